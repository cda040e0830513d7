/**
 * Which documents make an account differ: what QuickBooks' own detail report says of each, beside
 * what the mirror's postings come to.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { mirroredObjects } from '../mirror/tables.js';
import { compareDecimals, type Decimal } from '../qbxml/value.js';
import { add, isZero, negate, subtract } from './decimal.js';
import type { DetailFigure } from './report.js';
import { overWholeTables } from './sums.js';

/** A document that posts otherwise than the mirror has it; null: one of the two lacks it. */
export type Suspect = {
  readonly objectType: string;
  readonly objectId: string;
  readonly accountId: string;
  readonly had: Decimal | null;
  readonly has: Decimal | null;
};

/** What came of asking for an account's documents. */
export type Drill = {
  readonly suspects: readonly Suspect[];
  /** Sums of documents of kinds that QuickBooks does not give to integrations, by its names. */
  readonly unmirrored: { readonly [kind: string]: { documents: number; amount: Decimal } };
};

/** What reports call the types that have another name in requests. Source: simulator.md. */
const TYPE_OF: Readonly<Record<string, string>> = {
  'Bill Pmt -Check': 'BillPaymentCheck',
  'Bill Pmt -CCard': 'BillPaymentCreditCard',
  'Credit Card Charge': 'CreditCardCharge',
  'Credit Card Credit': 'CreditCardCredit',
  'CCard Credit': 'CreditCardCredit',
  'Credit Memo': 'CreditMemo',
  'Inventory Adjust': 'InventoryAdjustment',
  'General Journal': 'JournalEntry',
  Payment: 'ReceivePayment',
  'Sales Receipt': 'SalesReceipt',
  'Bill Credit': 'VendorCredit',
  'Item Receipt': 'ItemReceipt',
  'Sales Tax Payment': 'SalesTaxPaymentCheck',
  'Stmt Charge': 'Charge',
  'Statement Charge': 'Charge',
  'C Card Refund': 'ARRefundCreditCard',
};

type Posted = { objectType: string; txnId: string; amount: Decimal; slack: Decimal };

/** Compares the documents of one account. */
export async function compareDetail(
  trx: Trx,
  key: FileKey,
  accountId: string,
  told: readonly DetailFigure[],
): Promise<Drill> {
  const { rows } = await overWholeTables(trx, () =>
    trx.raw<{ rows: Posted[] }>(
      `select object_type as "objectType", txn_id as "txnId",
            sum(round(amount * exchange_rate, 2))::text as amount,
            (case when bool_or(exchange_rate <> 1) then 0.01 * count(*) else 0 end)::text as slack
       from mirror.posting
      where organization_id = :org and company_file_id = :file
        and account_ref_list_id = :accountId
      group by 1, 2`,
      { org: key.organizationId, file: key.companyFileId, accountId },
    ),
  );
  const mirrored = new Map(rows.map((row) => [row.txnId, row]));
  const suspects: Suspect[] = [];
  const unmirrored: Record<string, { documents: number; amount: Decimal }> = {};
  for (const { txnId, txnType, amount } of told) {
    const posted = mirrored.get(txnId);
    mirrored.delete(txnId);
    const objectType = posted?.objectType ?? TYPE_OF[txnType] ?? txnType;
    if (!posted && !mirroredObjects.has(objectType)) {
      const known = unmirrored[txnType] ?? { documents: 0, amount: '0' };
      unmirrored[txnType] = { documents: known.documents + 1, amount: add(known.amount, amount) };
    } else if (!isClose(amount, posted?.amount ?? '0', posted?.slack ?? '0')) {
      const had = posted?.amount ?? null;
      suspects.push({ objectType, objectId: txnId, accountId, had, has: amount });
    }
  }
  for (const { objectType, txnId, amount, slack } of mirrored.values()) {
    if (isClose(amount, '0', slack)) continue;
    suspects.push({ objectType, objectId: txnId, accountId, had: amount, has: null });
  }
  return { suspects: suspects.slice(0, LIMITS.proofSuspectsMax), unmirrored };
}

/** What rounding to another currency may leave over is no difference. */
function isClose(a: Decimal, b: Decimal, slack: Decimal): boolean {
  const difference = subtract(a, b);
  const size = difference.startsWith('-') ? negate(difference) : difference;
  return isZero(difference) || compareDecimals(size, slack) <= 0;
}
