/**
 * The routes of the vocabulary: each operation of the map at its two addresses, one that names the
 * company file in a header (for clients in the style of Conductor), one that names it in the path.
 */
import type { ErrorCode } from '../errors.js';
import { LIMITS } from '../limits.js';
import { mirroredObjects } from '../mirror/tables.js';
import {
  type MapOperation,
  type MapResource,
  type OperationName,
  resources,
} from '../vocabulary/map.js';
import { LIVE_ERRORS } from './failures.js';
import {
  bodySchema,
  objectSchema,
  parameterSchema,
  type SchemaBook,
  schemaName,
} from './map-schemas.js';
import { flag, type JsonObject, listOf, object, orNull, type Schema, text } from './schema.js';
import { PARAMETER_WORDS } from './words.js';

/** One operation of the map at one of its addresses. */
export type ResourceRoute = {
  readonly resource: MapResource;
  readonly operation: MapOperation;
  /** The whole address with {parameters}. */
  readonly path: string;
  /** The company file stands in the path, not in a header. */
  readonly isInPath: boolean;
};

const IN_HEADER = '/v1/quickbooks-desktop';
const IN_PATH = '/v1/company-files/:companyFileId';

/**
 * Every operation of the map, by the pattern that serves it: one for all resources, as registered.
 */
export function resourceRoutes(): ReadonlyMap<string, readonly ResourceRoute[]> {
  const routes = new Map<string, ResourceRoute[]>();
  for (const resource of resources().values()) {
    for (const operation of Object.values(resource.operations)) {
      for (const base of [IN_HEADER, IN_PATH]) {
        const pattern = `${operation.method} ${base}${patternOf(resource, operation)}`;
        const below = operation.path.slice('/quickbooks-desktop'.length);
        const path = `${base.replace(/:(\w+)/, '{$1}')}${below}`;
        const route = { resource, operation, path, isInPath: base === IN_PATH };
        routes.set(pattern, [...(routes.get(pattern) ?? []), route]);
      }
    }
  }
  return routes;
}

function patternOf(resource: MapResource, { path }: MapOperation): string {
  if (resource.name.startsWith('reports/')) return '/reports/:report';
  return `/:resource${path.slice(resource.path.length).replace('{id}', ':id')}`;
}

/** `bill-check-payments` → `Bill check payments`; reports are one group. */
export function tagOf(resource: MapResource): string {
  if (resource.name.startsWith('reports/')) return 'Reports';
  const words = resource.name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `bills.list`, `reports.generalSummary`, `companyFiles.bills.list`. */
export function operationIdOf({ resource, operation, isInPath }: ResourceRoute): string {
  const [first = '', second] = resource.name.split('/').map(camel);
  const id = `${first}.${second ?? operation.name}`;
  return isInPath ? `companyFiles.${id}` : id;
}

/** What an operation does, in a few words. */
export function summaryOf({ resource, operation }: ResourceRoute): string {
  const many = tagOf(resource).toLowerCase();
  const one = schemaName(resource)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const a = /^[aeio]/.test(one) ? 'an' : 'a';
  const summaries: Readonly<Record<OperationName, string>> = {
    list: `List ${many}`,
    retrieve: `Read ${a} ${one}`,
    get: `Read the ${one}`,
    report: `Run a ${(resource.name.split('/')[1] ?? '').replaceAll('-', ' ')} report`,
    create: `Make ${a} ${one}`,
    update: `Change ${a} ${one}`,
    delete: `Delete ${a} ${one}`,
    void: `Void ${a} ${one}`,
  };
  return summaries[operation.name];
}

/** Query parameters of an operation: those of the map, and the one of ours. */
export function queryParameters(book: SchemaBook, route: ResourceRoute): JsonObject[] {
  const { operation } = route;
  const parameters = operation.parameters.map((parameter) => ({
    name: parameter.name,
    in: 'query',
    ...(parameter.isRequired ? { required: true } : {}),
    ...describeParameter(parameter.name),
    schema: parameter.name === 'limit' ? limitOf(operation) : parameterSchema(book, parameter),
  }));
  return hasHistory(route) ? [...parameters, AS_OF] : parameters;
}

const AS_OF: JsonObject = {
  name: 'asOf',
  in: 'query',
  description:
    'What the mirror showed after this change, by its number, or at this moment, by its time. ' +
    'Lists take `ids`, `status`, `limit` and `cursor` with it.',
  schema: { type: 'string', examples: ['1042', '2026-10-31T09:42:00Z'] },
};

/** Objects of one mirrored type are kept in all their versions. */
function hasHistory({ resource, operation }: ResourceRoute): boolean {
  return operation.method === 'GET' && mirroredObjects.has(resource.qbxml);
}

/** Gathered from the mirror, though no objects of one type. */
const GATHERED = new Set(['Transaction', 'TxnDeleted', 'ListDeleted']);

/** Whether QuickBooks itself may have to be asked while the client waits. */
export function canBeLive({ resource, operation }: ResourceRoute): boolean {
  if (operation.method !== 'GET') return false;
  return !mirroredObjects.has(resource.qbxml) && !GATHERED.has(resource.qbxml);
}

/** What only the operations of the vocabulary answer. Source: conductor-rules 4, 13, 14. */
export function resourceErrors(route: ResourceRoute): readonly ErrorCode[] {
  const { operation } = route;
  if (operation.method !== 'GET') return ['NOT_AVAILABLE_YET'];
  // One of the named objects does not exist: as QuickBooks, the whole list is refused.
  const hasNames = operation.parameters.some(({ name }) => name === 'ids');
  return [
    ...(operation.name === 'retrieve' ? (['RESOURCE_MISSING'] as const) : []),
    ...(hasNames ? (['QBD_REQUEST_ERROR'] as const) : []),
    ...(hasHistory(route) ? (['NO_LONGER_KEPT'] as const) : []),
    ...(canBeLive(route) ? LIVE_ERRORS : []),
  ];
}

/** Headers of a successful read. */
export function resourceHeaders(route: ResourceRoute): Record<string, JsonObject> {
  if (route.operation.method !== 'GET') return {};
  return {
    'mirror-as-of': { $ref: '#/components/headers/MirrorAsOf' },
    'mirror-complete': { $ref: '#/components/headers/MirrorComplete' },
    ...(hasHistory(route)
      ? { 'mirror-change': { $ref: '#/components/headers/MirrorChange' } }
      : {}),
  };
}

/** Lists that page end pages early; the others are whole unless fewer objects are asked for. */
function limitOf({ paging }: MapOperation): Schema {
  const most = paging === 'cursor' ? LIMITS.objectsPageMax : LIMITS.objectsWholeListMax;
  return { type: 'integer', minimum: 1, maximum: most, default: most };
}

function describeParameter(name: string): JsonObject {
  const words = PARAMETER_WORDS[name];
  return words === undefined ? {} : { description: words };
}

/** The body that an operation takes; undefined when it takes none. */
export function requestBody(book: SchemaBook, { resource, operation }: ResourceRoute) {
  if (operation.root === undefined) return undefined;
  const schema = bodySchema(book, resource, operation);
  return { required: true, content: { 'application/json': { schema } } };
}

/** What a successful operation answers. */
export function answerSchema(book: SchemaBook, { resource, operation }: ResourceRoute): Schema {
  if (operation.answer.length > 0) return smallAnswer(resource, operation);
  const one = objectSchema(book, resource);
  if (operation.name !== 'list') return one;
  const name = `${schemaName(resource)}List`;
  book[name] ??= object(
    Object.fromEntries(operation.envelope.map((member) => [member, envelope(member, one)])),
  );
  return { $ref: `#/components/schemas/${name}` };
}

function envelope(member: string, one: Schema): Schema {
  switch (member) {
    case 'objectType':
      return { type: 'string', const: 'list' };
    case 'data':
      return listOf(one);
    case 'nextCursor':
      return orNull(text('Give it as `cursor` for the next page; null on the last one.'));
    case 'remainingCount':
      return orNull({ type: 'integer', description: 'How many follow this page.' });
    case 'hasMore':
      return flag();
    default:
      return text();
  }
}

function smallAnswer(resource: MapResource, operation: MapOperation): Schema {
  const member = (name: string): Schema => {
    if (name === 'objectType') return { type: 'string', const: resource.objectType ?? '' };
    if (name === 'deleted' || name === 'voided') return { type: 'boolean', const: true };
    return name === 'id' ? text() : orNull(text());
  };
  return object(Object.fromEntries(operation.answer.map((name) => [name, member(name)])));
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
