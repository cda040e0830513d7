/** Accepting an invitation, and signing in with e-mail address and password. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { acceptInvitation, openInvitation } from '../auth/invitation.js';
import { getOrganization } from '../auth/organization.js';
import { signInUser } from '../auth/user-session.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { giveSession } from './guard.js';
import { InvitationPage, PasswordPage } from './pages/people.js';
import { type Form, found, type Room } from './room.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INVITATION = '/invitations/:secret';
const SIGN_IN = '/organizations/:organizationId/sign-in';

type Link = { Params: { secret: string } };
type Place = { Params: { organizationId: string } };

/** Pages for people who are not signed in yet. */
export function registerPeople(scope: FastifyInstance, room: Room): void {
  registerInvitations(scope, room);
  registerSignIn(scope, room);
}

function registerInvitations(scope: FastifyInstance, room: Room): void {
  const { ctx } = room;
  const show = async (reply: FastifyReply, secret: string, problem: string | null) => {
    const invitation = await openInvitation(ctx, secret, reply.request.ip);
    const organization = found(await getOrganization(ctx, invitation.organizationId));
    const { email, name } = invitation;
    const signInUrl = `${ctx.config.publicUrl}/organizations/${organization.id}/sign-in`;
    const props = { secret, email, name, organization: organization.name, signInUrl, problem };
    const body = <InvitationPage {...props} />;
    return room.send(reply, { title: 'Invitation', body, isSignedIn: false });
  };

  scope.get<Link>(INVITATION, (request, reply) => show(reply, request.params.secret, null));

  scope.post<Link & { Body: Form }>(INVITATION, async (request, reply) => {
    const { secret } = request.params;
    const chosen = chosenOf(request.body);
    const problem = problemOf(chosen);
    if (problem !== null) return show(reply.code(400), secret, problem);
    const invitation = await openInvitation(ctx, secret, request.ip);
    const place = { remoteAddress: request.ip, requestId: request.id };
    giveSession(ctx, reply, await acceptInvitation(ctx, invitation, chosen, place));
    return reply.redirect('/', 303);
  });
}

type Chosen = { name: string; password: string; again: string };

function chosenOf(form: Form): Chosen {
  const name = form.field('name').trim();
  return { name, password: form.field('password'), again: form.field('again') };
}

function problemOf({ name, password, again }: Chosen): string | null {
  if (name === '' || name.length > LIMITS.nameCharsMax || name.includes('\u0000')) {
    return `Your name, please: 1 to ${LIMITS.nameCharsMax} characters.`;
  }
  const { passwordCharsMin: min, passwordCharsMax: max } = LIMITS;
  if (password.length < min || password.length > max) {
    return `A password has ${min} to ${max} characters.`;
  }
  return password === again ? null : 'The two passwords are not the same.';
}

function registerSignIn(scope: FastifyInstance, room: Room): void {
  const { ctx } = room;
  const show = (reply: FastifyReply, organizationId: string, problem: string | null) => {
    // Whether there is such an organization is told to nobody.
    if (!UUID.test(organizationId)) throw new ConnectorError('NOT_FOUND', 'no such address');
    const body = <PasswordPage organizationId={organizationId} problem={problem} />;
    return room.send(reply, { title: 'Sign in', body, isSignedIn: false });
  };

  scope.get<Place>(SIGN_IN, async (request, reply) =>
    show(reply, request.params.organizationId, null),
  );

  scope.post<Place & { Body: Form }>(SIGN_IN, async (request, reply) => {
    const { organizationId } = request.params;
    if (!UUID.test(organizationId)) throw new ConnectorError('NOT_FOUND', 'no such address');
    const session = await signInUser(ctx, {
      organizationId,
      email: request.body.field('email'),
      password: request.body.field('password'),
      remoteAddress: request.ip,
      requestId: request.id,
    });
    if (session === undefined) {
      const problem = 'This e-mail address and password do not open anything here.';
      return show(reply.code(401), organizationId, problem);
    }
    giveSession(ctx, reply, session);
    return reply.redirect('/', 303);
  });
}
