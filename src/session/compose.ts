/** Turns the requests of one wire into the text that leaves, each judged before it does. */
import assert from 'node:assert';
import { ConnectorError } from '../errors.js';
import { buildMessageSet, buildRequest } from '../qbxml/build.js';
import type { Dialect } from '../qbxml/synced.js';
import { parseTree, type XmlElement } from '../qbxml/tree.js';
import { validateRequest } from '../qbxml/validate.js';
import { XmlError } from '../qbxml/xml-error.js';
import type { RequestAnswer, RequestRow } from '../queue/request.js';

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
    const judged = judge(request, requestIdOf(number, request), dialect);
    if ('problem' in judged) refused.push(refusal(request, judged.problem));
    else elements.push(judged.element);
  }
  if (elements.length === 0) return { text: '', refused };
  const text = buildMessageSet(elements, { version: dialect.version, onError: 'continueOnError' });
  return { text, refused };
}

type Judged = { element: XmlElement } | { problem: string };

/** What can't be built or is not valid here must not keep the others from leaving. */
function judge(request: RequestRow, requestID: string, dialect: Dialect): Judged {
  try {
    const element = elementOf(request, requestID);
    const [problem] = validateRequest(element, dialect);
    return problem ? { problem: `${problem.path}: ${problem.message}` } : { element };
  } catch (error) {
    if (!(error instanceof ConnectorError || error instanceof XmlError)) throw error;
    return { problem: error.message };
  }
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
