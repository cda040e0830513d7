/** Waits for the end of the test run (our stdin closes), then removes what it left behind. */
const fs = require('node:fs');
const path = require('node:path');

const [dataDir] = process.argv.slice(2);

process.stdin.resume();
process.stdin.on('end', () => {
  const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
  if (fs.existsSync(pidFile)) {
    const pid = Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]);
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      // It stopped in between, as it should.
    }
  }
  fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});
