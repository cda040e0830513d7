/** Rows that are held and rows that were copied into a TEMP table read the same. */
import fc from 'fast-check';
import { LIMITS } from '../../src/limits.js';
import { type Cell, storable } from '../../src/mirror/encode.js';
import { type Held, openHeld } from '../../src/mirror/held.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { makeFile, type TestFile, within } from './company-file.js';

let database: TestDatabase;
let file: TestFile;
beforeAll(async () => {
  database = await openTestDatabase();
  file = await makeFile(database.db);
});
afterAll(() => database.close());

const COLUMNS = [
  { name: 'word', type: 'text' },
  { name: 'amount', type: 'numeric' },
  { name: 'day', type: 'date' },
  { name: 'flag', type: 'boolean' },
  { name: 'number', type: 'integer' },
  { name: 'json', type: 'jsonb' },
  { name: 'bytes', type: 'bytea' },
];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map(storable),
  fc.constantFrom('', '\\N', 'NULL', '{}', '"', "'", '\\', '\t\n\r', 'a,b', '{a,"b"}', '\\x41'),
);
const cells: fc.Arbitrary<Cell[]> = fc.tuple(
  maybe(word),
  maybe(fc.constantFrom('0', '-12.50', '1e3', '12345678901234567890.123456789')),
  maybe(fc.constantFrom('2025-03-31', '0001-01-01', '9999-12-31')),
  maybe(fc.constantFrom('true', 'false')),
  maybe(fc.integer({ min: 0, max: 1_000_000 })),
  maybe(fc.dictionary(word, word, { maxKeys: 3 }).map((value) => JSON.stringify(value))),
  maybe(fc.constantFrom('\\x', '\\x00ff5c')),
);

test('what Postgres can not hold and what stands between cells is visibly replaced', () => {
  expect(storable('a\u0000b\u0001c\u0002d\u0003')).toBe('a\uFFFDb\uFFFDc\uFFFDd\u0003');
});

function put(held: Held, rows: readonly Cell[][]): void {
  for (const [n, row] of rows.entries()) held.put('held_words', () => COLUMNS, [n, ...row]);
}

/** All rows as text, null where a column is left out. */
async function read(held: Held, trx: Parameters<Parameters<typeof within>[2]>[0]) {
  const source = held.source('held_words');
  const columns = COLUMNS.map(({ name, type }) =>
    source.columns.includes(name) ? `s.${name}::text` : `null::${type}::text as ${name}`,
  );
  const { rows } = await trx.raw(
    `select s.n::text, ${columns.join(', ')} from ${source.from} order by s.n`,
    source.bindings,
  );
  return rows;
}

test('whatever the values, in memory and in a TEMP table alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 12 }), async (rows) => {
      const { inMemory, copied } = await within(database.db, file, async (trx) => {
        const held = openHeld(async () => trx);
        put(held, rows);
        const inMemory = await read(held, trx);
        // Enough rows of the same kind move the table into TEMP.
        const more = Array.from({ length: LIMITS.inlineRowsMax }, () => rows[0] ?? []);
        put(held, more);
        await held.flush();
        const source = held.source('held_words');
        expect(source.bindings).toEqual({});
        const copied = await read(held, trx);
        await held.drop();
        return { inMemory, copied };
      });
      expect(copied).toEqual(expect.arrayContaining(inMemory));
      expect(copied).toHaveLength(rows.length + LIMITS.inlineRowsMax);
    }),
    { numRuns: 60 },
  );
});

test('a table that was copied takes what comes later too', async () => {
  await within(database.db, file, async (trx) => {
    const held = openHeld(async () => trx);
    const rows = Array.from({ length: LIMITS.inlineRowsMax + 1 }, (_, n): Cell[] => [
      `word ${n}`,
      ...new Array<null>(COLUMNS.length - 1).fill(null),
    ]);
    put(held, rows);
    await held.flush();
    held.put('held_words', () => COLUMNS, [9_999, 'the last', null, null, null, null, null, null]);
    await held.flush();
    const found = await read(held, trx);
    expect(found).toHaveLength(rows.length + 1);
    expect(found.at(-1)).toMatchObject({ n: '9999', word: 'the last' });
    await held.drop();
    expect(held.has('held_words')).toBe(false);
    expect(held.fullness()).toBe(0);
  });
});

test('many small tables that fill memory together are copied all the same', async () => {
  await within(database.db, file, async (trx) => {
    const held = openHeld(async () => trx);
    const long = 'x'.repeat(LIMITS.inlineBytesMax / 2);
    const tables = Math.ceil(LIMITS.stagingBytesMax / long.length);
    for (let n = 0; n < tables; n += 1) {
      held.put(`held_${n}`, () => [{ name: 'word', type: 'text' }], [n, long]);
    }
    expect(held.fullness()).toBeGreaterThanOrEqual(1);
    await held.flush();
    expect(held.fullness()).toBe(0);
    expect(held.source('held_0').bindings).toEqual({});
    await held.drop();
  });
});

test('a row with nothing in it is still a row', async () => {
  await within(database.db, file, async (trx) => {
    const held = openHeld(async () => trx);
    put(held, [COLUMNS.map(() => null)]);
    expect(await read(held, trx)).toHaveLength(1);
  });
});
