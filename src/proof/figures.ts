/**
 * What the mirror comes to: sums of its postings by account and by vendor or customer, beside the
 * balances that QuickBooks told last. Reads the views mirror.posting and the lists; writes nothing.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import type { Decimal } from '../qbxml/value.js';
import { DEBITS_ARE_CREDITS, type Doubt } from './rules.js';
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

/** All that is added up, and how many vendors and customers were compared. */
export type Figures = {
  /** Every living account, with its sums. */
  readonly accounts: readonly AccountFigure[];
  readonly compared: { readonly vendors: number; readonly customers: number };
  /** Vendors and customers that do not agree. */
  readonly entities: readonly EntityFigure[];
  /** Customers whose TotalBalance is not that of themselves and all their jobs together. */
  readonly totals: readonly TotalFigure[];
  /** Documents whose parts do not sum to zero. */
  readonly unbalanced: readonly Doubt[];
};

const HERE = 'organization_id = :org and company_file_id = :file';

/**
 * Everything that is posted, added up in one pass by account, by account and party, and by
 * document; of documents only those that do not balance.
 */
const SUMS = `sums as materialized (
  select grouping(object_type) = 0 as is_document, grouping(currency_ref_list_id) = 0 as is_account,
         object_type, txn_id, account_ref_list_id as account, entity_ref_list_id as entity,
         currency_ref_list_id as currency, sum(amount) as own,
         sum(round(amount * exchange_rate, 2)) as home,
         coalesce(sum(amount) filter (where amount > 0), 0) as debit,
         coalesce(-sum(amount) filter (where amount < 0), 0) as credit, count(*) as postings
    from mirror.posting where ${HERE}
   group by grouping sets ((object_type, txn_id), (account_ref_list_id, currency_ref_list_id),
                           (account_ref_list_id, entity_ref_list_id))
  having grouping(object_type) = 1 or sum(amount) <> 0),
  of_account as materialized (
    select account, currency, own, home, postings from sums where is_account)`;

/** Accounts whose value QuickBooks moves with the average cost of inventory. */
const STOCK = `stock as materialized (
  select v.id from mirror.item_inventory i
   cross join lateral (values (i.asset_account_ref_list_id), (i.cogs_account_ref_list_id)) v (id)
   where i.organization_id = :org and i.company_file_id = :file
   union
  select v.id from mirror.item_inventory_assembly i
   cross join lateral (values (i.asset_account_ref_list_id), (i.cogs_account_ref_list_id)) v (id)
   where i.organization_id = :org and i.company_file_id = :file)`;

const BELOW = `c as materialized (
  select list_id as id, parent_ref_list_id as parent, coalesce(balance, 0) as balance,
         coalesce(total_balance, 0) as total, coalesce(full_name, name, list_id) as name
    from mirror.customer where ${HERE} and not is_deleted),
  up (id, above) as (
    select id, id from c
    union select up.id, c.parent from up join c on c.id = up.above where c.parent is not null)`;

const ACCOUNTS = `
  select a.list_id as id, coalesce(a.full_name, a.name, a.list_id) as name,
         coalesce(a.account_type, '') as type, a.special_account_type as special,
         a.currency_ref_list_id as currency, coalesce(a.balance, 0)::text as balance,
         coalesce((select sum(case when s.currency is null or a.currency_ref_list_id is null
                                     or s.currency = a.currency_ref_list_id
                                   then s.own else s.home end)
                     from of_account s where s.account = a.list_id), 0)::text as posted,
         coalesce((select sum(s.postings)
                     from of_account s where s.account = a.list_id), 0)::int
           as postings,
         exists (select from of_account s where s.account = a.list_id
                    and s.currency <> a.currency_ref_list_id) as "isConverted",
         a.list_id in (select id from stock where id is not null) as "isStock"
    from mirror.account a
   where a.organization_id = :org and a.company_file_id = :file and not a.is_deleted
   order by a.list_id`;

/** Vendors and customers: the sign is that of their balances beside debits. */
const PARTIES = `party as materialized (
  select list_id as id, 'Vendor' as kind, -1 as sign, coalesce(name, list_id) as name,
         coalesce(balance, 0) as balance
    from mirror.vendor where ${HERE} and not is_deleted
   union all
  select list_id, 'Customer', 1, coalesce(full_name, name, list_id), coalesce(balance, 0)
    from mirror.customer where ${HERE} and not is_deleted)`;

const ENTITIES = `
  select e.id, max(e.kind) as kind, max(e.name) as name, sum(e.balance)::text as balance,
         sum(e.posted)::text as posted
    from (select id, kind, name, balance, 0::numeric as posted from party
           union all
          select p.id, p.kind, null, 0, s.own * p.sign
            from sums s
            join mirror.account a on a.organization_id = :org and a.company_file_id = :file
             and a.list_id = s.account
             and a.account_type in ('AccountsPayable', 'AccountsReceivable')
            join party p on p.id = s.entity
           where not s.is_document and not s.is_account) e
   group by e.id having sum(e.balance) <> sum(e.posted)
   order by e.id limit :limit`;

const TOTALS = `
  select c.id, 'Customer' as kind, c.name, c.total::text as total,
         sum(below.balance)::text as summed
    from c join up on up.above = c.id join c below on below.id = up.id
   group by c.id, c.name, c.total having c.total <> sum(below.balance)
   order by c.id limit :limit`;

const COMPARED = `
  select count(*) filter (where kind = 'Vendor') as vendors,
         count(*) filter (where kind = 'Customer') as customers from party`;

const UNBALANCED = `
  select object_type as "objectType", txn_id as "objectId", '${DEBITS_ARE_CREDITS}' as rule,
         debit::text as expected, credit::text as found
    from sums where is_document order by 1, 2 limit :limit`;

/**
 * Adds everything up.
 * @param limit  of what does not agree at most so many of each kind
 */
export async function readFigures(trx: Trx, key: FileKey, limit: number): Promise<Figures> {
  const parts = { accounts: ACCOUNTS, entities: ENTITIES, totals: TOTALS, unbalanced: UNBALANCED };
  const lists = Object.entries(parts).map(
    ([name, select]) =>
      `(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${select}) x) as ${name}`,
  );
  const { rows } = await overWholeTables(trx, () =>
    trx.raw<{ rows: Figures[] }>(
      `with recursive ${[SUMS, STOCK, PARTIES, BELOW].join(', ')}
       select (select to_jsonb(x) from (${COMPARED}) x) as compared, ${lists.join(', ')}`,
      { org: key.organizationId, file: key.companyFileId, limit },
    ),
  );
  const [figures] = rows;
  return { ...EMPTY, ...figures };
}

const EMPTY: Figures = {
  ...{ accounts: [], entities: [], totals: [], unbalanced: [] },
  compared: { vendors: 0, customers: 0 },
};
