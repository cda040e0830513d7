/**
 * Which account a preference should name, and why: never a guess. A reason is one plain sentence
 * that is true of the chart of accounts as it is. Pure.
 */
import { ACCOUNT_TYPES } from '../cloud/bank-accounts.js';
import { type LedgerAccount, type Proposal, proposeAccounts } from '../cloud/bank-match.js';
import type {
  Account,
  AccountRule,
  Preference,
  Situation,
  Suggestion,
  Usage,
} from './preference.js';

type AccountPreference = Extract<Preference, { kind: 'account' }>;

/** Bank accounts that nobody pays a bill from by hand, in the languages of QuickBooks' editions. */
const NOT_FOR_DAILY_USE = [
  ...['clearing', 'petty cash', 'cuenta puente', 'cuenta de compensacion', 'caja chica'],
  ...['compte de compensation', 'petite caisse', 'verrechnungskonto', 'handkasse', 'portokasse'],
];

/** AccountType as QuickBooks’ own pages call it. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  AccountsPayable: 'Accounts Payable',
  AccountsReceivable: 'Accounts Receivable',
  CostOfGoodsSold: 'Cost of Goods Sold',
  CreditCard: 'Credit Card',
  FixedAsset: 'Fixed Asset',
  LongTermLiability: 'Long Term Liability',
  NonPosting: 'Non-Posting',
  OtherAsset: 'Other Asset',
  OtherCurrentAsset: 'Other Current Asset',
  OtherCurrentLiability: 'Other Current Liability',
  OtherExpense: 'Other Expense',
  OtherIncome: 'Other Income',
};

/** AccountTypes in words: `Expense, Other Expense or Cost of Goods Sold`. */
export function typeWords(types: readonly string[]): string {
  const words = types.map((type) => TYPE_WORDS[type] ?? type);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** True when an account is kept in the home currency, or the company file has no other. */
export function isHome(account: Account, { told }: Pick<Situation, 'told'>): boolean {
  if (!told.isMultiCurrencyOn || account.currencyId === null) return true;
  return told.homeCurrencyId === null || account.currencyId === told.homeCurrencyId;
}

/** Active accounts that a preference may name, in the order of the chart. */
export function allowedAccounts(
  preference: { readonly types: readonly string[]; readonly home?: 'only' | 'suggested' },
  situation: Situation,
): Account[] {
  const { types, home } = preference;
  return [...situation.accounts.values()].filter(
    (account) =>
      types.includes(account.type) &&
      account.isActive &&
      !account.isDeleted &&
      (home !== 'only' || isHome(account, situation)),
  );
}

/** The account to take; null, and why, when nothing in QuickBooks decides between several. */
export function suggestAccount(preference: AccountPreference, situation: Situation): Suggestion {
  const allowed = allowedAccounts(preference, situation);
  const candidates =
    preference.home === undefined ? allowed : allowed.filter((one) => isHome(one, situation));
  const where = hasOthers(preference, situation) ? ' in the home currency' : '';
  const words = `${typeWords(preference.types)}${where}`;
  if (candidates.length === 0) {
    return nothing(`There is no active account of type ${words}.`);
  }
  for (const rule of preference.rules) {
    const found = applyRule(rule, candidates, situation.usage, where);
    if (found !== undefined) return found;
  }
  const count = candidates.length;
  return nothing(
    count === 1
      ? `One active account is of type ${words}, but nothing in QuickBooks says it is meant.`
      : `${count} active accounts are of type ${words} and nothing decides between them.`,
  );
}

/** True when the home currency narrows the choice. */
function hasOthers(preference: AccountPreference, situation: Situation): boolean {
  return preference.home !== undefined && situation.told.isMultiCurrencyOn;
}

/** What a rule says; undefined when it names none, so that the next one may. */
function applyRule(
  rule: AccountRule,
  candidates: readonly Account[],
  usage: Usage,
  where: string,
): Suggestion | undefined {
  switch (rule.by) {
    case 'special':
      return only(
        candidates.filter((account) => account.special === rule.special),
        () => `QuickBooks itself marks it as its ${inWords(rule.special)} account.`,
      );
    case 'only':
      return onlyOne(rule.type, candidates, where);
    case 'name':
      return byName(rule.phrases, candidates);
    case 'use':
      return mostUsed(rule.of, candidates, usage[rule.of]);
    default:
      return rule satisfies never;
  }
}

/** `UndepositedFunds` → `Undeposited Funds`, as people know it. */
function inWords(special: string): string {
  return special.replace(/\B(?=[A-Z])/g, ' ');
}

function onlyOne(
  type: string | undefined,
  candidates: readonly Account[],
  where: string,
): Suggestion | undefined {
  const ofType = candidates.filter((account) => type === undefined || account.type === type);
  const daily = ofType.filter(isForDailyUse);
  const beside = daily.length < ofType.length ? ' beside clearing accounts and petty cash' : '';
  return only(
    daily,
    (account) =>
      `It is the only active account of type ${typeWords([account.type])}${where}${beside}.`,
  );
}

/** False for clearing accounts and petty cash: nobody means them by "the bank account". */
function isForDailyUse(account: Account): boolean {
  if (account.type !== 'Bank') return true;
  return (
    account.special !== 'PettyCash' &&
    phraseIn(plain(account.name), NOT_FOR_DAILY_USE) === undefined
  );
}

function byName(
  groups: readonly (readonly string[])[],
  candidates: readonly Account[],
): Suggestion | undefined {
  const bare = candidates.map((account) => ({ account, words: plain(account.name) }));
  for (const phrases of groups) {
    const named = bare.flatMap(({ account, words }) => {
      const phrase = phraseIn(words, phrases);
      return phrase === undefined ? [] : [{ account, phrase }];
    });
    const [first, second] = named;
    if (first === undefined) continue;
    if (second === undefined) {
      return { value: first.account.id, reason: `Its name has “${first.phrase}” in it.` };
    }
    // Two accounts of the same meaning: a weaker word must not decide between them.
    const names = [first, second].map(({ account }) => `“${account.fullName}”`);
    return nothing(`${named.length} accounts have such a name, among them ${names.join(' and ')}.`);
  }
  return undefined;
}

const DOCUMENTS = {
  openBills: ['open bills', 'are entered on it'],
  openInvoices: ['open invoices', 'are entered on it'],
  billsPaid: ['checks that paid bills', 'were made from it'],
} as const;

/** More than half of them, so that a few more on one account do not pass for a decision. */
function mostUsed(
  of: keyof typeof DOCUMENTS,
  candidates: readonly Account[],
  counts: ReadonlyMap<string, number>,
): Suggestion | undefined {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [documents, where] = DOCUMENTS[of];
  const most = candidates.filter((account) => (counts.get(account.id) ?? 0) * 2 > total);
  return only(most, ({ id }) => `${counts.get(id)} of ${total} ${documents} ${where}.`);
}

/** Which account each bank account and card of the cloud app is, by their last four digits. */
export function proposeForBanks({ banks, accounts }: Situation): Map<string, Proposal> {
  if (banks.length === 0) return new Map();
  const types: readonly string[] = Object.values(ACCOUNT_TYPES);
  const own = [...accounts.values()].filter((one) => !one.isDeleted && types.includes(one.type));
  const ledger = own.map(
    ({ type, number, ...account }): LedgerAccount => ({
      ...account,
      accountType: type,
      accountNumber: number,
    }),
  );
  return proposeAccounts(banks, ledger);
}

function only(
  accounts: readonly Account[],
  reason: (account: Account) => string,
): Suggestion | undefined {
  const [first, second] = accounts;
  if (first === undefined || second !== undefined) return undefined;
  return { value: first.id, reason: reason(first) };
}

function nothing(reason: string): Suggestion {
  return { value: null, reason };
}

/** The first of the phrases that a plain name has, whole words only. */
function phraseIn(words: string, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => ` ${words} `.includes(` ${phrase} `));
}

/** A name without accents, case and punctuation. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
