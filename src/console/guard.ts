/**
 * Who may see the console: the session cookie, and where a form may come from.
 * Source: trust.md §7 S23.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ConsoleSession } from '../auth/sign-in.js';
import type { Ctx } from '../context.js';

/** `__Host-` binds the cookie to https and to this host; a browser refuses it over plain http. */
const SECURE_NAME = '__Host-qbd';
const LOCAL_NAME = 'qbd';

/**
 * True when the browser speaks https with us, through whatever stands in between: it asked for the
 * host of an https PUBLIC_URL.
 */
function isSecure(ctx: Pick<Ctx, 'config'>, request: FastifyRequest): boolean {
  const url = new URL(ctx.config.publicUrl);
  return url.protocol === 'https:' && request.headers.host === url.host;
}

/** The secret of the console session in the request's cookie, if any; not yet checked. */
export function sessionOf(ctx: Pick<Ctx, 'config'>, request: FastifyRequest): string | undefined {
  const name = isSecure(ctx, request) ? SECURE_NAME : LOCAL_NAME;
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Hands a session to the browser; undefined takes it back. */
export function giveSession(
  ctx: Pick<Ctx, 'config' | 'now'>,
  reply: FastifyReply,
  session: ConsoleSession | undefined,
): void {
  const secure = isSecure(ctx, reply.request);
  const seconds = session ? (session.expiresAt.getTime() - ctx.now().getTime()) / 1_000 : 0;
  const cookie = [
    `${secure ? SECURE_NAME : LOCAL_NAME}=${session?.secret ?? ''}`,
    'Path=/',
    `Max-Age=${Math.floor(seconds)}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ];
  reply.header('set-cookie', cookie.join('; '));
}

/**
 * True when a form was sent by a page of ours. Browsers say so themselves; over plain http to a
 * host other than localhost they say only the origin. Who says neither is no browser of today.
 */
export function isFromOurPages(ctx: Pick<Ctx, 'config'>, request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const own = isSecure(ctx, request)
    ? new URL(ctx.config.publicUrl).origin
    : `http://${request.headers.host}`;
  return request.headers.origin === own;
}
