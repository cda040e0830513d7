/** One running update of the Web Connector: its calls, what goes wrong with them, how it stops. */
import type { Fault } from './faults.js';
import { ConnectionError, type HttpFault } from './http-client.js';
import type { QuickBooks } from './quickbooks.js';
import type { Qwc } from './qwc-file.js';
import {
  type Argument,
  DotNetError,
  type SoapCall,
  type SoapClient,
  type SoapResult,
} from './soap-client.js';
import type { Trouble } from './trouble.js';
import type { XmlElement } from './xml.js';

export type CallRecord = {
  method: string;
  ms: number;
  bytesSent: number;
  bytesReceived: number;
  /** What the Web Connector understood, cut to a line, or the error. */
  result: string;
};

/** What QuickBooks made of one request document. */
export type AnswerRecord = {
  request: string;
  response: string | null;
  hresult: string;
  message: string;
};

export type Outcome =
  | 'ok'
  | 'none'
  | 'nvu'
  | 'busy'
  | 'postponed'
  | 'error'
  | 'killed'
  /** Another PC's mark is on the company file. */
  | 'locked'
  /** The Web Connector never called the server: no password, another update, its own trouble. */
  | 'not-run';

export type UpdateResult = {
  outcome: Outcome;
  /** The Web Connector's own code, such as QBWC1012. */
  code?: string;
  /** Codes that stand in the log only: the update went on. */
  warnings?: string[];
  lastError: string;
  /** Text of closeConnection: what the Status column shows. */
  closeText: string;
  /** Seconds the server postponed this update by, if it did. */
  postponedSeconds?: number;
  /** Seconds the server set as the smallest distance between updates, if any. */
  minimumSeconds?: number;
  calls: CallRecord[];
  /** Time QuickBooks needed, and time spent waiting for the server, in ms. */
  quickBooksMs: number;
  serverMs: number;
};

/** Looks on: for logs and tests. */
export type Watcher = {
  before?: (method: string, args: readonly (readonly [string, Argument])[]) => void;
  after?: (method: string, value: unknown, error: string | undefined) => void;
  answered?: (answer: AnswerRecord) => void;
};

export type UpdateOptions = {
  qwc: Qwc;
  password: string;
  quickBooks: QuickBooks;
  faults?: Fault[];
  /** The real Web Connector waits 5 s after NoOp. */
  noOpSeconds?: number;
  version?: string;
  /** Name of the Windows PC, which stands in the mark on the company file. */
  pcName?: string;
  /** What is broken at this Web Connector. */
  troubles?: ReadonlySet<Trouble>;
  /** Sends an empty strHCPResponse. */
  withoutHcp?: boolean;
  onCall?: (call: CallRecord) => void;
  watch?: Watcher;
  /** Called between answers: a person works in QuickBooks while the update runs. */
  betweenCalls?: () => void;
  /**
   * Runs while the PC sleeps in the middle of the update (faults delay and reorder), after its
   * clock has moved. For reorder it should run a whole other update.
   */
  whileAsleep?: (fault: Fault) => Promise<void>;
};

export type Update = UpdateOptions & {
  soap: SoapClient;
  result: UpdateResult;
  faults: Fault[];
  ticket: string;
  /** Calls a proxy will repeat when the update is over. */
  replays: SoapCall[];
};

/** Stops an update: the outcome, and the code the Web Connector would show. */
export class Stop extends Error {
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
const CALLS_MAX = 100_000;
const DAY = 86_400;

/** One SOAP call with its faults, its record and the code of its failure. */
export async function call<T>(
  update: Update,
  method: string,
  args: [string, Argument][],
  read: (element: XmlElement | undefined) => T,
): Promise<T> {
  const { result, soap } = update;
  if (result.calls.length >= CALLS_MAX) throw new Stop('error', undefined, 'too many calls');
  if (takeFault(update, 'kill')) throw new Stop('killed');
  await sleepIfPlanned(update);
  const fault = takeHttpFault(update);
  const isTwice = takeFault(update, 'send-twice') !== undefined;
  if (takeFault(update, 'replay')) update.replays.push({ method, args });
  update.watch?.before?.(method, args);
  const started = performance.now();
  let sent: SoapResult | undefined;
  let shown = '';
  try {
    sent = await soap.call({ method, args }, fault);
    if (isTwice) sent = await soap.call({ method, args });
    const value = read(sent.element);
    shown = describe(value);
    update.watch?.after?.(method, value, undefined);
    return value;
  } catch (error) {
    if (!(error instanceof DotNetError) && !(error instanceof ConnectionError)) throw error;
    shown = `failed: ${error.message}`;
    update.watch?.after?.(method, undefined, error.message);
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

/** A planned fault of a kind that is due by now; each happens once. */
export function takeFault(update: Update, kind: Fault['kind']): Fault | undefined {
  const now = update.result.calls.length;
  const index = update.faults.findIndex((fault) => fault.kind === kind && fault.at <= now);
  return index < 0 ? undefined : update.faults.splice(index, 1)[0];
}

/** The calls a proxy kept: the same bytes again, and nobody reads the replies. */
export async function replayCalls(update: Update): Promise<void> {
  for (const kept of update.replays) {
    try {
      await update.soap.call(kept);
    } catch (error) {
      if (!(error instanceof DotNetError) && !(error instanceof ConnectionError)) throw error;
    }
  }
}

/** The PC sleeps with a call in its hands; its clock runs on, its connection may be gone. */
async function sleepIfPlanned(update: Update): Promise<void> {
  const fault = takeFault(update, 'delay') ?? takeFault(update, 'reorder');
  if (fault === undefined) return;
  const { company } = update.quickBooks;
  company.clock += fault.seconds ?? DAY;
  company.revision += 1;
  update.soap.close();
  await update.whileAsleep?.(fault);
}

function takeHttpFault(update: Update): HttpFault | undefined {
  const kinds = ['drop-before', 'drop-during', 'drop-after', 'reset', 'slow', 'cut-reply'] as const;
  return kinds.find((kind) => takeFault(update, kind) !== undefined);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) {
    const [, ...rest] = value;
    return `[${['ticket', ...rest.map((each) => JSON.stringify(each))].join(', ')}]`;
  }
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
