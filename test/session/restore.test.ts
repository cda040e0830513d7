/** A company file that went back in time: noticed, frozen, read anew, and told. */
import { listAttention } from '../../src/company-file/attention.js';
import { getCompanyFile, lockCompanyFile } from '../../src/company-file/store.js';
import { compareMirror } from '../../src/demo/compare.js';
import { goOnWithFile } from '../../src/session/resolve.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { type Company, refId } from '../../src/simulator/company-file/model.js';
import {
  deleteTxn,
  mergeLists,
  renameList,
  restoreBackup,
} from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { readOverview } from '../../src/sync/overview.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
  await office.update();
});
afterEach(() => office.close());

const MINUTE_MS = 60_000;
const EQUAL = { ok: true, examples: [] as string[] };

async function sync(): Promise<{ ok: boolean; examples: string[] }> {
  office.ctx.pass(20 * MINUTE_MS);
  expect((await office.update()).outcome).toBe('ok');
  const truth = dumpTruth(office.company);
  const { ok, examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  return { ok, examples };
}

const view = () =>
  office.inside(async (trx) => {
    const file = await getCompanyFile(trx, office.key);
    if (!file) throw new Error('no company file');
    return { ...(await readOverview(trx, file, office.ctx.now())), epoch: file.epoch };
  });
const codes = async () => (await view()).needsAttention.map((item) => item.code);
const attentionOf = async (code: string) =>
  (await office.inside((trx) => listAttention(trx, office.key))).find((item) => item.code === code)
    ?.userMessage;
const goOn = () =>
  office.inside(async (trx) => {
    await lockCompanyFile(trx, office.key);
    return goOnWithFile(trx, office.key);
  });

/** Copied in Explorer and opened: QuickBooks tells of no restore. */
function openCopy(copy: Company): void {
  const { lastRestore } = office.company;
  restoreBackup(office.company, copy);
  office.company.lastRestore = lastRestore;
}

test('a restore freezes writes, heals the mirror, and waits for a person', async () => {
  const backup = structuredClone(office.company);
  editCompany(office.company, 5, 30);
  expect(await sync()).toEqual(EQUAL);
  restoreBackup(office.company, backup);
  expect(await sync()).toEqual(EQUAL);
  expect(await view()).toMatchObject({ status: 'frozen', epoch: '2' });
  expect((await view()).sentence).toContain('restored from a backup');
  expect(await codes()).toEqual(['FROZEN']);
  editCompany(office.company, 6, 10);
  expect(await sync()).toEqual(EQUAL);
  expect(await goOn()).toBe(true);
  expect(await goOn()).toBe(false);
  expect(await view()).toMatchObject({ status: 'in_step', epoch: '2', needsAttention: [] });
});

test('an older copy of which QuickBooks tells nothing is noticed by what it lacks', async () => {
  const copy = structuredClone(office.company);
  editCompany(office.company, 7, 40);
  expect(await sync()).toEqual(EQUAL);
  openCopy(copy);
  expect(await sync()).toEqual(EQUAL);
  expect(await view()).toMatchObject({ status: 'frozen', epoch: '2' });
  expect((await view()).sentence).toContain('an older copy of it is open');
});

test('an older copy that lacks a single change is read anew, and freezes nothing', async () => {
  const copy = structuredClone(office.company);
  const vendor = office.company.lists.find((one) => one.type === 'Vendor');
  office.company.clock += 3_600;
  renameList(office.company, vendor?.id ?? '', 'Renamed after the copy');
  expect(await sync()).toEqual(EQUAL);
  openCopy(copy);
  expect(await sync()).toEqual(EQUAL);
  expect(await view()).toMatchObject({ status: 'in_step', epoch: '2', needsAttention: [] });
});

test('an older copy that still has what was deleted is noticed', async () => {
  const copy = structuredClone(office.company);
  const entry = office.company.txns.find((one) => one.type === 'JournalEntry');
  office.company.clock += 3_600;
  deleteTxn(office.company, entry?.id ?? '');
  expect(await sync()).toEqual(EQUAL);
  openCopy(copy);
  expect(await sync()).toEqual(EQUAL);
  expect((await view()).epoch).toBe('2');
});

test('an older copy after a hundred days of silence takes merges back', async () => {
  const copy = structuredClone(office.company);
  const [gone, into] = vendorsWithBills(office.company);
  office.company.clock += 3_600;
  mergeLists(office.company, gone, into);
  expect(await sync()).toEqual(EQUAL);
  openCopy(copy);
  // What was modified last is compared after the census of such a silence has mended it.
  editCompany(office.company, 9, 12);
  office.company.clock += 100 * 86_400;
  office.company.revision += 1;
  office.ctx.pass(100 * 86_400_000);
  expect(await sync()).toEqual(EQUAL);
  expect(await view()).toMatchObject({ status: 'frozen', epoch: '2' });
});

function vendorsWithBills({ txns }: Company): [gone: string, into: string] {
  const bills = txns.filter((txn) => txn.type === 'Bill');
  const [gone = '', into = ''] = new Set(
    bills.map((bill) => refId(bill.fields, 'VendorRef') ?? ''),
  );
  return [gone, into];
}

test('a sync that failed while it read everything anew is followed by one that does', async () => {
  const copy = structuredClone(office.company);
  editCompany(office.company, 7, 40);
  await sync();
  openCopy(copy);
  const ours = office.company.privateData;
  let calls = 0;
  office.ctx.pass(20 * MINUTE_MS);
  await office.update({
    betweenCalls: () => {
      calls += 1;
      // The check has begun to read anew; then another company is opened.
      if (calls === 12) office.company.companyName = 'Another';
    },
  });
  office.company.privateData = ours;
  office.company.companyName = copy.companyName;
  expect(await sync()).toEqual(EQUAL);
});

test('two copies that take turns stay frozen and say so', async () => {
  const copy = structuredClone(office.company);
  editCompany(office.company, 7, 40);
  await sync();
  const original = structuredClone(office.company);
  openCopy(copy);
  editCompany(office.company, 8, 40);
  expect(await sync()).toEqual(EQUAL);
  expect((await view()).epoch).toBe('2');
  openCopy(original);
  expect(await sync()).toEqual(EQUAL);
  expect((await view()).epoch).toBe('3');
  expect(await attentionOf('FROZEN')).toContain('take turns');
});

test('deletions that are reported, even many of the newest, are no older copy', async () => {
  editCompany(office.company, 9, 40);
  expect(await sync()).toEqual(EQUAL);
  const newest = office.company.txns.toSorted((a, b) => b.modified - a.modified).slice(0, 25);
  for (const txn of newest) {
    try {
      deleteTxn(office.company, txn.id);
    } catch {
      // It stands in a deposit.
    }
  }
  expect(await sync()).toEqual(EQUAL);
  expect(await view()).toMatchObject({ status: 'in_step', epoch: '1' });
});

test('deletions in the very moment of the check are no older copy either', async () => {
  editCompany(office.company, 9, 40);
  await sync();
  office.ctx.pass(20 * MINUTE_MS);
  let wires = 0;
  await office.update({
    betweenCalls: () => {
      wires += 1;
      if (wires !== 4) return;
      const newest = office.company.txns.toSorted((a, b) => b.modified - a.modified).slice(0, 12);
      for (const txn of newest.filter((each) => each.type !== 'Transfer')) {
        try {
          deleteTxn(office.company, txn.id);
        } catch {
          // It stands in a deposit.
        }
      }
    },
  });
  expect(await sync()).toEqual(EQUAL);
  expect(await view()).toMatchObject({ status: 'in_step', epoch: '1' });
});

test('condensing is read anew and freezes nothing', async () => {
  office.company.lastCondense = office.company.clock + 60;
  office.company.clock += 120;
  office.company.revision += 1;
  expect(await sync()).toEqual(EQUAL);
  expect(await view()).toMatchObject({ status: 'in_step', epoch: '2', needsAttention: [] });
});
