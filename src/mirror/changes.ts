/** Reading the change feed and counting what is mirrored. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { noLongerKept, oldestSeq } from './history.js';
import { quoteName } from './names.js';
import { mirroredObjects, planOf } from './tables.js';

export type Change = {
  readonly seq: number;
  readonly kind: 'upsert' | 'delete' | 'merge';
  readonly objectType: string;
  readonly id: string;
  readonly at: Date;
  /** What a merged object is now; only with kind `merge`. */
  readonly into?: string;
};

export type ChangePage = {
  readonly data: Change[];
  /** What to ask for next; the same as asked when there was nothing. */
  readonly nextAfter: number;
  readonly hasMore: boolean;
};

/**
 * A page of a company file's change feed.
 * @param after  the last number already seen; 0 from the beginning
 * @param limit  at most this many, bounded by LIMITS.changesPageMax
 * @throws NO_LONGER_KEPT when the changes after that number were removed
 * Source: design.md §7 (…/changes)
 */
export async function readChanges(
  trx: Trx,
  key: FileKey,
  after: bigint | number,
  limit: number,
): Promise<ChangePage> {
  const oldest = await oldestSeq(trx, key);
  if (BigInt(after) + 1n < oldest) throw await noLongerKept(trx, key, oldest);
  const size = Math.max(1, Math.min(limit, LIMITS.changesPageMax));
  const { rows } = await trx.raw<{ rows: ChangeRow[] }>(
    `select seq, kind, object_type as "objectType", object_id as id, at, into_id as into
       from mirror.change
      where organization_id = ? and company_file_id = ? and seq > ?::bigint
      order by seq limit ?`,
    [key.organizationId, key.companyFileId, after.toString(), size + 1],
  );
  const data = rows.slice(0, size).map(toChange);
  return {
    data,
    nextAfter: data.at(-1)?.seq ?? Number(after),
    hasMore: rows.length > size,
  };
}

type ChangeRow = Omit<Change, 'seq' | 'into'> & { seq: string; into: string | null };

function toChange({ seq, into, ...row }: ChangeRow): Change {
  return { seq: Number(seq), ...row, ...(into === null ? {} : { into }) };
}

/**
 * Living objects of a company file, by type.
 * @param types  all mirrored ones when absent
 */
export async function countMirrored(
  trx: Trx,
  key: FileKey,
  types: Iterable<string> = mirroredObjects.keys(),
): Promise<Map<string, number>> {
  const selects = [...types].map(
    (type) =>
      `select '${planOf(type).objectType}' as type, count(*)::int as count
         from mirror.${quoteName(planOf(type).table.name)}
        where organization_id = :org and company_file_id = :file and not is_deleted`,
  );
  if (selects.length === 0) return new Map();
  const { rows } = await trx.raw<{ rows: { type: string; count: number }[] }>(
    selects.join(' union all '),
    { org: key.organizationId, file: key.companyFileId },
  );
  return new Map(rows.map((row) => [row.type, row.count]));
}
