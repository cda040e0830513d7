/** What a run owes when it does not come to its end, and what begins everything anew. */
import { listAttention } from '../../src/company-file/attention.js';
import { getCompanyFile } from '../../src/company-file/store.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { readOverview } from '../../src/sync/overview.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

type Row = { [column: string]: unknown };
const rows = (table: string, where: Row = {}): Promise<Row[]> =>
  office.inside((trx) =>
    trx(table).where({ organization_id: office.key.organizationId, ...where }),
  );

test('balances that a failed run did not come to are read by the next one', async () => {
  await office.update();
  const vendor = office.company.lists.find((one) => one.type === 'Vendor');
  const right = (await rows('mirror.vendor', { list_id: vendor?.id }))[0]?.balance;
  // A document changes; the mirror's balance is wrong until balances are read.
  await office.inside((trx) =>
    trx.raw(
      `update mirror.vendor set balance = 12345.67, raw = raw || '{"Balance": "12345.67"}'
        where organization_id = ? and list_id = ?`,
      [office.key.organizationId, vendor?.id ?? ''],
    ),
  );
  const bill = office.company.txns.find((one) => one.type === 'Bill');
  if (!bill) throw new Error('no bill');
  bill.fields.Memo = 'changed';
  bill.modified = office.company.clock + 60;
  office.ctx.pass(20 * MINUTE_MS);
  const session = await handSession(office);
  const told = await session.receive(session.ask(await session.send()));
  expect(told).toBeLessThan(100);
  expect(await session.send()).not.toBe('');
  await session.close();
  // Another company is open: the run is given up.
  const ours = office.company.privateData;
  office.company.privateData = {};
  expect((await office.update()).lastError).toBeDefined();
  expect((await rows('sync_run', { state: 'failed' })).length).toBe(1);
  office.company.privateData = ours;
  office.ctx.pass(20 * MINUTE_MS);
  expect((await office.update()).outcome).toBe('ok');
  expect((await rows('mirror.vendor', { list_id: vendor?.id }))[0]?.balance).toBe(right);
});

test('a condensed company file is read anew, and what went is marked deleted', async () => {
  await office.update();
  const index = office.company.txns.findIndex(
    (one) => one.type === 'Estimate' || one.type === 'Check',
  );
  const gone = office.company.txns[index];
  office.company.txns.splice(index, 1);
  office.company.lastCondense = office.company.clock;
  office.company.revision += 1;
  office.ctx.pass(20 * MINUTE_MS);
  expect((await office.update()).outcome).toBe('ok');
  const table = gone?.type === 'Check' ? 'mirror.check' : 'mirror.estimate';
  expect((await rows(table, { txn_id: gone?.id }))[0]?.is_deleted).toBe(true);
  expect((await rows('company_file'))[0]?.epoch).toBe('2');
  expect(await office.inside((trx) => listAttention(trx, office.key))).toEqual([]);
});

test('a full sync deletes nothing that lives, also when the clocks of two processes differ', async () => {
  await office.close();
  office = await openOffice({ size: 'vendors=900,customers=5,bills=5,invoices=5,accounts=20' });
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
  const { askForSync } = await import('../../src/sync/store.js');
  await office.inside((trx) => askForSync(trx, office.key, 'full', office.ctx.now()));
  const session = await handSession(office);
  for (;;) {
    const request = await session.send();
    // The first page is taken in by a process whose clock is ten minutes behind.
    const skew = request.includes('iterator="Start"') ? -10 * MINUTE_MS : 0;
    office.ctx.pass(skew);
    const told = await session.receive(session.ask(request));
    office.ctx.pass(-skew);
    if (told === 100) break;
  }
  const living = await rows('mirror.vendor', { is_deleted: false });
  expect(living).toHaveLength(dumpTruth(office.company).objects.Vendor?.length ?? -1);
});

test('a first sync that failed is not shown as 100 percent', async () => {
  for (let times = 0; times < 3; times++) {
    const session = await handSession(office);
    const request = await session.send();
    if (times === 0) {
      await session.receive(session.ask(request));
      await session.send();
    }
    await session.close();
  }
  const { giveUpRuns } = await import('../../src/sync/advance.js');
  await office.inside((trx) => giveUpRuns(trx, office.key, 'lost', office.ctx.now()));
  const view = await office.inside(async (trx) => {
    const file = await getCompanyFile(trx, office.key);
    if (!file) throw new Error('no company file');
    return readOverview(trx, file, office.ctx.now());
  });
  expect(view.status).toBe('syncing');
  expect(view.sync.percent).toBeLessThan(100);
});

test('types whose counts were lost for good are complete once they are read', async () => {
  for (let times = 0; times < 3; times++) {
    const session = await handSession(office);
    expect(await session.send()).toContain('MetaDataOnly');
    await session.close();
  }
  // The run goes on without the counts, fails, and the next one asks for what was lost.
  for (let sessions = 0; sessions < 2; sessions++)
    expect((await office.update()).outcome).toBe('ok');
  const states = (await rows('sync_run')).map((run) => run.state).sort();
  expect(states).toEqual(['failed', 'succeeded']);
  const open = await rows('sync_type', { is_on: true, is_complete: false });
  expect(open.map((row) => row.object_type)).toEqual([]);
  // An unfinished sync says nothing about whether the books agree.
  const proven = await rows('mirror.proof');
  const [succeeded] = await rows('sync_run', { state: 'succeeded' });
  expect(new Set(proven.map((row) => row.run_id))).toEqual(new Set([succeeded?.id]));
});

test('a warning of parked objects goes once they are read well', async () => {
  const { raise } = await import('../../src/company-file/attention.js');
  await office.update();
  const items = ['OBJECTS_PARKED', 'CLOCK_AHEAD'] as const;
  for (const code of items) {
    const item = { code, objectType: 'Vendor' } as const;
    await office.inside((trx) => raise(trx, office.key, item, office.ctx.now()));
  }
  office.ctx.pass(20 * MINUTE_MS);
  await office.update();
  expect(await office.inside((trx) => listAttention(trx, office.key))).toEqual([]);
});

test('an answer to the cloud app that is too large to be kept whole says so', async () => {
  const { getRequest } = await import('../../src/queue/request.js');
  const { enqueueApiRequest } = await import('../../src/queue/store.js');
  await office.update();
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
  const row = `<VendorRet><ListID>1-1</ListID><Notes>${'x'.repeat(1_000_000)}</Notes></VendorRet>`;
  const answer =
    '<?xml version="1.0" ?><QBXML><QBXMLMsgsRs><VendorQueryRs statusCode="0" ' +
    `statusSeverity="Info" statusMessage="Status OK">${row.repeat(18)}</VendorQueryRs>` +
    '</QBXMLMsgsRs></QBXML>';
  expect(await session.receive(answer)).toBeGreaterThanOrEqual(0);
  const request = await office.inside((trx) => getRequest(trx, office.key, id));
  expect(request?.statusMessage).toMatch(/only the first 15 of 18 objects/);
});
