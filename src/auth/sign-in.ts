/**
 * The table sign_in: one-time links to the console and the sessions that they open. Whoever may
 * read the server's output is an administrator of the installation; there are no passwords.
 */
import type { Ctx } from '../context.js';
import { LIMITS } from '../limits.js';
import { type Delay, noteFailure, wait } from './login-failure.js';
import { keyedHash, newSecret } from './secret.js';

const LINK = /^qbi_[a-z2-7]{52}$/;
const SESSION = /^qbw_[a-z2-7]{52}$/;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Makes a link that signs in once, within half an hour (design.md §7, Process).
 * @returns its address under PUBLIC_URL; only a hash of its secret is kept
 */
export async function createSignInLink(ctx: Ctx): Promise<string> {
  const secret = newSecret(ctx, 'qbi_');
  const now = ctx.now();
  // Nothing of ours runs in the background: a new link is the moment to forget old ones.
  await ctx.db.raw('delete from sign_in where expires_at < ?', [now]);
  const expiresAt = new Date(now.getTime() + LIMITS.signInLinkMinutes * MINUTE_MS);
  await insert(ctx, { kind: 'link', secret, now, expiresAt });
  return `${ctx.config.publicUrl}/sign-in/${secret}`;
}

/** True while a link can still be used. Looking does not use it: scanners of links look, too. */
export async function isSignInLinkOpen(ctx: Ctx, secret: string): Promise<boolean> {
  if (!LINK.test(secret)) return false;
  const found = await ctx.db.raw(
    `select 1 from sign_in
      where token_hash = ? and kind = 'link' and used_at is null and expires_at > ?`,
    [keyedHash(ctx, 'sign-in', secret), ctx.now()],
  );
  return found.rowCount === 1;
}

/** What the browser keeps, and until when. */
export type ConsoleSession = { secret: string; expiresAt: Date };

/**
 * Uses a link up and opens a session of the console.
 * @param secret  the last part of the link
 * @returns undefined when the link is unknown, used or too old
 */
export async function useSignInLink(
  ctx: Ctx,
  secret: string,
  remoteAddress: string,
  delay: Delay = wait,
): Promise<ConsoleSession | undefined> {
  const now = ctx.now();
  const used = await ctx.db.raw(
    `update sign_in set used_at = ?
      where token_hash = ? and kind = 'link' and used_at is null and expires_at > ?`,
    [now, keyedHash(ctx, 'sign-in', LINK.test(secret) ? secret : ''), now],
  );
  if (used.rowCount !== 1) {
    await noteFailure(ctx, { name: undefined, remoteAddress }, delay);
    return undefined;
  }
  const session = newSecret(ctx, 'qbw_');
  const expiresAt = new Date(now.getTime() + LIMITS.consoleSessionHours * HOUR_MS);
  await insert(ctx, { kind: 'session', secret: session, now, expiresAt });
  return { secret: session, expiresAt };
}

/** Is this the secret of a session that was opened and is not over? */
export async function isSignedIn(ctx: Ctx, session: string | undefined): Promise<boolean> {
  if (session === undefined || !SESSION.test(session)) return false;
  const found = await ctx.db.raw(
    `select 1 from sign_in where token_hash = ? and kind = 'session' and expires_at > ?`,
    [keyedHash(ctx, 'sign-in', session), ctx.now()],
  );
  return found.rowCount === 1;
}

/** Ends a session; one that is over already stays over. */
export async function signOut(ctx: Ctx, session: string): Promise<void> {
  await ctx.db.raw(`delete from sign_in where token_hash = ? and kind = 'session'`, [
    keyedHash(ctx, 'sign-in', session),
  ]);
}

async function insert(
  ctx: Ctx,
  row: { kind: 'link' | 'session'; secret: string; now: Date; expiresAt: Date },
): Promise<void> {
  await ctx.db.raw(
    'insert into sign_in (token_hash, kind, created_at, expires_at) values (?, ?, ?, ?)',
    [keyedHash(ctx, 'sign-in', row.secret), row.kind, row.now, row.expiresAt],
  );
}
