/** `/`: all company files, live; and signing in and out. */
import crypto from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { listOrganizations } from '../auth/organization.js';
import { isSignInLinkOpen, signOut, useSignInLink } from '../auth/sign-in.js';
import { endUserSession } from '../auth/user-session.js';
import { listFiles } from './files.js';
import { giveSession, sessionOf } from './guard.js';
import type { Fragment } from './live.js';
import { FileCard, FileList, HomePage, type Listed } from './pages/home.js';
import { SignedOutPage, SignInPage } from './pages/sign-in.js';
import type { Room } from './room.js';
import { confinedTo, demandPage, mayOf, visitorOf } from './visitor.js';

type Paging = { after?: string; known?: string };

/** `/` answers everyone: who is not signed in learns how to. */
export function registerHome(scope: FastifyInstance, room: Room): void {
  scope.get<{ Querystring: Paging }>('/', async (request, reply) => {
    const visitor = await visitorOf(room.ctx, request);
    if (visitor === undefined) return sendSignedOut(room, reply);
    request.visitor = visitor;
    demandPage(visitor, request);
    const { after } = request.query;
    const { files, next } = await listFiles(room.ctx, after, confinedTo(visitor));
    const live = new URLSearchParams({ known: versionOf(files), ...(after ? { after } : {}) });
    const body = (
      <HomePage
        files={files}
        may={mayOf(visitor)}
        liveUrl={`/live?${live}`}
        nextUrl={next && `/?${new URLSearchParams({ after: next })}`}
      />
    );
    return room.send(reply, { title: 'Company files', body, isSignedIn: true, isLive: true });
  });
}

/** Says how to sign in: with a password where it is clear in which organization. */
export async function sendSignedOut(room: Room, reply: FastifyReply): Promise<FastifyReply> {
  const [first, ...more] = await listOrganizations(room.ctx, { after: undefined, limit: 2 });
  const only = more.length === 0 ? first : undefined;
  const signInUrl = only ? `/organizations/${only.id}/sign-in` : null;
  const body = <SignedOutPage reason={null} signInUrl={signInUrl} />;
  return room.send(reply, { title: 'Sign in', body, isSignedIn: false });
}

/** The live part of `/`. */
export function registerHomeLive(scope: FastifyInstance, room: Room): void {
  scope.get<{ Querystring: Paging }>('/live', (request, reply) => {
    const { after, known } = request.query;
    const read = async (): Promise<Fragment[] | undefined> => {
      const visitor = await visitorOf(room.ctx, request);
      if (visitor === undefined) return undefined;
      demandPage(visitor, request);
      const { files } = await listFiles(room.ctx, after, confinedTo(visitor));
      const list = {
        event: 'files',
        version: versionOf(files),
        html: renderToString(<FileList files={files} may={mayOf(visitor)} />),
      };
      const cards = files.map((file) => ({
        event: file.view.id,
        html: renderToString(<FileCard {...file} />),
      }));
      return [list, ...cards];
    };
    return room.live.send(reply, read, known ? { files: known } : {});
  });
}

/** Which company files a page lists, whatever their state. */
function versionOf(files: readonly Listed[]): string {
  const ids = files.map(({ view }) => view.id).join(' ');
  return crypto.createHash('sha256').update(ids).digest('base64url');
}

type Link = { secret: string };

/** Sign-in links: looking is free, the button uses the link up. */
export function registerSignIn(scope: FastifyInstance, room: Room): void {
  scope.get<{ Params: Link }>('/sign-in/:secret', async (request, reply) => {
    const { secret } = request.params;
    const isOpen = await isSignInLinkOpen(room.ctx, secret);
    const body = <SignInPage secret={secret} isOpen={isOpen} />;
    return room.send(reply.code(isOpen ? 200 : 404), {
      title: 'Sign in',
      body,
      isSignedIn: false,
    });
  });
  scope.post<{ Params: Link }>('/sign-in/:secret', async (request, reply) => {
    const { secret } = request.params;
    const session = await useSignInLink(room.ctx, secret, request.ip);
    if (!session) {
      const body = <SignInPage secret={secret} isOpen={false} />;
      return room.send(reply.code(404), { title: 'Sign in', body, isSignedIn: false });
    }
    giveSession(room.ctx, reply, session);
    return reply.redirect('/', 303);
  });
  scope.post('/sign-out', async (request, reply) => {
    const session = sessionOf(room.ctx, request);
    if (session !== undefined) {
      await signOut(room.ctx, session);
      await endUserSession(room.ctx, session);
    }
    giveSession(room.ctx, reply, undefined);
    return reply.redirect('/', 303);
  });
}
