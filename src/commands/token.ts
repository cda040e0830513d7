/** `qbd token create`: a sync token from the command line, for installations without a browser. */
import { parseArgs } from 'node:util';
import { COMMAND_LINE, writeAudit } from '../audit/log.js';
import { createOrganization, listOrganizations } from '../auth/organization.js';
import { issueSyncToken } from '../auth/sync-token.js';
import type { Config } from '../config.js';
import { inOrganization } from '../db/connect.js';
import { openInstallation } from './installation.js';

const HELP = `usage: qbd token create [--organization NAME] [--description TEXT]

Makes a sync token: the user name and password of one Web Connector, for one company file.
The organization is made when there is none of that name (default: "My company").
The password is shown once.`;

const ORGANIZATIONS_READ = 1_000;

/** @returns the exit code */
export async function runToken(
  args: string[],
  config: Config,
  out: (line: string) => void,
): Promise<number> {
  const [verb, ...rest] = args;
  if (verb !== 'create') {
    out(HELP);
    return verb === '--help' || verb === '-h' ? 0 : 2;
  }
  const { values } = parseArgs({
    args: rest,
    options: {
      organization: { type: 'string', default: 'My company' },
      description: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    out(HELP);
    return 0;
  }
  const { ctx, close } = await openInstallation(config, 'beside');
  try {
    const known = await listOrganizations(ctx, { after: undefined, limit: ORGANIZATIONS_READ });
    const organization =
      known.find((one) => one.name === values.organization) ??
      (await createOrganization(ctx, values.organization));
    const organizationId = organization.id;
    const description = values.description ?? null;
    const token = await inOrganization(ctx.db, organizationId, async (trx) => {
      const token = await issueSyncToken(ctx, trx, { organizationId, description });
      await writeAudit(trx, {
        organizationId,
        at: ctx.now(),
        who: COMMAND_LINE,
        action: 'syncToken.create',
        target: { type: 'sync_token', id: token.id },
        after: { name: token.name, description },
      });
      return token;
    });
    out(`organization  ${organization.name} (${organization.id})`);
    out(`user name     ${token.name}`);
    out(`password      ${token.secret}`);
    out(`setup page    ${config.publicUrl}/setup/${token.setupSecret}`);
    out('The password is not shown again. The setup page holds the .qwc file and the steps.');
    return 0;
  } finally {
    await close();
  }
}
