/** API keys of an organization. */
import type { FastifyInstance } from 'fastify';
import { createApiKey, listApiKeys, revokeApiKey } from '../auth/api-key.js';
import { SCOPES, type Scope } from '../auth/permission.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { audit } from './audit.js';
import { UUID_PARAMETER } from './ids.js';
import { requireOrganization } from './organization-of.js';
import { PAGE_PARAMETERS, type PageQuery, pageLimit, timeCursor, timeOf, toPage } from './page.js';

const CREATE = {
  type: 'object',
  required: ['name', 'scopes'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 1, maxLength: LIMITS.nameCharsMax },
    scopes: {
      type: 'array',
      minItems: 1,
      maxItems: SCOPES.length,
      uniqueItems: true,
      items: { type: 'string', enum: SCOPES },
    },
  },
} as const;

const LIST = { type: 'object', additionalProperties: false, properties: PAGE_PARAMETERS } as const;
const IN = { type: 'object', properties: { organizationId: UUID_PARAMETER } } as const;
const ONE = {
  type: 'object',
  properties: { organizationId: UUID_PARAMETER, id: UUID_PARAMETER },
} as const;

const BASE = '/v1/organizations/:organizationId/api-keys';

/** POST, GET and DELETE /v1/organizations/{org}/api-keys. */
export function registerApiKeys(api: FastifyInstance, ctx: Ctx): void {
  api.post<{ Params: { organizationId: string }; Body: { name: string; scopes: Scope[] } }>(
    BASE,
    { schema: { params: IN, body: CREATE } },
    async (request, reply) => {
      const { organizationId } = request.params;
      await requireOrganization(ctx, organizationId);
      const made = await inOrganization(ctx.db, organizationId, async (trx) => {
        const made = await createApiKey(ctx, trx, { organizationId, ...request.body });
        await audit(ctx, trx, request, {
          organizationId,
          action: 'apiKey.create',
          target: { type: 'api_key', id: made.id },
          after: { name: made.name, scopes: made.scopes },
        });
        return made;
      });
      reply.code(201);
      return made;
    },
  );

  api.get<{ Params: { organizationId: string }; Querystring: PageQuery }>(
    BASE,
    { schema: { params: IN, querystring: LIST } },
    async (request) => {
      const { organizationId } = request.params;
      const limit = pageLimit(request.query);
      const after = timeCursor(request.query);
      await requireOrganization(ctx, organizationId);
      const rows = await inOrganization(ctx.db, organizationId, (trx) =>
        listApiKeys(trx, organizationId, { after, limit: limit + 1 }),
      );
      return toPage(rows, limit, timeOf);
    },
  );

  api.delete<{ Params: { organizationId: string; id: string } }>(
    `${BASE}/:id`,
    { schema: { params: ONE } },
    async (request, reply) => {
      const { organizationId, id } = request.params;
      await inOrganization(ctx.db, organizationId, async (trx) => {
        const found = await revokeApiKey(trx, request.params, ctx.now());
        if (!found) throw new ConnectorError('NOT_FOUND', 'there is no such API key');
        const target = { type: 'api_key', id };
        await audit(ctx, trx, request, { organizationId, action: 'apiKey.revoke', target });
      });
      return reply.code(204).send();
    },
  );
}
