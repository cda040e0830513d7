/**
 * What QuickBooks tells only to those who look over a whole type: documents whose paid state moved
 * without a word (a credit applied or taken off changes neither TimeModified nor EditSequence of
 * anything), and objects that went without being reported as deleted.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { partialColumn } from './staging.js';
import { planOf } from './tables.js';
import type { TouchedObject } from './touched.js';

/**
 * Documents of a type of which the mirror says another open amount than QuickBooks just did. Those
 * that QuickBooks left out have nothing open. Documents that the mirror does not know are no news.
 * @param open  what QuickBooks listed: open amount by TxnID, and the element that it stood in
 */
export async function findMoved(
  trx: Trx,
  at: FileKey,
  objectType: string,
  open: { readonly element: string; readonly amounts: ReadonlyMap<string, string> },
): Promise<TouchedObject[]> {
  const plan = planOf(objectType);
  const amount = quoteName(partialColumn(plan, open.element).name);
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(
    `with r as materialized (select cast(:open as jsonb) as open)
     select :type as "objectType", m.txn_id as "objectId"
       from mirror.${quoteName(plan.table.name)} m, r
      where m.organization_id = :org and m.company_file_id = :file and not m.is_deleted
        and m.${amount} <> coalesce(r.open ->> m.txn_id, '0')::numeric`,
    {
      org: at.organizationId,
      file: at.companyFileId,
      type: objectType,
      open: JSON.stringify(Object.fromEntries(open.amounts)),
    },
  );
  return rows;
}

/**
 * Living objects of a type that a look over all of them did not meet.
 * @param ids  of everyone that QuickBooks listed
 */
export async function findGone(
  trx: Trx,
  at: FileKey,
  objectType: string,
  ids: readonly string[],
): Promise<TouchedObject[]> {
  const plan = planOf(objectType);
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(
    `select :type as "objectType", m.${plan.keyColumn} as "objectId"
       from mirror.${quoteName(plan.table.name)} m
      where m.organization_id = :org and m.company_file_id = :file and not m.is_deleted
        and m.${plan.keyColumn} <> all(:ids)`,
    { org: at.organizationId, file: at.companyFileId, type: objectType, ids: [...ids] },
  );
  return rows;
}
