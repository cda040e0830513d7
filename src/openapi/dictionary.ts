/**
 * The field dictionary: what each element of QuickBooks is called in qbXML, in SQL and in JSON.
 * Derived from the facts, the table plan and the vocabulary; nothing is written by hand.
 */

import { SHARED_TABLES } from '../mirror/shared-tables.js';
import { mirroredObjects, type ObjectPlan, type Table } from '../mirror/tables.js';
import { type Edition, enumValues, hasAggregate } from '../qbxml/facts.js';
import { type Step, walkShape } from '../qbxml/shape.js';
import { type MapField, type MapResource, resources, shape } from '../vocabulary/map.js';

export type FieldEntry = {
  /** Object of the facts, e.g. `Bill`. */
  readonly objectType: string;
  /** qbXML path from the object's element: `BillRet/ExpenseLineRet/Amount`. */
  readonly qbxml: string;
  /** `bill_expense_line.amount`; undefined for objects that are not mirrored. */
  readonly sql: string | undefined;
  /** Resource and property: `bills`, `expenseLines[].amount`. */
  readonly resource: string | undefined;
  readonly json: string | undefined;
  /** The facts' type, e.g. `AMTTYPE`, `enum:TxnType`; undefined where they have no such element. */
  readonly type: string | undefined;
  /** The list of the vocabulary that has the values in the words of REST. */
  readonly enumName: string | undefined;
  /** The values of its list in the spelling of qbXML; empty without a list. */
  readonly values: readonly string[];
  readonly lengthMax: number | undefined;
  /** First qbXML version, where it is known. */
  readonly since: string | undefined;
  /** Newer than the facts: its element is assumed, and it is found in raw. */
  readonly isBeyond: boolean;
  /** Editions without it. */
  readonly not: readonly Edition[];
};

export type ObjectEntry = {
  readonly objectType: string;
  readonly ret: string;
  readonly resource: string | undefined;
  /** Without schema; undefined for objects that are not mirrored. */
  readonly table: string | undefined;
  readonly fields: readonly FieldEntry[];
};

export type Found = {
  readonly fields: readonly FieldEntry[];
  /** On all pages. */
  readonly total: number;
  /** From 1; the last one where less was found than was asked for. */
  readonly page: number;
};

/** A field with its names in small letters. */
type Indexed = { readonly entry: FieldEntry; readonly text: string };

let objectEntries: ReadonlyMap<string, ObjectEntry> | undefined;
let index: readonly Indexed[] | undefined;

/** Every object with its fields in schema order, mirrored ones first. Built once, when needed. */
export function dictionary(): ReadonlyMap<string, ObjectEntry> {
  objectEntries ??= build();
  return objectEntries;
}

/**
 * An object by any of its names, in any letter case: `Bill`, `BillRet`, `bills`, `bill`.
 * @returns undefined when nothing is called so
 */
export function findObject(name: string): ObjectEntry | undefined {
  const wanted = name.toLowerCase();
  const namesOf = (one: ObjectEntry) => [one.objectType, one.ret, one.resource, one.table];
  return [...dictionary().values()].find((one) =>
    namesOf(one).some((each) => each?.toLowerCase() === wanted),
  );
}

/**
 * Fields of which some name holds every word that is searched for; those that are called exactly
 * so come first.
 * @param options  object: only its fields; page: from 1, of so many fields
 */
export function searchFields(
  query: string,
  options: { object?: ObjectEntry | undefined; page: number; pageSize: number },
): Found {
  index ??= [...dictionary().values()].flatMap(({ fields }) => fields.map(indexed));
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const { object } = options;
  const found = index.filter(
    ({ entry, text }) =>
      (object === undefined || entry.objectType === object.objectType) &&
      words.every((word) => text.includes(word)),
  );
  const isExact = ({ text }: Indexed) => words.some((word) => isWhole(text, word));
  const exact = found.filter(isExact);
  const ordered = exact.length === 0 ? found : [...exact, ...found.filter((one) => !isExact(one))];
  const { pageSize } = options;
  const page = Math.max(1, Math.min(options.page, Math.ceil(found.length / pageSize)));
  const fields = ordered.slice((page - 1) * pageSize, page * pageSize).map(({ entry }) => entry);
  return { fields, total: found.length, page };
}

function indexed(entry: FieldEntry): Indexed {
  const sql = entry.sql === undefined ? [] : [`mirror.${entry.sql}`];
  const json = entry.json === undefined ? [] : [`${entry.resource}.${entry.json}`];
  return { entry, text: ` ${[entry.qbxml, ...sql, ...json].join(' ')} `.toLowerCase() };
}

/** Some name ends with the word, behind a separator or as a whole. */
function isWhole(text: string, word: string): boolean {
  const at = text.indexOf(`${word} `);
  return at > 0 && ' /.'.includes(text.charAt(at - 1));
}

function build(): ReadonlyMap<string, ObjectEntry> {
  const byRet = new Map<string, MapResource>();
  for (const resource of resources().values()) {
    if (!byRet.has(resource.ret)) byRet.set(resource.ret, resource);
  }
  const entries = new Map<string, ObjectEntry>();
  for (const plan of mirroredObjects.values()) {
    const resource = byRet.get(plan.ret);
    entries.set(plan.objectType, describe(plan.objectType, plan.ret, resource, plan));
  }
  for (const [ret, resource] of byRet) {
    if (entries.has(resource.qbxml) || !hasAggregate(ret)) continue;
    // All reports answer with one element, so it stands under that name.
    const name = ret === 'ReportRet' ? 'Report' : resource.qbxml;
    entries.set(name, describe(name, ret, resource, undefined));
  }
  return entries;
}

function describe(
  objectType: string,
  ret: string,
  resource: MapResource | undefined,
  plan: ObjectPlan | undefined,
): ObjectEntry {
  const columns = plan === undefined ? new Map<string, string>() : columnsOf(plan.table, []);
  const properties = new Map<string, { json: string; field: MapField }>();
  if (resource !== undefined) gather(resource.fields, { path: [], json: '' }, properties);
  const fields: FieldEntry[] = [];
  walkShape(ret, (step) => {
    if (step.field.aggregate !== undefined) return undefined;
    const path = step.path.join('/');
    const property = properties.get(path);
    properties.delete(path);
    fields.push({
      ...known(objectType, ret, step),
      isBeyond: false,
      sql: columns.get(path) ?? jsonColumn(columns, step.path),
      resource: property && resource?.name,
      json: property?.json,
      enumName: property?.field.enumName,
    });
    return undefined;
  });
  // What the facts do not have as an element: attributes of report rows, newer elements (in raw).
  for (const [path, { json, field }] of properties) {
    fields.push({
      objectType,
      qbxml: `${ret}/${path}`,
      sql: plan && `${plan.table.name}.raw`,
      resource: resource?.name,
      json,
      type: undefined,
      enumName: field.enumName,
      values: [],
      lengthMax: undefined,
      since: field.since,
      not: [],
      isBeyond: field.isBeyond,
    });
  }
  return { objectType, ret, resource: resource?.name, table: plan?.table.name, fields };
}

function known(
  objectType: string,
  ret: string,
  { path, field, version, not }: Step,
): Omit<FieldEntry, 'sql' | 'resource' | 'json' | 'enumName' | 'isBeyond'> {
  const qbxml = `${ret}/${path.join('/')}`;
  const { type, lengthMax } = field;
  const values = type.startsWith('enum:') ? enumValues(type.slice('enum:'.length)) : [];
  return { objectType, qbxml, type, values, lengthMax, since: version, not };
}

/** `table.column` by the path below the object's element, of a table and all below it. */
function columnsOf(table: Table, above: readonly string[]): Map<string, string> {
  const at = [...above, ...table.path];
  const columns = new Map<string, string>();
  for (const column of table.columns) {
    columns.set([...at, ...column.path].join('/'), `${table.name}.${column.name}`);
  }
  for (const shared of SHARED_TABLES) {
    const element =
      shared.aggregate === 'DataExtRet'
        ? table.dataExtElement
        : shared.aggregate === 'LinkedTxn' && table.hasLinkedTxn
          ? 'LinkedTxn'
          : undefined;
    if (element === undefined) continue;
    for (const column of shared.columns) {
      if (column.element === undefined) continue;
      columns.set([...at, element, column.element].join('/'), `${shared.name}.${column.name}`);
    }
  }
  for (const child of table.children) {
    for (const [path, name] of columnsOf(child, at)) columns.set(path, name);
  }
  return columns;
}

/** Elements inside one that is kept as jsonb are found in its column. */
function jsonColumn(
  columns: ReadonlyMap<string, string>,
  path: readonly string[],
): string | undefined {
  return columns.get(path.slice(0, -1).join('/'));
}

type Place = { readonly path: readonly string[]; readonly json: string };

/** Properties by the qbXML path of their text, as far as they have one. */
function gather(
  fields: readonly MapField[],
  at: Place,
  into: Map<string, { json: string; field: MapField }>,
): void {
  for (const field of fields) {
    const json = `${at.json}${field.name}`;
    const path = [...at.path, ...field.path];
    const put = (element: string, name: string) =>
      into.set([...path, element].join('/'), { json: name, field });
    switch (field.kind) {
      case 'const':
      case 'echo':
      case 'rowKind':
        break;
      case 'ref':
      case 'refs': {
        const one = field.kind === 'refs' ? `${json}[]` : json;
        put('ListID', `${one}.id`);
        put('FullName', `${one}.fullName`);
        break;
      }
      case 'customFields':
        put('OwnerID', `${json}[].ownerId`);
        put('DataExtName', `${json}[].name`);
        put('DataExtType', `${json}[].type`);
        put('DataExtValue', `${json}[].value`);
        break;
      case 'obj':
        gather(shape(field.shape ?? ''), { path, json: `${json}.` }, into);
        break;
      case 'arr':
      case 'rows':
        gather(shape(field.shape ?? ''), { path, json: `${json}[].` }, into);
        break;
      default:
        into.set(path.join('/'), { json, field });
    }
  }
}
