/**
 * A large type is read span by span, so that an interruption costs one of them. Spans are ranges of
 * TimeModified, which every type but a few has; neighbours share their bound, and both bounds are
 * inclusive, so that whatever QuickBooks makes of a wall clock (it takes daylight saving wrongly),
 * nothing falls between two. What is modified meanwhile moves to a later span or is news for the
 * next sync. Pure.
 * Source: qbwc-protocol §6.3 (progress is kept by data), §6.4 (inclusive), ODDITIES 1
 */
import { LIMITS } from '../limits.js';
import type { SyncedType } from '../qbxml/synced.js';
import { addSeconds, secondsBetween, type WallClock } from '../qbxml/value.js';
import type { RequestBody } from '../queue/request.js';

/** Wall clocks, both inclusive; null: open. */
export type Span = { readonly from: WallClock | null; readonly to: WallClock | null };

/** From ever to ever. */
export const ALL_TIME: Span = { from: null, to: null };

/** QuickBooks Desktop is younger than the first; the last is the end of its date-times (§6.7). */
const FIRST: WallClock = '1990-01-01T00:00:00';
const LAST: WallClock = '2038-01-01T00:00:00';

/** True when a type can be read in spans. */
export function hasSpans(type: SyncedType): boolean {
  return type.modified !== undefined && type.canCount;
}

/** The filter of a span, for the query of a type. */
export function filterOf(type: SyncedType, { from, to }: Span): RequestBody {
  const bounds = {
    ...(from === null ? {} : { FromModifiedDate: from }),
    ...(to === null ? {} : { ToModifiedDate: to }),
  };
  if (type.modified === undefined || Object.keys(bounds).length === 0) return {};
  return type.modified === 'FromModifiedDate' ? bounds : { ModifiedDateRangeFilter: bounds };
}

/** The span that a request of a type asks for. */
export function spanOf(body: RequestBody): Span {
  const inner = body.ModifiedDateRangeFilter;
  const bounds: RequestBody = isBody(inner) ? inner : body;
  return { from: clockOf(bounds.FromModifiedDate), to: clockOf(bounds.ToModifiedDate) };
}

function isBody(value: unknown): value is RequestBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function clockOf(value: unknown): WallClock | null {
  return typeof value === 'string' ? value : null;
}

/**
 * Divides a span so that its parts have a page or two each if its objects lie evenly; where they do
 * not, a part is divided again. Of all time the objects fill a few years.
 * @param rows  how many objects it has
 * @param rowsMax  how many a part should have
 * @returns its parts in order; the span itself when it is too short to be divided
 */
export function divide(span: Span, rows: number, rowsMax: number): Span[] {
  const from = span.from ?? FIRST;
  const to = span.to ?? LAST;
  const seconds = secondsBetween(from, to);
  const isAllTime = span.from === null && span.to === null;
  const wanted = isAllTime ? LIMITS.spanPartsOfAllTime : Math.ceil((1.5 * rows) / rowsMax);
  const parts = Math.min(Math.max(wanted, 2), LIMITS.spanPartsMax, seconds);
  if (parts < 2) return [span];
  const bounds = Array.from({ length: parts - 1 }, (_, index) =>
    addSeconds(from, Math.floor((seconds * (index + 1)) / parts)),
  );
  return [span.from, ...bounds].map((start, index) => ({
    from: start,
    to: index < bounds.length ? (bounds[index] ?? null) : span.to,
  }));
}
