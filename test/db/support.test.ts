import { openTestDatabase } from '../support/database.js';

test('each test file gets a migrated database of its own', async () => {
  const [one, two] = await Promise.all([openTestDatabase(), openTestDatabase()]);
  try {
    await one.db('installation').select();
    await one.db.raw('create table only_here (id int)');
    expect(await two.db.schema.hasTable('only_here')).toBe(false);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});
