/**
 * The rolling audit: in every session some objects are read again and compared field by field, and
 * those that were modified last are looked for. An object that reads differently though QuickBooks
 * never said that it was changed is drift (drift.ts); several that are gone or older mean that the
 * company file went back in time. Source: trust.md F8, qbwc-protocol §6.6 (restore of a backup)
 */
import crypto from 'node:crypto';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Applied } from '../mirror/ingest.js';
import { type MirroredVersion, type Pick, pickObjects, readVersions } from '../mirror/sample.js';
import { findTwins } from '../mirror/survey.js';
import { mirroredObjects } from '../mirror/tables.js';
import type { Deletion } from '../mirror/tombstone.js';
import type { TouchedObject } from '../mirror/touched.js';
import { enumValues } from '../qbxml/facts.js';
import type { Raw, RsHead } from '../qbxml/read.js';
import { type SyncedType, syncedTypes } from '../qbxml/synced.js';
import { enqueueSync, type NewRequest, type RequestRow } from '../queue/store.js';
import { differingElements } from './difference.js';
import { countAudit, noteSuspects, type Suspect, settleSuspects } from './drift.js';
import { listNewest } from './newest.js';
import { POSITION, planDeleted, planTouched } from './plan.js';
import { type RunRow, typesOf } from './store.js';
import type { Work } from './work.js';

/** Behind the other questions of the check: objects that are asked for one by one. */
const ALONE = POSITION.check + 500;
/** The same for objects that seem to have become another type: they say nothing of the file. */
const TWIN = POSITION.check + 501;

/** Which objects this session reads again. */
export async function planAudit(
  trx: Trx,
  work: Work,
  run: RunRow,
  types: readonly SyncedType[],
): Promise<NewRequest[]> {
  await settleSuspects(trx, work, run.id);
  const newest = await readVersions(trx, work.key, await listNewest(trx, work.key));
  const random = await pickObjects(trx, work.key, await picks(trx, work, types));
  const objects = new Map(
    [...newest, ...random].map((one) => [`${one.objectType} ${one.objectId}`, one]),
  );
  return askAgain(work, types, [...objects.values()]);
}

function askAgain(
  work: Work,
  types: readonly SyncedType[],
  objects: readonly TouchedObject[],
): NewRequest[] {
  const byName = new Map(types.filter(hasId).map((type) => [type.type, type]));
  return planTouched(byName, objects, work.dialect).map((request) => ({
    ...request,
    step: 'audit',
    position: POSITION.check,
  }));
}

/** Templates and bar codes can't be asked for by id; they are read whole every day. */
function hasId(type: SyncedType): boolean {
  return type.modified !== undefined;
}

/** Types by chance and the number of their objects; the same moment makes the same choice. */
async function picks(trx: Trx, work: Work, types: readonly SyncedType[]): Promise<Pick[]> {
  const known = await typesOf(trx, work.key);
  const weights = types
    .filter(hasId)
    .map(({ type }) => ({ type, weight: Number(known.get(type)?.mirrored ?? 0) }))
    .filter(({ weight }) => weight > 0);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const next = fractions(`${work.key.companyFileId} ${work.file.changeSeq} ${work.now.getTime()}`);
  return Array.from({ length: Math.min(LIMITS.auditRandomObjects, total) }, () => {
    let rest = next() * total;
    const found = weights.find(({ weight }) => {
      rest -= weight;
      return rest < 0;
    });
    return { objectType: (found ?? weights.at(-1))?.type ?? '', fraction: next() };
  });
}

/** Numbers from 0 to 1 without 1, the same for the same seed. */
function fractions(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    const hash = crypto.hash('sha256', `${seed} ${count}`);
    return Number.parseInt(hash.slice(0, 12), 16) / 2 ** 48;
  };
}

/** One answered request of the wire, its rows kept. */
export type AuditAnswer = {
  readonly request: RequestRow;
  readonly head: RsHead | null;
  readonly kept: readonly { readonly raw: Raw }[];
};

export type AuditFindings = {
  /** Objects read that the mirror has. */
  readonly reread: number;
  readonly different: readonly Suspect[];
  /** Asked for alone, and not there any more. */
  readonly gone: readonly Deletion[];
  /** Missing from an answer, or older than in the mirror: to be asked for alone. */
  readonly doubtful: readonly TouchedObject[];
  /** Too many are gone or older: the company file is an earlier copy of itself. */
  readonly isRewound: boolean;
};

const NOTHING: AuditFindings = {
  reread: 0,
  different: [],
  gone: [],
  doubtful: [],
  isRewound: false,
};

/**
 * Compares what was read again with the mirror as it is before the answer is applied.
 * @param reported  deletions that came in the same answer: these objects are no evidence
 */
export async function judgeAudit(
  trx: Trx,
  key: FileKey,
  answers: readonly AuditAnswer[],
  reported: readonly Deletion[],
): Promise<AuditFindings> {
  const asked = answers.filter(({ request, head }) => request.step === 'audit' && isWhole(head));
  if (asked.length === 0) return NOTHING;
  const deleted = new Set(reported.map(nameOf));
  const objects = asked.flatMap(({ request }) => idsOf(request));
  const mirrored = await readVersions(trx, key, objects);
  const known = new Map(mirrored.map((one) => [nameOf(one), one]));
  const findings = { ...NOTHING, different: [], gone: [], doubtful: [] } as Draft;
  let evidence = 0;
  for (const answer of asked) {
    for (const object of idsOf(answer.request)) {
      const before = known.get(nameOf(object));
      if (!before || deleted.has(nameOf(object))) continue;
      const verdict = compare(before, rowOf(answer, object.objectId));
      if (verdict.kind !== 'gone') findings.reread += 1;
      if (verdict.kind === 'different') {
        findings.different.push({ ...object, elements: verdict.elements });
      }
      if (verdict.kind !== 'gone' && verdict.kind !== 'older') continue;
      const position = Number(answer.request.position);
      if (position !== ALONE && position !== TWIN) {
        findings.doubtful.push(object);
        continue;
      }
      if (verdict.kind === 'gone') findings.gone.push({ ...object, timeDeleted: null });
      const isWitness = verdict.kind === 'older' || REPORTED.has(object.objectType);
      if (isWitness && position === ALONE) evidence += 1;
    }
  }
  return { ...findings, isRewound: evidence >= LIMITS.rewoundObjectsMin };
}

type Draft = {
  -readonly [Name in keyof AuditFindings]: AuditFindings[Name] extends readonly (infer Item)[]
    ? Item[]
    : AuditFindings[Name];
};

/** Types whose deletions QuickBooks reports. */
const REPORTED = new Set([...enumValues('ListDelType'), ...enumValues('TxnDelType')]);

/** 1: none of them was found. 500: some. Anything else is no answer about them. */
function isWhole(head: RsHead | null): boolean {
  return head !== null && [0, 1, 500].includes(head.statusCode);
}

function nameOf(one: TouchedObject): string {
  return `${one.objectType} ${one.objectId}`;
}

function idsOf({ objectType, body }: RequestRow): TouchedObject[] {
  const ids = body?.TxnID ?? body?.ListID;
  if (!objectType || !Array.isArray(ids)) return [];
  return ids.map((id) => ({ objectType, objectId: String(id) }));
}

function rowOf(answer: AuditAnswer, id: string): Raw | undefined {
  return answer.kept.find(({ raw }) => (raw.TxnID ?? raw.ListID) === id)?.raw;
}

type Comparison =
  | { kind: 'gone' | 'older' | 'newer' | 'same' }
  | { kind: 'different'; elements: string[] };

function compare(before: MirroredVersion, after: Raw | undefined): Comparison {
  if (!after) return { kind: 'gone' };
  if (after.EditSequence !== before.raw.EditSequence) {
    return { kind: isOlder(after.EditSequence, before.raw.EditSequence) ? 'older' : 'newer' };
  }
  const elements = differingElements(before.raw, after, before.name);
  return elements.length === 0 ? { kind: 'same' } : { kind: 'different', elements };
}

const EDIT_SEQUENCE = new RegExp(`^[0-9]{1,${LIMITS.editSequenceDigitsMax}}$`);

/** The same rule as of mirror/judge.ts: only numbers are compared. */
function isOlder(after: unknown, before: unknown): boolean {
  if (typeof after !== 'string' || typeof before !== 'string') return false;
  if (!EDIT_SEQUENCE.test(after) || !EDIT_SEQUENCE.test(before)) return false;
  return BigInt(after) < BigInt(before);
}

/**
 * Books what the audit found; the rows themselves were applied like any others. What is doubtful is
 * asked for alone, together with the newest deletions, which may explain it.
 */
export async function bookAudit(
  trx: Trx,
  work: Work,
  runId: string | null,
  found: AuditFindings,
): Promise<void> {
  await countAudit(trx, work, { reread: found.reread, different: 0 });
  await noteSuspects(trx, work, runId, found.different);
  if (!runId || found.doubtful.length === 0) return;
  const known = await typesOf(trx, work.key);
  const watermarks = new Map(
    ['ListDeleted', 'TxnDeleted'].map((name) => [name, known.get(name)?.watermark ?? null]),
  );
  const types = syncedTypes(mirroredObjects.keys(), work.dialect);
  const deletions = planDeleted(types, watermarks, work.dialect);
  const again = [...deletions, ...askAlone(work, found.doubtful, ALONE)];
  await enqueueSync(trx, work.key, runId, again, work.now);
}

function askAlone(work: Work, objects: readonly TouchedObject[], position: number): NewRequest[] {
  const types = syncedTypes(mirroredObjects.keys(), work.dialect);
  return objects.flatMap((object) =>
    askAgain(work, types, [object]).map((request) => ({ ...request, position })),
  );
}

/**
 * An object that was new in an answer may be one that changed its type: items do, when a person
 * turns one kind into another. Whether the old one is still there is asked for.
 */
export async function askForTwins(
  trx: Trx,
  work: Work,
  runId: string,
  applied: Applied,
): Promise<void> {
  const types = [...applied.types].flatMap(([type, { inserted, revived }]) =>
    inserted + revived > 0 ? [type] : [],
  );
  if (types.length === 0) return;
  const twins = await findTwins(trx, work.key, { types, since: work.file.changeSeq });
  await enqueueSync(trx, work.key, runId, askAlone(work, twins, TWIN), work.now);
}
