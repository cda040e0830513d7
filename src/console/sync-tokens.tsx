/** `/sync-tokens/new`: making a sync token, and the one page that shows its password. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { writeAudit } from '../audit/log.js';
import { createOrganization, getOrganization, listOrganizations } from '../auth/organization.js';
import { issueSyncToken } from '../auth/sync-token.js';
import type { Ctx } from '../context.js';
import { inOrganization } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { NewTokenPage, type ShownOnce, TokenMadePage } from './pages/sync-token.js';
import { type Form, found, type Room } from './room.js';
import { confinedTo, whoVisits } from './visitor.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function registerSyncTokens(scope: FastifyInstance, room: Room): void {
  const { ctx } = room;
  scope.get('/sync-tokens/new', (_request, reply) => sendForm(room, reply, null));

  scope.post<{ Body: Form }>('/sync-tokens', async (request, reply) => {
    const form = request.body;
    const organizationId = form.field('organizationId');
    const name = form.field('name').trim();
    const description = form.field('description').trim() || null;
    const problem = problemOf({ organizationId, name, description });
    if (problem) return sendForm(room, reply.code(400), problem);
    const organization = await chooseOrganization(ctx, request, { id: organizationId, name });
    const token = await inOrganization(ctx.db, organization, async (trx) => {
      const token = await issueSyncToken(ctx, trx, { organizationId: organization, description });
      await writeAudit(trx, {
        organizationId: organization,
        at: ctx.now(),
        who: whoVisits(request),
        action: 'syncToken.create',
        target: { type: 'sync_token', id: token.id },
        after: { name: token.name, description },
      });
      return token;
    });
    ctx.log.info({ evt: 'console', action: 'create-sync-token', syncTokenId: token.id });
    return sendShownOnce(room, reply, {
      ...token,
      setupUrl: `${ctx.config.publicUrl}/setup/${token.setupSecret}`,
      companyFileUrl: `/company-files/${organization}.${token.companyFileId}`,
    });
  });
}

async function sendForm(room: Room, reply: FastifyReply, problem: string | null) {
  const limit = LIMITS.pageSizeMax;
  const only = confinedTo(reply.request.visitor);
  const organizations =
    only === undefined
      ? await listOrganizations(room.ctx, { after: undefined, limit })
      : [found(await getOrganization(room.ctx, only))];
  const body = <NewTokenPage organizations={organizations} problem={problem} />;
  return room.send(reply, { title: 'Connect a company file', body, isSignedIn: true });
}

function problemOf(form: {
  organizationId: string;
  name: string;
  description: string | null;
}): string | null {
  const longest = Math.max(form.name.length, form.description?.length ?? 0);
  if (longest > LIMITS.nameCharsMax) return `At most ${LIMITS.nameCharsMax} characters, please.`;
  if (form.organizationId === '' && form.name === '') {
    return 'Choose an organization, or name a new one.';
  }
  if (form.organizationId !== '' && form.name !== '') {
    return 'An organization was chosen and a new one was named: which one? Do one of both.';
  }
  return null;
}

/** A chosen one must exist; otherwise a new one is made, which no user may. @returns its id */
async function chooseOrganization(
  ctx: Ctx,
  request: FastifyRequest,
  { id, name }: { id: string; name: string },
): Promise<string> {
  const only = confinedTo(request.visitor);
  if (only !== undefined) return found(id === only ? only : undefined);
  if (id === '') return (await createOrganization(ctx, name, whoVisits(request))).id;
  return found(UUID.test(id) ? await getOrganization(ctx, id) : undefined).id;
}

/** Answers with a password, on the only page that ever shows it. */
export function sendShownOnce(
  room: Room,
  reply: FastifyReply,
  made: Omit<ShownOnce, 'isLocalOnly'>,
): FastifyReply {
  const isLocalOnly = new URL(room.ctx.config.publicUrl).hostname === 'localhost';
  const { name, secret, expiresAt, setupUrl, companyFileUrl } = made;
  const shown = { name, secret, expiresAt, setupUrl, companyFileUrl, isLocalOnly };
  const title = setupUrl ? 'The sync token is made' : 'The new password';
  return room.send(reply, { title, body: <TokenMadePage {...shown} />, isSignedIn: true });
}
