/**
 * Rows that the mirror is not to take for unchanged: whoever changed them behind our back left
 * their hash as it was. The next answer that has them writes them whole.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { planOf } from './tables.js';

/** What a distrusted row has for a hash: no answer ever has it (judge.ts compares). */
export const DISTRUSTED = "'\\x00'::bytea";

/** Has the next answer write these objects, whatever it says of their edition. */
export async function distrust(
  trx: Trx,
  key: FileKey,
  objectType: string,
  ids: readonly string[],
): Promise<void> {
  const plan = planOf(objectType);
  await trx.raw(
    `update mirror.${quoteName(plan.table.name)} set raw_sha256 = ${DISTRUSTED}
      where organization_id = ? and company_file_id = ? and ${plan.keyColumn} = any(?)`,
    [key.organizationId, key.companyFileId, [...ids]],
  );
}
