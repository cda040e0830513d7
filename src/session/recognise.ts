/** Acts on the verdict about a session's company file: remember it, or let nothing through. */
import { bindSyncToken } from '../auth/sync-token.js';
import { clear, raise } from '../company-file/attention.js';
import { block, type CompanyFileRow, type FileKey, saveIdentity } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import type { Trx } from '../db/connect.js';
import type { Dialect } from '../qbxml/synced.js';
import { giveUpRuns } from '../sync/advance.js';
import { judgeIdentity, type Seen, type Verdict } from './identity.js';
import { dialectOf } from './speak.js';
import type { SessionRow } from './store.js';

export type Recognised = { kind: 'ok'; dialect: Dialect } | Exclude<Verdict, { kind: 'ok' }>;

/**
 * Judges who is behind a session. When it is our company file, everything it told is saved and the
 * token is bound to it; when not, the session is refused, with a sentence for a person.
 * Source: design.md §7 (Identity).
 */
export async function recognise(
  ctx: Ctx,
  trx: Trx,
  key: FileKey,
  at: { file: CompanyFileRow; session: SessionRow; seen: Seen; major: string; minor: string },
): Promise<Recognised> {
  const { file, session, seen } = at;
  const now = ctx.now();
  const known = {
    fileId: file.fileId,
    isBound: file.identifiedAt !== null,
    companyName: file.companyName,
    filePath: file.filePath,
  };
  const verdict = judgeIdentity(known, seen);
  if (verdict.kind !== 'ok') {
    await refuse(trx, key, verdict, seen, now);
    return verdict;
  }
  const dialect = dialectOf(file, session, {
    supported: seen.supportedVersions,
    majorVersion: at.major,
    minorVersion: at.minor,
    country: seen.country,
  });
  await saveIdentity(trx, key, { ...seen, qbxmlVersion: dialect.version }, now);
  await bindSyncToken(trx, { organizationId: key.organizationId, id: session.syncTokenId }, now);
  await clear(trx, key, ['WRONG_FILE', 'IDENTITY_UNCONFIRMED', 'QUICKBOOKS_UNREACHABLE']);
  return { kind: 'ok', dialect };
}

/** Lets nothing through: the company file is blocked, its runs end, a person reads why. */
export async function refuse(
  trx: Trx,
  key: FileKey,
  verdict: Exclude<Verdict, { kind: 'ok' }>,
  seen: Pick<Seen, 'filePath' | 'companyName'>,
  now: Date,
): Promise<void> {
  const code = verdict.kind === 'wrong_file' ? 'WRONG_FILE' : 'IDENTITY_UNCONFIRMED';
  await block(trx, key, {
    code,
    message: verdict.sentence,
    pendingFilePath: seen.filePath,
    pendingCompanyName: seen.companyName,
    now,
  });
  await raise(trx, key, { code, userMessage: verdict.sentence }, now);
  await giveUpRuns(trx, key, verdict.sentence, now);
}
