/**
 * The table end_user: what a Conductor-style client called a company file when it made it. One that
 * was made otherwise has no row and is shown by what is known of it.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';

export type EndUser = {
  companyFileId: string;
  /** The client's own id of the company; unique in the organization. */
  sourceId: string;
  email: string;
  companyName: string;
};

/**
 * Remembers what a client called a company file.
 * @returns false when another company file of the organization has the sourceId already
 */
export async function saveEndUser(
  trx: Trx,
  organizationId: string,
  endUser: EndUser,
): Promise<boolean> {
  const found = await trx.raw(
    `insert into end_user (organization_id, company_file_id, source_id, email, company_name)
     values (?, ?, ?, ?, ?) on conflict (organization_id, source_id) do nothing
     returning 1`,
    [organizationId, endUser.companyFileId, endUser.sourceId, endUser.email, endUser.companyName],
  );
  return found.rowCount === 1;
}

/** The end users of an organization by company file. */
export async function endUsersOf(
  trx: Trx,
  organizationId: string,
): Promise<ReadonlyMap<string, EndUser>> {
  const found = await trx.raw(
    `select company_file_id as "companyFileId", source_id as "sourceId", email,
            company_name as "companyName"
       from end_user where organization_id = ?`,
    [organizationId],
  );
  return new Map(found.rows.map((row: EndUser) => [row.companyFileId, row]));
}

/** A company file was disconnected: its sourceId is free for a new one. */
export async function forgetEndUser(trx: Trx, key: FileKey): Promise<void> {
  await trx.raw('delete from end_user where organization_id = ? and company_file_id = ?', [
    key.organizationId,
    key.companyFileId,
  ]);
}
