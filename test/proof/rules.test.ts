/** What a document says of itself, and two of each other. */
import { inOrganization } from '../../src/db/connect.js';
import { type Doubt, findDoubts } from '../../src/proof/rules.js';
import { makeFile, type TestFile } from '../mirror/company-file.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let file: TestFile;
beforeEach(async () => {
  database = await openTestDatabase();
  file = await makeFile(database.db);
});
afterEach(() => database.close());

const NOW = new Date('2026-11-02T12:00:00Z');
const HEAD = { change_seq: 1, raw: '{}', read_at: NOW };

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const key = { organization_id: file.organizationId, company_file_id: file.companyFileId };
  await database.db(`mirror.${table}`).insert({ ...key, ...row });
}
const doubts = (ids?: string[]): Promise<Doubt[]> =>
  inOrganization(database.db, file.organizationId, (trx) => findDoubts(trx, file, 100, ids));

/** A check that pays 10.00 on a bill of 30.00. */
async function payBill(bill: object, line: object, link: object): Promise<void> {
  await insert('bill', {
    ...{ txn_id: 'B', amount_due: '30.00', open_amount: '20.00', ...HEAD },
    ...bill,
  });
  await insert('linked_txn', {
    ...{ object_type: 'Bill', object_id: 'B', line_id: '', line_no: 1, txn_id: 'P' },
    ...{ link_type: 'AMTTYPE', amount: '-10.00', ...link },
  });
  await insert('bill_payment_check', { txn_id: 'P', amount: '10.00', ...HEAD });
  await insert('bill_payment_check_applied_to_txn', {
    ...{ txn_id: 'P', line_no: 1, applied_to_txn_txn_id: 'B', amount: '10.00' },
    ...{ balance_remaining: '20.00', ...line },
  });
}

test('a payment that agrees with its bill is no doubt', async () => {
  await payBill({}, {}, {});
  expect(await doubts()).toEqual([]);
});

test('a payment that leaves over another amount than the bill has open is doubted', async () => {
  await payBill({}, { balance_remaining: '20.01' }, {});
  expect(await doubts()).toEqual([
    {
      ...{ objectType: 'BillPaymentCheck', objectId: 'P', rule: 'remaining balance of Bill' },
      ...{ expected: '20.00', found: '20.01' },
    },
  ]);
});

test('an amount that a bill and its payment tell otherwise is a doubt about both', async () => {
  await payBill({ open_amount: '19.00' }, { balance_remaining: '19.00' }, { amount: '-11.00' });
  const found = await doubts();
  expect(found).toMatchObject([
    { objectType: 'Bill', rule: 'payment as BillPaymentCheck tells it', expected: '10.00' },
    { objectType: 'BillPaymentCheck', rule: 'payment as Bill tells it', expected: '11.00' },
  ]);
  const one = (await doubts(['B'])).filter(({ rule }) => rule.startsWith('payment as'));
  expect(one.map(({ objectId }) => objectId)).toEqual(['B']);
});

test('of two rules that a document breaks each is told', async () => {
  await insert('bill', {
    ...{ txn_id: 'B', amount_due: '30.00', open_amount: '29.00', exchange_rate: '2' },
    ...{ amount_due_in_home_currency: '61.00', ...HEAD },
  });
  expect(await doubts()).toMatchObject([
    { rule: 'amount due in home currency', expected: '60.00', found: '61.00' },
    { rule: 'open amount', expected: '30.00', found: '29.00' },
  ]);
});

test('a group in the only kind of document there is is told with its names', async () => {
  await insert('estimate', { txn_id: 'E', ...HEAD });
  await insert('estimate_line_group', {
    ...{ txn_id: 'E', line_no: 1, line_order: 1, total_amount: '5.00' },
  });
  expect(await doubts()).toEqual([
    {
      ...{ objectType: 'Estimate', objectId: 'E', rule: 'total of a group of lines' },
      ...{ expected: '0', found: '5.00' },
    },
  ]);
});
