/**
 * Errors as REST answers them: RFC 9457 problem details that also carry the `error` member which
 * Conductor-style clients read. Source: design.md §7 (REST), conductor-rules 11 and 13.
 */
import type { FastifyError, FastifyRequest } from 'fastify';
import type { Ctx } from '../context.js';
import { codeOf, isUnavailable } from '../db/connect.js';
import {
  type Actor,
  ConnectorError,
  docsAnchor,
  ERRORS,
  type ErrorCode,
  type FieldError,
  type Fix,
  fixesOf,
  type Outcome,
} from '../errors.js';
import { fieldErrors, isParameterOnly } from './field-errors.js';

/** A problem document: the body of every answer that is not a success. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The request id, under which the log has the cause. */
  instance: string;
  code: ErrorCode;
  userMessage: string;
  cause: string;
  actor: Actor;
  fixes: readonly Fix[];
  outcome: Outcome;
  retryable: boolean;
  errors: readonly FieldError[];
  error: {
    message: string;
    userFacingMessage: string;
    type: string;
    code: ErrorCode;
    /** Only when QuickBooks itself refused: its status code. */
    integrationCode?: string;
    httpStatusCode: number;
    requestId: string;
  };
};

const ERRORS_SHOWN_MAX = 50;
/** The connection was never made, so nothing was begun. Source: PostgreSQL, Appendix A. */
const NEVER_BEGUN = new Set(['ECONNREFUSED', 'ENOENT', '08001', '08004', '53300', '57P03']);

/**
 * Turns anything thrown into an expected failure. What is not expected becomes INTERNAL and says
 * nothing about itself.
 */
export function toConnectorError(error: unknown): ConnectorError {
  if (error instanceof ConnectorError) return error;
  if (isUnavailable(error)) return unavailable(error);
  const failure = error as Partial<FastifyError>;
  if (failure.validation !== undefined) return invalid(failure);
  switch (failure.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ConnectorError('TOO_LARGE', 'the body is larger than this address accepts');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ConnectorError(
        'UNSUPPORTED_MEDIA_TYPE',
        'send the body as Content-Type: application/json',
      );
    default:
  }
  if (failure.statusCode !== undefined && failure.statusCode < 500) {
    return new ConnectorError('INVALID_REQUEST', failure.message ?? 'the request is malformed');
  }
  return new ConnectorError('INTERNAL', 'the request failed; the log has the cause', {
    cause: error,
  });
}

function unavailable(error: unknown): ConnectorError {
  const name = (error as { name?: unknown }).name;
  const isUnbegun = NEVER_BEGUN.has(codeOf(error)) || name === 'KnexTimeoutError';
  return new ConnectorError('DATABASE_UNAVAILABLE', 'Postgres did not answer', {
    cause: error,
    outcome: isUnbegun ? 'not_applied' : undefined,
  });
}

function invalid(failure: Partial<FastifyError>): ConnectorError {
  // An id that cannot exist is as unknown as one that does not.
  if (failure.validationContext === 'params') {
    return new ConnectorError('NOT_FOUND', 'the address holds an id that cannot exist');
  }
  const errors = fieldErrors(failure.validation ?? [], failure.validationContext ?? 'body');
  const isUnknown =
    failure.validationContext === 'querystring' && isParameterOnly(failure.validation ?? []);
  const detail = errors.map((item) => `${item.path} ${item.message}`.trim()).join('; ');
  return new ConnectorError(isUnknown ? 'UNKNOWN_PARAMETER' : 'INVALID_REQUEST', detail, {
    errors,
  });
}

/** The answer to a failed request: its status, its document and whether a client may repeat it. */
export function toProblem(
  ctx: Pick<Ctx, 'config'>,
  error: ConnectorError,
  request: { id: string; isWrite: boolean },
): { problem: Problem; headers: Record<string, string> } {
  const entry = ERRORS[error.code];
  // What only reads changes nothing, whatever comes of it.
  const outcome = request.isWrite ? (error.outcome ?? entry.outcome) : 'not_applicable';
  const retryable = entry.retryable && outcome !== 'unknown';
  const problem: Problem = {
    type: `${ctx.config.publicUrl}${docsAnchor(error.code)}`,
    title: entry.title,
    status: entry.status,
    detail: error.message,
    instance: request.id,
    code: error.code,
    userMessage: entry.userMessage,
    cause: entry.cause,
    actor: entry.actor,
    fixes: fixesOf(error.code),
    outcome,
    retryable,
    errors: error.errors.slice(0, ERRORS_SHOWN_MAX),
    ...error.more,
    error: {
      message: error.message,
      userFacingMessage: entry.userMessage,
      type: typeOf(error.code, entry.status),
      code: error.code,
      ...(error.integrationCode === undefined ? {} : { integrationCode: error.integrationCode }),
      httpStatusCode: entry.status,
      requestId: request.id,
    },
  };
  const headers: Record<string, string> = {};
  // Clients that retry 409 and 5xx by themselves must not repeat a write that may have happened,
  // nor wait three times for a QuickBooks that is not there.
  if (request.isWrite || !retryable) headers['x-should-retry'] = String(retryable);
  if (entry.status === 401) headers['www-authenticate'] = 'Bearer';
  if (retryable) headers['retry-after'] = '60';
  return { problem, headers };
}

const CONNECTION_CODES: ReadonlySet<ErrorCode> = new Set([
  'PAUSED',
  'REVOKED',
  'INTEGRATION_CONNECTION_NOT_SET_UP',
  'INTEGRATION_CONNECTION_NOT_ACTIVE',
  'QBD_REQUEST_TIMEOUT',
] as const);

/** The class of an error in the vocabulary of Conductor-style clients. */
function typeOf(code: ErrorCode, status: number): string {
  if (CONNECTION_CODES.has(code)) return 'INTEGRATION_CONNECTION_ERROR';
  if (code === 'QBD_REQUEST_ERROR') return 'INTEGRATION_ERROR';
  if (status === 401) return 'AUTHENTICATION_ERROR';
  if (status === 403) return 'PERMISSION_ERROR';
  if (status === 429) return 'RATE_LIMIT_ERROR';
  return status < 500 ? 'INVALID_REQUEST_ERROR' : 'INTERNAL_ERROR';
}

/** True for methods that may change something. */
export function isWriteMethod(request: Pick<FastifyRequest, 'method'>): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}
