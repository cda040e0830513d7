/** The table organization: the tenants. Its id is its own organization_id. */
import { COMMAND_LINE, type Who, writeAudit } from '../audit/log.js';
import type { Ctx } from '../context.js';
import { inOrganization, prepared, readInOrganization, type Trx } from '../db/connect.js';
import { newId } from './secret.js';

export type Organization = { id: string; name: string; createdAt: Date };

const COLUMNS = 'organization_id as id, name, created_at as "createdAt"';
const FIND = prepared(`select ${COLUMNS} from organization where organization_id = $1`);
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Makes an organization. @param name  for people; need not be unique */
export async function createOrganization(
  ctx: Ctx,
  name: string,
  who: Who = COMMAND_LINE,
): Promise<Organization> {
  const organization = { id: newId(ctx), name, createdAt: ctx.now() };
  await inOrganization(ctx.db, organization.id, async (trx) => {
    await trx('organization').insert({
      organization_id: organization.id,
      name,
      created_at: organization.createdAt,
    });
    await writeAudit(trx, {
      organizationId: organization.id,
      at: organization.createdAt,
      who,
      action: 'organization.create',
      target: { type: 'organization', id: organization.id },
      after: { name },
    });
  });
  return organization;
}

/** One organization, or undefined when there is none of that id. */
export async function getOrganization(ctx: Ctx, id: string): Promise<Organization | undefined> {
  const rows = await readInOrganization<Organization>(ctx.db, id, FIND, [id]);
  return rows[0];
}

/**
 * Organizations in the order of their ids. The one statement that sees more than one organization,
 * run as the migrating role (design.md §6).
 * @param page  those after this id; the first ones when it is undefined
 */
export async function listOrganizations(
  ctx: Ctx,
  page: { after: string | undefined; limit: number },
): Promise<Organization[]> {
  const found = await ctx.db.raw(
    `select ${COLUMNS} from organization where organization_id > ?
      order by organization_id limit ?`,
    [page.after ?? FIRST, page.limit],
  );
  return found.rows;
}

/**
 * Holds back everybody else who changes users, roles or invitations of the organization: the last
 * administrator is counted under this lock.
 */
export async function lockPeople(trx: Trx, organizationId: string): Promise<void> {
  await trx.raw('select 1 from organization where organization_id = ? for no key update', [
    organizationId,
  ]);
}
