/** The rolling audit: objects are read again in every session and compared field by field. */
import { listAttention } from '../../src/company-file/attention.js';
import type { Txn } from '../../src/simulator/company-file/model.js';
import { readAudit } from '../../src/sync/drift.js';
import { type HandSession, handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const MINUTE_MS = 60_000;
const audit = () => office.inside((trx) => readAudit(trx, office.key, office.ctx.now()));
const attention = async () => {
  const items = await office.inside((trx) => listAttention(trx, office.key));
  return items.map(({ code, objectType, objectId }) => ({ code, objectType, objectId }));
};
const later = () => office.ctx.pass(20 * MINUTE_MS);

/** All by-id requests of a check are behind the reads; ids asked for, in order. */
function idsIn(request: string): string[] {
  return [...request.matchAll(/<(?:TxnID|ListID)>([^<]+)</g)].map((found) => found[1] ?? '');
}

/** Goes on to the end; `meddle` sees each request before QuickBooks does. */
async function goOn(
  session: HandSession,
  meddle: (request: string) => void = () => {},
): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const request = await session.send();
    meddle(request);
    ids.push(...idsIn(request));
    if ((await session.receive(session.ask(request))) === 100) return ids;
  }
}

/** Changes what documents say without a trace, as nothing in QuickBooks should be able to. */
function corrupt(txns: readonly Txn[]): void {
  for (const txn of txns) txn.fields.Memo = 'corrupted';
  office.company.revision += 1;
}

/** All but the newest of their type: these are read again by their stamps. */
function older(type: string): Txn[] {
  const all = office.company.txns.filter((each) => each.type === type);
  const newest = Math.max(...all.map((each) => each.modified));
  return all.filter((each) => each.modified < newest - 7_200);
}

test('every session reads some objects again, others each time, and counts them', async () => {
  const first = new Set(await goOn(await handSession(office)));
  const { reread } = await audit();
  expect(reread).toBeGreaterThanOrEqual(20);
  later();
  const second = await goOn(await handSession(office));
  expect(second.some((id) => !first.has(id))).toBe(true);
  expect(await audit()).toMatchObject({ different: 0 });
  expect((await audit()).reread).toBeGreaterThan(reread);
  expect(await attention()).toEqual([]);
});

test('chance comes from outside: with the same, the same objects are read again', async () => {
  const asked = async (one: Office): Promise<unknown[]> => {
    await one.update();
    one.ctx.pass(20 * MINUTE_MS);
    await one.update();
    const rows = await one.inside((trx) =>
      trx('request').where({ company_file_id: one.key.companyFileId, step: 'audit' }),
    );
    return rows.map((row) => `${row.created_at.toISOString()} ${JSON.stringify(row.body)}`).sort();
  };
  const other = await openOffice();
  try {
    expect(await asked(other)).toEqual(await asked(office));
  } finally {
    await other.close();
  }
});

test('what differs without a new EditSequence is mended at once, counted and told by the next', async () => {
  await office.update();
  for (const type of ['Bill', 'Invoice', 'Check', 'JournalEntry']) corrupt(older(type));
  later();
  await office.update();
  const suspects = await office.inside((trx) =>
    trx('audit_suspect').where({ organization_id: office.key.organizationId }),
  );
  expect(suspects.length).toBeGreaterThan(0);
  const [one] = suspects;
  const table = `mirror.${one.object_type.replace(/([a-z])([A-Z])/, '$1_$2').toLowerCase()}`;
  const [healed] = await office.inside((trx) => trx(table).where({ txn_id: one.object_id }));
  expect(healed.raw.Memo).toBe('corrupted');
  expect((await audit()).different).toBe(0);
  corrupt([]);
  later();
  await office.update();
  expect((await audit()).different).toBe(suspects.length);
  expect(await attention()).toEqual(
    expect.arrayContaining(
      suspects.map((each) => ({
        code: 'DRIFT',
        objectType: each.object_type,
        objectId: each.object_id,
      })),
    ),
  );
});

test('a payment made between two readings explains the difference', async () => {
  await office.update();
  const { editCompany } = await import('../../src/simulator/company-file/edits.js');
  let isDone = false;
  later();
  await goOn(await handSession(office), (request) => {
    // The check: everything else of this session has been read.
    if (isDone || idsIn(request).length === 0) return;
    editCompany(office.company, 3, 12, 'pay');
    editCompany(office.company, 4, 12, 'receive');
    isDone = true;
  });
  expect(isDone).toBe(true);
  for (let round = 0; round < 2; round += 1) {
    later();
    await office.update();
  }
  expect((await audit()).different).toBe(0);
  expect(await attention()).toEqual([]);
});

test('a renamed parent is no difference in its children and in what refers to it', async () => {
  await office.update();
  const { renameList } = await import('../../src/simulator/company-file/person.js');
  const parents = office.company.lists.filter((one) =>
    office.company.lists.some((child) => child.parentId === one.id),
  );
  for (const parent of parents)
    renameList(office.company, parent.id, `${parent.name.slice(0, 20)} X`);
  for (let round = 0; round < 3; round += 1) {
    later();
    await office.update();
  }
  expect((await audit()).different).toBe(0);
});

test('the figures are there for SQL readers, by month', async () => {
  await office.update();
  const rows = await office.inside((trx) =>
    trx('mirror.audit').where({ organization_id: office.key.organizationId }),
  );
  expect(rows).toMatchObject([{ month: '2026-11', different: '0' }]);
  office.ctx.pass(31 * 24 * 60 * MINUTE_MS);
  await office.update();
  expect((await audit()).month).toBe('2026-12');
});
