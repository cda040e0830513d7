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
import { COPY_OPTIONS, type CopyText, openCopyText, PIECE_BYTES } from './copy-text.js';
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
  /** Few rows: they go along with the statements that read them. */
  rows: Cell[][];
  chars: number;
  /** Many: as COPY takes them, outside of the heap, where no collector has to walk them. */
  copy: CopyText | undefined;
  isCopied: boolean;
};

/** Rows of one answer. */
export type Held = {
  has(name: string): boolean;
  /**
   * @param columns  of the table, asked for once
   * @param row  n, then a cell a column; the caller has no use for it any more
   */
  put(name: string, columns: () => readonly HeldColumn[], row: Cell[]): void;
  /** How full memory is: at 1 the caller must await relieve() before it puts more. */
  fullness(): number;
  /**
   * Makes room: copies what is worth a COPY into TEMP tables, and all there is when that was not
   * what filled memory. Rows may be put meanwhile; a second call waits for the first.
   */
  relieve(): Promise<void>;
  /** Copies all that is in tables of many rows: whoever reads them finds them whole. */
  flush(): Promise<void>;
  /** Waits for what was begun so far. @throws what one of them failed with */
  settled(): Promise<void>;
  /** @param name  a table that has rows, after flush() */
  source(name: string): Source;
  /** Forgets all rows and drops the TEMP tables. */
  drop(): Promise<void>;
};

/** @param trx  the transaction to copy into, begun when first asked for */
export function openHeld(trx: () => Promise<Trx>): Held {
  const tables = new Map<string, HeldTable>();
  let rows = 0;
  let size = 0;
  const fullness = () => Math.max(rows / LIMITS.stagingRowsMax, size / LIMITS.stagingBytesMax);
  /** Rows of one table become text. */
  const writeOut = (table: HeldTable): CopyText => {
    rows -= table.rows.length;
    size -= table.chars;
    const copy = openCopyText();
    table.copy = copy;
    for (const row of table.rows) size += copy.add(row);
    table.rows = [];
    table.chars = 0;
    return copy;
  };
  const spill = async (name: string, table: HeldTable, copy: CopyText) => {
    size -= copy.bytes;
    await copyRows(await trx(), { name, table, chunks: copy.take() });
  };
  /** @param bytesMin  tables of fewer wait: a COPY costs a round trip */
  const spillFrom = async (bytesMin: number) => {
    for (const [name, table] of tables) {
      const { copy } = table;
      if (copy !== undefined && copy.bytes >= bytesMin) await spill(name, table, copy);
    }
  };
  const relieve = async () => {
    await spillFrom(PIECE_BYTES);
    if (fullness() >= 1 / 2) await spillAll();
  };
  const spillAll = async () => {
    await spillFrom(1);
    if (fullness() < 1 / 2) return;
    for (const [name, table] of tables) {
      if (table.rows.length > 0) await spill(name, table, writeOut(table));
    }
  };
  let running = Promise.resolve();
  const after = (step: () => Promise<void>) => {
    running = running.then(step);
    return running;
  };
  return {
    has: (name) => tables.has(name),
    put(name, columns, row) {
      let table = tables.get(name);
      if (!table) {
        table = { columns: columns(), rows: [], chars: 0, copy: undefined, isCopied: false };
        tables.set(name, table);
      }
      if (table.copy !== undefined) {
        size += table.copy.add(row);
        return;
      }
      const chars = charsOf(row);
      table.rows.push(row);
      table.chars += chars;
      rows += 1;
      size += chars;
      if (table.rows.length > LIMITS.inlineRowsMax || table.chars > LIMITS.inlineBytesMax) {
        writeOut(table);
      }
    },
    fullness,
    relieve: () => after(relieve),
    flush: () => after(spillAll),
    settled: () => running,
    source(name) {
      const table = tables.get(name);
      if (!table) throw new Error(`nothing is held for ${name}`);
      return table.copy === undefined ? heldSource(table) : copiedSource(name, table);
    },
    async drop() {
      const copied = [...tables].flatMap(([name, table]) => (table.isCopied ? [name] : []));
      if (copied.length > 0) await (await trx()).raw(`drop table ${copied.join(', ')}`);
      tables.clear();
      rows = 0;
      size = 0;
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

async function copyRows(
  trx: Trx,
  of: { name: string; table: HeldTable; chunks: readonly Buffer[] },
): Promise<void> {
  const { name, table, chunks } = of;
  const { columns, isCopied } = table;
  table.isCopied = true;
  const names = ['n', ...columns.map((column) => column.name)].join(', ');
  const types = ['n bigint', ...columns.map((column) => `${column.name} ${column.type}`)];
  const create = `create temp table ${name} (${types.join(', ')}) on commit drop`;
  const copy = `copy ${name} (${names}) from stdin ${COPY_OPTIONS}`;
  const client = await pgClientOf(trx);
  const stream = client.query(copyFrom(isCopied ? copy : `${create}; ${copy}`));
  const done = once(stream, 'finish');
  for (const chunk of chunks) {
    // Between two chunks others get their turn.
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
  }
  stream.end();
  await done;
}
