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
import { hresultText } from './faults.js';

export type QuickBooks = {
  company: Company;
  /** HRESULTs of the next BeginSession calls, in order; then it works. */
  beginFailures: string[];
  /** Answers per second in bytes that a real QuickBooks would give; counted, never waited for. */
  bytesPerSecond: number;
};

export type Opened = { session: QuickBooksSession } | { hresult: string; message: string };

/** Opens the company file at a path; '' is whatever file is open, which is this one. */
export function openCompanyFile(quickBooks: QuickBooks, path: string): Opened {
  const planned = quickBooks.beginFailures.shift();
  const isOther = path !== '' && path.toLowerCase() !== quickBooks.company.filePath.toLowerCase();
  const hresult = planned ?? (isOther ? '0x80040403' : undefined);
  if (hresult !== undefined) return { hresult, message: hresultText(hresult) };
  return { session: beginSession(quickBooks.company) };
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
  const started = performance.now();
  const processed = processRequest(quickBooks.company, session, request);
  const spent = performance.now() - started;
  const bytes = 'response' in processed ? processed.response.length : 0;
  const slow = quickBooks.bytesPerSecond > 0 ? (bytes / quickBooks.bytesPerSecond) * 1000 : 0;
  return { processed, ms: Math.max(spent, slow) };
}
