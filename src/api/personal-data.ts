/** Personal data in answers: the last four characters, unless the key may read more. */

/** Elements whose text is personal wherever they stand. Source: trust.md §7 S26, qbXML facts. */
const PERSONAL = new Set(['SSN', 'VendorTaxIdent', 'CreditCardNumber', 'BankNumber']);
const SHOWN_CHARS = 4;

/** A copy of an answer with personal texts masked: `123-45-6789` becomes `*******6789`. */
export function maskPersonal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskPersonal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      PERSONAL.has(name) ? maskAll(inner) : maskPersonal(inner),
    ]),
  );
}

function maskAll(value: unknown): unknown {
  if (typeof value === 'string') {
    const shown = value.length > SHOWN_CHARS ? value.slice(-SHOWN_CHARS) : '';
    return '*'.repeat(value.length - shown.length) + shown;
  }
  if (Array.isArray(value)) return value.map(maskAll);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskAll(inner)]))
    : value;
}
