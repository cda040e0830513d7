import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import {
  escapeAttribute,
  escapeText,
  isQuickBooksCharacter,
  toQuickBooksText,
} from '../../src/qbxml/text.js';

/** Reads one document with an independent parser: the text and the attribute of its only element. */
function parse(document: string): { text: string; attribute: string } {
  let text = '';
  let attribute = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('opentag', (tag) => {
    attribute = String(tag.attributes.a ?? '');
  });
  parser.write(document).close();
  return { text, attribute };
}

/** Any string whose characters XML can carry. */
const xmlText = fc
  .string({ unit: 'binary' })
  .map((text) => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

describe('bringing text into what QuickBooks stores', () => {
  test('plain text is untouched', () => {
    const text = 'A & B <c> "d" \'e\' 007 ';
    expect(toQuickBooksText(text)).toEqual({ text, replaced: [] });
  });

  test('Latin-1 and the letters and signs of Windows-1252 stay', () => {
    const text = 'é ñ ü ß Ø ® £ € Š ž Œ ™ ½';
    expect(toQuickBooksText(text)).toEqual({ text, replaced: [] });
  });

  test('typographic punctuation becomes ASCII and is reported with its count', () => {
    expect(toQuickBooksText('“It’s” – 5…10’')).toEqual({
      text: '"It\'s" - 5...10\'',
      replaced: [
        { from: '“', to: '"', count: 1 },
        { from: '’', to: "'", count: 2 },
        { from: '”', to: '"', count: 1 },
        { from: '–', to: '-', count: 1 },
        { from: '…', to: '...', count: 1 },
      ],
    });
  });

  test('a letter that Windows-1252 lacks loses its accent, an unknown one becomes a question mark', () => {
    expect(toQuickBooksText('Győr Łódź ﬁ １２ 東京 😀').text).toBe('Gyor Lódz fi 12 ?? ?');
  });

  test('accents that follow their letter are put together, without a report', () => {
    expect(toQuickBooksText('Cafe\u0301')).toEqual({ text: 'Café', replaced: [] });
  });

  test('bytes of Windows-1252 that were read as Latin-1 are understood', () => {
    expect(toQuickBooksText('It\u0092s \u0080 5').text).toBe("It's € 5");
  });

  test('control characters are taken out; line breaks stay in a memo and go from a name', () => {
    expect(toQuickBooksText('a\u0000b\u0007c\u007fd').text).toBe('abcd');
    expect(toQuickBooksText('é\ta\r\nb').text).toBe('é\ta\nb');
    expect(toQuickBooksText('a\tb\nc', { singleLine: true }).text).toBe('a b c');
  });

  test('whatever comes in, what goes out can be stored, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, singleLine) => {
        const once = toQuickBooksText(text, { singleLine });
        expect([...once.text].every(isQuickBooksCharacter)).toBe(true);
        expect(toQuickBooksText(once.text, { singleLine })).toEqual({
          text: once.text,
          replaced: [],
        });
        if (singleLine) expect(once.text).not.toMatch(/[\t\r\n]/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('escaping', () => {
  test('writes non-ASCII as decimal references and CR as &#13;', () => {
    expect(escapeText('é & <b> 😀\r\n"')).toBe('&#233; &amp; &lt;b&gt; &#128512;&#13;\n"');
    expect(escapeAttribute('a"\t\n\r')).toBe('a&quot;&#9;&#10;&#13;');
  });

  test('leaves out what XML forbids, also half a pair of surrogates', () => {
    expect(escapeText('a\u0000b\u0001c\ufffed\ud800e\udc00f')).toBe('abcdef');
  });

  test('an independent parser reads back every legal text, from content and attribute', () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        const document = `<x a="${escapeAttribute(text)}">${escapeText(text)}</x>`;
        expect(document).toMatch(/^[\t\n\x20-\x7e]*$/);
        expect(parse(document)).toEqual({ text, attribute: text });
      }),
      { numRuns: 2_000 },
    );
  });
});
