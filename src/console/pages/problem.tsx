/** What went wrong, for whoever sees it, and what to do. */
import type { ErrorCode } from '../../errors.js';
import { ERRORS } from '../../errors.js';
import { Heading } from '../layout.js';

export function ProblemPage({ code, requestId }: { code: ErrorCode; requestId: string }) {
  const { title, userMessage, fixes } = ERRORS[code];
  return (
    <section class="card">
      <Heading title={title}>{userMessage}</Heading>
      <ul class="plain">
        {fixes.map((fix) => (
          <li key={fix}>{fix}</li>
        ))}
      </ul>
      <p class="actions">
        <a class="button" href="/">
          To the company files
        </a>
        <a class="button" href="/support">
          Help
        </a>
      </p>
      <p class="small">
        Request <code>{requestId}</code>
      </p>
    </section>
  );
}
