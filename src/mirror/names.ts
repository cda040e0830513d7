/** From Intuit's names to SQL names: acronym-aware snake_case, quoting, overrides. */

/** Postgres cuts a longer name silently. */
const NAME_BYTES_MAX = 63;

/**
 * Path prefixes that are written shorter, because some column below them exceeds 63 bytes
 * (design.md §7, SQL). The longest matching prefix wins; the rest of the path follows it.
 */
const PREFIX_OVERRIDES: readonly { path: string; name: string; reason: string }[] = [
  {
    path: 'CreditCardTxnInfo/CreditCardTxnInputInfo',
    name: 'credit_card_txn_input_info',
    reason: 'the outer aggregate holds only this one and its result, and adds 21 bytes',
  },
  {
    path: 'CreditCardTxnInfo/CreditCardTxnResultInfo',
    name: 'credit_card_txn_result_info',
    reason: 'as above',
  },
  {
    path: 'EmployeePayrollInfo/SickHours',
    name: 'payroll_sick_hours',
    reason: 'IsResettingHoursEachNewYear below it; SickHours occurs nowhere else',
  },
  {
    path: 'EmployeePayrollInfo/VacationHours',
    name: 'payroll_vacation_hours',
    reason: 'as SickHours',
  },
];

/** Words that Postgres does not take as a column or table name without quotes. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check
   collate collation column concurrently constraint create cross current_catalog current_date
   current_role current_schema current_time current_timestamp current_user default deferrable desc
   distinct do else end except false fetch for foreign freeze from full grant group having ilike in
   initially inner intersect into is isnull join lateral leading left like limit localtime
   localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
   references returning right select session_user similar some symmetric system_user table
   tablesample then to trailing true union unique user using variadic verbose when where window
   with`.split(/\s+/),
);

/**
 * `ListID` → `list_id`, `ARRefundCreditCard` → `ar_refund_credit_card`,
 * `IsVendorEligibleFor1099` → `is_vendor_eligible_for1099`. Source: design.md §7, SQL.
 */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** `InvoiceLineRet` → `InvoiceLine`; names without the ending stay. */
export function withoutRet(name: string): string {
  return name.endsWith('Ret') ? name.slice(0, -'Ret'.length) : name;
}

/**
 * The column of a qbXML path, e.g. ['VendorAddress', 'Addr1'] → `vendor_address_addr1`.
 * Ret is left out of inner names as it is of table names.
 */
export function columnName(path: readonly string[]): string {
  const whole = path.join('/');
  const override = PREFIX_OVERRIDES.find((row) => whole.startsWith(`${row.path}/`));
  if (!override) return path.map((name) => snakeCase(withoutRet(name))).join('_');
  const rest = whole.slice(override.path.length + 1).split('/');
  return [override.name, ...rest.map((name) => snakeCase(withoutRet(name)))].join('_');
}

/** `<parent>_<element>`; an element that begins with the parent's name is not prefixed again. */
export function childTableName(parent: string, element: string): string {
  const own = snakeCase(withoutRet(element));
  return own.startsWith(`${parent}_`) ? own : `${parent}_${own}`;
}

/** An identifier as SQL takes it: quoted where it is a reserved word. */
export function quoteName(name: string): string {
  return RESERVED.has(name) ? `"${name}"` : name;
}

/** True when Postgres would keep the whole name. */
export function isShortEnough(name: string): boolean {
  return Buffer.byteLength(name) <= NAME_BYTES_MAX;
}
