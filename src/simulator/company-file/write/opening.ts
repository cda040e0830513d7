/** Opening balances: what an Add of a list object brings into the books. */
import { addDays, placeOf, wallClock } from '../clock.js';
import {
  type Company,
  type Fields,
  type Line,
  type ListObject,
  nextTxnId,
  type Txn,
  textOf,
} from '../model.js';
import { cents, extend, money } from '../money.js';
import type { Writing } from './fields.js';

const CREDIT_SIDE = new Set([
  'AccountsPayable',
  'CreditCard',
  'OtherCurrentLiability',
  'LongTermLiability',
  'Equity',
]);

/**
 * Makes the transaction behind OpenBalance or QuantityOnHand: a journal entry for an account or
 * customer (QuickBooks makes an invoice: assumed alike), a bill for a vendor, an adjustment of
 * inventory for an item; all against Opening Balance Equity.
 */
export function openBalance(writing: Writing, object: ListObject, read: Fields): void {
  const { company } = writing;
  const amount = cents(textOf(read, 'OpenBalance'));
  const date = textOf(read, 'OpenBalanceDate') || todayOf(company);
  const opening = special(company, 'OpeningBalanceEquity');
  if (opening === undefined) return;
  if (object.type === 'ItemInventory' || object.type === 'ItemInventoryAssembly') {
    openStock(company, object, read, opening);
    return;
  }
  if (amount === 0) return;
  if (object.type === 'Vendor') {
    const lines = [line(company, 'ExpenseLineRet', opening, amount)];
    const payable = { ListID: special(company, 'AccountsPayable')?.id ?? '' };
    const fields = {
      VendorRef: { ListID: object.id },
      APAccountRef: payable,
      DueDate: addDays(date, 10),
      Memo: 'Opening balance',
    };
    addOpening(company, 'Bill', date, fields, lines);
    return;
  }
  const target = object.type === 'Customer' ? special(company, 'AccountsReceivable') : object;
  if (target === undefined) return;
  const isCredit = CREDIT_SIDE.has(textOf(target.fields, 'AccountType'));
  const own = line(company, isCredit ? CREDIT : DEBIT, target, amount);
  if (object.type === 'Customer') own.fields.EntityRef = { ListID: object.id };
  const other = line(company, isCredit ? DEBIT : CREDIT, opening, amount);
  addOpening(company, 'JournalEntry', date, { IsAdjustment: 'false' }, [own, other]);
}

const DEBIT = 'JournalDebitLine';
const CREDIT = 'JournalCreditLine';

/** The day on the PC's clock. */
export function todayOf(company: Company): string {
  return wallClock(company.clock, placeOf(company)).slice(0, 10);
}

/** The account QuickBooks itself made for a purpose. */
export function special(company: Company, kind: string): ListObject | undefined {
  return company.lists.find(
    (each) => each.type === 'Account' && textOf(each.fields, 'SpecialAccountType') === kind,
  );
}

function openStock(company: Company, item: ListObject, read: Fields, opening: ListObject): void {
  const quantity = textOf(read, 'QuantityOnHand');
  if (quantity === '' || Number(quantity) === 0) return;
  const value =
    textOf(read, 'TotalValue') ||
    money(extend(quantity, textOf(item.fields, 'PurchaseCost') || '0'));
  const date = textOf(read, 'InventoryDate') || todayOf(company);
  const change: Line = {
    kind: 'InventoryAdjustmentLineRet',
    id: nextTxnId(company, company.clock),
    fields: {
      ItemRef: { ListID: item.id },
      QuantityDifference: quantity,
      ValueDifference: value,
    },
  };
  const fields = { AccountRef: { ListID: opening.id }, Memo: 'Opening balance' };
  addOpening(company, 'InventoryAdjustment', date, fields, [change]);
}

function line(company: Company, kind: string, account: ListObject, amount: number): Line {
  return {
    kind,
    id: nextTxnId(company, company.clock),
    fields: {
      AccountRef: { ListID: account.id },
      Amount: money(amount),
      Memo: 'Opening balance',
    },
  };
}

function addOpening(
  company: Company,
  type: string,
  date: string,
  fields: Fields,
  lines: Line[],
): void {
  company.txnNumber += 1;
  const txn: Txn = {
    type,
    id: nextTxnId(company, company.clock),
    created: company.clock,
    modified: company.clock,
    number: company.txnNumber,
    date,
    isVoid: false,
    fields,
    lines,
  };
  company.txns.push(txn);
  company.revision += 1;
}
