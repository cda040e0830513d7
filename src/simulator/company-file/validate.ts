/**
 * Whether a request is what QuickBooks' own parser would take: every element known in the asked
 * version, in schema order, with a lexically valid value. QuickBooks names no place, so neither do
 * we on the wire; the reason is for the simulator's log. A Glushkov automaton per content model.
 */
import {
  type Attributes,
  aggregateModel,
  type Dialect,
  type ElementParticle,
  exists,
  FACTS,
  occurrence,
  type Particle,
} from '../facts.js';
import type { XmlElement } from '../xml.js';

type Part = { nullable: boolean; first: number[]; last: number[] };
type Automaton = Part & { positions: ElementParticle[]; follow: number[][] };

/** Per model and dialect: what a version does not have yet is not even required in it. */
const automata = new WeakMap<Particle[], Map<string, Automaton>>();
const patterns = new Map<string, RegExp>();
/** A bounded repeat is spelled out this often at most; the facts' greatest bound is 50. */
const REPEAT_MAX = 64;

/** Values that can't be converted, with the statusCode of their type. qbwc-protocol §7 */
export type LexicalErrors = { code: number; name: string; value: string }[];

/**
 * Why an element does not fit a model, or undefined when it does.
 * @param errors  where wrong values go; without it, a wrong value is a violation like any other
 */
export function violation(
  element: XmlElement,
  fact: { model: Particle[]; attrs?: Attributes },
  dialect: Dialect,
  errors?: LexicalErrors,
): string | undefined {
  return (
    attributesViolation(element, fact.attrs ?? {}, dialect) ??
    contentViolation(element, fact.model, dialect, errors)
  );
}

/** Why the attributes of an element do not fit, or undefined. */
export function attributesViolation(
  element: XmlElement,
  declared: Attributes,
  dialect: Dialect,
): string | undefined {
  for (const [name, value] of Object.entries(element.attributes)) {
    const found = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const fact = typeof found === 'string' ? { t: found } : found;
    if (fact === undefined || !exists(fact, dialect)) return `${element.name}/@${name} is unknown`;
    const bad = valueViolation(value, { n: name, t: fact.t }, dialect);
    if (bad !== undefined) return `${element.name}/@${name}: ${bad}`;
  }
  const missing = Object.entries(declared).find(
    ([name, fact]) => typeof fact !== 'string' && fact.req && !(name in element.attributes),
  );
  return missing === undefined ? undefined : `${element.name}/@${missing[0]} is missing`;
}

function contentViolation(
  element: XmlElement,
  model: Particle[],
  dialect: Dialect,
  errors: LexicalErrors | undefined,
): string | undefined {
  if (element.text.trim() !== '') return `${element.name} holds text`;
  const automaton = automatonOf(model, dialect);
  let allowed = automaton.first;
  let mayEnd = automaton.nullable;
  for (const inside of element.children) {
    const hits = allowed.filter((index) => automaton.positions[index]?.n === inside.name);
    const particle = automaton.positions[hits[0] ?? -1];
    if (particle === undefined)
      return `${inside.name} is unknown or out of order in ${element.name}`;
    const bad = elementViolation(inside, particle, dialect, errors);
    if (bad !== undefined) return bad;
    allowed = [...new Set(hits.flatMap((index) => automaton.follow[index] ?? []))];
    mayEnd = hits.some((index) => automaton.last.includes(index));
  }
  return mayEnd ? undefined : `${element.name} is incomplete`;
}

function elementViolation(
  element: XmlElement,
  particle: ElementParticle,
  dialect: Dialect,
  errors: LexicalErrors | undefined,
): string | undefined {
  if (particle.t.startsWith('@')) {
    const aggregate = FACTS.aggregates[particle.t.slice(1)];
    return violation(
      element,
      { model: aggregateModel(particle.t.slice(1)), attrs: aggregate?.attrs ?? {} },
      dialect,
      errors,
    );
  }
  if (element.children.length > 0) return `${element.name} holds elements`;
  const badAttribute = attributesViolation(element, particle.attrs ?? {}, dialect);
  if (badAttribute !== undefined) return badAttribute;
  const bad = valueViolation(element.text, particle, dialect);
  if (bad === undefined) return undefined;
  if (errors === undefined) return `${element.name}: ${bad}`;
  const code = bad.startsWith('longer') ? 3070 : (CODE_OF[particle.t] ?? 3080);
  const isEnum = particle.t.startsWith('enum:');
  errors.push({ code: isEnum ? 3110 : code, name: element.name, value: element.text });
  return undefined;
}

const CODE_OF: { [type: string]: number } = {
  BOOLTYPE: 3010,
  DATETYPE: 3020,
  DATETIMETYPE: 3020,
  INTTYPE: 3030,
  TIMEINTERVALTYPE: 3035,
  AMTTYPE: 3040,
  PRICETYPE: 3045,
  PERCENTTYPE: 3050,
  QUANTYPE: 3060,
  GUIDTYPE: 3065,
  FLOATTYPE: 3085,
};

function valueViolation(
  text: string,
  particle: ElementParticle,
  dialect: Dialect,
): string | undefined {
  if (particle.t.startsWith('enum:')) {
    const fact = FACTS.enums[particle.t.slice(5)];
    if (text === '' && particle.emptyDefault !== undefined) return undefined;
    if (!fact?.values.includes(text)) return `'${text}' is none of its values`;
    const since = fact.since?.[text];
    return since === undefined || exists({ v: since }, dialect) ? undefined : `'${text}' is newer`;
  }
  const fact = FACTS.simpleTypes[particle.t];
  if (fact === undefined) return `the facts have no type ${particle.t}`;
  const value = fact.base === 'string' ? text : text.split(/\s+/).join(' ').trim();
  if (fact.emptyOk && value.trim() === '') return undefined;
  if (fact.base === 'boolean' && !['true', 'false', '1', '0'].includes(value)) return 'no boolean';
  if (fact.pattern !== undefined && !patternOf(fact.pattern).test(value)) {
    return `'${value}' is no ${particle.t}`;
  }
  if (fact.base === 'date' && !isCalendarDate(value)) return `'${value}' is no day`;
  const longest = particle.len ?? fact.maxLength;
  if (longest !== undefined && [...value].length > longest) return `longer than ${longest}`;
  if (particle.min !== undefined && Number(value) < particle.min) return `below ${particle.min}`;
  if (particle.max !== undefined && Number(value) > particle.max) return `above ${particle.max}`;
  return undefined;
}

function isCalendarDate(value: string): boolean {
  const [, text = ''] = /^(\d{4}-\d{2}-\d{2})/.exec(value) ?? [];
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function patternOf(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const made = new RegExp(`^(?:${source})$`);
  patterns.set(source, made);
  return made;
}

type Building = { positions: ElementParticle[]; follow: number[][]; dialect: Dialect };

function automatonOf(model: Particle[], dialect: Dialect): Automaton {
  const key = `${dialect.version} ${dialect.country}`;
  const byDialect = automata.get(model) ?? new Map<string, Automaton>();
  const known = byDialect.get(key);
  if (known) return known;
  const building: Building = { positions: [], follow: [], dialect };
  const made = { ...sequence(model, building), ...building };
  byDialect.set(key, made);
  automata.set(model, byDialect);
  return made;
}

function link(from: number[], to: number[], follow: number[][]): void {
  for (const index of from) {
    const list = follow[index] ?? [];
    for (const next of to) if (!list.includes(next)) list.push(next);
    follow[index] = list;
  }
}

function sequence(parts: Particle[], building: Building): Part {
  let all: Part = { nullable: true, first: [], last: [] };
  for (const part of parts) {
    const next = repeated(part, building);
    link(all.last, next.first, building.follow);
    all = {
      nullable: all.nullable && next.nullable,
      first: all.nullable ? [...all.first, ...next.first] : all.first,
      last: next.nullable ? [...all.last, ...next.last] : next.last,
    };
  }
  return all;
}

function repeated(particle: Particle, building: Building): Part {
  if (Array.isArray(particle)) return sequence(particle, building);
  if ('n' in particle && !exists(particle, building.dialect)) {
    return { nullable: true, first: [], last: [] };
  }
  const [low, high] = occurrence(particle.o);
  if (high === 1 || high === Number.POSITIVE_INFINITY) {
    const one = single(particle, building);
    if (high !== 1) link(one.last, one.first, building.follow);
    return { ...one, nullable: one.nullable || low === 0 };
  }
  let all: Part = { nullable: true, first: [], last: [] };
  for (let index = 0; index < Math.min(high, REPEAT_MAX); index += 1) {
    const one = single(particle, building);
    const nullable = one.nullable || index >= low;
    link(all.last, one.first, building.follow);
    all = {
      nullable: all.nullable && nullable,
      first: all.nullable ? [...all.first, ...one.first] : all.first,
      last: nullable ? [...all.last, ...one.last] : one.last,
    };
  }
  return all;
}

function single(particle: Exclude<Particle, Particle[]>, building: Building): Part {
  if ('seq' in particle) return sequence(particle.seq, building);
  if ('or' in particle) {
    const parts = particle.or.map((each) => repeated(each, building));
    return {
      nullable: parts.some((part) => part.nullable),
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
    };
  }
  const index = building.positions.push(particle) - 1;
  building.follow[index] = [];
  return { nullable: false, first: [index], last: [index] };
}
