import { makeCompany } from '../../src/simulator/company-file/make.js';
import { compareVersions, exists, FACTS, isExcluded } from '../../src/simulator/facts.js';
import { child, texts, type XmlElement } from '../../src/simulator/xml.js';
import { ask, askOne, status } from './ask.js';

const LEVELS = FACTS.qbxmlVersions.filter(
  (version) => compareVersions(version, '3.0') >= 0 && compareVersions(version, '14.0') <= 0,
);
const SIZE = 'vendors=6,customers=6,bills=12,invoices=12,payments=6,billPayments=6';
const COUNTRIES = ['US', 'CA', 'UK'] as const;
const TYPES = ['Account', 'Vendor', 'Customer', 'Bill', 'Invoice', 'ReceivePayment', 'Host'];

/** Every element name inside an element. */
function namesIn(element: XmlElement): string[] {
  return element.children.flatMap((each) => [each.name, ...namesIn(each)]);
}

describe.each(COUNTRIES)('a company file of the edition %s', (country) => {
  const company = makeCompany({ seed: 61, country, size: SIZE, currencies: true });

  test('answers each level with what that level knows, and a newer one never with less', () => {
    expect(LEVELS.length).toBeGreaterThan(10);
    const seen = new Map<string, number>();
    for (const version of LEVELS) {
      const requests = TYPES.map((type) => `<${type}QueryRq requestID="${type}"/>`).join('');
      // Each answer is held against the facts of that level, element by element.
      const { answers, hresult } = ask(company, requests, { version });
      expect([version, hresult]).toEqual([version, undefined]);
      for (const answer of answers) {
        expect([version, answer.attributes.requestID, status(answer)]).toEqual([
          version,
          answer.attributes.requestID,
          '0 Info',
        ]);
        const count = new Set(namesIn(answer)).size;
        const type = answer.attributes.requestID ?? '';
        expect(count).toBeGreaterThanOrEqual(seen.get(type) ?? 1);
        seen.set(type, count);
      }
    }
  });

  test('knows requests from their first level on, and only those of its edition', () => {
    for (const [name, fact] of Object.entries(FACTS.requests)) {
      if (
        !/^(Currency|AccountTaxLineInfo|SalesTaxCode|Class|Transaction|Terms)QueryRq$/.test(name)
      ) {
        continue;
      }
      for (const version of LEVELS) {
        const isThere = compareVersions(fact.v, version) <= 0;
        const result = ask(company, `<${name}/>`, { version });
        expect([name, version, result.hresult === undefined]).toEqual([name, version, isThere]);
        const [answer] = result.answers;
        if (answer !== undefined && isExcluded(fact, country)) {
          expect(status(answer)).toBe('1030 Error');
        }
      }
    }
  });

  test('names itself and every level it speaks', () => {
    const host = child(askOne(company, '<HostQueryRq/>'), 'HostRet');
    expect(host && texts(host, 'Country')).toEqual([country]);
    expect(host && texts(host, 'SupportedQBXMLVersion')).toEqual(
      FACTS.qbxmlVersions.filter((version) => compareVersions(version, '14.0') <= 0),
    );
    const home = { US: 'USD', CA: 'CAD', UK: 'GBP' }[country];
    expect(ask(company, '<CurrencyQueryRq/>').text).toContain(`<CurrencyCode>${home}<`);
  });
});

test('fields of one edition never show in another', () => {
  const models = Object.entries(FACTS.aggregates);
  expect(models.length).toBeGreaterThan(100);
  for (const country of COUNTRIES) {
    const company = makeCompany({ seed: 62, country, size: SIZE });
    const { text } = ask(company, '<CustomerQueryRq/><VendorQueryRq/><InvoiceQueryRq/>');
    const ret = FACTS.aggregates.CustomerRet?.model ?? [];
    for (const particle of ret) {
      if (!('n' in particle) || exists(particle, { version: '14.0', country })) continue;
      const customers = /<CustomerQueryRs[\s\S]*<\/CustomerQueryRs>/.exec(text)?.[0] ?? '';
      expect(customers).not.toContain(`<${particle.n}>`);
    }
  }
});

describe('about the company itself', () => {
  const company = makeCompany({ seed: 63, size: SIZE });

  test('the host tells how much each list holds, when it is asked to', () => {
    const query =
      '<HostQueryRq><IncludeListMetaData><IncludeMaxCapacity>true</IncludeMaxCapacity>' +
      '</IncludeListMetaData></HostQueryRq>';
    const host = child(askOne(company, query), 'HostRet');
    const capacities = host && child(host, 'ListMetaData')?.children;
    expect(capacities).toHaveLength(19);
    expect(capacities?.every((each) => Number(each.children[0]?.text) > 0)).toBe(true);
    expect(ask(company, query, { version: '5.0' }).hresult).toBe('0x80040400');
  });

  test('tax lines of accounts are those of the tax form', () => {
    const lines = askOne(company, '<AccountTaxLineInfoQueryRq/>');
    expect(status(lines)).toBe('0 Info');
    expect(texts(lines.children[0] ?? lines, 'TaxLineID')).toEqual(['0']);
    expect(lines.children.length).toBeGreaterThan(5);
  });

  test('queries without an iterator count too', () => {
    const meta = askOne(company, '<ReceivePaymentToDepositQueryRq metaData="MetaDataOnly"/>');
    expect(meta.children).toEqual([]);
    const all = askOne(company, '<ReceivePaymentToDepositQueryRq/>');
    expect(meta.attributes.retCount).toBe(String(all.children.length));
  });
});
