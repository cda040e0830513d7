/**
 * How much to ask for at once, pure: sized by what this company file answered before, so that an
 * answer has some megabytes and takes less than twenty seconds. Source: design.md §6
 */
import { LIMITS } from '../limits.js';
import type { RequestStep } from './request.js';

/** Steps that ask for a few elements of each object. */
const PARTIAL_STEPS: ReadonlySet<RequestStep> = new Set(['balances', 'survey', 'census']);
/** Steps whose answers hold whole objects of one type. */
export const WHOLE_STEPS: ReadonlySet<RequestStep> = new Set([
  'packed',
  'page',
  'touched',
  'audit',
]);

/** What a request's objects weigh: `rowBytes` as measured for its type; null: nobody knows yet. */
export type Weighed = { readonly step: RequestStep | null; readonly rowBytes: number | null };

/** Bytes that one object of an answer is expected to have; of one that is counted, to be worth. */
export function bytesOfRow({ step, rowBytes }: Weighed): number {
  if (step === 'count') return LIMITS.rowBytesCounted;
  if (step && PARTIAL_STEPS.has(step)) return LIMITS.rowBytesPartial;
  return rowBytes ?? LIMITS.rowBytesDefault;
}

/**
 * MaxReturned of an iterator's page.
 * @param answerBytes  what one answer of this company file should have
 */
export function pageRows(answerBytes: number, weighed: Weighed): number {
  const rows = Math.floor(answerBytes / bytesOfRow(weighed));
  const isMeasured = weighed.rowBytes !== null || PARTIAL_STEPS.has(weighed.step ?? 'page');
  const most = isMeasured ? LIMITS.pageRowsMax : LIMITS.unmeasuredRowsMax;
  return Math.min(Math.max(rows, LIMITS.pageRowsMin), most);
}

/** MaxReturned of a type that shares its wire with all others: an eighth of the answer at most. */
export function packedRows(answerBytes: number, rowBytes: number | null): number {
  const rows = pageRows(answerBytes / 8, { step: 'packed', rowBytes });
  return Math.min(rows, LIMITS.packedRowsPerTypeMax);
}

/** What a request is expected to cost, in bytes of answer. @param expectedRows  0: hardly any */
export function costOf(expectedRows: number, weighed: Weighed): number {
  return LIMITS.requestCostBytes + expectedRows * bytesOfRow(weighed);
}

/**
 * What the next answers should have, after one that took so long: a slow one makes them smaller, a
 * quick one that had about what was asked for makes them larger. A PC that slept meanwhile looks
 * slow once; it is at most a quarter, and grows again.
 * @param answer  its bytes, and the seconds from the request leaving to the answer being there: the
 *   Web Connector and the network are in them, as they are in the person's patience
 */
export function nextAnswerBytes(
  answerBytes: number,
  answer: { bytes: number; seconds: number },
): number {
  const aim = (LIMITS.answerSecondsMax * 3) / 4;
  const factor = aim / Math.max(answer.seconds, 0.001);
  const isSlow = answer.seconds > LIMITS.answerSecondsMax;
  const isQuick = factor > 1.5 && answer.bytes >= answerBytes / 2;
  if (!isSlow && !isQuick) return answerBytes;
  const next = Math.round(answerBytes * Math.min(Math.max(factor, 0.25), 2));
  return Math.min(Math.max(next, LIMITS.answerBytesMin), LIMITS.answerBytesMax);
}

/** Objects of one type that came whole, and how long they are as JSON, in characters. */
export type Measured = { readonly rows: number; readonly jsonChars: number };

/** Bytes per object of a type; `isFloor`: too few were weighed to say that they are fewer. */
export type RowSize = { readonly bytes: number; readonly isFloor: boolean };

/**
 * Bytes per object by type, from the objects that an answer brought whole. A few documents that
 * happen to be long say nothing of a type; and a few that are short may be its oldest ones, with
 * the long ones to come, so until many were weighed they are taken to be as long as usual.
 * @returns only types of which a sample or more came
 */
export function learnRowBytes(brought: ReadonlyMap<string, Measured>): Map<string, RowSize> {
  const learned = new Map<string, RowSize>();
  for (const [objectType, { rows, jsonChars }] of brought) {
    if (rows < LIMITS.sampleRows) continue;
    const weighed = Math.max(1, Math.round((jsonChars * LIMITS.xmlCharsPerJson) / rows));
    const isFloor = rows < LIMITS.weighedRowsMin && weighed < LIMITS.rowBytesDefault;
    learned.set(objectType, { bytes: isFloor ? LIMITS.rowBytesDefault : weighed, isFloor });
  }
  return learned;
}

/** What an object of a type is expected to have. @param known  as it was weighed before */
export function expectedRowBytes(known: number | null | undefined, learned: RowSize): number {
  return learned.isFloor ? Math.min(known ?? learned.bytes, learned.bytes) : learned.bytes;
}
