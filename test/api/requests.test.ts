import type { AddressInfo } from 'node:net';
import { inOrganization } from '../../src/db/connect.js';
import { ADMIN_KEY } from '../support/context.js';
import { openTestServer, type TestServer } from './server.js';

let server: TestServer;
let organization: string;
let file: string;
let url: string;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  organization = await server.organization();
  const id: string = (await server.token(organization)).companyFileId;
  file = id.split('.')[1] ?? '';
  url = `/v1/company-files/${id}/requests`;
});

const ask = (body: unknown, headers: Record<string, string> = {}) =>
  server.ask('POST', url, { body, headers });

/** QuickBooks answered: the row as a session would leave it. */
async function answer(id: string, response: unknown): Promise<void> {
  await inOrganization(server.database.db, organization, (trx) =>
    trx('request')
      .where({ organization_id: organization, id })
      .update({
        state: 'answered',
        status_code: 0,
        status_severity: 'Info',
        status_message: 'Status OK',
        response: JSON.stringify(response),
        finished_at: server.ctx.now(),
      }),
  );
}

const stored = async (id: string) =>
  (
    await inOrganization(server.database.db, organization, (trx) =>
      trx('request').where({ organization_id: organization, id }),
    )
  )[0];

test('a query as JSON waits in the queue', async () => {
  const body = { MaxReturned: 5, ActiveStatus: 'All', IncludeRetElement: ['ListID', 'Name'] };
  const reply = await ask({ type: 'VendorQueryRq', body });
  expect([reply.status, reply.body]).toEqual([202, { id: expect.any(String), state: 'queued' }]);
  expect(await stored(reply.body.id)).toMatchObject({
    type: 'VendorQueryRq',
    company_file_id: file,
    origin: 'api',
    body: { MaxReturned: '5', ActiveStatus: 'All', IncludeRetElement: ['ListID', 'Name'] },
  });
  const shown = await server.ask('GET', `${url}/${reply.body.id}`);
  expect(shown.body).toMatchObject({
    id: reply.body.id,
    type: 'VendorQueryRq',
    state: 'queued',
    statusCode: null,
    response: null,
    timeline: [{ state: 'queued' }],
  });
});

test.each([
  '<VendorQueryRq metaData="MetaDataOnly"><FullName>A &amp; B</FullName><FullName>C</FullName></VendorQueryRq>',
  '<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError"><VendorQueryRq metaData="MetaDataOnly"><FullName>A &#38; B</FullName><FullName>C</FullName></VendorQueryRq></QBXMLMsgsRq></QBXML>',
])('a query as qbXML means the same as its JSON', async (qbxml) => {
  const reply = await ask({ qbxml });
  expect(reply.status).toBe(202);
  expect(await stored(reply.body.id)).toMatchObject({
    type: 'VendorQueryRq',
    body: { '@metaData': 'MetaDataOnly', FullName: ['A & B', 'C'] },
  });
});

test.each([
  ['a write', { type: 'VendorAddRq', body: { VendorAdd: { Name: 'x' } } }],
  [
    'a write as qbXML',
    { qbxml: '<VendorAddRq><VendorAdd><Name>x</Name></VendorAdd></VendorAddRq>' },
  ],
  ['a name that is none', { type: 'NothingQueryRq' }],
  ['a prototype', { type: '__proto__QueryRq' }],
  ['an unknown element', { type: 'VendorQueryRq', body: { MaxReturnd: 5 } }],
  ['a value of the wrong kind', { type: 'VendorQueryRq', body: { MaxReturned: 'many' } }],
  [
    'a wrong order',
    {
      qbxml:
        '<VendorQueryRq><ActiveStatus>All</ActiveStatus><MaxReturned>1</MaxReturned></VendorQueryRq>',
    },
  ],
  [
    'an iterator',
    { qbxml: '<VendorQueryRq iterator="Start"><MaxReturned>1</MaxReturned></VendorQueryRq>' },
  ],
  ['a request id', { type: 'VendorQueryRq', body: { '@requestID': '1' } }],
  [
    'two requests',
    {
      qbxml:
        '<QBXML><QBXMLMsgsRq onError="stopOnError"><HostQueryRq/><HostQueryRq/></QBXMLMsgsRq></QBXML>',
    },
  ],
  [
    'two sets',
    {
      qbxml:
        '<QBXML><QBXMLMsgsRq onError="stopOnError"><HostQueryRq/></QBXMLMsgsRq><QBXMLMsgsRq onError="stopOnError"><VendorAddRq/></QBXMLMsgsRq></QBXML>',
    },
  ],
  ['no XML', { qbxml: '<VendorQueryRq>' }],
  [
    'a DOCTYPE',
    { qbxml: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><VendorQueryRq/>' },
  ],
])('%s is refused as qbXML', async (_what, body) => {
  const reply = await ask(body);
  expect([reply.status, reply.body.code, reply.body.outcome]).toEqual([
    400,
    'INVALID_QBXML',
    'not_applied',
  ]);
  expect(reply.body.errors.length).toBeGreaterThan(0);
});

test.each([
  ['nothing', {}],
  ['both forms', { type: 'HostQueryRq', qbxml: '<HostQueryRq/>' }],
  ['a body that is text', { type: 'HostQueryRq', body: 'x' }],
  ['another member', { type: 'HostQueryRq', origin: 'sync' }],
])('%s is refused as a request', async (_what, body) => {
  const reply = await ask(body);
  expect([reply.status, reply.body.code]).toEqual([400, 'INVALID_REQUEST']);
});

test('an element newer than the version of the company file is refused by name', async () => {
  await inOrganization(server.database.db, organization, (trx) =>
    trx('company_file')
      .where({ organization_id: organization, id: file })
      .update({ qbxml_version: '2.0', country: 'US' }),
  );
  const reply = await ask({
    type: 'VendorQueryRq',
    body: { MaxReturned: 1, IncludeRetElement: ['Name'] },
  });
  expect([reply.status, reply.body.code]).toEqual([400, 'INVALID_QBXML']);
  expect(reply.body.detail).toMatch(/IncludeRetElement.*4\.0.*2\.0/);
});

test('a paused file takes no requests', async () => {
  await server.ask('PATCH', url.replace('/requests', ''), { body: { paused: true } });
  expect((await ask({ type: 'HostQueryRq' })).body.code).toBe('PAUSED');
});

test('a waiting request can be taken back; an answered one cannot', async () => {
  const { id } = (await ask({ type: 'HostQueryRq' })).body;
  expect((await server.ask('DELETE', `${url}/${id}`)).status).toBe(204);
  expect((await server.ask('DELETE', `${url}/${id}`)).status).toBe(204);
  expect((await server.ask('GET', `${url}/${id}`)).body.state).toBe('cancelled');
  const other = (await ask({ type: 'HostQueryRq' })).body.id;
  await answer(other, []);
  const late = await server.ask('DELETE', `${url}/${other}`);
  expect([late.status, late.body.code]).toEqual([409, 'CONFLICT']);
});

test('requests of the sync itself are not shown', async () => {
  const { id } = (await ask({ type: 'HostQueryRq' })).body;
  await inOrganization(server.database.db, organization, (trx) =>
    trx('request').where({ organization_id: organization, id }).update({ origin: 'sync' }),
  );
  expect((await server.ask('GET', `${url}/${id}`)).status).toBe(404);
});

test('personal data is masked to the last four, unless the key may read it', async () => {
  const { id } = (await ask({ type: 'EmployeeQueryRq' })).body;
  const response = [
    { Name: 'Ann', SSN: '123-45-6789', Nested: { VendorTaxIdent: ['98-7654321', '12'] } },
  ];
  await answer(id, response);
  const masked = await server.key(organization, ['qbxml.raw']);
  expect((await server.ask('GET', `${url}/${id}`, { key: masked })).body.response).toEqual([
    { Name: 'Ann', SSN: '*******6789', Nested: { VendorTaxIdent: ['******4321', '**'] } },
  ]);
  const open = await server.key(organization, ['qbxml.raw', 'pii.read']);
  expect((await server.ask('GET', `${url}/${id}`, { key: open })).body.response).toEqual(response);
});

test('Prefer: wait=N answers as soon as the row is finished, over a real socket', async () => {
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.app.server.address() as AddressInfo;
  const waiting = fetch(`http://127.0.0.1:${port}${url}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${ADMIN_KEY}`,
      'content-type': 'application/json',
      prefer: 'respond-async, wait=30',
    },
    body: JSON.stringify({ type: 'HostQueryRq' }),
  });
  const rows = () =>
    inOrganization(server.database.db, organization, (trx) =>
      trx('request').where({ organization_id: organization }),
    );
  let row: { id: string } | undefined;
  while (row === undefined) [row] = await rows();
  await answer(row.id, [{ ProductName: 'QuickBooks' }]);
  const reply = await waiting;
  expect(reply.status).toBe(200);
  expect(reply.headers.get('preference-applied')).toBe('wait=30');
  expect(reply.headers.get('keep-alive')).toBe('timeout=125');
  expect(await reply.json()).toMatchObject({ id: row.id, state: 'answered', statusCode: 0 });
});

test('a wait that ends without an answer, or is no number, says queued', async () => {
  const short = await ask({ type: 'HostQueryRq' }, { prefer: 'wait=1' });
  expect([short.status, short.body.state]).toEqual([202, 'queued']);
  const odd = await ask({ type: 'HostQueryRq' }, { prefer: 'wait=soon' });
  expect([odd.status, odd.headers['preference-applied']]).toEqual([202, undefined]);
});
