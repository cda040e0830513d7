/** The way to Postgres: one pool, and the one kind of transaction that tenant work runs in. */
import assert from 'node:assert';
import { createHash } from 'node:crypto';
import knex, { type Knex } from 'knex';
import { type Client, escapeLiteral } from 'pg';
import { LIMITS } from '../limits.js';

/** A transaction that works as qbd_app inside one organization. */
export type Trx = Knex.Transaction;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Postgres rolled back by itself and says that a repeat may succeed. */
const RETRYABLE = new Set(['40001', '40P01']);
/** Connection refused or lost, the server is starting, stopping, full, or a standby by now. */
const UNAVAILABLE_STATES = /^(08|57P0|53300$|25006$)/;
const UNAVAILABLE_SOCKETS = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ENOENT', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
]);
/** pg has words only for these. Source: its client.js and connection.js. */
const UNAVAILABLE_WORDS =
  /^(Connection terminated|timeout expired|Client (has encountered a connection|was closed))/;
/** knex prints to stdout what the errors it throws say anyway. */
const SILENT = { warn() {}, error() {}, deprecate() {}, debug() {} };

/**
 * Opens the pool as the migrating role.
 * @param url  a postgres:// address
 */
export function openDatabase(url: string): Knex {
  return knex({
    client: 'pg',
    connection: {
      connectionString: url,
      statement_timeout: LIMITS.statementTimeoutMs,
      connectionTimeoutMillis: LIMITS.connectTimeoutMs,
      // A server that vanished without a word is noticed by the system, not never.
      keepAlive: true,
      keepAliveInitialDelayMillis: LIMITS.connectTimeoutMs,
    },
    // Else the message of a failed statement holds its values, and the log would hold the books.
    compileSqlOnError: false,
    pool: { min: 0, max: LIMITS.poolConnectionsMax },
    acquireConnectionTimeout: LIMITS.connectTimeoutMs,
    log: SILENT,
  });
}

/**
 * Runs work in one transaction as qbd_app, seeing one organization only. Serialization failures and
 * deadlocks are tried again a bounded number of times; everything else rolls back and is thrown.
 * Source: design.md §6 (row-level security), citus.md R1.
 */
export async function inOrganization<T>(
  db: Knex,
  organizationId: string,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(async (trx) => {
        await enterOrganization(trx, organizationId);
        return work(trx);
      });
    } catch (error) {
      if (attempt >= LIMITS.transactionRetriesMax || !RETRYABLE.has(codeOf(error))) throw error;
    }
  }
}

/**
 * Begins such a transaction for callers that stream into it. The caller commits or rolls back.
 */
export async function beginInOrganization(db: Knex, organizationId: string): Promise<Trx> {
  const trx = await db.transaction();
  try {
    await enterOrganization(trx, organizationId);
    return trx;
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

/** A statement that connections keep prepared: SQL with $1, $2 …, under a name made of it. */
export type Prepared = { readonly name: string; readonly sql: string };

/** A prepared statement with its values, in the order of $1, $2 …; dates as ISO text. */
export type Call = { readonly statement: Prepared; readonly values: readonly string[] };

/**
 * Names a statement, once, where the module is loaded. What runs at every poll is prepared:
 * planning it anew would take five times as long as running it.
 */
export function prepared(sql: string): Prepared {
  const hash = createHash('sha256').update(sql).digest('hex');
  return { name: `qbd_${hash.slice(0, 24)}`, sql };
}

/**
 * One read as qbd_app inside one organization, in one round trip: what an idle poll can afford.
 */
export async function readInOrganization<Row>(
  db: Knex,
  organizationId: string,
  statement: Prepared,
  values: readonly string[],
): Promise<Row[]> {
  const [rows = []] = await runCalls<Row>(db, enter(organizationId), [{ statement, values }]);
  return rows;
}

/**
 * Writes as qbd_app inside one organization, in one round trip and one transaction, without waiting
 * for the disk: for notes that a crash may take along.
 */
export async function noteInOrganization(
  db: Knex,
  organizationId: string,
  calls: readonly Call[],
): Promise<void> {
  await runCalls(db, `${enter(organizationId)}; set local synchronous_commit = off`, calls);
}

/** The statement is not prepared on this connection; another one of this name is. */
const UNPREPARED = '26000';
const PREPARED_ALREADY = '42P05';

/**
 * Postgres runs the statements of one simple query as one transaction, so SET LOCAL ends with it.
 * Only Postgres knows what is prepared on a connection (a pooler between may change it), so it is
 * asked by trying; the first time on a connection the statements run as they are.
 */
async function runCalls<Row>(db: Knex, head: string, calls: readonly Call[]): Promise<Row[][]> {
  const settings = head.split(';').length;
  const connection: unknown = await db.client.acquireConnection();
  const send = (text: string) => db.raw(text.replaceAll('?', '\\?')).connection(connection);
  const run = async (texts: readonly string[]): Promise<Row[][]> => {
    const results: { rows: Row[] }[] = await send([head, ...texts].join('; '));
    return results.slice(settings).map((result) => result.rows);
  };
  try {
    return await run(calls.map(executeText)).catch(async (error: unknown) => {
      if (codeOf(error) !== UNPREPARED) throw error;
      for (const { statement } of calls) {
        const preparing = send(`${head}; prepare ${statement.name} as ${statement.sql}`);
        await preparing.catch((refused: unknown) => {
          if (codeOf(refused) !== PREPARED_ALREADY) throw refused;
        });
      }
      return run(calls.map(literalText));
    });
  } finally {
    await db.client.releaseConnection(connection);
  }
}

function executeText({ statement, values }: Call): string {
  const list = values.length === 0 ? '' : `(${values.map(escapeLiteral).join(', ')})`;
  return `execute ${statement.name}${list}`;
}

function literalText({ statement, values }: Call): string {
  return statement.sql.replace(/\$(\d+)/g, (_found, number) =>
    escapeLiteral(values[Number(number) - 1] ?? ''),
  );
}

async function enterOrganization(trx: Trx, organizationId: string): Promise<void> {
  await trx.raw(enter(organizationId));
}

/** SET LOCAL takes no parameters, so the id is checked to be a uuid and nothing else. */
function enter(organizationId: string): string {
  assert.match(organizationId, UUID);
  return `set local role qbd_app; set local app.organization = '${organizationId}'`;
}

/** The pg client under a transaction, for COPY streams. */
export async function pgClientOf(trx: Trx): Promise<Client> {
  return (await trx.client.acquireConnection()) as Client;
}

/** SQLSTATE of a Postgres error or the code of a socket error; '' when it has none. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** True when Postgres could not be reached, as opposed to having refused a statement. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  if (UNAVAILABLE_STATES.test(code) || UNAVAILABLE_SOCKETS.has(code)) return true;
  const name = (error as { name?: unknown } | null)?.name;
  const message = String((error as { message?: unknown } | null)?.message ?? '');
  return name === 'KnexTimeoutError' || UNAVAILABLE_WORDS.test(message.split(' - ').at(-1) ?? '');
}
