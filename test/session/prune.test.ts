/** Retention: what was exchanged long ago goes, what people may still ask for stays. */
import { enqueueApiRequest } from '../../src/queue/store.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const DAY_MS = 86_400_000;
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const count = async (table: string, where: Record<string, unknown> = {}) => {
  const rows = await office.inside((trx) =>
    trx(table).where({ organization_id: office.key.organizationId, ...where }),
  );
  return rows.length;
};
const ask = () =>
  office.inside((trx) =>
    enqueueApiRequest(trx, office.key, {
      type: 'VendorQueryRq',
      body: { MaxReturned: '1' },
      qbxml: null,
      now: office.ctx.now(),
    }),
  );

test('a session that ends removes what is older than its time, and nothing else', async () => {
  await office.update();
  const changes = await count('mirror.change');
  await ask();
  office.ctx.pass(8 * DAY_MS);
  await office.update();
  const old = await office.inside((trx) =>
    trx('request')
      .where({ organization_id: office.key.organizationId, origin: 'sync' })
      .pluck('id'),
  );
  expect(await count('request', { origin: 'api' })).toBe(1);
  expect(await count('session')).toBe(2);
  office.ctx.pass(31 * DAY_MS);
  await office.update();
  const left = await office.inside((trx) =>
    trx('request').where({ organization_id: office.key.organizationId }).whereIn('id', old),
  );
  expect(left).toEqual([]);
  expect(await count('request', { origin: 'api' })).toBe(0);
  expect(await count('session')).toBe(1);
  expect(await count('sync_run')).toBe(3);
  expect(await count('wire')).toBeGreaterThan(0);
  office.ctx.pass(100 * DAY_MS);
  await office.update();
  expect(await count('sync_run')).toBeLessThanOrEqual(2);
  expect(await count('mirror.change')).toBeGreaterThanOrEqual(changes);
});

test('what waits stays, however old it is', async () => {
  await office.update();
  await ask();
  office.ctx.pass(100 * DAY_MS);
  const session = await handSession(office);
  await session.close();
  expect(await count('request', { origin: 'api', state: 'queued' })).toBe(1);
});

test('sessions that never close are removed all the same', async () => {
  for (let day = 0; day < 3; day++) {
    await (await handSession(office)).send();
    office.ctx.pass(31 * DAY_MS);
  }
  expect(await count('session')).toBeLessThanOrEqual(2);
});

test('counters of wrong passwords end, also under a flood of invented names', async () => {
  const { noteFailure } = await import('../../src/auth/login-failure.js');
  const none = () => Promise.resolve();
  const guess = (name: string) =>
    noteFailure(office.ctx, { name, remoteAddress: '192.0.2.1' }, none);
  for (let index = 0; index < 150; index++) await guess(`invented-${index}`);
  office.ctx.pass(DAY_MS);
  await guess('one more');
  await guess('and another');
  const { rows } = await office.ctx.db.raw('select count(*)::int as n from login_failure');
  expect(rows[0].n).toBeLessThanOrEqual(3);
});
