/** The catalogue of errors: where the `type` of every problem leads. Needs no key. */
import type { FastifyInstance } from 'fastify';
import type { Ctx } from '../context.js';
import { ConnectorError, ERRORS, type ErrorCode } from '../errors.js';

/** GET /v1/errors, /v1/errors/{code}. */
export function registerErrors(api: FastifyInstance, ctx: Ctx): void {
  const show = (code: ErrorCode) => ({
    type: `${ctx.config.publicUrl}/v1/errors/${code}`,
    code,
    ...ERRORS[code],
  });
  const codes = Object.keys(ERRORS) as ErrorCode[];
  api.get('/v1/errors', async () => ({ data: codes.map(show) }));
  api.get<{ Params: { code: string } }>('/v1/errors/:code', async (request) => {
    const code = codes.find((known) => known === request.params.code);
    if (code === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such error code');
    return show(code);
  });
}
