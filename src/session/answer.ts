/**
 * receiveResponseXML: judges one answer and carries out what it means, in one transaction under the
 * lock of its company file. A positive number leaves only after the commit.
 */
import { clear, raise } from '../company-file/attention.js';
import { type FileKey, lockCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { hresultEntry, normalizeHresult } from '../qbxml/hresult.js';
import { type RequestRow, requestsOfWire } from '../queue/request.js';
import { type Weight, weighRun } from '../queue/run.js';
import { finishRequests, returnRequests } from '../queue/store.js';
import { closeWire, getWire, type WireOutcome, type WireRow, wireOfNumber } from '../queue/wire.js';
import { type Absorbed, absorb } from './absorb.js';
import { hasCompany, seenFrom } from './identity.js';
import type { Intake } from './intake.js';
import { expireIdle, type Loaded } from './load.js';
import { decideSession, LIVE_STATES, type SessionEvent } from './machine.js';
import { recognise } from './recognise.js';
import { dialectOf } from './speak.js';
import { getSession, type SessionChanges, saveSession, supersedesSince } from './store.js';
import { beginWork, hasWork } from './work.js';

/** What receiveResponseXML answers when it can't: QBWC then asks getLastError. */
const ERROR = -1;
const DONE = 100;
const KEPT_BYTES_MAX = 65_536;
/** Stands for "QuickBooks can't answer this one at all": its own codes begin at 0. */
const CULPRIT = -2;

/** hresult and message as they came; both '' when QuickBooks answered. */
export type Failure = { hresult: string; message: string };

/** All that the judging of one answer looks at. */
type Judging = Loaded & { intake: Intake; sha256: Buffer; failure: Failure; wire: WireRow };

/**
 * Judges an answer that was taken in whole.
 * @returns 0–99 progress, 100 done, −1 error
 * Source: design.md §7 (receiveResponseXML), trust.md §3.
 */
export async function receiveAnswer(ctx: Ctx, intake: Intake, failure: Failure): Promise<number> {
  if (intake.broken !== undefined) throw intake.broken;
  intake.end();
  const sha256 = intake.hash.digest();
  const trx = await intake.batches.trx();
  try {
    const told = await judge(ctx, trx, intake, sha256, failure);
    await trx.commit();
    return told;
  } finally {
    await intake.close();
  }
}

async function judge(
  ctx: Ctx,
  trx: Trx,
  intake: Intake,
  sha256: Buffer,
  failure: Failure,
): Promise<number> {
  const { key } = intake;
  const locked = await lockCompanyFile(trx, key);
  // The number after which all that this answer brings has come.
  const file = { ...locked, changeSeq: intake.batches.seqBefore ?? locked.changeSeq };
  const found = await getSession(trx, key.organizationId, intake.session.id);
  const { wire } = intake;
  if (!found || !wire) {
    await intake.batches.undo();
    return ERROR;
  }
  const { session } = await expireIdle(ctx, trx, { key, file, session: found });
  const judging: Judging = { key, file, session, intake, sha256, failure, wire };
  const isOurs =
    LIVE_STATES.includes(session.state) &&
    session.outstandingWireId !== null &&
    session.outstandingWireId === intake.session.outstandingWireId;
  if (intake.bytes === 0) intake.problem = 'QuickBooks gave an empty answer.';
  const isUsable = intake.problem === null && intake.otherWire === null && failure.hresult === '';
  if (!isOurs || !isUsable) await intake.batches.undo();
  if (!isOurs) return judgeLate(ctx, trx, judging);
  if (intake.otherWire !== null) return judgeRepeated(ctx, trx, judging, intake.otherWire);
  if (failure.hresult !== '') return judgeHresult(ctx, trx, judging);
  if (intake.problem !== null) return judgeUnreadable(ctx, trx, judging);
  return judgeReadable(ctx, trx, judging);
}

/** Nobody waits for it: the same answer again gets the same reply, anything else is only noted. */
async function judgeLate(ctx: Ctx, trx: Trx, judging: Judging): Promise<number> {
  const { key, sha256, session } = judging;
  // It may have been answered while this answer arrived.
  const wire = await getWire(trx, key, judging.wire.id);
  if (!wire) return ERROR;
  const isRepeated = wire.answerSha256?.equals(sha256) === true && wire.told !== null;
  if (isRepeated && session.state !== 'superseded') return wire.told ?? ERROR;
  if (wire.answerSha256 === null) await close(ctx, trx, judging, 'late', ERROR);
  ctx.log.warn({ sessionId: session.id, wireId: wire.id, state: session.state }, 'late answer');
  return ERROR;
}

/** The answer to an earlier wire once more, while the next is out already: told the same again. */
async function judgeRepeated(
  ctx: Ctx,
  trx: Trx,
  { key, session, sha256 }: Judging,
  number: number,
): Promise<number> {
  const earlier = await wireOfNumber(trx, key, session.id, number);
  ctx.log.warn({ sessionId: session.id, number }, 'an answer to an earlier request came again');
  return earlier?.answerSha256?.equals(sha256) === true ? (earlier.told ?? ERROR) : ERROR;
}

/** Codes that blame the request or its size; all others say that QuickBooks is out of reach. */
const REQUEST_HRESULTS = new Set([
  '0x80040400',
  '0x8004040E',
  '0x80040413',
  '0x80040421',
  '0x80040423',
  '0x80040425',
  '0x80040426',
  '0x80040428',
  '0x80040429',
  '0x8004042B',
]);

async function judgeHresult(ctx: Ctx, trx: Trx, judging: Judging): Promise<number> {
  const { key, session, wire, failure } = judging;
  const code = normalizeHresult(failure.hresult);
  // Without an answer to "who is open?" there is nothing else to ask.
  const blamesRequest = REQUEST_HRESULTS.has(code) && wire.kind !== 'identity';
  const requests = await requestsOfWire(trx, key, wire.id);
  const life = { state: session.state, isWaiting: true };
  const step = decideSession(life, { kind: 'hresult', endsSession: !blamesRequest });
  const entry = hresultEntry(code);
  const message = failure.message || entry.sentence;
  const why = { message: `${message} (${code})`, now: ctx.now() };
  const culprit = { ...why, statusCode: CULPRIT };
  if (blamesRequest) {
    const isAlone = requests.length === 1;
    const isFinal = code === '0x80040400';
    const event = { kind: 'set_failed', isAlone, isFinal } as const;
    await tellCulprits(trx, judging, await returnRequests(trx, key, requests, event, culprit), why);
  } else {
    await returnRequests(trx, key, requests, { kind: 'lost' }, why);
    await raise(
      trx,
      key,
      { code: 'QUICKBOOKS_INTERRUPTED', userMessage: entry.sentence },
      ctx.now(),
    );
  }
  const told = !blamesRequest ? ERROR : wire.kind === 'closing' ? DONE : session.toldPercent;
  const changes: SessionChanges = { state: step.state, outstandingWireId: null };
  if (!blamesRequest) changes.lastError = entry.sentence;
  await close(ctx, trx, judging, 'hresult', told);
  await saveSession(trx, key, session, changes, ctx.now());
  return told;
}

/** A read that fails whenever it stands alone is left out of this sync; the rest goes on. */
async function tellCulprits(
  trx: Trx,
  { key }: Judging,
  rejected: readonly RequestRow[],
  why: { message: string; now: Date },
): Promise<void> {
  for (const { objectType, type, origin } of rejected) {
    // The cloud app sees what became of its own.
    if (origin === 'api') continue;
    await raise(
      trx,
      key,
      {
        code: 'TYPE_NOT_READ',
        objectType: objectType ?? '',
        userMessage: `QuickBooks could not answer ${type}: ${why.message}`,
      },
      why.now,
    );
  }
}

/** Cut, hostile or foreign XML: nothing of it is applied, its beginning is kept for a person. */
async function judgeUnreadable(ctx: Ctx, trx: Trx, judging: Judging): Promise<number> {
  const { key, session, wire, intake } = judging;
  const requests = await requestsOfWire(trx, key, wire.id);
  const life = { state: session.state, isWaiting: true };
  const step = decideSession(life, { kind: 'unreadable' });
  const message = `The answer of QuickBooks could not be read: ${intake.problem}`;
  const isAlone = requests.length === 1;
  const event = { kind: 'set_failed', isAlone, isFinal: false } as const;
  const why = { message, now: ctx.now() };
  const culprit = { ...why, statusCode: CULPRIT };
  await tellCulprits(trx, judging, await returnRequests(trx, key, requests, event, culprit), why);
  await close(ctx, trx, judging, 'unreadable', ERROR);
  const lastError = `${message} It is asked for again in the next update.`;
  const changes = { state: step.state, outstandingWireId: null, lastError };
  await saveSession(trx, key, session, changes, ctx.now());
  return ERROR;
}

async function judgeReadable(ctx: Ctx, trx: Trx, judging: Judging): Promise<number> {
  if (judging.session.state === 'identifying') return judgeIdentityAnswer(ctx, trx, judging);
  const { key, session, file } = judging;
  const dialect = dialectOf(file, session);
  const work = { key, file, dialect, now: ctx.now(), random: ctx.random };
  const absorbed = await absorb(trx, work, { session, intake: judging.intake, wire: judging.wire });
  if (absorbed.refused !== undefined) {
    const refused = { kind: 'answer', identity: 'refused', hasWork: false } as const;
    return conclude(ctx, trx, judging, refused, { lastError: absorbed.refused });
  }
  const isMore = absorbed.left ? !file.paused : await hasWork(trx, key, file);
  const event = { kind: 'answer', identity: 'ok', hasWork: isMore } as const;
  if (!isMore) await clearTwoConnectors(trx, key, ctx.now());
  return conclude(ctx, trx, judging, event, absorbed);
}

const MINUTE_MS = 60_000;

/** A session came to its end undisturbed: if no other was disturbed lately, one is left. */
async function clearTwoConnectors(trx: Trx, key: FileKey, now: Date): Promise<void> {
  const since = new Date(now.getTime() - LIMITS.supersedesAlarmMinutes * MINUTE_MS);
  const { count } = await supersedesSince(trx, key, since);
  if (count === 0) await clear(trx, key, ['TWO_WEB_CONNECTORS']);
}

/** The answer to a CompanyQuery of our own, sent because the first call told nothing. */
async function judgeIdentityAnswer(ctx: Ctx, trx: Trx, judging: Judging): Promise<number> {
  const { key, file, session, intake, wire } = judging;
  const rows = intake.taken.flatMap((one) => one.kept);
  const seen = seenFrom(rows, {
    ownerId: ctx.ownerId,
    filePath: session.filePath ?? '',
    country: session.country ?? '',
  });
  await closeIdentityRequests(trx, judging, ctx.now());
  if (!hasCompany(seen)) {
    const lastError =
      'QuickBooks did not tell which company file is open. Open it, then update again.';
    await close(ctx, trx, judging, 'applied', session.toldPercent);
    const changes = { state: 'quarantined', outstandingWireId: null, lastError } as const;
    await saveSession(trx, key, session, changes, ctx.now());
    return session.toldPercent;
  }
  const at = { file, session, seen, major: '', minor: '' };
  const recognised = await recognise(ctx, trx, key, at);
  if (recognised.kind !== 'ok') {
    const event = { kind: 'answer', identity: 'refused', hasWork: false } as const;
    return conclude(ctx, trx, judging, event, { lastError: recognised.sentence });
  }
  const after = await lockCompanyFile(trx, key);
  const { dialect } = recognised;
  const work = { key, file: after, dialect, now: ctx.now(), random: ctx.random };
  const runId = await beginWork(trx, work);
  ctx.log.info({ sessionId: session.id, wireId: wire.id, runId }, 'company file identified');
  const event = { kind: 'answer', identity: 'ok', hasWork: true } as const;
  return conclude(ctx, trx, judging, event, { runId });
}

async function closeIdentityRequests(trx: Trx, judging: Judging, now: Date): Promise<void> {
  const answers = judging.intake.taken.map((one) => ({
    id: one.request.id,
    isRejected: (one.head?.statusCode ?? 0) >= 1000,
    statusCode: one.head?.statusCode ?? null,
    statusSeverity: one.head?.statusSeverity ?? null,
    statusMessage: one.head?.statusMessage ?? null,
    rows: one.rows,
    response: null,
  }));
  await finishRequests(trx, judging.key, answers, now);
}

/** Saves the session, closes the wire, and says how far it is. */
async function conclude(
  ctx: Ctx,
  trx: Trx,
  judging: Judging,
  event: Extract<SessionEvent, { kind: 'answer' }>,
  found: Absorbed & { lastError?: string; runId?: string | null },
): Promise<number> {
  const { key, session } = judging;
  const step = decideSession({ state: session.state, isWaiting: true }, event);
  const runId = found.runId === undefined ? session.runId : found.runId;
  const told = step.effects.includes('reply_done')
    ? DONE
    : await percentOf(trx, judging, runId ?? null, found.left);
  await close(ctx, trx, judging, 'applied', told);
  if (event.identity === 'ok') await clear(trx, key, ['QUICKBOOKS_INTERRUPTED']);
  await saveSession(
    trx,
    key,
    session,
    {
      state: step.state,
      outstandingWireId: null,
      toldPercent: Math.min(told, DONE - 1),
      runId: runId ?? null,
      ...(found.lastError === undefined ? {} : { lastError: found.lastError }),
      ...(found.epoch === undefined ? {} : { epoch: found.epoch }),
    },
    ctx.now(),
  );
  return told;
}

/** 0–99, never less than what was told before, also when the total has grown. */
async function percentOf(
  trx: Trx,
  { session, key }: Judging,
  runId: string | null,
  weight?: Weight,
): Promise<number> {
  if (!runId) return session.toldPercent;
  const { done, left } = weight ?? (await weighRun(trx, key, runId));
  const percent = done + left === 0 ? 0 : Math.floor((100 * done) / (done + left));
  return Math.max(session.toldPercent, Math.min(percent, DONE - 1));
}

async function close(
  ctx: Ctx,
  trx: Trx,
  judging: Judging,
  outcome: WireOutcome,
  told: number,
): Promise<void> {
  const { intake, failure } = judging;
  const isKept = outcome === 'unreadable' || outcome === 'late';
  await closeWire(trx, judging.key, judging.wire.id, {
    outcome,
    bytes: intake.bytes,
    sha256: judging.sha256,
    hresult: failure.hresult || null,
    message: failure.message || null,
    told,
    kept: isKept ? Buffer.from(intake.head).subarray(0, KEPT_BYTES_MAX) : null,
    now: ctx.now(),
  });
}
