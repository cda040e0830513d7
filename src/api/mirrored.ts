/** Lists and single objects from the mirror, as JSON text in the vocabulary of REST. */
import { isAllowed } from '../auth/permission.js';
import { type CompanyFileRow, getCompanyFile } from '../company-file/store.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { ObjectPlan } from '../mirror/tables.js';
import type { Raw } from '../qbxml/read.js';
import { type TypeRow, typesOf } from '../sync/type-store.js';
import {
  activeOnly,
  type Condition,
  filterConditions,
  isDisplayOnly,
} from '../vocabulary/filters.js';
import { type Given, limitOf, oneOf, readParameters } from '../vocabulary/parameters.js';
import {
  countObjects,
  type FoundObject,
  findTombstone,
  selectNamed,
  selectObjects,
  type Tombstone,
} from '../vocabulary/rows.js';
import { type ShowOptions, showObject } from '../vocabulary/show.js';
import { principalOf } from './auth-hook.js';
import { openCursor, sealCursor } from './cursor.js';
import { maskPersonal } from './personal-data.js';
import type { ResourceCall } from './resources.js';
import { readOneAsOf, readPageAsOf } from './resources-as-of.js';

/** A page of objects, before it is written. */
export type Page<One> = {
  readonly objects: readonly One[];
  readonly hasMore: boolean;
  /** Objects after this page; null when there are too many to count. */
  readonly remaining: number | null;
};

/**
 * GET of a list: filters, order by id, pages by cursor.
 * @returns the whole answer as JSON text; headers are set
 * @throws UNKNOWN_PARAMETER, INVALID_REQUEST, NOT_FOUND, QBD_REQUEST_ERROR when something that was
 *   named does not exist
 */
export async function answerList(call: ResourceCall, plan: ObjectPlan): Promise<string> {
  const { ctx, key, operation } = call;
  const given = readParameters(operation, call.query, ['asOf']);
  const asOf = oneOf(given, 'asOf');
  const pages = operation.paging === 'cursor';
  const limit = limitOf(given, pages ? LIMITS.objectsPageMax : LIMITS.objectsWholeListMax);
  const list = listName(call, given);
  const cursor = oneOf(given, 'cursor');
  const after = cursor === undefined ? undefined : openCursor(ctx, list, cursor);
  const show = showOptions(given);
  const page: Page<{ id: string; raw: Raw }> = await inOrganization(
    ctx.db,
    key.organizationId,
    async (trx) => {
      const file = await fileOf(trx, call);
      if (asOf !== undefined) return readPageAsOf(trx, call, plan, { given, asOf, limit, after });
      const hasLines = show.hasLines ?? true;
      const found = await readPage(trx, call, plan, { file, given, limit, after, hasLines });
      const type = (await typesOf(trx, key)).get(plan.objectType);
      setMirrorHeaders(call, file, type, found.objects);
      return found;
    },
  );
  const isWhole = operation.paging !== 'cursor' && oneOf(given, 'limit') === undefined;
  if (page.hasMore && isWhole) throw tooMany();
  const last = page.objects.at(-1);
  const next = pages && page.hasMore && last ? sealCursor(ctx, list, last.id) : null;
  const data = page.objects.map((object) => show1(call, object.raw, show));
  return envelope(call, data, { next, hasMore: next !== null, remaining: page.remaining });
}

/**
 * GET of one object with all of its lines and links.
 * @throws RESOURCE_MISSING, saying when it was deleted if it was
 */
export async function answerOne(call: ResourceCall, plan: ObjectPlan, id: string): Promise<string> {
  const { ctx, key, operation } = call;
  const asOf = oneOf(readParameters(operation, call.query, ['asOf']), 'asOf');
  if (asOf !== undefined) return show1(call, (await readOneAsOf(call, plan, { id, asOf })).raw, {});
  return inOrganization(ctx.db, key.organizationId, async (trx) => {
    const file = await fileOf(trx, call);
    const type = (await typesOf(trx, key)).get(plan.objectType);
    const isPossible = id.length <= LIMITS.objectIdCharsMax && !id.includes('\0');
    const byId = { column: plan.keyColumn, isExact: true, values: isPossible ? [id] : [] };
    const { objects } = await selectNamed(trx, key, plan, byId, { limit: 1, hasLines: true });
    const [object] = objects;
    if (object === undefined) {
      const tombstone = isPossible ? await findTombstone(trx, key, plan, id) : undefined;
      throw missing(call, type, tombstone);
    }
    setMirrorHeaders(call, file, type, objects);
    return show1(call, object.raw, {});
  });
}

/** @throws NOT_FOUND */
export async function fileOf(trx: Trx, call: ResourceCall): Promise<CompanyFileRow> {
  const file = await getCompanyFile(trx, call.key);
  if (!file) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
  return file;
}

type Asked = {
  readonly file: CompanyFileRow;
  readonly given: Given;
  readonly limit: number;
  readonly after: string | undefined;
  readonly hasLines: boolean;
};

async function readPage(
  trx: Trx,
  call: ResourceCall,
  plan: ObjectPlan,
  asked: Asked,
): Promise<Page<FoundObject>> {
  const by = namesGiven(plan, asked.given);
  const { limit, hasLines } = asked;
  if (by !== undefined) {
    const most = LIMITS.objectsWholeListMax;
    const found = await selectNamed(trx, call.key, plan, by, { limit: most + 1, hasLines });
    if (found.missing.length > 0) throw notAllFound(by.name, found.missing);
    if (found.objects.length > most) throw tooMany();
    return { objects: found.objects, hasMore: false, remaining: 0 };
  }
  const conditions = conditionsOf(plan, asked);
  const page = { after: asked.after, limit: limit + 1, hasLines };
  const found = await selectObjects(trx, call.key, plan, conditions, page);
  const objects = found.slice(0, limit);
  const last = objects.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  const isCounted = hasMore && call.operation.envelope.includes('remainingCount');
  const remaining = isCounted ? await countObjects(trx, call.key, plan, conditions, last.id) : 0;
  return { objects, hasMore, remaining };
}

function conditionsOf(plan: ObjectPlan, asked: Asked): Condition[] {
  const { parameters } = asked.given;
  const filters = parameters.filter(({ parameter }) => !isDisplayOnly(parameter));
  const conditions = filterConditions(plan, filters, { timeZone: asked.file.timeZone });
  return asked.given.texts.has('status') ? conditions : [...conditions, ...activeOnly(plan)];
}

/** Elements that name objects one by one; with them QuickBooks ignores every other filter. */
const NAMING: Readonly<Record<string, (plan: ObjectPlan) => string | undefined>> = {
  ListID: (plan) => plan.keyColumn,
  TxnID: (plan) => plan.keyColumn,
  RefNumberCaseSensitive: () => 'ref_number',
  FullName: (plan) => plan.nameColumn,
};

/** Source: conductor-rules (semantics 4) */
function namesGiven(plan: ObjectPlan, given: Given) {
  for (const [element, columnOf] of Object.entries(NAMING)) {
    const named = given.parameters.find(({ parameter }) => parameter.path.join('/') === element);
    const column = columnOf(plan);
    if (named === undefined || column === undefined) continue;
    const { name } = named.parameter;
    return { name, column, isExact: element !== 'FullName', values: named.values };
  }
  return undefined;
}

/** QuickBooks' own words for a list query of which something was not found (status 500). */
export function notAllFound(name: string, missing: readonly string[]): ConnectorError {
  const detail = `not found in QuickBooks: ${name} ${missing.slice(0, 10).join(', ')}`;
  return new ConnectorError('QBD_REQUEST_ERROR', detail, {
    integrationCode: '500',
    errors: missing.map((value) => ({ path: `?${name}`, message: `"${value}" does not exist` })),
  });
}

export function tooMany(): ConnectorError {
  const message = `more than ${LIMITS.objectsWholeListMax} objects: narrow the list by its filters`;
  return new ConnectorError('INVALID_REQUEST', message);
}

function missing(
  call: ResourceCall,
  type: TypeRow | undefined,
  tombstone: Tombstone | undefined,
): ConnectorError {
  const detail = tombstone ? fateOf(tombstone) : absenceOf(call, type);
  return new ConnectorError('RESOURCE_MISSING', detail);
}

function fateOf({ timeDeleted, deletedAt, mergedInto }: Tombstone): string {
  const when = timeDeleted ?? deletedAt.toISOString();
  if (mergedInto !== null) return `this object was merged into ${mergedInto} at ${when}`;
  return `this object ${timeDeleted === null ? 'was found to be gone' : 'was deleted'} at ${when}`;
}

function absenceOf(call: ResourceCall, type: TypeRow | undefined): string {
  if (type?.isComplete) return 'there is no such object';
  return `there is no such object, and ${call.resource.name} have not been read to the end yet`;
}

// --- what an answer looks like -------------------------------------------------------------------

/** Source: conductor-rules (semantics 3): lines unless refused, links only when asked for. */
function showOptions(given: Given): ShowOptions {
  const wants = (name: string, otherwise: boolean) =>
    (oneOf(given, name) ?? String(otherwise)) === 'true';
  const isOmitted = wants('excludeAlternateShippingAddresses', false);
  return {
    hasLines: wants('includeLineItems', true) && wants('includeComponentLineItems', true),
    hasLinks: wants('includeLinkedTransactions', false),
    ...(isOmitted ? { omitted: new Set(['alternateShippingAddresses']) } : {}),
  };
}

function show1(call: ResourceCall, raw: Raw, options: ShowOptions): string {
  return showObject(call.resource.fields, visibleRaw(call, raw), options);
}

/** What the asker may see of an object: personal data only with the scope for it. */
export function visibleRaw(call: ResourceCall, raw: Raw): Raw {
  if (isAllowed(principalOf(call.request), 'pii.read')) return raw;
  // The mask keeps the shape: texts stay texts.
  return maskPersonal(raw) as Raw;
}

/** The list of the map's envelope, from objects that are JSON text already. */
export function envelope(
  call: ResourceCall,
  data: readonly string[],
  page: { next: string | null; hasMore: boolean; remaining: number | null },
): string {
  const members: Readonly<Record<string, string>> = {
    objectType: '"list"',
    url: JSON.stringify(call.request.url.split('?')[0]),
    data: `[${data.join(',')}]`,
    nextCursor: JSON.stringify(page.next),
    remainingCount: String(page.remaining),
    hasMore: String(page.hasMore),
  };
  const shown = call.operation.envelope.map((name) => `"${name}":${members[name] ?? 'null'}`);
  return `{${shown.join(',')}}`;
}

/** All that the list depends on: a cursor of another list, file or filter is no cursor here. */
export function listName(call: ResourceCall, given: Given): string {
  const filters = [...given.texts]
    .filter(([name]) => name !== 'cursor' && name !== 'limit')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { organizationId, companyFileId } = call.key;
  return JSON.stringify([organizationId, companyFileId, call.resource.name, filters]);
}

/**
 * How fresh an answer is. `Mirror-As-Of`: when the type was last read to its end; before that, and
 * for one object that was read since, when that was. `Mirror-Complete`: read to its end at all.
 * `Mirror-Change`: the newest change in it at least; …/changes?after= goes on from there.
 */
function setMirrorHeaders(
  call: ResourceCall,
  file: CompanyFileRow,
  type: TypeRow | undefined,
  objects: readonly FoundObject[],
): void {
  const read = type?.readAt?.getTime();
  const seen = objects.map((object) => object.readAt.getTime());
  const isOne = call.operation.name === 'retrieve';
  const times = read === undefined || isOne ? [read ?? 0, ...seen] : [read];
  const asOf = Math.max(0, ...times);
  if (asOf > 0) call.reply.header('mirror-as-of', new Date(asOf).toISOString());
  call.reply.header('mirror-complete', String(type?.isComplete ?? false));
  call.reply.header('mirror-change', file.changeSeq);
}
