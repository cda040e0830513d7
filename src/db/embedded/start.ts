/** Postgres without set-up: an address that works, whoever's server it is. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Logger } from 'pino';
import { StartError } from '../../errors.js';
import { chooseBinaries, findBinaries } from './binaries.js';
import {
  addressOf,
  answers,
  type Cluster,
  clusterMajor,
  ensureDatabase,
  findLiving,
  isServerOf,
  makeCluster,
  readPostmaster,
  startServer,
  stopServer,
} from './cluster.js';
import { lockDataDir } from './lock.js';
import { type Machine, thisMachine } from './machine.js';
import { clusterDir, type Place, preparePlace, refuseForeign, writePointer } from './place.js';

export type StartOptions = {
  /** A server that someone else runs: used as it is, nothing is started. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly log: Logger;
  /** What to rely on; by default what this machine has. */
  readonly machine?: Machine;
  /** Server settings beyond ours. */
  readonly settings?: Readonly<Record<string, string>>;
};

export type StartedPostgres = {
  readonly url: string;
  /** Stops the server and gives DATA_DIR back. Close the pool first. May be called twice. */
  stop(): Promise<void>;
  readonly source: 'url' | 'installed' | 'npm';
};

/**
 * Provides a Postgres: DATABASE_URL, else a server of our own under DATA_DIR with the machine's
 * binaries, else with those of the npm package. A server left by a killed process is taken over.
 * Source: design.md §5 (embedded Postgres) and §7 (Process).
 * @throws StartError with the sentence to print: DATA_DIR in use, no binaries for it, no way in
 */
export async function startPostgres(options: StartOptions): Promise<StartedPostgres> {
  const { databaseUrl, dataDir } = options;
  if (databaseUrl !== undefined) {
    return { url: databaseUrl, stop: () => Promise.resolve(), source: 'url' };
  }
  const unlock = await lockDataDir(dataDir);
  try {
    return await startOwn(options, fs.realpathSync(dataDir), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * The address of the server that runs under DATA_DIR at this moment, for commands beside a running
 * `serve`; undefined when none runs.
 */
export async function runningPostgres(dataDir: string): Promise<string | undefined> {
  if (!fs.existsSync(path.join(dataDir, PASSWORD))) return undefined;
  const dir = clusterDir(fs.realpathSync(dataDir));
  const postmaster = readPostmaster(dir);
  if (postmaster === undefined || !isServerOf(dir, postmaster.pid)) return undefined;
  const password = readPassword(dataDir);
  const isOurs = await answers(dir, postmaster.port, password);
  return isOurs ? addressOf(postmaster.port, password) : undefined;
}

/** The superuser's password, mode 0600, ours. */
const PASSWORD = 'postgres.password';

async function startOwn(
  options: StartOptions,
  dataDir: string,
  unlock: () => void,
): Promise<StartedPostgres> {
  const { log, machine = thisMachine(), settings = {} } = options;
  const known = clusterDir(dataDir);
  refuseForeign(known);
  const major = clusterMajor(known);
  const binaries = chooseBinaries(await findBinaries(machine), major);
  const place = await preparePlace(machine, dataDir, known, binaries);
  const password = major === undefined ? makePassword(dataDir) : readPassword(dataDir);
  const { dir, as } = place;
  const cluster: Cluster = { dir, as, binaries: place.binaries, password, settings };
  const port = await bringUp(cluster, place, log, major === undefined);
  await ensureDatabase(port, password);
  const stopAtExit = () => signalStop(dir);
  process.once('exit', stopAtExit).once('exit', unlock);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await stopServer(cluster);
    process.off('exit', stopAtExit).off('exit', unlock);
    unlock();
  };
  return {
    url: addressOf(port, password),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
    source: place.binaries.source,
  };
}

async function bringUp(
  cluster: Cluster,
  place: Place,
  log: Logger,
  isNew: boolean,
): Promise<number> {
  const { dir, binaries } = cluster;
  const about = { dir, version: binaries.major, source: binaries.source };
  if (isNew) {
    await makeCluster(cluster);
    writePointer(place);
    if (place.pointer !== undefined) {
      log.warn(about, 'the database lives outside DATA_DIR: its user cannot enter there');
    }
  }
  const living = await findLiving(dir, cluster.password);
  if (living !== undefined) {
    log.info({ ...about, port: living }, 'postgres was still running and is taken over');
    return living;
  }
  const port = await startServer(cluster);
  log.info({ ...about, port }, 'postgres runs');
  return port;
}

/** The process ends without having stopped its server: told to, it does so by itself. */
function signalStop(dir: string): void {
  const postmaster = readPostmaster(dir);
  if (postmaster === undefined || !isServerOf(dir, postmaster.pid)) return;
  // SIGINT is Postgres's fast shutdown: open transactions are rolled back.
  process.kill(postmaster.pid, 'SIGINT');
}

function makePassword(dataDir: string): string {
  const file = path.join(dataDir, PASSWORD);
  if (!fs.existsSync(file)) {
    const password = crypto.randomBytes(24).toString('base64url');
    fs.writeFileSync(`${file}.new`, `${password}\n`, { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  }
  return readPassword(dataDir);
}

function readPassword(dataDir: string): string {
  const file = path.join(dataDir, PASSWORD);
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new StartError(
      `${file} cannot be read; it holds the password of the database beside it`,
      { cause },
    );
  }
}
