/** How a session ends when QuickBooks fails, when calls come twice or late, and when nobody calls. */
import { listAttention } from '../../src/company-file/attention.js';
import { call } from '../support/hand-client.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const rows = (table: string) =>
  office.inside((trx) => trx(table).where({ organization_id: office.key.organizationId }));
const codes = async () =>
  (await office.inside((trx) => listAttention(trx, office.key))).map((item) => item.code);
const NOT_PARSED = '0x80040400';

test('a CompanyQuery that QuickBooks cannot parse ends the session instead of being asked for ever', async () => {
  const session = await handSession(office);
  expect(await session.send('')).toContain('CompanyQueryRq');
  expect(await session.receive('', NOT_PARSED, 'parse error')).toBe(-1);
  expect(await session.send()).toBe('');
  expect(await session.lastError()).toMatch(/QuickBooks/);
});

test('a closing read that QuickBooks cannot parse still ends the session with 100', async () => {
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
  const session = await handSession(office);
  expect(await session.finish()).toContain(100);
  // A Web Connector that calls once more gets the closing read.
  const closing = await session.send();
  expect(closing).toContain('HostQueryRq');
  expect(await session.receive('', NOT_PARSED, 'parse error')).toBe(100);
});

test('an answer that comes twice, the second time after the next request left, is applied once', async () => {
  await office.close();
  office = await openOffice({ size: 'vendors=4000,customers=5,bills=5,invoices=5,accounts=20' });
  const session = await handSession(office);
  let twice = 0;
  for (;;) {
    const request = await session.send();
    const answer = session.ask(request);
    const told = await session.receive(answer);
    if (told === 100) break;
    if (!request.includes('VendorQueryRq') || !request.includes('iterator="Start"')) continue;
    const next = await session.send();
    twice += 1;
    expect(await session.receive(answer)).toBe(told);
    expect(await session.receive(session.ask(next))).toBeGreaterThanOrEqual(told);
  }
  expect(twice).toBeGreaterThan(0);
  expect(await rows('mirror.vendor')).toHaveLength(4000);
});

test('two connectionErrors of one session count as one', async () => {
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
  const session = await handSession(office);
  expect(session.directive).not.toBe('');
  const failed = { ticket: session.ticket, hresult: '0x80040408', message: 'could not start' };
  expect((await call(office.url, 'connectionError', failed)).values).toEqual(['done']);
  expect((await call(office.url, 'connectionError', failed)).values).toEqual(['done']);
  expect((await rows('company_file'))[0]).toMatchObject({
    connection_errors: 1,
    forget_path: false,
  });
});

test('a session that ended in no error of its own says that the service had one', async () => {
  const session = await handSession(office);
  await session.send();
  // As when the answer could not be saved: the session knows nothing of it.
  expect(await session.lastError()).toMatch(/Nothing is lost/);
});

test('a ticket that nobody used for longer than the limit opens nothing any more', async () => {
  const session = await handSession(office);
  await session.receive(session.ask(await session.send()));
  office.ctx.pass(61 * MINUTE_MS);
  expect(await session.send()).toBe('');
  expect(await session.lastError()).toMatch(/session is over/);
  expect((await rows('session'))[0]).toMatchObject({ state: 'expired' });
  expect((await office.update()).outcome).toBe('ok');
});

test('an answer over which QuickBooks brooded for longer is still taken', async () => {
  const session = await handSession(office);
  const request = await session.send();
  office.ctx.pass(61 * MINUTE_MS);
  expect(await session.receive(session.ask(request))).toBeGreaterThanOrEqual(0);
});

test('an answer that comes a day later is not', async () => {
  const session = await handSession(office);
  const request = await session.send();
  office.ctx.pass(25 * 60 * MINUTE_MS);
  expect(await session.receive(session.ask(request))).toBe(-1);
  expect(await rows('mirror.vendor')).toEqual([]);
});

test('the warning of two Web Connectors goes when only one is left', async () => {
  const { raise } = await import('../../src/company-file/attention.js');
  await office.inside((trx) =>
    raise(trx, office.key, { code: 'TWO_WEB_CONNECTORS' }, office.ctx.now()),
  );
  expect((await office.update()).outcome).toBe('ok');
  expect(await codes()).toEqual([]);
});

test('a query of the cloud app that QuickBooks cannot parse is rejected and warns nobody', async () => {
  await office.update();
  const { getRequest } = await import('../../src/queue/request.js');
  const { enqueueApiRequest } = await import('../../src/queue/store.js');
  const { id } = await office.inside((trx) =>
    enqueueApiRequest(trx, office.key, {
      type: 'VendorQueryRq',
      body: {},
      qbxml: null,
      now: office.ctx.now(),
    }),
  );
  const session = await handSession(office);
  await session.send();
  await session.receive('', NOT_PARSED, 'parse error');
  expect((await session.finish()).at(-1)).toBe(100);
  const request = await office.inside((trx) => getRequest(trx, office.key, id));
  expect(request).toMatchObject({ state: 'rejected' });
  expect(await codes()).toEqual([]);
});
