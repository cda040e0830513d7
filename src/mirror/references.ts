/**
 * Which list a reference points into. ListIDs are counted per list, so one id may stand for an
 * account and for a class: a rename may only move the names of references into its own list.
 */

/** Object types whose ids come from one list of QuickBooks (assumed from the union queries). */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  account: ['Account'],
  name: ['Customer', 'Vendor', 'Employee', 'OtherName'],
  lead: ['Lead'],
  item: [
    'ItemService',
    'ItemNonInventory',
    'ItemOtherCharge',
    'ItemInventory',
    'ItemInventoryAssembly',
    'ItemFixedAsset',
    'ItemSubtotal',
    'ItemDiscount',
    'ItemPayment',
    'ItemSalesTax',
    'ItemSalesTaxGroup',
    'ItemGroup',
  ],
  class: ['Class'],
  terms: ['StandardTerms', 'DateDrivenTerms'],
  sales_tax_code: ['SalesTaxCode'],
  currency: ['Currency'],
  customer_type: ['CustomerType'],
  vendor_type: ['VendorType'],
  job_type: ['JobType'],
  sales_rep: ['SalesRep'],
  payment_method: ['PaymentMethod'],
  price_level: ['PriceLevel'],
  payroll_item: ['PayrollItemWage', 'PayrollItemNonWage'],
  billing_rate: ['BillingRate'],
  unit_of_measure_set: ['UnitOfMeasureSet'],
  inventory_site: ['InventorySite'],
  template: ['Template'],
  ship_method: ['ShipMethod'],
  customer_msg: ['CustomerMsg'],
  vehicle: ['Vehicle'],
};

/** By the ending of the reference's element name; the first that fits counts. */
const ENDINGS: readonly (readonly [ending: string, family: string])[] = [
  ['AccountRef', 'account'],
  ['EntityRef', 'name'],
  ['CustomerRef', 'name'],
  ['VendorRef', 'name'],
  ['EmployeeRef', 'name'],
  ['SupervisorRef', 'name'],
  ['LeadRef', 'lead'],
  ['PayrollItemWageRef', 'payroll_item'],
  ['ClassRef', 'class'],
  ['TermsRef', 'terms'],
  ['TaxCodeRef', 'sales_tax_code'],
  ['CurrencyRef', 'currency'],
  ['CustomerTypeRef', 'customer_type'],
  ['VendorTypeRef', 'vendor_type'],
  ['JobTypeRef', 'job_type'],
  ['SalesRepRef', 'sales_rep'],
  ['PaymentMethodRef', 'payment_method'],
  ['PriceLevelRef', 'price_level'],
  ['BillingRateRef', 'billing_rate'],
  ['UnitOfMeasureSetRef', 'unit_of_measure_set'],
  ['UOMSetRef', 'unit_of_measure_set'],
  ['SiteRef', 'inventory_site'],
  ['SiteLocationRef', 'inventory_site'],
  ['TemplateRef', 'template'],
  ['ShipMethodRef', 'ship_method'],
  ['CustomerMsgRef', 'customer_msg'],
  ['VehicleRef', 'vehicle'],
];

const familyByType = new Map(
  Object.entries(FAMILIES).flatMap(([family, types]) => types.map((type) => [type, family])),
);

/** The list that an object type's ids come from; undefined when nothing mirrored refers to it. */
export function familyOfType(objectType: string): string | undefined {
  return familyByType.get(objectType);
}

/**
 * The list that a reference points into.
 * @param element  name of the reference, e.g. `APAccountRef`
 * @param objectType  the object that holds it; `ParentRef` points into its own list
 * @returns undefined for lists that are not mirrored (sales tax returns)
 */
export function familyOfReference(element: string, objectType: string): string | undefined {
  if (element === 'ParentRef') return familyOfType(objectType);
  if (/^Item[A-Za-z]*Ref$/.test(element)) return 'item';
  return ENDINGS.find(([ending]) => element.endsWith(ending))?.[1];
}
