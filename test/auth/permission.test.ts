import {
  demand,
  isAllowed,
  type Permission,
  type Principal,
  permissionOf,
  permissionRows,
  SCOPES,
  type Scope,
} from '../../src/auth/permission.js';

const HOME = '11111111-1111-4111-8111-111111111111';
const key = (scopes: readonly Scope[]): Principal => ({
  kind: 'key',
  organizationId: HOME,
  keyId: 'k',
  keyName: 'k',
  scopes,
});

test('every route demands exactly its own scope', () => {
  for (const { route, permission } of permissionRows()) {
    expect(isAllowed({ kind: 'admin' }, permission)).toBe(true);
    for (const scope of SCOPES) {
      const expected = permission === 'public' || permission === scope;
      expect([route, scope, isAllowed(key([scope]), permission)]).toEqual([route, scope, expected]);
    }
    const others = SCOPES.filter((scope) => scope !== permission);
    expect(isAllowed(key(others), permission)).toBe(permission === 'public');
  }
});

test('only the admin key has the rights of the installation', () => {
  expect(isAllowed(key(SCOPES), 'installation')).toBe(false);
});

test('a route without a row has no permission, whatever it is called', () => {
  expect(permissionOf('GET', '/v1/nothing')).toBeUndefined();
  expect(permissionOf('constructor', '')).toBeUndefined();
  expect(permissionOf('PUT', '/v1/company-files')).toBeUndefined();
  expect(permissionOf('HEAD', '/v1/company-files')).toBe('sync.view');
});

test('another organization is not found, before any scope is looked at', () => {
  const attempt = (permission: Permission, organizationId: string | undefined) => {
    try {
      demand(key(['sync.view']), permission, organizationId);
      return 'admitted';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(attempt('sync.view', HOME)).toBe('admitted');
  expect(attempt('sync.view', undefined)).toBe('admitted');
  expect(attempt('sync.run', HOME)).toBe('FORBIDDEN');
  expect(attempt('sync.view', HOME.replace('1', '2'))).toBe('NOT_FOUND');
  expect(attempt('sync.run', HOME.replace('1', '2'))).toBe('NOT_FOUND');
});
