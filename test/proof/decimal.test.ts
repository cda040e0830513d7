import fc from 'fast-check';
import { add, grouped, isZero, negate, subtract } from '../../src/proof/decimal.js';
import { compareDecimals } from '../../src/qbxml/value.js';

/** Whole cents and a way to write them: with or without the point and trailing zeros. */
const cents = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const written = (value: bigint, places = 2) => {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const sign = value < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

test('sums are exact, however large', () => {
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      expect(compareDecimals(add(written(a), written(b)), written(a + b))).toBe(0);
      expect(compareDecimals(subtract(written(a), written(b)), written(a - b))).toBe(0);
      expect(isZero(subtract(written(a), written(a)))).toBe(true);
    }),
  );
});

test('numbers of different length are added place by place', () => {
  expect(add('0.1', '0.02')).toBe('0.12');
  expect(add('1', '2')).toBe('3');
  expect(add('.5', '-1')).toBe('-0.5');
  expect(add('-0.01', '0.01')).toBe('0.00');
  expect(subtract('100.00', '100.01')).toBe('-0.01');
});

test('there is no negative zero', () => {
  expect(negate('0.00')).toBe('0.00');
  expect(negate('-0')).toBe('0');
  expect(negate(negate('12.50'))).toBe('12.50');
});

test('amounts are grouped as people read them', () => {
  expect(grouped('12340.5')).toBe('12,340.50');
  expect(grouped('-1234567.00')).toBe('-1,234,567.00');
  expect(grouped('999')).toBe('999.00');
  expect(grouped('0.125')).toBe('0.125');
  expect(grouped('-0.00')).toBe('0.00');
});
