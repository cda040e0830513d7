/**
 * Replies as .NET reads them: each a template made once, values put in by one escape function.
 * Never an empty Body, never xsi:nil, items of an array in Intuit's namespace (dotnet-wire.md §3).
 * Send them as `text/xml; charset=utf-8`, exactly: without the charset .NET decodes as ASCII.
 */
import assert from 'node:assert';
import { create } from 'xmlbuilder2';
import { ENVELOPE_NAMESPACE, INTUIT_NAMESPACE, METHODS, type Method } from './calls.js';

export type FaultCode = 'Client' | 'Server' | 'VersionMismatch';

/** Content-Type of every reply. Source: dotnet-wire.md §3 rule 1. */
export const REPLY_CONTENT_TYPE = 'text/xml; charset=utf-8';

/** Stands for a value while a template is made; no name of ours holds it. */
const HOLE = '__value__';
const INT_MAX = 2_147_483_647;
const INT_MIN = -2_147_483_648;
/** .NET's caller reads the first two without looking. Source: qbwc-protocol §1.3. */
const ITEMS_MIN = 2;

/** What XML forbids, half surrogate pairs included, and the characters that need a reference. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ESCAPED = /[&<>\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

/** Text for between two tags: illegal characters removed, carriage returns kept by reference. */
export function escapeText(text: string): string {
  return text.replace(ILLEGAL, '').replace(ESCAPED, (found) => ESCAPES[found] ?? '');
}

function envelope() {
  return create({ version: '1.0', encoding: 'utf-8' })
    .ele(ENVELOPE_NAMESPACE, 'soap:Envelope')
    .ele(ENVELOPE_NAMESPACE, 'soap:Body');
}

/**
 * The parts around the values of a reply. An array is made with two items, to learn what joins
 * them.
 */
function resultTemplate(method: Method): readonly string[] {
  const result = envelope()
    .ele(INTUIT_NAMESPACE, `${method.name}Response`)
    .ele(INTUIT_NAMESPACE, `${method.name}Result`);
  if (method.result === 'strings') {
    result.ele(INTUIT_NAMESPACE, 'string').txt(HOLE);
    result.ele(INTUIT_NAMESPACE, 'string').txt(HOLE);
  } else {
    result.txt(HOLE);
  }
  return result.end().split(HOLE);
}

function faultTemplate(): readonly string[] {
  const fault = envelope().ele(ENVELOPE_NAMESPACE, 'soap:Fault');
  fault.ele('', 'faultcode').txt(`soap:${HOLE}`);
  fault.ele('', 'faultstring').txt(HOLE);
  return fault.end().split(HOLE);
}

const RESULTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...METHODS.values()].map((method) => [method.name, resultTemplate(method)]),
);
const FAULT = faultTemplate();

/** The value's texts, after checking that it is of the kind that the method answers with. */
function textsOf(method: Method, value: string | number | readonly string[]): readonly string[] {
  if (method.result === 'int') {
    const isInt = typeof value === 'number' && Number.isInteger(value);
    assert(isInt && value >= INT_MIN && value <= INT_MAX, `${method.name} answers with an int`);
    return [String(value)];
  }
  if (method.result === 'strings') {
    assert(
      Array.isArray(value) && value.length >= ITEMS_MIN,
      `${method.name} answers with strings`,
    );
    return value;
  }
  assert(typeof value === 'string', `${method.name} answers with a string`);
  return [value];
}

/**
 * The reply to a call.
 * @param method  one of METHODS
 * @param value  a string, an int (receiveResponseXML) or at least two strings (authenticate)
 * Source: qbwc-protocol §1.2, §1.3; dotnet-wire.md §3
 */
export function renderResult(method: string, value: string | number | readonly string[]): string {
  const known = METHODS.get(method);
  const [head = '', joint = '', tail = joint] = RESULTS.get(method) ?? [];
  assert(known, `there is no method ${method}`);
  return head + textsOf(known, value).map(escapeText).join(joint) + tail;
}

/**
 * A SOAP 1.1 fault, the only shape whose text .NET shows.
 * @param sentence  one plain sentence
 * Source: dotnet-wire.md §3 rule 10
 */
export function renderFault(code: FaultCode, sentence: string): string {
  const [head = '', joint = '', tail = ''] = FAULT;
  return head + code + joint + escapeText(sentence) + tail;
}
