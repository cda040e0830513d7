/**
 * The lines of a document: priced from their items when added, told apart by TxnLineID when
 * modified. Source: qbwc-protocol §6.6; sync-semantics §1.2 (BillMod), §6.1
 */
import { aggregateModel, elementsOf } from '../../facts.js';
import type { XmlElement } from '../../xml.js';
import { type Books, booksOf, lineCents } from '../books.js';
import {
  type Fields,
  type FieldValue,
  type Line,
  type ListObject,
  nextTxnId,
  refId,
  textOf,
} from '../model.js';
import { cents, extend, money, percentOf } from '../money.js';
import { applyChanges, type Changes, readChanges, textIn, type Writing } from './fields.js';
import { refused } from './refusal.js';

/** What QuickBooks can hold in one amount. Source: qbwc-protocol §6.7 */
const CENTS_MAX = 999_999_999_999;
/** A PRICETYPE has ten digits before the point. */
const RATE_MAX = 1e10;
const GROUP = /(LineGroup|ItemGroupLine)Ret$/;
const LINE_ELEMENT = /^(\w*Line(?:Group)?)(Add|Mod)$/;
/** Kinds of items that no line of a document can name. */
const NOT_ON_LINES = new Set(['ItemGroup', 'ItemSalesTax', 'ItemSalesTaxGroup']);

/** The lines that stand in a request, in order. */
export function lineElements(element: XmlElement): XmlElement[] {
  return element.children.filter((each) => isLine(each.name));
}

/** Whether an element of an Add or Mod is a line. */
export function isLine(name: string): boolean {
  return LINE_ELEMENT.test(name) || name === 'JournalDebitLine' || name === 'JournalCreditLine';
}

/** Lines of an Add. `aggregate` = that of the element around them ('BillAdd'). @throws Refused */
export function addLines(
  writing: Writing,
  element: XmlElement,
  aggregate: string,
  where: string,
): Line[] {
  const lines: Line[] = [];
  for (const each of lineElements(element)) {
    lines.push(newLine(writing, each, aggregate, where, lines));
  }
  return lines;
}

/**
 * Lines of a Mod laid over the stored ones. Lines of a family that is mentioned and not listed go;
 * a family that isn't mentioned stays.
 * @throws Refused  3120 for an unknown TxnLineID, 3290 when the stored order is not kept
 */
export function modLines(
  writing: Writing,
  mod: XmlElement,
  aggregate: string,
  where: string,
  stored: Line[],
): Line[] {
  const listed = lineElements(mod);
  const cleared = new Set<string>();
  if (isTrue(textIn(mod, 'ClearExpenseLines'))) cleared.add('expense');
  if (isTrue(textIn(mod, 'ClearItemLines'))) cleared.add('item');
  const mentioned = new Set([...listed.map((each) => familyOf(each.name)), ...cleared]);
  if (mentioned.size === 0) return stored;
  const kept = stored.filter((line) => !mentioned.has(familyOf(line.kind)));
  const lines: Line[] = [];
  let last = -1;
  for (const each of listed) {
    const id = textIn(each, 'TxnLineID');
    if (id === '-1') {
      lines.push(newLine(writing, each, aggregate, where, lines));
      continue;
    }
    const at = stored.findIndex((line) => line.id === id);
    const before = stored[at];
    if (before === undefined) throw refused(3120, id);
    if (at <= last) throw refused(3290);
    last = at;
    lines.push(changedLine(writing, each, aggregate, where, before, lines));
  }
  // Expense lines stand before item lines, on the form and in the Ret.
  const isExpense = (line: Line) => familyOf(line.kind) === 'expense';
  const all = [...kept, ...lines];
  return [...all.filter(isExpense), ...all.filter((line) => !isExpense(line))];
}

function familyOf(name: string): string {
  return name.startsWith('ExpenseLine') ? 'expense' : 'item';
}

/** 'ItemLineAdd' → 'ItemLineRet'; a journal line keeps its name, or gets it from its type. */
function kindOf(element: XmlElement): string {
  if (element.name === 'JournalLineMod') {
    const type = textIn(element, 'JournalLineType') || 'Debit';
    return type === 'Credit' ? 'JournalCreditLine' : 'JournalDebitLine';
  }
  return element.name.replace(LINE_ELEMENT, '$1Ret');
}

/** The aggregate of a line inside another: ItemLineAdd may be ItemLineAdd~VendorCreditAdd. */
function aggregateOf(element: XmlElement, outer: string): string {
  const particle = elementsOf(aggregateModel(outer)).find((each) => each.n === element.name);
  return particle?.t.slice(1) ?? element.name;
}

const SKIPPED = new Set([
  'TxnLineID',
  'JournalLineType',
  'LinkToTxn',
  'DataExt',
  'ItemLineMod',
  'InvoiceLineMod',
  'CreditMemoLineMod',
  'SalesReceiptLineMod',
  'OptionForPriceRuleConflict',
  'OverrideItemAccountRef',
  'PriceLevelRef',
  'PaymentTxnID',
  'PaymentTxnLineID',
  'OverrideMemo',
  'OverrideCheckNumber',
  'OverrideClassRef',
]);

function newLine(
  writing: Writing,
  element: XmlElement,
  outer: string,
  where: string,
  above: Line[],
): Line {
  const { company } = writing;
  const aggregate = aggregateOf(element, outer);
  const changes = readChanges(writing, element, aggregate, where, SKIPPED);
  const fields = applyChanges({}, changes);
  const kind = kindOf(element);
  const id = nextTxnId(company, company.clock);
  if (GROUP.test(kind) && fields.ItemGroupRef === undefined) throw refused(3150, 'ItemGroupRef');
  if (fields.ItemGroupRef !== undefined) return groupLine(writing, kind, id, fields);
  const line: Line = { kind, id, fields };
  const custom = customOf(writing, element);
  if (custom !== undefined) line.custom = custom;
  line.fields = priced(booksOf(company), line, changes, above, where);
  return line;
}

function changedLine(
  writing: Writing,
  element: XmlElement,
  outer: string,
  where: string,
  before: Line,
  above: Line[],
): Line {
  const aggregate = aggregateOf(element, outer);
  const changes = readChanges(writing, element, aggregate, where, SKIPPED);
  if (before.lines !== undefined) {
    if ('ItemGroupRef' in changes && changes.ItemGroupRef === undefined) {
      throw refused(3190, 'ItemGroupRef');
    }
    const hasInner = element.children.some((each) => isLine(each.name));
    const isOther = 'ItemGroupRef' in changes || 'Quantity' in changes;
    if (isOther && !hasInner) {
      // Another group, or more of it: its items are taken and priced anew.
      return groupLine(writing, before.kind, before.id, applyChanges(before.fields, changes));
    }
    return {
      ...before,
      fields: applyChanges(before.fields, changes),
      lines: hasInner ? modLines(writing, element, aggregate, where, before.lines) : before.lines,
    };
  }
  const kind =
    element.name === 'JournalLineMod' && textIn(element, 'JournalLineType') === ''
      ? before.kind
      : kindOf(element);
  if ('ItemRef' in changes && changes.ItemRef !== undefined) {
    // Another item: its own description, price and account count from now on.
    for (const name of ['Desc', 'Rate', 'RatePercent', 'Cost', 'Amount']) {
      if (!(name in changes)) changes[name] = undefined;
    }
  }
  const line: Line = { ...before, kind, fields: applyChanges(before.fields, changes) };
  if (Object.keys(changes).length === 0) return line;
  line.fields = priced(booksOf(writing.company), line, changes, above, where);
  return line;
}

/** Description, price and amount as QuickBooks fills them in. @throws Refused  3101, 3150, 3280 */
function priced(books: Books, line: Line, changes: Changes, above: Line[], where: string): Fields {
  const { kind } = line;
  const fields = { ...line.fields };
  const itemId = refId(fields, 'ItemRef');
  const item = itemId === undefined ? undefined : books.lists.get(itemId);
  if (kind === 'ExpenseLineRet' || kind.startsWith('Journal')) {
    if (fields.AccountRef === undefined) throw refused(3150, 'AccountRef');
    fields.Amount = money(limited(cents(textOf(fields, 'Amount'))));
    return fields;
  }
  if (kind === 'DepositLineRet') return fields;
  if (item === undefined) {
    const hasAmount = cents(textOf(fields, 'Amount')) !== 0 || textOf(fields, 'Rate') !== '';
    if (hasAmount || kind === 'ItemLineRet') throw refused(3150, 'ItemRef');
    return fields;
  }
  if (NOT_ON_LINES.has(item.type)) throw refused(3280, item.name);
  const isSale = kind !== 'ItemLineRet';
  if (item.type === 'ItemSubtotal') {
    if (!isSale) throw refused(3280, item.name);
    const desc = textOf(fields, 'Desc') || textOf(item.fields, 'ItemDesc');
    return { ItemRef: { ListID: item.id }, ...(desc === '' ? {} : { Desc: desc }) };
  }
  fields.Desc ??= descriptionOf(item, isSale);
  if (fields.Desc === '') delete fields.Desc;
  if (isSale) {
    const code = refId(item.fields, 'SalesTaxCodeRef');
    if (fields.SalesTaxCodeRef === undefined && code !== undefined) {
      fields.SalesTaxCodeRef = { ListID: code };
    }
  }
  fields.Amount = money(limited(amountOf(books, fields, changes, item, above, isSale, where)));
  return fields;
}

/** Cents of an item line; sets the Rate or Cost that goes with them. */
function amountOf(
  books: Books,
  fields: Fields,
  changes: Changes,
  item: ListObject,
  above: Line[],
  isSale: boolean,
  where: string,
): number {
  const rateName = isSale ? 'Rate' : 'Cost';
  const asked = changes.Amount;
  const quantity = textOf(fields, 'Quantity');
  const isPriced = changes[rateName] !== undefined;
  if (typeof asked === 'string') {
    if (!isPriced && quantity !== '' && Number(quantity) !== 0) {
      const rate = cents(asked) / 100 / Number(quantity);
      if (Math.abs(rate) < RATE_MAX) fields[rateName] = decimal(rate);
      else delete fields[rateName];
      delete fields.RatePercent;
    }
    return cents(asked);
  }
  const percent =
    textOf(fields, 'RatePercent') ||
    (isPriced ? '' : textOf(item.fields, 'DiscountRatePercent') && minus(item));
  if (percent !== '' && isSale) {
    fields.RatePercent = percent;
    delete fields.Rate;
    return percentOf(baseOf(books, above), percent);
  }
  fields[rateName] ??= priceOf(item, isSale);
  const rate = textOf(fields, rateName);
  if (rate === '') throw refused(3150, `${where} ${rateName}`);
  return extend(quantity === '' ? '1' : quantity, rate);
}

function minus(item: ListObject): string {
  const text = textOf(item.fields, 'DiscountRatePercent');
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}

/** What a percentage is taken of: the line above, or all of them under a subtotal. */
function baseOf(books: Books, above: Line[]): number {
  const last = above.at(-1);
  if (last === undefined) return 0;
  const item = books.lists.get(refId(last.fields, 'ItemRef') ?? '');
  if (item?.type !== 'ItemSubtotal') return lineCents(last, books);
  let sum = 0;
  for (const line of above) sum += lineCents(line, books);
  return sum;
}

function groupLine(writing: Writing, kind: string, id: string, fields: Fields): Line {
  const { company } = writing;
  const books = booksOf(company);
  const group = books.lists.get(refId(fields, 'ItemGroupRef') ?? '');
  const isSale = kind !== 'ItemGroupLineRet';
  const quantity = textOf(fields, 'Quantity') || '1';
  const members = group?.fields.ItemGroupLine;
  const innerKind = isSale ? kind.replace('LineGroupRet', 'LineRet') : 'ItemLineRet';
  const lines = (Array.isArray(members) ? members : []).flatMap((member): Line[] => {
    if (!isFields(member)) return [];
    const each = textOf(member, 'Quantity') || '1';
    const inner: Fields = {
      ItemRef: { ListID: refId(member, 'ItemRef') ?? '' },
      Quantity: decimal(Number(each) * Number(quantity)),
    };
    const line = { kind: innerKind, id: nextTxnId(company, company.clock), fields: inner };
    return [{ ...line, fields: priced(books, line, {}, [], innerKind) }];
  });
  const desc = group === undefined ? '' : textOf(group.fields, 'ItemDesc');
  const printed = group === undefined ? '' : textOf(group.fields, 'IsPrintItemsInGroup');
  return {
    kind,
    id,
    lines,
    fields: {
      ...fields,
      ...(desc === '' ? {} : { Desc: desc }),
      Quantity: quantity,
      ...(isSale ? { IsPrintItemsInGroup: printed || 'false' } : {}),
    },
  };
}

/** Custom fields on a line. @throws Refused  3121 when the field is not defined */
function customOf(writing: Writing, element: XmlElement): { [name: string]: string } | undefined {
  const found = element.children.filter((each) => each.name === 'DataExt');
  if (found.length === 0) return undefined;
  const custom: { [name: string]: string } = {};
  for (const each of found) {
    const [owner, name] = [textIn(each, 'OwnerID'), textIn(each, 'DataExtName')];
    const isKnown = writing.company.customFields.some((field) => field.name === name);
    if (owner !== '0' || !isKnown) throw refused(3121, name, owner);
    custom[name] = textIn(each, 'DataExtValue');
  }
  return custom;
}

/** Where an item keeps its texts and prices: in itself, or in one of two aggregates. */
function placesOf(item: ListObject): Fields[] {
  return [item.fields, item.fields.SalesAndPurchase, item.fields.SalesOrPurchase].filter(
    (each): each is Fields => each !== undefined && isFields(each),
  );
}

function firstOf(item: ListObject, names: string[]): string {
  for (const place of placesOf(item)) {
    for (const name of names) {
      const text = textOf(place, name);
      if (text !== '') return text;
    }
  }
  return '';
}

function descriptionOf(item: ListObject, isSale: boolean): string {
  return firstOf(item, [isSale ? 'SalesDesc' : 'PurchaseDesc', 'Desc', 'ItemDesc']);
}

function priceOf(item: ListObject, isSale: boolean): string {
  const price = firstOf(item, isSale ? ['SalesPrice', 'Price'] : ['PurchaseCost', 'Price']);
  const discount = textOf(item.fields, 'DiscountRate');
  if (discount !== '') return discount.startsWith('-') ? discount.slice(1) : `-${discount}`;
  return price === '' ? '0' : price;
}

/** A product or quotient of decimals, to the five places of a PRICETYPE. */
function decimal(value: number): string {
  return String(Number(value.toFixed(5)));
}

/** @throws Refused  3101 */
function limited(value: number): number {
  if (Math.abs(value) > CENTS_MAX) throw refused(3101, money(value), 'Amount');
  return value;
}

function isFields(value: FieldValue): value is Fields {
  return typeof value !== 'string' && !Array.isArray(value);
}

function isTrue(text: string): boolean {
  return text === 'true' || text === '1';
}
