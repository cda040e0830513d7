/** Finds the session a ticket speaks of and takes the lock under which it may change. */
import { type CompanyFileRow, type FileKey, lockCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { requestsOfWire } from '../queue/request.js';
import { returnRequests } from '../queue/store.js';
import { decideSession, LIVE_STATES } from './machine.js';
import { getSession, type SessionRow, saveSession } from './store.js';
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
    if (!session) return unknown;
    return work(trx, await expireIdle(ctx, trx, { key, file, session }));
  });
}

const MINUTE_MS = 60_000;

/** True when nobody has called for longer than a Web Connector and its QuickBooks may take. */
export function isIdle(session: SessionRow, now: Date): boolean {
  const isWaiting = session.outstandingWireId !== null;
  const minutes = isWaiting ? LIMITS.sessionWaitingMinutesMax : LIMITS.sessionIdleMinutesMax;
  return now.getTime() - session.lastCallAt.getTime() > minutes * MINUTE_MS;
}

/** A ticket that was idle for too long ends before it is used. Source: trust.md §7 S7. */
export async function expireIdle(ctx: Ctx, trx: Trx, loaded: Loaded): Promise<Loaded> {
  const { key, session } = loaded;
  const now = ctx.now();
  if (!LIVE_STATES.includes(session.state) || !isIdle(session, now)) return loaded;
  await loseWire(trx, loaded, 'The session ended before QuickBooks answered.', now);
  const life = { state: session.state, isWaiting: session.outstandingWireId !== null };
  const { state } = decideSession(life, { kind: 'expire' });
  const changes = { state, outstandingWireId: null };
  return { ...loaded, session: await saveSession(trx, key, session, changes, now) };
}

/** The answer to what is out can no longer come: its requests go back into the queue. */
export async function loseWire(
  trx: Trx,
  { key, session }: Loaded,
  message: string,
  now: Date,
): Promise<void> {
  if (!session.outstandingWireId) return;
  const requests = await requestsOfWire(trx, key, session.outstandingWireId);
  await returnRequests(trx, key, requests, { kind: 'lost' }, { message, now });
}
