/** Roles: the built-in ones, and those that an organization makes of named permissions. */
import type { FastifyInstance } from 'fastify';
import { forgetInvitationsToRole } from '../auth/invitation.js';
import { lockPeople } from '../auth/organization.js';
import { demandAll, SCOPES, type Scope } from '../auth/permission.js';
import { createRole, getRole, listRoles, type Role, removeRole, updateRole } from '../auth/role.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { audit } from './audit.js';
import { principalOf } from './auth-hook.js';
import { UUID_PARAMETER } from './ids.js';
import { requireOrganization } from './organization-of.js';
import { IN_ORGANIZATION, type InOrganization, NAME, type OneOf, ROLE } from './people.js';

const PERMISSIONS = {
  type: 'array',
  minItems: 1,
  maxItems: SCOPES.length,
  uniqueItems: true,
  items: { type: 'string', enum: SCOPES },
} as const;
const CREATE = {
  type: 'object',
  required: ['name', 'permissions'],
  additionalProperties: false,
  properties: { name: NAME, permissions: PERMISSIONS },
} as const;
const PATCH = { ...CREATE, required: [], minProperties: 1 } as const;
/** The id of a built-in role is its name. */
const ONE = {
  type: 'object',
  properties: { organizationId: UUID_PARAMETER, id: ROLE },
} as const;

const BASE = '/v1/organizations/:organizationId/roles';

type Create = { name: string; permissions: Scope[] };

/** GET, POST, PATCH and DELETE of /v1/organizations/{org}/roles. */
export function registerRoles(api: FastifyInstance, ctx: Ctx): void {
  registerChanging(api, ctx);

  api.get<InOrganization>(BASE, { schema: { params: IN_ORGANIZATION } }, async (request) => {
    const { organizationId } = request.params;
    await requireOrganization(ctx, organizationId);
    return {
      data: await inOrganization(ctx.db, organizationId, (trx) => listRoles(trx, organizationId)),
    };
  });

  api.post<InOrganization & { Body: Create }>(
    BASE,
    { schema: { params: IN_ORGANIZATION, body: CREATE } },
    async (request, reply) => {
      const { organizationId } = request.params;
      demandAll(principalOf(request), request.body.permissions);
      await requireOrganization(ctx, organizationId);
      const role = await inOrganization(ctx.db, organizationId, async (trx) => {
        await lockPeople(trx, organizationId);
        const role = await createRole(ctx, trx, organizationId, request.body);
        await audit(ctx, trx, request, {
          organizationId,
          action: 'role.create',
          target: { type: 'role', id: role.id },
          after: seen(role),
        });
        return role;
      });
      reply.code(201);
      return role;
    },
  );
}

function registerChanging(api: FastifyInstance, ctx: Ctx): void {
  api.patch<OneOf & { Body: Partial<Create> }>(
    `${BASE}/:id`,
    { schema: { params: ONE, body: PATCH } },
    async (request) => {
      const { organizationId, id } = request.params;
      return inOrganization(ctx.db, organizationId, async (trx) => {
        await lockPeople(trx, organizationId);
        const before = await ownRole(trx, organizationId, id);
        demandAll(principalOf(request), before.permissions);
        demandAll(principalOf(request), request.body.permissions ?? []);
        const after = await updateRole(trx, organizationId, before, request.body);
        await audit(ctx, trx, request, {
          organizationId,
          action: 'role.update',
          target: { type: 'role', id },
          before: seen(before),
          after: seen(after),
        });
        return after;
      });
    },
  );

  api.delete<OneOf>(`${BASE}/:id`, { schema: { params: ONE } }, async (request, reply) => {
    const { organizationId, id } = request.params;
    await inOrganization(ctx.db, organizationId, async (trx) => {
      await lockPeople(trx, organizationId);
      const role = await ownRole(trx, organizationId, id);
      demandAll(principalOf(request), role.permissions);
      await forgetInvitationsToRole(trx, organizationId, id, ctx.now());
      await removeRole(trx, organizationId, id);
      await audit(ctx, trx, request, {
        organizationId,
        action: 'role.remove',
        target: { type: 'role', id },
        before: seen(role),
      });
    });
    return reply.code(204).send();
  });
}

/** A role that the organization made. @throws NOT_FOUND; CONFLICT for a built-in one */
async function ownRole(trx: Trx, organizationId: string, id: string): Promise<Role> {
  const role = await getRole(trx, organizationId, id);
  if (role === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such role');
  if (!role.isBuiltIn) return role;
  throw new ConnectorError('CONFLICT', `${role.name} is built in and stays as it is`);
}

function seen({ name, permissions }: Role) {
  return { name, permissions };
}
