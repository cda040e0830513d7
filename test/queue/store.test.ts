/** The table request, at its edges. */
import type { NewRequest } from '../../src/queue/request.js';
import { enqueueSync } from '../../src/queue/store.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ size: 'vendors=1' });
});
afterEach(() => office.close());

test('ten thousand requests are put into the queue at once, in their order', async () => {
  const requests = Array.from(
    { length: 10_000 },
    (_, index): NewRequest => ({
      ...{ step: 'touched', type: 'BillQueryRq', objectType: 'Bill', position: 5_000 },
      ...{ body: { TxnID: [`${index}-1`], Memo: '\u{1F4C8} "?" \\' }, isAlone: false },
      ...{ expectedRows: 1, ...(index === 0 ? { attempts: 2 } : {}) },
    }),
  );
  const { key, ctx } = office;
  await office.inside((trx) => enqueueSync(trx, key, null, requests, ctx.now()));
  const rows = await office.inside((trx) =>
    trx('request').where({ company_file_id: key.companyFileId }).orderBy('id'),
  );
  expect(rows.map((row) => row.body)).toEqual(requests.map((one) => one.body));
  const common = { origin: 'sync', state: 'queued', run_id: null, is_continue: false };
  expect(rows[0]).toMatchObject({ ...common, step: 'touched', object_type: 'Bill', attempts: 2 });
  expect(rows[9_999]).toMatchObject({ ...common, position: '5000', expected_rows: 1, attempts: 0 });
});

test('a page that continues an iterator is known by it', async () => {
  const page = (iterator: string): NewRequest => ({
    ...{ step: 'page', type: 'BillQueryRq', objectType: 'Bill', position: 1_000 },
    ...{ body: { '@iterator': iterator }, isAlone: true, expectedRows: 1 },
  });
  const { key, ctx } = office;
  const pages = [page('Start'), page('Continue')];
  await office.inside((trx) => enqueueSync(trx, key, null, pages, ctx.now()));
  const rows = await office.inside((trx) =>
    trx('request').where({ company_file_id: key.companyFileId }).orderBy('id'),
  );
  expect(rows.map((row) => row.is_continue)).toEqual([false, true]);
});
