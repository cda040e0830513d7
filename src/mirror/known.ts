/** What the mirror has already: it spares the statements that would find nothing. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { planOf } from './tables.js';

export type Known = {
  /** Those of the types asked for of which there is any object, tombstones included. */
  readonly types: ReadonlySet<string>;
  /** Some row of the company file is parked. */
  readonly hasParked: boolean;
};

/** Looks which object types of a company file have come before, in one statement. */
export async function readKnown(
  trx: Trx,
  at: FileKey,
  objectTypes: readonly string[],
): Promise<Known> {
  const key = 'organization_id = :org and company_file_id = :file';
  const selects = objectTypes.map(
    (type) =>
      `select '${type}' as type
        where exists (select from mirror.${quoteName(planOf(type).table.name)} where ${key})`,
  );
  const parked = `select '' as type where exists (select from mirror.parked where ${key})`;
  const { rows } = await trx.raw<{ rows: { type: string }[] }>(
    [...selects, parked].join(' union all '),
    { org: at.organizationId, file: at.companyFileId },
  );
  const found = new Set(rows.map((row) => row.type));
  return { hasParked: found.delete(''), types: found };
}
