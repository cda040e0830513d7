/** Who is behind a session: whole updates with companies that moved, changed their name or are others. */

import { listAttention } from '../../src/company-file/attention.js';
import { confirmIdentity, getCompanyFile } from '../../src/company-file/store.js';
import { readOverview } from '../../src/sync/overview.js';
import { envelope, post } from '../support/hand-client.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const laterOn = () => office.ctx.pass(20 * 60_000);
const vendors = async () => {
  const rows = await office.inside((trx) =>
    trx('mirror.vendor').where({ organization_id: office.key.organizationId }).count('* as n'),
  );
  return Number(rows[0]?.n);
};
const file = async () => {
  const found = await office.inside((trx) => getCompanyFile(trx, office.key));
  if (!found) throw new Error('no company file');
  return found;
};
const status = async () => {
  const row = await file();
  return (await office.inside((trx) => readOverview(trx, row, office.ctx.now()))).status;
};

test('empty company data is asked for with CompanyQuery alone before anything else leaves', async () => {
  const session = await handSession(office);
  const first = await session.send('');
  expect(first.match(/<\w+Rq[ >/]/g)).toEqual(['<QBXMLMsgsRq ', '<CompanyQueryRq ']);
  expect(first).toContain(office.qwc.ownerId);
  expect(await session.receive(session.ask(first))).toBe(0);
  expect(await session.finish()).toContain(100);
  expect(await vendors()).toBeGreaterThan(0);
  expect((await file()).filePath).toBe(office.company.filePath);
});

test('an update of a Web Connector without company data brings everything all the same', async () => {
  const result = await office.update({ withoutHcp: true });
  expect(result.outcome).toBe('ok');
  expect(await status()).toBe('in_step');
});

test('nothing of another company gets into the mirror, and a person reads which one to open', async () => {
  await office.update();
  const before = await vendors();
  const ours = office.company.privateData;
  office.company.privateData = {
    [office.qwc.ownerId]: { FileID: '{11111111-2222-3333-4444-555555555555}' },
  };
  laterOn();
  const wrong = await office.update();
  expect(wrong.lastError).toMatch(/Open ".*" in QuickBooks/);
  expect(wrong.calls.filter((call) => call.method === 'receiveResponseXML')).toEqual([]);
  expect(await status()).toBe('wrong_file');
  expect(await vendors()).toBe(before);
  expect((await office.update()).outcome).toBe('none');
  office.company.privateData = ours;
  laterOn();
  expect((await office.update()).outcome).toBe('ok');
  expect(await status()).toBe('in_step');
});

test('a company file that moved is followed', async () => {
  await office.update();
  office.company.filePath = 'D:\\Moved\\Books.qbw';
  laterOn();
  // The learned path is gone: twice it fails there, then whatever is open is asked who it is.
  for (let polls = 0; polls < 3; polls++) {
    await office.update();
    laterOn();
  }
  expect((await file()).filePath).toBe('D:\\Moved\\Books.qbw');
  expect(await status()).toBe('in_step');
});

test('moved and renamed at once waits for a person, who confirms it', async () => {
  await office.update();
  const moved = { path: 'D:\\Copy\\Books.qbw', name: 'Copy of the books' };
  office.company.filePath = moved.path;
  office.company.companyName = moved.name;
  for (let polls = 0; polls < 3; polls++) {
    laterOn();
    await office.update();
  }
  expect(await status()).toBe('blocked');
  const items = await office.inside((trx) => listAttention(trx, office.key));
  expect(items.map((item) => item.code)).toContain('IDENTITY_UNCONFIRMED');
  await office.inside((trx) => confirmIdentity(trx, office.key));
  laterOn();
  const result = await office.update();
  expect(result.outcome).toBe('ok');
  expect((await file()).companyName).toBe(moved.name);
  expect(await status()).toBe('in_step');
});

test('two Web Connectors that interrupt each other are noticed', async () => {
  const { name, secret } = office.token;
  const body = envelope('authenticate', { strUserName: name, strPassword: secret });
  for (const localAddress of ['127.0.0.2', '127.0.0.3', '127.0.0.2', '127.0.0.3']) {
    const reply = await post(office.url.replace('localhost', '127.0.0.1'), body, { localAddress });
    expect(reply.values[0]).toMatch(/^qbt_/);
  }
  const items = await office.inside((trx) => listAttention(trx, office.key));
  expect(items.map((item) => item.code)).toEqual(['TWO_WEB_CONNECTORS']);
});

test('a query of the cloud app travels with the next poll and comes back with its rows', async () => {
  await office.update();
  const { getRequest } = await import('../../src/queue/request.js');
  const { enqueueApiRequest } = await import('../../src/queue/store.js');
  const { id } = await office.inside((trx) =>
    enqueueApiRequest(trx, office.key, {
      type: 'VendorQueryRq',
      body: { MaxReturned: '2' },
      qbxml: null,
      now: office.ctx.now(),
    }),
  );
  const result = await office.update();
  expect(result.calls.filter((call) => call.method === 'receiveResponseXML')).toHaveLength(1);
  const request = await office.inside((trx) => getRequest(trx, office.key, id));
  expect(request).toMatchObject({ state: 'answered', statusCode: 0 });
  expect(request?.response).toMatchObject({ VendorRet: [{}, {}] });
  expect(request?.timeline).toHaveLength(3);
});

test('a company file that was silent for longer than QuickBooks remembers is read whole', async () => {
  await office.update();
  const gone = office.company.lists.find((one) => one.type === 'Vendor' && !one.parentId);
  office.company.lists = office.company.lists.filter((one) => one !== gone);
  office.ctx.pass(100 * 24 * 60 * 60_000);
  await office.update();
  const rows = await office.inside((trx) =>
    trx('mirror.vendor')
      .where({ organization_id: office.key.organizationId, list_id: gone?.id ?? '' })
      .select('is_deleted'),
  );
  expect(rows).toEqual([{ is_deleted: true }]);
});
