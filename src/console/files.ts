/** Reads what the pages about company files show. */
import { getOrganization, listOrganizations } from '../auth/organization.js';
import { getSyncTokenOfFile } from '../auth/sync-token.js';
import {
  type CompanyFileRow,
  type FileKey,
  getCompanyFile,
  listCompanyFiles,
} from '../company-file/store.js';
import type { CompanyFileView } from '../company-file/view.js';
import type { Ctx } from '../context.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { nextPoll } from '../session/due.js';
import { readOverview } from '../sync/overview.js';
import { listRuns } from '../sync/store.js';
import type { FileFacts } from './pages/company-file.js';
import type { Listed } from './pages/home.js';
import { found } from './room.js';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const FILE_ID = new RegExp(`^(${UUID})\\.(${UUID})$`);
const CURSOR = new RegExp(`^(${UUID})(?:\\.(${UUID}))?$`);

/** The key behind a company file's id as addresses have it. @throws NOT_FOUND */
export function keyOf(id: string): FileKey {
  const [, organizationId, companyFileId] = found(FILE_ID.exec(id) ?? undefined);
  return { organizationId: organizationId ?? '', companyFileId: companyFileId ?? '' };
}

/**
 * One page of company files of all organizations, in the order of the organizations' ids.
 * @param cursor  `next` of the page before; anything else begins at the beginning
 * @param only  the organization to which the visitor is confined
 */
export async function listFiles(
  ctx: Ctx,
  cursor: string | undefined,
  only?: string,
): Promise<{ files: Listed[]; next: string | null }> {
  const [, from, afterFile] = CURSOR.exec(cursor ?? '') ?? [];
  const max = LIMITS.consoleFilesPerPage;
  const files: Listed[] = [];
  if (only !== undefined) {
    const after = from === only ? afterFile : undefined;
    files.push(...(await filesOf(ctx, await nameOf(ctx, only), { after, limit: max + 1 })));
    const page = files.slice(0, max);
    return { files: page, next: files.length > max ? lastId(page) : null };
  }
  const first = from === undefined || afterFile === undefined ? [] : [await nameOf(ctx, from)];
  const rest = await listOrganizations(ctx, { after: from, limit: max });
  for (const organization of [...first, ...rest]) {
    const after = organization.id === from ? afterFile : undefined;
    files.push(...(await filesOf(ctx, organization, { after, limit: max + 1 - files.length })));
    if (files.length > max)
      return { files: files.slice(0, max), next: lastId(files.slice(0, max)) };
  }
  return { files, next: rest.length < max ? null : (rest.at(-1)?.id ?? null) };
}

function lastId(files: readonly Listed[]): string | null {
  return files.at(-1)?.view.id ?? null;
}

async function nameOf(ctx: Ctx, id: string): Promise<{ id: string; name: string }> {
  return found(await getOrganization(ctx, id));
}

async function filesOf(
  ctx: Ctx,
  organization: { id: string; name: string },
  page: { after: string | undefined; limit: number },
): Promise<Listed[]> {
  return inOrganization(ctx.db, organization.id, async (trx) => {
    const files = await listCompanyFiles(trx, organization.id);
    const start = files.findIndex((file) => file.id === page.after) + 1;
    const listed: Listed[] = [];
    for (const file of files.slice(start, start + page.limit)) {
      listed.push({
        view: await readOverview(trx, file, ctx.now()),
        organization: organization.name,
        description: await descriptionOf(trx, file),
      });
    }
    return listed;
  });
}

async function descriptionOf(trx: Trx, file: CompanyFileRow): Promise<string | null> {
  const key = { organizationId: file.organizationId, companyFileId: file.id };
  return (await getSyncTokenOfFile(trx, key))?.description ?? null;
}

/** All that the page of one company file shows, read in one transaction. @throws NOT_FOUND */
export async function readFile(ctx: Ctx, key: FileKey): Promise<FileFacts> {
  const facts = await inOrganization(ctx.db, key.organizationId, async (trx) => {
    const file = found(await getCompanyFile(trx, key));
    const isPending = file.blockedCode === 'IDENTITY_UNCONFIRMED';
    return {
      view: await readOverview(trx, file, ctx.now()),
      description: await descriptionOf(trx, file),
      runs: await listRuns(trx, key, { limit: LIMITS.consoleRunsShown, before: undefined }),
      poll: found(await nextPoll(trx, key, ctx.now())),
      pending: isPending ? file : null,
    };
  });
  const { name } = await nameOf(ctx, key.organizationId);
  return { ...facts, organization: name };
}

/** One company file as the console shows it. @throws NOT_FOUND */
export async function readView(ctx: Ctx, key: FileKey): Promise<CompanyFileView> {
  return inOrganization(ctx.db, key.organizationId, async (trx) =>
    readOverview(trx, found(await getCompanyFile(trx, key)), ctx.now()),
  );
}
