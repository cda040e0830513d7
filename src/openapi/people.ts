/** People over REST in words: users, invitations, roles and the audit log. */
import { ACTOR_KINDS, AUDIT_ACTIONS } from '../audit/log.js';
import { SCOPES } from '../auth/permission.js';
import type { Words } from './own-routes.js';
import {
  flag,
  instant,
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

const PEOPLE = 'People';
const NO_BODY = { status: 204 } as const;

/** Their group. */
export const PEOPLE_TAG = {
  name: PEOPLE,
  description:
    'Users of an organization, their roles, and the log of what was done. A key acts for a user ' +
    'with the header On-Behalf-Of.',
} as const;

/** Their routes, as in own-routes.ts. */
export const PEOPLE_ROUTES: Readonly<Record<string, Words>> = {
  'GET /v1/organizations/:organizationId/users': {
    id: 'users.list',
    tag: PEOPLE,
    summary: 'List users',
    answer: ref('UserPage'),
  },
  'POST /v1/organizations/:organizationId/users': {
    id: 'users.create',
    tag: PEOPLE,
    summary: 'Make a user who signs in at the cloud app',
    description:
      'He has no password here; the cloud app acts for him with On-Behalf-Of. A user with a ' +
      'password is invited. The role may hold no permission that you have not.',
    status: 201,
    answer: ref('User'),
    errors: ['CONFLICT'],
  },
  'GET /v1/organizations/:organizationId/users/:id': {
    id: 'users.get',
    tag: PEOPLE,
    summary: 'One user',
    answer: ref('User'),
  },
  'PATCH /v1/organizations/:organizationId/users/:id': {
    id: 'users.update',
    tag: PEOPLE,
    summary: 'Rename, disable or enable a user, or give another role',
    description: 'The last active Administrator cannot be disabled or given another role.',
    answer: ref('User'),
    errors: ['LAST_ADMINISTRATOR'],
  },
  'DELETE /v1/organizations/:organizationId/users/:id': {
    id: 'users.remove',
    tag: PEOPLE,
    summary: 'Remove a user',
    description: 'The audit log keeps what he did, with his address.',
    ...NO_BODY,
    errors: ['LAST_ADMINISTRATOR'],
  },
  'POST /v1/organizations/:organizationId/users/:id/password-link': {
    id: 'users.passwordLink',
    tag: PEOPLE,
    summary: 'Make a link for a new password',
    description: 'For one who forgot it. The link is shown in this answer and never again.',
    status: 201,
    answer: ref('InvitationMade'),
  },
  'GET /v1/organizations/:organizationId/invitations': {
    id: 'invitations.list',
    tag: PEOPLE,
    summary: 'List invitations',
    answer: ref('InvitationPage'),
  },
  'POST /v1/organizations/:organizationId/invitations': {
    id: 'invitations.create',
    tag: PEOPLE,
    summary: 'Invite somebody',
    description:
      'The link is shown in this answer and never again; it is good once, for seven days. Behind ' +
      'it the person chooses a password. An earlier invitation of the same address ends.',
    status: 201,
    answer: ref('InvitationMade'),
    errors: ['CONFLICT'],
  },
  'DELETE /v1/organizations/:organizationId/invitations/:id': {
    id: 'invitations.revoke',
    tag: PEOPLE,
    summary: 'Take an invitation back',
    ...NO_BODY,
    errors: ['INVITATION_OVER'],
  },
  'GET /v1/organizations/:organizationId/roles': {
    id: 'roles.list',
    tag: PEOPLE,
    summary: 'List roles',
    description:
      'Administrator may do everything, Accountant everything but look after users; the others ' +
      'were made by the organization.',
    answer: object({ data: listOf(ref('Role')) }),
  },
  'POST /v1/organizations/:organizationId/roles': {
    id: 'roles.create',
    tag: PEOPLE,
    summary: 'Make a role',
    status: 201,
    answer: ref('Role'),
    errors: ['CONFLICT'],
  },
  'PATCH /v1/organizations/:organizationId/roles/:id': {
    id: 'roles.update',
    tag: PEOPLE,
    summary: 'Change a role',
    description: 'Holds for its users from their next request on. Built-in roles do not change.',
    answer: ref('Role'),
    errors: ['CONFLICT'],
  },
  'DELETE /v1/organizations/:organizationId/roles/:id': {
    id: 'roles.remove',
    tag: PEOPLE,
    summary: 'Remove a role',
    ...NO_BODY,
    errors: ['CONFLICT', 'ROLE_IN_USE'],
  },
  'GET /v1/organizations/:organizationId/audit-log': {
    id: 'auditLog.list',
    tag: PEOPLE,
    summary: 'Who did what, newest first',
    description:
      'Every change by a person, an app or the installation. Lines are never changed or removed.',
    answer: ref('AuditPage'),
  },
};

const USER = {
  id: uuid(),
  email: text('In lower case.'),
  name: text(),
  role: text('Id of the role; Administrator and Accountant are ids.'),
  roleName: text(),
  signIn: oneOf(['password', 'cloud'], 'Here with a password, or at the cloud app.'),
  status: oneOf(['active', 'disabled']),
  createdAt: instant(),
  lastSignInAt: orNull(instant('Here with the password.')),
} as const;

const INVITATION = {
  id: uuid(),
  email: text('In lower case.'),
  name: orNull(text()),
  role: text('Id of the role.'),
  roleName: text(),
  status: oneOf(['open', 'accepted', 'expired', 'revoked']),
  createdAt: instant(),
  expiresAt: instant(),
} as const;

const ROLE = object({
  id: text('A built-in role has its name as id.'),
  name: text(),
  isBuiltIn: flag(),
  permissions: listOf(oneOf(SCOPES)),
});

const AUDIT_LINE = object(
  {
    id: uuid(),
    at: instant(),
    requestId: orNull(text('The x-request-id of the answer.')),
    actor: object({
      kind: oneOf(ACTOR_KINDS, '`installation` is ADMIN_API_KEY, `operator` a sign-in link.'),
      id: orNull(uuid()),
      name: orNull(text('E-mail address of the user or name of the key, as it was then.')),
      keyId: orNull(uuid('The key that acted for the user.')),
    }),
    remoteAddress: orNull(text()),
    action: oneOf(AUDIT_ACTIONS),
    target: object({ type: text('e.g. company_file.'), id: text() }),
    before: { description: 'What was, where that is of interest; null otherwise.' },
    after: { description: 'What is now; null where nothing is.' },
  },
  'One thing that was done.',
);

/** What they answer, as in answers.ts. */
export const PEOPLE_ANSWERS: Readonly<Record<string, Schema>> = {
  User: object(USER),
  UserPage: pageOf('User'),
  Invitation: object(INVITATION),
  InvitationMade: object({ ...INVITATION, inviteUrl: text('The link. Shown this once.') }),
  InvitationPage: pageOf('Invitation'),
  Role: ROLE,
  AuditLine: AUDIT_LINE,
  AuditPage: pageOf('AuditLine'),
};
