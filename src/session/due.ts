/** Is a company file due? What the next poll gets, and why, in one sentence. */

import { placeOfName, SECRET_COLUMNS, type SecretRow } from '../auth/sync-token.js';
import type { CompanyFileRow, FileKey, ScheduleWindow } from '../company-file/store.js';
import { getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { prepared, readInOrganization, type Trx } from '../db/connect.js';
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

/** What a poll needs to know, of the token and of its company file. */
export type PollRow = SecretRow &
  DueFacts['file'] & {
    companyFileId: string;
    lastContactAt: Date | null;
    hasQueued: boolean;
    isAskedFor: boolean;
    isInterrupted: boolean;
  };

/** An idle poll costs this one statement. Each part is one look into an index. */
const READ_POLL = prepared(
  `select ${SECRET_COLUMNS}, f.id as "companyFileId", f.paused, f.revoked_at as "revokedAt",
     f.blocked_code as "blockedCode", f.first_sync_at as "firstSyncAt",
     f.last_sync_began_at as "lastSyncBeganAt",
     f.schedule_every_minutes as "scheduleEveryMinutes",
     f.schedule_windows as "scheduleWindows", f.time_zone as "timeZone",
     f.file_path as "filePath", f.forget_path as "forgetPath",
     f.last_contact_at as "lastContactAt",
     exists (select from request r where r.organization_id = $1 and r.company_file_id = f.id
       and r.state in ('queued', 'sent')) as "hasQueued",
     exists (select from sync_run q where q.organization_id = $1 and q.company_file_id = f.id
       and q.state = 'queued') as "isAskedFor",
     exists (select from sync_run u where u.organization_id = $1 and u.company_file_id = f.id
       and u.state = 'running') as "isInterrupted"
     from sync_token t
     join company_file f on f.organization_id = $1 and f.id = t.company_file_id
    where t.organization_id = $1 and t.name = $2`,
);

/**
 * Reads what a poll needs, before it is known whether the caller may have it.
 * @param userName  as it came
 * @returns undefined when there is no such token
 */
export async function readPoll(ctx: Ctx, userName: string): Promise<PollRow | undefined> {
  const { organizationId, name } = placeOfName(userName);
  const rows = await readInOrganization<PollRow>(ctx.db, organizationId, READ_POLL, [
    organizationId,
    name,
  ]);
  return rows[0];
}

/** The facts in a poll's row. */
export function factsOfPoll(row: PollRow, now: Date): DueFacts {
  const waiting = row.isAskedFor ? ({ state: 'queued' } as const) : undefined;
  const openRun = waiting ?? (row.isInterrupted ? ({ state: 'running' } as const) : undefined);
  return { file: row, hasQueued: row.hasQueued, openRun, now };
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
