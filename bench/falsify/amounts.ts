/**
 * Every amount of the mirror that posts or says what is open, and how to change one of them by a
 * cent where nobody looks: in its typed column and in raw alike. The list is drawn from the table
 * plan, not from what the proof knows.
 */
import type { FileKey } from '../../src/company-file/store.js';
import type { Trx } from '../../src/db/connect.js';
import { quoteName } from '../../src/mirror/names.js';
import { mirrorTables, planOf, type Table } from '../../src/mirror/tables.js';
import type { Random } from '../../src/simulator/random.js';

/** A column of a table; `element`: the path of the table's own element in raw. */
export type Place = { table: string; column: string; plan: Table; path: readonly string[] };

/** One amount of one object. */
export type Amount = {
  place: Place;
  objectId: string;
  lineNo: number;
  parentLineNo: number;
  value: string;
};

/** Orders and estimates post nothing. */
const NON_POSTING = new Set(['Estimate', 'SalesOrder', 'PurchaseOrder', 'TimeTracking']);
/** Neither posted nor open: a proposal, credits of other documents, balances as a note. */
const NOTES = /^(suggested_discount_amount|unused_credits|(from|to)_account_balance)$/;

/** All of them: transactions' amounts, and the balances of accounts, vendors and customers. */
export const amountPlaces: readonly Place[] = [
  ...mirrorTables.flatMap((plan) => {
    const { kind } = planOf(plan.objectType);
    const isBalance = plan.depth === 0 && /^(account|vendor|customer)$/.test(plan.name);
    if (!isBalance && (kind !== 'txn' || NON_POSTING.has(plan.objectType))) return [];
    return plan.columns
      .filter(({ factType, name }) => factType === 'AMTTYPE' && !NOTES.test(name))
      .filter(({ name }) => !isBalance || /^(balance|total_balance)$/.test(name))
      .filter(({ name }) => !(plan.name === 'account' && name === 'total_balance'))
      .map(({ name, path }) => ({ table: plan.name, column: name, plan, path }));
  }),
];

/** Any amount that is not zero, each kind as likely as any other. */
export async function pickAmount(trx: Trx, key: FileKey, random: Random): Promise<Amount> {
  for (;;) {
    const place = random.pick([...amountPlaces]);
    const found = await amountsOf(trx, key, place);
    if (found.length > 0) return random.pick(found);
  }
}

async function amountsOf(trx: Trx, key: FileKey, place: Place): Promise<Amount[]> {
  const { plan, column } = place;
  const head = planOf(plan.objectType);
  const line = plan.depth > 0 ? 't.line_no' : '0';
  const parent = plan.depth > 1 ? 't.parent_line_no' : '0';
  const hasItem = plan.columns.some(({ name }) => name === 'item_ref_list_id');
  // A subtotal line repeats what stands above it; it posts nothing.
  const posts = hasItem
    ? `and not exists (select from mirror.item_subtotal s
         where s.organization_id = :org and s.company_file_id = :file
           and s.list_id = t.item_ref_list_id)`
    : '';
  const { rows } = await trx.raw(
    `select t.${head.keyColumn} as id, ${line} as line, ${parent} as parent,
            t.${quoteName(column)}::text as value
       from mirror.${quoteName(plan.name)} t
       join mirror.${quoteName(head.table.name)} h on h.organization_id = :org
        and h.company_file_id = :file and h.${head.keyColumn} = t.${head.keyColumn}
      where t.organization_id = :org and t.company_file_id = :file and not h.is_deleted
        and t.${quoteName(column)} <> 0 ${posts}
      order by 1, 2, 3`,
    { org: key.organizationId, file: key.companyFileId },
  );
  return rows.map((row: { id: string; line: number; parent: number; value: string }) => ({
    place,
    objectId: row.id,
    lineNo: Number(row.line),
    parentLineNo: Number(row.parent),
    value: row.value,
  }));
}

/** What an amount is by now; what it was when its line is gone. */
export async function amountNow(trx: Trx, key: FileKey, amount: Amount): Promise<string> {
  const all = await amountsOf(trx, key, amount.place);
  const mine = all.find(
    (one) =>
      one.objectId === amount.objectId &&
      one.lineNo === amount.lineNo &&
      one.parentLineNo === amount.parentLineNo,
  );
  return mine?.value ?? amount.value;
}

/** Adds one cent. @returns the amount as it stands then */
export async function falsify(trx: Trx, key: FileKey, amount: Amount): Promise<string> {
  const { place, objectId, lineNo, parentLineNo } = amount;
  const { plan, column } = place;
  const head = planOf(plan.objectType);
  const where = { organization_id: key.organizationId, company_file_id: key.companyFileId };
  const changed = await trx(`mirror.${plan.name}`)
    .where({ ...where, [head.keyColumn]: objectId })
    .where(plan.depth > 0 ? { line_no: lineNo } : {})
    .where(plan.depth > 1 ? { parent_line_no: parentLineNo } : {})
    .update({ [column]: trx.raw('?? + 0.01', [column]) })
    .returning(column);
  const value = String(changed[0]?.[column]);
  const indexes = plan.depth === 2 ? [parentLineNo, lineNo] : plan.depth === 1 ? [lineNo] : [];
  const lists = plan.depth === 2 ? listPath(plan) : plan.depth === 1 ? [plan.path] : [];
  const path = [
    ...lists.flatMap((elements, level) => [...elements, String(indexes[level])]),
    ...place.path,
  ];
  const touched = await trx.raw(
    `update mirror.${quoteName(head.table.name)}
        set raw = jsonb_set(raw, ?::text[], to_jsonb(?::text), false)
      where organization_id = ? and company_file_id = ? and ${head.keyColumn} = ?
        and raw #>> ?::text[] is not null returning 1`,
    [path, value, key.organizationId, key.companyFileId, objectId, path],
  );
  if (changed.length !== 1 || touched.rows.length !== 1) {
    throw new Error(`nothing to change at ${plan.name}.${column} (${path.join('/')})`);
  }
  return value;
}

/** Elements down to the group of lines, and from there to the line. */
function listPath(plan: Table): (readonly string[])[] {
  const group = mirrorTables.find((table) => table.children.includes(plan));
  return [group?.path ?? [], plan.path];
}
