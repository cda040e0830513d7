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
  const exists = fs.existsSync(path.join(dir, 'PG_VERSION'));
  if (process.getuid?.() !== 0) {
    if (exists) refuseForeign(dir);
    return { dir, binaries, as: { how: 'self' }, pointer: undefined };
  }
  const user = exists ? ownerOf(machine, dir) : firstUser(machine);
  const parent = path.dirname(dir);
  for (const as of waysToRun(machine, user)) {
    if (!(await canReach(as, parent, binaries))) continue;
    if (exists && fs.statSync(dir).uid !== user.uid) giveAll(as, dir);
    return { dir, binaries, as, pointer: undefined };
  }
  const as: RunAs = { how: 'uid', uid: user.uid, gid: user.gid };
  if (exists && !(await canEnter(as, parent))) {
    throw new StartError(
      `the user ${user.name}, as whom Postgres runs, cannot enter ${dir}; install setpriv ` +
        `(package util-linux) or move DATA_DIR to a directory that every user may enter`,
    );
  }
  return outsidePlace(machine, dataDir, { dir: exists ? dir : undefined, binaries, as });
}

/** Names the pointer's target in DATA_DIR, after the cluster there is complete. */
export function writePointer(place: Place): void {
  if (place.pointer === undefined) return;
  fs.writeFileSync(`${place.pointer}.new`, `${place.dir}\n`);
  fs.renameSync(`${place.pointer}.new`, place.pointer);
}

function refuseForeign(dir: string): void {
  const { uid } = fs.statSync(dir);
  const own = process.getuid?.();
  if (own === undefined || uid === own) return;
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

/** Tried, not computed: access lists and mounts decide too. */
async function canReach(as: RunAs, dir: string, binaries: Binaries): Promise<boolean> {
  const version = await run(as, program(binaries, 'postgres'), ['-V']);
  return version.code === 0 && (await canEnter(as, dir));
}

async function canEnter(as: RunAs, dir: string): Promise<boolean> {
  return (await run(as, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', dir])).code === 0;
}

/** A cluster, and the programs if they too are out of reach, below a directory that all may enter. */
async function outsidePlace(
  machine: Machine,
  dataDir: string,
  wanted: { dir: string | undefined; binaries: Binaries; as: RunAs },
): Promise<Place> {
  const { as } = wanted;
  const own = path.join(machine.outside, crypto.randomBytes(6).toString('hex'));
  fs.mkdirSync(machine.outside, { recursive: true, mode: 0o755 });
  const { binaries, dir } = wanted;
  const isReachable = (await run(as, program(binaries, 'postgres'), ['-V'])).code === 0;
  const usable = isReachable ? binaries : copyBinaries(machine.outside, binaries);
  if (!(await canReach(as, machine.outside, usable))) {
    throw new StartError(
      `Postgres runs as another user than root, who can enter neither ${dataDir} nor ` +
        `${machine.outside}; set DATA_DIR to a directory that every user may enter`,
    );
  }
  if (dir !== undefined) return { dir, binaries: usable, as, pointer: undefined };
  fs.mkdirSync(own, { mode: 0o755 });
  const pointer = path.join(dataDir, POINTER);
  return { dir: path.join(own, 'postgres'), binaries: usable, as, pointer };
}

/** Copies a whole installation (bin, lib and share belong together), once per version. */
function copyBinaries(outside: string, binaries: Binaries): Binaries {
  const root = path.dirname(binaries.dir);
  const key = crypto.createHash('sha256').update(fs.realpathSync(root)).digest('hex').slice(0, 8);
  const copy = path.join(outside, `programs-${binaries.major}-${key}`);
  if (!fs.existsSync(copy)) {
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
