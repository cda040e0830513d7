/** Scenarios of requests: what QuickBooks says to each, and what has to be so that it does. */
import type { Company, ListObject, Txn } from './company-file/model.js';
import { KNOWN_CODES } from './company-file/write/refusal.js';
import type { Scenario, Stage } from './scenario.js';

type Play = (stage: Stage, company: Company) => void;

/** Sends what a function makes of the company file, after a first update. */
function asks(name: string, line: string, codes: string[], prepare: Play): Scenario {
  return {
    kind: 'request',
    name,
    line,
    codes,
    play: async (stage) => {
      prepare(stage, stage.office.company());
      await stage.office.updateUntilIdle();
    },
  };
}

const status = (
  code: number,
  name: string,
  line: string,
  request: (company: Company) => string,
  ...actions: string[]
): Scenario =>
  asks(name, line, [String(code)], ({ office, send }, company) => {
    for (const action of actions) office.person(action);
    send(request(company));
  });

const rq = (name: string, inside: string, attributes = ' requestID="1"') =>
  `<${name}Rq${attributes}>${inside}</${name}Rq>`;

function listed(company: Company, type: string): ListObject {
  const found = company.lists.find((each) => each.type === type && each.isActive);
  if (found === undefined) throw new Error(`the company file has no ${type}`);
  return found;
}

function documented(company: Company, type: string, fits = (_txn: Txn) => true): Txn {
  const found = company.txns.find((each) => each.type === type && !each.isVoid && fits(each));
  if (found === undefined) throw new Error(`the company file has no ${type}`);
  return found;
}

function expense(company: Company): ListObject {
  const found = company.lists.find(
    (each) => each.type === 'Account' && each.fields.AccountType === 'Expense',
  );
  if (found === undefined) throw new Error('the company file has no expense account');
  return found;
}

type BillParts = { vendor?: string; amount?: string; date?: string; line?: string };

/** A bill of one line; parts are put in as they are. */
function bill(company: Company, parts: BillParts = {}): string {
  const account = `<AccountRef><ListID>${expense(company).id}</ListID></AccountRef>`;
  const line = parts.line ?? '';
  return rq(
    'BillAdd',
    `<BillAdd><VendorRef><ListID>${parts.vendor ?? listed(company, 'Vendor').id}</ListID>` +
      `</VendorRef><TxnDate>${parts.date ?? '2026-06-01'}</TxnDate><RefNumber>S-1</RefNumber>` +
      `<ExpenseLineAdd>${account}<Amount>${parts.amount ?? '10.00'}</Amount>${line}` +
      '</ExpenseLineAdd></BillAdd>',
  );
}

const vendorAdd = (name: string) => rq('VendorAdd', `<VendorAdd><Name>${name}</Name></VendorAdd>`);

function vendorMod(company: Company, parts: { id?: string; sequence?: string } = {}): string {
  const vendor = listed(company, 'Vendor');
  return rq(
    'VendorMod',
    `<VendorMod><ListID>${parts.id ?? vendor.id}</ListID>` +
      `<EditSequence>${parts.sequence ?? vendor.modified}</EditSequence>` +
      '<Phone>555-0100</Phone></VendorMod>',
  );
}

function billMod(txn: Txn, sequence = String(txn.modified)): string {
  return rq(
    'BillMod',
    `<BillMod><TxnID>${txn.id}</TxnID><EditSequence>${sequence}</EditSequence>` +
      '<Memo>seen</Memo></BillMod>',
  );
}

/** A whole document, for what is wrong about its frame. */
const whole = (inside: string, version: string, onError: string, attributes = '') =>
  `<?xml version="1.0"?><?qbxml version="${version}"?><QBXML>` +
  `<QBXMLMsgsRq${attributes} onError="${onError}">${inside}</QBXMLMsgsRq></QBXML>`;

const FRAME: readonly Scenario[] = [
  asks('bad-xml', 'elements in the wrong order refuse the whole set', ['0x80040400'], (stage) =>
    stage.send(rq('VendorAdd', '<VendorAdd><Phone>1</Phone><Name>A</Name></VendorAdd>')),
  ),
  asks(
    'unknown-version',
    'a qbXML version this QuickBooks does not know',
    ['0x80040423'],
    (stage) => stage.send(whole('<TermsQueryRq/>', '16.0', 'stopOnError')),
  ),
  asks('rollback', 'rollbackOnError is refused', ['0x80040413'], (stage) =>
    stage.send(whole('<TermsQueryRq/>', '13.0', 'rollbackOnError')),
  ),
  asks('stop-on-error', 'after a failed request the rest is not done', ['3231'], (stage) =>
    stage.send(whole('<CurrencyQueryRq/><TermsQueryRq/>', '13.0', 'stopOnError')),
  ),
];

const READS: readonly Scenario[] = [
  status(1, 'nothing-found', 'a filter matches nothing', () =>
    rq(
      'VendorQuery',
      '<NameFilter><MatchCriterion>Contains</MatchCriterion><Name>zzzz</Name></NameFilter>',
    ),
  ),
  status(500, 'partly-found', 'of two named objects one is there', (company) =>
    rq('VendorQuery', `<ListID>${listed(company, 'Vendor').id}</ListID><ListID>1-1</ListID>`),
  ),
  status(1060, 'long-request-id', 'a requestID of more than 50 characters', () =>
    rq('TermsQuery', '', ` requestID="${'1'.repeat(51)}"`),
  ),
  status(3250, 'feature-off', 'a feature this company does not use', () => rq('CurrencyQuery', '')),
  status(3391, 'lost-iterator', 'an iterator of another session is continued', () =>
    rq(
      'VendorQuery',
      '<MaxReturned>5</MaxReturned>',
      ' requestID="1" iterator="Continue" iteratorID="{00000000-0000-4000-8000-000000000000}"',
    ),
  ),
];

const WRITES: readonly Scenario[] = [
  asks('bill-added', 'a bill is written', ['0'], ({ send }, company) => send(bill(company))),
  status(3000, 'bad-id', 'an id that is none', (company) => vendorMod(company, { id: 'abc' })),
  status(3040, 'bad-amount', 'an amount with one decimal', (company) =>
    bill(company, { amount: '1.5' }),
  ),
  status(3070, 'too-long', 'a name that is too long', () => vendorAdd('V'.repeat(60))),
  status(3090, 'colon', 'a name with a colon', () => vendorAdd('A:B')),
  status(3100, 'name-taken', 'a vendor gets the name of a customer', (company) =>
    vendorAdd(listed(company, 'Customer').name.replace(/&/g, '&amp;')),
  ),
  status(3120, 'object-gone', 'the object is not there', (company) =>
    vendorMod(company, { id: '8000FFFF-1' }),
  ),
  status(3130, 'parent-gone', 'the parent is not there', () =>
    rq(
      'CustomerAdd',
      '<CustomerAdd><Name>J</Name><ParentRef><ListID>8000FFFF-1</ListID></ParentRef></CustomerAdd>',
    ),
  ),
  status(3140, 'bad-reference', 'a bill of a vendor that is not there', (company) =>
    bill(company, { vendor: '8000FFFF-1' }),
  ),
  asks('inactive-reference', 'a bill of an inactive vendor', ['3140'], ({ send }, company) => {
    const vendor = listed(company, 'Vendor');
    vendor.isActive = false;
    company.revision += 1;
    send(bill(company, { vendor: vendor.id }));
  }),
  status(3160, 'delete-used', 'an account in use is deleted', (company) =>
    rq('ListDel', `<ListDelType>Account</ListDelType><ListID>${expense(company).id}</ListID>`),
  ),
  status(
    3161,
    'delete-closed',
    'a bill before the closing date is deleted',
    (company) =>
      rq('TxnDel', `<TxnDelType>Bill</TxnDelType><TxnID>${documented(company, 'Bill').id}</TxnID>`),
    'close-books:2030-12-31',
  ),
  status(
    3171,
    'closed-books',
    'a bill is dated before the closing date',
    (company) => bill(company),
    'close-books:2030-12-31',
  ),
  asks('locked-bill', 'another user has the bill open', ['3175'], ({ office, send }, company) => {
    const txn = documented(company, 'Bill');
    office.person('lock', { id: txn.id });
    send(billMod(txn));
  }),
  asks('locked-name', 'another user has the vendor open', ['3180'], ({ office, send }, company) => {
    office.person('lock', { id: listed(company, 'Vendor').id });
    send(vendorMod(company));
  }),
  status(3200, 'stale-edit', 'somebody edited the object meanwhile', (company) =>
    vendorMod(company, { sequence: '1' }),
  ),
  status(
    3260,
    'user-may-not',
    'the QuickBooks user may only read',
    (company) => bill(company),
    'permission:user-read-only',
  ),
  status(
    3263,
    'application-may-not',
    'the application may only read',
    (company) => bill(company),
    'permission:application-read-only',
  ),
  status(
    3250,
    'classes-off',
    'class tracking is off',
    (company) =>
      bill(company, {
        line: `<ClassRef><ListID>${listed(company, 'Class').id}</ListID></ClassRef>`,
      }),
    'feature-off:classes',
  ),
];

const SET = ' newMessageSetID="set-1"';
const NEW_VENDOR = vendorAdd('Message Set Vendor');

const MESSAGE_SETS: readonly Scenario[] = [
  asks('set-repeated', 'a message set is sent twice and done once', ['0'], ({ send }) => {
    const document = whole(NEW_VENDOR, '13.0', 'stopOnError', SET);
    send(document, document);
  }),
  asks('set-forgotten', 'a message set nobody kept is cleared', ['set 600'], ({ send }) =>
    send(whole('', '13.0', 'stopOnError', ' oldMessageSetID="never"')),
  ),
  asks('set-changed', 'other requests come under a used name', ['set 9001'], ({ send }) =>
    send(
      whole(NEW_VENDOR, '13.0', 'stopOnError', SET),
      whole(vendorAdd('Another'), '13.0', 'stopOnError', SET),
    ),
  ),
  asks('set-lost', 'the answer to a message set was not kept', ['set 9002'], ({ office, send }) => {
    office.person('message-sets:lose-next');
    const document = whole(NEW_VENDOR, '13.0', 'stopOnError', SET);
    send(document, document);
  }),
  asks('set-too-long', 'the name of a message set is too long', ['set 9004'], ({ send }) =>
    send(whole(NEW_VENDOR, '13.0', 'stopOnError', ` newMessageSetID="${'x'.repeat(25)}"`)),
  ),
  asks('set-full', 'no more answers can be kept', ['set 9005'], ({ office, send }) => {
    office.person('message-sets:full');
    send(whole(NEW_VENDOR, '13.0', 'stopOnError', SET));
  }),
  {
    kind: 'request',
    name: 'set-restored',
    line: 'a backup is restored: the message set is unknown again',
    codes: ['set 600'],
    play: async ({ office, send }) => {
      office.person('backup');
      send(whole(NEW_VENDOR, '13.0', 'stopOnError', SET));
      await office.updateUntilIdle();
      office.person('restore');
      send(whole('', '13.0', 'stopOnError', ' oldMessageSetID="set-1"'));
      await office.updateUntilIdle();
    },
  },
];

/** Statuses that Intuit's table has and no request leads to here; their texts were never seen. */
const UNSEEN_CODES = [501, 510, 530, 531, 550, 560, 3031, 3152];

/** One scenario for each status, whether or not there is a story that leads to it. */
const PLANNED: readonly Scenario[] = [...KNOWN_CODES, ...UNSEEN_CODES].map((code) =>
  status(
    code,
    `status-${code}`,
    `QuickBooks answers the next write with ${code}`,
    () => vendorAdd('Refused Vendor'),
    `refuse:code=${code},request=VendorAddRq,left=1`,
  ),
);

export const REQUEST_SCENARIOS: readonly Scenario[] = [
  ...FRAME,
  ...READS,
  ...WRITES,
  ...MESSAGE_SETS,
  ...PLANNED,
];
