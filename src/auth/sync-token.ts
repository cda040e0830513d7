/**
 * The table sync_token: what the Web Connector logs in with. The name is the user name, the secret
 * is the password; one token is one company file. The name carries the organization, so that no
 * lookup is ever needed to find it (design.md §6).
 */
import { createCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import {
  type Call,
  inOrganization,
  prepared,
  readInOrganization,
  type Trx,
} from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { type Delay, noteFailure, wait } from './login-failure.js';
import {
  base32,
  isSameHash,
  keyedHash,
  newId,
  newSecret,
  uuidFromBase32,
  uuidToBase32,
} from './secret.js';

const NAME = /^qbc_([a-z2-7]{26})[a-z2-7]{13}$/;
const SETUP = /^qbl_([a-z2-7]{26})[a-z2-7]{52}$/;
const DAY_MS = 86_400_000;
/** Stands for "no organization" in a lookup that must still be made. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Compared against when there is no row; HMAC-SHA-256 is never all zeros in practice. */
const NO_HASH = Buffer.alloc(32);

/** A token's id with its organization. */
export type TokenKey = { organizationId: string; id: string };

/** A token as people may see it: no secret, no hash. */
export type SyncToken = {
  id: string;
  companyFileId: string;
  name: string;
  description: string | null;
  createdAt: Date;
  expiresAt: Date | null;
  boundAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  /** Until when the secret before the last rotation still opens; null when there is none. */
  previousUntil: Date | null;
};

/** A new token with its secrets, which exist nowhere else and are shown once. */
export type IssuedToken = SyncToken & { secret: string; setupSecret: string };

const COLUMNS = `id, company_file_id as "companyFileId", name, description,
  created_at as "createdAt", expires_at as "expiresAt", bound_at as "boundAt",
  revoked_at as "revokedAt", last_used_at as "lastUsedAt", previous_until as "previousUntil"`;

/**
 * Makes a token and the company file that it stands for.
 * @returns the token with its secrets, to be shown once
 */
export async function issueSyncToken(
  ctx: Ctx,
  trx: Trx,
  options: { organizationId: string; description: string | null },
): Promise<IssuedToken> {
  const { organizationId, description } = options;
  const now = ctx.now();
  const companyFileId = newId(ctx);
  const fileId = `{${newId(ctx).toUpperCase()}}`;
  await createCompanyFile(trx, { organizationId, id: companyFileId, fileId, now });
  const organization = uuidToBase32(organizationId);
  const secret = newSecret(ctx, 'qbs_');
  const setupSecret = newSecret(ctx, `qbl_${organization}`);
  const token: SyncToken = {
    id: newId(ctx),
    companyFileId,
    name: `qbc_${organization}${base32(ctx.random(8))}`,
    description,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LIMITS.syncTokenUnboundDays * DAY_MS),
    boundAt: null,
    revokedAt: null,
    lastUsedAt: null,
    previousUntil: null,
  };
  await trx('sync_token').insert({
    organization_id: organizationId,
    id: token.id,
    company_file_id: companyFileId,
    name: token.name,
    description,
    secret_hash: keyedHash(ctx, 'sync-token', secret),
    setup_hash: keyedHash(ctx, 'setup-link', setupSecret),
    created_at: now,
    expires_at: token.expiresAt,
  });
  return { ...token, secret, setupSecret };
}

/** What decides whether a password opens. Hashes in hexadecimal digits. */
export type SecretRow = {
  organizationId: string;
  syncTokenId: string;
  secretHash: string;
  previousHash: string | null;
  previousUntil: Date | null;
  expiresAt: Date | null;
  tokenRevokedAt: Date | null;
  lastUsedAt: Date | null;
};

/** The columns of SecretRow, of `sync_token t`: for the one statement that a poll may cost. */
export const SECRET_COLUMNS = `t.organization_id as "organizationId", t.id as "syncTokenId",
  encode(t.secret_hash, 'hex') as "secretHash",
  encode(t.previous_secret_hash, 'hex') as "previousHash",
  t.previous_until as "previousUntil", t.expires_at as "expiresAt",
  t.revoked_at as "tokenRevokedAt", t.last_used_at as "lastUsedAt"`;

/**
 * Where the token of a user name is. One that no token of ours can have leads to nobody: it is
 * looked for all the same, so that every kind of no takes the same time.
 */
export function placeOfName(name: string): { organizationId: string; name: string } {
  const organizationId = uuidFromBase32(NAME.exec(name)?.[1] ?? '') ?? NOBODY;
  return { organizationId, name: NAME.test(name) ? name : '' };
}

/**
 * Does this password open? Unknown, malformed, wrong, expired and revoked take the same path: two
 * comparisons, one counted failure. The first success of a new password after a rotation ends the
 * old one.
 * @param row  what was found at placeOfName; undefined for nothing
 */
export async function isRightSecret(
  ctx: Ctx,
  login: { name: string; secret: string; remoteAddress: string },
  row: SecretRow | undefined,
  delay: Delay = wait,
): Promise<boolean> {
  const now = ctx.now();
  const hash = keyedHash(ctx, 'sync-token', login.secret);
  const isCurrent = isSameHash(hash, storedHash(row?.secretHash));
  const isPrevious = isSameHash(hash, storedHash(row?.previousHash));
  if (row === undefined || !isOpen(row, isCurrent, isPrevious, now)) {
    await noteFailure(ctx, login, delay);
    return false;
  }
  if (isCurrent && row.previousHash !== null) await endRotation(ctx, row);
  return true;
}

function storedHash(hex: string | null | undefined): Buffer {
  return hex ? Buffer.from(hex, 'hex') : NO_HASH;
}

function isOpen(row: SecretRow, isCurrent: boolean, isPrevious: boolean, now: Date): boolean {
  const isOldStillGood = isPrevious && row.previousUntil !== null && row.previousUntil > now;
  const isInTime = row.expiresAt === null || row.expiresAt > now;
  return (isCurrent || isOldStillGood) && isInTime && row.tokenRevokedAt === null;
}

async function endRotation(ctx: Ctx, row: SecretRow): Promise<void> {
  await inOrganization(ctx.db, row.organizationId, async (trx) => {
    await trx('sync_token')
      .where({
        organization_id: row.organizationId,
        id: row.syncTokenId,
        secret_hash: storedHash(row.secretHash),
      })
      .update({ previous_secret_hash: null, previous_until: null });
  });
}

const NOTE_USE = prepared(
  'update sync_token set last_used_at = $3::timestamptz where organization_id = $1 and id = $2',
);

/** The note that a token was used, for noteInOrganization. */
export function useNote(token: SecretRow, now: Date): Call {
  const values = [token.organizationId, token.syncTokenId, now.toISOString()];
  return { statement: NOTE_USE, values };
}

/**
 * The token's company file has proved its identity: from now on the token never expires and opens
 * no other file. Repeating it changes nothing.
 */
export async function bindSyncToken(trx: Trx, key: TokenKey, now: Date): Promise<void> {
  await trx('sync_token')
    .where({ organization_id: key.organizationId, id: key.id })
    .whereNull('bound_at')
    .update({ bound_at: now, expires_at: null });
}

/** All tokens of an organization, oldest first; `after` and `limit` page through them. */
export async function listSyncTokens(
  trx: Trx,
  organizationId: string,
  page: { after: { at: Date; id: string } | undefined; limit: number },
): Promise<SyncToken[]> {
  const found = await trx.raw(
    `select ${COLUMNS} from sync_token
      where organization_id = ? and (created_at, id) > (?::timestamptz, ?::uuid)
      order by created_at, id limit ?`,
    [organizationId, page.after?.at ?? new Date(0), page.after?.id ?? NOBODY, page.limit],
  );
  return found.rows;
}

/** One token, or undefined when this organization has none of that id. */
export async function getSyncToken(trx: Trx, key: TokenKey): Promise<SyncToken | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from sync_token where organization_id = ? and id = ?`,
    [key.organizationId, key.id],
  );
  return found.rows[0];
}

/** The token of a company file: the newest, should there ever be several. */
export async function getSyncTokenOfFile(
  trx: Trx,
  file: { organizationId: string; companyFileId: string },
): Promise<SyncToken | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from sync_token where organization_id = ? and company_file_id = ?
      order by created_at desc limit 1`,
    [file.organizationId, file.companyFileId],
  );
  return found.rows[0];
}

/**
 * A new secret under the same name. The secret in use stays good until the new one is used, at most
 * seven days; one that expired or was itself never used does not come back. An unbound token gets
 * seven new days.
 * @returns undefined when there is no such token or it is revoked
 */
export async function rotateSyncToken(
  ctx: Ctx,
  trx: Trx,
  key: TokenKey,
): Promise<(SyncToken & { secret: string }) | undefined> {
  const now = ctx.now();
  const secret = newSecret(ctx, 'qbs_');
  const until = new Date(now.getTime() + LIMITS.syncTokenRotationDays * DAY_MS);
  const expiresAt = new Date(now.getTime() + LIMITS.syncTokenUnboundDays * DAY_MS);
  const found = await trx.raw(
    `update sync_token set
       previous_secret_hash = case when expires_at <= ? then null
         when previous_until > ? then previous_secret_hash else secret_hash end,
       previous_until = case when expires_at <= ? then null
         when previous_until > ? then previous_until else ?::timestamptz end,
       secret_hash = ?, expires_at = case when bound_at is null then ?::timestamptz end
     where organization_id = ? and id = ? and revoked_at is null
     returning ${COLUMNS}`,
    [
      ...[now, now, now, now, until],
      ...[keyedHash(ctx, 'sync-token', secret), expiresAt, key.organizationId, key.id],
    ],
  );
  return found.rows[0] === undefined ? undefined : { ...found.rows[0], secret };
}

/** A new setup link of a token, and until when it is good. */
export type RenewedLink = { token: SyncToken; setupSecret: string; expiresAt: Date };

/**
 * A new setup link; the one before it stops working. An unbound token gets seven new days.
 * @returns undefined when there is no such token, it is revoked, or it has been in use for so long
 *   that no link to it is good any more
 */
export async function renewSetupLink(
  ctx: Ctx,
  trx: Trx,
  key: TokenKey,
): Promise<RenewedLink | undefined> {
  const now = ctx.now();
  const lifeMs = LIMITS.syncTokenUnboundDays * DAY_MS;
  const setupSecret = newSecret(ctx, `qbl_${uuidToBase32(key.organizationId)}`);
  const found = await trx.raw(
    `update sync_token set setup_hash = ?,
       expires_at = case when bound_at is null then ?::timestamptz end
     where organization_id = ? and id = ? and revoked_at is null
       and (bound_at is null or bound_at > ?::timestamptz)
     returning ${COLUMNS}`,
    [
      keyedHash(ctx, 'setup-link', setupSecret),
      new Date(now.getTime() + lifeMs),
      key.organizationId,
      key.id,
      new Date(now.getTime() - lifeMs),
    ],
  );
  const token: SyncToken | undefined = found.rows[0];
  if (token === undefined) return undefined;
  const expiresAt = token.expiresAt ?? new Date((token.boundAt ?? now).getTime() + lifeMs);
  return { token, setupSecret, expiresAt };
}

/**
 * Ends a token for good. The caller ends its sessions and its company file in the same transaction.
 * @returns its company file, or undefined when there is no such token
 */
export async function revokeSyncToken(
  trx: Trx,
  key: TokenKey,
  now: Date,
): Promise<{ companyFileId: string } | undefined> {
  const found = await trx.raw(
    `update sync_token set revoked_at = coalesce(revoked_at, ?::timestamptz),
       previous_secret_hash = null, previous_until = null
     where organization_id = ? and id = ? returning company_file_id as "companyFileId"`,
    [now, key.organizationId, key.id],
  );
  return found.rows[0];
}

const FIND_LINK = prepared(
  `select ${COLUMNS} from sync_token where organization_id = $1 and setup_hash = decode($2, 'hex')`,
);

/** A setup link as the page behind it needs it. */
export type SetupLink = { organizationId: string; token: SyncToken };

/**
 * Who does a setup link belong to? It is good while its token is: seven days when nothing connects,
 * and seven more after the first identity, so that the page can watch the first sync.
 * @param text  the last part of the link
 * @returns undefined for every kind of no
 */
export async function verifySetupLink(
  ctx: Ctx,
  text: string,
  remoteAddress: string,
  delay: Delay = wait,
): Promise<SetupLink | undefined> {
  const now = ctx.now();
  const organizationId = uuidFromBase32(SETUP.exec(text)?.[1] ?? '') ?? NOBODY;
  const hash = keyedHash(ctx, 'setup-link', text).toString('hex');
  const rows = await readInOrganization<SyncToken>(ctx.db, organizationId, FIND_LINK, [
    organizationId,
    hash,
  ]);
  const token = rows[0];
  const until = token?.boundAt
    ? new Date(token.boundAt.getTime() + LIMITS.syncTokenUnboundDays * DAY_MS)
    : token?.expiresAt;
  if (token && token.revokedAt === null && until && until > now) return { organizationId, token };
  await noteFailure(ctx, { name: undefined, remoteAddress }, delay);
  return undefined;
}
