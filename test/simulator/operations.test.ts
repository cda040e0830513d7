/** Random valid writes: the company file stays a set of books. */
import { makeCompany } from '../../src/simulator/company-file/make.js';
import { makeRandom } from '../../src/simulator/random.js';
import { runOperations } from '../support/judge-operations.js';
import { disagreements } from '../support/judge-reports.js';

test('2,000 random valid operations keep the books balanced and the answers in order', () => {
  const company = makeCompany({ seed: 7, size: 'vendors=8,customers=8,bills=20,invoices=20' });
  const done = runOperations(company, makeRandom(11), 2000, 250);
  expect([...done.values()].reduce((sum, each) => sum + each, 0)).toBe(2000);
  expect(done.size).toBeGreaterThan(15);
  expect(disagreements(company)).toEqual([]);
});
