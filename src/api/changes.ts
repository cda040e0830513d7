/** The change feed: every change of the mirror, numbered without gaps. */
import type { FastifyInstance } from 'fastify';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { readChanges } from '../mirror/changes.js';
import { FILE_PARAMETER, fileKeyOf } from './ids.js';
import { PAGE_PARAMETERS, pageLimit } from './page.js';
import { requireFile } from './sync-runs.js';

const IN = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const LIST = {
  type: 'object',
  additionalProperties: false,
  properties: {
    limit: PAGE_PARAMETERS.limit,
    // 18 digits are below 2^63.
    after: { type: 'string', pattern: '^[0-9]{1,18}$' },
  },
} as const;

/** GET …/changes?after=N&limit= */
export function registerChanges(api: FastifyInstance, ctx: Ctx): void {
  api.get<{ Params: { companyFileId: string }; Querystring: { after?: string; limit?: string } }>(
    '/v1/company-files/:companyFileId/changes',
    { schema: { params: IN, querystring: LIST } },
    async (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      const limit = pageLimit(request.query);
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        await requireFile(trx, key);
        return readChanges(trx, key, BigInt(request.query.after ?? '0'), limit);
      });
    },
  );
}
