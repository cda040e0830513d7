/**
 * The filters of a list as SQL over the mirror: one rule for each element of a query, derived from
 * the table plan; no object type has a rule of its own. Values travel as bindings.
 * Source: conductor-rules (filters), qbwc-protocol §6.4; what a filter of QuickBooks compares
 * beyond that is assumed (docs/assumptions.md).
 */
import assert from 'node:assert';
import { quoteName } from '../mirror/names.js';
import { familyOfType } from '../mirror/references.js';
import { mirroredObjects, type ObjectPlan, type Reference, type Table } from '../mirror/tables.js';
import type { MapParameter } from './map.js';
import { type Moment, momentCondition } from './moments.js';
import type { GivenParameter } from './parameters.js';

/** Part of a WHERE; the object's own table is `t`. Bindings of the caller: org, file. */
export type Condition = {
  readonly sql: string;
  readonly bindings: Readonly<Record<string, Value>>;
};
type Value = string | readonly string[];

export type FilterContext = {
  /** The file's IANA zone; null while it is not known. */
  readonly timeZone: string | null;
};

type Place = {
  readonly plan: ObjectPlan;
  readonly parameter: MapParameter;
  readonly values: readonly string[];
  readonly context: FilterContext;
  /** Name of the one binding of this filter. */
  readonly name: string;
};
/** Undefined where an object type has nothing that the filter could look at. */
type Rule = (place: Place) => Condition | undefined;

/**
 * The conditions of filters. A type that has nothing a filter could look at meets it never.
 * @param given  filters alone: without what names objects or only chooses what is shown
 */
export function filterConditions(
  plan: ObjectPlan,
  given: readonly GivenParameter[],
  context: FilterContext,
): Condition[] {
  return given.map(
    (one, index) =>
      filterCondition(plan, one, context, `filter${index}`) ?? { sql: 'false', bindings: {} },
  );
}

/**
 * One filter.
 * @param name  of its binding
 * @returns undefined when the type has nothing that it could look at
 */
export function filterCondition(
  plan: ObjectPlan,
  { parameter, values }: GivenParameter,
  context: FilterContext,
  name: string,
): Condition | undefined {
  return ruleOf(parameter)?.({ plan, parameter, values, context, name });
}

/** Only active objects, which is what a list shows when nothing was said. */
export function activeOnly(plan: ObjectPlan): Condition[] {
  return hasColumn(plan, 'is_active') ? [{ sql: '(t.is_active is not false)', bindings: {} }] : [];
}

/** True for parameters that are no filter: they choose what is shown of what was found. */
export function isDisplayOnly(parameter: MapParameter): boolean {
  return DISPLAY_ONLY.has(parameter.path[0] ?? '');
}

const DISPLAY_ONLY = new Set([
  ...['MaxReturned', '@iterator', 'IncludeLineItems', 'IncludeLinkedTxns', 'IncludeRetElement'],
  'IncludeComponentLineItems',
]);

/** Rules by the element of the query that the parameter stands for. */
const RULES: Readonly<Record<string, Rule>> = {
  ActiveStatus: activeStatus,
  FromModifiedDate: (place) => modified(place, 'from'),
  ToModifiedDate: (place) => modified(place, 'to'),
  FromTxnDate: (place) => compared(place, 'txn_date', '>=', 'date'),
  ToTxnDate: (place) => compared(place, 'txn_date', '<=', 'date'),
  'NameFilter/Name': (place) => matched(place, nameOf(place.plan)),
  'RefNumberFilter/RefNumber': (place) => matched(place, 'ref_number'),
  FromName: (place) => ranged(place, nameOf(place.plan), '>='),
  ToName: (place) => ranged(place, nameOf(place.plan), '<='),
  FromRefNumber: (place) => ranged(place, 'ref_number', '>='),
  ToRefNumber: (place) => ranged(place, 'ref_number', '<='),
  'EntityFilter/ListID': entity,
  'AccountFilter/ListID': account,
  'ClassFilter/ListID': (place) => referring(place, (row) => row.family === 'class'),
  'CurrencyFilter/ListID': (place) => referring(place, (row) => row.family === 'currency'),
  'ItemFilter/ListID': (place) => referring(place, isItem),
  'ItemRef/ListID': (place) => referring(place, isItem),
  'SiteFilter/ListID': (place) =>
    referring(place, (row) => row.idColumn === 'inventory_site_ref_list_id'),
  'TotalBalanceFilter/Amount': totalBalance,
  PaidStatus: (place) => flagged(place, 'is_paid', { PaidOnly: true, NotPaidOnly: false }),
  PendingStatus: (place) =>
    flagged(place, 'is_pending', { PendingOnly: true, NotPendingOnly: false }),
  AccountType: (place) => compared(place, 'account_type', '=', 'text'),
  PaymentMethodType: (place) => compared(place, 'payment_method_type', '=', 'text'),
  ItemTypeFilter: itemType,
};

/** Known by their end: `TxnDateRangeFilter/FromTxnDate`, `TimeTrackingEntityFilter/ListID`. */
function ruleOf(parameter: MapParameter): Rule | undefined {
  const last = parameter.path.at(-1) ?? '';
  const above = (parameter.path.at(-2) ?? '').replace(/^(TimeTracking|Transaction)(?=[A-Z])/, '');
  return RULES[`${above}/${last}`] ?? RULES[last];
}

/** The one value of a filter that takes one. */
function oneValue(place: Place): string {
  const [value] = place.values;
  assert(value !== undefined, `${place.parameter.name} has no value`);
  return value;
}

function activeStatus(place: Place): Condition {
  const value = oneValue(place);
  if (value === 'All') return { sql: 'true', bindings: {} };
  if (hasColumn(place.plan, 'is_active')) {
    const sql = value === 'ActiveOnly' ? '(t.is_active is not false)' : '(t.is_active is false)';
    return { sql, bindings: {} };
  }
  return { sql: activeByItem(value === 'ActiveOnly'), bindings: {} };
}

/** Stock at a site is as active as its item, which is what QuickBooks shows with it (assumed). */
function activeByItem(isActive: boolean): string {
  const of = (table: string) =>
    `exists (select from mirror.${table} i
       where i.organization_id = :org and i.company_file_id = :file and not i.is_deleted
         and i.list_id = t.${table}_ref_list_id and i.is_active is false)`;
  const isInactive = `(${of('item_inventory')} or ${of('item_inventory_assembly')})`;
  return isActive ? `not ${isInactive}` : isInactive;
}

function modified(place: Place, side: 'from' | 'to'): Condition | undefined {
  if (!hasColumn(place.plan, 'time_modified')) return undefined;
  const moment: Moment = { text: oneValue(place), side };
  return momentCondition('t.time_modified', moment, place.context.timeZone, place.name);
}

function compared(
  place: Place,
  column: string,
  operator: '=' | '>=' | '<=',
  type: 'date' | 'text',
): Condition | undefined {
  if (!hasColumn(place.plan, column)) return undefined;
  return {
    sql: `t.${quoteName(column)} ${operator} cast(:${place.name} as ${type})`,
    bindings: { [place.name]: oneValue(place) },
  };
}

/** The short name; lists without one are filtered by what references call their objects. */
function nameOf(plan: ObjectPlan): string {
  return hasColumn(plan, 'name') ? 'name' : (plan.nameColumn ?? '');
}

/** Contains, begins or ends with, letter case aside. */
function matched(place: Place, column: string): Condition | undefined {
  if (!hasColumn(place.plan, column)) return undefined;
  const criterion = place.parameter.constants[0]?.value;
  const have = `lower(t.${quoteName(column)})`;
  const wanted = `lower(cast(:${place.name} as text))`;
  const sql =
    criterion === 'StartsWith'
      ? `starts_with(${have}, ${wanted})`
      : criterion === 'EndsWith'
        ? `right(${have}, length(${wanted})) = ${wanted}`
        : `position(${wanted} in ${have}) > 0`;
  return { sql, bindings: { [place.name]: oneValue(place) } };
}

/** Numbers compare as numbers when both sides are digits alone, else as text without case. */
function ranged(place: Place, column: string, operator: '>=' | '<='): Condition | undefined {
  if (!hasColumn(place.plan, column)) return undefined;
  const value = oneValue(place);
  const have = `t.${quoteName(column)}`;
  const asText = `lower(${have}) ${operator} lower(cast(:${place.name} as text))`;
  const asNumber =
    `case when ${have} ~ '^[0-9]{1,100}$'` +
    ` then cast(${have} as numeric) ${operator} cast(:${place.name} as numeric) else ${asText} end`;
  const sql = /^[0-9]{1,100}$/.test(value) ? asNumber : asText;
  return { sql: `(${sql})`, bindings: { [place.name]: value } };
}

/** Whose document it is: the first that a document has. */
const ENTITIES = ['payee_entity_ref', 'vendor_ref', 'entity_ref', 'customer_ref'].map(
  (name) => `${name}_list_id`,
);

/** Where the head of a document says whose it is; undefined for journals and deposits. */
export function entityColumn(plan: ObjectPlan): string | undefined {
  return ENTITIES.find((name) => plan.table.references.some((row) => row.idColumn === name));
}

/** Of journals and deposits, which have it in their lines, any line counts. */
function entity(place: Place): Condition | undefined {
  const own = entityColumn(place.plan);
  return referring(place, (row, table) =>
    own === undefined
      ? row.idColumn === 'entity_ref_list_id'
      : table.depth === 0 && row.idColumn === own,
  );
}

/** A tax item at the head of a document is not what was sold. */
function isItem(row: Reference, table: Table): boolean {
  return (
    row.family === 'item' && !(table.depth === 0 && /sales_tax|purchase_tax/.test(row.idColumn))
  );
}

/** Any of the references, at the head or in lines, points to one of the objects named. */
function referring(
  place: Place,
  isMeant: (row: Reference, table: Table) => boolean,
): Condition | undefined {
  const ids = `any(cast(:${place.name} as text[]))`;
  const tests = place.plan.tables.flatMap((table) => {
    const columns = table.references.filter((row) => isMeant(row, table));
    if (columns.length === 0) return [];
    const alias = table.depth === 0 ? 't' : 'l';
    const test = columns.map((row) => `${alias}.${quoteName(row.idColumn)} = ${ids}`).join(' or ');
    if (table.depth === 0) return [test];
    const key = place.plan.keyColumn;
    return [
      `exists (select from mirror.${quoteName(table.name)} l
         where l.organization_id = :org and l.company_file_id = :file
           and l.${key} = t.${key} and (${test}))`,
    ];
  });
  if (tests.length === 0) return undefined;
  return { sql: `(${tests.join(' or ')})`, bindings: { [place.name]: place.values } };
}

/** Named by the document, or by an item that it sells or buys. */
function account(place: Place): Condition | undefined {
  const named = referring(place, (row) => row.family === 'account');
  const tests = [...(named ? [named.sql] : []), ...itemAccounts(place)];
  if (tests.length === 0) return undefined;
  return { sql: `(${tests.join(' or ')})`, bindings: { [place.name]: place.values } };
}

/** Accounts of an item that only the other side of the trade posts to. */
const NOT_SOLD = /^sales_and_purchase_expense_account/;
const NOT_BOUGHT = /^(sales_and_purchase_income|income|cogs)_account/;

/** Lines whose item stands for one of the accounts. */
function itemAccounts(place: Place): string[] {
  const { plan } = place;
  const foreign = plan.table.columns.some((column) => column.name === 'customer_ref_list_id')
    ? NOT_SOLD
    : NOT_BOUGHT;
  const ids = `any(cast(:${place.name} as text[]))`;
  const selects = [...mirroredObjects.values()].flatMap((item) => {
    if (familyOfType(item.objectType) !== 'item') return [];
    const columns = item.table.references.filter(
      (row) => row.family === 'account' && !foreign.test(row.idColumn),
    );
    if (columns.length === 0) return [];
    const test = columns.map((row) => `i.${quoteName(row.idColumn)} = ${ids}`).join(' or ');
    return [
      `select i.list_id from mirror.${item.table.name} i
        where i.organization_id = :org and i.company_file_id = :file and (${test})`,
    ];
  });
  const lines = plan.tables.filter(
    (table) => table.depth > 0 && table.columns.some((each) => each.name === 'item_ref_list_id'),
  );
  return lines.map(
    (table) => `exists (select from mirror.${quoteName(table.name)} l
       where l.organization_id = :org and l.company_file_id = :file
         and l.${plan.keyColumn} = t.${plan.keyColumn}
         and l.item_ref_list_id = any(array(${selects.join(' union all ')})))`,
  );
}

const OPERATORS: Readonly<Record<string, string>> = {
  Equal: '=',
  LessThan: '<',
  LessThanEqual: '<=',
  GreaterThan: '>',
  GreaterThanEqual: '>=',
};

/** With the balances below it; lists without levels have one balance. */
function totalBalance(place: Place): Condition | undefined {
  const column = ['total_balance', 'balance'].find((name) => hasColumn(place.plan, name));
  if (column === undefined) return undefined;
  const operator = OPERATORS[place.parameter.constants[0]?.value ?? 'Equal'];
  assert(operator, `${place.parameter.name} compares in an unknown way`);
  return {
    sql: `t.${column} ${operator} cast(:${place.name} as numeric)`,
    bindings: { [place.name]: oneValue(place) },
  };
}

function flagged(
  place: Place,
  column: string,
  states: Readonly<Record<string, boolean>>,
): Condition | undefined {
  if (!hasColumn(place.plan, column)) return undefined;
  const state = states[oneValue(place)];
  const sql = state === undefined ? 'true' : `t.${column} is ${state}`;
  return { sql, bindings: {} };
}

/** Kinds of items that have stock; the others have none at any site. */
function itemType(place: Place): Condition {
  const inventory = 't.item_inventory_ref_list_id is not null';
  const assembly = 't.item_inventory_assembly_ref_list_id is not null';
  const kinds: Readonly<Record<string, string>> = {
    Inventory: inventory,
    Assembly: assembly,
    InventoryAndAssembly: 'true',
    AllExceptFixedAsset: 'true',
    Sales: 'true',
  };
  return { sql: `(${kinds[oneValue(place)] ?? 'false'})`, bindings: {} };
}

function hasColumn(plan: ObjectPlan, name: string): boolean {
  return plan.table.columns.some((column) => column.name === name);
}
