/** The simulator as a process of its own: it shares nothing with the server but the wire. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';

/** Beside src/ in the repository and beside dist/ once built. */
const QBD = path.resolve(__dirname, '..', '..', 'bin', 'qbd.js');

/**
 * Runs `qbd simulate` to its end.
 * @param options.signal  stops it; the promise then still waits for the process to be gone
 * @param options.onLine  takes each line that it prints
 * @returns its exit code; null when a signal ended it
 */
export function runSimulator(options: {
  args: readonly string[];
  signal: AbortSignal;
  onLine: (line: string) => void;
}): Promise<number | null> {
  if (options.signal.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [QBD, 'simulate', ...options.args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const stop = () => child.kill('SIGTERM');
    options.signal.addEventListener('abort', stop);
    readline.createInterface({ input: child.stdout }).on('line', options.onLine);
    child.on('error', reject);
    child.on('close', (code) => {
      options.signal.removeEventListener('abort', stop);
      resolve(code);
    });
  });
}
