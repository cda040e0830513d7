/** `qbd psql`: reading the mirror of one organization, in psql or with any other client. */
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import { parseArgs } from 'node:util';
import { getOrganization, listOrganizations } from '../auth/organization.js';
import { readConfig } from '../config.js';
import type { Ctx } from '../context.js';
import { codeOf } from '../db/connect.js';
import { runningPostgres } from '../db/embedded/start.js';
import { StartError } from '../errors.js';
import { openInstallation } from './installation.js';

const HELP = `usage: qbd psql [--organization ID]
       qbd psql --url [--organization ID]

Opens psql in the mirror of one organization, for reading only. With --url it prints a postgres://
address that may read that mirror and nothing else, for BI tools and scripts. Each --url makes a new
password for the organization's login; the one before stops working.
The organization may be left out when there is only one.`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PASSWORD_BYTES = 24;
const ORGANIZATIONS_READ = 2;
/** insufficient_privilege */
const NOT_ALLOWED = '42501';
/** `mirror.` may be left out, and a slip of the hand is refused before the grants refuse it. */
const SETTINGS = { search_path: 'mirror, public', default_transaction_read_only: 'on' } as const;

type Environment = Record<string, string | undefined>;

/** @returns the exit code */
export async function runPsql(
  args: string[],
  env: Environment,
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
  if (values.help) {
    out(HELP);
    return 0;
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
    const reader = await makeReader(ctx, organizationId);
    if (!values.url) {
      const code = await openPsql(server, reader, env);
      if (code !== undefined) return code;
      out('psql is not installed here; this address works with any Postgres client:');
    }
    out(await addressOf(ctx, reader, server));
    return 0;
  } finally {
    await close();
  }
}

async function chooseOrganization(
  ctx: Ctx,
  given: string | undefined,
): Promise<string | undefined> {
  if (given !== undefined) {
    return UUID.test(given) ? (await getOrganization(ctx, given))?.id : undefined;
  }
  const known = await listOrganizations(ctx, { after: undefined, limit: ORGANIZATIONS_READ });
  return known.length === 1 ? known[0]?.id : undefined;
}

/**
 * Makes the organization's login when there is none. Its rows are tied to its name by the mirror's
 * second policy, never to a setting that it could change. Source: design.md §6 (SQL readers).
 * @returns its name
 * @throws StartError  with the statements to run when our own login may not make others
 */
async function makeReader(ctx: Ctx, organizationId: string): Promise<string> {
  const name = `qbd_reader_${organizationId.replaceAll('-', '')}`;
  const found = await ctx.db.raw('select 1 from pg_roles where rolname = ?', [name]);
  if (found.rowCount > 0) return name;
  // For psql, which stays on our own login and only takes the role of the reader.
  const make = [`create role ${name} login in role qbd_reader`, `grant ${name} to current_user`];
  const settings = Object.entries(SETTINGS);
  const set = settings.map(([key, value]) => `alter role ${name} set ${key} = ${value}`);
  await asAllowed(ctx, [...make, ...set]);
  return name;
}

/** Gives the reader a new password. @returns its postgres:// address */
async function addressOf(ctx: Ctx, reader: string, server: string): Promise<string> {
  const password = crypto.randomBytes(PASSWORD_BYTES).toString('base64url');
  // A role statement takes no parameters; both parts are of our own making and hold no quote.
  await asAllowed(ctx, [`alter role ${reader} password '${password}'`]);
  const url = new URL(server);
  url.username = reader;
  url.password = password;
  return url.toString();
}

async function asAllowed(ctx: Ctx, statements: readonly string[]): Promise<void> {
  try {
    await ctx.db.transaction(async (trx) => {
      for (const statement of statements) await trx.raw(statement);
    });
  } catch (cause) {
    if (codeOf(cause) !== NOT_ALLOWED) throw cause;
    const { rows } = await ctx.db.raw('select current_user as login');
    const text = statements.map((statement) => `  ${statement};`).join('\n');
    throw new StartError(
      `the login "${rows[0].login}" may not make logins for readers; run this as a superuser ` +
        `and try again:\n${text.replaceAll('current_user', `"${rows[0].login}"`)}`,
      { cause },
    );
  }
}

/**
 * Runs psql as the reader until it ends.
 * @param server  address of our own login; its password goes by the environment, out of sight of ps
 * @returns its exit code; undefined when it is not installed
 */
function openPsql(server: string, reader: string, env: Environment): Promise<number | undefined> {
  const url = new URL(server);
  const password = decodeURIComponent(url.password);
  url.password = '';
  const settings = { role: reader, ...SETTINGS };
  const options = Object.entries(settings).map(
    ([key, value]) => `-c ${key}=${value.replaceAll(' ', '\\ ')}`,
  );
  return new Promise((resolve, reject) => {
    const child = spawn('psql', [url.toString()], {
      stdio: 'inherit',
      env: {
        ...env,
        PGOPTIONS: options.join(' '),
        ...(password === '' ? {} : { PGPASSWORD: password }),
      },
    });
    child.on('error', (error) => (codeOf(error) === 'ENOENT' ? resolve(undefined) : reject(error)));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
