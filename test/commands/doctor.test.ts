/** The doctor against our own server, and against servers with one thing wrong. */
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/app.js';
import { runDoctor } from '../../src/commands/doctor.js';
import { ConfigError } from '../../src/config.js';
import { testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const PEM = fs.readFileSync(path.resolve(__dirname, '../fixtures/self-signed.pem'), 'utf8');

let database: TestDatabase;
let app: FastifyInstance;
let url: string;
const closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  const port = await freePort();
  url = `http://localhost:${port}`;
  app = await buildApp(testContext(database.db, { PUBLIC_URL: url }));
  await app.listen({ port, host: '127.0.0.1' });
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function doctor(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await runDoctor(args, {}, (line) => lines.push(line));
  return { code, lines };
}

async function freePort(): Promise<number> {
  const server = http.createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listen(server: http.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** A proxy in front of our server that does one thing wrong. */
async function proxy(spoil: (answer: Answer, path: string) => Answer): Promise<string> {
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = 'GET', url: path = '/' } = request;
    const body = Buffer.concat(chunks);
    const real = await fetch(url + path, {
      method,
      ...(method === 'POST' ? { body, headers: { 'content-type': 'text/xml' } } : {}),
    });
    const type = real.headers.get('content-type') ?? '';
    const whole = {
      status: real.status,
      headers: { 'content-type': type },
      text: await real.text(),
    };
    const answer = spoil({ ...whole, bytes: body.length }, path);
    response.writeHead(answer.status, answer.headers).end(answer.text);
  });
  const port = await listen(server);
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://localhost:${port}`;
}
type Answer = {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** Of the request. */
  bytes?: number;
};

test('finds nothing wrong with our own server', async () => {
  const { code, lines } = await doctor('--url', url);
  expect(lines.filter((line) => line.startsWith('✘'))).toEqual([]);
  expect(code).toBe(0);
  const text = lines.join('\n');
  for (const part of [
    '! localhost: for a Web Connector on this very computer only',
    '✔ GET /qbwc answers 200 without a login',
    '✔ GET /support answers 200 without a login',
    '✔ ?wsdl lists 11 methods',
    '✔ serverVersion answers',
    '✔ clientVersion answers ""',
    '✔ authenticate refuses a wrong password: nvu',
    '✔ answers are text/xml; charset=utf-8',
    `✔ .qwc files carry this address: ${url}/qbwc`,
    '✔ a call of 2 MB goes through',
    '✔ Expect: 100-continue is answered',
    '✔ the connection stays open between calls',
  ]) {
    expect(text).toContain(part);
  }
  expect(lines.at(-1)).toBe('A Web Connector can work with this.');
});

test('takes PUBLIC_URL when no address is given', async () => {
  const lines: string[] = [];
  expect(await runDoctor([], { PUBLIC_URL: `${url}/` }, (line) => lines.push(line))).toBe(0);
  expect(lines[0]).toContain(url);
  const wrong = runDoctor([], { PUBLIC_URL: 'http://10.0.0.1' }, () => undefined);
  await expect(wrong).rejects.toBeInstanceOf(ConfigError);
});

test('names the codes of addresses that the Web Connector refuses', async () => {
  const ip = await doctor('--url', `http://127.0.0.1:${new URL(url).port}`);
  expect(ip.code).toBe(1);
  expect(ip.lines.join('\n')).toMatch(/✘ .*QBWC1001/);
  expect(ip.lines.join('\n')).toMatch(/✘ .*QBWC1010/);
  const name = await doctor('--url', 'https://no-such-host.invalid');
  expect(name.code).toBe(1);
  expect(name.lines[1]).toMatch(/✘ no-such-host\.invalid is not known/);
});

test('says what to do when nobody answers', async () => {
  const { code, lines } = await doctor('--url', `http://localhost:${await freePort()}`);
  expect(code).toBe(1);
  expect(lines.at(-2)).toMatch(/✘ the server can’t be asked: .*\n {4}nothing listens there/);
});

test('says why a certificate is refused, and goes no further', async () => {
  const server = https.createServer({ key: PEM, cert: PEM }, (_request, response) => {
    response.end();
  });
  const port = await listen(server);
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  const { code, lines } = await doctor('--url', `https://localhost:${port}`);
  expect(code).toBe(1);
  expect(lines.at(-2)).toMatch(/✘ certificate refused: .*\n.*self-signed.*QBWC1048/);
});

const FAULTS: [string, RegExp, (answer: Answer, path: string) => Answer][] = [
  [
    'a login before the page of the address',
    /✘ GET \/qbwc answers 401 \(QBWC1048\)\n {4}it must need no login/,
    (answer, path) => (path === '/qbwc' ? { ...answer, status: 401 } : answer),
  ],
  [
    'a redirect',
    /✘ GET \/support leads elsewhere.*QBWC1003.*\n {4}.*https:\/\/www\.example\.com/,
    (answer, path) =>
      path === '/support'
        ? { ...answer, status: 301, headers: { location: 'https://www.example.com/' } }
        : answer,
  ],
  [
    'another content type',
    /✘ answers are "text\/html" and not text\/xml/,
    (answer) =>
      answer.headers['content-type']?.startsWith('text/xml')
        ? { ...answer, headers: { 'content-type': 'text/html' } }
        : answer,
  ],
  [
    'a limit on the size of calls',
    /✘ a call of 2 MB gets 413 \(QBWC1042\)\n {4}.*client_max_body_size/,
    (answer) => ((answer.bytes ?? 0) > 1_000_000 ? { ...answer, status: 413, text: '' } : answer),
  ],
  [
    'a server that does not know its own address',
    /✘ \.qwc files carry another address: http:\/\/localhost:\d+\/qbwc\n {4}start the server with/,
    (answer) => answer,
  ],
  [
    'something else behind the address',
    /✘ the server can’t be asked/,
    (answer) => ({ ...answer, text: '<html>Welcome to nginx!</html>' }),
  ],
];

test.each(FAULTS)('notices %s', async (_name, line, spoil) => {
  const { code, lines } = await doctor('--url', await proxy(spoil));
  expect(lines.join('\n')).toMatch(line);
  expect(code).toBe(1);
});

test('explains itself, and refuses what it does not know', async () => {
  const help = await doctor('--help');
  expect([help.code, help.lines[0]]).toEqual([0, expect.stringContaining('usage: qbd doctor')]);
  for (const args of [['--nonsense'], ['--url', 'nonsense'], ['--url', 'ftp://x'], ['extra']]) {
    expect([args, (await doctor(...args)).code]).toEqual([args, 2]);
  }
});
