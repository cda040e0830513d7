/** What documents are made of, found again in a company file that was loaded. */
import type { Random } from '../random.js';
import { chartOf } from './accounts.js';
import type { Stock } from './documents.js';
import type { Items } from './items.js';
import { makeMaker } from './maker.js';
import { type Company, type FieldValue, type ListObject, refId, textOf } from './model.js';

/** Only active objects: QuickBooks offers no others to a person. */
export function stockOf(company: Company, random: Random): Stock {
  const all = (type: string) => company.lists.filter((each) => each.type === type);
  const active = (type: string) => all(type).filter((each) => each.isActive);
  const codes = all('SalesTaxCode');
  const code = (taxable: string) =>
    codes.find((each) => textOf(each.fields, 'IsTaxable') === taxable)?.id ?? '';
  return {
    maker: makeMaker(company, random),
    chart: chartOf(all('Account')),
    lists: {
      terms: active('StandardTerms'),
      classes: active('Class'),
      methods: active('PaymentMethod'),
      taxable: code('true'),
      nonTaxable: code('false'),
      messages: active('CustomerMsg'),
      types: {
        customer: active('CustomerType'),
        vendor: active('VendorType'),
        job: active('JobType'),
      },
    },
    items: itemsOf(company),
    vendors: active('Vendor'),
    customers: active('Customer'),
    expenses: active('Account').filter((account) =>
      ['Expense', 'CostOfGoodsSold', 'OtherExpense'].includes(
        textOf(account.fields, 'AccountType'),
      ),
    ),
  };
}

const SOLD = ['ItemService', 'ItemNonInventory', 'ItemInventory', 'ItemOtherCharge'];

function itemsOf(company: Company): Items {
  const byId = new Map(company.lists.map((each) => [each.id, each]));
  const first = (type: string, fits: (item: ListObject) => boolean = () => true): ListObject => {
    const found = company.lists.find((each) => each.type === type && fits(each));
    if (found === undefined) throw new Error(`the company file has no ${type}`);
    return found;
  };
  const sold = company.lists.filter((each) => SOLD.includes(each.type) && each.isActive);
  const lines = (value: FieldValue | undefined) => (Array.isArray(value) ? value : []);
  return {
    sold,
    bought: sold.filter(
      (each) => 'SalesAndPurchase' in each.fields || each.type === 'ItemInventory',
    ),
    inventory: sold.filter((each) => each.type === 'ItemInventory'),
    subtotal: first('ItemSubtotal'),
    discount: first('ItemDiscount'),
    salesTax: first('ItemSalesTax', (item) => Number(textOf(item.fields, 'TaxRate')) > 0),
    groups: company.lists
      .filter((each) => each.type === 'ItemGroup')
      .map((group) => ({
        group,
        members: lines(group.fields.ItemGroupLine).flatMap((line) => {
          if (typeof line === 'string' || Array.isArray(line)) return [];
          const item = byId.get(refId(line, 'ItemRef') ?? '');
          return item === undefined ? [] : [{ item, quantity: textOf(line, 'Quantity') }];
        }),
      })),
  };
}
