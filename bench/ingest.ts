/** First syncs through HTTP: npm run bench:ingest -- --help */
import { inOrganization } from '../src/db/connect.js';
import { compareMirror } from '../src/demo/compare.js';
import { reportLines } from '../src/demo/report.js';
import { makeCompany } from '../src/simulator/company-file/make.js';
import { dumpTruth } from '../src/simulator/company-file/truth.js';
import { copySeconds, countRows, emptyMirror } from './office/copy.js';
import { median, printFigures } from './office/figures.js';
import { floorSeconds } from './office/floor.js';
import { type Office, openOffice } from './office/office.js';
import { companySize, readOptions, text, wholeNumber } from './office/options.js';

const HELP = `npm run bench:ingest [-- options]

First syncs through HTTP: a Web Connector's session over a socket to a server in another process,
from the first call to the last commit, the Web Connector's own work included. Prints rows and
megabytes of envelope a second (wall, median), beside psql \\copy of the same rows into the same
tables and a bare HTTP server that receives the same bytes, both in the same run. Ends with 1 and
without a figure when the mirror is not as the company file is. Takes a minute and a half on two
cores.`;
const ROWS_PER_SECOND_MIN = 15_000;
const MB_PER_SECOND_MIN = 12;
const SHARE_OF_COPY_MIN = 0.4;
/** Documents of many lines, as a company that pays its bills has them. */
const SIZE =
  'accounts=60,classes=20,items=200,vendors=1000,customers=1000,jobs=400,bills=6000,invoices=3000,' +
  'billPayments=2000,payments=1500,checks=600';

type Round = {
  rows: number;
  seconds: number;
  megabytes: number;
  sizes: number[];
  serverCpuMs: number;
  postgresCpuMs: number;
};

async function run(): Promise<void> {
  const values = readOptions(HELP, {
    rounds: wholeNumber(3, 'first syncs'),
    size: companySize(SIZE, 'of the company file'),
    seed: wholeNumber(1, 'makes the same company file every time'),
    profile: text('folder for a CPU profile of the server; none is made without it'),
  });
  const profile = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
  const office = await openOffice(profile);
  try {
    const rounds: Round[] = [];
    const copies: number[] = [];
    const floors: number[] = [];
    for (let number = 1; number <= values.rounds; number += 1) {
      await emptyMirror(office.db);
      const round = await measure(office, { seed: values.seed, size: values.size });
      rounds.push(round);
      copies.push(await copySeconds(office.db, office.databaseUrl));
      floors.push(await floorSeconds(round.sizes));
      tell(round, copies.at(-1) ?? 0, floors.at(-1) ?? 0);
    }
    report(rounds, median(copies), median(floors));
  } finally {
    await office.close();
  }
}

async function measure(office: Office, made: { seed: number; size: string }): Promise<Round> {
  const connected = await office.connect(makeCompany(made));
  const before = await office.probe();
  const result = await connected.sync();
  const after = await office.probe();
  const comparison = await inOrganization(office.db, connected.organizationId, (trx) =>
    compareMirror(trx, connected, dumpTruth(connected.company)),
  );
  if (result.outcome !== 'ok' || !comparison.ok) {
    throw new Error([result.outcome, result.lastError, ...reportLines(comparison)].join('\n'));
  }
  const sizes = result.calls.map((call) => call.bytesSent);
  return {
    rows: [...(await countRows(office.db)).values()].reduce((sum, count) => sum + count, 0),
    seconds: result.serverMs / 1000,
    megabytes: sizes.reduce((sum, bytes) => sum + bytes, 0) / 1e6,
    sizes,
    serverCpuMs: after.cpuMs - before.cpuMs,
    postgresCpuMs: after.postgresCpuMs - before.postgresCpuMs,
  };
}

function tell(round: Round, copy: number, floor: number): void {
  console.log(
    `${round.rows} rows, ${round.megabytes.toFixed(1)} MB in ${round.sizes.length} calls, ` +
      `${round.seconds.toFixed(2)} s; CPU: server ${(round.serverCpuMs / 1000).toFixed(2)} s, ` +
      `Postgres ${(round.postgresCpuMs / 1000).toFixed(2)} s; \\copy ${copy.toFixed(2)} s, ` +
      `bare HTTP ${floor.toFixed(2)} s`,
  );
}

function report(rounds: readonly Round[], copy: number, floor: number): void {
  const rows = rounds[0]?.rows ?? 0;
  const seconds = median(rounds.map((round) => round.seconds));
  const megabytes = rounds[0]?.megabytes ?? 0;
  printFigures([
    {
      figure: 'first sync through HTTP, rows/s',
      peer: 'quickbooks-php SQL mirror 321',
      ours: rows / seconds,
      limit: rows / copy,
      limitName: 'psql \\copy',
      target: ROWS_PER_SECOND_MIN,
    },
    {
      figure: 'first sync through HTTP, share of psql \\copy',
      peer: '',
      ours: copy / seconds,
      target: SHARE_OF_COPY_MIN,
    },
    {
      figure: 'first sync through HTTP, MB/s of envelope',
      peer: 'quickbooks-php SQL mirror 0.2',
      ours: megabytes / seconds,
      limit: megabytes / floor,
      limitName: 'bare HTTP',
      target: MB_PER_SECOND_MIN,
    },
  ]);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
