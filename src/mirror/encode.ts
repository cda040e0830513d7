/**
 * One object as read → cells, for its own table, its lines, its custom fields and links. Values
 * stay text; a number or date that Postgres would refuse makes the object one to be parked.
 */
import { LIMITS } from '../limits.js';
import type { Raw } from '../qbxml/read.js';
import { collapse, isDate, isDecimal, readBoolean } from '../qbxml/value.js';
import {
  type Column,
  type ColumnType,
  mirroredObjects,
  type ObjectPlan,
  type Table,
} from './tables.js';

/** A value on its way to Postgres, in the text form of its column's type. */
export type Cell = string | number | null;

export type Encoded = {
  readonly id: string;
  readonly editSequence: string | undefined;
  readonly timeModified: string | undefined;
  /** Cells of the object's columns, in the order of the plan. */
  readonly cells: readonly Cell[];
  /** Place among its siblings (line_no, before it that of the line above), then the columns. */
  readonly lines: readonly { readonly table: Table; readonly cells: readonly Cell[] }[];
  readonly dataExt: readonly (readonly Cell[])[];
  readonly linkedTxns: readonly (readonly Cell[])[];
};

/** Why an object can't be mirrored, and its id as far as it is known. */
export type Unfit = { readonly id: string; readonly reason: string };

/** What an element's name leads to: a column, or columns below an inner element. */
type Slot =
  | { readonly index: number; readonly column: Column }
  | { readonly index: undefined; readonly slots: Map<string, Slot> };
type Encoder = {
  readonly table: Table;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly children: readonly Encoder[];
  /** Elements of the children that share one order (debit and credit lines). */
  readonly mixed: ReadonlySet<string>;
};

/** What one object gathers while it is encoded. */
type Work = {
  reason: string | undefined;
  lines: { table: Table; cells: Cell[] }[];
  dataExt: Cell[][];
  linkedTxns: Cell[][];
  /** Next line_no by line_id, for each of the two shared tables. */
  dataExtCounts: Map<string, number>;
  linkCounts: Map<string, number>;
};

const encoders = new Map(
  [...mirroredObjects.values()].map((plan) => [plan.objectType, compile(plan.table)]),
);

const DATA_EXT = ['OwnerID', 'DataExtName', 'DataExtType', 'DataExtValue'];
const LINKED_TXN: readonly (readonly [element: string, type: ColumnType])[] = [
  ['TxnID', 'text'],
  ['TxnType', 'text'],
  ['TxnDate', 'date'],
  ['RefNumber', 'text'],
  ['LinkType', 'text'],
  ['Amount', 'numeric'],
  ['TxnLineDetail', 'jsonb'],
];

/**
 * Encodes one object.
 * @returns the cells, or why it must be parked
 */
export function encodeObject(plan: ObjectPlan, raw: Raw): Encoded | Unfit {
  const id = textOf(raw[plan.keyElement]) ?? '';
  if (id === '') return { id, reason: `${plan.keyElement} is missing` };
  if (id.length > LIMITS.objectIdCharsMax) {
    return { id: '', reason: `${plan.keyElement} has ${id.length} characters` };
  }
  const work: Work = {
    reason: undefined,
    lines: [],
    dataExt: [],
    linkedTxns: [],
    dataExtCounts: new Map(),
    linkCounts: new Map(),
  };
  const encoder = encoders.get(plan.objectType);
  if (!encoder) return { id, reason: `${plan.objectType} is not mirrored` };
  const cells = encodeRow(encoder, raw, { lineNo: undefined, lineId: '' }, work, []);
  if (work.reason !== undefined) return { id, reason: work.reason };
  return {
    id,
    editSequence: plan.hasEditSequence ? textOf(raw.EditSequence) : undefined,
    timeModified: plan.hasTimeModified ? textOf(raw.TimeModified) : undefined,
    cells,
    lines: work.lines,
    dataExt: work.dataExt,
    linkedTxns: work.linkedTxns,
  };
}

/**
 * One value as a cell.
 * @returns undefined when Postgres would refuse it
 */
export function encodeValue(type: ColumnType, value: string): Cell | undefined {
  if (type === 'text') return storable(value);
  const text = collapse(value);
  if (text === '') return null;
  if (type === 'numeric') {
    return isDecimal(text) && text.length <= LIMITS.numberCharsMax ? text : undefined;
  }
  if (type === 'boolean') {
    const flag = readBoolean(text);
    return flag === undefined ? undefined : String(flag);
  }
  // xs:date allows a zone behind the day; QuickBooks means the day of the company file.
  const day = text.replace(/(Z|[+-]\d{2}:\d{2})$/, '');
  return isDate(day) ? day : undefined;
}

/**
 * Text that Postgres takes: U+0000, which it can't hold, is visibly replaced, and so are the two
 * characters that copy-text.ts writes between cells. None of them can come out of XML; kept safe.
 */
export function storable(text: string): string {
  return SEPARATORS.test(text) ? text.replaceAll(SEPARATORS_ALL, '\uFFFD') : text;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SEPARATORS = /[\0-\x02]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SEPARATORS_ALL = /[\0-\x02]/g;

/** JSON that jsonb takes: no U+0000, no lone surrogate. Neither can come out of XML; kept safe. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u') || !/\\u(0000|d[89a-f])/.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? Buffer.from(part).toString().replaceAll('\0', '\uFFFD') : part,
  );
}

/** The text of a leaf: also of one with attributes, and of the last where one was expected. */
export function textOf(value: Raw[string] | undefined): string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  const last = Array.isArray(value) ? value.at(-1) : value;
  if (typeof last === 'string' || last === undefined) return last;
  const text = last['#text'];
  return typeof text === 'string' ? text : undefined;
}

function compile(table: Table): Encoder {
  const slots = new Map<string, Slot>();
  for (const [index, column] of table.columns.entries()) {
    place(slots, column.path, { index, column });
  }
  const mixed = table.children.filter((child) => child.hasLineOrder);
  return {
    table,
    slots,
    children: table.children.map(compile),
    mixed: new Set(mixed.map((child) => child.element ?? '')),
  };
}

function place(slots: Map<string, Slot>, path: readonly string[], slot: Slot): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    slots.set(first, slot);
    return;
  }
  const known = slots.get(first);
  const inner = known?.index === undefined ? known?.slots : undefined;
  const below = inner ?? new Map<string, Slot>();
  slots.set(first, { index: undefined, slots: below });
  place(below, rest, slot);
}

/**
 * The cells of a table's own columns, behind those that are given; its lines, custom fields and
 * links go into the work.
 */
function encodeRow(encoder: Encoder, raw: Raw, at: Place, work: Work, given: readonly Cell[]) {
  const { table, slots, children } = encoder;
  const cells: Cell[] = new Array(given.length + table.columns.length).fill(null);
  for (let i = 0; i < given.length; i += 1) cells[i] = given[i] ?? null;
  fill({ cells, offset: given.length, work }, slots, raw);
  if (table.dataExtElement) {
    for (const row of objectsIn(raw[table.dataExtElement])) encodeDataExt(row, at.lineId, work);
  }
  if (table.hasLinkedTxn) {
    for (const row of objectsIn(raw.LinkedTxn)) encodeLink(row, at.lineId, work);
  }
  if (children.length > 0) encodeLines(encoder, raw, at, work);
  return cells;
}

/** Where a row stands: the line_no of the row itself, and what its shared rows are filed under. */
type Place = { readonly lineNo: number | undefined; readonly lineId: string };

type Filling = { readonly cells: Cell[]; readonly offset: number; readonly work: Work };

function fill(into: Filling, slots: ReadonlyMap<string, Slot>, raw: Raw): void {
  for (const name in raw) {
    const slot = slots.get(name);
    if (slot === undefined) continue;
    const value = raw[name];
    if (slot.index !== undefined) {
      into.cells[into.offset + slot.index] = encodeCell(slot.column, value, into.work);
    } else {
      const inner = objectsIn(value).at(-1);
      if (inner) fill(into, slot.slots, inner);
    }
  }
}

function encodeLines(encoder: Encoder, raw: Raw, at: Place, work: Work): void {
  const orders = encoder.mixed.size > 0 ? lineOrders(raw, encoder.mixed) : undefined;
  for (const child of encoder.children) {
    const { table } = child;
    const order = table.hasLineOrder ? orders?.get(table.element ?? '') : undefined;
    for (const [lineNo, row] of rowsAt(raw, table.path).entries()) {
      const lineId = storable(textOf(row.TxnLineID) || textOf(row.TxnID) || '');
      const place = at.lineNo === undefined ? [lineNo] : [at.lineNo, lineNo];
      if (table.hasLineOrder) place.push(order?.[lineNo] ?? lineNo);
      // The line is entered before it is encoded: parents stand before the lines of their group.
      const line: { table: Table; cells: Cell[] } = { table, cells: [] };
      work.lines.push(line);
      line.cells = encodeRow(child, row, { lineNo, lineId }, work, place);
    }
  }
}

/**
 * Places of mixed lines by element, from `_order`. Without it (only one kind was sent) each kind
 * stands in its own order, one kind after the other.
 */
function lineOrders(raw: Raw, mixed: ReadonlySet<string>): Map<string, number[]> {
  const listed = raw._order;
  const names = Array.isArray(listed) ? listed : [];
  const places = new Map<string, number[]>([...mixed].map((name) => [name, []]));
  let next = 0;
  for (const name of names) {
    if (typeof name !== 'string') continue;
    const found = places.get(name);
    if (found) found.push(next++);
  }
  for (const [name, found] of places) {
    const count = objectsIn(raw[name]).length;
    while (found.length < count) found.push(next++);
  }
  return places;
}

function rowsAt(raw: Raw, path: readonly string[]): readonly Raw[] {
  let at: Raw | undefined = raw;
  for (const name of path.slice(0, -1)) at = at && objectsIn(at[name]).at(-1);
  return at ? objectsIn(at[path.at(-1) ?? '']) : [];
}

/** A repeatable element as objects; one without content counts as a row of nulls. */
function objectsIn(value: Raw[string] | undefined): readonly Raw[] {
  if (value === undefined) return NO_ROWS;
  if (typeof value === 'string') return EMPTY_ROW;
  if (!Array.isArray(value)) return [value];
  return value.map((row) => (typeof row === 'string' ? EMPTY : row));
}
const EMPTY: Raw = Object.freeze({});
const EMPTY_ROW: readonly Raw[] = [EMPTY];
const NO_ROWS: readonly Raw[] = [];

function encodeDataExt(row: Raw, lineId: string, work: Work): void {
  const values = DATA_EXT.map((name) => textOf(row[name]));
  const cells = values.map((text) => (text === undefined ? null : storable(text)));
  work.dataExt.push([lineId, nextNumber(work.dataExtCounts, lineId), ...cells]);
}

function encodeLink(row: Raw, lineId: string, work: Work): void {
  const cells = LINKED_TXN.map(([name, type]) =>
    encodeCell({ name, path: ['LinkedTxn', name], type, factType: '' }, row[name], work),
  );
  work.linkedTxns.push([lineId, nextNumber(work.linkCounts, lineId), ...cells]);
}

function nextNumber(counts: Map<string, number>, lineId: string): number {
  const number = counts.get(lineId) ?? 0;
  counts.set(lineId, number + 1);
  return number;
}

function encodeCell(column: Column, value: Raw[string] | undefined, work: Work): Cell {
  if (column.type === 'jsonb') return value === undefined ? null : jsonText(value);
  const text = textOf(value);
  if (text === undefined) return null;
  const cell = encodeValue(column.type, text);
  if (cell !== undefined) return cell;
  work.reason ??= `${column.path.join('/')} is no ${column.type}: ${text.slice(0, 60)}`;
  return null;
}
