/**
 * What the mirror showed at an earlier change: superseded versions from mirror.history, those that
 * still stand from their own tables, both with the names that their references had then. As of
 * means the last observed state. Source: design.md §6, History.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import type { Raw } from '../qbxml/read.js';
import { quoteName } from './names.js';
import { planOf } from './tables.js';

/** An object at an earlier change: raw with the qbXML names, lines inside. */
export type VersionAsOf = { readonly id: string; readonly raw: Raw };

export type AsOfPage = {
  /** Only these objects. */
  readonly ids?: readonly string[];
  /** Only objects with a greater id, as Postgres orders text. */
  readonly after?: string;
  readonly limit: number;
};

/**
 * Objects of a type as the mirror showed them at a change, in the order of their ids. Balances are
 * those that had been read by then, names of references those that were known then.
 * @param objectType  a mirrored one, e.g. `Bill`
 * @param seq  number of a change (seqAt, readAsOf); the history must reach back to it
 */
export async function objectsAsOf(
  trx: Trx,
  key: FileKey,
  objectType: string,
  seq: bigint | number,
  page: AsOfPage,
): Promise<VersionAsOf[]> {
  const { keyColumn, table } = planOf(objectType);
  const among = (column: string) =>
    `${page.ids ? `and ${column} = any(cast(:ids as text[]))` : ''}
     ${page.after === undefined ? '' : `and ${column} > :after`}`;
  const { rows } = await trx.raw<{ rows: VersionAsOf[] }>(
    `select v.id, mirror.named_as_of(:org, :file, :type, v.raw, v.valid_from, :seq) as raw
       from (select h.object_id as id, h.valid_from_seq as valid_from, h.raw
               from mirror.history h
              where h.organization_id = :org and h.company_file_id = :file
                and h.object_type = :type
                and h.valid_from_seq <= :seq and h.valid_to_seq > :seq ${among('h.object_id')}
             union all
             select m.${keyColumn}, m.change_seq, m.raw
               from mirror.${quoteName(table.name)} m
              where m.organization_id = :org and m.company_file_id = :file
                and m.change_seq <= :seq and not m.is_deleted ${among(`m.${keyColumn}`)}) v
      order by v.id limit :limit`,
    {
      org: key.organizationId,
      file: key.companyFileId,
      type: objectType,
      seq: seq.toString(),
      limit: page.limit,
      ...(page.ids ? { ids: [...page.ids] } : {}),
      ...(page.after === undefined ? {} : { after: page.after }),
    },
  );
  return rows;
}

/**
 * The last change up to a moment.
 * @returns its number; 0 when nothing had been mirrored by then
 * @throws NO_LONGER_KEPT when the history does not reach back to that moment
 */
export async function seqAt(trx: Trx, key: FileKey, instant: Date): Promise<bigint> {
  const seq = await seqUpTo(trx, key, instant);
  await requireKept(trx, key, seq);
  return seq;
}

/** The same, but one below the oldest that is kept when the moment is before it. */
export async function seqUpTo(trx: Trx, key: FileKey, instant: Date): Promise<bigint> {
  const { rows } = await trx.raw<{ rows: { seq: string }[] }>(
    'select mirror.seq_at(cast(? as uuid), cast(? as uuid), cast(? as timestamptz)) as seq',
    [key.organizationId, key.companyFileId, instant],
  );
  return BigInt(rows[0]?.seq ?? 0);
}

/**
 * Reads `?asOf=`: the number of a change, or a moment (ISO 8601 with its zone).
 * @returns the number of the change
 * @throws INVALID_REQUEST when it is neither, or a change that is still to come; NO_LONGER_KEPT
 */
export async function readAsOf(trx: Trx, key: FileKey, asOf: string): Promise<bigint> {
  if (/^[0-9]{1,18}$/.test(asOf)) {
    const seq = BigInt(asOf);
    const newest = await newestSeq(trx, key);
    if (seq > newest) throw unfit(`the newest change is ${newest}`);
    await requireKept(trx, key, seq);
    return seq;
  }
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(
    asOf,
  );
  const instant = new Date(isMoment ? asOf : Number.NaN);
  if (Number.isNaN(instant.getTime())) {
    throw unfit('must be the number of a change or a moment such as 2026-01-31T17:00:00-06:00');
  }
  return seqAt(trx, key, instant);
}

function unfit(message: string): ConnectorError {
  return new ConnectorError('INVALID_REQUEST', `?asOf ${message}`, {
    errors: [{ path: '?asOf', message }],
  });
}

/**
 * Refuses what was removed: the oldest change that is kept is the first whose state can be told.
 * @throws NO_LONGER_KEPT
 */
async function requireKept(trx: Trx, key: FileKey, seq: bigint): Promise<void> {
  const oldest = await oldestSeq(trx, key);
  if (oldest > 1n && seq < oldest) throw await noLongerKept(trx, key, oldest);
}

/** The refusal, with the number from which whoever asked can go on. */
export async function noLongerKept(
  trx: Trx,
  key: FileKey,
  oldest: bigint,
): Promise<ConnectorError> {
  const newest = await newestSeq(trx, key);
  return new ConnectorError(
    'NO_LONGER_KEPT',
    `the history of this company file begins with change ${oldest}; the newest is ${newest}`,
  );
}

/** The oldest change that is kept; 1 while nothing was removed. */
export async function oldestSeq(trx: Trx, key: FileKey): Promise<bigint> {
  const { rows } = await trx.raw<{ rows: { seq: string | null }[] }>(
    'select min(seq) as seq from mirror.change where organization_id = ? and company_file_id = ?',
    [key.organizationId, key.companyFileId],
  );
  return BigInt(rows[0]?.seq ?? 1);
}

/** The newest change; 0 when there is none. */
export async function newestSeq(trx: Trx, key: FileKey): Promise<bigint> {
  const { rows } = await trx.raw<{ rows: { seq: string | null }[] }>(
    'select max(seq) as seq from mirror.change where organization_id = ? and company_file_id = ?',
    [key.organizationId, key.companyFileId],
  );
  return BigInt(rows[0]?.seq ?? 0);
}
