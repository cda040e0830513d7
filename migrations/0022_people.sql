-- People: who belongs to an organization, what each may do, and the log of what was done.

create table user_role (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  permissions text[] not null,
  created_at timestamptz not null,
  constraint user_role_pkey primary key (organization_id, id),
  constraint user_role_organization foreign key (organization_id) references organization (organization_id)
);
create unique index user_role_name on user_role (organization_id, lower(name));
comment on table user_role is 'Roles that an organization made; Administrator and Accountant are built in and have no row.';

create table app_user (
  organization_id uuid not null,
  id uuid not null,
  -- In lower case: nobody tells people apart by the case of their address.
  email text not null,
  name text not null,
  built_in_role text,
  role_id uuid,
  sign_in text not null constraint app_user_sign_in check (sign_in in ('password', 'cloud')),
  password_hash text,
  status text not null constraint app_user_status check (status in ('active', 'disabled')),
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  constraint app_user_pkey primary key (organization_id, id),
  constraint app_user_organization foreign key (organization_id) references organization (organization_id),
  constraint app_user_role foreign key (organization_id, role_id) references user_role (organization_id, id),
  constraint app_user_one_role check ((built_in_role is null) <> (role_id is null)),
  constraint app_user_password check ((sign_in = 'password') = (password_hash is not null))
);
create unique index app_user_email on app_user (organization_id, email);
comment on table app_user is 'People of an organization. A password is kept as a scrypt hash with its parameters.';

create table user_session (
  organization_id uuid not null,
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint user_session_pkey primary key (organization_id, token_hash),
  constraint user_session_user foreign key (organization_id, user_id) references app_user (organization_id, id)
);
create index user_session_by_user on user_session (organization_id, user_id);
comment on table user_session is 'Browsers in which a user is signed in to the console.';

create table invitation (
  organization_id uuid not null,
  id uuid not null,
  email text not null,
  name text,
  built_in_role text,
  role_id uuid,
  secret_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  constraint invitation_pkey primary key (organization_id, id),
  constraint invitation_organization foreign key (organization_id) references organization (organization_id),
  constraint invitation_role foreign key (organization_id, role_id) references user_role (organization_id, id),
  constraint invitation_one_role check ((built_in_role is null) <> (role_id is null))
);
create unique index invitation_secret on invitation (organization_id, secret_hash);
create index invitation_by_email on invitation (organization_id, email);
comment on table invitation is 'One-time links by which a person chooses a password and becomes a user.';

-- The audit log. Nobody who works as qbd_app can change or remove a row: it has no grant for that.
create table audit_log (
  organization_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  request_id text,
  actor_kind text not null constraint audit_log_actor_kind check (actor_kind in
    ('installation', 'key', 'user', 'operator', 'setup_link', 'web_connector', 'command_line')),
  -- Of the user or the key; the name is kept as it was, for both may be gone one day.
  actor_id uuid,
  actor_name text,
  -- The key with which a user's app acted for the user.
  api_key_id uuid,
  remote_address text,
  action text not null,
  target_type text not null,
  target_id text not null,
  before jsonb,
  after jsonb,
  constraint audit_log_pkey primary key (organization_id, id),
  constraint audit_log_organization foreign key (organization_id) references organization (organization_id)
);
create index audit_log_by_time on audit_log (organization_id, at, id);
create index audit_log_by_target on audit_log (organization_id, target_id, at);
comment on table audit_log is 'Who changed what, from what to what. INSERT only; kept for ever.';

do $$
declare
  name text;
begin
  foreach name in array array['user_role', 'app_user', 'user_session', 'invitation', 'audit_log'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy app on %I to qbd_app'
      ' using (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)'
      ' with check (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)', name);
    if name = 'audit_log' then
      execute format('grant select, insert on %I to qbd_app', name);
    else
      execute format('grant select, insert, update, delete on %I to qbd_app', name);
    end if;
  end loop;
end $$;
