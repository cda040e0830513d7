/** How much is asked for at once follows what the company file answered before. */
import fc from 'fast-check';
import { LIMITS } from '../../src/limits.js';
import {
  bytesOfRow,
  costOf,
  expectedRowBytes,
  learnRowBytes,
  nextAnswerBytes,
  packedRows,
  pageRows,
} from '../../src/queue/size.js';

const anyAnswer = fc.integer({ min: LIMITS.answerBytesMin, max: LIMITS.answerBytesMax });
const anyRow = fc.option(fc.integer({ min: 1, max: 1_000_000 }));
const anySeconds = fc.double({ min: 0, max: 100_000, noNaN: true });
const anyBytes = fc.integer({ min: 0, max: 256_000_000 });

test('a page has as many rows as an answer holds, within limits', () => {
  fc.assert(
    fc.property(anyAnswer, anyRow, (answerBytes, rowBytes) => {
      const rows = pageRows(answerBytes, { step: 'page', rowBytes });
      expect(rows).toBeGreaterThanOrEqual(LIMITS.pageRowsMin);
      expect(rows).toBeLessThanOrEqual(rowBytes === null ? LIMITS.unmeasuredRowsMax : 20_000);
      if (rows > LIMITS.pageRowsMin) {
        expect(rows * bytesOfRow({ step: 'page', rowBytes })).toBeLessThanOrEqual(answerBytes);
      }
      expect(packedRows(answerBytes, rowBytes)).toBeLessThanOrEqual(rows);
    }),
  );
});

test('a request costs something even when nothing is expected', () => {
  expect(costOf(0, { step: 'packed', rowBytes: 900 })).toBe(LIMITS.requestCostBytes);
});

test('keys and amounts are small, whatever whole objects of the type weigh', () => {
  expect(pageRows(1_000_000, { step: 'balances', rowBytes: 50_000 })).toBe(5_000);
});

test('the slower an answer was, the smaller the next; never outside the limits', () => {
  fc.assert(
    fc.property(anyAnswer, anyBytes, anySeconds, anySeconds, (now, bytes, a, b) => {
      const [quick, slow] = a < b ? [a, b] : [b, a];
      const afterQuick = nextAnswerBytes(now, { bytes, seconds: quick });
      const afterSlow = nextAnswerBytes(now, { bytes, seconds: slow });
      expect(afterSlow).toBeLessThanOrEqual(afterQuick);
      expect(afterSlow).toBeGreaterThanOrEqual(LIMITS.answerBytesMin);
      expect(afterQuick).toBeLessThanOrEqual(LIMITS.answerBytesMax);
      if (slow > LIMITS.answerSecondsMax && now > LIMITS.answerBytesMin) {
        expect(afterSlow).toBeLessThan(now);
      }
    }),
  );
});

test.each([
  { perSecond: 2_000_000, from: 250_000, to: 4_000_000 },
  { perSecond: 100_000, from: 4_000_000, to: 1_500_000 },
  { perSecond: 5_000, from: 4_000_000, to: 250_000 },
])('a QuickBooks of $perSecond bytes a second is soon asked for what it can give', (given) => {
  let size = given.from;
  for (let wires = 0; wires < 12; wires += 1) {
    size = nextAnswerBytes(size, { bytes: size, seconds: size / given.perSecond });
  }
  expect(size / given.to).toBeGreaterThan(0.6);
  expect(size / given.to).toBeLessThan(1.5);
});

test('a small answer that came quickly says nothing of larger ones', () => {
  expect(nextAnswerBytes(1_000_000, { bytes: 10_000, seconds: 0.1 })).toBe(1_000_000);
});

test('a type weighs what its objects have, once a sample of them came whole', () => {
  const brought = new Map([
    ['Bill', { rows: 250, jsonChars: 500_000 }],
    ['Vendor', { rows: LIMITS.sampleRows, jsonChars: LIMITS.sampleRows }],
    ['Check', { rows: LIMITS.sampleRows - 1, jsonChars: 900_000 }],
  ]);
  const perBill = 2_000 * LIMITS.xmlCharsPerJson;
  expect([...learnRowBytes(brought)]).toEqual([
    ['Bill', { bytes: perBill, isFloor: false }],
    ['Vendor', { bytes: LIMITS.rowBytesDefault, isFloor: true }],
  ]);
});

test('the first page of a type is bounded though the few objects weighed so far are tiny', () => {
  const oldest = new Map([['Invoice', { rows: LIMITS.sampleRows, jsonChars: 100 }]]);
  const size = learnRowBytes(oldest).get('Invoice') ?? { bytes: 0, isFloor: false };
  const rowBytes = expectedRowBytes(null, size);
  const rows = pageRows(LIMITS.answerBytesMax, { step: 'page', rowBytes });
  // Even of 100 kB each they are an answer that is taken.
  expect(rows * 100_000).toBeLessThan(LIMITS.soapReceiveBodyBytesMax);
});

test('a few small objects do not make a type larger than it is known to be', () => {
  const floor = { bytes: LIMITS.rowBytesDefault, isFloor: true };
  expect(expectedRowBytes(600, floor)).toBe(600);
  expect(expectedRowBytes(50_000, floor)).toBe(LIMITS.rowBytesDefault);
  expect(expectedRowBytes(600, { bytes: 9_000, isFloor: false })).toBe(9_000);
});

test('what is only counted sends nothing: all parts of a large type are counted at once', () => {
  const part = costOf(2_000, { step: 'count', rowBytes: 50_000 });
  expect(part * LIMITS.spanPartsOfAllTime).toBeLessThan(2_000_000);
});
