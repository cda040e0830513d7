/** A set of preferences as it stands: what was saved, judged by QuickBooks as it is now. */
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { ACCOUNTING_PREFERENCES } from './accounting.js';
import { SYNC_PREFERENCES } from './catalogue.js';
import { asMap, judgeAll } from './judge.js';
import { latchOf } from './latch.js';
import type {
  Need,
  Preference,
  PreferenceKind,
  Problem,
  Situation,
  Value,
  Values,
} from './preference.js';
import { readSituation, readSurvivors } from './situation.js';
import { latestVersion, type PreferenceVersion } from './store.js';
import { allowedAccounts } from './suggest.js';

export type PreferenceSet = {
  readonly kind: PreferenceKind;
  readonly catalogue: readonly Preference[];
  /** undefined before the first save. */
  readonly saved: PreferenceVersion | undefined;
  readonly values: Values;
  readonly situation: Situation;
  /** What is wrong with the values, by key. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Of deleted accounts that values name: into which they were merged. */
  readonly survivors: ReadonlyMap<string, string>;
};

/** The rows of a set. */
export function catalogueOf(kind: PreferenceKind): readonly Preference[] {
  return kind === 'sync' ? SYNC_PREFERENCES : ACCOUNTING_PREFERENCES;
}

/** Reads a set whole. @param file  as just read */
export async function readSet(
  trx: Trx,
  file: CompanyFileRow,
  kind: PreferenceKind,
  now: Date,
): Promise<PreferenceSet> {
  const key: FileKey = { organizationId: file.organizationId, companyFileId: file.id };
  const saved = await latestVersion(trx, key, kind);
  const isTwoWay = kind === 'sync' && (await latchOf(trx, key)) !== undefined;
  const values = wholeValues(kind, saved?.values ?? {}, isTwoWay);
  const situation = await readSituation(trx, file, now);
  const deleted = accountIdsIn(kind, values).filter((id) => situation.accounts.get(id)?.isDeleted);
  const survivors = await readSurvivors(trx, key, deleted);
  return { kind, saved, survivors, ...judged(kind, values, situation) };
}

/** The same situation with other values. */
export function judged(kind: PreferenceKind, values: Values, situation: Situation) {
  const catalogue = catalogueOf(kind);
  return { catalogue, values, situation, problems: judgeAll(catalogue, values, situation) };
}

/** Every key of the catalogue, null where nothing was saved; the latch is not ours to keep. */
export function wholeValues(kind: PreferenceKind, saved: Values, isTwoWay: boolean): Values {
  const values = catalogueOf(kind).map(({ key }): [string, Value] => [
    key,
    key === 'twoWayBills' ? isTwoWay : (saved[key] ?? null),
  ]);
  return Object.fromEntries(values);
}

/** ListIDs of all accounts that values name. */
export function accountIdsIn(kind: PreferenceKind, values: Values): string[] {
  return catalogueOf(kind).flatMap((preference) => {
    const value = values[preference.key];
    if (preference.kind === 'account') return typeof value === 'string' ? [value] : [];
    return preference.kind === 'accountMap' ? Object.values(asMap(value)) : [];
  });
}

/** Which account each bank account and card of the cloud app is, as people decided: by cloudId. */
export async function decidedAccounts(trx: Trx, key: FileKey): Promise<Map<string, string>> {
  const values = (await latestVersion(trx, key, 'sync'))?.values;
  return new Map([values?.bankMap, values?.cardMap].flatMap((map) => Object.entries(asMap(map))));
}

/** Something that must be set before transactions can be moved, and is not. */
export type Missing = { readonly key: string; readonly title: string; readonly sentence: string };

/**
 * What moving transactions needs and does not have: unset, or broken.
 * @returns [] when nothing is in the way
 */
export function missingToMove(
  set: Pick<PreferenceSet, 'catalogue' | 'values' | 'situation' | 'problems'>,
): Missing[] {
  return set.catalogue.flatMap((preference): Missing[] => {
    const { key, title } = preference;
    if (!isNeeded(preference, set.values, set.situation)) return [];
    const [problem] = set.problems.get(key) ?? [];
    if (problem !== undefined) return [{ key, title, sentence: `${title} ${problem.message}.` }];
    if (set.values[key] !== null) return [];
    return [{ key, title, sentence: `${title} is not set.` }];
  });
}

/** True when nothing can be moved without it, as things are. */
export function isNeeded(preference: Preference, values: Values, situation: Situation): boolean {
  return preference.need !== undefined && NEEDED[preference.need](values, situation);
}

const NEEDED: Readonly<Record<Need, (values: Values, situation: Situation) => boolean>> = {
  always: () => true,
  clearing: (values) => values.postingMode !== 'direct',
  // A company that has never written an invoice has no such account, and needs none.
  receivables: (_values, situation) =>
    allowedAccounts({ types: ['AccountsReceivable'] }, situation).length > 0,
};
