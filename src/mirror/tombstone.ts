/** Deletions: tombstones instead of rows that vanish, and what the deleted were linked to. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { keepHistory, numberChanges } from './feed.js';
import { openJudged } from './judge.js';
import { findPlaces, noteLeaving } from './merges.js';
import { quoteName } from './names.js';
import { buryObjects, removeLines } from './objects.js';
import { forgetMarks, unpark, unreadSince } from './parked.js';
import { familyOfType } from './references.js';
import { mirroredObjects, type ObjectPlan, planOf } from './tables.js';
import {
  openTouched,
  readTouched,
  type TouchedObject,
  touchedBefore,
  touchedByReference,
  touchedFromAfar,
} from './touched.js';

export type Deletion = {
  readonly objectType: string;
  readonly objectId: string;
  /** TimeDeleted as QuickBooks sent it; null when the object was merely not found any more. */
  readonly timeDeleted: string | null;
};

export type Deleted = {
  /** New tombstones by object type. */
  readonly deleted: Map<string, number>;
  readonly touched: TouchedObject[];
};

type DeleteAt = FileKey & { readonly now: Date };

/**
 * Makes tombstones of the objects named. Those unknown or deleted already are passed over. The
 * caller holds the row lock of company_file and commits.
 * Source: design.md §6 (documents touched are found before a tombstone is written)
 */
export async function applyDeletions(
  trx: Trx,
  at: DeleteAt,
  rows: readonly Deletion[],
): Promise<Deleted> {
  const mirrored = rows.filter((row) => mirroredObjects.has(row.objectType));
  const deleted = new Map<string, number>();
  if (mirrored.length === 0) return { deleted, touched: [] };
  await openJudged(trx);
  let offset = 0;
  for (const objectType of new Set(mirrored.map((row) => row.objectType))) {
    const found = mirrored.filter((row) => row.objectType === objectType);
    const count = await judgeDeletions(trx, planOf(objectType), at, found, offset);
    offset += found.length;
    if (count > 0) deleted.set(objectType, count);
  }
  const total = [...deleted.values()].reduce((sum, count) => sum + count, 0);
  const touched = total > 0 ? await bury(trx, at, deleted, total) : [];
  await trx.raw('drop table judged');
  return { deleted, touched };
}

/**
 * Makes tombstones of the objects of a type that a full read did not meet.
 * @param since  when the full read began; every object read since then is alive
 */
export async function tombstoneUnread(
  trx: Trx,
  at: DeleteAt,
  objectType: string,
  since: Date,
): Promise<Deleted> {
  const ids = await takeUnread(trx, at, objectType, since);
  return applyDeletions(
    trx,
    at,
    ids.map((objectId) => ({ objectType, objectId, timeDeleted: null })),
  );
}

/**
 * Living objects of a type that a full read did not meet; what it met is forgotten by this.
 * @returns their ids
 */
export async function takeUnread(
  trx: Trx,
  at: FileKey,
  objectType: string,
  since: Date,
): Promise<string[]> {
  const plan = planOf(objectType);
  const ids = await unreadSince(trx, plan, at, since);
  await forgetMarks(trx, plan, at);
  return ids;
}

/** Only living objects are judged deleted. `new_name` carries TimeDeleted to the tombstone. */
async function judgeDeletions(
  trx: Trx,
  plan: ObjectPlan,
  at: DeleteAt,
  rows: readonly Deletion[],
  offset: number,
): Promise<number> {
  const result = await trx.raw<{ rowCount: number }>(
    `insert into judged (n, object_type, id, verdict, new_name)
     select d.n + cast(:offset as int), :type, d.id, 'deleted', d.time_deleted
       from (select distinct on (id) n, id, time_deleted
               from unnest(cast(:ids as text[]), cast(:times as text[])) with ordinality
                 as u (id, time_deleted, n) order by id, n desc) d
      cross join lateral (select from mirror.${quoteName(plan.table.name)} m
                           where m.organization_id = :org and m.company_file_id = :file
                             and m.${plan.keyColumn} = d.id and not m.is_deleted offset 0) m
     returning 1`,
    {
      org: at.organizationId,
      file: at.companyFileId,
      type: plan.objectType,
      offset,
      ids: rows.map((row) => row.objectId),
      times: rows.map((row) => row.timeDeleted),
    },
  );
  return result.rowCount;
}

async function bury(
  trx: Trx,
  at: DeleteAt,
  deleted: ReadonlyMap<string, number>,
  total: number,
): Promise<TouchedObject[]> {
  await openTouched(trx);
  const plans = [...deleted.keys()].map(planOf);
  const types = plans.filter((plan) => plan.kind === 'txn').map((plan) => plan.objectType);
  if (types.length > 0) {
    await touchedBefore(trx, at, types, { sql: `j.verdict = 'deleted'`, bindings: {} });
    await touchedFromAfar(trx, at);
  }
  const families = plans.flatMap((plan) => familyOfType(plan.objectType) ?? []);
  if (families.length > 0) await touchedByReference(trx, at, new Set(families));
  const leaving = families.length > 0 ? await findPlaces(trx, at) : [];
  const gone = await trx.raw<{ rows: { key: string }[] }>(
    `select object_type || ' ' || id as key from judged`,
  );
  const buried = new Set(gone.rows.map((row) => row.key));
  const touched = await readTouched(trx);
  await trx.raw('drop table touched');
  await numberChanges(trx, at, total);
  await noteLeaving(trx, at, leaving);
  for (const plan of plans) {
    await keepHistory(trx, plan, at);
    await removeLines(trx, plan, at);
    await buryObjects(trx, plan, at);
  }
  await unpark(trx, at);
  return touched.filter((row) => !buried.has(`${row.objectType} ${row.objectId}`));
}
