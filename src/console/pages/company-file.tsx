/** One company file: what it is doing, what it has, what was done, and what you can do. */
import type { ComponentChildren } from 'preact';
import type { CompanyFileRow } from '../../company-file/store.js';
import type { CompanyFileView } from '../../company-file/view.js';
import type { Poll } from '../../session/due.js';
import type { RunRow } from '../../sync/store.js';
import { Badge, count, NeedsAttention, SyncProgress, Time, titleOf } from '../parts.js';
import type { May } from '../visitor.js';

export type FileFacts = {
  readonly view: CompanyFileView;
  readonly organization: string;
  /** What the sync token says of it. */
  readonly description: string | null;
  readonly runs: readonly RunRow[];
  /** What the Web Connector would get now, and why. */
  readonly poll: Poll;
  /** Where and under which name the file was found again; null unless a person must confirm it. */
  readonly pending: Pick<CompanyFileRow, 'pendingFilePath' | 'pendingCompanyName'> | null;
};

/** What may be done, and by whom it is looked at. */
type Doable = FileFacts & { readonly may: May };

export function CompanyFilePage(facts: Doable) {
  const address = `/company-files/${facts.view.id}`;
  return (
    <div hx-ext="sse" sse-connect={`${address}/live`}>
      <div sse-swap="state">
        <FileState {...facts} />
      </div>
      <div sse-swap="actions">
        <FileActions {...facts} />
      </div>
      <div sse-swap="details">
        <FileDetails {...facts} />
      </div>
    </div>
  );
}

/** State, sentence, progress and what needs a person. */
export function FileState({ view, organization, description, poll }: FileFacts) {
  const { quickbooks } = view;
  const zone = view.schedule.timeZone;
  return (
    <section class="card">
      <div class="head">
        <h1>{titleOf(view, description)}</h1>
        <Badge status={view.status} />
      </div>
      <p class="sentence">{view.sentence}</p>
      <SyncProgress sync={view.sync} />
      {view.proof && (
        <p class="small">
          {view.proof.sentence} <a href={`/company-files/${view.id}/proof`}>What was compared</a>
        </p>
      )}
      <NeedsAttention items={view.needsAttention} />
      {view.setup.state === 'review_preferences' && <LastThing setup={view.setup} />}
      <dl class="facts">
        <Fact name="Organization">{organization}</Fact>
        <Fact name="QuickBooks">{quickbooks.productName ?? 'not known yet'}</Fact>
        <Fact name="Company file">{view.filePath ?? 'not known yet'}</Fact>
        <Fact name="Last contact">
          <Time at={view.lastContactAt} zone={zone} none="none yet" />
        </Fact>
        <Fact name="Last sync finished">
          <Time at={view.lastSyncAt} zone={zone} none="none yet" />
        </Fact>
        <Fact name="Checked at random">{view.audit.sentence}</Fact>
        <Fact name="At the next contact">
          {poll.isDue ? 'QuickBooks is read' : 'nothing to do'}: {poll.why}
        </Fact>
      </dl>
    </section>
  );
}

/** What a person has to do after the first sync, before anything is moved. */
function LastThing({ setup }: { setup: CompanyFileView['setup'] }) {
  return (
    <div>
      <h2>{setup.sentence}</h2>
      <ul>
        {setup.missing.map((one) => (
          <li key={one.key}>{one.sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One thing that can be done; its name is the last part of its address. */
type Act = {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly label: string;
  readonly look?: string;
};

function actsOf({ view, pending }: FileFacts): readonly Act[] {
  const running: readonly Act[] = [
    { name: 'sync', method: 'POST', label: 'Sync now', look: pending ? '' : 'main' },
    { name: 'full-sync', method: 'POST', label: 'Read everything again' },
    { name: 'pause', method: 'POST', label: 'Pause' },
  ];
  const resting: readonly Act[] = [
    { name: 'resume', method: 'POST', label: 'Resume', look: 'main' },
  ];
  return [
    ...(view.paused ? resting : running),
    { name: 'qwc', method: 'GET', label: 'Download the .qwc file' },
    { name: 'new-password', method: 'GET', label: 'New password' },
    { name: 'disconnect', method: 'GET', label: 'Disconnect' },
  ];
}

/** The buttons; they change only when the state of the company file does. */
export function FileActions({ may, ...facts }: Doable) {
  const { view, pending } = facts;
  const address = `/company-files/${view.id}`;
  if (view.status === 'revoked') return <Revoked mayConnect={may('GET', '/sync-tokens/new')} />;
  const mayAct = ({ name, method }: Act) => may(method, `/company-files/:id/${name}`);
  const acts = actsOf(facts);
  const refused = acts.filter((act) => !mayAct(act));
  return (
    <section class="card" aria-label="Actions">
      {pending && <ConfirmIdentity view={view} pending={pending} may={may} />}
      {view.status === 'frozen' && <GoOn view={view} may={may} />}
      <div class="actions">
        {acts.filter(mayAct).map(({ name, method, label, look }) =>
          method === 'POST' ? (
            <Action key={name} to={`${address}/${name}`} label={label} look={look ?? ''} />
          ) : (
            <a key={name} class="button" href={`${address}/${name}`}>
              {label}
            </a>
          ),
        )}
      </div>
      {refused.length > 0 && (
        <p class="small">
          Your role does not let you use: {refused.map(({ label }) => label).join(', ')}. An
          administrator can change that.
        </p>
      )}
      <p class="small">
        QuickBooks can't be called from here: “Sync now” is done when the Web Connector calls next,
        or at once when somebody clicks Update Selected there.
      </p>
    </section>
  );
}

function Revoked({ mayConnect }: { mayConnect: boolean }) {
  return (
    <section class="card" aria-label="Actions">
      <p>What was read stays in the mirror. Connecting again begins with a new sync token.</p>
      {mayConnect && (
        <p class="actions">
          <a class="button main" href="/sync-tokens/new">
            Connect a company file
          </a>
        </p>
      )}
    </section>
  );
}

/** One button that changes something: a form, so that it works without scripts. */
export function Action(props: { to: string; label: string; look?: string }) {
  return (
    <form method="post" action={props.to}>
      <button type="submit" class={props.look ?? ''}>
        {props.label}
      </button>
    </form>
  );
}

/** A decision that only some may make; the others learn so. */
function Decision(props: { view: CompanyFileView; may: May; name: string; label: string }) {
  const { view, may, name, label } = props;
  return (
    <div class="actions">
      {may('POST', `/company-files/:id/${name}`) ? (
        <Action to={`/company-files/${view.id}/${name}`} look="main" label={label} />
      ) : (
        <span class="small">Your role does not let you decide this: ask an administrator.</span>
      )}
      <span class="small">If not: open the right company file in QuickBooks instead.</span>
    </div>
  );
}

function ConfirmIdentity(props: {
  view: CompanyFileView;
  pending: NonNullable<FileFacts['pending']>;
  may: May;
}) {
  const { view, pending, may } = props;
  return (
    <div>
      <h2>Is this the same company file?</h2>
      <p>
        A file with the right FileID was opened, but it has moved and its company has another name.
        Copies of a company file carry the same FileID, so a person must decide. Nothing is
        exchanged until then.
      </p>
      <dl class="facts">
        <Fact name="Known until now">
          {view.companyName}
          <br />
          <code>{view.filePath}</code>
        </Fact>
        <Fact name="Found now">
          {pending.pendingCompanyName}
          <br />
          <code>{pending.pendingFilePath}</code>
        </Fact>
      </dl>
      <Decision {...{ view, may }} name="confirm-identity" label="Yes, it was moved and renamed" />
      <p />
    </div>
  );
}

function GoOn({ view, may }: { view: CompanyFileView; may: May }) {
  return (
    <div>
      <h2>Is this the file to go on with?</h2>
      <p>
        The company file is not the successor of the one that was open before. It is read, so that
        you see here what it holds; nothing is written to QuickBooks until you say that it is right.
      </p>
      <Decision {...{ view, may }} name="unfreeze" label="Go on with this file" />
      <p />
    </div>
  );
}

/** What each object type has, and the last syncs. */
export function FileDetails({ view, runs }: FileFacts) {
  return (
    <>
      <section class="card">
        <h2>What is here</h2>
        {view.sync.objects.length === 0 ? (
          <p>Nothing has been read yet. It begins when the Web Connector has called.</p>
        ) : (
          <TypeTable view={view} />
        )}
      </section>
      <section class="card">
        <h2>Latest syncs</h2>
        {runs.length === 0 ? (
          <p>There was none yet.</p>
        ) : (
          <RunTable runs={runs} zone={view.schedule.timeZone} />
        )}
      </section>
    </>
  );
}

function TypeTable({ view }: { view: CompanyFileView }) {
  const { objects, refused } = view.sync;
  const empty = objects.filter((one) => one.complete && one.mirrored === 0 && !one.expected);
  return (
    <>
      <TypeRows objects={objects.filter((one) => !empty.includes(one))} />
      {empty.length > 0 && (
        <p class="small">Read, and none there: {empty.map((one) => words(one.type)).join(', ')}.</p>
      )}
      {refused.length > 0 && (
        <p class="small">
          QuickBooks does not list these, and is asked again once a day:{' '}
          {refused.map((one) => words(one.type)).join(', ')}.
        </p>
      )}
    </>
  );
}

function TypeRows({ objects }: { objects: CompanyFileView['sync']['objects'] }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="scroll" tabIndex={0} aria-label="Records by type">
      <table>
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col" class="number">
              Here
            </th>
            <th scope="col" class="number">
              In QuickBooks
            </th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {objects.map((object) => (
            <tr key={object.type}>
              <th scope="row">{words(object.type)}</th>
              <td class="number">{count(object.mirrored)}</td>
              <td class="number">{object.expected === null ? '–' : count(object.expected)}</td>
              <td>{object.complete ? 'complete' : 'being read'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const RUN_STATES: Readonly<Record<string, string>> = {
  queued: 'waiting for the Web Connector',
  running: 'under way',
  succeeded: 'done',
  failed: 'failed',
};

function RunTable({ runs, zone }: { runs: readonly RunRow[]; zone: string | null }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls, by keyboard too
    <section class="scroll" tabIndex={0} aria-label="Latest syncs">
      <table>
        <thead>
          <tr>
            <th scope="col">Asked for</th>
            <th scope="col">Kind</th>
            <th scope="col">Result</th>
            <th scope="col" class="number">
              Records read
            </th>
            <th scope="col" class="number">
              Changed here
            </th>
            <th scope="col" class="number">
              Round trips
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <td>
                <Time at={run.createdAt} zone={zone} none="" />
              </td>
              <td>{run.mode === 'full' ? 'everything' : 'changes'}</td>
              <td>
                {RUN_STATES[run.state] ?? run.state}
                {run.error && <p class="small">{run.error}</p>}
              </td>
              <td class="number">{count(Number(run.rowsRead))}</td>
              <td class="number">{count(Number(run.rowsChanged))}</td>
              <td class="number">{count(run.wires)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `ItemNonInventory` -> `Item non inventory`; `ARRefundCreditCard` -> `AR refund credit card`. */
function words(type: string): string {
  const [first = '', ...rest] = type.match(/[A-Z]+(?![a-z])|[A-Z][^A-Z]*/g) ?? [type];
  return [first, ...rest.map((word) => word.toLowerCase())].join(' ');
}

/** Asked before a company file is disconnected, for it can't be undone. */
export function DisconnectPage({ view }: { view: CompanyFileView }) {
  const address = `/company-files/${view.id}`;
  return (
    <section class="card">
      <h1>Disconnect {view.companyName ?? 'this company file'}?</h1>
      <p>
        The password stops working at once, also in the middle of a sync. What was read stays in the
        mirror. This can't be undone: connecting again needs a new sync token and a full first sync.
      </p>
      <div class="actions">
        <Action to={`${address}/disconnect`} look="danger" label="Disconnect for good" />
        <a class="button" href={address}>
          Keep it
        </a>
      </div>
      <p />
      <p class="small">Only want it to rest? Pause it instead.</p>
    </section>
  );
}

/** Asked before a password is made, so that none is made by following a link. */
export function NewPasswordPage({ view }: { view: CompanyFileView }) {
  const address = `/company-files/${view.id}`;
  return (
    <section class="card">
      <h1>Make a new password?</h1>
      <p>
        The user name and the .qwc file stay the same. The password that is typed in the Web
        Connector now goes on working until the new one is used, at most seven days.
      </p>
      <div class="actions">
        <Action to={`${address}/new-password`} look="main" label="Make a new password" />
        <a class="button" href={address}>
          Keep the old one
        </a>
      </div>
    </section>
  );
}
