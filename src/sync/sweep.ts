/** After types were read whole: what the mirror still holds and QuickBooks no longer has, goes. */
import type { Trx } from '../db/connect.js';
import { tombstoneUnread } from '../mirror/tombstone.js';
import type { Work } from './advance.js';
import { learnTypes, noteTouched, type RunRow, type TypeNews, typesOf } from './store.js';
import type { SyncedType } from './types.js';

/**
 * Makes tombstones of ghosts. A first sync has none; a full one checks every type it read to the
 * end, an incremental one those that can only be read whole.
 * @param types  the types that the run asked for
 */
export async function sweepGhosts(
  trx: Trx,
  work: Work,
  run: RunRow,
  types: readonly SyncedType[],
): Promise<void> {
  const { startedAt } = run;
  if (!startedAt || work.file.firstSyncAt === null) return;
  const known = await typesOf(trx, work.key);
  const news: TypeNews[] = [];
  for (const type of types) {
    const readAt = known.get(type.type)?.readAt;
    const isSwept = run.mode === 'full' || type.modified === undefined;
    if (!isSwept || !readAt || readAt < startedAt) continue;
    const at = { ...work.key, now: work.now };
    const { deleted, touched } = await tombstoneUnread(trx, at, type.type, startedAt);
    const count = deleted.get(type.type) ?? 0;
    if (count > 0) news.push({ objectType: type.type, mirroredDelta: -count });
    await noteTouched(trx, work.key, touched, 0);
  }
  await learnTypes(trx, work.key, news, work.now);
}
