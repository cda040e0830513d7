/**
 * `npm test`: everything that must hold, in order, stopping at the first failure.
 * With arguments (`npm test -- test/queue`) only jest runs, with those arguments.
 */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { noteRunning, prepare, PrepareError } = require('./prepare.js');

const ROOT = path.resolve(__dirname, '..');
const bin = (name) => path.join(ROOT, 'node_modules', name);

/** The first sync of a simulated company file, compared field by field. */
const DEMO = ['demo', '--once'];
/** Lost, cut and doubled calls, kill -9 and edits in between; prints the seeds. */
const FAULTS = ['--seed', '1', '--schedules', '4'];
/** For `node -r`: the sources as they are. */
const SOURCES = ['./test/support/register.js'];

/** What runs, in order: a heading, a script for node and its arguments. */
const STEPS = [
  { name: 'types', script: bin('typescript/bin/tsc'), args: ['-p', 'tsconfig.check.json'] },
  { name: 'lint', script: bin('@biomejs/biome/bin/biome'), args: ['check'] },
  { name: 'tests', script: bin('jest/bin/jest.js'), args: ['--ci', '--maxWorkers=2'] },
  { name: 'a whole simulated sync', script: path.join(ROOT, 'bin', 'qbd.js'), args: DEMO },
  { name: 'seeded faults', script: '-r', args: [...SOURCES, 'bench/faults.ts', ...FAULTS] },
];

async function test(jestArgs) {
  await prepare(ROOT);
  noteRunning(ROOT);
  const steps =
    jestArgs.length === 0
      ? STEPS
      : [{ name: `tests ${jestArgs.join(' ')}`, script: bin('jest/bin/jest.js'), args: jestArgs }];
  const passed = [];
  for (const step of steps) {
    say(`\n=== ${step.name} ===`);
    const began = Date.now();
    const failure = await run(step);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    if (failure !== undefined) {
      say(`\nFAILED: ${step.name} (${failure}, ${seconds} s). Passed before: ${list(passed)}.`);
      return 1;
    }
    passed.push(`${step.name} (${seconds} s)`);
  }
  say(`\nPASSED: ${list(passed)}.`);
  return 0;
}

/** Every step gets a DATA_DIR of its own that goes with it. @returns why it failed, or undefined */
function run({ script, args }) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-step-'));
  fs.chmodSync(dataDir, 0o755);
  return new Promise((resolve, reject) => {
    // Port 0: a free one, so that a server that runs on this machine does not matter.
    const env = { ...process.env, DATA_DIR: path.join(dataDir, 'data'), PORT: '0' };
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env, stdio: 'inherit' });
    const stop = (signal) => child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      fs.rmSync(dataDir, { recursive: true, force: true });
      resolve(code === 0 ? undefined : signal === null ? `exit code ${code}` : signal);
    });
  });
}

function list(passed) {
  return passed.length === 0 ? 'nothing' : passed.join(', ');
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

test(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error instanceof PrepareError ? error.message : error.stack}\n`);
    process.exitCode = 1;
  },
);
