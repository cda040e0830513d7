/** Deletions: asked for by time, and in parts where one answer has more than is kept. Pure. */
import { LIMITS } from '../limits.js';
import { enumeration } from '../qbxml/facts.js';
import { type Dialect, type SyncedType, takes } from '../qbxml/synced.js';
import { addMinutes } from '../qbxml/value.js';
import { compareVersions } from '../qbxml/version.js';
import type { NewRequest, RequestRow } from '../queue/request.js';
import { POSITION } from './plan.js';

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
 * The same deletions in two parts, which share their bound.
 * @param at  wall clock in the middle of those that came; null: none had a time
 * @returns nothing when there is no time between: all of them are of one second
 */
export function divideDeleted(
  request: Pick<RequestRow, 'type' | 'objectType' | 'body' | 'position'>,
  at: string | null,
): NewRequest[] {
  const range = rangeOf(request.body?.DeletedDateRangeFilter);
  const { FromDeletedDate: from = '', ToDeletedDate: to } = range;
  if (at === null || at <= from || (to !== undefined && at >= to)) return [];
  const part = (filter: DeletedRange): NewRequest => ({
    step: 'deleted',
    type: request.type,
    objectType: request.objectType,
    body: { ...request.body, DeletedDateRangeFilter: filter },
    isAlone: true,
    expectedRows: 0,
    position: Number(request.position),
  });
  return [part({ ...range, ToDeletedDate: at }), part({ ...range, FromDeletedDate: at })];
}

type DeletedRange = { FromDeletedDate?: string; ToDeletedDate?: string };

function rangeOf(filter: unknown): DeletedRange {
  if (typeof filter !== 'object' || filter === null) return {};
  const from = 'FromDeletedDate' in filter ? String(filter.FromDeletedDate) : undefined;
  const to = 'ToDeletedDate' in filter ? String(filter.ToDeletedDate) : undefined;
  return {
    ...(from === undefined ? {} : { FromDeletedDate: from }),
    ...(to === undefined ? {} : { ToDeletedDate: to }),
  };
}
