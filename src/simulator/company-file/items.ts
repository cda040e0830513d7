/** Items of every kind that documents use, with sub-items. */
import type { Chart } from './accounts.js';
import type { SmallLists } from './lists.js';
import type { Maker } from './maker.js';
import type { Fields, ListObject } from './model.js';
import { memo, uniqueName } from './names.js';

export type Items = {
  /** Items that stand alone on sale lines; each has a sales account. */
  sold: ListObject[];
  /** Items that bills buy. */
  bought: ListObject[];
  inventory: ListObject[];
  subtotal: ListObject;
  discount: ListObject;
  /** Item groups with the items inside and their quantities. */
  groups: { group: ListObject; members: { item: ListObject; quantity: string }[] }[];
  salesTax: ListObject;
};

/**
 * Makes `count` items; the special kinds (subtotal, discount, sales tax, groups) are among them.
 */
export function makeItems(
  maker: Maker,
  count: number,
  chart: Chart,
  lists: SmallLists,
  vendors: ListObject[],
): Items {
  const { random } = maker;
  const taken = new Set<string>([
    'subtotal',
    'discount 5%',
    'county tax',
    'out of state',
    'county & city',
  ]);
  const items: Items = {
    ...specialItems(maker, chart, lists, vendors),
    sold: [],
    bought: [],
    inventory: [],
    groups: [],
  };
  const groups = Math.max(2, Math.floor(count / 40));
  const simple = Math.max(8, count - groups - 5);
  for (let index = 0; index < simple; index += 1) {
    const kind = KINDS[index % KINDS.length] ?? 'ItemService';
    const parents = items.sold.filter((each) => each.type === kind && each.parentId === undefined);
    const parent = parents.length > 0 && random.chance(0.3) ? random.pick(parents) : undefined;
    const item = maker.addList(kind, {
      name: uniqueName(taken, () => random.pick(NAMES), 31),
      at: index / count,
      isActive: index < 8 || !random.chance(0.05),
      fields: itemFields(maker, kind, chart, lists, vendors),
      ...(parent === undefined ? {} : { parent }),
      ...(random.chance(0.15)
        ? { custom: { Colour: random.pick(['blue', 'Größe XL', '007']) } }
        : {}),
    });
    items.sold.push(item);
    if ('SalesAndPurchase' in item.fields || kind === 'ItemInventory') items.bought.push(item);
    if (kind === 'ItemInventory') items.inventory.push(item);
  }
  for (let index = 0; index < groups; index += 1) {
    const members = Array.from({ length: random.int(2, 4) }, () => ({
      item: random.pick(items.sold.filter((each) => each.type !== 'ItemInventory')),
      quantity: random.pick(['1', '2', '0.5']),
    }));
    const group = maker.addList('ItemGroup', {
      name: uniqueName(taken, () => 'Door Set & Frame', 31),
      fields: {
        ItemDesc: 'A set of things',
        IsPrintItemsInGroup: 'false',
        ItemGroupLine: members.map(({ item, quantity }) => ({
          ItemRef: { ListID: item.id },
          Quantity: quantity,
        })),
      },
    });
    items.groups.push({ group, members });
  }
  return items;
}

function specialItems(
  maker: Maker,
  chart: Chart,
  lists: SmallLists,
  vendors: ListObject[],
): Pick<Items, 'subtotal' | 'discount' | 'salesTax'> {
  const agency = vendors[0];
  const tax = (name: string, rate: string) =>
    maker.addList('ItemSalesTax', {
      name,
      fields: {
        ItemDesc: `${name} sales tax`,
        TaxRate: rate,
        ...(agency === undefined ? {} : { TaxVendorRef: { ListID: agency.id } }),
        // Not part of an ItemSalesTaxRet: where its tax posts.
        _TaxAccountRef: { ListID: chart.salesTax ?? '' },
      },
    });
  const salesTax = tax('County Tax', '7.75');
  const other = tax('Out of State', '0.0');
  maker.addList('ItemSalesTaxGroup', {
    name: 'County & City',
    fields: {
      ItemDesc: 'Both taxes',
      ItemSalesTaxRef: [{ ListID: salesTax.id }, { ListID: other.id }],
    },
  });
  return {
    salesTax,
    subtotal: maker.addList('ItemSubtotal', { name: 'Subtotal', fields: { ItemDesc: 'Subtotal' } }),
    discount: maker.addList('ItemDiscount', {
      name: 'Discount 5%',
      fields: {
        ItemDesc: '5% off',
        SalesTaxCodeRef: { ListID: lists.taxable },
        DiscountRatePercent: '5.0',
        AccountRef: { ListID: chart.discountGiven ?? '' },
      },
    }),
  };
}

function itemFields(
  maker: Maker,
  kind: string,
  chart: Chart,
  lists: SmallLists,
  vendors: ListObject[],
): Fields {
  const { random } = maker;
  const account = (key: string) => ({ ListID: chart[key] ?? '' });
  const taxCode = { ListID: random.chance(0.6) ? lists.taxable : lists.nonTaxable };
  const price = `${random.int(1, 400)}.${random.pick(['00', '5', '95', '125', '33333'])}`;
  const cost = `${random.int(1, 200)}.${random.pick(['00', '695', '5', '12345'])}`;
  const vendor = vendors.length > 0 ? { PrefVendorRef: { ListID: random.pick(vendors).id } } : {};
  const desc = random.chance(0.3) ? memo(random) : 'Standard work';
  if (kind === 'ItemInventory') {
    return {
      ManufacturerPartNumber: `00-${random.int(100, 999)}/A`,
      SalesTaxCodeRef: taxCode,
      SalesDesc: desc,
      SalesPrice: price,
      IncomeAccountRef: account('materials'),
      PurchaseDesc: desc,
      PurchaseCost: cost,
      COGSAccountRef: account('cogs'),
      AssetAccountRef: account('inventory'),
      ReorderPoint: String(random.int(1, 50)),
      QuantityOnOrder: '0',
      QuantityOnSalesOrder: '0',
      ...vendor,
    };
  }
  if (random.chance(0.5)) {
    return {
      SalesTaxCodeRef: taxCode,
      SalesAndPurchase: {
        SalesDesc: desc,
        SalesPrice: price,
        IncomeAccountRef: account('income'),
        PurchaseDesc: desc,
        PurchaseCost: cost,
        ExpenseAccountRef: account('jobExpenses'),
        ...vendor,
      },
    };
  }
  return {
    SalesTaxCodeRef: taxCode,
    SalesOrPurchase: { Desc: desc, Price: price, AccountRef: account('income') },
  };
}

const KINDS = [
  'ItemService',
  'ItemNonInventory',
  'ItemInventory',
  'ItemOtherCharge',
  'ItemService',
];
const NAMES = [
  'Labour',
  'Framing',
  'Installation',
  'Lumber & Trim',
  'Cabinet',
  'Door "Deluxe"',
  'Tile',
  'Señalización',
  'Permit',
  'Delivery',
  'Hardware',
  'Doorknob',
  'Exterior Wd',
  'Blueprint',
  'Mgmt',
];
