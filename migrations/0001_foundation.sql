-- Organizations, company files, secrets, sessions, the queue and sync state.
-- Every table but the three local ones is led by organization_id: row-level security, foreign
-- keys and distribution by organization all rest on that.

create schema if not exists mirror;

-- The role that the process works as. Roles belong to the cluster, so another database of the
-- same cluster may have made it, even at this moment.
do $$
declare
  name text;
begin
  foreach name in array array['qbd_app', 'qbd_reader'] loop
    continue when exists (select from pg_roles where rolname = name);
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
exception when insufficient_privilege then
  raise exception 'the login "%" may not create roles; run these two statements as a superuser and start again: CREATE ROLE qbd_reader; CREATE ROLE qbd_app ROLE "%";', current_user, current_user;
end $$;

-- Tried rather than looked up: since Postgres 16 a member may still not be allowed to SET ROLE.
do $$
begin
  begin
    set local role qbd_app;
    reset role;
  exception when insufficient_privilege then
    execute format('grant qbd_app to %I', current_user);
  end;
exception when insufficient_privilege then
  raise exception 'the login "%" may not work as the role qbd_app; run this statement as a superuser and start again: GRANT qbd_app TO "%";', current_user, current_user;
end $$;

grant usage on schema public, mirror to qbd_app, qbd_reader;

-- Local tables: of this installation, not of an organization -------------------------------------

create table installation (
  id integer primary key constraint installation_one_row check (id = 1),
  owner_id text not null,
  secret_fingerprint text not null,
  created_at timestamptz not null
);
comment on table installation is 'One row: OwnerID of every .qwc file, and which SECRET_KEY this database belongs to.';

create table sign_in (
  token_hash bytea primary key,
  kind text not null constraint sign_in_kind check (kind in ('link', 'session')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table sign_in is 'One-time sign-in links of the console and the sessions they opened.';

create table login_failure (
  bucket bytea not null,
  window_start timestamptz not null,
  failures integer not null,
  constraint login_failure_pkey primary key (bucket, window_start)
);
comment on table login_failure is 'Wrong passwords per address and per name (both keyed hashes), for the delay.';

-- Organizations and their secrets ----------------------------------------------------------------

create table organization (
  organization_id uuid not null,
  name text not null,
  created_at timestamptz not null,
  constraint organization_pkey primary key (organization_id)
);

create table api_key (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  key_hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_pkey primary key (organization_id, id),
  constraint api_key_organization foreign key (organization_id) references organization (organization_id)
);

create table company_file (
  organization_id uuid not null,
  id uuid not null,
  created_at timestamptz not null,
  -- Concurrency: fence + 1 per authenticate; epoch + 1 when the file is not the successor of the
  -- one last seen; change_seq numbers the change feed without gaps, under this row's lock.
  fence bigint not null default 0,
  epoch bigint not null default 1,
  change_seq bigint not null default 0,
  -- Identity
  file_id text not null,
  identified_at timestamptz,
  company_name text,
  file_path text,
  pending_file_path text,
  pending_company_name text,
  product_name text,
  major_version text,
  country text,
  qbxml_version text,
  host jsonb,
  company jsonb,
  preferences jsonb,
  restore_time text,
  condense_time text,
  -- What a person or an event decided
  paused boolean not null default false,
  revoked_at timestamptz,
  frozen_reason text,
  blocked_code text,
  blocked_message text,
  wrong_file_until timestamptz,
  -- When to work
  schedule_every_minutes integer not null default 15,
  schedule_windows jsonb not null default '[]',
  time_zone text,
  last_contact_at timestamptz,
  last_sync_began_at timestamptz,
  last_sync_at timestamptz,
  first_sync_at timestamptz,
  connection_errors integer not null default 0,
  forget_path boolean not null default false,
  pack_groups bigint not null default 0,
  constraint company_file_pkey primary key (organization_id, id),
  constraint company_file_organization foreign key (organization_id) references organization (organization_id)
);
create unique index company_file_file_id on company_file (organization_id, file_id);
comment on table company_file is 'One .QBW: one schedule, one fence, one epoch, one change feed.';

create table sync_token (
  organization_id uuid not null,
  id uuid not null,
  company_file_id uuid not null,
  name text not null,
  description text,
  secret_hash bytea not null,
  previous_secret_hash bytea,
  previous_until timestamptz,
  setup_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  bound_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint sync_token_pkey primary key (organization_id, id),
  constraint sync_token_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
create unique index sync_token_name on sync_token (organization_id, name);

-- What a person should know ----------------------------------------------------------------------

create table attention (
  organization_id uuid not null,
  company_file_id uuid not null,
  code text not null,
  object_type text not null default '',
  object_id text not null default '',
  since timestamptz not null,
  actor text not null,
  user_message text not null,
  fixes jsonb not null default '[]',
  constraint attention_pkey primary key (organization_id, company_file_id, code, object_type, object_id),
  constraint attention_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table attention is 'Open items of needsAttention; a row goes when its cause is gone.';

-- Sync runs and what each object type has reached ------------------------------------------------

create table sync_run (
  organization_id uuid not null,
  id uuid not null,
  company_file_id uuid not null,
  mode text not null constraint sync_run_mode check (mode in ('incremental', 'full')),
  state text not null constraint sync_run_state check (state in ('queued', 'running', 'succeeded', 'failed')),
  step text not null default 'start' constraint sync_run_step check (step in
    ('start', 'count', 'read', 'deleted', 'touched', 'balances', 'done')),
  phase text constraint sync_run_phase check (phase in ('identity', 'lists', 'transactions', 'deletions', 'balances', 'proof')),
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  rows_read bigint not null default 0,
  rows_changed bigint not null default 0,
  wires integer not null default 0,
  touched_round integer not null default 0,
  transactions_changed boolean not null default false,
  -- Only links of documents modified since then are followed (a first sync knows no others).
  touched_since text not null default '',
  error text,
  constraint sync_run_pkey primary key (organization_id, id),
  constraint sync_run_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
create unique index sync_run_one_open on sync_run (organization_id, company_file_id)
  where state in ('queued', 'running');
create index sync_run_by_file on sync_run (organization_id, company_file_id, created_at);

create table sync_type (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  is_on boolean not null default true,
  off_code integer,
  off_message text,
  -- Greatest TimeModified (or TimeDeleted) seen in data, wall clock of the QuickBooks PC.
  watermark text,
  -- The same, of the read that is under way; becomes the watermark with its last page.
  pending_watermark text,
  expected bigint,
  mirrored bigint not null default 0,
  is_complete boolean not null default false,
  read_at timestamptz,
  constraint sync_type_pkey primary key (organization_id, company_file_id, object_type),
  constraint sync_type_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);

create table sync_touched (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  round integer not null,
  constraint sync_touched_pkey primary key (organization_id, company_file_id, object_type, object_id),
  constraint sync_touched_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table sync_touched is 'Transactions that others touched and that the running sync must read again.';

-- Sessions, wires, requests ----------------------------------------------------------------------

create table session (
  organization_id uuid not null,
  id uuid not null,
  company_file_id uuid not null,
  sync_token_id uuid not null,
  ticket_hash bytea not null,
  fence bigint not null,
  epoch bigint not null,
  state text not null constraint session_state check (state in
    ('open', 'identifying', 'active', 'draining', 'closed', 'quarantined', 'superseded', 'failed', 'expired')),
  outstanding_wire_id uuid,
  wires integer not null default 0,
  told_percent integer not null default 0,
  run_id uuid,
  last_error text,
  remote_address text,
  qbxml_version text,
  -- As the first sendRequestXML told them: the company file is known only when it has answered.
  file_path text,
  country text,
  started_at timestamptz not null,
  last_call_at timestamptz not null,
  ended_at timestamptz,
  constraint session_pkey primary key (organization_id, id),
  constraint session_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
create unique index session_one_open on session (organization_id, company_file_id)
  where state in ('open', 'identifying', 'active', 'draining', 'quarantined');
create index session_by_file on session (organization_id, company_file_id, started_at);

create table wire (
  organization_id uuid not null,
  id uuid not null,
  company_file_id uuid not null,
  session_id uuid not null,
  number integer not null,
  kind text not null constraint wire_kind check (kind in ('identity', 'read', 'closing')),
  fence bigint not null,
  epoch bigint not null,
  sent_at timestamptz not null,
  sent_bytes integer not null,
  sent_sha256 bytea not null,
  answered_at timestamptz,
  answer_bytes bigint,
  answer_sha256 bytea,
  hresult text,
  message text,
  outcome text constraint wire_outcome check (outcome in ('applied', 'late', 'hresult', 'unreadable', 'lost')),
  told integer,
  kept bytea,
  constraint wire_pkey primary key (organization_id, id),
  constraint wire_session foreign key (organization_id, session_id) references session (organization_id, id)
);
create index wire_by_session on wire (organization_id, session_id, number);
comment on column wire.kept is 'The beginning of an answer that could not be read, for a person to look at.';

create table request (
  organization_id uuid not null,
  id uuid not null,
  company_file_id uuid not null,
  origin text not null constraint request_origin check (origin in ('sync', 'api')),
  run_id uuid,
  step text constraint request_step check (step in
    ('identity', 'count', 'packed', 'page', 'deleted', 'survey', 'touched', 'balances', 'closing')),
  type text not null,
  object_type text,
  body jsonb,
  qbxml text,
  is_alone boolean not null default false,
  expected_rows integer not null default 0,
  -- Requests of one set that failed as a whole are split: those of one group go together.
  pack_group bigint,
  position bigint not null,
  state text not null constraint request_state check (state in
    ('queued', 'sent', 'answered', 'rejected', 'cancelled')),
  attempts integer not null default 0,
  wire_id uuid,
  ordinal integer,
  is_continue boolean not null default false,
  status_code integer,
  status_severity text,
  status_message text,
  rows integer,
  response jsonb,
  timeline jsonb not null default '[]',
  created_at timestamptz not null,
  sent_at timestamptz,
  finished_at timestamptz,
  constraint request_pkey primary key (organization_id, id),
  constraint request_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
create index request_queue on request (organization_id, company_file_id, position)
  where state in ('queued', 'sent');
create index request_by_wire on request (organization_id, wire_id);
comment on table request is 'The queue: one qbXML request each; a wire carries many.';

-- Row-level security: the same policy everywhere ---------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['organization', 'api_key', 'company_file', 'sync_token', 'attention',
    'sync_run', 'sync_type', 'sync_touched', 'session', 'wire', 'request'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy app on %I to qbd_app'
      ' using (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)'
      ' with check (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)', name);
    execute format('grant select, insert, update, delete on %I to qbd_app', name);
  end loop;
end $$;
