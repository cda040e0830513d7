/**
 * How an answer that is still arriving gets out of memory: batch by batch into staging, one being
 * copied while the next is read. That holds a connection to Postgres, so few may do it at once, and
 * none for long.
 */
import type { Gate } from '../gate.js';
import { LIMITS } from '../limits.js';
import type { Batches } from '../mirror/batches.js';

export type Stream = {
  /** Call after each piece. A promise holds the sender back until there is room. */
  relieve(): Promise<void> | undefined;
  /** From now on the answer holds others up: it may take less time to arrive. */
  hurry(): void;
  /** The sender is done: nobody waits for it any more, and what is left goes into staging. */
  ended(): void;
  /** Waits for what is being copied, and gives the place back. */
  close(): Promise<void>;
};

/** The answer took longer to arrive than it may hold a connection. */
export class TooLong extends Error {
  constructor(ms: number) {
    super(`an answer streamed into staging for more than ${ms} ms`);
    this.name = 'TooLong';
  }
}

/**
 * @param places  of the process
 * @param on.failed  told once when staging failed or took too long; the answer is lost then
 * @param on.staged  told when all of an answer that was streamed is in staging
 * @param on.undo  rolls the transaction back
 */
export function openStream(
  places: Gate,
  staging: Pick<Batches, 'fullness' | 'relieve' | 'flush'>,
  on: { failed(error: unknown): void; staged(ms: number): void; undo(): Promise<void> },
): Stream {
  const began = performance.now();
  let hasPlace = false;
  let isOver = false;
  let limit: NodeJS.Timeout | undefined;
  let hurried: NodeJS.Timeout | undefined;
  let copying: Promise<void> | undefined;
  const leave = () => {
    clearTimeout(limit);
    clearTimeout(hurried);
    if (hasPlace) places.leave();
    hasPlace = false;
  };
  const expire = async (ms: number) => {
    on.failed(new TooLong(ms));
    await copying;
    await on.undo();
    leave();
  };
  const expireAfter = (ms: number) => setTimeout(() => expire(ms).catch(on.failed), ms).unref();
  const entered = () => {
    hasPlace = true;
    limit = expireAfter(LIMITS.stagingStreamMsMax);
  };
  const copy = async (move: () => Promise<void>) => {
    if (!hasPlace) {
      await places.enter();
      entered();
    }
    await move();
  };
  const begin = (move: () => Promise<void>) => {
    const done = copy(move)
      .catch(on.failed)
      .finally(() => {
        if (copying === done) copying = undefined;
      });
    copying = done;
    return done;
  };
  return {
    relieve() {
      const fullness = staging.fullness();
      if (fullness >= 1) return begin(staging.relieve);
      if (copying || fullness < LIMITS.stagingEarlyShare) return undefined;
      // A slow sender does not gain by it, and would hold the connection the longer.
      const isFast = performance.now() - began < LIMITS.stagingEarlyMsMax;
      if (!hasPlace && !(isFast && places.tryEnter())) return undefined;
      if (!hasPlace) entered();
      void begin(staging.relieve);
      return undefined;
    },
    hurry() {
      if (!isOver) hurried = expireAfter(LIMITS.earlyStreamMsMax);
    },
    ended() {
      isOver = true;
      clearTimeout(limit);
      clearTimeout(hurried);
      if (hasPlace) void begin(staging.flush).then(() => on.staged(performance.now() - began));
    },
    async close() {
      await copying;
      leave();
    },
  };
}
