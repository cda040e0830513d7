/**
 * Lists and objects as the mirror showed them at an earlier change: `?asOf=` a change number or a
 * moment. Source: design.md §6 (History: as of means last observed state).
 */
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { objectsAsOf, readAsOf, type VersionAsOf } from '../mirror/history.js';
import type { ObjectPlan } from '../mirror/tables.js';
import { isDisplayOnly } from '../vocabulary/filters.js';
import type { Given } from '../vocabulary/parameters.js';
import { fileOf, notAllFound, type Page } from './mirrored.js';
import type { ResourceCall } from './resources.js';

/**
 * A page of a list as of a change.
 * @param page  `limit`: at most so many
 * @throws INVALID_REQUEST for filters that history cannot answer, NO_LONGER_KEPT, QBD_REQUEST_ERROR
 *   when an id that was named did not exist then
 */
export async function readPageAsOf(
  trx: Trx,
  call: ResourceCall,
  plan: ObjectPlan,
  asked: { given: Given; asOf: string; limit: number; after: string | undefined },
): Promise<Page<VersionAsOf>> {
  const { given, limit } = asked;
  requireSimple(given);
  const seq = await enter(trx, call, asked.asOf);
  const ids = given.texts.get('ids');
  if (ids !== undefined) {
    const page = { ids, limit: LIMITS.objectsWholeListMax };
    const objects = await objectsAsOf(trx, call.key, plan.objectType, seq, page);
    const places = new Map(objects.map((object) => [object.id, object]));
    const missing = ids.filter((id) => !places.has(id));
    if (missing.length > 0) throw notAllFound('ids', missing);
    const named = [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
    return { objects: named, hasMore: false, remaining: 0 };
  }
  // A page without an object of the right status would end the list for many clients: go on.
  const objects: VersionAsOf[] = [];
  for (let after = asked.after; ; ) {
    const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
    const found = await objectsAsOf(trx, call.key, plan.objectType, seq, page);
    objects.push(...found.filter((object) => isShown(given, object)));
    after = found.at(-1)?.id;
    if (objects.length > limit || found.length <= limit) break;
  }
  const hasMore = objects.length > limit;
  return { objects: objects.slice(0, limit), hasMore, remaining: hasMore ? null : 0 };
}

/** One object as of a change. @throws RESOURCE_MISSING, NO_LONGER_KEPT, INVALID_REQUEST */
export async function readOneAsOf(
  call: ResourceCall,
  plan: ObjectPlan,
  asked: { id: string; asOf: string },
): Promise<VersionAsOf> {
  const { ctx, key } = call;
  return inOrganization(ctx.db, key.organizationId, async (trx) => {
    await fileOf(trx, call);
    const seq = await enter(trx, call, asked.asOf);
    const isPossible = asked.id.length <= LIMITS.objectIdCharsMax && !asked.id.includes('\0');
    const page = { ids: isPossible ? [asked.id] : [], limit: 1 };
    const [found] = await objectsAsOf(trx, key, plan.objectType, seq, page);
    if (found) return found;
    throw new ConnectorError('RESOURCE_MISSING', `there was no such object at change ${seq}`);
  });
}

/** The number of the change; the answer says which one it was. */
async function enter(trx: Trx, call: ResourceCall, asOf: string): Promise<bigint> {
  const seq = await readAsOf(trx, call.key, asOf);
  call.reply.header('mirror-change', String(seq));
  return seq;
}

/** Parameters that an earlier state can be asked for with. */
const SIMPLE = new Set(['ids', 'status', 'limit', 'cursor', 'asOf']);

function requireSimple(given: Given): void {
  const others = given.parameters
    .map(({ parameter }) => parameter)
    .filter((parameter) => !SIMPLE.has(parameter.name) && !isDisplayOnly(parameter));
  if (others.length === 0) return;
  const message = 'cannot go with asOf: an earlier state is read by ids or page by page';
  const errors = others.map(({ name }) => ({ path: `?${name}`, message }));
  const names = others.map(({ name }) => `?${name}`).join(', ');
  throw new ConnectorError('INVALID_REQUEST', `${names} ${message}`, { errors });
}

/** Active ones when nothing was said, as in every list. */
function isShown(given: Given, object: VersionAsOf): boolean {
  const status = given.texts.get('status')?.[0] ?? 'active';
  if (status === 'all') return true;
  return (object.raw.IsActive !== 'false') === (status === 'active');
}
