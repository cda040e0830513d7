/**
 * time_modified_at of every object, once the zone of the QuickBooks PC is known or is another than
 * was thought. Derived from time_modified alone, so it is no change of the object.
 * Source: design.md §6 (Mirror tables), ODDITIES 1 (the offsets that QuickBooks sends are wrong)
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { mirroredObjects } from './tables.js';

/**
 * Works the moments out anew. The caller holds the row lock of company_file.
 * @param timeZone  IANA name; null makes all of them null
 * @returns false, and nothing is written, when Postgres does not know the zone
 */
export async function fillInstants(
  trx: Trx,
  key: FileKey,
  timeZone: string | null,
): Promise<boolean> {
  if (timeZone !== null && !(await isKnown(trx, timeZone))) return false;
  const bindings = { org: key.organizationId, file: key.companyFileId, zone: timeZone };
  for (const { table, hasTimeModified } of mirroredObjects.values()) {
    if (!hasTimeModified) continue;
    await trx.raw(
      `update mirror.${quoteName(table.name)}
          set time_modified_at = mirror.instant(time_modified, :zone)
        where organization_id = :org and company_file_id = :file
          and coalesce(time_modified_at, 'infinity')
              <> coalesce(mirror.instant(time_modified, :zone), 'infinity')`,
      bindings,
    );
  }
  return true;
}

/** A zone that only the browser or Node knows would make every later statement fail. */
async function isKnown(trx: Trx, timeZone: string): Promise<boolean> {
  const found = await trx.raw<{ rowCount: number }>(
    'select 1 from pg_timezone_names where lower(name) = lower(?)',
    [timeZone],
  );
  return found.rowCount > 0;
}
