/** An installation whose server process can be killed and started again; its Postgres stays. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import { codeOf, inOrganization, openDatabase } from '../../src/db/connect.js';
import { runningPostgres } from '../../src/db/embedded/start.js';
import { type Comparison, compareMirror } from '../../src/demo/compare.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { parseQwc, type Qwc } from '../../src/simulator/qwc-file.js';
import {
  runUpdate,
  type UpdateOptions,
  type UpdateResult,
} from '../../src/simulator/web-connector.js';
import { ADMIN_KEY } from '../support/context.js';
import { openProxy, type Wiretap } from './proxy.js';

export type Pc = {
  key: { organizationId: string; companyFileId: string };
  company: Company;
  update(more?: Partial<UpdateOptions>): Promise<UpdateResult>;
};

export type Killable = {
  proxy: Wiretap;
  /** kill -9, and the wait for the process to be gone. */
  kill(): Promise<void>;
  /** Starts the server unless it runs. */
  start(): Promise<void>;
  /** A new organization with a company file that was added to a Web Connector. */
  addPc(company: Company): Promise<Pc>;
  /** POST …/sync: the next poll is due. */
  askForSync(pc: Pc): Promise<void>;
  compare(pc: Pc): Promise<Comparison>;
  close(): Promise<void>;
};

const SERVE = path.join(__dirname, 'serve.js');
/** A minute: Postgres may have a log to replay. */
const START_TRIES = 1_200;
const START_PAUSE_MS = 50;
const NOT_YET = new Set(['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET']);
const WATCHDOG = path.join(__dirname, '..', 'support', 'watchdog.js');

/** Makes an installation in a directory of its own and starts it. */
export async function openKillable(): Promise<Killable> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-kill-'));
  fs.chmodSync(dataDir, 0o755);
  const port = await freePort();
  const proxy = await openProxy(port);
  // Whatever ends this process, Postgres and the files go with it.
  const watchdog = spawn(process.execPath, [WATCHDOG, dataDir], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.unref();
  let child: ChildProcess | undefined;
  let db: Knex | undefined;
  const start = async () => {
    child ??= spawnServer({ dataDir, port, proxyPort: proxy.port });
    await untilAlive(port, child);
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const dying = child;
    child = undefined;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = once(dying, 'exit');
    dying.kill(signal);
    await gone;
  };
  await start();
  return {
    proxy,
    start,
    kill: () => end('SIGKILL'),
    addPc: (company) => addPc(port, company),
    askForSync: async ({ key }) => {
      const id = `${key.organizationId}.${key.companyFileId}`;
      await ask(port, 'POST', `/v1/company-files/${id}/sync`, { mode: 'incremental' });
    },
    compare: async ({ key, company }) => {
      db ??= openDatabase((await runningPostgres(dataDir)) ?? '');
      const truth = dumpTruth(company);
      return inOrganization(db, key.organizationId, (trx) => compareMirror(trx, key, truth));
    },
    close: async () => {
      await proxy.close();
      await db?.destroy();
      await end('SIGTERM');
      watchdog.kill('SIGKILL');
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function spawnServer(at: { dataDir: string; port: number; proxyPort: number }): ChildProcess {
  return spawn(process.execPath, [SERVE], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      DATA_DIR: at.dataDir,
      PORT: String(at.port),
      PUBLIC_URL: `http://localhost:${at.proxyPort}`,
      ADMIN_API_KEY: ADMIN_KEY,
      LOG_LEVEL: 'error',
    },
  });
}

/** @throws Error  when the process ended instead */
async function untilAlive(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    try {
      if ((await fetch(`http://127.0.0.1:${port}/qbwc`)).ok) return;
    } catch (error) {
      if (!NOT_YET.has(codeOf((error as Error).cause))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, START_PAUSE_MS));
  }
  throw new Error('the server does not answer');
}

async function addPc(port: number, company: Company): Promise<Pc> {
  const organization = await ask(port, 'POST', '/v1/organizations', { name: 'Killed often' });
  const base = `/v1/organizations/${organization.id}/sync-tokens`;
  const token = await ask(port, 'POST', base, {});
  const qwc: Qwc = parseQwc(await askText(port, 'GET', `${base}/${token.id}/qwc`));
  company.privateData[qwc.ownerId] = { FileID: qwc.fileId, AppLock: '' };
  company.revision += 1;
  const quickBooks = { company, beginFailures: [], bytesPerSecond: 0 };
  const password = String(token.token);
  const [organizationId = '', companyFileId = ''] = String(token.companyFileId).split('.');
  return {
    key: { organizationId, companyFileId },
    company,
    update: (more = {}) => runUpdate({ qwc, password, quickBooks, noOpSeconds: 0, ...more }),
  };
}

async function ask(port: number, method: string, where: string, body: object) {
  const text = await askText(port, method, where, JSON.stringify(body));
  return JSON.parse(text) as Record<string, unknown>;
}

async function askText(port: number, method: string, where: string, body?: string) {
  const answer = await fetch(`http://127.0.0.1:${port}${where}`, {
    method,
    headers: {
      authorization: `Bearer ${ADMIN_KEY}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status} ${text}`);
  return text;
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
