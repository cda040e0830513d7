/** Signing in: the page behind a link, and the page for those who have none. */
import { Heading } from '../layout.js';
import { Action } from './company-file.js';

/** A button, not a redirect: whatever scans links in mail would use the link up. */
export function SignInPage({ secret, isOpen }: { secret: string; isOpen: boolean }) {
  if (!isOpen) {
    const reason = 'This sign-in link was used already or is too old.';
    return <SignedOutPage reason={reason} signInUrl={null} />;
  }
  return (
    <section class="card">
      <Heading title="Sign in to the console">
        This link signs one browser in, once, for twelve hours.
      </Heading>
      <Action to={`/sign-in/${secret}`} look="main" label="Sign in" />
    </section>
  );
}

type SignedOutProps = {
  readonly reason: string | null;
  /** Where to sign in with a password, if that is known. */
  readonly signInUrl: string | null;
};

export function SignedOutPage({ reason, signInUrl }: SignedOutProps) {
  return (
    <section class="card">
      <Heading title="You are not signed in">{reason ?? undefined}</Heading>
      {signInUrl === null ? (
        <p>
          Were you invited? Sign in at the address that the invitation told you; it ends with{' '}
          <code>/sign-in</code>.
        </p>
      ) : (
        <p class="actions">
          <a class="button main" href={signInUrl}>
            Sign in with a password
          </a>
        </p>
      )}
      <p>
        Who looks after the server opens the console with a sign-in link. There are two ways to get
        one:
      </p>
      <ul class="plain">
        <li>
          <code>npm start</code> prints one when the server starts; it is good for half an hour;
        </li>
        <li>
          <code>npx qbd sign-in</code>, on the computer where the server runs, prints a new one at
          any time.
        </li>
      </ul>
      <p>
        At the QuickBooks computer you need no login: use the setup page that you were sent. When
        something does not work there, <a href="/support">see what to do</a>.
      </p>
    </section>
  );
}
