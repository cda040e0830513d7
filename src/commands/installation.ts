/**
 * Opens an installation: Postgres, schema, keys. What every command that needs data begins with.
 */
import crypto from 'node:crypto';
import { keyedHash } from '../auth/secret.js';
import { type Config, loadSecretKey } from '../config.js';
import type { Ctx } from '../context.js';
import { openDatabase } from '../db/connect.js';
import { runningPostgres, startPostgres } from '../db/embedded/start.js';
import { migrate } from '../db/migrate.js';
import { StartError } from '../errors.js';
import { createGate } from '../gate.js';
import { LIMITS } from '../limits.js';
import { openLog } from '../log.js';
import { createMetrics } from '../metrics.js';
import { createRandom } from '../random.js';

export type Installation = { ctx: Ctx; close(): Promise<void> };

/**
 * Opens the installation that the configuration names.
 * @param mode  `own`: start a Postgres of our own when none is given; `beside`: join the one of a
 *   server that is running now, else start it
 * @throws StartError  with the sentence to print
 */
export async function openInstallation(
  config: Config,
  mode: 'own' | 'beside' = 'own',
): Promise<Installation> {
  const log = openLog(config.logLevel);
  const running = mode === 'beside' ? await runningPostgres(config.dataDir) : undefined;
  const postgres = await startPostgres({
    databaseUrl: config.databaseUrl ?? running,
    dataDir: config.dataDir,
    log,
  });
  const db = openDatabase(postgres.url);
  const close = async () => {
    await db.destroy();
    await postgres.stop();
  };
  try {
    const ran = await migrate(db);
    if (ran.length > 0) log.info({ migrations: ran }, 'schema brought up to date');
    const secretKey = loadSecretKey(config, () => crypto.randomBytes(32));
    const base = {
      config,
      secretKey,
      db,
      log,
      metrics: createMetrics(),
      streams: createGate(LIMITS.stagingStreamsMax),
      now: () => new Date(),
      random: createRandom(),
    };
    return { ctx: { ...base, ownerId: await claimInstallation(base) }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Reads or makes the one row of this installation: OwnerID for ever, and which key it belongs to.
 * @returns the OwnerID, with braces
 */
async function claimInstallation(ctx: Omit<Ctx, 'ownerId'>): Promise<string> {
  const fingerprint = keyedHash(ctx, 'fingerprint', 'installation').toString('hex');
  const ownerId = `{${crypto.randomUUID().toUpperCase()}}`;
  await ctx.db.raw(
    `insert into installation (id, owner_id, secret_fingerprint, created_at)
     values (1, ?, ?, ?) on conflict (id) do nothing`,
    [ownerId, fingerprint, ctx.now()],
  );
  const found = await ctx.db.raw('select owner_id, secret_fingerprint from installation');
  const row = found.rows[0];
  if (row.secret_fingerprint !== fingerprint) {
    throw new StartError(
      'SECRET_KEY is not the one that this database was made with: every token and key would be ' +
        'refused. Start with the old SECRET_KEY (or the old DATA_DIR/secret.key).',
    );
  }
  return row.owner_id;
}
