/**
 * The table api_key: what a program sends as `Authorization: Bearer`. A key carries its
 * organization and its own id, so that checking it is one read by primary key.
 */
import type { Ctx } from '../context.js';
import { inOrganization, prepared, readInOrganization, type Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { type Delay, noteFailure, wait } from './login-failure.js';
import { type Principal, SCOPES, type Scope } from './permission.js';
import { isSameHash, keyedHash, newId, newSecret, uuidFromBase32, uuidToBase32 } from './secret.js';

const KEY = /^qbk_([a-z2-7]{26})([a-z2-7]{26})_[a-z2-7]{52}$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';
const NO_HASH = Buffer.alloc(32);

/** A key as people may see it. */
export type ApiKey = {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

const COLUMNS = `id, name, scopes, created_at as "createdAt", last_used_at as "lastUsedAt",
  revoked_at as "revokedAt"`;

/**
 * Makes an API key.
 * @returns the key with its text, which exists nowhere else and is shown once
 */
export async function createApiKey(
  ctx: Ctx,
  trx: Trx,
  options: { organizationId: string; name: string; scopes: readonly Scope[] },
): Promise<ApiKey & { key: string }> {
  const { organizationId, name } = options;
  const id = newId(ctx);
  const key = newSecret(ctx, `qbk_${uuidToBase32(organizationId)}${uuidToBase32(id)}_`);
  const scopes = SCOPES.filter((scope) => options.scopes.includes(scope));
  const createdAt = ctx.now();
  await trx('api_key').insert({
    organization_id: organizationId,
    id,
    name,
    scopes,
    key_hash: keyedHash(ctx, 'api-key', key),
    created_at: createdAt,
  });
  return { id, name, scopes, createdAt, lastUsedAt: null, revokedAt: null, key };
}

type HashRow = {
  keyHash: Buffer;
  name: string;
  scopes: Scope[];
  revokedAt: Date | null;
  lastUsedAt: Date | null;
};

const FIND_HASH = prepared(
  `select key_hash as "keyHash", name, scopes, revoked_at as "revokedAt",
          last_used_at as "lastUsedAt"
     from api_key where organization_id = $1 and id = $2`,
);

/**
 * Whose key is this? ADMIN_API_KEY first, in constant time; then one read. Unknown, malformed,
 * wrong and revoked take the same path.
 * @returns undefined for every kind of no
 */
export async function verifyApiKey(
  ctx: Ctx,
  key: string,
  remoteAddress: string,
  delay: Delay = wait,
): Promise<Principal | undefined> {
  if (isAdminKey(ctx, key)) return { kind: 'admin' };
  const parts = KEY.exec(key);
  const organizationId = uuidFromBase32(parts?.[1] ?? '') ?? NOBODY;
  const keyId = uuidFromBase32(parts?.[2] ?? '') ?? NOBODY;
  const rows = await readInOrganization<HashRow>(ctx.db, organizationId, FIND_HASH, [
    organizationId,
    keyId,
  ]);
  const row = rows[0];
  const isSame = isSameHash(keyedHash(ctx, 'api-key', key), row?.keyHash ?? NO_HASH);
  if (row === undefined || !isSame || row.revokedAt !== null) {
    await noteFailure(ctx, { name: undefined, remoteAddress }, delay);
    return undefined;
  }
  const now = ctx.now();
  if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) >= LIMITS.lastContactSecondsMin * 1000) {
    await inOrganization(ctx.db, organizationId, async (trx) => {
      await trx('api_key')
        .where({ organization_id: organizationId, id: keyId })
        .update({ last_used_at: now });
    });
  }
  return { kind: 'key', organizationId, keyId, keyName: row.name, scopes: row.scopes };
}

function isAdminKey(ctx: Ctx, key: string): boolean {
  const admin = ctx.config.adminApiKey;
  const presented = keyedHash(ctx, 'admin-key', key);
  return isSameHash(presented, admin === undefined ? NO_HASH : keyedHash(ctx, 'admin-key', admin));
}

/** Keys of an organization, revoked ones too, oldest first, in pages. */
export async function listApiKeys(
  trx: Trx,
  organizationId: string,
  page: { after: { at: Date; id: string } | undefined; limit: number },
): Promise<ApiKey[]> {
  const found = await trx.raw(
    `select ${COLUMNS} from api_key
      where organization_id = ? and (created_at, id) > (?::timestamptz, ?::uuid)
      order by created_at, id limit ?`,
    [organizationId, page.after?.at ?? new Date(0), page.after?.id ?? NOBODY, page.limit],
  );
  return found.rows;
}

/** Ends a key for good. @returns false when this organization has none of that id */
export async function revokeApiKey(
  trx: Trx,
  key: { organizationId: string; id: string },
  now: Date,
): Promise<boolean> {
  const found = await trx.raw(
    `update api_key set revoked_at = coalesce(revoked_at, ?::timestamptz)
      where organization_id = ? and id = ?`,
    [now, key.organizationId, key.id],
  );
  return found.rowCount === 1;
}
