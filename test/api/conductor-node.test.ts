/**
 * The unmodified client `conductor-node` against a listening server and a synced company file:
 * every reading operation of every resource of the map. VERBOSE=1 prints the table.
 */
import crypto from 'node:crypto';
import Conductor from 'conductor-node';
import { mirroredObjects } from '../../src/mirror/tables.js';
import { dumpTruth, type Truth } from '../../src/simulator/company-file/truth.js';
import { type MapResource, resources } from '../../src/vocabulary/map.js';
import { ingest } from '../mirror/company-file.js';
import { sampleObject } from '../mirror/random-object.js';
import { ADMIN_KEY } from '../support/context.js';
import { type Office, openOffice } from '../support/office.js';
import { expectedJson, type Node } from './expected-json.js';

// biome-ignore lint/suspicious/noExplicitAny: the client's methods are found by their names
type Anything = any;

let office: Office;
let apiKey: string;
let client: Conductor;
let truth: Truth;
let conductorEndUserId: string;
/**
 * A company file that never connects, with one object of each type that the simulated one has none
 * of.
 */
let otherEndUserId: string;

beforeAll(async () => {
  office = await openOffice();
  await office.update();
  truth = dumpTruth(office.company);
  const { organizationId } = office.key;
  const other = { organizationId, companyFileId: crypto.randomUUID() };
  await office.ctx.db('company_file').insert({
    organization_id: organizationId,
    id: other.companyFileId,
    created_at: new Date(),
    file_id: crypto.randomUUID(),
  });
  for (const { objectType } of mirroredObjects.values()) {
    if (truth.objects[objectType] !== undefined) continue;
    const raw = sampleObject(objectType, { id: `8000F00D-${objectType}` }, 11);
    if (raw.IsActive !== undefined) raw.IsActive = 'true';
    await ingest(office.ctx.db, other, [{ type: objectType, raw }]);
  }
  conductorEndUserId = `${office.key.organizationId}.${office.key.companyFileId}`;
  otherEndUserId = `${other.organizationId}.${other.companyFileId}`;
  const scopes = ['data.read', 'data.write', 'qbxml.raw', 'pii.read', 'sync.view', 'sync.tokens'];
  const made = await fetch(`${office.url}/v1/organizations/${organizationId}/api-keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'the client', scopes }),
  });
  apiKey = ((await made.json()) as Anything).key;
  client = new Conductor({ apiKey, baseURL: `${office.url}/v1`, maxRetries: 0 });
}, 120_000);

afterAll(() => office.close());

/** `bill-check-payments` → client.qbd.billCheckPayments; undefined where the client lacks it. */
function methodsOf(resource: MapResource): Anything {
  const name = resource.name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  return (client.qbd as Anything)[name];
}

/** What must be given so that QuickBooks or the mirror has something to say. */
const QUERIES: Readonly<Record<string, Record<string, Anything>>> = {
  'deleted-transactions': { transactionTypes: ['bill', 'check'] },
  'deleted-list-objects': { objectTypes: ['vendor'] },
  'reports/general-summary': { reportType: 'balance_sheet_standard' },
  'reports/general-detail': { reportType: 'open_invoices' },
  'reports/aging': { reportType: 'ap_aging_summary' },
  'reports/budget-summary': { reportType: 'balance_sheet_budget_overview', fiscalYear: 2026 },
  'reports/job': { reportType: 'job_profitability_summary' },
  'reports/time': { reportType: 'time_by_name' },
  'reports/custom-detail': {
    reportType: 'custom_transaction_detail',
    summarizeRowsBy: 'account',
    includeColumns: ['amount'],
  },
  'reports/custom-summary': {
    reportType: 'custom_summary',
    summarizeRowsBy: 'account',
    summarizeColumnsBy: 'month',
  },
  'reports/payroll-detail': { reportType: 'payroll_transaction_detail' },
  'reports/payroll-summary': { reportType: 'payroll_summary' },
};

function queryOf(resource: MapResource): Record<string, Anything> {
  if (resource.name !== 'bills-to-pay') return QUERIES[resource.name] ?? {};
  const bill: Anything = truth.objects.Bill?.[0];
  return { vendorId: bill.VendorRef.ListID };
}

/** The Web Connector polls until the call has its answer. */
async function whilePolling<T>(call: Promise<T>): Promise<T> {
  let isDone = false;
  const done = call.finally(() => {
    isDone = true;
  });
  done.catch(() => undefined);
  while (!isDone) await office.update();
  return done;
}

/** GET as the client sends it, for what it has no method for. */
function get(
  path: string,
  query: Record<string, Anything> = {},
  target = conductorEndUserId,
): Promise<Anything> {
  return client.get(path, { query, headers: { 'Conductor-End-User-Id': target } });
}

/** The company file that has something of a resource. */
function targetOf(resource: MapResource): string {
  const isElsewhere =
    mirroredObjects.has(resource.qbxml) && truth.objects[resource.qbxml] === undefined;
  return isElsewhere ? otherEndUserId : conductorEndUserId;
}

type Row = { operation: string; via: string; result: string };

async function listAll(resource: MapResource, rows: Row[]): Promise<Anything[] | undefined> {
  const methods = methodsOf(resource);
  const query = queryOf(resource);
  const via = methods?.list ? 'client.qbd' : 'client.get';
  const name = `GET ${resource.path}`;
  try {
    const data: Anything[] = [];
    if (methods?.list) {
      const pages = methods.list({ conductorEndUserId: targetOf(resource), ...query });
      if (resource.operations.list?.paging === 'cursor')
        for await (const one of pages) data.push(one);
      else data.push(...(await whilePolling<Anything>(pages)).data);
    } else {
      data.push(
        ...(await whilePolling<Anything>(get(resource.path, query, targetOf(resource)))).data,
      );
    }
    rows.push({ operation: name, via, result: `pass, ${data.length} objects` });
    return data;
  } catch (error) {
    rows.push({ operation: name, via, result: reasonOf(error) });
    return undefined;
  }
}

async function retrieveOne(resource: MapResource, id: string, rows: Row[]): Promise<Anything> {
  const methods = methodsOf(resource);
  const via = methods?.retrieve ? 'client.qbd' : 'client.get';
  const name = `GET ${resource.path}/{id}`;
  try {
    const found = methods?.retrieve
      ? await methods.retrieve(id, { conductorEndUserId: targetOf(resource) })
      : await get(`${resource.path}/${id}`, {}, targetOf(resource));
    rows.push({ operation: name, via, result: 'pass' });
    return found;
  } catch (error) {
    rows.push({ operation: name, via, result: reasonOf(error) });
    return undefined;
  }
}

async function singleOne(resource: MapResource, rows: Row[]): Promise<Anything> {
  const methods = methodsOf(resource);
  const name = `GET ${resource.path}`;
  const via = methods?.retrieve ? 'client.qbd' : 'client.get';
  try {
    const call = methods?.retrieve
      ? methods.retrieve({ conductorEndUserId })
      : get(resource.path, queryOf(resource));
    const found = await whilePolling<Anything>(call);
    rows.push({ operation: name, via, result: 'pass' });
    return found;
  } catch (error) {
    rows.push({ operation: name, via, result: reasonOf(error) });
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const { status, error: body } = error as { status?: number; error?: Anything };
  const code = body?.error?.integrationCode ?? body?.error?.code;
  return `${status} ${code}: ${body?.error?.message ?? String(error)}`;
}

function propertiesOf(resource: MapResource): string[] {
  return resource.fields.map((field) => field.name).sort();
}

/** The simulator has no such report and answers 1030; the rest of the way is the same. */
const NOT_IN_SIMULATOR = ['budget-summary', 'job', 'time', 'custom-detail', 'custom-summary']
  .concat('payroll-detail', 'payroll-summary')
  .map((name) => `GET /quickbooks-desktop/reports/${name}`);

test('every reading operation of the map answers the client', async () => {
  const rows: Row[] = [];
  for (const resource of resources().values()) {
    const { list, retrieve, get: single, report } = resource.operations;
    if (single ?? report) {
      const found = await singleOne(resource, rows);
      if (found) expect(Object.keys(found).sort()).toEqual(propertiesOf(resource));
    }
    if (!list) continue;
    const data = await listAll(resource, rows);
    for (const one of data ?? []) {
      expect({ [resource.name]: Object.keys(one).sort() }).toEqual({
        [resource.name]: propertiesOf(resource),
      });
    }
    if (!retrieve) continue;
    const id = data?.[0]?.id ?? data?.[0]?.transactionId;
    const found = await retrieveOne(resource, id ?? 'nothing', rows);
    if (found) expect(Object.keys(found).sort()).toEqual(propertiesOf(resource));
  }
  if (process.env.VERBOSE) {
    const width = Math.max(...rows.map((row) => row.operation.length));
    const lines = rows.map(
      (row) => `${row.operation.padEnd(width)}  ${row.via.padEnd(10)}  ${row.result}`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  const failed = rows.filter((row) => !row.result.startsWith('pass'));
  expect(failed.map((row) => row.operation).sort()).toEqual([...NOT_IN_SIMULATOR].sort());
  for (const row of failed) expect(row.result).toContain('502 1030');
  expect(rows).toHaveLength(124);
}, 120_000);

test('what the client gets is what QuickBooks shows, every property of every object', async () => {
  const differences: string[] = [];
  for (const resource of resources().values()) {
    const trees = truth.objects[resource.qbxml];
    if (trees === undefined) continue;
    const shows = resource.operations.list?.parameters.map((parameter) => parameter.name) ?? [];
    const found = await get(resource.path, {
      limit: shows.includes('limit') ? 150 : undefined,
      status: shows.includes('status') ? 'all' : undefined,
      includeLinkedTransactions: shows.includes('includeLinkedTransactions') ? true : undefined,
    });
    const expected = new Map(
      trees.map((tree) => {
        const json = expectedJson(resource.name, tree as Node);
        return [json.id, JSON.stringify(sorted(json))];
      }),
    );
    expect([resource.name, found.data.length]).toEqual([resource.name, trees.length]);
    for (const one of found.data) {
      const got = JSON.stringify(sorted(one));
      const wanted = expected.get(one.id);
      if (got !== wanted) differences.push(`${resource.name}\n${got}\n${wanted}`);
    }
  }
  expect(differences).toEqual([]);
});

/** Properties in one order, links and applied payments as sets: they have no order of their own. */
function sorted(value: Anything): Anything {
  if (Array.isArray(value)) {
    const texts = value.map(sorted);
    const isSet = texts.some((each) => /linked|applied/.test(each?.objectType ?? ''));
    return isSet ? texts.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : texts;
  }
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}

test('pages follow one another to the end, each object once', async () => {
  const seen: string[] = [];
  for await (const bill of client.qbd.bills.list({ conductorEndUserId, limit: 7 })) {
    seen.push(bill.id);
  }
  const ids = truth.objects.Bill?.map((bill) => String(bill.TxnID)) ?? [];
  expect(ids.length).toBeGreaterThan(70);
  expect(seen.sort()).toEqual(ids.sort());
  const first = await get('/quickbooks-desktop/bills', { limit: 7 });
  expect(first.remainingCount).toBe(ids.length - 7);
});

test('transactions of all kinds page in one list, with the amounts of QuickBooks', async () => {
  const found: Anything[] = [];
  for await (const one of client.qbd.transactions.list({ conductorEndUserId, limit: 20 })) {
    found.push(one);
  }
  const asked = { type: 'TransactionQueryRq', body: {} };
  const live = await whilePolling<Anything>(
    client.post(`/company-files/${conductorEndUserId}/requests`, {
      body: asked,
      headers: { prefer: 'wait=60' },
    }),
  );
  const wanted = live.response.TransactionRet.map((row: Anything) => [
    ...[row.TxnID, row.EntityRef?.FullName ?? null, row.AccountRef?.FullName ?? null],
    ...[row.TxnDate, row.RefNumber ?? null, row.Amount, row.Memo ?? null],
  ]);
  const got = found.map((one) => [
    ...[one.transactionId, one.entity?.fullName ?? null, one.account?.fullName ?? null],
    ...[one.transactionDate, one.refNumber, one.amount, one.memo],
  ]);
  // The simulator gives a stock count no amount; here it is what its lines are worth.
  const isCounted = (row: string[]) => row[6] !== 'Stock count';
  expect(got.filter(isCounted).sort()).toEqual(wanted.filter(isCounted).sort());
});

test('a write is refused once and not tried again', async () => {
  let asked = 0;
  const patient = new Conductor({
    apiKey,
    baseURL: `${office.url}/v1`,
    fetch: (url: Anything, init: Anything) => {
      asked += 1;
      return fetch(url, init) as Anything;
    },
  });
  const vendor = truth.objects.Vendor?.[0];
  const writes = [
    () => patient.qbd.vendors.create({ conductorEndUserId, name: 'New' }),
    () =>
      patient.qbd.vendors.update(String(vendor?.ListID), {
        conductorEndUserId,
        revisionNumber: '1',
      }),
    () => patient.qbd.bills.delete('1-1', { conductorEndUserId }),
    () =>
      patient.post('/quickbooks-desktop/bills/1-1/void', {
        headers: { 'Conductor-End-User-Id': conductorEndUserId },
      }),
  ];
  for (const write of writes) {
    await expect(write()).rejects.toMatchObject({
      status: 501,
      error: { error: { code: 'NOT_AVAILABLE_YET' } },
    });
  }
  expect(asked).toBe(writes.length);
});

test('end users are company files, auth sessions are setup links', async () => {
  const given = { companyName: 'Acme', sourceId: 'acme-1', email: 'alice@acme.example.com' };
  const made = await client.endUsers.create(given);
  expect(made).toMatchObject({ ...given, objectType: 'end_user', integrationConnections: [] });
  expect(await client.endUsers.retrieve(made.id)).toEqual(made);
  await expect(client.endUsers.create(given)).rejects.toMatchObject({ status: 409 });
  const session = await client.authSessions.create({ endUserId: made.id, publishableKey: 'pk' });
  expect(session).toMatchObject({ objectType: 'auth_session', endUserId: made.id });
  const page = await fetch(session.authFlowUrl);
  expect(page.status).toBe(200);
  const again = await client.authSessions.create({ endUserId: made.id, publishableKey: 'pk' });
  expect((await fetch(session.authFlowUrl)).status).toBe(404);
  expect((await fetch(again.authFlowUrl)).status).toBe(200);
  const { data } = await client.endUsers.list();
  expect(data.map((each) => each.id)).toEqual(
    expect.arrayContaining([made.id, conductorEndUserId, otherEndUserId]),
  );
  const synced = data.find((each) => each.id === conductorEndUserId);
  expect(synced?.integrationConnections).toMatchObject([
    { integrationSlug: 'quickbooks_desktop', lastSuccessfulRequestAt: expect.any(String) },
  ]);
  expect(await client.endUsers.delete(made.id)).toEqual({
    id: made.id,
    objectType: 'end_user',
    deleted: true,
  });
  await expect(client.endUsers.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
});

test('the health check and the passthrough come back with what QuickBooks says', async () => {
  const health = await whilePolling<Anything>(client.qbd.healthCheck({ conductorEndUserId }));
  expect(health).toEqual({ status: 'ok', duration: expect.any(Number) });
  const body = { VendorQueryRq: { MaxReturned: '2' } };
  const answer = await whilePolling<Anything>(
    client.endUsers.passthrough(conductorEndUserId, 'quickbooks_desktop', body),
  );
  expect(answer.VendorQueryRs.VendorRet).toHaveLength(2);
});

test('without a Web Connector that calls, live questions are refused at once', async () => {
  const ask = () => get('/quickbooks-desktop/account-tax-lines');
  const made = await client.endUsers.create({ companyName: 'B', sourceId: 'b', email: 'b@b' });
  await expect(client.qbd.healthCheck({ conductorEndUserId: made.id })).rejects.toMatchObject({
    status: 409,
    error: { error: { code: 'INTEGRATION_CONNECTION_NOT_SET_UP' } },
  });
  office.ctx.pass(31 * 60_000);
  await expect(ask()).rejects.toMatchObject({
    status: 409,
    error: { error: { code: 'INTEGRATION_CONNECTION_NOT_ACTIVE' } },
  });
  await office.update();
  await expect(whilePolling<Anything>(ask())).resolves.toMatchObject({ objectType: 'list' });
});

test('a question that nobody answers in time is taken back', async () => {
  const late = client.get('/quickbooks-desktop/account-tax-lines', {
    headers: { 'Conductor-End-User-Id': conductorEndUserId, 'Conductor-Timeout-Seconds': '1' },
  });
  await expect(late).rejects.toMatchObject({
    status: 504,
    error: { error: { code: 'QBD_REQUEST_TIMEOUT' } },
  });
  const open = await office.inside((trx) =>
    trx('request').where({ state: 'queued', origin: 'api' }),
  );
  expect(open).toEqual([]);
});
