/** Objects of every type go into the mirror and come out as they were read. */
import { mirroredObjects, planOf } from '../../src/mirror/tables.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { ingest, makeFile, type TestFile } from './company-file.js';
import { expectedOf, mirrorOf } from './mirror-of.js';
import { sampleObject } from './random-object.js';

let database: TestDatabase;
let file: TestFile;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  file = await makeFile(database.db);
});
afterAll(() => database.close());

const TYPES = [...mirroredObjects.keys()];

test.each(TYPES)('a %s of any content is mirrored value for value', async (type) => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    type,
    raw: sampleObject(type, { id: `ID-${index}` }, index * 7919 + type.length),
  }));
  const applied = await ingest(database.db, file, rows);
  expect(applied.types.get(type)).toMatchObject({ read: 12, inserted: 12, parked: 0 });
  for (const { raw } of rows) {
    const plan = planOf(type);
    const id = String(raw[plan.keyElement]);
    expect(await mirrorOf(database.db, file, plan, id)).toEqual(expectedOf(plan, raw));
  }
});

test('the same answer twice changes nothing the second time', async () => {
  const rows = TYPES.map((type, index) => ({ type, raw: sampleObject(type, { id: 'A' }, index) }));
  const first = await ingest(database.db, file, rows);
  expect(first.changes).toBe(TYPES.length);
  const second = await ingest(database.db, file, rows);
  expect(second.changes).toBe(0);
  for (const counts of second.types.values()) {
    expect(counts).toMatchObject({ read: 1, inserted: 0, changed: 0, unchanged: 1, parked: 0 });
  }
});

test.each([
  ['the same id', 'LINE', 'LINE'],
  ['ids that differ in what Postgres can not hold', 'LINE\u0001', 'LINE\u0002'],
  ['no id', '', ''],
])('custom fields of two lines with %s both stand there', async (_what, one, other) => {
  const line = (TxnLineID: string, value: string) => ({
    TxnLineID,
    DataExtRet: {
      OwnerID: '0',
      DataExtName: 'Lot',
      DataExtType: 'STR255TYPE',
      DataExtValue: value,
    },
  });
  const raw = { TxnID: 'B', ExpenseLineRet: [line(one, 'first'), line(other, 'second')] };
  const applied = await ingest(database.db, file, [{ type: 'Bill', raw }]);
  expect(applied.types.get('Bill')).toMatchObject({ inserted: 1, parked: 0 });
  const mirrored = await mirrorOf(database.db, file, planOf('Bill'), 'B');
  expect(mirrored.data_ext?.map((row) => row.data_ext_value)).toEqual(['first', 'second']);
});

test('an object that was taken out of its table by hand comes back, without its old lines', async () => {
  const line = (memo: string) => ({ TxnLineID: memo, Memo: memo, LinkedTxn: { TxnID: memo } });
  const bill = (...lines: string[]) => ({
    type: 'Bill',
    raw: { TxnID: 'B', ExpenseLineRet: lines.map(line), LinkedTxn: lines.map(line) },
  });
  await ingest(database.db, file, [bill('one', 'two', 'three')]);
  await database.db.raw('delete from mirror.bill where organization_id = ?', [file.organizationId]);
  const applied = await ingest(database.db, file, [bill('one'), { type: 'Bill', raw: OTHER }]);
  expect(applied.types.get('Bill')).toMatchObject({ inserted: 2, parked: 0 });
  const { raw } = bill('one');
  const plan = planOf('Bill');
  expect(await mirrorOf(database.db, file, plan, 'B')).toEqual(expectedOf(plan, raw));
});
const OTHER = { TxnID: 'C', ExpenseLineRet: [{ TxnLineID: 'four', Memo: 'four' }] };
