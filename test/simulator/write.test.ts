/** Writes into the company file: what comes back, and every statusCode that says no. */
import { booksOf, txnTotal } from '../../src/simulator/company-file/books.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company, ListObject } from '../../src/simulator/company-file/model.js';
import { textOf } from '../../src/simulator/company-file/model.js';
import { KNOWN_CODES } from '../../src/simulator/company-file/write/refusal.js';
import { openOf } from '../../src/simulator/company-file/write/settle.js';
import { child, texts, type XmlElement } from '../../src/simulator/xml.js';
import { imbalance } from '../support/judge-operations.js';
import { el, ref, text } from '../support/operations.js';
import { ask, askOne, status } from './ask.js';

let company: Company;
beforeEach(() => {
  company = makeCompany({ seed: 5, size: 'vendors=6,customers=6,bills=12,invoices=12' });
});
afterEach(() => {
  expect(imbalance(company, booksOf(company))).toBeUndefined();
});

const add = (type: string, ...inside: string[]) => el(`${type}AddRq`, el(`${type}Add`, ...inside));
const mod = (type: string, ...inside: string[]) => el(`${type}ModRq`, el(`${type}Mod`, ...inside));
const code = (requests: string, options = {}) =>
  askOne(company, requests, options).attributes.statusCode;
const message = (requests: string) => askOne(company, requests).attributes.statusMessage;

function list(type: string, fits: (each: ListObject) => boolean = () => true): ListObject {
  const found = company.lists.find((each) => each.type === type && each.isActive && fits(each));
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
}

const account = (type: string) =>
  list('Account', (each) => textOf(each.fields, 'AccountType') === type);
const expense = (amount: string, id = account('Expense').id) =>
  el('ExpenseLineAdd', ref('AccountRef', id), text('Amount', amount));
const addBill = (...inside: string[]) =>
  add('Bill', ref('VendorRef', list('Vendor').id), ...inside);

/** The Ret of a write that must succeed. */
function written(requests: string, options = {}): XmlElement {
  const answer = askOne(company, requests, options);
  const { statusCode, statusMessage } = answer.attributes;
  expect(`${statusCode} ${statusMessage}`).toBe('0 Status OK');
  const ret = answer.children[0];
  if (ret === undefined) throw new Error('no Ret');
  return ret;
}

const field = (element: XmlElement, name: string) => texts(element, name)[0] ?? '';
const head = (ret: XmlElement, id = 'TxnID') =>
  text(id, field(ret, id)) + text('EditSequence', field(ret, 'EditSequence'));

describe('documents', () => {
  test('a bill takes terms and due date from the vendor and prices from the item', () => {
    const item = list('ItemInventory');
    const bill = written(
      addBill(
        text('TxnDate', '2026-06-01'),
        expense('100.10'),
        el('ItemLineAdd', ref('ItemRef', item.id), text('Quantity', '2')),
      ),
    );
    const line = bill.children.find((each) => each.name === 'ItemLineRet');
    expect(line && field(line, 'Cost')).toBe(textOf(item.fields, 'PurchaseCost'));
    expect(field(bill, 'DueDate') > '2026-06-01').toBe(true);
    expect(field(bill, 'IsPaid')).toBe('false');
    expect(child(bill, 'TermsRef')).toBeDefined();
  });

  test('a payment settles a bill without touching its TimeModified', () => {
    const bill = written(addBill(expense('80')));
    const before = field(bill, 'TimeModified');
    const payment = written(payCheck(bill, text('PaymentAmount', '30')));
    expect(field(payment, 'Amount')).toBe('30.00');
    const after = written(el('BillQueryRq', text('TxnID', field(bill, 'TxnID'))));
    expect(field(after, 'OpenAmount')).toBe('50.00');
    expect(field(after, 'TimeModified')).toBe(before);
  });

  test('a credit alone settles a bill in silence: no transaction, no word of the link', () => {
    const bill = written(addBill(expense('80')));
    const credit = written(add('VendorCredit', ref('VendorRef', list('Vendor').id), expense('50')));
    const count = company.txns.length;
    const setCredit = el(
      'SetCredit',
      text('CreditTxnID', field(credit, 'TxnID')),
      text('AppliedAmount', '50'),
    );
    const answer = askOne(company, payCheck(bill, setCredit));
    expect(status(answer)).toBe('0 Info');
    expect(answer.children).toEqual([]);
    expect(company.txns).toHaveLength(count);
    const after = written(el('BillQueryRq', text('TxnID', field(bill, 'TxnID'))));
    expect(field(after, 'OpenAmount')).toBe('30.00');
  });

  test('a discount settles more than the money that moves', () => {
    const bill = written(addBill(expense('100')));
    written(
      payCheck(
        bill,
        text('PaymentAmount', '98'),
        text('DiscountAmount', '2'),
        ref('DiscountAccountRef', account('OtherIncome').id),
      ),
    );
    const txn = booksOf(company).txns.get(field(bill, 'TxnID'));
    expect(txn && openOf(booksOf(company), txn)).toBe(0);
  });

  test('a customer payment applies itself to the oldest invoices', () => {
    const customer = ref(
      'CustomerRef',
      written(add('Customer', text('Name', 'New'))).children[0]?.text,
    );
    const line = el('InvoiceLineAdd', ref('ItemRef', list('ItemService').id), text('Amount', '60'));
    const tax = ref(
      'ItemSalesTaxRef',
      list('ItemSalesTax', (each) => each.fields.TaxRate === '0.0').id,
    );
    const first = written(add('Invoice', customer, text('TxnDate', '2026-01-01'), tax, line));
    written(add('Invoice', customer, text('TxnDate', '2026-02-01'), tax, line));
    const payment = written(
      add('ReceivePayment', customer, text('TotalAmount', '70'), el('IsAutoApply', 'true')),
    );
    const applied = payment.children.filter((each) => each.name === 'AppliedToTxnRet');
    expect(applied.map((each) => field(each, 'Amount'))).toEqual(['60.00', '10.00']);
    expect(applied[0] && field(applied[0], 'TxnID')).toBe(field(first, 'TxnID'));
  });

  test('a deposit takes a waiting payment once', () => {
    const receipt = written(
      add(
        'SalesReceipt',
        el('SalesReceiptLineAdd', ref('ItemRef', list('ItemService').id), text('Amount', '5')),
      ),
    );
    const line = el('DepositLineAdd', text('PaymentTxnID', field(receipt, 'TxnID')));
    const deposit = add('Deposit', ref('DepositToAccountRef', account('Bank').id), line);
    written(deposit);
    expect(code(deposit)).toBe('3120');
    expect(code(del('SalesReceipt', receipt))).toBe('3160');
    expect(code(cancel('SalesReceipt', receipt))).toBe('3185');
  });

  test('a macro names a transaction of the same set', () => {
    const bill = `<BillAddRq><BillAdd defMacro="TxnID:b">${ref('VendorRef', list('Vendor').id)}${expense('9')}</BillAdd></BillAddRq>`;
    const pay = add(
      'BillPaymentCheck',
      ref('PayeeEntityRef', list('Vendor').id),
      ref('BankAccountRef', account('Bank').id),
      text('RefNumber', '1'),
      el('AppliedToTxnAdd', '<TxnID useMacro="TxnID:b"></TxnID>', text('PaymentAmount', '9')),
    );
    expect(ask(company, bill + pay).answers.map(status)).toEqual(['0 Info', '0 Info']);
    expect(code(pay)).toBe('9101');
    expect(ask(company, bill + bill).answers.map(status)).toEqual(['0 Info', '9100 Error']);
  });

  test('includeNone leaves the means of recovery from 11.0 on, and nothing before', () => {
    const guid = text('ExternalGUID', '{11111111-2222-3333-4444-555555555555}');
    const set = (version: string) => recover(addBill(guid, expense('1')), version);
    expect(set('13.0').children.map((each) => each.name)).toEqual(['ErrorRecovery']);
    expect(set('13.0').children[0]?.children.map((each) => each.name)).toEqual([
      'TxnID',
      'TxnNumber',
      'EditSequence',
      'ExternalGUID',
    ]);
    expect(set('10.0').children).toEqual([]);
  });
});

describe('changes', () => {
  test('absent elements stay, empty ones are cleared, and each save has its EditSequence', () => {
    const bill = written(addBill(text('RefNumber', 'R-1'), text('Memo', 'old'), expense('10')));
    const changed = written(mod('Bill', head(bill), '<Memo></Memo>'));
    expect(field(changed, 'RefNumber')).toBe('R-1');
    expect(child(changed, 'Memo')).toBeUndefined();
    expect(field(changed, 'EditSequence')).not.toBe(field(bill, 'EditSequence'));
  });

  test('lines left out go, -1 adds one, a family not mentioned stays', () => {
    const bill = written(
      addBill(
        expense('10'),
        expense('20'),
        el('ItemLineAdd', ref('ItemRef', list('ItemInventory').id), text('Amount', '5')),
      ),
    );
    const [, second] = texts2(bill, 'ExpenseLineRet', 'TxnLineID');
    const changed = written(
      mod(
        'Bill',
        head(bill),
        el('ExpenseLineMod', text('TxnLineID', second ?? ''), text('Memo', 'kept')),
        el(
          'ExpenseLineMod',
          text('TxnLineID', '-1'),
          ref('AccountRef', account('Expense').id),
          text('Amount', '1'),
        ),
      ),
    );
    expect(texts2(changed, 'ExpenseLineRet', 'Amount')).toEqual(['20.00', '1.00']);
    expect(texts2(changed, 'ItemLineRet', 'Amount')).toEqual(['5.00']);
    expect(field(changed, 'AmountDue')).toBe('26.00');
  });

  test('a renamed customer shows in documents at once; a job hangs below it', () => {
    const customer = written(add('Customer', text('Name', 'Old name')));
    const id = field(customer, 'ListID');
    const job = written(add('Customer', text('Name', 'Roof'), ref('ParentRef', id)));
    expect(field(job, 'FullName')).toBe('Old name:Roof');
    const renamed = written(mod('Customer', head(customer, 'ListID'), text('Name', 'New name')));
    expect(field(renamed, 'TimeModified')).not.toBe(field(customer, 'TimeModified'));
    const again = written(el('CustomerQueryRq', text('ListID', field(job, 'ListID'))));
    expect(field(again, 'FullName')).toBe('New name:Roof');
  });

  test('void keeps the document at 0, deletion leaves a trace, a merge moves references', () => {
    const bill = written(addBill(expense('10')));
    const voided = askOne(company, cancel('Bill', bill));
    expect(status(voided)).toBe('0 Info');
    const after = written(el('BillQueryRq', text('TxnID', field(bill, 'TxnID'))));
    expect(field(after, 'AmountDue')).toBe('0.00');
    expect(status(askOne(company, del('Bill', bill)))).toBe('0 Info');
    expect(code(el('BillQueryRq', text('TxnID', field(bill, 'TxnID'))))).toBe('500');
    const from = written(add('Vendor', text('Name', 'Twice')));
    const into = written(add('Vendor', text('Name', 'Once')));
    const other = written(add('Bill', ref('VendorRef', field(from, 'ListID')), expense('3')));
    written(merge('Vendor', from, into));
    const moved = written(el('BillQueryRq', text('TxnID', field(other, 'TxnID'))));
    const vendor = child(moved, 'VendorRef');
    expect(vendor && field(vendor, 'FullName')).toBe('Once');
  });

  test('an invoice can be paid by a credit memo, and its lines be changed', () => {
    const customer = ref(
      'CustomerRef',
      field(written(add('Customer', text('Name', 'C'))), 'ListID'),
    );
    const item = ref('ItemRef', list('ItemService').id);
    const tax = list('ItemSalesTax', (each) => each.fields.TaxRate === '0.0').id;
    const free = ref('ItemSalesTaxRef', tax);
    const memo = written(
      add('CreditMemo', customer, free, el('CreditMemoLineAdd', item, text('Amount', '20'))),
    );
    const credit = el(
      'SetCredit',
      text('CreditTxnID', field(memo, 'TxnID')),
      text('AppliedAmount', '20'),
    );
    const group = el('InvoiceLineGroupAdd', ref('ItemGroupRef', list('ItemGroup').id));
    const line = el('InvoiceLineAdd', item, text('Quantity', '2'), text('Rate', '30'));
    const invoice = written(add('Invoice', customer, free, credit, line, group));
    expect(field(invoice, 'AppliedAmount')).toBe('-20.00');
    const groupId = texts2(invoice, 'InvoiceLineGroupRet', 'TxnLineID')[0] ?? '';
    const changed = written(
      mod(
        'Invoice',
        head(invoice),
        el('InvoiceLineMod', text('TxnLineID', '-1'), item, text('Amount', '7')),
        el('InvoiceLineGroupMod', text('TxnLineID', groupId)),
      ),
    );
    expect(texts2(changed, 'InvoiceLineRet', 'Amount')).toEqual(['7.00']);
    expect(texts2(changed, 'InvoiceLineGroupRet', 'TotalAmount')).toEqual(
      texts2(invoice, 'InvoiceLineGroupRet', 'TotalAmount'),
    );
    const two = el('InvoiceLineGroupMod', text('TxnLineID', groupId), text('Quantity', '2'));
    const doubled = written(mod('Invoice', head(changed), two));
    const [once, twice] = [changed, doubled].map((each) =>
      Number(texts2(each, 'InvoiceLineGroupRet', 'TotalAmount')[0]),
    );
    expect(twice).toBeCloseTo(2 * (once ?? 0), 1);
    const low = el('InvoiceLineMod', text('TxnLineID', '-1'), item, text('Amount', '1'));
    expect(code(mod('Invoice', head(doubled), low))).toBe('3210');
  });

  test('payments move from one bill to another, customer payments change their amount', () => {
    const [first, second] = [written(addBill(expense('10'))), written(addBill(expense('10')))];
    const payment = written(payCheck(first, text('PaymentAmount', '10')));
    const applied = el(
      'AppliedToTxnMod',
      text('TxnID', field(second, 'TxnID')),
      text('PaymentAmount', '4'),
    );
    const moved = written(mod('BillPaymentCheck', head(payment), text('Memo', 'moved'), applied));
    expect(field(moved, 'Amount')).toBe('4.00');
    const open = el(
      'BillQueryRq',
      ...[first, second].map((each) => text('TxnID', field(each, 'TxnID'))),
    );
    expect(texts2(askOne(company, open), 'BillRet', 'OpenAmount')).toEqual(['10.00', '6.00']);
    const customer = ref('CustomerRef', list('Customer').id);
    const received = written(
      add('ReceivePayment', customer, text('TotalAmount', '5'), el('IsAutoApply', 'false')),
    );
    const more = written(mod('ReceivePayment', head(received), text('TotalAmount', '6')));
    expect(field(more, 'UnusedPayment')).toBe('6.00');
  });

  test('deposits, transfers, receipts and charges can be changed', () => {
    const bank = account('Bank').id;
    const other = list(
      'Account',
      (each) => textOf(each.fields, 'AccountType') === 'Bank' && each.id !== bank,
    ).id;
    const income = ref('AccountRef', account('Income').id);
    const deposit = written(
      add(
        'Deposit',
        ref('DepositToAccountRef', bank),
        el('DepositLineAdd', income, text('Amount', '5')),
      ),
    );
    const id = texts2(deposit, 'DepositLineRet', 'TxnLineID')[0] ?? '';
    const bigger = written(
      mod(
        'Deposit',
        head(deposit),
        el('DepositLineMod', text('TxnLineID', id), text('Amount', '8')),
      ),
    );
    expect(field(bigger, 'DepositTotal')).toBe('8.00');
    const transfer = written(
      add(
        'Transfer',
        ref('TransferFromAccountRef', bank),
        ref('TransferToAccountRef', other),
        text('Amount', '3'),
      ),
    );
    expect(field(written(mod('Transfer', head(transfer), text('Amount', '4'))), 'Amount')).toBe(
      '4.00',
    );
    expect(code(mod('Transfer', head(transfer), text('Amount', '4')))).toBe('3200');
    const charge = written(
      add('CreditCardCredit', ref('AccountRef', account('CreditCard').id), expense('6')),
    );
    const cleared = mod('CreditCardCredit', head(charge), el('ClearExpenseLines', 'true'));
    expect(field(written(cleared), 'Amount')).toBe('0.00');
  });

  test('every kind of item, account, name and terms can be added', () => {
    const income = account('Income').id;
    const plain = el('SalesOrPurchase', text('Price', '1'), ref('AccountRef', income));
    const accounts =
      ref('IncomeAccountRef', income) +
      ref('COGSAccountRef', account('CostOfGoodsSold').id) +
      ref('AssetAccountRef', account('OtherCurrentAsset').id);
    const group = el(
      'ItemGroupLine',
      ref('ItemRef', list('ItemService').id),
      text('Quantity', '2'),
    );
    const requests: { [type: string]: string } = {
      Account: text('AccountType', 'Bank') + text('OpenBalance', '12.50'),
      Class: '',
      OtherName: '',
      StandardTerms: text('StdDueDays', '5'),
      DateDrivenTerms: text('DayOfMonthDue', '31'),
      ItemService: plain,
      ItemNonInventory: plain,
      ItemOtherCharge: plain,
      ItemInventory: accounts,
      ItemInventoryAssembly: accounts,
      ItemFixedAsset:
        text('AcquiredAs', 'New') +
        text('PurchaseDesc', 'x') +
        text('PurchaseDate', '2026-01-01') +
        ref('AssetAccountRef', account('FixedAsset').id),
      ItemSubtotal: '',
      ItemDiscount: text('DiscountRatePercent', '3') + ref('AccountRef', income),
      ItemPayment: ref('DepositToAccountRef', account('Bank').id),
      ItemSalesTax: text('TaxRate', '1') + ref('TaxVendorRef', list('Vendor').id),
      ItemSalesTaxGroup: ref('ItemSalesTaxRef', list('ItemSalesTax').id),
      ItemGroup: group,
    };
    for (const [type, inside] of Object.entries(requests)) {
      const ret = written(add(type, text('Name', `New ${type}`), inside));
      expect(ret.name).toBe(`${type}Ret`);
      const request = el(`${type}QueryRq`, text('ListID', field(ret, 'ListID')));
      expect(written(request)).toEqual(ret);
    }
  });
});

function texts2(ret: XmlElement, lines: string, name: string): string[] {
  return ret.children.filter((each) => each.name === lines).map((each) => field(each, name));
}

function payCheck(bill: XmlElement, ...inside: string[]): string {
  return add(
    'BillPaymentCheck',
    ref('PayeeEntityRef', list('Vendor').id),
    ref('BankAccountRef', account('Bank').id),
    el('IsToBePrinted', 'true'),
    el('AppliedToTxnAdd', text('TxnID', field(bill, 'TxnID')), ...inside),
  );
}

const del = (type: string, ret: XmlElement) =>
  el('TxnDelRq', el('TxnDelType', type), text('TxnID', field(ret, 'TxnID')));
const cancel = (type: string, ret: XmlElement) =>
  el('TxnVoidRq', el('TxnVoidType', type), text('TxnID', field(ret, 'TxnID')));
const merge = (type: string, from: XmlElement, into: XmlElement) =>
  el(
    'ListMergeRq',
    el('ListMergeType', type),
    el('MergeFrom', head(from, 'ListID')),
    el('MergeTo', head(into, 'ListID')),
  );

function recover(requests: string, version: string): XmlElement {
  return askOne(company, requests, { version, set: ' responseData="includeNone"' });
}

describe('statuses', () => {
  const vendor = (name: string, ...inside: string[]) =>
    add('Vendor', text('Name', name), ...inside);
  const own = (...requests: string[]) => requests;
  /** Code → what provokes it; the last request is the one that fails. */
  const CASES: [string, string, () => string[]][] = [
    ['3000', 'an id that is none', () => own(add('Bill', ref('VendorRef', 'x'), expense('1')))],
    ['3010', 'a word for a boolean', () => own(vendor('A', el('IsActive', 'yes')))],
    ['3020', 'a day that is none', () => own(addBill(text('TxnDate', '2026-02-30')))],
    ['3040', 'an amount of three places', () => own(addBill(expense('1.505')))],
    [
      '3045',
      'a price of six places',
      () => own(addBill(el('ItemLineAdd', text('Cost', '1.123456')))),
    ],
    [
      '3060',
      'a quantity that is none',
      () => own(addBill(el('ItemLineAdd', text('Quantity', 'two')))),
    ],
    ['3065', 'a GUID without braces', () => own(vendor('A', text('ExternalGUID', '1234')))],
    ['3070', 'a name of 42 characters', () => own(vendor('n'.repeat(42)))],
    ['3090', 'a colon in a name', () => own(vendor('A:B'))],
    [
      '3100',
      'the name of a vendor for an other name',
      () => own(add('OtherName', text('Name', list('Vendor').name.toUpperCase()))),
    ],
    ['3101', 'an amount too large', () => own(addBill(expense('9999999999999')))],
    [
      '3110',
      'a value that no enumeration has',
      () => own(add('Account', text('Name', 'A'), text('AccountType', 'Purse'))),
    ],
    [
      '3120',
      'an object that is gone',
      () => own(mod('Vendor', text('ListID', '8FFF0000-1'), text('EditSequence', '1'))),
    ],
    [
      '3130',
      'a parent that is missing',
      () => own(add('Class', text('Name', 'A'), el('ParentRef', text('FullName', 'None such')))),
    ],
    [
      '3140',
      'a vendor that is missing',
      () => own(add('Bill', el('VendorRef', text('FullName', 'None such')), expense('1'))),
    ],
    [
      '3140',
      'a bank where a card is needed',
      () => own(add('CreditCardCharge', ref('AccountRef', account('Bank').id), expense('1'))),
    ],
    [
      '3150',
      'a line without account',
      () => own(addBill(el('ExpenseLineAdd', text('Amount', '1')))),
    ],
    [
      '3160',
      'deletion of what is used',
      () =>
        own(
          el(
            'ListDelRq',
            el('ListDelType', 'Account'),
            text('ListID', account('AccountsPayable').id),
          ),
        ),
    ],
    [
      '3171',
      'a date before the closing date',
      () => own(addBill(text('TxnDate', '2023-12-31'), expense('1'))),
    ],
    [
      '3180',
      'a journal entry out of balance',
      () =>
        own(
          add(
            'JournalEntry',
            el('JournalDebitLine', ref('AccountRef', account('Bank').id), text('Amount', '1')),
            el('JournalCreditLine', ref('AccountRef', account('Expense').id), text('Amount', '2')),
          ),
        ),
    ],
    ['3180', 'a bill below zero', () => own(addBill(expense('-1')))],
    [
      '3250',
      'a currency while they are off',
      () => own(addBill(text('ExchangeRate', '1.5'), expense('1'))),
    ],
    [
      '3261',
      'a card number without the right to personal data',
      () =>
        own(
          add(
            'Customer',
            text('Name', 'A'),
            el('CreditCardInfo', text('CreditCardNumber', '4111')),
          ),
        ),
    ],
    [
      '3280',
      'a group as an item',
      () => own(addBill(el('ItemLineAdd', ref('ItemRef', list('ItemGroup').id)))),
    ],
  ];
  test.each(CASES)('%s: %s', (expected, _what, requests) => {
    const before = JSON.stringify([company.lists, company.txns, company.links]);
    expect(requests().map((each) => code(each))).toEqual([expected]);
    expect(JSON.stringify([company.lists, company.txns, company.links])).toBe(before);
  });

  test('an element out of order or unknown refuses the whole set', () => {
    for (const inside of ['<Phone>1</Phone><CompanyName>x</CompanyName>', '<Nonsense/>']) {
      const result = ask(company, vendor('B') + vendor('A', inside));
      expect(result.hresult).toBe('0x80040400');
    }
    expect(company.lists.some((each) => each.name === 'B')).toBe(false);
  });

  test('3200 tells of a stale EditSequence', () => {
    const bill = written(addBill(expense('10')));
    written(mod('Bill', head(bill), text('Memo', 'first')));
    const answer = message(mod('Bill', head(bill), text('Memo', 'second')));
    expect(answer).toBe(
      `The provided edit sequence "${field(bill, 'EditSequence')}" is out-of-date.`,
    );
  });

  test('3161 and 3171 keep what is closed', () => {
    const bill = written(addBill(text('TxnDate', '2026-03-01'), expense('10')));
    company.rules = { closingDate: '2026-03-31' };
    expect(code(del('Bill', bill))).toBe('3161');
    expect(code(cancel('Bill', bill))).toBe('3171');
    expect(code(mod('Bill', head(bill), text('TxnDate', '2026-04-01')))).toBe('3171');
  });

  test('3175 and 3180 tell of another user', () => {
    const bill = written(addBill(expense('10')));
    const name = written(vendor('Locked'));
    company.rules = { locked: [field(bill, 'TxnID'), field(name, 'ListID')] };
    expect(code(mod('Bill', head(bill), text('Memo', 'x')))).toBe('3175');
    expect(code(del('Bill', bill))).toBe('3175');
    const renaming = mod('Vendor', head(name, 'ListID'), text('Name', 'y'));
    expect(code(renaming)).toBe('3180');
    company.rules = {};
    expect(code(renaming)).toBe('0');
  });

  test('3190 keeps what must not be empty', () => {
    const bill = written(addBill(expense('10')));
    expect(code(mod('Bill', head(bill), '<VendorRef></VendorRef>'))).toBe('3190');
    expect(code(mod('Bill', head(bill), '<TxnDate></TxnDate>'))).toBe('3190');
  });

  test('3210 keeps a bill from being paid twice, 3120 once nothing is due', () => {
    const bill = written(addBill(expense('10')));
    expect(message(payCheck(bill, text('PaymentAmount', '10.01')))).toContain(
      'You cannot pay more than the amount due.',
    );
    expect(code(payCheck(bill, text('PaymentAmount', '0')))).toBe('3210');
    written(payCheck(bill, text('PaymentAmount', '10')));
    expect(code(payCheck(bill, text('PaymentAmount', '1')))).toBe('3120');
    const line = texts2(bill, 'ExpenseLineRet', 'TxnLineID')[0] ?? '';
    const less = el('ExpenseLineMod', text('TxnLineID', line), text('Amount', '9'));
    expect(code(mod('Bill', head(bill), less))).toBe('3210');
  });

  test('3170 keeps the vendor of a paid bill', () => {
    const bill = written(addBill(expense('10')));
    written(payCheck(bill, text('PaymentAmount', '1')));
    const other = written(vendor('Other'));
    expect(code(mod('Bill', head(bill), ref('VendorRef', field(other, 'ListID'))))).toBe('3170');
  });

  test('3177 for the same bill twice, 3290 for lines in another order', () => {
    const bill = written(addBill(expense('10'), expense('20')));
    const applied = el(
      'AppliedToTxnAdd',
      text('TxnID', field(bill, 'TxnID')),
      text('PaymentAmount', '1'),
    );
    const twice = payCheck(bill, text('PaymentAmount', '1')).replace(
      '</BillPaymentCheckAdd>',
      `${applied}</BillPaymentCheckAdd>`,
    );
    expect(code(twice)).toBe('3177');
    const ids = texts2(bill, 'ExpenseLineRet', 'TxnLineID').reverse();
    const lines = ids.map((id) => el('ExpenseLineMod', text('TxnLineID', id)));
    expect(code(mod('Bill', head(bill), ...lines))).toBe('3290');
  });

  test('3260 and 3263 for who may only read', () => {
    company.rules = { access: 'user-read-only' };
    expect(code(vendor('A'))).toBe('3260');
    company.rules = { access: 'application-read-only' };
    expect(code(vendor('A'))).toBe('3263');
    expect(code('<VendorQueryRq/>')).toBe('0');
  });

  test('3250 while classes are off', () => {
    company.rules = { featuresOff: ['classes'] };
    const line = el(
      'ExpenseLineAdd',
      ref('AccountRef', account('Expense').id),
      text('Amount', '1'),
      ref('ClassRef', list('Class').id),
    );
    expect(code(addBill(line))).toBe('3250');
  });

  test('3231 after an error when the set stops, not when it goes on', () => {
    const set = vendor('A:B') + vendor('C');
    const stop = ask(company, set, { onError: 'stopOnError' });
    expect(stop.answers.map(status)).toEqual(['3090 Error', '3231 Error']);
    expect(ask(company, set).answers.map(status)).toEqual(['3090 Error', '0 Info']);
  });

  test('500 and 1 are no errors', () => {
    expect(askOne(company, el('VendorQueryRq', text('ListID', '1-1'))).attributes.statusCode).toBe(
      '500',
    );
    expect(status(askOne(company, '<EmployeeQueryRq/>'))).toBe('1 Info');
  });

  test('every other code can be planned for a request, so many times', () => {
    for (const each of KNOWN_CODES) {
      company.rules = { planned: [{ request: 'VendorQueryRq', statusCode: each, left: 1 }] };
      expect(code('<VendorQueryRq/>')).toBe(String(each));
      expect(code('<VendorQueryRq/>')).toBe('0');
    }
  });

  test('totals of the books follow from what was written', () => {
    const bill = written(addBill(expense('12.34')));
    const txn = booksOf(company).txns.get(field(bill, 'TxnID'));
    expect(txn && txnTotal(txn, booksOf(company))).toBe(1234);
  });
});
