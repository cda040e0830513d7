/** An office that has synced, asked over REST. */
import type { FastifyInstance } from 'fastify';
import { ADMIN_KEY } from '../support/context.js';
import type { Office } from '../support/office.js';

// biome-ignore lint/suspicious/noExplicitAny: a test looks into JSON of every shape
export type Answer = { status: number; headers: Record<string, unknown>; body: any };
type Method = 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** Asks below the company file's address, as the installation's key. */
export function askOf(office: Pick<Office, 'app' | 'key'>) {
  const file = `${office.key.organizationId}.${office.key.companyFileId}`;
  return (method: Method, path: string, body?: unknown, key = ADMIN_KEY) =>
    ask(office.app, method, `/v1/company-files/${file}${path}`, { body, key });
}

async function ask(
  app: FastifyInstance,
  method: Method,
  url: string,
  { body, key }: { body: unknown; key: string },
): Promise<Answer> {
  const reply = await app.inject({
    method,
    url,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  const isJson = String(reply.headers['content-type'] ?? '').includes('json');
  return {
    status: reply.statusCode,
    headers: reply.headers,
    body: isJson ? reply.json() : undefined,
  };
}
