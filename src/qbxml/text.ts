/**
 * Characters: what QuickBooks can hold, and how they are written into XML.
 * QuickBooks keeps text in Windows-1252; one character outside it can cost the whole message set
 * (0x80040400), so text is brought into that repertoire first and every replacement is reported.
 * Source: qbwc-protocol §6.8
 */

/** One kind of replacement: which character, what stands there now, how often. */
export type Replacement = { readonly from: string; readonly to: string; readonly count: number };

export type QuickBooksText = {
  readonly text: string;
  /** In order of first appearance; empty when nothing changed. */
  readonly replaced: readonly Replacement[];
};

/** Bytes 0x80–0x9F of Windows-1252 as Unicode; five of them are unassigned (empty here). */
const WINDOWS_1252_HIGH =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0' +
  '\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178';

/** Punctuation that has a plain twin in ASCII: typed text says the same with it. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...twins("'", '\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02c8'),
  ...twins('"', '\u201c\u201d\u201e\u201f\u2033\u2036'),
  ...twins('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d'),
  ...twins(
    ' ',
    '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ),
  ...twins('\n', '\u2028\u2029'),
  // Marks without a shape of their own: joiners, directions, byte order, variation selectors.
  ...twins(
    '',
    '\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\ufe0e\ufe0f',
  ),
  ...twins('<', '\u2039\u2329'),
  ...twins('>', '\u203a\u232a'),
  ...twins('*', '\u2022\u2023\u25cf\u2217'),
  ...twins('/', '\u2044\u2215'),
  ...twins('l', '\u0142'),
  ...twins('L', '\u0141'),
  ...twins('d', '\u0111'),
  ...twins('i', '\u0131'),
  ['\u2026', '...'],
  ['\u2116', 'No.'],
  ['\u20b9', 'Rs'],
  ['\u2264', '<='],
  ['\u2265', '>='],
  ['\u2260', '!='],
  ['\u2192', '->'],
  ['\u2190', '<-'],
]);

const SUBSTITUTE = '?';

/**
 * Brings a text into what QuickBooks can store: typographic punctuation becomes ASCII, letters
 * keep their accents where Windows-1252 has them and lose them elsewhere (ő → o), everything else
 * becomes `?`. Control characters are taken out; tab and line break stay unless one line is asked
 * for.
 * @param options.singleLine  names and address lines: tabs and line breaks become a blank
 * @returns the text, and what was replaced (removed control characters have `to: ''`)
 */
export function toQuickBooksText(
  text: string,
  options: { readonly singleLine?: boolean } = {},
): QuickBooksText {
  // Plain printable ASCII, nearly always: nothing to do.
  if (/^[\x20-\x7e]*$/.test(text)) return { text, replaced: [] };
  const counts = new Map<string, { to: string; count: number }>();
  let out = '';
  // Composed first, so that e + combining accent is the é that Windows-1252 has; not reported.
  for (const char of text.normalize('NFC').replace(/\r\n?/g, '\n')) {
    const to = isLineBreak(char) && options.singleLine ? ' ' : plain(char);
    out += to;
    if (to === char) continue;
    const entry = counts.get(char);
    if (entry) entry.count += 1;
    else counts.set(char, { to, count: 1 });
  }
  return {
    text: out,
    replaced: [...counts].map(([from, { to, count }]) => ({ from, to, count })),
  };
}

/** True when Windows-1252 has the character, line breaks and tab included. */
export function isQuickBooksCharacter(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return isLineBreak(char);
  if (code < 0x7f || (code >= 0xa0 && code <= 0xff)) return true;
  return code > 0xff && WINDOWS_1252_HIGH.includes(char);
}

/**
 * Escapes a text for element content: `& < >` as entities, CR and everything beyond ASCII as
 * decimal references, characters that XML forbids are left out.
 * Source: qbwc-protocol §6.8 (how to send)
 */
export function escapeText(value: string): string {
  return UNSAFE_IN_TEXT.test(value) ? value.replace(EVERY_UNSAFE_IN_TEXT, referenceOf) : value;
}

/**
 * Escapes an attribute value for double quotes: as `escapeText`, also quotes, tab and line feed.
 */
export function escapeAttribute(value: string): string {
  return UNSAFE_IN_ATTRIBUTE.test(value)
    ? value.replace(EVERY_UNSAFE_IN_ATTRIBUTE, referenceOf)
    : value;
}

// With the flag `u` a pair of surrogates is one character, and a lone one is seen as such.
const UNSAFE_IN_TEXT = /[^\t\n\x20-\x25\x27-\x3b=\x3f-\x7e]/u;
const EVERY_UNSAFE_IN_TEXT = new RegExp(UNSAFE_IN_TEXT, 'gu');
const UNSAFE_IN_ATTRIBUTE = /[^\x20\x21\x23-\x25\x27-\x3b=\x3f-\x7e]/u;
const EVERY_UNSAFE_IN_ATTRIBUTE = new RegExp(UNSAFE_IN_ATTRIBUTE, 'gu');

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function referenceOf(char: string): string {
  const entity = ENTITIES.get(char);
  if (entity !== undefined) return entity;
  const code = char.codePointAt(0) ?? 0;
  return isXmlCharacter(code) ? `&#${code};` : '';
}

/** Source: XML 1.0 (Fifth Edition) production 2, Char */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code !== 0xfffe && code !== 0xffff);
}

function plain(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  // U+0080–U+009F are never meant: they are Windows-1252 bytes that were read as Latin-1.
  if (code >= 0x80 && code <= 0x9f) {
    const meant = WINDOWS_1252_HIGH.charAt(code - 0x80);
    return meant === '\0' ? '' : plain(meant);
  }
  if (code < 0x20 || code === 0x7f) return isLineBreak(char) ? char : '';
  const twin = PLAIN.get(char);
  if (twin !== undefined) return twin;
  if (isQuickBooksCharacter(char)) return char;
  // Full-width forms, ligatures, letters with accents that Windows-1252 lacks.
  const base = char.normalize('NFKD').replace(/\p{M}/gu, '');
  if (base === char) return SUBSTITUTE;
  // The decomposition of a mark alone is empty: it had no letter before it to stand on.
  return [...base].map((part) => PLAIN.get(part) ?? known(part)).join('');
}

function known(char: string): string {
  return isQuickBooksCharacter(char) ? char : SUBSTITUTE;
}

function isLineBreak(char: string): boolean {
  return char === '\t' || char === '\n' || char === '\r';
}

function twins(to: string, from: string): [string, string][] {
  return [...from].map((char) => [char, to]);
}
