import { parseDocument, parseTree } from '../../src/qbxml/tree.js';

test('a tree has names, attributes, children and the own text of each element', () => {
  const root = parseTree('<?xml version="1.0"?>\n<a b="1&amp;2">x<c/>y<d>&lt;z&gt;</d></a>\n');
  expect(root).toEqual({
    name: 'a',
    attributes: { b: '1&2' },
    text: 'xy',
    children: [
      { name: 'c', attributes: {}, children: [], text: '' },
      { name: 'd', attributes: {}, children: [], text: '<z>' },
    ],
  });
});

test('processing instructions are kept, the XML declaration is not one', () => {
  const text = '<?xml version="1.0" ?><?qbxml version="16.0"?><QBXML/>';
  expect(parseDocument(text).instructions).toEqual([{ target: 'qbxml', data: 'version="16.0"' }]);
});

test('bytes are decoded by their declared encoding', () => {
  const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>caf\u00e9</a>';
  expect(parseTree(Buffer.from(text, 'latin1')).text).toBe('café');
  expect(parseTree(Buffer.from('\ufeff<a>café 😀</a>')).text).toBe('café 😀');
});

test('an error names its line', () => {
  expect(() => parseTree('<a>\r\n<b>\n</c></a>')).toThrow(
    expect.objectContaining({ name: 'XmlError', rule: 'mismatch', line: 3, offset: 9 }),
  );
});

test('element and attribute names cannot reach a prototype', () => {
  const root = parseTree('<__proto__ constructor="1"><toString/></__proto__>');
  expect(root.name).toBe('__proto__');
  expect(root.attributes.constructor).toBe('1');
  expect(root.attributes.toString).toBeUndefined();
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
