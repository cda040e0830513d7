/** What is open as of a day: bills and invoices not settled, credits and payments not used. */
import { type Books, given, settled, txnTotal } from './books.js';
import { homeCents } from './currency.js';
import { type Company, type Link, refId, type Txn, textOf } from './model.js';

/** `cents` in home currency: positive is owed, negative an unused credit. */
export type OpenDocument = {
  txn: Txn;
  partyId: string;
  cents: number;
  /** The day it is aged from: due date, or its own date. */
  agedFrom: string;
};

export type Side = 'payable' | 'receivable';

const ACCOUNT_TYPE = { payable: 'AccountsPayable', receivable: 'AccountsReceivable' } as const;
const OWED = { payable: 'Bill', receivable: 'Invoice' } as const;
const CREDITS = {
  payable: new Set(['VendorCredit']),
  receivable: new Set(['CreditMemo', 'ReceivePayment']),
};

/**
 * Open documents of one side, dated up to a day. With `later` what was paid after that day counts
 * as paid (ReportAgingAsOf Today); without, it is still open.
 */
export function openDocuments(
  side: Side,
  company: Company,
  books: Books,
  day: string,
  later: boolean,
): OpenDocument[] {
  const out: OpenDocument[] = [];
  for (const txn of company.txns) {
    if (txn.isVoid || txn.date > day) continue;
    if (txn.type === 'JournalEntry') journalLines(side, txn, books, out);
    const partyId = refId(txn.fields, side === 'payable' ? 'VendorRef' : 'CustomerRef');
    if (partyId === undefined) continue;
    const isOwed = txn.type === OWED[side];
    if (!isOwed && !CREDITS[side].has(txn.type)) continue;
    const counts = (link: Link, otherId: string) =>
      later || (books.txns.get(otherId)?.date ?? '') <= day ? link : undefined;
    const total = txnTotal(txn, books);
    const used = isOwed
      ? sum(books.taken.get(txn.id), (link) => counts(link, link.from), 'with discounts')
      : sum(books.given.get(txn.id), (link) => counts(link, link.to), 'without');
    const open = homeCents(txn, isOwed ? total - used : used - total);
    if (open === 0) continue;
    const due = textOf(txn.fields, 'DueDate');
    out.push({ txn, partyId, cents: open, agedFrom: isOwed && due !== '' ? due : txn.date });
  }
  return out;
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** What is left of one document today, in its own currency. */
export function leftOf(txn: Txn, books: Books): number {
  const total = txnTotal(txn, books);
  return txn.type === 'Bill' || txn.type === 'Invoice'
    ? total - settled(txn, books)
    : total - given(txn, books);
}

function sum(
  links: Link[] | undefined,
  counts: (link: Link) => Link | undefined,
  discounts: 'with discounts' | 'without',
): number {
  let out = 0;
  for (const link of links ?? []) {
    if (counts(link) === undefined) continue;
    out += link.cents + (discounts === 'without' ? 0 : link.discountCents);
  }
  return out;
}

/** Lines of a journal entry that stand on the account of a side and name a party. */
function journalLines(side: Side, txn: Txn, books: Books, out: OpenDocument[]): void {
  for (const line of txn.lines) {
    const account = books.lists.get(refId(line.fields, 'AccountRef') ?? '');
    const partyId = refId(line.fields, 'EntityRef');
    const isHere = account && textOf(account.fields, 'AccountType') === ACCOUNT_TYPE[side];
    if (!isHere || partyId === undefined) continue;
    const isDebit = line.kind === 'JournalDebitLine';
    const amount = Math.round(Number(textOf(line.fields, 'Amount')) * 100);
    const owed = (side === 'receivable') === isDebit ? amount : -amount;
    if (owed !== 0) out.push({ txn, partyId, cents: homeCents(txn, owed), agedFrom: txn.date });
  }
}
