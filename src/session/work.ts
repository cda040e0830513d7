/** What a session has to do, and how it begins with it. */
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { hasQueued } from '../queue/run.js';
import { beginRun } from '../sync/advance.js';
import { openRun } from '../sync/store.js';
import type { Work } from '../sync/work.js';
import { dueFacts, judgeDue } from './due.js';

/** Requests that wait, or a sync that was asked for; nothing while the company file is paused. */
export async function hasWork(
  trx: Trx,
  key: FileKey,
  file: Pick<CompanyFileRow, 'paused'>,
): Promise<boolean> {
  if (file.paused) return false;
  return (await hasQueued(trx, key)) || (await isRunQueued(trx, key));
}

/** True when a sync was asked for that no session has begun. */
export async function isRunQueued(trx: Trx, key: FileKey): Promise<boolean> {
  return (await openRun(trx, key))?.state === 'queued';
}

/**
 * The company file proved itself: the sync that is due begins.
 * @returns the run's id; null when only requests of the cloud app are waiting
 */
export async function beginWork(trx: Trx, work: Work): Promise<string | null> {
  if (work.file.paused) return null;
  // A confirmed identity lifts a block, so what is due is judged as if there were none.
  const facts = await dueFacts(trx, work.key, { ...work.file, blockedCode: null }, work.now);
  const { isDue } = judgeDue({ ...facts, hasQueued: false });
  return beginRun(trx, work, isDue);
}
