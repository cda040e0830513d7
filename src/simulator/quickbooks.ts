/**
 * QuickBooks on the PC as the Web Connector meets it: a file to open, a processor to ask, things
 * that stand in the way.
 */
import type { Company } from './company-file/model.js';
import {
  beginSession,
  type Processed,
  processRequest,
  type QuickBooksSession,
} from './company-file/process.js';
import { hresultText } from './hresults.js';

/** What a person left in the way; everything absent: nothing. */
export type Desk = {
  /** QuickBooks is not running; it is started in the background for an allowed application. */
  isClosed?: boolean;
  /** QuickBooks runs without a company file. */
  hasNoFile?: boolean;
  /** QuickBooks is still starting. */
  isStarting?: boolean;
  /** A modal dialog is open. */
  hasDialog?: boolean;
  /** Somebody has switched between single-user and multi-user mode. */
  isOtherMode?: boolean;
};

export type QuickBooks = {
  company: Company;
  /** HRESULTs of the next BeginSession calls, in order; then it works. */
  beginFailures: string[];
  /** Answers per second in bytes that a real QuickBooks would give; counted, never waited for. */
  bytesPerSecond: number;
  desk?: Desk;
  /** Other company files on the disk of this PC. */
  files?: Company[];
  /** Moves when QuickBooks ends, crashes or opens another file: sessions of before are gone. */
  generation?: number;
};

export type Opened = { session: QuickBooksSession } | { hresult: string; message: string };

/** Which QuickBooks a session belongs to. */
const generations = new WeakMap<QuickBooksSession, number>();

/**
 * Opens the company file at a path; '' is whatever file is open.
 * @param appName  name under which QuickBooks keeps its permission
 */
export function openCompanyFile(quickBooks: QuickBooks, path: string, appName = ''): Opened {
  const hresult = quickBooks.beginFailures.shift() ?? obstacle(quickBooks, path, appName);
  if (hresult !== undefined) return { hresult, message: hresultText(hresult) };
  const session = beginSession(quickBooks.company);
  generations.set(session, quickBooks.generation ?? 0);
  return { session };
}

/** QuickBooks is gone: whatever session it had is worth nothing any more. */
export function endQuickBooks(quickBooks: QuickBooks): void {
  quickBooks.generation = (quickBooks.generation ?? 0) + 1;
}

/**
 * strHCPResponse: host, company with the private data of the application, preferences. ODDITIES 10
 */
export function hostCompanyPreferences(
  quickBooks: QuickBooks,
  session: QuickBooksSession,
  ownerId: string,
): string {
  const request = [
    `<?xml version="1.0"?><?qbxml version="${quickBooks.company.qbxml}"?>`,
    '<QBXML><QBXMLMsgsRq onError="continueOnError"><HostQueryRq requestID="0"/>',
    `<CompanyQueryRq requestID="1"><OwnerID>${ownerId}</OwnerID></CompanyQueryRq>`,
    '<PreferencesQueryRq requestID="2"/></QBXMLMsgsRq></QBXML>',
  ].join('');
  const processed = processRequest(quickBooks.company, session, request);
  return 'response' in processed ? processed.response : '';
}

/** Asks the request processor; the time is what the real one would have taken at its speed. */
export function ask(
  quickBooks: QuickBooks,
  session: QuickBooksSession,
  request: string,
): { processed: Processed; ms: number } {
  const refused = sessionObstacle(quickBooks, session);
  if (refused !== undefined) {
    const processed = { hresult: refused, message: hresultText(refused), reason: 'the person' };
    return { processed, ms: 0 };
  }
  const started = performance.now();
  const processed = processRequest(quickBooks.company, session, request);
  const spent = performance.now() - started;
  const bytes = 'response' in processed ? processed.response.length : 0;
  const slow = quickBooks.bytesPerSecond > 0 ? (bytes / quickBooks.bytesPerSecond) * 1000 : 0;
  return { processed, ms: Math.max(spent, slow) };
}

/** Why BeginSession fails, or undefined. Source: qbwc-protocol §5; the order is assumed */
function obstacle(quickBooks: QuickBooks, path: string, appName: string): string | undefined {
  const { company, desk = {}, files = [] } = quickBooks;
  const is = (file: Company) => file.filePath.toLowerCase() === path.toLowerCase();
  const access = company.access?.[appName] ?? 'always';
  if (desk.isStarting) return '0x80040424';
  if (desk.hasDialog) return '0x80040414';
  if (path === '' && desk.isClosed) return '0x80040416';
  if (path === '' && desk.hasNoFile) return '0x80040417';
  if (path !== '' && !is(company)) {
    const isRunning = !desk.isClosed && !desk.hasNoFile;
    return isRunning && files.some(is) ? '0x8004040A' : '0x80040403';
  }
  if (desk.isOtherMode) return '0x80040410';
  // Nobody is there to answer when QuickBooks asks again (assumed: it counts as a refusal).
  if (access === 'no' || access === 'ask') return '0x80040420';
  if (access === 'when-open' && (desk.isClosed || desk.hasNoFile)) return '0x8004041D';
  return undefined;
}

function sessionObstacle(quickBooks: QuickBooks, session: QuickBooksSession): string | undefined {
  const born = generations.get(session);
  if (born !== undefined && born !== (quickBooks.generation ?? 0)) return '0x8004040D';
  return quickBooks.desk?.hasDialog ? '0x80040414' : undefined;
}
