/**
 * What a first sync may have read too early: it reads type after type while people go on working. A
 * payment made meanwhile is read with the payments, when its bill was read before.
 * Source: design.md §6 (Time; names and balances move silently)
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { familyOfType } from './references.js';
import { mirroredObjects, mirrorTables, type ObjectPlan } from './tables.js';
import { linkTables, type TouchedObject } from './touched.js';

/** What a document still has open, and what a payment's line says of the document that it pays. */
const OPEN_COLUMNS = ['open_amount', 'balance_remaining'];
const PAID_COLUMN = 'balance_remaining';

/**
 * Documents that those modified since a moment are linked to, and what these are linked to: a
 * payment moves its bill, and the bill's state stands in every other payment of it.
 * @param since  wall clock of the QuickBooks PC
 */
export async function linksOfRecent(
  trx: Trx,
  at: FileKey,
  since: string,
): Promise<TouchedObject[]> {
  const recent = txnPlans().flatMap((plan) =>
    plan.hasTimeModified ? linksOf(plan, `left(m.time_modified, 19) collate "C" >= :since`) : [],
  );
  const near = await read(trx, at, recent, { since });
  const far = txnPlans().flatMap((plan) => {
    const ids = near.filter((one) => one.objectType === plan.objectType);
    return ids.length > 0
      ? linksOf(plan, `m.txn_id in (select jsonb_array_elements_text(:ids))`)
      : [];
  });
  const ids = JSON.stringify(near.map((one) => one.objectId));
  return [...near, ...(far.length > 0 ? await read(trx, at, far, { ids }) : [])];
}

/**
 * Payments whose lines say of a document that another amount is left than the document itself says,
 * and these documents: one of the two was read before it moved.
 */
export async function contradictions(trx: Trx, at: FileKey): Promise<TouchedObject[]> {
  const selects = linkTables(txnPlans().map((plan) => plan.objectType)).flatMap((table) => {
    if (!table.columns.some((column) => column.name === PAID_COLUMN)) return [];
    const { idColumn, typeColumn } = table.txnLink;
    return txnPlans().flatMap((paid) => {
      const open = OPEN_COLUMNS.find((name) => paid.table.columns.some((c) => c.name === name));
      if (open === undefined) return [];
      // By the whole key, row by row: freshly filled tables have no statistics to plan a join with.
      return `select v.type, v.id from mirror.${quoteName(table.name)} l
        cross join lateral (
          select m.txn_id, m.${open} as amount from mirror.${quoteName(paid.table.name)} m
           where m.organization_id = :org and m.company_file_id = :file
             and m.txn_id = l.${idColumn} and not m.is_deleted offset 0) m
        cross join lateral (values ('${table.objectType}', l.txn_id),
                                   ('${paid.objectType}', m.txn_id)) v (type, id)
        where l.organization_id = :org and l.company_file_id = :file
          and l.${typeColumn} = '${paid.objectType}' and l.${PAID_COLUMN} <> m.amount`;
    });
  });
  return read(trx, at, selects, {});
}

/**
 * List objects modified since a moment under another name than some reference to them has: what
 * refers to them was read before they were renamed, and they after it, as new.
 * @param since  wall clock of the QuickBooks PC
 */
export async function renamedOfRecent(
  trx: Trx,
  at: FileKey,
  since: string,
): Promise<TouchedObject[]> {
  const bindings = { org: at.organizationId, file: at.companyFileId, since };
  const selects = [...mirroredObjects.values()].flatMap((plan) =>
    plan.kind === 'list' && plan.nameColumn && plan.hasTimeModified
      ? [
          `select '${plan.objectType}', m.list_id, m.${plan.nameColumn}
             from mirror.${quoteName(plan.table.name)} m
            where m.organization_id = :org and m.company_file_id = :file and not m.is_deleted
              and left(m.time_modified, 19) collate "C" >= :since`,
        ]
      : [],
  );
  const { rows } = await trx.raw<{ rows: Named[] }>(
    `select object_type as "objectType", object_id as "objectId", name
       from (${selects.join(' union all ')}) l (object_type, object_id, name)
      where name is not null order by 1, 2`,
    bindings,
  );
  const stale = await misnamed(trx, at, rows);
  return rows.flatMap(({ objectType, objectId }) =>
    stale.has(`${familyOfType(objectType)} ${objectId}`) ? [{ objectType, objectId }] : [],
  );
}

type Named = TouchedObject & { readonly name: string };

/** @returns 'family id' of those that are referred to by another name */
async function misnamed(trx: Trx, at: FileKey, objects: readonly Named[]): Promise<Set<string>> {
  // A jsonb of all names travels with each statement, as in rename.ts.
  const names = new Map<string, Record<string, string>>();
  for (const { objectType, objectId, name } of objects) {
    const family = familyOfType(objectType);
    if (family === undefined) continue;
    const known = names.get(family) ?? {};
    known[objectId] = name;
    names.set(family, known);
  }
  const told = JSON.stringify(Object.fromEntries(names));
  const stale = new Set<string>();
  for (const table of mirrorTables) {
    const references = table.references.filter((one) => names.has(one.family));
    if (references.length === 0) continue;
    const values = references.map(
      ({ family, idColumn, nameColumn }) =>
        `('${family}', t.${idColumn}, t.${quoteName(nameColumn)})`,
    );
    const { rows } = await trx.raw<{ rows: { family: string; id: string }[] }>(
      `with r as materialized (select cast(:told as jsonb) as told)
       select distinct v.family, v.id from mirror.${quoteName(table.name)} t, r,
         lateral (values ${values.join(', ')}) v (family, id, name)
        where t.organization_id = :org and t.company_file_id = :file
          ${table.depth === 0 ? 'and not t.is_deleted' : ''}
          and r.told -> v.family ->> v.id <> coalesce(v.name, '')`,
      { org: at.organizationId, file: at.companyFileId, told },
    );
    for (const { family, id } of rows) stale.add(`${family} ${id}`);
  }
  return stale;
}

function txnPlans(): ObjectPlan[] {
  return [...mirroredObjects.values()].filter((plan) => plan.kind === 'txn');
}

/** The links of the documents of a type for which a condition holds, from both kinds of table. */
function linksOf(plan: ObjectPlan, condition: string): string[] {
  const from = `from mirror.${quoteName(plan.table.name)} m`;
  const where = `where m.organization_id = :org and m.company_file_id = :file
     and not m.is_deleted and ${condition}`;
  const lines = linkTables([plan.objectType]).map(
    ({ name, txnLink }) => `select l.${txnLink.typeColumn}, l.${txnLink.idColumn} ${from}
     join mirror.${quoteName(name)} l on l.organization_id = :org and l.company_file_id = :file
      and l.txn_id = m.txn_id ${where}`,
  );
  const links = `select l.txn_type, l.txn_id ${from}
     join mirror.linked_txn l on l.organization_id = :org and l.company_file_id = :file
      and l.object_type = '${plan.objectType}' and l.object_id = m.txn_id ${where}`;
  return [links, ...lines];
}

async function read(
  trx: Trx,
  at: FileKey,
  selects: readonly string[],
  bindings: Readonly<Record<string, string>>,
): Promise<TouchedObject[]> {
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(
    `select distinct object_type as "objectType", object_id as "objectId"
       from (${selects.join(' union all ')}) l (object_type, object_id)
      where object_id is not null and object_type = any(:types)
      order by 1, 2`,
    {
      org: at.organizationId,
      file: at.companyFileId,
      types: txnPlans().map((plan) => plan.objectType),
      ...bindings,
    },
  );
  return rows;
}
