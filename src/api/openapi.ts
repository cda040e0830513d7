/** The OpenAPI document of this installation. Needs no key. */
import crypto from 'node:crypto';
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Ctx } from '../context.js';
import { buildDocument, type Route } from '../openapi/document.js';
import type { OpenApi } from '../openapi/schema.js';

export type Document = { readonly value: OpenApi; readonly text: string; readonly etag: string };

/**
 * The document of the routes that are given to `gather`: built when it is first asked for, kept
 * from then on.
 */
export function createDocument(ctx: Pick<Ctx, 'config'>): {
  gather(route: RouteOptions): void;
  document(): Document;
} {
  const routes: Route[] = [];
  let built: Document | undefined;
  return {
    gather: (route) => {
      for (const method of [route.method].flat()) {
        routes.push({ method, url: route.url, schema: route.schema ?? {} });
      }
    },
    document: () => {
      built ??= write(buildDocument(routes, ctx.config.publicUrl));
      return built;
    },
  };
}

function write(value: OpenApi): Document {
  const text = JSON.stringify(value);
  const hash = crypto.createHash('sha256').update(text).digest('base64url');
  return { value, text, etag: `"${hash}"` };
}

/** GET /v1/openapi.json */
export function registerOpenApi(api: FastifyInstance, document: () => Document): void {
  api.get('/v1/openapi.json', async (request, reply) => {
    const { text, etag } = document();
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(text);
  });
}
