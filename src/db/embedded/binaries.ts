/** Which Postgres programs run a cluster: installed ones first, then those of the npm package. */
import fs from 'node:fs';
import path from 'node:path';
import { StartError } from '../../errors.js';
import type { Machine } from './machine.js';
import { run } from './process.js';

export type Binaries = {
  readonly source: 'installed' | 'npm';
  readonly major: number;
  /** Folder with initdb, pg_ctl and postgres. */
  readonly dir: string;
};

/** What was found; `unusable` says in words why a folder does not count. */
export type Found = { readonly usable: readonly Binaries[]; readonly unusable: readonly string[] };

/** The oldest version that every statement of ours is known to work with (design.md §2). */
const MAJOR_MIN = 15;
const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];

/** The full name of a program in a folder of binaries. */
export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return path.join(binaries.dir, process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * Finds every usable set of binaries, best first: those of PATH, installed ones by falling
 * version, those of the npm package. Source: design.md §5 (row embedded Postgres).
 */
export async function findBinaries(machine: Machine): Promise<Found> {
  const onPath = machine.pathVariable.split(path.delimiter).filter((dir) => dir !== '');
  const installed = await lookInto('installed', [...onPath, ...versionFolders(machine)]);
  installed.usable.sort((a, b) => b.major - a.major);
  const npm = machine.npmNative === undefined ? none() : await lookIntoNpm(machine.npmNative);
  return {
    usable: [...installed.usable, ...npm.usable],
    unusable: [...installed.unusable, ...npm.unusable],
  };
}

/**
 * Chooses the binaries for a cluster; a cluster belongs to the major version that made it.
 * @param clusterMajor  from its PG_VERSION; undefined for a cluster yet to be made
 * @throws StartError  when none fits, saying what to install
 */
export function chooseBinaries(found: Found, clusterMajor: number | undefined): Binaries {
  const fits = found.usable.find(({ major }) => major === (clusterMajor ?? major));
  if (fits) return fits;
  const why = found.unusable.length === 0 ? '' : ` (not usable: ${found.unusable.join('; ')})`;
  if (clusterMajor === undefined) {
    throw new StartError(
      `no Postgres ${MAJOR_MIN} or newer was found on this machine${why}; install the package ` +
        `postgresql, run npm ci again, or set DATABASE_URL`,
    );
  }
  const have = found.usable.map(({ major }) => major).join(', ') || 'none';
  throw new StartError(
    `the database in DATA_DIR was made by Postgres ${clusterMajor}, and only that version can ` +
      `open it; this machine has ${have}${why}. Install postgresql-${clusterMajor}`,
  );
}

type Mutable = { usable: Binaries[]; unusable: string[] };

function none(): Mutable {
  return { usable: [], unusable: [] };
}

function versionFolders(machine: Machine): string[] {
  return machine.installedIn.flatMap(([parent, name]) =>
    (fs.existsSync(parent) ? fs.readdirSync(parent) : [])
      .filter((child) => name.test(child))
      .map((child) => path.join(parent, child, 'bin')),
  );
}

async function lookInto(source: Binaries['source'], dirs: readonly string[]): Promise<Mutable> {
  const found = none();
  const seen = new Set<string>();
  for (const named of dirs) {
    const dir = realFolder(named);
    if (dir === undefined || seen.has(dir)) continue;
    seen.add(dir);
    const ended = await run({ how: 'self' }, program({ source, major: 0, dir }, 'postgres'), [
      '-V',
    ]);
    const major = Number(/^postgres \(PostgreSQL\) (\d+)/.exec(ended.output)?.[1] ?? Number.NaN);
    if (ended.code !== 0 || Number.isNaN(major)) {
      found.unusable.push(`${dir} does not run: ${ended.output.trim().split('\n')[0]}`);
    } else if (major < MAJOR_MIN) {
      found.unusable.push(`${dir} is version ${major}`);
    } else {
      found.usable.push({ source, major, dir });
    }
  }
  return found;
}

/** The folder that really holds the programs (package managers link them), if it has all three. */
function realFolder(dir: string): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const postgres = path.join(dir, `postgres${suffix}`);
  if (!fs.existsSync(postgres)) return undefined;
  const real = path.dirname(fs.realpathSync(postgres));
  return PROGRAMS.every((name) => fs.existsSync(path.join(real, name + suffix))) ? real : undefined;
}

async function lookIntoNpm(native: string): Promise<Mutable> {
  try {
    restoreSymlinks(native);
  } catch (cause) {
    return { usable: [], unusable: [`${native} misses its links: ${(cause as Error).message}`] };
  }
  return lookInto('npm', [path.join(native, 'bin')]);
}

/**
 * A package cannot hold symbolic links, so its install script makes them; where install scripts
 * are off we do. Source: pg-symlinks.json of the package, paths relative to its root.
 */
function restoreSymlinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const root = path.dirname(native);
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.resolve(root, target);
    if (!link.startsWith(native + path.sep) || fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.resolve(root, source)), link);
    } catch (error) {
      // Another process of ours may be doing the same at this moment.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
