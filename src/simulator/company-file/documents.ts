/**
 * Makes single transactions out of the lists: used to fill a new company and by the person at the
 * PC.
 */
import type { Chart } from './accounts.js';
import { addDays, placeOf, wallClock } from './clock.js';
import type { Items } from './items.js';
import type { SmallLists } from './lists.js';
import type { Maker } from './maker.js';
import type { Fields, Line, ListObject, Txn } from './model.js';
import { refId, textOf } from './model.js';
import { extend, money, percentOf } from './money.js';
import { addressBlock, memo, refNumber } from './names.js';

/** Everything a document may refer to. */
export type Stock = {
  maker: Maker;
  chart: Chart;
  lists: SmallLists;
  items: Items;
  vendors: ListObject[];
  customers: ListObject[];
  /** Accounts for expense lines. */
  expenses: ListObject[];
};

/** When a document is entered: a unix second; its date is that day or a few days before. */
export type When = { created: number; date: string };

/** The day and second of a moment; a few documents are dated back. */
export function when(stock: Stock, created: number): When {
  const { random, company } = stock.maker;
  const today = wallClock(created, placeOf(company)).slice(0, 10);
  return { created, date: random.chance(0.2) ? addDays(today, -random.int(1, 20)) : today };
}

export function makeBill(stock: Stock, at: When): Txn {
  const { maker, lists, chart } = stock;
  const vendor = maker.random.pick(stock.vendors);
  const term = maker.random.pick(lists.terms);
  return maker.addTxn('Bill', {
    ...at,
    fields: {
      VendorRef: ref(vendor.id),
      ...copy(vendor, 'VendorAddress'),
      APAccountRef: ref(chart.payable),
      DueDate: addDays(at.date, Number(textOf(term.fields, 'StdDueDays'))),
      TermsRef: ref(term.id),
      ...reference(maker),
      ...maybeMemo(maker),
    },
    lines: atLeastZero(purchaseLines(stock, at.created)),
  });
}

export function makeVendorCredit(stock: Stock, at: When, vendor?: ListObject): Txn {
  const { maker, chart } = stock;
  return maker.addTxn('VendorCredit', {
    ...at,
    fields: {
      VendorRef: ref((vendor ?? maker.random.pick(stock.vendors)).id),
      APAccountRef: ref(chart.payable),
      ...reference(maker),
      ...maybeMemo(maker),
    },
    lines: atLeastZero(purchaseLines(stock, at.created).slice(0, 2)),
  });
}

/** A payment of bills of one vendor by check or card; its links are added by the caller. */
export function makeBillPayment(stock: Stock, at: When, vendorId: string, byCard: boolean): Txn {
  const { maker, chart } = stock;
  return maker.addTxn(byCard ? 'BillPaymentCreditCard' : 'BillPaymentCheck', {
    ...at,
    fields: {
      PayeeEntityRef: ref(vendorId),
      APAccountRef: ref(chart.payable),
      ...(byCard
        ? { CreditCardAccountRef: ref(chart.card) }
        : { BankAccountRef: ref(chart.bank), IsToBePrinted: 'false' }),
      ...reference(maker),
      ...maybeMemo(maker),
    },
  });
}

export function makeSale(
  stock: Stock,
  type: 'Invoice' | 'CreditMemo' | 'SalesReceipt',
  at: When,
): Txn {
  const { maker, lists, chart, items } = stock;
  const { random } = maker;
  const customer = random.pick(stock.customers);
  const term = random.pick(lists.terms);
  const receivable = type === 'SalesReceipt' ? {} : { ARAccountRef: ref(chart.receivable) };
  const due = type === 'SalesReceipt' ? { CheckNumber: String(random.int(100, 9999)) } : {};
  return maker.addTxn(type, {
    ...at,
    fields: {
      CustomerRef: ref(customer.id),
      ...(random.chance(0.6) && lists.classes.length > 0
        ? { ClassRef: ref(random.pick(lists.classes).id) }
        : {}),
      ...receivable,
      ...due,
      ...(type === 'SalesReceipt'
        ? {
            DepositToAccountRef: ref(chart.undeposited),
            PaymentMethodRef: ref(random.pick(lists.methods).id),
          }
        : {
            TermsRef: ref(term.id),
            DueDate: addDays(at.date, Number(textOf(term.fields, 'StdDueDays'))),
          }),
      ...copy(customer, 'BillAddress'),
      ...reference(maker),
      IsPending: 'false',
      ...(type === 'Invoice' ? { IsFinanceCharge: 'false', ShipDate: at.date } : {}),
      ...(random.chance(0.2) ? { PONumber: `00${random.int(1, 9999)}` } : {}),
      ItemSalesTaxRef: ref(items.salesTax.id),
      SalesTaxPercentage: textOf(items.salesTax.fields, 'TaxRate'),
      CustomerMsgRef: ref(random.pick(lists.messages).id),
      IsToBePrinted: String(random.chance(0.3)),
      IsToBeEmailed: 'false',
      CustomerSalesTaxCodeRef: ref(lists.taxable),
      ...maybeMemo(maker),
    },
    lines: saleLines(stock, type, at),
  });
}

/** Money from a customer; `amount` in cents. Its links are added by the caller. */
export function makePayment(stock: Stock, at: When, customerId: string, amount: number): Txn {
  const { maker, lists, chart } = stock;
  return maker.addTxn('ReceivePayment', {
    ...at,
    fields: {
      CustomerRef: ref(customerId),
      ARAccountRef: ref(chart.receivable),
      Amount: money(amount),
      PaymentMethodRef: ref(maker.random.pick(lists.methods).id),
      DepositToAccountRef: ref(chart.undeposited),
      ...reference(maker),
      ...maybeMemo(maker),
    },
  });
}

/** A deposit of payments that wait in Undeposited Funds, with a little interest on top. */
export function makeDeposit(stock: Stock, at: When, waiting: { txn: Txn; amount: number }[]): Txn {
  const { maker, chart } = stock;
  const lines = waiting.map(({ txn, amount }) =>
    maker.addLine(
      'DepositLineRet',
      {
        TxnType: txn.type,
        TxnID: txn.id,
        EntityRef: ref(refId(txn.fields, 'CustomerRef')),
        AccountRef: ref(chart.undeposited),
        ...field(txn, 'RefNumber', 'CheckNumber', 11),
        Amount: money(amount),
      },
      at.created,
    ),
  );
  lines.push(
    maker.addLine(
      'DepositLineRet',
      {
        AccountRef: ref(chart.interest),
        Memo: memo(maker.random),
        Amount: money(maker.random.int(1, 5000)),
      },
      at.created,
    ),
  );
  return maker.addTxn('Deposit', {
    ...at,
    fields: { DepositToAccountRef: ref(chart.bank), ...maybeMemo(maker) },
    lines,
  });
}

export function makeSpending(stock: Stock, type: 'Check' | 'CreditCardCharge', at: When): Txn {
  const { maker, chart } = stock;
  return maker.addTxn(type, {
    ...at,
    fields: {
      AccountRef: ref(chart[type === 'Check' ? 'bank' : maker.random.pick(['card', 'fuelCard'])]),
      PayeeEntityRef: ref(maker.random.pick(stock.vendors).id),
      ...reference(maker),
      ...maybeMemo(maker),
      ...(type === 'Check' ? { IsToBePrinted: 'false' } : {}),
    },
    lines: atLeastZero(purchaseLines(stock, at.created)),
  });
}

/** A journal entry of two to six lines whose debits and credits mix and agree. */
export function makeJournalEntry(stock: Stock, at: When): Txn {
  const { maker, expenses, chart, lists } = stock;
  const { random } = maker;
  const lines: Line[] = [];
  for (let pair = random.int(1, 3); pair > 0; pair -= 1) {
    const amount = money(random.int(100, 900_000));
    const kinds = ['JournalDebitLine', 'JournalCreditLine'];
    if (random.chance(0.5)) kinds.reverse();
    for (const kind of kinds) {
      const account = kind === 'JournalDebitLine' ? random.pick(expenses).id : chart.bank;
      lines.push(
        maker.addLine(
          kind,
          {
            AccountRef: ref(account),
            Amount: amount,
            ...maybeMemo(maker),
            ...(random.chance(0.4) && lists.classes.length > 0
              ? { ClassRef: ref(random.pick(lists.classes).id) }
              : {}),
          },
          at.created,
        ),
      );
    }
  }
  return maker.addTxn('JournalEntry', {
    ...at,
    fields: { ...reference(maker), IsAdjustment: 'false' },
    lines,
  });
}

export function makeTransfer(stock: Stock, at: When): Txn {
  const { maker, chart } = stock;
  return maker.addTxn('Transfer', {
    ...at,
    fields: {
      TransferFromAccountRef: ref(chart.bank),
      TransferToAccountRef: ref(chart.savings),
      Amount: money(maker.random.int(1000, 500_000)),
      ...maybeMemo(maker),
    },
  });
}

/** Expense lines, item lines and now and then a group, as on bills and checks. */
export function purchaseLines(stock: Stock, created: number): Line[] {
  const { maker, items } = stock;
  const { random } = maker;
  const lines: Line[] = [];
  for (let count = random.int(items.bought.length > 0 ? 0 : 1, 3); count > 0; count -= 1) {
    lines.push(
      maker.addLine(
        'ExpenseLineRet',
        {
          AccountRef: ref(random.pick(stock.expenses).id),
          Amount: money(random.chance(0.05) ? -random.int(1, 9999) : random.int(1, 400_000)),
          ...maybeMemo(maker),
          ...attribution(stock),
        },
        created,
      ),
    );
  }
  const wanted = lines.length === 0 ? random.int(1, 3) : random.int(0, 2);
  for (let count = wanted; count > 0; count -= 1) {
    if (random.chance(0.06)) lines.push(groupLine(stock, 'ItemLineRet', created));
    else lines.push(itemLine(stock, 'ItemLineRet', random.pick(items.bought), undefined, created));
  }
  return lines;
}

function saleLines(stock: Stock, type: string, at: When): Line[] {
  const { maker, items } = stock;
  const { random } = maker;
  const kind = `${type}LineRet`;
  const lines: Line[] = [];
  for (let count = random.int(1, 4); count > 0; count -= 1) {
    lines.push(itemLine(stock, kind, random.pick(items.sold), undefined, at.created));
  }
  if (random.chance(0.08)) lines.push(groupLine(stock, kind, at.created));
  lines.splice(0, lines.length, ...atLeastZero(lines));
  if (random.chance(0.1)) {
    const base = { ItemRef: ref(items.subtotal.id), Desc: 'Subtotal' };
    lines.push(maker.addLine(kind, base, at.created));
    if (random.chance(0.6)) lines.push(discountLine(stock, kind, lines, at.created));
  }
  if (random.chance(0.1)) {
    // A line without an item: a heading, or a remark between the lines.
    lines.push(maker.addLine(kind, { Desc: memo(random) }, at.created));
  }
  return lines;
}

/**
 * QuickBooks saves no document that comes to less than nothing ("Transaction amount must be
 * positive"): where returns are half of the rest or more, so that tax could decide, nothing is
 * returned.
 */
export function atLeastZero(lines: readonly Line[]): Line[] {
  const amounts = lines
    .flatMap((line) => line.lines ?? [line])
    .map(({ fields }) => Math.round(Number(textOf(fields, 'Amount')) * 100));
  const sumOf = (sign: number) => amounts.reduce((sum, one) => sum + Math.max(0, sign * one), 0);
  if (sumOf(-1) * 2 <= sumOf(1)) return [...lines];
  const plain = (fields: Fields, name: string) =>
    name in fields ? { [name]: textOf(fields, name).replace(/^-/, '') } : {};
  return lines.map((line) => ({
    ...line,
    fields: { ...line.fields, ...plain(line.fields, 'Quantity'), ...plain(line.fields, 'Amount') },
  }));
}

function discountLine(stock: Stock, kind: string, lines: Line[], created: number): Line {
  const { discount } = stock.items;
  let sum = 0;
  for (const line of lines) sum += Math.round(Number(textOf(line.fields, 'Amount')) * 100);
  return stock.maker.addLine(
    kind,
    {
      ItemRef: ref(discount.id),
      Desc: '5% off',
      RatePercent: '-5.0',
      Amount: money(percentOf(sum, '-5')),
      SalesTaxCodeRef: ref(stock.lists.taxable),
    },
    created,
  );
}

function itemLine(
  stock: Stock,
  kind: string,
  item: ListObject,
  fixedQuantity: string | undefined,
  created: number,
): Line {
  const { maker, lists } = stock;
  const { random } = maker;
  const quantity = fixedQuantity ?? random.pick(QUANTITIES);
  const isSale = kind !== 'ItemLineRet';
  const price = priceOf(item, isSale);
  const line = maker.addLine(
    kind,
    {
      ItemRef: ref(item.id),
      Desc: random.chance(0.2) ? memo(random) : `${item.name} `,
      Quantity: quantity,
      [isSale ? 'Rate' : 'Cost']: price,
      Amount: money(extend(quantity, price)),
      ...(isSale
        ? {
            SalesTaxCodeRef: ref(refId(item.fields, 'SalesTaxCodeRef') ?? lists.taxable),
            ...(random.chance(0.3) && lists.classes.length > 0
              ? { ClassRef: ref(random.pick(lists.classes).id) }
              : {}),
          }
        : attribution(stock)),
    },
    created,
  );
  if (item.custom !== undefined) line.custom = { ...item.custom };
  return line;
}

/** A group line: the element around its item lines is named by the document. */
function groupLine(stock: Stock, kind: string, created: number): Line {
  const { maker, items } = stock;
  const { group, members } = maker.random.pick(items.groups);
  const isSale = kind !== 'ItemLineRet';
  const line = maker.addLine(
    isSale ? kind.replace(/LineRet$/, 'LineGroupRet') : 'ItemGroupLineRet',
    {
      ItemGroupRef: ref(group.id),
      Desc: 'A set of things',
      Quantity: '1',
      ...(isSale ? { IsPrintItemsInGroup: 'false' } : {}),
    },
    created,
  );
  line.lines = members.map(({ item, quantity }) => itemLine(stock, kind, item, quantity, created));
  return line;
}

function priceOf(item: ListObject, isSale: boolean): string {
  const names = isSale ? ['SalesPrice', 'Price'] : ['PurchaseCost', 'Price'];
  const places = [item.fields, item.fields.SalesAndPurchase, item.fields.SalesOrPurchase];
  for (const place of places) {
    if (place === undefined || typeof place === 'string' || Array.isArray(place)) continue;
    for (const name of names) {
      const price = textOf(place, name);
      if (price !== '') return price;
    }
  }
  return '1';
}

/** Customer or job, class, and whether the line can be billed on. */
function attribution(stock: Stock): Fields {
  const { random } = stock.maker;
  const fields: Fields = {};
  if (random.chance(0.3) && stock.customers.length > 0) {
    fields.CustomerRef = ref(random.pick(stock.customers).id);
    fields.BillableStatus = random.pick(['Billable', 'NotBillable', 'HasBeenBilled']);
  }
  if (random.chance(0.4) && stock.lists.classes.length > 0) {
    fields.ClassRef = ref(random.pick(stock.lists.classes).id);
  }
  return fields;
}

function ref(id: string | undefined): Fields {
  return { ListID: id ?? '' };
}

function reference(maker: Maker): Fields {
  if (maker.random.chance(0.1)) return {};
  return { RefNumber: refNumber(maker.random, 1000 + maker.company.txns.length) };
}

function maybeMemo(maker: Maker): Fields {
  return maker.random.chance(0.4) ? { Memo: memo(maker.random) } : {};
}

/** The address of a vendor or customer as it stood when the document was made. */
function copy(entity: ListObject, name: string): Fields {
  const value = entity.fields[name];
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return {};
  const known = copies.get(value);
  if (known !== undefined) return known;
  // A changed address is a new object, so documents that were made from one share its copy.
  const made = {
    [name]: Object.freeze({ ...value }),
    [`${name}Block`]: Object.freeze(addressBlock(value)),
  };
  copies.set(value, made);
  return made;
}

const copies = new WeakMap<Fields, Fields>();

function field(txn: Txn, from: string, to: string, lengthMax: number): Fields {
  const text = textOf(txn.fields, from);
  return text === '' ? {} : { [to]: text.slice(0, lengthMax) };
}

const QUANTITIES = ['1', '2', '10', '0.5', '1.25', '0.33333', '12.00001', '3', '100', '-1'];
