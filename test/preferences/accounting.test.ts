/** Accounting preferences: what QuickBooks tells, what people decide, and what no longer fits. */
import { listAttention } from '../../src/company-file/attention.js';
import { type Desk, openDesk, PLAIN_CHART } from './desk.js';

const told = (tracksClasses: boolean, closingDate?: string) => ({
  AccountingPreferences: {
    IsUsingAccountNumbers: 'true',
    IsUsingClassTracking: String(tracksClasses),
    ...(closingDate === undefined ? {} : { ClosingDate: closingDate }),
  },
  PurchasesAndVendorsPreferences: { IsUsingInventory: 'false' },
});

const ACCOUNTING = { path: 'accounting' };
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

test('they are prefilled from what QuickBooks says of itself', async () => {
  await desk.told(told(true, '2025-12-31'));
  await desk.sync();
  const { body } = await desk.get('accounting');
  expect(body).toMatchObject({
    version: 1,
    isReviewed: false,
    values: {
      ...{ departments: 'line', departmentsRequired: false, useJobs: false, useItems: false },
      ...{ showAccountNumbers: true, booksClosedDate: '2025-12-31', restrictInbound: true },
      ...{ paymentTermsOnBills: false, locations: false },
    },
    missing: [],
  });
  expect(body.fields.departments).toMatchObject({
    inQuickBooks: true,
    allowed: ['off', 'line', 'transaction'],
  });
  expect(body.fields.useJobs.reason).toBe('QuickBooks has no active jobs.');
});

test('before QuickBooks has told anything, nothing is filled in that it would have to tell', async () => {
  await desk.sync();
  const { body } = await desk.get('accounting');
  expect(body.values).toMatchObject({
    departments: null,
    showAccountNumbers: null,
    booksClosedDate: null,
  });
  expect(body.fields.departments.reason).toBe('QuickBooks has not told its preferences yet.');
});

test('departments need classes in QuickBooks, and requiring them needs departments', async () => {
  await desk.told(told(false));
  await desk.sync();
  const { body } = await desk.get('accounting');
  expect(body.fields.departments).toMatchObject({ allowed: ['off'], suggested: 'off' });
  const refused = await desk.save({ departments: 'line' }, 1, ACCOUNTING);
  expect(refused.body.errors).toMatchObject([
    { path: '/values/departments', rule: 'classesOff', allowed: ['off'], got: 'line' },
  ]);
  await desk.told(told(true));
  const required = await desk.save({ departmentsRequired: true }, 1, ACCOUNTING);
  expect(required.body.errors).toMatchObject([{ rule: 'departmentsOff' }]);
  const both = await desk.save({ departments: 'line', departmentsRequired: true }, 1, ACCOUNTING);
  expect(both.status).toBe(200);
  const off = await desk.save({ departments: 'off' }, 2, ACCOUNTING);
  expect(off.body.errors).toMatchObject([
    { path: '/values/departmentsRequired', rule: 'departmentsOff' },
  ]);
});

test('classes that are switched off in QuickBooks break required departments in the next session', async () => {
  await desk.told(told(true));
  await desk.sync();
  await desk.save({ departmentsRequired: true }, 1, ACCOUNTING);
  await desk.told(told(false));
  await desk.sync();
  const items = await broken();
  expect(items.map(({ objectType, objectId }) => [objectType, objectId])).toEqual([
    ['Preferences', 'departments'],
    ['Preferences', 'departmentsRequired'],
  ]);
  expect(items[0]?.userMessage).toContain('QuickBooks does not track classes');
  const { body } = await desk.get('accounting');
  expect(body.fields.departments).toMatchObject({ state: 'broken', suggested: 'off' });
  const saved = await desk.save({ departments: 'off', departmentsRequired: false }, 2, ACCOUNTING);
  expect(saved.status).toBe(200);
  expect(await broken()).toEqual([]);
});

test('of two closing dates the later rules, and ours is never in the future', async () => {
  await desk.told(told(true, '2025-12-31'));
  await desk.sync();
  const field = async () => (await desk.get('accounting')).body.fields.booksClosedDate;
  await desk.save({ booksClosedDate: '2025-06-30' }, 1, ACCOUNTING);
  expect(await field()).toMatchObject({ inQuickBooks: '2025-12-31', inForce: '2025-12-31' });
  await desk.save({ booksClosedDate: '2026-06-30' }, 2, ACCOUNTING);
  expect(await field()).toMatchObject({ inQuickBooks: '2025-12-31', inForce: '2026-06-30' });
  expect((await desk.save({ booksClosedDate: '2026-11-02' }, 3, ACCOUNTING)).status).toBe(200);
  const future = await desk.save({ booksClosedDate: '2026-11-03' }, 4, ACCOUNTING);
  expect(future.body.errors).toMatchObject([{ rule: 'future', got: '2026-11-03' }]);
  await desk.save({ booksClosedDate: null }, 4, ACCOUNTING);
  expect(await field()).toMatchObject({ state: 'unset', inForce: '2025-12-31' });
});

test('a closing date of QuickBooks that is to come is shown and not taken over', async () => {
  await desk.told(told(true, '2027-12-31'));
  await desk.sync();
  expect((await desk.get('accounting')).body).toMatchObject({
    values: { booksClosedDate: null },
    fields: { booksClosedDate: { suggested: null, inForce: '2027-12-31' } },
  });
});

test('locations do not sync, and the answer says so', async () => {
  await desk.sync();
  expect((await desk.get('accounting')).body.fields.locations).toMatchObject({
    allowed: [false],
    reason: 'Locations do not sync with QuickBooks Desktop; departments do.',
  });
  const refused = await desk.save({ locations: true }, 1, ACCOUNTING);
  expect(refused.body.errors).toMatchObject([
    { path: '/values/locations', message: 'can only be false' },
  ]);
});

test('each set has versions of its own', async () => {
  await desk.sync();
  await desk.save({ restrictInbound: false }, 1, ACCOUNTING);
  expect((await desk.get('accounting')).body.version).toBe(2);
  expect((await desk.get('sync')).body.version).toBe(1);
  expect((await desk.get('accounting/history')).body.data).toHaveLength(2);
});
