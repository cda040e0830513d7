import { permissionRows, SCOPES, type Scope } from '../../src/auth/permission.js';
import { openTestServer, type TestServer } from './server.js';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
let server: TestServer;
let home: string;
let foreign: string;
let homeFile: string;
let foreignFile: string;

beforeAll(async () => {
  server = await openTestServer();
  home = await server.organization('Home');
  foreign = await server.organization('Foreign');
  homeFile = (await server.token(home)).companyFileId;
  foreignFile = (await server.token(foreign)).companyFileId;
});
afterAll(() => server.close());

/** The address of a route in an organization, with ids that exist nowhere for the rest. */
function addressOf(route: string, organizationId: string, fileId: string) {
  const [method = '', pattern = ''] = route.split(' ');
  const url = pattern
    .replace(':organizationId', organizationId)
    .replace(':companyFileId', fileId)
    .replace(':id', NOWHERE)
    .replace(':code', 'NOT_FOUND');
  return { method: method as 'GET', url };
}

test('the table and the server have the same routes', async () => {
  for (const { route } of permissionRows()) {
    const [method = '', url = ''] = route.split(' ');
    expect([route, server.app.hasRoute({ method: method as 'GET', url })]).toEqual([route, true]);
  }
});

test('no key, a wrong key and a malformed header get the same answer everywhere', async () => {
  for (const { route, permission } of permissionRows()) {
    if (permission === 'public') continue;
    const { method, url } = addressOf(route, home, homeFile);
    // Else the eleventh wrong key within a minute would wait.
    await server.database.db('login_failure').delete();
    const replies = [
      await server.ask(method, url, { key: null }),
      await server.ask(method, url, { key: 'wrong' }),
      await server.ask(method, url, { key: null, headers: { authorization: 'Basic eDp5' } }),
    ];
    const shown = replies.map(({ status, body, headers }) => {
      const { instance, error, ...rest } = body;
      return { status, rest, challenge: headers['www-authenticate'] };
    });
    expect(shown[0]).toMatchObject({ status: 401, challenge: 'Bearer' });
    expect(shown[1]).toEqual(shown[0]);
    expect(shown[2]).toEqual(shown[0]);
  }
});

test('each scope opens its own routes and no other', async () => {
  const keys = new Map<Scope, string>();
  for (const scope of SCOPES) keys.set(scope, await server.key(home, [scope]));
  for (const { route, permission } of permissionRows()) {
    if (permission === 'public') continue;
    const { method, url } = addressOf(route, home, homeFile);
    for (const [scope, key] of keys) {
      const { status } = await server.ask(method, url, { key });
      expect([route, scope, status === 403]).toEqual([route, scope, scope !== permission]);
    }
  }
});

test('another organization does not exist, whatever the key may do at home', async () => {
  const key = await server.key(home, [...SCOPES]);
  for (const { route } of permissionRows()) {
    if (!route.includes(':organizationId') && !route.includes(':companyFileId')) continue;
    const there = addressOf(route, foreign, foreignFile);
    const nowhere = addressOf(route, NOWHERE, `${NOWHERE}.${NOWHERE}`);
    const replies = [
      await server.ask(there.method, there.url, { key }),
      await server.ask(nowhere.method, nowhere.url, { key }),
    ];
    expect(replies.map(({ status }) => [route, status])).toEqual([
      [route, 404],
      [route, 404],
    ]);
    const strip = (body: Record<string, unknown>) => ({ ...body, instance: 0, error: 0 });
    expect(strip(replies[0]?.body)).toEqual(strip(replies[1]?.body));
  }
  const list = await server.ask('GET', `/v1/company-files?organizationId=${foreign}`, { key });
  expect(list.status).toBe(404);
});

test("the file of another organization cannot be reached through one's own id", async () => {
  const key = await server.key(home, [...SCOPES]);
  const mixed = `${home}.${foreignFile.split('.')[1]}`;
  expect((await server.ask('GET', `/v1/company-files/${mixed}`, { key })).status).toBe(404);
  const patch = await server.ask('PATCH', `/v1/company-files/${mixed}`, {
    key,
    body: { paused: true },
  });
  expect(patch.status).toBe(404);
});

test('a revoked key is refused at once, and revoking twice is no error', async () => {
  const made = await server.ask('POST', `/v1/organizations/${home}/api-keys`, {
    body: { name: 'k', scopes: ['sync.view'] },
  });
  const { key, id } = made.body;
  expect((await server.ask('GET', '/v1/company-files', { key })).status).toBe(200);
  const url = `/v1/organizations/${home}/api-keys/${id}`;
  expect((await server.ask('DELETE', url)).status).toBe(204);
  expect((await server.ask('DELETE', url)).status).toBe(204);
  expect((await server.ask('GET', '/v1/company-files', { key })).status).toBe(401);
  expect((await server.ask('DELETE', url.replace(id, NOWHERE))).status).toBe(404);
});

test('a key sees its own organization in the list, the installation sees all', async () => {
  const key = await server.key(home, ['sync.view']);
  const own = await server.ask('GET', '/v1/organizations', { key });
  expect(own.body.data.map((row: { id: string }) => row.id)).toEqual([home]);
  const all = await server.ask('GET', '/v1/organizations');
  expect(all.body.data.map((row: { id: string }) => row.id)).toEqual(
    expect.arrayContaining([home, foreign]),
  );
});

test('a key is shown once', async () => {
  const key = await server.key(home, ['sync.view']);
  const list = await server.ask('GET', `/v1/organizations/${home}/api-keys?limit=200`);
  expect(list.text).not.toContain(key.slice(-40));
  expect(Object.keys(list.body.data[0])).toEqual([
    'id',
    'name',
    'scopes',
    'createdAt',
    'lastUsedAt',
    'revokedAt',
  ]);
});
