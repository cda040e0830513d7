/** The rolling audit: in every session some objects are read again and compared field by field. */
import type { Trx } from '../db/connect.js';
import type { Applied } from '../mirror/ingest.js';
import type { RsHead } from '../qbxml/read.js';
import type { SyncedType } from '../qbxml/synced.js';
import type { NewRequest, RequestRow } from '../queue/store.js';
import type { Work } from './work.js';

/** Which objects this session reads again. */
export async function planAudit(
  _trx: Trx,
  _work: Work,
  _types: readonly SyncedType[],
): Promise<NewRequest[]> {
  return [];
}

/** Books what the re-reading found; the rows themselves were applied like any others. */
export async function bookAudit(
  _trx: Trx,
  _work: Work,
  _runId: string | null,
  _answers: readonly { request: RequestRow; head: RsHead | null }[],
  _applied: Applied,
): Promise<void> {}
