/** Random writes, valid and spoiled: the company file stays a set of books. */
import { booksOf } from '../../src/simulator/company-file/books.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { makeRandom, type Random } from '../../src/simulator/random.js';
import { imbalance, runOperations } from '../support/judge-operations.js';
import { disagreements } from '../support/judge-reports.js';
import { nextOperation } from '../support/operations.js';
import { ask } from './ask.js';

test('2,000 random valid operations keep the books balanced and the answers in order', () => {
  const company = makeCompany({ seed: 7, size: 'vendors=8,customers=8,bills=20,invoices=20' });
  const done = runOperations(company, makeRandom(11), 2000, 250);
  expect([...done.values()].reduce((sum, each) => sum + each, 0)).toBe(2000);
  expect(done.size).toBeGreaterThan(15);
  expect(disagreements(company)).toEqual([]);
});

/** Empties, deletes, doubles or replaces one to three elements of a request. */
function spoil(request: string, company: Company, random: Random): string {
  let spoiled = request;
  for (let count = random.int(1, 3); count > 0; count -= 1) {
    const leaves = [...spoiled.matchAll(/<(\w+)>([^<]*)<\/\1>/g)];
    if (leaves.length === 0) return spoiled;
    const leaf = random.pick(leaves);
    const [whole, name = ''] = leaf;
    const value = random.pick([
      ...['', '0', '-1', '1.5', '9999999999.99', '99999999.99', 'true', '2023-01-01', 'nothing'],
      random.pick(company.lists).id,
      random.pick(company.txns).id,
      random.pick(company.txns).lines[0]?.id ?? '',
    ]);
    const other = random.pick(['', whole + whole, `<${name}>${value}</${name}>`]);
    const rest = spoiled.slice((leaf.index ?? 0) + whole.length);
    spoiled = spoiled.slice(0, leaf.index) + other + rest;
  }
  return spoiled;
}

test('spoiled operations are done wholly or refused wholly, and never throw', () => {
  const company = makeCompany({ seed: 8, size: 'vendors=6,customers=6,bills=15,invoices=15' });
  const random = makeRandom(12);
  const codes = new Set<string>();
  for (let serial = 1; serial <= 1500; serial += 1) {
    const { request } = nextOperation(company, random, serial, 200);
    const spoiled = spoil(request, company, random);
    const before = JSON.stringify([company.lists, company.txns, company.links]);
    const result = ask(company, spoiled);
    const code = result.hresult ?? result.answers[0]?.attributes.statusCode ?? '';
    codes.add(code);
    const after = JSON.stringify([company.lists, company.txns, company.links]);
    const wrong = imbalance(company, booksOf(company));
    if (wrong !== undefined) throw new Error(`${serial} ${code} ${wrong}\n${request}\n${spoiled}`);
    if (code !== '0' && before !== after) throw new Error(`${serial} ${code} changed\n${spoiled}`);
  }
  expect(codes.size).toBeGreaterThan(15);
  expect(disagreements(company)).toEqual([]);
});
