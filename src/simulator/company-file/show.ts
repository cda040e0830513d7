/**
 * What QuickBooks would return for an object today: the stored fields and everything that follows
 * from the books.
 */
import {
  accountBalance,
  type Books,
  entityBalance,
  fullName,
  given,
  lineCents,
  linesTotal,
  salesTax,
  settled,
  totalBalance,
  txnTotal,
} from './books.js';
import { type Place, placeOf, stamp } from './clock.js';
import { inHomeCurrency } from './currency.js';
import { privateData } from './data-ext.js';
import {
  type Company,
  type Fields,
  type FieldValue,
  type Line,
  type Link,
  type ListObject,
  refId,
  type Txn,
  textOf,
} from './model.js';
import { money } from './money.js';
import type { Tree, TreeValue } from './tree.js';

/** What the request wants to see beside the object itself. */
export type View = {
  includeLineItems: boolean;
  includeLinkedTxns: boolean;
  /** OwnerIDs whose DataExtRet come along; '0' = custom fields. */
  ownerIds: readonly string[];
};

export const FULL_VIEW: View = { includeLineItems: true, includeLinkedTxns: true, ownerIds: ['0'] };

/** A list object with FullName, hierarchy and balances as of now. */
export function showList(company: Company, books: Books, object: ListObject, view: View): Tree {
  const tree: Tree = {
    ListID: object.id,
    TimeCreated: stamp(object.created, placeOf(company)),
    TimeModified: stamp(object.modified, placeOf(company)),
    EditSequence: String(object.modified),
    Name: object.name,
    FullName: fullName(object.id, books),
    IsActive: String(object.isActive),
    ...showFields(object.fields, books),
  };
  const parents = fullName(object.id, books).split(':').length - 1;
  tree.Sublevel = String(parents);
  if (object.parentId !== undefined) tree.ParentRef = showRef(object.parentId, books);
  if (object.type === 'Account') {
    tree.Balance = money(accountBalance(object, books));
    tree.TotalBalance = money(totalBalance(object, books, accountBalance));
  }
  if (object.type === 'Customer') {
    tree.Balance = money(entityBalance(object, books));
    tree.TotalBalance = money(totalBalance(object, books, entityBalance));
  }
  if (object.type === 'Vendor') tree.Balance = money(entityBalance(object, books));
  if (object.type === 'ItemInventory') {
    tree.QuantityOnHand = books.itemQuantity.get(object.id) ?? '0';
    tree.AverageCost = textOf(object.fields, 'PurchaseCost');
  }
  const custom = showCustom(company, object.id, object.custom, view);
  if (custom.length > 0) tree.DataExtRet = custom;
  return tree;
}

/** A transaction with its totals, links and paid state as of now. */
export function showTxn(company: Company, books: Books, txn: Txn, view: View): Tree {
  const tree: Tree = {
    TxnID: txn.id,
    TimeCreated: stamp(txn.created, placeOf(company)),
    TimeModified: stamp(txn.modified, placeOf(company)),
    EditSequence: String(txn.modified),
    TxnNumber: String(txn.number),
    TxnDate: txn.date,
    ...showFields(txn.fields, books),
  };
  delete tree.Amount;
  Object.assign(tree, totals(txn, books));
  Object.assign(tree, inHomeCurrency(txn, tree));
  if (view.includeLinkedTxns) {
    const linked = linkedTxns(txn, books);
    if (linked.length > 0) tree.LinkedTxn = linked;
  }
  const data = showCustom(company, txn.id, undefined, view);
  if (data.length > 0) tree.DataExtRet = data;
  if (!view.includeLineItems) return tree;
  const applied = (books.given.get(txn.id) ?? []).flatMap((link) => appliedTo(link, books));
  if (PAYMENTS.has(txn.type) && applied.length > 0) tree.AppliedToTxnRet = applied;
  const order: string[] = [];
  let running = 0;
  for (const line of txn.lines) {
    const shown = showLine(company, books, line, view, running);
    running += lineCents(line, books);
    const list = tree[line.kind];
    if (Array.isArray(list)) list.push(shown);
    else tree[line.kind] = [shown];
    order.push(line.kind);
  }
  if (order.length > 0) tree._order = order;
  return tree;
}

/** A row of TransactionQuery. Source: qbXML facts; Amount is the total of the form (assumed). */
export function showTransaction(company: Company, books: Books, txn: Txn): Tree {
  const entity =
    refId(txn.fields, 'VendorRef') ??
    refId(txn.fields, 'CustomerRef') ??
    refId(txn.fields, 'PayeeEntityRef');
  const tree: Tree = {
    TxnType: txn.type,
    TxnID: txn.id,
    TimeCreated: stamp(txn.created, placeOf(company)),
    TimeModified: stamp(txn.modified, placeOf(company)),
    TxnDate: txn.date,
    Amount: money(txnTotal(txn, books)),
  };
  const account = headAccount(txn);
  if (entity !== undefined) tree.EntityRef = showRef(entity, books);
  if (account !== undefined) tree.AccountRef = showRef(account, books);
  for (const name of ['RefNumber', 'Memo', 'ExchangeRate']) {
    const text = textOf(txn.fields, name);
    if (text !== '') tree[name] = text;
  }
  const currency = refId(txn.fields, 'CurrencyRef');
  if (currency !== undefined) tree.CurrencyRef = showRef(currency, books);
  return Object.assign(tree, inHomeCurrency(txn, tree));
}

/** The account a transaction's form stands on (A/P of a bill, the bank of a check …). */
export function headAccount(txn: Txn): string | undefined {
  const names = [
    'APAccountRef',
    'ARAccountRef',
    'AccountRef',
    'DepositToAccountRef',
    'TransferFromAccountRef',
  ];
  const isPayment = txn.type === 'BillPaymentCheck' || txn.type === 'BillPaymentCreditCard';
  const paying = isPayment
    ? (refId(txn.fields, 'BankAccountRef') ?? refId(txn.fields, 'CreditCardAccountRef'))
    : undefined;
  return paying ?? names.map((name) => refId(txn.fields, name)).find((id) => id !== undefined);
}

/** {ListID, FullName} as of now: a rename shows in every reference at once, silently. */
export function showRef(id: string, books: Books): Tree {
  return { ListID: id, FullName: fullName(id, books) };
}

const PAYMENTS = new Set(['BillPaymentCheck', 'BillPaymentCreditCard', 'ReceivePayment']);

/** Balances that appear in a transaction's head. */
function totals(txn: Txn, books: Books): Tree {
  const total = txnTotal(txn, books);
  const open = total - settled(txn, books);
  switch (txn.type) {
    case 'Bill':
      return { AmountDue: money(total), IsPaid: String(open === 0), OpenAmount: money(open) };
    case 'VendorCredit':
      return { CreditAmount: money(total), OpenAmount: money(total - given(txn, books)) };
    case 'Invoice':
      return {
        Subtotal: money(linesTotal(txn.lines, books)),
        SalesTaxTotal: money(salesTax(txn, books)),
        AppliedAmount: money(-settled(txn, books)),
        BalanceRemaining: money(open),
        IsPaid: String(open === 0),
      };
    case 'CreditMemo':
      return {
        Subtotal: money(linesTotal(txn.lines, books)),
        SalesTaxTotal: money(salesTax(txn, books)),
        TotalAmount: money(total),
        CreditRemaining: money(total - given(txn, books)),
      };
    case 'SalesReceipt':
      return {
        Subtotal: money(linesTotal(txn.lines, books)),
        SalesTaxTotal: money(salesTax(txn, books)),
        TotalAmount: money(total),
      };
    case 'ReceivePayment':
      return {
        TotalAmount: money(total),
        UnusedPayment: money(total - given(txn, books)),
        UnusedCredits: '0.00',
      };
    case 'Deposit':
      return { DepositTotal: money(total) };
    case 'Transfer':
      return {
        Amount: money(total),
        FromAccountBalance: balanceOf(refId(txn.fields, 'TransferFromAccountRef'), books),
        ToAccountBalance: balanceOf(refId(txn.fields, 'TransferToAccountRef'), books),
      };
    case 'JournalEntry':
    case 'InventoryAdjustment':
      return {};
    default:
      return { Amount: money(total) };
  }
}

function balanceOf(id: string | undefined, books: Books): string {
  const account = books.lists.get(id ?? '');
  return money(account === undefined ? 0 : accountBalance(account, books));
}

/**
 * Both sides of every link: bills and invoices show who settled them, credits show whom they
 * settled.
 */
function linkedTxns(txn: Txn, books: Books): Tree[] {
  const taken = (books.taken.get(txn.id) ?? []).flatMap((link) =>
    linked(link.from, -(link.cents + link.discountCents), books),
  );
  if (PAYMENTS.has(txn.type)) return taken;
  const givenAway = (books.given.get(txn.id) ?? []).flatMap((link) =>
    linked(link.to, link.cents, books),
  );
  return [...taken, ...givenAway];
}

function linked(id: string, amount: number, books: Books): Tree[] {
  const other = books.txns.get(id);
  if (other === undefined) return [];
  const tree: Tree = {
    TxnID: other.id,
    TxnType: other.type,
    TxnDate: other.date,
    LinkType: 'AMTTYPE',
    Amount: money(amount),
  };
  const refNumber = textOf(other.fields, 'RefNumber');
  if (refNumber !== '') tree.RefNumber = refNumber;
  return [tree];
}

function appliedTo(link: Link, books: Books): Tree[] {
  const target = books.txns.get(link.to);
  if (target === undefined) return [];
  const tree: Tree = {
    TxnID: target.id,
    TxnType: target.type,
    TxnDate: target.date,
    BalanceRemaining: money(txnTotal(target, books) - settled(target, books)),
    Amount: money(link.cents),
  };
  const refNumber = textOf(target.fields, 'RefNumber');
  if (refNumber !== '') tree.RefNumber = refNumber;
  if (link.discountAccountId !== undefined) {
    tree.DiscountAmount = money(link.discountCents);
    tree.DiscountAccountRef = showRef(link.discountAccountId, books);
  }
  return [tree];
}

/** `running` = sum of the lines above: what a subtotal line shows. */
function showLine(company: Company, books: Books, line: Line, view: View, running: number): Tree {
  const tree: Tree = { TxnLineID: line.id, ...showFields(line.fields, books) };
  const item = books.lists.get(refId(line.fields, 'ItemRef') ?? '');
  if (item?.type === 'ItemSubtotal') tree.Amount = money(running);
  if (line.lines !== undefined) {
    tree.TotalAmount = money(linesTotal(line.lines, books));
    for (const inside of line.lines) {
      const list = tree[inside.kind];
      const shown = showLine(company, books, inside, view, 0);
      if (Array.isArray(list)) list.push(shown);
      else tree[inside.kind] = [shown];
    }
  }
  // Private data on lines is kept but never returned. Source: qbwc-protocol §6.10
  const custom = showCustom(company, undefined, line.custom, view);
  if (custom.length > 0) tree.DataExtRet = custom;
  return tree;
}

function showFields(fields: Fields, books: Books): Tree {
  const out: Tree = {};
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined) out[name] = showValue(value, books);
  }
  return out;
}

function showValue(value: FieldValue, books: Books): TreeValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((each) => showValue(each, books));
  const id = value.ListID;
  return typeof id === 'string' ? showRef(id, books) : showFields(value, books);
}

/** Custom fields, then the private data of an object; `id` undefined: there is none. */
function showCustom(
  company: Company,
  id: string | undefined,
  custom: { [name: string]: string } | undefined,
  view: View,
): Tree[] {
  if (view.ownerIds.length === 0) return [];
  const data =
    id === undefined || company.privateValues === undefined
      ? []
      : privateData(company, id, view.ownerIds);
  if (custom === undefined || !view.ownerIds.includes('0')) return data;
  const fields = company.customFields.flatMap((field) => {
    const value = custom[field.name];
    if (value === undefined) return [];
    return [
      { OwnerID: '0', DataExtName: field.name, DataExtType: field.type, DataExtValue: value },
    ];
  });
  return [...fields, ...data];
}

/** TimeCreated of a record kept elsewhere, such as a deletion. */
export function showStamp(unix: number, place: Place): string {
  return stamp(unix, place);
}
