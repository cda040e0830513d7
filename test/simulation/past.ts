/** Whether the change feed and the past of a mirror are true. */
import type { FileKey } from '../../src/company-file/store.js';
import type { Trx } from '../../src/db/connect.js';
import { type Change, readChanges } from '../../src/mirror/changes.js';
import { objectsAsOf } from '../../src/mirror/history.js';
import { quoteName } from '../../src/mirror/names.js';
import { mirroredObjects, planOf } from '../../src/mirror/tables.js';
import type { Observation } from './history.js';

const PAGE = 1_000;
const PROBLEMS_MAX = 20;

/**
 * Follows the feed from its beginning like a consumer that has nothing but it, and compares what is
 * alive in the end with the mirror: ids, and that every number from 1 on came once.
 */
export async function feedProblems(trx: Trx, key: FileKey): Promise<string[]> {
  const alive = new Map<string, Set<string>>();
  const problems: string[] = [];
  let expected = 1;
  for (const change of await wholeFeed(trx, key)) {
    if (change.seq !== expected) problems.push(`change ${expected} came as ${change.seq}`);
    expected = change.seq + 1;
    const ids = alive.get(change.objectType) ?? new Set();
    alive.set(change.objectType, ids);
    if (change.kind === 'upsert') ids.add(change.id);
    else ids.delete(change.id);
  }
  for (const type of mirroredObjects.keys()) {
    const found = await livingIds(trx, key, type);
    const told = alive.get(type) ?? new Set();
    problems.push(
      ...[...found].filter((id) => !told.has(id)).map((id) => `feed lacks ${type} ${id}`),
    );
    problems.push(
      ...[...told].filter((id) => !found.has(id)).map((id) => `feed keeps ${type} ${id}`),
    );
  }
  return problems.slice(0, PROBLEMS_MAX);
}

async function wholeFeed(trx: Trx, key: FileKey): Promise<Change[]> {
  const changes: Change[] = [];
  for (let after = 0; ; ) {
    const page = await readChanges(trx, key, after, PAGE);
    changes.push(...page.data);
    if (!page.hasMore) return changes;
    after = page.nextAfter;
  }
}

async function livingIds(trx: Trx, key: FileKey, type: string): Promise<Set<string>> {
  const { keyColumn, table } = planOf(type);
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select ${keyColumn} as id from mirror.${quoteName(table.name)}
      where organization_id = ? and company_file_id = ? and not is_deleted`,
    [key.organizationId, key.companyFileId],
  );
  return new Set(rows.map((row) => row.id));
}

/** As of the last change after each sync, the mirror still shows the company file of that moment. */
export async function pastProblems(
  trx: Trx,
  key: FileKey,
  observations: readonly Observation[],
): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, { seq, truth }] of observations.entries()) {
    for (const type of mirroredObjects.keys()) {
      const { keyElement } = planOf(type);
      const wanted = new Map(
        (truth.objects[type] ?? []).map((tree) => [String(tree[keyElement]), canonical('', tree)]),
      );
      for (const { id, raw } of await versionsAsOf(trx, key, type, seq)) {
        const tree = wanted.get(id);
        const found = canonical('', raw);
        const at = `as of sync ${index} (change ${seq}) ${type} ${id}`;
        if (tree === undefined) problems.push(`${at} was not in the company file`);
        else if (tree !== found) problems.push(`${at} was ${firstDifference(tree, found)}`);
        wanted.delete(id);
      }
      problems.push(
        ...[...wanted.keys()].map((id) => `as of sync ${index} ${type} ${id} is missing`),
      );
    }
  }
  return problems.slice(0, PROBLEMS_MAX);
}

async function versionsAsOf(trx: Trx, key: FileKey, type: string, seq: bigint) {
  const found: { id: string; raw: unknown }[] = [];
  for (;;) {
    const last = found.at(-1)?.id;
    const after = last === undefined ? {} : { after: last };
    const page = await objectsAsOf(trx, key, type, seq, { limit: PAGE, ...after });
    found.push(...page);
    if (page.length < PAGE) return found;
  }
}

/** Lists without an order of their own. */
const UNORDERED = new Set(['LinkedTxn', 'AppliedToTxnRet', 'DataExtRet', 'DataExt']);

/** Word for word, names of references included; members in one order. */
function canonical(name: string, value: unknown): string {
  if (Array.isArray(value)) {
    const parts = value.map((each) => canonical('', each));
    if (UNORDERED.has(name)) parts.sort();
    return `[${parts.join(',')}]`;
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    // An order of lines of one kind says nothing that their own order does not.
    .filter(([member, inner]) => !(member === '_order' && new Set(inner).size < 2))
    .map(([member, inner]) => `${member}:${canonical(member, inner)}`);
  return `{${members.sort().join(',')}}`;
}

function firstDifference(wanted: string, found: string): string {
  let at = 0;
  while (wanted[at] === found[at]) at += 1;
  const from = Math.max(0, at - 40);
  return `…${wanted.slice(from, at + 60)}… and is told as …${found.slice(from, at + 60)}…`;
}
