/** What is wrong with a request, field by field, in words: from the findings of the JSON schema. */
import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import type { FieldError } from '../errors.js';
import { nearest } from '../qbxml/nearest.js';

type Finding = FastifySchemaValidationError & { parentSchema?: { properties?: object } };

/**
 * One entry a wrong field.
 * @param context  `body`, `querystring` or `headers`
 * @returns paths are JSON pointers into the body, or `?name` for a query parameter
 */
export function fieldErrors(findings: readonly Finding[], context: string): FieldError[] {
  const errors = findings.map((finding) => fieldError(finding, context));
  return errors.filter(
    (error, index) =>
      errors.findIndex((o) => o.path === error.path && o.message === error.message) === index,
  );
}

/** True when nothing is wrong but parameters that the route does not know. */
export function isParameterOnly(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.keyword === 'additionalProperties');
}

function fieldError(finding: Finding, context: string): FieldError {
  const known = Object.keys(finding.parentSchema?.properties ?? {});
  const { params } = finding;
  switch (finding.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      return {
        path: pathTo(finding, context, name),
        message: `is not known here${didYouMean(name, known)}`,
      };
    }
    case 'required':
      return {
        path: pathTo(finding, context, String(params.missingProperty)),
        message: 'is missing',
      };
    case 'enum':
      return {
        path: pathTo(finding, context),
        message: `must be one of ${(params.allowedValues as unknown[]).map(String).join(', ')}`,
      };
    default:
      return { path: pathTo(finding, context), message: finding.message ?? 'is not valid' };
  }
}

/** ` (did you mean "x"?)`, or nothing. */
function didYouMean(name: string, known: readonly string[]): string {
  const found = nearest(name, known);
  return found === undefined ? '' : ` (did you mean "${found}"?)`;
}

function pathTo(finding: Finding, context: string, name?: string): string {
  const escaped = name?.replaceAll('~', '~0').replaceAll('/', '~1');
  const pointer =
    escaped === undefined ? finding.instancePath : `${finding.instancePath}/${escaped}`;
  if (context === 'querystring') return `?${pointer.slice(1)}`;
  return pointer;
}
