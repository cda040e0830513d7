/** Parameters of the document: those in addresses and headers, and one name for each. */
import { LIMITS } from '../limits.js';
import { PICK_LIST_KINDS } from '../vocabulary/pick-lists.js';
import type { JsonObject, Schema } from './schema.js';

/** Named parameters. */
export type ParameterBook = Record<string, JsonObject>;

const COMPANY_FILE: Schema = { $ref: '#/components/schemas/CompanyFileId' };

const HEADERS = {
  'If-Match': {
    description: 'The `version` that was read; another one is refused with 412, none with 428.',
    schema: { type: 'string', examples: ['"3"'] },
  },
  Prefer: {
    description: `\`wait=30\` waits up to 30 seconds; ${LIMITS.waitSecondsMax} at most.`,
    schema: { type: 'string', examples: ['wait=30'] },
  },
  'On-Behalf-Of': {
    description:
      'Id or e-mail address of a user of the organization: the key then may do what both of them ' +
      'may, and the audit log names the user.',
    schema: { type: 'string', examples: ['ann@example.com'] },
  },
  'Conductor-End-User-Id': {
    required: true,
    description: 'Id of the company file.',
    schema: COMPANY_FILE,
  },
  'Conductor-Timeout-Seconds': {
    description: 'How long to wait for QuickBooks, which answers when the Web Connector calls.',
    schema: {
      type: 'integer',
      minimum: 1,
      maximum: LIMITS.liveWaitSecondsMax,
      default: LIMITS.waitSecondsMax,
    },
  },
} as const satisfies Readonly<Record<string, JsonObject>>;

export type HeaderName = keyof typeof HEADERS;

/** A header that a client sends; the reference to it. */
export function headerParameter(book: ParameterBook, name: HeaderName): JsonObject {
  return named(book, name, { name, in: 'header', ...HEADERS[name] });
}

const PATH_WORDS: Readonly<Record<string, string>> = {
  companyFileId: 'Id of the company file.',
  organizationId: 'Id of the organization.',
  code: 'e.g. NOT_FOUND.',
  cloudId: `The cloud app’s own id, of up to ${LIMITS.cloudIdCharsMax} printable characters.`,
  kind: `One of ${PICK_LIST_KINDS.join(', ')}.`,
};

/** The parameters of an address, in their order; references to them. */
export function pathParameters(book: ParameterBook, path: string): JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const words = PATH_WORDS[name];
    return named(book, `path.${name}`, {
      name,
      in: 'path',
      required: true,
      ...(words === undefined ? {} : { description: words }),
      schema: name === 'companyFileId' ? COMPANY_FILE : { type: 'string' },
    });
  });
}

/** Parameters that handlers read from text say here what the text must be. */
export const OWN_PARAMETERS: Readonly<Record<string, Schema>> = {
  limit: {
    type: 'integer',
    minimum: 1,
    maximum: LIMITS.pageSizeMax,
    default: LIMITS.pageSizeDefault,
  },
  after: { type: 'integer', minimum: 0 },
};

/**
 * A parameter under a name of its own, or under that of one which says the same.
 * @returns the reference to it
 */
export function named(book: ParameterBook, name: string, parameter: JsonObject): JsonObject {
  const same = JSON.stringify(parameter);
  const plain = name.slice(name.lastIndexOf('.') + 1);
  for (const candidate of [plain, name]) {
    book[candidate] ??= parameter;
    if (JSON.stringify(book[candidate]) === same) {
      return { $ref: `#/components/parameters/${candidate}` };
    }
  }
  throw new Error(`two different parameters are called ${name}`);
}
