/**
 * The vocabulary as JSON Schema: every object, body and value list of the map, each property with
 * the qbXML element behind it. Built once for the whole document, so that shared parts are named.
 */
import assert from 'node:assert';
import { hasAggregate } from '../qbxml/facts.js';
import { type Field, messageShape, shapeOf } from '../qbxml/shape.js';
import {
  type MapField,
  type MapOperation,
  type MapParameter,
  type MapResource,
  resources,
  shape,
  shapeNames,
  valuesOf,
} from '../vocabulary/map.js';
import { listOf, object, oneOf, orNull, ref, type Schema } from './schema.js';
import { WORDS } from './words.js';

/** Gathers the schemas that are referred to, by name. */
export type SchemaBook = Record<string, Schema>;

/** What a property is part of: an answer holds everything, a body what is asked for. */
type Side = 'answer' | 'body';

/** `qbd_date_driven_term` → `DateDrivenTerm`; of reports `reports/aging` → `AgingReport`. */
export function schemaName(resource: MapResource): string {
  const [, report] = resource.name.split('/');
  return pascal(report === undefined ? resource.schema.replace(/^qbd_/, '') : `${report}-report`);
}

/** A book that holds the part which nearly every object has. */
export function openBook(): SchemaBook {
  return {
    Reference: object(
      { id: orNull({ type: 'string' }), fullName: orNull({ type: 'string' }) },
      'Another object: its ListID and the name it had when last read.',
    ),
  };
}

/**
 * The object that a resource answers with, as a named schema.
 * @returns the reference to it
 */
export function objectSchema(book: SchemaBook, resource: MapResource): Schema {
  const name = schemaName(resource);
  const aggregate = hasAggregate(resource.ret) ? resource.ret : undefined;
  book[name] ??= fieldsSchema(book, { fields: resource.fields, aggregate, side: 'answer' });
  return ref(name);
}

/** The body of a create or update, as a named schema. */
export function bodySchema(
  book: SchemaBook,
  resource: MapResource,
  operation: MapOperation,
): Schema {
  const name = `${schemaName(resource)}${operation.name === 'create' ? 'Create' : 'Update'}`;
  const root = messageShape(operation.request)?.byName.get(operation.root ?? '');
  book[name] = fieldsSchema(book, {
    fields: operation.body,
    aggregate: root?.aggregate,
    side: 'body',
  });
  return ref(name);
}

/** What one query parameter accepts. */
export function parameterSchema(book: SchemaBook, parameter: MapParameter): Schema {
  const one: Schema =
    parameter.kind === 'enum' && parameter.enumName !== undefined
      ? enumRef(book, parameter.enumName)
      : parameter.kind === 'omit'
        ? { type: 'boolean' }
        : leaf(parameter);
  return parameter.isMany ? listOf(one) : one;
}

type Part = {
  readonly fields: readonly MapField[];
  readonly aggregate: string | undefined;
  readonly side: Side;
};

function fieldsSchema(book: SchemaBook, part: Part): Schema {
  const properties: Record<string, Schema> = {};
  for (const field of part.fields) {
    const facts = factsOf(part.aggregate, field.path);
    properties[field.name] = describe(field, facts, property(book, field, facts, part.side));
  }
  if (part.side === 'answer') return object(properties);
  const required = part.fields.filter((field) => field.isRequired).map((field) => field.name);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties,
  };
}

function property(book: SchemaBook, field: MapField, facts: Field | undefined, side: Side): Schema {
  switch (field.kind) {
    case 'const':
      return { type: 'string', const: field.value ?? '' };
    case 'ref':
      return orNull(ref('Reference'));
    case 'refs':
      return listOf(ref('Reference'));
    case 'ids':
      return listOf({ type: 'string' });
    case 'obj':
      return side === 'answer'
        ? orNull(nested(book, field, facts, side))
        : nested(book, field, facts, side);
    case 'arr':
    case 'rows':
      return listOf(nested(book, field, facts, side));
    case 'customFields':
      return listOf(customField(book, field));
    case 'enum':
      return enumProperty(book, field, side);
    case 'rowKind':
      return oneOf(['text', 'data', 'subtotal', 'total']);
    default:
      return side === 'answer' ? answerLeaf(field) : bodyLeaf(field, facts);
  }
}

function answerLeaf(field: MapField): Schema {
  const schema = leaf(field);
  const isAlways = field.name === 'id' || field.kind === 'equals';
  return isAlways ? schema : orNull(schema);
}

function bodyLeaf(field: MapField, facts: Field | undefined): Schema {
  const schema = leaf(field);
  const isText = schema.type === 'string' && schema.format === undefined;
  return isText && facts?.lengthMax !== undefined
    ? { ...schema, maxLength: facts.lengthMax }
    : schema;
}

/** How a leaf is written. Source: design.md §7 (money is decimal text), conductor-rules 2. */
function leaf(field: MapField): Schema {
  if (field.isJsonNumber) return { type: field.kind === 'int' ? 'integer' : 'number' };
  switch (field.kind) {
    case 'bool':
    case 'equals':
      return { type: 'boolean' };
    case 'int':
      return { type: 'integer' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'datetime':
      return { type: 'string', format: 'date-time' };
    case 'duration':
      return { type: 'string', format: 'duration' };
    case 'amount':
    case 'price':
    case 'percent':
    case 'quantity':
    case 'float':
      return { type: 'string', format: 'decimal' };
    default:
      return { type: 'string' };
  }
}

function nested(book: SchemaBook, field: MapField, facts: Field | undefined, side: Side): Schema {
  const shapeName = field.shape;
  assert(shapeName, `${field.name} names no shape`);
  const name = nestedName(shapeName);
  if (book[name] === undefined) {
    // Entered before it is filled: a shape may hold itself.
    book[name] = {};
    book[name] = fieldsSchema(book, {
      fields: shape(shapeName),
      // A shape that many contents share (Address) has no lengths of its own.
      aggregate: facts?.aggregate === shapeName ? shapeName : undefined,
      side,
    });
  }
  return ref(name);
}

/**
 * `ExpenseLineRet` → `ExpenseLine`, `…Add` → `…Create`; what would be called
 * like an object or another shape is a Part.
 */
function nestedName(shapeName: string): string {
  nestedNames ??= nameShapes();
  const name = nestedNames.get(shapeName);
  assert(name, `the map has no shape ${shapeName}`);
  return name;
}
let nestedNames: ReadonlyMap<string, string> | undefined;

function nameShapes(): ReadonlyMap<string, string> {
  const taken = new Set([...resources().values()].map(schemaName));
  const names = new Map<string, string>();
  for (const shapeName of shapeNames()) {
    const short = shapeName
      .replace('~2', 'Input')
      .replace(/Ret$/, '')
      .replace(/Add$/, 'Create')
      .replace(/Mod$/, 'Update');
    const name = taken.has(short) ? `${short}Part` : short;
    assert(!taken.has(name), `two shapes would be called ${name}`);
    taken.add(name);
    names.set(shapeName, name);
  }
  return names;
}

function enumProperty(book: SchemaBook, field: MapField, side: Side): Schema {
  if (field.enumName === undefined) return orNull({ type: 'string' });
  const values = enumRef(book, field.enumName);
  if (side === 'body') return values;
  // A newer QuickBooks may send a value that is not in the list yet (conductor-rules 15).
  return { anyOf: [values, { type: 'string' }, { type: 'null' }] };
}

function enumRef(book: SchemaBook, enumName: string): Schema {
  const name = `${enumName.replace(/^beyond\./, '')}Value`;
  book[name] ??= { type: 'string', enum: [...valuesOf(enumName).toQbxml.keys()] };
  return ref(name);
}

function customField(book: SchemaBook, field: MapField): Schema {
  book.CustomField ??= object({
    ownerId: { type: 'string', description: '"0" for those that people see in QuickBooks.' },
    name: { type: 'string' },
    type: enumProperty(book, field, 'answer'),
    value: orNull({ type: 'string' }),
  });
  return ref('CustomField');
}

/** The element that a property stands for, below the content that its object is read from. */
export function factsOf(aggregate: string | undefined, path: readonly string[]): Field | undefined {
  let inside = aggregate;
  let found: Field | undefined;
  for (const name of path) {
    found = inside === undefined ? undefined : shapeOf(inside).byName.get(name);
    if (found === undefined) return undefined;
    inside = found.aggregate;
  }
  return found;
}

/** Our own words where a property means the same everywhere, and the element behind it. */
function describe(field: MapField, facts: Field | undefined, schema: Schema): Schema {
  const words = [
    WORDS[field.name],
    field.isBeyond ? 'Newer than the documented qbXML; its element is assumed.' : undefined,
    facts?.particle.not === undefined ? undefined : `Not in ${facts.particle.not.join(', ')}.`,
  ].filter((part) => part !== undefined);
  return {
    ...schema,
    ...(words.length === 0 ? {} : { description: words.join(' ') }),
    ...(field.path.length === 0 ? {} : { 'x-qbxml': field.path.join('/') }),
  };
}

function pascal(name: string): string {
  return name
    .split(/[_-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
