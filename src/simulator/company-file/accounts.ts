/**
 * The chart of accounts every made company starts with, and sub-accounts until there are enough.
 */
import type { Maker } from './maker.js';
import { type ListObject, textOf } from './model.js';
import { uniqueName } from './names.js';

type Row = readonly [key: string, name: string, type: string, number: string, special?: string];

const CHART: readonly Row[] = [
  ['bank', 'Checking', 'Bank', '10100'],
  ['savings', 'Savings', 'Bank', '10300'],
  ['petty', 'Petty Cash & Float', 'Bank', '10400', 'PettyCash'],
  ['moneyOut', 'Money Out Clearing', 'Bank', '10500'],
  ['moneyIn', 'Money In Clearing', 'Bank', '10510'],
  ['receivable', 'Accounts Receivable', 'AccountsReceivable', '11000', 'AccountsReceivable'],
  ['undeposited', 'Undeposited Funds', 'OtherCurrentAsset', '12000', 'UndepositedFunds'],
  ['inventory', 'Inventory Asset', 'OtherCurrentAsset', '12100', 'InventoryAssets'],
  ['equipment', 'Furniture and Equipment', 'FixedAsset', '15000'],
  ['security', 'Security Deposits', 'OtherAsset', '18700'],
  ['payable', 'Accounts Payable', 'AccountsPayable', '20000', 'AccountsPayable'],
  ['card', 'QuickBooks Credit Card', 'CreditCard', '20500'],
  ['fuelCard', 'CalOil Credit Card', 'CreditCard', '20600'],
  ['salesTax', 'Sales Tax Payable', 'OtherCurrentLiability', '25500', 'SalesTaxPayable'],
  ['loan', 'Note Payable - Bank of Añejo', 'LongTermLiability', '28200'],
  ['opening', 'Opening Balance Equity', 'Equity', '30000', 'OpeningBalanceEquity'],
  ['retained', 'Retained Earnings', 'Equity', '32000', 'RetainedEarnings'],
  ['income', 'Construction Income', 'Income', '40100'],
  ['materials', 'Materials Income', 'Income', '40140'],
  ['reimbursed', 'Reimbursement Income', 'Income', '40520'],
  ['discountGiven', 'Discounts given', 'Income', '40599'],
  ['cogs', 'Cost of Goods Sold', 'CostOfGoodsSold', '50100', 'CostOfGoodsSold'],
  ['jobExpenses', 'Job Expenses', 'CostOfGoodsSold', '54000'],
  ['rent', 'Rent', 'Expense', '63900'],
  ['utilities', 'Utilities', 'Expense', '65100'],
  ['repairs', 'Repairs', 'Expense', '64200'],
  ['auto', 'Automobile', 'Expense', '60100'],
  ['office', 'Office Supplies & "Sundries"', 'Expense', '61200'],
  ['insurance', 'Insurance <all>', 'Expense', '62400'],
  ['discountTaken', 'Purchase Discounts', 'OtherIncome', '70300'],
  ['interest', 'Interest Income', 'OtherIncome', '70200'],
  ['other', 'Other Expenses', 'OtherExpense', '80100'],
];

/** Accounts without which the company has no books, by what they are for. */
export type Chart = { [key: string]: string };

/** Makes the chart (at least the 32 fixed accounts) and returns the ids by purpose. */
export function makeAccounts(maker: Maker, count: number): Chart {
  const { random } = maker;
  const chart: Chart = {};
  const taken = new Set<string>();
  const total = Math.max(count, CHART.length);
  const parents: ListObject[] = [];
  for (const [index, [key, name, type, number, special]] of CHART.entries()) {
    taken.add(name.toLowerCase());
    const account = maker.addList('Account', {
      name,
      at: index / total,
      fields: {
        AccountType: type,
        AccountNumber: number,
        ...(special === undefined ? {} : { SpecialAccountType: special }),
        ...(random.chance(0.3) ? { Desc: `${name} of the company ` } : {}),
        CashFlowClassification: 'None',
        ...(type === 'Bank' ? { BankNumber: `00${random.int(10_000_000, 99_999_999)}` } : {}),
      },
    });
    chart[key] = account.id;
    if (['Expense', 'Income', 'CostOfGoodsSold', 'Bank'].includes(type)) parents.push(account);
  }
  for (let index = CHART.length; index < total; index += 1) {
    const parent = random.pick(parents);
    const account = maker.addList('Account', {
      name: uniqueName(taken, () => random.pick(SUB), 31),
      at: index / total,
      parent,
      isActive: !random.chance(0.06),
      fields: {
        AccountType: textOf(parent.fields, 'AccountType'),
        AccountNumber: String(60_000 + index),
        CashFlowClassification: 'None',
      },
    });
    if (depth(account, maker) < 4) parents.push(account);
  }
  return chart;
}

const SUB = [
  'Gas & Electric',
  'Water',
  'Téléphone',
  'Fuel',
  'Building',
  'Computer',
  'Equipment Rental',
  'Labour',
  'Décor',
  'Subcontractors',
  'Tools & Machinery',
  'Postage',
  'Licences',
  'Clearing',
];

function depth(account: ListObject, maker: Maker): number {
  const parent = maker.company.lists.find((each) => each.id === account.parentId);
  return parent === undefined ? 1 : 1 + depth(parent, maker);
}

/** Finds the fixed accounts again in a company that was loaded: their numbers never change here. */
export function chartOf(accounts: ListObject[]): Chart {
  const byNumber = new Map(
    accounts.map((account) => [textOf(account.fields, 'AccountNumber'), account.id]),
  );
  return Object.fromEntries(CHART.map(([key, , , number]) => [key, byNumber.get(number) ?? '']));
}
