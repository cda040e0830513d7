/**
 * A strict streaming scanner for XML 1.0: text in chunks of any size, events out.
 * Nothing is held but an unfinished tag. Names keep their prefix; the reader resolves it where it
 * matters.
 */
import { LIMITS } from '../limits.js';
import type { XmlHandlers } from './scan-state.js';
import { fail, failLimit, MODE, newScanState, type ScanState } from './scan-state.js';
import { scanInstruction, scanMarkup, scanTag } from './scan-tag.js';
import { isBlankCode, isXmlChar, resolveReference, TEXT_CLASS } from './xml-chars.js';
import { XmlError } from './xml-error.js';

export type { XmlAttributes, XmlHandlers } from './scan-state.js';
export { XmlError } from './xml-error.js';

export type ScanOptions = {
  /** True: characters that XML forbids, raw or by reference, arrive as U+FFFD (design.md §7). */
  readonly replaceInvalidChars?: boolean;
};
export type Scanner = {
  /** @throws XmlError at the first place that is not well formed, and again at every later call */
  write(text: string): void;
  /** @throws XmlError `truncated` unless the root element was closed */
  end(): void;
};

const REPLACEMENT = '\uFFFD';
const AMP = 0x26;
const LT = 0x3c;
const CR = 0x0d;
const LF = 0x0a;
const BRACKET = 0x5d;
const HYPHEN_PAIR = '--';
const CDATA_END = ']]>';
const BYTE_ORDER_MARK = 0xfeff;

/** Keeps the rest of a chunk for the next one; `scan` prepends it. */
function carry(s: ScanState, text: string, at: number): number {
  s.carry = text.slice(at);
  return text.length;
}

function emit(s: ScanState, piece: string): void {
  s.textChars += piece.length;
  if (s.textChars > LIMITS.xmlTextCharsMax) failLimit(s, 'a text', LIMITS.xmlTextCharsMax, 0);
  s.handlers.text(piece);
}

/**
 * Looks at a character that is neither ordinary nor syntax: 0 = wait for more, 1 or 2 = its length,
 * -1 = illegal.
 */
function oddLength(text: string, at: number, code: number): number {
  if (code < 0xd800 || code > 0xdfff) return isXmlChar(code) ? 1 : -1;
  if (code > 0xdbff) return -1;
  if (at + 1 === text.length) return 0;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : -1;
}

/** Replaces an illegal character, or refuses the document. */
function emitIllegal(s: ScanState, at: number): void {
  if (!s.replaceInvalid) fail(s, 'character', 'A character that XML forbids.', at);
  emit(s, REPLACEMENT);
}

/**
 * Resolves the reference at `at`. Returns the place behind it, or -1 when its end has not arrived.
 */
function scanReference(s: ScanState, text: string, at: number): number {
  const stop = Math.min(text.length, at + LIMITS.xmlReferenceCharsMax);
  for (let end = at + 1; end < stop; end += 1) {
    if (text.charCodeAt(end) !== 0x3b) continue;
    const value = resolveReference(text.slice(at + 1, end), s.replaceInvalid);
    if (value === undefined) fail(s, 'reference', 'A reference that is not allowed.', at);
    emit(s, value);
    return end + 1;
  }
  if (stop - at < LIMITS.xmlReferenceCharsMax) return -1;
  return fail(
    s,
    'reference',
    'An ampersand that begins no reference, or a reference too long.',
    at,
  );
}

/**
 * Handles the special character at `at`; text before it has been emitted.
 * Returns where ordinary text goes on, or -1 when the decision needs the next chunk.
 */
function scanSpecial(s: ScanState, text: string, at: number, code: number): number {
  if (code === AMP) return scanReference(s, text, at);
  if (code === CR) {
    if (at + 1 === text.length) return -1;
    if (text.charCodeAt(at + 1) !== LF) emit(s, '\n');
    return at + 1;
  }
  emitIllegal(s, at);
  return at + 1;
}

/**
 * How many characters from `at` are ordinary although their class is not: 0 = it is special, -1 =
 * wait.
 */
function ordinaryLength(s: ScanState, text: string, at: number, code: number): number {
  if (code === BRACKET) {
    const left = text.length - at;
    if (CDATA_END.startsWith(text.slice(at, at + 3))) {
      if (left < 3) return -1;
      fail(s, 'cdata_end', '"]]>" stands in a text.', at);
    }
    return 1;
  }
  if (code < 0xd800) return 0;
  const length = oddLength(text, at, code);
  return length === 0 ? -1 : Math.max(length, 0);
}

/** Character data inside the root element, up to the next markup. */
function scanText(s: ScanState, text: string, from: number): number {
  let start = from;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 ? TEXT_CLASS[code] === 0 : code < 0xd800) {
      at += 1;
      continue;
    }
    if (code === LT) break;
    const ordinary = ordinaryLength(s, text, at, code);
    if (ordinary > 0) {
      at += ordinary;
      continue;
    }
    if (at > start) emit(s, text.slice(start, at));
    start = at;
    const next = ordinary < 0 ? -1 : scanSpecial(s, text, at, code);
    if (next < 0) return carry(s, text, at);
    start = next;
    at = next;
  }
  if (at > start) emit(s, text.slice(start, at));
  if (at < text.length) s.mode = MODE.markup;
  return at;
}

/** Blanks before and after the root element; anything else there is refused. */
function scanOutside(s: ScanState, text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LT) {
      s.mode = MODE.markup;
      return at;
    }
    if (!isBlankCode(code)) fail(s, 'outside_root', 'Text outside the root element.', at);
  }
  return at;
}

/** Emits a piece in which only carriage returns and illegal characters are special (CDATA). */
function emitVerbatim(s: ScanState, text: string, from: number, to: number): void {
  let start = from;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const length = code === CR ? -1 : oddLength(text, at, code);
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > start) emit(s, text.slice(start, at));
    if (code !== CR) emitIllegal(s, at);
    else if (text.charCodeAt(at + 1) !== LF) emit(s, '\n');
    at += 1;
    start = at;
  }
  if (to > start) emit(s, text.slice(start, to));
}

/** Where a chunk must be cut because its last characters can only be judged with the next one. */
function undecidedFrom(text: string, from: number): number {
  const last = text.charCodeAt(text.length - 1);
  if (text.length > from && (last === CR || (last >= 0xd800 && last <= 0xdbff))) {
    return text.length - 1;
  }
  return text.length;
}

function scanCdata(s: ScanState, text: string, from: number): number {
  const end = text.indexOf(CDATA_END, from);
  if (end >= 0) {
    emitVerbatim(s, text, from, end);
    s.mode = MODE.text;
    return end + CDATA_END.length;
  }
  let to = text.length;
  while (to > from && to > text.length - 2 && text.charCodeAt(to - 1) === BRACKET) to -= 1;
  if (to === text.length) to = undecidedFrom(text, from);
  emitVerbatim(s, text, from, to);
  return carry(s, text, to);
}

/** A comment is skipped, yet its characters must be legal and it must not hold "--". */
function scanComment(s: ScanState, text: string, from: number): number {
  const found = text.indexOf(HYPHEN_PAIR, from);
  let to = found >= 0 ? found : undecidedFrom(text, from);
  if (found < 0 && to > from && text.endsWith('-')) to -= 1;
  for (let at = from; at < to; ) {
    const length = oddLength(text, at, text.charCodeAt(at));
    if (length < 0 && !s.replaceInvalid) fail(s, 'character', 'A character that XML forbids.', at);
    at += Math.max(length, 1);
  }
  if (found < 0 || found + 2 === text.length) return carry(s, text, to);
  if (text.charAt(found + 2) !== '>') fail(s, 'markup', '"--" stands inside a comment.', found);
  s.mode = MODE.text;
  return found + 3;
}

function step(s: ScanState, text: string, at: number): number {
  switch (s.mode) {
    case MODE.text:
      return s.depth > 0 ? scanText(s, text, at) : scanOutside(s, text, at);
    case MODE.markup:
      return scanMarkup(s, text, at);
    case MODE.tag:
      return scanTag(s, text, at);
    case MODE.instruction:
      return scanInstruction(s, text, at);
    case MODE.comment:
      return scanComment(s, text, at);
    default:
      return scanCdata(s, text, at);
  }
}

function scan(s: ScanState, chunk: string): void {
  if (s.failure !== undefined) throw s.failure;
  const text = s.carry === '' ? chunk : s.carry + chunk;
  s.carry = '';
  let at = 0;
  try {
    if (s.base === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK) {
      at = 1;
      s.startOffset = 1;
    }
    while (at < text.length) at = step(s, text, at);
    s.base += text.length - s.carry.length;
  } catch (error) {
    s.failure = error;
    throw error;
  }
}

function finish(s: ScanState): void {
  if (s.failure !== undefined) throw s.failure;
  const isComplete = s.hasRoot && s.depth === 0 && s.mode === MODE.text && s.carry === '';
  if (isComplete) return;
  s.failure = new XmlError('truncated', 'The document ends before its root element does.', s.base);
  throw s.failure;
}

/**
 * A scanner for one document.
 * Checked to the end: well-formedness of XML 1.0 without DTD (a DOCTYPE is refused), only the five
 * predefined entities, LIMITS.xml*. Line ends are normalised before references are decoded, so
 * `&#13;` survives. A text may arrive in several pieces; CDATA is text.
 * @param handlers  called while the document is read; what they throw goes through
 * Source: XML 1.0 fifth edition; trust.md §7 S10, S11
 */
export function createScanner(handlers: XmlHandlers, options: ScanOptions = {}): Scanner {
  const state = newScanState(handlers, options.replaceInvalidChars === true);
  return { write: (text) => scan(state, text), end: () => finish(state) };
}
