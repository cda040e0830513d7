/**
 * Which report a request asks for. Basis is accrual; cash basis, filters by class and item, and
 * columns by anything but periods are not modelled and refused as an unsupported request is.
 */
import { child, texts, type XmlElement } from '../xml.js';
import { agingSummary } from './aging.js';
import { booksOf } from './books.js';
import { one } from './filters.js';
import type { Company } from './model.js';
import { type Answer, OK } from './query.js';
import { type Report, writeReport } from './report.js';
import {
  customDetail,
  type DetailAsked,
  generalLedger,
  openDetail,
  transactionList,
} from './report-detail.js';
import { reportFilter } from './report-entries.js';
import { periodOf, split, today } from './report-period.js';
import { type Asked, balanceSheet, profitAndLoss, trialBalance } from './statements.js';

const MONTHS: { [columns: string]: number } = { Month: 1, Quarter: 3, Year: 12 };

/** Answers a report query, or undefined when the simulator does not know the report. */
export function runReport(type: string, request: XmlElement, company: Company): Answer | undefined {
  if (one(request, 'ReportBasis') === 'Cash') return undefined;
  const report = reportOf(type, request, company);
  return report && { status: OK, body: writeReport(report) };
}

function reportOf(type: string, request: XmlElement, company: Company): Report | undefined {
  const kind = one(request, `${type}Type`);
  switch (type) {
    case 'GeneralSummaryReport':
      return summary(kind, request, company);
    case 'AgingReport':
      return aging(kind, request, company);
    case 'GeneralDetailReport':
    case 'CustomDetailReport':
      return detail(kind, request, company);
    default:
      return undefined;
  }
}

function summary(
  kind: string | undefined,
  request: XmlElement,
  company: Company,
): Report | undefined {
  const books = booksOf(company);
  const filter = reportFilter(request, company, books);
  const period = periodOf(request, company);
  const by = one(request, 'SummarizeColumnsBy') ?? 'TotalOnly';
  const months = MONTHS[by];
  if (filter === undefined || (months === undefined && by !== 'TotalOnly')) return undefined;
  const isOpen = period.from === '0000' || period.to === '9999';
  const rows = one(request, 'ReturnRows');
  const asked: Asked = {
    company,
    books,
    filter,
    period,
    columns: months === undefined || isOpen ? [period] : split(period, months),
    rows: rows === 'All' || rows === 'NonZero' ? rows : 'ActiveOnly',
  };
  if (kind === 'TrialBalance') return trialBalance(asked);
  if (kind === 'BalanceSheetStandard') return balanceSheet(asked);
  if (kind === 'ProfitAndLossStandard') return profitAndLoss(asked);
  return undefined;
}

function aging(kind: string | undefined, request: XmlElement, company: Company) {
  if (kind !== 'APAgingSummary' && kind !== 'ARAgingSummary') return undefined;
  const books = booksOf(company);
  const filter = reportFilter(request, company, books);
  if (filter === undefined) return undefined;
  const now = today(company);
  const { to } = periodOf(request, company);
  const party = child(request, 'ReportEntityFilter');
  const [txn] = company.txns;
  return agingSummary({
    side: kind === 'APAgingSummary' ? 'payable' : 'receivable',
    company,
    books,
    day: to === '9999' ? now : to,
    later: one(request, 'ReportAgingAsOf') === 'Today',
    keeps: (entityId) =>
      party === undefined ||
      txn === undefined ||
      filter.entry({ txn, posting: { accountId: '', cents: 0 }, entityId }),
  });
}

function detail(kind: string | undefined, request: XmlElement, company: Company) {
  const books = booksOf(company);
  const filter = reportFilter(request, company, books) ?? undefined;
  const by = one(request, 'SummarizeRowsBy') ?? 'TotalOnly';
  if (filter === undefined) return undefined;
  const asked: DetailAsked = {
    company,
    books,
    filter,
    period: periodOf(request, company),
    columns: texts(request, 'IncludeColumn'),
  };
  switch (kind) {
    case 'TxnListByDate':
      return transactionList(asked);
    case 'GeneralLedger':
    case 'TxnDetailByAccount':
      return generalLedger(asked);
    case 'UnpaidBillsDetail':
      return openDetail('payable', asked);
    case 'OpenInvoices':
      return openDetail('receivable', asked);
    case 'CustomTxnDetail':
      return by === 'TotalOnly' ? customDetail(asked) : undefined;
    default:
      return undefined;
  }
}
