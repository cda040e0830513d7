/**
 * A renamed list object changes its name in every reference to it. Typed columns only; raw keeps
 * what QuickBooks last sent, and the new name once is history enough for all of them (feed.ts).
 * Source: design.md §6 (Names and balances move silently).
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { enterRenamed, keepNames, type Renames } from './feed.js';
import { quoteName } from './names.js';
import { familyOfType } from './references.js';
import { mirrorTables, type Table } from './tables.js';

/**
 * Writes the new names of judged list objects into every mirrored reference to them, and enters the
 * objects that hold one into the change feed.
 * @returns how many entries that made
 */
export async function renameReferences(
  trx: Trx,
  at: FileKey & { readonly now: Date },
): Promise<number> {
  const renames = await readRenames(trx);
  if (renames.size === 0) return 0;
  await keepNames(trx, at, renames);
  await trx.raw('create temp table renamed (object_type text, object_id text) on commit drop');
  for (const table of mirrorTables) {
    const found = findReferences(table, renames);
    if (!found) continue;
    const bindings = { ...found.bindings, org: at.organizationId, file: at.companyFileId };
    const { rowCount } = await trx.raw<{ rowCount: number }>(found.collect, {
      ...bindings,
      type: table.objectType,
    });
    if (rowCount > 0) await trx.raw(found.update, bindings);
  }
  const entered = await enterRenamed(trx, at);
  await trx.raw('drop table renamed');
  return entered;
}

async function readRenames(trx: Trx): Promise<Renames> {
  const { rows } = await trx.raw<{ rows: { objectType: string; names: Record<string, string> }[] }>(
    `select object_type as "objectType", jsonb_object_agg(id, new_name) as names
       from judged where new_name is not null and verdict <> 'stale' group by object_type`,
  );
  const byFamily = new Map<string, Record<string, string>>();
  for (const { objectType, names } of rows) {
    const family = familyOfType(objectType);
    if (family === undefined) continue;
    byFamily.set(family, { ...byFamily.get(family), ...names });
  }
  return byFamily;
}

/**
 * The statements that find and that rename all references of a table. The names travel as a
 * constant: an update that joins a TEMP table would not run on Citus. Line tables have lines of
 * living objects only; a tombstone keeps the names that it had.
 */
function findReferences(
  table: Table,
  renames: Renames,
): { collect: string; update: string; bindings: Record<string, string> } | undefined {
  const families = [...renames.keys()].filter((family) =>
    table.references.some((reference) => reference.family === family),
  );
  if (families.length === 0) return undefined;
  const maps = families.map((family) => `cast(:${family} as jsonb) as ${family}`);
  const references = table.references.filter((row) => families.includes(row.family));
  const changes = references.map(({ idColumn, nameColumn, family }) => {
    const name = quoteName(nameColumn);
    return `${name} = coalesce(r.${family} ->> t.${idColumn}, t.${name})`;
  });
  const differs = references.map(
    ({ idColumn, nameColumn, family }) =>
      `r.${family} ->> t.${idColumn} <> coalesce(t.${quoteName(nameColumn)}, '')`,
  );
  const isLiving = table.depth === 0 ? 'and not t.is_deleted' : '';
  const own = `mirror.${quoteName(table.name)} t`;
  const names = `with r as materialized (select ${maps.join(', ')})`;
  const condition = `where t.organization_id = :org and t.company_file_id = :file ${isLiving}
         and (${differs.join(' or ')})`;
  return {
    collect: `insert into renamed
      ${names} select distinct :type, t.${table.key[0]} from ${own}, r ${condition} returning 1`,
    update: `${names} update ${own} set ${changes.join(', ')} from r ${condition}`,
    bindings: Object.fromEntries(
      families.map((family) => [family, JSON.stringify(renames.get(family))]),
    ),
  };
}
