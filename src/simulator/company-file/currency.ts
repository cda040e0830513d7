/**
 * Several currencies, for a company file that was made with them: each vendor, customer and account
 * has one currency for life, each currency one rate, a document is in the currency of its party.
 * Gains and losses by exchange are not modelled. Source: qbXML facts, qbwc-protocol §8
 */
import { type Books, type Posting, postingsOf } from './books.js';
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

/**
 * The elements that name a document's currency and its amounts in home currency.
 * `amounts` are element names without InHomeCurrency and their cents.
 */
export function inHomeCurrency(txn: Txn, amounts: { [element: string]: number }): Fields {
  if (textOf(txn.fields, 'ExchangeRate') === '') return {};
  return Object.fromEntries(
    Object.entries(amounts).map(([name, value]) => [
      `${name}InHomeCurrency`,
      money(homeCents(txn, value)),
    ]),
  );
}

/** Cents of a text in a document's currency → text in home currency. */
export function homeText(txn: Txn, text: string): string {
  return money(homeCents(txn, cents(text)));
}
