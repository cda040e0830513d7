/**
 * Runs random valid writes and judges the company file after each: the answer stands in schema
 * order with status 0, debits equal credits, and nothing is settled beyond its amount.
 */
import {
  type Books,
  booksOf,
  given,
  settled,
  txnTotal,
} from '../../src/simulator/company-file/books.js';
import { hasCurrencies, homePostingsOf } from '../../src/simulator/company-file/currency.js';
import { type Company, type Txn, textOf } from '../../src/simulator/company-file/model.js';
import { beginSession, processRequest } from '../../src/simulator/company-file/process.js';
import { violation } from '../../src/simulator/company-file/validate.js';
import { FACTS } from '../../src/simulator/facts.js';
import type { Random } from '../../src/simulator/random.js';
import { parseXml } from '../../src/simulator/xml.js';
import { nextOperation } from './operations.js';

/**
 * How often each kind of operation was done.
 * @param most  transactions in the file beyond which every other operation deletes one
 * @throws Error  at the first thing that is wrong
 */
export function runOperations(
  company: Company,
  random: Random,
  count: number,
  most = 2_000,
): Map<string, number> {
  const done = new Map<string, number>();
  const session = beginSession(company);
  const dialect = { version: company.qbxml, country: company.country };
  for (let serial = 1; serial <= count; serial += 1) {
    company.clock += random.int(1, 120);
    const { kind, request } = nextOperation(company, random, serial, most);
    const set = `<QBXMLMsgsRq onError="stopOnError">${request}</QBXMLMsgsRq>`;
    const document = `<?xml version="1.0"?><?qbxml version="${company.qbxml}"?><QBXML>${set}</QBXML>`;
    const processed = processRequest(company, session, document);
    const wrong = (what: string) => new Error(`operation ${serial}, ${kind}: ${what}\n${request}`);
    if (!('response' in processed)) throw wrong(`${processed.hresult} ${processed.reason}`);
    const answer = parseXml(processed.response).root.children[0]?.children[0];
    const fact = FACTS.responses[answer?.name ?? ''];
    if (answer === undefined || fact === undefined) throw wrong('no answer');
    const { statusCode, statusMessage } = answer.attributes;
    if (statusCode !== '0') throw wrong(`${statusCode} ${statusMessage}`);
    const bad = violation(answer, fact, dialect);
    if (bad !== undefined) throw wrong(bad);
    const unbalanced = imbalance(company, booksOf(company));
    if (unbalanced !== undefined) throw wrong(unbalanced);
    done.set(kind, (done.get(kind) ?? 0) + 1);
  }
  return done;
}

/** What is wrong with the books, or undefined. */
export function imbalance(company: Company, books: Books): string | undefined {
  let all = 0;
  let parties = 0;
  let control = 0;
  const isForeign = hasCurrencies(company);
  // Foreign accounts are kept in their own money: only postings in home currency add up.
  if (isForeign) for (const txn of company.txns) all += homeSum(txn, books);
  else for (const value of books.accountCents.values()) all += value;
  for (const value of books.entityCents.values()) parties += value;
  for (const object of company.lists) {
    const type = textOf(object.fields, 'AccountType');
    if (object.type !== 'Account' || !CONTROL.has(type)) continue;
    control += books.accountCents.get(object.id) ?? 0;
  }
  if (all !== 0) return `debits and credits differ by ${all} cents`;
  if (parties !== control)
    return `A/R and A/P are ${control}, their customers and vendors ${parties}`;
  for (const id of books.taken.keys()) {
    const txn = books.txns.get(id);
    if (txn === undefined) return `a link to ${id}, which is gone`;
    if (settled(txn, books) > txnTotal(txn, books)) return `${txn.type} ${id} is settled too far`;
  }
  for (const id of books.given.keys()) {
    const txn = books.txns.get(id);
    if (txn === undefined) return `a link from ${id}, which is gone`;
    if (given(txn, books) > txnTotal(txn, books)) return `${txn.type} ${id} gave too much`;
  }
  return undefined;
}

function homeSum(txn: Txn, books: Books): number {
  let sum = 0;
  for (const posting of homePostingsOf(txn, books)) sum += posting.cents;
  return sum;
}

const CONTROL = new Set(['AccountsReceivable', 'AccountsPayable']);
