/** Query parameters of a resource: checked by the map, and read once. */
import { ConnectorError, type FieldError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { nearest } from '../qbxml/nearest.js';
import { isDate, isDecimal } from '../qbxml/value.js';
import { type MapOperation, type MapParameter, valuesOf } from './map.js';

/** One parameter that was given: enum values in qbXML's spelling, all else as it was sent. */
export type GivenParameter = {
  readonly parameter: MapParameter;
  readonly values: readonly string[];
};

export type Given = {
  /** In the order of the map. */
  readonly parameters: readonly GivenParameter[];
  /** The values of a parameter as they were sent; empty when it was not given. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
};

/**
 * Reads the query of a call. Unknown names, values of a wrong form and missing parameters are all
 * told at once.
 * @param query  name → text, or texts where a name was repeated
 * @param own  parameters of ours beside those of the map
 * @throws UNKNOWN_PARAMETER, INVALID_REQUEST
 */
export function readParameters(
  operation: MapOperation,
  query: Readonly<Record<string, unknown>>,
  own: readonly string[] = [],
): Given {
  const byName = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const texts = new Map<string, readonly string[]>();
  const unknown: FieldError[] = [];
  const errors: FieldError[] = [];
  for (const [name, value] of Object.entries(query)) {
    const given = (Array.isArray(value) ? value : [value]).map(String);
    texts.set(name, given);
    const parameter = byName.get(name);
    if (parameter) errors.push(...problemsOf(parameter, given));
    else if (!own.includes(name)) unknown.push(unknownName(name, [...byName.keys(), ...own]));
  }
  for (const parameter of operation.parameters) {
    if (parameter.isRequired && !texts.has(parameter.name)) {
      errors.push({ path: `?${parameter.name}`, message: 'is missing' });
    }
  }
  refuse(unknown, errors);
  const parameters = operation.parameters.flatMap((parameter) => {
    const given = texts.get(parameter.name);
    return given === undefined ? [] : [{ parameter, values: given.map(toQbxml(parameter)) }];
  });
  return { parameters, texts };
}

function refuse(unknown: readonly FieldError[], errors: readonly FieldError[]): void {
  const all = [...unknown, ...errors];
  if (all.length === 0) return;
  const detail = all.map((error) => `${error.path} ${error.message}`).join('; ');
  const code = errors.length === 0 ? 'UNKNOWN_PARAMETER' : 'INVALID_REQUEST';
  throw new ConnectorError(code, detail, { errors: all });
}

function unknownName(name: string, known: readonly string[]): FieldError {
  const meant = nearest(name, known);
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
  return { path: `?${name.slice(0, LIMITS.nameCharsMax)}`, message: `is not known here${hint}` };
}

function problemsOf(parameter: MapParameter, values: readonly string[]): FieldError[] {
  const path = `?${parameter.name}`;
  if (values.length > 1 && !parameter.isMany) return [{ path, message: 'may be given once' }];
  if (values.length > LIMITS.filterValuesMax) {
    return [{ path, message: `takes at most ${LIMITS.filterValuesMax} values` }];
  }
  const problem = values.map((value) => problemOf(parameter, value)).find((each) => each);
  return problem === undefined ? [] : [{ path, message: problem }];
}

/** Postgres holds no U+0000, and a text that long is no part of any name or id. */
function textProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.includes('\0')) return 'holds a character that no text can hold';
  if (text.length > LIMITS.filterCharsMax) {
    return `is longer than ${LIMITS.filterCharsMax} characters`;
  }
  return undefined;
}

function problemOf(parameter: MapParameter, text: string): string | undefined {
  switch (parameter.kind) {
    case 'bool':
    case 'omit':
      return text === 'true' || text === 'false' ? undefined : 'must be true or false';
    case 'int':
      return /^[0-9]{1,9}$/.test(text) ? undefined : 'must be a whole number';
    case 'date':
      return isDate(text) ? undefined : 'must be a day like 2025-03-31';
    case 'datetime':
      return isMoment(text)
        ? undefined
        : 'must be like 2025-03-31, 2025-03-31T14:05:09 or 2025-03-31T14:05:09-08:00';
    case 'amount':
      return isDecimal(text) && text.length <= LIMITS.numberCharsMax
        ? undefined
        : 'must be a decimal like 12.50';
    case 'enum': {
      const allowed = valuesOf(parameter.enumName ?? '').toQbxml;
      return allowed.has(text)
        ? undefined
        : `must be one of ${[...allowed.keys()].filter((value) => value !== 'unknown').join(', ')}`;
    }
    default:
      return textProblem(text);
  }
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(.*))?$/;
const ZONE = /^(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/;

/** A day, or a day and a time with or without an offset. */
export function isMoment(text: string): boolean {
  const [, day = '', hour = '00', minute = '00', second = '00', zone = ''] =
    MOMENT.exec(text) ?? [];
  return isDate(day) && hour < '24' && minute < '60' && second < '60' && ZONE.test(zone);
}

/** Values of lists in Intuit's spelling, which is what the mirror holds and QuickBooks takes. */
function toQbxml(parameter: MapParameter): (text: string) => string {
  if (parameter.kind !== 'enum') return (text) => text;
  const { toQbxml: values } = valuesOf(parameter.enumName ?? '');
  return (text) => values.get(text) ?? text;
}

/** The one value of a parameter, or undefined when it was not given. */
export function oneOf(given: Given, name: string): string | undefined {
  return given.texts.get(name)?.[0];
}

/**
 * How many objects a page may have.
 * @param most  the largest number allowed, and the default
 * @throws INVALID_REQUEST
 */
export function limitOf(given: Given, most: number): number {
  const text = oneOf(given, 'limit');
  const limit = text === undefined ? most : Number(text);
  if (limit >= 1 && limit <= most) return limit;
  const message = `must be a whole number from 1 to ${most}`;
  throw new ConnectorError('INVALID_REQUEST', `?limit ${message}`, {
    errors: [{ path: '?limit', message }],
  });
}
