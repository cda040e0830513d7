/** The whole schema keeps to what row-level security and distribution by organization need. */
import fs from 'node:fs';
import path from 'node:path';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const CHECKS = fs
  .readFileSync(path.join(__dirname, '..', 'fixtures', 'citus-checks.sql'), 'utf8')
  .replaceAll('?', '\\?');

/** The text makes two temporary views and selects from them last; all of it is rolled back. */
async function violations(prepare = 'select 1'): Promise<{ check: string; object: string }[]> {
  const trx = await database.db.transaction();
  try {
    await trx.raw(prepare);
    const results = await trx.raw<{ rows: { check: string; object: string }[] }[]>(CHECKS);
    return results.at(-1)?.rows ?? [];
  } finally {
    await trx.rollback();
  }
}

test('no table breaks a rule', async () => {
  expect(await violations()).toEqual([]);
});

test.each([
  [
    'C2 primary key led by organization_id',
    'create table mirror.x (organization_id uuid not null)',
  ],
  ['C11 row security enabled', 'alter table mirror.bill disable row level security'],
  ['C11 other policy', 'create policy extra on mirror.bill for select to public using (true)'],
  ['C12 view security_invoker', 'create view mirror.x as select 1 as one'],
])('a schema that breaks %s is found', async (check, statement) => {
  expect((await violations(statement)).map((row) => row.check)).toContain(check);
});
