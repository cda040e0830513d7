/**
 * The facts flattened for those who need no choices: which child elements a content has, in schema
 * order, and for each its type, whether it repeats, whether its order among others matters.
 */
import {
  type Attribute,
  aggregate,
  attributesOf,
  type Content,
  type Edition,
  type ElementParticle,
  events,
  isElement,
  type Occurs,
  type Particle,
  partsOf,
  request,
  response,
} from './facts.js';
import { newerVersion } from './version.js';

/** A child element of a content. Within one content every name occurs once (checked by a test). */
export type Field = {
  readonly name: string;
  /** A simple type (`AMTTYPE`), `enum:NAME`, or `@AGGREGATE`. */
  readonly type: string;
  /** The name behind `@` for a nested element; its fields are `shapeOf(aggregate)`. */
  readonly aggregate: string | undefined;
  /** May stand more than once under its parent, itself or through a repeated choice. */
  readonly repeatable: boolean;
  /**
   * Set when it stands in a repeated choice with other names (debit and credit lines): all fields
   * with the same number share one order. Numbers count from 0 within a content.
   */
  readonly mixedGroup: number | undefined;
  /** Always present by the schema: exactly one, not inside a choice or an optional part. */
  readonly required: boolean;
  /** First version stated at this element itself; the walk gives the effective one. */
  readonly version: string | undefined;
  /** Editions without it. */
  readonly not: readonly Edition[];
  /** Declared attributes: those of the element, or of its nested content. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly lengthMax: number | undefined;
  /** The line of the facts, for all else. */
  readonly particle: ElementParticle;
};

/** The children of a content, in schema order. */
export type Shape = {
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  /** True when some children share one order across names: `_order` is kept for such a content. */
  readonly hasMixedGroup: boolean;
  readonly attributes: ReadonlyMap<string, Attribute>;
};

/** A field met by the walk: its path below the start, and what holds along that path. */
export type Step = {
  /** Element names below the start, e.g. ['ExpenseLineRet', 'AccountRef', 'ListID']. */
  readonly path: readonly string[];
  readonly field: Field;
  /** First version in which the whole path exists. */
  readonly version: string;
  /** Editions without some part of the path. */
  readonly not: readonly Edition[];
  /** Number of repeatable elements on the path, itself included. */
  readonly repeats: number;
};

const shapes = new WeakMap<Content, Shape>();

/**
 * The children of a shared content, e.g. `shapeOf('BillRet')`. Compiled once and kept.
 * @param name  the name behind `@` in a type; must come from the facts
 */
export function shapeOf(name: string): Shape {
  return shapeOfContent(aggregate(name));
}

/**
 * The children of a request, a response or an event document, e.g. `messageShape('BillQueryRs')`.
 * @returns undefined for a name that the facts do not have
 */
export function messageShape(name: string): Shape | undefined {
  const message = request(name) ?? response(name) ?? events.get(name);
  return message && shapeOfContent(message);
}

/** The children of a content taken from the facts. Compiled once and kept. */
export function shapeOfContent(content: Content): Shape {
  const known = shapes.get(content);
  if (known) return known;
  const fields: Field[] = [];
  const groups = { next: 0 };
  for (const part of content.model) {
    collect(part, { repeats: false, optional: false, mixedGroup: undefined }, fields, groups);
  }
  const shape: Shape = {
    fields,
    byName: new Map(fields.map((field) => [field.name, field])),
    hasMixedGroup: groups.next > 0,
    attributes: attributesOf(content.attrs),
  };
  shapes.set(content, shape);
  return shape;
}

/**
 * Visits every element below a shared content, parents before children, in schema order.
 * @param visit  returns false to stay out of the element's own children
 */
export function walkShape(name: string, visit: (step: Step) => boolean | undefined): void {
  descend(shapeOf(name), { path: [], version: '1.0', not: [], repeats: 0 }, visit);
}

/**
 * The first version in which a path exists, in which editions it does not.
 * @param path  from a request or response name downwards, e.g. ['BillAddRq', 'BillAdd', 'Memo'];
 *   an attribute as last step is written '@iterator'
 * @returns undefined when the facts have no such path
 */
export function firstVersion(
  path: readonly string[],
): { version: string; not: readonly Edition[] } | undefined {
  const [start, ...steps] = path;
  const message = request(start ?? '') ?? response(start ?? '');
  if (!message) return undefined;
  let shape: Shape | undefined = shapeOfContent(message);
  let version = message.v;
  let not: readonly Edition[] = message.not ?? [];
  for (const [index, step] of steps.entries()) {
    if (step.startsWith('@')) {
      const attribute = shape?.attributes.get(step.slice(1));
      if (!attribute || index !== steps.length - 1) return undefined;
      return { version: newerVersion(version, attribute.v), not };
    }
    const field: Field | undefined = shape?.byName.get(step);
    if (!field) return undefined;
    version = newerVersion(version, field.version);
    not = union(not, field.not);
    shape = field.aggregate === undefined ? leafShape(field) : shapeOf(field.aggregate);
  }
  return { version, not };
}

/** A leaf has attributes but no children. */
function leafShape(field: Field): Shape {
  return { fields: [], byName: new Map(), hasMixedGroup: false, attributes: field.attributes };
}

type Around = { repeats: boolean; optional: boolean; mixedGroup: number | undefined };

function collect(part: Particle, around: Around, fields: Field[], groups: { next: number }): void {
  if (isElement(part)) {
    fields.push(fieldOf(part, around));
    return;
  }
  const own = 'length' in part ? undefined : part.o;
  const isChoice = 'or' in part;
  const repeats = around.repeats || isRepeating(own);
  let mixedGroup = around.mixedGroup;
  if (mixedGroup === undefined && isRepeating(own) && elementCount(part) > 1) {
    mixedGroup = groups.next;
    groups.next += 1;
  }
  const optional = around.optional || isChoice || isOptional(own);
  for (const inner of partsOf(part)) {
    collect(inner, { repeats, optional, mixedGroup }, fields, groups);
  }
}

function fieldOf(particle: ElementParticle, around: Around): Field {
  const name = particle.t.startsWith('@') ? particle.t.slice(1) : undefined;
  return {
    name: particle.n,
    type: particle.t,
    aggregate: name,
    repeatable: around.repeats || isRepeating(particle.o),
    mixedGroup: around.mixedGroup,
    required: !around.optional && !isOptional(particle.o),
    version: particle.v,
    not: particle.not ?? [],
    attributes: attributesOf(name === undefined ? particle.attrs : aggregate(name).attrs),
    lengthMax: particle.len,
    particle,
  };
}

function descend(
  shape: Shape,
  at: Omit<Step, 'field'>,
  visit: (step: Step) => boolean | undefined,
): void {
  for (const field of shape.fields) {
    const step: Step = {
      path: [...at.path, field.name],
      field,
      version: newerVersion(at.version, field.version),
      not: union(at.not, field.not),
      repeats: at.repeats + (field.repeatable ? 1 : 0),
    };
    if (visit(step) === false || field.aggregate === undefined) continue;
    descend(shapeOf(field.aggregate), step, visit);
  }
}

function elementCount(part: Particle): number {
  if (isElement(part)) return 1;
  return partsOf(part).reduce((sum, inner) => sum + elementCount(inner), 0);
}

function isRepeating(occurs: Occurs | undefined): boolean {
  if (occurs === undefined || occurs === '?') return false;
  return occurs === '*' || occurs === '+' || occurs[1] > 1;
}

function isOptional(occurs: Occurs | undefined): boolean {
  if (occurs === undefined || occurs === '+') return false;
  return occurs === '?' || occurs === '*' || occurs[0] === 0;
}

function union(a: readonly Edition[], b: readonly Edition[]): readonly Edition[] {
  if (b.length === 0) return a;
  return [...new Set([...a, ...b])];
}
