/** authenticate: who calls, is anything due, and if so a new session behind a new fence. */
import { isRightSecret, useNote } from '../auth/sync-token.js';
import { raise } from '../company-file/attention.js';
import { contactNote, type FileKey, lockCompanyFile, raiseFence } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, noteInOrganization, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { sentRequests } from '../queue/request.js';
import { returnRequests } from '../queue/store.js';
import { dueFacts, factsOfPoll, judgeDue, type PollRow, readPoll } from './due.js';
import { isIdle } from './load.js';
import { decideSession } from './machine.js';
import { prune } from './prune.js';
import { insertSession, liveSession, newSessionId, saveSession, supersedesSince } from './store.js';
import { newTicket, strayTicket } from './ticket.js';

/** The four strings of authenticateResult: ticket, directive, and two that stay empty. */
export type Directive = [ticket: string, directive: string, wait: string, minimum: string];

/**
 * Answers authenticate. A wrong, unknown, expired or revoked secret gets `nvu`; with nothing due
 * `none`, at the price of one round trip to Postgres (two, once a minute) and no session.
 * Source: design.md §7, qbwc-protocol §2.2.
 */
export async function authenticate(
  ctx: Ctx,
  call: { userName: string; password: string; remoteAddress: string },
): Promise<Directive> {
  const { userName: name, password: secret, remoteAddress } = call;
  const row = await readPoll(ctx, name);
  const isRight = await isRightSecret(ctx, { name, secret, remoteAddress }, row);
  if (!row || !isRight || row.revokedAt) return [strayTicket(ctx), 'nvu', '', ''];
  const now = ctx.now();
  const key = { organizationId: row.organizationId, companyFileId: row.companyFileId };
  if (isContactStale(row, now)) {
    await noteInOrganization(ctx.db, key.organizationId, [
      useNote(row, now),
      contactNote(key, now, LIMITS.lastContactSecondsMin),
    ]);
  }
  if (!judgeDue(factsOfPoll(row, now)).isDue) return [strayTicket(ctx), 'none', '', ''];
  return inOrganization(ctx.db, key.organizationId, async (trx): Promise<Directive> => {
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
      syncTokenId: row.syncTokenId,
      ticketHash: hash,
      fence: await raiseFence(trx, key),
      epoch: locked.epoch,
      remoteAddress,
      now,
    });
    return [ticket, poll.answer, '', ''];
  });
}

function isContactStale(row: PollRow, now: Date): boolean {
  const notedAt = Math.min(row.lastContactAt?.getTime() ?? 0, row.lastUsedAt?.getTime() ?? 0);
  return now.getTime() - notedAt >= LIMITS.lastContactSecondsMin * 1_000;
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
  await raise(trx, key, { code: 'TWO_WEB_CONNECTORS' }, now);
}
