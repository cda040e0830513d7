/** What to ask QuickBooks for, pure: each function turns what is known into queued requests. */
import { LIMITS } from '../limits.js';
import { type Dialect, openField, type SyncedType, silentFields, takes } from '../qbxml/synced.js';
import { addMinutes, secondsBetween } from '../qbxml/value.js';
import type { NewRequest, RequestBody, RequestRow } from '../queue/request.js';
import { packedRows } from '../queue/size.js';
import { ALL_TIME, divide, filterOf, hasSpans, type Span, spanOf } from './spans.js';

const DAY_SECONDS = 86_400;

/** What is known of one type before it is read. */
export type TypeKnowledge = {
  /** Wall clock of the newest change seen; null: never read, read everything. */
  readonly watermark: string | null;
  /** Objects that QuickBooks counted, or that the mirror holds. */
  readonly expected: number;
  /** Measured size of one object; null: not measured yet. */
  readonly rowBytes: number | null;
};

/** How a company file is spoken to, and how much it should answer at once. */
export type PlanAt = { readonly dialect: Dialect; readonly answerBytes: number };

/** Queue positions: samples and counts, lists, transactions, what depends on them. */
export const POSITION = {
  identity: 100,
  sample: 150,
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
 * The reading of one type: packed with others while it is small; page by page with an iterator; or,
 * when it is large, span by span, which begins with counting them.
 * @param isWhole  read everything, whatever the watermark
 */
export function planRead(
  type: SyncedType,
  known: TypeKnowledge,
  at: PlanAt,
  isWhole: boolean,
): NewRequest[] {
  const since = isWhole ? null : known.watermark;
  const packed = packedRows(at.answerBytes, known.rowBytes);
  // As many as a packed one is limited to would look cut, and be read twice.
  if (since === null && known.expected >= packed) {
    const sample = known.rowBytes === null && type.canIterate ? [planSample(type, at.dialect)] : [];
    return [...sample, ...planSpan(type, ALL_TIME, { ...known, attempts: 0 }, at.dialect)];
  }
  // QuickBooks' stamps are off by an hour for half of the year (design.md §6 Time, ODDITIES 1).
  const from = since && addMinutes(since, -LIMITS.watermarkOverlapMinutes);
  const request: NewRequest = {
    step: 'packed',
    type: type.query,
    objectType: type.type,
    body: {
      ...(type.canIterate ? { MaxReturned: String(packed) } : {}),
      ...readBody(type, { from, to: null }, at.dialect),
    },
    isAlone: false,
    expectedRows: since === null ? known.expected : 0,
    position: POSITION.read + type.order,
  };
  return [request];
}

/**
 * A few objects of a type that nobody has measured, before anything of it is sized: they travel
 * with the counts.
 */
function planSample(type: SyncedType, dialect: Dialect): NewRequest {
  return {
    step: 'page',
    type: type.query,
    objectType: type.type,
    body: { MaxReturned: String(LIMITS.sampleRows), ...readBody(type, ALL_TIME, dialect) },
    isAlone: false,
    expectedRows: LIMITS.sampleRows,
    position: POSITION.sample,
  };
}

/** What is known of the objects of a span. */
export type SpanKnowledge = {
  readonly expected: number;
  readonly rowBytes: number | null;
  readonly attempts: number;
  /** It was interrupted before: no more than one page at a time. */
  readonly isFine?: boolean;
};

/**
 * The reading of one span of a type: as a whole while it has a page or a few, else its parts are
 * counted first; judging the counts plans their reading.
 */
export function planSpan(
  type: SyncedType,
  span: Span,
  known: SpanKnowledge,
  dialect: Dialect,
): NewRequest[] {
  const { isFine = false } = known;
  const rowsMax = spanRows(known.rowBytes) * (isFine ? 1 : coarseness(span));
  const isLarge = known.expected > rowsMax && hasSpans(type);
  const parts = isLarge ? divide(span, known.expected, rowsMax) : [span];
  if (parts.length < 2) {
    return [pageRequest(type, readBody(type, span, dialect), known.expected, known.attempts)];
  }
  const expectedRows = Math.ceil(known.expected / parts.length);
  return parts.map((part) => ({
    step: 'count',
    type: type.query,
    objectType: type.type,
    body: { '@metaData': 'MetaDataOnly', ...active(type, dialect), ...filterOf(type, part) },
    isAlone: false,
    expectedRows,
    position: POSITION.count,
    attempts: isFine ? Math.max(known.attempts, 1) : known.attempts,
  }));
}

/**
 * Objects of one span: no more than an interruption may cost, and less than an answer has, so that
 * spans share wires and each comes in one page, but for short ones.
 */
function spanRows(rowBytes: number | null): number {
  const rows = Math.floor(LIMITS.spanBytes / (rowBytes ?? LIMITS.rowBytesDefault));
  return Math.min(Math.max(rows, LIMITS.unmeasuredRowsMax), LIMITS.spanRowsMax);
}

/**
 * How much more than others a span may hold. Where some days have many objects each smaller part
 * costs QuickBooks a count of its own, and a company file of a million objects has thousands.
 */
function coarseness({ from, to }: Span): number {
  if (from === null || to === null) return 1;
  return secondsBetween(from, to) <= LIMITS.shortSpanDays * DAY_SECONDS ? LIMITS.shortSpanShare : 1;
}

/**
 * A packed type that returned as many rows as it was limited to: there may be more, so it is asked
 * again with an iterator and the same filters.
 */
export function planAlone(type: SyncedType, body: RequestBody, attempts: number): NewRequest {
  const { MaxReturned: _, ...rest } = body;
  const expected = LIMITS.packedRowsPerTypeMax * 2;
  return pageRequest(type, withoutIterator(rest), expected, attempts);
}

/**
 * What an iterator that died leaves to be read: all that it was started for, in smaller spans where
 * that was much.
 */
export function planAgain(
  type: SyncedType,
  request: Pick<RequestRow, 'step' | 'body' | 'expectedRows' | 'position'>,
  known: Omit<SpanKnowledge, 'expected'>,
  dialect: Dialect,
): NewRequest[] {
  const body = request.body ?? {};
  if (request.step === 'page') {
    // What remained of it is not what it has: more than the page that came before.
    const isBegun = body['@iterator'] === 'Continue';
    const least = isBegun ? spanRows(known.rowBytes) + 1 : 0;
    const expected = Math.max(request.expectedRows, least);
    return planSpan(type, spanOf(body), { ...known, expected, isFine: true }, dialect);
  }
  const start = planAlone(type, body, known.attempts);
  return [
    {
      ...start,
      step: request.step ?? start.step,
      expectedRows: request.expectedRows,
      position: Number(request.position),
    },
  ];
}

/**
 * The next page of an iterator.
 * @param iterator  attempts: how often its reading was begun anew; one that dies at the same page
 *   every time must come to an end
 * Source: qbwc-protocol §6.3 (Continue repeats id and MaxReturned).
 */
export function planNextPage(
  type: SyncedType,
  body: RequestBody,
  iterator: { id: string; remaining: number; attempts: number },
): NewRequest {
  const { id, remaining, attempts } = iterator;
  const page = pageRequest(type, withoutIterator(body), remaining, attempts);
  return {
    ...page,
    body: { ...page.body, '@iterator': 'Continue', '@iteratorID': id },
    isAlone: true,
  };
}

/** One page, or all in one answer where there are no pages. MaxReturned is set when it leaves. */
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
    body: { ...(type.canIterate ? { '@iterator': 'Start' } : {}), ...body },
    isAlone: false,
    expectedRows,
    position: POSITION.read + type.order,
    attempts,
  };
}

function withoutIterator(body: RequestBody): RequestBody {
  const { '@iterator': _, '@iteratorID': __, ...rest } = body;
  return rest;
}

/** Everything of a type that its query can give, of one span. */
function readBody(type: SyncedType, span: Span, dialect: Dialect): RequestBody {
  return { ...active(type, dialect), ...filterOf(type, span), ...inclusions(type, dialect) };
}

/** Deactivated objects are objects: without All they would vanish. Source: qbwc-protocol §6.4. */
function active(type: SyncedType, dialect: Dialect): RequestBody {
  return takes(type.query, ['ActiveStatus'], dialect) ? { ActiveStatus: 'All' } : {};
}

function inclusions(type: SyncedType, dialect: Dialect): RequestBody {
  return {
    ...(takes(type.query, ['IncludeLineItems'], dialect) ? { IncludeLineItems: 'true' } : {}),
    ...(takes(type.query, ['IncludeLinkedTxns'], dialect) ? { IncludeLinkedTxns: 'true' } : {}),
    ...(takes(type.query, ['OwnerID'], dialect) ? { OwnerID: ['0'] } : {}),
  };
}

/**
 * When was the company file restored or condensed, and is it still the one that this session began
 * with? One of each per session, beside the first reads. Source: trust.md §1, §3
 */
export function planActivity(dialect: Dialect): NewRequest[] {
  const ask = (type: string, body: RequestBody): NewRequest => ({
    step: 'identity',
    type,
    objectType: null,
    body,
    isAlone: false,
    expectedRows: 0,
    position: POSITION.identity,
  });
  const query = 'CompanyActivityQueryRq';
  const activity = takes(query, [], dialect) ? [ask(query, {})] : [];
  if (!takes('CompanyQueryRq', ['IncludeRetElement'], dialect)) return activity;
  return [...activity, ask('CompanyQueryRq', { IncludeRetElement: ['CompanyName'] })];
}

/**
 * Cheap looks over whole types, for what QuickBooks tells nowhere else: which documents are unpaid
 * and how much of them (a credit that is applied to a bill moves nobody's TimeModified). Keys and
 * amounts. mirror/survey.ts compares.
 * @param days  by type, where the unpaid documents of one are too many for one answer
 */
export function planSurveys(
  types: readonly SyncedType[],
  days: ReadonlyMap<string, readonly string[]>,
  dialect: Dialect,
): NewRequest[] {
  return types.flatMap((type) => {
    const field = openField(type, dialect);
    if (field === undefined) return [];
    const only = { PaidStatus: 'NotPaidOnly', IncludeRetElement: [type.key, field] };
    const bounds = days.get(type.type) ?? [];
    // Neighbours share their day, as the spans of reading do.
    return [undefined, ...bounds].map((from, index) => {
      const range = {
        ...(from === undefined ? {} : { FromTxnDate: from }),
        ...(index < bounds.length ? { ToTxnDate: bounds[index] } : {}),
      };
      if (bounds.length === 0) return surveyRequest(type, only, 0);
      const body = { TxnDateRangeFilter: range, ...only };
      return surveyRequest(type, body, LIMITS.surveyRowsMax);
    });
  });
}

/** The days of documents that a survey asked for. */
export function surveyedDays(request: Pick<RequestRow, 'body'>): { from?: string; to?: string } {
  const range: unknown = request.body?.TxnDateRangeFilter;
  if (typeof range !== 'object' || range === null) return {};
  const from = 'FromTxnDate' in range ? String(range.FromTxnDate) : undefined;
  const to = 'ToTxnDate' in range ? String(range.ToTxnDate) : undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** @param expectedRows  parts of many are kept until judged: a wire must not carry all of them */
function surveyRequest(type: SyncedType, body: RequestBody, expectedRows: number): NewRequest {
  return {
    step: 'survey',
    type: type.query,
    objectType: type.type,
    body,
    isAlone: false,
    expectedRows,
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
    const ids = byType.get(objectType);
    if (ids) ids.push(objectId);
    else byType.set(objectType, [objectId]);
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
    const page = pageRequest(type, body, rows, 0);
    const position = POSITION.balances + type.order;
    // Some thousand keys with an amount or two are one answer like any other.
    const isSmall = rows <= LIMITS.surveyRowsMax;
    return [{ ...page, step: 'balances', position, ...(isSmall ? { body } : {}) }];
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
