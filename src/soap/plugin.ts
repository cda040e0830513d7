/** The edge at /qbwc: HTTP in, one decoded call, one reply that .NET can read. No SQL, no qbXML. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Ctx } from '../context.js';
import { LIMITS } from '../limits.js';
import { type Intake, openIntake } from '../session/intake.js';
import { readTicket } from '../session/ticket.js';
import { pacedBody, SlowSender, smallBody } from './body.js';
import { INTUIT_NAMESPACE } from './calls.js';
import { decodeCall, type SoapCall, SoapError, type SoapErrorKind } from './envelope.js';
import { counted, createInFlight, type Hearing, NoRoom } from './in-flight.js';
import { runMethod } from './methods.js';
import { type FaultCode, REPLY_CONTENT_TYPE, renderFault, renderResult } from './reply.js';
import { renderWsdl } from './wsdl.js';

type Refusal = { status: number; fault: FaultCode; reason: string };

const REFUSALS: Readonly<Record<SoapErrorKind, Refusal>> = {
  malformed: { status: 400, fault: 'Client', reason: 'malformed' },
  unknown_method: { status: 400, fault: 'Client', reason: 'unknown_method' },
  version: { status: 400, fault: 'VersionMismatch', reason: 'version' },
  too_large: { status: 413, fault: 'Client', reason: 'too_large' },
};

const NO_ROOM: Refusal = { status: 503, fault: 'Server', reason: 'no_room' };
const CROWDED = 'Too many answers arrive at once. The next update will go through.';
const FAILED: Refusal = { status: 500, fault: 'Server', reason: 'failed' };
const SLOW: Refusal = { status: 408, fault: 'Client', reason: 'slow' };

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Web Connector address</title>' +
  '<p>This address is for the QuickBooks Web Connector. ' +
  'It works when you see this page. Help: <a href="/support">/support</a>';

/** Routes of the Web Connector, in a scope of their own: bodies are streams here, never parsed. */
export async function registerSoap(app: FastifyInstance, ctx: Ctx): Promise<void> {
  const inFlight = createInFlight(LIMITS.soapInFlightBytesMax);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.setErrorHandler((error, _request, reply) => {
      ctx.log.error({ err: error }, 'a call of the Web Connector failed');
      const sentence = 'The sync service has a problem of its own. Nothing is lost.';
      return refuse(ctx, reply, FAILED, sentence);
    });
    scope.get('/qbwc', async (request, reply) => {
      if (request.raw.url?.toLowerCase().endsWith('?wsdl')) {
        return reply.type(REPLY_CONTENT_TYPE).send(renderWsdl(ctx.config.publicUrl));
      }
      return reply.type('text/html; charset=utf-8').send(PAGE);
    });
    scope.post('/qbwc', async (request, reply) => {
      const hearing = inFlight.begin(Number(request.headers['content-length'] ?? 0));
      if (!hearing) return refuse(ctx, reply, NO_ROOM, CROWDED);
      try {
        return await answer(ctx, request, reply, hearing);
      } finally {
        hearing.end();
      }
    });
  });
}

async function answer(ctx: Ctx, request: FastifyRequest, reply: FastifyReply, hearing: Hearing) {
  const began = performance.now();
  let intake: Intake | undefined;
  try {
    checkHeaders(request);
    const call = await decode(ctx, request, hearing, (opened) => {
      intake = opened;
    });
    const result = await runMethod(ctx, call.method, {
      param: (name) => call.params.get(name) ?? '',
      remoteAddress: request.ip,
      intake,
    });
    note(ctx, request, call, performance.now() - began, result);
    return reply.type(REPLY_CONTENT_TYPE).send(renderResult(call.method, result));
  } catch (error) {
    await intake?.close();
    if (error instanceof SoapError) return refuse(ctx, reply, REFUSALS[error.kind], error.message);
    if (error instanceof NoRoom) return refuse(ctx, reply, NO_ROOM, CROWDED);
    if (error instanceof SlowSender)
      return refuse(ctx, reply, SLOW, 'The call arrived too slowly.');
    if (request.raw.aborted) return refuse(ctx, reply, REFUSALS.malformed, 'The call was cut off.');
    throw error;
  }
}

/** Decodes the body; the answer of QuickBooks inside it goes straight into an intake. */
async function decode(
  ctx: Ctx,
  request: FastifyRequest,
  hearing: Hearing,
  opened: (intake: Intake | undefined) => void,
): Promise<SoapCall> {
  const length = request.headers['content-length'];
  const bodyBytes = length === undefined ? null : Number(length);
  const body = isSmall(request)
    ? await smallBody(request.raw)
    : counted(pacedBody(request.raw), hearing);
  return decodeCall(body, {
    bodyBytesMax(method) {
      checkAction(request, method);
      if (method === 'receiveResponseXML') return LIMITS.soapReceiveBodyBytesMax;
      return method === 'sendRequestXML'
        ? LIMITS.soapSendBodyBytesMax
        : LIMITS.soapSmallBodyBytesMax;
    },
    async openResponse(params) {
      // Without a database the body is heard to its end; runMethod then says what is to be said.
      const ticket = params.get('ticket') ?? '';
      const intake = await openIntake(ctx, ticket, bodyBytes).catch((error: unknown) => {
        ctx.log.warn({ err: error }, 'an answer could not be taken in');
        return undefined;
      });
      opened(intake);
      return intake ?? { write: () => undefined };
    },
  });
}

/** Nearly every call is: all but large answers of QuickBooks. */
function isSmall(request: FastifyRequest): boolean {
  const length = request.headers['content-length'];
  return length !== undefined && Number(length) <= LIMITS.soapSmallBodyBytesMax;
}

function checkHeaders(request: FastifyRequest): void {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new SoapError('malformed', `A body with Content-Encoding ${encoding} is not accepted.`);
  }
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.soapReceiveBodyBytesMax) {
    const megabytes = LIMITS.soapReceiveBodyBytesMax / 1_000_000;
    throw new SoapError('too_large', `The call is larger than ${megabytes} MB.`);
  }
}

/**
 * A SOAPAction that names another method than the body would let one run with the other's rights.
 */
function checkAction(request: FastifyRequest, method: string): void {
  const action = String(request.headers.soapaction ?? '').replace(/^"|"$/g, '');
  if (action === '' || action === `${INTUIT_NAMESPACE}${method}`) return;
  throw new SoapError('malformed', 'SOAPAction and the body name different methods.');
}

function refuse(ctx: Ctx, reply: FastifyReply, refusal: Refusal, sentence: string) {
  ctx.metrics.count('qbc_soap_refused_total', { reason: refusal.reason });
  ctx.log.warn({ reason: refusal.reason, status: refusal.status }, sentence);
  // What is left of the body is not read: the connection is of no further use.
  reply.header('connection', 'close');
  return reply
    .code(refusal.status)
    .type(REPLY_CONTENT_TYPE)
    .send(renderFault(refusal.fault, sentence));
}

function note(ctx: Ctx, request: FastifyRequest, call: SoapCall, ms: number, result: unknown) {
  const { method } = call;
  ctx.metrics.count('qbc_soap_requests_total', { method });
  ctx.metrics.count('qbc_soap_seconds_total', { method }, ms / 1_000);
  const bytes = Number(request.headers['content-length'] ?? 0);
  ctx.metrics.count('qbc_soap_bytes_total', { method }, bytes);
  if (method === 'authenticate' && Array.isArray(result)) {
    const directive = ['nvu', 'none', 'busy'].includes(result[1]) ? result[1] : 'work';
    ctx.metrics.count('qbc_auth_total', { directive });
  }
  const told = method === 'receiveResponseXML' ? { told: result } : {};
  // Idle polls come day and night from every company file: the counters above tell of them.
  const level = isOfIdlePoll(call, result) ? 'debug' : 'info';
  ctx.log[level]({ method, ms: Math.round(ms), ...told }, 'web connector call');
}

/** A call that comes before it is known whether there is work, or says that there is none. */
function isOfIdlePoll({ method, params }: SoapCall, result: unknown): boolean {
  if (method === 'serverVersion' || method === 'clientVersion') return true;
  if (method === 'authenticate') return Array.isArray(result) && result[1] === 'none';
  return method === 'closeConnection' && readTicket(params.get('ticket') ?? '') === undefined;
}
