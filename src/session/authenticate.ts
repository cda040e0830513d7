/** authenticate: who calls, is anything due, and if so a new session behind a new fence. */
import { verifySyncToken } from '../auth/sync-token.js';
import { raise } from '../company-file/attention.js';
import {
  type CompanyFileRow,
  type FileKey,
  getCompanyFile,
  lockCompanyFile,
  raiseFence,
  touchContact,
} from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { returnRequests, sentRequests } from '../queue/store.js';
import { dueFacts, judgeDue } from './due.js';
import { isIdle } from './load.js';
import { decideSession } from './machine.js';
import { prune } from './prune.js';
import { insertSession, liveSession, newSessionId, saveSession, supersedesSince } from './store.js';
import { newTicket, strayTicket } from './ticket.js';

/** The four strings of authenticateResult: ticket, directive, and two that stay empty. */
export type Directive = [ticket: string, directive: string, wait: string, minimum: string];

/**
 * Answers authenticate. A wrong, unknown, expired or revoked secret gets `nvu`; with nothing due
 * `none`, at the price of one short transaction and no session.
 * Source: design.md §7, qbwc-protocol §2.2.
 */
export async function authenticate(
  ctx: Ctx,
  call: { userName: string; password: string; remoteAddress: string },
): Promise<Directive> {
  const { userName, password, remoteAddress } = call;
  const token = await verifySyncToken(ctx, userName, password, remoteAddress);
  if (!token) return [strayTicket(ctx), 'nvu', '', ''];
  const key = { organizationId: token.organizationId, companyFileId: token.companyFileId };
  const now = ctx.now();
  return inOrganization(ctx.db, key.organizationId, async (trx): Promise<Directive> => {
    const file = await getCompanyFile(trx, key);
    if (file?.revokedAt) return [strayTicket(ctx), 'nvu', '', ''];
    if (!file || !judgeDue(await dueFacts(trx, key, file, now)).isDue) {
      if (isContactStale(file, now)) {
        await trx.raw('set local synchronous_commit = off');
        await touchContact(trx, key, now, LIMITS.lastContactSecondsMin);
      }
      return [strayTicket(ctx), 'none', '', ''];
    }
    await touchContact(trx, key, now, LIMITS.lastContactSecondsMin);
    // Under the lock once more: it may have been paused or revoked, or be in step, by now.
    const locked = await lockCompanyFile(trx, key);
    if (locked.revokedAt) return [strayTicket(ctx), 'nvu', '', ''];
    const poll = judgeDue(await dueFacts(trx, key, locked, now));
    if (!poll.isDue) return [strayTicket(ctx), 'none', '', ''];
    await endOlderSession(ctx, trx, key);
    const sessionId = newSessionId();
    const { ticket, hash } = newTicket(ctx, { organizationId: key.organizationId, sessionId });
    await insertSession(trx, key, {
      id: sessionId,
      syncTokenId: token.syncTokenId,
      ticketHash: hash,
      fence: await raiseFence(trx, key),
      epoch: locked.epoch,
      remoteAddress,
      now,
    });
    return [ticket, poll.answer, '', ''];
  });
}

function isContactStale(file: CompanyFileRow | undefined, now: Date): boolean {
  const age = now.getTime() - (file?.lastContactAt?.getTime() ?? 0);
  return age >= LIMITS.lastContactSecondsMin * 1_000;
}

const MINUTE_MS = 60_000;

/** The newest caller wins: what the older session still had out goes back into the queue. */
async function endOlderSession(ctx: Ctx, trx: Trx, key: FileKey): Promise<void> {
  const now = ctx.now();
  const older = await liveSession(trx, key);
  if (older) {
    const isExpired = isIdle(older, now);
    const life = { state: older.state, isWaiting: older.outstandingWireId !== null };
    const step = decideSession(life, { kind: isExpired ? 'expire' : 'supersede' });
    await saveSession(trx, key, older, { state: step.state, outstandingWireId: null }, now);
    if (!isExpired) await warnOfTwoConnectors(trx, key, now);
    // Where sessions never come to a closeConnection, this is their end.
    await prune(trx, key, now);
  }
  const message = 'The session ended before QuickBooks answered.';
  const lost = await sentRequests(trx, key);
  await returnRequests(trx, key, lost, { kind: 'lost' }, { message, now });
}

async function warnOfTwoConnectors(trx: Trx, key: FileKey, now: Date): Promise<void> {
  const since = new Date(now.getTime() - LIMITS.supersedesAlarmMinutes * MINUTE_MS);
  const superseded = await supersedesSince(trx, key, since);
  if (superseded.count < LIMITS.supersedesAlarmCount || superseded.addresses < 2) return;
  await raise(
    trx,
    key,
    {
      code: 'TWO_WEB_CONNECTORS',
      actor: 'quickbooks_user',
      userMessage:
        'Two Web Connectors serve this company file and interrupt each other. ' +
        'Remove the application from the Web Connector of one of the two PCs.',
      fixes: [{ label: 'How to find the second Web Connector', href: '/support' }],
    },
    now,
  );
}
