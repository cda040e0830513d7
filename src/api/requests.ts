/** Queries of the cloud app, asked of QuickBooks itself in the next session. */
import type { FastifyInstance } from 'fastify';
import { type Who, writeAudit } from '../audit/log.js';
import { isAllowed } from '../auth/permission.js';
import { type FileKey, getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { getRequest } from '../queue/request.js';
import { cancelRequest, enqueueApiRequest } from '../queue/store.js';
import { audit, whoOf } from './audit.js';
import { principalOf } from './auth-hook.js';
import { FILE_PARAMETER, fileIdOf, fileKeyOf, UUID_PARAMETER } from './ids.js';
import { maskPersonal } from './personal-data.js';
import { type AskedFor, readQuery } from './query.js';

const ASK = {
  type: 'object',
  additionalProperties: false,
  properties: {
    qbxml: { type: 'string', minLength: 1 },
    type: { type: 'string', minLength: 1, maxLength: LIMITS.nameCharsMax },
    body: { type: 'object' },
  },
} as const;
const IN = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const ONE = {
  type: 'object',
  properties: { companyFileId: FILE_PARAMETER, id: UUID_PARAMETER },
} as const;

const BASE = '/v1/company-files/:companyFileId/requests';

type OneRequest = { companyFileId: string; id: string };
export type RequestRecord = NonNullable<Awaited<ReturnType<typeof getRequest>>>;

/** POST …/requests, GET and DELETE of one. */
export function registerRequests(api: FastifyInstance, ctx: Ctx): void {
  let isClosing = false;
  api.addHook('preClose', async () => {
    isClosing = true;
  });

  api.post<{ Params: { companyFileId: string }; Body: AskedFor }>(
    BASE,
    { schema: { params: IN, body: ASK } },
    async (request, reply) => {
      const key = fileKeyOf(request.params.companyFileId);
      const asked = await enqueueQuery(ctx, key, request.body, whoOf(request));
      const seconds = waitSeconds(request.headers.prefer);
      if (seconds > 0) {
        reply.header('preference-applied', `wait=${seconds}`);
        const isGone = () => isClosing || request.raw.socket.destroyed;
        const done = await waitForRequest(ctx, key, asked.id, { seconds, isGone });
        if (done) return view(done, isAllowed(principalOf(request), 'pii.read'));
      }
      reply.code(202);
      return asked;
    },
  );

  api.get<{ Params: OneRequest }>(`${BASE}/:id`, { schema: { params: ONE } }, async (request) => {
    const key = fileKeyOf(request.params.companyFileId);
    const row = await read(ctx, key, request.params.id);
    return view(row, isAllowed(principalOf(request), 'pii.read'));
  });

  api.delete<{ Params: OneRequest }>(
    `${BASE}/:id`,
    { schema: { params: ONE } },
    async (request, reply) => {
      const key = fileKeyOf(request.params.companyFileId);
      const { id } = request.params;
      const { state } = await read(ctx, key, id);
      const isCancelled = await inOrganization(ctx.db, key.organizationId, async (trx) => {
        const isCancelled = await cancelRequest(trx, key, id, ctx.now());
        if (isCancelled) {
          await audit(ctx, trx, request, {
            organizationId: key.organizationId,
            action: 'request.cancel',
            target: { type: 'request', id },
          });
        }
        return isCancelled;
      });
      if (!isCancelled && state !== 'cancelled') {
        throw new ConnectorError(
          'CONFLICT',
          'only a request that is still queued can be cancelled',
        );
      }
      return reply.code(204).send();
    },
  );
}

/**
 * Puts a query of the cloud app into the queue, checked against what the company file speaks.
 * @param who  for the audit log; absent for questions of our own making, which reading a resource
 *   may ask
 * @throws NOT_FOUND, REVOKED, PAUSED, INVALID_REQUEST, INVALID_QBXML, QUEUE_FULL
 */
export async function enqueueQuery(ctx: Ctx, key: FileKey, asked: AskedFor, who?: Who) {
  return inOrganization(ctx.db, key.organizationId, async (trx) => {
    const file = await getCompanyFile(trx, key);
    if (!file) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
    if (file.revokedAt) throw new ConnectorError('REVOKED', 'its sync token is revoked');
    if (file.paused) throw new ConnectorError('PAUSED', 'the company file is paused');
    const { type, body } = readQuery(asked, file);
    const request = await enqueueApiRequest(trx, key, { type, body, qbxml: null, now: ctx.now() });
    if (who !== undefined) {
      await writeAudit(trx, {
        organizationId: key.organizationId,
        at: ctx.now(),
        who,
        action: 'request.create',
        target: { type: 'request', id: request.id },
        after: { companyFileId: fileIdOf(key), type },
      });
    }
    return request;
  });
}

/** One request of the cloud app. @throws NOT_FOUND, also for those of the sync itself */
async function read(ctx: Ctx, key: FileKey, id: string): Promise<RequestRecord> {
  const row = await inOrganization(ctx.db, key.organizationId, (trx) => getRequest(trx, key, id));
  if (row?.origin !== 'api') throw new ConnectorError('NOT_FOUND', 'there is no such request');
  return row;
}

/** Seconds that the client would like to wait; 0 without a usable wish. Source: RFC 7240 §4.3. */
function waitSeconds(prefer: string | string[] | undefined): number {
  const found = /(?:^|[,;\s])wait\s*=\s*"?([0-9]{1,6})"?(?:$|[,;\s])/i.exec(String(prefer ?? ''));
  return Math.min(Number(found?.[1] ?? 0), LIMITS.waitSecondsMax);
}

/**
 * Looks at the row until it is finished. No connection is held between two looks.
 * @returns undefined when the time is over or nobody listens any more
 */
export async function waitForRequest(
  ctx: Ctx,
  key: FileKey,
  id: string,
  patience: { seconds: number; isGone: () => boolean },
): Promise<RequestRecord | undefined> {
  const until = performance.now() + patience.seconds * 1000;
  while (performance.now() < until && !patience.isGone()) {
    const row = await read(ctx, key, id);
    if (row.finishedAt !== null) return row;
    await new Promise((resolve) => setTimeout(resolve, LIMITS.waitPollMs));
  }
  return undefined;
}

function view(row: RequestRecord, mayReadPersonalData: boolean) {
  return {
    id: row.id,
    type: row.type,
    state: row.state,
    statusCode: row.statusCode,
    statusSeverity: row.statusSeverity,
    statusMessage: row.statusMessage,
    response: mayReadPersonalData ? row.response : maskPersonal(row.response),
    timeline: row.timeline,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}
