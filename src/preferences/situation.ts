/** Reads what preferences are judged by: accounts, what QuickBooks told, how much each is used. */
import { cloudBankAccounts } from '../cloud/bank-accounts.js';
import { dayOf } from '../company-file/day.js';
import { type CompanyFileRow, type FileKey, getToldCompany } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Account, Situation, Told, Usage } from './preference.js';

type File = Pick<CompanyFileRow, 'organizationId' | 'id' | 'timeZone' | 'identifiedAt'>;

const UNUSED: Usage = {
  openBills: new Map(),
  openInvoices: new Map(),
  billsPaid: new Map(),
  jobs: 0,
  terms: 0,
};

/** All of it, for somebody who looks at the preferences or changes them. */
export async function readSituation(trx: Trx, file: File, now: Date): Promise<Situation> {
  const key = keyOf(file);
  const base = await readBase(trx, file, now);
  return {
    ...base,
    accounts: await readAccounts(trx, key, null),
    usage: await readUsage(trx, key),
  };
}

/**
 * Only what tells whether values that were saved still do, and whether something is missing: cheap
 * enough for the end of every sync and for every look at a company file.
 * @param ids  ListIDs of the accounts that the values name
 */
export async function readSituationOf(
  trx: Trx,
  file: File,
  ids: readonly string[],
  now: Date,
): Promise<Situation> {
  const base = await readBase(trx, file, now);
  // Whether there are receivables at all decides whether an account for them is needed.
  const only = { ids, types: ['AccountsReceivable'] };
  return { ...base, accounts: await readAccounts(trx, keyOf(file), only), usage: UNUSED };
}

function keyOf(file: File): FileKey {
  return { organizationId: file.organizationId, companyFileId: file.id };
}

async function readBase(trx: Trx, file: File, now: Date) {
  const key = keyOf(file);
  const told = await getToldCompany(trx, key);
  return {
    today: dayOf(file.timeZone, now),
    connectedOn: file.identifiedAt === null ? null : dayOf(file.timeZone, file.identifiedAt),
    told: readTold(told?.preferences),
    banks: await cloudBankAccounts(trx, key),
  };
}

/** PreferencesRet as it was read → the few answers that count here. Source: qbXML facts. */
export function readTold(preferences: unknown): Told {
  const text = (group: string, element: string): string | null => {
    const found = memberOf(memberOf(preferences, group), element);
    return typeof found === 'string' && found !== '' ? found : null;
  };
  const flag = (group: string, element: string): boolean | null => {
    const found = text(group, element);
    return found === null ? null : found === 'true' || found === '1';
  };
  const currency = memberOf(memberOf(preferences, 'MultiCurrencyPreferences'), 'HomeCurrencyRef');
  const homeCurrencyId = memberOf(currency, 'ListID');
  return {
    tracksClasses: flag('AccountingPreferences', 'IsUsingClassTracking'),
    usesAccountNumbers: flag('AccountingPreferences', 'IsUsingAccountNumbers'),
    usesInventory: flag('PurchasesAndVendorsPreferences', 'IsUsingInventory'),
    closingDate: text('AccountingPreferences', 'ClosingDate'),
    isMultiCurrencyOn: flag('MultiCurrencyPreferences', 'IsMultiCurrencyOn') ?? false,
    homeCurrencyId: typeof homeCurrencyId === 'string' ? homeCurrencyId : null,
  };
}

function memberOf(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null || !Object.hasOwn(of, name)) return undefined;
  return Object.entries(of).find(([key]) => key === name)?.[1];
}

/**
 * In the order of their full names.
 * @param only  those with one of these ids or types; null for the whole chart
 */
async function readAccounts(
  trx: Trx,
  key: FileKey,
  only: { readonly ids: readonly string[]; readonly types: readonly string[] } | null,
): Promise<Map<string, Account>> {
  const { rows } = await trx.raw<{ rows: Account[] }>(
    `select list_id as id, coalesce(name, full_name, list_id) as name,
            coalesce(full_name, name, list_id) as "fullName", coalesce(account_type, '') as type,
            special_account_type as special, account_number as number,
            bank_number as "bankNumber", currency_ref_list_id as "currencyId",
            coalesce(is_active, true) as "isActive", is_deleted as "isDeleted"
       from mirror.account
      where organization_id = :org and company_file_id = :file
        and (:isWhole or list_id = any(cast(:ids as text[]))
             or account_type = any(cast(:types as text[])))
      order by full_name collate "C", list_id limit :max`,
    {
      org: key.organizationId,
      file: key.companyFileId,
      isWhole: only === null,
      ids: [...(only?.ids ?? [])],
      types: [...(only?.types ?? [])],
      max: LIMITS.accountsMax,
    },
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function readUsage(trx: Trx, key: FileKey): Promise<Usage> {
  const here = { org: key.organizationId, file: key.companyFileId };
  const { rows } = await trx.raw<{ rows: { of: string; id: string | null; count: number }[] }>(
    `select 'openBills' as of, ap_account_ref_list_id as id, count(*)::int as count
       from mirror.bill where organization_id = :org and company_file_id = :file
        and not is_deleted and not is_paid group by 2
     union all
     select 'openInvoices', ar_account_ref_list_id, count(*)::int
       from mirror.invoice where organization_id = :org and company_file_id = :file
        and not is_deleted and not is_paid group by 2
     union all
     select 'billsPaid', bank_account_ref_list_id, count(*)::int
       from mirror.bill_payment_check where organization_id = :org and company_file_id = :file
        and not is_deleted group by 2
     union all
     select 'jobs', null, count(*)::int
       from mirror.customer where organization_id = :org and company_file_id = :file
        and not is_deleted and is_active and sublevel > 0
     union all
     select 'terms', null, count(*)::int
       from mirror.standard_terms where organization_id = :org and company_file_id = :file
        and not is_deleted and is_active
     union all
     select 'terms', null, count(*)::int
       from mirror.date_driven_terms where organization_id = :org and company_file_id = :file
        and not is_deleted and is_active`,
    here,
  );
  const byAccount = (of: string) =>
    new Map(
      rows.flatMap((row): [string, number][] =>
        row.of === of && row.id ? [[row.id, row.count]] : [],
      ),
    );
  const total = (of: string) => rows.reduce((sum, row) => sum + (row.of === of ? row.count : 0), 0);
  return {
    openBills: byAccount('openBills'),
    openInvoices: byAccount('openInvoices'),
    billsPaid: byAccount('billsPaid'),
    jobs: total('jobs'),
    terms: total('terms'),
  };
}

/**
 * Into which living account each deleted one was merged, however often that one was merged again.
 * @param ids  ListIDs of deleted accounts
 */
export async function readSurvivors(
  trx: Trx,
  key: FileKey,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await trx.raw<{ rows: { id: string; into: string }[] }>(
    `select distinct on (object_id) object_id as id, into_id as into
       from mirror.change
      where organization_id = :org and company_file_id = :file
        and object_type = 'Account' and kind = 'merge' and into_id is not null
      order by object_id, seq desc limit :max`,
    { org: key.organizationId, file: key.companyFileId, max: LIMITS.accountsMax },
  );
  const into = new Map(rows.map((row) => [row.id, row.into]));
  const last = (id: string): string | undefined => {
    const seen = new Set([id]);
    let at = into.get(id);
    for (let next = at; next !== undefined && !seen.has(next); next = into.get(next)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  return new Map(
    ids.flatMap((id): [string, string][] => {
      const survivor = last(id);
      return survivor === undefined ? [] : [[id, survivor]];
    }),
  );
}

/** Full names of accounts by ListID. */
export async function readAccountNames(
  trx: Trx,
  key: FileKey,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const accounts = await readAccounts(trx, key, { ids, types: [] });
  return new Map([...accounts.values()].map(({ id, fullName }) => [id, fullName]));
}
