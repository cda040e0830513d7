/**
 * What QuickBooks knows about each type of document beyond its elements: which accounts it may
 * stand on, what it fills in, and what it refuses to save.
 */
import type { XmlElement } from '../../xml.js';
import { type Books, booksOf, linesTotal, postingsOf, txnTotal } from '../books.js';
import { addDays } from '../clock.js';
import {
  type Company,
  type Fields,
  type FieldValue,
  type Line,
  refId,
  type Txn,
  textOf,
} from '../model.js';
import { addDecimals, cents, money } from '../money.js';
import type { Writing } from './fields.js';
import { readId, textIn } from './fields.js';
import { special } from './opening.js';
import { refused } from './refusal.js';

type AccountRule = { [field: string]: readonly string[] };

const DEPOSITABLE = ['Bank', 'OtherCurrentAsset'];
/** Account types of head accounts. Source: sync-semantics §1.2, §6.5; the rest inferred */
const ACCOUNTS: { [type: string]: AccountRule } = {
  Bill: { APAccountRef: ['AccountsPayable'] },
  VendorCredit: { APAccountRef: ['AccountsPayable'] },
  BillPaymentCheck: { APAccountRef: ['AccountsPayable'], BankAccountRef: ['Bank'] },
  BillPaymentCreditCard: {
    APAccountRef: ['AccountsPayable'],
    CreditCardAccountRef: ['CreditCard'],
  },
  Check: { AccountRef: ['Bank'] },
  CreditCardCharge: { AccountRef: ['CreditCard'] },
  CreditCardCredit: { AccountRef: ['CreditCard'] },
  Deposit: { DepositToAccountRef: DEPOSITABLE },
  Invoice: { ARAccountRef: ['AccountsReceivable'] },
  CreditMemo: { ARAccountRef: ['AccountsReceivable'] },
  ReceivePayment: { ARAccountRef: ['AccountsReceivable'], DepositToAccountRef: DEPOSITABLE },
  SalesReceipt: { DepositToAccountRef: DEPOSITABLE },
};
/** Elements without which a document can't be saved, and which a Mod can't clear. */
const REQUIRED: { [type: string]: readonly string[] } = {
  Bill: ['VendorRef', 'APAccountRef'],
  VendorCredit: ['VendorRef', 'APAccountRef'],
  BillPaymentCheck: ['PayeeEntityRef', 'BankAccountRef', 'APAccountRef'],
  BillPaymentCreditCard: ['PayeeEntityRef', 'CreditCardAccountRef', 'APAccountRef'],
  Check: ['AccountRef'],
  CreditCardCharge: ['AccountRef'],
  CreditCardCredit: ['AccountRef'],
  Deposit: ['DepositToAccountRef'],
  Transfer: ['TransferFromAccountRef', 'TransferToAccountRef', 'Amount'],
  Invoice: ['CustomerRef', 'ARAccountRef'],
  CreditMemo: ['CustomerRef', 'ARAccountRef'],
  ReceivePayment: ['CustomerRef', 'ARAccountRef', 'DepositToAccountRef', 'Amount'],
  SalesReceipt: ['DepositToAccountRef'],
};
const SALES = new Set(['Invoice', 'CreditMemo', 'SalesReceipt']);
/** Documents that get the next number when none is given (checks and bills do not). */
const NUMBERED = new Set(['Invoice', 'CreditMemo', 'SalesReceipt', 'JournalEntry']);
const DAYS_BILLS_ARE_DUE = 10;
const CENTS_MAX = 999_999_999_999;

/** What an Add leaves out and QuickBooks fills in. */
export function withDefaults(writing: Writing, type: string, given: Fields, date: string): Fields {
  const { company } = writing;
  const fields: Fields = { ...given };
  const account = (name: string, kind: string) => {
    const found = special(company, kind);
    if (found !== undefined) fields[name] ??= { ListID: found.id };
  };
  const rules = ACCOUNTS[type] ?? {};
  if ('APAccountRef' in rules) account('APAccountRef', 'AccountsPayable');
  if ('ARAccountRef' in rules) account('ARAccountRef', 'AccountsReceivable');
  if (type === 'ReceivePayment' || type === 'SalesReceipt') {
    account('DepositToAccountRef', 'UndepositedFunds');
  }
  if (NUMBERED.has(type)) fields.RefNumber ??= nextNumber(company, type);
  if (type === 'Bill') return withBillDefaults(company, fields, date);
  if (SALES.has(type)) return withSaleDefaults(company, type, fields, date);
  if (type === 'Check' || type === 'BillPaymentCheck') fields.IsToBePrinted ??= 'false';
  if (type === 'JournalEntry') fields.IsAdjustment ??= 'false';
  return fields;
}

/**
 * Whether a document may be saved as it stands; its own settlements are looked at elsewhere.
 * @param before  the document that is modified: what it comes to may stay as it is
 * @throws Refused  3140 wrong account, 3150, 3180 out of balance, 3270 nowhere to post
 */
export function checkDocument(writing: Writing, txn: Txn, before?: Txn): void {
  const books = booksOf(writing.company);
  for (const name of REQUIRED[txn.type] ?? []) {
    if (txn.fields[name] === undefined) throw refused(3150, name);
  }
  for (const [name, types] of Object.entries(ACCOUNTS[txn.type] ?? {})) {
    const account = books.lists.get(refId(txn.fields, name) ?? '');
    if (account !== undefined && !types.includes(textOf(account.fields, 'AccountType'))) {
      throw refused(3140, 'Account', account.name, txn.type);
    }
  }
  checkLines(books, txn);
  if (txn.type === 'Transfer') checkTransfer(txn);
  const total = txnTotal(txn, books);
  if (Math.abs(total) > CENTS_MAX) throw refused(3101, money(total), 'Amount');
  const isAsBefore = before !== undefined && txnTotal(before, books) === total;
  if (total < 0 && !isAsBefore)
    throw refused(3180, txn.type, 'Transaction amount must be positive.');
  if (txn.type === 'JournalEntry') checkJournal(books, txn);
  let sum = 0;
  for (const posting of postingsOf(txn, books)) sum += posting.cents;
  if (sum !== 0) throw refused(3270, txn.type);
}

/** Puts what a deposit line takes from a payment into the line. @throws Refused  3120, 3150 */
export function fillDepositLine(
  writing: Writing,
  element: XmlElement,
  line: Line,
  depositId: string | undefined,
): void {
  const books = booksOf(writing.company);
  const ref = element.children.find((each) => each.name === 'PaymentTxnID');
  if (ref === undefined) {
    const own = books.txns.get(textOf(line.fields, 'TxnID'));
    if (line.fields.AccountRef === undefined) throw refused(3150, 'AccountRef');
    const amount = own === undefined ? cents(textOf(line.fields, 'Amount')) : txnTotal(own, books);
    line.fields = { ...line.fields, Amount: money(amount) };
    return;
  }
  const id = readId(writing, ref, 'PaymentTxnID');
  const payment = books.txns.get(id);
  const undeposited = special(writing.company, 'UndepositedFunds');
  const standsIn = books.deposited.get(id);
  const isWaiting =
    payment !== undefined &&
    !payment.isVoid &&
    (payment.type === 'ReceivePayment' || payment.type === 'SalesReceipt') &&
    refId(payment.fields, 'DepositToAccountRef') === undeposited?.id &&
    (standsIn === undefined || standsIn === depositId);
  if (!isWaiting) throw refused(3120, id);
  const customer = refId(payment.fields, 'CustomerRef');
  const method = refId(payment.fields, 'PaymentMethodRef');
  const number = textIn(element, 'OverrideCheckNumber') || textOf(payment.fields, 'RefNumber');
  const memo = textIn(element, 'OverrideMemo') || textOf(payment.fields, 'Memo');
  line.fields = {
    TxnType: payment.type,
    TxnID: id,
    ...(customer === undefined ? {} : { EntityRef: { ListID: customer } }),
    AccountRef: { ListID: undeposited?.id ?? '' },
    ...(memo === '' ? {} : { Memo: memo }),
    ...(number === '' ? {} : { CheckNumber: number.slice(0, 11) }),
    ...(method === undefined ? {} : { PaymentMethodRef: { ListID: method } }),
    Amount: money(txnTotal(payment, books)),
  };
}

/** The day a document is due by terms: so many days on, or a day of a month. */
export function dueDate(company: Company, date: string, termsId: string | undefined): string {
  const terms = company.lists.find((each) => each.id === termsId);
  if (terms === undefined) return addDays(date, DAYS_BILLS_ARE_DUE);
  if (terms.type !== 'DateDrivenTerms') {
    return addDays(date, Number(textOf(terms.fields, 'StdDueDays') || '0'));
  }
  const due = Number(textOf(terms.fields, 'DayOfMonthDue'));
  const grace = Number(textOf(terms.fields, 'DueNextMonthDays') || '0');
  const thisMonth = dayOfMonth(date, 0, due);
  return addDays(date, grace) <= thisMonth ? thisMonth : dayOfMonth(date, 1, due);
}

/** A day of the month of a date, or of one of the next; the last day when it has no such day. */
function dayOfMonth(date: string, monthsLater: number, day: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + monthsLater, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + monthsLater, Math.min(day, last)));
  return found.toISOString().slice(0, 10);
}

/** 8.25 of a tax item; the sum over the items of a tax group. */
export function taxRate(company: Company, itemId: string | undefined): string | undefined {
  const item = company.lists.find((each) => each.id === itemId);
  if (item === undefined) return undefined;
  const members = item.fields.ItemSalesTaxRef;
  if (item.type !== 'ItemSalesTaxGroup') return textOf(item.fields, 'TaxRate') || '0';
  let sum = '0';
  for (const each of Array.isArray(members) ? members : []) {
    const id = isFields(each) && typeof each.ListID === 'string' ? each.ListID : undefined;
    sum = addDecimals(sum, taxRate(company, id) ?? '0');
  }
  return sum;
}

function withBillDefaults(company: Company, fields: Fields, date: string): Fields {
  const vendor = company.lists.find((each) => each.id === refId(fields, 'VendorRef'));
  const terms = vendor?.fields.TermsRef;
  const address = vendor?.fields.VendorAddress;
  if (terms !== undefined) fields.TermsRef ??= terms;
  if (address !== undefined) fields.VendorAddress ??= address;
  fields.DueDate ??= dueDate(company, date, refId(fields, 'TermsRef'));
  return fields;
}

function withSaleDefaults(company: Company, type: string, fields: Fields, date: string): Fields {
  const customer = company.lists.find((each) => each.id === refId(fields, 'CustomerRef'));
  for (const [name, from] of COPIED) {
    const value = customer?.fields[from];
    if (value !== undefined && (name !== 'TermsRef' || type !== 'SalesReceipt')) {
      fields[name] ??= value;
    }
  }
  const tax = company.lists.find(
    (each) => each.type === 'ItemSalesTax' && Number(textOf(each.fields, 'TaxRate')) > 0,
  );
  if (tax !== undefined) fields.ItemSalesTaxRef ??= { ListID: tax.id };
  const rate = taxRate(company, refId(fields, 'ItemSalesTaxRef'));
  if (rate !== undefined) fields.SalesTaxPercentage = rate;
  fields.IsPending ??= 'false';
  fields.IsToBePrinted ??= 'false';
  fields.IsToBeEmailed ??= 'false';
  if (type === 'Invoice') fields.IsFinanceCharge ??= 'false';
  if (type === 'Invoice') fields.ShipDate ??= date;
  if (type !== 'SalesReceipt') {
    fields.DueDate ??= dueDate(company, date, refId(fields, 'TermsRef'));
  }
  return fields;
}

/** What a sale copies from its customer: element of the document, element of the customer. */
const COPIED: readonly (readonly [string, string])[] = [
  ['BillAddress', 'BillAddress'],
  ['ShipAddress', 'ShipAddress'],
  ['TermsRef', 'TermsRef'],
  ['SalesRepRef', 'SalesRepRef'],
  ['ItemSalesTaxRef', 'ItemSalesTaxRef'],
  ['CustomerSalesTaxCodeRef', 'SalesTaxCodeRef'],
];

function nextNumber(company: Company, type: string): string {
  let most = 0;
  for (const txn of company.txns) {
    if (txn.type !== type) continue;
    const text = textOf(txn.fields, 'RefNumber');
    if (/^\d{1,9}$/.test(text)) most = Math.max(most, Number(text));
  }
  return String(most + 1);
}

/** Only bills, invoices and payments may stand on A/P and A/R without a name (inferred). */
function checkLines(books: Books, txn: Txn): void {
  for (const line of txn.lines) {
    const isPlain = line.kind === 'ExpenseLineRet' || line.kind === 'DepositLineRet';
    if (!isPlain && !line.kind.startsWith('Journal')) continue;
    const account = books.lists.get(refId(line.fields, 'AccountRef') ?? '');
    const type = account === undefined ? '' : textOf(account.fields, 'AccountType');
    const party = PARTY_OF[type];
    if (party === undefined) continue;
    const entity = books.lists.get(refId(line.fields, 'EntityRef') ?? '');
    if (isPlain || entity?.type !== party) {
      const word = party.toLowerCase();
      throw refused(
        3180,
        txn.type,
        `You must choose a ${word} for this account in the name field.`,
      );
    }
  }
}

const PARTY_OF: { [accountType: string]: string } = {
  AccountsPayable: 'Vendor',
  AccountsReceivable: 'Customer',
};

function checkTransfer(txn: Txn): void {
  const from = refId(txn.fields, 'TransferFromAccountRef');
  if (from === refId(txn.fields, 'TransferToAccountRef')) {
    throw refused(3180, 'Transfer', 'The accounts of a transfer must be different.');
  }
  const amount = textOf(txn.fields, 'Amount');
  if (cents(amount) <= 0) {
    throw refused(3210, 'Amount', amount, 'The amount must be greater than 0.');
  }
}

function checkJournal(books: Books, txn: Txn): void {
  const of = (kind: string) =>
    linesTotal(
      txn.lines.filter((line) => line.kind === kind),
      books,
    );
  if (txn.lines.length > 0 && of('JournalDebitLine') === of('JournalCreditLine')) return;
  const message =
    'The transaction is not in balance.  Make sure the amounts on the left side (debits) equal ' +
    'the amounts on the right side (credits).';
  throw refused(3180, 'General Journal transaction', message);
}

/** Whether an element may not be cleared by a Mod. */
export function isRequired(type: string, name: string): boolean {
  return name === 'TxnDate' || (REQUIRED[type] ?? []).includes(name);
}

function isFields(value: FieldValue): value is Fields {
  return typeof value !== 'string' && !Array.isArray(value);
}
