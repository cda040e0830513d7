/** Replies are read back by saxes, namespaces and all, as a strict client would. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { METHODS } from '../../src/soap/calls.js';
import { renderFault, renderResult } from '../../src/soap/reply.js';

const SOAP11 = 'http://schemas.xmlsoap.org/soap/envelope/';
const INTUIT = 'http://developer.intuit.com/';

/** Paths of the leaves with their texts; a name is written {namespace}local. */
function leaves(xml: string): [path: string, text: string][] {
  const found: [string, string][] = [];
  const path: string[] = [];
  let text = '';
  let isLeaf = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    path.push(`{${tag.uri}}${tag.local}`);
    text = '';
    isLeaf = true;
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', () => {
    if (isLeaf) found.push([path.join('/'), text]);
    isLeaf = false;
    path.pop();
  });
  parser.write(xml).close();
  return found;
}

const resultPath = (method: string) =>
  `{${SOAP11}}Envelope/{${SOAP11}}Body/{${INTUIT}}${method}Response/{${INTUIT}}${method}Result`;

/** What is left of a text when XML has carried it: what XML forbids is gone. */
function legal(text: string): string {
  return [...text]
    .filter((char) => !/^[\ud800-\udfff]$/.test(char) && !/[\ufffe\uffff]/.test(char))
    .filter((char) => char >= ' ' || '\t\n\r'.includes(char))
    .join('');
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...['&', '<', '>', ']]>', '"', "'", '\r', '\n', '\r\n', '\t']),
  }),
  fc.string({
    unit: fc.constantFrom('\u0000', '\u0001', '\u007f', '\ufffe', '\ud800', '\udc00', 'é'),
  }),
  fc.constantFrom('&amp;', '<![CDATA[x]]>', '&#13;', '<?xml version="1.0"?>', '__value__', '$&'),
);

test('any string survives every string reply, but for characters that XML forbids', () => {
  const names = [...METHODS.values()].filter((m) => m.result === 'string').map((m) => m.name);
  expect(names).toHaveLength(9);
  fc.assert(
    fc.property(fc.constantFrom(...names), anyText, (method, text) => {
      expect(leaves(renderResult(method, text))).toEqual([[resultPath(method), legal(text)]]);
    }),
    { numRuns: 2_000 },
  );
});

test('authenticate answers with strings in the Intuit namespace, in order', () => {
  const path = `${resultPath('authenticate')}/{${INTUIT}}string`;
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (texts) => {
      const expected = texts.map((text) => [path, legal(text)]);
      expect(leaves(renderResult('authenticate', texts))).toEqual(expected);
    }),
  );
});

test('receiveResponseXML answers with a bare int', () => {
  for (const value of [-1, 0, 100, 2_147_483_647]) {
    const reply = renderResult('receiveResponseXML', value);
    expect(leaves(reply)).toEqual([[resultPath('receiveResponseXML'), String(value)]]);
  }
});

test('the bytes of an authenticate reply are these', () => {
  expect(renderResult('authenticate', ['t', 'nvu', '', ''])).toBe(
    `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${SOAP11}"><soap:Body>` +
      `<authenticateResponse xmlns="${INTUIT}"><authenticateResult><string>t</string>` +
      '<string>nvu</string><string></string><string></string></authenticateResult>' +
      '</authenticateResponse></soap:Body></soap:Envelope>',
  );
});

test('a value of the wrong kind is a bug of ours', () => {
  expect(() => renderResult('authenticate', ['one'])).toThrow('strings');
  expect(() => renderResult('authenticate', 'text')).toThrow('strings');
  expect(() => renderResult('receiveResponseXML', 1.5)).toThrow('int');
  expect(() => renderResult('receiveResponseXML', Number.NaN)).toThrow('int');
  expect(() => renderResult('receiveResponseXML', 2 ** 31)).toThrow('int');
  expect(() => renderResult('getLastError', 5)).toThrow('string');
  expect(() => renderResult('constructor', '')).toThrow('no method');
});

test('a fault has the shape whose text .NET shows', () => {
  const fault = `{${SOAP11}}Envelope/{${SOAP11}}Body/{${SOAP11}}Fault`;
  for (const code of ['Client', 'Server', 'VersionMismatch'] as const) {
    expect(leaves(renderFault(code, 'No "<b>" & no \u0001.'))).toEqual([
      [`${fault}/{}faultcode`, `soap:${code}`],
      [`${fault}/{}faultstring`, 'No "<b>" & no .'],
    ]);
  }
});
