/** What the mirror holds of one object type, as text, lines hung below their objects. */
import type { Trx } from '../db/connect.js';
import { quoteName } from '../mirror/names.js';
import type { ObjectPlan, Table } from '../mirror/tables.js';

/** A company file. */
export type FileKey = { readonly organizationId: string; readonly companyFileId: string };

/** One row with its lines. */
export type ActualRow = {
  /** Text by column name; null where the column is null. */
  readonly cells: Readonly<Record<string, string | null>>;
  /** Lines by table name, in the order of line_no. */
  readonly lines: Map<string, ActualRow[]>;
};

export type ActualShared = {
  readonly lineId: string;
  readonly cells: Readonly<Record<string, string | null>>;
};

export type ActualObject = ActualRow & {
  /** The object as QuickBooks sent it. */
  readonly raw: unknown;
  readonly dataExt: ActualShared[];
  readonly linkedTxns: ActualShared[];
};

export type ActualType = {
  /** Living objects by id. */
  readonly objects: Map<string, ActualObject>;
  /** Lines, custom fields and links of no living object: `table id`. */
  readonly orphans: string[];
};

type Cells = Record<string, string | null>;

const DATA_EXT = ['owner_id', 'data_ext_name', 'data_ext_type', 'data_ext_value'];
const LINKED_TXN = ['txn_id', 'txn_type', 'txn_date', 'ref_number', 'link_type', 'amount'].concat(
  'txn_line_detail',
);

/** Reads all that the mirror holds of a type; tombstones are passed over. */
export async function readActual(trx: Trx, key: FileKey, plan: ObjectPlan): Promise<ActualType> {
  const { table, keyColumn } = plan;
  const columns = table.columns.map((column) => column.name);
  const found = await trx.raw<{ rows: (Cells & { raw: unknown })[] }>(
    `select ${texts(columns)}, raw from mirror.${quoteName(table.name)}
      where organization_id = ? and company_file_id = ? and not is_deleted`,
    [key.organizationId, key.companyFileId],
  );
  const objects = new Map<string, ActualObject>();
  for (const { raw, ...cells } of found.rows) {
    const object = { cells, raw, lines: new Map(), dataExt: [], linkedTxns: [] };
    objects.set(cells[keyColumn] ?? '', object);
  }
  const type: ActualType = { objects, orphans: [] };
  await readLines(trx, key, table, objects, type);
  await readShared(trx, key, plan, 'data_ext', DATA_EXT, type);
  await readShared(trx, key, plan, 'linked_txn', LINKED_TXN, type);
  return type;
}

/** Hangs the lines of every child table below their parents, which are known by their keys. */
async function readLines(
  trx: Trx,
  key: FileKey,
  parent: Table,
  parents: ReadonlyMap<string, ActualRow>,
  type: ActualType,
): Promise<void> {
  for (const table of parent.children) {
    const names = [...table.key, ...(table.hasLineOrder ? ['line_order'] : [])];
    const columns = [...names, ...table.columns.map((column) => column.name)];
    const found = await trx.raw<{ rows: Cells[] }>(
      `select ${texts(columns)} from mirror.${quoteName(table.name)} t
        where organization_id = ? and company_file_id = ?
        order by ${table.key.map((name) => `t.${quoteName(name)}`).join(', ')}`,
      [key.organizationId, key.companyFileId],
    );
    const rows = new Map<string, ActualRow>();
    for (const cells of found.rows) {
      const place = table.key.map((name) => cells[name]);
      const row: ActualRow = { cells, lines: new Map() };
      rows.set(place.join(' '), row);
      const above = parents.get(place.slice(0, -1).join(' '));
      if (!above) {
        type.orphans.push(`${table.name} ${place.join(' ')}`);
        continue;
      }
      const lines = above.lines.get(table.name) ?? [];
      lines.push(row);
      above.lines.set(table.name, lines);
    }
    await readLines(trx, key, table, rows, type);
  }
}

async function readShared(
  trx: Trx,
  key: FileKey,
  plan: ObjectPlan,
  table: 'data_ext' | 'linked_txn',
  columns: readonly string[],
  type: ActualType,
): Promise<void> {
  const found = await trx.raw<{ rows: (Cells & { object_id: string; line_id: string })[] }>(
    `select object_id, line_id, ${texts(columns)} from mirror.${table}
      where organization_id = ? and company_file_id = ? and object_type = ?`,
    [key.organizationId, key.companyFileId, plan.objectType],
  );
  for (const { object_id: id, line_id: lineId, ...cells } of found.rows) {
    const object = type.objects.get(id);
    if (!object) type.orphans.push(`${table} ${plan.objectType} ${id}`);
    else (table === 'data_ext' ? object.dataExt : object.linkedTxns).push({ lineId, cells });
  }
}

/** As text, so that neither a number nor a date passes through a type of JavaScript. */
function texts(columns: readonly string[]): string {
  return columns.map((name) => `${quoteName(name)}::text as "${name}"`).join(', ');
}
