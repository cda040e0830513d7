/** Questions with the ids of another organization: npm run bench:probes -- --help */
import { openWorld, runProbes } from '../test/api/probe-world.js';
import { readOptions, wholeNumber } from './office/options.js';

const startServer: () => Promise<void> = require('../test/support/global-setup.js');
const stopServer: () => Promise<void> = require('../test/support/global-teardown.js');

const HELP = `npm run bench:probes [-- options]

Questions that one organization asks with the ids of another, on every route: in addresses,
headers, parameters, bodies and cursors. Each must be answered exactly as an id that exists
nowhere, and nothing of the other organization may change. Prints how many were asked where and
each answer that tells something; ends with 1 when there is one. Takes about 40 seconds on two
cores.`;

const { count, seed } = readOptions(HELP, {
  count: wholeNumber(10_000, 'questions'),
  seed: wholeNumber(1, 'asks the same questions every time'),
});

async function run(): Promise<number> {
  await startServer();
  try {
    const world = await openWorld();
    const before = await world.theirState();
    const began = performance.now();
    const { asked, byPlace, findings } = await runProbes(world, { count, seed });
    const isUntouched = (await world.theirState()) === before;
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    for (const [place, probes] of [...byPlace].sort()) console.log(`${place.padEnd(28)} ${probes}`);
    const routes = new Set(world.questions.map(({ route }) => route)).size;
    for (const { route, place, kind, asker, why } of findings.slice(0, 20)) {
      console.log(`LEAK ${route} · ${place} · ${kind} · ${asker}: ${why}`);
    }
    console.log(
      `${asked} probes and their twins over ${routes} routes in ${seconds} s: ` +
        `${findings.length} leaks; the other organization is ${isUntouched ? 'untouched' : 'CHANGED'}`,
    );
    await world.close();
    return findings.length === 0 && isUntouched && asked >= count ? 0 : 1;
  } finally {
    await stopServer();
  }
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
