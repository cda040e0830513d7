/** `qbd psql --url`: a read-only login for one organization, for BI tools and people. */
import crypto from 'node:crypto';
import { parseArgs } from 'node:util';
import { listOrganizations } from '../auth/organization.js';
import { readConfig } from '../config.js';
import type { Ctx } from '../context.js';
import { runningPostgres } from '../db/embedded/start.js';
import { openInstallation } from './installation.js';

const HELP = `usage: qbd psql --url [--organization ID]

Prints a postgres:// address that may read the mirror of one organization and nothing else.
Each call makes a new password for that organization's login; the one before stops working.
The organization may be left out when there is only one.`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PASSWORD_BYTES = 24;
const ORGANIZATIONS_READ = 2;

/** @returns the exit code */
export async function runPsql(
  args: string[],
  env: Record<string, string | undefined>,
  out: (line: string) => void,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'boolean' },
      organization: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || !values.url) {
    out(HELP);
    return values.help ? 0 : 2;
  }
  const config = readConfig(env);
  const { ctx, close } = await openInstallation(config, 'beside');
  try {
    const organizationId = await chooseOrganization(ctx, values.organization);
    if (organizationId === undefined) {
      out('name the organization: --organization ID (GET /v1/organizations lists them)');
      return 2;
    }
    const server = config.databaseUrl ?? (await runningPostgres(config.dataDir)) ?? '';
    out(await makeReader(ctx, organizationId, server));
    return 0;
  } finally {
    await close();
  }
}

async function chooseOrganization(
  ctx: Ctx,
  given: string | undefined,
): Promise<string | undefined> {
  if (given !== undefined) return UUID.test(given) ? given : undefined;
  const known = await listOrganizations(ctx, { after: undefined, limit: ORGANIZATIONS_READ });
  return known.length === 1 ? known[0]?.id : undefined;
}

/**
 * Makes or renews the login. Its rows are tied to its name by the mirror's second policy, never to
 * a setting that it could change. Source: design.md §6 (SQL readers).
 */
async function makeReader(ctx: Ctx, organizationId: string, server: string): Promise<string> {
  const name = `qbd_reader_${organizationId.replaceAll('-', '')}`;
  const password = crypto.randomBytes(PASSWORD_BYTES).toString('base64url');
  const found = await ctx.db.raw('select 1 from pg_roles where rolname = ?', [name]);
  if (found.rowCount === 0) {
    await ctx.db.raw(`create role ${name} login in role qbd_reader`);
  }
  // A role statement takes no parameters; both parts are of our own making and hold no quote.
  await ctx.db.raw(`alter role ${name} password '${password}'`);
  const url = new URL(server);
  url.username = name;
  url.password = password;
  return url.toString();
}
