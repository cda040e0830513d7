/**
 * The table audit_log: who changed what, from what to what. The process may add rows and read them;
 * it has no grant to change or remove one, and none is ever removed.
 * Source: design.md §6 (what cannot be undone is an INSERT-only table by grants).
 */
import { randomUUID } from 'node:crypto';
import type { Trx } from '../db/connect.js';

/** What can be done, as `thing.verb`. A new change needs a new word here. */
export const AUDIT_ACTIONS = [
  ...['organization.create', 'apiKey.create', 'apiKey.revoke'],
  ...['syncToken.create', 'syncToken.rotate', 'syncToken.revoke', 'syncToken.renewSetupLink'],
  ...['companyFile.update', 'companyFile.confirmIdentity', 'companyFile.unfreeze', 'sync.ask'],
  ...['request.create', 'request.cancel', 'endUser.create', 'endUser.delete'],
  ...['user.create', 'user.update', 'user.remove', 'user.signIn'],
  ...['invitation.create', 'invitation.revoke', 'invitation.accept'],
  ...['role.create', 'role.update', 'role.remove'],
  ...['syncPreferences.update', 'accountingPreferences.update', 'preferences.prefill'],
  ...['twoWayBills.latch', 'twoWayBills.update', 'setup.complete'],
  ...['bankAccount.put', 'bankAccount.map'],
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Kinds of actors, as the table's constraint has them. */
export const ACTOR_KINDS = [
  ...['installation', 'key', 'user', 'operator', 'setup_link', 'web_connector', 'command_line'],
] as const;

/** Who did it and from where. */
export type Who = {
  readonly kind: (typeof ACTOR_KINDS)[number];
  /** Of the user or the key; null for the others. */
  readonly id: string | null;
  /** What people call it: the e-mail address of a user, the name of a key. */
  readonly name: string | null;
  /** The key with which somebody acted for the user. */
  readonly keyId: string | null;
  readonly remoteAddress: string | null;
  readonly requestId: string | null;
};

/** What a session does by itself, on what QuickBooks told. */
export const WEB_CONNECTOR: Who = nobody('web_connector');
/** Somebody at the server, by `qbd`. */
export const COMMAND_LINE: Who = nobody('command_line');

function nobody(kind: Who['kind']): Who {
  return { kind, id: null, name: null, keyId: null, remoteAddress: null, requestId: null };
}

/** One thing that was done. */
export type AuditEntry = {
  readonly organizationId: string;
  readonly at: Date;
  readonly who: Who;
  readonly action: AuditAction;
  /** What was changed: `company_file` with the id that REST shows, `api_key` with its uuid … */
  readonly target: { readonly type: string; readonly id: string };
  /** What is of interest of it before and after, as JSON; never a secret. Absent: it was not. */
  readonly before?: unknown;
  readonly after?: unknown;
};

/**
 * Writes one line of the log. Called in the transaction of the change itself, so that there is
 * never one without the other.
 */
export async function writeAudit(trx: Trx, entry: AuditEntry): Promise<void> {
  const { who, target } = entry;
  await trx('audit_log').insert({
    organization_id: entry.organizationId,
    id: randomUUID(),
    at: entry.at,
    request_id: who.requestId,
    actor_kind: who.kind,
    actor_id: who.id,
    actor_name: who.name,
    api_key_id: who.keyId,
    remote_address: who.remoteAddress,
    action: entry.action,
    target_type: target.type,
    target_id: target.id,
    before: jsonOrNull(entry.before),
    after: jsonOrNull(entry.after),
  });
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

/** A line as REST shows it. */
export type AuditLine = {
  id: string;
  at: Date;
  requestId: string | null;
  actor: { kind: Who['kind']; id: string | null; name: string | null; keyId: string | null };
  remoteAddress: string | null;
  action: AuditAction;
  target: { type: string; id: string };
  before: unknown;
  after: unknown;
};

/** Which lines; absent members leave nothing out. */
export type AuditFilter = {
  /** Kind, id or name of the actor, or the id of the key that acted for him. */
  readonly actor?: string;
  readonly action?: AuditAction;
  /** Id of what was changed. */
  readonly target?: string;
  readonly from?: Date;
  /** Only what was done before. */
  readonly to?: Date;
};

/** Lines of an organization, newest first, in pages. */
export async function listAudit(
  trx: Trx,
  organizationId: string,
  filter: AuditFilter,
  page: { before: { at: Date; id: string } | undefined; limit: number },
): Promise<AuditLine[]> {
  const lines = trx('audit_log')
    .where({ organization_id: organizationId })
    .select('id', 'at', 'action', 'before', 'after')
    .select({ requestId: 'request_id', remoteAddress: 'remote_address' })
    .select({ actorKind: 'actor_kind', actorId: 'actor_id', actorName: 'actor_name' })
    .select({ keyId: 'api_key_id', targetType: 'target_type', targetId: 'target_id' })
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(page.limit);
  const { actor, action, target, from, to } = filter;
  if (actor !== undefined) {
    lines.whereRaw('? in (actor_kind, actor_name, actor_id::text, api_key_id::text)', [actor]);
  }
  if (action !== undefined) lines.where({ action });
  if (target !== undefined) lines.where({ target_id: target });
  if (from !== undefined) lines.where('at', '>=', from);
  if (to !== undefined) lines.where('at', '<', to);
  if (page.before) lines.whereRaw('(at, id) < (?, ?::uuid)', [page.before.at, page.before.id]);
  return (await lines).map(
    ({ actorKind, actorId, actorName, keyId, targetType, targetId, ...line }) => ({
      ...line,
      actor: { kind: actorKind, id: actorId, name: actorName, keyId },
      target: { type: targetType, id: targetId },
    }),
  );
}
