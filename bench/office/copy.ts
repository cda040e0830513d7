/** What a mirror holds, and the limit for filling one: psql \copy of the very same rows. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import { quoteName } from '../../src/mirror/names.js';
import { mirrorTables } from '../../src/mirror/tables.js';

const TABLES = [...mirrorTables.map((table) => table.name), 'data_ext', 'linked_txn'];
/** Filled beside the rows; emptied with them. */
const BESIDE = ['change', 'history', 'read_mark', 'parked'];

/** Rows of each table of the mirror that has any, of all company files. */
export async function countRows(db: Knex): Promise<Map<string, number>> {
  const counts = TABLES.map(
    (name) => `select '${name}' as name, count(*)::int as count from mirror.${quoteName(name)}`,
  );
  const { rows } = await db.raw<{ rows: { name: string; count: number }[] }>(
    counts.join(' union all '),
  );
  return new Map(rows.filter((row) => row.count > 0).map((row) => [row.name, row.count]));
}

/** Empties the mirror of all company files. */
export async function emptyMirror(db: Knex): Promise<void> {
  const names = [...TABLES, ...BESIDE].map((name) => `mirror.${quoteName(name)}`);
  await db.raw(`truncate ${names.join(', ')}`);
  await db.raw('checkpoint');
}

/**
 * Seconds that psql \copy takes for all rows of the mirror, into the same tables, as superuser. The
 * mirror is emptied for it and has the same rows afterwards.
 */
export async function copySeconds(db: Knex, url: string): Promise<number> {
  const names = [...(await countRows(db)).keys()];
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-copy-'));
  const script = (direction: 'to' | 'from') =>
    names
      .map((name) => `\\copy mirror.${quoteName(name)} ${direction} '${path.join(dir, name)}'`)
      .join('\n');
  try {
    psql(url, script('to'));
    await emptyMirror(db);
    const began = performance.now();
    psql(url, script('from'));
    return (performance.now() - began) / 1000;
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

function psql(url: string, script: string): void {
  execFileSync('psql', ['-qX', '-v', 'ON_ERROR_STOP=1', url], { input: script });
}
