/** The launcher in checkouts of its own. npm and tsc are stand-ins that count their runs. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const BIN = path.resolve(__dirname, '..', '..', 'bin');
const NPM = `
  const fs = require('node:fs');
  fs.appendFileSync('npm-runs', process.argv.slice(2).join(' ') + '\\n');
  if (fs.existsSync('offline')) { console.error('npm error code ENOTFOUND'); process.exit(1); }
  fs.rmSync('node_modules', { recursive: true, force: true });
  fs.mkdirSync('node_modules/typescript/bin', { recursive: true });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  fs.writeFileSync('node_modules/typescript/bin/tsc', ${JSON.stringify(`
    const fs = require('node:fs');
    fs.appendFileSync('tsc-runs', 'x');
    if (fs.existsSync('type-error')) { console.log('src/main.ts(1,1): error'); process.exit(2); }
    const out = process.argv[process.argv.indexOf('--outDir') + 1];
    fs.mkdirSync(out, { recursive: true });
    fs.copyFileSync('src/main.ts', out + '/main.js');`)});`;
const MAIN = `exports.main = async (argv) => {
  if (argv[0] === 'stay') { console.log('stays'); setInterval(() => {}, 1000); return undefined; }
  if (argv[0] === 'sentence') throw Object.assign(new Error('one plain sentence'), { name: 'StartError' });
  process.stdout.write('x'.repeat(300000) + '\\n' + JSON.stringify(argv) + '\\n');
  return argv[0] === 'fail' ? 3 : 0;
};`;

let root: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-launcher-'));
  fs.cpSync(BIN, path.join(root, 'bin'), { recursive: true });
  fs.mkdirSync(path.join(root, 'src', 'console'), { recursive: true });
  write(
    'package-lock.json',
    JSON.stringify({ packages: { '': {}, 'node_modules/a': { integrity: 'i' } } }),
  );
  write('tsconfig.json', '{}');
  write('src/main.ts', MAIN);
  write('src/console/style.css', 'body {}');
  write('npm-cli.js', NPM);
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  fs.rmSync(root, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  fs.writeFileSync(path.join(root, name), text);
}

function read(name: string): string {
  const file = path.join(root, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

function options() {
  return { cwd: root, env: { ...process.env, npm_execpath: path.join(root, 'npm-cli.js') } };
}

function qbd(...args: string[]) {
  const done = spawnSync(process.execPath, ['bin/qbd.js', ...args], {
    ...options(),
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A server of this checkout. */
async function stay(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['bin/qbd.js', 'stay'], options());
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

test('a fresh clone installs and builds once, and prints nothing of it to stdout', () => {
  const first = qbd('hello');
  expect(first.code).toBe(0);
  expect(first.out.endsWith('x\n["hello"]\n')).toBe(true);
  expect(first.out).toHaveLength(300_000 + 1 + '["hello"]\n'.length);
  expect(first.err).toMatch(/Installing packages .*\nBuilding/);
  expect(qbd('again')).toMatchObject({ code: 0, err: '' });
  expect(read('npm-runs')).toMatch(/^ci --include=dev [^\n]*\n$/);
  expect(read('tsc-runs')).toBe('x');
  expect(read('dist/console/style.css')).toBe('body {}');
});

test('commands that start at once install and build once', async () => {
  const codes = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const child = spawn(process.execPath, ['bin/qbd.js'], { ...options(), stdio: 'ignore' });
      children.push(child);
      return (await once(child, 'exit'))[0];
    }),
  );
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(read('npm-runs').split('\n')).toHaveLength(2);
  expect(read('tsc-runs')).toBe('x');
});

test('changed sources are built, changed packages are installed, old times change nothing', () => {
  qbd();
  fs.utimesSync(path.join(root, 'src', 'main.ts'), 0, 0);
  expect(qbd().err).toBe('');
  write('src/main.ts', `${MAIN}\n// changed`);
  expect(qbd().err).toMatch(/^Building/);
  write('package-lock.json', '{"packages":{}}');
  expect(qbd().err).toMatch(/^Installing .*\nBuilding/);
});

test('packages that npm ci installed without us are not installed again', () => {
  spawnSync(process.execPath, ['npm-cli.js'], { cwd: root });
  write(
    'node_modules/.package-lock.json',
    JSON.stringify({ packages: { 'node_modules/a': { integrity: 'i' } } }),
  );
  expect(qbd().err).toMatch(/^Building/);
  fs.rmSync(path.join(root, 'node_modules', '.qbd-stamp'));
  write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
  expect(qbd().err).toMatch(/^Installing/);
});

test('packages are never replaced under a running server, and are after a kill -9 of it', async () => {
  qbd();
  const server = await stay();
  write('package-lock.json', '{"packages":{}}');
  const refused = qbd();
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(
    new RegExp(
      `process ${server.pid} runs from this directory\\. Stop it, then run this command again\\.\\n$`,
    ),
  );
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
  expect(qbd().code).toBe(0);
});

test('a build beside a running server says that it keeps its code', async () => {
  qbd();
  const server = await stay();
  write('src/main.ts', `${MAIN}\n// changed`);
  expect(qbd().err).toContain(`Process ${server.pid} still runs the code of before; restart it.`);
});

test('without a network one sentence says so', () => {
  write('offline', '');
  const { code, err } = qbd();
  expect(code).toBe(1);
  expect(err.trim().split('\n').at(-1)).toBe(
    'The packages could not be downloaded: the npm registry cannot be reached (ENOTFOUND). ' +
      'Connect this machine to the internet once and run the command again.',
  );
});

test('a failed build keeps the last good one and is tried again', () => {
  qbd();
  write('type-error', '');
  write('src/main.ts', `${MAIN}\n// changed`);
  const failed = qbd();
  expect(failed.code).toBe(1);
  expect(failed.err).toMatch(/src\/main\.ts\(1,1\): error\nThe build failed/);
  expect(read('dist/main.js')).toBe(MAIN);
  fs.rmSync(path.join(root, 'type-error'));
  expect(qbd().code).toBe(0);
});

test('the lock of a command that was killed is taken over', () => {
  fs.mkdirSync(path.join(root, '.qbd-prepare.lock'));
  write('.qbd-prepare.lock/holder', '4194303 1');
  expect(qbd().code).toBe(0);
  expect(fs.readdirSync(root)).not.toContain('.qbd-prepare.lock');
});

test('the exit code is what main returns; a sentence is printed without a stack', () => {
  expect(qbd('fail').code).toBe(3);
  expect(qbd('sentence')).toMatchObject({ code: 1, err: 'one plain sentence\n' });
});

test('a signal reaches the server itself: there is no process in between', async () => {
  qbd();
  const server = await stay();
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await ended).toEqual([null, 'SIGTERM']);
});

test('a server whose npm was stopped ends too, although the shell between them says nothing', async () => {
  qbd();
  write('package.json', '{"name":"x","scripts":{"start":"node bin/qbd.js stay"}}');
  const npm = spawn('npm', ['start'], { cwd: root });
  children.push(npm);
  let printed = '';
  npm.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  while (!printed.includes('stays')) await once(npm.stdout, 'data');
  npm.kill('SIGTERM');
  // Its end closes the pipe, which it inherited.
  await once(npm.stdout, 'close');
  expect(fs.readdirSync(path.join(root, 'node_modules'))).toContain('typescript');
});

test('without sources, as in the image, nothing is prepared and nothing is written', () => {
  qbd();
  fs.rmSync(path.join(root, 'src'), { recursive: true });
  fs.rmSync(path.join(root, 'node_modules'), { recursive: true });
  const before = fs.readdirSync(root, { recursive: true });
  expect(qbd('hello')).toMatchObject({ code: 0, err: '' });
  expect(fs.readdirSync(root, { recursive: true })).toEqual(before);
});
