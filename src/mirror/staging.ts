/**
 * Rows of an answer on their way to the mirror: encoded as they are read, held until the answer is
 * judged and applied.
 * Source: design.md §6, Large answers.
 */
import crypto from 'node:crypto';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Raw } from '../qbxml/read.js';
import { wallClock } from '../qbxml/value.js';
import {
  type Cell,
  type Encoded,
  encodeObject,
  encodeValue,
  jsonText,
  storable,
  textOf,
  type Unfit,
} from './encode.js';
import { type Held, type HeldColumn, openHeld, type Source } from './held.js';
import { quoteName } from './names.js';
import { type ObjectPlan, planOf, type Table } from './tables.js';

export type Staging = {
  /** Rows given to add() so far. */
  readonly rows: number;
  /** What was read, by object type: full rows, balances and rows that can't be mirrored. */
  readonly read: ReadonlyMap<string, ReadCounts>;
  /** True when something is staged under this name (stagedName, or one of STAGED). */
  has(name: string): boolean;
  /** What is staged under a name that has() knows, as something to select from. */
  source(name: string): Source;
  /**
   * Adds one object as read. The type must be mirrored.
   * @param options.partial  only these top-level elements were asked for (balances)
   */
  add(objectType: string, raw: Raw, options?: { partial?: readonly string[] }): void;
  /** How full memory is: at 1 the caller must await relieve() before it adds more. */
  fullness(): number;
  /**
   * Makes room by moving rows into TEMP tables; begins the transaction when first needed. Rows may
   * be added meanwhile.
   */
  relieve(): Promise<void>;
  /** Moves the rest of what has begun to move: to be awaited before anything is read. */
  flush(): Promise<void>;
  /** The transaction, begun on demand; nothing is being moved into it any more. */
  trx(): Promise<Trx>;
  /** Forgets what is staged, so that the transaction can stage once more. */
  drop(): Promise<void>;
};

export type ReadCounts = {
  full: number;
  partial: number;
  unfit: number;
  /** Length of the full ones as JSON. */
  jsonChars: number;
};

/** What is staged besides the tables of the mirror. */
export const STAGED = {
  /** One row an object read whole: (n, object_type, id, wall). */
  head: 'staged_head',
  /** Objects read in part: (n, object_type, id, elements, patch). */
  partial: 'staged_partial',
  /** Objects that can't be mirrored. */
  parked: 'staged_parked',
} as const;

/**
 * Opens a staging area.
 * @param begin  gives a transaction that already works as qbd_app inside the organization
 */
export function openStaging(begin: () => Promise<Trx>): Staging {
  let transaction: Promise<Trx> | undefined;
  const trx = () => {
    transaction ??= begin();
    return transaction;
  };
  const read = new Map<string, ReadCounts>();
  const held = openHeld(trx);
  let rows = 0;
  const park = (plan: ObjectPlan, { id, reason }: Unfit, raw: Raw) => {
    countRead(read, plan.objectType, 'unfit');
    held.put(STAGED.parked, () => PARKED, parkedRow(rows, plan.objectType, { id, reason }, raw));
  };
  return {
    get rows() {
      return rows;
    },
    read,
    has: held.has,
    source: held.source,
    async trx() {
      await held.settled();
      return trx();
    },
    fullness: held.fullness,
    relieve: held.relieve,
    flush: held.flush,
    drop: held.drop,
    add(objectType, raw, options = {}) {
      const plan = planOf(objectType);
      rows += 1;
      if (options.partial) {
        const row = partialRow(plan, raw, options.partial, rows);
        if ('reason' in row) return park(plan, row, raw);
        countRead(read, objectType, 'partial');
        return held.put(STAGED.partial, () => PARTIAL, row);
      }
      const found = encodeObject(plan, raw);
      if ('reason' in found) return park(plan, found, raw);
      const json = jsonText(raw);
      countRead(read, objectType, 'full', json.length);
      putObject(held, plan, found, json, rows);
    },
  };
}

function countRead(
  read: Map<string, ReadCounts>,
  type: string,
  kind: 'full' | 'partial' | 'unfit',
  jsonChars = 0,
): void {
  const counts = read.get(type) ?? { full: 0, partial: 0, unfit: 0, jsonChars: 0 };
  read.set(type, counts);
  counts[kind] += 1;
  counts.jsonChars += jsonChars;
}

function putObject(held: Held, plan: ObjectPlan, found: Encoded, json: string, n: number): void {
  const wall = found.timeModified === undefined ? undefined : wallClock(found.timeModified);
  const head = [n, plan.objectType, storable(found.id), wall ?? null];
  held.put(STAGED.head, () => HEAD, head);
  const row = [n, ...found.cells, json, crypto.hash('sha256', json)];
  held.put(stagedName(plan.table), () => objectColumns(plan.table), row);
  for (const { table, cells } of found.lines) {
    held.put(stagedName(table), () => lineColumns(table), [n, ...cells]);
  }
  for (const cells of found.dataExt) held.put('staged_data_ext', () => DATA_EXT, [n, ...cells]);
  for (const cells of found.linkedTxns) {
    held.put('staged_linked_txn', () => LINKED_TXN, [n, ...cells]);
  }
}

/** Where rows of a mirror table are staged. Its own prefix: it never hides a table of ours. */
export function stagedName(table: { readonly name: string }): string {
  return `staged_${table.name}`;
}

function texts(...names: readonly string[]): HeldColumn[] {
  return names.map((name) => ({ name, type: 'text' }));
}

const HEAD = texts('object_type', 'id', 'wall');
const PARTIAL = [...texts('object_type', 'id', 'elements'), { name: 'patch', type: 'jsonb' }];
const PARKED = [
  ...texts('object_type', 'object_id', 'reason'),
  { name: 'raw', type: 'jsonb' },
  { name: 'id', type: 'uuid' },
];
const LINE_OF_SHARED = [...texts('line_id'), { name: 'line_no', type: 'integer' }];
const DATA_EXT = [
  ...LINE_OF_SHARED,
  ...texts('owner_id', 'data_ext_name', 'data_ext_type', 'data_ext_value'),
];
const LINKED_TXN = [
  ...LINE_OF_SHARED,
  ...texts('txn_id', 'txn_type'),
  { name: 'txn_date', type: 'date' },
  ...texts('ref_number', 'link_type'),
  { name: 'amount', type: 'numeric' },
  { name: 'txn_line_detail', type: 'jsonb' },
];

function ownColumns(table: Table): HeldColumn[] {
  return table.columns.map(({ name, type }) => ({ name: quoteName(name), type }));
}

function objectColumns(table: Table): HeldColumn[] {
  // Postgres makes jsonb of it while the next rows are still read; the hash is in hex digits.
  return [...ownColumns(table), { name: 'raw', type: 'jsonb' }, ...texts('raw_sha256')];
}

function lineColumns(table: Table): HeldColumn[] {
  const numbers = [...table.key.slice(1), ...(table.hasLineOrder ? ['line_order'] : [])];
  return [...numbers.map((name) => ({ name, type: 'integer' })), ...ownColumns(table)];
}

/** Only top-level leaves can be read in part; a list or an inner element has no one value. */
function partialRow(
  plan: ObjectPlan,
  raw: Raw,
  elements: readonly string[],
  n: number,
): Cell[] | Unfit {
  const id = textOf(raw[plan.keyElement]) ?? '';
  if (id === '' || id.length > LIMITS.objectIdCharsMax) {
    return { id: '', reason: `${plan.keyElement} is missing or too long` };
  }
  const patch: Record<string, string> = {};
  for (const element of elements) {
    const text = textOf(raw[element]);
    if (text === undefined) continue;
    const column = partialColumn(plan, element);
    if (encodeValue(column.type, text) === undefined) {
      return { id, reason: `${element} is no ${column.type}: ${text.slice(0, 60)}` };
    }
    patch[element] = text;
  }
  return [n, plan.objectType, storable(id), `{${elements.join(',')}}`, jsonText(patch)];
}

/** The column of a top-level leaf; asking for anything else in part is a bug. */
export function partialColumn(plan: ObjectPlan, element: string): Table['columns'][number] {
  const found = plan.table.columns.find(({ path }) => path.length === 1 && path[0] === element);
  if (!found) throw new Error(`${plan.objectType}/${element} can't be read in part`);
  return found;
}

/** The id is made from the content: the same row parked again stays one row. */
function parkedRow(n: number, objectType: string, { id, reason }: Unfit, raw: Raw): Cell[] {
  const json = jsonText(raw);
  return [n, objectType, storable(id), storable(reason), json, contentId(objectType, id, json)];
}

function contentId(...parts: readonly string[]): string {
  const hash = crypto.hash('sha256', parts.join('\n'));
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
