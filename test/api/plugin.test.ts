import { Writable } from 'node:stream';
import fastify from 'fastify';
import { prepareRoute } from '../../src/api/plugin.js';
import { buildApp } from '../../src/app.js';
import { openLog } from '../../src/log.js';
import { ADMIN_KEY } from '../support/context.js';
import { openTestServer } from './server.js';

test('a route without a permission stops the server from starting', () => {
  const app = fastify();
  app.addHook('onRoute', prepareRoute);
  expect(() => app.get('/v1/organizations', async () => '')).not.toThrow();
  expect(() => app.get('/v1/open-door', async () => '')).toThrow(
    'GET /v1/open-door has no row in auth/permission.ts',
  );
  expect(() => app.put('/v1/company-files', async () => '')).toThrow('auth/permission.ts');
});

test('the log holds no key, no secret, no link and no data, also when Postgres refuses', async () => {
  const server = await openTestServer();
  const lines: string[] = [];
  const log = openLog(
    'trace',
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    }),
  );
  const app = await buildApp({ ...server.ctx, log });
  const headers = { authorization: `Bearer ${ADMIN_KEY}` };
  try {
    const organization = await server.organization();
    const url = `/v1/organizations/${organization}/sync-tokens`;
    const made = await app.inject({ method: 'POST', url, headers });
    const { token, setupUrl, companyFileId } = made.json();
    const key = await server.key(organization, ['sync.view']);
    await app.inject({
      method: 'GET',
      url: `/v1/company-files?cursor=${key}`,
      headers: { authorization: `Bearer ${key}` },
    });
    await server.database.db.raw('alter table request add constraint no_canary check (false)');
    const refused = await app.inject({
      method: 'POST',
      url: `/v1/company-files/${companyFileId}/requests`,
      headers,
      payload: { type: 'VendorQueryRq', body: { FullName: ['canary-4711'] } },
    });
    expect(refused.statusCode).toBe(500);
    const text = lines.join('');
    expect(text).toContain('request.failed');
    expect(text).toContain(refused.json().instance);
    for (const secret of [token, setupUrl.split('/').pop(), key, ADMIN_KEY, 'canary-4711']) {
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    }
    expect(refused.body).not.toMatch(/canary|constraint|insert/);
  } finally {
    await app.close();
    await server.close();
  }
});
