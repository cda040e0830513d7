/**
 * connectionError, getLastError and closeConnection: how a session ends, and what a person reads.
 */
import { raise } from '../company-file/attention.js';
import { countConnectionError } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { hresultEntry, normalizeHresult } from '../qbxml/hresult.js';
import { loseWire, withTicket } from './load.js';
import { decideSession, LIVE_STATES } from './machine.js';
import { prune } from './prune.js';
import { getSession, saveSession } from './store.js';
import { isTicketOf, readTicket } from './ticket.js';

const UNKNOWN_SESSION = 'This session is over. Click Update Selected to start a new one.';
/** The session itself knows of nothing: it was our side that failed. */
const OUR_PROBLEM =
  'The sync service had a problem of its own. Nothing is lost; the next update goes on with it.';
const LOST = 'The session ended before QuickBooks answered.';
const DONE = 'done';

/** The file could not be opened where it was last: it may have moved. Source: design.md §7. */
const PATH_HRESULTS = new Set(['0x80040403', '0x80040408']);

/**
 * QuickBooks could not be opened. Always `done`: any other word would make the Web Connector try
 * whatever company file is open.
 * Source: design.md §7, trust.md §1.
 */
export async function connectionError(
  ctx: Ctx,
  call: { ticket: string; hresult: string; message: string },
): Promise<string> {
  return withTicket(ctx, call.ticket, DONE, async (trx, loaded) => {
    const { key, file, session } = loaded;
    // Said twice by the same session it still is one failure.
    if (!LIVE_STATES.includes(session.state)) return DONE;
    const code = normalizeHresult(call.hresult);
    const entry = hresultEntry(code);
    await loseWire(trx, loaded, LOST, ctx.now());
    const errors = PATH_HRESULTS.has(code) ? file.connectionErrors + 1 : 0;
    await countConnectionError(
      trx,
      key,
      errors,
      file.forgetPath || errors >= LIMITS.connectionErrorsInRowMax,
    );
    const told = call.message ? ` QuickBooks said: "${call.message}"` : '';
    await raise(
      trx,
      key,
      {
        code: 'QUICKBOOKS_UNREACHABLE',
        userMessage: `${entry.sentence}${told}`,
      },
      ctx.now(),
    );
    const life = { state: session.state, isWaiting: session.outstandingWireId !== null };
    const step = decideSession(life, { kind: 'connection_error' });
    const changes = { state: step.state, outstandingWireId: null, lastError: entry.sentence };
    await saveSession(trx, key, session, changes, ctx.now());
    return DONE;
  });
}

/**
 * Why the last call of this ticket got no work: one plain sentence, never empty (an empty one is
 * logged as QBWC1031 without a reason).
 */
export async function getLastError(ctx: Ctx, ticket: string): Promise<string> {
  const named = readTicket(ticket);
  if (!named) return UNKNOWN_SESSION;
  return inOrganization(ctx.db, named.organizationId, async (trx) => {
    const session = await getSession(trx, named.organizationId, named.sessionId);
    if (!session || !isTicketOf(ctx, ticket, session.ticketHash)) return UNKNOWN_SESSION;
    if (session.lastError) return session.lastError;
    return LIVE_STATES.includes(session.state) ? OUR_PROBLEM : UNKNOWN_SESSION;
  });
}

/** Ends a session; polite to tickets that are unknown or over (after nvu and none it comes too). */
export async function closeConnection(ctx: Ctx, ticket: string): Promise<string> {
  return withTicket(ctx, ticket, 'OK', async (trx, loaded) => {
    const { key, session } = loaded;
    const life = { state: session.state, isWaiting: session.outstandingWireId !== null };
    const step = decideSession(life, { kind: 'close' });
    await loseWire(trx, loaded, LOST, ctx.now());
    const changes = { state: step.state, outstandingWireId: null };
    await saveSession(trx, key, session, changes, ctx.now());
    await prune(trx, key, ctx.now());
    return session.lastError ?? 'OK';
  });
}
