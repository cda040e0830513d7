import { inOrganization } from '../../src/db/connect.js';
import { authenticate } from '../../src/session/authenticate.js';
import { insertSession, liveSession } from '../../src/session/store.js';
import { openTestServer, type TestServer } from './server.js';

let server: TestServer;
let organization: string;
let base: string;
beforeAll(async () => {
  server = await openTestServer();
  organization = await server.organization();
  base = `/v1/organizations/${organization}/sync-tokens`;
});
afterAll(() => server.close());

/** @returns undefined when the Web Connector would not get in */
const login = async ({ name, token }: { name: string; token: string }) => {
  const call = { userName: name, password: token, remoteAddress: '192.0.2.1' };
  const [, directive] = await authenticate(server.ctx, call);
  return directive === 'nvu' ? undefined : directive;
};

test('a token is made with its company file, and its secrets are shown once', async () => {
  const reply = await server.ask('POST', base, { body: { description: 'Main office' } });
  expect(reply.status).toBe(201);
  expect(reply.body).toMatchObject({
    description: 'Main office',
    expiresAt: '2026-11-09T09:00:00.000Z',
    qwcUrl: `https://sync.example.com${base}/${reply.body.id}/qwc`,
    setupUrl: expect.stringMatching(/^https:\/\/sync\.example\.com\/setup\/qbl_[a-z2-7]{78}$/),
    companyFileId: expect.stringMatching(new RegExp(`^${organization}\\.[0-9a-f-]{36}$`)),
  });
  expect(await login(reply.body)).toBeDefined();
  const file = await server.ask('GET', `/v1/company-files/${reply.body.companyFileId}`);
  expect([file.status, file.body.status]).toEqual([200, 'waiting_for_connector']);
  const list = await server.ask('GET', base);
  expect(list.text).toContain(reply.body.name);
  expect(list.text).not.toContain(reply.body.token);
  expect(list.text).not.toContain('/setup/');
});

test('a token needs no body, and no organization that is not there gets one', async () => {
  const headers = { 'content-type': 'application/json' };
  expect((await server.ask('POST', base, { headers })).status).toBe(201);
  expect((await server.ask('POST', base)).status).toBe(201);
  const nowhere = '/v1/organizations/00000000-0000-4000-8000-000000000000/sync-tokens';
  expect((await server.ask('POST', nowhere)).status).toBe(404);
});

test('the list pages by cursor and finds every token once', async () => {
  const own = await server.organization('Paging');
  const made = new Set<string>();
  for (let i = 0; i < 7; i++) made.add((await server.token(own)).id);
  const seen: string[] = [];
  let cursor = '';
  for (;;) {
    const url = `/v1/organizations/${own}/sync-tokens?limit=3${cursor}`;
    const { body } = await server.ask('GET', url);
    seen.push(...body.data.map((token: { id: string }) => token.id));
    expect(body.hasMore).toBe(body.nextCursor !== null);
    if (!body.hasMore) break;
    cursor = `&cursor=${body.nextCursor}`;
  }
  expect(seen).toHaveLength(7);
  expect(new Set(seen)).toEqual(made);
});

test.each(['0', '201', '-1', '1.5', 'x', ''])('a limit of "%s" is refused', async (limit) => {
  const reply = await server.ask('GET', `${base}?limit=${limit}`);
  expect([reply.status, reply.body.errors[0].path]).toEqual([400, '?limit']);
});

test.each(['x', 'eA', `${'A'.repeat(401)}`, encodeURIComponent("' or 1=1")])(
  'a cursor of "%s" is refused',
  async (cursor) => {
    const reply = await server.ask('GET', `${base}?cursor=${cursor}`);
    expect([reply.status, reply.body.errors[0].path]).toEqual([400, '?cursor']);
  },
);

test('the .qwc is an attachment without a secret, the same to the byte every time', async () => {
  const token = await server.token(organization);
  const url = `${base}/${token.id}/qwc`;
  const first = await server.ask('GET', url);
  expect(first.status).toBe(200);
  expect(first.headers['content-type']).toBe('application/x-qwc');
  expect(first.headers['content-disposition']).toBe(
    'attachment; filename="quickbooks-connector.qwc"',
  );
  expect(first.text).toContain(`<UserName>${token.name}</UserName>`);
  expect(first.text).not.toContain(token.token);
  await server.ask('POST', `${base}/${token.id}/rotate`);
  expect((await server.ask('GET', url)).text).toBe(first.text);
});

test('a company name cannot break out of the header of the download', async () => {
  const token = await server.token(organization);
  const [, id] = token.companyFileId.split('.');
  await inOrganization(server.database.db, organization, (trx) =>
    trx('company_file')
      .where({ organization_id: organization, id })
      .update({ company_name: 'Ac"me\r\nSet-Cookie: a=b; filename=évil.exe' }),
  );
  const { headers } = await server.ask('GET', `${base}/${token.id}/qwc`);
  expect(headers['content-disposition']).toBe(
    'attachment; filename="AcmeSet-Cookie ab filenameevil.exe.qwc"',
  );
  expect(headers).not.toHaveProperty('set-cookie');
});

test('rotating shows a new secret under the same name', async () => {
  const token = await server.token(organization);
  const reply = await server.ask('POST', `${base}/${token.id}/rotate`);
  expect(reply.status).toBe(200);
  expect(reply.body).toMatchObject({ id: token.id, name: token.name });
  expect(await login(token)).toBeDefined();
  expect(await login(reply.body)).toBeDefined();
  expect(await login(token)).toBeUndefined();
});

test('revoking ends the login, the open session and the company file, and stays', async () => {
  const token = await server.token(organization);
  const key = { organizationId: organization, companyFileId: token.companyFileId.split('.')[1] };
  await inOrganization(server.database.db, organization, (trx) =>
    insertSession(trx, key, {
      id: '11111111-1111-4111-8111-111111111111',
      syncTokenId: token.id,
      ticketHash: Buffer.alloc(32, 1),
      fence: '1',
      epoch: '1',
      remoteAddress: '192.0.2.1',
      now: server.ctx.now(),
    }),
  );
  expect((await server.ask('DELETE', `${base}/${token.id}`)).status).toBe(204);
  expect((await server.ask('DELETE', `${base}/${token.id}`)).status).toBe(204);
  expect(await login(token)).toBeUndefined();
  const live = await inOrganization(server.database.db, organization, (trx) =>
    liveSession(trx, key),
  );
  expect(live).toBeUndefined();
  const file = `/v1/company-files/${token.companyFileId}`;
  expect((await server.ask('GET', file)).body.status).toBe('revoked');
  const refusals = [
    await server.ask('POST', `${file}/sync`, { body: {} }),
    await server.ask('PATCH', file, { body: { paused: true } }),
    await server.ask('POST', `${file}/requests`, { body: { type: 'HostQueryRq' } }),
    await server.ask('POST', `${base}/${token.id}/rotate`),
    await server.ask('GET', `${base}/${token.id}/qwc`),
  ];
  for (const { status, body } of refusals) {
    expect([status, body.code, body.error.type]).toEqual([
      409,
      'REVOKED',
      'INTEGRATION_CONNECTION_ERROR',
    ]);
  }
});

test('an address that the Web Connector would refuse makes no .qwc', async () => {
  const local = await openTestServer({ PUBLIC_URL: 'http://localhost:8080' });
  try {
    const own = await local.organization();
    const token = await local.token(own);
    const url = `/v1/organizations/${own}/sync-tokens/${token.id}/qwc`;
    expect((await local.ask('GET', url)).text).toContain('http://localhost:8080/qbwc');
  } finally {
    await local.close();
  }
});
