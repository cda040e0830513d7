/** Is this the company file we know? Judged from the company data of a session's first call. */
import type { Raw } from '../qbxml/read.js';
import { readResponse } from '../qbxml/read.js';

/** What one first call told: from strHCPResponse, or from a CompanyQuery of our own. */
export type Seen = {
  fileId: string | undefined;
  companyName: string | null;
  filePath: string | null;
  productName: string | null;
  majorVersion: string | null;
  country: string | null;
  supportedVersions: readonly string[];
  host: Raw | null;
  company: Raw | null;
  preferences: Raw | null;
};

export type Known = {
  fileId: string;
  isBound: boolean;
  companyName: string | null;
  filePath: string | null;
};

export type Verdict =
  | { kind: 'ok' }
  | { kind: 'wrong_file'; sentence: string }
  | { kind: 'unconfirmed'; sentence: string };

/**
 * Name under which the Web Connector stamps FileID into a company file. Source: qbwc-protocol
 * §2.1.
 */
const STAMP = 'FileID';

/**
 * Decides by FileID, whatever the letter case; a company that moved and was renamed at once is a
 * person's decision, since a copy carries the same stamp.
 * Source: design.md §7 (Identity), qbwc-protocol §3.3.
 */
export function judgeIdentity(known: Known, seen: Seen): Verdict {
  if (seen.fileId === undefined) {
    return known.isBound ? wrongFile(known, seen) : { kind: 'ok' };
  }
  if (seen.fileId.toLowerCase() !== known.fileId.toLowerCase()) return wrongFile(known, seen);
  const hasMoved = isOther(known.filePath, seen.filePath);
  const isRenamed = isOther(known.companyName, seen.companyName);
  if (!known.isBound || !hasMoved || !isRenamed) return { kind: 'ok' };
  return {
    kind: 'unconfirmed',
    sentence:
      `The company file was moved and renamed: it was "${known.companyName}" at ` +
      `${known.filePath}, now "${seen.companyName}" at ${seen.filePath} is open. ` +
      'Nothing is exchanged until an administrator confirms that it is the same company.',
  };
}

/**
 * The same question in the middle of a session, of which the name was learned at its beginning.
 * @param seen  null when the answer did not tell
 */
export function judgeName(known: string | null, seen: string | null): Verdict {
  if (!isOther(known, seen)) return { kind: 'ok' };
  return wrongFile({ companyName: known }, { companyName: seen });
}

function wrongFile(
  known: Pick<Known, 'companyName'>,
  seen: Pick<Seen, 'companyName'>,
): Exclude<Verdict, { kind: 'ok' }> {
  const open = seen.companyName ? `"${seen.companyName}"` : 'another company file';
  const expected = known.companyName
    ? `"${known.companyName}"`
    : 'the company file to which this connection was added';
  return {
    kind: 'wrong_file',
    sentence:
      `QuickBooks has ${open} open, but this connection belongs to ${expected}. ` +
      `Open ${expected} in QuickBooks and click Update Selected. Nothing was exchanged.`,
  };
}

function isOther(known: string | null, seen: string | null): boolean {
  return known !== null && seen !== null && known.toLowerCase() !== seen.toLowerCase();
}

/**
 * Reads strHCPResponse: Host, Company and Preferences answers in one document.
 * @param ownerId  ours; the stamp of another application does not count
 * @throws XmlError  when the text is not well-formed
 */
export function readFirstCall(
  text: string,
  call: { ownerId: string; filePath: string; country: string },
): Seen {
  const { answers } = readResponse(text);
  const rows = answers.flatMap((answer) => answer.rows);
  return seenFrom(rows, call);
}

/** The same from rows that were collected one by one. */
export function seenFrom(
  rows: readonly { name: string; raw: Raw }[],
  call: { ownerId: string; filePath: string; country: string },
): Seen {
  const host = rows.find((row) => row.name === 'HostRet')?.raw ?? null;
  const company = rows.find((row) => row.name === 'CompanyRet')?.raw ?? null;
  const preferences = rows.find((row) => row.name === 'PreferencesRet')?.raw ?? null;
  return {
    fileId: stampOf(company, call.ownerId),
    companyName: textOf(company?.CompanyName),
    filePath: call.filePath || null,
    productName: textOf(host?.ProductName),
    majorVersion: textOf(host?.MajorVersion),
    country: textOf(host?.Country) ?? (call.country || null),
    supportedVersions: listOf(host?.SupportedQBXMLVersion),
    host,
    company,
    preferences,
  };
}

/** True when an answer to CompanyQuery came at all: without it nobody knows who is open. */
export function hasCompany(seen: Seen): boolean {
  return seen.company !== null;
}

function stampOf(company: Raw | null, ownerId: string): string | undefined {
  const extensions = company?.DataExtRet;
  for (const extension of Array.isArray(extensions) ? extensions : []) {
    if (typeof extension === 'string') continue;
    const isOurs = textOf(extension.OwnerID)?.toLowerCase() === ownerId.toLowerCase();
    if (isOurs && textOf(extension.DataExtName) === STAMP) {
      return textOf(extension.DataExtValue) ?? undefined;
    }
  }
  return undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
