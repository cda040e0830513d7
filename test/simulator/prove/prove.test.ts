/** The whole run against the simulator: every experiment ends with a verdict. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EXPERIMENTS,
  PROVE_HELP,
  replay,
  runProve,
  sampleCompany,
} from '../../../src/simulator/prove/main.js';
import type { Result } from '../../../src/simulator/prove/types.js';

test('a replay gives every experiment a verdict and writes them down', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'prove-')), 'verdicts.json');
  const lines: string[] = [];
  const code = await runProve(['--replay', '--out', out], (line) => lines.push(line));
  const results = JSON.parse(readFileSync(out, 'utf8')) as Result[];
  expect(results.map((each) => each.name)).toEqual(EXPERIMENTS.map((each) => each.name));
  const shown = results.map((each) => `${each.verdict} ${each.name}: ${each.seen}`);
  // The simulator takes every character; docs/simulator.md says so.
  expect(shown.filter((line) => !line.startsWith('confirmed'))).toEqual([
    "refuted characters: emoji: kept as 'Sun 😀'",
  ]);
  expect(results.filter((each) => each.seen === '')).toEqual([]);
  expect(code).toBe(0);
  expect(lines.join('\n')).toContain('delete the transfer of 12.34');
});

test('a company that does not call itself a sample is left alone', async () => {
  const company = sampleCompany();
  company.companyName = 'Real Books';
  company.filePath = 'C:\\Sample Company Files\\Real Books.QBW';
  const before = JSON.stringify([company.lists.length, company.txns.length, company.txnCounter]);
  const lines: string[] = [];
  const proof = await replay((line) => lines.push(line), { company });
  expect(proof).toEqual({ how: 'refused', results: [] });
  expect(lines.join()).toMatch(/'Real Books' .* does not look like a sample/);
  expect(JSON.stringify([company.lists.length, company.txns.length, company.txnCounter])).toBe(
    before,
  );
});

test('a refuted assumption is told with what was seen', async () => {
  const company = sampleCompany();
  company.messageSets = { stored: [], isSupported: false };
  const { results } = await replay(() => undefined, { company });
  const twice = results.find((each) => each.name === 'a message set sent twice');
  expect(twice).toMatchObject({ verdict: 'refuted' });
  expect(twice?.seen).toMatch(/it was done again/);
});

test('the command line is explained, and refused when it says neither or both', async () => {
  const lines: string[] = [];
  expect(await runProve(['--help'], (line) => lines.push(line))).toBe(0);
  expect(lines).toEqual([PROVE_HELP]);
  expect(await runProve([], () => undefined)).toBe(2);
  expect(await runProve(['--replay', '--against-real'], () => undefined)).toBe(2);
  expect(await runProve(['--replay', '--port', 'x'], () => undefined)).toBe(2);
});
