/** Making a sync token: the form, and the one page that ever shows its password. */
import type { Organization } from '../../auth/organization.js';
import { LIMITS } from '../../limits.js';
import { Heading } from '../layout.js';
import { Time } from '../parts.js';

type FormProps = {
  readonly organizations: readonly Organization[];
  /** What is wrong with the form as it was sent. */
  readonly problem: string | null;
};

export function NewTokenPage({ organizations, problem }: FormProps) {
  return (
    <>
      <Heading title="Connect a company file">
        A sync token is the user name and password of one Web Connector, for one company file.
      </Heading>
      {problem && (
        <p class="note" role="alert">
          {problem}
        </p>
      )}
      <form class="card" method="post" action="/sync-tokens">
        {organizations.length > 0 && (
          <div class="field">
            <label for="organization">Organization</label>
            <select id="organization" name="organizationId">
              {organizations.map((organization) => (
                <option key={organization.id} value={organization.id}>
                  {organization.name}
                </option>
              ))}
              <option value="">A new one, named below</option>
            </select>
          </div>
        )}
        <div class="field">
          <label for="name">
            {organizations.length > 0 ? 'Name of a new organization' : 'Name of the organization'}
          </label>
          <input
            type="text"
            id="name"
            name="name"
            maxLength={LIMITS.nameCharsMax}
            autocomplete="organization"
            aria-describedby="name-hint"
          />
          <p class="small" id="name-hint">
            Organizations keep their data apart: one for each customer or company.
          </p>
        </div>
        <div class="field">
          <label for="description">What is this company file? (optional)</label>
          <input
            type="text"
            id="description"
            name="description"
            maxLength={LIMITS.nameCharsMax}
            aria-describedby="description-hint"
          />
          <p class="small" id="description-hint">
            It names the .qwc file until QuickBooks has told the company's name.
          </p>
        </div>
        <button type="submit" class="main">
          Make the sync token
        </button>
      </form>
    </>
  );
}

/** What is shown once. */
export type ShownOnce = {
  readonly name: string;
  readonly secret: string;
  readonly expiresAt: Date | null;
  /** Null after a new password: the setup page was made with the token. */
  readonly setupUrl: string | null;
  readonly companyFileUrl: string;
  /** True when the address of this server only works on this very computer. */
  readonly isLocalOnly: boolean;
};

export function TokenMadePage(props: ShownOnce) {
  return (
    <>
      <Heading title={props.setupUrl ? 'The sync token is made' : 'The new password'}>
        The password is shown on this page only. Copy it now; it can't be shown again.
      </Heading>
      {props.isLocalOnly && (
        <p class="note" role="note">
          PUBLIC_URL is not set, so the .qwc file only works when the Web Connector runs on this
          very computer. Set PUBLIC_URL to an https address with a host name to connect another.
        </p>
      )}
      <section class="card">
        <h2>User name</h2>
        <Copyable id="user-name" text={props.name} what="user name" />
        <h2>Password</h2>
        <Copyable id="password" text={props.secret} what="password" />
        {props.setupUrl && (
          <>
            <h2>Setup page for the person at the QuickBooks computer</h2>
            <Copyable id="setup-link" text={props.setupUrl} what="link" />
            <p>
              It has the .qwc file and every step, and needs no login. It never shows the password:
              send that another way.
            </p>
          </>
        )}
        {props.expiresAt && (
          <p class="small">
            Unused, the password is good until <Time at={props.expiresAt} zone={null} none="" />.
            Once a company file has connected, it does not expire.
          </p>
        )}
      </section>
      <div class="actions">
        {props.setupUrl && (
          <a class="button main" href={props.setupUrl}>
            Open the setup page
          </a>
        )}
        <a class="button" href={`${props.companyFileUrl}/qwc`}>
          Download the .qwc file
        </a>
        <a class="button" href={props.companyFileUrl}>
          See how it goes
        </a>
      </div>
    </>
  );
}

function Copyable({ id, text, what }: { id: string; text: string; what: string }) {
  return (
    <div class="secret">
      <code id={id}>{text}</code>
      <button type="button" hidden data-copy={id} aria-label={`Copy the ${what}`}>
        Copy
      </button>
    </div>
  );
}
