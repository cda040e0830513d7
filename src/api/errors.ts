/** The catalogue of errors for programs; /docs/errors is the same for people. Needs no key. */
import type { FastifyInstance } from 'fastify';
import type { Ctx } from '../context.js';
import {
  ConnectorError,
  docsAnchor,
  ERROR_CODES,
  ERRORS,
  type ErrorCode,
  fixesOf,
} from '../errors.js';

/** GET /v1/errors, /v1/errors/{code}. */
export function registerErrors(api: FastifyInstance, ctx: Ctx): void {
  const show = (code: ErrorCode) => ({
    type: `${ctx.config.publicUrl}${docsAnchor(code)}`,
    code,
    ...ERRORS[code],
    fixes: fixesOf(code),
  });
  api.get('/v1/errors', async () => ({ data: ERROR_CODES.map(show) }));
  api.get<{ Params: { code: string } }>('/v1/errors/:code', async (request) => {
    const code = ERROR_CODES.find((known) => known === request.params.code);
    if (code === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such error code');
    return show(code);
  });
}
