/** Live pages on real sockets: what is told, to whom, and when it ends. */
import type { AddressInfo } from 'node:net';
import { createSignInLink } from '../../src/auth/sign-in.js';
import { updateSettings } from '../../src/company-file/store.js';
import { inOrganization } from '../../src/db/connect.js';
import { LIMITS } from '../../src/limits.js';
import { openTestServer, type TestServer } from '../api/server.js';

let server: TestServer;
let base: string;
let cookie: string;

beforeEach(async () => {
  server = await openTestServer();
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  base = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  cookie = await signIn();
});
afterEach(() => server.close());

async function signIn(): Promise<string> {
  const { pathname } = new URL(await createSignInLink(server.ctx));
  const headers = { origin: base };
  const reply = await fetch(base + pathname, { method: 'POST', headers, redirect: 'manual' });
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** An open stream: what was told so far, and a way to wait for more. */
async function open(path: string, headers: Record<string, string> = { cookie }) {
  const stop = new AbortController();
  const reply = await fetch(base + path, { headers, signal: stop.signal });
  const reader = reply.body?.getReader();
  let text = '';
  return {
    status: reply.status,
    type: reply.headers.get('content-type'),
    /** Reads on until the text has come; undefined when the stream ended before. */
    async until(wanted: string): Promise<string | undefined> {
      while (!text.includes(wanted)) {
        const chunk = await reader?.read();
        if (chunk === undefined || chunk.done) return undefined;
        text += Buffer.from(chunk.value).toString('utf8');
      }
      const seen = text;
      text = '';
      return seen;
    },
    close: () => stop.abort(),
  };
}

async function companyFile() {
  const organizationId = await server.organization();
  const token = await server.token(organizationId);
  const companyFileId = String(token.companyFileId).split('.')[1] ?? '';
  const pause = () =>
    inOrganization(server.ctx.db, organizationId, (trx) =>
      updateSettings(trx, { organizationId, companyFileId }, { paused: true }),
    );
  return { id: String(token.companyFileId), setup: new URL(token.setupUrl).pathname, pause, token };
}

test('a page is told all once, and then only what has changed', async () => {
  const { id, pause } = await companyFile();
  const stream = await open(`/company-files/${id}/live`);
  expect(stream.type).toBe('text/event-stream');
  const first = await stream.until('event: details');
  expect(first).toContain('event: state\ndata: <section');
  expect(first).toContain('event: actions\n');
  await pause();
  const second = await stream.until('event: actions');
  expect(second).toContain('Paused');
  expect(second).not.toContain('event: details');
  stream.close();
});

test('a new company file appears on the first page, whose other cards stay', async () => {
  const { id } = await companyFile();
  const page = await (await fetch(base, { headers: { cookie } })).text();
  const url = /sse-connect="([^"]+)"/.exec(page)?.[1] ?? '';
  const stream = await open(url.replaceAll('&amp;', '&'));
  expect(await stream.until(`event: ${id}\n`)).not.toContain('event: files');
  const other = await companyFile();
  expect(await stream.until(`event: ${other.id}\n`)).toContain('event: files\n');
  stream.close();
});

test('signing out ends what the session sees', async () => {
  const { id } = await companyFile();
  const stream = await open(`/company-files/${id}/live`);
  await stream.until('event: details');
  await fetch(`${base}/sign-out`, { method: 'POST', headers: { cookie, origin: base } });
  expect(await stream.until('never')).toBeUndefined();
});

test('the setup page is told without a login, until the connection is revoked', async () => {
  const { setup, token } = await companyFile();
  const stream = await open(`${setup}/live`, {});
  expect(await stream.until('event: state')).not.toContain(token.token);
  const organizationId = String(token.companyFileId).split('.')[0];
  await server.ask('DELETE', `/v1/organizations/${organizationId}/sync-tokens/${token.id}`);
  expect(await stream.until('never')).toBeUndefined();
});

test('nobody sees a live page without a session', async () => {
  const { id } = await companyFile();
  for (const path of ['/live', `/company-files/${id}/live`]) {
    const stream = await open(path, {});
    expect([path, stream.status]).toEqual([path, 401]);
  }
});

test('closing the server does not wait for live pages', async () => {
  const { id } = await companyFile();
  const stream = await open(`/company-files/${id}/live`);
  await stream.until('event: details');
  await server.app.close();
  expect(await stream.until('never')).toBeUndefined();
});

test('more live pages than one process keeps open are told to come later', async () => {
  const { setup } = await companyFile();
  const streams = await Promise.all(
    Array.from({ length: LIMITS.liveStreamsMax }, () => open(`${setup}/live`, {})),
  );
  expect(streams.every((stream) => stream.status === 200)).toBe(true);
  const late = await open(`${setup}/live`, {});
  expect(late.status).toBe(503);
  for (const stream of [late, ...streams]) stream.close();
  const again = async (): Promise<number> => {
    const stream = await open(`${setup}/live`, {});
    stream.close();
    return stream.status === 503 ? again() : stream.status;
  };
  expect(await again()).toBe(200);
});
