/** Nobody sees the mirror of another organization. */
import crypto from 'node:crypto';
import { inOrganization, openDatabase } from '../../src/db/connect.js';
import { quoteName } from '../../src/mirror/names.js';
import { mirroredObjects, mirrorTables } from '../../src/mirror/tables.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { ingest, makeFile, type TestFile } from './company-file.js';
import { sampleObject } from './random-object.js';

let database: TestDatabase;
let file: TestFile;
let other: TestFile;
const TABLES = [
  ...mirrorTables.map((table) => quoteName(table.name)),
  'data_ext',
  'linked_txn',
  'change',
  'item',
];
const COUNT_ALL = `select ${TABLES.map((name) => `(select count(*) from mirror.${name})`).join('+')} as n`;

beforeAll(async () => {
  database = await openTestDatabase();
  file = await makeFile(database.db);
  other = await makeFile(database.db);
  const rows = [...mirroredObjects.keys()].map((type, index) => ({
    type,
    raw: sampleObject(type, { id: 'A' }, index),
  }));
  await ingest(database.db, file, rows);
});
afterAll(() => database.close());

test('the process sees all rows of its organization and none of another', async () => {
  const own = await inOrganization(database.db, file.organizationId, (trx) => trx.raw(COUNT_ALL));
  expect(Number(own.rows[0].n)).toBeGreaterThan(68);
  const foreign = await inOrganization(database.db, other.organizationId, (trx) =>
    trx.raw(COUNT_ALL),
  );
  expect(foreign.rows).toEqual([{ n: '0' }]);
});

test('without the setting qbd_app sees nothing', async () => {
  await database.db.transaction(async (trx) => {
    await trx.raw('set local role qbd_app');
    expect((await trx.raw(COUNT_ALL)).rows).toEqual([{ n: '0' }]);
  });
});

test('a row under another organization is refused', async () => {
  const write = inOrganization(database.db, other.organizationId, (trx) =>
    trx.raw(
      `insert into mirror.change
         (organization_id, company_file_id, seq, kind, object_type, object_id, at)
       values (?, ?, 99, 'upsert', 'Bill', 'x', now())`,
      [file.organizationId, file.companyFileId],
    ),
  );
  await expect(write).rejects.toMatchObject({ code: '42501' });
});

describe('a reader with a login of its own', () => {
  const password = crypto.randomBytes(12).toString('hex');
  const login = () => `qbd_reader_${file.organizationId.replaceAll('-', '')}`;
  const stranger = `qbd_reader_x${crypto.randomBytes(4).toString('hex')}`;
  const roles: string[] = [];

  async function openAs(name: string) {
    await database.db.raw(`create role ${name} login password '${password}' in role qbd_reader`);
    roles.push(name);
    const url = new URL(database.url);
    url.username = name;
    url.password = password;
    return openDatabase(url.href);
  }
  afterAll(async () => {
    for (const role of roles) await database.db.raw(`drop role ${role}`);
  });

  test('sees its organization whatever it sets, and writes nothing', async () => {
    const db = await openAs(login());
    try {
      const { rows } = await db.raw(COUNT_ALL);
      expect(Number(rows[0].n)).toBeGreaterThan(68);
      await db.raw(`set app.organization = '${other.organizationId}'`);
      expect((await db.raw(COUNT_ALL)).rows).toEqual(rows);
      await expect(db.raw('delete from mirror.bill')).rejects.toMatchObject({ code: '42501' });
      await expect(db.raw('select * from request')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await db.destroy();
    }
  });

  test('of a name without an organization sees nothing', async () => {
    const db = await openAs(stranger);
    try {
      expect((await db.raw(COUNT_ALL)).rows).toEqual([{ n: '0' }]);
    } finally {
      await db.destroy();
    }
  });
});
