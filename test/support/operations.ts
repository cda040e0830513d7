/**
 * Random valid writes for a simulated company file: whoever runs them expects statusCode 0 every
 * time. Looks into the file for what exists and is open; says everything in qbXML.
 */
import { booksOf, given, txnTotal } from '../../src/simulator/company-file/books.js';
import {
  type Company,
  type ListObject,
  refId,
  type Txn,
  textOf,
} from '../../src/simulator/company-file/model.js';
import { money } from '../../src/simulator/company-file/money.js';
import { isReferenced } from '../../src/simulator/company-file/person.js';
import { escapeText } from '../../src/simulator/company-file/tree.js';
import { openOf } from '../../src/simulator/company-file/write/settle.js';
import type { Random } from '../../src/simulator/random.js';

export type Operation = { kind: string; request: string };

type Maker = (at: Place) => string | undefined;
type Place = { company: Company; random: Random; serial: number };

const EXPENSES = ['Expense', 'CostOfGoodsSold', 'OtherExpense'];

export function el(name: string, ...inside: (string | undefined)[]): string {
  return `<${name}>${inside.filter((each) => each !== undefined).join('')}</${name}>`;
}

export function text(name: string, value: string): string {
  return el(name, escapeText(value));
}

export function ref(name: string, id: string | undefined): string {
  return id === undefined ? '' : el(name, el('ListID', id));
}

/**
 * The next operation; what can't be done in this file is left out.
 * @param most  with more transactions than this, every other operation deletes one: the books are
 *   added up after each operation, and that takes longer the more there are
 */
export function nextOperation(
  company: Company,
  random: Random,
  serial: number,
  most: number,
): Operation {
  const place = { company, random, serial };
  for (;;) {
    const pruned = company.txns.length > most && random.chance(0.5) ? prune(place) : undefined;
    if (pruned !== undefined) return { kind: 'deletion of a document', request: pruned };
    const [kind, make] = random.pick(MAKERS);
    const request = make(place);
    if (request !== undefined) return { kind, request };
  }
}

function pick<T>(random: Random, values: readonly T[]): T | undefined {
  return values.length === 0 ? undefined : random.pick(values);
}

function active(at: Place, type: string, fits: (each: ListObject) => boolean = () => true) {
  return pick(
    at.random,
    at.company.lists.filter((each) => each.type === type && each.isActive && fits(each)),
  );
}

function account(at: Place, ...types: string[]): ListObject | undefined {
  return active(at, 'Account', (each) => types.includes(textOf(each.fields, 'AccountType')));
}

function item(at: Place, isSale: boolean): ListObject | undefined {
  const type = at.random.pick(['ItemService', 'ItemNonInventory', 'ItemInventory']);
  return active(at, type, (each) => isSale || type === 'ItemInventory' || hasCost(each));
}

function hasCost(each: ListObject): boolean {
  return 'SalesAndPurchase' in each.fields;
}

function txn(at: Place, type: string, fits: (each: Txn) => boolean = () => true): Txn | undefined {
  const usable = at.company.txns.filter(
    (each) => each.type === type && !each.isVoid && each.date > '2023-12-31' && fits(each),
  );
  return pick(at.random, usable);
}

const amount = (at: Place, most = 500_000) => money(at.random.int(1, most));
const name = (at: Place, what: string) => `${what} ${at.serial} é & Co`;

/** Expense lines and item lines, sometimes a group; their sum is positive. */
function purchaseLines(at: Place): string {
  const { random } = at;
  const lines: string[] = [];
  for (let count = random.int(1, 3); count > 0; count -= 1) {
    lines.push(
      el(
        'ExpenseLineAdd',
        ref('AccountRef', account(at, ...EXPENSES)?.id),
        text('Amount', amount(at)),
        random.chance(0.5) ? text('Memo', 'line <memo>') : undefined,
        random.chance(0.3) ? ref('ClassRef', active(at, 'Class')?.id) : undefined,
      ),
    );
  }
  for (let count = random.int(0, 2); count > 0; count -= 1) {
    lines.push(
      el(
        'ItemLineAdd',
        ref('ItemRef', item(at, false)?.id),
        text('Quantity', random.pick(['1', '2', '0.5', '3.33333'])),
        random.chance(0.5) ? text('Amount', amount(at)) : undefined,
      ),
    );
  }
  const group = active(at, 'ItemGroup', (each) => membersAreActive(at, each));
  if (group !== undefined && random.chance(0.1)) {
    lines.push(el('ItemGroupLineAdd', ref('ItemGroupRef', group.id), text('Quantity', '2')));
  }
  return lines.join('');
}

function membersAreActive(at: Place, group: ListObject): boolean {
  const members = group.fields.ItemGroupLine;
  const { lists } = booksOf(at.company);
  return (Array.isArray(members) ? members : []).every((each) => {
    const id = typeof each === 'string' || Array.isArray(each) ? undefined : refId(each, 'ItemRef');
    return lists.get(id ?? '')?.isActive ?? false;
  });
}

function saleLines(at: Place, type: string): string {
  const { random } = at;
  const lines: string[] = [];
  for (let count = random.int(1, 4); count > 0; count -= 1) {
    lines.push(
      el(
        `${type}LineAdd`,
        ref('ItemRef', item(at, true)?.id),
        text('Quantity', random.pick(['1', '2', '0.25', '7'])),
        random.chance(0.5) ? text('Rate', random.pick(['12.5', '99.99999', '10'])) : undefined,
      ),
    );
  }
  const subtotal = active(at, 'ItemSubtotal');
  const discount = active(at, 'ItemDiscount', (each) => 'DiscountRatePercent' in each.fields);
  if (random.chance(0.2) && subtotal !== undefined && discount !== undefined) {
    lines.push(el(`${type}LineAdd`, ref('ItemRef', subtotal.id)));
    lines.push(el(`${type}LineAdd`, ref('ItemRef', discount.id)));
  }
  if (random.chance(0.1)) lines.push(el(`${type}LineAdd`, text('Desc', 'Only a remark')));
  return lines.join('');
}

const request = (kind: string, ...inside: (string | undefined)[]) =>
  el(`${kind}Rq`, el(kind, ...inside));

const head = (each: Txn) => el('TxnID', each.id) + el('EditSequence', String(each.modified));

const addVendor: Maker = (at) =>
  request(
    'VendorAdd',
    text('Name', name(at, 'Vendor')),
    el('VendorAddress', text('Addr1', 'Main St. 1'), text('City', 'Zürich')),
    text('Phone', '555-1234'),
    ref('TermsRef', active(at, 'StandardTerms')?.id),
    at.random.chance(0.2) ? text('OpenBalance', amount(at)) : undefined,
  );

const addCustomer: Maker = (at) => {
  const books = booksOf(at.company);
  const depth = (each: ListObject): number => {
    const parent = books.lists.get(each.parentId ?? '');
    return parent === undefined ? 1 : 1 + depth(parent);
  };
  const parent = at.random.chance(0.4)
    ? active(at, 'Customer', (each) => depth(each) < 5)
    : undefined;
  return request(
    'CustomerAdd',
    text('Name', name(at, 'Customer')),
    ref('ParentRef', parent?.id),
    el('BillAddress', text('Addr1', 'Side St. 2'), text('State', 'CA')),
    at.random.chance(0.2) ? text('OpenBalance', amount(at)) : undefined,
  );
};

const addOtherList: Maker = (at) => {
  const income = ref('AccountRef', account(at, 'Income')?.id);
  const kinds: (() => string)[] = [
    () => request('ClassAdd', text('Name', name(at, 'Class'))),
    () => request('OtherNameAdd', text('Name', name(at, 'Other'))),
    () => request('StandardTermsAdd', text('Name', name(at, 'Terms')), text('StdDueDays', '21')),
    () =>
      request('DateDrivenTermsAdd', text('Name', name(at, 'Date')), text('DayOfMonthDue', '31')),
    () =>
      request(
        'AccountAdd',
        text('Name', name(at, 'Account')),
        text('AccountType', at.random.pick(['Bank', 'Expense', 'Income', 'CreditCard'])),
        text('Desc', 'made by an application'),
        at.random.chance(0.2) ? text('OpenBalance', amount(at)) : undefined,
      ),
    () =>
      request(
        'ItemServiceAdd',
        text('Name', name(at, 'Service')),
        el('SalesOrPurchase', text('Desc', 'work'), text('Price', '80'), income),
      ),
    () =>
      request(
        'ItemNonInventoryAdd',
        text('Name', name(at, 'Part')),
        el(
          'SalesAndPurchase',
          text('SalesPrice', '12.34567'),
          ref('IncomeAccountRef', account(at, 'Income')?.id),
          text('PurchaseCost', '7'),
          ref('ExpenseAccountRef', account(at, ...EXPENSES)?.id),
        ),
      ),
    () =>
      request(
        'ItemInventoryAdd',
        text('Name', name(at, 'Stock')),
        text('SalesPrice', '20'),
        ref('IncomeAccountRef', account(at, 'Income')?.id),
        text('PurchaseCost', '11.5'),
        ref('COGSAccountRef', account(at, 'CostOfGoodsSold')?.id),
        ref('AssetAccountRef', account(at, 'OtherCurrentAsset')?.id),
        text('QuantityOnHand', '10'),
      ),
  ];
  return at.random.pick(kinds)();
};

const modList: Maker = (at) => {
  const type = at.random.pick(['Vendor', 'Customer', 'Account', 'Class']);
  const object = active(at, type);
  if (object === undefined) return undefined;
  const fields: { [type: string]: string } = {
    Vendor: text('Phone', `555-${at.serial % 10_000}`) + text('Notes', 'changed'),
    Customer: text('Phone', `555-${at.serial % 10_000}`),
    Account: text('Desc', `changed ${at.serial}`),
    Class: '',
  };
  return request(
    `${type}Mod`,
    el('ListID', object.id),
    el('EditSequence', String(object.modified)),
    at.random.chance(0.5) ? text('Name', `Renamed ${at.serial}`) : undefined,
    fields[type],
  );
};

const removeList: Maker = (at) => {
  const type = at.random.pick(['Vendor', 'Customer', 'Class', 'OtherName']);
  const object = active(at, type, (each) => !isReferenced(at.company, each.id));
  if (object === undefined) return undefined;
  return el('ListDelRq', el('ListDelType', type), el('ListID', object.id));
};

const mergeLists: Maker = (at) => {
  const type = at.random.pick(['Vendor', 'Customer', 'Class']);
  const isLeaf = (each: ListObject) =>
    each.parentId === undefined && !booksOf(at.company).children.has(each.id);
  const [from, into] = [active(at, type, isLeaf), active(at, type, isLeaf)];
  const few = at.company.lists.filter((each) => each.type === type && each.isActive).length < 6;
  if (few || from === undefined || into === undefined || from.id === into.id) return undefined;
  const end = (which: string, object: ListObject) =>
    el(which, el('ListID', object.id), el('EditSequence', String(object.modified)));
  return el('ListMergeRq', el('ListMergeType', type), end('MergeFrom', from), end('MergeTo', into));
};

const addBill: Maker = (at) =>
  request(
    'BillAdd',
    ref('VendorRef', active(at, 'Vendor')?.id),
    text('RefNumber', `B${at.serial}`),
    text('Memo', 'a bill'),
    purchaseLines(at),
  );

const addVendorCredit: Maker = (at) =>
  request('VendorCreditAdd', ref('VendorRef', active(at, 'Vendor')?.id), purchaseLines(at));

const addSpending: Maker = (at) => {
  const isCheck = at.random.chance(0.6);
  return request(
    isCheck ? 'CheckAdd' : 'CreditCardChargeAdd',
    ref('AccountRef', account(at, isCheck ? 'Bank' : 'CreditCard')?.id),
    ref('PayeeEntityRef', active(at, 'Vendor')?.id),
    text('RefNumber', `C${at.serial}`),
    purchaseLines(at),
  );
};

/** Pays bills of one vendor: wholly or in part, with credits and discounts, or by credits alone. */
const payBills: Maker = (at) => {
  const { random, company } = at;
  const books = booksOf(company);
  const first = txn(at, 'Bill', (each) => openOf(books, each) > 1);
  const vendor = first && refId(first.fields, 'VendorRef');
  if (first === undefined || !isUsable(at, vendor)) return undefined;
  const credit = txn(
    at,
    'VendorCredit',
    (each) =>
      refId(each.fields, 'VendorRef') === vendor && txnTotal(each, books) > given(each, books),
  );
  const left = credit === undefined ? 0 : txnTotal(credit, books) - given(credit, books);
  const open = openOf(books, first);
  const credited = random.chance(0.5) ? Math.min(left, open) : 0;
  const rest = open - credited;
  const discount = rest > 100 && random.chance(0.2) ? random.int(1, 50) : 0;
  const onlyCredit = credited > 0 && random.chance(0.3);
  const paid = onlyCredit
    ? 0
    : random.chance(0.6)
      ? rest - discount
      : random.int(0, rest - discount);
  if (paid + credited === 0) return undefined;
  const applied = el(
    'AppliedToTxnAdd',
    el('TxnID', first.id),
    paid > 0 ? text('PaymentAmount', money(paid)) : undefined,
    credited > 0 && credit !== undefined
      ? el('SetCredit', el('CreditTxnID', credit.id), el('AppliedAmount', money(credited)))
      : undefined,
    discount > 0 && !onlyCredit ? text('DiscountAmount', money(discount)) : undefined,
    discount > 0 && !onlyCredit
      ? ref('DiscountAccountRef', account(at, 'OtherIncome')?.id)
      : undefined,
  );
  const byCard = random.chance(0.2);
  return request(
    byCard ? 'BillPaymentCreditCardAdd' : 'BillPaymentCheckAdd',
    ref('PayeeEntityRef', vendor),
    byCard
      ? ref('CreditCardAccountRef', account(at, 'CreditCard')?.id)
      : ref('BankAccountRef', account(at, 'Bank')?.id),
    byCard ? undefined : el('IsToBePrinted', 'true'),
    applied,
  );
};

function isUsable(at: Place, id: string | undefined): boolean {
  return booksOf(at.company).lists.get(id ?? '')?.isActive ?? false;
}

const addSale: Maker = (at) => {
  const type = at.random.pick(['Invoice', 'Invoice', 'CreditMemo', 'SalesReceipt']);
  return request(
    `${type}Add`,
    ref('CustomerRef', active(at, 'Customer')?.id),
    text('PONumber', `00${at.serial}`.slice(0, 25)).replace(/^.*$/, (whole) =>
      type === 'SalesReceipt' ? '' : whole,
    ),
    saleLines(at, type),
  );
};

const receive: Maker = (at) => {
  const { random, company } = at;
  const books = booksOf(company);
  const invoice = txn(at, 'Invoice', (each) => openOf(books, each) > 0);
  const customer = invoice && refId(invoice.fields, 'CustomerRef');
  if (invoice === undefined || !isUsable(at, customer)) return undefined;
  const paid = random.int(1, openOf(books, invoice));
  const extra = random.chance(0.2) ? random.int(1, 5000) : 0;
  return request(
    'ReceivePaymentAdd',
    ref('CustomerRef', customer),
    text('TotalAmount', money(paid + extra)),
    random.chance(0.3)
      ? el('IsAutoApply', 'true')
      : el('AppliedToTxnAdd', el('TxnID', invoice.id), text('PaymentAmount', money(paid))),
  );
};

const addDeposit: Maker = (at) => {
  const books = booksOf(at.company);
  const undeposited = (each: Txn) => {
    const id = refId(each.fields, 'DepositToAccountRef') ?? '';
    const fields = books.lists.get(id)?.fields ?? {};
    return textOf(fields, 'SpecialAccountType') === 'UndepositedFunds';
  };
  const waiting = txn(
    at,
    'ReceivePayment',
    (each) => !books.deposited.has(each.id) && undeposited(each),
  );
  return request(
    'DepositAdd',
    ref('DepositToAccountRef', account(at, 'Bank')?.id),
    waiting && el('DepositLineAdd', el('PaymentTxnID', waiting.id)),
    el(
      'DepositLineAdd',
      ref('AccountRef', account(at, 'Income')?.id),
      text('Memo', 'found'),
      text('Amount', amount(at)),
    ),
  );
};

const addTransfer: Maker = (at) => {
  const [from, to] = [account(at, 'Bank'), account(at, 'Bank')];
  if (from === undefined || to === undefined || from.id === to.id) return undefined;
  return request(
    'TransferAdd',
    ref('TransferFromAccountRef', from.id),
    ref('TransferToAccountRef', to.id),
    text('Amount', amount(at)),
  );
};

const addJournal: Maker = (at) => {
  const value = amount(at);
  const line = (kind: string, id: string | undefined) =>
    el(kind, ref('AccountRef', id), text('Amount', value), text('Memo', 'journal'));
  return request(
    'JournalEntryAdd',
    line('JournalDebitLine', account(at, ...EXPENSES)?.id),
    line('JournalCreditLine', account(at, 'Bank')?.id),
  );
};

/** Changes what is settled nowhere: memo, or lines kept, changed, added and left out. */
const modDocument: Maker = (at) => {
  const { random, company } = at;
  const books = booksOf(company);
  const type = random.pick(['Bill', 'Check', 'VendorCredit', 'CreditCardCharge']);
  const found = txn(
    at,
    type,
    (each) => !books.given.has(each.id) && !books.taken.has(each.id) && each.lines.length > 0,
  );
  if (found === undefined) return undefined;
  if (random.chance(0.4)) return request(`${type}Mod`, head(found), text('Memo', `m${at.serial}`));
  const expenses = found.lines.filter((line) => line.kind === 'ExpenseLineRet');
  const kept = expenses.slice(random.int(0, Math.min(1, expenses.length)));
  const lines = kept.map((line) =>
    el(
      'ExpenseLineMod',
      el('TxnLineID', line.id),
      random.chance(0.5) ? text('Amount', amount(at)) : undefined,
    ),
  );
  const added = el(
    'ExpenseLineMod',
    el('TxnLineID', '-1'),
    ref('AccountRef', account(at, ...EXPENSES)?.id),
    text('Amount', money(random.int(9_000_000, 90_000_000))),
  );
  return request(`${type}Mod`, head(found), ...lines, added);
};

const modJournal: Maker = (at) => {
  const found = txn(at, 'JournalEntry', (each) => each.lines.length === 2);
  if (found === undefined) return undefined;
  const value = amount(at);
  return request(
    'JournalEntryMod',
    head(found),
    ...found.lines.map((line) =>
      el('JournalLineMod', el('TxnLineID', line.id), text('Amount', value)),
    ),
  );
};

const REMOVED = ['Bill', 'Invoice', 'BillPaymentCheck', 'Check', 'JournalEntry', 'CreditMemo'];

const voidOrDelete: Maker = (at) => {
  const books = booksOf(at.company);
  const verb = at.random.pick(['Void', 'Del']);
  const type = at.random.pick(
    verb === 'Void' ? REMOVED : [...REMOVED, 'Deposit', 'ReceivePayment'],
  );
  const found = txn(at, type, (each) => !books.deposited.has(each.id));
  if (found === undefined) return undefined;
  return el(`Txn${verb}Rq`, el(`Txn${verb}Type`, type), el('TxnID', found.id));
};

/** Deletes any document that may be deleted, void ones too. */
const prune: Maker = (at) => {
  const { deposited } = booksOf(at.company);
  const found = at.random.pick(at.company.txns);
  const isKept = deposited.has(found.id) || found.type === 'InventoryAdjustment';
  if (isKept || found.type === 'Transfer' || found.date <= '2023-12-31') return undefined;
  return el('TxnDelRq', el('TxnDelType', found.type), el('TxnID', found.id));
};

/** Weights by repetition. */
const MAKERS: readonly (readonly [string, Maker])[] = [
  ['vendor', addVendor],
  ['customer', addCustomer],
  ['list', addOtherList],
  ['list', addOtherList],
  ['change of a list object', modList],
  ['change of a list object', modList],
  ['removal of a list object', removeList],
  ['merge', mergeLists],
  ['bill', addBill],
  ['bill', addBill],
  ['bill', addBill],
  ['vendor credit', addVendorCredit],
  ['check or card charge', addSpending],
  ['bill payment', payBills],
  ['bill payment', payBills],
  ['bill payment', payBills],
  ['sale', addSale],
  ['sale', addSale],
  ['sale', addSale],
  ['customer payment', receive],
  ['customer payment', receive],
  ['deposit', addDeposit],
  ['transfer', addTransfer],
  ['journal entry', addJournal],
  ['change of a document', modDocument],
  ['change of a document', modDocument],
  ['change of a journal entry', modJournal],
  ['void or deletion', voidOrDelete],
  ['void or deletion', voidOrDelete],
];
