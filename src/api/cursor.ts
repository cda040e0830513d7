/**
 * Cursors of resource lists: the id after which to go on, sealed for one list with its filters.
 * They hold no state of the server and never expire; one that was altered, or belongs to another
 * list, is refused.
 */
import { isSameHash, keyedHash } from '../auth/secret.js';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';

/** 96 bits: nobody forges one, and it stays short. */
const SEAL_BYTES = 12;

/**
 * A cursor that goes on after an id.
 * @param list  everything that the list depends on: company file, resource, filters
 */
export function sealCursor(ctx: Pick<Ctx, 'secretKey'>, list: string, after: string): string {
  return Buffer.concat([seal(ctx, list, after), Buffer.from(after, 'utf8')]).toString('base64url');
}

/**
 * The id after which a list goes on.
 * @throws INVALID_REQUEST when the cursor is not one of this list
 */
export function openCursor(ctx: Pick<Ctx, 'secretKey'>, list: string, cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url');
  const after = bytes.subarray(SEAL_BYTES).toString('utf8');
  if (isSameHash(bytes.subarray(0, SEAL_BYTES), seal(ctx, list, after))) return after;
  const message = 'is not a cursor of this list with these filters';
  throw new ConnectorError('INVALID_REQUEST', `?cursor ${message}`, {
    errors: [{ path: '?cursor', message }],
  });
}

function seal(ctx: Pick<Ctx, 'secretKey'>, list: string, after: string): Buffer {
  return keyedHash(ctx, 'cursor', `${list}\0${after}`).subarray(0, SEAL_BYTES);
}
