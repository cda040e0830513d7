import fc from 'fast-check';
import { mirroredObjects } from '../../src/mirror/tables.js';
import type { Raw } from '../../src/qbxml/read.js';
import { resources } from '../../src/vocabulary/map.js';
import { apiValue, jsonNumber, type ShowOptions, showObject } from '../../src/vocabulary/show.js';
import { object } from '../mirror/random-object.js';

function fieldsOf(resource: string) {
  return resources().get(resource)?.fields ?? [];
}

function show(resource: string, raw: Raw, options?: ShowOptions) {
  return JSON.parse(showObject(fieldsOf(resource), raw, options));
}

test('whatever QuickBooks sends becomes JSON with every property, once and in order', () => {
  const mirrored = [...resources().values()].filter(({ qbxml }) => mirroredObjects.has(qbxml));
  for (const resource of mirrored) {
    const names = resource.fields.map((field) => field.name);
    fc.assert(
      fc.property(object(resource.qbxml, { id: '80-1' }), (raw) => {
        const text = showObject(resource.fields, raw);
        expect(Object.keys(JSON.parse(text))).toEqual(names);
        expect(JSON.parse(text).id).toBe('80-1');
      }),
      { numRuns: 20 },
    );
  }
});

test('an object of strange shape is shown as far as it can be, and never throws', () => {
  const value: fc.Arbitrary<unknown> = fc
    .jsonValue({ maxDepth: 3 })
    .map((json) =>
      JSON.parse(JSON.stringify(json), (_name, part) =>
        typeof part === 'number' || typeof part === 'boolean' || part === null
          ? String(part)
          : part,
      ),
    );
  const names = [
    'VendorRef',
    'ExpenseLineRet',
    'LinkedTxn',
    'DataExtRet',
    'AmountDue',
    'IsPaid',
  ].concat('TxnDate', 'ExchangeRate', 'VendorAddress', 'constructor', '__proto__');
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value), (raw) => {
      const shown = show('bills', raw as Raw);
      expect(Object.keys(shown)).toEqual(fieldsOf('bills').map((field) => field.name));
    }),
  );
});

test('nothing sent is null, and [] for what repeats', () => {
  expect(show('bills', {})).toMatchObject({
    id: null,
    objectType: 'qbd_bill',
    vendor: null,
    vendorAddress: null,
    amountDue: null,
    exchangeRate: null,
    isPaid: null,
    expenseLines: [],
    linkedTransactions: [],
    customFields: [],
  });
});

test('digits of a number are those of QuickBooks, more than a number of JavaScript holds', () => {
  const text = showObject(fieldsOf('bills'), { ExchangeRate: '1.10000000000000000000000001' });
  expect(text).toContain('"exchangeRate":1.10000000000000000000000001');
});

test('money is the text that QuickBooks wrote', () => {
  expect(show('bills', { AmountDue: '100.00' }).amountDue).toBe('100.00');
});

test('any decimal text becomes a number that JSON takes and that has the same value', () => {
  const digits = (min: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: 8 });
  const decimal = fc
    .tuple(fc.constantFrom('', '-', '+'), digits(1), digits(0), fc.boolean())
    .map(([sign, whole, part, hasPoint]) => {
      const fraction = hasPoint ? `.${part.join('')}` : '';
      return `${sign}${whole.join('')}${fraction}`;
    });
  fc.assert(
    fc.property(decimal, (text) => {
      const number = jsonNumber(text);
      if (number === undefined) return;
      expect(JSON.parse(number)).toBeCloseTo(Number(text), 9);
    }),
  );
  expect(['.5', '-.5', '5.', '+007.50', ' 1 ', '', 'x', '1e5', '1,5'].map(jsonNumber)).toEqual([
    ...['0.5', '-0.5', '5', '7.50', '1'],
    ...[undefined, undefined, undefined, undefined],
  ]);
});

test('an unknown value of a list is shown in snake case, where the list has no word for it', () => {
  expect(apiValue('AccountType', 'AccountsPayable')).toBe('accounts_payable');
  expect(apiValue('AccountType', 'CryptoWallet')).toBe('crypto_wallet');
  expect(apiValue('ReturnRows', 'TxnOrRep')).toBe('transaction_or_sales_representative');
  expect(apiValue('TxnType', 'HoverboardRental')).toBe('unknown');
});

test('lines and links are left out when they were not asked for, what is inside lines is not', () => {
  const raw: Raw = {
    LinkedTxn: [{ TxnID: '1' }],
    ExpenseLineRet: [{ Amount: '1.00', DataExtRet: [{ DataExtName: 'a', OwnerID: '0' }] }],
    DataExtRet: [{ DataExtName: 'b', OwnerID: '0' }],
  };
  const bare = show('bills', raw, { hasLines: false, hasLinks: false });
  expect([bare.expenseLines, bare.linkedTransactions]).toEqual([[], []]);
  expect(bare.customFields).toMatchObject([{ name: 'b' }]);
  const whole = show('bills', raw, { hasLinks: true });
  expect(whole.expenseLines).toMatchObject([{ customFields: [{ name: 'a' }] }]);
  expect(whole.linkedTransactions).toMatchObject([{ id: '1' }]);
});

test('a property that was to be left out is null', () => {
  const omitted = new Set(['alternateShippingAddresses']);
  expect(show('customers', { ShipToAddress: [{ Name: 'x' }] }, { omitted })).toMatchObject({
    alternateShippingAddresses: null,
  });
});

test('rows of a report keep their order across kinds', () => {
  const raw: Raw = {
    ReportTitle: 'Payroll Summary',
    NumRows: '4',
    ColDesc: [{ '@colID': '1', '@dataType': 'STRTYPE', ColType: 'Label', ColTitle: [] }],
    ReportData: {
      TextRow: [{ '@rowNumber': '1', '@value': 'Income' }],
      DataRow: [
        {
          '@rowNumber': '2',
          RowData: { '@rowType': 'account', '@value': 'Sales' },
          ColData: [{ '@colID': '1', '@value': '1.00' }],
        },
        { '@rowNumber': '4' },
      ],
      SubtotalRow: [{ '@rowNumber': '3' }],
      _order: ['TextRow', 'DataRow', 'SubtotalRow', 'DataRow'],
    },
  };
  const shown = show('reports/payroll-summary', raw, { echo: { reportType: 'payroll_summary' } });
  expect(shown).toMatchObject({
    reportType: 'payroll_summary',
    title: 'Payroll Summary',
    rowCount: 4,
    columns: [{ columnId: '1', columnType: 'Label' }],
  });
  const rows: { kind: string; rowNumber: number }[] = shown.rows;
  expect(rows.map(({ kind, rowNumber }) => [kind, rowNumber])).toEqual([
    ['text', 1],
    ['data', 2],
    ['subtotal', 3],
    ['data', 4],
  ]);
  expect(shown.rows[1]).toMatchObject({
    rowDescriptor: { type: 'account', value: 'Sales' },
    cells: [{ columnId: '1', value: '1.00' }],
    text: null,
  });
});
