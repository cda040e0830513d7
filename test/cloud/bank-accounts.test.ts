/** Bank accounts of the cloud app over REST: told, proposed an account, deleted, brought back. */
import fc from 'fast-check';
import { ADMIN_KEY } from '../support/context.js';
import { type Office, openOffice } from '../support/office.js';
import { askOf } from './office-rest.js';

let office: Office;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  office = await openOffice();
  ask = askOf(office);
});
afterAll(() => office.close());

const BASE = '/cloud/bank-accounts';
const bank = (more: object = {}) => ({ name: 'Operating', last4: '1234', type: 'bank', ...more });
const accounts = (type: string) =>
  office.inside((trx) =>
    trx('mirror.account')
      .where({ organization_id: office.key.organizationId, account_type: type, is_deleted: false })
      .where({ is_active: true })
      // A clearing account is no account of a bank: the sync preferences say so.
      .whereNot('name', 'like', '%Clearing%')
      .orderBy('full_name'),
  );

test('before the first sync nothing can be proposed, and the answer says why', async () => {
  const { status, body } = await ask('PUT', `${BASE}/early`, bank());
  expect(status).toBe(200);
  expect(body).toMatchObject({
    cloudId: 'early',
    state: 'unmapped',
    quickbooksId: null,
    account: null,
    proposal: { account: null, reason: 'No active bank account of QuickBooks has 1234.' },
    revision: 1,
    issues: [{ code: 'ACCOUNT_NOT_CHOSEN', actor: 'admin' }],
  });
  expect(body.issues[0].fixes[0].href).toMatch(/\/preferences\/sync$/);
  await ask('DELETE', `${BASE}/early`);
});

describe('after the first sync', () => {
  beforeAll(async () => {
    expect((await office.update()).outcome).toBe('ok');
  });

  test('the account with the last four digits is proposed, as its name stands in QuickBooks', async () => {
    const [account] = await accounts('Bank');
    const last4 = account.bank_number.slice(-4);
    const { body } = await ask('PUT', `${BASE}/b1`, bank({ last4 }));
    expect(body).toMatchObject({
      state: 'proposed',
      quickbooksId: null,
      proposal: { account: { id: account.list_id, fullName: account.full_name } },
      issues: [{ code: 'ACCOUNT_NOT_CONFIRMED' }],
    });
    expect(body.proposal.reason).toContain(`${last4} are the last four digits of`);
    // The number of the bank account is personal: only its last four digits are told.
    expect(JSON.stringify(body)).not.toContain(account.bank_number);
    expect((await ask('GET', `${BASE}/b1`)).body).toEqual(body);
  });

  test('the same again changes nothing; another name is another revision', async () => {
    const first = (await ask('PUT', `${BASE}/b2`, bank({ last4: null, type: 'credit_card' }))).body;
    expect(first).toMatchObject({ revision: 1, last4: null, type: 'credit_card' });
    expect(
      (await ask('PUT', `${BASE}/b2`, bank({ type: 'credit_card', last4: null }))).body,
    ).toEqual(first);
    const renamed = await ask('PUT', `${BASE}/b2`, bank({ type: 'credit_card', name: 'Visa' }));
    expect(renamed.body).toMatchObject({ revision: 2, name: 'Visa', last4: '1234' });
    const log = await office.inside((trx) =>
      trx('audit_log')
        .where({ organization_id: office.key.organizationId, action: 'bankAccount.put' })
        .where('target_id', 'like', '%/b2')
        .orderByRaw(`after ->> 'revision'`),
    );
    expect(log.map((row) => [row.before?.name, row.after.name])).toEqual([
      [undefined, 'Operating'],
      ['Operating', 'Visa'],
    ]);
  });

  test('told 32 times at once it is kept once, and every change is counted', async () => {
    const names = Array.from({ length: 32 }, (_, index) => `Name ${index}`);
    const answers = await Promise.all(
      names.map((name) => ask('PUT', `${BASE}/race`, bank({ name }))),
    );
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
    const revisions = answers.map(({ body }) => body.revision).sort((a, b) => a - b);
    expect(revisions).toEqual(names.map((_, index) => index + 1));
    const last = answers.find(({ body }) => body.revision === 32)?.body;
    expect((await ask('GET', `${BASE}/race`)).body).toEqual(last);
    await ask('DELETE', `${BASE}/race`);
  });

  test('another company file neither has it nor lends its accounts', async () => {
    const [account] = await accounts('Bank');
    await ask('PUT', `${BASE}/own`, bank({ last4: account.bank_number.slice(-4) }));
    const other = await office.app.inject({
      method: 'POST',
      url: `/v1/organizations/${office.key.organizationId}/sync-tokens`,
      headers: { authorization: `Bearer ${ADMIN_KEY}` },
    });
    const companyFileId = other.json().companyFileId.split('.')[1];
    const there = askOf({ app: office.app, key: { ...office.key, companyFileId } });
    expect((await there('GET', `${BASE}/own`)).status).toBe(404);
    const told = await there('PUT', `${BASE}/own`, bank({ last4: account.bank_number.slice(-4) }));
    expect(told.body).toMatchObject({ state: 'unmapped', revision: 1 });
    const lent = await there('PUT', `${BASE}/own`, bank({ accountId: account.list_id }));
    expect([lent.status, lent.body.code]).toEqual([409, 'FIRST_SYNC_PENDING']);
    await office.database
      .db('company_file')
      .where({ id: companyFileId })
      .update({ first_sync_at: office.ctx.now() });
    const refused = await there('PUT', `${BASE}/own`, bank({ accountId: account.list_id }));
    expect([refused.status, refused.body.code]).toEqual([422, 'INVALID_PREFERENCE']);
    await ask('DELETE', `${BASE}/own`);
  });

  test('one that was deleted in the cloud app stays as inactive, and can come back', async () => {
    await ask('PUT', `${BASE}/b3`, bank());
    const gone = await ask('DELETE', `${BASE}/b3`);
    expect(gone).toMatchObject({ status: 200, body: { state: 'inactive', revision: 2 } });
    expect((await ask('DELETE', `${BASE}/b3`)).body).toEqual(gone.body);
    const ids = async (query = '') =>
      (await ask('GET', `${BASE}${query}`)).body.data.map(
        (one: { cloudId: string }) => one.cloudId,
      );
    expect(await ids()).not.toContain('b3');
    expect(await ids('?includeInactive=true')).toContain('b3');
    expect((await ask('PUT', `${BASE}/b3`, bank())).body).toMatchObject({
      isActive: true,
      revision: 3,
    });
  });

  test('a decision is kept in the sync preferences, and is no review of them', async () => {
    const [account, other] = await accounts('Bank');
    const decided = await ask(
      'PUT',
      `${BASE}/d1`,
      bank({ last4: null, accountId: account.list_id }),
    );
    expect(decided.body).toMatchObject({
      state: 'mapped',
      quickbooksId: account.list_id,
      account: { fullName: account.full_name },
      issues: [],
    });
    const preferences = async () => (await ask('GET', '/preferences/sync')).body;
    expect((await preferences()).values.bankMap).toMatchObject({ d1: account.list_id });
    expect((await preferences()).isReviewed).toBe(false);
    // Told again without a decision, it stays.
    expect((await ask('PUT', `${BASE}/d1`, bank({ last4: null }))).body.state).toBe('mapped');
    const balance = (await ask('GET', '/bank-balances?mapped=true')).body.data.find(
      (one: { cloudId: string }) => one.cloudId === 'd1',
    );
    expect(balance).toMatchObject({ mapping: 'decided', account: { id: account.list_id } });
    const changed = await ask('PUT', `${BASE}/d1`, bank({ last4: null, accountId: other.list_id }));
    expect(changed.body).toMatchObject({ quickbooksId: other.list_id });
    const none = await ask('PUT', `${BASE}/d1`, bank({ last4: null, accountId: null }));
    expect(none.body).toMatchObject({ state: 'unmapped', quickbooksId: null });
  });

  test('an account that is not fit is refused, and nothing is kept', async () => {
    const [card] = await accounts('CreditCard');
    const [expense] = await accounts('Expense');
    for (const accountId of [card.list_id, expense.list_id, 'no-such', '']) {
      const { status, body } = await ask('PUT', `${BASE}/d2`, bank({ accountId }));
      expect([accountId, status, body.code]).toEqual([accountId, 422, 'INVALID_PREFERENCE']);
      expect(body.errors[0].path).toBe('/values/bankMap/d2');
    }
    expect((await ask('GET', `${BASE}/d2`)).status).toBe(404);
  });

  test('a decision ends with another kind, and outlasts a deletion that is taken back', async () => {
    const [account] = await accounts('Bank');
    const [card] = await accounts('CreditCard');
    const maps = async () => {
      const { values, fields } = (await ask('GET', '/preferences/sync')).body;
      return [values.bankMap?.d3, values.cardMap?.d3, fields.bankMap.state, fields.cardMap.state];
    };
    await ask('PUT', `${BASE}/d3`, bank({ accountId: account.list_id }));
    expect((await maps()).slice(0, 2)).toEqual([account.list_id, undefined]);
    const asCard = await ask('PUT', `${BASE}/d3`, bank({ type: 'credit_card' }));
    expect(asCard.body.quickbooksId).toBeNull();
    await ask('PUT', `${BASE}/d3`, bank({ type: 'credit_card', accountId: card.list_id }));
    expect((await maps()).slice(0, 2)).toEqual([undefined, card.list_id]);
    expect((await ask('DELETE', `${BASE}/d3`)).body.state).toBe('inactive');
    expect(await maps()).not.toContain('broken');
    const shown = (await ask('GET', '/bank-balances?mapped=true')).body.data;
    expect(shown.map((one: { cloudId: string }) => one.cloudId)).not.toContain('d3');
    const back = await ask('PUT', `${BASE}/d3`, bank({ type: 'credit_card' }));
    expect(back.body).toMatchObject({ state: 'mapped', quickbooksId: card.list_id });
  });

  test('a decision needs sync.preferences, telling of a bank account does not', async () => {
    const [account] = await accounts('Bank');
    const made = await office.app.inject({
      method: 'POST',
      url: `/v1/organizations/${office.key.organizationId}/api-keys`,
      headers: { authorization: `Bearer ${ADMIN_KEY}` },
      payload: { name: 'k', scopes: ['data.read', 'data.write'] },
    });
    const { key } = made.json();
    const refused = bank({ accountId: account.list_id });
    expect((await ask('PUT', `${BASE}/d4`, refused, key)).body.code).toBe('FORBIDDEN');
    expect((await ask('PUT', `${BASE}/d4`, bank(), key)).status).toBe(200);
  });

  test('an account that became unfit shows as broken, with the reason', async () => {
    const [account] = await accounts('Bank');
    await ask('PUT', `${BASE}/d5`, bank({ accountId: account.list_id }));
    await office.inside((trx) =>
      trx('mirror.account')
        .where({ organization_id: office.key.organizationId, list_id: account.list_id })
        .update({ is_active: false }),
    );
    const { body } = await ask('GET', `${BASE}/d5`);
    expect(body).toMatchObject({ state: 'broken', issues: [{ code: 'ACCOUNT_UNFIT' }] });
    expect(body.issues[0].userMessage).toContain('is inactive in QuickBooks');
  });

  test.each([
    'with space & ümlaut',
    '口座/第一?#%',
    '😀'.repeat(200),
    'x'.repeat(200),
    "'; drop table cloud_bank_account; --",
    '__proto__',
  ])('any printable id is taken: %s', async (cloudId) => {
    const url = `${BASE}/${encodeURIComponent(cloudId)}`;
    expect((await ask('PUT', url, bank())).body).toMatchObject({ cloudId });
    expect((await ask('GET', url)).body).toMatchObject({ cloudId });
    expect((await ask('DELETE', url)).body).toMatchObject({ cloudId, state: 'inactive' });
  });

  test('ids and names that can be printed come back as they were sent; others are refused', async () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(anything, anything, async (cloudId, name) => {
        const isPath = cloudId === '.' || cloudId === '..';
        const canBePrinted = !/[\p{Cc}\p{Cs}]/u.test(cloudId + name);
        const url = `${BASE}/${encodeURIComponent(cloudId)}`;
        const told = await ask('PUT', url, bank({ name }));
        if (isPath || !canBePrinted) return expect([400, 404]).toContain(told.status);
        expect(told.body).toMatchObject({ cloudId, name });
        expect((await ask('DELETE', url)).body).toMatchObject({ cloudId, name });
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a', {}, ['/name', '/type']],
    ['a', bank({ last4: '123' }), ['/last4']],
    ['a', bank({ last4: '12345' }), ['/last4']],
    ['a', bank({ last4: '١٢٣٤' }), ['/last4']],
    ['a', bank({ last4: 1234 }), ['/last4']],
    ['a', bank({ type: 'savings' }), ['/type']],
    ['a', bank({ name: '' }), ['/name']],
    ['a', bank({ name: 'x'.repeat(201) }), ['/name']],
    ['a', bank({ name: 'a\u0000b' }), ['/name']],
    ['a', bank({ nam: 'x' }), ['/nam']],
    ['a', [], ['']],
    ['a', 'text', ['']],
  ])('a bad body is refused, field by field: %s %j', async (cloudId, body, paths) => {
    const answer = await ask('PUT', `${BASE}/${cloudId}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((error: { path: string }) => error.path).sort()).toEqual(paths);
    expect((await ask('GET', `${BASE}/${cloudId}`)).status).toBe(404);
  });

  test('an id that is too long or not printable is no address', async () => {
    for (const id of ['x'.repeat(201), 'a%00b', 'a%0Ab', '%ff', '😀'.repeat(201)]) {
      const { status } = await ask('PUT', `${BASE}/${id}`, bank());
      expect([400, 404, 414]).toContain(status);
    }
  });

  test('a misspelt parameter is refused with a suggestion', async () => {
    const { status, body } = await ask('GET', `${BASE}?includeInactiv=true`);
    expect([status, body.code]).toEqual([400, 'UNKNOWN_PARAMETER']);
    expect(body.errors[0].message).toContain('did you mean "includeInactive"?');
  });
});
