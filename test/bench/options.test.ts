/** The command lines of the scripts of bench/, each as npm runs it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { scripts } from '../../package.json';

const ROOT = path.resolve(__dirname, '..', '..');
const BENCHES = Object.entries(scripts).filter(([, command]) => command.includes(' bench/'));

function run(command: string, ...args: string[]) {
  const [, ...given] = command.split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...given, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it.each(BENCHES)('npm run %s -- --help tells what it is and runs nothing', (name, command) => {
  const { status, stdout, stderr } = run(command, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')[0]).toMatch(new RegExp(`^npm run ${name}( \\[-- options\\])?$`));
  expect(stdout).toMatch(/\bTakes\s[^.]+\.\n\noptions\n( {2}.+\n)+$/);
  expect(stdout).toMatch(/nothing is run\n$/);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(160);
});

it.each([
  ['bench', ['--rounds', '3'], "all.ts: Unknown option '--rounds'"],
  ['bench:sync', ['--rounds', 'three'], 'sync.ts: --rounds three: a whole number is needed'],
  ['bench:sync', ['--size', 'bills=x'], 'sync.ts: --size bills=x: size: bills needs a number'],
  ['bench:poll', ['--files', '10,,3'], 'poll.ts: --files 10,,3: a whole number is needed'],
  ['bench:histories', ['--seeds', '9-3'], 'histories.ts: --seeds 9-3: a number such as 17 or'],
  ['bench:operations', ['--country', 'DE'], 'simulator-operations.ts: --country DE: one of US'],
  ['faults', ['5'], "faults.ts: Unexpected argument '5'"],
] as const)('npm run %s -- %j is refused in one sentence', (name, args, sentence) => {
  const { status, stdout, stderr } = run(scripts[name], ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(sentence)]);
});
