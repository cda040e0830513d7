/**
 * A server as it is installed, in a process of its own with a Postgres of its own, and company files
 * whose Web Connector is in the process that measures. Everything goes over HTTP, as in life.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Knex } from 'knex';
import { openDatabase } from '../../src/db/connect.js';
import { runningPostgres } from '../../src/db/embedded/start.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { parseQwc, type Qwc } from '../../src/simulator/qwc-file.js';
import { runUpdate, type UpdateResult } from '../../src/simulator/web-connector.js';
import { postgresCpuMs } from './cpu.js';

/** What probe.js tells. */
export type Probe = {
  /** The longest time that the event loop was held up since the last look, in ms. */
  readonly loopDelayMsMax: number;
  readonly cpuMs: number;
  /** Since the process began, in bytes. */
  readonly rssPeakBytes: number;
};

export type Office = {
  /** Address of the server's Postgres, as its superuser. */
  readonly databaseUrl: string;
  /** A small pool of it. */
  readonly db: Knex;
  /** Makes a sync token for a simulated company file. */
  connect(company: Company): Promise<Connected>;
  /** Measures since the last look: the server's process, and CPU time of its Postgres in all. */
  probe(): Promise<Probe & { postgresCpuMs: number }>;
  /** What the server has logged so far. */
  readonly logged: readonly LogEntry[];
  close(): Promise<void>;
};

export type LogEntry = Readonly<Record<string, unknown>> & { readonly msg?: string };

export type Connected = {
  readonly organizationId: string;
  readonly companyFileId: string;
  readonly qwc: Qwc;
  readonly password: string;
  readonly company: Company;
  /** One visit of the Web Connector, begun by POST …/sync. */
  sync(): Promise<UpdateResult>;
};

/** What a real QuickBooks answers at most, in bytes a second (assumed). */
export const QUICKBOOKS_BYTES_PER_SECOND = 2_000_000;

const ROOT = path.join(__dirname, '..', '..');
const PROBE = path.join(__dirname, 'probe.js');

/**
 * Starts a server on an empty DATA_DIR.
 * @param nodeOptions  e.g. `--cpu-prof`
 */
export async function openOffice(
  nodeOptions: readonly string[] = [],
  logLevel: 'warn' | 'debug' = 'warn',
): Promise<Office> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-bench-'));
  fs.chmodSync(dataDir, 0o755);
  const adminKey = crypto.randomBytes(24).toString('hex');
  const child = spawn(
    process.execPath,
    [...nodeOptions, '-r', PROBE, path.join(ROOT, 'bin', 'qbd.js'), 'serve'],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        DATA_DIR: path.join(dataDir, 'data'),
        PORT: '0',
        LOG_LEVEL: logLevel,
        ADMIN_API_KEY: adminKey,
      },
    },
  );
  const logged: LogEntry[] = [];
  const address = await addressOf(child, logged);
  const databaseUrl = (await runningPostgres(path.join(dataDir, 'data'))) ?? '';
  const db = openDatabase(databaseUrl);
  const postmaster = await postmasterOf(db);
  const rest = (route: string, body?: unknown) => callRest(`${address}${route}`, adminKey, body);
  return {
    databaseUrl,
    db,
    logged,
    connect: (company) => connect(rest, address, company),
    async probe() {
      child.send('probe');
      const [probe] = (await once(child, 'message')) as [Probe];
      return { ...probe, postgresCpuMs: postgresCpuMs(postmaster) };
    },
    async close() {
      await db.destroy();
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Reads the log to its end: one that nobody takes would hold the server up. */
function addressOf(child: ChildProcess, logged: LogEntry[]): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    if (!child.stdout) return reject(new Error('the server has no output'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /^qbd-connector listens on (\S+)$/.exec(line);
      if (found?.[1]) resolve(found[1]);
      else if (line.startsWith('{')) note(line, logged);
    });
  });
}

const WARN = 40;

/** Warnings and errors are shown at once: a figure measured beside one is worth a look. */
function note(line: string, logged: LogEntry[]): void {
  const entry: LogEntry = JSON.parse(line);
  logged.push(entry);
  if (Number(entry.level) >= WARN) console.log(line);
}

async function postmasterOf(db: Knex): Promise<number> {
  const found = await db.raw<{ rows: { pid: string }[] }>(
    `select split_part(pg_read_file('postmaster.pid'), e'\\n', 1) as pid`,
  );
  return Number(found.rows[0]?.pid);
}

type Rest = (route: string, body?: unknown) => Promise<Response>;

async function callRest(url: string, key: string, body: unknown): Promise<Response> {
  const reply = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}: ${await reply.text()}`);
  return reply;
}

async function connect(rest: Rest, address: string, company: Company): Promise<Connected> {
  const json = async (reply: Promise<Response>): Promise<Record<string, string>> =>
    (await reply).json() as Promise<Record<string, string>>;
  const { id = '' } = await json(rest('/v1/organizations', { name: 'Bench' }));
  const token = await json(rest(`/v1/organizations/${id}/sync-tokens`, { description: 'Bench' }));
  const file = await rest(`/v1/organizations/${id}/sync-tokens/${token.id}/qwc`);
  const qwc: Qwc = { ...parseQwc(await file.text()), appUrl: `${address}/qbwc` };
  // What the Web Connector's import does to a company file.
  company.privateData[qwc.ownerId] = { FileID: qwc.fileId, AppLock: '' };
  company.revision += 1;
  const { companyFileId = '', token: password = '' } = token;
  const bytesPerSecond = QUICKBOOKS_BYTES_PER_SECOND;
  return {
    organizationId: id,
    companyFileId: companyFileId.split('.')[1] ?? '',
    qwc,
    password,
    company,
    async sync() {
      await rest(`/v1/company-files/${companyFileId}/sync`, { mode: 'incremental' });
      const quickBooks = { company, beginFailures: [], bytesPerSecond };
      return runUpdate({ qwc, password, quickBooks, noOpSeconds: 0 });
    },
  };
}
