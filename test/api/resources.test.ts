/** Lists and objects from the mirror over REST: filters, pages, names, tombstones, earlier states. */
import crypto from 'node:crypto';
import fc from 'fast-check';
import { mirroredObjects } from '../../src/mirror/tables.js';
import { applyDeletions } from '../../src/mirror/tombstone.js';
import type { Raw } from '../../src/qbxml/read.js';
import { type MapParameter, resources, valuesOf } from '../../src/vocabulary/map.js';
import { ingest, NOON, type TestFile, within } from '../mirror/company-file.js';
import { sampleObject } from '../mirror/random-object.js';
import { openTestServer, type TestServer } from './server.js';

let server: TestServer;
/** One of its own for each test. */
let file: TestFile;
let target: string;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(async () => {
  file = { organizationId: await server.organization(), companyFileId: crypto.randomUUID() };
  await makeCompanyFile(file);
  target = `${file.organizationId}.${file.companyFileId}`;
});
afterAll(() => server.close());

function makeCompanyFile(one: TestFile) {
  return server.ctx.db('company_file').insert({
    organization_id: one.organizationId,
    id: one.companyFileId,
    created_at: new Date(),
    file_id: crypto.randomUUID(),
  });
}

function read(type: string, ...raws: Raw[]) {
  return ingest(
    server.ctx.db,
    file,
    raws.map((raw) => ({ type, raw })),
  );
}

type Query = Readonly<Record<string, string | readonly string[]>>;

function get(path: string, query: Query = {}, options: { key?: string; at?: string } = {}) {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  return server.ask('GET', `/v1/quickbooks-desktop/${path}?${search}`, {
    headers: { 'conductor-end-user-id': options.at ?? target },
    ...(options.key === undefined ? {} : { key: options.key }),
  });
}

async function idsOf(path: string, query: Query = {}): Promise<string[]> {
  const { status, body } = await get(path, query);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.data.map((one: { id: string }) => one.id);
}

const ref = (id: string, name = id): Raw => ({ ListID: id, FullName: name });

function vendor(id: string, more: Raw = {}): Raw {
  const stamp = '2025-03-01T10:00:00-08:00';
  return {
    ListID: id,
    TimeModified: stamp,
    EditSequence: '1',
    Name: id,
    IsActive: 'true',
    ...more,
  };
}

function bill(id: string, more: Raw = {}): Raw {
  const stamp = '2025-03-01T10:00:00-08:00';
  return { TxnID: id, TimeModified: stamp, EditSequence: '1', VendorRef: ref('v1'), ...more };
}

// --- pages ---------------------------------------------------------------------------------------

test('pages go on where the one before ended, whatever changes in between', async () => {
  await read('Vendor', ...['a', 'b', 'c', 'd', 'e'].map((id) => vendor(id)));
  const first = await get('vendors', { limit: '2' });
  expect(first.body).toMatchObject({
    objectType: 'list',
    url: '/v1/quickbooks-desktop/vendors',
    remainingCount: 3,
    hasMore: true,
  });
  await read('Vendor', vendor('aa'), vendor('dd'));
  const cursor = first.body.nextCursor;
  const second = await get('vendors', { limit: '3', cursor });
  expect(second.body.data.map((one: Raw) => one.id)).toEqual(['c', 'd', 'dd']);
  const last = await get('vendors', { limit: '3', cursor: second.body.nextCursor });
  expect(last.body).toMatchObject({ nextCursor: null, remainingCount: 0, hasMore: false });
  expect(last.body.data.map((one: Raw) => one.id)).toEqual(['e']);
});

test('a cursor that was altered, or belongs to another list, is refused', async () => {
  await read('Vendor', ...['a', 'b', 'c'].map((id) => vendor(id)));
  const { nextCursor } = (await get('vendors', { limit: '1' })).body;
  const other = { ...file, companyFileId: crypto.randomUUID() };
  await makeCompanyFile(other);
  const elsewhere = `${other.organizationId}.${other.companyFileId}`;
  const tries = [
    get('vendors', { cursor: nextCursor, nameContains: 'a' }),
    get('customers', { cursor: nextCursor }),
    get('vendors', { cursor: nextCursor }, { at: elsewhere }),
    get('vendors', { cursor: `${nextCursor}A` }),
    get('vendors', { cursor: nextCursor.slice(1) }),
    get('vendors', { cursor: 'none' }),
  ];
  for (const tried of await Promise.all(tries)) {
    expect([tried.status, tried.body.code]).toEqual([400, 'INVALID_REQUEST']);
  }
  expect((await get('vendors', { cursor: nextCursor, limit: '7' })).status).toBe(200);
});

test('lists that do not page show everything at once, or as many as were asked for', async () => {
  const ids = Array.from({ length: 170 }, (_, index) => `c${1000 + index}`);
  await read('Class', ...ids.map((id) => vendor(id)));
  expect(await idsOf('classes')).toEqual(ids);
  expect(await idsOf('classes', { limit: '3' })).toEqual(ids.slice(0, 3));
  expect(Object.keys((await get('classes')).body)).toEqual(['objectType', 'url', 'data']);
});

// --- naming --------------------------------------------------------------------------------------

test('what is named comes in the order of naming, and all other filters are dropped', async () => {
  await read('Vendor', vendor('a', { IsActive: 'false' }), vendor('b'), vendor('c'));
  expect(await idsOf('vendors', { ids: ['c', 'a'], nameContains: 'x' })).toEqual(['c', 'a']);
  expect(await idsOf('vendors', { names: ['B', 'A'] })).toEqual(['b', 'a']);
});

test('one of several that does not exist is an error, as in QuickBooks', async () => {
  await read('Vendor', vendor('a'));
  const { status, body, headers } = await get('vendors', { ids: ['a', 'b'] });
  expect([status, body.code, body.error.integrationCode]).toEqual([
    502,
    'QBD_REQUEST_ERROR',
    '500',
  ]);
  expect(body.errors).toEqual([{ path: '?ids', message: '"b" does not exist' }]);
  expect(headers['x-should-retry']).toBe('false');
});

test('reference numbers are told apart by letter case, and several documents may share one', async () => {
  const numbers = ['INV-1', 'inv-1', 'INV-1'];
  await read('Bill', ...numbers.map((RefNumber, index) => bill(`b${index}`, { RefNumber })));
  expect(await idsOf('bills', { refNumbers: 'INV-1' })).toEqual(['b0', 'b2']);
});

// --- filters -------------------------------------------------------------------------------------

test('inactive objects are shown when asked for', async () => {
  await read('Vendor', vendor('a'), vendor('b', { IsActive: 'false' }));
  expect(await idsOf('vendors')).toEqual(['a']);
  expect(await idsOf('vendors', { status: 'inactive' })).toEqual(['b']);
  expect(await idsOf('vendors', { status: 'all' })).toEqual(['a', 'b']);
});

test('names are matched without letter case and ranges run by the alphabet', async () => {
  const names = ['Alpha Supply', 'beta supplies', 'Gamma 100%'];
  await read('Vendor', ...names.map((Name, index) => vendor(`v${index}`, { Name })));
  expect(await idsOf('vendors', { nameContains: 'SUPPL' })).toEqual(['v0', 'v1']);
  expect(await idsOf('vendors', { nameStartsWith: 'b' })).toEqual(['v1']);
  expect(await idsOf('vendors', { nameEndsWith: '0%' })).toEqual(['v2']);
  expect(await idsOf('vendors', { nameContains: '%' })).toEqual(['v2']);
  expect(await idsOf('vendors', { nameFrom: 'BETA', nameTo: 'gamma' })).toEqual(['v1']);
});

test('reference numbers of digits alone are compared as numbers', async () => {
  const numbers = ['9', '10', '0100', 'A7'];
  await read('Bill', ...numbers.map((RefNumber, index) => bill(`b${index}`, { RefNumber })));
  expect(await idsOf('bills', { refNumberFrom: '10', refNumberTo: '200' })).toEqual(['b1', 'b2']);
  expect(await idsOf('bills', { refNumberFrom: 'a' })).toEqual(['b3']);
});

test('a document is found by its vendor, its accounts, and the accounts of what it buys', async () => {
  await read('ItemService', {
    ...vendor('i1'),
    SalesAndPurchase: { IncomeAccountRef: ref('income'), ExpenseAccountRef: ref('expense') },
  });
  await read(
    'Bill',
    bill('b1', { APAccountRef: ref('ap'), ExpenseLineRet: [{ AccountRef: ref('rent') }] }),
    bill('b2', { VendorRef: ref('v2'), ItemLineRet: [{ ItemRef: ref('i1') }] }),
    bill('b3', {
      ItemGroupLineRet: [{ ItemGroupRef: ref('g'), ItemLineRet: [{ ItemRef: ref('i1') }] }],
    }),
  );
  expect(await idsOf('bills', { vendorIds: ['v2', 'v9'] })).toEqual(['b2']);
  expect(await idsOf('bills', { accountIds: 'ap' })).toEqual(['b1']);
  expect(await idsOf('bills', { accountIds: 'rent' })).toEqual(['b1']);
  expect(await idsOf('bills', { accountIds: 'expense' })).toEqual(['b2', 'b3']);
  expect(await idsOf('bills', { accountIds: 'income' })).toEqual([]);
});

test('a journal entry is found by the party of any of its lines', async () => {
  const line = { AccountRef: ref('a'), EntityRef: ref('e'), Amount: '1.00' };
  const journal = { ...bill('j1'), JournalCreditLine: [line] };
  await read('JournalEntry', journal, { ...bill('j2'), JournalDebitLine: [{ Amount: '2.00' }] });
  expect(await idsOf('journal-entries', { entityIds: 'e' })).toEqual(['j1']);
});

test('days, stamps, payment and balance are compared as what they are', async () => {
  await read(
    'Bill',
    bill('b1', { TxnDate: '2025-01-31', IsPaid: 'true' }),
    bill('b2', { TxnDate: '2025-02-01', TimeModified: '2025-03-02T00:00:00-08:00' }),
  );
  await read(
    'Customer',
    vendor('c1', { TotalBalance: '100.00' }),
    vendor('c2', { TotalBalance: '9' }),
  );
  expect(await idsOf('bills', { transactionDateFrom: '2025-02-01' })).toEqual(['b2']);
  expect(await idsOf('bills', { transactionDateTo: '2025-01-31' })).toEqual(['b1']);
  expect(await idsOf('bills', { updatedAfter: '2025-03-02' })).toEqual(['b2']);
  expect(await idsOf('bills', { updatedBefore: '2025-03-01' })).toEqual(['b1']);
  expect(await idsOf('bills', { updatedAfter: '2025-03-02T08:00:00Z' })).toEqual(['b2']);
  expect(await idsOf('bills', { updatedAfter: '2025-03-02T08:00:01Z' })).toEqual([]);
  expect(await idsOf('bills', { paymentStatus: 'paid' })).toEqual(['b1']);
  expect(await idsOf('customers', { totalBalanceGreaterThan: '50' })).toEqual(['c1']);
  expect(await idsOf('customers', { totalBalance: '9.0' })).toEqual(['c2']);
});

test('once the zone of the file is known, a moment is read on its clock and not by offsets', async () => {
  // QuickBooks wrote the offset of winter beside a clock of summer.
  await read('Bill', bill('b1', { TimeModified: '2025-07-01T10:00:00-08:00' }));
  const query = { updatedAfter: '2025-07-01T17:30:00Z' };
  expect(await idsOf('bills', query)).toEqual(['b1']);
  const isThis = { organization_id: file.organizationId, id: file.companyFileId };
  await server.ctx.db('company_file').where(isThis).update({ time_zone: 'America/Los_Angeles' });
  expect(await idsOf('bills', query)).toEqual([]);
  expect(await idsOf('bills', { updatedAfter: '2025-07-01T17:00:00Z' })).toEqual(['b1']);
});

function plausible(parameter: MapParameter): string {
  switch (parameter.kind) {
    case 'bool':
    case 'omit':
      return 'true';
    case 'date':
      return '2025-01-31';
    case 'datetime':
      return '2025-01-31T10:20:30-08:00';
    case 'enum':
      return [...valuesOf(parameter.enumName ?? '').toQbxml.keys()][0] ?? '';
    case 'amount':
      return '1.50';
    case 'int':
      return '5';
    default:
      return '7';
  }
}

test('every filter of every list from the mirror is answered', async () => {
  const mirrored = [...resources().values()].filter(
    ({ qbxml, operations }) =>
      (mirroredObjects.has(qbxml) || /Deleted$|^Transaction$/.test(qbxml)) && operations.list,
  );
  const refused: string[] = [];
  let count = 0;
  for (const resource of mirrored) {
    const parameters = resource.operations.list?.parameters ?? [];
    const needed = parameters.filter((parameter) => parameter.isRequired);
    const named = /^(ids|names|fullNames|refNumbers|cursor)$/;
    for (const parameter of parameters.filter(({ name }) => !named.test(name))) {
      const query = Object.fromEntries(
        [...needed, parameter].map((each) => [each.name, plausible(each)]),
      );
      const { status, text } = await get(resource.name, query);
      count += 1;
      if (status !== 200) refused.push(`${resource.name} ${parameter.name} ${text.slice(0, 200)}`);
    }
  }
  expect(refused).toEqual([]);
  expect(count).toBeGreaterThan(500);
});

// --- what is shown -------------------------------------------------------------------------------

test('a renamed vendor and account are shown by their new names, also inside lines', async () => {
  const inner = { ItemRef: ref('i1', 'Old item') };
  await read('Vendor', vendor('v1', { Name: 'Old' }));
  await read('Account', vendor('a1', { Name: 'Old account', FullName: 'Old account' }));
  await read('ItemService', vendor('i1', { Name: 'Old item', FullName: 'Old item' }));
  await read(
    'Bill',
    bill('b1', {
      VendorRef: ref('v1', 'Old'),
      ExpenseLineRet: [{ Amount: '1.00' }, { AccountRef: ref('a1', 'Old account') }],
      ItemGroupLineRet: [{ ItemLineRet: [] }, { ItemLineRet: [{ Desc: 'x' }, inner] }],
    }),
  );
  const renamed = { EditSequence: '2' };
  await read('Vendor', vendor('v1', { Name: 'New', ...renamed }));
  await read('Account', vendor('a1', { Name: 'New account', FullName: 'New account', ...renamed }));
  await read('ItemService', vendor('i1', { Name: 'New item', FullName: 'New item', ...renamed }));
  const { body } = await get('bills/b1');
  expect(body.vendor).toEqual({ id: 'v1', fullName: 'New' });
  expect(body.expenseLines.map((line: { account: unknown }) => line.account)).toEqual([
    null,
    { id: 'a1', fullName: 'New account' },
  ]);
  expect(body.itemGroupLines[1].itemLines[1].item).toEqual({ id: 'i1', fullName: 'New item' });
  const [listed] = (await get('bills', { includeLineItems: 'false' })).body.data;
  expect(listed).toMatchObject({ vendor: { fullName: 'New' }, expenseLines: [] });
});

test('below a renamed parent the full name and the level are the new ones', async () => {
  const parent = (name: string, EditSequence: string) =>
    vendor('c1', { Name: name, FullName: name, Sublevel: '0', EditSequence });
  const job = { Name: 'Job', FullName: 'Old:Job', Sublevel: '1', ParentRef: ref('c1', 'Old') };
  await read('Customer', parent('Old', '1'), vendor('c2', job));
  await read('Customer', parent('New', '2'));
  expect((await get('customers/c2')).body).toMatchObject({
    name: 'Job',
    fullName: 'New:Job',
    parent: { id: 'c1', fullName: 'New' },
    sublevel: 1,
  });
});

test('personal data is masked unless the key may read it', async () => {
  await read('Vendor', vendor('v1', { VendorTaxIdent: '12-3456789' }));
  const { organizationId } = file;
  const plain = await server.key(organizationId, ['data.read']);
  const trusted = await server.key(organizationId, ['data.read', 'pii.read']);
  const shown = async (key: string) => (await get('vendors/v1', {}, { key })).body;
  expect((await shown(plain)).taxIdentificationNumber).toBe('******6789');
  expect((await shown(trusted)).taxIdentificationNumber).toBe('12-3456789');
  const [listed] = (await get('vendors', {}, { key: plain })).body.data;
  expect(listed.taxIdentificationNumber).toBe('******6789');
});

test('a deleted object is gone from lists, and asking for it says when it went', async () => {
  await read('Bill', bill('b1', { TimeCreated: '2025-01-01T08:00:00-08:00', RefNumber: '7' }));
  await read('Vendor', vendor('v1', { Name: 'Acme' }));
  const timeDeleted = '2025-03-05T09:00:00-08:00';
  const deletions = [
    { objectType: 'Bill', objectId: 'b1', timeDeleted },
    { objectType: 'Vendor', objectId: 'v1', timeDeleted: null },
  ];
  await within(server.ctx.db, file, (trx) =>
    applyDeletions(trx, { ...file, now: NOON }, deletions),
  );
  expect(await idsOf('bills')).toEqual([]);
  const gone = await get('bills/b1');
  expect([gone.status, gone.body.code]).toEqual([404, 'RESOURCE_MISSING']);
  expect(gone.body.detail).toContain(timeDeleted);
  expect((await get('vendors/v1')).body.detail).toContain('2025-06-01T12:00:00.000Z');
  const types = { transactionTypes: ['bill', 'invoice'] };
  expect((await get('deleted-transactions', types)).body.data).toEqual([
    {
      transactionType: 'bill',
      id: 'b1',
      objectType: 'qbd_deleted_transaction',
      createdAt: '2025-01-01T08:00:00-08:00',
      deletedAt: timeDeleted,
      refNumber: '7',
    },
  ]);
  const since = (deletedAfter: string) => idsOf('deleted-transactions', { ...types, deletedAfter });
  expect(await since('2025-03-05')).toEqual(['b1']);
  expect(await since('2025-03-06')).toEqual([]);
  expect((await get('deleted-list-objects', { objectTypes: 'vendor' })).body.data).toMatchObject([
    { id: 'v1', fullName: 'Acme', deletedAt: '2025-06-01T12:00:00+00:00' },
  ]);
});

test('an object that was merged says into which one', async () => {
  await read('Vendor', vendor('v1'), vendor('v2'));
  const deletions = [{ objectType: 'Vendor', objectId: 'v1', timeDeleted: null }];
  await within(server.ctx.db, file, (trx) =>
    applyDeletions(trx, { ...file, now: NOON }, deletions),
  );
  const isThis = { organization_id: file.organizationId, kind: 'delete', object_id: 'v1' };
  await server.ctx.db('mirror.change').where(isThis).update({ kind: 'merge', into_id: 'v2' });
  expect((await get('vendors/v1')).body.detail).toContain('was merged into v2');
});

test('an object of a type that was never read to its end says so', async () => {
  const { status, body, headers } = await get('bills/none');
  expect([status, body.code]).toEqual([404, 'RESOURCE_MISSING']);
  expect(body.detail).toContain('not been read to the end');
  expect((await get('bills')).headers['mirror-complete']).toBe('false');
  expect(headers['conductor-request-id']).toBe(body.instance);
});

test('lists and objects are shown as they were at an earlier change', async () => {
  await read('Vendor', vendor('a', { Name: 'First' }), vendor('b'));
  const { headers } = await get('vendors');
  const before = String(headers['mirror-change']);
  await read('Vendor', vendor('a', { Name: 'Second', EditSequence: '2' }), vendor('c'));
  const names = async (query: Query) =>
    (await get('vendors', query)).body.data.map((one: { name: string }) => one.name);
  expect(await names({ asOf: before })).toEqual(['First', 'b']);
  expect(await names({})).toEqual(['Second', 'b', 'c']);
  expect(await names({ asOf: before, ids: 'a' })).toEqual(['First']);
  const page = await get('vendors', { asOf: before, limit: '1' });
  expect(page.body).toMatchObject({ hasMore: true, remainingCount: null });
  expect(await names({ asOf: before, limit: '1', cursor: page.body.nextCursor })).toEqual(['b']);
  expect((await get('vendors/a', { asOf: before })).body.name).toBe('First');
  expect((await get('vendors/c', { asOf: before })).status).toBe(404);
  expect((await get('vendors', { asOf: before, nameContains: 'x' })).status).toBe(400);
  expect((await get('vendors', { asOf: '999' })).status).toBe(400);
  expect((await get('vendors', { asOf: 'yesterday' })).status).toBe(400);
});

// --- who may, and hostile callers ----------------------------------------------------------------

test('the same objects stand below the company file, with its address', async () => {
  await read('Vendor', vendor('a'));
  const list = await server.ask('GET', `/v1/company-files/${target}/vendors`);
  expect(list.body).toMatchObject({
    url: `/v1/company-files/${target}/vendors`,
    data: [{ id: 'a' }],
  });
  expect((await server.ask('GET', `/v1/company-files/${target}/vendors/a`)).body.id).toBe('a');
});

test('a company file of another organization looks like one that is not there', async () => {
  await read('Vendor', vendor('a'));
  const key = await server.key(await server.organization('Other'), ['data.read', 'pii.read']);
  const absent = `${file.organizationId}.${crypto.randomUUID()}`;
  const answers = await Promise.all([
    get('vendors/a', {}, { key }),
    get('vendors', {}, { key }),
    server.ask('GET', `/v1/company-files/${target}/vendors/a`, { key }),
    get('vendors/a', {}, { key, at: absent }),
    get('vendors', {}, { at: absent }),
    get('transactions', {}, { at: absent }),
    get('company', {}, { at: absent }),
    get('account-tax-lines', {}, { at: absent }),
  ]);
  for (const { status, body } of answers) expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
});

test('a call without a company file, a resource or an operation says what is missing', async () => {
  const missing = await server.ask('GET', '/v1/quickbooks-desktop/bills');
  expect([missing.status, missing.body.errors[0].path]).toEqual([400, 'Conductor-End-User-Id']);
  expect((await get('bils')).body.detail).toContain('did you mean bills?');
  expect((await get('company/1')).status).toBe(404);
  expect((await get('reports/ageing')).body.detail).toContain('did you mean reports/aging?');
});

test('a key without the right to read is refused', async () => {
  const key = await server.key(file.organizationId, ['sync.view']);
  expect((await get('vendors', {}, { key })).status).toBe(403);
});

test('no query, cursor or id makes the server fail', async () => {
  for (const type of ['Vendor', 'Bill', 'JournalEntry', 'ItemService']) {
    const raws = [1, 2, 3].map((seed) => sampleObject(type, { id: `${type}${seed}` }, seed));
    await read(type, ...raws);
  }
  const all = [...resources().values()].filter(
    ({ qbxml, name }) => !/^reports/.test(name) && !/ToPay|ToDeposit|TaxLine/.test(qbxml),
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', '%00', "'; drop table x; --", '9'.repeat(300), '2025-01-01', '-1', '1e9'),
    fc.constantFrom('9999-12-31T23:59:59-14:00', '0001-01-01T00:00:00+14:00', 'Infinity', '0.1'),
  );
  const query = fc.constantFrom(...all).chain((resource) => {
    const parameters = resource.operations.list?.parameters ?? [];
    const names = [...parameters.map((parameter) => parameter.name), 'asOf'];
    const value = fc.oneof(text, fc.constantFrom('true', 'all', 'active', '1', 'Vendor1'));
    const wild = fc.dictionary(fc.oneof(fc.constantFrom(...names), text), value, { maxKeys: 4 });
    const required = parameters.filter((parameter) => parameter.isRequired);
    const needed = Object.fromEntries(required.map((each) => [each.name, plausible(each)]));
    return fc.tuple(
      fc.oneof(
        fc.constant(resource.name),
        text.map((id) => `${resource.name}/${encodeURIComponent(id.toWellFormed())}`),
      ),
      wild.map((given) => ({ ...needed, ...given })),
    );
  });
  await fc.assert(
    fc.asyncProperty(query, async ([path, given]) => {
      const { status, text: body } = await get(path, given);
      if (status >= 500 && status !== 502) throw new Error(`${status} ${body}`);
    }),
    { numRuns: 1500 },
  );
}, 120_000);
