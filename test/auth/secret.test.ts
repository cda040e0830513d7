import crypto from 'node:crypto';
import fc from 'fast-check';
import {
  base32,
  isSameHash,
  keyedHash,
  newId,
  newSecret,
  uuidFromBase32,
  uuidToBase32,
} from '../../src/auth/secret.js';

const chance = { random: (bytes: number) => crypto.randomBytes(bytes) };

test('a uuid survives base32, and nothing else is read as one', () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      const text = uuidToBase32(uuid);
      expect(text).toMatch(/^[a-z2-7]{26}$/);
      expect(uuidFromBase32(text)).toBe(uuid);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const uuid = uuidFromBase32(text);
      expect(uuid === undefined || uuidToBase32(uuid) === text).toBe(true);
    }),
  );
});

test('the spare bits of base32 must be zero, so that a name has one spelling', () => {
  const text = uuidToBase32('ffffffff-ffff-4fff-bfff-ffffffffffff');
  expect(uuidFromBase32(`${text.slice(0, -1)}7`)).toBeUndefined();
  expect(uuidFromBase32(text.toUpperCase())).toBeUndefined();
});

test('base32 agrees with the vectors of RFC 4648', () => {
  const vectors = {
    '': '',
    f: 'my',
    fo: 'mzxq',
    foo: 'mzxw6',
    foob: 'mzxw6yq',
    foobar: 'mzxw6ytboi',
  };
  for (const [plain, text] of Object.entries(vectors))
    expect(base32(Buffer.from(plain))).toBe(text);
});

test('a secret holds 256 random bits after its prefix', () => {
  expect(newSecret(chance, 'qbs_')).toMatch(/^qbs_[a-z2-7]{52}$/);
  expect(newSecret(chance, '')).not.toBe(newSecret(chance, ''));
});

test('an id is a version 4 uuid', () => {
  expect(newId(chance)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test('the same text has another hash for another purpose and under another key', () => {
  const one = { secretKey: Buffer.from('a'.repeat(32)) };
  const two = { secretKey: Buffer.from('b'.repeat(32)) };
  const hash = keyedHash(one, 'sync-token', 'x');
  expect(isSameHash(hash, keyedHash(one, 'sync-token', 'x'))).toBe(true);
  expect(isSameHash(hash, keyedHash(one, 'api-key', 'x'))).toBe(false);
  expect(isSameHash(hash, keyedHash(two, 'sync-token', 'x'))).toBe(false);
  expect(isSameHash(hash, Buffer.alloc(0))).toBe(false);
});
