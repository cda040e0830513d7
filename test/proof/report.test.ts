import fc from 'fast-check';
import { detailFigures, profitAndLoss, readReport, trialBalance } from '../../src/proof/report.js';

const column = (colID: string, ColType: string) => ({ '@colID': colID, ColType });
const cells = (...values: (string | undefined)[]) =>
  values.flatMap((value, index) =>
    value === undefined ? [] : [{ '@colID': String(index + 1), '@value': value }],
  );
const account = (value: string) => ({ '@rowType': 'account', '@value': value });

const TRIAL = {
  ReportTitle: 'Trial Balance',
  ColDesc: [column('1', 'Label'), column('2', 'Debit'), column('3', 'Credit')],
  ReportData: {
    DataRow: [
      { RowData: account('Checking'), ColData: cells('Checking', '120.50') },
      { RowData: account('Sales:Parts'), ColData: cells('Sales:Parts', undefined, '1,120.50') },
      { ColData: cells('a row about nothing', '7.00') },
    ],
    TotalRow: [{ ColData: cells('TOTAL', '1120.50', '1120.50') }],
  },
};

test('a trial balance is read with debits positive, and its totals', () => {
  const report = readReport(TRIAL as never);
  expect(report && trialBalance(report)).toEqual({
    accounts: { Checking: '120.50', 'Sales:Parts': '-1120.50' },
    debit: '1120.50',
    credit: '1120.50',
  });
});

test('of a profit and loss statement the rows of single accounts count, not their totals', () => {
  const report = readReport({
    ColDesc: [column('1', 'Label'), column('2', 'Amount')],
    ReportData: {
      DataRow: [{ RowData: account('Income:Parts'), ColData: cells('Parts', '10.00') }],
      SubtotalRow: [{ RowData: account('Income'), ColData: cells('Total Income', '10.00') }],
    },
  } as never);
  expect(report && profitAndLoss(report)?.accounts).toEqual({ 'Income:Parts': '10.00' });
});

test('lines of one document are one figure', () => {
  const row = (...values: (string | undefined)[]) => ({ ColData: cells(...values) });
  const report = readReport({
    ColDesc: ['Blank', 'TxnID', 'TxnType', 'Debit', 'Credit'].map((type, index) =>
      column(String(index + 1), type),
    ),
    ReportData: {
      DataRow: [
        row(undefined, 'A-1', 'Bill', '3.00'),
        row(undefined, 'A-1', 'Bill', undefined, '5.25'),
        row(undefined, 'B-2', 'Paycheck', '1.00'),
      ],
    },
  } as never);
  expect(report && detailFigures(report)).toEqual([
    { txnId: 'A-1', txnType: 'Bill', amount: '-2.25' },
    { txnId: 'B-2', txnType: 'Paycheck', amount: '1.00' },
  ]);
});

test('a report without the columns asked for is no report', () => {
  expect(readReport({ ReportTitle: 'Nothing' } as never)).toBeNull();
  const report = readReport({ ColDesc: column('1', 'Label') } as never);
  expect(report && trialBalance(report)).toBeNull();
  expect(report && profitAndLoss(report)).toBeNull();
  expect(report && detailFigures(report)).toBeNull();
});

test('whatever stands in a report, it is read or refused, never an error', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('ColDesc', 'ReportData', 'x'), fc.jsonValue()),
      (raw) => {
        const report = readReport(raw as never);
        if (!report) return;
        trialBalance(report);
        profitAndLoss(report);
        detailFigures(report);
      },
    ),
  );
});
