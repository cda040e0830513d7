import { createOrganization } from '../../src/auth/organization.js';
import {
  bindSyncToken,
  type IssuedToken,
  isRightSecret,
  issueSyncToken,
  listSyncTokens,
  revokeSyncToken,
  rotateSyncToken,
  verifySetupLink,
} from '../../src/auth/sync-token.js';
import { inOrganization, type Trx } from '../../src/db/connect.js';
import { readPoll } from '../../src/session/due.js';
import { statementsOf, type TestCtx, testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const DAY = 86_400_000;
const HOME = '192.0.2.10';
let database: TestDatabase;
let ctx: TestCtx;
let organizationId: string;
let delays: number[];
const delay = async (ms: number) => {
  delays.push(ms);
};

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  delays = [];
  ctx = testContext(database.db);
  organizationId = (await createOrganization(ctx, 'Acme')).id;
  await database.db('login_failure').delete();
});

const within = <T>(work: (trx: Trx) => Promise<T>) =>
  inOrganization(database.db, organizationId, work);
const issue = () =>
  within((trx) => issueSyncToken(ctx, trx, { organizationId, description: null }));
/** As authenticate does it: always both steps. @returns undefined for every kind of no */
const login = async ({ name, secret }: { name: string; secret: string }, from = HOME) => {
  const row = await readPoll(ctx, name);
  const isRight = await isRightSecret(ctx, { name, secret, remoteAddress: from }, row, delay);
  return isRight ? row : undefined;
};
const rotate = (token: IssuedToken) =>
  within((trx) => rotateSyncToken(ctx, trx, { organizationId, id: token.id }));

test('a new token opens its company file', async () => {
  const token = await issue();
  expect(token.name).toMatch(/^qbc_[a-z2-7]{39}$/);
  expect(token.secret.length).toBeGreaterThanOrEqual(32);
  expect(await login(token)).toMatchObject({
    organizationId,
    companyFileId: token.companyFileId,
    syncTokenId: token.id,
  });
});

test('neither the secret nor the setup secret is stored', async () => {
  const token = await issue();
  const dump = JSON.stringify(await database.db('sync_token'), (_key, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
  );
  expect(dump).toContain(token.name);
  expect(dump).not.toContain(token.secret);
  expect(dump).not.toContain(token.setupSecret);
});

test('every kind of no sends the same statements and answers the same', async () => {
  const token = await issue();
  const revoked = await issue();
  await within((trx) => revokeSyncToken(trx, { organizationId, id: revoked.id }, ctx.now()));
  const expired = await issue();
  await within((trx) =>
    trx('sync_token')
      .where({ organization_id: organizationId, id: expired.id })
      .update({ expires_at: ctx.now() }),
  );
  const foreign = `qbc_${'a'.repeat(39)}`;
  const nos = [
    { name: token.name, secret: 'wrong' },
    { name: token.name, secret: '' },
    { name: foreign, secret: token.secret },
    {
      name: `${token.name.slice(0, -1)}${token.name.endsWith('a') ? 'b' : 'a'}`,
      secret: token.secret,
    },
    { name: "x' or 1=1 --", secret: token.secret },
    { name: '?', secret: '?' },
    { name: '', secret: '' },
    revoked,
    expired,
  ];
  const seen: string[][] = [];
  for (const no of nos) {
    await database.db('login_failure').delete();
    await login({ name: 'somebody else', secret: '' });
    await login({ name: no.name, secret: 'x' });
    seen.push(
      await statementsOf(database.db, async () => {
        expect(await login(no)).toBeUndefined();
      }),
    );
  }
  for (const statements of seen) expect(statements).toEqual(seen[0]);
});

test('more than ten wrong passwords a minute from one address wait a second each', async () => {
  const token = await issue();
  for (let i = 0; i < 10; i++) await login({ name: `nobody ${i}`, secret: 'x' }, '198.51.100.1');
  expect(delays).toEqual([]);
  await login({ name: 'nobody', secret: 'x' }, '198.51.100.1');
  expect(delays).toEqual([1000]);
  expect(await login(token, '198.51.100.1')).toBeDefined();
  expect(delays).toEqual([1000]);
  ctx.pass(60_000);
  await login({ name: 'nobody', secret: 'x' }, '198.51.100.1');
  expect(delays).toEqual([1000]);
});

test('more than twenty wrong passwords for one name wait, from wherever; the right one does not', async () => {
  const token = await issue();
  for (let i = 0; i < 20; i++) await login({ ...token, secret: 'x' }, `203.0.113.${i}`);
  expect(delays).toEqual([]);
  await login({ ...token, secret: 'x' }, '203.0.113.99');
  expect(delays).toEqual([1000]);
  expect(await login(token)).toBeDefined();
  expect(delays).toEqual([1000]);
});

test('an IPv6 sender is its /64 network, and a mapped address is IPv4', async () => {
  for (let i = 0; i < 10; i++) await login({ name: `a${i}`, secret: 'x' }, `2001:db8:0:1::${i}`);
  await login({ name: 'b', secret: 'x' }, '2001:0db8:0:1:ffff::1');
  expect(delays).toEqual([1000]);
  await login({ name: 'c', secret: 'x' }, '2001:db8:0:2::1');
  expect(delays).toEqual([1000]);
});

test('old failures are forgotten when a new window begins', async () => {
  await login({ name: 'x', secret: 'x' });
  ctx.pass(DAY);
  await login({ name: 'y', secret: 'x' });
  expect(await database.db('login_failure')).toHaveLength(2);
});

test('an unbound token expires after seven days; a bound one never does', async () => {
  const token = await issue();
  const bound = await issue();
  await within((trx) => bindSyncToken(trx, { organizationId, id: bound.id }, ctx.now()));
  ctx.pass(7 * DAY);
  expect(await login(token)).toBeUndefined();
  expect(await login(bound)).toBeDefined();
});

test('binding twice keeps the first moment', async () => {
  const token = await issue();
  const first = ctx.now();
  const bind = () =>
    within((trx) => bindSyncToken(trx, { organizationId, id: token.id }, ctx.now()));
  await bind();
  ctx.pass(DAY);
  await bind();
  const [row] = await within((trx) =>
    listSyncTokens(trx, organizationId, { after: undefined, limit: 5 }),
  );
  expect(row).toMatchObject({ boundAt: first, expiresAt: null });
});

test('after a rotation the old secret works until the new one was used', async () => {
  const token = await issue();
  const rotated = await rotate(token);
  if (!rotated) throw new Error('not rotated');
  expect(rotated.name).toBe(token.name);
  expect(await login(token)).toBeDefined();
  expect(await login(token)).toBeDefined();
  expect(await login(rotated)).toBeDefined();
  expect(await login(token)).toBeUndefined();
  expect(await login(rotated)).toBeDefined();
});

test('an old secret dies after seven days even when the new one is never used', async () => {
  const token = await issue();
  await within((trx) => bindSyncToken(trx, { organizationId, id: token.id }, ctx.now()));
  const rotated = await rotate(token);
  if (!rotated) throw new Error('not rotated');
  ctx.pass(7 * DAY);
  expect(await login(token)).toBeUndefined();
  expect(await login(rotated)).toBeDefined();
});

test('a second rotation keeps the secret in use, not the one that nobody used', async () => {
  const token = await issue();
  const unused = await rotate(token);
  const newest = await rotate(token);
  if (!unused || !newest) throw new Error('not rotated');
  expect(await login(unused)).toBeUndefined();
  expect(await login(token)).toBeDefined();
  expect(await login(newest)).toBeDefined();
  expect(await login(token)).toBeUndefined();
});

test('rotating an expired token opens it for seven days with the new secret only', async () => {
  const token = await issue();
  ctx.pass(8 * DAY);
  const rotated = await rotate(token);
  if (!rotated) throw new Error('not rotated');
  expect(await login(token)).toBeUndefined();
  expect(await login(rotated)).toBeDefined();
});

test('a revoked token stays revoked, also for its previous secret and by rotation', async () => {
  const token = await issue();
  const rotated = await rotate(token);
  if (!rotated) throw new Error('not rotated');
  const key = { organizationId, id: token.id };
  expect(await within((trx) => revokeSyncToken(trx, key, ctx.now()))).toEqual({
    companyFileId: token.companyFileId,
  });
  expect(await login(token)).toBeUndefined();
  expect(await login(rotated)).toBeUndefined();
  expect(await rotate(token)).toBeUndefined();
});

test('a setup link belongs to its token and dies with it', async () => {
  const token = await issue();
  const open = (text: string) => verifySetupLink(ctx, text, HOME, delay);
  expect(await open(token.setupSecret)).toMatchObject({ organizationId, token: { id: token.id } });
  expect(await open(`${token.setupSecret.slice(0, -1)}!`)).toBeUndefined();
  expect(await open(token.secret)).toBeUndefined();
  ctx.pass(6 * DAY);
  await within((trx) => bindSyncToken(trx, { organizationId, id: token.id }, ctx.now()));
  ctx.pass(6 * DAY);
  expect(await open(token.setupSecret)).toBeDefined();
  ctx.pass(DAY);
  expect(await open(token.setupSecret)).toBeUndefined();
});

test('another organization can neither see, rotate nor revoke a token', async () => {
  const token = await issue();
  const other = (await createOrganization(ctx, 'Other')).id;
  await inOrganization(database.db, other, async (trx) => {
    expect(await listSyncTokens(trx, other, { after: undefined, limit: 5 })).toEqual([]);
    expect(await listSyncTokens(trx, organizationId, { after: undefined, limit: 5 })).toEqual([]);
    expect(await rotateSyncToken(ctx, trx, { organizationId, id: token.id })).toBeUndefined();
    expect(await revokeSyncToken(trx, { organizationId, id: token.id }, ctx.now())).toBeUndefined();
  });
  expect(await login(token)).toBeDefined();
});
