/**
 * What an object should look like in the mirror, worked out from raw by walking the plan the slow and
 * plain way, and what the mirror really holds, both in the same form.
 */
import type { Knex } from 'knex';
import { quoteName } from '../../src/mirror/names.js';
import type { Column, ObjectPlan, Table } from '../../src/mirror/tables.js';
import type { Raw } from '../../src/qbxml/read.js';
import { compareDecimals } from '../../src/qbxml/value.js';
import { select, type TestFile } from './company-file.js';

type Row = Record<string, string | null>;
/** Rows by table name; the shared tables among them. */
export type Mirrored = Record<string, Row[]>;

/** The whole object as the tables should hold it. */
export function expectedOf(plan: ObjectPlan, raw: Raw): Mirrored {
  const found: Mirrored = { data_ext: [], linked_txn: [] };
  for (const table of plan.tables) found[table.name] = [];
  expectTable(plan.table, raw, {}, '', found);
  return sorted(found);
}

/** The whole object as the tables hold it. */
export async function mirrorOf(
  db: Knex,
  file: TestFile,
  plan: ObjectPlan,
  id: string,
): Promise<Mirrored> {
  const found: Mirrored = {};
  const at = `organization_id = '${file.organizationId}' and company_file_id = '${file.companyFileId}'`;
  for (const table of plan.tables) {
    const numbers = [...table.key.slice(1), ...(table.hasLineOrder ? ['line_order'] : [])];
    const names = [...numbers, ...table.columns.map((column) => quoteName(column.name))];
    const rows = await select<Row>(
      db,
      file,
      `select ${names.map((name) => `${name}::text`).join(', ') || '1'} from mirror.${quoteName(table.name)}
        where ${at} and ${plan.keyColumn} = '${id}'`,
    );
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    found[table.name] = rows.map((row) => normalRow(row, columns));
  }
  for (const [name, own] of Object.entries(SHARED)) {
    const columns = ['line_id', 'line_no', ...own];
    const rows = await select<Row>(
      db,
      file,
      `select ${columns.map((column) => `${column}::text`).join(', ')} from mirror.${name}
        where ${at} and object_type = '${plan.objectType}' and object_id = '${id}'`,
    );
    found[name] = rows.map((row) => ({
      ...row,
      ...('amount' in row ? { amount: normal('numeric', row.amount ?? null) } : {}),
      ...('txn_line_detail' in row
        ? { txn_line_detail: normal('jsonb', row.txn_line_detail ?? null) }
        : {}),
    }));
  }
  return sorted(found);
}

const SHARED = {
  data_ext: ['owner_id', 'data_ext_name', 'data_ext_type', 'data_ext_value'],
  linked_txn: ['txn_id', 'txn_type', 'txn_date', 'ref_number', 'link_type', 'amount'].concat(
    'txn_line_detail',
  ),
};
const LINK_ELEMENTS = ['TxnID', 'TxnType', 'TxnDate', 'RefNumber', 'LinkType', 'Amount'];

function expectTable(table: Table, raw: Raw, key: Row, lineId: string, found: Mirrored): void {
  const row: Row = { ...key };
  for (const column of table.columns) row[column.name] = expectColumn(column, raw);
  found[table.name]?.push(row);
  for (const ext of list(raw[table.dataExtElement ?? ''])) {
    found.data_ext?.push({
      line_id: lineId,
      line_no: nextNo(found.data_ext, lineId),
      owner_id: leaf(ext.OwnerID),
      data_ext_name: leaf(ext.DataExtName),
      data_ext_type: leaf(ext.DataExtType),
      data_ext_value: leaf(ext.DataExtValue),
    });
  }
  for (const link of table.hasLinkedTxn ? list(raw.LinkedTxn) : []) {
    const [id, type, date, number, kind, amount] = LINK_ELEMENTS.map((name) => leaf(link[name]));
    found.linked_txn?.push({
      line_id: lineId,
      line_no: nextNo(found.linked_txn, lineId),
      txn_id: id ?? null,
      txn_type: type ?? null,
      txn_date: date ?? null,
      ref_number: number ?? null,
      link_type: kind ?? null,
      amount: normal('numeric', amount ?? null),
      txn_line_detail: normal('jsonb', json(link.TxnLineDetail)),
    });
  }
  for (const child of table.children) {
    let above: Raw | undefined = raw;
    for (const name of child.path.slice(0, -1)) above = above && list(above[name])[0];
    const element = child.path.at(-1) ?? '';
    const orders = placesOf(above?._order, element, table.children);
    for (const [index, line] of list(above?.[element]).entries()) {
      const own = key.line_no === undefined ? {} : { parent_line_no: key.line_no };
      const place = child.hasLineOrder ? { line_order: String(orders[index]) } : {};
      const lineKey = { ...own, line_no: String(index), ...place };
      const id = leaf(line.TxnLineID) || leaf(line.TxnID) || '';
      expectTable(child, line, lineKey, id, found);
    }
  }
}

function placesOf(order: unknown, element: string, children: readonly Table[]): number[] {
  const mixed = new Set(children.filter((child) => child.hasLineOrder).map((c) => c.element));
  const names = Array.isArray(order) ? order.filter((name) => mixed.has(String(name))) : [];
  return names.flatMap((name, index) => (name === element ? [index] : []));
}

function expectColumn(column: Column, raw: Raw): string | null {
  let at: Raw[string] | undefined = raw;
  for (const name of column.path) {
    at = at !== undefined && typeof at !== 'string' && !Array.isArray(at) ? at[name] : undefined;
  }
  if (column.type === 'jsonb') return normal('jsonb', json(at));
  return normal(column.type, leaf(at));
}

function nextNo(rows: readonly Row[] | undefined, lineId: string): string {
  return String((rows ?? []).filter((row) => row.line_id === lineId).length);
}

function list(value: Raw[string] | undefined): Raw[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((row) =>
    typeof row === 'string' ? {} : row,
  );
}

function leaf(value: Raw[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function normalRow(row: Row, columns: ReadonlyMap<string, Column>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      normal(columns.get(name)?.type ?? 'text', value),
    ]),
  );
}

/** One spelling per value: numbers without trailing zeros, json with sorted keys. */
function normal(type: string, value: string | null): string | null {
  if (value === null) return null;
  if (type === 'numeric') return plainNumber(value);
  if (type === 'boolean') return value === '1' ? 'true' : value === '0' ? 'false' : value;
  if (type === 'jsonb') return JSON.stringify(JSON.parse(value), sortKeys);
  return value;
}

function plainNumber(value: string): string {
  const negative = compareDecimals(value, '0') < 0;
  const [whole = '', fraction = ''] = value.replace(/^[+-]/, '').split('.');
  const digits = `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`;
  return `${negative ? '-' : ''}${digits.replace(/\.$/, '')}`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(found: Mirrored): Mirrored {
  return Object.fromEntries(
    Object.entries(found).map(([name, rows]) => [
      name,
      rows
        .map((row) => JSON.stringify(row, sortKeys))
        .sort()
        .map((row): Row => JSON.parse(row)),
    ]),
  );
}
