/**
 * Who may do what: one table from route to permission. Deny by default: a REST route without a row
 * here is refused when the server starts (design.md §8.8).
 */
import { ConnectorError } from '../errors.js';

/** Permissions by name: what a key may be allowed, and what a role gives to a user. */
export const SCOPES = [
  'sync.view',
  'sync.run',
  'sync.preferences',
  'sync.latch',
  'sync.tokens',
  'sync.resolve',
  'sync.switchFile',
  'data.read',
  'data.write',
  'qbxml.raw',
  'pii.read',
  'users',
] as const;

export type Scope = (typeof SCOPES)[number];

/** `installation` is ADMIN_API_KEY only; `public` needs no key. */
export type Permission = Scope | 'installation' | 'public';

/** The user for whom a key acts. */
export type ActingUser = { readonly id: string; readonly email: string };

/** Who is asking. */
export type Principal =
  | { readonly kind: 'admin' }
  | {
      readonly kind: 'key';
      readonly organizationId: string;
      readonly keyId: string;
      readonly keyName: string;
      /** Of the key; when it acts for a user, those of them that the user's role has, too. */
      readonly scopes: readonly Scope[];
      readonly user?: ActingUser;
    };

const ROUTES: Readonly<Record<string, Permission>> = {
  'GET /v1/openapi.json': 'public',
  'GET /v1/errors': 'public',
  'GET /v1/errors/:code': 'public',
  'POST /v1/organizations': 'installation',
  'GET /v1/organizations': 'sync.view',
  // A key could otherwise make itself a stronger one.
  'POST /v1/organizations/:organizationId/api-keys': 'installation',
  'GET /v1/organizations/:organizationId/api-keys': 'installation',
  'DELETE /v1/organizations/:organizationId/api-keys/:id': 'installation',
  'GET /v1/organizations/:organizationId/users': 'users',
  'POST /v1/organizations/:organizationId/users': 'users',
  'GET /v1/organizations/:organizationId/users/:id': 'users',
  'PATCH /v1/organizations/:organizationId/users/:id': 'users',
  'DELETE /v1/organizations/:organizationId/users/:id': 'users',
  'POST /v1/organizations/:organizationId/users/:id/password-link': 'users',
  'GET /v1/organizations/:organizationId/invitations': 'users',
  'POST /v1/organizations/:organizationId/invitations': 'users',
  'DELETE /v1/organizations/:organizationId/invitations/:id': 'users',
  'GET /v1/organizations/:organizationId/roles': 'users',
  'POST /v1/organizations/:organizationId/roles': 'users',
  'PATCH /v1/organizations/:organizationId/roles/:id': 'users',
  'DELETE /v1/organizations/:organizationId/roles/:id': 'users',
  'GET /v1/organizations/:organizationId/audit-log': 'users',
  'POST /v1/organizations/:organizationId/sync-tokens': 'sync.tokens',
  'GET /v1/organizations/:organizationId/sync-tokens': 'sync.tokens',
  'DELETE /v1/organizations/:organizationId/sync-tokens/:id': 'sync.tokens',
  'POST /v1/organizations/:organizationId/sync-tokens/:id/rotate': 'sync.tokens',
  'GET /v1/organizations/:organizationId/sync-tokens/:id/qwc': 'sync.tokens',
  'GET /v1/company-files': 'sync.view',
  'GET /v1/company-files/:companyFileId': 'sync.view',
  'PATCH /v1/company-files/:companyFileId': 'sync.run',
  'GET /v1/company-files/:companyFileId/next': 'sync.view',
  'POST /v1/company-files/:companyFileId/unfreeze': 'sync.resolve',
  'POST /v1/company-files/:companyFileId/confirm-file': 'sync.switchFile',
  'POST /v1/company-files/:companyFileId/sync': 'sync.run',
  'GET /v1/company-files/:companyFileId/proof': 'sync.view',
  'GET /v1/company-files/:companyFileId/preferences/sync': 'sync.view',
  'PATCH /v1/company-files/:companyFileId/preferences/sync': 'sync.preferences',
  'GET /v1/company-files/:companyFileId/preferences/sync/history': 'sync.view',
  'GET /v1/company-files/:companyFileId/preferences/accounting': 'sync.view',
  'PATCH /v1/company-files/:companyFileId/preferences/accounting': 'sync.preferences',
  'GET /v1/company-files/:companyFileId/preferences/accounting/history': 'sync.view',
  'GET /v1/company-files/:companyFileId/sync-runs': 'sync.view',
  'GET /v1/company-files/:companyFileId/sync-runs/:id': 'sync.view',
  'POST /v1/company-files/:companyFileId/requests': 'qbxml.raw',
  'GET /v1/company-files/:companyFileId/requests/:id': 'qbxml.raw',
  'DELETE /v1/company-files/:companyFileId/requests/:id': 'qbxml.raw',
  'GET /v1/company-files/:companyFileId/changes': 'data.read',
  'GET /v1/company-files/:companyFileId/cloud/bank-accounts': 'data.read',
  'GET /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': 'data.read',
  'PUT /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': 'data.write',
  'DELETE /v1/company-files/:companyFileId/cloud/bank-accounts/:cloudId': 'data.write',
  'GET /v1/company-files/:companyFileId/bank-balances': 'data.read',
  'GET /v1/company-files/:companyFileId/pick-lists/:kind': 'data.read',
  'GET /v1/company-files/:companyFileId/:resource': 'data.read',
  'GET /v1/company-files/:companyFileId/:resource/:id': 'data.read',
  'GET /v1/company-files/:companyFileId/reports/:report': 'data.read',
  'POST /v1/company-files/:companyFileId/:resource': 'data.write',
  'POST /v1/company-files/:companyFileId/:resource/:id': 'data.write',
  'POST /v1/company-files/:companyFileId/:resource/:id/void': 'data.write',
  'DELETE /v1/company-files/:companyFileId/:resource/:id': 'data.write',
  'GET /v1/quickbooks-desktop/health-check': 'data.read',
  'GET /v1/quickbooks-desktop/:resource': 'data.read',
  'GET /v1/quickbooks-desktop/:resource/:id': 'data.read',
  'GET /v1/quickbooks-desktop/reports/:report': 'data.read',
  'POST /v1/quickbooks-desktop/:resource': 'data.write',
  'POST /v1/quickbooks-desktop/:resource/:id': 'data.write',
  'POST /v1/quickbooks-desktop/:resource/:id/void': 'data.write',
  'DELETE /v1/quickbooks-desktop/:resource/:id': 'data.write',
  'GET /v1/end-users': 'sync.view',
  'POST /v1/end-users': 'sync.tokens',
  'GET /v1/end-users/:companyFileId': 'sync.view',
  'DELETE /v1/end-users/:companyFileId': 'sync.tokens',
  'POST /v1/end-users/:companyFileId/passthrough/quickbooks_desktop': 'qbxml.raw',
  'POST /v1/auth-sessions': 'sync.tokens',
};

/** Pages and forms of the console, for users; who came by a sign-in link may see them all. */
const CONSOLE: Readonly<Record<string, Scope>> = {
  'GET /': 'sync.view',
  'GET /live': 'sync.view',
  'GET /company-files/:id': 'sync.view',
  'GET /company-files/:id/live': 'sync.view',
  'GET /company-files/:id/proof': 'sync.view',
  'GET /company-files/:id/qwc': 'sync.tokens',
  'POST /company-files/:id/pause': 'sync.run',
  'POST /company-files/:id/resume': 'sync.run',
  'POST /company-files/:id/sync': 'sync.run',
  'POST /company-files/:id/full-sync': 'sync.run',
  'POST /company-files/:id/confirm-identity': 'sync.switchFile',
  'POST /company-files/:id/unfreeze': 'sync.resolve',
  'GET /company-files/:id/disconnect': 'sync.tokens',
  'POST /company-files/:id/disconnect': 'sync.tokens',
  'GET /company-files/:id/new-password': 'sync.tokens',
  'POST /company-files/:id/new-password': 'sync.tokens',
  'GET /sync-tokens/new': 'sync.tokens',
  'POST /sync-tokens': 'sync.tokens',
};

/** The permission that a user needs for a page of the console; undefined: it must not exist. */
export function consolePermissionOf(method: string, pattern: string): Scope | undefined {
  const key = `${method === 'HEAD' ? 'GET' : method} ${pattern}`;
  return Object.hasOwn(CONSOLE, key) ? CONSOLE[key] : undefined;
}

/** Every row of the console's table, for tests. */
export function consoleRows(): { route: string; permission: Scope }[] {
  return Object.entries(CONSOLE).map(([route, permission]) => ({ route, permission }));
}

/**
 * The permission that a route needs.
 * @param method  HEAD counts as GET
 * @param pattern  the route as it was registered, with its :parameters
 * @returns undefined when the table has no row: the route must not exist
 */
export function permissionOf(method: string, pattern: string): Permission | undefined {
  const key = `${method === 'HEAD' ? 'GET' : method} ${pattern}`;
  return Object.hasOwn(ROUTES, key) ? ROUTES[key] : undefined;
}

/** Every row of the table, for tests and documentation. */
export function permissionRows(): { route: string; permission: Permission }[] {
  return Object.entries(ROUTES).map(([route, permission]) => ({ route, permission }));
}

/** True when the asker has the permission; the organization is a question of its own. */
export function isAllowed(principal: Principal, permission: Permission): boolean {
  if (permission === 'public' || principal.kind === 'admin') return true;
  return permission !== 'installation' && principal.scopes.includes(permission);
}

/**
 * Refuses what the asker may not do. Another organization looks exactly like one that is not there.
 * @param organizationId  whose data is asked for; undefined when the route names none
 * @throws NOT_FOUND, FORBIDDEN
 */
export function demand(
  principal: Principal,
  permission: Permission,
  organizationId: string | undefined,
): void {
  const isForeign =
    principal.kind === 'key' &&
    organizationId !== undefined &&
    organizationId !== principal.organizationId;
  if (isForeign) throw new ConnectorError('NOT_FOUND', 'there is nothing at this address');
  if (isAllowed(principal, permission)) return;
  const needed =
    permission === 'installation' ? 'the ADMIN_API_KEY' : `the permission ${permission}`;
  throw new ConnectorError('FORBIDDEN', `this needs ${needed}`);
}

/**
 * Refuses to give away, or to take from somebody, more than the asker may do himself.
 * @throws FORBIDDEN
 */
export function demandAll(principal: Principal, permissions: readonly Scope[]): void {
  const missing = permissions.find((permission) => !isAllowed(principal, permission));
  if (missing === undefined) return;
  const detail = `this role has the permission ${missing}, which you have not`;
  throw new ConnectorError('FORBIDDEN', detail);
}
