/**
 * One cent changed in the mirror behind everybody's back, fifty times, each in another amount:
 *   npm run bench:proof [-- --size small --seed 1 --count 50]
 * After each one session of the Web Connector, in which people go on working. Prints how many the
 * proof found, how many it explained (names the object, what it had, what it has) and how many
 * alarms were false. Ends with 1 unless all were found and explained without a false alarm.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDemoFile } from '../src/commands/demo-file.js';
import { type Server, startServer } from '../src/commands/serve.js';
import { readConfig } from '../src/config.js';
import { inOrganization, type Trx } from '../src/db/connect.js';
import { compareMirror } from '../src/demo/compare.js';
import { equalDecimals } from '../src/qbxml/value.js';
import { editCompany } from '../src/simulator/company-file/edits.js';
import { makeCompany } from '../src/simulator/company-file/make.js';
import type { Company } from '../src/simulator/company-file/model.js';
import { dumpTruth } from '../src/simulator/company-file/truth.js';
import { parseQwc, type Qwc } from '../src/simulator/qwc-file.js';
import { makeRandom } from '../src/simulator/random.js';
import { runUpdate } from '../src/simulator/web-connector.js';
import { askForSync } from '../src/sync/store.js';
import { type Amount, amountNow, amountPlaces, falsify, pickAmount } from './falsify/amounts.js';

type Bench = {
  server: Server;
  key: { organizationId: string; companyFileId: string };
  qwc: Qwc;
  password: string;
  company: Company;
};

type Explained = { objectId: string; had: string | null; has: string | null };
type Row = { check: string; subject: string; state: string; explainedBy: Explained[] };

async function run(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'small' },
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '50' },
      edits: { type: 'string', default: '4' },
      files: { type: 'string', default: '0' },
    },
  });
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-bench-'));
  fs.chmodSync(dataDir, 0o755);
  const env = { DATA_DIR: path.join(dataDir, 'data'), PORT: '0', LOG_LEVEL: 'warn' };
  const server = await startServer(readConfig(env));
  try {
    const [seed, count, edits] = [values.seed, values.count, values.edits].map(Number);
    const bench = await open(server, makeCompany({ seed: seed ?? 1, size: values.size }));
    const isProven = await prove(bench, { seed: seed ?? 1, count: count ?? 50, edits: edits ?? 0 });
    return (await workInPeace(server, Number(values.files))) && isProven;
  } finally {
    await server.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function prove(
  bench: Bench,
  at: { seed: number; count: number; edits: number },
): Promise<boolean> {
  const random = makeRandom(at.seed);
  await sync(bench);
  let falseAlarms = countFalse(await newest(bench), undefined);
  console.log(`${amountPlaces.length} kinds of posting and open amounts`);
  const result = { found: 0, explained: 0 };
  for (let turn = 1; turn <= at.count; turn += 1) {
    const amount = await inside(bench, (trx) => pickAmount(trx, bench.key, random));
    const had = await inside(bench, (trx) => falsify(trx, bench.key, amount));
    await letDayPass(bench);
    // People go on working, in every other session.
    if (turn % 2 === 0) editCompany(bench.company, at.seed * 1_000 + turn, at.edits);
    await sync(bench);
    const rows = await newest(bench);
    const naming = rows.filter((row) => named(row, amount).length > 0);
    // Somebody may have changed it in QuickBooks meanwhile.
    const now = await inside(bench, (trx) => amountNow(trx, bench.key, amount));
    const isExplained = naming.some((row) =>
      named(row, amount).some((one) => isSame(one.had, had) && isSame(one.has, now)),
    );
    const isFound = naming.length > 0 || rows.some(({ state }) => isTold(state));
    if (isFound) result.found += 1;
    if (isExplained) result.explained += 1;
    falseAlarms += countFalse(rows, amount);
    const said = isExplained ? 'explained' : isFound ? 'found' : 'MISSED';
    const what = `${amount.place.table}.${amount.place.column} of ${amount.objectId}`;
    console.log(`${String(turn).padStart(3)} ${said.padEnd(9)} ${what}: ${amount.value} → ${had}`);
  }
  const { ok } = await inside(bench, (trx) =>
    compareMirror(trx, bench.key, dumpTruth(bench.company)),
  );
  console.log(
    `\nfound ${result.found}/${at.count}, explained ${result.explained}/${at.count}, ` +
      `false alarms ${falseAlarms}; the mirror ${ok ? 'equals' : 'DIFFERS FROM'} QuickBooks`,
  );
  return result.found === at.count && result.explained === at.count && falseAlarms === 0 && ok;
}

/** Company files in which nobody falsifies anything: every alarm is a false one. */
async function workInPeace(server: Server, files: number): Promise<boolean> {
  let alarms = 0;
  for (let seed = 1; seed <= files; seed += 1) {
    const currencies = seed % 5 === 0;
    const bench = await open(server, makeCompany({ seed, size: SMALL, currencies }));
    for (let round = 0; round < 3; round += 1) {
      if (round > 0) editCompany(bench.company, seed * 100 + round, 25);
      await letDayPass(bench);
      await sync(bench);
      const told = (await newest(bench)).filter(({ state }) => isTold(state));
      if (told.length > 0) console.log(`file ${seed}, sync ${round}: ${JSON.stringify(told)}`);
      alarms += told.length;
    }
  }
  if (files > 0) console.log(`${files} company files, ${files * 3} syncs: ${alarms} false alarms`);
  return alarms === 0;
}

const SMALL =
  'vendors=12,customers=12,jobs=8,items=16,bills=30,invoices=30,billPayments=15,payments=15';

const isTold = (state: string) => state === 'healed' || state === 'broken';
const named = (row: Row, { objectId }: Amount) =>
  isTold(row.state) ? row.explainedBy.filter((one) => one.objectId === objectId) : [];
const isSame = (a: string | null, b: string) => a !== null && equalDecimals(a, b);

/** Documents said to be wrong that nobody had touched, and breaks that stand. */
function countFalse(rows: readonly Row[], amount: Amount | undefined): number {
  return rows.filter(
    ({ check, subject, state }) =>
      state === 'broken' ||
      (check === 'document' &&
        state === 'healed' &&
        subject !== '' &&
        !subject.endsWith(`:${amount?.objectId}`)),
  ).length;
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

async function sync(bench: Bench): Promise<void> {
  const { ctx } = bench.server.installation;
  await inside(bench, (trx) => askForSync(trx, bench.key, 'incremental', ctx.now()));
  const quickBooks = { company: bench.company, beginFailures: [], bytesPerSecond: 0 };
  const { qwc, password } = bench;
  const { outcome, lastError } = await runUpdate({ qwc, password, quickBooks, noOpSeconds: 0 });
  if (outcome !== 'ok') throw new Error(`the session ended ${outcome}: ${lastError}`);
}

/** The reports are compared in the first session after midnight: the last ones were yesterday. */
async function letDayPass(bench: Bench): Promise<void> {
  await inside(bench, (trx) =>
    trx('mirror.proof')
      .where({
        organization_id: bench.key.organizationId,
        company_file_id: bench.key.companyFileId,
      })
      .update({ as_of: trx.raw("as_of - interval '1 day'") }),
  );
}

async function newest(bench: Bench): Promise<Row[]> {
  const { organizationId, companyFileId } = bench.key;
  const found = await inside(bench, (trx) =>
    trx.raw(
      `select check_kind as "check", subject, state, explained_by as "explainedBy"
         from mirror.proof p
        where organization_id = :org and company_file_id = :file
          and as_of = (select max(as_of) from mirror.proof
                        where organization_id = :org and company_file_id = :file)`,
      { org: organizationId, file: companyFileId },
    ),
  );
  return found.rows;
}

function inside<T>({ server, key }: Bench, work: (trx: Trx) => Promise<T>): Promise<T> {
  return inOrganization(server.installation.ctx.db, key.organizationId, work);
}

run().then(
  (isProven) => {
    process.exitCode = isProven ? 0 : 1;
  },
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
