/** Every figure of design.md §9 that concerns reading: npm run bench -- --help */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Figure, figureOf, isMet, tableOf } from './office/figures.js';
import { readOptions } from './office/options.js';

const HELP = `npm run bench

Every figure that concerns reading, one script after the other, and one table of them all. Ends
with 1 when a figure misses its target; a script that fails, or finds the result wrong, gives no
figure and fails the whole. Takes about five minutes on two cores.`;
const REGISTER = path.join(__dirname, '..', 'test', 'support', 'register.js');
const SCRIPTS: readonly (readonly [script: string, ...args: string[]])[] = [
  ['ingest.ts'],
  ['sync.ts', '--rounds', '1'],
  ['large.ts'],
  ['growth.ts', '--objects', '10000,40000', '--no-plot'],
  ['poll.ts', '--polls', '6000', '--brief'],
  ['build.ts'],
  ['histories.ts', '--seeds', '1-10'],
];

async function run(): Promise<void> {
  readOptions(HELP, {});
  const figures: Figure[] = [];
  const failed: string[] = [];
  for (const [script, ...args] of SCRIPTS) {
    console.log(`\n${script} ${args.join(' ')}`);
    const found = await measure(script, args);
    figures.push(...found.figures);
    if (found.code !== 0) failed.push(script);
  }
  console.log(`\n${tableOf(figures)}`);
  for (const script of failed) console.log(`${script} failed: see above`);
  process.exitCode = failed.length === 0 && figures.every(isMet) ? 0 : 1;
}

async function measure(script: string, args: readonly string[]) {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=1500', '-r', REGISTER, path.join(__dirname, script), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const figures: Figure[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const figure = figureOf(line);
    if (figure) figures.push(figure);
    else console.log(`  ${line}`);
  }
  return { figures, code: await ended };
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
