/** The end of a sync token: with it go its sessions and the connection of its company file. */
import { getSyncToken, revokeSyncToken, type TokenKey } from '../auth/sync-token.js';
import { lockCompanyFile, revokeCompanyFile } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { sentRequests } from '../queue/request.js';
import { cancelAll, returnRequests } from '../queue/store.js';
import { giveUpRuns } from '../sync/advance.js';
import { killSessionsOfToken } from './store.js';

/**
 * Revokes a token for good: its open tickets die at once, also in the middle of an exchange, and
 * what still waited is cancelled, since nobody will ever ask QuickBooks for it.
 * @returns false when the organization has no such token
 */
export async function endSyncToken(trx: Trx, key: TokenKey, now: Date): Promise<boolean> {
  const token = await getSyncToken(trx, key);
  if (token === undefined) return false;
  const file = { organizationId: key.organizationId, companyFileId: token.companyFileId };
  // The lock that sessions hold: a call that is being answered ends before the token does.
  await lockCompanyFile(trx, file);
  await revokeSyncToken(trx, key, now);
  await killSessionsOfToken(trx, key.organizationId, key.id, now);
  await revokeCompanyFile(trx, file, now);
  const why = { message: 'The sync token was revoked.', now };
  await returnRequests(trx, file, await sentRequests(trx, file), { kind: 'lost' }, why);
  await giveUpRuns(trx, file, why.message, now);
  await cancelAll(trx, file, why);
  return true;
}
