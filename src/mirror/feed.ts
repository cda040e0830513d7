/**
 * Owner of mirror.change, mirror.history and mirror.rename: what happened, numbered without gaps,
 * the versions that are no longer current, and the names that moved without a version.
 * Source: design.md §6, History.
 */
import { takeChangeNumbers } from '../company-file/change-counter.js';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { oldestSeq, seqUpTo } from './history.js';
import { quoteName } from './names.js';
import type { ObjectPlan } from './tables.js';

/** Verdicts that change the mirror. */
const WRITTEN = `('new', 'changed', 'revived', 'partial', 'moved', 'deleted')`;

/**
 * Gives every judged row that will be written its change number, in the order of arrival, and
 * enters it into the change feed.
 * @param count  how many there are; 0 takes no number
 */
export async function numberChanges(
  trx: Trx,
  at: FileKey & { readonly now: Date },
  count: number,
): Promise<void> {
  if (count === 0) return;
  const first = await takeChangeNumbers(trx, at, count);
  await trx.raw(
    `update judged set seq = ?::bigint + r.place
       from (select n, row_number() over (order by n) - 1 as place
               from judged where verdict in ${WRITTEN}) r
      where r.n = judged.n`,
    [first.toString()],
  );
  await trx.raw(
    `with written as (
       insert into mirror.change
         (organization_id, company_file_id, seq, kind, object_type, object_id, at)
       select ?::uuid, ?::uuid, seq, case when verdict = 'deleted' then 'delete' else 'upsert' end,
              object_type, id, ?::timestamptz
         from judged where seq is not null
       returning 1)
     select count(*) from written`,
    [at.organizationId, at.companyFileId, at.now],
  );
}

/** Keeps the versions of a type that are about to be superseded or deleted. */
export async function keepHistory(
  trx: Trx,
  plan: ObjectPlan,
  at: FileKey & { readonly now: Date },
): Promise<void> {
  await trx.raw(
    `insert into mirror.history (organization_id, company_file_id, object_type, object_id,
       valid_from_seq, valid_to_seq, raw, read_at, superseded_at)
     select m.organization_id, m.company_file_id, j.object_type, j.id, m.change_seq, j.seq, m.raw,
            m.read_at, cast(:now as timestamptz)
       from judged j
      cross join lateral (select * from mirror.${quoteName(plan.table.name)} m
                           where m.organization_id = :org and m.company_file_id = :file
                             and m.${plan.keyColumn} = j.id offset 0) m
      where j.object_type = :type and j.verdict in ('changed', 'partial', 'moved', 'deleted')
     on conflict do nothing`,
    { org: at.organizationId, file: at.companyFileId, type: plan.objectType, now: at.now },
  );
}

/** New names by list (references.ts), then by ListID. */
export type Renames = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Keeps the new names of list objects, from the last number of this answer: whatever refers to them
 * shows these names from then on, without a version of its own. Called once changes are numbered.
 */
export async function keepNames(trx: Trx, at: FileKey, renames: Renames): Promise<void> {
  for (const [list, names] of renames) {
    await trx.raw(
      `insert into mirror.rename (organization_id, company_file_id, object_id, list, seq, name)
       select cast(:org as uuid), cast(:file as uuid), n.key, :list, j.seq, n.value
         from jsonb_each_text(cast(:names as jsonb)) n
        cross join (select max(seq) as seq from judged) j
       on conflict do nothing`,
      { org: at.organizationId, file: at.companyFileId, list, names: JSON.stringify(names) },
    );
  }
}

/**
 * Enters the objects of the TEMP table renamed(object_type, object_id) into the change feed: a
 * reference of theirs shows another name. Those judged in the same answer are in it already.
 * @returns how many entries that made
 */
export async function enterRenamed(
  trx: Trx,
  at: FileKey & { readonly now: Date },
): Promise<number> {
  await trx.raw(
    `delete from renamed r using judged j
      where j.object_type = r.object_type and j.id = r.object_id and j.seq is not null`,
  );
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    'select count(distinct (object_type, object_id))::int as count from renamed',
  );
  const count = rows[0]?.count ?? 0;
  if (count === 0) return 0;
  const first = await takeChangeNumbers(trx, at, count);
  await trx.raw(
    `insert into mirror.change
       (organization_id, company_file_id, seq, kind, object_type, object_id, at)
     select ?::uuid, ?::uuid, ?::bigint + row_number() over (order by object_type, object_id) - 1,
            'upsert', object_type, object_id, ?::timestamptz
       from (select distinct object_type, object_id from renamed) r
     on conflict do nothing`,
    [at.organizationId, at.companyFileId, first.toString(), at.now],
  );
  return count;
}

/**
 * Enters that a deleted object was in truth merged into another. The entry of its deletion stays:
 * somebody may have read it already. The number is the one that its tombstone has now.
 */
export async function enterMerge(
  trx: Trx,
  at: FileKey & { readonly now: Date },
  merge: { objectType: string; objectId: string; intoId: string; seq: bigint },
): Promise<void> {
  await trx.raw(
    `insert into mirror.change
       (organization_id, company_file_id, seq, kind, object_type, object_id, at, into_id)
     values (?, ?, ?::bigint, 'merge', ?, ?, ?::timestamptz, ?)`,
    [
      ...[at.organizationId, at.companyFileId, merge.seq.toString()],
      ...[merge.objectType, merge.objectId, at.now, merge.intoId],
    ],
  );
}

/**
 * Removes the changes before a moment and the versions that they ended, oldest first. The last of
 * them stays in the feed: the state since then is the oldest that can be told. Renames all stay,
 * because a document that nobody touches since shows their names.
 * @param portion.max  changes that one call removes
 */
export async function pruneHistory(
  trx: Trx,
  key: FileKey,
  portion: { readonly before: Date; readonly max: number },
): Promise<void> {
  const oldest = await oldestSeq(trx, key);
  const wanted = await seqUpTo(trx, key, portion.before);
  const bound = oldest + BigInt(portion.max);
  const last = wanted < bound ? wanted : bound;
  if (last <= oldest) return;
  const bindings = {
    org: key.organizationId,
    file: key.companyFileId,
    last: last.toString(),
  };
  await trx.raw(
    `delete from mirror.history h using mirror.change c
      where h.organization_id = :org and h.company_file_id = :file
        and c.organization_id = :org and c.company_file_id = :file
        and c.seq <= :last and h.object_type = c.object_type and h.object_id = c.object_id
        and h.valid_to_seq = c.seq`,
    bindings,
  );
  await trx.raw(
    `delete from mirror.change
      where organization_id = :org and company_file_id = :file and seq < :last`,
    bindings,
  );
}
