/**
 * The OpenAPI document: one operation for each route that is registered, made from the schema by
 * which its handler checks, the vocabulary, and the catalogue of errors. Nothing is written twice.
 * Source: design.md §2 (one schema, everything derived), OpenAPI 3.1.0.
 */

import { type Permission, permissionOf } from '../auth/permission.js';
import { ANSWERS } from './answers.js';
import { codesOf, failures } from './failures.js';
import { openBook, type SchemaBook } from './map-schemas.js';
import { OWN_ROUTES, OWN_TAGS, type Words } from './own-routes.js';
import {
  headerParameter,
  named,
  OWN_PARAMETERS,
  type ParameterBook,
  pathParameters,
} from './parameters.js';
import {
  answerSchema,
  canBeLive,
  operationIdOf,
  queryParameters,
  type ResourceRoute,
  requestBody,
  resourceErrors,
  resourceHeaders,
  resourceRoutes,
  summaryOf,
  tagOf,
} from './resource-routes.js';
import type { Components, JsonObject, OpenApi, Operation, PathItem, Schema } from './schema.js';
import { PARAMETER_WORDS } from './words.js';

/** A route as it was registered. */
export type Route = {
  readonly method: string;
  /** With :parameters. */
  readonly url: string;
  readonly schema: { readonly querystring?: unknown; readonly body?: unknown };
};

type Work = {
  readonly book: SchemaBook;
  readonly parameters: ParameterBook;
  readonly responses: Record<string, JsonObject>;
  readonly resourceRoutes: ReadonlyMap<string, readonly ResourceRoute[]>;
};

/**
 * Builds the document. The same routes give the same text.
 * @param routes  all that are registered below /v1, in their order; HEAD is left out
 * @param publicUrl  where this installation is reached
 */
export function buildDocument(routes: readonly Route[], publicUrl: string): OpenApi {
  const work: Work = {
    book: { ...ANSWERS, ...openBook() },
    parameters: {},
    responses: {},
    resourceRoutes: resourceRoutes(),
  };
  const paths: Record<string, PathItem> = {};
  const tags = new Set<string>();
  for (const route of routes.filter(({ method }) => method !== 'HEAD')) {
    const method = route.method.toLowerCase();
    for (const [path, operation] of describeRoute(work, route)) {
      for (const tag of operation.tags) tags.add(tag);
      paths[path] = { ...paths[path], [method]: operation };
    }
  }
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: publicUrl }],
    tags: tagList(tags),
    paths,
    components: components(work),
  };
}

const INFO: JsonObject = {
  title: 'qbd-connector',
  version: '1',
  summary: 'QuickBooks Desktop company files, mirrored in Postgres.',
  description:
    'Amounts, prices and percents are decimal texts. Days are YYYY-MM-DD of the company file. ' +
    'Every property is present: null or [] where there is nothing. Unknown parameters are errors.',
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

function tagList(used: ReadonlySet<string>): OpenApi['tags'] {
  const own = OWN_TAGS.filter(({ name }) => used.has(name));
  const names = new Set(own.map(({ name }) => name));
  const rest = [...used].filter((name) => !names.has(name));
  return [...own, ...rest.map((name) => ({ name, description: `${name} of QuickBooks.` }))];
}

/** The operations of a route: one, or one for each resource that it serves. */
function describeRoute(work: Work, route: Route): [path: string, operation: Operation][] {
  const key = `${route.method} ${route.url}`;
  const permission = permissionOf(route.method, route.url) ?? 'installation';
  const served = work.resourceRoutes.get(key);
  if (served !== undefined) {
    return served.map((one) => [one.path, describeResource(work, one, permission)]);
  }
  const words = OWN_ROUTES[key] ?? unworded(route);
  const path = route.url.replaceAll(/:(\w+)/g, '{$1}');
  return [[path, describeOwn(work, route, words, permission)]];
}

/** A route without words is still told; a test says that there is none. */
function unworded(route: Route): Words {
  const id = `${route.method.toLowerCase()}${route.url.replaceAll(/\W+(\w?)/g, '.$1')}`;
  return { id, tag: 'More', summary: `${route.method} ${route.url}`, answer: {} };
}

const JSON_TYPE = 'application/json';

function describeOwn(work: Work, route: Route, words: Words, permission: Permission): Operation {
  const query = objectSchema(route.schema.querystring);
  const parameters = [
    ...pathParameters(work.parameters, route.url.replaceAll(/:(\w+)/g, '{$1}')),
    ...Object.entries(query.properties).map(([name, schema]) =>
      named(work.parameters, `${words.id}.${name}`, {
        name,
        in: 'query',
        ...(query.required.includes(name) ? { required: true } : {}),
        ...described(PARAMETER_WORDS[name]),
        schema: OWN_PARAMETERS[name] ?? schema,
      }),
    ),
    ...(words.headers ?? []).map((name) => headerParameter(work.parameters, name)),
    ...onBehalfOf(work, permission),
  ];
  const body = objectSchema(route.schema.body);
  const hasBody = takesSomething(body);
  const codes = codesOf({
    permission,
    hasId: route.url.includes(':'),
    hasBody,
    more: words.errors ?? [],
  });
  const pending = words.pending;
  return {
    operationId: words.id,
    summary: words.summary,
    ...described(words.description),
    tags: [words.tag],
    security: securityOf(permission),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(hasBody ? { requestBody: bodyOf(body.schema, words.exampleBody) } : {}),
    responses: {
      [words.status ?? 200]: success(words.answer, words.contentType ?? JSON_TYPE, {}),
      ...(pending === undefined
        ? {}
        : { [pending.status]: success(pending.answer, JSON_TYPE, {}) }),
      ...failures(codes, work.responses),
    },
    'x-permission': permission,
  };
}

function describeResource(work: Work, route: ResourceRoute, permission: Permission): Operation {
  const { resource, isInPath } = route;
  const id = operationIdOf({ ...route, isInPath: false });
  const parameters = [
    ...pathParameters(work.parameters, route.path),
    ...(isInPath ? [] : [headerParameter(work.parameters, 'Conductor-End-User-Id')]),
    ...(canBeLive(route) ? [headerParameter(work.parameters, 'Conductor-Timeout-Seconds')] : []),
    ...queryParameters(work.book, route).map((parameter) =>
      named(work.parameters, `${id}.${String(parameter.name)}`, parameter),
    ),
    ...onBehalfOf(work, permission),
  ];
  const body = requestBody(work.book, route);
  const codes = codesOf({
    permission,
    hasId: true,
    hasBody: body !== undefined,
    more: resourceErrors(route),
  });
  return {
    operationId: operationIdOf(route),
    summary: summaryOf(route),
    tags: [tagOf(resource)],
    security: securityOf(permission),
    parameters,
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      200: success(answerSchema(work.book, route), JSON_TYPE, resourceHeaders(route)),
      ...failures(codes, work.responses),
    },
    'x-permission': permission,
  };
}

/** A key may act for a user wherever it may act at all. */
function onBehalfOf(work: Work, permission: Permission): JsonObject[] {
  const isForKeys = permission !== 'public' && permission !== 'installation';
  return isForKeys ? [headerParameter(work.parameters, 'On-Behalf-Of')] : [];
}

function success(
  schema: Schema | undefined,
  type: string,
  more: Record<string, JsonObject>,
): JsonObject {
  const headers = { 'x-request-id': { $ref: '#/components/headers/RequestId' }, ...more };
  if (schema === undefined) return { description: 'Done.', headers };
  return { description: 'Success.', headers, content: { [type]: { schema } } };
}

/** The parts of a fastify schema for an object; an absent one has none. */
function objectSchema(schema: unknown): {
  schema: Schema;
  properties: Readonly<Record<string, Schema>>;
  required: readonly string[];
} {
  const given = (schema ?? {}) as Schema;
  return {
    schema: given,
    properties: (given.properties ?? {}) as Record<string, Schema>,
    required: (given.required ?? []) as readonly string[],
  };
}

/** Routes that say nothing take no body: they are given a schema without members. */
function takesSomething({ schema, properties }: ReturnType<typeof objectSchema>): boolean {
  if (Object.keys(properties).length > 0) return true;
  return schema.type === 'object' && schema.additionalProperties !== false;
}

/** A body that may be left out is said to be optional, not to be null. */
function bodyOf(schema: Schema, example: JsonObject | undefined): JsonObject {
  const isOptional = Array.isArray(schema.type);
  const body = {
    ...(isOptional ? { ...schema, type: 'object' } : schema),
    ...(example === undefined ? {} : { examples: [example] }),
  };
  return { required: !isOptional, content: { [JSON_TYPE]: { schema: body } } };
}

function described(words: string | undefined): { description?: string } {
  return words === undefined ? {} : { description: words };
}

function securityOf(permission: Permission): readonly JsonObject[] {
  return permission === 'public' ? [] : [{ bearer: [] }];
}

function components(work: Work): Components {
  const header = (description: string, schema: Schema): JsonObject => ({ description, schema });
  return {
    schemas: work.book,
    parameters: work.parameters,
    responses: work.responses,
    headers: {
      RequestId: header('Tell it when you ask about a request.', { type: 'string' }),
      MirrorAsOf: header('The state of QuickBooks that is answered.', {
        type: 'string',
        format: 'date-time',
      }),
      MirrorChange: header(
        'The newest change in the answer; …/changes?after= goes on from there.',
        {
          type: 'integer',
        },
      ),
      MirrorComplete: header('Whether all objects of this type have been read.', {
        type: 'boolean',
      }),
      ShouldRetry: header('On failed writes: whether a client may repeat it by itself.', {
        type: 'boolean',
      }),
      RetryAfter: header('Seconds after which to try again.', { type: 'integer' }),
    },
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description: 'An API key of an organization, or the ADMIN_API_KEY of the installation.',
      },
    },
  };
}
