/**
 * `qbd simulate`: a company file and a Web Connector in one process, which any server can be tried
 * with.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { editCompany } from './company-file/edits.js';
import { loadCompany, saveCompany } from './company-file/file.js';
import { makeCompany } from './company-file/make.js';
import type { Company } from './company-file/model.js';
import { advanceClock } from './company-file/person.js';
import { serveControl } from './control.js';
import { seededFaults } from './faults.js';
import { ImportError, openSimulator, type Simulator } from './library.js';
import { HELP, readOptions, type SimulateOptions } from './options.js';
import { PERSON_ACTIONS } from './person-at-pc.js';
import { parseQwc, type Qwc } from './qwc-file.js';
import { makeRandom } from './random.js';
import { runAtServer, runAtShowcase } from './scenario.js';
import { scenarioLines, scenarioOf, scenarioTable } from './scenarios.js';
import type { CallRecord, UpdateResult } from './update.js';

/** Takes one line of output. */
export type Print = (line: string) => void;

/** Updates until idle stop here: a server that always has work has a fault. */
const UPDATES_MAX = 200;
/** Time that passes at the PC between two updates. */
const SECONDS_BETWEEN = 60;

/**
 * Runs the command.
 * @returns 0 when every update ended well, 1 when one did not, 2 for a bad command line
 */
export async function runSimulate(argv: readonly string[], print: Print): Promise<number> {
  let options: SimulateOptions;
  try {
    options = readOptions(argv);
  } catch (error) {
    print(`simulate: ${sentence(error)}`);
    return 2;
  }
  if (options.isHelp) {
    print(HELP);
    return 0;
  }
  if (options.show !== undefined) return showList(options.show, print);
  try {
    if (options.scenario !== undefined) return await playScenario(options, print);
    return await simulate(options, print);
  } catch (error) {
    const code = error instanceof ImportError ? `${error.code}: ` : '';
    if (!(error instanceof ImportError) && !isExpected(error)) throw error;
    print(`simulate: ${code}${sentence(error)}`);
    return 1;
  }
}

async function showList(what: 'scenarios' | 'table' | 'actions', print: Print): Promise<number> {
  if (what === 'table') {
    const results = await scenarioTable(print);
    return results.every((each) => each.missing.length === 0) ? 0 : 1;
  }
  const lines = what === 'actions' ? actionLines() : scenarioLines();
  for (const line of lines) print(line);
  return 0;
}

async function playScenario(options: SimulateOptions, print: Print): Promise<number> {
  const scenario = scenarioOf(options.scenario ?? '');
  print(`${scenario.name}: ${scenario.line}`);
  const more = simulatorOptions(options, print);
  const result =
    options.qwc === ''
      ? await runAtShowcase(scenario, print, more)
      : await runAtServer(
          scenario,
          { ...more, qwc: readFileSync(options.qwc, 'utf8'), password: options.password },
          print,
        );
  print(`codes: ${result.codes.join(' ') || 'none'}`);
  if (result.missing.length === 0) return 0;
  print(`not seen: ${result.missing.join(' ')}`);
  return options.qwc === '' ? 1 : 0;
}

async function simulate(options: SimulateOptions, print: Print): Promise<number> {
  const isNew = options.file === undefined || !existsSync(options.file);
  const company =
    options.file !== undefined && !isNew ? loadCompany(options.file) : makeCompany(options);
  const qwc = parseQwc(readFileSync(options.qwc, 'utf8'));
  const more = simulatorOptions(options, print);
  const office = await openSimulator({ ...more, qwc, password: options.password, company });
  office.office.pcs[0].quickBooks.beginFailures.push(...options.beginFailures);
  disguise(company, qwc, options);
  for (const action of options.person) print(`person: ${office.person(action)}`);
  const results = await runUpdates(options, office, isNew, print);
  if (options.autoRun !== undefined) {
    for (const result of await office.passTime(options.autoRun)) {
      results.push(result);
      print(updateLine(results.length, result));
    }
    keep(office, options);
  }
  if (options.control !== undefined) await serve(office, options.control, print);
  keep(office, options);
  if (options.truth !== undefined) {
    writeFileSync(options.truth, JSON.stringify(office.truth(options.truthQbxml)));
  }
  const isOk = results.every((result) => result.outcome === 'ok' || result.outcome === 'none');
  if (options.json) print(JSON.stringify({ ok: isOk, sessions: results.map(summary) }));
  return isOk ? 0 : 1;
}

function simulatorOptions(options: SimulateOptions, print: Print) {
  const { log } = options;
  return {
    seed: options.seed,
    country: options.country,
    qbxml: options.qbxml,
    currencies: options.currencies,
    ...(options.size === 'small' ? {} : { size: options.size }),
    noOpSeconds: options.noOpSeconds,
    bytesPerSecond: options.bytesPerSecond,
    logLevel: options.logLevel,
    ...(log === undefined ? {} : { writeLog: (text: string) => appendFileSync(log, text) }),
    ...(options.quiet ? {} : { onCall: (call: CallRecord) => print(callLine(call)) }),
  };
}

/** Serves the control API until it is told to stop, or a signal comes. */
async function serve(office: Simulator, port: number, print: Print): Promise<void> {
  const control = await serveControl(office, port);
  print(`control: ${control.url} (GET / lists the calls; POST /stop ends it)`);
  let end: () => void = () => {};
  const signal = new Promise<void>((resolve) => {
    end = resolve;
  });
  process.once('SIGINT', end).once('SIGTERM', end);
  await Promise.race([control.stopped, signal]);
  process.off('SIGINT', end).off('SIGTERM', end);
  await control.close();
}

/** The file keeps the company that was worked with, whatever is open now. */
function keep(office: Simulator, options: SimulateOptions): void {
  const [company] = office.office.pcs[0].quickBooks.files ?? [];
  if (options.file !== undefined && company) saveCompany(company, options.file);
}

/** The same .qwc, but not the company file the server knows. */
function disguise(company: Company, qwc: Qwc, options: SimulateOptions): void {
  const data = company.privateData[qwc.ownerId];
  if (options.wrongFile && data) data.FileID = makeRandom(options.seed + 7).guid();
  if (options.moved) company.filePath = company.filePath.replace(/^C:\\/, 'D:\\Moved\\');
  if (options.renamed) company.companyName = 'Renamed & Moved Company';
  company.revision += 1;
}

async function runUpdates(
  options: SimulateOptions,
  office: Simulator,
  isNew: boolean,
  print: Print,
): Promise<UpdateResult[]> {
  const results: UpdateResult[] = [];
  for (let index = 0; index < options.sessions; index += 1) {
    const company = office.company();
    const isFirst = isNew && index === 0;
    if (options.days > 0 && !isFirst) advanceClock(company, options.days * 86_400);
    if (options.edits !== undefined && !isFirst) {
      const edits = editCompany(company, options.edits + index, options.editCount);
      print(`edits: ${edits.map((edit) => `${edit.kind} ${edit.type}`).join(', ')}`);
    }
    for (let again = 0; again < UPDATES_MAX; again += 1) {
      const result = await runOne(options, office, results.length, print);
      results.push(result);
      keep(office, options);
      advanceClock(office.company(), SECONDS_BETWEEN);
      if (!options.untilIdle || result.outcome === 'none') break;
      if (result.outcome === 'nvu' || result.outcome === 'not-run') break;
      if (again === UPDATES_MAX - 1) break;
    }
  }
  return results;
}

async function runOne(
  options: SimulateOptions,
  office: Simulator,
  index: number,
  print: Print,
): Promise<UpdateResult> {
  const seeded = options.faultSeed === undefined ? [] : seededFaults(options.faultSeed + index);
  const faults = office.plan(index === 0 ? [...options.faults, ...seeded] : seeded);
  for (const fault of faults) {
    print(
      `fault planned: ${fault.kind} at call ${fault.at}${fault.hresult ? ` ${fault.hresult}` : ''}`,
    );
  }
  const started = performance.now();
  const during = (answers: number) => {
    if (index > 0 || answers > 1) return;
    for (const action of options.during) print(`person: ${office.person(action)}`);
  };
  const result = await office.update({ withoutHcp: options.noHcp, during });
  print(updateLine(index + 1, result, performance.now() - started));
  return result;
}

function updateLine(index: number, result: UpdateResult, ms?: number): string {
  const why =
    result.lastError === ''
      ? ''
      : ` (${[result.code, result.lastError].filter(Boolean).join(': ')})`;
  const time =
    ms === undefined
      ? ''
      : `, ${Math.round(ms)} ms: QuickBooks ${Math.round(result.quickBooksMs)}, ` +
        `server ${Math.round(result.serverMs)}`;
  return `update ${index}: ${result.outcome}${why}, ${result.calls.length} calls${time}`;
}

function actionLines(): string[] {
  const width = Math.max(...Object.keys(PERSON_ACTIONS).map((name) => name.length));
  return Object.entries(PERSON_ACTIONS).map(
    ([name, action]) => `${name.padEnd(width)}  ${action.line}`,
  );
}

function callLine(call: CallRecord): string {
  const sizes = `${call.bytesSent} B out, ${call.bytesReceived} B in`;
  return `${call.method.padEnd(18)} ${String(call.ms).padStart(8)} ms  ${sizes}  ${call.result}`;
}

function summary(result: UpdateResult) {
  return {
    outcome: result.outcome,
    code: result.code ?? null,
    lastError: result.lastError,
    closeText: result.closeText,
    calls: result.calls.length,
    bytesSent: result.calls.reduce((sum, call) => sum + call.bytesSent, 0),
    quickBooksMs: Math.round(result.quickBooksMs),
    serverMs: Math.round(result.serverMs),
  };
}

/** A mistake of the person at the terminal or a server that is not there: no stack is needed. */
function isExpected(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof Error && error.constructor === Error);
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
