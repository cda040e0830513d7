/** The life of a polling session, pure: what a call of the Web Connector does to it. */

export type SessionState =
  | 'open'
  | 'identifying'
  | 'active'
  | 'draining'
  | 'closed'
  | 'quarantined'
  | 'superseded'
  | 'failed'
  | 'expired';

/** States in which a ticket still means something. */
export const LIVE_STATES: readonly SessionState[] = [
  'open',
  'identifying',
  'active',
  'draining',
  'quarantined',
];

export type SessionLife = {
  readonly state: SessionState;
  /** A message set was sent and no answer has come yet. */
  readonly isWaiting: boolean;
};

export type SessionEvent =
  /** sendRequestXML; `identity`: what the first call's company data says, or none came with it. */
  | { kind: 'send'; identity: 'none' | 'ok' | 'refused'; hasWork: boolean }
  /** receiveResponseXML with a readable answer. */
  | {
      kind: 'answer';
      identity: 'none' | 'ok' | 'refused';
      hasWork: boolean;
    }
  /** receiveResponseXML with an hresult; `endsSession`: QuickBooks itself is out of reach. */
  | { kind: 'hresult'; endsSession: boolean }
  /** receiveResponseXML with something that can't be read or committed. */
  | { kind: 'unreadable' }
  | { kind: 'connection_error' }
  | { kind: 'close' }
  /** A newer authenticate. */
  | { kind: 'supersede' }
  /** Nobody called for longer than the limit. */
  | { kind: 'expire' };

/** What the caller has to do, in this order, in the same transaction. */
export type SessionEffect =
  /** The requests that are out go back into the queue: their answer can no longer come. */
  | 'lose_wire'
  /** Begin or go on with the sync that is due. */
  | 'begin_work'
  | 'send_identity'
  | 'send_work'
  | 'send_closing'
  | 'send_nothing'
  | 'apply'
  | 'split'
  | 'reply_progress'
  | 'reply_done'
  | 'reply_error';

export type SessionStep = { readonly state: SessionState; readonly effects: SessionEffect[] };

/**
 * Decides one call. A call that does not fit (an answer nobody waits for, a call after the end) is
 * answered with the protocol's own "no" and changes nothing.
 * Source: design.md §3 and §7, trust.md §3.
 */
export function decideSession(life: SessionLife, event: SessionEvent): SessionStep {
  const lost: SessionEffect[] = life.isWaiting ? ['lose_wire'] : [];
  if (!LIVE_STATES.includes(life.state)) return { state: life.state, effects: refusal(event) };
  switch (event.kind) {
    case 'send':
      return decideSend(life, event, lost);
    case 'answer':
      return decideAnswer(life, event);
    case 'hresult':
      if (!life.isWaiting) return { state: life.state, effects: ['reply_error'] };
      return event.endsSession
        ? { state: 'failed', effects: ['lose_wire', 'reply_error'] }
        : { state: life.state, effects: ['split', 'reply_progress'] };
    case 'unreadable':
      return {
        state: 'failed',
        effects: life.isWaiting ? ['split', 'reply_error'] : ['reply_error'],
      };
    case 'connection_error':
      return { state: 'failed', effects: lost };
    case 'close':
      return { state: life.state === 'quarantined' ? 'failed' : 'closed', effects: lost };
    case 'supersede':
      return { state: 'superseded', effects: lost };
    case 'expire':
      return { state: 'expired', effects: lost };
  }
}

type Send = Extract<SessionEvent, { kind: 'send' }>;
type Answer = Extract<SessionEvent, { kind: 'answer' }>;

function decideSend(life: SessionLife, event: Send, lost: SessionEffect[]): SessionStep {
  if (life.state === 'quarantined') return { state: 'quarantined', effects: ['send_nothing'] };
  if (life.state === 'open' || life.state === 'identifying') {
    if (event.identity === 'refused') {
      return { state: 'quarantined', effects: [...lost, 'send_nothing'] };
    }
    if (event.identity === 'none') {
      return { state: 'identifying', effects: [...lost, 'send_identity'] };
    }
    return { state: 'active', effects: [...lost, 'begin_work', 'send_work'] };
  }
  return event.hasWork
    ? { state: 'active', effects: [...lost, 'send_work'] }
    : { state: 'draining', effects: [...lost, 'send_closing'] };
}

function decideAnswer(life: SessionLife, event: Answer): SessionStep {
  const mayWait = life.state !== 'open' && life.state !== 'quarantined';
  if (!life.isWaiting || !mayWait) return { state: life.state, effects: ['reply_error'] };
  if (life.state === 'identifying') {
    if (event.identity === 'ok') {
      return { state: 'active', effects: ['apply', 'begin_work', 'reply_progress'] };
    }
    return { state: 'quarantined', effects: ['reply_progress'] };
  }
  if (event.identity === 'refused') return { state: 'quarantined', effects: ['reply_progress'] };
  return event.hasWork
    ? { state: 'active', effects: ['apply', 'reply_progress'] }
    : { state: 'draining', effects: ['apply', 'reply_done'] };
}

/** The protocol's own "no" for a ticket that is over. */
function refusal(event: SessionEvent): SessionEffect[] {
  if (event.kind === 'send') return ['send_nothing'];
  if (event.kind === 'answer' || event.kind === 'hresult' || event.kind === 'unreadable') {
    return ['reply_error'];
  }
  return [];
}
