/**
 * At the end of every sync: preferences are prefilled once, and those that name what is no longer
 * there ask for a person. Source: sync-semantics §2 (broken preferences), design.md §1.
 */
import { WEB_CONNECTOR, writeAudit } from '../audit/log.js';
import { type Notice, settle } from '../company-file/attention.js';
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { docsAnchor } from '../errors.js';
import { changesBetween } from './changes.js';
import { judgeAll } from './judge.js';
import { latchOf } from './latch.js';
import type { Preference, PreferenceKind, Problem, Situation, Value } from './preference.js';
import { accountIdsIn, catalogueOf, judged, wholeValues } from './set.js';
import { readAccountNames, readSituation, readSituationOf, readSurvivors } from './situation.js';
import { insertVersion, latestVersion } from './store.js';
import { sentenceOf, suggestionFor } from './view.js';

const KINDS: readonly PreferenceKind[] = ['sync', 'accounting'];

type Work = { readonly key: FileKey; readonly file: CompanyFileRow; readonly now: Date };

/** Called when a sync has read everything. The caller holds the row lock of company_file. */
export async function checkPreferences(trx: Trx, { key, file, now }: Work): Promise<void> {
  let situation: Situation | undefined;
  for (const kind of KINDS) {
    if ((await latestVersion(trx, key, kind)) !== undefined) continue;
    situation ??= await readSituation(trx, file, now);
    await prefill(trx, { key, file, now }, kind, situation);
  }
  await refreshAttention(trx, file, now);
}

/** The first version: suggestions, where there are any. A person has yet to look at them. */
async function prefill(
  trx: Trx,
  { key, now }: Work,
  kind: PreferenceKind,
  situation: Situation,
): Promise<void> {
  const isTwoWay = kind === 'sync' && (await latchOf(trx, key)) !== undefined;
  const before = judged(kind, wholeValues(kind, {}, isTwoWay), situation);
  const given = before.catalogue.map((preference): [string, Value] => [
    preference.key,
    suggestionFor({ ...before, survivors: new Map() }, preference).value,
  ]);
  const suggested = wholeValues(kind, Object.fromEntries(given), isTwoWay);
  const wrong = judgeAll(before.catalogue, suggested, situation);
  const values = Object.fromEntries(
    Object.entries(suggested).map(([name, value]) => [name, wrong.has(name) ? null : value]),
  );
  const changes = changesBetween(before, judged(kind, values, situation));
  const { kind: by, id, name } = WEB_CONNECTOR;
  await insertVersion(trx, key, kind, {
    version: 1,
    savedAt: now,
    savedBy: { kind: by, id, name },
    isPrefilled: true,
    values,
    changes,
  });
  await writeAudit(trx, {
    organizationId: key.organizationId,
    at: now,
    who: WEB_CONNECTOR,
    action: 'preferences.prefill',
    target: { type: 'company_file', id: `${key.organizationId}.${key.companyFileId}` },
    after: { kind, values },
  });
}

type Broken = { readonly preference: Preference; readonly problem: Problem };

/** Opens needsAttention for what is broken now, and closes it for what is not any more. */
export async function refreshAttention(trx: Trx, file: CompanyFileRow, now: Date): Promise<void> {
  const key: FileKey = { organizationId: file.organizationId, companyFileId: file.id };
  const saved = [];
  for (const kind of KINDS) {
    const { values } = (await latestVersion(trx, key, kind)) ?? { values: {} };
    saved.push({ kind, values: wholeValues(kind, values, false) });
  }
  const ids = saved.flatMap(({ kind, values }) => accountIdsIn(kind, values));
  const situation = await readSituationOf(trx, file, ids, now);
  const broken = saved.flatMap(({ kind, values }) => {
    const problems = judgeAll(catalogueOf(kind), values, situation);
    return catalogueOf(kind).flatMap((preference) =>
      (problems.get(preference.key) ?? []).map((problem) => ({ preference, problem })),
    );
  });
  await settle(trx, key, 'PREFERENCE_BROKEN', await itemsOf(trx, key, broken, situation), now);
}

/** One item an account, whatever number of preferences name it; one a preference otherwise. */
async function itemsOf(
  trx: Trx,
  key: FileKey,
  broken: readonly Broken[],
  situation: Situation,
): Promise<Omit<Notice, 'code'>[]> {
  const groups = new Map<string, Broken[]>();
  for (const one of broken) {
    const name = accountOf(one, situation) ?? `/${one.preference.key}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const ids = [...groups.keys()].filter((name) => situation.accounts.get(name)?.isDeleted);
  const survivors = await readSurvivors(trx, key, ids);
  const named = await readAccountNames(trx, key, [...survivors.values()]);
  return [...groups].map(([name, group]) => {
    const isAccount = situation.accounts.has(name);
    const into = named.get(survivors.get(name) ?? '');
    const merged = into === undefined ? '' : ` It was merged into “${into}”: choose that one.`;
    const sentences = group.map(({ preference, problem }) => sentenceOf(preference, problem));
    return {
      userMessage: `${sentences.join(' ')}${merged} Only what needs it waits.`,
      fixes: group.map(({ preference }) => ({
        label: into
          ? `Set “${preference.title}” to “${into}”`
          : `Choose again at “${preference.title}”`,
        href: docsAnchor('PREFERENCE_BROKEN'),
      })),
      objectType: isAccount ? 'Account' : 'Preferences',
      objectId: isAccount ? name : name.slice(1),
    };
  });
}

/** The account that a broken value names; undefined when it is not about one. */
function accountOf({ problem }: Broken, { accounts }: Situation): string | undefined {
  return problem.account !== undefined && accounts.has(problem.account)
    ? problem.account
    : undefined;
}
