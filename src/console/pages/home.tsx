/** The first page: every company file in one plain sentence. */
import type { CompanyFileView } from '../../company-file/view.js';
import { Heading } from '../layout.js';
import { Badge, NeedsAttention, SyncProgress, Time, titleOf } from '../parts.js';
import type { May } from '../visitor.js';

/** A company file with the name of its organization and what its sync token says of it. */
export type Listed = {
  readonly view: CompanyFileView;
  readonly organization: string;
  readonly description: string | null;
};

type HomeProps = {
  readonly files: readonly Listed[];
  /** What who looks at it may use. */
  readonly may: May;
  /** Where the page hears of changes. */
  readonly liveUrl: string;
  /** The next page of company files; null on the last one. */
  readonly nextUrl: string | null;
};

export function HomePage({ files, may, liveUrl, nextUrl }: HomeProps) {
  return (
    <>
      <Heading title="Company files">{summary(files.map((file) => file.view))}</Heading>
      <div hx-ext="sse" sse-connect={liveUrl}>
        <div sse-swap="files">
          <FileList files={files} may={may} />
        </div>
      </div>
      {nextUrl && (
        <p>
          <a class="button" href={nextUrl}>
            More company files
          </a>
        </p>
      )}
    </>
  );
}

/** The cards; each hears of its own changes, so that the rest of the page stays where it is. */
export function FileList({ files, may }: Pick<HomeProps, 'files' | 'may'>) {
  if (files.length === 0) return <Empty mayConnect={may('GET', '/sync-tokens/new')} />;
  return (
    <>
      {files.map((file) => (
        <article class="card" key={file.view.id}>
          <div sse-swap={file.view.id}>
            <FileCard {...file} />
          </div>
          <p class="actions">
            <a class="button" href={`/company-files/${file.view.id}`}>
              Open<span class="unseen"> {titleOf(file.view, file.description)}</span>
            </a>
          </p>
        </article>
      ))}
    </>
  );
}

/** What changes on a card: state, sentence, progress, what needs a person, contacts. */
export function FileCard({ view, organization, description }: Listed) {
  const zone = view.schedule.timeZone;
  return (
    <>
      <div class="head">
        <h2>{titleOf(view, description)}</h2>
        <Badge status={view.status} />
      </div>
      <p class="sentence">{view.sentence}</p>
      <SyncProgress sync={view.sync} />
      <NeedsAttention items={view.needsAttention} />
      <dl class="facts">
        <div>
          <dt>Organization</dt>
          <dd>{organization}</dd>
        </div>
        <div>
          <dt>Last contact</dt>
          <dd>
            <Time at={view.lastContactAt} zone={zone} none="none yet" />
          </dd>
        </div>
        <div>
          <dt>Next contact, about</dt>
          <dd>
            <Time at={view.nextContactAt} zone={zone} none="not known" />
          </dd>
        </div>
      </dl>
    </>
  );
}

function Empty({ mayConnect }: { mayConnect: boolean }) {
  if (!mayConnect) {
    return (
      <section class="card">
        <h2>Nothing is connected yet</h2>
        <p>Your role does not let you connect a company file: ask an administrator.</p>
      </section>
    );
  }
  return (
    <section class="card">
      <h2>Nothing is connected yet</h2>
      <p>
        Make a sync token for one QuickBooks company file. You get a user name, a password and a
        setup page for the person at the QuickBooks computer; it takes about five minutes.
      </p>
      <p class="actions">
        <a class="button main" href="/sync-tokens/new">
          Connect a company file
        </a>
      </p>
      <p class="small">
        No Windows computer at hand? <code>npm run demo</code> starts a simulated company file with
        its own Web Connector.
      </p>
    </section>
  );
}

function summary(views: readonly CompanyFileView[]): string | undefined {
  if (views.length === 0) return undefined;
  const inStep = views.filter((view) => view.status === 'in_step').length;
  const waiting = views.filter((view) => view.needsAttention.length > 0).length;
  const verb = waiting === 1 ? 'needs' : 'need';
  const people = waiting === 0 ? 'nothing needs a person' : `${waiting} ${verb} a person`;
  return `${inStep} of ${views.length} in step with QuickBooks; ${people}.`;
}
