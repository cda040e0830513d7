/** As of an earlier change the mirror tells exactly what it showed then, silent moves included. */
import fc from 'fast-check';
import { newestSeq, objectsAsOf, readAsOf, seqAt } from '../../src/mirror/history.js';
import { familyOfReference, familyOfType } from '../../src/mirror/references.js';
import { mirroredObjects, mirrorTables } from '../../src/mirror/tables.js';
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
import { sampleObject } from './random-object.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const MINUTE_MS = 60_000;
const at = (minute: number) => new Date(NOON.getTime() + minute * MINUTE_MS);

/** What is read in one answer, or deleted. Customers stand below each other: 0 above 1 above 2. */
type Step = { rows: Row[]; deleted: string[] };
type Row = { kind: 'customer' | 'class' | 'bill' | 'balance'; id: number; version: number };

const row: fc.Arbitrary<Row> = fc.record({
  kind: fc.constantFrom('customer', 'class', 'bill', 'balance'),
  id: fc.integer({ min: 0, max: 2 }),
  version: fc.integer({ min: 0, max: 3 }),
});
const step: fc.Arbitrary<Step> = fc.record({
  rows: fc.array(row, { maxLength: 4 }),
  deleted: fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    fc.subarray<string>(['B0', 'B1'], { minLength: 1 }),
  ),
});

const EVERYTHING: Step = {
  rows: (['customer', 'class', 'bill'] as const).flatMap((kind) =>
    [0, 1, 2].map((id) => ({ kind, id, version: 0 })),
  ),
  deleted: [],
};

/** Versions are new names. Ids of customers and classes are the same: they are other lists. */
function read({ kind, id, version }: Row): Read {
  const ref = (number: number) => ({ ListID: `${number}`, FullName: `v${version % 2}` });
  switch (kind) {
    case 'customer': {
      const name = `v${version % 2}`;
      const above = Array.from({ length: id }, () => name);
      const parent = id === 0 ? {} : { ParentRef: ref(id - 1) };
      const full = { FullName: [...above, name].join(':'), ...parent, Sublevel: `${id}` };
      const raw = { ListID: `${id}`, EditSequence: '1', Name: name, ...full };
      return { type: 'Customer', raw: { ...raw, Balance: `${version}.00` } };
    }
    case 'class':
      return {
        type: 'Class',
        raw: { ListID: `${id}`, EditSequence: '1', Name: `k${version}`, FullName: `k${version}` },
      };
    case 'bill':
      return {
        type: 'Bill',
        raw: {
          TxnID: `B${id}`,
          EditSequence: `${version}`,
          AmountDue: `${version}.50`,
          TxnDate: '2025-01-31',
          IsPaid: version % 2 === 0 ? 'true' : 'false',
          ExpenseLineRet: [0, 1].map((n) => ({
            TxnLineID: `${n}`,
            CustomerRef: ref(n),
            ClassRef: ref((id + n) % 3),
          })),
        },
      };
    case 'balance':
      return {
        type: 'Customer',
        raw: { ListID: `${id}`, Balance: `${version}.25` },
        partial: ['Balance'],
      };
  }
}

async function carryOut(file: TestFile, { rows, deleted }: Step, minute: number): Promise<void> {
  const now = at(minute);
  await ingest(database.db, file, rows.map(read), { now, restoreSeen: true });
  if (deleted.length === 0) return;
  const gone = deleted.map((objectId) => ({ objectType: 'Bill', objectId, timeDeleted: null }));
  await within(database.db, file, (trx) => applyDeletions(trx, { ...file, now }, gone));
}

const CUSTOMERS = 'list_id, name, full_name, sublevel, balance, parent_ref_full_name, change_seq';
const BILLS = 'txn_id, edit_sequence, amount_due, txn_date::text, is_paid, change_seq';
const where = (file: TestFile) => `where company_file_id = '${file.companyFileId}'`;

/** What people see now: typed columns, names in lines. */
async function shown(file: TestFile): Promise<unknown> {
  const at_ = where(file);
  return {
    customers: await select(
      database.db,
      file,
      `select ${CUSTOMERS} from mirror.customer ${at_} and not is_deleted order by 1`,
    ),
    bills: await select(
      database.db,
      file,
      `select ${BILLS} from mirror.bill ${at_} and not is_deleted order by 1`,
    ),
    lines: await select(
      database.db,
      file,
      `select txn_id, line_no, customer_ref_full_name as customer, class_ref_full_name as class
         from mirror.bill_expense_line ${at_} order by 1, 2`,
    ),
  };
}

/** The same as of a change: typed rows by the SQL function, lines out of raw by ours. */
async function shownAsOf(file: TestFile, seq: bigint): Promise<unknown> {
  const rowsOf = (table: string, columns: string) =>
    select(
      database.db,
      file,
      `select ${columns}
         from mirror.rows_as_of(null::mirror.${table}, '${file.companyFileId}', ${seq})
        order by 1`,
    );
  const bills = await within(database.db, file, (trx) =>
    objectsAsOf(trx, file, 'Bill', seq, { limit: 100 }),
  );
  const text = (ref: unknown) => (ref as { FullName: string }).FullName;
  return {
    customers: await rowsOf('customer', CUSTOMERS),
    bills: await rowsOf('bill', BILLS),
    lines: bills.flatMap(({ id, raw }) =>
      (raw.ExpenseLineRet as Raw[]).map((line, index) => ({
        txn_id: id,
        line_no: index,
        customer: text(line.CustomerRef),
        class: text(line.ClassRef),
      })),
    ),
  };
}

test('any earlier state is told as it was shown, with balances, renames and deletions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const file = await makeFile(database.db);
      const points: { seq: bigint; shown: unknown }[] = [];
      for (const [minute, one] of [EVERYTHING, ...steps].entries()) {
        await carryOut(file, one, minute);
        const seq = await within(database.db, file, (trx) => newestSeq(trx, file));
        points.push({ seq, shown: await shown(file) });
      }
      for (const [minute, point] of points.entries()) {
        expect(await shownAsOf(file, point.seq)).toEqual(point.shown);
        const found = await within(database.db, file, (trx) => seqAt(trx, file, at(minute)));
        expect(found).toBe(point.seq);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('every kind of object has the same columns as of now as it has now', async () => {
  const file = await makeFile(database.db);
  const rows = [...mirroredObjects.keys()].map((type, index) => ({
    type,
    raw: sampleObject(type, { id: 'A' }, index),
  }));
  await ingest(database.db, file, rows);
  for (const { table } of mirroredObjects.values()) {
    const drop = `- array['wire_id', 'raw_sha256']`;
    const [found] = await select<{ now: unknown; then: unknown }>(
      database.db,
      file,
      `select to_jsonb(m) ${drop} as now, to_jsonb(v) ${drop} as then
         from mirror."${table.name}" m,
              mirror.rows_as_of(null::mirror."${table.name}", '${file.companyFileId}', 1000) v
        where m.company_file_id = '${file.companyFileId}'`,
    );
    expect(found?.then).toEqual(found?.now);
    expect(found?.now).toBeTruthy();
  }
});

test('the lists that SQL and we take references for are the same', async () => {
  const pairs = mirrorTables.flatMap((table) =>
    table.columns
      .filter((column) => column.path.at(-1) === 'ListID')
      .map((column) => [column.path.at(-2) ?? table.element ?? '', table.objectType] as const),
  );
  const own = [...mirroredObjects.keys()].map((type) => ['ParentRef', type] as const);
  const all = [...pairs.filter(([element]) => element.endsWith('Ref')), ...own];
  const { rows } = await database.db.raw<{ rows: { list: string | null }[] }>(
    `select mirror.list_of(p.element, p.type) as list
       from unnest(?::text[], ?::text[]) with ordinality as p (element, type, n) order by n`,
    [all.map(([element]) => element), all.map(([, type]) => type)],
  );
  const expected = all.map(([element, type]) => familyOfReference(element, type) ?? null);
  expect(rows.map((found) => found.list)).toEqual(expected);
  expect(familyOfType('Customer')).toBe('name');
});

test('pages go on after an id, and a list of ids is enough', async () => {
  const file = await makeFile(database.db);
  const rows = [0, 1, 2].map((id) => read({ kind: 'class', id, version: 0 }));
  await ingest(database.db, file, rows);
  await ingest(database.db, file, [read({ kind: 'class', id: 1, version: 1 })]);
  const ids = (page: { ids?: string[]; after?: string; limit: number }) =>
    within(database.db, file, async (trx) =>
      (await objectsAsOf(trx, file, 'Class', 3, page)).map(({ id, raw }) => `${id} ${raw.Name}`),
    );
  expect(await ids({ limit: 2 })).toEqual(['0 k0', '1 k0']);
  expect(await ids({ limit: 2, after: '1' })).toEqual(['2 k0']);
  expect(await ids({ limit: 9, ids: ['1', 'absent'] })).toEqual(['1 k0']);
});

test('what was read in part keeps the names that moved before', async () => {
  const file = await makeFile(database.db);
  const customer = (id: number, version: number) => read({ kind: 'customer', id, version });
  await ingest(database.db, file, [customer(0, 0), customer(1, 0)]);
  await ingest(database.db, file, [customer(0, 1)]);
  await ingest(database.db, file, [read({ kind: 'balance', id: 1, version: 3 })]);
  await ingest(database.db, file, [customer(0, 2)]);
  const told = await within(database.db, file, async (trx) => {
    const found = [];
    for (const seq of [2, 4, 5, 7]) {
      const [version] = await objectsAsOf(trx, file, 'Customer', seq, { ids: ['1'], limit: 1 });
      const { FullName, ParentRef, Balance } = version?.raw ?? {};
      found.push([FullName, (ParentRef as Raw).FullName, Balance]);
    }
    return found;
  });
  expect(told).toEqual([
    ['v0:v0', 'v0', '0.00'],
    ['v1:v0', 'v1', '0.00'],
    ['v1:v0', 'v1', '3.25'],
    ['v0:v0', 'v0', '3.25'],
  ]);
});

test('SQL tells one object as of a change, and every version of it', async () => {
  const file = await makeFile(database.db);
  const bill = (version: number) => read({ kind: 'bill', id: 0, version });
  await ingest(database.db, file, [read({ kind: 'class', id: 0, version: 0 }), bill(0)]);
  await ingest(database.db, file, [read({ kind: 'class', id: 0, version: 3 })]);
  await ingest(database.db, file, [bill(2), read({ kind: 'bill', id: 1, version: 1 })]);
  const at_ = `'Bill', '${file.companyFileId}'`;
  const name = `raw #>> '{ExpenseLineRet,0,ClassRef,FullName}' as class`;
  const one = await select(
    database.db,
    file,
    `select id, raw ->> 'AmountDue' as amount, ${name} from mirror.as_of(${at_}, 4, 'B0')`,
  );
  expect(one).toEqual([{ id: 'B0', amount: '0.50', class: 'k3' }]);
  const versions = await select(
    database.db,
    file,
    `select valid_from_seq::int as from, valid_to_seq::int as to, ${name}
       from mirror.versions_of(${at_}, 'B0')`,
  );
  expect(versions).toEqual([
    { from: 2, to: 5, class: 'k3' },
    { from: 5, to: null, class: 'v0' },
  ]);
});

test('what ?asOf= takes', async () => {
  const file = await makeFile(database.db);
  await ingest(database.db, file, [read({ kind: 'class', id: 0, version: 0 })]);
  const ask = (text: string) => within(database.db, file, (trx) => readAsOf(trx, file, text));
  expect(await ask('0')).toBe(0n);
  expect(await ask('1')).toBe(1n);
  expect(await ask('2025-06-01T12:00:00Z')).toBe(1n);
  expect(await ask('2025-06-01T11:59:59+00:00')).toBe(0n);
  for (const text of ['2', '-1', '', 'yesterday', '2025-06-01', '2025-13-01T00:00:00Z', '1e3']) {
    await expect(ask(text)).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  }
});
