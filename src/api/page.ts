/** Lists in pages: opaque cursors that say after which row to go on, and so never expire. */
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';

/** Query parameters of every list. Numbers are read from text here, once. */
export const PAGE_PARAMETERS = {
  limit: { type: 'string', pattern: '^[0-9]{1,6}$' },
  cursor: { type: 'string', maxLength: 400 },
} as const;

export type PageQuery = { limit?: string; cursor?: string };
export type Page<Row> = { data: Row[]; nextCursor: string | null; hasMore: boolean };

/**
 * How many rows a page may have.
 * @throws INVALID_REQUEST outside of 1 to LIMITS.pageSizeMax
 */
export function pageLimit(query: PageQuery): number {
  const limit = query.limit === undefined ? LIMITS.pageSizeDefault : Number(query.limit);
  if (limit >= 1 && limit <= LIMITS.pageSizeMax) return limit;
  const message = `must be a whole number from 1 to ${LIMITS.pageSizeMax}`;
  throw new ConnectorError('INVALID_REQUEST', `?limit ${message}`, {
    errors: [{ path: '?limit', message }],
  });
}

/**
 * The place where a page goes on.
 * @returns the texts given to `toPage`, or undefined on the first page
 * @throws INVALID_REQUEST when the cursor is not one of ours for this list
 */
export function cursorOf(query: PageQuery, parts: readonly RegExp[]): string[] | undefined {
  if (query.cursor === undefined) return undefined;
  const texts = Buffer.from(query.cursor, 'base64url').toString('utf8').split(' ');
  const isOurs =
    texts.length === parts.length && parts.every((part, index) => part.test(texts[index] ?? ''));
  if (isOurs) return texts;
  const message = 'is not a cursor of this list';
  throw new ConnectorError('INVALID_REQUEST', `?cursor ${message}`, {
    errors: [{ path: '?cursor', message }],
  });
}

/**
 * Cuts a page from the rows that were read.
 * @param rows  one more than the limit when there are more
 * @param at  what identifies the place of a row; no blanks inside
 */
export function toPage<Row>(
  rows: readonly Row[],
  limit: number,
  at: (row: Row) => string[],
): Page<Row> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    data,
    nextCursor: hasMore ? Buffer.from(at(last).join(' '), 'utf8').toString('base64url') : null,
    hasMore,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Milliseconds of JavaScript's whole calendar. */
const MILLISECONDS = /^[0-9]{1,15}$/;

/** The cursor of lists that go by time of creation and id. */
export function timeCursor(query: PageQuery): { at: Date; id: string } | undefined {
  const [at = '', id = ''] = cursorOf(query, [MILLISECONDS, UUID]) ?? [];
  return id === '' ? undefined : { at: new Date(Number(at)), id };
}

/** The cursor of lists that go by id alone. */
export function idCursor(query: PageQuery): string | undefined {
  return cursorOf(query, [UUID])?.[0];
}

/** The place of a row in a list that goes by time of creation and id. */
export function timeOf(row: { createdAt: Date; id: string }): string[] {
  return [String(row.createdAt.getTime()), row.id];
}
