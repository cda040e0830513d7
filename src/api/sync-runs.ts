/** Sync runs: what was read, when, and how it ended. */
import type { FastifyInstance } from 'fastify';
import { type FileKey, getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { getRun, listRuns, type RunRow } from '../sync/store.js';
import { FILE_PARAMETER, fileKeyOf, UUID_PARAMETER } from './ids.js';
import { PAGE_PARAMETERS, type PageQuery, pageLimit, timeCursor, timeOf, toPage } from './page.js';

const LIST = { type: 'object', additionalProperties: false, properties: PAGE_PARAMETERS } as const;
const IN = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const ONE = {
  type: 'object',
  properties: { companyFileId: FILE_PARAMETER, id: UUID_PARAMETER },
} as const;

const BASE = '/v1/company-files/:companyFileId/sync-runs';

/** GET …/sync-runs, newest first, and …/sync-runs/{id}. */
export function registerSyncRuns(api: FastifyInstance, ctx: Ctx): void {
  api.get<{ Params: { companyFileId: string }; Querystring: PageQuery }>(
    BASE,
    { schema: { params: IN, querystring: LIST } },
    async (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      const limit = pageLimit(request.query);
      const cursor = timeCursor(request.query);
      const before = cursor && { createdAt: cursor.at, id: cursor.id };
      const rows = await inOrganization(ctx.db, key.organizationId, async (trx) => {
        await requireFile(trx, key);
        return listRuns(trx, key, { limit: limit + 1, before });
      });
      const page = toPage(rows, limit, timeOf);
      return { ...page, data: page.data.map(view) };
    },
  );

  api.get<{ Params: { companyFileId: string; id: string } }>(
    `${BASE}/:id`,
    { schema: { params: ONE } },
    async (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      const run = await inOrganization(ctx.db, key.organizationId, (trx) =>
        getRun(trx, key, request.params.id),
      );
      if (run === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such sync run');
      return view(run);
    },
  );
}

/** @throws NOT_FOUND when the organization has no such company file */
export async function requireFile(trx: Trx, key: FileKey): Promise<void> {
  const file = await getCompanyFile(trx, key);
  if (!file) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
}

function view(run: RunRow) {
  return {
    id: run.id,
    mode: run.mode,
    state: run.state,
    phase: run.phase,
    createdAt: run.createdAt,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    rowsRead: Number(run.rowsRead),
    rowsChanged: Number(run.rowsChanged),
    wires: run.wires,
    error: run.error,
  };
}
