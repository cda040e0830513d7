/**
 * The table preference_version: every save of a set of preferences, with who and what. INSERT-only
 * by grants: the newest row is what counts, the others are its history.
 */
import type { Who } from '../audit/log.js';
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import type { PreferenceKind, Value, Values } from './preference.js';

/** Who saved, as it is kept: without addresses, which the audit log has. */
export type SavedBy = Pick<Who, 'kind' | 'id' | 'name'>;

/** One value that a save changed; labels are the names of accounts as they were then. */
export type Change = {
  readonly key: string;
  /** Of a map, which entry. */
  readonly entry: string | null;
  readonly from: Value;
  readonly to: Value;
  readonly fromLabel: string | null;
  readonly toLabel: string | null;
};

export type PreferenceVersion = {
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy: SavedBy;
  /** Made of suggestions when the first sync completed; nobody has looked at it yet. */
  readonly isPrefilled: boolean;
  readonly values: Values;
  readonly changes: readonly Change[];
};

const COLUMNS = `version, saved_at as "savedAt", saved_by as "savedBy",
  is_prefilled as "isPrefilled", saved as "values", changes`;

/** The version that counts; undefined before the first save. */
export async function latestVersion(
  trx: Trx,
  key: FileKey,
  kind: PreferenceKind,
): Promise<PreferenceVersion | undefined> {
  const [newest] = await listVersions(trx, key, kind, { limit: 1 });
  return newest;
}

/** One version; undefined when there was none of that number. */
export async function getVersion(
  trx: Trx,
  key: FileKey,
  kind: PreferenceKind,
  version: number,
): Promise<PreferenceVersion | undefined> {
  const { rows } = await trx.raw<{ rows: PreferenceVersion[] }>(
    `select ${COLUMNS} from preference_version
      where organization_id = ? and company_file_id = ? and kind = ? and version = ?`,
    [key.organizationId, key.companyFileId, kind, version],
  );
  return rows[0];
}

/** Versions, newest first. @param page.before  only those older than this number */
export async function listVersions(
  trx: Trx,
  key: FileKey,
  kind: PreferenceKind,
  page: { limit: number; before?: number | undefined },
): Promise<PreferenceVersion[]> {
  const { rows } = await trx.raw<{ rows: PreferenceVersion[] }>(
    `select ${COLUMNS} from preference_version
      where organization_id = :org and company_file_id = :file and kind = :kind
        and (cast(:before as int) is null or version < :before)
      order by version desc limit :limit`,
    {
      org: key.organizationId,
      file: key.companyFileId,
      kind,
      before: page.before ?? null,
      limit: page.limit,
    },
  );
  return rows;
}

/** Saves a new version. The caller holds the row lock of company_file, so numbers have no gaps. */
export async function insertVersion(
  trx: Trx,
  key: FileKey,
  kind: PreferenceKind,
  row: PreferenceVersion,
): Promise<void> {
  await trx('preference_version').insert({
    organization_id: key.organizationId,
    company_file_id: key.companyFileId,
    kind,
    version: row.version,
    saved_at: row.savedAt,
    saved_by: JSON.stringify(row.savedBy),
    is_prefilled: row.isPrefilled,
    saved: JSON.stringify(row.values),
    changes: JSON.stringify(row.changes),
  });
}
