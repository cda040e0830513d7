/**
 * What QuickBooks' answer to one read means, pure: done, more pages, ask again, or leave it out.
 */
import { LIMITS } from '../limits.js';
import type { RsHead } from '../qbxml/read.js';
import type { Dialect, SyncedType } from '../qbxml/synced.js';
import { addMinutes } from '../qbxml/value.js';
import type { NewRequest, RequestAnswer, RequestRow } from '../queue/request.js';
import { divideDeleted } from './deletions.js';
import { iteratorState } from './iterator.js';
import { POSITION, planAgain, planAlone, planNextPage, planSpan } from './plan.js';
import { spanOf } from './spans.js';
import type { TypeNews } from './type-store.js';

/** The edition or the feature of the company file does not have it: nobody is to blame. */
const FEATURE_CODES: readonly number[] = [1030, 3250];
/** The QuickBooks user, the application or the subscription may not: a person can change that. */
export const PERMISSION_CODES: readonly number[] = [3220, 3260, 3261, 3262, 3263];
/** A type whose reading is refused with one of these is left out until the next day. */
const OFF_CODES: readonly number[] = [...FEATURE_CODES, ...PERMISSION_CODES];
/** The iterator is gone or there are too many of them: start the type anew. */
export const RESTART_CODES: readonly number[] = [3390, 3391];
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
  /** Deletions that were more than is kept: where they can be divided (deletions.ts). */
  readonly cutAt?: string | null;
};

export type Meaning =
  /** The request is closed; `news` for its type, `next` to go on with. */
  | {
      kind: 'closed';
      answer: RequestAnswer;
      news: TypeNews | null;
      next: readonly NewRequest[];
    }
  /** Closed, and the type is not asked for again before the next day or a full sync. */
  | { kind: 'off'; answer: RequestAnswer; objectType: string; code: number; message: string }
  /** Closed, but QuickBooks refused: the type is not complete, a person is told. */
  | { kind: 'refused'; answer: RequestAnswer; objectType: string | null; message: string }
  /** Not looked at: back into the queue. */
  | { kind: 'skipped' };

/** What else the judging needs to know. */
export type JudgeAt = {
  readonly dialect: Dialect;
  /** Whole minutes since the run began. */
  readonly minutes: number;
};

/**
 * Reads the status of one answer. 1 and 500 are not errors; some codes of a whole reading switch
 * its type off; 3391
 * starts a span anew; a type that filled its limit is asked again; counted spans are read or
 * divided.
 * @param type  undefined for requests that belong to no mirrored type
 * Source: qbwc-protocol §6.3, §6.4, §7.
 */
export function judgeAnswer(
  answered: Answered,
  type: SyncedType | undefined,
  at: JudgeAt,
): Meaning {
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
  // The cloud app sees what became of its own; what the proof was refused, the proof tells.
  if (request.origin === 'api' || request.step === 'proof') {
    return { kind: 'closed', answer, news: null, next: [] };
  }
  if (answer.isRejected) return judgeRefusal(answered, answer, type, at);
  if (answered.cutAt !== undefined) return judgeCut(request, answer, answered.cutAt);
  if (type && iteratorState(request, head, answered.rows) === 'stuck') {
    return judgeStuck(answered, answer, type, at);
  }
  const news = newsOf(answered, at);
  return { kind: 'closed', answer, news, next: type ? nextOf(answered, type, at) : [] };
}

function judgeRefusal(
  { request, head }: Answered,
  answer: RequestAnswer,
  type: SyncedType | undefined,
  { dialect }: JudgeAt,
): Meaning {
  const { objectType } = request;
  const attempts = request.attempts + 1;
  const isOften = attempts >= LIMITS.requestAttemptsMax;
  if (RESTART_CODES.includes(head.statusCode) && type && !isOften) {
    const known = { rowBytes: request.rowBytes ?? null, attempts };
    const next = planAgain(type, request, known, dialect);
    return { kind: 'closed', answer, news: null, next };
  }
  // What only prepares a reading is followed by it, and that one tells.
  if (isPreparing(request)) return { kind: 'closed', answer, news: null, next: [] };
  // A look at a part of a type (balances, ids, unpaid ones) may be refused where it can be read.
  const isWhole = request.step === 'packed' || request.step === 'page';
  if (OFF_CODES.includes(head.statusCode) && objectType && isWhole) {
    return { kind: 'off', answer, objectType, code: head.statusCode, message: head.statusMessage };
  }
  return { kind: 'refused', answer, objectType, message: head.statusMessage };
}

/** An iterator that does not go on is as good as dead; when it never does, a person is told. */
function judgeStuck(
  { request, head }: Answered,
  answer: RequestAnswer,
  type: SyncedType,
  { dialect }: JudgeAt,
): Meaning {
  const attempts = request.attempts + 1;
  if (attempts < LIMITS.requestAttemptsMax) {
    const known = { rowBytes: request.rowBytes ?? null, attempts };
    const next = planAgain(type, request, known, dialect);
    return { kind: 'closed', answer, news: null, next };
  }
  const left = head.iteratorRemainingCount ?? 'an unknown number of';
  const message = `It gives no more of them, though ${left} are left`;
  const rejected = { ...answer, isRejected: true, statusMessage: message };
  return { kind: 'refused', answer: rejected, objectType: request.objectType, message };
}

/** What was kept of a cut answer is in the mirror; the whole is asked for once more, in parts. */
function judgeCut(request: RequestRow, answer: RequestAnswer, cutAt: string | null): Meaning {
  const next = divideDeleted(request, cutAt);
  if (next.length > 0) return { kind: 'closed', answer, news: null, next };
  const message = 'More were deleted in one second than one answer may have';
  const rejected = { ...answer, isRejected: true, statusMessage: message };
  return { kind: 'refused', answer: rejected, objectType: request.objectType, message };
}

function newsOf(answered: Answered, { minutes }: JudgeAt): TypeNews | null {
  const { request, head, seen } = answered;
  const { objectType } = request;
  if (!objectType) return null;
  switch (request.step) {
    case 'count':
      return isPart(request) ? null : { objectType, expected: head.retCount ?? 0 };
    case 'survey':
      // Of some days only, it says nothing of the whole.
      if (request.body?.TxnDateRangeFilter !== undefined) return null;
      return { objectType, openRows: answered.rows };
    case 'packed':
    case 'page':
    case 'deleted':
      // Types and spans are read one after the other while people go on working. What was modified
      // since the run began may have been read before: the watermark never passes its beginning.
      return { objectType, seen: seen && addMinutes(seen, -minutes) };
    default:
      return null;
  }
}

/** True for requests that are part of reading a type; nothing to read in a counted part is, too. */
export function isReading(request: RequestRow): boolean {
  if (request.step === 'count') return isPart(request);
  return request.step === 'packed' || request.step === 'page';
}

/** The count of a whole type, and the sample by which its pages are sized. */
function isPreparing(request: RequestRow): boolean {
  if (request.step === 'count') return !isPart(request);
  return request.step === 'page' && Number(request.position) === POSITION.sample;
}

/** A count of a part of a type says nothing of the whole. */
function isPart(request: RequestRow): boolean {
  const { from, to } = spanOf(request.body ?? {});
  return from !== null || to !== null;
}

function nextOf(answered: Answered, type: SyncedType, { dialect }: JudgeAt): NewRequest[] {
  const { request, head, rows } = answered;
  if (!request.body) return [];
  const span = spanOf(request.body);
  const known = { rowBytes: request.rowBytes ?? null, attempts: 0 };
  if (request.step === 'count') {
    const expected = head.retCount ?? 0;
    // Parts of what was interrupted: what never goes on must come to an end.
    const { attempts } = request;
    return isPart(request) && expected > 0
      ? planSpan(type, span, { ...known, expected, attempts, isFine: attempts > 0 }, dialect)
      : [];
  }
  if (!hasMore(answered)) return [];
  if (request.step === 'packed') return [planAlone(type, request.body, 0)];
  const remaining = head.iteratorRemainingCount ?? 0;
  // Far more than was thought: an interruption must not cost all of it.
  if (request.step === 'page' && request.body['@iterator'] === 'Start' && span.to === null) {
    const parts = planSpan(type, span, { ...known, expected: rows + remaining }, dialect);
    if (parts.length > 1) return parts;
  }
  const { attempts } = request;
  const iterator = { id: head.iteratorID ?? '', remaining, attempts };
  return [keepStep(request, planNextPage(type, request.body, iterator))];
}

/** Pages of balances are balances, and stay where they are in the queue. */
function keepStep(request: RequestRow, next: NewRequest): NewRequest {
  return { ...next, step: request.step ?? next.step, position: Number(request.position) };
}

/** A limited set that is full may be cut; an iterator says what remains. */
function hasMore({ request, head, rows }: Answered): boolean {
  const state = iteratorState(request, head, rows);
  if (state !== undefined) return state === 'more';
  const limit = Number(request.body?.MaxReturned ?? 0);
  return request.step === 'packed' && limit > 0 && rows >= limit;
}
