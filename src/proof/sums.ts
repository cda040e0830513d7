/** How statements that read a whole company file are planned. */
import type { Trx } from '../db/connect.js';

/** Tables below 64 MB are read by one process: another one would first have to learn them all. */
const SETTINGS = {
  enable_nestloop: 'off',
  enable_mergejoin: 'off',
  enable_sort: 'off',
  jit: 'off',
  work_mem: "'64MB'",
  min_parallel_table_scan_size: "'64MB'",
  min_parallel_index_scan_size: "'64MB'",
};
const set = ([name, value]: [string, string]) => `set local ${name} = ${value}`;
const SET = Object.entries(SETTINGS).map(set).join('; ');
const RESET = Object.keys(SETTINGS)
  .map((name) => set([name, 'default']))
  .join('; ');

/**
 * Runs statements over whole tables. The statistics know nothing of a company file that was read a
 * moment ago: by them a nested loop looks cheap, and would read the file once for every document.
 * Hashing is right for whole tables whatever they say; compiling such a plan costs more than
 * running it.
 */
export async function overWholeTables<T>(trx: Trx, work: () => Promise<T>): Promise<T> {
  await trx.raw(SET);
  const result = await work();
  await trx.raw(RESET);
  return result;
}
