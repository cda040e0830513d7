/** Whether speed keeps up when a company file grows: npm run bench:growth -- --help */
import fs from 'node:fs';
import path from 'node:path';
import { makeCompany } from '../src/simulator/company-file/make.js';
import { countRows, emptyMirror } from './office/copy.js';
import { printFigures } from './office/figures.js';
import { type Office, openOffice } from './office/office.js';
import { flag, readOptions, wholeNumber, wholeNumbers } from './office/options.js';
import { linePlotSvg } from './plot.js';

const HELP = `npm run bench:growth [-- options]

Whether speed keeps up when a company file grows: whole first syncs, each on a server of its own
that has synced a small company file before (a server syncs many; its first seconds, in which its
code is compiled, are not what growth is about). Prints rows a second of the server's time and
writes docs/growth.svg. Ends with 1 when the speeds lie further apart than a quarter, and with 1
and without a figure when an object is missing. Takes about nine minutes on two cores, and a gigabyte
of memory for the largest company file.`;
const PLOT = path.join(__dirname, '..', 'docs', 'growth.svg');
const SPREAD_MAX = 0.25;
const WARM_UP_OBJECTS = 10_000;
const ROUNDS = 3;
const ONE_ROUND_FROM = 50_000;
/** The mix of a company's documents and lists, in thousandths of all objects. */
const MIX: Readonly<Record<string, number>> = {
  vendors: 20,
  customers: 20,
  jobs: 20,
  bills: 230,
  billPayments: 190,
  vendorCredits: 10,
  invoices: 140,
  payments: 130,
  creditMemos: 10,
  salesReceipts: 20,
  deposits: 50,
  checks: 80,
  cardCharges: 40,
  journalEntries: 30,
  transfers: 10,
};

type Measured = { objects: number; rows: number; seconds: number; megabytes: number };

async function run(): Promise<void> {
  const values = readOptions(HELP, {
    objects: wholeNumbers('10000,100000,1000000', 'sizes of the company files, in objects'),
    seed: wholeNumber(1, 'makes the same company files every time'),
    'no-plot': flag('leave docs/growth.svg as it is'),
  });
  const found: Measured[] = [];
  for (const objects of values.objects) {
    found.push(await measure(objects, values.seed));
    tell(found.at(-1));
  }
  const speeds = found.map(({ rows, seconds }) => rows / seconds);
  const points = found.map((one, index) => [one.objects, speeds[index] ?? 0]);
  if (!values['no-plot']) fs.writeFileSync(PLOT, plot(points));
  const spread = 1 - Math.min(...speeds) / Math.max(...speeds);
  printFigures([
    {
      figure: 'rows/s of a first sync, slowest against fastest size',
      peer: '',
      ours: spread,
      target: SPREAD_MAX,
      isCeiling: true,
    },
  ]);
  process.exitCode = spread <= SPREAD_MAX ? 0 : 1;
}

function plot(points: readonly number[][]): string {
  return linePlotSvg({
    title: 'First sync: rows a second by size of the company file',
    xLabel: 'objects',
    yLabel: 'rows a second',
    series: [{ name: 'qbd-connector', points }],
  });
}

/** The median of some rounds where one takes seconds; of a large company file one round. */
async function measure(objects: number, seed: number): Promise<Measured> {
  const office = await openOffice();
  try {
    await firstSync(office, WARM_UP_OBJECTS, seed);
    const rounds: Measured[] = [];
    for (let number = 1; number <= (objects > ONE_ROUND_FROM ? 1 : ROUNDS); number += 1) {
      await emptyMirror(office.db);
      rounds.push(await firstSync(office, objects, seed));
    }
    rounds.sort((a, b) => a.seconds - b.seconds);
    const middle = rounds[Math.floor(rounds.length / 2)];
    if (middle === undefined) throw new Error('nothing was measured');
    return middle;
  } finally {
    await office.close();
  }
}

async function firstSync(office: Office, objects: number, seed: number): Promise<Measured> {
  const mix = Object.entries(MIX).map(([kind, part]) => `${kind}=${(objects / 1000) * part}`);
  const company = makeCompany({
    seed,
    size: `accounts=200,classes=100,items=500,${mix.join(',')}`,
  });
  const made = company.lists.length + company.txns.length;
  const connected = await office.connect(company);
  const result = await connected.sync();
  if (result.outcome !== 'ok') throw new Error(`${result.outcome} ${result.lastError}`);
  const changes = await office.db.raw<{ rows: { count: number }[] }>(
    'select count(*)::int as count from mirror.change',
  );
  const mirrored = changes.rows[0]?.count ?? 0;
  if (mirrored < made) throw new Error(`${made} objects were made, ${mirrored} are mirrored`);
  const rows = [...(await countRows(office.db)).values()];
  return {
    objects: made,
    rows: rows.reduce((sum, count) => sum + count, 0),
    seconds: result.serverMs / 1000,
    megabytes: result.calls.reduce((sum, call) => sum + call.bytesSent, 0) / 1e6,
  };
}

function tell(one: Measured | undefined): void {
  if (!one) return;
  const { objects, rows, seconds, megabytes } = one;
  console.log(
    `${objects.toLocaleString('en')} objects, ${rows.toLocaleString('en')} rows: ` +
      `${seconds.toFixed(1)} s, ${Math.round(rows / seconds).toLocaleString('en')} rows/s, ` +
      `${(megabytes / seconds).toFixed(1)} MB/s`,
  );
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
