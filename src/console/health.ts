/** For machines that watch: /livez, /readyz, /metrics. None of them names a customer. */
import type { FastifyInstance } from 'fastify';
import type { Ctx } from '../context.js';
import { isMigrated } from '../db/migrate.js';
import { LIMITS } from '../limits.js';

/** Is a copy alive, may it be sent work, and what has it counted? Source: design.md §7. */
export function registerHealth(app: FastifyInstance, ctx: Ctx): void {
  app.get('/livez', (_request, reply) => reply.type('text/plain; charset=utf-8').send('ok\n'));

  app.get('/readyz', async (_request, reply) => {
    const began = performance.now();
    const problem = await within(LIMITS.readyProbeMs, probe(ctx)).catch(() => UNREACHABLE);
    const ms = Math.round(performance.now() - began);
    reply.header('cache-control', 'no-store').code(problem === null ? 200 : 503);
    return { ready: problem === null, problem, ms };
  });

  app.get('/metrics', (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(ctx.metrics.render()),
  );
}

const UNREACHABLE = 'the database does not answer';

/** @returns what stands in the way of work, or null */
async function probe(ctx: Ctx): Promise<string | null> {
  // Something that must reach the disk, without a row of anybody's table: a full disk, a standby
  // and a database that was switched to read-only all fail here, and a SELECT would not.
  const found = await ctx.db.raw(
    `select current_setting('transaction_read_only') as "readOnly",
            pg_logical_emit_message(true, 'qbd-connector', 'readyz')`,
  );
  if (found.rows[0].readOnly !== 'off') return 'the database is read-only';
  return (await isMigrated(ctx.db)) ? null : 'the schema is not the one of this version';
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
