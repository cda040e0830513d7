/**
 * What becomes of each row that was read: written, left alone or parked. The verdicts stand in the
 * TEMP table `judged`, which every later step reads; rows are never judged one by one.
 *   judged(n, object_type, id, wall, verdict, new_name, seq)
 * Source: design.md §6 (Time, History).
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { addMinutes, wallClockOfUtc } from '../qbxml/value.js';
import { DISTRUSTED } from './distrust.js';
import { quoteName } from './names.js';
import { STAGED, type Staging, stagedName } from './staging.js';
import { type ObjectPlan, planOf } from './tables.js';

/**
 * new, changed, revived (was a tombstone): written whole. partial: some elements written.
 * moved: a renamed parent changed its full name. deleted: becomes a tombstone.
 * unchanged, stale (older than what the mirror has): not written.
 */
export type Verdict =
  | 'new'
  | 'changed'
  | 'revived'
  | 'partial'
  | 'moved'
  | 'deleted'
  | 'unchanged'
  | 'stale';

/** Counts of judged, by object type and verdict. */
export type Judgement = {
  readonly objectType: string;
  readonly verdict: Verdict;
  readonly count: number;
  readonly renamed: number;
  /** Wall clock of the greatest TimeModified, stamps of the far future left out. */
  readonly maxWall: string | null;
  /** Rows with such a stamp. */
  readonly future: number;
};

export type JudgeOptions = FileKey & {
  readonly restoreSeen: boolean;
  readonly now: Date;
  /** Null while a first sync reads: what it read too early is looked for at its end. */
  readonly touchedSince: string | null;
};

/** Makes the TEMP table that verdicts go into. */
export async function openJudged(trx: Trx): Promise<void> {
  await trx.raw(
    `create temp table judged (n bigint, object_type text, id text, wall text, verdict text,
       new_name text, seq bigint) on commit drop`,
  );
}

/**
 * Judges everything staged: the last row of an id counts, compared with what the mirror has.
 * @param known  object types of which the mirror has any object
 * @returns counts by type and verdict
 */
export async function judgeStaged(
  trx: Trx,
  staging: Staging,
  known: ReadonlySet<string>,
  options: JudgeOptions,
): Promise<Judgement[]> {
  if (staging.has(STAGED.head)) await judgeFull(trx, staging, known, options);
  if (staging.has(STAGED.partial)) await judgePartial(trx, staging, known, options);
  const first = await countJudged(trx, options.now);
  const hasNamed = options.touchedSince !== null && (await nameNews(trx, staging, first, options));
  const judgements = hasNamed ? await countJudged(trx, options.now) : first;
  const renamed = judgements.filter((row) => row.renamed > 0).map((row) => row.objectType);
  if (renamed.length === 0) return judgements;
  for (const objectType of new Set(renamed)) await judgeDescendants(trx, objectType, options);
  return countJudged(trx, options.now);
}

/**
 * Counts of judged by type and verdict. A wall clock may be 14 h ahead of UTC; beyond the limit it
 * is a PC with a wrong clock.
 */
async function countJudged(trx: Trx, now: Date): Promise<Judgement[]> {
  const horizon = addMinutes(wallClockOfUtc(now), LIMITS.futureStampHoursMax * 60);
  const { rows } = await trx.raw<{ rows: Judgement[] }>(
    `select object_type as "objectType", verdict, count(*)::int as count,
            (count(new_name) filter (where verdict <> 'stale'))::int as renamed,
            max(wall collate "C") filter (where wall collate "C" <= :horizon) as "maxWall",
            (count(*) filter (where wall collate "C" > :horizon))::int as future
       from judged group by object_type, verdict`,
    { horizon },
  );
  return rows;
}

/** Everything is taken for new at first; what the mirror has already is then judged again. */
async function judgeFull(
  trx: Trx,
  staging: Staging,
  known: ReadonlySet<string>,
  options: JudgeOptions,
): Promise<void> {
  const head = staging.source(STAGED.head);
  const wall = head.columns.includes('wall') ? 's.wall' : 'null';
  await trx.raw(
    `insert into judged (n, object_type, id, wall, verdict)
     select distinct on (s.object_type, s.id) s.n, s.object_type, s.id, ${wall}, 'new'
       from ${head.from} order by s.object_type, s.id, s.n desc`,
    head.bindings,
  );
  let again = 0;
  for (const [objectType, counts] of staging.read) {
    if (counts.full === 0 || !known.has(objectType)) continue;
    again += await judgeType(trx, staging, planOf(objectType), options);
  }
  if (again === 0) return;
  await trx.raw(
    `delete from judged a using judged b
      where a.n = b.n and a.verdict = 'new' and b.verdict <> 'new'`,
  );
}

/**
 * Compares the rows of one type that the mirror knows already. Each is looked up by its whole key:
 * OFFSET 0 keeps the planner from a join in which, for a company file that its statistics do not
 * know yet, it would read the whole file once per row.
 */
async function judgeType(
  trx: Trx,
  staging: Staging,
  plan: ObjectPlan,
  options: JudgeOptions,
): Promise<number> {
  const source = staging.source(stagedName(plan.table));
  const table = `mirror.${quoteName(plan.table.name)}`;
  const name = plan.nameColumn;
  const own = (column: string) => (source.columns.includes(column) ? `s.${column}` : 'null');
  // What is distrusted may be known by another name elsewhere.
  const newName = name
    ? `case when ${own(name)} is distinct from m.${name} or m.raw_sha256 = ${DISTRUSTED}
            then ${own(name)} end`
    : 'null';
  // The name of a descendant moves without raw (rename.ts): back again, raw alone looks unchanged.
  const sameName = name ? `and ${own(name)} is not distinct from m.${name}` : '';
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `insert into judged (n, object_type, id, wall, verdict, new_name)
     select l.n, l.object_type, l.id, l.wall,
            case when m.is_deleted then 'revived'
                 when m.raw_sha256 = ${DISTRUSTED} then 'changed'
                 ${source.columns.includes('edit_sequence') ? editSequenceRules(options) : ''}
                 when (decode(s.raw_sha256, 'hex') = m.raw_sha256 or s.raw = m.raw)
                      ${sameName} then 'unchanged' else 'changed' end,
            ${newName}
       from judged l
       join ${source.from} on s.n = l.n
      cross join lateral (select * from ${table} m
                           where m.organization_id = :org and m.company_file_id = :file
                             and m.${plan.keyColumn} = l.id offset 0) m
      where l.object_type = :type
     returning 1`,
    {
      ...source.bindings,
      org: options.organizationId,
      file: options.companyFileId,
      type: plan.objectType,
    },
  );
  return rowCount;
}

/** A lower EditSequence is an old answer, unless the file itself went back to a backup. */
function editSequenceRules(options: JudgeOptions): string {
  const digits = `'^[0-9]{1,${LIMITS.editSequenceDigitsMax}}$'`;
  const isLower = `s.edit_sequence ~ ${digits} and m.edit_sequence ~ ${digits}
                   and s.edit_sequence::numeric < m.edit_sequence::numeric`;
  const stale = options.restoreSeen ? '' : `when ${safely(isLower)} then 'stale'`;
  return `${stale}
                 when s.edit_sequence is distinct from m.edit_sequence then 'changed'`;
}

/** AND promises no order of evaluation; CASE does, so that no cast meets what is no number. */
function safely(condition: string): string {
  const [first, second, third] = condition.split(/\s+and\s+/);
  return `case when ${first} and ${second} then ${third} else false end`;
}

/**
 * A list object may be new here and renamed all the same: created between two wires of an earlier
 * sync, of which the later one read a document that refers to it by its first name. Only one that
 * was modified, and created before the newest change that was seen, can be.
 * @returns true when there is such a one
 */
async function nameNews(
  trx: Trx,
  staging: Staging,
  judgements: readonly Judgement[],
  options: JudgeOptions,
): Promise<boolean> {
  const news = judgements.flatMap(({ objectType, verdict }) => {
    const { kind, nameColumn } = planOf(objectType);
    if (verdict !== 'new' || kind !== 'list' || nameColumn === undefined) return [];
    const source = staging.source(stagedName(planOf(objectType).table));
    const needed = ['time_created', 'time_modified', nameColumn];
    const hasAll = needed.every((name) => source.columns.includes(name));
    return hasAll ? [{ objectType, nameColumn, source }] : [];
  });
  if (news.length === 0) return false;
  const until = await seenUntil(trx, options);
  if (until === null) return false;
  let named = 0;
  for (const { objectType, nameColumn, source } of news) {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `update judged j set new_name = s.${nameColumn} from ${source.from}
        where s.n = j.n and j.object_type = :type and j.verdict = 'new'
          and left(s.time_modified, 19) <> left(s.time_created, 19)
          and left(s.time_created, 19) collate "C" <= :until`,
      { ...source.bindings, type: objectType, until },
    );
    named += rowCount;
  }
  return named > 0;
}

/** Wall clock of the newest change that any sync has seen, and the overlap. */
async function seenUntil(trx: Trx, at: FileKey): Promise<string | null> {
  const { rows } = await trx.raw<{ rows: { newest: string | null }[] }>(
    `select max(watermark collate "C") as newest from sync_type
      where organization_id = ? and company_file_id = ?`,
    [at.organizationId, at.companyFileId],
  );
  const newest = rows[0]?.newest ?? null;
  return newest && addMinutes(newest, LIMITS.watermarkOverlapMinutes);
}

/** Balances: only objects that the mirror has, that were not read whole, and that differ. */
async function judgePartial(
  trx: Trx,
  staging: Staging,
  known: ReadonlySet<string>,
  options: JudgeOptions,
): Promise<void> {
  const source = staging.source(STAGED.partial);
  for (const [objectType, counts] of staging.read) {
    if (counts.partial === 0 || !known.has(objectType)) continue;
    const plan = planOf(objectType);
    await trx.raw(
      `insert into judged (n, object_type, id, verdict)
       select p.n, p.object_type, p.id,
              case when (m.raw - p.elements) || p.patch = m.raw then 'unchanged' else 'partial' end
         from (select distinct on (s.id) s.n, s.object_type, s.id, s.elements::text[] as elements,
                      s.patch
                 from ${source.from} where s.object_type = :type order by s.id, s.n desc) p
        cross join lateral (select * from mirror.${quoteName(plan.table.name)} m
                             where m.organization_id = :org and m.company_file_id = :file
                               and m.${plan.keyColumn} = p.id and not m.is_deleted offset 0) m
        where not exists (select from judged j
                           where j.object_type = p.object_type and j.id = p.id)
       returning 1`,
      {
        ...source.bindings,
        org: options.organizationId,
        file: options.companyFileId,
        type: objectType,
      },
    );
  }
}

/** Everything below a renamed object has a new full name too, without being modified itself. */
async function judgeDescendants(
  trx: Trx,
  objectType: string,
  options: JudgeOptions,
): Promise<void> {
  const plan = planOf(objectType);
  const names = new Set(plan.table.columns.map((column) => column.name));
  if (!names.has('parent_ref_list_id') || !names.has('full_name')) return;
  const table = `mirror.${quoteName(plan.table.name)}`;
  await trx.raw(
    `insert into judged (n, object_type, id, verdict, new_name)
     with recursive tree (id, new_name, level) as (
       select c.list_id, j.new_name || ':' || c.name, 1
         from judged j
         join ${table} c on c.organization_id = :org and c.company_file_id = :file
          and c.parent_ref_list_id = j.id and not c.is_deleted
        where j.object_type = :type and j.new_name is not null and j.verdict <> 'stale'
          and not exists (select from judged k where k.object_type = :type and k.id = c.list_id)
       union all
       select c.list_id, t.new_name || ':' || c.name, t.level + 1
         from tree t
         join ${table} c on c.organization_id = :org and c.company_file_id = :file
          and c.parent_ref_list_id = t.id and not c.is_deleted
        where t.level < :levels
          and not exists (select from judged k where k.object_type = :type and k.id = c.list_id)
     ), last_number as (select max(n) as n from judged)
     select last_number.n + row_number() over (order by t.level, t.id), :type, t.id, 'moved',
            t.new_name
       from last_number
      cross join (select distinct on (id) id, new_name, level from tree order by id, level) t
       join ${table} m on m.organization_id = :org and m.company_file_id = :file
        and m.list_id = t.id
      where m.full_name is distinct from t.new_name
     returning 1`,
    {
      org: options.organizationId,
      file: options.companyFileId,
      type: objectType,
      levels: LIMITS.listLevelsMax,
    },
  );
}
