/** A renamed list object changes its name wherever the mirror holds it, and nowhere else. */
import { familyOfReference } from '../../src/mirror/references.js';
import { mirrorTables } from '../../src/mirror/tables.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { ingest, makeFile, type Read, select, type TestFile } from './company-file.js';

let database: TestDatabase;
let file: TestFile;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  file = await makeFile(database.db);
});
afterAll(() => database.close());

function customer(id: string, name: string, parent?: { id: string; fullName: string }): Read {
  const fullName = parent ? `${parent.fullName}:${name}` : name;
  const raw = { ListID: id, EditSequence: '1', Name: name, FullName: fullName };
  const above = parent ? { ParentRef: { ListID: parent.id, FullName: parent.fullName } } : {};
  return { type: 'Customer', raw: { ...raw, ...above } };
}
const ref = (id: string, name: string) => ({ ListID: id, FullName: name });

async function setUp(): Promise<void> {
  await ingest(database.db, file, [
    customer('C1', 'Abel'),
    customer('C2', 'Roof', { id: 'C1', fullName: 'Abel' }),
    customer('C3', 'Tiles', { id: 'C2', fullName: 'Abel:Roof' }),
    customer('C9', 'Baker'),
    { type: 'Class', raw: { ListID: 'C1', EditSequence: '1', Name: 'East', FullName: 'East' } },
    {
      type: 'Invoice',
      raw: {
        TxnID: 'I1',
        EditSequence: '1',
        CustomerRef: ref('C3', 'Abel:Roof:Tiles'),
        ClassRef: ref('C1', 'East'),
      },
    },
    {
      type: 'Bill',
      raw: {
        TxnID: 'B1',
        EditSequence: '1',
        ExpenseLineRet: [
          { CustomerRef: ref('C1', 'Abel') },
          { CustomerRef: ref('C9', 'Baker'), ClassRef: ref('C1', 'East') },
        ],
      },
    },
  ]);
}

test('descendants, references of documents and of lines follow; ids of other lists do not', async () => {
  await setUp();
  const renamed = customer('C1', 'Abel & Sons');
  const applied = await ingest(database.db, file, [
    { type: 'Customer', raw: { ...renamed.raw, EditSequence: '2' } },
  ]);
  expect(applied.types.get('Customer')).toMatchObject({ changed: 3 });
  // The invoice and the bill as well: their references show another name.
  expect(applied.changes).toBe(5);
  const customers = await select(
    database.db,
    file,
    `select list_id, full_name, parent_ref_full_name, raw ->> 'FullName' as sent
       from mirror.customer order by list_id`,
  );
  expect(customers).toEqual([
    { list_id: 'C1', full_name: 'Abel & Sons', parent_ref_full_name: null, sent: 'Abel & Sons' },
    {
      list_id: 'C2',
      full_name: 'Abel & Sons:Roof',
      parent_ref_full_name: 'Abel & Sons',
      sent: 'Abel:Roof',
    },
    {
      list_id: 'C3',
      full_name: 'Abel & Sons:Roof:Tiles',
      parent_ref_full_name: 'Abel & Sons:Roof',
      sent: 'Abel:Roof:Tiles',
    },
    { list_id: 'C9', full_name: 'Baker', parent_ref_full_name: null, sent: 'Baker' },
  ]);
  const [invoice] = await select(
    database.db,
    file,
    'select customer_ref_full_name, class_ref_full_name from mirror.invoice',
  );
  expect(invoice).toEqual({
    customer_ref_full_name: 'Abel & Sons:Roof:Tiles',
    class_ref_full_name: 'East',
  });
  const lines = await select(
    database.db,
    file,
    `select customer_ref_full_name, class_ref_full_name
       from mirror.bill_expense_line order by line_no`,
  );
  expect(lines).toEqual([
    { customer_ref_full_name: 'Abel & Sons', class_ref_full_name: null },
    { customer_ref_full_name: 'Baker', class_ref_full_name: 'East' },
  ]);
});

test('a descendant that comes in the same answer keeps what QuickBooks sent for it', async () => {
  await setUp();
  const top = customer('C1', 'Abel 2');
  const roof = customer('C2', 'Roof 2', { id: 'C1', fullName: 'Abel 2' });
  await ingest(
    database.db,
    file,
    [top, roof].map(({ type, raw }) => ({ type, raw: { ...raw, EditSequence: '2' } })),
  );
  const rows = await select<{ full_name: string }>(
    database.db,
    file,
    'select full_name from mirror.customer order by list_id',
  );
  expect(rows.map((row) => row.full_name)).toEqual([
    'Abel 2',
    'Abel 2:Roof 2',
    'Abel 2:Roof 2:Tiles',
    'Baker',
  ]);
});

test('a ring of parents ends', async () => {
  const loop = (id: string, parent: string): Read => ({
    type: 'Class',
    raw: { ListID: id, Name: id, FullName: id, ParentRef: ref(parent, parent), EditSequence: '1' },
  });
  await ingest(database.db, file, [loop('X', 'Y'), loop('Y', 'X')]);
  const applied = await ingest(database.db, file, [
    { type: 'Class', raw: { ListID: 'X', Name: 'Z', FullName: 'Z', EditSequence: '2' } },
  ]);
  expect(applied.types.get('Class')).toMatchObject({ changed: 2 });
});

test('the initials of a sales rep are its name', async () => {
  await ingest(database.db, file, [
    { type: 'SalesRep', raw: { ListID: 'S1', Initial: 'AB', EditSequence: '1' } },
    { type: 'Invoice', raw: { TxnID: 'I1', EditSequence: '1', SalesRepRef: ref('S1', 'AB') } },
  ]);
  await ingest(database.db, file, [
    { type: 'SalesRep', raw: { ListID: 'S1', Initial: 'XY', EditSequence: '2' } },
  ]);
  const [row] = await select(
    database.db,
    file,
    'select sales_rep_ref_full_name from mirror.invoice',
  );
  expect(row).toEqual({ sales_rep_ref_full_name: 'XY' });
});

test('every reference of the plan points into a list we know, but for those not mirrored', () => {
  const unknown = new Set<string>();
  for (const table of mirrorTables) {
    for (const column of table.columns) {
      const ref_ = column.path.at(-2) ?? table.element ?? '';
      if (column.path.at(-1) !== 'FullName' || !ref_.endsWith('Ref')) continue;
      if (familyOfReference(ref_, table.objectType) === undefined) unknown.add(ref_);
    }
  }
  expect([...unknown].sort()).toEqual(['SalesTaxReturnLineRef', 'SalesTaxReturnRef']);
});

test('an old answer with another name renames nothing', async () => {
  const terms = (version: string, name: string) => ({
    type: 'Class',
    raw: { ListID: 'K1', EditSequence: version, Name: name, FullName: name },
  });
  const bill = { TxnID: 'B1', EditSequence: '1', ExpenseLineRet: [{ ClassRef: ref('K1', 'New') }] };
  await ingest(database.db, file, [terms('5', 'New'), { type: 'Bill', raw: bill }]);
  const applied = await ingest(database.db, file, [terms('4', 'Old')]);
  expect(applied).toMatchObject({ changes: 0 });
  const [line] = await select(
    database.db,
    file,
    'select class_ref_full_name from mirror.bill_expense_line',
  );
  expect(line).toEqual({ class_ref_full_name: 'New' });
});
