/** Adds and modifies list objects: names, parents, defaults, opening balances. */
import { FACTS } from '../../facts.js';
import type { XmlElement } from '../../xml.js';
import { booksOf, fullName } from '../books.js';
import { hasCurrencies } from '../currency.js';
import { type Fields, type FieldValue, type ListObject, nextListId, textOf } from '../model.js';
import { addressBlock } from '../names.js';
import {
  applyChanges,
  type Changes,
  findByFullName,
  readChanges,
  resolveRef,
  textIn,
  type Writing,
  withoutCleared,
} from './fields.js';
import { openBalance } from './opening.js';
import { refused } from './refusal.js';
import { isLocked } from './rules.js';

/** Lists whose names must differ from each other's too. Source: qbwc-protocol §7 (3100) */
const NAME_SPACES: readonly (readonly string[])[] = [
  ['Vendor', 'Customer', 'Employee', 'OtherName'],
  ['StandardTerms', 'DateDrivenTerms'],
  Object.keys(FACTS.objects).filter((type) => /^Item[A-Z]/.test(type)),
];
/** Elements this file reads itself, and those that are no field of the Ret. */
const OWN = new Set(['ListID', 'EditSequence', 'Name', 'ParentRef', 'IsActive']);
const LEVELS_MAX = 5;
/** Without these a stored object of the type makes no sense. */
const REQUIRED: { [type: string]: string[] } = {
  ItemInventory: ['IncomeAccountRef', 'COGSAccountRef', 'AssetAccountRef'],
  ItemInventoryAssembly: ['IncomeAccountRef', 'COGSAccountRef', 'AssetAccountRef'],
  ItemDiscount: ['AccountRef'],
  ItemFixedAsset: ['AssetAccountRef'],
  ItemPayment: [],
};
const NEVER_CLEARED = new Set(['AccountType', 'DayOfMonthDue', 'AccountRef', 'IncomeAccountRef']);
const ADDRESSES = ['VendorAddress', 'BillAddress', 'OtherNameAddress'];

/** Carries out an …Add of a list object. @throws Refused */
export function addList(writing: Writing, type: string, add: XmlElement): ListObject {
  const { company } = writing;
  const name = nameIn(add, type);
  const parent = parentOf(writing, type, add);
  refuseTaken(writing, type, name, parent?.id, undefined);
  const read = readChanges(writing, add, `${type}Add`, type, OWN);
  const fields = derived(type, {
    ...defaults(writing, type),
    ...currencyOf(writing, type, parent),
    ...withoutCleared(storable(type, read)),
  });
  checkFields(writing, type, fields, parent);
  const object: ListObject = {
    type,
    id: nextListId(company, company.clock),
    created: company.clock,
    modified: company.clock,
    name,
    isActive: !isFalse(textIn(add, 'IsActive')),
    fields,
    ...(parent === undefined ? {} : { parentId: parent.id }),
  };
  company.lists.push(object);
  company.revision += 1;
  openBalance(writing, object, withoutCleared(read));
  return object;
}

/** Carries out a …Mod of a list object. @throws Refused  3120, 3180, 3200 … */
export function modList(writing: Writing, type: string, mod: XmlElement): ListObject {
  const { company } = writing;
  const object = listToModify(writing, type, textIn(mod, 'ListID'), textIn(mod, 'EditSequence'));
  const hasName = mod.children.some((each) => each.name === 'Name');
  const name = hasName ? nameIn(mod, type) : object.name;
  const moves = mod.children.some((each) => each.name === 'ParentRef');
  const parent = moves
    ? parentOf(writing, type, mod)
    : company.lists.find((each) => each.id === object.parentId);
  if (moves && parent !== undefined) refuseLoop(writing, object, parent);
  if (hasName || moves) refuseTaken(writing, type, name, parent?.id, object.id);
  const read = readChanges(writing, mod, `${type}Mod`, type, OWN);
  const changes = storable(type, read);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined && NEVER_CLEARED.has(key)) throw refused(3190, key);
  }
  const fields = derived(type, applyChanges(object.fields, changes));
  checkFields(writing, type, fields, parent, object.id);
  object.name = name;
  object.fields = fields;
  if (parent === undefined) delete object.parentId;
  else object.parentId = parent.id;
  const active = textIn(mod, 'IsActive');
  if (active !== '') object.isActive = !isFalse(active);
  object.modified = company.clock;
  company.revision += 1;
  return object;
}

/**
 * The list object a request wants to change, unlocked and as the client last saw it.
 * @throws Refused  3000, 3120, 3180, 3200
 */
export function listToModify(
  writing: Writing,
  type: string,
  id: string,
  editSequence: string | undefined,
): ListObject {
  const found = listById(writing, type, id);
  if (isLocked(writing.company, id)) {
    throw refused(3180, type, 'The list element is in use by another user.');
  }
  if (editSequence !== undefined && editSequence !== String(found.modified)) {
    throw refused(3200, editSequence);
  }
  return found;
}

/** @throws Refused  3000 for no id at all, 3120 when there is no such object */
export function listById(writing: Writing, type: string, id: string): ListObject {
  if (!/^[0-9A-F]+-\d+$/i.test(id)) throw refused(3000, id, 'list id');
  const found = booksOf(writing.company).lists.get(id);
  if (found === undefined || found.type !== type) throw refused(3120, id);
  return found;
}

/** QuickBooks trims names; a colon would split them. Source: qbwc-protocol §6.7, §6.8 */
function nameIn(element: XmlElement, type: string): string {
  const name = textIn(element, type === 'SalesRep' ? 'Initial' : 'Name');
  if (name === '' || name.includes(':')) throw refused(3090, name, 'Name');
  return name;
}

function parentOf(writing: Writing, type: string, element: XmlElement): ListObject | undefined {
  const ref = element.children.find((each) => each.name === 'ParentRef');
  if (ref === undefined) return undefined;
  const id = textIn(ref, 'ListID');
  const name = textIn(ref, 'FullName');
  if (id === '' && name === '') return undefined;
  const { company } = writing;
  const parent =
    id === '' ? findByFullName(company, [type], name) : id && booksOf(company).lists.get(id);
  if (!parent || parent.type !== type) throw refused(3130, id || name, type);
  resolveRef(company, ref, type, [type]);
  if (fullName(parent.id, booksOf(company)).split(':').length >= LEVELS_MAX) {
    throw refused(3180, type, `A list element can have at most ${LEVELS_MAX} levels.`);
  }
  return parent;
}

function refuseLoop(writing: Writing, object: ListObject, parent: ListObject): void {
  const { lists } = booksOf(writing.company);
  for (let each: ListObject | undefined = parent; each !== undefined; ) {
    if (each === object) {
      throw refused(3180, object.type, 'A list element can not be below itself.');
    }
    each = each.parentId === undefined ? undefined : lists.get(each.parentId);
  }
}

function refuseTaken(
  writing: Writing,
  type: string,
  name: string,
  parentId: string | undefined,
  ownId: string | undefined,
): void {
  const space = NAME_SPACES.find((each) => each.includes(type)) ?? [type];
  const wanted = name.toLowerCase();
  const taken = writing.company.lists.some(
    (each) =>
      each.id !== ownId &&
      each.parentId === parentId &&
      space.includes(each.type) &&
      each.name.trim().toLowerCase() === wanted,
  );
  if (taken) throw refused(3100, name);
}

/** What QuickBooks fills in when an Add says nothing. */
function defaults(writing: Writing, type: string): Fields {
  const { company } = writing;
  const find = (kind: string, fits: (object: ListObject) => boolean) =>
    company.lists.find((each) => each.type === kind && fits(each));
  const taxable = find('SalesTaxCode', (code) => textOf(code.fields, 'IsTaxable') === 'true');
  const taxCode: Fields = taxable === undefined ? {} : { SalesTaxCodeRef: { ListID: taxable.id } };
  switch (type) {
    case 'Customer':
      return { ...taxCode, JobStatus: 'None', PreferredDeliveryMethod: 'None' };
    case 'Account':
      return { CashFlowClassification: 'None' };
    case 'ItemService':
    case 'ItemNonInventory':
    case 'ItemOtherCharge':
    case 'ItemInventory':
    case 'ItemInventoryAssembly':
      return taxCode;
    case 'ItemSalesTax':
    case 'ItemSalesTaxGroup': {
      const payable = find(
        'Account',
        (each) => textOf(each.fields, 'SpecialAccountType') === 'SalesTaxPayable',
      );
      return payable === undefined ? {} : { _TaxAccountRef: { ListID: payable.id } };
    }
    default:
      return {};
  }
}

/** With several currencies each name and account has one: that of its parent, or the home one. */
function currencyOf(writing: Writing, type: string, parent: ListObject | undefined): Fields {
  const { company } = writing;
  const has = hasCurrencies(company) && ['Account', 'Vendor', 'Customer'].includes(type);
  if (!has) return {};
  const home = company.lists.find((each) => each.type === 'Currency');
  const currency = parent?.fields.CurrencyRef ?? (home && { ListID: home.id });
  return currency === undefined ? {} : { CurrencyRef: currency };
}

/** Elements of Adds and Mods that have another name, or no place, in the Ret. */
function storable(type: string, read: Changes): Changes {
  const out: Changes = {};
  for (const [name, value] of Object.entries(read)) {
    if (NOT_STORED.has(name)) continue;
    if (name === 'BarCode') {
      const code = value !== undefined && isFields(value) ? value.BarCodeValue : undefined;
      if (code !== undefined) out.BarCodeValue = code;
    } else if (name === 'QuantityOnHand' && type.startsWith('ItemInventory')) continue;
    else if (/^(SalesOrPurchase|SalesAndPurchase|FixedAssetSalesInfo)Mod$/.test(name)) {
      out[name.slice(0, -3)] = value;
    } else out[name] = value;
  }
  return out;
}

const NOT_STORED = new Set([
  'OpenBalance',
  'OpenBalanceDate',
  'TotalValue',
  'InventoryDate',
  'TaxLineID',
  'ForceUOMChange',
  'ClearItemsInGroup',
  'Contacts',
  'ContactsMod',
  'AdditionalNotes',
  'AdditionalNotesMod',
  'ApplyAccountRefToExistingTxns',
  'ApplyIncomeAccountRefToExistingTxns',
  'ApplyCOGSAccountRefToExistingTxns',
  'ApplyExpenseAccountRefToExistingTxns',
]);

/** Elements that follow from others: an address as a block of lines. */
function derived(type: string, fields: Fields): Fields {
  const out = { ...fields };
  for (const name of ADDRESSES) {
    const value = out[name];
    if (value !== undefined && isFields(value)) out[`${name}Block`] = addressBlock(value);
    else delete out[`${name}Block`];
  }
  if (type === 'ItemInventory') {
    out.QuantityOnOrder ??= '0';
    out.QuantityOnSalesOrder ??= '0';
  }
  return out;
}

function checkFields(
  writing: Writing,
  type: string,
  fields: Fields,
  parent: ListObject | undefined,
  ownId?: string,
): void {
  for (const name of REQUIRED[type] ?? []) {
    if (fields[name] === undefined) throw refused(3150, name);
  }
  if (['ItemService', 'ItemNonInventory', 'ItemOtherCharge'].includes(type)) {
    checkItem(fields);
  }
  if (type !== 'Account') return;
  const kind = textOf(fields, 'AccountType');
  if (parent !== undefined && textOf(parent.fields, 'AccountType') !== kind) {
    throw refused(3180, 'Account', 'A subaccount must have the same type as its parent.');
  }
  const { company } = writing;
  const number = textOf(fields, 'AccountNumber');
  if (number === '') return;
  const isTaken = company.lists.some(
    (each) =>
      each.id !== ownId &&
      each.type === 'Account' &&
      textOf(each.fields, 'AccountNumber') === number,
  );
  if (isTaken) throw refused(3180, 'Account', 'This account number is already in use.');
}

function checkItem(fields: Fields): void {
  const one = fields.SalesOrPurchase;
  const two = fields.SalesAndPurchase;
  if (one !== undefined && two !== undefined) {
    throw refused(3153, 'SalesOrPurchase', 'SalesAndPurchase');
  }
  if (two !== undefined && isFields(two)) {
    for (const name of ['IncomeAccountRef', 'ExpenseAccountRef']) {
      if (two[name] === undefined) throw refused(3150, name);
    }
  } else if (one === undefined || !isFields(one) || one.AccountRef === undefined) {
    throw refused(3150, 'AccountRef');
  }
}

function isFields(value: FieldValue): value is Fields {
  return typeof value !== 'string' && !Array.isArray(value);
}

function isFalse(text: string): boolean {
  return text === 'false' || text === '0';
}
