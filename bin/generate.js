/**
 * Writes what is derived from the facts (npm run generate): migrations/0002_mirror.sql and the
 * TypeScript types of the mirror. For the makers of this product: it needs the development
 * dependencies and is no part of the running server.
 */
const fs = require('node:fs');
const path = require('node:path');

require('../test/support/register.js');
const { mirrorMigration } = require('../src/mirror/ddl.ts');
const { rowTypes } = require('../src/mirror/row-types.ts');

const ROOT = path.join(__dirname, '..');

function write(name, text) {
  fs.writeFileSync(path.join(ROOT, name), text);
  console.log(`wrote ${name}`);
}

write('migrations/0002_mirror.sql', mirrorMigration());
write('src/mirror/types.generated.ts', rowTypes());
