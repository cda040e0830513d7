/** Users of an organization. Those with a password come by invitation: see invitations.ts. */
import type { FastifyInstance } from 'fastify';
import { createInvitation, endInvitationsTo } from '../auth/invitation.js';
import { demandAll } from '../auth/permission.js';
import { getRole } from '../auth/role.js';
import {
  createUser,
  listUsers,
  removeUser,
  requireUser,
  type User,
  type UserStatus,
  updateUser,
} from '../auth/user.js';
import { endSessionsOfUser } from '../auth/user-session.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { audit } from './audit.js';
import { principalOf } from './auth-hook.js';
import { invitationAnswer } from './invitations.js';
import { requireOrganization } from './organization-of.js';
import { PAGE_PARAMETERS, type PageQuery, pageLimit, timeCursor, timeOf, toPage } from './page.js';
import {
  EMAIL,
  IN_ORGANIZATION,
  type InOrganization,
  NAME,
  ONE_PERSON,
  type OneOf,
  ROLE,
  roleNamed,
} from './people.js';

const LIST = { type: 'object', additionalProperties: false, properties: PAGE_PARAMETERS } as const;
const CREATE = {
  type: 'object',
  required: ['email', 'name', 'role', 'signIn'],
  additionalProperties: false,
  properties: {
    email: EMAIL,
    name: NAME,
    role: ROLE,
    // Nobody but the person himself chooses a password.
    signIn: { type: 'string', enum: ['cloud'] },
  },
} as const;
const PATCH = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    name: NAME,
    role: ROLE,
    status: { type: 'string', enum: ['active', 'disabled'] },
  },
} as const;

const BASE = '/v1/organizations/:organizationId/users';

type Create = { email: string; name: string; role: string };
type Patch = { name?: string; role?: string; status?: UserStatus };

/** GET, POST, PATCH and DELETE of /v1/organizations/{org}/users, and links for a new password. */
export function registerUsers(api: FastifyInstance, ctx: Ctx): void {
  registerReading(api, ctx);
  registerChanging(api, ctx);

  api.post<InOrganization & { Body: Create }>(
    BASE,
    { schema: { params: IN_ORGANIZATION, body: CREATE } },
    async (request, reply) => {
      const { organizationId } = request.params;
      const { email, name } = request.body;
      await requireOrganization(ctx, organizationId);
      const user = await inOrganization(ctx.db, organizationId, async (trx) => {
        const role = await roleNamed(trx, organizationId, request.body.role);
        demandAll(principalOf(request), role.permissions);
        const given = { email, name, role, passwordHash: null };
        const user = await createUser(ctx, trx, organizationId, given);
        await endInvitationsTo(trx, organizationId, email, ctx.now());
        await audit(ctx, trx, request, {
          organizationId,
          action: 'user.create',
          target: { type: 'user', id: user.id },
          after: seen(user),
        });
        return user;
      });
      reply.code(201);
      return user;
    },
  );

  api.post<OneOf>(
    `${BASE}/:id/password-link`,
    { schema: { params: ONE_PERSON } },
    async (request, reply) => {
      const { organizationId } = request.params;
      const made = await inOrganization(ctx.db, organizationId, async (trx) => {
        const user = await requireUser(trx, request.params);
        const role = await roleNamed(trx, organizationId, user.role);
        demandAll(principalOf(request), role.permissions);
        const { email, name } = user;
        const made = await createInvitation(ctx, trx, organizationId, { email, name, role });
        await audit(ctx, trx, request, {
          organizationId,
          action: 'invitation.create',
          target: { type: 'user', id: user.id },
          after: { email, expiresAt: made.expiresAt },
        });
        return made;
      });
      reply.code(201);
      return invitationAnswer(ctx, made);
    },
  );
}

function registerReading(api: FastifyInstance, ctx: Ctx): void {
  api.get<InOrganization & { Querystring: PageQuery }>(
    BASE,
    { schema: { params: IN_ORGANIZATION, querystring: LIST } },
    async (request) => {
      const { organizationId } = request.params;
      const limit = pageLimit(request.query);
      const after = timeCursor(request.query);
      await requireOrganization(ctx, organizationId);
      const rows = await inOrganization(ctx.db, organizationId, (trx) =>
        listUsers(trx, organizationId, { after, limit: limit + 1 }),
      );
      return toPage(rows, limit, timeOf);
    },
  );

  api.get<OneOf>(`${BASE}/:id`, { schema: { params: ONE_PERSON } }, (request) =>
    inOrganization(ctx.db, request.params.organizationId, (trx) =>
      requireUser(trx, request.params),
    ),
  );
}

function registerChanging(api: FastifyInstance, ctx: Ctx): void {
  api.patch<OneOf & { Body: Patch }>(
    `${BASE}/:id`,
    { schema: { params: ONE_PERSON, body: PATCH } },
    async (request) => {
      const { organizationId } = request.params;
      const { name, status } = request.body;
      return inOrganization(ctx.db, organizationId, async (trx) => {
        const before = await requireUser(trx, request.params);
        demandAll(principalOf(request), await permissionsOfUser(trx, organizationId, before));
        const role =
          request.body.role === undefined
            ? undefined
            : await roleNamed(trx, organizationId, request.body.role);
        if (role) demandAll(principalOf(request), role.permissions);
        const user = await updateUser(trx, request.params, {
          ...(name === undefined ? {} : { name }),
          ...(role === undefined ? {} : { role }),
          ...(status === undefined ? {} : { status }),
        });
        if (status === 'disabled') await endSessionsOfUser(trx, request.params);
        if (role ?? status) await endInvitationsTo(trx, organizationId, user.email, ctx.now());
        await audit(ctx, trx, request, {
          organizationId,
          action: 'user.update',
          target: { type: 'user', id: user.id },
          before: seen(before),
          after: seen(user),
        });
        return user;
      });
    },
  );

  api.delete<OneOf>(`${BASE}/:id`, { schema: { params: ONE_PERSON } }, async (request, reply) => {
    const { organizationId } = request.params;
    await inOrganization(ctx.db, organizationId, async (trx) => {
      const user = await requireUser(trx, request.params);
      demandAll(principalOf(request), await permissionsOfUser(trx, organizationId, user));
      await endSessionsOfUser(trx, request.params);
      await endInvitationsTo(trx, organizationId, user.email, ctx.now());
      await removeUser(trx, request.params);
      await audit(ctx, trx, request, {
        organizationId,
        action: 'user.remove',
        target: { type: 'user', id: user.id },
        before: seen(user),
      });
    });
    return reply.code(204).send();
  });
}

async function permissionsOfUser(trx: Trx, organizationId: string, user: User) {
  return (await getRole(trx, organizationId, user.role))?.permissions ?? [];
}

/** What the audit log keeps of a user. */
function seen({ email, name, role, roleName, signIn, status }: User) {
  return { email, name, role, roleName, signIn, status };
}
