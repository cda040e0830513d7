/** One cent changed in the mirror behind everybody's back: npm run bench:proof -- --help */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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
import { makeRandom, type Random } from '../src/simulator/random.js';
import { runUpdate } from '../src/simulator/web-connector.js';
import { askForSync } from '../src/sync/store.js';
import {
  type Amount,
  amountNow,
  amountPlaces,
  falsify,
  type Place,
  pickAmount,
  placesOf,
} from './falsify/amounts.js';
import { addCardCredits } from './falsify/card-credits.js';
import { companySize, flag, readOptions, wholeNumber } from './office/options.js';

const HELP = `npm run bench:proof [-- options]

One cent is changed in the mirror behind everybody's back, each time in another amount; each kind
of amount is as likely as any other. After each one session of the Web Connector, in which people
go on working. Prints how many the proof found, how many it explained (names the object, what it
had, what it has) and how many alarms were false. Ends with 1 unless all were found and explained
without a false alarm. Takes about 40 seconds on two cores.`;

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
  const { size, seed, count, each, edits, files } = readOptions(HELP, {
    size: companySize('small', 'of the company file'),
    seed: wholeNumber(1, 'makes the same company file and the same changes every time'),
    count: wholeNumber(50, 'how many amounts are falsified'),
    each: flag('instead, falsify one amount of every kind'),
    edits: wholeNumber(4, 'what people do in every other session'),
    files: wholeNumber(0, 'company files beside it in which nobody falsifies anything'),
  });
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-bench-'));
  fs.chmodSync(dataDir, 0o755);
  const env = { DATA_DIR: path.join(dataDir, 'data'), PORT: '0', LOG_LEVEL: 'warn' };
  const server = await startServer(readConfig(env));
  try {
    const company = makeCompany({ seed, size });
    addCardCredits(company, 6);
    const bench = await open(server, company);
    const isProven = await prove(bench, { seed, count, edits, each });
    return (await workInPeace(server, files)) && isProven;
  } finally {
    await server.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

type Wanted = { seed: number; count: number; edits: number; each: boolean };

async function prove(bench: Bench, wanted: Wanted): Promise<boolean> {
  const random = makeRandom(wanted.seed);
  await sync(bench);
  let falseAlarms = countFalse(await newest(bench), undefined);
  const places = await inside(bench, (trx) => placesOf(trx, bench.key));
  const kinds = `${amountPlaces.length} kinds of posting and open amounts`;
  console.log(`seed ${wanted.seed}: ${kinds}, ${places.length} of them here`);
  const result = { found: 0, explained: 0 };
  const count = wanted.each ? places.length : wanted.count;
  for (let turn = 1; turn <= count; turn += 1) {
    const amount = await choose(bench, wanted.each ? places.slice(turn - 1, turn) : places, random);
    // People go on working, in every other session.
    const edits = turn % 2 === 0 ? { seed: wanted.seed * 1_000 + turn, count: wanted.edits } : null;
    const came = await falsifyOnce(bench, amount, edits);
    if (came.isFound) result.found += 1;
    if (came.isExplained) result.explained += 1;
    falseAlarms += came.falseAlarms;
    const said = came.isExplained ? 'explained' : came.isFound ? 'found' : 'MISSED';
    const { place, objectId, value } = amount;
    const what = `${place.plan.objectType} ${place.table}.${place.column} of ${objectId}`;
    console.log(`${String(turn).padStart(3)} ${said.padEnd(9)} ${what}: ${value} → ${came.had}`);
  }
  const { ok } = await inside(bench, (trx) =>
    compareMirror(trx, bench.key, dumpTruth(bench.company)),
  );
  console.log(
    `\nfound ${result.found}/${count}, explained ${result.explained}/${count}, ` +
      `false alarms ${falseAlarms}; the mirror ${ok ? 'equals' : 'DIFFERS FROM'} QuickBooks`,
  );
  return result.found === count && result.explained === count && falseAlarms === 0 && ok;
}

/** Any amount of a kind that the file has still. */
async function choose(bench: Bench, places: readonly Place[], random: Random): Promise<Amount> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const place = random.pick([...places]);
    const amount = await inside(bench, (trx) => pickAmount(trx, bench.key, place, random));
    if (amount) return amount;
  }
  throw new Error('there is no amount left to change');
}

/** One cent in one amount, and the session after it. */
async function falsifyOnce(
  bench: Bench,
  amount: Amount,
  edits: { seed: number; count: number } | null,
) {
  const had = await inside(bench, (trx) => falsify(trx, bench.key, amount));
  await letDayPass(bench);
  if (edits) editCompany(bench.company, edits.seed, edits.count);
  await sync(bench);
  const rows = await newest(bench);
  const naming = rows.filter((row) => named(row, amount).length > 0);
  // Somebody may have changed it in QuickBooks meanwhile.
  const now = await inside(bench, (trx) => amountNow(trx, bench.key, amount));
  const isExplained = naming.some((row) =>
    named(row, amount).some((one) => isSame(one.had, had) && isSame(one.has, now)),
  );
  const isFound = naming.length > 0 || rows.some(({ state }) => isTold(state));
  return { had, isFound, isExplained, falseAlarms: countFalse(rows, amount) };
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
