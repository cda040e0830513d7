/** Whole sessions: what is proven, what is found, what is explained, and what stands. */
import { listAttention } from '../../src/company-file/attention.js';
import { getCompanyFile } from '../../src/company-file/store.js';
import { compareMirror } from '../../src/demo/compare.js';
import { countMirrored } from '../../src/mirror/changes.js';
import { type Finding, latestProof, toldCounts } from '../../src/proof/store.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { readOverview } from '../../src/sync/overview.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const HOUR_MS = 3_600_000;
const SIZE =
  'vendors=12,customers=12,jobs=8,items=16,bills=30,invoices=30,billPayments=15,payments=15';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ size: SIZE });
  expect((await office.update()).outcome).toBe('ok');
});
afterEach(() => office.close());

const proof = () => office.inside((trx) => latestProof(trx, office.key, false));
const attention = async () =>
  (await office.inside((trx) => listAttention(trx, office.key))).map((item) => item.code);
const named = (rows: readonly Finding[], name: string) => rows.find((row) => row.name === name);

/** One session of a PC whose QuickBooks says something else than the simulated one. */
async function session(
  alter: (text: string) => string = (text) => text,
  hours = 24,
): Promise<string[]> {
  office.ctx.pass(hours * HOUR_MS);
  const hand = await handSession(office);
  const requests: string[] = [];
  for (;;) {
    const request = await hand.send();
    requests.push(request);
    const told = await hand.receive(alter(hand.ask(request)));
    if (told === 100) return requests;
    expect(told).toBeGreaterThanOrEqual(0);
  }
}

/** Changes the mirror where nobody looks. */
const falsify = (sql: string) => office.inside((trx) => trx.raw(sql, [office.key.organizationId]));

const isEqual = async () =>
  (await office.inside((trx) => compareMirror(trx, office.key, dumpTruth(office.company)))).ok;

test('a first sync is proven: counts, balances, trial balance, income and expenses', async () => {
  const rows = await proof();
  expect(rows.filter((row) => row.state === 'broken')).toEqual([]);
  expect(rows.find((row) => row.check === 'totals')?.state).toBe('proven');
  expect(named(rows, 'Checking')?.expected).toBe(named(rows, 'Checking')?.found);
  // QuickBooks does not state what sold goods had cost.
  const unknown = rows.filter((row) => row.state === 'not_computable').map((row) => row.name);
  expect(unknown).toEqual(['Inventory Asset', 'Cost of Goods Sold']);
  const file = await office.inside((trx) => getCompanyFile(trx, office.key));
  if (!file) throw new Error('no file');
  const view = await office.inside((trx) => readOverview(trx, file, office.ctx.now()));
  expect(view.proof?.state).toBe('proven');
  expect(view.proof?.sentence).toMatch(
    /^Proven 09:00: \d+ types counted, A\/P [\d,.]+ and A\/R [\d,.]+ equal, \d+ banks and cards equal, \d+ vendors and customers equal, trial balance equal\. Not computable: /,
  );
});

test('a type that QuickBooks would not count is named, and the others are proven', async () => {
  await session((answer) =>
    answer.replace(
      /<VendorQueryRs requestID="([^"]*)"[^>]*retCount="\d+"[^>]*\/>/g,
      '<VendorQueryRs requestID="$1" statusCode="1000" statusSeverity="Error" ' +
        'statusMessage="Internal error" />',
    ),
  );
  const rows = (await proof()).filter((row) => row.check === 'count');
  const [all, vendor] = [rows.find((row) => row.subject === ''), named(rows, 'Vendor')];
  expect(vendor).toMatchObject({ state: 'not_computable', expected: null, subject: 'Vendor' });
  expect(vendor?.reason).toContain('Internal error');
  expect(all).toMatchObject({ state: 'proven', reason: "1 of them can't be computed." });
  await session();
  const again = (await proof()).filter((row) => row.check === 'count');
  expect(again.map((row) => row.state)).toEqual(['proven']);
});

test('a sync with nothing new is proven on the wire of the audit: no report, three at most', async () => {
  await session();
  // A third is needed when the audit looks at accounts: they are read whole there.
  const requests = await session(undefined, 1);
  expect(requests.join('')).not.toContain('GeneralSummaryReportQueryRq');
  expect(requests.length).toBeLessThanOrEqual(3);
  expect((await proof()).some((row) => row.state === 'broken')).toBe(false);
});

test('a cent in a transfer is found by the balances, healed, and explained by the transfer', async () => {
  const { rows } = await falsify(
    `update mirror.transfer set amount = amount + 0.01,
       raw = jsonb_set(raw, '{Amount}', to_jsonb((amount + 0.01)::text))
      where organization_id = ? and txn_id = (select min(txn_id) from mirror.transfer)
     returning txn_id as id, amount::text as amount`,
  );
  await session();
  const found = await proof();
  const healed = found.find((row) => row.subject === `Transfer:${rows[0].id}`);
  expect(healed).toMatchObject({ check: 'document', state: 'healed', difference: '-0.01' });
  expect(healed?.explainedBy).toMatchObject([{ path: 'Amount', had: rows[0].amount }]);
  expect(named(found, 'Savings')?.state).toBe('healed');
  expect(await attention()).not.toContain('PROOF_BROKEN');
  expect(await isEqual()).toBe(true);
});

test('a cent in a line is found by the document itself, though only its column was wrong', async () => {
  const { rows } = await falsify(
    `update mirror.bill_expense_line set amount = amount + 0.01
      where organization_id = ? and (txn_id, line_no) = (
        select txn_id, line_no from mirror.bill_expense_line order by 1, 2 limit 1)
     returning txn_id as id`,
  );
  await session();
  const healed = (await proof()).find((row) => row.subject === `Bill:${rows[0].id}`);
  expect(healed).toMatchObject({ state: 'healed' });
  expect(await isEqual()).toBe(true);
});

test('debits that are not credits are read again on the same day, when all is added up', async () => {
  await session();
  const { rows } = await falsify(
    `update mirror.bill_expense_line set amount = amount + 0.01
      where organization_id = ? and (txn_id, line_no) = (
        select txn_id, line_no from mirror.bill_expense_line order by 1, 2 limit 1)
     returning txn_id as id`,
  );
  editCompany(office.company, 5, 1);
  const requests = await session(undefined, 1);
  expect(requests.some((request) => request.includes(rows[0].id))).toBe(true);
  expect((await proof()).some((row) => row.state === 'broken')).toBe(false);
  expect(await isEqual()).toBe(true);
});

test('the balance of a vendor that the mirror had wrong is explained by itself', async () => {
  const { rows } = await falsify(
    `update mirror.vendor set balance = balance + 0.01,
       raw = jsonb_set(raw, '{Balance}', to_jsonb((balance + 0.01)::text))
      where organization_id = ? and balance > 0
        and list_id = (select min(list_id) from mirror.vendor where balance > 0)
     returning list_id as id, balance::text as had`,
  );
  await session();
  const healed = (await proof()).find((row) => row.subject === `Vendor:${rows[0].id}`);
  expect(healed?.explainedBy).toMatchObject([{ path: 'Balance', had: rows[0].had }]);
  expect(await isEqual()).toBe(true);
});

test('a document that the mirror lost is missed by the count and fetched', async () => {
  await falsify(
    `with gone as (select min(txn_id) as id from mirror.check)
     delete from mirror.check where organization_id = ? and txn_id = (select id from gone)`,
  );
  expect(await isEqual()).toBe(false);
  await session();
  expect((await proof()).filter((row) => row.state === 'broken')).toEqual([]);
  expect(await isEqual()).toBe(true);
});

test('a figure of QuickBooks that no document explains stands, with its amount, until it agrees', async () => {
  const checking = named(await proof(), 'Checking');
  const wrong = (Number(checking?.expected) + 0.01).toFixed(2);
  const alter = (text: string) =>
    text.replaceAll(`<Balance>${checking?.expected}</Balance>`, `<Balance>${wrong}</Balance>`);
  const requests = await session(alter);
  const row = named(await proof(), 'Checking');
  expect(row).toMatchObject({ state: 'broken', difference: '0.01', expected: wrong });
  // It was asked for again, with every document of the account, before it counted.
  expect(requests.join('').match(/CustomTxnDetail/g)?.length).toBeGreaterThan(0);
  const [item] = await office.inside((trx) => listAttention(trx, office.key));
  expect(item?.code).toBe('PROOF_BROKEN');
  expect(item?.userMessage).toMatch(
    /^Checking: QuickBooks says [\d,]+\.\d\d, the mirror comes to /,
  );
  await session();
  expect(named(await proof(), 'Checking')?.state).not.toBe('broken');
  expect(await attention()).not.toContain('PROOF_BROKEN');
});

test('documents that QuickBooks gives to nobody are named, not called a break', async () => {
  const checking = named(await proof(), 'Checking');
  const less = (Number(checking?.expected) - 850).toFixed(2);
  const paycheck =
    '<DataRow rowNumber="0"><ColData colID="2" value="P-1"/>' +
    '<ColData colID="3" value="Paycheck"/><ColData colID="5" value="850.00"/></DataRow>';
  const alter = (text: string) =>
    text
      .replaceAll(`<Balance>${checking?.expected}</Balance>`, `<Balance>${less}</Balance>`)
      .replace(/(Custom Transaction Detail[\s\S]*?<ReportData>)/, `$1${paycheck}`);
  await session(alter);
  const row = named(await proof(), 'Checking');
  expect(row).toMatchObject({ state: 'not_computable', difference: '-850.00' });
  expect(row?.reason).toContain('1 Paycheck of -850.00 in all');
  expect(row?.explainedBy).toMatchObject([{ objectType: 'Paycheck', has: '-850.00' }]);
  expect(await attention()).not.toContain('PROOF_BROKEN');
  expect((await proof()).some(({ state }) => state === 'broken')).toBe(false);

  // While the difference is the same, nobody is asked for the documents of the account again.
  const requests = await session(alter);
  expect(requests.join('')).not.toContain('CustomTxnDetail');
  expect(named(await proof(), 'Checking')).toMatchObject({
    state: 'not_computable',
    reason: row?.reason,
  });
});

test('reports that QuickBooks refuses are left out, and nobody is alarmed', async () => {
  const refused =
    '$1 statusCode="3261" statusSeverity="Error" statusMessage="You do not have permission." />';
  await session((text) =>
    text.replace(
      /(<GeneralSummaryReportQueryRs requestID="[^"]*")[\s\S]*?<\/GeneralSummaryReportQueryRs>/g,
      refused,
    ),
  );
  const rows = await proof();
  expect(rows.some((row) => row.check === 'ledger')).toBe(false);
  expect(named(rows, 'Checking')?.state).toBe('proven');
  expect(await attention()).toEqual([]);
});

test('whatever people do in QuickBooks, nothing is called wrong that is not', async () => {
  for (let round = 1; round <= 3; round += 1) {
    editCompany(office.company, round, 30);
    office.ctx.pass(24 * HOUR_MS);
    await office.update();
    const told = (await proof()).filter((row) => ['broken', 'healed'].includes(row.state));
    expect(told).toEqual([]);
  }
  expect(await isEqual()).toBe(true);
  // Of large files no row is counted: what the syncs count along has to be right.
  await office.inside(async (trx) => {
    const there = await countMirrored(trx, office.key);
    const told = await toldCounts(trx, office.key);
    for (const [type, count] of there) expect([type, told.get(type) ?? 0]).toEqual([type, count]);
  });
});
