/** A company file as REST and the console show it. Source: design.md §7 (company files). */
import { ATTENTION, type AttentionCode, attentionFixes } from '../attention-catalogue.js';
import type { Actor, Fix } from '../errors.js';
import type { Attention } from './attention.js';
import { BLOCKING, isSilent, nextContactOf, type Status, statusOf } from './status.js';
import type { CompanyFileRow } from './store.js';

/** How the last comparison with QuickBooks' own figures came out. */
export type ProofSummary = {
  readonly state: 'proven' | 'healed' | 'broken' | 'not_computable';
  readonly asOf: Date;
  readonly sentence: string;
};

/** How far the reading is; sync/progress.progressOf gives it. */
export type Progress = {
  phase: string | null;
  percent: number | null;
  /** Of work, at the speed measured in this run; null until there is something to measure. */
  secondsLeft: number | null;
  objects: { type: string; mirrored: number; expected: number | null; complete: boolean }[];
  /** Types that QuickBooks would not list when they were last asked for, in its own words. */
  refused: { type: string; statusCode: number | null; message: string | null }[];
};

export type AttentionItem = {
  code: AttentionCode;
  since: Date;
  actor: Actor;
  userMessage: string;
  fixes: readonly Fix[];
  objectType: string | null;
  objectId: string | null;
  operationId: string | null;
};

/** What the rolling audit has found in a month (UTC): sync/drift.readAudit gives the numbers. */
export type AuditView = {
  month: string;
  reread: number;
  different: number;
  sentence: string;
};

/** How far the set-up is: preferences/setup.setupOf tells. */
export type SetupView = {
  readonly state: 'waiting_for_first_sync' | 'review_preferences' | 'complete';
  /** The state in one plain sentence. */
  readonly sentence: string;
  /** What is still to be done; `href` is where. Empty when it is complete. */
  readonly missing: readonly { key: string; sentence: string; href: string }[];
};

/** Dates become ISO 8601 in UTC when it is written as JSON. */
export type CompanyFileView = {
  id: string;
  organizationId: string;
  status: Status;
  /** The status and what to do next, in one plain sentence. */
  sentence: string;
  companyName: string | null;
  filePath: string | null;
  quickbooks: {
    productName: string | null;
    majorVersion: string | null;
    country: string | null;
    qbxmlVersion: string | null;
  };
  paused: boolean;
  schedule: {
    everyMinutes: number;
    windows: { days: string[]; from: string; to: string }[];
    timeZone: string | null;
  };
  retention: { historyDays: number | null };
  /** Number of the newest entry of the change feed; 0 before the first. */
  newestChange: number;
  createdAt: Date;
  lastContactAt: Date | null;
  lastSyncAt: Date | null;
  nextContactAt: Date | null;
  sync: Progress;
  /** What the last sync was compared with; null before the first. */
  proof: ProofSummary | null;
  audit: AuditView;
  setup: SetupView;
  needsAttention: AttentionItem[];
};

/** All that a view is made of. */
export type ViewFacts = {
  readonly file: CompanyFileRow;
  readonly attention: readonly Attention[];
  readonly progress: Progress;
  /** proof/sentence.ts says it; absent: nothing was compared yet. */
  readonly proof?: ProofSummary | null;
  readonly audit: Omit<AuditView, 'sentence'>;
  readonly setup: SetupView;
  /** Of the sync token; undefined when it is not known. */
  readonly tokenExpiresAt: Date | null | undefined;
  readonly now: Date;
};

/** The whole of a company file for people and programs. Pure. */
export function viewCompanyFile(facts: ViewFacts): CompanyFileView {
  const { file, progress, now } = facts;
  const status = statusOf({ file, phase: progress.phase, attention: facts.attention });
  const needsAttention = [...facts.attention.map(toItem), ...itemsOfTime(facts, status)];
  const view = {
    id: `${file.organizationId}.${file.id}`,
    organizationId: file.organizationId,
    status,
    companyName: file.companyName,
    filePath: file.filePath,
    quickbooks: {
      productName: file.productName,
      majorVersion: file.majorVersion,
      country: file.country,
      qbxmlVersion: file.qbxmlVersion,
    },
    paused: file.paused,
    schedule: {
      everyMinutes: file.scheduleEveryMinutes,
      windows: file.scheduleWindows,
      timeZone: file.timeZone,
    },
    retention: { historyDays: file.historyDays },
    newestChange: Number(file.changeSeq),
    createdAt: file.createdAt,
    lastContactAt: file.lastContactAt,
    lastSyncAt: file.lastSyncAt,
    nextContactAt: nextContactOf(file.lastContactAt, now),
    sync: progress,
    proof: facts.proof ?? null,
    audit: { ...facts.audit, sentence: auditSentence(facts.audit) },
    setup: facts.setup,
    needsAttention,
  };
  return { ...view, sentence: sentence(view, { reason: reasonOf(file), now }) };
}

function auditSentence({ reread, different }: Omit<AuditView, 'sentence'>): string {
  const grouped = (count: number) => count.toLocaleString('en-US');
  return `${grouped(reread)} re-read this month, ${grouped(different)} different.`;
}

function reasonOf(file: CompanyFileRow): string | null {
  return file.blockedMessage ?? file.frozenReason;
}

function toItem(item: Attention): AttentionItem {
  return {
    code: item.code,
    since: item.since,
    actor: item.actor,
    userMessage: item.userMessage,
    fixes: item.fixes,
    objectType: item.objectType || null,
    objectId: item.objectId || null,
    operationId: null,
  };
}

/** What becomes true by time alone, and so is nobody's row: a token expired, a connector silent. */
function itemsOfTime({ file, tokenExpiresAt, now }: ViewFacts, status: Status): AttentionItem[] {
  const item = (code: AttentionCode, since: Date): AttentionItem => {
    const { actor, userMessage } = ATTENTION[code];
    const fixes = attentionFixes(code, `${file.organizationId}.${file.id}`);
    return {
      ...{ code, since, actor, userMessage, fixes },
      ...{ objectType: null, objectId: null, operationId: null },
    };
  };
  if (status === 'waiting_for_connector' && tokenExpiresAt && tokenExpiresAt <= now) {
    return [item('TOKEN_EXPIRED', tokenExpiresAt)];
  }
  if (status === 'revoked' || status === 'paused' || !isSilent(file.lastContactAt, now)) return [];
  return [item('CONNECTOR_SILENT', file.lastContactAt ?? now)];
}

type Said = Pick<
  CompanyFileView,
  | 'status'
  | 'companyName'
  | 'lastContactAt'
  | 'lastSyncAt'
  | 'nextContactAt'
  | 'sync'
  | 'needsAttention'
> & { schedule: { timeZone: string | null } };

/**
 * The state of a company file and the next step, for somebody who has never heard of any of this.
 * @param more  reason: why it is blocked or frozen, as it was recorded
 */
export function sentence(view: Said, more: { reason: string | null; now: Date }): string {
  const name = view.companyName ?? 'This company file';
  const reason = more.reason ? ` ${more.reason}` : '';
  const zone = view.schedule.timeZone;
  const clock = (at: Date) => clockText(at, more.now, zone);
  const contact = view.nextContactAt
    ? ` Next contact about ${clock(view.nextContactAt)}.`
    : silence(view, clock);
  const urgent = view.needsAttention[0]?.userMessage;
  switch (view.status) {
    case 'revoked':
      return `${name} is disconnected: its sync token was revoked. Create a new one to reconnect.`;
    case 'paused':
      return `${name} is paused. Resume it and the next contact goes on where it stopped.`;
    case 'frozen':
      return `${name} is frozen: it is read, but nothing is written to QuickBooks.${reason}`;
    case 'wrong_file':
      return `QuickBooks has another company open than ${name}; nothing was exchanged.${reason}`;
    case 'blocked':
      return `${name} needs a person: ${blockage(view) ?? more.reason ?? 'QuickBooks is silent.'}`;
    case 'waiting_for_connector':
      if (urgent) return urgent;
      return view.lastContactAt === null
        ? 'Waiting for the Web Connector: add the .qwc file there, type the password, update.'
        : `The Web Connector called at ${clock(view.lastContactAt)}; QuickBooks is to answer next.`;
    case 'syncing':
      return `${name} is being read: ${progressText(view.sync)}.${contact}`;
    case 'in_step':
      return `${name} is in step with QuickBooks as of ${since(view, more.now, clock)}.${contact}`;
    default:
      return view.status satisfies never;
  }
}

function blockage(view: Said): string | undefined {
  return view.needsAttention.find((item) => BLOCKING.includes(item.code))?.userMessage;
}

function progressText(sync: Progress): string {
  const percent = sync.percent === null ? 'counting' : `${sync.percent} %`;
  const left = sync.secondsLeft === null ? '' : `, ${timeLeftText(sync.secondsLeft)}`;
  return sync.phase === null ? percent : `${percent} (${sync.phase})${left}`;
}

/** How long a sync still has to work, as people say it. */
export function timeLeftText(seconds: number): string {
  if (seconds < 60) return 'less than a minute left';
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`;
  return `about ${Math.round(minutes / 60)} hours left`;
}

function silence(view: Said, clock: (at: Date) => string): string {
  if (view.lastContactAt === null) return '';
  return ` The Web Connector called last at ${clock(view.lastContactAt)}; is that computer on?`;
}

function since(view: Said, now: Date, clock: (at: Date) => string): string {
  if (view.lastSyncAt === null) return 'its first sync';
  const minutes = Math.max(0, Math.floor((now.getTime() - view.lastSyncAt.getTime()) / 60_000));
  return minutes < 60 ? `${clock(view.lastSyncAt)} (${minutes} min ago)` : clock(view.lastSyncAt);
}

/** `09:42` of today, else with its date; in the file's time zone, else in UTC and saying so. */
function clockText(at: Date, now: Date, timeZone: string | null): string {
  const text = (date: Date) =>
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: timeZone ?? 'UTC',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(date);
  const [day, time] = text(at).split(' ');
  const isToday = text(now).startsWith(`${day} `);
  return `${isToday ? '' : `${day} `}${time}${timeZone === null ? ' UTC' : ''}`;
}
