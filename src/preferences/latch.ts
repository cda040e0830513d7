/**
 * The table two_way_bills_latch: for which company files bills sync both ways. A row is added once
 * and stays for ever: the process has no grant to change or remove one, so no route and no mistake
 * of ours can. Pausing and the day from which bills count are ordinary preferences.
 * Source: design.md §6 (what can't be undone), §7 (preferences), sync-semantics §2 (twoWayBills).
 */
import type { Who } from '../audit/log.js';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import type { TwoWayPreview } from './latch-preview.js';

/** What a person types to show that they know what they do. Source: design.md §7. */
export const CONFIRMATION = 'Yes';

/** That two-way bill sync was switched on. */
export type Latch = {
  readonly closedAt: Date;
  readonly closedBy: Who;
  /** What the preview said at that moment. */
  readonly preview: TwoWayPreview;
};

/** The latch of a company file; undefined while two-way bill sync is off. */
export async function latchOf(trx: Trx, key: FileKey): Promise<Latch | undefined> {
  const { rows } = await trx.raw<{ rows: Latch[] }>(
    `select closed_at as "closedAt", closed_by as "closedBy", preview
       from two_way_bills_latch where organization_id = ? and company_file_id = ?`,
    [key.organizationId, key.companyFileId],
  );
  return rows[0];
}

/**
 * Switches two-way bill sync on, for ever. Of several at once one does it, and the others find it
 * done. The caller has demanded sync.latch.
 * @param decision  confirm: what the person typed; preview: what they were shown, as of now
 * @returns the latch as it is, and whether this call closed it
 * @throws CONFIRMATION_REQUIRED
 */
export async function closeLatch(
  trx: Trx,
  key: FileKey,
  decision: { who: Who; confirm: unknown; preview: TwoWayPreview; now: Date },
): Promise<{ latch: Latch; isNew: boolean }> {
  const before = await latchOf(trx, key);
  if (before !== undefined) return { latch: before, isNew: false };
  if (decision.confirm !== CONFIRMATION) {
    const message = `must be "${CONFIRMATION}": two-way bill sync can never be switched off again`;
    throw new ConnectorError('CONFIRMATION_REQUIRED', `/confirm ${message}`, {
      errors: [{ path: '/confirm', message }],
    });
  }
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `insert into two_way_bills_latch (organization_id, company_file_id, closed_at, closed_by,
       preview)
     values (?, ?, ?, ?::jsonb, ?::jsonb)
     on conflict (organization_id, company_file_id) do nothing`,
    [
      ...[key.organizationId, key.companyFileId, decision.now],
      ...[JSON.stringify(decision.who), JSON.stringify(decision.preview)],
    ],
  );
  const latch = await latchOf(trx, key);
  if (latch === undefined) throw new Error('a latch that was closed is there');
  return { latch, isNew: rowCount === 1 };
}

/**
 * Refuses to switch two-way bill sync off.
 * @throws LATCHED  when it is on
 */
export function refuseToUnlatch(latch: Latch | undefined): void {
  if (latch === undefined) return;
  const since = latch.closedAt.toISOString();
  throw new ConnectorError('LATCHED', `two-way bill sync is on since ${since}, and stays on`, {
    errors: [{ path: '/values/twoWayBills', message: 'cannot be false again' }],
  });
}
