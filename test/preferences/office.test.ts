/** Preferences in whole sessions: filled in by the first sync, looked at again by each later one. */
import { refId } from '../../src/simulator/company-file/model.js';
import { mergeLists, setActive } from '../../src/simulator/company-file/person.js';
import { ADMIN_KEY } from '../support/context.js';
import { type Office, openOffice } from '../support/office.js';

const HOUR_MS = 3_600_000;
let office: Office;
beforeAll(async () => {
  office = await openOffice({ size: 'vendors=4,customers=4,items=4,bills=4,invoices=4' });
  await office.update();
});
afterAll(() => office.close());

async function ask(path: string, body?: unknown, version = 0) {
  const answer = await office.app.inject({
    method: body === undefined ? 'GET' : 'PATCH',
    url: `/v1/company-files/${office.key.organizationId}.${office.key.companyFileId}${path}`,
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'if-match': String(version) },
    ...(body === undefined ? {} : { payload: body as object }),
  });
  return answer.json();
}

/** ListID of an account of the simulated company by its name. */
const account = (name: string) =>
  office.company.lists.find((one) => one.type === 'Account' && one.name === name)?.id ?? '';

/** An account on which bills stand: only references that move tell a merge from a deletion. */
function accountOfBills(): string {
  const used = office.company.txns
    .filter(({ type }) => type === 'Bill')
    .flatMap(({ lines }) => lines.flatMap(({ fields }) => refId(fields, 'AccountRef') ?? []));
  return used.find((id) => id !== account('Utilities')) ?? '';
}

const brokenOnes = async () =>
  (await ask('')).needsAttention.filter(
    ({ code }: { code: string }) => code === 'PREFERENCE_BROKEN',
  );

async function nextSession(): Promise<void> {
  office.ctx.pass(HOUR_MS);
  await office.update();
}

test('the first sync fills them in, and no later one does', async () => {
  const sync = await ask('/preferences/sync');
  expect(sync).toMatchObject({
    version: 1,
    isReviewed: false,
    values: {
      apAccount: account('Accounts Payable'),
      arAccount: account('Accounts Receivable'),
      depositTo: account('Undeposited Funds'),
      moneyOutClearing: account('Money Out Clearing'),
      arStartDate: '2026-11-02',
      unallocatedExpenses: null,
    },
    fields: {
      apAccount: { reason: 'It is the only active account of type Accounts Payable.' },
      unallocatedExpenses: { state: 'unset', suggested: null },
    },
  });
  expect(await ask('/preferences/accounting')).toMatchObject({
    version: 1,
    values: { departments: 'line', showAccountNumbers: true, booksClosedDate: '2023-12-31' },
  });
  await nextSession();
  expect((await ask('/preferences/sync')).version).toBe(1);
});

test('an account that was merged asks for a person in the next session and names the other', async () => {
  const [from, into] = [accountOfBills(), account('Utilities')];
  const saved = await ask('/preferences/sync', { values: { unallocatedExpenses: from } }, 1);
  expect(saved.version).toBe(2);
  mergeLists(office.company, from, into);
  await nextSession();
  expect(await brokenOnes()).toMatchObject([
    {
      actor: 'admin',
      objectType: 'Account',
      objectId: from,
      fixes: [{ label: 'Set “Unallocated expenses” to “Utilities”' }],
    },
  ]);
  expect((await ask('/preferences/sync')).fields.unallocatedExpenses).toMatchObject({
    state: 'broken',
    suggested: into,
    reason: expect.stringMatching(/^“.+” was merged into it in QuickBooks\.$/),
  });
  await ask('/preferences/sync', { values: { unallocatedExpenses: into } }, 2);
  expect(await brokenOnes()).toEqual([]);
});

test('an account that is made inactive, and classes that are switched off, do the same', async () => {
  const clearing = account('Money Out Clearing');
  await ask('/preferences/accounting', { values: { departmentsRequired: true } }, 1);
  setActive(office.company, clearing, false);
  office.company.rules = { ...office.company.rules, featuresOff: ['classes', 'multicurrency'] };
  await nextSession();
  const names = (await brokenOnes()).map((one: { objectId: string }) => one.objectId).sort();
  expect(names).toEqual([clearing, 'departments', 'departmentsRequired'].sort());
  setActive(office.company, clearing, true);
  office.company.rules = { ...office.company.rules, featuresOff: ['multicurrency'] };
  await nextSession();
  expect(await brokenOnes()).toEqual([]);
});
