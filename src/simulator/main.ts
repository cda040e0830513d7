/**
 * `qbd simulate`: a company file and a Web Connector in one process, which any server can be tried
 * with.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { editCompany } from './company-file/edits.js';
import { loadCompany, saveCompany } from './company-file/file.js';
import { makeCompany } from './company-file/make.js';
import type { Company } from './company-file/model.js';
import { advanceClock } from './company-file/person.js';
import { dumpTruth } from './company-file/truth.js';
import { seededFaults } from './faults.js';
import { HELP, readOptions, type SimulateOptions } from './options.js';
import type { QuickBooks } from './quickbooks.js';
import { ImportError, importQwc, parseQwc, type Qwc } from './qwc-file.js';
import { makeRandom } from './random.js';
import { type CallRecord, runUpdate, type UpdateResult } from './web-connector.js';

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
  let qwc: Qwc;
  let company: Company;
  const isNew = options.file === undefined || !existsSync(options.file);
  try {
    qwc = parseQwc(readFileSync(options.qwc, 'utf8'));
    company =
      options.file !== undefined && !isNew ? loadCompany(options.file) : makeCompany(options);
    await importQwc(qwc, company);
  } catch (error) {
    const code = error instanceof ImportError ? `${error.code}: ` : '';
    print(`simulate: ${code}${sentence(error)}`);
    return 1;
  }
  disguise(company, qwc, options);
  const results = await runUpdates(options, qwc, company, isNew, print);
  if (options.file !== undefined) saveCompany(company, options.file);
  if (options.truth !== undefined) {
    writeFileSync(options.truth, JSON.stringify(dumpTruth(company, options.truthQbxml)));
  }
  const isOk = results.every((result) => result.outcome === 'ok' || result.outcome === 'none');
  if (options.json) print(JSON.stringify({ ok: isOk, sessions: results.map(summary) }));
  return isOk ? 0 : 1;
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
  qwc: Qwc,
  company: Company,
  isNew: boolean,
  print: Print,
): Promise<UpdateResult[]> {
  const quickBooks: QuickBooks = {
    company,
    beginFailures: [...options.beginFailures],
    bytesPerSecond: options.bytesPerSecond,
  };
  const results: UpdateResult[] = [];
  for (let index = 0; index < options.sessions; index += 1) {
    const isFirst = isNew && index === 0;
    if (options.days > 0 && !isFirst) advanceClock(company, options.days * 86_400);
    if (options.edits !== undefined && !isFirst) {
      const edits = editCompany(company, options.edits + index, options.editCount);
      print(`edits: ${edits.map((edit) => `${edit.kind} ${edit.type}`).join(', ')}`);
      // Kept before the server hears of them: a company file that went back would look restored.
      if (options.file !== undefined) saveCompany(company, options.file);
    }
    for (let again = 0; again < UPDATES_MAX; again += 1) {
      const result = await runOne(options, qwc, quickBooks, results.length, print);
      results.push(result);
      if (options.file !== undefined) saveCompany(company, options.file);
      advanceClock(company, SECONDS_BETWEEN);
      if (!options.untilIdle || result.outcome === 'none') break;
      if (result.outcome === 'nvu' || again === UPDATES_MAX - 1) break;
    }
  }
  return results;
}

async function runOne(
  options: SimulateOptions,
  qwc: Qwc,
  quickBooks: QuickBooks,
  index: number,
  print: Print,
): Promise<UpdateResult> {
  const seeded = options.faultSeed === undefined ? [] : seededFaults(options.faultSeed + index);
  const faults = index === 0 ? [...options.faults, ...seeded] : seeded;
  for (const fault of faults) {
    print(
      `fault planned: ${fault.kind} at call ${fault.at}${fault.hresult ? ` ${fault.hresult}` : ''}`,
    );
  }
  const started = performance.now();
  const result = await runUpdate({
    qwc,
    password: options.password,
    quickBooks,
    faults,
    noOpSeconds: options.noOpSeconds,
    withoutHcp: options.noHcp,
    ...(options.quiet ? {} : { onCall: (call: CallRecord) => print(callLine(call)) }),
  });
  const why =
    result.lastError === ''
      ? ''
      : ` (${[result.code, result.lastError].filter(Boolean).join(': ')})`;
  print(
    `update ${index + 1}: ${result.outcome}${why}, ${result.calls.length} calls, ` +
      `${Math.round(performance.now() - started)} ms: ` +
      `QuickBooks ${Math.round(result.quickBooksMs)}, ` +
      `server ${Math.round(result.serverMs)}`,
  );
  return result;
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

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
