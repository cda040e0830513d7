/**
 * Which account each document posts to, as SQL that adds up a whole company file in one pass: of
 * the types that it has, each table once. The view mirror.posting tells people the same, document
 * by document; a test says that both come to the same.
 */
import assert from 'node:assert';
import { quoteName } from '../mirror/names.js';
import { planOf } from '../mirror/tables.js';

/** A document; SQL over its own table `h`. */
type Document = {
  /** What it posts as a whole, at most twice: debits are positive. */
  readonly parts: readonly Part[];
  readonly lines: readonly Lines[];
  /** Whom a line is about that names nobody. */
  readonly party?: string;
  /** The account of lines that name none. */
  readonly account?: string;
  readonly where?: string;
  /** What one of its currency is in home currency. */
  readonly rate?: string;
};

type Part = { readonly account: string; readonly amount: string; readonly party?: string };

/** Lines of a document; SQL over their table `l`. */
type Lines = {
  readonly table: string;
  readonly amount: string;
  /** Which account: a named one, the document's, or an item's where it is sold or bought. */
  readonly to: 'account' | 'document' | 'sold' | 'bought';
  /** Of the account or item. */
  readonly id?: string;
  readonly party?: string;
  /** Is part of the document and of no account that QuickBooks tells. */
  readonly tax?: string;
};

const HERE = 'organization_id = :org and company_file_id = :file';

/** The account that QuickBooks makes for sales tax. */
const TAX_ACCOUNT = `(select min(list_id) from mirror.account where ${HERE}
    and special_account_type = 'SalesTaxPayable' and not is_deleted)`;

/** A line without an amount of its own, whose value is another one's sum. */
const SUBTOTALS = `(select list_id from mirror.item_subtotal where ${HERE})`;

const PAYEE = 'h.payee_entity_ref_list_id';
const AP = 'h.ap_account_ref_list_id';
const AR = 'h.ar_account_ref_list_id';
const CUSTOMER = 'h.customer_ref_list_id';

const DOCUMENTS: Readonly<Record<string, Document>> = {
  Bill: purchase('bill', '', {
    account: AP,
    amount: '-h.amount_due',
    party: 'h.vendor_ref_list_id',
  }),
  ItemReceipt: purchase('item_receipt', '', {
    account: `coalesce(${AP}, h.liability_account_ref_list_id)`,
    amount: '-h.total_amount',
    party: 'h.vendor_ref_list_id',
  }),
  VendorCredit: purchase('vendor_credit', '-', {
    account: AP,
    amount: 'h.credit_amount',
    party: 'h.vendor_ref_list_id',
  }),
  Check: purchase('check', '', paidBy('-')),
  CreditCardCharge: purchase('credit_card_charge', '', paidBy('-')),
  CreditCardCredit: purchase('credit_card_credit', '-', paidBy('')),
  BillPaymentCheck: {
    parts: [
      { account: 'h.bank_account_ref_list_id', amount: '-h.amount' },
      { account: AP, amount: 'h.amount', party: PAYEE },
    ],
    ...{ account: AP, party: PAYEE, lines: discounts('bill_payment_check', ['', '-']) },
  },
  BillPaymentCreditCard: {
    parts: [
      { account: 'h.credit_card_account_ref_list_id', amount: '-h.amount' },
      { account: AP, amount: 'h.amount', party: PAYEE },
    ],
    ...{ account: AP, party: PAYEE, lines: discounts('bill_payment_credit_card', ['', '-']) },
  },
  Invoice: sale('invoice', '-', {
    account: AR,
    amount: '(h.subtotal + coalesce(h.sales_tax_total, 0))',
    party: CUSTOMER,
  }),
  SalesReceipt: sale('sales_receipt', '-', {
    account: 'h.deposit_to_account_ref_list_id',
    amount: 'h.total_amount',
  }),
  CreditMemo: sale('credit_memo', '', { account: AR, amount: '-h.total_amount', party: CUSTOMER }),
  ReceivePayment: {
    parts: [
      { account: 'h.deposit_to_account_ref_list_id', amount: 'h.total_amount' },
      { account: AR, amount: '-h.total_amount', party: CUSTOMER },
    ],
    ...{ account: AR, party: CUSTOMER, lines: discounts('receive_payment', ['-', '']) },
  },
  Charge: {
    parts: [{ account: AR, amount: 'h.amount', party: CUSTOMER }],
    lines: [{ table: 'charge', amount: '-l.amount', ...item('sold') }],
  },
  ARRefundCreditCard: {
    parts: [
      { account: 'h.refund_from_account_ref_list_id', amount: '-h.total_amount' },
      { account: AR, amount: 'h.total_amount', party: CUSTOMER },
    ],
    lines: [],
  },
  SalesTaxPaymentCheck: {
    parts: [{ account: 'h.bank_account_ref_list_id', amount: '-h.amount' }],
    account: TAX_ACCOUNT,
    lines: [{ table: 'sales_tax_payment_check_line', amount: 'l.amount', to: 'document' }],
  },
  Deposit: {
    parts: [
      { account: 'h.deposit_to_account_ref_list_id', amount: 'h.deposit_total' },
      { account: 'h.cash_back_info_account_ref_list_id', amount: 'h.cash_back_info_amount' },
    ],
    lines: [named('deposit_line', '-', 'l.entity_ref_list_id')],
  },
  Transfer: {
    parts: [
      { account: 'h.transfer_from_account_ref_list_id', amount: '-h.amount' },
      { account: 'h.transfer_to_account_ref_list_id', amount: 'h.amount' },
    ],
    lines: [],
  },
  JournalEntry: {
    parts: [],
    rate: 'case when h.is_amounts_entered_in_home_currency then 1 else h.exchange_rate end',
    lines: [
      named('journal_entry_journal_debit_line', '', 'l.entity_ref_list_id'),
      named('journal_entry_journal_credit_line', '-', 'l.entity_ref_list_id'),
    ],
  },
  InventoryAdjustment: {
    parts: [],
    account: 'h.account_ref_list_id',
    lines: [
      { table: 'inventory_adjustment_line', amount: 'l.value_difference', ...item('bought') },
      { table: 'inventory_adjustment_line', amount: '-l.value_difference', to: 'document' },
    ],
  },
};

/** What the rows of `posted` that make a document leave over: zero, as debits are credits. */
export const IMBALANCE = 'coalesce(sum(amount), 0) + coalesce(sum(tax), 0)';

/** Types of documents that post. */
export const postingTypes: readonly string[] = Object.keys(DOCUMENTS);

/** What is bought or paid for: lines of accounts, and lines of items, in groups too. */
function purchase(table: string, sign: string, total: Part & { party: string }): Document {
  const rest = { amount: `${sign}l.amount`, tax: `${sign}l.tax_amount` };
  return {
    ...{ parts: [total], party: total.party },
    lines: [
      { ...named(`${table}_expense_line`, sign, 'l.customer_ref_list_id'), ...rest },
      { table: `${table}_item_line`, ...item('bought'), ...rest },
      { table: `${table}_item_group_line_item_line`, ...item('bought'), ...rest },
    ],
  };
}

function paidBy(sign: string) {
  return { account: 'h.account_ref_list_id', amount: `${sign}h.amount`, party: PAYEE };
}

/** @param sign  of its lines; sales tax has the same */
function sale(table: string, sign: string, total: Part): Document {
  const rest = { ...item('sold'), amount: `${sign}l.amount`, tax: `${sign}l.tax_amount` };
  return {
    parts: [total, { account: TAX_ACCOUNT, amount: `${sign}h.sales_tax_total` }],
    where: 'h.is_pending is not true',
    lines: [
      { table: `${table}_line`, ...rest },
      { table: `${table}_line_group_${table}_line`, ...rest },
    ],
  };
}

/** @param signs  of the discount at the document's own account, and at the discount's account */
function discounts(table: string, signs: readonly [string, string]): Lines[] {
  const lines = `${table}_applied_to_txn`;
  const id = 'l.discount_account_ref_list_id';
  return [
    { table: lines, amount: `${signs[0]}l.discount_amount`, to: 'document' },
    { table: lines, amount: `${signs[1]}l.discount_amount`, to: 'account', id },
  ];
}

function named(table: string, sign: string, party: string): Lines {
  return { table, amount: `${sign}l.amount`, to: 'account', id: 'l.account_ref_list_id', party };
}

function item<Side extends 'sold' | 'bought'>(to: Side) {
  return { to, id: 'l.item_ref_list_id' };
}

/**
 * Common table expressions `head`, `line` and `posted`, the last one with a row an amount: type,
 * txn_id, to, id (of the account, or of an item that is sold or bought), party, currency, rate,
 * amount, tax.
 * @param types  the types of which the file has anything; other tables are not read
 * @param ids  SQL of a list of TxnIDs when only these documents are wanted
 */
export function postedSql(types: ReadonlySet<string>, ids?: string): string {
  // A statement needs some table even when the file has nothing.
  const chosen = postingTypes.filter((type) => types.has(type) || type === 'JournalEntry');
  const only = (alias: string) => (ids === undefined ? '' : `and ${alias}.txn_id = any(${ids})`);
  const heads = chosen.map((type) => headSelect(type, only('h')));
  const lines = chosen.flatMap((type) =>
    documentOf(type).lines.map((one) => lineSelect(type, one, only('l'))),
  );
  const parts = [1, 2].map(
    (number) => `
    select type, txn_id, 'account' as "to", id_${number} as id, party_${number} as party, currency,
           rate, amount_${number} as amount, null::numeric as tax
      from head where amount_${number} <> 0`,
  );
  return `head as materialized (${heads.join('\nunion all\n')}),
  line as not materialized (${lines.join('\nunion all\n')}),
  posted as (${parts.join('\n     union all')}
     union all
    select h.type, h.txn_id, l."to", case when l."to" = 'document' then h.account else l.id end,
           coalesce(l.party, h.party), h.currency, h.rate, l.amount, l.tax
      from head h join line l on l.type = h.type and l.txn_id = h.txn_id
     where l.amount <> 0 or l.tax <> 0)`;
}

function documentOf(type: string): Document {
  const document = DOCUMENTS[type];
  assert(document, `${type} posts nothing`);
  return document;
}

const TEXT = 'null::text';
const NUMBER = 'null::numeric';

function headSelect(type: string, only: string): string {
  const { table } = planOf(type);
  const { parts, where, rate = 'h.exchange_rate', ...own } = documentOf(type);
  const hasRate = table.columns.some(({ name }) => name === 'exchange_rate');
  const columns = [1, 2].map((number) => {
    const { account: id = TEXT, party = TEXT, amount = NUMBER } = parts[number - 1] ?? {};
    return `${id} as id_${number}, ${party} as party_${number}, ${amount} as amount_${number}`;
  });
  return `select '${type}' as type, h.txn_id, ${own.account ?? TEXT} as account,
      ${own.party ?? TEXT} as party, ${hasRate ? 'h.currency_ref_list_id' : TEXT} as currency,
      ${hasRate ? `coalesce(${rate}, 1)` : '1::numeric'} as rate, ${columns.join(', ')}
      from mirror.${quoteName(table.name)} h
     where h.${HERE.replace(' and ', ' and h.')} and not h.is_deleted ${only}
       ${where === undefined ? '' : `and ${where}`}`;
}

function lineSelect(type: string, lines: Lines, only: string): string {
  const { table, to, id = TEXT, amount, party = TEXT, tax = NUMBER } = lines;
  const isItem = to === 'sold' || to === 'bought';
  return `select '${type}' as type, l.txn_id, '${to}' as "to", ${id} as id, ${party} as party,
      ${amount} as amount, ${tax} as tax
      from mirror.${quoteName(table)} l
     where l.${HERE.replace(' and ', ' and l.')} ${only}
       ${isItem ? `and coalesce(${id}, '') not in ${SUBTOTALS}` : ''}`;
}
