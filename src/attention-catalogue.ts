/**
 * Every reason for which a company file asks for a person, told once: needsAttention of REST, the
 * console and /docs/errors are made from this table. An item may say more in its own sentence.
 */
import { type Fix, type Told, toFix } from './error-catalogue.js';

/** In the order in which they are met. `{id}` in an address is the id of the company file. */
export const ATTENTION = {
  CONNECTOR_SILENT: {
    actor: 'quickbooks_user',
    title: 'The Web Connector has not called for days',
    userMessage:
      'The Web Connector has not called for days. Start it on the QuickBooks computer and see ' +
      'that Auto-Run is ticked.',
    cause:
      'Only the Web Connector can begin an exchange, and it runs only while its Windows user is ' +
      'logged in; nothing is lost, the next contact catches up.',
    fixes: [
      'Switch the QuickBooks computer on and log in as the Windows user who set it up.',
      'Start the Web Connector (Windows start menu > QuickBooks Web Connector).',
      'See that the box at the left of the row and Auto-Run are ticked; click Update Selected.',
    ],
  },
  TOKEN_EXPIRED: {
    actor: 'admin',
    title: 'The password was never used and has expired',
    userMessage: 'The password was never used and has expired. Make a new one for this token.',
    cause: 'A password that nobody used for seven days ends, in case it was lost on the way.',
    fixes: [
      {
        label: 'Make a new password on its page (or rotate the sync token) and send that one.',
        href: '/company-files/{id}',
      },
    ],
  },
  QUICKBOOKS_UNREACHABLE: {
    actor: 'quickbooks_user',
    title: 'The Web Connector calls, but QuickBooks can’t be opened',
    userMessage: 'The Web Connector calls, but QuickBooks could not be opened.',
    cause: 'The reason is in the code that begins with 0x8004; the item says it in plain words.',
    fixes: [
      'Open QuickBooks with the right company file and close every dialog in it.',
      'Start neither QuickBooks nor the Web Connector “as administrator”, or both.',
      'QuickBooks is closed when it happens? Edit > Preferences > Integrated Applications > ' +
        'Company Preferences > Properties: allow this application to log in automatically.',
      { label: 'What the code of QuickBooks means.', href: '/support#quickbooks' },
    ],
  },
  QUICKBOOKS_INTERRUPTED: {
    actor: 'quickbooks_user',
    title: 'QuickBooks stopped answering in the middle',
    userMessage: 'QuickBooks stopped answering in the middle of a sync.',
    cause: 'What was read before is kept; the sync goes on where it stopped.',
    fixes: [
      'Look for an open dialog in QuickBooks and answer it.',
      'If QuickBooks does not react, close and open it again; then click Update Selected.',
      { label: 'What the code of QuickBooks means.', href: '/support#quickbooks' },
    ],
  },
  WRONG_FILE: {
    actor: 'quickbooks_user',
    title: 'QuickBooks has another company file open',
    userMessage: 'QuickBooks has another company file open than the one that is connected.',
    cause:
      'Each connection belongs to one company file, known by the FileID that was written into ' +
      'it; from any other nothing is read and nothing is written to it.',
    fixes: [
      'Open the company file that the message names and click Update Selected.',
      {
        label: 'To connect the other file as well, make a sync token of its own for it.',
        href: '/sync-tokens/new',
      },
    ],
  },
  IDENTITY_UNCONFIRMED: {
    actor: 'admin',
    title: 'The company file has moved and has another name',
    userMessage: 'The company file has moved and has another name: is it still the same books?',
    cause:
      'It has the right FileID, but so has every copy of it; when place and name change ' +
      'together, a person must say whether it is still the same books.',
    fixes: [
      {
        label: 'If it was moved and renamed, confirm it on its page, which shows both names.',
        href: '/company-files/{id}',
      },
      'If it is a copy, open the original in QuickBooks instead.',
    ],
  },
  TWO_WEB_CONNECTORS: {
    actor: 'quickbooks_user',
    title: 'Two Web Connectors serve one company file',
    userMessage:
      'Two Web Connectors serve this company file and interrupt each other. ' +
      'Remove the application from the Web Connector of one of the two PCs.',
    cause: 'They end each other’s sessions; the newest always wins, so nothing is read twice.',
    fixes: [
      'Look on every computer (and every Windows user) that has a Web Connector for this row.',
      'Keep the one on the computer that is on most; select the row in the others and remove it.',
    ],
  },
  TYPE_OFF: {
    actor: 'quickbooks_user',
    title: 'One kind of record can’t be read from this company file any more',
    userMessage: 'QuickBooks refuses to list one kind of record.',
    cause:
      'Its user or this application may not see it, or a feature was switched off; what was ' +
      'read of it stays, and the other kinds are read.',
    fixes: [
      'In QuickBooks, give the user under which the application logs in access to it (Edit > ' +
        'Preferences > Integrated Applications > Properties), or switch the feature on.',
      'It is asked for again once a day, and at once by “Read everything again”.',
      { label: 'What the status code in the message means.', href: '/docs/errors#status-codes' },
    ],
  },
  TYPE_NOT_READ: {
    actor: 'quickbooks_user',
    title: 'QuickBooks refused to list one kind of record',
    userMessage: 'QuickBooks refused to list one kind of record.',
    cause:
      'The message has QuickBooks’ own words; the other kinds are read, and this one is asked ' +
      'again in the next sync.',
    fixes: [
      'If it names a permission: in QuickBooks, give the user under which the application logs ' +
        'in access to it (Edit > Preferences > Integrated Applications > Properties).',
      'If it names a lock: nobody needs to do anything; the next sync asks again.',
      { label: 'What the status code in the message means.', href: '/docs/errors#status-codes' },
    ],
  },
  OBJECTS_PARKED: {
    actor: 'us',
    title: 'Some records could not be put into the mirror',
    userMessage: 'Some records could not be put into the mirror; what QuickBooks sent is kept.',
    cause:
      'They are kept as QuickBooks sent them, with the reason, in the table mirror.parked, and ' +
      'are tried again when QuickBooks sends them again; all others are in the mirror.',
    fixes: ['See what was refused and why: select * from mirror.parked.'],
  },
  CLOCK_AHEAD: {
    actor: 'quickbooks_user',
    title: 'Records carry a time more than a day ahead',
    userMessage: 'Some records carry a time more than a day ahead.',
    cause:
      'The clock of the QuickBooks computer is or was wrong; the records are kept, but their ' +
      'time is not trusted to decide what has been read already.',
    fixes: ['Set date, time and time zone of the QuickBooks computer.'],
  },
  PROOF_BROKEN: {
    actor: 'us',
    title: 'A figure of QuickBooks and the mirror do not agree',
    userMessage: 'A figure of QuickBooks and the mirror do not agree.',
    cause:
      'After every sync figures of QuickBooks are compared with the mirror; this one differed, ' +
      'was asked for again in the same session, and still differed.',
    fixes: [
      {
        label: 'See what was compared: it names the accounts and documents, with amounts.',
        href: '/company-files/{id}/proof',
      },
      {
        label: 'Ask for a full sync: everything is read anew and compared again.',
        href: '/company-files/{id}',
      },
    ],
  },
  FROZEN: {
    actor: 'admin',
    title: 'The company file went back in time',
    userMessage:
      'The company file went back in time. Until somebody has looked at it, it is read, but ' +
      'nothing is written to QuickBooks.',
    cause:
      'It was restored from a backup, or an older copy of it was opened, so what was entered ' +
      'later is not in it; it is read anew.',
    fixes: [
      { label: 'Look at it and go on with this file.', href: '/company-files/{id}' },
      'If an old copy was opened by mistake: close it, open the right file and update again.',
      'If two copies take turns: keep one, and remove the other from every computer.',
    ],
  },
  RESTORED: {
    actor: 'admin',
    title: 'The company file was restored from a backup',
    userMessage: 'The company file was restored from a backup. Everything is being read anew.',
    cause:
      'QuickBooks itself told so, or its records did; what the backup does not have is marked ' +
      'deleted here, and the history keeps what was.',
    fixes: [
      'Nothing: it is read anew by itself.',
      'If the restore was a mistake, restore the right file; it is noticed again.',
    ],
  },
  DRIFT: {
    actor: 'us',
    title: 'A record read differently though QuickBooks says that it was not changed',
    userMessage: 'A record read differently, though QuickBooks says that it was not changed.',
    cause:
      'Every session reads some records again and compares them field by field; this one ' +
      'differed, is right again, and both versions are in the history.',
    fixes: [
      'Nothing, when it happens once: select * from mirror.audit counts them month by month.',
      {
        label: 'If it happens again and again: “Read everything again”.',
        href: '/company-files/{id}',
      },
    ],
  },
  PREFERENCE_BROKEN: {
    actor: 'admin',
    title: 'A preference names something that QuickBooks no longer has',
    userMessage: 'A preference names something that QuickBooks no longer has.',
    cause:
      'An account was deleted, merged, made inactive or given another type, or classes were ' +
      'switched off; only what needs it waits.',
    fixes: [
      {
        label:
          'Choose another account in the preferences: the field says what is wrong and, after a ' +
          'merge, which account took its place.',
        href: '/docs/api/syncPreferences.save',
      },
      'Or make the old one active again in QuickBooks (Lists > Chart of Accounts, Include ' +
        'inactive) and click Update Selected in the Web Connector.',
    ],
  },
} as const satisfies Record<string, Told>;

export type AttentionCode = keyof typeof ATTENTION;

/** All codes, in the order of the catalogue. */
export const ATTENTION_CODES = Object.keys(ATTENTION) as AttentionCode[];

/**
 * What to do about an item.
 * @param companyFileId  as REST writes it: organization and file with a dot between
 */
export function attentionFixes(code: AttentionCode, companyFileId: string): Fix[] {
  return ATTENTION[code].fixes.map((fix) => {
    const { label, href } = toFix(fix, code);
    return { label, href: href.replace('{id}', companyFileId) };
  });
}
