/** Invitations, passwords, and what a user sees of the console. */

import { consoleRows, SCOPES, type Scope } from '../../src/auth/permission.js';
import { createSignInLink } from '../../src/auth/sign-in.js';
import { openTestServer, type TestServer } from '../api/server.js';

const DAY_MS = 86_400_000;
const PASSWORD = 'correct horse battery';
let server: TestServer;
let org: string;
let base: string;
let fileId: string;
let foreignFile: string;
let people = 0;

beforeAll(async () => {
  server = await openTestServer({ PUBLIC_URL: 'http://localhost:8080' });
  org = await server.organization('Acme');
  base = `/v1/organizations/${org}`;
  fileId = (await server.token(org)).companyFileId;
  foreignFile = (await server.token(await server.organization('Other'))).companyFileId;
});
afterAll(() => server.close());

type Page = { status: number; text: string; cookie: string; location: string };

async function page(
  method: 'GET' | 'POST',
  url: string,
  options: { cookie?: string; form?: Record<string, string> } = {},
): Promise<Page> {
  const reply = await server.app.inject({
    method,
    url,
    headers: {
      ...{ host: 'localhost:8080', 'sec-fetch-site': 'same-origin' },
      ...(options.cookie ? { cookie: options.cookie } : {}),
      ...(options.form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(options.form ? { payload: new URLSearchParams(options.form).toString() } : {}),
  });
  return {
    status: reply.statusCode,
    text: reply.body,
    cookie: String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '',
    location: String(reply.headers.location ?? ''),
  };
}

const newEmail = () => `guest${++people}@example.com`;

async function invite(role: string, email = newEmail()) {
  const made = await server.ask('POST', `${base}/invitations`, { body: { email, role } });
  expect(made.status).toBe(201);
  return { ...made.body, path: new URL(made.body.inviteUrl).pathname };
}

const accept = (path: string, password = PASSWORD) =>
  page('POST', path, { form: { name: 'Ann', password, again: password } });

const signIn = (email: string, password: string, organization = org) =>
  page('POST', `/organizations/${organization}/sign-in`, { form: { email, password } });

async function roleOf(permissions: Scope[]): Promise<string> {
  const body = { name: `Role ${++people}`, permissions };
  return (await server.ask('POST', `${base}/roles`, { body })).body.id;
}

describe('an invitation', () => {
  test('leads to a page, makes a user with a password, and signs in', async () => {
    const { path, email } = await invite('Accountant');
    const shown = await page('GET', path);
    expect([shown.status, shown.text.includes(email)]).toEqual([200, true]);
    expect(shown.text).toContain(`http://localhost:8080/organizations/${org}/sign-in`);
    const accepted = await accept(path);
    expect([accepted.status, accepted.location]).toEqual([303, '/']);
    expect(accepted.cookie).toMatch(/^qbd=qbu_[a-z2-7]{78}$/);
    expect((await page('GET', '/', accepted)).text).toContain('Acme');
    const users = (await server.ask('GET', `${base}/users`)).body.data;
    expect(users.at(-1)).toMatchObject({
      ...{ email, name: 'Ann', role: 'Accountant', signIn: 'password', status: 'active' },
    });
    const log = await server.ask('GET', `${base}/audit-log?action=invitation.accept&limit=1`);
    expect(log.body.data[0]).toMatchObject({
      actor: { kind: 'user', name: email },
      after: { email, name: 'Ann', role: 'Accountant' },
    });
  });

  test('that was used, has expired, or was revoked says so with a cure: 410', async () => {
    const used = await invite('Accountant');
    await accept(used.path);
    const revoked = await invite('Accountant');
    await server.ask('DELETE', `${base}/invitations/${revoked.id}`);
    const expired = await invite('Accountant');
    server.ctx.pass(7 * DAY_MS);
    for (const { path } of [used, revoked, expired]) {
      for (const answer of [await page('GET', path), await accept(path)]) {
        expect([answer.status, answer.cookie]).toEqual([410, '']);
        expect(answer.text).toContain('The invitation is over');
        expect(answer.text).toContain('ask an administrator for a new invitation');
      }
    }
    const again = await server.ask('DELETE', `${base}/invitations/${used.id}`);
    expect([again.status, again.body.code, again.body.detail]).toEqual([
      ...[410, 'INVITATION_OVER', 'this invitation was accepted already'],
    ]);
    const statuses = (await server.ask('GET', `${base}/invitations?limit=200`)).body.data;
    const byId = new Map(
      statuses.map((row: { id: string; status: string }) => [row.id, row.status]),
    );
    expect([used.id, revoked.id, expired.id].map((id) => byId.get(id))).toEqual([
      ...['accepted', 'revoked', 'expired'],
    ]);
  });

  test('of two who accept it at once one wins', async () => {
    const { path } = await invite('Accountant');
    const answers = await Promise.all([accept(path), accept(path), accept(path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410]);
  });

  test.each([
    ['qbv_', 'nothing'],
    [`qbv_${'a'.repeat(78)}`, 'nobody'],
    ['%00', 'odd'],
  ])('%s is no link: 404', async (secret) => {
    await server.database.db('login_failure').delete();
    expect((await page('GET', `/invitations/${secret}`)).status).toBe(404);
    expect((await accept(`/invitations/${secret}`)).status).toBe(404);
  });

  test.each([
    ['a short password', { name: 'A', password: 'x'.repeat(11), again: 'x'.repeat(11) }],
    ['a long password', { name: 'A', password: 'x'.repeat(201), again: 'x'.repeat(201) }],
    ['two passwords', { name: 'A', password: PASSWORD, again: `${PASSWORD}!` }],
    ['no name', { name: ' ', password: PASSWORD, again: PASSWORD }],
    ['a long name', { name: 'x'.repeat(201), password: PASSWORD, again: PASSWORD }],
    ['nothing', {}],
  ])('with %s is shown again and stays open', async (_what, form) => {
    const { path } = await invite('Accountant');
    const refused = await page('POST', path, { form });
    expect([refused.status, refused.cookie]).toEqual([400, '']);
    expect(refused.text).toContain('role="alert"');
    expect((await accept(path)).status).toBe(303);
  });

  test('ends when its address becomes a user otherwise: the link is not his', async () => {
    const { path, email } = await invite('Accountant');
    const body = { email, name: 'Boss', role: 'Administrator', signIn: 'cloud' };
    expect((await server.ask('POST', `${base}/users`, { body })).status).toBe(201);
    expect((await accept(path)).status).toBe(410);
  });
});

describe('signing in with a password', () => {
  test('opens for the right one, whatever the case of the address, and ends by signing out', async () => {
    const { path, email } = await invite('Accountant');
    await accept(path);
    const opened = await signIn(` ${email.toUpperCase()}`, PASSWORD);
    expect([opened.status, opened.location]).toEqual([303, '/']);
    expect((await page('GET', '/', opened)).text).toContain('Acme');
    await page('POST', '/sign-out', opened);
    expect((await page('GET', '/', opened)).text).toContain('You are not signed in');
  });

  test('every kind of no looks the same', async () => {
    const { path, email } = await invite('Accountant');
    await accept(path);
    const disabled = await invite('Accountant');
    await accept(disabled.path);
    const { data } = (await server.ask('GET', `${base}/users?limit=200`)).body;
    const { id } = data.find((one: { email: string }) => one.email === disabled.email);
    await server.ask('PATCH', `${base}/users/${id}`, { body: { status: 'disabled' } });
    const cloud = newEmail();
    await server.ask('POST', `${base}/users`, {
      body: { email: cloud, name: 'C', role: 'Accountant', signIn: 'cloud' },
    });
    await server.database.db('login_failure').delete();
    const answers = [
      await signIn(email, `${PASSWORD} `),
      await signIn(email, ''),
      await signIn('nobody@example.com', PASSWORD),
      await signIn(disabled.email, PASSWORD),
      await signIn(cloud, ''),
      await signIn(email, 'x'.repeat(5_000)),
    ];
    const shown = new Set(answers.map(({ status, text, cookie }) => `${status} ${cookie} ${text}`));
    expect(shown.size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, cookie: '' });
    const counted = await server.database.db('login_failure').sum('failures as n');
    // By address and by name.
    expect(Number(counted[0]?.n)).toBe(2 * answers.length);
  });

  test('works in its own organization only', async () => {
    const { path, email } = await invite('Accountant');
    await accept(path);
    expect((await signIn(email, PASSWORD, foreignFile.split('.')[0])).status).toBe(401);
    expect((await signIn(email, PASSWORD, 'nowhere')).status).toBe(404);
  });

  test('a link for a new password replaces the old one and signs out everywhere', async () => {
    const { path, email } = await invite('Accountant');
    const old = await accept(path);
    const { data } = (await server.ask('GET', `${base}/users?limit=200`)).body;
    const { id } = data.find((one: { email: string }) => one.email === email);
    const link = await server.ask('POST', `${base}/users/${id}/password-link`);
    const fresh = await accept(new URL(link.body.inviteUrl).pathname, 'a quite other password');
    expect(fresh.status).toBe(303);
    expect((await page('GET', '/', old)).text).toContain('You are not signed in');
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect((await signIn(email, 'a quite other password')).status).toBe(303);
  });

  test('a user who is disabled or removed is signed out at once', async () => {
    for (const end of ['PATCH', 'DELETE'] as const) {
      const { path, email } = await invite('Accountant');
      const session = await accept(path);
      const { data } = (await server.ask('GET', `${base}/users?limit=200`)).body;
      const { id } = data.find((one: { email: string }) => one.email === email);
      const options = end === 'PATCH' ? { body: { status: 'disabled' } } : {};
      await server.ask(end, `${base}/users/${id}`, options);
      expect((await page('GET', '/', session)).text).toContain('You are not signed in');
    }
  });

  test('a session ends after twelve hours', async () => {
    const { path } = await invite('Accountant');
    const session = await accept(path);
    server.ctx.pass(12 * 3_600_000 + 1);
    expect((await page('GET', `/company-files/${fileId}`, session)).status).toBe(401);
  });
});

describe('a signed-in user', () => {
  test('sees his organization only', async () => {
    const session = await accept((await invite('Administrator')).path);
    const home = await page('GET', '/', session);
    expect([home.text.includes(fileId), home.text.includes(foreignFile)]).toEqual([true, false]);
    for (const { route } of consoleRows()) {
      if (!route.includes(':id')) continue;
      const [method, pattern = ''] = route.split(' ');
      for (const id of [foreignFile, `${foreignFile.split('.')[0]}.${fileId.split('.')[1]}`, 'x']) {
        const { status } = await page(method as 'GET', pattern.replace(':id', id), session);
        expect([route, id, status]).toEqual([route, id, 404]);
      }
    }
    const form = await page('GET', '/sync-tokens/new', session);
    expect([form.text.includes('Acme'), form.text.includes('Other')]).toEqual([true, false]);
    const [foreign = ''] = foreignFile.split('.');
    for (const fields of [{ organizationId: foreign }, { organizationId: '', name: 'Mine' }]) {
      const made = await page('POST', '/sync-tokens', { ...session, form: fields });
      expect([fields, made.status]).toEqual([fields, 404]);
    }
  });

  test('gets each page by its own permission and no other', async () => {
    const sessions = new Map<Scope, Page>();
    for (const scope of SCOPES) {
      sessions.set(scope, await accept((await invite(await roleOf([scope]))).path));
    }
    let cells = 0;
    for (const { route, permission } of consoleRows()) {
      // A live page does not end; its permission is checked before it begins.
      const isLive = route.endsWith('/live');
      const [method, pattern = ''] = route.split(' ');
      for (const [scope, session] of sessions) {
        if (isLive && scope === permission) continue;
        const url = pattern.replace(':id', `${org}.${org}`);
        const { status } = await page(method as 'GET', url, { ...session, form: {} });
        expect([route, scope, status === 403]).toEqual([route, scope, scope !== permission]);
        cells++;
      }
    }
    expect(cells).toBe(consoleRows().length * SCOPES.length - 2);
  });

  test('is shown what his role lets him do, and told of the rest that it does not', async () => {
    const url = `/company-files/${fileId}`;
    const buttons = ['sync', 'full-sync', 'pause', 'qwc', 'new-password', 'disconnect'];
    for (const scopes of [
      [],
      ['sync.run'],
      ['sync.tokens'],
      ['sync.run', 'sync.tokens'],
    ] as const) {
      const session = await accept((await invite(await roleOf(['sync.view', ...scopes]))).path);
      const { text } = await page('GET', url, session);
      const allowed = consoleRows()
        .filter(({ permission }) => (scopes as readonly Scope[]).includes(permission))
        .map(({ route }) => route.split('/').at(-1) ?? '');
      const shown = buttons.filter((name) => text.includes(`="${url}/${name}"`));
      expect([scopes, shown]).toEqual([scopes, buttons.filter((name) => allowed.includes(name))]);
      expect(text.includes('Your role does not let you use')).toBe(shown.length < buttons.length);
      expect(text.includes('href="/sync-tokens/new"')).toBe(allowed.includes('new'));
    }
  });

  test('who may not decide about a file is told whom to ask', async () => {
    const companyFileId = (await server.token(org)).companyFileId;
    await server.ctx
      .db('company_file')
      .where({ organization_id: org, id: companyFileId.split('.')[1] })
      .update({ frozen_reason: 'It is older.' });
    for (const [scopes, isAllowed] of [
      [['sync.view'], false],
      [['sync.view', 'sync.resolve'], true],
    ] as const) {
      const session = await accept((await invite(await roleOf([...scopes]))).path);
      const { text } = await page('GET', `/company-files/${companyFileId}`, session);
      expect(text).toContain('Is this the file to go on with?');
      expect(text.includes('/unfreeze"')).toBe(isAllowed);
      expect(text.includes('ask an administrator')).toBe(!isAllowed);
    }
  });

  test('leaves his name in the audit log, and who came by a link leaves none', async () => {
    const { path, email } = await invite('Administrator');
    const session = await accept(path);
    const link = new URL(await createSignInLink(server.ctx)).pathname;
    const operator = await page('POST', link);
    const last = async () => (await server.ask('GET', `${base}/audit-log?limit=1`)).body.data[0];
    const url = `/company-files/${fileId}`;
    for (const [act, action] of [
      ['pause', 'companyFile.update'],
      ['resume', 'companyFile.update'],
      ['sync', 'sync.ask'],
      ['new-password', 'syncToken.rotate'],
    ] as const) {
      for (const [visitor, actor] of [
        [session, { kind: 'user', name: email }],
        [operator, { kind: 'operator', id: null, name: null }],
      ] as const) {
        server.ctx.pass(1);
        expect((await page('POST', `${url}/${act}`, visitor)).status).toBeLessThan(400);
        expect(await last()).toMatchObject({ action, actor, remoteAddress: '127.0.0.1' });
      }
    }
    server.ctx.pass(1);
    const form = { organizationId: org, description: 'Second' };
    expect((await page('POST', '/sync-tokens', { ...session, form })).status).toBe(200);
    expect(await last()).toMatchObject({ action: 'syncToken.create', actor: { name: email } });
  });
});
