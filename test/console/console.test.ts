/** Pages as a browser asks for them, without one: who may see what, and what stands on it. */
import { createSignInLink } from '../../src/auth/sign-in.js';
import { clear, listAttention, raise } from '../../src/company-file/attention.js';
import { beginEpoch, block, getCompanyFile, saveIdentity } from '../../src/company-file/store.js';
import { inOrganization, type Trx } from '../../src/db/connect.js';
import { LIMITS } from '../../src/limits.js';
import { openRun } from '../../src/sync/store.js';
import { learnTypes, switchOff } from '../../src/sync/type-store.js';
import { openTestServer, type TestServer } from '../api/server.js';

const HOST = 'sync.example.com';
const SAME_SITE = { host: HOST, 'sec-fetch-site': 'same-origin' };
let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await openTestServer();
  cookie = await signIn();
});
afterAll(() => server.close());

async function signIn(): Promise<string> {
  const path = new URL(await createSignInLink(server.ctx)).pathname;
  const reply = await server.app.inject({ method: 'POST', url: path, headers: SAME_SITE });
  expect(reply.statusCode).toBe(303);
  return String(reply.headers['set-cookie']);
}

const get = (url: string, headers: Record<string, string> = {}) =>
  server.app.inject({ url, headers: { host: HOST, cookie, ...headers } });

/** @param headers  beside or instead of a browser's usual ones; undefined leaves one out */
const post = (
  url: string,
  fields: Record<string, string> = {},
  headers: Record<string, string | undefined> = {},
) => {
  const usual = { ...SAME_SITE, cookie, 'content-type': 'application/x-www-form-urlencoded' };
  const sent = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== undefined);
  return server.app.inject({
    method: 'POST',
    url,
    headers: Object.fromEntries(sent),
    payload: new URLSearchParams(fields).toString(),
  });
};

/** A token made through the form; what its page shows. */
async function makeToken(fields: Record<string, string> = {}) {
  const made = await post('/sync-tokens', { name: 'Acme', description: 'Acme Books', ...fields });
  expect(made.statusCode).toBe(200);
  const find = (pattern: RegExp) => pattern.exec(made.body)?.[1] ?? '';
  return {
    name: find(/id="user-name">([^<]+)</),
    password: find(/id="password">([^<]+)</),
    setup: find(/(\/setup\/qbl_[a-z2-7]+)</),
    id: find(/\/company-files\/([0-9a-f.-]+)"/),
  };
}

/** Changes a company file as the other parts of the product would. */
const change = <T>(id: string, work: (trx: Trx, key: Key) => Promise<T>): Promise<T> => {
  const [organizationId = '', companyFileId = ''] = id.split('.');
  const key = { organizationId, companyFileId };
  return inOrganization(server.ctx.db, organizationId, (trx) => work(trx, key));
};
type Key = { organizationId: string; companyFileId: string };

const IDENTITY = {
  companyName: 'Rock Castle <img src=x onerror=alert(1)>',
  filePath: 'C:\\Books\\rock.qbw',
  productName: 'QuickBooks Enterprise 24',
  majorVersion: '34',
  country: 'US',
  qbxmlVersion: '14.0',
  host: null,
  company: null,
  preferences: null,
};

describe('signing in', () => {
  test('the first page tells who is not signed in where to find a link', async () => {
    const page = await get('/', { cookie: '' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('npx qbd sign-in');
    expect(page.body).not.toContain('Sign out');
  });

  test('everything else of the console is refused without a session', async () => {
    const { id } = await makeToken();
    const paths = ['/live', '/sync-tokens/new', `/company-files/${id}`].concat(
      ['live', 'qwc', 'disconnect', 'new-password'].map((part) => `/company-files/${id}/${part}`),
    );
    for (const path of paths) {
      for (const header of ['', '__Host-qbd=x', 'qbd=x', `__Host-qbd=qbw_${'a'.repeat(52)}`]) {
        const page = await get(path, { cookie: header });
        expect([path, page.statusCode]).toEqual([path, 401]);
        expect(page.body).not.toContain('qbc_');
      }
    }
    for (const act of ['pause', 'resume', 'sync', 'full-sync', 'disconnect', 'new-password']) {
      expect((await post(`/company-files/${id}/${act}`, {}, { cookie: '' })).statusCode).toBe(401);
    }
    expect((await post('/sync-tokens', { name: 'Mine' }, { cookie: '' })).statusCode).toBe(401);
  });

  test('a link shows a button, which scanners may look at, and works once', async () => {
    const path = new URL(await createSignInLink(server.ctx)).pathname;
    for (let look = 0; look < 3; look++) {
      expect((await get(path, { cookie: '' })).body).toContain('signs one browser in');
    }
    expect((await post(path, {}, { cookie: '' })).statusCode).toBe(303);
    expect((await post(path, {}, { cookie: '' })).statusCode).toBe(404);
    expect((await get(path, { cookie: '' })).statusCode).toBe(404);
  });

  test('the cookie is bound to https and this host, and to http only on this computer', async () => {
    expect(cookie).toMatch(/^__Host-qbd=qbw_[a-z2-7]{52}; Path=\/; Max-Age=43200; HttpOnly;/);
    expect(cookie).toMatch(/; SameSite=Strict; Secure$/);
    const path = new URL(await createSignInLink(server.ctx)).pathname;
    const local = { host: '127.0.0.1:8080', 'sec-fetch-site': 'same-origin' };
    const reply = await server.app.inject({ method: 'POST', url: path, headers: local });
    expect(String(reply.headers['set-cookie'])).toMatch(/^qbd=qbw_.*SameSite=Strict$/);
  });

  test('signing out ends the session, here and in every copy of the cookie', async () => {
    const other = await signIn();
    expect((await post('/sign-out', {}, { cookie: other })).headers['set-cookie']).toMatch(
      /^__Host-qbd=; Path=\/; Max-Age=0/,
    );
    expect((await get('/sync-tokens/new', { cookie: other })).statusCode).toBe(401);
  });

  test('a session is over after twelve hours', async () => {
    const other = await signIn();
    const hours = LIMITS.consoleSessionHours * 3_600_000;
    server.ctx.pass(hours);
    expect((await get('/sync-tokens/new', { cookie: other })).statusCode).toBe(401);
    server.ctx.pass(-hours);
  });
});

describe('forms', () => {
  test('of other sites are refused, and so are those that do not say where they are from', async () => {
    const { id } = await makeToken();
    const refused = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: `https://${HOST}` },
      { 'sec-fetch-site': undefined, origin: 'https://evil.example' },
      { 'sec-fetch-site': undefined, origin: `http://${HOST}` },
      { 'sec-fetch-site': undefined, origin: 'null' },
      { 'sec-fetch-site': undefined },
    ];
    for (const headers of refused) {
      const reply = await post(`/company-files/${id}/pause`, {}, headers);
      expect([headers, reply.statusCode]).toEqual([headers, 403]);
    }
    const file = await change(id, getCompanyFile);
    expect(file?.paused).toBe(false);
  });

  test('of our own pages are taken from browsers that only tell the origin', async () => {
    const { id } = await makeToken();
    const headers = { 'sec-fetch-site': undefined, origin: `https://${HOST}` };
    expect((await post(`/company-files/${id}/pause`, {}, headers)).statusCode).toBe(303);
  });

  test('that are too large or of another kind are refused with a page', async () => {
    const large = await post('/sync-tokens', { name: 'x'.repeat(LIMITS.formBodyBytesMax) });
    expect(large.statusCode).toBe(413);
    const json = await post('/sync-tokens', {}, { 'content-type': 'application/json' });
    expect(json.statusCode).toBe(415);
    expect(json.headers['content-type']).toContain('text/html');
  });
});

describe('every page', () => {
  test('allows nothing inline, nothing from elsewhere and no frame', async () => {
    const { id, setup } = await makeToken();
    const urls = ['/', '/support', '/sync-tokens/new', `/company-files/${id}`, setup, '/sign-in/x'];
    for (const url of urls) {
      const { headers, body } = await get(url);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
          "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(body).not.toMatch(/<script>|<style|\sstyle=|\son[a-z]+=|javascript:/i);
      expect(body).not.toMatch(/(src|href|action)="(https?:)?\/\//);
    }
  });

  test('has its files behind addresses that may be kept for ever', async () => {
    const page = await get('/support');
    const urls = [...page.body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((one) => one[1]);
    expect(urls.length).toBeGreaterThan(2);
    for (const url of urls) {
      const file = await get(url ?? '', { cookie: '' });
      expect(file.statusCode).toBe(200);
      expect(file.headers['cache-control']).toContain('immutable');
    }
    expect((await get('/assets/0/console.css')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/0/../../package.json')).statusCode).toBe(404);
  });

  test('that is not there says so in words', async () => {
    for (const url of ['/company-files/x', `/company-files/${'0'.repeat(36)}`]) {
      const page = await get(url);
      expect([page.statusCode, page.body]).toEqual([404, expect.stringContaining('nothing at')]);
    }
  });
});

describe('connecting a company file', () => {
  test('an empty console says what to do first', async () => {
    const empty = await openTestServer();
    const path = new URL(await createSignInLink(empty.ctx)).pathname;
    const reply = await empty.app.inject({ method: 'POST', url: path, headers: SAME_SITE });
    const headers = { host: HOST, cookie: String(reply.headers['set-cookie']) };
    const page = await empty.app.inject({ url: '/', headers });
    expect(page.body).toContain('Nothing is connected yet');
    expect(page.body).toContain('npm run demo');
    await empty.close();
  });

  test('the password is shown once and logs the Web Connector in', async () => {
    const { name, password, id } = await makeToken();
    expect(name).toMatch(/^qbc_/);
    expect(password).toMatch(/^qbs_[a-z2-7]{52}$/);
    for (const url of ['/', `/company-files/${id}`, `/company-files/${id}/qwc`]) {
      expect((await get(url)).body).not.toContain(password);
    }
    expect((await get(`/company-files/${id}/qwc`)).body).toContain(`<UserName>${name}</UserName>`);
  });

  test('an organization is chosen or made; a form without either is given back', async () => {
    const nothing = await post('/sync-tokens', { name: '  ' });
    expect(nothing.statusCode).toBe(400);
    expect(nothing.body).toContain('Choose an organization, or name a new one.');
    const long = await post('/sync-tokens', { name: 'x'.repeat(LIMITS.nameCharsMax + 1) });
    expect(long.statusCode).toBe(400);
    const organizationId = (await makeToken()).id.split('.')[0] ?? '';
    expect((await post('/sync-tokens', { organizationId, name: 'Other' })).statusCode).toBe(400);
    const second = await makeToken({ organizationId, name: '' });
    expect(second.id.startsWith(organizationId)).toBe(true);
    const unknown = await post('/sync-tokens', { organizationId: crypto.randomUUID() });
    expect(unknown.statusCode).toBe(404);
    expect((await post('/sync-tokens', { organizationId: "x' or 1=1" })).statusCode).toBe(404);
  });

  test('what QuickBooks tells stays text on the page', async () => {
    const { id } = await makeToken();
    await change(id, (trx, key) => saveIdentity(trx, key, IDENTITY, server.ctx.now()));
    for (const url of ['/', `/company-files/${id}`]) {
      const { body } = await get(url);
      expect(body).toContain('Rock Castle &lt;img src=x');
      expect(body).not.toContain('<img src=x');
    }
    const file = await get(`/company-files/${id}/qwc`);
    expect(file.headers['content-disposition']).toBe(
      'attachment; filename="Rock Castle img srcx onerroralert1.qwc"',
    );
  });
});

describe('one company file', () => {
  test('is paused, resumed and synced by its buttons', async () => {
    const { id } = await makeToken();
    const url = `/company-files/${id}`;
    expect((await post(`${url}/pause`)).headers.location).toBe(url);
    expect((await get(url)).body).toContain('Resume');
    expect((await post(`${url}/sync`)).statusCode).toBe(409);
    await post(`${url}/resume`);
    await post(`${url}/sync`);
    expect((await change(id, openRun))?.mode).toBe('incremental');
    await post(`${url}/full-sync`);
    expect((await change(id, openRun))?.mode).toBe('full');
    expect((await get(url)).body).toContain('a sync was asked for');
  });

  test('is disconnected only after a question, and then for good', async () => {
    const { id, name, password, setup } = await makeToken();
    const url = `/company-files/${id}`;
    expect((await get(`${url}/disconnect`)).body).toContain('Disconnect for good');
    expect((await change(id, getCompanyFile))?.revokedAt).toBeNull();
    await post(`${url}/disconnect`);
    expect((await get(url)).body).toContain('Disconnected');
    expect(await authenticate(name, password)).toBe('nvu');
    for (const act of ['resume', 'sync', 'new-password']) {
      expect((await post(`${url}/${act}`)).statusCode).toBe(409);
    }
    expect((await get(`${url}/qwc`)).statusCode).toBe(409);
    expect((await get(setup)).statusCode).toBe(404);
  });

  test('gets a new password, while the old one works until the new one is used', async () => {
    const { id, name, password } = await makeToken();
    const made = await post(`/company-files/${id}/new-password`);
    const fresh = /id="password">([^<]+)</.exec(made.body)?.[1] ?? '';
    expect(fresh).toMatch(/^qbs_/);
    expect(await authenticate(name, password)).toBe('');
    expect(await authenticate(name, fresh)).toBe('');
    expect(await authenticate(name, password)).toBe('nvu');
  });

  test('that moved and was renamed goes on when a person confirms it', async () => {
    const { id } = await makeToken();
    const url = `/company-files/${id}`;
    const now = server.ctx.now();
    await change(id, async (trx, key) => {
      await saveIdentity(trx, key, { ...IDENTITY, companyName: 'Rock Castle' }, now);
      await block(trx, key, {
        code: 'IDENTITY_UNCONFIRMED',
        message: 'It moved and has another name.',
        pendingFilePath: 'D:\\New\\rock.qbw',
        pendingCompanyName: 'Rock Castle Ltd',
        now,
      });
      await raise(trx, key, { code: 'IDENTITY_UNCONFIRMED', userMessage: 'Is it?' }, now);
    });
    const page = await get(url);
    expect(page.body).toContain('Is this the same company file?');
    expect(page.body).toContain('Rock Castle Ltd');
    expect(page.body).toContain('D:\\New\\rock.qbw');
    await post(`${url}/confirm-identity`);
    const file = await change(id, getCompanyFile);
    expect(file).toMatchObject({ blockedCode: null, companyName: 'Rock Castle Ltd' });
    expect(await change(id, listAttention)).toEqual([]);
    expect((await change(id, openRun))?.state).toBe('queued');
    expect((await post(`${url}/confirm-identity`)).statusCode).toBe(303);
  });

  test('that went back in time goes on when a person says so', async () => {
    const { id } = await makeToken();
    const url = `/company-files/${id}`;
    await change(id, (trx, key) =>
      beginEpoch(trx, key, { frozen: 'It is older.', now: new Date() }),
    );
    const page = await get(url);
    expect(page.body).toContain('Is this the file to go on with?');
    expect(page.body).toContain('0 re-read this month, 0 different.');
    expect((await post(`${url}/unfreeze`)).statusCode).toBe(303);
    expect(await change(id, getCompanyFile)).toMatchObject({ frozenReason: null });
    expect((await get(url)).body).not.toContain('Is this the file to go on with?');
  });

  test('names the types that QuickBooks does not list', async () => {
    const { id } = await makeToken();
    await change(id, async (trx, key) => {
      await learnTypes(trx, key, [{ objectType: 'Bill', mirroredDelta: 3 }], server.ctx.now());
      await switchOff(trx, key, { objectType: 'Currency', code: 3250, message: 'Off.' });
    });
    const { body } = await get(`/company-files/${id}`);
    expect(body).toMatch(/QuickBooks does not list these, and is asked again once a day: Currency/);
  });

  test('says what needs a person and leads to its paragraph of the documentation', async () => {
    const { id } = await makeToken();
    await change(id, (trx, key) =>
      raise(
        trx,
        key,
        {
          code: 'TWO_WEB_CONNECTORS',
          userMessage: 'Two <b>Web Connectors</b>.',
          fixes: [
            { label: 'Find it', href: '/docs' },
            { label: 'Bad', href: 'javascript:alert(1)' },
            { label: 'Worse', href: '//evil.example' },
            { label: 'Worst', href: '/\\evil.example' },
          ],
        },
        server.ctx.now(),
      ),
    );
    const { body } = await get(`/company-files/${id}`);
    expect(body).toContain('Two &lt;b>Web Connectors&lt;/b>');
    expect(body).toContain('<a href="/docs">Find it</a>');
    expect(body).toContain('href="/docs/errors#TWO_WEB_CONNECTORS"');
    expect(body).not.toContain('javascript:');
    expect(body).not.toContain('evil.example');
    expect((await get('/docs/errors')).body).toContain('id="TWO_WEB_CONNECTORS"');
    await change(id, (trx, key) => clear(trx, key, ['TWO_WEB_CONNECTORS']));
  });
});

describe('the setup page', () => {
  test('has the file and the steps, needs no login, and never has the password', async () => {
    const { setup, password, name } = await makeToken();
    const page = await get(setup, { cookie: '' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Yes, always; allow access even if QuickBooks is not running');
    expect(page.body).toContain('Waiting for the Web Connector');
    expect(page.body).toContain(name);
    expect(page.body).not.toContain(password);
    const file = await get(`${setup}/qwc`, { cookie: '' });
    expect(file.headers['content-type']).toBe('application/x-qwc');
    expect(file.headers['content-disposition']).toBe('attachment; filename="Acme Books.qwc"');
    expect(file.body).not.toContain(password);
  });

  test('of an unknown link says whom to ask', async () => {
    for (const url of ['/setup/x', `/setup/qbl_${'a'.repeat(78)}`, '/setup/x/qwc']) {
      const page = await get(url, { cookie: '' });
      expect([url, page.statusCode]).toEqual([url, 404]);
      expect(page.body).toContain('Ask whoever sent it to you');
    }
    expect((await get('/setup/x/live', { cookie: '' })).statusCode).toBe(404);
  });

  test('takes the time zone of the QuickBooks computer once, and only a real one', async () => {
    const { setup, id } = await makeToken();
    const tell = (timeZone: string) => post(`${setup}/time-zone`, { timeZone }, { cookie: '' });
    for (const wrong of ['', 'Mars/Olympus', '+02:00', '../../etc', 'x'.repeat(100)]) {
      expect((await tell(wrong)).statusCode).toBe(400);
    }
    expect((await tell('America/Chicago')).statusCode).toBe(204);
    expect((await tell('Europe/Berlin')).statusCode).toBe(204);
    expect((await change(id, getCompanyFile))?.timeZone).toBe('America/Chicago');
  });
});

describe('the help page', () => {
  test('needs neither login nor database and has an anchor for every code', async () => {
    const { body, statusCode } = await get('/support', { cookie: '' });
    expect(statusCode).toBe(200);
    for (const id of ['QBWC1039', 'QBWC1048', '0x80040408', '0x8004041A']) {
      expect(body).toContain(`id="${id}"`);
    }
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds a code however it is written, and says when there is none', async () => {
    const search = async (code: string) =>
      (await get(`/support?code=${encodeURIComponent(code)}`, { cookie: '' })).body;
    for (const code of ['QBWC1039', '1039', ' qbwc1039 ']) {
      expect(await search(code)).toMatch(/aria-label="Found"><dl class="codes"><dt><span>QBWC1039/);
    }
    for (const code of ['0x80040408', '80040408', '0408', '-2147220472']) {
      expect(await search(code)).toMatch(/aria-label="Found"><dl[^>]*><dt><span>0x80040408/);
    }
    expect(await search('<script>')).toContain('“&lt;script>” is no code');
  });
});

describe('for machines', () => {
  test('alive, ready and counted', async () => {
    expect((await get('/livez')).body).toBe('ok\n');
    expect((await get('/readyz')).json()).toMatchObject({ ready: true, problem: null });
    expect((await get('/metrics')).body).toContain('# TYPE qbc_soap_requests_total counter');
  });

  test('not ready on a schema that is not ours, nor on a database that takes no writes', async () => {
    const own = await openTestServer();
    await own.ctx.db.raw(`insert into knex_migrations (name, batch) values ('9999_new.sql', 9)`);
    const newer = await own.app.inject('/readyz');
    expect([newer.statusCode, newer.json().problem]).toEqual([
      503,
      expect.stringMatching(/schema/),
    ]);
    await own.ctx.db.raw(`delete from knex_migrations where name = '9999_new.sql'`);
    const { database } = (await own.ctx.db.raw('select current_database() as database')).rows[0];
    await own.ctx.db.raw(`alter database ${database} set default_transaction_read_only = on`);
    const fresh = await openSecond(own.database.url);
    const readOnly = await fresh.inject('/readyz');
    expect([readOnly.statusCode, readOnly.json().problem]).toEqual([
      503,
      'the database is read-only',
    ]);
    await fresh.close();
    await own.ctx.db.raw(`set default_transaction_read_only = off`);
    await own.close();
  });
});

/** What a Web Connector is told: the second string of authenticate. */
async function authenticate(name: string, password: string): Promise<string | undefined> {
  const reply = await server.app.inject({
    method: 'POST',
    url: '/qbwc',
    headers: { 'content-type': 'text/xml; charset=utf-8' },
    payload:
      '<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">' +
      '<soap:Body><authenticate xmlns="http://developer.intuit.com/">' +
      `<strUserName>${name}</strUserName><strPassword>${password}</strPassword>` +
      '</authenticate></soap:Body></soap:Envelope>',
  });
  const strings = [...reply.body.matchAll(/<string(?:\/>|>([^<]*)<\/string>)/g)];
  return strings[1]?.[1] ?? '';
}

async function openSecond(url: string) {
  const { openDatabase } = await import('../../src/db/connect.js');
  const { buildApp } = await import('../../src/app.js');
  const { testContext } = await import('../support/context.js');
  const db = openDatabase(url);
  const app = await buildApp(testContext(db));
  app.addHook('onClose', () => db.destroy());
  return app;
}
