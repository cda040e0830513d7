import { severityOf, statusEntry } from '../../src/qbxml/status.js';

test.each([
  [0, 'ok'],
  [1, 'empty'],
  [500, 'warn'],
  [1000, 'ambiguous'],
  [1010, 'transient'],
  [1030, 'never'],
  [3100, 'data'],
  [3171, 'config'],
  [3175, 'transient'],
  [3200, 'refetch'],
  [3231, 'resend'],
  [3250, 'config'],
  [3391, 'restart'],
  [9002, 'ambiguous'],
])('status %i is %s', (code, expected) => {
  expect(statusEntry(code).class).toBe(expected);
});

test('a broad code is transient only when the text says that somebody holds the object', () => {
  const held = 'There was an error when saving. The list has been modified by another user.';
  expect(statusEntry(3180, held).class).toBe('transient');
  expect(
    statusEntry(3170, 'internals could not be locked. They are in use by another user.').class,
  ).toBe('transient');
  expect(statusEntry(3180, 'The credit limit has been exceeded.').class).toBe('data');
  expect(statusEntry(3170).class).toBe('data');
  // Elsewhere the text decides nothing: user data stands in it.
  expect(statusEntry(3100, held).class).toBe('data');
});

test('a code without a row is taken by its range, and an impossible one is unknown', () => {
  expect(statusEntry(540)).toEqual({ meaning: 'done, with a warning (status 540)', class: 'warn' });
  expect(statusEntry(3099).class).toBe('data');
  expect(statusEntry(3330).meaning).toContain('currency');
  expect(statusEntry(9100).class).toBe('data');
  for (const code of [-1, 2000, 9300, 99_999, Number.NaN]) {
    expect(statusEntry(code).class).toBe('ambiguous');
  }
});

test('severity follows the range', () => {
  expect([0, 1, 499, 500, 999, 1000, 3200, -1].map(severityOf)).toEqual([
    'Info',
    'Info',
    'Info',
    'Warn',
    'Warn',
    'Error',
    'Error',
    'Error',
  ]);
});
