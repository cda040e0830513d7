-- What the cloud app tells of itself: its bank accounts. And the one switch that has no way back.

create table cloud_bank_account (
  organization_id uuid not null,
  company_file_id uuid not null,
  -- The cloud app's own id of it, whatever that looks like.
  cloud_id text not null,
  name text not null,
  last4 text,
  type text not null constraint cloud_bank_account_type check (type in ('bank', 'credit_card')),
  is_active boolean not null default true,
  revision bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint cloud_bank_account_pkey primary key (organization_id, company_file_id, cloud_id),
  constraint cloud_bank_account_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table cloud_bank_account is 'Bank accounts and cards of the cloud app. Which account of QuickBooks each one is, the sync preferences say.';

-- One row: two-way bill sync is on for this company file. Whoever works as qbd_app can add the row
-- and read it; there is no grant to change or remove it, and the key takes no second one.
create table two_way_bills_latch (
  organization_id uuid not null,
  company_file_id uuid not null,
  closed_at timestamptz not null,
  closed_by jsonb not null,
  preview jsonb not null,
  constraint two_way_bills_latch_pkey primary key (organization_id, company_file_id),
  constraint two_way_bills_latch_file foreign key (organization_id, company_file_id) references company_file (organization_id, id)
);
comment on table two_way_bills_latch is 'Company files of which bills sync both ways, for ever: who decided it, when, and what was open then. INSERT only.';

do $$
declare
  name text;
begin
  foreach name in array array['cloud_bank_account', 'two_way_bills_latch'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy app on %I to qbd_app'
      ' using (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)'
      ' with check (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)', name);
  end loop;
end $$;
grant select, insert, update on cloud_bank_account to qbd_app;
grant select, insert on two_way_bills_latch to qbd_app;
