/** Stops the Postgres of the run and removes its files. */
const fs = require('node:fs');

module.exports = async () => {
  const { postgres, dataDir } = globalThis.qbdTestPostgres;
  await postgres.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
};
