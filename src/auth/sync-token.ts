/**
 * The table sync_token: what the Web Connector logs in with. The name is the user name, the secret
 * is the password; one token is one company file. The name carries the organization, so that no
 * lookup is ever needed to find it (design.md §6).
 */
import { createCompanyFile } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import { inOrganization, readInOrganization, type Trx } from '../db/connect.js';
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

/** What a verified user name and password stand for. */
export type VerifiedToken = {
  organizationId: string;
  companyFileId: string;
  syncTokenId: string;
  /** True until a company file proved its identity under this token. */
  isUnbound: boolean;
};

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

type SecretRow = {
  id: string;
  companyFileId: string;
  secretHash: Buffer;
  previousHash: Buffer | null;
  previousUntil: Date | null;
  expiresAt: Date | null;
  boundAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
};

/**
 * Is this a user name and password of ours? Unknown, malformed, wrong, expired and revoked take the
 * same path: one statement, two comparisons, one counted failure. The right secret costs one
 * statement, and one more at its first use after a rotation or when it was unused for a minute.
 * @returns undefined for every kind of no
 */
export async function verifySyncToken(
  ctx: Ctx,
  name: string,
  secret: string,
  remoteAddress: string,
  delay: Delay = wait,
): Promise<VerifiedToken | undefined> {
  const now = ctx.now();
  const organizationId = uuidFromBase32(NAME.exec(name)?.[1] ?? '') ?? NOBODY;
  const rows = await readInOrganization<SecretRow>(
    ctx.db,
    organizationId,
    `select id, company_file_id as "companyFileId", secret_hash as "secretHash",
            previous_secret_hash as "previousHash", previous_until as "previousUntil",
            expires_at as "expiresAt", bound_at as "boundAt", revoked_at as "revokedAt",
            last_used_at as "lastUsedAt"
       from sync_token where organization_id = ? and name = ?`,
    [organizationId, NAME.test(name) ? name : ''],
  );
  const row = rows[0];
  const hash = keyedHash(ctx, 'sync-token', secret);
  const isCurrent = isSameHash(hash, row?.secretHash ?? NO_HASH);
  const isPrevious = isSameHash(hash, row?.previousHash ?? NO_HASH);
  if (row === undefined || !isOpen(row, isCurrent, isPrevious, now)) {
    await noteFailure(ctx, { name, remoteAddress }, delay);
    return undefined;
  }
  if (isStale(row, isCurrent, now)) await noteUse(ctx, organizationId, row, isCurrent, now);
  return {
    organizationId,
    companyFileId: row.companyFileId,
    syncTokenId: row.id,
    isUnbound: row.boundAt === null,
  };
}

function isOpen(row: SecretRow, isCurrent: boolean, isPrevious: boolean, now: Date): boolean {
  const isOldStillGood = isPrevious && row.previousUntil !== null && row.previousUntil > now;
  const isInTime = row.expiresAt === null || row.expiresAt > now;
  return (isCurrent || isOldStillGood) && isInTime && row.revokedAt === null;
}

function isStale(row: SecretRow, isCurrent: boolean, now: Date): boolean {
  if (isCurrent && row.previousHash !== null) return true;
  const usedMsAgo = now.getTime() - (row.lastUsedAt?.getTime() ?? 0);
  return usedMsAgo >= LIMITS.lastContactSecondsMin * 1000;
}

/** The new secret's first success ends the old one; otherwise only the time is noted. */
async function noteUse(
  ctx: Ctx,
  organizationId: string,
  row: SecretRow,
  isCurrent: boolean,
  now: Date,
): Promise<void> {
  const endRotation = { previous_secret_hash: null, previous_until: null };
  await inOrganization(ctx.db, organizationId, async (trx) => {
    await trx('sync_token')
      .where({ organization_id: organizationId, id: row.id, secret_hash: row.secretHash })
      .update({ last_used_at: now, ...(isCurrent ? endRotation : {}) });
  });
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
  const rows = await readInOrganization<SyncToken>(
    ctx.db,
    organizationId,
    `select ${COLUMNS} from sync_token where organization_id = ? and setup_hash = decode(?, 'hex')`,
    [organizationId, keyedHash(ctx, 'setup-link', text).toString('hex')],
  );
  const token = rows[0];
  const until = token?.boundAt
    ? new Date(token.boundAt.getTime() + LIMITS.syncTokenUnboundDays * DAY_MS)
    : token?.expiresAt;
  if (token && token.revokedAt === null && until && until > now) return { organizationId, token };
  await noteFailure(ctx, { name: undefined, remoteAddress }, delay);
  return undefined;
}
