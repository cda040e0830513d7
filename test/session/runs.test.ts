/** Sync runs that are asked for, replaced, cancelled or paused while a session is under way. */
import { endSyncToken } from '../../src/session/revoke.js';
import { askForSync, getRun } from '../../src/sync/store.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ask = (mode: 'incremental' | 'full') =>
  office.inside((trx) => askForSync(trx, office.key, mode, office.ctx.now()));
const run = (id: string) => office.inside((trx) => getRun(trx, office.key, id));
const rows = (table: string) =>
  office.inside((trx) => trx(table).where({ organization_id: office.key.organizationId }));

test('a full sync asked for during an incremental one follows it in the same session', async () => {
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
  // A ghost: gone in QuickBooks, and QuickBooks no longer says so.
  const victim = office.company.lists.findIndex((one) => one.type === 'ShipMethod');
  office.company.lists.splice(victim, 1);
  const session = await handSession(office);
  const request = await session.send();
  office.ctx.pass(MINUTE_MS);
  const { runId } = await ask('incremental');
  expect(await ask('full')).toEqual({ runId });
  expect(await session.receive(session.ask(request))).toBeLessThan(100);
  expect((await session.finish()).at(-1)).toBe(100);
  const full = await run(runId);
  expect(full).toMatchObject({ state: 'succeeded', mode: 'full', startedAt: expect.any(Date) });
  const states = (await rows('sync_run')).map((row: { state: string }) => row.state).sort();
  expect(states).toEqual(['succeeded', 'succeeded', 'succeeded']);
  const shipMethods = await rows('mirror.ship_method');
  expect(shipMethods.filter((row: { is_deleted: boolean }) => row.is_deleted)).toHaveLength(1);
  // The schedule counts from it.
  expect((await handSession(office)).directive).toBe('none');
});

test('a sync asked for when the last answer is on its way begins before the session ends', async () => {
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
  const session = await handSession(office);
  let request = await session.send();
  const running = async () =>
    (await rows('sync_run')).find((row: { state: string }) => row.state === 'running');
  const isLast = async () =>
    (await running()).step === 'check' &&
    !(await rows('request')).some((row: { state: string }) => row.state === 'queued');
  while (!(await isLast())) {
    expect(await session.receive(session.ask(request))).toBeLessThan(100);
    request = await session.send();
  }
  const first = await running();
  expect(await session.receive(session.ask(request))).toBe(100);
  const again = await handSession(office);
  expect(again.directive).toBe('none');
  const { runId } = await ask('incremental');
  expect(runId).not.toBe(first.id);
  const next = await handSession(office);
  expect(await next.finish()).toContain(100);
  expect(await run(runId)).toMatchObject({ state: 'succeeded', startedAt: expect.any(Date) });
});

test('a sync asked for while a session only closes is begun as a sync, not slipped in', async () => {
  await office.update();
  const session = await handSession(office);
  expect(session.directive).toBe('none');
  const { enqueueApiRequest } = await import('../../src/queue/store.js');
  await office.inside((trx) =>
    enqueueApiRequest(trx, office.key, {
      type: 'VendorQueryRq',
      body: { MaxReturned: '1' },
      qbxml: null,
      now: office.ctx.now(),
    }),
  );
  const api = await handSession(office);
  const request = await api.send();
  const { runId } = await ask('full');
  expect(await api.receive(api.ask(request))).toBeLessThan(100);
  expect(await run(runId)).toMatchObject({ state: 'queued' });
  const second = await api.send();
  expect(second).toContain('CompanyActivityQueryRq');
  await api.receive(api.ask(second));
  expect((await api.finish()).at(-1)).toBe(100);
  expect(await run(runId)).toMatchObject({ state: 'succeeded', startedAt: expect.any(Date) });
});

test('a company file that is paused in mid-session gets nothing more to do', async () => {
  const session = await handSession(office);
  const request = await session.send();
  await office.inside((trx) =>
    trx('company_file').where({ id: office.key.companyFileId }).update({ paused: true }),
  );
  expect(await session.receive(session.ask(request))).toBe(100);
  await session.close();
  expect((await rows('sync_run'))[0]).toMatchObject({ state: 'running' });
  await office.inside((trx) =>
    trx('company_file').where({ id: office.key.companyFileId }).update({ paused: false }),
  );
  expect((await office.update()).outcome).toBe('ok');
  expect((await rows('sync_run'))[0]).toMatchObject({ state: 'succeeded' });
});

test('with the token end what waits and what is under way', async () => {
  const session = await handSession(office);
  await session.send();
  const { enqueueApiRequest } = await import('../../src/queue/store.js');
  await office.inside((trx) =>
    enqueueApiRequest(trx, office.key, {
      type: 'VendorQueryRq',
      body: {},
      qbxml: null,
      now: office.ctx.now(),
    }),
  );
  const token = { organizationId: office.key.organizationId, id: office.token.id };
  await office.inside((trx) => endSyncToken(trx, token, office.ctx.now()));
  expect(await session.send()).toBe('');
  expect(await session.lastError()).toMatch(/revoked/);
  const open = (await rows('request')).filter((row: { state: string }) =>
    ['queued', 'sent'].includes(row.state),
  );
  expect(open).toEqual([]);
  expect((await rows('sync_run')).map((row: { state: string }) => row.state)).toEqual(['failed']);
  const before = (await rows('company_file'))[0].revoked_at;
  office.ctx.pass(MINUTE_MS);
  await office.inside((trx) => endSyncToken(trx, token, office.ctx.now()));
  expect((await rows('company_file'))[0].revoked_at).toEqual(before);
});

test('a token that is revoked while its login waits opens no session', async () => {
  const { beginInOrganization } = await import('../../src/db/connect.js');
  const ending = await beginInOrganization(office.ctx.db, office.key.organizationId);
  const token = { organizationId: office.key.organizationId, id: office.token.id };
  await endSyncToken(ending, token, office.ctx.now());
  const login = handSession(office);
  const waits = async () => {
    const found = await office.ctx.db.raw(
      `select count(*)::int as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return found.rows[0].n > 0;
  };
  while (!(await waits()));
  await ending.commit();
  expect((await login).directive).toBe('nvu');
  const live = (await rows('session')).filter((row: { state: string }) => row.state === 'open');
  expect(live).toEqual([]);
});
