/** Organizations: made by the installation's key, seen by their own. */
import type { FastifyInstance } from 'fastify';
import { createOrganization, getOrganization, listOrganizations } from '../auth/organization.js';
import type { Ctx } from '../context.js';
import { LIMITS } from '../limits.js';
import { whoOf } from './audit.js';
import { principalOf } from './auth-hook.js';
import { idCursor, PAGE_PARAMETERS, type PageQuery, pageLimit, toPage } from './page.js';

const CREATE = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: { type: 'string', minLength: 1, maxLength: LIMITS.nameCharsMax } },
} as const;

const LIST = { type: 'object', additionalProperties: false, properties: PAGE_PARAMETERS } as const;

/** POST and GET /v1/organizations. */
export function registerOrganizations(api: FastifyInstance, ctx: Ctx): void {
  api.post<{ Body: { name: string } }>(
    '/v1/organizations',
    { schema: { body: CREATE } },
    async (request, reply) => {
      reply.code(201);
      return createOrganization(ctx, request.body.name, whoOf(request));
    },
  );

  api.get<{ Querystring: PageQuery }>(
    '/v1/organizations',
    { schema: { querystring: LIST } },
    async (request) => {
      const principal = principalOf(request);
      const limit = pageLimit(request.query);
      const after = idCursor(request.query);
      if (principal.kind === 'admin') {
        const rows = await listOrganizations(ctx, { after, limit: limit + 1 });
        return toPage(rows, limit, (row) => [row.id]);
      }
      const own = await getOrganization(ctx, principal.organizationId);
      return toPage(own && after === undefined ? [own] : [], limit, (row) => [row.id]);
    },
  );
}
