/**
 * The table user_session: browsers in which a user is signed in to the console. The secret carries
 * its organization, so that checking it is one read by primary key.
 */
import { type Who, writeAudit } from '../audit/log.js';
import type { Ctx } from '../context.js';
import { inOrganization, prepared, readInOrganization, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { type Delay, noteFailure, wait } from './login-failure.js';
import { isRightPassword } from './password.js';
import type { Scope } from './permission.js';
import { permissionsOf } from './role.js';
import { keyedHash, newSecret, uuidFromBase32, uuidToBase32 } from './secret.js';
import type { ConsoleSession } from './sign-in.js';
import { findLogin, normalEmail, noteSignIn, type UserKey } from './user.js';

const SESSION = /^qbu_([a-z2-7]{26})[a-z2-7]{52}$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';
const HOUR_MS = 3_600_000;

/** What somebody typed who wants to sign in, and where he is. */
export type Login = {
  organizationId: string;
  email: string;
  password: string;
  remoteAddress: string;
  requestId: string;
};

/**
 * Signs a user in. Unknown, disabled, without a password and wrong take the same path: one hash,
 * one comparison, one counted failure.
 * @returns undefined for every kind of no
 */
export async function signInUser(
  ctx: Ctx,
  login: Login,
  delay: Delay = wait,
): Promise<ConsoleSession | undefined> {
  const { organizationId, remoteAddress } = login;
  const email = normalEmail(login.email).slice(0, LIMITS.emailCharsMax);
  const found = await findLogin(ctx, organizationId, email);
  const password = login.password.slice(0, LIMITS.passwordCharsMax + 1);
  const isRight = await isRightPassword(ctx, password, found?.passwordHash ?? null);
  if (found === undefined || !isRight) {
    const name = `user ${organizationId} ${email}`;
    await noteFailure(ctx, { name, remoteAddress }, delay);
    return undefined;
  }
  return inOrganization(ctx.db, organizationId, async (trx) => {
    const key = { organizationId, id: found.id };
    await noteSignIn(trx, key, ctx.now());
    await writeAudit(trx, {
      organizationId,
      at: ctx.now(),
      who: userAt({ id: found.id, email: found.email }, login),
      action: 'user.signIn',
      target: { type: 'user', id: found.id },
    });
    return openUserSession(ctx, trx, key);
  });
}

/** A user in front of a browser, for the audit log. */
export function userAt(
  user: { id: string; email: string },
  place: { remoteAddress: string; requestId: string },
): Who {
  const { remoteAddress, requestId } = place;
  return { kind: 'user', id: user.id, name: user.email, keyId: null, remoteAddress, requestId };
}

/** Opens a session for a user who has shown who he is. */
export async function openUserSession(ctx: Ctx, trx: Trx, key: UserKey): Promise<ConsoleSession> {
  const now = ctx.now();
  // Nothing of ours runs in the background: a new session is the moment to forget old ones.
  await trx.raw('delete from user_session where organization_id = ? and expires_at < ?', [
    key.organizationId,
    now,
  ]);
  const secret = newSecret(ctx, `qbu_${uuidToBase32(key.organizationId)}`);
  const expiresAt = new Date(now.getTime() + LIMITS.consoleSessionHours * HOUR_MS);
  await trx('user_session').insert({
    organization_id: key.organizationId,
    token_hash: keyedHash(ctx, 'user-session', secret),
    user_id: key.id,
    created_at: now,
    expires_at: expiresAt,
  });
  return { secret, expiresAt };
}

/** Who sits in front of a browser. */
export type SignedInUser = {
  organizationId: string;
  id: string;
  email: string;
  name: string;
  permissions: readonly Scope[];
};

type SessionRow = {
  id: string;
  email: string;
  name: string;
  builtInRole: string | null;
  rolePermissions: string[] | null;
};

const FIND = prepared(
  `select u.id, u.email, u.name, u.built_in_role as "builtInRole",
          (select r.permissions from user_role r where r.organization_id = $1 and r.id = u.role_id)
            as "rolePermissions"
     from user_session s
     join app_user u on u.organization_id = $1 and u.id = s.user_id and u.status = 'active'
    where s.organization_id = $1 and s.token_hash = decode($2, 'hex')
      and s.expires_at > $3::timestamptz`,
);

/** The user of a session with what his role lets him do now; undefined when it is over. */
export async function userOfSession(
  ctx: Pick<Ctx, 'db' | 'now' | 'secretKey'>,
  session: string | undefined,
): Promise<SignedInUser | undefined> {
  const text = session ?? '';
  const organizationId = uuidFromBase32(SESSION.exec(text)?.[1] ?? '');
  if (organizationId === undefined) return undefined;
  const hash = keyedHash(ctx, 'user-session', text).toString('hex');
  const rows = await readInOrganization<SessionRow>(ctx.db, organizationId, FIND, [
    organizationId,
    hash,
    ctx.now().toISOString(),
  ]);
  const row = rows[0];
  if (row === undefined) return undefined;
  const { id, email, name } = row;
  const permissions = permissionsOf(row.builtInRole, row.rolePermissions);
  return { organizationId, id, email, name, permissions };
}

/** Ends a session; one that is over, or is none of a user, stays over. */
export async function endUserSession(ctx: Ctx, session: string): Promise<void> {
  const organizationId = uuidFromBase32(SESSION.exec(session)?.[1] ?? '') ?? NOBODY;
  await inOrganization(ctx.db, organizationId, async (trx) => {
    await trx.raw('delete from user_session where organization_id = ? and token_hash = ?', [
      organizationId,
      keyedHash(ctx, 'user-session', session),
    ]);
  });
}

/** Signs a user out everywhere. */
export async function endSessionsOfUser(trx: Trx, key: UserKey): Promise<void> {
  await trx.raw('delete from user_session where organization_id = ? and user_id = ?', [
    key.organizationId,
    key.id,
  ]);
}
