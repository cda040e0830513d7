/**
 * JSON Schema 2020-12 as OpenAPI 3.1 uses it, and the few forms in which ours are written. Objects
 * list every property: answers always hold all of them, null where there is nothing.
 */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };
export type Schema = JsonObject;

/** One operation of the document. */
export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly security: readonly JsonObject[];
  readonly parameters?: readonly Schema[];
  readonly requestBody?: JsonObject;
  readonly responses: JsonObject;
  /** The scope that a key needs; `installation` is the ADMIN_API_KEY. */
  readonly 'x-permission': string;
};

/** Lower-case methods of a path. */
export type PathItem = Readonly<Record<string, Operation>>;

/** Named parts that `$ref` leads to: schemas, parameters, responses, headers. */
export type Components = {
  readonly schemas: Record<string, Schema>;
  readonly parameters: Record<string, JsonObject>;
  readonly responses: Record<string, JsonObject>;
  readonly headers: Record<string, JsonObject>;
  readonly securitySchemes: Record<string, JsonObject>;
};

export type OpenApi = {
  readonly openapi: '3.1.0';
  readonly info: JsonObject;
  readonly servers: readonly JsonObject[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
};

/** A reference to a named schema. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const text = (description?: string): Schema => ({
  type: 'string',
  ...(description === undefined ? {} : { description }),
});

export const integer = (description?: string): Schema => ({
  type: 'integer',
  ...(description === undefined ? {} : { description }),
});

export const flag = (description?: string): Schema => ({
  type: 'boolean',
  ...(description === undefined ? {} : { description }),
});

/** A point in time as ours: ISO 8601 in UTC. */
export const instant = (description?: string): Schema => ({
  type: 'string',
  format: 'date-time',
  ...(description === undefined ? {} : { description }),
});

export const uuid = (description?: string): Schema => ({
  type: 'string',
  format: 'uuid',
  ...(description === undefined ? {} : { description }),
});

/** The same, or null. */
export function orNull(schema: Schema): Schema {
  if (typeof schema.type === 'string' && schema.enum === undefined) {
    return { ...schema, type: [schema.type, 'null'] };
  }
  const { description, ...rest } = schema;
  const either: Schema = { anyOf: [rest, { type: 'null' }] };
  return description === undefined ? either : { ...either, description };
}

export const listOf = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description === undefined ? {} : { description }),
});

export const oneOf = (values: readonly string[], description?: string): Schema => ({
  type: 'string',
  enum: values,
  ...(description === undefined ? {} : { description }),
});

/**
 * An object of an answer: every property is there but for those named as optional.
 */
export function object(
  properties: Readonly<Record<string, Schema>>,
  description?: string,
  optional: readonly string[] = [],
): Schema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  };
}

/** One page of a list of ours: newest or smallest first, as the route says. */
export function pageOf(name: string): Schema {
  return object({
    data: listOf(ref(name)),
    nextCursor: orNull(text('Give it as `cursor` for the next page; null on the last one.')),
    hasMore: flag(),
  });
}
