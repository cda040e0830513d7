import { mirroredObjects } from '../../src/mirror/tables.js';
import { filterCondition, isDisplayOnly } from '../../src/vocabulary/filters.js';
import { resources } from '../../src/vocabulary/map.js';
import { clockIn, momentCondition } from '../../src/vocabulary/moments.js';

/** Elements that name objects one by one are looked up, not filtered. */
const NAMING = ['ListID', 'TxnID', 'FullName', 'RefNumberCaseSensitive'];

test('every filter of every mirrored list has something to look at', () => {
  const without: string[] = [];
  for (const resource of resources().values()) {
    const plan = mirroredObjects.get(resource.qbxml);
    if (plan === undefined) continue;
    for (const parameter of resource.operations.list?.parameters ?? []) {
      if (NAMING.includes(parameter.path.join('/')) || isDisplayOnly(parameter)) continue;
      const given = { parameter, values: ['2025-01-01'] };
      const condition = filterCondition(plan, given, { timeZone: null }, 'value');
      if (condition === undefined) without.push(`${resource.name} ${parameter.name}`);
    }
  }
  expect(without).toEqual([]);
});

function boundOf(text: string, side: 'from' | 'to', timeZone: string | null) {
  return momentCondition('c', { text, side }, timeZone, 'v').bindings.v;
}

test('a day begins or ends with the clock of the company file', () => {
  expect(boundOf('2025-03-31', 'from', null)).toBe('2025-03-31T00:00:00');
  expect(boundOf('2025-03-31', 'to', 'America/New_York')).toBe('2025-03-31T23:59:59');
  expect(boundOf('2025-03-31T10:20', 'from', null)).toBe('2025-03-31T10:20:00');
});

test('a moment is what the wall clock of the company file shows at it, in summer and winter', () => {
  expect(clockIn('2025-07-01T12:00:00Z', 'America/Los_Angeles')).toBe('2025-07-01T05:00:00');
  expect(clockIn('2025-01-01T12:00:00Z', 'America/Los_Angeles')).toBe('2025-01-01T04:00:00');
  expect(boundOf('2025-07-01T12:00:00Z', 'from', 'America/Los_Angeles')).toBe(
    '2025-07-01T05:00:00',
  );
});

test('until the zone is known a moment is a clock for each offset', () => {
  const clocks = JSON.parse(String(boundOf('2025-07-01T12:00:00Z', 'from', null)));
  expect(clocks).toMatchObject({
    '': '2025-07-01T12:00:00',
    Z: '2025-07-01T12:00:00',
    '-08:00': '2025-07-01T04:00:00',
    '+05:45': '2025-07-01T17:45:00',
    '-03:30': '2025-07-01T08:30:00',
  });
});
