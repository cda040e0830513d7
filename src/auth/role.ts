/**
 * The table user_role: what a user may do. Two roles are built in and have no row: Administrator
 * may do everything, Accountant everything but look after users. Source: design.md §8.8.
 */
import type { Ctx } from '../context.js';
import { codeOf, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { SCOPES, type Scope } from './permission.js';
import { newId } from './secret.js';

/** A role; the id of a built-in one is its name. */
export type Role = {
  id: string;
  name: string;
  isBuiltIn: boolean;
  permissions: readonly Scope[];
};

export const ADMINISTRATOR = 'Administrator';

export const BUILT_IN_ROLES: readonly Role[] = [
  { id: ADMINISTRATOR, name: ADMINISTRATOR, isBuiltIn: true, permissions: SCOPES },
  {
    id: 'Accountant',
    name: 'Accountant',
    isBuiltIn: true,
    permissions: SCOPES.filter((scope) => scope !== 'users'),
  },
];

/** A role as the tables app_user and invitation refer to it: exactly one of the two is set. */
export type RoleColumns = { builtInRole: string | null; roleId: string | null };

/** How a role stands in those tables. */
export function columnsOfRole(role: Role): RoleColumns {
  return role.isBuiltIn
    ? { builtInRole: role.id, roleId: null }
    : { builtInRole: null, roleId: role.id };
}

/** Permissions that a stored role still has: a name that this version does not know is none. */
export function knownPermissions(names: readonly string[]): Scope[] {
  return SCOPES.filter((scope) => names.includes(scope));
}

/** What a role lets its users do. @param own  the stored permissions of a role that was made */
export function permissionsOf(builtInRole: string | null, own: readonly string[] | null): Scope[] {
  const builtIn = BUILT_IN_ROLES.find((role) => role.id === builtInRole);
  return knownPermissions(builtIn?.permissions ?? own ?? []);
}

type RoleRow = { id: string; name: string; permissions: string[] };

const COLUMNS = 'id, name, permissions';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function toRole({ id, name, permissions }: RoleRow): Role {
  return { id, name, isBuiltIn: false, permissions: knownPermissions(permissions) };
}

/** All roles: the built-in ones, then those that the organization made, oldest first. */
export async function listRoles(trx: Trx, organizationId: string): Promise<Role[]> {
  const found = await trx.raw(
    `select ${COLUMNS} from user_role where organization_id = ? order by created_at, id`,
    [organizationId],
  );
  return [...BUILT_IN_ROLES, ...found.rows.map(toRole)];
}

/** One role by its id, or undefined when the organization has none. */
export async function getRole(
  trx: Trx,
  organizationId: string,
  id: string,
): Promise<Role | undefined> {
  const builtIn = BUILT_IN_ROLES.find((role) => role.id === id);
  if (builtIn !== undefined || !UUID.test(id)) return builtIn;
  const found = await trx.raw(
    `select ${COLUMNS} from user_role where organization_id = ? and id = ?`,
    [organizationId, id],
  );
  return found.rows[0] && toRole(found.rows[0]);
}

/**
 * Makes a role.
 * @throws CONFLICT when the name is taken or there are too many
 */
export async function createRole(
  ctx: Ctx,
  trx: Trx,
  organizationId: string,
  given: { name: string; permissions: readonly Scope[] },
): Promise<Role> {
  const counted = await trx.raw(
    'select count(*)::int as count from user_role where organization_id = ?',
    [organizationId],
  );
  if (counted.rows[0].count >= LIMITS.rolesMax) {
    throw new ConnectorError('CONFLICT', `an organization makes at most ${LIMITS.rolesMax} roles`);
  }
  const row = {
    id: newId(ctx),
    name: given.name,
    permissions: knownPermissions(given.permissions),
  };
  refuseBuiltInName(row.name);
  await orTaken(
    trx('user_role').insert({ organization_id: organizationId, ...row, created_at: ctx.now() }),
  );
  return toRole(row);
}

/**
 * Changes a role that the organization made; what it gives changes for its users at once.
 * @throws CONFLICT when the name is taken
 */
export async function updateRole(
  trx: Trx,
  organizationId: string,
  role: Role,
  changes: { name?: string; permissions?: readonly Scope[] },
): Promise<Role> {
  const { name = role.name, permissions = role.permissions } = changes;
  refuseBuiltInName(name);
  await orTaken(
    trx('user_role')
      .where({ organization_id: organizationId, id: role.id })
      .update({ name, permissions: knownPermissions(permissions) }),
  );
  return { ...role, name, permissions: knownPermissions(permissions) };
}

/**
 * Removes a role that the organization made. The caller has removed what no longer needs it.
 * @throws ROLE_IN_USE
 */
export async function removeRole(trx: Trx, organizationId: string, id: string): Promise<void> {
  try {
    await trx.raw('delete from user_role where organization_id = ? and id = ?', [
      organizationId,
      id,
    ]);
  } catch (cause) {
    if (codeOf(cause) !== FOREIGN_KEY) throw cause;
    throw new ConnectorError('ROLE_IN_USE', 'users or open invitations have this role', { cause });
  }
}

const UNIQUE = '23505';
const FOREIGN_KEY = '23503';

function refuseBuiltInName(name: string): void {
  const isBuiltIn = BUILT_IN_ROLES.some((role) => role.name.toLowerCase() === name.toLowerCase());
  if (isBuiltIn) throw taken();
}

async function orTaken(work: PromiseLike<unknown>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    throw codeOf(cause) === UNIQUE ? taken(cause) : cause;
  }
}

function taken(cause?: unknown): ConnectorError {
  const message = 'is the name of another role';
  return new ConnectorError('CONFLICT', `/name ${message}`, {
    cause,
    errors: [{ path: '/name', message }],
  });
}
