/** Random valid writes in one company file: npm run bench:operations -- --help */
import { makeCompany } from '../src/simulator/company-file/make.js';
import { makeRandom } from '../src/simulator/random.js';
import { runOperations } from '../test/support/judge-operations.js';
import { disagreements } from '../test/support/judge-reports.js';
import { oneOf, readOptions, wholeNumber } from './office/options.js';

const HELP = `npm run bench:operations [-- options]

Random valid writes in one company file: after each of them debits equal credits, nothing is
settled beyond its amount, and the answer stands in schema order; at the end the reports agree with
the documents. Prints how often each was done. Ends with 1 at the first thing that is wrong, and
names the seed and the operation. Takes a minute and a half on two cores.`;

function run(): void {
  const { operations, seed, country } = readOptions(HELP, {
    operations: wholeNumber(10_000, 'how many'),
    seed: wholeNumber(1, 'does the same every time'),
    country: oneOf(['US', 'CA', 'UK'], 'edition of QuickBooks'),
  });
  const company = makeCompany({
    seed,
    country,
    size: 'vendors=8,customers=8,bills=20,invoices=20',
  });
  const started = performance.now();
  const done = runOperations(company, makeRandom(seed), operations);
  const wrong = disagreements(company);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const seconds = (performance.now() - started) / 1000;
  const kinds = [...done].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [kind, count] of kinds)
    process.stdout.write(`${String(count).padStart(6)}  ${kind}\n`);
  process.stdout.write(
    [
      `${operations} operations, seed ${seed}, ${country}, ${seconds.toFixed(0)} s`,
      `${company.txns.length} transactions, ${company.lists.length} list objects, ` +
        `${company.links.length} settlements, ${company.deletions.length} deletions`,
      'debits equal credits after each, every answer valid, reports agree with documents',
      '',
    ].join('\n'),
  );
}

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
