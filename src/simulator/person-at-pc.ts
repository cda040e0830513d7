/**
 * What a person does at a PC, by name: each is one command (`--person dialog`), one call of the
 * control API and one of the library, and one line in the diary.
 */
import { placeOf, stamp } from './company-file/clock.js';
import { condense } from './company-file/condense.js';
import { EDIT_KINDS, type EditKind, editCompany } from './company-file/edits.js';
import type { Access, Company } from './company-file/model.js';
import { copyCompany } from './company-file/packed.js';
import { advanceClock, note, restoreBackup } from './company-file/person.js';
import { forgetOnRestart } from './company-file/write/message-sets.js';
import { makeOtherCompany, makePc, type Office, type Pc, sibling } from './pc.js';
import { RULE_ACTIONS } from './person-rules.js';
import { type Desk, endQuickBooks } from './quickbooks.js';
import { addApp, setMinutes } from './schedule.js';
import { isTrouble, TROUBLES } from './trouble.js';

export type Arguments = { [name: string]: string };

type Action = {
  /** One line for people; arguments with their defaults in brackets. */
  line: string;
  /** Does it; returns a sentence for the diary. */
  run: (office: Office, pc: Pc, args: Arguments) => string;
};

const DAY = 86_400;

const BOOKS: { [name: string]: Action } = {
  edit: {
    line: `edits the books: count [25], kind [any of ${EDIT_KINDS.join(', ')}], seed`,
    run: (office, pc, args) => {
      const count = whole(args, 'count', 25);
      const kind = args.kind === undefined ? undefined : oneOf(args, 'kind', EDIT_KINDS);
      const seed = whole(args, 'seed', office.seed + office.diary.length);
      const edits = editCompany(pc.quickBooks.company, seed, count, kind as EditKind | undefined);
      return `edited: ${edits.map((each) => `${each.kind} ${each.type} ${each.id}`).join(', ')}`;
    },
  },
  condense: {
    line: 'condenses the file: before [a year ago], YYYY-MM-DD',
    run: (_office, pc, args) => {
      const { company } = pc.quickBooks;
      const yearAgo = stamp(company.clock - 365 * DAY, placeOf(company)).slice(0, 10);
      const before = args.before ?? yearAgo;
      return `condensed ${condense(company, before)} transactions before ${before}`;
    },
  },
};

const FILES: { [name: string]: Action } = {
  backup: {
    line: 'makes a backup: name [backup]',
    run: (office, pc, args) => {
      const name = args.name ?? 'backup';
      office.backups[name] = copyCompany(pc.quickBooks.company);
      return `made the backup '${name}'`;
    },
  },
  restore: {
    line: 'restores a backup, earlier or later: name [backup]; what is there now is kept as "last"',
    run: (office, pc, args) => {
      const name = args.name ?? 'backup';
      const backup = office.backups[name];
      if (backup === undefined) throw new Error(`there is no backup '${name}'`);
      const { company } = pc.quickBooks;
      const last = copyCompany(company);
      restoreBackup(company, backup);
      office.backups.last = last;
      endQuickBooks(pc.quickBooks);
      return `restored the backup '${name}'`;
    },
  },
  copy: {
    line: 'copies the company file in Explorer: name [Copy of …]; open it with open',
    run: (_office, pc, args) => {
      const { company } = pc.quickBooks;
      const copy = copyCompany(company);
      const own = company.filePath.slice(company.filePath.lastIndexOf('\\') + 1);
      copy.filePath = sibling(company.filePath, args.name ?? `Copy of ${own}`);
      filesOf(pc).push(copy);
      return `copied the company file to ${copy.filePath}`;
    },
  },
  'open-other': {
    line: 'makes another company file and opens it',
    run: (office, pc) => {
      const other = makeOtherCompany(office.seed, pc.quickBooks.company);
      filesOf(pc).push(other);
      open(pc, other);
      return `opened ${other.filePath}`;
    },
  },
  open: {
    line: 'opens a company file of this PC: name [the first], any part of its path',
    run: (_office, pc, args) => {
      const part = (args.name ?? '').toLowerCase();
      const file = filesOf(pc).find((each) => each.filePath.toLowerCase().includes(part));
      if (file === undefined) throw new Error(`no company file '${args.name}' on this PC`);
      open(pc, file);
      return `opened ${file.filePath}`;
    },
  },
  move: {
    line: 'moves the company file: folder [D:\\Moved]',
    run: (_office, pc, args) => {
      const { company } = pc.quickBooks;
      const folder = (args.folder ?? 'D:\\Moved').replace(/\\+$/, '');
      company.filePath = folder + company.filePath.slice(company.filePath.lastIndexOf('\\'));
      company.revision += 1;
      return `moved the company file to ${company.filePath}`;
    },
  },
  'rename-file': {
    line: 'renames the company file: name [Renamed.QBW]',
    run: (_office, pc, args) => {
      const { company } = pc.quickBooks;
      company.filePath = sibling(company.filePath, args.name ?? 'Renamed.QBW');
      company.revision += 1;
      return `renamed the company file to ${company.filePath}`;
    },
  },
  'rename-company': {
    line: 'gives the company another name: name [Renamed & Moved Company]',
    run: (_office, pc, args) => {
      const { company } = pc.quickBooks;
      company.companyName = args.name ?? 'Renamed & Moved Company';
      company.revision += 1;
      return `renamed the company to ${company.companyName}`;
    },
  },
  'forget-stamp': {
    line: "takes the Web Connector's FileID out of the company file, as Intuit's CP3 tool does",
    run: (_office, pc) => {
      const { company } = pc.quickBooks;
      company.privateData = {};
      company.registrations = [];
      company.revision += 1;
      return 'took the FileID out of the company file';
    },
  },
};

const QUICKBOOKS: { [name: string]: Action } = {
  dialog: atDesk('leaves a dialog open', { hasDialog: true }),
  dismiss: atDesk('closes the dialog', { hasDialog: false }),
  quit: atDesk('quits QuickBooks', { isClosed: true }, true),
  start: atDesk('starts QuickBooks', { isClosed: false, isStarting: false, hasNoFile: false }),
  starting: atDesk('starts QuickBooks, which is not ready yet', { isStarting: true }, true),
  'close-file': atDesk('closes the company file', { hasNoFile: true }, true),
  'switch-mode': {
    line: 'switches between single-user and multi-user mode; once more switches back',
    run: (_office, pc) => {
      const desk = deskOf(pc);
      const { company } = pc.quickBooks;
      company.mode = company.mode === 'MultiUser' ? 'SingleUser' : 'MultiUser';
      company.revision += 1;
      desk.isOtherMode = !desk.isOtherMode;
      return `switched to ${company.mode}`;
    },
  },
  certificate: {
    line: 'answers when QuickBooks asks about the application: answer [always], no, ask, when-open',
    run: (_office, pc, args) => {
      const answer = oneOf(args, 'answer', ['always', 'no', 'ask', 'when-open'], 'always');
      const { company } = pc.quickBooks;
      company.access ??= {};
      for (const app of pc.connector.apps) company.access[app.qwc.appName] = answer as Access;
      company.revision += 1;
      return `answered '${answer}' when QuickBooks asked about the application`;
    },
  },
  hresult: {
    line: 'makes the next BeginSession fail: code [0x80040408]',
    run: (_office, pc, args) => {
      const code = args.code ?? '0x80040408';
      pc.quickBooks.beginFailures.push(code);
      return `something makes the next BeginSession fail with ${code}`;
    },
  },
};

const WINDOWS: { [name: string]: Action } = {
  sleep: {
    line: 'lets the PC sleep: seconds [86400]; nothing runs meanwhile',
    run: (_office, pc, args) => {
      const seconds = whole(args, 'seconds', DAY);
      advanceClock(pc.quickBooks.company, seconds);
      return `the PC slept for ${seconds} s`;
    },
  },
  clock: {
    line: 'sets the clock: seconds [86400] forward, or back when negative',
    run: (_office, pc, args) => {
      const seconds = Number(args.seconds ?? DAY);
      if (!Number.isInteger(seconds)) throw new Error('seconds is a whole number');
      pc.quickBooks.company.clock += seconds;
      pc.quickBooks.company.revision += 1;
      return `set the clock ${Math.abs(seconds)} s ${seconds < 0 ? 'back' : 'forward'}`;
    },
  },
  zone: {
    line: 'sets the time zone: hours [-5] from UTC in winter, summer [north-america], europe, none',
    run: (_office, pc, args) => {
      const rules = ['north-america', 'europe', 'none'] as const;
      const summer = oneOf(args, 'summer', rules, 'north-america');
      const standardHours = Number(args.hours ?? -5);
      if (!Number.isInteger(standardHours) || Math.abs(standardHours) > 14) {
        throw new Error('hours is a whole number from -14 to 14');
      }
      const { company } = pc.quickBooks;
      company.zone = { standardHours, summer };
      company.revision += 1;
      return `set the time zone to ${standardHours} h, daylight saving ${summer}`;
    },
  },
  'second-pc': {
    line: 'adds the same .qwc at another PC that opens the same file: name [SECOND-PC]',
    run: (office, pc, args) => {
      const name = args.name ?? 'SECOND-PC';
      if (office.pcs.some((each) => each.name === name)) throw new Error(`${name} is there`);
      const second = makePc(name, pc.quickBooks.company, pc.quickBooks.bytesPerSecond);
      for (const app of pc.connector.apps) addApp(second.connector, app.qwc, app.password);
      office.pcs.push(second);
      return `added the same .qwc at ${name}`;
    },
  },
};

const CONNECTOR: { [name: string]: Action } = {
  'forget-password': {
    line: 'the Web Connector loses the password (a new Windows profile)',
    run: (_office, pc) => {
      for (const app of pc.connector.apps) app.password = undefined;
      return 'the Web Connector lost the password';
    },
  },
  'type-password': {
    line: 'types a password into the Web Connector: password',
    run: (_office, pc, args) => {
      if (args.password === undefined) throw new Error('password is missing');
      for (const app of pc.connector.apps) app.password = args.password;
      return 'typed a password into the Web Connector';
    },
  },
  schedule: {
    line: 'ticks Auto-Run and sets Every_Min: minutes [1]',
    run: (_office, pc, args) => {
      const minutes = whole(args, 'minutes', 1);
      for (const app of pc.connector.apps) setMinutes(app, minutes);
      return `set Auto-Run to every ${minutes} minutes`;
    },
  },
  'auto-run-off': {
    line: 'unticks Auto-Run',
    run: (_office, pc) => {
      for (const app of pc.connector.apps) app.isAutoRun = false;
      return 'unticked Auto-Run';
    },
  },
  hang: {
    line: 'the Web Connector hangs in an update: its lock stays until restart',
    run: (_office, pc) => {
      pc.connector.updateLock = true;
      return 'the Web Connector hangs in an update';
    },
  },
  restart: {
    line: 'restarts the Web Connector: the lock a dead update left is gone',
    run: (_office, pc) => {
      pc.connector.updateLock = false;
      return 'restarted the Web Connector';
    },
  },
  'clear-lock': {
    line: "clears the mark of another PC's Web Connector on the company file",
    run: (_office, pc) => {
      for (const data of Object.values(pc.quickBooks.company.privateData)) data.AppLock = '';
      return 'cleared the mark on the company file';
    },
  },
  trouble: {
    line: `breaks the Web Connector: name, one of ${Object.keys(TROUBLES).join(', ')}`,
    run: (_office, pc, args) => {
      const name = args.name ?? '';
      if (!isTrouble(name)) throw new Error(`'${name}' is no trouble`);
      pc.connector.troubles.add(name);
      return `the Web Connector has a trouble: ${name}`;
    },
  },
  repair: {
    line: 'repairs the Web Connector: all its troubles are gone',
    run: (_office, pc) => {
      pc.connector.troubles.clear();
      return 'repaired the Web Connector';
    },
  },
};

/** The company file's rules, changed at the PC that is meant. */
const RULES: { [name: string]: Action } = Object.fromEntries(
  Object.entries(RULE_ACTIONS).map(([name, action]) => [
    name,
    { line: action.line, run: (_office, pc, args) => action.change(pc.quickBooks.company, args) },
  ]),
);

/** Every action by name. */
export const PERSON_ACTIONS: { [name: string]: Action } = {
  ...BOOKS,
  ...FILES,
  ...QUICKBOOKS,
  ...WINDOWS,
  ...CONNECTOR,
  ...RULES,
};

/**
 * Does one action and writes it into the diary and the company file's log.
 * @param args  may name the PC: pc; otherwise it is the first
 * @throws Error  one sentence, for an unknown action, PC or argument
 */
export function doAtPc(office: Office, name: string, args: Arguments = {}): string {
  const action = Object.hasOwn(PERSON_ACTIONS, name) ? PERSON_ACTIONS[name] : undefined;
  if (action === undefined) {
    throw new Error(`'${name}' is none of ${Object.keys(PERSON_ACTIONS).join(', ')}`);
  }
  const pc = pcOf(office, args.pc);
  const text = action.run(office, pc, args);
  const { company } = pc.quickBooks;
  office.diary.push(`${stamp(company.clock, placeOf(company))} ${pc.name}: ${text}`);
  if (name !== 'edit' && name !== 'condense') note(company, text);
  return text;
}

/** The PC of a name; the first one for none. */
export function pcOf(office: Office, name?: string): Pc {
  if (name === undefined) return office.pcs[0];
  const found = office.pcs.find((pc) => pc.name === name);
  if (found === undefined) throw new Error(`there is no PC '${name}'`);
  return found;
}

/**
 * 'dialog', 'restore:monday', 'edit:count=3,kind=rename'; a bare value is the first argument's.
 */
export function parseAction(text: string): { name: string; args: Arguments } {
  const colon = text.indexOf(':');
  if (colon < 0) return { name: text, args: {} };
  const name = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const args: Arguments = {};
  for (const part of rest.split(',')) {
    const equals = part.indexOf('=');
    if (equals < 0) args[BARE[name] ?? 'name'] = part;
    else args[part.slice(0, equals).trim()] = part.slice(equals + 1).trim();
  }
  return { name, args };
}

/** What a bare value after the colon means. */
const BARE: { [action: string]: string } = {
  edit: 'count',
  condense: 'before',
  move: 'folder',
  certificate: 'answer',
  hresult: 'code',
  sleep: 'seconds',
  clock: 'seconds',
  zone: 'hours',
  'type-password': 'password',
  schedule: 'minutes',
  'close-books': 'date',
  lock: 'id',
  permission: 'access',
  'personal-data': 'allowed',
  'feature-off': 'feature',
  'feature-on': 'feature',
  refuse: 'code',
  'message-sets': 'mode',
};

function atDesk(text: string, change: Desk, endsSessions = false): Action {
  return {
    line: text,
    run: (_office, pc) => {
      Object.assign(deskOf(pc), change);
      if (endsSessions) endQuickBooks(pc.quickBooks);
      if (change.isClosed) forgetOnRestart(pc.quickBooks.company);
      return text;
    },
  };
}

function deskOf(pc: Pc): Desk {
  pc.quickBooks.desk ??= {};
  return pc.quickBooks.desk;
}

function filesOf(pc: Pc): Company[] {
  pc.quickBooks.files ??= [pc.quickBooks.company];
  return pc.quickBooks.files;
}

/** One wall clock hangs over all company files of a PC. */
function open(pc: Pc, file: Company): void {
  const { company } = pc.quickBooks;
  file.clock = Math.max(file.clock, company.clock);
  pc.quickBooks.company = file;
  Object.assign(deskOf(pc), { hasNoFile: false, isClosed: false });
  endQuickBooks(pc.quickBooks);
}

function whole(args: Arguments, name: string, otherwise: number): number {
  const text = args[name];
  if (text === undefined) return otherwise;
  if (!/^\d{1,10}$/.test(text)) throw new Error(`${name} needs a whole number, not '${text}'`);
  return Number(text);
}

function oneOf<T extends string>(
  args: Arguments,
  name: string,
  values: readonly T[],
  otherwise?: T,
): T {
  const found = values.find((each) => each === (args[name] ?? otherwise));
  if (found === undefined) throw new Error(`${name} is one of ${values.join(', ')}`);
  return found;
}
