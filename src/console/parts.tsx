/** Small pieces that several pages show: badge, progress, what needs a person, a point in time. */
import type { Status } from '../company-file/status.js';
import {
  type AttentionItem,
  type CompanyFileView,
  type Progress,
  timeLeftText,
} from '../company-file/view.js';
import { docsAnchor, type Fix } from '../errors.js';

type Look = 'good' | 'busy' | 'idle' | 'bad';

/** The words of design.md §7 as people read them; the colour only repeats what the word says. */
const STATUS: Readonly<Record<Status, { label: string; look: Look }>> = {
  waiting_for_connector: { label: 'Waiting for the Web Connector', look: 'idle' },
  syncing: { label: 'Syncing', look: 'busy' },
  in_step: { label: 'In step', look: 'good' },
  blocked: { label: 'Needs a person', look: 'bad' },
  wrong_file: { label: 'Wrong company file', look: 'bad' },
  paused: { label: 'Paused', look: 'idle' },
  frozen: { label: 'Frozen', look: 'bad' },
  revoked: { label: 'Disconnected', look: 'idle' },
};

/** The state of a company file in one or two words. */
export function Badge({ status }: { status: Status }) {
  const { label, look } = STATUS[status];
  return <span class={`badge ${look}`}>{label}</span>;
}

const PHASES: Readonly<Record<string, string>> = {
  identity: 'checking which company file is open',
  lists: 'reading lists',
  transactions: 'reading transactions',
  deletions: 'looking for what was deleted',
  balances: 'reading balances',
  proof: 'comparing with QuickBooks',
};

/** How far the sync that is under way has come; nothing when there is none. */
export function SyncProgress({ sync }: { sync: Progress }) {
  if (sync.phase === null) return null;
  const phase = PHASES[sync.phase] ?? sync.phase;
  const rows = sync.objects.reduce((sum, object) => sum + object.mirrored, 0);
  const percent = sync.percent === null ? 'counting' : `${sync.percent} %`;
  const left = sync.secondsLeft === null ? '' : ` · ${timeLeftText(sync.secondsLeft)}`;
  return (
    <div class="progress">
      {/* Without a value the browser shows that something goes on, but not how far. */}
      <progress
        max={100}
        {...(sync.percent === null ? {} : { value: sync.percent })}
        aria-label="Progress of the sync"
      />
      <p class="small">
        {percent} · {phase} · {count(rows)} records here{left}
      </p>
    </div>
  );
}

const ACTORS: Readonly<Record<AttentionItem['actor'], string>> = {
  quickbooks_user: 'At the QuickBooks computer',
  admin: 'For an administrator',
  developer: 'For a developer',
  us: 'For the operator of this server',
};

/** Everything that waits for a person: who, what, and the next click. */
export function NeedsAttention({ items }: { items: readonly AttentionItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="attention">
      {items.map((item) => (
        <li key={`${item.code} ${item.objectType} ${item.objectId}`}>
          <p>
            <strong>{ACTORS[item.actor]}:</strong> {item.userMessage}
          </p>
          <FixList code={item.code} fixes={item.fixes} />
          <a href={docsAnchor(item.code)}>What this means</a>
        </li>
      ))}
    </ul>
  );
}

/** What to do about a code; what is done somewhere leads there. */
export function FixList({ code, fixes }: { code: string; fixes: readonly Fix[] }) {
  return (
    <ul class="plain">
      {fixes.map(({ label, href }) => (
        <li key={label}>
          {isLinked(href) && href !== docsAnchor(code) ? (
            <a href={href}>
              <Words text={label} />
            </a>
          ) : (
            <Words text={label} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Our own pages and https; neither another scheme or host, nor an address with a gap in it. */
function isLinked(href: string): boolean {
  return /^(\/(?![/\\])|https:\/\/)[^{}]*$/.test(href);
}

/** A sentence in which `names` are set apart. */
export function Words({ text }: { text: string }) {
  return (
    <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>
  );
}

/**
 * A point in time: `2026-11-02 09:42`, in the file's own time zone, else in UTC and saying so.
 */
export function Time({ at, zone, none }: { at: Date | null; zone: string | null; none: string }) {
  if (at === null) return <>{none}</>;
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone ?? 'UTC',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
  return <time dateTime={at.toISOString()}>{zone === null ? `${text} UTC` : text}</time>;
}

/** `12,345`: digits in groups, as English readers expect them. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}

/**
 * What a company file is called: by QuickBooks, else by whoever made its sync token.
 * @param description  of the sync token
 */
export function titleOf(
  view: Pick<CompanyFileView, 'companyName'>,
  description: string | null,
): string {
  return view.companyName ?? description ?? 'A company file that has not connected yet';
}
