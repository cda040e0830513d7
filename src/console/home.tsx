/** `/`: all company files, live; and signing in and out. */
import crypto from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { isSignedIn, isSignInLinkOpen, signOut, useSignInLink } from '../auth/sign-in.js';
import { listFiles } from './files.js';
import { giveSession, sessionOf } from './guard.js';
import type { Fragment } from './live.js';
import { FileCard, FileList, HomePage, type Listed } from './pages/home.js';
import { SignedOutPage, SignInPage } from './pages/sign-in.js';
import type { Room } from './room.js';

type Paging = { after?: string; known?: string };

/** `/` answers everyone: who is not signed in learns how to. */
export function registerHome(scope: FastifyInstance, room: Room): void {
  scope.get<{ Querystring: Paging }>('/', async (request, reply) => {
    if (!(await isSignedIn(room.ctx, sessionOf(room.ctx, request)))) {
      const body = <SignedOutPage reason={null} />;
      return room.send(reply, { title: 'Sign in', body, isSignedIn: false });
    }
    const { after } = request.query;
    const { files, next } = await listFiles(room.ctx, after);
    const live = new URLSearchParams({ known: versionOf(files), ...(after ? { after } : {}) });
    const body = (
      <HomePage
        files={files}
        liveUrl={`/live?${live}`}
        nextUrl={next && `/?${new URLSearchParams({ after: next })}`}
      />
    );
    return room.send(reply, { title: 'Company files', body, isSignedIn: true, isLive: true });
  });
}

/** The live part of `/`. */
export function registerHomeLive(scope: FastifyInstance, room: Room): void {
  scope.get<{ Querystring: Paging }>('/live', (request, reply) => {
    const session = sessionOf(room.ctx, request);
    const { after, known } = request.query;
    const read = async (): Promise<Fragment[] | undefined> => {
      if (!(await isSignedIn(room.ctx, session))) return undefined;
      const { files } = await listFiles(room.ctx, after);
      const list = {
        event: 'files',
        version: versionOf(files),
        html: renderToString(<FileList files={files} />),
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
    if (session !== undefined) await signOut(room.ctx, session);
    giveSession(room.ctx, reply, undefined);
    return reply.redirect('/', 303);
  });
}
