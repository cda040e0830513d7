-- A sync ends with a check: some objects are read again, and figures that QuickBooks adds up are
-- compared. A merge names the object that took the other one in.

alter table sync_run drop constraint sync_run_step;
alter table sync_run add constraint sync_run_step check (step in
  ('start', 'count', 'read', 'deleted', 'touched', 'balances', 'check', 'done'));
alter table sync_run add column check_round integer not null default 0;

alter table request drop constraint request_step;
alter table request add constraint request_step check (step in
  ('identity', 'count', 'packed', 'page', 'deleted', 'survey', 'touched', 'balances', 'census',
   'audit', 'proof', 'closing'));

alter table mirror.change add column into_id text;
comment on column mirror.change.into_id is 'Of a merge: the object that all references moved to.';
