-- What the mirror showed at an earlier change number, and the views that people want.

-- How long superseded versions and changes are kept; null keeps all of them.
alter table company_file add column history_days integer;
alter table company_file add constraint company_file_history_days check (history_days >= 1);

-- A renamed list object moves its name in every reference to it, though raw keeps what QuickBooks
-- sent. One row a rename is enough to tell what any of these references read at any time.
create table mirror.rename (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_id text not null,
  list text not null,
  seq bigint not null,
  name text not null,
  constraint rename_pkey primary key (organization_id, company_file_id, object_id, list, seq)
);
comment on table mirror.rename is
  'New names of list objects, which every reference to them took without being sent again.';
comment on column mirror.rename.list is 'The list whose ids these are: account, name, item, class …';
comment on column mirror.rename.seq is 'References of versions up to this change show the name.';
alter table mirror.rename enable row level security;
create policy app on mirror.rename to qbd_app
  using (organization_id = nullif(current_setting('app.organization', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);
create policy reader on mirror.rename for select to qbd_reader
  using (organization_id = substring(current_user::text from '^qbd_reader_([0-9a-f]{32})$')::uuid);
grant select, insert, update, delete on mirror.rename to qbd_app;
grant select on mirror.rename to qbd_reader;

-- Readers see which company files there are, and nothing of how they are connected.
create policy reader on company_file for select to qbd_reader
  using (organization_id = substring(current_user::text from '^qbd_reader_([0-9a-f]{32})$')::uuid);
grant select (organization_id, id, company_name, file_path, country, qbxml_version, time_zone,
  change_seq, first_sync_at, last_sync_at, history_days) on company_file to qbd_reader;
create view mirror.company_file with (security_invoker = true) as
select organization_id, id as company_file_id, company_name, file_path, country, qbxml_version,
  time_zone, change_seq, first_sync_at, last_sync_at, history_days
  from public.company_file;
comment on view mirror.company_file is
  'The company files of the organization; company_file_id is the key of every other table.';
comment on column mirror.company_file.change_seq is 'Number of the newest change of the mirror.';
grant select on mirror.company_file to qbd_app, qbd_reader;

-- History ----------------------------------------------------------------------------------------

create function mirror.list_of(element text, object_type text) returns text
language sql immutable parallel safe as $$
select case
  when element = 'ParentRef' then case
    when object_type in ('Customer', 'Vendor', 'Employee', 'OtherName') then 'name'
    when object_type in ('StandardTerms', 'DateDrivenTerms') then 'terms'
    when object_type in ('PayrollItemWage', 'PayrollItemNonWage') then 'payroll_item'
    when object_type in ('ItemReceipt', 'ItemSites') then null
    when object_type like 'Item%' then 'item'
    when object_type in ('Account', 'Lead', 'Class', 'SalesTaxCode', 'Currency', 'CustomerType',
      'VendorType', 'JobType', 'SalesRep', 'PaymentMethod', 'PriceLevel', 'BillingRate',
      'UnitOfMeasureSet', 'InventorySite', 'Template', 'ShipMethod', 'CustomerMsg', 'Vehicle')
    then lower(regexp_replace(object_type, '([a-z])([A-Z])', '\1_\2', 'g'))
  end
  when element ~ '^Item[A-Za-z]*Ref$' then 'item'
  when element ~ 'AccountRef$' then 'account'
  when element ~ '(Entity|Customer|Vendor|Employee|Supervisor)Ref$' then 'name'
  when element ~ 'LeadRef$' then 'lead'
  when element ~ 'PayrollItemWageRef$' then 'payroll_item'
  when element ~ 'ClassRef$' then 'class'
  when element ~ 'TermsRef$' then 'terms'
  when element ~ 'TaxCodeRef$' then 'sales_tax_code'
  when element ~ 'CurrencyRef$' then 'currency'
  when element ~ '(UnitOfMeasureSet|UOMSet)Ref$' then 'unit_of_measure_set'
  when element ~ '(Site|SiteLocation)Ref$' then 'inventory_site'
  else lower(regexp_replace(substring(element from
    '((?:CustomerType|VendorType|JobType|SalesRep|PaymentMethod|PriceLevel|BillingRate|Template'
    '|ShipMethod|CustomerMsg|Vehicle))Ref$'), '([a-z])([A-Z])', '\1_\2', 'g'))
end
$$;
comment on function mirror.list_of(text, text) is
  'The list that a reference points into; ParentRef into the list of its own object type.';

create function mirror.with_names(node jsonb, element text, object_type text, names jsonb)
returns jsonb language plpgsql immutable parallel safe as $$
declare
  name text;
  field text;
  inner_node jsonb;
  result jsonb := node;
begin
  if jsonb_typeof(node) = 'array' then
    return (select coalesce(jsonb_agg(mirror.with_names(item, element, object_type, names)
              order by place), '[]')
              from jsonb_array_elements(node) with ordinality as items (item, place));
  end if;
  if jsonb_typeof(node) <> 'object' then
    return node;
  end if;
  name := names ->> concat(mirror.list_of(element, object_type), ' ', node ->> 'ListID');
  if name is not null then
    result := result || jsonb_build_object('FullName', name);
  end if;
  for field, inner_node in select * from jsonb_each(node) loop
    if jsonb_typeof(inner_node) in ('object', 'array') then
      result := jsonb_set(result, array[field],
        mirror.with_names(inner_node, field, object_type, names));
    end if;
  end loop;
  return result;
end
$$;
comment on function mirror.with_names(jsonb, text, text, jsonb) is
  'raw with the references named anew: names is {"list id": name}.';

create function mirror.named_as_of(organization_id uuid, company_file_id uuid, object_type text,
  raw jsonb, valid_from_seq bigint, seq bigint) returns jsonb
language plpgsql stable parallel safe as $$
declare
  names jsonb;
  own text;
  named jsonb;
begin
  select jsonb_object_agg(concat(r.list, ' ', r.object_id), r.name) into names
    from (select distinct on (n.object_id, n.list) n.object_id, n.list, n.name
            from mirror.rename n
           where n.organization_id = $1 and n.company_file_id = $2
             and n.object_id = any(array(select id #>> '{}'
                                           from jsonb_path_query($4, 'strict $.**.ListID') as id))
             and n.seq between $5 and $6
           order by n.object_id, n.list, n.seq desc) r;
  if names is null then
    return $4;
  end if;
  named := mirror.with_names($4, '', $3, names);
  own := names ->> concat(mirror.list_of('ParentRef', $3), ' ', $4 ->> 'ListID');
  if own is null or not ($4 ? 'FullName') then
    return named;
  end if;
  named := named || jsonb_build_object('FullName', own);
  if $4 ? 'Sublevel' then
    named := named || jsonb_build_object('Sublevel',
      (length(own) - length(replace(own, ':', '')))::text);
  end if;
  return named;
end
$$;
comment on function mirror.named_as_of(uuid, uuid, text, jsonb, bigint, bigint) is
  'A version with the names that its references, and it itself by its parents, had at a change.';

create function mirror.seq_at(organization_id uuid, company_file_id uuid, instant timestamptz)
returns bigint language plpgsql stable parallel safe as $$
declare
  low bigint;
  high bigint;
  middle bigint;
begin
  -- Numbers have no gaps and times follow them, so that halving finds the place.
  select coalesce(min(c.seq), 1) - 1, coalesce(max(c.seq), 0) into low, high
    from mirror.change c where c.organization_id = $1 and c.company_file_id = $2;
  while low < high loop
    middle := (low + high + 1) / 2;
    if (select c.at <= $3 from mirror.change c
         where c.organization_id = $1 and c.company_file_id = $2 and c.seq = middle) then
      low := middle;
    else
      high := middle - 1;
    end if;
  end loop;
  return low;
end
$$;
comment on function mirror.seq_at(uuid, uuid, timestamptz) is
  'Number of the last change up to a moment; below the oldest that is kept when none is.';

create function mirror.organization_of(company_file_id uuid) returns uuid
language plpgsql stable parallel safe as $$
declare
  found uuid;
begin
  select f.organization_id into found from public.company_file f where f.id = $1;
  if found is null then
    raise exception 'there is no company file %', $1
      using hint = 'mirror.company_file lists those that you may see';
  end if;
  return found;
end
$$;
comment on function mirror.organization_of(uuid) is
  'The organization of a company file that you may see, else an error.';

create function mirror.seq_at(company_file_id uuid, instant timestamptz) returns bigint
language sql stable parallel safe as $$
  select mirror.seq_at(mirror.organization_of($1), $1, $2)
$$;
comment on function mirror.seq_at(uuid, timestamptz) is
  'Number of the last change up to a moment: what mirror.as_of takes.';

create function mirror.versions_as_of(object_type text, company_file_id uuid, seq bigint,
  object_id text default null)
returns table (id text, valid_from_seq bigint, read_at timestamptz, raw jsonb)
language plpgsql stable as $$
declare
  organization uuid := mirror.organization_of($2);
  oldest bigint;
  last_rename bigint;
  own text := lower(regexp_replace(regexp_replace($1, '([a-z0-9])([A-Z])', '\1_\2', 'g'),
    '([A-Z])([A-Z][a-z])', '\1_\2', 'g'));
  key text;
begin
  select min(c.seq) into oldest from mirror.change c
   where c.organization_id = organization and c.company_file_id = $2;
  if oldest > 1 and $3 < oldest then
    raise exception 'the history begins with change %', oldest
      using hint = 'older versions were removed after the days that history_days says';
  end if;
  select a.attname into key from pg_attribute a
   where a.attrelid = to_regclass(format('mirror.%I', own)) and a.attname in ('txn_id', 'list_id')
     and a.attnotnull;
  if key is null then
    raise exception 'nothing is mirrored under the name "%"', $1
      using hint = 'object types are written as in mirror.change: Bill, Vendor, ItemService';
  end if;
  select max(n.seq) into last_rename from mirror.rename n
   where n.organization_id = organization and n.company_file_id = $2 and n.seq <= $3;
  -- Joined with nothing, raw is unpacked once and not again for each element that is taken out.
  return query execute format(
    'select v.id, v.valid_from_seq, v.read_at,
            case when v.valid_from_seq <= $5
              then mirror.named_as_of($1, $2, $3, v.raw, v.valid_from_seq, $4)
              else v.raw end || ''{}''
       from (select h.object_id as id, h.valid_from_seq, h.read_at, h.raw from mirror.history h
              where h.organization_id = $1 and h.company_file_id = $2 and h.object_type = $3
                and h.valid_from_seq <= $4 and h.valid_to_seq > $4 %3$s
             union all
             select m.%1$I, m.change_seq, m.read_at, m.raw from mirror.%2$I m
              where m.organization_id = $1 and m.company_file_id = $2
                and m.change_seq <= $4 and not m.is_deleted %4$s) v', key, own,
    case when $4 is not null then 'and h.object_id = $6' end,
    case when $4 is not null then format('and m.%I = $6', key) end)
  using organization, $2, $1, $3, last_rename, $4;
end
$$;
comment on function mirror.versions_as_of(text, uuid, bigint, text) is
  'mirror.as_of with the change that brought each version and when it was read.';

create function mirror.as_of(object_type text, company_file_id uuid, seq bigint,
  object_id text default null)
returns table (id text, raw jsonb) language sql stable as $$
  select v.id, v.raw from mirror.versions_as_of($1, $2, $3, $4) v
$$;
comment on function mirror.as_of(text, uuid, bigint, text) is
  'Objects of a type as the mirror last showed them at a change: as_of(''Bill'', company_file_id, '
  'seq_at(company_file_id, ''2026-01-01'')). raw has the qbXML names, lines inside. A fourth '
  'argument asks for one object.';

create function mirror.versions_of(object_type text, company_file_id uuid, object_id text)
returns table (valid_from_seq bigint, valid_to_seq bigint, read_at timestamptz, raw jsonb)
language plpgsql stable as $$
declare
  organization uuid := mirror.organization_of($2);
  last_seq constant bigint := 9223372036854775807;
begin
  return query
  select v.valid_from_seq, v.valid_to_seq, v.read_at,
    mirror.named_as_of(organization, $2, $1, v.raw, v.valid_from_seq,
      coalesce(v.valid_to_seq - 1, last_seq))
    from (select h.valid_from_seq, h.valid_to_seq, h.read_at, h.raw from mirror.history h
           where h.organization_id = organization and h.company_file_id = $2
             and h.object_type = $1 and h.object_id = $3
          union all
          select c.valid_from_seq, null, c.read_at, c.raw
            from mirror.versions_as_of($1, $2, last_seq, $3) c) v
   order by v.valid_from_seq;
end
$$;
comment on function mirror.versions_of(text, uuid, text) is
  'Every version of one object that is kept, oldest first, each with the names it last showed; '
  'valid_to_seq is null for the one that stands.';

-- QuickBooks' own offset is wrong for half of the year, so only its wall clock counts; the zone of
-- the company file tells which moment that was. Of an hour that came twice it is the second.
create function mirror.instant(stamp text, zone text) returns timestamptz
language sql stable parallel safe as $$
select case when d.first_of_month is not null
    and extract(month from d.first_of_month + d.days) = extract(month from d.first_of_month)
  then (d.first_of_month + d.days + d.clock) at time zone zone end
  from (select make_date(p[1]::int, p[2]::int, 1)::timestamp as first_of_month,
               make_interval(days => p[3]::int - 1) as days,
               make_interval(hours => coalesce(p[4]::int, 0), mins => coalesce(p[5]::int, 0),
                 secs => coalesce(p[6]::int, 0)) as clock
          from regexp_match(stamp, '^(?!0000)(\d{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])'
            '(?:T([01]?\d|2[0-3])(?::([0-5]?\d))?(?::([0-5]?\d)(?:\.\d+)?)?)?'
            '(?:Z|[-+]\d{1,2}:\d{1,2})?$') p) d
$$;
comment on function mirror.instant(text, text) is
  'The moment of a QuickBooks timestamp: its wall clock in a zone, its offset left aside.';

create function mirror.leaf(node jsonb) returns text language sql immutable parallel safe as $$
select case jsonb_typeof(node)
  when 'object' then node ->> '#text'
  when 'array' then case jsonb_typeof(node -> -1) when 'object' then node -> -1 ->> '#text'
    else node ->> -1 end
  else node #>> '{}' end
$$;
comment on function mirror.leaf(jsonb) is 'The text of an element of raw, without its attributes.';

create function mirror.trimmed(node jsonb) returns text language sql immutable parallel safe as $$
select btrim(mirror.leaf(node), E' \t\n\r')
$$;
comment on function mirror.trimmed(jsonb) is 'The same without blanks around it.';

create function mirror.rows_as_of(base anyelement, company_file_id uuid, seq bigint)
returns setof anyelement language plpgsql stable as $$
declare
  relation oid := (select t.typrelid from pg_type t where t.oid = pg_typeof(base));
  object_type text := substring(obj_description(relation, 'pg_class') from '^(\w+), one row an object');
  expressions text;
begin
  if object_type is null then
    raise exception '% is no table of objects', pg_typeof(base)
      using hint = 'write null::mirror.bill, or take lines out of raw of mirror.as_of';
  end if;
  -- The comment of each column tells its path in raw.
  select string_agg(case
      when a.attname = 'organization_id' then '$5'
      when a.attname = 'company_file_id' then '$1'
      when a.attname = 'change_seq' then 'v.valid_from_seq'
      when a.attname in ('raw', 'read_at') then format('v.%I', a.attname)
      when a.attname = 'is_deleted' then 'false'
      when a.attname = 'time_modified_at' then 'mirror.instant(v.raw ->> ''TimeModified'', $4)'
      when c.path is null then format('null::%s', format_type(a.atttypid, a.atttypmod))
      when a.atttypid = 'text'::regtype then format('mirror.leaf(v.raw #> %L)', c.path)
      when a.atttypid = 'date'::regtype
        then format('nullif(left(mirror.trimmed(v.raw #> %L), 10), '''')::date', c.path)
      else format('nullif(mirror.trimmed(v.raw #> %L), '''')::%s', c.path,
        format_type(a.atttypid, a.atttypmod))
    end, ', ' order by a.attnum) into expressions
    from pg_attribute a
   cross join lateral (select string_to_array(
       substring(col_description(relation, a.attnum) from '^([^ ,]+), '), '/') as path) c
   where a.attrelid = relation and a.attnum > 0 and not a.attisdropped;
  return query execute
    format('select %s from mirror.versions_as_of($3, $1, $2) v', expressions)
    using $2, $3, object_type, (select f.time_zone from public.company_file f where f.id = $2),
    mirror.organization_of($2);
end
$$;
comment on function mirror.rows_as_of(anyelement, uuid, bigint) is
  'mirror.as_of with the columns of a table: select txn_id, amount_due from '
  'rows_as_of(null::mirror.bill, company_file_id, seq).';

-- Views ------------------------------------------------------------------------------------------
-- Each leaves out what is deleted and names the company file; money is in the currency beside it.

create view mirror.open_item with (security_invoker = true) as
select b.organization_id, b.company_file_id, 'payable'::text as side, 'Bill'::text as object_type,
  b.txn_id, b.ref_number, b.vendor_ref_list_id as party_list_id,
  b.vendor_ref_full_name as party_full_name, b.ap_account_ref_list_id as account_list_id,
  b.ap_account_ref_full_name as account_full_name, b.txn_date, b.due_date,
  coalesce(b.due_date, b.txn_date) as aged_from, b.amount_due as amount,
  coalesce(b.open_amount, b.amount_due) as open_amount, b.currency_ref_full_name as currency, b.memo
  from mirror.bill b
 where not b.is_deleted and not coalesce(b.is_paid, false)
   and coalesce(b.open_amount, b.amount_due) <> 0
union all
select c.organization_id, c.company_file_id, 'payable', 'VendorCredit', c.txn_id, c.ref_number,
  c.vendor_ref_list_id, c.vendor_ref_full_name, c.ap_account_ref_list_id,
  c.ap_account_ref_full_name, c.txn_date, null, c.txn_date, -c.credit_amount,
  -coalesce(c.open_amount, c.credit_amount), c.currency_ref_full_name, c.memo
  from mirror.vendor_credit c
 where not c.is_deleted and coalesce(c.open_amount, c.credit_amount) <> 0
union all
select i.organization_id, i.company_file_id, 'receivable', 'Invoice', i.txn_id, i.ref_number,
  i.customer_ref_list_id, i.customer_ref_full_name, i.ar_account_ref_list_id,
  i.ar_account_ref_full_name, i.txn_date, i.due_date, coalesce(i.due_date, i.txn_date),
  abs(coalesce(i.applied_amount, 0)) + i.balance_remaining, i.balance_remaining,
  i.currency_ref_full_name, i.memo
  from mirror.invoice i
 where not i.is_deleted and not coalesce(i.is_paid, false) and not coalesce(i.is_pending, false)
   and i.balance_remaining <> 0
union all
select c.organization_id, c.company_file_id, 'receivable', 'CreditMemo', c.txn_id, c.ref_number,
  c.customer_ref_list_id, c.customer_ref_full_name, c.ar_account_ref_list_id,
  c.ar_account_ref_full_name, c.txn_date, null, c.txn_date, -c.total_amount, -c.credit_remaining,
  c.currency_ref_full_name, c.memo
  from mirror.credit_memo c
 where not c.is_deleted and not coalesce(c.is_pending, false) and c.credit_remaining <> 0
union all
select p.organization_id, p.company_file_id, 'receivable', 'ReceivePayment', p.txn_id, p.ref_number,
  p.customer_ref_list_id, p.customer_ref_full_name, p.ar_account_ref_list_id,
  p.ar_account_ref_full_name, p.txn_date, null, p.txn_date, -p.total_amount, -p.unused_payment,
  p.currency_ref_full_name, p.memo
  from mirror.receive_payment p
 where not p.is_deleted and p.unused_payment <> 0
union all
select c.organization_id, c.company_file_id, 'receivable', 'Charge', c.txn_id, c.ref_number,
  c.customer_ref_list_id, c.customer_ref_full_name, c.ar_account_ref_list_id,
  c.ar_account_ref_full_name, c.txn_date, c.due_date, coalesce(c.due_date, c.txn_date), c.amount,
  c.balance_remaining, null, c."desc"
  from mirror.charge c
 where not c.is_deleted and not coalesce(c.is_paid, false) and c.balance_remaining <> 0;
comment on view mirror.open_item is
  'What is owed (positive) and unused credits (negative), payable and receivable. Lines of journal '
  'entries, checks and deposits on A/P or A/R have no open amount in qbXML and are left out.';
comment on column mirror.open_item.aged_from is 'The due date, else the date.';

create view mirror.open_bills with (security_invoker = true) as
select o.organization_id, o.company_file_id, o.txn_id, o.ref_number,
  o.party_list_id as vendor_list_id, o.party_full_name as vendor, o.account_full_name as ap_account,
  o.txn_date, o.due_date, current_date - o.due_date as days_overdue, o.amount, o.open_amount,
  o.currency, o.memo
  from mirror.open_item o where o.object_type = 'Bill';
comment on view mirror.open_bills is 'Bills that are not paid; days_overdue is below 0 before.';

create view mirror.open_invoices with (security_invoker = true) as
select o.organization_id, o.company_file_id, o.txn_id, o.ref_number,
  o.party_list_id as customer_list_id, o.party_full_name as customer,
  o.account_full_name as ar_account, o.txn_date, o.due_date,
  current_date - o.due_date as days_overdue, o.amount, o.open_amount, o.currency, o.memo
  from mirror.open_item o where o.object_type = 'Invoice';
comment on view mirror.open_invoices is
  'Invoices that are not paid, pending ones left out; customer may be a job (Customer:Job).';

create function mirror.aging(side text, day date)
returns table (organization_id uuid, company_file_id uuid, party_list_id text,
  party_full_name text, currency text, not_due numeric, days_1_to_30 numeric,
  days_31_to_60 numeric, days_61_to_90 numeric, over_90_days numeric, total numeric)
language sql stable parallel safe as $$
select o.organization_id, o.company_file_id, o.party_list_id, o.party_full_name, o.currency,
  coalesce(sum(o.open_amount) filter (where $2 - o.aged_from <= 0), 0),
  coalesce(sum(o.open_amount) filter (where $2 - o.aged_from between 1 and 30), 0),
  coalesce(sum(o.open_amount) filter (where $2 - o.aged_from between 31 and 60), 0),
  coalesce(sum(o.open_amount) filter (where $2 - o.aged_from between 61 and 90), 0),
  coalesce(sum(o.open_amount) filter (where $2 - o.aged_from > 90), 0),
  sum(o.open_amount)
  from mirror.open_item o
 where o.side = $1
 group by o.organization_id, o.company_file_id, o.party_list_id, o.party_full_name, o.currency
$$;
comment on function mirror.aging(text, date) is
  'What is open now, per party and currency, by days past the due date on a day of choice; credits '
  'age from their own date.';

create view mirror.ap_aging with (security_invoker = true) as
select a.organization_id, a.company_file_id, a.party_list_id as vendor_list_id,
  a.party_full_name as vendor, a.currency, a.not_due, a.days_1_to_30, a.days_31_to_60,
  a.days_61_to_90, a.over_90_days, a.total
  from mirror.aging('payable', current_date) a;
comment on view mirror.ap_aging is
  'What is owed to each vendor, by days past due today; mirror.aging(''payable'', day) for a day.';

create view mirror.ar_aging with (security_invoker = true) as
select a.organization_id, a.company_file_id, a.party_list_id as customer_list_id,
  a.party_full_name as customer, a.currency, a.not_due, a.days_1_to_30, a.days_31_to_60,
  a.days_61_to_90, a.over_90_days, a.total
  from mirror.aging('receivable', current_date) a;
comment on view mirror.ar_aging is
  'What each customer or job owes, by days past due today; mirror.aging(''receivable'', day).';

create view mirror.bank_balances with (security_invoker = true) as
select a.organization_id, a.company_file_id, a.list_id, a.name, a.full_name, a.account_number,
  a.bank_number, a.is_active, a.balance, a.total_balance, a.currency_ref_full_name as currency,
  greatest(a.read_at, f.last_sync_at) as as_of
  from mirror.account a
  join public.company_file f on f.organization_id = a.organization_id and f.id = a.company_file_id
 where not a.is_deleted and a.account_type = 'Bank';
comment on view mirror.bank_balances is
  'Book balances of the bank accounts; total_balance counts the accounts below as well.';
comment on column mirror.bank_balances.as_of is
  'When the balance was last read or, with a later sync, known not to have moved.';

create view mirror.departments with (security_invoker = true) as
select c.organization_id, c.company_file_id, c.list_id, c.name, c.full_name,
  c.parent_ref_list_id as parent_list_id, c.parent_ref_full_name as parent, c.sublevel, c.is_active
  from mirror.class c where not c.is_deleted;
comment on view mirror.departments is 'Classes of QuickBooks, which the cloud app calls departments.';

create view mirror.jobs with (security_invoker = true) as
select j.organization_id, j.company_file_id, j.list_id, j.name, j.full_name,
  j.parent_ref_list_id as parent_list_id, j.parent_ref_full_name as parent,
  coalesce(p4.list_id, p3.list_id, p2.list_id, p1.list_id) as customer_list_id,
  coalesce(p4.full_name, p3.full_name, p2.full_name, p1.full_name) as customer,
  j.sublevel, j.is_active, j.job_status, j.job_type_ref_full_name as job_type, j.job_start_date,
  j.job_projected_end_date, j.job_end_date, j.balance, j.total_balance,
  j.currency_ref_full_name as currency
  from mirror.customer j
  left join mirror.customer p1 on p1.organization_id = j.organization_id
   and p1.company_file_id = j.company_file_id and p1.list_id = j.parent_ref_list_id
  left join mirror.customer p2 on p2.organization_id = j.organization_id
   and p2.company_file_id = j.company_file_id and p2.list_id = p1.parent_ref_list_id
  left join mirror.customer p3 on p3.organization_id = j.organization_id
   and p3.company_file_id = j.company_file_id and p3.list_id = p2.parent_ref_list_id
  left join mirror.customer p4 on p4.organization_id = j.organization_id
   and p4.company_file_id = j.company_file_id and p4.list_id = p3.parent_ref_list_id
 where not j.is_deleted and j.parent_ref_list_id is not null;
comment on view mirror.jobs is
  'Jobs with the customer at their top; QuickBooks has at most four levels below a customer.';

create view mirror.custom_field with (security_invoker = true) as
select d.organization_id, d.company_file_id, d.object_type, d.object_id, d.line_id,
  d.data_ext_name as name, d.data_ext_value as value,
  case when d.data_ext_type in ('AMTTYPE', 'INTTYPE', 'PERCENTTYPE', 'PRICETYPE', 'QUANTYPE')
         and d.data_ext_value ~ '^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$'
       then d.data_ext_value::numeric end as number,
  d.data_ext_type as type, d.owner_id
  from mirror.data_ext d;
comment on view mirror.custom_field is
  'Custom fields by object; line_id is the TxnLineID of a line, empty for the object itself. '
  'owner_id 0 are those that people see in QuickBooks.';

create view mirror.applied with (security_invoker = true) as
select a.organization_id, a.company_file_id, 'ReceivePayment'::text as object_type,
  a.txn_id as object_id, a.txn_type as applied_to_type, a.applied_to_txn_txn_id as applied_to_id,
  a.amount, a.discount_amount
  from mirror.receive_payment_applied_to_txn a
union all
select a.organization_id, a.company_file_id, 'BillPaymentCheck', a.txn_id, a.txn_type,
  a.applied_to_txn_txn_id, a.amount, a.discount_amount
  from mirror.bill_payment_check_applied_to_txn a
union all
select a.organization_id, a.company_file_id, 'BillPaymentCreditCard', a.txn_id, a.txn_type,
  a.applied_to_txn_txn_id, a.amount, a.discount_amount
  from mirror.bill_payment_credit_card_applied_to_txn a
union all
select a.organization_id, a.company_file_id, 'ARRefundCreditCard', a.txn_id, a.txn_type,
  a.refund_applied_to_txn_txn_id, a.refund_amount, null
  from mirror.ar_refund_credit_card_refund_applied_to_txn a;
comment on view mirror.applied is
  'What payments and refunds were applied to: amount, and the discount taken beside it.';

create view mirror.link with (security_invoker = true) as
with told as not materialized (
  select organization_id, company_file_id, object_type, object_id, txn_type, txn_id
    from mirror.linked_txn where txn_id is not null
  union
  select organization_id, company_file_id, object_type, object_id, applied_to_type, applied_to_id
    from mirror.applied where applied_to_id is not null
  union
  select organization_id, company_file_id, 'Deposit', txn_id, txn_type, deposit_line_txn_id
    from mirror.deposit_line where deposit_line_txn_id is not null
)
select organization_id, company_file_id, object_type, object_id, txn_type as linked_type,
  txn_id as linked_id
  from told
union
select organization_id, company_file_id, txn_type, txn_id, object_type, object_id
  from told;
comment on view mirror.link is
  'Which transactions belong together, from both sides, whichever of them told it.';

create view mirror.journal_entry_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, l.line_order as place,
  'debit'::text as line_kind, l.txn_line_id, l.account_ref_list_id, l.account_ref_full_name,
  l.memo as description, l.amount as debit, null::numeric as credit, l.amount as amount,
  l.entity_ref_list_id, l.entity_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.journal_entry_journal_debit_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, l.line_order, 'credit', l.txn_line_id,
  l.account_ref_list_id, l.account_ref_full_name, l.memo, null, l.amount, -l.amount,
  l.entity_ref_list_id, l.entity_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.journal_entry_journal_credit_line l;
comment on view mirror.journal_entry_all_lines is
  'Debits and credits of each journal entry in their order; amount is negative for a credit.';

create view mirror.bill_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[0, l.line_no, 0] as place,
  'expense'::text as line_kind, l.txn_line_id, l.account_ref_list_id, l.account_ref_full_name,
  null::text as item_ref_list_id, null::text as item_ref_full_name, l.memo as description,
  null::numeric as quantity, null::numeric as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.bill_expense_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.cost as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.bill_item_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.bill_item_group_line l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.cost as rate,
  l.amount, null::numeric as group_amount, l.customer_ref_list_id, l.customer_ref_full_name,
  l.class_ref_list_id, l.class_ref_full_name
  from mirror.bill_item_group_line_item_line l
  join mirror.bill_item_group_line g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.bill_all_lines is
  'Lines of each bill in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.item_receipt_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[0, l.line_no, 0] as place,
  'expense'::text as line_kind, l.txn_line_id, l.account_ref_list_id, l.account_ref_full_name,
  null::text as item_ref_list_id, null::text as item_ref_full_name, l.memo as description,
  null::numeric as quantity, null::numeric as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.item_receipt_expense_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.cost as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.item_receipt_item_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.item_receipt_item_group_line l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.cost as rate,
  l.amount, null::numeric as group_amount, l.customer_ref_list_id, l.customer_ref_full_name,
  l.class_ref_list_id, l.class_ref_full_name
  from mirror.item_receipt_item_group_line_item_line l
  join mirror.item_receipt_item_group_line g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.item_receipt_all_lines is
  'Lines of each item receipt in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.vendor_credit_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[0, l.line_no, 0] as place,
  'expense'::text as line_kind, l.txn_line_id, l.account_ref_list_id, l.account_ref_full_name,
  null::text as item_ref_list_id, null::text as item_ref_full_name, l.memo as description,
  null::numeric as quantity, null::numeric as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.vendor_credit_expense_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.cost as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.vendor_credit_item_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.vendor_credit_item_group_line l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.cost as rate,
  l.amount, null::numeric as group_amount, l.customer_ref_list_id, l.customer_ref_full_name,
  l.class_ref_list_id, l.class_ref_full_name
  from mirror.vendor_credit_item_group_line_item_line l
  join mirror.vendor_credit_item_group_line g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.vendor_credit_all_lines is
  'Lines of each vendor credit in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.check_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[0, l.line_no, 0] as place,
  'expense'::text as line_kind, l.txn_line_id, l.account_ref_list_id, l.account_ref_full_name,
  null::text as item_ref_list_id, null::text as item_ref_full_name, l.memo as description,
  null::numeric as quantity, null::numeric as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.check_expense_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.cost as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.check_item_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.check_item_group_line l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.cost as rate,
  l.amount, null::numeric as group_amount, l.customer_ref_list_id, l.customer_ref_full_name,
  l.class_ref_list_id, l.class_ref_full_name
  from mirror.check_item_group_line_item_line l
  join mirror.check_item_group_line g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.check_all_lines is
  'Lines of each check in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.credit_card_charge_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[0, l.line_no, 0] as place,
  'expense'::text as line_kind, l.txn_line_id, l.account_ref_list_id, l.account_ref_full_name,
  null::text as item_ref_list_id, null::text as item_ref_full_name, l.memo as description,
  null::numeric as quantity, null::numeric as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.credit_card_charge_expense_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.cost as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.credit_card_charge_item_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.credit_card_charge_item_group_line l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.cost as rate,
  l.amount, null::numeric as group_amount, l.customer_ref_list_id, l.customer_ref_full_name,
  l.class_ref_list_id, l.class_ref_full_name
  from mirror.credit_card_charge_item_group_line_item_line l
  join mirror.credit_card_charge_item_group_line g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.credit_card_charge_all_lines is
  'Lines of each credit card charge in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.credit_card_credit_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[0, l.line_no, 0] as place,
  'expense'::text as line_kind, l.txn_line_id, l.account_ref_list_id, l.account_ref_full_name,
  null::text as item_ref_list_id, null::text as item_ref_full_name, l.memo as description,
  null::numeric as quantity, null::numeric as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.credit_card_credit_expense_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.cost as rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.credit_card_credit_item_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.credit_card_credit_item_group_line l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.cost as rate,
  l.amount, null::numeric as group_amount, l.customer_ref_list_id, l.customer_ref_full_name,
  l.class_ref_list_id, l.class_ref_full_name
  from mirror.credit_card_credit_item_group_line_item_line l
  join mirror.credit_card_credit_item_group_line g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.credit_card_credit_all_lines is
  'Lines of each credit card credit in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.invoice_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.rate, l.amount, null::numeric as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name, l.class_ref_list_id,
  l.class_ref_full_name
  from mirror.invoice_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.invoice_line_group l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.rate, l.amount,
  null::numeric as group_amount, null::text as customer_ref_list_id,
  null::text as customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.invoice_line_group_invoice_line l
  join mirror.invoice_line_group g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.invoice_all_lines is
  'Lines of each invoice in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.estimate_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.rate, l.amount, null::numeric as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name, l.class_ref_list_id,
  l.class_ref_full_name
  from mirror.estimate_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.estimate_line_group l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.rate, l.amount,
  null::numeric as group_amount, null::text as customer_ref_list_id,
  null::text as customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.estimate_line_group_estimate_line l
  join mirror.estimate_line_group g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.estimate_all_lines is
  'Lines of each estimate in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.sales_order_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.rate, l.amount, null::numeric as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name, l.class_ref_list_id,
  l.class_ref_full_name
  from mirror.sales_order_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.sales_order_line_group l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.rate, l.amount,
  null::numeric as group_amount, null::text as customer_ref_list_id,
  null::text as customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.sales_order_line_group_sales_order_line l
  join mirror.sales_order_line_group g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.sales_order_all_lines is
  'Lines of each sales order in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.sales_receipt_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.rate, l.amount, null::numeric as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name, l.class_ref_list_id,
  l.class_ref_full_name
  from mirror.sales_receipt_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.sales_receipt_line_group l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.rate, l.amount,
  null::numeric as group_amount, null::text as customer_ref_list_id,
  null::text as customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.sales_receipt_line_group_sales_receipt_line l
  join mirror.sales_receipt_line_group g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.sales_receipt_all_lines is
  'Lines of each sales receipt in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.credit_memo_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.rate, l.amount, null::numeric as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name, l.class_ref_list_id,
  l.class_ref_full_name
  from mirror.credit_memo_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.credit_memo_line_group l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.rate, l.amount,
  null::numeric as group_amount, null::text as customer_ref_list_id,
  null::text as customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.credit_memo_line_group_credit_memo_line l
  join mirror.credit_memo_line_group g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.credit_memo_all_lines is
  'Lines of each credit memo in its order (place), those inside groups too; sum(amount) is their total.';
create view mirror.purchase_order_all_lines with (security_invoker = true) as
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'item'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_ref_list_id, l.item_ref_full_name,
  l."desc" as description, l.quantity, l.rate, l.amount, null::numeric as group_amount,
  l.customer_ref_list_id, l.customer_ref_full_name, l.class_ref_list_id, l.class_ref_full_name
  from mirror.purchase_order_line l
union all
select l.organization_id, l.company_file_id, l.txn_id, array[1, l.line_order, 0] as place,
  'group'::text as line_kind, l.txn_line_id, null::text as account_ref_list_id,
  null::text as account_ref_full_name, l.item_group_ref_list_id as item_ref_list_id,
  l.item_group_ref_full_name as item_ref_full_name, l."desc" as description, l.quantity,
  null::numeric as rate, null::numeric as amount, l.total_amount as group_amount,
  null::text as customer_ref_list_id, null::text as customer_ref_full_name,
  null::text as class_ref_list_id, null::text as class_ref_full_name
  from mirror.purchase_order_line_group l
union all
select l.organization_id, l.company_file_id, l.txn_id,
  array[1, g.line_order, l.line_no + 1] as place, 'item_of_group'::text as line_kind,
  l.txn_line_id, null::text as account_ref_list_id, null::text as account_ref_full_name,
  l.item_ref_list_id, l.item_ref_full_name, l."desc" as description, l.quantity, l.rate, l.amount,
  null::numeric as group_amount, l.customer_ref_list_id, l.customer_ref_full_name,
  l.class_ref_list_id, l.class_ref_full_name
  from mirror.purchase_order_line_group_purchase_order_line l
  join mirror.purchase_order_line_group g on g.organization_id = l.organization_id
    and g.company_file_id = l.company_file_id and g.txn_id = l.txn_id
    and g.line_no = l.parent_line_no;
comment on view mirror.purchase_order_all_lines is
  'Lines of each purchase order in its order (place), those inside groups too; sum(amount) is their total.';


do $$
declare
  name text;
begin
  foreach name in array array['open_item', 'open_bills', 'open_invoices', 'ap_aging', 'ar_aging',
    'bank_balances', 'departments', 'jobs', 'custom_field', 'applied', 'link',
    'journal_entry_all_lines', 'bill_all_lines', 'item_receipt_all_lines',
    'vendor_credit_all_lines', 'check_all_lines', 'credit_card_charge_all_lines',
    'credit_card_credit_all_lines', 'invoice_all_lines', 'estimate_all_lines',
    'sales_order_all_lines', 'sales_receipt_all_lines', 'credit_memo_all_lines',
    'purchase_order_all_lines'] loop
    execute format('grant select on mirror.%I to qbd_app, qbd_reader', name);
  end loop;
end $$;
