/** Migrations meet crashes, each other, a newer database and a login with few rights. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import type { Knex } from 'knex';
import { inOrganization, openDatabase } from '../../src/db/connect.js';
import { thisMachine } from '../../src/db/embedded/machine.js';
import { isMigrated, migrate } from '../../src/db/migrate.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { clearAway, end, makeDir, query, start } from './embedded-support.js';

const ORGANIZATION = '11111111-1111-4111-8111-111111111111';
let database: TestDatabase;
let db: Knex;

beforeEach(async () => {
  database = await openTestDatabase({ template: 'empty' });
  db = database.db;
});
afterEach(async () => {
  await database.close();
  await clearAway();
});

/** A directory of migrations made of these texts. */
function filesOf(...texts: string[]): string {
  const directory = makeDir();
  for (const [index, text] of texts.entries()) {
    fs.writeFileSync(path.join(directory, `000${index + 1}_part.sql`), text);
  }
  return directory;
}

test('an empty database becomes the newest, and a second run does nothing', async () => {
  expect(await isMigrated(db)).toBe(false);
  const names = await migrate(db);
  expect(names[0]).toBe('0001_foundation.sql');
  expect(await isMigrated(db)).toBe(true);
  expect(await migrate(db)).toEqual([]);
});

test('two processes that migrate an empty database at once both succeed', async () => {
  const pools = [openDatabase(database.url), openDatabase(database.url), db];
  const ran = await Promise.all(pools.map((pool) => migrate(pool)));
  expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
  expect(await isMigrated(db)).toBe(true);
  await Promise.all(pools.slice(0, 2).map((pool) => pool.destroy()));
});

test('a flag that a crash left set does not stop the next migration', async () => {
  const directory = filesOf('create table one (id int)');
  await migrate(db, directory);
  await db('knex_migrations_lock').update({ is_locked: 1 });
  fs.writeFileSync(path.join(directory, '0002_more.sql'), 'create table two (id int)');
  expect(await migrate(db, directory)).toEqual(['0002_more.sql']);
});

test('a process killed while it migrates leaves nothing behind and no lock', async () => {
  const directory = filesOf('create table one (id int)', "select pg_sleep(600), 'asleep'");
  const code = `const { openDatabase } = require('./src/db/connect.ts');
    const { migrate } = require('./src/db/migrate.ts');
    migrate(openDatabase(process.argv[1]), process.argv[2]);
    console.log('began');`;
  const child = spawn(
    process.execPath,
    ['-r', './test/support/register.js', '-e', code, database.url, directory],
    { cwd: path.resolve(__dirname, '..', '..'), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(readline.createInterface(child.stdout), 'line');
  const isAsleep = async () =>
    (await query(database.url, "select from pg_stat_activity where wait_event = 'PgSleep'"))
      .length > 0;
  while (!(await isAsleep()));
  await end(child, 'SIGKILL');
  // The server notices the loss of its client only when it next writes to it.
  await query(
    database.url,
    "select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'",
  );
  fs.writeFileSync(path.join(directory, '0002_part.sql'), 'create table two (id int)');
  expect(await migrate(db, directory)).toEqual(['0001_part.sql', '0002_part.sql']);
});

test('a file that fails is named with its line, and nothing of the run stays', async () => {
  const directory = filesOf(
    'create table one (id int)',
    '-- why?\ncreate table two (id int);\n\nselect oops',
  );
  await expect(migrate(db, directory)).rejects.toThrow(
    /^migration 0002_part\.sql line 4: column "oops" does not exist$/,
  );
  expect(await db.schema.hasTable('one')).toBe(false);
  expect(await migrate(db, filesOf('create table one (id int)'))).toEqual(['0001_part.sql']);
});

test('question marks in comments, texts and operators arrive as they are written', async () => {
  const directory = filesOf(
    `-- really?\ncreate table one as select 'why?' as a, '{"k":1}'::jsonb ? 'k' as b, E'\\\\?' as c`,
  );
  await migrate(db, directory);
  expect(await db('one').first()).toEqual({ a: 'why?', b: true, c: '\\?' });
});

test('a database newer than the code is refused with what it has', async () => {
  await migrate(db, filesOf('select 1', 'select 2'));
  const older = filesOf('select 1');
  await expect(migrate(db, older)).rejects.toThrow(
    /^the database is newer than this version of qbd-connector: it has 0002_part\.sql; start the version/,
  );
  expect(await isMigrated(db, older)).toBe(false);
});

/** Roles belong to the whole server, so these run on one of their own. */
async function ownServer(source: 'installed' | 'npm') {
  const here = thisMachine();
  const machine = source === 'npm' ? { ...here, pathVariable: '', installedIn: [] } : here;
  const { url } = await start(makeDir(), { machine });
  return {
    admin: (text: string) => query(url, text),
    async as(login: string, options: string): Promise<string> {
      await query(url, `create role "${login}" login password 'x' ${options}`);
      await query(url, `create database "${login}" owner "${login}"`);
      const address = new URL(url);
      Object.assign(address, { username: login, password: 'x', pathname: `/${login}` });
      return address.href;
    },
  };
}

async function organizationsSeen(pool: Knex): Promise<unknown> {
  return inOrganization(pool, ORGANIZATION, (trx) =>
    trx('organization').where('organization_id', ORGANIZATION),
  );
}

test.each(['installed', 'npm'] as const)(
  'a login that may create roles needs no preparation (%s binaries)',
  async (source) => {
    const server = await ownServer(source);
    const pool = openDatabase(await server.as('maker', 'createrole'));
    await migrate(pool);
    expect(await organizationsSeen(pool)).toEqual([]);
    await pool.destroy();
  },
);

test.each(['installed', 'npm'] as const)(
  'a login without CREATEROLE is told two statements, after which it works (%s binaries)',
  async (source) => {
    const server = await ownServer(source);
    const pool = openDatabase(await server.as('plain-login', ''));
    const said = await migrate(pool).catch((error: Error) => error.message);
    expect(said).toMatch(
      /^migration 0001_foundation\.sql: the login "plain-login" may not create roles; run these two statements/,
    );
    const statements = /CREATE ROLE .*/.exec(String(said))?.[0] ?? '';
    await server.admin(statements);
    await migrate(pool);
    expect(await organizationsSeen(pool)).toEqual([]);
    await pool.destroy();
  },
);

test('a login that may not work as qbd_app is told the statement', async () => {
  const server = await ownServer('installed');
  await server.admin('create role qbd_app; create role qbd_reader');
  const pool = openDatabase(await server.as('plain', ''));
  await expect(migrate(pool)).rejects.toThrow(
    /as a superuser and start again: GRANT qbd_app TO "plain";$/,
  );
  await pool.destroy();
});
