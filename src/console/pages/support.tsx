/**
 * What to do when something does not work, for the person at the QuickBooks computer. Public: the
 * Web Connector itself fetches it before it adds a .qwc file (QBWC1003), and it needs no database.
 */
import type { ComponentChildren } from 'preact';
import { hresultEntry, normalizeHresult } from '../../qbxml/hresult.js';
import { QUICKBOOKS_HRESULTS, WINDOWS_HRESULTS } from '../../qbxml/hresult-table.js';
import { Heading } from '../layout.js';
import { CONNECTOR_CODES, type ConnectorCode } from '../support-codes.js';

/** @param props.code  what somebody typed into the search box */
export function SupportPage({ code }: { code: string }) {
  return (
    <>
      <Heading title="What to do when something does not work">
        For the person at the QuickBooks computer. Nothing here needs a login.
      </Heading>
      <search>
        <form class="search" method="get" action="/support">
          <input
            type="search"
            name="code"
            value={code}
            maxLength={CODE_CHARS_MAX}
            placeholder="QBWC1039 or 0x80040408"
            aria-label="A code from the Web Connector, like QBWC1039 or 0x80040408"
          />
          <button type="submit" class="main">
            Find
          </button>
        </form>
      </search>
      {code !== '' && <Found code={code} />}
      <nav class="jump" aria-label="On this page">
        <a href="/docs/errors#attention">What the console shows</a>
        <a href="#qbwc">Codes of the Web Connector</a>
        <a href="#quickbooks">Codes of QuickBooks</a>
      </nav>
      <FirstAid />
      <section class="card">
        <h2 id="qbwc">Codes of the Web Connector</h2>
        <p>They begin with QBWC and stand in its Status column and its log (View Log).</p>
        <dl class="codes">
          {CONNECTOR_CODES.map((entry) => (
            <ConnectorEntry key={entry.codes[0]} entry={entry} isLinked />
          ))}
        </dl>
      </section>
      <section class="card">
        <h2 id="quickbooks">Codes of QuickBooks</h2>
        <p>They begin with 0x and stand in the same message as QBWC1013 or in the log.</p>
        <dl class="codes">
          {hresults().map((hresult) => (
            <HresultText key={hresult} code={hresult} isLinked />
          ))}
        </dl>
      </section>
    </>
  );
}

const CODE_CHARS_MAX = 40;

function FirstAid() {
  return (
    <section class="card">
      <h2>Try this first</h2>
      <ol class="plain">
        <li>Open QuickBooks with the right company file and answer every dialog in it.</li>
        <li>
          Close the Web Connector (right-click its icon by the clock &gt; Exit) and start it again.
        </li>
        <li>
          See that the box at the left of the row is ticked, and click{' '}
          <strong>Update Selected</strong>.
        </li>
        <li>Read the Status column. A code in it is explained below, or by the search above.</li>
      </ol>
    </section>
  );
}

/** What the search box found: one of ours, or what is known of any code at all. */
function Found({ code }: { code: string }) {
  const number = /^\s*(?:qbwc)?\s*(\d{4})\s*$/i.exec(code)?.[1];
  const entry = CONNECTOR_CODES.find((one) => number !== undefined && one.codes.includes(number));
  const hresult = hresultLike(code);
  return (
    <section class="card" aria-label="Found">
      {entry === undefined && hresult === undefined ? (
        <p>
          “{code}” is no code that is known here. Codes look like QBWC1039 or 0x80040408; the first
          aid below helps most of the time.
        </p>
      ) : (
        <dl class="codes">
          {entry && <ConnectorEntry entry={entry} />}
          {hresult && <HresultText code={hresult} />}
        </dl>
      )}
    </section>
  );
}

/** An HRESULT in full, from whatever part of it somebody copied. */
function hresultLike(text: string): string | undefined {
  const short = /^\s*(?:0x)?(04[0-9a-f]{2})\s*$/i.exec(text)?.[1];
  if (short !== undefined) return `0x8004${short.toUpperCase()}`;
  const code = normalizeHresult(text);
  return /^0x[0-9A-F]{8}$/.test(code) ? code : undefined;
}

/** Every HRESULT that has a sentence of its own. */
export function hresults(): string[] {
  return [
    ...[...QUICKBOOKS_HRESULTS.keys()].map((key) => `0x8004${key}`),
    ...WINDOWS_HRESULTS.keys(),
  ];
}

/** A message of the Web Connector. @param props.isLinked  each name is an anchor */
export function ConnectorEntry({ entry, isLinked }: { entry: ConnectorCode; isLinked?: boolean }) {
  return (
    <Entry
      names={entry.codes.map((number) => `QBWC${number}`)}
      cause={entry.cause}
      isLinked={isLinked === true}
    >
      {entry.todo}
    </Entry>
  );
}

/** A code of QuickBooks. @param props.isLinked  it is an anchor */
export function HresultText({ code, isLinked }: { code: string; isLinked?: boolean }) {
  const { cause, sentence } = hresultEntry(code);
  return (
    <Entry names={[code]} cause={cause} isLinked={isLinked === true}>
      {sentence}
    </Entry>
  );
}

/** @param props.isLinked  each name is an anchor: /support#QBWC1039 */
function Entry(props: {
  names: readonly string[];
  cause: string;
  isLinked: boolean;
  children: ComponentChildren;
}) {
  return (
    <>
      <dt>
        {props.names.map((name, index) => (
          <span key={name} {...(props.isLinked ? { id: name } : {})}>
            {index > 0 && ', '}
            {name}
          </span>
        ))}{' '}
        <span class="cause">{props.cause}</span>
      </dt>
      <dd>{props.children}</dd>
    </>
  );
}
