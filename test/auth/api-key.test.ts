import { createApiKey, listApiKeys, revokeApiKey, verifyApiKey } from '../../src/auth/api-key.js';
import { createOrganization, listOrganizations } from '../../src/auth/organization.js';
import type { Scope } from '../../src/auth/permission.js';
import { inOrganization, prepared, readInOrganization } from '../../src/db/connect.js';
import { ADMIN_KEY, statementsOf, type TestCtx, testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let ctx: TestCtx;
let organizationId: string;
const noDelay = async () => {};

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
  organizationId = (await createOrganization(ctx, 'Acme')).id;
});
afterAll(() => database.close());

const create = (scopes: Scope[]) =>
  inOrganization(database.db, organizationId, (trx) =>
    createApiKey(ctx, trx, { organizationId, name: 'k', scopes }),
  );
const verify = (key: string) => verifyApiKey(ctx, key, '192.0.2.1', noDelay);

test('a key stands for its organization and its scopes', async () => {
  const made = await create(['data.read', 'sync.view']);
  expect(made.key).toMatch(/^qbk_[a-z2-7]{52}_[a-z2-7]{52}$/);
  expect(await verify(made.key)).toEqual({
    kind: 'key',
    organizationId,
    keyId: made.id,
    keyName: 'k',
    scopes: ['sync.view', 'data.read'],
  });
});

test('the admin key is the one of the configuration, and there is none without it', async () => {
  expect(await verify(ADMIN_KEY)).toEqual({ kind: 'admin' });
  expect(await verify(`${ADMIN_KEY} `)).toBeUndefined();
  const without = testContext(database.db, { ADMIN_API_KEY: '' });
  expect(await verifyApiKey(without, '', '192.0.2.1', noDelay)).toBeUndefined();
  expect(await verifyApiKey(without, ADMIN_KEY, '192.0.2.1', noDelay)).toBeUndefined();
});

test('unknown, wrong, malformed and revoked keys send the same statements', async () => {
  const made = await create(['sync.view']);
  const revoked = await create(['sync.view']);
  await inOrganization(database.db, organizationId, (trx) =>
    revokeApiKey(trx, { organizationId, id: revoked.id }, ctx.now()),
  );
  await verify('x');
  const nos = [
    '',
    'x',
    `${made.key.slice(0, -1)}${made.key.endsWith('a') ? 'b' : 'a'}`,
    revoked.key,
  ];
  const seen: string[][] = [];
  for (const no of nos) {
    seen.push(
      await statementsOf(database.db, async () => expect(await verify(no)).toBeUndefined()),
    );
  }
  for (const statements of seen) expect(statements).toEqual(seen[0]);
});

test('a used key says when, at most once a minute', async () => {
  const made = await create(['sync.view']);
  await verify(made.key);
  expect(await statementsOf(database.db, () => verify(made.key))).toHaveLength(1);
  const keys = await inOrganization(database.db, organizationId, (trx) =>
    listApiKeys(trx, organizationId, { after: undefined, limit: 50 }),
  );
  expect(keys.find((key) => key.id === made.id)?.lastUsedAt).toEqual(ctx.now());
});

test('the one-trip read sees its organization only and leaves the connection as it was', async () => {
  const other = (await createOrganization(ctx, "O'Hara? \\ Söhne")).id;
  const names = (id: string) =>
    readInOrganization<{ name: string }>(
      database.db,
      id,
      prepared('select name from organization'),
      [],
    );
  expect(await names(other)).toEqual([{ name: "O'Hara? \\ Söhne" }]);
  expect(await names(organizationId)).toEqual([{ name: 'Acme' }]);
  const after = await database.db.raw('select current_user, session_user');
  expect(after.rows[0].current_user).toBe(after.rows[0].session_user);
  expect(
    await readInOrganization(
      database.db,
      other,
      prepared('select 1 as n from organization where name = $1'),
      ["O'Hara? \\ Söhne"],
    ),
  ).toEqual([{ n: 1 }]);
  const broken = readInOrganization(database.db, other, prepared('select 1/0'), []);
  await expect(broken).rejects.toThrow();
  expect(await names(other)).toHaveLength(1);
});

test('organizations page by id', async () => {
  const all = await listOrganizations(ctx, { after: undefined, limit: 100 });
  const rest = await listOrganizations(ctx, { after: all[0]?.id, limit: 100 });
  expect(rest).toEqual(all.slice(1));
});
