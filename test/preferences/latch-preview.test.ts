/** The preview of two-way bill sync: what is open, what it comes to, what looks entered twice. */
import type { FileKey } from '../../src/company-file/store.js';
import { inOrganization } from '../../src/db/connect.js';
import { previewTwoWayBills } from '../../src/preferences/latch-preview.js';
import { openTestServer, type TestServer } from '../api/server.js';

let server: TestServer;
let key: FileKey;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  const organizationId = await server.organization();
  const { companyFileId } = await server.token(organizationId);
  key = { organizationId, companyFileId: companyFileId.split('.')[1] };
});

const preview = (from: string | null = null) =>
  inOrganization(server.ctx.db, key.organizationId, (trx) => previewTwoWayBills(trx, key, from));

let bills = 0;
const bill = (more: Record<string, unknown> = {}) =>
  server.database.db('mirror.bill').insert({
    organization_id: key.organizationId,
    company_file_id: key.companyFileId,
    txn_id: `B${++bills}`,
    vendor_ref_list_id: 'V1',
    vendor_ref_full_name: 'Acme',
    txn_date: '2026-03-01',
    amount_due: '100.10',
    is_paid: false,
    change_seq: bills,
    raw: '{}',
    read_at: new Date(),
    ...more,
  });

test('a company file without bills says so, and that none were read', async () => {
  expect(await preview()).toEqual({
    from: null,
    openBills: { count: 0, totals: [] },
    duplicates: { count: 0, groups: [] },
    isComplete: false,
    asOf: null,
    sentence: '0 open bills. Bills have not been read to the end yet.',
  });
});

test('open amounts are added up by currency, to the cent', async () => {
  await bill();
  await bill({ amount_due: '48110.15' });
  await bill({ amount_due: '90.00', open_amount: '0.20', currency_ref_full_name: 'Euro' });
  await bill({ is_paid: true });
  await bill({ is_deleted: true });
  const { openBills, sentence } = await preview();
  expect(openBills).toEqual({
    count: 3,
    totals: [
      { currency: null, count: 2, amount: '48210.25' },
      { currency: 'Euro', count: 1, amount: '0.20' },
    ],
  });
  expect(sentence).toMatch(/^3 open bills, 48,210.25, 0.20 Euro\./);
});

test('only bills from a day on count', async () => {
  await bill({ txn_date: '2026-02-28' });
  await bill({ txn_date: '2026-03-01' });
  const { openBills, sentence } = await preview('2026-03-01');
  expect(openBills.count).toBe(1);
  expect(sentence).toMatch(/^1 open bill, 100.10, since 2026-03-01\./);
});

test('bills of one vendor, number and amount are shown together when one of them is open', async () => {
  await bill({ txn_id: 'new', ref_number: 'inv-7', txn_date: '2026-03-02' });
  await bill({ txn_id: 'old', ref_number: ' INV-7', is_paid: true });
  await bill({ ref_number: 'INV-7', amount_due: '100.11' });
  await bill({ ref_number: 'INV-7', vendor_ref_list_id: 'V2' });
  for (const ref_number of [null, '', ' ']) {
    await bill({ ref_number });
    await bill({ ref_number });
  }
  await bill({ ref_number: 'paid', is_paid: true });
  await bill({ ref_number: 'paid', is_paid: true });
  const { duplicates, sentence } = await preview();
  expect(duplicates).toMatchObject({
    count: 1,
    groups: [
      {
        vendor: { id: 'V1', fullName: 'Acme' },
        amount: '100.10',
        currency: null,
        count: 2,
        bills: [
          { id: 'new', date: '2026-03-02' },
          { id: 'old', date: '2026-03-01' },
        ],
      },
    ],
  });
  expect(sentence).toContain('; 1 bill looks entered more than once.');
  expect((await preview('2026-03-03')).duplicates.count).toBe(0);
});
