/** What saving would change, in numbers and words for people. Pure. */
import type { Preference, Usage } from './preference.js';
import type { Planned } from './save.js';
import { missingToMove, type PreferenceSet } from './set.js';
import type { Change } from './store.js';

export type Preview = {
  changes: (Change & { sentence: string })[];
  /** What may go on once it is saved. */
  unblocked: string[];
};

/** Source: sync-semantics §2 (saving preferences returns a preview). */
export function previewOf({ before, after, changes }: Planned): Preview {
  return {
    changes: changes.map((change) => ({ ...change, sentence: sentenceFor(change, after) })),
    unblocked: unblockedBy(before, after),
  };
}

/** Which documents stand on an account that a preference names. */
const STANDING: Readonly<Record<string, [keyof Usage, string]>> = {
  apAccount: ['openBills', 'open bills'],
  arAccount: ['openInvoices', 'open invoices'],
  defaultBankAccount: ['billsPaid', 'checks that paid bills'],
  moneyOutClearing: ['billsPaid', 'checks that paid bills'],
};

function sentenceFor(change: Change, set: PreferenceSet): string {
  const preference = set.catalogue.find(({ key }) => key === change.key);
  if (preference === undefined) return '';
  const entry = change.entry === null ? '' : ` (${entryName(change, set)})`;
  const from = shown(change.from, change.fromLabel);
  const to = shown(change.to, change.toLabel);
  return `${preference.title}${entry}: ${from} → ${to}.${standing(preference, change, set)}`;
}

/** What is entered already stays where it is: only what comes later goes to the new account. */
function standing(preference: Preference, change: Change, set: PreferenceSet): string {
  const found = STANDING[preference.key];
  if (found === undefined) return '';
  const [of, documents] = found;
  const counts = set.situation.usage[of];
  if (typeof counts === 'number') return '';
  const sides = [
    { id: change.from, label: change.fromLabel },
    { id: change.to, label: change.toLabel },
  ];
  const words = sides.flatMap(({ id, label }) =>
    typeof id === 'string' ? [`${counts.get(id) ?? 0} ${documents} are on “${label ?? id}”`] : [],
  );
  return words.length === 0 ? '' : ` Now ${words.join(', ')}; they stay where they are.`;
}

function unblockedBy(before: PreferenceSet, after: PreferenceSet): string[] {
  const isOn = (set: PreferenceSet) =>
    set.values.moveTransactions === true && missingToMove(set).length === 0;
  const sentences: string[] = [];
  if (isOn(after) && !isOn(before)) {
    sentences.push('Transactions may be moved to QuickBooks: nothing that they need is missing.');
  }
  const mended = [...before.problems.keys()].filter((key) => !after.problems.has(key));
  for (const key of mended) {
    const title = after.catalogue.find((one) => one.key === key)?.title ?? key;
    sentences.push(`What waits for “${title}” goes on.`);
  }
  return sentences;
}

function entryName({ entry }: Change, { situation }: PreferenceSet): string {
  return situation.banks.find(({ cloudId }) => cloudId === entry)?.name ?? entry ?? '';
}

function shown(value: Change['from'], label: string | null): string {
  if (label !== null) return `“${label}”`;
  if (value === null || value === '') return 'not set';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'string' ? value : 'changed';
}
