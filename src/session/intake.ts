/**
 * Takes one answer in while it arrives: text → rows → staging. Nothing is decided here and nothing
 * is visible to others before the commit in answer.ts.
 */
import { createHash, type Hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { FileKey } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { beginInOrganization, inOrganization, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { type Batches, openBatches } from '../mirror/batches.js';
import { mirroredObjects } from '../mirror/tables.js';
import { createResponseReader, QbxmlError, type Raw, type RsHead } from '../qbxml/read.js';
import { addMinutes, wallClockOfUtc } from '../qbxml/value.js';
import { XmlError } from '../qbxml/xml-error.js';
import { type RequestRow, requestsOfWire } from '../queue/request.js';
import { getWire, lastWire, type WireRow } from '../queue/wire.js';
import { type NewestRows, openNewest } from '../sync/newest.js';
import { requestIdOf } from './compose.js';
import { admitEarly } from './early.js';
import { getSession, type SessionRow } from './store.js';
import { openStream } from './stream.js';
import { isTicketOf, readTicket } from './ticket.js';

/** One request of the wire with what was read for it. */
export type Taken = {
  readonly request: RequestRow;
  head: RsHead | null;
  rows: number;
  /** Rows that are judged whole: company data, deletions, what the cloud app asked for. */
  readonly kept: { name: string; raw: Raw }[];
  keptBytes: number;
};

/** An answer on its way in. */
export type Intake = {
  readonly key: FileKey;
  readonly session: SessionRow;
  /** The wire that waited when the answer began to arrive, else the last one that was answered. */
  readonly wire: WireRow | undefined;
  /** Number of the wire that the answer says it belongs to, when that is not the one that waits. */
  otherWire: number | null;
  readonly taken: readonly Taken[];
  readonly batches: Batches;
  readonly newest: NewestRows;
  /** Why the answer can't be used; the rest of it is only hashed. */
  problem: string | null;
  /** What went wrong on our side while rows were staged: the answer can't be committed. */
  broken: unknown;
  bytes: number;
  /** The beginning of the text, kept when it turns out to be unreadable. */
  head: string;
  readonly hash: Hash;
  write(text: string): void | Promise<void>;
  /** The text ended: was it whole? */
  end(): void;
  /** Gives back what was not committed. */
  close(): Promise<void>;
};

const KEPT_CHARS_MAX = 65_536;

/**
 * Opens the intake for a ticket.
 * @param bodyBytes  how long the call is, if its sender said so
 * @returns undefined when the ticket is unknown; a ticket that is over gets an intake that only
 * hashes
 */
export async function openIntake(
  ctx: Ctx,
  ticket: string,
  bodyBytes: number | null = null,
): Promise<Intake | undefined> {
  const named = readTicket(ticket);
  if (!named) return undefined;
  const found = await inOrganization(ctx.db, named.organizationId, async (trx) => {
    const session = await getSession(trx, named.organizationId, named.sessionId);
    if (!session || !isTicketOf(ctx, ticket, session.ticketHash)) return undefined;
    const key = { organizationId: named.organizationId, companyFileId: session.companyFileId };
    const wireId = session.outstandingWireId;
    if (!wireId) return { key, session, wire: await lastWire(trx, key, session.id), requests: [] };
    const requests = await requestsOfWire(trx, key, wireId);
    return { key, session, wire: await getWire(trx, key, wireId), requests };
  });
  return found && makeIntake(ctx, found, bodyBytes);
}

function makeIntake(
  ctx: Ctx,
  found: Pick<Intake, 'key' | 'session' | 'wire'> & { requests: readonly RequestRow[] },
  bodyBytes: number | null,
): Intake {
  const { key, session, wire, requests } = found;
  let begun: Trx | undefined;
  const began = performance.now();
  const begin = async () => {
    begun = await beginInOrganization(ctx.db, key.organizationId);
    return begun;
  };
  const batches = openBatches(begin, async (trx) => {
    const arrival = { bodyBytes, bytes: intake.bytes, ms: performance.now() - began };
    const admitted = await admitEarly(ctx, trx, { key, session, requests }, arrival);
    if (admitted !== null) stream.hurry();
    return admitted;
  });
  const undo = async () => {
    if (begun && !begun.isCompleted()) await begun.rollback();
  };
  const stream = openStream(ctx.streams, batches, {
    // The sender is heard to the end all the same: .NET reads no reply before it has sent its body.
    failed: (error) => {
      intake.broken = error;
    },
    staged: (ms) => {
      const { bytes } = intake;
      ctx.log.debug({ bytes, rows: batches.rows, ms: Math.round(ms) }, 'an answer is staged');
    },
    undo,
  });
  const taken = requests.map(
    (request): Taken => ({ request, head: null, rows: 0, kept: [], keptBytes: 0 }),
  );
  const other = (number: number) => {
    intake.otherWire = number;
  };
  const horizon = addMinutes(wallClockOfUtc(ctx.now()), LIMITS.futureStampHoursMax * 60);
  const newest = openNewest(horizon);
  const into = { batches, newest };
  const reader = createResponseReader(handlersFor(taken, into, wire?.number ?? 0, other));
  const intake: Intake = {
    key,
    session,
    wire,
    otherWire: null,
    taken,
    batches,
    newest,
    problem: null,
    broken: undefined,
    bytes: 0,
    head: '',
    hash: createHash('sha256'),
    write(text) {
      intake.bytes += text.length;
      intake.hash.update(text);
      if (intake.head.length < KEPT_CHARS_MAX) intake.head += text.slice(0, KEPT_CHARS_MAX);
      if (intake.broken !== undefined || intake.problem !== null || taken.length === 0) return;
      intake.problem = problemOf(() => reader.write(text));
      // A large answer is read piece by piece: Postgres and other callers have their turn between.
      if (intake.problem === null) return stream.relieve() ?? setImmediate();
    },
    end() {
      stream.ended();
      if (intake.problem === null && taken.length > 0) intake.problem = problemOf(reader.end);
    },
    async close() {
      await stream.close();
      await undo();
    },
  };
  return intake;
}

/**
 * Runs one step of the reader; what QuickBooks sent wrongly is a finding, our bugs go on upwards.
 */
function problemOf(step: () => void): string | null {
  try {
    step();
    return null;
  } catch (error) {
    if (error instanceof XmlError || error instanceof QbxmlError) return error.message;
    throw error;
  }
}

const REQUEST_ID = /^([0-9]{1,9})-[0-9]{1,9}$/;

function handlersFor(
  taken: readonly Taken[],
  into: Pick<Intake, 'batches' | 'newest'>,
  number: number,
  other: (number: number) => void,
) {
  const byId = new Map(taken.map((one) => [requestIdOf(number, one.request), one]));
  // By requestID, else by place: QuickBooks answers in order (ODDITIES 5, qbwc-protocol §6.1).
  const find = (head: RsHead) => byId.get(head.requestID ?? '') ?? taken[head.ordinal];
  return {
    onRs(head: RsHead) {
      const said = Number(REQUEST_ID.exec(head.requestID ?? '')?.[1] ?? number);
      if (said !== number) {
        other(said);
        throw new QbxmlError('the answer belongs to an earlier request');
      }
      const one = find(head);
      const expected = one?.request.type.replace(/Rq$/, 'Rs');
      if (!one || head.name !== expected) {
        throw new QbxmlError(`an answer ${head.name} was not asked for`);
      }
      one.head = head;
    },
    onRow(head: RsHead, name: string, raw: Raw) {
      const one = find(head);
      if (one) takeRow(one, name, raw, into);
    },
    onRsEnd(head: RsHead, rows: number) {
      const one = find(head);
      if (one) one.rows = rows;
    },
  };
}

const MIRROR_STEPS = new Set(['packed', 'page', 'touched', 'audit']);

function takeRow(
  one: Taken,
  name: string,
  raw: Raw,
  { batches, newest }: Pick<Intake, 'batches' | 'newest'>,
): void {
  const { request } = one;
  const objectType = request.objectType ?? '';
  const plan = mirroredObjects.get(objectType);
  if (request.step && MIRROR_STEPS.has(request.step) && plan) {
    batches.add(objectType, raw);
    newest.note(objectType, raw);
    // The audit compares them with the mirror as it was.
    if (request.step === 'audit') one.kept.push({ name, raw });
    return;
  }
  if (request.step === 'balances' && plan) {
    batches.add(objectType, raw, { partial: elementsAskedFor(request) });
    return;
  }
  if (request.step === 'count' || request.step === 'closing') return;
  one.keptBytes += JSON.stringify(raw).length;
  if (one.keptBytes <= LIMITS.requestResponseBytesMax) one.kept.push({ name, raw });
}

/** The elements that a query was cut down to (balances, surveys), without the key. */
export function elementsAskedFor(request: RequestRow): string[] {
  const asked = request.body?.IncludeRetElement;
  return (Array.isArray(asked) ? asked : []).filter(
    (name) => name !== 'ListID' && name !== 'TxnID',
  );
}
