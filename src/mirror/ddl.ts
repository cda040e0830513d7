/**
 * The mirror's migration, written from the table plan. It is committed; a test says that the plan
 * still writes the same text, so a new facts file is seen and becomes a further migration.
 */

import { quoteName } from './names.js';
import { type Column, mirroredObjects, mirrorTables, type Table } from './tables.js';

/** Tables of the mirror that are not derived from one object, in the order of their creation. */
const SHARED_TABLES = [
  'data_ext',
  'linked_txn',
  'change',
  'history',
  'parked',
  'read_mark',
] as const;

/** Bookkeeping that readers have no use for. */
const NOT_FOR_READERS = new Set<string>(['read_mark']);

const KEY = 'organization_id uuid not null,\n  company_file_id uuid not null';
const SETTING = `nullif(current_setting(''app.organization'', true), '''')::uuid`;

/** The whole text of migrations/0002_mirror.sql. Source: design.md §6 and §7, SQL. */
export function mirrorMigration(): string {
  return [
    HEADER,
    ...mirrorTables.map(createTable),
    SHARED_SQL,
    itemView(),
    ...mirrorTables.map(comments),
    security(),
  ].join('\n');
}

const HEADER = `-- The mirror: 68 kinds of QuickBooks objects in 146 tables, and what they share.
-- Generated from src/qbxml/facts.json by "npm run generate"; a new facts file becomes a further
-- migration. Columns follow the qbXML paths; text is as QuickBooks sent it.
-- No foreign keys: QuickBooks sends objects in any order, and a check per row would cost a third
-- of the speed of a first sync. Rows reach these tables only through src/mirror/.
`;

function createTable(table: Table): string {
  const lines = table.depth === 0 ? objectColumns(table) : lineColumns(table);
  const key = ['organization_id', 'company_file_id', ...table.key];
  const constraint = `constraint ${table.name}_pkey primary key (${key.join(', ')})`;
  const body = [KEY, ...lines, constraint].join(',\n  ');
  return `create table mirror.${quoteName(table.name)} (\n  ${body}\n);`;
}

function objectColumns(table: Table): string[] {
  const own = table.columns.map((column) => columnLine(column, table.key.includes(column.name)));
  const hasTime = table.columns.some((column) => column.name === 'time_modified');
  return [
    ...own,
    ...(hasTime ? ['time_modified_at timestamptz'] : []),
    'is_deleted boolean not null default false',
    'deleted_at timestamptz',
    'time_deleted text',
    'change_seq bigint not null',
    'raw jsonb not null',
    'raw_sha256 bytea',
    'read_at timestamptz not null',
    'wire_id uuid',
  ];
}

function lineColumns(table: Table): string[] {
  const [objectKey, ...numbers] = table.key;
  return [
    `${objectKey} text not null`,
    ...numbers.map((name) => `${name} integer not null`),
    ...(table.hasLineOrder ? ['line_order integer not null'] : []),
    ...table.columns.map((column) => columnLine(column, false)),
  ];
}

function columnLine(column: Column, isKey: boolean): string {
  return `${quoteName(column.name)} ${column.type}${isKey ? ' not null' : ''}`;
}

const SHARED_SQL = `
create table mirror.data_ext (
  ${KEY},
  object_type text not null,
  object_id text not null,
  line_id text not null,
  line_no integer not null,
  owner_id text,
  data_ext_name text,
  data_ext_type text,
  data_ext_value text,
  constraint data_ext_pkey primary key
    (organization_id, company_file_id, object_type, object_id, line_id, line_no)
);
create table mirror.linked_txn (
  ${KEY},
  object_type text not null,
  object_id text not null,
  line_id text not null,
  line_no integer not null,
  txn_id text,
  txn_type text,
  txn_date date,
  ref_number text,
  link_type text,
  amount numeric,
  txn_line_detail jsonb,
  constraint linked_txn_pkey primary key
    (organization_id, company_file_id, object_type, object_id, line_id, line_no)
);
create table mirror.change (
  ${KEY},
  seq bigint not null,
  kind text not null constraint change_kind check (kind in ('upsert', 'delete', 'merge')),
  object_type text not null,
  object_id text not null,
  at timestamptz not null,
  constraint change_pkey primary key (organization_id, company_file_id, seq)
);
create table mirror.history (
  ${KEY},
  object_type text not null,
  object_id text not null,
  valid_from_seq bigint not null,
  valid_to_seq bigint not null,
  raw jsonb not null,
  read_at timestamptz not null,
  superseded_at timestamptz not null,
  constraint history_pkey primary key
    (organization_id, company_file_id, object_type, object_id, valid_from_seq),
  constraint history_interval check (valid_from_seq < valid_to_seq)
);
create table mirror.parked (
  ${KEY},
  id uuid not null,
  object_type text not null,
  object_id text not null,
  reason text not null,
  raw jsonb not null,
  wire_id uuid,
  at timestamptz not null,
  constraint parked_pkey primary key
    (organization_id, company_file_id, object_type, object_id, id)
);
create table mirror.read_mark (
  ${KEY},
  object_type text not null,
  object_id text not null,
  read_at timestamptz not null,
  constraint read_mark_pkey primary key
    (organization_id, company_file_id, object_type, object_id)
);

comment on table mirror.data_ext is
  'Custom fields (DataExtRet) of every object and of its lines.';
comment on column mirror.data_ext.line_id is
  'TxnLineID of the line; empty for the object itself.';
comment on column mirror.data_ext.line_no is 'From 0 within the object and line.';
comment on table mirror.linked_txn is
  'LinkedTxn of every transaction, and of what its payments were applied to.';
comment on column mirror.linked_txn.line_id is
  'TxnID that the payment was applied to; empty for the object itself.';
comment on column mirror.linked_txn.txn_line_detail is
  'TxnLineDetail as QuickBooks sent it: TxnLineID and Amount each.';
comment on table mirror.change is
  'The change feed: one numbered entry a changed object, without gaps.';
comment on table mirror.history is
  'Superseded and deleted versions; the current one is in its own table.';
comment on column mirror.history.valid_from_seq is 'The change that brought this version.';
comment on column mirror.history.valid_to_seq is 'The change that ended it.';
comment on table mirror.parked is
  'Rows that could not be mirrored, verbatim, with the reason, until their object is read well.';
comment on table mirror.read_mark is
  'When an object was last read without a difference: a full sync tells ghosts by it.';
`;

/** All columns of any item kind; a kind without a column has null, without FullName its Name. */
function itemView(): string {
  const kinds = [...mirroredObjects.values()].filter((plan) => isItemKind(plan.objectType));
  const names = new Map<string, string>();
  for (const plan of kinds) {
    for (const column of plan.table.columns) names.set(column.name, column.type);
  }
  const selects = kinds.map((plan) => {
    const own = new Set(plan.table.columns.map((column) => column.name));
    const fields = [...names].map(([name, type]) => {
      if (own.has(name)) return quoteName(name);
      return name === 'full_name' ? 'name as full_name' : `null::${type} as ${quoteName(name)}`;
    });
    return `select organization_id, company_file_id, '${plan.objectType}'::text as item_type,
  ${fields.join(', ')},
  is_deleted, deleted_at, raw
  from mirror.${plan.table.name}`;
  });
  return `create view mirror.item with (security_invoker = true) as
${selects.join('\nunion all\n')};
comment on view mirror.item is 'Every kind of item under one roof; item_type names the kind.';
`;
}

/** Item kinds are the lists that ItemQuery answers with; ItemSites counts stock and is none. */
function isItemKind(objectType: string): boolean {
  return (
    objectType.startsWith('Item') && objectType !== 'ItemSites' && objectType !== 'ItemReceipt'
  );
}

function comments(table: Table): string {
  const name = `mirror.${quoteName(table.name)}`;
  const element = [table.objectType, ...table.path].join('/');
  const about =
    table.depth === 0
      ? `${element}, one row an object.`
      : `${element}, one row a line, replaced whole with its object.`;
  const columns = table.columns.map(
    (column) => `comment on column ${name}.${quoteName(column.name)} is '${describe(column)}';`,
  );
  return [`comment on table ${name} is '${about}';`, ...columns].join('\n');
}

/** Path and qbXML type: `VendorRef/ListID, IDTYPE`. */
function describe(column: Column): string {
  const type = column.factType.replace('enum:', 'one of ').replace('@', '');
  return `${column.path.join('/')}, ${type}`;
}

function security(): string {
  const names = [...mirrorTables.map((table) => table.name), ...SHARED_TABLES];
  const list = names.map((name) => `    '${name}'`).join(',\n');
  const hidden = [...NOT_FOR_READERS].map((name) => `'${name}'`).join(', ');
  return `
-- Row-level security: the process sees one organization by its setting, a reader's login one
-- organization by its own name, which it cannot change.
do $$
declare
  name text;
begin
  foreach name in array array[
${list}
  ] loop
    execute format('alter table mirror.%I enable row level security', name);
    execute format('create policy app on mirror.%I to qbd_app'
      ' using (organization_id = ${SETTING})'
      ' with check (organization_id = ${SETTING})', name);
    execute format('grant select, insert, update, delete on mirror.%I to qbd_app', name);
    continue when name in (${hidden});
    execute format('create policy reader on mirror.%I for select to qbd_reader'
      ' using (organization_id ='
      '   substring(current_user::text from ''^qbd_reader_([0-9a-f]{32})$'')::uuid)', name);
    execute format('grant select on mirror.%I to qbd_reader', name);
  end loop;
end $$;
grant select on mirror.item to qbd_app, qbd_reader;
`;
}
