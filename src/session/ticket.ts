/** A ticket: names its organization and session, and proves itself by 128 random bits. */
import { base32, isSameHash, keyedHash, uuidFromBase32, uuidToBase32 } from '../auth/secret.js';
import type { Ctx } from '../context.js';

const TICKET = /^qbt_([a-z2-7]{26})([a-z2-7]{26})([a-z2-7]{26})$/;
const SECRET_BYTES = 16;

/** Which session a ticket speaks of; whether it may is for `isTicketOf` to say. */
export type TicketKey = { organizationId: string; sessionId: string };

/** Makes the ticket of a new session; only its hash is stored. Source: trust.md §7 S7. */
export function newTicket(ctx: Ctx, key: TicketKey): { ticket: string; hash: Buffer } {
  const secret = base32(ctx.random(SECRET_BYTES));
  const ticket = `qbt_${uuidToBase32(key.organizationId)}${uuidToBase32(key.sessionId)}${secret}`;
  return { ticket, hash: keyedHash(ctx, 'ticket', ticket) };
}

/** A ticket that opens nothing, for answers that need one all the same. */
export function strayTicket(ctx: Ctx): string {
  return `qbt_${base32(ctx.random(SECRET_BYTES))}`;
}

/** @returns undefined for a text that no ticket of ours looks like */
export function readTicket(ticket: string): TicketKey | undefined {
  const found = TICKET.exec(ticket);
  const organizationId = uuidFromBase32(found?.[1] ?? '');
  const sessionId = uuidFromBase32(found?.[2] ?? '');
  return organizationId && sessionId ? { organizationId, sessionId } : undefined;
}

/** True when the ticket is the one whose hash the session holds; constant time. */
export function isTicketOf(ctx: Ctx, ticket: string, hash: Buffer): boolean {
  return isSameHash(keyedHash(ctx, 'ticket', ticket), hash);
}
