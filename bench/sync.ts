/**
 * A whole first sync and what follows, against a server as it is installed:
 *   npm run bench:sync [-- --size medium --seed 1 --rounds 3 --edits 60]
 * Prints seconds, wires, rows and megabytes a second, the server's share of the time when QuickBooks
 * answers at 2 MB/s, and how the mirror compares with the company file: after the first sync, and
 * after each round of edits and ONE session. Ends with 1 when anything differs.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDemoFile } from '../src/commands/demo-file.js';
import { type Server, startServer } from '../src/commands/serve.js';
import { readConfig } from '../src/config.js';
import { inOrganization } from '../src/db/connect.js';
import { compareMirror } from '../src/demo/compare.js';
import { reportLines } from '../src/demo/report.js';
import { quoteName } from '../src/mirror/names.js';
import { mirrorTables } from '../src/mirror/tables.js';
import { editCompany } from '../src/simulator/company-file/edits.js';
import { makeCompany } from '../src/simulator/company-file/make.js';
import type { Company } from '../src/simulator/company-file/model.js';
import { dumpTruth } from '../src/simulator/company-file/truth.js';
import type { QuickBooks } from '../src/simulator/quickbooks.js';
import { parseQwc, type Qwc } from '../src/simulator/qwc-file.js';
import { runUpdate, type UpdateResult } from '../src/simulator/web-connector.js';
import { askForSync } from '../src/sync/store.js';

/** What a real QuickBooks answers at most (assumed). */
const QUICKBOOKS_BYTES_PER_SECOND = 2_000_000;

type Bench = {
  server: Server;
  key: { organizationId: string; companyFileId: string };
  qwc: Qwc;
  password: string;
  company: Company;
};

async function run(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'medium' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      edits: { type: 'string', default: '60' },
    },
  });
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-bench-'));
  fs.chmodSync(dataDir, 0o755);
  const env = { DATA_DIR: path.join(dataDir, 'data'), PORT: '0', LOG_LEVEL: 'warn' };
  const server = await startServer(readConfig(env));
  try {
    const seed = Number(values.seed);
    const bench = await open(server, makeCompany({ seed, size: values.size }));
    const first = await sync(bench);
    await printSpeed(bench, 'first sync', first);
    let isEqual = await printComparison(bench, first);
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      const kinds = edit(bench.company, seed * 1_000 + round, Number(values.edits));
      const result = await sync(bench);
      console.log(`\nround ${round}: ${kinds}`);
      await printSpeed(bench, 'one session', result);
      isEqual = (await printComparison(bench, result)) && isEqual;
    }
    return isEqual;
  } finally {
    await server.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function open(server: Server, company: Company): Promise<Bench> {
  const port = new URL(server.address).port;
  const file = await openDemoFile(server.installation.ctx, `http://localhost:${port}`);
  const qwc = parseQwc(fs.readFileSync(file.qwc, 'utf8'));
  // What the Web Connector's import does to a company file.
  company.privateData[qwc.ownerId] = { FileID: qwc.fileId, AppLock: '' };
  company.revision += 1;
  return { server, key: file.key, qwc, password: file.secret, company };
}

async function sync({ server, key, qwc, password, company }: Bench): Promise<UpdateResult> {
  const { ctx } = server.installation;
  await inOrganization(ctx.db, key.organizationId, (trx) =>
    askForSync(trx, key, 'incremental', ctx.now()),
  );
  const bytesPerSecond = QUICKBOOKS_BYTES_PER_SECOND;
  const quickBooks: QuickBooks = { company, beginFailures: [], bytesPerSecond };
  return runUpdate({ qwc, password, quickBooks, noOpSeconds: 0 });
}

/** What a person did, counted by kind. */
function edit(company: Company, seed: number, count: number): string {
  const counts = new Map<string, number>();
  for (const { kind } of editCompany(company, seed, count)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const shown = [...counts].map(([kind, times]) => `${times} ${kind}`).join(', ');
  return `seed ${seed}: ${shown}`;
}

async function printSpeed(bench: Bench, what: string, result: UpdateResult): Promise<void> {
  const answers = result.calls.filter((call) => call.method === 'receiveResponseXML');
  const megabytes = answers.reduce((sum, call) => sum + call.bytesSent, 0) / 1e6;
  const seconds = result.serverMs / 1000;
  const share = (100 * result.serverMs) / (result.serverMs + result.quickBooksMs);
  const rows = what === 'first sync' ? await countRows(bench) : undefined;
  const speed =
    rows === undefined
      ? ''
      : `, ${rows} rows, ${Math.round(rows / seconds)} rows/s, ` +
        `${(megabytes / seconds).toFixed(1)} MB/s`;
  console.log(
    `${what}: server ${seconds.toFixed(2)} s of ` +
      `${((result.serverMs + result.quickBooksMs) / 1000).toFixed(2)} s, ` +
      `${answers.length} wires, ${megabytes.toFixed(2)} MB${speed}; ` +
      `server's share ${share.toFixed(1)} % beside a QuickBooks of 2 MB/s`,
  );
}

async function countRows({ server, key }: Bench): Promise<number> {
  const names = [...mirrorTables.map((table) => table.name), 'data_ext', 'linked_txn'];
  const counts = names.map(
    (name) => `(select count(*) from mirror.${quoteName(name)}
    where organization_id = :org and company_file_id = :file)`,
  );
  const found = await inOrganization(server.installation.ctx.db, key.organizationId, (trx) =>
    trx.raw(`select (${counts.join(' + ')})::int as rows`, {
      org: key.organizationId,
      file: key.companyFileId,
    }),
  );
  return found.rows[0].rows;
}

async function printComparison(bench: Bench, result: UpdateResult): Promise<boolean> {
  const { server, key, company } = bench;
  const comparison = await inOrganization(server.installation.ctx.db, key.organizationId, (trx) =>
    compareMirror(trx, key, dumpTruth(company)),
  );
  const sum = (name: 'companyFile' | 'missing' | 'ghosts' | 'different') =>
    comparison.objects.reduce((total, one) => total + one[name], 0);
  const isEqual = result.outcome === 'ok' && comparison.ok;
  console.log(
    `  ${result.outcome} ${result.lastError}: ${sum('companyFile')} objects, ` +
      `${sum('missing')} missing, ${sum('ghosts')} ghosts, ${sum('different')} different`,
  );
  if (!isEqual) for (const line of reportLines(comparison)) console.log(`  ${line}`);
  return isEqual;
}

run().then(
  (isEqual) => {
    console.log(isEqual ? '\nEQUAL' : '\nNOT EQUAL');
    process.exitCode = isEqual ? 0 : 1;
  },
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
