/**
 * Passwords that people choose: kept as scrypt hashes that name their own parameters, so that these
 * can grow. The password is first keyed with SECRET_KEY: a stolen database alone gives no guess.
 */
import crypto from 'node:crypto';
import type { Ctx } from '../context.js';
import { createGate } from '../gate.js';
import { LIMITS } from '../limits.js';
import { isSameHash, keyedHash } from './secret.js';

const SALT_BYTES = 16;
const HASH_BYTES = 32;
const STORED = /^scrypt:(\d+):(\d+):(\d+):([\w-]+):([\w-]+)$/;
/** Hashed for nobody, so that an unknown address takes as long as a wrong password. */
const NOBODY = Buffer.alloc(SALT_BYTES);

type Parameters = { cost: number; blockSize: number; parallelization: number };

const TODAY: Parameters = {
  cost: LIMITS.passwordScryptCost,
  blockSize: LIMITS.passwordScryptBlockSize,
  parallelization: LIMITS.passwordScryptParallel,
};

/** Each hash takes a core and 32 MB for a while: a flood of guesses waits in line. */
const gate = createGate(LIMITS.passwordsHashedAtOnce);

/** What to keep of a password: `scrypt:N:r:p:salt:hash`. */
export async function hashPassword(ctx: Ctx, password: string): Promise<string> {
  const salt = ctx.random(SALT_BYTES);
  const hash = await scrypt(ctx, password, salt, TODAY);
  const { cost, blockSize, parallelization } = TODAY;
  const texts = [salt, hash].map((bytes) => bytes.toString('base64url'));
  return ['scrypt', cost, blockSize, parallelization, ...texts].join(':');
}

/**
 * Is this the password? Takes the same time for a wrong one and for nobody.
 * @param stored  what hashPassword gave; null when there is nobody, or none
 */
export async function isRightPassword(
  ctx: Ctx,
  password: string,
  stored: string | null,
): Promise<boolean> {
  const parts = STORED.exec(stored ?? '');
  const salt = parts === null ? NOBODY : Buffer.from(parts[4] ?? '', 'base64url');
  const parameters =
    parts === null
      ? TODAY
      : {
          cost: Number(parts[1]),
          blockSize: Number(parts[2]),
          parallelization: Number(parts[3]),
        };
  const hash = await scrypt(ctx, password, salt, parameters);
  return isSameHash(hash, Buffer.from(parts?.[5] ?? '', 'base64url'));
}

async function scrypt(
  ctx: Ctx,
  password: string,
  salt: Buffer,
  parameters: Parameters,
): Promise<Buffer> {
  // Two ways to type one letter are one password. Source: RFC 8265 §4.2.
  const keyed = keyedHash(ctx, 'password', password.normalize('NFC'));
  await gate.enter();
  try {
    return await new Promise((resolve, reject) => {
      const options = { ...parameters, maxmem: LIMITS.passwordScryptBytesMax };
      crypto.scrypt(keyed, salt, HASH_BYTES, options, (error, hash) =>
        error === null ? resolve(hash) : reject(error),
      );
    });
  } finally {
    gate.leave();
  }
}
