/** Where the documentation begins, and what the REST interface has. */
import type { Told } from '../../openapi/reading.js';
import type { OpenApi } from '../../openapi/schema.js';
import { Heading } from '../layout.js';
import { count } from '../parts.js';
import { BreakableCode, FoldingTable, Method, SearchForm } from './search.js';

/** Where the documentation begins. */
export function DocsPage({ fields }: { fields: number }) {
  return (
    <>
      <Heading title="Documentation">
        Your QuickBooks books over REST and in SQL: what there is, and what it is called.
      </Heading>
      <ul class="doors">
        <li>
          <a href="/docs/api">REST reference</a>
          <span>Every address with its parameters, answers, errors and an example.</span>
        </li>
        <li>
          <a href="/docs/fields">Field dictionary</a>
          <span>
            {count(fields)} fields of QuickBooks: what each is called in qbXML, in SQL and in JSON.
          </span>
        </li>
        <li>
          <a href="/docs/errors">Errors</a>
          <span>
            Every code of the answers, of needsAttention, of the Web Connector and of QuickBooks:
            why, who can mend it, and what to do.
          </span>
        </li>
        <li>
          <a href="/v1/openapi.json">OpenAPI document</a>
          <span>The same as the REST reference, for programs.</span>
        </li>
        <li>
          <a href="/support">Help for the QuickBooks person</a>
          <span>What the codes of the Web Connector and of QuickBooks mean.</span>
        </li>
      </ul>
    </>
  );
}

type Group = { readonly name: string; readonly description: string; readonly told: Told[] };

/** All operations, or those that were searched for. */
export function ApiPage({
  document,
  told,
  query,
}: {
  document: OpenApi;
  told: readonly Told[];
  query: string;
}) {
  const groups = groupsOf(document, told);
  return (
    <>
      <Heading title="REST reference">
        Send <code>Authorization: Bearer</code> with an API key. Bodies and answers are JSON; errors
        are problem documents. Programs read <a href="/v1/openapi.json">the OpenAPI document</a>.
      </Heading>
      <SearchForm
        action="/docs/api"
        label="An address, a parameter or a word"
        placeholder="bills, updatedAfter, sync"
        value={query}
      />
      <div id="found" aria-live="polite">
        {told.length === 0 && (
          <section class="card">
            <p>
              Nothing here has “{query}” in its address, its parameters or its summary. Fields of
              QuickBooks are in the{' '}
              <a href={`/docs/fields?${new URLSearchParams({ q: query })}`}>field dictionary</a>.
            </p>
          </section>
        )}
        {told.length > 0 && query !== '' && (
          <p class="small">
            {count(told.length)} {told.length === 1 ? 'operation' : 'operations'}
          </p>
        )}
        {groups
          .filter((group) => query !== '' || !isVocabulary(group))
          .map((group) => (
            <section key={group.name} class="card">
              <h2>{group.name}</h2>
              <p class="small">{group.description}</p>
              <OperationList told={group.told} />
            </section>
          ))}
        {query === '' && <Objects groups={groups.filter(isVocabulary)} />}
      </div>
    </>
  );
}

function OperationList({ told }: { told: readonly Told[] }) {
  return (
    <ul class="operations">
      {told.map((one) => (
        <li key={one.operation.operationId}>
          <Method method={one.method} />
          <a href={`/docs/api/${one.operation.operationId}`}>
            <BreakableCode text={one.path} before="/" />
          </a>
          <span>{one.operation.summary}</span>
        </li>
      ))}
    </ul>
  );
}

/** Groups of the vocabulary: all that is served at two addresses. */
function isVocabulary(group: Group): boolean {
  return group.told.every(({ alsoPath }) => alsoPath !== undefined);
}

const VERBS: Readonly<Record<string, string>> = {
  list: 'List',
  retrieve: 'Read one',
  get: 'Read',
  create: 'Make',
  update: 'Change',
  delete: 'Delete',
  void: 'Void',
};

/** The seventy kinds of QuickBooks objects in one table, with what can be done with each. */
function Objects({ groups }: { groups: readonly Group[] }) {
  if (groups.length === 0) return null;
  return (
    <section class="card">
      <h2>QuickBooks objects</h2>
      <p class="small">
        Lists filter and answer from the mirror. The headers <code>Mirror-As-Of</code> and{' '}
        <code>Mirror-Complete</code> say of which moment and whether all of it was read.
      </p>
      <FoldingTable label="QuickBooks objects" heads={['Object', 'Operations']}>
        {groups.map((group) => (
          <tr key={group.name}>
            <th scope="row">{group.name}</th>
            <td class="verbs">
              {group.told.map(({ operation: { operationId } }) => (
                <a key={operationId} href={`/docs/api/${operationId}`}>
                  {verbOf(operationId)}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </FoldingTable>
    </section>
  );
}

/** `bills.list` → List; `reports.generalSummary` → General summary. */
function verbOf(operationId: string): string {
  const last = operationId.split('.').at(-1) ?? '';
  const words = last.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return VERBS[last] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function groupsOf(document: OpenApi, told: readonly Told[]): Group[] {
  return document.tags
    .map((tag) => ({ ...tag, told: told.filter((one) => one.operation.tags.includes(tag.name)) }))
    .filter((group) => group.told.length > 0);
}
