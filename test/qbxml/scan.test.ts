/** The scanner against saxes, an independent strict parser: the same events or both refuse. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { LIMITS } from '../../src/limits.js';
import { createScanner } from '../../src/qbxml/scan.js';
import { GOLDEN_RESPONSES } from './golden-responses.js';

type Event = [kind: string, name: string, attributes?: Record<string, string>];

/** Joins text pieces, so that only content counts. */
function recorder() {
  const events: Event[] = [];
  return {
    events,
    text(piece: string) {
      const last = events[events.length - 1];
      if (last?.[0] === 'text') last[1] += piece;
      else if (piece !== '') events.push(['text', piece]);
    },
  };
}

function scanChunks(chunks: readonly string[], replaceInvalidChars = false): Event[] {
  const { events, text } = recorder();
  const scanner = createScanner(
    {
      open: (name, attributes) => events.push(['open', name, { ...attributes }]),
      text,
      close: (name) => events.push(['close', name]),
      instruction: (target) => events.push(['instruction', target]),
    },
    { replaceInvalidChars },
  );
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return events;
}

function oracle(document: string): Event[] {
  const { events, text } = recorder();
  const parser = new SaxesParser();
  let depth = 0;
  let isRefused = false;
  parser.on('error', () => {
    isRefused = true;
  });
  parser.on('doctype', () => {
    isRefused = true;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    events.push(['open', tag.name, { ...(tag.attributes as Record<string, string>) }]);
  });
  parser.on('text', (piece) => {
    if (depth > 0) text(piece);
  });
  parser.on('cdata', text);
  parser.on('processinginstruction', (pi) => events.push(['instruction', pi.target]));
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.push(['close', tag.name]);
  });
  parser.write(document).close();
  if (isRefused) throw new Error('refused');
  return events;
}

/** What a reader makes of a document, or 'refused'. */
function verdict(read: () => Event[]): Event[] | 'refused' {
  try {
    return read();
  } catch {
    return 'refused';
  }
}

const fragment = fc.constantFrom(
  ...['<a>', '</a>', '<b x="1">', '</b>', '<a/>', "<b y='&lt;\"'/>", '<a x="1" x="2">', '<a x=1>'],
  ...['<a x="\t\r\n\r&#10;&#9;">', '<a  x = "&#233;" />', '<a x="1"y="2"/>', '<é-1>', '</é-1>'],
  ...['<', '>', '&', ';', '"', "'", ']', ']]>', ']]', '=', '/', '!', '?', ' ', '\n', '\r', '\r\n'],
  ...['&lt;', '&gt;', '&amp;', '&quot;', '&apos;', '&#13;', '&#x1F600;', '&#x1;', '&#xFFFE;'],
  ...['&nbsp;', '&#xD800;', '&#;', '&#x;', '&#0;', '&#x110000;', '&lt', '& ', '&#0000065;'],
  ...['<![CDATA[', '<![CDATA[x]]>', '<![CDATA[]]]]><![CDATA[>]]>', '<!--', '-->', '<!-- c -->'],
  ...['<!-- a--b -->', '<!---->', '<!--->', '<?p?>', '<?p  d?>', '<?xml version="1.0"?>', '?>'],
  ...['<!DOCTYPE a>', '<!ENTITY x "y">', '\u0001', '\ufffe', '\ud83d\ude00', 'é', 'x', 'text'],
  ...['<\ud800\udc00>', '</\ud800\udc00>', '<-a>', '<a:b>', '</a:b >', '</ a>', '< a>', '\u0085'],
);

const anyDocument = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));
/** A root around it, so that more of them are well formed. */
const rootedDocument = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0" encoding="utf-8" ?>\n', '\ufeff'), anyDocument)
  .map(([start, inner]) => `${start}<r>${inner}</r>`);

test('random documents give the events of saxes, or both refuse', () => {
  fc.assert(
    fc.property(fc.oneof(anyDocument, rootedDocument), (document) => {
      expect(verdict(() => scanChunks([document]))).toEqual(verdict(() => oracle(document)));
    }),
    { numRuns: 8_000 },
  );
});

test('the result does not depend on where the chunks are cut', () => {
  fc.assert(
    fc.property(fc.oneof(anyDocument, rootedDocument), (document) => {
      const whole = verdict(() => scanChunks([document]));
      for (let at = 1; at < document.length; at += 1) {
        const cut = [document.slice(0, at), document.slice(at)];
        expect(verdict(() => scanChunks(cut))).toEqual(whole);
      }
      expect(verdict(() => scanChunks(document.split('')))).toEqual(whole);
    }),
    { numRuns: 1_000 },
  );
});

test('real answers give the events of saxes, and every prefix of them is refused', () => {
  expect(GOLDEN_RESPONSES.length).toBeGreaterThanOrEqual(20);
  for (const document of GOLDEN_RESPONSES) {
    const expected = oracle(document);
    expect(scanChunks([document])).toEqual(expected);
    expect(scanChunks(document.split(''))).toEqual(expected);
    const end = document.trimEnd().length;
    for (let length = 0; length < end; length += 1) {
      expect(() => scanChunks([document.slice(0, length)])).toThrow(
        expect.objectContaining({ name: 'XmlError' }),
      );
    }
  }
});

test('an error is final and is thrown again', () => {
  const scanner = createScanner({ open() {}, text() {}, close() {} });
  expect(() => scanner.write('<a>&x;')).toThrow('reference');
  expect(() => scanner.write('</a>')).toThrow('reference');
  expect(() => scanner.end()).toThrow('reference');
});

test('what a handler throws goes through and ends the scan', () => {
  const failure = new Error('handler');
  const scanner = createScanner({
    open() {
      throw failure;
    },
    text() {},
    close() {},
  });
  expect(() => scanner.write('<a/>')).toThrow(failure);
  expect(() => scanner.end()).toThrow(failure);
});

test('forbidden characters are replaced when asked for, refused otherwise', () => {
  const document = '<a b="&#x1;\u0002">x&#xFFFE;\ufffe\u0003&#xD800;<![CDATA[\u0004]]></a>';
  expect(scanChunks([document], true)).toEqual([
    ['open', 'a', { b: '\ufffd\ufffd' }],
    ['text', 'x\ufffd\ufffd\ufffd\ufffd\ufffd'],
    ['close', 'a'],
  ]);
  for (const part of [
    '&#x1;',
    '\u0001',
    '\ufffe',
    '&#xDC00;',
    '<b c="&#0;"/>',
    '<![CDATA[\u0001]]>',
  ]) {
    const refused = `<a>${part}</a>`;
    const rule = part.startsWith('&') || part.includes('&') ? 'reference' : 'character';
    expect(() => scanChunks([refused])).toThrow(expect.objectContaining({ rule }));
  }
  expect(() => scanChunks(['<a>\ud83d</a>'])).toThrow(
    expect.objectContaining({ rule: 'character' }),
  );
  expect(scanChunks(['<a>\ud83d', '\ude00</a>'])[1]).toEqual(['text', '\ud83d\ude00']);
});

describe('limits', () => {
  const limited = () => expect.objectContaining({ name: 'XmlError', rule: 'limit' });

  /** Reads documents made for a size: one below and at the limit pass, one above is refused. */
  function around(max: number, make: (size: number) => string[]): void {
    scanChunks(make(max - 1));
    scanChunks(make(max));
    expect(() => scanChunks(make(max + 1))).toThrow(limited());
  }

  test('depth', () => {
    around(LIMITS.xmlDepthMax, (n) => ['<a>'.repeat(n), '</a>'.repeat(n)]);
  });

  test('attributes of one element', () => {
    around(LIMITS.xmlAttributesMax, (n) => [
      `<a ${Array.from({ length: n }, (_, i) => `b${i}="1"`).join(' ')}/>`,
    ]);
  });

  test('a name, of an element and of an attribute', () => {
    around(LIMITS.xmlNameCharsMax, (n) => [`<${'a'.repeat(n)}/>`]);
    around(LIMITS.xmlNameCharsMax, (n) => [`<a ${'b'.repeat(n)}="1"/>`]);
  });

  test('an attribute', () => {
    around(LIMITS.xmlAttributeCharsMax, (n) => [`<a b="${'x'.repeat(n)}"/>`]);
    around(LIMITS.xmlAttributeCharsMax, (n) => [`<a b="${'&lt;'.repeat(n)}"/>`]);
  });

  test('a tag, whole or in pieces', () => {
    const tag = (n: number) => `<a${' '.repeat(n - 4)}/>`;
    around(LIMITS.xmlTagCharsMax, (n) => [tag(n)]);
    around(LIMITS.xmlTagCharsMax, (n) => [tag(n).slice(0, 500), tag(n).slice(500)]);
  });

  test('a text, also when references and CDATA make it up', () => {
    const parts = 64;
    const block = 'x'.repeat(LIMITS.xmlTextCharsMax / parts);
    const blocks = Array.from({ length: parts - 1 }, () => block);
    around(LIMITS.xmlTextCharsMax, (n) => {
      const rest = 'x'.repeat(n - (parts - 1) * block.length - 2);
      return ['<a>', ...blocks, rest, '&amp;<!-- c --><![CDATA[<]]></a>'];
    });
  });

  test('elements', () => {
    const parts = 1_000;
    const block = '<b/>'.repeat(LIMITS.xmlElementsMax / parts);
    const scanner = createScanner({ open() {}, text() {}, close() {} });
    scanner.write('<a>');
    for (let i = 0; i < parts - 1; i += 1) scanner.write(block);
    scanner.write(block.slice('<b/>'.length));
    expect(() => scanner.write('<b/>')).toThrow(limited());
  });

  test('a reference', () => {
    const digits = (n: number) => `&#${'0'.repeat(n - 5)}65;`;
    scanChunks([`<a b="${digits(LIMITS.xmlReferenceCharsMax)}">${digits(12)}</a>`]);
    expect(() => scanChunks([`<a>${digits(13)}</a>`])).toThrow('reference');
    expect(() => scanChunks([`<a b="${digits(13)}"/>`])).toThrow('reference');
  });
});

describe('hostile documents are refused at once', () => {
  /** Runs and gives the CPU milliseconds it took. */
  function cpuMs(work: () => void): number {
    const start = process.cpuUsage();
    work();
    const used = process.cpuUsage(start);
    return (used.user + used.system) / 1_000;
  }

  test('entities of a DOCTYPE are never looked at', () => {
    const laughs = Array.from(
      { length: 10 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    );
    const document = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "x">${laughs.join('')}]><a>&l10;</a>`;
    for (const text of [
      document,
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      '<a><!DOCTYPE b></a>',
    ]) {
      expect(() => scanChunks([text])).toThrow(expect.objectContaining({ rule: 'doctype' }));
    }
  });

  test.each([
    ['a text', '<a>', 'x'.repeat(1_000_000)],
    ['brackets', '<a>', ']'.repeat(1_000_000)],
    ['carriage returns', '<a>', '\r'.repeat(1_000_000)],
    ['references', '<a>', '&#65;'.repeat(200_000)],
    ['a comment', '<a><!--', 'x- '.repeat(300_000)],
    ['CDATA', '<a><![CDATA[', ']] '.repeat(300_000)],
    ['an attribute', '<a b="', '>'.repeat(900_000)],
    ['a name', '<', 'n'.repeat(900_000)],
    ['an instruction', '<?p ', '? '.repeat(400_000)],
    ['a blank tag', '<a', ' '.repeat(900_000)],
  ])('%s in chunks of one character costs no more than linear time', (_name, start, long) => {
    const small = long.slice(0, long.length / 10);
    const run = (text: string) => () => {
      const scanner = createScanner({ open() {}, text() {}, close() {} });
      scanner.write(start);
      for (let at = 0; at < text.length; at += 1) scanner.write(text.charAt(at));
      expect(() => scanner.end()).toThrow();
    };
    cpuMs(run(small));
    // Ten times the input: linear is ten times the time, quadratic a hundred.
    expect(cpuMs(run(long))).toBeLessThan(40 * cpuMs(run(small)) + 100);
  });

  test('names of objects are only names', () => {
    const [first] = scanChunks(['<__proto__ __proto__="1" constructor="2"></__proto__>']);
    expect(first?.[1]).toBe('__proto__');
    expect(({} as Record<string, unknown>).constructor).toBe(Object);
  });
});
