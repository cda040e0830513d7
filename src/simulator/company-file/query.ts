/** Answers one query request: which objects, which of their elements, in which portion. */
import { type Dialect, FACTS, type ObjectFact } from '../facts.js';
import type { Random } from '../random.js';
import { texts, type XmlElement } from '../xml.js';
import { type Books, booksOf, fullName } from './books.js';
import { modifiedWithin } from './by-time.js';
import { placeOf } from './clock.js';
import { deletedBetween, listFilter, modifiedSpan, one, txnFilter } from './filters.js';
import type { Company, ListObject, Txn } from './model.js';
import { textOf } from './model.js';
import { showList, showStamp, showTransaction, showTxn, type View } from './show.js';
import { pruneTree, shapeOf, type Tree, writeTree } from './tree.js';

export type Status = { code: number; severity: 'Info' | 'Warn' | 'Error'; message: string };

/** What an …Rs holds: its status, extra attributes, and the Ret elements already written. */
export type Answer = {
  status: Status;
  attributes?: { [name: string]: string };
  body?: string;
};

type Stored = { kind: 'list'; id: string } | { kind: 'txn'; id: string };
type Iterator = { request: XmlElement; remaining: Stored[] };

/**
 * Iterators live as long as the QuickBooks session that started them. Source: qbwc-protocol §6.3
 */
export type Iterators = Map<string, Iterator>;

export const OK: Status = { code: 0, severity: 'Info', message: 'Status OK' };
const NO_MATCH: Status = {
  code: 1,
  severity: 'Info',
  message: 'A query request did not find a matching object in QuickBooks',
};
const DELETED_DAYS_MAX = 90;
const DAY = 86_400;
/** Union queries answer with the Rets of other objects. */
const TYPE_OF_RET = new Map(
  Object.entries(FACTS.objects)
    .filter(([, fact]) => fact.rets.length === 1)
    .map(([type, fact]) => [fact.rets[0] ?? '', type]),
);
TYPE_OF_RET.set('AccountRet', 'Account');

/** The object types whose Rets a query type returns: ItemQuery → all item kinds. */
export function typesOf(queryType: string): string[] {
  const fact = FACTS.objects[queryType];
  return (fact?.rets ?? []).map((ret) => TYPE_OF_RET.get(ret) ?? queryType);
}

/** Runs a list or transaction query, with or without an iterator. */
export function runQuery(
  type: string,
  request: XmlElement,
  company: Company,
  iterators: Iterators,
  random: Random,
  dialect: Dialect,
): Answer {
  const books = booksOf(company);
  const command = request.attributes.iterator;
  const iteratorId = request.attributes.iteratorID ?? '';
  if (command === 'Continue' || command === 'Stop') {
    const iterator = iterators.get(iteratorId);
    if (iterator === undefined || iterator.request.name !== request.name) {
      return { status: invalidIterator(iteratorId) };
    }
    if (command === 'Stop') {
      iterators.delete(iteratorId);
      return { status: OK };
    }
    return portion(iteratorId, iterator, request, company, books, iterators, dialect);
  }
  const keys = keysOf(request);
  if (keys !== undefined) return byKeys(type, keys, request, company, books, dialect);
  const found = select(type, request, company, books);
  const metaData = request.attributes.metaData ?? 'NoMetaData';
  const count = metaData === 'NoMetaData' ? {} : { retCount: String(found.length) };
  if (metaData === 'MetaDataOnly') return { status: OK, attributes: count };
  if (found.length === 0) return { status: NO_MATCH, attributes: count };
  const most = Number(one(request, 'MaxReturned') ?? found.length);
  if (command === 'Start') {
    const id = random.guid();
    const iterator = { request, remaining: found };
    iterators.set(id, iterator);
    const answer = portion(id, iterator, request, company, books, iterators, dialect);
    return { ...answer, attributes: { ...count, ...answer.attributes } };
  }
  const body = writeAll(found.slice(0, most), request, company, books, dialect);
  return { status: OK, attributes: count, body };
}

/**
 * ListDeletedQuery and TxnDeletedQuery: what was deleted in the last 90 days. Source: qbwc-
 * protocol §6.5
 */
export function runDeletedQuery(
  kind: 'list' | 'txn',
  request: XmlElement,
  company: Company,
  dialect: Dialect,
): Answer {
  const [typeName, idName, textName, ret] =
    kind === 'list'
      ? (['ListDelType', 'ListID', 'FullName', 'ListDeletedRet'] as const)
      : (['TxnDelType', 'TxnID', 'RefNumber', 'TxnDeletedRet'] as const);
  const wanted = new Set(texts(request, typeName));
  const inRange = deletedBetween(request, company);
  const found = company.deletions.filter(
    (each) =>
      each.kind === kind &&
      wanted.has(each.type) &&
      each.deleted >= company.clock - DELETED_DAYS_MAX * DAY &&
      inRange(each),
  );
  const metaData = request.attributes.metaData ?? 'NoMetaData';
  const count = metaData === 'NoMetaData' ? {} : { retCount: String(found.length) };
  if (metaData === 'MetaDataOnly') return { status: OK, attributes: count };
  if (found.length === 0) return { status: NO_MATCH, attributes: count };
  const trees = found.map((each) => ({
    ret,
    tree: {
      [typeName]: each.type,
      [idName]: each.id,
      TimeCreated: showStamp(each.created, placeOf(company)),
      TimeDeleted: showStamp(each.deleted, placeOf(company)),
      ...(each.name === '' ? {} : { [textName]: each.name }),
    },
  }));
  return { status: OK, attributes: count, body: writeRets(trees, request, dialect) };
}

/** Writes Rets; IncludeRetElement keeps only the named top-level elements. */
export function writeRets(
  rets: { ret: string; tree: Tree }[],
  request: XmlElement,
  dialect: Dialect,
): string {
  const only = texts(request, 'IncludeRetElement');
  let out = '';
  for (const { ret, tree } of rets) {
    const shown = only.length === 0 ? tree : keepOnly(tree, only);
    out += `<${ret}>\n${writeTree(shown, shapeOf(ret, dialect))}</${ret}>\n`;
  }
  return out;
}

/** The Ret of one stored object as data, everything included: what the truth is made of. */
export function truthOf(
  object: ListObject | Txn,
  company: Company,
  view: View,
  dialect: Dialect,
): Tree {
  const books = booksOf(company);
  const tree =
    'lines' in object
      ? showTxn(company, books, object, view)
      : showList(company, books, object, view);
  return pruneTree(tree, shapeOf(`${object.type}Ret`, dialect));
}

function invalidIterator(id: string): Status {
  return {
    code: 3391,
    severity: 'Error',
    message: `The iteratorID "${id}" is not valid.`,
  };
}

function portion(
  id: string,
  iterator: Iterator,
  request: XmlElement,
  company: Company,
  books: Books,
  iterators: Iterators,
  dialect: Dialect,
): Answer {
  const most = Number(one(request, 'MaxReturned') ?? iterator.remaining.length);
  const now = iterator.remaining.splice(0, most);
  if (iterator.remaining.length === 0) iterators.delete(id);
  // Filters and what to include were fixed at Start; a Continue only says how many more.
  const body = writeAll(now, iterator.request, company, books, dialect);
  return {
    status: OK,
    attributes: { iteratorRemainingCount: String(iterator.remaining.length), iteratorID: id },
    body,
  };
}

const KEYS = ['ListID', 'TxnID', 'FullName', 'RefNumber', 'RefNumberCaseSensitive', 'Name'];

/** The keys a request names, or undefined when it filters. */
function keysOf(request: XmlElement): { name: string; values: string[] } | undefined {
  const name = KEYS.find((key) => request.children.some((each) => each.name === key));
  return name === undefined ? undefined : { name, values: texts(request, name) };
}

/** A missing key makes a warning; what was found comes along. Source: qbwc-protocol §6.4 */
function byKeys(
  type: string,
  keys: { name: string; values: string[] },
  request: XmlElement,
  company: Company,
  books: Books,
  dialect: Dialect,
): Answer {
  const types = new Set(
    type === 'Transaction' ? company.txns.map((txn) => txn.type) : typesOf(type),
  );
  const missing: string[] = [];
  const found = keys.values.flatMap((value) => {
    const hits = lookUp(types, keys.name, value, company, books);
    if (hits.length === 0) missing.push(value);
    return hits;
  });
  const body = writeAll(found, request, company, books, dialect, type);
  if (missing.length === 0) return { status: OK, body };
  const message =
    'The query request has not been fully completed. There was a required element ' +
    `("${missing[0]}") that could not be found in QuickBooks.`;
  return { status: { code: 500, severity: 'Warn', message }, body };
}

function lookUp(
  types: Set<string>,
  name: string,
  value: string,
  company: Company,
  books: Books,
): Stored[] {
  const wanted = value.toLowerCase();
  if (name === 'ListID') {
    const object = books.lists.get(value);
    return object && types.has(object.type) ? [{ kind: 'list', id: value }] : [];
  }
  if (name === 'TxnID') {
    const txn = books.txns.get(value);
    return txn && types.has(txn.type) ? [{ kind: 'txn', id: value }] : [];
  }
  if (name === 'FullName' || name === 'Name') {
    return company.lists
      .filter((each) => types.has(each.type) && fullName(each.id, books).toLowerCase() === wanted)
      .map((each) => ({ kind: 'list', id: each.id }));
  }
  return company.txns
    .filter((each) => {
      const text = textOf(each.fields, 'RefNumber');
      const isSame = name === 'RefNumber' ? text.toLowerCase() === wanted : text === value;
      return types.has(each.type) && isSame;
    })
    .map((each) => ({ kind: 'txn', id: each.id }));
}

function select(type: string, request: XmlElement, company: Company, books: Books): Stored[] {
  const fact: ObjectFact | undefined = FACTS.objects[type];
  const types = new Set(typesOf(type));
  const has = (each: string) => type === 'Transaction' || types.has(each);
  const wanted = { query: type, has, revision: company.revision };
  const kind = fact?.kind === 'list' ? 'list' : 'txn';
  const span = modifiedSpan(kind, request, company);
  if (kind === 'list') {
    const keep = listFilter(withDefaults(type, request), company, books);
    return modifiedWithin(company.lists, wanted, span)
      .filter((each) => has(each.type) && keep(each))
      .map((each) => ({ kind, id: each.id }));
  }
  const keep = txnFilter(request, company, books);
  return modifiedWithin(company.txns, wanted, span)
    .filter((each) => has(each.type) && keep(each))
    .map((each) => ({ kind, id: each.id }));
}

/** A list query without ActiveStatus in its model (templates) knows no inactive objects. */
function withDefaults(type: string, request: XmlElement): XmlElement {
  const model = JSON.stringify(FACTS.requests[`${type}QueryRq`]?.model ?? []);
  if (model.includes('"ActiveStatus"')) return request;
  const all = {
    name: 'ActiveStatus',
    attributes: {},
    children: [],
    text: 'All',
    hasComment: false,
  };
  return { ...request, children: [...request.children, all] };
}

function writeAll(
  stored: Stored[],
  request: XmlElement,
  company: Company,
  books: Books,
  dialect: Dialect,
  type = request.name.replace(/QueryRq$/, ''),
): string {
  const view: View = {
    includeLineItems: isTrue(one(request, 'IncludeLineItems')),
    includeLinkedTxns: isTrue(one(request, 'IncludeLinkedTxns')),
    ownerIds: texts(request, 'OwnerID'),
  };
  const retOf = (object: ListObject | Txn) => {
    if (!('lines' in object)) {
      return { ret: `${object.type}Ret`, tree: showList(company, books, object, view) };
    }
    if (type === 'Transaction') {
      return { ret: 'TransactionRet', tree: showTransaction(company, books, object) };
    }
    return { ret: `${object.type}Ret`, tree: showTxn(company, books, object, view) };
  };
  let out = '';
  for (const each of stored) {
    const object = each.kind === 'list' ? books.lists.get(each.id) : books.txns.get(each.id);
    // Deleted while an iterator was under way: QuickBooks has nothing to return any more.
    // Written one by one, so that a large portion is never in memory as trees.
    if (object !== undefined) out += writeRets([retOf(object)], request, dialect);
  }
  return out;
}

function keepOnly(tree: Tree, names: string[]): Tree {
  const kept = Object.entries(tree).filter(([name]) => names.includes(name) || name === '_order');
  const out: Tree = Object.fromEntries(kept);
  const order = out._order;
  if (Array.isArray(order)) {
    out._order = order.filter((name) => typeof name === 'string' && names.includes(name));
  }
  return out;
}

function isTrue(text: string | undefined): boolean {
  return text === 'true' || text === '1';
}
