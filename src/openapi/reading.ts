/**
 * The OpenAPI document as people read it: its operations in groups, found by any word; what a
 * schema holds, line by line; an example of it.
 */
import assert from 'node:assert';
import type { ErrorCode } from '../errors.js';
import type { Json, JsonObject, OpenApi, Operation, Schema } from './schema.js';

/** One operation with its address, and the second address under which it is served too. */
export type Told = {
  readonly method: string;
  readonly path: string;
  /** The same with the company file in the path. */
  readonly alsoPath: string | undefined;
  readonly operation: Operation;
};

const OF_FILE = 'companyFiles.';

/** Every operation once, in the order of the document. */
export function operationsOf(document: OpenApi): readonly Told[] {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
  const byId = new Map(all.map((one) => [one.operation.operationId, one]));
  return all
    .filter(({ operation: { operationId: id } }) => !byId.has(withoutFile(id)))
    .map((one) => ({ ...one, alsoPath: byId.get(`${OF_FILE}${one.operation.operationId}`)?.path }));
}

/** The id of the first address for the id of the second; an id that stands alone leads nowhere. */
function withoutFile(id: string): string {
  return id.startsWith(OF_FILE) ? id.slice(OF_FILE.length) : '';
}

/**
 * Operations of which the id, the address, the group, the summary or a parameter holds every word
 * that is searched for.
 */
export function searchOperations(document: OpenApi, query: string): readonly Told[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return operationsOf(document).filter((told) => {
    const { operationId, summary, tags } = told.operation;
    const names = parametersOf(document, told.operation).map(({ name }) => name);
    const place = [told.method, told.path, told.alsoPath ?? ''];
    const text = [operationId, summary, ...tags, ...place, ...names].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export type ParameterTold = {
  readonly name: string;
  readonly in: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly schema: Schema;
};

/** The parameters of an operation, references followed. */
export function parametersOf(document: OpenApi, operation: Operation): readonly ParameterTold[] {
  return (operation.parameters ?? []).map((one) => {
    const parameter = walkTo(document, one);
    return {
      name: String(parameter.name),
      in: String(parameter.in),
      isRequired: parameter.required === true,
      description: String(parameter.description ?? ''),
      schema: (parameter.schema ?? {}) as Schema,
    };
  });
}

export type AnswerTold = {
  readonly status: string;
  readonly description: string;
  readonly contentType: string | undefined;
  readonly schema: Schema | undefined;
  /** Of an error: the codes that it may carry. */
  readonly codes: readonly ErrorCode[];
};

/** The answers of an operation, references followed, smallest status first. */
export function answersOf(document: OpenApi, operation: Operation): readonly AnswerTold[] {
  return Object.entries(operation.responses).map(([status, one]) => {
    const answer = walkTo(document, one as JsonObject);
    const content = contentOf(answer);
    const codes = codesOf(content.schema ?? {});
    return { status, description: String(answer.description ?? ''), ...content, codes };
  });
}

/** As failures.ts writes them: the problem, narrowed to some codes. */
function codesOf(schema: Schema): readonly ErrorCode[] {
  const [, narrowed] = (schema.allOf ?? []) as readonly Schema[];
  const properties = (narrowed?.properties ?? {}) as Record<string, Schema>;
  return (properties.code?.enum ?? []) as readonly ErrorCode[];
}

/** What an operation takes as its body; undefined when it takes none. */
export function bodyOf(operation: Operation): Schema | undefined {
  return operation.requestBody && contentOf(operation.requestBody).schema;
}

function contentOf(from: JsonObject): Pick<AnswerTold, 'contentType' | 'schema'> {
  const [first] = Object.entries((from.content ?? {}) as Record<string, JsonObject>);
  return { contentType: first?.[0], schema: first?.[1].schema as Schema | undefined };
}

export type PropertyTold = {
  /** `expenseLines[].amount` */
  readonly name: string;
  readonly type: string;
  /** The values of a list; empty where any may stand. */
  readonly values: readonly string[];
  readonly isRequired: boolean;
  readonly isNull: boolean;
  readonly description: string;
  /** The element behind it, below that of its object. */
  readonly qbxml: string | undefined;
};

const DEPTH_MAX = 6;

/** Every property of a schema, those of inner objects below their own. */
export function propertiesOf(document: OpenApi, schema: Schema): readonly PropertyTold[] {
  return tell(document, schema, '', 0);
}

function tell(document: OpenApi, schema: Schema, at: string, depth: number): PropertyTold[] {
  const plain = plainOf(document, schema).schema;
  if (plain.type === 'array') {
    return tell(document, (plain.items ?? {}) as Schema, `${at}[]`, depth);
  }
  const required = (plain.required ?? []) as readonly string[];
  const properties = Object.entries((plain.properties ?? {}) as Record<string, Schema>);
  return properties.flatMap(([name, inner]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const { schema: value, isNull } = plainOf(document, inner);
    const line: PropertyTold = {
      name: path,
      ...typeOf(document, value),
      isRequired: required.includes(name),
      isNull,
      description: String(inner.description ?? ''),
      qbxml: typeof inner['x-qbxml'] === 'string' ? inner['x-qbxml'] : undefined,
    };
    const isLeaf = depth >= DEPTH_MAX || isReference(value);
    return isLeaf ? [line] : [line, ...tell(document, value, path, depth + 1)];
  });
}

/** Told in one line wherever it stands: there are too many of them. */
function isReference(schema: Schema): boolean {
  const names = Object.keys((schema.properties ?? {}) as Record<string, Schema>);
  return names.join() === 'id,fullName';
}

/** A schema without its reference and without "or null". */
export function plainOf(
  document: OpenApi,
  schema: Schema,
): { schema: Schema; isNull: boolean; isOpen: boolean } {
  const either = schema.anyOf as readonly Schema[] | undefined;
  if (either !== undefined) {
    const isNull = either.some(({ type }) => type === 'null');
    const [first = {}, ...rest] = either.filter(({ type }) => type !== 'null');
    return { ...plainOf(document, first), isNull, isOpen: rest.length > 0 };
  }
  const found = walkTo(document, schema);
  if (!Array.isArray(found.type)) return { schema: found, isNull: false, isOpen: false };
  const [type = 'string'] = found.type.filter((one) => one !== 'null');
  return { schema: { ...found, type }, isNull: found.type.includes('null'), isOpen: false };
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'day, YYYY-MM-DD',
  'date-time': 'time, ISO 8601',
  decimal: 'decimal text',
  duration: 'duration, ISO 8601',
  uri: 'address',
  uuid: 'UUID',
};
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
};

/** The kind of a value in words, and its values where there is a list of them. */
export function typeOf(document: OpenApi, schema: Schema): Pick<PropertyTold, 'type' | 'values'> {
  if (schema.type === 'array') {
    const { schema: item } = plainOf(document, (schema.items ?? {}) as Schema);
    const inner = typeOf(document, item);
    return { type: `list of ${inner.type}s`, values: inner.values };
  }
  if (isReference(schema)) return { type: 'reference {id, fullName}', values: [] };
  if (Array.isArray(schema.enum)) return { type: 'one of', values: schema.enum.map(String) };
  if (typeof schema.const === 'string') return { type: 'always', values: [schema.const] };
  const { minimum, maximum, maxLength } = schema;
  const range = typeof minimum === 'number' && typeof maximum === 'number';
  const words = [
    FORMATS[String(schema.format)] ?? TYPES[String(schema.type)] ?? 'any value',
    ...(range ? [`${minimum} to ${maximum}`] : []),
    ...(typeof maxLength === 'number' ? [`at most ${maxLength} characters`] : []),
  ];
  return { type: words.join(', '), values: [] };
}

const FILE_ID = '5f0a8a52-6a4e-4d39-9d5b-0f6f1c2f9f11.0b7c2f0e-3f0b-4d52-8c3e-7d8a1e4b6c55';

/** Values that look like those of a company file, by the name of their property. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: '80000003-1767225600',
  fullName: 'Office:Supplies',
  name: 'Supplies',
  refNumber: '1042',
  revisionNumber: '1767225600',
  memo: 'As agreed',
  description: 'Paper, 500 sheets',
  line1: '12 Market Street',
  city: 'Springfield',
  state: 'IL',
  postalCode: '62701',
  country: 'USA',
  email: 'office@example.com',
  phone: '555-0142',
  currencyCode: 'USD',
  externalId: '{5f0a8a52-6a4e-4d39-9d5b-0f6f1c2f9f11}',
  ownerId: '0',
  endUserId: FILE_ID,
  timeZone: 'America/Chicago',
  from: '18:00',
  to: '06:00',
  objectType: 'Bill',
  url: '/v1/quickbooks-desktop/bills',
  nextCursor: 'eyJhZnRlciI6IjgwMDAwMDAzIn0',
};
const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-10-31',
  'date-time': '2026-10-31T09:42:00-05:00',
  decimal: '1250.00',
  duration: 'PT1H30M',
  uri: 'https://sync.example.com/',
  uuid: '5f0a8a52-6a4e-4d39-9d5b-0f6f1c2f9f11',
};

/**
 * A value that fits a schema: every property, one of each list.
 * @param name  of the property that holds it
 */
export function exampleOf(document: OpenApi, schema: Schema, name = '', depth = 0): Json {
  const { schema: plain, isNull } = plainOf(document, schema);
  if (plain.const !== undefined) return plain.const;
  if (Array.isArray(plain.enum)) return plain.enum[0] ?? null;
  if (Array.isArray(plain.examples)) return plain.examples[0] ?? null;
  switch (plain.type) {
    case 'object': {
      const properties = Object.entries((plain.properties ?? {}) as Record<string, Schema>);
      if (depth > DEPTH_MAX && isNull) return null;
      return Object.fromEntries(
        properties.map(([key, inner]) => [key, exampleOf(document, inner, key, depth + 1)]),
      );
    }
    case 'array':
      return depth > DEPTH_MAX
        ? []
        : [exampleOf(document, (plain.items ?? {}) as Schema, name, depth + 1)];
    case 'integer':
    case 'number':
      return typeof plain.minimum === 'number' ? plain.minimum : 1;
    case 'boolean':
      return true;
    case 'string':
      return (BY_FORMAT[String(plain.format)] ?? EXAMPLES[name] ?? 'text').slice(
        0,
        typeof plain.maxLength === 'number' ? plain.maxLength : undefined,
      );
    default:
      return null;
  }
}

/**
 * What a reference leads to; anything else is itself.
 * @throws AssertionError when it leads nowhere: a bug of ours
 */
function walkTo(document: OpenApi, value: JsonObject): JsonObject {
  const { $ref } = value;
  if (typeof $ref !== 'string') return value;
  const [, , kind = '', name = ''] = $ref.split('/');
  const parts: Readonly<Record<string, Readonly<Record<string, JsonObject>>>> = document.components;
  const found = parts[kind]?.[name];
  assert(found, `${$ref} leads nowhere`);
  return found;
}
