/** Whatever JSON is sent, it is refused or saved whole, and what is saved is always fit. */
import fc from 'fast-check';
import { SYNC_PREFERENCES } from '../../src/preferences/catalogue.js';
import { type Desk, openDesk, PLAIN_CHART } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.chart(PLAIN_CHART);
  await desk.sync();
});
afterAll(() => desk.close());

const KEYS = SYNC_PREFERENCES.map(({ key }) => key).filter((key) => key !== 'twoWayBills');
const IDS = [...PLAIN_CHART.map(({ id }) => id), 'NOBODY', '', '\u0000', '\ud800'];
const WORDS = [
  'quickbooks',
  'cloud',
  'ask',
  'direct',
  'clearing',
  'memo',
  '{vendor}',
  '2026-01-31',
];
const text = fc.oneof(fc.constantFrom(...IDS, ...WORDS), fc.string({ unit: 'binary' }));
const entries = ['vendor', 'item', 'bill', 'nobody', 'constructor'];
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.boolean() },
  {
    weight: 2,
    arbitrary: fc.dictionary(fc.constantFrom(...entries), fc.oneof(text, fc.constant(null))),
  },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.jsonValue({ noUnicodeString: false }) },
);
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...KEYS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).filter((name) => name !== '__proto__') },
);

test('any JSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 4 }), async (values) => {
      const before = (await desk.get()).body;
      const { status, body } = await desk.save(values, before.version);
      expect([200, 409, 422]).toContain(status);
      const after = (await desk.get()).body;
      if (status !== 200)
        expect([after.version, after.values]).toEqual([before.version, before.values]);
      else expect(after.values).toEqual(body.values);
      const states = Object.values<{ state: string }>(after.fields).map((field) => field.state);
      expect(states).not.toContain('broken');
      expect(!after.values.moveTransactions || after.missing.length === 0).toBe(true);
    }),
    { numRuns: 250 },
  );
});

test('one value of one key', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...KEYS), value, async (name, given) => {
      const before = (await desk.get()).body;
      const { status, body } = await desk.save({ [name]: given }, before.version);
      expect([200, 409, 422]).toContain(status);
      if (status !== 200) return;
      // A map is merged into what was there; everything else is what was sent.
      if (typeof given !== 'object') expect(body.values[name]).toEqual(given);
    }),
    { numRuns: 250 },
  );
});
