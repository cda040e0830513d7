/** The .qwc file as a download, for whoever may have it. */
import type { FastifyReply } from 'fastify';
import type { SyncToken } from '../auth/sync-token.js';
import type { CompanyFileRow } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';
import { qwcFileName, renderQwc } from '../qwc/qwc.js';

/** Answers with the .qwc. @throws REVOKED */
export function sendQwc(
  ctx: Ctx,
  reply: FastifyReply,
  file: Pick<CompanyFileRow, 'fileId' | 'companyName'>,
  token: Pick<SyncToken, 'name' | 'description' | 'revokedAt'>,
): FastifyReply {
  if (token.revokedAt) throw new ConnectorError('REVOKED', 'its sync token is revoked');
  const name = qwcFileName(file.companyName, token.description);
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .type('application/x-qwc')
    .send(renderQwc(ctx, file, token));
}
