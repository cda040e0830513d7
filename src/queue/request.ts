/** One request of the queue: what it asks for, and how it is read. The queue is store.ts's. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import type { ReadState } from './machine.js';

export type RequestStep =
  | 'identity'
  | 'count'
  | 'packed'
  | 'page'
  | 'deleted'
  | 'survey'
  | 'touched'
  | 'balances'
  | 'census'
  | 'audit'
  | 'proof'
  | 'closing';

/** Elements and '@attributes' of one qbXML request, in any order. */
export type RequestBody = { [name: string]: unknown };

export type NewRequest = {
  step: RequestStep;
  type: string;
  objectType: string | null;
  body: RequestBody;
  isAlone: boolean;
  expectedRows: number;
  position: number;
  attempts?: number;
};

export type RequestRow = {
  id: string;
  origin: 'sync' | 'api';
  runId: string | null;
  step: RequestStep | null;
  type: string;
  objectType: string | null;
  body: RequestBody | null;
  qbxml: string | null;
  isAlone: boolean;
  expectedRows: number;
  packGroup: string | null;
  position: string;
  state: ReadState;
  attempts: number;
  ordinal: number | null;
  /** Measured size of one object of its type; absent where nobody needs it. */
  rowBytes?: number | null;
};

/** What QuickBooks said of one request. */
export type RequestAnswer = {
  id: string;
  isRejected: boolean;
  statusCode: number | null;
  statusSeverity: string | null;
  statusMessage: string | null;
  rows: number;
  response: unknown;
};

/** Of the table request, as a RequestRow. */
export const COLUMNS = `id, origin, run_id as "runId", step, type, object_type as "objectType",
  body, qbxml, is_alone as "isAlone", expected_rows as "expectedRows",
  pack_group as "packGroup", position, state, attempts, ordinal`;

/** Of a request r, given the two parts of its company file's key: what its objects weigh. */
export const ROW_BYTES = `(select t.row_bytes from sync_type t
   where t.organization_id = ? and t.company_file_id = ? and t.object_type = r.object_type
  ) as "rowBytes"`;

/** What one wire carried, in order. */
export async function requestsOfWire(
  trx: Trx,
  key: FileKey,
  wireId: string,
): Promise<RequestRow[]> {
  const found = await trx.raw(
    `select ${COLUMNS}, ${ROW_BYTES} from request r
      where r.organization_id = ? and r.wire_id = ? and r.state = 'sent' order by r.ordinal`,
    [key.organizationId, key.companyFileId, key.organizationId, wireId],
  );
  return found.rows;
}

/** Sent requests of a company file whose answer can no longer come (its session is over). */
export async function sentRequests(trx: Trx, key: FileKey): Promise<RequestRow[]> {
  const found = await trx.raw(
    `select ${COLUMNS} from request
      where organization_id = ? and company_file_id = ? and state = 'sent' order by ordinal`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows;
}

/** One request as REST shows it. */
export async function getRequest(
  trx: Trx,
  key: FileKey,
  id: string,
): Promise<
  | (RequestRow & {
      statusCode: number | null;
      statusSeverity: string | null;
      statusMessage: string | null;
      response: unknown;
      timeline: unknown[];
      createdAt: Date;
      finishedAt: Date | null;
    })
  | undefined
> {
  const found = await trx.raw(
    `select ${COLUMNS}, status_code as "statusCode", status_severity as "statusSeverity",
            status_message as "statusMessage", response, timeline, created_at as "createdAt",
            finished_at as "finishedAt"
       from request where organization_id = ? and company_file_id = ? and id = ?`,
    [key.organizationId, key.companyFileId, id],
  );
  return found.rows[0];
}
