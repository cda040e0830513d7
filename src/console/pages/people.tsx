/** The page behind an invitation, and signing in with a password. */
import { LIMITS } from '../../limits.js';
import { Heading } from '../layout.js';

type InvitationProps = {
  readonly secret: string;
  readonly email: string;
  readonly name: string | null;
  readonly organization: string;
  readonly signInUrl: string;
  /** What is wrong with the form as it was sent. */
  readonly problem: string | null;
};

export function InvitationPage(props: InvitationProps) {
  const { secret, email, name, organization, signInUrl, problem } = props;
  return (
    <>
      <Heading title={`Welcome to ${organization}`}>
        You sign in as {email}. Choose a password of at least {LIMITS.passwordCharsMin} characters.
      </Heading>
      <Problem text={problem} />
      <form class="card" method="post" action={`/invitations/${secret}`}>
        <div class="field">
          <label for="name">Your name</label>
          <input
            type="text"
            id="name"
            name="name"
            required
            maxLength={LIMITS.nameCharsMax}
            autocomplete="name"
            value={name ?? ''}
          />
        </div>
        <Password id="password" label="Password" use="new-password" />
        <Password id="again" label="The same password again" use="new-password" />
        <button type="submit" class="main">
          Accept the invitation
        </button>
      </form>
      <p class="small">
        Later you sign in at <code>{signInUrl}</code>
      </p>
    </>
  );
}

export function PasswordPage(props: { organizationId: string; problem: string | null }) {
  return (
    <>
      <Heading title="Sign in">With the e-mail address to which you were invited.</Heading>
      <Problem text={props.problem} />
      <form class="card" method="post" action={`/organizations/${props.organizationId}/sign-in`}>
        <div class="field">
          <label for="email">E-mail address</label>
          <input
            type="email"
            id="email"
            name="email"
            required
            maxLength={LIMITS.emailCharsMax}
            autocomplete="username"
          />
        </div>
        <Password id="password" label="Password" use="current-password" />
        <button type="submit" class="main">
          Sign in
        </button>
      </form>
      <p class="small">
        Forgotten? An administrator of your organization can give you a link for a new password.
      </p>
    </>
  );
}

function Password(props: { id: string; label: string; use: string }) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <input
        type="password"
        id={props.id}
        name={props.id}
        required
        maxLength={LIMITS.passwordCharsMax}
        autocomplete={props.use}
      />
    </div>
  );
}

function Problem({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p class="note" role="alert">
      {text}
    </p>
  );
}
