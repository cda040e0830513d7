import fc from 'fast-check';
import { accountBalance, booksOf, entityBalance } from '../../src/simulator/company-file/books.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { textOf } from '../../src/simulator/company-file/model.js';
import { cents, money } from '../../src/simulator/company-file/money.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { child, type XmlElement } from '../../src/simulator/xml.js';
import { askOne, status } from './ask.js';

const SIZE =
  'vendors=12,customers=12,jobs=8,items=16,bills=30,invoices=30,billPayments=15,payments=15';
const ALL = '<ReportDateMacro>All</ReportDateMacro>';

type Row = { kind: string; about: string; cells: string[] };

/** A report as rows of cells; every answer has been checked against the facts. */
function report(company: Company, query: string, inside: string): { ret: XmlElement; rows: Row[] } {
  const answer = askOne(company, `<${query}QueryRq>${inside}</${query}QueryRq>`);
  expect(status(answer)).toBe('0 Info');
  const ret = child(answer, 'ReportRet');
  if (ret === undefined) throw new Error('no report');
  const columns = ret.children.filter((each) => each.name === 'ColDesc').length;
  const rows = (child(ret, 'ReportData')?.children ?? []).map((row, index) => {
    expect(row.attributes.rowNumber).toBe(String(index + 1));
    const cells = new Array<string>(columns).fill('');
    if (row.name === 'TextRow') cells[0] = row.attributes.value ?? '';
    for (const each of row.children) {
      if (each.name === 'ColData') {
        cells[Number(each.attributes.colID) - 1] = each.attributes.value ?? '';
      }
    }
    return { kind: row.name, about: child(row, 'RowData')?.attributes.value ?? '', cells };
  });
  expect(child(ret, 'NumRows')?.text).toBe(String(rows.length));
  expect(child(ret, 'NumColumns')?.text).toBe(String(columns));
  return { ret, rows };
}

const summary = (company: Company, type: string, inside = '') =>
  report(
    company,
    'GeneralSummaryReport',
    `<GeneralSummaryReportType>${type}</GeneralSummaryReportType>${inside}`,
  );
const aging = (company: Company, type: string, inside = '') =>
  report(company, 'AgingReport', `<AgingReportType>${type}</AgingReportType>${inside}`);
const detail = (company: Company, type: string, inside = '') =>
  report(
    company,
    'GeneralDetailReport',
    `<GeneralDetailReportType>${type}</GeneralDetailReportType>${inside}`,
  );

const column = (rows: Row[], kind: string, index: number) =>
  rows.filter((row) => row.kind === kind).map((row) => cents(row.cells[index]));
const sum = (values: number[]) => values.reduce((all, each) => all + each, 0);
const named = (rows: Row[], label: string) => rows.find((row) => row.cells[0] === label)?.cells[1];

/** Book balances of a type of accounts by FullName, as AccountRet shows them. */
function balances(company: Company): Map<string, number> {
  const accounts = dumpTruth(company).objects.Account ?? [];
  return new Map(accounts.map((each) => [String(each.FullName), cents(String(each.Balance))]));
}

function edited(seed: number): Company {
  const company = makeCompany({ seed, size: SIZE });
  editCompany(company, seed + 1, 40);
  return company;
}

const PROFIT_AND_LOSS = /Income|Expense|CostOfGoodsSold/;

describe('reports agree with the documents', () => {
  test('debits equal credits, and every balance is that of AccountRet', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (seed) => {
        const company = edited(seed);
        const { rows } = summary(company, 'TrialBalance', ALL);
        const debits = column(rows, 'DataRow', 1);
        const credits = column(rows, 'DataRow', 2);
        expect(sum(debits)).toBe(sum(credits));
        expect([sum(debits), sum(credits)].map(money)).toEqual(rows.at(-1)?.cells.slice(1));
        const wanted = balances(company);
        const books = booksOf(company);
        for (const account of company.lists.filter((each) => each.type === 'Account')) {
          const type = textOf(account.fields, 'AccountType');
          if (PROFIT_AND_LOSS.test(type) || account.name === 'Retained Earnings') continue;
          const row = rows.find((each) => each.about.split(':').at(-1) === account.name);
          const shown = row === undefined ? 0 : cents(row.cells[1]) - cents(row.cells[2]);
          expect(Math.abs(shown)).toBe(Math.abs(accountBalance(account, books)));
        }
        expect(wanted.size).toBeGreaterThan(30);
      }),
      { numRuns: 8 },
    );
  });

  test('the balance sheet balances, and its net income is that of profit and loss', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (seed) => {
        const company = edited(seed);
        const sheet = summary(company, 'BalanceSheetStandard').rows;
        const loss = summary(company, 'ProfitAndLossStandard').rows;
        expect(named(sheet, 'TOTAL ASSETS')).toBe(named(sheet, 'TOTAL LIABILITIES & EQUITY'));
        expect(named(sheet, 'Net Income')).toBe(named(loss, 'Net Income'));
        const wanted = balances(company);
        for (const row of sheet.filter((each) => each.kind === 'DataRow' && each.about !== '')) {
          if (row.about === 'Retained Earnings') continue;
          expect([row.about, cents(row.cells[1])]).toEqual([row.about, wanted.get(row.about)]);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('aging adds up to the open documents and to the accounts', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (seed) => {
        const company = edited(seed);
        const books = booksOf(company);
        const { objects } = dumpTruth(company);
        const total = (type: string, name: string) =>
          sum((objects[type] ?? []).map((each) => cents(String(each[name] ?? ''))));
        const payable = aging(company, 'APAgingSummary').rows;
        const receivable = aging(company, 'ARAgingSummary').rows;
        expect(cents(payable.at(-1)?.cells[6])).toBe(
          total('Bill', 'OpenAmount') - total('VendorCredit', 'OpenAmount'),
        );
        expect(cents(receivable.at(-1)?.cells[6])).toBe(
          total('Invoice', 'BalanceRemaining') -
            total('CreditMemo', 'CreditRemaining') -
            total('ReceivePayment', 'UnusedPayment'),
        );
        for (const rows of [payable, receivable]) {
          for (const row of rows.filter((each) => each.kind !== 'TextRow')) {
            expect(sum(row.cells.slice(1, 6).map(cents))).toBe(cents(row.cells[6]));
          }
        }
        const wanted = balances(company);
        expect(cents(payable.at(-1)?.cells[6])).toBe(wanted.get('Accounts Payable'));
        expect(cents(receivable.at(-1)?.cells[6])).toBe(wanted.get('Accounts Receivable'));
        for (const vendor of company.lists.filter((each) => each.type === 'Vendor')) {
          const row = payable.find((each) => each.about === vendor.name);
          expect(cents(row?.cells[6] ?? '')).toBe(entityBalance(vendor, books));
        }
      }),
      { numRuns: 8 },
    );
  });

  test('the general ledger ends where the trial balance stands', () => {
    const company = edited(5);
    const ledger = detail(company, 'GeneralLedger', ALL);
    const titles = ledger.ret.children
      .filter((each) => each.name === 'ColDesc')
      .map((each) => child(each, 'ColTitle')?.attributes.value ?? '');
    const at = titles.indexOf('Balance');
    const wanted = balances(company);
    const ends = ledger.rows.filter(
      (row) => row.kind === 'SubtotalRow' && row.cells[0]?.startsWith('Total '),
    );
    expect(ends.length).toBeGreaterThan(8);
    for (const row of ends) {
      const balance = wanted.get(row.about) ?? 0;
      if (balance !== 0) expect([row.about, cents(row.cells[at])]).toEqual([row.about, balance]);
    }
  });
});

describe('what a report shows', () => {
  const company = makeCompany({ seed: 31 });

  test('columns by month add up to the year, and an odd month is named', () => {
    const period =
      '<ReportPeriod><FromReportDate>2026-01-01</FromReportDate>' +
      '<ToReportDate>2026-06-15</ToReportDate></ReportPeriod>';
    const one = summary(company, 'ProfitAndLossStandard', period).rows;
    const by = '<SummarizeColumnsBy>Month</SummarizeColumnsBy>';
    const months = summary(company, 'ProfitAndLossStandard', period + by);
    expect(named(one, 'Net Income')).toBe(
      money(sum((months.rows.at(-1)?.cells ?? []).slice(1).map(cents))),
    );
    const titles = months.ret.children
      .filter((each) => each.name === 'ColDesc')
      .map((each) => child(each, 'ColTitle')?.attributes.value);
    expect(titles).toEqual([
      undefined,
      'Jan 26',
      'Feb 26',
      'Mar 26',
      'Apr 26',
      'May 26',
      'Jun 1 - Jun 15, 26',
    ]);
  });

  test('a balance sheet of last year holds last year only', () => {
    const period = '<ReportPeriod><ToReportDate>2025-12-31</ToReportDate></ReportPeriod>';
    const sheet = summary(company, 'BalanceSheetStandard', period);
    expect(child(sheet.ret, 'ReportSubtitle')?.text).toBe('As of December 31, 2025');
    expect(named(sheet.rows, 'TOTAL ASSETS')).toBe(named(sheet.rows, 'TOTAL LIABILITIES & EQUITY'));
    const year = summary(
      company,
      'ProfitAndLossStandard',
      '<ReportDateMacro>LastYear</ReportDateMacro>',
    );
    expect(named(sheet.rows, 'Net Income')).toBe(named(year.rows, 'Net Income'));
    expect(child(year.ret, 'ReportSubtitle')?.text).toBe('January 1 through December 31, 2025');
  });

  test('every account with ReturnRows All, the others only where something was posted', () => {
    const all = summary(company, 'TrialBalance', '<ReturnRows>All</ReturnRows>').rows.length;
    const used = summary(company, 'TrialBalance').rows.length;
    expect(all).toBeGreaterThan(used);
  });

  test('documents by date, and the columns that were asked for', () => {
    const { rows } = detail(company, 'TxnListByDate', ALL);
    expect(rows.length).toBeGreaterThan(200);
    const days = rows.map((row) => row.cells[2] ?? '');
    expect([...days].sort()).toEqual(days);
    const custom = report(
      company,
      'CustomDetailReport',
      `<CustomDetailReportType>CustomTxnDetail</CustomDetailReportType>${ALL}` +
        '<ReportTxnTypeFilter><TxnTypeFilter>Bill</TxnTypeFilter></ReportTxnTypeFilter>' +
        '<SummarizeRowsBy>TotalOnly</SummarizeRowsBy><IncludeColumn>TxnID</IncludeColumn>' +
        '<IncludeColumn>Debit</IncludeColumn><IncludeColumn>Credit</IncludeColumn>',
    ).rows;
    const bills = new Set(company.txns.filter((each) => each.type === 'Bill').map((t) => t.id));
    expect(new Set(custom.slice(0, -1).map((row) => row.cells[1]))).toEqual(bills);
    expect(custom.at(-1)?.cells[2]).toBe(custom.at(-1)?.cells[3]);
  });

  test('unpaid bills are the bills that have an open amount', () => {
    const { rows } = detail(company, 'UnpaidBillsDetail');
    const open = (dumpTruth(company).objects.Bill ?? []).filter((each) => each.IsPaid === 'false');
    const bills = rows.filter((row) => row.cells[1] === 'Bill');
    expect(bills).toHaveLength(open.length);
  });

  test('what is not modelled is refused, never answered with wrong numbers', () => {
    for (const inside of [
      '<GeneralSummaryReportType>TrialBalance</GeneralSummaryReportType><ReportBasis>Cash</ReportBasis>',
      '<GeneralSummaryReportType>SalesTaxLiability</GeneralSummaryReportType>',
      '<GeneralSummaryReportType>ProfitAndLossStandard</GeneralSummaryReportType><SummarizeColumnsBy>Class</SummarizeColumnsBy>',
    ]) {
      const answer = askOne(
        company,
        `<GeneralSummaryReportQueryRq>${inside}</GeneralSummaryReportQueryRq>`,
      );
      expect(status(answer)).toBe('1030 Error');
    }
  });
});
