/** Saving preferences: all of a request or nothing of it, and never over what another one saved. */
import { type Who, writeAudit } from '../audit/log.js';
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { ConnectorError, type FieldError } from '../errors.js';
import { nearest } from '../qbxml/nearest.js';
import { ELSEWHERE } from './catalogue.js';
import { changesBetween, isSame } from './changes.js';
import { refreshAttention } from './check.js';
import { asMap, judgeForm, pointerPart } from './judge.js';
import { closeLatch, latchOf, refuseToUnlatch } from './latch.js';
import { previewTwoWayBills } from './latch-preview.js';
import type { Preference, PreferenceKind, Problem, Value, Values } from './preference.js';
import { catalogueOf, judged, missingToMove, type PreferenceSet, readSet } from './set.js';
import { type Change, getVersion, insertVersion } from './store.js';

/** What somebody wants to save. */
export type Ask = {
  readonly kind: PreferenceKind;
  /** As it came: keys and values are checked here. */
  readonly patch: Readonly<Record<string, unknown>>;
  /** The version that the asker has read; undefined in a preview that does not say. */
  readonly base: number | undefined;
  /** What was typed to confirm what cannot be undone. */
  readonly confirm: string | undefined;
  readonly mayLatch: boolean;
  /** False where one value was saved in passing: nobody has looked at the others. */
  readonly isReview?: false;
  readonly who: Who;
  readonly now: Date;
};

/** What saving comes to. */
export type Planned = {
  readonly before: PreferenceSet;
  readonly after: PreferenceSet;
  readonly changes: readonly Change[];
};

/**
 * Checks what would be saved. Changes nothing.
 * @throws FIRST_SYNC_PENDING, VERSION_STALE, INVALID_PREFERENCE, PREFERENCES_INCOMPLETE, LATCHED
 */
export async function planSave(trx: Trx, file: CompanyFileRow, ask: Ask): Promise<Planned> {
  if (file.firstSyncAt === null) {
    throw new ConnectorError('FIRST_SYNC_PENDING', 'the first sync has not completed');
  }
  const before = await readSet(trx, file, ask.kind, ask.now);
  await requireCurrent(trx, keyOf(file), before, ask);
  if (ask.patch.twoWayBills === false) refuseToUnlatch(await latchOf(trx, keyOf(file)));
  const { values, errors } = patched(before, ask.patch);
  const after = { ...before, ...judged(ask.kind, values, before.situation) };
  refuse([...errors, ...newProblems(before, after, ask.patch)]);
  refuseIncomplete(before, after, ask.patch);
  return { before, after, changes: changesBetween(before, after) };
}

/**
 * Saves a new version, unless nothing changes and a person has saved these values before. The
 * caller holds the row lock of company_file.
 * @returns the set as it is then
 */
export async function savePreferences(
  trx: Trx,
  file: CompanyFileRow,
  ask: Ask,
): Promise<PreferenceSet> {
  const { before, after, changes } = await planSave(trx, file, ask);
  const isPrefilled = ask.isReview === false && before.saved?.isPrefilled !== false;
  if (changes.length === 0 && before.saved?.isPrefilled === isPrefilled) return before;
  const key = keyOf(file);
  const { kind, who, now } = ask;
  if (before.values.twoWayBills !== after.values.twoWayBills) await latch(trx, key, after, ask);
  const { id, name } = who;
  const saved = {
    version: (before.saved?.version ?? 0) + 1,
    savedAt: now,
    savedBy: { kind: who.kind, id, name },
    isPrefilled,
    values: after.values,
    changes,
  };
  await insertVersion(trx, key, kind, saved);
  const changed = (side: 'from' | 'to') =>
    Object.fromEntries(changes.map((one) => [nameOf(one), one[side]]));
  await writeAudit(trx, {
    organizationId: key.organizationId,
    at: now,
    who,
    action: kind === 'sync' ? 'syncPreferences.update' : 'accountingPreferences.update',
    target: targetOf(key),
    before: changed('from'),
    after: changed('to'),
  });
  await refreshAttention(trx, file, now);
  return { ...after, saved };
}

/** @throws FORBIDDEN, CONFIRMATION_REQUIRED */
async function latch(trx: Trx, key: FileKey, after: PreferenceSet, ask: Ask): Promise<void> {
  if (!ask.mayLatch) throw new ConnectorError('FORBIDDEN', 'this needs the permission sync.latch');
  const preview = await previewTwoWayBills(trx, key, twoWayFrom(after));
  const { who, confirm, now } = ask;
  await closeLatch(trx, key, { who, confirm, preview, now });
  await writeAudit(trx, {
    organizationId: key.organizationId,
    at: now,
    who,
    action: 'twoWayBills.latch',
    target: targetOf(key),
    after: { preview },
  });
}

/** The day from which bills are to come; null: all. */
export function twoWayFrom({ values }: PreferenceSet): string | null {
  const from = values.twoWayBillsFrom;
  return typeof from === 'string' ? from : null;
}

function nameOf({ key, entry }: Change): string {
  return entry === null ? key : `${key}/${pointerPart(entry)}`;
}

function targetOf(key: FileKey) {
  return { type: 'company_file', id: `${key.organizationId}.${key.companyFileId}` };
}

function keyOf(file: CompanyFileRow): FileKey {
  return { organizationId: file.organizationId, companyFileId: file.id };
}

/** @throws VERSION_STALE with both versions and what differs */
async function requireCurrent(
  trx: Trx,
  key: FileKey,
  set: PreferenceSet,
  { kind, base, patch }: Ask,
): Promise<void> {
  const version = set.saved?.version ?? 0;
  if (base === undefined || base === version) return;
  const theirs = await getVersion(trx, key, kind, base);
  const read = theirs?.values ?? null;
  const differing = catalogueOf(kind)
    .filter((one) => read !== null && !isSame(read[one.key] ?? null, set.values[one.key] ?? null))
    .map((one) => ({
      key: one.key,
      yours: read?.[one.key] ?? null,
      current: set.values[one.key] ?? null,
      ...(Object.hasOwn(patch, one.key) ? { wanted: patch[one.key] } : {}),
    }));
  const current = { version, values: set.values, savedAt: set.saved?.savedAt ?? null };
  const detail = `you have read version ${base}; the current one is ${version}`;
  throw new ConnectorError('VERSION_STALE', detail, {
    more: {
      yours: { version: base, values: read, savedAt: theirs?.savedAt ?? null },
      current: { ...current, savedBy: set.saved?.savedBy ?? null },
      differing,
    },
  });
}

/** The values after the patch, without those whose key or form does not fit: these are errors. */
function patched(
  set: PreferenceSet,
  patch: Readonly<Record<string, unknown>>,
): { values: Values; errors: FieldError[] } {
  const byKey = new Map(set.catalogue.map((preference) => [preference.key, preference]));
  const errors: FieldError[] = [];
  const values = new Map<string, Value>(Object.entries(set.values));
  for (const [key, given] of Object.entries(patch)) {
    const preference = byKey.get(key);
    if (preference === undefined) {
      errors.push(unknownKey(key, set));
      continue;
    }
    const read = readValue(preference, given, set);
    if ('problems' in read) errors.push(...read.problems.map((one) => toError(key, one)));
    else values.set(key, read.value);
  }
  return { values: Object.fromEntries(values), errors };
}

/** One value as it came: entries of a map are merged into those that are there, null removes. */
function readValue(
  preference: Preference,
  given: unknown,
  set: PreferenceSet,
): { value: Value } | { problems: Problem[] } {
  const isMap = preference.kind === 'accountMap' || preference.kind === 'enumMap';
  if (isMap && typeof given === 'object' && given !== null && !Array.isArray(given)) {
    const before = asMap(set.values[preference.key]);
    return mergeMap(preference, before, new Map(Object.entries(given)), set);
  }
  if (given === null) {
    const canBeEmpty = preference.kind !== 'bool' && preference.kind !== 'enum';
    if (canBeEmpty) return { value: null };
    return { problems: [{ path: '', rule: 'json', message: 'cannot be empty', got: null }] };
  }
  const problems = judgeForm(preference, given, set.situation);
  if (typeof given === 'string' || typeof given === 'boolean') {
    if (problems.length === 0) return { value: given };
  }
  return { problems };
}

function mergeMap(
  preference: Preference,
  before: Readonly<Record<string, string>>,
  given: ReadonlyMap<string, unknown>,
  set: PreferenceSet,
): { value: Value } | { problems: Problem[] } {
  const wanted = new Map<string, unknown>(Object.entries(before));
  for (const [entry, value] of given) {
    if (value === null) wanted.delete(entry);
    else wanted.set(entry, value);
  }
  // Entries that stay as they were may be broken; that is no reason to refuse the others.
  const problems = judgeForm(preference, Object.fromEntries(given), set.situation).filter(
    ({ path }) =>
      [...given].some(([entry, value]) => value !== null && path === `/${pointerPart(entry)}`),
  );
  if (problems.length > 0) return { problems };
  const entries = [...wanted].filter((one): one is [string, string] => typeof one[1] === 'string');
  return { value: entries.length === 0 ? null : Object.fromEntries(entries) };
}

function unknownKey(key: string, set: PreferenceSet): FieldError {
  const known = set.catalogue.map((preference) => preference.key);
  const path = `/values/${pointerPart(key.slice(0, 100))}`;
  const error = { path, rule: 'unknown', got: key.slice(0, 100) };
  const other = set.kind === 'sync' ? 'accounting' : 'sync';
  if (catalogueOf(other).some((preference) => preference.key === key)) {
    return { ...error, message: `is one of preferences/${other}` };
  }
  const elsewhere = Object.hasOwn(ELSEWHERE, key) ? ELSEWHERE[key] : undefined;
  if (elsewhere !== undefined) return { ...error, message: elsewhere };
  const meant = nearest(key, known);
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
  return { ...error, message: `is not known here${hint}`, allowed: meant ? [meant] : known };
}

/** What was wrong before and is not touched stays a matter of its own. */
function newProblems(
  before: PreferenceSet,
  after: PreferenceSet,
  patch: Readonly<Record<string, unknown>>,
): FieldError[] {
  return [...after.problems].flatMap(([key, problems]) => {
    const known = before.problems.get(key) ?? [];
    const isTouched = Object.hasOwn(patch, key) && !isMapKey(after, key);
    return problems
      .filter((one) => isTouched || !known.some((old) => isSameProblem(old, one)))
      .map((one) => toError(key, one));
  });
}

function isMapKey(set: PreferenceSet, key: string): boolean {
  return set.catalogue.some((one) => one.key === key && one.kind === 'accountMap');
}

function isSameProblem(a: Problem, b: Problem): boolean {
  return a.path === b.path && a.rule === b.rule && a.got === b.got;
}

/** @throws PREFERENCES_INCOMPLETE when this request switches on, or takes away, too much */
function refuseIncomplete(
  before: PreferenceSet,
  after: PreferenceSet,
  patch: Readonly<Record<string, unknown>>,
): void {
  if (after.values.moveTransactions !== true) return;
  const isNew = before.values.moveTransactions !== true;
  const had = new Set(missingToMove(before).map(({ key }) => key));
  const missing = missingToMove(after).filter(
    ({ key }) => isNew || !had.has(key) || Object.hasOwn(patch, key),
  );
  if (missing.length === 0) return;
  const detail = missing.map(({ sentence }) => sentence).join(' ');
  throw new ConnectorError('PREFERENCES_INCOMPLETE', detail, {
    errors: missing.map(({ key, sentence }) => ({
      path: `/values/${key}`,
      message: sentence,
      rule: 'required',
    })),
    more: { missing },
  });
}

function toError(key: string, problem: Problem): FieldError {
  const { path, rule, message, allowed, got } = problem;
  return {
    path: `/values/${key}${path}`,
    message,
    rule,
    ...(allowed === undefined ? {} : { allowed }),
    ...(got === undefined ? {} : { got }),
  };
}

/** @throws INVALID_PREFERENCE when there are any */
function refuse(errors: readonly FieldError[]): void {
  if (errors.length === 0) return;
  const detail = errors.map((error) => `${error.path} ${error.message}`).join('; ');
  throw new ConnectorError('INVALID_PREFERENCE', detail, { errors });
}
