/** Sums of decimal text, exact: whole numbers of the smallest place, never floats. */
import type { Decimal } from '../qbxml/value.js';

/** The sum of two decimals, with as many places as the longer of them. */
export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(placesOf(a), placesOf(b));
  const sum = scaled(a, places) + scaled(b, places);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return sum < 0n ? `-${text}` : text;
}

/** a − b. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** The same amount on the other side. */
export function negate(a: Decimal): Decimal {
  if (isZero(a)) return a.replace(/^-/, '');
  return a.startsWith('-') ? a.slice(1) : `-${a}`;
}

/** True for 0, 0.00 and -0. */
export function isZero(a: Decimal): boolean {
  return !/[1-9]/.test(a);
}

/** `-1234.5` → `-1,234.50`: as people read amounts, with at least two places. */
export function grouped(a: Decimal): string {
  const [whole = '0', part = ''] = negative(a).text.split('.');
  const places = part.replace(/0+$/, '').padEnd(2, '0');
  const sign = negative(a).isNegative && !isZero(a) ? '-' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${places}`;
}

function negative(a: Decimal): { isNegative: boolean; text: string } {
  return { isNegative: a.startsWith('-'), text: a.replace(/^[+-]/, '') };
}

function placesOf(a: Decimal): number {
  return a.split('.')[1]?.length ?? 0;
}

function scaled(a: Decimal, places: number): bigint {
  const { isNegative, text } = negative(a);
  const [whole = '', part = ''] = text.split('.');
  const value = BigInt(`${whole}${part.padEnd(places, '0')}` || '0');
  return isNegative ? -value : value;
}
