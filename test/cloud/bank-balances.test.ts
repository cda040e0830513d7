/** Book balances over REST: whose, of when, and whether to rely on them. */
import { stalenessOf } from '../../src/cloud/book-balances.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { advanceClock } from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { type Office, openOffice } from '../support/office.js';
import { askOf } from './office-rest.js';

let office: Office;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  office = await openOffice();
  ask = askOf(office);
});
afterAll(() => office.close());

test('before the first sync there are none, and the answer says why', async () => {
  const { status, body } = await ask('GET', '/bank-balances');
  expect([status, body.data]).toEqual([200, []]);
  expect(body.note).toMatch(/^QuickBooks has not been read to the end yet/);
});

describe('after the first sync', () => {
  beforeAll(async () => {
    expect((await office.update()).outcome).toBe('ok');
  });

  // biome-ignore lint/suspicious/noExplicitAny: JSON of the answer
  const all = async (query = ''): Promise<any[]> =>
    (await ask('GET', `/bank-balances${query}`)).body.data;

  /** As the company file itself adds them up. */
  async function expectBalances(): Promise<void> {
    const truth = dumpTruth(office.company);
    const living = (truth.objects.Account ?? []).filter(
      (one) => /^(Bank|CreditCard)$/.test(String(one.AccountType)) && one.IsActive === 'true',
    );
    const told = await all();
    expect(told.map((one) => one.account.id).sort()).toEqual(
      living.map((one) => String(one.ListID)).sort(),
    );
    for (const one of told) {
      const { account, balance, totalBalance, isStale } = one;
      const expected = living.find((each) => each.ListID === account.id);
      expect([account.fullName, balance, totalBalance, isStale]).toEqual([
        expected?.FullName,
        truth.balances[account.id]?.balance,
        expected?.TotalBalance,
        false,
      ]);
    }
  }

  test('every bank account and card has the balance of QuickBooks', async () => {
    await expectBalances();
    expect((await all()).length).toBeGreaterThan(2);
  });

  test('they are of the last session, in which they were read last', async () => {
    const session = await office.inside((trx) =>
      trx('session')
        .where({ organization_id: office.key.organizationId })
        .orderBy('started_at', 'desc')
        .first(),
    );
    const now = office.ctx.now().toISOString();
    for (const one of await all()) {
      expect(one).toMatchObject({ sessionId: session.id, asOf: now, confirmedAt: now });
    }
  });

  test('the next sync reads them again', async () => {
    office.ctx.pass(20 * 60_000);
    expect((await office.update()).outcome).toBe('ok');
    const now = office.ctx.now().toISOString();
    for (const one of await all()) expect(one).toMatchObject({ asOf: now, confirmedAt: now });
  });

  test('a sync that had no reason to read them again confirms them', async () => {
    const asOf = office.ctx.now();
    office.ctx.pass(60_000);
    const later = office.ctx.now();
    // As after a sync of a large company file that found nothing changed.
    await office.inside((trx) =>
      trx('company_file')
        .where({ organization_id: office.key.organizationId })
        .update({ last_sync_at: later }),
    );
    const [one] = await all();
    expect(one).toMatchObject({
      asOf: asOf.toISOString(),
      confirmedAt: later.toISOString(),
      isStale: false,
    });
  });

  test('after people have worked in QuickBooks they are those of QuickBooks again', async () => {
    const before = await all();
    for (const seed of [1, 2, 3]) {
      office.ctx.pass(3_600_000);
      advanceClock(office.company, 3_600);
      editCompany(office.company, seed, 40);
      expect((await office.update()).outcome).toBe('ok');
      await expectBalances();
    }
    expect(await all()).not.toEqual(before);
  });

  test('they are stale while a sync that saw changes has not come to its end', async () => {
    const set = (state: string) =>
      office.inside((trx) =>
        trx('sync_run')
          .where({ organization_id: office.key.organizationId })
          .orderBy('started_at', 'desc')
          .first('id')
          .then(({ id }) =>
            trx('sync_run')
              .where({ organization_id: office.key.organizationId, id })
              .update({ state, transactions_changed: true }),
          ),
      );
    for (const [state, words] of [
      ['running', /under way/],
      ['failed', /broke off/],
    ] as const) {
      await set(state);
      const [one] = await all();
      expect(one).toMatchObject({ isStale: true, staleReason: expect.stringMatching(words) });
    }
    await set('succeeded');
    expect((await all())[0].isStale).toBe(false);
  });

  test('nothing mapped is told as such', async () => {
    const { body } = await ask('GET', '/bank-balances?mapped=true');
    expect(body).toEqual({ data: [], note: 'No account is one of those that were asked for.' });
  });

  test('the account that a bank account of the cloud seems to be carries its id', async () => {
    const [first, second] = await office.inside((trx) =>
      trx('mirror.account')
        .where({ organization_id: office.key.organizationId, account_type: 'Bank' })
        .where({ is_active: true, is_deleted: false })
        .orderBy('list_id'),
    );
    await ask('PUT', '/cloud/bank-accounts/ops', {
      name: 'Operating',
      last4: first.bank_number.slice(-4),
      type: 'bank',
    });
    const mapped = await all('?mapped=true');
    expect(mapped).toMatchObject([
      { cloudId: 'ops', mapping: 'proposed', account: { id: first.list_id, accountType: 'bank' } },
    ]);
    const others = await all('?mapped=false');
    expect(others.map((one) => one.account.id)).toContain(second.list_id);
    expect(others.every((one) => one.cloudId === null)).toBe(true);
    expect(mapped.length + others.length).toBe((await all()).length);
  });

  test('accounts below and above others are told, with what the whole tree holds', async () => {
    const parents = await office.inside((trx) =>
      trx('mirror.account')
        .where({ organization_id: office.key.organizationId, is_deleted: false })
        .whereNotNull('parent_ref_list_id'),
    );
    const inTree = new Set(parents.flatMap((row) => [row.list_id, row.parent_ref_list_id]));
    for (const one of await all()) expect(one.isPartOfTree).toBe(inTree.has(one.account.id));
  });

  test('after a day without a sync they are stale', async () => {
    office.ctx.pass(25 * 3_600_000);
    expect(await all()).toMatchObject(
      (await all()).map(() => ({
        isStale: true,
        staleReason: 'QuickBooks was last read 25 hours ago; is the Web Connector running?',
      })),
    );
  });

  test('a parameter or value that is not known is refused', async () => {
    for (const query of ['?maped=true', '?mapped=yes', '?mapped=']) {
      expect((await ask('GET', `/bank-balances${query}`)).status).toBe(400);
    }
  });
});

test('a balance is not relied on while documents changed after it', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  const hours = (count: number) => new Date(now.getTime() - count * 3_600_000);
  const SYNCED = { firstSyncAt: now, paused: false, revokedAt: null };
  const reason = (more: Partial<Parameters<typeof stalenessOf>[0]>) =>
    stalenessOf({ confirmedAt: now, file: SYNCED, unread: undefined, now, ...more });
  expect(reason({})).toBeUndefined();
  expect(reason({ confirmedAt: hours(23) })).toBeUndefined();
  expect(reason({ confirmedAt: hours(24) })).toMatch(/last read 24 hours ago/);
  expect(reason({ confirmedAt: hours(24 * 9) })).toMatch(/last read 9 days ago/);
  const old = hours(50);
  expect(reason({ confirmedAt: old, file: { ...SYNCED, paused: true } })).toMatch(/is paused/);
  expect(reason({ confirmedAt: old, file: { ...SYNCED, revokedAt: now } })).toMatch(/was revoked/);
  expect(reason({ file: { ...SYNCED, firstSyncAt: null } })).toMatch(/first sync has not ended/);
  expect(reason({ unread: 'running' })).toMatch(/sync that is under way/);
  expect(reason({ unread: 'failed' })).toMatch(/broke off/);
});
