/** The scanner against saxes, an independent strict parser: the same events or both refuse. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { createScanner } from '../../src/qbxml/scan.js';

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
    { numRuns: 20_000 },
  );
});
