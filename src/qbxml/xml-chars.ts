/**
 * Characters of XML 1.0 (fifth edition): which are legal, which may stand in a name, what a
 * reference means.
 */

/** Classes of the first 128 characters inside character data; 0 is an ordinary character. */
export const TEXT_CLASS = textClasses();
/** 2 = may start a name, 1 = may follow in a name, 0 = neither. The first 128 characters. */
export const NAME_CLASS = nameClasses();

const REPLACEMENT = '\uFFFD';

/** Ranges of NameStartChar above ASCII, pairs of first and last code point. XML 1.0 §2.3 [4]. */
const NAME_START_RANGES = [
  0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d, 0x37f, 0x1fff, 0x200c, 0x200d, 0x2070, 0x218f,
  0x2c00, 0x2fef, 0x3001, 0xd7ff, 0xf900, 0xfdcf, 0xfdf0, 0xfffd, 0x10000, 0xeffff,
];
/** What NameChar adds to them. XML 1.0 §2.3 [4a]. */
const NAME_MORE_RANGES = [0xb7, 0xb7, 0x300, 0x36f, 0x203f, 0x2040];

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function textClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  classes.fill(1, 0, 0x20);
  classes[0x09] = 0;
  classes[0x0a] = 0;
  for (const special of '\r<&]') classes[special.charCodeAt(0)] = 1;
  return classes;
}

function nameClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (const start of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:') {
    classes[start.charCodeAt(0)] = 2;
  }
  for (const more of '0123456789-.') classes[more.charCodeAt(0)] = 1;
  return classes;
}

function isWithin(ranges: readonly number[], code: number): boolean {
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    if (code >= (ranges[i] ?? 0) && code <= (ranges[i + 1] ?? 0)) return true;
  }
  return false;
}

/** True for a code point that may start a name. Source: XML 1.0 §2.3 [4]. */
export function isNameStart(code: number): boolean {
  return code < 128 ? NAME_CLASS[code] === 2 : isWithin(NAME_START_RANGES, code);
}

/** True for a code point that may stand in a name. Source: XML 1.0 §2.3 [4a]. */
export function isNameChar(code: number): boolean {
  if (code < 128) return NAME_CLASS[code] !== 0;
  return isWithin(NAME_START_RANGES, code) || isWithin(NAME_MORE_RANGES, code);
}

/**
 * True for a code point that a document may hold, raw or by reference. Source: XML 1.0 §2.2 [2].
 */
export function isXmlChar(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  if (code < 0xd800) return true;
  return (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** True for the four blanks of XML 1.0 §2.3 [3]. */
export function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** True when a text holds nothing but XML blanks. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (!isBlankCode(text.charCodeAt(i))) return false;
  }
  return true;
}

/**
 * The value of the digits, or -1 when one is no digit; capped, so that no flood of digits
 * overflows.
 */
function parseDigits(digits: string, radix: 10 | 16): number {
  if (digits === '') return -1;
  let code = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number.parseInt(digits.charAt(i), radix);
    if (Number.isNaN(digit)) return -1;
    code = Math.min(code * radix + digit, 0x7fffffff);
  }
  return code;
}

/**
 * What a reference stands for: one of the five predefined names, or a numeric reference.
 * @param body  the part between & and ;
 * @param replaceInvalid  true: a reference to a character that XML forbids gives U+FFFD (design.md
 *   §7)
 * @returns the text, or undefined when the reference is not allowed
 */
export function resolveReference(body: string, replaceInvalid: boolean): string | undefined {
  if (body.charCodeAt(0) !== 0x23) return PREDEFINED.get(body);
  const isHex = body.charCodeAt(1) === 0x78;
  const code = isHex ? parseDigits(body.slice(2), 16) : parseDigits(body.slice(1), 10);
  if (code < 0) return undefined;
  if (isXmlChar(code)) return String.fromCodePoint(code);
  return replaceInvalid ? REPLACEMENT : undefined;
}
