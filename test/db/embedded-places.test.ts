/** Which binaries, which user, which directory: each way is gone for real. */
import fs from 'node:fs';
import path from 'node:path';
import { findBinaries } from '../../src/db/embedded/binaries.js';
import { type Machine, thisMachine } from '../../src/db/embedded/machine.js';
import { clearAway, hold, makeDir, query, serverPid, start } from './embedded-support.js';

const HERE = thisMachine();
/** The same machine without Postgres installed: the binaries of the npm package are used. */
const NPM_ONLY: Machine = { ...HERE, pathVariable: '', installedIn: [] };
const INSTALLED_ONLY: Machine = { ...HERE, npmNative: undefined };

const isRoot = process.getuid?.() === 0;
const hasInstalled = HERE.installedIn.some(([parent]) => fs.existsSync(parent));
const asRoot = isRoot ? test : test.skip;
const withInstalled = hasInstalled ? test : test.skip;
const asRootWithInstalled = isRoot && hasInstalled ? test : test.skip;
const nobody = HERE.users.find(({ name }) => name === 'nobody')?.uid ?? -1;
const isOpenToAll = (dir: string): boolean =>
  dir === path.dirname(dir) ||
  ((fs.statSync(dir).mode & 0o005) === 0o005 && isOpenToAll(path.dirname(dir)));

afterEach(clearAway);

async function worksTwice(dataDir: string, machine: Machine): Promise<void> {
  const first = await start(dataDir, { machine });
  await query(first.url, 'create table kept as select 7 as n');
  await first.stop();
  const second = await start(dataDir, { machine });
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
}

function userOf(dataDir: string): number {
  return fs.statSync(`/proc/${serverPid(dataDir)}`).uid;
}

withInstalled('installed binaries come before those of the npm package', async () => {
  const { usable } = await findBinaries(HERE);
  expect(usable.map(({ source }) => source)).toEqual(
    usable.map(({ source }) => source).sort(), // 'installed' < 'npm'
  );
  expect((await start(makeDir())).source).toBe('installed');
});

test('without installed binaries those of the npm package are used', async () => {
  const postgres = await start(makeDir(), { machine: NPM_ONLY });
  expect(postgres.source).toBe('npm');
  const [row] = await query(postgres.url, 'show server_version');
  expect(row?.server_version).toMatch(/^18/);
});

test('links that the install script of the npm package would have made are made at the start', async () => {
  const native = path.join(makeDir(), 'package', 'native');
  fs.cpSync(String(HERE.npmNative), native, { recursive: true, verbatimSymlinks: true });
  for (const name of fs.readdirSync(path.join(native, 'lib'))) {
    const file = path.join(native, 'lib', name);
    if (fs.lstatSync(file).isSymbolicLink()) fs.rmSync(file);
  }
  const postgres = await start(makeDir(), { machine: { ...NPM_ONLY, npmNative: native } });
  expect(await query(postgres.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

withInstalled(
  'a cluster is opened by the version that made it, or refused with a sentence',
  async () => {
    const [made18, made15] = [makeDir(), makeDir()];
    await (await start(made18, { machine: NPM_ONLY })).stop();
    const again = await start(made18);
    expect(again.source).toBe('npm');
    await (await start(made15, { machine: INSTALLED_ONLY })).stop();
    await expect(start(made15, { machine: NPM_ONLY })).rejects.toThrow(
      /was made by Postgres \d+, and only that version can open it; this machine has 18\. Install postgresql-\d+/,
    );
  },
);

test('a machine without any Postgres says what to install', async () => {
  const machine = { ...NPM_ONLY, npmNative: undefined };
  await expect(start(makeDir(), { machine })).rejects.toThrow(
    /^no Postgres 15 or newer was found .* postgresql, run npm ci again, or set DATABASE_URL$/,
  );
});

asRoot('as root the server runs as postgres', async () => {
  const dataDir = makeDir();
  await start(dataDir);
  expect(userOf(dataDir)).toBe(HERE.users[0]?.uid);
});

asRoot(
  'as root on a machine without the user postgres it runs as another unprivileged one',
  async () => {
    const dataDir = makeDir();
    const users = HERE.users.filter(({ name }) => name !== 'postgres');
    await start(dataDir, { machine: { ...HERE, users } });
    expect(userOf(dataDir)).toBe(users[0]?.uid);
  },
);

asRoot('as root on a machine without any unprivileged user the start is refused', async () => {
  await expect(start(makeDir(), { machine: { ...HERE, users: [] } })).rejects.toThrow(
    /refuses to run as root .* set DATABASE_URL$/,
  );
});

asRootWithInstalled(
  'below a directory that only root may enter it works, installed binaries',
  async () => {
    const dataDir = path.join(makeDir(0o700), 'data');
    await worksTwice(dataDir, INSTALLED_ONLY);
    expect(userOf(dataDir)).toBe(HERE.users[0]?.uid);
  },
);

asRoot('below a directory that only root may enter it works, npm binaries there too', async () => {
  const closed = makeDir(0o700);
  const native = path.join(closed, 'package', 'native');
  fs.cpSync(String(HERE.npmNative), native, { recursive: true, verbatimSymlinks: true });
  await worksTwice(path.join(closed, 'data'), { ...NPM_ONLY, npmNative: native });
});

asRoot('without setpriv the cluster lives outside and DATA_DIR says where', async () => {
  const closed = makeDir(0o700);
  const native = path.join(closed, 'package', 'native');
  fs.cpSync(String(HERE.npmNative), native, { recursive: true, verbatimSymlinks: true });
  const outside = path.join(makeDir(), 'lib');
  const dataDir = path.join(closed, 'data');
  const machine = { ...NPM_ONLY, npmNative: native, setpriv: undefined, outside };
  await worksTwice(dataDir, machine);
  const where = fs.readFileSync(path.join(dataDir, 'postgres.location'), 'utf8').trim();
  expect(where.startsWith(`${outside}/`)).toBe(true);
  expect(fs.existsSync(path.join(dataDir, 'postgres'))).toBe(false);
});

asRoot('a pointer to a cluster that is not there never begins an empty database', async () => {
  const dataDir = makeDir();
  fs.writeFileSync(path.join(dataDir, 'postgres.location'), '/nowhere/postgres\n');
  await expect(start(dataDir)).rejects.toThrow(/lives in \/nowhere\/postgres, but there is none/);
});

asRoot('a cluster in DATA_DIR is not left behind when setpriv goes away', async () => {
  const dataDir = path.join(makeDir(0o700), 'data');
  await (await start(dataDir)).stop();
  const machine = { ...HERE, setpriv: undefined, outside: path.join(makeDir(), 'lib') };
  await expect(start(dataDir, { machine })).rejects.toThrow(/cannot enter .*; install setpriv/);
});

asRoot('a cluster that root copied back from a backup is given to the server again', async () => {
  const dataDir = makeDir();
  const first = await start(dataDir);
  await query(first.url, 'create table kept as select 7 as n');
  await first.stop();
  const cluster = path.join(dataDir, 'postgres');
  fs.chownSync(cluster, 0, 0);
  for (const name of fs.readdirSync(cluster, { recursive: true })) {
    fs.lchownSync(path.join(cluster, String(name)), 0, 0);
  }
  const second = await start(dataDir);
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
});

(isRoot && isOpenToAll(__dirname) ? test : test.skip)(
  'an ordinary user runs it as himself, and is told when the cluster is not his',
  async () => {
    const dataDir = makeDir();
    fs.chownSync(dataDir, nobody, nobody);
    const own = await hold(dataDir, { uid: nobody });
    expect(await query(own.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(userOf(dataDir)).toBe(nobody);
    const other = makeDir(0o777);
    await (await start(other)).stop();
    const foreign = await hold(other, { uid: nobody });
    expect(foreign.refused).toMatch(/belongs to another user \(uid \d+\); start as root/);
    const closed = await hold(makeDir(), { uid: nobody });
    expect(closed.refused).toMatch(/DATA_DIR .* cannot be written by this user/);
  },
);

asRoot(
  'programs below a directory of root are copied when only they are out of reach',
  async () => {
    const native = path.join(makeDir(0o700), 'package', 'native');
    fs.cpSync(String(HERE.npmNative), native, { recursive: true, verbatimSymlinks: true });
    const outside = path.join(makeDir(), 'lib');
    const dataDir = makeDir();
    await worksTwice(dataDir, { ...NPM_ONLY, npmNative: native, setpriv: undefined, outside });
    expect(fs.existsSync(path.join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true);
  },
);
