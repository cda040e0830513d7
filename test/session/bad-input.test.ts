/** Answers that no QuickBooks should give: each is kept and shown, and none blocks the rest. */
import { listAttention } from '../../src/company-file/attention.js';
import { compareMirror } from '../../src/demo/compare.js';
import { advanceClock, modifyTxn, renameList } from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ size: 'vendors=12,customers=8,bills=12,invoices=10,items=8' });
});
afterEach(() => office.close());

const MINUTE_MS = 60_000;
/** Nothing more is sent: the session is quarantined. */
const REFUSED = -2;

/** One whole session whose answers are changed on their way. @returns the last reply */
async function syncWith(edit: (answer: string) => string = (answer) => answer): Promise<number> {
  office.ctx.pass(20 * MINUTE_MS);
  const session = await handSession(office);
  for (;;) {
    const request = await session.send();
    const told = request === '' ? REFUSED : await session.receive(edit(session.ask(request)));
    if (told === 100 || told < 0) {
      await session.close();
      return told;
    }
  }
}

/** Changes the first answer that has such an object; further ones stay as they are. */
function once(ret: string, edit: (object: string) => string) {
  let isDone = false;
  return (answer: string) => {
    const found = new RegExp(`<${ret}>[\\s\\S]*?</${ret}>`).exec(answer)?.[0];
    if (isDone || found === undefined) return answer;
    isDone = true;
    return answer.replace(found, () => edit(found));
  };
}

const rowsOf = (table: string) =>
  office.inside((trx) =>
    trx(`mirror.${table}`).where({ organization_id: office.key.organizationId }),
  );
const parked = () => rowsOf('parked');
const codes = async () => {
  const items = await office.inside((trx) => listAttention(trx, office.key));
  return items.map(({ code, objectType }) => `${code} ${objectType}`);
};
const compared = async () => {
  const truth = dumpTruth(office.company);
  const { examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  return examples;
};
const textIn = (object: string, element: string) =>
  new RegExp(`<${element}>([^<]*)<`).exec(object)?.[1] ?? '';

test('of one id twice in an answer the last row counts', async () => {
  let name = '';
  const twice = once('VendorRet', (object) => {
    name = textIn(object, 'Name');
    return object.replace(`<Name>${name}</Name>`, '<Name>Told first</Name>') + object;
  });
  expect(await syncWith(twice)).toBe(100);
  const names = (await rowsOf('vendor')).map((row) => row.name);
  expect(names).toContain(name);
  expect(names).not.toContain('Told first');
  expect(await compared()).toEqual([]);
});

test('an object that became another type is no ghost of its old one', async () => {
  await syncWith();
  const service = office.company.lists.find((one) => one.type === 'ItemService');
  if (!service) throw new Error('no service');
  service.type = 'ItemOtherCharge';
  advanceClock(office.company, 60);
  renameList(office.company, service.id, 'Turned into a charge');
  expect(await syncWith()).toBe(100);
  const old = (await rowsOf('item_service')).find((row) => row.list_id === service.id);
  const now = (await rowsOf('item_other_charge')).find((row) => row.list_id === service.id);
  expect([old.is_deleted, now.is_deleted]).toEqual([true, false]);
  expect(now.name).toBe('Turned into a charge');
});

test.each([
  ['a number beyond all limits', 'AmountDue', '9'.repeat(140_000)],
  ['a number that is none', 'AmountDue', '1e999'],
  ['a day that does not exist', 'TxnDate', '2026-02-31'],
])('%s parks its object and nothing else', async (_name, element, value) => {
  let id = '';
  const wrong = once('BillRet', (object) => {
    id = textIn(object, 'TxnID');
    return object.replace(`>${textIn(object, element)}</${element}>`, `>${value}</${element}>`);
  });
  expect(await syncWith(wrong)).toBe(100);
  const shown = (await parked()).find((row) => row.object_id === id);
  if (shown) {
    expect(shown).toMatchObject({ object_type: 'Bill' });
    expect(JSON.stringify(shown.raw)).toContain(value.slice(0, 1_000));
    expect(shown.reason).not.toBe('');
  }
  expect((await rowsOf('bill')).length).toBeGreaterThanOrEqual(10);
  // Asked for once more, it is read well.
  const bill = office.company.txns.find((one) => one.id === id);
  advanceClock(office.company, 60);
  modifyTxn(office.company, bill?.id ?? '', { Memo: 'put right' });
  expect(await syncWith()).toBe(100);
  expect(await parked()).toEqual([]);
  expect(await compared()).toEqual([]);
});

test('a value that the schema does not know is kept as it is', async () => {
  let id = '';
  const odd = once('AccountRet', (object) => {
    id = textIn(object, 'ListID');
    const kind = textIn(object, 'AccountType');
    return object.replace(`>${kind}</AccountType>`, '>MoonAccount</AccountType>');
  });
  expect(await syncWith(odd)).toBe(100);
  const account = (await rowsOf('account')).find((row) => row.list_id === id);
  const shown = (await parked()).find((row) => row.object_id === id);
  expect(account?.account_type ?? shown?.raw.AccountType).toBe('MoonAccount');
});

test('an object without an id is kept aside and told', async () => {
  const nameless = once('VendorRet', (object) => {
    const id = `<ListID>${textIn(object, 'ListID')}</ListID>`;
    return object + object.replace(id, '').replace(/<Name>[^<]*</, '<Name>Nobody<');
  });
  expect(await syncWith(nameless)).toBe(100);
  expect(await parked()).toMatchObject([{ object_type: 'Vendor', object_id: '' }]);
  expect((await parked())[0].raw.Name).toBe('Nobody');
  expect(await codes()).toContain('OBJECTS_PARKED Vendor');
  expect(await compared()).toEqual([]);
});

test('a lower EditSequence in one answer does not overwrite what is known', async () => {
  await syncWith();
  const bill = office.company.txns.find((one) => one.type === 'Bill');
  advanceClock(office.company, 60);
  modifyTxn(office.company, bill?.id ?? '', { Memo: 'as it is' });
  const lower = once('BillRet', (object) =>
    object
      .replace(/<EditSequence>\d+</, '<EditSequence>1<')
      .replace(/<Memo>[^<]*</, '<Memo>long ago<'),
  );
  expect(await syncWith(lower)).toBe(100);
  const memos = (await rowsOf('bill')).map((row) => row.memo);
  expect(memos).not.toContain('long ago');
  await syncWith();
  expect(await compared()).toEqual([]);
});

test('a stamp of 2037 is kept, told, and hides nothing that comes later', async () => {
  await syncWith();
  const [bill, other] = office.company.txns.filter((one) => one.type === 'Bill');
  advanceClock(office.company, 60);
  modifyTxn(office.company, bill?.id ?? '', { Memo: 'stamped wrongly' });
  const future = once('BillRet', (object) =>
    object.replace(/<TimeModified>[^<]*</, '<TimeModified>2037-12-31T23:59:59-08:00<'),
  );
  expect(await syncWith(future)).toBe(100);
  expect(await codes()).toContain('CLOCK_AHEAD Bill');
  advanceClock(office.company, 60);
  modifyTxn(office.company, other?.id ?? '', { Memo: 'after it' });
  expect(await syncWith()).toBe(100);
  expect((await rowsOf('bill')).map((row) => row.memo)).toContain('after it');
  expect(await compared()).toEqual([]);
});

test('stamps with the offset of the other half of the year lose nothing', async () => {
  const summer = (answer: string) => answer.replace(/-08:00</g, '-07:00<');
  expect(await syncWith(summer)).toBe(100);
  for (const [index, txn] of office.company.txns.slice(0, 6).entries()) {
    advanceClock(office.company, 600);
    modifyTxn(office.company, txn.id, { Memo: `edit ${index}` });
    expect(await syncWith(index % 2 === 0 ? summer : undefined)).toBe(100);
  }
  const others = (await compared()).filter((one) => !/time_(modified|created)|raw holds/.test(one));
  expect(others).toEqual([]);
}, 120_000);

test('an answer of another company is not used, and a person reads whose it was', async () => {
  await syncWith();
  const before = await rowsOf('vendor');
  const { companyName } = office.company;
  const told = await syncWith((answer) =>
    answer
      .replaceAll(/<CompanyName>[^<]*</g, '<CompanyName>Somebody Else Ltd<')
      .replaceAll(/<Name>[^<]*</g, '<Name>Theirs<'),
  );
  expect(told).toBe(REFUSED);
  expect(await rowsOf('vendor')).toEqual(before);
  expect((await codes()).join()).toContain('WRONG_FILE');
  const [item] = await office.inside((trx) => listAttention(trx, office.key));
  expect(item?.userMessage).toContain('Somebody Else Ltd');
  expect(item?.userMessage).toContain(companyName);
  expect(await syncWith()).toBe(100);
  expect(await compared()).toEqual([]);
});
