/**
 * Owner of the 146 object and line tables, mirror.data_ext and mirror.linked_txn. Everything is
 * set-based: from the TEMP tables of staging, by the verdicts in judged, generic over the plan.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { lineColumnNames, partialColumn, type Staging, stagedName } from './staging.js';
import type { ObjectPlan, Table } from './tables.js';

export type WriteAt = FileKey & { readonly wireId: string | null; readonly now: Date };

/** Verdicts after which the object stands in the mirror as it was just read. */
const WHOLE = `('new', 'changed', 'revived')`;
/** Those among them that may have left lines behind, and tombstones, which have none. */
const REPLACED = `('changed', 'revived', 'deleted')`;

/** Writes objects that are new, changed or revived; their lines are another step. */
export async function writeObjects(trx: Trx, plan: ObjectPlan, at: WriteAt): Promise<void> {
  const { table } = plan;
  const columns = table.columns.map((column) => quoteName(column.name));
  const written = [...columns, 'raw', 'raw_sha256'];
  const updates = [...written, 'is_deleted', 'deleted_at', 'time_deleted', 'change_seq', 'read_at']
    .concat('wire_id')
    .map((name) => `${name} = excluded.${name}`);
  await trx.raw(
    `insert into mirror.${quoteName(table.name)} (organization_id, company_file_id,
       ${written.join(', ')}, is_deleted, deleted_at, time_deleted, change_seq, read_at, wire_id)
     select cast(:org as uuid), cast(:file as uuid),
            ${written.map((name) => `s.${name}`).join(', ')},
            false, null, null, j.seq, cast(:now as timestamptz), cast(:wire as uuid)
       from judged j join ${stagedName(table)} s on s.n = j.n
      where j.object_type = :type and j.verdict in ${WHOLE}
     on conflict (organization_id, company_file_id, ${plan.keyColumn})
     do update set ${updates.join(', ')}`,
    { ...bindings(at), type: plan.objectType, now: at.now, wire: at.wireId },
  );
}

/** Writes elements that were read in part (balances): typed columns and the keys of raw. */
export async function writePartial(
  trx: Trx,
  plan: ObjectPlan,
  elements: readonly string[],
  at: WriteAt,
): Promise<void> {
  const columns = elements.map((element) => {
    const { name, type } = partialColumn(plan, element);
    const text = `p.patch ->> '${element}'`;
    const value = type === 'text' ? text : `nullif(trim(${text}), '')::${type}`;
    return `${quoteName(name)} = case when '${element}' = any(p.elements) then ${value}
              else m.${quoteName(name)} end`;
  });
  await trx.raw(
    `update mirror.${quoteName(plan.table.name)} m
        set ${columns.join(', ')}, raw = (m.raw - p.elements) || p.patch, raw_sha256 = null,
            change_seq = j.seq, read_at = cast(:now as timestamptz), wire_id = cast(:wire as uuid)
       from judged j join staged_partial p on p.n = j.n
      where m.organization_id = :org and m.company_file_id = :file and m.${plan.keyColumn} = j.id
        and j.object_type = :type and j.verdict = 'partial'`,
    { ...bindings(at), type: plan.objectType, now: at.now, wire: at.wireId },
  );
}

/** The elements that the partial rows of a type speak of. */
export async function partialElements(trx: Trx, objectType: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { element: string }[] }>(
    `select distinct unnest(elements) as element from staged_partial where object_type = ?`,
    [objectType],
  );
  return rows.map((row) => row.element);
}

/** Gives descendants of renamed objects their new full name. */
export async function moveObjects(trx: Trx, plan: ObjectPlan, at: FileKey): Promise<void> {
  await trx.raw(
    `update mirror.${quoteName(plan.table.name)} m
        set full_name = j.new_name, change_seq = j.seq
       from judged j
      where m.organization_id = :org and m.company_file_id = :file and m.${plan.keyColumn} = j.id
        and j.object_type = :type and j.verdict = 'moved'`,
    { ...bindings(at), type: plan.objectType },
  );
}

/** Makes tombstones. Their lines go: raw keeps them, and a sum over lines must not count ghosts. */
export async function buryObjects(
  trx: Trx,
  plan: ObjectPlan,
  at: FileKey & { readonly now: Date },
): Promise<void> {
  await trx.raw(
    `update mirror.${quoteName(plan.table.name)} m
        set is_deleted = true, deleted_at = cast(:now as timestamptz), time_deleted = j.new_name,
            change_seq = j.seq
       from judged j
      where m.organization_id = :org and m.company_file_id = :file and m.${plan.keyColumn} = j.id
        and j.object_type = :type and j.verdict = 'deleted'`,
    { ...bindings(at), type: plan.objectType, now: at.now },
  );
}

/** Removes the lines of objects that had some and are about to be replaced or buried. */
export async function removeLines(trx: Trx, plan: ObjectPlan, at: FileKey): Promise<void> {
  for (const table of plan.tables.slice(1)) {
    await trx.raw(
      `delete from mirror.${quoteName(table.name)} c using judged j
        where c.organization_id = :org and c.company_file_id = :file and c.${plan.keyColumn} = j.id
          and j.object_type = :type and j.verdict in ${REPLACED}`,
      { ...bindings(at), type: plan.objectType },
    );
  }
}

/** Writes the lines of objects that were written. */
export async function writeLines(
  trx: Trx,
  staging: Staging,
  plan: ObjectPlan,
  at: FileKey,
): Promise<void> {
  for (const table of plan.tables.slice(1)) {
    if (!staging.tables.has(stagedName(table))) continue;
    await writeLinesOf(trx, plan, table, at);
  }
}

async function writeLinesOf(trx: Trx, plan: ObjectPlan, table: Table, at: FileKey): Promise<void> {
  const columns = lineColumnNames(table);
  await trx.raw(
    `insert into mirror.${quoteName(table.name)}
       (organization_id, company_file_id, ${plan.keyColumn}, ${columns.join(', ')})
     select cast(:org as uuid), cast(:file as uuid), j.id,
            ${columns.map((name) => `s.${name}`).join(', ')}
       from judged j join ${stagedName(table)} s on s.n = j.n
      where j.object_type = :type and j.verdict in ${WHOLE}
     on conflict do nothing`,
    { ...bindings(at), type: plan.objectType },
  );
}

/** Removes custom fields and links of objects that are about to be replaced or buried. */
export async function removeShared(trx: Trx, at: FileKey): Promise<void> {
  for (const table of ['data_ext', 'linked_txn']) {
    await trx.raw(
      `delete from mirror.${table} c using judged j
        where c.organization_id = :org and c.company_file_id = :file
          and c.object_type = j.object_type and c.object_id = j.id and j.verdict in ${REPLACED}`,
      bindings(at),
    );
  }
}

const SHARED_COLUMNS = {
  data_ext: ['owner_id', 'data_ext_name', 'data_ext_type', 'data_ext_value'],
  linked_txn: ['txn_id', 'txn_type', 'txn_date', 'ref_number', 'link_type', 'amount'].concat(
    'txn_line_detail',
  ),
};

/** Writes custom fields and links of all objects that were written. */
export async function writeShared(trx: Trx, staging: Staging, at: FileKey): Promise<void> {
  for (const [table, own] of Object.entries(SHARED_COLUMNS)) {
    if (!staging.tables.has(`staged_${table}`)) continue;
    const columns = ['line_id', 'line_no', ...own];
    await trx.raw(
      `insert into mirror.${table}
         (organization_id, company_file_id, object_type, object_id, ${columns.join(', ')})
       select cast(:org as uuid), cast(:file as uuid), j.object_type, j.id,
              ${columns.map((name) => `s.${name}`).join(', ')}
         from judged j join staged_${table} s on s.n = j.n
        where j.verdict in ${WHOLE}
       on conflict do nothing`,
      bindings(at),
    );
  }
}

function bindings(at: FileKey): { org: string; file: string } {
  return { org: at.organizationId, file: at.companyFileId };
}
