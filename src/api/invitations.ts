/** Invitations: one-time links by which people become users with a password. */
import type { FastifyInstance } from 'fastify';
import {
  createInvitation,
  type Invitation,
  listInvitations,
  revokeInvitation,
} from '../auth/invitation.js';
import { demandAll } from '../auth/permission.js';
import { emailTaken, findUserByEmail } from '../auth/user.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { audit } from './audit.js';
import { principalOf } from './auth-hook.js';
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
  required: ['email', 'role'],
  additionalProperties: false,
  properties: { email: EMAIL, name: { ...NAME, type: ['string', 'null'] }, role: ROLE },
} as const;

const BASE = '/v1/organizations/:organizationId/invitations';

type Create = { email: string; name?: string | null; role: string };

/** GET, POST and DELETE of /v1/organizations/{org}/invitations. */
export function registerInvitations(api: FastifyInstance, ctx: Ctx): void {
  api.post<InOrganization & { Body: Create }>(
    BASE,
    { schema: { params: IN_ORGANIZATION, body: CREATE } },
    async (request, reply) => {
      const { organizationId } = request.params;
      const { email, name = null } = request.body;
      await requireOrganization(ctx, organizationId);
      const made = await inOrganization(ctx.db, organizationId, async (trx) => {
        const role = await roleNamed(trx, organizationId, request.body.role);
        demandAll(principalOf(request), role.permissions);
        if (await findUserByEmail(trx, organizationId, email)) throw emailTaken();
        const made = await createInvitation(ctx, trx, organizationId, { email, name, role });
        await audit(ctx, trx, request, {
          organizationId,
          action: 'invitation.create',
          target: { type: 'invitation', id: made.id },
          after: { email: made.email, role: role.id, expiresAt: made.expiresAt },
        });
        return made;
      });
      reply.code(201);
      return invitationAnswer(ctx, made);
    },
  );

  api.get<InOrganization & { Querystring: PageQuery }>(
    BASE,
    { schema: { params: IN_ORGANIZATION, querystring: LIST } },
    async (request) => {
      const { organizationId } = request.params;
      const limit = pageLimit(request.query);
      const page = { after: timeCursor(request.query), limit: limit + 1 };
      await requireOrganization(ctx, organizationId);
      const rows = await inOrganization(ctx.db, organizationId, (trx) =>
        listInvitations(trx, organizationId, page, ctx.now()),
      );
      return toPage(rows, limit, timeOf);
    },
  );

  api.delete<OneOf>(`${BASE}/:id`, { schema: { params: ONE_PERSON } }, async (request, reply) => {
    const { organizationId } = request.params;
    await inOrganization(ctx.db, organizationId, async (trx) => {
      const { id, email, role } = await revokeInvitation(trx, request.params, ctx.now());
      await audit(ctx, trx, request, {
        organizationId,
        action: 'invitation.revoke',
        target: { type: 'invitation', id },
        before: { email, role },
      });
    });
    return reply.code(204).send();
  });
}

/** A new invitation with its link, which is shown this once. */
export function invitationAnswer(
  ctx: Pick<Ctx, 'config'>,
  { secret, ...invitation }: Invitation & { secret: string },
) {
  return { ...invitation, inviteUrl: `${ctx.config.publicUrl}/invitations/${secret}` };
}
