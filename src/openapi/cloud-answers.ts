/** What the routes for web pages of the cloud app answer: bank accounts, balances, pick lists. */
import {
  flag,
  instant,
  integer,
  listOf,
  object,
  oneOf,
  orNull,
  type Schema,
  text,
  uuid,
} from './schema.js';

const NAMED = object({ id: text('ListID.'), fullName: text() });
const BANK_ACCOUNT = object({
  cloudId: text('The cloud app’s own id.'),
  name: text(),
  last4: orNull(text()),
  type: oneOf(['bank', 'credit_card']),
  isActive: flag('False once it was deleted in the cloud app.'),
  revision: integer('Counts the changes, from 1.'),
  updatedAt: instant(),
  state: oneOf(
    ['mapped', 'proposed', 'unmapped', 'broken', 'inactive'],
    'mapped: the sync preferences name its account. proposed: they do not, and exactly one fits. ' +
      'broken: the account that they name is not fit.',
  ),
  quickbooksId: orNull(text('ListID of the account that the sync preferences name.')),
  account: orNull(NAMED),
  proposal: object(
    { account: orNull(NAMED), reason: text('One plain sentence, either way.') },
    'What the last four digits say, whatever was decided.',
  ),
  issues: listOf(
    object({
      code: oneOf(['ACCOUNT_NOT_CONFIRMED', 'ACCOUNT_NOT_CHOSEN', 'ACCOUNT_UNFIT']),
      actor: oneOf(['admin']),
      userMessage: text('One plain sentence.'),
      fixes: listOf(object({ label: text(), href: text() })),
    }),
  ),
});

const BANK_BALANCE = object({
  cloudId: orNull(text('The bank account or card of the cloud app that it is.')),
  mapping: orNull(oneOf(['decided', 'proposed'], 'proposed: nobody has confirmed it.')),
  account: object({
    id: text('ListID.'),
    fullName: text(),
    accountType: oneOf(['bank', 'credit_card']),
    isActive: flag(),
  }),
  balance: orNull(text('Decimal. Of the account alone, as QuickBooks says it.')),
  totalBalance: orNull(text('Decimal. With all of its sub-accounts.')),
  currency: orNull(text('ISO code; null where the company file has one currency only.')),
  asOf: instant('When the answer came in which QuickBooks last told this balance.'),
  sessionId: orNull(uuid('The session of that answer; forgotten after some weeks.')),
  confirmedAt: instant(
    'When the last sync ended that would have read it again, had any document changed: until ' +
      'then it was the same.',
  ),
  isPartOfTree: flag('A sub-account, or one that has sub-accounts.'),
  isStale: flag('Not recent enough to rely on.'),
  staleReason: orNull(text('Why, in one plain sentence.')),
});

const PICK_ENTRY = object({
  id: text('ListID.'),
  name: text(),
  fullName: text('With the names of its parents, between colons.'),
  code: orNull(text('Account number, initials of a sales rep, code of a currency.')),
  label: text('Ready to be shown: the full name, after the code where there is one.'),
  isActive: flag(),
  parent: orNull(NAMED),
  sublevel: integer('Depth in its tree, from 0.'),
  resource: orNull(text('Where all of it can be read, e.g. `service-items`; null: nowhere.')),
  accountType: orNull(text('Of an account, e.g. `bank`.')),
});

/** Named schemas of these answers. */
export const CLOUD_ANSWERS: Readonly<Record<string, Schema>> = {
  PickList: object({
    data: listOf(PICK_ENTRY),
    nextCursor: orNull(text('Give it as `cursor` for the next page; null on the last one.')),
    hasMore: flag(),
    note: orNull(text('Why there is nothing, where there is nothing.')),
  }),
  BankAccount: BANK_ACCOUNT,
  BankBalances: object({
    data: listOf(BANK_BALANCE),
    note: orNull(text('Why there are none, where there are none.')),
  }),
};
