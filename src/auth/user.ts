/**
 * The table app_user: the people of an organization. One signs in to the console with a password,
 * or is signed in by the cloud app, which then acts for him with its key and On-Behalf-Of.
 */
import type { Ctx } from '../context.js';
import { codeOf, prepared, readInOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { lockPeople } from './organization.js';
import type { ActingUser, Scope } from './permission.js';
import { ADMINISTRATOR, columnsOfRole, permissionsOf, type Role } from './role.js';
import { newId } from './secret.js';

export type SignIn = 'password' | 'cloud';
export type UserStatus = 'active' | 'disabled';

/** A user with its organization. */
export type UserKey = { organizationId: string; id: string };

/** A user as people may see it. `role` is the id of a role. */
export type User = {
  id: string;
  email: string;
  name: string;
  role: string;
  roleName: string;
  signIn: SignIn;
  status: UserStatus;
  createdAt: Date;
  lastSignInAt: Date | null;
};

const NOBODY = '00000000-0000-0000-0000-000000000000';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UNIQUE = '23505';

const ROLE_NAME = `(select r.name from user_role r
  where r.organization_id = u.organization_id and r.organization_id = ? and r.id = u.role_id)`;
const COLUMNS = `u.id, u.email, u.name, coalesce(u.built_in_role, u.role_id::text) as role,
  coalesce(u.built_in_role, ${ROLE_NAME}) as "roleName", u.sign_in as "signIn", u.status,
  u.created_at as "createdAt", u.last_sign_in_at as "lastSignInAt"`;

/** An e-mail address as it is kept and compared. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * Makes an active user.
 * @param given  passwordHash is null for one who signs in at the cloud app
 * @throws CONFLICT when the address belongs to a user already
 */
export async function createUser(
  ctx: Ctx,
  trx: Trx,
  organizationId: string,
  given: { email: string; name: string; role: Role; passwordHash: string | null },
): Promise<User> {
  const { builtInRole, roleId } = columnsOfRole(given.role);
  const id = newId(ctx);
  try {
    await trx('app_user').insert({
      organization_id: organizationId,
      id,
      email: normalEmail(given.email),
      name: given.name,
      built_in_role: builtInRole,
      role_id: roleId,
      sign_in: given.passwordHash === null ? 'cloud' : 'password',
      password_hash: given.passwordHash,
      status: 'active',
      created_at: ctx.now(),
    });
  } catch (cause) {
    if (codeOf(cause) !== UNIQUE) throw cause;
    throw emailTaken(cause);
  }
  return requireUser(trx, { organizationId, id });
}

/** The address belongs to a user of the organization already. */
export function emailTaken(cause?: unknown): ConnectorError {
  const message = 'belongs to a user already';
  return new ConnectorError('CONFLICT', `/email ${message}`, {
    cause,
    errors: [{ path: '/email', message }],
  });
}

/** Users of an organization, oldest first, in pages. */
export async function listUsers(
  trx: Trx,
  organizationId: string,
  page: { after: { at: Date; id: string } | undefined; limit: number },
): Promise<User[]> {
  const found = await trx.raw(
    `select ${COLUMNS} from app_user u
      where u.organization_id = ? and (u.created_at, u.id) > (?::timestamptz, ?::uuid)
      order by u.created_at, u.id limit ?`,
    [
      organizationId,
      organizationId,
      page.after?.at ?? new Date(0),
      page.after?.id ?? NOBODY,
      page.limit,
    ],
  );
  return found.rows;
}

/** One user. @throws NOT_FOUND when this organization has none of that id */
export async function requireUser(trx: Trx, key: UserKey): Promise<User> {
  const found = await trx.raw(
    `select ${COLUMNS} from app_user u where u.organization_id = ? and u.id = ?`,
    [key.organizationId, key.organizationId, key.id],
  );
  if (found.rows[0]) return found.rows[0];
  throw new ConnectorError('NOT_FOUND', 'there is no such user');
}

/** The user with an address, or undefined. */
export async function findUserByEmail(
  trx: Trx,
  organizationId: string,
  email: string,
): Promise<User | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from app_user u where u.organization_id = ? and u.email = ?`,
    [organizationId, organizationId, normalEmail(email)],
  );
  return found.rows[0];
}

/**
 * Changes a user; one who is disabled is signed out by the caller.
 * @param changes  absent members stay as they are
 * @throws LAST_ADMINISTRATOR
 */
export async function updateUser(
  trx: Trx,
  key: UserKey,
  changes: { name?: string; role?: Role; status?: UserStatus },
): Promise<User> {
  await lockPeople(trx, key.organizationId);
  const { name, role, status } = changes;
  const staysAdministrator = role === undefined || role.id === ADMINISTRATOR;
  if (status === 'disabled' || !staysAdministrator) await requireAnotherAdministrator(trx, key);
  const columns = role && columnsOfRole(role);
  const update = {
    ...(name === undefined ? {} : { name }),
    ...(columns && { built_in_role: columns.builtInRole, role_id: columns.roleId }),
    ...(status === undefined ? {} : { status }),
  };
  if (Object.keys(update).length > 0) {
    await trx('app_user').where({ organization_id: key.organizationId, id: key.id }).update(update);
  }
  return requireUser(trx, key);
}

/**
 * Removes a user whose sessions are gone; the audit log keeps his address.
 * @throws LAST_ADMINISTRATOR
 */
export async function removeUser(trx: Trx, key: UserKey): Promise<void> {
  await lockPeople(trx, key.organizationId);
  await requireAnotherAdministrator(trx, key);
  await trx.raw('delete from app_user where organization_id = ? and id = ?', [
    key.organizationId,
    key.id,
  ]);
}

/** Under the lock of the people. Nothing stands in the way of somebody who is none. */
async function requireAnotherAdministrator(trx: Trx, key: UserKey): Promise<void> {
  const found = await trx.raw(
    `select id from app_user
      where organization_id = ? and built_in_role = ? and status = 'active'`,
    [key.organizationId, ADMINISTRATOR],
  );
  const ids: string[] = found.rows.map((row: { id: string }) => row.id);
  if (!ids.includes(key.id) || ids.length > 1) return;
  throw new ConnectorError('LAST_ADMINISTRATOR', 'this is the only active administrator');
}

/** A new password, from a link that only the user has; he signs in with it from now on. */
export async function setPassword(trx: Trx, key: UserKey, passwordHash: string): Promise<void> {
  await trx('app_user')
    .where({ organization_id: key.organizationId, id: key.id })
    .update({ password_hash: passwordHash, sign_in: 'password' });
}

/** A user with what he may do, as a request or a page needs it. */
export type ActiveUser = ActingUser & { name: string; permissions: readonly Scope[] };

type ActiveRow = ActingUser & {
  name: string;
  builtInRole: string | null;
  rolePermissions: string[] | null;
};

const ACTIVE = `select u.id, u.email, u.name, u.built_in_role as "builtInRole",
       (select r.permissions from user_role r where r.organization_id = $1 and r.id = u.role_id)
         as "rolePermissions"
  from app_user u where u.organization_id = $1 and u.status = 'active'`;
const FIND_BY_ID = prepared(`${ACTIVE} and u.id = $2`);
const FIND_BY_EMAIL = prepared(`${ACTIVE} and u.email = $2`);

/**
 * An active user by id or address, with what his role lets him do now.
 * @returns undefined for one who is unknown, of another organization or disabled
 */
export async function findActiveUser(
  ctx: Pick<Ctx, 'db'>,
  organizationId: string,
  named: string,
): Promise<ActiveUser | undefined> {
  const name = normalEmail(named);
  const statement = UUID.test(name) ? FIND_BY_ID : FIND_BY_EMAIL;
  const rows = await readInOrganization<ActiveRow>(ctx.db, organizationId, statement, [
    organizationId,
    name,
  ]);
  const row = rows[0];
  if (row === undefined) return undefined;
  const { id, email } = row;
  const permissions = permissionsOf(row.builtInRole, row.rolePermissions);
  return { id, email, name: row.name, permissions };
}

type LoginRow = { id: string; email: string; passwordHash: string };

const FIND_LOGIN = prepared(
  `select id, email, password_hash as "passwordHash" from app_user
    where organization_id = $1 and email = $2 and status = 'active' and sign_in = 'password'`,
);

/** What decides whether a password opens; undefined for one who does not sign in with one. */
export async function findLogin(
  ctx: Pick<Ctx, 'db'>,
  organizationId: string,
  email: string,
): Promise<LoginRow | undefined> {
  const rows = await readInOrganization<LoginRow>(ctx.db, organizationId, FIND_LOGIN, [
    organizationId,
    normalEmail(email),
  ]);
  return rows[0];
}

/** Notes that a user signed in. */
export async function noteSignIn(trx: Trx, key: UserKey, now: Date): Promise<void> {
  await trx('app_user')
    .where({ organization_id: key.organizationId, id: key.id })
    .update({ last_sign_in_at: now });
}
