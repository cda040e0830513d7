/**
 * sendRequestXML: judges who is open, then sends what waits, in one transaction before any byte.
 */
import { createHash } from 'node:crypto';
import { touchContact } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Dialect } from '../qbxml/synced.js';
import { XmlError } from '../qbxml/xml-error.js';
import { claimNext, finishRequests, insertSent } from '../queue/store.js';
import { newWireId, openWire, type WireKind } from '../queue/wire.js';
import { advance } from '../sync/advance.js';
import { planClosing, planIdentity } from '../sync/plan.js';
import { composeWire } from './compose.js';
import { hasCompany, readFirstCall, type Seen } from './identity.js';
import { type Loaded, loseWire, withTicket } from './load.js';
import { decideSession } from './machine.js';
import { recognise } from './recognise.js';
import { dialectOf } from './speak.js';
import { type SessionChanges, saveSession } from './store.js';
import { beginWork, hasWork, isRunQueued } from './work.js';

export type SendCall = {
  ticket: string;
  hcp: string;
  filePath: string;
  country: string;
  majorVersion: string;
  minorVersion: string;
};

/**
 * Answers sendRequestXML with a qbXML document, or '' for a session that is unknown, over or
 * quarantined (getLastError says why).
 * Source: design.md §7, trust.md §3; the caller has the bytes only after the commit.
 */
export async function sendRequestXML(ctx: Ctx, call: SendCall): Promise<string> {
  return withTicket(ctx, call.ticket, '', (trx, loaded) => sendNext(ctx, trx, loaded, call));
}

/** A second sendRequestXML without an answer between: what was out is read again. */
const ASKED_AGAIN = 'The Web Connector asked again without giving an answer.';

async function sendNext(ctx: Ctx, trx: Trx, loaded: Loaded, call: SendCall): Promise<string> {
  const { session, key, file } = loaded;
  const now = ctx.now();
  await loseWire(trx, loaded, ASKED_AGAIN, now);
  if (isLongAgo(file.lastContactAt, now)) {
    await touchContact(trx, key, now, LIMITS.lastContactSecondsMin);
  }
  const isNew = session.state === 'open' || session.state === 'identifying';
  const seen = isNew ? firstCall(ctx, call) : undefined;
  const recognised = seen && (await recogniseNow(ctx, trx, loaded, seen, call));
  const identity = recognised ? (recognised.kind === 'ok' ? 'ok' : 'refused') : 'none';
  const runId = isNew || !session.runId ? null : session.runId;
  const dialect = recognised?.kind === 'ok' ? recognised.dialect : dialectOf(loaded.file, session);
  const changes: SessionChanges = {};
  const at = { ...loaded, dialect, now, random: ctx.random };
  const left = runId ? await advance(trx, at, runId) : undefined;
  // A sync that was asked for in mid-session begins in it.
  if (!left && isAtWork(session) && !file.paused && (await isRunQueued(trx, key))) {
    await begin(ctx, trx, loaded, { dialect, now, changes });
  }
  const step = decideSession(
    { state: session.state, isWaiting: session.outstandingWireId !== null },
    { kind: 'send', identity, hasWork: left ? !file.paused : await hasWork(trx, key, file) },
  );
  changes.state = step.state;
  if (recognised && recognised.kind !== 'ok') changes.lastError = recognised.sentence;
  let text = '';
  for (const effect of step.effects) {
    if (effect === 'begin_work') await begin(ctx, trx, loaded, { dialect, now, changes });
    if (effect === 'send_identity') text = await sendIdentity(ctx, trx, loaded, call, changes);
    if (effect === 'send_work') text = await sendWork(ctx, trx, loaded, dialect, changes);
    if (effect === 'send_closing') text = await sendClosing(ctx, trx, loaded, dialect, changes);
  }
  await saveSession(trx, key, session, changes, now);
  return text;
}

const SECOND_MS = 1_000;

/** Who was in contact a moment ago is not noted again. */
function isLongAgo(contact: Date | null, now: Date): boolean {
  return !contact || now.getTime() - contact.getTime() > LIMITS.lastContactSecondsMin * SECOND_MS;
}

function isAtWork({ state }: Loaded['session']): boolean {
  return state === 'active' || state === 'draining';
}

/** @returns undefined when the call carries no company data that can be read */
function firstCall(ctx: Ctx, call: SendCall): Seen | undefined {
  if (!call.hcp.includes('<')) return undefined;
  try {
    const seen = readFirstCall(call.hcp, { ...call, ownerId: ctx.ownerId });
    return hasCompany(seen) ? seen : undefined;
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

function recogniseNow(ctx: Ctx, trx: Trx, loaded: Loaded, seen: Seen, call: SendCall) {
  const { file, session } = loaded;
  const { majorVersion: major, minorVersion: minor } = call;
  return recognise(ctx, trx, loaded.key, { file, session, seen, major, minor });
}

async function begin(
  ctx: Ctx,
  trx: Trx,
  { key, file }: Loaded,
  at: { dialect: Dialect; now: Date; changes: SessionChanges },
): Promise<void> {
  const { dialect, now, changes } = at;
  changes.runId = await beginWork(trx, { key, file, dialect, now, random: ctx.random });
  changes.qbxmlVersion = dialect.version;
}

/** Claims what waits; what this company file does not take is refused here, and the next tried. */
async function sendWork(
  ctx: Ctx,
  trx: Trx,
  loaded: Loaded,
  dialect: Dialect,
  changes: SessionChanges,
): Promise<string> {
  for (;;) {
    const wireId = newWireId();
    const at = { wireId, answerBytes: loaded.file.answerBytes, now: ctx.now() };
    const requests = loaded.file.paused ? [] : await claimNext(trx, loaded.key, at);
    if (requests.length === 0) {
      changes.state = 'draining';
      return sendClosing(ctx, trx, loaded, dialect, changes);
    }
    const { text, refused } = composeWire(requests, dialect, loaded.session.wires + 1);
    for (const { id } of refused) {
      // Why stands in the row: the reason may quote a value, and values are not for the log.
      ctx.log.error({ requestId: id }, 'a request is not valid in this company file');
    }
    await finishRequests(trx, loaded.key, refused, ctx.now());
    if (text !== '') return sendWire(ctx, trx, loaded, { wireId, kind: 'read', text, changes });
  }
}

async function sendClosing(
  ctx: Ctx,
  trx: Trx,
  loaded: Loaded,
  dialect: Dialect,
  changes: SessionChanges,
): Promise<string> {
  const wireId = newWireId();
  const at = { wireId, now: ctx.now() };
  const request = await insertSent(trx, loaded.key, planClosing(), at);
  const { text } = composeWire([request], dialect, loaded.session.wires + 1);
  return sendWire(ctx, trx, loaded, { wireId, kind: 'closing', text, changes });
}

/** CompanyQuery alone, in the version that the call names: who is open? */
async function sendIdentity(
  ctx: Ctx,
  trx: Trx,
  loaded: Loaded,
  call: SendCall,
  changes: SessionChanges,
): Promise<string> {
  const dialect = dialectOf(loaded.file, loaded.session, call);
  changes.qbxmlVersion = dialect.version;
  changes.filePath = call.filePath;
  changes.country = call.country;
  const wireId = newWireId();
  const at = { wireId, now: ctx.now() };
  const request = await insertSent(trx, loaded.key, planIdentity(ctx.ownerId), at);
  const { text } = composeWire([request], dialect, loaded.session.wires + 1);
  return sendWire(ctx, trx, loaded, { wireId, kind: 'identity', text, changes });
}

async function sendWire(
  ctx: Ctx,
  trx: Trx,
  { key, session, file }: Loaded,
  wire: { wireId: string; kind: WireKind; text: string; changes: SessionChanges },
): Promise<string> {
  const { text } = wire;
  const number = session.wires + 1;
  await openWire(trx, key, {
    id: wire.wireId,
    sessionId: session.id,
    number,
    kind: wire.kind,
    fence: session.fence,
    epoch: file.epoch,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest(),
    now: ctx.now(),
  });
  wire.changes.outstandingWireId = wire.wireId;
  wire.changes.wires = number;
  return text;
}
