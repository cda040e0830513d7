/** What differs between the values of a set and others, with the names of accounts. Pure. */
import { asMap } from './judge.js';
import type { Value } from './preference.js';
import type { PreferenceSet } from './set.js';
import type { Change } from './store.js';

/** What differs, one entry a value and for maps one an entry. */
export function changesBetween(
  before: Pick<PreferenceSet, 'values'>,
  after: Pick<PreferenceSet, 'catalogue' | 'values' | 'situation'>,
): Change[] {
  return after.catalogue.flatMap((preference): Change[] => {
    const { key, kind } = preference;
    const from = before.values[key] ?? null;
    const to = after.values[key] ?? null;
    const label = (value: Value) =>
      (kind === 'account' || kind === 'accountMap') && typeof value === 'string'
        ? (after.situation.accounts.get(value)?.fullName ?? null)
        : null;
    const change = (entry: string | null, old: Value, value: Value): Change[] =>
      old === value
        ? []
        : [{ key, entry, from: old, to: value, fromLabel: label(old), toLabel: label(value) }];
    if (kind !== 'accountMap' && kind !== 'enumMap') return change(null, from, to);
    const [old, now] = [asMap(from), asMap(to)];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((entry) =>
      change(entry, old[entry] ?? null, now[entry] ?? null),
    );
  });
}

/** True when two values say the same; entries of a map have no order. */
export function isSame(a: Value, b: Value): boolean {
  const text = (value: Value) =>
    JSON.stringify(
      typeof value === 'object' && value !== null ? Object.entries(value).sort() : value,
    );
  return text(a) === text(b);
}
