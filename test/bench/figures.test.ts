/** What a script prints for people and for npm run bench, which reads it back. */
import { type Figure, figureOf, printFigures } from '../../bench/office/figures.js';

test('of all that a script prints its figures alone are read back', () => {
  const figures: Figure[] = [
    { figure: 'rows/s', peer: 'another 321', ours: 12_000.5, target: 15_000 },
    { figure: 'spread', peer: '', ours: 0.1, target: 0.25, isCeiling: true },
  ];
  const print = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  printFigures(figures);
  const lines = print.mock.calls.flatMap(([text]) => String(text).split('\n'));
  print.mockRestore();
  expect(lines.flatMap((line) => figureOf(line) ?? [])).toEqual(figures);
});
