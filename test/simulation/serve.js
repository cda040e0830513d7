/** A server in a process that a test may kill: the sources as they are; it ends with its parent. */
require('../support/register.js');
const { main } = require('../../src/main.ts');

process.stdin.resume();
process.stdin.on('end', () => process.exit(1));
main(['serve']).catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(1);
});
