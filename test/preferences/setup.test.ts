/** "One last thing": how far the set-up is, over REST and in the console's words. */
import { createSignInLink } from '../../src/auth/sign-in.js';
import { askOf } from '../cloud/office-rest.js';
import { ADMIN_KEY } from '../support/context.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  office = await openOffice();
  ask = askOf(office);
});
afterAll(() => office.close());

const setup = async () => (await ask('GET', '')).body.setup;
const preferences = async () => (await ask('GET', '/preferences/sync')).body;

async function save(values: object) {
  const { version } = await preferences();
  const { organizationId, companyFileId } = office.key;
  const reply = await office.app.inject({
    method: 'PATCH',
    url: `/v1/company-files/${organizationId}.${companyFileId}/preferences/sync`,
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'if-match': `"${version}"` },
    payload: { values },
  });
  return { status: reply.statusCode, body: reply.json() };
}

test('before the first sync there is nothing to review', async () => {
  expect(await setup()).toMatchObject({
    state: 'waiting_for_first_sync',
    missing: [{ key: 'firstSync', href: expect.stringMatching(/\/next$/) }],
  });
});

test('after it the prefilled preferences wait for a person', async () => {
  expect((await office.update()).outcome).toBe('ok');
  const { state, sentence, missing } = await setup();
  expect(state).toBe('review_preferences');
  expect(sentence).toMatch(/^One last thing: review the sync preferences/);
  expect(missing[0]).toMatchObject({ key: 'review' });
  const told = (await preferences()).missing.map((one: { key: string }) => one.key);
  expect(missing.slice(1).map((one: { key: string }) => one.key)).toEqual(told);
  for (const one of missing) {
    expect(one.sentence).toMatch(/\.$/);
    expect(one.href).toMatch(/^\/v1\/company-files\/.*\/preferences\/sync$/);
  }
});

test('the console shows it on the page of the company file', async () => {
  const path = new URL(await createSignInLink(office.ctx)).pathname;
  const headers = { host: new URL(office.url).host, 'sec-fetch-site': 'same-origin' };
  const signedIn = await office.app.inject({ method: 'POST', url: path, headers });
  const { organizationId, companyFileId } = office.key;
  const { body } = await office.app.inject({
    url: `/company-files/${organizationId}.${companyFileId}`,
    headers: { ...headers, cookie: String(signedIn.headers['set-cookie']) },
  });
  expect(body).toContain('One last thing: review the sync preferences');
  expect(body).toContain('Nobody has saved the sync preferences yet.');
});

test('what is needed and taken away is named; set and saved, the set-up is complete', async () => {
  const { values, fields } = await preferences();
  expect((await save({ apAccount: null })).status).toBe(200);
  expect(await setup()).toMatchObject({
    state: 'review_preferences',
    sentence: expect.stringMatching(/still needed\.$/),
  });
  const keys = (await setup()).missing.map((one: { key: string }) => one.key);
  expect(keys).toContain('apAccount');
  expect(keys).not.toContain('review');
  const wanted = Object.fromEntries(
    keys.map((key: string) => [key, values[key] ?? fields[key].allowed[0].id]),
  );
  expect((await save(wanted)).status).toBe(200);
  expect(await setup()).toEqual({
    state: 'complete',
    sentence: 'Set-up is complete.',
    missing: [],
  });
});
