/**
 * The census: ids and EditSequences of a whole type, of which only what differs is read. It finds
 * what the deleted queries do not tell: types that they do not know (transfers, leads), deletions
 * that QuickBooks has forgotten after 90 days, changes that a wrong clock hid from the watermark.
 * Source: qbwc-protocol §6.5, trust.md F30.
 */
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { distrust } from '../mirror/distrust.js';
import { beginCensus, censusTimes, endCensus, noteSeen } from '../mirror/survey.js';
import { planOf } from '../mirror/tables.js';
import type { Deletion } from '../mirror/tombstone.js';
import type { TouchedObject } from '../mirror/touched.js';
import { enumValues } from '../qbxml/facts.js';
import type { Raw, RsHead } from '../qbxml/read.js';
import { type Dialect, type SyncedType, takes } from '../qbxml/synced.js';
import type { NewRequest, RequestRow } from '../queue/request.js';
import { iteratorState } from './iterator.js';
import { POSITION } from './plan.js';
import { typesOf } from './type-store.js';
import type { Work } from './work.js';

/** One answered request of the wire, its rows kept. */
export type CensusAnswer = {
  readonly request: RequestRow;
  readonly head: RsHead | null;
  readonly rows: number;
  readonly kept: readonly { readonly raw: Raw }[];
  readonly keptBytes: number;
};

/**
 * True for types that a census can look over. Those without a modified-date filter are read whole
 * every day anyway.
 */
export function isCensused(type: SyncedType, dialect: Dialect): boolean {
  return (
    type.modified !== undefined &&
    takes(type.query, ['IncludeRetElement'], dialect) &&
    takes(type.query, [type.key], dialect)
  );
}

/** False: after a long silence only reading everything whole finds what went (before qbXML 4.0). */
export function canCensus(types: readonly SyncedType[], dialect: Dialect): boolean {
  return types.every((type) => type.modified === undefined || isCensused(type, dialect));
}

/** Types whose deletions QuickBooks does not report. */
function unreported(types: readonly SyncedType[], dialect: Dialect): SyncedType[] {
  const reported = new Set([...enumValues('ListDelType'), ...enumValues('TxnDelType')]);
  return types.filter((type) => !reported.has(type.type) && isCensused(type, dialect));
}

/**
 * How many there are of the types whose deletions nobody reports: fewer than the mirror has means
 * that some went.
 */
export function planHints(types: readonly SyncedType[], dialect: Dialect): NewRequest[] {
  return unreported(types, dialect).flatMap((type): NewRequest[] => {
    if (!type.canCount) return [];
    const body = { '@metaData': 'MetaDataOnly', ...active(type, dialect) };
    const asked = { step: 'count', type: type.query, objectType: type.type, body } as const;
    return [{ ...asked, isAlone: false, expectedRows: 0, position: POSITION.count }];
  });
}

/** The censuses that are due by time: often for unreported types, now and then for all. */
export async function planCensus(
  trx: Trx,
  work: Work,
  types: readonly SyncedType[],
): Promise<NewRequest[]> {
  const often = new Set(unreported(types, work.dialect).map((type) => type.type));
  const times = await censusTimes(trx, work.key);
  const known = await typesOf(trx, work.key);
  return types.flatMap((type) => {
    const last = times.get(type.type) ?? work.file.firstSyncAt;
    const hours = often.has(type.type) ? LIMITS.censusUnreportedHours : LIMITS.censusDays * 24;
    const isDue = last !== null && work.now.getTime() - last.getTime() >= hours * HOUR_MS;
    if (!isDue || !isCensused(type, work.dialect)) return [];
    return [censusRequest(type, Number(known.get(type.type)?.mirrored ?? 0), work.dialect)];
  });
}

const HOUR_MS = 3_600_000;

/** The censuses that counts call for: the mirror has more of a type than QuickBooks. */
export async function planHintedCensus(
  trx: Trx,
  work: Work,
  types: readonly SyncedType[],
): Promise<NewRequest[]> {
  const known = await typesOf(trx, work.key);
  return unreported(types, work.dialect).flatMap((type) => {
    const row = known.get(type.type);
    if (!row || row.expected === null || Number(row.expected) >= Number(row.mirrored)) return [];
    return [censusRequest(type, Number(row.mirrored), work.dialect)];
  });
}

/** One look over a type; a large one in pages. @param mirrored  how many the mirror has */
export function censusRequest(type: SyncedType, mirrored: number, dialect: Dialect): NewRequest {
  const isPaged = type.canIterate && mirrored > LIMITS.censusPageRows;
  const page = { '@iterator': 'Start', MaxReturned: String(LIMITS.censusPageRows) };
  const elements = planOf(type.type).hasEditSequence ? [type.key, 'EditSequence'] : [type.key];
  return {
    step: 'census',
    type: type.query,
    objectType: type.type,
    body: {
      ...(isPaged ? page : {}),
      ...active(type, dialect),
      IncludeRetElement: elements,
    },
    isAlone: isPaged,
    expectedRows: Math.ceil(mirrored / ROWS_LIKE_ONE),
    position: POSITION.survey,
  };
}

/** So many keys weigh as much as one whole object. */
const ROWS_LIKE_ONE = 10;

/** Deactivated objects are objects. Source: qbwc-protocol §6.4. */
function active(type: SyncedType, dialect: Dialect): { ActiveStatus?: string } {
  return takes(type.query, ['ActiveStatus'], dialect) ? { ActiveStatus: 'All' } : {};
}

/**
 * Takes in what an answer listed; a census that has reached its end is compared with the mirror.
 * @returns what went, and what is to be read again by id
 */
export async function noteCensus(
  trx: Trx,
  work: Work,
  answers: readonly CensusAnswer[],
): Promise<{ gone: Deletion[]; differing: TouchedObject[] }> {
  const found = { gone: [] as Deletion[], differing: [] as TouchedObject[] };
  for (const { request, head, rows, kept, keptBytes } of answers) {
    const { objectType, body } = request;
    if (request.step !== 'census' || !objectType) continue;
    // 1: QuickBooks found none. What was cut off for its size must not pass for gone.
    if (!head || head.statusCode > 1 || keptBytes > LIMITS.requestResponseBytesMax) continue;
    if (body?.['@iterator'] !== 'Continue') {
      await beginCensus(trx, work.key, objectType, work.file.changeSeq);
    }
    await noteSeen(trx, work.key, objectType, kept.flatMap(seenOf));
    // Only what is known to be all of them may bury the rest.
    if ((iteratorState(request, head, rows) ?? 'end') !== 'end') continue;
    const ended = await endCensus(trx, { ...work.key, now: work.now }, objectType);
    found.gone.push(...ended.gone.map((one) => ({ ...one, timeDeleted: null })));
    found.differing.push(...ended.differing);
    // QuickBooks says so now: also a lower EditSequence, left by a wrong clock, is the truth.
    const ids = ended.differing.map((one) => one.objectId);
    await distrust(trx, work.key, objectType, ids);
  }
  return found;
}

function seenOf({ raw }: { readonly raw: Raw }) {
  const id = raw.TxnID ?? raw.ListID;
  if (typeof id !== 'string' || id === '' || id.length > LIMITS.objectIdCharsMax) return [];
  const { EditSequence } = raw;
  return [{ id, editSequence: typeof EditSequence === 'string' ? EditSequence : null }];
}
