import { ERRORS } from '../../src/errors.js';
import { openTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

test('an error speaks both vocabularies, and both say the same', async () => {
  const reply = await server.ask('POST', '/v1/organizations', { body: {} });
  expect(reply.status).toBe(400);
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(Object.keys(reply.body)).toEqual([
    'type',
    'title',
    'status',
    'detail',
    'instance',
    'code',
    'userMessage',
    'cause',
    'actor',
    'fixes',
    'outcome',
    'retryable',
    'errors',
    'error',
  ]);
  expect(reply.body).toMatchObject({
    type: 'https://sync.example.com/docs/errors#INVALID_REQUEST',
    status: 400,
    detail: '/name is missing',
    code: 'INVALID_REQUEST',
    actor: 'developer',
    outcome: 'not_applied',
    retryable: false,
    errors: [{ path: '/name', message: 'is missing' }],
    error: {
      message: '/name is missing',
      userFacingMessage: reply.body.userMessage,
      type: 'INVALID_REQUEST_ERROR',
      code: 'INVALID_REQUEST',
      httpStatusCode: 400,
      requestId: reply.body.instance,
    },
  });
  expect(reply.headers['x-request-id']).toBe(reply.body.instance);
  expect(reply.headers['conductor-request-id']).toBe(reply.body.instance);
  expect(reply.headers['x-should-retry']).toBe('false');
});

test('the type of a problem leads to its catalogue entry, without a key', async () => {
  for (const code of Object.keys(ERRORS)) {
    const { body, status } = await server.ask('GET', `/v1/errors/${code}`, { key: null });
    expect([status, body.code]).toEqual([200, code]);
  }
  expect((await server.ask('GET', '/v1/errors/constructor', { key: null })).status).toBe(404);
  expect((await server.ask('GET', '/v1/errors', { key: null })).body.data.length).toBeGreaterThan(
    5,
  );
});

test('every wrong field is named, and a misspelt one gets a suggestion', async () => {
  const id = await server.organization();
  const reply = await server.ask('POST', `/v1/organizations/${id}/api-keys`, {
    body: { nome: 'x', scopes: ['sync.veiw', 7] },
  });
  expect(reply.status).toBe(400);
  expect(reply.body.errors).toEqual(
    expect.arrayContaining([
      { path: '/name', message: 'is missing' },
      { path: '/nome', message: 'is not known here (did you mean "name"?)' },
      { path: '/scopes/0', message: expect.stringContaining('must be one of sync.view, sync.run') },
      { path: '/scopes/1', message: 'must be string' },
    ]),
  );
});

test('nothing is coerced: a number is not a name, "true" is not true', async () => {
  expect((await server.ask('POST', '/v1/organizations', { body: { name: 7 } })).status).toBe(400);
  const token = await server.token(await server.organization());
  const reply = await server.ask('PATCH', `/v1/company-files/${token.companyFileId}`, {
    body: { paused: 'true' },
  });
  expect(reply.body.errors).toEqual([{ path: '/paused', message: 'must be boolean' }]);
});

test('an unknown query parameter is refused with a suggestion, on every route', async () => {
  const reply = await server.ask('GET', '/v1/company-files?organisationId=x');
  expect([reply.status, reply.body.code]).toEqual([400, 'UNKNOWN_PARAMETER']);
  expect(reply.body.errors).toEqual([
    { path: '?organisationId', message: 'is not known here (did you mean "organizationId"?)' },
  ]);
  const routes = ['/v1/organizations', '/v1/errors', '/v1/errors/NOT_FOUND'];
  for (const url of routes) {
    expect((await server.ask('GET', `${url}?zzz=1`)).body.code).toBe('UNKNOWN_PARAMETER');
  }
  const twice = await server.ask('GET', '/v1/organizations?limit=1&limit=2');
  expect(twice.body.errors).toEqual([{ path: '?limit', message: 'must be string' }]);
});

test.each([
  ['no JSON', '{', {}, 400, 'INVALID_REQUEST'],
  ['another kind', 'name=x', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['no kind', 'name=x', { 'content-type': '' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a prototype', '{"__proto__":{"name":"x"},"name":"x"}', {}, 400, 'INVALID_REQUEST'],
  ['an array', '[]', {}, 400, 'INVALID_REQUEST'],
  ['nothing', '', {}, 400, 'INVALID_REQUEST'],
  ['too much', `{"name":"${'x'.repeat(1_000_001)}"}`, {}, 413, 'TOO_LARGE'],
])('a body that is %s is refused', async (_what, body, headers, status, code) => {
  const reply = await server.ask('POST', '/v1/organizations', { body, headers });
  expect([reply.status, reply.body.code]).toEqual([status, code]);
});

test('unknown addresses, methods and malformed ones are problems too', async () => {
  for (const url of ['/v1/nothing', '/nothing', '/v1/organizations/x/nothing', '/v1/%zz']) {
    const reply = await server.ask('GET', url);
    expect([url, reply.status >= 400 && reply.status < 500]).toEqual([url, true]);
    expect(reply.headers['content-type']).toContain('application/problem+json');
  }
  const reply = await server.ask('PUT', '/v1/organizations', { body: {} });
  expect([reply.status, reply.body.code]).toEqual([404, 'NOT_FOUND']);
  expect(reply.body.detail).toBe('there is no PUT /v1/organizations');
});

test('every answer carries the security headers', async () => {
  for (const url of ['/v1/errors', '/nothing']) {
    const { headers } = await server.ask('GET', url);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  }
  expect((await server.ask('GET', '/v1/organizations')).headers['cache-control']).toBe('no-store');
});

test('a bug says nothing about itself', async () => {
  await server.database.db.raw('alter table organization rename to organisation');
  const reply = await server.ask('POST', '/v1/organizations', { body: { name: 'x' } });
  await server.database.db.raw('alter table organisation rename to organization');
  expect([reply.status, reply.body.code, reply.body.outcome]).toEqual([500, 'INTERNAL', 'unknown']);
  expect(reply.text).not.toMatch(/select|insert|relation|organization|\.ts|\.js|stack/i);
  expect(reply.headers['x-should-retry']).toBe('false');
});
