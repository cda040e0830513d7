/** Preferences: what may be chosen, what is suggested and why, saving, and who saved what. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isAllowed } from '../auth/permission.js';
import { type FileKey, getCompanyFile, lockCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { previewTwoWayBills } from '../preferences/latch-preview.js';
import type { PreferenceKind } from '../preferences/preference.js';
import { previewOf } from '../preferences/preview.js';
import { type Ask, planSave, savePreferences, twoWayFrom } from '../preferences/save.js';
import { readSet } from '../preferences/set.js';
import { listVersions, type PreferenceVersion } from '../preferences/store.js';
import { viewSet } from '../preferences/view.js';
import { whoOf } from './audit.js';
import { principalOf } from './auth-hook.js';
import { FILE_PARAMETER, fileKeyOf } from './ids.js';
import { cursorOf, PAGE_PARAMETERS, type PageQuery, pageLimit, toPage } from './page.js';

const IN = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const GET = {
  type: 'object',
  additionalProperties: false,
  properties: { q: { type: 'string', minLength: 1, maxLength: LIMITS.searchCharsMax } },
} as const;
const PATCH_QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: { preview: { type: 'string', enum: ['true', 'false'] } },
} as const;
const PATCH = {
  type: 'object',
  additionalProperties: false,
  required: ['values'],
  properties: {
    values: { type: 'object', maxProperties: LIMITS.preferencesPatchedMax },
    confirm: { type: 'string', maxLength: LIMITS.nameCharsMax },
  },
} as const;
const LIST = { type: 'object', additionalProperties: false, properties: PAGE_PARAMETERS } as const;

type OneFile = { companyFileId: string };
type Patch = { values: Record<string, unknown>; confirm?: string };

/** GET and PATCH …/preferences/sync and …/preferences/accounting, and their histories. */
export function registerPreferences(api: FastifyInstance, ctx: Ctx): void {
  registerSet(api, ctx, 'sync');
  registerSet(api, ctx, 'accounting');
}

function registerSet(api: FastifyInstance, ctx: Ctx, kind: PreferenceKind): void {
  const path = `/v1/company-files/:companyFileId/preferences/${kind}`;
  api.get<{ Params: OneFile; Querystring: { q?: string } }>(
    path,
    { schema: { params: IN, querystring: GET } },
    async (request, reply) => {
      const key = fileKeyOf(request.params.companyFileId);
      const view = await inOrganization(ctx.db, key.organizationId, async (trx) =>
        viewSet(await readSet(trx, await fileOf(trx, key), kind, ctx.now()), request.query.q),
      );
      reply.header('etag', `"${view.version}"`);
      return view;
    },
  );

  api.patch<{ Params: OneFile; Querystring: { preview?: string }; Body: Patch }>(
    path,
    { schema: { params: IN, querystring: PATCH_QUERY, body: PATCH } },
    async (request, reply) => {
      const key = fileKeyOf(request.params.companyFileId);
      const isPreview = request.query.preview === 'true';
      const ask = askOf(ctx, request, kind, isPreview);
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        if (isPreview) return preview(trx, key, ask);
        await fileOf(trx, key);
        const file = await lockCompanyFile(trx, key);
        if (file.revokedAt) throw new ConnectorError('REVOKED', 'its sync token is revoked');
        const view = viewSet(await savePreferences(trx, file, ask));
        reply.header('etag', `"${view.version}"`);
        return view;
      });
    },
  );

  api.get<{ Params: OneFile; Querystring: PageQuery }>(
    `${path}/history`,
    { schema: { params: IN, querystring: LIST } },
    async (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      const limit = pageLimit(request.query);
      const [before] = cursorOf(request.query, [/^[0-9]{1,9}$/]) ?? [];
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        await fileOf(trx, key);
        const page = { limit: limit + 1, before: before === undefined ? before : Number(before) };
        const rows = await listVersions(trx, key, kind, page);
        return toPage(rows.map(showVersion), limit, ({ version }) => [String(version)]);
      });
    },
  );
}

/** Changes nothing: the same checks as saving, and what it would come to. */
async function preview(trx: Trx, key: FileKey, ask: Ask) {
  const planned = await planSave(trx, await fileOf(trx, key), ask);
  const isClosing = planned.before.values.twoWayBills !== planned.after.values.twoWayBills;
  return {
    ...viewSet(planned.after),
    preview: {
      ...previewOf(planned),
      twoWayBills: isClosing ? await previewTwoWayBills(trx, key, twoWayFrom(planned.after)) : null,
    },
  };
}

function askOf(
  ctx: Ctx,
  request: FastifyRequest<{ Body: Patch }>,
  kind: PreferenceKind,
  isPreview: boolean,
): Ask {
  const base = baseOf(request);
  if (base === undefined && !isPreview) {
    const message = 'must be the version that you have read';
    throw new ConnectorError('VERSION_REQUIRED', `If-Match ${message}`, {
      errors: [{ path: 'If-Match', message }],
    });
  }
  return {
    kind,
    patch: request.body.values,
    base,
    confirm: request.body.confirm,
    mayLatch: isAllowed(principalOf(request), 'sync.latch'),
    who: whoOf(request),
    now: ctx.now(),
  };
}

/** @throws INVALID_REQUEST when it is no version number of ours */
function baseOf(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined) return undefined;
  const found = /^(?:W\/)?("?)([0-9]{1,9})\1$/.exec(header.trim());
  if (found !== null) return Number(found[2]);
  const message = 'must be a version number like "3"';
  throw new ConnectorError('INVALID_REQUEST', `If-Match ${message}`, {
    errors: [{ path: 'If-Match', message }],
  });
}

async function fileOf(trx: Trx, key: FileKey) {
  const file = await getCompanyFile(trx, key);
  if (!file) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
  return file;
}

function showVersion(row: PreferenceVersion) {
  const { version, savedAt, savedBy, isPrefilled, changes } = row;
  return { version, savedAt, savedBy, isPrefilled, changes };
}
