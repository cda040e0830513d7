/**
 * How a proof ends: breaks that are gone are explained by what moved, breaks that stand by what
 * differs; both are recorded, and people are told of those that stand.
 */
import { clear, raise } from '../company-file/attention.js';
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { planOf } from '../mirror/tables.js';
import { add, grouped, isZero, subtract } from './decimal.js';
import { type Moved, movedSince } from './explain.js';
import { verdict } from './judge.js';
import { type Doubt, findDoubts } from './rules.js';
import { breakSentence } from './sentence.js';
import {
  type Explanation,
  type Finding,
  readChangeSeq,
  readNotes,
  recalled,
  recordProof,
} from './store.js';

type At = { readonly key: FileKey; readonly file: CompanyFileRow; readonly now: Date };
type Run = {
  readonly id: string;
  readonly isFull: boolean;
  readonly isNightly: boolean;
  readonly since: string | null;
};
type Notes = ReadonlyMap<string, { readonly [name: string]: unknown }>;

/** Amounts that follow from other documents, so that they move in the same edition. */
const FOLLOWING = new RegExp(
  '(^|\\.)(OpenAmount|BalanceRemaining|AppliedAmount|Unused\\w+|CreditRemaining|\\w*Balance)' +
    '(InHomeCurrency)?$|^LinkedTxn',
);

/** Records the findings of a run with what explains them, and tells people. */
export async function settle(
  trx: Trx,
  at: At,
  run: Run,
  findings: readonly Finding[],
): Promise<void> {
  const breaks = await readNotes(trx, at.key, run.id, 'break');
  const suspects = await readNotes(trx, at.key, run.id, 'suspect');
  const drills = await readNotes(trx, at.key, run.id, 'drill');
  const isQuiet = breaks.size === 0 && suspects.size === 0;
  const moved = isQuiet || run.since === null ? [] : await movedSince(trx, at.key, run.since);
  const judged = findings.map((one) => explainStanding(one, drills));
  const doubts = await findDoubtsOf(trx, at.key, suspects);
  const wrong = wrongOf(moved, { breaks, suspects, doubts });
  const healed = healedFigures(breaks, judged, wrong);
  const mended = new Set(healed.map(nameOf));
  const all = [
    ...judged.filter((one) => !mended.has(nameOf(one))),
    ...healed,
    ...healedDocuments(wrong),
    ...(run.isFull ? judgeDocuments(doubts, suspects.size) : []),
  ];
  const order = all.map((one) => summed(one, all));
  const { id, isNightly } = run;
  const changeSeq = await readChangeSeq(trx, at.key);
  await recordProof(trx, at.key, { id, isNightly, changeSeq, now: at.now }, order);
  await tell(trx, at, order);
}

/**
 * Objects of which the mirror held something that QuickBooks never said. What contradicted the rest
 * of the mirror before anything was read is that; so is a document that a report named, when its
 * amounts moved and its edition did not. Only where neither explains a figure that was off at rest
 * is it whatever moved within its edition, and at last the account or party itself.
 */
function wrongOf(
  moved: readonly Moved[],
  notes: { breaks: Notes; suspects: Notes; doubts: readonly Doubt[] },
): Moved[] {
  const { breaks, suspects } = notes;
  const isSilent = (one: Moved) =>
    one.isSameEdition && one.amounts.some(({ path }) => !FOLLOWING.test(path));
  const named = moved.filter((one) => {
    const note = suspects.get(`${one.objectType}|${one.objectId}`);
    return note !== undefined && (note.atRest === true || isSilent(one));
  });
  const found = named.length > 0 ? named : mendedColumns(notes);
  const atRest = [...breaks.values()].filter((note) => note.atRest === true);
  if (found.length > 0 || atRest.length === 0) return found;
  const silent = moved.filter((one) => isSilent(one) && planOf(one.objectType).kind === 'txn');
  if (silent.length > 0) return silent;
  const ids = new Set(atRest.map(({ subject }) => String(subject).replace(/^total:/, '')));
  return moved.filter((one) => one.isSameEdition && ids.has(one.objectId));
}

/** Contradictions that are gone though raw is what it was: only the columns had been wrong. */
function mendedColumns({
  suspects,
  doubts,
}: {
  suspects: Notes;
  doubts: readonly Doubt[];
}): Moved[] {
  const known = new Set(doubts.map((one) => `${one.objectType}|${one.objectId}`));
  return [...suspects].flatMap(([name, note]): Moved[] => {
    if (note.atRest !== true || known.has(name)) return [];
    const { objectType, objectId, rule, expected, found } = note as unknown as Doubt;
    const label = `${objectType} ${objectId}`;
    const amount = { objectType, objectId, label, path: rule, had: found, has: expected };
    return [{ objectType, objectId, label, isSameEdition: true, amounts: [amount] }];
  });
}

/** A break that stands names the documents that QuickBooks reports otherwise. */
function explainStanding(one: Finding, drills: Notes): Finding {
  const accountId = accountOf(one);
  if (one.state !== 'broken' || accountId === undefined) return one;
  const drill = drills.get(accountId);
  if (!drill) return unasked(one, drills.size);
  const unmirrored = Object.entries((drill.unmirrored ?? {}) as Unmirrored);
  const explainedBy = listOf(drill.suspects).map(
    ({ objectType, objectId, had, has }): Explanation => {
      const label = `${objectType} ${objectId}`;
      return { objectType, objectId, label, path: 'what it posts', had, has };
    },
  );
  if (unmirrored.length === 0 || explainedBy.length > 0) {
    const reason = typeof drill.refused === 'string' ? drill.refused : one.reason;
    return { ...one, reason, explainedBy: explainedBy.slice(0, LIMITS.proofExplainedMax) };
  }
  const sum = unmirrored.reduce((total, [, { amount }]) => add(total, amount), '0');
  const isAll = [sum, `-${sum}`.replace(/^--/, '')].some((part) =>
    isZero(subtract(one.difference ?? '0', part)),
  );
  const words = unmirrored.map(
    ([kind, { documents, amount }]) => `${documents} ${kind} of ${grouped(amount)} in all`,
  );
  const reason = `QuickBooks does not give these to integrations: ${words.join(', ')}.`;
  if (!isAll) return { ...one, reason };
  return { ...one, reason, state: 'not_computable', explainedBy: unmirrored.map(asExplanation) };
}

/** Documents of a kind that QuickBooks gives to nobody, all together. */
function asExplanation([kind, { documents, amount }]: [string, Unmirrored[string]]): Explanation {
  const label = `${documents} ${kind}`;
  return { objectType: kind, objectId: '', label, path: 'what they post', had: null, has: amount };
}

/** A break counts only when its documents were asked for: more accounts than that wait. */
function unasked(one: Finding, asked: number): Finding {
  if ((one.postings ?? 0) > LIMITS.proofPostingsAskedMax) {
    return { ...one, reason: 'It has too many documents to compare them one by one.' };
  }
  if (asked < LIMITS.proofAccountsAskedMax) return one;
  const reason = 'Many accounts differ: its documents are asked for in one of the next syncs.';
  return { ...one, state: 'not_computable', reason };
}

/** ListID of the account that a finding is about; undefined when it is about none. */
export function accountOf({ check, subject }: Finding): string | undefined {
  if (subject === '' || subject === 'profit') return undefined;
  if (check === 'account') return subject;
  return check === 'ledger' ? subject.replace(/^(?:trial|profit):/, '') : undefined;
}

type Unmirrored = { [kind: string]: { documents: number; amount: string } };
type Named = { objectType: string; objectId: string; had: string | null; has: string | null };

function listOf(value: unknown): Named[] {
  return Array.isArray(value) ? value : [];
}

/** Each object of which the mirror held a wrong amount, with the amounts. */
function healedDocuments(wrong: readonly Moved[]): Finding[] {
  return wrong.slice(0, LIMITS.proofSuspectsMax).map((one) => {
    const [first] = one.amounts;
    const [expected, found] = [first?.has ?? null, first?.had ?? null];
    const difference = expected === null || found === null ? null : subtract(expected, found);
    return {
      ...{ check: 'document', subject: `${one.objectType}:${one.objectId}` },
      ...{ kind: one.objectType, name: one.label },
      ...{ compared: 1, expected, found, difference, state: 'healed' },
      reason: 'The mirror had another amount; it was read again.',
      explainedBy: one.amounts.slice(0, LIMITS.proofExplainedMax),
    };
  });
}

/** Figures that differed and do not any more, because something wrong in the mirror was mended. */
function healedFigures(
  breaks: Notes,
  findings: readonly Finding[],
  wrong: readonly Moved[],
): Finding[] {
  const explainedBy = wrong.flatMap((one) => one.amounts).slice(0, LIMITS.proofExplainedMax);
  if (explainedBy.length === 0) return [];
  const standing = new Set(findings.filter((one) => one.state !== 'proven').map(nameOf));
  return [...breaks]
    .filter(([name, note]) => note.atRest === true && !standing.has(name))
    .map(([, note]) => ({ ...(note as Finding), state: 'healed', explainedBy }));
}

const nameOf = (one: Pick<Finding, 'check' | 'subject'>) => `${one.check}|${one.subject}`;

/** A check as a whole says what its figures say in the end. */
function summed(one: Finding, all: readonly Finding[]): Finding {
  const isWhole = one.expected === null && (one.subject === '' || one.subject === 'profit');
  if (!isWhole || one.state === 'not_computable') return one;
  const isProfit = (other: Finding) => other.subject.startsWith('profit:');
  const mine = all.filter(
    (other) =>
      other.check === one.check &&
      other.subject !== '' &&
      other.subject !== 'profit' &&
      (one.check !== 'ledger' || isProfit(other) === (one.subject === 'profit')),
  );
  const { state, reason } = verdict(mine);
  if (one.check !== 'document') return { ...one, state, reason };
  return one.state === 'proven' ? { ...one, state } : one;
}

/**
 * Documents that still contradict themselves, though QuickBooks has told them so, now or in an
 * earlier sync.
 */
async function findDoubtsOf(trx: Trx, key: FileKey, suspects: Notes): Promise<Doubt[]> {
  const read = [...suspects.keys()].map((name) => name.slice(name.indexOf('|') + 1));
  const ids = [...read, ...(await recalled(trx, key)).map(({ objectId }) => objectId)];
  return ids.length === 0 ? [] : findDoubts(trx, key, LIMITS.proofSuspectsMax, ids);
}

function judgeDocuments(doubts: readonly Doubt[], read: number): Finding[] {
  const reason =
    doubts.length === 0
      ? null
      : 'QuickBooks itself says so of them: they follow rules that their fields do not tell.';
  return [
    {
      ...{ check: 'document', subject: '', kind: null, name: 'Amounts inside documents' },
      compared: read,
      ...{ expected: null, found: null, difference: null, reason },
      state: doubts.length === 0 ? 'proven' : 'not_computable',
      explainedBy: doubts.map(({ objectType, objectId, rule, expected, found }) => ({
        ...{ objectType, objectId, label: `${objectType} ${objectId}`, path: rule },
        ...{ had: found, has: expected },
      })),
    },
  ];
}

/** One item for all that stands, gone when nothing does. */
async function tell(trx: Trx, at: At, findings: readonly Finding[]): Promise<void> {
  const standing = findings.filter((one) => one.state === 'broken' && one.expected !== null);
  const [first] = standing;
  if (!first) return clear(trx, at.key, ['PROOF_BROKEN']);
  const more = standing.length > 1 ? ` (${standing.length - 1} more figures differ.)` : '';
  const userMessage = `${breakSentence(first)}${more}`;
  await raise(trx, at.key, { code: 'PROOF_BROKEN', userMessage }, at.now);
}
