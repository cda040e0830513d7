/**
 * The setup guide from an empty server to "set-up is complete", by REST alone: what an admin of the
 * cloud app, the person at the Windows PC and QuickBooks do, in the guide's order.
 * Source: design.md §1 (the journey that must never break).
 */
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/app.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import type { QuickBooks } from '../../src/simulator/quickbooks.js';
import { importQwc, parseQwc, type Qwc } from '../../src/simulator/qwc-file.js';
import { runUpdate, type UpdateResult } from '../../src/simulator/web-connector.js';
import { ADMIN_KEY, type TestCtx, testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/office.js';

const HOUR_MS = 3_600_000;
/** What the cloud app needs of its key, from the first call of the guide to the last. */
const SCOPES = [
  ...['sync.view', 'sync.tokens', 'sync.run', 'sync.preferences', 'sync.latch'],
  ...['data.read', 'data.write'],
];

const SENTENCE_START = /^[\p{Lu}\d“]/u;
const SENTENCE = /^[\p{Lu}\d“].*[.?]$/su;

let database: TestDatabase;
let ctx: TestCtx;
let server: FastifyInstance;
let url: string;
beforeAll(async () => {
  database = await openTestDatabase();
  const port = await freePort();
  url = `http://localhost:${port}`;
  ctx = testContext(database.db, { PUBLIC_URL: url });
  server = await buildApp(ctx);
  await server.listen({ port, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

test('from an empty server to a complete set-up, as the guide tells it', async () => {
  const pc = windowsPc();

  // 1. The cloud app gets an organization and a key that may do what follows, and no more.
  const { organization, admin } = await organizationWithKey('Larch & Sons');

  // 2. The admin makes a sync token: its name is filled in, its password is shown this once.
  const token = await made(admin.post(`${organization}/sync-tokens`, { description: 'Books' }));
  const file = `/v1/company-files/${token.companyFileId}`;
  expect(token.name).toEqual(expect.any(String));
  expect((await ok(admin.get(`${organization}/sync-tokens`))).text).not.toContain(token.token);
  const waiting = (await ok(admin.get(file))).body;
  expect(waiting).toMatchObject({
    status: 'waiting_for_connector',
    setup: { state: 'waiting_for_first_sync', missing: [{ key: 'firstSync' }] },
  });
  const save = (values: object, version: number) =>
    admin.patch(`${file}/preferences/sync`, { values }, version);
  expectRefusal(await save({ moveTransactions: true }, 0), 409, 'FIRST_SYNC_PENDING');

  // 3. The .qwc is downloaded, holds no password, and passes every check of the Web Connector.
  const qwc = await ok(admin.get(token.qwcUrl));
  expect(qwc.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.qwc"$/);
  expect(qwc.text).not.toContain(token.token);
  await pc.add(qwc.text);

  // 4. Update Selected: the first sync, watched over REST from its beginning to its end.
  const { update, seen } = await watched(pc.updateSelected(token.token), admin, file);
  expect(update.outcome).toBe('ok');
  expectProgress(seen);
  const synced = (await ok(admin.get(file))).body;
  expect(synced).toMatchObject({
    status: 'in_step',
    companyName: pc.quickBooks.company.companyName,
    filePath: pc.quickBooks.company.filePath,
    needsAttention: [],
  });
  expect(unreadTypes(synced)).toEqual([]);

  // 5. One last thing: the file says what a person still has to do, and where.
  expect(synced.setup.state).toBe('review_preferences');
  expect(synced.setup.sentence).toMatch(/^One last thing: review the sync preferences/);
  for (const { sentence, href } of synced.setup.missing) {
    expectSentence(sentence);
    expect((await admin.get(href)).status).toBe(200);
  }

  // 6. They are prefilled from the chart of accounts; each says what it is and why it was chosen.
  const prefilled = (await ok(admin.get(`${file}/preferences/sync`))).body;
  expect(prefilled).toMatchObject({ version: 1, isReviewed: false });
  expect(keysOf(synced.setup.missing)).toEqual(['review', ...keysOf(prefilled.missing)]);
  expectReasons(prefilled);
  expect(prefilled.values).toMatchObject({
    apAccount: pc.account('Accounts Payable'),
    arAccount: pc.account('Accounts Receivable'),
    moveTransactions: false,
  });

  // 7. Moving transactions is refused while something that it needs is missing, by name.
  const tooMuch = await save({ moveTransactions: true }, 1);
  expectRefusal(tooMuch, 409, 'PREFERENCES_INCOMPLETE');
  expect(keysOf(tooMuch.body.missing)).toEqual(keysOf(prefilled.missing));
  expect(prefilled.missing.length).toBeGreaterThan(0);

  // 8. What is missing is chosen from what is allowed, and saved together with the master switch.
  const chosen = chooseMissing(prefilled);
  const values = { ...chosen, moveTransactions: true };
  const shown = await ok(admin.patch(`${file}/preferences/sync?preview=true`, { values }, 1));
  for (const { sentence } of shown.body.preview.changes) expectSentence(sentence);
  expect(shown.body.preview.unblocked).toEqual([expect.stringMatching(/may be moved/)]);
  const reviewed = (await ok(save(values, 1))).body;
  expect(reviewed).toMatchObject({ version: 2, isReviewed: true, missing: [], values: chosen });

  // 9. A colleague whose page is older is refused, and shown both versions and what differs.
  const late = await save({ moveTransactions: false }, 1);
  expectRefusal(late, 412, 'VERSION_STALE');
  expect(late.body).toMatchObject({
    yours: { version: 1, values: prefilled.values },
    current: { version: 2, values: reviewed.values },
  });
  expect(keysOf(late.body.differing).sort()).toEqual(Object.keys(values).sort());
  expect((await ok(admin.get(`${file}/preferences/sync`))).body).toEqual(reviewed);

  // 10. Two-way bill sync: what it would bring is shown first, "Yes" switches it on, nothing off.
  await switchOnTwoWayBills(admin, file, openBillsOf(pc.quickBooks));

  // 11. Accounting preferences: classes are called departments, locations don't sync.
  await reviewAccounting(admin, file);

  // 12. The cloud app tells its bank account; its account is proposed, and a person decides.
  const account = await decideBank(admin, file, pc.bankAccount());

  // 13. Book balances are those of the company file, to the cent.
  const balances = (await ok(admin.get(`${file}/bank-balances`))).body.data;
  expect(balances.length).toBeGreaterThan(2);
  expect(figuresOf(balances)).toEqual(balancesOf(pc.quickBooks));
  expect((await ok(admin.get(`${file}/bank-balances?mapped=true`))).body.data).toMatchObject([
    { cloudId: 'operating', mapping: 'decided', account: { id: account }, isStale: false },
  ]);

  // 14. Set-up is complete, and stays so: later syncs need no open company file.
  const complete = { state: 'complete', sentence: 'Set-up is complete.', missing: [] };
  expect((await ok(admin.get(file))).body.setup).toEqual(complete);
  pc.closeQuickBooks();
  ctx.pass(HOUR_MS);
  expect((await pc.updateSelected(token.token)).outcome).toBe('ok');
  const runs = (await ok(admin.get(`${file}/sync-runs`))).body.data;
  expect(runs[0]).toMatchObject({ mode: 'incremental', state: 'succeeded', error: null });
  expect((await ok(admin.get(file))).body).toMatchObject({ status: 'in_step', setup: complete });
}, 120_000);

async function switchOnTwoWayBills(admin: Client, file: string, bills: number): Promise<void> {
  expect(bills).toBeGreaterThan(1);
  const path = `${file}/preferences/sync`;
  const { version } = (await ok(admin.get(path))).body;
  const on = { values: { twoWayBills: true }, confirm: 'Yes' };
  const shown = (await ok(admin.patch(`${path}?preview=true`, on, version))).body.preview;
  expect(shown.twoWayBills).toMatchObject({ openBills: { count: bills }, isComplete: true });
  expectSentence(shown.twoWayBills.sentence);
  expect(shown.twoWayBills.sentence).toContain(`${bills} open bills`);

  const unsure = await admin.patch(path, { values: on.values }, version);
  expectRefusal(unsure, 400, 'CONFIRMATION_REQUIRED');
  expect((await ok(admin.get(path))).body.values.twoWayBills).toBe(false);

  expect((await ok(admin.patch(path, on, version))).body.values.twoWayBills).toBe(true);
  const off = { values: { twoWayBills: false }, confirm: 'Yes' };
  const regretted = await admin.patch(path, off, version + 1);
  expectRefusal(regretted, 409, 'LATCHED');
  expect((await ok(admin.get(path))).body.values.twoWayBills).toBe(true);
}

async function reviewAccounting(admin: Client, file: string): Promise<void> {
  const path = `${file}/preferences/accounting`;
  const prefilled = (await ok(admin.get(path))).body;
  expect(prefilled).toMatchObject({ isReviewed: false, missing: [] });
  expectReasons(prefilled);
  const { departments, locations } = prefilled.fields;
  expect(departments.description).toMatch(/classes of QuickBooks/);
  expect(departments.allowed).toContain(prefilled.values.departments);
  expect(locations.description).toMatch(/do not sync/);
  const saved = await ok(
    admin.patch(path, { values: { departments: 'transaction' } }, prefilled.version),
  );
  expect(saved.body).toMatchObject({ isReviewed: true, values: { departments: 'transaction' } });
  const wrong = await admin.patch(path, { values: { locations: true } }, saved.body.version);
  expectRefusal(wrong, 422, 'INVALID_PREFERENCE');
}

/** @returns ListID of the account that it was decided to be */
async function decideBank(
  admin: Client,
  file: string,
  { id, last4 }: { id: string; last4: string },
): Promise<string> {
  const path = `${file}/cloud/bank-accounts/operating`;
  const told = { name: 'Operating', last4, type: 'bank' };
  const proposed = (await ok(admin.put(path, told))).body;
  expect(proposed).toMatchObject({ state: 'proposed', proposal: { account: { id } } });
  expect(proposed.proposal.reason).toContain(last4);
  for (const { userMessage } of proposed.issues) expect(userMessage).toMatch(/^Is .+\? .+\.$/);
  const accountId = proposed.proposal.account.id;
  const decided = (await ok(admin.put(path, { ...told, accountId }))).body;
  expect(decided).toMatchObject({ state: 'mapped', quickbooksId: accountId, issues: [] });
  const { values } = (await ok(admin.get(`${file}/preferences/sync`))).body;
  expect(values.bankMap).toEqual({ operating: accountId });
  return accountId;
}

// The cloud app

// biome-ignore lint/suspicious/noExplicitAny: a test looks into JSON of every shape
type Json = any;
type Answer = { status: number; headers: Headers; text: string; body: Json };
type Client = {
  get(path: string): Promise<Answer>;
  post(path: string, body?: object): Promise<Answer>;
  put(path: string, body: object): Promise<Answer>;
  /** @param version  that was read: If-Match */
  patch(path: string, body: object, version: number): Promise<Answer>;
};

/** Asks over HTTP; an address may be a path or, as the server itself gives some, whole. */
function client(key: string): Client {
  const send = async (method: string, path: string, body?: object, version?: number) => {
    const reply = await fetch(new URL(path, url), {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json');
    const { status, headers } = reply;
    return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
  };
  return {
    get: (path) => send('GET', path),
    post: (path, body = {}) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    patch: (path, body, version) => send('PATCH', path, body, version),
  };
}

async function organizationWithKey(name: string): Promise<{ organization: string; admin: Client }> {
  const installation = client(ADMIN_KEY);
  const { id } = await made(installation.post('/v1/organizations', { name }));
  const organization = `/v1/organizations/${id}`;
  const asked = { name: 'cloud app', scopes: SCOPES };
  const { key } = await made(installation.post(`${organization}/api-keys`, asked));
  return { organization, admin: client(key) };
}

async function ok(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  expect({ status: answer.status, body: answer.text }).toMatchObject({ status: 200 });
  return answer;
}

async function made(asked: Promise<Answer>): Promise<Json> {
  const { status, body, text } = await asked;
  expect({ status, body: text }).toMatchObject({ status: 201 });
  return body;
}

// The PC with QuickBooks and the Web Connector

function windowsPc() {
  const company = makeCompany({ seed: 1, size: 'small' });
  const quickBooks: QuickBooks = { company, beginFailures: [], bytesPerSecond: 0 };
  let qwc: Qwc;
  return {
    quickBooks,
    /** "Add an application": the checks of the import, then QuickBooks' own question, "Yes". */
    add: (text: string) => {
      qwc = parseQwc(text);
      return importQwc(qwc, company);
    },
    updateSelected: (password: string) => runUpdate({ qwc, password, quickBooks, noOpSeconds: 0 }),
    closeQuickBooks: () => {
      quickBooks.desk = { isClosed: true };
    },
    account: (name: string) =>
      company.lists.find((one) => one.type === 'Account' && one.name === name)?.id,
    /** A bank account by what stands on its statements. */
    bankAccount: () => {
      const found = accountsOf(quickBooks).find(({ BankNumber }) => BankNumber !== undefined);
      return { id: String(found?.ListID), last4: String(found?.BankNumber).slice(-4) };
    },
  };
}

/** Bank accounts and cards that are in use. */
function accountsOf({ company }: QuickBooks) {
  return (dumpTruth(company).objects.Account ?? []).filter(
    ({ AccountType, IsActive }) =>
      /^(Bank|CreditCard)$/.test(String(AccountType)) && IsActive === 'true',
  );
}

/** Name → balance, as the company file itself adds it up. */
function balancesOf(quickBooks: QuickBooks): Map<string, unknown> {
  const { balances } = dumpTruth(quickBooks.company);
  return new Map(
    accountsOf(quickBooks).map((one) => [
      String(one.FullName),
      balances[String(one.ListID)]?.balance,
    ]),
  );
}

function figuresOf(balances: Json[]): Map<string, unknown> {
  return new Map(balances.map(({ account, balance }) => [account.fullName, balance]));
}

function openBillsOf({ company }: QuickBooks): number {
  const bills = dumpTruth(company).objects.Bill ?? [];
  return bills.filter(({ IsPaid }) => IsPaid === 'false').length;
}

// What a person sees

/** Looks at the company file again and again until the update is over. */
async function watched(
  updating: Promise<UpdateResult>,
  admin: Client,
  file: string,
): Promise<{ update: UpdateResult; seen: Json[] }> {
  const seen: Json[] = [];
  let isOver = false;
  const watching = async () => {
    while (!isOver) seen.push((await ok(admin.get(file))).body);
  };
  const [update] = await Promise.all([updating.finally(() => (isOver = true)), watching()]);
  return { update, seen };
}

/** What was read only grows, the percentage never falls, and each moment has its sentence. */
function expectProgress(seen: Json[]): void {
  for (const { sentence } of seen) expectSentence(sentence);
  expect(seen.map(({ status }) => status)).toContain('syncing');
  const percents = seen.flatMap(({ sync }) => sync.percent ?? []);
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  const mirrored = seen.map(({ sync }) =>
    sync.objects.reduce((sum: number, one: Json) => sum + one.mirrored, 0),
  );
  expect(mirrored).toEqual(mirrored.toSorted((a, b) => a - b));
}

/** Of what the guide names as read by the first sync: what is not, to its end. */
function unreadTypes({ sync }: Json): string[] {
  const read = sync.objects.filter((one: Json) => one.complete).map((one: Json) => one.type);
  const guide = ['Account', 'Vendor', 'Customer', 'ItemService', 'Class', 'Bill'];
  return guide.filter((type) => !read.includes(type));
}

/** Each has a name, and says in words of people why it is as it is; nobody has chosen yet. */
function expectReasons({ fields, values }: Json): void {
  for (const [key, field] of Object.entries<Json>(fields)) {
    expect([key, field.title]).toEqual([key, expect.stringMatching(SENTENCE_START)]);
    expect([key, field.reason]).toEqual([key, expect.stringMatching(SENTENCE)]);
    expect(field.reason.replaceAll('QuickBooks', '')).not.toMatch(/[a-z][A-Z]/);
    expect([key, field.suggested]).toEqual([key, values[key]]);
  }
}

/** The first account that is allowed for each preference that is missing. */
function chooseMissing({ missing, fields }: Json): Record<string, string> {
  return Object.fromEntries(keysOf(missing).map((key) => [key, fields[key].allowed[0].id]));
}

function keysOf(items: { key: string }[]): string[] {
  return items.map(({ key }) => key);
}

function expectSentence(text: string): void {
  expect(text).toMatch(SENTENCE);
}

/** A refusal that says what happened, that nothing was saved, and what to do about it. */
function expectRefusal({ status, body }: Answer, expected: number, code: string): void {
  expect([status, body.code, body.outcome]).toEqual([expected, code, 'not_applied']);
  expectSentence(body.userMessage);
  expect(body.fixes.length).toBeGreaterThan(0);
}
