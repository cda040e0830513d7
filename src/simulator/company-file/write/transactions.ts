/** Adds and modifies transactions, and writes their settlements. */
import type { XmlElement } from '../../xml.js';
import { booksOf, given, settled, txnTotal } from '../books.js';
import { putInCurrency } from '../currency.js';
import {
  type Fields,
  type FieldValue,
  type Link,
  nextTxnId,
  refId,
  type Txn,
  textOf,
} from '../model.js';
import { cents, money } from '../money.js';
import { addressBlock } from '../names.js';
import {
  checkDocument,
  dueDate,
  fillDepositLine,
  isRequired,
  taxRate,
  withDefaults,
} from './documents.js';
import {
  applyChanges,
  type Changes,
  readChanges,
  readId,
  textIn,
  type Writing,
  withoutCleared,
} from './fields.js';
import { addLines, isLine, lineElements, modLines } from './lines.js';
import { todayOf } from './opening.js';
import { refused } from './refusal.js';
import { closingDateOf, isLocked } from './rules.js';
import {
  autoApply,
  PAYABLE,
  RECEIVABLE,
  readCreditsFor,
  readSettlement,
  type Settlement,
  type Side,
} from './settle.js';

const PAYMENTS: { [type: string]: Side } = {
  BillPaymentCheck: PAYABLE,
  BillPaymentCreditCard: PAYABLE,
  ReceivePayment: RECEIVABLE,
};
/** Elements of the head that are read on their own. */
const OWN = new Set([
  'TxnID',
  'EditSequence',
  'TxnDate',
  'LinkToTxnID',
  'IsAutoApply',
  'AppliedToTxnAdd',
  'AppliedToTxnMod',
  'SetCredit',
  'ClearExpenseLines',
  'ClearItemLines',
  'CashBackInfoAdd',
  'CashBackInfoMod',
]);
const NOT_MODELLED = ['CashBackInfoAdd', 'CashBackInfoMod', 'ApplyCheckToTxnAdd'];

/**
 * Carries out an …Add of a transaction.
 * @returns the transaction, or undefined when only credits were applied: QuickBooks makes none and
 *   says nothing about the link. Source: sync-semantics §1.2
 * @throws Refused
 */
export function addTxn(writing: Writing, type: string, add: XmlElement): Txn | undefined {
  const { company } = writing;
  const macro = add.attributes.defMacro;
  if (macro !== undefined && writing.macros.has(macro)) throw refused(9100, macro);
  refuseUnmodelled(add);
  refuseLinks(writing, add);
  const date = textIn(add, 'TxnDate') || todayOf(company);
  refuseClosed(writing, type, date);
  const head = withoutCleared(readHead(writing, type, `${type}Add`, add));
  const side = PAYMENTS[type];
  const party = refId(head, 'PayeeEntityRef') ?? refId(head, 'CustomerRef') ?? '';
  const settlement = side && settlementOf(writing, type, add, side, party, head);
  if (settlement !== undefined && side !== undefined) matchAccount(head, side, settlement);
  const fields = withBlocks(withDefaults(writing, type, head, date));
  const txn: Txn = {
    type,
    id: nextTxnId(company, company.clock),
    created: company.clock,
    modified: company.clock,
    number: company.txnNumber + 1,
    date,
    isVoid: false,
    fields,
    lines: addLines(writing, add, `${type}Add`, type),
  };
  if (type === 'Deposit') fillDeposit(writing, add, txn, undefined);
  const rate = fields.ExchangeRate;
  putInCurrency(txn, company);
  if (rate !== undefined && txn.fields.ExchangeRate !== '1') txn.fields.ExchangeRate = rate;
  checkDocument(writing, txn);
  const credits =
    type === 'Invoice'
      ? readCreditsFor(writing, add, RECEIVABLE, party, txnTotal(txn, booksOf(company)))
      : [];
  company.revision += 1;
  if (settlement !== undefined) {
    company.links.push(...settlement.credits);
    if (isCreditOnly(txn, settlement)) return undefined;
    company.links.push(...settlement.own.map((link): Link => ({ from: txn.id, ...link })));
  }
  company.links.push(...credits.map((link): Link => ({ ...link, to: txn.id })));
  company.txnNumber = txn.number;
  company.txns.push(txn);
  if (macro !== undefined) writing.macros.set(macro, txn.id);
  return txn;
}

/** Carries out a …Mod of a transaction. @throws Refused  3120, 3170, 3171, 3175, 3190, 3200 … */
export function modTxn(writing: Writing, type: string, mod: XmlElement): Txn {
  const { company } = writing;
  refuseUnmodelled(mod);
  const txn = txnToModify(writing, type, textIn(mod, 'TxnID'), textIn(mod, 'EditSequence'));
  const date = textIn(mod, 'TxnDate') || txn.date;
  refuseClosed(writing, type, txn.date);
  refuseClosed(writing, type, date);
  const changes = readHead(writing, type, `${type}Mod`, mod);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined && isRequired(type, name)) throw refused(3190, name);
  }
  const hasEmptyDate = mod.children.some((each) => each.name === 'TxnDate' && each.text === '');
  if (hasEmptyDate) throw refused(3190, 'TxnDate');
  const hasLines = lineElements(mod).length > 0;
  if (txn.isVoid && hasLines) throw refused(3170, label(txn), 'The transaction is void.');
  const side = PAYMENTS[type];
  const hasApplied = mod.children.some((each) => each.name === 'AppliedToTxnMod');
  const fields = withFollowers(writing, txn, date, changes);
  const lines = modLines(writing, mod, `${type}Mod`, type, txn.lines);
  const next: Txn = { ...txn, date, fields, lines: lines.map((line) => ({ ...line })) };
  if (type === 'Deposit' && hasLines) fillDeposit(writing, mod, next, txn.id);
  const party = refId(fields, 'PayeeEntityRef') ?? refId(fields, 'CustomerRef') ?? '';
  const settlement =
    side && hasApplied ? readSettlement(writing, mod, side, party, txn.id) : undefined;
  if (!txn.isVoid) checkDocument(writing, next, txn);
  refuseSettled(writing, txn, next, settlement);
  const credits =
    type === 'Invoice'
      ? readCreditsFor(writing, mod, RECEIVABLE, party, openLeft(writing, next))
      : [];
  Object.assign(txn, { date, fields, lines: next.lines, modified: company.clock });
  if (settlement !== undefined) {
    company.links = company.links.filter((link) => link.from !== txn.id);
    company.links.push(...settlement.credits);
    company.links.push(...settlement.own.map((link): Link => ({ from: txn.id, ...link })));
  }
  company.links.push(...credits.map((link): Link => ({ ...link, to: txn.id })));
  company.revision += 1;
  return txn;
}

/**
 * The transaction a request wants to change, unlocked and as the client last saw it.
 * @throws Refused  3000, 3120, 3175, 3200
 */
export function txnToModify(
  writing: Writing,
  type: string,
  id: string,
  editSequence: string | undefined,
): Txn {
  if (!/^[0-9A-F]+-\d+$/i.test(id)) throw refused(3000, id, 'TxnID');
  const found = booksOf(writing.company).txns.get(id);
  if (found === undefined || found.type !== type) throw refused(3120, id);
  if (isLocked(writing.company, id)) throw refused(3175, id);
  if (editSequence !== undefined && editSequence !== String(found.modified)) {
    throw refused(3200, editSequence);
  }
  return found;
}

/** @throws Refused  3171: dated on or before the closing date */
export function refuseClosed(writing: Writing, type: string, date: string): void {
  if (date <= closingDateOf(writing.company)) throw refused(3171, `a ${type}`);
}

function readHead(writing: Writing, type: string, aggregate: string, element: XmlElement): Changes {
  const lines = element.children.filter((each) => isLine(each.name)).map((each) => each.name);
  const changes = readChanges(writing, element, aggregate, type, new Set([...OWN, ...lines]));
  if ('TotalAmount' in changes) {
    changes.Amount = changes.TotalAmount;
    delete changes.TotalAmount;
  }
  // The amount of a payment of bills is the sum of what it pays.
  if (PAYMENTS[type] === PAYABLE) delete changes.Amount;
  return changes;
}

function settlementOf(
  writing: Writing,
  type: string,
  add: XmlElement,
  side: Side,
  party: string,
  head: Fields,
): Settlement {
  const auto = textIn(add, 'IsAutoApply');
  const amount = cents(textOf(head, 'Amount'));
  if (amount < 0) throw refused(3210, 'TotalAmount', money(amount), 'The amount is negative.');
  if (auto === 'true' || auto === '1') return autoApply(writing, side, party, amount);
  const settlement = readSettlement(writing, add, side, party);
  if (type === 'ReceivePayment') {
    head.Amount ??= money(settlement.paid);
    refuseOverApplied(cents(textOf(head, 'Amount')), settlement.paid);
  }
  return settlement;
}

/** A payment stands on the A/P or A/R account of what it settles. Source: sync-semantics §6.5 */
function matchAccount(head: Fields, side: Side, settlement: Settlement): void {
  if (settlement.accountId === undefined) return;
  const own = refId(head, side.account);
  if (own !== undefined && own !== settlement.accountId) {
    const reason = `The account is not that of the ${side.target.toLowerCase()}.`;
    throw refused(3210, side.account, own, reason);
  }
  head[side.account] = { ListID: settlement.accountId };
}

function isCreditOnly(txn: Txn, settlement: Settlement): boolean {
  const moves = settlement.paid > 0 || settlement.discounts > 0;
  return !moves && cents(textOf(txn.fields, 'Amount')) === 0 && settlement.credits.length > 0;
}

function fillDeposit(
  writing: Writing,
  element: XmlElement,
  txn: Txn,
  depositId: string | undefined,
): void {
  const elements = lineElements(element);
  const taken = new Set<string>();
  for (const [index, line] of txn.lines.entries()) {
    const from = elements[index];
    if (from !== undefined) fillDepositLine(writing, from, line, depositId);
    const payment = textOf(line.fields, 'TxnID');
    if (payment !== '' && taken.has(payment)) throw refused(3177, payment);
    taken.add(payment);
  }
}

/** Elements that move with others when they are modified: a tax rate, a due date, a block. */
function withFollowers(writing: Writing, txn: Txn, date: string, changes: Changes): Fields {
  const fields = applyChanges(txn.fields, changes);
  if ('ItemSalesTaxRef' in changes) {
    const rate = taxRate(writing.company, refId(fields, 'ItemSalesTaxRef'));
    if (rate === undefined) delete fields.SalesTaxPercentage;
    else fields.SalesTaxPercentage = rate;
  }
  const movesDue = 'TermsRef' in changes || date !== txn.date;
  const isDue = txn.type === 'Bill' || txn.type === 'Invoice' || txn.type === 'CreditMemo';
  if (isDue && movesDue && !('DueDate' in changes)) {
    fields.DueDate = dueDate(writing.company, date, refId(fields, 'TermsRef'));
  }
  return withBlocks(fields);
}

function withBlocks(fields: Fields): Fields {
  const out = { ...fields };
  for (const name of ['VendorAddress', 'BillAddress']) {
    const value = out[name];
    if (value !== undefined && isFields(value)) out[`${name}Block`] = addressBlock(value);
    else delete out[`${name}Block`];
  }
  return out;
}

/**
 * What is settled stays settled: no other party or account, no total below what was applied, no
 * other amount of a payment that stands in a deposit. Source: sync-semantics §6.11; codes inferred
 */
function refuseSettled(
  writing: Writing,
  before: Txn,
  next: Txn,
  settlement: Settlement | undefined,
): void {
  const books = booksOf(writing.company);
  const isPayment = PAYMENTS[before.type] !== undefined;
  const used = isPayment && settlement !== undefined ? settlement.paid : given(before, books);
  const applied = settled(before, books) + used;
  if (PAYMENTS[before.type] !== PAYABLE) {
    const total = txnTotal(next, books);
    const name = isPayment ? 'TotalAmount' : 'Amount';
    if (applied > 0 && total < applied) {
      throw refused(3210, name, money(total), 'The amount is less than what has been applied.');
    }
    if (books.deposited.has(before.id) && total !== txnTotal(before, books)) {
      throw refused(3170, label(before), 'The payment has been deposited.');
    }
  }
  const isLinked = books.given.has(before.id) || books.taken.has(before.id);
  const fixed = ['VendorRef', 'CustomerRef', 'PayeeEntityRef', 'APAccountRef', 'ARAccountRef'];
  if (!isLinked && !books.deposited.has(before.id)) return;
  if (books.deposited.has(before.id)) fixed.push('DepositToAccountRef');
  for (const name of fixed) {
    if (refId(before.fields, name) !== refId(next.fields, name)) {
      throw refused(3170, label(before), `The transaction is linked: ${name} cannot be changed.`);
    }
  }
}

function refuseOverApplied(total: number, paid: number): void {
  if (paid <= total) return;
  const reason = 'You cannot apply more than the amount of the payment.';
  throw refused(3210, 'PaymentAmount', money(paid), reason);
}

function refuseUnmodelled(element: XmlElement): void {
  const found = element.children.find((each) => NOT_MODELLED.includes(each.name));
  if (found !== undefined) throw refused(3151, found.name);
}

/** Purchase and sales orders are no part of this company file: nothing can be linked to. */
function refuseLinks(writing: Writing, element: XmlElement): void {
  const links = element.children.filter((each) => each.name === 'LinkToTxnID');
  for (const each of links) throw refused(3120, readId(writing, each, 'LinkToTxnID'));
}

function openLeft(writing: Writing, txn: Txn): number {
  const books = booksOf(writing.company);
  return txnTotal(txn, books) - settled(txn, books);
}

function label(txn: Txn): string {
  return `a ${txn.type} "${textOf(txn.fields, 'RefNumber') || txn.id}"`;
}

function isFields(value: FieldValue): value is Fields {
  return typeof value !== 'string' && !Array.isArray(value);
}
