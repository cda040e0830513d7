/**
 * A small JSON API on the loopback address, for tests in other languages and for people's own CI.
 * Nothing else on the network reaches it: it listens on 127.0.0.1, wants a Host of this machine,
 * and refuses pages of a browser.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulator, UpdateAt } from './library.js';
import { PERSON_ACTIONS } from './person-at-pc.js';
import { SCENARIOS } from './scenarios.js';

export type Control = {
  url: string;
  /** Resolves when POST /stop came. */
  stopped: Promise<void>;
  close: () => Promise<void>;
};

type Body = { [name: string]: unknown };
type Route = { line: string; run: (office: Simulator, body: Body) => unknown };

const BODY_BYTES_MAX = 1_000_000;

/** Every call of the API: method, path, what it does. */
export const ROUTES: { [route: string]: Route } = {
  'GET /': { line: 'these lines', run: () => ({ routes: routeLines() }) },
  'GET /state': {
    line: 'clock, files, applications, backups, planned faults, codes so far, diary',
    run: (office) => office.state(),
  },
  'GET /truth': {
    line: 'every object as QuickBooks would return it now',
    run: (office) => office.truth(),
  },
  'GET /log': { line: 'the text of QWCLog.txt', run: (office) => ({ log: office.log() }) },
  'GET /actions': {
    line: 'what a person can do',
    run: () =>
      Object.entries(PERSON_ACTIONS).map(([action, each]) => ({ action, line: each.line })),
  },
  'GET /scenarios': {
    line: 'the scenarios and the codes they provoke',
    run: () => SCENARIOS.map(({ name, kind, line, codes }) => ({ name, kind, line, codes })),
  },
  'POST /person': {
    line: '{"action":"restore","args":{"name":"monday"}}: a person does something',
    run: (office, body) => ({ done: office.person(textOf(body, 'action'), argumentsOf(body)) }),
  },
  'POST /edit': {
    line: '{"count":5,"kind":"rename","seed":7}: a person edits the books; all are optional',
    run: (office, body) => ({ done: office.person('edit', argumentsOf({ args: body })) }),
  },
  'POST /faults': {
    line: '{"faults":["kill@4"]} or {"seed":7}: plans faults for the next update',
    run: (office, body) => ({ planned: office.plan(faultsOf(body)) }),
  },
  'POST /update': {
    line: '{"pc":"SECOND-PC"}: runs one update; pc is optional',
    run: (office, body) => office.update(updateAt(body)),
  },
  'POST /update-until-idle': {
    line: '{"pc":"SECOND-PC"}: updates until the server has nothing to do',
    run: (office, body) => office.updateUntilIdle(updateAt(body)),
  },
  'POST /update-selected': {
    line: '{}: the button "Update Selected"',
    run: (office) => office.updateSelected(),
  },
  'POST /time': {
    line: '{"seconds":3600}: time passes, Auto-Run updates what falls due',
    run: (office, body) => {
      const { seconds } = body;
      if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 0) {
        throw new Error('seconds is a whole number');
      }
      return office.passTime(seconds);
    },
  },
};

/** The routes as lines for people. */
export function routeLines(): string[] {
  const entries = [...Object.entries(ROUTES), ['POST /stop', { line: '{}: ends the simulator' }]];
  return (entries as [string, { line: string }][]).map(
    ([route, each]) => `${route.padEnd(23)} ${each.line}`,
  );
}

/**
 * Serves the API until it is closed.
 * @param port  0 for any free one
 */
export async function serveControl(office: Simulator, port: number): Promise<Control> {
  let stop: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  // One after the other: two updates of one PC can't run at once.
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    const before = last;
    last = answer(office, request, response, before, stop).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    stopped,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  office: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  before: Promise<unknown>,
  stop: () => void,
): Promise<void> {
  const send = (status: number, value: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(`${JSON.stringify(value)}\n`);
  };
  if (isForeign(request)) return send(403, { error: 'only this machine may ask, and no browser' });
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const route = `${request.method} ${path}`;
  const found = Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined;
  if (route !== 'POST /stop' && found === undefined) {
    return send(404, { error: `no ${route}`, routes: routeLines() });
  }
  try {
    const body = request.method === 'POST' ? await readBody(request) : {};
    await before;
    if (found !== undefined) return send(200, (await found.run(office, body)) ?? null);
    send(200, { done: 'stopped' });
    stop();
  } catch (error) {
    send(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** A page in a browser sends an Origin; a name that points here by DNS sends another Host. */
function isForeign(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return request.headers.origin !== undefined || !['127.0.0.1', 'localhost'].includes(host);
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_BYTES_MAX) throw new Error('the body is too large');
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString('utf8').trim();
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('the body is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('the body is no JSON object');
  }
  return value as Body;
}

function textOf(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new Error(`${name} is missing`);
  return value;
}

/** Numbers may be given as numbers; an action without arguments may be written 'restore:monday'. */
function argumentsOf(body: Body): { [name: string]: string } | undefined {
  const { args } = body;
  if (args === undefined) return undefined;
  if (typeof args !== 'object' || args === null) throw new Error('args is no JSON object');
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)]));
}

function faultsOf(body: Body): string[] | number {
  const { faults, seed } = body;
  if (typeof seed === 'number') return seed;
  if (Array.isArray(faults) && faults.every((each) => typeof each === 'string')) return faults;
  throw new Error('faults is a list of KIND@CALL, or seed is a number');
}

function updateAt(body: Body): UpdateAt {
  return body.pc === undefined ? {} : { pc: textOf(body, 'pc') };
}
