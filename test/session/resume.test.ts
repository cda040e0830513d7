/** A first sync that is interrupted goes on: what was read is not read again. */
import { compareMirror } from '../../src/demo/compare.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { giveUpRuns } from '../../src/sync/advance.js';
import { type HandSession, handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
const BILLS = 4_000;
const SIZE = `vendors=30,customers=10,items=5,bills=${BILLS},billPayments=5,invoices=5,payments=5`;
/** More than one wire of bills has: a span or two. */
const SPAN_ROWS = 1_200;

let office: Office;
beforeEach(async () => {
  office = await openOffice({ size: SIZE });
});
afterEach(() => office.close());

/** How often QuickBooks gave each bill away, whole. */
type Ledger = Map<string, number>;

function take(ledger: Ledger, answer: string): void {
  for (const [, id = ''] of answer.matchAll(/<BillRet>\s*<TxnID>([^<]+)<\/TxnID>\s*<TimeC/g)) {
    ledger.set(id, (ledger.get(id) ?? 0) + 1);
  }
}

const againOf = (ledger: Ledger) => [...ledger.values()].reduce((sum, times) => sum + times - 1, 0);

/** Answers calls until 100 or until `stop` says so; it sees each request before it is answered. */
async function work(
  session: HandSession,
  ledger: Ledger,
  stop: (request: string) => boolean = () => false,
): Promise<boolean> {
  for (;;) {
    const request = await session.send();
    if (stop(request)) return false;
    const answer = session.ask(request);
    take(ledger, answer);
    // So long that answers stay as large as they are at first.
    office.ctx.pass(12_000);
    const told = await session.receive(answer);
    expect(told).toBeGreaterThanOrEqual(0);
    if (told === 100) return true;
  }
}

async function expectEqual(): Promise<void> {
  const truth = dumpTruth(office.company);
  const { ok, examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  expect({ ok, examples }).toEqual({ ok: true, examples: [] });
}

const readsBills = (request: string) => /<BillQueryRq [^>]*iterator="/.test(request);

test('a session that ends at any wire of the bills costs one span at most', async () => {
  const ledger: Ledger = new Map();
  let interruptions = 0;
  for (let isDone = false; !isDone; ) {
    const session = await handSession(office);
    let wires = 0;
    isDone = await work(session, ledger, (request) => {
      wires += readsBills(request) ? 1 : 0;
      return wires === 2;
    });
    if (!isDone) interruptions += 1;
    office.ctx.pass(MINUTE_MS);
  }
  expect(interruptions).toBeGreaterThanOrEqual(3);
  // Each lost an iterator in the middle of its span, or nothing at all.
  expect(ledger.size).toBe(BILLS);
  expect(againOf(ledger)).toBeLessThan(interruptions * SPAN_ROWS);
  await expectEqual();
});

test('a sync without interruption reads each bill once, but for those on a bound', async () => {
  const ledger: Ledger = new Map();
  expect(await work(await handSession(office), ledger)).toBe(true);
  expect(ledger.size).toBe(BILLS);
  // The proof reads some again.
  expect(againOf(ledger)).toBeLessThan(60);
});

test('a request that is lost three times fails the run, and the next one reads only that', async () => {
  const ledger: Ledger = new Map();
  let target = '';
  for (let times = 0; times < 3; times += 1) {
    const session = await handSession(office);
    await work(session, ledger, (request) => {
      if (!readsBills(request)) return false;
      const span = /<ModifiedDateRangeFilter>.*?<\/ModifiedDateRangeFilter>/.exec(request)?.[0];
      if (target === '') target = span ?? 'all';
      return request.includes(target);
    });
    office.ctx.pass(MINUTE_MS);
  }
  await work(await handSession(office), ledger);
  const runs = () =>
    office.inside((trx) =>
      trx('sync_run').where({ organization_id: office.key.organizationId }).orderBy('created_at'),
    );
  expect((await runs()).map((run) => run.state)).toEqual(['failed']);
  // What was lost may have been found missing by the proof, and read by id.
  office.ctx.pass(MINUTE_MS);
  const next: Ledger = new Map();
  expect(await work(await handSession(office), next)).toBe(true);
  expect((await runs()).map((run) => run.state)).toEqual(['failed', 'succeeded']);
  expect(next.size).toBeLessThan(SPAN_ROWS);
  expect(againOf(ledger)).toBeLessThan(60);
  await expectEqual();
});

test('a first sync that was given up for another company goes on where it was', async () => {
  const ledger: Ledger = new Map();
  let wires = 0;
  await work(await handSession(office), ledger, (request) => {
    wires += readsBills(request) ? 1 : 0;
    return wires === 3;
  });
  const read = ledger.size;
  expect(read).toBeGreaterThan(0);
  await office.inside((trx) => giveUpRuns(trx, office.key, 'another one', office.ctx.now()));
  office.ctx.pass(MINUTE_MS);
  const next: Ledger = new Map();
  expect(await work(await handSession(office), next)).toBe(true);
  expect(next.size).toBeLessThan(BILLS - read + SPAN_ROWS);
  await expectEqual();
});

test('what people change while the sync lies interrupted for days is there after the next', async () => {
  const { editCompany } = await import('../../src/simulator/company-file/edits.js');
  const ledger: Ledger = new Map();
  let wires = 0;
  await work(await handSession(office), ledger, (request) => {
    wires += readsBills(request) ? 1 : 0;
    return wires === 4;
  });
  office.ctx.pass(3 * 24 * 60 * MINUTE_MS);
  editCompany(office.company, 3, 30);
  expect(await work(await handSession(office), ledger)).toBe(true);
  office.ctx.pass(20 * MINUTE_MS);
  expect(await work(await handSession(office), ledger)).toBe(true);
  await expectEqual();
});

test('the time left is measured: unknown at first, less with every answer', async () => {
  const { progressOf } = await import('../../src/sync/progress.js');
  const left = async () =>
    (await office.inside((trx) => progressOf(trx, office.key, false))).secondsLeft;
  const session = await handSession(office);
  const told: (number | null)[] = [await left()];
  for (;;) {
    const request = await session.send();
    office.ctx.pass(2_000);
    if ((await session.receive(session.ask(request))) === 100) break;
    if (readsBills(request)) told.push(await left());
  }
  expect(told[0]).toBeNull();
  const measured = told.slice(1);
  expect(measured.length).toBeGreaterThan(2);
  expect(Number(measured[0])).toBeGreaterThan(Number(measured.at(-1) ?? 0));
});
