/** Iterators that do not go on: the sync ends, nothing is taken for gone, and a person is told. */
import { listAttention } from '../../src/company-file/attention.js';
import { compareMirror } from '../../src/demo/compare.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { askForSync } from '../../src/sync/store.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WIRES_MAX = 60;

let office: Office;
afterEach(() => office.close());

/** How the answer to a page of a type is told otherwise; undefined: as it is. */
type Twist = (answer: string, page: 'Start' | 'Continue') => string | undefined;

/** One session to its end. @returns the pages of the type that were asked for */
async function sync(type = '', twist: Twist = () => undefined): Promise<string[]> {
  const session = await handSession(office);
  const pages: string[] = [];
  for (let told = 0, wires = 0; told !== 100; wires += 1) {
    expect(wires).toBeLessThan(WIRES_MAX);
    const request = await session.send();
    const asked = new RegExp(`<${type}QueryRq [^>]*iterator="(Start|Continue)"`, 'g');
    const heads = [...request.matchAll(asked)].map(([, page = '']) => page);
    pages.push(...heads);
    const [page] = heads;
    // Ten at a time, so that something is left.
    const isPage = page === 'Start' || page === 'Continue';
    const small = request.replace(/<MaxReturned>\d+</g, '<MaxReturned>10<');
    const answer = isPage ? session.ask(small) : session.ask(request);
    told = await session.receive((isPage ? twist(answer, page) : undefined) ?? answer);
    expect(told).toBeGreaterThanOrEqual(0);
  }
  await session.close();
  office.ctx.pass(20 * MINUTE_MS);
  return pages;
}

const attention = async () =>
  (await office.inside((trx) => listAttention(trx, office.key))).map(
    ({ code, objectType }) => `${code} ${objectType}`,
  );

async function expectEqual(): Promise<void> {
  const truth = dumpTruth(office.company);
  const { ok, examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  expect({ ok, examples }).toEqual({ ok: true, examples: [] });
}

const fullSync = () =>
  office.inside((trx) => askForSync(trx, office.key, 'full', office.ctx.now()));

/** No objects, though some are left. */
function emptied(answer: string): string {
  const ID = '{eb05f701-e727-472f-8ade-6753c4f67a46}';
  return answer.replace(
    /<VendorQueryRs requestID="([0-9-]+)"[^>]*iteratorRemainingCount.*?<\/VendorQueryRs>/s,
    '<VendorQueryRs requestID="$1" statusCode="0" statusSeverity="Info" statusMessage="OK" ' +
      `retCount="0" iteratorRemainingCount="440" iteratorID="${ID}" />`,
  );
}

/** The iterator is gone. */
function forgotten(answer: string): string {
  return answer.replace(
    /<VendorQueryRs requestID="([0-9-]+)"[^>]*iteratorRemainingCount.*?<\/VendorQueryRs>/s,
    '<VendorQueryRs requestID="$1" statusCode="3391" statusSeverity="Error" statusMessage="Gone" />',
  );
}

test.each([
  ['no page has anything', () => emptied],
  [
    'the second page never has anything',
    () => (answer: string, page: string) => (page === 'Continue' ? emptied(answer) : undefined),
  ],
  [
    'the second page is never known any more',
    () => (answer: string, page: string) => (page === 'Continue' ? forgotten(answer) : undefined),
  ],
] as [string, () => Twist][])('a full sync of which %s ends', async (_what, twist) => {
  office = await openOffice({ size: 'vendors=450,customers=5,bills=5,invoices=5' });
  await sync();
  await expectEqual();
  await fullSync();
  const pages = await sync('Vendor', twist());
  expect(pages.length).toBeGreaterThan(2);
  // All of them, then the parts that hold them, three times at most.
  expect(pages.length).toBeLessThan(20);
  expect(await attention()).toEqual(['TYPE_NOT_READ Vendor']);
  await expectEqual();
  await fullSync();
  await sync();
  expect(await attention()).toEqual([]);
});

test('a census that does not say whether it is at its end buries nothing', async () => {
  office = await openOffice({ size: 'vendors=10,customers=5,transfers=40' });
  await sync();
  // As if there were many, so that they are looked over in pages.
  await office.inside((trx) =>
    trx('sync_type')
      .where({ company_file_id: office.key.companyFileId, object_type: 'Transfer' })
      .update({ mirrored: 6_000 }),
  );
  office.ctx.pass(DAY_MS);
  const silent = (answer: string) => answer.replace(/ iteratorRemainingCount="\d+"/g, '');
  const pages = await sync('Transfer', (answer, page) =>
    page === 'Start' ? undefined : silent(answer),
  );
  expect(pages).toContain('Continue');
  const buried = await office.inside((trx) =>
    trx('mirror.change').where({ company_file_id: office.key.companyFileId, kind: 'delete' }),
  );
  expect(buried).toEqual([]);
  expect(await attention()).toContain('TYPE_NOT_READ Transfer');
});
