/**
 * Whether one value fits its type, its length, its range and the version: the leaves of validation.
 */
import { type Edition, type ElementParticle, enumeration, simpleType } from './facts.js';
import { nearest } from './nearest.js';
import type { Problem } from './rejection.js';
import { collapse, compareDecimals, isDecimal, lengthOf, valueProblem } from './value.js';
import { compareVersions } from './version.js';

/** What a document is held against. */
export type Against = {
  readonly version: string | undefined;
  readonly edition: Edition | undefined;
  readonly published13: boolean;
};

const VALUES_SHOWN_MAX = 6;
const CHARS_SHOWN_MAX = 40;

/**
 * Why a text does not fit a type here: an `enum:NAME` or a simple type.
 * @param particle  the element with its length and range, or undefined for an attribute
 */
export function textProblem(
  type: string,
  text: string,
  against: Against,
  particle: ElementParticle | undefined,
): Problem | undefined {
  if (type.startsWith('enum:')) return enumProblem(type.slice(5), text, against, particle);
  const problem = valueProblem(type, text);
  if (problem) return { rule: 'value', message: `"${shown(text)}" ${problem}` };
  const { base, maxLength, emptyOk } = simpleType(type);
  const value = base === 'string' ? text : collapse(text);
  if (emptyOk && collapse(text) === '') return undefined;
  const lengthMax = (particle && lengthMaxOf(particle, against)) ?? maxLength;
  const length = lengthOf(value);
  if (lengthMax !== undefined && length > lengthMax) {
    const message = `has ${length} characters; at most ${lengthMax} fit`;
    return { rule: 'length', message, maxLength: lengthMax };
  }
  return particle && rangeProblem(value, particle);
}

function enumProblem(
  name: string,
  text: string,
  against: Against,
  particle: ElementParticle | undefined,
): Problem | undefined {
  const { values, since } = enumeration(name);
  if (text === '' && particle?.emptyDefault !== undefined) return undefined;
  const isListed = values.includes(text);
  const first = since && Object.hasOwn(since, text) ? since[text] : undefined;
  // A value of 14.0 is documented but not in the published XSD.
  if (!isListed || (against.published13 && first === '14.0')) return unlisted(text, values);
  const { version } = against;
  if (first === undefined || version === undefined) return undefined;
  if (compareVersions(first, version) <= 0) return undefined;
  const message = `the value ${text} needs qbXML ${first}; this company file speaks ${version}`;
  return { rule: 'version', message };
}

function unlisted(text: string, values: readonly string[]): Problem {
  const near = nearest(text, values);
  const hint = near === undefined ? '' : ` (did you mean ${near}?)`;
  const some = values.slice(0, VALUES_SHOWN_MAX).join(', ');
  const more = values.length > VALUES_SHOWN_MAX ? ', …' : '';
  const message = `"${shown(text)}" is not one of ${some}${more}${hint}`;
  return { rule: 'enum', message, allowed: values };
}

/** The length of the edition at hand; lengths that only the documents state are not in the XSD. */
function lengthMaxOf(particle: ElementParticle, against: Against): number | undefined {
  if (against.published13) return particle.lenSrc === 'doc' ? undefined : particle.len;
  const byEdition = against.edition && particle.lenEd?.[against.edition];
  return byEdition ?? particle.len;
}

function rangeProblem(value: string, { min, max }: ElementParticle): Problem | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (!isDecimal(value)) return { rule: 'range', message: `"${shown(value)}" is not a number` };
  if (min !== undefined && compareDecimals(value, String(min)) < 0) {
    return { rule: 'range', message: `${shown(value)} is below ${min}` };
  }
  if (max !== undefined && compareDecimals(value, String(max)) > 0) {
    return { rule: 'range', message: `${shown(value)} is above ${max}` };
  }
  return undefined;
}

function shown(text: string): string {
  return text.length > CHARS_SHOWN_MAX ? `${text.slice(0, CHARS_SHOWN_MAX)}…` : text;
}
