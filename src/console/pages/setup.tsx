/**
 * The setup page: for the person at the QuickBooks computer, who has no login here and needs none.
 * It has the .qwc file and every step, and sees how far it is; it never has the password.
 * Source: qbwc-protocol §3.2 and §8; the Web Connector's place in the menus is assumed.
 */
import type { ComponentChildren } from 'preact';
import type { CompanyFileView } from '../../company-file/view.js';
import { Heading } from '../layout.js';
import { NeedsAttention, SyncProgress } from '../parts.js';

type SetupProps = {
  readonly view: CompanyFileView;
  /** The setup link itself, from the slash on. */
  readonly address: string;
  /** The user name, as the Web Connector will show it. */
  readonly userName: string;
  /** What the admin wrote about this company file. */
  readonly description: string | null;
};

export function SetupPage({ view, address, userName, description }: SetupProps) {
  return (
    <>
      <Heading title={`Connect ${view.companyName ?? description ?? 'your company file'}`}>
        Six steps at the computer where QuickBooks runs. Afterwards everything goes by itself.
      </Heading>
      <div hx-ext="sse" sse-connect={`${address}/live`}>
        <div sse-swap="state">
          <SetupState view={view} />
        </div>
      </div>
      <ol class="steps">
        <Computer />
        <Download address={address} />
        <Permission />
        <Password userName={userName} />
        <FirstUpdate />
        <Afterwards />
      </ol>
    </>
  );
}

/** How far it is: three ticks, in the words of somebody who waits for them. */
export function SetupState({ view }: { view: CompanyFileView }) {
  const hasCalled = view.lastContactAt !== null;
  const isKnown = hasCalled && view.companyName !== null;
  const isDone = view.lastSyncAt !== null;
  const firstSync =
    view.sync.percent === null ? 'First sync' : `First sync: ${view.sync.percent} %`;
  return (
    <section class="card" aria-label="How far it is">
      <ul class="ticks" role="status">
        <Tick isDone={hasCalled} isNow={!hasCalled}>
          {hasCalled ? 'The Web Connector has called' : 'Waiting for the Web Connector'}
        </Tick>
        <Tick isDone={isKnown} isNow={hasCalled && !isKnown}>
          {isKnown ? `Connected with ${view.companyName}` : 'QuickBooks opens the company file'}
        </Tick>
        <Tick isDone={isDone} isNow={isKnown && !isDone}>
          {isDone ? 'The first sync is done' : firstSync}
        </Tick>
      </ul>
      {isKnown && !isDone && <SyncProgress sync={view.sync} />}
      <NeedsAttention items={view.needsAttention} />
      {isDone && <p>You are done here. Leave the Web Connector running, and close this page.</p>}
    </section>
  );
}

function Tick(props: { isDone: boolean; isNow: boolean; children: ComponentChildren }) {
  return (
    <li class={props.isDone ? 'done' : props.isNow ? 'now' : ''}>
      {props.children}
      {props.isDone && <span class="small"> (done)</span>}
    </li>
  );
}

function Computer() {
  return (
    <li class="card">
      <h2>Get QuickBooks ready</h2>
      <p>At the computer where QuickBooks Desktop runs:</p>
      <ul class="plain">
        <li>open the company file that shall be connected, and no other;</li>
        <li>
          be logged in to it as <strong>Admin</strong>, in single-user mode (File &gt; Switch to
          Single-user Mode; if it says “Switch to Multi-user Mode”, all is well);
        </li>
        <li>close every dialog and message in QuickBooks;</li>
        <li>
          have the Web Connector: Windows start menu &gt; QuickBooks Web Connector. It comes with
          QuickBooks (File &gt; App Management &gt; Update Web Services, in older years File &gt;
          Update Web Services).
        </li>
      </ul>
    </li>
  );
}

function Download({ address }: { address: string }) {
  return (
    <li class="card">
      <h2>Download the connection file and open it</h2>
      <p>
        <a class="button main" href={`${address}/qwc`} data-time-zone={`${address}/time-zone`}>
          Download the .qwc file
        </a>
      </p>
      <p>
        Double-click it. The Web Connector opens and asks whether to add the application: click{' '}
        <strong>OK</strong>. The file holds no password. If Windows does not know what to open it
        with: in the Web Connector, click <strong>Add an Application</strong> and choose the file.
      </p>
    </li>
  );
}

function Permission() {
  return (
    <li class="card">
      <h2>Allow access in QuickBooks</h2>
      <p>QuickBooks asks what the application may do. Of its four answers choose the last:</p>
      <p class="sign">
        <strong>Yes, always; allow access even if QuickBooks is not running</strong>
      </p>
      <p>
        If it asks as which user to log in, choose Admin. Then <strong>Continue</strong>,{' '}
        <strong>Yes</strong>, <strong>Done</strong>. Any other answer works only while QuickBooks
        happens to be open, and syncs stop without a word. Personal data (social security and card
        numbers) is not needed: leave that box empty.
      </p>
    </li>
  );
}

function Password({ userName }: { userName: string }) {
  return (
    <li class="card">
      <h2>Type the password in the Web Connector</h2>
      <p>
        The row of this connection shows the user name <code>{userName}</code>. Paste the password
        that you were given into its <strong>Password</strong> box, press Enter, and answer{' '}
        <strong>Yes</strong> when it asks whether to save it. (The password is not on this page; ask
        whoever sent you the link.)
      </p>
    </li>
  );
}

function FirstUpdate() {
  return (
    <li class="card">
      <h2>Start the first sync</h2>
      <p>
        Tick the box at the left of the row, tick <strong>Auto-Run</strong>, and click{' '}
        <strong>Update Selected</strong>. Above on this page you see that it begins; a large company
        file takes minutes up to an hour. QuickBooks can be used meanwhile.
      </p>
    </li>
  );
}

function Afterwards() {
  return (
    <li class="card">
      <h2>Leave the Web Connector running</h2>
      <p>
        It calls every 15 minutes as long as this Windows user is logged in and it runs, in the tray
        by the clock. QuickBooks itself may be closed. Something does not work?{' '}
        <a href="/support">What to do for each message</a>.
      </p>
    </li>
  );
}

/** The link is over, or never was. */
export function NoSetupPage() {
  return (
    <section class="card">
      <Heading title="This setup link does not work (any more)">
        Setup links end after seven days, or when the connection is revoked.
      </Heading>
      <p>Ask whoever sent it to you for a new one. If all is connected already, nothing is lost.</p>
      <p class="actions">
        <a class="button" href="/support">
          Help
        </a>
      </p>
    </section>
  );
}
