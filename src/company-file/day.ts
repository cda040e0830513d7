/** The day at the company file: what is done nightly is done by the first sync of a new one. */
import type { CompanyFileRow } from './store.js';

/**
 * True for the first sync after local midnight: none has succeeded today. Nothing runs by itself,
 * so "nightly" is whenever the Web Connector calls first.
 * @param file  without a time zone the day is that of UTC
 * Source: design.md §2 ("nightly" = the first session after local midnight)
 */
export function isFirstOfDay(
  file: Pick<CompanyFileRow, 'lastSyncAt' | 'timeZone'>,
  now: Date,
): boolean {
  if (!file.lastSyncAt) return true;
  return dayOf(file.timeZone, file.lastSyncAt) < dayOf(file.timeZone, now);
}

/** The day of a moment as `2025-03-31`; in UTC while the time zone is not known. */
export function dayOf(timeZone: string | null, moment: Date): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timeZone ?? 'UTC',
    dateStyle: 'short',
  });
  return format.format(moment);
}
