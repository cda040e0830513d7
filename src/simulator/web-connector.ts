/**
 * Intuit's Web Connector: one update of one application, in its own order of calls, with its own
 * reading of every return value. Source: qbwc-protocol §1.6, §2
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { QuickBooksSession } from './company-file/process.js';
import { hresultText } from './hresults.js';
import { ask, endQuickBooks, hostCompanyPreferences, openCompanyFile } from './quickbooks.js';
import {
  type Argument,
  asArray,
  asInt,
  asString,
  DotNetError,
  makeSoapClient,
} from './soap-client.js';
import { troubleAt } from './trouble.js';
import {
  call,
  replayCalls,
  Stop,
  takeFault,
  type Update,
  type UpdateOptions,
  type UpdateResult,
} from './update.js';

export type { CallRecord, Outcome, UpdateOptions, UpdateResult } from './update.js';

const CONNECT_TRIES_MAX = 20;
const NO_OPS_MAX = 10_000;

/** Runs one update from serverVersion to closeConnection; never throws for what a server does. */
export async function runUpdate(options: UpdateOptions): Promise<UpdateResult> {
  const result: UpdateResult = {
    outcome: 'ok',
    lastError: '',
    closeText: '',
    calls: [],
    quickBooksMs: 0,
    serverMs: 0,
  };
  const soap = makeSoapClient(new URL(options.qwc.appUrl));
  const update: Update = {
    ...options,
    soap,
    result,
    faults: [...(options.faults ?? [])],
    ticket: '',
    replays: [],
  };
  try {
    await runSession(update);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    result.outcome = error.outcome;
    if (error.code !== undefined) result.code = error.code;
    if (error.message !== '') result.lastError = error.message;
  } finally {
    // A PC that is switched off leaves its mark behind, and another PC's mark is not ours.
    if (result.outcome !== 'killed' && lockHolder(update) === pcName(update)) setLock(update, '');
    await replayCalls(update);
    soap.close();
  }
  return result;
}

async function runSession(update: Update): Promise<void> {
  await greet(update);
  const answer = await authenticate(update);
  const directive = answer.directive.toLowerCase();
  if (answer.minimumSeconds !== undefined) update.result.minimumSeconds = answer.minimumSeconds;
  if (answer.postponedSeconds !== undefined) {
    update.result.postponedSeconds = answer.postponedSeconds;
    await closeConnection(update);
    throw new Stop('postponed');
  }
  if (directive === 'nvu' || directive === 'none' || directive === 'busy') {
    await closeConnection(update);
    throw new Stop(directive, directive === 'nvu' ? 'QBWC1040' : undefined);
  }
  const session = await connect(update, answer.directive);
  await lock(update);
  await exchange(update, session);
  setLock(update, '');
  await closeConnection(update);
  const trouble = troubleAt(update.troubles, 'after');
  if (trouble) update.result.code = trouble.code;
}

/** AppLock: the mark keeps another PC with the same .qwc out. Source: §2.9; its end is assumed */
async function lock(update: Update): Promise<void> {
  const holder = lockHolder(update);
  if (holder !== '' && holder !== pcName(update)) {
    await closeConnection(update);
    throw new Stop('locked', undefined, `the company file is locked by ${holder}`);
  }
  // .NET ticks: 100 ns since the year 1.
  const ticks = BigInt(update.quickBooks.company.clock) * 10_000_000n + 621_355_968_000_000_000n;
  setLock(update, `LOCKED:${pcName(update)}:${ticks}`);
}

/** serverVersion is only logged; clientVersion may stop the update. Source: §2.3 */
async function greet(update: Update): Promise<void> {
  try {
    await call(update, 'serverVersion', [], asString);
  } catch (error) {
    if (error instanceof Stop && error.outcome === 'killed') throw error;
  }
  let text = '';
  try {
    const version = update.version ?? '34.0.10001.0';
    text = (await call(update, 'clientVersion', [['strVersion', version]], asString)) ?? '';
  } catch (error) {
    // The method is optional: the Web Connector goes on without it.
    if (error instanceof Stop && error.outcome === 'killed') throw error;
    update.result.warnings = ['QBWC1036'];
  }
  if (text === '' || text.startsWith('W:')) return;
  if (text.startsWith('E:') || text.startsWith('O:')) throw new Stop('error', 'QBWC1037', text);
  throw new Stop('error', 'QBWC1046', text);
}

/** The array is read as `a[0]`, `a[1]`, with .NET's own complaints when it is short. */
async function authenticate(update: Update): Promise<{
  directive: string;
  postponedSeconds: number | undefined;
  minimumSeconds: number | undefined;
}> {
  const args: [string, Argument][] = [
    ['strUserName', update.qwc.userName],
    ['strPassword', update.password],
  ];
  const array = await call(update, 'authenticate', args, (element) => {
    const found = asArray(element);
    if (found === null) {
      throw new DotNetError('Object reference not set to an instance of an object.');
    }
    if (found.length < 2) throw new DotNetError('Index was outside the bounds of the array.');
    return found;
  });
  update.ticket = array[0] ?? '';
  if (array[1] === null || array[1] === undefined) {
    throw new Stop('error', 'QBWC1012', 'Object reference not set to an instance of an object.');
  }
  const minimum = array[3];
  return {
    directive: array[1],
    postponedSeconds: array[2] ? Number(array[2]) : undefined,
    minimumSeconds: minimum ? Number(minimum) : undefined,
  };
}

/** BeginSession, and connectionError for as long as the server names other files. Source: §2.7 */
async function connect(update: Update, path: string): Promise<QuickBooksSession> {
  let wanted = path;
  for (let attempt = 0; attempt < CONNECT_TRIES_MAX; attempt += 1) {
    const opened = openCompanyFile(update.quickBooks, wanted, update.qwc.appName);
    if ('session' in opened) return opened.session;
    const answer = await call(
      update,
      'connectionError',
      [
        ['ticket', update.ticket],
        ['hresult', opened.hresult],
        ['message', opened.message],
      ],
      asString,
    );
    if (answer === null || answer.toLowerCase() === 'done') {
      await closeConnection(update);
      throw new Stop('error', 'QBWC1013', `${opened.hresult} ${opened.message}`);
    }
    wanted = answer;
  }
  throw new Stop('error', 'QBWC1013', 'the server never stops naming company files');
}

/**
 * sendRequestXML and receiveResponseXML by turns until 100, a negative number or an empty request.
 */
async function exchange(update: Update, session: QuickBooksSession): Promise<void> {
  const { quickBooks, qwc } = update;
  const { company } = quickBooks;
  const [major = '0', minor = '0'] = company.qbxml.split('.');
  const trouble = troubleAt(update.troubles, 'hcp');
  if (trouble) {
    await closeConnection(update);
    throw new Stop('error', trouble.code, trouble.text);
  }
  let hcp = update.withoutHcp ? '' : hostCompanyPreferences(quickBooks, session, qwc.ownerId);
  for (let noOps = 0; ; ) {
    const request = await call(
      update,
      'sendRequestXML',
      [
        ['ticket', update.ticket],
        ['strHCPResponse', hcp],
        ['strCompanyFileName', company.filePath],
        ['qbXMLCountry', company.country],
        ['qbXMLMajorVers', Number(major)],
        ['qbXMLMinorVers', Number(minor)],
      ],
      asString,
    );
    hcp = '';
    if (request === null) {
      const message = 'Object reference not set to an instance of an object.';
      throw new Stop('error', 'QBWC1041', message);
    }
    if (request === '') {
      noOps += 1;
      await afterEmptyRequest(update, noOps);
      continue;
    }
    const percent = await answer(update, session, request);
    if (percent < 0) {
      const text = await getLastError(update);
      await closeConnection(update);
      throw new Stop('error', 'QBWC1031', text);
    }
    if (percent >= 100) return;
    update.betweenCalls?.();
  }
}

/** "" is never the clean end: getLastError says what it means. Source: §2.4, §2.6 */
async function afterEmptyRequest(update: Update, noOps: number): Promise<void> {
  const text = await getLastError(update);
  if (text.toLowerCase() === 'noop' && noOps < NO_OPS_MAX) {
    const seconds = update.noOpSeconds ?? 5;
    if (seconds > 0) await wait(seconds * 1000);
    return;
  }
  if (text === 'Interactive mode') {
    const url = await call(
      update,
      'getInteractiveURL',
      [
        ['wcTicket', update.ticket],
        ['sessionID', ''],
      ],
      asString,
    );
    // Nobody is there to click; the real one rejects as well when the user does.
    const reason = url ? 'the user is absent' : 'no address';
    await call(
      update,
      'interactiveRejected',
      [
        ['wcTicket', update.ticket],
        ['reason', reason],
      ],
      asString,
    );
  }
  await closeConnection(update);
  throw new Stop('error', 'QBWC1031', text);
}

/** Lets QuickBooks answer and hands the answer over; returns the server's percentage. */
async function answer(
  update: Update,
  session: QuickBooksSession,
  request: string,
): Promise<number> {
  const { response, hresult, message } = askQuickBooks(update, session, request);
  update.watch?.answered?.({ request, response, hresult, message });
  return call(
    update,
    'receiveResponseXML',
    [
      ['ticket', update.ticket],
      ['response', response],
      ['hresult', hresult],
      ['message', message],
    ],
    asInt,
  );
}

function askQuickBooks(
  update: Update,
  session: QuickBooksSession,
  request: string,
): { response: string | null; hresult: string; message: string } {
  const fail = (hresult: string) => ({ response: null, hresult, message: hresultText(hresult) });
  const failing = takeFault(update, 'hresult');
  if (failing) return fail(failing.hresult ?? '0x80040414');
  if (takeFault(update, 'forget-iterators')) session.iterators.clear();
  const { processed, ms } = ask(update.quickBooks, session, request);
  update.result.quickBooksMs += ms;
  const late = takeFault(update, 'hresult-after');
  if (late) return fail(late.hresult ?? '0x80040402');
  if (takeFault(update, 'crash')) {
    endQuickBooks(update.quickBooks);
    return fail('0x800706BA');
  }
  if (!('response' in processed)) {
    return { response: null, hresult: processed.hresult, message: processed.message };
  }
  const isCut = takeFault(update, 'truncate-response') !== undefined;
  const { response } = processed;
  const shown = isCut ? response.slice(0, Math.floor(response.length * 0.6)) : response;
  return { response: shown, hresult: '', message: '' };
}

async function getLastError(update: Update): Promise<string> {
  const text = await call(update, 'getLastError', [['ticket', update.ticket]], asString);
  update.result.lastError = text ?? '';
  return text ?? '';
}

async function closeConnection(update: Update): Promise<void> {
  const text = await call(update, 'closeConnection', [['ticket', update.ticket]], asString);
  update.result.closeText = text ?? '';
}

/** The Web Connector's own mark on the company file; another PC keeps away from it. Source: §2.9 */
function setLock(update: Update, value: string): void {
  const data = privateData(update);
  if (data) data.AppLock = value;
}

/** The PC whose mark is on the company file, or ''. */
function lockHolder(update: Update): string {
  return privateData(update)?.AppLock?.split(':')[1] ?? '';
}

function privateData(update: Update): { [name: string]: string } | undefined {
  return Object.entries(update.quickBooks.company.privateData).find(
    ([ownerId]) => ownerId.toLowerCase() === update.qwc.ownerId.toLowerCase(),
  )?.[1];
}

function pcName(update: Update): string {
  return update.pcName ?? 'SIMULATOR-PC';
}
