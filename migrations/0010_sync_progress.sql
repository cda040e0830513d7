-- Reading adapts to the company file: how large an answer to ask for, and how large a row of each
-- type is. A run that failed is gone on with by the next one, so its requests outlive it for a
-- while, and it knows how long QuickBooks was at work for it.

alter table company_file add column answer_bytes integer not null default 2000000;
comment on column company_file.answer_bytes is
  'Size of answer to ask for: what QuickBooks on that PC gives in some fifteen seconds.';

alter table sync_type add column row_bytes integer;
comment on column sync_type.row_bytes is 'Measured size of one object of the type as qbXML.';
alter table sync_type add column open_rows integer;
comment on column sync_type.open_rows is 'Documents of the type that were unpaid when last asked.';

alter table sync_run add column epoch bigint;
comment on column sync_run.epoch is 'Of the company file: what another one has read counts for nothing.';
alter table sync_run add column rows_answered bigint not null default 0;
comment on column sync_run.rows_answered is 'Objects in all answers, also keys and balances.';
alter table sync_run add column busy_ms bigint not null default 0;
comment on column sync_run.busy_ms is 'From each request to its answer: the PC may sleep between.';
