/** Who is asking, and may they: before a body is read, for every REST route. */
import type { FastifyRequest } from 'fastify';
import { verifyApiKey } from '../auth/api-key.js';
import { demand, type Principal, permissionOf } from '../auth/permission.js';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; null until the hook ran, and on public routes. */
    principal: Principal | null;
  }
}

const KEY_CHARS_MAX = 512;

/**
 * Admits a request or refuses it.
 * @throws UNAUTHORIZED for every kind of missing or bad key, NOT_FOUND for another organization,
 *   FORBIDDEN when the key lacks the permission of the route
 */
export async function admit(ctx: Ctx, request: FastifyRequest): Promise<void> {
  const permission = permissionOf(request.method, request.routeOptions.url ?? '');
  if (permission === undefined) throw new ConnectorError('NOT_FOUND', 'no such address');
  if (permission === 'public') return;
  const key = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  const isGiven = key !== undefined && key.length <= KEY_CHARS_MAX;
  const principal = isGiven ? await verifyApiKey(ctx, key, request.ip) : undefined;
  if (principal === undefined) {
    throw new ConnectorError('UNAUTHORIZED', 'the request carries no valid API key');
  }
  request.principal = principal;
  demand(principal, permission, organizationAskedFor(request));
}

/**
 * The organization asked for: in the address as such or inside a company file's id, in the header
 * that names a company file, or as a parameter.
 */
function organizationAskedFor(request: FastifyRequest): string | undefined {
  const params = request.params as Record<string, string | undefined>;
  const query = request.query as Record<string, unknown>;
  if (params.organizationId !== undefined) return params.organizationId.toLowerCase();
  if (params.companyFileId !== undefined) return params.companyFileId.split('.')[0]?.toLowerCase();
  if (request.routeOptions.url?.startsWith('/v1/quickbooks-desktop/')) {
    return targetHeader(request)?.split('.')[0]?.toLowerCase();
  }
  return typeof query.organizationId === 'string' ? query.organizationId.toLowerCase() : undefined;
}

/** The company file that a Conductor-style client names in its header. */
export function targetHeader(request: FastifyRequest): string | undefined {
  const target = request.headers['conductor-end-user-id'];
  return typeof target === 'string' ? target.trim() : undefined;
}

/**
 * The asker of an admitted request.
 * @throws UNAUTHORIZED on a public route, where there is none
 */
export function principalOf(request: FastifyRequest): Principal {
  if (request.principal !== null) return request.principal;
  throw new ConnectorError('UNAUTHORIZED', 'the request carries no valid API key');
}
