/**
 * What a readable answer brings: restore check, rows into the mirror, deletions, the sync's books.
 */
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Applied } from '../mirror/ingest.js';
import { findMoved } from '../mirror/survey.js';
import { mirroredObjects } from '../mirror/tables.js';
import { applyDeletions, type Deletion } from '../mirror/tombstone.js';
import type { TouchedObject } from '../mirror/touched.js';
import { noteProof } from '../proof/proof.js';
import type { Raw, RsHead } from '../qbxml/read.js';
import { compareWallClocks, wallClock } from '../qbxml/value.js';
import { type Weight, weighRun } from '../queue/run.js';
import type { Measured } from '../queue/size.js';
import { returnRequests } from '../queue/store.js';
import type { WireRow } from '../queue/wire.js';
import { advance } from '../sync/advance.js';
import type { Answered } from '../sync/answers.js';
import { askForTwins, bookAudit, judgeAudit } from '../sync/audit.js';
import { noteCensus } from '../sync/census.js';
import { explainSuspects } from '../sync/drift.js';
import { keepNewest } from '../sync/newest.js';
import { surveyedDays } from '../sync/plan.js';
import { bookAnswer } from '../sync/pull.js';
import type { Work } from '../sync/work.js';
import { applyAt, isFirst, notBefore, runOf } from './early.js';
import { judgeName } from './identity.js';
import { elementsAskedFor, type Intake, type Taken } from './intake.js';
import { refuse } from './recognise.js';
import { judgeActivity, startAnew } from './restart.js';
import type { SessionRow } from './store.js';

/** What the session must remember of it. */
export type Absorbed = {
  epoch?: string;
  runId?: string | null;
  /** The answer is of another company: nothing of it was used, and why, for people. */
  refused?: string;
  /** What its run has to do yet. Absent: not known, and to be looked for. */
  left?: Weight;
};

/**
 * Absorbs one answer. When the company file turns out to be restored, condensed or an older copy,
 * nothing of the answer is applied: a new epoch begins and everything is read anew. Nor is anything
 * applied of another company.
 * Source: design.md §6, §7; trust.md §3 (identity wire).
 */
export async function absorb(
  trx: Trx,
  given: Work,
  at: { session: SessionRow; intake: Intake; wire: WireRow },
): Promise<Absorbed> {
  const { session, intake } = at;
  const run = await runOf(trx, given.key, session);
  const work = { ...given, now: notBefore(run?.startedAt, given.now) };
  const refused = await refuseOther(trx, work, intake);
  if (refused !== undefined) return { refused };
  const reported = intake.taken.flatMap(deletionsOf);
  const audit = await judgeAudit(trx, work.key, intake.taken, reported);
  const restart = (await judgeActivity(trx, work, intake)) ?? REWOUND[audit.rewound];
  if (restart) return startAnew(trx, work, { run, intake, restart });
  const applied = await intake.batches.applyRest(applyAt(work, run, at.wire.id));
  if (applied.returned > 0) return startAnew(trx, work, { run, intake, restart: 'older' });
  await keepNewest(trx, work.key, session.runId, intake.newest.rows);
  const moved = await judgeSurveys(trx, work, intake);
  const census = await noteCensus(trx, work, intake.taken);
  const removed = await applyDeletions(trx, { ...work.key, now: work.now }, [
    ...reported,
    ...census.gone,
    ...audit.gone,
  ]);
  const touched = [...applied.touched, ...removed.touched, ...moved, ...census.differing];
  await explainSuspects(trx, work.key, { touched, hasTransactions: hasTransactions(applied) });
  await bookAudit(trx, work, run?.id ?? null, audit);
  if (run && !isFirst(work, run)) await askForTwins(trx, work, run.id, applied);
  if (run) await noteProof(trx, work, run, intake.taken);
  await bookAnswer(trx, work, {
    run,
    bytes: intake.bytes,
    sentAt: at.wire.sentAt,
    whole: measuredOf(intake),
    answered: intake.taken.flatMap((one) => answeredOf(one, applied.types, work.now)),
    leftOut: intake.taken.flatMap((one) => (one.head ? [] : [one.request])),
    applied: { ...applied, touched },
    deleted: removed.deleted,
  });
  if (!run) return {};
  const weight = await weighRun(trx, work.key, run.id);
  const left = weight.open > 0 ? weight : await advance(trx, work, run.id);
  return left === undefined ? {} : { left };
}

function measuredOf({ batches }: Intake): Map<string, Measured> {
  return new Map(
    [...batches.read()].map(([type, { full, jsonChars }]) => [type, { rows: full, jsonChars }]),
  );
}

const REWOUND = { no: undefined, slightly: 'doubtful', surely: 'older' } as const;

/** Documents came or changed: balances and quantities follow from them. */
function hasTransactions({ types }: Applied): boolean {
  return [...types].some(
    ([type, { inserted, revived, changed }]) =>
      inserted + revived + changed > 0 && mirroredObjects.get(type)?.kind === 'txn',
  );
}

/**
 * Every session asks for the name of the company once more, beside its reads: another one than was
 * recognised at its beginning means that somebody opened another file behind it.
 * @returns why nothing of the answer was used; undefined when it is ours, or did not tell
 */
async function refuseOther(trx: Trx, work: Work, intake: Intake): Promise<string | undefined> {
  const rows = intake.taken.flatMap((one) => (one.request.step === 'identity' ? one.kept : []));
  const company = rows.find((row) => row.name === 'CompanyRet')?.raw;
  const seen = textOf(company?.CompanyName);
  const verdict = judgeName(work.file.companyName, seen);
  if (verdict.kind === 'ok') return undefined;
  const requests = intake.taken.map((one) => one.request);
  const why = { message: verdict.sentence, now: work.now };
  await returnRequests(trx, work.key, requests, { kind: 'lost' }, why);
  await refuse(trx, work.key, verdict, { companyName: seen, filePath: null }, work.now);
  return verdict.sentence;
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
  const cut = request.step === 'deleted' && isCut(one) ? { cutAt: middleDeletion(one) } : {};
  return [{ request, head: cutOff(one, one.head), rows: one.rows, seen, response, ...cut }];
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
  for (const { name, raw } of rows) {
    const same = byName.get(name);
    if (same) same.push(raw);
    else byName.set(name, [raw]);
  }
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
  // What was cut off for its size must be asked for again.
  if (isCut(one)) return null;
  return deletionClocks(one).findLast((clock) => compareWallClocks(clock, limit) <= 0) ?? null;
}

function isCut({ keptBytes }: Taken): boolean {
  return keptBytes > LIMITS.requestResponseBytesMax;
}

/** Half of the deletions that were kept came before it. */
function middleDeletion(one: Taken): string | null {
  const clocks = deletionClocks(one);
  return clocks[Math.floor(clocks.length / 2)] ?? null;
}

/** When objects were deleted, the earliest first. */
function deletionClocks({ kept }: Taken): string[] {
  return kept
    .flatMap(({ raw }) => wallClock(textOf(raw.TimeDeleted) ?? '') ?? [])
    .sort(compareWallClocks);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
