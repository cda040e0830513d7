/** Lists for the select boxes of a web page: departments, jobs, accounts and the rest. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type CompanyFileRow, type FileKey, getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { nearest } from '../qbxml/nearest.js';
import { type TypeRow, typesOf } from '../sync/type-store.js';
import {
  accountTypes,
  isPickListKind,
  PICK_LIST_KINDS,
  type PickListKind,
  type PickPlace,
  type PickQuestion,
  pickEntries,
  pickList,
} from '../vocabulary/pick-lists.js';
import { openCursor, sealCursor } from './cursor.js';
import { FILE_PARAMETER, fileIdOf, fileKeyOf } from './ids.js';
import { PAGE_PARAMETERS, type PageQuery, pageLimit } from './page.js';

const PARAMS = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...PAGE_PARAMETERS,
    cursor: { type: 'string' },
    q: { type: 'string', maxLength: LIMITS.searchCharsMax, pattern: '^[^\\p{Cc}\\p{Cs}]*$' },
    includeInactive: { type: 'string', enum: ['true', 'false'] },
    accountType: { type: 'string', enum: [...accountTypes.toQbxml.keys()] },
  },
} as const;

type Query = PageQuery & {
  q?: string;
  includeInactive?: 'true' | 'false';
  accountType?: string;
};
type Asked = { Params: { companyFileId: string; kind: string }; Querystring: Query };

/** GET /v1/company-files/{id}/pick-lists/{kind} */
export function registerPickLists(api: FastifyInstance, ctx: Ctx): void {
  api.get<Asked>(
    '/v1/company-files/:companyFileId/pick-lists/:kind',
    { schema: { params: PARAMS, querystring: QUERY } },
    async (request, reply) => {
      const key = fileKeyOf(request.params.companyFileId);
      const kind = kindOf(request.params.kind);
      const { query } = request;
      const list = listName(key, kind, query);
      const question = questionOf(ctx, kind, query, list);
      return inOrganization(ctx.db, key.organizationId, async (trx) => {
        const file = await getCompanyFile(trx, key);
        if (!file) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
        const types = await typesOfKind(trx, key, kind);
        setMirrorHeaders(reply, file, types);
        const found = await pickEntries(trx, key, kind, question);
        const page = found.slice(0, question.limit);
        const last = page.at(-1);
        const hasMore = found.length > page.length && last !== undefined;
        return {
          data: page.map(({ entry }) => entry),
          nextCursor: hasMore ? sealCursor(ctx, list, JSON.stringify(last.place)) : null,
          hasMore,
          note: page.length > 0 ? null : noteOf(kind, query, types),
        };
      });
    },
  );
}

/** @throws NOT_FOUND  with the names that there are */
function kindOf(name: string): PickListKind {
  if (isPickListKind(name)) return name;
  const meant = nearest(name, PICK_LIST_KINDS);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  const known = `known are ${PICK_LIST_KINDS.join(', ')}`;
  throw new ConnectorError('NOT_FOUND', `there is no pick list of this name${hint} (${known})`);
}

/** @throws INVALID_REQUEST, UNKNOWN_PARAMETER */
function questionOf(ctx: Ctx, kind: PickListKind, query: Query, list: string): PickQuestion {
  if (query.accountType !== undefined && kind !== 'accounts') {
    const message = 'is known for accounts only';
    throw new ConnectorError('UNKNOWN_PARAMETER', `?accountType ${message}`, {
      errors: [{ path: '?accountType', message }],
    });
  }
  const { cursor, q = '', accountType = '' } = query;
  return {
    words: q.split(/\s+/).filter((word) => word !== ''),
    includeInactive: query.includeInactive === 'true',
    accountType: accountTypes.toQbxml.get(accountType),
    after: cursor === undefined ? undefined : placeOf(openCursor(ctx, list, cursor)),
    limit: pageLimit(query),
  };
}

/** The seal says that it is ours. */
function placeOf(text: string): PickPlace {
  const { sort, id } = JSON.parse(text);
  return { sort: String(sort), id: String(id) };
}

/** All that the list depends on, for its cursors. */
function listName(key: FileKey, kind: PickListKind, query: Query): string {
  const { q = '', includeInactive = 'false', accountType = '' } = query;
  return JSON.stringify([fileIdOf(key), 'pick-list', kind, q, includeInactive, accountType]);
}

async function typesOfKind(trx: Trx, key: FileKey, kind: PickListKind): Promise<TypeRow[]> {
  const known = await typesOf(trx, key);
  return pickList(kind).objectTypes.flatMap((type) => known.get(type) ?? []);
}

/** As all answers from the mirror say it: how old the oldest part is, and whether all is there. */
function setMirrorHeaders(
  reply: FastifyReply,
  file: CompanyFileRow,
  types: readonly TypeRow[],
): void {
  const times = types.flatMap(({ readAt }) => readAt?.getTime() ?? []);
  if (times.length > 0) reply.header('mirror-as-of', new Date(Math.min(...times)).toISOString());
  reply.header('mirror-complete', String(isRead(types)));
  reply.header('mirror-change', file.changeSeq);
}

/** Every type that QuickBooks has was read to its end. */
function isRead(types: readonly TypeRow[]): boolean {
  return types.length > 0 && types.every((type) => type.isComplete || !type.isOn);
}

/** What an empty page means, in one plain sentence. */
function noteOf(kind: PickListKind, query: Query, types: readonly TypeRow[]): string {
  if (types.length > 0 && types.every((type) => !type.isOn)) {
    return 'QuickBooks refuses this list: the feature is off, or its user may not see it.';
  }
  if (!isRead(types)) return 'This list has not been read from QuickBooks yet.';
  const isFiltered = Boolean(query.q?.trim()) || query.accountType !== undefined;
  if (query.cursor !== undefined) return 'There is nothing more.';
  return isFiltered ? 'Nothing fits what was asked for.' : pickList(kind).none;
}
