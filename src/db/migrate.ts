/** Migrations: numbered SQL files, forward only, run by knex under its lock. */
import fs from 'node:fs';
import path from 'node:path';
import type { Knex } from 'knex';

/** Beside src/ in the repository and beside dist/ once built. */
const DIRECTORY = path.resolve(__dirname, '..', '..', 'migrations');

type SqlFile = { name: string; text: string };

/** Reads the files in order. A file is one transaction. */
function readFiles(): SqlFile[] {
  return fs
    .readdirSync(DIRECTORY)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, text: fs.readFileSync(path.join(DIRECTORY, name), 'utf8') }));
}

/** knex takes every ? for a binding, also inside comments and operators. */
function runSql(trx: Knex, text: string): Promise<void> {
  return trx.raw(text.replaceAll('?', '\\?')).then(() => undefined);
}

const SOURCE: Knex.MigrationSource<SqlFile> = {
  getMigrations: () => Promise.resolve(readFiles()),
  getMigrationName: (file) => file.name,
  getMigration: (file) =>
    Promise.resolve({
      up: (trx) => runSql(trx, file.text),
      down: () => Promise.reject(new Error('migrations go forward only; restore a backup instead')),
    }),
};

/**
 * Brings the schema to the newest version.
 * @returns the names of the files that were run
 * @throws when the database holds a migration that this code does not know (it is newer than the code)
 */
export async function migrate(db: Knex): Promise<string[]> {
  await releaseStaleLock(db);
  const [, names] = (await db.migrate.latest({ migrationSource: SOURCE })) as [number, string[]];
  return names;
}

/** True when every migration of this code has run and none beyond. */
export async function isMigrated(db: Knex): Promise<boolean> {
  const rows = await db('knex_migrations').select<{ name: string }[]>('name').orderBy('id');
  const known = readFiles().map((file) => file.name);
  return rows.length === known.length && rows.every((row, index) => row.name === known[index]);
}

/**
 * A process that died while migrating leaves knex's lock set although its transaction is gone.
 * The lock is stale when no other connection of this database has it in use: migrating sessions
 * hold an advisory lock for as long as they live, so whoever gets it may clear the flag.
 */
async function releaseStaleLock(db: Knex): Promise<void> {
  const exists = await db.schema.hasTable('knex_migrations_lock');
  if (!exists) return;
  const others = await db.raw(
    `select count(*)::int as n from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and state <> 'idle' and query ilike '%knex_migrations%'`,
  );
  if (others.rows[0].n === 0) await db('knex_migrations_lock').update({ is_locked: 0 });
}
