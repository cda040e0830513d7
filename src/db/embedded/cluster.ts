/** One database cluster: made by initdb, started and stopped by pg_ctl, found when it lives. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { StartError } from '../../errors.js';
import { LIMITS } from '../../limits.js';
import { type Binaries, program } from './binaries.js';
import { commandLine, isAlive, type RunAs, run } from './process.js';

/** A cluster and everything needed to work with it. */
export type Cluster = {
  /** The data directory, its real path. */
  readonly dir: string;
  readonly binaries: Binaries;
  readonly as: RunAs;
  /** Superuser's password. */
  readonly password: string;
  /** Settings beyond ours, e.g. fsync off for a server that holds nothing worth keeping. */
  readonly settings: Readonly<Record<string, string>>;
};

/** The superuser of a cluster of our own, and the database that is ours in it. */
export const OWNER = 'qbd';

/** Loopback only and no socket file: a long DATA_DIR would exceed the 107 bytes of its name. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Statements and keys can hold a customer's data; the log holds neither.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  jit: 'off',
};
/** Below the ports that outgoing connections take, so that the same one is free next time. */
const PORTS = [20_000, 32_000] as const;
const POLL_MS = 25;

/** Major version of the cluster in a directory; undefined when there is none. */
export function clusterMajor(dir: string): number | undefined {
  const file = path.join(dir, 'PG_VERSION');
  return fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, 'utf8'), 10) : undefined;
}

/**
 * Makes a new cluster, aside and then renamed into place, so a crash leaves no half one.
 * @throws StartError with initdb's own words
 */
export async function makeCluster(cluster: Cluster): Promise<void> {
  const draft = `${cluster.dir}.new`;
  const passwordFile = `${cluster.dir}.pw`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.rmSync(passwordFile, { force: true });
  fs.mkdirSync(draft, { recursive: true, mode: 0o700 });
  giveTo(cluster.as, draft);
  try {
    writeOwned(cluster.as, passwordFile, `${cluster.password}\n`);
    const ended = await run(cluster.as, program(cluster.binaries, 'initdb'), [
      ...['-D', draft, '-U', OWNER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      ...['-E', 'UTF8', '--locale=C', '--data-checksums'],
      ...(cluster.settings.fsync === 'off' ? ['--no-sync'] : []),
    ]);
    if (ended.code !== 0) {
      throw new StartError(`initdb could not make a database in ${cluster.dir}: ${ended.output}`);
    }
    fs.appendFileSync(path.join(draft, 'postgresql.conf'), "\ninclude 'qbd.conf'\n");
    fs.renameSync(draft, cluster.dir);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/**
 * Starts the server on its port of last time, or on another when that one is taken.
 * @returns the port
 * @throws StartError with the server's own words
 */
export async function startServer(cluster: Cluster): Promise<number> {
  const log = path.join(cluster.dir, 'server.log');
  let port = portOfLastTime(cluster.dir);
  for (let attempt = 1; ; attempt++) {
    if (port === undefined || !(await isPortFree(port))) port = await findFreePort();
    writeSettings(cluster, port);
    const logged = rotateLog(log);
    const ended = await run(cluster.as, program(cluster.binaries, 'pg_ctl'), [
      ...['start', '-D', cluster.dir, '-l', log],
      ...['-w', '-s', '-t', String(LIMITS.postgresStartSecondsMax)],
    ]);
    if (ended.code === 0) return port;
    const said = readFrom(log, logged);
    const isPortTaken = /could not (bind|create any TCP)/.test(said);
    // After a kill -9 of the server its last children need a moment to notice and go.
    const isRemnant = /shared memory block|lock file "postmaster.pid" already exists/.test(said);
    if (attempt >= LIMITS.postgresStartTries || !(isPortTaken || isRemnant)) {
      const why = said.match(/(FATAL|PANIC): .*/g)?.at(-1) ?? (said.trim() || ended.output.trim());
      throw new StartError(`Postgres in ${cluster.dir} did not start: ${why} (see ${log})`);
    }
    if (isPortTaken) port = undefined;
    else await delay(attempt * POLL_MS * 4);
  }
}

/**
 * Stops the server: open transactions are rolled back, and only if that takes too long it is
 * stopped as by a crash, from which it recovers.
 */
export async function stopServer(cluster: Cluster): Promise<void> {
  if (readPostmaster(cluster.dir) === undefined) return;
  for (const mode of ['fast', 'immediate']) {
    const ended = await run(cluster.as, program(cluster.binaries, 'pg_ctl'), [
      ...['stop', '-D', cluster.dir, '-m', mode],
      ...['-w', '-s', '-t', String(LIMITS.postgresStopSecondsMax)],
    ]);
    if (ended.code === 0 || readPostmaster(cluster.dir) === undefined) return;
  }
  throw new Error(`Postgres in ${cluster.dir} did not stop`);
}

/** What postmaster.pid says. Source: PostgreSQL, miscadmin.h (LOCK_FILE_LINE_*). */
export type Postmaster = { readonly pid: number; readonly port: number };

/** The server that runs in a directory, by its pid file; undefined when none is written there. */
export function readPostmaster(dir: string): Postmaster | undefined {
  const file = path.join(dir, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  // A standalone backend writes its number negative.
  return { pid: Math.abs(Number(lines[0])), port: Number(lines[3] ?? 0) };
}

/**
 * Waits for a server that another process of ours left running in this directory.
 * A pid file whose process is gone, or is another program by now, is removed.
 * @returns its port, or undefined when there is none (any more)
 */
export async function findLiving(dir: string, password: string): Promise<number | undefined> {
  const until = Date.now() + LIMITS.postgresStartSecondsMax * 1000;
  for (;;) {
    const postmaster = readPostmaster(dir);
    if (postmaster === undefined) return undefined;
    if (!isServerOf(dir, postmaster.pid)) {
      fs.rmSync(path.join(dir, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (await answers(dir, postmaster.port, password)) return postmaster.port;
    if (Date.now() > until) {
      throw new StartError(
        `a Postgres server (process ${postmaster.pid}) holds ${dir} but does not answer; stop it`,
      );
    }
    await delay(POLL_MS * 4);
  }
}

/** True when that process is a Postgres server of that directory. */
export function isServerOf(dir: string, pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const line = commandLine(pid);
  // Where the command line is hidden, Postgres judges its pid file itself.
  return line === undefined || (line.includes('postgres') && `${line} `.includes(` ${dir} `));
}

/** True when the server on that port is the one of this directory and lets us in. */
export async function answers(dir: string, port: number, password: string): Promise<boolean> {
  const client = connection(port, password, 'postgres');
  try {
    await client.connect();
    const { rows } = await client.query<{ dir: string }>(
      `select current_setting('data_directory') as dir`,
    );
    return path.resolve(rows[0]?.dir ?? '') === path.resolve(dir);
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new StartError(
        `the Postgres server in ${dir} does not accept the password in DATA_DIR/postgres.password`,
        { cause: error },
      );
    }
    // Starting, stopping, or not ours: the caller asks again.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates our database if it is not there. */
export async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = connection(port, password, 'postgres');
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [OWNER]);
    if (found.rowCount === 0) await client.query(`create database ${OWNER}`);
  } finally {
    await client.end();
  }
}

/** The address of our database on that port. */
export function addressOf(port: number, password: string): string {
  return `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${OWNER}`;
}

function connection(port: number, password: string, database: string): Client {
  const client = new Client({
    ...{ host: '127.0.0.1', port, user: OWNER, password, database },
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
  });
  // A server that stops while we ask must not end the process by an unheard event.
  client.on('error', () => undefined);
  return client;
}

/** Gives a file or directory to the user that the server runs as. */
export function giveTo(as: RunAs, file: string): void {
  if (as.how !== 'self') fs.lchownSync(file, as.uid, as.gid);
}

/** Creates a file that only the server's user can read; never follows a link in its way. */
function writeOwned(as: RunAs, file: string, text: string): void {
  const handle = fs.openSync(file, 'wx', 0o600);
  try {
    fs.writeSync(handle, text);
    if (as.how !== 'self') fs.fchownSync(handle, as.uid, as.gid);
  } finally {
    fs.closeSync(handle);
  }
}

function writeSettings(cluster: Cluster, port: number): void {
  const lines = Object.entries({ port: String(port), ...SETTINGS, ...cluster.settings }).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`,
  );
  const file = path.join(cluster.dir, 'qbd.conf');
  const draft = `${file}.${crypto.randomBytes(4).toString('hex')}`;
  writeOwned(cluster.as, draft, `# Written at every start.\n${lines.join('\n')}\n`);
  fs.renameSync(draft, file);
}

function portOfLastTime(dir: string): number | undefined {
  const file = path.join(dir, 'qbd.conf');
  if (!fs.existsSync(file)) return undefined;
  const port = Number(/^port = '(\d+)'/m.exec(fs.readFileSync(file, 'utf8'))?.[1]);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}

async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < LIMITS.postgresStartTries; attempt++) {
    const port = crypto.randomInt(...PORTS);
    if (await isPortFree(port)) return port;
  }
  throw new StartError(`no free port was found between ${PORTS[0]} and ${PORTS[1]}`);
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** @returns where the next start's lines will begin */
function rotateLog(file: string): number {
  const bytes = fs.existsSync(file) ? fs.statSync(file).size : 0;
  if (bytes <= LIMITS.postgresLogBytesMax) return bytes;
  fs.renameSync(file, `${file}.1`);
  return 0;
}

function readFrom(file: string, offset: number): string {
  return fs.existsSync(file) ? fs.readFileSync(file).subarray(offset).toString('utf8') : '';
}
