/** Deletions, what comes back, what else is touched, and ghosts that a full read finds. */

import { countMirrored, readChanges } from '../../src/mirror/changes.js';
import { applyDeletions, type Deletion, tombstoneUnread } from '../../src/mirror/tombstone.js';
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
let file: TestFile;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  file = await makeFile(database.db);
});
afterAll(() => database.close());

const LATER = new Date('2025-06-02T12:00:00Z');
function remove(...rows: Omit<Deletion, 'timeDeleted'>[]) {
  return within(database.db, file, (trx) =>
    applyDeletions(
      trx,
      { ...file, now: LATER },
      rows.map((row) => ({ ...row, timeDeleted: '2025-06-02T04:00:00-08:00' })),
    ),
  );
}
function sweep(objectType: string, since: Date) {
  return within(database.db, file, (trx) =>
    tombstoneUnread(trx, { ...file, now: LATER }, objectType, since),
  );
}
const link = (id: string, type: string) => ({ TxnID: id, TxnType: type, Amount: '1.00' });
function bill(id: string, ...payments: string[]): Read {
  const links = payments.map((payment) => link(payment, 'BillPaymentCheck'));
  return {
    type: 'Bill',
    raw: {
      TxnID: id,
      EditSequence: '1',
      TimeModified: '2025-05-01T10:00:00-08:00',
      LinkedTxn: links,
      ExpenseLineRet: [{ TxnLineID: `${id}-1` }],
      DataExtRet: [
        { OwnerID: '0', DataExtName: 'a', DataExtType: 'STR255TYPE', DataExtValue: 'b' },
      ],
    },
  };
}
function payment(id: string, ...bills: string[]): Read {
  return {
    type: 'BillPaymentCheck',
    raw: {
      TxnID: id,
      EditSequence: '1',
      TimeModified: '2025-05-01T10:00:00-08:00',
      AppliedToTxnRet: bills.map((one) => link(one, 'Bill')),
    },
  };
}

test('a deleted object becomes a tombstone; its lines go, raw and history stay', async () => {
  await ingest(database.db, file, [bill('B1')]);
  const result = await remove({ objectType: 'Bill', objectId: 'B1' });
  expect(result.deleted).toEqual(new Map([['Bill', 1]]));
  const [row] = await select(
    database.db,
    file,
    `select is_deleted, deleted_at, time_deleted, raw ->> 'TxnID' as id, change_seq
       from mirror.bill`,
  );
  expect(row).toEqual({
    is_deleted: true,
    deleted_at: LATER,
    time_deleted: '2025-06-02T04:00:00-08:00',
    id: 'B1',
    change_seq: '2',
  });
  for (const table of ['bill_expense_line', 'data_ext', 'linked_txn']) {
    expect(await select(database.db, file, `select 1 from mirror.${table}`)).toEqual([]);
  }
  const history = await select(
    database.db,
    file,
    'select object_id, valid_from_seq, valid_to_seq from mirror.history',
  );
  expect(history).toEqual([{ object_id: 'B1', valid_from_seq: '1', valid_to_seq: '2' }]);
});

test('what is unknown, not mirrored or deleted already is passed over', async () => {
  await ingest(database.db, file, [bill('B1')]);
  await remove({ objectType: 'Bill', objectId: 'B1' });
  const result = await remove(
    { objectType: 'Bill', objectId: 'B1' },
    { objectType: 'Bill', objectId: 'nobody' },
    { objectType: 'PayrollLiabilityAdjustment', objectId: 'B1' },
    { objectType: 'constructor', objectId: 'B1' },
  );
  expect(result).toEqual({ deleted: new Map(), touched: [] });
  const page = await within(database.db, file, (trx) => readChanges(trx, file, 0n, 10));
  expect(page.data.map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, 'upsert'],
    [2, 'delete'],
  ]);
});

test('a tombstone that is read again lives again, whole', async () => {
  await ingest(database.db, file, [bill('B1')]);
  await remove({ objectType: 'Bill', objectId: 'B1' });
  const applied = await ingest(database.db, file, [bill('B1')]);
  expect(applied.types.get('Bill')).toMatchObject({ revived: 1, unchanged: 0 });
  const [row] = await select(
    database.db,
    file,
    'select is_deleted, deleted_at, time_deleted from mirror.bill',
  );
  expect(row).toEqual({ is_deleted: false, deleted_at: null, time_deleted: null });
  expect(await select(database.db, file, 'select 1 from mirror.bill_expense_line')).toHaveLength(1);
});

describe('touched transactions', () => {
  const touch = (rows: readonly Read[], since: string | null = '') =>
    ingest(database.db, file, rows, { touchedSince: since }).then((applied) => applied.touched);

  test('a new payment touches the bills it was applied to, an unchanged one none', async () => {
    expect(await touch([payment('P1', 'B1', 'B2')])).toEqual([
      { objectType: 'Bill', objectId: 'B1' },
      { objectType: 'Bill', objectId: 'B2' },
    ]);
    expect(await touch([payment('P1', 'B1', 'B2')])).toEqual([]);
  });

  test('a payment moved to another bill touches the one before and the one after', async () => {
    await touch([payment('P1', 'B1')]);
    const moved = payment('P1', 'B2');
    expect(await touch([{ ...moved, raw: { ...moved.raw, EditSequence: '2' } }])).toEqual([
      { objectType: 'Bill', objectId: 'B1' },
      { objectType: 'Bill', objectId: 'B2' },
    ]);
  });

  test('deposit lines and refunds link too; what is not mirrored and oneself are left out', async () => {
    const touched = await touch([
      {
        type: 'Deposit',
        raw: {
          TxnID: 'D1',
          EditSequence: '1',
          TimeModified: '2025-05-01T10:00:00-08:00',
          DepositLineRet: [
            { TxnType: 'ReceivePayment', TxnID: 'R1' },
            { TxnType: 'Paycheck', TxnID: 'X' },
            { TxnType: 'Deposit', TxnID: 'D1' },
            { Memo: 'cash' },
          ],
        },
      },
    ]);
    expect(touched).toEqual([{ objectType: 'ReceivePayment', objectId: 'R1' }]);
  });

  test('transactions modified before the moment, or when nobody asks, touch nothing', async () => {
    expect(await touch([payment('P1', 'B1')], '2025-05-01T10:00:01')).toEqual([]);
    expect(await touch([payment('P2', 'B1')], '2025-05-01T10:00:00')).toHaveLength(1);
    expect(await touch([payment('P3', 'B1')], null)).toEqual([]);
  });

  test('a deletion touches both ends of its links, but nothing that is deleted with it', async () => {
    await ingest(database.db, file, [bill('B1', 'P1'), payment('P1', 'B1'), payment('P2', 'B1')]);
    const first = await remove({ objectType: 'BillPaymentCheck', objectId: 'P1' });
    expect(first.touched).toEqual([{ objectType: 'Bill', objectId: 'B1' }]);
    const both = await remove(
      { objectType: 'Bill', objectId: 'B1' },
      { objectType: 'BillPaymentCheck', objectId: 'P1' },
    );
    expect(both.touched).toEqual([
      { objectType: 'BillPaymentCheck', objectId: 'P1' },
      { objectType: 'BillPaymentCheck', objectId: 'P2' },
    ]);
  });
});

describe('a full read', () => {
  const at = (minute: number) => new Date(NOON.getTime() + minute * 60_000);

  test('makes tombstones of what it did not meet, changed or not', async () => {
    await ingest(database.db, file, [bill('same'), bill('changed'), bill('ghost'), bill('parked')]);
    const changed = bill('changed', 'P1');
    await ingest(database.db, file, [bill('same')], { now: at(11) });
    await ingest(database.db, file, [{ ...changed, raw: { ...changed.raw, EditSequence: '2' } }], {
      now: at(12),
    });
    const broken = { ...bill('parked').raw, AmountDue: '?' };
    await ingest(database.db, file, [{ type: 'Bill', raw: broken }], { now: at(13) });
    const result = await sweep('Bill', at(10));
    expect(result.deleted).toEqual(new Map([['Bill', 1]]));
    const rows = await select<{ txn_id: string }>(
      database.db,
      file,
      'select txn_id from mirror.bill where is_deleted',
    );
    expect(rows).toEqual([{ txn_id: 'ghost' }]);
    const counts = await within(database.db, file, (trx) => countMirrored(trx, file, ['Bill']));
    expect(counts).toEqual(new Map([['Bill', 3]]));
  });

  test('of one type leaves the others alone', async () => {
    await ingest(database.db, file, [bill('B1'), payment('P1')]);
    const result = await sweep('Bill', at(10));
    expect([...result.deleted]).toEqual([['Bill', 1]]);
    expect((await sweep('Bill', at(10))).deleted.size).toBe(0);
  });
});
