/** The OpenAPI document: whole, true to the routes, and true to what they answer. */

import { permissionRows } from '../../src/auth/permission.js';
import { ERRORS } from '../../src/errors.js';
import { OWN_ROUTES } from '../../src/openapi/own-routes.js';
import { resourceRoutes } from '../../src/openapi/resource-routes.js';
import { openTestServer, type TestServer } from '../api/server.js';
import { type Checker, openChecker } from './checker.js';

let server: TestServer;
let check: Checker;
beforeAll(async () => {
  server = await openTestServer();
  check = await openChecker((await server.ask('GET', '/v1/openapi.json', { key: null })).body);
});
afterAll(() => server.close());

const operations = () =>
  Object.entries(check.document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** Every object inside a value, itself included. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

describe('the document', () => {
  test('needs no key, is the same text every time, and is not sent twice', async () => {
    const first = await server.app.inject('/v1/openapi.json');
    const second = await server.app.inject('/v1/openapi.json');
    expect(first.statusCode).toBe(200);
    expect(first.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(second.body).toBe(first.body);
    const other = await openTestServer();
    expect((await other.app.inject('/v1/openapi.json')).body).toBe(first.body);
    await other.close();
    const headers = { 'if-none-match': String(first.headers.etag) };
    const again = await server.app.inject({ url: '/v1/openapi.json', headers });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test('is OpenAPI 3.1 whose references all lead somewhere', () => {
    expect(check.document.openapi).toBe('3.1.0');
    for (const object of objectsIn(check.document)) {
      if (typeof object.$ref === 'string')
        expect([object.$ref, check.at(object.$ref)]).toBeTruthy();
      if (typeof object.$ref === 'string') expect(check.at(object.$ref)).toBeDefined();
    }
  });

  test('names no part that nothing refers to', () => {
    const text = JSON.stringify(check.document);
    const unused = Object.entries(check.document.components)
      .filter(([kind]) => kind !== 'securitySchemes')
      .flatMap(([kind, parts]) => Object.keys(parts).map((name) => `#/components/${kind}/${name}`))
      .filter((name) => !text.includes(`"${name}"`));
    expect(unused).toEqual([]);
  });

  test('holds every route that is registered', () => {
    const described = new Set(
      operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`),
    );
    // One route serves all resources; the document tells them one by one.
    const told = new Set(
      [...resourceRoutes()].flatMap(([pattern, routes]) =>
        routes.every((route) => described.has(`${route.operation.method} ${route.path}`))
          ? [pattern]
          : [],
      ),
    );
    const missing = permissionRows()
      .map(({ route }) => route)
      .filter((route) => !described.has(route.replaceAll(/:(\w+)/g, '{$1}')) && !told.has(route));
    expect(missing).toEqual([]);
  });

  test('holds no other', async () => {
    const id = '6f1d8a52-6a4e-4d39-9d5b-0f6f1c2f9f11';
    for (const { path, method, operation } of operations()) {
      const url = path.replace('{companyFileId}', `${id}.${id}`).replaceAll(/\{\w+\}/g, id);
      const { status, body } = await server.ask(method.toUpperCase() as 'GET', url, { key: null });
      const isPublic = operation.security.length === 0;
      expect([path, isPublic ? status !== 401 : status === 401]).toEqual([path, true]);
      expect(String(body?.detail)).not.toMatch(/^there is no [A-Z]+ /);
    }
  });

  test('has words for every route of ours, and none for routes that are gone', () => {
    const ours = operations().filter(({ operation }) => operation.tags.includes('More'));
    expect(ours.map(({ operation }) => operation.operationId)).toEqual([]);
    const ids = new Set(operations().map(({ operation }) => operation.operationId));
    const gone = Object.values(OWN_ROUTES).filter((words) => !ids.has(words.id));
    expect(gone.map((words) => words.id)).toEqual([]);
  });

  test('tells of each operation an id of its own, what it does, its group, its answers', () => {
    const tags = check.document.tags.map((tag) => tag.name);
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations()) {
      expect(operation.operationId).toMatch(/^[a-z]\w*(\.[a-zA-Z]\w*)+$/);
      expect(operation.summary).not.toBe('');
      expect(operation.tags.filter((tag) => !tags.includes(tag))).toEqual([]);
      const statuses = Object.keys(operation.responses).map(Number);
      expect(statuses.some((status) => status < 300)).toBe(true);
      expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const told = check
        .parametersOf(operation)
        .filter((parameter) => parameter.in === 'path')
        .map((parameter) => parameter.name);
      expect(told).toEqual(inPath);
    }
  });

  test('says of every parameter what it accepts, each once', () => {
    for (const { operation } of operations()) {
      const names = check.parametersOf(operation).map((one) => `${one.in} ${one.name}`);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of check.parametersOf(operation)) {
        expect([parameter.name, typeof parameter.schema]).toEqual([parameter.name, 'object']);
      }
    }
  });

  test('knows every error, at an operation that may answer it', () => {
    const told = JSON.stringify(check.document.components.responses);
    const page = new Set(['FOREIGN_FORM', 'TOO_BUSY']);
    const missing = Object.keys(ERRORS).filter(
      (code) => !page.has(code) && !told.includes(`"${code}"`),
    );
    expect(missing).toEqual([]);
  });

  test('its schemas compile, require only what they have, and use no unknown word', () => {
    expect(check.compileErrors()).toEqual([]);
    for (const [name, schema] of Object.entries(check.document.components.schemas)) {
      for (const object of objectsIn(schema)) {
        if (!Array.isArray(object.required)) continue;
        const properties = Object.keys((object.properties ?? {}) as object);
        expect([name, object.required.filter((one) => !properties.includes(one))]).toEqual([
          name,
          [],
        ]);
      }
    }
  });
});

const HEALTH = '/v1/quickbooks-desktop/health-check';

describe('what is answered is what is told', () => {
  test('by every route of ours', async () => {
    const { ask } = server;
    const seen = new Set<string>();
    const expectTold = async (
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      path: string,
      url: string,
      options: Parameters<typeof ask>[2] = {},
    ) => {
      const answer = await ask(method, url, options);
      expect([path, answer.status, check.answer(method, path, answer)]).toEqual([
        path,
        answer.status,
        [],
      ]);
      seen.add(`${method} ${path} ${answer.status}`);
      return answer;
    };
    const made = await expectTold('POST', '/v1/organizations', '/v1/organizations', {
      body: { name: 'Acme' },
    });
    const org = `/v1/organizations/${made.body.id}`;
    const ORG = '/v1/organizations/{organizationId}';
    await expectTold('GET', '/v1/organizations', '/v1/organizations');
    const keyBody = { body: { name: 'k', scopes: ['sync.view', 'data.read'] } };
    const key = await expectTold('POST', `${ORG}/api-keys`, `${org}/api-keys`, keyBody);
    await expectTold('GET', `${ORG}/api-keys`, `${org}/api-keys`);
    const roleBody = { body: { name: 'Reader', permissions: ['sync.view'] } };
    const role = await expectTold('POST', `${ORG}/roles`, `${org}/roles`, roleBody);
    await expectTold('POST', `${ORG}/roles`, `${org}/roles`, roleBody);
    await expectTold('GET', `${ORG}/roles`, `${org}/roles`);
    const oneRole = `${org}/roles/${role.body.id}`;
    await expectTold('PATCH', `${ORG}/roles/{id}`, oneRole, { body: { name: 'Viewer' } });
    const ann = { email: 'ann@example.com', name: 'Ann', role: 'Administrator', signIn: 'cloud' };
    const user = await expectTold('POST', `${ORG}/users`, `${org}/users`, { body: ann });
    await expectTold('POST', `${ORG}/users`, `${org}/users`, { body: ann });
    const oneUser = `${org}/users/${user.body.id}`;
    await expectTold('GET', `${ORG}/users`, `${org}/users`);
    await expectTold('GET', `${ORG}/users/{id}`, oneUser);
    await expectTold('PATCH', `${ORG}/users/{id}`, oneUser, { body: { name: 'Ann B.' } });
    await expectTold('POST', `${ORG}/users/{id}/password-link`, `${oneUser}/password-link`);
    // Refused: the last administrator.
    await expectTold('DELETE', `${ORG}/users/{id}`, oneUser);
    const bob = { body: { email: 'bob@example.com', role: role.body.id } };
    const invited = await expectTold('POST', `${ORG}/invitations`, `${org}/invitations`, bob);
    await expectTold('DELETE', `${ORG}/roles/{id}`, oneRole);
    await expectTold('GET', `${ORG}/invitations`, `${org}/invitations`);
    const oneInvitation = `${org}/invitations/${invited.body.id}`;
    await expectTold('DELETE', `${ORG}/invitations/{id}`, oneInvitation);
    await expectTold('DELETE', `${ORG}/roles/{id}`, oneRole);
    await server.ask('POST', `${org}/users`, { body: { ...ann, email: 'other@example.com' } });
    await expectTold('DELETE', `${ORG}/users/{id}`, oneUser);
    await expectTold('GET', `${ORG}/audit-log`, `${org}/audit-log`);
    const refusedKey = await server.key(made.body.id, ['users']);
    await expectTold('GET', `${ORG}/users`, `${org}/users`, {
      key: refusedKey,
      headers: { 'on-behalf-of': 'nobody@example.com' },
    });
    const token = await expectTold('POST', `${ORG}/sync-tokens`, `${org}/sync-tokens`);
    await expectTold('GET', `${ORG}/sync-tokens`, `${org}/sync-tokens`);
    const one = `${org}/sync-tokens/${token.body.id}`;
    await expectTold('POST', `${ORG}/sync-tokens/{id}/rotate`, `${one}/rotate`);
    await expectTold('GET', `${ORG}/sync-tokens/{id}/qwc`, `${one}/qwc`);

    const file = `/v1/company-files/${token.body.companyFileId}`;
    const FILE = '/v1/company-files/{companyFileId}';
    await expectTold('GET', '/v1/company-files', '/v1/company-files');
    await expectTold('GET', FILE, file);
    await expectTold('PATCH', FILE, file, { body: { schedule: { everyMinutes: 30 } } });
    await expectTold('GET', `${FILE}/next`, `${file}/next`);
    await expectTold('POST', `${FILE}/unfreeze`, `${file}/unfreeze`);
    await expectTold('POST', `${FILE}/confirm-file`, `${file}/confirm-file`);
    const run = await expectTold('POST', `${FILE}/sync`, `${file}/sync`);
    await expectTold('GET', `${FILE}/sync-runs`, `${file}/sync-runs`);
    await expectTold('GET', `${FILE}/sync-runs/{id}`, `${file}/sync-runs/${run.body.runId}`);
    const query = { body: { type: 'VendorQueryRq', body: {} } };
    const request = await expectTold('POST', `${FILE}/requests`, `${file}/requests`, query);
    const asked = `${file}/requests/${request.body.id}`;
    await expectTold('GET', `${FILE}/requests/{id}`, asked);
    await expectTold('DELETE', `${FILE}/requests/{id}`, asked);
    await expectTold('DELETE', `${FILE}/requests/{id}`, `${file}/requests/${made.body.id}`);
    await expectTold('GET', `${FILE}/changes`, `${file}/changes`);
    await expectTold('GET', `${FILE}/proof`, `${file}/proof`);
    const BANK = `${FILE}/cloud/bank-accounts/{cloudId}`;
    const bank = `${file}/cloud/bank-accounts/b1`;
    await expectTold('PUT', BANK, bank, { body: { name: 'Main', last4: '1234', type: 'bank' } });
    await expectTold('GET', BANK, bank);
    await expectTold('GET', `${FILE}/cloud/bank-accounts`, `${file}/cloud/bank-accounts`);
    await expectTold('DELETE', BANK, bank);
    await expectTold('DELETE', BANK, `${file}/cloud/bank-accounts/none`);
    await expectTold('GET', `${FILE}/bank-balances`, `${file}/bank-balances`);
    await expectTold('GET', `${FILE}/pick-lists/{kind}`, `${file}/pick-lists/vendors`);
    await server.ctx.db('company_file').update({ first_sync_at: server.ctx.now() });
    for (const kind of ['sync', 'accounting']) {
      const [PREFERENCES, set] = [`${FILE}/preferences/${kind}`, `${file}/preferences/${kind}`];
      const change = { body: { values: {} }, headers: { 'if-match': '0' } };
      await expectTold('GET', PREFERENCES, set);
      await expectTold('PATCH', PREFERENCES, `${set}?preview=true`, change);
      await expectTold('PATCH', PREFERENCES, set, change);
      await expectTold('PATCH', PREFERENCES, set, change);
      await expectTold('PATCH', PREFERENCES, set, { body: { values: {} } });
      const wrong = { values: { nothing: 1 } };
      await expectTold('PATCH', PREFERENCES, set, { body: wrong, headers: { 'if-match': '1' } });
      await expectTold('GET', `${PREFERENCES}/history`, `${set}/history`);
    }
    const acme = { key: await server.key(made.body.id, ['sync.view', 'sync.tokens']) };
    const endUser = { companyName: 'Acme', sourceId: 'acme-1', email: 'office@example.com' };
    const end = await expectTold('POST', '/v1/end-users', '/v1/end-users', {
      ...acme,
      body: endUser,
    });
    await expectTold('POST', '/v1/end-users', '/v1/end-users', { ...acme, body: endUser });
    await expectTold('GET', '/v1/end-users', '/v1/end-users', acme);
    const ENDED = '/v1/end-users/{companyFileId}';
    await expectTold('GET', ENDED, `/v1/end-users/${end.body.id}`, acme);
    await expectTold('POST', '/v1/auth-sessions', '/v1/auth-sessions', {
      ...acme,
      body: { publishableKey: 'pk', endUserId: end.body.id },
    });
    await expectTold(
      'POST',
      `${ENDED}/passthrough/quickbooks_desktop`,
      `/v1/end-users/${end.body.id}/passthrough/quickbooks_desktop`,
      { body: { VendorQueryRq: {} } },
    );
    await expectTold('GET', HEALTH, HEALTH, {
      headers: { 'conductor-end-user-id': end.body.id },
    });
    await expectTold('DELETE', ENDED, `/v1/end-users/${end.body.id}`, acme);
    await expectTold('PATCH', FILE, file, { body: { paused: true } });
    await expectTold('POST', `${FILE}/sync`, `${file}/sync`);
    await expectTold('POST', `${FILE}/requests`, `${file}/requests`, query);
    await expectTold('GET', '/v1/company-files', '/v1/company-files?colour=blue');
    await expectTold('GET', '/v1/company-files', '/v1/company-files?limit=0');
    await expectTold('GET', FILE, file, { key: null });
    await expectTold('PATCH', FILE, file, { key: key.body.key, body: { paused: false } });
    await expectTold('DELETE', `${ORG}/sync-tokens/{id}`, one);
    await expectTold('GET', `${ORG}/sync-tokens/{id}/qwc`, `${one}/qwc`);
    await expectTold('DELETE', `${ORG}/api-keys/{id}`, `${org}/api-keys/${key.body.id}`);
    await expectTold('GET', '/v1/errors', '/v1/errors');
    await expectTold('GET', '/v1/errors/{code}', '/v1/errors/NOT_FOUND');
    await expectTold('GET', '/v1/errors/{code}', '/v1/errors/NOTHING');
    await expectTold('GET', '/v1/openapi.json', '/v1/openapi.json', { key: null });
    const untold = Object.keys(OWN_ROUTES).filter((key) => {
      // Answered by QuickBooks: see resources.test.ts.
      if (key.includes('/passthrough/') || key.includes('health-check')) return false;
      const [method, url = ''] = key.split(' ');
      const path = url.replaceAll(/:(\w+)/g, '{$1}');
      return ![...seen].some((one) => one.startsWith(`${method} ${path} 2`));
    });
    expect(untold).toEqual([]);
  });
});
