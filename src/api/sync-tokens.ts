/** Sync tokens: user name and password of the Web Connector, and the .qwc that goes with them. */
import type { FastifyInstance } from 'fastify';
import {
  getSyncToken,
  issueSyncToken,
  listSyncTokens,
  rotateSyncToken,
  type SyncToken,
} from '../auth/sync-token.js';
import { getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { qwcFileName, renderQwc } from '../qwc/qwc.js';
import { endSyncToken } from '../session/revoke.js';
import { audit } from './audit.js';
import { fileIdOf, UUID_PARAMETER } from './ids.js';
import { requireOrganization } from './organization-of.js';
import { PAGE_PARAMETERS, type PageQuery, pageLimit, timeCursor, timeOf, toPage } from './page.js';

const CREATE = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { description: { type: ['string', 'null'], maxLength: LIMITS.nameCharsMax } },
} as const;

const LIST = { type: 'object', additionalProperties: false, properties: PAGE_PARAMETERS } as const;
const IN = { type: 'object', properties: { organizationId: UUID_PARAMETER } } as const;
const ONE = {
  type: 'object',
  properties: { organizationId: UUID_PARAMETER, id: UUID_PARAMETER },
} as const;

const BASE = '/v1/organizations/:organizationId/sync-tokens';

type InOrganization = { organizationId: string };
type OneToken = { organizationId: string; id: string };

/** POST, GET, DELETE, rotate and qwc of /v1/organizations/{org}/sync-tokens. */
export function registerSyncTokens(api: FastifyInstance, ctx: Ctx): void {
  registerMaking(api, ctx);
  registerEnding(api, ctx);

  api.get<{ Params: InOrganization; Querystring: PageQuery }>(
    BASE,
    { schema: { params: IN, querystring: LIST } },
    async (request) => {
      const { organizationId } = request.params;
      const limit = pageLimit(request.query);
      const after = timeCursor(request.query);
      await requireOrganization(ctx, organizationId);
      const rows = await inOrganization(ctx.db, organizationId, (trx) =>
        listSyncTokens(trx, organizationId, { after, limit: limit + 1 }),
      );
      const page = toPage(rows, limit, timeOf);
      return { ...page, data: page.data.map((token) => view(ctx, organizationId, token)) };
    },
  );

  api.get<{ Params: OneToken }>(
    `${BASE}/:id/qwc`,
    { schema: { params: ONE } },
    async (request, reply) => {
      const { organizationId } = request.params;
      const { token, file } = await inOrganization(ctx.db, organizationId, async (trx) => {
        const token = await find(trx, request.params);
        if (token.revokedAt) throw new ConnectorError('REVOKED', 'the sync token is revoked');
        const key = { organizationId, companyFileId: token.companyFileId };
        return { token, file: await getCompanyFile(trx, key) };
      });
      if (file === undefined) throw new ConnectorError('NOT_FOUND', 'there is no company file');
      const name = qwcFileName(file.companyName, token.description);
      reply.header('content-type', 'application/x-qwc');
      reply.header('content-disposition', `attachment; filename="${name}"`);
      return renderQwc(ctx, file, token);
    },
  );
}

function registerMaking(api: FastifyInstance, ctx: Ctx): void {
  api.post<{ Params: InOrganization; Body: { description?: string | null } | null }>(
    BASE,
    { schema: { params: IN, body: CREATE } },
    async (request, reply) => {
      const { organizationId } = request.params;
      await requireOrganization(ctx, organizationId);
      const description = request.body?.description ?? null;
      const token = await inOrganization(ctx.db, organizationId, async (trx) => {
        const token = await issueSyncToken(ctx, trx, { organizationId, description });
        await audit(ctx, trx, request, {
          organizationId,
          action: 'syncToken.create',
          target: targetOf(token.id),
          after: { name: token.name, description },
        });
        return token;
      });
      reply.code(201);
      return {
        ...view(ctx, organizationId, token),
        token: token.secret,
        setupUrl: `${ctx.config.publicUrl}/setup/${token.setupSecret}`,
      };
    },
  );

  api.post<{ Params: OneToken }>(
    `${BASE}/:id/rotate`,
    { schema: { params: ONE } },
    async (request) => {
      const { organizationId } = request.params;
      return inOrganization(ctx.db, organizationId, async (trx) => {
        await find(trx, request.params);
        const token = await rotateSyncToken(ctx, trx, request.params);
        if (token === undefined) throw new ConnectorError('REVOKED', 'the sync token is revoked');
        const target = targetOf(token.id);
        await audit(ctx, trx, request, { organizationId, action: 'syncToken.rotate', target });
        return { ...view(ctx, organizationId, token), token: token.secret };
      });
    },
  );
}

function registerEnding(api: FastifyInstance, ctx: Ctx): void {
  api.delete<{ Params: OneToken }>(
    `${BASE}/:id`,
    { schema: { params: ONE } },
    async (request, reply) => {
      const { organizationId } = request.params;
      await inOrganization(ctx.db, organizationId, async (trx) => {
        const isEnded = await endSyncToken(trx, request.params, ctx.now());
        if (!isEnded) throw new ConnectorError('NOT_FOUND', 'there is no such sync token');
        const target = targetOf(request.params.id);
        await audit(ctx, trx, request, { organizationId, action: 'syncToken.revoke', target });
      });
      return reply.code(204).send();
    },
  );
}

function targetOf(id: string) {
  return { type: 'sync_token', id };
}

async function find(trx: Trx, key: OneToken): Promise<SyncToken> {
  const token = await getSyncToken(trx, key);
  if (token === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such sync token');
  return token;
}

/** A token as REST shows it, at any time: without its secret. */
function view(ctx: Ctx, organizationId: string, token: SyncToken) {
  const { publicUrl } = ctx.config;
  return {
    id: token.id,
    name: token.name,
    description: token.description,
    companyFileId: fileIdOf({ organizationId, companyFileId: token.companyFileId }),
    qwcUrl: `${publicUrl}/v1/organizations/${organizationId}/sync-tokens/${token.id}/qwc`,
    createdAt: token.createdAt,
    expiresAt: token.expiresAt,
    boundAt: token.boundAt,
    lastUsedAt: token.lastUsedAt,
    revokedAt: token.revokedAt,
    previousSecretUntil: token.previousUntil,
  };
}
