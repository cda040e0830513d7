/** What QuickBooks refuses: a look at a type is not the type, and a person is told of the type. */
import { listAttention } from '../../src/company-file/attention.js';
import { compareMirror } from '../../src/demo/compare.js';
import { latestProof } from '../../src/proof/store.js';
import type { Txn } from '../../src/simulator/company-file/model.js';
import { advanceClock, deleteTxn, modifyTxn } from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { progressOf } from '../../src/sync/progress.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** True for requests that QuickBooks is to refuse. */
type Refuses = (request: string) => boolean;

/** One session to its end. @returns what was asked */
async function sync(refuses: Refuses = () => false, code = 3260): Promise<string> {
  const session = await handSession(office);
  const asked: string[] = [];
  for (let told = 0; told !== 100; ) {
    const request = await session.send();
    asked.push(request);
    told = await session.receive(refused(request, session.ask(request), refuses, code));
    expect(told).toBeGreaterThanOrEqual(0);
  }
  await session.close();
  office.ctx.pass(20 * MINUTE_MS);
  return asked.join('');
}

/** The answer with refusals in place of what was told. */
function refused(request: string, answer: string, refuses: Refuses, code: number): string {
  let told = answer;
  for (const [whole, type = '', id = ''] of request.matchAll(
    /<(\w+)QueryRq requestID="([0-9-]+)"[^>]*(?:\/>|>.*?<\/\1QueryRq>)/gs,
  )) {
    if (!refuses(whole)) continue;
    const name = `${type}QueryRs`;
    const one = new RegExp(`<${name} requestID="${id}"[^>]*?(?:/>|[^/]>.*?</${name}>)`, 's');
    expect(told).toMatch(one);
    const status = `statusCode="${code}" statusSeverity="Error" statusMessage="No permission."`;
    told = told.replace(one, `<${name} requestID="${id}" ${status} />`);
  }
  return told;
}

const attention = async () =>
  (await office.inside((trx) => listAttention(trx, office.key))).map(
    ({ code, objectType }) => `${code} ${objectType}`,
  );
const uncounted = async () =>
  (await office.inside((trx) => latestProof(trx, office.key, false))).flatMap((row) =>
    row.check === 'count' && row.state === 'not_computable' ? [row.subject] : [],
  );
const refusedTypes = async () =>
  (await office.inside((trx) => progressOf(trx, office.key, true))).refused;

async function expectEqual(): Promise<void> {
  const truth = dumpTruth(office.company);
  const { ok, examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  expect({ ok, examples }).toEqual({ ok: true, examples: [] });
}

/** Bills of which no payment hangs. */
function freeBills(): Txn[] {
  const paid = new Set(office.company.links.flatMap((link) => [link.from, link.to]));
  return office.company.txns.filter((one) => one.type === 'Bill' && !paid.has(one.id));
}

function edit(memo: string): void {
  advanceClock(office.company, 60);
  modifyTxn(office.company, freeBills()[0]?.id ?? '', { Memo: memo });
}

const isOf = (type: string) => (request: string) => request.startsWith(`<${type}QueryRq `);
const looks: [string, Refuses][] = [
  ['who is unpaid', (request) => isOf('Bill')(request) && request.includes('<PaidStatus>')],
  ['balances', (request) => isOf('Vendor')(request) && request.includes('>Balance<')],
  ['objects by id', (request) => isOf('Bill')(request) && request.includes('<TxnID>')],
  ['how many there are', (request) => isOf('Bill')(request) && request.includes('metaData')],
];

test.each(looks)('a refused look at %s leaves its type in the sync', async (_what, refuses) => {
  await sync(refuses);
  edit('after the first sync');
  await sync(refuses);
  edit('after the second');
  await sync(refuses);
  const bills = await office.inside((trx) =>
    trx('sync_type').where({ organization_id: office.key.organizationId, is_on: false }),
  );
  const off = bills.map((row) => row.object_type);
  expect(off).not.toContain('Bill');
  expect(off).not.toContain('Vendor');
  expect((await attention()).filter((item) => item.startsWith('TYPE_OFF'))).toEqual([]);
  await expectEqual();
});

test('a look that is refused is told until it is allowed, though the type was read meanwhile', async () => {
  await sync();
  edit('so that it is read');
  await sync((request) => isOf('Bill')(request) && request.includes('<PaidStatus>'));
  expect(await attention()).toEqual(['TYPE_NOT_READ Bill']);
  await sync();
  expect(await attention()).toEqual([]);
});

test('a type that the user may not see any more is told, and asked for again the next day', async () => {
  await sync();
  await sync(isOf('Bill'));
  expect(await attention()).toEqual(['TYPE_OFF Bill']);
  expect(await uncounted()).toEqual(['Bill']);
  const told = { type: 'Bill', statusCode: 3260, message: 'No permission.' };
  expect(await refusedTypes()).toContainEqual(told);
  const [, gone] = freeBills();
  edit('while nobody may see it');
  deleteTxn(office.company, gone?.id ?? '');
  expect(await sync()).not.toContain('<BillQueryRq ');
  advanceClock(office.company, DAY_MS / 1_000);
  office.ctx.pass(DAY_MS);
  await sync(isOf('Bill'));
  expect(await attention()).toEqual(['TYPE_OFF Bill']);
  advanceClock(office.company, DAY_MS / 1_000);
  office.ctx.pass(DAY_MS);
  await sync();
  expect(await attention()).toEqual([]);
  expect(await refusedTypes()).not.toContainEqual(told);
  expect(await uncounted()).toEqual([]);
  await expectEqual();
});

test('a feature that was never used is named, and nobody is bothered', async () => {
  await sync();
  expect(await attention()).toEqual([]);
  const refused = await refusedTypes();
  expect(refused.map(({ type }) => type)).toContain('UnitOfMeasureSet');
  expect(refused.every(({ statusCode, message }) => statusCode === 3250 && message)).toBe(true);
});
