/** Company files: how each one is, when it is polled, and asking for a sync. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { listOrganizations } from '../auth/organization.js';
import {
  type CompanyFileRow,
  type FileKey,
  getCompanyFile,
  listCompanyFiles,
  lockCompanyFile,
  type Settings,
  updateSettings,
} from '../company-file/store.js';
import type { CompanyFileView } from '../company-file/view.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { fillInstants } from '../mirror/instants.js';
import { nextPoll } from '../session/due.js';
import { confirmFile, goOnWithFile } from '../session/resolve.js';
import { readOverview } from '../sync/overview.js';
import { askForSync, type SyncMode } from '../sync/store.js';
import { audit } from './audit.js';
import { principalOf } from './auth-hook.js';
import { FILE_PARAMETER, fileIdOf, fileKeyOf, UUID_PARAMETER } from './ids.js';
import { cursorOf, PAGE_PARAMETERS, type PageQuery, pageLimit, toPage } from './page.js';
import { SCHEDULE_SCHEMA, type Schedule, scheduleSettings } from './schedule.js';

const ONE = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const LIST = {
  type: 'object',
  additionalProperties: false,
  properties: { ...PAGE_PARAMETERS, organizationId: UUID_PARAMETER },
} as const;
const PATCH = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    paused: { type: 'boolean' },
    schedule: SCHEDULE_SCHEMA,
    retention: {
      type: 'object',
      additionalProperties: false,
      required: ['historyDays'],
      properties: {
        historyDays: {
          type: ['integer', 'null'],
          minimum: LIMITS.historyDaysMin,
          maximum: LIMITS.historyDaysMax,
        },
      },
    },
  },
} as const;
const SYNC = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { mode: { type: 'string', enum: ['incremental', 'full'] } },
} as const;

const BASE = '/v1/company-files';
const ID = `${BASE}/:companyFileId`;

type OneFile = { companyFileId: string };
type Patch = {
  paused?: boolean;
  schedule?: Schedule;
  retention?: { historyDays: number | null };
};
type ListQuery = PageQuery & { organizationId?: string };

/** GET /v1/company-files, GET and PATCH of one, …/next and …/sync. */
export function registerCompanyFiles(api: FastifyInstance, ctx: Ctx): void {
  registerDecisions(api, ctx);
  api.get<{ Querystring: ListQuery }>(BASE, { schema: { querystring: LIST } }, (request) =>
    list(ctx, request, request.query),
  );

  api.get<{ Params: OneFile }>(ID, { schema: { params: ONE } }, async (request) => {
    const key = fileKeyOf(request.params.companyFileId);
    return inOrganization(ctx.db, key.organizationId, async (trx) =>
      readOverview(trx, found(await getCompanyFile(trx, key)), ctx.now()),
    );
  });

  api.patch<{ Params: OneFile; Body: Patch }>(
    ID,
    { schema: { params: ONE, body: PATCH } },
    async (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      const { paused, schedule, retention } = request.body;
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        const file = await lockFile(trx, key);
        const settings: Settings = {
          ...(paused === undefined ? {} : { paused }),
          ...scheduleSettings(schedule ?? {}, file),
          ...retention,
        };
        await updateSettings(trx, key, settings);
        await followZone(trx, key, file, settings);
        await audit(ctx, trx, request, {
          ...targetOf(key),
          action: 'companyFile.update',
          before: Object.fromEntries(
            Object.keys(settings).map((name) => [name, file[name as keyof Settings]]),
          ),
          after: settings,
        });
        return readOverview(trx, found(await getCompanyFile(trx, key)), ctx.now());
      });
    },
  );

  api.get<{ Params: OneFile }>(`${ID}/next`, { schema: { params: ONE } }, async (request) => {
    const key = fileKeyOf(request.params.companyFileId);
    const poll = found(
      await inOrganization(ctx.db, key.organizationId, (trx) => nextPoll(trx, key, ctx.now())),
    );
    return { answer: poll.answer, isDue: poll.isDue, why: poll.why, at: poll.at };
  });

  api.post<{ Params: OneFile; Body: { mode?: SyncMode } | null }>(
    `${ID}/sync`,
    { schema: { params: ONE, body: SYNC } },
    async (request, reply) => {
      const key = fileKeyOf(request.params.companyFileId);
      const asked = await inOrganization(ctx.db, key.organizationId, async (trx) => {
        const file = await lockFile(trx, key);
        if (file.paused) throw new ConnectorError('PAUSED', 'the company file is paused');
        const mode = request.body?.mode ?? 'incremental';
        const asked = await askForSync(trx, key, mode, ctx.now());
        const after = { mode, runId: asked.runId };
        await audit(ctx, trx, request, { ...targetOf(key), action: 'sync.ask', after });
        return asked;
      });
      reply.code(202);
      return { runId: asked.runId };
    },
  );
}

/** What a person decides: both may be repeated, and answer how the company file is then. */
function registerDecisions(api: FastifyInstance, ctx: Ctx): void {
  const DECISIONS = [
    { name: 'unfreeze', decide: goOnWithFile, action: 'companyFile.unfreeze' },
    { name: 'confirm-file', decide: confirmFile, action: 'companyFile.confirmIdentity' },
  ] as const;
  for (const { name, decide, action } of DECISIONS) {
    api.post<{ Params: OneFile }>(`${ID}/${name}`, { schema: { params: ONE } }, (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        await lockFile(trx, key);
        const isNew = await decide(trx, key, ctx.now());
        if (isNew) await audit(ctx, trx, request, { ...targetOf(key), action });
        return readOverview(trx, found(await getCompanyFile(trx, key)), ctx.now());
      });
    });
  }
}

/** What a change of a company file is about, for the audit log. */
function targetOf(key: FileKey) {
  return {
    organizationId: key.organizationId,
    target: { type: 'company_file', id: fileIdOf(key) },
  };
}

/** The row under its lock. @throws NOT_FOUND, REVOKED */
async function lockFile(trx: Trx, key: FileKey): Promise<CompanyFileRow> {
  found(await getCompanyFile(trx, key));
  const file = await lockCompanyFile(trx, key);
  if (file.revokedAt) throw new ConnectorError('REVOKED', 'its sync token is revoked');
  return file;
}

/** Another zone moves time_modified_at of everything mirrored. @throws INVALID_REQUEST */
async function followZone(
  trx: Trx,
  key: FileKey,
  file: CompanyFileRow,
  { timeZone }: Settings,
): Promise<void> {
  if (timeZone === undefined || timeZone === file.timeZone) return;
  if (await fillInstants(trx, key, timeZone)) return;
  const message = 'is not known to Postgres; use the name of a city of the same zone';
  throw new ConnectorError('INVALID_REQUEST', `/schedule/timeZone ${message}`, {
    errors: [{ path: '/schedule/timeZone', message }],
  });
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
  return thing;
}

/** Page by organization, and within one by age: one query an organization (design.md §6). */
async function list(ctx: Ctx, request: FastifyRequest, query: ListQuery) {
  const principal = principalOf(request);
  const only = principal.kind === 'key' ? principal.organizationId : query.organizationId;
  const limit = pageLimit(query);
  const [fromOrganization, afterFile] = cursorOf(query, [UUID, UUID]) ?? [];
  const views: CompanyFileView[] = [];
  for await (const organizationId of organizations(ctx, only, fromOrganization)) {
    const after = organizationId === fromOrganization ? afterFile : undefined;
    const room = limit + 1 - views.length;
    views.push(...(await viewsOf(ctx, organizationId, { after, limit: room })));
    if (views.length > limit) break;
  }
  return toPage(views, limit, (view) => view.id.split('.'));
}

const UUID = new RegExp(UUID_PARAMETER.pattern);
const ORGANIZATIONS_AT_ONCE = 100;

/** Ids of the organizations to list, in their order, from the one where the cursor stands. */
async function* organizations(
  ctx: Ctx,
  only: string | undefined,
  from: string | undefined,
): AsyncGenerator<string> {
  if (only !== undefined) {
    yield only;
    return;
  }
  if (from !== undefined) yield from;
  for (let after = from; ; ) {
    const rows = await listOrganizations(ctx, { after, limit: ORGANIZATIONS_AT_ONCE });
    for (const row of rows) yield row.id;
    after = rows.at(-1)?.id;
    if (rows.length < ORGANIZATIONS_AT_ONCE) return;
  }
}

async function viewsOf(
  ctx: Ctx,
  organizationId: string,
  page: { after: string | undefined; limit: number },
): Promise<CompanyFileView[]> {
  return inOrganization(ctx.db, organizationId, async (trx) => {
    const files = await listCompanyFiles(trx, organizationId);
    const start = files.findIndex((file) => file.id === page.after) + 1;
    const views: CompanyFileView[] = [];
    for (const file of files.slice(start, start + page.limit)) {
      views.push(await readOverview(trx, file, ctx.now()));
    }
    return views;
  });
}
