/**
 * Brings a whole answer into the mirror in one transaction: judge, number, keep history, write,
 * carry names on, and tell what else must be read again. Source: design.md §6.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { keepHistory, numberChanges } from './feed.js';
import { type Judgement, judgeStaged, openJudged, type Verdict } from './judge.js';
import { readKnown } from './known.js';
import {
  moveObjects,
  partialElements,
  removeLines,
  removeRemains,
  writeLines,
  writeObjects,
  writePartial,
  writeShared,
} from './objects.js';
import { markRead, parkStale, parkUnfit, unpark } from './parked.js';
import { renameReferences } from './rename.js';
import { readTombstones } from './sample.js';
import { STAGED, type Staging } from './staging.js';
import { mirroredObjects, planOf } from './tables.js';
import {
  openTouched,
  readTouched,
  type TouchedObject,
  touchedAfter,
  touchedBefore,
} from './touched.js';

export type ApplyAt = FileKey & {
  readonly wireId: string | null;
  readonly now: Date;
  /** The company file went back to a backup: a lower EditSequence is the truth. */
  readonly restoreSeen: boolean;
  /** Apply nothing when objects are there that QuickBooks had reported deleted. */
  readonly refuseReturned?: boolean;
  /** Wall clock from which changed transactions touch others; null collects nothing. */
  readonly touchedSince: string | null;
  /** IANA zone of the QuickBooks PC; null while it is not known. */
  readonly timeZone: string | null;
};

export type TypeApplied = {
  /** Rows read, repeated ones and unfit ones included; balances read in part are not. */
  read: number;
  inserted: number;
  revived: number;
  /** Whole, in part, or by a renamed parent. */
  changed: number;
  unchanged: number;
  parked: number;
  /** Wall clock of the greatest TimeModified, stamps far in the future left out. */
  maxTimeModified: string | null;
  /** Rows whose TimeModified is further ahead of receipt than any zone explains. */
  futureStamps: number;
};

export type Applied = {
  readonly types: Map<string, TypeApplied>;
  readonly touched: TouchedObject[];
  /** Entries of the change feed. */
  readonly changes: number;
  /**
   * Objects of the answer that QuickBooks had reported deleted, when they were looked for. With
   * any, nothing was applied: none comes back by itself, so the file is an earlier copy of itself.
   */
  readonly returned: number;
};

type Written = { readonly touched: TouchedObject[]; readonly renamed: number };

/** SQLSTATE unique_violation. */
const UNIQUE = '23505';

const COUNTED_AS: Readonly<
  Record<Verdict, 'inserted' | 'revived' | 'changed' | 'unchanged' | 'parked'>
> = {
  new: 'inserted',
  revived: 'revived',
  changed: 'changed',
  partial: 'changed',
  moved: 'changed',
  deleted: 'changed',
  unchanged: 'unchanged',
  stale: 'parked',
};
const WRITTEN: ReadonlySet<Verdict> = new Set(['new', 'changed', 'revived', 'partial', 'moved']);

/**
 * Applies everything staged. The caller holds the row lock of company_file and commits.
 * @param trx  the staging's own transaction
 */
export async function applyStaged(trx: Trx, staging: Staging, at: ApplyAt): Promise<Applied> {
  if (staging.rows === 0) return { types: new Map(), touched: [], changes: 0, returned: 0 };
  await staging.flush();
  await openJudged(trx);
  const known = await readKnown(trx, at, [...staging.read.keys()]);
  const judgements = await judgeStaged(trx, staging, known.types, at);
  const returned = at.refuseReturned ? await countReturned(trx, judgements, at) : 0;
  if (returned > 0) return { types: new Map(), touched: [], changes: 0, returned };
  const changes = judgements
    .filter((row) => WRITTEN.has(row.verdict))
    .reduce((sum, row) => sum + row.count, 0);
  const { touched, renamed } = await writeOverRemains(trx, staging, judgements, changes, at);
  if (known.hasParked) await unpark(trx, at);
  await parkUnfit(trx, staging, at);
  if (hasUnwritten(staging, judgements)) await markRead(trx, staging, at);
  const types = summarize(staging, judgements);
  await trx.raw('drop table judged');
  await staging.drop();
  return { types, touched, changes: changes + renamed, returned };
}

/** What batches of one answer brought together. */
export function joinApplied(batches: readonly Applied[]): Applied {
  const types = new Map<string, TypeApplied>();
  for (const one of batches.flatMap((batch) => [...batch.types])) {
    const [objectType, counts] = one;
    const known = types.get(objectType);
    types.set(objectType, known ? joinCounts(known, counts) : counts);
  }
  return {
    types,
    touched: batches.flatMap((batch) => batch.touched),
    changes: batches.reduce((sum, batch) => sum + batch.changes, 0),
    returned: batches.reduce((sum, batch) => sum + batch.returned, 0),
  };
}

async function countReturned(
  trx: Trx,
  judgements: readonly Judgement[],
  at: FileKey,
): Promise<number> {
  if (!judgements.some((row) => row.verdict === 'revived')) return 0;
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(
    `select object_type as "objectType", id as "objectId" from judged where verdict = 'revived'`,
  );
  return (await readTombstones(trx, at, rows)).length;
}

/** Something was read that leaves no trace in its own table. */
function hasUnwritten(staging: Staging, judgements: readonly Judgement[]): boolean {
  return staging.has(STAGED.parked) || judgements.some((row) => !WRITTEN.has(row.verdict));
}

/**
 * Writes what was judged. Lines of a new object that stand there already are remains of one that
 * was taken out of its own table by hand. They are looked for only when they are in the way:
 * looking before each insert takes a quarter of its time.
 */
async function writeOverRemains(
  trx: Trx,
  staging: Staging,
  judgements: readonly Judgement[],
  changes: number,
  at: ApplyAt,
): Promise<Written> {
  await trx.raw('savepoint before_writing');
  try {
    const written = await writeJudged(trx, staging, judgements, changes, at);
    await trx.raw('release savepoint before_writing');
    return written;
  } catch (error) {
    if (!isInTheWay(error)) throw error;
  }
  await trx.raw('rollback to savepoint before_writing');
  for (const { objectType, verdict } of judgements) {
    if (verdict === 'new') await removeRemains(trx, planOf(objectType), at);
  }
  return writeJudged(trx, staging, judgements, changes, at);
}

function isInTheWay(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE;
}

async function writeJudged(
  trx: Trx,
  staging: Staging,
  judgements: readonly Judgement[],
  changes: number,
  at: ApplyAt,
): Promise<Written> {
  await numberChanges(trx, at, changes);
  const touching = await touchingTypes(trx, staging, judgements, at);
  for (const objectType of new Set(judgements.map((row) => row.objectType))) {
    const rows = judgements.filter((row) => row.objectType === objectType);
    await writeType(trx, staging, objectType, new Set(rows.map((row) => row.verdict)), at);
  }
  await writeShared(trx, staging, at);
  const hasRenamed = judgements.some((row) => row.renamed > 0);
  const renamed = hasRenamed ? await renameReferences(trx, at) : 0;
  if (!touching) return { touched: [], renamed };
  const touched = await readTouched(trx);
  await trx.raw('drop table touched');
  return { touched, renamed };
}

async function writeType(
  trx: Trx,
  staging: Staging,
  objectType: string,
  verdicts: ReadonlySet<Verdict>,
  at: ApplyAt,
): Promise<void> {
  const plan = planOf(objectType);
  const has = (...wanted: Verdict[]) => wanted.some((verdict) => verdicts.has(verdict));
  if (has('changed', 'partial', 'moved')) await keepHistory(trx, plan, at);
  if (has('stale')) await parkStale(trx, staging, plan, at);
  if (has('changed', 'revived')) await removeLines(trx, plan, at);
  if (has('new', 'changed', 'revived')) {
    await writeObjects(trx, staging, plan, { ...at, areNew: !has('changed', 'revived') });
    await writeLines(trx, staging, plan, at);
  }
  if (has('partial')) {
    for (const elements of await partialElements(trx, staging, objectType)) {
      await writePartial(trx, staging, plan, elements, at);
    }
  }
  if (has('moved')) await moveObjects(trx, plan, at);
}

/** Collects links before and after, while both versions can be seen. */
async function touchingTypes(
  trx: Trx,
  staging: Staging,
  judgements: readonly Judgement[],
  at: ApplyAt,
): Promise<boolean> {
  if (at.touchedSince === null) return false;
  const types = judgements
    .filter((row) => WRITTEN.has(row.verdict) && row.verdict !== 'partial')
    .map((row) => row.objectType)
    .filter((type) => mirroredObjects.get(type)?.kind === 'txn');
  if (types.length === 0) return false;
  await openTouched(trx);
  const which = {
    sql: `j.verdict in ('new', 'changed', 'revived') and j.wall >= :since`,
    bindings: { since: at.touchedSince },
  };
  await touchedBefore(trx, at, types, which);
  await touchedAfter(trx, staging, types, which);
  return true;
}

function summarize(staging: Staging, judgements: readonly Judgement[]): Map<string, TypeApplied> {
  const types = new Map<string, TypeApplied>();
  const of = (objectType: string) => {
    const found = types.get(objectType) ?? noneApplied();
    types.set(objectType, found);
    return found;
  };
  for (const [objectType, counts] of staging.read) {
    of(objectType).read = counts.full + counts.unfit;
    of(objectType).parked = counts.unfit;
  }
  for (const row of judgements) {
    const found = of(row.objectType);
    found[COUNTED_AS[row.verdict]] += row.count;
    found.futureStamps += row.future;
    found.maxTimeModified = greatest(found.maxTimeModified, row.maxWall);
  }
  return types;
}

function joinCounts(one: TypeApplied, other: TypeApplied): TypeApplied {
  return {
    read: one.read + other.read,
    inserted: one.inserted + other.inserted,
    revived: one.revived + other.revived,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    parked: one.parked + other.parked,
    futureStamps: one.futureStamps + other.futureStamps,
    maxTimeModified: greatest(one.maxTimeModified, other.maxTimeModified),
  };
}

/** Wall clocks of one form sort as text. */
function greatest(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function noneApplied(): TypeApplied {
  return {
    read: 0,
    inserted: 0,
    revived: 0,
    changed: 0,
    unchanged: 0,
    parked: 0,
    maxTimeModified: null,
    futureStamps: 0,
  };
}
