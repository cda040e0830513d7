/** time_modified_at is the wall clock of the QuickBooks PC in its zone, whatever offset was sent. */
import fc from 'fast-check';
import { fillInstants } from '../../src/mirror/instants.js';
import { wallClock } from '../../src/qbxml/value.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { ingest, makeFile, select, type TestFile, within } from './company-file.js';

let database: TestDatabase;
let file: TestFile;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  file = await makeFile(database.db);
});
afterAll(() => database.close());

const STAMPS = {
  winter: '2025-01-15T10:00:00-08:00',
  // QuickBooks in winter gives summer stamps the offset of winter, and the other way round.
  summer: '2025-07-15T10:00:00-08:00',
  bare: '2025-07-15',
  odd: '2025-02-30T10:00:00-08:00',
  none: 'yesterday',
  // An hour that was skipped, and one that came twice.
  skipped: '2025-03-09T02:30:00-08:00',
  twice: '2025-11-02T01:30:00-07:00',
};
const IN_LOS_ANGELES = {
  winter: '2025-01-15T18:00:00.000Z',
  summer: '2025-07-15T17:00:00.000Z',
  bare: '2025-07-15T07:00:00.000Z',
  odd: null,
  none: null,
  skipped: '2025-03-09T10:30:00.000Z',
  twice: '2025-11-02T09:30:00.000Z',
};
const rows = Object.entries(STAMPS).map(([id, TimeModified]) => ({
  type: 'Vendor',
  raw: { ListID: id, EditSequence: '1', TimeModified },
}));

async function instants(): Promise<Record<string, string | null>> {
  const found = await select<{ list_id: string; time_modified_at: Date | null }>(
    database.db,
    file,
    `select list_id, time_modified_at from mirror.vendor
      where company_file_id = '${file.companyFileId}'`,
  );
  return Object.fromEntries(
    found.map((row) => [row.list_id, row.time_modified_at?.toISOString() ?? null]),
  );
}
const fill = (zone: string | null) =>
  within(database.db, file, (trx) => fillInstants(trx, file, zone));

test('it is null until the zone is known, then filled, also of what comes later', async () => {
  await ingest(database.db, file, rows);
  expect(Object.values(await instants()).every((instant) => instant === null)).toBe(true);
  expect(await fill('America/Los_Angeles')).toBe(true);
  expect(await instants()).toEqual(IN_LOS_ANGELES);
  const later = { ListID: 'later', TimeModified: '2025-07-15T10:00:00-08:00' };
  await ingest(database.db, file, [{ type: 'Vendor', raw: later }], {
    timeZone: 'America/Los_Angeles',
  });
  expect(await instants()).toEqual({ ...IN_LOS_ANGELES, later: '2025-07-15T17:00:00.000Z' });
});

test('what is read with the zone known is the same as what was filled in', async () => {
  await ingest(database.db, file, rows, { timeZone: 'America/Los_Angeles' });
  expect(await instants()).toEqual(IN_LOS_ANGELES);
});

test('another zone moves them, no zone empties them, and no change is entered', async () => {
  await ingest(database.db, file, rows, { timeZone: 'America/Los_Angeles' });
  await fill('Europe/London');
  expect(await instants()).toMatchObject({ summer: '2025-07-15T09:00:00.000Z' });
  await fill(null);
  expect(await instants()).toMatchObject({ summer: null });
  const changes = await select(
    database.db,
    file,
    `select 1 from mirror.change where company_file_id = '${file.companyFileId}'`,
  );
  expect(changes.length).toBe(rows.length);
});

test('a zone that Postgres does not know is refused and changes nothing', async () => {
  await ingest(database.db, file, rows, { timeZone: 'America/Los_Angeles' });
  expect(await fill('Mars/Olympus')).toBe(false);
  expect(await instants()).toEqual(IN_LOS_ANGELES);
});

test('SQL takes exactly the stamps that the reader takes, and reads them alike', async () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map(String);
  const two = (max: number) => fc.integer({ min: 0, max }).map((n) => `${n}`.padStart(2, '0'));
  const number = (max: number) => fc.oneof(part(max), two(max));
  const stamp = fc
    .tuple(
      fc.constantFrom('2024', '2025', '1999', '0000', '24'),
      number(13),
      number(32),
      fc.constantFrom('', 'T'),
      fc.array(number(61), { maxLength: 3 }),
      fc.constantFrom('', '.5', 'Z', '-08:00', '+5:30', '-0800', ' ', '\n'),
    )
    .map(
      ([year, month, day, t, clock, end]) =>
        `${year}-${month}-${day}${t}${t === '' ? '' : clock.join(':')}${end}`,
    );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(stamp, fc.string()), { maxLength: 60 }), async (texts) => {
      const clean = texts.map((text) => text.replaceAll('\0', ''));
      const { rows: found } = await database.db.raw<{ rows: { wall: string | null }[] }>(
        `select to_char(mirror.instant(t.text, 'UTC') at time zone 'UTC',
                  'YYYY-MM-DD"T"HH24:MI:SS') as wall
           from unnest(?::text[]) with ordinality t (text, n) order by n`,
        [clean],
      );
      const expected = clean.map((text) => wallClock(text) ?? null);
      expect(found.map((row) => row.wall)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
