/**
 * Reads the reports that QuickBooks makes: rows of cells under described columns, pure. A report
 * of another shape than expected says so; nothing in it is guessed.
 * Source: qbXML facts (ReportRet), simulator.md (reports).
 */
import type { Raw } from '../qbxml/read.js';
import { type Decimal, isDecimal } from '../qbxml/value.js';
import { add, negate } from './decimal.js';

/** A report's columns by their kind (`Debit`, `TxnID`) and its rows. */
export type Report = {
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: readonly ReportRow[];
};

export type ReportRow = {
  readonly kind: string;
  /** What the row stands for: `account`, and the name of it. */
  readonly about: { type: string; value: string } | null;
  /** Cells by colID. */
  readonly cells: ReadonlyMap<string, string>;
};

/** Figures of accounts by FullName; `debit` and `credit` of the whole, if the report has them. */
export type LedgerFigures = {
  readonly accounts: { readonly [fullName: string]: Decimal };
  readonly debit: Decimal | null;
  readonly credit: Decimal | null;
};

/** One document of a detail report: what it posts in all to the account asked for. */
export type DetailFigure = { txnId: string; txnType: string; amount: Decimal };

type Bag = { readonly [name: string]: unknown };

/** Columns and rows of a ReportRet. @returns null when it has none of them */
export function readReport(raw: Raw): Report | null {
  const columns = new Map<string, string>();
  for (const column of list(raw.ColDesc)) {
    columns.set(text(column.ColType), text(column['@colID']));
  }
  if (columns.size === 0) return null;
  const [data] = list(raw.ReportData);
  const rows = Object.entries(data ?? {}).flatMap(([kind, value]) =>
    ['DataRow', 'SubtotalRow', 'TotalRow'].includes(kind)
      ? list(value).map((row) => readRow(kind, row))
      : [],
  );
  return { columns, rows };
}

function readRow(kind: string, row: Bag): ReportRow {
  const [about] = list(row.RowData);
  const cells = list(row.ColData).map((cell): [string, string] => [
    text(cell['@colID']),
    text(cell['@value']),
  ]);
  return {
    kind,
    about: about ? { type: text(about['@rowType']), value: text(about['@value']) } : null,
    cells: new Map(cells),
  };
}

/** Debits positive, of each account of a trial balance, and the totals below. */
export function trialBalance(report: Report): LedgerFigures | null {
  const [debit, credit] = [report.columns.get('Debit'), report.columns.get('Credit')];
  if (debit === undefined || credit === undefined) return null;
  const figure = (row: ReportRow) =>
    add(decimal(row.cells.get(debit)), negate(decimal(row.cells.get(credit))));
  const total = report.rows.find((row) => row.kind === 'TotalRow');
  return {
    accounts: byAccount(report, figure),
    debit: total ? decimal(total.cells.get(debit)) : null,
    credit: total ? decimal(total.cells.get(credit)) : null,
  };
}

/** What each account of a profit and loss statement came to, as the statement shows it. */
export function profitAndLoss(report: Report): LedgerFigures | null {
  const amount = report.columns.get('Amount') ?? report.columns.get('Total');
  if (amount === undefined) return null;
  return {
    accounts: byAccount(report, (row) => decimal(row.cells.get(amount))),
    debit: null,
    credit: null,
  };
}

/** Only rows of single accounts: totals of an account and its sub-accounts are SubtotalRows. */
function byAccount(report: Report, figure: (row: ReportRow) => Decimal): LedgerFigures['accounts'] {
  const rows = report.rows.filter(({ kind, about }) => kind === 'DataRow' && about?.value);
  return Object.fromEntries(
    rows
      .filter(({ about }) => about?.type === 'account')
      .map((row) => [row.about?.value ?? '', figure(row)]),
  );
}

/** What each document posts, debits positive, in a custom detail report of one account. */
export function detailFigures(report: Report): DetailFigure[] | null {
  const column = (name: string) => report.columns.get(name);
  const [id, type] = [column('TxnID'), column('TxnType')];
  const [debit, credit] = [column('Debit'), column('Credit')];
  if (id === undefined || type === undefined) return null;
  if (debit === undefined || credit === undefined) return null;
  const found = new Map<string, DetailFigure>();
  for (const { kind, cells } of report.rows) {
    const txnId = cells.get(id) ?? '';
    if (kind !== 'DataRow' || txnId === '') continue;
    const amount = add(decimal(cells.get(debit)), negate(decimal(cells.get(credit))));
    const known = found.get(txnId);
    const sum = known ? add(known.amount, amount) : amount;
    found.set(txnId, { txnId, txnType: cells.get(type) ?? '', amount: sum });
  }
  return [...found.values()];
}

/** An empty cell is nothing; grouping commas are left out (assumed: QuickBooks writes none). */
function decimal(cell: string | undefined): Decimal {
  const plain = (cell ?? '').replaceAll(',', '');
  return isDecimal(plain) ? plain : '0';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): Bag[] {
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return all.filter((one): one is Bag => typeof one === 'object' && one !== null);
}
