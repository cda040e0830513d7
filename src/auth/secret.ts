/**
 * Secrets: how they are made, written, hashed and compared. Only keyed hashes are ever stored, and
 * each kind of secret has its own purpose label: a hash of one kind is of no use for another.
 */
import crypto from 'node:crypto';
import type { Ctx } from '../context.js';

/** 256 bits, twice what guessing at any rate could ever reach. Source: trust.md §7 S1. */
const SECRET_BYTES = 32;
/** Lower case, no 0, 1, 8, 9: can be read aloud, fits every password box. Source: RFC 4648 §6. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

export type Purpose =
  | 'sync-token'
  | 'setup-link'
  | 'api-key'
  | 'admin-key'
  | 'login-failure'
  | 'ticket'
  | 'sign-in'
  | 'fingerprint'
  | 'cursor'
  | 'password'
  | 'invitation'
  | 'user-session';

type Chance = Pick<Ctx, 'random'>;

/** A new secret of 256 random bits: `prefix` and 52 characters of base32. */
export function newSecret(ctx: Chance, prefix: string): string {
  return prefix + base32(ctx.random(SECRET_BYTES));
}

/** A new random uuid (version 4), lower case. */
export function newId(ctx: Chance): string {
  const bytes = ctx.random(16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return uuidOf(bytes);
}

/**
 * HMAC-SHA-256 of a secret under the installation's key. A slow password hash would protect nothing
 * here (the secrets are random) and would be a lever against a small machine (trust.md §0.8).
 */
export function keyedHash(ctx: Pick<Ctx, 'secretKey'>, purpose: Purpose, text: string): Buffer {
  return crypto.createHmac('sha256', ctx.secretKey).update(`${purpose}\0`).update(text).digest();
}

/** Compares two keyed hashes in a time that does not depend on where they differ. */
export function isSameHash(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && crypto.timingSafeEqual(left, right);
}

/** Lower-case base32 without padding: 26 characters for 16 bytes. */
export function base32(bytes: Buffer): string {
  let text = '';
  let held = 0;
  let heldBits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    heldBits += 8;
    while (heldBits >= 5) {
      heldBits -= 5;
      text += ALPHABET.charAt((held >> heldBits) & 31);
    }
    held &= 31;
  }
  return heldBits > 0 ? text + ALPHABET.charAt((held << (5 - heldBits)) & 31) : text;
}

/** A uuid as 26 characters of base32. @param uuid  in its usual form */
export function uuidToBase32(uuid: string): string {
  return base32(Buffer.from(uuid.replaceAll('-', ''), 'hex'));
}

/**
 * The uuid behind 26 characters of base32.
 * @returns undefined unless the text is exactly what uuidToBase32 writes
 */
export function uuidFromBase32(text: string): string | undefined {
  if (!/^[a-z2-7]{26}$/.test(text)) return undefined;
  const bytes = Buffer.alloc(16);
  let held = 0;
  let heldBits = 0;
  let length = 0;
  for (const char of text) {
    held = (held << 5) | ALPHABET.indexOf(char);
    heldBits += 5;
    if (heldBits >= 8 && length < bytes.length) {
      heldBits -= 8;
      bytes[length++] = (held >> heldBits) & 0xff;
    }
    held &= 0xff;
  }
  // 26 characters hold 130 bits: the last two must be what the writer put there.
  return base32(bytes) === text ? uuidOf(bytes) : undefined;
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
