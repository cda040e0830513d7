/** How statements that read a whole company file are planned. */
import type { Trx } from '../db/connect.js';

/**
 * Runs statements over whole tables. The statistics know nothing of a company file that was read a
 * moment ago: by them a nested loop looks cheap, and would read the file once for every document.
 * Hash joins are right for whole tables whatever they say; compiling such a plan costs more than
 * running it.
 */
export async function overWholeTables<T>(trx: Trx, work: () => Promise<T>): Promise<T> {
  await trx.raw('set local enable_nestloop = off; set local jit = off');
  const result = await work();
  await trx.raw('set local enable_nestloop = default; set local jit = default');
  return result;
}
