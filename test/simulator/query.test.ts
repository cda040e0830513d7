import { macroRange } from '../../src/simulator/company-file/filters.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { advanceClock, deleteTxn, renameList } from '../../src/simulator/company-file/person.js';
import { beginSession } from '../../src/simulator/company-file/process.js';
import { compareVersions, FACTS, isExcluded } from '../../src/simulator/facts.js';
import { child, texts } from '../../src/simulator/xml.js';
import { ask, askOne, column, status } from './ask.js';

const company = makeCompany({ seed: 11 });
const count = (type: string, from: Company = company) =>
  [...from.lists, ...from.txns].filter((each) => each.type === type).length;
const ids = (type: string) =>
  [...company.lists, ...company.txns].filter((each) => each.type === type).map((each) => each.id);

/** A request of a type that asks for everything it can. */
function askForAll(type: string, version: string): string {
  const names = JSON.stringify(FACTS.requests[`${type}QueryRq`]?.model);
  const has = (name: string, value: string) => {
    const found = new RegExp(`"n":"${name}"[^}]*?(?:"v":"([^"]+)")?}`).exec(names);
    const isThere = found !== null && compareVersions(found[1] ?? '1.0', version) <= 0;
    return isThere ? `<${name}>${value}</${name}>` : '';
  };
  const needed: { [type: string]: string } = {
    ListDeleted: '<ListDelType>Vendor</ListDelType>',
    TxnDeleted: '<TxnDelType>Bill</TxnDelType>',
    BillToPay: '<PayeeEntityRef><FullName>nobody</FullName></PayeeEntityRef>',
  };
  const isKeyless = type === 'BillToPay' || type.endsWith('Deleted');
  return `<${type}QueryRq requestID="${type}">${needed[type] ?? ''}${isKeyless ? '' : has('ActiveStatus', 'All')}${has('IncludeLineItems', 'true')}${has('IncludeLinkedTxns', 'true')}${has('OwnerID', '0')}</${type}QueryRq>`;
}

const QUERIES = Object.entries(FACTS.objects)
  .filter(
    ([type, fact]) =>
      fact.kind !== 'report' &&
      `${type}QueryRq` in FACTS.requests &&
      !/^(DataEvent|UI|Payroll(Detail|Summary|Last)|ItemAssembliesCanBuild|SalesTaxReturnLine)/.test(
        type,
      ),
  )
  .map(([type]) => type);

describe('every query of the facts', () => {
  test.each([
    ['US', '14.0'],
    ['US', '13.0'],
    ['US', '7.0'],
    ['US', '2.0'],
    ['CA', '13.0'],
    ['UK', '14.0'],
  ] as const)('answers in schema order for %s %s', (country, version) => {
    const file = makeCompany({
      seed: 3,
      country,
      size: 'vendors=8,customers=8,bills=20,invoices=20',
    });
    const asked = QUERIES.filter((type) => {
      const fact = FACTS.requests[`${type}QueryRq`];
      return fact !== undefined && compareVersions(fact.v, version) <= 0;
    });
    const result = ask(file, asked.map((type) => askForAll(type, version)).join(''), { version });
    expect(result.hresult).toBeUndefined();
    expect(result.answers.map((answer) => answer.attributes.requestID)).toEqual(asked);
    const codes = new Set(result.answers.map((answer) => answer.attributes.statusCode));
    for (const code of codes) expect(['0', '1', '1030', '3250']).toContain(code);
    for (const answer of result.answers) {
      const fact = FACTS.objects[answer.attributes.requestID ?? ''];
      if (fact !== undefined && isExcluded(fact, country)) {
        expect(answer.attributes.statusCode).toBe('1030');
      }
    }
  });

  test('a feature that is off is 3250, a type without data is 1 and self-closed', () => {
    const result = ask(company, '<CurrencyQueryRq/><EmployeeQueryRq requestID="4"/>');
    expect(result.answers.map(status)).toEqual(['3250 Error', '1 Info']);
    expect(result.text).toContain(
      '<EmployeeQueryRs requestID="4" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" />',
    );
  });
});

describe('a set that QuickBooks can not read', () => {
  test.each([
    ['an unknown element', '<BillQueryRq><Nope>1</Nope></BillQueryRq>'],
    [
      'wrong order',
      '<BillQueryRq><IncludeLineItems>true</IncludeLineItems><MaxReturned>1</MaxReturned></BillQueryRq>',
    ],
    [
      'two branches of a choice',
      '<InvoiceQueryRq><TxnID>1</TxnID><MaxReturned>1</MaxReturned></InvoiceQueryRq>',
    ],
    ['an iterator where none is', '<AccountQueryRq iterator="Start"/>'],
    ['MaxReturned 0', '<BillQueryRq><MaxReturned>0</MaxReturned></BillQueryRq>'],
    [
      'a stamp with Z',
      '<VendorQueryRq><FromModifiedDate>2026-01-01T00:00:00Z</FromModifiedDate></VendorQueryRq>',
    ],
    ['an unknown request', '<NopeQueryRq/>'],
    ['text between elements', '<BillQueryRq>x</BillQueryRq>'],
    ['not well formed', '<BillQueryRq>'],
  ])('%s fails the whole set with 0x80040400', (_name, bad) => {
    const result = ask(company, `<AccountQueryRq/>${bad}`);
    expect(result.hresult).toBe('0x80040400');
    expect(result.message).toBe(
      'QuickBooks found an error when parsing the provided XML text stream.',
    );
  });

  test('an element of a newer version fails it too', () => {
    const request = '<VendorQueryRq><ClassFilter><ListID>1</ListID></ClassFilter></VendorQueryRq>';
    expect(ask(company, request, { version: '11.0' }).hresult).toBe('0x80040400');
    expect(status(askOne(company, request, { version: '12.0' }))).toBe('1 Info');
  });

  test('a version that is too new is 0x80040423, rollback is 0x80040413', () => {
    expect(ask(company, '', { version: '15.0' }).hresult).toBe('0x80040423');
    expect(ask(company, '', { onError: 'rollbackOnError' }).hresult).toBe('0x80040413');
    expect(ask(company, '', { onError: 'sometimes' }).hresult).toBe('0x80040400');
  });

  test('a set without requests is fine', () => {
    expect(ask(company, '').answers).toEqual([]);
  });
});

describe('onError', () => {
  const requests = '<CurrencyQueryRq/><AccountQueryRq/>';
  test('stopOnError leaves the rest of the set unprocessed', () => {
    const answers = ask(company, requests, { onError: 'stopOnError' }).answers;
    expect(answers.map(status)).toEqual(['3250 Error', '3231 Error']);
  });

  test('continueOnError goes on', () => {
    expect(ask(company, requests).answers.map(status)).toEqual(['3250 Error', '0 Info']);
  });
});

describe('keys', () => {
  test('what is found comes along with a warning about what is missing', () => {
    const [id = ''] = ids('Vendor');
    const answer = askOne(
      company,
      `<VendorQueryRq><ListID>${id}</ListID><ListID>1-1</ListID></VendorQueryRq>`,
    );
    expect(status(answer)).toBe('500 Warn');
    expect(answer.attributes.statusMessage).toContain('("1-1")');
    expect(column(answer, 'ListID')).toEqual([id]);
  });

  test('names and RefNumbers are found without case, case-sensitive ones with it', () => {
    const bill = company.txns.find(
      (txn) => String(txn.fields.RefNumber).startsWith('INV-') && txn.type === 'Bill',
    );
    const number = String(bill?.fields.RefNumber);
    const lower = number.toLowerCase();
    const found = (name: string, value: string) =>
      status(askOne(company, `<BillQueryRq><${name}>${value}</${name}></BillQueryRq>`));
    expect(found('RefNumber', lower)).toBe('0 Info');
    expect(found('RefNumberCaseSensitive', lower)).toBe('500 Warn');
    expect(found('RefNumberCaseSensitive', number)).toBe('0 Info');
  });

  test('a union finds objects of all its kinds', () => {
    const [vendor = ''] = ids('Vendor');
    const [customer = ''] = ids('Customer');
    const answer = askOne(
      company,
      `<EntityQueryRq><ListID>${vendor}</ListID><ListID>${customer}</ListID></EntityQueryRq>`,
    );
    expect(answer.children.map((ret) => ret.name)).toEqual(['VendorRet', 'CustomerRet']);
  });
});

describe('filters of lists', () => {
  test('inactive objects come only when asked for', () => {
    const size = (extra: string) =>
      askOne(company, `<VendorQueryRq>${extra}</VendorQueryRq>`).children.length;
    const all = size('<ActiveStatus>All</ActiveStatus>');
    expect(all).toBe(count('Vendor'));
    expect(size('') + size('<ActiveStatus>InactiveOnly</ActiveStatus>')).toBe(all);
    expect(size('')).toBeLessThan(all);
  });

  test('modified dates are inclusive on the wall clock, with the wrong offset or without', () => {
    const answer = askOne(
      company,
      '<VendorQueryRq><ActiveStatus>All</ActiveStatus></VendorQueryRq>',
    );
    const stamps = column(answer, 'TimeModified').sort();
    const summer = stamps.find((each) => each.slice(5, 7) === '07') ?? stamps[0] ?? '';
    expect(summer).toMatch(/-08:00$/);
    const expected = stamps.filter((each) => each >= summer).length;
    for (const from of [summer, summer.slice(0, 19)]) {
      const request = `<VendorQueryRq><ActiveStatus>All</ActiveStatus><FromModifiedDate>${from}</FromModifiedDate></VendorQueryRq>`;
      expect(askOne(company, request).children).toHaveLength(expected);
    }
    const day = summer.slice(0, 10);
    const request = `<VendorQueryRq><ActiveStatus>All</ActiveStatus><FromModifiedDate>${day}</FromModifiedDate><ToModifiedDate>${day}</ToModifiedDate></VendorQueryRq>`;
    expect(askOne(company, request).children).toHaveLength(
      stamps.filter((each) => each.startsWith(day)).length,
    );
  });

  test('names are matched from the start, the end and within', () => {
    for (const [criterion, part, fits] of [
      ['StartsWith', 'check', (name: string) => name.toLowerCase().startsWith('check')],
      ['Contains', 'clearing', (name: string) => name.toLowerCase().includes('clearing')],
      ['EndsWith', 'savings', (name: string) => name.toLowerCase().endsWith('savings')],
    ] as const) {
      const request = `<AccountQueryRq><ActiveStatus>All</ActiveStatus><NameFilter><MatchCriterion>${criterion}</MatchCriterion><Name>${part}</Name></NameFilter></AccountQueryRq>`;
      const names = column(askOne(company, request), 'FullName');
      expect(names.length).toBeGreaterThan(0);
      expect(names.every(fits)).toBe(true);
    }
  });
});

describe('filters of transactions', () => {
  const bills = (inside: string) => askOne(company, `<BillQueryRq>${inside}</BillQueryRq>`);

  test('paid and unpaid bills make up all', () => {
    const paid = bills('<PaidStatus>PaidOnly</PaidStatus>');
    expect(column(paid, 'IsPaid').every((text) => text === 'true')).toBe(true);
    const open = bills('<PaidStatus>NotPaidOnly</PaidStatus>');
    expect(paid.children.length + open.children.length).toBe(count('Bill'));
  });

  test('dates of the transaction and of its last change', () => {
    const from = '2025-06-01';
    const dated = bills(
      `<TxnDateRangeFilter><FromTxnDate>${from}</FromTxnDate></TxnDateRangeFilter>`,
    );
    expect(column(dated, 'TxnDate').every((date) => date >= from)).toBe(true);
    const modified = bills(
      `<ModifiedDateRangeFilter><ToModifiedDate>${from}T12:00:00</ToModifiedDate></ModifiedDateRangeFilter>`,
    );
    expect(
      column(modified, 'TimeModified').every((time) => time.slice(0, 19) <= `${from}T12:00:00`),
    ).toBe(true);
    expect(modified.children.length).toBeGreaterThan(0);
  });

  test('macros name days', () => {
    expect(macroRange('LastMonth', '2026-03-15')).toEqual(['2026-02-01', '2026-02-28']);
    expect(macroRange('ThisCalendarQuarterToDate', '2026-05-20')).toEqual([
      '2026-04-01',
      '2026-05-20',
    ]);
    expect(macroRange('LastWeek', '2026-06-17')).toEqual(['2026-06-07', '2026-06-13']);
    expect(macroRange('NextCalendarYear', '2026-06-17')).toEqual(['2027-01-01', '2027-12-31']);
  });

  test('an entity with its children, an account, a part of a number', () => {
    const [vendor = ''] = texts(
      child(bills('').children[0] ?? bills(''), 'VendorRef') ?? bills(''),
      'ListID',
    );
    const mine = bills(
      `<EntityFilter><ListIDWithChildren>${vendor}</ListIDWithChildren></EntityFilter>`,
    );
    expect(mine.children.length).toBeGreaterThan(0);
    const payable = company.lists.find((each) => each.name === 'Accounts Payable')?.id;
    const posted = bills(`<AccountFilter><ListID>${payable}</ListID></AccountFilter>`);
    expect(posted.children.length).toBeGreaterThan(count('Bill') / 2);
    const numbered = bills(
      '<RefNumberFilter><MatchCriterion>StartsWith</MatchCriterion><RefNumber>0</RefNumber></RefNumberFilter>',
    );
    expect(column(numbered, 'RefNumber').every((text) => text.startsWith('0'))).toBe(true);
  });
});

describe('what comes along', () => {
  test('lines, links and custom fields come only when asked for', () => {
    const bare = ask(company, '<BillQueryRq/><CustomerQueryRq/>').text;
    expect(bare).not.toMatch(/LineRet|LinkedTxn|DataExtRet/);
    const full = ask(
      company,
      '<BillQueryRq><IncludeLineItems>true</IncludeLineItems><IncludeLinkedTxns>1</IncludeLinkedTxns></BillQueryRq><CustomerQueryRq><OwnerID>0</OwnerID></CustomerQueryRq>',
    ).text;
    expect(full).toMatch(/<ExpenseLineRet>[\s\S]*<ItemLineRet>/);
    expect(full).toMatch(/<LinkedTxn>/);
    expect(full).toMatch(/<OwnerID>0<\/OwnerID>\n<DataExtName>Region/);
  });

  test('IncludeRetElement leaves only what it names', () => {
    const answer = askOne(
      company,
      '<BillQueryRq><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></BillQueryRq>',
    );
    const names = new Set(answer.children.flatMap((ret) => ret.children.map((each) => each.name)));
    expect([...names]).toEqual(['TxnID', 'EditSequence']);
  });

  test('metaData counts without objects', () => {
    const answer = askOne(company, '<InvoiceQueryRq metaData="MetaDataOnly"/>');
    expect([answer.attributes.retCount, answer.children.length]).toEqual([
      String(count('Invoice')),
      0,
    ]);
  });
});

describe('iterators', () => {
  const next = (file: Company, session: ReturnType<typeof beginSession>, id: string, most = 30) =>
    askOne(
      file,
      `<BillQueryRq iterator="Continue" iteratorID="${id}"><MaxReturned>${most}</MaxReturned></BillQueryRq>`,
      { session },
    );

  test('portions make up everything once, then the iterator is gone', () => {
    const session = beginSession(company);
    const seen: string[] = [];
    let answer = askOne(
      company,
      '<BillQueryRq iterator="Start"><MaxReturned>30</MaxReturned></BillQueryRq>',
      { session },
    );
    const id = answer.attributes.iteratorID ?? '';
    for (;;) {
      seen.push(...column(answer, 'TxnID'));
      if (answer.attributes.iteratorRemainingCount === '0') break;
      answer = next(company, session, id);
    }
    expect(seen).toEqual(ids('Bill'));
    expect(status(next(company, session, id))).toBe('3391 Error');
  });

  test('what Start included stays for all portions', () => {
    const session = beginSession(company);
    const first = askOne(
      company,
      '<BillQueryRq iterator="Start"><MaxReturned>1</MaxReturned><IncludeLineItems>true</IncludeLineItems></BillQueryRq>',
      { session },
    );
    const rest = next(company, session, first.attributes.iteratorID ?? '', 500);
    expect(
      rest.children.some((ret) => ret.children.some((each) => each.name.endsWith('LineRet'))),
    ).toBe(true);
  });

  test('an iterator dies with its session and by Stop', () => {
    const session = beginSession(company);
    const start = () =>
      askOne(company, '<BillQueryRq iterator="Start"><MaxReturned>1</MaxReturned></BillQueryRq>', {
        session,
      });
    const one = start().attributes.iteratorID ?? '';
    expect(status(next(company, beginSession(company), one))).toBe('3391 Error');
    const stop = askOne(company, `<BillQueryRq iterator="Stop" iteratorID="${one}"/>`, { session });
    expect(status(stop)).toBe('0 Info');
    expect(status(next(company, session, one))).toBe('3391 Error');
  });

  test('an object deleted while paging is left out, a changed one comes as it is now', () => {
    const file = makeCompany({ seed: 12, size: 'bills=10' });
    const session = beginSession(file);
    const first = askOne(
      file,
      '<BillQueryRq iterator="Start"><MaxReturned>2</MaxReturned></BillQueryRq>',
      { session },
    );
    const bills = file.txns.filter((each) => each.type === 'Bill');
    deleteTxn(file, bills[5]?.id ?? '');
    const vendor = file.lists.find(
      (each) => each.id === (bills[7]?.fields.VendorRef as { ListID: string } | undefined)?.ListID,
    );
    renameList(file, vendor?.id ?? '', 'Renamed & Co');
    const rest = next(file, session, first.attributes.iteratorID ?? '', 50);
    expect(rest.children).toHaveLength(7);
    expect(
      rest.children.map((ret) => texts(child(ret, 'VendorRef') ?? ret, 'FullName')[0]),
    ).toContain('Renamed & Co');
  });

  test('nothing to page is status 1 without an iterator', () => {
    const answer = askOne(
      company,
      '<LeadQueryRq iterator="Start"><MaxReturned>5</MaxReturned></LeadQueryRq>',
    );
    expect([status(answer), answer.attributes.iteratorID]).toEqual(['1 Info', undefined]);
  });
});

describe('deletions', () => {
  test('are reported by type for 90 days', () => {
    const file = makeCompany({ seed: 13 });
    const bill = file.txns.find((each) => each.type === 'Bill');
    deleteTxn(file, bill?.id ?? '');
    const deleted = (type: string, filter = '') =>
      askOne(
        file,
        `<TxnDeletedQueryRq><TxnDelType>${type}</TxnDelType>${filter}</TxnDeletedQueryRq>`,
      );
    expect(column(deleted('Bill'), 'TxnID')).toEqual([bill?.id]);
    expect(status(deleted('Invoice'))).toBe('1 Info');
    const later =
      '<DeletedDateRangeFilter><FromDeletedDate>2027-01-01</FromDeletedDate></DeletedDateRangeFilter>';
    expect(status(deleted('Bill', later))).toBe('1 Info');
    advanceClock(file, 91 * 86_400);
    expect(status(deleted('Bill'))).toBe('1 Info');
  });

  test('a deleted transfer leaves no trace', () => {
    const file = makeCompany({ seed: 14 });
    const transfer = file.txns.find((each) => each.type === 'Transfer');
    deleteTxn(file, transfer?.id ?? '');
    expect(file.deletions).toEqual([]);
  });
});

describe('the company itself', () => {
  test('shows its private data only to the owner', () => {
    const file = makeCompany({ seed: 15, size: 'bills=1' });
    const owner = '{aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb}';
    file.privateData[owner] = { FileID: '{cccccccc-1111-2222-3333-bbbbbbbbbbbb}' };
    const asked = (id: string) =>
      ask(file, `<CompanyQueryRq><OwnerID>${id}</OwnerID></CompanyQueryRq>`).text;
    expect(asked(owner.toUpperCase())).toContain('<DataExtName>FileID</DataExtName>');
    expect(asked('{dddddddd-1111-2222-3333-bbbbbbbbbbbb}')).not.toContain('FileID');
  });

  test('names its versions up to its own, and its last restore', () => {
    const file = makeCompany({ seed: 16, size: 'bills=1', qbxml: '13.0' });
    const answers = ask(file, '<HostQueryRq/><CompanyActivityQueryRq/>').answers;
    const versions = texts(
      answers[0]?.children[0] ?? askOne(file, '<HostQueryRq/>'),
      'SupportedQBXMLVersion',
    );
    expect(versions.at(-1)).toBe('13.0');
    expect(column(answers[1] ?? askOne(file, '<HostQueryRq/>'), 'LastRestoreTime')[0]).toMatch(
      /^1969-12-31T16:00:00-08:00/,
    );
  });

  test('lists what is to pay and what is to deposit', () => {
    const vendor = company.txns.find((each) => each.type === 'Bill')?.fields.VendorRef as {
      ListID: string;
    };
    const answer = askOne(
      company,
      `<BillToPayQueryRq><PayeeEntityRef><ListID>${vendor.ListID}</ListID></PayeeEntityRef></BillToPayQueryRq>`,
    );
    expect(['0 Info', '1 Info']).toContain(status(answer));
    expect(askOne(company, '<ReceivePaymentToDepositQueryRq/>').name).toBe(
      'ReceivePaymentToDepositQueryRs',
    );
  });
});
