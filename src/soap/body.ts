/** The bytes of a call's body: paced, so that a slow sender can't hold a connection for ever. */
import type { Readable } from 'node:stream';
import { LIMITS } from '../limits.js';

/** The sender fell below the least rate; the connection is of no use any more. */
export class SlowSender extends Error {
  constructor() {
    super('the body arrived too slowly');
    this.name = 'SlowSender';
  }
}

/**
 * A small body as a whole, without the price of pacing it.
 * @param body  of a message that tells its length, so that no more than that can come
 * @throws SlowSender  when it is not there within LIMITS.bodyTimeoutMs
 */
export function smallBody(body: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => reject(new SlowSender()), LIMITS.bodyTimeoutMs);
    body.on('data', (chunk: Buffer) => chunks.push(chunk));
    body.once('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks));
    });
    // A sender that goes away is an error of the stream.
    body.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

const SECOND_MS = 1_000;

/**
 * Passes a body on, chunk by chunk. Only the time spent waiting for the sender counts, not the time
 * that our own side takes for a chunk.
 * @throws SlowSender  below LIMITS.soapSlowBytesPerSecondMin over a whole window, or when waiting
 *   took longer than LIMITS.soapWaitMsMax in all
 */
export async function* pacedBody(body: Readable): AsyncGenerator<Buffer> {
  const chunks = body[Symbol.asyncIterator]();
  let pending = chunks.next();
  let waitedMs = 0;
  let waitedInAllMs = 0;
  let bytes = 0;
  for (;;) {
    const began = performance.now();
    const next = await withinWindow(pending, LIMITS.soapSlowWindowMs - waitedMs);
    waitedMs += performance.now() - began;
    if (next === 'window closed') {
      waitedInAllMs += waitedMs;
      if (isTooSlow(bytes) || waitedInAllMs > LIMITS.soapWaitMsMax) throw new SlowSender();
      waitedMs = 0;
      bytes = 0;
      continue;
    }
    if (next.done === true) return;
    bytes += next.value.length;
    yield next.value;
    pending = chunks.next();
  }
}

function isTooSlow(bytes: number): boolean {
  return bytes < (LIMITS.soapSlowBytesPerSecondMin * LIMITS.soapSlowWindowMs) / SECOND_MS;
}

/** The chunk, or word that the window closed first; the chunk is then still to come. */
async function withinWindow(
  chunk: Promise<IteratorResult<Buffer>>,
  ms: number,
): Promise<IteratorResult<Buffer> | 'window closed'> {
  let timer: NodeJS.Timeout | undefined;
  const closed = new Promise<'window closed'>((resolve) => {
    timer = setTimeout(() => resolve('window closed'), Math.max(ms, 0));
  });
  try {
    return await Promise.race([chunk, closed]);
  } finally {
    clearTimeout(timer);
  }
}
