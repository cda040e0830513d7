/**
 * Lists for select boxes, generic over the table plans: which object types a list has, and what of
 * them it leaves out, is data. Source: product-design §1.3 (departments are classes), design.md §7.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from '../mirror/names.js';
import { familyOfType } from '../mirror/references.js';
import { mirroredObjects, type ObjectPlan, planOf } from '../mirror/tables.js';
import { resources, valuesOf } from './map.js';

type PickList = {
  readonly objectTypes: readonly string[];
  /** Only entries without a parent, or only those with one. */
  readonly only?: 'top' | 'below';
  /** A column with a short code or number that people know the entry by. */
  readonly code?: string;
  /** Said when the list is there and empty. */
  readonly none: string;
};

const list = (objectType: string, none: string, more: Partial<PickList> = {}): PickList => ({
  objectTypes: [objectType],
  none,
  ...more,
});
const ITEMS = [...mirroredObjects.keys()].filter((type) => familyOfType(type) === 'item');

const PICK_LISTS = {
  departments: list('Class', 'The company file has no classes; departments are classes.'),
  customers: list('Customer', 'The company file has no customers.', { only: 'top' }),
  jobs: list('Customer', 'The company file has no jobs.', { only: 'below' }),
  'customers-and-jobs': list('Customer', 'The company file has no customers.'),
  vendors: list('Vendor', 'The company file has no vendors.'),
  accounts: list('Account', 'The company file has no accounts.', { code: 'account_number' }),
  items: { objectTypes: ITEMS, none: 'The company file has no items.' },
  terms: {
    objectTypes: ['StandardTerms', 'DateDrivenTerms'],
    none: 'The company file has no payment terms.',
  },
  'sales-reps': list('SalesRep', 'The company file has no sales reps.', { code: 'initial' }),
  'payment-methods': list('PaymentMethod', 'The company file has no payment methods.'),
  'sales-tax-codes': list('SalesTaxCode', 'The company file has no sales tax codes.'),
  currencies: list('Currency', 'The company file has one currency only.', {
    code: 'currency_code',
  }),
  'customer-types': list('CustomerType', 'The company file has no customer types.'),
  'vendor-types': list('VendorType', 'The company file has no vendor types.'),
  'job-types': list('JobType', 'The company file has no job types.'),
  'price-levels': list('PriceLevel', 'The company file has no price levels.'),
  'ship-methods': list('ShipMethod', 'The company file has no ship methods.'),
  'customer-messages': list('CustomerMsg', 'The company file has no customer messages.'),
  'other-names': list('OtherName', 'The company file has no other names.'),
  'inventory-sites': list('InventorySite', 'The company file has no inventory sites.'),
} as const satisfies Readonly<Record<string, PickList>>;

export type PickListKind = keyof typeof PICK_LISTS;

/** The names of all pick lists, for addresses. */
export const PICK_LIST_KINDS = Object.keys(PICK_LISTS) as readonly PickListKind[];

/** AccountType in the words of REST and of qbXML. */
export const accountTypes = valuesOf('AccountType');

export function isPickListKind(name: string): name is PickListKind {
  return Object.hasOwn(PICK_LISTS, name);
}

/** Object types of a pick list, and what it says when it is empty. */
export function pickList(kind: PickListKind): PickList {
  return PICK_LISTS[kind];
}

/** One entry of a select box. */
export type PickEntry = {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  /** Account number, initials, currency code; null where there is none. */
  readonly code: string | null;
  /** The full name, after the code where there is one: ready to be shown. */
  readonly label: string;
  readonly isActive: boolean;
  readonly parent: { readonly id: string; readonly fullName: string } | null;
  /** Depth in its tree, from 0. */
  readonly sublevel: number;
  /** The resource under which all of it can be read, e.g. `service-items`; null: under none. */
  readonly resource: string | null;
  /** Of an account, in the words of REST; null for all else. */
  readonly accountType: string | null;
};

export type PickQuestion = {
  /** Words that all have to be in the full name or code, letter case aside. */
  readonly words: readonly string[];
  readonly includeInactive: boolean;
  /** AccountType of qbXML; undefined: any. */
  readonly accountType: string | undefined;
  readonly after: PickPlace | undefined;
  readonly limit: number;
};

/** Where a page ended. */
export type PickPlace = { readonly sort: string; readonly id: string };

type Row = {
  id: string;
  name: string;
  fullName: string;
  code: string | null;
  isActive: boolean;
  parentId: string | null;
  parentName: string | null;
  sublevel: number;
  objectType: string;
  accountType: string | null;
  sort: string;
};

/**
 * One page of a pick list in the order of its tree: parents before children, names without regard
 * to letter case.
 * @returns one entry more than the limit when there are more; `place` of each is where it stands
 */
export async function pickEntries(
  trx: Trx,
  key: FileKey,
  kind: PickListKind,
  question: PickQuestion,
): Promise<{ entry: PickEntry; place: PickPlace }[]> {
  const chosen = pickList(kind);
  const parts = chosen.objectTypes.map((type) => entriesSql(planOf(type), chosen));
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select * from (${parts.join(' union all ')}) e
      where (:inactive or e."isActive")
        and (cast(:type as text) is null or e."accountType" = :type)
        and not exists (
          select from unnest(cast(:words as text[])) w
           where position(lower(w) in lower(concat_ws(' ', e.code, e."fullName"))) = 0)
        and (cast(:sort as text) is null or (e.sort, e.id collate "C") > (:sort, :id))
      order by e.sort, e.id collate "C" limit :limit`,
    {
      org: key.organizationId,
      file: key.companyFileId,
      inactive: question.includeInactive,
      type: question.accountType ?? null,
      words: question.words,
      sort: question.after?.sort ?? null,
      id: question.after?.id ?? null,
      limit: question.limit + 1,
    },
  );
  return rows.map((row) => ({ entry: entryOf(row), place: { sort: row.sort, id: row.id } }));
}

/** The entries of one object type. A colon sorts before all else, so that a tree stays together. */
function entriesSql(plan: ObjectPlan, { only, code }: PickList): string {
  const columns = new Set(plan.table.columns.map((column) => column.name));
  const own = (name: string, otherwise = 'null::text') =>
    columns.has(name) ? `t.${quoteName(name)}` : otherwise;
  const fullName = `coalesce(t.${quoteName(plan.nameColumn ?? 'name')}, '')`;
  const parent = columns.has('parent_site_ref_list_id') ? 'parent_site_ref' : 'parent_ref';
  const parentId = own(`${parent}_list_id`);
  const WHERE = { top: `and ${parentId} is null`, below: `and ${parentId} is not null` };
  // What people know a sales rep by beside the initials.
  const spoken = own('sales_rep_entity_ref_full_name', fullName);
  return `select t.list_id as id, ${own('name', fullName)} as name,
            coalesce(${spoken}, ${fullName}) as "fullName",
            ${code === undefined ? 'null::text' : own(code)} as code,
            t.is_active is not false as "isActive", ${parentId} as "parentId",
            ${own(`${parent}_full_name`)} as "parentName",
            coalesce(${own('sublevel', '0')}, 0)::int as sublevel,
            '${plan.objectType}' as "objectType", ${own('account_type')} as "accountType",
            lower(replace(coalesce(${spoken}, ${fullName}), ':', chr(1))) collate "C" as sort
       from mirror.${quoteName(plan.table.name)} t
      where t.organization_id = :org and t.company_file_id = :file and not t.is_deleted
        ${only === undefined ? '' : WHERE[only]}`;
}

function entryOf(row: Row): PickEntry {
  const { parentId, parentName, objectType, accountType, sort: _, ...entry } = row;
  const { code, fullName } = entry;
  return {
    ...entry,
    label: code === null || code === '' || code === fullName ? fullName : `${code} · ${fullName}`,
    parent: parentId === null ? null : { id: parentId, fullName: parentName ?? '' },
    resource: RESOURCES.get(objectType) ?? null,
    accountType: accountType === null ? null : (accountTypes.fromQbxml.get(accountType) ?? null),
  };
}

const RESOURCES: ReadonlyMap<string, string> = new Map(
  [...resources().values()].map((resource) => [resource.qbxml, resource.name]),
);
