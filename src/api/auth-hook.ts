/** Who is asking, and may they: before a body is read, for every REST route. */
import type { FastifyRequest } from 'fastify';
import { verifyApiKey } from '../auth/api-key.js';
import { demand, type Principal, permissionOf } from '../auth/permission.js';
import { findActiveUser } from '../auth/user.js';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; null until the hook ran, and on public routes. */
    principal: Principal | null;
  }
}

const KEY_CHARS_MAX = 512;

/**
 * Admits a request or refuses it.
 * @throws UNAUTHORIZED for every kind of missing or bad key, ON_BEHALF_OF_REFUSED, NOT_FOUND for
 *   another organization, FORBIDDEN when the key, or the user for whom it acts, lacks the
 *   permission of the route
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
  const named = request.headers['on-behalf-of'];
  request.principal =
    named === undefined ? principal : await actingFor(ctx, principal, String(named));
  demand(request.principal, permission, organizationAskedFor(request));
}

/**
 * The same key, acting for a user: it may do what both of them may.
 * @param named  id or e-mail address of the user
 * @throws ON_BEHALF_OF_REFUSED for one who is unknown, foreign or disabled, in the same words
 */
async function actingFor(ctx: Ctx, principal: Principal, named: string): Promise<Principal> {
  const isKey = principal.kind === 'key' && named.length <= LIMITS.emailCharsMax;
  const user = isKey ? await findActiveUser(ctx, principal.organizationId, named) : undefined;
  if (!isKey || user === undefined) {
    const detail = 'On-Behalf-Of names no active user of the organization of this key';
    throw new ConnectorError('ON_BEHALF_OF_REFUSED', detail);
  }
  const scopes = principal.scopes.filter((scope) => user.permissions.includes(scope));
  return { ...principal, scopes, user: { id: user.id, email: user.email } };
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
