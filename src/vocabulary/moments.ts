/**
 * Date-times of filters against the timestamps of QuickBooks, which are wall clocks of the company
 * file: their offset is wrong by an hour for half of the year. Source: ODDITIES 1, conductor-rules
 * (semantics 5).
 */
import type { Condition } from './filters.js';

/** A date-time of a query, and which end of a range it is: a day alone begins or ends with it. */
export type Moment = { readonly text: string; readonly side: 'from' | 'to' };

const ZONE = /(Z|[+-]\d{2}:\d{2})$/;
const MINUTE_MS = 60_000;
/** Offsets of the world's zones, a quarter of an hour apart. */
const OFFSETS_MINUTES = { first: -12 * 60, last: 14 * 60, step: 15 };

/**
 * A bound on a column that holds timestamps as QuickBooks sent them.
 * - A day or a time without offset is the file's own clock.
 * - With an offset it is a moment: it becomes the file's wall clock by its time zone; until that is
 *   known, by the offset that each timestamp itself carries.
 * @param column  text, e.g. `t.time_modified`; rows without one do not match
 * @param moment  checked by isMoment
 * @param name  of the binding
 */
export function momentCondition(
  column: string,
  moment: Moment,
  timeZone: string | null,
  name: string,
): Condition {
  const operator = moment.side === 'from' ? '>=' : '<=';
  const clock = `left(${column}, 19) collate "C"`;
  const zone = ZONE.exec(moment.text.slice(10))?.[1];
  if (zone === undefined || timeZone !== null) {
    const wall = zone === undefined ? localClock(moment) : clockIn(moment.text, timeZone ?? 'UTC');
    return { sql: `${clock} ${operator} cast(:${name} as text)`, bindings: { [name]: wall } };
  }
  return {
    sql: `${clock} ${operator} (cast(:${name} as jsonb) ->> substr(${column}, 20))`,
    bindings: { [name]: JSON.stringify(clocksByOffset(moment.text)) },
  };
}

/** `YYYY-MM-DDTHH:MM:SS` of a text without offset. */
function localClock({ text, side }: Moment): string {
  if (text.length === 10) return `${text}T${side === 'from' ? '00:00:00' : '23:59:59'}`;
  return text.length < 19 ? `${text.slice(0, 16)}:00` : text.slice(0, 19);
}

/** What a clock in a zone shows at a moment. */
export function clockIn(text: string, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(text));
  return shown.replace(' ', 'T');
}

/** What clocks show at a moment, by their offset; '' and Z stand for UTC. */
function clocksByOffset(text: string): Record<string, string> {
  const at = new Date(text).getTime();
  const clock = (minutes: number) => new Date(at + minutes * MINUTE_MS).toISOString().slice(0, 19);
  const clocks: Record<string, string> = { '': clock(0), Z: clock(0) };
  const { first, last, step } = OFFSETS_MINUTES;
  for (let minutes = first; minutes <= last; minutes += step) {
    const size = Math.abs(minutes);
    const digits = (part: number) => String(part).padStart(2, '0');
    const hours = `${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
    clocks[`${minutes < 0 ? '-' : '+'}${hours}`] = clock(minutes);
    if (minutes === 0) clocks[`-${hours}`] = clock(0);
  }
  return clocks;
}
