/**
 * Merged or deleted? QuickBooks reports a merge as a deletion, and moves every reference to the
 * survivor without a word. What referred to a list object that goes is remembered; once it was read
 * again, all of it may stand at one other object. Owner of leaving.
 * Source: design.md §6 (History: merge only when all references moved to exactly one other)
 */
import { takeChangeNumbers } from '../company-file/change-counter.js';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { enterMerge } from './feed.js';
import { quoteName } from './names.js';
import { renumberTombstone } from './objects.js';
import { familyOfType } from './references.js';
import { mirrorTables, planOf, type Table } from './tables.js';

/** One reference: its table and column, and the key of its row as texts. */
type Place = { readonly table: string; readonly column: string; readonly key: readonly string[] };

/** A list object that is being deleted, with what refers to it. */
export type Leaving = {
  readonly objectType: string;
  readonly objectId: string;
  readonly places: readonly Place[];
};

type Found = Place & { readonly family: string; readonly id: string };

/**
 * What refers to the list objects in judged that are being deleted. To be called before their
 * tombstones are written.
 */
export async function findPlaces(trx: Trx, at: FileKey): Promise<Leaving[]> {
  const { rows: gone } = await trx.raw<{ rows: { objectType: string; objectId: string }[] }>(
    `select object_type as "objectType", id as "objectId" from judged where verdict = 'deleted'`,
  );
  const leaving = gone.filter(({ objectType }) => familyOfType(objectType) !== undefined);
  const families = new Set(leaving.map(({ objectType }) => familyOfType(objectType)));
  const ids = leaving.map((one) => one.objectId);
  const found: Found[] = [];
  for (const table of mirrorTables) {
    const references = table.references.filter((one) => families.has(one.family));
    if (references.length > 0) found.push(...(await placesIn(trx, at, { table, references, ids })));
  }
  return leaving.flatMap((one) => {
    const family = familyOfType(one.objectType);
    const own = found.filter((place) => place.family === family && place.id === one.objectId);
    const places = own.map(({ table, column, key }) => ({ table, column, key }));
    return places.length > 0 ? [{ ...one, places }] : [];
  });
}

async function placesIn(
  trx: Trx,
  at: FileKey,
  of: { table: Table; references: Table['references']; ids: readonly string[] },
): Promise<Found[]> {
  const { table, references, ids } = of;
  const key = table.key.map((column) => `t.${quoteName(column)}::text`).join(', ');
  const isLiving = table.depth === 0 ? 'and not t.is_deleted' : '';
  const selects = references.map(
    ({ idColumn, family }) =>
      `select '${table.name}' as "table", '${idColumn}' as "column", '${family}' as family,
              t.${quoteName(idColumn)} as id, array[${key}] as key
         from mirror.${quoteName(table.name)} t
        where t.organization_id = :org and t.company_file_id = :file ${isLiving}
          and t.${quoteName(idColumn)} = any(:ids)`,
  );
  const { rows } = await trx.raw<{ rows: Found[] }>(
    `${selects.join(' union all ')} limit ${LIMITS.mergePlacesMax}`,
    { org: at.organizationId, file: at.companyFileId, ids },
  );
  return rows;
}

/** Remembers them until what refers to them was read again. */
export async function noteLeaving(
  trx: Trx,
  at: FileKey,
  leaving: readonly Leaving[],
): Promise<void> {
  if (leaving.length === 0) return;
  await trx.raw(
    `insert into leaving
       (organization_id, company_file_id, object_type, object_id, places, seq)
     select cast(:org as uuid), cast(:file as uuid), l."objectType", l."objectId", l.places, j.seq
       from jsonb_to_recordset(cast(:rows as jsonb))
         as l ("objectType" text, "objectId" text, places jsonb)
       join judged j on j.object_type = l."objectType" and j.id = l."objectId"
     on conflict (organization_id, company_file_id, object_type, object_id)
     do update set places = excluded.places, seq = excluded.seq`,
    { org: at.organizationId, file: at.companyFileId, rows: JSON.stringify(leaving) },
  );
}

/**
 * Says of those that left into which object they were merged, where that is so. To be called when
 * everything that referred to them was read again; the caller holds the lock of company_file.
 */
export async function settleLeaving(trx: Trx, at: FileKey & { readonly now: Date }): Promise<void> {
  const { rows } = await trx.raw<{ rows: (Leaving & { seq: string })[] }>(
    `delete from leaving where organization_id = ? and company_file_id = ?
     returning object_type as "objectType", object_id as "objectId", places, seq`,
    [at.organizationId, at.companyFileId],
  );
  for (const one of rows) {
    const intoId = await survivorOf(trx, at, one);
    if (intoId === undefined) continue;
    const { objectType, objectId } = one;
    // It may have come back meanwhile, with an older copy of the company file.
    if (!(await isTombstone(trx, at, one))) continue;
    const seq = await takeChangeNumbers(trx, at, 1);
    await enterMerge(trx, at, { objectType, objectId, intoId, seq });
    await renumberTombstone(trx, planOf(objectType), at, { objectId, seq });
  }
}

/** The one other object of its type to which all references went; rows that went say nothing. */
async function survivorOf(trx: Trx, at: FileKey, left: Leaving): Promise<string | undefined> {
  const ids = new Set<string | null>();
  for (const table of mirrorTables) {
    const places = left.places.filter((place) => place.table === table.name);
    for (const column of new Set(places.map((place) => place.column))) {
      const keys = places.filter((place) => place.column === column).map((place) => place.key);
      for (const id of await idsAt(trx, at, { table, column, keys })) ids.add(id);
    }
  }
  const [id] = ids;
  if (ids.size !== 1 || typeof id !== 'string' || id === left.objectId) return undefined;
  const plan = planOf(left.objectType);
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `select from mirror.${quoteName(plan.table.name)}
      where organization_id = ? and company_file_id = ? and ${plan.keyColumn} = ?
        and not is_deleted`,
    [at.organizationId, at.companyFileId, id],
  );
  return rowCount === 1 ? id : undefined;
}

async function isTombstone(trx: Trx, at: FileKey, one: Leaving & { seq: string }) {
  const plan = planOf(one.objectType);
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `select from mirror.${quoteName(plan.table.name)}
      where organization_id = ? and company_file_id = ? and ${plan.keyColumn} = ?
        and is_deleted and change_seq = ?::bigint`,
    [at.organizationId, at.companyFileId, one.objectId, one.seq],
  );
  return rowCount === 1;
}

async function idsAt(
  trx: Trx,
  at: FileKey,
  of: { table: Table; column: string; keys: readonly (readonly string[])[] },
): Promise<(string | null)[]> {
  const { table, column, keys } = of;
  const isSame = table.key.map(
    (name, index) => `and t.${quoteName(name)}::text = k.key ->> ${index}`,
  );
  // The object's own id is compared as it is, so that the index serves; the others are few.
  const [first = ''] = table.key;
  const isLiving = table.depth === 0 ? 'and not t.is_deleted' : '';
  const { rows } = await trx.raw<{ rows: { id: string | null }[] }>(
    `select distinct t.id
       from jsonb_array_elements(cast(:keys as jsonb)) k (key)
      cross join lateral (
        select t.${quoteName(column)} as id from mirror.${quoteName(table.name)} t
         where t.organization_id = :org and t.company_file_id = :file ${isLiving}
           and t.${quoteName(first)} = k.key ->> 0 ${isSame.slice(1).join(' ')} offset 0) t`,
    { org: at.organizationId, file: at.companyFileId, keys: JSON.stringify(keys) },
  );
  return rows.map((row) => row.id);
}
