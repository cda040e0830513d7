/** Is a company file due? What the next poll gets, and why, in one sentence. */

import { placeOfName, SECRET_COLUMNS, type SecretRow } from '../auth/sync-token.js';
import type { CompanyFileRow, FileKey, ScheduleWindow } from '../company-file/store.js';
import { getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { prepared, readInOrganization, type Trx } from '../db/connect.js';
import { hasQueued } from '../queue/run.js';
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

/** What authenticate answers, and the reason in words. */
export type Verdict = { answer: string; isDue: boolean; why: string };

/** The same for people. `at`: when it is due; null when only a person can make it so. */
export type Poll = Verdict & { at: Date | null };

const BY_SCHEDULE = 'the next sync is due';

/**
 * Decides what authenticate answers to the right secret: 'none', '' or the learned path.
 * Source: design.md §7 (authenticate, Due).
 */
export function judgeDue(facts: DueFacts): Verdict {
  const { file, now } = facts;
  if (file.revokedAt) return none('the sync token is revoked');
  if (file.paused) return none('the company file is paused');
  const path = file.forgetPath ? '' : (file.filePath ?? '');
  const due = (why: string): Verdict => ({ answer: path, isDue: true, why });
  if (facts.openRun?.state === 'queued') return due('a sync was asked for');
  if (file.blockedCode === null) {
    if (facts.openRun) return due('a sync was interrupted and goes on');
    if (facts.hasQueued) return due('requests are waiting');
    if (!file.firstSyncAt) return due('the first sync is not finished');
  }
  const isOpen = earliestBySchedule(file, now) <= now && isInWindow(now, file);
  return isOpen ? due('the schedule says so') : none(BY_SCHEDULE);
}

function none(why: string): Verdict {
  return { answer: 'none', isDue: false, why };
}

/**
 * Adds when it is due, also to the words, in the zone of the company file. Looking for the next
 * window costs more than a whole poll, so polls go without.
 */
export function explainDue(facts: DueFacts): Poll {
  const verdict = judgeDue(facts);
  if (verdict.isDue) return { ...verdict, at: facts.now };
  if (verdict.why !== BY_SCHEDULE) return { ...verdict, at: null };
  const at = firstInWindow(earliestBySchedule(facts.file, facts.now), facts.file);
  const { time } = clockOf(facts.file.timeZone)(at);
  const zone = facts.file.timeZone ? '' : ' UTC';
  return { ...verdict, why: `${verdict.why} ${time}${zone}`, at };
}

const MINUTE_MS = 60_000;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTES_A_WEEK = 7 * 24 * 60;
const STEP_MINUTES = 5;

type Schedule = Pick<
  DueFacts['file'],
  'lastSyncBeganAt' | 'scheduleEveryMinutes' | 'scheduleWindows' | 'timeZone'
>;

/** When enough time has passed since the last sync began; `now` when it has. */
function earliestBySchedule(file: Schedule, now: Date): Date {
  if (file.lastSyncBeganAt === null) return now;
  const nextMs = file.lastSyncBeganAt.getTime() + file.scheduleEveryMinutes * MINUTE_MS;
  return nextMs > now.getTime() ? new Date(nextMs) : now;
}

/**
 * The first moment from `from` on that lies in a window; windows are in the file's time zone.
 * Looks ahead in steps of five minutes, a week at most; no windows: always open.
 */
function firstInWindow(from: Date, { scheduleWindows, timeZone }: Schedule): Date {
  if (scheduleWindows.length === 0) return from;
  const clock = clockOf(timeZone);
  for (let minutes = 0; minutes <= MINUTES_A_WEEK; minutes += STEP_MINUTES) {
    const at = new Date(from.getTime() + minutes * MINUTE_MS);
    const local = clock(at);
    if (scheduleWindows.some((window) => isInside(local, window))) return at;
  }
  return new Date(from.getTime() + MINUTES_A_WEEK * MINUTE_MS);
}

function isInWindow(at: Date, { scheduleWindows, timeZone }: Schedule): boolean {
  if (scheduleWindows.length === 0) return true;
  const local = clockOf(timeZone)(at);
  return scheduleWindows.some((window) => isInside(local, window));
}

type LocalTime = { day: string; time: string };

function isInside({ day, time }: LocalTime, window: ScheduleWindow): boolean {
  const dayFits = window.days.length === 0 || window.days.includes(day);
  if (!dayFits) return false;
  if (window.from <= window.to) return time >= window.from && time < window.to;
  return time >= window.from || time < window.to;
}

/** Tells day and time in a zone; made once for many moments, because making it is the slow part. */
function clockOf(timeZone: string | null): (at: Date) => LocalTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: timeZone ?? 'UTC',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    const day = part('weekday').toLowerCase().slice(0, 3);
    return {
      day: DAYS.includes(day) ? day : '',
      time: `${part('hour').replace('24', '00')}:${part('minute')}`,
    };
  };
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

/**
 * An idle poll costs this one statement. Each part is one look into an index. The row comes as one
 * JSON text: two dozen columns would cost the process twice as much.
 */
const READ_POLL = prepared(
  `select to_json(poll) as poll from (
   select ${SECRET_COLUMNS}, f.id as "companyFileId", f.paused, f.revoked_at as "revokedAt",
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
    where t.organization_id = $1 and t.name = $2) poll`,
);

/**
 * Reads what a poll needs, before it is known whether the caller may have it.
 * @param userName  as it came
 * @returns undefined when there is no such token
 */
export async function readPoll(ctx: Ctx, userName: string): Promise<PollRow | undefined> {
  const { organizationId, name } = placeOfName(userName);
  const rows = await readInOrganization<{ poll: PollJson }>(ctx.db, organizationId, READ_POLL, [
    organizationId,
    name,
  ]);
  const poll = rows[0]?.poll;
  return poll && withDates(poll);
}

/** As JSON has it: a moment is a text. */
type PollJson = {
  [Key in keyof PollRow]: PollRow[Key] extends Date | null ? string | null : PollRow[Key];
};

function withDates(poll: PollJson): PollRow {
  return {
    ...poll,
    previousUntil: dateOf(poll.previousUntil),
    expiresAt: dateOf(poll.expiresAt),
    tokenRevokedAt: dateOf(poll.tokenRevokedAt),
    lastUsedAt: dateOf(poll.lastUsedAt),
    revokedAt: dateOf(poll.revokedAt),
    firstSyncAt: dateOf(poll.firstSyncAt),
    lastSyncBeganAt: dateOf(poll.lastSyncBeganAt),
    lastContactAt: dateOf(poll.lastContactAt),
  };
}

function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
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
  return file && explainDue(await dueFacts(trx, key, file, now));
}
