/** The committed migration is what the facts say, and it is a schema that Postgres takes. */
import fs from 'node:fs';
import path from 'node:path';
import { mirrorMigration } from '../../src/mirror/ddl.js';
import { mirroredObjects, mirrorTables } from '../../src/mirror/tables.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('the committed migration is the one that the facts write', () => {
  const file = path.join(__dirname, '..', '..', 'migrations', '0002_mirror.sql');
  expect(mirrorMigration() === fs.readFileSync(file, 'utf8')).toBe(true);
});

test('68 objects stand in 146 tables of 3,072 columns', () => {
  expect(mirroredObjects.size).toBe(68);
  expect(mirrorTables.length).toBe(146);
  expect(mirrorTables.reduce((sum, table) => sum + table.columns.length, 0)).toBe(3_072);
});

test('every planned column exists with its type', async () => {
  const { rows } = await database.db.raw<{
    rows: { table_name: string; column_name: string; data_type: string }[];
  }>(
    `select table_name, column_name, data_type from information_schema.columns
      where table_schema = 'mirror'`,
  );
  const found = new Map(rows.map((row) => [`${row.table_name}.${row.column_name}`, row.data_type]));
  for (const table of mirrorTables) {
    for (const column of table.columns) {
      expect([table.name, column.name, found.get(`${table.name}.${column.name}`)]).toEqual([
        table.name,
        column.name,
        column.type,
      ]);
    }
  }
});
