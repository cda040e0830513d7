/** Living objects picked at random, and what the mirror has of some objects. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Raw } from '../qbxml/read.js';
import { quoteName } from './names.js';
import { planOf } from './tables.js';
import type { TouchedObject } from './touched.js';

/** One pick: a type, and how far between its first and its last id. */
export type Pick = { readonly objectType: string; readonly fraction: number };

/**
 * Picks living objects: for each pick the next id after a point between the first and the last one.
 * Ids of QuickBooks begin with a counter, so that these points lie evenly; each pick is a look into
 * the index, however many objects there are.
 * @returns at most one object a pick, each object once
 */
export async function pickObjects(
  trx: Trx,
  at: FileKey,
  picks: readonly Pick[],
): Promise<TouchedObject[]> {
  const ranges = await idRanges(trx, at, new Set(picks.map((pick) => pick.objectType)));
  const bindings: Record<string, string | readonly string[]> = keyBindings(at);
  const selects = [...ranges].map(([objectType, { first, last }], index) => {
    const plan = planOf(objectType);
    const key = plan.keyColumn;
    bindings[`points${index}`] = picks
      .filter((pick) => pick.objectType === objectType)
      .map((pick) => between(first, last, pick.fraction));
    return `select '${plan.objectType}' as "objectType", m.${key} as "objectId"
       from unnest(cast(:points${index} as text[])) p (point)
      cross join lateral (
        select m.${key} from mirror.${quoteName(plan.table.name)} m
         where m.organization_id = :org and m.company_file_id = :file
           and m.${key} >= p.point and not m.is_deleted
         order by m.${key} limit 1) m`;
  });
  if (selects.length === 0) return [];
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(
    `${selects.join(' union ')} order by 1, 2`,
    bindings,
  );
  return rows;
}

async function idRanges(
  trx: Trx,
  at: FileKey,
  types: ReadonlySet<string>,
): Promise<Map<string, { first: string; last: string }>> {
  const selects = [...types].map((type) => {
    const plan = planOf(type);
    return `select '${plan.objectType}' as type, min(${plan.keyColumn}) as first,
                   max(${plan.keyColumn}) as last
              from mirror.${quoteName(plan.table.name)}
             where organization_id = :org and company_file_id = :file`;
  });
  if (selects.length === 0) return new Map();
  const { rows } = await trx.raw<{ rows: { type: string; first: string; last: string }[] }>(
    selects.join(' union all '),
    keyBindings(at),
  );
  return new Map(rows.flatMap((row) => (row.first === null ? [] : [[row.type, row]])));
}

/** Characters of QuickBooks' ids in their order; any other counts as the last. */
const ID_CHARS = '-0123456789ABCDEF';
const POINT_CHARS = 10;

/** A text about so far between two ids: what they share, then digits that are interpolated. */
export function between(first: string, last: string, fraction: number): string {
  let shared = 0;
  while (shared < first.length && first[shared] === last[shared]) shared += 1;
  const low = placeOf(first.slice(shared));
  const high = placeOf(last.slice(shared));
  let rest = low + (high - low) * fraction;
  let point = first.slice(0, shared);
  for (let index = 0; index < POINT_CHARS; index += 1) {
    rest *= ID_CHARS.length;
    const digit = Math.min(Math.floor(rest), ID_CHARS.length - 1);
    point += ID_CHARS[digit];
    rest -= digit;
  }
  return point;
}

/** Where a text stands between nothing (0) and anything (1). */
function placeOf(text: string): number {
  let place = 0;
  let weight = 1;
  for (const char of text.slice(0, POINT_CHARS)) {
    weight /= ID_CHARS.length;
    const digit = ID_CHARS.indexOf(char);
    place += (digit < 0 ? ID_CHARS.length - 1 : digit) * weight;
  }
  return place;
}

/** What the mirror has of a living object. */
export type MirroredVersion = TouchedObject & {
  readonly raw: Raw;
  /** Its full name (else name) as it is now: that of a descendant moves without raw. */
  readonly name: string | null;
};

/** Reads some objects of the mirror by id; those unknown or deleted are left out. */
export async function readVersions(
  trx: Trx,
  at: FileKey,
  objects: readonly TouchedObject[],
): Promise<MirroredVersion[]> {
  const types = [...new Set(objects.map((one) => one.objectType))];
  if (types.length === 0) return [];
  const bindings: Record<string, string | readonly string[]> = keyBindings(at);
  const selects = types.map((objectType, index) => {
    const plan = planOf(objectType);
    const name = plan.nameColumn === undefined ? 'null::text' : `m.${plan.nameColumn}`;
    bindings[`ids${index}`] = objects
      .filter((one) => one.objectType === objectType)
      .map((one) => one.objectId);
    return `select '${plan.objectType}' as "objectType", m.${plan.keyColumn} as "objectId", m.raw,
                   ${name} as name
              from mirror.${quoteName(plan.table.name)} m
             where m.organization_id = :org and m.company_file_id = :file and not m.is_deleted
               and m.${plan.keyColumn} = any(cast(:ids${index} as text[]))`;
  });
  const { rows } = await trx.raw<{ rows: MirroredVersion[] }>(
    selects.join(' union all '),
    bindings,
  );
  return rows;
}

/**
 * The objects of which QuickBooks reported last that they were deleted.
 * @param seq  number of the newest change
 */
export async function newestTombstones(
  trx: Trx,
  at: FileKey,
  seq: string,
): Promise<TouchedObject[]> {
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(
    `select object_type as "objectType", object_id as "objectId" from mirror.change
      where organization_id = ? and company_file_id = ? and seq > ?::bigint - ?
        and kind <> 'upsert'
      order by seq desc limit ?`,
    [
      ...[at.organizationId, at.companyFileId, seq],
      ...[LIMITS.auditDeletedChangesMax, LIMITS.auditDeletedObjects],
    ],
  );
  return readTombstones(trx, at, rows);
}

/** Those of some objects that QuickBooks reported deleted; what was not found is left out. */
export async function readTombstones(
  trx: Trx,
  at: FileKey,
  objects: readonly TouchedObject[],
): Promise<TouchedObject[]> {
  const types = [...new Set(objects.map((one) => one.objectType))];
  if (types.length === 0) return [];
  const bindings: Record<string, string | readonly string[]> = keyBindings(at);
  const selects = types.map((objectType, index) => {
    const plan = planOf(objectType);
    bindings[`ids${index}`] = objects
      .filter((one) => one.objectType === objectType)
      .map((one) => one.objectId);
    return `select '${plan.objectType}' as "objectType", m.${plan.keyColumn} as "objectId"
              from mirror.${quoteName(plan.table.name)} m
             where m.organization_id = :org and m.company_file_id = :file and m.is_deleted
               and m.time_deleted is not null
               and m.${plan.keyColumn} = any(cast(:ids${index} as text[]))`;
  });
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(selects.join(' union all '), bindings);
  return rows;
}

function keyBindings(at: FileKey): { org: string; file: string } {
  return { org: at.organizationId, file: at.companyFileId };
}
