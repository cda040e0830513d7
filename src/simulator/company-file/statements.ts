/** Trial balance, profit and loss, balance sheet: sums of postings by account and period. */
import type { Books } from './books.js';
import type { Company, ListObject } from './model.js';
import { textOf } from './model.js';
import { money } from './money.js';
import type { Column, Report, Row } from './report.js';
import { about, accountLabel, accountPath, eachEntry, type Filter } from './report-entries.js';
import {
  asOf,
  type Period,
  short,
  shortPeriod,
  through,
  today,
  yearStart,
} from './report-period.js';

/** What a statement is made of; `columns` are the periods shown, one amount column each. */
export type Asked = {
  company: Company;
  books: Books;
  filter: Filter;
  period: Period;
  columns: Period[];
  rows: 'ActiveOnly' | 'NonZero' | 'All';
};

/** Debit positive, in cents, one a column; `isActive` when anything was posted at all. */
type Sums = { cents: number[]; isActive: boolean };
type Block = { rows: Row[]; cents: number[] };

/** A heading, what stands below it, and its total. Empty ones are left out. */
type Section = {
  title: string;
  total: string;
  types: string[];
  inside?: Section[];
};

const INCOME_TYPES = new Set([
  'Income',
  'Expense',
  'CostOfGoodsSold',
  'OtherIncome',
  'OtherExpense',
]);
const TYPE_ORDER = [
  'Bank',
  'AccountsReceivable',
  'OtherCurrentAsset',
  'FixedAsset',
  'OtherAsset',
  'AccountsPayable',
  'CreditCard',
  'OtherCurrentLiability',
  'LongTermLiability',
  'Equity',
  'Income',
  'CostOfGoodsSold',
  'Expense',
  'OtherIncome',
  'OtherExpense',
];

const plain = (title: string, ...types: string[]): Section => ({
  title,
  total: `Total ${title}`,
  types,
});
const ASSETS: Section = {
  title: 'ASSETS',
  total: 'TOTAL ASSETS',
  types: [],
  inside: [
    {
      ...plain('Current Assets'),
      inside: [
        plain('Checking/Savings', 'Bank'),
        plain('Accounts Receivable', 'AccountsReceivable'),
        plain('Other Current Assets', 'OtherCurrentAsset'),
      ],
    },
    plain('Fixed Assets', 'FixedAsset'),
    plain('Other Assets', 'OtherAsset'),
  ],
};
const LIABILITIES: Section = {
  ...plain('Liabilities'),
  inside: [
    {
      ...plain('Current Liabilities'),
      inside: [
        plain('Accounts Payable', 'AccountsPayable'),
        plain('Credit Cards', 'CreditCard'),
        plain('Other Current Liabilities', 'OtherCurrentLiability'),
      ],
    },
    plain('Long Term Liabilities', 'LongTermLiability'),
  ],
};

/** Every account with a debit or credit as of a day; both columns come to the same total. */
export function trialBalance(asked: Asked): Report {
  const { company, books, period } = asked;
  const column: Period = { from: '0000', to: period.to };
  const sums = sumBySince(asked, [column]);
  const accounts = company.lists.filter((each) => each.type === 'Account');
  const order = (each: ListObject) => TYPE_ORDER.indexOf(textOf(each.fields, 'AccountType'));
  const rows: Row[] = [];
  let debits = 0;
  let credits = 0;
  for (const account of accounts.sort((a, b) => order(a) - order(b))) {
    const own = sums.get(account.id) ?? { cents: [0], isActive: false };
    if (!isShown(account, own, asked)) continue;
    const value = own.cents[0] ?? 0;
    if (value > 0) debits += value;
    else credits -= value;
    const cells = [value >= 0 ? money(value) : undefined, value < 0 ? money(-value) : undefined];
    rows.push({
      kind: 'DataRow',
      about: about(account.id, 'account', books),
      cells: [accountPath(account.id, books), ...cells],
    });
  }
  rows.push({ kind: 'TotalRow', cells: ['TOTAL', money(debits), money(credits)] });
  const day = short(period.to);
  return {
    title: 'Trial Balance',
    subtitle: asOf(period.to),
    basis: 'Accrual',
    columns: [
      { type: 'Label', dataType: 'STRTYPE', titles: ['', ''] },
      { type: 'Debit', dataType: 'AMTTYPE', titles: [day, 'Debit'] },
      { type: 'Credit', dataType: 'AMTTYPE', titles: [day, 'Credit'] },
    ],
    rows,
  };
}

/** What came in and what went out in a period. */
export function profitAndLoss(asked: Asked): Report {
  const sums = sumBetween(asked, asked.columns);
  const part = (section: Section, sign: 1 | -1) => sectionBlock(section, sign, sums, asked);
  const income = part(plain('Income', 'Income'), -1);
  const cogs = part({ ...plain('Cost of Goods Sold', 'CostOfGoodsSold'), total: 'Total COGS' }, 1);
  const expense = part(plain('Expense', 'Expense'), 1);
  const otherIncome = part(plain('Other Income', 'OtherIncome'), -1);
  const otherExpense = part(plain('Other Expense', 'OtherExpense'), 1);
  const gross = minus(income.cents, cogs.cents);
  const ordinary = minus(gross, expense.cents);
  const other = minus(otherIncome.cents, otherExpense.cents);
  const hasOther = otherIncome.rows.length + otherExpense.rows.length > 0;
  return statement(asked, 'Profit & Loss', through(asked.period), shortPeriod, [
    { kind: 'TextRow', text: 'Ordinary Income/Expense' },
    ...income.rows,
    ...cogs.rows,
    ...(cogs.rows.length > 0 ? [total('SubtotalRow', 'Gross Profit', gross)] : []),
    ...expense.rows,
    total('SubtotalRow', 'Net Ordinary Income', ordinary),
    ...(hasOther
      ? [
          { kind: 'TextRow', text: 'Other Income/Expense' } as const,
          ...otherIncome.rows,
          ...otherExpense.rows,
          total('SubtotalRow', 'Net Other Income', other),
        ]
      : []),
    total('TotalRow', 'Net Income', plus(ordinary, other)),
  ]);
}

/** What the company has and owes as of the end of each column. */
export function balanceSheet(asked: Asked): Report {
  const sums = sumBySince(
    asked,
    asked.columns.map(({ to }) => ({ from: '0000', to })),
  );
  const assets = sectionBlock(ASSETS, 1, sums, asked);
  const liabilities = sectionBlock(LIABILITIES, -1, sums, asked);
  const equity = sectionBlock(plain('Equity', 'Equity'), -1, sums, asked);
  const income = asked.columns.map((_column, index) => {
    let sum = 0;
    for (const account of asked.company.lists) {
      if (INCOME_TYPES.has(textOf(account.fields, 'AccountType'))) {
        sum -= sums.get(account.id)?.cents[index] ?? 0;
      }
    }
    return sum;
  });
  const equities = plus(equity.cents, income);
  const inner = equity.rows.slice(1, -1);
  return statement(asked, 'Balance Sheet', asOf(asked.period.to), (each) => short(each.to), [
    ...assets.rows.slice(0, -1),
    total('TotalRow', 'TOTAL ASSETS', assets.cents),
    { kind: 'TextRow', text: 'LIABILITIES & EQUITY' },
    ...liabilities.rows,
    { kind: 'TextRow', text: 'Equity' },
    ...inner,
    total('DataRow', 'Net Income', income),
    total('SubtotalRow', 'Total Equity', equities),
    total('TotalRow', 'TOTAL LIABILITIES & EQUITY', plus(liabilities.cents, equities)),
  ]);
}

function statement(
  asked: Asked,
  title: string,
  subtitle: string,
  heading: (column: Period) => string,
  rows: Row[],
): Report {
  const columns: Column[] = asked.columns.map((each) => ({
    type: 'Amount',
    dataType: 'AMTTYPE',
    titles: [heading(each)],
  }));
  return {
    title,
    subtitle,
    basis: 'Accrual',
    columns: [{ type: 'Label', dataType: 'STRTYPE', titles: [''] }, ...columns],
    rows,
  };
}

/** `sign` -1 shows credit balances as positive numbers. */
function sectionBlock(
  section: Section,
  sign: 1 | -1,
  sums: Map<string, Sums>,
  asked: Asked,
): Block {
  const rows: Row[] = [];
  let sum = asked.columns.map(() => 0);
  const add = (block: Block) => {
    rows.push(...block.rows);
    sum = plus(sum, block.cents);
  };
  for (const each of section.inside ?? []) add(sectionBlock(each, sign, sums, asked));
  for (const account of asked.company.lists) {
    const isTop = account.type === 'Account' && account.parentId === undefined;
    if (!isTop || !section.types.includes(textOf(account.fields, 'AccountType'))) continue;
    add(accountBlock(account, sign, sums, asked));
  }
  if (rows.length === 0) return { rows, cents: sum };
  return {
    rows: [
      { kind: 'TextRow', text: section.title },
      ...rows,
      total('SubtotalRow', section.total, sum),
    ],
    cents: sum,
  };
}

/** An account, or its heading, its sub-accounts, its own rest ('… - Other') and its total. */
function accountBlock(
  account: ListObject,
  sign: 1 | -1,
  sums: Map<string, Sums>,
  asked: Asked,
): Block {
  const { books } = asked;
  const own = sums.get(account.id) ?? { cents: asked.columns.map(() => 0), isActive: false };
  const signed = own.cents.map((each) => (each === 0 ? 0 : sign * each));
  const label = accountLabel(account.id, books);
  const row = (kind: 'DataRow' | 'SubtotalRow', text: string, cents: number[]): Row => ({
    kind,
    about: about(account.id, 'account', books),
    cells: [text, ...cents.map(money)],
  });
  const below = (books.children.get(account.id) ?? []).map((each) =>
    accountBlock(each, sign, sums, asked),
  );
  const inside = below.flatMap((each) => each.rows);
  const isOwnShown = isShown(account, own, asked);
  if (inside.length === 0) {
    return { rows: isOwnShown ? [row('DataRow', label, signed)] : [], cents: signed };
  }
  const all = below.reduce((sum, each) => plus(sum, each.cents), signed);
  const hasOwn = signed.some((each) => each !== 0);
  return {
    rows: [
      { kind: 'TextRow', text: label },
      ...inside,
      ...(hasOwn ? [row('DataRow', `${label} - Other`, signed)] : []),
      row('SubtotalRow', `Total ${label}`, all),
    ],
    cents: all,
  };
}

function isShown(account: ListObject, own: Sums, asked: Asked): boolean {
  if (asked.rows === 'All') return account.isActive || own.isActive;
  if (asked.rows === 'NonZero') return own.cents.some((each) => each !== 0);
  return own.isActive;
}

function sumBetween(asked: Asked, columns: Period[]): Map<string, Sums> {
  const sums = new Map<string, Sums>();
  eachEntry(asked.company, asked.books, asked.filter, ({ txn, posting }) => {
    for (const [index, column] of columns.entries()) {
      if (txn.date < column.from || txn.date > column.to) continue;
      add(sums, posting.accountId, index, posting.cents, columns.length);
    }
  });
  return sums;
}

/**
 * Balances as of the end of each column. Income and expenses start anew each fiscal year; what
 * they came to before is in Retained Earnings, without any posting.
 */
function sumBySince(asked: Asked, columns: Period[]): Map<string, Sums> {
  const { company, books } = asked;
  const sums = new Map<string, Sums>();
  const retained = company.lists.find(
    (each) => textOf(each.fields, 'SpecialAccountType') === 'RetainedEarnings',
  );
  const isIncome = new Set(
    company.lists
      .filter((each) => INCOME_TYPES.has(textOf(each.fields, 'AccountType')))
      .map((each) => each.id),
  );
  const now = today(company);
  const starts = columns.map(({ to }) => yearStart(to < now ? to : now));
  eachEntry(company, books, asked.filter, ({ txn, posting }) => {
    for (const [index, column] of columns.entries()) {
      if (txn.date > column.to) continue;
      const isEarlier = isIncome.has(posting.accountId) && txn.date < (starts[index] ?? '');
      const id = isEarlier && retained !== undefined ? retained.id : posting.accountId;
      add(sums, id, index, posting.cents, columns.length);
    }
  });
  return sums;
}

function add(
  sums: Map<string, Sums>,
  id: string,
  index: number,
  cents: number,
  width: number,
): void {
  const found = sums.get(id) ?? { cents: new Array<number>(width).fill(0), isActive: true };
  found.cents[index] = (found.cents[index] ?? 0) + cents;
  sums.set(id, found);
}

function total(kind: 'DataRow' | 'SubtotalRow' | 'TotalRow', text: string, cents: number[]): Row {
  return { kind, cells: [text, ...cents.map(money)] };
}

function plus(a: number[], b: number[]): number[] {
  return a.map((each, index) => each + (b[index] ?? 0));
}

function minus(a: number[], b: number[]): number[] {
  return a.map((each, index) => each - (b[index] ?? 0));
}
