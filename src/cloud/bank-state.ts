/**
 * How it stands with the bank accounts and cards of the cloud app: decided, proposed, open. Pure.
 * Source: product-design §1.3, sync-semantics §2 (bankMap: required before that bank pays).
 */
import type { Actor } from '../errors.js';
import { ACCOUNT_TYPES, type CloudBankAccount } from './bank-accounts.js';
import { type LedgerAccount, proposeAccounts } from './bank-match.js';

/**
 * mapped: the sync preferences name its account, and that is fit. broken: it is not fit.
 * proposed: they name none, and exactly one has its last four digits. unmapped: not even that.
 * inactive: it was deleted in the cloud app.
 */
export const BANK_STATES = ['mapped', 'proposed', 'unmapped', 'broken', 'inactive'] as const;

export type BankState = (typeof BANK_STATES)[number];

/** Something that a person should do about it. */
export type BankIssue = {
  readonly code: 'ACCOUNT_NOT_CONFIRMED' | 'ACCOUNT_NOT_CHOSEN' | 'ACCOUNT_UNFIT';
  readonly actor: Actor;
  readonly userMessage: string;
};

export type BankStanding = {
  readonly cloud: CloudBankAccount;
  readonly state: BankState;
  /** The account that the sync preferences name; null when there is none, or it is gone. */
  readonly account: LedgerAccount | null;
  /** What the last four digits say, whatever was decided. */
  readonly proposal: { readonly account: LedgerAccount | null; readonly reason: string };
  readonly issues: readonly BankIssue[];
};

/**
 * All bank accounts and cards together, as a proposal depends on the others.
 * @param accounts  as ledgerAccounts gives them
 * @param decided  ListID by cloudId: the sync preferences bankMap and cardMap
 */
export function bankStandings(
  clouds: readonly CloudBankAccount[],
  accounts: readonly LedgerAccount[],
  decided: ReadonlyMap<string, string>,
): BankStanding[] {
  const active = clouds.filter((cloud) => cloud.isActive);
  const proposals = proposeAccounts(active, accounts);
  return clouds.map((cloud) => {
    const proposal = proposals.get(cloud.cloudId) ?? INACTIVE;
    const id = decided.get(cloud.cloudId);
    const account = accounts.find((one) => one.id === id) ?? null;
    const standing = (state: BankState, issues: readonly BankIssue[]): BankStanding => {
      return { cloud, state, account, proposal, issues };
    };
    if (!cloud.isActive) return standing('inactive', []);
    if (id !== undefined) {
      const flaw = flawOf(cloud, account);
      return flaw === undefined
        ? standing('mapped', [])
        : standing('broken', [issue('ACCOUNT_UNFIT', `${cloud.name}: ${flaw} Choose another.`)]);
    }
    if (proposal.account === null) {
      const message = `Which account of QuickBooks is ${cloud.name}? ${proposal.reason}`;
      return standing('unmapped', [issue('ACCOUNT_NOT_CHOSEN', message)]);
    }
    const message = `Is ${cloud.name} the account ${proposal.account.fullName}? ${proposal.reason}`;
    return standing('proposed', [issue('ACCOUNT_NOT_CONFIRMED', message)]);
  });
}

/**
 * Why a bank account or card cannot be an account of QuickBooks.
 * @param account  null: the mirror has no such living account of type Bank or CreditCard
 * @returns one plain sentence; undefined when it can be
 */
export function flawOf(
  cloud: Pick<CloudBankAccount, 'type'>,
  account: LedgerAccount | null,
): string | undefined {
  if (account === null) return 'QuickBooks has no such bank or credit card account.';
  const wanted = ACCOUNT_TYPES[cloud.type];
  if (account.accountType !== wanted) {
    return `${account.fullName} is of type ${account.accountType}, not ${wanted}.`;
  }
  return account.isActive ? undefined : `${account.fullName} is inactive in QuickBooks.`;
}

const INACTIVE = { account: null, reason: 'It was deleted in the cloud app.' } as const;

function issue(code: BankIssue['code'], userMessage: string): BankIssue {
  return { code, actor: 'admin', userMessage };
}
