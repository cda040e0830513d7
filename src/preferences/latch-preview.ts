/**
 * What two-way bill sync would bring into the cloud app, before a person decides what can't be
 * undone: open bills, what they come to, and what looks like a bill entered twice.
 * Source: sync-semantics §2 (twoWayBills: preview count, "12 open bills, $48,210, since date").
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';

/** Open amounts of one currency. */
export type OpenTotal = {
  /** As QuickBooks names it; null where the company file has one currency only. */
  readonly currency: string | null;
  readonly count: number;
  /** Decimal text: what is still to be paid. */
  readonly amount: string;
};

/** Bills of one vendor with the same number and the same amount. */
export type DuplicateBills = {
  readonly vendor: { readonly id: string; readonly fullName: string };
  readonly refNumber: string;
  /** Decimal text: the total of each. */
  readonly amount: string;
  readonly currency: string | null;
  /** How many there are; `bills` names the newest ones. */
  readonly count: number;
  readonly bills: readonly { readonly id: string; readonly date: string }[];
};

export type TwoWayPreview = {
  /** Bills dated before this day do not count; null: all do. */
  readonly from: string | null;
  readonly openBills: { readonly count: number; readonly totals: readonly OpenTotal[] };
  readonly duplicates: { readonly count: number; readonly groups: readonly DuplicateBills[] };
  /** False while the bills of the company file have not been read to their end. */
  readonly isComplete: boolean;
  /** When bills were last read to their end, ISO 8601; null before. */
  readonly asOf: string | null;
  /** All of it in plain words. */
  readonly sentence: string;
};

/**
 * Looks at the mirror and changes nothing.
 * @param from  YYYY-MM-DD of the company file, or null
 */
export async function previewTwoWayBills(
  trx: Trx,
  key: FileKey,
  from: string | null,
): Promise<TwoWayPreview> {
  const totals = await openTotals(trx, key, from);
  const duplicates = await duplicateBills(trx, key, from);
  const read = await billsRead(trx, key);
  const count = totals.reduce((sum, total) => sum + total.count, 0);
  const facts = { from, openBills: { count, totals }, duplicates, ...read };
  return { ...facts, sentence: sentenceOf(facts) };
}

async function openTotals(trx: Trx, key: FileKey, from: string | null): Promise<OpenTotal[]> {
  const { rows } = await trx.raw<{ rows: OpenTotal[] }>(
    `select currency_ref_full_name as currency, count(*)::int as count,
            coalesce(sum(coalesce(open_amount, amount_due)), 0)::text as amount
       from mirror.bill
      where organization_id = ? and company_file_id = ? and not is_deleted
        and is_paid is not true and (?::date is null or txn_date >= ?::date)
      group by currency_ref_full_name order by currency_ref_full_name nulls first`,
    [key.organizationId, key.companyFileId, from, from],
  );
  return rows;
}

type Duplicates = TwoWayPreview['duplicates'];
type DuplicateRow = Omit<DuplicateBills, 'vendor'> & {
  vendorId: string;
  vendorName: string | null;
  groups: number;
};

/** Of the bills with one vendor, number and amount at least one is open and counts. */
async function duplicateBills(trx: Trx, key: FileKey, from: string | null): Promise<Duplicates> {
  const { rows } = await trx.raw<{ rows: DuplicateRow[] }>(
    `select vendor_ref_list_id as "vendorId", max(vendor_ref_full_name) as "vendorName",
            max(ref_number) as "refNumber", amount_due::text as amount,
            currency_ref_full_name as currency, count(*)::int as count,
            (count(*) over ())::int as groups,
            to_jsonb((array_agg(jsonb_build_object('id', txn_id, 'date', txn_date)
              order by txn_date desc, txn_id))[1:?]) as bills
       from mirror.bill
      where organization_id = ? and company_file_id = ? and not is_deleted
        and trim(ref_number) <> '' and vendor_ref_list_id is not null and amount_due is not null
      group by vendor_ref_list_id, lower(trim(ref_number)), amount_due, currency_ref_full_name
     having count(*) > 1
        and bool_or(is_paid is not true and (?::date is null or txn_date >= ?::date))
      order by amount_due desc, vendor_ref_list_id, max(ref_number) limit ?`,
    [
      ...[LIMITS.duplicateBillsShown, key.organizationId, key.companyFileId, from, from],
      LIMITS.duplicateBillsShown,
    ],
  );
  const groups = rows.map(({ vendorId, vendorName, groups: _, ...row }) => ({
    vendor: { id: vendorId, fullName: vendorName ?? '' },
    ...row,
  }));
  return { count: rows[0]?.groups ?? 0, groups };
}

async function billsRead(
  trx: Trx,
  key: FileKey,
): Promise<Pick<TwoWayPreview, 'isComplete' | 'asOf'>> {
  const { rows } = await trx.raw<{ rows: { isComplete: boolean; readAt: Date | null }[] }>(
    `select is_complete as "isComplete", read_at as "readAt" from sync_type
      where organization_id = ? and company_file_id = ? and object_type = 'Bill'`,
    [key.organizationId, key.companyFileId],
  );
  const [read] = rows;
  return { isComplete: read?.isComplete ?? false, asOf: read?.readAt?.toISOString() ?? null };
}

/** `12 open bills, 48,210.00, since 2025-01-01; 1 looks as if it was entered twice.` */
function sentenceOf(facts: Omit<TwoWayPreview, 'sentence'>): string {
  const { count, totals } = facts.openBills;
  const amounts = totals.map(({ amount, currency }) =>
    currency === null ? grouped(amount) : `${grouped(amount)} ${currency}`,
  );
  const since = facts.from === null ? '' : `, since ${facts.from}`;
  const bills = `${counted(count, 'open bill')}${amounts.map((text) => `, ${text}`).join('')}`;
  const twice = facts.duplicates.count;
  const doubt =
    twice === 0
      ? ''
      : `; ${counted(twice, 'bill')} ${twice === 1 ? 'looks' : 'look'} entered more than once`;
  const unread = facts.isComplete ? '' : ' Bills have not been read to the end yet.';
  return `${bills}${since}${doubt}.${unread}`;
}

function counted(count: number, what: string): string {
  return `${grouped(String(count))} ${what}${count === 1 ? '' : 's'}`;
}

/** `48210.00` -> `48,210.00`; text in, text out. */
function grouped(decimal: string): string {
  return decimal.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
