/** Moves a sync run from step to step: each begins when nothing of the one before is open. */
import { clear, listAttention } from '../company-file/attention.js';
import { isFirstOfDay } from '../company-file/day.js';
import {
  beginSync,
  type CompanyFileRow,
  completeSync,
  type FileKey,
} from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { settleLeaving } from '../mirror/merges.js';
import { parkedTypes } from '../mirror/parked.js';
import { daysBetweenSurveys, demandCensus } from '../mirror/survey.js';
import { mirroredObjects } from '../mirror/tables.js';
import { checkPreferences } from '../preferences/check.js';
import { beginProof, concludeProof, planProof } from '../proof/proof.js';
import { type Dialect, openField, type SyncedType, syncedTypes } from '../qbxml/synced.js';
import type { NewRequest } from '../queue/request.js';
import { lostTouched, type Weight, weighRun } from '../queue/run.js';
import {
  adoptRequests,
  cancelContinues,
  cancelOtherRuns,
  cancelRun,
  enqueueSync,
} from '../queue/store.js';
import { planAudit } from './audit.js';
import { canCensus, planCensus, planHintedCensus, planHints } from './census.js';
import { planDeleted } from './deletions.js';
import {
  POSITION,
  planActivity,
  planAgain,
  planBalances,
  planCounts,
  planRead,
  planSurveys,
  planTouched,
  touchedOf,
} from './plan.js';
import {
  askForSync,
  finishRun,
  isHalfRead,
  moveRun,
  openRun,
  openRuns,
  type RunRow,
  type RunStep,
  resumeFailed,
  type SyncMode,
  startRun,
} from './store.js';
import { followRecent, sweepGhosts } from './sweep.js';
import { noteTouched, takeTouched } from './touched-store.js';
import { forgetPending, settleExpected, switchAllOn, type TypeRow, typesOf } from './type-store.js';
import type { Work } from './work.js';

/** The types of a dialect by name. */
export function typesByName(dialect: Dialect): Map<string, SyncedType> {
  const types = syncedTypes(mirroredObjects.keys(), dialect);
  return new Map(types.map((type) => [type.type, type]));
}

/**
 * Begins the sync that is due in a session that just proved who it is, or goes on with one that an
 * earlier session left unfinished (its iterators died with that session).
 * @param isDue  the schedule or the unfinished first sync wants one though nobody asked
 * @returns the run's id; null when only requests of the cloud app are waiting
 */
export async function beginRun(trx: Trx, work: Work, isDue: boolean): Promise<string | null> {
  const { key, now } = work;
  if (isDue && !(await openRun(trx, key))) await askForSync(trx, key, 'incremental', now);
  const run = await openRun(trx, key);
  if (!run) return null;
  if (run.state === 'queued') {
    await cancelOtherRuns(trx, key, run.id, now);
    await beginSync(trx, key, now);
    const isFull = run.mode === 'full' || modeOf(work) === 'full' || (await isHalfRead(trx, key));
    if (isFull) await moveRun(trx, key, run.id, { mode: 'full' });
    if (isFull) await switchAllOn(trx, key);
    else if (work.file.firstSyncAt === null) await goOnWithFailed(trx, work, run.id);
    else if (isFirstOfDay(work.file, now)) await askForRefused(trx, work);
  }
  await startRun(trx, key, run.id, { epoch: work.file.epoch, now });
  if (run.phase === null) await moveRun(trx, key, run.id, { phase: 'identity' });
  await restartIterators(trx, work, run.id);
  await enqueueSync(trx, key, run.id, planActivity(work.dialect), now);
  await advance(trx, work, run.id, true);
  return run.id;
}

const DAY_MS = 86_400_000;

/** A first sync takes hours: what a failed one has read is not read again by the next. */
async function goOnWithFailed(trx: Trx, work: Work, runId: string): Promise<void> {
  const since = new Date(work.now.getTime() - LIMITS.syncRequestsKeptDays * DAY_MS);
  const of = { epoch: work.file.epoch, since };
  const failed = await resumeFailed(trx, work.key, runId, of);
  if (failed) await adoptRequests(trx, work.key, { from: failed, to: runId });
}

/**
 * A feature is switched on, a permission given: once a day QuickBooks is asked for what it refused.
 * What was deleted of it meanwhile only its census finds.
 */
async function askForRefused(trx: Trx, work: Work): Promise<void> {
  const known = await typesOf(trx, work.key);
  const types = await switchAllOn(trx, work.key);
  const held = types.filter((type) => Number(known.get(type)?.mirrored ?? 0) > 0);
  await demandCensus(trx, work.key, held);
}

/**
 * QuickBooks forgets deletions: after a long silence the census finds the ghosts, and where a
 * version has none only reading everything whole.
 */
function modeOf({ file, dialect, now }: Work): SyncMode {
  const silentMs = now.getTime() - (file.lastSyncAt?.getTime() ?? now.getTime());
  if (silentMs <= LIMITS.deletionsRememberedDays * DAY_MS) return 'incremental';
  return canCensus([...typesByName(dialect).values()], dialect) ? 'incremental' : 'full';
}

/** Pages in the queue belong to iterators of a session that is over. */
async function restartIterators(trx: Trx, work: Work, runId: string): Promise<void> {
  const cancelled = await cancelContinues(trx, work.key, work.now);
  if (cancelled.length === 0) return;
  const types = typesByName(work.dialect);
  const again = cancelled.flatMap((request): NewRequest[] => {
    const type = types.get(request.objectType ?? '');
    const known = { rowBytes: request.rowBytes ?? null, attempts: request.attempts };
    return type ? planAgain(type, request, known, work.dialect) : [];
  });
  await enqueueSync(trx, work.key, runId, again, work.now);
}

/**
 * Plans the next step of a run when the one before has nothing open, and ends the run after the
 * last.
 * @param isBeginning  true right after its first request was queued: the step is planned all the
 * same
 * @returns what is open and done, with something open; undefined when the run is over
 */
export async function advance(
  trx: Trx,
  work: Work,
  runId: string,
  isBeginning = false,
): Promise<Weight | undefined> {
  for (;;) {
    const run = await openRun(trx, work.key);
    if (!run || run.id !== runId) return undefined;
    const weight = await weighRun(trx, work.key, runId);
    if (weight.open > 0 && !(isBeginning && run.step === 'start')) return weight;
    const planned = await planStep(trx, work, run, weight.rejected > 0);
    if (planned === 'over') {
      await endRun(trx, work, run, weight.rejected);
      return undefined;
    }
    await enqueueSync(trx, work.key, runId, planned, work.now);
  }
}

/** Everything is read again, whatever the watermarks say. */
function isWhole(run: RunRow, file: CompanyFileRow): boolean {
  return run.mode === 'full' || file.firstSyncAt === null;
}

/**
 * Plans what follows the run's step and moves it there; an empty plan moves on by itself.
 * @param hasLost  something was lost for good: the mirror cannot add up, so the check is left to
 *   the run that reads it
 */
async function planStep(
  trx: Trx,
  work: Work,
  run: RunRow,
  hasLost: boolean,
): Promise<NewRequest[] | 'over'> {
  const whole = isWhole(run, work.file);
  const to = (step: RunStep) => moveRun(trx, work.key, run.id, { step });
  switch (run.step) {
    case 'start':
      await to(whole ? 'count' : 'read');
      return [
        ...(await beginProof(trx, work, run, await onTypes(trx, work))),
        ...(whole ? await planBeforeReads(trx, work) : await planReads(trx, work, run)),
      ];
    case 'count':
      await to('read');
      return planReads(trx, work, run);
    case 'read': {
      const censuses = await sweepGhosts(trx, work, run, await onTypes(trx, work));
      if (work.file.firstSyncAt === null) await followRecent(trx, work, run);
      await to('deleted');
      return whole ? [...(await planAfterReads(trx, work)), ...censuses] : censuses;
    }
    case 'deleted':
      return (await planHinted(trx, work, run)) ?? planTouchedRound(trx, work, run);
    case 'touched':
      return planTouchedRound(trx, work, run);
    case 'balances':
      if (hasLost) return 'over';
      await moveRun(trx, work.key, run.id, { step: 'check', phase: 'proof' });
      return planCheck(trx, work, run);
    case 'check':
      return planCheckAgain(trx, work, run);
    case 'done':
      return 'over';
  }
}

/** Some objects are read again at random, and figures that QuickBooks adds up are asked for. */
async function planCheck(trx: Trx, work: Work, run: RunRow): Promise<NewRequest[]> {
  const types = await onTypes(trx, work);
  return [...(await planAudit(trx, work, run, types)), ...(await planProof(trx, work, run, types))];
}

/**
 * What does not add up is read once more before anybody is told, together with the documents that
 * the check itself found moved.
 */
async function planCheckAgain(trx: Trx, work: Work, run: RunRow): Promise<NewRequest[] | 'over'> {
  const types = await onTypes(trx, work);
  const touched = await takeTouched(trx, work.key);
  const moved = planTouched(typesByName(work.dialect), touched, work.dialect);
  const isMoving = moved.length > 0;
  const again = [...(await concludeProof(trx, work, run, { types, isMoving })), ...moved];
  if (again.length === 0) return 'over';
  if (run.checkRound >= LIMITS.checkRoundsMax) {
    await noteTouched(trx, work.key, touched, 0);
    return 'over';
  }
  await moveRun(trx, work.key, run.id, { checkRound: run.checkRound + 1 });
  return again;
}

/** The types that this company file has not refused. */
async function onTypes(trx: Trx, work: Work): Promise<SyncedType[]> {
  const known = await typesOf(trx, work.key);
  const types = syncedTypes(mirroredObjects.keys(), work.dialect);
  return types.filter((type) => known.get(type.type)?.isOn !== false);
}

async function planReads(trx: Trx, work: Work, run: RunRow): Promise<NewRequest[]> {
  const whole = isWhole(run, work.file);
  const known = await typesOf(trx, work.key);
  const types = await onTypes(trx, work);
  const due = types.filter((type) => whole || isReadNow(type, known.get(type.type), work.now));
  await forgetPending(
    trx,
    work.key,
    due.map((type) => type.type),
  );
  const at = { dialect: work.dialect, answerBytes: work.file.answerBytes };
  const reads = due.flatMap((type) => {
    const row = known.get(type.type);
    const expected = Number(row?.expected ?? row?.mirrored ?? 0);
    const { watermark = null, rowBytes = null } = row ?? {};
    return planRead(type, { watermark, expected, rowBytes }, at, whole);
  });
  if (whole) return reads;
  const census = await planCensus(trx, work, types);
  const hints = planHints(types, work.dialect);
  return [...hints, ...reads, ...(await planAfterReads(trx, work)), ...census];
}

const HOUR_MS = 3_600_000;

/** Types without a modified-date filter can only be read whole: once a day is enough. */
function isReadNow(type: SyncedType, row: TypeRow | undefined, now: Date): boolean {
  if (type.modified !== undefined || !row?.readAt) return true;
  return now.getTime() - row.readAt.getTime() >= LIMITS.wholeReadHours * HOUR_MS;
}

/**
 * How much there is; and what was deleted, while the mirror still has the references to it: once
 * they were read anew, nobody can tell any more where a list object was merged into.
 */
async function planBeforeReads(trx: Trx, work: Work): Promise<NewRequest[]> {
  const counts = planCounts(await onTypes(trx, work), work.dialect);
  if (work.file.firstSyncAt === null) return counts;
  const deletions = await planDeletions(trx, work);
  return [...counts, ...deletions.map((one) => ({ ...one, position: POSITION.count }))];
}

async function planDeletions(trx: Trx, work: Work): Promise<NewRequest[]> {
  const known = await typesOf(trx, work.key);
  const watermarks = new Map(
    ['ListDeleted', 'TxnDeleted'].map((name) => [name, known.get(name)?.watermark ?? null]),
  );
  return planDeleted(await onTypes(trx, work), watermarks, work.dialect);
}

/** What was deleted, what is unpaid, who is there: compared with what the reads brought. */
async function planAfterReads(trx: Trx, work: Work): Promise<NewRequest[]> {
  const known = await typesOf(trx, work.key);
  const types = await onTypes(trx, work);
  const days = new Map<string, string[]>();
  for (const type of types) {
    const element = openField(type, work.dialect);
    const row = known.get(type.type);
    const unpaid = row?.openRows ?? Number(row?.mirrored ?? 0);
    const rowsMax = LIMITS.surveyRowsMax;
    if (element === undefined || unpaid <= rowsMax) continue;
    const between = await daysBetweenSurveys(trx, work.key, type.type, { element, rowsMax });
    days.set(type.type, between);
  }
  return [...(await planDeletions(trx, work)), ...planSurveys(types, days, work.dialect)];
}

/** Counts may say that objects went of which nobody reports it: their census comes first. */
async function planHinted(trx: Trx, work: Work, run: RunRow): Promise<NewRequest[] | undefined> {
  if (isWhole(run, work.file)) return undefined;
  const census = await planHintedCensus(trx, work, await onTypes(trx, work));
  if (census.length === 0) return undefined;
  await moveRun(trx, work.key, run.id, { step: 'touched' });
  return census;
}

/** Re-reads documents that others touched, until nothing new is touched; then the balances. */
async function planTouchedRound(trx: Trx, work: Work, run: RunRow): Promise<NewRequest[]> {
  const touched = await takeTouched(trx, work.key);
  const types = typesByName(work.dialect);
  const planned = planTouched(types, touched, work.dialect);
  if (planned.length > 0 && run.touchedRound < LIMITS.touchedRoundsMax) {
    await moveRun(trx, work.key, run.id, { step: 'touched', touchedRound: run.touchedRound + 1 });
    return planned;
  }
  // A chain longer than the rounds of one sync is followed by the next.
  if (planned.length > 0) await noteTouched(trx, work.key, touched, 0);
  else await settleLeaving(trx, { ...work.key, now: work.now });
  await moveRun(trx, work.key, run.id, { step: 'balances' });
  // Balances move with transactions only; once a day they are looked at all the same.
  if (!run.transactionsChanged && !isFirstOfDay(work.file, work.now)) return [];
  const mirrored = [...(await typesOf(trx, work.key)).values()].map((row): [string, number] => [
    row.objectType,
    Number(row.mirrored),
  ]);
  return planBalances(await onTypes(trx, work), new Map(mirrored), work.dialect);
}

/**
 * Gives up what is under way and what waits. What was still to be read again is not forgotten.
 * @param error  why, for people
 */
export async function giveUpRuns(trx: Trx, key: FileKey, error: string, now: Date): Promise<void> {
  for (const run of await openRuns(trx, key)) {
    const dropped = await cancelRun(trx, key, run.id, now);
    await noteTouched(trx, key, touchedOf(dropped), 0);
    await finishRun(trx, key, run.id, { state: 'failed', error, now });
  }
}

async function endRun(trx: Trx, work: Work, run: RunRow, rejected: number): Promise<void> {
  if (rejected > 0) {
    await noteTouched(trx, work.key, touchedOf(await lostTouched(trx, work.key, run.id)), 0);
    const error = `${rejected} requests were lost three times; the next sync repeats them`;
    await finishRun(trx, work.key, run.id, { state: 'failed', error, now: work.now });
    return;
  }
  await finishRun(trx, work.key, run.id, { state: 'succeeded', error: null, now: work.now });
  await completeSync(trx, work.key, work.now);
  await settleExpected(trx, work.key);
  await clear(trx, work.key, ['RESTORED', 'QUICKBOOKS_INTERRUPTED']);
  await clear(trx, work.key, ['TYPE_NOT_READ'], '');
  await clearParked(trx, work.key);
  await checkPreferences(trx, work);
}

/** What was parked has been read well since, or is gone: nobody needs to look at it any more. */
async function clearParked(trx: Trx, key: FileKey): Promise<void> {
  const open = await listAttention(trx, key);
  const told = open.filter((item) => item.code === 'OBJECTS_PARKED');
  if (told.length === 0) return;
  const parked = await parkedTypes(trx, key);
  for (const { objectType = '' } of told) {
    if (!parked.has(objectType)) await clear(trx, key, ['OBJECTS_PARKED'], objectType);
  }
}
