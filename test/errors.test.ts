/** Both catalogues as they are documented: a sentence for everything, and links that lead there. */
import { ATTENTION, ATTENTION_CODES, attentionFixes } from '../src/attention-catalogue.js';
import { createSignInLink } from '../src/auth/sign-in.js';
import { docsAnchor, ERROR_CODES, ERRORS, fixesOf } from '../src/errors.js';
import { STATUS } from '../src/qbxml/status.js';
import { openTestServer, type TestServer } from './api/server.js';

let server: TestServer;
let companyFile: string;
let cookie: string;
beforeAll(async () => {
  server = await openTestServer();
  companyFile = (await server.token(await server.organization())).companyFileId;
  const headers = { host: 'sync.example.com', 'sec-fetch-site': 'same-origin' };
  const url = new URL(await createSignInLink(server.ctx)).pathname;
  const reply = await server.app.inject({ method: 'POST', url, headers });
  cookie = String(reply.headers['set-cookie']);
});
afterAll(() => server.close());

const get = (url: string) =>
  server.app.inject({ url, headers: { host: 'sync.example.com', cookie } });

/** Both catalogues in one list. */
const entries = () => [
  ...ERROR_CODES.map((code) => ({ code, told: ERRORS[code], fixes: fixesOf(code) })),
  ...ATTENTION_CODES.map((code) => ({
    ...{ code, told: ATTENTION[code] },
    fixes: attentionFixes(code, companyFile),
  })),
];

const SENTENCE = /^[A-Z“].*[.?]$/s;

test('every code has a title, a sentence, a cause and something to do', () => {
  for (const { code, told, fixes } of entries()) {
    const { title, userMessage, cause } = told;
    const isWhole = [userMessage, cause].every((text) => SENTENCE.test(text));
    expect([code, title.endsWith('.'), isWhole]).toEqual([code, false, true]);
    expect([code, fixes.length > 0]).toEqual([code, true]);
    for (const { label } of fixes)
      expect([code, label]).toEqual([code, expect.stringMatching(SENTENCE)]);
  }
});

test('every fix leads to a page that is there, and to an anchor on it', async () => {
  const links = new Set(entries().flatMap(({ fixes }) => fixes.map(({ href }) => href)));
  for (const href of links) {
    const [url = '', anchor] = href.split('#');
    const page = await get(url);
    expect([href, page.statusCode]).toEqual([href, 200]);
    if (anchor !== undefined) expect([href, page.body]).toEqual([href, hasId(anchor)]);
  }
});

const hasId = (id: string) => expect.stringContaining(` id="${id}"`);

test('the page explains every code of both catalogues and of QuickBooks, each once', async () => {
  const { body } = await get('/docs/errors');
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((found) => found[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  const codes = entries().map(({ code }) => code);
  expect(codes.filter((code) => !ids.includes(code))).toEqual([]);
  const others = ['QBWC1039', '0x80040408', ...[...STATUS.keys()].map((code) => `status-${code}`)];
  expect(others.filter((code) => !ids.includes(code))).toEqual([]);
  expect(body).not.toContain('href="/company-files/');
});

test.each([
  ['queue_full', ['QUEUE_FULL'], ['PAUSED']],
  ['QBWC1039', ['QBWC1039'], ['QUEUE_FULL']],
  ['80040408', ['0x80040408'], ['0x80040400']],
  ['closing date', ['status-3171'], ['status-3120']],
  ['wrong_file', ['WRONG_FILE'], ['FROZEN']],
])('a search for “%s” finds what has the words, and nothing else', async (query, some, none) => {
  const { body } = await get(`/docs/errors?${new URLSearchParams({ q: query })}`);
  for (const code of some) expect(body).toContain(`id="${code}"`);
  for (const code of none) expect(body).not.toContain(`id="${code}"`);
});

test('a search for what is nowhere says so, and takes it for text', async () => {
  const { body, statusCode } = await get('/docs/errors?q=%3Cscript%3Ealert');
  expect(statusCode).toBe(200);
  expect(body).toContain('Nothing here has “&lt;script>alert”');
});

test('programs get the same catalogue', async () => {
  const { data } = (await get('/v1/errors')).json();
  expect(data).toEqual(
    ERROR_CODES.map((code) => ({
      ...ERRORS[code],
      type: `https://sync.example.com${docsAnchor(code)}`,
      code,
      fixes: fixesOf(code),
    })),
  );
});
