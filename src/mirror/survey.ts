/**
 * What QuickBooks tells only to those who look over a whole type: documents whose paid state moved
 * without a word (a credit applied or taken off changes neither TimeModified nor EditSequence of
 * anything), and objects that went or changed without a word. Owner of census and census_seen.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { familyOfType } from './references.js';
import { partialColumn } from './staging.js';
import { mirroredObjects, type ObjectPlan, planOf } from './tables.js';
import type { TouchedObject } from './touched.js';

/** Days of documents, both inclusive; absent: open. */
export type Days = { readonly from?: string | undefined; readonly to?: string | undefined };

/**
 * Documents of a type of which the mirror says another open amount than QuickBooks just did. Those
 * that QuickBooks left out have nothing open. Documents that the mirror does not know are no news.
 * @param open  what QuickBooks listed: open amount by TxnID, the element that it stood in, and the
 *   days of documents that it was asked for
 */
export async function findMoved(
  trx: Trx,
  at: FileKey,
  objectType: string,
  open: {
    readonly element: string;
    readonly amounts: ReadonlyMap<string, string>;
    readonly days: Days;
  },
): Promise<TouchedObject[]> {
  const plan = planOf(objectType);
  const amount = quoteName(partialColumn(plan, open.element).name);
  const { from, to } = open.days;
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(
    `with r as materialized (select cast(:open as jsonb) as open)
     select :type as "objectType", m.txn_id as "objectId"
       from mirror.${quoteName(plan.table.name)} m, r
      where m.organization_id = :org and m.company_file_id = :file and not m.is_deleted
        ${from === undefined ? '' : 'and m.txn_date >= cast(:from as date)'}
        ${to === undefined ? '' : 'and m.txn_date <= cast(:to as date)'}
        and m.${amount} <> coalesce(r.open ->> m.txn_id, '0')::numeric`,
    {
      org: at.organizationId,
      file: at.companyFileId,
      type: objectType,
      open: JSON.stringify(Object.fromEntries(open.amounts)),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  );
  return rows;
}

/**
 * Days that divide the open documents of a type into surveys of bounded size.
 * @param element  that says how much is open
 * @param rowsMax  documents between two of the days
 * @returns the days in order; none when one survey will do
 */
export async function daysBetweenSurveys(
  trx: Trx,
  at: FileKey,
  objectType: string,
  { element, rowsMax }: { element: string; rowsMax: number },
): Promise<string[]> {
  const plan = planOf(objectType);
  const amount = quoteName(partialColumn(plan, element).name);
  const { rows } = await trx.raw<{ rows: { day: string }[] }>(
    `select distinct o.day::text as day
       from (select m.txn_date as day, row_number() over (order by m.txn_date) as n
               from mirror.${quoteName(plan.table.name)} m
              where m.organization_id = :org and m.company_file_id = :file
                and not m.is_deleted and m.${amount} <> 0 and m.txn_date is not null) o
      where o.n % :max = 0 order by day`,
    { org: at.organizationId, file: at.companyFileId, max: rowsMax },
  );
  return rows.map((row) => row.day);
}

/**
 * Living objects of which another one has the same id: it was new in this answer, so the older one
 * may have become it. Ids are looked for where QuickBooks gives them out from one counter: among
 * transactions, and among the lists that one query joins (items, terms).
 * @param news  types that had new objects, and the change number before them
 */
export async function findTwins(
  trx: Trx,
  at: FileKey,
  news: { readonly types: readonly string[]; readonly since: string },
): Promise<TouchedObject[]> {
  const relatives = relativesOf(news.types);
  if (relatives.length === 0) return [];
  const added = await trx.raw<{ rows: TouchedObject[] }>(
    `select object_type as "objectType", object_id as "objectId" from mirror.change
      where organization_id = ? and company_file_id = ? and seq > ?::bigint
        and object_type = any(?) and kind = 'upsert'`,
    [at.organizationId, at.companyFileId, news.since, [...news.types]],
  );
  if (added.rows.length === 0) return [];
  const selects = relatives.map((plan) => {
    const table = `mirror.${quoteName(plan.table.name)}`;
    return `select '${plan.objectType}' as "objectType", ${plan.keyColumn} as "objectId"
              from ${table} where organization_id = :org and company_file_id = :file
               and ${plan.keyColumn} = any(cast(:ids as text[])) and not is_deleted
               and change_seq <= cast(:since as bigint)`;
  });
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(selects.join(' union all '), {
    org: at.organizationId,
    file: at.companyFileId,
    since: news.since,
    ids: added.rows.map((row) => row.objectId),
  });
  const isNew = new Set(added.rows.map((row) => `${row.objectType} ${row.objectId}`));
  return rows.filter((row) => !isNew.has(`${row.objectType} ${row.objectId}`));
}

/** Types whose ids come from the counter of one of these, themselves included. */
function relativesOf(types: readonly string[]): ObjectPlan[] {
  const hasTxn = types.some((type) => planOf(type).kind === 'txn');
  const families = new Set(types.map(familyOfType));
  return [...mirroredObjects.values()].filter((plan) => {
    const family = familyOfType(plan.objectType);
    return plan.kind === 'txn' ? hasTxn : family !== undefined && families.has(family);
  });
}

// --- census: every id of a type, with its EditSequence -------------------------------------------

/** When the census of each type was last finished. Types that never had one are absent. */
export async function censusTimes(trx: Trx, at: FileKey): Promise<Map<string, Date>> {
  const { rows } = await trx.raw<{ rows: { objectType: string; finishedAt: Date }[] }>(
    `select object_type as "objectType", finished_at as "finishedAt" from census
      where organization_id = ? and company_file_id = ? and finished_at is not null`,
    [at.organizationId, at.companyFileId],
  );
  return new Map(rows.map((row) => [row.objectType, row.finishedAt]));
}

/** Has these types looked over as soon as can be, whenever that was done last. */
export async function demandCensus(
  trx: Trx,
  at: FileKey,
  objectTypes: readonly string[],
): Promise<void> {
  await trx.raw(
    `insert into census (organization_id, company_file_id, object_type, began_seq, finished_at)
     select ?::uuid, ?::uuid, t, 0, 'epoch'::timestamptz from unnest(?::text[]) t
     on conflict (organization_id, company_file_id, object_type)
     do update set finished_at = excluded.finished_at`,
    [at.organizationId, at.companyFileId, [...objectTypes]],
  );
}

/**
 * A census of a type begins, anew if one was under way.
 * @param seq  change number of the mirror before this answer
 */
export async function beginCensus(
  trx: Trx,
  at: FileKey,
  objectType: string,
  seq: string,
): Promise<void> {
  await trx.raw(
    `insert into census (organization_id, company_file_id, object_type, began_seq)
     values (?, ?, ?, ?::bigint)
     on conflict (organization_id, company_file_id, object_type)
     do update set began_seq = excluded.began_seq`,
    [at.organizationId, at.companyFileId, objectType, seq],
  );
  await forgetSeen(trx, at, objectType);
}

/** Notes a page of what QuickBooks has. @param rows  EditSequence null: the type has none */
export async function noteSeen(
  trx: Trx,
  at: FileKey,
  objectType: string,
  rows: readonly { readonly id: string; readonly editSequence: string | null }[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx.raw(
    `insert into census_seen
       (organization_id, company_file_id, object_type, object_id, edit_sequence)
     select distinct on (u.id) cast(:org as uuid), cast(:file as uuid), :type, u.id,
            u.edit_sequence
       from unnest(cast(:ids as text[]), cast(:versions as text[])) as u (id, edit_sequence)
     on conflict (organization_id, company_file_id, object_type, object_id)
     do update set edit_sequence = excluded.edit_sequence`,
    {
      org: at.organizationId,
      file: at.companyFileId,
      type: objectType,
      ids: rows.map((row) => row.id),
      versions: rows.map((row) => row.editSequence),
    },
  );
}

/**
 * Ends the census of a type. Objects that the mirror got to know while it was under way are left
 * alone. Each row is looked up by its whole key (OFFSET 0), whatever the statistics say.
 * @returns living objects that QuickBooks does not have; those that the mirror lacks, or has with
 * another EditSequence
 */
export async function endCensus(
  trx: Trx,
  at: FileKey & { readonly now: Date },
  objectType: string,
): Promise<{ gone: TouchedObject[]; differing: TouchedObject[] }> {
  const plan = planOf(objectType);
  const table = `mirror.${quoteName(plan.table.name)}`;
  const bindings = { org: at.organizationId, file: at.companyFileId, type: objectType };
  const gone = await trx.raw<{ rows: TouchedObject[] }>(
    `select :type as "objectType", m.${plan.keyColumn} as "objectId"
       from census c
       join ${table} m on m.organization_id = :org and m.company_file_id = :file
      where c.organization_id = :org and c.company_file_id = :file and c.object_type = :type
        and not m.is_deleted and m.change_seq <= c.began_seq
        and not exists (select from census_seen s
                         where s.organization_id = :org and s.company_file_id = :file
                           and s.object_type = :type and s.object_id = m.${plan.keyColumn}
                        offset 0)`,
    bindings,
  );
  const sameVersion = plan.hasEditSequence
    ? 'and m.edit_sequence is not distinct from s.edit_sequence'
    : '';
  const differing = await trx.raw<{ rows: TouchedObject[] }>(
    `select :type as "objectType", s.object_id as "objectId"
       from census_seen s
      where s.organization_id = :org and s.company_file_id = :file and s.object_type = :type
        and not exists (select from ${table} m
                         where m.organization_id = :org and m.company_file_id = :file
                           and m.${plan.keyColumn} = s.object_id and not m.is_deleted
                           ${sameVersion} offset 0)`,
    bindings,
  );
  await trx.raw(
    `update census set finished_at = ?
      where organization_id = ? and company_file_id = ? and object_type = ?`,
    [at.now, at.organizationId, at.companyFileId, objectType],
  );
  await forgetSeen(trx, at, objectType);
  return { gone: gone.rows, differing: differing.rows };
}

async function forgetSeen(trx: Trx, at: FileKey, objectType: string): Promise<void> {
  await trx.raw(
    `delete from census_seen
      where organization_id = ? and company_file_id = ? and object_type = ?`,
    [at.organizationId, at.companyFileId, objectType],
  );
}
