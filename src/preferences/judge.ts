/** Is a value one that its preference may have, as QuickBooks is now? Pure. */
import { isDate, lengthOf } from '../qbxml/value.js';
import type { Account, Preference, Problem, Situation, Value, Values } from './preference.js';
import { isHome, typeWords } from './suggest.js';

export type State = 'ok' | 'unset' | 'broken';

type AccountMap = Extract<Preference, { kind: 'accountMap' }>;

/** The rule that an entry of a map breaks whose bank account the cloud app does not have. */
const NO_BANK = 'noBank';

/** All that is wrong with the values of a set, by key. */
export function judgeAll(
  catalogue: readonly Preference[],
  values: Values,
  situation: Situation,
): Map<string, Problem[]> {
  const found = catalogue.map((preference): [string, Problem[]] => [
    preference.key,
    judge(preference, values, situation),
  ]);
  return new Map(found.filter(([, problems]) => problems.length > 0));
}

/**
 * What is wrong with one value: its form first, then what it names, then how it goes with the
 * others. An unset value is never wrong.
 */
export function judge(preference: Preference, values: Values, situation: Situation): Problem[] {
  const value = values[preference.key] ?? null;
  if (value === null) return [];
  // A bank account that was deleted in the cloud app may come back; its entry harms nobody.
  const own = judgeForm(preference, value, situation).filter(({ rule }) => rule !== NO_BANK);
  if (own.length > 0) return own;
  const more = preference.check?.(value, values, situation);
  return more === undefined ? [] : [more];
}

/** ok, unset or broken. A map is unset while an entry that it should have is missing. */
export function stateOf(
  preference: Preference,
  values: Values,
  problems: readonly Problem[],
  situation: Situation,
): State {
  if (problems.length > 0) return 'broken';
  const value = values[preference.key] ?? null;
  if (preference.kind !== 'accountMap') return value === null ? 'unset' : 'ok';
  const mapped = asMap(value);
  const isWhole = banksOf(preference, situation).every(({ cloudId }) =>
    Object.hasOwn(mapped, cloudId),
  );
  return isWhole ? 'ok' : 'unset';
}

/** The bank accounts or cards that a map has entries for. */
export function banksOf({ of }: Pick<AccountMap, 'of'>, situation: Situation) {
  return situation.banks.filter((bank) => bank.type === of);
}

/** A value as a map; {} for anything else. */
export function asMap(value: Value | undefined): Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Is the form right, and does it name what it may? Takes JSON as it came. */
export function judgeForm(preference: Preference, value: unknown, situation: Situation): Problem[] {
  switch (preference.kind) {
    case 'account':
      return some(judgeAccount(preference, value, situation));
    case 'bool':
      return some(judgeChoice(value, preference.values ?? [true, false], 'true or false'));
    case 'enum':
      return some(judgeChoice(value, preference.values, preference.values.join(', ')));
    case 'date':
      return some(judgeDay(value, preference.isPast ?? false, situation.today));
    case 'text':
      return some(judgeText(value, preference.charsMax));
    case 'accountMap':
      return judgeEntries(value, (cloudId, id) => judgeMapped(preference, cloudId, id, situation));
    case 'enumMap':
      return judgeEntries(value, (key, word) => {
        const words = Object.hasOwn(preference.entries, key) ? preference.entries[key] : undefined;
        if (words !== undefined) return judgeChoice(word, words, words.join(', '));
        const allowed = Object.keys(preference.entries);
        const message = `"${shown(key)}" is not known here`;
        return { path: '', rule: 'unknown', message, allowed, got: key };
      });
    default:
      return preference satisfies never;
  }
}

function judgeMapped(
  preference: AccountMap,
  cloudId: string,
  id: unknown,
  situation: Situation,
): Problem | undefined {
  const banks = banksOf(preference, situation);
  const bank = banks.find((one) => one.cloudId === cloudId);
  if (bank === undefined) {
    const what = preference.of === 'bank' ? 'bank account' : 'card';
    const message = `there is no ${what} "${shown(cloudId)}" in the cloud app`;
    const allowed = banks.map((one) => one.cloudId).slice(0, ENTRIES_SHOWN);
    return { path: '', rule: NO_BANK, message, allowed, got: shown(cloudId) };
  }
  const problem = judgeAccount(preference, id, situation);
  return problem === undefined ? undefined : { ...problem, entry: bank.name };
}

const ENTRIES_SHOWN = 20;

function judgeAccount(
  preference: { types: readonly string[]; home?: 'only' | 'suggested' },
  value: unknown,
  situation: Situation,
): Problem | undefined {
  if (typeof value !== 'string')
    return wrong('json', 'must be the id of an account', briefly(value));
  const account = situation.accounts.get(value);
  if (account === undefined) {
    return wrong('unknown', 'is no account of this company file', shown(value));
  }
  const problem = judgeKnown(preference, account, situation);
  return problem === undefined ? undefined : { ...problem, account: account.id };
}

function judgeKnown(
  preference: { types: readonly string[]; home?: 'only' | 'suggested' },
  account: Account,
  situation: Situation,
): Problem | undefined {
  const { id } = account;
  const name = `“${account.fullName}”`;
  if (account.isDeleted) {
    return wrong('deleted', `names ${name}, which was deleted in QuickBooks`, id);
  }
  if (!preference.types.includes(account.type)) return wrongType(preference.types, account);
  if (!account.isActive) {
    return wrong('inactive', `names ${name}, which is inactive in QuickBooks`, id);
  }
  if (preference.home === 'only' && !isHome(account, situation)) {
    return wrong('currency', `names ${name}, which is not in the home currency`, id);
  }
  return undefined;
}

function wrongType(types: readonly string[], account: Account): Problem {
  const is = `names “${account.fullName}”, which is of type ${typeWords([account.type])}`;
  return {
    ...wrong('accountType', `${is}; it must be of type ${typeWords(types)}`, account.type),
    allowed: types,
  };
}

function judgeChoice(
  value: unknown,
  allowed: readonly (string | boolean)[],
  words: string,
): Problem | undefined {
  if (allowed.some((one) => one === value)) return undefined;
  const isForm = allowed.some((one) => typeof one === typeof value);
  const message = allowed.length === 1 ? `can only be ${String(allowed[0])}` : `must be ${words}`;
  return { path: '', rule: isForm ? 'enum' : 'json', message, allowed, got: briefly(value) };
}

function judgeDay(value: unknown, isPast: boolean, today: string): Problem | undefined {
  if (typeof value !== 'string' || !isDate(value)) {
    return wrong('json', 'must be a day like 2025-03-31', briefly(value));
  }
  return isPast && value > today
    ? wrong('future', `must not be later than today, ${today}`, value)
    : undefined;
}

function judgeText(value: unknown, charsMax: number): Problem | undefined {
  if (typeof value !== 'string') return wrong('json', 'must be text', briefly(value));
  // Neither QuickBooks nor Postgres takes them.
  if (/[\p{Cc}\p{Cs}]/u.test(value)) {
    return wrong('characters', 'must not have control characters', undefined);
  }
  return lengthOf(value) > charsMax
    ? wrong('length', `must have at most ${charsMax} characters`, lengthOf(value))
    : undefined;
}

function judgeEntries(
  value: unknown,
  judgeEntry: (key: string, entry: unknown) => Problem | undefined,
): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [wrong('json', 'must be an object', briefly(value))];
  }
  return Object.entries(value).flatMap(([key, entry]) => {
    const problem = judgeEntry(key, entry);
    return problem === undefined ? [] : [{ ...problem, path: `/${pointerPart(key)}` }];
  });
}

function wrong(rule: string, message: string, got: unknown): Problem {
  return { path: '', rule, message, got };
}

function some(problem: Problem | undefined): Problem[] {
  return problem === undefined ? [] : [problem];
}

/** A key as a part of a JSON pointer. Source: RFC 6901 §3 */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** What was sent, short enough to be repeated. */
function briefly(value: unknown): unknown {
  if (typeof value === 'string') return shown(value);
  return typeof value === 'object' && value !== null ? typeof value : value;
}

function shown(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
