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

create function mirror.versions_as_of(object_type text, company_file_id uuid, seq bigint)
returns table (id text, valid_from_seq bigint, read_at timestamptz, raw jsonb)
language plpgsql stable as $$
declare
  organization uuid := mirror.organization_of($2);
  oldest bigint;
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
  return query execute format(
    'select v.id, v.valid_from_seq, v.read_at,
            mirror.named_as_of($1, $2, $3, v.raw, v.valid_from_seq, $4)
       from (select h.object_id as id, h.valid_from_seq, h.read_at, h.raw from mirror.history h
              where h.organization_id = $1 and h.company_file_id = $2 and h.object_type = $3
                and h.valid_from_seq <= $4 and h.valid_to_seq > $4
             union all
             select m.%1$I, m.change_seq, m.read_at, m.raw from mirror.%2$I m
              where m.organization_id = $1 and m.company_file_id = $2
                and m.change_seq <= $4 and not m.is_deleted) v', key, own)
  using organization, $2, $1, $3;
end
$$;
comment on function mirror.versions_as_of(text, uuid, bigint) is
  'mirror.as_of with the change that brought each version and when it was read.';

create function mirror.as_of(object_type text, company_file_id uuid, seq bigint)
returns table (id text, raw jsonb) language sql stable as $$
  select v.id, v.raw from mirror.versions_as_of($1, $2, $3) v
$$;
comment on function mirror.as_of(text, uuid, bigint) is
  'Objects of a type as the mirror last showed them at a change: as_of(''Bill'', company_file_id, '
  'seq_at(company_file_id, ''2026-01-01'')). raw has the qbXML names, lines inside.';

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
      when a.attname = 'organization_id' then 'mirror.organization_of($1)'
      when a.attname = 'company_file_id' then '$1'
      when a.attname = 'change_seq' then 'v.valid_from_seq'
      when a.attname in ('raw', 'read_at') then format('v.%I', a.attname)
      when a.attname = 'is_deleted' then 'false'
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
    using $2, $3, object_type;
end
$$;
comment on function mirror.rows_as_of(anyelement, uuid, bigint) is
  'mirror.as_of with the columns of a table: select txn_id, amount_due from '
  'rows_as_of(null::mirror.bill, company_file_id, seq).';
