/** The table wire: one message set as it was sent, and what came back. */
import { randomUUID } from 'node:crypto';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';

export type WireKind = 'identity' | 'read' | 'closing';
export type WireOutcome = 'applied' | 'late' | 'hresult' | 'unreadable' | 'lost';

export type WireRow = {
  id: string;
  number: number;
  kind: WireKind;
  epoch: string;
  sentAt: Date;
  answerSha256: Buffer | null;
  told: number | null;
};

const COLUMNS = `id, number, kind, epoch, sent_at as "sentAt", answer_sha256 as "answerSha256",
  told`;

/** A new wire's id, before its requests are claimed for it. */
export function newWireId(): string {
  return randomUUID();
}

/** Records a message set as sent; the commit comes before its bytes. */
export async function openWire(
  trx: Trx,
  key: FileKey,
  wire: {
    id: string;
    sessionId: string;
    number: number;
    kind: WireKind;
    fence: string;
    epoch: string;
    bytes: number;
    sha256: Buffer;
    now: Date;
  },
): Promise<void> {
  await trx('wire').insert({
    organization_id: key.organizationId,
    id: wire.id,
    company_file_id: key.companyFileId,
    session_id: wire.sessionId,
    number: wire.number,
    kind: wire.kind,
    fence: wire.fence,
    epoch: wire.epoch,
    sent_at: wire.now,
    sent_bytes: wire.bytes,
    sent_sha256: wire.sha256,
  });
}

/** The newest wire of a session. */
export async function lastWire(
  trx: Trx,
  key: FileKey,
  sessionId: string,
): Promise<WireRow | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from wire where organization_id = ? and session_id = ?
      order by number desc limit 1`,
    [key.organizationId, sessionId],
  );
  return found.rows[0];
}

/** One wire of a company file by its id. */
export async function getWire(trx: Trx, key: FileKey, id: string): Promise<WireRow | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from wire where organization_id = ? and company_file_id = ? and id = ?`,
    [key.organizationId, key.companyFileId, id],
  );
  return found.rows[0];
}

/** One wire of a session by its number, from 1. */
export async function wireOfNumber(
  trx: Trx,
  key: FileKey,
  sessionId: string,
  number: number,
): Promise<WireRow | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from wire where organization_id = ? and session_id = ? and number = ?`,
    [key.organizationId, sessionId, number],
  );
  return found.rows[0];
}

/** Forgets wires that were sent long ago, at most so many at a time. */
export async function pruneWires(
  trx: Trx,
  key: FileKey,
  what: { before: Date; max: number },
): Promise<void> {
  await trx.raw(
    `delete from wire where organization_id = ? and id in (
       select id from wire
        where organization_id = ? and company_file_id = ? and sent_at < ?
        order by sent_at limit ?)`,
    [key.organizationId, key.organizationId, key.companyFileId, what.before, what.max],
  );
}

/** Records what came back. The first answer of a wire stays; a second one changes nothing. */
export async function closeWire(
  trx: Trx,
  key: FileKey,
  wireId: string,
  answer: {
    outcome: WireOutcome;
    bytes: number;
    sha256: Buffer | null;
    hresult: string | null;
    message: string | null;
    told: number;
    kept: Buffer | null;
    now: Date;
  },
): Promise<void> {
  await trx.raw(
    `update wire set answered_at = ?, outcome = ?, answer_bytes = ?, answer_sha256 = ?, hresult = ?,
       message = ?, told = ?, kept = ?
      where organization_id = ? and id = ? and answered_at is null`,
    [
      answer.now,
      answer.outcome,
      answer.bytes,
      answer.sha256,
      answer.hresult,
      answer.message,
      answer.told,
      answer.kept,
      key.organizationId,
      wireId,
    ],
  );
}
