/**
 * What a readable answer brings: restore check, rows into the mirror, deletions, the sync's books.
 */
import { raise } from '../company-file/attention.js';
import { saveActivity } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { applyStaged } from '../mirror/ingest.js';
import { findMoved } from '../mirror/survey.js';
import { mirroredObjects } from '../mirror/tables.js';
import { applyDeletions, type Deletion } from '../mirror/tombstone.js';
import type { TouchedObject } from '../mirror/touched.js';
import { noteProof } from '../proof/proof.js';
import type { Raw, RsHead } from '../qbxml/read.js';
import { compareWallClocks, wallClock } from '../qbxml/value.js';
import { cancelRun, finishRequests } from '../queue/store.js';
import type { WireRow } from '../queue/wire.js';
import { advance } from '../sync/advance.js';
import type { Answered } from '../sync/answers.js';
import { bookAudit } from '../sync/audit.js';
import { noteCensus } from '../sync/census.js';
import { surveyedDays } from '../sync/plan.js';
import { bookAnswer } from '../sync/pull.js';
import { moveRun, openRun, type RunRow } from '../sync/store.js';
import type { Work } from '../sync/work.js';
import { elementsAskedFor, type Intake, type Taken } from './intake.js';
import type { SessionRow } from './store.js';

/** What the session must remember of it. */
export type Absorbed = { epoch?: string; runId?: string | null };

/**
 * Absorbs one answer. When the company file turns out to be restored or condensed, nothing of the
 * answer is applied: a new epoch begins and everything is read anew.
 * Source: design.md §6, §7; trust.md §3 (identity wire).
 */
export async function absorb(
  trx: Trx,
  given: Work,
  at: { session: SessionRow; intake: Intake; wire: WireRow },
): Promise<Absorbed> {
  const { session, intake } = at;
  const open = session.runId ? await openRun(trx, given.key) : undefined;
  // Another one was asked for meanwhile: it begins with the next call, on its own.
  const run = open?.id === session.runId ? open : undefined;
  const work = { ...given, now: notBefore(run?.startedAt, given.now) };
  const restart = await judgeActivity(trx, work, intake);
  if (restart) return startAnew(trx, work, { run, intake, restart });
  const applied = await applyStaged(trx, intake.staging, {
    ...work.key,
    wireId: at.wire.id,
    now: work.now,
    restoreSeen: run?.mode === 'full',
    touchedSince: isFirst(work, run) ? null : '',
    timeZone: work.file.timeZone,
  });
  const moved = await judgeSurveys(trx, work, intake);
  const census = await noteCensus(trx, work, intake.taken);
  const removed = await applyDeletions(trx, { ...work.key, now: work.now }, [
    ...intake.taken.flatMap(deletionsOf),
    ...census.gone,
  ]);
  const touched = [...removed.touched, ...moved, ...census.differing];
  await bookAudit(trx, work, run?.id ?? null, intake.taken, applied);
  if (run) await noteProof(trx, work, run, intake.taken);
  await bookAnswer(trx, work, {
    run,
    bytes: intake.bytes,
    sentAt: at.wire.sentAt,
    answered: intake.taken.flatMap((one) => answeredOf(one, applied.types, work.now)),
    leftOut: intake.taken.flatMap((one) => (one.head ? [] : [one.request])),
    applied: { ...applied, touched: [...applied.touched, ...touched] },
    deleted: removed.deleted,
  });
  if (run) await advance(trx, work, run.id);
  return {};
}

/** Documents that moved silently, as the surveys of an answer tell. */
async function judgeSurveys(trx: Trx, work: Work, intake: Intake): Promise<TouchedObject[]> {
  const moved: TouchedObject[] = [];
  for (const { request, head, kept, keptBytes } of intake.taken) {
    const { objectType } = request;
    if (request.step !== 'survey' || !objectType) continue;
    // 1: QuickBooks found none. What was cut off for its size must not pass for paid.
    if (!head || head.statusCode > 1 || keptBytes > LIMITS.requestResponseBytesMax) continue;
    const element = elementsAskedFor(request)[0] ?? '';
    const idOf = (raw: Raw) => textOf(raw.TxnID) ?? '';
    const amounts = new Map(kept.map(({ raw }) => [idOf(raw), textOf(raw[element]) ?? '0']));
    const open = { element, amounts, days: surveyedDays(request) };
    moved.push(...(await findMoved(trx, work.key, objectType, open)));
  }
  return moved;
}

const READING: ReadonlySet<string> = new Set(['start', 'count', 'read']);

/**
 * A first sync sees every document as new: what moves while it reads is followed at the end of its
 * reading (sweep.ts); what moves after that, as it happens.
 */
function isFirst(work: Work, run: RunRow | undefined): boolean {
  return work.file.firstSyncAt === null && READING.has(run?.step ?? 'start');
}

/**
 * Ghosts are told by what was read since a run began, and the clock of the process that began it
 * may be ahead of ours: what is read in a run is never older than its beginning.
 */
function notBefore(startedAt: Date | null | undefined, now: Date): Date {
  return startedAt && startedAt > now ? startedAt : now;
}

type Restart = 'restored' | 'condensed';

/** Is this the successor of the file we know? Source: trust.md §3, F44. */
async function judgeActivity(trx: Trx, work: Work, intake: Intake): Promise<Restart | undefined> {
  const rows = intake.taken.flatMap((one) => one.kept);
  const activity = rows.find((row) => row.name === 'CompanyActivityRet')?.raw;
  if (!activity) return undefined;
  const restoreTime = textOf(activity.LastRestoreTime);
  const condenseTime = textOf(activity.LastCondenseTime);
  const { file } = work;
  const isRestored = isOtherMoment(file.restoreTime, restoreTime);
  const isCondensed = isOtherMoment(file.condenseTime, condenseTime);
  if (file.restoreTime !== restoreTime || file.condenseTime !== condenseTime) {
    const isNewEpoch = isRestored || isCondensed;
    await saveActivity(trx, work.key, { restoreTime, condenseTime }, isNewEpoch);
  }
  if (isRestored) return 'restored';
  return isCondensed ? 'condensed' : undefined;
}

/** The same moment is written otherwise once the PC moves to another time zone. */
function isOtherMoment(known: string | null, told: string | null): boolean {
  if (known === null || told === null || known === told) return false;
  const hasOffset = /[+-]\d\d:\d\d$/;
  if (!hasOffset.test(known) || !hasOffset.test(told)) return true;
  return Date.parse(known) !== Date.parse(told);
}

const RESTARTS: Readonly<Record<Restart, { event: string; missing: string }>> = {
  restored: { event: 'restored from a backup', missing: 'the backup does not have' },
  condensed: { event: 'condensed', missing: 'QuickBooks removed by it' },
};

async function startAnew(
  trx: Trx,
  work: Work,
  why: { run: RunRow | undefined; intake: Intake; restart: Restart },
): Promise<Absorbed> {
  const { run, intake } = why;
  const { event, missing } = RESTARTS[why.restart];
  const closed = intake.taken.map((one) => ({
    id: one.request.id,
    isRejected: false,
    statusCode: one.head?.statusCode ?? 0,
    statusSeverity: one.head?.statusSeverity ?? null,
    statusMessage: `The company file was ${event}: this answer was not used.`,
    rows: 0,
    response: null,
  }));
  await finishRequests(trx, work.key, closed, work.now);
  await raise(
    trx,
    work.key,
    {
      code: 'RESTORED',
      actor: 'admin',
      userMessage:
        `The company file was ${event}. Everything is being read anew; what ${missing} ` +
        'is marked deleted here.',
      fixes: [{ label: 'What a restore means', href: '/support' }],
    },
    work.now,
  );
  if (run) {
    await cancelRun(trx, work.key, run.id, work.now);
    await moveRun(trx, work.key, run.id, {
      mode: 'full',
      step: 'start',
      startedAt: work.now,
    });
    await advance(trx, work, run.id);
  }
  return { epoch: String(BigInt(work.file.epoch) + 1n) };
}

function answeredOf(
  one: Taken,
  types: ReadonlyMap<string, { maxTimeModified: string | null }>,
  now: Date,
): Answered[] {
  if (!one.head) return [];
  const { request } = one;
  const seen =
    request.step === 'deleted'
      ? latestDeletion(one, now)
      : (types.get(request.objectType ?? '')?.maxTimeModified ?? null);
  const response = request.origin === 'api' ? grouped(one.kept) : null;
  return [{ request, head: cutOff(one, one.head), rows: one.rows, seen, response }];
}

/** An answer that is kept in part says so: it must not pass for the whole. */
function cutOff({ request, kept, keptBytes, rows }: Taken, head: RsHead): RsHead {
  if (request.origin !== 'api' || keptBytes <= LIMITS.requestResponseBytesMax) return head;
  const megabytes = LIMITS.requestResponseBytesMax / 1_000_000;
  const statusMessage =
    `The answer is larger than ${megabytes} MB: only the first ${kept.length} of ${rows} objects ` +
    'are kept. Ask for fewer at once (MaxReturned).';
  return { ...head, statusMessage };
}

/** `{ VendorRet: [ … ] }`: rows by their element name, in the order they came. */
function grouped(rows: readonly { name: string; raw: Raw }[]): Record<string, Raw[]> {
  const byName = new Map<string, Raw[]>();
  for (const { name, raw } of rows) byName.set(name, [...(byName.get(name) ?? []), raw]);
  return Object.fromEntries(byName);
}

/** ListDeletedRet and TxnDeletedRet of mirrored types. Source: qbwc-protocol §6.5. */
function deletionsOf(one: Taken): Deletion[] {
  if (one.request.step !== 'deleted') return [];
  return one.kept.flatMap(({ raw }) => {
    const objectType = textOf(raw.ListDelType) ?? textOf(raw.TxnDelType);
    const objectId = textOf(raw.ListID) ?? textOf(raw.TxnID);
    if (!objectType || !objectId || !mirroredObjects.has(objectType)) return [];
    return [{ objectType, objectId, timeDeleted: textOf(raw.TimeDeleted) }];
  });
}

const HOUR_MS = 3_600_000;

/** The newest TimeDeleted; one that lies more than a day ahead moves no watermark. */
function latestDeletion(one: Taken, now: Date): string | null {
  const limit = new Date(now.getTime() + LIMITS.futureStampHoursMax * HOUR_MS)
    .toISOString()
    .slice(0, 19);
  let latest: string | null = null;
  // What was cut off for its size must be asked for again.
  if (one.keptBytes > LIMITS.requestResponseBytesMax) return null;
  for (const { raw } of one.kept) {
    const clock = wallClock(textOf(raw.TimeDeleted) ?? '');
    if (!clock || compareWallClocks(clock, limit) > 0) continue;
    if (latest === null || compareWallClocks(clock, latest) > 0) latest = clock;
  }
  return latest;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
