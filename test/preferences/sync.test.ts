/** Sync preferences: prefilled, reviewed, saved, previewed. */
import { listAttention } from '../../src/company-file/attention.js';
import { type Desk, openDesk, PLAIN_CHART } from './desk.js';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.chart(PLAIN_CHART);
});
afterEach(() => desk.close());

const broken = () =>
  desk.inside(async (trx) =>
    (await listAttention(trx, desk.key)).filter(({ code }) => code === 'PREFERENCE_BROKEN'),
  );

test('before the first sync nothing is set, and nothing can be', async () => {
  const { body, headers } = await desk.get();
  expect(headers.etag).toBe('"0"');
  expect(body).toMatchObject({ version: 0, savedAt: null, isReviewed: false });
  expect(Object.values(body.values).filter((value) => value !== null)).toEqual([false]);
  const refused = await desk.save({ postingMode: 'direct' }, 0);
  expect([refused.status, refused.body.code]).toEqual([409, 'FIRST_SYNC_PENDING']);
});

test('the suggestions are the first version; a person who saves them has reviewed them', async () => {
  await desk.sync();
  const { body } = await desk.get();
  expect(body).toMatchObject({ version: 1, isReviewed: false, savedBy: { kind: 'web_connector' } });
  expect(body.values).toMatchObject({
    ...{ moveTransactions: false, twoWayBills: false, postingMode: 'clearing' },
    ...{ apAccount: 'AP', arAccount: 'AR', unallocatedExpenses: 'UE', unallocatedIncome: null },
    ...{ defaultBankAccount: 'BANK', moneyOutClearing: 'OUT', moneyInClearing: 'IN' },
    ...{ depositTo: 'UF', bankMap: null, cardFees: null },
  });
  const all = Object.entries(body.fields);
  for (const [, field] of all)
    expect(field).toMatchObject({ reason: expect.stringMatching(/\.$/) });
  expect((await desk.save({}, 1)).body).toMatchObject({ version: 2, isReviewed: true });
  expect((await desk.save({}, 2)).body).toMatchObject({ version: 2, isReviewed: true });
});

test('each kind of record says who may win a conflict', async () => {
  await desk.sync();
  const { entries } = (await desk.get()).body.fields.conflictMaster;
  expect(entries.vendor).toMatchObject({
    ...{ value: 'ask', suggested: 'ask', state: 'ok', account: null },
    allowed: ['quickbooks', 'cloud', 'newest', 'ask'],
  });
  expect(entries.item.allowed).toEqual(['quickbooks']);
});

test('nothing is filled in a second time, whatever a later sync finds', async () => {
  await desk.sync();
  await desk.save({ apAccount: null }, 1);
  await desk.chart([{ id: 'FEES', name: 'Uncategorized Income', type: 'Income' }]);
  await desk.sync();
  const { body } = await desk.get();
  expect([body.version, body.values.apAccount, body.values.unallocatedIncome]).toEqual([
    2,
    null,
    null,
  ]);
  expect(body.fields.unallocatedIncome).toMatchObject({ suggested: 'FEES', state: 'unset' });
});

test('moving transactions waits for the accounts that it needs, by their names', async () => {
  await desk.chart([{ id: 'UE', name: 'Misc', type: 'Expense', special: null }]);
  await desk.sync();
  const refused = await desk.save({ moveTransactions: true }, 1);
  expect([refused.status, refused.body.code]).toEqual([409, 'PREFERENCES_INCOMPLETE']);
  expect(refused.body.missing).toEqual([
    {
      key: 'unallocatedExpenses',
      title: 'Unallocated expenses',
      sentence: 'Unallocated expenses is not set.',
    },
  ]);
  expect((await desk.get()).body.missing).toEqual(refused.body.missing);
  const saved = await desk.save({ moveTransactions: true, unallocatedExpenses: 'RENT' }, 1);
  expect([saved.status, saved.body.missing]).toEqual([200, []]);
  const taken = await desk.save({ apAccount: null }, 2);
  expect([taken.status, taken.body.code]).toEqual([409, 'PREFERENCES_INCOMPLETE']);
  expect((await desk.save({ moveTransactions: false, apAccount: null }, 2)).status).toBe(200);
});

test('without clearing accounts transactions are moved by posting directly', async () => {
  await desk.chart([{ id: 'OUT', name: 'Savings', type: 'Bank' }]);
  await desk.sync();
  const values = { defaultBankAccount: 'BANK', moveTransactions: true };
  const refused = await desk.save(values, 1);
  expect(refused.body.missing.map((one: { key: string }) => one.key)).toEqual(['moneyOutClearing']);
  expect((await desk.save({ ...values, postingMode: 'direct' }, 1)).status).toBe(200);
});

test('a company that has never written an invoice needs no account for receivables', async () => {
  await desk.chart([{ id: 'AR', name: 'A/R', type: 'AccountsReceivable', isDeleted: true }]);
  await desk.sync();
  const { body } = await desk.get();
  expect(body.fields.arAccount).toMatchObject({ isRequired: false, state: 'unset' });
  expect((await desk.save({ moveTransactions: true }, 1)).status).toBe(200);
});

test('an account that is deleted breaks its preferences in the next session, and mending clears it', async () => {
  await desk.sync();
  await desk.chart([
    { id: 'UF', name: 'Undeposited Funds', type: 'OtherCurrentAsset', isDeleted: true },
  ]);
  expect(await broken()).toEqual([]);
  await desk.sync();
  expect(await broken()).toMatchObject([
    {
      actor: 'admin',
      objectType: 'Account',
      objectId: 'UF',
      userMessage:
        'Deposit received payments to names “Undeposited Funds”, which was deleted in ' +
        'QuickBooks. Only what needs it waits.',
    },
  ]);
  expect((await desk.get()).body.fields.depositTo).toMatchObject({
    state: 'broken',
    why: 'Deposit received payments to names “Undeposited Funds”, which was deleted in QuickBooks.',
    account: { fullName: 'Undeposited Funds', isActive: false },
  });
  expect((await desk.save({ depositTo: 'BANK' }, 1)).status).toBe(200);
  expect(await broken()).toEqual([]);
});

test.each([
  ['made inactive', { isActive: false }, 'which is inactive in QuickBooks'],
  ['given another type', { type: 'Equity' }, 'which is of type Equity; it must be of type'],
])(
  'an account that is %s breaks its preference until it is as before',
  async (_how, now, words) => {
    await desk.sync();
    const [row] = PLAIN_CHART.filter(({ id }) => id === 'UE');
    if (row) await desk.chart([{ ...row, ...now }]);
    await desk.sync();
    expect((await broken())[0]?.userMessage).toContain(words);
    if (row) await desk.chart([row]);
    await desk.sync();
    expect(await broken()).toEqual([]);
  },
);

test('one account that breaks two preferences is one item that names both', async () => {
  await desk.sync();
  await desk.save({ depositTo: 'BANK' }, 1);
  await desk.chart([{ id: 'BANK', name: 'Checking', type: 'Bank', isActive: false }]);
  await desk.sync();
  const items = await broken();
  expect(items).toHaveLength(1);
  expect(items[0]?.fixes).toHaveLength(2);
  expect(items[0]?.userMessage).toContain('Default bank account');
});

test('after a merge the account that is left is named and suggested', async () => {
  await desk.chart([{ id: 'AP2', name: 'A/P new', type: 'AccountsPayable' }]);
  await desk.sync();
  await desk.save({ apAccount: 'AP' }, 1);
  await desk.chart([
    { id: 'AP', name: 'Accounts Payable', type: 'AccountsPayable', isDeleted: true },
  ]);
  await desk.inside((trx) =>
    trx.raw(
      `insert into mirror.change (organization_id, company_file_id, seq, kind, object_type,
         object_id, into_id, at) values (?, ?, 1, 'merge', 'Account', 'AP', 'AP2', now())`,
      [desk.key.organizationId, desk.key.companyFileId],
    ),
  );
  await desk.sync();
  const [item] = await broken();
  expect(item?.userMessage).toContain('It was merged into “A/P new”: choose that one.');
  expect(item?.fixes).toEqual([
    {
      label: 'Set “Accounts Payable account” to “A/P new”',
      href: '/docs/errors#PREFERENCE_BROKEN',
    },
  ]);
  expect((await desk.get()).body.fields.apAccount).toMatchObject({
    state: 'broken',
    suggested: 'AP2',
    reason: '“Accounts Payable” was merged into it in QuickBooks.',
  });
});

test('one broken preference does not keep another from being saved', async () => {
  await desk.sync();
  await desk.save({ moveTransactions: true }, 1);
  await desk.chart([
    { id: 'AP', name: 'Accounts Payable', type: 'AccountsPayable', isDeleted: true },
    { id: 'UE', name: 'Ask My Accountant', type: 'Expense', isActive: false },
  ]);
  await desk.sync();
  expect((await desk.save({ unallocatedExpenses: 'RENT' }, 2)).status).toBe(200);
  const again = await desk.save({ apAccount: 'AP' }, 3);
  expect([again.status, again.body.errors[0].rule]).toEqual([422, 'deleted']);
});

test('the history says who changed what from what to what, by the names of that time', async () => {
  await desk.sync();
  await desk.save({ defaultBankAccount: 'CARD' }, 1);
  await desk.save({ conflictMaster: { vendor: 'quickbooks' } }, 2);
  const first = (await desk.get('sync/history?limit=2')).body;
  expect(first.data).toMatchObject([
    {
      version: 3,
      savedBy: { kind: 'installation' },
      changes: [{ key: 'conflictMaster', entry: 'vendor', from: 'ask', to: 'quickbooks' }],
    },
    {
      version: 2,
      changes: [{ key: 'defaultBankAccount', fromLabel: 'Checking', toLabel: 'Visa 4242' }],
    },
  ]);
  const rest = (await desk.get(`sync/history?limit=2&cursor=${first.nextCursor}`)).body;
  expect(rest).toMatchObject({ data: [{ version: 1, isPrefilled: true }], hasMore: false });
});

test('the history cannot be changed or removed by the process', async () => {
  await desk.sync();
  for (const statement of [
    'update preference_version set is_prefilled = false where organization_id = ?',
    'delete from preference_version where organization_id = ?',
  ]) {
    const attempt = desk.inside((trx) => trx.raw(statement, [desk.key.organizationId]));
    await expect(attempt).rejects.toThrow(/permission denied/);
  }
});

test('a preview counts what stands on the accounts, says what goes on, and changes nothing', async () => {
  await desk.chart([{ id: 'AP2', name: 'A/P new', type: 'AccountsPayable' }]);
  await desk.inside((trx) =>
    trx.raw(
      `insert into mirror.bill (organization_id, company_file_id, txn_id, ap_account_ref_list_id,
         is_paid, change_seq, raw, read_at)
       select ?, ?, 'T' || n, case when n <= 3 then 'AP' else 'AP2' end, n = 9, 1, '{}', now()
         from generate_series(1, 9) n`,
      [desk.key.organizationId, desk.key.companyFileId],
    ),
  );
  await desk.sync();
  expect((await desk.get()).body.fields.apAccount).toMatchObject({
    suggested: 'AP',
    reason: 'QuickBooks itself marks it as its Accounts Payable account.',
  });
  const path = 'sync?preview=true';
  const values = { apAccount: 'AP2', moveTransactions: true };
  const { status, body } = await desk.save(values, 1, { path });
  expect([status, body.version]).toEqual([200, 1]);
  expect(body.preview).toMatchObject({
    changes: [
      { sentence: 'Move transactions to QuickBooks: off → on.' },
      {
        key: 'apAccount',
        sentence:
          'Accounts Payable account: “Accounts Payable” → “A/P new”. Now 3 open bills are on ' +
          '“Accounts Payable”, 5 open bills are on “A/P new”; they stay where they are.',
      },
    ],
    unblocked: ['Transactions may be moved to QuickBooks: nothing that they need is missing.'],
    twoWayBills: null,
  });
  expect((await desk.get()).body).toMatchObject({ version: 1, values: { apAccount: 'AP' } });
  expect((await desk.save({ apAccount: 'BANK' }, undefined, { path })).status).toBe(422);
  const twoWay = await desk.save({ twoWayBills: true }, undefined, { path });
  expect(twoWay.body.preview.twoWayBills.openBills.count).toBe(8);
});

test('accounts that are allowed are listed up to a hundred, and searched beyond', async () => {
  await desk.chart(
    Array.from({ length: 130 }, (_, n) => ({
      id: `E${n}`,
      name: `Costs:Project ${n}`,
      type: 'Expense',
      number: `6${String(n).padStart(4, '0')}`,
    })),
  );
  await desk.sync();
  const whole = (await desk.get()).body.fields.cardFees;
  expect([whole.allowed.length, whole.allowedCount]).toEqual([100, 132]);
  const found = (await desk.get('sync?q=project%2060129')).body.fields.cardFees;
  expect(found.allowed).toEqual([
    {
      id: 'E129',
      fullName: 'Costs:Project 129',
      accountType: 'expense',
      accountNumber: '60129',
      specialAccountType: null,
      isActive: true,
    },
  ]);
});

describe('bank accounts of the cloud app', () => {
  const put = (cloudId: string, body: object) =>
    desk.inside((trx) =>
      trx('cloud_bank_account').insert({
        organization_id: desk.key.organizationId,
        company_file_id: desk.key.companyFileId,
        cloud_id: cloudId,
        created_at: new Date(),
        updated_at: new Date(),
        ...body,
      }),
    );

  test('are mapped one by one, by their last four digits or by a person', async () => {
    await put('acc/1', { name: 'Main', last4: '5678', type: 'bank' });
    await put('acc2', { name: 'Other', last4: '9999', type: 'bank' });
    await put('card', { name: 'Visa', last4: '4242', type: 'credit_card' });
    await desk.sync();
    const { body } = await desk.get();
    expect(body.values).toMatchObject({ bankMap: { 'acc/1': 'BANK' }, cardMap: { card: 'CARD' } });
    expect(body.fields.bankMap).toMatchObject({
      state: 'unset',
      reason: '1 of 2 bank accounts can be told by their last four digits.',
      entries: {
        'acc/1': { name: 'Main', value: 'BANK', suggested: 'BANK', state: 'ok' },
        acc2: { value: null, suggested: null, state: 'unset' },
      },
    });
    const wrong = await desk.save({ bankMap: { 'acc/1': 'CARD' } }, 1);
    expect(wrong.body.errors).toMatchObject([
      { path: '/values/bankMap/acc~11', rule: 'accountType' },
    ]);
    const swapped = await desk.save({ bankMap: { card: 'BANK' } }, 1);
    expect(swapped.body.errors).toMatchObject([{ path: '/values/bankMap/card', rule: 'noBank' }]);
    const saved = await desk.save({ bankMap: { 'acc/1': null, acc2: 'BANK' } }, 1);
    expect(saved.body.values.bankMap).toEqual({ acc2: 'BANK' });
  });

  test('that are deleted in the cloud app break nothing, an account that is deleted does', async () => {
    await put('acc', { name: 'Main', last4: '5678', type: 'bank' });
    await desk.sync();
    await desk.inside((trx) =>
      trx('cloud_bank_account')
        .where({ organization_id: desk.key.organizationId })
        .update({ is_active: false }),
    );
    await desk.sync();
    expect(await broken()).toEqual([]);
    expect((await desk.save({ approvedOnly: true }, 1)).status).toBe(200);
    await desk.inside((trx) =>
      trx('cloud_bank_account')
        .where({ organization_id: desk.key.organizationId })
        .update({ is_active: true }),
    );
    await desk.chart([{ id: 'BANK', name: 'Checking', type: 'Bank', isDeleted: true }]);
    await desk.sync();
    expect((await broken())[0]?.userMessage).toContain(
      'Accounts of your banks (Main) names “Checking”, which was deleted in QuickBooks.',
    );
    expect((await desk.get()).body.fields.bankMap).toMatchObject({
      state: 'broken',
      entries: {
        acc: {
          ...{ value: 'BANK', state: 'broken', suggested: null, allowed: null },
          account: { fullName: 'Checking', isActive: false },
        },
      },
    });
  });

  test('that are registered later are proposed and never filled in', async () => {
    await desk.sync();
    await put('acc', { name: 'Main', last4: '5678', type: 'bank' });
    await desk.sync();
    const { body } = await desk.get();
    expect([body.version, body.values.bankMap]).toEqual([1, null]);
    expect(body.fields.bankMap).toMatchObject({ state: 'unset', suggested: { acc: 'BANK' } });
  });
});
