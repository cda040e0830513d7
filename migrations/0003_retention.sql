-- What was exchanged is kept for a while and then goes, a bounded number of rows whenever a session
-- ends; and the requests of one run are found without reading those of all others.

create index request_by_run on request (organization_id, run_id) where run_id is not null;
create index request_by_end on request (organization_id, company_file_id, origin, finished_at)
  where finished_at is not null;
create index wire_by_time on wire (organization_id, company_file_id, sent_at);
create index login_failure_by_window on login_failure (window_start);
