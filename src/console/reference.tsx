/** `/docs`: the reference of REST, the field dictionary, the errors. Public, like the help page. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { LIMITS } from '../limits.js';
import { findObject, searchFields } from '../openapi/dictionary.js';
import { operationsOf, searchOperations } from '../openapi/reading.js';
import type { OpenApi } from '../openapi/schema.js';
import { sessionOf } from './guard.js';
import { DictionaryPage, ObjectPage } from './pages/dictionary.js';
import { ErrorsPage } from './pages/errors.js';
import { OperationPage } from './pages/operation.js';
import { ApiPage, DocsPage } from './pages/reference.js';
import { found, type Room } from './room.js';

/** What somebody may write behind the question mark; a name that stands there twice is ignored. */
type Query = { q?: unknown; object?: unknown; page?: unknown };
type Search = { Querystring: Query };

/** GET /docs and all below it. */
export function registerReference(
  scope: FastifyInstance,
  room: Room,
  document: () => OpenApi,
): void {
  const send = (request: FastifyRequest, reply: FastifyReply, title: string, body: VNode) =>
    room.send(reply, {
      title,
      body,
      isSignedIn: sessionOf(room.ctx, request) !== undefined,
      hasSearch: true,
    });

  scope.get('/docs', (request, reply) => {
    const fields = searchFields('', { page: 1, pageSize: 1 }).total;
    return send(request, reply, 'Documentation', <DocsPage fields={fields} />);
  });

  scope.get<Search>('/docs/api', (request, reply) => {
    const query = textOf(request.query.q);
    const told = searchOperations(document(), query);
    const body = <ApiPage document={document()} told={told} query={query} />;
    return send(request, reply, 'REST reference', body);
  });

  scope.get<{ Params: { id: string } }>('/docs/api/:id', (request, reply) => {
    const { id } = request.params;
    const all = operationsOf(document());
    const told = found(all.find(({ operation }) => operation.operationId === id));
    const body = <OperationPage document={document()} told={told} />;
    return send(request, reply, told.operation.summary, body);
  });

  scope.get<Search>('/docs/errors', (request, reply) =>
    send(request, reply, 'Errors', <ErrorsPage query={textOf(request.query.q)} />),
  );

  scope.get<Search>('/docs/fields', (request, reply) => {
    const query = textOf(request.query.q);
    const object = findObject(textOf(request.query.object));
    const page = pageOf(request.query.page);
    const result = searchFields(query, { object, page, pageSize: LIMITS.fieldsPerPage });
    const body = <DictionaryPage asked={{ query, object }} found={result} />;
    return send(request, reply, 'Field dictionary', body);
  });

  scope.get<{ Params: { object: string } }>('/docs/fields/:object', (request, reply) => {
    const object = found(findObject(request.params.object));
    return send(request, reply, `Fields of ${object.objectType}`, <ObjectPage object={object} />);
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, LIMITS.searchCharsMax) : '';
}

/** From 1; what is no such number means the first page. */
function pageOf(value: unknown): number {
  const text = typeof value === 'string' ? value : '';
  return /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : 1;
}
