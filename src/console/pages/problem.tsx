/** What went wrong, for whoever sees it, and what to do. */
import { docsAnchor, ERRORS, type ErrorCode, fixesOf } from '../../errors.js';
import { Heading } from '../layout.js';
import { FixList } from '../parts.js';

export function ProblemPage({ code, requestId }: { code: ErrorCode; requestId: string }) {
  const { title, userMessage, cause } = ERRORS[code];
  return (
    <section class="card">
      <Heading title={title}>{userMessage}</Heading>
      <p>{cause}</p>
      <FixList code={code} fixes={fixesOf(code)} />
      <p class="actions">
        <a class="button" href="/">
          To the company files
        </a>
        <a class="button" href="/support">
          Help
        </a>
      </p>
      <p class="small">
        <a href={docsAnchor(code)}>{code}</a> · Request <code>{requestId}</code>
      </p>
    </section>
  );
}
