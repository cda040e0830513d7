/** Readers see the mirror of their organization, all of its views and functions, and nothing else. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import { runPsql } from '../../src/commands/psql.js';
import { openDatabase } from '../../src/db/connect.js';
import { mirroredObjects } from '../../src/mirror/tables.js';
import { ingest, makeFile, type TestFile } from '../mirror/company-file.js';
import { sampleObject } from '../mirror/random-object.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const SECRET_KEY = 'a secret key of this test, long enough';
let database: TestDatabase;
let mine: TestFile;
let other: TestFile;
let scratch: string;
const roles: string[] = [];
const open: Knex[] = [];

const readerOf = (file: TestFile) => `qbd_reader_${file.organizationId.replaceAll('-', '')}`;

beforeAll(async () => {
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-psql-'));
  database = await openTestDatabase();
  mine = await makeFile(database.db);
  other = await makeFile(database.db);
  for (const file of [mine, other]) {
    const rows = [...mirroredObjects.keys()].map((type, index) => ({
      type,
      raw: sampleObject(type, { id: `of ${file.organizationId}` }, index),
    }));
    await ingest(database.db, file, rows);
    roles.push(readerOf(file));
  }
});
afterAll(async () => {
  for (const db of open) await db.destroy();
  for (const role of roles) {
    await database.db.raw(`drop role if exists ${role}`);
  }
  await database.close();
  fs.rmSync(scratch, { recursive: true, force: true });
});

type Ran = { code: number; lines: string[] };
async function psql(args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const lines: string[] = [];
  const given = { DATABASE_URL: database.url, SECRET_KEY, LOG_LEVEL: 'silent', ...env };
  const code = await runPsql(args, { PATH: process.env.PATH, ...given }, (line) =>
    lines.push(line),
  );
  return { code, lines };
}

async function openAs(file: TestFile): Promise<Knex> {
  const { lines } = await psql(['--url', '--organization', file.organizationId]);
  const db = openDatabase(lines[0] ?? '');
  open.push(db);
  return db;
}

/** A file named psql that writes down how it was called. */
function fakePsql(): { directory: string; called: () => string } {
  const directory = fs.mkdtempSync(path.join(scratch, 'bin-'));
  const log = path.join(directory, 'called');
  const script = `#!/bin/sh\nprintf '%s|' "$@" "$PGOPTIONS" "$PGPASSWORD" > ${log}\nexit 7\n`;
  fs.writeFileSync(path.join(directory, 'psql'), script, { mode: 0o755 });
  return { directory, called: () => fs.readFileSync(log, 'utf8') };
}

describe('the login of an organization', () => {
  let db: Knex;
  beforeAll(async () => {
    db = await openAs(mine);
  });

  test('reads every table and view of the mirror, and only its own rows', async () => {
    const { rows } = await db.raw<{ rows: { name: string }[] }>(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'mirror'::regnamespace and c.relkind in ('r', 'v')
          and c.relname not in ('read_mark') order by 1`,
    );
    expect(rows.length).toBeGreaterThan(160);
    for (const { name } of rows) {
      const found = await db.raw(
        `select count(*) filter (where organization_id <> ?)::int as foreign, count(*)::int as own
           from mirror."${name}"`,
        [mine.organizationId],
      );
      expect({ name, foreign: found.rows[0].foreign }).toEqual({ name, foreign: 0 });
    }
    const { rows: bills } = await db.raw('select txn_id from bill');
    expect(bills).toEqual([{ txn_id: `of ${mine.organizationId}` }]);
  });

  test('takes the functions, which show nothing of others either', async () => {
    const asOf = (file: TestFile) =>
      db.raw('select id from as_of(?, ?, 1000)', ['Bill', file.companyFileId]);
    expect((await asOf(mine)).rows).toEqual([{ id: `of ${mine.organizationId}` }]);
    await expect(asOf(other)).rejects.toThrow(/there is no company file/);
    const typed = await db.raw('select txn_id from rows_as_of(null::mirror.bill, ?, 1000)', [
      mine.companyFileId,
    ]);
    expect(typed.rows).toEqual([{ txn_id: `of ${mine.organizationId}` }]);
    const seq = await db.raw('select seq_at(?::uuid, ?::uuid, now()) as seq', [
      other.organizationId,
      other.companyFileId,
    ]);
    expect(seq.rows).toEqual([{ seq: '0' }]);
    await db.raw(`select * from aging('payable', current_date)`);
  });

  test('says plainly what is wrong with a question about the past', async () => {
    await expect(
      db.raw('select * from as_of(?, ?, 1)', ['bills', mine.companyFileId]),
    ).rejects.toThrow(/nothing is mirrored under the name "bills"/);
    await expect(
      db.raw('select * from rows_as_of(null::mirror.bill_expense_line, ?, 1)', [
        mine.companyFileId,
      ]),
    ).rejects.toThrow(/is no table of objects/);
    await expect(
      db.raw('select * from as_of(?, ?, 1)', [`bill"; drop table x; --`, mine.companyFileId]),
    ).rejects.toThrow(/nothing is mirrored/);
  });

  test('writes nothing, also when it takes back that it only reads', async () => {
    await expect(db.raw('delete from mirror.bill')).rejects.toMatchObject({ code: '25006' });
    for (const statement of [
      'delete from mirror.bill',
      `update mirror.vendor set name = 'x'`,
      'insert into mirror.change select * from mirror.change',
      'truncate mirror.history',
      'create table mirror.x (a int)',
      'create table public.x (a int)',
      'drop view mirror.open_bills',
      'update public.company_file set paused = true',
    ]) {
      const tried = db.transaction(async (trx) => {
        await trx.raw('set transaction read write');
        await trx.raw(statement);
      });
      await expect(tried).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('sees nothing of how we work: secrets, queue, sessions, tokens', async () => {
    const { rows } = await db.raw<{ rows: { name: string }[] }>(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
          and c.relname not in ('company_file')`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { name } of rows) {
      await expect(db.raw(`select * from public."${name}"`)).rejects.toMatchObject({
        code: '42501',
      });
    }
    await expect(db.raw('select * from public.company_file')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(db.raw('set role qbd_app')).rejects.toMatchObject({ code: '42501' });
    await expect(db.raw(`set role ${readerOf(other)}`)).rejects.toThrow(
      /permission|does not exist/,
    );
  });

  test('gets a new password each time, and the one before stops working', async () => {
    const again = await openAs(mine);
    await again.raw('select 1');
    const { lines } = await psql(['--url', '--organization', mine.organizationId]);
    const url = new URL(lines[0] ?? '');
    url.password = crypto.randomBytes(8).toString('hex');
    const wrong = openDatabase(url.href);
    await expect(wrong.raw('select 1')).rejects.toMatchObject({ code: '28P01' });
    await wrong.destroy();
  });
});

test('psql is opened as the reader, with the password out of sight', async () => {
  const fake = fakePsql();
  const url = new URL(database.url);
  const { code, lines } = await psql(['--organization', mine.organizationId], {
    PATH: `${fake.directory}:${process.env.PATH}`,
  });
  expect({ code, lines }).toEqual({ code: 7, lines: [] });
  const [address = '', options, password] = fake.called().split('|');
  expect(new URL(address).password).toBe('');
  expect(new URL(address).pathname).toBe(url.pathname);
  expect(options).toContain(`-c role=${readerOf(mine)}`);
  expect(password).toBe(decodeURIComponent(url.password));
});

test('the options that psql gets make it the reader', async () => {
  const fake = fakePsql();
  await psql(['--organization', mine.organizationId], {
    PATH: `${fake.directory}:${process.env.PATH}`,
  });
  const url = new URL(database.url);
  url.searchParams.set('options', fake.called().split('|')[1] ?? '');
  const db = openDatabase(url.href);
  open.push(db);
  const { rows } = await db.raw(
    'select current_user as who, (select count(*)::int from bill) as n',
  );
  expect(rows).toEqual([{ who: readerOf(mine), n: 1 }]);
  await expect(db.raw('delete from bill')).rejects.toMatchObject({ code: '25006' });
});

test('without psql an address is printed instead', async () => {
  const { code, lines } = await psql(['--organization', mine.organizationId], {
    PATH: fs.mkdtempSync(path.join(scratch, 'empty-')),
  });
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/psql is not installed here/);
  expect(new URL(lines[1] ?? '').username).toBe(readerOf(mine));
});

test('the organization must be named when there are several, and must be there', async () => {
  for (const args of [[], ['--organization', crypto.randomUUID()], ['--organization', 'x']]) {
    const { code, lines } = await psql(['--url', ...args]);
    expect(code).toBe(2);
    expect(lines[0]).toMatch(/name the organization/);
  }
});

test('a login that may not make others says what a superuser has to run', async () => {
  const name = `plain_${crypto.randomBytes(4).toString('hex')}`;
  const third = await makeFile(database.db);
  await database.db.raw(`create role ${name} login password 'plain' in role current_user, qbd_app`);
  roles.unshift(name);
  roles.push(readerOf(third));
  const url = new URL(database.url);
  url.username = name;
  url.password = 'plain';
  const args = ['--url', '--organization', third.organizationId];
  const refused = psql(args, { DATABASE_URL: url.href });
  await expect(refused).rejects.toThrow(/may not make logins for readers/);
  const text = String(await refused.catch((error: Error) => error.message));
  expect(text).toContain(`  create role ${readerOf(third)} login in role qbd_reader;`);
  expect(text).toContain(`to "${name}";`);
  for (const statement of text.split('\n').slice(1)) await database.db.raw(statement);
  const still = psql(args, { DATABASE_URL: url.href });
  await expect(still).rejects.toThrow(/alter role .* password/);
});
