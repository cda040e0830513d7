/**
 * Every sync preference: one row each. Source: sync-semantics §2 (those that apply to QuickBooks
 * Desktop); which accounts each takes is from there too.
 */
import { LIMITS } from '../limits.js';
import type { Preference, Suggestion } from './preference.js';

const POLICIES = ['quickbooks', 'cloud', 'newest', 'ask'];
const EXPENSES = ['Expense', 'OtherExpense', 'CostOfGoodsSold', 'OtherCurrentAsset'];
/** What people call the account for whatever nobody has sorted yet; the first group comes first. */
const UNSORTED = [
  [
    ...['uncategorized', 'uncategorised', 'unallocated', 'unassigned', 'sin categoria'],
    ...['sin asignar', 'no asignado', 'no asignados', 'non categorise', 'non affecte'],
    ...['non classe', 'non ventile', 'nicht zugeordnet', 'nicht kategorisiert', 'unzugeordnet'],
  ],
  ['ask my accountant', 'preguntar al contador', 'demander au comptable'],
  ['suspense', 'cuenta transitoria', 'compte d attente', 'klarungskonto'],
];
const PLACEHOLDER = /\{(\w*)\}/g;
const MEMO_PLACEHOLDERS = ['description', 'invoiceNumber', 'invoiceDate', 'vendor', 'cloudId'];

/** What is suggested whatever QuickBooks tells. */
const preset = (value: Suggestion['value'], reason: string) => ({
  suggest: (): Suggestion => ({ value, reason }),
});

/** In the order of a page. */
export const SYNC_PREFERENCES: readonly Preference[] = [
  {
    key: 'moveTransactions',
    title: 'Move transactions to QuickBooks',
    description:
      'The master switch: while it is off, lists are read but no bill, payment, credit, invoice ' +
      'or journal entry leaves for QuickBooks.',
    kind: 'bool',
    ...preset(false, 'Off until a person has reviewed the preferences and switches it on.'),
  },
  {
    key: 'apAccount',
    title: 'Accounts Payable account',
    description: 'Bills, vendor credits and bill payments are entered on it.',
    kind: 'account',
    types: ['AccountsPayable'],
    home: 'suggested',
    need: 'always',
    rules: [
      { by: 'only' },
      { by: 'special', special: 'AccountsPayable' },
      { by: 'use', of: 'openBills' },
    ],
  },
  {
    key: 'arAccount',
    title: 'Accounts Receivable account',
    description: 'Invoices and received payments are entered on it.',
    kind: 'account',
    types: ['AccountsReceivable'],
    home: 'suggested',
    need: 'receivables',
    rules: [
      { by: 'only' },
      { by: 'special', special: 'AccountsReceivable' },
      { by: 'use', of: 'openInvoices' },
    ],
  },
  {
    key: 'unallocatedExpenses',
    title: 'Unallocated expenses',
    description: 'Lines of bills that name no account go here and are marked “needs coding”.',
    kind: 'account',
    types: EXPENSES,
    need: 'always',
    rules: [
      { by: 'special', special: 'UncategorizedExpenses' },
      { by: 'name', phrases: UNSORTED },
    ],
  },
  {
    key: 'unallocatedIncome',
    title: 'Unallocated income',
    description: 'Lines of invoices whose item has no income account go here.',
    kind: 'account',
    types: ['Income', 'OtherIncome'],
    rules: [
      { by: 'special', special: 'UncategorizedIncome' },
      { by: 'name', phrases: UNSORTED },
    ],
  },
  {
    key: 'defaultBankAccount',
    title: 'Default bank account',
    description: 'Payments made outside of the cloud app are entered as made from it.',
    kind: 'account',
    types: ['Bank', 'CreditCard'],
    home: 'suggested',
    need: 'always',
    rules: [
      { by: 'only', type: 'Bank' },
      { by: 'use', of: 'billsPaid' },
    ],
  },
  {
    key: 'bankMap',
    title: 'Accounts of your banks',
    description: 'For each bank account of the cloud app, the account that it is in QuickBooks.',
    kind: 'accountMap',
    types: ['Bank'],
    of: 'bank',
  },
  {
    key: 'cardMap',
    title: 'Accounts of your cards',
    description: 'For each card of the cloud app, the account that it is in QuickBooks.',
    kind: 'accountMap',
    types: ['CreditCard'],
    of: 'credit_card',
  },
  {
    key: 'postingMode',
    title: 'How payments are posted',
    description:
      'clearing: payments leave a clearing account, and one transfer for each withdrawal of the ' +
      'bank balances it. direct: each payment leaves the bank account itself.',
    kind: 'enum',
    values: ['clearing', 'direct'],
    ...preset('clearing', 'Banks show one withdrawal for many payments; clearing matches that.'),
  },
  {
    key: 'moneyOutClearing',
    title: 'Money out clearing account',
    description: 'Payments of the cloud app leave it; the transfer from your bank balances it.',
    kind: 'account',
    types: ['Bank'],
    home: 'only',
    need: 'clearing',
    rules: [{ by: 'name', phrases: [['money out clearing']] }],
    check: (value, values) => notABank(value, values),
  },
  {
    key: 'moneyInClearing',
    title: 'Money in clearing account',
    description: 'Payments of customers arrive on it; the transfer to your bank balances it.',
    kind: 'account',
    types: ['Bank'],
    home: 'only',
    rules: [{ by: 'name', phrases: [['money in clearing']] }],
    check: (value, values) => notABank(value, values),
  },
  {
    key: 'depositTo',
    title: 'Deposit received payments to',
    description: 'Where payments of customers are entered until they are deposited.',
    kind: 'account',
    types: ['Bank', 'OtherCurrentAsset'],
    home: 'suggested',
    rules: [{ by: 'special', special: 'UndepositedFunds' }],
  },
  {
    key: 'recordFundsTransfer',
    title: 'Record funds transfers',
    description: 'Enters the transfer between your bank and the clearing account in QuickBooks.',
    kind: 'bool',
    ...preset(true, 'Without the transfer the clearing account would never come back to zero.'),
  },
  {
    key: 'fundsTransferAs',
    title: 'Enter funds transfers as',
    description: 'journalEntry or transfer.',
    kind: 'enum',
    values: ['journalEntry', 'transfer'],
    ...preset(
      'journalEntry',
      'A journal entry can be voided and its deletion is seen; a transfer can’t and isn’t.',
    ),
  },
  {
    key: 'fxGainLoss',
    title: 'Exchange gain or loss',
    description: 'Takes what the exchange rate of a payment differs from that of its bill.',
    kind: 'account',
    types: ['Expense', 'OtherExpense'],
    home: 'only',
    rules: [{ by: 'special', special: 'ExchangeGainLoss' }],
  },
  {
    key: 'cardFees',
    title: 'Fees of card payments',
    description: 'Takes the fees of paying vendors by card.',
    kind: 'account',
    types: ['Expense'],
    rules: [],
  },
  {
    key: 'offlinePayments',
    title: 'Payments made outside of the cloud app',
    description:
      'enterNumber: a bill marked as paid asks for the check or reference number and is entered ' +
      'in QuickBooks. doNotSync: it is not, unless somebody says so for that payment.',
    kind: 'enum',
    values: ['enterNumber', 'doNotSync'],
    ...preset('enterNumber', 'A bill that is paid here would otherwise stay open in QuickBooks.'),
  },
  {
    key: 'conflictMaster',
    title: 'Who wins when both sides changed the same field',
    description: 'For each kind of record: quickbooks, cloud, newest, or ask a person.',
    kind: 'enumMap',
    entries: {
      account: POLICIES,
      class: POLICIES,
      vendor: POLICIES,
      customer: POLICIES,
      item: ['quickbooks'],
      bill: POLICIES,
      invoice: POLICIES,
    },
    ...preset(
      {
        ...{ account: 'quickbooks', class: 'quickbooks', vendor: 'ask', customer: 'ask' },
        ...{ item: 'quickbooks', bill: 'ask', invoice: 'ask' },
      },
      'The books’ own lists belong to QuickBooks; where money or people are concerned, ask.',
    ),
  },
  {
    key: 'twoWayBills',
    title: 'Two-way bill sync',
    description:
      'Bills entered in QuickBooks come to the cloud app too, and edits go both ways. Once it ' +
      'is on it cannot be switched off again, only paused.',
    kind: 'bool',
    ...preset(false, 'Off until a person with the permission sync.latch confirms it.'),
  },
  {
    key: 'twoWayBillsPaused',
    title: 'Pause two-way bill sync',
    description: 'While it is paused no bill comes from QuickBooks to the cloud app.',
    kind: 'bool',
    ...preset(false, 'Nothing is paused until a person says so.'),
  },
  {
    key: 'twoWayBillsFrom',
    title: 'Two-way bill sync from',
    description: 'Bills dated before this day stay in QuickBooks only. Empty: all open bills come.',
    kind: 'date',
    ...preset(null, 'How far back bills are wanted is for you to decide; empty means all.'),
  },
  {
    key: 'approvedOnly',
    title: 'Approved documents only',
    description: 'Only documents that the cloud app calls approved leave for QuickBooks.',
    kind: 'bool',
    ...preset(false, 'Everything is moved unless you want approvals first.'),
  },
  {
    key: 'arStartDate',
    title: 'Invoices from',
    description: 'Invoices dated before this day are not brought to the cloud app.',
    kind: 'date',
    suggest: ({ connectedOn }) =>
      connectedOn === null
        ? { value: null, reason: 'QuickBooks has not been connected yet.' }
        : { value: connectedOn, reason: `QuickBooks was first connected on ${connectedOn}.` },
  },
  {
    key: 'attachmentLink',
    title: 'Link to attachments',
    description:
      'QuickBooks takes no attachments. memo: a signed link is put into the memo; customField: ' +
      'into a custom field; off: nowhere.',
    kind: 'enum',
    values: ['off', 'memo', 'customField'],
    ...preset('off', 'A link lets whoever has it see the document, so a person decides.'),
  },
  {
    key: 'memoTemplate',
    title: 'Memo of documents',
    description: `Text with ${MEMO_PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`,
    kind: 'text',
    charsMax: LIMITS.memoTemplateCharsMax,
    ...preset('{description}', 'The memo says what the document says of itself.'),
    check: (value) => unknownPlaceholder(value),
  },
  {
    key: 'refNumberPolicy',
    title: 'Numbers that are too long',
    description:
      'QuickBooks takes 20 characters for a bill, 11 for a check or an invoice. shorten: the end ' +
      'of the number is entered and the whole of it put into the memo; a number that would then ' +
      'be there twice waits. hold: the document waits for a shorter number.',
    kind: 'enum',
    values: ['shorten', 'hold'],
    ...preset('shorten', 'The whole number stays readable in the memo.'),
  },
];

/** Whose home is somewhere else: what a page of sync preferences is likely to send here. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  schedule: 'is set with PATCH /v1/company-files/{id}',
  paused: 'is set with PATCH /v1/company-files/{id}',
};

/** A clearing account is balanced by transfers from a bank account; it cannot be that itself. */
function notABank(value: Parameters<typeof unknownPlaceholder>[0], values: PreferenceValues) {
  const mapped = values.bankMap;
  const banks = [
    values.defaultBankAccount,
    ...(mapped !== null && typeof mapped === 'object' ? Object.values(mapped) : []),
  ];
  if (value === null || !banks.includes(String(value))) return undefined;
  const message =
    'is one of your bank accounts; a clearing account is one that exists for nothing else';
  return { path: '', rule: 'clearing', message, got: value };
}

type PreferenceValues = Readonly<Record<string, Suggestion['value'] | undefined>>;

function unknownPlaceholder(value: Suggestion['value']) {
  if (typeof value !== 'string') return undefined;
  const found = [...value.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  const unknown = found.find((name) => !MEMO_PLACEHOLDERS.includes(name));
  if (unknown === undefined) return undefined;
  const allowed = MEMO_PLACEHOLDERS.map((name) => `{${name}}`);
  const message = `has {${unknown}}, which is not known; known are ${allowed.join(', ')}`;
  return { path: '', rule: 'placeholder', message, allowed, got: `{${unknown}}` };
}
