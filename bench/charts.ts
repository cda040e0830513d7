/** What is suggested for charts of accounts made at random: npm run bench:charts -- --help */
import { type Finding, judgeChart, makeChart } from '../test/preferences/charts.js';
import { readOptions, wholeNumber } from './office/options.js';

const HELP = `npm run bench:charts [-- options]

Prints what is suggested for charts of accounts made at random, by preference and reason. Ends with
1 when a suggestion is not allowed, a reason is not true, or something was guessed.
Takes a second.`;

const { charts, seed: first } = readOptions(HELP, {
  charts: wholeNumber(200, 'how many charts'),
  seed: wholeNumber(1, 'of the first chart; each has the next'),
});
const made = Array.from({ length: charts }, (_, index) => makeChart(first + index));
const findings = made.flatMap((chart) =>
  judgeChart(chart).map((finding) => ({ ...finding, seed: chart.seed })),
);

const countBy = <T>(rows: readonly T[], name: (row: T) => string) => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
};

const sizes = made.map(({ accounts }) => accounts.length).sort((a, b) => a - b);
const languages = countBy(made, ({ language }) => language).map(([name, n]) => `${name} ${n}`);
console.log(
  `${made.length} charts (seeds ${first} to ${first + charts - 1}): ` +
    `${sizes[0]} to ${sizes.at(-1)} accounts, ${languages.join(', ')}; ` +
    `${made.filter(({ hasNumbers }) => hasNumbers).length} with account numbers, ` +
    `${made.filter(({ situation }) => situation.told.isMultiCurrencyOn).length} in several currencies`,
);

const nameOf = (finding: Finding) => `${finding.key.padEnd(20)} ${finding.reason}`;
let shown = '';
for (const [name, count] of countBy(findings, nameOf)) {
  const key = name.slice(0, 20);
  console.log(`${key === shown ? ' '.repeat(20) : key} ${name.slice(21).padEnd(36)} ${count}`);
  shown = key;
}

const wrong = findings.filter((finding) => finding.wrong !== undefined);
for (const { seed, key, wrong: why } of wrong.slice(0, 20))
  console.log(`seed ${seed}: ${key} ${why}`);
const suggested = findings.filter(({ isSuggested }) => isSuggested).length;
console.log(
  `${findings.length} judged: ${suggested} suggested, ${findings.length - suggested} left to a ` +
    `person; ${wrong.length} wrong`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
