/**
 * Our own routes in words: one table from route to what the document says of it. What a route
 * accepts is not repeated here: it comes from the schema by which the handler checks it.
 */
import type { ErrorCode } from '../errors.js';
import { LIVE_ERRORS } from './failures.js';
import type { HeaderName } from './parameters.js';
import { PEOPLE_ROUTES, PEOPLE_TAG } from './people.js';
import { type JsonObject, listOf, object, orNull, ref, type Schema, text } from './schema.js';

export type Words = {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** Of the success; 200 unless it says otherwise. */
  readonly status?: number;
  /** Absent: the answer has no body. */
  readonly answer?: Schema;
  /** Of the success, where it is not JSON. */
  readonly contentType?: string;
  /** Answered instead of the first while it is still open. */
  readonly pending?: { readonly status: number; readonly answer: Schema };
  /** Beyond those that every route of its kind may answer. */
  readonly errors?: readonly ErrorCode[];
  /** A body that fits, where its schema says too little. */
  readonly exampleBody?: JsonObject;
  /** Headers that it reads. */
  readonly headers?: readonly HeaderName[];
};

const ORGANIZATIONS = 'Organizations';
const TOKENS = 'Sync tokens';
const FILES = 'Company files';
const SYNCING = 'Syncing';
const CLOUD = 'Cloud app';
const PREFERENCES = 'Preferences';
const QBXML = 'qbXML';
const CLIENTS = 'Conductor clients';
const ABOUT = 'This interface';

/** The groups of our own routes, in the order of the pages. */
export const OWN_TAGS: readonly { readonly name: string; readonly description: string }[] = [
  { name: ORGANIZATIONS, description: 'Tenants and their API keys. Made by the installation.' },
  PEOPLE_TAG,
  {
    name: TOKENS,
    description: 'User name, password and .qwc file of the Web Connector: one a company file.',
  },
  { name: FILES, description: 'The QuickBooks company files, how each is, and when it syncs.' },
  { name: SYNCING, description: 'Asking for a sync, watching it, and what changed.' },
  {
    name: PREFERENCES,
    description:
      'What is moved and to which accounts: prefilled, reviewed by people, never guessed.',
  },
  {
    name: CLOUD,
    description: 'What web pages of the cloud app need: its bank accounts, balances, pick lists.',
  },
  { name: QBXML, description: 'Queries of your own, asked of QuickBooks at the next contact.' },
  {
    name: CLIENTS,
    description: 'Company files and setup links under the names that Conductor’s clients use.',
  },
  { name: ABOUT, description: 'This document and the catalogue of errors. Needs no key.' },
];

const NO_BODY = { status: 204 } as const;
const SAVING: readonly ErrorCode[] = [
  ...(['FIRST_SYNC_PENDING', 'VERSION_REQUIRED', 'VERSION_STALE', 'INVALID_PREFERENCE'] as const),
  'REVOKED',
];
const ASKED_LIVE: readonly ErrorCode[] = ['NOT_FOUND', 'NOT_AVAILABLE_YET', ...LIVE_ERRORS];

/** By method and pattern, as in auth/permission.ts. */
export const OWN_ROUTES: Readonly<Record<string, Words>> = {
  'GET /v1/openapi.json': {
    id: 'openapi.get',
    tag: ABOUT,
    summary: 'This document',
    answer: { type: 'object', description: 'An OpenAPI 3.1 document.' },
  },
  'GET /v1/errors': {
    id: 'errors.list',
    tag: ABOUT,
    summary: 'All errors and what to do about them',
    answer: ref('ErrorCatalogue'),
  },
  'GET /v1/errors/:code': {
    id: 'errors.get',
    tag: ABOUT,
    summary: 'One error and what to do about it',
    answer: ref('ErrorEntry'),
  },
  'POST /v1/organizations': {
    id: 'organizations.create',
    tag: ORGANIZATIONS,
    summary: 'Make an organization',
    status: 201,
    answer: ref('Organization'),
  },
  'GET /v1/organizations': {
    id: 'organizations.list',
    tag: ORGANIZATIONS,
    summary: 'List organizations',
    description: 'A key of an organization sees its own only.',
    answer: ref('OrganizationPage'),
  },
  'POST /v1/organizations/:organizationId/api-keys': {
    id: 'apiKeys.create',
    tag: ORGANIZATIONS,
    summary: 'Make an API key',
    description: 'The key is shown in this answer and never again.',
    status: 201,
    answer: ref('ApiKeyMade'),
  },
  'GET /v1/organizations/:organizationId/api-keys': {
    id: 'apiKeys.list',
    tag: ORGANIZATIONS,
    summary: 'List API keys',
    answer: ref('ApiKeyPage'),
  },
  'DELETE /v1/organizations/:organizationId/api-keys/:id': {
    id: 'apiKeys.revoke',
    tag: ORGANIZATIONS,
    summary: 'Revoke an API key',
    ...NO_BODY,
  },
  ...PEOPLE_ROUTES,
  'POST /v1/organizations/:organizationId/sync-tokens': {
    id: 'syncTokens.create',
    tag: TOKENS,
    summary: 'Make a sync token',
    description:
      'One token connects one company file, whose id is in the answer at once. The password is ' +
      'shown in this answer and never again; it expires after seven days if it is never used.',
    status: 201,
    answer: ref('SyncTokenMade'),
  },
  'GET /v1/organizations/:organizationId/sync-tokens': {
    id: 'syncTokens.list',
    tag: TOKENS,
    summary: 'List sync tokens',
    answer: ref('SyncTokenPage'),
  },
  'DELETE /v1/organizations/:organizationId/sync-tokens/:id': {
    id: 'syncTokens.revoke',
    tag: TOKENS,
    summary: 'Revoke a sync token',
    description: 'A session that is under way ends at its next call. What was read stays.',
    ...NO_BODY,
  },
  'POST /v1/organizations/:organizationId/sync-tokens/:id/rotate': {
    id: 'syncTokens.rotate',
    tag: TOKENS,
    summary: 'Make a new password for a sync token',
    description:
      'The user name and the .qwc file stay. The old password works until the new one is first ' +
      'used, for seven days at most.',
    answer: ref('SyncTokenRotated'),
    errors: ['REVOKED'],
  },
  'GET /v1/organizations/:organizationId/sync-tokens/:id/qwc': {
    id: 'syncTokens.qwc',
    tag: TOKENS,
    summary: 'Download the .qwc file',
    description: 'The file that is opened on the QuickBooks computer. It holds no secret.',
    answer: text(),
    contentType: 'application/x-qwc',
    errors: ['REVOKED'],
  },
  'GET /v1/company-files': {
    id: 'companyFiles.list',
    tag: FILES,
    summary: 'List company files',
    answer: ref('CompanyFilePage'),
  },
  'GET /v1/company-files/:companyFileId': {
    id: 'companyFiles.get',
    tag: FILES,
    summary: 'One company file and how it is',
    answer: ref('CompanyFile'),
  },
  'PATCH /v1/company-files/:companyFileId': {
    id: 'companyFiles.update',
    tag: FILES,
    summary: 'Pause, resume or schedule a company file',
    answer: ref('CompanyFile'),
    errors: ['REVOKED'],
  },
  'GET /v1/company-files/:companyFileId/next': {
    id: 'companyFiles.next',
    tag: FILES,
    summary: 'What the next poll would get, and why',
    description:
      'Says what the Web Connector would be answered if it called now, without changing anything.',
    answer: ref('NextPoll'),
  },
  'POST /v1/company-files/:companyFileId/unfreeze': {
    id: 'companyFiles.unfreeze',
    tag: FILES,
    summary: 'Go on with a frozen company file',
    description:
      'Says that the company file which is open now is the right one, after it was restored from ' +
      'a backup or an older copy of it was opened. Writes go on. May be repeated.',
    answer: ref('CompanyFile'),
    errors: ['REVOKED'],
  },
  'POST /v1/company-files/:companyFileId/confirm-file': {
    id: 'companyFiles.confirmFile',
    tag: FILES,
    summary: 'Confirm a company file that moved and was renamed',
    description:
      'Says that the file found at another place under another name is the same company. It is ' +
      'read at the next contact. May be repeated.',
    answer: ref('CompanyFile'),
    errors: ['REVOKED'],
  },
  'POST /v1/company-files/:companyFileId/sync': {
    id: 'syncs.ask',
    tag: SYNCING,
    summary: 'Ask for a sync',
    description:
      'It is done when the Web Connector next calls. While one waits the same run is answered; ' +
      '`full` turns a waiting incremental sync into a full one.',
    status: 202,
    answer: ref('SyncAskedFor'),
    errors: ['PAUSED', 'REVOKED'],
  },
  'GET /v1/company-files/:companyFileId/sync-runs': {
    id: 'syncs.list',
    tag: SYNCING,
    summary: 'List sync runs, newest first',
    answer: ref('SyncRunPage'),
  },
  'GET /v1/company-files/:companyFileId/sync-runs/:id': {
    id: 'syncs.get',
    tag: SYNCING,
    summary: 'One sync run',
    answer: ref('SyncRun'),
  },
  'GET /v1/company-files/:companyFileId/proof': {
    id: 'proof.get',
    tag: SYNCING,
    summary: 'How the mirror compares with QuickBooks’ own figures',
    description:
      'Counts, balances and reports of QuickBooks beside what the mirror comes to: `latest` is ' +
      'the newest of each check, `data` every proof, newest first. Also in SQL, as mirror.proof.',
    answer: object({
      proof: orNull(ref('ProofSummary')),
      latest: listOf(ref('ProofCheck')),
      data: listOf(ref('Proof')),
      nextCursor: orNull(text()),
      hasMore: { type: 'boolean' },
    }),
  },
  'GET /v1/company-files/:companyFileId/preferences/sync': {
    id: 'syncPreferences.get',
    tag: PREFERENCES,
    summary: 'What is moved, and to which accounts',
    description:
      'Each field says what may be chosen now, what is suggested and why, and whether its value ' +
      'is `ok`, `unset` or `broken`. A hundred accounts are listed at most; `q` finds the others.',
    answer: ref('PreferenceSet'),
  },
  'PATCH /v1/company-files/:companyFileId/preferences/sync': {
    id: 'syncPreferences.save',
    tag: PREFERENCES,
    summary: 'Save sync preferences',
    description:
      '`values` holds what changes; a map takes single entries, null empties. All of it is saved ' +
      'or nothing. With `preview=true` nothing is: the answer is how the set would be, and ' +
      '`preview` says what that changes.',
    answer: ref('PreferenceSetSaved'),
    errors: [...SAVING, 'PREFERENCES_INCOMPLETE', 'LATCHED', 'CONFIRMATION_REQUIRED'],
    headers: ['If-Match'],
    exampleBody: { values: { postingMode: 'direct' } },
  },
  'GET /v1/company-files/:companyFileId/preferences/sync/history': {
    id: 'syncPreferences.history',
    tag: PREFERENCES,
    summary: 'Who changed sync preferences, from what to what',
    description: 'Newest first. Accounts are named as they were called then.',
    answer: ref('PreferenceVersionPage'),
  },
  'GET /v1/company-files/:companyFileId/preferences/accounting': {
    id: 'accountingPreferences.get',
    tag: PREFERENCES,
    summary: 'Departments, jobs, items, terms and the closing date',
    description:
      'Each field says what may be chosen now, what is suggested and why, and whether its value ' +
      'is `ok`, `unset` or `broken`. A hundred accounts are listed at most; `q` finds the others.',
    answer: ref('PreferenceSet'),
  },
  'PATCH /v1/company-files/:companyFileId/preferences/accounting': {
    id: 'accountingPreferences.save',
    tag: PREFERENCES,
    summary: 'Save accounting preferences',
    description:
      '`values` holds what changes; a map takes single entries, null empties. All of it is saved ' +
      'or nothing. With `preview=true` nothing is: the answer is how the set would be, and ' +
      '`preview` says what that changes.',
    answer: ref('PreferenceSetSaved'),
    errors: [...SAVING],
    headers: ['If-Match'],
    exampleBody: { values: { departments: 'line' } },
  },
  'GET /v1/company-files/:companyFileId/preferences/accounting/history': {
    id: 'accountingPreferences.history',
    tag: PREFERENCES,
    summary: 'Who changed accounting preferences, from what to what',
    description: 'Newest first. Accounts are named as they were called then.',
    answer: ref('PreferenceVersionPage'),
  },
  'GET /v1/company-files/:companyFileId/changes': {
    id: 'changes.list',
    tag: SYNCING,
    summary: 'The change feed',
    description:
      'Every change of the mirror, numbered without gaps. Ask again with `nextAfter`; the number ' +
      'never expires.',
    answer: object({
      data: listOf(ref('Change')),
      nextAfter: { type: 'integer', description: 'Give it as `after` next time.' },
      hasMore: { type: 'boolean' },
    }),
    errors: ['NO_LONGER_KEPT'],
  },
  'GET /v1/company-files/:companyFileId/cloud/bank-accounts': {
    id: 'bankAccounts.list',
    tag: CLOUD,
    summary: 'List the cloud app’s bank accounts',
    answer: object({ data: listOf(ref('BankAccount')) }),
  },
  'GET /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': {
    id: 'bankAccounts.get',
    tag: CLOUD,
    summary: 'One bank account of the cloud app',
    answer: ref('BankAccount'),
  },
  'PUT /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': {
    id: 'bankAccounts.put',
    tag: CLOUD,
    summary: 'Tell of a bank account or card of the cloud app',
    description:
      'Under your own id, of up to 200 characters. May be repeated: the same again changes ' +
      'nothing. An account of QuickBooks is proposed when exactly one has the last four digits; ' +
      '`accountId` decides, which needs sync.preferences too and is kept in bankMap or cardMap.',
    answer: ref('BankAccount'),
    errors: ['CONFLICT', 'FIRST_SYNC_PENDING', 'INVALID_PREFERENCE'],
    exampleBody: { name: 'Operating', last4: '1234', type: 'bank' },
  },
  'DELETE /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': {
    id: 'bankAccounts.deactivate',
    tag: CLOUD,
    summary: 'Tell that a bank account was deleted in the cloud app',
    description: 'It stays, as `inactive`. May be repeated; PUT brings it back.',
    answer: ref('BankAccount'),
  },
  'GET /v1/company-files/:companyFileId/bank-balances': {
    id: 'bankBalances.list',
    tag: CLOUD,
    summary: 'Book balances of bank accounts and cards',
    description:
      'Every living account of type Bank or CreditCard with its balance in QuickBooks, when it ' +
      'was read, and whether that is recent enough to rely on. It is the balance in the books, ' +
      'not at the bank.',
    answer: ref('BankBalances'),
  },
  'GET /v1/company-files/:companyFileId/pick-lists/:kind': {
    id: 'pickLists.get',
    tag: CLOUD,
    summary: 'A list for a select box',
    description:
      'In the order of their tree: parents before children. `q` finds entries that have all of ' +
      'its words somewhere in the full name or number.',
    answer: ref('PickList'),
  },
  'POST /v1/company-files/:companyFileId/requests': {
    id: 'requests.create',
    tag: QBXML,
    summary: 'Ask QuickBooks a query',
    description:
      'Either `qbxml`, or `type` and `body`. Only queries are taken. The query is checked ' +
      'against the version that the company file speaks before it waits for the next contact.',
    answer: ref('QbxmlRequest'),
    pending: { status: 202, answer: ref('QbxmlRequestAskedFor') },
    errors: ['INVALID_QBXML', 'PAUSED', 'REVOKED', 'QUEUE_FULL'],
    headers: ['Prefer'],
  },
  'GET /v1/company-files/:companyFileId/requests/:id': {
    id: 'requests.get',
    tag: QBXML,
    summary: 'A query and its answer',
    answer: ref('QbxmlRequest'),
  },
  'DELETE /v1/company-files/:companyFileId/requests/:id': {
    id: 'requests.cancel',
    tag: QBXML,
    summary: 'Cancel a query that still waits',
    ...NO_BODY,
    errors: ['CONFLICT'],
  },
  'GET /v1/end-users': {
    id: 'endUsers.list',
    tag: CLIENTS,
    summary: 'List end users',
    description: 'An end user is a company file.',
    answer: ref('EndUserList'),
  },
  'POST /v1/end-users': {
    id: 'endUsers.create',
    tag: CLIENTS,
    summary: 'Make an end user',
    description: 'Makes a sync token with its company file. Needs a key of the organization.',
    answer: ref('EndUser'),
    errors: ['CONFLICT'],
  },
  'GET /v1/end-users/:companyFileId': {
    id: 'endUsers.get',
    tag: CLIENTS,
    summary: 'One end user',
    answer: ref('EndUser'),
  },
  'DELETE /v1/end-users/:companyFileId': {
    id: 'endUsers.delete',
    tag: CLIENTS,
    summary: 'Delete an end user',
    description: 'Revokes its sync token. What was read stays in the mirror.',
    answer: ref('EndUserDeleted'),
  },
  'POST /v1/auth-sessions': {
    id: 'authSessions.create',
    tag: CLIENTS,
    summary: 'Make a setup link',
    description:
      'The page behind `authFlowUrl` leads the QuickBooks person through the setup. The link ' +
      'before stops working.',
    answer: ref('AuthSession'),
    errors: ['NOT_FOUND', 'CONFLICT'],
  },
  'POST /v1/end-users/:companyFileId/passthrough/quickbooks_desktop': {
    id: 'endUsers.passthrough',
    tag: CLIENTS,
    summary: 'Ask QuickBooks a query and wait',
    description: 'The body holds one query by its name.',
    answer: { type: 'object', description: 'The answer by its name, as QuickBooks sent it.' },
    errors: ASKED_LIVE,
    headers: ['Conductor-Timeout-Seconds'],
    exampleBody: { VendorQueryRq: { MaxReturned: '10' } },
  },
  'GET /v1/quickbooks-desktop/health-check': {
    id: 'healthCheck.get',
    tag: CLIENTS,
    summary: 'Does QuickBooks answer?',
    description: 'Asks it a small question and waits.',
    answer: ref('HealthCheck'),
    errors: ASKED_LIVE,
    headers: ['Conductor-End-User-Id', 'Conductor-Timeout-Seconds'],
  },
};
