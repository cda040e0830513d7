import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildApp } from '../../src/app.js';
import { createOrganization } from '../../src/auth/organization.js';
import { issueSyncToken } from '../../src/auth/sync-token.js';
import { inOrganization, openDatabase } from '../../src/db/connect.js';
import { startPostgres } from '../../src/db/embedded/start.js';
import { migrate } from '../../src/db/migrate.js';
import { openLog } from '../../src/log.js';
import { testContext } from '../support/context.js';
import { call } from '../support/hand-client.js';

test('while Postgres is gone a poll is told busy, an answer is not taken, and then it goes on', async () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-outage-'));
  const log = openLog('silent');
  const first = await startPostgres({ dataDir, log });
  const db = openDatabase(first.url);
  const ctx = testContext(db);
  await migrate(db);
  const app = await buildApp(ctx);
  const url = (await app.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost');
  const { id: organizationId } = await createOrganization(ctx, 'Outage');
  const token = await inOrganization(db, organizationId, (trx) =>
    issueSyncToken(ctx, trx, { organizationId, description: null }),
  );
  const login = { strUserName: token.name, strPassword: token.secret };
  const [ticket = ''] = (await call(url, 'authenticate', login)).values;
  await first.stop();
  expect((await call(url, 'authenticate', login)).values[1]).toBe('busy');
  expect((await call(url, 'sendRequestXML', { ticket })).values).toEqual(['']);
  const receive = await call(url, 'receiveResponseXML', { ticket, response: '<QBXML/>' });
  expect(receive.values).toEqual(['-1']);
  expect((await call(url, 'getLastError', { ticket })).values[0]).toMatch(/goes on by itself/);
  expect((await call(url, 'connectionError', { ticket })).values).toEqual(['done']);
  expect((await call(url, 'closeConnection', { ticket })).values).toEqual(['OK']);
  const again = await startPostgres({ dataDir, log });
  expect(again.url).toBe(first.url);
  expect((await call(url, 'authenticate', login)).values[1]).toBe('');
  await app.close();
  await db.destroy();
  await again.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
}, 120_000);
