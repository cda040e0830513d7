import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { escapeAttribute, escapeText } from '../../src/simulator/company-file/tree.js';
import { makeRandom } from '../../src/simulator/random.js';
import { asInt, DotNetError, envelope, escapeDotNet } from '../../src/simulator/soap-client.js';
import { parseXml, XmlError } from '../../src/simulator/xml.js';

/** What the oracle makes of a document: its text per element, or nothing when it refuses. */
function saxes(text: string): string | undefined {
  const out: string[] = [];
  const parser = new SaxesParser();
  let isBad = false;
  parser.on('error', () => {
    isBad = true;
  });
  parser.on('opentag', (tag) => out.push(`<${tag.name}${JSON.stringify(tag.attributes)}`));
  parser.on('text', (each) => out.push(each));
  parser.on('cdata', (each) => out.push(each));
  parser.on('closetag', () => out.push('>'));
  parser.on('doctype', () => {
    isBad = true;
  });
  parser.write(text).close();
  return isBad ? undefined : out.join('');
}

function accepts(text: string): boolean {
  try {
    parseXml(text);
    return true;
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML can't carry
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;
/** Characters XML can carry; CR comes back only as a reference. */
const xmlText = fc.string({ unit: 'binary' }).map((text) => text.replace(NOT_XML, ''));

test('text survives writing and reading', () => {
  fc.assert(
    fc.property(xmlText, xmlText, (text, attribute) => {
      const flat = attribute.replace(/[\t\n\r]/g, ' ');
      const document = `<a b="${escapeAttribute(flat)}">${escapeText(text)}</a>`;
      const { root } = parseXml(document);
      expect(root.text).toBe(text);
      expect(root.attributes.b).toBe(flat);
      expect(escapeText(text)).toMatch(/^[\t\n -~]*$/);
    }),
  );
});

test('what the oracle refuses is refused, what it takes is taken', () => {
  const part = fc.constantFrom(
    '<a>',
    '</a>',
    '<b/>',
    '<c d="1">',
    '</c>',
    "<e f='&lt;'/>",
    'text',
    '&amp;',
    '&',
    '&nope;',
    '&#65;',
    '&#x1;',
    '&#0;',
    '<!-- x -->',
    '<!-- -- -->',
    '<![CDATA[<]]>',
    ']]>',
    '<?p d?>',
    '<',
    '>',
    '<a a="1" a="2"/>',
    '<a b=c/>',
    '<a b="<"/>',
    '\u0001',
    'é',
    '<1/>',
    '< a/>',
    '<a',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const document = `<r>${parts.join('')}</r>`;
      expect([document, accepts(document)]).toEqual([document, saxes(document) !== undefined]);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  '',
  ' ',
  'x',
  '<a/><b/>',
  '<a>',
  '<!DOCTYPE a><a/>',
  ' <?xml version="1.0"?><a/>',
  '<?xml version="1.1"?><a/>',
  '<a/>x',
  `${'<a>'.repeat(70)}${'</a>'.repeat(70)}`,
])('%p is refused', (text) => {
  expect(accepts(text)).toBe(false);
});

test('a document of one megabyte of opening brackets is refused quickly', () => {
  expect(accepts('<'.repeat(1_000_000))).toBe(false);
  expect(accepts(`<a>${'&'.repeat(1_000_000)}</a>`)).toBe(false);
});

describe('.NET text', () => {
  const escaped = (text: string) => Buffer.concat(escapeDotNet(text)).toString();

  test('keeps quotes, blanks and CR, writes controls as references', () => {
    const controls = '\u0000\u0001\u0008\u000b\u000c\u000e\u001f';
    const references = '&#x0;&#x1;&#x8;&#xB;&#xC;&#xE;&#x1F;';
    for (const [odd, written] of [
      ['', ''],
      ['\ufffe\uffff', '&#xFFFE;&#xFFFF;'],
    ]) {
      expect(escaped(` a<b>&"'\r\n\té€😀${controls}${odd} `)).toBe(
        ` a&lt;b&gt;&amp;"'\r\n\té€😀${references}${written} `,
      );
    }
  });

  test('writes a long text as it writes its characters', () => {
    const alphabet = ['<', '>', '&', 'a', ' ', '\n', 'é', '€', '😀', '\u0001', '\u0080'];
    const random = makeRandom(5);
    const characters = Array.from({ length: 100_000 }, () => random.pick(alphabet));
    const written = new Map(alphabet.map((one) => [one, escaped(one)]));
    expect(escaped(characters.join(''))).toBe(characters.map((one) => written.get(one)).join(''));
  });

  test('half a surrogate pair can not be sent', () => {
    expect(() => escapeDotNet('\ud83d ')).toThrow(DotNetError);
    expect(() => escapeDotNet('\udc00')).toThrow(DotNetError);
    expect(() => escapeDotNet('\udc00\ud83d')).toThrow(DotNetError);
  });

  test('null leaves the element out, empty text closes it', () => {
    const text = envelope({
      method: 'x',
      args: [
        ['a', null],
        ['b', ''],
        ['c', 0],
      ],
    }).toString();
    expect(text).toContain('<x xmlns="http://developer.intuit.com/"><b /><c>0</c></x>');
  });

  test.each([
    [' 50\n', 50],
    ['+50', 50],
    ['050', 50],
    ['-1', -1],
  ])('%p is read as %d', (text, value) => {
    expect(asInt(parseXml(`<a>${text}</a>`).root)).toBe(value);
  });
});
