/**
 * Rows on their way to the mirror, table by table: held in memory, and copied into TEMP tables of
 * the transaction once they are many. A TEMP table costs milliseconds, which most answers have
 * nothing to fill with. Who reads the rows need not know where they are: `source` is what to select
 * from.
 */
import { once } from 'node:events';
import { from as copyFrom } from 'pg-copy-streams';
import { pgClientOf, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Cell } from './encode.js';

/** A column after `n bigint`, which every table begins with. `name` is quoted where it must be. */
export type HeldColumn = { readonly name: string; readonly type: string };

/** Something to select from, called `s`: `n` and the columns. */
export type Source = {
  readonly from: string;
  /** Those that hold a value in any row, besides n; all others are null. */
  readonly columns: readonly string[];
  /** Named bindings of `from`. */
  readonly bindings: Readonly<Record<string, readonly Cell[]>>;
};

type HeldTable = {
  readonly columns: readonly HeldColumn[];
  /** What TEMP has not got yet. */
  rows: (readonly Cell[])[];
  chars: number;
  isCopied: boolean;
};

/** Rows of one answer. */
export type Held = {
  has(name: string): boolean;
  /**
   * @param columns  of the table, asked for once
   * @param row  n, then a cell a column
   */
  put(name: string, columns: () => readonly HeldColumn[], row: readonly Cell[]): void;
  /** How full memory is: at 1 the caller must await flush() before it puts more. */
  fullness(): number;
  /**
   * Copies tables of many rows into TEMP tables, and all of them when these few were not what
   * filled memory. Rows may be put meanwhile; a second flush waits for the first.
   */
  flush(): Promise<void>;
  /** Waits for the flushes begun so far. @throws what one of them failed with */
  settled(): Promise<void>;
  /** @param name  a table that has rows, after flush() */
  source(name: string): Source;
  /** Forgets all rows and drops the TEMP tables. */
  drop(): Promise<void>;
};

/** Characters handed to the socket at a time. */
const COPY_CHUNK_CHARS = 128 * 1024;

/** @param trx  the transaction to copy into, begun when first asked for */
export function openHeld(trx: () => Promise<Trx>): Held {
  const tables = new Map<string, HeldTable>();
  let rows = 0;
  let chars = 0;
  const fullness = () => Math.max(rows / LIMITS.stagingRowsMax, chars / LIMITS.stagingBytesMax);
  const spill = async (name: string, table: HeldTable) => {
    rows -= table.rows.length;
    chars -= table.chars;
    await copyRows(await trx(), name, table);
  };
  const spillAll = async () => {
    for (const [name, table] of tables) if (isLarge(table)) await spill(name, table);
    if (fullness() < 1 / 2) return;
    for (const [name, table] of tables) if (table.rows.length > 0) await spill(name, table);
  };
  let running = Promise.resolve();
  return {
    has: (name) => tables.has(name),
    put(name, columns, row) {
      let table = tables.get(name);
      if (!table) {
        table = { columns: columns(), rows: [], chars: 0, isCopied: false };
        tables.set(name, table);
      }
      const size = charsOf(row);
      table.rows.push(row);
      table.chars += size;
      rows += 1;
      chars += size;
    },
    fullness,
    flush() {
      running = running.then(spillAll);
      return running;
    },
    settled: () => running,
    source(name) {
      const table = tables.get(name);
      if (!table) throw new Error(`nothing is held for ${name}`);
      return table.isCopied ? copiedSource(name, table) : heldSource(table);
    },
    async drop() {
      const copied = [...tables].flatMap(([name, table]) => (table.isCopied ? [name] : []));
      if (copied.length > 0) await (await trx()).raw(`drop table ${copied.join(', ')}`);
      tables.clear();
      rows = 0;
      chars = 0;
    },
  };
}

/** What a row takes beside its text: a cell is a word or two. */
const CELL_CHARS = 4;

function charsOf(row: readonly Cell[]): number {
  let chars = row.length * CELL_CHARS;
  for (const cell of row) if (typeof cell === 'string') chars += cell.length;
  return chars;
}

/** What is in TEMP already must be there whole. */
function isLarge({ rows, chars, isCopied }: HeldTable): boolean {
  if (isCopied) return rows.length > 0;
  return rows.length > LIMITS.inlineRowsMax || chars > LIMITS.inlineBytesMax;
}

function copiedSource(name: string, table: HeldTable): Source {
  return { from: `${name} s`, columns: table.columns.map((column) => column.name), bindings: {} };
}

/** Arrays that are unnested; columns without any value are left out. */
function heldSource({ columns, rows }: HeldTable): Source {
  const used = columns.flatMap((column, index) =>
    rows.some((row) => row[index + 1] !== null) ? [{ ...column, place: index + 1 }] : [],
  );
  const all = [{ name: 'n', type: 'bigint', place: 0 }, ...used];
  const arrays = all.map(({ type, place }) => `cast(:s${place} as ${type}[])`);
  return {
    from: `unnest(${arrays.join(', ')}) as s (${all.map(({ name }) => name).join(', ')})`,
    columns: used.map(({ name }) => name),
    bindings: Object.fromEntries(
      all.map(({ place }) => [`s${place}`, rows.map((row) => row[place] ?? null)]),
    ),
  };
}

async function copyRows(trx: Trx, name: string, table: HeldTable): Promise<void> {
  const { columns, rows, isCopied } = table;
  table.rows = [];
  table.chars = 0;
  table.isCopied = true;
  const names = ['n', ...columns.map((column) => column.name)].join(', ');
  const types = ['n bigint', ...columns.map((column) => `${column.name} ${column.type}`)].join(
    ', ',
  );
  const create = isCopied ? '' : `create temp table ${name} (${types}) on commit drop;`;
  const client = await pgClientOf(trx);
  const stream = client.query(copyFrom(`${create} copy ${name} (${names}) from stdin`));
  const done = once(stream, 'finish');
  let chunk = '';
  // Each row is let go as it is written; their order says nothing, n does.
  for (let row = rows.pop(); row; row = rows.pop()) {
    chunk += copyLine(row);
    if (chunk.length < COPY_CHUNK_CHARS) continue;
    // Between two chunks others get their turn.
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
    chunk = '';
  }
  stream.end(chunk);
  await done;
}

/** A row of a COPY in text format, with its end of line. */
export function copyLine(row: readonly Cell[]): string {
  let line = '';
  let separator = '';
  for (const cell of row) {
    const text = cell === null ? '\\N' : typeof cell === 'number' ? `${cell}` : escapeCell(cell);
    line += separator + text;
    separator = '\t';
  }
  return `${line}\n`;
}

const SPECIAL = /[\\\t\n\r]/;
const SPECIAL_ALL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function escapeCell(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(SPECIAL_ALL, (char) => ESCAPES[char] ?? char);
}
