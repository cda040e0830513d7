/**
 * What the mirror comes to: sums of its postings by account and by vendor or customer, beside the
 * balances that QuickBooks told last. Writes nothing.
 */
import assert from 'node:assert';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { readKnown } from '../mirror/known.js';
import type { Decimal } from '../qbxml/value.js';
import { postedSql, postingTypes } from './postings.js';
import { DEBITS_ARE_CREDITS, type Doubt, findDoubts } from './rules.js';
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
 * Everything that is posted, by account. Whom an amount is about counts where vendors and customers
 * owe or are owed. Lines of an item post to its account.
 */
const SUMS = `owing as materialized (
  select list_id as id from mirror.account
   where ${HERE} and account_type in ('AccountsPayable', 'AccountsReceivable')),
  sums as materialized (
  select "to", id, party, currency, sum(amount) as own,
         sum(round(amount * rate, 2)) filter (where currency is not null) as home,
         count(*) as postings
    from (select "to", id, currency, rate, amount,
                 case when "to" not in ('sold', 'bought') and id in (select id from owing)
                      then party end as party
            from posted where amount <> 0) p
   group by 1, 2, 3, 4),
  of_account as materialized (
    select id as account, party, currency, own, home, postings
      from sums where "to" not in ('sold', 'bought')
     union all
    select case s."to" when 'sold' then i.sales_account_id else i.purchase_account_id end,
           null, s.currency, s.own, s.home, s.postings
      from sums s
      join mirror.item_account i on i.organization_id = :org and i.company_file_id = :file
       and i.list_id = s.id
     where s."to" in ('sold', 'bought'))`;

/** Accounts whose value QuickBooks moves with the average cost of inventory. */
const STOCK = `stock as materialized (
  select v.id from mirror.item_inventory i
   cross join lateral (values (i.asset_account_ref_list_id), (i.cogs_account_ref_list_id)) v (id)
   where i.organization_id = :org and i.company_file_id = :file
   union
  select v.id from mirror.item_inventory_assembly i
   cross join lateral (values (i.asset_account_ref_list_id), (i.cogs_account_ref_list_id)) v (id)
   where i.organization_id = :org and i.company_file_id = :file)`;

/**
 * Customers, and above each job the customers and jobs that it counts to. UNION would drop rows
 * that are there twice and for that make room for a million: five times as long as all the rest.
 */
const BELOW = `c as materialized (
  select list_id as id, parent_ref_list_id as parent, coalesce(balance, 0) as balance,
         coalesce(total_balance, 0) as total, coalesce(full_name, name, list_id) as name
    from mirror.customer where ${HERE} and not is_deleted),
  up (id, above, level) as (
    select id, parent, 1 from c where parent is not null
     union all
    select up.id, c.parent, up.level + 1 from up join c on c.id = up.above
     where c.parent is not null and up.level < ${LIMITS.listLevelsMax})`;

const ACCOUNTS = `
  select a.id, max(a.name) as name, max(a.type) as type, max(a.special) as special,
         max(a.currency) as currency, sum(a.balance)::text as balance,
         sum(a.posted)::text as posted, sum(a.postings)::int as postings,
         bool_or(a.is_converted) as "isConverted",
         a.id in (select id from stock where id is not null) as "isStock"
    from (select list_id as id, coalesce(full_name, name, list_id) as name,
                 coalesce(account_type, '') as type, special_account_type as special,
                 currency_ref_list_id as currency, coalesce(balance, 0) as balance,
                 0::numeric as posted, 0 as postings, false as is_converted
            from mirror.account where ${HERE} and not is_deleted
           union all
          select b.list_id, null, null, null, null, 0,
                 case when s.currency <> b.currency_ref_list_id then s.home else s.own end,
                 s.postings, s.currency <> b.currency_ref_list_id
            from of_account s
            join mirror.account b on b.organization_id = :org and b.company_file_id = :file
             and b.list_id = s.account and not b.is_deleted) a
   group by a.id order by a.id`;

/** Vendors and customers: the sign is that of their balances beside debits. */
const PARTIES = `party as materialized (
  select list_id as id, 'Vendor' as kind, -1 as sign, coalesce(name, list_id) as name,
         coalesce(balance, 0) as balance
    from mirror.vendor where ${HERE} and not is_deleted
   union all select id, 'Customer', 1, name, balance from c)`;

const ENTITIES = `
  select e.id, max(e.kind) as kind, max(e.name) as name, sum(e.balance)::text as balance,
         sum(e.posted)::text as posted
    from (select id, kind, name, balance, 0::numeric as posted from party
           union all
          select p.id, p.kind, null, 0, s.own * p.sign
            from of_account s join party p on p.id = s.party) e
   group by e.id having sum(e.balance) <> sum(e.posted)
   order by e.id limit :limit`;

const TOTALS = `
  select t.id, 'Customer' as kind, max(t.name) as name, sum(t.total)::text as total,
         sum(t.balance)::text as summed
    from (select id, name, total, balance from c
           union all
          select above.id, null, 0, below.balance
            from up join c above on above.id = up.above join c below on below.id = up.id) t
   group by t.id having sum(t.total) <> sum(t.balance)
   order by t.id limit :limit`;

const COMPARED = `
  select count(*) filter (where kind = 'Vendor') as vendors,
         count(*) filter (where kind = 'Customer') as customers from party`;

/** Documents that do not sum to zero with their lines; lines of deleted ones have no document. */
const UNBALANCED = `
  select txn_id as id
    from (select type, txn_id, coalesce(amount_1, 0) + coalesce(amount_2, 0) as rest,
                 true as is_head from head
           union all
          select type, txn_id, coalesce(amount, 0) + coalesce(tax, 0), false from line) d
   group by type, txn_id having sum(rest) <> 0 and bool_or(is_head)
   order by 1 limit :limit`;

/**
 * Adds everything up.
 * @param limit  of what does not agree at most so many of each kind
 */
export async function readFigures(trx: Trx, key: FileKey, limit: number): Promise<Figures> {
  const { types } = await readKnown(trx, key, postingTypes);
  const parts = { accounts: ACCOUNTS, entities: ENTITIES, totals: TOTALS, unbalanced: UNBALANCED };
  const lists = Object.entries(parts).map(
    ([name, select]) =>
      `(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${select}) x) as ${name}`,
  );
  const { rows } = await overWholeTables(trx, () =>
    trx.raw<{ rows: (Omit<Figures, 'unbalanced'> & { unbalanced: { id: string }[] })[] }>(
      `with recursive ${[postedSql(types), SUMS, STOCK, BELOW, PARTIES].join(', ')}
       select (select to_jsonb(x) from (${COMPARED}) x) as compared, ${lists.join(', ')}`,
      { org: key.organizationId, file: key.companyFileId, limit },
    ),
  );
  const [figures] = rows;
  assert(figures, 'an aggregate has a row');
  const ids = figures.unbalanced.map(({ id }) => id);
  const doubts = await findDoubts(trx, key, limit, ids);
  return { ...figures, unbalanced: doubts.filter(({ rule }) => rule === DEBITS_ARE_CREDITS) };
}
