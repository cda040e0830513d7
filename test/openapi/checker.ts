/** Holds answers against the OpenAPI document, with the validator that the server itself uses. */
import fastify from 'fastify';
import type { OpenApi, Operation } from '../../src/openapi/schema.js';

type Parameter = { name: string; in: string; required?: boolean; schema: object };
type Validate = ((value: unknown) => boolean) & { errors?: unknown[] | null };
type Answer = { status: number; headers: Record<string, unknown>; body: unknown; text: string };

export type Checker = {
  readonly document: OpenApi;
  /** What a reference leads to. */
  at(reference: string): unknown;
  parametersOf(operation: Operation): Parameter[];
  /** What keeps the named schemas from compiling. */
  compileErrors(): string[];
  /** What does not fit: the status, the kind of content, or the body. */
  answer(method: string, path: string, answer: Answer): unknown[];
  /** What of a value does not fit a schema; references lead into the document. */
  fits(schema: object, value: unknown): unknown[];
};

export async function openChecker(document: OpenApi): Promise<Checker> {
  const compileStrictly = await openValidator(document, true);
  const at = (reference: string): unknown =>
    reference
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((inside, name) => (inside as Record<string, unknown>)?.[name], document);
  const follow = <T>(value: unknown): T => {
    const { $ref } = value as { $ref?: string };
    return ($ref === undefined ? value : at($ref)) as T;
  };
  const compile = await openValidator(document, false);
  const cache = new Map<string, Validate>();
  const fits = (schema: object, value: unknown): unknown[] => {
    const key = JSON.stringify(schema);
    const validate = cache.get(key) ?? compile(schema);
    cache.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? ['does not fit']);
  };
  return {
    document,
    at,
    fits,
    parametersOf: (operation) =>
      (operation.parameters ?? []).map((parameter) => follow<Parameter>(parameter)),
    compileErrors: () => {
      try {
        const names = Object.keys(document.components.schemas);
        const properties = names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]);
        compileStrictly({ type: 'object', properties: Object.fromEntries(properties) });
        return [];
      } catch (error) {
        return [String(error)];
      }
    },
    answer: (method, path, { status, headers, body, text }) => {
      const told = document.paths[path]?.[method.toLowerCase()]?.responses[status];
      if (told === undefined) return [`${status} is not told of ${method} ${path}`];
      const response = follow<{ content?: Record<string, { schema: object }> }>(told);
      const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
      const content = response.content?.[type];
      if (content === undefined) {
        return response.content === undefined && text === '' ? [] : [`${type} is not told`];
      }
      return fits(content.schema, body ?? text);
    },
  };
}

/** The same, but that an answer may hold nothing that is not told. */
function closed<T>(schema: T): T {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed) as T;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, one]) => [name, closed(one)]),
  );
  const isWhole = 'properties' in inner && 'required' in inner;
  return (isWhole ? { additionalProperties: false, ...inner } : inner) as T;
}

/**
 * The validator lends itself to a request only. Unknown formats (decimal) are let pass.
 * @param validateSchema  checks the whole document against the schema of schemas each time
 */
async function openValidator(
  document: OpenApi,
  validateSchema: boolean,
): Promise<(schema: object) => Validate> {
  const app = fastify({
    ajv: {
      customOptions: {
        strict: false,
        coerceTypes: false,
        allErrors: true,
        logger: false,
        validateSchema,
      },
    },
  });
  // Shared, so that each named schema is compiled once; references of its own stay inside of it.
  app.addSchema({ $id: 'openapi', ...closed({ components: document.components }) });
  const lent: { compile?: (schema: object) => Validate } = {};
  app.get('/', async (request) => {
    lent.compile = (schema) =>
      request.compileValidationSchema(schema as { [key: string]: unknown });
  });
  await app.inject('/');
  return (schema) => {
    if (lent.compile === undefined) throw new Error('no validator');
    const text = JSON.stringify(closed(schema)).replaceAll('"$ref":"#/', '"$ref":"openapi#/');
    return lent.compile(JSON.parse(text));
  };
}
