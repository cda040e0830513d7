/** The views tell what the books of a simulated company say, to the cent. */

import type { Raw } from '../../src/qbxml/read.js';
import {
  accountBalance,
  type Books,
  booksOf,
  fullName,
} from '../../src/simulator/company-file/books.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import { type Company, refId, type Txn, textOf } from '../../src/simulator/company-file/model.js';
import { money } from '../../src/simulator/company-file/money.js';
import { daysBetween, leftOf } from '../../src/simulator/company-file/open-documents.js';
import { dumpTruth, type Truth } from '../../src/simulator/company-file/truth.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { ingest, makeFile, select, type TestFile, within } from './company-file.js';

const SIZE =
  'vendors=16,customers=16,jobs=12,items=30,bills=80,invoices=80,creditMemos=10,' +
  'vendorCredits=10,billPayments=30,payments=30,deposits=10,checks=20,journalEntries=10';
const SIDES = {
  payable: { Bill: 1, VendorCredit: -1 },
  receivable: { Invoice: 1, CreditMemo: -1, ReceivePayment: -1 },
} as const;

let database: TestDatabase;
let file: TestFile;
let company: Company;
let books: Books;
let truth: Truth;

beforeAll(async () => {
  database = await openTestDatabase();
  file = await makeFile(database.db);
  company = makeCompany({ seed: 7, size: SIZE, currencies: true });
  editCompany(company, 3, 150);
  books = booksOf(company);
  truth = dumpTruth(company);
  for (const [type, trees] of Object.entries(truth.objects)) {
    await ingest(
      database.db,
      file,
      trees.map((raw) => ({ type, raw: raw as Raw })),
    );
  }
}, 60_000);
afterAll(() => database.close());

const view = <Row = Record<string, string>>(sql: string) => select<Row>(database.db, file, sql);

/** What is open by TxnID, below 0 for credits, in the document's currency. */
function openByBooks(side: keyof typeof SIDES): Map<string, { txn: Txn; cents: number }> {
  const signs: Readonly<Record<string, number>> = SIDES[side];
  const open = new Map<string, { txn: Txn; cents: number }>();
  for (const txn of company.txns) {
    const cents = txn.isVoid ? 0 : (signs[txn.type] ?? 0) * leftOf(txn, books);
    if (cents !== 0) open.set(txn.id, { txn, cents });
  }
  return open;
}

function agedFrom(txn: Txn): string {
  const due = txn.type === 'Bill' || txn.type === 'Invoice' ? textOf(txn.fields, 'DueDate') : '';
  return due === '' ? txn.date : due;
}

test.each(['payable', 'receivable'] as const)('open items: %s', async (side) => {
  const rows = await view(
    `select txn_id, party_list_id, open_amount, amount, currency, aged_from::text
       from mirror.open_item where side = '${side}'`,
  );
  const expected = openByBooks(side);
  expect(expected.size).toBeGreaterThan(20);
  const party = side === 'payable' ? 'VendorRef' : 'CustomerRef';
  expect(new Map(rows.map((row) => [row.txn_id, row]))).toEqual(
    new Map(
      [...expected].map(([id, { txn, cents }]) => [
        id,
        {
          txn_id: id,
          party_list_id: refId(txn.fields, party),
          open_amount: money(cents),
          amount: expect.any(String),
          currency: fullName(refId(txn.fields, 'CurrencyRef') ?? '', books),
          aged_from: agedFrom(txn),
        },
      ]),
    ),
  );
  expect(new Set(rows.map((row) => row.currency)).size).toBeGreaterThan(1);
});

test('open bills and open invoices are those open items', async () => {
  for (const [name, type] of [
    ['open_bills', 'Bill'],
    ['open_invoices', 'Invoice'],
  ]) {
    const [row] = await view(
      `select (select count(*) from mirror.${name})::text as shown,
              (select count(*) from mirror.open_item where object_type = '${type}')::text as open,
              (select count(*) from mirror.${name} where open_amount > amount)::text as odd`,
    );
    expect(row).toEqual({ shown: row?.open, open: expect.not.stringMatching('^0$'), odd: '0' });
  }
});

test.each([
  ['payable', 'VendorRef'],
  ['receivable', 'CustomerRef'],
] as const)('aging on a day: %s', async (side, party) => {
  const day = '2024-06-30';
  const expected = new Map<string, number[]>();
  for (const { txn, cents } of openByBooks(side).values()) {
    const currency = fullName(refId(txn.fields, 'CurrencyRef') ?? '', books);
    const key = `${refId(txn.fields, party)} ${currency}`;
    const sums = expected.get(key) ?? [0, 0, 0, 0, 0, 0];
    const age = daysBetween(agedFrom(txn), day);
    const column = [0, 30, 60, 90].filter((limit) => age > limit).length;
    sums[column] = (sums[column] ?? 0) + cents;
    sums[5] = (sums[5] ?? 0) + cents;
    expected.set(key, sums);
  }
  const rows = await view(`select * from mirror.aging('${side}', '${day}')`);
  const found = rows.map((row) => [
    `${row.party_list_id} ${row.currency}`,
    ['not_due', 'days_1_to_30', 'days_31_to_60', 'days_61_to_90', 'over_90_days', 'total'].map(
      (name) => Math.round(Number(row[name]) * 100),
    ),
  ]);
  expect(new Map(found as [string, number[]][])).toEqual(expected);
  const name = side === 'payable' ? 'ap_aging' : 'ar_aging';
  const [today] = await view(
    `select (select sum(total) from mirror.${name})::text as shown,
            (select sum(open_amount) from mirror.open_item where side = '${side}')::text as open`,
  );
  expect(today?.shown).toBe(today?.open);
});

test('bank balances are those of the books, with the moment they were read', async () => {
  const rows = await view(
    'select list_id, balance, currency, as_of is not null as told from mirror.bank_balances',
  );
  const banks = company.lists.filter((each) => textOf(each.fields, 'AccountType') === 'Bank');
  expect(banks.length).toBeGreaterThan(1);
  const text = (value: string) => Number(value).toFixed(2);
  expect(new Map(rows.map((row) => [row.list_id, text(row.balance ?? '')]))).toEqual(
    new Map(banks.map((each) => [each.id, money(accountBalance(each, books))])),
  );
  expect(rows.every((row) => row.told)).toBe(true);
});

test('departments are the classes, jobs know the customer at their top', async () => {
  const departments = await view('select list_id from mirror.departments');
  const classes = company.lists.filter((each) => each.type === 'Class');
  expect(departments.map((row) => row.list_id).sort()).toEqual(classes.map((c) => c.id).sort());
  const jobs = await view('select list_id, customer_list_id, customer from mirror.jobs');
  const byId = new Map(company.lists.map((each) => [each.id, each]));
  const topOf = (id: string): string => {
    const parent = byId.get(id)?.parentId;
    return parent === undefined ? id : topOf(parent);
  };
  const expected = company.lists
    .filter((each) => each.type === 'Customer' && each.parentId !== undefined)
    .map((each) => [each.id, topOf(each.id)] as const);
  expect(expected.length).toBeGreaterThan(5);
  expect(new Map(jobs.map((row) => [row.list_id, row.customer_list_id]))).toEqual(
    new Map(expected),
  );
  expect(jobs.every((row) => !row.customer?.includes(':'))).toBe(true);
});

const LINES = {
  bill: 'Bill',
  item_receipt: 'ItemReceipt',
  vendor_credit: 'VendorCredit',
  check: 'Check',
  credit_card_charge: 'CreditCardCharge',
  credit_card_credit: 'CreditCardCredit',
  invoice: 'Invoice',
  estimate: 'Estimate',
  sales_order: 'SalesOrder',
  sales_receipt: 'SalesReceipt',
  credit_memo: 'CreditMemo',
  purchase_order: 'PurchaseOrder',
} as const;

/** TxnLineIDs of a document as QuickBooks shows them: expenses, then items and groups mixed. */
function lineIds(raw: Raw): string[] {
  const listOf = (value: unknown) => (value === undefined ? [] : (value as Raw[]));
  const ids = listOf(raw.ExpenseLineRet).map((line) => String(line.TxnLineID));
  const places = new Map<string, number>();
  const names = Object.keys(raw).filter((name) => /Line(Group)?Ret$/.test(name));
  const items = names.filter((name) => name !== 'ExpenseLineRet');
  const order = Array.isArray(raw._order)
    ? raw._order.map(String).filter((name) => items.includes(name))
    : items.flatMap((name) => listOf(raw[name]).map(() => name));
  for (const name of order) {
    const place = places.get(name) ?? 0;
    places.set(name, place + 1);
    const line = listOf(raw[name])[place] ?? {};
    const inside = Object.keys(line).filter((key) => key.endsWith('LineRet'));
    ids.push(String(line.TxnLineID));
    for (const key of inside) ids.push(...listOf(line[key]).map((row) => String(row.TxnLineID)));
  }
  return ids;
}

test('all lines of a document stand in its order, those inside groups too', async () => {
  let groups = 0;
  for (const [name, type] of Object.entries(LINES)) {
    const rows = await view<{ txn_id: string; ids: string[]; groups: number }>(
      `select txn_id, array_agg(txn_line_id order by place) as ids,
              (count(*) filter (where line_kind = 'group'))::int as groups
         from mirror.${name}_all_lines group by txn_id`,
    );
    const expected = (truth.objects[type] ?? []).map((raw) => [raw.TxnID, lineIds(raw as Raw)]);
    const withLines = expected.filter(([, ids]) => (ids as string[]).length > 0);
    expect(new Map(rows.map((row) => [row.txn_id, row.ids]))).toEqual(
      new Map(withLines as [string, string[]][]),
    );
    groups += rows.reduce((sum, row) => sum + row.groups, 0);
  }
  expect(groups).toBeGreaterThan(0);
});

test('their sum is the total, also of documents with groups', async () => {
  const odd = await view(
    `select b.txn_id from mirror.bill b
      where b.amount_due <> (select sum(l.amount) from mirror.bill_all_lines l
                              where l.txn_id = b.txn_id)`,
  );
  expect(odd).toEqual([]);
  const unbalanced = await view(
    `select txn_id from mirror.journal_entry_all_lines group by txn_id
     having sum(amount) <> 0 or sum(debit) <> sum(credit)`,
  );
  expect(unbalanced).toEqual([]);
});

test('links are seen from both sides', async () => {
  const rows = await view('select object_id, linked_id from mirror.link');
  const found = new Set(rows.map((row) => `${row.object_id} ${row.linked_id}`));
  expect(company.links.length).toBeGreaterThan(20);
  for (const { from, to } of company.links) {
    expect(found).toContain(`${from} ${to}`);
    expect(found).toContain(`${to} ${from}`);
  }
  expect(found.size).toBe(rows.length);
});

test('what payments were applied to is their amount', async () => {
  const [row] = await view(`select (select sum(amount) from mirror.applied)::text as applied`);
  const payments = new Set(['ReceivePayment', 'BillPaymentCheck', 'BillPaymentCreditCard']);
  const cents = company.links
    .filter((link) => payments.has(books.txns.get(link.from)?.type ?? ''))
    .reduce((sum, link) => sum + link.cents, 0);
  expect(row?.applied).toBe(money(cents));
});

test('custom fields are found by name', async () => {
  const rows = await view('select object_id, line_id, name, value from mirror.custom_field');
  const expected = Object.values(truth.objects)
    .flat()
    .reduce<number>((sum, raw) => sum + JSON.stringify(raw).split('"DataExtName"').length - 1, 0);
  expect(rows.length).toBe(expected);
  expect(expected).toBeGreaterThan(0);
  const fields = [
    ['AMTTYPE', ' 1.50 ', '1.50'],
    ['QUANTYPE', '.5', '0.5'],
    ['INTTYPE', 'many', null],
    ['STR255TYPE', '7', null],
  ] as const;
  const raw = {
    ListID: 'X1',
    DataExtRet: fields.map(([type, value]) => ({
      ...{ OwnerID: '0', DataExtName: value, DataExtType: type },
      DataExtValue: value,
    })),
  };
  await ingest(database.db, file, [{ type: 'OtherName', raw }]);
  const numbers = await view(
    `select name, number from mirror.custom_field where object_type = 'OtherName'`,
  );
  expect(new Map(numbers.map((row) => [row.name, row.number]))).toEqual(
    new Map(fields.map(([, value, number]) => [value, number])),
  );
});

test('deleted documents are in no view', async () => {
  const { applyDeletions } = await import('../../src/mirror/tombstone.js');
  const [bill] = await view<{ txn_id: string }>('select txn_id from mirror.open_bills limit 1');
  const objectId = bill?.txn_id ?? '';
  await within(database.db, file, (trx) =>
    applyDeletions(trx, { ...file, now: new Date() }, [
      { objectType: 'Bill', objectId, timeDeleted: null },
    ]),
  );
  for (const name of ['open_bills', 'open_item', 'bill_all_lines']) {
    expect(await view(`select 1 from mirror.${name} where txn_id = '${objectId}'`)).toEqual([]);
  }
});
