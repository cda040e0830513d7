/** A database of one's own for a test file: a clone of the migrated template. */
import crypto from 'node:crypto';
import type { Knex } from 'knex';
import { openDatabase } from '../../src/db/connect.js';

export type TestDatabase = {
  /** The pool, as the migrating role (a superuser here); use inOrganization for tenant work. */
  db: Knex;
  /** postgres:// address, for a second pool or another process. */
  url: string;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
};

/**
 * Clones the template that the global setup migrated.
 * @param options.template  'empty' for a database without any of our tables
 */
export async function openTestDatabase(
  options: { template?: 'migrated' | 'empty' } = {},
): Promise<TestDatabase> {
  const server = process.env.QBD_TEST_POSTGRES;
  if (server === undefined) throw new Error('run by jest: its global setup starts Postgres');
  const name = `test_${crypto.randomBytes(8).toString('hex')}`;
  const template = options.template === 'empty' ? 'template0' : 'qbd_template';
  await onServer(server, `create database ${name} template ${template} strategy file_copy`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  const db = openDatabase(address.href);
  return {
    db,
    url: address.href,
    close: async () => {
      await db.destroy();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const db = openDatabase(url);
  try {
    await db.raw(statement);
  } finally {
    await db.destroy();
  }
}
