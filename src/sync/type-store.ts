/** The table sync_type: how far each type was read, and what is known of it. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import type { RowSize } from '../queue/size.js';

export type TypeRow = {
  objectType: string;
  isOn: boolean;
  /** Why QuickBooks refused to list it, when it is not on. */
  offCode: number | null;
  offMessage: string | null;
  watermark: string | null;
  pendingWatermark: string | null;
  expected: string | null;
  mirrored: string;
  isComplete: boolean;
  readAt: Date | null;
  /** Measured size of one object; null: not yet. */
  rowBytes: number | null;
  /** Unpaid documents when last asked; null: never. */
  openRows: number | null;
};

/** Every type that was ever asked for, by name. */
export async function typesOf(trx: Trx, key: FileKey): Promise<Map<string, TypeRow>> {
  const found = await trx.raw(
    `select object_type as "objectType", is_on as "isOn", off_code as "offCode",
            off_message as "offMessage", watermark, pending_watermark as "pendingWatermark",
            expected, mirrored, is_complete as "isComplete", read_at as "readAt",
            row_bytes as "rowBytes", open_rows as "openRows"
       from sync_type where organization_id = ? and company_file_id = ?`,
    [key.organizationId, key.companyFileId],
  );
  return new Map(found.rows.map((row: TypeRow) => [row.objectType, row]));
}

/** One thing learned about a type; absent members stay as they are. */
export type TypeNews = {
  objectType: string;
  expected?: number;
  /** Objects that came or went in the mirror. */
  mirroredDelta?: number;
  /** Greatest stamp of this read so far; kept when it is the greatest. */
  seen?: string | null;
  /** The read has reached its end: what was seen becomes the watermark. */
  isDone?: boolean;
  /** Unpaid documents that QuickBooks listed. */
  openRows?: number;
};

/** Records what one answer taught about types, in one statement. */
export async function learnTypes(
  trx: Trx,
  key: FileKey,
  news: readonly TypeNews[],
  now: Date,
): Promise<void> {
  if (news.length === 0) return;
  await trx.raw(
    `insert into sync_type as t (organization_id, company_file_id, object_type, expected, mirrored,
       pending_watermark, watermark, is_complete, read_at, open_rows)
     select ?::uuid, ?::uuid, n."objectType", n.expected, coalesce(n."mirroredDelta", 0), n.seen,
            case when n."isDone" then n.seen end, coalesce(n."isDone", false),
            case when n."isDone" then ?::timestamptz end, n."openRows"
       from jsonb_to_recordset(?::jsonb) as n ("objectType" text, expected bigint,
         "mirroredDelta" bigint, seen text, "isDone" boolean, "openRows" integer)
     on conflict (organization_id, company_file_id, object_type) do update set
       expected = coalesce(excluded.expected, t.expected),
       mirrored = t.mirrored + excluded.mirrored,
       pending_watermark = case when excluded.is_complete then null
         else greatest(t.pending_watermark, excluded.pending_watermark) end,
       watermark = case when excluded.is_complete
         then greatest(t.watermark, t.pending_watermark, excluded.watermark) else t.watermark end,
       is_complete = t.is_complete or excluded.is_complete,
       read_at = coalesce(excluded.read_at, t.read_at),
       open_rows = coalesce(excluded.open_rows, t.open_rows)`,
    [key.organizationId, key.companyFileId, now, JSON.stringify(news)],
  );
}

/** Records how large the objects of types are, by the rule of expectedRowBytes. */
export async function learnRowSizes(
  trx: Trx,
  key: FileKey,
  sizes: ReadonlyMap<string, RowSize>,
): Promise<void> {
  if (sizes.size === 0) return;
  await trx.raw(
    `update sync_type
        set row_bytes = case when s.is_floor then least(row_bytes, s.bytes) else s.bytes end
       from unnest(?::text[], ?::int[], ?::boolean[]) as s (object_type, bytes, is_floor)
      where sync_type.organization_id = ? and sync_type.company_file_id = ?
        and sync_type.object_type = s.object_type`,
    [
      [...sizes.keys()],
      [...sizes.values()].map((size) => size.bytes),
      [...sizes.values()].map((size) => size.isFloor),
      key.organizationId,
      key.companyFileId,
    ],
  );
}

/** A read begins anew: what an interrupted one had seen does not count. */
export async function forgetPending(
  trx: Trx,
  key: FileKey,
  objectTypes: readonly string[],
): Promise<void> {
  await trx.raw(
    `update sync_type set pending_watermark = null
      where organization_id = ? and company_file_id = ? and object_type = any(?)`,
    [key.organizationId, key.companyFileId, [...objectTypes]],
  );
}

/** The company file is another one now: what was seen of the one before says nothing of it. */
export async function forgetWatermarks(trx: Trx, key: FileKey): Promise<void> {
  await trx.raw(
    `update sync_type set watermark = null, pending_watermark = null
      where organization_id = ? and company_file_id = ?`,
    [key.organizationId, key.companyFileId],
  );
}

/**
 * The clock of the QuickBooks PC was put back: what was seen is carried over to its new time.
 * @param minutes  negative: earlier
 */
export async function shiftWatermarks(trx: Trx, key: FileKey, minutes: number): Promise<void> {
  const shifted = (column: string) =>
    `to_char(${column}::timestamp + ? * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS')`;
  await trx.raw(
    `update sync_type set watermark = ${shifted('watermark')},
            pending_watermark = ${shifted('pending_watermark')}
      where organization_id = ? and company_file_id = ?`,
    [minutes, minutes, key.organizationId, key.companyFileId],
  );
}

/** A sync ended: QuickBooks' counts, carried on by what came and went since they were made. */
export async function settleExpected(trx: Trx, key: FileKey): Promise<void> {
  await trx.raw(
    `update sync_type set expected = mirrored
      where organization_id = ? and company_file_id = ? and is_complete
        and expected is distinct from mirrored`,
    [key.organizationId, key.companyFileId],
  );
}

/** QuickBooks refuses to list a type (feature off, no permission): it is left out for a while. */
export async function switchOff(
  trx: Trx,
  key: FileKey,
  off: { objectType: string; code: number; message: string },
): Promise<void> {
  await trx.raw(
    `insert into sync_type (organization_id, company_file_id, object_type, is_on, off_code,
       off_message)
     values (?, ?, ?, false, ?, ?)
     on conflict (organization_id, company_file_id, object_type) do update set
       is_on = excluded.is_on, off_code = excluded.off_code, off_message = excluded.off_message`,
    [key.organizationId, key.companyFileId, off.objectType, off.code, off.message],
  );
}

/** What was refused before is asked for again. @returns the types that were off */
export async function switchAllOn(trx: Trx, key: FileKey): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { objectType: string }[] }>(
    `update sync_type set is_on = true, off_code = null, off_message = null
      where organization_id = ? and company_file_id = ? and not is_on
     returning object_type as "objectType"`,
    [key.organizationId, key.companyFileId],
  );
  return rows.map((row) => row.objectType);
}
