/** The census: what no deleted query and no watermark tells is found by ids and EditSequences. */
import { type Comparison, compareMirror } from '../../src/demo/compare.js';
import type { Company, Txn } from '../../src/simulator/company-file/model.js';
import {
  advanceClock,
  deleteList,
  deleteTxn,
  modifyTxn,
} from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
afterEach(() => office.close());

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const EQUAL = { ok: true, examples: [] as string[] };

async function compared(): Promise<Pick<Comparison, 'ok' | 'examples'>> {
  const truth = dumpTruth(office.company);
  const { ok, examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  return { ok, examples };
}

/** Goes on until the session is over; what was sent. */
async function sent(): Promise<string[]> {
  const session = await handSession(office);
  const requests: string[] = [];
  for (;;) {
    const request = await session.send();
    requests.push(request);
    if ((await session.receive(session.ask(request))) === 100) break;
  }
  await session.close();
  return requests;
}

const CENSUS = /<(\w+)QueryRq [^>]*>\s*(?:<\w+>[^<]*<\/\w+>\s*)*<IncludeRetElement>EditSequence</g;
const censused = (requests: readonly string[]) =>
  [...requests.join('').matchAll(CENSUS)].map((found) => found[1] ?? '');

function some(company: Company, type: string): Txn {
  const found = company.txns.find((each) => each.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}

/** As a PC whose clock went wrong leaves it: the change carries an old stamp. */
function modifyUnseen(company: Company, id: string, memo: string): void {
  const { clock } = company;
  company.clock = clock - 40 * 24 * 3_600;
  modifyTxn(company, id, { Memo: memo });
  company.clock = clock;
}

test('transfers are looked over once a day, and when their count says that some went', async () => {
  office = await openOffice();
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
  expect(censused(await sent())).toEqual([]);
  deleteTxn(office.company, some(office.company, 'Transfer').id);
  office.ctx.pass(20 * MINUTE_MS);
  expect(censused(await sent())).toEqual(['Transfer']);
  expect(await compared()).toEqual(EQUAL);
  office.ctx.pass(DAY_MS);
  expect(censused(await sent()).sort()).toEqual(['Lead', 'Transfer']);
  office.ctx.pass(20 * MINUTE_MS);
  expect(censused(await sent())).toEqual([]);
});

test('a deletion and an addition of one day that cancel each other out in the count', async () => {
  office = await openOffice();
  await office.update();
  const [first, second] = office.company.txns.filter((each) => each.type === 'Transfer');
  if (!first || !second) throw new Error('too few transfers');
  deleteTxn(office.company, first.id);
  // Never seen: it came with an old stamp, and leaves the count as it was.
  const unseen = { ...structuredClone(second), id: `${second.id}9` };
  office.company.txns.push({ ...unseen, modified: second.modified - 10_000_000 });
  office.company.revision += 1;
  office.ctx.pass(DAY_MS);
  await sent();
  expect(await compared()).toEqual(EQUAL);
});

test('what a wrong clock hid from the watermark is found within the week', async () => {
  office = await openOffice();
  await office.update();
  modifyUnseen(office.company, some(office.company, 'Check').id, 'nobody tells of it');
  office.ctx.pass(DAY_MS);
  await sent();
  expect((await compared()).ok).toBe(false);
  office.ctx.pass(7 * DAY_MS);
  const types = censused(await sent());
  expect(types).toEqual(expect.arrayContaining(['Check', 'Vendor', 'Transfer']));
  expect(await compared()).toEqual(EQUAL);
});

test('an EditSequence that went backwards with a wrong clock is the truth in a census', async () => {
  office = await openOffice();
  await office.update();
  const bill = some(office.company, 'Bill');
  modifyTxn(office.company, bill.id, { Memo: 'with the right clock' });
  office.ctx.pass(20 * MINUTE_MS);
  await sent();
  const { clock } = office.company;
  office.company.clock = clock - 400 * 24 * 3_600;
  modifyTxn(office.company, bill.id, { Memo: 'with a wrong clock' });
  office.company.clock = clock;
  office.ctx.pass(8 * DAY_MS);
  await sent();
  expect(await compared()).toEqual(EQUAL);
});

test('a PC that moved to an earlier time zone loses nothing', async () => {
  office = await openOffice();
  await office.update();
  const { company } = office;
  modifyTxn(company, some(company, 'Check').id, { Memo: 'at home' });
  office.ctx.pass(20 * MINUTE_MS);
  await sent();
  company.zone = { standardHours: -12, summer: 'north-america' };
  advanceClock(company, 600);
  modifyTxn(company, some(company, 'Bill').id, { Memo: 'on the road' });
  deleteTxn(company, some(company, 'JournalEntry').id);
  company.revision += 1;
  office.ctx.pass(20 * MINUTE_MS);
  const types = censused(await sent());
  expect(types).toEqual(expect.arrayContaining(['Bill', 'JournalEntry', 'Vendor']));
  const truth = dumpTruth(company);
  const { examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  // What was not read again keeps the stamp that it was told with.
  const others = examples.filter((one) => !/time_(modified|created)|raw holds/.test(one));
  expect(others).toEqual([]);
  modifyTxn(company, some(company, 'Bill').id, { Memo: 'still on the road' });
  office.ctx.pass(20 * MINUTE_MS);
  expect(censused(await sent())).toEqual([]);
  const bill = await office.inside((trx) =>
    trx('mirror.bill')
      .where({ organization_id: office.key.organizationId })
      .where({ txn_id: some(company, 'Bill').id })
      .first('memo'),
  );
  expect(bill).toEqual({ memo: 'still on the road' });
});

test('a file that was silent for longer than deletions are remembered heals, without reading all', async () => {
  office = await openOffice({ size: 'vendors=300,customers=80,bills=200,invoices=80' });
  await office.update();
  const { company } = office;
  deleteTxn(company, some(company, 'JournalEntry').id);
  deleteTxn(company, some(company, 'Transfer').id);
  deleteTxn(company, some(company, 'BillPaymentCheck').id);
  const vendor = company.lists.find((one) => one.type === 'ShipMethod');
  deleteList(company, vendor?.id ?? '');
  modifyUnseen(company, some(company, 'Bill').id, 'an old stamp');
  advanceClock(company, (100 * DAY_MS) / 1_000);
  office.ctx.pass(100 * DAY_MS);
  const requests = await sent();
  expect(await compared()).toEqual(EQUAL);
  expect(requests.join('')).not.toContain('iterator="Start"');
  const runs = await office.inside((trx) =>
    trx('sync_run')
      .where({ organization_id: office.key.organizationId })
      .orderBy('created_at', 'desc'),
  );
  expect(runs[0]).toMatchObject({ mode: 'incremental', state: 'succeeded' });
  expect(Number(runs[0].rows_read)).toBeLessThan(200);
});

test('a large type is looked over in pages, also when its iterator dies between two', async () => {
  office = await openOffice({ size: 'vendors=10,customers=5,transfers=40' });
  const { company } = office;
  const like = some(company, 'Transfer');
  for (let copy = 0; copy < 5_100; copy += 1) {
    company.txns.push({ ...like, id: `${(0xa0000 + copy).toString(16).toUpperCase()}-17` });
  }
  company.revision += 1;
  await office.update();
  company.txns = company.txns.filter((each) => !/^A(0000|0FFF|13EB)-17$/.test(each.id));
  company.revision += 1;
  office.ctx.pass(DAY_MS);
  const first = await handSession(office);
  for (;;) {
    const request = await first.send();
    await first.receive(first.ask(request));
    if (censused([request]).includes('Transfer')) break;
  }
  expect(await first.send()).toContain('iterator="Continue"');
  const requests = await sent();
  expect(requests.join('')).toContain('iterator="Start"');
  expect(await compared()).toEqual(EQUAL);
  const left = await office.inside((trx) =>
    trx('census_seen').where({ organization_id: office.key.organizationId }),
  );
  expect(left).toEqual([]);
}, 120_000);

test('a version without IncludeRetElement is read whole after a long silence', async () => {
  office = await openOffice({ qbxml: '3.0' });
  await office.update();
  const { id } = some(office.company, 'JournalEntry');
  deleteTxn(office.company, id);
  advanceClock(office.company, (100 * DAY_MS) / 1_000);
  office.ctx.pass(100 * DAY_MS);
  await sent();
  const run = await office.inside((trx) =>
    trx('sync_run')
      .where({ organization_id: office.key.organizationId })
      .orderBy('created_at', 'desc')
      .first(),
  );
  expect(run.mode).toBe('full');
  const rows = await office.inside((trx) =>
    trx('mirror.journal_entry')
      .where({ organization_id: office.key.organizationId, txn_id: id })
      .select('is_deleted'),
  );
  expect(rows).toEqual([{ is_deleted: true }]);
});
