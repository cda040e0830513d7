/** The pages: what holds for all of them, and the list. */
import assert from 'node:assert';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { consolePermissionOf } from '../auth/permission.js';
import type { Ctx } from '../context.js';
import { isUnavailable } from '../db/connect.js';
import { ConnectorError, ERRORS, type ErrorCode } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { OpenApi } from '../openapi/schema.js';
import { registerAssets } from './assets.js';
import { registerCompanyFiles } from './company-files.js';
import { isFromOurPages, sessionOf } from './guard.js';
import { registerHealth } from './health.js';
import { registerHome, registerHomeLive, registerSignIn, sendSignedOut } from './home.js';
import { sendPage } from './layout.js';
import { createLive } from './live.js';
import { ProblemPage } from './pages/problem.js';
import { SupportPage } from './pages/support.js';
import { registerPeople } from './people.js';
import { registerProofPage } from './proof.js';
import { registerReference } from './reference.js';
import type { Form, Room } from './room.js';
import { registerSetup } from './setup.js';
import { registerSyncTokens } from './sync-tokens.js';
import { demandPage, visitorOf } from './visitor.js';

const STACK_CHARS_MAX = 4_000;

/**
 * Registers the console, the setup pages, the public pages and what machines watch.
 * @param document  of the REST interface
 */
export async function registerConsole(
  app: FastifyInstance,
  ctx: Ctx,
  document: () => OpenApi,
): Promise<void> {
  registerHealth(app, ctx);
  const live = createLive(app, ctx);
  await app.register(async (scope) => {
    const assetUrl = registerAssets(scope);
    const room: Room = { ctx, live, send: (reply, page) => sendPage(reply, assetUrl, page) };
    scope.decorateRequest('visitor', null);
    readFormsOnly(scope);
    scope.setErrorHandler((error, request, reply) => answerError(room, error, request, reply));
    scope.addHook('onRequest', async (request) => {
      if (request.method !== 'POST' || isFromOurPages(ctx, request)) return;
      throw new ConnectorError('FOREIGN_FORM', 'the form was not sent by a page of this console');
    });
    registerHome(scope, room);
    registerSignIn(scope, room);
    registerPeople(scope, room);
    registerSetup(scope, room);
    registerSupport(scope, room);
    registerReference(scope, room, document);
    await scope.register(async (signedIn) => {
      // Deny by default: whatever is registered in here needs a session, and a row in the table.
      signedIn.addHook('onRoute', requirePermission);
      signedIn.addHook('onRequest', async (request, reply) => {
        const visitor = await visitorOf(ctx, request);
        if (visitor === undefined) return sendSignedOut(room, reply.code(401));
        request.visitor = visitor;
        demandPage(visitor, request);
        return undefined;
      });
      registerHomeLive(signedIn, room);
      registerCompanyFiles(signedIn, room);
      registerProofPage(signedIn, room);
      registerSyncTokens(signedIn, room);
    });
  });
}

function requirePermission(route: RouteOptions): void {
  for (const method of [route.method].flat()) {
    const permission = consolePermissionOf(method, route.url);
    assert(permission, `${method} ${route.url} has no row in auth/permission.ts`);
  }
}

function registerSupport(scope: FastifyInstance, room: Room): void {
  scope.get<{ Querystring: { code?: unknown } }>('/support', (request, reply) => {
    const { code } = request.query;
    const body = <SupportPage code={typeof code === 'string' ? code.trim() : ''} />;
    return room.send(reply, { title: 'Help', body, isSignedIn: false });
  });
}

/** A form as browsers send it, or no body at all. */
function readFormsOnly(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LIMITS.formBodyBytesMax },
    (_request, body, done) => {
      const fields = new URLSearchParams(String(body));
      const form: Form = { field: (name) => fields.get(name) ?? '' };
      done(null, form);
    },
  );
}

/** The same failures as in REST, as a page that a person can read. */
function answerError(
  room: Room,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const code = codeOf(error);
  if (code === 'INTERNAL') {
    const { name, stack } = error as Partial<Error>;
    room.ctx.log.error({
      evt: 'request.failed',
      requestId: request.id,
      method: request.method,
      route: request.routeOptions?.url,
      errorName: name,
      stack: stack?.slice(0, STACK_CHARS_MAX),
    });
  }
  const { status, title } = ERRORS[code];
  const body = <ProblemPage code={code} requestId={request.id} />;
  const isSignedIn = sessionOf(room.ctx, request) !== undefined;
  return room.send(reply.code(status), { title, body, isSignedIn });
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof ConnectorError) return error.code;
  if (isUnavailable(error)) return 'DATABASE_UNAVAILABLE';
  const status = (error as { statusCode?: unknown }).statusCode;
  if (status === 413) return 'TOO_LARGE';
  if (status === 415) return 'UNSUPPORTED_MEDIA_TYPE';
  return typeof status === 'number' && status < 500 ? 'INVALID_REQUEST' : 'INTERNAL';
}
