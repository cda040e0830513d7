/**
 * The simulator for tests: an office with a PC, QuickBooks and a Web Connector, against any server.
 *
 *     const office = await openSimulator({ qwc: qwcText, password: 'secret' });
 *     await office.updateUntilIdle();
 *     office.person('backup');
 *     office.person('edit', { count: '10' });
 *     await office.updateUntilIdle();
 *     office.person('restore');
 *     await office.update();
 *     expect(myDatabase).toEqual(office.truth().objects);
 *
 * Everything is seeded: the same options and calls do the same on every machine. Nothing waits: the
 * PC's clock is simulated and moves only when told to. See docs/simulator.md.
 */
import { makeCompany } from './company-file/make.js';
import type { Company } from './company-file/model.js';
import { advanceClock } from './company-file/person.js';
import { dumpTruth, type Truth } from './company-file/truth.js';
import type { Country } from './facts.js';
import { type Fault, parseFault, seededFaults } from './faults.js';
import { type Office, openOffice, type Pc } from './pc.js';
import { type Arguments, doAtPc, parseAction, pcOf } from './person-at-pc.js';
import { ImportError, importQwc, parseQwc, type Qwc } from './qwc-file.js';
import { type LogLevel, makeQwcLog } from './qwc-log.js';
import { addApp, nextRun, passTime, runApp, updateSelected } from './schedule.js';
import type { Trouble } from './trouble.js';
import type { CallRecord, UpdateOptions, UpdateResult, Watcher } from './update.js';

export { ImportError } from './qwc-file.js';
export type { CallRecord, Outcome, UpdateResult } from './update.js';

export type SimulatorOptions = {
  /** Text of the .qwc file, or one that is parsed already. */
  qwc: string | Qwc;
  /** What the person types into the Web Connector; undefined: it is lost. */
  password: string | undefined;
  /** A company file of before; otherwise one is made. */
  company?: Company;
  seed?: number;
  /** small, medium, or numbers such as 'vendors=1000,bills=2000'. */
  size?: string;
  country?: Country;
  /** Several currencies are on. */
  currencies?: boolean;
  /** Highest qbXML version of this QuickBooks. */
  qbxml?: string;
  /** The Web Connector waits 5 s after NoOp; 0 here. */
  noOpSeconds?: number;
  bytesPerSecond?: number;
  /** Person's actions before the .qwc is added, such as 'certificate:no'. */
  before?: readonly string[];
  troubles?: readonly Trouble[];
  /** Leaves out the checks of import, which fetch pages; the FileID is stamped all the same. */
  skipsImport?: boolean;
  logLevel?: LogLevel;
  /** Takes the text of QWCLog.txt as it grows; it is kept for log() otherwise. */
  writeLog?: (text: string) => void;
  onCall?: (call: CallRecord) => void;
};

/** What is seen from outside, for the control API and for people. */
export type SimulatorState = {
  companyName: string;
  filePath: string;
  /** Unix seconds of the PC. */
  clock: number;
  objects: number;
  updates: number;
  pcs: {
    name: string;
    openFile: string;
    files: string[];
    desk: object;
    updateLock: boolean;
    troubles: string[];
    apps: { appName: string; status: string; nextRun: number | null; hasPassword: boolean }[];
  }[];
  backups: string[];
  plannedFaults: Fault[];
  codes: string[];
  diary: string[];
};

export type Simulator = {
  office: Office;
  /** The company file that is open at the first PC. */
  company: () => Company;
  /** One update of the .qwc, at the first PC or a named one; planned faults happen in it. */
  update: (options?: UpdateAt) => Promise<UpdateResult>;
  /** Updates until the server says none, or one fails; a minute of the PC's clock in between. */
  updateUntilIdle: (options?: UpdateAt & { most?: number }) => Promise<UpdateResult[]>;
  /** The button "Update Selected". */
  updateSelected: () => Promise<{ code?: string; results: UpdateResult[] }>;
  /** Time passes; Auto-Run updates whatever falls due. */
  passTime: (seconds: number) => Promise<UpdateResult[]>;
  /** A person does something: see PERSON_ACTIONS. 'restore:monday' or a name and arguments. */
  person: (action: string, args?: Arguments) => string;
  /** Plans faults for the next update: 'kill@4', data, or a seed. */
  plan: (faults: readonly (Fault | string)[] | number) => Fault[];
  /** Every object as QuickBooks would return it now. */
  truth: (version?: string) => Truth;
  state: () => SimulatorState;
  /** The text of QWCLog.txt so far. */
  log: () => string;
  /** Every code that came up: QBWC1013, 0x80040414, 3200, set 600. */
  codes: () => string[];
  /** Notes a code that came up outside of an update. */
  note: (code: string) => void;
};

/** `during` runs after every answer, while the update goes on. */
export type UpdateAt = Partial<Pick<UpdateOptions, 'withoutHcp' | 'noOpSeconds'>> & {
  pc?: string;
  during?: (answers: number) => void;
};

const UPDATES_MAX = 200;
const SECONDS_BETWEEN = 60;
const LOG_CHARACTERS_MAX = 10_000_000;

/** Everything a simulator keeps besides the office. */
type Kept = {
  options: SimulatorOptions;
  office: Office;
  faults: Fault[];
  codes: Set<string>;
  updates: number;
  log: string[];
  logSize: number;
};

/**
 * Makes a PC with a company file and adds the .qwc to its Web Connector.
 * @throws ImportError  with the Web Connector's own code, when it refuses the .qwc
 */
export async function openSimulator(options: SimulatorOptions): Promise<Simulator> {
  const seed = options.seed ?? 1;
  const company = options.company ?? makeCompany({ ...options, seed });
  const office = openOffice(seed, company, options.bytesPerSecond);
  const kept: Kept = {
    options,
    office,
    faults: [],
    codes: new Set(),
    updates: 0,
    log: [],
    logSize: 0,
  };
  const write = options.writeLog ?? ((text: string) => keepLog(kept, text));
  const log = makeQwcLog(write, () => company.clock, options.logLevel);
  const [pc] = office.pcs;
  pc.connector.log = log;
  for (const trouble of options.troubles ?? []) pc.connector.troubles.add(trouble);
  const qwc = typeof options.qwc === 'string' ? parseQwc(options.qwc) : options.qwc;
  addApp(pc.connector, qwc, options.password);
  for (const text of options.before ?? []) doText(office, text);
  try {
    await addToCompany(pc, qwc, options);
  } catch (error) {
    if (error instanceof ImportError) log.line('AddApp', `${error.code}: ${error.message}`);
    throw error;
  }
  return facade(kept);
}

async function addToCompany(pc: Pc, qwc: Qwc, options: SimulatorOptions): Promise<void> {
  const { company } = pc.quickBooks;
  if (options.skipsImport) {
    company.privateData[qwc.ownerId] ??= { FileID: qwc.fileId, AppLock: '' };
    return;
  }
  await importQwc(qwc, company, pc.connector.troubles);
}

function facade(kept: Kept): Simulator {
  const { office, codes } = kept;
  const company = () => office.pcs[0].quickBooks.company;
  const update = (at: UpdateAt = {}) => updateOnce(kept, at);
  return {
    office,
    company,
    update,
    updateUntilIdle: async ({ most = UPDATES_MAX, ...at } = {}) => {
      const results: UpdateResult[] = [];
      while (results.length < most) {
        const result = await update(at);
        results.push(result);
        advanceClock(company(), SECONDS_BETWEEN);
        if (result.outcome !== 'ok') break;
      }
      return results;
    },
    updateSelected: async () => {
      const [pc] = office.pcs;
      const done = await updateSelected(pc.connector, pc.quickBooks, runOptions(kept, {}));
      if (done.code !== undefined) codes.add(done.code);
      for (const result of done.results) count(kept, result);
      return done;
    },
    passTime: async (seconds) => {
      const [pc] = office.pcs;
      const results = await passTime(pc.connector, pc.quickBooks, seconds, runOptions(kept, {}));
      for (const result of results) count(kept, result);
      return results;
    },
    person: (action, args) =>
      args === undefined ? doText(office, action) : doAtPc(office, action, args),
    plan: (faults) => {
      const planned =
        typeof faults === 'number'
          ? seededFaults(faults)
          : faults.map((each) => (typeof each === 'string' ? parseFault(each) : each));
      kept.faults.push(...planned);
      return planned;
    },
    truth: (version) => dumpTruth(company(), version),
    state: () => stateOf(kept),
    log: () => kept.log.join(''),
    codes: () => [...codes].sort(),
    note: (code) => {
      codes.add(code);
    },
  };
}

async function updateOnce(kept: Kept, at: UpdateAt): Promise<UpdateResult> {
  const pc = pcOf(kept.office, at.pc);
  const [app] = pc.connector.apps;
  if (app === undefined) throw new Error(`no application at ${pc.name}`);
  const result = await runApp(pc.connector, app, pc.quickBooks, runOptions(kept, at));
  // The PC is switched on again, and with it the Web Connector is started anew.
  if (result.outcome === 'killed') pc.connector.updateLock = false;
  count(kept, result);
  return result;
}

/** The planned faults go with the next update only. */
function runOptions(kept: Kept, at: UpdateAt) {
  const { options, office, faults } = kept;
  const pc = pcOf(office, at.pc);
  let answers = 0;
  return {
    faults: faults.splice(0),
    noOpSeconds: at.noOpSeconds ?? options.noOpSeconds ?? 0,
    withoutHcp: at.withoutHcp ?? false,
    look: (logged: Watcher | undefined) => watchCodes(kept.codes, logged),
    betweenCalls: () => {
      answers += 1;
      at.during?.(answers);
    },
    whileAsleep: async (fault: Fault) => {
      if (fault.kind !== 'reorder') return;
      // The Web Connector was started anew, so nothing keeps the other update from running.
      pc.connector.updateLock = false;
      await updateOnce(kept, at.pc === undefined ? {} : { pc: at.pc });
      pc.connector.updateLock = true;
    },
    ...(options.onCall === undefined ? {} : { onCall: options.onCall }),
  };
}

/** Notes every HRESULT and status code that goes over the wire. */
function watchCodes(codes: Set<string>, inner: Watcher | undefined): Watcher {
  return {
    before: (method, args) => {
      const hresult = args.find(([name]) => name === 'hresult')?.[1];
      if (typeof hresult === 'string' && hresult !== '') codes.add(hresult);
      inner?.before?.(method, args);
    },
    after: (method, value, error) => inner?.after?.(method, value, error),
    answered: (answer) => {
      for (const [, code = ''] of answer.response?.matchAll(/ statusCode="(\d+)"/g) ?? []) {
        codes.add(code);
      }
      const set = / messageSetStatusCode="(\d+)"/.exec(answer.response ?? '')?.[1];
      if (set !== undefined && set !== '0') codes.add(`set ${set}`);
      inner?.answered?.(answer);
    },
  };
}

function count(kept: Kept, result: UpdateResult): void {
  kept.updates += 1;
  for (const code of [result.code, ...(result.warnings ?? [])]) {
    if (code !== undefined) kept.codes.add(code);
  }
  if (result.outcome === 'error' && result.calls.length > 0) {
    // What a person reads after every scheduled update that failed. Source: §4
    kept.codes.add('QBWC1031');
  }
}

function stateOf(kept: Kept): SimulatorState {
  const { office } = kept;
  const { company } = office.pcs[0].quickBooks;
  return {
    companyName: company.companyName,
    filePath: company.filePath,
    clock: company.clock,
    objects: company.lists.length + company.txns.length,
    updates: kept.updates,
    pcs: office.pcs.map((pc) => ({
      name: pc.name,
      openFile: pc.quickBooks.company.filePath,
      files: (pc.quickBooks.files ?? []).map((file) => file.filePath),
      desk: pc.quickBooks.desk ?? {},
      updateLock: pc.connector.updateLock,
      troubles: [...pc.connector.troubles],
      apps: pc.connector.apps.map((each) => ({
        appName: each.qwc.appName,
        status: each.status,
        nextRun: nextRun(each) ?? null,
        hasPassword: each.password !== undefined,
      })),
    })),
    backups: Object.keys(office.backups),
    plannedFaults: [...kept.faults],
    codes: [...kept.codes].sort(),
    diary: [...office.diary],
  };
}

function doText(office: Office, text: string): string {
  const { name, args } = parseAction(text);
  return doAtPc(office, name, args);
}

/** Keeps the end of a long log: a first sync in VERBOSE is large. */
function keepLog(kept: Kept, text: string): void {
  kept.log.push(text);
  kept.logSize += text.length;
  while (kept.logSize > LOG_CHARACTERS_MAX && kept.log.length > 1) {
    kept.logSize -= kept.log.shift()?.length ?? 0;
  }
}
