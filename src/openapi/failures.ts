/**
 * Which errors an operation may answer, and how the document says so: one named answer for each
 * set of codes that share a status.
 */
import type { Permission } from '../auth/permission.js';
import { ERRORS, type ErrorCode } from '../errors.js';
import type { JsonObject } from './schema.js';

export type Kind = {
  readonly permission: Permission;
  /** The address holds an id. */
  readonly hasId: boolean;
  /** A body may be sent. */
  readonly hasBody: boolean;
  readonly more: readonly ErrorCode[];
};

/** What may be answered when QuickBooks is asked while the client waits. */
export const LIVE_ERRORS = [
  'INVALID_QBXML',
  'PAUSED',
  'REVOKED',
  'QUEUE_FULL',
  'INTEGRATION_CONNECTION_NOT_SET_UP',
  'INTEGRATION_CONNECTION_NOT_ACTIVE',
  'QBD_REQUEST_ERROR',
  'QBD_REQUEST_TIMEOUT',
] as const satisfies readonly ErrorCode[];

/** All codes that an operation of this kind may answer, in the order of the catalogue. */
export function codesOf(kind: Kind): readonly ErrorCode[] {
  const codes = new Set<ErrorCode>(['INVALID_REQUEST', 'UNKNOWN_PARAMETER', 'INTERNAL']);
  if (kind.permission !== 'public') {
    codes.add('UNAUTHORIZED').add('FORBIDDEN').add('ON_BEHALF_OF_REFUSED');
    codes.add('DATABASE_UNAVAILABLE');
  }
  if (kind.hasId) codes.add('NOT_FOUND');
  if (kind.hasBody) codes.add('TOO_LARGE').add('UNSUPPORTED_MEDIA_TYPE');
  for (const code of kind.more) codes.add(code);
  return (Object.keys(ERRORS) as ErrorCode[]).filter((code) => codes.has(code));
}

/**
 * The error answers of an operation by status, each a reference to a named one.
 * @param named  receives the answers that are new
 */
export function failures(
  codes: readonly ErrorCode[],
  named: Record<string, JsonObject>,
): Record<string, JsonObject> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const { status } = ERRORS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const answers: Record<string, JsonObject> = {};
  for (const [status, same] of [...byStatus].sort(([a], [b]) => a - b)) {
    const name = `Error${status}.${same.join('.')}`;
    named[name] ??= failure(same);
    answers[status] = { $ref: `#/components/responses/${name}` };
  }
  return answers;
}

function failure(codes: readonly ErrorCode[]): JsonObject {
  const isRetryable = codes.some((code) => ERRORS[code].retryable);
  return {
    description: codes.map((code) => `\`${code}\`: ${ERRORS[code].title}.`).join(' '),
    headers: {
      'x-request-id': { $ref: '#/components/headers/RequestId' },
      'x-should-retry': { $ref: '#/components/headers/ShouldRetry' },
      ...(isRetryable ? { 'retry-after': { $ref: '#/components/headers/RetryAfter' } } : {}),
    },
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            { type: 'object', properties: { code: { enum: [...codes] } } },
          ],
        },
      },
    },
  };
}
