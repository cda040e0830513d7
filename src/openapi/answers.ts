/**
 * What our own routes answer: the named schemas of the document. A test holds real answers against
 * them.
 */

import { ATTENTION_CODES } from '../attention-catalogue.js';
import { SCOPES } from '../auth/permission.js';
import { ERROR_CODES } from '../errors.js';
import { CLOUD_ANSWERS } from './cloud-answers.js';
import { PEOPLE_ANSWERS } from './people.js';
import { PREFERENCE_ANSWERS } from './preference-answers.js';
import {
  flag,
  instant,
  integer,
  listOf,
  object,
  oneOf,
  orNull,
  pageOf,
  ref,
  type Schema,
  text,
  uuid,
} from './schema.js';

const ACTORS = ['developer', 'admin', 'quickbooks_user', 'us'];
const OUTCOMES = ['applied', 'not_applied', 'pending', 'unknown', 'not_applicable'];

/** What to do, and where. */
const FIX = object({
  label: text('What to do.'),
  href: text('The address of this server where it is done or explained, from its root.'),
});
const FIXES = listOf(FIX, 'What to do, most likely first.');

const PROBLEM: Schema = object(
  {
    type: { type: 'string', format: 'uri', description: 'Where this error is explained.' },
    title: text(),
    status: integer('The HTTP status once more.'),
    detail: text('What went wrong here, for a developer. Never holds a secret.'),
    instance: text('The request id; the log has the cause under it.'),
    code: oneOf(ERROR_CODES),
    userMessage: text('One plain sentence that may be shown to the person concerned.'),
    actor: oneOf(ACTORS, 'Who can mend it.'),
    cause: text('One plain sentence: what has happened, and whether that is normal.'),
    fixes: FIXES,
    outcome: oneOf(OUTCOMES, 'Whether something was changed all the same.'),
    retryable: flag('True when the same request may succeed later.'),
    errors: listOf(
      object(
        {
          path: text('JSON pointer, `?parameter` or XML path.'),
          message: text(),
          rule: text('The rule that it breaks, by its name.'),
          allowed: { type: 'array', items: {}, description: 'What would do.' },
          got: { description: 'What was sent.' },
        },
        undefined,
        ['rule', 'allowed', 'got'],
      ),
      'Each field that is wrong.',
    ),
    error: object(
      {
        message: text(),
        userFacingMessage: text(),
        type: text('The class of the error, e.g. INVALID_REQUEST_ERROR.'),
        code: text(),
        httpStatusCode: integer(),
        requestId: text(),
        integrationCode: text('The statusCode of QuickBooks, where QuickBooks refused.'),
      },
      'The same for clients in the style of Conductor.',
      ['integrationCode'],
    ),
  },
  'RFC 9457 problem details. Every answer that is not a success is one.',
);

const SYNC_TOKEN = {
  id: uuid(),
  name: text('The user name in the Web Connector.'),
  description: orNull(text()),
  companyFileId: ref('CompanyFileId'),
  qwcUrl: { type: 'string', format: 'uri' },
  createdAt: instant(),
  expiresAt: orNull(instant('Null once a company file has connected with it.')),
  boundAt: orNull(instant('When a company file first connected with it.')),
  lastUsedAt: orNull(instant()),
  revokedAt: orNull(instant()),
  previousSecretUntil: orNull(instant('Until when the secret before the last rotation works.')),
} as const;

const API_KEY = {
  id: uuid(),
  name: text(),
  scopes: listOf(oneOf(SCOPES)),
  createdAt: instant(),
  lastUsedAt: orNull(instant()),
  revokedAt: orNull(instant()),
} as const;

const ATTENTION = object(
  {
    code: oneOf(ATTENTION_CODES),
    since: instant(),
    actor: oneOf(ACTORS),
    userMessage: text('One plain sentence.'),
    fixes: FIXES,
    objectType: orNull(text()),
    objectId: orNull(text()),
    operationId: orNull(text()),
  },
  'Something that waits for a person.',
);

const WINDOW = object({
  days: listOf(oneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
  from: text('HH:MM in the schedule’s time zone.'),
  to: text('HH:MM; before `from` it goes over midnight.'),
});

const COMPANY_FILE = object(
  {
    id: ref('CompanyFileId'),
    organizationId: uuid(),
    status: oneOf([
      ...['waiting_for_connector', 'syncing', 'in_step', 'blocked', 'wrong_file', 'paused'],
      ...['frozen', 'revoked'],
    ]),
    sentence: text('The state and the next step in one plain sentence.'),
    companyName: orNull(text()),
    filePath: orNull(text('Where the company file lies on the QuickBooks computer.')),
    quickbooks: object({
      productName: orNull(text()),
      majorVersion: orNull(text()),
      country: orNull(text()),
      qbxmlVersion: orNull(text('The version that both sides speak.')),
    }),
    paused: flag(),
    schedule: object({
      everyMinutes: integer(),
      windows: listOf(WINDOW, 'When a sync may begin; empty: at any time.'),
      timeZone: orNull(text('IANA name, e.g. America/Chicago.')),
    }),
    retention: object({
      historyDays: orNull(integer('How long changes and versions are kept; null: for ever.')),
    }),
    newestChange: integer('Number of the newest entry of the change feed; 0 before the first.'),
    createdAt: instant(),
    lastContactAt: orNull(instant('When the Web Connector last called.')),
    lastSyncAt: orNull(instant('When the last sync ended well.')),
    nextContactAt: orNull(instant('About when it calls again; null when that is not known.')),
    sync: object({
      phase: orNull(
        text('identity, lists, transactions, deletions, balances or proof; null between syncs.'),
      ),
      percent: orNull(integer('Null until QuickBooks has counted.')),
      secondsLeft: orNull(integer('Of work, as fast as this sync has been; null until measured.')),
      objects: listOf(
        object({
          type: text('Object type, e.g. Bill.'),
          mirrored: integer(),
          expected: orNull(integer()),
          complete: flag('Read to its end at least once.'),
        }),
      ),
      refused: listOf(
        object({
          type: text('Object type, e.g. Currency.'),
          statusCode: orNull(integer('Of QuickBooks: 3250 says that the feature is off.')),
          message: orNull(text("QuickBooks' own words.")),
        }),
      ),
    }),
    proof: orNull(ref('ProofSummary')),
    audit: object({
      month: text('YYYY-MM, in UTC.'),
      reread: integer('Objects that were read again and compared field by field.'),
      different: integer('Of these, differing though QuickBooks says that they did not change.'),
      sentence: text('The two figures in words.'),
    }),
    setup: object(
      {
        state: oneOf(['waiting_for_first_sync', 'review_preferences', 'complete']),
        sentence: text('The state in one plain sentence.'),
        missing: listOf(
          object({ key: text(), sentence: text(), href: text('Where it is done.') }),
          'What a person still has to do; empty when it is complete.',
        ),
      },
      'How far the set-up is: after the first sync the sync preferences wait for review.',
    ),
    needsAttention: listOf(ref('AttentionItem')),
  },
  'One QuickBooks company file (.QBW) and how its mirror is.',
);

const SYNC_RUN = object({
  id: uuid(),
  mode: oneOf(['incremental', 'full']),
  state: oneOf(['queued', 'running', 'succeeded', 'failed']),
  phase: orNull(text()),
  createdAt: instant(),
  startedAt: orNull(instant()),
  finishedAt: orNull(instant()),
  rowsRead: integer(),
  rowsChanged: integer(),
  wires: integer('Round trips to QuickBooks.'),
  error: orNull(text()),
});

const PROOF_STATE = oneOf(
  ['proven', 'healed', 'broken', 'not_computable'],
  'healed: the mirror was wrong and was read again. broken: what still differed then.',
);
const PROOF_CHECK = object({
  check: oneOf(['count', 'document', 'account', 'entity', 'ledger', 'totals']),
  subject: orNull(text('ListID of an account or party, Type:TxnID, or a type; null: all of it.')),
  kind: orNull(text('Of an account its AccountType, of other subjects their type.')),
  name: text(),
  compared: integer('How many figures it stands for.'),
  expected: orNull(text('What QuickBooks said, as a decimal.')),
  found: orNull(text('What the mirror comes to.')),
  difference: orNull(text()),
  state: PROOF_STATE,
  reason: orNull(text()),
  explainedBy: listOf(
    object({
      objectType: text('e.g. Bill.'),
      objectId: text('ListID or TxnID.'),
      label: text('e.g. Bill 1042 of Acme.'),
      path: text('Which amount.'),
      had: orNull(text('In the mirror before.')),
      has: orNull(text('In QuickBooks.')),
    }),
    'Objects and amounts behind a difference.',
  ),
});
const PROOF = object({
  runId: uuid('The sync that was proven.'),
  asOf: instant(),
  nightly: flag('The reports of QuickBooks were compared too.'),
  change: integer('Number of the newest change of the mirror when it was judged.'),
  state: PROOF_STATE,
  checks: listOf(ref('ProofCheck')),
});

const REQUEST_STATE = oneOf(['queued', 'sent', 'answered', 'rejected', 'cancelled']);
const QBXML_REQUEST = object({
  id: uuid(),
  type: text('e.g. VendorQueryRq.'),
  state: REQUEST_STATE,
  statusCode: orNull(integer('The statusCode of QuickBooks: 0 success, 1 nothing found.')),
  statusSeverity: orNull(text()),
  statusMessage: orNull(text()),
  response: { description: 'The answer by element names, as QuickBooks sent it; null before.' },
  timeline: listOf({ type: 'object' }, 'Every state with its time, oldest first.'),
  createdAt: instant(),
  finishedAt: orNull(instant()),
});

const ERROR_ENTRY = object({
  type: { type: 'string', format: 'uri' },
  code: oneOf(ERROR_CODES),
  status: integer(),
  actor: oneOf(ACTORS),
  retryable: flag(),
  title: text(),
  outcome: oneOf(OUTCOMES, 'Of a write that is answered so, where nothing else is known.'),
  userMessage: text(),
  cause: text('One plain sentence: what has happened, and whether that is normal.'),
  fixes: FIXES,
});

const always = (value: string): Schema => ({ type: 'string', const: value });

const END_USER = object(
  {
    id: ref('CompanyFileId'),
    objectType: always('end_user'),
    createdAt: instant(),
    companyName: text(),
    sourceId: text('Your own id of it.'),
    email: text(),
    integrationConnections: listOf(
      object({
        id: ref('CompanyFileId'),
        objectType: always('integration_connection'),
        createdAt: instant(),
        integrationSlug: always('quickbooks_desktop'),
        lastRequestAt: orNull(instant()),
        lastSuccessfulRequestAt: orNull(instant()),
      }),
    ),
  },
  'A company file.',
);

/** Named schemas of our own answers. */
export const ANSWERS: Readonly<Record<string, Schema>> = {
  Problem: PROBLEM,
  CompanyFileId: {
    type: 'string',
    description: 'Id of the organization, a dot, id of the file: two UUIDs.',
    examples: ['5f0a8a52-6a4e-4d39-9d5b-0f6f1c2f9f11.0b7c2f0e-3f0b-4d52-8c3e-7d8a1e4b6c55'],
  },
  Organization: object({ id: uuid(), name: text(), createdAt: instant() }),
  OrganizationPage: pageOf('Organization'),
  ApiKey: object(API_KEY),
  ApiKeyMade: object({ ...API_KEY, key: text('The key itself. Shown this once.') }),
  ApiKeyPage: pageOf('ApiKey'),
  ...PEOPLE_ANSWERS,
  SyncToken: object(SYNC_TOKEN),
  SyncTokenMade: object({
    ...SYNC_TOKEN,
    token: text('The password for the Web Connector. Shown this once.'),
    setupUrl: text('A page that leads the QuickBooks person through it, without a login.'),
  }),
  SyncTokenRotated: object({ ...SYNC_TOKEN, token: text('The new password. Shown this once.') }),
  SyncTokenPage: pageOf('SyncToken'),
  AttentionItem: ATTENTION,
  CompanyFile: COMPANY_FILE,
  CompanyFilePage: pageOf('CompanyFile'),
  NextPoll: object({
    answer: text('What authenticate would answer now: `none`, nothing, or the path of the file.'),
    isDue: flag('Whether QuickBooks would be opened.'),
    why: text('The reason in words.'),
    at: orNull(instant('When something is due; null when a person must act first.')),
  }),
  SyncRun: SYNC_RUN,
  SyncRunPage: pageOf('SyncRun'),
  ProofSummary: object(
    {
      state: PROOF_STATE,
      asOf: instant(),
      sentence: text('What was compared and how it came out, in one sentence.'),
    },
    'How the mirror compared with QuickBooks’ own figures after the last sync.',
  ),
  ProofCheck: PROOF_CHECK,
  ...PREFERENCE_ANSWERS,
  PreferenceVersionPage: pageOf('PreferenceVersion'),
  Proof: PROOF,
  SyncAskedFor: object({ runId: uuid('The run that will do it; see its state under sync-runs.') }),
  QbxmlRequest: QBXML_REQUEST,
  QbxmlRequestAskedFor: object({ id: uuid(), state: REQUEST_STATE }),
  Change: object(
    {
      seq: integer(),
      kind: oneOf(['upsert', 'delete', 'merge']),
      objectType: text('e.g. Bill.'),
      id: text('ListID or TxnID.'),
      at: instant(),
      into: text('What a merged object is now; only with `merge`, which follows its `delete`.'),
    },
    undefined,
    ['into'],
  ),
  ...CLOUD_ANSWERS,
  EndUser: END_USER,
  EndUserList: object({
    objectType: always('list'),
    url: text(),
    data: listOf(ref('EndUser')),
  }),
  EndUserDeleted: object({
    id: ref('CompanyFileId'),
    objectType: always('end_user'),
    deleted: { type: 'boolean', const: true },
  }),
  AuthSession: object({
    id: uuid(),
    objectType: always('auth_session'),
    createdAt: instant(),
    endUserId: ref('CompanyFileId'),
    clientSecret: text(),
    authFlowUrl: { type: 'string', format: 'uri' },
    expiresAt: orNull(instant()),
    redirectUrl: orNull(text()),
  }),
  HealthCheck: object({
    status: always('ok'),
    duration: integer('Milliseconds.'),
  }),
  ErrorEntry: ERROR_ENTRY,
  ErrorCatalogue: object({ data: listOf(ref('ErrorEntry')) }),
};
