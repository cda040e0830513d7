/** The HTTP server put together: the edges, and the one place where errors become answers. */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { registerApi } from './api/plugin.js';
import { isWriteMethod, toConnectorError, toProblem } from './api/problem.js';
import { registerConsole } from './console/plugin.js';
import type { Ctx } from './context.js';
import { ConnectorError, ERRORS } from './errors.js';
import { LIMITS } from './limits.js';
import { registerSoap } from './soap/plugin.js';

const REQUEST_ID_BYTES = 12;
const STACK_CHARS_MAX = 4_000;
/** Its bodies may be large and come over slow lines: soap/body.ts looks after them. */
const SOAP_PATH = '/qbwc';

/**
 * Builds the server without listening. Every failure is answered with a problem document; an edge
 * that speaks otherwise answers its own failures itself.
 */
export async function buildApp(ctx: Ctx): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = ctx.log;
  const app = fastify({
    // Two log lines a request would be half of the work of an idle poll; edges log what matters.
    logController: new LogController({ disableRequestLogging: true }),
    loggerInstance,
    // Nothing logs by request.log; a logger made for each call would cost a tenth of an idle poll.
    childLoggerFactory: (logger) => logger,
    genReqId: () => `req_${ctx.random(REQUEST_ID_BYTES).toString('hex')}`,
    requestIdHeader: false,
    bodyLimit: LIMITS.restBodyBytesMax,
    keepAliveTimeout: LIMITS.keepAliveTimeoutMs,
    http: { headersTimeout: LIMITS.headersTimeoutMs },
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: LIMITS.pathPartCharsMax },
    frameworkErrors: (error, request, reply) => answerError(ctx, error, request, reply),
    // Nothing is coerced, dropped or filled in: what a client sends is what is checked.
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        allErrors: true,
        verbose: true,
        allowUnionTypes: true,
      },
    },
  });
  dropUnaskedConnections(app);
  const security = securityHeaders(ctx);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(security);
    reply.header('x-request-id', request.id);
    if (pathOf(request) !== SOAP_PATH) cutOffSlowBody(request.raw, LIMITS.bodyTimeoutMs);
  });
  app.setErrorHandler((error, request, reply) => answerError(ctx, error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    answerError(
      ctx,
      new ConnectorError('NOT_FOUND', `there is no ${request.method} ${pathOf(request)}`),
      request,
      reply,
    ),
  );
  await registerSoap(app, ctx);
  const document = await registerApi(app, ctx);
  await registerConsole(app, ctx, () => document().value);
  return app;
}

/**
 * Closing waits for answers that are under way, not for connections on which nothing was asked
 * yet: browsers open such ahead of time, and Node would wait for them for ever.
 */
function dropUnaskedConnections(app: FastifyInstance): void {
  const unasked = new Set<Socket>();
  app.server.on('connection', (socket) => {
    unasked.add(socket);
    socket.once('close', () => unasked.delete(socket));
  });
  app.server.on('request', ({ socket }) => unasked.delete(socket));
  app.addHook('preClose', async () => {
    for (const socket of unasked) socket.destroy();
  });
}

/** Strict by default; pages that need more say so themselves. Source: trust.md §7 S8, S23. */
function securityHeaders(ctx: Ctx): Record<string, string> {
  const headers: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  };
  if (ctx.config.publicUrl.startsWith('https:')) {
    headers['strict-transport-security'] = 'max-age=31536000';
  }
  return headers;
}

/**
 * Ends a connection whose body does not come to its end: nobody may hold one for nothing.
 * @param ms  from now on
 */
export function cutOffSlowBody(message: IncomingMessage, ms: number): void {
  const { headers } = message;
  const hasBody = headers['content-length'] ?? headers['transfer-encoding'];
  if (hasBody === undefined) return;
  const timer = setTimeout(() => {
    if (!message.complete) message.destroy();
  }, ms).unref();
  message.once('close', () => clearTimeout(timer));
}

async function answerError(
  ctx: Ctx,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const isWrite = isWriteMethod(request);
  const error = toConnectorError(thrown);
  const { problem, headers } = toProblem(ctx, error, { id: request.id, isWrite });
  if (ERRORS[error.code].status >= 500) logCause(ctx, request, error);
  return reply
    .code(problem.status)
    .headers({ ...headers, 'x-request-id': request.id })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** The cause by hand: an error of Postgres has fields that may hold the row it is about. */
function logCause(ctx: Ctx, request: FastifyRequest, error: ConnectorError): void {
  const cause = error.cause instanceof Error ? error.cause : error;
  ctx.log.error({
    evt: 'request.failed',
    requestId: request.id,
    method: request.method,
    route: request.routeOptions?.url,
    code: error.code,
    errorName: cause.name,
    errorCode: (cause as { code?: unknown }).code,
    stack: cause.stack?.slice(0, STACK_CHARS_MAX),
  });
}

function pathOf(request: FastifyRequest): string {
  return (request.url.split('?')[0] ?? '').slice(0, LIMITS.pathPartCharsMax);
}
