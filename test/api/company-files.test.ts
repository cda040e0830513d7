import { inOrganization, type Trx } from '../../src/db/connect.js';
import { openTestServer, type TestServer } from './server.js';

let server: TestServer;
let organization: string;
let id: string;
let url: string;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  organization = await server.organization();
  id = (await server.token(organization)).companyFileId;
  url = `/v1/company-files/${id}`;
});

const within = <T>(work: (trx: Trx) => Promise<T>) =>
  inOrganization(server.database.db, organization, work);
const change = (columns: Record<string, unknown>) =>
  within((trx) =>
    trx('company_file')
      .where({ organization_id: organization, id: id.split('.')[1] })
      .update(columns),
  );

test('a company file has every property of the contract from its birth', async () => {
  const { body } = await server.ask('GET', url);
  expect(body).toEqual({
    id,
    organizationId: organization,
    status: 'waiting_for_connector',
    sentence: expect.stringContaining('Waiting for the Web Connector'),
    companyName: null,
    filePath: null,
    quickbooks: { productName: null, majorVersion: null, country: null, qbxmlVersion: null },
    newestChange: 0,
    retention: { historyDays: null },
    paused: false,
    schedule: { everyMinutes: 15, windows: [], timeZone: null },
    createdAt: '2026-11-02T09:00:00.000Z',
    lastContactAt: null,
    lastSyncAt: null,
    nextContactAt: null,
    sync: { phase: null, percent: null, secondsLeft: null, objects: [], refused: [] },
    proof: null,
    audit: {
      month: '2026-11',
      reread: 0,
      different: 0,
      sentence: '0 re-read this month, 0 different.',
    },
    setup: {
      state: 'waiting_for_first_sync',
      sentence: expect.stringContaining('Waiting for the first sync'),
      missing: [{ key: 'firstSync', sentence: expect.any(String), href: `${url}/next` }],
    },
    needsAttention: [],
  });
});

test('pausing and resuming change the status, and a paused file is not synced', async () => {
  const paused = await server.ask('PATCH', url, { body: { paused: true } });
  expect([paused.status, paused.body.status]).toEqual([200, 'paused']);
  expect((await server.ask('GET', `${url}/next`)).body).toMatchObject({
    answer: 'none',
    isDue: false,
  });
  const refused = await server.ask('POST', `${url}/sync`, { body: { mode: 'full' } });
  expect([refused.status, refused.body.code, refused.body.outcome]).toEqual([
    409,
    'PAUSED',
    'not_applied',
  ]);
  const resumed = await server.ask('PATCH', url, { body: { paused: false } });
  expect(resumed.body.status).toBe('waiting_for_connector');
});

test('a schedule is kept member by member', async () => {
  const windows = [{ days: ['mon', 'fri'], from: '22:00', to: '06:00' }];
  const first = await server.ask('PATCH', url, {
    body: { schedule: { everyMinutes: 60, windows, timeZone: 'America/Chicago' } },
  });
  expect(first.body.schedule).toEqual({
    everyMinutes: 60,
    windows,
    timeZone: 'America/Chicago',
  });
  const second = await server.ask('PATCH', url, { body: { schedule: { everyMinutes: 30 } } });
  expect(second.body.schedule).toEqual({ everyMinutes: 30, windows, timeZone: 'America/Chicago' });
  const third = await server.ask('PATCH', url, {
    body: { schedule: { windows: [], timeZone: null } },
  });
  expect(third.body.schedule).toEqual({ everyMinutes: 30, windows: [], timeZone: null });
});

test.each([
  [{}, ''],
  [{ schedule: {} }, '/schedule'],
  [{ schedule: { everyMinutes: 0 } }, '/schedule/everyMinutes'],
  [{ schedule: { everyMinutes: 1441 } }, '/schedule/everyMinutes'],
  [{ schedule: { everyMinutes: 1.5 } }, '/schedule/everyMinutes'],
  [{ schedule: { timeZone: 'Middle/Earth' } }, '/schedule/timeZone'],
  [{ schedule: { timeZone: '+05:00' } }, '/schedule/timeZone'],
  [{ schedule: { windows: [window({})] } }, '/schedule/timeZone'],
  [
    { schedule: { timeZone: 'UTC', windows: [window({ from: '25:00' })] } },
    '/schedule/windows/0/from',
  ],
  [{ schedule: { timeZone: 'UTC', windows: [window({ to: '08:00' })] } }, '/schedule/windows/0/to'],
  [
    { schedule: { timeZone: 'UTC', windows: [window({ days: ['Mon'] })] } },
    '/schedule/windows/0/days/0',
  ],
  [{ schedule: { timeZone: 'UTC', windows: [window({ days: [] })] } }, '/schedule/windows/0/days'],
  [{ status: 'in_step' }, '/status'],
  [{ organizationId: 'x' }, '/organizationId'],
])('a PATCH of %j is refused at %s', async (body, path) => {
  const reply = await server.ask('PATCH', url, { body });
  expect(reply.status).toBe(400);
  expect(reply.body.errors.map((error: { path: string }) => error.path)).toContain(path);
  expect((await server.ask('GET', url)).body.schedule).toMatchObject({ everyMinutes: 15 });
});

function window(changes: Record<string, unknown>) {
  return { days: ['mon'], from: '08:00', to: '18:00', ...changes };
}

test('asking for a sync joins the one that waits, and full upgrades it', async () => {
  const first = await server.ask('POST', `${url}/sync`, { body: { mode: 'incremental' } });
  expect(first.status).toBe(202);
  const again = await server.ask('POST', `${url}/sync`, {});
  const full = await server.ask('POST', `${url}/sync`, { body: { mode: 'full' } });
  expect([again.body, full.body]).toEqual([first.body, first.body]);
  const run = await server.ask('GET', `${url}/sync-runs/${first.body.runId}`);
  expect(run.body).toMatchObject({
    id: first.body.runId,
    mode: 'full',
    state: 'queued',
    rowsRead: 0,
    startedAt: null,
    error: null,
  });
  const list = await server.ask('GET', `${url}/sync-runs`);
  expect(list.body).toEqual({ data: [run.body], nextCursor: null, hasMore: false });
  expect((await server.ask('GET', `${url}/next`)).body).toMatchObject({ isDue: true, answer: '' });
});

test('the next poll is explained, also when nothing is due', async () => {
  const now = server.ctx.now();
  await change({
    identified_at: now,
    first_sync_at: now,
    last_sync_at: now,
    last_sync_began_at: now,
    last_contact_at: now,
    company_name: 'Acme Books',
  });
  const next = await server.ask('GET', `${url}/next`);
  expect(next.body).toEqual({
    answer: 'none',
    isDue: false,
    why: 'the next sync is due 09:15 UTC',
    at: '2026-11-02T09:15:00.000Z',
  });
  const { body } = await server.ask('GET', url);
  expect(body).toMatchObject({ status: 'in_step', nextContactAt: '2026-11-02T09:15:00.000Z' });
  expect(body.sentence).toBe(
    'Acme Books is in step with QuickBooks as of 09:00 UTC (0 min ago). Next contact about 09:15 UTC.',
  );
});

test('company files are listed over organizations, page by page, each once', async () => {
  const made = new Set<string>();
  for (const name of ['a', 'b', 'c']) {
    const own = await server.organization(name);
    for (let i = 0; i < 3; i++) made.add((await server.token(own)).companyFileId);
  }
  const seen: string[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await server.ask('GET', `/v1/company-files?limit=2${cursor}`);
    seen.push(...body.data.map((file: { id: string }) => file.id));
    if (!body.hasMore) break;
    cursor = `&cursor=${body.nextCursor}`;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining([...made]));
  const own = await server.ask('GET', `/v1/company-files?organizationId=${organization}`);
  expect(own.body.data.map((file: { id: string }) => file.id)).toEqual([id]);
});

test('the change feed of a new file is empty, and its parameters are checked', async () => {
  const reply = await server.ask('GET', `${url}/changes`);
  expect(reply.body).toEqual({ data: [], nextAfter: 0, hasMore: false });
  expect((await server.ask('GET', `${url}/changes?after=41&limit=5`)).body.nextAfter).toBe(41);
  expect((await server.ask('GET', `${url}/changes?after=-1`)).status).toBe(400);
  expect((await server.ask('GET', `${url}/changes?limit=1000000`)).status).toBe(400);
});

test.each(['x', 'a.b', '%00', '1'.repeat(200)])(
  'a company file of id "%s" is not found',
  async (wrong) => {
    expect((await server.ask('GET', `/v1/company-files/${wrong}`)).status).toBe(404);
  },
);

test('a frozen company file goes on when somebody says so; saying it again changes nothing', async () => {
  await change({ identified_at: new Date(), first_sync_at: new Date(), frozen_reason: 'Why.' });
  expect((await server.ask('GET', url)).body).toMatchObject({
    status: 'frozen',
    sentence: expect.stringContaining('nothing is written to QuickBooks. Why.'),
  });
  for (let times = 0; times < 2; times += 1) {
    const { status, body } = await server.ask('POST', `${url}/unfreeze`);
    expect([status, body.status]).toEqual([200, 'in_step']);
  }
});

test('a company file that was moved and renamed is confirmed and read next', async () => {
  await change({
    identified_at: new Date(),
    company_name: 'Acme',
    file_path: 'C:\\Acme.qbw',
    blocked_code: 'IDENTITY_UNCONFIRMED',
    blocked_message: 'It moved.',
    pending_company_name: 'Acme Ltd',
    pending_file_path: 'D:\\Acme Ltd.qbw',
  });
  const { status, body } = await server.ask('POST', `${url}/confirm-file`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ companyName: 'Acme Ltd', filePath: 'D:\\Acme Ltd.qbw' });
  expect(body.status).not.toBe('blocked');
  expect((await server.ask('GET', `${url}/next`)).body.isDue).toBe(true);
  expect((await server.ask('POST', `${url}/confirm-file`)).status).toBe(200);
});
