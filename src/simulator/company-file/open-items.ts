/** What is open while a company file is filled: no payment needs a look at the whole books. */
import type { Random } from '../random.js';
import { booksOf, txnTotal } from './books.js';
import {
  makeBillPayment,
  makeDeposit,
  makePayment,
  makeSale,
  makeVendorCredit,
  type Stock,
  when,
} from './documents.js';
import { type Company, refId, type Txn } from './model.js';
import { money } from './money.js';

type Entry = { txn: Txn; party: string; open: number };

/** Open documents of one kind: any of them at random, or the oldest of one party. */
type Ledger = {
  add: (txn: Txn, open: number) => void;
  any: () => Entry | undefined;
  of: (party: string | undefined, except?: Entry) => Entry | undefined;
  /** Settles part or all of an entry with a payment or credit; returns the amount in cents. */
  settle: (entry: Entry, from: Txn, limit: number) => number;
};

export type OpenItems = {
  bill: (txn: Txn) => void;
  invoice: (txn: Txn) => void;
  vendorCredit: (created: number) => void;
  creditMemo: (created: number) => void;
  payBills: (created: number) => void;
  receive: (created: number) => void;
  salesReceipt: (created: number) => void;
  deposit: (created: number) => void;
};

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Starts with nothing open; the documents made are added to the company of the stock. */
export function makeOpenItems(stock: Stock): OpenItems {
  const { random, company } = stock.maker;
  const books = booksOf({ ...company, txns: [], links: [], revision: -1 });
  const bills = makeLedger(company, random, 'VendorRef');
  const invoices = makeLedger(company, random, 'CustomerRef');
  const vendors = new Map(stock.vendors.map((vendor) => [vendor.id, vendor]));
  const waiting: { txn: Txn; amount: number }[] = [];
  const apply = (ledger: Ledger, credit: Txn, name: string) => {
    const entry = ledger.of(refId(credit.fields, name));
    const amount = txnTotal(credit, books);
    if (entry !== undefined && amount > 0) ledger.settle(entry, credit, amount);
  };
  return {
    bill: (txn) => bills.add(txn, txnTotal(txn, books)),
    invoice: (txn) => invoices.add(txn, txnTotal(txn, books)),
    vendorCredit: (created) => {
      const target = random.chance(0.6) ? bills.any() : undefined;
      const vendor = vendors.get(target?.party ?? '');
      apply(bills, makeVendorCredit(stock, when(stock, created), vendor), 'VendorRef');
    },
    creditMemo: (created) => {
      apply(invoices, makeSale(stock, 'CreditMemo', when(stock, created)), 'CustomerRef');
    },
    payBills: (created) => payBills(stock, bills, created),
    receive: (created) => {
      const entry = invoices.any();
      if (entry === undefined) return;
      const payment = makePayment(stock, when(stock, created), entry.party, 0);
      const applied = invoices.settle(entry, payment, NO_LIMIT);
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

/** One payment of one or two bills of a vendor, now and then with an early-payment discount. */
function payBills(stock: Stock, bills: Ledger, created: number): void {
  const { random, company } = stock.maker;
  const first = bills.any();
  if (first === undefined) return;
  const payment = makeBillPayment(stock, when(stock, created), first.party, random.chance(0.1));
  bills.settle(first, payment, NO_LIMIT);
  const second = bills.of(first.party, first);
  if (second !== undefined) bills.settle(second, payment, NO_LIMIT);
  const link = company.links.findLast((each) => each.from === payment.id);
  if (link === undefined || link.cents < 1000 || !random.chance(0.1)) return;
  const discount = Math.floor(link.cents / 50);
  link.cents -= discount;
  link.discountCents = discount;
  link.discountAccountId = stock.chart.discountTaken ?? '';
}

function makeLedger(company: Company, random: Random, partyName: string): Ledger {
  const all: Entry[] = [];
  const places = new Map<Entry, number>();
  const byParty = new Map<string, Entry[]>();
  const remove = (entry: Entry) => {
    const place = places.get(entry);
    const last = all.pop();
    if (place === undefined || last === undefined) return;
    places.delete(entry);
    if (last !== entry) {
      all[place] = last;
      places.set(last, place);
    }
    const mine = byParty.get(entry.party) ?? [];
    mine.splice(mine.indexOf(entry), 1);
  };
  return {
    add: (txn, open) => {
      if (open <= 0) return;
      const entry = { txn, party: refId(txn.fields, partyName) ?? '', open };
      places.set(entry, all.push(entry) - 1);
      const mine = byParty.get(entry.party);
      if (mine === undefined) byParty.set(entry.party, [entry]);
      else mine.push(entry);
    },
    any: () => (all.length === 0 ? undefined : random.pick(all)),
    of: (party, except) => byParty.get(party ?? '')?.find((entry) => entry !== except),
    settle: (entry, from, limit) => {
      const part = random.chance(0.75) ? entry.open : random.int(1, entry.open);
      const amount = Math.min(part, limit);
      company.links.push({ from: from.id, to: entry.txn.id, cents: amount, discountCents: 0 });
      entry.open -= amount;
      if (entry.open === 0) remove(entry);
      return amount;
    },
  };
}
