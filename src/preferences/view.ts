/** A set of preferences as REST shows it. Source: design.md §7 (…/preferences/sync). */
import { LIMITS } from '../limits.js';
import { valuesOf } from '../vocabulary/map.js';
import { closedThrough } from './accounting.js';
import { asMap, banksOf, judge, pointerPart, type State, stateOf } from './judge.js';
import type { Account, Preference, Problem, Situation, Suggestion, Value } from './preference.js';
import { isNeeded, type Missing, missingToMove, type PreferenceSet } from './set.js';
import type { SavedBy } from './store.js';
import { allowedAccounts, proposeForBanks, suggestAccount } from './suggest.js';

/** An account to choose, in the vocabulary of the read API. */
export type Choice = {
  id: string;
  fullName: string;
  accountType: string;
  accountNumber: string | null;
  specialAccountType: string | null;
  isActive: boolean;
};

/** One entry of a map: a bank account or card of the cloud app, or a kind of record. */
export type EntryView = {
  name: string;
  /** Of a bank account or card. */
  last4: string | null;
  value: string | null;
  /** The account that the value names, where it names one that is known. */
  account: Choice | null;
  /** Words to choose from; null where the field lists accounts. */
  allowed: readonly string[] | null;
  suggested: Value;
  reason: string;
  state: State;
  why: string | null;
};

export type FieldView = {
  kind: Preference['kind'];
  title: string;
  description: string;
  /** Transactions cannot be moved without it. */
  isRequired: boolean;
  /** What may be chosen now; null where anything of the right form may. */
  allowed: readonly (Choice | string | boolean)[] | null;
  /** How many that are in all, with the ones that are not listed. */
  allowedCount: number | null;
  suggested: Value;
  reason: string;
  state: State;
  /** Why it is broken. */
  why: string | null;
  /** The account that the value names, where it names one that is known. */
  account: Choice | null;
  entries: Record<string, EntryView> | null;
  /** What QuickBooks itself says, where it has such a preference. */
  inQuickBooks: Value;
  /** What counts in the end: ours, or of two closing dates the later. */
  inForce: Value;
};

export type SetView = {
  /** 0 before the first save; If-Match of the next. */
  version: number;
  savedAt: Date | null;
  savedBy: SavedBy | null;
  /** False while the values are suggestions that no person has saved. */
  isReviewed: boolean;
  values: Readonly<Record<string, Value>>;
  fields: Record<string, FieldView>;
  /** What keeps transactions from being moved; always empty for accounting preferences. */
  missing: readonly Missing[];
};

/**
 * @param search  words that the accounts listed as allowed must have in their number or full name
 */
export function viewSet(set: PreferenceSet, search?: string): SetView {
  const { saved } = set;
  return {
    version: saved?.version ?? 0,
    savedAt: saved?.savedAt ?? null,
    savedBy: saved?.savedBy ?? null,
    isReviewed: saved !== undefined && !saved.isPrefilled,
    values: set.values,
    fields: Object.fromEntries(
      set.catalogue.map((preference) => [preference.key, viewField(set, preference, search)]),
    ),
    missing: missingToMove(set),
  };
}

function viewField(
  set: PreferenceSet,
  preference: Preference,
  search: string | undefined,
): FieldView {
  const { situation, values } = set;
  const value = values[preference.key] ?? null;
  const problems = set.problems.get(preference.key) ?? [];
  const { value: suggested, reason } = suggestionFor(set, preference);
  const allowed = allowedFor(set, preference, search);
  return {
    kind: preference.kind,
    title: preference.title,
    description: preference.description,
    isRequired: isNeeded(preference, values, situation),
    allowed: allowed?.slice(0, LIMITS.choicesShownMax).map(showChoice) ?? null,
    allowedCount: allowed?.length ?? null,
    suggested,
    reason,
    state: stateOf(preference, values, problems, situation),
    why:
      problems.length === 0 ? null : problems.map((one) => sentenceOf(preference, one)).join(' '),
    account: preference.kind === 'account' ? choiceOf(situation, value) : null,
    entries: viewEntries(set, preference, problems),
    inQuickBooks: toldOf(preference.key, situation),
    inForce: preference.key === 'booksClosedDate' ? closedThrough(value, situation.told) : value,
  };
}

/** A problem as a sentence: `Accounts Payable account names “A/P”, which was deleted …`. */
export function sentenceOf(preference: Pick<Preference, 'title'>, problem: Problem): string {
  const entry = problem.entry === undefined ? '' : ` (${problem.entry})`;
  return `${preference.title}${entry} ${problem.message}.`;
}

/**
 * What to choose: after a merge what took the account's place, otherwise by the rules of the
 * catalogue. What is not allowed now is not suggested either.
 */
export function suggestionFor(
  set: Pick<PreferenceSet, 'values' | 'situation' | 'survivors'>,
  preference: Preference,
): Suggestion {
  const { situation, values } = set;
  switch (preference.kind) {
    case 'account':
      return survivorOf(set, preference) ?? suggestAccount(preference, situation);
    case 'accountMap': {
      const proposals = proposeForBanks(situation);
      const banks = banksOf(preference, situation);
      const found = banks.flatMap(({ cloudId }): [string, string][] => {
        const account = proposals.get(cloudId)?.account;
        return account ? [[cloudId, account.id]] : [];
      });
      const count = banks.length;
      const what = preference.of === 'bank' ? 'bank accounts' : 'cards';
      if (count === 0) return { value: null, reason: `The cloud app has told no ${what} yet.` };
      const reason = `${found.length} of ${count} ${what} can be told by their last four digits.`;
      return { value: found.length === 0 ? null : Object.fromEntries(found), reason };
    }
    default: {
      const suggestion = preference.suggest(situation);
      const after = { ...values, [preference.key]: suggestion.value };
      const [problem] = judge(preference, after, situation);
      return problem === undefined
        ? suggestion
        : { value: null, reason: sentenceOf(preference, problem) };
    }
  }
}

function survivorOf(
  { values, situation, survivors }: Pick<PreferenceSet, 'values' | 'situation' | 'survivors'>,
  preference: Extract<Preference, { kind: 'account' }>,
): Suggestion | undefined {
  const gone = situation.accounts.get(String(values[preference.key] ?? ''));
  const id = gone?.isDeleted ? survivors.get(gone.id) : undefined;
  const isAllowed = allowedAccounts(preference, situation).some((account) => account.id === id);
  if (gone === undefined || id === undefined || !isAllowed) return undefined;
  return { value: id, reason: `“${gone.fullName}” was merged into it in QuickBooks.` };
}

function allowedFor(
  { situation, values }: PreferenceSet,
  preference: Preference,
  search: string | undefined,
): (Account | string | boolean)[] | undefined {
  switch (preference.kind) {
    case 'account':
    case 'accountMap':
      return allowedAccounts(preference, situation).filter((account) => isFound(account, search));
    case 'bool':
    case 'enum': {
      if (preference.key === 'twoWayBills' && values.twoWayBills === true) return [true];
      const choices: readonly (string | boolean)[] = preference.values ?? [true, false];
      return choices.filter((choice) => {
        const after = { ...values, [preference.key]: choice };
        return judge(preference, after, situation).length === 0;
      });
    }
    default:
      return undefined;
  }
}

function showChoice(choice: Account | string | boolean): Choice | string | boolean {
  return typeof choice === 'object' ? showAccount(choice) : choice;
}

function isFound(account: Account, search: string | undefined): boolean {
  if (search === undefined) return true;
  const text = `${account.number ?? ''} ${account.fullName}`.toLowerCase();
  const words = search.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}

type Entry = [name: string, view: EntryView];

function viewEntries(
  set: PreferenceSet,
  preference: Preference,
  problems: readonly Problem[],
): Record<string, EntryView> | null {
  const mapped = asMap(set.values[preference.key]);
  const entryOf = (entry: string): Pick<EntryView, 'value' | 'state' | 'why' | 'account'> => {
    const value = Object.hasOwn(mapped, entry) ? (mapped[entry] ?? null) : null;
    const problem = problems.find(({ path }) => path === `/${pointerPart(entry)}`);
    const account = preference.kind === 'accountMap' ? choiceOf(set.situation, value) : null;
    if (problem) return { value, account, state: 'broken', why: sentenceOf(preference, problem) };
    return { value, account, state: value === null ? 'unset' : 'ok', why: null };
  };
  switch (preference.kind) {
    case 'accountMap': {
      const proposals = proposeForBanks(set.situation);
      const banks = banksOf(preference, set.situation).map(({ cloudId, name, last4 }): Entry => {
        const { account, reason = '' } = proposals.get(cloudId) ?? {};
        const suggestion = { suggested: account?.id ?? null, reason };
        return [cloudId, { name, last4, allowed: null, ...entryOf(cloudId), ...suggestion }];
      });
      return Object.fromEntries(banks);
    }
    case 'enumMap': {
      const { value, reason } = preference.suggest(set.situation);
      const kinds = Object.entries(preference.entries).map(([entry, allowed]): Entry => {
        const suggestion = { suggested: asMap(value)[entry] ?? null, reason };
        return [entry, { name: entry, last4: null, allowed, ...entryOf(entry), ...suggestion }];
      });
      return Object.fromEntries(kinds);
    }
    default:
      return null;
  }
}

function choiceOf({ accounts }: Situation, id: Value): Choice | null {
  const account = typeof id === 'string' ? accounts.get(id) : undefined;
  return account === undefined ? null : showAccount(account);
}

/** An account in the words of REST. */
export function showAccount(account: Account): Choice {
  const special = account.special;
  const inWords = (list: string, value: string) => valuesOf(list).fromQbxml.get(value) ?? value;
  return {
    id: account.id,
    fullName: account.fullName,
    accountType: inWords('AccountType', account.type),
    accountNumber: account.number,
    specialAccountType: special === null ? null : inWords('SpecialAccountType', special),
    isActive: account.isActive && !account.isDeleted,
  };
}

const TOLD: Readonly<Record<string, (told: Situation['told']) => Value>> = {
  departments: (told) => told.tracksClasses,
  useItems: (told) => told.usesInventory,
  showAccountNumbers: (told) => told.usesAccountNumbers,
  booksClosedDate: (told) => told.closingDate,
};

function toldOf(key: string, { told }: Situation): Value {
  return TOLD[key]?.(told) ?? null;
}
