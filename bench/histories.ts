/** Seeded random histories of company files: npm run bench:histories -- --help */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { inspect } from 'node:util';
import { HAPPENINGS, type History, liveHistory } from '../test/simulation/history.js';
import { printFigures } from './office/figures.js';
import { numberRange, readOptions, wholeNumber } from './office/options.js';

const startServer: () => Promise<void> = require('../test/support/global-setup.js');
const stopServer: () => Promise<void> = require('../test/support/global-teardown.js');

const HELP = `npm run bench:histories [-- options]

Seeded random histories of company files: edits, merges, deletions, voids, restores, older copies,
dead iterators, daylight saving, a hundred days of silence, bad connections. After each sync the
mirror must equal the company file in every field; in the end the change feed must lead to the
mirror, and every earlier state must be told as it was. Prints what happened how often and the seed
of each that fails, and ends with 1 then; one runs again alone with --seeds 17. Takes about 20
minutes on two cores.`;

const values = readOptions(HELP, {
  seeds: numberRange('1-200', 'one history each'),
  rounds: wholeNumber(5, 'syncs of a history, each after something has happened'),
  workers: wholeNumber(availableParallelism(), 'processes that live through them'),
});

async function run(): Promise<number> {
  const [from, to] = values.seeds;
  const waiting = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const told: History[] = [];
  const began = performance.now();
  await startServer();
  try {
    const workers = Array.from({ length: Math.min(values.workers, waiting.length) });
    await Promise.all(
      workers.map(() =>
        liveElsewhere(waiting, (history) => {
          told.push(history);
          if (history.problems.length > 0) show(history);
          else if (told.length % 10 === 0) console.log(`${told.length} of ${to - from + 1}`);
        }),
      ),
    );
  } finally {
    await stopServer();
  }
  return summary(told, (performance.now() - began) / 1_000);
}

/** Takes seeds from `waiting` until none is left, and lives through them in a process of its own. */
function liveElsewhere(waiting: number[], tell: (history: History) => void): Promise<void> {
  const child = fork(__filename, ['--rounds', String(values.rounds)], {
    execArgv: process.execArgv,
    serialization: 'advanced',
  });
  const next = () => {
    const seed = waiting.shift();
    if (seed === undefined) child.disconnect();
    else child.send(seed);
  };
  child.on('message', (history: History) => {
    tell(history);
    next();
  });
  next();
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a history ended its process with ${code}`));
    });
  });
}

const UNTOLD: History = { seed: 0, happened: [], syncs: 0, changes: 0n, pasts: 0, problems: [] };

/** Lives through each seed it is sent. */
function serve(): void {
  process.on('message', (seed: number) => {
    liveHistory(seed, values.rounds).then(
      (history) => process.send?.(history),
      // What the office did not survive is a history that does not hold.
      (error) => process.send?.({ ...UNTOLD, seed, problems: [inspect(error)] }),
    );
  });
}

function show({ seed, happened, problems }: History): void {
  console.log(`seed ${seed} FAILED; again: npm run bench:histories -- --seeds ${seed}`);
  console.log(`  ${happened.join('; ')}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function summary(told: readonly History[], seconds: number): number {
  const failed = told.filter((history) => history.problems.length > 0);
  const sum = (of: (history: History) => number) => told.reduce((total, one) => total + of(one), 0);
  console.log('\nwhat happened            times');
  for (const kind of HAPPENINGS) {
    const times = sum(({ happened }) => happened.filter((one) => one === kind).length);
    console.log(`${kind.padEnd(24)} ${String(times).padStart(5)}`);
  }
  console.log(
    `\n${told.length} histories, ${sum((one) => one.syncs)} syncs, ` +
      `${sum((one) => Number(one.changes))} changes, ${sum((one) => one.pasts)} states told again, ` +
      `${Math.round(seconds)} s: ${told.length - failed.length} hold, ${failed.length} do not` +
      `${failed.length > 0 ? ` (seeds ${failed.map((one) => one.seed).join(', ')})` : ''}`,
  );
  printFigures([
    {
      figure: `mirrors or pasts that differ, in ${told.length} histories of a company file`,
      peer: '13 of 13 deletes stayed',
      ours: failed.length,
      target: 0,
      isCeiling: true,
    },
  ]);
  return failed.length === 0 ? 0 : 1;
}

if (process.send) serve();
else {
  run().then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
