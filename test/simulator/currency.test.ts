import fc from 'fast-check';
import { booksOf, postingsOf } from '../../src/simulator/company-file/books.js';
import { homePostingsOf } from '../../src/simulator/company-file/currency.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { cents, extend, money } from '../../src/simulator/company-file/money.js';
import type { Tree } from '../../src/simulator/company-file/tree.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { ask, askOne, column, status } from './ask.js';

const SIZE =
  'vendors=16,customers=16,jobs=8,items=16,bills=60,invoices=60,billPayments=30,payments=30';

function fresh(seed = 51): Company {
  return makeCompany({ seed, size: SIZE, currencies: true });
}

const nameOf = (tree: Tree | undefined, element: string) =>
  String((tree?.[element] as Tree | undefined)?.FullName ?? '');
const sum = (values: number[]) => values.reduce((all, each) => all + each, 0);

describe('several currencies', () => {
  test('are off unless they were asked for', () => {
    const company = makeCompany({ seed: 51, size: SIZE });
    expect(status(askOne(company, '<CurrencyQueryRq/>'))).toBe('3250 Error');
    expect(ask(company, '<PreferencesQueryRq/>').text).toContain(
      '<IsMultiCurrencyOn>false</IsMultiCurrencyOn>',
    );
    expect(JSON.stringify(dumpTruth(company))).not.toContain('Currency"');
  });

  test('are listed, with the home currency in the preferences', () => {
    const company = fresh();
    const list = askOne(company, '<CurrencyQueryRq/>');
    expect(column(list, 'CurrencyCode')).toEqual(['USD', 'EUR', 'MXN']);
    expect(column(list, 'ExchangeRate')[0]).toBe('');
    expect(ask(company, '<PreferencesQueryRq/>').text).toMatch(
      /<HomeCurrencyRef>\n<ListID>[^<]+<\/ListID>\n<FullName>US Dollar<\/FullName>/,
    );
  });

  test('a document is in the currency of its party, with its amounts in both', () => {
    const { objects } = dumpTruth(fresh());
    const vendors = new Map((objects.Vendor ?? []).map((each) => [each.ListID, each]));
    const seen = new Set<string>();
    for (const bill of objects.Bill ?? []) {
      const currency = nameOf(bill, 'CurrencyRef');
      seen.add(currency);
      const vendor = vendors.get((bill.VendorRef as Tree).ListID ?? '');
      expect(currency).toBe(nameOf(vendor, 'CurrencyRef'));
      const home = money(extend(String(bill.ExchangeRate), String(bill.AmountDue)));
      expect(bill.AmountDueInHomeCurrency).toBe(home);
      const code = { Euro: ' - EUR', 'Mexican Peso': ' - MXN' }[currency] ?? '';
      expect(nameOf(bill, 'APAccountRef')).toBe(`Accounts Payable${code}`);
    }
    expect(seen).toEqual(new Set(['US Dollar', 'Euro', 'Mexican Peso']));
  });

  test('accounts abroad hold their own currency, books balance in both', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (seed) => {
        const company = fresh(seed);
        // By id: one of the edits may be a new name for the account.
        const abroad = Object.entries(dumpTruth(company).balances).flatMap(([id, { fullName }]) =>
          /^Accounts Payable - (EUR|MXN)$/.test(fullName) ? [id] : [],
        );
        expect(abroad).toHaveLength(2);
        editCompany(company, seed, 40);
        const books = booksOf(company);
        for (const txn of company.txns) {
          expect(sum(postingsOf(txn, books).map((each) => each.cents))).toBe(0);
          expect(sum(homePostingsOf(txn, books).map((each) => each.cents))).toBe(0);
        }
        const { objects, balances } = dumpTruth(company);
        for (const id of abroad) {
          const of = (type: string) =>
            (objects[type] ?? [])
              .filter((each) => (each.APAccountRef as { ListID?: string }).ListID === id)
              .map((each) => cents(String(each.OpenAmount)));
          const open = money(sum(of('Bill')) - sum(of('VendorCredit')));
          expect(open).toBe(balances[id]?.balance ?? '0.00');
        }
        const balance = askOne(
          company,
          '<GeneralSummaryReportQueryRq><GeneralSummaryReportType>TrialBalance' +
            '</GeneralSummaryReportType></GeneralSummaryReportQueryRq>',
        );
        const total = balance.children[0]?.children.at(-1)?.children.at(-1);
        const [, debit, credit] = total?.children.map((each) => each.attributes.value) ?? [];
        expect(debit).toBe(credit);
      }),
      { numRuns: 6 },
    );
  });

  test('documents are found by currency, what is waiting says in which it is', () => {
    const company = fresh();
    const filter = '<CurrencyFilter><FullName>Euro</FullName></CurrencyFilter>';
    const found = askOne(company, `<BillQueryRq>${filter}</BillQueryRq>`);
    expect(found.children.length).toBeGreaterThan(2);
    expect(new Set(column(found, 'ExchangeRate'))).toEqual(new Set(['1.17225']));
    const waiting = ask(company, '<ReceivePaymentToDepositQueryRq/>').text;
    expect(waiting).toContain('<AmountInHomeCurrency>');
    expect(ask(company, '<BillQueryRq/>', { version: '7.0' }).text).not.toContain('Currency');
  });
});
