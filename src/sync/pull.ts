/** Carries out what one readable answer means for the sync: types, pages, notes, what is next. */
import { clear, listAttention, raise } from '../company-file/attention.js';
import { saveAnswerBytes } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import type { Applied } from '../mirror/ingest.js';
import { type Dialect, type SyncedType, silentFields } from '../qbxml/synced.js';
import type { RequestRow } from '../queue/request.js';
import { unreadTypes } from '../queue/run.js';
import {
  expectedRowBytes,
  learnRowBytes,
  type Measured,
  nextAnswerBytes,
  type RowSize,
} from '../queue/size.js';
import { enqueueSync, finishRequests, returnRequests } from '../queue/store.js';
import { typesByName } from './advance.js';
import {
  type Answered,
  isReading,
  judgeAnswer,
  type Meaning,
  PERMISSION_CODES,
} from './answers.js';
import { countInRun, type RunRow } from './store.js';
import { noteTouched } from './touched-store.js';
import { learnRowSizes, learnTypes, switchOff, type TypeNews, typesOf } from './type-store.js';
import type { Work } from './work.js';

/** What one answer held, after its rows were written to the mirror. */
export type Pulled = {
  readonly run: Pick<RunRow, 'id' | 'startedAt'> | undefined;
  readonly answered: readonly Answered[];
  /** Requests of the wire that QuickBooks did not answer. */
  readonly leftOut: readonly RequestRow[];
  readonly applied: Applied;
  /** Objects that went from the mirror, by type. */
  readonly deleted: ReadonlyMap<string, number>;
  /** Objects that came whole, by type. */
  readonly whole: ReadonlyMap<string, Measured>;
  /** How large the whole answer was, and when its wire had left. */
  readonly bytes: number;
  readonly sentAt: Date;
};

/** Books one answer: every request is closed or queued again, every type learns. */
export async function bookAnswer(trx: Trx, work: Work, given: Pulled): Promise<void> {
  const rowBytes = learnRowBytes(given.whole);
  const pulled = { ...given, answered: given.answered.map((one) => weighed(one, rowBytes)) };
  const { run } = pulled;
  const types = typesByName(work.dialect);
  const at = { dialect: work.dialect, minutes: minutesOf(run, work.now) };
  const meanings = pulled.answered.map((answered): [Answered, Meaning] => [
    answered,
    judgeAnswer(answered, types.get(answered.request.objectType ?? ''), at),
  ]);
  await closeRequests(trx, work, pulled, meanings);
  if (run) {
    const next = meanings.flatMap(([, meaning]) => (meaning.kind === 'closed' ? meaning.next : []));
    await enqueueSync(trx, work.key, run.id, next, work.now);
  }
  const done = await doneTypes(trx, work, pulled, meanings);
  await learnTypes(trx, work.key, newsOf(pulled, meanings, done), work.now);
  await learnRowSizes(trx, work.key, rowBytes);
  await learnAnswerSize(trx, work, pulled);
  await tellPeople(trx, work, pulled, { meanings, done });
  if (!run) return;
  await noteTouched(trx, work.key, pulled.applied.touched, 0);
  await countRun(trx, work, run.id, pulled);
}

const MINUTE_MS = 60_000;

function minutesOf(run: Pulled['run'], now: Date): number {
  if (!run?.startedAt) return 0;
  return Math.max(0, Math.floor((now.getTime() - run.startedAt.getTime()) / MINUTE_MS));
}

/** The types that were read to their end: nothing of them waits in this run, nothing was lost. */
async function doneTypes(
  trx: Trx,
  work: Work,
  pulled: Pulled,
  meanings: readonly [Answered, Meaning][],
): Promise<Set<string>> {
  const read = new Set<string>();
  for (const [{ request }, meaning] of meanings) {
    if (meaning.kind !== 'closed' || meaning.answer.isRejected || !request.objectType) continue;
    if (isReading(request) || request.step === 'deleted') read.add(request.objectType);
  }
  if (read.size === 0 || !pulled.run) return new Set();
  const unread = await unreadTypes(trx, work.key, pulled.run.id, [...read]);
  return new Set([...read].filter((objectType) => !unread.has(objectType)));
}

/** What follows from an answer is planned by what its own objects weigh. */
function weighed(answered: Answered, learned: ReadonlyMap<string, RowSize>): Answered {
  const { request } = answered;
  const size = learned.get(request.objectType ?? '');
  if (!size) return answered;
  const rowBytes = expectedRowBytes(request.rowBytes, size);
  return { ...answered, request: { ...request, rowBytes } };
}

/** How much QuickBooks answers in good time. */
async function learnAnswerSize(trx: Trx, work: Work, { bytes, sentAt }: Pulled): Promise<void> {
  const seconds = (work.now.getTime() - sentAt.getTime()) / 1000;
  const next = nextAnswerBytes(work.file.answerBytes, { bytes, seconds });
  if (next !== work.file.answerBytes) await saveAnswerBytes(trx, work.key, next);
}

async function closeRequests(
  trx: Trx,
  work: Work,
  pulled: Pulled,
  meanings: readonly [Answered, Meaning][],
): Promise<void> {
  const closed = meanings.flatMap(([, meaning]) =>
    meaning.kind === 'skipped' ? [] : [meaning.answer],
  );
  await finishRequests(trx, work.key, closed, work.now);
  const skipped = meanings.flatMap(([{ request }, meaning]) =>
    meaning.kind === 'skipped' ? [request] : [],
  );
  const again = [...skipped, ...pulled.leftOut];
  if (again.length === 0) return;
  const message = 'QuickBooks left this request out of its answer.';
  await returnRequests(trx, work.key, again, { kind: 'left_out' }, { message, now: work.now });
}

/** What types learn from statuses, joined with what came to and went from the mirror. */
function newsOf(
  pulled: Pulled,
  meanings: readonly [Answered, Meaning][],
  done: ReadonlySet<string>,
): TypeNews[] {
  const news = new Map<string, TypeNews>();
  const of = (objectType: string): TypeNews => news.get(objectType) ?? { objectType };
  for (const [, meaning] of meanings) {
    if (meaning.kind !== 'closed' || !meaning.news) continue;
    const { objectType, seen } = meaning.news;
    const known = of(objectType);
    const greatest = [known.seen, seen].filter((one) => typeof one === 'string').sort();
    news.set(objectType, { ...known, ...meaning.news, seen: greatest.at(-1) ?? null });
  }
  for (const objectType of done) news.set(objectType, { ...of(objectType), isDone: true });
  const add = (objectType: string, delta: number) => {
    const known = of(objectType);
    if (delta !== 0) {
      news.set(objectType, { ...known, mirroredDelta: (known.mirroredDelta ?? 0) + delta });
    }
  };
  for (const [objectType, counts] of pulled.applied.types) {
    add(objectType, counts.inserted + counts.revived);
  }
  for (const [objectType, count] of pulled.deleted) add(objectType, -count);
  return [...news.values()];
}

async function tellPeople(
  trx: Trx,
  work: Work,
  pulled: Pulled,
  found: { meanings: readonly [Answered, Meaning][]; done: ReadonlySet<string> },
): Promise<void> {
  if (found.done.size > 0) {
    for (const { code, objectType } of await listAttention(trx, work.key)) {
      const isOver = OVER_WHEN_READ.has(code) && objectType;
      if (isOver && found.done.has(objectType)) await clear(trx, work.key, [code], objectType);
    }
  }
  await tellRefusals(
    trx,
    work,
    found.meanings.map(([, meaning]) => meaning),
  );
  for (const [objectType, counts] of pulled.applied.types) {
    if (counts.parked > 0) await tellParked(trx, work, objectType, counts.parked);
    if (counts.futureStamps > 0) await tellFuture(trx, work, objectType);
  }
}

/** What is told of a type until it was read to its end. */
const OVER_WHEN_READ: ReadonlySet<string> = new Set(['TYPE_OFF', 'TYPE_NOT_READ', 'CLOCK_AHEAD']);

/** A type that is off is told once, whatever else of it is refused. */
async function tellRefusals(trx: Trx, work: Work, meanings: readonly Meaning[]): Promise<void> {
  if (!meanings.some(({ kind }) => kind === 'off' || kind === 'refused')) return;
  for (const meaning of meanings) {
    if (meaning.kind === 'off') await switchOff(trx, work.key, meaning);
  }
  const known = await typesOf(trx, work.key);
  for (const meaning of meanings) {
    if (meaning.kind === 'refused') {
      const isOff = known.get(meaning.objectType ?? '')?.isOn === false;
      if (!isOff) await tellRefused(trx, work, meaning);
    }
    if (meaning.kind === 'off') {
      // A feature that was never used is missed by nobody.
      const isHeld = Number(known.get(meaning.objectType)?.mirrored ?? 0) > 0;
      if (isHeld || PERMISSION_CODES.includes(meaning.code)) await tellOff(trx, work, meaning);
    }
  }
}

async function tellOff(
  trx: Trx,
  work: Work,
  off: Extract<Meaning, { kind: 'off' }>,
): Promise<void> {
  await raise(
    trx,
    work.key,
    {
      code: 'TYPE_OFF',
      objectType: off.objectType,
      userMessage:
        `QuickBooks refuses to list ${off.objectType}: "${off.message}" (status ${off.code}). ` +
        'What was read of it stays as it was. It is asked for again once a day.',
    },
    work.now,
  );
}

async function tellRefused(
  trx: Trx,
  work: Work,
  refused: Extract<Meaning, { kind: 'refused' }>,
): Promise<void> {
  await raise(
    trx,
    work.key,
    {
      code: 'TYPE_NOT_READ',
      objectType: refused.objectType ?? '',
      userMessage:
        `QuickBooks refused to list ${refused.objectType ?? 'something'}: ` +
        `"${refused.message}" (status ${refused.answer.statusCode}).`,
    },
    work.now,
  );
}

async function tellParked(trx: Trx, work: Work, objectType: string, count: number): Promise<void> {
  await raise(
    trx,
    work.key,
    {
      code: 'OBJECTS_PARKED',
      objectType,
      userMessage:
        `${count} ${objectType} ${count === 1 ? 'object' : 'objects'} could not be put into the ` +
        'mirror; what QuickBooks sent is kept in mirror.parked with the reason.',
    },
    work.now,
  );
}

async function tellFuture(trx: Trx, work: Work, objectType: string): Promise<void> {
  await raise(
    trx,
    work.key,
    {
      code: 'CLOCK_AHEAD',
      objectType,
      userMessage:
        `Some ${objectType} objects carry a time more than a day ahead. ` +
        'Check the date and time of the PC on which QuickBooks runs.',
    },
    work.now,
  );
}

async function countRun(trx: Trx, work: Work, runId: string, pulled: Pulled): Promise<void> {
  const counts = [...pulled.applied.types.values()];
  const types = typesByName(work.dialect);
  const moved = [...pulled.applied.types].some(([objectType, one]) => {
    const type = types.get(objectType);
    return (
      one.inserted + one.revived + one.changed > 0 && type && movesBalances(type, work.dialect)
    );
  });
  const phase = phaseOf(pulled.answered);
  await countInRun(trx, work.key, runId, {
    read: counts.reduce((sum, one) => sum + one.read, 0),
    answered: pulled.answered.reduce((sum, one) => sum + one.rows, 0),
    changed: pulled.applied.changes,
    transactionsChanged: moved || [...pulled.deleted.values()].some((count) => count > 0),
    busyMs: Math.max(0, work.now.getTime() - pulled.sentAt.getTime()),
    phase,
  });
}

/** Transactions do; an account or customer below another parent does, for the parents' totals. */
function movesBalances(type: SyncedType, dialect: Dialect): boolean {
  return type.kind === 'txn' || silentFields(type, dialect).length > 0;
}

/** The phase that people see, by the last thing answered. */
function phaseOf(answered: readonly Answered[]) {
  const last = answered.at(-1)?.request;
  switch (last?.step) {
    case 'deleted':
      return 'deletions' as const;
    case 'balances':
      return 'balances' as const;
    case 'audit':
    case 'proof':
      return 'proof' as const;
    case 'packed':
    case 'page':
    case 'touched':
      return Number(last.position) >= 2_000 ? ('transactions' as const) : ('lists' as const);
    default:
      return null;
  }
}
