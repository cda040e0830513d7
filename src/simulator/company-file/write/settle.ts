/**
 * How payments and credits settle bills and invoices: what may be paid with what, and how much.
 * Source: sync-semantics §1.2, §6.3–6.6; qbwc-protocol §6.10, §7 (3210)
 */
import type { XmlElement } from '../../xml.js';
import { type Books, booksOf, given, settled, txnTotal } from '../books.js';
import { type Link, refId, type Txn } from '../model.js';
import { cents, money } from '../money.js';
import { readId, resolveRef, textIn, type Writing } from './fields.js';
import { refused } from './refusal.js';

/** Which documents a side of the books settles, and with what. */
export type Side = {
  target: 'Bill' | 'Invoice';
  credits: readonly string[];
  party: 'VendorRef' | 'CustomerRef';
  account: 'APAccountRef' | 'ARAccountRef';
};

export const PAYABLE: Side = {
  target: 'Bill',
  credits: ['VendorCredit'],
  party: 'VendorRef',
  account: 'APAccountRef',
};
export const RECEIVABLE: Side = {
  target: 'Invoice',
  credits: ['CreditMemo', 'ReceivePayment'],
  party: 'CustomerRef',
  account: 'ARAccountRef',
};

/** What a list of AppliedToTxn comes to. The payment's own links have no `from` yet. */
export type Settlement = {
  own: Omit<Link, 'from'>[];
  credits: Link[];
  /** Money that moves, in cents. */
  paid: number;
  discounts: number;
  /** The A/P or A/R account of the first document settled. */
  accountId: string | undefined;
};

const NOTHING: Settlement = { own: [], credits: [], paid: 0, discounts: 0, accountId: undefined };

/**
 * Reads the AppliedToTxnAdd or …Mod elements of a payment.
 * @param partyId  vendor or customer; a customer's payment may settle the invoices of its jobs
 * @param ownId    the payment itself when it is modified: what it has settled counts as open
 * @throws Refused  3120 nothing open there, 3177 twice the same, 3210 more than is due
 */
export function readSettlement(
  writing: Writing,
  element: XmlElement,
  side: Side,
  partyId: string,
  ownId?: string,
): Settlement {
  const applied = element.children.filter((each) => /^AppliedToTxn(Add|Mod)$/.test(each.name));
  const books = booksOf(writing.company);
  const seen = new Set<string>();
  const spent = new Map<string, number>();
  const sum: Settlement = { ...NOTHING, own: [], credits: [] };
  for (const each of applied) {
    const id = readIdIn(writing, each, 'TxnID');
    if (seen.has(id)) throw refused(3177, id);
    seen.add(id);
    const target = openTarget(books, side, id, partyId, ownId);
    sum.accountId ??= refId(target.fields, side.account);
    settleOne(writing, each, side, target, partyId, ownId, spent, sum);
  }
  return sum;
}

/** Uses money for the oldest open invoices of a customer, as IsAutoApply asks. */
export function autoApply(
  writing: Writing,
  side: Side,
  partyId: string,
  amount: number,
): Settlement {
  const books = booksOf(writing.company);
  const open = writing.company.txns
    .filter((txn) => txn.type === side.target && refId(txn.fields, side.party) === partyId)
    .map((txn) => ({ txn, left: openOf(books, txn) }))
    .filter((each) => each.left > 0)
    .sort((a, b) => (a.txn.date < b.txn.date ? -1 : a.txn.date > b.txn.date ? 1 : 0));
  const sum: Settlement = { ...NOTHING, own: [], credits: [] };
  let rest = amount;
  for (const { txn, left } of open) {
    if (rest <= 0) break;
    const part = Math.min(rest, left);
    sum.own.push({ to: txn.id, cents: part, discountCents: 0 });
    sum.accountId ??= refId(txn.fields, side.account);
    rest -= part;
  }
  sum.paid = amount - rest;
  return sum;
}

/** SetCredit of an invoice that is being made: links to it from credits of the customer. */
export function readCreditsFor(
  writing: Writing,
  element: XmlElement,
  side: Side,
  partyId: string,
  limit: number,
): Omit<Link, 'to'>[] {
  const books = booksOf(writing.company);
  const spent = new Map<string, number>();
  const links = element.children
    .filter((each) => each.name === 'SetCredit')
    .map((each) => readCredit(writing, books, each, side, partyId, spent));
  const sum = links.reduce((total, link) => total + link.cents, 0);
  if (sum > limit) throw refused(3210, 'AppliedAmount', money(sum), TOO_MUCH);
  return links;
}

const TOO_MUCH = 'You cannot pay more than the amount due.';

function settleOne(
  writing: Writing,
  element: XmlElement,
  side: Side,
  target: Txn,
  partyId: string,
  ownId: string | undefined,
  spent: Map<string, number>,
  sum: Settlement,
): void {
  const books = booksOf(writing.company);
  const asked = textIn(element, 'PaymentAmount');
  const paid = cents(asked);
  const discount = cents(textIn(element, 'DiscountAmount'));
  const credits = element.children
    .filter((each) => each.name === 'SetCredit')
    .map((each) => readCredit(writing, books, each, side, partyId, spent));
  const credited = credits.reduce((total, link) => total + link.cents, 0);
  if (paid < 0 || discount < 0 || paid + discount + credited === 0) {
    throw refused(3210, 'PaymentAmount', money(paid), 'The amount must be greater than 0.');
  }
  const own = (books.taken.get(target.id) ?? []).filter((link) => link.from === ownId);
  const mine = own.reduce((total, link) => total + link.cents + link.discountCents, 0);
  if (paid + discount + credited > openOf(books, target) + mine) {
    throw refused(3210, 'PaymentAmount', money(paid), TOO_MUCH);
  }
  const accountRef = element.children.find((each) => each.name === 'DiscountAccountRef');
  const account = accountRef && resolveRef(writing.company, accountRef, 'payment', ['Account']);
  if (discount > 0 && account === undefined) throw refused(3150, 'DiscountAccountRef');
  if (paid > 0 || discount > 0) {
    sum.own.push({
      to: target.id,
      cents: paid,
      discountCents: discount,
      ...(discount > 0 && account !== undefined ? { discountAccountId: account.id } : {}),
    });
  }
  sum.credits.push(...credits.map((link) => ({ ...link, to: target.id })));
  sum.paid += paid;
  sum.discounts += discount;
}

function readCredit(
  writing: Writing,
  books: Books,
  element: XmlElement,
  side: Side,
  partyId: string,
  spent: Map<string, number>,
): Omit<Link, 'to'> {
  const id = readIdIn(writing, element, 'CreditTxnID');
  const credit = books.txns.get(id);
  const isUsable =
    credit !== undefined &&
    !credit.isVoid &&
    side.credits.includes(credit.type) &&
    isOfParty(books, credit, side, partyId);
  if (!isUsable) throw refused(3120, id);
  const amount = cents(textIn(element, 'AppliedAmount'));
  const used = spent.get(id) ?? 0;
  const left = txnTotal(credit, books) - given(credit, books) - used;
  if (amount <= 0 || amount > left) {
    const reason = 'You cannot apply more than the remaining credit.';
    throw refused(3210, 'AppliedAmount', money(amount), reason);
  }
  spent.set(id, used + amount);
  return { from: id, cents: amount, discountCents: 0 };
}

/** QuickBooks finds nothing to pay where nothing is open. Source: sync-semantics §1.2 */
function openTarget(
  books: Books,
  side: Side,
  id: string,
  partyId: string,
  ownId: string | undefined,
): Txn {
  const target = books.txns.get(id);
  if (target === undefined || target.type !== side.target || target.isVoid) {
    throw refused(3120, id);
  }
  const isMine = (books.taken.get(id) ?? []).some((link) => link.from === ownId);
  const isOpen = openOf(books, target) > 0 || isMine;
  if (!isOpen || !isOfParty(books, target, side, partyId)) throw refused(3120, id);
  return target;
}

/** Own documents, and for a customer those of the jobs below. */
function isOfParty(books: Books, txn: Txn, side: Side, partyId: string): boolean {
  let id = refId(txn.fields, side.party);
  while (id !== undefined && id !== partyId) {
    id = side.party === 'CustomerRef' ? books.lists.get(id)?.parentId : undefined;
  }
  return id === partyId;
}

/** What is still open of a bill or invoice, in cents. */
export function openOf(books: Books, txn: Txn): number {
  return txn.isVoid ? 0 : txnTotal(txn, books) - settled(txn, books);
}

function readIdIn(writing: Writing, element: XmlElement, name: string): string {
  const found = element.children.find((each) => each.name === name);
  if (found === undefined) throw refused(3150, name);
  return readId(writing, found, name);
}
