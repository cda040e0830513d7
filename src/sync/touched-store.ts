/** The table sync_touched: documents to be read again. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';

/** Notes documents that others touched; one that is noted already keeps its place. */
export async function noteTouched(
  trx: Trx,
  key: FileKey,
  touched: readonly { objectType: string; objectId: string }[],
  round: number,
): Promise<void> {
  if (touched.length === 0) return;
  await trx.raw(
    `insert into sync_touched (organization_id, company_file_id, object_type, object_id, round)
     select ?::uuid, ?::uuid, t."objectType", t."objectId", ?
       from jsonb_to_recordset(?::jsonb) as t ("objectType" text, "objectId" text)
     on conflict do nothing`,
    [key.organizationId, key.companyFileId, round, JSON.stringify(touched)],
  );
}

/** Takes the documents noted so far: their re-reading is planned by the caller in this commit. */
export async function takeTouched(
  trx: Trx,
  key: FileKey,
): Promise<{ objectType: string; objectId: string }[]> {
  const found = await trx.raw(
    `delete from sync_touched where organization_id = ? and company_file_id = ?
     returning object_type as "objectType", object_id as "objectId"`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows;
}
