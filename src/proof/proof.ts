/** After a sync: do the figures that QuickBooks adds up agree with what the mirror holds? */
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import type { Raw, RsHead } from '../qbxml/read.js';
import type { Dialect, SyncedType } from '../qbxml/synced.js';
import type { NewRequest, RequestRow } from '../queue/store.js';

/** A company file under its lock, how QuickBooks is spoken to, and the moment that counts. */
export type ProofAt = {
  readonly key: FileKey;
  readonly file: CompanyFileRow;
  readonly dialect: Dialect;
  readonly now: Date;
};

/** The sync that is being proven. */
export type ProofRun = {
  readonly id: string;
  readonly checkRound: number;
  readonly transactionsChanged: boolean;
};

/** One answered request of the wire; rows of proof requests are kept whole. */
export type ProofAnswer = {
  readonly request: RequestRow;
  readonly head: RsHead | null;
  readonly kept: readonly { name: string; raw: Raw }[];
};

/** What to ask for when the sync has read everything: it shares its wire with the audit. */
export async function planProof(
  _trx: Trx,
  _at: ProofAt,
  _run: ProofRun,
  _types: readonly SyncedType[],
): Promise<NewRequest[]> {
  return [];
}

/** Remembers what one answer said; other steps' requests are passed over. */
export async function noteProof(
  _trx: Trx,
  _at: ProofAt,
  _run: ProofRun,
  _answers: readonly ProofAnswer[],
): Promise<void> {}

/**
 * Judges once nothing of the check is open.
 * @returns what must be read again before a break counts; nothing when all is decided and recorded
 */
export async function concludeProof(
  _trx: Trx,
  _at: ProofAt,
  _run: ProofRun,
  _types: readonly SyncedType[],
): Promise<NewRequest[]> {
  return [];
}
