/** One pass over the tables says what the view says, for every kind of document and of line. */
import { inOrganization } from '../../src/db/connect.js';
import { type Column, mirroredObjects, planOf, type Table } from '../../src/mirror/tables.js';
import { IMBALANCE, postedSql, postingTypes } from '../../src/proof/postings.js';
import { makeRandom } from '../../src/simulator/random.js';
import { makeFile, type TestFile } from '../mirror/company-file.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const ITEM_TYPES = [
  ...['ItemService', 'ItemNonInventory', 'ItemOtherCharge', 'ItemInventory', 'ItemFixedAsset'],
  ...['ItemInventoryAssembly', 'ItemDiscount', 'ItemPayment', 'ItemSubtotal'],
];
const TRANSACTIONS = [...mirroredObjects.values()].flatMap((plan) =>
  plan.kind === 'txn' ? [plan.objectType] : [],
);
const ACCOUNTS = ['A-1', 'A-2', 'A-3', 'A-4', null];
const NOW = new Date('2026-11-02T12:00:00Z');

let database: TestDatabase;
let file: TestFile;
beforeAll(async () => {
  database = await openTestDatabase();
  file = await makeFile(database.db);
  await fill();
});
afterAll(() => database.close());

const random = makeRandom(12);
const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
  inOrganization(database.db, file.organizationId, async (trx) => {
    const { organizationId: org, companyFileId } = file;
    return (await trx.raw(sql, { org, file: companyFileId })).rows;
  });

/** Documents of every kind, with every kind of line, some deleted, some pending, any amounts. */
async function fill(): Promise<void> {
  await insert(planOf('Account').table, {
    list_id: 'A-1',
    special_account_type: 'SalesTaxPayable',
  });
  for (const type of ITEM_TYPES) await insert(planOf(type).table, { list_id: type });
  for (const type of TRANSACTIONS) {
    for (let number = 1; number <= 8; number += 1) {
      const txnId = `${type}-${number}`;
      for (const table of planOf(type).tables) {
        const lines = table.depth === 0 ? [{}] : [{ line_no: 1 }, { line_no: 2 }];
        for (const line of lines) {
          const parent = table.depth === 2 ? { parent_line_no: 1 } : {};
          await insert(table, { txn_id: txnId, ...line, ...parent });
        }
      }
    }
  }
}

async function insert(table: Table, known: Record<string, unknown>): Promise<void> {
  const chosen = table.columns.map((column) => [column.name, chosenFor(column, table)]);
  const isHead = table.depth === 0;
  await database.db(`mirror.${table.name}`).insert({
    organization_id: file.organizationId,
    company_file_id: file.companyFileId,
    ...Object.fromEntries(chosen),
    ...(isHead ? { change_seq: 1, raw: '{}', read_at: NOW, is_deleted: random.chance(0.2) } : {}),
    ...(table.hasLineOrder ? { line_order: 1 } : {}),
    ...known,
  });
}

function chosenFor({ name, type }: Column, table: Table): unknown {
  if (name === 'exchange_rate') return random.pick([null, '1', '1.3377', '0.00871']);
  if (name === 'currency_ref_list_id') return random.pick([null, 'C-1', 'C-2']);
  if (/account_ref_list_id$/.test(name)) return random.pick(ACCOUNTS);
  if (name === 'item_ref_list_id') return random.pick([...itemsOf(table), null]);
  if (/_ref_list_id$/.test(name)) return random.pick(['P-1', 'P-2', 'P-3', null]);
  if (type === 'numeric') return random.chance(0.2) ? null : String(random.int(-400, 900) / 100);
  return type === 'boolean' ? random.pick([true, false, null]) : null;
}

/** A subtotal has no price and no stock. */
function itemsOf({ objectType }: Table): string[] {
  const hasSubtotals = objectType !== 'Charge' && objectType !== 'InventoryAdjustment';
  return ITEM_TYPES.filter((type) => type !== 'ItemSubtotal' || hasSubtotals);
}

const HERE = 'organization_id = :org and company_file_id = :file';
const ALL = new Set(postingTypes);

test('every amount of an account goes to the same account, party and document', async () => {
  const told = await rows(`
    select object_type as type, txn_id, account_ref_list_id as account,
           entity_ref_list_id as party, currency_ref_list_id as currency,
           exchange_rate::text as rate, amount::text as amount
      from mirror.posting where ${HERE} and amount <> 0 and account_ref_list_id is not null
     order by 1, 2, 3, 4, 7`);
  const summed = await rows(`
    with ${postedSql(ALL)} select * from (
      select p.type, p.txn_id, case when p."to" in ('account', 'document') then p.id else (
               select case p."to" when 'sold' then i.sales_account_id else i.purchase_account_id end
                 from mirror.item_account i
                where i.organization_id = :org and i.company_file_id = :file
                  and i.list_id = p.id) end as account,
             case when p."to" in ('account', 'document') then p.party end as party, p.currency,
             p.rate::text as rate, p.amount::text as amount
        from posted p where p.amount <> 0) x
     where account is not null order by 1, 2, 3, 4, 7`);
  expect(summed).toEqual(told);
  expect(new Set(told.map(({ type }) => type))).toEqual(ALL);
  expect(told.length).toBeGreaterThan(300);
});

test('every document leaves over the same', async () => {
  const told = await rows(`
    select object_type as type, txn_id, sum(amount) as rest from mirror.posting
     where ${HERE} group by 1, 2 having sum(amount) <> 0 order by 1, 2`);
  const summed = await rows(`
    with ${postedSql(ALL)} select type, txn_id, ${IMBALANCE} as rest from posted
     group by 1, 2 having ${IMBALANCE} <> 0 order by 1, 2`);
  expect(summed).toEqual(told);
  expect(told.length).toBeGreaterThan(70);
});

test('of documents that are asked for by id only these are read', async () => {
  const some = await rows(
    `with ${postedSql(ALL, `array['Bill-1', 'Bill-2', 'Deposit-3']`)}
     select distinct txn_id from posted order by 1`,
  );
  expect(some.length).toBeGreaterThan(0);
  expect(some.every(({ txn_id }) => /^(Bill-[12]|Deposit-3)$/.test(String(txn_id)))).toBe(true);
});
