/**
 * Owner of newest_object: the objects that were modified last. They are the witnesses of an older
 * copy of the company file, which does not have them, or has them as they were before.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Raw } from '../qbxml/read.js';
import { wallClock } from '../qbxml/value.js';

export type Newest = {
  readonly objectType: string;
  readonly objectId: string;
  /** TimeModified without its offset: a wall clock of the QuickBooks PC. */
  readonly wall: string;
};

/** What the rows of one answer leave of it. */
export type NewestRows = {
  note(objectType: string, raw: Raw): void;
  readonly rows: readonly Newest[];
};

/**
 * Keeps the newest of all rows that are shown to it.
 * @param horizon  wall clock; what is stamped later comes of a wrong clock and would stay for ever
 */
export function openNewest(horizon: string): NewestRows {
  let rows: Newest[] = [];
  return {
    get rows() {
      return rows;
    },
    note(objectType, raw) {
      const time = raw.TimeModified;
      const last = rows.length < LIMITS.auditNewestObjects ? undefined : rows.at(-1);
      // Most rows end here: this is asked of every one that is read.
      if (typeof time !== 'string' || (last && time <= last.wall)) return;
      const objectId = raw.TxnID ?? raw.ListID;
      const wall = wallClock(time);
      if (typeof objectId !== 'string' || objectId.length > LIMITS.objectIdCharsMax) return;
      if (objectId === '' || wall === undefined || wall > horizon) return;
      rows = newestOf([...rows, { objectType, objectId, wall }]);
    },
  };
}

/** The newest of some, each object once, by its last stamp. */
function newestOf(rows: readonly Newest[]): Newest[] {
  const byId = new Map<string, Newest>();
  for (const row of rows) byId.set(`${row.objectType} ${row.objectId}`, row);
  return [...byId.values()]
    .sort((a, b) => (a.wall < b.wall ? 1 : a.wall > b.wall ? -1 : 0))
    .slice(0, LIMITS.auditNewestObjects);
}

type Kept = Newest & { readonly runId: string | null };

/**
 * The newest objects of a company file: those of the sync under way and, apart from them, those of
 * the syncs before, which an older copy with changes of its own would push out. Some may be deleted
 * since.
 */
export async function listNewest(trx: Trx, key: FileKey): Promise<Kept[]> {
  const found = await trx.raw(
    `select object_type as "objectType", object_id as "objectId", wall, run_id as "runId"
       from newest_object where organization_id = ? and company_file_id = ?
      order by wall desc, object_type, object_id`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows;
}

/** Brings the list up to date with what one answer had; nothing is written when that is no news. */
export async function keepNewest(
  trx: Trx,
  key: FileKey,
  runId: string | null,
  rows: readonly Newest[],
): Promise<void> {
  if (rows.length === 0) return;
  const known = await listNewest(trx, key);
  const isOfRun = (row: Kept) => row.runId === runId;
  const now = newestOf([...known.filter(isOfRun), ...rows]);
  const before = known.filter((row) => !isOfRun(row) && !now.some((one) => isSame(one, row)));
  const wanted = [
    ...now.map((row) => ({ ...row, runId })),
    ...newestOf(before).map((row) => ({ ...row, runId: null })),
  ];
  const isKnown = (row: Newest) => known.some((one) => isSame(one, row) && one.wall === row.wall);
  if (wanted.length === known.length && wanted.every(isKnown)) return;
  await forgetNewest(trx, key);
  await trx.raw(
    `insert into newest_object
       (organization_id, company_file_id, object_type, object_id, wall, run_id)
     select ?::uuid, ?::uuid, n."objectType", n."objectId", n.wall, n."runId"
       from jsonb_to_recordset(?::jsonb)
         as n ("objectType" text, "objectId" text, wall text, "runId" uuid)
     on conflict do nothing`,
    [key.organizationId, key.companyFileId, JSON.stringify(wanted)],
  );
}

function isSame(a: Newest, b: Newest): boolean {
  return a.objectType === b.objectType && a.objectId === b.objectId;
}

/** The file is another one now: its own newest objects are found by reading it. */
export async function forgetNewest(trx: Trx, key: FileKey): Promise<void> {
  await trx.raw('delete from newest_object where organization_id = ? and company_file_id = ?', [
    key.organizationId,
    key.companyFileId,
  ]);
}
