import fc from 'fast-check';
import { LIMITS } from '../../src/limits.js';
import {
  decideRead,
  halve,
  packWire,
  type ReadEvent,
  type ReadLife,
  type ReadState,
} from '../../src/queue/machine.js';
import { costOf } from '../../src/queue/size.js';

const events: fc.Arbitrary<ReadEvent> = fc.oneof(
  fc.constantFrom(
    { kind: 'send' as const },
    { kind: 'lost' as const },
    { kind: 'left_out' as const },
    { kind: 'cancel' as const },
  ),
  fc.record({ kind: fc.constant('answer' as const), isRejected: fc.boolean() }),
  fc.record({
    kind: fc.constant('set_failed' as const),
    isAlone: fc.boolean(),
    isFinal: fc.boolean(),
  }),
);

test('a read moves only along its edges', () => {
  const edges = new Set([
    'queued sent',
    'queued cancelled',
    'sent answered',
    'sent rejected',
    'sent queued',
  ]);
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), (story) => {
      let life: ReadLife = { state: 'queued', attempts: 0 };
      for (const event of story) {
        const next = decideRead(life, event);
        if (!next) continue;
        expect(edges).toContain(`${life.state} ${next.state}`);
        life = next;
      }
    }),
  );
});

test('a read that is lost again and again ends rejected after the third time', () => {
  let life: ReadLife = { state: 'queued', attempts: 0 };
  const states: ReadState[] = [];
  for (let time = 0; time < LIMITS.requestAttemptsMax; time++) {
    life = decideRead(life, { kind: 'send' }) ?? life;
    life = decideRead(life, { kind: 'lost' }) ?? life;
    states.push(life.state);
  }
  expect(states).toEqual(['queued', 'queued', 'rejected']);
});

test('a member of a failed set is not blamed while others were with it', () => {
  const sent: ReadLife = { state: 'sent', attempts: 2 };
  const event = { kind: 'set_failed', isAlone: false, isFinal: true } as const;
  expect(decideRead(sent, event)).toEqual({ state: 'queued', attempts: 2 });
  const alone = { kind: 'set_failed', isAlone: true, isFinal: true } as const;
  expect(decideRead(sent, alone)?.state).toBe('rejected');
});

test('halving a failed set finds the culprit while every other member survives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(), (size, seed) => {
      const culprit = seed % size;
      let sets: number[][] = [Array.from({ length: size }, (_, index) => index)];
      const done: number[] = [];
      let found: number | undefined;
      for (let wires = 0; sets.length > 0 && wires < 1_000; wires++) {
        const [set = [], ...rest] = sets;
        sets = rest;
        if (!set.includes(culprit)) done.push(...set);
        else if (set.length === 1) found = set[0];
        else sets.push(...halve(set));
      }
      expect(found).toBe(culprit);
      expect(done.length).toBe(size - 1);
    }),
  );
});

test('a span never overtakes one of its type that goes alone or waits for its half', () => {
  const span = (id: string, more: object = {}) => ({
    ...{ id, step: 'page' as const, objectType: 'Bill', isAlone: false, expectedRows: 10 },
    ...{ isStart: true, rowBytes: 1_000, packGroup: null, ...more },
  });
  const chosen = (...waiting: ReturnType<typeof span>[]) =>
    packWire(waiting, LIMITS.answerBytesMin).map((one) => one.id);
  const large = span('2', { expectedRows: 1_000_000 });
  const other = span('4', { objectType: 'Invoice' });
  expect(chosen(span('1'), large, span('3'), other)).toEqual(['1', '4']);
  expect(chosen(span('1'), span('2', { packGroup: '7' }), span('3'), other)).toEqual(['1', '4']);
  const count = span('1', { step: 'count', isStart: false, objectType: 'Vendor' });
  expect(chosen(count, span('2'), span('3', { isStart: false }), other)).toEqual(['1']);
});

test('a wire takes the oldest first, keeps loners alone and halves apart', () => {
  const one = fc.record({
    id: fc.uuid(),
    step: fc.constantFrom('packed' as const, 'page' as const, 'balances' as const),
    objectType: fc.constantFrom(null, 'Bill', 'Vendor'),
    isAlone: fc.boolean(),
    isStart: fc.boolean(),
    expectedRows: fc.integer({ min: 0, max: 5_000 }),
    rowBytes: fc.option(fc.integer({ min: 1, max: 100_000 })),
    packGroup: fc.constantFrom(null, '1', '2'),
  });
  const answers = fc.integer({ min: LIMITS.answerBytesMin, max: LIMITS.answerBytesMax });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 300 }), answers, (waiting, answerBytes) => {
      const chosen = packWire(waiting, answerBytes);
      if (waiting.length === 0) return expect(chosen).toEqual([]);
      expect(chosen[0]).toBe(waiting[0]);
      expect(chosen.length).toBeLessThanOrEqual(LIMITS.requestsPerWireMax);
      expect(new Set(chosen.map((request) => request.packGroup)).size).toBe(1);
      if (chosen.length > 1) {
        expect(chosen.some((request) => request.isAlone)).toBe(false);
        const isPart = (each: { step: string }) => each.step === 'balances';
        for (const type of ['Bill', 'Vendor']) {
          const same = chosen.filter((each) => each.objectType === type);
          expect(same.every(isPart) || !same.some(isPart)).toBe(true);
        }
        const bytes = chosen.reduce((sum, each) => sum + costOf(each.expectedRows, each), 0);
        expect(bytes).toBeLessThanOrEqual(answerBytes);
      }
    }),
  );
});
