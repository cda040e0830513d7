/**
 * The table request: the queue of qbXML requests of each company file. One statement an operation.
 */
import { randomUUID } from 'node:crypto';
import { type FileKey, takePackGroups } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import {
  type Candidate,
  decideRead,
  halve,
  packWire,
  type ReadEvent,
  type ReadState,
  sizedBody,
} from './machine.js';
import {
  COLUMNS,
  type NewRequest,
  type RequestAnswer,
  type RequestBody,
  type RequestRow,
  ROW_BYTES,
} from './request.js';

/** Requests of a cloud app go before those of a sync. */
const API_POSITION = 0;

/** Puts the requests of one planning step into the queue; what has one position keeps its order. */
export async function enqueueSync(
  trx: Trx,
  key: FileKey,
  runId: string | null,
  requests: readonly NewRequest[],
  now: Date,
): Promise<void> {
  if (requests.length === 0) return;
  const ids = requests.map(() => randomUUID()).sort();
  const rows = requests.map((request, index) => ({ ...request, id: ids[index] }));
  await trx.raw(
    `insert into request (organization_id, id, company_file_id, origin, run_id, step, type,
       object_type, body, is_alone, is_continue, expected_rows, position, attempts, state,
       created_at)
     select ?::uuid, r.id, ?::uuid, 'sync', ?::uuid, r.step, r.type, r."objectType", r.body,
            r."isAlone", coalesce(r.body ->> '@iterator' = 'Continue', false), r."expectedRows",
            r.position, coalesce(r.attempts, 0), 'queued', ?
       from jsonb_to_recordset(?::jsonb) as r (id uuid, step text, type text, "objectType" text,
         body jsonb, "isAlone" boolean, "expectedRows" integer, position bigint, attempts integer)
     on conflict do nothing`,
    [key.organizationId, key.companyFileId, runId, now, JSON.stringify(rows)],
  );
}

/**
 * Queues one query of the cloud app. It was validated before; it travels on a wire of its own.
 * @param request  either body or qbxml (the text of one request element) is given
 * @throws QUEUE_FULL
 */
export async function enqueueApiRequest(
  trx: Trx,
  key: FileKey,
  request: { type: string; body: RequestBody | null; qbxml: string | null; now: Date },
): Promise<{ id: string; state: ReadState }> {
  const waiting = await trx.raw(
    `select count(*)::int as n from request
      where organization_id = ? and company_file_id = ? and state in ('queued', 'sent')`,
    [key.organizationId, key.companyFileId],
  );
  if (waiting.rows[0].n >= LIMITS.requestsQueuedMax) {
    throw new ConnectorError('QUEUE_FULL', `${waiting.rows[0].n} requests wait already`);
  }
  const id = randomUUID();
  await trx('request').insert({
    organization_id: key.organizationId,
    id,
    company_file_id: key.companyFileId,
    origin: 'api',
    type: request.type,
    body: request.body === null ? null : JSON.stringify(request.body),
    qbxml: request.qbxml,
    is_alone: true,
    expected_rows: LIMITS.packedRowsPerTypeMax,
    position: API_POSITION,
    state: 'queued',
    timeline: JSON.stringify([{ at: request.now, state: 'queued' }]),
    created_at: request.now,
  });
  return { id, state: 'queued' };
}

/**
 * From when on a request r asks for objects: the spans of a type are read in their order. What is
 * modified meanwhile moves to the end of time, so into a span that is still to be read. Other
 * bodies are not looked at: some name hundreds of ids.
 */
const SPAN_FROM = `case when r.step = 'page'
   then coalesce(r.body #>> '{ModifiedDateRangeFilter,FromModifiedDate}',
     r.body ->> 'FromModifiedDate', '') end`;

/**
 * Takes the requests that share the next wire and marks them sent. The caller holds the lock of
 * company_file and commits before any byte leaves.
 * @param wire  answerBytes: what one answer of this company file should have
 * @returns in the order in which they stand on the wire; empty when nothing waits
 */
export async function claimNext(
  trx: Trx,
  key: FileKey,
  wire: { wireId: string; answerBytes: number; now: Date },
): Promise<RequestRow[]> {
  const waiting = await trx.raw(
    `select ${COLUMNS}, ${ROW_BYTES}, coalesce(body ->> '@iterator' = 'Start', false) as "isStart"
       from request r
      where r.organization_id = ? and r.company_file_id = ? and r.state = 'queued'
      order by r.position, ${SPAN_FROM}, r.created_at, r.id limit ?`,
    [
      ...[key.organizationId, key.companyFileId, key.organizationId, key.companyFileId],
      LIMITS.requestsPerWireMax * 2,
    ],
  );
  const chosen = packWire(waiting.rows as (RequestRow & Candidate)[], wire.answerBytes);
  if (chosen.length === 0) return [];
  const bodies = chosen.map((request) => sizedBody(request, wire.answerBytes));
  await trx.raw(
    `update request set state = 'sent', wire_id = ?, sent_at = ?, ordinal = chosen.ordinal - 1,
       body = coalesce(nullif(chosen.body, '')::jsonb, request.body),
       timeline = case when origin = 'api' then timeline || ?::jsonb else timeline end
      from unnest(?::uuid[], ?::text[]) with ordinality as chosen (id, body, ordinal)
     where request.organization_id = ? and request.id = chosen.id and request.state = 'queued'`,
    [
      wire.wireId,
      wire.now,
      JSON.stringify([{ at: wire.now, state: 'sent' }]),
      chosen.map((request) => request.id),
      bodies.map((body) => (body ? JSON.stringify(body) : '')),
      key.organizationId,
    ],
  );
  return chosen.map((request, ordinal) => ({
    ...request,
    body: bodies[ordinal] ?? request.body,
    state: 'sent',
    ordinal,
  }));
}

/**
 * A request that is made for this very wire (who is open? nothing left?): it never waits.
 * It belongs to no run, and is not repeated when its answer is lost: the next session makes its
 * own.
 */
export async function insertSent(
  trx: Trx,
  key: FileKey,
  request: NewRequest,
  wire: { wireId: string; now: Date },
): Promise<RequestRow> {
  const id = randomUUID();
  const found = await trx.raw(
    `insert into request (organization_id, id, company_file_id, origin, step, type, body, is_alone,
       position, state, wire_id, ordinal, created_at, sent_at)
     values (?, ?, ?, 'sync', ?, ?, ?::jsonb, true, ?, 'sent', ?, 0, ?, ?)
     returning ${COLUMNS}`,
    [
      key.organizationId,
      id,
      key.companyFileId,
      request.step,
      request.type,
      JSON.stringify(request.body),
      request.position,
      wire.wireId,
      wire.now,
      wire.now,
    ],
  );
  return found.rows[0];
}

/** Closes answered requests, all of one wire in one statement. */
export async function finishRequests(
  trx: Trx,
  key: FileKey,
  answers: readonly RequestAnswer[],
  now: Date,
): Promise<void> {
  if (answers.length === 0) return;
  await trx.raw(
    `update request set state = case when a."isRejected" then 'rejected' else 'answered' end,
       status_code = a."statusCode", status_severity = a."statusSeverity",
       status_message = a."statusMessage", rows = a.rows, response = a.response, finished_at = ?,
       timeline = case when origin = 'api' then timeline || jsonb_build_array(jsonb_build_object(
         'at', ?::timestamptz,
         'state', case when a."isRejected" then 'rejected' else 'answered' end,
         'statusCode', a."statusCode")) else timeline end
      from jsonb_to_recordset(?::jsonb) as a (id uuid, "isRejected" boolean, "statusCode" integer,
        "statusSeverity" text, "statusMessage" text, rows integer, response jsonb)
     where request.organization_id = ? and request.id = a.id and request.state = 'sent'`,
    [now, now, JSON.stringify(answers), key.organizationId],
  );
}

/**
 * Moves sent requests that got no answer of their own, by the rules of machine.ts.
 * @param why  for the ones that are rejected; without a statusCode they count as lost, and the sync
 *   that asked for them as failed
 * @returns the requests that were rejected for good
 */
export async function returnRequests(
  trx: Trx,
  key: FileKey,
  requests: readonly RequestRow[],
  event: ReadEvent,
  why: { message: string; now: Date; statusCode?: number },
): Promise<RequestRow[]> {
  const moved = requests.flatMap((request) => {
    const life = decideRead({ state: request.state, attempts: request.attempts }, event);
    if (!life) return [];
    const isMadeForItsWire = request.origin === 'sync' && request.runId === null;
    return [{ ...request, ...life, ...(isMadeForItsWire ? { state: 'rejected' as const } : {}) }];
  });
  const groups = await packGroupsOf(trx, key, moved, event);
  await trx.raw(
    `update request set state = m.state, attempts = m.attempts,
       pack_group = nullif(m.pack_group, '')::bigint,
       wire_id = null, ordinal = null,
       status_message = case when m.state = 'rejected' then ? else status_message end,
       status_code = case when m.state = 'rejected' then ?::int else status_code end,
       finished_at = case when m.state = 'rejected' then ?::timestamptz else null end,
       timeline = case when origin = 'api' then timeline || jsonb_build_array(jsonb_build_object(
         'at', ?::timestamptz, 'state', m.state, 'note', ?::text)) else timeline end
      from unnest(?::uuid[], ?::text[], ?::int[], ?::text[]) as m (id, state, attempts, pack_group)
     where request.organization_id = ? and request.id = m.id and request.state = 'sent'`,
    [
      why.message,
      why.statusCode ?? null,
      why.now,
      why.now,
      why.message,
      moved.map((request) => request.id),
      moved.map((request) => request.state),
      moved.map((request) => request.attempts),
      groups,
      key.organizationId,
    ],
  );
  return moved.filter((request) => request.state === 'rejected');
}

/** A set that failed as a whole goes again in two halves; otherwise groups stay as they are. */
async function packGroupsOf(
  trx: Trx,
  key: FileKey,
  moved: readonly RequestRow[],
  event: ReadEvent,
): Promise<string[]> {
  if (event.kind !== 'set_failed' || moved.length < 2) {
    return moved.map((request) => request.packGroup ?? '');
  }
  const first = await takePackGroups(trx, key, 2);
  const [left] = halve(moved);
  return moved.map((_, index) => String(index < left.length ? first : first + 1));
}

/**
 * Cancels pages that continue an iterator: it died with its session (status 3391 otherwise).
 * @returns what was cancelled, so that the caller starts those types anew
 * Source: qbwc-protocol §6.3.
 */
export async function cancelContinues(trx: Trx, key: FileKey, now: Date): Promise<RequestRow[]> {
  const found = await trx.raw(
    `update request r set state = 'cancelled', finished_at = ?, status_code = 3391
      where r.organization_id = ? and r.company_file_id = ? and r.state = 'queued'
        and r.is_continue
     returning ${COLUMNS}, ${ROW_BYTES}`,
    [now, ...[key.organizationId, key.companyFileId, key.organizationId, key.companyFileId]],
  );
  return found.rows;
}

/** Drops what a run still had in the queue. @returns what was dropped */
export function cancelRun(trx: Trx, key: FileKey, runId: string, now: Date): Promise<RequestRow[]> {
  return cancelRuns(trx, key, 'run_id = ?', { runId, now });
}

/** Drops what runs that were replaced or given up left in the queue: another one begins. */
export async function cancelOtherRuns(
  trx: Trx,
  key: FileKey,
  runId: string,
  now: Date,
): Promise<void> {
  await cancelRuns(trx, key, 'run_id <> ?', { runId, now });
}

async function cancelRuns(
  trx: Trx,
  key: FileKey,
  condition: 'run_id = ?' | 'run_id <> ?',
  { runId, now }: { runId: string; now: Date },
): Promise<RequestRow[]> {
  const found = await trx.raw(
    `update request set state = 'cancelled', finished_at = ?
      where organization_id = ? and company_file_id = ? and ${condition} and state = 'queued'
     returning ${COLUMNS}`,
    [now, key.organizationId, key.companyFileId, runId],
  );
  return found.rows;
}

/** Drops all that waits, also of the cloud app: nothing will ever ask QuickBooks for it. */
export async function cancelAll(
  trx: Trx,
  key: FileKey,
  why: { message: string; now: Date },
): Promise<void> {
  await trx.raw(
    `update request set state = 'cancelled', finished_at = ?, status_message = ?,
       timeline = case when origin = 'api' then timeline || jsonb_build_array(jsonb_build_object(
         'at', ?::timestamptz, 'state', 'cancelled', 'note', ?::text)) else timeline end
      where organization_id = ? and company_file_id = ? and state = 'queued'`,
    [why.now, why.message, why.now, why.message, key.organizationId, key.companyFileId],
  );
}

/**
 * Forgets requests that ended long ago, at most so many at a time. Those of a run stay as long
 * after its end: what was lost is asked again by the next run.
 */
export async function pruneRequests(
  trx: Trx,
  key: FileKey,
  origin: 'sync' | 'api',
  what: { before: Date; max: number },
): Promise<void> {
  await trx.raw(
    `delete from request where organization_id = ? and id in (
       select r.id from request r
        where r.organization_id = ? and r.company_file_id = ? and r.origin = ?
          and r.finished_at < ?
          and not exists (select from sync_run u where u.organization_id = ? and u.id = r.run_id
                             and (u.finished_at is null or u.finished_at >= ?))
        order by r.finished_at limit ?)`,
    [
      ...[key.organizationId, key.organizationId, key.companyFileId, origin, what.before],
      ...[key.organizationId, what.before, what.max],
    ],
  );
}

/**
 * A run takes over the requests of one that failed: what was lost or dropped waits again, what was
 * answered stays answered.
 */
export async function adoptRequests(
  trx: Trx,
  key: FileKey,
  run: { from: string; to: string },
): Promise<void> {
  await trx.raw(
    `update request set run_id = ?,
       attempts = case when ${IS_LOST} then 0 else attempts end,
       finished_at = case when ${IS_LOST} then null else finished_at end,
       state = case when ${IS_LOST} then 'queued' else state end
      where organization_id = ? and company_file_id = ? and run_id = ?`,
    [run.to, key.organizationId, key.companyFileId, run.from],
  );
}

/** Never answered: given up after some tries, or dropped with its run. */
const IS_LOST = `(state in ('cancelled', 'rejected') and status_code is null)`;

/** Takes a waiting request of the cloud app back. @returns false when it is no longer waiting */
export async function cancelRequest(
  trx: Trx,
  key: FileKey,
  id: string,
  now: Date,
): Promise<boolean> {
  const found = await trx.raw(
    `update request set state = 'cancelled', finished_at = ?,
       timeline = timeline || jsonb_build_array(jsonb_build_object('at', ?::timestamptz,
         'state', 'cancelled'))
      where organization_id = ? and company_file_id = ? and id = ? and state = 'queued'`,
    [now, now, key.organizationId, key.companyFileId, id],
  );
  return found.rowCount === 1;
}
