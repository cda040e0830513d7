/** A request in Intuit's own words, and a sign of life, as Conductor-style clients ask for them. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isAllowed } from '../auth/permission.js';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { RequestBody } from '../queue/request.js';
import { whoOf } from './audit.js';
import { principalOf, targetHeader } from './auth-hook.js';
import { FILE_PARAMETER, fileKeyOf } from './ids.js';
import { askLive, type Patience, patienceSeconds } from './live.js';
import { maskPersonal } from './personal-data.js';

const ONE = { type: 'object', properties: { companyFileId: FILE_PARAMETER } } as const;
const BODY = { type: 'object', minProperties: 1, maxProperties: 1 } as const;
/** Any cheap question: the answer matters less than that there is one. */
const SIGN_OF_LIFE = { type: 'CompanyQueryRq', body: {} } as const;

/** POST …/passthrough/quickbooks_desktop and GET …/health-check. */
export function registerPassthrough(api: FastifyInstance, ctx: Ctx): void {
  let isClosing = false;
  api.addHook('preClose', async () => {
    isClosing = true;
  });
  const patience = (request: FastifyRequest, usual: number): Patience => ({
    seconds: patienceSeconds(request.headers['conductor-timeout-seconds'], usual),
    isGone: () => isClosing || request.raw.socket.destroyed,
  });

  api.post<{ Params: { companyFileId: string }; Body: Record<string, unknown> }>(
    '/v1/end-users/:companyFileId/passthrough/quickbooks_desktop',
    { schema: { params: ONE, body: BODY } },
    async (request) => {
      const key = fileKeyOf(request.params.companyFileId);
      const [type = '', body] = Object.entries(request.body)[0] ?? [];
      const asked = { type, body: bodyOf(type, body), who: whoOf(request) };
      const answer = await askLive(ctx, key, asked, patience(request, LIMITS.waitSecondsMax));
      const mayRead = isAllowed(principalOf(request), 'pii.read');
      const rows = mayRead ? answer.rows : (maskPersonal(answer.rows) as typeof answer.rows);
      return {
        [type.replace(/Rq$/, 'Rs')]: {
          '@statusCode': String(answer.statusCode ?? 0),
          '@statusSeverity': answer.statusSeverity ?? '',
          '@statusMessage': answer.statusMessage ?? '',
          ...rows,
        },
      };
    },
  );

  api.get('/v1/quickbooks-desktop/health-check', async (request) => {
    const target = targetHeader(request);
    if (target === undefined) {
      throw new ConnectorError('INVALID_REQUEST', 'the header Conductor-End-User-Id is missing');
    }
    const began = performance.now();
    const wait = patience(request, LIMITS.healthCheckSeconds);
    await askLive(ctx, fileKeyOf(target), SIGN_OF_LIFE, wait);
    return { status: 'ok', duration: Math.round(performance.now() - began) };
  });
}

/** What a request holds: an object, or nothing at all. Writes are for a later version. */
function bodyOf(type: string, body: unknown): RequestBody {
  if (/(Add|Mod|Del|Void)Rq$/.test(type)) {
    const detail = `${type.slice(0, LIMITS.nameCharsMax)} is not available in this version`;
    throw new ConnectorError('NOT_AVAILABLE_YET', detail);
  }
  if (body === null || body === '') return {};
  if (typeof body === 'object' && !Array.isArray(body)) return { ...body };
  throw new ConnectorError('INVALID_REQUEST', 'a request takes an object of its elements', {
    errors: [{ path: `/${type.slice(0, LIMITS.nameCharsMax)}`, message: 'must be an object' }],
  });
}
