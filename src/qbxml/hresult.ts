/**
 * The HRESULTs that the Web Connector hands on in connectionError and receiveResponseXML: one
 * spelling for them, and what each means. What follows from it is decided elsewhere.
 */
import {
  BOTH_PLACES,
  flow,
  type HresultEntry,
  hresultRow,
  QUICKBOOKS_HRESULTS,
  UPDATE,
  WINDOWS_HRESULTS,
} from './hresult-table.js';

const CODE_CHARS_MAX = 40;

/**
 * One spelling for an HRESULT however it arrives: `0x80040408`, `80040408`, `-2147220472`, and with
 * blanks or small letters.
 * @returns `0x80040408` with capital digits; what is no 32-bit code comes back trimmed and cut
 *   short
 */
export function normalizeHresult(text: string): string {
  const code = text.trim();
  const hex = /^(?:0x)?([0-9a-f]{8})$/i.exec(code)?.[1];
  if (hex !== undefined) return `0x${hex.toUpperCase()}`;
  if (/^-\d{1,10}$/.test(code) && Number(code) >= -0x80000000) return hexOf(Number(code));
  // Unsigned decimal has ten digits, so it can't be taken for eight hex digits.
  if (/^\d{10}$/.test(code) && Number(code) <= 0xffffffff) return hexOf(Number(code));
  return code.slice(0, CODE_CHARS_MAX);
}

function hexOf(value: number): string {
  return `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}

/**
 * What an HRESULT means. Unknown ones get a sentence with the code in it; they are taken as
 * transient once, since most of them are Windows saying that QuickBooks went away.
 * @param code  in any spelling
 */
export function hresultEntry(code: string): HresultEntry {
  const normal = normalizeHresult(code);
  const own = normal.startsWith('0x8004') ? QUICKBOOKS_HRESULTS.get(normal.slice(6)) : undefined;
  return own ?? WINDOWS_HRESULTS.get(normal) ?? unknownEntry(normal);
}

function unknownEntry(code: string): HresultEntry {
  const shown = code === '' ? 'without a code' : code;
  const sentence = flow`
    QuickBooks reported the error ${shown}. Close every window that asks something in QuickBooks,
    restart QuickBooks if it does not answer, ${UPDATE}
  `;
  return hresultRow(BOTH_PLACES, 'transient', `unknown error ${shown}`, sentence, 1);
}
