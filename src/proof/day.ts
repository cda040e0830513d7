/** Days as the people of a company file have them. */

/** `2026-11-02`: the day of a moment in the file's time zone; in UTC while that is not known. */
export function localDay(moment: Date, timeZone: string | null): string {
  return format(moment, timeZone, { dateStyle: 'short' });
}

/** `09:52`: the time of a moment, likewise. */
export function localTime(moment: Date, timeZone: string | null): string {
  return format(moment, timeZone, { timeStyle: 'short' });
}

/** Sweden writes both as ISO 8601 does. */
function format(moment: Date, timeZone: string | null, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone ?? 'UTC', ...style }).format(moment);
}
