/**
 * Amounts are whole cents (safe integers), quantities and prices exact decimal text; no fractions
 * of a cent ever.
 */

/** '-12.50' or '12' → cents. */
export function cents(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  const dot = text.indexOf('.');
  // Two places or fewer are exact after rounding: QuickBooks' greatest amount has 12 digits.
  if (dot < 0 || dot >= text.length - 3) return Math.round(Number(text) * 100) || 0;
  const isNegative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
  return isNegative && value !== 0 ? -value : value;
}

/** Cents → '-12.50', always two places, as QuickBooks writes an AMTTYPE. */
export function money(value: number): string {
  const absolute = Math.abs(value);
  const text = `${Math.floor(absolute / 100)}.${String(absolute % 100).padStart(2, '0')}`;
  return value < 0 ? `-${text}` : text;
}

/**
 * Quantity × price, rounded half away from zero to the cent; both are decimals of up to 5 places.
 */
export function extend(quantity: string, price: string): number {
  const product = scaled(quantity) * scaled(price);
  const unit = 100_000_000n;
  const half = product < 0n ? -unit / 2n : unit / 2n;
  return Number((product + half) / unit);
}

/** Cents × percent ('8.25' = 8.25 %), rounded half away from zero. */
export function percentOf(amount: number, percent: string): number {
  const product = BigInt(amount) * scaled(percent);
  const unit = 10_000_000n;
  const half = product < 0n ? -unit / 2n : unit / 2n;
  return Number((product + half) / unit);
}

/** Sum of two decimals of up to 5 places, trailing zeros cut: '1.5' + '-2' = '-0.5'. */
export function addDecimals(a: string, b: string): string {
  return unscaled(scaled(a) + scaled(b));
}

/** The negative of a decimal text. */
export function negate(text: string): string {
  return unscaled(-scaled(text));
}

/** Decimal text in hundred-thousandths. */
export function scaled(text: string): bigint {
  const isNegative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const value = BigInt(whole === '' ? '0' : whole) * 100_000n + BigInt(fraction.padEnd(5, '0'));
  return isNegative ? -value : value;
}

function unscaled(value: bigint): string {
  const absolute = value < 0n ? -value : value;
  const fraction = String(absolute % 100_000n)
    .padStart(5, '0')
    .replace(/0+$/, '');
  const text = `${absolute / 100_000n}${fraction === '' ? '' : `.${fraction}`}`;
  return value < 0n ? `-${text}` : text;
}
