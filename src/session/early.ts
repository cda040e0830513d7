/**
 * Whether the rows of an answer may be written while the rest of it still arrives. From then on its
 * company file is locked until the answer is through, so it must be an answer that comes quickly,
 * and one of which nothing but the rows themselves decides whether it is used.
 */
import { type FileKey, lockCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Admission } from '../mirror/batches.js';
import type { ApplyAt } from '../mirror/ingest.js';
import type { RequestRow, RequestStep } from '../queue/request.js';
import { openRun, type RunRow } from '../sync/store.js';
import type { Work } from '../sync/work.js';
import { isIdle } from './load.js';
import { LIVE_STATES } from './machine.js';
import { getSession, type SessionRow } from './store.js';

/** How an answer comes in. */
export type Arrival = {
  /** Of the whole call, as its sender said; null: it did not say. */
  readonly bodyBytes: number | null;
  /** Of the answer, so far. */
  readonly bytes: number;
  /** Since it began. */
  readonly ms: number;
};

/** Another company or another copy of it may be told of; or the mirror as it was is needed. */
const DECIDING_STEPS: ReadonlySet<RequestStep | null> = new Set(['identity', 'audit']);

/**
 * Decides it, and takes the lock if so. All that is looked at once more when the answer is judged
 * cannot change in between.
 * @returns null when all rows have to wait; the lock is not held then
 */
export async function admitEarly(
  ctx: Ctx,
  trx: Trx,
  of: { key: FileKey; session: SessionRow; requests: readonly RequestRow[] },
  arrival: Arrival,
): Promise<Admission | null> {
  const { key, requests } = of;
  if (!isQuick(arrival) || requests.some(({ step }) => DECIDING_STEPS.has(step))) return null;
  await trx.raw('savepoint before_lock');
  const file = await lockCompanyFile(trx, key);
  const session = await waitingSession(ctx, trx, of);
  if (session === undefined) {
    await trx.raw('rollback to savepoint before_lock');
    return null;
  }
  const run = await runOf(trx, key, session);
  const now = notBefore(run?.startedAt, ctx.now());
  const at = applyAt({ key, file, now }, run, session.outstandingWireId);
  return { at, changeSeq: file.changeSeq };
}

/** The session as it is under the lock; undefined when it waits for this answer no longer. */
async function waitingSession(
  ctx: Ctx,
  trx: Trx,
  of: { key: FileKey; session: SessionRow },
): Promise<SessionRow | undefined> {
  const session = await getSession(trx, of.key.organizationId, of.session.id);
  const wireId = session?.outstandingWireId ?? null;
  if (!session || wireId === null || wireId !== of.session.outstandingWireId) return undefined;
  return LIVE_STATES.includes(session.state) && !isIdle(session, ctx.now()) ? session : undefined;
}

/** What is left will be here soon, by how fast the rest came. */
function isQuick({ bodyBytes, bytes, ms }: Arrival): boolean {
  if (bodyBytes === null || bodyBytes > LIMITS.earlyBodyBytesMax) return false;
  return ((bodyBytes - bytes) * ms) / bytes < LIMITS.earlyArrivalMsMax;
}

/** The run that a session works on. Another one that was asked for meanwhile begins on its own. */
export async function runOf(
  trx: Trx,
  key: FileKey,
  session: SessionRow,
): Promise<RunRow | undefined> {
  const open = session.runId ? await openRun(trx, key) : undefined;
  return open?.id === session.runId ? open : undefined;
}

/**
 * Ghosts are told by what was read since a run began, and the clock of the process that began it
 * may be ahead of ours: what is read in a run is never older than its beginning.
 */
export function notBefore(startedAt: Date | null | undefined, now: Date): Date {
  return startedAt && startedAt > now ? startedAt : now;
}

const READING: ReadonlySet<string> = new Set(['start', 'count', 'read']);

/**
 * A first sync sees every document as new: what moves while it reads is followed at the end of its
 * reading (sweep.ts); what moves after that, as it happens.
 */
export function isFirst({ file }: Pick<Work, 'file'>, run: RunRow | undefined): boolean {
  return file.firstSyncAt === null && READING.has(run?.step ?? 'start');
}

/** How the rows of an answer are applied. @param run  that asked for them, if any did */
export function applyAt(
  work: Pick<Work, 'key' | 'file' | 'now'>,
  run: RunRow | undefined,
  wireId: string | null,
): ApplyAt {
  return {
    ...work.key,
    wireId,
    now: work.now,
    restoreSeen: run?.mode === 'full',
    refuseReturned: run !== undefined && run.mode !== 'full',
    touchedSince: isFirst(work, run) ? null : '',
    timeZone: work.file.timeZone,
  };
}
