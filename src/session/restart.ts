/**
 * The company file is not the successor of the one last seen: it was restored, condensed, or an
 * older copy of it is open. Everything is read anew. After a restore, or with an older copy,
 * nothing is written until a person has looked. Source: design.md §6, trust.md F7, F8, F44
 */
import { raise } from '../company-file/attention.js';
import { beginEpoch, saveActivity } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { cancelRun, finishRequests } from '../queue/store.js';
import { advance } from '../sync/advance.js';
import { forgetNewest } from '../sync/newest.js';
import { moveRun, type RunRow } from '../sync/store.js';
import { forgetWatermarks } from '../sync/type-store.js';
import type { Work } from '../sync/work.js';
import type { Intake } from './intake.js';

export type Restart = 'restored' | 'condensed' | 'older' | 'doubtful';

/**
 * What QuickBooks itself tells of restores, when a run asks. An answer to the cloud app's own query
 * judges nothing: no run is there to read everything anew, and the next one asks for itself.
 * Source: trust.md §3 (CompanyActivityQuery)
 */
export async function judgeActivity(
  trx: Trx,
  work: Work,
  intake: Intake,
): Promise<Restart | undefined> {
  const rows = intake.taken.flatMap((one) => (one.request.step === 'identity' ? one.kept : []));
  const activity = rows.find((row) => row.name === 'CompanyActivityRet')?.raw;
  if (!activity) return undefined;
  const restoreTime = textOf(activity.LastRestoreTime);
  const condenseTime = textOf(activity.LastCondenseTime);
  const { file } = work;
  if (file.restoreTime !== restoreTime || file.condenseTime !== condenseTime) {
    await saveActivity(trx, work.key, { restoreTime, condenseTime });
  }
  if (isOtherMoment(file.restoreTime, restoreTime)) return 'restored';
  return isOtherMoment(file.condenseTime, condenseTime) ? 'condensed' : undefined;
}

/** The same moment is written otherwise once the PC moves to another time zone. */
function isOtherMoment(known: string | null, told: string | null): boolean {
  if (known === null || told === null || known === told) return false;
  const hasOffset = /[+-]\d\d:\d\d$/;
  if (!hasOffset.test(known) || !hasOffset.test(told)) return true;
  return Date.parse(known) !== Date.parse(told);
}

const RESTARTS: Readonly<Record<Restart, { event: string; missing: string }>> = {
  restored: { event: 'was restored from a backup', missing: 'the backup does not have' },
  condensed: { event: 'was condensed', missing: 'QuickBooks removed by it' },
  older: {
    event: 'went back in time: an older copy of it is open in QuickBooks',
    missing: 'the older copy does not have',
  },
  doubtful: {
    event: 'has records that are older than when they were last read',
    missing: 'QuickBooks does not have any more',
  },
};

/** One or two records may also come of a clock that was wrong for a while. */
const FREEZES: readonly Restart[] = ['restored', 'older'];

/**
 * Begins a new epoch: the answer is not used, and the run starts again and reads everything.
 * @returns what the session must remember
 */
export async function startAnew(
  trx: Trx,
  work: Work,
  why: { run: RunRow | undefined; intake: Intake; restart: Restart },
): Promise<{ epoch: string }> {
  const { run, intake, restart } = why;
  const { event, missing } = RESTARTS[restart];
  const closed = intake.taken.map((one) => ({
    id: one.request.id,
    isRejected: false,
    statusCode: one.head?.statusCode ?? 0,
    statusSeverity: one.head?.statusSeverity ?? null,
    statusMessage: `The company file ${event}: this answer was not used.`,
    rows: 0,
    response: null,
  }));
  await finishRequests(trx, work.key, closed, work.now);
  const frozen = FREEZES.includes(restart) ? frozenReason(work, restart) : null;
  await beginEpoch(trx, work.key, { frozen, now: work.now });
  if (frozen !== null) await tellFrozen(trx, work, frozen);
  await forgetWatermarks(trx, work.key);
  await forgetNewest(trx, work.key);
  await raise(
    trx,
    work.key,
    {
      code: 'RESTORED',
      userMessage:
        `The company file ${event}. Everything is being read anew; what ${missing} ` +
        'is marked deleted here.',
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

const HOUR_MS = 3_600_000;

/** Twice within a day is no accident any more: two copies of the file take turns. */
function frozenReason({ file, now }: Work, restart: Restart): string {
  const since = file.epochChangedAt ? now.getTime() - file.epochChangedAt.getTime() : null;
  if (since !== null && since < LIMITS.alternatingHours * HOUR_MS) {
    return (
      'Two versions of this company file seem to take turns: it went back in time for the second ' +
      'time within a day. Find out which one is right and close the other on every computer.'
    );
  }
  return (
    `The company file ${RESTARTS[restart].event}. What was entered after it was saved may be ` +
    'missing in it. Confirm that this is the file to go on with.'
  );
}

async function tellFrozen(trx: Trx, { key, now }: Work, reason: string): Promise<void> {
  const userMessage = `${reason} Until then it is read, but nothing is written to QuickBooks.`;
  await raise(trx, key, { code: 'FROZEN', userMessage }, now);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
