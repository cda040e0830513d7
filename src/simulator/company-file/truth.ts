/**
 * The whole company file as QuickBooks would return it today, everything included: what a mirror
 * is compared with.
 */
import { compareVersions, type Dialect } from '../facts.js';
import { accountBalance, booksOf, entityBalance, fullName } from './books.js';
import type { Company } from './model.js';
import { money } from './money.js';
import { truthOf } from './query.js';
import { FULL_VIEW } from './show.js';
import type { Tree } from './tree.js';

/**
 * Object type → every object of it. A tree has element → verbatim text, object or array (repeatable
 * elements are always arrays); `_order` lists the child names where lines of two kinds mix.
 */
export type Truth = {
  qbxml: string;
  objects: { [type: string]: Tree[] };
  /**
   * ListID → balance: the book balances of accounts, and what vendors and customers owe or are
   * owed.
   */
  balances: { [listId: string]: { type: string; fullName: string; balance: string } };
};

/** @param version  the qbXML version the answers would be asked in; default: the file's highest */
export function dumpTruth(company: Company, version = company.qbxml): Truth {
  const asked = compareVersions(version, company.qbxml) > 0 ? company.qbxml : version;
  const dialect: Dialect = { version: asked, country: company.country };
  const books = booksOf(company);
  const truth: Truth = { qbxml: asked, objects: {}, balances: {} };
  for (const object of [...company.lists, ...company.txns]) {
    const list = truth.objects[object.type] ?? [];
    list.push(truthOf(object, company, FULL_VIEW, dialect));
    truth.objects[object.type] = list;
  }
  for (const object of company.lists) {
    const isAccount = object.type === 'Account';
    if (!isAccount && object.type !== 'Vendor' && object.type !== 'Customer') continue;
    const balance = isAccount ? accountBalance(object, books) : entityBalance(object, books);
    truth.balances[object.id] = {
      type: object.type,
      fullName: fullName(object.id, books),
      balance: money(balance),
    };
  }
  return truth;
}
