/** Expected failures: what is thrown, and the catalogue that says what each code means. */
import type { ErrorCode, Outcome } from './error-catalogue.js';

export type { Actor, ErrorCode, Fix, Outcome } from './error-catalogue.js';
export { docsAnchor, ERROR_CODES, ERRORS, fixesOf } from './error-catalogue.js';

/** One offending field of a refused request: JSON pointer or XML path, and the rule it broke. */
export type FieldError = {
  path: string;
  message: string;
  /** Where there is more to say: the rule by its name, what would do, and what was sent. */
  rule?: string;
  allowed?: readonly unknown[];
  got?: unknown;
};

/**
 * An expected failure. `detail` is for the developer and names the thing; it never holds a secret.
 */
export class ConnectorError extends Error {
  readonly code: ErrorCode;
  readonly errors: readonly FieldError[];
  /** What became of the write, where it is known better than the catalogue tells. */
  readonly outcome: Outcome | undefined;
  /** The status code of QuickBooks, where it was QuickBooks that refused. */
  readonly integrationCode: string | undefined;
  /** Further members of the problem document, which its code promises. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    detail: string,
    options: {
      cause?: unknown;
      errors?: readonly FieldError[];
      outcome?: Outcome | undefined;
      integrationCode?: string;
      more?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ConnectorError';
    this.code = code;
    this.errors = options.errors ?? [];
    this.outcome = options.outcome;
    this.integrationCode = options.integrationCode;
    this.more = options.more ?? {};
  }
}

/**
 * The process cannot start (or a command cannot run). The message is the whole sentence to print.
 */
export class StartError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StartError';
  }
}
