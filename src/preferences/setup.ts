/**
 * "One last thing": how far the set-up of a company file is, and what a person still has to do.
 * Source: design.md §1 (the journey), sync-semantics §4 (step 8).
 */
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { SetupView } from '../company-file/view.js';
import type { Trx } from '../db/connect.js';
import { accountIdsIn, judged, missingToMove, wholeValues } from './set.js';
import { readSituationOf } from './situation.js';
import { latestVersion } from './store.js';

/**
 * Complete once a person has saved the sync preferences and everything that moving transactions
 * needs is set. What breaks later opens it again, and needsAttention says what it was.
 * @param file  as just read
 */
export async function setupOf(trx: Trx, file: CompanyFileRow, now: Date): Promise<SetupView> {
  const key: FileKey = { organizationId: file.organizationId, companyFileId: file.id };
  const address = `/v1/company-files/${file.organizationId}.${file.id}`;
  if (file.firstSyncAt === null) {
    const sentence = 'The first sync has not completed yet.';
    return {
      state: 'waiting_for_first_sync',
      sentence: 'Waiting for the first sync: it brings the accounts to choose from.',
      missing: [{ key: 'firstSync', sentence, href: `${address}/next` }],
    };
  }
  const href = `${address}/preferences/sync`;
  const saved = await latestVersion(trx, key, 'sync');
  const values = wholeValues('sync', saved?.values ?? {}, false);
  const situation = await readSituationOf(trx, file, accountIdsIn('sync', values), now);
  const missing = missingToMove(judged('sync', values, situation)).map((one) => {
    return { key: one.key, sentence: one.sentence, href };
  });
  const isReviewed = saved !== undefined && !saved.isPrefilled;
  if (isReviewed && missing.length === 0) {
    return { state: 'complete', sentence: 'Set-up is complete.', missing };
  }
  const review = { key: 'review', sentence: 'Nobody has saved the sync preferences yet.', href };
  return {
    state: 'review_preferences',
    sentence: `One last thing: ${lastThing(isReviewed, missing.length)}`,
    missing: isReviewed ? missing : [review, ...missing],
  };
}

function lastThing(isReviewed: boolean, missing: number): string {
  const needed = `${missing} of them ${missing === 1 ? 'is' : 'are'} still needed`;
  if (isReviewed) return `the sync preferences: ${needed}.`;
  const prefilled =
    'review the sync preferences, which were filled in from your accounts, and save';
  return missing === 0 ? `${prefilled}.` : `${prefilled}; ${needed}.`;
}
