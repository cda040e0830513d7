/** A full sync of a file at work, and a restore that the cloud app hears of before a sync does. */
import { LIMITS } from '../../src/limits.js';
import { enqueueApiRequest } from '../../src/queue/store.js';
import {
  advanceClock,
  deleteTxn,
  modifyTxn,
  restoreBackup,
} from '../../src/simulator/company-file/person.js';
import { askForSync } from '../../src/sync/store.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
const SIZE = 'vendors=30,customers=5,items=5,bills=1500,billPayments=5,invoices=5,payments=5';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ size: SIZE });
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
});
afterEach(() => office.close());

/** As if bills were large: they are read in several spans, a wire each. */
const weighBills = (bytes: number) =>
  office.inside((trx) =>
    trx('sync_type')
      .where({ organization_id: office.key.organizationId, object_type: 'Bill' })
      .update({ row_bytes: bytes }),
  );

const deletions = (): Promise<string[]> =>
  office.inside((trx) =>
    trx('mirror.change')
      .where({ organization_id: office.key.organizationId, kind: 'delete', object_type: 'Bill' })
      .orderBy('object_id')
      .pluck('object_id'),
  );

/** Every tenth bill of which no payment hangs. */
function someBills(): string[] {
  const paid = new Set(office.company.links.flatMap((link) => [link.from, link.to]));
  return office.company.txns
    .filter((one) => one.type === 'Bill' && !paid.has(one.id))
    .flatMap((one, index) => (index % 10 === 0 ? [one.id] : []));
}

test('bills edited while a full sync reads their spans are not told as deleted', async () => {
  await weighBills(LIMITS.answerBytesMax);
  await office.inside((trx) => askForSync(trx, office.key, 'full', office.ctx.now()));
  const session = await handSession(office);
  const [gone = '', ...edited] = someBills();
  let spans = 0;
  for (let told = 0; told < 100; ) {
    if (spans > 0) await weighBills(15_000);
    const request = await session.send();
    if (/<BillQueryRq iterator="Start"[^>]*>.*ModifiedDate>/s.test(request)) spans += 1;
    if (spans === 2 && office.company.txns.some((one) => one.id === gone)) {
      advanceClock(office.company, 60);
      deleteTxn(office.company, gone);
    }
    // The span of the youngest was read: these move into it from spans that are not.
    if (spans === 3) {
      advanceClock(office.company, 60);
      for (const id of edited) modifyTxn(office.company, id, { Memo: 'edited' });
    }
    office.ctx.pass(1000);
    told = await session.receive(session.ask(request));
    expect(told).toBeGreaterThanOrEqual(0);
  }
  expect(spans).toBeGreaterThan(3);
  expect(await deletions()).toEqual([gone]);
});

test('a restore of which a query of the cloud app tells waits for the next sync', async () => {
  const backup = structuredClone(office.company);
  const [edited = ''] = someBills();
  advanceClock(office.company, 60);
  modifyTxn(office.company, edited, { Memo: 'after the backup' });
  await office.update();
  restoreBackup(office.company, backup);
  office.ctx.pass(MINUTE_MS);
  const body = { type: 'CompanyActivityQueryRq', body: {}, qbxml: null, now: office.ctx.now() };
  const { id } = await office.inside((trx) => enqueueApiRequest(trx, office.key, body));
  await office.update();
  const asked = await office.inside((trx) =>
    trx('request').where({ organization_id: office.key.organizationId, id }).first(),
  );
  expect(asked.response).toMatchObject({ CompanyActivityRet: [{}] });
  office.ctx.pass(20 * MINUTE_MS);
  await office.update();
  const runs = await office.inside((trx) =>
    trx('sync_run')
      .where({ organization_id: office.key.organizationId })
      .orderBy('created_at')
      .pluck('mode'),
  );
  expect(runs.at(-1)).toBe('full');
});
