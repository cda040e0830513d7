/**
 * The Web Connector as a program of one Windows user: its applications, their schedules and
 * passwords, one update at a time. Time is the PC's simulated clock. Source: qbwc-protocol §2.2,
 * §2.9, §4
 */
import { advanceClock } from './company-file/person.js';
import type { Fault } from './faults.js';
import type { QuickBooks } from './quickbooks.js';
import type { Qwc } from './qwc-file.js';
import { logEnd, logUpdateLock, type QwcLog } from './qwc-log.js';
import { type Trouble, troubleAt } from './trouble.js';
import type { UpdateOptions, UpdateResult, Watcher } from './update.js';
import { runUpdate } from './web-connector.js';

/** One line of the Web Connector's window. */
export type App = {
  qwc: Qwc;
  /** What the person typed and ticked to keep; undefined when it is lost. */
  password: string | undefined;
  isSelected: boolean;
  isAutoRun: boolean;
  /** The user's "Every_Min", or the .qwc's RunEveryNSeconds. */
  everySeconds: number;
  lastRun?: number;
  /** authenticate's third item: not before this moment. */
  postponedUntil?: number;
  /** What the Status column shows. */
  status: string;
};

export type Connector = {
  pcName: string;
  apps: App[];
  /** The registry value that keeps two updates of one Windows user apart. */
  updateLock: boolean;
  troubles: Set<Trouble>;
  log?: QwcLog;
};

export type RunOptions = Partial<
  Omit<UpdateOptions, 'qwc' | 'password' | 'quickBooks' | 'watch'>
> & {
  faults?: Fault[];
  /** Looks on as well, around the log of the Web Connector. */
  look?: (logged: Watcher | undefined) => Watcher;
};

/** The smallest distance the window takes; a .qwc may ask for seconds. Source: §2.9 */
const MINUTE = 60;
const RUNS_MAX = 10_000;

export function makeConnector(pcName: string, log?: QwcLog): Connector {
  const connector: Connector = { pcName, apps: [], updateLock: false, troubles: new Set() };
  if (log !== undefined) connector.log = log;
  return connector;
}

/** Puts an imported .qwc into the window. */
export function addApp(connector: Connector, qwc: Qwc, password: string | undefined): App {
  const app: App = {
    qwc,
    password,
    isSelected: true,
    isAutoRun: qwc.everySeconds !== undefined,
    everySeconds: qwc.everySeconds ?? MINUTE,
    status: 'Not run yet',
  };
  connector.apps.push(app);
  return app;
}

/** The user edits "Every_Min": seconds of the .qwc are gone until it is added again. */
export function setMinutes(app: App, minutes: number): void {
  app.everySeconds = Math.max(1, Math.round(minutes)) * MINUTE;
  app.isAutoRun = true;
}

/** "Update Selected". 1016 nothing ticked, 1018 nothing loaded, 1017 some failed. */
export async function updateSelected(
  connector: Connector,
  quickBooks: QuickBooks,
  options: RunOptions = {},
): Promise<{ code?: string; results: UpdateResult[] }> {
  if (connector.apps.length === 0) return { code: 'QBWC1018', results: [] };
  const selected = connector.apps.filter((app) => app.isSelected);
  if (selected.length === 0) return { code: 'QBWC1016', results: [] };
  const results: UpdateResult[] = [];
  for (const app of selected) results.push(await runApp(connector, app, quickBooks, options));
  const isFailed = results.some((each) => each.outcome === 'error' || each.outcome === 'not-run');
  return isFailed ? { code: 'QBWC1017', results } : { results };
}

/** Exit in the menu. @returns 1020 when scheduled applications will not run any more */
export function exitConnector(connector: Connector): string | undefined {
  return connector.apps.some((app) => app.isAutoRun) ? 'QBWC1020' : undefined;
}

/** When Auto-Run starts an application next; undefined when it never does. */
export function nextRun(app: App): number | undefined {
  if (!app.isAutoRun) return undefined;
  const due = app.lastRun === undefined ? 0 : app.lastRun + app.everySeconds;
  return Math.max(due, app.postponedUntil ?? 0);
}

/**
 * Lets time pass at the PC with the Web Connector open: everything that falls due runs, in order,
 * one at a time. A schedule is a smallest distance, not a promise.
 */
export async function passTime(
  connector: Connector,
  quickBooks: QuickBooks,
  seconds: number,
  options: RunOptions = {},
): Promise<UpdateResult[]> {
  const { company } = quickBooks;
  const end = company.clock + seconds;
  const results: UpdateResult[] = [];
  while (results.length < RUNS_MAX) {
    const [first] = connector.apps
      .flatMap((app) => {
        const at = nextRun(app);
        return at === undefined ? [] : [{ app, at: Math.max(at, company.clock) }];
      })
      .sort((a, b) => a.at - b.at);
    if (first === undefined || first.at > end) break;
    if (first.at > company.clock) advanceClock(company, first.at - company.clock);
    // Planned faults are those of the first update.
    const faults = results.length === 0 ? (options.faults ?? []) : [];
    results.push(await runApp(connector, first.app, quickBooks, { ...options, faults }));
    // A PC that was switched off is on again by then, and its Web Connector started anew.
    if (results.at(-1)?.outcome === 'killed') connector.updateLock = false;
    // Each run takes a little time of its own.
    advanceClock(company, 1);
  }
  if (end > company.clock) advanceClock(company, end - company.clock);
  return results;
}

/** One update of one application, with everything that may keep it from starting. */
export async function runApp(
  connector: Connector,
  app: App,
  quickBooks: QuickBooks,
  options: RunOptions = {},
): Promise<UpdateResult> {
  const now = quickBooks.company.clock;
  const refused = refusal(connector, app);
  if (refused !== undefined) {
    const result = notRun(refused.code, refused.text);
    app.lastRun = now;
    app.status = refused.text;
    logEnd(connector.log, result);
    return result;
  }
  connector.updateLock = true;
  logUpdateLock(connector.log, true);
  const { look, ...others } = options;
  const logged = connector.log?.watch(app.qwc);
  const watch = look?.(logged) ?? logged;
  const result = await runUpdate({
    ...others,
    qwc: app.qwc,
    password: app.password ?? '',
    quickBooks,
    pcName: connector.pcName,
    troubles: connector.troubles,
    ...(watch === undefined ? {} : { watch }),
  });
  // A PC that is switched off leaves the lock behind; restarting the Web Connector frees it.
  if (result.outcome !== 'killed') {
    connector.updateLock = false;
    logEnd(connector.log, result);
    logUpdateLock(connector.log, false);
  }
  follow(app, result, now);
  return result;
}

/** What keeps an update from starting at all. Source: §4 */
function refusal(connector: Connector, app: App): { code?: string; text: string } | undefined {
  const broken = troubleAt(connector.troubles, 'start') ?? troubleAt(connector.troubles, 'before');
  if (broken) return broken;
  if (connector.updateLock) return { text: 'Another update is in progress' };
  if (app.password === undefined) {
    return { code: 'QBWC1030', text: 'There is no password stored for this application' };
  }
  return undefined;
}

/** Schedule and Status column after an update. Source: §2.2 */
function follow(app: App, result: UpdateResult, now: number): void {
  app.lastRun = now;
  delete app.postponedUntil;
  // Both act only when Auto-Run is ticked.
  if (app.isAutoRun && result.postponedSeconds !== undefined) {
    app.postponedUntil = now + result.postponedSeconds;
  }
  if (app.isAutoRun && (result.minimumSeconds ?? 0) > app.everySeconds) {
    app.everySeconds = result.minimumSeconds ?? app.everySeconds;
  }
  const texts: Partial<Record<UpdateResult['outcome'], string>> = {
    none: 'No Data Exchange',
    nvu: 'Invalid password for username',
    busy: 'Application Busy',
    postponed: 'Update postponed by application',
  };
  app.status = texts[result.outcome] ?? (result.lastError || result.closeText || 'Ok');
}

function notRun(code: string | undefined, text: string): UpdateResult {
  return {
    outcome: 'not-run',
    ...(code === undefined ? {} : { code }),
    lastError: text,
    closeText: '',
    calls: [],
    quickBooksMs: 0,
    serverMs: 0,
  };
}
