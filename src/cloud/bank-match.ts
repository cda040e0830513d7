/**
 * Which account of QuickBooks is this bank account of the cloud app? Pure. A proposal is made on
 * its last four digits alone, and only when exactly one account has them: everything else would be
 * a guess. Source: sync-semantics §2 (bankMap: last four digits in BankNumber or Name; else ask).
 */
import { ACCOUNT_TYPES, type CloudBankAccount } from './bank-accounts.js';

/** An account of the mirror that a bank account or card may be. */
export type LedgerAccount = {
  /** ListID. */
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  /** AccountType: Bank or CreditCard. */
  readonly accountType: string;
  readonly accountNumber: string | null;
  /** Of the bank; personal data, never shown whole. */
  readonly bankNumber: string | null;
  readonly isActive: boolean;
};

/** `account` is null when nothing is proposed; `reason` is one plain sentence either way. */
export type Proposal = { readonly account: LedgerAccount | null; readonly reason: string };

/**
 * Proposes an account for each bank account and card, at the same time: two of the cloud that would
 * get the same account get none.
 * @param accounts  Bank and CreditCard accounts that are not deleted
 * @returns by cloudId
 */
export function proposeAccounts(
  clouds: readonly CloudBankAccount[],
  accounts: readonly LedgerAccount[],
): Map<string, Proposal> {
  const proposals = new Map(clouds.map((cloud) => [cloud.cloudId, propose(cloud, accounts)]));
  const uses = new Map<string, number>();
  for (const { account } of proposals.values()) {
    if (account !== null) uses.set(account.id, (uses.get(account.id) ?? 0) + 1);
  }
  for (const [cloudId, { account }] of proposals) {
    if (account === null || uses.get(account.id) === 1) continue;
    const reason = `${account.fullName} fits more than one bank account or card of the cloud app.`;
    proposals.set(cloudId, { account: null, reason });
  }
  return proposals;
}

function propose(cloud: CloudBankAccount, accounts: readonly LedgerAccount[]): Proposal {
  const kind = KINDS[cloud.type];
  const { last4 } = cloud;
  if (last4 === null) {
    return { account: null, reason: 'Its last four digits are not known.' };
  }
  const allowed = accounts.filter(
    (account) => account.isActive && account.accountType === ACCOUNT_TYPES[cloud.type],
  );
  const found = allowed.flatMap((account) => {
    const evidence = evidenceOf(account, last4);
    return evidence === undefined ? [] : [{ account, evidence }];
  });
  const [only] = found;
  if (only === undefined) {
    return { account: null, reason: `No active ${kind} account of QuickBooks has ${last4}.` };
  }
  if (found.length > 1) {
    const names = found.map(({ account }) => account.fullName).slice(0, NAMES_SHOWN);
    const more = found.length > names.length ? ' and others' : '';
    return { account: null, reason: `Several accounts have ${last4}: ${names.join(', ')}${more}.` };
  }
  const reason = `${last4} ${only.evidence}, and of no other active ${kind} account.`;
  return { account: only.account, reason };
}

const NAMES_SHOWN = 3;
const KINDS = { bank: 'bank', credit_card: 'credit card' } as const;

/** Where an account has the four digits, as the end of a sentence; undefined: nowhere. */
function evidenceOf(account: LedgerAccount, last4: string): string | undefined {
  if (digitsOf(account.bankNumber ?? '').endsWith(last4)) {
    return 'are the last four digits of its bank account number';
  }
  if (numbersIn(account.name).some((number) => number.endsWith(last4))) {
    return 'are the last four digits of the number in its name';
  }
  if (digitsOf(account.accountNumber ?? '').endsWith(last4)) {
    return 'are the last four digits of its account number';
  }
  return undefined;
}

/** People write numbers in groups: `0012-3456 7890`. */
function digitsOf(text: string): string {
  return text.replaceAll(/[\s.-]/g, '');
}

/** The numbers in a name: `Checking *1234 (old 99)` has 1234 and 99. */
function numbersIn(name: string): string[] {
  return name.match(/[0-9]+/g) ?? [];
}
