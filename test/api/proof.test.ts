/** The proof over REST. */
import { ADMIN_KEY } from '../support/context.js';
import { type Office, openOffice } from '../support/office.js';

const HOUR_MS = 3_600_000;
let office: Office;
beforeEach(async () => {
  office = await openOffice({ size: 'vendors=4,customers=4,items=4,bills=4,invoices=4' });
});
afterEach(() => office.close());

async function get(query = '', companyFileId = office.key.companyFileId) {
  const answer = await office.app.inject({
    method: 'GET',
    url: `/v1/company-files/${office.key.organizationId}.${companyFileId}/proof${query}`,
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
  return { status: answer.statusCode, body: answer.json() };
}

test('before the first sync nothing was compared', async () => {
  expect((await get()).body).toEqual({
    proof: null,
    latest: [],
    data: [],
    nextCursor: null,
    hasMore: false,
  });
});

test('each proof is listed once, newest first, page by page', async () => {
  await office.update();
  for (let syncs = 0; syncs < 2; syncs += 1) {
    office.ctx.pass(HOUR_MS);
    await office.update();
  }
  const first = (await get('?limit=2')).body;
  const second = (await get(`?limit=2&cursor=${first.nextCursor}`)).body;
  expect([first.data.length, first.hasMore, second.data.length, second.hasMore]).toEqual([
    ...[2, true, 1, false],
  ]);
  const times = [...first.data, ...second.data].map((one) => one.asOf);
  expect(times).toEqual([...times].sort().reverse());
  expect(second.data[0]).toMatchObject({ nightly: true, state: 'proven' });
  expect(first.data[0]).toMatchObject({ nightly: false, state: 'proven' });
});

test('the latest of each check is told, the reports of this morning too', async () => {
  await office.update();
  office.ctx.pass(HOUR_MS);
  await office.update();
  const { body } = await get();
  const checks = new Set(body.latest.map((row: { check: string }) => row.check));
  expect(checks).toEqual(new Set(['account', 'count', 'document', 'entity', 'ledger', 'totals']));
  expect(body.proof.sentence).toMatch(/^Proven 10:00: .*trial balance equal\./);
  const checking = body.latest.find((row: { name: string }) => row.name === 'Checking');
  expect(checking).toMatchObject({ kind: 'Bank', difference: '0', explainedBy: [] });
});

test('an unknown company file and an unknown parameter are refused', async () => {
  expect((await get('', '00000000-0000-4000-8000-000000000000')).status).toBe(404);
  expect((await get('?run=1')).body.code).toBe('UNKNOWN_PARAMETER');
});
