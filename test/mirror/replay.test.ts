/** The change feed and history together tell what the mirror held at any number. */
import fc from 'fast-check';
import { readChanges } from '../../src/mirror/changes.js';
import { applyDeletions } from '../../src/mirror/tombstone.js';
import type { Raw } from '../../src/qbxml/read.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { ingest, makeFile, NOON, select, type TestFile, within } from './company-file.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type Step =
  | { kind: 'read'; rows: { id: number; version: number }[] }
  | { kind: 'balance'; id: number; amount: number }
  | { kind: 'delete'; ids: number[] };

const id = fc.integer({ min: 0, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      rows: fc.array(fc.record({ id, version: fc.integer({ min: 0, max: 4 }) }), { maxLength: 5 }),
    }),
  },
  fc.record({
    kind: fc.constant('balance' as const),
    id,
    amount: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({ kind: fc.constant('delete' as const), ids: fc.array(id, { maxLength: 2 }) }),
);

/** Versions differ in name, balance and notes; EditSequence stays: it moves nothing by itself. */
function vendor(number: number, version: number): Raw {
  const raw = { ListID: `V${number}`, EditSequence: '1', Name: `v${version % 3}` };
  return { ...raw, Balance: `${version}.00`, AdditionalNotesRet: [{ Note: `${version}` }] };
}

/** What the mirror should hold, by id, with the changes counted as the product should. */
function advance(state: Map<string, Raw>, at: Step): number {
  const before = new Map(state);
  if (at.kind === 'read') {
    for (const row of at.rows) state.set(`V${row.id}`, vendor(row.id, row.version));
  } else if (at.kind === 'balance') {
    const known = state.get(`V${at.id}`);
    if (known) state.set(`V${at.id}`, { ...known, Balance: `${at.amount}.00` });
  } else {
    for (const number of at.ids) state.delete(`V${number}`);
  }
  const ids = new Set([...before.keys(), ...state.keys()]);
  return [...ids].filter((key) => canonical(before.get(key)) !== canonical(state.get(key))).length;
}

function canonical(raw: Raw | undefined): string {
  return JSON.stringify(raw, raw && Object.keys(raw).sort().concat('Note'));
}

async function carryOut(file: TestFile, at: Step): Promise<void> {
  if (at.kind === 'read') {
    const rows = at.rows.map((row) => ({ type: 'Vendor', raw: vendor(row.id, row.version) }));
    await ingest(database.db, file, rows);
  } else if (at.kind === 'balance') {
    const raw = { ListID: `V${at.id}`, Balance: `${at.amount}.00` };
    await ingest(database.db, file, [{ type: 'Vendor', raw, partial: ['Balance'] }]);
  } else {
    const rows = at.ids.map((number) => ({
      objectType: 'Vendor',
      objectId: `V${number}`,
      timeDeleted: null,
    }));
    await within(database.db, file, (trx) => applyDeletions(trx, { ...file, now: NOON }, rows));
  }
}

function asOf(file: TestFile, seq: number): Promise<{ id: string; raw: Raw }[]> {
  const mine = `company_file_id = '${file.companyFileId}'`;
  return select(
    database.db,
    file,
    `select object_id as id, raw from mirror.history
      where ${mine} and valid_from_seq <= ${seq} and valid_to_seq > ${seq}
     union all
     select list_id, raw from mirror.vendor
      where ${mine} and change_seq <= ${seq} and not is_deleted`,
  );
}

test('any sequence of reads, balances and deletions can be told back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const file = await makeFile(database.db);
      const state = new Map<string, Raw>();
      const seen: { seq: number; state: Map<string, Raw> }[] = [];
      let seq = 0;
      for (const at of steps) {
        await carryOut(file, at);
        seq += advance(state, at);
        seen.push({ seq, state: new Map(state) });
      }
      const page = await within(database.db, file, (trx) => readChanges(trx, file, 0, 1_000));
      expect(page.data.map((row) => row.seq)).toEqual(Array.from({ length: seq }, (_, n) => n + 1));
      for (const point of seen) {
        const told = await asOf(file, point.seq);
        const found = new Map(told.map((row) => [row.id, canonical(row.raw)]));
        expect(found.size).toBe(told.length);
        const expected = [...point.state].map(([key, raw]) => [key, canonical(raw)] as const);
        expect(found).toEqual(new Map(expected));
      }
      const lines = await select<{ list_id: string; note: string }>(
        database.db,
        file,
        `select list_id, note from mirror.vendor_additional_notes
          where company_file_id = '${file.companyFileId}'`,
      );
      expect(lines.map((row) => row.list_id).sort()).toEqual([...state.keys()].sort());
    }),
    { numRuns: 40 },
  );
});

test('pages of the feed join without a gap', async () => {
  const file = await makeFile(database.db);
  const rows = Array.from({ length: 7 }, (_, n) => ({ type: 'Vendor', raw: vendor(n, n) }));
  await ingest(database.db, file, rows);
  const seqs: number[] = [];
  let after = 0;
  for (let hasMore = true; hasMore; ) {
    const page = await within(database.db, file, (trx) => readChanges(trx, file, after, 3));
    seqs.push(...page.data.map((row) => row.seq));
    ({ nextAfter: after, hasMore } = page);
  }
  expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const empty = await within(database.db, file, (trx) => readChanges(trx, file, 7n, 3));
  expect(empty).toEqual({ data: [], nextAfter: 7, hasMore: false });
});

/** What a consumer holds of a customer or a bill: as it is shown, names of references included. */
async function shownNow(file: TestFile, objectType: string, id: string): Promise<string | null> {
  const sql =
    objectType === 'Bill'
      ? `select b.txn_id, b.vendor_ref_full_name, (select jsonb_agg(l.customer_ref_full_name
           order by l.line_no) from mirror.bill_expense_line l
           where l.company_file_id = b.company_file_id and l.txn_id = b.txn_id) as lines
           from mirror.bill b where b.txn_id = '${id}'`
      : `select b.list_id, b.full_name, b.parent_ref_full_name, b.balance
           from mirror.customer b where b.list_id = '${id}'`;
  const [row] = await select(
    database.db,
    file,
    `${sql} and b.company_file_id = '${file.companyFileId}' and not b.is_deleted`,
  );
  return row ? JSON.stringify(row) : null;
}

test('who only reads again what the feed names holds what the mirror shows', async () => {
  const customer = (number: number, version: number) => {
    const name = `c${number}v${version}`;
    const above = number === 0 ? {} : { ParentRef: { ListID: '0', FullName: 'c0v0' } };
    const full = number === 0 ? name : `c0v0:${name}`;
    const raw = { ListID: `${number}`, EditSequence: `${version}`, Name: name, FullName: full };
    return { type: 'Customer', raw: { ...raw, ...above, Balance: '0.00' } };
  };
  const bill = (number: number, of: number) => {
    const line = (id: number) => ({ CustomerRef: { ListID: `${id}`, FullName: `c${id}v0` } });
    const raw = { TxnID: `B${number}`, EditSequence: `${of}` };
    return { type: 'Bill', raw: { ...raw, ExpenseLineRet: [line(of), line((of + 1) % 3)] } };
  };
  const small = fc.integer({ min: 0, max: 2 });
  const action = fc.tuple(fc.constantFrom('customer', 'bill', 'delete', 'look'), small, small);
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 3, maxLength: 14 }), async (actions) => {
      const file = await makeFile(database.db);
      const held = new Map<string, string>();
      const ids = new Set<string>();
      let after = 0;
      const look = async () => {
        const page = await within(database.db, file, (trx) => readChanges(trx, file, after, 1_000));
        expect(page.data.map((row) => row.seq)).toEqual(page.data.map((_, n) => after + n + 1));
        for (const { objectType, id: objectId } of page.data) {
          const now = await shownNow(file, objectType, objectId);
          if (now === null) held.delete(`${objectType} ${objectId}`);
          else held.set(`${objectType} ${objectId}`, now);
        }
        after = page.nextAfter;
      };
      for (const [kind, number, version] of actions) {
        ids.add(kind === 'customer' ? `Customer ${number}` : `Bill B${number}`);
        if (kind === 'look') await look();
        else if (kind === 'delete') {
          const gone = { objectType: 'Bill', objectId: `B${number}`, timeDeleted: null };
          await within(database.db, file, (trx) =>
            applyDeletions(trx, { ...file, now: NOON }, [gone]),
          );
        } else {
          const row = kind === 'customer' ? customer(number, version) : bill(number, version);
          await ingest(database.db, file, [row], { restoreSeen: true });
        }
      }
      await look();
      for (const one of ids) {
        const [objectType = '', objectId = ''] = one.split(' ');
        expect(held.get(one) ?? null).toBe(await shownNow(file, objectType, objectId));
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a reader beside writers who commit in any order misses no change', async () => {
  const file = await makeFile(database.db);
  const writers = Array.from({ length: 6 }, async (_, writer) => {
    for (let round = 0; round < 5; round++) {
      const rows = Array.from({ length: 1 + ((writer + round) % 3) }, (__, n) => ({
        type: 'Vendor',
        raw: vendor(writer * 10 + n, round),
      }));
      await ingest(database.db, file, rows);
    }
  });
  let isOver = false;
  const all = Promise.all(writers).then(() => {
    isOver = true;
  });
  const seqs: number[] = [];
  for (let after = 0, isLast = false; !isLast; ) {
    isLast = isOver;
    const page = await within(database.db, file, (trx) => readChanges(trx, file, after, 7));
    seqs.push(...page.data.map((row) => row.seq));
    after = page.nextAfter;
    isLast &&= !page.hasMore;
  }
  await all;
  expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, n) => n + 1));
  const [row] = await select<{ n: string }>(
    database.db,
    file,
    `select change_seq as n from company_file where id = '${file.companyFileId}'`,
  );
  expect(Number(row?.n)).toBe(seqs.length);
});

test('a merge names what the object is now', async () => {
  const file = await makeFile(database.db);
  await ingest(database.db, file, [{ type: 'Vendor', raw: vendor(1, 0) }]);
  await within(database.db, file, (trx) =>
    trx.raw(
      `insert into mirror.change (organization_id, company_file_id, seq, kind, object_type,
         object_id, at, into_id) values (?, ?, 2, 'merge', 'Vendor', 'V0', ?, 'V1')`,
      [file.organizationId, file.companyFileId, NOON],
    ),
  );
  const page = await within(database.db, file, (trx) => readChanges(trx, file, 0, 9));
  expect(page.data).toEqual([
    { seq: 1, kind: 'upsert', objectType: 'Vendor', id: 'V1', at: NOON },
    { seq: 2, kind: 'merge', objectType: 'Vendor', id: 'V0', at: NOON, into: 'V1' },
  ]);
});
