/**
 * What each entry of needsAttention means and what to do, longer than its one sentence. The ids are
 * the codes, so that every "What to do" of the console leads to its own paragraph.
 */
import type { AttentionCode } from '../company-file/attention.js';

export type Topic = {
  readonly title: string;
  /** Why it is so, and that nothing is lost. */
  readonly what: string;
  readonly steps: readonly string[];
};

/** Attention that is a row of its table, and what becomes true by time alone. */
export type TopicCode = AttentionCode | 'TOKEN_EXPIRED' | 'CONNECTOR_SILENT';

/** In the order in which they are met. */
export const TOPICS: Readonly<Record<TopicCode, Topic>> = {
  CONNECTOR_SILENT: {
    title: 'The Web Connector has not called for days',
    what:
      'Only the Web Connector can begin an exchange, and it runs only while its Windows user is ' +
      'logged in. Nothing is lost: the next contact catches up.',
    steps: [
      'Switch the QuickBooks computer on and log in as the Windows user who set it up.',
      'Start the Web Connector (Windows start menu > QuickBooks Web Connector).',
      'See that the box at the left of the row and Auto-Run are ticked; click Update Selected.',
    ],
  },
  PREFERENCE_BROKEN: {
    title: 'A preference names something that QuickBooks no longer has',
    what:
      'An account was deleted, merged, made inactive or given another type, or classes were ' +
      'switched off. Only what needs it waits; everything else goes on.',
    steps: [
      'Open the preferences in the app: the field says what is wrong and, after a merge, which ' +
        'account took its place.',
      'Choose another account, or make the old one active again in QuickBooks (Lists > Chart of ' +
        'Accounts, Include inactive) and click Update Selected in the Web Connector.',
    ],
  },
  QUICKBOOKS_UNREACHABLE: {
    title: 'The Web Connector calls, but QuickBooks can’t be opened',
    what: 'The reason is in the code that begins with 0x8004; the list is further down.',
    steps: [
      'Open QuickBooks with the right company file and close every dialog in it.',
      'Start neither QuickBooks nor the Web Connector “as administrator”, or both.',
      'QuickBooks is closed when it happens? Edit > Preferences > Integrated Applications > ' +
        'Company Preferences > Properties: allow this application to log in automatically.',
      'Click Update Selected in the Web Connector.',
    ],
  },
  QUICKBOOKS_INTERRUPTED: {
    title: 'QuickBooks stopped answering in the middle',
    what: 'What was read before is kept; the sync goes on where it stopped.',
    steps: [
      'Look for an open dialog in QuickBooks and answer it.',
      'If QuickBooks does not react, close and open it again; then click Update Selected.',
    ],
  },
  WRONG_FILE: {
    title: 'QuickBooks has another company file open',
    what:
      'Each connection belongs to one company file, known by the FileID that was written into ' +
      'it. From any other nothing is read and nothing is written to it.',
    steps: [
      'Open the company file that the message names and click Update Selected.',
      'To connect the other file as well, make a sync token of its own for it.',
    ],
  },
  IDENTITY_UNCONFIRMED: {
    title: 'The company file has moved and has another name',
    what:
      'It has the right FileID, but so has every copy of it. When place and name change ' +
      'together, a person must say whether it is still the same books.',
    steps: [
      'Open the company file in the console: it shows both names and both places.',
      'If it was moved and renamed, confirm it there. If it is a copy, open the original instead.',
    ],
  },
  TWO_WEB_CONNECTORS: {
    title: 'Two Web Connectors serve one company file',
    what: 'They end each other’s sessions. The newest always wins, so nothing is read twice.',
    steps: [
      'Look on every computer (and every Windows user) that has a Web Connector for this row.',
      'Keep the one on the computer that is on most; select the row in the others and remove it.',
    ],
  },
  TOKEN_EXPIRED: {
    title: 'The password was never used and has expired',
    what: 'A password that nobody used for seven days ends, in case it was lost on the way.',
    steps: ['Open the company file in the console, click “New password” and send that one.'],
  },
  TYPE_OFF: {
    title: 'One kind of record can’t be read from this company file',
    what:
      'A feature is off in this company file (estimates, sales tax, inventory …) or its ' +
      'QuickBooks does not have it. Everything else is read.',
    steps: ['Nothing, if it is not used. After switching it on: “Read everything again”.'],
  },
  TYPE_NOT_READ: {
    title: 'QuickBooks refused to list one kind of record',
    what:
      'The message has QuickBooks’ own words. The other kinds are read, and this one is asked ' +
      'again.',
    steps: [
      'If it names a permission: in QuickBooks, give the user under which the application logs ' +
        'in access to it (Edit > Preferences > Integrated Applications > Properties).',
      'If it names a lock: nobody needs to do anything; the next sync asks again.',
    ],
  },
  OBJECTS_PARKED: {
    title: 'Some records could not be put into the mirror',
    what:
      'They are kept as QuickBooks sent them, with the reason, in the table mirror.parked; all ' +
      'others are in the mirror. They are tried again when QuickBooks sends them again.',
    steps: ['Developer: select * from mirror.parked.'],
  },
  CLOCK_AHEAD: {
    title: 'Records carry a time more than a day ahead',
    what:
      'The clock of the QuickBooks computer is or was wrong. The records are kept; their time is ' +
      'not trusted to decide what has been read already.',
    steps: ['Set date, time and time zone of the QuickBooks computer.'],
  },
  PROOF_BROKEN: {
    title: 'A figure of QuickBooks and the mirror do not agree',
    what:
      'After every sync counts, balances and the trial balance of QuickBooks are compared with ' +
      'what the mirror comes to. This one differed, was asked for again in the same session, and ' +
      'still differed.',
    steps: [
      'See the proof of the company file: it names the accounts and documents, with amounts.',
      'Ask for a full sync: everything is read anew and compared again.',
    ],
  },
  FROZEN: {
    title: 'The company file went back in time',
    what:
      'It was restored from a backup, or an older copy of it was opened. What was entered later ' +
      'is not in it. It is read anew; nothing is written to QuickBooks until somebody has looked.',
    steps: [
      'If this is the file to go on with: open it in the console and click “Go on with this file”.',
      'If an old copy was opened by mistake: close it, open the right file and update again.',
      'If two copies take turns: keep one, and remove the other from every computer.',
    ],
  },
  DRIFT: {
    title: 'A record read differently though QuickBooks says that it was not changed',
    what:
      'Every session reads some records again and compares them field by field. This one ' +
      'differed and nothing explains it. It is right again; both versions are in the history.',
    steps: [
      'Nothing. If it happens again and again: “Read everything again” in the console.',
      'Developer: select * from mirror.audit counts them month by month.',
    ],
  },
  RESTORED: {
    title: 'The company file was restored from a backup',
    what:
      'QuickBooks itself told so. Everything is read anew; what the backup does not have is ' +
      'marked deleted here, and the history keeps what was.',
    steps: ['Nothing. If the restore was a mistake, restore the right file; it is noticed again.'],
  },
};
