/** Finds the session a ticket speaks of and takes the lock under which it may change. */
import { type CompanyFileRow, type FileKey, lockCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { getSession, type SessionRow } from './store.js';
import { isTicketOf, readTicket } from './ticket.js';

/** A session under the lock of its company file. */
export type Loaded = { key: FileKey; file: CompanyFileRow; session: SessionRow };

/**
 * Runs one call of a ticket in one transaction, holding its company file's lock.
 * @returns `unknown` of the caller when the ticket is not one of ours
 */
export async function withTicket<T>(
  ctx: Ctx,
  ticket: string,
  unknown: T,
  work: (trx: Trx, loaded: Loaded) => Promise<T>,
): Promise<T> {
  const named = readTicket(ticket);
  if (!named) return unknown;
  return inOrganization(ctx.db, named.organizationId, async (trx) => {
    const found = await getSession(trx, named.organizationId, named.sessionId);
    if (!found || !isTicketOf(ctx, ticket, found.ticketHash)) return unknown;
    const key = { organizationId: named.organizationId, companyFileId: found.companyFileId };
    const file = await lockCompanyFile(trx, key);
    const session = await getSession(trx, named.organizationId, named.sessionId);
    return session ? work(trx, { key, file, session }) : unknown;
  });
}
