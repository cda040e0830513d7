/**
 * Retention: what was exchanged long ago goes, a bounded number of rows whenever a session ends.
 * Nothing runs in the background. The books are never touched; history and change feed only when
 * an admin has said how many days of them to keep.
 */
import { type FileKey, getCompanyFile } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { pruneHistory } from '../mirror/feed.js';
import { pruneRequests } from '../queue/store.js';
import { pruneWires } from '../queue/wire.js';
import { pruneRuns } from '../sync/store.js';
import { pruneSessions } from './store.js';

const DAY_MS = 86_400_000;

/** One step of it for one company file; the caller holds its lock. */
export async function prune(trx: Trx, key: FileKey, now: Date): Promise<void> {
  const max = LIMITS.prunedRowsMax;
  const before = (days: number) => ({ before: new Date(now.getTime() - days * DAY_MS), max });
  await pruneRequests(trx, key, 'sync', before(LIMITS.syncRequestsKeptDays));
  await pruneRequests(trx, key, 'api', before(LIMITS.apiRequestsKeptDays));
  await pruneWires(trx, key, before(LIMITS.sessionsKeptDays));
  await pruneSessions(trx, key, before(LIMITS.sessionsKeptDays));
  await pruneRuns(trx, key, before(LIMITS.runsKeptDays));
  const file = await getCompanyFile(trx, key);
  if (file?.historyDays) await pruneHistory(trx, key, before(file.historyDays));
}
