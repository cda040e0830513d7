/** Migrations: numbered SQL files, forward only, run by knex in one transaction. */
import fs from 'node:fs';
import path from 'node:path';
import type { Knex } from 'knex';
import { StartError } from '../errors.js';
import { codeOf, pgClientOf, type Trx } from './connect.js';

/** Beside src/ in the repository and beside dist/ once built. */
const DIRECTORY = path.resolve(__dirname, '..', '..', 'migrations');

type SqlFile = { readonly name: string; readonly text: string };

/** Another process made the table between our look and our CREATE. */
const EXISTS_BY_NOW = new Set(['42P07', '23505', '42710']);

/**
 * Brings the schema to the newest version: every missing file or none, in one transaction. Of two
 * processes that migrate at once the second waits for the first. A crash leaves nothing behind.
 * @param directory  where the files are; the product's own by default
 * @returns the names of the files that were run
 * @throws StartError  when the database holds a migration that this code does not know (it is
 *   newer than the code), or a file fails (its name, line and the words of Postgres)
 */
export async function migrate(db: Knex, directory = DIRECTORY): Promise<string[]> {
  const files = readFiles(directory);
  await makeKnexTables(db);
  return db.transaction(async (trx) => {
    // Citus wants DDL of one transaction on one connection a node (citus.md R13); plain Postgres
    // takes the name as a placeholder. A migration may take longer than any other statement.
    await trx.raw(`set local citus.multi_shard_modify_mode = 'sequential'`);
    await trx.raw('set local statement_timeout = 0');
    await lockOutOthers(trx);
    await refuseNewer(trx, files);
    const migrationSource = sourceOf(files);
    const [, names] = (await trx.migrate.latest({ migrationSource })) as [number, string[]];
    return names;
  });
}

/** True when every migration of this code has run and none beyond. */
export async function isMigrated(db: Knex, directory = DIRECTORY): Promise<boolean> {
  if (!(await db.schema.hasTable('knex_migrations'))) return false;
  const done = await namesDone(db);
  const known = fileNames(directory);
  return done.length === known.length && done.every((name, index) => name === known[index]);
}

function fileNames(directory: string): string[] {
  return fs
    .readdirSync(directory)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort();
}

function readFiles(directory: string): SqlFile[] {
  return fileNames(directory).map((name) => {
    return { name, text: fs.readFileSync(path.join(directory, name), 'utf8') };
  });
}

async function namesDone(db: Knex): Promise<string[]> {
  const rows = await db('knex_migrations').select<{ name: string }[]>('name').orderBy('id');
  return rows.map(({ name }) => name);
}

/** knex makes its two tables on first use, but two processes that do so at once collide. */
async function makeKnexTables(db: Knex): Promise<void> {
  try {
    await db.migrate.list({ migrationSource: sourceOf([]), disableMigrationsListValidation: true });
  } catch (error) {
    if (!EXISTS_BY_NOW.has(codeOf(error))) throw error;
    await makeKnexTables(db);
  }
}

/**
 * Holds the lock table until commit; a process that dies loses its lock with its connection, which
 * knex's own flag does not. A set flag can only be a remnant of one that died, and two flags of two
 * first runs at once; knex gets one fresh one.
 */
async function lockOutOthers(trx: Knex): Promise<void> {
  await trx.raw('lock table knex_migrations_lock in exclusive mode');
  await trx('knex_migrations_lock').delete();
  await trx('knex_migrations_lock').insert({ is_locked: 0 });
}

async function refuseNewer(trx: Knex, files: readonly SqlFile[]): Promise<void> {
  const known = new Set(files.map(({ name }) => name));
  const unknown = (await namesDone(trx)).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new StartError(
    `the database is newer than this version of qbd-connector: it has ${unknown.join(', ')}; ` +
      `start the version that made it, or restore a backup from before`,
  );
}

function sourceOf(files: readonly SqlFile[]): Knex.MigrationSource<SqlFile> {
  return {
    getMigrations: () => Promise.resolve([...files]),
    getMigrationName: (file) => file.name,
    getMigration: (file) =>
      Promise.resolve({
        // Always one: migrate() runs inside a transaction and so does each file.
        up: (trx) => runSql(trx as Trx, file),
        down: () =>
          Promise.reject(new Error('migrations go forward only; restore a backup instead')),
      }),
  };
}

/** Through pg itself: knex would take every ? for a binding, also inside comments and operators. */
async function runSql(trx: Trx, { name, text }: SqlFile): Promise<void> {
  const client = await pgClientOf(trx);
  try {
    await client.query(text);
  } catch (cause) {
    const { message, position } = cause as { message: string; position?: string };
    const before = position === undefined ? undefined : text.slice(0, Number(position));
    const line = before === undefined ? '' : ` line ${before.split('\n').length}`;
    throw new StartError(`migration ${name}${line}: ${message}`, { cause });
  }
}
