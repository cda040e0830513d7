import fc from 'fast-check';
import { LIMITS } from '../../src/limits.js';
import * as facts from '../../src/qbxml/facts.js';
import type { Rejection } from '../../src/qbxml/rejection.js';
import { parseTree } from '../../src/qbxml/tree.js';
import {
  type ValidateOptions,
  validateDocument,
  validateRequest,
} from '../../src/qbxml/validate.js';

function check(xml: string, options: ValidateOptions = {}): Rejection[] {
  return validateRequest(parseTree(xml), options);
}

function first(xml: string, options: ValidateOptions = {}): Rejection | undefined {
  return check(xml, options)[0];
}

const BILL = (inner: string): string =>
  `<BillAddRq><BillAdd><VendorRef><FullName>V</FullName></VendorRef>${inner}</BillAdd></BillAddRq>`;

describe('what qbwc-protocol §6.11 measured', () => {
  test.each([
    [
      'order',
      '<CustomerAddRq><CustomerAdd><Name>A</Name><Phone>1</Phone><CompanyName>C</CompanyName></CustomerAdd></CustomerAddRq>',
      '/CustomerAddRq/CustomerAdd/CompanyName',
    ],
    [
      'order',
      '<CustomerQueryRq><FromModifiedDate>2025-01-01</FromModifiedDate><ActiveStatus>All</ActiveStatus></CustomerQueryRq>',
      '/CustomerQueryRq/ActiveStatus',
    ],
    [
      'order',
      '<InvoiceQueryRq><TxnID>1-2</TxnID><MaxReturned>5</MaxReturned></InvoiceQueryRq>',
      '/InvoiceQueryRq/MaxReturned',
    ],
    ['unknown-attribute', '<AccountQueryRq iterator="Start"/>', '/AccountQueryRq/@iterator'],
    [
      'range',
      '<VendorQueryRq><MaxReturned>0</MaxReturned></VendorQueryRq>',
      '/VendorQueryRq/MaxReturned',
    ],
    [
      'enum',
      '<TxnDelRq><TxnDelType>Transfer</TxnDelType><TxnID>1-2</TxnID></TxnDelRq>',
      '/TxnDelRq/TxnDelType',
    ],
    [
      'length',
      `<CustomerAddRq><CustomerAdd><Name>${'x'.repeat(50)}</Name></CustomerAdd></CustomerAddRq>`,
      '/CustomerAddRq/CustomerAdd/Name',
    ],
    [
      'value',
      BILL('<ExpenseLineAdd><Amount>1.5</Amount></ExpenseLineAdd>'),
      '/BillAddRq/BillAdd/ExpenseLineAdd/Amount',
    ],
    [
      'value',
      '<VendorQueryRq><FromModifiedDate>2025-01-01T00:00:00Z</FromModifiedDate></VendorQueryRq>',
      '/VendorQueryRq/FromModifiedDate',
    ],
    ['value', BILL('<TxnDate>2025-02-30</TxnDate>'), '/BillAddRq/BillAdd/TxnDate'],
    [
      'enum',
      '<VendorQueryRq><ActiveStatus>Al</ActiveStatus></VendorQueryRq>',
      '/VendorQueryRq/ActiveStatus',
    ],
  ])('refused by the rule %s: %s', (rule, xml, path) => {
    expect(first(xml)).toMatchObject({ rule, path });
  });

  test.each([
    '<BillQueryRq iterator="Continue" iteratorID="{57F3B9B6-86F1-4FCD-B1FF-966DE1813D20}"/>',
    '<BillPaymentCheckAddRq><BillPaymentCheckAdd><PayeeEntityRef><FullName>V</FullName></PayeeEntityRef><BankAccountRef><FullName>B</FullName></BankAccountRef><IsToBePrinted>true</IsToBePrinted><AppliedToTxnAdd><TxnID useMacro="TxnID:1"/><PaymentAmount>1.00</PaymentAmount></AppliedToTxnAdd></BillPaymentCheckAdd></BillPaymentCheckAddRq>',
    '<VendorQueryRq><ActiveStatus/></VendorQueryRq>',
  ])('accepted: %s', (xml) => {
    expect(check(xml)).toEqual([]);
  });

  test('a message set without any request is valid, a sign-on without one is not', () => {
    const set = (inner: string): string => `<QBXML>${inner}</QBXML>`;
    expect(validateDocument(parseTree(set('<QBXMLMsgsRq onError="stopOnError"/>')))).toEqual([]);
    expect(validateDocument(parseTree(set('<SignonMsgsRq/>')))[0]).toMatchObject({
      rule: 'missing',
      path: '/QBXML/SignonMsgsRq',
    });
  });

  test('46 queries carry an iterator', () => {
    const known = facts.messageSets.get('QBXMLMsgsRq')?.contains ?? [];
    const queries = known.filter((name) => {
      const element = parseTree(`<${name} iterator="Start"/>`);
      return validateRequest(element).every(({ rule }) => rule !== 'unknown-attribute');
    });
    expect(queries).toHaveLength(46);
  });
});

describe('a rejection tells what would have been right', () => {
  test('the elements that may stand here, in schema order', () => {
    const found = first('<BillAddRq><BillAdd><TxnDate>2025-01-01</TxnDate></BillAdd></BillAddRq>');
    expect(found).toEqual({
      path: '/BillAddRq/BillAdd/TxnDate',
      rule: 'order',
      message: 'out of order, repeated, or excluded by a choice made before; expected VendorRef',
      allowed: ['VendorRef'],
    });
  });

  test('the name that was probably meant', () => {
    expect(first(BILL('<Meno>x</Meno>'))?.message).toContain('did you mean Memo?');
    expect(first('<VendorQuerryRq/>')?.message).toContain('did you mean VendorQueryRq?');
    expect(first('<BillQueryRq><PaidStatus>Paid</PaidStatus></BillQueryRq>')).toMatchObject({
      rule: 'enum',
      allowed: ['All', 'PaidOnly', 'NotPaidOnly'],
    });
  });

  test('how many characters fit, counted as QuickBooks counts', () => {
    expect(first(BILL(`<RefNumber>${'é'.repeat(21)}</RefNumber>`))).toMatchObject({
      rule: 'length',
      maxLength: 20,
      message: 'has 21 characters; at most 20 fit',
    });
    expect(check(BILL(`<RefNumber>${'é'.repeat(20)}</RefNumber>`))).toEqual([]);
  });

  test('which one of several, from the second on', () => {
    const line = '<ExpenseLineAdd><Amount>1.00</Amount></ExpenseLineAdd>';
    const bad = '<ExpenseLineAdd><Amount>x</Amount></ExpenseLineAdd>';
    expect(first(BILL(line + line + bad))?.path).toBe(
      '/BillAddRq/BillAdd/ExpenseLineAdd[3]/Amount',
    );
  });

  test('what is missing, when the content ends too early', () => {
    expect(first('<BillAddRq/>')).toMatchObject({
      path: '/BillAddRq',
      rule: 'missing',
      allowed: ['BillAdd'],
    });
  });

  test('text between elements and elements inside a value', () => {
    expect(first('<BillAddRq>oops<BillAdd/></BillAddRq>')?.rule).toBe('text');
    expect(first('<BillAddRq>\u00a0<BillAdd/></BillAddRq>')?.rule).toBe('text');
    expect(first(BILL('<Memo><b>x</b></Memo>'))).toMatchObject({ rule: 'children' });
  });
});

describe('version and edition of the company file', () => {
  const address = BILL('<VendorAddress><City>X</City></VendorAddress>');

  test('an element that is newer than the company file speaks is refused by name', () => {
    expect(check(address, { version: '13.0' })).toEqual([]);
    expect(check(address, { version: '12.0' })).toEqual([
      {
        path: '/BillAddRq/BillAdd/VendorAddress',
        rule: 'version',
        message: 'BillAdd/VendorAddress needs qbXML 13.0; this company file speaks 12.0',
      },
    ]);
  });

  test('so are a request, an attribute and a value', () => {
    expect(first('<LeadQueryRq/>', { version: '12.0' })?.message).toBe(
      'LeadQueryRq needs qbXML 13.0; this company file speaks 12.0',
    );
    expect(first('<BillQueryRq iterator="Start"/>', { version: '4.1' })?.message).toBe(
      '@iterator needs qbXML 5.0; this company file speaks 4.1',
    );
    const deletion =
      '<ListDelRq><ListDelType>Vehicle</ListDelType><ListID>1-2</ListID></ListDelRq>';
    expect(check(deletion, { version: '6.0' })).toEqual([]);
    expect(first(deletion, { version: '5.0' })?.message).toContain('the value Vehicle needs');
  });

  test('a Canadian or British level counts by its number', () => {
    expect(first('<VehicleQueryRq/>', { version: 'CA3.0' })?.rule).toBe('version');
    expect(check('<VendorQueryRq/>', { version: 'CA3.0' })).toEqual([]);
  });

  test('an element that the edition lacks is refused, and only there', () => {
    const taxed = BILL('<IsTaxIncluded>true</IsTaxIncluded>');
    expect(check(taxed, { edition: 'QBCA' })).toEqual([]);
    expect(first(taxed, { edition: 'QBD' })).toMatchObject({
      rule: 'edition',
      path: '/BillAddRq/BillAdd/IsTaxIncluded',
    });
  });

  test('a length that differs by edition is that of the edition', () => {
    const code = (name: string): string =>
      `<SalesTaxCodeAddRq><SalesTaxCodeAdd><Name>${name}</Name><IsTaxable>true</IsTaxable></SalesTaxCodeAdd></SalesTaxCodeAddRq>`;
    expect(check(code('SIXSIX'), { edition: 'QBAU' })).toEqual([]);
    expect(first(code('SIXSIX'), { edition: 'QBUK' })).toMatchObject({ maxLength: 3 });
  });

  test('the additions of 14.0 are known, but not to the published 13.0', () => {
    const query =
      '<Form1099CategoryAccountMappingQueryRq><FormType>x</FormType></Form1099CategoryAccountMappingQueryRq>';
    expect(check(query, { version: '14.0' })).toEqual([]);
    expect(first(query, { version: '13.0' })?.rule).toBe('version');
    expect(first(query, { published13: true })?.rule).toBe('unknown-element');
  });
});

test('sign-on and subscriptions are no requests that a message set may carry', () => {
  for (const name of [
    'SignonDesktopRq',
    'DataEventSubscriptionQueryRq',
    'BillQueryRs',
    'BillRet',
  ]) {
    expect(first(`<${name}/>`)?.rule).toBe('unknown-request');
  }
});

describe('hostile documents', () => {
  test('names of JavaScript itself are unknown like any other', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(first(`<${name}/>`)?.rule).toBe('unknown-request');
      expect(first(BILL(`<${name}/>`))?.rule).toBe('unknown-element');
      expect(first(`<BillAddRq ${name}="1"><BillAdd/></BillAddRq>`)?.rule).toBe(
        'unknown-attribute',
      );
      const typed = `<TxnDelRq><TxnDelType>${name}</TxnDelType><TxnID>1</TxnID></TxnDelRq>`;
      expect(first(typed)?.rule).toBe('enum');
    }
  });

  test('a hundred thousand wrong elements are told a hundred times', () => {
    const found = check(BILL('<Bogus/>'.repeat(100_000)));
    expect(found).toHaveLength(LIMITS.rejectionsMax);
  });

  test('any tree is judged without an exception', () => {
    const names = ['BillAddRq', 'BillAdd', 'VendorRef', 'Memo', 'QBXML', 'QBXMLMsgsRq', 'x'];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.record({
        name: fc.constantFrom(...names),
        attributes: fc.dictionary(fc.constantFrom('onError', 'requestID', 'y'), fc.string()),
        children: fc.oneof(
          { maxDepth: 4 },
          fc.constant([]),
          fc.array(tie('tree'), { maxLength: 4 }),
        ),
        text: fc.string(),
      }),
    }));
    fc.assert(
      fc.property(tree, (element) => {
        const document = parseTree('<x/>');
        const root = Object.assign(document, element);
        expect(Array.isArray(validateDocument(root))).toBe(true);
        expect(Array.isArray(validateRequest(root))).toBe(true);
      }),
    );
  });
});
