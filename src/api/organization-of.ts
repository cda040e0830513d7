/** Does the organization in an address exist? Asked before something is made in it. */
import { getOrganization } from '../auth/organization.js';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';

/** @throws NOT_FOUND when there is none of that id */
export async function requireOrganization(ctx: Ctx, organizationId: string): Promise<void> {
  const found = await getOrganization(ctx, organizationId);
  if (found === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such organization');
}
