/**
 * What Conductor-style clients call things: an end user is a company file, an auth session is the
 * setup link of its sync token. Source: conductor-rules (envelope), design.md §7 (REST).
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type EndUser, endUsersOf, forgetEndUser, saveEndUser } from '../auth/end-user.js';
import { listOrganizations } from '../auth/organization.js';
import { getSyncTokenOfFile, issueSyncToken, renewSetupLink } from '../auth/sync-token.js';
import { type CompanyFileRow, type FileKey, listCompanyFiles } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { endSyncToken } from '../session/revoke.js';
import { audit } from './audit.js';
import { principalOf } from './auth-hook.js';
import { FILE_PARAMETER, fileIdOf, fileKeyOf } from './ids.js';

/** Postgres holds no U+0000. */
const TEXT = '^[^\\u0000]+$';
const NAME = { type: 'string', pattern: TEXT, maxLength: LIMITS.nameCharsMax } as const;
const CREATE = {
  type: 'object',
  required: ['companyName', 'sourceId', 'email'],
  additionalProperties: false,
  properties: { companyName: NAME, sourceId: NAME, email: NAME },
} as const;
const SESSION = {
  type: 'object',
  required: ['publishableKey', 'endUserId'],
  additionalProperties: false,
  properties: {
    publishableKey: { type: 'string', maxLength: LIMITS.filterCharsMax },
    endUserId: FILE_PARAMETER,
    linkExpiryMins: { type: 'number', minimum: 15, maximum: 10_080 },
    redirectUrl: { type: 'string', maxLength: LIMITS.filterCharsMax },
  },
} as const;
const ONE = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;

const BASE = '/v1/end-users';
type One = { Params: { companyFileId: string } };

/** GET, POST, DELETE of end users and POST of auth sessions. */
export function registerEndUsers(api: FastifyInstance, ctx: Ctx): void {
  api.get(BASE, async (request) => {
    const data = [];
    for (const organizationId of await organizationsOf(ctx, request)) {
      data.push(...(await listOne(ctx, organizationId)));
    }
    return { objectType: 'list', url: BASE, data };
  });

  api.post<{ Body: Omit<EndUser, 'companyFileId'> }>(
    BASE,
    { schema: { body: CREATE } },
    async (request) => {
      const organizationId = await onlyOrganization(ctx, request);
      return inOrganization(ctx.db, organizationId, async (trx) => {
        const made = await create(ctx, trx, organizationId, request.body);
        const { companyName, sourceId } = request.body;
        await audit(ctx, trx, request, {
          organizationId,
          action: 'endUser.create',
          target: { type: 'company_file', id: made.id },
          after: { companyName, sourceId },
        });
        return made;
      });
    },
  );

  api.get<One>(`${BASE}/:companyFileId`, { schema: { params: ONE } }, async (request) => {
    const key = fileKeyOf(request.params.companyFileId);
    return inOrganization(ctx.db, key.organizationId, (trx) => find(trx, key));
  });

  api.delete<One>(`${BASE}/:companyFileId`, { schema: { params: ONE } }, async (request) => {
    const key = fileKeyOf(request.params.companyFileId);
    return inOrganization(ctx.db, key.organizationId, async (trx) => {
      const { id } = await find(trx, key);
      const token = await getSyncTokenOfFile(trx, key);
      if (token) await endSyncToken(trx, { ...key, id: token.id }, ctx.now());
      await forgetEndUser(trx, key);
      await audit(ctx, trx, request, {
        organizationId: key.organizationId,
        action: 'endUser.delete',
        target: { type: 'company_file', id },
      });
      return { id, objectType: 'end_user', deleted: true };
    });
  });

  api.post<{ Body: { endUserId: string } }>(
    '/v1/auth-sessions',
    { schema: { body: SESSION } },
    async (request) => {
      const key = fileKeyOf(request.body.endUserId);
      const principal = principalOf(request);
      if (principal.kind === 'key' && principal.organizationId !== key.organizationId) {
        throw new ConnectorError('NOT_FOUND', 'there is no such end user');
      }
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        const session = await authSession(ctx, trx, key);
        await audit(ctx, trx, request, {
          organizationId: key.organizationId,
          action: 'syncToken.renewSetupLink',
          target: { type: 'sync_token', id: session.id },
        });
        return session;
      });
    },
  );
}

/** The organizations that the asker may see. */
async function organizationsOf(ctx: Ctx, request: FastifyRequest): Promise<string[]> {
  const principal = principalOf(request);
  if (principal.kind === 'key') return [principal.organizationId];
  const page = { after: undefined, limit: LIMITS.pageSizeMax };
  return (await listOrganizations(ctx, page)).map((organization) => organization.id);
}

/**
 * Where something new belongs, which a Conductor-style client cannot say.
 * @throws INVALID_REQUEST
 */
async function onlyOrganization(ctx: Ctx, request: FastifyRequest): Promise<string> {
  const [first, ...more] = await organizationsOf(ctx, request);
  if (first !== undefined && more.length === 0) return first;
  const detail = 'use a key of the organization that the end user belongs to';
  throw new ConnectorError('INVALID_REQUEST', detail);
}

async function listOne(ctx: Ctx, organizationId: string) {
  return inOrganization(ctx.db, organizationId, async (trx) => {
    const known = await endUsersOf(trx, organizationId);
    const files = await listCompanyFiles(trx, organizationId);
    return files
      .filter((file) => file.revokedAt === null)
      .map((file) => view(file, known.get(file.id)));
  });
}

async function create(
  ctx: Ctx,
  trx: Trx,
  organizationId: string,
  given: Omit<EndUser, 'companyFileId'>,
) {
  const token = await issueSyncToken(ctx, trx, {
    organizationId,
    description: given.companyName,
  });
  const { companyFileId } = token;
  const isNew = await saveEndUser(trx, organizationId, { ...given, companyFileId });
  if (!isNew) {
    const message = 'belongs to another end user already';
    throw new ConnectorError('CONFLICT', `sourceId ${message}`, {
      errors: [{ path: '/sourceId', message }],
    });
  }
  return find(trx, { organizationId, companyFileId });
}

/** @throws NOT_FOUND, also for one that was deleted */
async function find(trx: Trx, key: FileKey) {
  const files = await listCompanyFiles(trx, key.organizationId);
  const file = files.find((each) => each.id === key.companyFileId && each.revokedAt === null);
  if (file === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such end user');
  return view(file, (await endUsersOf(trx, key.organizationId)).get(file.id));
}

function view(file: CompanyFileRow, endUser: EndUser | undefined) {
  const id = fileIdOf({ organizationId: file.organizationId, companyFileId: file.id });
  const connection = {
    id,
    objectType: 'integration_connection',
    createdAt: file.identifiedAt,
    integrationSlug: 'quickbooks_desktop',
    lastRequestAt: file.lastContactAt,
    lastSuccessfulRequestAt: file.lastSyncAt,
  };
  return {
    id,
    objectType: 'end_user',
    createdAt: file.createdAt,
    companyName: endUser?.companyName ?? file.companyName ?? '',
    sourceId: endUser?.sourceId ?? file.id,
    email: endUser?.email ?? '',
    integrationConnections: file.identifiedAt === null ? [] : [connection],
  };
}

/** A new setup link; the one before stops working. */
async function authSession(ctx: Ctx, trx: Trx, key: FileKey) {
  const { id: endUserId } = await find(trx, key);
  const token = await getSyncTokenOfFile(trx, key);
  const link = token && (await renewSetupLink(ctx, trx, { ...key, id: token.id }));
  if (link === undefined) {
    const detail = 'QuickBooks is connected already; for another computer rotate the sync token';
    throw new ConnectorError('CONFLICT', detail);
  }
  return {
    id: link.token.id,
    objectType: 'auth_session',
    createdAt: ctx.now(),
    endUserId,
    clientSecret: link.setupSecret,
    authFlowUrl: `${ctx.config.publicUrl}/setup/${link.setupSecret}`,
    expiresAt: link.expiresAt,
    // The setup page shows the first sync; it leads nowhere else.
    redirectUrl: null,
  };
}
