/** What a poll costs that is told that there is nothing to do. */
import { statementsOf } from '../support/context.js';
import { call } from '../support/hand-client.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  const now = office.ctx.now();
  await office.inside((trx) =>
    trx('company_file')
      .where({ organization_id: office.key.organizationId, id: office.key.companyFileId })
      .update({ identified_at: now, first_sync_at: now, last_sync_began_at: now }),
  );
});
afterAll(() => office.close());

async function authenticate(password = office.token.secret) {
  const login = { strUserName: office.token.name, strPassword: password };
  return (await call(office.url, 'authenticate', login)).values;
}

async function contactNotedAt(): Promise<{ file: Date; token: Date }> {
  const { key, token, inside } = office;
  return inside(async (trx) => {
    const organization = { organization_id: key.organizationId };
    const file = await trx('company_file')
      .where({ ...organization, id: key.companyFileId })
      .first();
    const used = await trx('sync_token')
      .where({ ...organization, id: token.id })
      .first();
    return { file: file.last_contact_at, token: used.last_used_at };
  });
}

test('a whole visit with nothing to do is one statement, in one round trip', async () => {
  await authenticate();
  const seen = await statementsOf(office.ctx.db, async () => {
    await call(office.url, 'serverVersion', {});
    await call(office.url, 'clientVersion', { strVersion: '34.0.10001.163' });
    const [ticket = '', directive] = await authenticate();
    expect(directive).toBe('none');
    const closed = await call(office.url, 'closeConnection', { ticket });
    expect(closed.values).toEqual(['OK']);
  });
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatch(
    /^set local role qbd_app; set local app\.organization = '…'; execute \w+/,
  );
});

test('once a minute the contact is noted, without waiting for the disk', async () => {
  await authenticate();
  office.ctx.pass(59_000);
  expect(await statementsOf(office.ctx.db, () => authenticate())).toHaveLength(1);
  office.ctx.pass(1_000);
  const seen = await statementsOf(office.ctx.db, () => authenticate());
  expect(seen.join('\n')).toContain('set local synchronous_commit = off');
  expect(await contactNotedAt()).toEqual({ file: office.ctx.now(), token: office.ctx.now() });
  expect(await statementsOf(office.ctx.db, () => authenticate())).toHaveLength(1);
});

test('a wrong password leaves no note of contact', async () => {
  const before = await contactNotedAt();
  office.ctx.pass(61_000);
  expect((await authenticate('wrong'))[1]).toBe('nvu');
  expect(await contactNotedAt()).toEqual(before);
});

test('a connection that lost its prepared statements gets them again', async () => {
  await authenticate();
  await office.ctx.db.raw('deallocate all');
  const seen = await statementsOf(office.ctx.db, async () => {
    expect((await authenticate())[1]).toBe('none');
  });
  expect(seen.filter((sql) => sql.includes('; prepare '))).toHaveLength(1);
  expect(await statementsOf(office.ctx.db, () => authenticate())).toHaveLength(1);
});

test('polls that come all at once, over as many connections as there are, all get none', async () => {
  const directives = await Promise.all(Array.from({ length: 60 }, () => authenticate()));
  expect(new Set(directives.map(([, directive]) => directive))).toEqual(new Set(['none']));
  expect(new Set(directives.map(([ticket]) => ticket)).size).toBe(60);
});
