/**
 * Plain nested JSON to a qbXML request, elements in schema order whatever the order of the keys;
 * and requests to the one document that a Web Connector carries to QuickBooks. Add, Mod and Ret
 * order differ from one another, so nothing is ever sorted or copied across: the order comes from
 * the facts of this one request.
 */
import assert from 'node:assert';
import { ConnectorError, type FieldError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { type Attribute, messageSetOf, messageSets, request, requestNames } from './facts.js';
import { nearest } from './nearest.js';
import { renderElement } from './render.js';
import { type Field, type Shape, shapeOf, shapeOfContent } from './shape.js';
import { escapeAttribute } from './text.js';
import type { XmlElement } from './tree.js';
import { isVersion } from './version.js';

/**
 * What a request is built from. Keys are Intuit's element names; `@name` is an attribute;
 * repeatable elements take arrays (a single value stands for an array of one); a value with
 * attributes is `{ '@useMacro': 'TxnID:1', '#text': '' }`. Values are text; booleans and whole
 * numbers are written for the caller, but money must come as text. `_order: ['JournalDebitLine',
 * 'JournalCreditLine', …]` gives the order of elements that share one repeated choice; without it
 * they stand in schema order, each kind together.
 */
export type Body = { readonly [name: string]: unknown };

export type BuildOptions = {
  /** Echoed by the response; at most 50 characters (qbwc-protocol §6.1). */
  readonly requestID?: string | undefined;
  /** Further attributes of the request element, e.g. { iterator: 'Start' }. */
  readonly attributes?: Readonly<Record<string, string>>;
};

/**
 * Builds one request element. What is built is in order and known, but not yet judged: values,
 * lengths, choices and the version are for `validateRequest`.
 * @param type  e.g. `VendorQueryRq`
 * @param body  see Body; checked here, so it may come straight from a REST call
 * @throws INVALID_QBXML  naming every unknown key (with a suggestion) and every value of a wrong
 *   kind
 */
export function buildRequest(type: string, body: unknown, options: BuildOptions = {}): XmlElement {
  const message = request(type);
  if (!message) {
    throw invalid([{ path: type.slice(0, PATH_CHARS_MAX), message: unknown(type, requestNames) }]);
  }
  const build: Build = { errors: [] };
  const shape = shapeOfContent(message);
  const element = buildElement(build, { name: type, path: type, shape }, body);
  const given = Object.entries(options.attributes ?? {});
  if (options.requestID !== undefined) given.push(['requestID', options.requestID]);
  for (const [name, value] of given) {
    addAttribute(build, element, shape.attributes, { name, value, path: type });
  }
  if (build.errors.length > 0) throw invalid(build.errors);
  return element;
}

export type MessageSetOptions = {
  /** The negotiated version, written into the processing instruction that QuickBooks judges by. */
  readonly version: string;
  /** After a failed request: go on, or leave the rest with status 3231 (qbwc-protocol §6.1). */
  readonly onError: 'continueOnError' | 'stopOnError';
  /** Starts error recovery under this name, at most 24 characters (qbwc-protocol §6.9). */
  readonly newMessageSetID?: string | undefined;
  /** Asks for, or clears, what QuickBooks remembers under this name. */
  readonly oldMessageSetID?: string | undefined;
};

/**
 * The whole document for sendRequestXML: declaration, version, one message set with the requests
 * in order. All requests must belong to the same set; without any, the document is one of error
 * recovery.
 * @param requests  elements from `buildRequest` or parsed ones, already validated
 * Source: qbwc-protocol §6.1, §6.9
 */
export function buildMessageSet(
  requests: readonly XmlElement[],
  options: MessageSetOptions,
): string {
  return frameMessageSet(
    requests.map((request) => ({ type: request.name, qbxml: renderElement(request) })),
    options,
  );
}

/**
 * The same from requests that are text already, e.g. kept in the queue.
 * @param requests  type and rendered element of each, as `renderElement` gave it
 */
export function frameMessageSet(
  requests: readonly { readonly type: string; readonly qbxml: string }[],
  options: MessageSetOptions,
): string {
  assert(isVersion(options.version), `not a qbXML version: ${options.version}`);
  assert(requests.length <= LIMITS.requestsPerWireMax, 'too many requests for one message set');
  const set = requests[0] === undefined ? 'QBXMLMsgsRq' : messageSetOf(requests[0].type);
  assert(set !== undefined && isRequestSet(set), `no request: ${requests[0]?.type}`);
  for (const { type } of requests)
    assert.equal(messageSetOf(type), set, `${type} is of another set`);
  return (
    `<?xml version="1.0" encoding="utf-8"?><?qbxml version="${options.version}"?>` +
    `<QBXML><${set}${setAttributes(set, options)}>${requests.map(({ qbxml }) => qbxml).join('')}` +
    `</${set}></QBXML>`
  );
}

function isRequestSet(name: string): boolean {
  return name.endsWith('Rq');
}

/** Only QBXMLMsgsRq declares attributes. */
function setAttributes(set: string, options: MessageSetOptions): string {
  const declared = messageSets.get(set)?.attrs ?? {};
  let text = '';
  for (const name of ['oldMessageSetID', 'newMessageSetID', 'onError'] as const) {
    const value = options[name];
    if (value === undefined || !Object.hasOwn(declared, name)) continue;
    if (name !== 'onError') {
      assert(
        value.length <= LIMITS.messageSetIdCharsMax,
        `${name} is longer than QuickBooks takes`,
      );
    }
    text += ` ${name}="${escapeAttribute(value)}"`;
  }
  return text;
}

type Build = { errors: FieldError[] };
/** An XmlElement whose attributes are still being added. */
type Draft = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};
type Place = { readonly name: string; readonly path: string; readonly shape: Shape };

const PATH_CHARS_MAX = 200;

function invalid(errors: readonly FieldError[]): ConnectorError {
  const [first] = errors;
  return new ConnectorError('INVALID_QBXML', `${first?.path}: ${first?.message}`, {
    errors,
  });
}

function fail(build: Build, path: string, message: string): void {
  if (build.errors.length < LIMITS.rejectionsMax) {
    build.errors.push({ path: path.slice(0, PATH_CHARS_MAX), message });
  }
}

function unknown(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === undefined ? 'is not known here' : `is not known here; did you mean ${near}?`;
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An element with children. */
function buildElement(build: Build, { name, path, shape }: Place, body: unknown): Draft {
  const element = newElement(name);
  if (!isRecord(body)) {
    fail(build, path, `takes an object with its elements, such as ${shape.fields[0]?.name}`);
    return element;
  }
  const built = new Map<string, XmlElement[]>();
  for (const [key, value] of Object.entries(body)) {
    if (key === '_order' || value === undefined) continue;
    if (key.startsWith('@')) {
      addAttribute(build, element, shape.attributes, { name: key.slice(1), value, path });
      continue;
    }
    const field = shape.byName.get(key);
    if (field) built.set(key, buildField(build, field, `${path}/${key}`, value));
    else fail(build, `${path}/${key}`, unknown(key, shape.byName.keys()));
  }
  const order = readOrder(build, shape, body._order, path);
  element.children = order
    ? inOrder(build, shape, { built, order, path })
    : shape.fields.flatMap(({ name }) => built.get(name) ?? []);
  return element;
}

/** All elements of one name. */
function buildField(build: Build, field: Field, path: string, value: unknown): XmlElement[] {
  if (!Array.isArray(value)) return [buildOne(build, field, path, value)];
  if (!field.repeatable && value.length > 1) fail(build, path, 'may stand only once');
  return value.map((item, index) =>
    buildOne(build, field, index === 0 ? path : `${path}[${index + 1}]`, item),
  );
}

function buildOne(build: Build, field: Field, path: string, value: unknown): XmlElement {
  if (field.aggregate !== undefined) {
    const shape = shapeOf(field.aggregate);
    return buildElement(build, { name: field.name, path, shape }, value);
  }
  const element = newElement(field.name);
  if (!isRecord(value)) {
    element.text = textOf(build, path, value);
    return element;
  }
  for (const [key, part] of Object.entries(value)) {
    if (key === '#text') element.text = textOf(build, path, part);
    else if (key.startsWith('@')) {
      const attribute = { name: key.slice(1), value: part, path };
      addAttribute(build, element, field.attributes, attribute);
    } else fail(build, `${path}/${key}`, 'is not known here: the element is a plain value');
  }
  return element;
}

function addAttribute(
  build: Build,
  element: Draft,
  known: ReadonlyMap<string, Attribute>,
  { name, value, path }: { name: string; value: unknown; path: string },
): void {
  if (known.has(name)) element.attributes[name] = textOf(build, `${path}/@${name}`, value);
  else fail(build, `${path}/@${name}`, unknown(name, known.keys()));
}

function textOf(build: Build, path: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'number') fail(build, path, 'write decimal numbers as text, like "12.50"');
  else if (value === null) fail(build, path, 'null is no value; leave it out, or "" to clear it');
  else fail(build, path, 'takes a text');
  return '';
}

function readOrder(
  build: Build,
  shape: Shape,
  order: unknown,
  path: string,
): readonly string[] | undefined {
  if (order === undefined) return undefined;
  if (!Array.isArray(order) || !order.every((name) => typeof name === 'string')) {
    fail(build, `${path}/_order`, 'takes an array of element names');
    return undefined;
  }
  // Names outside a repeated choice have their place by the schema already.
  return order.filter((name) => shape.byName.get(name)?.mixedGroup !== undefined);
}

/** The children in schema order, those of each repeated choice as `_order` has them. */
function inOrder(
  build: Build,
  shape: Shape,
  given: { built: ReadonlyMap<string, XmlElement[]>; order: readonly string[]; path: string },
): XmlElement[] {
  const done = new Set<number>();
  return shape.fields.flatMap(({ name, mixedGroup }) => {
    if (mixedGroup === undefined) return given.built.get(name) ?? [];
    if (done.has(mixedGroup)) return [];
    done.add(mixedGroup);
    const members = shape.fields.filter((field) => field.mixedGroup === mixedGroup);
    return interleaved(
      build,
      members.map((field) => field.name),
      given,
    );
  });
}

/**
 * The elements of one repeated choice, each name's in the order given, the names as `_order` says.
 */
function interleaved(
  build: Build,
  names: readonly string[],
  given: { built: ReadonlyMap<string, XmlElement[]>; order: readonly string[]; path: string },
): XmlElement[] {
  const at = `${given.path}/_order`;
  const used = new Map(names.map((name) => [name, 0]));
  const out: XmlElement[] = [];
  for (const name of given.order) {
    const index = used.get(name);
    if (index === undefined) continue;
    used.set(name, index + 1);
    const next = given.built.get(name)?.[index];
    if (next) out.push(next);
    else fail(build, at, `names ${name} more often than it is given`);
  }
  for (const [name, count] of used) {
    const missing = (given.built.get(name)?.length ?? 0) - count;
    if (missing > 0) fail(build, at, `leaves out ${missing} ${name}`);
  }
  return out;
}

/** Attributes without a prototype: one called `__proto__` is a name like any other. */
function newElement(name: string): Draft {
  return { name, attributes: Object.create(null), children: [], text: '' };
}
