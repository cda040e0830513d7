/** What the routes of preferences answer: named schemas, a part of those in answers.ts. */
import {
  flag,
  instant,
  integer,
  listOf,
  object,
  oneOf,
  orNull,
  ref,
  type Schema,
  text,
} from './schema.js';

const VALUE: Schema = {
  description: 'true or false, a word, an id, a day, a text, or an object of entries; null: unset.',
  type: ['string', 'boolean', 'object', 'null'],
  additionalProperties: { type: 'string' },
};
const STATE = oneOf(['ok', 'unset', 'broken']);

const CHOICE: Schema = object({
  id: text('Its ListID: the value to send.'),
  fullName: text(),
  accountType: text('As in the accounts of QuickBooks, e.g. accounts_payable.'),
  accountNumber: orNull(text()),
  specialAccountType: orNull(text('What QuickBooks itself uses it for.')),
  isActive: flag(),
});

const PREFERENCE_FIELD: Schema = object({
  kind: oneOf(['account', 'bool', 'enum', 'date', 'text', 'accountMap', 'enumMap']),
  title: text(),
  description: text(),
  isRequired: flag('True when no transaction can be moved without it.'),
  allowed: {
    type: ['array', 'null'],
    items: { anyOf: [ref('PreferenceChoice'), { type: 'string' }, { type: 'boolean' }] },
    description: 'What may be chosen now; null where anything of its form may.',
  },
  allowedCount: orNull(integer('How many there are, also those that are not listed.')),
  suggested: VALUE,
  reason: text('Why that is suggested, or why nothing is.'),
  state: STATE,
  why: orNull(text('Why it is broken.')),
  account: orNull(ref('PreferenceChoice')),
  entries: {
    type: ['object', 'null'],
    description:
      'Of a map: each bank account or card of the cloud app by its id, or each kind of record.',
    additionalProperties: object({
      name: text(),
      last4: orNull(text()),
      value: orNull(text()),
      account: orNull(ref('PreferenceChoice')),
      allowed: orNull(listOf(text(), 'Words to choose from; null where the field lists accounts.')),
      suggested: orNull(text()),
      reason: text(),
      state: STATE,
      why: orNull(text()),
    }),
  },
  inQuickBooks: VALUE,
  inForce: VALUE,
});

const SAVED_BY: Schema = object({
  kind: text('user, key, installation or web_connector.'),
  id: orNull(text()),
  name: orNull(text('E-mail address of the user or name of the key.')),
});

const PREFERENCE_CHANGE = {
  key: text(),
  entry: orNull(text('Of a map: which entry.')),
  from: VALUE,
  to: VALUE,
  fromLabel: orNull(text('The name of the account as it was then.')),
  toLabel: orNull(text()),
} as const;

const PREFERENCE_SET = {
  version: integer('Send it as If-Match; 0 before the first save.'),
  savedAt: orNull(instant()),
  savedBy: orNull(ref('PreferenceSavedBy')),
  isReviewed: flag('False while the values are suggestions that no person has saved.'),
  values: { type: 'object', additionalProperties: VALUE },
  fields: { type: 'object', additionalProperties: ref('PreferenceField') },
  missing: listOf(
    object({ key: text(), title: text(), sentence: text() }),
    'What keeps transactions from being moved.',
  ),
} as const;

const PREFERENCE_PREVIEW: Schema = object({
  changes: listOf(object({ ...PREFERENCE_CHANGE, sentence: text() })),
  unblocked: listOf(text()),
  twoWayBills: { description: 'What two-way bill sync would bring; null unless it is asked for.' },
});

/** By name; the page of versions is made where pages are made. */
export const PREFERENCE_ANSWERS: Readonly<Record<string, Schema>> = {
  PreferenceChoice: CHOICE,
  PreferenceField: PREFERENCE_FIELD,
  PreferenceSavedBy: SAVED_BY,
  PreferenceSet: object(PREFERENCE_SET),
  PreferenceSetSaved: object({ ...PREFERENCE_SET, preview: PREFERENCE_PREVIEW }, undefined, [
    'preview',
  ]),
  PreferenceVersion: object({
    version: integer(),
    savedAt: instant(),
    savedBy: ref('PreferenceSavedBy'),
    isPrefilled: flag('Made of suggestions when the first sync completed.'),
    changes: listOf(object(PREFERENCE_CHANGE)),
  }),
};
