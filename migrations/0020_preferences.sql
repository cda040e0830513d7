-- Preferences of a company file: every save is a row of its own, and none is ever changed.

create table preference_version (
  organization_id uuid not null,
  company_file_id uuid not null,
  kind text not null constraint preference_version_kind check (kind in ('sync', 'accounting')),
  version integer not null constraint preference_version_number check (version > 0),
  saved_at timestamptz not null,
  saved_by jsonb not null,
  is_prefilled boolean not null,
  saved jsonb not null,
  changes jsonb not null,
  constraint preference_version_pkey primary key (organization_id, company_file_id, kind, version),
  constraint preference_version_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table preference_version is 'Sync and accounting preferences: the newest version counts, the others are its history.';
comment on column preference_version.saved is 'All values by key after this save; accounts by ListID.';
comment on column preference_version.changes is 'What this save changed: {key, entry, from, to, fromLabel, toLabel}.';
comment on column preference_version.is_prefilled is 'Made of suggestions when the first sync completed; not reviewed by a person.';

alter table preference_version enable row level security;
create policy app on preference_version to qbd_app
  using (organization_id = nullif(current_setting('app.organization', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);
grant select, insert on preference_version to qbd_app;
