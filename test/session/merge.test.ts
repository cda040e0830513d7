/** Merges: QuickBooks reports a deletion; that it was a merge is told by where references went. */
import { readChanges } from '../../src/mirror/changes.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { advanceClock, deleteList, mergeLists } from '../../src/simulator/company-file/person.js';
import { askForSync, type SyncMode } from '../../src/sync/store.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
  await office.update();
});
afterEach(() => office.close());

const MINUTE_MS = 60_000;

/** What the feed says of one object since the first sync, after the next one. */
async function told(id: string, mode: SyncMode = 'incremental') {
  const { changeSeq } = await office.inside((trx) =>
    trx('company_file')
      .where({ organization_id: office.key.organizationId })
      .first('change_seq as changeSeq'),
  );
  office.ctx.pass(20 * MINUTE_MS);
  await office.inside((trx) => askForSync(trx, office.key, mode, office.ctx.now()));
  await office.update();
  const page = await office.inside((trx) => readChanges(trx, office.key, BigInt(changeSeq), 1_000));
  return page.data
    .filter((change) => change.id === id)
    .map(({ kind, objectType, into }) => ({ kind, objectType, into }));
}

/** Two vendors of which documents tell. */
function twoVendors(company: Company): [string, string] {
  const ids = company.txns.flatMap((txn) => {
    const ref = txn.fields.VendorRef;
    return typeof ref === 'object' && 'ListID' in ref ? [String(ref.ListID)] : [];
  });
  const [from, into] = [...new Set(ids)];
  if (!from || !into) throw new Error('too few vendors');
  return [from, into];
}

test('a merged vendor names the one that took its place', async () => {
  const [from, into] = twoVendors(office.company);
  advanceClock(office.company, 600);
  mergeLists(office.company, from, into);
  expect(await told(from)).toEqual([
    { kind: 'delete', objectType: 'Vendor', into: undefined },
    { kind: 'merge', objectType: 'Vendor', into },
  ]);
  const tombstone = await office.inside((trx) =>
    trx('mirror.vendor')
      .where({ organization_id: office.key.organizationId, list_id: from })
      .first('is_deleted', 'change_seq'),
  );
  const last = await office.inside((trx) =>
    trx('mirror.change')
      .where({ organization_id: office.key.organizationId, object_id: from, kind: 'merge' })
      .first('seq'),
  );
  expect(tombstone).toEqual({ is_deleted: true, change_seq: last.seq });
  const left = await office.inside((trx) =>
    trx('leaving').where({ organization_id: office.key.organizationId }),
  );
  expect(left).toEqual([]);
});

test('so it does when everything is read again before anybody has heard of the merge', async () => {
  const [from, into] = twoVendors(office.company);
  advanceClock(office.company, 600);
  mergeLists(office.company, from, into);
  expect(await told(from, 'full')).toEqual([
    { kind: 'delete', objectType: 'Vendor', into: undefined },
    { kind: 'merge', objectType: 'Vendor', into },
  ]);
});

test('what was in use nowhere was deleted, whatever else happened', async () => {
  const [from, into] = twoVendors(office.company);
  const unused = office.company.lists.find((one) => one.type === 'ShipMethod')?.id ?? '';
  advanceClock(office.company, 600);
  mergeLists(office.company, from, into);
  deleteList(office.company, unused);
  expect(await told(unused)).toEqual([
    { kind: 'delete', objectType: 'ShipMethod', into: undefined },
  ]);
});

test('a chain of merges ends at the last one', async () => {
  const [first, second] = twoVendors(office.company);
  const last = office.company.lists.find(
    (one) => one.type === 'Vendor' && one.id !== first && one.id !== second,
  );
  advanceClock(office.company, 600);
  mergeLists(office.company, first, second);
  mergeLists(office.company, second, last?.id ?? '');
  expect((await told(first)).at(-1)).toEqual({
    kind: 'merge',
    objectType: 'Vendor',
    into: last?.id,
  });
});

test('references that went to two others are no merge', async () => {
  const [from, into] = twoVendors(office.company);
  advanceClock(office.company, 600);
  mergeLists(office.company, from, into);
  const bills = office.company.txns.filter((txn) => {
    const ref = txn.fields.VendorRef;
    return typeof ref === 'object' && 'ListID' in ref && ref.ListID === into;
  });
  const other = office.company.lists.find(
    (one) => one.type === 'Vendor' && one.id !== from && one.id !== into,
  );
  // Whoever pays attention after the merge puts every second one right.
  for (const [index, txn] of bills.entries()) {
    if (index % 2 === 0) txn.fields.VendorRef = { ListID: other?.id ?? '' };
  }
  office.company.revision += 1;
  expect((await told(from)).map(({ kind }) => kind)).toEqual(['delete']);
});
