/**
 * The REST vocabulary: which resource speaks of which qbXML object, and how each property, filter
 * and value is called on either side. The only reader of conductor-map.json; a new vocabulary is a
 * new file, not new code. Nothing is compiled before it is first asked for.
 * Source: conductor-rules (rule, global renames, context exceptions), design.md §7 (REST).
 */
import assert from 'node:assert';
import json from './conductor-map.json';

/**
 * How a value is written. In answers: `ref` {id, fullName}, `refs` an array of those, `obj`, `arr`
 * and `rows` nested by `shape`, `customFields` from DataExtRet, `const` always `value`, `equals`
 * true when the element's text is `value`, `echo` repeats the request's parameter of the same name,
 * `rowKind` which element a report row was. In requests also: `ids` an array of ListIDs; among
 * query parameters `match` (text that goes with `constants`), `cursor`, `omit` (an element that is
 * left out of the answer). All others are leaves.
 */
export type FieldKind =
  | 'str'
  | 'id'
  | 'guid'
  | 'date'
  | 'datetime'
  | 'duration'
  | 'bool'
  | 'int'
  | 'float'
  | 'quantity'
  | 'amount'
  | 'price'
  | 'percent'
  | 'enum'
  | 'ref'
  | 'refs'
  | 'ids'
  | 'obj'
  | 'arr'
  | 'rows'
  | 'customFields'
  | 'const'
  | 'equals'
  | 'echo'
  | 'rowKind'
  | 'match'
  | 'cursor'
  | 'omit';

/** One property of an answer or of a body, at one place. */
export type MapField = {
  /** The property, e.g. `vendorAddress`. */
  readonly name: string;
  /**
   * Elements below the place, e.g. ['VendorRef', 'ListID']; `@name` is an attribute. Empty for
   * `const`, `echo` and `rowKind`.
   */
  readonly path: readonly string[];
  readonly kind: FieldKind;
  /** Written as a JSON number, from the decimal text; else numbers are decimal text. */
  readonly isJsonNumber: boolean;
  /** Name of the nested shape for `shape()`; undefined for leaves. */
  readonly shape: string | undefined;
  /** Name of the value list for `valuesOf()`; undefined where any text may stand. */
  readonly enumName: string | undefined;
  /** Of `const` and `equals`; of `omit` the element that is left out. */
  readonly value: string | undefined;
  /** Must be given in a body or query. */
  readonly isRequired: boolean;
  /** The element is newer than the facts (qbXML > 13.0); its name is inferred. */
  readonly isBeyond: boolean;
  /** The qbXML version that brought an element beyond the facts, where it is known. */
  readonly since: string | undefined;
};

/** One query parameter. */
export type MapParameter = MapField & {
  /** May be given more than once (`ids=a&ids=b`). */
  readonly isMany: boolean;
  /** Elements that go with it, e.g. NameFilter/MatchCriterion = Contains. */
  readonly constants: readonly { readonly path: readonly string[]; readonly value: string }[];
};

export type OperationName =
  | 'list'
  | 'retrieve'
  | 'get'
  | 'report'
  | 'create'
  | 'update'
  | 'delete'
  | 'void';

export type MapOperation = {
  readonly name: OperationName;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below /v1, e.g. `/quickbooks-desktop/bills/{id}`. */
  readonly path: string;
  /** The qbXML request behind it, e.g. `BillQueryRq`. */
  readonly request: string;
  /** Query parameters; empty where there are none. */
  readonly parameters: readonly MapParameter[];
  /** Properties of the body; empty where there is none. */
  readonly body: readonly MapField[];
  /** The element of the request that the body fills, e.g. `BillAdd`; undefined without a body. */
  readonly root: string | undefined;
  /** How a list pages: by cursor, by `limit` alone, not at all; undefined for other calls. */
  readonly paging: 'cursor' | 'limit' | 'none' | undefined;
  /** Members of a list's envelope beside each other, e.g. objectType, url, data. */
  readonly envelope: readonly string[];
  /** Members of the small answer of delete and void; empty where the object itself is answered. */
  readonly answer: readonly string[];
  /** TxnDelType or TxnVoidType of delete and void, e.g. `Bill`. */
  readonly deleteType: string | undefined;
};

export type MapResource = {
  /** As in addresses: `bills`, `reports/aging`. */
  readonly name: string;
  /** Below /v1: `/quickbooks-desktop/bills`. */
  readonly path: string;
  /** The object of the facts: `Bill`; of reports the request without QueryRq. */
  readonly qbxml: string;
  /** The element of its id; undefined for what has no id. */
  readonly key: 'ListID' | 'TxnID' | undefined;
  /** Of answers, e.g. `qbd_bill`; undefined for objects that do not say what they are. */
  readonly objectType: string | undefined;
  /** Name of the answer's schema, e.g. `qbd_bill`. */
  readonly schema: string;
  /** The element that an answer is read from, e.g. `BillRet`. */
  readonly ret: string;
  /** Properties of the object, in the order of answers. */
  readonly fields: readonly MapField[];
  readonly operations: Readonly<Partial<Record<OperationName, MapOperation>>>;
};

/** Values of one list, both ways. */
export type MapEnum = {
  /** `accounts_payable` → `AccountsPayable`, in the order of the map; `*` stands for any other. */
  readonly toQbxml: ReadonlyMap<string, string>;
  /** `AccountsPayable` → `accounts_payable`. */
  readonly fromQbxml: ReadonlyMap<string, string>;
};

type RawField = {
  readonly p?: string;
  readonly x: string;
  readonly f?: string;
  readonly e?: string;
  readonly j?: string;
  readonly v?: string;
  readonly r?: number;
  readonly req?: number;
  readonly many?: number;
  readonly beyond?: number;
  readonly omit?: string;
  readonly set?: Readonly<Record<string, string>>;
};
type RawFields = Readonly<Record<string, string | RawField>>;
type RawOperation = {
  readonly m: MapOperation['method'];
  readonly path: string;
  readonly rq: string;
  readonly q?: RawFields;
  readonly f?: RawFields;
  readonly root?: string;
  readonly paging?: 'cursor' | 'limit' | 'none';
  readonly envelope?: readonly string[];
  readonly answer?: readonly string[];
  readonly type?: string;
};
type RawResource = {
  readonly path: string;
  readonly qbxml: string;
  readonly key: 'ListID' | 'TxnID' | null;
  readonly objectType: string | null;
  readonly schema: string;
  readonly ret: string;
  readonly f: RawFields;
  readonly ops: Readonly<Record<string, RawOperation>>;
};
type RawMap = {
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly shapes: Readonly<Record<string, RawFields>>;
  readonly resources: Readonly<Record<string, RawResource>>;
};

// The one place where the file is taken at its word; test/vocabulary/map.test.ts checks its shape.
const map = json as unknown as RawMap;

const shapes = new Map<string, readonly MapField[]>();
const enums = new Map<string, MapEnum>();
let compiled: ReadonlyMap<string, MapResource> | undefined;

/** The 71 resources by name (`bills`, `reports/aging`), in the order of the map. */
export function resources(): ReadonlyMap<string, MapResource> {
  compiled ??= new Map(
    Object.entries(map.resources).map(([name, raw]) => [name, compileResource(name, raw)]),
  );
  return compiled;
}

/** The properties of a nested shape. @param name  of `MapField.shape` */
export function shape(name: string): readonly MapField[] {
  let found = shapes.get(name);
  if (found === undefined) {
    const raw = map.shapes[name];
    assert(raw, `the map has no shape ${name}`);
    found = compileFields(raw);
    shapes.set(name, found);
  }
  return found;
}

/** The names of all shapes, in the order of the map. */
export function shapeNames(): readonly string[] {
  return Object.keys(map.shapes);
}

/** A list of values. @param name  of `MapField.enumName` */
export function valuesOf(name: string): MapEnum {
  let found = enums.get(name);
  if (found === undefined) {
    const raw = map.enums[name];
    assert(raw, `the map has no value list ${name}`);
    const toQbxml = new Map(Object.entries(raw));
    const fromQbxml = new Map(Object.entries(raw).map(([api, qbxml]) => [qbxml, api]));
    found = { toQbxml, fromQbxml };
    enums.set(name, found);
  }
  return found;
}

function compileResource(name: string, raw: RawResource): MapResource {
  const operations: Partial<Record<OperationName, MapOperation>> = {};
  for (const [operation, rawOperation] of Object.entries(raw.ops)) {
    assert(isOperationName(operation), `${name} has the unknown operation ${operation}`);
    operations[operation] = compileOperation(operation, rawOperation);
  }
  return {
    name,
    path: raw.path,
    qbxml: raw.qbxml,
    key: raw.key ?? undefined,
    objectType: raw.objectType ?? undefined,
    schema: raw.schema,
    ret: raw.ret,
    fields: compileFields(raw.f),
    operations,
  };
}

const OPERATION_NAMES = ['list', 'retrieve', 'get', 'report', 'create', 'update', 'delete', 'void'];

function isOperationName(name: string): name is OperationName {
  return OPERATION_NAMES.includes(name);
}

function compileOperation(name: OperationName, raw: RawOperation): MapOperation {
  return {
    name,
    method: raw.m,
    path: raw.path,
    request: raw.rq,
    parameters: Object.entries(raw.q ?? {}).map(([parameter, value]) => ({
      ...compileField(parameter, value),
      isMany: typeof value === 'object' && value.many === 1,
      constants: Object.entries((typeof value === 'object' && value.set) || {}).map(
        ([path, constant]) => ({ path: path.split('/'), value: constant }),
      ),
    })),
    body: compileFields(raw.f ?? {}),
    root: raw.root,
    paging: raw.paging,
    envelope: raw.envelope ?? [],
    answer: raw.answer ?? [],
    deleteType: raw.type,
  };
}

function compileFields(raw: RawFields): readonly MapField[] {
  return Object.entries(raw).map(([name, value]) => compileField(name, value));
}

function compileField(name: string, value: string | RawField): MapField {
  const raw = typeof value === 'string' ? shortForm(value) : value;
  return {
    name,
    path: raw.p === undefined ? [] : raw.p.split('/'),
    kind: kindOf(raw.x),
    isJsonNumber: raw.j === 'number',
    shape: raw.f?.slice(1),
    enumName: raw.e,
    value: raw.omit ?? (raw.beyond === 1 ? undefined : raw.v),
    isRequired: raw.r === 1 || raw.req === 1,
    isBeyond: raw.beyond === 1,
    since: raw.beyond === 1 ? raw.v : undefined,
  };
}

/** `TxnDate:date!` is the path, the kind and "must be given". */
function shortForm(text: string): RawField {
  const [p = '', kind = ''] = text.split(':');
  return kind.endsWith('!') ? { p, x: kind.slice(0, -1), r: 1 } : { p, x: kind };
}

const KINDS: readonly FieldKind[] = [
  ...(['str', 'id', 'guid', 'date', 'datetime', 'duration', 'bool', 'int', 'float'] as const),
  ...(['quantity', 'amount', 'price', 'percent', 'enum', 'ref', 'refs', 'ids', 'obj'] as const),
  ...(['arr', 'rows', 'customFields', 'const', 'equals', 'echo', 'rowKind', 'match'] as const),
  ...(['cursor', 'omit'] as const),
];

function kindOf(text: string): FieldKind {
  const found = KINDS.find((kind) => kind === text);
  assert(found, `the map has the unknown kind ${text}`);
  return found;
}
