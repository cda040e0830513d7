/** A Ctx for tests: real database, a clock that the test moves, chance that can be told apart. */
import crypto from 'node:crypto';
import type { Knex } from 'knex';
import { readConfig } from '../../src/config.js';
import type { Ctx } from '../../src/context.js';
import { createGate } from '../../src/gate.js';
import { openLog } from '../../src/log.js';
import { createMetrics } from '../../src/metrics.js';

export const ADMIN_KEY = 'admin-key-of-the-tests-0123456789abcdef';

export type TestCtx = Ctx & {
  /** Moves the clock forward. */
  pass(ms: number): void;
};

let contexts = 0;

/**
 * @param environment  variables beside ADMIN_API_KEY
 * @param seed  of chance; by itself each context of a test file has another one
 */
export function testContext(
  db: Knex,
  environment: Record<string, string> = {},
  seed: string | number = `context ${++contexts}`,
): TestCtx {
  let time = Date.parse('2026-11-02T09:00:00.000Z');
  return {
    config: readConfig({
      ADMIN_API_KEY: ADMIN_KEY,
      PUBLIC_URL: 'https://sync.example.com',
      ...environment,
    }),
    secretKey: crypto.createHash('sha256').update('key of the tests').digest(),
    ownerId: '{2F4B1B9A-6C1D-4B7E-9D55-0A1B2C3D4E5F}',
    db,
    log: openLog('silent'),
    metrics: createMetrics(),
    streams: createGate(2),
    now: () => new Date(time),
    random: seededBytes(seed),
    pass: (ms) => {
      time += ms;
    },
  };
}

/** Bytes that look like chance, the same for the same seed. */
function seededBytes(seed: string | number): (bytes: number) => Buffer {
  let calls = 0;
  return (bytes) => {
    calls += 1;
    return crypto
      .createHash('shake256', { outputLength: bytes })
      .update(`${seed} ${calls}`)
      .digest();
  };
}

/** Records what is sent to Postgres while `work` runs, without values. */
export async function statementsOf(db: Knex, work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const note = (query: { sql: string }) => seen.push(query.sql.replace(/'[^']*'/g, "'…'"));
  db.on('query', note);
  try {
    await work();
  } finally {
    db.removeListener('query', note);
  }
  return seen;
}
