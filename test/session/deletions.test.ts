/** More deletions than one answer of which all is kept: they come in parts, and then are over. */
import { listAttention } from '../../src/company-file/attention.js';
import { addSeconds } from '../../src/qbxml/value.js';
import { deleteTxn } from '../../src/simulator/company-file/person.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
const TOLD = 5_000;
const FIRST = '2026-11-02T09:00:00';
const LONG = 'x'.repeat(4_000);

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** As QuickBooks tells it, 4 kB each: 20 MB in all. */
function answerTo(element: string, clockOf: (index: number) => string, last: string): string {
  const from = /<FromDeletedDate>([^<]*)/.exec(element)?.[1] ?? '';
  const to = /<ToDeletedDate>([^<]*)/.exec(element)?.[1] ?? '9999';
  const rows = Array.from({ length: TOLD }, (_, index) => {
    const id = index === TOLD - 1 ? last : `F${index}-1`;
    return { id, clock: clockOf(index) };
  });
  const told = rows.filter(({ clock }) => clock >= from && clock <= to);
  const body = told.map(
    ({ id, clock }) =>
      `<TxnDeletedRet>\n<TxnDelType>Bill</TxnDelType>\n<TxnID>${id}</TxnID>\n` +
      `<TimeCreated>${FIRST}</TimeCreated>\n<TimeDeleted>${clock}</TimeDeleted>\n` +
      `<RefNumber>${LONG}</RefNumber>\n</TxnDeletedRet>\n`,
  );
  return body.join('');
}

/** One session. @returns how often deletions were asked for */
async function sync(clockOf: (index: number) => string, last: string): Promise<number> {
  const session = await handSession(office);
  let asked = 0;
  for (let told = 0; told !== 100; ) {
    const request = await session.send();
    let answer = session.ask(request);
    for (const [element, id = ''] of request.matchAll(
      /<TxnDeletedQueryRq requestID="([^"]*)".*?<\/TxnDeletedQueryRq>/gs,
    )) {
      asked += 1;
      expect(asked).toBeLessThan(20);
      const body = answerTo(element, clockOf, last);
      const status = 'statusCode="0" statusSeverity="Info" statusMessage="Status OK"';
      const told = `<TxnDeletedQueryRs requestID="${id}" ${status}>\n${body}</TxnDeletedQueryRs>`;
      const own = new RegExp(`<TxnDeletedQueryRs requestID="${id}"[^>]*?(?:/>|[^/]>.*?Rs>)`, 's');
      answer = answer.replace(own, () => told);
    }
    told = await session.receive(answer);
    expect(told).toBeGreaterThanOrEqual(0);
  }
  await session.close();
  office.ctx.pass(20 * MINUTE_MS);
  return asked;
}

const watermark = async () => {
  const row = await office.inside((trx) =>
    trx('sync_type')
      .where({ company_file_id: office.key.companyFileId, object_type: 'TxnDeleted' })
      .first('watermark'),
  );
  return row?.watermark;
};

function goneBill(): string {
  const paid = new Set(office.company.links.flatMap((link) => [link.from, link.to]));
  const bill = office.company.txns.find((one) => one.type === 'Bill' && !paid.has(one.id));
  deleteTxn(office.company, bill?.id ?? '');
  return bill?.id ?? '';
}

test('deletions that are too many for one answer are asked for in parts, once', async () => {
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
  const last = goneBill();
  const asked = await sync((index) => addSeconds(FIRST, index), last);
  expect(asked).toBeGreaterThan(2);
  const bill = await office.inside((trx) =>
    trx('mirror.bill').where({ company_file_id: office.key.companyFileId, txn_id: last }).first(),
  );
  expect(bill.is_deleted).toBe(true);
  // The newest one, less the minutes that the run took.
  expect(await watermark()).toBe(addSeconds(FIRST, TOLD - 1));
});

test('deletions of one second that are too many are told, and move no watermark', async () => {
  await office.update();
  office.ctx.pass(20 * MINUTE_MS);
  const before = await watermark();
  await sync(() => FIRST, goneBill());
  expect(await watermark()).toBe(before);
  const open = await office.inside((trx) => listAttention(trx, office.key));
  expect(open.map(({ code, objectType }) => `${code} ${objectType}`)).toEqual([
    'TYPE_NOT_READ TxnDeleted',
  ]);
});
