/** A server on a database of its own, asked without sockets, and the things most tests need. */
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/app.js';
import { ADMIN_KEY, type TestCtx, testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

export type Answer = {
  status: number;
  headers: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into JSON of every shape
  body: any;
  text: string;
};

export type TestServer = {
  app: FastifyInstance;
  ctx: TestCtx;
  database: TestDatabase;
  /** Asks with a key; null sends none. */
  ask(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT',
    url: string,
    options?: { key?: string | null; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>;
  organization(name?: string): Promise<string>;
  key(organizationId: string, scopes: string[]): Promise<string>;
  /** A sync token as it was answered. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  token(organizationId: string): Promise<any>;
  close(): Promise<void>;
};

/** Opens one; close it after the tests. */
export async function openTestServer(
  environment: Record<string, string> = {},
): Promise<TestServer> {
  const database = await openTestDatabase();
  const ctx = testContext(database.db, environment);
  const app = await buildApp(ctx);
  const ask: TestServer['ask'] = async (method, url, options = {}) => {
    const { key = ADMIN_KEY, body } = options;
    const reply = await app.inject({
      method,
      url,
      headers: {
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined
        ? {}
        : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const isJson = String(reply.headers['content-type'] ?? '').includes('json');
    return {
      status: reply.statusCode,
      headers: reply.headers,
      body: isJson ? reply.json() : undefined,
      text: reply.body,
    };
  };
  return {
    app,
    ctx,
    database,
    ask,
    organization: async (name = 'Acme') =>
      (await ask('POST', '/v1/organizations', { body: { name } })).body.id,
    key: async (organizationId, scopes) =>
      (
        await ask('POST', `/v1/organizations/${organizationId}/api-keys`, {
          body: { name: 'k', scopes },
        })
      ).body.key,
    token: async (organizationId) =>
      (await ask('POST', `/v1/organizations/${organizationId}/sync-tokens`, { body: {} })).body,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
