-- What drifts is found: a census of ids and EditSequences, an audit that reads objects again, and
-- witnesses that tell when a company file went back in time.

-- When the file last turned out not to be the successor of the one seen before.
alter table company_file add column epoch_changed_at timestamptz;

create table census (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  -- Change number of the mirror when the census began: what changed since then is not judged by it.
  began_seq bigint not null,
  finished_at timestamptz,
  constraint census_pkey primary key (organization_id, company_file_id, object_type),
  constraint census_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table census is 'The last look over the ids and EditSequences of a whole type.';

create table census_seen (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  edit_sequence text,
  constraint census_seen_pkey primary key (organization_id, company_file_id, object_type, object_id),
  constraint census_seen_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table census_seen is 'What a census under way has met so far; empty between two.';

create table newest_object (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  -- TimeModified without its offset: a wall clock of the QuickBooks PC.
  wall text not null,
  constraint newest_object_pkey primary key (organization_id, company_file_id, object_type, object_id),
  constraint newest_object_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table newest_object is 'The objects modified last: an older copy of the file lacks them.';

create table audit_suspect (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  elements text[] not null,
  run_id uuid,
  at timestamptz not null,
  constraint audit_suspect_pkey primary key (organization_id, company_file_id, object_type, object_id),
  constraint audit_suspect_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table audit_suspect is 'Read again and found different; the next sync may still explain it.';

create table leaving (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  time_deleted text,
  -- Where the mirror referred to it: table, column and key of each place.
  places jsonb not null,
  seq bigint not null,
  constraint leaving_pkey primary key (organization_id, company_file_id, object_type, object_id),
  constraint leaving_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table leaving is 'List objects that went while others refer to them: were they merged?';

create table mirror.audit (
  organization_id uuid not null,
  company_file_id uuid not null,
  month text not null,
  reread bigint not null default 0,
  different bigint not null default 0,
  constraint audit_pkey primary key (organization_id, company_file_id, month),
  constraint audit_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table mirror.audit is
  'Objects that were read again at random, month by month, and how many of them differed.';
comment on column mirror.audit.month is 'YYYY-MM, in UTC.';
comment on column mirror.audit.different is
  'Same EditSequence, other content, and nothing that explains it.';

do $$
declare
  name text;
begin
  foreach name in array array['public.census', 'public.census_seen', 'public.newest_object',
    'public.audit_suspect', 'public.leaving', 'mirror.audit'] loop
    execute format('alter table %s enable row level security', name);
    execute format('create policy app on %s to qbd_app'
      ' using (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)'
      ' with check (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)', name);
    execute format('grant select, insert, update, delete on %s to qbd_app', name);
  end loop;
end $$;
create policy reader on mirror.audit for select to qbd_reader
  using (organization_id =
    substring(current_user::text from '^qbd_reader_([0-9a-f]{32})$')::uuid);
grant select on mirror.audit to qbd_reader;
