/**
 * The table plan: 68 objects in 146 tables, derived from the facts. Everything that creates, fills
 * or reads a mirror table walks this plan; an object type has no code of its own.
 * Source: design.md §7, SQL.
 */
import assert from 'node:assert';
import { enumeration, type ObjectFacts, objects, simpleType } from '../qbxml/facts.js';
import { type Field, shapeOf } from '../qbxml/shape.js';
import { childTableName, columnName, isShortEnough, snakeCase, withoutRet } from './names.js';
import { familyOfReference } from './references.js';

/**
 * SQL types of mirrored elements. Integers are numeric too: qbXML does not bound them. jsonb is the
 * one repeated element that has no table, TxnLineDetail.
 */
export type ColumnType = 'text' | 'numeric' | 'date' | 'boolean' | 'jsonb';

export type Column = {
  readonly name: string;
  /** Element names below the table's own element. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  /** The facts' type, e.g. `AMTTYPE`, `enum:TxnType`. */
  readonly factType: string;
};

/** A reference to a list object: its two columns, and the list that it points into. */
export type Reference = {
  readonly idColumn: string;
  readonly nameColumn: string;
  readonly family: string;
};

/** Where a table names other transactions: TxnID and TxnType side by side. */
export type TxnLink = { readonly idColumn: string; readonly typeColumn: string };

export type Table = {
  /** Without schema: `bill_expense_line`. */
  readonly name: string;
  readonly objectType: string;
  /** The repeated element; undefined for the object's own table. */
  readonly element: string | undefined;
  /** Elements from the parent's element down to the repeated one, itself included. */
  readonly path: readonly string[];
  /** 0 = the object, 1 = its lines, 2 = lines of a group line. */
  readonly depth: number;
  /** Key columns after organization_id and company_file_id. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Set when lines of several tables share one order: the group's number in the parent's shape. */
  readonly hasLineOrder: boolean;
  readonly references: readonly Reference[];
  readonly txnLink: TxnLink | undefined;
  /** Shapes with one table for all objects, directly below this table's element. */
  readonly dataExtElement: 'DataExtRet' | 'DataExt' | undefined;
  readonly hasLinkedTxn: boolean;
  readonly children: readonly Table[];
};

export type ObjectPlan = {
  /** Name in the facts, e.g. `Bill`. */
  readonly objectType: string;
  /** Element of its rows, e.g. `BillRet`. */
  readonly ret: string;
  readonly kind: 'list' | 'txn';
  readonly keyElement: 'ListID' | 'TxnID';
  readonly keyColumn: 'list_id' | 'txn_id';
  readonly table: Table;
  /** Its own table and all below it, parents first. */
  readonly tables: readonly Table[];
  readonly hasEditSequence: boolean;
  readonly hasTimeModified: boolean;
  /** What references call this object by: full_name, else name, else initial. */
  readonly nameColumn: string | undefined;
};

/** Objects that have an id and a query but are no part of the mirror. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  ReceivePaymentToDeposit: 'a question about payments, asked live (design.md §7); its id repeats',
  SalesTaxReturn: 'a picklist without dates or EditSequence, absent from the US edition',
  SalesTaxReturnLine: 'as SalesTaxReturn, and only answered per tax agency',
};

/** Their own Ret, but a union of other objects or a list of deletions. */
const UNIONS = new Set(['Transaction', 'ListDeleted', 'TxnDeleted']);

const NAME_COLUMNS = ['full_name', 'name', 'initial'];
/** BarCode's ListID is that of its item: no reference points at a bar code. */
const NOT_REFERRED_TO = new Set(['BarCode']);

/** Rows of mirror.data_ext and mirror.linked_txn. Inside a group line custom fields are DataExt. */
const SHARED = new Set(['DataExtRet', 'DataExt', 'LinkedTxn']);
/** Two leaves a line of another document; kept beside its link as jsonb (design.md §7, SQL). */
const AS_JSON = new Set(['TxnLineDetail']);

/** Every mirrored object in the order of the schema. */
export const mirroredObjects: ReadonlyMap<string, ObjectPlan> = new Map(
  [...objects].flatMap(([name, facts]) =>
    isMirrored(name, facts) ? [[name, planObject(name, facts)]] : [],
  ),
);

/** The object of a response row, by the row's element: `BillRet` → the plan of Bill. */
export const mirroredByRet: ReadonlyMap<string, ObjectPlan> = new Map(
  [...mirroredObjects.values()].map((plan) => [plan.ret, plan]),
);

/** All 146 tables, each object's together, parents first. */
export const mirrorTables: readonly Table[] = [...mirroredObjects.values()].flatMap(
  (plan) => plan.tables,
);

/**
 * The plan of an object type that the caller knows to be mirrored.
 * @param objectType  e.g. `Bill`; an unknown one is a bug
 */
export function planOf(objectType: string): ObjectPlan {
  const plan = mirroredObjects.get(objectType);
  assert(plan, `${objectType} is not mirrored`);
  return plan;
}

function isMirrored(name: string, facts: ObjectFacts): boolean {
  if (facts.kind !== 'list' && facts.kind !== 'txn') return false;
  if (!facts.ops.Query || facts.key === 'none' || facts.rets.length !== 1) return false;
  return !UNIONS.has(name) && !(name in LEFT_OUT);
}

function planObject(objectType: string, facts: ObjectFacts): ObjectPlan {
  const ret = facts.rets[0] ?? '';
  const keyElement = facts.key === 'TxnID' ? 'TxnID' : 'ListID';
  const keyColumn = keyElement === 'TxnID' ? 'txn_id' : 'list_id';
  const table = planTable({
    name: snakeCase(withoutRet(ret)),
    objectType,
    aggregate: ret,
    path: [],
    depth: 0,
    parentKey: [],
    objectKey: keyColumn,
    hasLineOrder: false,
  });
  assert(table.columns.some((column) => column.name === keyColumn));
  const names = NAME_COLUMNS.filter((name) => table.columns.some((c) => c.name === name));
  return {
    objectType,
    ret,
    kind: facts.kind === 'txn' ? 'txn' : 'list',
    keyElement,
    keyColumn,
    table,
    tables: withChildren(table),
    hasEditSequence: table.columns.some((column) => column.name === 'edit_sequence'),
    hasTimeModified: table.columns.some((column) => column.name === 'time_modified'),
    nameColumn: facts.kind === 'list' && !NOT_REFERRED_TO.has(objectType) ? names[0] : undefined,
  };
}

function withChildren(table: Table): readonly Table[] {
  return [table, ...table.children.flatMap(withChildren)];
}

type Place = {
  name: string;
  objectType: string;
  /** Undefined for a repeated element without children of its own. */
  aggregate: string | undefined;
  leaf?: Field;
  path: readonly string[];
  depth: number;
  /** Key columns of the table above; empty for the object's own table. */
  parentKey: readonly string[];
  objectKey: string;
  hasLineOrder: boolean;
};

function planTable(place: Place): Table {
  const found: Found = { columns: [], children: [], references: [], shared: new Set() };
  assert(place.aggregate, `${place.name}: a repeated element without children has no rule yet`);
  collect(place, place.aggregate, [], found);
  const element = place.path.at(-1);
  const key = keyOf(place);
  const rename = renamer(place, element, key);
  const columns = found.columns.map((column) => ({ ...column, name: rename(column.name) }));
  const names = [...key, ...columns.map((column) => column.name)];
  const own = place.depth === 0 ? names.slice(key.length) : names;
  assert.equal(new Set(own).size, own.length, `${place.name}: two columns of one name`);
  for (const name of [place.name, ...names]) {
    assert(isShortEnough(name), `${place.name}: ${name} exceeds 63 bytes; add an override row`);
  }
  return {
    name: place.name,
    objectType: place.objectType,
    element,
    path: place.path,
    depth: place.depth,
    key,
    columns,
    hasLineOrder: place.hasLineOrder,
    references: referencesOf(columns, element, place.objectType),
    txnLink: place.depth === 0 ? undefined : txnLinkOf(columns),
    dataExtElement: (['DataExtRet', 'DataExt'] as const).find((name) => found.shared.has(name)),
    hasLinkedTxn: found.shared.has('LinkedTxn'),
    children: found.children.map((child) => planChild(place, key, child)),
  };
}

/** Lines of a group line are keyed by the group's line_no as parent_line_no, then their own. */
function keyOf(place: Place): string[] {
  if (place.depth === 0) return [place.objectKey];
  if (place.depth === 1) return [place.objectKey, 'line_no'];
  assert.equal(place.depth, 2, `${place.name}: deeper than any line of the facts`);
  return [place.objectKey, 'parent_line_no', 'line_no'];
}

/**
 * A line that is itself a reference is written like any reference: item_sales_tax_ref_list_id.
 * An element of a line that would take the name of a key column is prefixed with its line's name:
 * AppliedToTxnRet/TxnID beside the payment's own txn_id is applied_to_txn_txn_id.
 */
function renamer(
  place: Place,
  element: string | undefined,
  key: readonly string[],
): (name: string) => string {
  if (place.depth === 0 || element === undefined) return (name) => name;
  const prefix = snakeCase(withoutRet(element));
  if (element.endsWith('Ref')) return (name) => `${prefix}_${name}`;
  return (name) => (key.includes(name) ? `${prefix}_${name}` : name);
}

type ChildFound = { field: Field; path: readonly string[] };
type Found = {
  columns: Column[];
  children: ChildFound[];
  references: Reference[];
  shared: Set<string>;
};

function collect(place: Place, name: string, path: readonly string[], found: Found): void {
  for (const field of shapeOf(name).fields) {
    const own = [...path, field.name];
    if (SHARED.has(field.name)) {
      assert.equal(
        path.length,
        0,
        `${place.name}: ${own.join('/')} is deeper than the reader looks`,
      );
      found.shared.add(field.name);
    } else if (AS_JSON.has(field.name)) {
      found.columns.push({ name: columnName(own), path: own, type: 'jsonb', factType: field.type });
    } else if (field.repeatable) {
      found.children.push({ field, path: own });
    } else if (field.aggregate !== undefined) {
      collect(place, field.aggregate, own, found);
    } else {
      found.columns.push({
        name: columnName(own),
        path: own,
        type: columnType(field.type),
        factType: field.type,
      });
    }
  }
}

function planChild(parent: Place, parentKey: readonly string[], child: ChildFound): Table {
  return planTable({
    name: childTableName(parent.name, child.field.name),
    objectType: parent.objectType,
    aggregate: child.field.aggregate,
    path: child.path,
    depth: parent.depth + 1,
    parentKey,
    objectKey: parent.objectKey,
    hasLineOrder: child.field.mixedGroup !== undefined,
  });
}

function columnType(factType: string): ColumnType {
  if (factType.startsWith('enum:')) {
    enumeration(factType.slice('enum:'.length));
    return 'text';
  }
  const numbers = ['AMTTYPE', 'PRICETYPE', 'QUANTYPE', 'PERCENTTYPE', 'INTTYPE', 'FLOATTYPE'];
  if (numbers.includes(factType)) return 'numeric';
  const { base } = simpleType(factType);
  return base === 'boolean' || base === 'date' ? base : 'text';
}

/** Pairs of ListID and FullName below an element whose name ends in Ref. */
function referencesOf(
  columns: readonly Column[],
  element: string | undefined,
  objectType: string,
): Reference[] {
  return columns.flatMap((column) => {
    if (column.path.at(-1) !== 'ListID') return [];
    const ref = column.path.at(-2) ?? element ?? '';
    const siblings = column.path.slice(0, -1);
    const name = columns.find(
      (other) =>
        other.path.at(-1) === 'FullName' &&
        other.path.slice(0, -1).join('/') === siblings.join('/'),
    );
    const family = ref.endsWith('Ref') ? familyOfReference(ref, objectType) : undefined;
    if (!name || family === undefined) return [];
    return [{ idColumn: column.name, nameColumn: name.name, family }];
  });
}

function txnLinkOf(columns: readonly Column[]): TxnLink | undefined {
  const id = columns.find((column) => column.path.join('/') === 'TxnID');
  const type = columns.find((column) => column.path.join('/') === 'TxnType');
  return id && type ? { idColumn: id.name, typeColumn: type.name } : undefined;
}
