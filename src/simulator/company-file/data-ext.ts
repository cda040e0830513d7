/**
 * Custom fields (OwnerID 0) and private data of applications: their definitions, and the values on
 * the company, list objects, documents and lines. Source: qbXML facts, qbwc-protocol §6.10
 */
import type { Dialect } from '../facts.js';
import { child, texts, type XmlElement } from '../xml.js';
import { booksOf, fullName } from './books.js';
import { placeOf, stamp } from './clock.js';
import { one } from './filters.js';
import type { Company, Line, ListObject, PrivateField, Txn } from './model.js';
import { unpack } from './packed.js';
import { type Answer, OK, writeRets } from './query.js';
import { escapeText, shapeOf, type Tree, writeTree } from './tree.js';

/** Where a value stands: `id` is 'Company', a ListID, TxnID or TxnLineID. */
type Target = { id: string; kind: string; holder?: ListObject | Line; touched?: ListObject | Txn };

/** A request is refused; nothing was changed. */
class Refusal extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const REQUESTS = /^DataExt(Def)?(Add|Mod|Del)Rq$/;
/** Type → the code QuickBooks refuses a wrong value with, and what a right one looks like. */
const VALUES: { [type: string]: readonly [code: number, pattern: RegExp] } = {
  INTTYPE: [3030, /^[+-]?\d{1,10}$/],
  AMTTYPE: [3040, /^[+-]?\d{1,13}(\.\d{1,2})?$/],
  PRICETYPE: [3045, /^[+-]?\d{1,10}(\.\d{1,5})?$/],
  PERCENTTYPE: [3050, /^[+-]?\d{1,10}(\.\d{1,5})?$/],
  QUANTYPE: [3060, /^[+-]?\d{1,10}(\.\d{1,5})?$/],
  DATETIMETYPE: [3020, /^\d{4}-\d{2}-\d{2}(T[\d:]+([+-]\d{2}:\d{2})?)?$/],
  STR255TYPE: [3070, /^[\s\S]{0,255}$/],
  STR1024TYPE: [3070, /^[\s\S]{0,1024}$/],
};

/** Answers the six requests of data extensions, or undefined for any other request. */
export function runDataExt(
  request: XmlElement,
  company: Company,
  dialect: Dialect,
): Answer | undefined {
  const [, isDefinition, operation] = REQUESTS.exec(request.name) ?? [];
  if (operation === undefined) return undefined;
  try {
    const body =
      isDefinition === undefined
        ? changeValue(operation, request, company, dialect)
        : changeDefinition(operation, request, company, dialect);
    company.revision += 1;
    return { status: OK, body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: { code: error.code, severity: 'Error', message: error.message } };
  }
}

/** Private data of an object in the order it was written, for the owners that were asked for. */
export function privateData(company: Company, id: string, ownerIds: readonly string[]): Tree[] {
  const values = company.privateValues?.[id];
  if (values === undefined) return [];
  const wanted = new Set(ownerIds.map((each) => each.toLowerCase()));
  return Object.entries(values)
    .filter(([ownerId]) => wanted.has(ownerId.toLowerCase()))
    .flatMap(([ownerId, byName]) =>
      Object.entries(byName).map(([name, value]) => ({
        OwnerID: ownerId,
        DataExtName: name,
        DataExtType: definition(company, ownerId, name)?.type ?? 'STR255TYPE',
        DataExtValue: value,
      })),
    );
}

/** DataExtDefQuery: the definitions of some owners or for some objects; all without either. */
export function definitions(request: XmlElement, company: Company): Tree[] {
  const owners = new Set(texts(request, 'OwnerID').map((each) => each.toLowerCase()));
  const objects = texts(request, 'AssignToObject');
  return allDefinitions(company)
    .filter((each) => owners.size === 0 || owners.has(each.ownerId.toLowerCase()))
    .filter((each) => objects.length === 0 || each.objects.some((name) => objects.includes(name)))
    .map((each, index) => showDefinition(each, index));
}

function allDefinitions(company: Company): PrivateField[] {
  return [
    ...company.customFields.map((each) => ({ ...each, ownerId: '0' })),
    ...(company.privateFields ?? []),
  ];
}

function showDefinition(field: PrivateField, index: number): Tree {
  return {
    OwnerID: field.ownerId,
    DataExtID: String(index + 1),
    DataExtName: field.name,
    DataExtType: field.type,
    AssignToObject: field.objects,
    DataExtListRequire: 'false',
    DataExtTxnRequire: 'false',
    DataExtFormatString: '',
  };
}

/** The definition of a name; what the Web Connector keeps in the company file needs none. */
function definition(company: Company, ownerId: string, name: string): PrivateField | undefined {
  const owner = ownerId.toLowerCase();
  const found = allDefinitions(company).find(
    (each) =>
      each.ownerId.toLowerCase() === owner && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (found !== undefined) return found;
  const isKept = ownerKey(company.privateData, ownerId) !== undefined;
  return isKept ? { ownerId, name, type: 'STR255TYPE', objects: ['Company'] } : undefined;
}

function changeValue(
  operation: string,
  request: XmlElement,
  company: Company,
  dialect: Dialect,
): string {
  const element = request.children[0];
  if (element === undefined) throw new Error(`${request.name} is empty`);
  const ownerId = one(element, 'OwnerID') ?? '0';
  const field = definition(company, ownerId, one(element, 'DataExtName') ?? '');
  const target = targetOf(element, company);
  if (field === undefined || !field.objects.includes(target.kind)) {
    throw notFound(ownerId, one(element, 'DataExtName') ?? '');
  }
  const values = valuesAt(company, target, ownerId);
  const before = values[field.name];
  if (operation === 'Add' && before !== undefined) {
    throw new Refusal(
      3180,
      `There was an error when saving a Data Extension.  QuickBooks error message: ` +
        `"${field.name}" has a value already.`,
    );
  }
  // A custom field is always there, empty or not; private data must have been added first.
  if (before === undefined && (operation === 'Del' || (operation === 'Mod' && ownerId !== '0'))) {
    throw notFound(ownerId, field.name);
  }
  if (target.touched !== undefined) target.touched.modified = company.clock;
  if (operation === 'Del') {
    delete values[field.name];
    return answerDeleted(element, company, dialect);
  }
  const value = one(element, 'DataExtValue') ?? '';
  const [code, pattern] = VALUES[field.type] ?? [3080, /^/];
  if (!pattern.test(value)) {
    const what = code === 3070 ? 'is too long' : 'has an invalid value';
    throw new Refusal(code, `The "${value}" in the field "${field.name}" ${what}.`);
  }
  values[field.name] = value;
  const tree = {
    OwnerID: field.ownerId,
    DataExtName: field.name,
    DataExtType: field.type,
    DataExtValue: value,
  };
  return writeRets([{ ret: 'DataExtRet', tree }], request, dialect);
}

function answerDeleted(element: XmlElement, company: Company, dialect: Dialect): string {
  const tree: Tree = Object.fromEntries(
    element.children.map((each) => [
      each.name,
      each.children.length === 0
        ? each.text
        : Object.fromEntries(each.children.map((inside) => [inside.name, inside.text])),
    ]),
  );
  tree.TimeDeleted = stamp(company.clock, placeOf(company));
  return `<DataExtDelRet>\n${writeTree(tree, shapeOf('DataExtDelRet', dialect))}</DataExtDelRet>\n`;
}

function targetOf(element: XmlElement, company: Company): Target {
  if (one(element, 'OtherDataExtType') !== undefined) return { id: 'Company', kind: 'Company' };
  const txnId = one(element, 'TxnID');
  if (txnId !== undefined) {
    const txn = booksOf(company).txns.get(txnId);
    const kind = one(element, 'TxnDataExtType') ?? '';
    if (txn === undefined || txn.type !== kind) throw missing(txnId);
    const lineId = one(element, 'TxnLineID');
    if (lineId === undefined) return { id: txn.id, kind, touched: txn };
    const line = lineOf(unpack(txn).lines, lineId);
    if (line === undefined) throw missing(lineId);
    // The custom fields of a line are those of its item.
    return { id: line.id, kind: 'Item', holder: line, touched: txn };
  }
  const reference = child(element, 'ListObjRef');
  const kind = one(element, 'ListDataExtType') ?? '';
  const id = reference && one(reference, 'ListID');
  const name = reference && one(reference, 'FullName');
  const books = booksOf(company);
  const found = company.lists.find((each) => {
    const isKind = kind === 'Item' ? each.type.startsWith('Item') : each.type === kind;
    if (!isKind) return false;
    return id !== undefined
      ? each.id === id
      : fullName(each.id, books).toLowerCase() === name?.toLowerCase();
  });
  if (found === undefined) throw missing(id ?? name ?? '');
  return { id: found.id, kind, holder: found, touched: found };
}

/** Where the values of an owner on an object are kept; made when there are none yet. */
function valuesAt(company: Company, target: Target, ownerId: string): { [name: string]: string } {
  if (ownerId === '0' && target.holder !== undefined) {
    const custom = { ...target.holder.custom };
    target.holder.custom = custom;
    return custom;
  }
  if (target.id === 'Company') return ownerAt(company.privateData, ownerId);
  const all = company.privateValues ?? {};
  company.privateValues = all;
  const values = all[target.id] ?? {};
  all[target.id] = values;
  return ownerAt(values, ownerId);
}

type ByOwner = { [ownerId: string]: { [name: string]: string } };

/** GUIDs are equal without regard to case. Source: ODDITIES 14 */
function ownerKey(values: ByOwner, ownerId: string): string | undefined {
  return Object.keys(values).find((each) => each.toLowerCase() === ownerId.toLowerCase());
}

function ownerAt(values: ByOwner, ownerId: string): { [name: string]: string } {
  const key = ownerKey(values, ownerId) ?? ownerId;
  const found = values[key] ?? {};
  values[key] = found;
  return found;
}

function lineOf(lines: Line[], id: string): Line | undefined {
  for (const line of lines) {
    const found = line.id === id ? line : line.lines && lineOf(line.lines, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function changeDefinition(
  operation: string,
  request: XmlElement,
  company: Company,
  dialect: Dialect,
): string {
  const element = operation === 'Del' ? request : request.children[0];
  if (element === undefined) throw new Error(`${request.name} is empty`);
  const ownerId = one(element, 'OwnerID') ?? '0';
  const name = one(element, 'DataExtName') ?? '';
  const known = allDefinitions(company).find(
    (each) =>
      each.ownerId.toLowerCase() === ownerId.toLowerCase() &&
      each.name.toLowerCase() === name.toLowerCase(),
  );
  if (operation === 'Add') {
    if (known !== undefined) {
      throw new Refusal(3100, `The name "${name}" of the list element is already in use.`);
    }
    const type = one(element, 'DataExtType') ?? 'STR255TYPE';
    const field = { ownerId, name, type, objects: texts(element, 'AssignToObject') };
    store(company, field);
    return showStored(field, request, dialect);
  }
  if (known === undefined) throw notFound(ownerId, name);
  forget(company, known);
  if (operation === 'Del') {
    const time = stamp(company.clock, placeOf(company));
    return (
      `<DataExtDefDelRet>\n<OwnerID>${escapeText(known.ownerId)}</OwnerID>\n` +
      `<DataExtName>${escapeText(known.name)}</DataExtName>\n` +
      `<TimeDeleted>${time}</TimeDeleted>\n</DataExtDefDelRet>\n`
    );
  }
  const removed = new Set(texts(element, 'RemoveFromObject'));
  const objects = [...known.objects, ...texts(element, 'AssignToObject')];
  const field = {
    ...known,
    name: one(element, 'DataExtNewName') ?? known.name,
    objects: [...new Set(objects)].filter((each) => !removed.has(each)),
  };
  store(company, field);
  return showStored(field, request, dialect);
}

function showStored(field: PrivateField, request: XmlElement, dialect: Dialect): string {
  return writeRets([{ ret: 'DataExtDefRet', tree: showDefinition(field, 0) }], request, dialect);
}

function store(company: Company, field: PrivateField): void {
  const { ownerId, ...custom } = field;
  if (ownerId === '0') company.customFields.push(custom);
  else company.privateFields = [...(company.privateFields ?? []), field];
}

function forget(company: Company, field: PrivateField): void {
  const isOther = (each: { name: string }) => each.name !== field.name;
  if (field.ownerId === '0') company.customFields = company.customFields.filter(isOther);
  else {
    company.privateFields = (company.privateFields ?? []).filter(
      (each) => each.ownerId !== field.ownerId || isOther(each),
    );
  }
}

function notFound(ownerId: string, name: string): Refusal {
  return new Refusal(
    3121,
    `The data extension "${name}" of the owner "${ownerId}" cannot be found.`,
  );
}

function missing(id: string): Refusal {
  const reason = 'Invalid argument.  The specified record does not exist in the list.';
  return new Refusal(
    3120,
    `Object "${id}" specified in the request cannot be found.  QuickBooks error message: ${reason}`,
  );
}
