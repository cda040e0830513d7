/** Resources that gather objects of many kinds from the mirror: transactions and deletions. */
import type { CompanyFileRow } from '../company-file/store.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { Raw } from '../qbxml/read.js';
import { typesOf } from '../sync/type-store.js';
import { selectDeleted } from '../vocabulary/deletions.js';
import { isDisplayOnly } from '../vocabulary/filters.js';
import { type Given, limitOf, oneOf, readParameters } from '../vocabulary/parameters.js';
import { showObject } from '../vocabulary/show.js';
import {
  type DetailLevel,
  selectTransactions,
  TRANSACTION_TYPES,
  withLines,
} from '../vocabulary/transactions.js';
import { openCursor, sealCursor } from './cursor.js';
import { envelope, fileOf, listName, notAllFound, tooMany } from './mirrored.js';
import type { ResourceCall } from './resources.js';

/** GET of transactions, all kinds together. With lines, `limit` counts documents. */
export async function answerTransactions(call: ResourceCall): Promise<string> {
  const { ctx, key, operation } = call;
  const given = readParameters(operation, call.query);
  const limit = limitOf(given, LIMITS.objectsPageMax);
  const list = listName(call, given);
  const cursor = oneOf(given, 'cursor');
  const after = cursor === undefined ? undefined : openCursor(ctx, list, cursor);
  return inOrganization(ctx.db, key.organizationId, async (trx) => {
    const file = await fileOf(trx, call);
    const named = namedIn(given);
    const found = await selectTransactions(trx, key, {
      given: named === undefined ? filtersIn(given) : [],
      named,
      context: { timeZone: file.timeZone },
      after,
      limit: named === undefined ? limit + 1 : LIMITS.objectsWholeListMax + 1,
    });
    await setHeaders(trx, call, file, TRANSACTION_TYPES);
    if (named !== undefined) {
      const have = new Set(
        found.map((one) => (named.column === 'txn_id' ? one.id : number(one.raw))),
      );
      const missing = named.values.filter((value) => !have.has(value));
      if (missing.length > 0) throw notAllFound(named.name, missing);
      if (found.length > LIMITS.objectsWholeListMax) throw tooMany();
    }
    const page = named === undefined ? found.slice(0, limit) : found;
    const rows = await withLines(trx, key, page, levelIn(given));
    const last = page.length < found.length ? page.at(-1) : undefined;
    const next = last === undefined ? null : sealCursor(ctx, list, last.id);
    const data = rows.map((raw) => showObject(call.resource.fields, raw));
    return envelope(call, data, {
      next,
      hasMore: next !== null,
      remaining: next === null ? 0 : null,
    });
  });
}

/** GET of one transaction by its id. @throws RESOURCE_MISSING */
export async function answerTransaction(call: ResourceCall, id: string): Promise<string> {
  const { ctx, key, operation } = call;
  readParameters(operation, call.query);
  return inOrganization(ctx.db, key.organizationId, async (trx) => {
    const file = await fileOf(trx, call);
    const context = { timeZone: file.timeZone };
    const isPossible = id.length <= LIMITS.objectIdCharsMax && !id.includes('\0');
    const named = { column: 'txn_id', values: isPossible ? [id] : [] };
    const [found] = await selectTransactions(trx, key, { given: [], named, context, limit: 1 });
    await setHeaders(trx, call, file, TRANSACTION_TYPES);
    if (found) return showObject(call.resource.fields, found.raw);
    throw new ConnectorError('RESOURCE_MISSING', 'there is no transaction of this id');
  });
}

/** GET of deleted transactions or deleted list objects. */
export async function answerDeleted(call: ResourceCall): Promise<string> {
  const { ctx, key, operation } = call;
  const given = readParameters(operation, call.query);
  const types = given.parameters.find(({ parameter }) => parameter.kind === 'enum')?.values ?? [];
  return inOrganization(ctx.db, key.organizationId, async (trx) => {
    const file = await fileOf(trx, call);
    const most = LIMITS.objectsWholeListMax;
    const found = await selectDeleted(trx, key, {
      types,
      after: oneOf(given, 'deletedAfter'),
      before: oneOf(given, 'deletedBefore'),
      timeZone: file.timeZone,
      limit: most + 1,
    });
    if (found.length > most) throw tooMany();
    await setHeaders(trx, call, file, types);
    const data = found.map((raw) => showObject(call.resource.fields, raw));
    return envelope(call, data, { next: null, hasMore: false, remaining: 0 });
  });
}

function filtersIn(given: Given) {
  return given.parameters.filter(({ parameter }) => !isDisplayOnly(parameter));
}

function namedIn(given: Given) {
  const ids = given.texts.get('ids');
  if (ids !== undefined) return { name: 'ids', column: 'txn_id', values: ids };
  const numbers = given.texts.get('refNumbers');
  return numbers && { name: 'refNumbers', column: 'ref_number', values: numbers };
}

function number(raw: Raw): string {
  return typeof raw.RefNumber === 'string' ? raw.RefNumber : '';
}

/** Documents without their lines, unless asked otherwise (conductor-rules, detailLevel). */
function levelIn(given: Given): DetailLevel {
  const name = 'TransactionDetailLevelFilter';
  const level = given.parameters.find(({ parameter }) => parameter.path.at(-1) === name);
  const [value] = level?.values ?? [];
  return value === 'All' || value === 'AllExceptSummary' ? value : 'SummaryOnly';
}

/** As fresh as the type that was read longest ago, as complete as all of them. */
async function setHeaders(
  trx: Trx,
  call: ResourceCall,
  file: CompanyFileRow,
  objectTypes: readonly string[],
): Promise<void> {
  const known = await typesOf(trx, call.key);
  // A type that QuickBooks cannot be asked for holds nothing back.
  const asked = objectTypes.flatMap((name) => {
    const type = known.get(name);
    return type !== undefined && !type.isOn ? [] : [type];
  });
  const times = asked.map((type) => type?.readAt?.getTime() ?? 0);
  const oldest = times.length === 0 ? 0 : Math.min(...times);
  if (oldest > 0) call.reply.header('mirror-as-of', new Date(oldest).toISOString());
  const isComplete = asked.every((type) => type?.isComplete ?? false);
  call.reply.header('mirror-complete', String(isComplete));
  call.reply.header('mirror-change', file.changeSeq);
}
