/** Detail reports: one row a document or one a posting, with the columns asked for. */
import { type Books, fullName, txnTotal } from './books.js';
import { placeOf, stamp } from './clock.js';
import { homeCents } from './currency.js';
import { type Company, textOf } from './model.js';
import { money } from './money.js';
import { daysBetween, openDocuments, type Side } from './open-documents.js';
import type { Report, Row } from './report.js';
import { about, accountPath, type Entry, eachEntry, type Filter } from './report-entries.js';
import { asOf, type Period, through, today } from './report-period.js';
import { headAccount } from './show.js';

export type DetailAsked = {
  company: Company;
  books: Books;
  filter: Filter;
  period: Period;
  /** IncludeColumn; empty = the report's own columns. */
  columns: string[];
};

/** Everything a row may say; `amount` with the sign its report gives it. */
type Line = { entry: Entry; amount: number; balance?: number; open?: number };
type Cell = { title: string; dataType: string; of: (line: Line) => string | undefined };

const CREDIT_SIDE = new Set([
  'AccountsPayable',
  'CreditCard',
  'OtherCurrentLiability',
  'LongTermLiability',
  'Equity',
  'Income',
  'OtherIncome',
]);

/** One row a document by its date; the account is that of the document's own form. */
export function transactionList(asked: DetailAsked): Report {
  const { company, books, period } = asked;
  const heads = new Map<string, Line>();
  eachEntry(company, books, asked.filter, (entry) => {
    const { txn } = entry;
    if (txn.date < period.from || txn.date > period.to || heads.has(txn.id)) return;
    const account = headAccount(txn) ?? entry.posting.accountId;
    const amount = homeCents(txn, txnTotal(txn, books)) * (OUTGOING.has(txn.type) ? -1 : 1);
    const posting = { accountId: account, cents: amount };
    heads.set(txn.id, { entry: { ...entry, posting }, amount });
  });
  const lines = [...heads.values()].sort(byDate);
  const names = ['TxnType', 'Date', 'RefNumber', 'Name', 'Memo', 'Account', 'Amount'];
  return table('Transaction List by Date', through(period), asked, names, lines);
}

/** Custom transaction detail: one row a posting. */
export function customDetail(asked: DetailAsked): Report {
  const lines = postingLines(asked).sort(byDate);
  const names = ['TxnType', 'Date', 'RefNumber', 'Name', 'Account', 'Amount'];
  const report = table(
    'Custom Transaction Detail Report',
    through(asked.period),
    asked,
    names,
    lines,
  );
  report.rows.push(totalOf('TotalRow', 'TOTAL', lines, cellsOf(asked, names)));
  return report;
}

/** Per account: what it held before, every posting with the running balance, and the total. */
export function generalLedger(asked: DetailAsked): Report {
  const { company, books, period } = asked;
  const names = ['TxnType', 'Date', 'RefNumber', 'Name', 'Memo', 'Amount', 'RunningBalance'];
  const cells = cellsOf(asked, names);
  const before = new Map<string, number>();
  const within = new Map<string, Line[]>();
  eachEntry(company, books, asked.filter, (entry) => {
    const { txn, posting } = entry;
    if (txn.date > period.to) return;
    const amount = signed(posting.accountId, posting.cents, books);
    if (txn.date < period.from) {
      before.set(posting.accountId, (before.get(posting.accountId) ?? 0) + amount);
    } else {
      const list = within.get(posting.accountId);
      if (list === undefined) within.set(posting.accountId, [{ entry, amount }]);
      else list.push({ entry, amount });
    }
  });
  const rows: Row[] = [];
  for (const account of company.lists) {
    const lines = within.get(account.id)?.sort(byDate) ?? [];
    let balance = before.get(account.id) ?? 0;
    if (account.type !== 'Account' || (lines.length === 0 && balance === 0)) continue;
    const row = about(account.id, 'account', books);
    const label = accountPath(account.id, books);
    const opening = cells.map(([name]) => (name === 'RunningBalance' ? money(balance) : undefined));
    rows.push({ kind: 'SubtotalRow', about: row, cells: [label, ...opening] });
    for (const line of lines) {
      balance += line.amount;
      line.balance = balance;
      rows.push(rowOf(line, cells, row));
    }
    const total = totalOf('SubtotalRow', `Total ${label}`, lines, cells);
    if (total.kind === 'SubtotalRow') total.about = row;
    rows.push(total);
  }
  const report = table('General Ledger', asOf(period.to), asked, names, []);
  return { ...report, rows };
}

/** Open bills or invoices as of a day, oldest first. */
export function openDetail(side: Side, asked: DetailAsked): Report {
  const { company, books, period } = asked;
  const lines = openDocuments(side, company, books, period.to, false)
    .map((each): Line => {
      const { txn } = each;
      const posting = { accountId: headAccount(txn) ?? '', cents: each.cents };
      return {
        entry: { txn, posting, entityId: each.partyId },
        amount: each.cents,
        open: each.cents,
      };
    })
    .filter((line) => asked.filter.txn(line.entry.txn) && asked.filter.entry(line.entry))
    .sort(byDate);
  const names = ['TxnType', 'Date', 'RefNumber', 'Name', 'DueDate', 'Aging', 'OpenBalance'];
  const title = side === 'payable' ? 'Unpaid Bills Detail' : 'Open Invoices';
  const report = table(title, asOf(period.to), asked, names, lines);
  report.rows.push(totalOf('TotalRow', 'TOTAL', lines, cellsOf(asked, names)));
  return report;
}

const OUTGOING = new Set([
  'Check',
  'BillPaymentCheck',
  'CreditMemo',
  'VendorCredit',
  'CreditCardCharge',
]);

function postingLines(asked: DetailAsked): Line[] {
  const lines: Line[] = [];
  eachEntry(asked.company, asked.books, asked.filter, (entry) => {
    if (entry.txn.date < asked.period.from || entry.txn.date > asked.period.to) return;
    const { accountId, cents } = entry.posting;
    lines.push({ entry, amount: signed(accountId, cents, asked.books) });
  });
  return lines;
}

function byDate(a: Line, b: Line): number {
  const [x, y] = [a.entry.txn, b.entry.txn];
  return x.date === y.date ? x.number - y.number : x.date < y.date ? -1 : 1;
}

/** As the account's register shows it: what a liability or income grows by is positive. */
function signed(accountId: string, cents: number, books: Books): number {
  const account = books.lists.get(accountId);
  const isCredit = account && CREDIT_SIDE.has(textOf(account.fields, 'AccountType'));
  return isCredit && cents !== 0 ? -cents : cents;
}

function cellsOf(asked: DetailAsked, usual: string[]): [string, Cell][] {
  const known = cellTable(asked);
  const names = asked.columns.length > 0 ? asked.columns : usual;
  return names.flatMap((name): [string, Cell][] => {
    const cell = known[name];
    return cell === undefined ? [] : [[name, cell]];
  });
}

/** The columns that are modelled; others that were asked for are left out. */
function cellTable({ company, books }: DetailAsked): { [name: string]: Cell } {
  const text = (title: string, of: (line: Line) => string | undefined): Cell => ({
    title,
    dataType: 'STRTYPE',
    of: (line) => of(line) || undefined,
  });
  const date = (title: string, of: Cell['of']): Cell => ({ title, dataType: 'DATETYPE', of });
  const amount = (title: string, of: (line: Line) => number | undefined): Cell => ({
    title,
    dataType: 'AMTTYPE',
    of: (line) => {
      const value = of(line);
      return value === undefined ? undefined : money(value);
    },
  });
  const field = (name: string) => (line: Line) => textOf(line.entry.txn.fields, name);
  const now = today(company);
  return {
    TxnID: { title: 'Trans ID', dataType: 'IDTYPE', of: (line) => line.entry.txn.id },
    TxnNumber: { title: 'Trans #', dataType: 'INTTYPE', of: (l) => String(l.entry.txn.number) },
    TxnType: text('Type', (line) => TYPE_NAMES[line.entry.txn.type] ?? line.entry.txn.type),
    Date: date('Date', (line) => line.entry.txn.date),
    DueDate: date('Due Date', (line) => field('DueDate')(line) || undefined),
    RefNumber: text('Num', field('RefNumber')),
    Memo: text('Memo', field('Memo')),
    Name: text('Name', (line) => fullName(line.entry.entityId ?? '', books)),
    Account: text('Account', (line) => accountPath(line.entry.posting.accountId, books)),
    Amount: amount('Amount', (line) => line.amount),
    Debit: amount('Debit', ({ entry: { posting } }) =>
      posting.cents > 0 ? posting.cents : undefined,
    ),
    Credit: amount('Credit', ({ entry: { posting } }) =>
      posting.cents < 0 ? -posting.cents : undefined,
    ),
    OpenBalance: amount('Open Balance', (line) => line.open),
    RunningBalance: amount('Balance', (line) => line.balance),
    ModifiedTime: {
      title: 'Entered/Last Modified',
      dataType: 'DATETIMETYPE',
      of: (line) => stamp(line.entry.txn.modified, placeOf(company)),
    },
    Aging: {
      title: 'Aging',
      dataType: 'INTTYPE',
      of: (line) => {
        const due = field('DueDate')(line);
        const days = due === '' ? 0 : daysBetween(due, now);
        return days > 0 ? String(days) : undefined;
      },
    },
  };
}

function table(
  title: string,
  subtitle: string,
  asked: DetailAsked,
  usual: string[],
  lines: Line[],
): Report {
  const cells = cellsOf(asked, usual);
  return {
    title,
    subtitle,
    basis: 'Accrual',
    columns: [
      { type: 'Blank', dataType: 'STRTYPE', titles: [''] },
      ...cells.map(([type, cell]) => ({ type, dataType: cell.dataType, titles: [cell.title] })),
    ],
    rows: lines.map((line) => rowOf(line, cells)),
  };
}

function rowOf(line: Line, cells: [string, Cell][], of?: ReturnType<typeof about>): Row {
  const shown = cells.map(([, cell]) => cell.of(line));
  const row: Row = { kind: 'DataRow', cells: [undefined, ...shown] };
  return of === undefined ? row : { ...row, about: of };
}

function totalOf(
  kind: 'SubtotalRow' | 'TotalRow',
  label: string,
  lines: Line[],
  cells: [string, Cell][],
): Row {
  const sum = (of: (line: Line) => number) => money(lines.reduce((all, each) => all + of(each), 0));
  const shown = cells.map(([name]) => {
    const { cents } = { cents: (line: Line) => line.entry.posting.cents };
    if (name === 'Amount') return sum((line) => line.amount);
    if (name === 'OpenBalance') return sum((line) => line.open ?? 0);
    if (name === 'Debit') return sum((line) => Math.max(0, cents(line)));
    if (name === 'Credit') return sum((line) => Math.max(0, -cents(line)));
    if (name === 'RunningBalance') return lines.at(-1) && money(lines.at(-1)?.balance ?? 0);
    return undefined;
  });
  return { kind, cells: [label, ...shown] };
}

/** What reports call a kind of document. */
const TYPE_NAMES: { [type: string]: string } = {
  BillPaymentCheck: 'Bill Pmt -Check',
  BillPaymentCreditCard: 'Bill Pmt -CCard',
  CreditCardCharge: 'Credit Card Charge',
  CreditCardCredit: 'Credit Card Credit',
  CreditMemo: 'Credit Memo',
  InventoryAdjustment: 'Inventory Adjust',
  JournalEntry: 'General Journal',
  ReceivePayment: 'Payment',
  SalesReceipt: 'Sales Receipt',
  VendorCredit: 'Bill Credit',
};
