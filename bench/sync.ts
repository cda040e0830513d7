/** A whole first sync and what follows: npm run bench:sync -- --help */
import { inOrganization } from '../src/db/connect.js';
import { compareMirror } from '../src/demo/compare.js';
import { reportLines } from '../src/demo/report.js';
import { editCompany } from '../src/simulator/company-file/edits.js';
import { makeCompany } from '../src/simulator/company-file/make.js';
import type { Company } from '../src/simulator/company-file/model.js';
import { dumpTruth } from '../src/simulator/company-file/truth.js';
import type { UpdateResult } from '../src/simulator/web-connector.js';
import { countRows } from './office/copy.js';
import { type Figure, printFigures } from './office/figures.js';
import { floorSeconds } from './office/floor.js';
import { type Connected, type Office, openOffice } from './office/office.js';
import { companySize, readOptions, wholeNumber } from './office/options.js';

const HELP = `npm run bench:sync [-- options]

A whole first sync and what follows, over HTTP against a server as it is installed. Prints the
server's share of the time beside a QuickBooks that answers at 2 MB/s, the round trips of a sync
with nothing new, and how the mirror compares with the company file: after the first sync, and
after each round of edits and one session. Ends with 1 when anything differs. Takes half a minute
on two cores.`;
const SERVER_SHARE_MAX = 0.15;
const ROUND_TRIPS_MAX = 3;

async function run(): Promise<void> {
  const { size, seed, rounds, edits } = readOptions(HELP, {
    size: companySize('medium', 'of the company file'),
    seed: wholeNumber(1, 'makes the same company file and the same edits every time'),
    rounds: wholeNumber(3, 'rounds of edits, each followed by one session'),
    edits: wholeNumber(60, 'edits of a round'),
  });
  const office = await openOffice();
  try {
    const connected = await office.connect(makeCompany({ seed, size }));
    const first = await connected.sync();
    const rows = [...(await countRows(office.db)).values()].reduce((sum, count) => sum + count, 0);
    tell('first sync', first, rows);
    await compare(office, connected, first);
    const unchanged = await connected.sync();
    tell('nothing new', unchanged);
    await compare(office, connected, unchanged);
    for (let round = 1; round <= rounds; round += 1) {
      const kinds = edit(connected.company, seed * 1_000 + round, edits);
      const result = await connected.sync();
      console.log(`\nround ${round}: ${kinds}`);
      tell('one session', result);
      await compare(office, connected, result);
    }
    console.log('\nEQUAL\n');
    const floor = await floorSeconds(first.calls.map((call) => call.bytesSent));
    printFigures(figuresOf(first, unchanged, floor));
  } finally {
    await office.close();
  }
}

function figuresOf(first: UpdateResult, unchanged: UpdateResult, floor: number): Figure[] {
  return [
    {
      figure: "server's share of a first sync beside 2 MB/s",
      peer: 'quickbooks-php SQL mirror 0.987',
      ours: first.serverMs / (first.serverMs + first.quickBooksMs),
      limit: (floor * 1000) / (floor * 1000 + first.quickBooksMs),
      limitName: 'bare HTTP',
      target: SERVER_SHARE_MAX,
      isCeiling: true,
    },
    {
      figure: 'round trips of a sync with nothing new',
      peer: 'one per type, 40 and more',
      ours: answersOf(unchanged).length,
      target: ROUND_TRIPS_MAX,
      isCeiling: true,
    },
  ];
}

function answersOf(result: UpdateResult) {
  return result.calls.filter((call) => call.method === 'receiveResponseXML');
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

function tell(what: string, result: UpdateResult, rows?: number): void {
  const answers = answersOf(result);
  const megabytes = answers.reduce((sum, call) => sum + call.bytesSent, 0) / 1e6;
  const seconds = result.serverMs / 1000;
  const total = seconds + result.quickBooksMs / 1000;
  const speed =
    rows === undefined
      ? ''
      : `, ${rows} rows, ${Math.round(rows / seconds)} rows/s, ` +
        `${(megabytes / seconds).toFixed(1)} MB/s`;
  console.log(
    `${what}: server ${seconds.toFixed(2)} s of ${total.toFixed(2)} s, ${answers.length} wires, ` +
      `${megabytes.toFixed(2)} MB${speed}`,
  );
}

/** @throws Error  with what differs */
async function compare(office: Office, connected: Connected, result: UpdateResult): Promise<void> {
  const comparison = await inOrganization(office.db, connected.organizationId, (trx) =>
    compareMirror(trx, connected, dumpTruth(connected.company)),
  );
  const sum = (name: 'companyFile' | 'missing' | 'ghosts' | 'different') =>
    comparison.objects.reduce((total, one) => total + one[name], 0);
  console.log(
    `  ${result.outcome} ${result.lastError}: ${sum('companyFile')} objects, ` +
      `${sum('missing')} missing, ${sum('ghosts')} ghosts, ${sum('different')} different`,
  );
  if (result.outcome === 'ok' && comparison.ok) return;
  throw new Error(['NOT EQUAL', ...reportLines(comparison)].join('\n'));
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
