/**
 * Every code that people and programs are told: why, who can mend it, what to do. Made from the
 * catalogues; GET /v1/errors is the first part for programs.
 */
import type { VNode } from 'preact';
import { ATTENTION, ATTENTION_CODES, attentionFixes } from '../../attention-catalogue.js';
import type { Told } from '../../error-catalogue.js';
import { type Actor, ERROR_CODES, ERRORS, type Fix, fixesOf } from '../../errors.js';
import { hresultEntry } from '../../qbxml/hresult.js';
import { STATUS, type StatusClass } from '../../qbxml/status.js';
import { Heading } from '../layout.js';
import { count, FixList } from '../parts.js';
import { CONNECTOR_CODES } from '../support-codes.js';
import { SearchForm } from './search.js';
import { ConnectorEntry, HresultText, hresults } from './support.js';

/** One code with all that can be searched for. */
type Entry = { readonly text: string; readonly body: () => VNode };

type Part = {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly entries: readonly Entry[];
};

/** @param props.query  what somebody typed into the search box; '' shows all */
export function ErrorsPage({ query }: { query: string }) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isWanted = ({ text }: Entry) => words.every((word) => text.includes(word));
  const parts = PARTS.map((part) => ({ ...part, entries: part.entries.filter(isWanted) }));
  const found = parts.filter(({ entries }) => entries.length > 0);
  const total = found.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <Heading title="Errors">
        What can go wrong, why, who can mend it, and how. Programs read{' '}
        <a href="/v1/errors">the answers of REST</a> as JSON.
      </Heading>
      <SearchForm
        action="/docs/errors"
        label="A code or a word"
        placeholder="QUEUE_FULL, QBWC1039, 3120"
        value={query}
      />
      <div id="found" aria-live="polite">
        {total === 0 && (
          <section class="card">
            <p>Nothing here has “{query}” in its code, its title or its sentences.</p>
          </section>
        )}
        {total > 0 && query !== '' && (
          <p class="small">
            {count(total)} {total === 1 ? 'code' : 'codes'}
          </p>
        )}
        {query === '' && (
          <nav class="jump" aria-label="On this page">
            {found.map(({ id, title }) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
            ))}
          </nav>
        )}
        {found.map(({ id, title, lead, entries }) => (
          <section key={id} class="card">
            <h2 id={id}>{title}</h2>
            <p class="small">{lead}</p>
            <dl class="codes">{entries.map(({ body }) => body())}</dl>
          </section>
        ))}
      </div>
    </>
  );
}

const ACTORS: Readonly<Record<Actor, string>> = {
  developer: 'the developer of the app',
  admin: 'an administrator',
  quickbooks_user: 'the person at the QuickBooks computer',
  us: 'the operator of this server',
};

/** @param facts.note  what else there is to say, such as its HTTP status */
function entryOf(facts: { code: string; told: Told; fixes: readonly Fix[]; note: string }): Entry {
  const { code, told, fixes, note } = facts;
  const { title, userMessage, cause, actor } = told;
  const text = [code, title, userMessage, cause, ...fixes.map(({ label }) => label)].join(' ');
  const body = () => (
    <>
      <dt id={code}>
        {code} <span class="cause">{note === '' ? title : `${note}, ${title}`}</span>
      </dt>
      <dd>
        <p>{userMessage}</p>
        <p>
          <strong>Why:</strong> {cause}
        </p>
        <FixList code={code} fixes={fixes} />
        <p class="small">Mended by {ACTORS[actor]}.</p>
      </dd>
    </>
  );
  return { text: `${text} ${note}`.toLowerCase(), body };
}

/** What follows from a status code, for whoever sent the request. */
const STATUS_TODO: Readonly<Record<StatusClass, string>> = {
  ok: 'It is done; there is nothing to do.',
  empty: 'Nothing matches, which is an answer.',
  warn: 'It is done or partly found: use the answer, and read the message.',
  data: 'Change what was sent; the message names it.',
  config: 'An administrator changes a setting or a permission in QuickBooks.',
  transient: 'Try again later.',
  refetch: 'Read the object again, then try once more.',
  restart: 'Begin the list anew.',
  resend: 'It was never tried: send it again.',
  never: 'Do not try again; this QuickBooks does not do it.',
  ambiguous: 'Find out first whether it was done.',
};

const PARTS: readonly Part[] = [
  {
    id: 'answers',
    title: 'Answers of REST and the console',
    lead: 'The member code of every answer that is not a success; its type leads here.',
    entries: ERROR_CODES.map((code) => {
      const { status, retryable } = ERRORS[code];
      const note = retryable ? `${status}, may succeed later` : String(status);
      return entryOf({ code, told: ERRORS[code], fixes: fixesOf(code), note });
    }),
  },
  {
    id: 'attention',
    title: 'What a company file asks for',
    lead: 'needsAttention of a company file, and the red notes of the console.',
    entries: ATTENTION_CODES.map((code) => {
      const fixes = attentionFixes(code, '{id}');
      return entryOf({ code, told: ATTENTION[code], fixes, note: '' });
    }),
  },
  {
    id: 'qbwc',
    title: 'Codes of the Web Connector',
    lead: 'They begin with QBWC and stand in its Status column and its log (View Log).',
    entries: CONNECTOR_CODES.map((entry) => ({
      text: [...entry.codes.map((code) => `qbwc${code}`), entry.cause, entry.todo]
        .join(' ')
        .toLowerCase(),
      body: () => <ConnectorEntry key={entry.codes[0]} entry={entry} isLinked />,
    })),
  },
  {
    id: 'quickbooks',
    title: 'Codes of QuickBooks',
    lead: 'They begin with 0x and stand in the same message as QBWC1013 or in the log.',
    entries: hresults().map((code) => {
      const { cause, sentence } = hresultEntry(code);
      return {
        text: `${code} ${cause} ${sentence}`.toLowerCase(),
        body: () => <HresultText key={code} code={code} isLinked />,
      };
    }),
  },
  {
    id: 'status-codes',
    title: 'Status codes of QuickBooks',
    lead: 'What QuickBooks answers to one request: statusCode, error.integrationCode.',
    entries: [...STATUS].map(([code, { meaning, class: kind }]) => ({
      text: `${code} ${meaning} ${STATUS_TODO[kind]}`.toLowerCase(),
      body: () => (
        <>
          <dt id={`status-${code}`}>
            {code} <span class="cause">{meaning}</span>
          </dt>
          <dd>{STATUS_TODO[kind]}</dd>
        </>
      ),
    })),
  },
];
