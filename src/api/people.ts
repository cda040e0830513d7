/** What the routes about users, invitations and roles have in common. */
import { getRole, type Role } from '../auth/role.js';
import type { Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { UUID_PARAMETER } from './ids.js';

/** Text that Postgres can hold, and with something to see in it. */
export const NAME = {
  type: 'string',
  pattern: '^[^\\u0000]*[^\\u0000\\s][^\\u0000]*$',
  maxLength: LIMITS.nameCharsMax,
} as const;
/** Whether mail arrives there only mail can tell. */
export const EMAIL = {
  type: 'string',
  pattern: '^[^@\\s\\u0000-\\u001f]+@[^@\\s\\u0000-\\u001f]+$',
  maxLength: LIMITS.emailCharsMax,
} as const;
/** The id of a role: a built-in one by its name. */
export const ROLE = { type: 'string', minLength: 1, maxLength: LIMITS.nameCharsMax } as const;

export const IN_ORGANIZATION = {
  type: 'object',
  properties: { organizationId: UUID_PARAMETER },
} as const;
export const ONE_PERSON = {
  type: 'object',
  properties: { organizationId: UUID_PARAMETER, id: UUID_PARAMETER },
} as const;

export type InOrganization = { Params: { organizationId: string } };
export type OneOf = { Params: { organizationId: string; id: string } };

/** The role that a body names. @throws INVALID_REQUEST when the organization has none of that id */
export async function roleNamed(trx: Trx, organizationId: string, id: string): Promise<Role> {
  const role = await getRole(trx, organizationId, id);
  if (role !== undefined) return role;
  const message = 'is no role of this organization; GET …/roles lists them';
  throw new ConnectorError('INVALID_REQUEST', `/role ${message}`, {
    errors: [{ path: '/role', message }],
  });
}
