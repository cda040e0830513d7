/** A first sync that reads its types span by span loses nothing of what people do meanwhile. */
import { compareMirror } from '../../src/demo/compare.js';
import { LIMITS } from '../../src/limits.js';
import { latestProof } from '../../src/proof/store.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import type { Txn } from '../../src/simulator/company-file/model.js';
import {
  advanceClock,
  deleteTxn,
  modifyList,
  modifyTxn,
  renameList,
} from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { makeRandom } from '../../src/simulator/random.js';
import { type HandSession, handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
const SIZE = 'vendors=300,customers=280,items=5,bills=620,billPayments=5,invoices=5,payments=5';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ size: SIZE });
  // As if their objects were large: spans have a few hundred of them, and need not be thousands.
  await office.inside((trx) =>
    trx('sync_type').insert(
      ['Bill', 'Vendor', 'Customer'].map((objectType) => ({
        organization_id: office.key.organizationId,
        company_file_id: office.key.companyFileId,
        object_type: objectType,
        row_bytes: LIMITS.answerBytesMax,
      })),
    ),
  );
});
afterEach(() => office.close());

/** Works until 100, or until `stop`; `each` happens at the PC before a request is answered. */
async function work(
  session: HandSession,
  each: (request: string, number: number) => void,
  stop: (request: string) => boolean = () => false,
): Promise<boolean> {
  for (let number = 0; ; number += 1) {
    const request = await session.send();
    if (stop(request)) return false;
    each(request, number);
    const told = await session.receive(session.ask(request));
    expect(told).toBeGreaterThanOrEqual(0);
    if (told === 100) return true;
  }
}

async function expectEqual(): Promise<void> {
  const truth = dumpTruth(office.company);
  const { ok, examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  expect({ ok, examples }).toEqual({ ok: true, examples: [] });
}

const bills = () => office.company.txns.filter((one) => one.type === 'Bill');
const readsSpan = (type: string) => (request: string) =>
  new RegExp(`<${type}QueryRq iterator="Start"[^>]*>.*<FromModifiedDate>`, 's').test(request);

/** Does something after the first span of a type was read, before the others are. */
async function firstSyncWith(type: string, meanwhile: () => void): Promise<void> {
  let spans = 0;
  await work(await handSession(office), (request) => {
    if (!readsSpan(type)(request)) return;
    spans += 1;
    if (spans === 2) {
      advanceClock(office.company, 60);
      meanwhile();
    }
  });
  expect(spans).toBeGreaterThan(1);
}

/** The youngest are read last, the oldest first. */
const byAge = <T extends { modified: number }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.modified - b.modified);

const cases: [string, string, () => void][] = [
  ['edited', 'Bill', () => eachEnd((bill) => modifyTxn(office.company, bill.id, { Memo: 'new' }))],
  [
    'dated otherwise, into years that are read and years that are not,',
    'Bill',
    () =>
      eachEnd((bill, isOld) =>
        modifyTxn(office.company, bill.id, { TxnDate: isOld ? '2026-06-01' : '2019-01-01' }),
      ),
  ],
  ['deleted', 'Bill', () => eachEnd((bill) => deleteTxn(office.company, bill.id))],
];

/** The oldest and the youngest bill of which no payment hangs. */
function eachEnd(change: (bill: Txn, isOld: boolean) => void): void {
  const paid = new Set(office.company.links.flatMap((link) => [link.from, link.to]));
  const free = byAge(bills().filter((bill) => !paid.has(bill.id)));
  for (const [index, bill] of [...free.slice(0, 3), ...free.slice(-3)].entries()) {
    change(bill, index < 3);
  }
}

test.each(cases)('a %s while spans are read is as it is', async (_what, type, meanwhile) => {
  await firstSyncWith(type, meanwhile);
  office.ctx.pass(20 * MINUTE_MS);
  expect(await work(await handSession(office), () => undefined)).toBe(true);
  await expectEqual();
});

test('names that move, odd ones and such that differ in case only stay apart', async () => {
  const odd = ['9 first', 'Äpfel', 'äpfel', 'zz', '&<last>', '\u{1F4C8} up', '_', "'"];
  await firstSyncWith('Vendor', () => {
    const vendors = byAge(office.company.lists.filter((one) => one.type === 'Vendor'));
    const ends = [...vendors.slice(0, 4), ...vendors.slice(-4)];
    for (const [index, vendor] of ends.entries()) {
      renameList(office.company, vendor.id, odd[index] ?? '');
      modifyList(office.company, vendor.id, { Notes: 'renamed' });
    }
  });
  office.ctx.pass(20 * MINUTE_MS);
  expect(await work(await handSession(office), () => undefined)).toBe(true);
  await expectEqual();
});

test('a vendor made and renamed between two wires has its new name in the bills that were read between them', async () => {
  await work(await handSession(office), () => undefined);
  office.ctx.pass(20 * MINUTE_MS);
  advanceClock(office.company, 20 * 60);
  const vendor = office.company.lists.find((one) => one.type === 'Vendor');
  const paid = new Set(office.company.links.flatMap((link) => [link.from, link.to]));
  // More than one: a few objects are read again by chance.
  const some = bills()
    .filter((one) => !paid.has(one.id))
    .slice(0, 6);
  if (!vendor) throw new Error('too few');
  const session = await handSession(office);
  for (let told = 0; told !== 100; ) {
    const request = await session.send();
    let answer = session.ask(request);
    const read = /<BillQueryRs [^>]*?(?:\/>|[^/]>.*?<\/BillQueryRs>)/s;
    if (request.includes('<VendorQueryRq') && request.includes('<FromModifiedDate>')) {
      // Vendors were answered; now there is one more, and a bill of it, before bills are.
      const made = { ...structuredClone(vendor), id: '80009999-1790000000', name: 'First name' };
      const { clock } = office.company;
      office.company.lists.push({ ...made, created: clock, modified: clock });
      for (const bill of some)
        modifyTxn(office.company, bill.id, { VendorRef: { ListID: made.id } });
      // The newest objects are read once more anyway.
      advanceClock(office.company, 60);
      for (const other of bills().slice(-40)) modifyTxn(office.company, other.id, { Memo: '-' });
      answer = answer.replace(read, () => read.exec(session.ask(request))?.[0] ?? '');
      advanceClock(office.company, 60);
      renameList(office.company, made.id, 'Second name');
    }
    told = await session.receive(answer);
  }
  await expectEqual();
  // It was found by its count, and read, before anybody was told.
  const proof = await office.inside((trx) => latestProof(trx, office.key, false));
  expect(proof.filter((row) => row.state === 'broken')).toEqual([]);
});

test('what lies below a customer that is renamed gets its name, whichever was read first', async () => {
  await firstSyncWith('Customer', () => {
    const customers = office.company.lists.filter((one) => one.type === 'Customer');
    const above = new Set(customers.map((one) => one.parentId));
    const parents = byAge(customers.filter((one) => above.has(one.id)));
    expect(parents.length).toBeGreaterThan(3);
    for (const [index, parent] of parents.entries()) {
      if (index % 3 === 0) renameList(office.company, parent.id, `Renamed ${index}`);
    }
  });
  office.ctx.pass(20 * MINUTE_MS);
  expect(await work(await handSession(office), () => undefined)).toBe(true);
  await expectEqual();
});

test('what moves while spans are read moves into one that is still to be read', async () => {
  const spans: string[] = [];
  const random = makeRandom(1);
  let missing: string[] | undefined;
  // Most of them lie so close together that their span is divided once more, after the others.
  for (const bill of byAge(bills()).slice(0, 500)) bill.modified -= 10 * 365 * 86_400;
  office.company.revision += 1;
  const session = await handSession(office);
  for (let told = 0; told !== 100; ) {
    // Each span fills its answer.
    await office.inside((trx) =>
      trx('sync_type')
        .where({ company_file_id: office.key.companyFileId, object_type: 'Bill' })
        .update({ row_bytes: 30_000 }),
    );
    const request = await session.send();
    const found = request.matchAll(
      /<BillQueryRq [^>]*iterator="Start"[^>]*>(?:(?!<\/BillQueryRq>).)*?<FromModifiedDate>([^<]*)/gs,
    );
    const asked = [...found].map(([, from = '']) => from);
    for (let edits = 0; asked.length > 0 && spans.length > 0 && edits < 20; edits += 1) {
      advanceClock(office.company, 60);
      modifyTxn(office.company, random.pick(bills()).id, { Memo: `moved ${edits}` });
    }
    spans.push(...asked);
    // The reading is over, and what was deleted is asked for.
    if (spans.length > 0 && request.includes('<TxnDeletedQueryRq')) missing ??= await unread();
    office.ctx.pass(1_000);
    told = await session.receive(session.ask(request));
  }
  expect(missing).toEqual([]);
  expect(spans.length).toBeGreaterThan(3);
  expect(spans).toEqual([...spans].sort());
});

/** Bills that the mirror does not have. */
async function unread(): Promise<string[]> {
  const rows = await office.inside((trx) =>
    trx('mirror.bill').where({ company_file_id: office.key.companyFileId, is_deleted: false }),
  );
  const read = new Set(rows.map((row) => row.txn_id));
  return bills().flatMap(({ id }) => (read.has(id) ? [] : [id]));
}

test.each([1, 2, 3])(
  'seed %s: edits at every wire, and sessions that end anywhere',
  async (seed) => {
    const random = makeRandom(seed);
    for (let isDone = false, sessions = 0; !isDone; sessions += 1) {
      let wires = sessions < 6 ? random.int(2, 14) : 1_000;
      isDone = await work(
        await handSession(office),
        (_request, number) => {
          if (number > 0 && random.chance(0.4)) editCompany(office.company, random.int(1, 1e6), 2);
        },
        () => {
          wires -= 1;
          return wires < 0;
        },
      );
      office.ctx.pass(random.int(1, 600) * MINUTE_MS);
    }
    office.ctx.pass(20 * MINUTE_MS);
    expect(await work(await handSession(office), () => undefined)).toBe(true);
    await expectEqual();
  },
);
