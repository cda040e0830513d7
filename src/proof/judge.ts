/**
 * Compares the figures of QuickBooks with those of the mirror. What cannot be computed from what
 * QuickBooks gives to integrations says so, and never passes for a break.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { parkedTypes } from '../mirror/parked.js';
import type { Decimal } from '../qbxml/value.js';
import { isZero, negate, subtract } from './decimal.js';
import type { AccountFigure, Figures } from './figures.js';
import type { LedgerFigures } from './report.js';
import type { CheckKind, Finding } from './store.js';

/** Accounts that show credits as positive amounts. */
const CREDIT_TYPES = new Set([
  'AccountsPayable',
  'CreditCard',
  'OtherCurrentLiability',
  'LongTermLiability',
  'Equity',
  'Income',
  'OtherIncome',
]);
const INCOME_TYPES = new Set([
  'Income',
  'Expense',
  'CostOfGoodsSold',
  'OtherIncome',
  'OtherExpense',
]);
/** Accounts that have no balance of their own. */
const NON_POSTING = 'NonPosting';
/** Accounts to which QuickBooks posts by itself. Source: qbXML facts (SpecialAccountType). */
const UNSTATED: Readonly<Record<string, string>> = {
  ExchangeGainLoss: 'QuickBooks posts gains and losses by exchange itself and states them nowhere.',
  RetainedEarnings: 'QuickBooks closes every year into it without any document.',
};

/** How many of each type QuickBooks counted. */
export type Counts = { readonly [type: string]: number };

/**
 * As many living objects of each type as QuickBooks has.
 * @param told  refused: types that it would not count, and what it said; '': it was not asked
 */
export async function judgeCounts(
  trx: Trx,
  key: FileKey,
  { counts, refused }: { counts: Counts; refused: ReadonlyMap<string, string> },
  mirrored: ReadonlyMap<string, number>,
): Promise<Finding[]> {
  const parked = await parkedTypes(trx, key);
  const types = Object.keys(counts).filter((type) => mirrored.has(type));
  const findings = types.flatMap((type): Finding[] => {
    const [expected, found] = [String(counts[type] ?? 0), String(mirrored.get(type) ?? 0)];
    if (expected === found) return [];
    const reason = parked.has(type)
      ? 'Some of them could not be put into the mirror: see mirror.parked.'
      : null;
    return [differing('count', type, { kind: type, name: type, expected, found, reason })];
  });
  const uncounted = [...refused].map(([type, said]) => uncountable(type, said, mirrored));
  const each = [...findings, ...uncounted];
  const compared = types.length + uncounted.length;
  const all = whole('count', 'Objects of each type', compared, each);
  if (types.length > 0) return [all, ...each];
  // Nothing that was compared is nothing proven.
  return [{ ...all, state: 'not_computable', reason: 'QuickBooks counted none of them.' }];
}

function uncountable(type: string, said: string, mirrored: ReadonlyMap<string, number>): Finding {
  const words = said === '' ? '' : `: "${said}"`;
  return {
    ...{ check: 'count', subject: type, kind: type, name: type, compared: 1, expected: null },
    ...{ found: String(mirrored.get(type) ?? 0), difference: null, state: 'not_computable' },
    reason: `QuickBooks refuses to tell how many there are${words}`,
    explainedBy: [],
  };
}

/**
 * Balances of accounts, vendors and customers beside the sums of the mirror, and the figures of the
 * reports that were asked for.
 */
export function judgeBalances(
  figures: Figures,
  ledger: { trialBalance: LedgerFigures | null; profitAndLoss: LedgerFigures | null },
): Finding[] {
  const { accounts } = figures;
  const foreign = figures.entities.map((one) => {
    const { kind, name, balance: expected, posted: found } = one;
    return differing('entity', one.id, { kind, name, expected, found, reason: null });
  });
  const totals = figures.totals.map((one) => {
    const name = `${one.name} with its jobs`;
    const { kind, total: expected, summed: found } = one;
    const sides = { kind, name, expected, found, reason: null };
    return differing('entity', `total:${one.id}`, sides);
  });
  const compared = figures.compared.vendors + figures.compared.customers;
  const differingEntities = [...foreign, ...totals];
  return [
    ...judgeAccounts(accounts),
    whole('entity', 'Vendors and customers', compared, differingEntities),
    ...differingEntities,
    ...(ledger.trialBalance ? judgeTrialBalance(accounts, ledger.trialBalance) : []),
    ...(ledger.profitAndLoss ? judgeProfitAndLoss(accounts, ledger.profitAndLoss) : []),
  ];
}

/** Accounts that people look at have a row each, whatever came out. */
const SHOWN_TYPES = new Set(['Bank', 'AccountsPayable', 'AccountsReceivable', 'CreditCard']);

function judgeAccounts(accounts: readonly AccountFigure[]): Finding[] {
  const own = accounts.filter(({ type }) => !INCOME_TYPES.has(type) && type !== NON_POSTING);
  const findings = own.flatMap((account): Finding[] => {
    const found = shown(account, account.posted);
    if (!isZero(subtract(account.balance, found))) {
      const { type: kind, name, balance: expected } = account;
      const reason = unstated(account);
      const figures = { kind, name, expected, found, reason, postings: account.postings };
      return [differing('account', account.id, figures)];
    }
    return SHOWN_TYPES.has(account.type) ? [proven(account)] : [];
  });
  return [whole('account', 'Balances of accounts', own.length, findings), ...findings];
}

/** A figure on the side on which the account shows it. */
function shown(account: AccountFigure, posted: Decimal): Decimal {
  return CREDIT_TYPES.has(account.type) ? negate(posted) : posted;
}

/** Why a difference of this account says nothing; null when it does. */
function unstated(account: AccountFigure): string | null {
  const special = UNSTATED[account.special ?? ''];
  if (special !== undefined) return special;
  if (account.isStock) {
    return 'QuickBooks values inventory at an average cost that no document states.';
  }
  if (!account.isConverted) return null;
  return 'Documents of other currencies post to it; what rounding leaves over is not stated.';
}

/**
 * Debits are credits, and each account of the balance sheet is what its balance says. The trial
 * balance is in home currency, so accounts of other currencies are not compared here.
 */
function judgeTrialBalance(accounts: readonly AccountFigure[], ledger: LedgerFigures): Finding[] {
  const home = accounts.filter(
    ({ type, special, isConverted, currency }) =>
      !INCOME_TYPES.has(type) &&
      type !== NON_POSTING &&
      special !== 'RetainedEarnings' &&
      !isConverted &&
      isHome(currency, accounts),
  );
  const findings = compareLedger('trial', home, ledger, (account) => account.balance);
  const totals = totalsOf(ledger);
  return [whole('ledger', 'Trial balance', home.length, findings), ...findings, ...totals];
}

/** The currency of the A/P account that QuickBooks made is that of the books (assumed). */
function isHome(currency: string | null, accounts: readonly AccountFigure[]): boolean {
  const own = accounts.find(({ special }) => special === 'OpeningBalanceEquity');
  return currency === null || currency === (own?.currency ?? currency);
}

function totalsOf({ debit, credit }: LedgerFigures): Finding[] {
  if (debit === null || credit === null) return [];
  const difference = subtract(debit, credit);
  const state = isZero(difference) ? 'proven' : 'broken';
  const reason =
    state === 'proven' ? null : 'The trial balance of QuickBooks does not balance in itself.';
  return [
    {
      ...{ check: 'totals', subject: '', kind: null, name: 'Debits and credits', compared: 1 },
      ...{ expected: debit, found: credit, difference, state, reason, explainedBy: [] },
    },
  ];
}

function judgeProfitAndLoss(accounts: readonly AccountFigure[], ledger: LedgerFigures): Finding[] {
  const income = accounts.filter(({ type }) => INCOME_TYPES.has(type));
  const findings = compareLedger('profit', income, ledger, (account) => account.posted);
  return [whole('ledger', 'Income and expenses', income.length, findings, 'profit'), ...findings];
}

/** @param figure  what the mirror has: a balance as shown, or a sum with debits positive */
function compareLedger(
  which: 'trial' | 'profit',
  accounts: readonly AccountFigure[],
  ledger: LedgerFigures,
  figure: (account: AccountFigure) => Decimal,
): Finding[] {
  const told = new Map(
    Object.entries(ledger.accounts).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return accounts.flatMap((account): Finding[] => {
    const value = told.get(account.name.toLowerCase()) ?? '0';
    const expected = which === 'trial' ? shown(account, value) : value;
    const own = figure(account);
    const found = which === 'trial' ? own : shown(account, own);
    if (isZero(subtract(expected, found))) return [];
    const reason = unstated(account);
    const { type: kind, name, postings } = account;
    const figures = { kind, name, expected, found, reason, postings };
    return [differing('ledger', `${which}:${account.id}`, figures)];
  });
}

/** A break, or with a reason what cannot be computed. */
export function differing(
  check: CheckKind,
  subject: string,
  at: {
    kind: string;
    name: string;
    expected: string;
    found: string;
    reason: string | null;
    postings?: number;
  },
): Finding {
  const difference = subtract(at.expected, at.found);
  const state = at.reason === null ? 'broken' : 'not_computable';
  return { check, subject, ...at, compared: 1, difference, state, explainedBy: [] };
}

function proven(account: AccountFigure): Finding {
  const found = shown(account, account.posted);
  return {
    ...{ check: 'account', subject: account.id, kind: account.type, name: account.name },
    compared: 1,
    ...{ expected: account.balance, found, difference: '0', state: 'proven', reason: null },
    explainedBy: [],
  };
}

/** A check as a whole: how many figures, and how many of them did not come out equal. */
export function whole(
  check: CheckKind,
  name: string,
  compared: number,
  findings: readonly Finding[],
  subject = '',
): Finding {
  return {
    ...{ check, subject, kind: null, name, compared },
    ...{ expected: null, found: null, difference: null },
    ...verdict(findings),
    explainedBy: [],
  };
}

/** What the figures of a check say of it as a whole; what can't be computed is no fault. */
export function verdict(findings: readonly Finding[]): Pick<Finding, 'state' | 'reason'> {
  const has = (state: Finding['state']) => findings.some((one) => one.state === state);
  const uncomputed = findings.filter((one) => one.state === 'not_computable').length;
  return {
    state: has('broken') ? 'broken' : has('healed') ? 'healed' : 'proven',
    reason: uncomputed === 0 ? null : `${uncomputed} of them can't be computed.`,
  };
}
