/** A proof in one sentence, for people. Pure. */
import type { ProofSummary } from '../company-file/view.js';
import { localDay, localTime } from './day.js';
import { add, grouped } from './decimal.js';
import type { Finding, ProofRow, ProofState } from './store.js';

/**
 * `Proven 09:52: 68 types counted, A/P 12,340.50 and A/R 8,001.00 equal, 3 banks equal, …`
 * @param rows  of the newest proof
 * @param nightly  of the newest one that had the reports; the same rows, or older ones
 * @returns null when nothing was ever compared
 */
export function summarize(
  rows: readonly ProofRow[],
  nightly: readonly ProofRow[],
  timeZone: string | null,
  now: Date,
): ProofSummary | null {
  const [first] = rows;
  if (!first) return null;
  const { asOf } = first;
  const state = stateOf(rows);
  const known = new Set(rows.map((row) => row.check));
  const older = nightly.filter((row) => !known.has(row.check) && row.check !== 'ledger');
  const day = older[0] && localDay(older[0].asOf, timeZone);
  const parts = [
    ...figures([...rows, ...older]),
    ...(older.some((row) => row.check === 'account') ? [`balances as of ${day}`] : []),
    ...reports(nightly, { asOf, timeZone }),
  ];
  const standing = rows.find((row) => row.state === 'broken' && row.expected !== null);
  const today = localDay(asOf, timeZone) === localDay(now, timeZone);
  const at = today
    ? localTime(asOf, timeZone)
    : `${localDay(asOf, timeZone)} ${localTime(asOf, timeZone)}`;
  const head = standing
    ? `Not equal ${at}: ${breakSentence(standing)} Beside that`
    : `Proven ${at}`;
  const sentence = `${head}: ${parts.join(', ')}.${mended(rows)}${uncomputed(rows)}`;
  return { state, asOf, sentence };
}

/** The worst that any row says; what can't be computed is no fault. */
export function stateOf(rows: readonly Pick<ProofRow, 'state'>[]): ProofState {
  const states = new Set(rows.map((row) => row.state));
  if (states.has('broken')) return 'broken';
  return states.has('healed') ? 'healed' : 'proven';
}

function figures(rows: readonly ProofRow[]): string[] {
  const counted = rows.find((row) => row.check === 'count' && row.subject === '');
  const wrong = rows.filter((row) => row.check === 'count' && row.subject !== '').length;
  const types = counted ? [`${counted.compared - wrong} types counted`] : [];
  const everyone = rows.find((row) => row.check === 'entity' && row.subject === '');
  const parties = everyone && isEqual(everyone) ? [`${everyone.compared} balances equal`] : [];
  return [...types, ...controlAccounts(rows), ...banks(rows), ...parties.map(ofParties)];
}

const ofParties = (text: string) => text.replace(' balances', ' vendors and customers');
const isEqual = (row: ProofRow) => row.state === 'proven' || row.state === 'healed';

/** A/P and A/R, each the sum of its accounts; of several currencies only that they are equal. */
function controlAccounts(rows: readonly ProofRow[]): string[] {
  const side = (type: string, name: string) => {
    const own = accountsOf(rows, [type]);
    if (own.length === 0 || !own.every(isEqual)) return [];
    const sum = own.reduce((total, row) => add(total, row.expected ?? '0'), '0');
    return [own.length === 1 ? `${name} ${grouped(sum)}` : `${own.length} accounts of ${name}`];
  };
  const sides = [...side('AccountsPayable', 'A/P'), ...side('AccountsReceivable', 'A/R')];
  return sides.length === 0 ? [] : [`${sides.join(' and ')} equal`];
}

function banks(rows: readonly ProofRow[]): string[] {
  const own = accountsOf(rows, ['Bank', 'CreditCard']).filter(isEqual);
  if (own.length === 0) return [];
  return [`${own.length} ${own.length === 1 ? 'bank or card' : 'banks and cards'} equal`];
}

function accountsOf(rows: readonly ProofRow[], types: readonly string[]): ProofRow[] {
  return rows.filter((row) => row.check === 'account' && types.includes(row.kind ?? ''));
}

function reports(rows: readonly ProofRow[], at: { asOf: Date; timeZone: string | null }): string[] {
  const trial = rows.find((row) => row.check === 'ledger' && row.subject === '');
  if (!trial || !isEqual(trial)) return [];
  const day = localDay(trial.asOf, at.timeZone);
  const when = day === localDay(at.asOf, at.timeZone) ? '' : ` on ${day}`;
  return [`trial balance equal${when}`];
}

function mended(rows: readonly ProofRow[]): string {
  const count = rows.filter(
    (row) => row.check === 'document' && row.subject !== '' && row.state === 'healed',
  ).length;
  if (count === 0) return '';
  const what = count === 1 ? 'One object was' : `${count} objects were`;
  return ` ${what} wrong in the mirror and read again.`;
}

function uncomputed(rows: readonly ProofRow[]): string {
  const names = rows
    .filter((row) => row.state === 'not_computable' && row.subject !== '')
    .map((row) => row.name);
  if (names.length === 0) return '';
  const shown = [...new Set(names)].slice(0, 3).join(', ');
  const more = new Set(names).size > 3 ? ' and others' : '';
  return ` Not computable: ${shown}${more}.`;
}

/** `Checking: QuickBooks says 100.01, the mirror comes to 100.00 (Bill 12: 5.00, not 4.99).` */
export function breakSentence(one: Finding): string {
  const amount = (text: string | null) =>
    text === null ? 'nothing' : one.check === 'count' ? text : grouped(text);
  const named = one.explainedBy
    .slice(0, 3)
    .map(({ label, had, has }) => `${label}: ${amount(has)}, not ${amount(had)}`);
  const why = named.length > 0 ? ` (${named.join('; ')})` : one.reason ? ` (${one.reason})` : '';
  const [told, own] = [amount(one.expected), amount(one.found)];
  const figures = `QuickBooks says ${told}, the mirror comes to ${own}`;
  return `${one.name}: ${figures}${why}.`;
}
