/** Programs: running one as the right user, and telling whether a process is who it claims. */
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { LIMITS } from '../../limits.js';

/** As whom a program runs. `setpriv` keeps one capability, to get through directories of root. */
export type RunAs =
  | { readonly how: 'self' }
  | { readonly how: 'uid'; readonly uid: number; readonly gid: number }
  | {
      readonly how: 'setpriv';
      readonly uid: number;
      readonly gid: number;
      readonly setpriv: string;
      readonly capability: 'dac_read_search' | 'dac_override';
    };

/** After its end, how long what a program printed may take to arrive. */
const PIPES_MS = 1_000;

export type Ended = { readonly code: number; readonly output: string };

/**
 * Runs a program to its end. Never throws: a program that cannot be started has code -1 and the
 * reason as its output.
 * @returns exit code and what it printed (both streams, the beginning of it)
 */
export function run(as: RunAs, command: string, args: readonly string[]): Promise<Ended> {
  const [program, argv] = as.how === 'setpriv' ? withSetpriv(as, command, args) : [command, args];
  return new Promise((resolve) => {
    const child = spawn(program, argv, {
      // Our own working directory may be one that the other user cannot enter.
      ...(process.platform === 'win32' ? {} : { cwd: '/' }),
      ...(as.how === 'uid' ? { uid: as.uid, gid: as.gid } : {}),
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      if (output.length < LIMITS.programOutputCharsMax) output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
    // On Windows a server left running holds the pipes open, and they never close.
    child.on('exit', (code) => {
      setTimeout(() => resolve({ code: code ?? -1, output }), PIPES_MS).unref();
    });
  });
}

function withSetpriv(
  as: Extract<RunAs, { how: 'setpriv' }>,
  command: string,
  args: readonly string[],
): [string, string[]] {
  const options = [
    `--reuid=${as.uid}`,
    `--regid=${as.gid}`,
    '--clear-groups',
    `--inh-caps=+${as.capability}`,
    `--ambient-caps=+${as.capability}`,
    // Without it access(2), by which initdb finds its programs, ignores the capability. All others
    // are gone at exec, which leaves an ordinary user the ambient ones only (capabilities(7)).
    '--securebits=+no_setuid_fixup',
  ];
  return [as.setpriv, [...options, '--', command, ...args]];
}

/** PGPORT, PGDATA and their kind would change what programs do; their words are read in English. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** True when a process of this number runs. A zombie does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return procStat(pid)?.state !== 'Z';
}

/**
 * Something that differs between two processes that had the same number, '' where it is unknown:
 * on Linux the boot and the tick it started at, on macOS the second.
 */
export function startMark(pid: number): string {
  if (process.platform === 'linux') {
    const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
    return `${boot}:${procStat(pid)?.startTicks ?? ''}`;
  }
  return process.platform === 'win32' ? '' : ps(pid, 'lstart');
}

/** The command line of a process, '' where it is gone, undefined where the platform hides it. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  if (process.platform !== 'linux') return ps(pid, 'command');
  return readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '';
}

function procStat(pid: number): { state: string; startTicks: string } | undefined {
  const text = process.platform === 'linux' ? readIfThere(`/proc/${pid}/stat`) : undefined;
  // The name in parentheses may hold blanks: fields are counted from its end (proc(5): 3, 22).
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields && { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
}

function readIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(code)) return undefined;
    throw error;
  }
}

function ps(pid: number, field: 'lstart' | 'command'): string {
  try {
    const args = ['-p', String(pid), '-o', `${field}=`];
    return execFileSync('ps', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    // ps ends with 1 when there is no such process; that is its way of saying so.
    return '';
  }
}
