/** All of a company file as REST and the console show it, read in one transaction. */
import { getSyncTokenOfFile } from '../auth/sync-token.js';
import { listAttention } from '../company-file/attention.js';
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import { type CompanyFileView, viewCompanyFile } from '../company-file/view.js';
import type { Trx } from '../db/connect.js';
import { setupOf } from '../preferences/setup.js';
import { summarize } from '../proof/sentence.js';
import { latestProof } from '../proof/store.js';
import { readAudit } from './drift.js';
import { progressOf } from './progress.js';

/** Gathers what the view of a company file is made of. @param file  its row, as just read */
export async function readOverview(
  trx: Trx,
  file: CompanyFileRow,
  now: Date,
): Promise<CompanyFileView> {
  const key: FileKey = { organizationId: file.organizationId, companyFileId: file.id };
  return viewCompanyFile({
    file,
    attention: await listAttention(trx, key),
    proof: summarize(
      await latestProof(trx, key, false),
      await latestProof(trx, key, true),
      file.timeZone,
      now,
    ),
    progress: await progressOf(trx, key, file.firstSyncAt !== null),
    audit: await readAudit(trx, key, now),
    setup: await setupOf(trx, file, now),
    tokenExpiresAt: (await getSyncTokenOfFile(trx, key))?.expiresAt,
    now,
  });
}
