/** What a page, a program or a second person may send that must not be saved. */
import { type Desk, openDesk, PLAIN_CHART } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.chart(PLAIN_CHART);
  await desk.chart([
    { id: 'OLD', name: 'Old A/P', type: 'AccountsPayable', isActive: false },
    { id: 'GONE', name: 'A/P of before', type: 'AccountsPayable', isDeleted: true },
  ]);
  await desk.sync();
});
afterAll(() => desk.close());

const version = async () => (await desk.get()).body.version;

/** The error of the only field that was sent. */
async function errorOf(values: Record<string, unknown>) {
  const before = await version();
  const { status, body } = await desk.save(values, before);
  expect([status, body.code, body.outcome]).toEqual([422, 'INVALID_PREFERENCE', 'not_applied']);
  expect(await version()).toBe(before);
  expect(body.errors).toHaveLength(1);
  return body.errors[0];
}

describe('an account is refused', () => {
  test.each([
    ['of the wrong type', 'BANK', 'accountType', 'Bank'],
    ['that is inactive', 'OLD', 'inactive', 'OLD'],
    ['that was deleted', 'GONE', 'deleted', 'GONE'],
    ['that is not there', '80000000-1', 'unknown', '80000000-1'],
    ['that is no text', 12, 'json', 12],
    ['that is a list', ['AP'], 'json', 'object'],
    ['that is an object', { id: 'AP' }, 'json', 'object'],
    ['that is empty text', '', 'unknown', ''],
    ['called __proto__', '__proto__', 'unknown', '__proto__'],
    ['with an endless id', 'x'.repeat(5_000), 'unknown', `${'x'.repeat(60)}…`],
  ])('%s', async (_how, id, rule, got) => {
    const error = await errorOf({ apAccount: id });
    expect(error).toMatchObject({ path: '/values/apAccount', rule, got });
  });

  test('of another company file, and nothing is told of it', async () => {
    const other = await openSecond();
    const error = await errorOf({ apAccount: other });
    expect(error).toEqual({
      path: '/values/apAccount',
      message: 'is no account of this company file',
      rule: 'unknown',
      got: other,
    });
  });

  test('for clearing when it is the bank account itself', async () => {
    await desk.save({ defaultBankAccount: 'BANK' }, await version());
    expect(await errorOf({ moneyOutClearing: 'BANK' })).toMatchObject({ rule: 'clearing' });
  });

  /** An account of another company file of the same organization. */
  async function openSecond(): Promise<string> {
    const id = 'AP-OF-ANOTHER';
    const token = await desk.server.token(desk.key.organizationId);
    const companyFileId = token.companyFileId.split('.')[1];
    await desk.inside(async (trx) => {
      await trx.raw(
        `insert into mirror.account (organization_id, company_file_id, list_id, full_name,
           account_type, is_active, change_seq, raw, read_at)
         values (?, ?, ?, 'A/P', 'AccountsPayable', true, 1, '{}', now())`,
        [desk.key.organizationId, companyFileId, id],
      );
    });
    return id;
  }
});

test.each([
  ['apAcount', 'is not known here (did you mean "apAccount"?)'],
  ['zzz', 'is not known here'],
  ['departments', 'is one of preferences/accounting'],
  ['schedule', 'is set with PATCH /v1/company-files/{id}'],
  ['toString', 'is not known here'],
])('the unknown key %s is refused', async (key, message) => {
  expect(await errorOf({ [key]: true })).toMatchObject({ path: `/values/${key}`, message });
});

test.each([
  ['moveTransactions', 'true', 'json'],
  ['moveTransactions', 1, 'json'],
  ['moveTransactions', null, 'json'],
  ['postingMode', 'both', 'enum'],
  ['postingMode', true, 'json'],
  ['postingMode', null, 'json'],
  ['arStartDate', '2026-02-30', 'json'],
  ['arStartDate', '30.01.2026', 'json'],
  ['arStartDate', 20260101, 'json'],
  ['memoTemplate', 'x'.repeat(501), 'length'],
  ['memoTemplate', 5, 'json'],
  ['memoTemplate', '{vendor} {amount}', 'placeholder'],
  ['conflictMaster', 'ask', 'json'],
  ['conflictMaster', ['ask'], 'json'],
  ['bankMap', 'BANK', 'json'],
])('%s: %j is refused', async (key, value, rule) => {
  expect(await errorOf({ [key]: value })).toMatchObject({ path: `/values/${key}`, rule });
});

test.each([
  ['conflictMaster', 'item', 'cloud', 'enum'],
  ['conflictMaster', 'vendor', 4, 'json'],
  ['conflictMaster', 'bills', 'ask', 'unknown'],
  ['bankMap', 'nobody', 'BANK', 'noBank'],
  ['cardMap', 'a/b~c', 'CARD', 'noBank'],
])('in the map %s the entry %s: %j is refused', async (key, entry, value, rule) => {
  const pointer = entry.replaceAll('~', '~0').replaceAll('/', '~1');
  const error = await errorOf({ [key]: { [entry]: value } });
  expect(error).toMatchObject({ path: `/values/${key}/${pointer}`, rule });
});

test('every wrong field is told at once, and nothing of the request is saved', async () => {
  const before = await version();
  const values = { apAccount: 'BANK', cardFees: 7, nothing: 1, approvedOnly: true, postingMode: 0 };
  const { body } = await desk.save(values, before);
  const paths = body.errors.map((one: { path: string }) => one.path).sort();
  expect(paths).toEqual(
    ['apAccount', 'cardFees', 'nothing', 'postingMode'].map((k) => `/values/${k}`),
  );
  expect((await desk.get()).body).toMatchObject({
    version: before,
    values: { approvedOnly: false },
  });
});

test('a wrong account says which types do', async () => {
  expect(await errorOf({ apAccount: 'BANK' })).toEqual({
    path: '/values/apAccount',
    message: 'names “Checking”, which is of type Bank; it must be of type Accounts Payable',
    rule: 'accountType',
    allowed: ['AccountsPayable'],
    got: 'Bank',
  });
});

describe('a page', () => {
  test('that does not say which version it shows is refused', async () => {
    const { status, body } = await desk.save({ approvedOnly: true });
    expect([status, body.code]).toEqual([428, 'VERSION_REQUIRED']);
  });

  test.each(['new', '*', '"1', '-1', '1e3', '"1", "2"'])(
    'with If-Match %s is refused',
    async (v) => {
      const { status, body } = await desk.save({ approvedOnly: true }, v);
      expect([status, body.code]).toEqual([400, 'INVALID_REQUEST']);
    },
  );

  test('that is stale is shown both versions and what it wanted', async () => {
    const before = await version();
    expect((await desk.save({ postingMode: 'direct' }, `W/"${before}"`)).status).toBe(200);
    const stale = await desk.save({ postingMode: 'clearing', approvedOnly: true }, before);
    expect([stale.status, stale.body.code]).toEqual([412, 'VERSION_STALE']);
    expect(stale.body).toMatchObject({
      yours: { version: before, values: { postingMode: 'clearing' } },
      current: { version: before + 1, values: { postingMode: 'direct' } },
      differing: [{ key: 'postingMode', yours: 'clearing', current: 'direct', wanted: 'clearing' }],
    });
    await desk.save({ postingMode: 'clearing' }, before + 1);
  });

  test('of a version that never was is refused', async () => {
    const { status, body } = await desk.save({ approvedOnly: true }, 999);
    expect([status, body.yours.values, body.differing]).toEqual([412, null, []]);
  });

  test('of two people who save at once exactly one wins', async () => {
    const before = await version();
    const answers = await Promise.all(
      ['memo', 'customField', 'memo', 'customField'].map((attachmentLink, index) =>
        desk.save({ attachmentLink, approvedOnly: index % 2 === 0 }, before),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect(await version()).toBe(before + 1);
  });
});

test('a body of another form is refused', async () => {
  for (const body of [
    {},
    { values: 1 },
    { values: [] },
    { values: {}, extra: 1 },
    { values: null },
  ]) {
    const path = `/v1/company-files/${desk.fileId}/preferences/sync`;
    const { status } = await desk.server.ask('PATCH', path, { body, headers: { 'if-match': '1' } });
    expect(status).toBe(400);
  }
});

test('a key without the permission may look and not save, and another organization may neither', async () => {
  const { server, key: file } = desk;
  const key = await server.key(file.organizationId, ['sync.view']);
  const refused = await desk.save({ approvedOnly: true }, await version(), { key });
  expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
  const stranger = await server.key(await server.organization('Other'), ['sync.preferences']);
  const foreign = await desk.save({ approvedOnly: true }, 1, { key: stranger });
  expect(foreign.status).toBe(404);
});

test('two-way bill sync needs its own permission and a confirmation, and stays on', async () => {
  const { server, key: file } = desk;
  const key = await server.key(file.organizationId, ['sync.preferences']);
  const confirm = 'Yes';
  const noRight = await desk.save({ twoWayBills: true }, await version(), { key, confirm });
  expect([noRight.status, noRight.body.code]).toEqual([403, 'FORBIDDEN']);
  const unsaid = await desk.save({ twoWayBills: true }, await version());
  expect([unsaid.status, unsaid.body.code]).toEqual([400, 'CONFIRMATION_REQUIRED']);
  const on = await desk.save({ twoWayBills: true }, await version(), { confirm });
  expect([on.status, on.body.values.twoWayBills]).toEqual([200, true]);
  expect(on.body.fields.twoWayBills.allowed).toEqual([true]);
  const off = await desk.save({ twoWayBills: false }, await version());
  expect([off.status, off.body.code]).toEqual([409, 'LATCHED']);
  const { body } = await desk.get('sync/history?limit=1');
  expect(body.data[0].changes).toMatchObject([{ key: 'twoWayBills', from: false, to: true }]);
});

test('preferences of a company file that is not there, or whose token is revoked, cannot be saved', async () => {
  const { server, key } = desk;
  const nowhere = `/v1/company-files/${key.organizationId}.${key.organizationId}/preferences/sync`;
  expect((await server.ask('GET', nowhere)).status).toBe(404);
  const token = await server.token(key.organizationId);
  await server.ask('DELETE', `/v1/organizations/${key.organizationId}/sync-tokens/${token.id}`);
  const revoked = `/v1/company-files/${token.companyFileId}/preferences/sync`;
  const headers = { 'if-match': '0' };
  const refused = await server.ask('PATCH', revoked, { body: { values: {} }, headers });
  expect([refused.status, refused.body.code]).toEqual([409, 'REVOKED']);
});

test('unknown parameters are refused', async () => {
  for (const path of [
    'sync?colour=1',
    'sync/history?colour=1',
    'sync?q=',
    'accounting?preview=true',
  ]) {
    expect((await desk.get(path)).status).toBe(400);
  }
  expect((await desk.get('sync/history?cursor=x')).status).toBe(400);
});
