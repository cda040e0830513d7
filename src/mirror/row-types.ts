/**
 * TypeScript types of the mirror, written from the table plan and the facts: what `pg` gives for a
 * row of each table, and what `raw` holds. The text is committed for the cloud app to import or to
 * copy; a test says that it is current.
 */
import assert from 'node:assert';
import { enumeration } from '../qbxml/facts.js';
import { type Field, shapeOf } from '../qbxml/shape.js';
import { SHARED_TABLES, type SharedColumn } from './shared-tables.js';
import { type Column, mirroredObjects, mirrorTables, type Table } from './tables.js';

/**
 * The whole text of src/mirror/types.generated.ts.
 * Source: design.md §6 (raw), §7 (SQL); node-postgres documentation, "Data Types".
 */
export function rowTypes(): string {
  const shapes = rawShapes();
  const names = new Set<string>();
  const declare = (name: string) => {
    assert(!names.has(name), `two types would be called ${name}`);
    names.add(name);
  };
  for (const name of [...shapes.enums, ...shapes.bodies.keys()]) declare(name);
  for (const table of [...mirrorTables, ...SHARED_TABLES]) declare(rowTypeName(table.name));
  return [
    HEADER,
    ...[...shapes.enums].map(enumType),
    ...[...shapes.bodies].map(([name, body]) => `export interface ${name} {\n${body}}\n`),
    ...mirrorTables.map(tableType),
    ...SHARED_TABLES.map(sharedType),
    tableMap(),
    objectMap(),
  ].join('\n');
}

/** `bill_expense_line` → `BillExpenseLineRow`. */
export function rowTypeName(table: string): string {
  const words = table.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Row`;
}

const HEADER = `/**
 * The mirror in TypeScript: rows as node-postgres gives them, and the shape of \`raw\`.
 * Generated from src/qbxml/facts.json by "npm run generate"; do not edit.
 *
 * - numeric and bigint are texts: no amount is ever a float.
 * - date is a Date at the local midnight of the reading process, as node-postgres makes it; with
 *   types.setTypeParser(1082, String) it stays the text YYYY-MM-DD, and Day below is to be string.
 * - Timestamps of QuickBooks are texts: wall clocks of the company file.
 * - raw holds what QuickBooks sent, by element name: a leaf is its text, an element that may repeat
 *   an array, @name an attribute. Anything may be absent, and more may be there than is typed.
 */

/** A decimal number as text, e.g. "1250.00". */
export type Decimal = string;
/** A whole number beyond 2^53, as text. */
export type BigIntText = string;
/** A day without a time; see above. */
export type Day = Date;
/** A value that newer QuickBooks versions may add to a list. */
export type Other = string & {};
`;

function enumType(name: string): string {
  const values = enumeration(name).values.map((value) => `  | '${value}'`);
  return `export type ${name} =\n${values.join('\n')}\n  | Other;\n`;
}

type Shapes = { enums: Set<string>; bodies: Map<string, string> };

/** Interfaces of every content below the mirrored objects, in the order in which they are met. */
function rawShapes(): Shapes {
  const shapes: Shapes = { enums: new Set(), bodies: new Map() };
  for (const plan of mirroredObjects.values()) describe(plan.ret, shapes);
  return shapes;
}

function describe(name: string, shapes: Shapes): void {
  if (shapes.bodies.has(name)) return;
  shapes.bodies.set(name, '');
  const { fields, attributes, hasMixedGroup } = shapeOf(name);
  const lines = [
    ...[...attributes.keys()].map((attribute) => `  '@${attribute}'?: string;\n`),
    ...fields.map((field) => `  ${field.name}?: ${rawType(field, shapes)};\n`),
    ...(hasMixedGroup
      ? ['  /** Names of the mixed lines, in order. */\n  _order?: string[];\n']
      : []),
  ];
  shapes.bodies.set(name, lines.join(''));
}

function rawType(field: Field, shapes: Shapes): string {
  const name = field.repeatable ? (one: string) => `${one}[]` : (one: string) => one;
  if (field.aggregate !== undefined) {
    const shared = sharedName(field.aggregate);
    describe(shared, shapes);
    return name(shared);
  }
  assert.equal(field.attributes.size, 0, `${field.name}: a leaf with attributes has no rule yet`);
  if (!field.type.startsWith('enum:')) return name('string');
  const values = field.type.slice('enum:'.length);
  shapes.enums.add(values);
  return name(values);
}

/** The facts tell references apart by their lengths (Ref41, Ref159); in TypeScript all are Ref. */
function sharedName(name: string): string {
  if (!/^Ref\d/.test(name)) return name;
  const elements = shapeOf(name).fields.map((field) => field.name);
  return elements.join() === 'ListID,FullName' ? 'Ref' : name;
}

/** Columns that every table of the mirror begins with. */
const KEY_LINES = ['  organization_id: string;\n', '  company_file_id: string;\n'];

function tableType(table: Table): string {
  const about = [table.objectType, ...table.path].join('/');
  const keys = table.depth === 0 ? [] : lineKeys(table);
  const columns = table.columns.map((column) => columnLine(column, table.key));
  const rest = table.depth === 0 ? objectLines(table) : [];
  const lines = [...KEY_LINES, ...keys, ...columns, ...rest].join('');
  return `/** mirror.${table.name}: ${about}. */
export interface ${rowTypeName(table.name)} {\n${lines}}\n`;
}

function lineKeys(table: Table): string[] {
  const [objectKey, ...numbers] = table.key;
  const order = table.hasLineOrder ? ['line_order'] : [];
  return [`  ${objectKey}: string;\n`].concat(
    [...numbers, ...order].map((name) => `  ${name}: number;\n`),
  );
}

function objectLines(table: Table): string[] {
  const plan = mirroredObjects.get(table.objectType);
  const hasTime = table.columns.some((column) => column.name === 'time_modified');
  return [
    ...(hasTime ? ['  time_modified_at: Date | null;\n'] : []),
    '  is_deleted: boolean;\n',
    '  deleted_at: Date | null;\n',
    '  time_deleted: string | null;\n',
    '  change_seq: BigIntText;\n',
    `  raw: ${plan?.ret};\n`,
    '  raw_sha256: Uint8Array | null;\n',
    '  read_at: Date;\n',
    '  wire_id: string | null;\n',
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  text: 'string',
  numeric: 'Decimal',
  date: 'Day',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'BigIntText',
  timestamptz: 'Date',
  uuid: 'string',
};

function columnLine(column: Column, key: readonly string[]): string {
  const type = key.includes(column.name) ? 'string' : `${columnType(column)} | null`;
  return `  /** ${column.path.join('/')} */\n  ${column.name}: ${type};\n`;
}

function columnType(column: Column): string {
  if (column.type === 'jsonb') return `${column.factType.slice(1)}[]`;
  if (column.factType.startsWith('enum:')) return column.factType.slice('enum:'.length);
  return TYPES[column.type] ?? 'unknown';
}

function sharedType(table: (typeof SHARED_TABLES)[number]): string {
  const columns = table.columns.map(sharedLine);
  return `/** mirror.${table.name}: ${table.about} */
export interface ${rowTypeName(table.name)} {\n${[...KEY_LINES, ...columns].join('')}}\n`;
}

function sharedLine(column: SharedColumn): string {
  const type = column.typescript ?? TYPES[column.type] ?? 'unknown';
  return `  ${column.name}: ${type}${column.isNull ? ' | null' : ''};\n`;
}

function tableMap(): string {
  const lines = [...mirrorTables, ...SHARED_TABLES].map(
    ({ name }) => `  ${name}: ${rowTypeName(name)};\n`,
  );
  return `/** Every table of the schema "mirror" by its name. */
export interface MirrorTables {\n${lines.join('')}}\n`;
}

function objectMap(): string {
  const lines = [...mirroredObjects.values()].map(
    (plan) => `  ${plan.objectType}: { row: ${rowTypeName(plan.table.name)}; raw: ${plan.ret} };\n`,
  );
  return `/** The row and the raw shape of every object type, by the name in the change feed. */
export interface MirrorObjects {\n${lines.join('')}}\n`;
}
