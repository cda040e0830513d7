/** The numbers of the change feed: a counter on company_file under its row lock, so gap-free. */
import assert from 'node:assert';
import type { Trx } from '../db/connect.js';
import type { FileKey } from './store.js';

/**
 * Takes the next n numbers of a company file's change feed. Not a sequence: a rollback gives them
 * back, so readers who page by number never miss one that commits later.
 * @param n  how many, at least 1
 * @returns the first of them
 * Source: design.md §6 (History), citus.md §2 (gap-free counter)
 */
export async function takeChangeNumbers(trx: Trx, key: FileKey, n: number): Promise<bigint> {
  assert(Number.isSafeInteger(n) && n > 0, 'at least one change number is taken');
  const { rows } = await trx.raw<{ rows: { last: string }[] }>(
    `update company_file set change_seq = change_seq + ?
      where organization_id = ? and id = ? returning change_seq as last`,
    [n, key.organizationId, key.companyFileId],
  );
  const last = rows[0]?.last;
  assert(last !== undefined, `company file ${key.companyFileId} does not exist`);
  return BigInt(last) - BigInt(n) + 1n;
}
