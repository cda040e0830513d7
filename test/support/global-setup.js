/** One Postgres for the whole run, with a migrated database that each test file clones. */
require('./register.js');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { startPostgres } = require('../../src/db/embedded/start.ts');
const { openDatabase } = require('../../src/db/connect.ts');
const { migrate } = require('../../src/db/migrate.ts');
const { openLog } = require('../../src/log.ts');

/** Nothing here outlives the run, so nothing needs to reach the disk. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

module.exports = async () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-test-'));
  fs.chmodSync(dataDir, 0o755);
  startWatchdog(dataDir);
  const postgres = await startPostgres({ dataDir, settings: SETTINGS, log: openLog('warn') });
  const template = await createTemplate(postgres.url);
  const db = openDatabase(template);
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
  process.env.QBD_TEST_POSTGRES = postgres.url;
  globalThis.qbdTestPostgres = { postgres, dataDir };
};

async function createTemplate(url) {
  const db = openDatabase(url);
  try {
    await db.raw('create database qbd_template');
  } finally {
    await db.destroy();
  }
  const template = new URL(url);
  template.pathname = '/qbd_template';
  return template.href;
}

/** Ends with us, whatever ends us (also Ctrl-C and kill -9), and then clears away what is left. */
function startWatchdog(dataDir) {
  const child = spawn(process.execPath, [path.join(__dirname, 'watchdog.js'), dataDir], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.unref();
  child.stdin.unref();
}
