/** What is written while an answer still arrives is what would have been written at its end. */
import fc from 'fast-check';
import { beginInOrganization } from '../../src/db/connect.js';
import { LIMITS } from '../../src/limits.js';
import { openBatches } from '../../src/mirror/batches.js';
import type { ApplyAt } from '../../src/mirror/ingest.js';
import { findTwins } from '../../src/mirror/survey.js';
import { applyDeletions } from '../../src/mirror/tombstone.js';
import type { Raw } from '../../src/qbxml/read.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import {
  ingest,
  makeFile,
  NOON,
  type Read,
  select,
  type TestFile,
  within,
} from './company-file.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const at = (file: TestFile): ApplyAt => ({
  ...file,
  wireId: null,
  now: NOON,
  restoreSeen: false,
  touchedSince: null,
  timeZone: null,
});

async function lastChange(file: TestFile): Promise<string | undefined> {
  const sql = `select change_seq as seq from company_file where id = '${file.companyFileId}'`;
  return (await select<{ seq: string }>(database.db, file, sql))[0]?.seq;
}

/** An answer of which a batch is written wherever `cuts` says so. */
async function ingestEarly(
  file: TestFile,
  rows: readonly Read[],
  cuts: readonly boolean[],
  options: { isAdmitted?: boolean; refuseReturned?: boolean } = {},
) {
  const given = { ...at(file), refuseReturned: options.refuseReturned ?? false };
  const begin = () => beginInOrganization(database.db, file.organizationId);
  const changeSeq = (await lastChange(file)) ?? '0';
  const batches = openBatches(begin, async () =>
    options.isAdmitted === false ? null : { at: given, changeSeq },
  );
  const trx = await batches.trx();
  try {
    for (const [index, { type, raw, partial }] of rows.entries()) {
      batches.add(type, raw, partial ? { partial } : {});
      if (cuts[index]) await batches.relieve();
    }
    // As it is at the end of every answer that was streamed.
    await batches.flush();
    const applied = await batches.applyRest(given);
    await trx.commit();
    return { applied, read: batches.read(), rows: batches.rows, seqBefore: batches.seqBefore };
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

function bill(id: number, version: number): Raw {
  const line = (n: number) => ({ TxnLineID: `L${id}-${n}`, Amount: `${n}.00` });
  return {
    TxnID: `B${id}`,
    EditSequence: String(version),
    Memo: `version ${version}`,
    LinkedTxn: [{ TxnID: `P${id}`, TxnType: 'BillPaymentCheck', Amount: '1.00' }],
    ExpenseLineRet: [line(1), line(2)],
  };
}

function vendor(id: number, version: number): Raw {
  const raw = { ListID: `V${id}`, EditSequence: String(version), Name: `Vendor ${version}` };
  return { ...raw, Balance: `${version}.00`, DataExtRet: [{ OwnerID: '0', DataExtName: 'a' }] };
}

const version = fc.integer({ min: 1, max: 3 });
/** Every object at most once, as QuickBooks sends them. */
const answer = fc
  .uniqueArray(fc.record({ id: fc.nat(9), version, isBill: fc.boolean() }), {
    maxLength: 14,
    selector: ({ id, isBill }) => `${id} ${isBill}`,
  })
  .map((objects) =>
    objects.map(({ id, version: at_, isBill }): Read => {
      return isBill
        ? { type: 'Bill', raw: bill(id, at_) }
        : { type: 'Vendor', raw: vendor(id, at_) };
    }),
  );
const cuts = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 });

const TABLES = ['bill', 'bill_expense_line', 'vendor', 'data_ext', 'linked_txn', 'history'];

/** All that the mirror holds, without what differs between two company files. */
async function mirrored(file: TestFile): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const table of [...TABLES, 'change']) {
    const rows = await select(
      database.db,
      file,
      `select (to_jsonb(t) - 'company_file_id' - 'organization_id')::text as row
         from mirror.${table} t where company_file_id = '${file.companyFileId}' order by 1`,
    );
    found[table] = rows;
  }
  return found;
}

test('answers written batch by batch leave the mirror that whole ones leave', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(answer, cuts), { maxLength: 4 }), async (answers) => {
      const early = await makeFile(database.db);
      const late = await makeFile(database.db);
      for (const [rows, where] of answers) {
        const one = await ingestEarly(early, rows, where);
        const other = await ingest(database.db, late, rows, at(late));
        expect(one.rows).toBe(rows.length);
        expect(Object.fromEntries(one.applied.types)).toEqual(Object.fromEntries(other.types));
        expect(one.applied.changes).toBe(other.changes);
        const full = [...one.read.values()].reduce((sum, counts) => sum + counts.full, 0);
        expect(full).toBe(rows.length);
      }
      expect(await mirrored(early)).toEqual(await mirrored(late));
    }),
    { numRuns: 25 },
  );
});

test('where it is not allowed, all rows wait for the end', async () => {
  const file = await makeFile(database.db);
  const rows = [1, 2, 3].map((id): Read => ({ type: 'Bill', raw: bill(id, 1) }));
  const { applied } = await ingestEarly(file, rows, [true, true, false], { isAdmitted: false });
  expect(applied.types.get('Bill')).toMatchObject({ read: 3, inserted: 3 });
});

test('an object that came back from its grave takes what was written before it back, too', async () => {
  const file = await makeFile(database.db);
  await ingest(database.db, file, [{ type: 'Bill', raw: bill(1, 1) }]);
  const gone = { objectType: 'Bill', objectId: 'B1', timeDeleted: '2025-06-01T10:00:00-08:00' };
  await within(database.db, file, (trx) => applyDeletions(trx, { ...file, now: NOON }, [gone]));
  const before = await mirrored(file);
  const rows = [2, 1, 3].map((id): Read => ({ type: 'Bill', raw: bill(id, 1) }));
  for (const where of [[true, true, false], [true], [false, true], []]) {
    const { applied } = await ingestEarly(file, rows, where, { refuseReturned: true });
    expect(applied.returned).toBe(1);
    expect(await mirrored(file)).toEqual(before);
  }
});

test('so it does when rows enough for tables of their own stand around it', async () => {
  const file = await makeFile(database.db);
  await ingest(database.db, file, [{ type: 'Bill', raw: bill(1, 1) }]);
  const gone = { objectType: 'Bill', objectId: 'B1', timeDeleted: '2025-06-01T10:00:00-08:00' };
  await within(database.db, file, (trx) => applyDeletions(trx, { ...file, now: NOON }, [gone]));
  const before = await mirrored(file);
  const rows = Array.from({ length: 2 * (LIMITS.inlineRowsMax + 10) }, (_, id): Read => {
    return { type: 'Bill', raw: bill(id, 1) };
  });
  const where = rows.map((_, index) => index === rows.length / 2);
  const { applied } = await ingestEarly(file, rows, where, { refuseReturned: true });
  expect(applied.returned).toBe(1);
  expect(await mirrored(file)).toEqual(before);
});

test('an object that became another type is noticed though it came early', async () => {
  const file = await makeFile(database.db);
  const item = (type: string): Read => ({ type, raw: { ListID: 'I1', Name: 'An item' } });
  await ingest(database.db, file, [item('ItemService')]);
  const { seqBefore: since = '' } = await ingestEarly(file, [item('ItemNonInventory')], [true]);
  const twins = await within(database.db, file, (trx) =>
    findTwins(trx, file, { types: ['ItemNonInventory'], since }),
  );
  expect(twins).toEqual([{ objectType: 'ItemService', objectId: 'I1' }]);
});

test('an answer that turned out to be useless leaves nothing, and the next one is taken', async () => {
  const file = await makeFile(database.db);
  const begin = () => beginInOrganization(database.db, file.organizationId);
  const batches = openBatches(begin, async () => ({ at: at(file), changeSeq: '0' }));
  for (const id of [1, 2, 3]) {
    batches.add('Bill', bill(id, 1));
    await batches.relieve();
  }
  await batches.undo();
  await (await batches.trx()).commit();
  const { change, bill: bills } = await mirrored(file);
  expect([change, bills]).toEqual([[], []]);
  const { applied } = await ingestEarly(file, [{ type: 'Bill', raw: bill(1, 1) }], [true]);
  expect(applied.types.get('Bill')).toMatchObject({ inserted: 1 });
});
