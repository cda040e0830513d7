/** The audit log of an organization: who changed what. Nothing is ever removed from it. */
import type { FastifyInstance } from 'fastify';
import { AUDIT_ACTIONS, type AuditAction, listAudit } from '../audit/log.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { requireOrganization } from './organization-of.js';
import { PAGE_PARAMETERS, type PageQuery, pageLimit, timeCursor, toPage } from './page.js';
import { IN_ORGANIZATION, type InOrganization } from './people.js';

const WORD = {
  type: 'string',
  pattern: '^[^\\u0000]+$',
  maxLength: LIMITS.pathPartCharsMax,
} as const;
const INSTANT = { type: 'string', format: 'date-time' } as const;
const LIST = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...PAGE_PARAMETERS,
    actor: WORD,
    action: { type: 'string', enum: AUDIT_ACTIONS },
    target: WORD,
    from: INSTANT,
    to: INSTANT,
  },
} as const;

type Query = PageQuery & {
  actor?: string;
  action?: AuditAction;
  target?: string;
  from?: string;
  to?: string;
};

/** GET /v1/organizations/{org}/audit-log. */
export function registerAuditLog(api: FastifyInstance, ctx: Ctx): void {
  api.get<InOrganization & { Querystring: Query }>(
    '/v1/organizations/:organizationId/audit-log',
    { schema: { params: IN_ORGANIZATION, querystring: LIST } },
    async (request) => {
      const { organizationId } = request.params;
      const { limit: _limit, cursor: _cursor, from, to, ...words } = request.query;
      const limit = pageLimit(request.query);
      const page = { before: timeCursor(request.query), limit: limit + 1 };
      const filter = { ...words, ...instant('from', from), ...instant('to', to) };
      await requireOrganization(ctx, organizationId);
      const lines = await inOrganization(ctx.db, organizationId, (trx) =>
        listAudit(trx, organizationId, filter, page),
      );
      return toPage(lines, limit, (line) => [String(line.at.getTime()), line.id]);
    },
  );
}

/** @throws INVALID_REQUEST for a day that the calendar does not have */
function instant(name: 'from' | 'to', text: string | undefined): { from?: Date; to?: Date } {
  if (text === undefined) return {};
  const at = new Date(text);
  if (!Number.isNaN(at.getTime())) return { [name]: at };
  const message = 'is no time';
  throw new ConnectorError('INVALID_REQUEST', `?${name} ${message}`, {
    errors: [{ path: `?${name}`, message }],
  });
}
