/** What waits in the queue, and what a run has there; the queue itself is store.ts's. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';

/** Re-readings of a run that were lost for good. */
export async function lostTouched(
  trx: Trx,
  key: FileKey,
  runId: string,
): Promise<{ step: 'touched'; objectType: string | null; body: { [name: string]: unknown } }[]> {
  const found = await trx.raw(
    `select step, object_type as "objectType", body from request
      where organization_id = ? and company_file_id = ? and run_id = ? and step = 'touched'
        and state = 'rejected' and status_code is null`,
    [key.organizationId, key.companyFileId, runId],
  );
  return found.rows;
}

/**
 * Of these types, those that a run has not read to their end: something waits, was lost or refused.
 * A refusal that began the reading anew (the iterator was gone) counts for nothing, but the last of
 * several does. Nor does the count of a whole type count: nothing is read by it.
 */
export async function unreadTypes(
  trx: Trx,
  key: FileKey,
  runId: string,
  objectTypes: readonly string[],
): Promise<Set<string>> {
  const found = await trx.raw(
    `select distinct object_type as "objectType" from request
      where organization_id = ? and company_file_id = ? and run_id = ? and object_type = any(?)
        and (step in ('packed', 'page', 'deleted')
             or (step = 'count' and coalesce(body -> 'ModifiedDateRangeFilter',
                   body -> 'FromModifiedDate', body -> 'ToModifiedDate') is not null))
        and (state in ('queued', 'sent')
             or (state = 'rejected'
                 and (coalesce(status_code, 0) not in (3390, 3391) or attempts + 1 >= ?)))`,
    [
      ...[key.organizationId, key.companyFileId, runId, [...objectTypes]],
      LIMITS.requestAttemptsMax,
    ],
  );
  return new Set(found.rows.map((row: { objectType: string }) => row.objectType));
}

/**
 * What a run still has before it and behind it, in rows; +1 a request so that empty types count.
 * `open` and `rejected` are requests.
 */
export type Weight = {
  readonly open: number;
  readonly rejected: number;
  readonly done: number;
  readonly left: number;
};

/** Weighs the requests of a run. */
export async function weighRun(trx: Trx, key: FileKey, runId: string): Promise<Weight> {
  const found = await trx.raw(
    `select count(*) filter (where state in ('queued', 'sent'))::int as open,
            count(*) filter (where state = 'rejected' and status_code is null)::int as rejected,
            coalesce(sum(coalesce(rows, 0) + 1)
              filter (where state = 'answered'), 0)::float8 as done,
            coalesce(sum(expected_rows + 1)
              filter (where state in ('queued', 'sent')), 0)::float8 as left
       from request where organization_id = ? and company_file_id = ? and run_id = ?`,
    [key.organizationId, key.companyFileId, runId],
  );
  return found.rows[0];
}

/** Whether anything waits, of a sync or of the cloud app. */
export async function hasQueued(trx: Trx, key: FileKey): Promise<boolean> {
  const found = await trx.raw(
    `select exists (select from request where organization_id = ? and company_file_id = ?
        and state in ('queued', 'sent')) as "hasQueued"`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows[0].hasQueued;
}
