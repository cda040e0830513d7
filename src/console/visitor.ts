/**
 * Who sits in front of the console: somebody who came by a sign-in link and looks after the whole
 * installation, or a user, who sees his organization and what his role lets him do.
 */
import type { FastifyRequest } from 'fastify';
import type { Who } from '../audit/log.js';
import { consolePermissionOf } from '../auth/permission.js';
import { isSignedIn } from '../auth/sign-in.js';
import { type SignedInUser, userAt, userOfSession } from '../auth/user-session.js';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';
import { sessionOf } from './guard.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null until the hook ran, and on pages for everyone. */
    visitor: Visitor | null;
  }
}

export type Visitor =
  | { readonly kind: 'operator' }
  | { readonly kind: 'user'; readonly user: SignedInUser };

/** Who asks, by the session in his cookie; undefined when there is none, or it is over. */
export async function visitorOf(ctx: Ctx, request: FastifyRequest): Promise<Visitor | undefined> {
  const session = sessionOf(ctx, request);
  const user = await userOfSession(ctx, session);
  if (user !== undefined) return { kind: 'user', user };
  return (await isSignedIn(ctx, session)) ? { kind: 'operator' } : undefined;
}

/** The organization to which a visitor is confined; undefined for who may see all. */
export function confinedTo(visitor: Visitor | null): string | undefined {
  return visitor?.kind === 'user' ? visitor.user.organizationId : undefined;
}

/**
 * Refuses what a user may not see: of another organization as if it were not there.
 * @throws NOT_FOUND, FORBIDDEN
 */
export function demandPage(visitor: Visitor, request: FastifyRequest): void {
  if (visitor.kind === 'operator') return;
  const permission = consolePermissionOf(request.method, request.routeOptions.url ?? '');
  const { id } = request.params as { id?: string };
  const isForeign = id !== undefined && id.split('.')[0] !== visitor.user.organizationId;
  if (permission === undefined || isForeign) {
    throw new ConnectorError('NOT_FOUND', 'there is nothing at this address');
  }
  if (visitor.user.permissions.includes(permission)) return;
  throw new ConnectorError('FORBIDDEN', `this needs the permission ${permission}`);
}

/** Whether a page or a form of the console may be used, by its row in auth/permission.ts. */
export type May = (method: 'GET' | 'POST', pattern: string) => boolean;

/** What a visitor may use; nothing when nobody is signed in. */
export function mayOf(visitor: Visitor | null): May {
  return (method, pattern) => {
    const permission = consolePermissionOf(method, pattern);
    if (visitor === null || permission === undefined) return false;
    return visitor.kind === 'operator' || visitor.user.permissions.includes(permission);
  };
}

/** The visitor for the audit log. */
export function whoVisits(request: FastifyRequest): Who {
  const place = { remoteAddress: request.ip, requestId: request.id };
  const { visitor } = request;
  if (visitor?.kind === 'user') return userAt(visitor.user, place);
  return { kind: 'operator', id: null, name: null, keyId: null, ...place };
}
