/** Where an iterator stands after one of its pages, pure. Source: qbwc-protocol §6.3 */
import type { RsHead } from '../qbxml/read.js';
import type { RequestRow } from '../queue/request.js';

/**
 * `stuck`: something is left, so it was said, but nothing more comes; or nobody says whether
 * something is left. Going on would never end, and what came must not pass for all there is.
 */
export type IteratorState = 'more' | 'end' | 'stuck';

/**
 * Judges a good answer to a page.
 * @param request  of a Continue, expectedRows is what the page before said to be left
 * @param rows  objects that came
 * @returns undefined for requests that are answered in one piece
 */
export function iteratorState(
  request: Pick<RequestRow, 'body' | 'expectedRows'>,
  head: Pick<RsHead, 'iteratorRemainingCount'>,
  rows: number,
): IteratorState | undefined {
  const command = request.body?.['@iterator'];
  if (command === undefined) return undefined;
  const { iteratorRemainingCount: left } = head;
  const isContinue = command === 'Continue';
  if (left === undefined) {
    // An empty type has no iterator at all; a page that is not full is the last one.
    const isAll = isContinue ? rows >= request.expectedRows : rows < pageOf(request);
    return isAll ? 'end' : 'stuck';
  }
  if (left <= 0) return 'end';
  const isMoving = rows > 0 && (!isContinue || left < request.expectedRows);
  return isMoving ? 'more' : 'stuck';
}

/** Objects that a page may have; set when it left. */
function pageOf({ body }: Pick<RequestRow, 'body'>): number {
  return Number(body?.MaxReturned ?? 0);
}
