/**
 * Reads what an Add or Mod says into fields as the company file keeps them: references become
 * ListIDs, amounts two places, booleans words. Which elements exist comes from the facts.
 */
import {
  aggregateModel,
  type Dialect,
  type ElementParticle,
  elementsOf,
  FACTS,
} from '../../facts.js';
import type { XmlElement } from '../../xml.js';
import { booksOf, fullName } from '../books.js';
import type { Company, Fields, FieldValue, ListObject } from '../model.js';
import { cents, money } from '../money.js';
import { refused } from './refusal.js';
import { type Feature, isFeatureOff } from './rules.js';

/** One message set at work. `macros` = defMacro name → TxnID. Source: qbwc-protocol §6.10 */
export type Writing = { company: Company; dialect: Dialect; macros: Map<string, string> };

/** What a request says about fields; undefined = the element was empty: clear it. */
export type Changes = { [name: string]: FieldValue | undefined };

/** Which lists a …Ref element may point to. Source: qbXML facts (names), qbwc-protocol §6.10 */
const ITEM = Object.keys(FACTS.objects).filter((type) => /^Item[A-Z]/.test(type));
const ENTITY = ['Vendor', 'Customer', 'Employee', 'OtherName'];
const TARGETS: { [name: string]: string[] } = {
  VendorRef: ['Vendor'],
  PrefVendorRef: ['Vendor'],
  TaxVendorRef: ['Vendor'],
  CustomerRef: ['Customer'],
  EntityRef: ENTITY,
  PayeeEntityRef: ENTITY,
  ClassRef: ['Class'],
  OverrideClassRef: ['Class'],
  DiscountClassRef: ['Class'],
  TermsRef: ['StandardTerms', 'DateDrivenTerms'],
  ItemRef: ITEM,
  ItemInventoryRef: ['ItemInventory', 'ItemInventoryAssembly'],
  ItemGroupRef: ['ItemGroup'],
  ItemSalesTaxRef: ['ItemSalesTax', 'ItemSalesTaxGroup'],
  SalesTaxCodeRef: ['SalesTaxCode'],
  PurchaseTaxCodeRef: ['SalesTaxCode'],
  CustomerSalesTaxCodeRef: ['SalesTaxCode'],
  PaymentMethodRef: ['PaymentMethod'],
  PreferredPaymentMethodRef: ['PaymentMethod'],
  UnitOfMeasureSetRef: ['UnitOfMeasureSet'],
};
const FEATURE_OF: { [name: string]: Feature } = {
  ClassRef: 'classes',
  DiscountClassRef: 'classes',
  OverrideClassRef: 'classes',
  CurrencyRef: 'multicurrency',
  ExchangeRate: 'multicurrency',
  IsHomeCurrencyAdjustment: 'multicurrency',
  IsAmountsEnteredInHomeCurrency: 'multicurrency',
  UnitOfMeasure: 'units',
  UnitOfMeasureSetRef: 'units',
  OverrideUOMSetRef: 'units',
  InventorySiteRef: 'sites',
  InventorySiteLocationRef: 'sites',
  SerialNumber: 'serials',
  LotNumber: 'serials',
  BarCode: 'barcodes',
};
const PERSONAL = new Set(['CreditCardInfo', 'CreditCardTxnInfo', 'CreditCardTxnInfoMod', 'SSN']);
const OBJECT_ID = /^[0-9A-F]+-\d+$/i;

/** A word for a reference's list in messages: 'AccountRef' → 'Account'. */
function labelOf(name: string): string {
  if (name.endsWith('AccountRef')) return 'Account';
  return name.replace(/Ref$/, '');
}

/**
 * Reads the children of an Add, Mod or line.
 * @param where  what messages call the object ('Bill')
 * @param skip   elements somebody else reads (lines, links)
 * @throws Refused  3000, 3140, 3250, 3261, 9101
 */
export function readChanges(
  writing: Writing,
  element: XmlElement,
  aggregate: string,
  where: string,
  skip: ReadonlySet<string> = new Set(),
): Changes {
  const out: Changes = {};
  const particles = new Map(elementsOf(aggregateModel(aggregate)).map((each) => [each.n, each]));
  for (const inside of element.children) {
    const particle = particles.get(inside.name);
    if (particle === undefined || skip.has(inside.name)) continue;
    const value = readValue(writing, inside, particle, where);
    const repeats = particle.o !== undefined && particle.o !== '?';
    if (!repeats) out[inside.name] = value;
    else if (value !== undefined) {
      const list = out[inside.name];
      out[inside.name] = Array.isArray(list) ? [...list, value] : [value];
    }
  }
  return out;
}

function readValue(
  writing: Writing,
  element: XmlElement,
  particle: ElementParticle,
  where: string,
): FieldValue | undefined {
  const feature = FEATURE_OF[particle.n];
  if (feature !== undefined && isFeatureOff(writing.company, feature)) throw refused(3250);
  const mayTouchPersonal = writing.company.rules?.personalData ?? false;
  if (PERSONAL.has(particle.n) && !mayTouchPersonal) throw refused(3261);
  if (!particle.t.startsWith('@')) return readText(element.text, particle.t);
  if (/^@Ref\d*(Ed|EdB|Alt)?$/.test(particle.t)) {
    const found = resolveRef(writing.company, element, where);
    return found === undefined ? undefined : { ListID: found.id };
  }
  const inside = readChanges(writing, element, particle.t.slice(1), where);
  return Object.keys(inside).length === 0 ? undefined : withoutCleared(inside);
}

/** Values as QuickBooks gives them back; '' clears. Source: qbwc-protocol §6.7 */
function readText(text: string, type: string): string | undefined {
  if (text.trim() === '') return undefined;
  switch (type) {
    case 'BOOLTYPE':
      return text.trim() === '1' ? 'true' : text.trim() === '0' ? 'false' : text.trim();
    case 'AMTTYPE':
      return money(cents(text.trim()));
    case 'PRICETYPE':
    case 'QUANTYPE':
    case 'PERCENTTYPE':
    case 'FLOATTYPE':
      return text.trim().replace(/^\+/, '');
    case 'STRTYPE':
      return text;
    default:
      return text.trim();
  }
}

/**
 * The object a …Ref means, by ListID or else FullName; undefined when it is empty.
 * @throws Refused  3000 for no id at all, 3140 for a missing or inactive object
 */
export function resolveRef(
  company: Company,
  ref: XmlElement,
  where: string,
  types = TARGETS[ref.name] ?? [labelOf(ref.name)],
): ListObject | undefined {
  const id = ref.children.find((each) => each.name === 'ListID')?.text.trim() ?? '';
  const name = ref.children.find((each) => each.name === 'FullName')?.text.trim() ?? '';
  if (id === '' && name === '') return undefined;
  if (id !== '' && !OBJECT_ID.test(id)) throw refused(3000, id, 'list id');
  const found = id !== '' ? booksOf(company).lists.get(id) : findByFullName(company, types, name);
  if (found === undefined || !types.includes(found.type) || !found.isActive) {
    throw refused(3140, labelOf(ref.name), id || name, where);
  }
  return found;
}

/** The list object of some types with a FullName, whatever its case, active or not. */
export function findByFullName(
  company: Company,
  types: readonly string[],
  name: string,
): ListObject | undefined {
  const wanted = name.toLowerCase();
  const last = wanted.slice(wanted.lastIndexOf(':') + 1);
  const books = booksOf(company);
  return company.lists.find(
    (each) =>
      types.includes(each.type) &&
      (each.type === 'SalesRep' || each.name.toLowerCase() === last) &&
      fullName(each.id, books).toLowerCase() === wanted,
  );
}

/** Only what has a value: what an Add stores. */
export function withoutCleared(changes: Changes): Fields {
  const out: Fields = {};
  for (const [name, value] of Object.entries(changes)) if (value !== undefined) out[name] = value;
  return out;
}

/** Stored fields with changes laid over: cleared ones go, aggregates merge, lists are replaced. */
export function applyChanges(fields: Fields, changes: Changes): Fields {
  const out: Fields = { ...fields };
  for (const [name, value] of Object.entries(changes)) {
    const before = out[name];
    if (value === undefined) delete out[name];
    else if (isAggregate(value) && before !== undefined && isAggregate(before)) {
      out[name] = { ...before, ...value };
    } else out[name] = value;
  }
  return out;
}

function isAggregate(value: FieldValue): value is Fields {
  return typeof value !== 'string' && !Array.isArray(value) && !('ListID' in value);
}

/** The id in an element such as TxnID, its macro put in. @throws Refused  3000, 9101 */
export function readId(writing: Writing, element: XmlElement, field: string): string {
  const macro = element.attributes.useMacro;
  if (macro !== undefined) {
    const id = writing.macros.get(macro);
    if (id === undefined) throw refused(9101, macro);
    return id;
  }
  const id = element.text.trim();
  if (!OBJECT_ID.test(id)) throw refused(3000, id, field);
  return id;
}

/** The text of a child element, '' when there is none. */
export function textIn(element: XmlElement, name: string): string {
  return element.children.find((each) => each.name === name)?.text.trim() ?? '';
}
