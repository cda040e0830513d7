/** Query parameters → the body of the qbXML request that asks QuickBooks the same. */
import type { GivenParameter } from './parameters.js';

/** Elements of a request in any order: qbxml/build.ts puts them in that of the schema. */
export type QuestionBody = { [element: string]: string | string[] | QuestionBody };

/**
 * The body of a request.
 * @param given  as readParameters gave it: values are Intuit's already
 */
export function questionBody(given: readonly GivenParameter[]): QuestionBody {
  const body: QuestionBody = {};
  for (const { parameter, values } of given) {
    if (parameter.path[0]?.startsWith('@')) continue;
    put(body, parameter.path, parameter.isMany ? [...values] : (values[0] ?? ''));
    for (const { path, value } of parameter.constants) put(body, path, value);
  }
  return body;
}

function put(body: QuestionBody, path: readonly string[], value: string | string[]): void {
  let at = body;
  for (const name of path.slice(0, -1)) {
    const inner = at[name];
    const next = typeof inner === 'object' && !Array.isArray(inner) ? inner : {};
    at[name] = next;
    at = next;
  }
  at[path.at(-1) ?? ''] = value;
}
