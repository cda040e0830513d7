/**
 * A process of its own that starts Postgres, for tests that kill it.
 * Arguments: DATA_DIR, then `exit` to end at once without stopping the server.
 * Prints one line of JSON: {url, source} or {refused}.
 */
require('../support/register.js');
const { startPostgres } = require('../../src/db/embedded/start.ts');
const { openLog } = require('../../src/log.ts');

const [dataDir, then] = process.argv.slice(2);

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

startPostgres({ dataDir, log: openLog('silent'), settings: { fsync: 'off' } }).then(
  (postgres) => {
    // Listening comes first: the test may send its signal as soon as it has read the line.
    process.on('SIGTERM', () => postgres.stop().then(() => process.exit(0)));
    process.stdin.resume();
    process.stdin.on('end', () => postgres.stop().then(() => process.exit(0)));
    say({ url: postgres.url, source: postgres.source });
    if (then === 'exit') process.exit(0);
  },
  (error) => {
    say({ refused: `${error.name}: ${error.message}` });
    process.exit(1);
  },
);
