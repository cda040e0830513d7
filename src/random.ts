/** Chance from the system, taken in portions: each call of its own costs more than a keyed hash. */
import crypto from 'node:crypto';

const PORTION_BYTES = 4_096;

/**
 * A source of unpredictable bytes. Each byte is handed out once and wiped where it was held.
 * @returns a function from a number of bytes to a Buffer of the caller's own
 */
export function createRandom(): (bytes: number) => Buffer {
  let held = Buffer.alloc(0);
  let used = 0;
  return (bytes) => {
    if (bytes > PORTION_BYTES) return crypto.randomBytes(bytes);
    if (used + bytes > held.length) {
      held = crypto.randomBytes(PORTION_BYTES);
      used = 0;
    }
    const taken = Buffer.from(held.subarray(used, used + bytes));
    held.fill(0, used, used + bytes);
    used += bytes;
    return taken;
  };
}
