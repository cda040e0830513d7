/**
 * Questions that one organization asks with the ids of another, on every route: in addresses,
 * headers, parameters, bodies and cursors. Each must be answered exactly as an id that exists
 * nowhere, and nothing of the other organization may change. Ends with 1 otherwise.
 *   npm run bench:probes [-- --count 10000 --seed 1]
 */
import { parseArgs } from 'node:util';
import { openWorld, runProbes } from '../test/api/probe-world.js';

const startServer: () => Promise<void> = require('../test/support/global-setup.js');
const stopServer: () => Promise<void> = require('../test/support/global-teardown.js');

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});

async function run(): Promise<number> {
  await startServer();
  try {
    const world = await openWorld();
    const before = await world.theirState();
    const began = performance.now();
    const count = Number(values.count);
    const { asked, byPlace, findings } = await runProbes(world, {
      count,
      seed: Number(values.seed),
    });
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
