/** `GET …/next` says beforehand what the Web Connector is then really told. */
import { updateSettings } from '../../src/company-file/store.js';
import { ADMIN_KEY } from '../support/context.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** What …/next says, and what authenticate answers right after it. */
async function saidAndDone(): Promise<{ said: string; done: string; isDue: boolean }> {
  const id = `${office.key.organizationId}.${office.key.companyFileId}`;
  const reply = await fetch(`${office.url}/v1/company-files/${id}/next`, {
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
  const { answer: said, isDue } = (await reply.json()) as { answer: string; isDue: boolean };
  const session = await handSession(office);
  return { said, done: session.directive, isDue };
}

const post = (path: string, body: object) =>
  fetch(
    `${office.url}/v1/company-files/${office.key.organizationId}.${office.key.companyFileId}${path}`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
  );

test('it is the answer of authenticate at every turn of a company file’s life', async () => {
  const { filePath } = office.company;
  expect(await saidAndDone()).toEqual({ said: '', done: '', isDue: true });
  await office.update();
  expect(await saidAndDone()).toEqual({ said: 'none', done: 'none', isDue: false });
  expect((await post('/sync', {})).status).toBe(202);
  expect(await saidAndDone()).toEqual({ said: filePath, done: filePath, isDue: true });
  await office.update();
  expect(await saidAndDone()).toEqual({ said: 'none', done: 'none', isDue: false });
  expect((await post('/requests', { type: 'VendorQueryRq', body: {} })).status).toBe(202);
  expect(await saidAndDone()).toEqual({ said: filePath, done: filePath, isDue: true });
  await office.inside((trx) => updateSettings(trx, office.key, { paused: true }));
  expect(await saidAndDone()).toEqual({ said: 'none', done: 'none', isDue: false });
  await office.inside((trx) => updateSettings(trx, office.key, { paused: false }));
  await office.update();
  office.ctx.pass(20 * 60_000);
  expect(await saidAndDone()).toEqual({ said: filePath, done: filePath, isDue: true });
});
