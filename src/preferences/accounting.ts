/**
 * Every accounting preference: one row each, prefilled from what PreferencesQuery said.
 * Source: sync-semantics §2 (use of departments, jobs, items …; books closed date).
 */
import type { Preference, Problem, Situation, Suggestion, Values } from './preference.js';

const OFF_IN_QUICKBOOKS =
  'QuickBooks does not track classes: switch it on at Edit > Preferences > Accounting, or set ' +
  'departments to off';

/** In the order of a page. */
export const ACCOUNTING_PREFERENCES: readonly Preference[] = [
  {
    key: 'departments',
    title: 'Departments',
    description:
      'Departments are the classes of QuickBooks. line: one for each line; transaction: one for ' +
      'the whole document; off: none.',
    kind: 'enum',
    values: ['off', 'line', 'transaction'],
    suggest: ({ told }) => {
      if (told.tracksClasses === null) return notTold();
      return told.tracksClasses
        ? { value: 'line', reason: 'QuickBooks tracks classes, and a bill has them on its lines.' }
        : { value: 'off', reason: 'QuickBooks does not track classes.' };
    },
    check: (value, _values, { told }) =>
      value !== 'off' && value !== null && told.tracksClasses === false
        ? { path: '', rule: 'classesOff', message: untracked(), allowed: ['off'], got: value }
        : undefined,
  },
  {
    key: 'departmentsRequired',
    title: 'Departments are required',
    description: 'A document without a department waits until it has one.',
    kind: 'bool',
    suggest: () => ({
      value: false,
      reason: 'QuickBooks does not tell integrations whether it prompts for classes.',
    }),
    check: requiredDepartments,
  },
  {
    key: 'useJobs',
    title: 'Customers and jobs on bills',
    description: 'Lines of bills can name the customer or job that they are for.',
    kind: 'bool',
    suggest: ({ usage }) => ({
      value: usage.jobs > 0,
      reason: `QuickBooks has ${counted(usage.jobs, 'active job', 'active jobs')}.`,
    }),
  },
  {
    key: 'useItems',
    title: 'Items on bills',
    description: 'Lines of bills can name an item instead of an account.',
    kind: 'bool',
    suggest: ({ told }) => {
      if (told.usesInventory === null) return notTold();
      const words = told.usesInventory ? 'on' : 'off';
      return {
        value: told.usesInventory,
        reason: `Inventory and purchase orders are switched ${words} in QuickBooks.`,
      };
    },
  },
  {
    key: 'paymentTermsOnBills',
    title: 'Payment terms on bills',
    description: 'Bills carry the payment terms of QuickBooks.',
    kind: 'bool',
    suggest: ({ usage }) => ({
      value: usage.terms > 0,
      reason: `QuickBooks has ${counted(usage.terms, 'kind of terms', 'kinds of terms')}.`,
    }),
  },
  {
    key: 'showAccountNumbers',
    title: 'Show account numbers',
    description: 'Accounts are shown with their numbers.',
    kind: 'bool',
    suggest: ({ told }) => {
      if (told.usesAccountNumbers === null) return notTold();
      const words = told.usesAccountNumbers ? 'on' : 'off';
      return {
        value: told.usesAccountNumbers,
        reason: `Account numbers are switched ${words} in QuickBooks.`,
      };
    },
  },
  {
    key: 'showGlPostingDate',
    title: 'Show the posting date',
    description:
      'Documents can have a posting date beside their own; in QuickBooks it is the one date.',
    kind: 'bool',
    suggest: () => ({ value: false, reason: 'A document of QuickBooks has one date.' }),
  },
  {
    key: 'booksClosedDate',
    title: 'Books closed through',
    description:
      'Nothing dated on or before this day is entered or changed. QuickBooks has a closing date ' +
      'of its own: the later of the two rules.',
    kind: 'date',
    isPast: true,
    suggest: ({ told, today }) => {
      if (told.closingDate === null) {
        return { value: null, reason: 'QuickBooks has no closing date.' };
      }
      return told.closingDate > today
        ? { value: null, reason: `QuickBooks’ closing date, ${told.closingDate}, is to come.` }
        : { value: told.closingDate, reason: 'It is the closing date of QuickBooks.' };
    },
  },
  {
    key: 'restrictInbound',
    title: 'Leave closed periods alone',
    description: 'Documents of QuickBooks in closed periods are not brought to the cloud app.',
    kind: 'bool',
    suggest: () => ({ value: true, reason: 'A closed period should not move on either side.' }),
  },
  {
    key: 'locations',
    title: 'Locations',
    description:
      'Locations do not sync: QuickBooks Desktop has none. Use departments, which are its classes.',
    kind: 'bool',
    values: [false],
    suggest: () => ({
      value: false,
      reason: 'Locations do not sync with QuickBooks Desktop; departments do.',
    }),
  },
];

/**
 * The day through which the books are closed: the later of ours and QuickBooks' own.
 * @returns null when neither is set. Source: sync-semantics §2 (booksClosedDate), §6 rule 7
 */
export function closedThrough(ours: Values[string], told: Situation['told']): string | null {
  const days = [ours, told.closingDate].filter((day): day is string => typeof day === 'string');
  return days.sort().at(-1) ?? null;
}

function requiredDepartments(
  value: Values[string],
  values: Values,
  { told }: Situation,
): Problem | undefined {
  if (value !== true) return undefined;
  const problem = (rule: string, message: string): Problem => ({
    ...{ path: '', rule, message, allowed: [false], got: true },
  });
  if (told.tracksClasses === false) return problem('classesOff', untracked());
  return values.departments === 'off' || values.departments === null
    ? problem('departmentsOff', 'needs departments on each line or on each transaction')
    : undefined;
}

function untracked(): string {
  return `can't be used: ${OFF_IN_QUICKBOOKS}`;
}

function notTold(): Suggestion {
  return { value: null, reason: 'QuickBooks has not told its preferences yet.' };
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count === 0 ? 'no' : count} ${many}`;
}
