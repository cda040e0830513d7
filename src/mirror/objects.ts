/**
 * Owner of the 146 object and line tables, mirror.data_ext and mirror.linked_txn. Everything is
 * set-based: from what is staged, by the verdicts in judged, generic over the plan.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import type { Source } from './held.js';
import { quoteName } from './names.js';
import { partialColumn, STAGED, type Staging, stagedName } from './staging.js';
import type { ObjectPlan, Table } from './tables.js';

export type WriteAt = FileKey & {
  readonly wireId: string | null;
  readonly now: Date;
  /** IANA zone of the QuickBooks PC; null while it is not known. */
  readonly timeZone: string | null;
};

/** Verdicts after which the object stands in the mirror as it was just read. */
const WHOLE = `('new', 'changed', 'revived')`;
/** Those among them that may have left lines behind, and tombstones, which have none. */
const REPLACED = `('changed', 'revived', 'deleted')`;

/**
 * Writes objects that are new, changed or revived; their lines are another step. What no row has is
 * left to its default, null, and excluded says so too. Looking for rows in the way costs a quarter
 * of an insert, so it is left out where there can be none.
 * @param at.areNew  none of them has a row
 */
export async function writeObjects(
  trx: Trx,
  staging: Staging,
  plan: ObjectPlan,
  at: WriteAt & { readonly areNew: boolean },
): Promise<void> {
  const { table } = plan;
  const source = staging.source(stagedName(table));
  const read = source.columns.map((name) =>
    name === 'raw_sha256' ? `decode(s.${name}, 'hex')` : `s.${name}`,
  );
  const columns = [...source.columns];
  if (at.timeZone !== null && columns.includes('time_modified')) {
    columns.push('time_modified_at');
    read.push('mirror.instant(s.time_modified, :zone)');
  }
  const updates = table.columns
    .map((column) => quoteName(column.name))
    .concat(plan.hasTimeModified ? ['time_modified_at'] : [])
    .concat(['raw', 'raw_sha256', 'is_deleted', 'deleted_at', 'time_deleted', 'change_seq'])
    .concat(['read_at', 'wire_id'])
    .map((name) => `${name} = excluded.${name}`);
  const key = `organization_id, company_file_id, ${plan.keyColumn}`;
  await trx.raw(
    `with written as (
       insert into mirror.${quoteName(table.name)} (organization_id, company_file_id,
         ${columns.join(', ')}, is_deleted, change_seq, read_at, wire_id)
       select cast(:org as uuid), cast(:file as uuid), ${read.join(', ')},
              false, j.seq, cast(:now as timestamptz), cast(:wire as uuid)
         from judged j join ${source.from} on s.n = j.n
        where j.object_type = :type and j.verdict in ${WHOLE}
       ${at.areNew ? '' : `on conflict (${key}) do update set ${updates.join(', ')}`}
       returning 1)
     select count(*) from written`,
    {
      ...bindings(at),
      ...source.bindings,
      type: plan.objectType,
      now: at.now,
      wire: at.wireId,
      zone: at.timeZone,
    },
  );
}

/**
 * Writes elements that were read in part (balances): typed columns and the keys of raw. An insert
 * that always conflicts, because it finds each row by its whole key whatever the statistics say.
 * @param elements  those that the rows of one query asked for
 */
export async function writePartial(
  trx: Trx,
  staging: Staging,
  plan: ObjectPlan,
  elements: readonly string[],
  at: WriteAt,
): Promise<void> {
  const source = staging.source(STAGED.partial);
  const columns = elements.map((element) => partialColumn(plan, element));
  const names = columns.map((column) => quoteName(column.name));
  const values = columns.map(({ path, type }) => {
    const text = `s.patch ->> '${path[0]}'`;
    return type === 'text' ? text : `nullif(trim(${text}), '')::${type}`;
  });
  const updates = [...names, 'raw', 'raw_sha256', 'change_seq', 'read_at', 'wire_id'].map(
    (name) => `${name} = excluded.${name}`,
  );
  await trx.raw(
    `insert into mirror.${quoteName(plan.table.name)} (organization_id, company_file_id,
       ${plan.keyColumn}, ${names.join(', ')}, raw, change_seq, read_at, wire_id)
     select cast(:org as uuid), cast(:file as uuid), j.id, ${values.join(', ')},
            (${RAW_NAMED} - cast(:elements as text[])) || s.patch, j.seq,
            cast(:now as timestamptz), cast(:wire as uuid)
       from judged j join ${source.from} on s.n = j.n ${theirVersions(plan)}
      where j.object_type = :type and j.verdict = 'partial'
        and s.elements::text[] = cast(:elements as text[])
     on conflict (organization_id, company_file_id, ${plan.keyColumn})
     do update set ${updates.join(', ')}`,
    {
      ...bindings(at),
      ...source.bindings,
      type: plan.objectType,
      now: at.now,
      wire: at.wireId,
      elements,
    },
  );
}

/** The sets of elements that the partial rows of a type speak of; as a rule it is one set. */
export async function partialElements(
  trx: Trx,
  staging: Staging,
  objectType: string,
): Promise<string[][]> {
  const source = staging.source(STAGED.partial);
  const { rows } = await trx.raw<{ rows: { elements: string[] }[] }>(
    `select distinct s.elements::text[] as elements
       from ${source.from} where s.object_type = :type`,
    { ...source.bindings, type: objectType },
  );
  return rows.map((row) => row.elements);
}

/** What the mirror has of judged objects now, as `m`; each is looked up by its whole key. */
function theirVersions(plan: ObjectPlan): string {
  return `cross join lateral (select * from mirror.${quoteName(plan.table.name)} m
    where m.organization_id = :org and m.company_file_id = :file
      and m.${plan.keyColumn} = j.id offset 0) m`;
}

/**
 * raw of `m` for a version that QuickBooks did not send whole. Renames apply to versions older than
 * they are, so a new one takes along the names that moved since the old one was sent.
 */
const RAW_NAMED = `mirror.named_as_of(m.organization_id, m.company_file_id, j.object_type, m.raw,
  m.change_seq, j.seq)`;

/** Gives descendants of renamed objects their new full name. */
export async function moveObjects(trx: Trx, plan: ObjectPlan, at: WriteAt): Promise<void> {
  // Below another parent an object stands on another level: one less than the parts of its name.
  const hasLevel = plan.table.columns.some((column) => column.name === 'sublevel');
  const level = `length(j.new_name) - length(replace(j.new_name, ':', ''))`;
  await trx.raw(
    `insert into mirror.${quoteName(plan.table.name)} (organization_id, company_file_id,
       ${plan.keyColumn}, full_name, raw, change_seq, read_at${hasLevel ? ', sublevel' : ''})
     select cast(:org as uuid), cast(:file as uuid), j.id, j.new_name, ${RAW_NAMED}, j.seq,
            cast(:now as timestamptz)${hasLevel ? `, ${level}` : ''}
       from judged j ${theirVersions(plan)}
      where j.object_type = :type and j.verdict = 'moved'
     on conflict (organization_id, company_file_id, ${plan.keyColumn})
     do update set full_name = excluded.full_name, raw = excluded.raw,
                   change_seq = excluded.change_seq
                   ${hasLevel ? ', sublevel = excluded.sublevel' : ''}`,
    { ...bindings(at), type: plan.objectType, now: at.now },
  );
}

/** Makes tombstones. Their lines go: raw keeps them, and a sum over lines must not count ghosts. */
export async function buryObjects(
  trx: Trx,
  plan: ObjectPlan,
  at: FileKey & { readonly now: Date },
): Promise<void> {
  await trx.raw(
    `insert into mirror.${quoteName(plan.table.name)} (organization_id, company_file_id,
       ${plan.keyColumn}, is_deleted, deleted_at, time_deleted, raw, change_seq, read_at)
     select cast(:org as uuid), cast(:file as uuid), j.id, true, cast(:now as timestamptz),
            j.new_name, '{}', j.seq, cast(:now as timestamptz)
       from judged j where j.object_type = :type and j.verdict = 'deleted'
     on conflict (organization_id, company_file_id, ${plan.keyColumn})
     do update set is_deleted = excluded.is_deleted, deleted_at = excluded.deleted_at,
       time_deleted = excluded.time_deleted, change_seq = excluded.change_seq`,
    { ...bindings(at), type: plan.objectType, now: at.now },
  );
}

/** A tombstone gets the number of a later change, which says more of it. */
export async function renumberTombstone(
  trx: Trx,
  plan: ObjectPlan,
  at: FileKey,
  one: { objectId: string; seq: bigint },
): Promise<void> {
  await trx.raw(
    `update mirror.${quoteName(plan.table.name)} set change_seq = ?::bigint
      where organization_id = ? and company_file_id = ? and ${plan.keyColumn} = ? and is_deleted`,
    [one.seq.toString(), at.organizationId, at.companyFileId, one.objectId],
  );
}

/** Removes lines, custom fields and links of objects that are about to be replaced or buried. */
export async function removeLines(trx: Trx, plan: ObjectPlan, at: FileKey): Promise<void> {
  await removeLinesOf(trx, plan, REPLACED, at);
}

/** Removes what stands under the ids of new objects: somebody took away the objects alone. */
export async function removeRemains(trx: Trx, plan: ObjectPlan, at: FileKey): Promise<void> {
  await removeLinesOf(trx, plan, `('new')`, at);
}

async function removeLinesOf(
  trx: Trx,
  plan: ObjectPlan,
  verdicts: string,
  at: FileKey,
): Promise<void> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select id from judged where object_type = ? and verdict in ${verdicts}`,
    [plan.objectType],
  );
  const ids = rows.map((row) => row.id);
  for (const table of plan.tables.slice(1)) {
    await trx.raw(
      `delete from mirror.${quoteName(table.name)}
        where organization_id = :org and company_file_id = :file
          and ${plan.keyColumn} = any(cast(:ids as text[]))`,
      { ...bindings(at), ids },
    );
  }
  for (const table of sharedTablesOf(plan)) {
    await trx.raw(
      `delete from mirror.${table}
        where organization_id = :org and company_file_id = :file
          and object_type = :type and object_id = any(cast(:ids as text[]))`,
      { ...bindings(at), type: plan.objectType, ids },
    );
  }
}

function sharedTablesOf(plan: ObjectPlan): string[] {
  return [
    ...(plan.tables.some((table) => table.dataExtElement) ? ['data_ext'] : []),
    ...(plan.tables.some((table) => table.hasLinkedTxn) ? ['linked_txn'] : []),
  ];
}

/**
 * Writes the lines of objects that were written. Those that stood there before were removed; where
 * one is in the way all the same the statement fails. The rows are counted: Citus asks for
 * RETURNING, and nobody reads it.
 */
export async function writeLines(
  trx: Trx,
  staging: Staging,
  plan: ObjectPlan,
  at: FileKey,
): Promise<void> {
  for (const table of plan.tables.slice(1)) {
    if (!staging.has(stagedName(table))) continue;
    await writeLinesOf(trx, plan, table, { ...at, source: staging.source(stagedName(table)) });
  }
}

async function writeLinesOf(
  trx: Trx,
  plan: ObjectPlan,
  table: Table,
  at: FileKey & { source: Source },
): Promise<void> {
  const { source } = at;
  await trx.raw(
    `with written as (
       insert into mirror.${quoteName(table.name)}
         (organization_id, company_file_id, ${plan.keyColumn}, ${source.columns.join(', ')})
       select cast(:org as uuid), cast(:file as uuid), j.id,
              ${source.columns.map((name) => `s.${name}`).join(', ')}
         from judged j join ${source.from} on s.n = j.n
        where j.object_type = :type and j.verdict in ${WHOLE}
       returning 1)
     select count(*) from written`,
    { ...bindings(at), ...source.bindings, type: plan.objectType },
  );
}

/** Writes custom fields and links of all objects that were written. */
export async function writeShared(trx: Trx, staging: Staging, at: FileKey): Promise<void> {
  for (const name of ['data_ext', 'linked_txn']) {
    if (!staging.has(stagedName({ name }))) continue;
    const source = staging.source(stagedName({ name }));
    await trx.raw(
      `with written as (
         insert into mirror.${name}
           (organization_id, company_file_id, object_type, object_id, ${source.columns.join(', ')})
         select cast(:org as uuid), cast(:file as uuid), j.object_type, j.id,
                ${source.columns.map((column) => `s.${column}`).join(', ')}
           from judged j join ${source.from} on s.n = j.n
          where j.verdict in ${WHOLE}
         returning 1)
       select count(*) from written`,
      { ...bindings(at), ...source.bindings },
    );
  }
}

function bindings(at: FileKey): { org: string; file: string } {
  return { org: at.organizationId, file: at.companyFileId };
}
