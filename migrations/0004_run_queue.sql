-- A sync that is asked for while another is under way waits its turn: it must see what was changed
-- in QuickBooks after the other had read it.

drop index sync_run_one_open;
create unique index sync_run_one_queued on sync_run (organization_id, company_file_id)
  where state = 'queued';
create unique index sync_run_one_running on sync_run (organization_id, company_file_id)
  where state = 'running';
