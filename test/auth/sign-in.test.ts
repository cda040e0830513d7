import {
  createSignInLink,
  isSignedIn,
  isSignInLinkOpen,
  signOut,
  useSignInLink,
} from '../../src/auth/sign-in.js';
import { LIMITS } from '../../src/limits.js';
import { type TestCtx, testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const HERE = '198.51.100.7';
const MINUTE_MS = 60_000;
let database: TestDatabase;
let ctx: TestCtx;

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
});
afterAll(() => database.close());

const link = async () => (await createSignInLink(ctx)).split('/sign-in/')[1] ?? '';

test('a link lies under PUBLIC_URL and opens a session once', async () => {
  const address = await createSignInLink(ctx);
  expect(address).toMatch(/^https:\/\/sync\.example\.com\/sign-in\/qbi_[a-z2-7]{52}$/);
  const secret = address.split('/').at(-1) ?? '';
  const session = await useSignInLink(ctx, secret, HERE);
  expect(await isSignedIn(ctx, session?.secret)).toBe(true);
  expect(await useSignInLink(ctx, secret, HERE)).toBeUndefined();
});

test('of two uses at the same moment one wins', async () => {
  const secret = await link();
  const results = await Promise.all([1, 2, 3, 4].map(() => useSignInLink(ctx, secret, HERE)));
  expect(results.filter((session) => session !== undefined)).toHaveLength(1);
});

test('looking at a link does not use it', async () => {
  const secret = await link();
  expect(await isSignInLinkOpen(ctx, secret)).toBe(true);
  expect(await isSignInLinkOpen(ctx, secret)).toBe(true);
  expect(await useSignInLink(ctx, secret, HERE)).toBeDefined();
  expect(await isSignInLinkOpen(ctx, secret)).toBe(false);
});

test('a link is good for half an hour and a session for twelve', async () => {
  const late = await link();
  ctx.pass(LIMITS.signInLinkMinutes * MINUTE_MS);
  expect(await isSignInLinkOpen(ctx, late)).toBe(false);
  expect(await useSignInLink(ctx, late, HERE)).toBeUndefined();
  const session = await useSignInLink(ctx, await link(), HERE);
  ctx.pass(LIMITS.consoleSessionHours * 60 * MINUTE_MS - 1);
  expect(await isSignedIn(ctx, session?.secret)).toBe(true);
  ctx.pass(1);
  expect(await isSignedIn(ctx, session?.secret)).toBe(false);
});

test('a session ends when its owner signs out', async () => {
  const session = await useSignInLink(ctx, await link(), HERE);
  await signOut(ctx, session?.secret ?? '');
  expect(await isSignedIn(ctx, session?.secret)).toBe(false);
});

test('a link is no session, a session no link, and anything else is neither', async () => {
  const secret = await link();
  const session = await useSignInLink(ctx, await link(), HERE);
  expect(await isSignedIn(ctx, secret)).toBe(false);
  expect(await useSignInLink(ctx, session?.secret ?? '', HERE)).toBeUndefined();
  for (const text of ['', 'x', `qbi_${'a'.repeat(52)}`, `${secret}\0`, 'qbi_'.repeat(100)]) {
    expect(await isSignedIn(ctx, text)).toBe(false);
    expect(await isSignInLinkOpen(ctx, text)).toBe(false);
    expect(await useSignInLink(ctx, text, HERE, async () => undefined)).toBeUndefined();
  }
  expect(await isSignedIn(ctx, undefined)).toBe(false);
});

test('only hashes are stored, and guesses are counted and slowed down', async () => {
  const secret = await link();
  const stored = await database.db.raw('select * from sign_in');
  expect(JSON.stringify(stored.rows)).not.toContain(secret.slice(4));
  let waits = 0;
  for (let guess = 0; guess <= LIMITS.wrongPasswordsPerAddressPerMinute; guess++) {
    await useSignInLink(ctx, 'qbi_guess', '203.0.113.9', async () => {
      waits++;
    });
  }
  expect(waits).toBe(1);
});
