/**
 * A working day at the PC: a seeded mix of everything people do between two updates, each edit
 * logged.
 */
import { makeRandom } from '../random.js';
import { booksOf, fullName, settled, txnTotal } from './books.js';
import {
  atLeastZero,
  makeBill,
  makeBillPayment,
  makeDeposit,
  makeJournalEntry,
  makePayment,
  makeSale,
  makeSpending,
  makeTransfer,
  makeVendorCredit,
  purchaseLines,
  type Stock,
  when,
} from './documents.js';
import { type Company, type ListObject, refId, type Txn, textOf } from './model.js';
import { memo, phone, uniqueName } from './names.js';
import {
  advanceClock,
  deleteList,
  deleteTxn,
  isReferenced,
  linkTxns,
  mergeLists,
  modifyLines,
  modifyList,
  modifyTxn,
  note,
  renameList,
  setActive,
  voidTxn,
} from './person.js';
import { stockOf } from './stock.js';

export type Edit = { kind: string; type: string; id: string };

/** One kind of edit: what it did, or undefined when there was nothing to do it to. */
type Action = (stock: Stock) => Edit | undefined;

const RENAMED = [
  'Vendor',
  'Customer',
  'Customer',
  'Account',
  'Class',
  'ItemService',
  'ItemInventory',
];
const OPEN_TYPES = { Bill: 'VendorRef', Invoice: 'CustomerRef' } as const;
/** Tries for one edit before giving up: a company file may be too small for some kinds. */
const TRIES_MAX = 50;

/**
 * Makes `count` edits, the clock advancing by up to 15 minutes before each.
 * @param kind  only this kind of edit; a mix of all when absent
 * @returns what was done, in order; the same seed on the same file does the same
 */
export function editCompany(company: Company, seed: number, count = 25, kind?: EditKind): Edit[] {
  const actions = kind === undefined ? ACTIONS : KINDS[kind];
  const random = makeRandom(seed);
  const edits: Edit[] = [];
  for (let index = 0; index < count; index += 1) {
    advanceClock(company, random.int(5, 900));
    for (let attempt = 0; attempt < TRIES_MAX; attempt += 1) {
      const action = random.pick(actions);
      const edit = action(stockOf(company, random));
      company.revision += 1;
      if (edit === undefined) continue;
      note(company, `${edit.kind} ${edit.type} ${edit.id}`);
      edits.push(edit);
      break;
    }
  }
  return edits;
}

/** Pays a bill by check, wholly or in part (`amount` in cents); returns the payment. */
export function payBill(stock: Stock, bill: Txn, amount?: number): Txn {
  const { company } = stock.maker;
  const books = booksOf(company);
  const open = txnTotal(bill, books) - settled(bill, books);
  const vendorId = refId(bill.fields, 'VendorRef') ?? '';
  const payment = makeBillPayment(stock, when(stock, company.clock), vendorId, false);
  linkTxns(company, payment.id, bill.id, Math.min(amount ?? open, open));
  return payment;
}

/** Receives a payment of an invoice, wholly or in part (`amount` in cents); returns the payment. */
export function receivePayment(stock: Stock, invoice: Txn, amount?: number): Txn {
  const { company } = stock.maker;
  const books = booksOf(company);
  const open = txnTotal(invoice, books) - settled(invoice, books);
  const paid = Math.min(amount ?? open, open);
  const customerId = refId(invoice.fields, 'CustomerRef') ?? '';
  const payment = makePayment(stock, when(stock, company.clock), customerId, paid);
  linkTxns(company, payment.id, invoice.id, paid);
  return payment;
}

const addDocument: Action = (stock) => {
  const at = when(stock, stock.maker.company.clock);
  const make = stock.maker.random.pick([
    () => makeBill(stock, at),
    () => makeBill(stock, at),
    () => makeSale(stock, 'Invoice', at),
    () => makeSale(stock, 'CreditMemo', at),
    () => makeSale(stock, 'SalesReceipt', at),
    () => makeVendorCredit(stock, at),
    () => makeSpending(stock, 'Check', at),
    () => makeSpending(stock, 'CreditCardCharge', at),
    () => makeJournalEntry(stock, at),
    () => makeTransfer(stock, at),
  ]);
  return done('added', make());
};

const pay: Action = (stock) => {
  const bill = pickOpen(stock, 'Bill');
  if (bill === undefined) return undefined;
  const { random } = stock.maker;
  return done(
    'paid by',
    payBill(stock, bill, random.chance(0.5) ? undefined : random.int(1, 5000)),
  );
};

const receive: Action = (stock) => {
  const invoice = pickOpen(stock, 'Invoice');
  if (invoice === undefined) return undefined;
  const { random } = stock.maker;
  const amount = random.chance(0.5) ? undefined : random.int(1, 5000);
  return done('received', receivePayment(stock, invoice, amount));
};

/** An unused credit is applied: no document's TimeModified tells of it. */
const applyCredit: Action = (stock) => {
  const { company } = stock.maker;
  const bill = pickOpen(stock, 'Bill');
  if (bill === undefined) return undefined;
  const books = booksOf(company);
  const vendorId = refId(bill.fields, 'VendorRef');
  const credit = company.txns.find(
    (txn) =>
      txn.type === 'VendorCredit' &&
      !txn.isVoid &&
      refId(txn.fields, 'VendorRef') === vendorId &&
      !books.given.has(txn.id) &&
      txnTotal(txn, books) > 0,
  );
  if (credit === undefined) return undefined;
  const open = txnTotal(bill, books) - settled(bill, books);
  linkTxns(company, credit.id, bill.id, Math.min(open, txnTotal(credit, books)));
  return done('applied', credit);
};

const deposit: Action = (stock) => {
  const { company, random } = stock.maker;
  const books = booksOf(company);
  const waiting = company.txns
    .filter((txn) => txn.type === 'ReceivePayment' && !books.deposited.has(txn.id))
    .slice(0, random.int(1, 3))
    .map((txn) => ({ txn, amount: txnTotal(txn, books) }));
  if (waiting.length === 0) return undefined;
  return done('deposited in', makeDeposit(stock, when(stock, company.clock), waiting));
};

const addListObject: Action = (stock) => {
  const { maker } = stock;
  const { company, random } = maker;
  const type = random.pick(['Vendor', 'Customer', 'Job', 'Class', 'Account']);
  const kind = type === 'Job' ? 'Customer' : type;
  const taken = new Set(company.lists.map((each) => each.name.toLowerCase()));
  const name = uniqueName(taken, () => `${type} & new ${random.int(1, 99_999)} é`, 31);
  const books = booksOf(company);
  const candidates = type === 'Account' ? stock.expenses : stock.customers;
  // QuickBooks allows five levels.
  const parents = candidates.filter((each) => fullName(each.id, books).split(':').length < 5);
  const parent = type === 'Job' || type === 'Account' ? random.pick(parents) : undefined;
  const object = maker.addList(kind, {
    name,
    ...(parent === undefined ? {} : { parent }),
    fields:
      type === 'Account' && parent !== undefined
        ? { AccountType: textOf(parent.fields, 'AccountType'), Desc: memo(random) }
        : type === 'Class'
          ? {}
          : { Phone: phone(random), ...(type === 'Job' ? { JobStatus: 'Pending' } : {}) },
  });
  return done('added', object);
};

const modifyListObject: Action = (stock) => {
  const { company, random } = stock.maker;
  const object = random.pick([...stock.vendors, ...stock.customers]);
  modifyList(company, object.id, { Phone: phone(random), Notes: memo(random) });
  return done('modified', object);
};

const rename: Action = (stock) => {
  const { company, random } = stock.maker;
  const type = random.pick(RENAMED);
  const candidates = company.lists.filter((each) => each.type === type);
  if (candidates.length === 0) return undefined;
  const withChildren = candidates.filter((each) => booksOf(company).children.has(each.id));
  const object = random.pick(
    withChildren.length > 0 && random.chance(0.5) ? withChildren : candidates,
  );
  const taken = new Set(company.lists.map((each) => each.name.toLowerCase()));
  renameList(
    company,
    object.id,
    uniqueName(taken, () => `${object.name.slice(0, 20)} ñ`, 31),
  );
  return done('renamed', object);
};

const toggleActive: Action = (stock) => {
  const { company, random } = stock.maker;
  const type = random.pick(['Vendor', 'Customer', 'Class']);
  const candidates = company.lists.filter((each) => each.type === type);
  if (candidates.length < 3) return undefined;
  const object = random.pick(candidates);
  setActive(company, object.id, !object.isActive);
  return done(object.isActive ? 'activated' : 'deactivated', object);
};

/** Two vendors become one: every document of the first is the second's now. */
const merge: Action = (stock) => {
  const { company, random } = stock.maker;
  const type = random.pick(['Vendor', 'Customer', 'Class']);
  // Only names without names below them: what QuickBooks merges without a question.
  const candidates = company.lists.filter(
    (each) => each.type === type && !booksOf(company).children.has(each.id),
  );
  if (candidates.length < 2) return undefined;
  const from = random.pick(candidates);
  const into = random.pick(candidates.filter((each) => each !== from));
  mergeLists(company, from.id, into.id);
  return done('merged into', into);
};

const removeListObject: Action = (stock) => {
  const { company, random } = stock.maker;
  const type = random.pick(['Vendor', 'Customer', 'Class', 'Account']);
  const candidates = company.lists.filter(
    (each) => each.type === type && textOf(each.fields, 'SpecialAccountType') === '',
  );
  const fixed = new Set(Object.values(stock.chart));
  for (let attempt = 0; attempt < 20 && candidates.length > 3; attempt += 1) {
    const object = random.pick(candidates);
    if (fixed.has(object.id) || isReferenced(company, object.id)) continue;
    deleteList(company, object.id);
    return done('deleted', object);
  }
  return undefined;
};

const modifyDocument: Action = (stock) => {
  const { company, random } = stock.maker;
  const txn = pickTxn(stock, () => true);
  if (txn === undefined || txn.isVoid) return undefined;
  const books = booksOf(company);
  const isFree = !books.taken.has(txn.id) && !books.given.has(txn.id);
  if (txn.type === 'Bill' && isFree && random.chance(0.6)) {
    const lines = [...txn.lines.slice(1), ...purchaseLines(stock, company.clock)];
    modifyLines(company, txn.id, atLeastZero(lines));
  } else modifyTxn(company, txn.id, { Memo: memo(random) });
  return done('modified', txn);
};

const removeDocument: Action = (stock) => {
  const { company } = stock.maker;
  const books = booksOf(company);
  const txn = pickTxn(
    stock,
    (each) => !books.deposited.has(each.id) && each.type !== 'InventoryAdjustment',
  );
  if (txn === undefined) return undefined;
  deleteTxn(company, txn.id);
  return done('deleted', txn);
};

const voidDocument: Action = (stock) => {
  const { company } = stock.maker;
  const books = booksOf(company);
  const txn = pickTxn(
    stock,
    (each) => VOIDED.includes(each.type) && !each.isVoid && !books.deposited.has(each.id),
  );
  if (txn === undefined) return undefined;
  voidTxn(company, txn.id);
  return done('voided', txn);
};

const VOIDED = [
  'Bill',
  'BillPaymentCheck',
  'Check',
  'Invoice',
  'CreditMemo',
  'VendorCredit',
  'JournalEntry',
];
/** Weights by repetition: documents change more often than lists. */
const ACTIONS: readonly Action[] = [
  addDocument,
  addDocument,
  addDocument,
  pay,
  pay,
  receive,
  receive,
  applyCredit,
  deposit,
  addListObject,
  modifyListObject,
  rename,
  toggleActive,
  removeListObject,
  modifyDocument,
  modifyDocument,
  removeDocument,
  removeDocument,
  voidDocument,
];

/** Kinds of edit that can be asked for by name. */
const KINDS = {
  'add-document': [addDocument],
  'add-name': [addListObject],
  'modify-name': [modifyListObject],
  'modify-document': [modifyDocument],
  rename: [rename],
  deactivate: [toggleActive],
  merge: [merge],
  'delete-name': [removeListObject],
  'delete-document': [removeDocument],
  void: [voidDocument],
  pay: [pay],
  receive: [receive],
  'apply-credit': [applyCredit],
  deposit: [deposit],
} satisfies { [name: string]: readonly Action[] };
export type EditKind = keyof typeof KINDS;
export const EDIT_KINDS = Object.keys(KINDS) as EditKind[];

function done(kind: string, object: ListObject | Txn): Edit {
  return { kind, type: object.type, id: object.id };
}

function pickTxn(stock: Stock, fits: (txn: Txn) => boolean): Txn | undefined {
  const { company, random } = stock.maker;
  const types = [...new Set(company.txns.map((txn) => txn.type))];
  const type = random.pick(types);
  const found = company.txns.filter((txn) => txn.type === type && fits(txn));
  return found.length === 0 ? undefined : random.pick(found);
}

function pickOpen(stock: Stock, type: keyof typeof OPEN_TYPES): Txn | undefined {
  const { company, random } = stock.maker;
  const books = booksOf(company);
  const open = company.txns.filter(
    (txn) => txn.type === type && !txn.isVoid && txnTotal(txn, books) > settled(txn, books),
  );
  return open.length === 0 ? undefined : random.pick(open);
}
