/** `qbd doctor`: looks at a running server from outside, as a Web Connector would. */
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import {
  checkAddress,
  checkOwnAddress,
  checkPages,
  checkSoap,
  checkTransport,
} from './doctor-checks.js';
import { bad, type Finding, printed } from './doctor-finding.js';
import { openAsker } from './doctor-http.js';
import { checkTls } from './doctor-tls.js';

const HELP = `usage: qbd doctor [--url URL]

Looks at a running server from outside, as a Web Connector would, and says what it sees:
✔ as it should be, ✘ would fail (with the Web Connector's code and the cure), ! worth a look.

  --url URL  the server's address; PUBLIC_URL, or http://localhost:PORT, when left out

Run it on another computer than the server to see what the world sees. Changes nothing; one
wrong password is counted. Exit code: 0 when nothing would fail, 1 when something would, 2 for
wrong use.`;

/**
 * Runs all checks that can be run; what makes the rest senseless ends it.
 * @param env  the configuration, for PUBLIC_URL
 * @returns the exit code
 * @throws ConfigError  when no --url is given and the configuration is wrong
 */
export async function runDoctor(
  args: readonly string[],
  env: Record<string, string | undefined>,
  out: (line: string) => void,
): Promise<number> {
  const options = readOptions(args, out);
  if (typeof options === 'number') return options;
  const base = (options.url ?? readConfig(env).publicUrl).replace(/\/+$/, '');
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    out(`"${base}" is no address; use --url https://your.host.name`);
    return 2;
  }
  out(`Looking at ${base} as a Web Connector would`);
  let isGood = true;
  for await (const finding of look(url, base)) {
    out(printed(finding));
    if (finding.kind === 'bad') isGood = false;
  }
  out(isGood ? 'A Web Connector can work with this.' : 'A Web Connector would fail. See ✘ above.');
  return isGood ? 0 : 1;
}

/** @returns an exit code when there is nothing to look at */
function readOptions(
  args: readonly string[],
  out: (line: string) => void,
): { url?: string } | number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (!values.help) return values.url === undefined ? {} : { url: values.url };
    out(HELP);
    return 0;
  } catch (error) {
    out(`doctor: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

/** The checks in the order in which the Web Connector would meet them. */
async function* look(url: URL, base: string): AsyncGenerator<Finding> {
  const address = await checkAddress(url);
  yield* address;
  if (url.protocol === 'https:' && !address.some((finding) => finding.kind === 'bad')) {
    const tls = await checkTls(url, new Date());
    yield* tls;
    if (tls.some((finding) => finding.kind === 'bad')) return;
  }
  const asker = openAsker(base);
  try {
    yield* await checkPages(asker);
    yield* await checkSoap(base);
    yield await checkOwnAddress(asker, base);
    yield* await checkTransport(asker);
  } catch (error) {
    yield unreachable(error);
  } finally {
    asker.close();
  }
}

/** What the words of sockets mean for the operator. */
const CURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: start the server (npm start), or open the port',
  ECONNRESET: 'the connection is cut: look at the proxy or firewall in front',
  ETIMEDOUT: 'a firewall drops the packets: open the port',
  ENOTFOUND: 'the host name is not known: make a DNS entry for it',
  EAI_AGAIN: 'the DNS server does not answer',
};

function unreachable(error: unknown): Finding {
  const { code, message } = firstOf(error);
  const cure = CURES[code ?? ''] ?? 'look at the log of the server and of what is in front of it';
  return bad(`the server can’t be asked: ${message || code || 'no reason given'}`, cure);
}

/** Several addresses of one host fail as one error that holds the others. */
function firstOf(error: unknown): { code?: string; message: string } {
  const inner = (error as { errors?: unknown }).errors;
  const one: unknown = Array.isArray(inner) ? inner[0] : error;
  const { code, message } = one as { code?: unknown; message?: unknown };
  const known = { message: typeof message === 'string' ? message.slice(0, TEXT_CHARS_MAX) : '' };
  return typeof code === 'string' ? { ...known, code } : known;
}

const TEXT_CHARS_MAX = 200;
