/**
 * The rolling audit: in every session some objects are read again and compared field by field, and
 * those that were modified last are looked for. An object that reads differently though QuickBooks
 * never said that it was changed is drift (drift.ts); several that are gone or older mean that the
 * company file went back in time. Source: trust.md F8, qbwc-protocol §6.6 (restore of a backup)
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Applied } from '../mirror/ingest.js';
import {
  type MirroredVersion,
  newestTombstones,
  type Pick,
  pickObjects,
  readTombstones,
  readVersions,
} from '../mirror/sample.js';
import { demandCensus, findTwins } from '../mirror/survey.js';
import { mirroredObjects } from '../mirror/tables.js';
import type { Deletion } from '../mirror/tombstone.js';
import type { TouchedObject } from '../mirror/touched.js';
import { enumValues } from '../qbxml/facts.js';
import type { Raw, RsHead } from '../qbxml/read.js';
import { type SyncedType, syncedTypes } from '../qbxml/synced.js';
import type { NewRequest, RequestRow } from '../queue/request.js';
import { enqueueSync } from '../queue/store.js';
import { planCensus } from './census.js';
import { planDeleted } from './deletions.js';
import { differingElements, stampShift } from './difference.js';
import { countAudit, noteSuspects, type Suspect, settleSuspects } from './drift.js';
import { listNewest } from './newest.js';
import { POSITION, planTouched } from './plan.js';
import type { RunRow } from './store.js';
import { shiftWatermarks, typesOf } from './type-store.js';
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
  const deleted = await newestTombstones(trx, work.key, work.file.changeSeq);
  const objects = new Map(
    [...newest, ...deleted, ...random].map((one) => [`${one.objectType} ${one.objectId}`, one]),
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

/** Types by chance and the number of their objects. */
async function picks(trx: Trx, work: Work, types: readonly SyncedType[]): Promise<Pick[]> {
  const known = await typesOf(trx, work.key);
  const weights = types
    .filter(hasId)
    .map(({ type }) => ({ type, weight: Number(known.get(type)?.mirrored ?? 0) }))
    .filter(({ weight }) => weight > 0);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: Math.min(LIMITS.auditRandomObjects, total) }, () => {
    let rest = fraction(work) * total;
    const found = weights.find(({ weight }) => {
      rest -= weight;
      return rest < 0;
    });
    return { objectType: (found ?? weights.at(-1))?.type ?? '', fraction: fraction(work) };
  });
}

/** A number from 0 to 1 without 1. */
function fraction({ random }: Work): number {
  return random(6).readUIntBE(0, 6) / 2 ** 48;
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
  /**
   * The company file is an earlier copy of itself: `surely` when several objects say so, `slightly`
   * when one or two do, which may also come of a clock that was wrong for a while.
   */
  readonly rewound: 'no' | 'slightly' | 'surely';
  /** By how many minutes the stamps of unchanged objects have moved; 0: not at all. */
  readonly clockShift: number;
};

const NOTHING: AuditFindings = {
  reread: 0,
  different: [],
  gone: [],
  doubtful: [],
  rewound: 'no',
  clockShift: 0,
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
  const excused = new Set(reported.map(nameOf));
  const objects = asked.flatMap(({ request }) => idsOf(request));
  const known = byName(await readVersions(trx, key, objects));
  const newest = byName(await listNewest(trx, key));
  const buried = byName(await readTombstones(trx, key, objects));
  const draft: Draft = { ...NOTHING, different: [], gone: [], doubtful: [] };
  const witnesses = { gone: 0, sure: 0 };
  for (const answer of asked) {
    for (const object of idsOf(answer.request)) {
      const name = nameOf(object);
      if (excused.has(name)) continue;
      const row = rowOf(answer, object.objectId);
      // Whatever QuickBooks reported deleted never comes back by itself.
      if (row && buried.has(name)) witnesses.sure += 1;
      const before = known.get(name);
      if (!before) continue;
      judgeOne(draft, witnesses, { object, position: positionOf(answer), before, row });
      // The others may never have been read since the PC stood elsewhere.
      if (row && newest.has(name)) draft.clockShift = earlier(draft.clockShift, before.raw, row);
    }
  }
  const { gone, sure } = witnesses;
  // Next to what is sure, what is merely doubtful counts: it will not be asked for alone any more.
  const others = sure > 0 ? draft.doubtful.length : 0;
  const isMany = gone + sure + others >= LIMITS.rewoundObjectsMin;
  return { ...draft, rewound: isMany ? 'surely' : sure > 0 ? 'slightly' : 'no' };
}

/** One object that the mirror has; nobody is told before it was asked for alone. */
function judgeOne(
  draft: Draft,
  witnesses: { gone: number; sure: number },
  read: { object: TouchedObject; position: number; before: MirroredVersion; row: Raw | undefined },
): void {
  const { object, position, before, row } = read;
  const verdict = compare(before, row);
  if (verdict.kind !== 'gone') draft.reread += 1;
  if (verdict.kind === 'different') draft.different.push({ ...object, elements: verdict.elements });
  if (verdict.kind !== 'gone' && verdict.kind !== 'older') return;
  if (position !== ALONE && position !== TWIN) {
    draft.doubtful.push(object);
    return;
  }
  if (verdict.kind === 'older') witnesses.sure += 1;
  else draft.gone.push({ ...object, timeDeleted: null });
  const isWitness = verdict.kind === 'gone' && REPORTED.has(object.objectType);
  if (isWitness && position === ALONE) witnesses.gone += 1;
}

/** Unchanged versions only: a changed one has a stamp of its own. */
function earlier(shift: number, before: Raw, after: Raw): number {
  if (before.EditSequence !== after.EditSequence) return shift;
  return Math.min(shift, stampShift(before, after) ?? 0);
}

function byName<T extends TouchedObject>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((one) => [nameOf(one), one]));
}

function positionOf({ request }: AuditAnswer): number {
  return Number(request.position);
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
  if (runId && found.clockShift < -LIMITS.watermarkOverlapMinutes) {
    await followClock(trx, work, runId, found.clockShift);
  }
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

/**
 * The PC has moved to an earlier time zone: what was changed since then carries stamps from before
 * the watermarks. The census finds it, and the watermarks follow. To a later one nothing is lost.
 */
async function followClock(trx: Trx, work: Work, runId: string, minutes: number): Promise<void> {
  await shiftWatermarks(trx, work.key, minutes);
  const types = syncedTypes(mirroredObjects.keys(), work.dialect);
  const known = await typesOf(trx, work.key);
  const isOn = types.filter((type) => known.get(type.type)?.isOn !== false);
  await demandCensus(
    trx,
    work.key,
    isOn.map((type) => type.type),
  );
  await enqueueSync(trx, work.key, runId, await planCensus(trx, work, isOn), work.now);
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
