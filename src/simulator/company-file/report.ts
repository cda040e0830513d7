/**
 * A report as rows and columns, and its qbXML text. Layout as in a captured balance sheet; where
 * QuickBooks prints a report whose answer nobody has published, headings are those of its own
 * window (assumed).
 */
import { escapeAttribute, escapeText } from './tree.js';

/** `type` is a ColType, `titles` one text for each title row ('' = an empty one). */
export type Column = { type: string; dataType: string; titles: string[] };

/** What a row stands for: rowType and the FullName (assumed, also where numbers are shown). */
export type About = { type: 'account' | 'customer' | 'vendor'; value: string };

export type Row =
  | { kind: 'TextRow'; text: string; about?: About }
  | {
      kind: 'DataRow' | 'SubtotalRow' | 'TotalRow';
      about?: About;
      /** One a column; undefined leaves the cell out. */
      cells: (string | undefined)[];
    };

export type Report = {
  title: string;
  subtitle: string;
  basis?: 'Accrual';
  columns: Column[];
  rows: Row[];
};

/** The ReportRet of a report. Source: qbXML facts. */
export function writeReport(report: Report): string {
  const out = [
    '<ReportRet>',
    element('ReportTitle', report.title),
    element('ReportSubtitle', report.subtitle),
    ...(report.basis === undefined ? [] : [element('ReportBasis', report.basis)]),
    element('NumRows', String(report.rows.length)),
    element('NumColumns', String(report.columns.length)),
    element('NumColTitleRows', String(report.columns[0]?.titles.length ?? 1)),
  ];
  for (const [index, column] of report.columns.entries()) {
    out.push(`<ColDesc colID="${index + 1}" dataType="${column.dataType}">`);
    for (const [row, title] of column.titles.entries()) {
      out.push(`<ColTitle titleRow="${row + 1}"${value(title)} />`);
    }
    out.push(element('ColType', column.type), '</ColDesc>');
  }
  if (report.rows.length > 0) {
    out.push('<ReportData>');
    for (const [index, row] of report.rows.entries()) writeRow(row, index + 1, out);
    out.push('</ReportData>');
  }
  out.push('</ReportRet>');
  return `${out.join('\n')}\n`;
}

function writeRow(row: Row, number: number, out: string[]): void {
  if (row.kind === 'TextRow') {
    out.push(`<TextRow rowNumber="${number}" value="${escapeAttribute(row.text)}" />`);
    return;
  }
  out.push(`<${row.kind} rowNumber="${number}">`);
  if (row.about !== undefined) {
    out.push(`<RowData rowType="${row.about.type}"${value(row.about.value)} />`);
  }
  for (const [index, cell] of row.cells.entries()) {
    if (cell !== undefined) out.push(`<ColData colID="${index + 1}"${value(cell)} />`);
  }
  out.push(`</${row.kind}>`);
}

function element(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

function value(text: string): string {
  return text === '' ? '' : ` value="${escapeAttribute(text)}"`;
}
