/** Data directories, servers and processes of the embedded tests; all gone after each test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { Client } from 'pg';
import { readPostmaster } from '../../src/db/embedded/cluster.js';
import { isAlive } from '../../src/db/embedded/process.js';
import { type StartOptions, startPostgres } from '../../src/db/embedded/start.js';
import { openLog } from '../../src/log.js';

const dirs: string[] = [];
const stops: (() => Promise<unknown>)[] = [];

/** A directory that goes after the test, with servers that may still run in it. */
export function makeDir(mode = 0o755): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-embedded-'));
  fs.chmodSync(dir, mode);
  dirs.push(dir);
  return dir;
}

/** Starts Postgres in this process. */
export async function start(dataDir: string, more: Partial<StartOptions> = {}) {
  const settings = { fsync: 'off' };
  const started = await startPostgres({ dataDir, log: openLog('silent'), settings, ...more });
  stops.push(() => started.stop());
  return started;
}

/** Starts Postgres in a process of its own, of user `uid`; a short one exits at once. */
export async function hold(dataDir: string, options: { isShort?: boolean; uid?: number } = {}) {
  const script = path.join(__dirname, 'hold-postgres.js');
  const args = [script, dataDir, ...(options.isShort ? ['exit'] : [])];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  stops.push(() => end(child, 'SIGKILL'));
  const [line] = await once(readline.createInterface(child.stdout), 'line');
  const said = JSON.parse(String(line)) as { url?: string; source?: string; refused?: string };
  return { child, url: said.url ?? '', source: said.source, refused: said.refused };
}

/** Sends the signal and waits for the end. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Number of the server's process; 0 when none is written down. */
export function serverPid(dataDir: string): number {
  return readPostmaster(path.join(dataDir, 'postgres'))?.pid ?? 0;
}

/** Waits until a process is gone. */
export async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise(setImmediate);
}

export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** For afterEach: stops what was started, kills what is left, removes the directories. */
export async function clearAway(): Promise<void> {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  for (const dir of dirs.splice(0)) {
    for (const name of fs.readdirSync(dir, { recursive: true })) {
      if (path.basename(String(name)) !== 'postmaster.pid') continue;
      const pid = readPostmaster(path.dirname(path.join(dir, String(name))))?.pid ?? 0;
      if (pid > 0 && pid !== process.pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
    }
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}
