/** Is a company file due? What the next poll gets, and why, in one sentence. */
import type { CompanyFileRow, FileKey, ScheduleWindow } from '../company-file/store.js';
import { getCompanyFile } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { hasQueued } from '../queue/store.js';
import { openRuns } from '../sync/store.js';

/** All that the decision depends on. */
export type DueFacts = {
  file: Pick<
    CompanyFileRow,
    | 'paused'
    | 'revokedAt'
    | 'blockedCode'
    | 'firstSyncAt'
    | 'lastSyncBeganAt'
    | 'scheduleEveryMinutes'
    | 'scheduleWindows'
    | 'timeZone'
    | 'filePath'
    | 'forgetPath'
  >;
  hasQueued: boolean;
  /** A run that is waiting (asked for) or was interrupted. */
  openRun: { state: 'queued' | 'running' } | undefined;
  now: Date;
};

export type Poll = { answer: string; isDue: boolean; why: string; at: Date | null };

/**
 * Decides what authenticate answers to the right secret: 'none', '' or the learned path.
 * Source: design.md §7 (authenticate, Due).
 */
export function judgeDue(facts: DueFacts): Poll {
  const { file, now } = facts;
  if (file.revokedAt) return none('the sync token is revoked', null);
  if (file.paused) return none('the company file is paused', null);
  const path = file.forgetPath ? '' : (file.filePath ?? '');
  const due = (why: string): Poll => ({ answer: path, isDue: true, why, at: now });
  if (facts.openRun?.state === 'queued') return due('a sync was asked for');
  if (file.blockedCode === null) {
    if (facts.openRun) return due('a sync was interrupted and goes on');
    if (facts.hasQueued) return due('requests are waiting');
    if (!file.firstSyncAt) return due('the first sync is not finished');
  }
  const next = nextBySchedule(file, now);
  if (next === null || next <= now) return due('the schedule says so');
  return none(`the next sync is due ${clock(next, file.timeZone)}`, next);
}

function none(why: string, at: Date | null): Poll {
  return { answer: 'none', isDue: false, why, at };
}

/** When the schedule next wants a sync; null: at once. */
function nextBySchedule(file: DueFacts['file'], now: Date): Date | null {
  const earliest = file.lastSyncBeganAt
    ? new Date(file.lastSyncBeganAt.getTime() + file.scheduleEveryMinutes * 60_000)
    : now;
  const from = earliest > now ? earliest : now;
  const open = firstInWindow(from, file.scheduleWindows, file.timeZone);
  return open <= now ? null : open;
}

const MINUTE_MS = 60_000;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTES_A_WEEK = 7 * 24 * 60;
const STEP_MINUTES = 5;

/**
 * The first moment from `from` on that lies in a window; windows are in the file's time zone.
 * Looks ahead in steps of five minutes, a week at most; no windows: always open.
 */
function firstInWindow(
  from: Date,
  windows: readonly ScheduleWindow[],
  timeZone: string | null,
): Date {
  if (windows.length === 0) return from;
  for (let minutes = 0; minutes <= MINUTES_A_WEEK; minutes += STEP_MINUTES) {
    const at = new Date(from.getTime() + minutes * MINUTE_MS);
    if (windows.some((window) => isInside(at, window, timeZone))) return at;
  }
  return new Date(from.getTime() + MINUTES_A_WEEK * MINUTE_MS);
}

function isInside(at: Date, window: ScheduleWindow, timeZone: string | null): boolean {
  const { day, time } = localTime(at, timeZone);
  const dayFits = window.days.length === 0 || window.days.includes(day);
  if (!dayFits) return false;
  if (window.from <= window.to) return time >= window.from && time < window.to;
  return time >= window.from || time < window.to;
}

function localTime(at: Date, timeZone: string | null): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timeZone ?? 'UTC',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const day = part('weekday').toLowerCase().slice(0, 3);
  return {
    day: DAYS.includes(day) ? day : '',
    time: `${part('hour').replace('24', '00')}:${part('minute')}`,
  };
}

function clock(at: Date, timeZone: string | null): string {
  const { time } = localTime(at, timeZone);
  return timeZone ? time : `${time} UTC`;
}

/** The facts of one company file, for the decision. */
export async function dueFacts(
  trx: Trx,
  key: FileKey,
  file: CompanyFileRow,
  now: Date,
): Promise<DueFacts> {
  const runs = await openRuns(trx, key);
  const isAskedFor = runs.some((run) => run.state === 'queued');
  return {
    file,
    hasQueued: await hasQueued(trx, key),
    openRun: runs.length === 0 ? undefined : { state: isAskedFor ? 'queued' : 'running' },
    now,
  };
}

/**
 * What the next poll would get, and why.
 * @returns undefined when there is no such company file
 */
export async function nextPoll(trx: Trx, key: FileKey, now: Date): Promise<Poll | undefined> {
  const file = await getCompanyFile(trx, key);
  return file && judgeDue(await dueFacts(trx, key, file, now));
}
