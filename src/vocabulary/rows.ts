/**
 * Objects of the mirror as they are now: raw with the names that moved silently put in their
 * places. One statement a page. Source: design.md §6 (names and balances move silently).
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { quoteName } from '../mirror/names.js';
import type { ObjectPlan, Table } from '../mirror/tables.js';
import type { Raw } from '../qbxml/read.js';
import type { Condition } from './filters.js';

/** One object: its id, what QuickBooks shows of it, when the mirror last wrote it. */
export type FoundObject = { readonly id: string; readonly raw: Raw; readonly readAt: Date };

/** What a deleted object left behind. */
export type Tombstone = {
  /** As QuickBooks told it; null when the object was merely not found any more. */
  readonly timeDeleted: string | null;
  readonly deletedAt: Date;
  /** The object that it was merged into; null when it was simply deleted. */
  readonly mergedInto: string | null;
};

export type PageOf = {
  /** The last id already seen; undefined at the beginning. */
  readonly after?: string | undefined;
  readonly limit: number;
  /** False leaves the names inside lines as they were sent: lines are not shown. */
  readonly hasLines: boolean;
};

type Row = { id: string; raw: Raw; readAt: Date; names: Names };
/** Names of the head, then those of each child table as [line_no, parent_line_no, …names]. */
type Names = { own: (string | null)[]; lines: (LineNames[] | null)[] };
type LineNames = [lineNo: number, parentLineNo: number, ...names: (string | null)[]];

/** Living objects that meet the conditions, in the order of their ids. */
export async function selectObjects(
  trx: Trx,
  key: FileKey,
  plan: ObjectPlan,
  conditions: readonly Condition[],
  page: PageOf,
): Promise<FoundObject[]> {
  const tables = tablesWithNames(plan, page.hasLines);
  const place = page.after === undefined ? '' : `and t.${plan.keyColumn} > :after`;
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select t.${plan.keyColumn} as id, t.raw, t.read_at as "readAt",
            ${namesSql(plan, tables)} as names
       from mirror.${quoteName(plan.table.name)} t
      where t.organization_id = :org and t.company_file_id = :file and not t.is_deleted
        ${whereSql(conditions)} ${place}
      order by t.${plan.keyColumn} limit :limit`,
    { ...bindingsOf(key, conditions), after: page.after ?? '', limit: page.limit },
  );
  return rows.map(({ names, ...row }) => {
    putNames(row.raw, plan, tables, names);
    return row;
  });
}

/**
 * How many living objects come after a place.
 * @returns null beyond LIMITS.objectsCountedMax
 */
export async function countObjects(
  trx: Trx,
  key: FileKey,
  plan: ObjectPlan,
  conditions: readonly Condition[],
  after: string,
): Promise<number | null> {
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from (
       select from mirror.${quoteName(plan.table.name)} t
        where t.organization_id = :org and t.company_file_id = :file and not t.is_deleted
          ${whereSql(conditions)} and t.${plan.keyColumn} > :after
        limit :limit) found`,
    { ...bindingsOf(key, conditions), after, limit: LIMITS.objectsCountedMax + 1 },
  );
  const count = rows[0]?.count ?? 0;
  return count > LIMITS.objectsCountedMax ? null : count;
}

/** What the caller named, in the order of naming, and what was not found. */
export type FoundByName = {
  readonly objects: FoundObject[];
  /** Ids, names or numbers without an object; the first few are enough to say. */
  readonly missing: string[];
};

/**
 * Objects by id, full name (letter case aside) or reference number (verbatim).
 * @param by  the column; several objects may have one reference number
 */
export async function selectNamed(
  trx: Trx,
  key: FileKey,
  plan: ObjectPlan,
  by: { column: string; isExact: boolean; values: readonly string[] },
  page: PageOf,
): Promise<FoundByName> {
  const have = by.isExact ? `t.${quoteName(by.column)}` : `lower(t.${quoteName(by.column)})`;
  const wanted = by.isExact ? 'v' : 'lower(v)';
  const named: Condition = {
    sql: `${have} = any(array(select ${wanted} from unnest(cast(:named as text[])) v))`,
    bindings: { named: by.values },
  };
  const objects = await selectObjects(trx, key, plan, [named], page);
  const { rows } = await trx.raw<{ rows: { id: string; place: number }[] }>(
    `select t.${plan.keyColumn} as id, v.place::int as place
       from mirror.${quoteName(plan.table.name)} t
       join unnest(cast(:named as text[])) with ordinality as v (v, place) on ${have} = ${wanted}
      where t.organization_id = :org and t.company_file_id = :file and not t.is_deleted`,
    { ...bindingsOf(key, []), named: by.values },
  );
  const places = new Map(rows.map((row) => [row.id, row.place]));
  const met = new Set(rows.map((row) => row.place));
  return {
    objects: objects.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
    missing: by.values.filter((_value, index) => !met.has(index + 1)),
  };
}

/** The tombstone of an object; undefined when it lives or was never there. */
export async function findTombstone(
  trx: Trx,
  key: FileKey,
  plan: ObjectPlan,
  id: string,
): Promise<Tombstone | undefined> {
  const { rows } = await trx.raw<{ rows: Tombstone[] }>(
    `select t.time_deleted as "timeDeleted", t.deleted_at as "deletedAt",
            (select c.into_id from mirror.change c
              where c.organization_id = :org and c.company_file_id = :file
                and c.seq = t.change_seq and c.kind = 'merge') as "mergedInto"
       from mirror.${quoteName(plan.table.name)} t
      where t.organization_id = :org and t.company_file_id = :file and t.${plan.keyColumn} = :id
        and t.is_deleted`,
    { ...bindingsOf(key, []), id },
  );
  return rows[0];
}

function whereSql(conditions: readonly Condition[]): string {
  return conditions.map((condition) => `and ${condition.sql}`).join(' ');
}

function bindingsOf(
  key: FileKey,
  conditions: readonly Condition[],
): Record<string, string | readonly string[]> {
  return Object.assign(
    { org: key.organizationId, file: key.companyFileId },
    ...conditions.map((condition) => condition.bindings),
  );
}

// --- names that moved ----------------------------------------------------------------------------

/** A line table that holds names, and the one above it when that is a line table too. */
type NamedTable = { readonly table: Table; readonly parent: Table | undefined };

function tablesWithNames(plan: ObjectPlan, hasLines: boolean): readonly NamedTable[] {
  if (!hasLines) return [];
  return plan.table.children
    .flatMap((table): NamedTable[] => [
      { table, parent: undefined },
      ...table.children.map((child) => ({ table: child, parent: table })),
    ])
    .filter(({ table }) => table.references.length > 0);
}

/** Columns of the head whose text may be newer than raw: names of references and its own name. */
function ownNames(
  plan: ObjectPlan,
): readonly (readonly [column: string, path: readonly string[]])[] {
  const columns = new Map(plan.table.columns.map((column) => [column.name, column.path]));
  const moving = [
    ...plan.table.references.map((row) => row.nameColumn),
    // Below a renamed or moved parent both change without a word (mirror/objects.moveObjects).
    ...(plan.kind === 'list' ? ['full_name', 'sublevel'] : []),
  ];
  return moving.flatMap((name) => {
    const path = columns.get(name);
    return path === undefined ? [] : [[name, path] as const];
  });
}

function namesSql(plan: ObjectPlan, tables: readonly NamedTable[]): string {
  const own = ownNames(plan).map(([name]) => `t.${quoteName(name)}::text`);
  const lines = tables.map(({ table }) => {
    const parent = table.depth === 2 ? 'l.parent_line_no' : '0';
    const names = table.references.map((row) => `l.${quoteName(row.nameColumn)}`);
    return `(select jsonb_agg(jsonb_build_array(l.line_no, ${parent}, ${names.join(', ')}))
       from mirror.${quoteName(table.name)} l
      where l.organization_id = :org and l.company_file_id = :file
        and l.${plan.keyColumn} = t.${plan.keyColumn})`;
  });
  return `jsonb_build_object('own', jsonb_build_array(${own.join(', ')}),
    'lines', jsonb_build_array(${lines.join(', ')}))`;
}

function putNames(raw: Raw, plan: ObjectPlan, tables: readonly NamedTable[], names: Names): void {
  for (const [index, [, path]] of ownNames(plan).entries()) put(raw, path, names.own[index]);
  for (const [index, { table, parent }] of tables.entries()) {
    const parents = parent === undefined ? [raw] : rowsAt(raw, parent.path);
    for (const [lineNo, parentLineNo, ...texts] of names.lines[index] ?? []) {
      const above = parents[parentLineNo];
      const row = above && rowsAt(above, table.path)[lineNo];
      if (row === undefined) continue;
      for (const [place, reference] of table.references.entries()) {
        const column = table.columns.find((each) => each.name === reference.nameColumn);
        if (column) put(row, column.path, texts[place]);
      }
    }
  }
}

/** Puts a current name where the sent one stands; what was not sent stays absent. */
function put(raw: Raw, path: readonly string[], text: string | null | undefined): void {
  if (text === null || text === undefined) return;
  let at: Raw | undefined = raw;
  for (const name of path.slice(0, -1)) at = at && objectsIn(at[name]).at(-1);
  const last = path.at(-1) ?? '';
  if (at !== undefined && (at[last] !== undefined || path.length > 1)) at[last] = text;
}

/** The rows of a line table below its parent's element. */
function rowsAt(raw: Raw, path: readonly string[]): readonly Raw[] {
  let at: Raw | undefined = raw;
  for (const name of path.slice(0, -1)) at = at && objectsIn(at[name]).at(-1);
  return at === undefined ? [] : objectsIn(at[path.at(-1) ?? '']);
}

/** An element without content has no name to put. */
const EMPTY: Raw = {};

function objectsIn(value: Raw[string] | undefined): readonly Raw[] {
  if (value === undefined || typeof value === 'string') return [];
  if (!Array.isArray(value)) return [value];
  return value.map((row) => (typeof row === 'string' ? EMPTY : row));
}
