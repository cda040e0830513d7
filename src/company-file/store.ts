/** The table company_file: one row a .QBW, and the lock that every change of its state holds. */
import assert from 'node:assert';
import { type Call, prepared, type Trx } from '../db/connect.js';

/** Which company file: the two parts of its id. */
export type FileKey = { readonly organizationId: string; readonly companyFileId: string };

export type BlockedCode = 'WRONG_FILE' | 'IDENTITY_UNCONFIRMED';

export type ScheduleWindow = { days: string[]; from: string; to: string };

export type CompanyFileRow = {
  organizationId: string;
  id: string;
  createdAt: Date;
  fence: string;
  epoch: string;
  changeSeq: string;
  fileId: string;
  identifiedAt: Date | null;
  companyName: string | null;
  filePath: string | null;
  pendingFilePath: string | null;
  pendingCompanyName: string | null;
  productName: string | null;
  majorVersion: string | null;
  country: string | null;
  qbxmlVersion: string | null;
  restoreTime: string | null;
  condenseTime: string | null;
  paused: boolean;
  revokedAt: Date | null;
  frozenReason: string | null;
  /** When the file last turned out not to be the successor of the one seen before. */
  epochChangedAt: Date | null;
  blockedCode: BlockedCode | null;
  blockedMessage: string | null;
  scheduleEveryMinutes: number;
  scheduleWindows: ScheduleWindow[];
  timeZone: string | null;
  /** Days that superseded versions and changes are kept; null keeps them for ever. */
  historyDays: number | null;
  lastContactAt: Date | null;
  lastSyncBeganAt: Date | null;
  lastSyncAt: Date | null;
  firstSyncAt: Date | null;
  connectionErrors: number;
  forgetPath: boolean;
  /** Size of answer to ask QuickBooks for. */
  answerBytes: number;
};

/** Everything but the large jsonb columns, under camelCase names. */
const COLUMNS = `organization_id as "organizationId", id, created_at as "createdAt", fence, epoch,
  change_seq as "changeSeq", file_id as "fileId", identified_at as "identifiedAt",
  company_name as "companyName", file_path as "filePath", pending_file_path as "pendingFilePath",
  pending_company_name as "pendingCompanyName", product_name as "productName",
  major_version as "majorVersion", country, qbxml_version as "qbxmlVersion",
  restore_time as "restoreTime", condense_time as "condenseTime", paused,
  revoked_at as "revokedAt", frozen_reason as "frozenReason",
  epoch_changed_at as "epochChangedAt", blocked_code as "blockedCode",
  blocked_message as "blockedMessage", schedule_every_minutes as "scheduleEveryMinutes",
  schedule_windows as "scheduleWindows", time_zone as "timeZone", history_days as "historyDays",
  last_contact_at as "lastContactAt", last_sync_began_at as "lastSyncBeganAt",
  last_sync_at as "lastSyncAt", first_sync_at as "firstSyncAt",
  connection_errors as "connectionErrors", forget_path as "forgetPath",
  answer_bytes as "answerBytes"`;

/**
 * Reads one company file.
 * @returns undefined when there is none in this organization
 */
export async function getCompanyFile(trx: Trx, key: FileKey): Promise<CompanyFileRow | undefined> {
  const found = await trx.raw(
    `select ${COLUMNS} from company_file where organization_id = ? and id = ?`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows[0];
}

/**
 * Takes the row lock under which sessions, queue, mirror and change feed of a company file move,
 * and reads the row. Source: trust.md §2 (every transition holds it).
 */
export async function lockCompanyFile(trx: Trx, key: FileKey): Promise<CompanyFileRow> {
  const found = await trx.raw(
    `select ${COLUMNS} from company_file where organization_id = ? and id = ? for update`,
    [key.organizationId, key.companyFileId],
  );
  assert(found.rows[0], 'a company file is never deleted');
  return found.rows[0];
}

/**
 * What QuickBooks last told of the company and its preferences, at the beginning of a session.
 * @returns CompanyRet and PreferencesRet as read; null where it did not tell
 */
export async function getToldCompany(
  trx: Trx,
  key: FileKey,
): Promise<{ company: unknown; preferences: unknown; lastSyncAt: Date | null } | undefined> {
  const found = await trx.raw(
    `select company, preferences, last_sync_at as "lastSyncAt" from company_file
      where organization_id = ? and id = ?`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows[0];
}

/** All company files of one organization, oldest first. */
export async function listCompanyFiles(
  trx: Trx,
  organizationId: string,
): Promise<CompanyFileRow[]> {
  const found = await trx.raw(
    `select ${COLUMNS} from company_file where organization_id = ? order by created_at, id`,
    [organizationId],
  );
  return found.rows;
}

/**
 * Makes the row that is born with its sync token.
 * @param file  fileId is a GUID in braces, the FileID of its .qwc, for ever
 */
export async function createCompanyFile(
  trx: Trx,
  file: { organizationId: string; id: string; fileId: string; now: Date },
): Promise<void> {
  await trx('company_file').insert({
    organization_id: file.organizationId,
    id: file.id,
    file_id: file.fileId,
    created_at: file.now,
  });
}

/** What an admin may change. Absent members stay as they are. */
export type Settings = {
  paused?: boolean;
  scheduleEveryMinutes?: number;
  scheduleWindows?: readonly ScheduleWindow[];
  timeZone?: string | null;
  historyDays?: number | null;
};

/** Saves settings; the values are validated at the edge. */
export async function updateSettings(trx: Trx, key: FileKey, settings: Settings): Promise<void> {
  const changes: Record<string, unknown> = {};
  if (settings.paused !== undefined) changes.paused = settings.paused;
  if (settings.scheduleEveryMinutes !== undefined) {
    changes.schedule_every_minutes = settings.scheduleEveryMinutes;
  }
  if (settings.scheduleWindows !== undefined) {
    changes.schedule_windows = JSON.stringify(settings.scheduleWindows);
  }
  if (settings.timeZone !== undefined) changes.time_zone = settings.timeZone;
  if (settings.historyDays !== undefined) changes.history_days = settings.historyDays;
  if (Object.keys(changes).length > 0) await update(trx, key, changes);
}

/** The company file's sync token is gone: nothing connects any more. */
export async function revokeCompanyFile(trx: Trx, key: FileKey, now: Date): Promise<void> {
  await trx.raw(
    `update company_file set revoked_at = coalesce(revoked_at, ?::timestamptz)
      where organization_id = ? and id = ?`,
    [now, key.organizationId, key.companyFileId],
  );
}

/** A new session begins: every older ticket is behind the fence from now on. */
export async function raiseFence(trx: Trx, key: FileKey): Promise<string> {
  const found = await trx.raw(
    `update company_file set fence = fence + 1 where organization_id = ? and id = ?
     returning fence`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows[0].fence;
}

/** What the first call of a session told about QuickBooks and the company. */
export type Identity = {
  companyName: string | null;
  filePath: string | null;
  productName: string | null;
  majorVersion: string | null;
  country: string | null;
  qbxmlVersion: string;
  host: unknown;
  company: unknown;
  preferences: unknown;
};

/** Identity passed: remember what is known now, and that no path error or block stands any more. */
export async function saveIdentity(
  trx: Trx,
  key: FileKey,
  seen: Identity,
  now: Date,
): Promise<void> {
  await trx.raw(
    `update company_file set identified_at = coalesce(identified_at, ?::timestamptz),
       company_name = coalesce(?, company_name), file_path = coalesce(?, file_path),
       product_name = coalesce(?, product_name), major_version = coalesce(?, major_version),
       country = coalesce(?, country), qbxml_version = ?,
       host = coalesce(?::jsonb, host), company = coalesce(?::jsonb, company),
       preferences = coalesce(?::jsonb, preferences),
       pending_file_path = null, pending_company_name = null, blocked_code = null,
       blocked_message = null, connection_errors = 0, forget_path = false
     where organization_id = ? and id = ?`,
    [
      now,
      seen.companyName,
      seen.filePath,
      seen.productName,
      seen.majorVersion,
      seen.country,
      seen.qbxmlVersion,
      jsonOrNull(seen.host),
      jsonOrNull(seen.company),
      jsonOrNull(seen.preferences),
      key.organizationId,
      key.companyFileId,
    ],
  );
}

/** Another company is open, or the same one moved and was renamed: nothing is exchanged. */
export async function block(
  trx: Trx,
  key: FileKey,
  blocked: {
    code: BlockedCode;
    message: string;
    pendingFilePath: string | null;
    pendingCompanyName: string | null;
    now: Date;
  },
): Promise<void> {
  await update(trx, key, {
    blocked_code: blocked.code,
    blocked_message: blocked.message,
    pending_file_path: blocked.pendingFilePath,
    pending_company_name: blocked.pendingCompanyName,
    last_sync_began_at: blocked.now,
  });
}

/** A person says that the moved and renamed company file is the right one. */
export async function confirmIdentity(trx: Trx, key: FileKey): Promise<boolean> {
  const found = await trx.raw(
    `update company_file set company_name = pending_company_name, file_path = pending_file_path,
       pending_file_path = null, pending_company_name = null, blocked_code = null,
       blocked_message = null
     where organization_id = ? and id = ? and blocked_code = 'IDENTITY_UNCONFIRMED'`,
    [key.organizationId, key.companyFileId],
  );
  return found.rowCount === 1;
}

/**
 * QuickBooks could not be opened with the learned path.
 * @param forget  true drops the path for the next authenticate
 */
export async function countConnectionError(
  trx: Trx,
  key: FileKey,
  errors: number,
  forget: boolean,
): Promise<void> {
  await update(trx, key, { connection_errors: errors, forget_path: forget });
}

const NOTE_CONTACT = prepared(
  `update company_file set last_contact_at = $3::timestamptz
    where organization_id = $1 and id = $2
      and (last_contact_at is null
           or last_contact_at <= $3::timestamptz - $4::int * interval '1 second')`,
);

/** For noteInOrganization: the Web Connector called, written at most every so many seconds. */
export function contactNote(key: FileKey, now: Date, secondsMin: number): Call {
  const values = [key.organizationId, key.companyFileId, now.toISOString(), String(secondsMin)];
  return { statement: NOTE_CONTACT, values };
}

/** The same inside a transaction that has other work to do. */
export async function touchContact(
  trx: Trx,
  key: FileKey,
  now: Date,
  secondsMin: number,
): Promise<void> {
  await trx.raw(
    `update company_file set last_contact_at = ?
      where organization_id = ? and id = ?
        and (last_contact_at is null
             or last_contact_at < ?::timestamptz - ? * interval '1 second')`,
    [now, key.organizationId, key.companyFileId, now, secondsMin],
  );
}

/** A sync run begins: the schedule counts from here. */
export async function beginSync(trx: Trx, key: FileKey, now: Date): Promise<void> {
  await update(trx, key, { last_sync_began_at: now });
}

/** A sync run ended with every type read. */
export async function completeSync(trx: Trx, key: FileKey, now: Date): Promise<void> {
  await trx.raw(
    `update company_file
        set last_sync_at = ?, first_sync_at = coalesce(first_sync_at, ?::timestamptz)
      where organization_id = ? and id = ?`,
    [now, now, key.organizationId, key.companyFileId],
  );
}

/** Notes when the company file was last restored and condensed, as QuickBooks tells it. */
export async function saveActivity(
  trx: Trx,
  key: FileKey,
  activity: { restoreTime: string | null; condenseTime: string | null },
): Promise<void> {
  await update(trx, key, {
    restore_time: activity.restoreTime,
    condense_time: activity.condenseTime,
  });
}

/**
 * The file is not the successor of the one last seen: a new epoch.
 * @param frozen  why nothing is to be written until a person has looked; null freezes nothing, and
 *   thaws nothing either
 */
export async function beginEpoch(
  trx: Trx,
  key: FileKey,
  change: { frozen: string | null; now: Date },
): Promise<void> {
  await trx.raw(
    `update company_file
        set epoch = epoch + 1, frozen_reason = coalesce(?, frozen_reason),
            epoch_changed_at = case when ?::text is null then epoch_changed_at
              else ?::timestamptz end
      where organization_id = ? and id = ?`,
    [change.frozen, change.frozen, change.now, key.organizationId, key.companyFileId],
  );
}

/** A person has looked at a frozen company file and goes on with it. @returns false: it was not */
export async function unfreeze(trx: Trx, key: FileKey): Promise<boolean> {
  const found = await trx.raw(
    `update company_file set frozen_reason = null
      where organization_id = ? and id = ? and frozen_reason is not null`,
    [key.organizationId, key.companyFileId],
  );
  return found.rowCount === 1;
}

/** Numbers for the halves of message sets that had to be split. @returns the first of `count` */
export async function takePackGroups(trx: Trx, key: FileKey, count: number): Promise<number> {
  const found = await trx.raw(
    `update company_file set pack_groups = pack_groups + ? where organization_id = ? and id = ?
     returning pack_groups`,
    [count, key.organizationId, key.companyFileId],
  );
  return Number(found.rows[0].pack_groups) - count + 1;
}

/** QuickBooks on that PC was quicker or slower than thought: what one answer should have. */
export async function saveAnswerBytes(trx: Trx, key: FileKey, bytes: number): Promise<void> {
  await update(trx, key, { answer_bytes: bytes });
}

async function update(trx: Trx, key: FileKey, changes: Record<string, unknown>): Promise<void> {
  await trx('company_file')
    .where({ organization_id: key.organizationId, id: key.companyFileId })
    .update(changes);
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
