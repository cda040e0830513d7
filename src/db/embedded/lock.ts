/** One process per DATA_DIR: a lock file that after a kill -9 does not block the next start. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../../errors.js';
import { LIMITS } from '../../limits.js';
import { isAlive, startMark } from './process.js';

type Holder = { readonly pid: number; readonly mark: string; readonly since: string };

const POLL_MS = 50;

/**
 * Takes DATA_DIR for this process. A lock whose process is gone (also when its number was given to
 * another process since) is taken over; one that is about to end, as in a restart, is waited for.
 * @returns the function that gives it back; safe to call at exit, and twice
 * @throws StartError  when another live process holds it, or the directory cannot be written
 */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  const file = path.join(dataDir, 'qbd.lock');
  const since = new Date().toISOString();
  const text = `${JSON.stringify({ pid: process.pid, mark: startMark(process.pid), since })}\n`;
  // Written aside and linked into place: no one ever reads half a lock.
  const draft = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(draft, text, { mode: 0o644 });
  } catch (cause) {
    throw new StartError(`DATA_DIR ${dataDir} cannot be written by this user`, { cause });
  }
  try {
    const until = Date.now() + LIMITS.dataDirWaitMs;
    while (!tryLink(draft, file)) {
      const holder = clearStale(file);
      if (holder === undefined) continue;
      if (Date.now() > until) throw inUse(dataDir, holder);
      await delay(POLL_MS);
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return () => {
    if (readText(file) === text) fs.rmSync(file, { force: true });
  };
}

function tryLink(draft: string, file: string): boolean {
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function inUse(dataDir: string, { pid, since }: Holder): StartError {
  return new StartError(
    `DATA_DIR ${dataDir} is in use by another qbd-connector (process ${pid}, since ${since}); ` +
      `stop that one, or give this one a DATA_DIR of its own`,
  );
}

/** Removes a lock whose holder is gone. @returns the holder when it is not */
function clearStale(file: string): Holder | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const holder = parse(text);
  if (holder && isAlive(holder.pid) && startMark(holder.pid) === holder.mark) return holder;
  // Two processes may see the same stale lock. Who renames it looks at what it got: a lock made
  // in between goes back into its place.
  const aside = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (readText(aside) !== text) tryLink(aside, file);
  fs.rmSync(aside, { force: true });
  return undefined;
}

function readText(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A file that is no lock of ours (a full disk cut it off) has no holder. */
function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    const { pid, mark, since } = holder ?? {};
    if (typeof pid !== 'number' || typeof mark !== 'string') return undefined;
    return { pid, mark, since: String(since) };
  } catch {
    return undefined;
  }
}
