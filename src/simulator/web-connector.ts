/**
 * Intuit's Web Connector: one update of one application, in its own order of calls, with its own
 * reading of every return value. Source: qbwc-protocol §1.6, §2
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { QuickBooksSession } from './company-file/process.js';
import { type Fault, hresultText } from './faults.js';
import { ConnectionError, type HttpFault } from './http-client.js';
import { ask, hostCompanyPreferences, openCompanyFile, type QuickBooks } from './quickbooks.js';
import type { Qwc } from './qwc-file.js';
import {
  type Argument,
  asArray,
  asInt,
  asString,
  DotNetError,
  makeSoapClient,
  type SoapClient,
  type SoapResult,
} from './soap-client.js';
import type { XmlElement } from './xml.js';

export type CallRecord = {
  method: string;
  ms: number;
  bytesSent: number;
  bytesReceived: number;
  /** What the Web Connector understood, cut to a line, or the error. */
  result: string;
};

export type Outcome = 'ok' | 'none' | 'nvu' | 'busy' | 'postponed' | 'error' | 'killed';

export type UpdateResult = {
  outcome: Outcome;
  /** The Web Connector's own code, such as QBWC1012. */
  code?: string;
  lastError: string;
  /** Text of closeConnection: what the Status column shows. */
  closeText: string;
  /** Seconds the server set as the smallest distance between updates, if any. */
  minimumSeconds?: number;
  calls: CallRecord[];
  /** Time QuickBooks needed, and time spent waiting for the server, in ms. */
  quickBooksMs: number;
  serverMs: number;
};

export type UpdateOptions = {
  qwc: Qwc;
  password: string;
  quickBooks: QuickBooks;
  faults?: Fault[];
  /** The real Web Connector waits 5 s after NoOp. */
  noOpSeconds?: number;
  version?: string;
  /** Sends an empty strHCPResponse. */
  withoutHcp?: boolean;
  onCall?: (call: CallRecord) => void;
  /** Called between answers: a person works in QuickBooks while the update runs. */
  betweenCalls?: () => void;
};

type Update = UpdateOptions & {
  soap: SoapClient;
  result: UpdateResult;
  faults: Fault[];
  ticket: string;
};

/** Stops an update: the outcome, and the code the Web Connector would show. */
class Stop extends Error {
  readonly outcome: Outcome;
  readonly code: string | undefined;
  constructor(outcome: Outcome, code?: string, message = '') {
    super(message);
    this.outcome = outcome;
    this.code = code;
  }
}

/** Which code a method that fails produces. Source: qbwc-protocol §1.6 */
const CODES: { [method: string]: string } = {
  clientVersion: 'QBWC1036',
  authenticate: 'QBWC1012',
  sendRequestXML: 'QBWC1041',
  receiveResponseXML: 'QBWC1042',
  getLastError: 'QBWC1043',
  closeConnection: 'QBWC1044',
  connectionError: 'QBWC1045',
};
const CONNECT_TRIES_MAX = 20;
const CALLS_MAX = 100_000;
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
  };
  try {
    await runSession(update);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    result.outcome = error.outcome;
    if (error.code !== undefined) result.code = error.code;
    if (error.message !== '') result.lastError = error.message;
  } finally {
    // A PC that is switched off leaves its mark behind.
    if (result.outcome !== 'killed') setLock(update, '');
    soap.close();
  }
  return result;
}

async function runSession(update: Update): Promise<void> {
  await greet(update);
  const answer = await authenticate(update);
  const directive = answer.directive.toLowerCase();
  if (answer.minimumSeconds !== undefined) update.result.minimumSeconds = answer.minimumSeconds;
  if (answer.isPostponed) {
    await closeConnection(update);
    throw new Stop('postponed');
  }
  if (directive === 'nvu' || directive === 'none' || directive === 'busy') {
    await closeConnection(update);
    throw new Stop(directive, directive === 'nvu' ? 'QBWC1040' : undefined);
  }
  const session = await connect(update, answer.directive);
  setLock(update, `LOCKED:SIMULATOR-PC:${update.quickBooks.company.clock}`);
  await exchange(update, session);
  setLock(update, '');
  await closeConnection(update);
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
  }
  if (text === '' || text.startsWith('W:')) return;
  if (text.startsWith('E:') || text.startsWith('O:')) throw new Stop('error', 'QBWC1037', text);
  throw new Stop('error', 'QBWC1046', text);
}

/** The array is read as `a[0]`, `a[1]`, with .NET's own complaints when it is short. */
async function authenticate(
  update: Update,
): Promise<{ directive: string; isPostponed: boolean; minimumSeconds: number | undefined }> {
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
    isPostponed: Boolean(array[2]),
    minimumSeconds: minimum ? Number(minimum) : undefined,
  };
}

/** BeginSession, and connectionError for as long as the server names other files. Source: §2.7 */
async function connect(update: Update, path: string): Promise<QuickBooksSession> {
  let wanted = path;
  for (let attempt = 0; attempt < CONNECT_TRIES_MAX; attempt += 1) {
    const opened = openCompanyFile(update.quickBooks, wanted);
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
  let response: string | null = null;
  let hresult = '';
  let message = '';
  const failing = takeFault(update, 'hresult');
  if (failing) {
    hresult = failing.hresult ?? '0x80040414';
    message = hresultText(hresult);
  } else {
    const { processed, ms } = ask(update.quickBooks, session, request);
    update.result.quickBooksMs += ms;
    if ('response' in processed) {
      const isCut = takeFault(update, 'truncate-response') !== undefined;
      response = isCut
        ? processed.response.slice(0, Math.floor(processed.response.length * 0.6))
        : processed.response;
    } else {
      hresult = processed.hresult;
      message = processed.message;
    }
  }
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

async function getLastError(update: Update): Promise<string> {
  const text = await call(update, 'getLastError', [['ticket', update.ticket]], asString);
  update.result.lastError = text ?? '';
  return text ?? '';
}

async function closeConnection(update: Update): Promise<void> {
  const text = await call(update, 'closeConnection', [['ticket', update.ticket]], asString);
  update.result.closeText = text ?? '';
}

/** One SOAP call with its faults, its record and the code of its failure. */
async function call<T>(
  update: Update,
  method: string,
  args: [string, Argument][],
  read: (element: XmlElement | undefined) => T,
): Promise<T> {
  const { result, soap } = update;
  if (result.calls.length >= CALLS_MAX) throw new Stop('error', undefined, 'too many calls');
  if (takeFault(update, 'kill')) throw new Stop('killed');
  const fault = takeHttpFault(update);
  const isTwice = takeFault(update, 'send-twice') !== undefined;
  const started = performance.now();
  let sent: SoapResult | undefined;
  let shown = '';
  try {
    sent = await soap.call({ method, args }, fault);
    if (isTwice) sent = await soap.call({ method, args });
    const value = read(sent.element);
    shown = describe(value);
    return value;
  } catch (error) {
    if (!(error instanceof DotNetError) && !(error instanceof ConnectionError)) throw error;
    shown = `failed: ${error.message}`;
    throw new Stop('error', CODES[method], error.message);
  } finally {
    const ms = performance.now() - started;
    result.serverMs += ms;
    const record: CallRecord = {
      method,
      ms: Math.round(ms * 10) / 10,
      bytesSent: sent?.bytesSent ?? 0,
      bytesReceived: sent?.bytesReceived ?? 0,
      result: shown,
    };
    result.calls.push(record);
    update.onCall?.(record);
  }
}

function takeHttpFault(update: Update): HttpFault | undefined {
  for (const kind of ['drop-before', 'drop-during', 'drop-after'] as const) {
    if (takeFault(update, kind)) return kind;
  }
  return undefined;
}

/** A planned fault of a kind that is due by now; each happens once. */
function takeFault(update: Update, kind: Fault['kind']): Fault | undefined {
  const now = update.result.calls.length;
  const index = update.faults.findIndex((fault) => fault.kind === kind && fault.at <= now);
  return index < 0 ? undefined : update.faults.splice(index, 1)[0];
}

/** The Web Connector's own mark on the company file; another PC would wait for it. Source: §2.9 */
function setLock(update: Update, value: string): void {
  const data = Object.entries(update.quickBooks.company.privateData).find(
    ([ownerId]) => ownerId.toLowerCase() === update.qwc.ownerId.toLowerCase(),
  );
  if (data) data[1].AppLock = value;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) {
    const [, ...rest] = value;
    return `[${['ticket', ...rest.map((each) => JSON.stringify(each))].join(', ')}]`;
  }
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
