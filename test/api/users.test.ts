/** Users, roles, invitations, and keys that act for users. */
import type { Scope } from '../../src/auth/permission.js';
import { SCOPES } from '../../src/auth/permission.js';
import { openTestServer, type TestServer } from './server.js';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const DAY_MS = 86_400_000;
let server: TestServer;
let org: string;
let base: string;
let file: string;
let emails = 0;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  org = await server.organization();
  base = `/v1/organizations/${org}`;
  file = (await server.token(org)).companyFileId;
});

const newEmail = () => `person${++emails}@example.com`;

async function user(role: string, email = newEmail()) {
  const body = { email, name: 'Ann', role, signIn: 'cloud' };
  const made = await server.ask('POST', `${base}/users`, { body });
  expect(made.status).toBe(201);
  return made.body;
}

async function role(permissions: Scope[], name = `Role ${++emails}`) {
  const made = await server.ask('POST', `${base}/roles`, { body: { name, permissions } });
  expect(made.status).toBe(201);
  return made.body;
}

const as = (key: string, named: string) => ({ key, headers: { 'on-behalf-of': named } });

describe('users', () => {
  test('one who signs in at the cloud app is made, listed, changed and removed', async () => {
    const made = await user('Administrator', 'Ann@Example.com');
    expect(made).toEqual({
      id: expect.any(String),
      email: 'ann@example.com',
      name: 'Ann',
      role: 'Administrator',
      roleName: 'Administrator',
      signIn: 'cloud',
      status: 'active',
      createdAt: expect.any(String),
      lastSignInAt: null,
    });
    server.ctx.pass(1);
    const other = await user('Administrator');
    const list = await server.ask('GET', `${base}/users?limit=1`);
    expect(list.body).toMatchObject({ data: [made], hasMore: true });
    const next = await server.ask('GET', `${base}/users?cursor=${list.body.nextCursor}`);
    expect(next.body).toMatchObject({ data: [other], hasMore: false });
    const url = `${base}/users/${made.id}`;
    expect((await server.ask('GET', url)).body).toEqual(made);
    const changed = await server.ask('PATCH', url, {
      body: { name: 'Ann B.', role: 'Accountant', status: 'disabled' },
    });
    const after = { ...made, name: 'Ann B.', status: 'disabled' };
    expect(changed.body).toEqual({ ...after, role: 'Accountant', roleName: 'Accountant' });
    expect((await server.ask('DELETE', url)).status).toBe(204);
    expect((await server.ask('GET', url)).status).toBe(404);
    expect((await server.ask('DELETE', url)).status).toBe(404);
  });

  test('two of one organization cannot have one address, two organizations can', async () => {
    const { email } = await user('Accountant');
    const body = { email: email.toUpperCase(), name: 'B', role: 'Accountant', signIn: 'cloud' };
    const again = await server.ask('POST', `${base}/users`, { body });
    expect([again.status, again.body.errors]).toEqual([
      409,
      [{ path: '/email', message: 'belongs to a user already' }],
    ]);
    const other = await server.organization('Other');
    const there = await server.ask('POST', `/v1/organizations/${other}/users`, { body });
    expect(there.status).toBe(201);
  });

  test.each([
    [{ email: 'no address', name: 'A', role: 'Accountant', signIn: 'cloud' }, '/email'],
    [{ email: 'a@b\u0000', name: 'A', role: 'Accountant', signIn: 'cloud' }, '/email'],
    [{ email: 'a@b', name: ' ', role: 'Accountant', signIn: 'cloud' }, '/name'],
    [{ email: 'a@b', name: '\u0000', role: 'Accountant', signIn: 'cloud' }, '/name'],
    [{ email: 'a@b', name: 'A', role: 'Clerk', signIn: 'cloud' }, '/role'],
    [{ email: 'a@b', name: 'A', role: NOWHERE, signIn: 'cloud' }, '/role'],
    [{ email: 'a@b', name: 'A', role: 'Accountant', signIn: 'password' }, '/signIn'],
    [{ email: 'a@b', name: 'A', role: 'Accountant' }, '/signIn'],
  ])('%j is refused', async (body, path) => {
    const made = await server.ask('POST', `${base}/users`, { body });
    expect([made.status, made.body.errors[0]?.path]).toEqual([400, path]);
  });

  test('a role of another organization is no role', async () => {
    const foreign = await role(['sync.view']);
    const other = await server.organization('Other');
    const body = { email: newEmail(), name: 'A', role: foreign.id, signIn: 'cloud' };
    const there = await server.ask('POST', `/v1/organizations/${other}/users`, { body });
    expect([there.status, there.body.errors[0].path]).toEqual([400, '/role']);
  });

  test.each([
    ['removed', 'DELETE', undefined],
    ['disabled', 'PATCH', { status: 'disabled' }],
    ['given another role', 'PATCH', { role: 'Accountant' }],
  ] as const)('the last administrator cannot be %s', async (_what, method, body) => {
    const last = await user('Administrator');
    const disabled = await user('Administrator');
    await server.ask('PATCH', `${base}/users/${disabled.id}`, { body: { status: 'disabled' } });
    await user('Accountant');
    const url = `${base}/users/${last.id}`;
    const options = body === undefined ? {} : { body };
    const refused = await server.ask(method, url, options);
    expect([refused.status, refused.body.code]).toEqual([409, 'LAST_ADMINISTRATOR']);
    expect((await server.ask('GET', url)).body).toEqual(last);
    expect((await server.ask('PATCH', url, { body: { name: 'B' } })).status).toBe(200);
    await user('Administrator');
    expect((await server.ask(method, url, options)).status).toBeLessThan(300);
  });

  test('of two administrators who remove each other at once one stays', async () => {
    const people = await Promise.all([user('Administrator'), user('Administrator')]);
    const answers = await Promise.all(
      people.map(({ id }) => server.ask('DELETE', `${base}/users/${id}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });
});

describe('roles', () => {
  test('are listed with the built-in ones, made, changed and removed', async () => {
    const made = await role(['pii.read', 'sync.view'], 'Reader');
    expect(made).toEqual({
      id: expect.any(String),
      name: 'Reader',
      isBuiltIn: false,
      permissions: ['sync.view', 'pii.read'],
    });
    const list = await server.ask('GET', `${base}/roles`);
    expect(list.body.data).toEqual([
      { id: 'Administrator', name: 'Administrator', isBuiltIn: true, permissions: [...SCOPES] },
      {
        id: 'Accountant',
        name: 'Accountant',
        isBuiltIn: true,
        permissions: SCOPES.filter((scope) => scope !== 'users'),
      },
      made,
    ]);
    const url = `${base}/roles/${made.id}`;
    const changed = await server.ask('PATCH', url, { body: { permissions: ['sync.run'] } });
    expect(changed.body).toEqual({ ...made, permissions: ['sync.run'] });
    expect((await server.ask('DELETE', url)).status).toBe(204);
    expect((await server.ask('PATCH', url, { body: { name: 'B' } })).status).toBe(404);
  });

  test('a name stands for one role, whatever its case', async () => {
    await role(['sync.view'], 'Reader');
    for (const name of ['reader', 'ADMINISTRATOR', 'accountant']) {
      const again = await server.ask('POST', `${base}/roles`, {
        body: { name, permissions: ['sync.view'] },
      });
      expect([name, again.status, again.body.code]).toEqual([name, 409, 'CONFLICT']);
    }
    const other = await role(['sync.view'], 'Other');
    const renamed = await server.ask('PATCH', `${base}/roles/${other.id}`, {
      body: { name: 'READER' },
    });
    expect(renamed.status).toBe(409);
  });

  test('built-in ones stay as they are', async () => {
    for (const method of ['PATCH', 'DELETE'] as const) {
      const options = method === 'PATCH' ? { body: { name: 'Boss' } } : {};
      const refused = await server.ask(method, `${base}/roles/Administrator`, options);
      expect([method, refused.status]).toEqual([method, 409]);
    }
  });

  test('one that somebody has, or is invited to, cannot be removed', async () => {
    const made = await role(['sync.view']);
    const url = `${base}/roles/${made.id}`;
    const somebody = await user(made.id);
    expect((await server.ask('DELETE', url)).body.code).toBe('ROLE_IN_USE');
    await server.ask('DELETE', `${base}/users/${somebody.id}`);
    const invited = await server.ask('POST', `${base}/invitations`, {
      body: { email: newEmail(), role: made.id },
    });
    expect((await server.ask('DELETE', url)).body.code).toBe('ROLE_IN_USE');
    await server.ask('DELETE', `${base}/invitations/${invited.body.id}`);
    expect((await server.ask('DELETE', url)).status).toBe(204);
  });

  test('what a role loses its users lose at once', async () => {
    const made = await role(['sync.view', 'sync.run']);
    const { email } = await user(made.id);
    const key = await server.key(org, [...SCOPES]);
    const pause = () =>
      server.ask('PATCH', `/v1/company-files/${file}`, {
        ...as(key, email),
        body: { paused: false },
      });
    expect((await pause()).status).toBe(200);
    await server.ask('PATCH', `${base}/roles/${made.id}`, { body: { permissions: ['sync.view'] } });
    expect((await pause()).status).toBe(403);
  });
});

describe('nobody gives or takes more than he has', () => {
  test('who only looks after users makes no administrator, and touches none', async () => {
    const key = await server.key(org, ['users', 'sync.view']);
    const boss = await user('Administrator');
    const reader = await role(['sync.view']);
    const body = { email: newEmail(), name: 'A', role: 'Administrator', signIn: 'cloud' };
    const attempts = [
      server.ask('POST', `${base}/users`, { key, body }),
      server.ask('POST', `${base}/invitations`, {
        key,
        body: { email: body.email, role: 'Accountant' },
      }),
      server.ask('POST', `${base}/roles`, { key, body: { name: 'X', permissions: ['sync.run'] } }),
      server.ask('PATCH', `${base}/roles/${reader.id}`, {
        key,
        body: { permissions: ['pii.read'] },
      }),
      server.ask('PATCH', `${base}/users/${boss.id}`, { key, body: { status: 'disabled' } }),
      server.ask('DELETE', `${base}/users/${boss.id}`, { key }),
      server.ask('POST', `${base}/users/${boss.id}/password-link`, { key }),
    ];
    for (const { status, body: problem } of await Promise.all(attempts)) {
      expect([status, problem.code]).toEqual([403, 'FORBIDDEN']);
    }
    const allowed = { ...body, role: reader.id };
    expect((await server.ask('POST', `${base}/users`, { key, body: allowed })).status).toBe(201);
  });

  test('nor can he promote himself', async () => {
    const helper = await role(['users', 'sync.view']);
    const { id, email } = await user(helper.id);
    const key = await server.key(org, [...SCOPES]);
    const self = await server.ask('PATCH', `${base}/users/${id}`, {
      ...as(key, email),
      body: { role: 'Administrator' },
    });
    expect([self.status, self.body.code]).toEqual([403, 'FORBIDDEN']);
    const wider = await server.ask('PATCH', `${base}/roles/${helper.id}`, {
      ...as(key, email),
      body: { permissions: [...SCOPES] },
    });
    expect(wider.status).toBe(403);
  });
});

describe('On-Behalf-Of', () => {
  test('a key may do what it and the user may both do', async () => {
    const viewer = await user((await role(['sync.view', 'data.read'])).id);
    const key = await server.key(org, ['sync.view', 'sync.run']);
    const ask = (method: 'GET' | 'PATCH', named: string) =>
      server.ask(method, `/v1/company-files/${file}`, {
        ...as(key, named),
        ...(method === 'PATCH' ? { body: { paused: false } } : {}),
      });
    expect((await ask('GET', viewer.id)).status).toBe(200);
    expect((await ask('GET', viewer.id.toUpperCase())).status).toBe(200);
    expect((await ask('GET', ` ${viewer.email.toUpperCase()} `)).status).toBe(200);
    const refused = await ask('PATCH', viewer.email);
    expect([refused.status, refused.body.detail]).toEqual([
      403,
      'this needs the permission sync.run',
    ]);
    // What the role has and the key has not.
    const changes = await server.ask(
      'GET',
      `/v1/company-files/${file}/changes`,
      as(key, viewer.id),
    );
    expect(changes.status).toBe(403);
  });

  test('unknown, foreign, disabled and malformed users get one answer with a cure', async () => {
    const key = await server.key(org, [...SCOPES]);
    const disabled = await user('Accountant');
    await server.ask('PATCH', `${base}/users/${disabled.id}`, { body: { status: 'disabled' } });
    const other = await server.organization('Other');
    const foreign = await server.ask('POST', `/v1/organizations/${other}/users`, {
      body: { email: newEmail(), name: 'F', role: 'Administrator', signIn: 'cloud' },
    });
    const named = [
      ...[NOWHERE, 'nobody@example.com', disabled.id, disabled.email],
      ...[foreign.body.id, foreign.body.email, '', 'x'.repeat(5_000), "' or 1=1 --"],
    ];
    const seen = new Set<string>();
    for (const one of named) {
      const { status, body } = await server.ask('GET', '/v1/company-files', as(key, one));
      const { instance, error, ...rest } = body;
      expect([one.slice(0, 50), status, rest.code]).toEqual([
        one.slice(0, 50),
        403,
        'ON_BEHALF_OF_REFUSED',
      ]);
      expect(rest.fixes.length).toBeGreaterThan(0);
      seen.add(JSON.stringify(rest));
    }
    expect(seen.size).toBe(1);
  });

  test('the key of the installation acts for nobody', async () => {
    const { id } = await user('Administrator');
    const headers = { 'on-behalf-of': id };
    const refused = await server.ask('GET', '/v1/organizations', { headers });
    expect([refused.status, refused.body.code]).toEqual([403, 'ON_BEHALF_OF_REFUSED']);
  });

  test('a wrong key is a wrong key, whoever it names', async () => {
    const { id } = await user('Administrator');
    expect((await server.ask('GET', '/v1/company-files', as('wrong', id))).status).toBe(401);
  });
});

describe('invitations over REST', () => {
  test('the link is shown once, and the list has none', async () => {
    const body = { email: newEmail(), name: null, role: 'Accountant' };
    const made = await server.ask('POST', `${base}/invitations`, { body });
    expect(made.status).toBe(201);
    const { inviteUrl, ...rest } = made.body;
    expect(inviteUrl).toMatch(/^https:\/\/sync\.example\.com\/invitations\/qbv_[a-z2-7]{78}$/);
    expect(Date.parse(rest.expiresAt) - Date.parse(rest.createdAt)).toBe(7 * DAY_MS);
    const list = await server.ask('GET', `${base}/invitations`);
    expect(list.body.data).toEqual([rest]);
    expect(rest).toMatchObject({ ...body, roleName: 'Accountant', status: 'open' });
  });

  test('a newer one of the same address ends the older one', async () => {
    const body = { email: newEmail(), role: 'Accountant' };
    const older = await server.ask('POST', `${base}/invitations`, { body });
    const newer = await server.ask('POST', `${base}/invitations`, { body });
    const list = await server.ask('GET', `${base}/invitations`);
    // By id: two made within one millisecond stand in no particular order.
    const statuses = new Map(
      list.body.data.map((row: { id: string; status: string }) => [row.id, row.status]),
    );
    expect(statuses.get(older.body.id)).toBe('revoked');
    expect(statuses.get(newer.body.id)).toBe('open');
    expect(statuses.size).toBe(2);
  });

  test('a user is not invited again, but gets a link for a new password', async () => {
    const { id, email } = await user('Accountant');
    const body = { email, role: 'Administrator' };
    expect((await server.ask('POST', `${base}/invitations`, { body })).status).toBe(409);
    const link = await server.ask('POST', `${base}/users/${id}/password-link`);
    expect([link.status, link.body.email, link.body.role]).toEqual([201, email, 'Accountant']);
  });
});
