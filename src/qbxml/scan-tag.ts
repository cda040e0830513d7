/**
 * The scanner's rules for markup: start and end tags, attributes, processing instructions, what
 * "<!" may begin.
 */
import { LIMITS } from '../limits.js';
import {
  fail,
  failLimit,
  MODE,
  NAME_SLOTS,
  NO_ATTRIBUTES,
  type ScanState,
  type XmlAttributes,
} from './scan-state.js';
import {
  isBlankCode,
  isNameChar,
  isNameStart,
  isXmlChar,
  NAME_CLASS,
  resolveReference,
} from './xml-chars.js';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';
/** The parts of an XML declaration in their order; XML 1.1 has other rules and is refused. */
const DECLARATION = new RegExp(
  String.raw`^xmlB+versionB*=B*(?:"1\.0"|'1\.0')
  (?:B+encodingB*=B*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?
  (?:B+standaloneB*=B*(?:"(?:yes|no)"|'(?:yes|no)'))?B*$`
    .replace(/\n */g, '')
    .replaceAll('B', String.raw`[ \t\r\n]`),
);

/**
 * Either half of a surrogate pair counts; a half at the end of the text is judged when more has
 * come.
 */
function isWideNameChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return isNameChar(code);
  if (code <= 0xdbff && at + 1 === text.length) return true;
  const point = text.codePointAt(code <= 0xdbff ? at : at - 1) ?? 0;
  return point > 0xffff && isNameChar(point);
}

/** Reads a name into `s.name`. Returns the place behind it, or -1 when its end has not arrived. */
function readName(s: ScanState, text: string, from: number): number {
  let hash = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? NAME_CLASS[code] === 0 : !isWideNameChar(text, at)) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  if (at === text.length) return -1;
  const slot = (hash ^ (hash >>> 10)) & (NAME_SLOTS - 1);
  const known = s.names[slot] ?? '';
  if (known.length === at - from && at > from && text.startsWith(known, from)) {
    s.name = known;
    return at;
  }
  if (!isNameStart(text.codePointAt(from) ?? 0)) fail(s, 'name', 'A name is missing or bad.', from);
  if (at - from > LIMITS.xmlNameCharsMax) failLimit(s, 'a name', LIMITS.xmlNameCharsMax, from);
  s.name = text.slice(from, at);
  s.names[slot] = s.name;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * Decodes what stands between the quotes: blanks become spaces, references are resolved. XML 1.0
 * §3.3.3
 */
function decodeValue(s: ScanState, raw: string, at: number): string {
  let value = '';
  let start = 0;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code >= 0x20 && code !== 0x26 && code !== LT && code < 0xd800) continue;
    const point = raw.codePointAt(i) ?? 0;
    if (point > 0xffff) {
      i += 1;
      continue;
    }
    if (code > 0x26 && code !== LT && isXmlChar(code)) continue;
    value += raw.slice(start, i);
    if (code === LT) fail(s, 'attribute', '"<" stands in an attribute.', at + i);
    if (code === 0x26) {
      const end = raw.indexOf(';', i);
      const isShort = end > 0 && end - i < LIMITS.xmlReferenceCharsMax;
      const text = isShort ? resolveReference(raw.slice(i + 1, end), s.replaceInvalid) : undefined;
      if (text === undefined) fail(s, 'reference', 'A reference that is not allowed.', at + i);
      value += text;
      i = end;
    } else if (isBlankCode(code)) {
      value += ' ';
      if (code === 0x0d && raw.charCodeAt(i + 1) === 0x0a) i += 1;
    } else {
      if (!s.replaceInvalid) fail(s, 'character', 'A character that XML forbids.', at + i);
      value += '\uFFFD';
    }
    start = i + 1;
  }
  return start === 0 ? raw : value + raw.slice(start);
}

/**
 * Reads `= "value"` behind an attribute's name. Returns the place behind the closing quote, or -1.
 */
function readValue(s: ScanState, text: string, from: number, into: Record<string, string>): number {
  const name = s.name;
  const equals = skipBlanks(text, from);
  if (equals === text.length) return -1;
  if (text.charCodeAt(equals) !== EQUALS) fail(s, 'attribute', 'An attribute lacks "=".', equals);
  const open = skipBlanks(text, equals + 1);
  if (open === text.length) return -1;
  const quote = text.charCodeAt(open);
  if (quote !== QUOTE && quote !== APOSTROPHE) {
    fail(s, 'attribute', 'An attribute lacks its quote.', open);
  }
  const close = text.indexOf(quote === QUOTE ? '"' : "'", open + 1);
  if (close < 0) return -1;
  if (into[name] !== undefined) fail(s, 'duplicate_attribute', 'An attribute stands twice.', from);
  const value = decodeValue(s, text.slice(open + 1, close), open + 1);
  if (value.length > LIMITS.xmlAttributeCharsMax) {
    failLimit(s, 'an attribute', LIMITS.xmlAttributeCharsMax, open);
  }
  into[name] = value;
  return close + 1;
}

/**
 * Reads attributes up to ">" or "/". Returns the place of that character, or -1 when more is
 * needed.
 */
function readAttributes(
  s: ScanState,
  text: string,
  from: number,
  into: Record<string, string>,
): number {
  let at = from;
  for (let count = 0; ; count += 1) {
    const next = skipBlanks(text, at);
    if (next === text.length) return -1;
    const code = text.charCodeAt(next);
    if (code === GT || code === SLASH) return next;
    if (next === at) fail(s, 'attribute', 'A blank is missing before an attribute.', at);
    if (count === LIMITS.xmlAttributesMax) {
      failLimit(s, 'attributes of one element', LIMITS.xmlAttributesMax, at);
    }
    const nameEnd = readName(s, text, next);
    if (nameEnd < 0) return -1;
    at = readValue(s, text, nameEnd, into);
    if (at < 0) return -1;
  }
}

function closeElement(s: ScanState, name: string): void {
  s.depth -= 1;
  s.textChars = 0;
  s.mode = MODE.text;
  s.handlers.close(name);
}

function openElement(s: ScanState, name: string, attributes: XmlAttributes, at: number): void {
  if (s.depth === 0 && s.hasRoot) fail(s, 'outside_root', 'A second root element.', at);
  if (s.depth === LIMITS.xmlDepthMax) failLimit(s, 'nesting', LIMITS.xmlDepthMax, at);
  s.elements += 1;
  if (s.elements > LIMITS.xmlElementsMax) failLimit(s, 'elements', LIMITS.xmlElementsMax, at);
  s.hasRoot = true;
  s.stack[s.depth] = name;
  s.depth += 1;
  s.textChars = 0;
  s.mode = MODE.text;
  s.handlers.open(name, attributes);
}

/** A whole start tag at `at`, or -1 when its end has not arrived. */
function parseOpen(s: ScanState, text: string, at: number): number {
  let end = readName(s, text, at + 1);
  if (end < 0) return -1;
  const name = s.name;
  let attributes: XmlAttributes = NO_ATTRIBUTES;
  const next = skipBlanks(text, end);
  if (text.charCodeAt(next) === GT || text.charCodeAt(next) === SLASH) {
    end = next;
  } else {
    const read: Record<string, string> = Object.create(null);
    end = readAttributes(s, text, end, read);
    if (end < 0) return -1;
    attributes = read;
  }
  const isSelfClosed = text.charCodeAt(end) === SLASH;
  if (isSelfClosed) end += 1;
  if (end === text.length) return -1;
  if (text.charCodeAt(end) !== GT) fail(s, 'markup', 'A tag does not end with ">".', end);
  if (end - at >= LIMITS.xmlTagCharsMax) failLimit(s, 'a tag', LIMITS.xmlTagCharsMax, at);
  openElement(s, name, attributes, at);
  if (isSelfClosed) closeElement(s, name);
  return end + 1;
}

/** A whole end tag at `at`, or -1 when its end has not arrived. */
function parseClose(s: ScanState, text: string, at: number): number {
  if (s.depth === 0) fail(s, 'mismatch', 'An end tag without its start tag.', at);
  const name = s.stack[s.depth - 1] ?? '';
  if (!text.startsWith(name, at + 2)) {
    if (name.startsWith(text.slice(at + 2))) return -1;
    fail(s, 'mismatch', 'An end tag that closes another element than the open one.', at);
  }
  const end = skipBlanks(text, at + 2 + name.length);
  if (end === text.length) return -1;
  if (text.charCodeAt(end) !== GT) {
    fail(s, 'mismatch', 'An end tag that closes another element than the open one.', at);
  }
  if (end - at >= LIMITS.xmlTagCharsMax) failLimit(s, 'a tag', LIMITS.xmlTagCharsMax, at);
  closeElement(s, name);
  return end + 1;
}

/**
 * Collects an unfinished tag; only new characters are looked at, so tiny chunks cost no more than
 * large ones.
 */
export function scanTag(s: ScanState, text: string, from: number): number {
  let at = from;
  let quote = s.quote;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GT && quote === 0) break;
    if (code === quote) quote = 0;
    else if (quote === 0 && (code === QUOTE || code === APOSTROPHE)) quote = code;
    if (code === LT && s.partChars + at > from) fail(s, 'markup', '"<" stands in a tag.', at);
  }
  const isWhole = at < text.length;
  const to = isWhole ? at + 1 : at;
  s.quote = quote;
  s.partChars += to - from;
  if (s.partChars > LIMITS.xmlTagCharsMax) failLimit(s, 'a tag', LIMITS.xmlTagCharsMax, from);
  s.parts.push(text.slice(from, to));
  if (isWhole) parseCollected(s, to);
  return to;
}

/** Parses the tag whose parts have all arrived; `to` is the place behind it in the current text. */
function parseCollected(s: ScanState, to: number): void {
  const tag = s.parts.join('');
  const base = s.base;
  s.parts = [];
  s.partChars = 0;
  s.base = base + to - tag.length;
  const end = tag.charCodeAt(1) === SLASH ? parseClose(s, tag, 0) : parseOpen(s, tag, 0);
  if (end !== tag.length) fail(s, 'markup', 'A tag is not well formed.', 0);
  s.base = base;
}

/** Decides what the "<" at `at` begins. */
export function scanMarkup(s: ScanState, text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (code === EXCLAMATION) return scanExclamation(s, text, at);
  if (code === QUESTION) {
    s.mode = MODE.instruction;
    return at + 2;
  }
  if (at + 1 < text.length) {
    const end = code === SLASH ? parseClose(s, text, at) : parseOpen(s, text, at);
    if (end >= 0) return end;
  } else {
    s.carry = '<';
    return text.length;
  }
  s.mode = MODE.tag;
  s.quote = 0;
  return scanTag(s, text, at);
}

function scanExclamation(s: ScanState, text: string, at: number): number {
  if (text.startsWith(COMMENT, at)) {
    s.mode = MODE.comment;
    return at + COMMENT.length;
  }
  if (text.startsWith(CDATA, at)) {
    if (s.depth === 0) fail(s, 'outside_root', 'CDATA outside the root element.', at);
    s.mode = MODE.cdata;
    return at + CDATA.length;
  }
  const start = text.slice(at, at + CDATA.length);
  if (COMMENT.startsWith(start) || CDATA.startsWith(start)) {
    s.carry = start;
    return text.length;
  }
  if (start.startsWith('<!D')) fail(s, 'doctype', 'A document type is not allowed.', at);
  return fail(s, 'markup', '"<!" begins neither a comment nor CDATA.', at);
}

/** A processing instruction, collected whole; the XML declaration is one in form. */
export function scanInstruction(s: ScanState, text: string, from: number): number {
  const end = text.indexOf('?>', from);
  const isWhole = end >= 0;
  const to = isWhole
    ? end
    : text.endsWith('?') && text.length > from
      ? text.length - 1
      : text.length;
  s.partChars += to - from;
  if (s.partChars > LIMITS.xmlTagCharsMax) {
    failLimit(s, 'an instruction', LIMITS.xmlTagCharsMax, from);
  }
  s.parts.push(text.slice(from, to));
  if (!isWhole) {
    s.carry = text.slice(to);
    return text.length;
  }
  const body = s.parts.join('');
  s.parts = [];
  s.partChars = 0;
  s.mode = MODE.text;
  checkInstruction(s, body, end - body.length);
  return end + 2;
}

/** Tells the handler of an instruction, after its rules; `at` is where the body begins. */
function checkInstruction(s: ScanState, body: string, at: number): void {
  const blank = body.search(/[ \t\r\n]/);
  const target = blank < 0 ? body : body.slice(0, blank);
  for (let i = 0; i < body.length; ) {
    const code = body.codePointAt(i) ?? 0;
    if (!isXmlChar(code) && !s.replaceInvalid) {
      fail(s, 'character', 'A character that XML forbids.', at + i);
    }
    i += code > 0xffff ? 2 : 1;
  }
  if (target.toLowerCase() === 'xml') {
    const isAtStart = s.base + at === s.startOffset + 2;
    if (isAtStart && DECLARATION.test(body)) return;
    fail(s, 'declaration', 'The XML declaration is not well formed or not at the very start.', at);
  }
  if (readName(s, `${target} `, 0) !== target.length) {
    fail(s, 'name', 'A processing instruction has a bad name.', at);
  }
  s.handlers.instruction?.(target, body.slice(target.length).trim());
}
