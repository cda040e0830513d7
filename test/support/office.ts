/**
 * An office to test against: our server on a real socket with a real database, and a simulated PC
 * with QuickBooks and a Web Connector to which our .qwc was added.
 */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/app.js';
import { createOrganization } from '../../src/auth/organization.js';
import { issueSyncToken } from '../../src/auth/sync-token.js';
import type { FileKey } from '../../src/company-file/store.js';
import { inOrganization, type Trx } from '../../src/db/connect.js';
import { renderQwc } from '../../src/qwc/qwc.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import type { QuickBooks } from '../../src/simulator/quickbooks.js';
import { parseQwc, type Qwc } from '../../src/simulator/qwc-file.js';
import {
  runUpdate,
  type UpdateOptions,
  type UpdateResult,
} from '../../src/simulator/web-connector.js';
import { type TestCtx, testContext } from './context.js';
import { openTestDatabase, type TestDatabase } from './database.js';

export type Office = {
  ctx: TestCtx;
  app: FastifyInstance;
  database: TestDatabase;
  url: string;
  key: FileKey;
  token: { name: string; secret: string; id: string };
  qwc: Qwc;
  company: Company;
  quickBooks: QuickBooks;
  /** One update of the Web Connector. */
  update(options?: Partial<UpdateOptions>): Promise<UpdateResult>;
  /** Work in the organization, as the process does it. */
  inside<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Opens an office; the company file has its FileID stamped as the Web Connector's import does it. */
export async function openOffice(
  options: { size?: string; seed?: number; qbxml?: string } = {},
): Promise<Office> {
  const database = await openTestDatabase();
  const port = await freePort();
  const seed = `office ${options.seed ?? 1}`;
  const ctx = testContext(database.db, { PUBLIC_URL: `http://localhost:${port}` }, seed);
  const app = await buildApp(ctx);
  await app.listen({ port, host: '127.0.0.1' });
  const organization = await createOrganization(ctx, 'Test office');
  const issued = await inOrganization(ctx.db, organization.id, (trx) =>
    issueSyncToken(ctx, trx, { organizationId: organization.id, description: null }),
  );
  const key = { organizationId: organization.id, companyFileId: issued.companyFileId };
  const inside = <T>(work: (trx: Trx) => Promise<T>) =>
    inOrganization(ctx.db, organization.id, work);
  const file = await inside((trx) =>
    trx('company_file')
      .where({ organization_id: key.organizationId, id: key.companyFileId })
      .first(),
  );
  const qwc = parseQwc(renderQwc(ctx, { fileId: file.file_id }, issued));
  const company = makeCompany({
    seed: options.seed ?? 1,
    size: options.size ?? 'small',
    ...(options.qbxml ? { qbxml: options.qbxml } : {}),
  });
  // What the Web Connector's import writes into the company file.
  company.privateData[qwc.ownerId] = { FileID: qwc.fileId };
  const quickBooks: QuickBooks = { company, beginFailures: [], bytesPerSecond: 0 };
  return {
    ctx,
    app,
    database,
    url: `http://localhost:${port}`,
    key,
    token: { name: issued.name, secret: issued.secret, id: issued.id },
    qwc,
    company,
    quickBooks,
    update: (more = {}) =>
      runUpdate({ qwc, password: issued.secret, quickBooks, noOpSeconds: 0, ...more }),
    inside,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** A port that nobody listens on, for a server whose address must be known before it starts. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
