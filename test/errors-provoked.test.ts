/**
 * Every code of the catalogue is provoked for real, over HTTP against a server whose company file a
 * simulated Web Connector has synced, and its answer held against the catalogue and /docs/errors.
 * A new code does not compile here until something provokes it.
 */
import http from 'node:http';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.js';
import { openDatabase } from '../src/db/connect.js';
import { docsAnchor, ERROR_CODES, ERRORS, type ErrorCode, fixesOf } from '../src/errors.js';
import { LIMITS } from '../src/limits.js';
import { ADMIN_KEY, testContext } from './support/context.js';
import { type Office, openOffice } from './support/office.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

type Asked = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** null sends none. */
  key?: string | null;
  headers?: Record<string, string>;
  body?: unknown;
};

let office: Office;
/** The organization and the synced company file. */
let org: string;
let file: string;
let made = 0;

beforeAll(async () => {
  office = await openOffice({ size: 'vendors=4,customers=4,items=4,bills=4,invoices=4' });
  await office.update();
  org = `/v1/organizations/${office.key.organizationId}`;
  file = fileUrl(`${office.key.organizationId}.${office.key.companyFileId}`);
});
afterAll(() => office.close());

const fileUrl = (id: string) => `/v1/company-files/${id}`;

/** An answer that was read to its end. */
type Seen = { status: number; type: string; text: string };

const seen = async (reply: Response): Promise<Seen> => ({
  status: reply.status,
  type: reply.headers.get('content-type') ?? '',
  text: await reply.text(),
});

async function ask(path: string, asked: Asked = {}): Promise<Seen> {
  const { method = 'GET', key = ADMIN_KEY, body } = asked;
  const reply = await fetch(office.url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...asked.headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return seen(reply);
}

/** What a route answers when all is well. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into JSON of every shape
async function make(path: string, body: unknown, headers = {}): Promise<any> {
  const reply = await ask(path, { method: 'POST', body, headers });
  expect([path, reply.status < 300]).toEqual([path, true]);
  return JSON.parse(reply.text);
}

const email = () => `person${++made}@example.com`;
const user = (role: string) =>
  make(`${org}/users`, { email: email(), name: 'Ann', role, signIn: 'cloud' });
const role = () => make(`${org}/roles`, { name: `Role ${++made}`, permissions: ['sync.view'] });
const key = async (scopes: string[]): Promise<string> =>
  (await make(`${org}/api-keys`, { name: 'k', scopes })).key;
/** A company file that no Web Connector has ever opened. */
const fresh = () => make(`${org}/sync-tokens`, {});
const save = (values: unknown, headers: Record<string, string> = { 'if-match': '1' }) =>
  ask(`${file}/preferences/sync`, { method: 'PATCH', body: { values }, headers });
/** A question that only QuickBooks can answer, which is at its computer at this moment. */
async function live(id: string): Promise<Seen> {
  const headers = { 'conductor-end-user-id': id, 'conductor-timeout-seconds': '1' };
  return ask('/v1/quickbooks-desktop/health-check', { headers });
}
const target = () => ({ 'conductor-end-user-id': file.split('/')[3] ?? '' });

/** Another server on the same or on no database, asked without a socket. */
async function askOther(app: FastifyInstance, path: string): Promise<Seen> {
  const { statusCode, headers, body } = await app.inject({
    url: path,
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
  await app.close();
  return { status: statusCode, type: String(headers['content-type']), text: body };
}

/** The smallest thing that brings each about. Those that cannot be undone stand behind others. */
const PROVOKED: Readonly<Record<ErrorCode, () => Promise<Seen>>> = {
  INVALID_REQUEST: () => ask('/v1/organizations', { method: 'POST', body: {} }),
  UNKNOWN_PARAMETER: () => ask('/v1/company-files?organisationId=x'),
  INVALID_QBXML: () =>
    ask(`${file}/requests`, { method: 'POST', body: { type: 'VendorQueryRq', body: { No: '1' } } }),
  UNAUTHORIZED: () => ask('/v1/company-files', { key: null }),
  FORBIDDEN: async () => ask(`${org}/users`, { key: await key(['sync.view']) }),
  ON_BEHALF_OF_REFUSED: async () =>
    ask('/v1/company-files', {
      key: await key(['sync.view']),
      headers: { 'on-behalf-of': 'nobody@example.com' },
    }),
  LAST_ADMINISTRATOR: async () =>
    ask(`${org}/users/${(await user('Administrator')).id}`, { method: 'DELETE' }),
  ROLE_IN_USE: async () => {
    const { id } = await role();
    await user(id);
    return ask(`${org}/roles/${id}`, { method: 'DELETE' });
  },
  INVITATION_OVER: async () => {
    const { id, inviteUrl } = await make(`${org}/invitations`, {
      email: email(),
      role: 'Accountant',
    });
    await ask(`${org}/invitations/${id}`, { method: 'DELETE' });
    return ask(new URL(inviteUrl).pathname, { key: null });
  },
  NOT_FOUND: () => ask(`${file}/sync-runs/${crypto.randomUUID()}`),
  RESOURCE_MISSING: () => ask(`${file}/vendors/80000000-1`),
  INTEGRATION_CONNECTION_NOT_SET_UP: async () => live((await fresh()).companyFileId),
  QBD_REQUEST_TIMEOUT: () => live(target()['conductor-end-user-id']),
  INTEGRATION_CONNECTION_NOT_ACTIVE: () => {
    office.ctx.pass((LIMITS.connectorSilentMinutesMax + 1) * MINUTE_MS);
    return live(target()['conductor-end-user-id']);
  },
  QBD_REQUEST_ERROR: () => ask(`${file}/vendors?ids=80000000-1`),
  NOT_AVAILABLE_YET: () => ask(`${file}/vendors`, { method: 'POST', body: { name: 'Ann' } }),
  FIRST_SYNC_PENDING: async () =>
    ask(`${fileUrl((await fresh()).companyFileId)}/preferences/sync`, {
      ...{ method: 'PATCH', body: { values: { moveTransactions: false } } },
      headers: { 'if-match': '0' },
    }),
  INVALID_PREFERENCE: () => save({ apAccount: 'no such account' }),
  PREFERENCES_INCOMPLETE: () => save({ moveTransactions: true, apAccount: null }),
  VERSION_REQUIRED: () => save({ moveTransactions: false }, {}),
  VERSION_STALE: () => save({ moveTransactions: false }, { 'if-match': '7' }),
  CONFIRMATION_REQUIRED: () => save({ twoWayBills: true }),
  LATCHED: async () => {
    const body = { values: { twoWayBills: true }, confirm: 'Yes' };
    const headers = { 'if-match': '1' };
    const reply = await ask(`${file}/preferences/sync`, { method: 'PATCH', body, headers });
    return save({ twoWayBills: false }, { 'if-match': String(JSON.parse(reply.text).version) });
  },
  PAUSED: async () => {
    const { companyFileId } = await fresh();
    await ask(fileUrl(companyFileId), { method: 'PATCH', body: { paused: true } });
    return ask(`${fileUrl(companyFileId)}/sync`, { method: 'POST', body: {} });
  },
  REVOKED: async () => {
    const { id, companyFileId } = await fresh();
    await ask(`${org}/sync-tokens/${id}`, { method: 'DELETE' });
    return ask(`${fileUrl(companyFileId)}/sync`, { method: 'POST', body: {} });
  },
  NO_LONGER_KEPT: async () => {
    const body = { retention: { historyDays: LIMITS.historyDaysMin } };
    await ask(file, { method: 'PATCH', body });
    office.ctx.pass((LIMITS.historyDaysMin + 1) * DAY_MS);
    await office.update();
    return ask(`${file}/changes?after=0`);
  },
  CONFLICT: async () => {
    const { name } = await role();
    return ask(`${org}/roles`, { method: 'POST', body: { name, permissions: ['sync.view'] } });
  },
  QUEUE_FULL: async () => {
    const { companyFileId } = await fresh();
    // One by one over HTTP they would take minutes.
    await office.inside((trx) =>
      trx.raw(
        `insert into request (organization_id, id, company_file_id, origin, type, body, is_alone,
                              expected_rows, position, state, timeline, created_at)
         select ?, gen_random_uuid(), ?, 'api', 'VendorQueryRq', '{}', true, 1, 1, 'queued', '[]',
                now()
           from generate_series(1, ?)`,
        [office.key.organizationId, companyFileId.split('.')[1], LIMITS.requestsQueuedMax],
      ),
    );
    const body = { type: 'VendorQueryRq', body: {} };
    return ask(`${fileUrl(companyFileId)}/requests`, { method: 'POST', body });
  },
  TOO_LARGE: () =>
    ask('/v1/organizations', {
      method: 'POST',
      body: { name: 'x'.repeat(LIMITS.restBodyBytesMax) },
    }),
  UNSUPPORTED_MEDIA_TYPE: () =>
    ask('/v1/organizations', {
      ...{ method: 'POST', body: {} },
      headers: { 'content-type': 'text/plain' },
    }),
  TOO_BUSY: async () => {
    const url: string = `${(await fresh()).setupUrl}/live`;
    // Each a connection of its own that is closed for good: fetch would open others instead.
    const open = () =>
      new Promise<http.ClientRequest>((resolve, reject) => {
        const request = http.get(url, { agent: false }, () => resolve(request));
        request.on('error', reject);
      });
    const pages = await Promise.all(Array.from({ length: LIMITS.liveStreamsMax }, open));
    const late = await ask(new URL(url).pathname, { key: null });
    for (const page of pages) page.destroy();
    return late;
  },
  FOREIGN_FORM: () =>
    ask('/sign-out', {
      ...{ method: 'POST', key: null },
      headers: { origin: 'https://evil.example' },
    }),
  DATABASE_UNAVAILABLE: async () => {
    // Port 1 of this machine: nobody listens.
    const db = openDatabase('postgres://nobody@127.0.0.1:1/nothing');
    const reply = await askOther(await buildApp(testContext(db)), '/v1/organizations');
    await db.destroy();
    return reply;
  },
  INTERNAL: async () => {
    await office.database.db.raw('alter table organization rename to organisation');
    const reply = await ask('/v1/organizations');
    await office.database.db.raw('alter table organisation rename to organization');
    return reply;
  },
};

/** A page of the console says it in words; everything else as a problem document. */
async function expectTold(code: ErrorCode, reply: Seen): Promise<void> {
  const { status, title, userMessage, cause, actor, retryable } = ERRORS[code];
  const fixes = fixesOf(code);
  expect([code, reply.status]).toEqual([code, status]);
  if (reply.type.includes('text/html')) {
    const text = textOf(reply.text);
    for (const part of [title, userMessage, cause, code]) expect(text).toContain(part);
    for (const { label } of fixes) expect(text).toContain(label);
    return;
  }
  const body = JSON.parse(reply.text);
  const told = { code, status, title, userMessage, cause, actor, fixes, retryable };
  expect(body).toMatchObject(told);
  expect(new URL(body.type).pathname + new URL(body.type).hash).toBe(docsAnchor(code));
  expect(body.detail).not.toBe('');
  const catalogued = JSON.parse((await ask(`/v1/errors/${code}`, { key: null })).text);
  expect(catalogued).toMatchObject({ ...told, outcome: ERRORS[code].outcome });
}

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

test('every code is provoked, and answers what the catalogue says', async () => {
  const provoked: string[] = [];
  for (const [code, provoke] of Object.entries(PROVOKED) as [
    ErrorCode,
    typeof PROVOKED.TOO_BUSY,
  ][]) {
    await expectTold(code, await provoke());
    provoked.push(code);
  }
  const fixes = ERROR_CODES.flatMap(fixesOf).length;
  expect(provoked.toSorted()).toEqual(ERROR_CODES.toSorted());
  process.stdout.write(
    `errors: ${ERROR_CODES.length} codes, ${provoked.length} provoked, ${fixes} fixes\n`,
  );
});
