/** The accounts of QuickBooks that a bank account or card of the cloud app may be. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { ACCOUNT_TYPES } from './bank-accounts.js';
import type { LedgerAccount } from './bank-match.js';

/** Living accounts of type Bank and CreditCard, active or not, in the order of their names. */
export async function ledgerAccounts(trx: Trx, key: FileKey): Promise<LedgerAccount[]> {
  const { rows } = await trx.raw<{ rows: LedgerAccount[] }>(
    `select list_id as id, coalesce(name, '') as name, coalesce(full_name, '') as "fullName",
            account_type as "accountType", account_number as "accountNumber",
            bank_number as "bankNumber", is_active is not false as "isActive"
       from mirror.account
      where organization_id = ? and company_file_id = ? and not is_deleted
        and account_type = any(?)
      order by full_name collate "C", list_id`,
    [key.organizationId, key.companyFileId, Object.values(ACCOUNT_TYPES)],
  );
  return rows;
}
