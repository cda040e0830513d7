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

/**
 * A column of a table; `path`: its own elements in raw, from the line's or the document's. Links have
 * one table for all documents: there `plan` is the document's.
 */
export type Place = {
  table: string;
  column: string;
  plan: Table;
  path: readonly string[];
  isLink?: boolean;
};

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

/** All: amounts of transactions and their links, balances of accounts, vendors and customers. */
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
  ...mirrorTables
    .filter(({ depth, hasLinkedTxn, objectType }) => {
      return depth === 0 && hasLinkedTxn && !NON_POSTING.has(objectType);
    })
    .map((plan) => {
      const path = ['LinkedTxn', 'Amount'];
      return { table: 'linked_txn', column: 'amount', plan, path, isLink: true };
    }),
];

/** The kinds of which a company file has amounts. */
export async function placesOf(trx: Trx, key: FileKey): Promise<Place[]> {
  const places: Place[] = [];
  for (const place of amountPlaces) {
    if ((await amountsOf(trx, key, place)).length > 0) places.push(place);
  }
  return places;
}

/** Any amount of a kind, zero or not. */
export async function pickAmount(
  trx: Trx,
  key: FileKey,
  place: Place,
  random: Random,
): Promise<Amount | undefined> {
  const found = await amountsOf(trx, key, place);
  return found.length > 0 ? random.pick(found) : undefined;
}

async function amountsOf(trx: Trx, key: FileKey, place: Place): Promise<Amount[]> {
  const { plan, column } = place;
  const head = planOf(plan.objectType);
  const [id, line, parent] = place.isLink
    ? ['object_id', 't.line_no', '0']
    : [
        head.keyColumn,
        plan.depth > 0 ? 't.line_no' : '0',
        plan.depth > 1 ? 't.parent_line_no' : '0',
      ];
  const { rows } = await trx.raw(
    `select t.${id} as id, ${line} as line, ${parent} as parent,
            t.${quoteName(column)}::text as value
       from mirror.${quoteName(place.table)} t
       join mirror.${quoteName(head.table.name)} h on h.organization_id = :org
        and h.company_file_id = :file and h.${head.keyColumn} = t.${id}
      where t.organization_id = :org and t.company_file_id = :file and not h.is_deleted
        and t.${quoteName(column)} is not null ${posting(place)}
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

/** Leaves out what posts nothing and is open nowhere. */
function posting({ plan, isLink }: Place): string {
  if (isLink) {
    return `and t.object_type = '${plan.objectType}' and t.line_id = '' and t.link_type = 'AMTTYPE'`;
  }
  // A subtotal line repeats what stands above it.
  if (plan.columns.some(({ name }) => name === 'item_ref_list_id')) {
    return `and not exists (select from mirror.item_subtotal s
              where s.organization_id = :org and s.company_file_id = :file
                and s.list_id = t.item_ref_list_id)`;
  }
  // Income and expenses have no balance.
  return plan.name === 'account'
    ? `and t.account_type !~ '(Income|Expense|CostOfGoodsSold|NonPosting)$'`
    : '';
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

/** Adds one cent, in the column and in raw. @returns the amount as it stands then */
export async function falsify(trx: Trx, key: FileKey, amount: Amount): Promise<string> {
  const { place, objectId, lineNo, parentLineNo } = amount;
  const { plan, column } = place;
  const head = planOf(plan.objectType);
  const own = place.isLink
    ? { object_type: plan.objectType, object_id: objectId, line_id: '', line_no: lineNo }
    : {
        [head.keyColumn]: objectId,
        ...(plan.depth > 0 ? { line_no: lineNo } : {}),
        ...(plan.depth > 1 ? { parent_line_no: parentLineNo } : {}),
      };
  const changed = await trx(`mirror.${place.table}`)
    .where({ organization_id: key.organizationId, company_file_id: key.companyFileId, ...own })
    .update({ [column]: trx.raw('?? + 0.01', [column]) })
    .returning(column);
  const value = String(changed[0]?.[column]);
  const path = pathOf(amount);
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

/** Where an amount stands in raw. */
function pathOf({ place, lineNo, parentLineNo }: Amount): string[] {
  const { plan, path, isLink } = place;
  if (isLink) return ['LinkedTxn', String(lineNo), 'Amount'];
  if (plan.depth === 0) return [...path];
  if (plan.depth === 1) return [...plan.path, String(lineNo), ...path];
  const [group = [], line = []] = listPath(plan);
  return [...group, String(parentLineNo), ...line, String(lineNo), ...path];
}

/** Elements down to the group of lines, and from there to the line. */
function listPath(plan: Table): (readonly string[])[] {
  const group = mirrorTables.find((table) => table.children.includes(plan));
  return [group?.path ?? [], plan.path];
}
