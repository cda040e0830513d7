/**
 * Transactions of all kinds under one roof, as QuickBooks' TransactionQuery shows them: what every
 * document has, and by the detail level its lines. Derived from the mirror by the table plan: where
 * a kind has its amount, its account and its party is found by the names of its columns.
 * Source: qbXML facts (TransactionRet), conductor-rules; amounts and open states are assumed
 * (docs/assumptions.md).
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { quoteName } from '../mirror/names.js';
import { mirroredObjects, type ObjectPlan } from '../mirror/tables.js';
import { enumValues } from '../qbxml/facts.js';
import type { Raw } from '../qbxml/read.js';
import { type Condition, entityColumn, type FilterContext, filterConditions } from './filters.js';
import type { GivenParameter } from './parameters.js';
import { selectObjects } from './rows.js';

/** One transaction: its kind and what TransactionRet would hold of it. */
export type FoundTransaction = {
  readonly objectType: string;
  readonly id: string;
  readonly raw: Raw;
  readonly readAt: Date;
};

/** SummaryOnly: documents; AllExceptSummary: their lines; All: both. */
export type DetailLevel = 'SummaryOnly' | 'AllExceptSummary' | 'All';

/** Kinds that TransactionQuery knows and the mirror holds; time tracking is none of them. */
export const TRANSACTION_TYPES: readonly string[] = enumValues('TxnType').filter(
  (name) => mirroredObjects.get(name)?.kind === 'txn',
);

/** Documents that are in no register until they become something else. */
const NON_POSTING = new Set(['Estimate', 'SalesOrder', 'PurchaseOrder']);

type Asked = {
  /** Filters, without what names single transactions. */
  readonly given: readonly GivenParameter[];
  /** Column and values of what names them: txn_id or ref_number. */
  readonly named?: { readonly column: string; readonly values: readonly string[] } | undefined;
  readonly context: FilterContext;
  readonly after?: string | undefined;
  readonly limit: number;
};

/**
 * Transactions in the order of their ids.
 * @returns documents only; `withLines` adds what is in them
 */
export async function selectTransactions(
  trx: Trx,
  key: FileKey,
  asked: Asked,
): Promise<FoundTransaction[]> {
  const bindings: Record<string, unknown> = {
    org: key.organizationId,
    file: key.companyFileId,
    after: asked.after ?? '',
    limit: asked.limit,
    named: asked.named?.values ?? [],
  };
  const selects = plansOf(asked.given).flatMap((plan) => {
    const conditions = conditionsOf(plan, asked);
    if (conditions.some(({ sql }) => sql === 'false')) return [];
    for (const condition of conditions) Object.assign(bindings, condition.bindings);
    return [selectSql(plan, conditions, asked.after !== undefined)];
  });
  if (selects.length === 0) return [];
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `${selects.join(' union all ')} order by id limit :limit`,
    bindings as Record<string, string>,
  );
  return rows.map((row) => ({
    objectType: row.type,
    id: row.id,
    raw: rawOf(row),
    readAt: row.readAt,
  }));
}

/**
 * The rows to show of a page of transactions: the documents, their lines, or both.
 * @param found  of selectTransactions
 */
export async function withLines(
  trx: Trx,
  key: FileKey,
  found: readonly FoundTransaction[],
  level: DetailLevel,
): Promise<Raw[]> {
  if (level === 'SummaryOnly') return found.map((one) => one.raw);
  const lines = new Map<string, Raw[]>();
  for (const objectType of new Set(found.map((one) => one.objectType))) {
    const plan = mirroredObjects.get(objectType);
    if (plan === undefined) continue;
    const ids = found.filter((one) => one.objectType === objectType).map((one) => one.id);
    const named = { sql: `t.${plan.keyColumn} = any(cast(:ids as text[]))`, bindings: { ids } };
    const page = { limit: ids.length, hasLines: true };
    for (const object of await selectObjects(trx, key, plan, [named], page)) {
      lines.set(object.id, linesIn(object.raw));
    }
  }
  return found.flatMap(({ id, raw }) => {
    const own = (lines.get(id) ?? []).map((line) => lineRaw(raw, line));
    return level === 'All' ? [raw, ...own] : own;
  });
}

// --- which ---------------------------------------------------------------------------------------

/** The kinds that may match at all. */
function plansOf(given: readonly GivenParameter[]): ObjectPlan[] {
  const types = valuesOf(given, 'TxnTypeFilter');
  const [posting = 'Either'] = valuesOf(given, 'TransactionPostingStatusFilter');
  return TRANSACTION_TYPES.flatMap((type) => {
    const plan = mirroredObjects.get(type);
    const isWanted = types.length === 0 || types.includes('All') || types.includes(type);
    const fits = posting === 'Either' || NON_POSTING.has(type) === (posting === 'NonPosting');
    return plan !== undefined && isWanted && fits ? [plan] : [];
  });
}

function valuesOf(given: readonly GivenParameter[], element: string): readonly string[] {
  return given.find(({ parameter }) => parameter.path.at(-1) === element)?.values ?? [];
}

/** Elements that choose kinds, not objects of a kind. */
const OF_KINDS = new Set([
  'TxnTypeFilter',
  'TransactionPostingStatusFilter',
  'TransactionDetailLevelFilter',
  'TransactionPaidStatusFilter',
]);

function conditionsOf(plan: ObjectPlan, asked: Asked): Condition[] {
  const filters = asked.given.filter(({ parameter }) => !OF_KINDS.has(parameter.path.at(-1) ?? ''));
  const conditions = filterConditions(plan, filters, asked.context);
  const [paid = 'Either'] = valuesOf(asked.given, 'TransactionPaidStatusFilter');
  if (paid !== 'Either') {
    conditions.push({
      sql: paid === 'Open' ? openSql(plan) : `not ${openSql(plan)}`,
      bindings: {},
    });
  }
  if (asked.named !== undefined) conditions.push(namedSql(plan, asked.named.column));
  return conditions;
}

function namedSql(plan: ObjectPlan, column: string): Condition {
  const sql = hasColumn(plan, column)
    ? `t.${quoteName(column)} = any(cast(:named as text[]))`
    : 'false';
  return { sql, bindings: {} };
}

/** Columns that say how much of a document is not settled yet. */
const LEFT = ['balance_remaining', 'credit_remaining', 'unused_payment', 'open_amount'];
/** Columns that say that an order waits for nothing any more. */
const DONE = ['is_fully_invoiced', 'is_fully_received', 'is_manually_closed'];

/** Open: unpaid, with a remaining balance, or an order that is still awaited. */
function openSql(plan: ObjectPlan): string {
  if (hasColumn(plan, 'is_paid')) return '(t.is_paid is false)';
  const left = LEFT.filter((name) => hasColumn(plan, name));
  if (left.length > 0) {
    return `(${left.map((name) => `coalesce(t.${name}, 0) <> 0`).join(' or ')})`;
  }
  const done = DONE.filter((name) => hasColumn(plan, name));
  if (done.length > 0) return `(${done.map((name) => `t.${name} is not true`).join(' and ')})`;
  return hasColumn(plan, 'is_active') ? '(t.is_active is true)' : '(false)';
}

// --- what ----------------------------------------------------------------------------------------

/** What every kind has under some name, as text; the names are those of TransactionRet. */
const CELLS = ['TimeCreated', 'TimeModified', 'EntityID', 'EntityName', 'AccountID', 'AccountName']
  .concat('TxnDate', 'RefNumber', 'Amount', 'CurrencyID', 'CurrencyName', 'ExchangeRate')
  .concat('AmountInHomeCurrency', 'Memo');

type Row = { type: string; id: string; readAt: Date; cells: (string | null)[] };

/** The account that a document stands on: what it is paid from, then what it is owed to. */
const ACCOUNTS = ['bank_account', 'credit_card_account', 'ap_account', 'ar_account', 'account']
  .concat('deposit_to_account', 'transfer_from_account')
  .map((name) => `${name}_ref_list_id`);
const AMOUNTS = ['amount_due', 'credit_amount', 'total_amount', 'deposit_total', 'amount'];

function selectSql(plan: ObjectPlan, conditions: readonly Condition[], isNext: boolean): string {
  const column = (name: string) => (hasColumn(plan, name) ? `t.${quoteName(name)}` : 'null');
  const amount = AMOUNTS.find((name) => hasColumn(plan, name));
  const account = ACCOUNTS.find((name) => hasColumn(plan, name));
  const sql: Readonly<Record<string, string>> = {
    TimeCreated: column('time_created'),
    TimeModified: column('time_modified'),
    ...refSql('Entity', plan, entityColumn(plan)),
    ...refSql('Account', plan, account),
    ...refSql('Currency', plan, 'currency_ref_list_id'),
    TxnDate: column('txn_date'),
    RefNumber: column('ref_number'),
    Amount: amount === undefined ? sumSql(plan) : `t.${amount}`,
    AmountInHomeCurrency: column(`${amount}_in_home_currency`),
    ExchangeRate: column('exchange_rate'),
    Memo: column('memo'),
  };
  const cells = CELLS.map((name) => `(${sql[name] ?? 'null'})::text`);
  return `(select '${plan.objectType}' as type, t.${plan.keyColumn} as id, t.read_at as "readAt",
      array[${cells.join(', ')}] as cells
     from mirror.${quoteName(plan.table.name)} t
    where t.organization_id = :org and t.company_file_id = :file and not t.is_deleted
      ${conditions.map((condition) => `and ${condition.sql}`).join(' ')}
      ${isNext ? `and t.${plan.keyColumn} > :after` : ''}
    order by t.${plan.keyColumn} limit :limit)`;
}

function refSql(
  name: string,
  plan: ObjectPlan,
  idColumn: string | undefined,
): Record<string, string> {
  const reference = plan.table.references.find((row) => row.idColumn === idColumn);
  if (reference === undefined) return {};
  return {
    [`${name}ID`]: `t.${quoteName(reference.idColumn)}`,
    [`${name}Name`]: `t.${quoteName(reference.nameColumn)}`,
  };
}

/** Lines that add up to a document without a total, and what they add up. */
const SUMS: Readonly<Record<string, string>> = {
  JournalDebitLine: 'amount',
  InventoryAdjustmentLineRet: 'value_difference',
};

/** Documents without a total: an invoice is its lines and its tax, a journal entry its debits. */
function sumSql(plan: ObjectPlan): string {
  if (hasColumn(plan, 'subtotal')) return 't.subtotal + coalesce(t.sales_tax_total, 0)';
  const lines = plan.table.children.find((table) => (table.element ?? '') in SUMS);
  const column = SUMS[lines?.element ?? ''];
  if (lines === undefined || column === undefined) return 'null';
  return `select sum(l.${column}) from mirror.${lines.name} l
    where l.organization_id = :org and l.company_file_id = :file
      and l.${plan.keyColumn} = t.${plan.keyColumn}`;
}

function rawOf(row: Row): Raw {
  const cell = (name: string) => row.cells[CELLS.indexOf(name)] ?? undefined;
  const raw: Raw = { TxnType: row.type, TxnID: row.id };
  for (const name of CELLS) {
    const text = cell(name);
    if (text !== undefined && !/^(Entity|Account|Currency)(ID|Name)$/.test(name)) raw[name] = text;
  }
  for (const name of ['Entity', 'Account', 'Currency']) {
    const [id, fullName] = [cell(`${name}ID`), cell(`${name}Name`)];
    if (id === undefined) continue;
    raw[`${name}Ref`] =
      fullName === undefined ? { ListID: id } : { ListID: id, FullName: fullName };
  }
  return raw;
}

// --- lines ---------------------------------------------------------------------------------------

/** Lines at any depth: every object inside that has a TxnLineID, group lines before their own. */
function linesIn(raw: Raw): Raw[] {
  return Object.values(raw).flatMap((value) => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((line) => {
      if (typeof line === 'string' || line.TxnLineID === undefined) return [];
      return [line, ...linesIn(line)];
    });
  });
}

/** A line as TransactionRet shows it: its own account, amount and party, else the document's. */
function lineRaw(document: Raw, line: Raw): Raw {
  const own: Raw = { ...document };
  for (const name of ['AccountRef', 'Amount', 'AmountInHomeCurrency']) delete own[name];
  own.TxnLineID = line.TxnLineID ?? '';
  const party = line.EntityRef ?? line.CustomerRef;
  if (party !== undefined) own.EntityRef = party;
  for (const name of ['AccountRef', 'Amount', 'Memo']) {
    const value = line[name];
    if (value !== undefined) own[name] = value;
  }
  const total = line.TotalAmount;
  if (own.Amount === undefined && total !== undefined) own.Amount = total;
  return own;
}

function hasColumn(plan: ObjectPlan, name: string): boolean {
  return plan.table.columns.some((column) => column.name === name);
}
