/** The proof: QuickBooks' own figures beside those of the mirror, sync by sync. */
import type { FastifyInstance } from 'fastify';
import { getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { stateOf, summarize } from '../proof/sentence.js';
import { currentProof, type ProofRow, proofHistory } from '../proof/store.js';
import { FILE_PARAMETER, fileKeyOf } from './ids.js';
import { PAGE_PARAMETERS, type PageQuery, pageLimit, timeCursor, timeOf, toPage } from './page.js';

const LIST = { type: 'object', additionalProperties: false, properties: PAGE_PARAMETERS } as const;
const IN = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;

/** GET …/proof: the newest of each check, and every proof, newest first. */
export function registerProof(api: FastifyInstance, ctx: Ctx): void {
  api.get<{ Params: { companyFileId: string }; Querystring: PageQuery }>(
    '/v1/company-files/:companyFileId/proof',
    { schema: { params: IN, querystring: LIST } },
    async (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      const limit = pageLimit(request.query);
      const cursor = timeCursor(request.query);
      const before = cursor && { asOf: cursor.at, runId: cursor.id };
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        const file = await getCompanyFile(trx, key);
        if (!file) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
        const { newest, nightly, latest } = await currentProof(trx, key);
        const rows = await proofHistory(trx, key, { limit: limit + 1, before });
        const page = toPage(byRun(rows), limit, ({ asOf, runId }) =>
          timeOf({ createdAt: asOf, id: runId }),
        );
        return {
          proof: summarize(newest, nightly, file.timeZone, ctx.now()),
          latest: latest.map(view),
          ...page,
        };
      });
    },
  );
}

function byRun(rows: readonly ProofRow[]) {
  const runs = new Map<string, ProofRow[]>();
  for (const row of rows) runs.set(row.runId, [...(runs.get(row.runId) ?? []), row]);
  return [...runs].flatMap(([runId, own]) => {
    const [first] = own;
    if (!first) return [];
    const { asOf, isNightly, changeSeq } = first;
    const state = stateOf(own);
    const change = Number(changeSeq);
    return [{ runId, asOf, nightly: isNightly, change, state, checks: own.map(view) }];
  });
}

function view(row: ProofRow) {
  return {
    check: row.check,
    subject: row.subject || null,
    kind: row.kind,
    name: row.name,
    compared: row.compared,
    expected: row.expected,
    found: row.found,
    difference: row.difference,
    state: row.state,
    reason: row.reason,
    explainedBy: row.explainedBy,
  };
}
