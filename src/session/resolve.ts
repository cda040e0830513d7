/** What a person decides about a company file that waits for one, in the console or over REST. */
import { clear } from '../company-file/attention.js';
import { confirmIdentity, type FileKey, unfreeze } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { askForSync } from '../sync/store.js';

/**
 * Goes on with a frozen company file as it is now. The caller holds its lock.
 * @returns false when it was not frozen: somebody else was quicker
 */
export async function goOnWithFile(trx: Trx, key: FileKey): Promise<boolean> {
  const wasFrozen = await unfreeze(trx, key);
  await clear(trx, key, ['FROZEN']);
  return wasFrozen;
}

/**
 * The company file that moved and was renamed is the right one; it is read next. The caller holds
 * its lock.
 * @returns false when nothing was to be confirmed: somebody else was quicker, or the known file was
 * opened again
 */
export async function confirmFile(trx: Trx, key: FileKey, now: Date): Promise<boolean> {
  if (!(await confirmIdentity(trx, key))) return false;
  await clear(trx, key, ['IDENTITY_UNCONFIRMED']);
  await askForSync(trx, key, 'incremental', now);
  return true;
}
