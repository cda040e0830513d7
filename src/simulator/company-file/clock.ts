/**
 * QuickBooks' idea of time: the wall clock of its PC, followed by an offset that ignores daylight
 * saving, so every summer stamp names the wrong instant. Source: ODDITIES 1, qbwc-protocol §6.7.
 */
import type { Country } from '../facts.js';

const HOUR = 3600;

/** How the PC's clock is set in Windows: hours from UTC in winter, and who decides on summer. */
export type Zone = { standardHours: number; summer: 'north-america' | 'europe' | 'none' };

/** Where the PC stands: a country with its usual zone, or the zone somebody chose in Windows. */
export type Place = Country | Zone;

/** Los Angeles, Toronto, London. */
const ZONES: Record<Country, Zone> = {
  US: { standardHours: -8, summer: 'north-america' },
  CA: { standardHours: -5, summer: 'north-america' },
  UK: { standardHours: 0, summer: 'europe' },
};

/** The zone of a company's PC. */
export function placeOf(company: { country: Country; zone?: Zone }): Place {
  return company.zone ?? company.country;
}

function zoneOf(place: Place): Zone {
  return typeof place === 'string' ? ZONES[place] : place;
}

const TIME = '(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})([+-]\\d{1,2}:\\d{1,2})?)?)?';
const DATE_TIME = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T${TIME})?$`);
const summers = new Map<string, [number, number]>();

/** Unix seconds → '2026-06-15T09:00:00', the wall clock of the PC, right also in summer. */
export function wallClock(unix: number, place: Place): string {
  const standard = unix + zoneOf(place).standardHours * HOUR;
  const [from, to] = summerOf(new Date(standard * 1000).getUTCFullYear(), zoneOf(place));
  const local = unix >= from && unix < to ? standard + HOUR : standard;
  return new Date(local * 1000).toISOString().slice(0, 19);
}

/** Seconds by which standard time is ahead of UTC, the summer left out. */
export function standardSeconds(place: Place): number {
  return zoneOf(place).standardHours * HOUR;
}

/** The offset QuickBooks prints after every stamp: that of winter, all the year. */
export function printedOffset(place: Place): string {
  const hours = zoneOf(place).standardHours;
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

/** Unix seconds → what TimeModified says: right wall clock, winter offset. */
export function stamp(unix: number, place: Place): string {
  return wallClock(unix, place) + printedOffset(place);
}

/** Unix seconds of a local wall clock 'YYYY-MM-DDTHH:MM:SS'. */
export function unixOf(wall: string, place: Place): number {
  const standard = Date.parse(`${wall}Z`) / 1000 - zoneOf(place).standardHours * HOUR;
  return wallClock(standard, place) === wall ? standard : standard - HOUR;
}

/**
 * A date-time of a request → the wall clock it is compared with. Without an offset, or with the
 * same wrong offset QuickBooks printed, it is the wall clock as written; another offset is
 * honoured.
 * A bare date or a date without minutes is the start of it (or the end, for an upper bound).
 * Source: qbwc-protocol §6.4, §6.7
 */
export function filterWallClock(text: string, bound: 'from' | 'to', place: Place): string {
  const found = DATE_TIME.exec(text.trim());
  if (found === null) return bound === 'from' ? '0000' : '9999';
  const end = bound === 'to';
  const two = (value: string | undefined, otherwise: string) =>
    (value ?? otherwise).padStart(2, '0');
  const date = `${found[1]}-${two(found[2], '01')}-${two(found[3], '01')}`;
  const hour = two(found[4], end ? '23' : '00');
  const last = end ? '59' : '00';
  const wall = `${date}T${hour}:${two(found[5], last)}:${two(found[6], last)}`;
  const offset = found[7];
  const millis = Date.parse(`${wall}Z`);
  // A month or an hour that no calendar has is compared as it is written. (assumed)
  if (offset === undefined || Number.isNaN(millis)) return wall;
  const shift = offsetSeconds(printedOffset(place)) - offsetSeconds(offset);
  return new Date(millis + shift * 1000).toISOString().slice(0, 19);
}

/** 'YYYY-MM-DD' plus days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function offsetSeconds(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * 60);
}

/** Daylight saving of a year in unix seconds: North America's rule, Europe's, or never. */
function summerOf(year: number, zone: Zone): [number, number] {
  const key = `${zone.summer}${zone.standardHours}${year}`;
  const known = summers.get(key);
  if (known) return known;
  const offset = zone.standardHours * HOUR;
  const rules: Record<Zone['summer'], () => [number, number]> = {
    europe: () => [sunday(year, 3, 'last') + HOUR, sunday(year, 10, 'last') + HOUR],
    'north-america': () => [
      sunday(year, 3, 2) + 2 * HOUR - offset,
      sunday(year, 11, 1) + HOUR - offset,
    ],
    none: () => [0, 0],
  };
  const made = rules[zone.summer]();
  summers.set(key, made);
  return made;
}

/** Midnight UTC of the n-th or last Sunday of a month (1–12), in seconds. */
function sunday(year: number, month: number, which: number | 'last'): number {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const firstSunday = 1 + ((7 - first.getUTCDay()) % 7);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day =
    which === 'last'
      ? firstSunday + 7 * Math.floor((days - firstSunday) / 7)
      : firstSunday + 7 * (which - 1);
  return Date.UTC(year, month - 1, day) / 1000;
}
