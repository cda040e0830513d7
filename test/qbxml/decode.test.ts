import fc from 'fast-check';
import { createDecoder } from '../../src/qbxml/decode.js';

/** Decodes bytes that arrive in chunks of a size. */
function decode(bytes: Buffer, size: number): string {
  const decoder = createDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += size) {
    text += decoder.write(bytes.subarray(at, at + size));
  }
  return text + decoder.end();
}

const encodingError = expect.objectContaining({ name: 'XmlError', rule: 'encoding' });

test('UTF-8 may be cut inside of any character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      (inner, hasMark, size) => {
        const text = `<a>${inner.toWellFormed()}</a>`;
        expect(decode(Buffer.from(`${hasMark ? '\ufeff' : ''}${text}`), size)).toBe(text);
      },
    ),
  );
});

test('invalid UTF-8 is refused wherever it stands, never replaced', () => {
  const bad = [[0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80]];
  for (const bytes of bad) {
    for (const rest of ['', 'x', 'é']) {
      const body = Buffer.concat([Buffer.from('<a>é'), Buffer.from(bytes), Buffer.from(rest)]);
      for (const size of [1, 2, 3, 100]) expect(() => decode(body, size)).toThrow(encodingError);
    }
  }
});

test('the four encodings are known by their declared name, in any letter case', () => {
  const high = Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i));
  const declared = (name: string, body: Buffer) =>
    Buffer.concat([Buffer.from(`<?xml version='1.0'  encoding='${name}' ?>`), body]);
  const body = (name: string, size: number) =>
    decode(declared(name, high), size).replace(/^<[^>]*>/, '');
  for (const size of [1, 10, 1_000]) {
    expect(body('iso-8859-1', size)).toBe(high.toString('latin1'));
    expect(body('Windows-1252', size).slice(0, 6)).toBe('€\u0081‚ƒ„…');
    expect(body('windows-1252', size).slice(32)).toBe(high.toString('latin1').slice(32));
    expect(() => body('US-ASCII', size)).toThrow(encodingError);
    expect(() => body('utf-8', size)).toThrow(encodingError);
    for (const other of ['utf-16', 'utf-7', 'shift_jis', 'utf-32', '']) {
      expect(() => body(other, size)).toThrow(encodingError);
    }
  }
});

test('UTF-16 is refused by its mark', () => {
  for (const bytes of [
    [0xff, 0xfe],
    [0xfe, 0xff],
  ]) {
    expect(() => decode(Buffer.from([...bytes, 0x3c, 0x00]), 10)).toThrow(encodingError);
  }
});

test('a declaration without an end does not hold the text back', () => {
  const long = `<?xml ${'x'.repeat(2_000)}`;
  expect(decode(Buffer.from(long), 100)).toBe(long);
});
