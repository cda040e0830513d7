/** The mirror is equal to the company file, every field, after whatever people do to it. */
import { type Comparison, compareMirror } from '../../src/demo/compare.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import {
  advanceClock,
  deleteTxn,
  moveList,
  renameList,
  restoreBackup,
} from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { makeRandom } from '../../src/simulator/random.js';
import { type Office, openOffice } from '../support/office.js';
import { mergeAndMove } from './merge-and-move.js';

let office: Office;
afterEach(() => office.close());

const MINUTE_MS = 60_000;
const EQUAL = { outcome: 'ok', ok: true, examples: [] as string[] };

function compare(): Promise<Comparison> {
  const truth = dumpTruth(office.company);
  return office.inside((trx) => compareMirror(trx, office.key, truth));
}

/** One update a quarter of an hour later, and what it left unequal. */
async function syncAndCompare() {
  office.ctx.pass(16 * MINUTE_MS);
  const { outcome } = await office.update();
  const { ok, examples } = await compare();
  return { outcome, ok, examples };
}

test('after every round of seeded edits one session makes the mirror equal', async () => {
  office = await openOffice({ seed: 7 });
  expect(await syncAndCompare()).toEqual(EQUAL);
  for (let seed = 1; seed <= 8; seed += 1) {
    editCompany(office.company, seed, 25);
    expect({ seed, ...(await syncAndCompare()) }).toEqual({ seed, ...EQUAL });
  }
}, 180_000);

test('merged and moved list objects take their documents and descendants along', async () => {
  office = await openOffice({ seed: 3 });
  expect(await syncAndCompare()).toEqual(EQUAL);
  for (let seed = 1; seed <= 4; seed += 1) {
    const done = mergeAndMove(office.company, makeRandom(seed));
    expect({ done, ...(await syncAndCompare()) }).toEqual({ done, ...EQUAL });
  }
}, 180_000);

test('a restored backup brings the mirror back, and names with it', async () => {
  office = await openOffice();
  await office.update();
  const backup = structuredClone(office.company);
  const parent = office.company.lists.find((each) => each.parentId !== undefined)?.parentId ?? '';
  renameList(office.company, parent, 'Renamed before the restore');
  editCompany(office.company, 5, 40);
  expect(await syncAndCompare()).toEqual(EQUAL);
  restoreBackup(office.company, backup);
  editCompany(office.company, 6, 10);
  expect(await syncAndCompare()).toEqual(EQUAL);
}, 180_000);

test('an account below another parent moves the totals of both, without a transaction', async () => {
  office = await openOffice();
  await office.update();
  const { lists } = office.company;
  const account = lists.find((each) => each.type === 'Account' && each.parentId !== undefined);
  advanceClock(office.company, 60);
  moveList(office.company, account?.id ?? '', undefined);
  expect(await syncAndCompare()).toEqual(EQUAL);
}, 60_000);

test('a deleted transfer goes, though QuickBooks never reports it', async () => {
  office = await openOffice();
  await office.update();
  const transfer = office.company.txns.find((each) => each.type === 'Transfer');
  advanceClock(office.company, 60);
  deleteTxn(office.company, transfer?.id ?? '');
  expect(await syncAndCompare()).toEqual(EQUAL);
}, 60_000);

test.each([1, 4])(
  'what people do during a first sync is there after the next (seed %i)',
  async (seed) => {
    office = await openOffice({
      seed,
      size: 'vendors=300,bills=700,billPayments=500,invoices=550',
    });
    let next = seed * 50;
    const first = await office.update({
      betweenCalls: () => {
        office.ctx.pass(MINUTE_MS);
        editCompany(office.company, next, 6);
        next += 1;
      },
    });
    expect(first.outcome).toBe('ok');
    expect(await syncAndCompare()).toEqual(EQUAL);
  },
  180_000,
);
