/** One operation of the REST interface: addresses, parameters, body, answers, errors. */
import { ERRORS } from '../../errors.js';
import {
  type AnswerTold,
  answersOf,
  bodyOf,
  exampleOf,
  type ParameterTold,
  type PropertyTold,
  parametersOf,
  propertiesOf,
  type Told,
  typeOf,
} from '../../openapi/reading.js';
import type { OpenApi, Schema } from '../../openapi/schema.js';
import { Heading } from '../layout.js';
import { Words } from '../parts.js';
import { BreakableCode, FoldingTable, Method } from './search.js';

/** One operation with everything that is known of it. */
export function OperationPage({ document, told }: { document: OpenApi; told: Told }) {
  const { operation, method } = told;
  const parameters = parametersOf(document, operation);
  const body = bodyOf(operation);
  const answers = answersOf(document, operation);
  const permission = operation['x-permission'];
  return (
    <>
      <p class="crumb">
        <a href="/docs/api">REST reference</a> · {operation.tags[0]}
      </p>
      <Heading title={operation.summary}>
        {operation.description && <Words text={operation.description} />}
      </Heading>
      <section class="card">
        <p class="address">
          <Method method={method} /> <BreakableCode text={told.path} before="/" />
        </p>
        {told.alsoPath && (
          <p class="address">
            <Method method={method} /> <BreakableCode text={told.alsoPath} before="/" />
          </p>
        )}
        {told.alsoPath && (
          <p class="small">
            The two do the same: the first takes the company file from the header{' '}
            <code>Conductor-End-User-Id</code>, the second from the address.
          </p>
        )}
        <p class="small">
          <Needed permission={permission} /> Its operationId is <code>{operation.operationId}</code>
          .
        </p>
      </section>
      {parameters.length > 0 && <Parameters document={document} parameters={parameters} />}
      {body && <Content document={document} title="Body" schema={body} isBody />}
      {answers.filter(isSuccess).map((answer) => (
        <Answer key={answer.status} document={document} answer={answer} />
      ))}
      <Failures answers={answers.filter((answer) => !isSuccess(answer))} />
    </>
  );
}

function Needed({ permission }: { permission: string }) {
  if (permission === 'public') return <>Needs no key.</>;
  if (permission === 'installation') return <>Needs the ADMIN_API_KEY.</>;
  return (
    <>
      Needs a key with the scope <code>{permission}</code>.
    </>
  );
}

function isSuccess({ status }: AnswerTold): boolean {
  return status < '300';
}

const PLACES: Readonly<Record<string, string>> = {
  path: 'address',
  query: 'query',
  header: 'header',
};

function Parameters(props: { document: OpenApi; parameters: readonly ParameterTold[] }) {
  return (
    <section class="card">
      <h2>Parameters</h2>
      <FoldingTable label="Parameters" heads={['Name', 'In', 'Value', 'Meaning']}>
        {props.parameters.map((parameter) => (
          <tr key={`${parameter.in} ${parameter.name}`}>
            <th scope="row">
              <code>{parameter.name}</code>
              {parameter.isRequired && <span class="small"> needed</span>}
            </th>
            <td data-name="In">{PLACES[parameter.in] ?? parameter.in}</td>
            <td data-name="Value">
              <Kind {...kindOf(props.document, parameter.schema)} />
            </td>
            <td data-name="Meaning">
              <Words text={parameter.description} />
            </td>
          </tr>
        ))}
      </FoldingTable>
    </section>
  );
}

function kindOf(document: OpenApi, schema: Schema) {
  const [only] = propertiesOf(document, {
    type: 'object',
    properties: { value: schema },
  });
  return only ?? typeOf(document, schema);
}

/** A few values are shown at once, many when they are asked for. */
const VALUES_SHOWN = 4;

function Kind({ type, values }: Pick<PropertyTold, 'type' | 'values'>) {
  if (values.length === 0) return <>{type}</>;
  const list = values.map((value, index) => (
    <span key={value}>
      {index > 0 && ', '}
      <code>{value}</code>
    </span>
  ));
  if (values.length <= VALUES_SHOWN) {
    return (
      <>
        {type} {list}
      </>
    );
  }
  return (
    <details>
      <summary>
        {type} {values.length} values
      </summary>
      {list}
    </details>
  );
}

function Answer({ document, answer }: { document: OpenApi; answer: AnswerTold }) {
  const { status, schema, contentType } = answer;
  const title = `Answer ${status}`;
  if (schema === undefined) {
    return (
      <section class="card">
        <h2>{title}</h2>
        <p>It was done; there is no body.</p>
      </section>
    );
  }
  if (contentType !== 'application/json') {
    return (
      <section class="card">
        <h2>{title}</h2>
        <p>
          A file of the kind <code>{contentType}</code>.
        </p>
      </section>
    );
  }
  return <Content document={document} title={title} schema={schema} isBody={false} />;
}

type ContentProps = { document: OpenApi; title: string; schema: Schema; isBody: boolean };

function Content({ document, title, schema, isBody }: ContentProps) {
  const properties = propertiesOf(document, schema);
  return (
    <section class="card">
      <h2>{title}</h2>
      {properties.length > 0 && (
        <FoldingTable label={title} heads={['Property', 'Value', 'Meaning']}>
          {properties.map((property) => (
            <tr key={property.name}>
              <th scope="row">
                <code>{property.name}</code>
                {isBody && property.isRequired && <span class="small"> needed</span>}
              </th>
              <td data-name="Value">
                <Kind {...property} />
                {property.isNull && <span class="small"> or null</span>}
              </td>
              <td data-name="Meaning">
                <Words text={property.description} />
                {property.qbxml && (
                  <span class="small">
                    {' '}
                    qbXML <code>{property.qbxml}</code>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </FoldingTable>
      )}
      <details class="example">
        <summary>Example</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too */}
        <pre tabIndex={0}>{JSON.stringify(exampleOf(document, schema), null, 2)}</pre>
      </details>
    </section>
  );
}

function Failures({ answers }: { answers: readonly AnswerTold[] }) {
  if (answers.length === 0) return null;
  const lines = answers.flatMap(({ status, codes }) => codes.map((code) => ({ status, code })));
  return (
    <section class="card">
      <h2>Errors</h2>
      <FoldingTable label="Errors" heads={['Status', 'Code', 'Meaning']}>
        {lines.map(({ status, code }) => (
          <tr key={code}>
            <td data-name="Status">{status}</td>
            <th scope="row">
              <a href={`/docs/errors#${code}`}>
                <code>{code}</code>
              </a>
            </th>
            <td data-name="Meaning">{ERRORS[code].title}</td>
          </tr>
        ))}
      </FoldingTable>
    </section>
  );
}
