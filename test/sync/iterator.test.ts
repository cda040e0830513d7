/** An iterator goes on, is at its end, or is stuck; nothing in between. */
import { iteratorState } from '../../src/sync/iterator.js';

const start = { body: { '@iterator': 'Start', MaxReturned: '50' }, expectedRows: 1_000 };
const goOn = { body: { '@iterator': 'Continue', MaxReturned: '50' }, expectedRows: 120 };
const page = (request: typeof start, left: number | undefined, rows: number) =>
  iteratorState(request, { iteratorRemainingCount: left }, rows);

test('what says that something is left, and gives something, goes on', () => {
  expect(page(start, 950, 50)).toBe('more');
  expect(page(goOn, 70, 50)).toBe('more');
});

test('what says that nothing is left is at its end', () => {
  expect(page(start, 0, 50)).toBe('end');
  expect(page(start, 0, 0)).toBe('end');
  expect(page(goOn, 0, 20)).toBe('end');
});

test('what gives nothing, or does not come nearer to its end, is stuck', () => {
  expect(page(start, 10, 0)).toBe('stuck');
  expect(page(goOn, 120, 0)).toBe('stuck');
  expect(page(goOn, 120, 50)).toBe('stuck');
  expect(page(goOn, 400, 50)).toBe('stuck');
});

test('what does not say how much is left is at its end only when all must have come', () => {
  expect(page(start, undefined, 0)).toBe('end');
  expect(page(start, undefined, 49)).toBe('end');
  expect(page(start, undefined, 50)).toBe('stuck');
  expect(page(goOn, undefined, 120)).toBe('end');
  expect(page(goOn, undefined, 50)).toBe('stuck');
  expect(page(goOn, undefined, 0)).toBe('stuck');
});

test('what is answered in one piece has no iterator', () => {
  const whole = { body: { MaxReturned: '50' }, expectedRows: 0 };
  expect(iteratorState(whole, { iteratorRemainingCount: undefined }, 50)).toBeUndefined();
});
