/** Pages that change by themselves: server-sent events that htmx puts in their places. */

import { setMaxListeners } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';

/** A piece of a page: the event that carries it, and its HTML. */
export type Fragment = {
  readonly event: string;
  readonly html: string;
  /** What makes it differ; the HTML itself when absent. */
  readonly version?: string;
};

export type Live = {
  /**
   * Answers with a stream that tells every fragment once and again when it has changed.
   * @param read  called every two seconds; undefined ends the stream (nothing may be seen any more)
   * @param known  versions that the page has already, by event
   */
  send(
    reply: FastifyReply,
    read: () => Promise<Fragment[] | undefined>,
    known?: Readonly<Record<string, string>>,
  ): FastifyReply;
};

const MINUTE_MS = 60_000;

/** Makes the live streams of one server; closing the server ends them. */
export function createLive(app: FastifyInstance, ctx: Ctx): Live {
  const closing = new AbortController();
  // Every stream listens to it; Node takes more than ten listeners for a leak.
  setMaxListeners(0, closing.signal);
  let streams = 0;
  // Fastify waits for open answers when it closes, and these would never end.
  app.addHook('preClose', async () => closing.abort());
  return {
    send(reply, read, known = {}) {
      if (streams >= LIMITS.liveStreamsMax) {
        throw new ConnectorError('TOO_BUSY', 'too many live pages are open');
      }
      streams++;
      const lines = tell(ctx, read, new Map(Object.entries(known)), closing.signal);
      const stream = Readable.from(lines, { objectMode: false });
      stream.once('close', () => {
        streams--;
      });
      reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
      // Kept alive, its connection would outlive it, and a closing server would wait for that.
      reply.header('connection', 'close');
      return reply.type('text/event-stream').send(stream);
    },
  };
}

async function* tell(
  ctx: Ctx,
  read: () => Promise<Fragment[] | undefined>,
  told: Map<string, string>,
  closing: AbortSignal,
): AsyncGenerator<string> {
  const began = performance.now();
  let spokeAt = began;
  // The first bytes carry the headers out.
  yield ': live\n\n';
  while (!closing.aborted && performance.now() - began < LIMITS.liveMinutesMax * MINUTE_MS) {
    const fragments = await readOrEnd(ctx, read);
    if (!fragments) return;
    for (const { event, html, version = html } of fragments) {
      if (told.get(event) === version) continue;
      told.set(event, version);
      spokeAt = performance.now();
      yield format(event, html);
    }
    if (performance.now() - spokeAt > LIMITS.livePingMs) {
      spokeAt = performance.now();
      yield ': still here\n\n';
    }
    await pause(closing);
  }
}

/** The headers are out, so a failure can only end the stream; the browser opens another. */
async function readOrEnd(
  ctx: Ctx,
  read: () => Promise<Fragment[] | undefined>,
): Promise<Fragment[] | undefined> {
  try {
    return await read();
  } catch (error) {
    const { name, code } = error as { name?: unknown; code?: unknown };
    ctx.log.warn({ evt: 'console.live_ended', errorName: name, errorCode: code });
    return undefined;
  }
}

async function pause(closing: AbortSignal): Promise<void> {
  await delay(LIMITS.livePollMs, undefined, { signal: closing }).catch((error: unknown) => {
    if (!closing.aborted) throw error;
  });
}

/** Source: HTML standard, "Server-sent events": each line of the data has a prefix of its own. */
function format(event: string, html: string): string {
  const data = html.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  return `event: ${event}\n${data.join('')}\n`;
}
