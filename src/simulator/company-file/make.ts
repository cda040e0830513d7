/** Makes a whole company file from a seed: the same seed, size and country give the same file, byte for byte. */
import type { Country } from '../facts.js';
import { makeRandom } from '../random.js';
import { makeAccounts } from './accounts.js';
import { booksOf, txnTotal } from './books.js';
import { unixOf } from './clock.js';
import {
  makeBill,
  makeBillPayment,
  makeDeposit,
  makeJournalEntry,
  makePayment,
  makeSale,
  makeSpending,
  makeTransfer,
  makeVendorCredit,
  type Stock,
  when,
} from './documents.js';
import { makeItems } from './items.js';
import { makeCustomers, makeSmallLists, makeVendors } from './lists.js';
import { makeMaker } from './maker.js';
import { type Company, refId, type Txn, textOf } from './model.js';
import { extend, money } from './money.js';
import { parseSize, type Size } from './size.js';

export type MakeOptions = {
  seed: number;
  size?: string;
  country?: Country;
  /** Highest qbXML version this QuickBooks speaks. */
  qbxml?: string;
};

/** The simulated PC's clock when a company is made: in summer, so that every stamp has the wrong offset. */
const NOW = '2026-06-15T09:30:00';
const PAST_DAYS = 730;
const DAY = 86_400;

/** @throws Error  one sentence, when the size can't be understood */
export function makeCompany(options: MakeOptions): Company {
  const country = options.country ?? 'US';
  const size = parseSize(options.size ?? 'small');
  const company = emptyCompany(options, country);
  const begin = company.clock - PAST_DAYS * DAY;
  const maker = makeMaker(company, makeRandom(company.seed), begin);
  const chart = makeAccounts(maker, size.accounts);
  const lists = makeSmallLists(maker, size);
  const taken = new Set<string>();
  const vendors = makeVendors(maker, size, lists, taken);
  const customers = makeCustomers(maker, size, lists, taken);
  const items = makeItems(maker, size.items, chart, lists, vendors);
  const expenses = company.lists.filter(
    (object) =>
      object.type === 'Account' &&
      ['Expense', 'CostOfGoodsSold', 'OtherExpense'].includes(textOf(object.fields, 'AccountType')),
  );
  const stock: Stock = { maker, chart, lists, items, vendors, customers, expenses };
  openBooks(stock, begin + 30 * DAY);
  fill(stock, size, begin + 31 * DAY);
  company.revision += 1;
  return company;
}

function emptyCompany(options: MakeOptions, country: Country): Company {
  const name = 'Larkspur & Sons Construction';
  return {
    format: 'qbd-simulator/1',
    seed: options.seed,
    country,
    qbxml: options.qbxml ?? '14.0',
    companyName: name,
    filePath:
      'C:\\Users\\Public\\Documents\\Intuit\\QuickBooks\\Company Files\\Larkspur & Sons.QBW',
    clock: unixOf(NOW, country),
    counter: 0,
    txnCounter: 0,
    txnNumber: 0,
    lastRestore: 0,
    lists: [],
    txns: [],
    links: [],
    deletions: [],
    customFields: [
      { name: 'Region', type: 'STR255TYPE', objects: ['Customer', 'Vendor'] },
      { name: 'Contract No', type: 'STR255TYPE', objects: ['Customer'] },
      { name: 'Colour', type: 'STR255TYPE', objects: ['Item'] },
    ],
    privateData: {},
    registrations: [],
    editLog: [],
    revision: 0,
  };
}

/** Opening balances and what lies in stock on the first day. */
function openBooks(stock: Stock, created: number): void {
  const { maker, chart, items } = stock;
  const at = when(stock, created);
  const line = (kind: string, key: string, amount: number) =>
    maker.addLine(
      kind,
      { AccountRef: { ListID: chart[key] ?? '' }, Amount: money(amount), Memo: 'Opening balance' },
      created,
    );
  maker.addTxn('JournalEntry', {
    ...at,
    fields: { RefNumber: '001', IsAdjustment: 'false' },
    lines: [
      line('JournalDebitLine', 'bank', 25_000_000),
      line('JournalDebitLine', 'savings', 8_000_050),
      line('JournalDebitLine', 'equipment', 3_432_600),
      line('JournalCreditLine', 'loan', 2_500_000),
      line('JournalCreditLine', 'opening', 33_932_650),
    ],
  });
  if (items.inventory.length === 0) return;
  maker.addTxn('InventoryAdjustment', {
    ...at,
    fields: {
      AccountRef: { ListID: chart.opening ?? '' },
      RefNumber: '002',
      Memo: 'Stock count',
    },
    lines: items.inventory.map((item) =>
      maker.addLine(
        'InventoryAdjustmentLineRet',
        {
          ItemRef: { ListID: item.id },
          QuantityDifference: '250.5',
          ValueDifference: money(extend('250.5', textOf(item.fields, 'PurchaseCost'))),
        },
        created,
      ),
    ),
  });
}

/** One kind of document: how many, and how one is made (false: nothing to do it with yet). */
type Plan = { count: number; lag: number; make: (created: number) => void };

/** Makes all documents in the order of their time; payments find what is open by then. */
function fill(stock: Stock, size: Size, from: number): void {
  const { maker } = stock;
  const open = makeOpenItems(stock);
  const span = maker.end - from;
  const plain = (count: number, make: (created: number) => void): Plan => ({ count, lag: 0, make });
  // Payments come later than the documents they pay: lag is the first part of the span they skip.
  const late = (count: number, make: (created: number) => void): Plan => ({
    count,
    lag: 0.1,
    make,
  });
  const plans: Plan[] = [
    plain(size.bills, (created) => open.bill(makeBill(stock, when(stock, created)))),
    plain(size.invoices, (created) =>
      open.invoice(makeSale(stock, 'Invoice', when(stock, created))),
    ),
    plain(size.vendorCredits, (created) => open.vendorCredit(created)),
    plain(size.creditMemos, (created) => open.creditMemo(created)),
    late(size.billPayments, (created) => open.payBills(created)),
    late(size.payments, (created) => open.receive(created)),
    plain(size.salesReceipts, (created) => open.salesReceipt(created)),
    late(size.deposits, (created) => open.deposit(created)),
    plain(size.checks, (created) => makeSpending(stock, 'Check', when(stock, created))),
    plain(size.cardCharges, (created) =>
      makeSpending(stock, 'CreditCardCharge', when(stock, created)),
    ),
    plain(size.journalEntries, (created) => makeJournalEntry(stock, when(stock, created))),
    plain(size.transfers, (created) => makeTransfer(stock, when(stock, created))),
  ];
  const moments = plans.flatMap((plan) =>
    Array.from({ length: plan.count }, () => ({
      created: from + Math.floor(span * (plan.lag + maker.random.next() * (1 - plan.lag))),
      make: plan.make,
    })),
  );
  moments.sort((a, b) => a.created - b.created);
  for (const moment of moments) moment.make(moment.created);
}

type OpenItems = {
  bill: (txn: Txn) => void;
  invoice: (txn: Txn) => void;
  vendorCredit: (created: number) => void;
  creditMemo: (created: number) => void;
  payBills: (created: number) => void;
  receive: (created: number) => void;
  salesReceipt: (created: number) => void;
  deposit: (created: number) => void;
};

/** Follows what is open while the file is filled, so that no payment needs a look at the whole books. */
function makeOpenItems(stock: Stock): OpenItems {
  const { maker } = stock;
  const { random, company } = maker;
  const books = booksOf({ ...company, txns: [], links: [], revision: -1 });
  const bills: { txn: Txn; open: number }[] = [];
  const invoices: { txn: Txn; open: number }[] = [];
  const waiting: { txn: Txn; amount: number }[] = [];
  const track = (list: typeof bills, txn: Txn) => {
    const open = txnTotal(txn, books);
    if (open > 0) list.push({ txn, open });
  };
  /** Settles part or all of one open document; returns the amount in cents. */
  const settle = (list: typeof bills, index: number, from: Txn, limit: number): number => {
    const entry = list[index];
    if (entry === undefined) return 0;
    const part = random.chance(0.75) ? entry.open : random.int(1, entry.open);
    const amount = Math.min(part, limit);
    company.links.push({ from: from.id, to: entry.txn.id, cents: amount, discountCents: 0 });
    entry.open -= amount;
    if (entry.open === 0) list.splice(index, 1);
    return amount;
  };
  const sameParty = (list: typeof bills, name: string, id: string | undefined) =>
    list.findIndex((entry) => refId(entry.txn.fields, name) === id);
  return {
    bill: (txn) => track(bills, txn),
    invoice: (txn) => track(invoices, txn),
    vendorCredit: (created) => {
      const target = bills.length > 0 && random.chance(0.6) ? random.pick(bills).txn : undefined;
      const vendor = stock.vendors.find(
        (each) => target !== undefined && each.id === refId(target.fields, 'VendorRef'),
      );
      const credit = makeVendorCredit(stock, when(stock, created), vendor);
      const index = sameParty(bills, 'VendorRef', refId(credit.fields, 'VendorRef'));
      const amount = txnTotal(credit, books);
      if (index >= 0 && amount > 0) settle(bills, index, credit, amount);
    },
    creditMemo: (created) => {
      const credit = makeSale(stock, 'CreditMemo', when(stock, created));
      const index = sameParty(invoices, 'CustomerRef', refId(credit.fields, 'CustomerRef'));
      const amount = txnTotal(credit, books);
      if (index >= 0 && amount > 0) settle(invoices, index, credit, amount);
    },
    payBills: (created) => {
      if (bills.length === 0) return;
      const first = random.int(0, bills.length - 1);
      const vendorId = refId(bills[first]?.txn.fields ?? {}, 'VendorRef') ?? '';
      const payment = makeBillPayment(stock, when(stock, created), vendorId, random.chance(0.1));
      settle(bills, first, payment, Number.MAX_SAFE_INTEGER);
      const second = sameParty(bills, 'VendorRef', vendorId);
      if (second >= 0 && bills[second]?.txn !== bills[first]?.txn) {
        settle(bills, second, payment, Number.MAX_SAFE_INTEGER);
      }
      takeDiscount(stock, payment);
    },
    receive: (created) => {
      if (invoices.length === 0) return;
      const index = random.int(0, invoices.length - 1);
      const entry = invoices[index];
      const customerId = refId(entry?.txn.fields ?? {}, 'CustomerRef') ?? '';
      const payment = makePayment(stock, when(stock, created), customerId, 0);
      const applied = settle(invoices, index, payment, Number.MAX_SAFE_INTEGER);
      const amount = applied + (random.chance(0.1) ? random.int(1, 9999) : 0);
      payment.fields.Amount = money(amount);
      waiting.push({ txn: payment, amount });
    },
    salesReceipt: (created) => {
      const receipt = makeSale(stock, 'SalesReceipt', when(stock, created));
      const amount = txnTotal(receipt, books);
      if (amount > 0) waiting.push({ txn: receipt, amount });
    },
    deposit: (created) => {
      makeDeposit(stock, when(stock, created), waiting.splice(0, random.int(1, 4)));
    },
  };
}

/** Now and then a payment takes an early-payment discount off its first bill. */
function takeDiscount(stock: Stock, payment: Txn): void {
  const { random, company } = stock.maker;
  const link = company.links.findLast((each) => each.from === payment.id);
  if (link === undefined || link.cents < 1000 || !random.chance(0.1)) return;
  const discount = Math.floor(link.cents / 50);
  link.cents -= discount;
  link.discountCents = discount;
  link.discountAccountId = stock.chart.discountTaken ?? '';
}
