import fc from 'fast-check';
import {
  decideSession,
  LIVE_STATES,
  type SessionEvent,
  type SessionLife,
  type SessionState,
} from '../../src/session/machine.js';

const STATES: readonly SessionState[] = [
  'open',
  'identifying',
  'active',
  'draining',
  'closed',
  'quarantined',
  'superseded',
  'failed',
  'expired',
];

const identity = fc.constantFrom('none', 'ok', 'refused') as fc.Arbitrary<
  'none' | 'ok' | 'refused'
>;
const events: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), identity, hasWork: fc.boolean() }),
  fc.record({ kind: fc.constant('answer' as const), identity, hasWork: fc.boolean() }),
  fc.record({ kind: fc.constant('hresult' as const), endsSession: fc.boolean() }),
  fc.constantFrom(
    { kind: 'unreadable' as const },
    { kind: 'connection_error' as const },
    { kind: 'close' as const },
    { kind: 'supersede' as const },
    { kind: 'expire' as const },
  ),
);
const lives: fc.Arbitrary<SessionLife> = fc.record({
  state: fc.constantFrom(...STATES),
  isWaiting: fc.boolean(),
});

test('a session that is over never sends, applies or comes back', () => {
  fc.assert(
    fc.property(lives, events, (life, event) => {
      fc.pre(!LIVE_STATES.includes(life.state));
      const step = decideSession(life, event);
      expect(step.state).toBe(life.state);
      for (const effect of ['send_work', 'send_identity', 'send_closing', 'apply'] as const) {
        expect(step.effects).not.toContain(effect);
      }
    }),
  );
});

test('nothing of the books leaves or is applied before the company file is known', () => {
  fc.assert(
    fc.property(lives, events, (life, event) => {
      fc.pre(life.state !== 'active' && life.state !== 'draining');
      const step = decideSession(life, event);
      const moves = step.effects.includes('send_work') || step.effects.includes('apply');
      const isKnown = (event.kind === 'send' || event.kind === 'answer') && event.identity === 'ok';
      expect(moves && !isKnown).toBe(false);
    }),
  );
});

test('an answer that nobody waits for is refused and changes nothing', () => {
  fc.assert(
    fc.property(lives, identity, fc.boolean(), (life, who, hasWork) => {
      const step = decideSession(
        { ...life, isWaiting: false },
        { kind: 'answer', identity: who, hasWork },
      );
      expect(step).toEqual({ state: life.state, effects: ['reply_error'] });
    }),
  );
});

test('whatever ends a session gives back what was out', () => {
  fc.assert(
    fc.property(lives, events, (life, event) => {
      fc.pre(LIVE_STATES.includes(life.state) && life.isWaiting);
      const step = decideSession(life, event);
      if (LIVE_STATES.includes(step.state) || event.kind === 'answer') return;
      const handled = step.effects.includes('lose_wire') || step.effects.includes('split');
      expect(handled).toBe(true);
    }),
  );
});

test('with nothing left a session reads once more and ends with 100, never with an empty string', () => {
  const active = { state: 'active', isWaiting: false } as const;
  const idle = { kind: 'send', identity: 'none', hasWork: false } as const;
  expect(decideSession(active, idle)).toEqual({ state: 'draining', effects: ['send_closing'] });
  const waiting = { state: 'draining', isWaiting: true } as const;
  const answered = { kind: 'answer', identity: 'ok', hasWork: false } as const;
  expect(decideSession(waiting, answered).effects).toContain('reply_done');
});
