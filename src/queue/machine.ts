/** The life of a read request, pure: queued → sent → answered | rejected, and sent → queued. */
import { LIMITS } from '../limits.js';
import type { RequestBody, RequestStep } from './request.js';
import { costOf, pageRows, WHOLE_STEPS } from './size.js';

export type ReadState = 'queued' | 'sent' | 'answered' | 'rejected' | 'cancelled';

export type ReadEvent =
  /** Its bytes are about to leave, the commit comes first. */
  | { kind: 'send' }
  /** QuickBooks answered this request itself, whatever the statusCode says. */
  | { kind: 'answer'; isRejected: boolean }
  /** The session ended or was superseded before an answer came. */
  | { kind: 'lost' }
  /**
   * The whole set failed (hresult, unreadable answer); `isAlone`: the set was this request only.
   */
  | { kind: 'set_failed'; isAlone: boolean; isFinal: boolean }
  /** QuickBooks left it out of an otherwise good answer, or asked for it again (3231). */
  | { kind: 'left_out' }
  | { kind: 'cancel' };

export type ReadLife = { state: ReadState; attempts: number };

/**
 * What becomes of a read request. Reads change nothing in QuickBooks, so a lost one is simply sent
 * again, a bounded number of times; a set that failed as a whole is not the fault of each member,
 * so only a request that stood alone counts an attempt.
 * @returns undefined when the event does not fit the state (a late or repeated call): nothing
 * changes
 * Source: design.md §3 (states of a read).
 */
export function decideRead(life: ReadLife, event: ReadEvent): ReadLife | undefined {
  switch (event.kind) {
    case 'send':
      return life.state === 'queued' ? { ...life, state: 'sent' } : undefined;
    case 'cancel':
      return life.state === 'queued' ? { ...life, state: 'cancelled' } : undefined;
    case 'answer':
      if (life.state !== 'sent') return undefined;
      return { ...life, state: event.isRejected ? 'rejected' : 'answered' };
    case 'lost':
    case 'left_out':
      return life.state === 'sent' ? backToQueue(life) : undefined;
    case 'set_failed':
      if (life.state !== 'sent') return undefined;
      if (!event.isAlone) return { ...life, state: 'queued' };
      return event.isFinal ? { ...life, state: 'rejected' } : backToQueue(life);
  }
}

function backToQueue(life: ReadLife): ReadLife {
  const attempts = life.attempts + 1;
  return { state: attempts >= LIMITS.requestAttemptsMax ? 'rejected' : 'queued', attempts };
}

export type Candidate = {
  id: string;
  step: RequestStep | null;
  objectType: string | null;
  isAlone: boolean;
  expectedRows: number;
  /** Measured size of one object of its type. */
  rowBytes: number | null;
  /** Begins an iterator: of more rows than one page has, the rest follows alone. */
  isStart: boolean;
  packGroup: string | null;
};

/**
 * Chooses which of the waiting requests share the next wire: the first one decides. One that must
 * go alone goes alone, as does one that fills an answer by itself; members of a split set go with
 * their half only; the rest are packed until the answer is large enough or the requests are many.
 * None overtakes another one of its type: spans are read in their order.
 * @param waiting  in queue order
 * @param answerBytes  what one answer of this company file should have
 */
export function packWire<C extends Candidate>(waiting: readonly C[], answerBytes: number): C[] {
  const first = waiting[0];
  if (!first) return [];
  if (goesAlone(first, answerBytes)) return [first];
  const chosen: C[] = [];
  const left = new Set<string>();
  let bytes = 0;
  for (const candidate of waiting) {
    const { objectType } = candidate;
    const hasToWait = objectType !== null && left.has(objectType);
    if (hasToWait || !canJoin(candidate, first, chosen) || goesAlone(candidate, answerBytes)) {
      if (objectType !== null) left.add(objectType);
      continue;
    }
    bytes += costOf(candidate.expectedRows, candidate);
    if (chosen.length > 0 && bytes > answerBytes) break;
    chosen.push(candidate);
    if (chosen.length >= LIMITS.requestsPerWireMax) break;
  }
  return chosen;
}

function canJoin(candidate: Candidate, first: Candidate, chosen: readonly Candidate[]): boolean {
  if (candidate.packGroup !== first.packGroup) return false;
  if (chosen.some((other) => isReadOtherwise(other, candidate))) return false;
  // Pages are sized when all is counted and measured; and a lost wire costs spans or counts.
  return !candidate.isStart || chosen.every((other) => other.step !== 'count');
}

/**
 * An object that one answer holds whole and in part would be judged once only: a renamed parent
 * would leave the names of those descendants alone of which the same answer has a balance.
 */
function isReadOtherwise(a: Candidate, b: Candidate): boolean {
  if (a.objectType === null || a.objectType !== b.objectType) return false;
  const isPart = (one: Candidate) => one.step === 'balances';
  const isWhole = (one: Candidate) => one.step !== null && WHOLE_STEPS.has(one.step);
  return (isPart(a) && isWhole(b)) || (isWhole(a) && isPart(b));
}

function goesAlone(candidate: Candidate, answerBytes: number): boolean {
  if (candidate.isAlone) return true;
  return candidate.isStart && candidate.expectedRows > pageRows(answerBytes, candidate);
}

/**
 * An iterator's page is sized when it leaves, by what is known then; never above what its planner
 * wanted. @returns null: the request leaves as it is
 */
export function sizedBody(
  request: Candidate & { readonly origin: 'sync' | 'api'; readonly body: RequestBody | null },
  answerBytes: number,
): RequestBody | null {
  if (!request.isStart || request.origin !== 'sync' || !request.body) return null;
  const most = Number(request.body.MaxReturned ?? LIMITS.pageRowsMax);
  return { ...request.body, MaxReturned: String(Math.min(most, pageRows(answerBytes, request))) };
}

/**
 * Splits a failed set: both halves go again, each on a wire of its own, until the culprit is alone.
 * Source: design.md §7 (hresult on reads).
 */
export function halve<T>(members: readonly T[]): [T[], T[]] {
  const middle = Math.ceil(members.length / 2);
  return [members.slice(0, middle), members.slice(middle)];
}
