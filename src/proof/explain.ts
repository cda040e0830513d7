/**
 * Which amounts of which objects moved in the mirror since it was judged last: what a break that is
 * gone is explained by. Reads the change feed and the history.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { quoteName } from '../mirror/names.js';
import { mirroredObjects, planOf } from '../mirror/tables.js';
import type { Raw } from '../qbxml/read.js';
import { equalDecimals, isDecimal } from '../qbxml/value.js';
import type { Explanation } from './store.js';

/** An object whose amounts moved. */
export type Moved = {
  readonly objectType: string;
  readonly objectId: string;
  readonly label: string;
  /** QuickBooks counts this as the same edition: by its own word nothing was changed there. */
  readonly isSameEdition: boolean;
  readonly amounts: readonly Explanation[];
};

type Version = { objectType: string; objectId: string; before: Raw; now: Raw };

/**
 * Objects that were written over since a change, with the amounts that differ.
 * @param since  change number of the last proof
 */
export async function movedSince(trx: Trx, key: FileKey, since: string): Promise<Moved[]> {
  const { rows } = await trx.raw<{ rows: { objectType: string; ids: string[] }[] }>(
    `select object_type as "objectType", array_agg(distinct object_id) as ids
       from (select object_type, object_id from mirror.change
              where organization_id = :org and company_file_id = :file and seq > :since
                and kind = 'upsert'
              order by seq desc limit :limit) c
      group by object_type`,
    {
      org: key.organizationId,
      file: key.companyFileId,
      since,
      limit: LIMITS.proofChangesMax,
    },
  );
  const moved: Moved[] = [];
  for (const { objectType, ids } of rows) {
    if (!mirroredObjects.has(objectType)) continue;
    // Some at a time: comparing thousands in one go would hold up everybody else.
    for (let at = 0; at < ids.length; at += LIMITS.idsPerRequestMax) {
      const some = ids.slice(at, at + LIMITS.idsPerRequestMax);
      const versions = await versionsOf(trx, key, since, { objectType, ids: some });
      moved.push(...versions.flatMap(movedOf));
    }
  }
  return moved;
}

/** The version that stood at a change, and the one that stands now. */
async function versionsOf(
  trx: Trx,
  key: FileKey,
  since: string,
  of: { objectType: string; ids: readonly string[] },
): Promise<Version[]> {
  const plan = planOf(of.objectType);
  const { rows } = await trx.raw<{ rows: Version[] }>(
    `select :type as "objectType", m.${plan.keyColumn} as "objectId", h.raw as before, m.raw as now
       from mirror.${quoteName(plan.table.name)} m
       join mirror.history h on h.organization_id = :org and h.company_file_id = :file
        and h.object_type = :type and h.object_id = m.${plan.keyColumn}
        and h.valid_from_seq <= :since and h.valid_to_seq > :since
      where m.organization_id = :org and m.company_file_id = :file
        and m.${plan.keyColumn} = any(:ids) and not m.is_deleted`,
    {
      org: key.organizationId,
      file: key.companyFileId,
      type: of.objectType,
      since,
      ids: [...of.ids],
    },
  );
  return rows;
}

function movedOf({ objectType, objectId, before, now }: Version): Moved[] {
  const label = labelOf(objectType, now);
  const amounts = differences(before, now).map(({ path, had, has }) => ({
    ...{ objectType, objectId, label, path, had, has },
  }));
  const isSameEdition = before.EditSequence === now.EditSequence;
  return amounts.length === 0 ? [] : [{ objectType, objectId, label, isSameEdition, amounts }];
}

/** `Bill 1042 of Acme`, `Account Checking`. */
export function labelOf(objectType: string, raw: Raw): string {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const name = text(raw.FullName) || text(raw.Name) || text(raw.RefNumber);
  const party = ['VendorRef', 'CustomerRef', 'PayeeEntityRef']
    .map((ref) => raw[ref])
    .map((ref) =>
      typeof ref === 'object' && ref !== null && 'FullName' in ref ? ref.FullName : '',
    )
    .find((full) => text(full) !== '');
  const on = name === '' && text(raw.TxnDate) !== '' ? ` of ${text(raw.TxnDate)}` : '';
  return `${objectType}${name === '' ? '' : ` ${name}`}${party ? ` of ${text(party)}` : on}`;
}

type Difference = { path: string; had: string | null; has: string | null };

/** Leaves that are numbers on both sides, or on one, and not the same number. */
export function differences(before: unknown, now: unknown, path = ''): Difference[] {
  if (Array.isArray(before) || Array.isArray(now)) {
    const [a, b] = [asList(before), asList(now)];
    return Array.from({ length: Math.max(a.length, b.length) }, (_, index) =>
      differences(a[index], b[index], `${path}[${index}]`),
    ).flat();
  }
  if (isBag(before) || isBag(now)) {
    const [a, b] = [isBag(before) ? before : {}, isBag(now) ? now : {}];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .filter((name) => name !== '_order' && !NO_AMOUNT.test(name))
      .flatMap((name) => differences(a[name], b[name], path === '' ? name : `${path}.${name}`));
  }
  const [had, has] = [number(before), number(now)];
  if (had === null && has === null) return [];
  if (had !== null && has !== null && equalDecimals(had, has)) return [];
  return [{ path, had, has }];
}

/** Numbers that are no amounts. */
const NO_AMOUNT = /(Number|Sequence|ID|Date|Time\w*|Sublevel|Phone|PostalCode|Zip|Percent|Name)$/;

function number(value: unknown): string | null {
  return typeof value === 'string' && isDecimal(value) ? value : null;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isBag(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
