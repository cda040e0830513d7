/** The latch over REST: previewed, closed by one of many at once, and opened by nothing. */
import { permissionRows } from '../../src/auth/permission.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { askOf } from '../cloud/office-rest.js';
import { ADMIN_KEY } from '../support/context.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  office = await openOffice();
  ask = askOf(office);
  await office.update();
});
afterAll(() => office.close());

async function patch(
  payload: object,
  options: { version?: number; query?: string; key?: string } = {},
) {
  const version = options.version ?? (await ask('GET', '/preferences/sync')).body.version;
  const { organizationId, companyFileId } = office.key;
  const reply = await office.app.inject({
    method: 'PATCH',
    url: `/v1/company-files/${organizationId}.${companyFileId}/preferences/sync${options.query ?? ''}`,
    headers: {
      authorization: `Bearer ${options.key ?? ADMIN_KEY}`,
      'if-match': `"${version}"`,
    },
    payload,
  });
  return { status: reply.statusCode, body: reply.json() };
}

const latches = () =>
  office.database.db('two_way_bills_latch').where({ organization_id: office.key.organizationId });
const ON = { values: { twoWayBills: true }, confirm: 'Yes' };

async function keyWith(scopes: string[]): Promise<string> {
  const made = await office.app.inject({
    method: 'POST',
    url: `/v1/organizations/${office.key.organizationId}/api-keys`,
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
    payload: { name: 'k', scopes },
  });
  return made.json().key;
}

test('the preview counts open bills as QuickBooks has them, and switches nothing on', async () => {
  const { status, body } = await patch(ON, { query: '?preview=true' });
  expect(status).toBe(200);
  const bills = (dumpTruth(office.company).objects.Bill ?? []).filter(
    (bill) => bill.IsPaid === 'false',
  );
  const cents = (text: unknown) => Math.round(Number(text) * 100);
  const { openBills } = body.preview.twoWayBills;
  expect(bills.length).toBeGreaterThan(0);
  expect(openBills.count).toBe(bills.length);
  expect(cents(openBills.totals[0].amount)).toBe(
    bills.reduce((sum, bill) => sum + cents(bill.OpenAmount), 0),
  );
  expect(body.preview.twoWayBills.isComplete).toBe(true);
  const from = bills.map((bill) => String(bill.TxnDate)).sort()[Math.floor(bills.length / 2)];
  const later = await patch(
    { values: { twoWayBills: true, twoWayBillsFrom: from }, confirm: 'Yes' },
    { query: '?preview=true' },
  );
  expect(later.body.preview.twoWayBills.openBills.count).toBe(
    bills.filter((bill) => String(bill.TxnDate) >= String(from)).length,
  );
  expect(await latches()).toEqual([]);
});

test('it needs sync.latch beside sync.preferences, and the word Yes', async () => {
  const key = await keyWith(['sync.view', 'sync.preferences']);
  expect((await patch(ON, { key })).body.code).toBe('FORBIDDEN');
  for (const confirm of ['yes', '', 'YES']) {
    expect((await patch({ ...ON, confirm })).body.code).toBe('CONFIRMATION_REQUIRED');
  }
  expect((await patch({ values: ON.values })).body.code).toBe('CONFIRMATION_REQUIRED');
  expect(await latches()).toEqual([]);
});

test('of 32 requests at once one switches it on; the others were too late', async () => {
  const { version } = (await ask('GET', '/preferences/sync')).body;
  const answers = await Promise.all(Array.from({ length: 32 }, () => patch(ON, { version })));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([200, ...Array.from({ length: 31 }, () => 412)]);
  expect(await latches()).toHaveLength(1);
  const log = await office.inside((trx) =>
    trx('audit_log').where({
      organization_id: office.key.organizationId,
      action: 'twoWayBills.latch',
    }),
  );
  expect(log).toHaveLength(1);
});

test('false is refused, by one and by 32 at once, with what can be done instead', async () => {
  const { version } = (await ask('GET', '/preferences/sync')).body;
  const off = { values: { twoWayBills: false }, confirm: 'Yes' };
  const answers = await Promise.all(Array.from({ length: 32 }, () => patch(off, { version })));
  for (const { status, body } of answers) {
    expect([status, body.code]).toEqual([409, 'LATCHED']);
    expect(JSON.stringify(body.fixes)).toMatch(/twoWayBillsPaused.*twoWayBillsFrom/);
  }
  const previewed = await patch(off, { query: '?preview=true' });
  expect(previewed.body.code).toBe('LATCHED');
  expect((await patch({ values: { twoWayBills: null } })).status).toBeGreaterThanOrEqual(400);
  expect((await ask('GET', '/preferences/sync')).body.values.twoWayBills).toBe(true);
});

test('it can be paused and limited', async () => {
  const limited = await patch({
    values: { twoWayBillsPaused: true, twoWayBillsFrom: '2026-01-01' },
  });
  expect(limited.status).toBe(200);
  expect(limited.body.values).toMatchObject({ twoWayBills: true, twoWayBillsPaused: true });
});

test('no route undoes it, whatever it is sent', async () => {
  const before = await latches();
  const { organizationId, companyFileId } = office.key;
  const fill: Record<string, string> = {
    companyFileId: `${organizationId}.${companyFileId}`,
    organizationId,
    id: companyFileId,
    cloudId: 'two_way_bills_latch',
    resource: 'bills',
    code: 'LATCHED',
    kind: 'vendors',
  };
  const bodies = [undefined, {}, { values: { twoWayBills: false } }, { twoWayBills: false }];
  const routes = permissionRows().map(({ route }) => route.split(' '));
  for (const [method = '', pattern = ''] of routes.filter(([name]) => name !== 'GET')) {
    // Revoking the token ends the company file for this test; it comes last.
    if (method === 'DELETE' && /end-users|sync-tokens/.test(pattern)) continue;
    const url = pattern.replaceAll(/:(\w+)/g, (_, name: string) => fill[name] ?? companyFileId);
    for (const payload of bodies) {
      await office.app.inject({
        method: method as 'POST',
        url,
        headers: {
          authorization: `Bearer ${ADMIN_KEY}`,
          'if-match': '*',
          'conductor-end-user-id': fill.companyFileId ?? '',
          'conductor-timeout-seconds': '1',
        },
        ...(payload === undefined ? {} : { payload }),
      });
    }
  }
  expect(await latches()).toEqual(before);
  await office.app.inject({
    method: 'DELETE',
    url: `/v1/end-users/${fill.companyFileId}`,
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
  expect(await latches()).toEqual(before);
});
