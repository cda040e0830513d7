/**
 * A renamed list object changes its name in every reference to it. Typed columns only; raw keeps
 * what QuickBooks last sent. Source: design.md §6 (Names and balances move silently).
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from './names.js';
import { familyOfType } from './references.js';
import { mirrorTables, type Table } from './tables.js';

/** New names by list family, then by ListID. */
type Renames = ReadonlyMap<string, Record<string, string>>;

/** Writes the new names of judged list objects into every mirrored reference to them. */
export async function renameReferences(trx: Trx, at: FileKey): Promise<void> {
  const renames = await readRenames(trx);
  for (const table of mirrorTables) {
    const statement = renameStatement(table, renames);
    if (!statement) continue;
    await trx.raw(statement.sql, {
      ...statement.bindings,
      org: at.organizationId,
      file: at.companyFileId,
    });
  }
}

async function readRenames(trx: Trx): Promise<Renames> {
  const { rows } = await trx.raw<{ rows: { objectType: string; names: Record<string, string> }[] }>(
    `select object_type as "objectType", jsonb_object_agg(id, new_name) as names
       from judged where new_name is not null group by object_type`,
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
 * One UPDATE for all references of a table. The names travel as a constant: an update that joins
 * a TEMP table would not run on Citus.
 */
function renameStatement(
  table: Table,
  renames: Renames,
): { sql: string; bindings: Record<string, string> } | undefined {
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
  const conditions = references.map(
    ({ idColumn, nameColumn, family }) =>
      `r.${family} ->> t.${idColumn} <> coalesce(t.${quoteName(nameColumn)}, '')`,
  );
  return {
    sql: `with r as materialized (select ${maps.join(', ')})
      update mirror.${quoteName(table.name)} t
         set ${changes.join(', ')}
        from r
       where t.organization_id = :org and t.company_file_id = :file
         and (${conditions.join(' or ')})`,
    bindings: Object.fromEntries(
      families.map((family) => [family, JSON.stringify(renames.get(family))]),
    ),
  };
}
