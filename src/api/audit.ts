/** What a request changes, as a line of the audit log. */
import type { FastifyRequest } from 'fastify';
import { type AuditEntry, type Who, writeAudit } from '../audit/log.js';
import type { Ctx } from '../context.js';
import type { Trx } from '../db/connect.js';
import { principalOf } from './auth-hook.js';

/** Who asks: the user for whom a key acts, else the key, else the installation. */
export function whoOf(request: FastifyRequest): Who {
  const principal = principalOf(request);
  const from = { remoteAddress: request.ip, requestId: request.id };
  if (principal.kind === 'admin') {
    return { kind: 'installation', id: null, name: null, keyId: null, ...from };
  }
  const { keyId, keyName, user } = principal;
  return user === undefined
    ? { kind: 'key', id: keyId, name: keyName, keyId: null, ...from }
    : { kind: 'user', id: user.id, name: user.email, keyId, ...from };
}

/** Writes what a request did, in the transaction in which it does it. */
export async function audit(
  ctx: Pick<Ctx, 'now'>,
  trx: Trx,
  request: FastifyRequest,
  done: Omit<AuditEntry, 'at' | 'who'>,
): Promise<void> {
  await writeAudit(trx, { at: ctx.now(), who: whoOf(request), ...done });
}
