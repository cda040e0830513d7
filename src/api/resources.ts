/**
 * The QuickBooks objects in the vocabulary of Conductor's API: lists and single objects from the
 * mirror, questions that only QuickBooks can answer asked live. Generic over the map of the
 * vocabulary; an object type has no code of its own. Source: design.md §7 (REST), conductor-rules.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FileKey } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';
import { mirroredObjects } from '../mirror/tables.js';
import { nearest } from '../qbxml/nearest.js';
import {
  type MapOperation,
  type MapResource,
  type OperationName,
  resources,
} from '../vocabulary/map.js';
import { targetHeader } from './auth-hook.js';
import { FILE_PARAMETER, fileKeyOf } from './ids.js';
import { answerList, answerOne } from './mirrored.js';
import { answerLive, answerTold } from './resources-live.js';
import { answerDeleted, answerTransaction, answerTransactions } from './resources-union.js';

/** Parameters are checked against the map, which has a set for each of 71 resources. */
const ANY_QUERY = { type: 'object' } as const;
const ANY_BODY = {} as const;
const IN_FILE = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;

/** What a call is about, once its address and header were read. */
export type ResourceCall = {
  readonly ctx: Ctx;
  readonly key: FileKey;
  readonly resource: MapResource;
  readonly operation: MapOperation;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

type Params = { companyFileId?: string; resource?: string; report?: string; id?: string };

/** All resources of the map, below the header's company file and below /v1/company-files/{id}. */
export function registerResources(api: FastifyInstance, ctx: Ctx): void {
  let isClosing = false;
  api.addHook('preClose', async () => {
    isClosing = true;
  });
  const read =
    (...operations: OperationName[]) =>
    async (request: Asked, reply: FastifyReply) => {
      const isGone = () => isClosing || request.raw.socket.destroyed;
      return answer(callOf(ctx, request, reply, operations), isGone);
    };
  const write = (operation: OperationName) => async (request: Asked, reply: FastifyReply) =>
    refuseWrite(callOf(ctx, request, reply, [operation]));
  for (const base of ['/v1/quickbooks-desktop', '/v1/company-files/:companyFileId']) {
    const params = base.includes(':') ? { params: IN_FILE } : {};
    const reading = { schema: { ...params, querystring: ANY_QUERY } };
    const writing = { schema: { ...params, querystring: ANY_QUERY, body: ANY_BODY } };
    api.get<{ Params: Params }>(`${base}/:resource`, reading, read('list', 'get'));
    api.get<{ Params: Params }>(`${base}/reports/:report`, reading, read('report'));
    api.get<{ Params: Params }>(`${base}/:resource/:id`, reading, read('retrieve'));
    api.post<{ Params: Params }>(`${base}/:resource`, writing, write('create'));
    api.post<{ Params: Params }>(`${base}/:resource/:id`, writing, write('update'));
    api.post<{ Params: Params }>(`${base}/:resource/:id/void`, writing, write('void'));
    api.delete<{ Params: Params }>(`${base}/:resource/:id`, reading, write('delete'));
  }
}

type Asked = FastifyRequest<{ Params: Params }>;

/** @throws NOT_FOUND for an unknown resource or operation, INVALID_REQUEST without a target */
function callOf(
  ctx: Ctx,
  request: Asked,
  reply: FastifyReply,
  names: readonly OperationName[],
): ResourceCall {
  const { companyFileId, report, resource: plural = '' } = request.params;
  const resource = resourceOf(report === undefined ? plural : `reports/${report}`);
  const operation = names.map((name) => resource.operations[name]).find((each) => each);
  if (operation === undefined) {
    throw new ConnectorError('NOT_FOUND', `${resource.name} cannot be asked for ${names[0]}`);
  }
  const key = fileKeyOf(companyFileId ?? targetOf(request));
  const query = request.query as Readonly<Record<string, unknown>>;
  return { ctx, key, resource, operation, query, request, reply };
}

function resourceOf(name: string): MapResource {
  const found = resources().get(name);
  if (found !== undefined) return found;
  const meant = nearest(name, resources().keys());
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  throw new ConnectorError('NOT_FOUND', `there is no resource of this name${hint}`);
}

function targetOf(request: FastifyRequest): string {
  const target = targetHeader(request);
  if (target !== undefined) return target;
  const message = 'is missing: it names the company file, {organization id}.{file id}';
  throw new ConnectorError('INVALID_REQUEST', `the header Conductor-End-User-Id ${message}`, {
    errors: [{ path: 'Conductor-End-User-Id', message }],
  });
}

async function answer(call: ResourceCall, isGone: () => boolean): Promise<FastifyReply> {
  const text = await textOf(call, isGone);
  return call.reply.type('application/json; charset=utf-8').send(text);
}

/** The answer as JSON text: from the mirror where it can come from there. */
async function textOf(call: ResourceCall, isGone: () => boolean): Promise<string> {
  const { resource, operation, request } = call;
  const { id = '' } = request.params as Params;
  const isOne = operation.name === 'retrieve';
  const plan = mirroredObjects.get(resource.qbxml);
  if (plan !== undefined) return isOne ? answerOne(call, plan, id) : answerList(call, plan);
  switch (resource.qbxml) {
    case 'Transaction':
      return isOne ? answerTransaction(call, id) : answerTransactions(call);
    case 'TxnDeleted':
    case 'ListDeleted':
      return answerDeleted(call);
    case 'Company':
    case 'Preferences':
      return answerTold(call, isGone);
    default:
      return answerLive(call, isGone);
  }
}

function refuseWrite(call: ResourceCall): never {
  const what = `${call.operation.name} of ${call.resource.name}`;
  throw new ConnectorError('NOT_AVAILABLE_YET', `${what} is not available in this version`);
}
