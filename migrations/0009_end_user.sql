-- What Conductor-style clients call a company file: their own id of the company, whom to write to.

create table end_user (
  organization_id uuid not null,
  company_file_id uuid not null,
  source_id text not null,
  email text not null,
  company_name text not null,
  constraint end_user_pkey primary key (organization_id, company_file_id),
  constraint end_user_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
create unique index end_user_source_id on end_user (organization_id, source_id);
comment on table end_user is 'The names that a client gave a company file when it made it.';

alter table end_user enable row level security;
create policy app on end_user to qbd_app
  using (organization_id = nullif(current_setting('app.organization', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);
grant select, insert, update, delete on end_user to qbd_app;
