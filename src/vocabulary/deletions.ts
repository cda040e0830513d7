/**
 * Deleted objects as QuickBooks' ListDeletedQuery and TxnDeletedQuery show them, from the
 * tombstones of the mirror: these do not end after 90 days.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from '../mirror/names.js';
import { mirroredObjects, type ObjectPlan } from '../mirror/tables.js';
import type { Raw } from '../qbxml/read.js';
import type { Condition } from './filters.js';
import { momentCondition } from './moments.js';

export type DeletedSince = {
  /** Object types; those that are not mirrored leave no tombstones. */
  readonly types: readonly string[];
  /** Bounds as sent, see momentCondition. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly timeZone: string | null;
  readonly limit: number;
};

type Row = {
  type: string;
  id: string;
  timeCreated: string | null;
  timeDeleted: string;
  name: string | null;
};

/**
 * Tombstones, the oldest deletion first. One that QuickBooks did not date has the time at which it
 * was found to be gone.
 * @returns what ListDeletedRet or TxnDeletedRet would hold
 */
export async function selectDeleted(trx: Trx, key: FileKey, asked: DeletedSince): Promise<Raw[]> {
  const bounds = boundsOf(asked);
  const selects = asked.types.flatMap((type) => {
    const plan = mirroredObjects.get(type);
    return plan === undefined ? [] : [selectSql(plan, bounds)];
  });
  if (selects.length === 0) return [];
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `${selects.join(' union all ')} order by "timeDeleted", id limit :limit`,
    Object.assign(
      { org: key.organizationId, file: key.companyFileId, limit: asked.limit },
      ...bounds.map((bound) => bound.bindings),
    ),
  );
  return rows.map(rawOf);
}

/** As QuickBooks told it, else when we noticed, in UTC and with its offset. */
const TIME_DELETED = `coalesce(t.time_deleted,
  to_char(t.deleted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'))`;

function boundsOf({ after, before, timeZone }: DeletedSince): Condition[] {
  const bound = (text: string | undefined, side: 'from' | 'to') =>
    text === undefined ? [] : [momentCondition(TIME_DELETED, { text, side }, timeZone, side)];
  return [...bound(after, 'from'), ...bound(before, 'to')];
}

function selectSql(plan: ObjectPlan, bounds: readonly Condition[]): string {
  const has = (name: string) => plan.table.columns.some((column) => column.name === name);
  const name = plan.kind === 'txn' ? 'ref_number' : (plan.nameColumn ?? '');
  return `(select '${plan.objectType}' as type, t.${plan.keyColumn} as id,
      ${has('time_created') ? 't.time_created' : 'null::text'} as "timeCreated",
      ${TIME_DELETED} as "timeDeleted", ${has(name) ? `t.${quoteName(name)}` : 'null::text'} as name
     from mirror.${quoteName(plan.table.name)} t
    where t.organization_id = :org and t.company_file_id = :file and t.is_deleted
      ${bounds.map((bound) => `and ${bound.sql}`).join(' ')})`;
}

function rawOf(row: Row): Raw {
  const isTxn = mirroredObjects.get(row.type)?.kind === 'txn';
  const [type, id, name] = isTxn
    ? (['TxnDelType', 'TxnID', 'RefNumber'] as const)
    : (['ListDelType', 'ListID', 'FullName'] as const);
  return {
    [type]: row.type,
    [id]: row.id,
    ...(row.timeCreated === null ? {} : { TimeCreated: row.timeCreated }),
    TimeDeleted: row.timeDeleted,
    ...(row.name === null ? {} : { [name]: row.name }),
  };
}
