/**
 * Expected failures: a code, what the reader of the answer may do, who can mend it.
 * The comment above a code is its documentation. A bug is a failed assert, never one of these.
 */

export type Actor = 'developer' | 'admin' | 'quickbooks_user' | 'us';
export type Outcome = 'applied' | 'not_applied' | 'pending' | 'unknown' | 'not_applicable';

type Entry = {
  readonly status: number;
  readonly actor: Actor;
  readonly retryable: boolean;
  readonly title: string;
  /** One plain sentence for the person who sees it. */
  readonly userMessage: string;
  readonly fixes: readonly string[];
};

export const ERRORS = {
  /** The body, a parameter or a header does not fit; `errors[]` names each field. */
  INVALID_REQUEST: {
    status: 400,
    actor: 'developer',
    retryable: false,
    title: 'The request is not valid',
    userMessage: 'Something in the request is missing or malformed.',
    fixes: ['Correct the fields named in errors[] and send the request again.'],
  },
  /**
   * A query parameter that this route does not know; silently ignoring it would answer another
   * question.
   */
  UNKNOWN_PARAMETER: {
    status: 400,
    actor: 'developer',
    retryable: false,
    title: 'Unknown parameter',
    userMessage: 'The request has a parameter that this address does not know.',
    fixes: ['Remove the parameter or correct its name.'],
  },
  /** The qbXML does not fit the schema of the negotiated version; errors[] has path and rule. */
  INVALID_QBXML: {
    status: 400,
    actor: 'developer',
    retryable: false,
    title: 'The qbXML is not valid',
    userMessage: 'QuickBooks would refuse this request as it is written.',
    fixes: [
      'Correct the element named in errors[]; `qbd validate FILE` checks a document offline.',
    ],
  },
  /** No key, an unknown key, a revoked key: one answer for all three. */
  UNAUTHORIZED: {
    status: 401,
    actor: 'developer',
    retryable: false,
    title: 'No valid API key',
    userMessage: 'The request carries no valid API key.',
    fixes: ['Send `Authorization: Bearer <key>` with a key of this installation.'],
  },
  /** The key is good but lacks the permission that the route needs. */
  FORBIDDEN: {
    status: 403,
    actor: 'admin',
    retryable: false,
    title: 'Not allowed',
    userMessage: 'Your key or role does not have the permission for this.',
    fixes: ['Ask an administrator for the permission named in detail.'],
  },
  /**
   * The header On-Behalf-Of names nobody of the key's organization, somebody who is disabled, or
   * the key belongs to no organization: one answer for all.
   */
  ON_BEHALF_OF_REFUSED: {
    status: 403,
    actor: 'admin',
    retryable: false,
    title: 'The user in On-Behalf-Of may not act',
    userMessage: 'You are not a user of this organization, or your user is disabled.',
    fixes: [
      'Send the id or e-mail address of an active user: GET …/users lists them.',
      'Ask an administrator to add or enable the user.',
      'Send it with a key of the organization, not with ADMIN_API_KEY.',
    ],
  },
  /** Without an administrator nobody could let anybody in. */
  LAST_ADMINISTRATOR: {
    status: 409,
    actor: 'admin',
    retryable: false,
    title: 'The last administrator stays',
    userMessage: 'This is the only active administrator, and an organization needs one.',
    fixes: ['Make somebody else an Administrator first.'],
  },
  /** Users or open invitations have this role. */
  ROLE_IN_USE: {
    status: 409,
    actor: 'admin',
    retryable: false,
    title: 'The role is in use',
    userMessage: 'There are users or open invitations with this role.',
    fixes: ['Give these users another role and revoke these invitations first.'],
  },
  /** The link was used, has expired or was revoked; detail says which. */
  INVITATION_OVER: {
    status: 410,
    actor: 'admin',
    retryable: false,
    title: 'The invitation is over',
    userMessage: 'This invitation was used already, has expired or was taken back.',
    fixes: [
      'If you have accepted it before, sign in with your password.',
      'Otherwise ask an administrator for a new invitation.',
    ],
  },
  /** Unknown, or of another organization: the two are never told apart. */
  NOT_FOUND: {
    status: 404,
    actor: 'developer',
    retryable: false,
    title: 'Not found',
    userMessage: 'There is nothing at this address, or your key may not see it.',
    fixes: ['Check the id in the address.'],
  },
  /** The mirror has no such object: it never had, or QuickBooks deleted it. */
  RESOURCE_MISSING: {
    status: 404,
    actor: 'developer',
    retryable: false,
    title: 'There is no such object',
    userMessage: 'QuickBooks does not have this object, or no longer.',
    fixes: ['Check the id; detail says whether and when the object was deleted.'],
  },
  /** No Web Connector has connected to this company file yet, so nobody can be asked. */
  INTEGRATION_CONNECTION_NOT_SET_UP: {
    status: 409,
    actor: 'quickbooks_user',
    retryable: false,
    title: 'QuickBooks is not connected yet',
    userMessage: 'QuickBooks has not been connected yet.',
    fixes: ['Open the setup link on the QuickBooks computer and follow its steps.'],
  },
  /** The Web Connector used to call and is silent: a question would wait for nobody. */
  INTEGRATION_CONNECTION_NOT_ACTIVE: {
    status: 409,
    actor: 'quickbooks_user',
    retryable: false,
    title: 'QuickBooks is not connected at the moment',
    userMessage: 'QuickBooks cannot be reached: its Web Connector has not called for a while.',
    fixes: ['Start the Web Connector on the QuickBooks computer and tick Auto-Run.'],
  },
  /** QuickBooks was asked and refused; error.integrationCode is its status code. */
  QBD_REQUEST_ERROR: {
    status: 502,
    actor: 'developer',
    retryable: false,
    title: 'QuickBooks refused the request',
    userMessage: 'QuickBooks could not do what it was asked for.',
    fixes: ['Read what QuickBooks said in detail and correct the request.'],
  },
  /**
   * Nobody answered in time: a Web Connector calls every few minutes only. The question was taken
   * back, unless it was under way already.
   */
  QBD_REQUEST_TIMEOUT: {
    status: 504,
    actor: 'quickbooks_user',
    retryable: false,
    title: 'QuickBooks did not answer in time',
    userMessage: 'QuickBooks did not answer in time.',
    fixes: ['Ask again with a longer Conductor-Timeout-Seconds, or click Update Selected first.'],
  },
  /** This version reads QuickBooks and does not write to it. */
  NOT_AVAILABLE_YET: {
    status: 501,
    actor: 'us',
    retryable: false,
    title: 'Not available yet',
    userMessage: 'This version can read from QuickBooks but cannot change anything in it.',
    fixes: ['Make the change in QuickBooks itself; the next sync brings it here.'],
  },
  /** Preferences are prefilled from what the first sync reads: before, nothing can be chosen. */
  FIRST_SYNC_PENDING: {
    status: 409,
    actor: 'quickbooks_user',
    retryable: false,
    title: 'The first sync has not completed',
    userMessage: 'The preferences can be set when the first sync has completed.',
    fixes: ['Click Update Selected in the Web Connector and let the first sync finish.'],
  },
  /** A preference cannot have this value; `errors[]` says which, what is allowed and what came. */
  INVALID_PREFERENCE: {
    status: 422,
    actor: 'admin',
    retryable: false,
    title: 'A preference cannot have this value',
    userMessage: 'Nothing was saved: a preference has a value that does not fit QuickBooks.',
    fixes: ['Choose one of the values that GET shows as allowed for the fields in errors[].'],
  },
  /** Transactions cannot be moved while something they need is unset; `missing` lists it. */
  PREFERENCES_INCOMPLETE: {
    status: 409,
    actor: 'admin',
    retryable: false,
    title: 'Something that moving transactions needs is not set',
    userMessage: 'Transactions cannot be moved yet: some accounts have not been chosen.',
    fixes: ['Set the preferences named in errors[], in the same request if you like.'],
  },
  /** Saving needs the version that was read, so that nobody undoes what another person saved. */
  VERSION_REQUIRED: {
    status: 428,
    actor: 'developer',
    retryable: false,
    title: 'The version is missing',
    userMessage: 'Nothing was saved: the page did not say which version it shows.',
    fixes: ['Send the header If-Match with the `version` that GET answered.'],
  },
  /** Somebody saved meanwhile. `yours`, `current` and `differing` show both versions. */
  VERSION_STALE: {
    status: 412,
    actor: 'admin',
    retryable: false,
    title: 'Somebody else has saved meanwhile',
    userMessage: 'Nothing was saved: somebody else changed the preferences in the meantime.',
    fixes: ['Look at what differs, then save again with the version of `current`.'],
  },
  /** The company file is paused; a person decided so. */
  PAUSED: {
    status: 409,
    actor: 'admin',
    retryable: false,
    title: 'The company file is paused',
    userMessage: 'Syncing of this company file is paused.',
    fixes: ['Resume it: PATCH the company file with {"paused": false}.'],
  },
  /** Two-way bill sync was switched on, which can't be undone; it can be paused and limited. */
  LATCHED: {
    status: 409,
    actor: 'admin',
    retryable: false,
    title: 'Two-way bill sync stays on',
    userMessage: 'Two-way bill sync is on for this company file and cannot be switched off again.',
    fixes: [
      'Pause it: set the sync preference twoWayBillsPaused to true.',
      'Limit it: set twoWayBillsFrom to the first day whose bills are to come.',
    ],
  },
  /** What was asked for can't be undone, and the person has not said that they know. */
  CONFIRMATION_REQUIRED: {
    status: 400,
    actor: 'admin',
    retryable: false,
    title: 'This cannot be undone and needs a confirmation',
    userMessage: 'This can never be undone: please confirm it by typing Yes.',
    fixes: [
      'Look at what it would do first: send the same with ?preview=true.',
      'Send it again with {"confirm": "Yes"}.',
    ],
  },
  /** The sync token of the company file was revoked. */
  REVOKED: {
    status: 409,
    actor: 'admin',
    retryable: false,
    title: 'The sync token is revoked',
    userMessage: 'The connection of this company file was revoked.',
    fixes: ['Create a new sync token and add its .qwc file to the Web Connector.'],
  },
  /** Changes and versions before the days that the company file keeps. */
  NO_LONGER_KEPT: {
    status: 410,
    actor: 'developer',
    retryable: false,
    title: 'The history does not reach that far back',
    userMessage: 'What was asked for is older than the history that is kept.',
    fixes: [
      'Start over: read the lists anew, then go on with changes?after= the newest change number.',
      'Keep more: PATCH the company file with {"retention": {"historyDays": null}}.',
    ],
  },
  /** Something else changed it in between. */
  CONFLICT: {
    status: 409,
    actor: 'developer',
    retryable: false,
    title: 'Conflict',
    userMessage: 'The thing was changed or is in a state that does not allow this.',
    fixes: ['Read it again and decide anew.'],
  },
  /** Too many requests wait for this company file already. */
  QUEUE_FULL: {
    status: 429,
    actor: 'developer',
    retryable: true,
    title: 'The queue is full',
    userMessage: 'Too many requests wait for this company file.',
    fixes: ['Wait until the Web Connector has worked some of them off.'],
  },
  /** The body is larger than the limit of this route. */
  TOO_LARGE: {
    status: 413,
    actor: 'developer',
    retryable: false,
    title: 'The body is too large',
    userMessage: 'The request is larger than this address accepts.',
    fixes: ['Send less at once.'],
  },
  /**
   * The Web Connector would refuse PUBLIC_URL (QBWC1001, 1010); a .qwc with it would never work.
   */
  PUBLIC_URL_UNUSABLE: {
    status: 409,
    actor: 'us',
    retryable: false,
    title: 'PUBLIC_URL does not work with the Web Connector',
    userMessage: 'The address of this service cannot be used by the Web Connector yet.',
    fixes: ['Set PUBLIC_URL to an https address with a host name and download the file again.'],
  },
  /** The body is of a kind that this address does not read. */
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    actor: 'developer',
    retryable: false,
    title: 'The body is of the wrong kind',
    userMessage: 'The request is written in a form that this address does not read.',
    fixes: ['Send JSON with the header Content-Type: application/json.'],
  },
  /** More is open at once than this process keeps open; others will end. */
  TOO_BUSY: {
    status: 503,
    actor: 'us',
    retryable: true,
    title: 'Too much at once',
    userMessage: 'The service has too much to do at the moment.',
    fixes: ['Try again in a minute.'],
  },
  /** A form came from another page than ours: somebody may be abusing your browser. */
  FOREIGN_FORM: {
    status: 403,
    actor: 'admin',
    retryable: false,
    title: 'This form came from somewhere else',
    userMessage: 'Nothing was changed: the form was not sent by a page of this console.',
    fixes: ['Open the console yourself and do it there.'],
  },
  /** Postgres is not reachable; nothing was changed. */
  DATABASE_UNAVAILABLE: {
    status: 503,
    actor: 'us',
    retryable: true,
    title: 'The database is not reachable',
    userMessage: 'The service cannot reach its database at the moment.',
    fixes: ['Try again in a minute; the operator sees the cause at /readyz.'],
  },
  /** A bug of ours: the log has the cause under the request id. */
  INTERNAL: {
    status: 500,
    actor: 'us',
    retryable: false,
    title: 'Something went wrong on our side',
    userMessage: 'Something went wrong on our side.',
    fixes: ['Give the operator the requestId; the log has the cause under it.'],
  },
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof ERRORS;

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
  readonly outcome: Outcome;
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
      outcome?: Outcome;
      integrationCode?: string;
      more?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ConnectorError';
    this.code = code;
    this.errors = options.errors ?? [];
    this.outcome = options.outcome ?? 'not_applicable';
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
