/**
 * The table cloud_bank_account: bank accounts and cards of the cloud app. Which account of
 * QuickBooks each of them is, the sync preferences say (bankMap, cardMap).
 * Source: sync-semantics §2 (bankMap, cardMap), design.md §7 (cloud).
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';

/** What kind of account it is, and the AccountType that its account in QuickBooks must have. */
export const ACCOUNT_TYPES = { bank: 'Bank', credit_card: 'CreditCard' } as const;

export type CloudBankType = keyof typeof ACCOUNT_TYPES;

export const CLOUD_BANK_TYPES = Object.keys(ACCOUNT_TYPES) as readonly CloudBankType[];

/** One bank account or card, as the cloud app told it. */
export type CloudBankAccount = {
  /** The cloud app's own id. */
  readonly cloudId: string;
  readonly name: string;
  /** Four digits; null when the cloud app does not know them. */
  readonly last4: string | null;
  readonly type: CloudBankType;
  /** False once it was deleted in the cloud app; the row stays. */
  readonly isActive: boolean;
  /** Counts the changes, from 1. */
  readonly revision: number;
  readonly updatedAt: Date;
};

/** What the cloud app tells of one. */
export type CloudBankFacts = Pick<CloudBankAccount, 'cloudId' | 'name' | 'last4' | 'type'>;

const COLUMNS = `cloud_id as "cloudId", name, last4, type, is_active as "isActive",
  revision::int as revision, updated_at as "updatedAt"`;

/** The bank accounts and cards of a company file's cloud app that are in use, by their ids. */
export async function cloudBankAccounts(trx: Trx, key: FileKey): Promise<CloudBankAccount[]> {
  return (await allCloudBankAccounts(trx, key)).filter((account) => account.isActive);
}

/** All of them, also those that were deleted in the cloud app. */
export async function allCloudBankAccounts(trx: Trx, key: FileKey): Promise<CloudBankAccount[]> {
  const { rows } = await trx.raw<{ rows: CloudBankAccount[] }>(
    `select ${COLUMNS} from cloud_bank_account
      where organization_id = ? and company_file_id = ? order by cloud_id collate "C"`,
    [key.organizationId, key.companyFileId],
  );
  return rows;
}

/** One of them, in use or not; undefined when there never was one. */
export async function getCloudBankAccount(
  trx: Trx,
  key: FileKey,
  cloudId: string,
): Promise<CloudBankAccount | undefined> {
  const { rows } = await trx.raw<{ rows: CloudBankAccount[] }>(
    `select ${COLUMNS} from cloud_bank_account
      where organization_id = ? and company_file_id = ? and cloud_id = ?`,
    [key.organizationId, key.companyFileId, cloudId],
  );
  return rows[0];
}

/**
 * Keeps what the cloud app tells of one. The same facts again change nothing, not even the
 * revision; facts about a deleted one bring it back. The caller holds the company file's lock.
 * @throws CONFLICT  when the company file has LIMITS.cloudBankAccountsMax of them
 */
export async function putCloudBankAccount(
  trx: Trx,
  key: FileKey,
  facts: CloudBankFacts,
  now: Date,
): Promise<{ before: CloudBankAccount | undefined; after: CloudBankAccount }> {
  const before = await getCloudBankAccount(trx, key, facts.cloudId);
  if (before === undefined) await refuseTooMany(trx, key);
  const isSame =
    before?.isActive &&
    before.name === facts.name &&
    before.last4 === facts.last4 &&
    before.type === facts.type;
  if (isSame) return { before, after: before };
  const { rows } = await trx.raw<{ rows: CloudBankAccount[] }>(
    `insert into cloud_bank_account as t (organization_id, company_file_id, cloud_id, name, last4,
       type, revision, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (organization_id, company_file_id, cloud_id) do update set
       name = excluded.name, last4 = excluded.last4, type = excluded.type, is_active = true,
       revision = excluded.revision, updated_at = excluded.updated_at
     returning ${COLUMNS}`,
    [
      ...[key.organizationId, key.companyFileId, facts.cloudId, facts.name, facts.last4],
      ...[facts.type, (before?.revision ?? 0) + 1, now, now],
    ],
  );
  const [after] = rows;
  if (after === undefined) throw new Error('an upsert returns its row');
  return { before, after };
}

/**
 * The cloud app deleted it. Its row stays, as payments may have been made from it.
 * @returns as it is now; undefined when there never was one
 */
export async function deactivateCloudBankAccount(
  trx: Trx,
  key: FileKey,
  cloudId: string,
  now: Date,
): Promise<CloudBankAccount | undefined> {
  await trx.raw(
    `update cloud_bank_account
        set is_active = false, revision = revision + 1, updated_at = ?
      where organization_id = ? and company_file_id = ? and cloud_id = ? and is_active`,
    [now, key.organizationId, key.companyFileId, cloudId],
  );
  return getCloudBankAccount(trx, key, cloudId);
}

async function refuseTooMany(trx: Trx, key: FileKey): Promise<void> {
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from cloud_bank_account
      where organization_id = ? and company_file_id = ?`,
    [key.organizationId, key.companyFileId],
  );
  if ((rows[0]?.count ?? 0) < LIMITS.cloudBankAccountsMax) return;
  const most = `${LIMITS.cloudBankAccountsMax} bank accounts and cards`;
  throw new ConnectorError('CONFLICT', `a company file may have ${most} of the cloud app`);
}
