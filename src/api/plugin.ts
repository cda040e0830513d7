/** The REST interface: what holds for every route, and the list of resources. */
import assert from 'node:assert';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { permissionOf } from '../auth/permission.js';
import type { Ctx } from '../context.js';
import { registerApiKeys } from './api-keys.js';
import { registerAuditLog } from './audit-log.js';
import { admit } from './auth-hook.js';
import { registerBankAccounts } from './bank-accounts.js';
import { registerBankBalances } from './bank-balances.js';
import { registerChanges } from './changes.js';
import { registerCompanyFiles } from './company-files.js';
import { registerEndUsers } from './end-users.js';
import { registerErrors } from './errors.js';
import { registerInvitations } from './invitations.js';
import { createDocument, type Document, registerOpenApi } from './openapi.js';
import { registerOrganizations } from './organizations.js';
import { registerPassthrough } from './passthrough.js';
import { registerPickLists } from './pick-lists.js';
import { registerPreferences } from './preferences.js';
import { registerProof } from './proof.js';
import { registerRequests } from './requests.js';
import { registerResources } from './resources.js';
import { registerRoles } from './roles.js';
import { registerSyncRuns } from './sync-runs.js';
import { registerSyncTokens } from './sync-tokens.js';
import { registerUsers } from './users.js';

/** What a route accepts when it says nothing: no parameter, no body. */
const NO_PARAMETERS = { type: 'object', additionalProperties: false, properties: {} } as const;
const NO_BODY = { type: ['object', 'null'], additionalProperties: false, properties: {} } as const;

/**
 * Registers every route under /v1. A route without a permission stops the server from starting.
 * @returns the OpenAPI document of them all
 */
export async function registerApi(app: FastifyInstance, ctx: Ctx): Promise<() => Document> {
  const { gather, document } = createDocument(ctx);
  await app.register(async (api) => {
    api.decorateRequest('principal', null);
    api.addHook('onRoute', prepareRoute);
    api.addHook('onRoute', gather);
    api.addHook('onRequest', async (request, reply) => {
      // Conductor-style clients report this one.
      reply.header('conductor-request-id', request.id);
      reply.header('cache-control', 'no-store');
      await admit(ctx, request);
    });
    api.addHook('onResponse', async (request, reply) => {
      const { principal } = request;
      ctx.log.info({
        evt: 'rest',
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        organizationId: principal?.kind === 'key' ? principal.organizationId : undefined,
        userId: principal?.kind === 'key' ? principal.user?.id : undefined,
      });
    });
    readJsonOnly(api);
    registerErrors(api, ctx);
    registerOpenApi(api, document);
    registerOrganizations(api, ctx);
    registerApiKeys(api, ctx);
    registerUsers(api, ctx);
    registerInvitations(api, ctx);
    registerRoles(api, ctx);
    registerAuditLog(api, ctx);
    registerSyncTokens(api, ctx);
    registerCompanyFiles(api, ctx);
    registerSyncRuns(api, ctx);
    registerProof(api, ctx);
    registerPreferences(api, ctx);
    registerRequests(api, ctx);
    registerChanges(api, ctx);
    registerBankAccounts(api, ctx);
    registerBankBalances(api, ctx);
    registerPickLists(api, ctx);
    registerResources(api, ctx);
    registerEndUsers(api, ctx);
    registerPassthrough(api, ctx);
  });
  return document;
}

/**
 * Refuses a route that auth/permission.ts does not know, and closes what the route leaves open: it
 * takes no parameter and no body unless it says so.
 */
export function prepareRoute(route: RouteOptions): void {
  const methods = [route.method].flat();
  for (const method of methods) {
    const permission = permissionOf(method, route.url);
    assert(permission, `${method} ${route.url} has no row in auth/permission.ts`);
  }
  const schema = { querystring: NO_PARAMETERS, ...route.schema };
  const takesBody = methods.some((method) => method === 'POST' || method === 'PATCH');
  route.schema = takesBody ? { body: NO_BODY, ...schema } : schema;
}

/** JSON bodies only; an empty one is no body, as many clients send the header and nothing else. */
function readJsonOnly(api: FastifyInstance): void {
  const parse = api.getDefaultJsonParser('error', 'error');
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else void parse(request, String(body), done);
  });
}
