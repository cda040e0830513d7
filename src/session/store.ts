/** The table session: one authenticate … closeConnection. */
import { randomUUID } from 'node:crypto';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIVE_STATES, type SessionState } from './machine.js';

export type SessionRow = {
  id: string;
  companyFileId: string;
  syncTokenId: string;
  ticketHash: Buffer;
  fence: string;
  epoch: string;
  state: SessionState;
  outstandingWireId: string | null;
  wires: number;
  toldPercent: number;
  runId: string | null;
  lastError: string | null;
  remoteAddress: string | null;
  qbxmlVersion: string | null;
  filePath: string | null;
  country: string | null;
  lastCallAt: Date;
};

const COLUMNS = `id, company_file_id as "companyFileId", sync_token_id as "syncTokenId",
  ticket_hash as "ticketHash", fence, epoch, state, outstanding_wire_id as "outstandingWireId",
  wires, told_percent as "toldPercent", run_id as "runId", last_error as "lastError",
  remote_address as "remoteAddress", qbxml_version as "qbxmlVersion",
  file_path as "filePath", country, last_call_at as "lastCallAt"`;

/** A fresh session id: the ticket is made of it before the row is. */
export function newSessionId(): string {
  return randomUUID();
}

/** Makes the session of a successful authenticate; any older one was ended before. */
export async function insertSession(
  trx: Trx,
  key: FileKey,
  session: {
    id: string;
    syncTokenId: string;
    ticketHash: Buffer;
    fence: string;
    epoch: string;
    remoteAddress: string;
    now: Date;
  },
): Promise<void> {
  await trx('session').insert({
    organization_id: key.organizationId,
    id: session.id,
    company_file_id: key.companyFileId,
    sync_token_id: session.syncTokenId,
    ticket_hash: session.ticketHash,
    fence: session.fence,
    epoch: session.epoch,
    state: 'open',
    remote_address: session.remoteAddress,
    started_at: session.now,
    last_call_at: session.now,
  });
}

/** One session by the id inside its ticket. */
export async function getSession(
  trx: Trx,
  organizationId: string,
  id: string,
): Promise<SessionRow | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from session where organization_id = ? and id = ?`,
    [organizationId, id],
  );
  return found.rows[0];
}

/** The session of a company file that is not over; there is one at most. */
export async function liveSession(trx: Trx, key: FileKey): Promise<SessionRow | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from session
      where organization_id = ? and company_file_id = ? and state = any(?)`,
    [key.organizationId, key.companyFileId, [...LIVE_STATES]],
  );
  return found.rows[0];
}

/** What one call changed. Absent members stay. */
export type SessionChanges = {
  state?: SessionState;
  outstandingWireId?: string | null;
  wires?: number;
  toldPercent?: number;
  runId?: string | null;
  lastError?: string;
  qbxmlVersion?: string;
  filePath?: string;
  country?: string;
  epoch?: string;
};

/**
 * Saves the outcome of a call, by compare-and-swap on the state it was decided from.
 * @throws when the state has moved meanwhile (it can't under the lock of company_file)
 */
export async function saveSession(
  trx: Trx,
  key: FileKey,
  session: SessionRow,
  changes: SessionChanges,
  now: Date,
): Promise<SessionRow> {
  const after = { ...session, ...changes, lastCallAt: now };
  const isOver = !LIVE_STATES.includes(after.state);
  const found = await trx.raw(
    `update session set state = ?, outstanding_wire_id = ?, wires = ?, told_percent = ?, run_id = ?,
       last_error = ?, qbxml_version = ?, file_path = ?, country = ?, epoch = ?, last_call_at = ?,
       ended_at = case when ? then coalesce(ended_at, ?::timestamptz) else null end
      where organization_id = ? and id = ? and state = ?`,
    [
      after.state,
      after.outstandingWireId,
      after.wires,
      after.toldPercent,
      after.runId,
      after.lastError,
      after.qbxmlVersion,
      after.filePath,
      after.country,
      after.epoch,
      now,
      isOver,
      now,
      key.organizationId,
      session.id,
      session.state,
    ],
  );
  if (found.rowCount !== 1) throw new Error(`session ${session.id} is no longer ${session.state}`);
  return after;
}

/** How many sessions of a company file were superseded lately, and from how many addresses. */
export async function supersedesSince(
  trx: Trx,
  key: FileKey,
  since: Date,
): Promise<{ count: number; addresses: number }> {
  const found = await trx.raw(
    `select count(*)::int as count, count(distinct remote_address)::int as addresses from session
      where organization_id = ? and company_file_id = ? and state = 'superseded'
        and ended_at >= ?`,
    [key.organizationId, key.companyFileId, since],
  );
  return found.rows[0];
}

/** Forgets sessions that ended long ago and whose wires are gone, at most so many at a time. */
export async function pruneSessions(
  trx: Trx,
  key: FileKey,
  what: { before: Date; max: number },
): Promise<void> {
  await trx.raw(
    `delete from session where organization_id = ? and id in (
       select s.id from session s
        where s.organization_id = ? and s.company_file_id = ? and s.started_at < ?
          and s.ended_at < ?
          and not exists (select from wire w where w.organization_id = ? and w.session_id = s.id)
        order by s.started_at limit ?)`,
    [
      ...[key.organizationId, key.organizationId, key.companyFileId, what.before, what.before],
      ...[key.organizationId, what.max],
    ],
  );
}

/** A revoked token's tickets die at once. */
export async function killSessionsOfToken(
  trx: Trx,
  organizationId: string,
  syncTokenId: string,
  now: Date,
): Promise<void> {
  await trx.raw(
    `update session set state = 'failed', ended_at = ?, outstanding_wire_id = null,
       last_error = 'The connection was revoked by an administrator.'
      where organization_id = ? and sync_token_id = ? and state = any(?)`,
    [now, organizationId, syncTokenId, [...LIVE_STATES]],
  );
}
