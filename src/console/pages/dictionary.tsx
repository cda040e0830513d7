/** The field dictionary: what each field is called in qbXML, in SQL and in JSON. */

import { LIMITS } from '../../limits.js';
import {
  dictionary,
  type FieldEntry,
  type Found,
  type ObjectEntry,
} from '../../openapi/dictionary.js';
import type { Edition } from '../../qbxml/facts.js';
import { valuesOf } from '../../vocabulary/map.js';
import { Heading } from '../layout.js';
import { count } from '../parts.js';
import { BreakableCode, FoldingTable, SearchForm } from './search.js';

export type Asked = {
  readonly query: string;
  /** Only its fields. */
  readonly object: ObjectEntry | undefined;
};

/** The search over all fields. */
export function DictionaryPage({ asked, found }: { asked: Asked; found: Found }) {
  const objects = [...dictionary().values()];
  return (
    <>
      <Heading title="Field dictionary">
        {count(objects.reduce((sum, { fields }) => sum + fields.length, 0))} fields of{' '}
        {count(objects.length)} kinds of QuickBooks objects: what each is called in qbXML, in SQL
        (schema <code>mirror</code>) and in JSON. Search by any of the three names.
      </Heading>
      <SearchForm
        action="/docs/fields"
        label="A name in qbXML, SQL or JSON"
        placeholder="TxnDate, due_date, expenseLines"
        value={asked.query}
      >
        <select name="object" aria-label="Object">
          <option value="">All objects</option>
          {objects.map(({ objectType }) => (
            <option
              key={objectType}
              value={objectType}
              selected={objectType === asked.object?.objectType}
            >
              {objectType}
            </option>
          ))}
        </select>
      </SearchForm>
      <div id="found" aria-live="polite">
        <FieldList asked={asked} found={found} />
      </div>
    </>
  );
}

function FieldList({ asked, found }: { asked: Asked; found: Found }) {
  const { query, object } = asked;
  const { page } = found;
  if (found.total === 0) {
    return (
      <section class="card">
        <p>
          No field{object && ` of ${object.objectType}`} has “{query}” in one of its names. Part of
          a name is enough; several words must all be in it.
        </p>
      </section>
    );
  }
  const first = (page - 1) * LIMITS.fieldsPerPage + 1;
  const last = first + found.fields.length - 1;
  const address = (to: number) => {
    const parts = { q: query, object: object?.objectType ?? '', page: String(to) };
    const given = Object.entries(parts).filter(([, value]) => value !== '');
    return `/docs/fields?${new URLSearchParams(given)}`;
  };
  return (
    <section class="card">
      <p class="small">
        {found.total <= LIMITS.fieldsPerPage
          ? `${count(found.total)} ${found.total === 1 ? 'field' : 'fields'}`
          : `${count(first)} to ${count(last)} of ${count(found.total)} fields`}
        {object && (
          <>
            {' · '}
            <a href={`/docs/fields/${object.objectType}`}>All about {object.objectType}</a>
          </>
        )}
      </p>
      <FieldTable fields={found.fields} isMixed={object === undefined} />
      {found.total > LIMITS.fieldsPerPage && (
        <p class="actions">
          {page > 1 && (
            <a class="button" href={address(page - 1)} rel="prev">
              Back
            </a>
          )}
          {last < found.total && (
            <a class="button" href={address(page + 1)} rel="next">
              More
            </a>
          )}
        </p>
      )}
    </section>
  );
}

const HEADS = ['qbXML', 'SQL', 'JSON', 'Value'];

function FieldTable({ fields, isMixed }: { fields: readonly FieldEntry[]; isMixed: boolean }) {
  return (
    <FoldingTable label="Fields" heads={HEADS}>
      {fields.map((field) => (
        <tr key={`${field.objectType} ${field.qbxml} ${field.json}`}>
          <th scope="row">
            <BreakableCode text={field.qbxml} before="/" />
            {isMixed && (
              <a class="of small" href={`/docs/fields/${field.objectType}`}>
                {field.objectType}
              </a>
            )}
          </th>
          <td data-name="SQL">
            {field.sql === undefined ? <None /> : <BreakableCode text={field.sql} before="_." />}
          </td>
          <td data-name="JSON">
            {field.json === undefined ? <None /> : <BreakableCode text={field.json} before="." />}
          </td>
          <td data-name="Value">
            <FieldKind field={field} />
          </td>
        </tr>
      ))}
    </FoldingTable>
  );
}

function None() {
  return <span class="small">–</span>;
}

const TYPES: Readonly<Record<string, string>> = {
  IDTYPE: 'id',
  STRTYPE: 'text',
  GUIDTYPE: 'GUID',
  BOOLTYPE: 'true or false',
  DATETYPE: 'day',
  DATETIMETYPE: 'time',
  TIMEINTERVALTYPE: 'duration',
  AMTTYPE: 'amount',
  PRICETYPE: 'price',
  PERCENTTYPE: 'percent',
  QUANTYPE: 'quantity',
  FLOATTYPE: 'number',
  INTTYPE: 'whole number',
};
const EDITIONS: Readonly<Record<Edition, string>> = {
  QBD: 'US',
  QBCA: 'Canada',
  QBUK: 'UK',
  QBAU: 'Australia',
};

function FieldKind({ field }: { field: FieldEntry }) {
  const { type, lengthMax, since, not, isBeyond } = field;
  const list = type?.startsWith('enum:') ? type.slice('enum:'.length) : undefined;
  const absent = not.map((edition) => EDITIONS[edition]);
  const facts = [
    ...(lengthMax === undefined ? [] : [`at most ${count(lengthMax)} characters`]),
    ...(since === undefined || since === '1.0' ? [] : [`since qbXML ${since}`]),
    ...(absent.length === 0
      ? []
      : [absent.length === 4 ? 'in no edition today' : `not in ${absent.join(', ')}`]),
    ...(isBeyond ? ['newer than the documented qbXML: its name is assumed'] : []),
  ];
  return (
    <>
      {list === undefined ? (
        (TYPES[type ?? ''] ?? type ?? (isBeyond ? 'not documented' : 'text'))
      ) : (
        <a href={`/docs/fields/${field.objectType}#${list}`}>{list}</a>
      )}
      {facts.length > 0 && <span class="small"> {facts.join(', ')}</span>}
    </>
  );
}

/** Everything about one object: its names, all its fields, its lists of values. */
export function ObjectPage({ object }: { object: ObjectEntry }) {
  const lists = listsOf(object);
  return (
    <>
      <p class="crumb">
        <a href="/docs/fields">Field dictionary</a>
      </p>
      <h1>{object.objectType}</h1>
      <section class="card">
        <dl class="facts">
          <div>
            <dt>qbXML</dt>
            <dd>
              <code>{object.ret}</code>
            </dd>
          </div>
          <div>
            <dt>SQL</dt>
            <dd>{object.table ? <code>mirror.{object.table}</code> : 'not mirrored'}</dd>
          </div>
          <div>
            <dt>REST</dt>
            <dd>
              {object.resource === undefined ? (
                'no resource; in SQL only'
              ) : (
                <a href={`/docs/api?${new URLSearchParams({ q: object.resource })}`}>
                  <code>{object.resource}</code>
                </a>
              )}
            </dd>
          </div>
        </dl>
        {object.table && (
          <p class="small">
            Each row also has <code>organization_id</code>, <code>company_file_id</code>,{' '}
            <code>is_deleted</code>, <code>deleted_at</code>, and <code>raw</code>: the whole object
            as QuickBooks sent it.
          </p>
        )}
      </section>
      <section class="card">
        <h2>Fields</h2>
        <FieldTable fields={object.fields} isMixed={false} />
      </section>
      {lists.length > 0 && (
        <section class="card">
          <h2>Lists of values</h2>
          {lists.map(({ name, values }) => (
            <section key={name}>
              <h3 id={name}>{name}</h3>
              <FoldingTable label={name} heads={['qbXML and SQL', 'JSON']}>
                {values.map(({ qbxml, json }) => (
                  <tr key={qbxml}>
                    <th scope="row">
                      <code>{qbxml}</code>
                    </th>
                    <td data-name="JSON">{json ? <code>{json}</code> : <None />}</td>
                  </tr>
                ))}
              </FoldingTable>
            </section>
          ))}
        </section>
      )}
    </>
  );
}

type ValueList = { name: string; values: { qbxml: string; json: string | undefined }[] };

/** The value lists of an object's fields, each once, in both spellings. */
function listsOf(object: ObjectEntry): ValueList[] {
  const lists = new Map<string, ValueList>();
  for (const { type, values, enumName } of object.fields) {
    const name = type?.startsWith('enum:') ? type.slice('enum:'.length) : undefined;
    if (name === undefined || (lists.has(name) && enumName === undefined)) continue;
    const known = enumName === undefined ? undefined : valuesOf(enumName).fromQbxml;
    lists.set(name, {
      name,
      values: values.map((qbxml) => ({ qbxml, json: known?.get(qbxml) })),
    });
  }
  return [...lists.values()];
}
