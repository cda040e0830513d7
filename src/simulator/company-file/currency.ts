/**
 * Several currencies, for a company file that was made with them: each vendor, customer and account
 * has one currency for life, each currency one rate, a document is in the currency of its party.
 * Gains and losses by exchange are not modelled. Source: qbXML facts, qbwc-protocol §8
 */
import { texts, type XmlElement } from '../xml.js';
import { type Books, booksOf, type Posting, postingsOf } from './books.js';
import type { Maker } from './maker.js';
import { type Company, type Fields, type ListObject, refId, type Txn, textOf } from './model.js';
import { cents, extend, money } from './money.js';

/** The currency books are kept in, by country. */
const HOME: { [country: string]: readonly [code: string, name: string] } = {
  US: ['USD', 'US Dollar'],
  CA: ['CAD', 'Canadian Dollar'],
  UK: ['GBP', 'British Pound Sterling'],
};
/** Units of home currency for one of it: fixed, so that documents of one party always agree. */
const FOREIGN: readonly (readonly [code: string, name: string, rate: string])[] = [
  ['EUR', 'Euro', '1.17225'],
  ['MXN', 'Mexican Peso', '0.05361'],
];

/** Name and code of the home currency of a country. */
export function homeCurrency(country: string): { code: string; name: string } {
  const [code, name] = HOME[country] ?? ['USD', 'US Dollar'];
  return { code, name };
}

/** What a CurrencyRet of a made company holds: the home currency first, then two foreign ones. */
export function currencyRows(country: string): { name: string; fields: Fields }[] {
  const home = homeCurrency(country);
  const row = (code: string, name: string, rate: string) => ({
    name,
    fields: {
      CurrencyCode: code,
      CurrencyFormat: {
        ThousandSeparator: 'Comma',
        ThousandSeparatorGrouping: 'XX_XXX_XXX',
        DecimalPlaces: '2',
        DecimalSeparator: 'Period',
      },
      IsUserDefinedCurrency: 'false',
      ...(rate === '' ? {} : { ExchangeRate: rate, AsOfDate: '2024-07-01' }),
    },
  });
  return [row(home.code, home.name, ''), ...FOREIGN.map((each) => row(...each))];
}

/** The rate of a document's currency; '1' in the home currency and without several currencies. */
export function rateOf(txn: Txn): string {
  return textOf(txn.fields, 'ExchangeRate') || '1';
}

/** Cents of a document in home currency, rounded half away from zero. */
export function homeCents(txn: Txn, amount: number): number {
  const rate = rateOf(txn);
  return rate === '1' ? amount : extend(rate, money(amount));
}

/**
 * The postings of a document in home currency. They sum to zero too: what rounding leaves over goes
 * to the first posting, the one of the document's own account (assumed).
 */
export function homePostingsOf(txn: Txn, books: Books): Posting[] {
  const postings = postingsOf(txn, books);
  if (rateOf(txn) === '1') return postings;
  const home = postings.map((each) => ({ ...each, cents: homeCents(txn, each.cents) }));
  const left = home.reduce((sum, each) => sum + each.cents, 0);
  const [first] = home;
  if (first !== undefined) first.cents -= left;
  return home;
}

/** Whether an account, vendor or customer is kept in another currency than the books. */
export function isForeign(object: ListObject | undefined, books: Books): boolean {
  const currency = object && books.lists.get(refId(object.fields, 'CurrencyRef') ?? '');
  return currency !== undefined && textOf(currency.fields, 'ExchangeRate') !== '';
}

/** Whether several currencies are on in a company file. */
export function hasCurrencies(company: Company): boolean {
  return company.currencies === true;
}

const AMOUNTS = [
  'Amount',
  'AmountDue',
  'TotalAmount',
  'CreditAmount',
  'CreditRemaining',
  'BalanceRemaining',
  'DepositTotal',
];

/** The amounts of a shown document again, in home currency; {} without several currencies. */
export function inHomeCurrency(txn: Txn, shown: { [element: string]: unknown }): Fields {
  const out: Fields = {};
  if (textOf(txn.fields, 'ExchangeRate') === '') return out;
  for (const name of AMOUNTS) {
    const text = shown[name];
    if (typeof text === 'string') {
      out[`${name}InHomeCurrency`] = money(homeCents(txn, cents(text)));
    }
  }
  return out;
}

/** Makes the currencies of a company; before its accounts. */
export function makeCurrencies(maker: Maker): void {
  for (const row of currencyRows(maker.company.country)) maker.addList('Currency', row);
}

/** One account for what is owed in each foreign currency, on either side. */
export function makeForeignAccounts(maker: Maker): void {
  const foreign = maker.company.lists.filter(
    (each) => each.type === 'Currency' && textOf(each.fields, 'ExchangeRate') !== '',
  );
  for (const currency of foreign) {
    for (const [name, type] of SIDES) {
      maker.addList('Account', {
        name: `${name} - ${textOf(currency.fields, 'CurrencyCode')}`,
        fields: { AccountType: type, CurrencyRef: { ListID: currency.id } },
      });
    }
  }
}

const SIDES = [
  ['Accounts Payable', 'AccountsPayable'],
  ['Accounts Receivable', 'AccountsReceivable'],
] as const;
/** One vendor and one customer of so many is abroad. */
const FOREIGN_EVERY = 4;

/** The currency a new account, vendor, customer or job gets; jobs have that of their customer. */
export function currencyOfNew(
  type: string,
  parent: ListObject | undefined,
  company: Company,
): Fields {
  if (!hasCurrencies(company) || !['Account', 'Vendor', 'Customer'].includes(type)) return {};
  const all = company.lists.filter((each) => each.type === 'Currency');
  const turn = company.counter % FOREIGN_EVERY;
  const chosen = type === 'Account' || turn > 1 ? all[0] : all[1 + turn];
  const id = parent === undefined ? chosen?.id : refId(parent.fields, 'CurrencyRef');
  return id === undefined ? {} : { CurrencyRef: { ListID: id } };
}

/** Puts a new document into the currency of its party, on the account for that currency. */
export function putInCurrency(txn: Txn, company: Company): void {
  if (!hasCurrencies(company)) return;
  const books = booksOf(company);
  const partyId = PARTY.map((name) => refId(txn.fields, name)).find((id) => id !== undefined);
  const party = company.lists.find((each) => each.id === partyId && !OWN_MONEY.has(txn.type));
  const home = company.lists.find((each) => each.type === 'Currency');
  const currencyId = (party && refId(party.fields, 'CurrencyRef')) ?? home?.id;
  if (currencyId === undefined) return;
  const currency = company.lists.find((each) => each.id === currencyId);
  txn.fields.CurrencyRef = { ListID: currencyId };
  txn.fields.ExchangeRate = (currency && textOf(currency.fields, 'ExchangeRate')) || '1';
  for (const [name, type] of ACCOUNTS) {
    const account = company.lists.find(
      (each) =>
        textOf(each.fields, 'AccountType') === type &&
        refId(each.fields, 'CurrencyRef') === currencyId,
    );
    if (account !== undefined && refId(txn.fields, name) !== undefined) {
      txn.fields[name] = { ListID: account.id };
    }
  }
  for (const line of txn.type === 'Deposit' ? txn.lines : []) {
    const paid = company.txns.findLast((each) => each.id === textOf(line.fields, 'TxnID'));
    const [received] = paid === undefined ? [] : homePostingsOf(paid, books);
    if (received !== undefined) line.fields.Amount = money(received.cents);
  }
}

const PARTY = ['VendorRef', 'CustomerRef', 'PayeeEntityRef'];
/** Documents in the currency of their bank or card, whoever is paid. */
const OWN_MONEY = new Set(['Check', 'CreditCardCharge', 'CreditCardCredit']);
const ACCOUNTS = [
  ['APAccountRef', 'AccountsPayable'],
  ['ARAccountRef', 'AccountsReceivable'],
] as const;

/** The currency a request's CurrencyFilter names: whether a document is in one of them. */
export function currencyFilter(
  filter: XmlElement | undefined,
  books: Books,
): ((txn: Txn) => boolean) | undefined {
  if (filter === undefined) return undefined;
  const ids = new Set(texts(filter, 'ListID'));
  const names = new Set(texts(filter, 'FullName').map((each) => each.toLowerCase()));
  return (txn) => {
    const id = refId(txn.fields, 'CurrencyRef') ?? '';
    return ids.has(id) || names.has(books.lists.get(id)?.name.toLowerCase() ?? '');
  };
}
