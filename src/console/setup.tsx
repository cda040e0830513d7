/** `/setup/{secret}`: the page for the person at the QuickBooks computer. The link is the login. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { writeAudit } from '../audit/log.js';
import { type SetupLink, verifySetupLink } from '../auth/sync-token.js';
import {
  type FileKey,
  getCompanyFile,
  lockCompanyFile,
  updateSettings,
} from '../company-file/store.js';
import { inOrganization } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { fillInstants } from '../mirror/instants.js';
import { readView } from './files.js';
import { NoSetupPage, SetupPage, SetupState } from './pages/setup.js';
import { sendQwc } from './qwc-download.js';
import { type Form, found, type Room } from './room.js';

const BASE = '/setup/:secret';
type Link = { Params: { secret: string } };

export function registerSetup(scope: FastifyInstance, room: Room): void {
  const { ctx } = room;
  const open = async (request: FastifyRequest<Link>) =>
    verifySetupLink(ctx, request.params.secret, request.ip);

  scope.get<Link>(BASE, async (request, reply) => {
    const link = await open(request);
    if (!link) return sendNone(room, reply);
    const view = await readView(ctx, keyOf(link));
    const address = `/setup/${request.params.secret}`;
    const { name, description } = link.token;
    const body = (
      <SetupPage view={view} address={address} userName={name} description={description} />
    );
    return room.send(reply, { title: 'Setup', body, isSignedIn: false, isLive: true });
  });

  scope.get<Link>(`${BASE}/live`, async (request, reply) => {
    const key = keyOf(found(await open(request)));
    return room.live.send(reply, async () => {
      const view = await readView(ctx, key);
      if (view.status === 'revoked') return undefined;
      return [{ event: 'state', html: renderToString(<SetupState view={view} />) }];
    });
  });

  scope.get<Link>(`${BASE}/qwc`, async (request, reply) => {
    const link = await open(request);
    if (!link) return sendNone(room, reply);
    const key = keyOf(link);
    const file = await inOrganization(ctx.db, key.organizationId, (trx) =>
      getCompanyFile(trx, key),
    );
    return sendQwc(ctx, reply, found(file), link.token);
  });

  // The download happens on the QuickBooks computer, so its browser knows that computer's zone.
  scope.post<Link & { Body: Form }>(`${BASE}/time-zone`, async (request, reply) => {
    const key = keyOf(found(await open(request)));
    const timeZone = request.body.field('timeZone');
    if (!isTimeZone(timeZone)) throw new ConnectorError('INVALID_REQUEST', 'no such time zone');
    await inOrganization(ctx.db, key.organizationId, async (trx) => {
      const file = await lockCompanyFile(trx, key);
      // What a person or an earlier download said stays.
      if (file.timeZone !== null) return;
      if (!(await fillInstants(trx, key, timeZone))) return;
      await updateSettings(trx, key, { timeZone });
      await writeAudit(trx, {
        organizationId: key.organizationId,
        at: ctx.now(),
        who: {
          ...{ kind: 'setup_link', id: null, name: null, keyId: null },
          ...{ remoteAddress: request.ip, requestId: request.id },
        },
        action: 'companyFile.update',
        target: { type: 'company_file', id: `${key.organizationId}.${key.companyFileId}` },
        before: { timeZone: null },
        after: { timeZone },
      });
    });
    return reply.code(204).send();
  });
}

function keyOf(link: SetupLink): FileKey {
  return { organizationId: link.organizationId, companyFileId: link.token.companyFileId };
}

function sendNone(room: Room, reply: FastifyReply): FastifyReply {
  const body = <NoSetupPage />;
  return room.send(reply.code(404), { title: 'Setup', body, isSignedIn: false });
}

/** A name of the IANA database that this Node knows, and no offset like `+02:00`. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
