/**
 * Role × permission × route, every cell, over HTTP: a key that may do everything acts for a user of
 * each role. Built-in roles, each permission alone, and everything but it. Made from the tables; a
 * new route, role or permission is in it by itself.
 */
import type { AddressInfo } from 'node:net';
import { type Permission, permissionRows, SCOPES, type Scope } from '../../src/auth/permission.js';
import { BUILT_IN_ROLES } from '../../src/auth/role.js';
import { openTestServer, type TestServer } from './server.js';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
/** One cell of so many is asked over a socket, too. */
const SOCKET_EVERY = 23;

type Column = { name: string; permissions: readonly Scope[]; userId: string };

let server: TestServer;
let org: string;
let fileId: string;
let key: string;
let columns: Column[];

beforeAll(async () => {
  server = await openTestServer();
  org = await server.organization();
  fileId = (await server.token(org)).companyFileId;
  key = await server.key(org, [...SCOPES]);
  columns = [];
  for (const { id, name, permissions } of BUILT_IN_ROLES) {
    columns.push({ name, permissions, userId: await userWith(id) });
  }
  for (const scope of SCOPES) {
    await addRole(`only ${scope}`, [scope]);
    await addRole(
      `all but ${scope}`,
      SCOPES.filter((one) => one !== scope),
    );
  }
});
afterAll(() => server.close());

async function addRole(name: string, permissions: readonly Scope[]): Promise<void> {
  const body = { name, permissions };
  const { id } = (await server.ask('POST', `/v1/organizations/${org}/roles`, { body })).body;
  columns.push({ name, permissions, userId: await userWith(id) });
}

async function userWith(role: string): Promise<string> {
  const email = `${role}@example.com`;
  const body = { email, name: role, role, signIn: 'cloud' };
  return (await server.ask('POST', `/v1/organizations/${org}/users`, { body })).body.id;
}

/** The address of a route, with ids that exist nowhere beside those of the file. */
function addressOf(route: string) {
  const [method = '', pattern = ''] = route.split(' ');
  const url = pattern
    .replace(':organizationId', org)
    .replace(':companyFileId', fileId)
    .replace(':id', NOWHERE)
    .replace(':code', 'NOT_FOUND');
  return { method: method as 'GET', url };
}

/** What the tables say of a cell. */
function isOpenTo(permissions: readonly Scope[], permission: Permission): boolean {
  if (permission === 'public') return true;
  return permission !== 'installation' && permissions.includes(permission);
}

test('each role opens the routes of its permissions and no other, every cell', async () => {
  let cells = 0;
  let open = 0;
  for (const { route, permission } of permissionRows()) {
    const { method, url } = addressOf(route);
    for (const { name, permissions, userId } of columns) {
      const headers = { 'on-behalf-of': userId };
      const { status, body } = await server.ask(method, url, { key, headers });
      const isOpen = isOpenTo(permissions, permission);
      expect([route, name, status !== 403]).toEqual([route, name, isOpen]);
      if (!isOpen) {
        const needed =
          permission === 'installation' ? 'the ADMIN_API_KEY' : `permission ${permission}`;
        expect([body.code, body.detail]).toEqual(['FORBIDDEN', expect.stringContaining(needed)]);
      }
      cells++;
      if (isOpen) open++;
    }
  }
  const routes = permissionRows().length;
  expect(cells).toBe(routes * (BUILT_IN_ROLES.length + 2 * SCOPES.length));
  process.stdout.write(
    `matrix: ${columns.length} roles × ${routes} routes = ${cells} cells, ` +
      `${open} open, ${cells - open} refused\n`,
  );
}, 300_000);

test('a sample of the cells says the same over a socket', async () => {
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.app.server.address() as AddressInfo;
  let cell = 0;
  let asked = 0;
  for (const { route, permission } of permissionRows()) {
    const { method, url } = addressOf(route);
    for (const { name, permissions, userId } of columns) {
      if (cell++ % SOCKET_EVERY !== 0) continue;
      const reply = await fetch(`http://127.0.0.1:${port}${url}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'on-behalf-of': userId },
      });
      await reply.arrayBuffer();
      const isOpen = isOpenTo(permissions, permission);
      expect([route, name, reply.status !== 403]).toEqual([route, name, isOpen]);
      asked++;
    }
  }
  expect(asked).toBeGreaterThan(50);
}, 300_000);

test('what the key may not the user may not through it, and the other way round', async () => {
  const [administrator] = columns;
  for (const scope of SCOPES) {
    const narrow = await server.key(org, [scope]);
    for (const { route, permission } of permissionRows()) {
      if (permission === 'public') continue;
      const { method, url } = addressOf(route);
      const headers = { 'on-behalf-of': administrator?.userId ?? '' };
      const { status } = await server.ask(method, url, { key: narrow, headers });
      expect([route, scope, status !== 403]).toEqual([route, scope, permission === scope]);
    }
    // A role without the key's only permission leaves nothing.
    const without = columns.find(({ name }) => name === `all but ${scope}`);
    for (const { route, permission } of permissionRows()) {
      if (permission !== scope) continue;
      const { method, url } = addressOf(route);
      const headers = { 'on-behalf-of': without?.userId ?? '' };
      const { status } = await server.ask(method, url, { key: narrow, headers });
      expect([route, scope, status]).toEqual([route, scope, 403]);
    }
  }
}, 300_000);
