/** After types were read: ghosts go, and what moved while they were read is noted. */
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { distrust } from '../mirror/distrust.js';
import { contradictions, linksOfRecent, renamedOfRecent } from '../mirror/recent.js';
import { takeUnread, tombstoneUnread } from '../mirror/tombstone.js';
import type { SyncedType } from '../qbxml/synced.js';
import { addMinutes } from '../qbxml/value.js';
import type { NewRequest } from '../queue/request.js';
import { censusRequest, isCensused } from './census.js';
import type { RunRow } from './store.js';
import { noteTouched } from './touched-store.js';
import { learnTypes, type TypeNews, typesOf } from './type-store.js';
import type { Work } from './work.js';

/**
 * Makes tombstones of ghosts. A first sync has none, unless a restore came in between; a full one
 * checks every type it read to the end, an incremental one those that can only be read whole. What
 * was modified meanwhile may have moved from a span that was still to be read into one that was
 * read already: where QuickBooks can list its ids, it is asked what is there before anything goes.
 * @param types  the types that the run asked for
 * @returns the censuses of the types of which something was not met
 */
export async function sweepGhosts(
  trx: Trx,
  work: Work,
  run: RunRow,
  types: readonly SyncedType[],
): Promise<NewRequest[]> {
  const { startedAt } = run;
  if (!startedAt || (work.file.firstSyncAt === null && run.mode !== 'full')) return [];
  const known = await typesOf(trx, work.key);
  const news: TypeNews[] = [];
  const censuses: NewRequest[] = [];
  for (const type of types) {
    const readAt = known.get(type.type)?.readAt;
    const isSwept = run.mode === 'full' || type.modified === undefined;
    if (!isSwept || !readAt || readAt < startedAt) continue;
    if (isCensused(type, work.dialect)) {
      const unread = await takeUnread(trx, work.key, type.type, startedAt);
      const mirrored = Number(known.get(type.type)?.mirrored ?? 0);
      if (unread.length > 0) censuses.push(censusRequest(type, mirrored, work.dialect));
      continue;
    }
    const at = { ...work.key, now: work.now };
    const { deleted, touched } = await tombstoneUnread(trx, at, type.type, startedAt);
    const count = deleted.get(type.type) ?? 0;
    if (count > 0) news.push({ objectType: type.type, mirroredDelta: -count });
    await noteTouched(trx, work.key, touched, 0);
  }
  await learnTypes(trx, work.key, news, work.now);
  return censuses;
}

const MINUTE_MS = 60_000;

/**
 * A first sync reads type after type while people go on working: what was modified since it began
 * may have moved documents that were read before. Their links are followed, once, at its end, and
 * what was renamed is read again, so that its name reaches whatever refers to it. The clock is that
 * of the data: its newest stamp, less the time that the run took and the overlap.
 * Source: design.md §6 (Time; names and balances move silently)
 */
export async function followRecent(trx: Trx, work: Work, run: RunRow): Promise<void> {
  const watermarks = [...(await typesOf(trx, work.key)).values()].flatMap((type) =>
    type.watermark === null ? [] : [type.watermark],
  );
  const newest = watermarks.sort().at(-1);
  if (newest === undefined || !run.startedAt) return;
  const took = Math.ceil((work.now.getTime() - run.startedAt.getTime()) / MINUTE_MS);
  const since = addMinutes(newest, -(took + LIMITS.watermarkOverlapMinutes));
  const linked = await linksOfRecent(trx, work.key, since);
  const renamed = await renamedOfRecent(trx, work.key, since);
  for (const objectType of new Set(renamed.map((one) => one.objectType))) {
    const ids = renamed.filter((one) => one.objectType === objectType).map((one) => one.objectId);
    await distrust(trx, work.key, objectType, ids);
  }
  const moved = [...linked, ...renamed, ...(await contradictions(trx, work.key))];
  await noteTouched(trx, work.key, moved, 0);
}
