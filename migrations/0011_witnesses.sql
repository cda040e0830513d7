-- Witnesses of an older copy of the company file are those of the syncs before the one under way;
-- what a differing object is suspected of depends on what differs.

-- The sync that read it.
alter table newest_object add column run_id uuid;

-- Only balances and quantities differ, which follow from transactions.
alter table audit_suspect add column is_silent boolean not null default false;
