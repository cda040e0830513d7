import { hashPassword, isRightPassword } from '../../src/auth/password.js';
import { LIMITS } from '../../src/limits.js';
import { testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('a hash names its parameters, differs each time, and opens for its password only', async () => {
  const ctx = testContext(database.db);
  const [one, two] = [
    await hashPassword(ctx, 'correct horse'),
    await hashPassword(ctx, 'correct horse'),
  ];
  const { passwordScryptCost, passwordScryptBlockSize, passwordScryptParallel } = LIMITS;
  const parameters = [passwordScryptCost, passwordScryptBlockSize, passwordScryptParallel].join(
    ':',
  );
  expect(one.startsWith(`scrypt:${parameters}:`)).toBe(true);
  expect(one).not.toBe(two);
  expect(await isRightPassword(ctx, 'correct horse', one)).toBe(true);
  expect(await isRightPassword(ctx, 'correct horse', two)).toBe(true);
  expect(await isRightPassword(ctx, 'Correct horse', one)).toBe(false);
});

test('nobody, and what is no hash, opens for no password', async () => {
  const ctx = testContext(database.db);
  for (const stored of [null, '', 'scrypt:1:1:1', 'plain', 'scrypt:32768:8:1:AAAA:']) {
    expect([stored, await isRightPassword(ctx, '', stored)]).toEqual([stored, false]);
  }
});

test('two ways to type a letter are one password', async () => {
  const ctx = testContext(database.db);
  const stored = await hashPassword(ctx, 'caf\u00e9 caf\u00e9 caf\u00e9');
  expect(await isRightPassword(ctx, 'cafe\u0301 cafe\u0301 cafe\u0301', stored)).toBe(true);
});

test('a hash is of no use under another SECRET_KEY', async () => {
  const ctx = testContext(database.db);
  const stored = await hashPassword(ctx, 'correct horse');
  const other = { ...ctx, secretKey: Buffer.alloc(32, 7) };
  expect(await isRightPassword(other, 'correct horse', stored)).toBe(false);
});
