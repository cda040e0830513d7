/** Where the cluster lives and as whom its server runs: Postgres refuses to be root. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StartError } from '../../errors.js';
import { type Binaries, program } from './binaries.js';
import { giveTo } from './cluster.js';
import type { Machine } from './machine.js';
import { type RunAs, run } from './process.js';

export type Place = {
  readonly dir: string;
  readonly binaries: Binaries;
  readonly as: RunAs;
  /** The pointer file to write once the cluster is made; undefined when it lives in DATA_DIR. */
  readonly pointer: string | undefined;
};

/** The file in DATA_DIR that names a cluster living elsewhere. */
const POINTER = 'postgres.location';

/**
 * The cluster's directory as the last start left it.
 * @throws StartError when DATA_DIR points to a cluster that is not there: never begin an empty one
 */
export function clusterDir(dataDir: string): string {
  const pointer = path.join(dataDir, POINTER);
  if (!fs.existsSync(pointer)) return path.join(dataDir, 'postgres');
  const dir = fs.readFileSync(pointer, 'utf8').trim();
  if (fs.existsSync(path.join(dir, 'PG_VERSION'))) return dir;
  throw new StartError(
    `${pointer} says that the database lives in ${dir}, but there is none; put it back, or ` +
      `remove ${pointer} to begin with an empty database`,
  );
}

/**
 * Decides as whom the server runs and makes its directory ready. As root: the directory's owner,
 * else an unprivileged user; through directories of root by a kept capability; where that is not
 * to be had, a cluster outside DATA_DIR with a pointer file in it.
 * @param dir  from clusterDir
 * @throws StartError when no way leads there
 */
export async function preparePlace(
  machine: Machine,
  dataDir: string,
  dir: string,
  binaries: Binaries,
): Promise<Place> {
  if (process.getuid?.() !== 0) return { dir, binaries, as: { how: 'self' }, pointer: undefined };
  const exists = fs.existsSync(path.join(dir, 'PG_VERSION'));
  const user = exists ? ownerOf(machine, dir) : firstUser(machine);
  const here = await wayInto(machine, user, path.dirname(dir), binaries);
  if (here) {
    if (exists && fs.statSync(dir).uid !== user.uid) giveAll(here.as, dir);
    return { dir, ...here, pointer: undefined };
  }
  if (exists) {
    throw new StartError(
      `the user ${user.name}, as whom Postgres runs, cannot enter ${dir}; install setpriv ` +
        `(package util-linux) or move DATA_DIR to a directory that every user may enter`,
    );
  }
  const own = path.join(machine.outside, crypto.randomBytes(6).toString('hex'));
  fs.mkdirSync(own, { recursive: true, mode: 0o755 });
  const outside = await wayInto(machine, user, own, binaries);
  if (outside) {
    return { dir: path.join(own, 'postgres'), ...outside, pointer: path.join(dataDir, POINTER) };
  }
  throw new StartError(
    `Postgres runs as the user ${user.name}, who can enter neither ${dataDir} nor ${own}; set ` +
      `DATA_DIR to a directory that every user may enter`,
  );
}

/** Names the pointer's target in DATA_DIR, after the cluster there is complete. */
export function writePointer(place: Place): void {
  if (place.pointer === undefined) return;
  fs.writeFileSync(`${place.pointer}.new`, `${place.dir}\n`);
  fs.renameSync(`${place.pointer}.new`, place.pointer);
}

/** Only root can run a cluster of another user. @throws StartError saying whose it is */
export function refuseForeign(dir: string): void {
  const own = process.getuid?.();
  if (own === undefined || own === 0 || !fs.existsSync(dir)) return;
  const { uid } = fs.statSync(dir);
  if (uid === own) return;
  throw new StartError(
    `the database in ${dir} belongs to another user (uid ${uid}); start as root or as that user, ` +
      `or give it to this one: chown -R ${own} ${dir}`,
  );
}

type Account = { readonly name: string; readonly uid: number; readonly gid: number };

/** A cluster keeps its user; one that root restored from a backup gets one. */
function ownerOf(machine: Machine, dir: string): Account {
  const { uid, gid } = fs.statSync(dir);
  return uid === 0 ? firstUser(machine) : { name: `with uid ${uid}`, uid, gid };
}

function firstUser(machine: Machine): Account {
  const [user] = machine.users;
  if (user) return user;
  throw new StartError(
    'Postgres refuses to run as root and this machine has no user postgres, nobody or daemon; ' +
      'start as another user, or set DATABASE_URL',
  );
}

/** Plain first; then with the smallest capability that leads through directories of root. */
function waysToRun({ setpriv }: Machine, { uid, gid }: Account): RunAs[] {
  const plain: RunAs = { how: 'uid', uid, gid };
  if (setpriv === undefined) return [plain];
  // Containers often withhold the first and grant the second.
  const capabilities = ['dac_read_search', 'dac_override'] as const;
  return [
    plain,
    ...capabilities.map((capability): RunAs => {
      return { how: 'setpriv', uid, gid, setpriv, capability };
    }),
  ];
}

/**
 * The first way that leads into a directory. A way that leads to the programs as well is better
 * than one that needs a copy of them.
 */
async function wayInto(
  machine: Machine,
  user: Account,
  dir: string,
  binaries: Binaries,
): Promise<{ as: RunAs; binaries: Binaries } | undefined> {
  const ways: RunAs[] = [];
  for (const as of waysToRun(machine, user)) if (await canEnter(as, dir)) ways.push(as);
  for (const as of ways) if (await canUse(as, binaries)) return { as, binaries };
  const [as] = ways;
  if (as === undefined) return undefined;
  const copy = copyBinaries(machine.outside, binaries);
  return (await canUse(as, copy)) ? { as, binaries: copy } : undefined;
}

/** Tried, not computed: access lists and mounts decide too. */
async function canEnter(as: RunAs, dir: string): Promise<boolean> {
  return (await run(as, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', dir])).code === 0;
}

/** `initdb --show` looks for everything that a new cluster needs and makes none. */
async function canUse(as: RunAs, binaries: Binaries): Promise<boolean> {
  return (await run(as, program(binaries, 'initdb'), ['--show', '-D', '/nonexistent'])).code === 0;
}

/** Copies a whole installation (bin, lib and share belong together), once per version. */
function copyBinaries(outside: string, binaries: Binaries): Binaries {
  const root = path.dirname(binaries.dir);
  const key = crypto.createHash('sha256').update(fs.realpathSync(root)).digest('hex').slice(0, 8);
  const copy = path.join(outside, `programs-${binaries.major}-${key}`);
  if (!fs.existsSync(copy)) {
    fs.mkdirSync(outside, { recursive: true, mode: 0o755 });
    const draft = `${copy}.${process.pid}`;
    fs.cpSync(root, draft, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(draft, copy);
  }
  return { ...binaries, dir: path.join(copy, path.basename(binaries.dir)) };
}

function giveAll(as: RunAs, dir: string): void {
  giveTo(as, dir);
  for (const name of fs.readdirSync(dir, { recursive: true })) {
    giveTo(as, path.join(dir, String(name)));
  }
}
