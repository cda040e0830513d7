/** Ids as REST writes them: an organization is a uuid, a company file is two of them. */
import type { FileKey } from '../company-file/store.js';
import { ConnectorError } from '../errors.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const FILE = new RegExp(`^(${UUID})\\.(${UUID})$`);

/** JSON schemas of the parameters in addresses. */
export const UUID_PARAMETER = { type: 'string', pattern: `^${UUID}$` } as const;
export const FILE_PARAMETER = { type: 'string', pattern: FILE.source } as const;

/** `{organization uuid}.{file uuid}` (design.md §7). */
export function fileIdOf(key: FileKey): string {
  return `${key.organizationId}.${key.companyFileId}`;
}

/**
 * The two parts of a company file's id.
 * @throws NOT_FOUND when the text is not of that form
 */
export function fileKeyOf(id: string): FileKey {
  const found = FILE.exec(id);
  if (found === null) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
  return { organizationId: found[1] ?? '', companyFileId: found[2] ?? '' };
}
