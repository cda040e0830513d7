/**
 * Every expected failure, told once: the answers of REST, the OpenAPI document, the pages of the
 * console and /docs/errors are made from this table. A bug is a failed assert, never one of these.
 */

export type Actor = 'developer' | 'admin' | 'quickbooks_user' | 'us';
export type Outcome = 'applied' | 'not_applied' | 'pending' | 'unknown' | 'not_applicable';

/** Something to do. `href` is an address of this server where it is done or explained. */
export type Fix = { readonly label: string; readonly href: string };

/** What both catalogues say of a code. */
export type Told = {
  /** Who can mend it. */
  readonly actor: Actor;
  readonly title: string;
  /** One plain sentence for the person who sees it. */
  readonly userMessage: string;
  /** One plain sentence: what has happened, and whether that is normal. */
  readonly cause: string;
  /** What to do, most likely first. A text alone is done where the person is. */
  readonly fixes: readonly (string | Fix)[];
};

type Entry = Told & {
  /** Of the HTTP answer. */
  readonly status: number;
  /** The same request may succeed later, without anybody doing anything. */
  readonly retryable: boolean;
  /** What became of a write that is answered so; whoever throws it may know better. */
  readonly outcome: Outcome;
};

export const ERRORS = {
  INVALID_REQUEST: {
    ...{ status: 400, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'The request is not valid',
    userMessage: 'Something in the request is missing or malformed.',
    cause: 'The body, a parameter or a header does not fit; errors[] names each of them.',
    fixes: [
      'Correct the fields named in errors[] and send the request again.',
      { label: 'See what the address takes in the REST reference.', href: '/docs/api' },
    ],
  },
  UNKNOWN_PARAMETER: {
    ...{ status: 400, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'Unknown parameter',
    userMessage: 'The request has a parameter that this address does not know.',
    cause: 'A parameter has no meaning here; passing over it would answer another question.',
    fixes: [
      'Remove the parameter or correct its name; errors[] suggests one.',
      { label: 'See the parameters of the address in the REST reference.', href: '/docs/api' },
    ],
  },
  INVALID_QBXML: {
    ...{ status: 400, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'The qbXML is not valid',
    userMessage: 'QuickBooks would refuse this request as it is written.',
    cause:
      'The qbXML does not fit the schema of the version that the company file speaks; it was not ' +
      'sent, and errors[] has each path with the rule that it breaks.',
    fixes: [
      'Correct the element named in errors[]; `qbd validate FILE` checks a document offline.',
      { label: 'Look the element up in the field dictionary.', href: '/docs/fields' },
    ],
  },
  UNAUTHORIZED: {
    ...{ status: 401, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'No valid API key',
    userMessage: 'The request carries no valid API key.',
    cause: 'The key is missing, unknown or revoked; the answer is the same for all three.',
    fixes: [
      'Send `Authorization: Bearer <key>` with a key of this installation.',
      { label: 'Have a new key made with ADMIN_API_KEY.', href: '/docs/api/apiKeys.create' },
    ],
  },
  FORBIDDEN: {
    ...{ status: 403, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'Not allowed',
    userMessage: 'Your key or role does not have the permission for this.',
    cause: 'The key or the user is known, but lacks the permission that detail names.',
    fixes: [
      {
        label: 'Ask an administrator for a role with this permission.',
        href: '/docs/api/roles.list',
      },
      { label: 'Use a key with this scope.', href: '/docs/api/apiKeys.create' },
    ],
  },
  ON_BEHALF_OF_REFUSED: {
    ...{ status: 403, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'The user in On-Behalf-Of may not act',
    userMessage: 'You are not a user of this organization, or your user is disabled.',
    cause:
      'The header On-Behalf-Of names nobody of the key’s organization or somebody who is ' +
      'disabled, or the key belongs to no organization; the answer is the same for all.',
    fixes: [
      {
        label: 'Send the id or e-mail address of an active user of the organization.',
        href: '/docs/api/users.list',
      },
      { label: 'Ask an administrator to add or enable the user.', href: '/docs/api/users.update' },
      'Send it with a key of the organization, not with ADMIN_API_KEY.',
    ],
  },
  LAST_ADMINISTRATOR: {
    ...{ status: 409, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'The last administrator stays',
    userMessage: 'This is the only active administrator, and an organization needs one.',
    cause: 'Without an active administrator nobody could let anybody in any more.',
    fixes: [
      { label: 'Make somebody else an Administrator first.', href: '/docs/api/users.update' },
    ],
  },
  ROLE_IN_USE: {
    ...{ status: 409, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'The role is in use',
    userMessage: 'There are users or open invitations with this role.',
    cause: 'A role can go only when no user and no open invitation has it.',
    fixes: [
      { label: 'Give these users another role first.', href: '/docs/api/users.update' },
      { label: 'Revoke these invitations first.', href: '/docs/api/invitations.revoke' },
    ],
  },
  INVITATION_OVER: {
    ...{ status: 410, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'The invitation is over',
    userMessage: 'This invitation was used already, has expired or was taken back.',
    cause: 'A link works once and for a while only; detail says which of the three it was.',
    fixes: [
      { label: 'If you have accepted it before, sign in with your password.', href: '/' },
      {
        label: 'Otherwise ask an administrator for a new invitation.',
        href: '/docs/api/invitations.create',
      },
    ],
  },
  NOT_FOUND: {
    ...{ status: 404, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'Not found',
    userMessage: 'There is nothing at this address, or your key may not see it.',
    cause: 'The id is unknown or of another organization; the two are never told apart.',
    fixes: [
      'Check the id in the address.',
      { label: 'Check the address in the REST reference.', href: '/docs/api' },
    ],
  },
  RESOURCE_MISSING: {
    ...{ status: 404, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'There is no such object',
    userMessage: 'QuickBooks does not have this object, or no longer.',
    cause: 'The mirror has no object of this id: it never had one, or QuickBooks deleted it.',
    fixes: [
      'Check the id; detail says whether and when the object was deleted.',
      { label: 'Follow deletions and merges in the changes.', href: '/docs/api/changes.list' },
    ],
  },
  INTEGRATION_CONNECTION_NOT_SET_UP: {
    ...{ status: 409, actor: 'quickbooks_user', retryable: false, outcome: 'not_applied' },
    title: 'QuickBooks is not connected yet',
    userMessage: 'QuickBooks has not been connected yet.',
    cause: 'No Web Connector has opened this company file so far, so nobody can be asked.',
    fixes: [
      'Open the setup link on the QuickBooks computer and follow its steps.',
      { label: 'When it does not work there: what the codes mean.', href: '/support' },
    ],
  },
  INTEGRATION_CONNECTION_NOT_ACTIVE: {
    ...{ status: 409, actor: 'quickbooks_user', retryable: false, outcome: 'not_applied' },
    title: 'QuickBooks is not connected at the moment',
    userMessage: 'QuickBooks cannot be reached: its Web Connector has not called for a while.',
    cause: 'The Web Connector used to call and is silent, so a question would wait for nobody.',
    fixes: [
      'Start the Web Connector on the QuickBooks computer and tick Auto-Run.',
      { label: 'When it does not start: what to try first.', href: '/support' },
    ],
  },
  QBD_REQUEST_ERROR: {
    ...{ status: 502, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'QuickBooks refused the request',
    userMessage: 'QuickBooks could not do what it was asked for.',
    cause: 'QuickBooks was asked and refused; error.integrationCode is its status code.',
    fixes: [
      'Read what QuickBooks said in detail and correct the request.',
      {
        label: 'Look the status code up in the list of QuickBooks.',
        href: '/docs/errors#status-codes',
      },
    ],
  },
  QBD_REQUEST_TIMEOUT: {
    ...{ status: 504, actor: 'quickbooks_user', retryable: false, outcome: 'unknown' },
    title: 'QuickBooks did not answer in time',
    userMessage: 'QuickBooks did not answer in time.',
    cause:
      'The Web Connector calls every few minutes only and did not bring the answer in time; the ' +
      'question was taken back unless QuickBooks was at work on it.',
    fixes: [
      'Click Update Selected in the Web Connector, then ask again.',
      'Ask again with a longer Conductor-Timeout-Seconds.',
    ],
  },
  NOT_AVAILABLE_YET: {
    ...{ status: 501, actor: 'us', retryable: false, outcome: 'not_applied' },
    title: 'Not available yet',
    userMessage: 'This version can read from QuickBooks but cannot change anything in it.',
    cause: 'Writing to QuickBooks is part of the interface and comes with a later version.',
    fixes: ['Make the change in QuickBooks itself; the next sync brings it here.'],
  },
  FIRST_SYNC_PENDING: {
    ...{ status: 409, actor: 'quickbooks_user', retryable: false, outcome: 'not_applied' },
    title: 'The first sync has not completed',
    userMessage: 'The preferences can be set when the first sync has completed.',
    cause: 'Preferences are chosen from what QuickBooks has, and that is not read yet.',
    fixes: [
      'Click Update Selected in the Web Connector and let the first sync finish.',
      { label: 'See how far the sync is.', href: '/docs/api/companyFiles.get' },
    ],
  },
  INVALID_PREFERENCE: {
    ...{ status: 422, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'A preference cannot have this value',
    userMessage: 'Nothing was saved: a preference has a value that does not fit QuickBooks.',
    cause: 'A value is not one of those allowed; errors[] says which, what would do and what came.',
    fixes: [
      {
        label: 'Choose one of the values that GET shows as allowed for the fields in errors[].',
        href: '/docs/api/syncPreferences.get',
      },
    ],
  },
  PREFERENCES_INCOMPLETE: {
    ...{ status: 409, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'Something that moving transactions needs is not set',
    userMessage: 'Transactions cannot be moved yet: some accounts have not been chosen.',
    cause: 'A preference without which no transaction can be written is unset or broken.',
    fixes: [
      {
        label: 'Set the preferences named in errors[], in the same request if you like.',
        href: '/docs/api/syncPreferences.save',
      },
    ],
  },
  VERSION_REQUIRED: {
    ...{ status: 428, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'The version is missing',
    userMessage: 'Nothing was saved: the page did not say which version it shows.',
    cause: 'Saving needs the version that was read, so that nobody undoes another’s work.',
    fixes: [
      {
        label: 'Send the header If-Match with the `version` that GET answered.',
        href: '/docs/api/syncPreferences.get',
      },
    ],
  },
  VERSION_STALE: {
    ...{ status: 412, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'Somebody else has saved meanwhile',
    userMessage: 'Nothing was saved: somebody else changed the preferences in the meantime.',
    cause: 'The version in If-Match is not the newest; `yours` and `current` show both.',
    fixes: [
      'Look at `differing`, then save again with the version of `current`.',
      { label: 'See who changed what.', href: '/docs/api/syncPreferences.history' },
    ],
  },
  PAUSED: {
    ...{ status: 409, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'The company file is paused',
    userMessage: 'Syncing of this company file is paused.',
    cause: 'A person has paused the company file; until it is resumed nothing is asked of it.',
    fixes: [
      {
        label: 'Resume it: PATCH the company file with {"paused": false}.',
        href: '/docs/api/companyFiles.update',
      },
      { label: 'Or click “Resume” on its page of the console.', href: '/' },
    ],
  },
  LATCHED: {
    ...{ status: 409, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'Two-way bill sync stays on',
    userMessage: 'Two-way bill sync is on for this company file and cannot be switched off again.',
    cause: 'It was switched on with a confirmation that this is for good.',
    fixes: [
      {
        label: 'Pause it: set the sync preference twoWayBillsPaused to true.',
        href: '/docs/api/syncPreferences.save',
      },
      {
        label: 'Limit it: set twoWayBillsFrom to the first day whose bills are to come.',
        href: '/docs/api/syncPreferences.save',
      },
    ],
  },
  CONFIRMATION_REQUIRED: {
    ...{ status: 400, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'This cannot be undone and needs a confirmation',
    userMessage: 'This can never be undone: please confirm it by typing Yes.',
    cause: 'Two-way bill sync is for good, and nobody has said yet that they know.',
    fixes: [
      {
        label: 'Look at what it would do first: send the same with ?preview=true.',
        href: '/docs/api/syncPreferences.save',
      },
      'Send it again with {"confirm": "Yes"}.',
    ],
  },
  REVOKED: {
    ...{ status: 409, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'The sync token is revoked',
    userMessage: 'The connection of this company file was revoked.',
    cause: 'Somebody revoked the sync token, and one that is revoked never works again.',
    fixes: [
      {
        label: 'Create a new sync token and add its .qwc file to the Web Connector.',
        href: '/docs/api/syncTokens.create',
      },
    ],
  },
  NO_LONGER_KEPT: {
    ...{ status: 410, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'The history does not reach that far back',
    userMessage: 'What was asked for is older than the history that is kept.',
    cause: 'Changes and versions older than the days that the company file keeps were removed.',
    fixes: [
      {
        label: 'Start over: read the lists anew, then go on with changes?after= the newest change.',
        href: '/docs/api/changes.list',
      },
      {
        label: 'Keep more: PATCH the company file with {"retention": {"historyDays": null}}.',
        href: '/docs/api/companyFiles.update',
      },
    ],
  },
  CONFLICT: {
    ...{ status: 409, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'Conflict',
    userMessage: 'The thing was changed or is in a state that does not allow this.',
    cause: 'Another one like it exists, its limit is reached, or its state does not allow it.',
    fixes: ['Read it again and decide anew; detail says what stands in the way.'],
  },
  QUEUE_FULL: {
    ...{ status: 429, actor: 'developer', retryable: true, outcome: 'not_applied' },
    title: 'The queue is full',
    userMessage: 'Too many requests wait for this company file.',
    cause: 'Requests came faster than the Web Connector, which calls every few minutes, works.',
    fixes: [
      'Wait until the Web Connector has worked some of them off.',
      { label: 'Take back what nobody needs any more.', href: '/docs/api/requests.cancel' },
    ],
  },
  TOO_LARGE: {
    ...{ status: 413, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'The body is too large',
    userMessage: 'The request is larger than this address accepts.',
    cause: 'The body is larger than the limit of this address and was not read to its end.',
    fixes: ['Send less at once.'],
  },
  UNSUPPORTED_MEDIA_TYPE: {
    ...{ status: 415, actor: 'developer', retryable: false, outcome: 'not_applied' },
    title: 'The body is of the wrong kind',
    userMessage: 'The request is written in a form that this address does not read.',
    cause: 'The Content-Type is missing or none that this address takes.',
    fixes: ['Send JSON with the header Content-Type: application/json.'],
  },
  TOO_BUSY: {
    ...{ status: 503, actor: 'us', retryable: true, outcome: 'not_applied' },
    title: 'Too much at once',
    userMessage: 'The service has too much to do at the moment.',
    cause: 'More pages are open at once than this process keeps up to date.',
    fixes: ['Close pages that nobody looks at.', 'Try again in a minute.'],
  },
  FOREIGN_FORM: {
    ...{ status: 403, actor: 'admin', retryable: false, outcome: 'not_applied' },
    title: 'This form came from somewhere else',
    userMessage: 'Nothing was changed: the form was not sent by a page of this console.',
    cause: 'A form came from another page than ours: somebody may be abusing your browser.',
    fixes: [{ label: 'Open the console yourself and do it there.', href: '/' }],
  },
  DATABASE_UNAVAILABLE: {
    ...{ status: 503, actor: 'us', retryable: true, outcome: 'unknown' },
    title: 'The database is not reachable',
    userMessage: 'The service cannot reach its database at the moment.',
    cause: 'Postgres did not answer; outcome says whether a change may have been made.',
    fixes: [
      'Try again in a minute.',
      { label: 'The operator sees the cause at /readyz.', href: '/readyz' },
    ],
  },
  INTERNAL: {
    ...{ status: 500, actor: 'us', retryable: false, outcome: 'unknown' },
    title: 'Something went wrong on our side',
    userMessage: 'Something went wrong on our side.',
    cause: 'This is a bug of this service; its log has the cause under the request id.',
    fixes: ['Give the operator the requestId; the log has the cause under it.'],
  },
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof ERRORS;

/** All codes, in the order of the catalogue. */
export const ERROR_CODES = Object.keys(ERRORS) as ErrorCode[];

/** Where a code of either catalogue is explained. */
export function docsAnchor(code: string): string {
  return `/docs/errors#${code}`;
}

/** What to do about an error; what is done nowhere in particular leads to its explanation. */
export function fixesOf(code: ErrorCode): Fix[] {
  return ERRORS[code].fixes.map((fix) => toFix(fix, code));
}

/** A fix of either catalogue with an address. */
export function toFix(fix: string | Fix, code: string): Fix {
  return typeof fix === 'string' ? { label: fix, href: docsAnchor(code) } : fix;
}
