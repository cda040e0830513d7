/** The recipes of docs/simulator.md, tried on the connector itself through the library. */
import { openSimulator, type Simulator } from '../../src/simulator/library.js';
import { type Office, openOffice } from '../support/office.js';

let server: Office;
beforeEach(async () => {
  server = await openOffice();
});
afterEach(() => server.close());

const SIZE = 'vendors=6,customers=6,bills=12,invoices=8';

function open(): Promise<Simulator> {
  return openSimulator({
    qwc: server.qwc,
    password: server.token.secret,
    seed: 1,
    size: SIZE,
  });
}

/** Ids the mirror holds of one table, in order. */
async function ids(table: string, column: string): Promise<string[]> {
  const rows: { id: string }[] = await server.inside((trx) =>
    trx(`mirror.${table}`)
      .where({
        organization_id: server.key.organizationId,
        company_file_id: server.key.companyFileId,
        is_deleted: false,
      })
      .select({ id: column }),
  );
  return rows.map((row) => row.id).sort();
}

test('the .qwc passes every check of the import, and the first sync comes to rest', async () => {
  const office = await open();
  const results = await office.updateUntilIdle();
  expect(results.at(-1)?.outcome).toBe('none');
  const bills = office.truth().objects.Bill ?? [];
  expect(await ids('bill', 'txn_id')).toEqual(bills.map((each) => String(each.TxnID)).sort());
});

test('a dialog, a lost password and a wrong one are over when the person has seen to them', async () => {
  const office = await open();
  office.person('dialog');
  expect(await office.update()).toMatchObject({ outcome: 'error', code: 'QBWC1013' });
  office.person('dismiss');
  office.person('forget-password');
  expect(await office.update()).toMatchObject({ outcome: 'not-run', code: 'QBWC1030' });
  office.person('type-password:wrong');
  expect(await office.update()).toMatchObject({ outcome: 'nvu', code: 'QBWC1040' });
  office.person('type-password', { password: server.token.secret });
  expect((await office.updateUntilIdle()).at(-1)?.outcome).toBe('none');
});

test('calls that come late, twice or out of order leave the mirror whole', async () => {
  const office = await open();
  for (const fault of ['replay@4', 'reorder@6', 'delay@4', 'cut-reply@5', 'reset@6', 'slow@4']) {
    office.plan([fault]);
    await office.update();
  }
  const results = await office.updateUntilIdle();
  expect(results.at(-1)?.outcome).toBe('none');
  const vendors = office.truth().objects.Vendor ?? [];
  expect(await ids('vendor', 'list_id')).toEqual(vendors.map((each) => String(each.ListID)).sort());
});
