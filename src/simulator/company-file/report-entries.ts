/** The postings that a report sums up or lists, after the report's own filters. */
import { child, texts, type XmlElement } from '../xml.js';
import { type Books, fullName, type Posting } from './books.js';
import { placeOf, wallClock } from './clock.js';
import { homePostingsOf } from './currency.js';
import { chosenIds, one, wallRange } from './filters.js';
import { type Company, refId, type Txn, textOf } from './model.js';
import { macroPeriod, today } from './report-period.js';

/** One posting in home currency; `entityId` is the party of the document or of its line. */
export type Entry = { txn: Txn; posting: Posting; entityId: string | undefined };

/** Keeps or drops whole documents and single postings. */
export type Filter = {
  txn: (txn: Txn) => boolean;
  entry: (entry: Entry) => boolean;
};

/** Calls back for each posting that a filter keeps, in the order documents were entered. */
export function eachEntry(
  company: Company,
  books: Books,
  filter: Filter,
  visit: (entry: Entry) => void,
): void {
  for (const txn of company.txns) {
    if (!filter.txn(txn)) continue;
    const party = partyOf(txn);
    for (const posting of homePostingsOf(txn, books)) {
      const entry = { txn, posting, entityId: posting.entityId ?? party };
      if (filter.entry(entry)) visit(entry);
    }
  }
}

/** The vendor, customer or payee of a document. */
export function partyOf(txn: Txn): string | undefined {
  return (
    refId(txn.fields, 'VendorRef') ??
    refId(txn.fields, 'CustomerRef') ??
    refId(txn.fields, 'PayeeEntityRef')
  );
}

/**
 * The filters of a report request. A class or item filter and a posting status are not modelled:
 * `undefined` says so.
 */
export function reportFilter(
  request: XmlElement,
  company: Company,
  books: Books,
): Filter | undefined {
  if (child(request, 'ReportClassFilter') ?? child(request, 'ReportItemFilter')) return undefined;
  if (one(request, 'ReportPostingStatusFilter') === 'NonPosting') return undefined;
  const txnChecks: ((txn: Txn) => boolean)[] = [];
  const checks: ((entry: Entry) => boolean)[] = [];
  const account = child(request, 'ReportAccountFilter');
  if (account) {
    const kind = one(account, 'AccountTypeFilter');
    const ids = chosenIds(account, books);
    checks.push(({ posting }) => {
      const object = books.lists.get(posting.accountId);
      return (
        ids.has(posting.accountId) ||
        (object !== undefined &&
          kind !== undefined &&
          textOf(object.fields, 'AccountType') === kind)
      );
    });
  }
  const entity = child(request, 'ReportEntityFilter');
  if (entity) {
    const kind = one(entity, 'EntityTypeFilter');
    const ids = chosenIds(entity, books);
    checks.push(
      ({ entityId }) =>
        entityId !== undefined && (ids.has(entityId) || books.lists.get(entityId)?.type === kind),
    );
  }
  const types = child(request, 'ReportTxnTypeFilter');
  const wanted = new Set(types ? texts(types, 'TxnTypeFilter') : []);
  if (wanted.size > 0 && !wanted.has('All')) txnChecks.push((txn) => wanted.has(txn.type));
  const modified = modifiedRange(request, company);
  if (modified !== undefined) {
    txnChecks.push((txn) => {
      const wall = wallClock(txn.modified, placeOf(company));
      return wall >= modified[0] && wall <= modified[1];
    });
  }
  return {
    txn: (txn) => txnChecks.every((check) => check(txn)),
    entry: (entry) => checks.every((check) => check(entry)),
  };
}

function modifiedRange(request: XmlElement, company: Company): [string, string] | undefined {
  const range = child(request, 'ReportModifiedDateRangeFilter');
  if (range) return wallRange(range, 'FromReportModifiedDate', 'ToReportModifiedDate', company);
  const macro = one(request, 'ReportModifiedDateRangeMacro');
  if (macro === undefined) return undefined;
  const { from, to } = macroPeriod(macro, today(company));
  return [from, `${to}T23:59:59`];
}

/** The account's number and name as reports print them: '10100 · Checking'. */
export function accountLabel(id: string, books: Books): string {
  const account = books.lists.get(id);
  if (account === undefined) return '';
  const number = textOf(account.fields, 'AccountNumber');
  return number === '' ? account.name : `${number} · ${account.name}`;
}

/** The same with the labels of all parents before it. */
export function accountPath(id: string, books: Books): string {
  const parent = books.lists.get(id)?.parentId;
  const own = accountLabel(id, books);
  return parent === undefined ? own : `${accountPath(parent, books)}:${own}`;
}

/** What a row about an account, customer or vendor says of itself. */
export function about(id: string, type: 'account' | 'customer' | 'vendor', books: Books) {
  return { type, value: fullName(id, books) };
}
