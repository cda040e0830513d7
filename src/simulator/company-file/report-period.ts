/** Which days a report is about, and how QuickBooks says so in its headings. */
import { child, type XmlElement } from '../xml.js';
import { addDays, placeOf, wallClock } from './clock.js';
import { macroRange, one } from './filters.js';
import type { Company } from './model.js';

/** First and last day, both included; 'YYYY-MM-DD'. '0000' and '9999' stand for no bound. */
export type Period = { from: string; to: string };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day on the PC's wall clock. */
export function today(company: Company): string {
  return wallClock(company.clock, placeOf(company)).slice(0, 10);
}

/** Without a period or macro a report covers the fiscal year to date. Source: report queries. */
export function periodOf(request: XmlElement, company: Company): Period {
  const now = today(company);
  const macro = one(request, 'ReportDateMacro');
  if (macro !== undefined) return macroPeriod(macro, now);
  const range = child(request, 'ReportPeriod');
  const from = range && one(range, 'FromReportDate');
  const to = range && one(range, 'ToReportDate');
  if (!from && !to) return { from: yearStart(now), to: now };
  return { from: from || '0000', to: to || now };
}

/** Fiscal years are calendar years here, so 'ThisYear' is the same in both. */
export function macroPeriod(macro: string, now: string): Period {
  const known = macro.replace(/^(This|Last|Next)(Quarter|Year)/, '$1Calendar$2');
  const [from, to] = macroRange(known, now);
  return { from, to };
}

/** The first day of the fiscal year of a day. */
export function yearStart(day: string): string {
  return `${day.slice(0, 4)}-01-01`;
}

/** A period cut at the ends of months, quarters or years, for the columns of a statement. */
export function split(period: Period, months: number): Period[] {
  const parts: Period[] = [];
  let from = period.from;
  while (from <= period.to && parts.length < 240) {
    const [year = 0, month = 1] = from.split('-').map(Number);
    const next = Math.floor((month - 1) / months) * months + months;
    const end = new Date(Date.UTC(year, next, 0)).toISOString().slice(0, 10);
    parts.push({ from, to: end < period.to ? end : period.to });
    from = addDays(end, 1);
  }
  return parts;
}

/** 'As of June 15, 2026' */
export function asOf(day: string): string {
  return day === '9999' ? 'All Transactions' : `As of ${long(day)}`;
}

/** 'January 1 through June 15, 2026', or 'All Transactions' (layout assumed). */
export function through(period: Period): string {
  if (period.from === '0000' && period.to === '9999') return 'All Transactions';
  if (period.from === '0000') return `Through ${long(period.to)}`;
  if (period.from === period.to) return long(period.to);
  const isSameYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  const first = isSameYear ? long(period.from).replace(/, \d+$/, '') : long(period.from);
  return `${first} through ${long(period.to)}`;
}

/** Column heading of a day: 'Jun 15, 26'. */
export function short(day: string): string {
  const [year, month, date] = parts(day);
  return day === '9999' ? 'All' : `${MONTHS[month - 1]?.slice(0, 3)} ${date}, ${two(year)}`;
}

/** Column heading of a period: 'Jun 26', 'Jan - Jun 26' or 'Jan 1 - Jun 15, 26'. */
export function shortPeriod(period: Period): string {
  if (period.from === '0000' || period.to === '9999') return short(period.to);
  const [year, month, date] = parts(period.from);
  const [endYear, endMonth] = parts(period.to);
  const name = (number: number) => MONTHS[number - 1]?.slice(0, 3);
  const isWhole = date === 1 && addDays(period.to, 1).endsWith('-01');
  if (isWhole && year === endYear) {
    const last = `${name(endMonth)} ${two(endYear)}`;
    return month === endMonth ? last : `${name(month)} - ${last}`;
  }
  const first = short(period.from);
  return `${year === endYear ? first.replace(/, \d+$/, '') : first} - ${short(period.to)}`;
}

function long(day: string): string {
  const [year, month, date] = parts(day);
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function two(year: number): string {
  return String(year % 100).padStart(2, '0');
}
