/**
 * How QuickBooks says no to a write: a status with a text. The codes are those of qbwc-protocol §7;
 * the texts are assumed: they follow the pattern of published ones, word by word they are unproven.
 */
import type { Status } from '../query.js';

/** A write is refused; nothing was changed. */
export class Refused extends Error {
  readonly status: Status;
  constructor(status: Status) {
    super(status.message);
    this.status = status;
  }
}

/** What QuickBooks appends to its own sentence when the reason came from below. */
const NO_RECORD =
  'QuickBooks error message: Invalid argument.  The specified record does not exist in the list.';

/** Code → text; `$1` … are put in. The default is for codes only a scenario provokes. */
const TEXTS: { [code: number]: string } = {
  570: 'Cannot link the transaction "$1": it is already closed.',
  1000: 'There has been an internal error when processing the request.',
  1010: 'System not available.',
  1030: 'This request is not supported in this version of QuickBooks.',
  3000: 'The given object ID "$1" in the field "$2" is invalid.',
  3010: 'There was an error when converting the boolean value "$1" in the field "$2".',
  3020: 'There was an error when converting the date value "$1" in the field "$2".',
  3030: 'There was an error when converting the integer value "$1" in the field "$2".',
  3035: 'There was an error when converting the time interval "$1" in the field "$2".',
  3040: 'There was an error when converting the amount "$1" in the field "$2".',
  3045: 'There was an error when converting the price "$1" in the field "$2".',
  3050: 'There was an error when converting the percent "$1" in the field "$2".',
  3060: 'There was an error when converting the quantity "$1" in the field "$2".',
  3065: 'There was an error when converting the GUID value "$1" in the field "$2".',
  3070: 'The string "$1" in the field "$2" is too long.',
  3080: 'There was an error when converting the string "$1" in the field "$2".',
  3085: 'There was an error when converting the number "$1" in the field "$2".',
  3090: 'There was an error when storing "$1" in the "$2" field.',
  3100: 'The name "$1" of the list element is already in use.',
  3101: 'The computed amount "$1" in the field "$2" is too large.',
  3110: 'The enumerated value "$1" in the field "$2" is unknown.',
  3120: `Object "$1" specified in the request cannot be found.  ${NO_RECORD}`,
  3121: 'The data extension "$1" of the owner "$2" cannot be found.',
  3130: `There is an invalid reference to a parent "$1" in the $2 list.  ${NO_RECORD}`,
  3140: `There is an invalid reference to QuickBooks $1 "$2" in the $3.  ${NO_RECORD}`,
  3150: 'There is a missing element: "$1".',
  3151: 'The element "$1" is not allowed here.',
  3153: 'The elements "$1" and "$2" cannot be used together.',
  3160: 'Cannot delete the object specified by the id = "$1".  QuickBooks error message: $2',
  3161:
    'Cannot delete the object specified by the id = "$1": its date is on or before the closing ' +
    'date of the company.',
  3162: 'The request cannot be performed while the company file is in multi-user mode.',
  3170: 'There was an error when modifying $1.  QuickBooks error message: $2',
  3171:
    'An attempt was made to modify $1 with a date that is on or before the closing date of the ' +
    'company.  If you are sure you want to do so, please ask a user with Admin privileges to ' +
    'remove the password for closing date (this setting is in the Accounting Company ' +
    'Preferences), then try again.',
  3172: 'A related object was deleted outside of this request.',
  3173: 'A related object was modified outside of this request.',
  3175:
    'There was an error when locking the object "$1".  QuickBooks error message: The transaction ' +
    'could not be locked.  It is in use by another user.',
  3176: 'A related object could not be locked.  It is in use by another user.',
  3177: 'The transaction "$1" is linked more than once.',
  3180: 'There was an error when saving a $1.  QuickBooks error message: $2',
  3185: 'There was an error when voiding the transaction "$1".  QuickBooks error message: $2',
  3190: 'Cannot clear the element in the "$1" field.',
  3200: 'The provided edit sequence "$1" is out-of-date.',
  3205: 'The combination of address elements is not valid.',
  3210: 'The "$1" field has an invalid value "$2".  QuickBooks error message: $3',
  3220: 'The current user is not authorized to perform this request.',
  3230: 'The request has been rolled back.',
  3231: 'The request has not been processed because an earlier request in the set failed.',
  3240: 'The time of creation does not match.',
  3250: 'This feature is not enabled or not available in this version of QuickBooks.',
  3260: 'Insufficient permission level to perform this action.',
  3261: 'The integrated application has no permission to access personal data.',
  3262: 'A subscription to payroll is needed to perform this action.',
  3263: 'The integrated application is authorized for read-only access.',
  3264: 'A subscription to the merchant service is needed to perform this action.',
  3270: 'A posting account is missing in the $1.',
  3280: 'The item "$1" is of a type that is not allowed here.',
  3290: 'The lines of the request are in another order than those of the transaction.',
  3390: 'There are too many iterators.',
  9100: 'The macro "$1" is defined more than once.',
  9101: 'The macro "$1" is not defined.',
};

/** Codes that a planned refusal may name, for the table of scenarios. */
export const KNOWN_CODES: readonly number[] = Object.keys(TEXTS).map(Number);

/** The status of a code, its text filled with values in order. */
export function statusOf(code: number, ...values: string[]): Status {
  const text = TEXTS[code] ?? `The request failed with the status code ${code}.`;
  const message = text.replace(
    /\$(\d)/g,
    (_whole, digit: string) => values[Number(digit) - 1] ?? '',
  );
  const severity = code < 500 ? 'Info' : code < 1000 ? 'Warn' : 'Error';
  return { code, severity, message };
}

/** The error to throw where a write can't go on. */
export function refused(code: number, ...values: string[]): Refused {
  return new Refused(statusOf(code, ...values));
}
