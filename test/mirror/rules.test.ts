/** Which of what was read is written: the rules of design.md §6, Time. */
import type { Raw } from '../../src/qbxml/read.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { ingest, makeFile, NOON, type Read, select, type TestFile } from './company-file.js';

let database: TestDatabase;
let file: TestFile;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  file = await makeFile(database.db);
});
afterAll(() => database.close());

function vendor(name: string, editSequence: string, more: Raw = {}): Read {
  const raw = { ListID: 'V1', EditSequence: editSequence, Name: name, ...more };
  return { type: 'Vendor', raw };
}
function apply(rows: readonly Read[], options: Parameters<typeof ingest>[3] = {}) {
  return ingest(database.db, file, rows, options);
}
async function vendorName(): Promise<unknown> {
  const [row] = await select(database.db, file, `select name, edit_sequence from mirror.vendor`);
  return row;
}
function parked() {
  return select(
    database.db,
    file,
    'select object_type, object_id, reason, raw from mirror.parked order by reason',
  );
}

describe('within one answer', () => {
  test.each([undefined, 1])(
    'the last row of an id wins (flushing every %s rows)',
    async (every) => {
      const rows = [vendor('first', '1'), vendor('second', '2'), vendor('third', '3')];
      const applied = await apply(rows, every === undefined ? {} : { flushEvery: every });
      expect(applied.types.get('Vendor')).toMatchObject({ read: 3, inserted: 1 });
      expect(applied.changes).toBe(1);
      expect(await vendorName()).toEqual({ name: 'third', edit_sequence: '3' });
    },
  );

  test('rows of several answers give the same mirror as one answer', async () => {
    const bill = (id: string): Read => ({
      type: 'Bill',
      raw: { TxnID: id, EditSequence: '1', ExpenseLineRet: [{ TxnLineID: `${id}-1` }] },
    });
    await apply([bill('B'), vendor('x', '1')]);
    await apply([bill('A'), bill('B')]);
    const lines = await select(
      database.db,
      file,
      'select txn_id, line_no, txn_line_id from mirror.bill_expense_line order by txn_id',
    );
    expect(lines).toEqual([
      { txn_id: 'A', line_no: 0, txn_line_id: 'A-1' },
      { txn_id: 'B', line_no: 0, txn_line_id: 'B-1' },
    ]);
  });
});

describe('EditSequence', () => {
  test('the same and the same content writes nothing, whatever the order of elements', async () => {
    await apply([vendor('x', '5', { Phone: '1', Fax: '2' })]);
    const applied = await apply([vendor('x', '5', { Fax: '2', Phone: '1' })]);
    expect(applied.types.get('Vendor')).toMatchObject({ unchanged: 1, changed: 0 });
    expect(applied.changes).toBe(0);
  });

  test('the same with another balance is written', async () => {
    await apply([vendor('x', '5', { Balance: '1.00' })]);
    const applied = await apply([vendor('x', '5', { Balance: '2.00' })]);
    expect(applied.types.get('Vendor')).toMatchObject({ changed: 1 });
    const [row] = await select(database.db, file, 'select balance from mirror.vendor');
    expect(row).toEqual({ balance: '2.00' });
  });

  test('a lower one is parked and the mirror stays', async () => {
    await apply([vendor('new', '10')]);
    const applied = await apply([vendor('old', '9')]);
    expect(applied.types.get('Vendor')).toMatchObject({ parked: 1, changed: 0 });
    expect(await vendorName()).toEqual({ name: 'new', edit_sequence: '10' });
    expect(await parked()).toMatchObject([
      { object_id: 'V1', reason: 'EditSequence 9 is lower than that of the mirror' },
    ]);
  });

  test('a lower one is written after a restore', async () => {
    await apply([vendor('new', '10')]);
    await apply([vendor('old', '9')], { restoreSeen: true });
    expect(await vendorName()).toEqual({ name: 'old', edit_sequence: '9' });
  });

  test('one that is no number, or of any length, is only compared for equality', async () => {
    await apply([vendor('a', '9'.repeat(200_000))]);
    await apply([vendor('b', 'x')]);
    await apply([vendor('c', '1'.repeat(200_000))]);
    expect(await vendorName()).toMatchObject({ name: 'c' });
  });

  test('a type without it is compared by content', async () => {
    const code = (name: string): Read => ({
      type: 'BarCode',
      raw: { ListType: 'Item', ListID: 'I1', FullName: name },
    });
    await apply([code('a')]);
    expect((await apply([code('a')])).changes).toBe(0);
    expect((await apply([code('b')])).changes).toBe(1);
  });
});

describe('rows that can not be mirrored', () => {
  const unfit: [string, Read][] = [
    ['ListID is missing', { type: 'Vendor', raw: { Name: 'x' } }],
    ['ListID has 300 characters', { type: 'Vendor', raw: { ListID: 'x'.repeat(300) } }],
    ['Balance is no numeric: 1,00', vendor('x', '1', { Balance: '1,00' })],
    ['Balance is no numeric: NaN', vendor('x', '1', { Balance: 'NaN' })],
    ['IsActive is no boolean: yes', vendor('x', '1', { IsActive: 'yes' })],
    [
      'TxnDate is no date: 2025-02-30',
      { type: 'Bill', raw: { TxnID: 'B', TxnDate: '2025-02-30' } },
    ],
    [
      'Amount is no numeric: 1e400',
      { type: 'Bill', raw: { TxnID: 'B', ExpenseLineRet: [{ Amount: '1e400' }] } },
    ],
    [
      'LinkedTxn/Amount is no numeric: x',
      { type: 'Bill', raw: { TxnID: 'B', LinkedTxn: [{ TxnID: 'P', Amount: 'x' }] } },
    ],
  ];
  test.each(unfit)('%s: parked whole, the rest goes on', async (reason, row) => {
    const good: Read = { type: 'Account', raw: { ListID: 'A1', Name: 'Bank' } };
    const applied = await apply([row, good]);
    expect(applied.types.get(row.type)).toMatchObject({ read: 1, parked: 1, inserted: 0 });
    expect(applied.types.get('Account')).toMatchObject({ inserted: 1 });
    expect(await parked()).toMatchObject([{ object_type: row.type, reason, raw: row.raw }]);
  });

  test('the same row parked twice is one row, and goes when its object is read well', async () => {
    const bad = vendor('x', '1', { Balance: 'many' });
    await apply([bad, bad]);
    await apply([bad]);
    expect(await parked()).toHaveLength(1);
    await apply([vendor('x', '1', { Balance: '1.00' })]);
    expect(await parked()).toEqual([]);
  });

  test('an object that was mirrored well before stays as it was', async () => {
    await apply([vendor('x', '1')]);
    await apply([vendor('y', '2', { Balance: '?' })]);
    expect(await vendorName()).toEqual({ name: 'x', edit_sequence: '1' });
  });

  test('empty values and blanks around them are null or trimmed, never refused', async () => {
    const row = vendor('x', '1', { Balance: '', IsActive: ' true ', CreditLimit: ' 5.50\n' });
    await apply([row]);
    const [found] = await select(
      database.db,
      file,
      'select balance, is_active, credit_limit from mirror.vendor',
    );
    expect(found).toEqual({ balance: null, is_active: true, credit_limit: '5.50' });
  });
});

describe('hostile text', () => {
  const names = ['\\N', '\\.', 'a\tb\nc\rd\\e', '\\x00', "';--", '\u2028', '😀', '\uD800', 'a\0b'];
  test('comes out of COPY as it went in; what Postgres can not hold is replaced', async () => {
    const rows = names.map(
      (name, index): Read => ({ type: 'Class', raw: { ListID: `C${index}`, Name: name } }),
    );
    const applied = await apply(rows);
    expect(applied.types.get('Class')).toMatchObject({ inserted: names.length });
    const found = await select<{ name: string; raw: Raw }>(
      database.db,
      file,
      `select name, raw from mirror.class order by list_id`,
    );
    const kept = names.map((name) => Buffer.from(name).toString().replaceAll('\0', '\uFFFD'));
    expect(found.map((row) => row.name)).toEqual(kept);
    expect(found.map((row) => row.raw.Name)).toEqual(kept);
  });

  test('elements named like members of every object are only elements', async () => {
    const raw: Raw = JSON.parse(
      '{"ListID":"C1","__proto__":"x","constructor":"y","toString":["z"]}',
    );
    await apply([{ type: 'Class', raw }]);
    const [found] = await select<{ raw: string }>(
      database.db,
      file,
      'select raw::text as raw from mirror.class',
    );
    expect(JSON.parse(found?.raw ?? '')).toEqual(raw);
  });
});

describe('time', () => {
  const stamped = (id: string, stamp: string): Read => ({
    type: 'Vendor',
    raw: { ListID: id, TimeModified: stamp, EditSequence: '1' },
  });

  test('the greatest TimeModified is told as wall clock, stamps of the far future apart', async () => {
    const applied = await apply(
      [
        stamped('1', '2025-05-31T10:00:00-08:00'),
        stamped('2', '2025-06-01T23:59:59+10:00'),
        stamped('3', '2025-06-02T14:00:01-08:00'),
        stamped('4', '2031-01-01T00:00:00-08:00'),
        stamped('5', 'not a time'),
      ],
      { now: NOON },
    );
    expect(applied.types.get('Vendor')).toMatchObject({
      inserted: 5,
      maxTimeModified: '2025-06-01T23:59:59',
      futureStamps: 2,
    });
  });
});

describe('balances read in part', () => {
  const balance = (amount: string | undefined): Read => ({
    type: 'Vendor',
    raw: { ListID: 'V1', ...(amount === undefined ? {} : { Balance: amount }) },
    partial: ['Balance'],
  });
  const read = () =>
    select(
      database.db,
      file,
      'select name, balance, raw, raw_sha256, change_seq from mirror.vendor',
    );

  test('only that element changes, in its column and in raw, with history and a change', async () => {
    await apply([vendor('x', '1', { Balance: '1.00' })]);
    const applied = await apply([balance('2.50')]);
    expect(applied.changes).toBe(1);
    expect(await read()).toEqual([
      {
        name: 'x',
        balance: '2.50',
        raw: { ListID: 'V1', EditSequence: '1', Name: 'x', Balance: '2.50' },
        raw_sha256: null,
        change_seq: '2',
      },
    ]);
    const history = await select(database.db, file, 'select raw, valid_to_seq from mirror.history');
    expect(history).toMatchObject([{ raw: { Balance: '1.00' }, valid_to_seq: '2' }]);
    const again = await apply([vendor('x', '1', { Balance: '2.50' })]);
    expect(again.changes).toBe(0);
  });

  test('an equal balance writes nothing, an absent one clears it', async () => {
    await apply([vendor('x', '1', { Balance: '1.00' })]);
    expect((await apply([balance('1.00')])).changes).toBe(0);
    expect((await apply([balance(undefined)])).changes).toBe(1);
    expect(await read()).toMatchObject([{ balance: null, raw: { Name: 'x' } }]);
  });

  test('an object that is unknown is not made by its balance, a bad balance is parked', async () => {
    expect((await apply([balance('1.00')])).changes).toBe(0);
    expect(await read()).toEqual([]);
    await apply([balance('lots')]);
    expect(await parked()).toMatchObject([{ reason: 'Balance is no numeric: lots' }]);
  });
});

test('nothing read leaves no trace', async () => {
  const applied = await apply([]);
  expect(applied).toEqual({ types: new Map(), touched: [], changes: 0, returned: 0 });
});
