/** The one word for the state of a company file, and what nobody but the clock can notice. Pure. */
import { LIMITS } from '../limits.js';
import type { Attention } from './attention.js';
import type { CompanyFileRow } from './store.js';

/** Source: design.md §7 (company files). */
export type Status =
  | 'waiting_for_connector'
  | 'syncing'
  | 'in_step'
  | 'blocked'
  | 'wrong_file'
  | 'paused'
  | 'frozen'
  | 'revoked';

export type StatusFacts = {
  readonly file: Pick<
    CompanyFileRow,
    'revokedAt' | 'paused' | 'frozenReason' | 'blockedCode' | 'identifiedAt' | 'firstSyncAt'
  >;
  /** The phase of the run that is under way; null when there is none. */
  readonly phase: string | null;
  readonly attention: readonly Pick<Attention, 'code'>[];
};

/** Items under which nothing is exchanged until a person has acted. */
export const BLOCKING: readonly string[] = ['QUICKBOOKS_UNREACHABLE', 'IDENTITY_UNCONFIRMED'];

/**
 * What people decided comes before what happened, what stops the exchange before how far it is.
 */
export function statusOf({ file, phase, attention }: StatusFacts): Status {
  if (file.revokedAt !== null) return 'revoked';
  if (file.paused) return 'paused';
  if (file.frozenReason !== null) return 'frozen';
  if (file.blockedCode === 'WRONG_FILE') return 'wrong_file';
  if (file.blockedCode !== null) return 'blocked';
  if (attention.some((item) => BLOCKING.includes(item.code))) return 'blocked';
  if (file.identifiedAt === null) return 'waiting_for_connector';
  return phase !== null || file.firstSyncAt === null ? 'syncing' : 'in_step';
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * About when the Web Connector calls again: it was given this interval with its .qwc, and may have
 * been set to another one since.
 * @returns null when it never called, or is late already and so not to be counted on
 */
export function nextContactOf(lastContactAt: Date | null, now: Date): Date | null {
  if (lastContactAt === null) return null;
  const next = new Date(lastContactAt.getTime() + LIMITS.scheduleMinutesDefault * MINUTE_MS);
  return next > now ? next : null;
}

/** True when a Web Connector that used to call has been silent for days. */
export function isSilent(lastContactAt: Date | null, now: Date): boolean {
  if (lastContactAt === null) return false;
  return now.getTime() - lastContactAt.getTime() > LIMITS.silentHoursMax * HOUR_MS;
}
