/**
 * Writes migrations/0002_mirror.sql from the facts (npm run generate). For the makers of this
 * product: it needs the development dependencies and is no part of the running server.
 */
const fs = require('node:fs');
const path = require('node:path');

require('../test/support/register.js');
const { mirrorMigration } = require('../src/mirror/ddl.ts');

const file = path.join(__dirname, '..', 'migrations', '0002_mirror.sql');
fs.writeFileSync(file, mirrorMigration());
console.log(`wrote ${path.relative(process.cwd(), file)}`);
