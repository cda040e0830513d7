/** One process per DATA_DIR: a lock file that outlives a kill -9 without blocking the next start. */
import fs from 'node:fs';
import path from 'node:path';
import { StartError } from '../../errors.js';
import { isAlive, startMark } from './process.js';

type Holder = { readonly pid: number; readonly mark: string; readonly since: string };

/**
 * Takes DATA_DIR for this process. A lock whose process is gone (also when its number was given to
 * another process since) is taken over.
 * @returns the function that gives it back; safe to call at exit, and twice
 * @throws StartError  when another live process holds it, or the directory cannot be written
 */
export function lockDataDir(dataDir: string): () => void {
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
    while (!tryLink(draft, file)) clearStale(dataDir, file);
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

/** Removes a lock whose holder is gone. @throws StartError when it is not */
function clearStale(dataDir: string, file: string): void {
  const text = readText(file);
  if (text === undefined) return;
  const holder = parse(text);
  if (holder && isAlive(holder.pid) && startMark(holder.pid) === holder.mark) {
    throw new StartError(
      `DATA_DIR ${dataDir} is in use by another qbd-connector (process ${holder.pid}, since ` +
        `${holder.since}); stop that one, or give this one a DATA_DIR of its own`,
    );
  }
  // Two processes may see the same stale lock. Who renames it looks at what it got: a lock made
  // in between goes back into its place.
  const aside = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readText(aside) !== text) tryLink(aside, file);
  fs.rmSync(aside, { force: true });
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
