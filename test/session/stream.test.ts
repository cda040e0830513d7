/** An answer that arrives is moved out of memory beside its reading, by few and never for long. */
import { createGate, type Gate } from '../../src/gate.js';
import { LIMITS } from '../../src/limits.js';
import { openStream, TooLong } from '../../src/session/stream.js';

/** A staging area of which the test says how full it is, and when a flush is through. */
function openBox() {
  const flushes: (() => void)[] = [];
  return {
    full: 0,
    flushes,
    fullness() {
      return this.full;
    },
    relieve: () => new Promise<void>((resolve) => flushes.push(resolve)),
    flush: () => new Promise<void>((resolve) => flushes.push(resolve)),
  };
}

function open(places: Gate, box: ReturnType<typeof openBox>) {
  const failures: unknown[] = [];
  const undone: string[] = [];
  const staged: string[] = [];
  const stream = openStream(places, box, {
    failed: (error) => failures.push(error),
    staged: () => {
      staged.push('whole');
    },
    undo: async () => {
      undone.push('rolled back');
    },
  });
  return { stream, failures, undone, staged };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => jest.useRealTimers());

test('a small answer takes no place and copies nothing', () => {
  const places = createGate(1);
  const box = openBox();
  const { stream } = open(places, box);
  expect(stream.relieve()).toBeUndefined();
  expect(box.flushes).toEqual([]);
  expect(places.tryEnter()).toBe(true);
});

test('a batch is copied beside the reading; the sender waits only when memory is full', async () => {
  const places = createGate(1);
  const box = openBox();
  const { stream } = open(places, box);
  box.full = LIMITS.stagingEarlyShare;
  expect(stream.relieve()).toBeUndefined();
  await turn();
  expect(box.flushes).toHaveLength(1);
  expect(stream.relieve()).toBeUndefined();
  expect(box.flushes).toHaveLength(1);
  box.full = 1;
  const held = stream.relieve();
  expect(held).toBeDefined();
  await turn();
  for (const through of box.flushes) through();
  await held;
  await stream.close();
  expect(places.tryEnter()).toBe(true);
});

test('without a free place an answer stays in memory until that is full, then waits', async () => {
  const places = createGate(1);
  places.tryEnter();
  const box = openBox();
  const { stream } = open(places, box);
  box.full = LIMITS.stagingEarlyShare;
  expect(stream.relieve()).toBeUndefined();
  await turn();
  expect(box.flushes).toEqual([]);
  box.full = 1;
  const held = stream.relieve();
  await turn();
  expect(box.flushes).toEqual([]);
  places.leave();
  await turn();
  box.flushes[0]?.();
  await held;
  expect(box.flushes).toHaveLength(1);
});

test('a slow sender gets no place before memory is full', () => {
  jest.useFakeTimers();
  const box = openBox();
  const { stream } = open(createGate(1), box);
  jest.advanceTimersByTime(LIMITS.stagingEarlyMsMax);
  box.full = 1 / 2;
  expect(stream.relieve()).toBeUndefined();
  expect(box.flushes).toEqual([]);
});

test('who holds a place for too long loses it to others, and the answer with it', async () => {
  jest.useFakeTimers();
  const places = createGate(1);
  const box = openBox();
  const { stream, failures, undone } = open(places, box);
  box.full = LIMITS.stagingEarlyShare;
  expect(stream.relieve()).toBeUndefined();
  await Promise.resolve();
  box.flushes[0]?.();
  const other = places.enter();
  await jest.advanceTimersByTimeAsync(LIMITS.stagingStreamMsMax);
  await other;
  expect(failures).toEqual([expect.any(TooLong)]);
  expect(undone).toEqual(['rolled back']);
  await stream.close();
  expect(places.tryEnter()).toBe(false);
});

test('an answer that holds others up has less time, but not once it is there', async () => {
  jest.useFakeTimers();
  const box = openBox();
  const { stream, failures, undone } = open(createGate(1), box);
  box.full = LIMITS.stagingEarlyShare;
  expect(stream.relieve()).toBeUndefined();
  await Promise.resolve();
  stream.hurry();
  box.flushes[0]?.();
  await jest.advanceTimersByTimeAsync(LIMITS.earlyStreamMsMax);
  expect([failures, undone]).toEqual([[expect.any(TooLong)], ['rolled back']]);

  const other = openBox();
  const late = open(createGate(1), other);
  other.full = LIMITS.stagingEarlyShare;
  expect(late.stream.relieve()).toBeUndefined();
  late.stream.ended();
  late.stream.hurry();
  for (const through of other.flushes) through();
  await jest.advanceTimersByTimeAsync(LIMITS.stagingStreamMsMax);
  expect(late.failures).toEqual([]);
});

test('the time after the end of the answer is ours, and does not count', async () => {
  jest.useFakeTimers();
  const box = openBox();
  const { stream, failures, staged } = open(createGate(1), box);
  box.full = LIMITS.stagingEarlyShare;
  expect(stream.relieve()).toBeUndefined();
  stream.ended();
  for (const through of box.flushes) through();
  await jest.advanceTimersByTimeAsync(LIMITS.stagingStreamMsMax);
  expect(failures).toEqual([]);
  expect(staged).toEqual(['whole']);
});

test('a copy that fails is told, and gives the place back all the same', async () => {
  const places = createGate(1);
  const failures: unknown[] = [];
  const fail = () => Promise.reject(new Error('disk full'));
  const stream = openStream(
    places,
    { fullness: () => 1, relieve: fail, flush: fail },
    { failed: (error) => failures.push(error), staged: () => {}, undo: async () => {} },
  );
  await stream.relieve();
  expect(failures).toEqual([new Error('disk full')]);
  await stream.close();
  expect(places.tryEnter()).toBe(true);
});
