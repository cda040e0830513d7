/**
 * What the Web Connector meets at our address, step by step, each with the code that it would show.
 * Source: qbwc-protocol §1.1, §1.5, §1.6 and §4; dotnet-wire §3.
 */
import dns from 'node:dns/promises';
import { publicUrlProblems } from '../config.js';
import { LIMITS } from '../limits.js';
import { bad, type Finding, good, hint } from './doctor-finding.js';
import type { Answer, Asker } from './doctor-http.js';

const PATH = '/qbwc';
const METHODS = 11;
const NAMESPACE = 'http://developer.intuit.com/';
/** More than many proxies let through unless they are told: nginx 1 MB, by its documentation. */
const LARGE_BYTES = 2_000_000;
/** .NET keeps an idle connection for 100 s and must be the one that closes it (dotnet-wire §3). */
const IDLE_SECONDS_MIN = 100;
const PROXY_CURE =
  'something in front of the server answers instead of it: let the path through unchanged';

/** The rules for the address itself, before anything is asked. */
export async function checkAddress(url: URL): Promise<Finding[]> {
  const problems = publicUrlProblems(url.href.replace(/\/+$/, ''));
  if (problems.length > 0) {
    return problems.map((problem) => bad(problem, 'set PUBLIC_URL to https://your.host.name'));
  }
  if (url.hostname === 'localhost') {
    const cure = 'to connect another computer, set PUBLIC_URL to an https address';
    return [hint('localhost: for a Web Connector on this very computer only', cure)];
  }
  try {
    const found = await dns.lookup(url.hostname, { all: true });
    return [good(`${url.hostname} is known as ${found.map((one) => one.address).join(', ')}`)];
  } catch {
    return [bad(`${url.hostname} is not known (QBWC1004, QBWC1048)`, 'make a DNS entry for it')];
  }
}

/** The two pages that are fetched when a .qwc is added. */
export async function checkPages(asker: Asker): Promise<Finding[]> {
  return [
    judgePage(await asker.get(PATH), PATH, [200], 'QBWC1048'),
    judgePage(await asker.get('/support'), '/support', [200, 202], 'QBWC1003'),
  ];
}

function judgePage(answer: Answer, path: string, wanted: readonly number[], code: string): Finding {
  const { status, headers } = answer;
  if (wanted.includes(status)) return good(`GET ${path} answers ${status} without a login`);
  if (status >= 300 && status < 400) {
    const cure = `set PUBLIC_URL to where it leads (${headers.location ?? 'unknown'})`;
    return bad(`GET ${path} leads elsewhere, which is not followed (${code})`, cure);
  }
  const cure = status === 401 || status === 403 ? 'it must need no login' : PROXY_CURE;
  return bad(`GET ${path} answers ${status} (${code})`, cure);
}

/**
 * The methods, called by an independent SOAP client through our own WSDL.
 * @param base  without a trailing slash
 */
export async function checkSoap(base: string): Promise<Finding[]> {
  // Heavy, and needed nowhere else in the product.
  const soap = await import('soap');
  const client = await soap.createClientAsync(`${base}${PATH}?wsdl`, {
    endpoint: `${base}${PATH}`,
  });
  const found = [judgeWsdl(client.describe())];
  const call = async (method: string, args: Record<string, string>): Promise<unknown> => {
    const [result] = await client[`${method}Async`](args);
    return result?.[`${method}Result`];
  };
  found.push(textFinding('serverVersion', await call('serverVersion', {}), /./));
  found.push(textFinding('clientVersion', await call('clientVersion', VERSION), /^$/));
  const told = await call('authenticate', { strUserName: 'doctor', strPassword: 'wrong' });
  found.push(judgeRefusal((told as { string?: unknown } | null)?.string));
  found.push(judgeType(String(client.lastResponseHeaders?.['content-type'] ?? '')));
  return found;
}

const VERSION = { strVersion: '34.0.10013.89' };

function judgeWsdl(services: unknown): Finding {
  const ports = Object.values((services ?? {}) as Record<string, Record<string, object>>);
  const methods = ports.flatMap((port) => Object.values(port).flatMap((one) => Object.keys(one)));
  if (methods.length === METHODS) return good(`?wsdl lists ${METHODS} methods`);
  return bad(`?wsdl lists ${methods.length} methods instead of ${METHODS}`, PROXY_CURE);
}

function textFinding(method: string, value: unknown, wanted: RegExp): Finding {
  const text = typeof value === 'string' ? value : '';
  if (wanted.test(text)) return good(`${method} answers "${text}"`);
  return bad(`${method} answers "${text}"`, 'the address is not of a qbd-connector');
}

function judgeRefusal(strings: unknown): Finding {
  const second = Array.isArray(strings) ? strings[1] : undefined;
  if (second === 'nvu') return good('authenticate refuses a wrong password: nvu');
  if (second === 'busy') {
    return bad('authenticate answers busy', 'the server can’t reach its database: see /readyz');
  }
  return bad('authenticate answers something unexpected (QBWC1012)', PROXY_CURE);
}

function judgeType(type: string): Finding {
  if (/^text\/xml\s*(;|$)/i.test(type)) return good(`answers are ${type}`);
  return bad(`answers are "${type}" and not text/xml (QBWC1012)`, PROXY_CURE);
}

/** The .qwc files carry the server's own PUBLIC_URL, whatever address was asked. */
export async function checkOwnAddress(asker: Asker, base: string): Promise<Finding> {
  const { text } = await asker.get(`${PATH}?wsdl`);
  const own = /<(?:\w+:)?address location="([^"]*)"/.exec(text)?.[1];
  if (own === `${base}${PATH}`) return good(`.qwc files carry this address: ${own}`);
  const cure = `start the server with PUBLIC_URL=${base}`;
  return bad(`.qwc files carry another address: ${own ?? 'none'}`, cure);
}

/** A large answer of QuickBooks, and the connection that stays open between calls. */
export async function checkTransport(asker: Asker): Promise<Finding[]> {
  const large = await asker.post(PATH, largeCall(), {
    'content-type': 'text/xml; charset=utf-8',
    soapaction: `"${NAMESPACE}receiveResponseXML"`,
    expect: '100-continue',
  });
  const next = await asker.get(PATH);
  const megabytes = LARGE_BYTES / 1_000_000;
  const isTaken = large.status === 200 && large.text.includes('>-1<');
  return [
    isTaken
      ? good(`a call of ${megabytes} MB goes through`)
      : bad(
          `a call of ${megabytes} MB gets ${large.status} (QBWC1042)`,
          'raise the limit of the proxy in front (nginx: client_max_body_size 256m)',
        ),
    large.saidContinue
      ? good('Expect: 100-continue is answered')
      : hint('Expect: 100-continue is not answered', 'large calls may begin late'),
    judgeKeepAlive(next),
  ];
}

function judgeKeepAlive({ isReused, headers }: Answer): Finding {
  const seconds = Number(/timeout=(\d+)/.exec(String(headers['keep-alive'] ?? ''))?.[1]);
  const cure = `let the proxy keep idle connections for ${LIMITS.keepAliveTimeoutMs / 1_000} s`;
  if (!isReused) return hint('the connection is closed after each call', cure);
  if (seconds < IDLE_SECONDS_MIN) {
    return hint(`idle connections are closed after ${seconds} s: some calls may fail`, cure);
  }
  return good('the connection stays open between calls');
}

/** An answer to a request that nobody made: refused with -1, whatever it holds. */
function largeCall(): string {
  const filler = 'x'.repeat(LARGE_BYTES);
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>' +
    `<receiveResponseXML xmlns="${NAMESPACE}"><ticket>doctor</ticket>` +
    `<response>${filler}</response><hresult/><message/>` +
    '</receiveResponseXML></soap:Body></soap:Envelope>'
  );
}
