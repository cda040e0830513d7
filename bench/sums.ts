/** What the proof costs beside a sync: npm run bench:sums -- --help */
import { inOrganization, openDatabase, type Trx } from '../src/db/connect.js';
import { LIMITS } from '../src/limits.js';
import { countMirrored } from '../src/mirror/changes.js';
import { readFigures } from '../src/proof/figures.js';
import { judgeBalances } from '../src/proof/judge.js';
import { findDoubts } from '../src/proof/rules.js';
import { overWholeTables } from '../src/proof/sums.js';
import { makeCompany } from '../src/simulator/company-file/make.js';
import { median } from './office/figures.js';
import { type Office, openOffice } from './office/office.js';
import { companySize, readOptions, wholeNumber } from './office/options.js';

const HELP = `npm run bench:sums [-- options]

What the proof costs beside a sync: its statements on a new connection, as every session has one.
Prints of each the shortest time and the processor time of Postgres, then a sync with nothing new.
Ends with 1 when a figure does not agree: the mirror is as QuickBooks told it. Takes about 20
seconds on two cores.`;
const SIZE =
  'accounts=60,classes=20,items=200,vendors=1000,customers=1000,jobs=400,bills=6000,invoices=3000,' +
  'billPayments=2000,payments=1500,checks=600';

type Key = { organizationId: string; companyFileId: string };
type Step = (trx: Trx, key: Key) => Promise<unknown>;

const STEPS: Readonly<Record<string, Step>> = {
  'counts of all types': (trx, key) => overWholeTables(trx, () => countMirrored(trx, key)),
  'rules inside documents': (trx, key) => findDoubts(trx, key, LIMITS.proofSuspectsMax),
  'sums of all postings': (trx, key) => readFigures(trx, key, LIMITS.proofRowsPerRunMax),
};

async function run(): Promise<void> {
  const { size, rounds } = readOptions(HELP, {
    size: companySize(SIZE, 'of the company file'),
    rounds: wholeNumber(7, 'of each statement'),
  });
  const office = await openOffice();
  try {
    const connected = await office.connect(makeCompany({ seed: 1, size }));
    const first = await connected.sync();
    if (first.outcome !== 'ok') throw new Error(first.lastError);
    console.log(`first sync: server ${(first.serverMs / 1000).toFixed(2)} s in all`);
    for (const [name, step] of Object.entries(STEPS)) {
      await time(office, connected, { name, step, rounds });
    }
    await judge(office, connected);
    await office.probe();
    const again = await connected.sync();
    const { loopDelayMsMax } = await office.probe();
    const held = `event loop held up ${loopDelayMsMax.toFixed(0)} ms at most`;
    console.log(`a sync with nothing new: server ${again.serverMs.toFixed(0)} ms, ${held}`);
  } finally {
    await office.close();
  }
}

async function time(
  office: Office,
  key: Key,
  { name, step, rounds }: { name: string; step: Step; rounds: number },
): Promise<void> {
  const [walls, cpus]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const db = openDatabase(office.databaseUrl);
    await db.raw('select 1');
    const before = await office.probe();
    const began = performance.now();
    await inOrganization(db, key.organizationId, (trx) => step(trx, key));
    walls.push(performance.now() - began);
    await db.destroy();
    cpus.push((await office.probe()).postgresCpuMs - before.postgresCpuMs);
  }
  const shown = [Math.min(...walls), median(cpus)].map((ms) => ms.toFixed(0));
  console.log(`${name}: ${shown[0]} ms, processor ${shown[1]} ms`);
}

async function judge(office: Office, key: Key): Promise<void> {
  const figures = await inOrganization(office.db, key.organizationId, (trx) =>
    readFigures(trx, key, LIMITS.proofRowsPerRunMax),
  );
  const findings = judgeBalances(figures, { trialBalance: null, profitAndLoss: null });
  const broken = findings.filter(({ state }) => state === 'broken');
  console.log(`${findings.length} figures judged, ${broken.length} differ`);
  if (broken.length > 0) process.exitCode = 1;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
