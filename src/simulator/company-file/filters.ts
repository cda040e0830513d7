/** The filters of list and transaction queries. Source: qbwc-protocol §6.4 */
import { child, texts, type XmlElement } from '../xml.js';
import {
  type Books,
  entityBalance,
  fullName,
  postingsOf,
  settled,
  totalBalance,
  txnTotal,
} from './books.js';
import type { Span } from './by-time.js';
import { addDays, filterWallClock, placeOf, standardSeconds, wallClock } from './clock.js';
import { currencyFilter } from './currency.js';
import { type Company, type ListObject, refId, type Txn, textOf } from './model.js';
import { cents } from './money.js';

const UNITS = 'Week|Month|CalendarQuarter|CalendarYear|FiscalQuarter|FiscalYear';
const HOUR = 3_600;
const MACRO = new RegExp(`^(This|Last|Next)(${UNITS})(ToDate)?$`);

type Keep<T> = (object: T) => boolean;

/** Everything a list query's filter group asks of an object. */
export function listFilter(request: XmlElement, company: Company, books: Books): Keep<ListObject> {
  const checks: Keep<ListObject>[] = [];
  const active = one(request, 'ActiveStatus') ?? 'ActiveOnly';
  if (active !== 'All') checks.push((object) => object.isActive === (active === 'ActiveOnly'));
  checks.push(modifiedBetween(request, company));
  const name = child(request, 'NameFilter');
  if (name) checks.push((object) => matches(fullName(object.id, books), name, 'Name'));
  const range = child(request, 'NameRangeFilter');
  if (range) {
    checks.push((object) => between(object.name, one(range, 'FromName'), one(range, 'ToName')));
  }
  const balance = child(request, 'TotalBalanceFilter');
  if (balance) {
    checks.push((object) =>
      compares(
        totalBalance(object, books, entityBalance),
        one(balance, 'Operator'),
        cents(one(balance, 'Amount')),
      ),
    );
  }
  const inClass = child(request, 'ClassFilter');
  if (inClass) {
    const ids = chosenIds(inClass, books);
    checks.push((object) => ids.has(refId(object.fields, 'ClassRef') ?? ''));
  }
  for (const field of ['AccountType', 'PaymentMethodType']) {
    const wanted = texts(request, field);
    if (wanted.length > 0) checks.push((object) => wanted.includes(textOf(object.fields, field)));
  }
  return (object) => checks.every((check) => check(object));
}

/** Everything a transaction query's filter group asks of a transaction. */
export function txnFilter(request: XmlElement, company: Company, books: Books): Keep<Txn> {
  const checks: Keep<Txn>[] = [];
  const modified = txnModifiedRange(request);
  if (modified) checks.push(modifiedBetween(modified, company));
  const dated =
    child(request, 'TxnDateRangeFilter') ?? child(request, 'TransactionDateRangeFilter');
  if (dated) {
    const [from, to] = dateRange(dated, company);
    checks.push((txn) => txn.date >= from && txn.date <= to);
  }
  const entity = child(request, 'EntityFilter') ?? child(request, 'TransactionEntityFilter');
  if (entity) {
    const ids = chosenIds(entity, books);
    const type = one(entity, 'EntityTypeFilter');
    checks.push((txn) =>
      partiesOf(txn).some(
        (id) => ids.has(id) || (type !== undefined && books.lists.get(id)?.type === type),
      ),
    );
  }
  const currency = currencyFilter(child(request, 'CurrencyFilter'), books);
  if (currency) checks.push(currency);
  const account = child(request, 'AccountFilter') ?? child(request, 'TransactionAccountFilter');
  if (account) {
    const ids = chosenIds(account, books);
    checks.push((txn) => postingsOf(txn, books).some((posting) => ids.has(posting.accountId)));
  }
  const number = child(request, 'RefNumberFilter');
  if (number) checks.push((txn) => matches(textOf(txn.fields, 'RefNumber'), number, 'RefNumber'));
  const numbers = child(request, 'RefNumberRangeFilter');
  if (numbers) {
    checks.push((txn) => {
      const text = textOf(txn.fields, 'RefNumber');
      return (
        text !== '' && between(text, one(numbers, 'FromRefNumber'), one(numbers, 'ToRefNumber'))
      );
    });
  }
  const paid = one(request, 'PaidStatus') ?? 'All';
  if (paid !== 'All') {
    checks.push((txn) => (txnTotal(txn, books) === settled(txn, books)) === (paid === 'PaidOnly'));
  }
  const types = child(request, 'TransactionTypeFilter');
  const wanted = types ? texts(types, 'TxnTypeFilter') : [];
  if (wanted.length > 0 && !wanted.includes('All')) checks.push((txn) => wanted.includes(txn.type));
  return (txn) => checks.every((check) => check(txn));
}

/** Objects deleted in the range of a …DeletedQuery, bounds inclusive. */
export function deletedBetween(request: XmlElement, company: Company): Keep<{ deleted: number }> {
  const range = child(request, 'DeletedDateRangeFilter');
  const [from, to] = range
    ? wallRange(range, 'FromDeletedDate', 'ToDeletedDate', company)
    : ['0000', '9999'];
  return (deletion) => {
    const wall = wallClock(deletion.deleted, placeOf(company));
    return wall >= from && wall <= to;
  };
}

/** The text of the first child of a name, or undefined. */
export function one(element: XmlElement, name: string): string | undefined {
  return child(element, name)?.text;
}

/**
 * Where a query's range of TimeModified can hold anything.
 * @returns one without bounds when the request has none
 */
export function modifiedSpan(kind: 'list' | 'txn', request: XmlElement, company: Company): Span {
  const range = kind === 'list' ? request : txnModifiedRange(request);
  if (range === undefined) return { earliest: -Infinity, latest: Infinity };
  return spanOf(wallRange(range, 'FromModifiedDate', 'ToModifiedDate', company), company);
}

function txnModifiedRange(request: XmlElement): XmlElement | undefined {
  return (
    child(request, 'ModifiedDateRangeFilter') ??
    child(request, 'TransactionModifiedDateRangeFilter')
  );
}

/** Both bounds inclusive, on the wall clock, so that the wrong summer offset never matters. */
function modifiedBetween(range: XmlElement, company: Company): Keep<{ modified: number }> {
  const walls = wallRange(range, 'FromModifiedDate', 'ToModifiedDate', company);
  const [from, to] = walls;
  if (from === '0000' && to === '9999') return () => true;
  const place = placeOf(company);
  const { earliest, latest } = spanOf(walls, company);
  return ({ modified }) => {
    if (modified < earliest || modified > latest) return false;
    const wall = wallClock(modified, place);
    return wall >= from && wall <= to;
  };
}

/**
 * The wall clock is ahead of standard time by nothing or by an hour: outside of the span there is
 * nothing to work out. A day that no calendar has compares as text and bounds no span.
 */
function spanOf([from, to]: [string, string], company: Company): Span {
  const seconds = (wall: string) => {
    const millis = Date.parse(`${wall}Z`);
    const isReal = !Number.isNaN(millis) && new Date(millis).toISOString().slice(0, 19) === wall;
    return isReal ? millis / 1_000 - standardSeconds(placeOf(company)) : undefined;
  };
  return {
    earliest: (seconds(from) ?? -Infinity) - HOUR,
    latest: seconds(to) ?? Infinity,
  };
}

/** Two date-times of a request as wall clocks; an absent one is no bound. */
export function wallRange(
  range: XmlElement,
  fromName: string,
  toName: string,
  company: Company,
): [string, string] {
  const from = one(range, fromName);
  const to = one(range, toName);
  return [
    from ? filterWallClock(from, 'from', placeOf(company)) : '0000',
    to ? filterWallClock(to, 'to', placeOf(company)) : '9999',
  ];
}

/** The ListIDs an entity, account or class filter names, with all descendants where asked. */
export function chosenIds(filter: XmlElement, books: Books): Set<string> {
  const ids = new Set(texts(filter, 'ListID'));
  const names = new Set(texts(filter, 'FullName').map((name) => name.toLowerCase()));
  const above = one(filter, 'FullNameWithChildren')?.toLowerCase();
  const roots = [one(filter, 'ListIDWithChildren')];
  for (const object of books.lists.values()) {
    const name = fullName(object.id, books).toLowerCase();
    if (names.has(name)) ids.add(object.id);
    if (name === above) roots.push(object.id);
  }
  const addTree = (id: string) => {
    ids.add(id);
    for (const below of books.children.get(id) ?? []) addTree(below.id);
  };
  for (const root of roots) if (root !== undefined) addTree(root);
  return ids;
}

function partiesOf(txn: Txn): string[] {
  const heads = ['VendorRef', 'CustomerRef', 'PayeeEntityRef'].map((name) =>
    refId(txn.fields, name),
  );
  const lines = txn.lines.map((line) => refId(line.fields, 'EntityRef'));
  return [...heads, ...lines].filter((id) => id !== undefined);
}

function matches(text: string, filter: XmlElement, name: string): boolean {
  const have = text.toLowerCase();
  const wanted = (one(filter, name) ?? '').toLowerCase();
  const criterion = one(filter, 'MatchCriterion');
  if (criterion === 'StartsWith') return have.startsWith(wanted);
  return criterion === 'EndsWith' ? have.endsWith(wanted) : have.includes(wanted);
}

/** Numbers compare as numbers when both sides are such, else as text without case (assumed). */
function between(text: string, from: string | undefined, to: string | undefined): boolean {
  return (from ? order(text, from) >= 0 : true) && (to ? order(text, to) <= 0 : true);
}

function order(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function compares(value: number, operator: string | undefined, wanted: number): boolean {
  switch (operator) {
    case 'LessThan':
      return value < wanted;
    case 'LessThanEqual':
      return value <= wanted;
    case 'GreaterThan':
      return value > wanted;
    case 'GreaterThanEqual':
      return value >= wanted;
    default:
      return value === wanted;
  }
}

function dateRange(filter: XmlElement, company: Company): [string, string] {
  const macro = one(filter, 'DateMacro');
  if (macro !== undefined)
    return macroRange(macro, wallClock(company.clock, placeOf(company)).slice(0, 10));
  return [one(filter, 'FromTxnDate') || '0000', one(filter, 'ToTxnDate') || '9999'];
}

/**
 * 'LastMonth', 'ThisCalendarYearToDate' … → first and last day. Fiscal years are calendar years
 * here.
 */
export function macroRange(macro: string, today: string): [string, string] {
  if (macro === 'All') return ['0000', '9999'];
  if (macro === 'Today') return [today, today];
  if (macro === 'Yesterday') return [addDays(today, -1), addDays(today, -1)];
  if (macro === 'NextFourWeeks') return [addDays(today, 1), addDays(today, 28)];
  const [, side = 'This', unit = 'Year', toDate] = MACRO.exec(macro) ?? [];
  const step = side === 'This' ? 0 : side === 'Last' ? -1 : 1;
  const [from, to] = span(unit.replace(/^(Calendar|Fiscal)/, ''), step, today);
  if (toDate === undefined) return [from, to];
  const [start] = span(unit.replace(/^(Calendar|Fiscal)/, ''), 0, today);
  const elapsed = (Date.parse(today) - Date.parse(start)) / 86_400_000;
  return [from, addDays(from, elapsed)];
}

function span(unit: string, step: number, today: string): [string, string] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (unit === 'Week') {
    const sunday = addDays(today, -new Date(`${today}T00:00:00Z`).getUTCDay() + 7 * step);
    return [sunday, addDays(sunday, 6)];
  }
  const months = unit === 'Month' ? 1 : unit === 'Quarter' ? 3 : 12;
  const first = Math.floor((month - 1) / months) * months + step * months;
  const day = (index: number, date: number) =>
    new Date(Date.UTC(year, index, date)).toISOString().slice(0, 10);
  return [day(first, 1), day(first + months, 0)];
}
