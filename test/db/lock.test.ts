/** The lock of DATA_DIR against every kind of remains, and against a crowd. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { lockDataDir } from '../../src/db/embedded/lock.js';
import { startMark } from '../../src/db/embedded/process.js';
import { clearAway, end, makeDir } from './embedded-support.js';

afterEach(clearAway);

const REGISTER = path.join(__dirname, '..', 'support', 'register.js');
const LOCK = path.join(__dirname, '..', '..', 'src', 'db', 'embedded', 'lock.ts');

/** A process that tries to lock, says 'locked' or 'refused', and stays. */
function contender(dataDir: string) {
  const code = `require(${JSON.stringify(LOCK)}).lockDataDir(process.argv[1]).then(() => console.log('locked'),
      (error) => console.log(error.name === 'StartError' ? 'refused' : String(error)));
    process.stdin.resume()`;
  return spawn(process.execPath, ['-r', REGISTER, '-e', code, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

test('the lock is free again once given back, and giving back twice harms no one', async () => {
  const dataDir = makeDir();
  const unlock = await lockDataDir(dataDir);
  await expect(lockDataDir(dataDir)).rejects.toThrow(/is in use by another qbd-connector/);
  unlock();
  const again = await lockDataDir(dataDir);
  unlock();
  await expect(lockDataDir(dataDir)).rejects.toThrow(/is in use/);
  again();
  expect(fs.readdirSync(dataDir)).toEqual([]);
});

test.each([
  ['a process that is gone', JSON.stringify({ pid: 4_194_303, mark: 'x', since: 'then' })],
  ['our number in an earlier life', JSON.stringify({ pid: process.pid, mark: 'x', since: 'then' })],
  ['a disk that was full', '{"pid": 1'],
  ['an empty file', ''],
  ['JSON that is no object', 'null'],
])('a lock left by %s is taken over', async (_name, text) => {
  const dataDir = makeDir();
  fs.writeFileSync(path.join(dataDir, 'qbd.lock'), text);
  (await lockDataDir(dataDir))();
  expect(fs.readdirSync(dataDir)).toEqual([]);
});

test('a start waits for the process before, which is about to end', async () => {
  const dataDir = makeDir();
  const unlock = await lockDataDir(dataDir);
  const next = lockDataDir(dataDir);
  setImmediate(unlock);
  (await next)();
  expect(fs.readdirSync(dataDir)).toEqual([]);
});

test('a mark tells this process from others', () => {
  expect(startMark(process.pid)).not.toBe(startMark(1));
  expect(startMark(process.pid)).toBe(startMark(process.pid));
});

test('of six processes that find the same stale lock at once exactly one gets it', async () => {
  const dataDir = makeDir();
  const stale = JSON.stringify({ pid: 4_194_303, mark: 'x', since: 'then' });
  fs.writeFileSync(path.join(dataDir, 'qbd.lock'), stale);
  const crowd = Array.from({ length: 6 }, () => contender(dataDir));
  const said = await Promise.all(
    crowd.map(async ({ stdout }) => String(await once(readline.createInterface(stdout), 'line'))),
  );
  await Promise.all(crowd.map((child) => end(child, 'SIGKILL')));
  expect(said.sort()).toEqual(['locked', ...Array(5).fill('refused')]);
  (await lockDataDir(dataDir))();
});
