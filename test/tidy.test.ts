/**
 * Keeps the shape of src/ honest: who may import whom, how long a file and a function may be.
 * The rules are the ones in STYLE.md; change both together. Reads text only, needs no database.
 */
import fs from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '..', 'src');
const FILE_LINES_MAX = 500;
const LINE_COLUMNS_MAX = 100;

/** Folder -> folders it may import. Files directly in src/ other than main and app are leaves ('.'). */
const LOWER = [
  ...['vocabulary', 'proof', 'queue', 'mirror', 'auth', 'audit', 'qwc', 'company-file', 'qbxml'],
  ...['db', '.'],
];
const MIDDLE = ['session', 'sync', 'preferences', 'writes', 'cloud'];
const MAY_IMPORT: Record<string, string[]> = {
  main: ['commands', 'simulator', 'qbxml', '.'],
  // What `qbd <command>` does: wiring of the rooms below, never imported by them.
  commands: ['app', 'api', 'console', 'session', 'sync', 'demo', ...LOWER],
  // The judge of the mirror: knows its tables and nothing of how they were filled.
  demo: ['mirror', 'db', 'qbxml', '.'],
  app: ['soap', 'api', 'console', 'db', '.'],
  soap: [...MIDDLE, ...LOWER],
  api: [...MIDDLE, ...LOWER, 'openapi'],
  console: [...MIDDLE, ...LOWER, 'openapi'],
  session: ['sync', 'writes', ...LOWER],
  cloud: ['writes', ...LOWER],
  // The end of a sync checks the preferences against what was read.
  sync: ['preferences', ...LOWER],
  // Which account a bank account of the cloud app is, is a preference.
  preferences: ['cloud', ...LOWER],
  writes: LOWER,
  'company-file': ['db', '.'],
  // Compares figures of QuickBooks with the mirror; a sync asks it what to read for that.
  proof: ['queue', 'mirror', 'qbxml', 'db', 'company-file', '.'],
  queue: ['qbxml', 'db', 'company-file', '.'],
  mirror: ['qbxml', 'db', 'company-file', '.'],
  // Who did what: every change writes a line of it.
  audit: ['db', '.'],
  // A sync token is born with its company file.
  auth: ['audit', 'company-file', 'db', '.'],
  qwc: ['qbxml', 'db', 'company-file', '.'],
  db: ['.'],
  qbxml: ['.'],
  // The mirror in the words of REST: it reads the mirror's tables and writes none.
  vocabulary: ['mirror', 'company-file', 'qbxml', 'db', '.'],
  // What REST, mirror and qbXML call each thing, told to people and programs. Reads no table.
  openapi: ['vocabulary', 'mirror', 'auth', 'audit', 'qbxml', '.'],
  // Independent of the product's builder and reader on purpose: a shared mistake would hide itself.
  simulator: [],
  '.': ['.'],
};

const files = (fs.existsSync(SRC) ? fs.readdirSync(SRC, { recursive: true }) : [])
  .map((name) => String(name).replaceAll(path.sep, '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.generated.ts'))
  .map((name) => ({ name, text: fs.readFileSync(path.join(SRC, name), 'utf8') }));

/** 'sync/plan.ts' -> 'sync'; 'main.ts' -> 'main'; 'errors.ts' -> '.' */
function folderOf(name: string): string {
  if (name.includes('/')) return name.slice(0, name.indexOf('/'));
  const base = name.replace(/\.(tsx?|js)$/, '');
  return base === 'main' || base === 'app' ? base : '.';
}

/** Static and dynamic imports of the project's own files, as paths below src/. TypeScript 7 has no compiler API, so text it is. */
function relativeImports(file: (typeof files)[number]): string[] {
  const specs = [...file.text.matchAll(/(?:from|import|require)\s*\(?\s*['"](\.[^'"]+)['"]/g)];
  return specs
    .map((found) => path.posix.join(path.posix.dirname(file.name), found[1] ?? ''))
    .filter((target) => !(file.name.startsWith('simulator/') && target === 'qbxml/facts.json'));
}

test('every import points down the layers', () => {
  const broken = files.flatMap((file) => {
    const from = folderOf(file.name);
    const allowed = MAY_IMPORT[from] ?? [];
    return relativeImports(file)
      .filter((target) => folderOf(target) !== from || from === 'main' || from === 'app')
      .filter((target) => !allowed.includes(folderOf(target)))
      .map((target) => `${file.name} imports ${target}`);
  });
  expect(broken).toEqual([]);
});

test('no file is longer than the limit', () => {
  const long = files
    .map((file) => ({ name: file.name, lines: file.text.split('\n').length }))
    .filter((file) => file.lines > FILE_LINES_MAX);
  expect(long).toEqual([]);
});

test('no line is wider than the limit', () => {
  const wide = files
    .filter((file) => file.name !== 'soap/wsdl.ts')
    .flatMap((file) =>
      file.text
        .split('\n')
        .map((line, index) => ({ at: `${file.name}:${index + 1}`, line }))
        .filter(({ line }) => line.length > LINE_COLUMNS_MAX && !line.includes('https://'))
        .map(({ at }) => at),
    );
  expect(wide).toEqual([]);
});

// Function length (70 lines) is biome's rule noExcessiveLinesPerFunction.
