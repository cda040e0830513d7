/**
 * After a sync: do the figures that QuickBooks adds up agree with what the mirror holds? A figure
 * that does not is asked for again in the same session, together with the documents behind it:
 * people go on working while they are read. What still stands then is a break.
 * Source: sync-semantics §6 rules 14–15, design.md §1.
 */
import { isFirstOfDay } from '../company-file/day.js';
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { countMirrored } from '../mirror/changes.js';
import { distrust } from '../mirror/distrust.js';
import { mirroredObjects } from '../mirror/tables.js';
import type { Raw, RsHead } from '../qbxml/read.js';
import { type Dialect, type SyncedType, syncedTypes } from '../qbxml/synced.js';
import type { NewRequest, RequestRow } from '../queue/request.js';
import { localDay } from './day.js';
import { compareDetail } from './drill.js';
import { readFigures } from './figures.js';
import { type Counts, judgeBalances, judgeCounts, whole } from './judge.js';
import { adoptKnown } from './known.js';
import { accountOf, settle } from './outcome.js';
import {
  detailFigures,
  type LedgerFigures,
  profitAndLoss,
  readReport,
  trialBalance,
} from './report.js';
import {
  askAgain,
  askBalances,
  askCensus,
  askCounts,
  askDetail,
  askLedger,
  detailAccount,
} from './requests.js';
import { type Doubt, findDoubts } from './rules.js';
import {
  carriedOver,
  changedSince,
  type Finding,
  lastProof,
  readChangeSeq,
  readNotes,
  recalled,
  toldCounts,
  writeNotes,
} from './store.js';
import { overWholeTables } from './sums.js';

/** Documents that contradict themselves, of which so many are read again. */
const DOUBTS = LIMITS.proofSuspectsMax;

/** A company file under its lock, how QuickBooks is spoken to, and the moment that counts. */
export type ProofAt = {
  readonly key: FileKey;
  readonly file: CompanyFileRow;
  readonly dialect: Dialect;
  readonly now: Date;
};

/** The sync that is being proven. */
export type ProofRun = {
  readonly id: string;
  readonly checkRound: number;
  readonly transactionsChanged: boolean;
};

/** One answered request of the wire; rows of proof requests are kept whole. */
export type ProofAnswer = {
  readonly request: RequestRow;
  readonly head: RsHead | null;
  readonly kept: readonly { name: string; raw: Raw }[];
};

/** What this sync's proof is about, decided once. */
export type Began = {
  /** All sums are made: every day, and in every sync while they are cheap. */
  readonly isFull: boolean;
  /** The reports are asked for: the first sync after local midnight. */
  readonly isNightly: boolean;
  /** Change number of the mirror when it was judged last; null: never. */
  readonly since: string | null;
  /** A break stood then. */
  readonly wasBroken: boolean;
  /** Change number up to which every document was looked at before the reads; null: none was. */
  readonly lookedAt: string | null;
};

/**
 * Before anything is read, once a day: where the mirror contradicts itself, or the balances that it
 * was told last, something in it is wrong, whatever people do in QuickBooks meanwhile.
 * @returns what must be read again whole; it goes with the reads
 */
export async function beginProof(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  types: readonly SyncedType[],
): Promise<NewRequest[]> {
  // How large the file is shows when it has been read.
  if (at.file.firstSyncAt === null) return [];
  const began = await begin(trx, at, run);
  if (!began.isNightly) return [];
  const lookedAt = await readChangeSeq(trx, at.key);
  await noteBegan(trx, at, run, { ...began, lookedAt });
  const figures = await readFigures(trx, at.key, LIMITS.proofRowsPerRunMax);
  const balances = judgeBalances(figures, { trialBalance: null, profitAndLoss: null });
  const findings = await adoptKnown(trx, at.key, balances);
  await noteBreaks(trx, at, run, { findings, atRest: true });
  const doubts = [...figures.unbalanced, ...(await findDoubts(trx, at.key, DOUBTS))];
  return askDoubtful(trx, at, run, { types, atRest: true, doubts });
}

/** What to ask for when the sync has read everything: it shares its wire with the audit. */
export async function planProof(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  types: readonly SyncedType[],
): Promise<NewRequest[]> {
  const began = await begin(trx, at, run);
  const counts = askCounts(types, at.dialect);
  const accounts = began.isFull ? askBalances(types, 'Account', at.dialect) : [];
  if (!began.isFull || (await isStill(trx, at, began))) return [...counts, ...accounts];
  // Those of vendors and customers were read a moment ago when any document had changed.
  const isRead = run.transactionsChanged || isFirstOfDay(at.file, at.now);
  const isEveryone = began.isNightly && !isRead;
  const everyone = isEveryone ? ['Vendor', 'Customer'] : [];
  const ids = began.lookedAt === null ? undefined : await changedSince(trx, at.key, began.lookedAt);
  const doubts = await findDoubts(trx, at.key, DOUBTS, ids);
  return [
    ...counts,
    ...(await askDoubtful(trx, at, run, { types, atRest: false, doubts })),
    ...(await askBroken(trx, at, run)),
    ...accounts,
    ...everyone.flatMap((name) => askBalances(types, name, at.dialect)),
    ...(began.isNightly ? askLedger(at.dialect) : []),
  ];
}

/** Remembers what one answer said; other steps' requests are passed over. */
export async function noteProof(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  answers: readonly ProofAnswer[],
): Promise<void> {
  const counts = new Map<string, object>();
  for (const { request, head, kept } of answers) {
    if (request.step !== 'proof' || !head) continue;
    const isRefused = head.statusCode > 1;
    if (request.objectType !== null) {
      const note = isRefused ? { refused: head.statusMessage } : { count: head.retCount ?? 0 };
      counts.set(request.objectType, note);
      continue;
    }
    const raw = kept.find(({ name }) => name === 'ReportRet')?.raw;
    const report = isRefused || !raw ? null : readReport(raw);
    const accountId = detailAccount(request.body);
    if (accountId !== undefined) {
      const figures = report && detailFigures(report);
      await noteDetail(trx, at, run, { accountId, figures, head });
    } else {
      const name = String(request.body?.GeneralSummaryReportType ?? '');
      const read = name === 'TrialBalance' ? trialBalance : profitAndLoss;
      const figures = report && read(report);
      const note = figures ?? { refused: head.statusMessage || 'The report could not be read.' };
      await writeNotes(trx, at.key, { runId: run.id, kind: 'report' }, new Map([[name, note]]));
    }
  }
  await writeNotes(trx, at.key, { runId: run.id, kind: 'count' }, counts);
}

/**
 * Judges once nothing of the check is open.
 * @param of  isMoving: objects that the check found moved are about to be read again
 * @returns what must be read again before a break counts; nothing when all is decided and recorded
 */
export async function concludeProof(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  { types, isMoving }: { types: readonly SyncedType[]; isMoving: boolean },
): Promise<NewRequest[]> {
  const began = await begin(trx, at, run);
  const { findings, unbalanced } = await look(trx, at, run, { began, types });
  await noteBreaks(trx, at, run, { findings, atRest: false });
  const isLast = run.checkRound >= LIMITS.checkRoundsMax;
  const again = isLast ? [] : await askOnce(trx, at, run, { types, findings, unbalanced });
  if (again.length > 0 || (isMoving && !isLast)) return again;
  await settle(trx, at, { id: run.id, ...began }, findings);
  return [];
}

/**
 * True when nothing has come to the mirror since it was proven, though QuickBooks' balances were
 * read again: sums need not be made again either, until the daily look at everything.
 */
async function isStill(trx: Trx, at: ProofAt, began: Began): Promise<boolean> {
  if (began.isNightly || began.wasBroken || began.since === null) return false;
  return (await readChangeSeq(trx, at.key)) === began.since;
}

/** Decides what the proof of a run is about, the first time it is asked. */
async function begin(trx: Trx, at: ProofAt, run: ProofRun): Promise<Began> {
  const noted = (await readNotes(trx, at.key, run.id, 'began')).get('');
  if (noted) {
    const since = typeof noted.since === 'string' ? noted.since : null;
    const is = (name: keyof Began) => noted[name] === true;
    const lookedAt = typeof noted.lookedAt === 'string' ? noted.lookedAt : null;
    const kept = { since, lookedAt, wasBroken: is('wasBroken') };
    return { isFull: is('isFull'), isNightly: is('isNightly'), ...kept };
  }
  const { nightlyAt, changeSeq: since, isBroken: wasBroken } = await lastProof(trx, at.key);
  const day = (moment: Date) => localDay(moment, at.file.timeZone);
  // A break that stands is looked at in every sync, reports and all, until it is gone.
  const isNightly = nightlyAt === null || day(nightlyAt) !== day(at.now) || wasBroken;
  const objects = sumOf(await toldCounts(trx, at.key));
  const isCheap = objects <= LIMITS.proofObjectsPerSessionMax;
  const isFull = isCheap || (isNightly && objects <= LIMITS.proofObjectsMax);
  const kept = { since, wasBroken, lookedAt: null };
  const began: Began = { isFull, isNightly: isNightly && isFull, ...kept };
  await noteBegan(trx, at, run, began);
  return began;
}

async function noteBegan(trx: Trx, at: ProofAt, run: ProofRun, began: Began): Promise<void> {
  await writeNotes(trx, at.key, { runId: run.id, kind: 'began' }, new Map([['', began]]));
}

const sumOf = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Why nothing but the counts is compared of the largest company files. */
function tooLarge(mirrored: ReadonlyMap<string, number>): Finding[] {
  const objects = sumOf(mirrored);
  if (objects <= LIMITS.proofObjectsMax) return [];
  const reason = `Sums are made of up to ${LIMITS.proofObjectsMax} objects.`;
  const finding = whole('account', 'Balances of accounts', 0, []);
  return [{ ...finding, state: 'not_computable', reason }];
}

type Looked = { findings: Finding[]; unbalanced: readonly Doubt[] };

/** All figures as they stand. */
async function look(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  { began, types }: { began: Began; types: readonly SyncedType[] },
): Promise<Looked> {
  const told = [...(await readNotes(trx, at.key, run.id, 'count'))];
  const counts: Counts = Object.fromEntries(
    told.flatMap(([type, { count }]) => (count === undefined ? [] : [[type, Number(count)]])),
  );
  const mirrored = await countsOf(trx, at, began, counts);
  const refused = new Map([
    ...leftOut(types, mirrored, at.dialect),
    ...told.flatMap(([type, note]): [string, string][] =>
      note.count === undefined ? [[type, String(note.refused ?? '')]] : [],
    ),
  ]);
  const findings = await judgeCounts(trx, at.key, { counts, refused }, mirrored);
  const only = (more: readonly Finding[]) => ({ findings: [...findings, ...more], unbalanced: [] });
  if (!began.isFull) return only(tooLarge(mirrored));
  if (await isStill(trx, at, began)) return only(await carriedOver(trx, at.key));
  const reports = await readNotes(trx, at.key, run.id, 'report');
  const figures = await readFigures(trx, at.key, LIMITS.proofRowsPerRunMax);
  const balances = judgeBalances(figures, {
    trialBalance: ledgerOf(reports.get('TrialBalance')),
    profitAndLoss: ledgerOf(reports.get('ProfitAndLossStandard')),
  });
  const known = await adoptKnown(trx, at.key, balances);
  return { findings: [...findings, ...known], unbalanced: figures.unbalanced };
}

/** Types of which the mirror has some, but which QuickBooks refused, so that it was not asked. */
function leftOut(
  types: readonly SyncedType[],
  mirrored: ReadonlyMap<string, number>,
  dialect: Dialect,
): [string, string][] {
  const asked = new Set(types.map(({ type }) => type));
  const held = [...mirrored].flatMap(([type, count]) => (count > 0 ? [type] : []));
  return syncedTypes(held, dialect)
    .filter(({ type, canCount }) => canCount && !asked.has(type))
    .map(({ type }) => [type, '']);
}

/**
 * Living objects by type. Rows are counted where sums are made; else what the syncs have counted
 * along is enough, and only where that is not what QuickBooks says are rows counted.
 */
async function countsOf(
  trx: Trx,
  at: ProofAt,
  began: Began,
  counts: Counts,
): Promise<ReadonlyMap<string, number>> {
  if (began.isFull) return overWholeTables(trx, () => countMirrored(trx, at.key));
  const told = await toldCounts(trx, at.key);
  const unsure = Object.keys(counts).filter((type) => counts[type] !== told.get(type));
  const known = unsure.filter((type) => mirroredObjects.has(type));
  return new Map([...told, ...(await countMirrored(trx, at.key, known))]);
}

function ledgerOf(note: { [name: string]: unknown } | undefined): LedgerFigures | null {
  if (!note || typeof note.accounts !== 'object' || note.accounts === null) return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const accounts = Object.entries(note.accounts).map(([name, value]) => [name, String(value)]);
  return {
    accounts: Object.fromEntries(accounts),
    debit: text(note.debit),
    credit: text(note.credit),
  };
}

/** A break is remembered as it was first seen: what explains it is compared with that. */
async function noteBreaks(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  of: { findings: readonly Finding[]; atRest: boolean },
): Promise<void> {
  const breaks = of.findings.filter((one) => one.state === 'broken' && one.expected !== null);
  const notes = new Map(
    breaks.map((one) => [`${one.check}|${one.subject}`, { ...one, atRest: of.atRest }]),
  );
  await writeNotes(trx, at.key, { runId: run.id, kind: 'break', keep: true }, notes);
}

/** Documents that contradict themselves, once each. */
async function askDoubtful(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  of: { types: readonly SyncedType[]; atRest: boolean; doubts: readonly Doubt[] },
): Promise<NewRequest[]> {
  if (of.doubts.length === 0) return [];
  const known = await readNotes(trx, at.key, run.id, 'suspect');
  const remembered = new Set((await recalled(trx, at.key)).map(nameOf));
  const fresh = of.doubts.filter(
    (one) => !known.has(`${one.objectType}|${one.objectId}`) && !remembered.has(nameOf(one)),
  );
  const suspects = fresh.map((one) => ({ ...one, atRest: of.atRest }));
  return askSuspects(trx, at, run, { types: of.types, suspects });
}

/** The same contradiction of the same document as in an earlier sync is how QuickBooks has it. */
function nameOf(one: Doubt): string {
  return [one.objectType, one.objectId, one.rule, one.expected, one.found].join('|');
}

async function askSuspects(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  of: {
    types: readonly SyncedType[];
    suspects: readonly { objectType: string; objectId: string }[];
  },
): Promise<NewRequest[]> {
  const wanted = new Map<string, string[]>();
  const notes = new Map<string, object>();
  for (const suspect of of.suspects.slice(0, LIMITS.proofSuspectsMax)) {
    const { objectType, objectId } = suspect;
    if (notes.has(`${objectType}|${objectId}`)) continue;
    notes.set(`${objectType}|${objectId}`, suspect);
    wanted.set(objectType, [...(wanted.get(objectType) ?? []), objectId]);
  }
  await writeNotes(trx, at.key, { runId: run.id, kind: 'suspect', keep: true }, notes);
  for (const [objectType, ids] of wanted) await distrust(trx, at.key, objectType, ids);
  return askAgain(of.types, wanted, at.dialect);
}

/** What is broken still is asked for again, each document and report once. */
async function askOnce(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  of: Looked & { types: readonly SyncedType[] },
): Promise<NewRequest[]> {
  const { types, unbalanced } = of;
  const open = of.findings.filter((one) => one.state === 'broken' && one.expected !== null);
  const asked = await readNotes(trx, at.key, run.id, 'suspect');
  const drills = await readNotes(trx, at.key, run.id, 'drill');
  const suspects = [...drills.values()].flatMap(suspectsOf);
  const fresh = suspects.filter((one) => !asked.has(`${one.objectType}|${one.objectId}`));
  const again = [
    ...(await askDoubtful(trx, at, run, { types, atRest: false, doubts: unbalanced })),
    ...(await askSuspects(trx, at, run, { types, suspects: fresh })),
    ...(await askBroken(trx, at, run, open)),
  ];
  if (open.length === 0 || (again.length === 0 && run.checkRound > 0)) return again;
  return [...again, ...askFigures(at, types, open)];
}

type SuspectNote = { objectType: string; objectId: string };

/** The documents that a detail report named. */
function suspectsOf(drill: { [name: string]: unknown }): SuspectNote[] {
  const all = Array.isArray(drill.suspects) ? drill.suspects : [];
  return all.map((one: SuspectNote) => ({ objectType: one.objectType, objectId: one.objectId }));
}

/** The documents of accounts that differ, by QuickBooks' own report; each account once. */
async function askBroken(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  open?: readonly Finding[],
): Promise<NewRequest[]> {
  const noted = await readNotes(trx, at.key, run.id, 'break');
  const breaks = open ?? [...noted.values()].map((note) => note as Finding);
  const drills = await readNotes(trx, at.key, run.id, 'drill');
  const ids = new Set(
    breaks
      .filter(({ postings = 0 }) => postings <= LIMITS.proofPostingsAskedMax)
      .flatMap((one) => accountOf(one) ?? []),
  );
  const fresh = [...ids].filter((id) => !drills.has(id));
  const chosen = fresh.slice(0, LIMITS.proofAccountsAskedMax - drills.size);
  const notes = new Map(chosen.map((id) => [id, { suspects: [], unmirrored: {} }]));
  await writeNotes(trx, at.key, { runId: run.id, kind: 'drill', keep: true }, notes);
  return chosen.flatMap((id) => askDetail(id, at.dialect));
}

/** The figures themselves again: what was told before may be older than the documents by now. */
function askFigures(
  at: ProofAt,
  types: readonly SyncedType[],
  open: readonly Finding[],
): NewRequest[] {
  const of = (check: Finding['check']) => open.filter((one) => one.check === check);
  const counted = of('count').flatMap(({ subject }) => types.filter((one) => one.type === subject));
  const entities = [...new Set(of('entity').map(({ subject }) => subject.replace(/^total:/, '')))];
  const hasLedger = of('ledger').length > 0 || of('totals').length > 0;
  return [
    ...counted.flatMap((type) => askCensus(type, at.dialect)),
    ...askCounts(counted, at.dialect),
    ...(of('account').length > 0 || hasLedger ? askBalances(types, 'Account', at.dialect) : []),
    ...(entities.length > 0
      ? ['Vendor', 'Customer'].flatMap((name) => askBalances(types, name, at.dialect))
      : []),
    ...(hasLedger ? askLedger(at.dialect) : []),
  ];
}

async function noteDetail(
  trx: Trx,
  at: ProofAt,
  run: ProofRun,
  of: { accountId: string; figures: ReturnType<typeof detailFigures>; head: RsHead },
): Promise<void> {
  const { accountId, figures, head } = of;
  const drill = figures
    ? await compareDetail(trx, at.key, accountId, figures)
    : { suspects: [], unmirrored: {}, refused: head.statusMessage || 'No report came.' };
  const notes = new Map([[accountId, drill]]);
  await writeNotes(trx, at.key, { runId: run.id, kind: 'drill' }, notes);
}
