/** What to ask QuickBooks for, pure: each function turns what is known into queued requests. */
import { LIMITS } from '../limits.js';
import { enumeration } from '../qbxml/facts.js';
import { type Dialect, openField, type SyncedType, silentFields, takes } from '../qbxml/synced.js';
import { addMinutes } from '../qbxml/value.js';
import { compareVersions } from '../qbxml/version.js';
import type { NewRequest, RequestBody, RequestRow } from '../queue/store.js';

/** What is known of one type before it is read. */
export type TypeKnowledge = {
  /** Wall clock of the newest change seen; null: never read, read everything. */
  readonly watermark: string | null;
  /** Objects that QuickBooks counted, or that the mirror holds. */
  readonly expected: number;
};

/** Queue positions: counts before lists before transactions before what depends on them. */
export const POSITION = {
  identity: 100,
  count: 200,
  read: 1_000,
  deleted: 4_000,
  survey: 4_500,
  touched: 5_000,
  balances: 6_000,
  check: 7_000,
  closing: 9_000,
} as const;

/**
 * How many objects there are of each type: cheap (retCount only) and the base of all progress.
 * Source: qbwc-protocol §6.3 (metaData).
 */
export function planCounts(types: readonly SyncedType[], dialect: Dialect): NewRequest[] {
  return types
    .filter((type) => type.canCount)
    .map((type) => ({
      step: 'count',
      type: type.query,
      objectType: type.type,
      body: { '@metaData': 'MetaDataOnly', ...active(type, dialect) },
      isAlone: false,
      expectedRows: 0,
      position: POSITION.count,
    }));
}

/**
 * The reading of one type: packed with others while it is small, else alone with an iterator.
 * Types that cannot be limited are asked for whole; large ones of them travel alone.
 * @param isWhole  read everything, whatever the watermark
 */
export function planRead(
  type: SyncedType,
  known: TypeKnowledge,
  dialect: Dialect,
  isWhole: boolean,
): NewRequest {
  const since = isWhole ? null : known.watermark;
  const isLarge = since === null && known.expected > LIMITS.packedRowsPerTypeMax;
  if (isLarge && type.canIterate) {
    return pageRequest(type, readBody(type, since, dialect), known.expected, 0);
  }
  const limit = type.canIterate ? { MaxReturned: String(LIMITS.packedRowsPerTypeMax) } : {};
  return {
    step: 'packed',
    type: type.query,
    objectType: type.type,
    body: { ...limit, ...readBody(type, since, dialect) },
    isAlone: isLarge,
    expectedRows: since === null ? known.expected : 0,
    position: POSITION.read + type.order,
  };
}

/**
 * A packed type that returned as many rows as it was limited to: there may be more, so it is asked
 * again alone with an iterator and the same filters.
 */
export function planAlone(type: SyncedType, body: RequestBody, attempts: number): NewRequest {
  const { MaxReturned: _, ...rest } = body;
  const expected = LIMITS.packedRowsPerTypeMax * 2;
  return pageRequest(type, withoutIterator(rest), expected, attempts);
}

/**
 * The next page of an iterator. Source: qbwc-protocol §6.3 (Continue repeats id and MaxReturned).
 */
export function planNextPage(
  type: SyncedType,
  body: RequestBody,
  iterator: { id: string; remaining: number },
): NewRequest {
  const page = pageRequest(type, withoutIterator(body), iterator.remaining, 0);
  return {
    ...page,
    body: { ...page.body, '@iterator': 'Continue', '@iteratorID': iterator.id },
  };
}

function pageRequest(
  type: SyncedType,
  body: RequestBody,
  expectedRows: number,
  attempts: number,
): NewRequest {
  return {
    step: 'page',
    type: type.query,
    objectType: type.type,
    body: { '@iterator': 'Start', MaxReturned: String(LIMITS.iteratorPageRowsMax), ...body },
    isAlone: true,
    expectedRows,
    position: POSITION.read + type.order,
    attempts,
  };
}

function withoutIterator(body: RequestBody): RequestBody {
  const { '@iterator': _, '@iteratorID': __, ...rest } = body;
  return rest;
}

/** Everything of a type that its query can give, from a moment on or from the beginning. */
function readBody(type: SyncedType, since: string | null, dialect: Dialect): RequestBody {
  return {
    ...active(type, dialect),
    ...modifiedSince(type, since),
    ...inclusions(type, dialect),
  };
}

/** Deactivated objects are objects: without All they would vanish. Source: qbwc-protocol §6.4. */
function active(type: SyncedType, dialect: Dialect): RequestBody {
  return takes(type.query, ['ActiveStatus'], dialect) ? { ActiveStatus: 'All' } : {};
}

/**
 * From the watermark on, with an overlap: QuickBooks stamps are off by an hour for half of the
 * year.
 * Source: design.md §6 (Time), ODDITIES 1; local wall clock without offset, qbwc-protocol §6.7.
 */
function modifiedSince(type: SyncedType, since: string | null): RequestBody {
  if (since === null || type.modified === undefined) return {};
  const FromModifiedDate = addMinutes(since, -LIMITS.watermarkOverlapMinutes);
  if (type.modified === 'FromModifiedDate') return { FromModifiedDate };
  return { ModifiedDateRangeFilter: { FromModifiedDate } };
}

function inclusions(type: SyncedType, dialect: Dialect): RequestBody {
  return {
    ...(takes(type.query, ['IncludeLineItems'], dialect) ? { IncludeLineItems: 'true' } : {}),
    ...(takes(type.query, ['IncludeLinkedTxns'], dialect) ? { IncludeLinkedTxns: 'true' } : {}),
    ...(takes(type.query, ['OwnerID'], dialect) ? { OwnerID: ['0'] } : {}),
  };
}

/** When was the company file restored or condensed? One per session. Source: trust.md §1. */
export function planActivity(dialect: Dialect): NewRequest[] {
  if (!takes('CompanyActivityQueryRq', [], dialect)) return [];
  return [
    {
      step: 'identity',
      type: 'CompanyActivityQueryRq',
      objectType: null,
      body: {},
      isAlone: false,
      expectedRows: 0,
      position: POSITION.identity,
    },
  ];
}

/**
 * What was deleted since the last deletion seen (QuickBooks remembers 90 days).
 * @param watermarks  by 'ListDeleted' and 'TxnDeleted'; null asks for all that is remembered
 */
export function planDeleted(
  types: readonly SyncedType[],
  watermarks: ReadonlyMap<string, string | null>,
  dialect: Dialect,
): NewRequest[] {
  return (['ListDeleted', 'TxnDeleted'] as const).flatMap((objectType) => {
    const element = objectType === 'ListDeleted' ? 'ListDelType' : 'TxnDelType';
    const reported = new Set(valuesAt(element, dialect));
    const names = types.map((type) => type.type).filter((name) => reported.has(name));
    if (names.length === 0 || !takes(`${objectType}QueryRq`, [], dialect)) return [];
    const since = watermarks.get(objectType) ?? null;
    const request: NewRequest = {
      step: 'deleted',
      type: `${objectType}QueryRq`,
      objectType,
      body: {
        [element]: names,
        ...(since === null
          ? {}
          : {
              DeletedDateRangeFilter: {
                FromDeletedDate: addMinutes(since, -LIMITS.watermarkOverlapMinutes),
              },
            }),
      },
      isAlone: false,
      expectedRows: 0,
      position: POSITION.deleted,
    };
    return [request];
  });
}

/** The values of a list that the dialect's version knows. */
function valuesAt(list: string, dialect: Dialect): string[] {
  const { values, since = {} } = enumeration(list);
  return values.filter((value) => {
    const version = since[value];
    return version === undefined || compareVersions(version, dialect.version) <= 0;
  });
}

/**
 * Cheap looks over whole types, for what QuickBooks tells nowhere else: which documents are unpaid
 * and how much of them (a credit that is applied to a bill moves nobody's TimeModified). Keys and
 * amounts. mirror/survey.ts compares.
 */
export function planSurveys(types: readonly SyncedType[], dialect: Dialect): NewRequest[] {
  return types.flatMap((type) => {
    const field = openField(type, dialect);
    if (field === undefined) return [];
    const only = { PaidStatus: 'NotPaidOnly', IncludeRetElement: [type.key, field] };
    return [surveyRequest(type, only)];
  });
}

function surveyRequest(type: SyncedType, body: RequestBody): NewRequest {
  return {
    step: 'survey',
    type: type.query,
    objectType: type.type,
    body,
    isAlone: false,
    expectedRows: 0,
    position: POSITION.survey,
  };
}

/** Documents that others touched, read again by id. */
export function planTouched(
  types: ReadonlyMap<string, SyncedType>,
  touched: readonly { objectType: string; objectId: string }[],
  dialect: Dialect,
): NewRequest[] {
  const byType = new Map<string, string[]>();
  for (const { objectType, objectId } of touched) {
    byType.set(objectType, [...(byType.get(objectType) ?? []), objectId]);
  }
  return [...byType].flatMap(([objectType, ids]) => {
    const type = types.get(objectType);
    if (!type) return [];
    return chunk(ids, LIMITS.idsPerRequestMax).map(
      (part): NewRequest => ({
        step: 'touched',
        type: type.query,
        objectType,
        body: { [type.key]: part, ...inclusions(type, dialect) },
        isAlone: false,
        expectedRows: part.length,
        position: POSITION.touched + type.order,
      }),
    );
  });
}

/** The documents that requests of planTouched named, to be asked for by a later sync. */
export function touchedOf(
  requests: readonly Pick<RequestRow, 'step' | 'objectType' | 'body'>[],
): { objectType: string; objectId: string }[] {
  return requests.flatMap(({ step, objectType, body }) => {
    if (step !== 'touched' || !objectType) return [];
    const ids = body?.TxnID ?? body?.ListID;
    return (Array.isArray(ids) ? ids : []).map((id) => ({ objectType, objectId: String(id) }));
  });
}

/** Balances and quantities, asked for alone and last: key and silent fields only. */
export function planBalances(
  types: readonly SyncedType[],
  mirrored: ReadonlyMap<string, number>,
  dialect: Dialect,
): NewRequest[] {
  return types.flatMap((type) => {
    const fields = silentFields(type, dialect);
    const rows = mirrored.get(type.type) ?? 0;
    if (fields.length === 0 || rows === 0) return [];
    const body = { ...active(type, dialect), IncludeRetElement: [type.key, ...fields] };
    const position = POSITION.balances + type.order;
    if (rows > LIMITS.packedRowsPerWireMax && type.canIterate) {
      return [{ ...pageRequest(type, body, rows, 0), step: 'balances', position }];
    }
    const request: NewRequest = {
      step: 'balances',
      type: type.query,
      objectType: type.type,
      body,
      isAlone: false,
      expectedRows: rows,
      position,
    };
    return [request];
  });
}

/** A read that costs next to nothing, for the session that has nothing left to send. */
export function planClosing(): NewRequest {
  return {
    step: 'closing',
    type: 'HostQueryRq',
    objectType: null,
    body: {},
    isAlone: true,
    expectedRows: 0,
    position: POSITION.closing,
  };
}

/** CompanyQuery alone: who is open behind this session? */
export function planIdentity(ownerId: string): NewRequest {
  return {
    step: 'identity',
    type: 'CompanyQueryRq',
    objectType: null,
    body: { OwnerID: [ownerId] },
    isAlone: true,
    expectedRows: 0,
    position: POSITION.identity,
  };
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let index = 0; index < items.length; index += size) {
    parts.push(items.slice(index, index + size));
  }
  return parts;
}
