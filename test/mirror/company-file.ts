/** A company file in a test database, and the few steps every test of the mirror takes. */
import crypto from 'node:crypto';
import type { Knex } from 'knex';
import { beginInOrganization, inOrganization, type Trx } from '../../src/db/connect.js';
import { type Applied, type ApplyAt, applyStaged } from '../../src/mirror/ingest.js';
import { openStaging } from '../../src/mirror/staging.js';
import type { Raw } from '../../src/qbxml/read.js';

export type TestFile = { organizationId: string; companyFileId: string };

export type Read = { type: string; raw: Raw; partial?: readonly string[] };

/** Makes an organization with one company file. */
export async function makeFile(db: Knex): Promise<TestFile> {
  const file = { organizationId: crypto.randomUUID(), companyFileId: crypto.randomUUID() };
  await db('organization').insert({
    organization_id: file.organizationId,
    name: 'Test',
    created_at: new Date(),
  });
  await db('company_file').insert({
    organization_id: file.organizationId,
    id: file.companyFileId,
    created_at: new Date(),
    file_id: crypto.randomUUID(),
  });
  return file;
}

export const NOON = new Date('2025-06-01T12:00:00Z');

/** Stages rows as one answer and applies them in one transaction. */
export async function ingest(
  db: Knex,
  file: TestFile,
  rows: readonly Read[],
  options: Partial<ApplyAt> & { flushEvery?: number } = {},
): Promise<Applied> {
  const staging = openStaging(() => beginInOrganization(db, file.organizationId));
  const trx = await staging.trx();
  try {
    for (const [index, { type, raw, partial }] of rows.entries()) {
      staging.add(type, raw, partial ? { partial } : {});
      if (staging.fullness() >= 1 || (options.flushEvery && index % options.flushEvery === 0)) {
        await staging.flush();
      }
    }
    const applied = await applyStaged(trx, staging, {
      ...file,
      wireId: null,
      now: NOON,
      restoreSeen: false,
      touchedSince: null,
      timeZone: null,
      ...options,
    });
    await trx.commit();
    return applied;
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

/** Runs a query as the process would, inside the organization. */
export function within<T>(db: Knex, file: TestFile, work: (trx: Trx) => Promise<T>): Promise<T> {
  return inOrganization(db, file.organizationId, work);
}

/** Rows of a statement inside the organization. */
export function select<T = Record<string, unknown>>(
  db: Knex,
  file: TestFile,
  sql: string,
): Promise<T[]> {
  return within(db, file, async (trx) => (await trx.raw<{ rows: T[] }>(sql)).rows);
}
