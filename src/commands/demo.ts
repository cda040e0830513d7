/**
 * `qbd demo`: the server with a simulated company file and Web Connector, to look at or to check.
 */
import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createSignInLink } from '../auth/sign-in.js';
import { getCompanyFile } from '../company-file/store.js';
import { readConfig } from '../config.js';
import { inOrganization } from '../db/connect.js';
import { runSimulator } from '../demo/child.js';
import { type Comparison, compareMirror, type Truth } from '../demo/compare.js';
import { reportLines } from '../demo/report.js';
import { LIMITS } from '../limits.js';
import { askForSync } from '../sync/store.js';
import { type DemoFile, openDemoFile } from './demo-file.js';
import { type Server, startServer } from './serve.js';

const HELP = `usage: qbd demo [--once] [--size SIZE] [--seed N]

Runs the server with a simulated company file and Web Connector that sync at once. Then a person
edits the company file now and then, and the Web Connector brings it over. Ends with Ctrl-C.

  --once       the first sync only: compares the mirror with the company file, field by field,
               prints the result (the last line is JSON) and ends: 0 when they are equal
  --size SIZE  small, medium, or numbers such as vendors=1000,bills=2000 (small)
  --seed N     makes the same company file every time (1)

Size and seed count for a new company file; one of an earlier demo lies in DATA_DIR/demo.`;

type Out = (line: string) => void;
type Options = { once: boolean; size: string; seed: string };
type Demo = { server: Server; file: DemoFile; options: Options; out: Out; signal: AbortSignal };

/**
 * Runs the demo.
 * @returns the exit code: with --once 0 only when the first sync is in the mirror and equal
 * @throws StartError  e.g. when the port is taken
 */
export async function runDemo(
  args: string[],
  env: Record<string, string | undefined>,
  out: Out,
): Promise<number> {
  const options = readOptions(args, out);
  if (typeof options === 'number') return options;
  const stop = new AbortController();
  const unlisten = onSignals(() => stop.abort());
  const server = await startServer(readConfig(env));
  let comparison: Comparison | undefined;
  try {
    const file = await openDemoFile(server.installation.ctx, addressForPc(server));
    const demo: Demo = { server, file, options, out, signal: stop.signal };
    if (options.once) comparison = await runOnce(demo);
    else await runOn(demo);
  } finally {
    await server.close();
    unlisten();
  }
  if (!options.once) return 0;
  // Last of all: whoever reads it takes the last line.
  out(JSON.stringify({ ok: comparison?.ok ?? false, objects: comparison?.objects ?? [] }));
  return comparison?.ok ? 0 : 1;
}

/** @returns an exit code when there is nothing to run */
function readOptions(args: string[], out: Out): Options | number {
  try {
    const { values } = parseArgs({
      args,
      options: {
        once: { type: 'boolean', default: false },
        size: { type: 'string', default: 'small' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help) return values;
    out(HELP);
    return 0;
  } catch (error) {
    out(`demo: ${(error as Error).message}`);
    return 2;
  }
}

/** The first signal ends the demo cleanly, the second at once. */
function onSignals(stop: () => void): () => void {
  let isStopping = false;
  const end = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    stop();
  };
  process.on('SIGTERM', end).on('SIGINT', end);
  return () => process.off('SIGTERM', end).off('SIGINT', end);
}

/** The Web Connector takes http for localhost only, never an IP address (QBWC1001, QBWC1010). */
function addressForPc(server: Server): string {
  return `http://localhost:${new URL(server.address).port}`;
}

/**
 * Syncs until nothing is due, then compares. @returns undefined when there is nothing to compare
 */
async function runOnce(demo: Demo): Promise<Comparison | undefined> {
  const { file, out } = demo;
  const code = await syncNow(demo, ['--until-idle', '--truth', file.truth]);
  if (demo.signal.aborted) return undefined;
  if (code !== 0) {
    out(`the simulated Web Connector ended with ${code}; its words are above`);
    return undefined;
  }
  const truth: Truth = JSON.parse(fs.readFileSync(file.truth, 'utf8'));
  const comparison = await inside(demo, async (trx) => {
    const row = await getCompanyFile(trx, file.key);
    if (!row?.firstSyncAt) return undefined;
    return compareMirror(trx, file.key, truth);
  });
  if (!comparison) out('the first sync did not end');
  else for (const line of reportLines(comparison)) out(line);
  return comparison;
}

/** Syncs at once, then shows life until a signal comes. */
async function runOn(demo: Demo): Promise<void> {
  const { server, options, out, signal } = demo;
  const { ctx } = server.installation;
  const link = await createSignInLink(ctx);
  out(`qbd-connector listens on ${server.address}`);
  out(`Console: ${link.replace(ctx.config.publicUrl, server.address)}`);
  out('(the link signs you in once and is good for 30 minutes; `qbd sign-in` prints a new one)');
  out(
    `The company file is simulated; its data lies in ${ctx.config.dataDir}/demo. Ctrl-C ends it.`,
  );
  await syncNow(demo, ['--until-idle']);
  out(
    `The first sync is done. Every ${LIMITS.demoEverySeconds} s a person edits the company file.`,
  );
  // Chance of its own for every round, so that a demo of many days does not repeat itself.
  for (let round = Number(options.seed); !signal.aborted; round += 1) {
    await pause(LIMITS.demoEverySeconds, signal);
    if (signal.aborted) return;
    const edits = ['--edits', String(round * 1_000 + new Date().getMinutes()), '--edit-count', '4'];
    await syncNow(demo, ['--quiet', ...edits]);
  }
}

/** One call of the simulator; the sync is asked for, so that no schedule holds it up. */
async function syncNow(demo: Demo, args: readonly string[]): Promise<number | null> {
  const { file, options, out, server, signal } = demo;
  await inside(demo, (trx) =>
    askForSync(trx, file.key, 'incremental', server.installation.ctx.now()),
  );
  const where = ['--qwc', file.qwc, '--password', file.secret, '--file', file.company];
  const made = ['--size', options.size, '--seed', options.seed];
  return runSimulator({
    args: [...where, ...made, ...args],
    signal,
    onLine: (line) => out(`  ${line}`),
  });
}

function inside<T>(demo: Demo, work: Parameters<typeof inOrganization<T>>[2]): Promise<T> {
  return inOrganization(demo.server.installation.ctx.db, demo.file.key.organizationId, work);
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(seconds * 1_000, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
