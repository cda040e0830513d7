import fc from 'fast-check';
import {
  addMinutes,
  compareDecimals,
  compareWallClocks,
  equalDecimals,
  isDate,
  isDecimal,
  isValue,
  lengthOf,
  readBoolean,
  secondsBetween,
  valueProblem,
  wallClock,
  wallClockOfUtc,
} from '../../src/qbxml/value.js';

describe('what a type allows (qbwc-protocol §6.7)', () => {
  test.each([
    [
      'AMTTYPE',
      ['1', '-1.00', '+1.50', '', '1234567890123'],
      ['1.5', '1.505', '.50', '1,000.00', '12345678901234', '1e3', ' 1'],
    ],
    ['PRICETYPE', ['1.5', '-0.12345', '1234567890', ''], ['1.123456', '12345678901', '1.', 'x']],
    ['QUANTYPE', ['0.5', '-281'], ['1.123456', '½']],
    ['PERCENTTYPE', ['8.25'], ['8.25%']],
    ['FLOATTYPE', ['1.25', '.5', ' 7 ', ''], ['1e5', 'NaN', 'Infinity']],
    ['INTTYPE', ['12', '-3', ' 4 '], ['', '1.0']],
    ['BOOLTYPE', ['true', 'false', '1', '0', '', ' true '], ['True', 'TRUE', 'yes']],
    ['DATETYPE', ['2024-02-29', ''], ['2023-02-29', '2024-2-9', '31.03.2025', '0000-01-01']],
    [
      'DATETIMETYPE',
      ['2024-02-29T01:02:03', '2024-02-29T01:02:03-08:00', '2024-2-9', '2024-02-29T10', ''],
      ['2024-02-29T01:02:03Z', '2024-02-29T01:02:03.000', '2024-02-29T01:02-08:00'],
    ],
    ['TIMEINTERVALTYPE', ['PT1H35M0S', 'PT', ''], ['1:35', 'P1D']],
    [
      'GUIDTYPE',
      ['0', '{57F3B9B6-86F1-4fcd-B1FF-966DE1813D20}'],
      ['57F3B9B6-86F1-4fcd-B1FF-966DE1813D20', '00', '{}'],
    ],
    ['IDTYPE', ['x'.repeat(36)], ['x'.repeat(37)]],
  ])('%s', (type, legal, refused) => {
    for (const text of legal) expect([text, valueProblem(type, text)]).toEqual([text, undefined]);
    for (const text of refused) expect([text, isValue(type, text)]).toEqual([text, false]);
  });

  test('every refusal has its reason', () => {
    for (const type of ['AMTTYPE', 'PRICETYPE', 'GUIDTYPE', 'DATETIMETYPE', 'INTTYPE']) {
      expect(valueProblem(type, 'nonsense')).toMatch(/^must be /);
    }
    expect(valueProblem('DATETIMETYPE', new Date(0).toISOString())).toContain('Z');
  });

  test('a character beyond the basic plane counts as one', () => {
    expect(lengthOf('a😀b')).toBe(3);
    expect(isValue('IDTYPE', '😀'.repeat(36))).toBe(true);
  });
});

describe('decimals', () => {
  const decimal = fc
    .tuple(fc.constantFrom('', '-', '+'), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(6))
    .map(([sign, digits, scale]) => {
      const text = digits.toString().padStart(scale + 1, '0');
      const value = (sign === '-' ? -digits : digits) * 10n ** BigInt(6 - scale);
      const point = scale === 0 ? '' : `.${text.slice(text.length - scale)}`;
      return { text: `${sign}${text.slice(0, text.length - scale)}${point}`, value };
    });

  test('compare as the integers that they are at one scale', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const expected = a.value === b.value ? 0 : a.value < b.value ? -1 : 1;
        expect(Math.sign(compareDecimals(a.text, b.text))).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  test('zeros before and behind, and the sign of nothing, do not matter', () => {
    for (const [a, b] of [
      ['1.5', '01.50'],
      ['-0', '0.000'],
      ['.5', '0.5'],
      ['7.', '+7'],
    ] as const) {
      expect(equalDecimals(a, b)).toBe(true);
    }
    expect(equalDecimals('0.1', '0.10000000000000000001')).toBe(false);
    expect(compareDecimals('-2', '-10')).toBeGreaterThan(0);
  });

  test('what is no plain decimal is refused, never read as a number', () => {
    for (const text of ['', ' 1', '1e3', '0x10', '1,5', 'NaN', '--1', '.', '1\n']) {
      expect(isDecimal(text)).toBe(false);
      expect(() => compareDecimals(text, '1')).toThrow(RangeError);
    }
  });

  test('a million digits are compared exactly', () => {
    const long = `${'0'.repeat(500_000)}1.${'0'.repeat(500_000)}1`;
    expect(compareDecimals(long, long)).toBe(0);
    expect(compareDecimals(long, `${long}1`)).toBeLessThan(0);
  });
});

test('booleans are read as qbXML writes them, and only so', () => {
  expect(['true', '1', 'false', '0', 'True', '', 'yes'].map(readBoolean)).toEqual([
    true,
    true,
    false,
    false,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a date is a day that exists', () => {
  expect(isDate('2024-02-29')).toBe(true);
  expect(isDate('2000-02-29')).toBe(true);
  for (const text of [
    '1900-02-29',
    '2025-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '',
    '0000-01-01',
    '2025-01-01T00:00:00',
  ]) {
    expect([text, isDate(text)]).toEqual([text, false]);
  }
});

describe('wall clocks', () => {
  test('the offset is cut, not applied (ODDITIES 1)', () => {
    expect(wallClock('2025-07-01T14:05:09-08:00')).toBe('2025-07-01T14:05:09');
    expect(wallClock('2025-07-01T14:05:09')).toBe('2025-07-01T14:05:09');
    expect(wallClock('2025-07-01T14:05:09+05:30')).toBe('2025-07-01T14:05:09');
  });

  test('short forms are filled up, so that clocks sort as text', () => {
    expect(wallClock('2025-7-1')).toBe('2025-07-01T00:00:00');
    expect(wallClock('2025-7-1T9')).toBe('2025-07-01T09:00:00');
    expect(wallClock('2025-7-1T9:5')).toBe('2025-07-01T09:05:00');
  });

  test('what is no timestamp has no wall clock', () => {
    for (const text of [
      '',
      'now',
      '2025-02-30T00:00:00',
      '2025-01-01T24:00:00',
      '2025-01-01T00:60:00',
      '2025-01-01 00:00:00',
      '12025-01-01T00:00:00',
    ]) {
      expect([text, wallClock(text)]).toEqual([text, undefined]);
    }
  });

  test('minutes are added by the calendar, over midnight, leap days and years', () => {
    expect(addMinutes('2025-03-01T00:30:00', -70)).toBe('2025-02-28T23:20:00');
    expect(addMinutes('2024-03-01T00:30:00', -70)).toBe('2024-02-29T23:20:00');
    expect(addMinutes('2024-12-31T23:59:59', 1)).toBe('2025-01-01T00:00:59');
    expect(addMinutes('0050-01-01T00:00:00', 1)).toBe('0050-01-01T00:01:00');
    // The night in which clocks change has all its hours.
    expect(addMinutes('2025-03-09T01:30:00', 60)).toBe('2025-03-09T02:30:00');
  });

  test('adding and taking away leads back, and keeps the order', () => {
    const clock = fc
      .date({ min: new Date('0010-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
      .map(wallClockOfUtc);
    fc.assert(
      fc.property(clock, fc.integer({ min: -100_000, max: 100_000 }), (at, minutes) => {
        const moved = addMinutes(at, minutes);
        expect(addMinutes(moved, -minutes)).toBe(at);
        expect(secondsBetween(at, moved)).toBe(minutes * 60);
        expect(Math.sign(compareWallClocks(moved, at))).toBe(Math.sign(minutes));
      }),
    );
  });

  test('leaving the calendar, or no clock at all, is an error', () => {
    expect(() => addMinutes('9999-12-31T23:59:59', 1)).toThrow(RangeError);
    expect(() => addMinutes('0001-01-01T00:00:00', -1)).toThrow(RangeError);
    expect(() => addMinutes('yesterday', 1)).toThrow(RangeError);
  });
});
