/** Idle polls, beside bare servers that do the least: npm run bench:poll -- --help */
import { type ChildProcess, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Knex } from 'knex';
import { openDatabase } from '../src/db/connect.js';
import { startPostgres } from '../src/db/embedded/start.js';
import { migrate } from '../src/db/migrate.js';
import { openLog } from '../src/log.js';
import { type Figure, median, printFigures } from './office/figures.js';
import { flag, readOptions, wholeNumber, wholeNumbers } from './office/options.js';
import { linePlotSvg } from './plot.js';
import type { Finding, Order } from './poll/load.js';
import { seedFiles } from './poll/seed.js';

const HELP = `npm run bench:poll [-- options]

Idle polls: what a Web Connector costs that asks and is told that there is nothing to do. Our
server, as npm start runs it, beside two bare servers that make one SELECT by key: one parses the
call and checks the password, one does neither. In turns, in the same run; each in a process of its
own, the Web Connectors in another. Prints visits a second and what each costs, and writes
docs/idle-polls.svg; nothing but the mistake when any call is not answered as an idle poll must be.
Takes about ten minutes on two cores.`;
const REGISTER = path.join(__dirname, '..', 'test', 'support', 'register.js');
const PLOT = path.join(__dirname, '..', 'docs', 'idle-polls.svg');
const POLLS_PER_SECOND_MIN = 1_500;
const SHARE_OF_BARE_MIN = 0.75;
const SPREAD_MAX = 0.25;
const CONNECTIONS = 32;
const CLOCK_TICKS_PER_SECOND = 100;
const SERVE = `require('./src/main.ts').main(['serve']).catch((e) => { throw e; });`;

type Kind = Pick<Order, 'calls' | 'connection'> & { what: string; isFirstInMinute?: true };
/** Which polls are measured. The first kind is the one of the plot and of the verdict. */
const KINDS: readonly Kind[] = [
  { what: 'whole visit (4 calls)', calls: 'visit', connection: 'kept' },
  { what: 'whole visit, new connection', calls: 'visit', connection: 'new' },
  { what: 'authenticate alone', calls: 'authenticate', connection: 'kept' },
  {
    what: 'whole visit, contact noted',
    calls: 'visit',
    connection: 'kept',
    isFirstInMinute: true,
  },
];

/** One number of company files, and how much is measured there. */
type Size = { files: number; polls: number; rounds: number; kinds: readonly Kind[] };
/** Whole visits a second, medians. */
type Speeds = { files: number; ours: number; bare: number };
type Server = { name: string; process: ChildProcess; port: number };
type Round = { perSecond: number; cpuMs: number; sqlCpuMs: number; p50Ms: number; p99Ms: number };

async function run(): Promise<void> {
  const { files, polls, rounds, brief } = readOptions(HELP, {
    files: wholeNumbers('10,100000', 'numbers of company files'),
    polls: wholeNumber(8_000, 'polls of a round'),
    rounds: wholeNumber(3, 'rounds of each server, after one that warms up'),
    brief: flag('whole visits alone; leaves the plot as it is'),
  });
  const kinds = brief ? KINDS.slice(0, 1) : KINDS;
  const found: Speeds[] = [];
  for (const count of files) found.push(await atSize({ files: count, polls, rounds, kinds }));
  if (!brief) fs.writeFileSync(PLOT, plot(found));
  console.log('');
  printFigures(figuresOf(found));
}

function plot(found: readonly Speeds[]): string {
  return linePlotSvg({
    title: 'Idle polls of one process',
    xLabel: 'company files',
    yLabel: 'whole visits a second',
    series: [
      { name: 'qbd-connector', points: found.map(({ files, ours }) => [files, ours]) },
      { name: 'bare server', points: found.map(({ files, bare }) => [files, bare]) },
    ],
  });
}

function figuresOf(found: readonly Speeds[]): Figure[] {
  const figures = found.flatMap(({ files, ours, bare }): Figure[] => {
    const among = `of ${files.toLocaleString('en')} company files`;
    return [
      {
        figure: `idle polls/s ${among}`,
        peer: 'quickbooks-php 160, -js without a database 2,020',
        ours,
        limit: bare,
        limitName: 'bare server',
        target: POLLS_PER_SECOND_MIN,
      },
      {
        figure: `idle polls ${among}, share of a bare server`,
        peer: '',
        ours: ours / bare,
        target: SHARE_OF_BARE_MIN,
      },
    ];
  });
  if (found.length < 2) return figures;
  const speeds = found.map(({ ours }) => ours);
  const spread: Figure = {
    figure: 'idle polls/s, slowest against fastest size',
    peer: '',
    ours: 1 - Math.min(...speeds) / Math.max(...speeds),
    target: SPREAD_MAX,
    isCeiling: true,
  };
  return [...figures, spread];
}

/** Everything at one number of company files. */
async function atSize(size: Size): Promise<Speeds> {
  const { files } = size;
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-bench-'));
  fs.chmodSync(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, log: openLog('warn') });
  const db = openDatabase(postgres.url);
  const servers: Server[] = [];
  try {
    await migrate(db);
    const secretKey = crypto.randomBytes(24).toString('hex');
    const logins = path.join(dataDir, 'logins');
    await seedFiles(db, Buffer.from(secretKey), { files, logins });
    const env = { DATABASE_URL: postgres.url, SECRET_KEY: secretKey, PORT: '0' };
    servers.push(await startServer('qbd-connector', ['-e', SERVE], env));
    const bare = [path.join(__dirname, 'poll', 'bare.ts')];
    servers.push(await startServer('bare server', bare, { ...env, MODE: 'parsing' }));
    servers.push(await startServer('not parsing', bare, { ...env, MODE: 'cutting' }));
    return await measureAll({ ...size, db, servers, logins });
  } finally {
    for (const server of servers) await stopServer(server);
    await db.destroy();
    await postgres.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

type Bench = Size & { db: Knex; servers: readonly Server[]; logins: string };

async function measureAll(bench: Bench): Promise<Speeds> {
  const { servers, files, polls, rounds, kinds } = bench;
  console.log(`\n${files.toLocaleString('en')} company files, ${CONNECTIONS} connections`);
  const [first] = kinds;
  let verdict: Speeds = { files, ours: 0, bare: 0 };
  for (const kind of kinds) {
    // Each file can be met once a minute only by so many polls.
    if (kind.isFirstInMinute && files < polls * rounds) continue;
    const figures = new Map<string, Round[]>(servers.map(({ name }) => [name, []]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const server of servers) {
        if (kind.isFirstInMinute) await forgetContact(bench, round * polls);
        const figure = await measure(bench, server, kind, round * polls);
        // The first round warms up.
        if (round > 0) figures.get(server.name)?.push(figure);
      }
    }
    const speeds = servers.map(({ name }) => show(kind, name, figures.get(name)));
    const [ours = 0, bare = 0, cutting = 0] = speeds;
    const share = (of: number) => `${((100 * ours) / of).toFixed(0)} %`;
    console.log(
      `${' '.repeat(30)}${share(bare)} of the bare server, ${share(cutting)} of the limit`,
    );
    if (kind === first) verdict = { files, ours, bare };
  }
  return verdict;
}

async function measure(
  bench: Bench,
  server: Server,
  kind: Kind,
  firstLogin: number,
): Promise<Round> {
  const { db, logins, polls } = bench;
  const { port } = server;
  const { calls, connection } = kind;
  const order: Order = {
    port,
    logins,
    firstLogin,
    connections: CONNECTIONS,
    polls,
    calls,
    connection,
  };
  const cpuBefore = cpuMsOf([server.process.pid]);
  const backends = await backendsOf(db);
  const sqlBefore = cpuMsOf(backends);
  const finding = await load(order);
  if (finding.wrong !== undefined) {
    throw new Error(`${server.name} did not answer as an idle poll must: ${finding.wrong}`);
  }
  return {
    perSecond: polls / finding.seconds,
    cpuMs: (cpuMsOf([server.process.pid]) - cpuBefore) / polls,
    sqlCpuMs: (cpuMsOf(backends) - sqlBefore) / polls,
    p50Ms: finding.p50Ms,
    p99Ms: finding.p99Ms,
  };
}

async function load(order: Order): Promise<Finding> {
  const script = path.join(__dirname, 'poll', 'load.ts');
  const child = spawn(process.execPath, ['-r', REGISTER, script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  child.stdin.write(`${JSON.stringify(order)}\n`);
  for await (const line of lines) return JSON.parse(line) as Finding;
  throw new Error('the load client ended without a finding');
}

/** Prints one server's medians. @returns its polls a second */
function show(kind: Kind, name: string, figures: readonly Round[] = []): number {
  const of = (key: keyof Round) => median(figures.map((figure) => figure[key]));
  console.log(
    `${kind.what.padEnd(30)}${name.padEnd(15)}${of('perSecond').toFixed(0).padStart(6)}/s  ` +
      `cpu ${of('cpuMs').toFixed(3)} ms  postgres ${of('sqlCpuMs').toFixed(3)} ms  ` +
      `authenticate p50 ${of('p50Ms').toFixed(1)} p99 ${of('p99Ms').toFixed(1)} ms`,
  );
  return of('perSecond');
}

/** These files were last heard of an hour ago. */
async function forgetContact({ db, logins, polls }: Bench, firstLogin: number): Promise<void> {
  const lines = fs
    .readFileSync(logins, 'utf8')
    .split('\n')
    .slice(firstLogin, firstLogin + polls);
  const names = lines.map((line) => line.split(' ')[0] ?? '');
  await db.raw(
    `with token as (update sync_token set last_used_at = now() - interval '1 hour'
       where name = any(?) returning organization_id)
     update company_file set last_contact_at = now() - interval '1 hour'
      where organization_id in (select organization_id from token)`,
    [names],
  );
}

async function backendsOf(db: Knex): Promise<number[]> {
  const found = await db.raw(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  return found.rows.map((row: { pid: number }) => row.pid);
}

/** CPU time of processes so far; those that are gone count nothing. Linux only, else 0. */
function cpuMsOf(pids: readonly (number | undefined)[]): number {
  return pids.reduce<number>((sum, pid) => {
    const file = `/proc/${pid}/stat`;
    if (!fs.existsSync(file)) return sum;
    const fields = fs.readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return sum + (1_000 * ticks) / CLOCK_TICKS_PER_SECOND;
  }, 0);
}

async function startServer(
  name: string,
  script: readonly string[],
  env: Record<string, string>,
): Promise<Server> {
  const child = spawn(process.execPath, ['-r', REGISTER, ...script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, ...env },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
    // Read to the end: a log that nobody takes would hold the server up.
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /^(?:port |qbd-connector listens on .*:)(\d+)$/.exec(line);
      if (found) resolve(Number(found[1]));
    });
  });
  return { name, process: child, port };
}

async function stopServer({ process: child }: Server): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
