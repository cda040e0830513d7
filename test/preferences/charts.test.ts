/** Suggestions over charts of accounts of every kind: allowed, true, and never a guess. */
import fc from 'fast-check';
import { judgeChart, makeChart } from './charts.js';

test('every suggestion is allowed, every reason is true, and nothing is guessed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (seed) => {
      expect(judgeChart(makeChart(seed)).filter(({ wrong }) => wrong !== undefined)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the judge finds a suggestion that is not allowed, and a reason that is not true', () => {
  const chart = makeChart(7);
  const accounts = new Map(
    [...chart.situation.accounts].map(([id, one]) => [id, { ...one, special: 'UndepositedFunds' }]),
  );
  // What the judge knows by construction is no longer what the suggestions are made of.
  const other = { ...chart, situation: { ...chart.situation, accounts: new Map() } };
  const flipped = { ...chart, situation: { ...chart.situation, accounts } };
  const wrong = [other, flipped].map((one) => judgeChart(one).some((found) => found.wrong));
  expect(wrong).toEqual([true, true]);
});
