/**
 * The rows of one answer on their way to the mirror. They are staged and written when the answer is
 * judged; where that is allowed before, batch by batch, one being written while the next one is
 * read: Postgres works beside us instead of after us. What was written early is taken back when the
 * answer turns out to be of no use. Source: design.md §6, Large answers
 */
import type { Trx } from '../db/connect.js';
import { type Applied, type ApplyAt, applyStaged, joinApplied } from './ingest.js';
import { openStaging, type ReadCounts, type Staging } from './staging.js';

export type Batches = {
  /** Rows given to add() so far. */
  readonly rows: number;
  /** What was read so far, by object type. */
  read(): Map<string, ReadCounts>;
  /** As of Staging. */
  add: Staging['add'];
  /** How full memory is: at 1 the caller must await relieve() before it adds more. */
  fullness(): number;
  /** Makes room: writes what is there, or stages it. Rows may be added meanwhile. */
  relieve(): Promise<void>;
  /** Stages what is left, so that it can be judged. */
  flush(): Promise<void>;
  /** The transaction, begun on demand; nothing is being moved into it any more. */
  trx(): Promise<Trx>;
  /** The last number of the change feed before rows were written early; undefined: none were. */
  readonly seqBefore: string | undefined;
  /**
   * Applies what is left.
   * @returns all that the answer brought; with `returned`, nothing of it is in the mirror
   */
  applyRest(at: ApplyAt): Promise<Applied>;
  /** Takes back what was written early. */
  undo(): Promise<void>;
};

/**
 * Decides once, in the transaction, whether rows may be written before their answer is judged: it
 * must hold the row lock of company_file then.
 * @returns null when they may not
 */
export type Admit = (trx: Trx) => Promise<Admission | null>;

/** How rows are applied, and the last number of the change feed before. */
export type Admission = { readonly at: ApplyAt; readonly changeSeq: string };

/**
 * @param begin  gives a transaction that already works as qbd_app inside the organization
 * @param admit  asked when memory fills for the first time
 */
export function openBatches(begin: () => Promise<Trx>, admit: Admit): Batches {
  let transaction: Promise<Trx> | undefined;
  const trx = () => {
    transaction ??= begin();
    return transaction;
  };
  let current = openStaging(trx);
  const earlier: Staging[] = [];
  let applied: Applied[] = [];
  let returned = 0;
  let admitted: Admission | null | undefined;
  const undo = async () => {
    if (applied.length > 0) await (await trx()).raw('rollback to savepoint before_batches');
    applied = [];
  };
  const relieve = async () => {
    if (admitted === undefined) {
      admitted = await admit(await trx());
      if (admitted !== null) await (await trx()).raw('savepoint before_batches');
    }
    if (admitted === null || returned > 0) return current.relieve();
    const batch = current;
    earlier.push(batch);
    current = openStaging(trx);
    const one = await applyStaged(await trx(), batch, admitted.at);
    applied.push(one);
    returned = one.returned;
    // What it left in TEMP tables goes with it.
    if (returned > 0) await undo();
  };
  let running = Promise.resolve();
  const after = (step: () => Promise<void>) => {
    running = running.then(step);
    return running;
  };
  return {
    get rows() {
      return earlier.reduce((sum, batch) => sum + batch.rows, current.rows);
    },
    read: () => joinRead([...earlier, current]),
    add: (...row) => current.add(...row),
    fullness: () => current.fullness(),
    relieve: () => after(relieve),
    flush: () => after(() => current.flush()),
    async trx() {
      await running;
      return current.trx();
    },
    get seqBefore() {
      return admitted?.changeSeq;
    },
    async applyRest(at) {
      if (returned > 0) return { ...joinApplied([]), returned };
      const rest = await applyStaged(await current.trx(), current, at);
      const all = joinApplied([...applied, rest]);
      if (all.returned > 0) await undo();
      return all;
    },
    undo,
  };
}

function joinRead(batches: readonly Staging[]): Map<string, ReadCounts> {
  const joined = new Map<string, ReadCounts>();
  for (const { read } of batches) {
    for (const [objectType, counts] of read) {
      const known = joined.get(objectType) ?? { full: 0, partial: 0, unfit: 0, jsonChars: 0 };
      joined.set(objectType, {
        full: known.full + counts.full,
        partial: known.partial + counts.partial,
        unfit: known.unfit + counts.unfit,
        jsonChars: known.jsonChars + counts.jsonChars,
      });
    }
  }
  return joined;
}
