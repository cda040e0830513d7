import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { advanceClock } from '../../src/simulator/company-file/person.js';
import { child, texts } from '../../src/simulator/xml.js';
import { ask, askOne, column, status } from './ask.js';

const OWNER = '{57F3B9B6-86F1-4FCD-B1FF-966DE1813D20}';

function fresh(): Company {
  return makeCompany({ seed: 41, size: 'vendors=5,customers=5,bills=6,invoices=6' });
}

const value = (kind: string, inside: string, text?: string) =>
  `<DataExt${kind}Rq><DataExt${kind}>${inside}${
    text === undefined ? '' : `<DataExtValue>${text}</DataExtValue>`
  }</DataExt${kind}></DataExt${kind}Rq>`;
const on = (owner: string, name: string, target: string) =>
  `<OwnerID>${owner}</OwnerID><DataExtName>${name}</DataExtName>${target}`;
const vendor = (id: string) =>
  `<ListDataExtType>Vendor</ListDataExtType><ListObjRef><ListID>${id}</ListID></ListObjRef>`;
const COMPANY = '<OtherDataExtType>Company</OtherDataExtType>';

function firstOf(company: Company, type: string): string {
  const found = [...company.lists, ...company.txns].find((each) => each.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found.id;
}

describe('custom fields', () => {
  test('are added, changed and deleted, and move TimeModified of their object', () => {
    const company = fresh();
    const id = firstOf(company, 'Vendor');
    const vendorQuery = `<VendorQueryRq><ListID>${id}</ListID><OwnerID>0</OwnerID></VendorQueryRq>`;
    delete company.lists.find((each) => each.id === id)?.custom;
    const before = column(askOne(company, vendorQuery), 'EditSequence');
    advanceClock(company, 60);
    const field = on('0', 'Region', vendor(id));
    const added = askOne(company, value('Add', field, 'West &amp; co'));
    expect(status(added)).toBe('0 Info');
    expect(child(added, 'DataExtRet')?.children.map((each) => each.text)).toEqual([
      '0',
      'Region',
      'STR255TYPE',
      'West & co',
    ]);
    const shown = askOne(company, vendorQuery);
    expect(texts(child(shown, 'VendorRet') ?? shown, 'DataExtRet')).toHaveLength(1);
    expect(column(shown, 'EditSequence')).not.toEqual(before);
    expect(status(askOne(company, value('Add', field, 'again')))).toBe('3180 Error');
    expect(status(askOne(company, value('Mod', field, 'East')))).toBe('0 Info');
    const deleted = askOne(company, value('Del', field));
    expect(child(deleted, 'DataExtDelRet')?.children.map((each) => each.name)).toContain(
      'TimeDeleted',
    );
    expect(status(askOne(company, value('Del', field)))).toBe('3121 Error');
  });

  test('need a definition for that kind of object, and an object that is there', () => {
    const company = fresh();
    const id = firstOf(company, 'Vendor');
    const ask3 = (inside: string) => status(askOne(company, value('Add', inside, 'x')));
    expect(ask3(on('0', 'Nope', vendor(id)))).toBe('3121 Error');
    expect(ask3(on('0', 'Colour', vendor(id)))).toBe('3121 Error');
    expect(ask3(on('0', 'Region', vendor('80000FFF-1')))).toBe('3120 Error');
  });
});

describe('private data', () => {
  test('is seen by those who ask for its owner only', () => {
    const company = fresh();
    const id = firstOf(company, 'Bill');
    const bill = `<TxnDataExtType>Bill</TxnDataExtType><TxnID>${id}</TxnID>`;
    const define =
      `<DataExtDefAddRq><DataExtDefAdd>${on(OWNER, 'Pages', '')}` +
      '<DataExtType>INTTYPE</DataExtType><AssignToObject>Bill</AssignToObject>' +
      '</DataExtDefAdd></DataExtDefAddRq>';
    expect(status(askOne(company, value('Add', on(OWNER, 'Pages', bill), '3')))).toBe('3121 Error');
    expect(status(askOne(company, define))).toBe('0 Info');
    expect(status(askOne(company, define))).toBe('3100 Error');
    const wrong = askOne(company, value('Add', on(OWNER, 'Pages', bill), 'three'));
    expect(status(wrong)).toBe('3030 Error');
    expect(status(askOne(company, value('Add', on(OWNER, 'Pages', bill), '3')))).toBe('0 Info');
    const query = (owner: string) =>
      askOne(company, `<BillQueryRq><TxnID>${id}</TxnID><OwnerID>${owner}</OwnerID></BillQueryRq>`);
    const shown = (owner: string) =>
      texts(child(query(owner), 'BillRet') ?? query(owner), 'DataExtRet');
    expect(shown(OWNER.toLowerCase())).toHaveLength(1);
    expect(shown('0')).toHaveLength(0);
    const forget = `<DataExtDefDelRq><OwnerID>${OWNER}</OwnerID><DataExtName>Pages</DataExtName></DataExtDefDelRq>`;
    expect(status(askOne(company, forget))).toBe('0 Info');
    expect(status(askOne(company, value('Mod', on(OWNER, 'Pages', bill), '4')))).toBe('3121 Error');
  });

  test('of the Web Connector stands on the company: FileID, AppLock and a marker beside them', () => {
    const company = fresh();
    company.privateData[OWNER] = { FileID: '{1}', AppLock: '' };
    const lock = on(OWNER.toLowerCase(), 'AppLock', COMPANY);
    expect(status(askOne(company, value('Mod', lock, 'LOCKED:PC:1')))).toBe('0 Info');
    const marker = on(OWNER, 'Marker', COMPANY);
    expect(status(askOne(company, value('Mod', marker, 'm')))).toBe('3121 Error');
    expect(status(askOne(company, value('Add', marker, 'm')))).toBe('0 Info');
    expect(company.privateData).toEqual({
      [OWNER]: { FileID: '{1}', AppLock: 'LOCKED:PC:1', Marker: 'm' },
    });
    const query = `<CompanyQueryRq><OwnerID>${OWNER}</OwnerID></CompanyQueryRq>`;
    expect(ask(company, query).text).toContain('LOCKED:PC:1');
  });

  test('definitions are listed by owner and by object', () => {
    const company = fresh();
    const list = (inside: string) =>
      column(askOne(company, `<DataExtDefQueryRq>${inside}</DataExtDefQueryRq>`), 'DataExtName');
    expect(list('')).toEqual(['Region', 'Contract No', 'Colour']);
    expect(list('<AssignToObject>Item</AssignToObject>')).toEqual(['Colour']);
    expect(list(`<OwnerID>${OWNER}</OwnerID>`)).toEqual([]);
  });
});
