/**
 * Rows of an answer on their way to the mirror: held in memory up to a limit, then copied into
 * TEMP tables of the transaction that will judge and apply them.
 * Source: design.md §6, Large answers.
 */

import crypto from 'node:crypto';
import { once } from 'node:events';
import { from as copyFrom } from 'pg-copy-streams';
import { pgClientOf, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Raw } from '../qbxml/read.js';
import { wallClock } from '../qbxml/value.js';
import {
  type Encoded,
  encodeObject,
  encodeValue,
  escapeCell,
  jsonText,
  NULL_CELL,
  textOf,
  type Unfit,
} from './encode.js';
import { quoteName } from './names.js';
import { type ObjectPlan, planOf, type Table } from './tables.js';

export type Staging = {
  /** Rows given to add() so far. */
  readonly rows: number;
  /** What was read, by object type: full rows, balances and rows that can't be mirrored. */
  readonly read: ReadonlyMap<string, ReadCounts>;
  /** The TEMP tables that exist, by name. */
  readonly tables: ReadonlySet<string>;
  /**
   * Adds one object as read. The type must be mirrored.
   * @param options.partial  only these top-level elements were asked for (balances)
   */
  add(objectType: string, raw: Raw, options?: { partial?: readonly string[] }): void;
  /** True when the caller must await flush() before it adds more. */
  isFull(): boolean;
  /** Copies what is held into the TEMP tables; begins the transaction when first needed. */
  flush(): Promise<void>;
  /** The transaction, begun on demand. */
  trx(): Promise<Trx>;
  /** Drops the TEMP tables, so that the transaction can stage once more. */
  drop(): Promise<void>;
};

export type ReadCounts = { full: number; partial: number; unfit: number };

/** One TEMP table: what is held for it, and how it is made. */
type Held = { readonly columns: string; readonly ddl: string; lines: string[] };

/** Rows of 2 kB and more are compressed; lz4 takes a third of the time where the server has it. */
const COMPRESSION = `do $$ begin
    set local default_toast_compression = 'lz4';
  exception when invalid_parameter_value then null;
  end $$;`;

/** Characters handed to the socket at a time. */
const COPY_CHUNK_CHARS = 256 * 1024;

/**
 * Opens a staging area.
 * @param begin  gives a transaction that already works as qbd_app inside the organization
 */
export function openStaging(begin: () => Promise<Trx>): Staging {
  const read = new Map<string, ReadCounts>();
  const held = openHeld(begin);
  let rows = 0;
  const park = (plan: ObjectPlan, { id, reason }: Unfit, raw: Raw) => {
    countRead(read, plan.objectType, 'unfit');
    held.put('staged_parked', PARKED, parkedLine(rows, plan.objectType, id, reason, raw));
  };
  return {
    get rows() {
      return rows;
    },
    read,
    tables: held.tables,
    trx: held.trx,
    isFull: held.isFull,
    flush: held.flush,
    drop: held.drop,
    add(objectType, raw, options = {}) {
      const plan = planOf(objectType);
      rows += 1;
      if (options.partial) {
        const line = partialLine(plan, raw, options.partial, rows);
        if (typeof line !== 'string') return park(plan, line, raw);
        countRead(read, objectType, 'partial');
        return held.put('staged_partial', PARTIAL, line);
      }
      const found = encodeObject(plan, raw);
      if ('reason' in found) return park(plan, found, raw);
      countRead(read, objectType, 'full');
      putObject(held, plan, found, raw, rows);
    },
  };
}

function countRead(read: Map<string, ReadCounts>, type: string, kind: keyof ReadCounts): void {
  const counts = read.get(type) ?? { full: 0, partial: 0, unfit: 0 };
  read.set(type, counts);
  counts[kind] += 1;
}

type HeldRows = ReturnType<typeof openHeld>;

function openHeld(begin: () => Promise<Trx>) {
  let transaction: Promise<Trx> | undefined;
  let count = 0;
  let chars = 0;
  const byTable = new Map<string, Held>();
  const tables = new Set<string>();
  const trx = () => {
    transaction ??= begin();
    return transaction;
  };
  return {
    trx,
    tables,
    isFull: () => count >= LIMITS.stagingRowsMax || chars >= LIMITS.stagingBytesMax,
    put(name: string, columns: readonly string[] | (() => readonly string[]), line: string) {
      let held = byTable.get(name);
      if (!held) {
        held = newHeld(name, typeof columns === 'function' ? columns() : columns);
        byTable.set(name, held);
      }
      held.lines.push(line);
      count += 1;
      chars += line.length;
    },
    async flush() {
      if (count === 0) return;
      const open = await trx();
      for (const [name, held] of byTable) {
        if (held.lines.length === 0) continue;
        const lines = held.lines;
        held.lines = [];
        const prepare = tables.size === 0 ? COMPRESSION : '';
        const create = tables.has(name) ? prepare : prepare + held.ddl;
        tables.add(name);
        await copy(open, `${create} copy ${name} (${held.columns}) from stdin`, lines);
      }
      count = 0;
      chars = 0;
    },
    async drop() {
      if (tables.size === 0) return;
      await (await trx()).raw(`drop table ${[...tables].join(', ')}`);
      tables.clear();
    },
  };
}

function putObject(
  held: HeldRows,
  plan: ObjectPlan,
  found: Encoded,
  raw: Raw,
  number: number,
): void {
  const wall = found.timeModified === undefined ? undefined : wallClock(found.timeModified);
  const head = [number, plan.objectType, escapeCell(found.id), wall ?? NULL_CELL];
  held.put('staged_head', HEAD, head.join('\t'));
  const json = jsonText(raw);
  const hash = crypto.hash('sha256', json);
  const line = `${number}\t${found.cells}\t${escapeCell(json)}\t\\\\x${hash}`;
  held.put(stagedName(plan.table), () => objectColumns(plan.table), line);
  for (const { table, cells } of found.lines) {
    held.put(stagedName(table), () => lineColumns(table), `${number}\t${cells}`);
  }
  for (const cells of found.dataExt) held.put('staged_data_ext', DATA_EXT, `${number}\t${cells}`);
  for (const cells of found.linkedTxns) {
    held.put('staged_linked_txn', LINKED_TXN, `${number}\t${cells}`);
  }
}

/** The TEMP table of a mirror table. Its own prefix, so that it never hides a table of ours. */
export function stagedName(table: Table): string {
  return `staged_${table.name}`;
}

/** Columns of lines in the TEMP table as in the mirror, after the object's key. */
export function lineColumnNames(table: Table): readonly string[] {
  return [
    ...table.key.slice(1),
    ...(table.hasLineOrder ? ['line_order'] : []),
    ...table.columns.map((column) => quoteName(column.name)),
  ];
}

const HEAD = ['n bigint', 'object_type text', 'id text', 'wall text'];
const PARTIAL = ['n bigint', 'object_type text', 'id text', 'elements text[]', 'patch jsonb'];
const PARKED = [
  'n bigint',
  'object_type text',
  'object_id text',
  'reason text',
  'raw jsonb',
].concat('id uuid');
const SHARED_LINE = ['n bigint', 'line_id text', 'line_no integer'];
const DATA_EXT = SHARED_LINE.concat(
  ['owner_id', 'data_ext_name', 'data_ext_type', 'data_ext_value'].map((name) => `${name} text`),
);
const LINKED_TXN = SHARED_LINE.concat(
  ['txn_id text', 'txn_type text', 'txn_date date', 'ref_number text', 'link_type text'],
  ['amount numeric', 'txn_line_detail jsonb'],
);

function objectColumns(table: Table): string[] {
  const own = table.columns.map((column) => `${quoteName(column.name)} ${column.type}`);
  // As text: what turns out to be unchanged is never parsed by Postgres.
  return ['n bigint', ...own, 'raw text', 'raw_sha256 bytea'];
}

function lineColumns(table: Table): string[] {
  const numbers = [...table.key.slice(1), ...(table.hasLineOrder ? ['line_order'] : [])];
  const own = table.columns.map((column) => `${quoteName(column.name)} ${column.type}`);
  return ['n bigint', ...numbers.map((name) => `${name} integer`), ...own];
}

function newHeld(name: string, columns: readonly string[]): Held {
  return {
    columns: columns.map((column) => column.slice(0, column.indexOf(' '))).join(', '),
    ddl: `create temp table ${name} (${columns.join(', ')}) on commit drop;`,
    lines: [],
  };
}

/** Only top-level leaves can be read in part; a list or an inner element has no one value. */
function partialLine(
  plan: ObjectPlan,
  raw: Raw,
  elements: readonly string[],
  number: number,
): string | Unfit {
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
  const cells = [`{${elements.join(',')}}`, escapeCell(jsonText(patch))];
  return [number, plan.objectType, escapeCell(id), ...cells].join('\t');
}

/** The column of a top-level leaf; asking for anything else in part is a bug. */
export function partialColumn(plan: ObjectPlan, element: string): Table['columns'][number] {
  const found = plan.table.columns.find(({ path }) => path.length === 1 && path[0] === element);
  if (!found) throw new Error(`${plan.objectType}/${element} can't be read in part`);
  return found;
}

/** The id is made from the content: the same row parked again stays one row. */
function parkedLine(
  number: number,
  objectType: string,
  objectId: string,
  reason: string,
  raw: Raw,
): string {
  const json = jsonText(raw);
  const id = contentId(objectType, objectId, json);
  const cells = [
    number,
    objectType,
    escapeCell(objectId),
    escapeCell(reason),
    escapeCell(json),
    id,
  ];
  return cells.join('\t');
}

function contentId(...parts: readonly string[]): string {
  const hash = crypto.hash('sha256', parts.join('\n'));
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function copy(trx: Trx, sql: string, lines: readonly string[]): Promise<void> {
  const client = await pgClientOf(trx);
  const stream = client.query(copyFrom(sql));
  const done = once(stream, 'finish');
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < COPY_CHUNK_CHARS) continue;
    stream.write(chunk);
    chunk = '';
  }
  stream.end(chunk);
  await done;
}
