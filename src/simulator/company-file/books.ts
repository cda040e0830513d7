/**
 * Double entry: every transaction is a set of postings that sums to zero, and every balance, open
 * amount and paid mark follows from postings and links. Nothing here is stored, so a payment
 * changes a bill silently, without touching its TimeModified, as QuickBooks does.
 */
import { hasCurrencies, homePostingsOf, isForeign } from './currency.js';
import {
  type Company,
  type Line,
  type Link,
  type ListObject,
  refId,
  type Txn,
  textOf,
} from './model.js';
import { addDecimals, cents, extend, negate, percentOf } from './money.js';

/** Debit positive, credit negative, in cents. */
export type Posting = { accountId: string; cents: number; entityId?: string };

export type Books = {
  revision: number;
  lists: Map<string, ListObject>;
  children: Map<string, ListObject[]>;
  txns: Map<string, Txn>;
  /** Links by the payment or credit that gives, and by the bill or invoice that takes. */
  given: Map<string, Link[]>;
  taken: Map<string, Link[]>;
  /** Payments and checks that stand in a deposit → the deposit. */
  deposited: Map<string, string>;
  accountCents: Map<string, number>;
  entityCents: Map<string, number>;
  itemQuantity: Map<string, string>;
};

const cache = new WeakMap<Company, Books>();
const PROFIT_AND_LOSS = new Set([
  'Income',
  'Expense',
  'CostOfGoodsSold',
  'OtherIncome',
  'OtherExpense',
]);
const CREDIT_SIDE = new Set([
  'AccountsPayable',
  'CreditCard',
  'OtherCurrentLiability',
  'LongTermLiability',
  'Equity',
]);

/** The books as they stand; computed once per revision of the company. */
export function booksOf(company: Company): Books {
  const known = cache.get(company);
  if (known?.revision === company.revision) return known;
  const books = indexes(company);
  for (const txn of company.txns) {
    const postings = postingsOf(txn, books);
    const home = hasCurrencies(company) ? homePostingsOf(txn, books) : postings;
    for (const [index, posting] of postings.entries()) {
      const isOwn = home === postings || isForeign(books.lists.get(posting.accountId), books);
      const value = isOwn ? posting.cents : (home[index]?.cents ?? 0);
      add(books.accountCents, posting.accountId, value);
      if (posting.entityId !== undefined) add(books.entityCents, posting.entityId, posting.cents);
    }
    countItems(txn, books);
  }
  cache.set(company, books);
  return books;
}

/** FullName: the names of all parents and its own, joined by colons. */
export function fullName(id: string, books: Books): string {
  const object = books.lists.get(id);
  if (object === undefined) return '';
  const own = object.type === 'SalesRep' ? textOf(object.fields, 'Initial') : object.name;
  return object.parentId === undefined ? own : `${fullName(object.parentId, books)}:${own}`;
}

/**
 * Balance of an account as the chart of accounts shows it; profit and loss accounts show 0
 * (assumed).
 */
export function accountBalance(account: ListObject, books: Books): number {
  const type = textOf(account.fields, 'AccountType');
  if (PROFIT_AND_LOSS.has(type)) return 0;
  const value = books.accountCents.get(account.id) ?? 0;
  return CREDIT_SIDE.has(type) && value !== 0 ? -value : value;
}

/** Balance of a vendor (what we owe) or customer (what they owe). */
export function entityBalance(entity: ListObject, books: Books): number {
  const value = books.entityCents.get(entity.id) ?? 0;
  return entity.type === 'Vendor' && value !== 0 ? -value : value;
}

/** A balance together with those of all descendants. */
export function totalBalance(
  object: ListObject,
  books: Books,
  own: (object: ListObject, books: Books) => number,
): number {
  let sum = own(object, books);
  for (const each of books.children.get(object.id) ?? []) sum += totalBalance(each, books, own);
  return sum;
}

/** What settles a bill or invoice so far, discounts included. */
export function settled(txn: Txn, books: Books): number {
  let sum = 0;
  for (const link of books.taken.get(txn.id) ?? []) sum += link.cents + link.discountCents;
  return sum;
}

/** What a payment or credit has given away so far. */
export function given(txn: Txn, books: Books): number {
  let sum = 0;
  for (const link of books.given.get(txn.id) ?? []) sum += link.cents;
  return sum;
}

/** Sum of a document's lines; subtotal lines only show a sum, they are none. */
export function linesTotal(lines: Line[], books: Books): number {
  let sum = 0;
  for (const line of lines) sum += lineCents(line, books);
  return sum;
}

/** Amount of a line; 0 for a subtotal line, the sum of its lines for a group. */
export function lineCents(line: Line, books: Books): number {
  if (line.lines !== undefined) return linesTotal(line.lines, books);
  const item = itemOf(line, books);
  return item?.type === 'ItemSubtotal' ? 0 : cents(textOf(line.fields, 'Amount'));
}

/** Sales tax of an invoice, credit memo or sales receipt in cents. */
export function salesTax(txn: Txn, books: Books): number {
  const rate = textOf(txn.fields, 'SalesTaxPercentage');
  if (rate === '') return 0;
  let taxable = 0;
  for (const line of txn.lines) {
    const codeId = refId(line.fields, 'SalesTaxCodeRef');
    const code = codeId === undefined ? undefined : books.lists.get(codeId);
    if (code !== undefined && textOf(code.fields, 'IsTaxable') === 'true') {
      taxable += lineCents(line, books);
    }
  }
  return percentOf(taxable, rate);
}

/** Total of a transaction in cents, as its own form shows it. */
export function txnTotal(txn: Txn, books: Books): number {
  switch (txn.type) {
    case 'BillPaymentCheck':
    case 'BillPaymentCreditCard':
      return given(txn, books);
    case 'Invoice':
    case 'CreditMemo':
    case 'SalesReceipt':
      return linesTotal(txn.lines, books) + salesTax(txn, books);
    case 'ReceivePayment':
    case 'Transfer':
      return txn.isVoid ? 0 : cents(textOf(txn.fields, 'Amount'));
    case 'JournalEntry':
      return linesTotal(
        txn.lines.filter((line) => line.kind === 'JournalDebitLine'),
        books,
      );
    default:
      return linesTotal(txn.lines, books);
  }
}

/** The postings of a transaction; a void or non-posting one has none. Their sum is always zero. */
export function postingsOf(txn: Txn, books: Books): Posting[] {
  if (txn.isVoid) return [];
  const out: Posting[] = [];
  const total = txnTotal(txn, books);
  const post = (accountId: string | undefined, amount: number, entityId?: string) => {
    if (accountId === undefined || amount === 0) return;
    out.push(
      entityId === undefined
        ? { accountId, cents: amount }
        : { accountId, cents: amount, entityId },
    );
  };
  const account = (name: string) => refId(txn.fields, name);
  switch (txn.type) {
    case 'Bill':
      post(account('APAccountRef'), -total, account('VendorRef'));
      postLines(txn.lines, 1, books, post);
      break;
    case 'VendorCredit':
      post(account('APAccountRef'), total, account('VendorRef'));
      postLines(txn.lines, -1, books, post);
      break;
    case 'BillPaymentCheck':
    case 'BillPaymentCreditCard':
      post(account('APAccountRef'), total, account('PayeeEntityRef'));
      post(account('BankAccountRef') ?? account('CreditCardAccountRef'), -total);
      postDiscounts(txn, books, post, account('APAccountRef'), account('PayeeEntityRef'), 1);
      break;
    case 'Check':
    case 'CreditCardCharge':
      post(account('AccountRef'), -total);
      postLines(txn.lines, 1, books, post);
      break;
    case 'CreditCardCredit':
      post(account('AccountRef'), total);
      postLines(txn.lines, -1, books, post);
      break;
    default:
      postIncoming(txn, total, books, post);
  }
  return out;
}

type Post = (accountId: string | undefined, amount: number, entityId?: string) => void;

/** Sales, customer payments, deposits and the rest. */
function postIncoming(txn: Txn, total: number, books: Books, post: Post): void {
  const account = (name: string) => refId(txn.fields, name);
  const customer = account('CustomerRef');
  switch (txn.type) {
    case 'Invoice':
      post(account('ARAccountRef'), total, customer);
      postSale(txn, -1, books, post);
      break;
    case 'CreditMemo':
      post(account('ARAccountRef'), -total, customer);
      postSale(txn, 1, books, post);
      break;
    case 'SalesReceipt':
      post(account('DepositToAccountRef'), total);
      postSale(txn, -1, books, post);
      break;
    case 'ReceivePayment':
      post(account('DepositToAccountRef'), total);
      post(account('ARAccountRef'), -total, customer);
      postDiscounts(txn, books, post, account('ARAccountRef'), customer, -1);
      break;
    case 'Deposit':
      post(account('DepositToAccountRef'), total);
      for (const line of txn.lines) post(refId(line.fields, 'AccountRef'), -lineCents(line, books));
      break;
    case 'Transfer':
      post(account('TransferFromAccountRef'), -total);
      post(account('TransferToAccountRef'), total);
      break;
    case 'JournalEntry':
      for (const line of txn.lines) {
        const sign = line.kind === 'JournalDebitLine' ? 1 : -1;
        const amount = sign * cents(textOf(line.fields, 'Amount'));
        post(refId(line.fields, 'AccountRef'), amount, receivableOrPayable(line, books));
      }
      break;
    case 'InventoryAdjustment':
      for (const line of txn.lines) {
        const value = cents(textOf(line.fields, 'ValueDifference'));
        const item = itemOf(line, books);
        post(item && refId(item.fields, 'AssetAccountRef'), value);
        post(account('AccountRef'), -value);
      }
      break;
    default:
      break;
  }
}

/** A discount taken: A/P (or A/R) is settled by more than the money that moved. */
function postDiscounts(
  txn: Txn,
  books: Books,
  post: Post,
  accountId: string | undefined,
  entityId: string | undefined,
  sign: 1 | -1,
): void {
  for (const link of books.given.get(txn.id) ?? []) {
    if (link.discountAccountId === undefined) continue;
    post(accountId, sign * link.discountCents, entityId);
    post(link.discountAccountId, -sign * link.discountCents);
  }
}

/** Expense and item lines of purchases. */
function postLines(lines: Line[], sign: 1 | -1, books: Books, post: Post): void {
  for (const line of lines) {
    if (line.lines !== undefined) {
      postLines(line.lines, sign, books, post);
      continue;
    }
    const item = itemOf(line, books);
    const accountId = item ? purchaseAccount(item) : refId(line.fields, 'AccountRef');
    post(accountId, sign * lineCents(line, books));
  }
}

/** Income, sales tax and cost of goods of a sale (`sign` -1) or its return (1). */
function postSale(txn: Txn, sign: 1 | -1, books: Books, post: Post): void {
  const tax = salesTax(txn, books);
  const taxItem = books.lists.get(refId(txn.fields, 'ItemSalesTaxRef') ?? '');
  post(taxItem && refId(taxItem.fields, '_TaxAccountRef'), sign * tax);
  const walk = (lines: Line[]) => {
    for (const line of lines) {
      if (line.lines !== undefined) {
        walk(line.lines);
        continue;
      }
      const item = itemOf(line, books);
      if (item === undefined) continue;
      post(salesAccount(item), sign * lineCents(line, books));
      if (item.type !== 'ItemInventory') continue;
      const quantity = textOf(line.fields, 'Quantity');
      const cost = extend(quantity === '' ? '0' : quantity, textOf(item.fields, 'PurchaseCost'));
      post(refId(item.fields, 'COGSAccountRef'), -sign * cost);
      post(refId(item.fields, 'AssetAccountRef'), sign * cost);
    }
  };
  walk(txn.lines);
}

function inner(item: ListObject, name: string): { [name: string]: unknown } | undefined {
  const value = item.fields[name];
  return value === undefined || typeof value === 'string' || Array.isArray(value)
    ? undefined
    : value;
}

function innerRef(item: ListObject, aggregate: string, name: string): string | undefined {
  const value = item.fields[aggregate];
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return undefined;
  return refId(value, name);
}

/** Where a bought item posts. */
export function purchaseAccount(item: ListObject): string | undefined {
  if (item.type === 'ItemInventory') return refId(item.fields, 'AssetAccountRef');
  return inner(item, 'SalesAndPurchase') === undefined
    ? innerRef(item, 'SalesOrPurchase', 'AccountRef')
    : innerRef(item, 'SalesAndPurchase', 'ExpenseAccountRef');
}

/** Where a sold item posts. */
export function salesAccount(item: ListObject): string | undefined {
  return (
    refId(item.fields, 'IncomeAccountRef') ??
    refId(item.fields, 'AccountRef') ??
    innerRef(item, 'SalesAndPurchase', 'IncomeAccountRef') ??
    innerRef(item, 'SalesOrPurchase', 'AccountRef')
  );
}

function itemOf(line: Line, books: Books): ListObject | undefined {
  const id = refId(line.fields, 'ItemRef');
  return id === undefined ? undefined : books.lists.get(id);
}

/** Only lines on A/R and A/P move the balance of a customer or vendor. */
function receivableOrPayable(line: Line, books: Books): string | undefined {
  const account = books.lists.get(refId(line.fields, 'AccountRef') ?? '');
  const type = account === undefined ? '' : textOf(account.fields, 'AccountType');
  const isEntityAccount = type === 'AccountsReceivable' || type === 'AccountsPayable';
  return isEntityAccount ? refId(line.fields, 'EntityRef') : undefined;
}

function countItems(txn: Txn, books: Books): void {
  if (txn.isVoid) return;
  const direction: { [type: string]: number } = {
    Bill: 1,
    Check: 1,
    CreditCardCharge: 1,
    InventoryAdjustment: 1,
    CreditMemo: 1,
    VendorCredit: -1,
    Invoice: -1,
    SalesReceipt: -1,
  };
  const sign = direction[txn.type];
  if (sign === undefined) return;
  const walk = (lines: Line[]) => {
    for (const line of lines) {
      if (line.lines !== undefined) walk(line.lines);
      const item = itemOf(line, books);
      if (item?.type !== 'ItemInventory') continue;
      const text = textOf(line.fields, 'Quantity') || textOf(line.fields, 'QuantityDifference');
      if (text === '') continue;
      const before = books.itemQuantity.get(item.id) ?? '0';
      books.itemQuantity.set(item.id, addDecimals(before, sign < 0 ? negate(text) : text));
    }
  };
  walk(txn.lines);
}

function indexes(company: Company): Books {
  const books: Books = {
    revision: company.revision,
    lists: new Map(company.lists.map((object) => [object.id, object])),
    children: new Map(),
    txns: new Map(company.txns.map((txn) => [txn.id, txn])),
    given: new Map(),
    taken: new Map(),
    deposited: new Map(),
    accountCents: new Map(),
    entityCents: new Map(),
    itemQuantity: new Map(),
  };
  for (const object of company.lists) {
    if (object.parentId !== undefined) push(books.children, object.parentId, object);
  }
  for (const link of company.links) {
    push(books.given, link.from, link);
    push(books.taken, link.to, link);
  }
  for (const txn of company.txns) {
    if (txn.type !== 'Deposit') continue;
    for (const line of txn.lines) {
      const id = textOf(line.fields, 'TxnID');
      if (id !== '') books.deposited.set(id, txn.id);
    }
  }
  return books;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function add(map: Map<string, number>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
