/** `/company-files/{id}`: one company file, live, and everything that can be done with it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type AuditAction, writeAudit } from '../audit/log.js';
import { getSyncTokenOfFile, rotateSyncToken, type SyncToken } from '../auth/sync-token.js';
import {
  type CompanyFileRow,
  type FileKey,
  getCompanyFile,
  lockCompanyFile,
  updateSettings,
} from '../company-file/store.js';
import { inOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { confirmFile, goOnWithFile } from '../session/resolve.js';
import { endSyncToken } from '../session/revoke.js';
import { askForSync } from '../sync/store.js';
import { keyOf, readFile, readView } from './files.js';
import {
  CompanyFilePage,
  DisconnectPage,
  FileActions,
  FileDetails,
  FileState,
  NewPasswordPage,
} from './pages/company-file.js';
import { titleOf } from './parts.js';
import { sendQwc } from './qwc-download.js';
import { found, type Room } from './room.js';
import { sendShownOnce } from './sync-tokens.js';
import { demandPage, mayOf, visitorOf, whoVisits } from './visitor.js';

const BASE = '/company-files/:id';
type One = { Params: { id: string } };

export function registerCompanyFiles(scope: FastifyInstance, room: Room): void {
  registerPages(scope, room);
  registerActions(scope, room);
  registerEnding(scope, room);
}

function registerPages(scope: FastifyInstance, room: Room): void {
  const { ctx } = room;
  scope.get<One>(BASE, async (request, reply) => {
    const facts = await readFile(ctx, keyOf(request.params.id));
    return room.send(reply, {
      title: titleOf(facts.view, facts.description),
      body: <CompanyFilePage {...facts} may={mayOf(request.visitor)} />,
      isSignedIn: true,
      isLive: true,
    });
  });

  scope.get<One>(`${BASE}/live`, (request, reply) => {
    const key = keyOf(request.params.id);
    return room.live.send(reply, async () => {
      const visitor = await visitorOf(ctx, request);
      if (visitor === undefined) return undefined;
      demandPage(visitor, request);
      const facts = await readFile(ctx, key);
      const event = (name: string, body: VNode) => ({ event: name, html: renderToString(body) });
      return [
        event('state', <FileState {...facts} />),
        event('actions', <FileActions {...facts} may={mayOf(visitor)} />),
        event('details', <FileDetails {...facts} />),
      ];
    });
  });

  scope.get<One>(`${BASE}/qwc`, async (request, reply) => {
    const key = keyOf(request.params.id);
    const { file, token } = await inOrganization(ctx.db, key.organizationId, async (trx) => ({
      file: found(await getCompanyFile(trx, key)),
      token: found(await getSyncTokenOfFile(trx, key)),
    }));
    return sendQwc(ctx, reply, file, token);
  });
}

/** What may be done with a company file under its lock, by the last part of the address. */
type Act = {
  readonly action: AuditAction;
  /** As the audit log keeps it, where the action's name does not say it all. */
  readonly after?: unknown;
  run(trx: Trx, key: FileKey, file: CompanyFileRow, now: Date): Promise<unknown>;
};

const ACTS: Readonly<Record<string, Act>> = {
  pause: {
    action: 'companyFile.update',
    after: { paused: true },
    run: (trx, key) => updateSettings(trx, key, { paused: true }),
  },
  resume: {
    action: 'companyFile.update',
    after: { paused: false },
    run: (trx, key) => updateSettings(trx, key, { paused: false }),
  },
  sync: {
    action: 'sync.ask',
    after: { mode: 'incremental' },
    run: (trx, key, file, now) => ask(trx, key, file, { mode: 'incremental', now }),
  },
  'full-sync': {
    action: 'sync.ask',
    after: { mode: 'full' },
    run: (trx, key, file, now) => ask(trx, key, file, { mode: 'full', now }),
  },
  // Somebody was quicker, or the right file was opened meanwhile: all is well then.
  'confirm-identity': {
    action: 'companyFile.confirmIdentity',
    run: (trx, key, _file, now) => confirmFile(trx, key, now),
  },
  unfreeze: { action: 'companyFile.unfreeze', run: (trx, key) => goOnWithFile(trx, key) },
};

/** Writes what a visitor did with a company file. */
async function audit(
  room: Room,
  trx: Trx,
  request: FastifyRequest<One>,
  done: { action: AuditAction; after?: unknown },
): Promise<void> {
  await writeAudit(trx, {
    organizationId: keyOf(request.params.id).organizationId,
    at: room.ctx.now(),
    who: whoVisits(request),
    target: { type: 'company_file', id: request.params.id },
    ...done,
  });
}

async function ask(
  trx: Trx,
  key: FileKey,
  file: CompanyFileRow,
  wish: { mode: 'incremental' | 'full'; now: Date },
): Promise<void> {
  if (file.paused) throw new ConnectorError('PAUSED', 'the company file is paused');
  await askForSync(trx, key, wish.mode, wish.now);
}

function registerActions(scope: FastifyInstance, room: Room): void {
  const { ctx } = room;
  for (const [name, act] of Object.entries(ACTS)) {
    scope.post<One>(`${BASE}/${name}`, async (request, reply) => {
      const key = keyOf(request.params.id);
      await inOrganization(ctx.db, key.organizationId, async (trx) => {
        found(await getCompanyFile(trx, key));
        const file = await lockCompanyFile(trx, key);
        if (file.revokedAt) throw new ConnectorError('REVOKED', 'its sync token is revoked');
        const { action, after } = act;
        const outcome = await act.run(trx, key, file, ctx.now());
        if (outcome !== false) await audit(room, trx, request, { action, after });
      });
      return done(room, request, reply, name);
    });
  }
}

function registerEnding(scope: FastifyInstance, room: Room): void {
  const { ctx } = room;
  const ask = (name: string, title: string, page: typeof DisconnectPage) =>
    scope.get<One>(`${BASE}/${name}`, async (request, reply) => {
      const Body = page;
      const body = <Body view={await readView(ctx, keyOf(request.params.id))} />;
      return room.send(reply, { title, body, isSignedIn: true });
    });

  ask('disconnect', 'Disconnect', DisconnectPage);
  scope.post<One>(`${BASE}/disconnect`, async (request, reply) => {
    const key = keyOf(request.params.id);
    await inOrganization(ctx.db, key.organizationId, async (trx) => {
      const token = await tokenOf(trx, key);
      await endSyncToken(trx, { organizationId: key.organizationId, id: token.id }, ctx.now());
      await audit(room, trx, request, { action: 'syncToken.revoke' });
    });
    return done(room, request, reply, 'disconnect');
  });

  ask('new-password', 'New password', NewPasswordPage);
  scope.post<One>(`${BASE}/new-password`, async (request, reply) => {
    const key = keyOf(request.params.id);
    const made = await inOrganization(ctx.db, key.organizationId, async (trx) => {
      const token = await tokenOf(trx, key);
      await audit(room, trx, request, { action: 'syncToken.rotate' });
      return rotateSyncToken(ctx, trx, { organizationId: key.organizationId, id: token.id });
    });
    if (!made) throw new ConnectorError('REVOKED', 'its sync token is revoked');
    note(room, request, 'new-password');
    return sendShownOnce(room, reply, {
      ...made,
      setupUrl: null,
      companyFileUrl: `/company-files/${request.params.id}`,
    });
  });
}

async function tokenOf(trx: Trx, key: FileKey): Promise<SyncToken> {
  return found(await getSyncTokenOfFile(trx, key));
}

/** Back to the page, by GET, so that reloading it repeats nothing. */
function done(
  room: Room,
  request: FastifyRequest<One>,
  reply: FastifyReply,
  action: string,
): FastifyReply {
  note(room, request, action);
  return reply.redirect(`/company-files/${request.params.id}`, 303);
}

function note(room: Room, request: FastifyRequest<One>, action: string): void {
  room.ctx.log.info({ evt: 'console', action, companyFileId: request.params.id });
}
