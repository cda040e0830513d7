/**
 * Prints what is suggested for 200 charts of accounts made at random, by preference and reason, and
 * ends with 1 when a suggestion is not allowed, a reason not true, or something was guessed.
 * node -r ./test/support/register.js bench/charts.ts [charts] [first seed]
 */
import { type Finding, judgeChart, makeChart } from '../test/preferences/charts.js';

const CHARTS = Number(process.argv[2] ?? 200);
const FIRST_SEED = Number(process.argv[3] ?? 1);

const made = Array.from({ length: CHARTS }, (_, index) => makeChart(FIRST_SEED + index));
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
  `${made.length} charts (seeds ${FIRST_SEED} to ${FIRST_SEED + CHARTS - 1}): ` +
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
