/** Tenant transactions, and a pool that outlives its server. */
import {
  beginInOrganization,
  inOrganization,
  isUnavailable,
  openDatabase,
  pgClientOf,
} from '../../src/db/connect.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { clearAway, makeDir, start } from './embedded-support.js';

const MINE = '11111111-1111-4111-8111-111111111111';
const THEIRS = '22222222-2222-4222-8222-222222222222';
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  for (const organization_id of [MINE, THEIRS]) {
    await database
      .db('organization')
      .insert({ organization_id, name: 'x', created_at: new Date() });
  }
});
afterAll(() => database.close());
afterEach(clearAway);

test('work in an organization sees its rows only, even without naming it', async () => {
  const rows = await inOrganization(database.db, MINE, (trx) => trx('organization').select());
  expect(rows.map((row) => row.organization_id)).toEqual([MINE]);
});

test('work in an organization cannot write for another', async () => {
  const work = inOrganization(database.db, MINE, (trx) =>
    trx('api_key').insert({
      ...{ organization_id: THEIRS, id: MINE, name: 'x', key_hash: Buffer.alloc(1) },
      ...{ scopes: [], created_at: new Date() },
    }),
  );
  await expect(work).rejects.toMatchObject({ code: '42501' });
});

test('the role and the organization end with the transaction', async () => {
  const pool = openDatabase(database.url);
  pool.client.pool.max = 1;
  await inOrganization(pool, MINE, (trx) => trx('organization').select());
  const { rows } = await pool.raw(
    `select current_user <> 'qbd_app' as free, current_setting('app.organization', true) as id`,
  );
  expect(rows).toEqual([{ free: true, id: '' }]);
  await pool.destroy();
});

test('an id that is no uuid never reaches SQL', async () => {
  const id = "x'; drop table organization; --";
  await expect(inOrganization(database.db, id, () => Promise.resolve())).rejects.toThrow();
});

test('a transaction that deadlocks or loses a race is tried again, a bounded number of times', async () => {
  let attempts = 0;
  const fail = (code: string) =>
    inOrganization(database.db, MINE, (trx) => {
      attempts++;
      return trx.raw(`do $$ begin raise exception 'x' using errcode = '${code}'; end $$`);
    });
  await expect(fail('40P01')).rejects.toMatchObject({ code: '40P01' });
  expect(attempts).toBe(5);
  attempts = 0;
  await expect(fail('23505')).rejects.toMatchObject({ code: '23505' });
  expect(attempts).toBe(1);
});

test('a streaming transaction whose connection is cut fails its caller and nothing else', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', note).on('uncaughtException', note);
  const trx = await beginInOrganization(database.db, MINE);
  const client = await pgClientOf(trx);
  const { rows } = await client.query('select pg_backend_pid() as pid');
  await database.db.raw('select pg_terminate_backend(?)', [rows[0].pid]);
  const error = await trx('organization')
    .select()
    .catch((reason: unknown) => reason);
  expect(isUnavailable(error)).toBe(true);
  await trx.rollback().catch((reason: unknown) => reason);
  await new Promise(setImmediate);
  process.off('unhandledRejection', note).off('uncaughtException', note);
  expect(unhandled).toEqual([]);
  expect(await database.db('organization').select()).toHaveLength(2);
});

test('the pool works again by itself after its server was gone, which counts as unavailable', async () => {
  const dataDir = makeDir();
  const first = await start(dataDir);
  const pool = openDatabase(first.url);
  const ask = () => Promise.all([1, 2, 3].map(() => pool.raw('select 1 as n')));
  await ask();
  await first.stop();
  for (let time = 0; time < 3; time++) {
    const error = await ask().catch((reason: unknown) => reason);
    expect(isUnavailable(error)).toBe(true);
  }
  await start(dataDir);
  expect(await ask()).toHaveLength(3);
  await pool.destroy();
});

test('a refused statement does not count as unavailable', async () => {
  const error = await database.db.raw('select oops').catch((reason: unknown) => reason);
  expect(isUnavailable(error)).toBe(false);
  expect([undefined, null, 'text', new Error('x')].map(isUnavailable)).toEqual(
    Array(4).fill(false),
  );
});

test('a host that no name server knows counts as unavailable', async () => {
  const pool = openDatabase('postgres://a:b@no-such-host.invalid/c');
  const error = await pool.raw('select 1').catch((reason: unknown) => reason);
  expect(isUnavailable(error)).toBe(true);
  await pool.destroy();
});
