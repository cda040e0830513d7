/**
 * The qbXML facts as the simulator reads them: its own reader, so that a mistake is not made
 * twice.
 */
import factsJson from '../qbxml/facts.json';

/** One element of a content model. `v` = first qbXML version, `not` = editions without it. */
export type ElementParticle = {
  n: string;
  t: string;
  o?: string | number[];
  len?: number;
  v?: string;
  not?: string[];
  min?: number;
  max?: number;
  emptyDefault?: string;
  attrs?: Attributes;
};
export type ChoiceParticle = { or: Particle[]; o?: string | number[] };
export type SequenceParticle = { seq: Particle[]; o?: string | number[] };
export type Particle = ElementParticle | ChoiceParticle | SequenceParticle | Particle[];
export type Attribute = { t: string; req?: boolean; v?: string };
export type Attributes = { [name: string]: string | Attribute };
export type Message = { v: string; not?: string[]; attrs: Attributes; model: Particle[] };
export type SimpleType = {
  base: string;
  pattern?: string;
  maxLength?: number;
  emptyOk?: boolean;
};
export type EnumFact = { values: string[]; default?: string; since?: { [value: string]: string } };
export type ObjectFact = {
  kind: string;
  key: string;
  rets: string[];
  v: string;
  not?: string[];
  ops: { [op: string]: { v: string } };
  iterator?: string | null;
  modified?: string | null;
  filters?: string[];
};
export type Facts = {
  qbxmlVersions: string[];
  simpleTypes: { [name: string]: SimpleType };
  messageSets: { [name: string]: { attrs: Attributes; contains: string[] } };
  objects: { [name: string]: ObjectFact };
  requests: { [name: string]: Message };
  responses: { [name: string]: Message };
  aggregates: { [name: string]: { attrs?: Attributes; model: Particle[] } };
  enums: { [name: string]: EnumFact };
};

/** The desktop editions of the facts, by the country a HostRet names. Source: qbXML facts. */
export type Country = 'US' | 'CA' | 'UK';
export type Dialect = { version: string; country: Country };

const EDITION: Record<Country, string> = { US: 'QBD', CA: 'QBCA', UK: 'QBUK' };

export const FACTS = factsJson as unknown as Facts;

/**
 * Whether something first seen in version `v` and absent from editions `not` exists in a dialect.
 */
export function exists(fact: { v?: string; not?: string[] }, dialect: Dialect): boolean {
  if (fact.not?.includes(EDITION[dialect.country])) return false;
  return fact.v === undefined || compareVersions(fact.v, dialect.version) <= 0;
}

/** Whether the facts exclude something from a country's edition altogether. */
export function isExcluded(fact: { not?: string[] }, country: Country): boolean {
  return fact.not?.includes(EDITION[country]) ?? false;
}

/** Compares '4.1' and '13.0' part by part: negative, 0 or positive. */
export function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/** The smallest and greatest number of times a particle may occur; Infinity for no bound. */
export function occurrence(o: string | number[] | undefined): [number, number] {
  if (o === undefined) return [1, 1];
  if (o === '?') return [0, 1];
  if (o === '*') return [0, Number.POSITIVE_INFINITY];
  if (o === '+') return [1, Number.POSITIVE_INFINITY];
  const [low = 0, high = 1] = typeof o === 'string' ? [] : o;
  return [low, high < 0 ? Number.POSITIVE_INFINITY : high];
}

/** The content model of an aggregate; an unknown name is a mistake in the facts. */
export function aggregateModel(name: string): Particle[] {
  const found = FACTS.aggregates[name];
  if (found === undefined) throw new Error(`the facts have no aggregate ${name}`);
  return found.model;
}

/** Every element particle of a model, whatever choice or sequence it stands in. */
export function elementsOf(model: Particle[]): ElementParticle[] {
  return model.flatMap((particle): ElementParticle[] => {
    if (Array.isArray(particle)) return elementsOf(particle);
    if ('or' in particle) return elementsOf(particle.or);
    if ('seq' in particle) return elementsOf(particle.seq);
    return [particle];
  });
}
