/**
 * The table invitation: one-time links by which a person chooses a password. Accepted by somebody
 * new it makes a user; accepted by a user it replaces his password.
 */
import { writeAudit } from '../audit/log.js';
import type { Ctx } from '../context.js';
import { inOrganization, prepared, readInOrganization, type Trx } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { type Delay, noteFailure, wait } from './login-failure.js';
import { lockPeople } from './organization.js';
import { hashPassword } from './password.js';
import { columnsOfRole, getRole, type Role } from './role.js';
import { keyedHash, newId, newSecret, uuidFromBase32, uuidToBase32 } from './secret.js';
import type { ConsoleSession } from './sign-in.js';
import { createUser, findUserByEmail, normalEmail, setPassword, type User } from './user.js';
import { endSessionsOfUser, openUserSession, userAt } from './user-session.js';

const LINK = /^qbv_([a-z2-7]{26})[a-z2-7]{52}$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';
const DAY_MS = 86_400_000;

export type InvitationState = 'open' | 'accepted' | 'expired' | 'revoked';

/** An invitation as people may see it: without its secret. `role` is the id of a role. */
export type Invitation = {
  id: string;
  email: string;
  name: string | null;
  role: string;
  roleName: string;
  status: InvitationState;
  createdAt: Date;
  expiresAt: Date;
};

type Row = Omit<Invitation, 'status'> & { acceptedAt: Date | null; revokedAt: Date | null };

const COLUMNS = `i.id, i.email, i.name, coalesce(i.built_in_role, i.role_id::text) as role,
  i.created_at as "createdAt", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt",
  i.revoked_at as "revokedAt"`;
const ROLE_NAME = `coalesce(i.built_in_role, (select r.name from user_role r
  where r.organization_id = ? and r.id = i.role_id)) as "roleName"`;

function viewOf({ acceptedAt, revokedAt, ...row }: Row, now: Date): Invitation {
  return { ...row, status: stateOf({ ...row, acceptedAt, revokedAt }, now) };
}

function stateOf(
  row: Pick<Row, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (row.acceptedAt !== null) return 'accepted';
  if (row.revokedAt !== null) return 'revoked';
  return row.expiresAt > now ? 'open' : 'expired';
}

/**
 * Makes an invitation; open ones for the same address end.
 * @returns it with its secret, which exists nowhere else and is shown once
 */
export async function createInvitation(
  ctx: Ctx,
  trx: Trx,
  organizationId: string,
  given: { email: string; name: string | null; role: Role },
): Promise<Invitation & { secret: string }> {
  const now = ctx.now();
  const email = normalEmail(given.email);
  await lockPeople(trx, organizationId);
  await endInvitationsTo(trx, organizationId, email, now);
  const { builtInRole, roleId } = columnsOfRole(given.role);
  const secret = newSecret(ctx, `qbv_${uuidToBase32(organizationId)}`);
  const row = { id: newId(ctx), email, name: given.name };
  const expiresAt = new Date(now.getTime() + LIMITS.invitationDays * DAY_MS);
  await trx('invitation').insert({
    organization_id: organizationId,
    ...row,
    built_in_role: builtInRole,
    role_id: roleId,
    secret_hash: keyedHash(ctx, 'invitation', secret),
    created_at: now,
    expires_at: expiresAt,
  });
  const role = { role: given.role.id, roleName: given.role.name };
  return { ...row, ...role, status: 'open', createdAt: now, expiresAt, secret };
}

/**
 * Ends the open invitations to an address: whoever holds such a link could otherwise choose the
 * password of a user who has become somebody else meanwhile.
 */
export async function endInvitationsTo(
  trx: Trx,
  organizationId: string,
  email: string,
  now: Date,
): Promise<void> {
  await trx.raw(
    `update invitation set revoked_at = ?
      where organization_id = ? and email = ? and accepted_at is null and revoked_at is null`,
    [now, organizationId, normalEmail(email)],
  );
}

/** Invitations of an organization, oldest first, in pages; those that are over, too. */
export async function listInvitations(
  trx: Trx,
  organizationId: string,
  page: { after: { at: Date; id: string } | undefined; limit: number },
  now: Date,
): Promise<Invitation[]> {
  const found = await trx.raw(
    `select ${COLUMNS}, ${ROLE_NAME} from invitation i
      where i.organization_id = ? and (i.created_at, i.id) > (?::timestamptz, ?::uuid)
      order by i.created_at, i.id limit ?`,
    [
      organizationId,
      organizationId,
      page.after?.at ?? new Date(0),
      page.after?.id ?? NOBODY,
      page.limit,
    ],
  );
  return found.rows.map((row: Row) => viewOf(row, now));
}

/**
 * Takes an invitation back; one that was taken back already stays so.
 * @throws NOT_FOUND; INVITATION_OVER when it was accepted
 */
export async function revokeInvitation(
  trx: Trx,
  key: { organizationId: string; id: string },
  now: Date,
): Promise<Invitation> {
  await lockPeople(trx, key.organizationId);
  const found = await trx.raw(
    `select ${COLUMNS}, ${ROLE_NAME} from invitation i where i.organization_id = ? and i.id = ?`,
    [key.organizationId, key.organizationId, key.id],
  );
  const row: Row | undefined = found.rows[0];
  if (row === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such invitation');
  if (row.acceptedAt !== null) throw over('accepted');
  await trx.raw(
    `update invitation set revoked_at = coalesce(revoked_at, ?::timestamptz)
      where organization_id = ? and id = ?`,
    [now, key.organizationId, key.id],
  );
  return viewOf(row, now);
}

/** Forgets the invitations to a role that are over, so that they do not hold the role. */
export async function forgetInvitationsToRole(
  trx: Trx,
  organizationId: string,
  roleId: string,
  now: Date,
): Promise<void> {
  await trx.raw(
    `delete from invitation where organization_id = ? and role_id = ?
        and (accepted_at is not null or revoked_at is not null or expires_at <= ?)`,
    [organizationId, roleId, now],
  );
}

const SENTENCES: Readonly<Record<Exclude<InvitationState, 'open'>, string>> = {
  accepted: 'this invitation was accepted already',
  expired: `this invitation has expired: it was good for ${LIMITS.invitationDays} days`,
  revoked: 'this invitation was taken back, or a newer one was made',
};

function over(state: Exclude<InvitationState, 'open'>): ConnectorError {
  return new ConnectorError('INVITATION_OVER', SENTENCES[state]);
}

/** An invitation as the page behind its link needs it. */
export type OpenInvitation = {
  organizationId: string;
  id: string;
  email: string;
  name: string | null;
  role: string;
};

const FIND = prepared(
  `select ${COLUMNS}, '' as "roleName" from invitation i
    where i.organization_id = $1 and i.secret_hash = decode($2, 'hex')`,
);

/**
 * The invitation behind a link. Looking does not use it: scanners of links look, too.
 * @param text  the last part of the link
 * @throws NOT_FOUND for every unknown link, INVITATION_OVER
 */
export async function openInvitation(
  ctx: Ctx,
  text: string,
  remoteAddress: string,
  delay: Delay = wait,
): Promise<OpenInvitation> {
  const organizationId = uuidFromBase32(LINK.exec(text)?.[1] ?? '') ?? NOBODY;
  const hash = keyedHash(ctx, 'invitation', text).toString('hex');
  const [row] = await readInOrganization<Row>(ctx.db, organizationId, FIND, [organizationId, hash]);
  if (row === undefined) {
    await noteFailure(ctx, { name: undefined, remoteAddress }, delay);
    throw new ConnectorError('NOT_FOUND', 'there is no such invitation');
  }
  const state = stateOf(row, ctx.now());
  if (state !== 'open') throw over(state);
  const { id, email, name, role } = row;
  return { organizationId, id, email, name, role };
}

/**
 * Accepts an invitation: makes the user, or gives the one who is there a new password, and signs
 * the browser in. Of two at once one wins.
 * @param chosen  checked: a name, and a password of an allowed length
 * @throws INVITATION_OVER
 */
export async function acceptInvitation(
  ctx: Ctx,
  invitation: OpenInvitation,
  chosen: { name: string; password: string },
  place: { remoteAddress: string; requestId: string },
): Promise<ConsoleSession> {
  const { organizationId, id } = invitation;
  const passwordHash = await hashPassword(ctx, chosen.password);
  return inOrganization(ctx.db, organizationId, async (trx) => {
    await lockPeople(trx, organizationId);
    const used = await trx.raw(
      `update invitation set accepted_at = ? where organization_id = ? and id = ?
          and accepted_at is null and revoked_at is null and expires_at > ?`,
      [ctx.now(), organizationId, id, ctx.now()],
    );
    if (used.rowCount !== 1) throw over('accepted');
    const name = chosen.name;
    const user = await userFor(ctx, trx, invitation, { name, passwordHash });
    await writeAudit(trx, {
      organizationId,
      at: ctx.now(),
      who: userAt(user, place),
      action: 'invitation.accept',
      target: { type: 'user', id: user.id },
      after: { email: user.email, name: user.name, role: user.role },
    });
    return openUserSession(ctx, trx, { organizationId, id: user.id });
  });
}

async function userFor(
  ctx: Ctx,
  trx: Trx,
  invitation: OpenInvitation,
  given: { name: string; passwordHash: string },
): Promise<User> {
  const { organizationId, email } = invitation;
  const known = await findUserByEmail(trx, organizationId, email);
  if (known === undefined) {
    const role = await getRole(trx, organizationId, invitation.role);
    if (role === undefined) throw over('revoked');
    return createUser(ctx, trx, organizationId, { email, role, ...given });
  }
  const key = { organizationId, id: known.id };
  await setPassword(trx, key, given.passwordHash);
  await endSessionsOfUser(trx, key);
  return { ...known, signIn: 'password' };
}
