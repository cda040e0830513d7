/**
 * What the audit found different: each is first a suspect that the next sync may explain, and drift
 * when it does not. Owner of audit_suspect and mirror.audit.
 */
import { clear, raise } from '../company-file/attention.js';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { TouchedObject } from '../mirror/touched.js';
import { silentFields, syncedTypes } from '../qbxml/synced.js';
import type { Work } from './work.js';

/** An object that read differently with the same EditSequence, and the elements that did. */
export type Suspect = TouchedObject & { readonly elements: readonly string[] };

/**
 * A difference may be of this very minute: somebody paid the bill between our two readings, and the
 * check itself or the next sync reads the payment. What a changed document touches is explained,
 * and any new transaction explains balances and quantities.
 */
export async function explainSuspects(
  trx: Trx,
  key: FileKey,
  by: { readonly touched: readonly TouchedObject[]; readonly hasTransactions: boolean },
): Promise<void> {
  if (by.hasTransactions) {
    await trx('audit_suspect')
      .where({ organization_id: key.organizationId, company_file_id: key.companyFileId })
      .where({ is_silent: true })
      .delete();
  }
  if (by.touched.length === 0) return;
  await trx.raw(
    `delete from audit_suspect s
      using jsonb_to_recordset(?::jsonb) as t ("objectType" text, "objectId" text)
      where s.organization_id = ? and s.company_file_id = ?
        and s.object_type = t."objectType" and s.object_id = t."objectId"`,
    [JSON.stringify(by.touched), key.organizationId, key.companyFileId],
  );
}

/** Keeps what an audit found until the next sync has had its say. */
export async function noteSuspects(
  trx: Trx,
  work: Work,
  runId: string | null,
  found: readonly Suspect[],
): Promise<void> {
  if (found.length === 0) return;
  await trx('audit_suspect')
    .insert(
      found.map((one) => ({
        organization_id: work.key.organizationId,
        company_file_id: work.key.companyFileId,
        object_type: one.objectType,
        object_id: one.objectId,
        elements: one.elements,
        is_silent: isSilent(one, work),
        run_id: runId,
        at: work.now,
      })),
    )
    .onConflict(['organization_id', 'company_file_id', 'object_type', 'object_id'])
    .merge();
}

function isSilent({ objectType, elements }: Suspect, { dialect }: Work): boolean {
  const [type] = syncedTypes([objectType], dialect);
  const silent = type ? silentFields(type, dialect) : [];
  return elements.every((name) => silent.includes(name));
}

/** What a whole further sync has not explained is drift: it is counted, and told. */
export async function settleSuspects(trx: Trx, work: Work, runId: string): Promise<void> {
  const { organizationId, companyFileId } = work.key;
  const shownSince = new Date(work.now.getTime() - LIMITS.driftShownDays * DAY_MS);
  await clear(trx, work.key, ['DRIFT'], undefined, shownSince);
  const found = await trx.raw<{ rows: Suspect[] }>(
    `delete from audit_suspect
      where organization_id = ? and company_file_id = ? and run_id is distinct from ?::uuid
     returning object_type as "objectType", object_id as "objectId", elements`,
    [organizationId, companyFileId, runId],
  );
  const drifted = found.rows;
  await countAudit(trx, work, { reread: 0, different: drifted.length });
  for (const one of drifted) await tellDrift(trx, work, one);
}

const DAY_MS = 86_400_000;

async function tellDrift(trx: Trx, work: Work, drifted: Suspect): Promise<void> {
  const { objectType, objectId, elements } = drifted;
  await raise(
    trx,
    work.key,
    {
      code: 'DRIFT',
      objectType,
      objectId,
      userMessage:
        `A ${objectType} read differently (${elements.join(', ')}), though QuickBooks says that ` +
        'it was not changed. It is right now; the change feed and the history have both versions.',
    },
    work.now,
  );
}

/** Adds to this month's figures. */
export async function countAudit(
  trx: Trx,
  work: Work,
  more: { reread: number; different: number },
): Promise<void> {
  if (more.reread === 0 && more.different === 0) return;
  await trx.raw(
    `insert into mirror.audit as a
       (organization_id, company_file_id, month, reread, different) values (?, ?, ?, ?, ?)
     on conflict (organization_id, company_file_id, month)
     do update set reread = a.reread + excluded.reread,
                   different = a.different + excluded.different`,
    [
      ...[work.key.organizationId, work.key.companyFileId, monthOf(work.now)],
      ...[more.reread, more.different],
    ],
  );
}

function monthOf(now: Date): string {
  return now.toISOString().slice(0, 7);
}

/** This month's audit, in numbers. */
export async function readAudit(
  trx: Trx,
  key: FileKey,
  now: Date,
): Promise<{ month: string; reread: number; different: number }> {
  const found = await trx.raw<{ rows: { reread: string; different: string }[] }>(
    `select reread, different from mirror.audit
      where organization_id = ? and company_file_id = ? and month = ?`,
    [key.organizationId, key.companyFileId, monthOf(now)],
  );
  const [row] = found.rows;
  return {
    month: monthOf(now),
    reread: Number(row?.reread ?? 0),
    different: Number(row?.different ?? 0),
  };
}
