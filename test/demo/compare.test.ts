/** The judge itself: every kind of falsehood that can stand in the mirror is found. */
import { type Comparison, compareMirror, type Truth } from '../../src/demo/compare.js';
import { isSameRaw } from '../../src/demo/raw.js';
import { reportLines } from '../../src/demo/report.js';
import { canonical } from '../../src/demo/values.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
let truth: Truth;
beforeAll(async () => {
  office = await openOffice({ seed: 11 });
  await office.update();
  truth = dumpTruth(office.company);
}, 60_000);
afterAll(() => office.close());

/** Compares after a falsification that is taken back. */
async function judgeAfter(sql: string): Promise<Comparison & { rows: number }> {
  let found: (Comparison & { rows: number }) | undefined;
  const undo = new Error('taken back');
  const work = office.inside(async (trx) => {
    const done = await trx.raw(sql);
    found = { ...(await compareMirror(trx, office.key, truth)), rows: done.rowCount };
    throw undo;
  });
  await expect(work).rejects.toBe(undo);
  if (!found) throw new Error('nothing was compared');
  return found;
}

const one = (table: string, key: string, where = 'true') =>
  `(select ${key} from mirror.${table} where ${where} order by 1 limit 1)`;

test('an untouched mirror is equal, and the report says so', async () => {
  const comparison = await judgeAfter('select 1');
  expect(comparison.examples).toEqual([]);
  expect(comparison.ok).toBe(true);
  expect(reportLines(comparison).at(-1)).toMatch(/^equal: \d+ objects, every field compared$/);
});

const FALSEHOODS: readonly (readonly [what: string, sql: string, expected: RegExp])[] = [
  [
    'another amount',
    `update mirror.bill set amount_due = amount_due + 0.01 where txn_id = ${one('bill', 'txn_id')}`,
    /bill\.amount_due is/,
  ],
  [
    'another day',
    `update mirror.bill set txn_date = txn_date + 1 where txn_id = ${one('bill', 'txn_id')}`,
    /bill\.txn_date is/,
  ],
  [
    'another flag',
    `update mirror.vendor set is_active = not is_active where list_id = ${one('vendor', 'list_id')}`,
    /vendor\.is_active is/,
  ],
  [
    'a space behind a name',
    `update mirror.vendor set name = name || ' ' where list_id = ${one('vendor', 'list_id')}`,
    /vendor\.name is/,
  ],
  [
    'an old name in a reference',
    `update mirror.bill set vendor_ref_full_name = 'Old' where txn_id = ${one('bill', 'txn_id')}`,
    /bill\.vendor_ref_full_name is/,
  ],
  [
    'a value that QuickBooks does not have',
    `update mirror.class set parent_ref_full_name = 'Nowhere'
      where list_id = ${one('class', 'list_id', 'parent_ref_list_id is null')}`,
    /class\.parent_ref_full_name is nothing in QuickBooks/,
  ],
  [
    'a value that is missing',
    `update mirror.account set account_type = null where list_id = ${one('account', 'list_id')}`,
    /account\.account_type is .* nothing in the mirror/,
  ],
  [
    'an old balance',
    `update mirror.account set balance = balance + 1 where list_id = ${one('account', 'list_id')}`,
    /account\.balance is/,
  ],
  [
    'another line amount',
    `update mirror.invoice_line set amount = coalesce(amount, 0) + 1
      where txn_id = ${one('invoice_line', 'txn_id')} and line_no = 0`,
    /invoice_line\[0\]\.amount is/,
  ],
  [
    'lines in another order',
    `update mirror.invoice_line set line_no = 1000 - line_no
      where txn_id = ${one('invoice_line', 'txn_id', 'line_no = 1')}`,
    /line_no is/,
  ],
  [
    'debits and credits in another order',
    `update mirror.journal_entry_journal_debit_line set line_order = line_order + 1
      where txn_id = ${one('journal_entry_journal_debit_line', 'txn_id')}`,
    /line_order is/,
  ],
  [
    'a line too few',
    `delete from mirror.invoice_line
      where txn_id = ${one('invoice_line', 'txn_id')} and line_no = 0`,
    /lines" in QuickBooks/,
  ],
  [
    'a line of nobody',
    `insert into mirror.bill_expense_line (organization_id, company_file_id, txn_id, line_no)
     select organization_id, company_file_id, 'NOBODY', 0 from mirror.bill limit 1`,
    /NOBODY 0: belongs to no object/,
  ],
  [
    'a link to another document',
    `update mirror.linked_txn set txn_id = 'OTHER' where object_type = 'Bill' and object_id =
      ${one('linked_txn', 'object_id', `object_type = 'Bill'`)}`,
    /linked_txn is/,
  ],
  [
    'what a payment paid',
    `update mirror.receive_payment_applied_to_txn set amount = amount + 1
      where txn_id = ${one('receive_payment_applied_to_txn', 'txn_id')}`,
    /applied_to_txn\[\d+\]\.amount is/,
  ],
  [
    'another custom field',
    `update mirror.data_ext set data_ext_value = 'other' where object_id =
      ${one('data_ext', 'object_id')}`,
    /data_ext is/,
  ],
  [
    'a custom field twice',
    `insert into mirror.data_ext select organization_id, company_file_id, object_type, object_id,
      line_id, 99, owner_id, data_ext_name, data_ext_type, data_ext_value
      from mirror.data_ext order by object_id limit 1`,
    /data_ext is/,
  ],
  [
    'raw with another text',
    `update mirror.vendor set raw = raw || '{"Name": "other"}'
      where list_id = ${one('vendor', 'list_id')}`,
    /raw holds something else/,
  ],
];

test.each(FALSEHOODS)('%s is found', async (_what, sql, expected) => {
  const comparison = await judgeAfter(sql);
  expect(comparison.rows).toBeGreaterThan(0);
  expect(comparison.ok).toBe(false);
  expect(comparison.examples.join('\n')).toMatch(expected);
});

test('an object that the mirror lacks is missing, one that QuickBooks lacks is a ghost', async () => {
  const gone = await judgeAfter(
    `update mirror.vendor set is_deleted = true where list_id = ${one('vendor', 'list_id')}`,
  );
  expect(gone.objects.find((each) => each.type === 'Vendor')).toMatchObject({ missing: 1 });
  const ghost = await judgeAfter(
    `update mirror.transfer set txn_id = 'GHOST' where txn_id = ${one('transfer', 'txn_id')}`,
  );
  const transfers = ghost.objects.find((each) => each.type === 'Transfer');
  expect(transfers).toMatchObject({ missing: 1, ghosts: 1 });
});

test('an element without a place in the mirror is a difference, also of an unknown type', async () => {
  const vendors = truth.objects.Vendor ?? [];
  const odd = { ...vendors[0], ShoeSize: '44' };
  const changed: Truth = {
    objects: { ...truth.objects, Vendor: [odd, ...vendors.slice(1)], Unicorn: [{ ListID: '1' }] },
  };
  const comparison = await office.inside((trx) => compareMirror(trx, office.key, changed));
  expect(comparison.ok).toBe(false);
  expect(comparison.examples.join('\n')).toMatch(/vendor: ShoeSize has no column/);
  expect(comparison.objects.find((each) => each.type === 'Unicorn')).toMatchObject({ missing: 1 });
});

test.each([
  ['numeric', '007.50', '7.5', true],
  ['numeric', '-0.00', '0', true],
  ['numeric', '1.00', '1.01', false],
  ['numeric', '', null, true],
  ['boolean', '1', 'true', true],
  ['boolean', 'false', 'true', false],
  ['date', '2026-01-02', '2026-01-02', true],
  ['text', '007', '7', false],
  ['text', '', null, false],
  ['jsonb', '{"a":1,"b":2}', '{"b":2,"a":1}', true],
] as const)('as %s, %j and %j are the same: %s', (kind, a, b, same) => {
  expect(canonical(kind, a) === canonical(kind, b)).toBe(same);
});

test('raw is compared word for word, but for names that move and lists without an order', () => {
  const raw = {
    A: '1.00',
    Ref: { ListID: '1', FullName: 'old' },
    LinkedTxn: [{ a: '1' }, { a: '2' }],
  };
  const now = {
    A: '1.00',
    Ref: { ListID: '1', FullName: 'new' },
    LinkedTxn: [{ a: '2' }, { a: '1' }],
  };
  expect(isSameRaw(now, raw)).toBe(true);
  expect(isSameRaw({ ...now, A: '1.0' }, raw)).toBe(false);
  expect(isSameRaw({ ...now, Line: ['a', 'b'] }, { ...raw, Line: ['b', 'a'] })).toBe(false);
});
