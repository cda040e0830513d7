/**
 * What the mirror comes to: sums of its postings by account and by vendor or customer, beside the
 * balances that QuickBooks told last. Reads the views mirror.posting and the lists; writes nothing.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import type { Decimal } from '../qbxml/value.js';
import { overWholeTables } from './sums.js';

/** One account: what QuickBooks says and what the mirrored documents come to. */
export type AccountFigure = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly special: string | null;
  readonly currency: string | null;
  /** AccountRet.Balance, as the account shows it. */
  readonly balance: Decimal;
  /** Sum of the postings, debits positive, in the account's currency. */
  readonly posted: Decimal;
  readonly postings: number;
  /** Documents of another currency post to it: what rounding left over is QuickBooks' secret. */
  readonly isConverted: boolean;
  /** QuickBooks posts the cost of inventory here, at an average that no document states. */
  readonly isStock: boolean;
};

/** A vendor or customer whose balance is not what the mirrored documents come to. */
export type EntityFigure = {
  readonly id: string;
  readonly kind: 'Vendor' | 'Customer';
  readonly name: string;
  readonly balance: Decimal;
  readonly posted: Decimal;
};

/** A customer or account whose total is not that of the balances below it. */
export type TotalFigure = {
  readonly id: string;
  readonly kind: 'Account' | 'Customer';
  readonly name: string;
  readonly total: Decimal;
  readonly summed: Decimal;
};

const PAYABLE_OR_RECEIVABLE = `('AccountsPayable', 'AccountsReceivable')`;

/** Every living account, with its sums. */
export async function accountFigures(trx: Trx, key: FileKey): Promise<AccountFigure[]> {
  const { rows } = await overWholeTables(trx, () =>
    trx.raw<{ rows: AccountFigure[] }>(
      `with sums as materialized (
       select account_ref_list_id as id, currency_ref_list_id as currency, sum(amount) as own,
              sum(round(amount * exchange_rate, 2)) as home, count(*) as postings
         from mirror.posting where organization_id = :org and company_file_id = :file
        group by 1, 2),
     stock as materialized (
       select asset_account_ref_list_id as id from mirror.item_inventory
        where organization_id = :org and company_file_id = :file
       union select cogs_account_ref_list_id from mirror.item_inventory
        where organization_id = :org and company_file_id = :file
       union select asset_account_ref_list_id from mirror.item_inventory_assembly
        where organization_id = :org and company_file_id = :file
       union select cogs_account_ref_list_id from mirror.item_inventory_assembly
        where organization_id = :org and company_file_id = :file)
     select a.list_id as id, coalesce(a.full_name, a.name, a.list_id) as name,
            coalesce(a.account_type, '') as type, a.special_account_type as special,
            a.currency_ref_list_id as currency, coalesce(a.balance, 0)::text as balance,
            coalesce((select sum(case when s.currency is null or a.currency_ref_list_id is null
                                        or s.currency = a.currency_ref_list_id
                                      then s.own else s.home end)
                        from sums s where s.id = a.list_id), 0)::text as posted,
            coalesce((select sum(s.postings) from sums s where s.id = a.list_id), 0)::int
              as postings,
            exists (select from sums s where s.id = a.list_id
                       and s.currency <> a.currency_ref_list_id) as "isConverted",
            a.list_id in (select id from stock where id is not null) as "isStock"
       from mirror.account a
      where a.organization_id = :org and a.company_file_id = :file and not a.is_deleted
      order by a.list_id`,
      { org: key.organizationId, file: key.companyFileId },
    ),
  );
  return rows;
}

/**
 * Vendors and customers that do not agree, and how many were compared.
 * @param limit  at most so many of them
 */
export async function entityFigures(
  trx: Trx,
  key: FileKey,
  limit: number,
): Promise<{ compared: { Vendor: number; Customer: number }; differing: EntityFigure[] }> {
  const bindings = { org: key.organizationId, file: key.companyFileId, limit };
  const { rows } = await overWholeTables(trx, () =>
    trx.raw<{ rows: EntityFigure[] }>(
      `select e.id, max(e.kind) as kind, max(e.name) as name, sum(e.balance)::text as balance,
            sum(e.posted)::text as posted
       from (select list_id as id, 'Vendor' as kind, coalesce(name, list_id) as name,
                    coalesce(balance, 0) as balance, 0::numeric as posted
               from mirror.vendor
              where organization_id = :org and company_file_id = :file and not is_deleted
             union all
             select list_id, 'Customer', coalesce(full_name, name, list_id),
                    coalesce(balance, 0), 0
               from mirror.customer
              where organization_id = :org and company_file_id = :file and not is_deleted
             union all
             select p.entity_ref_list_id, v.kind, null, 0, sum(p.amount * v.sign)
               from mirror.posting p
               join mirror.account a on a.organization_id = :org and a.company_file_id = :file
                and a.list_id = p.account_ref_list_id
                and a.account_type in ${PAYABLE_OR_RECEIVABLE}
               join (select list_id, 'Vendor' as kind, -1 as sign from mirror.vendor
                      where organization_id = :org and company_file_id = :file
                        and not is_deleted
                     union all
                     select list_id, 'Customer', 1 from mirror.customer
                      where organization_id = :org and company_file_id = :file
                        and not is_deleted) v on v.list_id = p.entity_ref_list_id
              where p.organization_id = :org and p.company_file_id = :file
              group by 1, 2) e
      group by e.id having sum(e.balance) <> sum(e.posted)
      order by e.id limit :limit`,
      bindings,
    ),
  );
  const counted = await trx.raw<{ rows: { vendors: number; customers: number }[] }>(
    `select (select count(*)::int from mirror.vendor
              where organization_id = :org and company_file_id = :file and not is_deleted)
              as vendors,
            (select count(*)::int from mirror.customer
              where organization_id = :org and company_file_id = :file and not is_deleted)
              as customers`,
    bindings,
  );
  const { vendors = 0, customers = 0 } = counted.rows[0] ?? {};
  return { compared: { Vendor: vendors, Customer: customers }, differing: rows };
}

/** Customers whose TotalBalance is not that of themselves and all their jobs together. */
export async function totalFigures(trx: Trx, key: FileKey, limit: number): Promise<TotalFigure[]> {
  const { rows } = await overWholeTables(trx, () =>
    trx.raw<{ rows: TotalFigure[] }>(
      `with recursive c as materialized (
       select list_id as id, parent_ref_list_id as parent, coalesce(balance, 0) as balance,
              coalesce(total_balance, 0) as total, coalesce(full_name, name, list_id) as name
         from mirror.customer
        where organization_id = :org and company_file_id = :file and not is_deleted),
     up (id, above) as (
       select id, id from c
       union select up.id, c.parent from up join c on c.id = up.above
        where c.parent is not null)
     select c.id, 'Customer' as kind, c.name, c.total::text as total,
            sum(below.balance)::text as summed
       from c join up on up.above = c.id join c below on below.id = up.id
      group by c.id, c.name, c.total having c.total <> sum(below.balance)
      order by c.id limit :limit`,
      { org: key.organizationId, file: key.companyFileId, limit },
    ),
  );
  return rows;
}
