/**
 * An object as QuickBooks sent it → JSON text in the vocabulary of REST. Text is written, not
 * objects: a number of JSON comes from the decimal text and is never a number of JavaScript, and
 * money stays the text that QuickBooks wrote.
 * Source: conductor-rules (semantics 1, 2, 15), design.md §7 (REST).
 */
import type { Raw } from '../qbxml/read.js';
import { collapse, isDecimal, readBoolean } from '../qbxml/value.js';
import { type MapField, shape, valuesOf } from './map.js';

export type ShowOptions = {
  /** Lines of a transaction; without them arrays of lines are empty. */
  readonly hasLines?: boolean;
  /** LinkedTxn of a transaction; without them the array is empty. */
  readonly hasLinks?: boolean;
  /** Properties that were asked to be left out: null. */
  readonly omitted?: ReadonlySet<string>;
  /** What properties that repeat the request have to say. */
  readonly echo?: Readonly<Record<string, string>>;
};

/** The shape of what a document says of other documents: shown or hidden by its own parameter. */
const LINK_SHAPE = 'LinkedTxn';

/**
 * One object with every property present: null where QuickBooks sent nothing, [] for arrays.
 * @param fields  of a resource, in the order of the answer
 * @param raw  element → text or object, as the mirror keeps it
 * @returns JSON text
 */
export function showObject(
  fields: readonly MapField[],
  raw: Raw,
  options: ShowOptions = {},
): string {
  const members = fields.map((field) => {
    const isOmitted = options.omitted?.has(field.name) ?? false;
    return `"${field.name}":${isOmitted ? 'null' : showTop(field, raw, options)}`;
  });
  return `{${members.join(',')}}`;
}

/** Only the object itself has lines and links that may be left out; what is inside them stays. */
function showTop(field: MapField, raw: Raw, options: ShowOptions): string {
  if (field.kind === 'echo') return JSON.stringify(options.echo?.[field.name] ?? null);
  if (field.kind !== 'arr') return showValue(field, raw);
  const isShown = field.shape === LINK_SHAPE ? options.hasLinks : options.hasLines;
  return (isShown ?? true) ? showValue(field, raw) : '[]';
}

function showValue(field: MapField, raw: Raw): string {
  switch (field.kind) {
    case 'const':
      return JSON.stringify(field.value ?? null);
    case 'ref':
      return showRef(lastObject(valueAt(raw, field.path)));
    case 'refs':
      return `[${objectsAt(raw, field.path).map(showRef).join(',')}]`;
    case 'obj': {
      const inner = lastObject(valueAt(raw, field.path));
      return inner === undefined ? 'null' : showShape(field, inner);
    }
    case 'arr':
      return `[${objectsAt(raw, field.path)
        .map((inner) => showShape(field, inner))
        .join(',')}]`;
    case 'rows':
      return showRows(field, lastObject(valueAt(raw, field.path)));
    case 'customFields':
      return `[${objectsAt(raw, field.path)
        .map((inner) => showCustomField(field, inner))
        .join(',')}]`;
    default:
      return showLeaf(field, textOf(valueAt(raw, field.path)));
  }
}

function showShape(field: MapField, raw: Raw): string {
  const members = shape(field.shape ?? '').map(
    (inner) => `"${inner.name}":${showValue(inner, raw)}`,
  );
  return `{${members.join(',')}}`;
}

function showLeaf(field: MapField, text: string | undefined): string {
  if (text === undefined) return 'null';
  if (field.isJsonNumber) return jsonNumber(text) ?? 'null';
  switch (field.kind) {
    case 'bool': {
      const flag = readBoolean(collapse(text));
      return flag === undefined ? 'null' : String(flag);
    }
    case 'equals':
      return String(text === field.value);
    case 'enum':
      return text === '' ? 'null' : JSON.stringify(apiValue(field.enumName ?? '', text));
    case 'date':
      // xs:date allows a zone behind the day; QuickBooks means the day of the company file.
      return textOrNull(collapse(text).replace(/(Z|[+-]\d{2}:\d{2})$/, ''));
    case 'amount':
    case 'price':
    case 'percent':
    case 'quantity':
    case 'int':
    case 'float':
    case 'datetime':
    case 'duration':
      return textOrNull(collapse(text));
    default:
      return JSON.stringify(text);
  }
}

function textOrNull(text: string): string {
  return text === '' ? 'null' : JSON.stringify(text);
}

function showRef(raw: Raw | undefined): string {
  if (raw === undefined) return 'null';
  const id = JSON.stringify(textOf(raw.ListID) ?? null);
  return `{"id":${id},"fullName":${JSON.stringify(textOf(raw.FullName) ?? null)}}`;
}

function showCustomField(field: MapField, raw: Raw): string {
  const type = textOf(raw.DataExtType);
  return JSON.stringify({
    ownerId: textOf(raw.OwnerID) ?? null,
    name: textOf(raw.DataExtName) ?? null,
    type: type === undefined ? null : apiValue(field.enumName ?? '', type),
    value: textOf(raw.DataExtValue) ?? null,
  });
}

/** Elements of a report's rows, and what REST calls them. Source: conductor-rules (reports) */
const ROW_KINDS: Readonly<Record<string, string>> = {
  TextRow: 'text',
  DataRow: 'data',
  SubtotalRow: 'subtotal',
  TotalRow: 'total',
};

/** Rows of all kinds in the order in which the report had them, each saying which kind it is. */
function showRows(field: MapField, data: Raw | undefined): string {
  if (data === undefined) return '[]';
  const names = Array.isArray(data._order) ? data._order.filter(isText) : Object.keys(ROW_KINDS);
  const left = new Map<string, Raw[]>();
  for (const name of Object.keys(ROW_KINDS)) left.set(name, [...objectsAt(data, [name])]);
  const ordered = Array.isArray(data._order)
    ? names.flatMap((name) => rowOf(name, left.get(name)?.shift()))
    : [];
  const rest = [...left].flatMap(([name, rows]) => rows.flatMap((row) => rowOf(name, row)));
  const rows = [...ordered, ...rest].map(({ kind, row }) => {
    const members = shape(field.shape ?? '').map((inner) => {
      const value = inner.kind === 'rowKind' ? JSON.stringify(kind) : showValue(inner, row);
      return `"${inner.name}":${value}`;
    });
    return `{${members.join(',')}}`;
  });
  return `[${rows.join(',')}]`;
}

function rowOf(name: string, row: Raw | undefined): { kind: string; row: Raw }[] {
  const kind = ROW_KINDS[name];
  return row === undefined || kind === undefined ? [] : [{ kind, row }];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/**
 * The value of a list in the words of REST. What the list does not have is `unknown` where the
 * list says so, else its snake_case form: a newer QuickBooks must not fail.
 * @param enumName  of `MapField.enumName`
 * Source: conductor-rules (enum values; semantics 15)
 */
export function apiValue(enumName: string, text: string): string {
  const values = valuesOf(enumName);
  const known = values.fromQbxml.get(text);
  if (known !== undefined && text !== '*') return known;
  return values.fromQbxml.get('*') ?? snakeValue(text);
}

/** Words of the rule for values, longest first. Source: conductor-rules (enum values) */
const WORDS: Readonly<Record<string, string>> = {
  txn: 'transaction',
  txns: 'transactions',
  rep: 'sales_representative',
  po: 'purchase_order',
  pos: 'purchase_orders',
  uom: 'unit_of_measure',
};

function snakeValue(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => WORDS[word] ?? word)
    .join('_');
}

/**
 * A number of JSON from decimal text, digit by digit: `007.50` → `7.50`, `.5` → `0.5`.
 * @returns undefined when the text is no plain decimal
 */
export function jsonNumber(text: string): string | undefined {
  const trimmed = collapse(text);
  if (!isDecimal(trimmed)) return undefined;
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(trimmed) ?? [];
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`;
}

// --- walking through raw -------------------------------------------------------------------------

type Value = Raw[string];

/** The value at a path; of what stands more than once on the way, the last. */
function valueAt(raw: Raw, path: readonly string[]): Value | undefined {
  let at: Raw | undefined = raw;
  for (const name of path.slice(0, -1)) {
    at = at === undefined ? undefined : lastObject(own(at, name));
  }
  return at === undefined ? undefined : own(at, path.at(-1) ?? '');
}

/** Raw that comes from the database has a prototype: a path must not find it. */
function own(raw: Raw, name: string): Value | undefined {
  return Object.hasOwn(raw, name) ? raw[name] : undefined;
}

function lastObject(value: Value | undefined): Raw | undefined {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'object' ? last : undefined;
}

const EMPTY: Raw = Object.freeze({});

/** A repeated element as objects; one without content is an object without members. */
function objectsAt(raw: Raw, path: readonly string[]): readonly Raw[] {
  const value = valueAt(raw, path);
  if (value === undefined) return [];
  const values = Array.isArray(value) ? value : [value];
  return values.map((each) => (typeof each === 'string' ? EMPTY : each));
}

/** The text of a leaf: also of one with attributes, and of the last where one was expected. */
function textOf(value: Value | undefined): string | undefined {
  const last = Array.isArray(value) ? value.at(-1) : value;
  if (typeof last === 'string' || last === undefined) return last;
  const text = last['#text'];
  return typeof text === 'string' ? text : undefined;
}
