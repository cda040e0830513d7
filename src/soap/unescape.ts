/**
 * The escaped text of one element, bytes in, text out: what the scanner does for any text, done on
 * bytes because a response of many megabytes is nothing else. test/soap/envelope.test.ts holds the
 * two against each other.
 */
import { LIMITS } from '../limits.js';
import { decodeUtf8, wholeCharacterBytes } from '../qbxml/decode.js';
import { resolveReference } from '../qbxml/xml-chars.js';
import { XmlError } from '../qbxml/xml-error.js';

export type Unescaper = {
  /**
   * Reads UTF-8 bytes up to the next "<".
   * @returns the place of that "<", or bytes.length
   * @throws XmlError as the scanner would
   */
  write(bytes: Buffer, from: number): number;
  /**
   * The text since the last call. A character whose bytes have not all arrived is kept back, unless
   * `isEnd` says that none can follow.
   */
  take(isEnd: boolean): string;
};

const LT = 0x3c;
const GT = 0x3e;
const AMP = 0x26;
const SEMICOLON = 0x3b;
const CR = 0x0d;
const LF = 0x0a;
const BRACKET = 0x5d;
const REPLACEMENT = Buffer.from('\uFFFD');
/** A raw control character, one byte, becomes U+FFFD, three bytes. */
const GROWTH_MAX = 3;

const ORDINARY = 0;
const WIDE = 1;
const SPECIAL = 2;
/** What each byte is. */
const CLASSES = byteClasses();

type State = {
  out: Buffer;
  length: number;
  /** The end of the last bytes, when it could not be judged alone: a dozen at most. */
  carry: Buffer;
  /** Some byte of `out` is not ASCII. */
  isWide: boolean;
};

function byteClasses(): Uint8Array {
  const classes = new Uint8Array(256);
  classes.fill(SPECIAL, 0, 0x20);
  classes[0x09] = ORDINARY;
  classes[LF] = ORDINARY;
  for (const special of [LT, AMP, BRACKET]) classes[special] = SPECIAL;
  classes.fill(WIDE, 0x80);
  return classes;
}

/** Room for what these bytes can become. */
function reserve(s: State, bytes: number): void {
  const needed = s.length + bytes * GROWTH_MAX;
  if (needed <= s.out.length) return;
  const larger = Buffer.allocUnsafe(needed);
  s.out.copy(larger, 0, 0, s.length);
  s.out = larger;
}

function put(s: State, text: Buffer): void {
  s.length += text.copy(s.out, s.length);
  s.isWide = true;
}

/** The character of the three commonest references, all that most answers have; 0 for any other. */
function commonReference(bytes: Buffer, at: number): number {
  const second = bytes[at + 2];
  if (second === 0x74 && bytes[at + 3] === SEMICOLON) {
    if (bytes[at + 1] === 0x6c) return LT;
    return bytes[at + 1] === 0x67 ? GT : 0;
  }
  const isAmp = bytes[at + 1] === 0x61 && second === 0x6d && bytes[at + 3] === 0x70;
  return isAmp && bytes[at + 4] === SEMICOLON ? AMP : 0;
}

/** Any reference. Returns the place behind it, or -1 when its end has not arrived. */
function putReference(s: State, bytes: Buffer, at: number): number {
  const stop = Math.min(bytes.length, at + LIMITS.xmlReferenceCharsMax);
  const end = bytes.subarray(at, stop).indexOf(SEMICOLON);
  if (end < 0 && stop - at < LIMITS.xmlReferenceCharsMax) return -1;
  const body = bytes.toString('latin1', at + 1, at + end);
  const text = end < 0 ? undefined : resolveReference(body, true);
  if (text === undefined) throw new XmlError('reference', 'A reference that is not allowed.');
  put(s, Buffer.from(text));
  return at + end + 1;
}

/** Handles the special byte at `at`. Returns where to go on, or -1 when more bytes are needed. */
function putSpecial(s: State, bytes: Buffer, at: number, byte: number): number {
  const left = bytes.length - at;
  if (byte === AMP) {
    const common = commonReference(bytes, at);
    if (common === 0) return putReference(s, bytes, at);
    s.out[s.length] = common;
    s.length += 1;
    return at + (common === AMP ? 5 : 4);
  }
  if (byte === CR) {
    if (left < 2) return -1;
    if (bytes[at + 1] === LF) return at + 1;
    s.out[s.length] = LF;
    s.length += 1;
    return at + 1;
  }
  if (byte === BRACKET) {
    if (left < 2 || (left < 3 && bytes[at + 1] === BRACKET)) return -1;
    if (bytes[at + 1] === BRACKET && bytes[at + 2] === GT) {
      throw new XmlError('cdata_end', '"]]>" stands in a text.');
    }
    s.out[s.length] = BRACKET;
    s.length += 1;
    return at + 1;
  }
  put(s, REPLACEMENT);
  return at + 1;
}

/** Returns the place of the next "<", or bytes.length with the undecided end in `carry`. */
function unescapeBytes(s: State, bytes: Buffer): number {
  reserve(s, bytes.length);
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const kind = CLASSES[byte];
    if (kind !== SPECIAL) {
      if (kind === WIDE) s.isWide = true;
      s.out[s.length] = byte;
      s.length += 1;
      at += 1;
      continue;
    }
    if (byte === LT) return at;
    const next = putSpecial(s, bytes, at, byte);
    if (next < 0) {
      s.carry = Buffer.from(bytes.subarray(at));
      return bytes.length;
    }
    at = next;
  }
  return at;
}

function write(s: State, bytes: Buffer, from: number): number {
  const carried = s.carry.length;
  const rest = from === 0 ? bytes : bytes.subarray(from);
  const all = carried === 0 ? rest : Buffer.concat([s.carry, rest]);
  s.carry = Buffer.alloc(0);
  return from + unescapeBytes(s, all) - carried;
}

function take(s: State, isEnd: boolean): string {
  if (!s.isWide) {
    const text = s.out.toString('latin1', 0, s.length);
    s.length = 0;
    return text;
  }
  const whole = isEnd ? s.length : wholeCharacterBytes(s.out, s.length);
  const text = decodeUtf8(s.out.subarray(0, whole)).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
  s.out.copyWithin(0, whole, s.length);
  s.length -= whole;
  s.isWide = s.length > 0;
  return text;
}

/**
 * An unescaper for the text of one element. Characters that XML forbids, raw or by reference,
 * become U+FFFD; line ends are normalised; "]]>" and unknown references are refused.
 * Source: XML 1.0 §2.2, §2.4, §2.11, §4.1; dotnet-wire.md §1; design.md §7
 */
export function createUnescaper(): Unescaper {
  const state: State = {
    out: Buffer.alloc(0),
    length: 0,
    carry: Buffer.alloc(0),
    isWide: false,
  };
  return {
    write: (bytes, from) => write(state, bytes, from),
    take: (isEnd) => take(state, isEnd),
  };
}
