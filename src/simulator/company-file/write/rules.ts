/**
 * What stands in the way of a write in this company: settings, locks, permissions. Plain data in
 * the company file, so that a scenario switches it and a backup carries it.
 */
import { hasCurrencies } from '../currency.js';
import type { Company } from '../model.js';

/** Features whose elements are refused with 3250 while they are off. */
export type Feature = 'classes' | 'multicurrency' | 'units' | 'sites' | 'serials' | 'barcodes';

/** Answers a request with a status instead of running it. */
export type PlannedRefusal = {
  /** Name of the request ('BillAddRq') or '*' for any. */
  request: string;
  statusCode: number;
  /** statusMessage; default: QuickBooks' text of that code. */
  message?: string;
  /** How many more times; absent: always. */
  left?: number;
};

export type CompanyRules = {
  /** 'YYYY-MM-DD': nothing dated on or before it may be written; '' for none. */
  closingDate?: string;
  featuresOff?: Feature[];
  /** What the QuickBooks user may do, or the application. Source: qbwc-protocol §7 (3260, 3263) */
  access?: 'full' | 'user-read-only' | 'application-read-only';
  /** Whether the application may read and write personal data (3261). */
  personalData?: boolean;
  /** ListIDs and TxnIDs that another user has open: 3175 for transactions, 3180 for lists. */
  locked?: string[];
  planned?: PlannedRefusal[];
};

/** The closing date every made company has. */
const CLOSING_DATE = '2023-12-31';
const FEATURES_OFF: readonly Feature[] = ['multicurrency', 'units', 'sites', 'serials', 'barcodes'];

export function closingDateOf(company: Company): string {
  return company.rules?.closingDate ?? CLOSING_DATE;
}

export function isFeatureOff(company: Company, feature: Feature): boolean {
  if (feature === 'multicurrency' && hasCurrencies(company)) return false;
  return (company.rules?.featuresOff ?? FEATURES_OFF).includes(feature);
}

export function isLocked(company: Company, id: string): boolean {
  return company.rules?.locked?.includes(id) ?? false;
}

/** Takes the refusal planned for a request, or undefined; one with `left` is used up. */
export function takePlanned(company: Company, request: string): PlannedRefusal | undefined {
  const found = company.rules?.planned?.find(
    (each) => (each.request === request || each.request === '*') && each.left !== 0,
  );
  if (found?.left !== undefined) found.left -= 1;
  return found;
}
