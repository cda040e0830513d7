/**
 * Every SQL statement in src/ keeps to the rules that row-level security and distribution by
 * organization need. Reads text: a statement is a string that begins like one.
 * Source: citus.md §1 (R1–R10) and §5 (L1–L7).
 */
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
const SRC = path.join(ROOT, 'src');
/** Tables of an installation, not of an organization. */
const LOCAL = new Set(['installation', 'sign_in', 'login_failure']);

/** The one statement over all organizations, run as the owner (design.md §6). */
const AS_OWNER = /^select \$x from organization where organization_id > \? order by/;

type Statement = { readonly at: string; readonly sql: string };

const tenantTables = new Set(
  fs
    .readdirSync(path.join(ROOT, 'migrations'))
    .flatMap((name) => [
      ...fs
        .readFileSync(path.join(ROOT, 'migrations', name), 'utf8')
        .matchAll(/^create (?:table|view) (?:mirror\.)?"?(\w+)"?/gm),
    ])
    .map((found) => found[1] ?? '')
    .filter((name) => !LOCAL.has(name)),
);

const statements = fs
  .readdirSync(SRC, { recursive: true })
  .map((name) => String(name).replaceAll(path.sep, '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/^(simulator|db)\//.test(name))
  .filter((name) => name !== 'mirror/ddl.ts')
  .flatMap((name) => statementsIn(name, fs.readFileSync(path.join(SRC, name), 'utf8')));

function statementsIn(name: string, text: string): Statement[] {
  return literalsIn(text)
    .filter(({ body }) => /^\s*(select|insert into|update|delete from|with)\s/i.test(body))
    .filter(({ body }) => /\b(from|into|update|set)\b/i.test(body))
    .map(({ body, line }) => ({ at: `${name}:${line}`, sql: body.replace(/\s+/g, ' ').trim() }));
}

/** String and template literals; what stands in ${…} of a template is replaced by `$x`. */
function literalsIn(text: string): { body: string; line: number }[] {
  const found: { body: string; line: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const skip = /^(\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest)?.[0];
    if (skip !== undefined) {
      at += skip.length;
      continue;
    }
    const quote = text[at];
    if (quote !== "'" && quote !== '`' && quote !== '"') {
      at += 1;
      continue;
    }
    const { body, end } = literalAt(text, at + 1, quote);
    found.push({ body, line: text.slice(0, at).split('\n').length });
    at = end;
  }
  return found;
}

function literalAt(text: string, start: number, quote: string): { body: string; end: number } {
  let body = '';
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === quote) return { body, end: at + 1 };
    else if (char === '\n' && quote !== '`') return { body: '', end: at };
    else if (quote === '`' && char === '$' && text[at + 1] === '{') {
      at = closingBrace(text, at + 2);
      body += '$x';
    } else body += char;
  }
  return { body, end: text.length };
}

function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Tables of an organization that a statement reads or changes; `mirror.$x` is one of the 146. */
function referencesIn(sql: string): { verb: string; table: string }[] {
  return [...sql.matchAll(/\b(from|join|update|into|using)\s+(mirror\.)?"?(\w+|\$x)"?/gi)]
    .map((found) => ({
      verb: (found[1] ?? '').toLowerCase(),
      table: found[3] ?? '',
      isMirror: found[2] !== undefined,
    }))
    .filter(({ table, isMirror }) => isMirror || tenantTables.has(table));
}

function offenders(isBroken: (sql: string) => boolean): string[] {
  return statements.filter(({ sql }) => isBroken(sql)).map(({ at, sql }) => `${at} ${sql}`);
}

test('there are statements to look at, and tables', () => {
  expect(statements.length).toBeGreaterThan(50);
  expect(tenantTables.size).toBeGreaterThan(150);
});

test('organization_id is named for every table of an organization', () => {
  const broken = offenders((sql) => {
    if (AS_OWNER.test(sql)) return false;
    const references = referencesIn(sql);
    const inserted = references.filter(({ verb }) => verb === 'into').length;
    const read = references.length - inserted;
    const conditions = [...sql.matchAll(/organization_id = (\?|:\w+|\$\d|\$x)/g)].length;
    if (inserted > 0 && !/\(\s*organization_id|\$x/.test(sql)) return true;
    return conditions < read && !/where \$x|\$x$/.test(sql);
  });
  expect(broken).toEqual([]);
});

test('no temporary table or CTE is on one side of an outer join', () => {
  expect(offenders((sql) => /\b(left|right|full)\s+(outer\s+)?join\b/i.test(sql))).toEqual([]);
});

test('DO UPDATE SET takes what was to be inserted, never the clock or chance', () => {
  const broken = offenders((sql) => {
    const updates = /do update set (.*)$/i.exec(sql)?.[1] ?? '';
    return /\b(now|random|gen_random_uuid|clock_timestamp|nextval)\s*\(|current_timestamp/i.test(
      updates,
    );
  });
  expect(broken).toEqual([]);
});

test('INSERT … SELECT into a table of an organization has RETURNING or ON CONFLICT', () => {
  const broken = offenders(
    (sql) =>
      referencesIn(sql).some(({ verb }) => verb === 'into') &&
      /^(with|insert)[\s\S]*\bselect\b/i.test(sql) &&
      !/\b(returning|on conflict)\b/i.test(sql),
  );
  expect(broken).toEqual([]);
});

test('row locks name the organization', () => {
  const broken = offenders(
    (sql) =>
      /\bfor (update|share|no key update)\b/i.test(sql) && !/organization_id =|\$x/.test(sql),
  );
  expect(broken).toEqual([]);
});

test('nothing that Citus refuses or that does not reach its workers', () => {
  const forbidden =
    /\b(merge into|set_config\s*\(|pg_advisory|pg_try_advisory|create trigger|security definer)/i;
  expect(offenders((sql) => forbidden.test(sql))).toEqual([]);
});
