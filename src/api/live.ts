/**
 * Questions that only QuickBooks can answer, asked while the caller waits: reports, what to pay,
 * what to deposit. The answer comes when the Web Connector next calls, which is every few minutes.
 * Source: design.md §7 (REST: 409 offline, 504 late), conductor-rules (semantics 14).
 */
import type { Who } from '../audit/log.js';
import { type CompanyFileRow, type FileKey, getCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { Raw } from '../qbxml/read.js';
import { cancelRequest } from '../queue/store.js';
import type { AskedFor } from './query.js';
import { enqueueQuery, type RequestRecord, waitForRequest } from './requests.js';

/** How long the caller waits, and whether he still does. */
export type Patience = { readonly seconds: number; readonly isGone: () => boolean };

/** A question, and who asks it in words of his own, for the audit log. */
export type LiveQuestion = AskedFor & { readonly who?: Who };

/** The rows of an answer by their element: `{ ReportRet: [ … ] }`. */
export type LiveAnswer = {
  readonly rows: Readonly<Record<string, readonly Raw[]>>;
  readonly statusCode: number | null;
  readonly statusSeverity: string | null;
  readonly statusMessage: string | null;
};

/**
 * Asks QuickBooks and waits for the answer.
 * @param asked  the request, checked against what the company file speaks before it is queued
 * @throws NOT_FOUND, PAUSED, REVOKED; INTEGRATION_CONNECTION_NOT_SET_UP or _NOT_ACTIVE at once when
 *   nobody would answer; INVALID_QBXML; QBD_REQUEST_ERROR, QBD_REQUEST_TIMEOUT
 */
export async function askLive(
  ctx: Ctx,
  key: FileKey,
  asked: LiveQuestion,
  patience: Patience,
): Promise<LiveAnswer> {
  await requireConnector(ctx, key);
  const { who, ...query } = asked;
  const { id } = await enqueueQuery(ctx, key, query, who);
  const done = await waitForRequest(ctx, key, id, patience);
  if (done === undefined) throw await tooLate(ctx, key, id);
  return answerOf(done);
}

/**
 * Seconds that a Conductor-style client is ready to wait.
 * @param header  Conductor-Timeout-Seconds
 * @throws INVALID_REQUEST
 */
export function patienceSeconds(header: string | string[] | undefined, usual: number): number {
  if (header === undefined) return usual;
  const seconds = Number(/^[0-9]{1,6}$/.exec(String(header))?.[0] ?? 0);
  if (seconds >= 1 && seconds <= LIMITS.liveWaitSecondsMax) return seconds;
  const message = `must be a whole number from 1 to ${LIMITS.liveWaitSecondsMax}`;
  throw new ConnectorError('INVALID_REQUEST', `Conductor-Timeout-Seconds ${message}`, {
    errors: [{ path: 'Conductor-Timeout-Seconds', message }],
  });
}

/** Refuses at once where nobody would answer. */
async function requireConnector(ctx: Ctx, key: FileKey): Promise<void> {
  const file = await inOrganization(ctx.db, key.organizationId, (trx) => getCompanyFile(trx, key));
  if (!file) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
  if (file.revokedAt) throw new ConnectorError('REVOKED', 'its sync token is revoked');
  if (file.paused) throw new ConnectorError('PAUSED', 'the company file is paused');
  if (file.identifiedAt === null) {
    const detail = 'no Web Connector has opened this company file yet';
    throw new ConnectorError('INTEGRATION_CONNECTION_NOT_SET_UP', detail);
  }
  if (!isCalling(file, ctx.now())) throw notActive(file);
}

const MINUTE_MS = 60_000;

/** Does the Web Connector call, as far as anybody can tell? */
export function isCalling(file: Pick<CompanyFileRow, 'lastContactAt'>, now: Date): boolean {
  if (file.lastContactAt === null) return false;
  const silentMs = now.getTime() - file.lastContactAt.getTime();
  return silentMs <= LIMITS.connectorSilentMinutesMax * MINUTE_MS;
}

function notActive(file: CompanyFileRow): ConnectorError {
  const last = file.lastContactAt?.toISOString() ?? 'never';
  const detail =
    `the Web Connector called last at ${last}; nobody is made to wait for one that has been ` +
    `silent for ${LIMITS.connectorSilentMinutesMax} minutes`;
  return new ConnectorError('INTEGRATION_CONNECTION_NOT_ACTIVE', detail);
}

/** Takes the question back, unless it is under way: nobody would read the answer. */
async function tooLate(ctx: Ctx, key: FileKey, id: string): Promise<ConnectorError> {
  const isTakenBack = await inOrganization(ctx.db, key.organizationId, (trx) =>
    cancelRequest(trx, key, id, ctx.now()),
  );
  const rest = isTakenBack
    ? 'the question was taken back'
    : `QuickBooks is at work on it; its answer will stand at …/requests/${id}`;
  return new ConnectorError('QBD_REQUEST_TIMEOUT', `no answer in time: ${rest}`);
}

function answerOf(done: RequestRecord): LiveAnswer {
  if (done.state !== 'answered') {
    const said = done.statusMessage ?? `the request was ${done.state}`;
    throw new ConnectorError('QBD_REQUEST_ERROR', said, {
      ...(done.statusCode === null ? {} : { integrationCode: String(done.statusCode) }),
    });
  }
  return {
    // The queue keeps what qbxml/read.ts gave it; null when QuickBooks found nothing.
    rows: (done.response ?? {}) as Readonly<Record<string, readonly Raw[]>>,
    statusCode: done.statusCode,
    statusSeverity: done.statusSeverity,
    statusMessage: done.statusMessage,
  };
}
