/** What a preference is, and what its value is held against. Types only. */
import type { CloudBankAccount, CloudBankType } from '../cloud/bank-accounts.js';

/** Which of the two sets: one version number and one history each. */
export type PreferenceKind = 'sync' | 'accounting';

/** A value as JSON; null is unset. Maps go from cloudId or object type to id or word. */
export type Value = string | boolean | null | Readonly<Record<string, string>>;

/** All values of a set by key; every key of the catalogue is there. */
export type Values = Readonly<Record<string, Value>>;

/** An account as the mirror has it, tombstones included. */
export type Account = {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  /** AccountType and SpecialAccountType as QuickBooks spells them. */
  readonly type: string;
  readonly special: string | null;
  readonly number: string | null;
  readonly bankNumber: string | null;
  /** ListID of its currency; null means the home currency. */
  readonly currencyId: string | null;
  readonly isActive: boolean;
  readonly isDeleted: boolean;
};

/** What PreferencesQuery said when the last session began; null: it has not said. */
export type Told = {
  readonly tracksClasses: boolean | null;
  readonly usesAccountNumbers: boolean | null;
  readonly usesInventory: boolean | null;
  /** Day up to which, inclusive, the books are closed. */
  readonly closingDate: string | null;
  readonly isMultiCurrencyOn: boolean;
  readonly homeCurrencyId: string | null;
};

/** How often accounts are used, by ListID, and how many there are of other things. */
export type Usage = {
  readonly openBills: ReadonlyMap<string, number>;
  readonly openInvoices: ReadonlyMap<string, number>;
  /** Checks that paid bills. */
  readonly billsPaid: ReadonlyMap<string, number>;
  readonly jobs: number;
  readonly terms: number;
};

/** All that a value is judged by and a suggestion made of. */
export type Situation = {
  /** Today by the calendar of the company file. */
  readonly today: string;
  /** The day on which QuickBooks was first connected. */
  readonly connectedOn: string | null;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly told: Told;
  readonly banks: readonly CloudBankAccount[];
  readonly usage: Usage;
};

/** Why a value does not do. `path` is below the preference: '' or `/cloudId`. */
export type Problem = {
  readonly path: string;
  readonly rule: string;
  /** Ends a sentence that begins with the preference's title. */
  readonly message: string;
  readonly allowed?: readonly (string | boolean)[];
  readonly got?: unknown;
  /** Of a map: what people call the entry. */
  readonly entry?: string;
  /** ListID of the account that it is about. */
  readonly account?: string;
};

/** A value to take, null when that would be a guess, and why, in one true sentence. */
export type Suggestion = { readonly value: Value; readonly reason: string };

/** How an account is found; the first rule that names exactly one decides. */
export type AccountRule =
  /** The one with this SpecialAccountType. */
  | { readonly by: 'special'; readonly special: string }
  /** The only one; of one type, and leaving out accounts that are not for daily use. */
  | { readonly by: 'only'; readonly type?: string }
  /** The only one whose name has one of these words; earlier groups come first. */
  | { readonly by: 'name'; readonly phrases: readonly (readonly string[])[] }
  /** The one that more of these documents use than any other. */
  | { readonly by: 'use'; readonly of: 'openBills' | 'openInvoices' | 'billsPaid' };

/** Without it nothing can be moved: always; with clearing accounts; where there are receivables. */
export type Need = 'always' | 'clearing' | 'receivables';

type Common = {
  readonly key: string;
  /** What a page calls it. */
  readonly title: string;
  /** What it does, in one plain sentence. */
  readonly description: string;
  readonly need?: Need;
  /** What must hold beyond its own form, together with the others. */
  readonly check?: (value: Value, values: Values, situation: Situation) => Problem | undefined;
};

type Preset = {
  /** What is suggested, from what QuickBooks told or as our default. */
  readonly suggest: (situation: Situation) => Suggestion;
};

/** One preference: what may be its value and what is suggested, as data. */
export type Preference = Common &
  (
    | {
        readonly kind: 'account';
        readonly types: readonly string[];
        readonly rules: readonly AccountRule[];
        /** Only accounts in the home currency do; `suggested`: others are not suggested. */
        readonly home?: 'only' | 'suggested';
      }
    | ({ readonly kind: 'bool'; readonly values?: readonly boolean[] } & Preset)
    | ({ readonly kind: 'enum'; readonly values: readonly string[] } & Preset)
    | ({ readonly kind: 'date'; readonly isPast?: boolean } & Preset)
    | ({ readonly kind: 'text'; readonly charsMax: number } & Preset)
    | {
        readonly kind: 'accountMap';
        readonly types: readonly string[];
        /** Which of the cloud app's accounts have an entry. */
        readonly of: CloudBankType;
      }
    | ({
        readonly kind: 'enumMap';
        readonly entries: Readonly<Record<string, readonly string[]>>;
      } & Preset)
  );
