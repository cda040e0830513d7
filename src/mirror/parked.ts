/** Owner of mirror.parked (rows that can't be mirrored) and mirror.read_mark (read, no change). */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { STAGED, type Staging, stagedName } from './staging.js';
import type { ObjectPlan } from './tables.js';

export type ParkAt = FileKey & { readonly wireId: string | null; readonly now: Date };

/** Parks the rows that could not be encoded. The same content parked again stays one row. */
export async function parkUnfit(trx: Trx, staging: Staging, at: ParkAt): Promise<void> {
  if (!staging.has(STAGED.parked)) return;
  const source = staging.source(STAGED.parked);
  await trx.raw(
    `insert into mirror.parked
       (organization_id, company_file_id, id, object_type, object_id, reason, raw, wire_id, at)
     select distinct on (s.id) cast(:org as uuid), cast(:file as uuid), s.id, s.object_type,
            s.object_id, s.reason, s.raw, cast(:wire as uuid), cast(:now as timestamptz)
       from ${source.from} order by s.id, s.n desc
     on conflict (organization_id, company_file_id, object_type, object_id, id)
     do update set reason = excluded.reason, wire_id = excluded.wire_id, at = excluded.at`,
    {
      ...source.bindings,
      org: at.organizationId,
      file: at.companyFileId,
      wire: at.wireId,
      now: at.now,
    },
  );
}

/** Parks what was judged older than the mirror's own version. */
export async function parkStale(
  trx: Trx,
  staging: Staging,
  plan: ObjectPlan,
  at: ParkAt,
): Promise<void> {
  const source = staging.source(stagedName(plan.table));
  await trx.raw(
    `insert into mirror.parked
       (organization_id, company_file_id, id, object_type, object_id, reason, raw, wire_id, at)
     select cast(:org as uuid), cast(:file as uuid),
            md5(j.object_type || j.id || s.raw_sha256)::uuid, j.object_type, j.id,
            'EditSequence ' || s.edit_sequence || ' is lower than that of the mirror', s.raw,
            cast(:wire as uuid), cast(:now as timestamptz)
       from judged j join ${source.from} on s.n = j.n
      where j.object_type = :type and j.verdict = 'stale'
     on conflict (organization_id, company_file_id, object_type, object_id, id)
     do update set wire_id = excluded.wire_id, at = excluded.at`,
    {
      ...source.bindings,
      org: at.organizationId,
      file: at.companyFileId,
      wire: at.wireId,
      now: at.now,
      type: plan.objectType,
    },
  );
}

/** Object types of a company file that have parked rows. */
export async function parkedTypes(trx: Trx, key: FileKey): Promise<Set<string>> {
  const { rows } = await trx.raw<{ rows: { type: string }[] }>(
    `select distinct object_type as type from mirror.parked
      where organization_id = ? and company_file_id = ?`,
    [key.organizationId, key.companyFileId],
  );
  return new Set(rows.map((row) => row.type));
}

/** A parked row has done its duty once its object is read well. */
export async function unpark(trx: Trx, at: FileKey): Promise<void> {
  const key = { org: at.organizationId, file: at.companyFileId };
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select p.id
       from judged j
      cross join lateral (select * from mirror.parked p
                           where p.organization_id = :org and p.company_file_id = :file
                             and p.object_type = j.object_type and p.object_id = j.id offset 0) p
      where j.verdict in ('new', 'changed', 'revived', 'unchanged', 'deleted')`,
    key,
  );
  if (rows.length === 0) return;
  await trx.raw(
    `delete from mirror.parked
      where organization_id = :org and company_file_id = :file and id = any(cast(:ids as uuid[]))`,
    { ...key, ids: rows.map((row) => row.id) },
  );
}

/**
 * Remembers what was read and not written, so that a full sync can tell it from a ghost: rows that
 * are written carry read_at themselves, and an unchanged one must not be rewritten for it.
 */
export async function markRead(trx: Trx, staging: Staging, at: ParkAt): Promise<void> {
  const source = staging.has(STAGED.parked) ? staging.source(STAGED.parked) : undefined;
  const unfit = source
    ? `union select s.object_type, s.object_id from ${source.from} where s.object_id <> ''`
    : '';
  await trx.raw(
    `insert into mirror.read_mark
       (organization_id, company_file_id, object_type, object_id, read_at)
     select cast(:org as uuid), cast(:file as uuid), object_type, id, cast(:now as timestamptz)
       from (select object_type, id from judged where verdict in ('unchanged', 'stale') ${unfit}) r
     on conflict (organization_id, company_file_id, object_type, object_id)
     do update set read_at = excluded.read_at`,
    { ...source?.bindings, org: at.organizationId, file: at.companyFileId, now: at.now },
  );
}

/**
 * Objects of a type that were not read since a moment, tombstones left out: ghosts of a full sync.
 * @returns their ids
 */
export async function unreadSince(
  trx: Trx,
  plan: ObjectPlan,
  at: FileKey,
  since: Date,
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select m.${plan.keyColumn} as id
       from mirror.${quoteName(plan.table.name)} m
      where m.organization_id = :org and m.company_file_id = :file and not m.is_deleted
        and m.read_at < :since
        and not exists (
          select from mirror.read_mark r
           where r.organization_id = :org and r.company_file_id = :file
             and r.object_type = :type and r.object_id = m.${plan.keyColumn}
             and r.read_at >= :since)`,
    { org: at.organizationId, file: at.companyFileId, since, type: plan.objectType },
  );
  return rows.map((row) => row.id);
}

/** Forgets the marks of a type once its full sync is swept. */
export async function forgetMarks(trx: Trx, plan: ObjectPlan, at: FileKey): Promise<void> {
  await trx.raw(
    `delete from mirror.read_mark
      where organization_id = ? and company_file_id = ? and object_type = ?`,
    [at.organizationId, at.companyFileId, plan.objectType],
  );
}
