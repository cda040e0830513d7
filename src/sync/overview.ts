/** All of a company file as REST and the console show it, read in one transaction. */
import { getSyncTokenOfFile } from '../auth/sync-token.js';
import { listAttention } from '../company-file/attention.js';
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import { type CompanyFileView, viewCompanyFile } from '../company-file/view.js';
import type { Trx } from '../db/connect.js';
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
    progress: await progressOf(trx, key, file.firstSyncAt !== null),
    tokenExpiresAt: (await getSyncTokenOfFile(trx, key))?.expiresAt,
    now,
  });
}
