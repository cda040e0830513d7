import { randomUUID } from 'node:crypto';
import { AUDIT_ACTIONS, COMMAND_LINE, type Who, writeAudit } from '../../src/audit/log.js';
import { createOrganization } from '../../src/auth/organization.js';
import { inOrganization } from '../../src/db/connect.js';
import { type TestCtx, testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let ctx: TestCtx;
let organizationId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
  organizationId = (await createOrganization(ctx, 'Acme')).id;
});
afterAll(() => database.close());

const entry = () => ({
  organizationId,
  at: ctx.now(),
  who: COMMAND_LINE,
  action: 'syncToken.create' as const,
  target: { type: 'sync_token', id: randomUUID() },
});

test('a line tells who, when, from where, what, before and after', async () => {
  const who: Who = {
    kind: 'user',
    id: randomUUID(),
    name: 'ann@example.com',
    keyId: randomUUID(),
    remoteAddress: '203.0.113.7',
    requestId: 'req_1',
  };
  const line = { ...entry(), who, before: { paused: false }, after: { paused: true } };
  await inOrganization(database.db, organizationId, (trx) => writeAudit(trx, line));
  expect(await database.db('audit_log').where({ target_id: line.target.id })).toEqual([
    {
      organization_id: organizationId,
      id: expect.any(String),
      at: line.at,
      request_id: 'req_1',
      actor_kind: 'user',
      actor_id: who.id,
      actor_name: 'ann@example.com',
      api_key_id: who.keyId,
      remote_address: '203.0.113.7',
      action: 'syncToken.create',
      target_type: 'sync_token',
      target_id: line.target.id,
      before: { paused: false },
      after: { paused: true },
    },
  ]);
});

test('a change that is rolled back leaves no line', async () => {
  const line = entry();
  const failing = inOrganization(database.db, organizationId, async (trx) => {
    await writeAudit(trx, line);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await database.db('audit_log').where({ target_id: line.target.id })).toEqual([]);
});

test.each([
  ['update', "update audit_log set actor_name = 'somebody else' where organization_id = ?"],
  ['update of the action', "update audit_log set action = '' where organization_id = ?"],
  ['delete', 'delete from audit_log where organization_id = ?'],
  ['truncate', 'truncate audit_log'],
  ['drop', 'drop table audit_log'],
  ['disable row security', 'alter table audit_log disable row level security'],
  ['grant itself more', 'grant all on audit_log to qbd_app'],
])('the process cannot %s', async (_what, sql) => {
  await inOrganization(database.db, organizationId, (trx) => writeAudit(trx, entry()));
  const before = await database.db('audit_log').orderBy('id');
  const work = inOrganization(database.db, organizationId, (trx) =>
    trx.raw(sql, sql.includes('?') ? [organizationId] : []),
  );
  // A grant of what one has not is a warning to Postgres, and grants nothing.
  if (sql.startsWith('grant')) await work.catch(() => undefined);
  else await expect(work).rejects.toMatchObject({ code: '42501' });
  const granted = await database.db.raw(
    `select string_agg(privilege_type, ',' order by privilege_type) as held
       from information_schema.role_table_grants
      where table_name = 'audit_log' and grantee = 'qbd_app'`,
  );
  expect(granted.rows).toEqual([{ held: 'INSERT,SELECT' }]);
  expect(await database.db('audit_log').orderBy('id')).toEqual(before);
});

test('nobody writes into the log of another organization, or reads it', async () => {
  const other = (await createOrganization(ctx, 'Other')).id;
  const forged = inOrganization(database.db, other, (trx) => writeAudit(trx, entry()));
  await expect(forged).rejects.toMatchObject({ code: '42501' });
  const seen = await inOrganization(database.db, other, (trx) =>
    trx.raw('select 1 from audit_log where organization_id = ?', [organizationId]),
  );
  expect(seen.rows).toEqual([]);
});

test('actions are words of one form, each once', () => {
  expect(new Set(AUDIT_ACTIONS).size).toBe(AUDIT_ACTIONS.length);
  for (const action of AUDIT_ACTIONS) expect(action).toMatch(/^[a-z]\w*\.[a-z]\w*$/);
});
