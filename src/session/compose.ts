/** Turns the requests of one wire into the text that leaves, each judged before it does. */
import assert from 'node:assert';
import { buildMessageSet, buildRequest } from '../qbxml/build.js';
import { parseTree, type XmlElement } from '../qbxml/tree.js';
import { validateRequest } from '../qbxml/validate.js';
import type { RequestAnswer, RequestRow } from '../queue/store.js';
import type { Dialect } from '../sync/types.js';

/** Stands for "refused by ourselves": QuickBooks' own codes begin at 0. */
const OWN_REFUSAL = -1;

export type Composed = {
  /** The document; '' when no request of the wire may leave. */
  readonly text: string;
  /** Requests that this company file's version or edition does not take. */
  readonly refused: readonly RequestAnswer[];
};

/**
 * Composes one message set. continueOnError: one refused read must not hold up the others.
 * Each request carries the number of its wire and its place there as requestID (`3-0`), so that an
 * answer that comes twice is never taken for that of a later wire.
 * @param number  of the wire within its session
 * Source: design.md §8 rule 6, qbwc-protocol §6.1.
 */
export function composeWire(
  requests: readonly RequestRow[],
  dialect: Dialect,
  number: number,
): Composed {
  const elements: XmlElement[] = [];
  const refused: RequestAnswer[] = [];
  for (const request of requests) {
    const element = elementOf(request, requestIdOf(number, request));
    const problems = validateRequest(element, dialect);
    if (problems[0]) refused.push(refusal(request, `${problems[0].path}: ${problems[0].message}`));
    else elements.push(element);
  }
  if (elements.length === 0) return { text: '', refused };
  const text = buildMessageSet(elements, { version: dialect.version, onError: 'continueOnError' });
  return { text, refused };
}

/** How a request is named on its wire. */
export function requestIdOf(number: number, request: Pick<RequestRow, 'ordinal'>): string {
  return `${number}-${request.ordinal ?? 0}`;
}

function elementOf(request: RequestRow, requestID: string): XmlElement {
  if (request.qbxml !== null) {
    const element = parseTree(request.qbxml);
    return { ...element, attributes: { ...element.attributes, requestID } };
  }
  assert(request.body !== null, 'a request has a body or its qbXML');
  return buildRequest(request.type, request.body, { requestID });
}

function refusal(request: RequestRow, message: string): RequestAnswer {
  return {
    id: request.id,
    isRejected: true,
    statusCode: OWN_REFUSAL,
    statusSeverity: 'Error',
    statusMessage: message,
    rows: 0,
    response: null,
  };
}
