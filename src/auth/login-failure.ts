/**
 * The table login_failure: wrong passwords per address and per name, so that guessing is slow.
 * Only wrong answers are counted and delayed; the right secret is never kept waiting by others.
 * Source: design.md §7, trust.md §7 S6.
 */
import net from 'node:net';
import type { Ctx } from '../context.js';
import { codeOf } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { keyedHash } from './secret.js';

/** Waits; tests pass one that does not. */
export type Delay = (ms: number) => Promise<void>;

/** Waits on the real clock. */
export const wait: Delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const MINUTE_MS = 60_000;

type Counter = { bucket: Buffer; windowMs: number; max: number };

/**
 * Counts a wrong login and, when there were too many, waits before it returns.
 * @param login  name is undefined where the secret carries none
 */
export async function noteFailure(
  ctx: Ctx,
  login: { name: string | undefined; remoteAddress: string },
  delay: Delay,
): Promise<void> {
  const counters: Counter[] = [
    {
      bucket: keyedHash(ctx, 'login-failure', `address ${networkOf(login.remoteAddress)}`),
      windowMs: MINUTE_MS,
      max: LIMITS.wrongPasswordsPerAddressPerMinute,
    },
  ];
  if (login.name !== undefined) {
    counters.push({
      bucket: keyedHash(ctx, 'login-failure', `name ${login.name}`),
      windowMs: LIMITS.wrongPasswordsPerNameMinutes * MINUTE_MS,
      max: LIMITS.wrongPasswordsPerName,
    });
  }
  // One order for everyone, so that two failures at once cannot wait for each other.
  counters.sort((left, right) => Buffer.compare(left.bucket, right.bucket));
  const now = ctx.now().getTime();
  const counted = await ctx.db.raw(
    `insert into login_failure (bucket, window_start, failures)
     values ${counters.map(() => '(?, ?, 1)').join(', ')}
     on conflict (bucket, window_start)
     do update set failures = login_failure.failures + excluded.failures
     returning bucket, failures`,
    counters.flatMap(({ bucket, windowMs }) => [bucket, new Date(now - (now % windowMs))]),
  );
  const failures = new Map<string, number>(
    counted.rows.map((row: { bucket: Buffer; failures: number }) => [
      row.bucket.toString('hex'),
      row.failures,
    ]),
  );
  const of = (bucket: Buffer) => failures.get(bucket.toString('hex')) ?? 0;
  // A new window is the moment to forget old ones; nothing of ours runs in the background.
  if (counters.some(({ bucket }) => of(bucket) === 1)) await forgetOld(ctx, now);
  if (counters.some(({ bucket, max }) => of(bucket) > max)) {
    await delay(LIMITS.wrongPasswordDelayMs);
  }
}

async function forgetOld(ctx: Ctx, now: number): Promise<void> {
  const keepMs = 2 * LIMITS.wrongPasswordsPerNameMinutes * MINUTE_MS;
  // Bounded: under a flood of invented names every wrong login comes here.
  const forgetting = ctx.db.raw(
    `delete from login_failure where (bucket, window_start) in (
       select bucket, window_start from login_failure where window_start < ?
        order by window_start limit ?)`,
    [new Date(now - keepMs), LIMITS.loginFailuresForgotten],
  );
  await forgetting.catch((error: unknown) => {
    // Two that forget the same at once: the next wrong login does it.
    if (codeOf(error) !== '40P01') throw error;
  });
}

/**
 * What counts as one sender: an IPv4 address (also when mapped into IPv6), or the /64 network that
 * a single customer of an IPv6 provider controls.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!net.isIPv6(address)) return address;
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
