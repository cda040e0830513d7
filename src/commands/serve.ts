/** `qbd serve`: Postgres, migrations, the HTTP server; ends cleanly on SIGTERM and SIGINT. */
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.js';
import { createSignInLink } from '../auth/sign-in.js';
import type { Config } from '../config.js';
import { StartError } from '../errors.js';
import { type Installation, openInstallation } from './installation.js';

export type Server = {
  readonly installation: Installation;
  readonly app: FastifyInstance;
  /** Where it listens, e.g. http://127.0.0.1:8080. */
  readonly address: string;
  close(): Promise<void>;
};

/** Starts a server and waits until it listens. @throws StartError  e.g. when the port is taken */
export async function startServer(config: Config): Promise<Server> {
  const installation = await openInstallation(config);
  try {
    const app = await buildApp(installation.ctx);
    // A large answer over a slow line may take longer than Node's five minutes; soap/body.ts paces.
    app.server.requestTimeout = 0;
    await listen(app, config);
    const { port } = app.server.address() as AddressInfo;
    const close = async () => {
      await app.close();
      await installation.close();
    };
    return { installation, app, address: `http://${hostName(config.host)}:${port}`, close };
  } catch (error) {
    await installation.close();
    throw error;
  }
}

async function listen(app: FastifyInstance, config: Config): Promise<void> {
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new StartError(
      `port ${config.port} of ${config.host} is taken; stop what uses it or set PORT to another`,
      { cause },
    );
  }
}

/** Addresses that mean "all interfaces" are reached by this machine as localhost. */
function hostName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Runs until a signal comes.
 * @param out  where the console's address is printed
 */
export async function runServe(config: Config, out: (line: string) => void): Promise<undefined> {
  // V8 lets a heap of 30 MB grow to 150 before it looks what of it is garbage, and a large answer
  // is nothing but garbage: looking at half as much again keeps the process small for little work.
  // A V8 that does not know the flag says so and goes on.
  setFlagsFromString('--heap-growing-percent=50');
  const server = await startServer(config);
  closeOnSignal(server);
  const link = await createSignInLink(server.installation.ctx);
  out(`qbd-connector listens on ${server.address}`);
  out(`Web Connector address: ${config.publicUrl}/qbwc`);
  out(`Console: ${link}`);
  const local = link.replace(config.publicUrl, server.address);
  if (local !== link) out(`  on this machine: ${local}`);
  out('(the link signs you in once and is good for 30 minutes; `qbd sign-in` prints a new one)');
  return undefined;
}

const IMPATIENT_MS = 2_000;

/**
 * Closes at the first signal. npm and the terminal may both pass the same Ctrl-C on, so only one
 * that comes later means that somebody will not wait.
 */
export function closeOnSignal(server: Server): void {
  let closingSince: number | undefined;
  const end = () => {
    if (closingSince !== undefined) {
      if (Date.now() - closingSince > IMPATIENT_MS) process.exit(1);
      return;
    }
    closingSince = Date.now();
    server
      .close()
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        server.installation.ctx.log.error({ err: error }, 'closing failed');
        process.exit(1);
      });
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
}
