/**
 * What must hold inside a document, or between two that name each other, whatever QuickBooks says
 * of the whole: totals are those of the lines, what is open is what was not settled. A document
 * that breaks a rule is read again. Source: sync-semantics §6, rules 1, 6 and 15.
 */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { readKnown } from '../mirror/known.js';
import { quoteName } from '../mirror/names.js';
import { mirrorTables, planOf } from '../mirror/tables.js';
import type { Decimal } from '../qbxml/value.js';
import { IMBALANCE, postedSql, postingTypes } from './postings.js';
import { overWholeTables } from './sums.js';

/** A document whose amounts contradict each other. */
export type Doubt = {
  readonly objectType: string;
  readonly objectId: string;
  /** Which rule: words for people, also what the doubt is remembered by. */
  readonly rule: string;
  /** What the rest of the mirror makes it. */
  readonly expected: Decimal;
  readonly found: Decimal;
};

/**
 * The rule as SQL: `t` is the document, `s.amount` what `sum` adds up of other rows; a rule whose
 * sides are null says nothing.
 */
type Rule = { type: string; rule: string; found: string; expected: string; sum?: Sum };

/** A column of amounts of other rows, added up once for all documents, each named by `id`. */
type Sum = { from: string; id: string; column: string; where?: string };

const HERE = 'organization_id = :org and company_file_id = :file';

const SUM = 'coalesce(s.amount, 0)';
/** Which sign QuickBooks gives to the amounts of links is not told. */
const LINKED = 'coalesce(abs(s.amount), 0)';

/** What a document is linked to by amounts. */
function linked(type: string): Sum {
  const where = `and k.object_type = '${type}' and k.line_id = '' and k.link_type = 'AMTTYPE'`;
  return { from: 'linked_txn', id: 'object_id', column: 'amount', where };
}

/** The lines of a document. */
function lines(table: string, column: string): Sum {
  return { from: table, id: 'txn_id', column };
}

const PAYMENTS = ['BillPaymentCheck', 'BillPaymentCreditCard', 'ReceivePayment'] as const;

const RULES: readonly Rule[] = [
  rule('Bill', 'open amount', 't.open_amount', `t.amount_due - ${LINKED}`, linked('Bill')),
  rule(
    'VendorCredit',
    'open amount',
    't.open_amount',
    `t.credit_amount - ${LINKED}`,
    linked('VendorCredit'),
  ),
  rule(
    'Invoice',
    'balance remaining',
    't.balance_remaining',
    't.subtotal + coalesce(t.sales_tax_total, 0) + t.applied_amount',
  ),
  rule('Invoice', 'applied amount', 'abs(t.applied_amount)', LINKED, linked('Invoice')),
  rule(
    'CreditMemo',
    'credit remaining',
    't.credit_remaining',
    `t.total_amount - ${LINKED}`,
    linked('CreditMemo'),
  ),
  rule(
    'CreditMemo',
    'total amount',
    't.total_amount',
    't.subtotal + coalesce(t.sales_tax_total, 0)',
  ),
  rule(
    'SalesReceipt',
    'total amount',
    't.total_amount',
    't.subtotal + coalesce(t.sales_tax_total, 0)',
  ),
  rule(
    'ReceivePayment',
    'total amount',
    't.total_amount',
    `${SUM} + t.unused_payment`,
    lines('receive_payment_applied_to_txn', 'amount'),
  ),
  rule(
    'Charge',
    'balance remaining',
    't.balance_remaining',
    `t.amount - ${LINKED}`,
    linked('Charge'),
  ),
  rule(
    'ARRefundCreditCard',
    'total amount',
    't.total_amount',
    SUM,
    lines('ar_refund_credit_card_refund_applied_to_txn', 'refund_amount'),
  ),
  ...['BillPaymentCheck', 'BillPaymentCreditCard'].map((type) =>
    rule(
      type,
      'amount',
      't.amount',
      SUM,
      lines(`${planOf(type).table.name}_applied_to_txn`, 'amount'),
    ),
  ),
  ...homeRules(),
];

function rule(type: string, name: string, found: string, expected: string, sum?: Sum): Rule {
  return { type, rule: name, found, expected, ...(sum && { sum }) };
}

/** An amount in home currency is that of the document at its rate, to the cent. */
function homeRules(): Rule[] {
  return mirrorTables.flatMap((table) => {
    if (table.depth > 0 || !table.columns.some(({ name }) => name === 'exchange_rate')) return [];
    const names = new Set(table.columns.map(({ name }) => name));
    return table.columns.flatMap(({ name, factType }) => {
      const own = name.replace(/_in_home_currency$/, '');
      if (own === name || !names.has(own) || factType !== 'AMTTYPE') return [];
      const words = name.replaceAll('_', ' ');
      return [rule(table.objectType, words, `t.${name}`, `round(t.${own} * t.exchange_rate, 2)`)];
    });
  });
}

/** Of a type at most one rule has a sum, or two the same. */
const RULES_OF: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...new Set(RULES.map(({ type }) => type))].map((type) => [
    type,
    RULES.filter((one) => one.type === type),
  ]),
);

/** Types of documents that a rule is about. */
const RULED = [
  ...new Set([
    ...postingTypes,
    ...RULES_OF.keys(),
    ...mirrorTables.filter((table) => table.depth === 1).map(({ objectType }) => objectType),
  ]),
].filter((type) => planOf(type).kind === 'txn');

/** The rules of a type are one SELECT over its documents. */
function ruleSelects(types: ReadonlySet<string>, only: string): string[] {
  return [...RULES_OF].flatMap(([type, rules]) => {
    if (!types.has(type)) return [];
    const sum = rules.find((one) => one.sum)?.sum;
    const values = rules.map((one) => `('${one.rule}', ${one.expected}, ${one.found})`);
    const isBroken = rules.map(({ found, expected }) => `(${found}) <> (${expected})`);
    return [
      `select '${type}', t.txn_id, v.rule, v.expected::text, v.found::text
      from mirror.${quoteName(planOf(type).table.name)} t ${sum ? joined(sum, only) : ''}
     cross join lateral (values ${values.join(', ')}) v (rule, expected, found)
     where t.organization_id = :org and t.company_file_id = :file and not t.is_deleted ${only}
       and (${isBroken.join(' or ')}) and v.found <> v.expected`,
    ];
  });
}

/** A sum for every document on its own would read the file many times. */
function joined({ from, id, column, where = '' }: Sum, only: string): string {
  return `left join (
      select k.${id} as id, sum(k.${column}) as amount from mirror.${quoteName(from)} k
       where k.${HERE.replace(' and ', ' and k.')} ${where} ${only.replace('t.txn_id', `k.${id}`)}
       group by 1) s on s.id = t.txn_id`;
}

/** A group line's total is that of the lines inside it. */
function groupSelects(types: ReadonlySet<string>, only: string): string[] {
  return mirrorTables.flatMap((group) => {
    if (!types.has(group.objectType)) return [];
    const inner = group.children.find((table) => table.columns.some((c) => c.name === 'amount'));
    const hasTotal = group.columns.some((column) => column.name === 'total_amount');
    if (group.depth !== 1 || !inner || !hasTotal) return [];
    const sum = `(select coalesce(sum(i.amount), 0) from mirror.${quoteName(inner.name)} i
      where i.organization_id = :org and i.company_file_id = :file and i.txn_id = t.txn_id
        and i.parent_line_no = t.line_no)`;
    return [
      `select distinct '${group.objectType}', t.txn_id, 'total of a group of lines',
        ${sum}::text, t.total_amount::text
        from mirror.${quoteName(group.name)} t
        join mirror.${quoteName(planOf(group.objectType).table.name)} h
          on h.organization_id = :org and h.company_file_id = :file and h.txn_id = t.txn_id
       where t.organization_id = :org and t.company_file_id = :file and not h.is_deleted
         and t.total_amount <> ${sum} ${only}`,
    ];
  });
}

/** What a payment says of a bill or invoice is what that says of the payment, and what is open. */
function pairSelects(types: ReadonlySet<string>, only: string): string[] {
  return PAYMENTS.filter((type) => types.has(type)).flatMap((type) => {
    const [target, open] =
      type === 'ReceivePayment' ? ['Invoice', 'balance_remaining'] : ['Bill', 'open_amount'];
    const heads = planOf(type).table.name;
    const of = (alias: string) => HERE.replace(/(\w+) =/g, `${alias}.$1 =`);
    const either = (...columns: string[]) =>
      only && `and (${columns.map((column) => `${column} = any(:ids)`).join(' or ')})`;
    // Each side is added up once: a sum for every document on its own reads the file many times.
    const paid = `(select l.txn_id, l.applied_to_txn_txn_id as target,
           abs(sum(l.amount + coalesce(l.discount_amount, 0))) as amount,
           min(l.balance_remaining) as least, max(l.balance_remaining) as most
          from mirror.${heads}_applied_to_txn l
         where ${of('l')} ${either('l.txn_id', 'l.applied_to_txn_txn_id')}
         group by 1, 2) l`;
    const told = `left join (select k.object_id, k.txn_id, abs(sum(k.amount)) as amount
          from mirror.linked_txn k
         where ${of('k')} and k.object_type = '${target}' and k.line_id = ''
           and k.link_type = 'AMTTYPE' ${either('k.txn_id', 'k.object_id')}
         group by 1, 2) k on k.object_id = l.target and k.txn_id = l.txn_id`;
    return [
      `select v.type, v.id, v.rule, v.expected::text, v.found::text
         from ${paid}
         join mirror.${heads} t on ${of('t')} and t.txn_id = l.txn_id and not t.is_deleted
         join mirror.${quoteName(planOf(target ?? '').table.name)} b
           on ${of('b')} and b.txn_id = l.target and not b.is_deleted
         ${told}
        cross join lateral (values
           ('${type}', t.txn_id, 'remaining balance of ${target}', b.${open}, l.least),
           ('${type}', t.txn_id, 'remaining balance of ${target}', b.${open},
            nullif(l.most, l.least)),
           ('${type}', t.txn_id, 'payment as ${target} tells it', k.amount, l.amount),
           ('${target}', b.txn_id, 'payment as ${type} tells it', l.amount, k.amount))
           as v (type, id, rule, expected, found)
        where (l.least <> b.${open} or l.most <> b.${open} or k.amount <> l.amount)
          and v.found <> v.expected ${only.replaceAll('t.txn_id', 'v.id')}`,
    ];
  });
}

/** The name of the rule that figures.ts looks at for all documents at once. */
export const DEBITS_ARE_CREDITS = 'debits and credits';

/** Debits are credits: the parts of a document sum to zero. */
const BALANCE = `select type, txn_id, '${DEBITS_ARE_CREDITS}',
    (sum(greatest(amount, 0)) + sum(greatest(tax, 0)))::text,
    (-sum(least(amount, 0)) - sum(least(tax, 0)))::text
    from posted group by 1, 2 having ${IMBALANCE} <> 0`;

/**
 * Documents of the mirror that break a rule.
 * @param ids  only these. All of them when absent, but for debits and credits: these are added up
 *   with everything else that is posted (figures.ts).
 * @param limit  at most so many
 */
export async function findDoubts(
  trx: Trx,
  key: FileKey,
  limit: number,
  ids?: readonly string[],
): Promise<Doubt[]> {
  if (ids?.length === 0) return [];
  const only = ids === undefined ? '' : 'and t.txn_id = any(:ids)';
  // Types of which the file has nothing would only cost planning.
  const { types } = await readKnown(trx, key, RULED);
  const selects = [
    ...ruleSelects(types, only),
    ...(ids === undefined ? [] : [BALANCE]),
    ...groupSelects(types, only),
    ...pairSelects(types, only),
  ];
  if (selects.length === 0) return [];
  const { rows } = await overWholeTables(trx, () =>
    trx.raw<{ rows: Doubt[] }>(
      `${ids === undefined ? '' : `with ${postedSql(types, ':ids')}`}
       select * from (${selects.join('\nunion all\n')})
           as d ("objectType", "objectId", rule, expected, found)
        order by 1, 2, 3 limit :limit`,
      { org: key.organizationId, file: key.companyFileId, ids: [...(ids ?? [])], limit },
    ),
  );
  return rows;
}
