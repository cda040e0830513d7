/**
 * Values as qbXML writes them. They stay text: money is never a JS number, a timestamp never a
 * Date, and nothing is rounded, trimmed or moved to another time zone.
 */
import { simpleType } from './facts.js';

/** A decimal as text, e.g. `-12.50`. */
export type Decimal = string;
/** A day of the company file's own calendar, `2025-03-31`. */
export type QbDate = string;
/** The clock on the wall of the QuickBooks PC, `2025-03-31T14:05:09`: no offset, no zone. */
export type WallClock = string;

const PLAIN_DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
// One-digit parts and missing minutes are legal in a DATETIMETYPE. `Z` and fractions are not, but a
// tool that writes them into a file of ours should not cost the record (assumed).
const TIME = String.raw`T(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.\d{1,9})?)?)?`;
const OFFSET = String.raw`Z|[+-]\d{1,2}:\d{1,2}`;
const DATE_TIME = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:${TIME})?(?:${OFFSET})?$`);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MINUTE_MS = 60_000;
const YEAR_MAX = 9999;

/**
 * True when a text is a legal value of a simple type, empty included where qbXML allows it. Most
 * lengths and all ranges belong to the element, not to the type; `validate-value.ts` checks those.
 * @param type  e.g. `AMTTYPE`, `DATETIMETYPE`; not an `enum:` or `@` type
 * Source: qbXML facts (simpleTypes), qbwc-protocol §6.7
 */
export function isValue(type: string, text: string): boolean {
  const { maxLength } = simpleType(type);
  if (valueProblem(type, text) !== undefined) return false;
  return maxLength === undefined || lengthOf(text) <= maxLength;
}

/**
 * Why a text does not have the form of a simple type, as the end of a sentence; lengths aside.
 * @returns undefined when it has
 */
export function valueProblem(type: string, text: string): string | undefined {
  const { base, emptyOk, pattern } = simpleType(type);
  const value = base === 'string' ? text : collapse(text);
  if (emptyOk && collapse(text) === '') return undefined;
  if (base === 'boolean' && !/^(true|false|0|1)$/.test(value)) {
    return 'must be true or false in small letters';
  }
  if (pattern !== undefined && !wholeMatch(type, pattern).test(value)) return HINTS.get(type);
  if (base === 'date' && !isCalendarDay(value)) return 'must be a day that exists in the calendar';
  return undefined;
}

/** What a value of a type looks like. Source: qbwc-protocol §6.7 */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['AMTTYPE', 'must be an amount: up to 13 digits, then two decimals or none, like 1200.50'],
  ['PRICETYPE', 'must be a price: up to 10 digits and up to 5 decimals'],
  ['QUANTYPE', 'must be a quantity: up to 10 digits and up to 5 decimals'],
  ['PERCENTTYPE', 'must be a percentage: up to 10 digits and up to 5 decimals, without %'],
  ['FLOATTYPE', 'must be a plain decimal number without exponent'],
  ['INTTYPE', 'must be a whole number'],
  ['DATETYPE', 'must be a date like 2025-03-31'],
  [
    'DATETIMETYPE',
    'must be a date and time like 2025-03-31T14:05:09; Z and fractions of a second are refused',
  ],
  ['TIMEINTERVALTYPE', 'must be a duration like PT1H35M0S'],
  ['GUIDTYPE', 'must be 0 or a GUID in braces like {57F3B9B6-86F1-4FCD-B1FF-966DE1813D20}'],
]);

/** White space as the schema collapses it for values that are not text. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

/** Length in characters as the schema counts them: one beyond the basic plane is one, not two. */
export function lengthOf(text: string): number {
  let pairs = 0;
  for (let i = 0; i < text.length; i += 1) if ((text.charCodeAt(i) & 0xfc00) === 0xd800) pairs += 1;
  return text.length - pairs;
}

/**
 * True for a plain decimal: sign, digits and a point; no exponent, blank, comma or currency sign.
 */
export function isDecimal(text: string): boolean {
  return PLAIN_DECIMAL.test(text);
}

/**
 * Compares two decimals exactly: `1.5` equals `01.50`, `-0` equals `0`.
 * @returns below, equal to or above 0
 * @throws RangeError  when one is no plain decimal
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const left = splitDecimal(a);
  const right = splitDecimal(b);
  if (left.sign !== right.sign) return left.sign - right.sign;
  const size =
    left.whole.length - right.whole.length ||
    compareText(left.whole, right.whole) ||
    compareText(left.fraction, right.fraction);
  return left.sign < 0 ? 0 - size : size; // never -0
}

/** True when two decimals are the same number. Throws RangeError as `compareDecimals` does. */
export function equalDecimals(a: Decimal, b: Decimal): boolean {
  return compareDecimals(a, b) === 0;
}

/** `true`, `1` → true; `false`, `0` → false; anything else, also `True` and empty, → undefined. */
export function readBoolean(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

/** True for `YYYY-MM-DD` of a day that exists, years 1 to 9999. */
export function isDate(text: string): boolean {
  return DATE.test(text) && isCalendarDay(text);
}

/**
 * The wall clock of a QuickBooks timestamp: the offset is cut off, because it is wrong by an hour
 * for half of the year; missing parts are 00.
 * @returns `YYYY-MM-DDTHH:MM:SS`, which sorts as text, or undefined when it is no timestamp
 * Source: ODDITIES 1 and 2, qbwc-protocol §6.7 (DST bug)
 */
export function wallClock(text: string): WallClock | undefined {
  const found = DATE_TIME.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => part ?? '0');
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (!isCalendarDay(date)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

/**
 * Moves a wall clock by minutes, by the calendar alone: no zone, so no daylight saving.
 * @param minutes  whole, below 0 goes back
 * @throws RangeError  when the clock is none, or the result leaves the years 1 to 9999
 */
export function addMinutes(clock: WallClock, minutes: number): WallClock {
  return wallClockAt(ordinal(clock) + minutes * MINUTE_MS);
}

/** The same by seconds, whole. @throws RangeError  as addMinutes does */
export function addSeconds(clock: WallClock, seconds: number): WallClock {
  return wallClockAt(ordinal(clock) + seconds * 1000);
}

/** Seconds from the first wall clock to the second (below 0 when the second is earlier). */
export function secondsBetween(from: WallClock, to: WallClock): number {
  return (ordinal(to) - ordinal(from)) / 1000;
}

/** Orders two wall clocks: below, equal to or above 0. */
export function compareWallClocks(a: WallClock, b: WallClock): number {
  return compareText(a, b);
}

/** The wall clock that a moment shows in UTC; with a zone's offset added before, any zone's. */
export function wallClockOfUtc(moment: Date): WallClock {
  return wallClockAt(moment.getTime());
}

const patterns = new Map<string, RegExp>();

function wholeMatch(type: string, pattern: string): RegExp {
  let found = patterns.get(type);
  if (!found) {
    found = new RegExp(`^(?:${pattern})$`);
    patterns.set(type, found);
  }
  return found;
}

/** Takes `YYYY-MM-DD`, with more year digits or a zone behind it too (the schema's xs:date). */
function isCalendarDay(date: string): boolean {
  const found = /^-?(\d{4,})-(\d{2})-(\d{2})/.exec(date);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year === 0 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0));
}

function splitDecimal(text: Decimal): { sign: number; whole: string; fraction: string } {
  if (!PLAIN_DECIMAL.test(text)) throw new RangeError(`"${text.slice(0, 40)}" is not a decimal`);
  const digits = text.replace(/^[+-]/, '');
  const point = digits.indexOf('.');
  const whole = (point < 0 ? digits : digits.slice(0, point)).replace(/^0+/, '');
  const fraction = point < 0 ? '' : trimEndZeros(digits.slice(point + 1));
  if (whole === '' && fraction === '') return { sign: 0, whole, fraction };
  return { sign: text.startsWith('-') ? -1 : 1, whole, fraction };
}

/** A loop, because /0+$/ is quadratic on a long run of zeros before another digit. */
function trimEndZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function ordinal(clock: WallClock): number {
  const whole = wallClock(clock);
  if (whole === undefined) throw new RangeError(`"${clock.slice(0, 40)}" is not a wall clock`);
  return Date.parse(`${whole}Z`);
}

function wallClockAt(ms: number): WallClock {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= YEAR_MAX)) throw new RangeError('the clock leaves the calendar');
  return date.toISOString().slice(0, 19);
}

function pad(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}
