/**
 * Makes a whole company file from a seed: the same seed, size and country give the same file, byte
 * for byte.
 */
import type { Country } from '../facts.js';
import { makeRandom } from '../random.js';
import { makeAccounts } from './accounts.js';
import { unixOf } from './clock.js';
import { makeCurrencies, makeForeignAccounts } from './currency.js';
import {
  makeBill,
  makeJournalEntry,
  makeSale,
  makeSpending,
  makeTransfer,
  type Stock,
  when,
} from './documents.js';
import { makeItems } from './items.js';
import { makeCustomers, makeSmallLists, makeVendors } from './lists.js';
import { makeMaker } from './maker.js';
import { type Company, textOf } from './model.js';
import { extend, money } from './money.js';
import { makeOpenItems } from './open-items.js';
import { makePacker } from './packed.js';
import { documentsOf, parseSize, type Size } from './size.js';

export type MakeOptions = {
  seed: number;
  size?: string;
  country?: Country;
  /** Highest qbXML version this QuickBooks speaks. */
  qbxml?: string;
  /** Some vendors and customers are abroad, and several currencies are on. */
  currencies?: boolean;
  /** Documents in little memory; without: when there are very many of them. */
  packed?: boolean;
};

/** From so many documents on memory counts for more than speed. */
const PACKED_FROM = 100_000;

/**
 * The simulated PC's clock when a company is made: in summer, so that every stamp has the wrong
 * offset.
 */
const NOW = '2026-06-15T09:30:00';
const PAST_DAYS = 730;
const DAY = 86_400;

/** @throws Error  one sentence, when the size can't be understood */
export function makeCompany(options: MakeOptions): Company {
  const country = options.country ?? 'US';
  const size = parseSize(options.size ?? 'small');
  const company = emptyCompany(options, country);
  const begin = company.clock - PAST_DAYS * DAY;
  const isPacked = options.packed ?? documentsOf(size) >= PACKED_FROM;
  const pack = isPacked ? makePacker() : undefined;
  const maker = makeMaker(company, makeRandom(company.seed), begin, pack);
  if (company.currencies) makeCurrencies(maker);
  const chart = makeAccounts(maker, size.accounts);
  if (company.currencies) makeForeignAccounts(maker);
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
  openBooks(stock, size, begin + 30 * DAY);
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
    ...(options.currencies ? { currencies: true } : {}),
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
function openBooks(stock: Stock, size: Size, created: number): void {
  const { maker, chart, items } = stock;
  const at = when(stock, created);
  // Enough to pay the bills of two years (one is about 4,000 on average).
  const bank = 25_000_000 + size.bills * 400_000;
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
      line('JournalDebitLine', 'bank', bank),
      line('JournalDebitLine', 'savings', 8_000_050),
      line('JournalDebitLine', 'equipment', 3_432_600),
      line('JournalCreditLine', 'loan', 2_500_000),
      line('JournalCreditLine', 'opening', bank + 8_932_650),
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
  const count = plans.reduce((sum, plan) => sum + plan.count, 0);
  // Second and plan in one number, so that a million moments sort in little memory.
  const moments = new Float64Array(count);
  let at = 0;
  for (const [index, plan] of plans.entries()) {
    for (let left = plan.count; left > 0; left -= 1) {
      const part = plan.lag + maker.random.next() * (1 - plan.lag);
      moments[at] = (from + Math.floor(span * part)) * PLANS_MAX + index;
      at += 1;
    }
  }
  moments.sort();
  for (const moment of moments) {
    const index = moment % PLANS_MAX;
    plans[index]?.make((moment - index) / PLANS_MAX);
  }
}

const PLANS_MAX = 16;
