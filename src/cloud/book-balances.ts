/**
 * Book balances: what QuickBooks says that bank accounts and cards hold, and since when we know.
 * Source: sync-semantics §6.14 (book balance: read last in the session, stored with as-of and
 * session), design.md §7 (balances move silently).
 *
 * `Balance` is of the account itself, `TotalBalance` includes its sub-accounts (qbXML facts). The
 * sign is QuickBooks' own: of a card a positive balance is owed (assumed).
 */
import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { ACCOUNT_TYPES } from './bank-accounts.js';

export type BookBalance = {
  /** ListID. */
  readonly id: string;
  readonly fullName: string;
  readonly accountType: string;
  readonly isActive: boolean;
  /** Decimal text; null where QuickBooks told none. */
  readonly balance: string | null;
  /** The same with all sub-accounts. */
  readonly totalBalance: string | null;
  /** ISO code, else QuickBooks' name of it; null where the company file has one currency only. */
  readonly currency: string | null;
  /** When the answer came in which QuickBooks last told this balance. */
  readonly asOf: Date;
  /** The session of that answer; null once sessions of that day are forgotten. */
  readonly sessionId: string | null;
  /**
   * The end of the last sync that would have read the balance again, had any document changed:
   * until then it was still the same. Never before `asOf`.
   */
  readonly confirmedAt: Date;
  /** A sub-account, or one that has sub-accounts. */
  readonly isPartOfTree: boolean;
};

type AccountRow = Omit<BookBalance, 'asOf' | 'sessionId' | 'confirmedAt'> & {
  readAt: Date;
  wireId: string | null;
};

/** Balances of all living accounts of type Bank and CreditCard, in the order of their names. */
export async function bookBalances(
  trx: Trx,
  key: FileKey,
  file: Pick<CompanyFileRow, 'lastSyncAt'>,
): Promise<BookBalance[]> {
  const accounts = await readAccounts(trx, key);
  const whole = await lastReading(trx, key);
  const wires = accounts.flatMap(({ wireId }) => wireId ?? []);
  const sessions = await sessionsOf(trx, key, wires);
  return accounts.map(({ readAt, wireId, ...account }) => {
    // What does not differ is not written: the row itself only knows when it last differed.
    const isWhole = whole !== undefined && whole.at >= readAt;
    const asOf = isWhole ? whole.at : readAt;
    const sessionId = isWhole ? whole.sessionId : (sessions.get(wireId ?? '') ?? null);
    const { lastSyncAt } = file;
    const confirmedAt = lastSyncAt !== null && lastSyncAt > asOf ? lastSyncAt : asOf;
    return { ...account, asOf, sessionId, confirmedAt };
  });
}

async function readAccounts(trx: Trx, key: FileKey): Promise<AccountRow[]> {
  const { rows } = await trx.raw<{ rows: AccountRow[] }>(
    `select a.list_id as id, coalesce(a.full_name, '') as "fullName",
            a.account_type as "accountType", a.is_active is not false as "isActive",
            a.balance::text as balance, a.total_balance::text as "totalBalance",
            coalesce((
              select c.currency_code from mirror.currency c
               where c.organization_id = ? and c.company_file_id = ?
                 and c.list_id = a.currency_ref_list_id),
              a.currency_ref_full_name) as currency,
            a.read_at as "readAt", a.wire_id as "wireId",
            a.parent_ref_list_id is not null or exists (
              select from mirror.account s
               where s.organization_id = ? and s.company_file_id = ? and not s.is_deleted
                 and s.parent_ref_list_id = a.list_id) as "isPartOfTree"
       from mirror.account a
      where a.organization_id = ? and a.company_file_id = ? and not a.is_deleted
        and a.account_type = any(?)
      order by a.full_name collate "C", a.list_id`,
    [
      ...[key.organizationId, key.companyFileId, key.organizationId, key.companyFileId],
      ...[key.organizationId, key.companyFileId, Object.values(ACCOUNT_TYPES)],
    ],
  );
  return rows;
}

/** When QuickBooks last told the balances of all accounts at once; the request is kept for days. */
async function lastReading(
  trx: Trx,
  key: FileKey,
): Promise<{ at: Date; sessionId: string } | undefined> {
  const { rows } = await trx.raw<{ rows: { at: Date; sessionId: string }[] }>(
    `select r.finished_at as at, w.session_id as "sessionId"
       from request r
       join wire w on w.organization_id = ? and w.company_file_id = ? and w.id = r.wire_id
      where r.organization_id = ? and r.company_file_id = ? and r.step = 'balances'
        and r.object_type = 'Account' and r.state = 'answered' and r.status_code = 0
        and r.origin = 'sync' and r.body -> 'ListID' is null
      order by r.finished_at desc limit 1`,
    [key.organizationId, key.companyFileId, key.organizationId, key.companyFileId],
  );
  return rows[0];
}

async function sessionsOf(
  trx: Trx,
  key: FileKey,
  wires: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await trx.raw<{ rows: { id: string; sessionId: string }[] }>(
    `select id, session_id as "sessionId" from wire
      where organization_id = ? and company_file_id = ? and id = any(?)`,
    [key.organizationId, key.companyFileId, [...new Set(wires)]],
  );
  return new Map(rows.map((row) => [row.id, row.sessionId]));
}

/** A sync that saw documents change and has not read the balances after that. */
export type UnreadSync = 'running' | 'failed';

/** The last sync that saw documents change, when it did not come to its end. */
export async function unreadSync(trx: Trx, key: FileKey): Promise<UnreadSync | undefined> {
  const { rows } = await trx.raw<{ rows: { state: string; changed: boolean }[] }>(
    `select state, transactions_changed as changed from sync_run
      where organization_id = ? and company_file_id = ? and state <> 'queued'
      order by started_at desc nulls last, created_at desc limit 1`,
    [key.organizationId, key.companyFileId],
  );
  const [last] = rows;
  if (!last?.changed) return undefined;
  return last.state === 'running' || last.state === 'failed' ? last.state : undefined;
}

const HOUR_MS = 3_600_000;

/**
 * Why a balance should not be relied on.
 * @param of  confirmedAt of the balance; its company file; unread: see unreadSync
 * @returns one plain sentence; undefined while it may be
 */
export function stalenessOf(of: {
  confirmedAt: Date;
  file: Pick<CompanyFileRow, 'firstSyncAt' | 'paused' | 'revokedAt'>;
  unread: UnreadSync | undefined;
  now: Date;
}): string | undefined {
  const { firstSyncAt, paused, revokedAt } = of.file;
  if (firstSyncAt === null) {
    return 'The first sync has not ended yet; balances are read at its end.';
  }
  if (of.unread === 'running') {
    return 'Documents have changed in the sync that is under way; balances are read at its end.';
  }
  if (of.unread === 'failed') {
    return 'The last sync broke off after documents had changed; the next one reads the balances.';
  }
  const hours = Math.floor((of.now.getTime() - of.confirmedAt.getTime()) / HOUR_MS);
  if (hours < LIMITS.bookBalanceFreshHours) return undefined;
  const days = Math.floor(hours / 24);
  const ago = days < 2 ? `${hours} hours` : `${days} days`;
  const read = `QuickBooks was last read ${ago} ago`;
  if (revokedAt !== null) return `${read}: the sync token was revoked.`;
  return paused ? `${read}: syncing is paused.` : `${read}; is the Web Connector running?`;
}
