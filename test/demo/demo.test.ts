/** What the demo keeps between two starts, and what it says without starting anything. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runDemo } from '../../src/commands/demo.js';
import { openDemoFile } from '../../src/commands/demo-file.js';
import { authenticate } from '../../src/session/authenticate.js';
import { parseQwc } from '../../src/simulator/qwc-file.js';
import { type TestCtx, testContext } from '../support/context.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const HERE = 'http://localhost:18080';

let database: TestDatabase;
let dataDir: string;
let ctx: TestCtx;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-demo-'));
  ctx = testContext(database.db, { DATA_DIR: dataDir });
});
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

test('the .qwc of a demo leads to this machine, and its token opens', async () => {
  const file = await openDemoFile(ctx, HERE);
  const qwc = parseQwc(fs.readFileSync(file.qwc, 'utf8'));
  expect(qwc.appUrl).toBe(`${HERE}/qbwc`);
  const call = { userName: qwc.userName, password: file.secret, remoteAddress: '127.0.0.1' };
  expect((await authenticate(ctx, call))[1]).toBe('');
  expect(fs.readFileSync(file.qwc, 'utf8')).not.toContain(file.secret);
});

test('a second start goes on with the same company file and token, under a new password', async () => {
  const first = await openDemoFile(ctx, HERE);
  fs.writeFileSync(first.company, '{}');
  const text = fs.readFileSync(first.qwc, 'utf8');
  const second = await openDemoFile(ctx, HERE);
  expect(second.key).toEqual(first.key);
  expect(second.secret).not.toBe(first.secret);
  expect(fs.readFileSync(second.qwc, 'utf8')).toBe(text);
});

test('without its simulated company file the demo begins with a new token', async () => {
  const first = await openDemoFile(ctx, HERE);
  const second = await openDemoFile(ctx, HERE);
  expect(second.key.organizationId).toBe(first.key.organizationId);
  expect(second.key.companyFileId).not.toBe(first.key.companyFileId);
});

test('a company file of another database is set aside with its token', async () => {
  const first = await openDemoFile(ctx, HERE);
  fs.writeFileSync(first.company, '{}');
  const other = await openTestDatabase();
  try {
    const elsewhere = testContext(other.db, { DATA_DIR: dataDir });
    const second = await openDemoFile(elsewhere, HERE);
    expect(second.key).not.toEqual(first.key);
    expect(fs.existsSync(second.company)).toBe(false);
  } finally {
    await other.close();
  }
});

test('--help tells the options, an unknown one is refused in a sentence', async () => {
  const lines: string[] = [];
  const out = (line: string) => {
    lines.push(line);
  };
  expect(await runDemo(['--help'], {}, out)).toBe(0);
  expect(lines.join('\n')).toMatch(/--once/);
  lines.length = 0;
  expect(await runDemo(['--twice'], {}, out)).toBe(2);
  expect(lines).toEqual([expect.stringMatching(/^demo: Unknown option '--twice'/)]);
});
