/**
 * What QuickBooks answers to one request: its statusCode with meaning and what to do about it, as
 * data. The text of the answer is always kept and shown; three codes are too broad to act on
 * without it.
 * Source: qbwc-protocol §7
 */

/**
 * ok = done · empty = nothing matched, which is an answer · warn = done or partly found, data to
 * be used · data = a person or a mapping must change the data · config = a setting or a
 * permission, a person · transient = try again later · refetch = read the object again, then once
 * more · restart = the iterator is gone, begin anew · resend = never tried, send again · never =
 * do not try again · ambiguous = find out first whether it was done.
 */
export type StatusClass =
  | 'ok'
  | 'empty'
  | 'warn'
  | 'data'
  | 'config'
  | 'transient'
  | 'refetch'
  | 'restart'
  | 'resend'
  | 'never'
  | 'ambiguous';

export type StatusEntry = { readonly meaning: string; readonly class: StatusClass };

export type Severity = 'Info' | 'Warn' | 'Error';

/** Every statusCode that has a meaning of its own. Source: qbwc-protocol §7 */
export const STATUS: ReadonlyMap<number, StatusEntry> = new Map<number, StatusEntry>([
  [0, { meaning: 'done', class: 'ok' }],
  [1, { meaning: 'nothing matched', class: 'empty' }],
  [500, { meaning: 'some of the objects asked for were not found', class: 'warn' }],
  [501, { meaning: 'an object cannot be told in this version', class: 'warn' }],
  [510, { meaning: 'an object cannot be returned', class: 'warn' }],
  [530, { meaning: 'a field is not supported here and was left out', class: 'warn' }],
  [531, { meaning: 'a value is not supported here and was left out', class: 'warn' }],
  [550, { meaning: 'saved, but its note was not', class: 'warn' }],
  [560, { meaning: 'a field is out of date', class: 'warn' }],
  [570, { meaning: 'could not be linked: the transaction is closed already', class: 'warn' }],
  [600, { meaning: 'there was no kept answer to clear', class: 'ok' }],
  [1000, { meaning: 'internal error of QuickBooks', class: 'ambiguous' }],
  [1010, { meaning: 'QuickBooks is not available', class: 'transient' }],
  [1030, { meaning: 'not supported by this version, edition or country', class: 'never' }],
  [1060, { meaning: 'the requestID is not valid', class: 'never' }],
  [3000, { meaning: 'an object ID is not valid', class: 'data' }],
  [3010, { meaning: 'a yes/no value is not valid', class: 'data' }],
  [3020, { meaning: 'a date is not valid', class: 'data' }],
  [3030, { meaning: 'a date range runs backwards', class: 'data' }],
  [3031, { meaning: 'a range runs backwards', class: 'data' }],
  [3035, { meaning: 'a duration is not valid', class: 'data' }],
  [3040, { meaning: 'an amount is not valid', class: 'data' }],
  [3045, { meaning: 'a price is not valid', class: 'data' }],
  [3050, { meaning: 'a percentage is not valid', class: 'data' }],
  [3060, { meaning: 'a quantity is not valid', class: 'data' }],
  [3065, { meaning: 'a GUID is not valid', class: 'data' }],
  [3070, { meaning: 'a text is too long', class: 'data' }],
  [3080, { meaning: 'a text is not valid', class: 'data' }],
  [3085, { meaning: 'a number is not valid', class: 'data' }],
  [3090, { meaning: 'a name is not valid, for example with a colon', class: 'data' }],
  [3100, { meaning: 'the name is in use, perhaps by another kind of name', class: 'data' }],
  [3101, { meaning: 'an amount comes out too large', class: 'data' }],
  [3110, { meaning: 'a value is not one of those allowed', class: 'data' }],
  [3120, { meaning: 'the object was not found', class: 'data' }],
  [3121, { meaning: 'the custom field was not found', class: 'data' }],
  [3130, { meaning: 'the parent was not found', class: 'data' }],
  [3140, { meaning: 'something that it refers to is missing or inactive', class: 'data' }],
  [3150, { meaning: 'a required element is missing', class: 'data' }],
  [3151, { meaning: 'an element is not allowed here', class: 'data' }],
  [3152, { meaning: 'an element is not known in this version', class: 'data' }],
  [3153, { meaning: 'two elements exclude each other', class: 'data' }],
  [3160, { meaning: 'cannot be deleted', class: 'data' }],
  [3161, { meaning: 'cannot be deleted: before the closing date', class: 'config' }],
  [3162, { meaning: 'not possible in multi-user mode', class: 'config' }],
  [3170, { meaning: 'cannot be changed', class: 'data' }],
  [3171, { meaning: 'on or before the closing date', class: 'config' }],
  [3172, { meaning: 'a related object was deleted', class: 'refetch' }],
  [3173, { meaning: 'a related object was changed', class: 'refetch' }],
  [3175, { meaning: 'in use by another user', class: 'transient' }],
  [3176, { meaning: 'a related object is in use', class: 'transient' }],
  [3177, { meaning: 'the same transaction is linked twice', class: 'data' }],
  [3180, { meaning: 'cannot be saved', class: 'data' }],
  [3185, { meaning: 'cannot be voided', class: 'data' }],
  [3190, { meaning: 'a field cannot be cleared', class: 'data' }],
  [3200, { meaning: 'changed in QuickBooks in the meantime', class: 'refetch' }],
  [3205, { meaning: 'the lines of the address do not fit', class: 'data' }],
  [3210, { meaning: 'a value is not acceptable', class: 'data' }],
  [3220, { meaning: 'not authorised for this request', class: 'config' }],
  [3230, { meaning: 'rolled back', class: 'ambiguous' }],
  [3231, { meaning: 'not tried, because an earlier request failed', class: 'resend' }],
  [3240, { meaning: 'the object is not the one that was meant', class: 'refetch' }],
  [3250, { meaning: 'a feature is turned off or not in this edition', class: 'config' }],
  [3260, { meaning: 'the QuickBooks user lacks the permission', class: 'config' }],
  [3261, { meaning: 'the application may not read personal data', class: 'config' }],
  [3262, { meaning: 'needs a payroll subscription', class: 'config' }],
  [3263, { meaning: 'the application may only read', class: 'config' }],
  [3264, { meaning: 'needs a payments subscription', class: 'config' }],
  [3270, { meaning: 'an account to post to is missing', class: 'data' }],
  [3280, { meaning: 'this type of item is not allowed here', class: 'data' }],
  [3290, { meaning: 'the lines are in another order than QuickBooks has them', class: 'data' }],
  [3390, { meaning: 'too many iterators are open', class: 'restart' }],
  [3391, { meaning: 'the iterator is gone', class: 'restart' }],
  [9001, { meaning: 'the kept answer is damaged', class: 'ambiguous' }],
  [9002, { meaning: 'QuickBooks keeps no answer of this message set', class: 'ambiguous' }],
  [9003, { meaning: 'the kept answers could not be opened', class: 'ambiguous' }],
  [9004, { meaning: 'the message set ID is not valid', class: 'ambiguous' }],
  [9005, { meaning: 'the answer could not be kept', class: 'ambiguous' }],
]);

/** Ranges for the codes that have no row of their own. Source: qbwc-protocol §7, first line. */
const RANGES: readonly (StatusEntry & { readonly from: number; readonly to: number })[] = [
  { from: 2, to: 499, meaning: 'done, with a remark', class: 'ok' },
  { from: 500, to: 999, meaning: 'done, with a warning', class: 'warn' },
  { from: 1_000, to: 1_999, meaning: 'general error', class: 'ambiguous' },
  { from: 3_000, to: 3_099, meaning: 'a value has the wrong form', class: 'data' },
  { from: 3_300, to: 3_370, meaning: 'currency, serial or lot number, or site', class: 'data' },
  { from: 3_100, to: 9_000, meaning: 'refused by QuickBooks', class: 'data' },
  { from: 9_100, to: 9_199, meaning: 'a macro does not fit', class: 'data' },
];

/**
 * Texts that make a broad code mean that somebody else holds the object at this moment.
 * Source: qbwc-protocol §7, rows 3170 and 3180 (texts seen live); 3210 by the same rule, assumed.
 */
const HELD_BY_OTHERS = new RegExp(
  [
    'could not be locked',
    'in use by another user',
    'modified by another user',
    'list element is in use',
    'failed to acquire the lock',
  ].join('|'),
  'i',
);
const BROAD = new Set([3170, 3180, 3210]);

/**
 * What a statusCode means. Broad codes are told apart by the text; an unknown code by its range.
 * @param code  as on the Rs, or messageSetStatusCode
 * @param message  the statusMessage
 */
export function statusEntry(code: number, message = ''): StatusEntry {
  if (BROAD.has(code) && HELD_BY_OTHERS.test(message)) {
    return { meaning: 'in use by another user', class: 'transient' };
  }
  const known = STATUS.get(code);
  if (known) return known;
  const range = RANGES.find(({ from, to }) => code >= from && code <= to);
  if (range) return { meaning: `${range.meaning} (status ${code})`, class: range.class };
  return { meaning: `unknown status ${code}`, class: 'ambiguous' };
}

/** The severity that a code has by its range: below 500 Info, below 1000 Warn, else Error. */
export function severityOf(code: number): Severity {
  if (code >= 0 && code < 500) return 'Info';
  return code >= 500 && code < 1_000 ? 'Warn' : 'Error';
}
