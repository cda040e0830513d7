/**
 * File › Utilities › Condense Data: old closed transactions go, one journal entry stands for them.
 * No deletion is recorded, so their ids vanish without a word. Source: qbwc-protocol §8
 */
import { makeRandom } from '../random.js';
import { booksOf, postingsOf } from './books.js';
import { makeMaker } from './maker.js';
import type { Company, Txn } from './model.js';
import { money } from './money.js';
import { note } from './person.js';

/** Only what nobody is owed by and nothing is linked with; the real rules are longer (assumed). */
const CONDENSED = new Set(['JournalEntry', 'Transfer', 'Check', 'CreditCardCharge']);

/**
 * Condenses everything before a day.
 * @param before  'YYYY-MM-DD'
 * @returns how many transactions are gone
 */
export function condense(company: Company, before: string): number {
  const books = booksOf(company);
  const isOld = (txn: Txn) =>
    CONDENSED.has(txn.type) &&
    txn.date < before &&
    !books.given.has(txn.id) &&
    !books.taken.has(txn.id) &&
    !books.deposited.has(txn.id) &&
    txn.lines.every((line) => line.lines === undefined && line.fields.ItemRef === undefined) &&
    postingsOf(txn, books).every((posting) => posting.entityId === undefined);
  const old = company.txns.filter(isOld);
  const sums = new Map<string, number>();
  for (const posting of old.flatMap((txn) => postingsOf(txn, books))) {
    sums.set(posting.accountId, (sums.get(posting.accountId) ?? 0) + posting.cents);
  }
  company.txns = company.txns.filter((txn) => !old.includes(txn));
  const maker = makeMaker(company, makeRandom(company.seed));
  const lines = [...sums]
    .filter(([, cents]) => cents !== 0)
    .sort(([, a], [, b]) => b - a)
    .map(([accountId, cents]) =>
      maker.addLine(
        cents > 0 ? 'JournalDebitLine' : 'JournalCreditLine',
        { AccountRef: { ListID: accountId }, Amount: money(Math.abs(cents)), Memo: 'Condensed' },
        company.clock,
      ),
    );
  if (lines.length > 0) {
    maker.addTxn('JournalEntry', {
      date: before,
      created: company.clock,
      fields: { RefNumber: 'CONDENSE', IsAdjustment: 'false' },
      lines,
    });
  }
  company.lastCondense = company.clock;
  company.revision += 1;
  note(company, `condensed ${old.length} transactions before ${before}`);
  return old.length;
}
