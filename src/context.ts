/**
 * What a function may touch that is not an argument: configuration, database, log, clock, chance.
 */
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Gate } from './gate.js';
import type { Metrics } from './metrics.js';

export type Ctx = {
  readonly config: Config;
  /**
   * HMAC key for secrets, tickets and rate-limit keys. Source: SECRET_KEY or DATA_DIR/secret.key.
   */
  readonly secretKey: Buffer;
  /**
   * One per installation, written into every .qwc file, with braces. Source: table `installation`.
   */
  readonly ownerId: string;
  /**
   * The pool, logged in as the migrating role; tenant work goes through db/connect.inOrganization.
   */
  readonly db: Knex;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Large answers that stream into staging at once: each holds a connection of the pool. */
  readonly streams: Gate;
  now(): Date;
  random(bytes: number): Buffer;
};
