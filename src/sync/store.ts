/** The table sync_run: what is being read, and how far it got. */
import { randomUUID } from 'node:crypto';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';

export type SyncMode = 'incremental' | 'full';
export type RunState = 'queued' | 'running' | 'succeeded' | 'failed';
export type RunStep =
  | 'start'
  | 'count'
  | 'read'
  | 'deleted'
  | 'touched'
  | 'balances'
  | 'check'
  | 'done';
export type SyncPhase = 'identity' | 'lists' | 'transactions' | 'deletions' | 'balances' | 'proof';

export type RunRow = {
  id: string;
  mode: SyncMode;
  state: RunState;
  step: RunStep;
  phase: SyncPhase | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  rowsRead: string;
  rowsChanged: string;
  wires: number;
  touchedRound: number;
  /** How often the check has asked again. */
  checkRound: number;
  transactionsChanged: boolean;
  touchedSince: string;
  error: string | null;
  /** Objects in all answers so far, and the time from each request to its answer. */
  rowsAnswered: string;
  busyMs: string;
};

const RUN_COLUMNS = `id, mode, state, step, phase, created_at as "createdAt",
  started_at as "startedAt", finished_at as "finishedAt", rows_read as "rowsRead",
  rows_changed as "rowsChanged", wires, touched_round as "touchedRound",
  check_round as "checkRound", transactions_changed as "transactionsChanged",
  touched_since as "touchedSince", error, rows_answered as "rowsAnswered",
  busy_ms as "busyMs"`;

/**
 * Asks for a sync: a waiting one is joined, and a waiting incremental becomes full when asked so.
 * One that is under way is not: it may have read already what the asker wants to see.
 * @returns the run that will do it
 */
export async function askForSync(
  trx: Trx,
  key: FileKey,
  mode: SyncMode,
  now: Date,
): Promise<{ runId: string }> {
  const joined = await trx.raw(
    `update sync_run set mode = case when ? = 'full' then 'full' else mode end
      where organization_id = ? and company_file_id = ? and state = 'queued'
     returning id`,
    [mode, key.organizationId, key.companyFileId],
  );
  if (joined.rows[0]) return { runId: joined.rows[0].id };
  const id = randomUUID();
  await trx.raw(
    `insert into sync_run (organization_id, id, company_file_id, mode, state, created_at)
     values (?, ?, ?, ?, 'queued', ?)
     on conflict (organization_id, company_file_id) where state = 'queued' do nothing`,
    [key.organizationId, id, key.companyFileId, mode, now],
  );
  return { runId: id };
}

/** The run that is under way and the one that waits, in this order; there may be one of each. */
export async function openRuns(trx: Trx, key: FileKey): Promise<RunRow[]> {
  const found = await trx.raw(
    `select ${RUN_COLUMNS} from sync_run
      where organization_id = ? and company_file_id = ? and state in ('queued', 'running')
      order by state desc`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows;
}

/** The run that is under way, else the one that waits. */
export async function openRun(trx: Trx, key: FileKey): Promise<RunRow | undefined> {
  return (await openRuns(trx, key))[0];
}

/** One run of a company file. */
export async function getRun(trx: Trx, key: FileKey, id: string): Promise<RunRow | undefined> {
  const found = await trx.raw(
    `select ${RUN_COLUMNS} from sync_run
      where organization_id = ? and company_file_id = ? and id = ?`,
    [key.organizationId, key.companyFileId, id],
  );
  return found.rows[0];
}

/**
 * Runs of a company file, newest first.
 * @param page  `before`: the createdAt and id of the last one seen
 */
export async function listRuns(
  trx: Trx,
  key: FileKey,
  page: { limit: number; before?: { createdAt: Date; id: string } | undefined },
): Promise<RunRow[]> {
  const found = await trx.raw(
    `select ${RUN_COLUMNS} from sync_run
      where organization_id = ? and company_file_id = ?
        and (?::timestamptz is null or (created_at, id) < (?::timestamptz, ?::uuid))
      order by created_at desc, id desc limit ?`,
    [
      key.organizationId,
      key.companyFileId,
      page.before?.createdAt ?? null,
      page.before?.createdAt ?? null,
      page.before?.id ?? null,
      page.limit,
    ],
  );
  return found.rows;
}

/**
 * A queued run begins, or one of an earlier session goes on. Balances that the run before was to
 * read, and did not, are owed by the one that begins.
 * @param epoch  of the company file
 */
export async function startRun(
  trx: Trx,
  key: FileKey,
  runId: string,
  at: { epoch: string; now: Date },
): Promise<void> {
  await trx.raw(
    `update sync_run set state = 'running', started_at = coalesce(started_at, ?::timestamptz),
       epoch = coalesce(epoch, ?::bigint),
       transactions_changed = transactions_changed or coalesce((
         select b.state = 'failed' and b.transactions_changed from sync_run b
          where b.organization_id = ? and b.company_file_id = ? and b.finished_at is not null
          order by b.finished_at desc, b.created_at desc limit 1), false)
      where organization_id = ? and company_file_id = ? and id = ?
        and state in ('queued', 'running')`,
    [
      ...[at.now, at.epoch, key.organizationId, key.companyFileId],
      ...[key.organizationId, key.companyFileId, runId],
    ],
  );
}

/**
 * Makes a run go on where the one before it failed: what that one has read stays read, and what
 * follows from reading is done anew when the rest is read. Ghosts and watermarks are judged from
 * its beginning.
 * @param of  epoch of the company file; since: one that ended earlier has lost its requests
 * @returns the id of the failed run; undefined when the last one succeeded, is too old, had not
 * begun, or read another epoch
 */
export async function resumeFailed(
  trx: Trx,
  key: FileKey,
  runId: string,
  of: { epoch: string; since: Date },
): Promise<string | undefined> {
  const found = await trx.raw(
    `select ${RUN_COLUMNS}, epoch from sync_run
      where organization_id = ? and company_file_id = ? and finished_at is not null
      order by finished_at desc, created_at desc limit 1`,
    [key.organizationId, key.companyFileId],
  );
  const [last] = found.rows as (RunRow & { epoch: string | null })[];
  if (!last?.startedAt || last.state !== 'failed' || last.epoch !== of.epoch) return undefined;
  if (!last.finishedAt || last.finishedAt <= of.since) return undefined;
  await trx.raw(
    `update sync_run set step = ?, started_at = ?, epoch = ?::bigint, rows_answered = ?::bigint,
       busy_ms = ?::bigint
      where organization_id = ? and company_file_id = ? and id = ?`,
    [
      ...[isPlanning(last.step) ? last.step : 'read', last.startedAt, last.epoch],
      ...[last.rowsAnswered, last.busyMs, key.organizationId, key.companyFileId, runId],
    ],
  );
  return last.id;
}

/** What there is to read is not planned yet. */
function isPlanning(step: RunStep): boolean {
  return step === 'start' || step === 'count';
}

/** True when the last sync was to read everything and failed: what it healed is half of it. */
export async function isHalfRead(trx: Trx, key: FileKey): Promise<boolean> {
  const found = await trx.raw(
    `select state = 'failed' and mode = 'full' as "isHalfRead" from sync_run
      where organization_id = ? and company_file_id = ? and finished_at is not null
      order by finished_at desc, created_at desc limit 1`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows[0]?.isHalfRead ?? false;
}

/** Where a run stands now. Absent members stay. */
export async function moveRun(
  trx: Trx,
  key: FileKey,
  runId: string,
  changes: {
    step?: RunStep;
    phase?: SyncPhase;
    mode?: SyncMode;
    touchedRound?: number;
    checkRound?: number;
    touchedSince?: string;
    /** What was read before does not count: ghosts are told from here on. */
    startedAt?: Date;
  },
): Promise<void> {
  const columns: Record<string, unknown> = {};
  if (changes.step !== undefined) columns.step = changes.step;
  if (changes.phase !== undefined) columns.phase = changes.phase;
  if (changes.mode !== undefined) columns.mode = changes.mode;
  if (changes.touchedRound !== undefined) columns.touched_round = changes.touchedRound;
  if (changes.checkRound !== undefined) columns.check_round = changes.checkRound;
  if (changes.touchedSince !== undefined) columns.touched_since = changes.touchedSince;
  if (changes.startedAt !== undefined) columns.started_at = changes.startedAt;
  await trx('sync_run')
    .where({ organization_id: key.organizationId, company_file_id: key.companyFileId, id: runId })
    .update(columns);
}

/** Adds what one answer brought to a run's counts, and says where people see it stand. */
export async function countInRun(
  trx: Trx,
  key: FileKey,
  runId: string,
  brought: {
    read: number;
    answered: number;
    changed: number;
    transactionsChanged: boolean;
    busyMs: number;
    /** null: as it was. */
    phase: SyncPhase | null;
  },
): Promise<void> {
  await trx.raw(
    `update sync_run set rows_read = rows_read + ?, rows_answered = rows_answered + ?,
       rows_changed = rows_changed + ?, wires = wires + 1, busy_ms = busy_ms + ?,
       transactions_changed = transactions_changed or ?, phase = coalesce(?, phase)
      where organization_id = ? and company_file_id = ? and id = ?`,
    [
      ...[brought.read, brought.answered, brought.changed, brought.busyMs],
      ...[brought.transactionsChanged, brought.phase],
      ...[key.organizationId, key.companyFileId, runId],
    ],
  );
}

/** A run ends. */
export async function finishRun(
  trx: Trx,
  key: FileKey,
  runId: string,
  end: { state: 'succeeded' | 'failed'; error: string | null; now: Date },
): Promise<void> {
  await trx.raw(
    `update sync_run set state = ?, error = ?, finished_at = ?, phase = null,
       step = case when ? = 'succeeded' then 'done' else step end
      where organization_id = ? and company_file_id = ? and id = ?
        and state in ('queued', 'running')`,
    [end.state, end.error, end.now, end.state, key.organizationId, key.companyFileId, runId],
  );
}

/** Forgets runs that ended long ago, at most so many at a time; the newest one stays. */
export async function pruneRuns(
  trx: Trx,
  key: FileKey,
  what: { before: Date; max: number },
): Promise<void> {
  await trx.raw(
    `delete from sync_run where organization_id = ? and id in (
       select old.id from sync_run old
        where old.organization_id = ? and old.company_file_id = ?
          and old.created_at < ? and old.finished_at < ?
          and exists (select from sync_run n where n.organization_id = ?
                         and n.company_file_id = ? and n.created_at > old.created_at)
        order by old.created_at limit ?)`,
    [
      ...[key.organizationId, key.organizationId, key.companyFileId, what.before, what.before],
      ...[key.organizationId, key.companyFileId, what.max],
    ],
  );
}
