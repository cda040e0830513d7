/**
 * What the mirror must hold for one object as QuickBooks shows it: cells by column, lines in their
 * order, custom fields and links. Written without the conversions of mirror/ingest on purpose: this
 * is the judge, and a mistake made twice would hide itself. Only the names of tables are shared.
 */
import type { Table } from '../mirror/tables.js';

/**
 * Element → verbatim text, inner object, or array (repeatable elements always are arrays). `_order`
 * lists child names where lines of two kinds mix.
 */
export type Tree = { readonly [name: string]: TreeValue };
export type TreeValue = string | Tree | readonly TreeValue[];

/** One row of an object's own table or of a line table. */
export type ExpectedRow = {
  readonly table: Table;
  /** Text by column name. */
  readonly cells: Map<string, string>;
  /** Its place among the lines of all kinds; undefined where each kind counts for itself. */
  readonly order: number | undefined;
  /** Lines by table name, in the order of QuickBooks. */
  readonly lines: Map<string, ExpectedRow[]>;
};

/** A row of mirror.data_ext or mirror.linked_txn: what it is filed under, and its cells. */
export type ExpectedShared = { readonly lineId: string; readonly cells: Map<string, string> };

export type Expected = {
  readonly row: ExpectedRow;
  readonly dataExt: ExpectedShared[];
  readonly linkedTxns: ExpectedShared[];
  /** Elements that the mirror has no place for. */
  readonly homeless: string[];
};

/** SQL names of what custom fields and links hold. Source: design.md §7, SQL */
const DATA_EXT_COLUMNS: Readonly<Record<string, string>> = {
  OwnerID: 'owner_id',
  DataExtName: 'data_ext_name',
  DataExtType: 'data_ext_type',
  DataExtValue: 'data_ext_value',
};
const LINKED_TXN_COLUMNS: Readonly<Record<string, string>> = {
  TxnID: 'txn_id',
  TxnType: 'txn_type',
  TxnDate: 'txn_date',
  RefNumber: 'ref_number',
  LinkType: 'link_type',
  Amount: 'amount',
  TxnLineDetail: 'txn_line_detail',
};

/**
 * Lays one object out as the mirror must hold it.
 * @param table  the object's own table
 */
export function expectObject(table: Table, tree: Tree): Expected {
  const expected: Omit<Expected, 'row'> = { dataExt: [], linkedTxns: [], homeless: [] };
  const row = expectRow(table, tree, undefined, '', expected);
  return { ...expected, row };
}

type Found = Omit<Expected, 'row'>;

function expectRow(
  table: Table,
  tree: Tree,
  order: number | undefined,
  lineId: string,
  found: Found,
): ExpectedRow {
  const row: ExpectedRow = { table, cells: new Map(), order, lines: new Map() };
  layOut(row, tree, [], lineId, found);
  return row;
}

function layOut(
  row: ExpectedRow,
  tree: Tree,
  path: readonly string[],
  lineId: string,
  found: Found,
): void {
  const places = placesOf(row.table, tree);
  for (const [name, value] of Object.entries(tree)) {
    if (name === '_order') continue;
    const own = [...path, name];
    if (path.length === 0 && (name === 'DataExtRet' || name === 'DataExt')) {
      found.dataExt.push(...shared(value, lineId, DATA_EXT_COLUMNS, own, found));
    } else if (path.length === 0 && name === 'LinkedTxn') {
      found.linkedTxns.push(...shared(value, lineId, LINKED_TXN_COLUMNS, own, found));
    } else if (typeof value === 'string') {
      layCell(row, own, value, found);
    } else if (isList(value)) {
      layLines(row, own, value, places.get(name), found);
    } else {
      layOut(row, value, own, lineId, found);
    }
  }
}

function layCell(row: ExpectedRow, path: readonly string[], text: string, found: Found): void {
  const column = row.table.columns.find((each) => isSamePath(each.path, path));
  if (column) row.cells.set(column.name, text);
  else found.homeless.push(`${row.table.name}: ${path.join('/')}`);
}

function layLines(
  row: ExpectedRow,
  path: readonly string[],
  values: readonly TreeValue[],
  places: readonly number[] | undefined,
  found: Found,
): void {
  const table = row.table.children.find((each) => isSamePath(each.path, path));
  if (!table) {
    // Repeated and without a table of its own: one jsonb column, else it has no place at all.
    layCell(row, path, JSON.stringify(values), found);
    return;
  }
  const lines = values.map((value, index) => {
    const tree = typeof value === 'string' || isList(value) ? {} : value;
    const lineId = textOf(tree.TxnLineID) || textOf(tree.TxnID);
    const order = table.hasLineOrder ? (places?.[index] ?? index) : undefined;
    return expectRow(table, tree, order, lineId, found);
  });
  row.lines.set(table.name, lines);
}

/** Places of lines that share one order, by element; one kind alone stands in its own order. */
function placesOf(table: Table, tree: Tree): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const order = isList(tree._order) ? tree._order : [];
  let next = 0;
  for (const name of order) {
    const shares = table.children.some((each) => each.hasLineOrder && each.element === name);
    if (typeof name !== 'string' || !shares) continue;
    places.set(name, [...(places.get(name) ?? []), next]);
    next += 1;
  }
  return places;
}

function shared(
  value: TreeValue,
  lineId: string,
  columns: Readonly<Record<string, string>>,
  path: readonly string[],
  found: Found,
): ExpectedShared[] {
  const values: readonly TreeValue[] = isList(value) ? value : [value];
  return values.map((each) => {
    const cells = new Map<string, string>();
    if (typeof each === 'string' || isList(each)) return { lineId, cells };
    for (const [name, inner] of Object.entries(each)) {
      const column = columns[name];
      if (column === undefined) found.homeless.push(`${path.join('/')}/${name}`);
      else cells.set(column, typeof inner === 'string' ? inner : JSON.stringify(inner));
    }
    return { lineId, cells };
  });
}

function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

function isList(value: TreeValue | undefined): value is readonly TreeValue[] {
  return Array.isArray(value);
}

function textOf(value: TreeValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
