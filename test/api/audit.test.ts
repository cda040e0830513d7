/** Every change over REST leaves a line in the audit log, and the log can be read. */
import { permissionRows, SCOPES } from '../../src/auth/permission.js';
import { type Desk, openDesk, PLAIN_CHART } from '../preferences/desk.js';
import { ADMIN_KEY } from '../support/context.js';
import type { Answer } from './server.js';

let desk: Desk;
let org: string;
let key: string;
let userId: string;
let secrets: string[];
beforeAll(async () => {
  desk = await openDesk();
  await desk.chart(PLAIN_CHART);
  await desk.sync();
  const { server } = desk;
  org = `/v1/organizations/${desk.key.organizationId}`;
  key = await server.key(desk.key.organizationId, [...SCOPES]);
  const body = { email: 'ann@example.com', name: 'Ann', role: 'Administrator', signIn: 'cloud' };
  userId = (await server.ask('POST', `${org}/users`, { body })).body.id;
  secrets = [ADMIN_KEY, key];
});
afterAll(() => desk.close());

const ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: unknown) =>
  desk.server.ask(method, url, {
    key,
    headers: { 'on-behalf-of': 'ann@example.com' },
    ...(body === undefined ? {} : { body }),
  });
const asAdmin = (method: 'POST' | 'DELETE', url: string, body?: unknown) =>
  desk.server.ask(method, url, body === undefined ? {} : { body });
const update = (columns: Record<string, unknown>) =>
  desk.inside(async (trx) => {
    await trx('company_file')
      .where({ organization_id: desk.key.organizationId, id: desk.key.companyFileId })
      .update(columns);
  });

/** Resource writes are refused with 501 in this version: nothing changes, so nothing is written. */
const EXEMPT = new Set(
  permissionRows()
    .map(({ route }) => route)
    .filter((route) => /^(POST|DELETE) \/v1\/[^ ]*\/:resource/.test(route)),
);

const newToken = async () => (await ask('POST', `${org}/sync-tokens`)).body;
const newRole = async (name: string) =>
  (await ask('POST', `${org}/roles`, { name, permissions: ['sync.view'] })).body.id;
const newUser = async (email: string) =>
  (await ask('POST', `${org}/users`, { email, name: 'X', role: 'Accountant', signIn: 'cloud' }))
    .body.id;
const newEndUser = async (sourceId: string) =>
  (await ask('POST', '/v1/end-users', { companyName: 'C', sourceId, email: 'c@example.com' })).body
    .id;

/** How to make each change, once, by method and pattern. */
const CHANGES: Readonly<Record<string, () => Promise<Answer>>> = {
  'POST /v1/organizations': () => asAdmin('POST', '/v1/organizations', { name: 'New' }),
  'POST /v1/organizations/:organizationId/api-keys': () =>
    asAdmin('POST', `${org}/api-keys`, { name: 'n', scopes: ['sync.view'] }),
  'DELETE /v1/organizations/:organizationId/api-keys/:id': async () => {
    const made = await asAdmin('POST', `${org}/api-keys`, { name: 'n', scopes: ['sync.view'] });
    return asAdmin('DELETE', `${org}/api-keys/${made.body.id}`);
  },
  'POST /v1/organizations/:organizationId/users': () =>
    ask('POST', `${org}/users`, {
      ...{ email: 'bob@example.com', name: 'Bob', role: 'Accountant', signIn: 'cloud' },
    }),
  'PATCH /v1/organizations/:organizationId/users/:id': () =>
    ask('PATCH', `${org}/users/${userId}`, { name: 'Ann B.' }),
  'DELETE /v1/organizations/:organizationId/users/:id': async () =>
    ask('DELETE', `${org}/users/${await newUser('gone@example.com')}`),
  'POST /v1/organizations/:organizationId/users/:id/password-link': () =>
    ask('POST', `${org}/users/${userId}/password-link`),
  'POST /v1/organizations/:organizationId/invitations': () =>
    ask('POST', `${org}/invitations`, { email: 'new@example.com', role: 'Accountant' }),
  'DELETE /v1/organizations/:organizationId/invitations/:id': async () => {
    const body = { email: 'late@example.com', role: 'Accountant' };
    const { id } = (await ask('POST', `${org}/invitations`, body)).body;
    return ask('DELETE', `${org}/invitations/${id}`);
  },
  'POST /v1/organizations/:organizationId/roles': () =>
    ask('POST', `${org}/roles`, { name: 'A', permissions: ['sync.view'] }),
  'PATCH /v1/organizations/:organizationId/roles/:id': async () =>
    ask('PATCH', `${org}/roles/${await newRole('B')}`, { name: 'C' }),
  'DELETE /v1/organizations/:organizationId/roles/:id': async () =>
    ask('DELETE', `${org}/roles/${await newRole('D')}`),
  'POST /v1/organizations/:organizationId/sync-tokens': () =>
    ask('POST', `${org}/sync-tokens`, { description: 'Office' }),
  'DELETE /v1/organizations/:organizationId/sync-tokens/:id': async () =>
    ask('DELETE', `${org}/sync-tokens/${(await newToken()).id}`),
  'POST /v1/organizations/:organizationId/sync-tokens/:id/rotate': async () =>
    ask('POST', `${org}/sync-tokens/${(await newToken()).id}/rotate`),
  'PATCH /v1/company-files/:companyFileId': () =>
    ask('PATCH', `/v1/company-files/${desk.fileId}`, { schedule: { everyMinutes: 30 } }),
  'POST /v1/company-files/:companyFileId/unfreeze': async () => {
    await update({ frozen_reason: 'restored' });
    return ask('POST', `/v1/company-files/${desk.fileId}/unfreeze`);
  },
  'POST /v1/company-files/:companyFileId/confirm-file': async () => {
    await update({ blocked_code: 'IDENTITY_UNCONFIRMED' });
    return ask('POST', `/v1/company-files/${desk.fileId}/confirm-file`);
  },
  'POST /v1/company-files/:companyFileId/sync': () =>
    ask('POST', `/v1/company-files/${desk.fileId}/sync`),
  'PATCH /v1/company-files/:companyFileId/preferences/sync': async () => {
    const { version } = (await desk.get('sync')).body;
    return desk.save({ unallocatedExpenses: 'RENT' }, version);
  },
  'PATCH /v1/company-files/:companyFileId/preferences/accounting': async () => {
    const { version } = (await desk.get('accounting')).body;
    return desk.save({ useJobs: true }, version, { path: 'accounting' });
  },
  'POST /v1/company-files/:companyFileId/requests': () =>
    ask('POST', `/v1/company-files/${desk.fileId}/requests`, { type: 'VendorQueryRq', body: {} }),
  'DELETE /v1/company-files/:companyFileId/requests/:id': async () => {
    const url = `/v1/company-files/${desk.fileId}/requests`;
    const { id } = (await ask('POST', url, { type: 'VendorQueryRq', body: {} })).body;
    return ask('DELETE', `${url}/${id}`);
  },
  'PUT /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': () =>
    ask('PUT', `/v1/company-files/${desk.fileId}/cloud/bank-accounts/b1`, {
      ...{ name: 'Checking', last4: '5678', type: 'bank' },
    }),
  'DELETE /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': async () => {
    const url = `/v1/company-files/${desk.fileId}/cloud/bank-accounts/b2`;
    await ask('PUT', url, { name: 'Savings', last4: '1111', type: 'bank' });
    return ask('DELETE', url);
  },
  'POST /v1/end-users': () =>
    ask('POST', '/v1/end-users', { companyName: 'C', sourceId: 's1', email: 'c@example.com' }),
  'DELETE /v1/end-users/:companyFileId': async () =>
    ask('DELETE', `/v1/end-users/${await newEndUser('s2')}`),
  'POST /v1/auth-sessions': async () =>
    ask('POST', '/v1/auth-sessions', { publishableKey: 'pk', endUserId: await newEndUser('s3') }),
  'POST /v1/end-users/:companyFileId/passthrough/quickbooks_desktop': async () => {
    await update({ identified_at: desk.server.ctx.now(), last_contact_at: desk.server.ctx.now() });
    const url = `/v1/end-users/${desk.fileId}/passthrough/quickbooks_desktop`;
    const headers = { 'on-behalf-of': userId, 'conductor-timeout-seconds': '1' };
    // Nobody answers here; that it was asked is written all the same.
    return desk.server.ask('POST', url, { key, headers, body: { VendorQueryRq: {} } });
  },
};

const linesOf = (requestId: unknown) =>
  desk.server.database.db('audit_log').where({ request_id: String(requestId) });

test('every route that may change something is listed here', () => {
  const changing = permissionRows()
    .map(({ route }) => route)
    .filter((route) => !route.startsWith('GET '));
  expect([...Object.keys(CHANGES), ...EXEMPT].sort()).toEqual([...changing].sort());
});

test.each(Object.entries(CHANGES))('%s writes who did it', async (route, change) => {
  const answer = await change();
  const isPassthrough = route.includes('passthrough');
  const isAsExpected = isPassthrough ? answer.status === 504 : answer.status < 300;
  expect([route, answer.status, isAsExpected]).toEqual([route, answer.status, true]);
  for (const name of ['key', 'token', 'inviteUrl', 'setupUrl', 'clientSecret']) {
    const secret = answer.body?.[name];
    if (typeof secret === 'string') secrets.push(secret.split('/').at(-1) ?? '');
  }
  const lines = await linesOf(answer.headers['x-request-id']);
  expect(lines.length).toBeGreaterThan(0);
  const byAdmin = lines.every(({ actor_kind }) => actor_kind === 'installation');
  for (const line of lines) {
    expect(line).toMatchObject({ remote_address: '127.0.0.1', at: desk.server.ctx.now() });
    if (byAdmin) continue;
    expect(line).toMatchObject({
      ...{ actor_kind: 'user', actor_id: userId, actor_name: 'ann@example.com' },
      api_key_id: expect.any(String),
    });
  }
});

test('refused writes of resources change nothing and write nothing', async () => {
  for (const route of EXEMPT) {
    const [method, pattern = ''] = route.split(' ');
    const url = pattern
      .replace(':companyFileId', desk.fileId)
      .replace(':resource', 'bills')
      .replace(':id', 'A-1');
    const answer = await desk.server.ask(method as 'POST', url, {
      ...{ key, body: {}, headers: { 'conductor-end-user-id': desk.fileId } },
    });
    expect([route, [400, 404, 501].includes(answer.status)]).toEqual([route, true]);
    expect(await linesOf(answer.headers['x-request-id'])).toEqual([]);
  }
});

test('no line holds a secret that an answer has shown', async () => {
  const text = JSON.stringify(await desk.server.database.db('audit_log'));
  expect(secrets.length).toBeGreaterThan(8);
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/qb[skvwui]_[a-z2-7]{20}/);
});

describe('GET …/audit-log', () => {
  const list = (query = '') => desk.server.ask('GET', `${org}/audit-log${query}`);

  test('tells who, when, from where, what, before and after', async () => {
    desk.server.ctx.pass(1_000);
    const url = `/v1/company-files/${desk.fileId}`;
    const changed = await ask('PATCH', url, { paused: true });
    const { body } = await list('?limit=1');
    expect(body.data).toEqual([
      {
        id: expect.any(String),
        at: desk.server.ctx.now().toISOString(),
        requestId: changed.headers['x-request-id'],
        actor: {
          ...{ kind: 'user', id: userId, name: 'ann@example.com' },
          keyId: expect.any(String),
        },
        remoteAddress: '127.0.0.1',
        action: 'companyFile.update',
        target: { type: 'company_file', id: desk.fileId },
        before: { paused: false },
        after: { paused: true },
      },
    ]);
    expect(body.hasMore).toBe(true);
    await ask('PATCH', url, { paused: false });
  });

  test('pages through all lines, newest first, each once', async () => {
    const all = (await list('?limit=200')).body.data;
    const seen: { id: string; at: string }[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await list(`?limit=7${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.data);
      if (!body.hasMore) break;
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(all);
    expect(seen.length).toBeGreaterThan(30);
    const times = seen.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });

  test('filters by actor, action, target and time', async () => {
    const actions = async (query: string) =>
      (await list(query)).body.data.map((line: { action: string }) => line.action);
    const byAnn = await actions('?actor=ann@example.com&limit=200');
    expect(await actions(`?actor=${userId}&limit=200`)).toEqual(byAnn);
    const all = await actions('?limit=200');
    expect(
      (await actions('?actor=installation&limit=200')).length + byAnn.length,
    ).toBeLessThanOrEqual(all.length);
    expect(new Set(await actions('?action=user.create'))).toEqual(new Set(['user.create']));
    expect(await actions(`?target=${userId}&action=user.update`)).toEqual(['user.update']);
    const now = desk.server.ctx.now();
    const from = now.toISOString();
    const to = new Date(now.getTime() + 1).toISOString();
    expect(await actions(`?from=${from}&to=${to}`)).toEqual([
      'companyFile.update',
      'companyFile.update',
    ]);
    expect(await actions(`?from=${to}`)).toEqual([]);
    expect(await actions(`?to=${from}&from=${from}`)).toEqual([]);
  });

  test.each([
    ['?colour=blue', 'UNKNOWN_PARAMETER'],
    ['?action=no.such', 'INVALID_REQUEST'],
    ['?from=yesterday', 'INVALID_REQUEST'],
    ['?from=2026-02-31T00:00:00Z', 'INVALID_REQUEST'],
    ['?cursor=AAAA', 'INVALID_REQUEST'],
    ['?actor=', 'INVALID_REQUEST'],
    ['?actor=a&actor=b', 'INVALID_REQUEST'],
    ['?actor=%00', 'INVALID_REQUEST'],
    ['?target=%00', 'INVALID_REQUEST'],
    ['?limit=0', 'INVALID_REQUEST'],
  ])('refuses %s', async (query, code) => {
    const answer = await list(query);
    expect([query, answer.status, answer.body.code]).toEqual([query, 400, code]);
  });

  test('belongs to its organization, and needs the permission users', async () => {
    const other = await desk.server.organization('Other');
    const foreign = await desk.server.key(other, [...SCOPES]);
    expect((await desk.server.ask('GET', `${org}/audit-log`, { key: foreign })).status).toBe(404);
    const weak = await desk.server.key(
      desk.key.organizationId,
      SCOPES.filter((scope) => scope !== 'users'),
    );
    expect((await desk.server.ask('GET', `${org}/audit-log`, { key: weak })).status).toBe(403);
    const own = await desk.server.ask('GET', `/v1/organizations/${other}/audit-log`, {
      key: foreign,
    });
    // Its own making, and that of its keys.
    expect(own.body.data.map((line: { action: string }) => line.action).sort()).toEqual([
      'apiKey.create',
      'organization.create',
    ]);
  });
});
