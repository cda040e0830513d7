/** A/P and A/R aging: who owes how much for how long. */
import type { Books } from './books.js';
import type { Company, ListObject } from './model.js';
import { money } from './money.js';
import { daysBetween, openDocuments, type Side } from './open-documents.js';
import type { Report, Row } from './report.js';
import { about } from './report-entries.js';
import { asOf } from './report-period.js';

/** Oldest day of each column but the last, which has no end. QuickBooks' usual preference. */
const LIMITS = [0, 30, 60, 90];
const TITLES = ['Current', '1 - 30', '31 - 60', '61 - 90', '> 90', 'TOTAL'];

export type AgingAsked = {
  side: Side;
  company: Company;
  books: Books;
  day: string;
  /** Payments after the day count (ReportAgingAsOf Today). */
  later: boolean;
  keeps: (partyId: string) => boolean;
};

/**
 * One row a vendor, or a customer with its jobs below it. Bills and invoices age from their due
 * date, credits from their own (preference AgeFromDueDate).
 */
export function agingSummary(asked: AgingAsked): Report {
  const { side, company, books, day } = asked;
  const sums = new Map<string, number[]>();
  for (const each of openDocuments(side, company, books, day, asked.later)) {
    if (!asked.keeps(each.partyId)) continue;
    const age = daysBetween(each.agedFrom, day);
    const column = LIMITS.filter((limit) => age > limit).length;
    const sum = sums.get(each.partyId) ?? TITLES.map(() => 0);
    sum[column] = (sum[column] ?? 0) + each.cents;
    sum[TITLES.length - 1] = (sum.at(-1) ?? 0) + each.cents;
    sums.set(each.partyId, sum);
  }
  const type = side === 'payable' ? 'Vendor' : 'Customer';
  const top = company.lists
    .filter((each) => each.type === type && each.parentId === undefined)
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const rows: Row[] = [];
  let total = TITLES.map(() => 0);
  for (const party of top) {
    const block = partyBlock(party, sums, books);
    rows.push(...block.rows);
    total = plus(total, block.cents);
  }
  rows.push({ kind: 'TotalRow', cells: ['TOTAL', ...total.map(money)] });
  return {
    title: side === 'payable' ? 'A/P Aging Summary' : 'A/R Aging Summary',
    subtitle: asOf(day),
    columns: [
      { type: 'Label', dataType: 'STRTYPE', titles: [''] },
      ...TITLES.map((title) => ({
        type: title === 'TOTAL' ? 'Total' : 'Amount',
        dataType: 'AMTTYPE',
        titles: [title],
      })),
    ],
    rows,
  };
}

function partyBlock(
  party: ListObject,
  sums: Map<string, number[]>,
  books: Books,
): { rows: Row[]; cents: number[] } {
  const own = sums.get(party.id);
  const below = (books.children.get(party.id) ?? []).map((each) => partyBlock(each, sums, books));
  const inside = below.flatMap((each) => each.rows);
  const cents = below.reduce((sum, each) => plus(sum, each.cents), own ?? TITLES.map(() => 0));
  const kind = party.type === 'Vendor' ? 'vendor' : 'customer';
  const row = (type: 'DataRow' | 'SubtotalRow', label: string, values: number[]): Row => ({
    kind: type,
    about: about(party.id, kind, books),
    cells: [label, ...values.map(money)],
  });
  if (inside.length === 0) {
    return { rows: own === undefined ? [] : [row('DataRow', party.name, own)], cents };
  }
  return {
    rows: [
      { kind: 'TextRow', text: party.name },
      ...inside,
      ...(own === undefined ? [] : [row('DataRow', `${party.name} - Other`, own)]),
      row('SubtotalRow', `Total ${party.name}`, cents),
    ],
    cents,
  };
}

function plus(a: number[], b: number[]): number[] {
  return a.map((each, index) => each + (b[index] ?? 0));
}
