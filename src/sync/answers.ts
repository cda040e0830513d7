/**
 * What QuickBooks' answer to one read means, pure: done, more pages, ask again, or leave it out.
 */
import { LIMITS } from '../limits.js';
import type { RsHead } from '../qbxml/read.js';
import type { SyncedType } from '../qbxml/synced.js';
import type { NewRequest, RequestAnswer, RequestRow } from '../queue/store.js';
import { planAlone, planNextPage } from './plan.js';
import type { TypeNews } from './store.js';

/** The feature, permission or edition is missing: asking again in this company file is useless. */
const OFF_CODES = new Set([1030, 3220, 3250, 3260, 3261, 3262, 3263]);
/** The iterator is gone or there are too many of them: start the type anew. */
const RESTART_CODES = new Set([3390, 3391]);
/** An earlier request of the set failed and QuickBooks did not look at this one. */
const SKIPPED_CODE = 3231;
/** Nothing found; some of the named objects not found: both are answers, not errors. */
const EMPTY_CODES = new Set([0, 1]);

/** One answered request as the reader saw it. */
export type Answered = {
  readonly request: RequestRow;
  readonly head: RsHead;
  readonly rows: number;
  /** Greatest TimeModified among its rows, wall clock. */
  readonly seen: string | null;
  /** What the cloud app gets to see of its own request. */
  readonly response: unknown;
};

export type Meaning =
  /** The request is closed; `news` for its type, `next` to go on with. */
  | { kind: 'closed'; answer: RequestAnswer; news: TypeNews | null; next: NewRequest | null }
  /** Closed, and the type is not asked for again in this company file. */
  | { kind: 'off'; answer: RequestAnswer; objectType: string; code: number; message: string }
  /** Closed, but QuickBooks refused: the type is not complete, a person is told. */
  | { kind: 'refused'; answer: RequestAnswer; objectType: string | null; message: string }
  /** Not looked at: back into the queue. */
  | { kind: 'skipped' };

/**
 * Reads the status of one answer. 1 and 500 are not errors; some codes switch a type off; 3391
 * starts it anew; a type that filled its limit is asked again alone.
 * @param type  undefined for requests that belong to no mirrored type
 * Source: qbwc-protocol §6.3, §6.4, §7.
 */
export function judgeAnswer(answered: Answered, type: SyncedType | undefined): Meaning {
  const { request, head } = answered;
  if (head.statusCode === SKIPPED_CODE) return { kind: 'skipped' };
  const isError = head.statusCode >= 1000 || head.statusSeverity.toLowerCase() === 'error';
  const answer: RequestAnswer = {
    id: request.id,
    isRejected: isError && !EMPTY_CODES.has(head.statusCode),
    statusCode: head.statusCode,
    statusSeverity: head.statusSeverity,
    statusMessage: head.statusMessage,
    rows: answered.rows,
    response: request.origin === 'api' ? (answered.response ?? null) : null,
  };
  if (request.origin === 'api') return { kind: 'closed', answer, news: null, next: null };
  if (answer.isRejected) return judgeRefusal(answered, answer, type);
  return { kind: 'closed', answer, news: newsOf(answered), next: nextOf(answered, type) };
}

function judgeRefusal(
  { request, head }: Answered,
  answer: RequestAnswer,
  type: SyncedType | undefined,
): Meaning {
  const objectType = request.objectType;
  if (RESTART_CODES.has(head.statusCode) && type && request.body) {
    const next = planAlone(type, request.body, request.attempts + 1);
    const isOften = request.attempts + 1 >= LIMITS.requestAttemptsMax;
    if (!isOften) return { kind: 'closed', answer, news: null, next: keepStep(request, next) };
  }
  if (OFF_CODES.has(head.statusCode) && objectType && request.step !== 'deleted') {
    return { kind: 'off', answer, objectType, code: head.statusCode, message: head.statusMessage };
  }
  return { kind: 'refused', answer, objectType, message: head.statusMessage };
}

function newsOf(answered: Answered): TypeNews | null {
  const { request, head } = answered;
  if (!request.objectType) return null;
  if (request.step === 'count') {
    return { objectType: request.objectType, expected: head.retCount ?? 0 };
  }
  if (request.step !== 'packed' && request.step !== 'page' && request.step !== 'deleted') {
    return null;
  }
  return {
    objectType: request.objectType,
    seen: answered.seen,
    isDone: !hasMore(answered),
  };
}

function nextOf(answered: Answered, type: SyncedType | undefined): NewRequest | null {
  const { request, head } = answered;
  if (!type || !request.body || !hasMore(answered)) return null;
  if (request.step === 'packed') return planAlone(type, request.body, 0);
  const next = planNextPage(type, request.body, {
    id: head.iteratorID ?? '',
    remaining: head.iteratorRemainingCount ?? 0,
  });
  return keepStep(request, next);
}

/** Pages of balances are balances, and stay where they are in the queue. */
function keepStep(request: RequestRow, next: NewRequest): NewRequest {
  return { ...next, step: request.step ?? next.step, position: Number(request.position) };
}

/** A limited set that is full may be cut; an iterator says what remains. */
function hasMore({ request, head, rows }: Answered): boolean {
  if (request.body?.['@iterator'] !== undefined) return (head.iteratorRemainingCount ?? 0) > 0;
  const limit = Number(request.body?.MaxReturned ?? 0);
  return request.step === 'packed' && limit > 0 && rows >= limit;
}
