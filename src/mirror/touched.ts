/**
 * Transactions that a changed one is linked to: QuickBooks changes their paid state and links, but
 * not their TimeModified, so they are to be read again. Which tables link is told by the plan.
 * Source: design.md §6 (Names and balances move silently).
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { type Staging, stagedName } from './staging.js';
import { mirroredObjects, mirrorTables, planOf, type Table } from './tables.js';

export type TouchedObject = { readonly objectType: string; readonly objectId: string };

/** Makes the TEMP table that links go into. */
export async function openTouched(trx: Trx): Promise<void> {
  await trx.raw(
    `create temp table touched (from_type text, from_id text, object_type text, object_id text)
     on commit drop`,
  );
}

/**
 * Collects what the mirror links the written transactions to now, before they are written.
 * @param types  object types of the judged transactions
 * @param which  a condition on judged j
 */
export async function touchedBefore(
  trx: Trx,
  at: FileKey,
  types: readonly string[],
  which: Which,
): Promise<void> {
  const bindings = { ...which.bindings, org: at.organizationId, file: at.companyFileId };
  await trx.raw(
    `insert into touched
     select j.object_type, j.id, l.txn_type, l.txn_id
       from judged j
      cross join lateral (select * from mirror.linked_txn l
                           where l.organization_id = :org and l.company_file_id = :file
                             and l.object_type = j.object_type and l.object_id = j.id offset 0) l
      where ${which.sql}
     returning 1`,
    bindings,
  );
  for (const table of linkTables(types)) {
    const { idColumn, typeColumn } = table.txnLink;
    await trx.raw(
      `insert into touched
       select j.object_type, j.id, l.${typeColumn}, l.${idColumn}
         from judged j
        cross join lateral (select * from mirror.${quoteName(table.name)} l
                             where l.organization_id = :org and l.company_file_id = :file
                               and l.txn_id = j.id offset 0) l
        where j.object_type = :type and ${which.sql}
       returning 1`,
      { ...bindings, type: table.objectType },
    );
  }
}

/** A condition on judged j, with its named bindings. */
export type Which = { readonly sql: string; readonly bindings: Readonly<Record<string, string>> };

/** Collects what the staged versions link to. */
export async function touchedAfter(
  trx: Trx,
  staging: Staging,
  types: readonly string[],
  which: Which,
): Promise<void> {
  const links = stagedName({ name: 'linked_txn' });
  if (staging.has(links)) await collectStaged(trx, staging, which, LINKED_TXN);
  for (const table of linkTables(types)) {
    if (!staging.has(stagedName(table))) continue;
    const { idColumn, typeColumn } = table.txnLink;
    await collectStaged(trx, staging, which, { name: table.name, idColumn, typeColumn });
  }
}

const LINKED_TXN = { name: 'linked_txn', idColumn: 'txn_id', typeColumn: 'txn_type' };

async function collectStaged(
  trx: Trx,
  staging: Staging,
  which: Which,
  { name, idColumn, typeColumn }: typeof LINKED_TXN,
): Promise<void> {
  const source = staging.source(stagedName({ name }));
  // Without a type or an id in any row nothing is named.
  if (!source.columns.includes(idColumn) || !source.columns.includes(typeColumn)) return;
  await trx.raw(
    `insert into touched
     select j.object_type, j.id, s.${typeColumn}, s.${idColumn}
       from judged j join ${source.from} on s.n = j.n where ${which.sql}`,
    { ...source.bindings, ...which.bindings },
  );
}

/**
 * Collects transactions that link to judged ones from their own side: for those being deleted. No
 * index has the far ids, so each link table is read once; deletions are rare and come together.
 */
export async function touchedFromAfar(trx: Trx, at: FileKey): Promise<void> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>('select id from judged');
  const bindings = {
    org: at.organizationId,
    file: at.companyFileId,
    ids: rows.map((row) => row.id),
  };
  await trx.raw(
    `insert into touched
     select l.txn_type, l.txn_id, l.object_type, l.object_id
       from mirror.linked_txn l
      where l.organization_id = :org and l.company_file_id = :file
        and l.txn_id = any(cast(:ids as text[]))
     returning 1`,
    bindings,
  );
  for (const table of linkTables(mirroredObjects.keys())) {
    const { idColumn, typeColumn } = table.txnLink;
    await trx.raw(
      `insert into touched
       select l.${typeColumn}, l.${idColumn}, :type, l.txn_id
         from mirror.${quoteName(table.name)} l
        where l.organization_id = :org and l.company_file_id = :file
          and l.${idColumn} = any(cast(:ids as text[]))
       returning 1`,
      { ...bindings, type: table.objectType },
    );
  }
}

/**
 * Collects what refers to list objects that are being deleted. QuickBooks refuses to delete what is
 * in use, so these were merged into another, and every reference moved silently.
 * @param families  lists of the deleted objects (references.ts)
 */
export async function touchedByReference(
  trx: Trx,
  at: FileKey,
  families: ReadonlySet<string>,
): Promise<void> {
  const ids = await deletedIds(trx);
  for (const table of mirrorTables) {
    const references = table.references.filter((row) => families.has(row.family));
    if (references.length === 0) continue;
    const isLiving = table.depth === 0 ? 'and not t.is_deleted' : '';
    const refers = references.map(({ idColumn }) => `t.${quoteName(idColumn)} = any(:ids)`);
    await trx.raw(
      `insert into touched (object_type, object_id)
       select :type, t.${table.key[0]} from mirror.${quoteName(table.name)} t
        where t.organization_id = :org and t.company_file_id = :file ${isLiving}
          and (${refers.join(' or ')})
       returning 1`,
      {
        org: at.organizationId,
        file: at.companyFileId,
        type: table.objectType,
        ids,
      },
    );
  }
}

/** Ids travel as a constant: a join of a TEMP table with each of these tables would not. */
async function deletedIds(trx: Trx): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>('select id from judged');
  return rows.map((row) => row.id);
}

/** What was collected, each once: mirrored objects other than the one that links to them. */
export async function readTouched(trx: Trx): Promise<TouchedObject[]> {
  const { rows } = await trx.raw<{ rows: TouchedObject[] }>(
    `select distinct object_type as "objectType", object_id as "objectId"
       from touched
      where object_id is not null and (object_type, object_id) is distinct from (from_type, from_id)
        and object_type = any(?::text[])
      order by 1, 2`,
    [MIRRORED],
  );
  return rows;
}

const MIRRORED = [...mirroredObjects.keys()];

/** A line table whose rows name other transactions. */
export type LinkTable = Table & { readonly txnLink: NonNullable<Table['txnLink']> };

/** The line tables of some object types that name other transactions. */
export function linkTables(types: Iterable<string>): LinkTable[] {
  const wanted = new Set(types);
  return mirrorTables.flatMap((table) => {
    const { txnLink } = table;
    if (!txnLink || !wanted.has(table.objectType)) return [];
    return planOf(table.objectType).kind === 'txn' ? [{ ...table, txnLink }] : [];
  });
}
