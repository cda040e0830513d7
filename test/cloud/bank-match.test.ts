/** Proposals of accounts for bank accounts of the cloud app: sure, or none. */
import fc from 'fast-check';
import type { CloudBankAccount } from '../../src/cloud/bank-accounts.js';
import { type LedgerAccount, proposeAccounts } from '../../src/cloud/bank-match.js';

const cloud = (more: Partial<CloudBankAccount> = {}): CloudBankAccount => ({
  cloudId: 'b1',
  name: 'Operating',
  last4: '1234',
  type: 'bank',
  isActive: true,
  revision: 1,
  updatedAt: new Date(0),
  ...more,
});
const account = (more: Partial<LedgerAccount> = {}): LedgerAccount => ({
  id: 'A1',
  name: 'Checking',
  fullName: 'Checking',
  accountType: 'Bank',
  accountNumber: null,
  bankNumber: null,
  isActive: true,
  ...more,
});
const proposed = (clouds: CloudBankAccount[], accounts: LedgerAccount[]) =>
  [...proposeAccounts(clouds, accounts).values()].map((one) => [one.account?.id, one.reason]);

test('the one account with the last four digits is proposed, and why', () => {
  const others = [account({ id: 'A2', bankNumber: '99991235' }), account({ id: 'A3' })];
  for (const [more, where] of [
    [{ bankNumber: '0012-3456 1234' }, 'its bank account number'],
    [{ name: 'Checking x1234' }, 'the number in its name'],
    [{ accountNumber: '1234' }, 'its account number'],
  ] as const) {
    expect(proposed([cloud()], [...others, account(more)])).toEqual([
      ['A1', `1234 are the last four digits of ${where}, and of no other active bank account.`],
    ]);
  }
});

test('nothing is proposed where it would be a guess', () => {
  expect(proposed([cloud({ last4: null })], [account()])).toEqual([
    [undefined, 'Its last four digits are not known.'],
  ]);
  expect(proposed([cloud()], [account()])).toEqual([
    [undefined, 'No active bank account of QuickBooks has 1234.'],
  ]);
  const two = [
    account({ bankNumber: '1234' }),
    account({ id: 'A2', fullName: 'Old 1234', name: 'Old 1234' }),
  ];
  expect(proposed([cloud()], two)).toEqual([
    [undefined, 'Several accounts have 1234: Checking, Old 1234.'],
  ]);
  const unfit = [
    account({ bankNumber: '1234', isActive: false }),
    account({ id: 'A2', bankNumber: '1234', accountType: 'CreditCard' }),
    account({ id: 'A3', bankNumber: '12345', name: '12340' }),
  ];
  expect(proposed([cloud()], unfit)[0]?.[0]).toBeUndefined();
});

test('two bank accounts of the cloud app never get the same account', () => {
  const clouds = [cloud(), cloud({ cloudId: 'b2', name: 'Copy' })];
  const reason = 'Checking fits more than one bank account or card of the cloud app.';
  expect(proposed(clouds, [account({ bankNumber: '1234' })])).toEqual([
    [undefined, reason],
    [undefined, reason],
  ]);
});

test('whatever the chart looks like, a proposal is active, of the right type, and the only one', () => {
  const digits = fc.stringMatching(/^[0-9]{0,6}$/);
  const anAccount = fc.record({
    id: fc.uuid(),
    name: fc.oneof(digits, fc.string({ maxLength: 12 })),
    fullName: fc.string({ maxLength: 12 }),
    accountType: fc.constantFrom('Bank', 'CreditCard'),
    accountNumber: fc.option(digits),
    bankNumber: fc.option(digits),
    isActive: fc.boolean(),
  });
  const aCloud = fc.record({
    cloudId: fc.uuid(),
    last4: fc.option(fc.stringMatching(/^[01]{4}$/)),
    type: fc.constantFrom('bank' as const, 'credit_card' as const),
  });
  fc.assert(
    fc.property(fc.array(anAccount), fc.array(aCloud), (accounts, clouds) => {
      const asked = clouds.map((more) => cloud(more));
      const used = new Set<string>();
      for (const [cloudId, { account: chosen, reason }] of proposeAccounts(asked, accounts)) {
        expect(reason).toMatch(/\.$/);
        if (chosen === null) continue;
        const { type, last4 } = asked.find((one) => one.cloudId === cloudId) ?? cloud();
        expect(chosen.isActive).toBe(true);
        expect(chosen.accountType).toBe(type === 'bank' ? 'Bank' : 'CreditCard');
        expect(`${chosen.bankNumber} ${chosen.name} ${chosen.accountNumber}`).toContain(last4);
        expect(used.has(chosen.id)).toBe(false);
        used.add(chosen.id);
      }
    }),
  );
});
