-- The mirror: 68 kinds of QuickBooks objects in 146 tables, and what they share.
-- Generated from src/qbxml/facts.json by "npm run generate"; a new facts file becomes a further
-- migration. Columns follow the qbXML paths; text is as QuickBooks sent it.
-- No foreign keys: QuickBooks sends objects in any order, and a check per row would cost a third
-- of the speed of a first sync. Rows reach these tables only through src/mirror/.

create table mirror.account (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  is_active boolean,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  account_type text,
  detail_account_type text,
  special_account_type text,
  is_tax_account boolean,
  account_number text,
  bank_number text,
  last_check_number text,
  "desc" text,
  balance numeric,
  total_balance numeric,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  tax_line_info_tax_line_id numeric,
  tax_line_info_tax_line_name text,
  cash_flow_classification text,
  currency_ref_list_id text,
  currency_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint account_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.lead (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  full_name text,
  status text,
  company_name text,
  main_phone text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint lead_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.lead_additional_contact_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  additional_contact_ref_contact_name text,
  additional_contact_ref_contact_value text,
  constraint lead_additional_contact_ref_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.lead_locations (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  location_id numeric,
  main_address text,
  location text,
  lead_address_addr1 text,
  lead_address_addr2 text,
  lead_address_addr3 text,
  lead_address_addr4 text,
  lead_address_addr5 text,
  constraint lead_locations_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.lead_contacts (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  lead_contact_id numeric,
  salutation text,
  first_name text,
  middle_name text,
  last_name text,
  job_title text,
  is_primary_contact boolean,
  constraint lead_contacts_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.lead_contacts_additional_contact_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  additional_contact_ref_contact_name text,
  additional_contact_ref_contact_value text,
  constraint lead_contacts_additional_contact_ref_pkey primary key (organization_id, company_file_id, list_id, parent_line_no, line_no)
);
create table mirror.customer (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  company_name text,
  salutation text,
  first_name text,
  middle_name text,
  last_name text,
  suffix text,
  job_title text,
  bill_address_addr1 text,
  bill_address_addr2 text,
  bill_address_addr3 text,
  bill_address_addr4 text,
  bill_address_addr5 text,
  bill_address_city text,
  bill_address_state text,
  bill_address_postal_code text,
  bill_address_country text,
  bill_address_note text,
  bill_address_block_addr1 text,
  bill_address_block_addr2 text,
  bill_address_block_addr3 text,
  bill_address_block_addr4 text,
  bill_address_block_addr5 text,
  ship_address_addr1 text,
  ship_address_addr2 text,
  ship_address_addr3 text,
  ship_address_addr4 text,
  ship_address_addr5 text,
  ship_address_city text,
  ship_address_state text,
  ship_address_postal_code text,
  ship_address_country text,
  ship_address_note text,
  ship_address_block_addr1 text,
  ship_address_block_addr2 text,
  ship_address_block_addr3 text,
  ship_address_block_addr4 text,
  ship_address_block_addr5 text,
  print_as text,
  phone text,
  mobile text,
  pager text,
  alt_phone text,
  fax text,
  email text,
  cc text,
  contact text,
  alt_contact text,
  customer_type_ref_list_id text,
  customer_type_ref_full_name text,
  terms_ref_list_id text,
  terms_ref_full_name text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  balance numeric,
  total_balance numeric,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  sales_tax_country text,
  resale_number text,
  account_number text,
  credit_limit numeric,
  preferred_payment_method_ref_list_id text,
  preferred_payment_method_ref_full_name text,
  credit_card_info_credit_card_number text,
  credit_card_info_expiration_month numeric,
  credit_card_info_expiration_year numeric,
  credit_card_info_name_on_card text,
  credit_card_info_credit_card_address text,
  credit_card_info_credit_card_postal_code text,
  job_status text,
  job_start_date date,
  job_projected_end_date date,
  job_end_date date,
  job_desc text,
  job_type_ref_list_id text,
  job_type_ref_full_name text,
  notes text,
  is_statement_with_parent boolean,
  delivery_method text,
  preferred_delivery_method text,
  price_level_ref_list_id text,
  price_level_ref_full_name text,
  external_guid text,
  tax_registration_number text,
  currency_ref_list_id text,
  currency_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint customer_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.customer_ship_to_address (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  name text,
  addr1 text,
  addr2 text,
  addr3 text,
  addr4 text,
  addr5 text,
  city text,
  state text,
  postal_code text,
  country text,
  note text,
  default_ship_to boolean,
  constraint customer_ship_to_address_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.customer_additional_contact_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  additional_contact_ref_contact_name text,
  additional_contact_ref_contact_value text,
  constraint customer_additional_contact_ref_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.customer_contacts (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  contacts_list_id text,
  time_created text,
  time_modified text,
  edit_sequence text,
  contact text,
  salutation text,
  first_name text,
  middle_name text,
  last_name text,
  job_title text,
  constraint customer_contacts_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.customer_contacts_additional_contact_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  additional_contact_ref_contact_name text,
  additional_contact_ref_contact_value text,
  constraint customer_contacts_additional_contact_ref_pkey primary key (organization_id, company_file_id, list_id, parent_line_no, line_no)
);
create table mirror.customer_additional_notes (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  note_id numeric,
  date date,
  note text,
  constraint customer_additional_notes_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.employee (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  salutation text,
  first_name text,
  middle_name text,
  last_name text,
  suffix text,
  job_title text,
  supervisor_ref_list_id text,
  supervisor_ref_full_name text,
  department text,
  description text,
  target_bonus numeric,
  employee_address_addr1 text,
  employee_address_addr2 text,
  employee_address_addr3 text,
  employee_address_addr4 text,
  employee_address_city text,
  employee_address_state text,
  employee_address_postal_code text,
  employee_address_country text,
  print_as text,
  phone text,
  mobile text,
  pager text,
  pager_pin text,
  alt_phone text,
  fax text,
  ssn text,
  email text,
  emergency_contacts_primary_contact_contact_name text,
  emergency_contacts_primary_contact_contact_value text,
  emergency_contacts_primary_contact_relation text,
  emergency_contacts_secondary_contact_contact_name text,
  emergency_contacts_secondary_contact_contact_value text,
  emergency_contacts_secondary_contact_relation text,
  employee_type text,
  part_or_full_time text,
  exempt text,
  key_employee text,
  gender text,
  hired_date date,
  original_hire_date date,
  adjusted_service_date date,
  released_date date,
  birth_date date,
  us_citizen text,
  ethnicity text,
  disabled text,
  disability_desc text,
  on_file text,
  work_auth_expire_date date,
  us_veteran text,
  military_status text,
  account_number text,
  notes text,
  billing_rate_ref_list_id text,
  billing_rate_ref_full_name text,
  employee_payroll_info_pay_period text,
  employee_payroll_info_class_ref_list_id text,
  employee_payroll_info_class_ref_full_name text,
  employee_payroll_info_clear_earnings boolean,
  employee_payroll_info_use_time_data_to_create_paychecks text,
  payroll_sick_hours_hours_available text,
  payroll_sick_hours_accrual_period text,
  payroll_sick_hours_hours_accrued text,
  payroll_sick_hours_maximum_hours text,
  payroll_sick_hours_is_resetting_hours_each_new_year boolean,
  payroll_sick_hours_hours_used text,
  payroll_sick_hours_accrual_start_date date,
  payroll_vacation_hours_hours_available text,
  payroll_vacation_hours_accrual_period text,
  payroll_vacation_hours_hours_accrued text,
  payroll_vacation_hours_maximum_hours text,
  payroll_vacation_hours_is_resetting_hours_each_new_year boolean,
  payroll_vacation_hours_hours_used text,
  payroll_vacation_hours_accrual_start_date date,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint employee_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.employee_additional_contact_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  additional_contact_ref_contact_name text,
  additional_contact_ref_contact_value text,
  constraint employee_additional_contact_ref_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.employee_additional_notes (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  note_id numeric,
  date date,
  note text,
  constraint employee_additional_notes_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.employee_earnings (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  payroll_item_wage_ref_list_id text,
  payroll_item_wage_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  constraint employee_earnings_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.other_name (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  company_name text,
  salutation text,
  first_name text,
  middle_name text,
  last_name text,
  other_name_address_addr1 text,
  other_name_address_addr2 text,
  other_name_address_addr3 text,
  other_name_address_addr4 text,
  other_name_address_addr5 text,
  other_name_address_city text,
  other_name_address_state text,
  other_name_address_postal_code text,
  other_name_address_country text,
  other_name_address_note text,
  other_name_address_block_addr1 text,
  other_name_address_block_addr2 text,
  other_name_address_block_addr3 text,
  other_name_address_block_addr4 text,
  other_name_address_block_addr5 text,
  phone text,
  alt_phone text,
  fax text,
  email text,
  contact text,
  alt_contact text,
  account_number text,
  notes text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint other_name_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.vendor (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  is_tax_agency boolean,
  company_name text,
  salutation text,
  first_name text,
  middle_name text,
  last_name text,
  suffix text,
  job_title text,
  vendor_address_addr1 text,
  vendor_address_addr2 text,
  vendor_address_addr3 text,
  vendor_address_addr4 text,
  vendor_address_addr5 text,
  vendor_address_city text,
  vendor_address_state text,
  vendor_address_postal_code text,
  vendor_address_country text,
  vendor_address_note text,
  vendor_address_block_addr1 text,
  vendor_address_block_addr2 text,
  vendor_address_block_addr3 text,
  vendor_address_block_addr4 text,
  vendor_address_block_addr5 text,
  ship_address_addr1 text,
  ship_address_addr2 text,
  ship_address_addr3 text,
  ship_address_addr4 text,
  ship_address_addr5 text,
  ship_address_city text,
  ship_address_state text,
  ship_address_postal_code text,
  ship_address_country text,
  ship_address_note text,
  phone text,
  mobile text,
  pager text,
  alt_phone text,
  fax text,
  email text,
  cc text,
  contact text,
  alt_contact text,
  name_on_check text,
  account_number text,
  notes text,
  vendor_type_ref_list_id text,
  vendor_type_ref_full_name text,
  terms_ref_list_id text,
  terms_ref_full_name text,
  credit_limit numeric,
  vendor_tax_ident text,
  is_vendor_eligible_for1099 boolean,
  balance numeric,
  billing_rate_ref_list_id text,
  billing_rate_ref_full_name text,
  external_guid text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  sales_tax_country text,
  is_sales_tax_agency boolean,
  sales_tax_return_ref_list_id text,
  sales_tax_return_ref_full_name text,
  tax_registration_number text,
  reporting_period text,
  is_tax_tracked_on_purchases boolean,
  tax_on_purchases_account_ref_list_id text,
  tax_on_purchases_account_ref_full_name text,
  is_tax_tracked_on_sales boolean,
  tax_on_sales_account_ref_list_id text,
  tax_on_sales_account_ref_full_name text,
  is_tax_on_tax boolean,
  currency_ref_list_id text,
  currency_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint vendor_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.vendor_additional_contact_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  additional_contact_ref_contact_name text,
  additional_contact_ref_contact_value text,
  constraint vendor_additional_contact_ref_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.vendor_contacts (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  contacts_list_id text,
  time_created text,
  time_modified text,
  edit_sequence text,
  contact text,
  salutation text,
  first_name text,
  middle_name text,
  last_name text,
  job_title text,
  constraint vendor_contacts_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.vendor_contacts_additional_contact_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  additional_contact_ref_contact_name text,
  additional_contact_ref_contact_value text,
  constraint vendor_contacts_additional_contact_ref_pkey primary key (organization_id, company_file_id, list_id, parent_line_no, line_no)
);
create table mirror.vendor_additional_notes (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  note_id numeric,
  date date,
  note text,
  constraint vendor_additional_notes_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.vendor_prefill_account_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  prefill_account_ref_list_id text,
  prefill_account_ref_full_name text,
  constraint vendor_prefill_account_ref_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.standard_terms (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  std_due_days numeric,
  std_discount_days numeric,
  discount_pct numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint standard_terms_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.date_driven_terms (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  day_of_month_due numeric,
  due_next_month_days numeric,
  discount_day_of_month numeric,
  discount_pct numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint date_driven_terms_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.class (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  is_active boolean,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint class_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.sales_rep (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  initial text,
  is_active boolean,
  sales_rep_entity_ref_list_id text,
  sales_rep_entity_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint sales_rep_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.customer_type (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  is_active boolean,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint customer_type_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.vendor_type (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  is_active boolean,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint vendor_type_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.job_type (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  is_active boolean,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint job_type_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.customer_msg (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint customer_msg_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.payment_method (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  payment_method_type text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint payment_method_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.ship_method (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint ship_method_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.sales_tax_code (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  is_taxable boolean,
  "desc" text,
  item_purchase_tax_ref_list_id text,
  item_purchase_tax_ref_full_name text,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint sales_tax_code_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.to_do (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  notes text,
  is_active boolean,
  type text,
  priority text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  employee_ref_list_id text,
  employee_ref_full_name text,
  lead_ref_list_id text,
  lead_ref_full_name text,
  vendor_ref_list_id text,
  vendor_ref_full_name text,
  is_done boolean,
  reminder_date date,
  reminder_time text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint to_do_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_service (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  unit_of_measure_set_ref_list_id text,
  unit_of_measure_set_ref_full_name text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  sales_or_purchase_desc text,
  sales_or_purchase_price numeric,
  sales_or_purchase_price_percent numeric,
  sales_or_purchase_account_ref_list_id text,
  sales_or_purchase_account_ref_full_name text,
  sales_and_purchase_sales_desc text,
  sales_and_purchase_sales_price numeric,
  sales_and_purchase_income_account_ref_list_id text,
  sales_and_purchase_income_account_ref_full_name text,
  sales_and_purchase_purchase_desc text,
  sales_and_purchase_purchase_cost numeric,
  sales_and_purchase_purchase_tax_code_ref_list_id text,
  sales_and_purchase_purchase_tax_code_ref_full_name text,
  sales_and_purchase_expense_account_ref_list_id text,
  sales_and_purchase_expense_account_ref_full_name text,
  sales_and_purchase_pref_vendor_ref_list_id text,
  sales_and_purchase_pref_vendor_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_service_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_non_inventory (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  manufacturer_part_number text,
  unit_of_measure_set_ref_list_id text,
  unit_of_measure_set_ref_full_name text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  sales_or_purchase_desc text,
  sales_or_purchase_price numeric,
  sales_or_purchase_price_percent numeric,
  sales_or_purchase_account_ref_list_id text,
  sales_or_purchase_account_ref_full_name text,
  sales_and_purchase_sales_desc text,
  sales_and_purchase_sales_price numeric,
  sales_and_purchase_income_account_ref_list_id text,
  sales_and_purchase_income_account_ref_full_name text,
  sales_and_purchase_purchase_desc text,
  sales_and_purchase_purchase_cost numeric,
  sales_and_purchase_purchase_tax_code_ref_list_id text,
  sales_and_purchase_purchase_tax_code_ref_full_name text,
  sales_and_purchase_expense_account_ref_list_id text,
  sales_and_purchase_expense_account_ref_full_name text,
  sales_and_purchase_pref_vendor_ref_list_id text,
  sales_and_purchase_pref_vendor_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_non_inventory_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_other_charge (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  sales_or_purchase_desc text,
  sales_or_purchase_price numeric,
  sales_or_purchase_price_percent numeric,
  sales_or_purchase_account_ref_list_id text,
  sales_or_purchase_account_ref_full_name text,
  sales_and_purchase_sales_desc text,
  sales_and_purchase_sales_price numeric,
  sales_and_purchase_income_account_ref_list_id text,
  sales_and_purchase_income_account_ref_full_name text,
  sales_and_purchase_purchase_desc text,
  sales_and_purchase_purchase_cost numeric,
  sales_and_purchase_purchase_tax_code_ref_list_id text,
  sales_and_purchase_purchase_tax_code_ref_full_name text,
  sales_and_purchase_expense_account_ref_list_id text,
  sales_and_purchase_expense_account_ref_full_name text,
  sales_and_purchase_pref_vendor_ref_list_id text,
  sales_and_purchase_pref_vendor_ref_full_name text,
  special_item_type text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_other_charge_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_inventory (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  manufacturer_part_number text,
  unit_of_measure_set_ref_list_id text,
  unit_of_measure_set_ref_full_name text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  sales_desc text,
  sales_price numeric,
  income_account_ref_list_id text,
  income_account_ref_full_name text,
  purchase_desc text,
  purchase_cost numeric,
  purchase_tax_code_ref_list_id text,
  purchase_tax_code_ref_full_name text,
  cogs_account_ref_list_id text,
  cogs_account_ref_full_name text,
  pref_vendor_ref_list_id text,
  pref_vendor_ref_full_name text,
  asset_account_ref_list_id text,
  asset_account_ref_full_name text,
  reorder_point numeric,
  max numeric,
  quantity_on_hand numeric,
  average_cost numeric,
  quantity_on_order numeric,
  quantity_on_sales_order numeric,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_inventory_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_inventory_assembly (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  manufacturer_part_number text,
  unit_of_measure_set_ref_list_id text,
  unit_of_measure_set_ref_full_name text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  sales_desc text,
  sales_price numeric,
  income_account_ref_list_id text,
  income_account_ref_full_name text,
  purchase_desc text,
  purchase_cost numeric,
  purchase_tax_code_ref_list_id text,
  purchase_tax_code_ref_full_name text,
  cogs_account_ref_list_id text,
  cogs_account_ref_full_name text,
  pref_vendor_ref_list_id text,
  pref_vendor_ref_full_name text,
  asset_account_ref_list_id text,
  asset_account_ref_full_name text,
  build_point numeric,
  max numeric,
  quantity_on_hand numeric,
  average_cost numeric,
  quantity_on_order numeric,
  quantity_on_sales_order numeric,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_inventory_assembly_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_inventory_assembly_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  item_inventory_ref_list_id text,
  item_inventory_ref_full_name text,
  quantity numeric,
  constraint item_inventory_assembly_line_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.item_fixed_asset (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  acquired_as text,
  purchase_desc text,
  purchase_date date,
  purchase_cost numeric,
  vendor_or_payee_name text,
  asset_account_ref_list_id text,
  asset_account_ref_full_name text,
  fixed_asset_sales_info_sales_desc text,
  fixed_asset_sales_info_sales_date date,
  fixed_asset_sales_info_sales_price numeric,
  fixed_asset_sales_info_sales_expense numeric,
  asset_desc text,
  location text,
  po_number text,
  serial_number text,
  warranty_exp_date date,
  notes text,
  asset_number text,
  cost_basis numeric,
  year_end_accumulated_depreciation numeric,
  year_end_book_value numeric,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_fixed_asset_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_subtotal (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  bar_code_value text,
  is_active boolean,
  item_desc text,
  special_item_type text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_subtotal_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_discount (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  full_name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  parent_ref_list_id text,
  parent_ref_full_name text,
  sublevel numeric,
  item_desc text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  discount_rate numeric,
  discount_rate_percent numeric,
  account_ref_list_id text,
  account_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_discount_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_payment (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  item_desc text,
  deposit_to_account_ref_list_id text,
  deposit_to_account_ref_full_name text,
  payment_method_ref_list_id text,
  payment_method_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_payment_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_sales_tax (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  bar_code_value text,
  is_active boolean,
  class_ref_list_id text,
  class_ref_full_name text,
  item_desc text,
  tax_rate numeric,
  tax_vendor_ref_list_id text,
  tax_vendor_ref_full_name text,
  sales_tax_return_line_ref_list_id text,
  sales_tax_return_line_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_sales_tax_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_sales_tax_group (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  bar_code_value text,
  is_active boolean,
  item_desc text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_sales_tax_group_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_sales_tax_group_item_sales_tax_ref (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  constraint item_sales_tax_group_item_sales_tax_ref_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.item_group (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  bar_code_value text,
  is_active boolean,
  item_desc text,
  unit_of_measure_set_ref_list_id text,
  unit_of_measure_set_ref_full_name text,
  is_print_items_in_group boolean,
  special_item_type text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_group_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.item_group_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  item_ref_list_id text,
  item_ref_full_name text,
  quantity numeric,
  unit_of_measure text,
  constraint item_group_line_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.payroll_item_wage (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  wage_type text,
  expense_account_ref_list_id text,
  expense_account_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint payroll_item_wage_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.payroll_item_non_wage (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  non_wage_type text,
  expense_account_ref_list_id text,
  expense_account_ref_full_name text,
  liability_account_ref_list_id text,
  liability_account_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint payroll_item_non_wage_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.template (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  template_type text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint template_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.price_level (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  price_level_type text,
  price_level_fixed_percentage numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint price_level_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.price_level_per_item (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  item_ref_list_id text,
  item_ref_full_name text,
  custom_price numeric,
  custom_price_percent numeric,
  constraint price_level_per_item_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.billing_rate (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  billing_rate_type text,
  fixed_billing_rate numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint billing_rate_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.billing_rate_per_item (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  item_ref_list_id text,
  item_ref_full_name text,
  custom_rate numeric,
  custom_rate_percent numeric,
  constraint billing_rate_per_item_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.vehicle (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  "desc" text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint vehicle_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.unit_of_measure_set (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  unit_of_measure_type text,
  base_unit_name text,
  base_unit_abbreviation text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint unit_of_measure_set_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.unit_of_measure_set_related_unit (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  name text,
  abbreviation text,
  conversion_ratio numeric,
  constraint unit_of_measure_set_related_unit_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.unit_of_measure_set_default_unit (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  unit_used_for text,
  unit text,
  constraint unit_of_measure_set_default_unit_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.workers_comp_code (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  "desc" text,
  current_rate numeric,
  current_effective_date date,
  next_rate numeric,
  next_effective_date date,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint workers_comp_code_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.workers_comp_code_rate_history (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  line_no integer not null,
  rate numeric,
  effective_date date,
  constraint workers_comp_code_rate_history_pkey primary key (organization_id, company_file_id, list_id, line_no)
);
create table mirror.currency (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  currency_code text,
  currency_format_thousand_separator text,
  currency_format_thousand_separator_grouping text,
  currency_format_decimal_places text,
  currency_format_decimal_separator text,
  is_user_defined_currency boolean,
  exchange_rate numeric,
  as_of_date date,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint currency_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.inventory_site (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  name text,
  is_active boolean,
  parent_site_ref_list_id text,
  parent_site_ref_full_name text,
  is_default_site boolean,
  site_desc text,
  contact text,
  phone text,
  fax text,
  email text,
  site_address_addr1 text,
  site_address_addr2 text,
  site_address_addr3 text,
  site_address_addr4 text,
  site_address_addr5 text,
  site_address_city text,
  site_address_state text,
  site_address_postal_code text,
  site_address_country text,
  site_address_block_addr1 text,
  site_address_block_addr2 text,
  site_address_block_addr3 text,
  site_address_block_addr4 text,
  site_address_block_addr5 text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint inventory_site_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.invoice (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  ar_account_ref_list_id text,
  ar_account_ref_full_name text,
  template_ref_list_id text,
  template_ref_full_name text,
  txn_date date,
  ref_number text,
  bill_address_addr1 text,
  bill_address_addr2 text,
  bill_address_addr3 text,
  bill_address_addr4 text,
  bill_address_addr5 text,
  bill_address_city text,
  bill_address_state text,
  bill_address_postal_code text,
  bill_address_country text,
  bill_address_note text,
  bill_address_block_addr1 text,
  bill_address_block_addr2 text,
  bill_address_block_addr3 text,
  bill_address_block_addr4 text,
  bill_address_block_addr5 text,
  ship_address_addr1 text,
  ship_address_addr2 text,
  ship_address_addr3 text,
  ship_address_addr4 text,
  ship_address_addr5 text,
  ship_address_city text,
  ship_address_state text,
  ship_address_postal_code text,
  ship_address_country text,
  ship_address_note text,
  ship_address_block_addr1 text,
  ship_address_block_addr2 text,
  ship_address_block_addr3 text,
  ship_address_block_addr4 text,
  ship_address_block_addr5 text,
  is_pending boolean,
  is_finance_charge boolean,
  po_number text,
  terms_ref_list_id text,
  terms_ref_full_name text,
  due_date date,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  fob text,
  ship_date date,
  ship_method_ref_list_id text,
  ship_method_ref_full_name text,
  subtotal numeric,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  sales_tax_percentage numeric,
  sales_tax_total numeric,
  applied_amount numeric,
  balance_remaining numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  balance_remaining_in_home_currency numeric,
  memo text,
  is_paid boolean,
  customer_msg_ref_list_id text,
  customer_msg_ref_full_name text,
  is_to_be_printed boolean,
  is_to_be_emailed boolean,
  is_tax_included boolean,
  customer_sales_tax_code_ref_list_id text,
  customer_sales_tax_code_ref_full_name text,
  suggested_discount_amount numeric,
  suggested_discount_date date,
  other text,
  external_guid text,
  discount_line_amount numeric,
  discount_line_rate_percent numeric,
  discount_line_is_taxable boolean,
  discount_line_account_ref_list_id text,
  discount_line_account_ref_full_name text,
  sales_tax_line_amount numeric,
  sales_tax_line_rate_percent numeric,
  sales_tax_line_account_ref_list_id text,
  sales_tax_line_account_ref_full_name text,
  shipping_line_amount numeric,
  shipping_line_account_ref_list_id text,
  shipping_line_account_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint invoice_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.invoice_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  service_date date,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  is_taxable boolean,
  other1 text,
  other2 text,
  constraint invoice_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.invoice_line_group (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  is_print_items_in_group boolean,
  total_amount numeric,
  service_date date,
  constraint invoice_line_group_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.invoice_line_group_invoice_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  service_date date,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  is_taxable boolean,
  other1 text,
  other2 text,
  constraint invoice_line_group_invoice_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.estimate (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  template_ref_list_id text,
  template_ref_full_name text,
  txn_date date,
  ref_number text,
  bill_address_addr1 text,
  bill_address_addr2 text,
  bill_address_addr3 text,
  bill_address_addr4 text,
  bill_address_addr5 text,
  bill_address_city text,
  bill_address_state text,
  bill_address_postal_code text,
  bill_address_country text,
  bill_address_note text,
  bill_address_block_addr1 text,
  bill_address_block_addr2 text,
  bill_address_block_addr3 text,
  bill_address_block_addr4 text,
  bill_address_block_addr5 text,
  ship_address_addr1 text,
  ship_address_addr2 text,
  ship_address_addr3 text,
  ship_address_addr4 text,
  ship_address_addr5 text,
  ship_address_city text,
  ship_address_state text,
  ship_address_postal_code text,
  ship_address_country text,
  ship_address_note text,
  ship_address_block_addr1 text,
  ship_address_block_addr2 text,
  ship_address_block_addr3 text,
  ship_address_block_addr4 text,
  ship_address_block_addr5 text,
  is_active boolean,
  po_number text,
  terms_ref_list_id text,
  terms_ref_full_name text,
  due_date date,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  fob text,
  subtotal numeric,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  sales_tax_percentage numeric,
  sales_tax_total numeric,
  total_amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  total_amount_in_home_currency numeric,
  memo text,
  customer_msg_ref_list_id text,
  customer_msg_ref_full_name text,
  is_to_be_emailed boolean,
  is_tax_included boolean,
  customer_sales_tax_code_ref_list_id text,
  customer_sales_tax_code_ref_full_name text,
  other text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint estimate_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.estimate_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  markup_rate numeric,
  markup_rate_percent numeric,
  other1 text,
  other2 text,
  constraint estimate_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.estimate_line_group (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  is_print_items_in_group boolean,
  total_amount numeric,
  constraint estimate_line_group_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.estimate_line_group_estimate_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  markup_rate numeric,
  markup_rate_percent numeric,
  other1 text,
  other2 text,
  constraint estimate_line_group_estimate_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.sales_order (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  template_ref_list_id text,
  template_ref_full_name text,
  txn_date date,
  ref_number text,
  bill_address_addr1 text,
  bill_address_addr2 text,
  bill_address_addr3 text,
  bill_address_addr4 text,
  bill_address_addr5 text,
  bill_address_city text,
  bill_address_state text,
  bill_address_postal_code text,
  bill_address_country text,
  bill_address_note text,
  bill_address_block_addr1 text,
  bill_address_block_addr2 text,
  bill_address_block_addr3 text,
  bill_address_block_addr4 text,
  bill_address_block_addr5 text,
  ship_address_addr1 text,
  ship_address_addr2 text,
  ship_address_addr3 text,
  ship_address_addr4 text,
  ship_address_addr5 text,
  ship_address_city text,
  ship_address_state text,
  ship_address_postal_code text,
  ship_address_country text,
  ship_address_note text,
  ship_address_block_addr1 text,
  ship_address_block_addr2 text,
  ship_address_block_addr3 text,
  ship_address_block_addr4 text,
  ship_address_block_addr5 text,
  po_number text,
  terms_ref_list_id text,
  terms_ref_full_name text,
  due_date date,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  fob text,
  ship_date date,
  ship_method_ref_list_id text,
  ship_method_ref_full_name text,
  subtotal numeric,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  sales_tax_percentage numeric,
  sales_tax_total numeric,
  total_amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  total_amount_in_home_currency numeric,
  is_manually_closed boolean,
  is_fully_invoiced boolean,
  memo text,
  customer_msg_ref_list_id text,
  customer_msg_ref_full_name text,
  is_to_be_printed boolean,
  is_to_be_emailed boolean,
  is_tax_included boolean,
  customer_sales_tax_code_ref_list_id text,
  customer_sales_tax_code_ref_full_name text,
  other text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint sales_order_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.sales_order_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  invoiced numeric,
  is_manually_closed boolean,
  other1 text,
  other2 text,
  constraint sales_order_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.sales_order_line_group (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  is_print_items_in_group boolean,
  total_amount numeric,
  constraint sales_order_line_group_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.sales_order_line_group_sales_order_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  invoiced numeric,
  is_manually_closed boolean,
  other1 text,
  other2 text,
  constraint sales_order_line_group_sales_order_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.sales_receipt (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  template_ref_list_id text,
  template_ref_full_name text,
  txn_date date,
  ref_number text,
  bill_address_addr1 text,
  bill_address_addr2 text,
  bill_address_addr3 text,
  bill_address_addr4 text,
  bill_address_addr5 text,
  bill_address_city text,
  bill_address_state text,
  bill_address_postal_code text,
  bill_address_country text,
  bill_address_note text,
  bill_address_block_addr1 text,
  bill_address_block_addr2 text,
  bill_address_block_addr3 text,
  bill_address_block_addr4 text,
  bill_address_block_addr5 text,
  ship_address_addr1 text,
  ship_address_addr2 text,
  ship_address_addr3 text,
  ship_address_addr4 text,
  ship_address_addr5 text,
  ship_address_city text,
  ship_address_state text,
  ship_address_postal_code text,
  ship_address_country text,
  ship_address_note text,
  ship_address_block_addr1 text,
  ship_address_block_addr2 text,
  ship_address_block_addr3 text,
  ship_address_block_addr4 text,
  ship_address_block_addr5 text,
  is_pending boolean,
  check_number text,
  payment_method_ref_list_id text,
  payment_method_ref_full_name text,
  due_date date,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  ship_date date,
  ship_method_ref_list_id text,
  ship_method_ref_full_name text,
  fob text,
  subtotal numeric,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  sales_tax_percentage numeric,
  sales_tax_total numeric,
  total_amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  total_amount_in_home_currency numeric,
  memo text,
  customer_msg_ref_list_id text,
  customer_msg_ref_full_name text,
  is_to_be_printed boolean,
  is_to_be_emailed boolean,
  is_tax_included boolean,
  customer_sales_tax_code_ref_list_id text,
  customer_sales_tax_code_ref_full_name text,
  deposit_to_account_ref_list_id text,
  deposit_to_account_ref_full_name text,
  credit_card_txn_input_info_credit_card_number text,
  credit_card_txn_input_info_expiration_month numeric,
  credit_card_txn_input_info_expiration_year numeric,
  credit_card_txn_input_info_name_on_card text,
  credit_card_txn_input_info_credit_card_address text,
  credit_card_txn_input_info_credit_card_postal_code text,
  credit_card_txn_input_info_commercial_card_code text,
  credit_card_txn_input_info_transaction_mode text,
  credit_card_txn_input_info_credit_card_txn_type text,
  credit_card_txn_result_info_result_code numeric,
  credit_card_txn_result_info_result_message text,
  credit_card_txn_result_info_credit_card_trans_id text,
  credit_card_txn_result_info_merchant_account_number text,
  credit_card_txn_result_info_authorization_code text,
  credit_card_txn_result_info_avs_street text,
  credit_card_txn_result_info_avs_zip text,
  credit_card_txn_result_info_card_security_code_match text,
  credit_card_txn_result_info_recon_batch_id text,
  credit_card_txn_result_info_payment_grouping_code numeric,
  credit_card_txn_result_info_payment_status text,
  credit_card_txn_result_info_txn_authorization_time text,
  credit_card_txn_result_info_txn_authorization_stamp numeric,
  credit_card_txn_result_info_client_trans_id text,
  other text,
  external_guid text,
  discount_line_amount numeric,
  discount_line_rate_percent numeric,
  discount_line_is_taxable boolean,
  discount_line_account_ref_list_id text,
  discount_line_account_ref_full_name text,
  sales_tax_line_amount numeric,
  sales_tax_line_rate_percent numeric,
  sales_tax_line_account_ref_list_id text,
  sales_tax_line_account_ref_full_name text,
  shipping_line_amount numeric,
  shipping_line_account_ref_list_id text,
  shipping_line_account_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint sales_receipt_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.sales_receipt_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  service_date date,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  is_taxable boolean,
  other1 text,
  other2 text,
  credit_card_txn_input_info_credit_card_number text,
  credit_card_txn_input_info_expiration_month numeric,
  credit_card_txn_input_info_expiration_year numeric,
  credit_card_txn_input_info_name_on_card text,
  credit_card_txn_input_info_credit_card_address text,
  credit_card_txn_input_info_credit_card_postal_code text,
  credit_card_txn_input_info_commercial_card_code text,
  credit_card_txn_input_info_transaction_mode text,
  credit_card_txn_input_info_credit_card_txn_type text,
  credit_card_txn_result_info_result_code numeric,
  credit_card_txn_result_info_result_message text,
  credit_card_txn_result_info_credit_card_trans_id text,
  credit_card_txn_result_info_merchant_account_number text,
  credit_card_txn_result_info_authorization_code text,
  credit_card_txn_result_info_avs_street text,
  credit_card_txn_result_info_avs_zip text,
  credit_card_txn_result_info_card_security_code_match text,
  credit_card_txn_result_info_recon_batch_id text,
  credit_card_txn_result_info_payment_grouping_code numeric,
  credit_card_txn_result_info_payment_status text,
  credit_card_txn_result_info_txn_authorization_time text,
  credit_card_txn_result_info_txn_authorization_stamp numeric,
  credit_card_txn_result_info_client_trans_id text,
  constraint sales_receipt_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.sales_receipt_line_group (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  is_print_items_in_group boolean,
  total_amount numeric,
  service_date date,
  constraint sales_receipt_line_group_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.sales_receipt_line_group_sales_receipt_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  service_date date,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  is_taxable boolean,
  other1 text,
  other2 text,
  credit_card_txn_input_info_credit_card_number text,
  credit_card_txn_input_info_expiration_month numeric,
  credit_card_txn_input_info_expiration_year numeric,
  credit_card_txn_input_info_name_on_card text,
  credit_card_txn_input_info_credit_card_address text,
  credit_card_txn_input_info_credit_card_postal_code text,
  credit_card_txn_input_info_commercial_card_code text,
  credit_card_txn_input_info_transaction_mode text,
  credit_card_txn_input_info_credit_card_txn_type text,
  credit_card_txn_result_info_result_code numeric,
  credit_card_txn_result_info_result_message text,
  credit_card_txn_result_info_credit_card_trans_id text,
  credit_card_txn_result_info_merchant_account_number text,
  credit_card_txn_result_info_authorization_code text,
  credit_card_txn_result_info_avs_street text,
  credit_card_txn_result_info_avs_zip text,
  credit_card_txn_result_info_card_security_code_match text,
  credit_card_txn_result_info_recon_batch_id text,
  credit_card_txn_result_info_payment_grouping_code numeric,
  credit_card_txn_result_info_payment_status text,
  credit_card_txn_result_info_txn_authorization_time text,
  credit_card_txn_result_info_txn_authorization_stamp numeric,
  credit_card_txn_result_info_client_trans_id text,
  constraint sales_receipt_line_group_sales_receipt_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.credit_memo (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  ar_account_ref_list_id text,
  ar_account_ref_full_name text,
  template_ref_list_id text,
  template_ref_full_name text,
  txn_date date,
  ref_number text,
  bill_address_addr1 text,
  bill_address_addr2 text,
  bill_address_addr3 text,
  bill_address_addr4 text,
  bill_address_addr5 text,
  bill_address_city text,
  bill_address_state text,
  bill_address_postal_code text,
  bill_address_country text,
  bill_address_note text,
  bill_address_block_addr1 text,
  bill_address_block_addr2 text,
  bill_address_block_addr3 text,
  bill_address_block_addr4 text,
  bill_address_block_addr5 text,
  ship_address_addr1 text,
  ship_address_addr2 text,
  ship_address_addr3 text,
  ship_address_addr4 text,
  ship_address_addr5 text,
  ship_address_city text,
  ship_address_state text,
  ship_address_postal_code text,
  ship_address_country text,
  ship_address_note text,
  ship_address_block_addr1 text,
  ship_address_block_addr2 text,
  ship_address_block_addr3 text,
  ship_address_block_addr4 text,
  ship_address_block_addr5 text,
  is_pending boolean,
  po_number text,
  terms_ref_list_id text,
  terms_ref_full_name text,
  due_date date,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  fob text,
  ship_date date,
  ship_method_ref_list_id text,
  ship_method_ref_full_name text,
  subtotal numeric,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  sales_tax_percentage numeric,
  sales_tax_total numeric,
  total_amount numeric,
  credit_remaining numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  credit_remaining_in_home_currency numeric,
  memo text,
  customer_msg_ref_list_id text,
  customer_msg_ref_full_name text,
  is_to_be_printed boolean,
  is_to_be_emailed boolean,
  is_tax_included boolean,
  customer_sales_tax_code_ref_list_id text,
  customer_sales_tax_code_ref_full_name text,
  other text,
  external_guid text,
  discount_line_amount numeric,
  discount_line_rate_percent numeric,
  discount_line_is_taxable boolean,
  discount_line_account_ref_list_id text,
  discount_line_account_ref_full_name text,
  sales_tax_line_amount numeric,
  sales_tax_line_rate_percent numeric,
  sales_tax_line_account_ref_list_id text,
  sales_tax_line_account_ref_full_name text,
  shipping_line_amount numeric,
  shipping_line_account_ref_list_id text,
  shipping_line_account_ref_full_name text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint credit_memo_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.credit_memo_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  service_date date,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  is_taxable boolean,
  other1 text,
  other2 text,
  credit_card_txn_input_info_credit_card_number text,
  credit_card_txn_input_info_expiration_month numeric,
  credit_card_txn_input_info_expiration_year numeric,
  credit_card_txn_input_info_name_on_card text,
  credit_card_txn_input_info_credit_card_address text,
  credit_card_txn_input_info_credit_card_postal_code text,
  credit_card_txn_input_info_commercial_card_code text,
  credit_card_txn_input_info_transaction_mode text,
  credit_card_txn_input_info_credit_card_txn_type text,
  credit_card_txn_result_info_result_code numeric,
  credit_card_txn_result_info_result_message text,
  credit_card_txn_result_info_credit_card_trans_id text,
  credit_card_txn_result_info_merchant_account_number text,
  credit_card_txn_result_info_authorization_code text,
  credit_card_txn_result_info_avs_street text,
  credit_card_txn_result_info_avs_zip text,
  credit_card_txn_result_info_card_security_code_match text,
  credit_card_txn_result_info_recon_batch_id text,
  credit_card_txn_result_info_payment_grouping_code numeric,
  credit_card_txn_result_info_payment_status text,
  credit_card_txn_result_info_txn_authorization_time text,
  credit_card_txn_result_info_txn_authorization_stamp numeric,
  credit_card_txn_result_info_client_trans_id text,
  constraint credit_memo_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.credit_memo_line_group (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  is_print_items_in_group boolean,
  total_amount numeric,
  service_date date,
  constraint credit_memo_line_group_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.credit_memo_line_group_credit_memo_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  rate_percent numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  service_date date,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  is_taxable boolean,
  other1 text,
  other2 text,
  credit_card_txn_input_info_credit_card_number text,
  credit_card_txn_input_info_expiration_month numeric,
  credit_card_txn_input_info_expiration_year numeric,
  credit_card_txn_input_info_name_on_card text,
  credit_card_txn_input_info_credit_card_address text,
  credit_card_txn_input_info_credit_card_postal_code text,
  credit_card_txn_input_info_commercial_card_code text,
  credit_card_txn_input_info_transaction_mode text,
  credit_card_txn_input_info_credit_card_txn_type text,
  credit_card_txn_result_info_result_code numeric,
  credit_card_txn_result_info_result_message text,
  credit_card_txn_result_info_credit_card_trans_id text,
  credit_card_txn_result_info_merchant_account_number text,
  credit_card_txn_result_info_authorization_code text,
  credit_card_txn_result_info_avs_street text,
  credit_card_txn_result_info_avs_zip text,
  credit_card_txn_result_info_card_security_code_match text,
  credit_card_txn_result_info_recon_batch_id text,
  credit_card_txn_result_info_payment_grouping_code numeric,
  credit_card_txn_result_info_payment_status text,
  credit_card_txn_result_info_txn_authorization_time text,
  credit_card_txn_result_info_txn_authorization_stamp numeric,
  credit_card_txn_result_info_client_trans_id text,
  constraint credit_memo_line_group_credit_memo_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.receive_payment (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  ar_account_ref_list_id text,
  ar_account_ref_full_name text,
  txn_date date,
  ref_number text,
  total_amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  total_amount_in_home_currency numeric,
  payment_method_ref_list_id text,
  payment_method_ref_full_name text,
  memo text,
  deposit_to_account_ref_list_id text,
  deposit_to_account_ref_full_name text,
  credit_card_txn_input_info_credit_card_number text,
  credit_card_txn_input_info_expiration_month numeric,
  credit_card_txn_input_info_expiration_year numeric,
  credit_card_txn_input_info_name_on_card text,
  credit_card_txn_input_info_credit_card_address text,
  credit_card_txn_input_info_credit_card_postal_code text,
  credit_card_txn_input_info_commercial_card_code text,
  credit_card_txn_input_info_transaction_mode text,
  credit_card_txn_input_info_credit_card_txn_type text,
  credit_card_txn_result_info_result_code numeric,
  credit_card_txn_result_info_result_message text,
  credit_card_txn_result_info_credit_card_trans_id text,
  credit_card_txn_result_info_merchant_account_number text,
  credit_card_txn_result_info_authorization_code text,
  credit_card_txn_result_info_avs_street text,
  credit_card_txn_result_info_avs_zip text,
  credit_card_txn_result_info_card_security_code_match text,
  credit_card_txn_result_info_recon_batch_id text,
  credit_card_txn_result_info_payment_grouping_code numeric,
  credit_card_txn_result_info_payment_status text,
  credit_card_txn_result_info_txn_authorization_time text,
  credit_card_txn_result_info_txn_authorization_stamp numeric,
  credit_card_txn_result_info_client_trans_id text,
  unused_payment numeric,
  unused_credits numeric,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint receive_payment_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.receive_payment_applied_to_txn (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  applied_to_txn_txn_id text,
  txn_type text,
  txn_date date,
  ref_number text,
  balance_remaining numeric,
  amount numeric,
  txn_line_detail jsonb,
  discount_amount numeric,
  discount_account_ref_list_id text,
  discount_account_ref_full_name text,
  discount_class_ref_list_id text,
  discount_class_ref_full_name text,
  constraint receive_payment_applied_to_txn_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.charge (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  txn_date date,
  ref_number text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  amount numeric,
  balance_remaining numeric,
  "desc" text,
  ar_account_ref_list_id text,
  ar_account_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  billed_date date,
  due_date date,
  is_paid boolean,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint charge_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.purchase_order (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  vendor_ref_list_id text,
  vendor_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  ship_to_entity_ref_list_id text,
  ship_to_entity_ref_full_name text,
  template_ref_list_id text,
  template_ref_full_name text,
  txn_date date,
  ref_number text,
  vendor_address_addr1 text,
  vendor_address_addr2 text,
  vendor_address_addr3 text,
  vendor_address_addr4 text,
  vendor_address_addr5 text,
  vendor_address_city text,
  vendor_address_state text,
  vendor_address_postal_code text,
  vendor_address_country text,
  vendor_address_note text,
  vendor_address_block_addr1 text,
  vendor_address_block_addr2 text,
  vendor_address_block_addr3 text,
  vendor_address_block_addr4 text,
  vendor_address_block_addr5 text,
  ship_address_addr1 text,
  ship_address_addr2 text,
  ship_address_addr3 text,
  ship_address_addr4 text,
  ship_address_addr5 text,
  ship_address_city text,
  ship_address_state text,
  ship_address_postal_code text,
  ship_address_country text,
  ship_address_note text,
  ship_address_block_addr1 text,
  ship_address_block_addr2 text,
  ship_address_block_addr3 text,
  ship_address_block_addr4 text,
  ship_address_block_addr5 text,
  terms_ref_list_id text,
  terms_ref_full_name text,
  due_date date,
  expected_date date,
  ship_method_ref_list_id text,
  ship_method_ref_full_name text,
  fob text,
  total_amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  total_amount_in_home_currency numeric,
  is_manually_closed boolean,
  is_fully_received boolean,
  memo text,
  vendor_msg text,
  is_to_be_printed boolean,
  is_to_be_emailed boolean,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  other1 text,
  other2 text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint purchase_order_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.purchase_order_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  manufacturer_part_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  service_date date,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  received_quantity numeric,
  unbilled_quantity numeric,
  is_billed boolean,
  is_manually_closed boolean,
  other1 text,
  other2 text,
  constraint purchase_order_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.purchase_order_line_group (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  is_print_items_in_group boolean,
  total_amount numeric,
  service_date date,
  constraint purchase_order_line_group_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.purchase_order_line_group_purchase_order_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  manufacturer_part_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  rate numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  service_date date,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  received_quantity numeric,
  unbilled_quantity numeric,
  is_billed boolean,
  is_manually_closed boolean,
  other1 text,
  other2 text,
  constraint purchase_order_line_group_purchase_order_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.bill (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  vendor_ref_list_id text,
  vendor_ref_full_name text,
  vendor_address_addr1 text,
  vendor_address_addr2 text,
  vendor_address_addr3 text,
  vendor_address_addr4 text,
  vendor_address_addr5 text,
  vendor_address_city text,
  vendor_address_state text,
  vendor_address_postal_code text,
  vendor_address_country text,
  vendor_address_note text,
  ap_account_ref_list_id text,
  ap_account_ref_full_name text,
  txn_date date,
  due_date date,
  amount_due numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  amount_due_in_home_currency numeric,
  ref_number text,
  terms_ref_list_id text,
  terms_ref_full_name text,
  memo text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  is_paid boolean,
  external_guid text,
  open_amount numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint bill_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.bill_expense_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  account_ref_list_id text,
  account_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  memo text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint bill_expense_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.bill_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint bill_item_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.bill_item_group_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  total_amount numeric,
  constraint bill_item_group_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.bill_item_group_line_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint bill_item_group_line_item_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.item_receipt (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  vendor_ref_list_id text,
  vendor_ref_full_name text,
  ap_account_ref_list_id text,
  ap_account_ref_full_name text,
  liability_account_ref_list_id text,
  liability_account_ref_full_name text,
  txn_date date,
  total_amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  total_amount_in_home_currency numeric,
  ref_number text,
  memo text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_receipt_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.item_receipt_expense_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  account_ref_list_id text,
  account_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  memo text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint item_receipt_expense_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.item_receipt_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint item_receipt_item_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.item_receipt_item_group_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  total_amount numeric,
  constraint item_receipt_item_group_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.item_receipt_item_group_line_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint item_receipt_item_group_line_item_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.vendor_credit (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  vendor_ref_list_id text,
  vendor_ref_full_name text,
  ap_account_ref_list_id text,
  ap_account_ref_full_name text,
  txn_date date,
  credit_amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  credit_amount_in_home_currency numeric,
  ref_number text,
  memo text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  external_guid text,
  open_amount numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint vendor_credit_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.vendor_credit_expense_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  account_ref_list_id text,
  account_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  memo text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint vendor_credit_expense_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.vendor_credit_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint vendor_credit_item_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.vendor_credit_item_group_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  total_amount numeric,
  constraint vendor_credit_item_group_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.vendor_credit_item_group_line_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint vendor_credit_item_group_line_item_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.bill_payment_check (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  payee_entity_ref_list_id text,
  payee_entity_ref_full_name text,
  ap_account_ref_list_id text,
  ap_account_ref_full_name text,
  txn_date date,
  bank_account_ref_list_id text,
  bank_account_ref_full_name text,
  amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  amount_in_home_currency numeric,
  ref_number text,
  memo text,
  address_addr1 text,
  address_addr2 text,
  address_addr3 text,
  address_addr4 text,
  address_addr5 text,
  address_city text,
  address_state text,
  address_postal_code text,
  address_country text,
  address_note text,
  address_block_addr1 text,
  address_block_addr2 text,
  address_block_addr3 text,
  address_block_addr4 text,
  address_block_addr5 text,
  is_to_be_printed boolean,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint bill_payment_check_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.bill_payment_check_applied_to_txn (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  applied_to_txn_txn_id text,
  txn_type text,
  txn_date date,
  ref_number text,
  balance_remaining numeric,
  amount numeric,
  txn_line_detail jsonb,
  discount_amount numeric,
  discount_account_ref_list_id text,
  discount_account_ref_full_name text,
  discount_class_ref_list_id text,
  discount_class_ref_full_name text,
  constraint bill_payment_check_applied_to_txn_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.bill_payment_credit_card (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  payee_entity_ref_list_id text,
  payee_entity_ref_full_name text,
  ap_account_ref_list_id text,
  ap_account_ref_full_name text,
  txn_date date,
  credit_card_account_ref_list_id text,
  credit_card_account_ref_full_name text,
  amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  amount_in_home_currency numeric,
  ref_number text,
  memo text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint bill_payment_credit_card_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.bill_payment_credit_card_applied_to_txn (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  applied_to_txn_txn_id text,
  txn_type text,
  txn_date date,
  ref_number text,
  balance_remaining numeric,
  amount numeric,
  txn_line_detail jsonb,
  discount_amount numeric,
  discount_account_ref_list_id text,
  discount_account_ref_full_name text,
  discount_class_ref_list_id text,
  discount_class_ref_full_name text,
  constraint bill_payment_credit_card_applied_to_txn_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.sales_tax_payment_check (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  payee_entity_ref_list_id text,
  payee_entity_ref_full_name text,
  txn_date date,
  bank_account_ref_list_id text,
  bank_account_ref_full_name text,
  amount numeric,
  ref_number text,
  memo text,
  address_addr1 text,
  address_addr2 text,
  address_addr3 text,
  address_addr4 text,
  address_addr5 text,
  address_city text,
  address_state text,
  address_postal_code text,
  address_country text,
  address_note text,
  address_block_addr1 text,
  address_block_addr2 text,
  address_block_addr3 text,
  address_block_addr4 text,
  address_block_addr5 text,
  is_to_be_printed boolean,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint sales_tax_payment_check_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.sales_tax_payment_check_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  constraint sales_tax_payment_check_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.inventory_adjustment (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  account_ref_list_id text,
  account_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  txn_date date,
  ref_number text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  memo text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint inventory_adjustment_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.inventory_adjustment_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  serial_number text,
  serial_number_added_or_removed text,
  lot_number text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  quantity_difference numeric,
  value_difference numeric,
  constraint inventory_adjustment_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.time_tracking (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  txn_date date,
  entity_ref_list_id text,
  entity_ref_full_name text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  item_service_ref_list_id text,
  item_service_ref_full_name text,
  rate numeric,
  duration text,
  class_ref_list_id text,
  class_ref_full_name text,
  payroll_item_wage_ref_list_id text,
  payroll_item_wage_ref_full_name text,
  notes text,
  billable_status text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint time_tracking_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror."check" (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  account_ref_list_id text,
  account_ref_full_name text,
  payee_entity_ref_list_id text,
  payee_entity_ref_full_name text,
  ref_number text,
  txn_date date,
  amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  amount_in_home_currency numeric,
  memo text,
  address_addr1 text,
  address_addr2 text,
  address_addr3 text,
  address_addr4 text,
  address_addr5 text,
  address_city text,
  address_state text,
  address_postal_code text,
  address_country text,
  address_note text,
  address_block_addr1 text,
  address_block_addr2 text,
  address_block_addr3 text,
  address_block_addr4 text,
  address_block_addr5 text,
  is_to_be_printed boolean,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint check_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.check_expense_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  account_ref_list_id text,
  account_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  memo text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint check_expense_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.check_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint check_item_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.check_item_group_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  total_amount numeric,
  constraint check_item_group_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.check_item_group_line_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint check_item_group_line_item_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.credit_card_charge (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  account_ref_list_id text,
  account_ref_full_name text,
  payee_entity_ref_list_id text,
  payee_entity_ref_full_name text,
  txn_date date,
  amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  amount_in_home_currency numeric,
  ref_number text,
  memo text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint credit_card_charge_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.credit_card_charge_expense_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  account_ref_list_id text,
  account_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  memo text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint credit_card_charge_expense_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.credit_card_charge_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint credit_card_charge_item_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.credit_card_charge_item_group_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  total_amount numeric,
  constraint credit_card_charge_item_group_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.credit_card_charge_item_group_line_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint credit_card_charge_item_group_line_item_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.credit_card_credit (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  account_ref_list_id text,
  account_ref_full_name text,
  payee_entity_ref_list_id text,
  payee_entity_ref_full_name text,
  txn_date date,
  amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  amount_in_home_currency numeric,
  ref_number text,
  memo text,
  is_tax_included boolean,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint credit_card_credit_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.credit_card_credit_expense_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  account_ref_list_id text,
  account_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  memo text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint credit_card_credit_expense_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.credit_card_credit_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint credit_card_credit_item_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.credit_card_credit_item_group_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  item_group_ref_list_id text,
  item_group_ref_full_name text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  total_amount numeric,
  constraint credit_card_credit_item_group_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.credit_card_credit_item_group_line_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  parent_line_no integer not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity numeric,
  unit_of_measure text,
  override_uom_set_ref_list_id text,
  override_uom_set_ref_full_name text,
  cost numeric,
  amount numeric,
  tax_amount numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  sales_tax_code_ref_list_id text,
  sales_tax_code_ref_full_name text,
  billable_status text,
  sales_rep_ref_list_id text,
  sales_rep_ref_full_name text,
  constraint credit_card_credit_item_group_line_item_line_pkey primary key (organization_id, company_file_id, txn_id, parent_line_no, line_no)
);
create table mirror.journal_entry (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  txn_date date,
  ref_number text,
  memo text,
  is_adjustment boolean,
  is_home_currency_adjustment boolean,
  is_amounts_entered_in_home_currency boolean,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint journal_entry_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.journal_entry_journal_debit_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  account_ref_list_id text,
  account_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  memo text,
  entity_ref_list_id text,
  entity_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  billable_status text,
  constraint journal_entry_journal_debit_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.journal_entry_journal_credit_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  line_order integer not null,
  txn_line_id text,
  account_ref_list_id text,
  account_ref_full_name text,
  amount numeric,
  tax_amount numeric,
  memo text,
  entity_ref_list_id text,
  entity_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  item_sales_tax_ref_list_id text,
  item_sales_tax_ref_full_name text,
  billable_status text,
  constraint journal_entry_journal_credit_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.deposit (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  txn_date date,
  deposit_to_account_ref_list_id text,
  deposit_to_account_ref_full_name text,
  memo text,
  deposit_total numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  deposit_total_in_home_currency numeric,
  cash_back_info_txn_line_id text,
  cash_back_info_account_ref_list_id text,
  cash_back_info_account_ref_full_name text,
  cash_back_info_memo text,
  cash_back_info_amount numeric,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint deposit_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.deposit_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_type text,
  deposit_line_txn_id text,
  txn_line_id text,
  payment_txn_line_id text,
  entity_ref_list_id text,
  entity_ref_full_name text,
  account_ref_list_id text,
  account_ref_full_name text,
  memo text,
  check_number text,
  payment_method_ref_list_id text,
  payment_method_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  constraint deposit_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.build_assembly (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  item_inventory_assembly_ref_list_id text,
  item_inventory_assembly_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  txn_date date,
  ref_number text,
  memo text,
  is_pending boolean,
  quantity_to_build numeric,
  quantity_can_build numeric,
  quantity_on_hand numeric,
  quantity_on_sales_order numeric,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint build_assembly_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.build_assembly_component_item_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  item_ref_list_id text,
  item_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  serial_number text,
  lot_number text,
  "desc" text,
  quantity_on_hand numeric,
  quantity_needed numeric,
  constraint build_assembly_component_item_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.ar_refund_credit_card (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  customer_ref_list_id text,
  customer_ref_full_name text,
  refund_from_account_ref_list_id text,
  refund_from_account_ref_full_name text,
  ar_account_ref_list_id text,
  ar_account_ref_full_name text,
  txn_date date,
  ref_number text,
  total_amount numeric,
  currency_ref_list_id text,
  currency_ref_full_name text,
  exchange_rate numeric,
  total_amount_in_home_currency numeric,
  address_addr1 text,
  address_addr2 text,
  address_addr3 text,
  address_addr4 text,
  address_addr5 text,
  address_city text,
  address_state text,
  address_postal_code text,
  address_country text,
  address_note text,
  address_block_addr1 text,
  address_block_addr2 text,
  address_block_addr3 text,
  address_block_addr4 text,
  address_block_addr5 text,
  payment_method_ref_list_id text,
  payment_method_ref_full_name text,
  memo text,
  credit_card_txn_input_info_credit_card_number text,
  credit_card_txn_input_info_expiration_month numeric,
  credit_card_txn_input_info_expiration_year numeric,
  credit_card_txn_input_info_name_on_card text,
  credit_card_txn_input_info_credit_card_address text,
  credit_card_txn_input_info_credit_card_postal_code text,
  credit_card_txn_input_info_commercial_card_code text,
  credit_card_txn_input_info_transaction_mode text,
  credit_card_txn_input_info_credit_card_txn_type text,
  credit_card_txn_result_info_result_code numeric,
  credit_card_txn_result_info_result_message text,
  credit_card_txn_result_info_credit_card_trans_id text,
  credit_card_txn_result_info_merchant_account_number text,
  credit_card_txn_result_info_authorization_code text,
  credit_card_txn_result_info_avs_street text,
  credit_card_txn_result_info_avs_zip text,
  credit_card_txn_result_info_card_security_code_match text,
  credit_card_txn_result_info_recon_batch_id text,
  credit_card_txn_result_info_payment_grouping_code numeric,
  credit_card_txn_result_info_payment_status text,
  credit_card_txn_result_info_txn_authorization_time text,
  credit_card_txn_result_info_txn_authorization_stamp numeric,
  credit_card_txn_result_info_client_trans_id text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint ar_refund_credit_card_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.ar_refund_credit_card_refund_applied_to_txn (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  refund_applied_to_txn_txn_id text,
  txn_type text,
  txn_date date,
  ref_number text,
  credit_remaining numeric,
  refund_amount numeric,
  credit_remaining_in_home_currency numeric,
  refund_amount_in_home_currency numeric,
  constraint ar_refund_credit_card_refund_applied_to_txn_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.vehicle_mileage (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  vehicle_ref_list_id text,
  vehicle_ref_full_name text,
  customer_ref_list_id text,
  customer_ref_full_name text,
  item_ref_list_id text,
  item_ref_full_name text,
  class_ref_list_id text,
  class_ref_full_name text,
  trip_start_date date,
  trip_end_date date,
  odometer_start numeric,
  odometer_end numeric,
  total_miles numeric,
  notes text,
  billable_status text,
  standard_mileage_rate numeric,
  standard_mileage_total_amount numeric,
  billable_rate numeric,
  billable_amount numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint vehicle_mileage_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.transfer_inventory (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  txn_date date,
  ref_number text,
  from_inventory_site_ref_list_id text,
  from_inventory_site_ref_full_name text,
  to_inventory_site_ref_list_id text,
  to_inventory_site_ref_full_name text,
  memo text,
  external_guid text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint transfer_inventory_pkey primary key (organization_id, company_file_id, txn_id)
);
create table mirror.transfer_inventory_line (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  line_no integer not null,
  txn_line_id text,
  item_ref_list_id text,
  item_ref_full_name text,
  from_inventory_site_location_ref_list_id text,
  from_inventory_site_location_ref_full_name text,
  to_inventory_site_location_ref_list_id text,
  to_inventory_site_location_ref_full_name text,
  quantity_transferred numeric,
  serial_number text,
  lot_number text,
  constraint transfer_inventory_line_pkey primary key (organization_id, company_file_id, txn_id, line_no)
);
create table mirror.item_sites (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  item_inventory_assembly_ref_list_id text,
  item_inventory_assembly_ref_full_name text,
  item_inventory_ref_list_id text,
  item_inventory_ref_full_name text,
  inventory_site_ref_list_id text,
  inventory_site_ref_full_name text,
  inventory_site_location_ref_list_id text,
  inventory_site_location_ref_full_name text,
  reorder_level numeric,
  quantity_on_hand numeric,
  quantity_on_purchase_orders numeric,
  quantity_on_sales_orders numeric,
  quantity_to_be_built_by_pending_build_txns numeric,
  quantity_required_by_pending_build_txns numeric,
  quantity_on_pending_transfers numeric,
  assembly_build_point numeric,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint item_sites_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.bar_code (
  organization_id uuid not null,
  company_file_id uuid not null,
  list_type text,
  list_id text not null,
  full_name text,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint bar_code_pkey primary key (organization_id, company_file_id, list_id)
);
create table mirror.transfer (
  organization_id uuid not null,
  company_file_id uuid not null,
  txn_id text not null,
  time_created text,
  time_modified text,
  edit_sequence text,
  txn_number numeric,
  txn_date date,
  transfer_from_account_ref_list_id text,
  transfer_from_account_ref_full_name text,
  from_account_balance numeric,
  transfer_to_account_ref_list_id text,
  transfer_to_account_ref_full_name text,
  to_account_balance numeric,
  class_ref_list_id text,
  class_ref_full_name text,
  amount numeric,
  memo text,
  time_modified_at timestamptz,
  is_deleted boolean not null default false,
  deleted_at timestamptz,
  time_deleted text,
  change_seq bigint not null,
  raw jsonb not null,
  raw_sha256 bytea,
  read_at timestamptz not null,
  wire_id uuid,
  constraint transfer_pkey primary key (organization_id, company_file_id, txn_id)
);

create table mirror.data_ext (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  line_id text not null,
  line_no integer not null,
  owner_id text,
  data_ext_name text,
  data_ext_type text,
  data_ext_value text,
  constraint data_ext_pkey primary key
    (organization_id, company_file_id, object_type, object_id, line_id, line_no)
);
create table mirror.linked_txn (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  line_id text not null,
  line_no integer not null,
  txn_id text,
  txn_type text,
  txn_date date,
  ref_number text,
  link_type text,
  amount numeric,
  txn_line_detail jsonb,
  constraint linked_txn_pkey primary key
    (organization_id, company_file_id, object_type, object_id, line_id, line_no)
);
create table mirror.change (
  organization_id uuid not null,
  company_file_id uuid not null,
  seq bigint not null,
  kind text not null constraint change_kind check (kind in ('upsert', 'delete', 'merge')),
  object_type text not null,
  object_id text not null,
  at timestamptz not null,
  constraint change_pkey primary key (organization_id, company_file_id, seq)
);
create table mirror.history (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  valid_from_seq bigint not null,
  valid_to_seq bigint not null,
  raw jsonb not null,
  read_at timestamptz not null,
  superseded_at timestamptz not null,
  constraint history_pkey primary key
    (organization_id, company_file_id, object_type, object_id, valid_from_seq),
  constraint history_interval check (valid_from_seq < valid_to_seq)
);
create table mirror.parked (
  organization_id uuid not null,
  company_file_id uuid not null,
  id uuid not null,
  object_type text not null,
  object_id text not null,
  reason text not null,
  raw jsonb not null,
  wire_id uuid,
  at timestamptz not null,
  constraint parked_pkey primary key
    (organization_id, company_file_id, object_type, object_id, id)
);
create table mirror.read_mark (
  organization_id uuid not null,
  company_file_id uuid not null,
  object_type text not null,
  object_id text not null,
  read_at timestamptz not null,
  constraint read_mark_pkey primary key
    (organization_id, company_file_id, object_type, object_id)
);

comment on table mirror.data_ext is
  'Custom fields (DataExtRet) of every object and of its lines.';
comment on column mirror.data_ext.line_id is
  'TxnLineID of the line; empty for the object itself.';
comment on column mirror.data_ext.line_no is 'From 0 within the object and line.';
comment on table mirror.linked_txn is
  'LinkedTxn of every transaction, and of what its payments were applied to.';
comment on column mirror.linked_txn.line_id is
  'TxnID that the payment was applied to; empty for the object itself.';
comment on column mirror.linked_txn.txn_line_detail is
  'TxnLineDetail as QuickBooks sent it: TxnLineID and Amount each.';
comment on table mirror.change is
  'The change feed: one numbered entry a changed object, without gaps.';
comment on table mirror.history is
  'Superseded and deleted versions; the current one is in its own table.';
comment on column mirror.history.valid_from_seq is 'The change that brought this version.';
comment on column mirror.history.valid_to_seq is 'The change that ended it.';
comment on table mirror.parked is
  'Rows that could not be mirrored, verbatim, with the reason, until their object is read well.';
comment on table mirror.read_mark is
  'When an object was last read without a difference: a full sync tells ghosts by it.';

create view mirror.item with (security_invoker = true) as
select organization_id, company_file_id, 'ItemService'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, parent_ref_list_id, parent_ref_full_name, sublevel, unit_of_measure_set_ref_list_id, unit_of_measure_set_ref_full_name, is_tax_included, sales_tax_code_ref_list_id, sales_tax_code_ref_full_name, sales_or_purchase_desc, sales_or_purchase_price, sales_or_purchase_price_percent, sales_or_purchase_account_ref_list_id, sales_or_purchase_account_ref_full_name, sales_and_purchase_sales_desc, sales_and_purchase_sales_price, sales_and_purchase_income_account_ref_list_id, sales_and_purchase_income_account_ref_full_name, sales_and_purchase_purchase_desc, sales_and_purchase_purchase_cost, sales_and_purchase_purchase_tax_code_ref_list_id, sales_and_purchase_purchase_tax_code_ref_full_name, sales_and_purchase_expense_account_ref_list_id, sales_and_purchase_expense_account_ref_full_name, sales_and_purchase_pref_vendor_ref_list_id, sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, null::text as special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, null::text as item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_service
union all
select organization_id, company_file_id, 'ItemNonInventory'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, parent_ref_list_id, parent_ref_full_name, sublevel, unit_of_measure_set_ref_list_id, unit_of_measure_set_ref_full_name, is_tax_included, sales_tax_code_ref_list_id, sales_tax_code_ref_full_name, sales_or_purchase_desc, sales_or_purchase_price, sales_or_purchase_price_percent, sales_or_purchase_account_ref_list_id, sales_or_purchase_account_ref_full_name, sales_and_purchase_sales_desc, sales_and_purchase_sales_price, sales_and_purchase_income_account_ref_list_id, sales_and_purchase_income_account_ref_full_name, sales_and_purchase_purchase_desc, sales_and_purchase_purchase_cost, sales_and_purchase_purchase_tax_code_ref_list_id, sales_and_purchase_purchase_tax_code_ref_full_name, sales_and_purchase_expense_account_ref_list_id, sales_and_purchase_expense_account_ref_full_name, sales_and_purchase_pref_vendor_ref_list_id, sales_and_purchase_pref_vendor_ref_full_name, external_guid, manufacturer_part_number, null::text as special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, null::text as item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_non_inventory
union all
select organization_id, company_file_id, 'ItemOtherCharge'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, parent_ref_list_id, parent_ref_full_name, sublevel, null::text as unit_of_measure_set_ref_list_id, null::text as unit_of_measure_set_ref_full_name, is_tax_included, sales_tax_code_ref_list_id, sales_tax_code_ref_full_name, sales_or_purchase_desc, sales_or_purchase_price, sales_or_purchase_price_percent, sales_or_purchase_account_ref_list_id, sales_or_purchase_account_ref_full_name, sales_and_purchase_sales_desc, sales_and_purchase_sales_price, sales_and_purchase_income_account_ref_list_id, sales_and_purchase_income_account_ref_full_name, sales_and_purchase_purchase_desc, sales_and_purchase_purchase_cost, sales_and_purchase_purchase_tax_code_ref_list_id, sales_and_purchase_purchase_tax_code_ref_full_name, sales_and_purchase_expense_account_ref_list_id, sales_and_purchase_expense_account_ref_full_name, sales_and_purchase_pref_vendor_ref_list_id, sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, null::text as item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_other_charge
union all
select organization_id, company_file_id, 'ItemInventory'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, parent_ref_list_id, parent_ref_full_name, sublevel, unit_of_measure_set_ref_list_id, unit_of_measure_set_ref_full_name, is_tax_included, sales_tax_code_ref_list_id, sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, manufacturer_part_number, null::text as special_item_type, sales_desc, sales_price, income_account_ref_list_id, income_account_ref_full_name, purchase_desc, purchase_cost, purchase_tax_code_ref_list_id, purchase_tax_code_ref_full_name, cogs_account_ref_list_id, cogs_account_ref_full_name, pref_vendor_ref_list_id, pref_vendor_ref_full_name, asset_account_ref_list_id, asset_account_ref_full_name, reorder_point, max, quantity_on_hand, average_cost, quantity_on_order, quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, null::text as item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_inventory
union all
select organization_id, company_file_id, 'ItemInventoryAssembly'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, parent_ref_list_id, parent_ref_full_name, sublevel, unit_of_measure_set_ref_list_id, unit_of_measure_set_ref_full_name, is_tax_included, sales_tax_code_ref_list_id, sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, manufacturer_part_number, null::text as special_item_type, sales_desc, sales_price, income_account_ref_list_id, income_account_ref_full_name, purchase_desc, purchase_cost, purchase_tax_code_ref_list_id, purchase_tax_code_ref_full_name, cogs_account_ref_list_id, cogs_account_ref_full_name, pref_vendor_ref_list_id, pref_vendor_ref_full_name, asset_account_ref_list_id, asset_account_ref_full_name, null::numeric as reorder_point, max, quantity_on_hand, average_cost, quantity_on_order, quantity_on_sales_order, build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, null::text as item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_inventory_assembly
union all
select organization_id, company_file_id, 'ItemFixedAsset'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, name as full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, null::text as parent_ref_list_id, null::text as parent_ref_full_name, null::numeric as sublevel, null::text as unit_of_measure_set_ref_list_id, null::text as unit_of_measure_set_ref_full_name, null::boolean as is_tax_included, null::text as sales_tax_code_ref_list_id, null::text as sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, null::text as special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, purchase_desc, purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, asset_account_ref_list_id, asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, acquired_as, purchase_date, vendor_or_payee_name, fixed_asset_sales_info_sales_desc, fixed_asset_sales_info_sales_date, fixed_asset_sales_info_sales_price, fixed_asset_sales_info_sales_expense, asset_desc, location, po_number, serial_number, warranty_exp_date, notes, asset_number, cost_basis, year_end_accumulated_depreciation, year_end_book_value, null::text as item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_fixed_asset
union all
select organization_id, company_file_id, 'ItemSubtotal'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, name as full_name, bar_code_value, is_active, null::text as class_ref_list_id, null::text as class_ref_full_name, null::text as parent_ref_list_id, null::text as parent_ref_full_name, null::numeric as sublevel, null::text as unit_of_measure_set_ref_list_id, null::text as unit_of_measure_set_ref_full_name, null::boolean as is_tax_included, null::text as sales_tax_code_ref_list_id, null::text as sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_subtotal
union all
select organization_id, company_file_id, 'ItemDiscount'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, parent_ref_list_id, parent_ref_full_name, sublevel, null::text as unit_of_measure_set_ref_list_id, null::text as unit_of_measure_set_ref_full_name, null::boolean as is_tax_included, sales_tax_code_ref_list_id, sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, null::text as special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, item_desc, discount_rate, discount_rate_percent, account_ref_list_id, account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_discount
union all
select organization_id, company_file_id, 'ItemPayment'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, name as full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, null::text as parent_ref_list_id, null::text as parent_ref_full_name, null::numeric as sublevel, null::text as unit_of_measure_set_ref_list_id, null::text as unit_of_measure_set_ref_full_name, null::boolean as is_tax_included, null::text as sales_tax_code_ref_list_id, null::text as sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, null::text as special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, deposit_to_account_ref_list_id, deposit_to_account_ref_full_name, payment_method_ref_list_id, payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_payment
union all
select organization_id, company_file_id, 'ItemSalesTax'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, name as full_name, bar_code_value, is_active, class_ref_list_id, class_ref_full_name, null::text as parent_ref_list_id, null::text as parent_ref_full_name, null::numeric as sublevel, null::text as unit_of_measure_set_ref_list_id, null::text as unit_of_measure_set_ref_full_name, null::boolean as is_tax_included, null::text as sales_tax_code_ref_list_id, null::text as sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, null::text as special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, tax_rate, tax_vendor_ref_list_id, tax_vendor_ref_full_name, sales_tax_return_line_ref_list_id, sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_sales_tax
union all
select organization_id, company_file_id, 'ItemSalesTaxGroup'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, name as full_name, bar_code_value, is_active, null::text as class_ref_list_id, null::text as class_ref_full_name, null::text as parent_ref_list_id, null::text as parent_ref_full_name, null::numeric as sublevel, null::text as unit_of_measure_set_ref_list_id, null::text as unit_of_measure_set_ref_full_name, null::boolean as is_tax_included, null::text as sales_tax_code_ref_list_id, null::text as sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, null::text as special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, null::boolean as is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_sales_tax_group
union all
select organization_id, company_file_id, 'ItemGroup'::text as item_type,
  list_id, time_created, time_modified, edit_sequence, name, name as full_name, bar_code_value, is_active, null::text as class_ref_list_id, null::text as class_ref_full_name, null::text as parent_ref_list_id, null::text as parent_ref_full_name, null::numeric as sublevel, unit_of_measure_set_ref_list_id, unit_of_measure_set_ref_full_name, null::boolean as is_tax_included, null::text as sales_tax_code_ref_list_id, null::text as sales_tax_code_ref_full_name, null::text as sales_or_purchase_desc, null::numeric as sales_or_purchase_price, null::numeric as sales_or_purchase_price_percent, null::text as sales_or_purchase_account_ref_list_id, null::text as sales_or_purchase_account_ref_full_name, null::text as sales_and_purchase_sales_desc, null::numeric as sales_and_purchase_sales_price, null::text as sales_and_purchase_income_account_ref_list_id, null::text as sales_and_purchase_income_account_ref_full_name, null::text as sales_and_purchase_purchase_desc, null::numeric as sales_and_purchase_purchase_cost, null::text as sales_and_purchase_purchase_tax_code_ref_list_id, null::text as sales_and_purchase_purchase_tax_code_ref_full_name, null::text as sales_and_purchase_expense_account_ref_list_id, null::text as sales_and_purchase_expense_account_ref_full_name, null::text as sales_and_purchase_pref_vendor_ref_list_id, null::text as sales_and_purchase_pref_vendor_ref_full_name, external_guid, null::text as manufacturer_part_number, special_item_type, null::text as sales_desc, null::numeric as sales_price, null::text as income_account_ref_list_id, null::text as income_account_ref_full_name, null::text as purchase_desc, null::numeric as purchase_cost, null::text as purchase_tax_code_ref_list_id, null::text as purchase_tax_code_ref_full_name, null::text as cogs_account_ref_list_id, null::text as cogs_account_ref_full_name, null::text as pref_vendor_ref_list_id, null::text as pref_vendor_ref_full_name, null::text as asset_account_ref_list_id, null::text as asset_account_ref_full_name, null::numeric as reorder_point, null::numeric as max, null::numeric as quantity_on_hand, null::numeric as average_cost, null::numeric as quantity_on_order, null::numeric as quantity_on_sales_order, null::numeric as build_point, null::text as acquired_as, null::date as purchase_date, null::text as vendor_or_payee_name, null::text as fixed_asset_sales_info_sales_desc, null::date as fixed_asset_sales_info_sales_date, null::numeric as fixed_asset_sales_info_sales_price, null::numeric as fixed_asset_sales_info_sales_expense, null::text as asset_desc, null::text as location, null::text as po_number, null::text as serial_number, null::date as warranty_exp_date, null::text as notes, null::text as asset_number, null::numeric as cost_basis, null::numeric as year_end_accumulated_depreciation, null::numeric as year_end_book_value, item_desc, null::numeric as discount_rate, null::numeric as discount_rate_percent, null::text as account_ref_list_id, null::text as account_ref_full_name, null::text as deposit_to_account_ref_list_id, null::text as deposit_to_account_ref_full_name, null::text as payment_method_ref_list_id, null::text as payment_method_ref_full_name, null::numeric as tax_rate, null::text as tax_vendor_ref_list_id, null::text as tax_vendor_ref_full_name, null::text as sales_tax_return_line_ref_list_id, null::text as sales_tax_return_line_ref_full_name, is_print_items_in_group,
  is_deleted, deleted_at, raw
  from mirror.item_group;
comment on view mirror.item is 'Every kind of item under one roof; item_type names the kind.';

comment on table mirror.account is 'Account, one row an object.';
comment on column mirror.account.list_id is 'ListID, IDTYPE';
comment on column mirror.account.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.account.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.account.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.account.name is 'Name, STRTYPE';
comment on column mirror.account.full_name is 'FullName, STRTYPE';
comment on column mirror.account.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.account.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.account.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.account.sublevel is 'Sublevel, INTTYPE';
comment on column mirror.account.account_type is 'AccountType, one of AccountType';
comment on column mirror.account.detail_account_type is 'DetailAccountType, one of DetailAccountType';
comment on column mirror.account.special_account_type is 'SpecialAccountType, one of SpecialAccountType';
comment on column mirror.account.is_tax_account is 'IsTaxAccount, BOOLTYPE';
comment on column mirror.account.account_number is 'AccountNumber, STRTYPE';
comment on column mirror.account.bank_number is 'BankNumber, STRTYPE';
comment on column mirror.account.last_check_number is 'LastCheckNumber, STRTYPE';
comment on column mirror.account."desc" is 'Desc, STRTYPE';
comment on column mirror.account.balance is 'Balance, AMTTYPE';
comment on column mirror.account.total_balance is 'TotalBalance, AMTTYPE';
comment on column mirror.account.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.account.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.account.tax_line_info_tax_line_id is 'TaxLineInfoRet/TaxLineID, INTTYPE';
comment on column mirror.account.tax_line_info_tax_line_name is 'TaxLineInfoRet/TaxLineName, STRTYPE';
comment on column mirror.account.cash_flow_classification is 'CashFlowClassification, one of CashFlowClassification';
comment on column mirror.account.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.account.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on table mirror.lead is 'Lead, one row an object.';
comment on column mirror.lead.list_id is 'ListID, IDTYPE';
comment on column mirror.lead.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.lead.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.lead.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.lead.full_name is 'FullName, STRTYPE';
comment on column mirror.lead.status is 'Status, one of Status';
comment on column mirror.lead.company_name is 'CompanyName, STRTYPE';
comment on column mirror.lead.main_phone is 'MainPhone, STRTYPE';
comment on table mirror.lead_additional_contact_ref is 'Lead/AdditionalContactRef, one row a line, replaced whole with its object.';
comment on column mirror.lead_additional_contact_ref.additional_contact_ref_contact_name is 'ContactName, STRTYPE';
comment on column mirror.lead_additional_contact_ref.additional_contact_ref_contact_value is 'ContactValue, STRTYPE';
comment on table mirror.lead_locations is 'Lead/LocationsRet, one row a line, replaced whole with its object.';
comment on column mirror.lead_locations.location_id is 'LocationID, INTTYPE';
comment on column mirror.lead_locations.main_address is 'MainAddress, STRTYPE';
comment on column mirror.lead_locations.location is 'Location, STRTYPE';
comment on column mirror.lead_locations.lead_address_addr1 is 'LeadAddress/Addr1, STRTYPE';
comment on column mirror.lead_locations.lead_address_addr2 is 'LeadAddress/Addr2, STRTYPE';
comment on column mirror.lead_locations.lead_address_addr3 is 'LeadAddress/Addr3, STRTYPE';
comment on column mirror.lead_locations.lead_address_addr4 is 'LeadAddress/Addr4, STRTYPE';
comment on column mirror.lead_locations.lead_address_addr5 is 'LeadAddress/Addr5, STRTYPE';
comment on table mirror.lead_contacts is 'Lead/LeadContactsRet, one row a line, replaced whole with its object.';
comment on column mirror.lead_contacts.lead_contact_id is 'LeadContactID, INTTYPE';
comment on column mirror.lead_contacts.salutation is 'Salutation, STRTYPE';
comment on column mirror.lead_contacts.first_name is 'FirstName, STRTYPE';
comment on column mirror.lead_contacts.middle_name is 'MiddleName, STRTYPE';
comment on column mirror.lead_contacts.last_name is 'LastName, STRTYPE';
comment on column mirror.lead_contacts.job_title is 'JobTitle, STRTYPE';
comment on column mirror.lead_contacts.is_primary_contact is 'IsPrimaryContact, BOOLTYPE';
comment on table mirror.lead_contacts_additional_contact_ref is 'Lead/AdditionalContactRef, one row a line, replaced whole with its object.';
comment on column mirror.lead_contacts_additional_contact_ref.additional_contact_ref_contact_name is 'ContactName, STRTYPE';
comment on column mirror.lead_contacts_additional_contact_ref.additional_contact_ref_contact_value is 'ContactValue, STRTYPE';
comment on table mirror.customer is 'Customer, one row an object.';
comment on column mirror.customer.list_id is 'ListID, IDTYPE';
comment on column mirror.customer.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.customer.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.customer.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.customer.name is 'Name, STRTYPE';
comment on column mirror.customer.full_name is 'FullName, STRTYPE';
comment on column mirror.customer.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.customer.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.customer.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.customer.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.customer.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.customer.sublevel is 'Sublevel, INTTYPE';
comment on column mirror.customer.company_name is 'CompanyName, STRTYPE';
comment on column mirror.customer.salutation is 'Salutation, STRTYPE';
comment on column mirror.customer.first_name is 'FirstName, STRTYPE';
comment on column mirror.customer.middle_name is 'MiddleName, STRTYPE';
comment on column mirror.customer.last_name is 'LastName, STRTYPE';
comment on column mirror.customer.suffix is 'Suffix, STRTYPE';
comment on column mirror.customer.job_title is 'JobTitle, STRTYPE';
comment on column mirror.customer.bill_address_addr1 is 'BillAddress/Addr1, STRTYPE';
comment on column mirror.customer.bill_address_addr2 is 'BillAddress/Addr2, STRTYPE';
comment on column mirror.customer.bill_address_addr3 is 'BillAddress/Addr3, STRTYPE';
comment on column mirror.customer.bill_address_addr4 is 'BillAddress/Addr4, STRTYPE';
comment on column mirror.customer.bill_address_addr5 is 'BillAddress/Addr5, STRTYPE';
comment on column mirror.customer.bill_address_city is 'BillAddress/City, STRTYPE';
comment on column mirror.customer.bill_address_state is 'BillAddress/State, STRTYPE';
comment on column mirror.customer.bill_address_postal_code is 'BillAddress/PostalCode, STRTYPE';
comment on column mirror.customer.bill_address_country is 'BillAddress/Country, STRTYPE';
comment on column mirror.customer.bill_address_note is 'BillAddress/Note, STRTYPE';
comment on column mirror.customer.bill_address_block_addr1 is 'BillAddressBlock/Addr1, STRTYPE';
comment on column mirror.customer.bill_address_block_addr2 is 'BillAddressBlock/Addr2, STRTYPE';
comment on column mirror.customer.bill_address_block_addr3 is 'BillAddressBlock/Addr3, STRTYPE';
comment on column mirror.customer.bill_address_block_addr4 is 'BillAddressBlock/Addr4, STRTYPE';
comment on column mirror.customer.bill_address_block_addr5 is 'BillAddressBlock/Addr5, STRTYPE';
comment on column mirror.customer.ship_address_addr1 is 'ShipAddress/Addr1, STRTYPE';
comment on column mirror.customer.ship_address_addr2 is 'ShipAddress/Addr2, STRTYPE';
comment on column mirror.customer.ship_address_addr3 is 'ShipAddress/Addr3, STRTYPE';
comment on column mirror.customer.ship_address_addr4 is 'ShipAddress/Addr4, STRTYPE';
comment on column mirror.customer.ship_address_addr5 is 'ShipAddress/Addr5, STRTYPE';
comment on column mirror.customer.ship_address_city is 'ShipAddress/City, STRTYPE';
comment on column mirror.customer.ship_address_state is 'ShipAddress/State, STRTYPE';
comment on column mirror.customer.ship_address_postal_code is 'ShipAddress/PostalCode, STRTYPE';
comment on column mirror.customer.ship_address_country is 'ShipAddress/Country, STRTYPE';
comment on column mirror.customer.ship_address_note is 'ShipAddress/Note, STRTYPE';
comment on column mirror.customer.ship_address_block_addr1 is 'ShipAddressBlock/Addr1, STRTYPE';
comment on column mirror.customer.ship_address_block_addr2 is 'ShipAddressBlock/Addr2, STRTYPE';
comment on column mirror.customer.ship_address_block_addr3 is 'ShipAddressBlock/Addr3, STRTYPE';
comment on column mirror.customer.ship_address_block_addr4 is 'ShipAddressBlock/Addr4, STRTYPE';
comment on column mirror.customer.ship_address_block_addr5 is 'ShipAddressBlock/Addr5, STRTYPE';
comment on column mirror.customer.print_as is 'PrintAs, STRTYPE';
comment on column mirror.customer.phone is 'Phone, STRTYPE';
comment on column mirror.customer.mobile is 'Mobile, STRTYPE';
comment on column mirror.customer.pager is 'Pager, STRTYPE';
comment on column mirror.customer.alt_phone is 'AltPhone, STRTYPE';
comment on column mirror.customer.fax is 'Fax, STRTYPE';
comment on column mirror.customer.email is 'Email, STRTYPE';
comment on column mirror.customer.cc is 'Cc, STRTYPE';
comment on column mirror.customer.contact is 'Contact, STRTYPE';
comment on column mirror.customer.alt_contact is 'AltContact, STRTYPE';
comment on column mirror.customer.customer_type_ref_list_id is 'CustomerTypeRef/ListID, IDTYPE';
comment on column mirror.customer.customer_type_ref_full_name is 'CustomerTypeRef/FullName, STRTYPE';
comment on column mirror.customer.terms_ref_list_id is 'TermsRef/ListID, IDTYPE';
comment on column mirror.customer.terms_ref_full_name is 'TermsRef/FullName, STRTYPE';
comment on column mirror.customer.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.customer.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on column mirror.customer.balance is 'Balance, AMTTYPE';
comment on column mirror.customer.total_balance is 'TotalBalance, AMTTYPE';
comment on column mirror.customer.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.customer.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.customer.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.customer.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.customer.sales_tax_country is 'SalesTaxCountry, one of SalesTaxCountry';
comment on column mirror.customer.resale_number is 'ResaleNumber, STRTYPE';
comment on column mirror.customer.account_number is 'AccountNumber, STRTYPE';
comment on column mirror.customer.credit_limit is 'CreditLimit, AMTTYPE';
comment on column mirror.customer.preferred_payment_method_ref_list_id is 'PreferredPaymentMethodRef/ListID, IDTYPE';
comment on column mirror.customer.preferred_payment_method_ref_full_name is 'PreferredPaymentMethodRef/FullName, STRTYPE';
comment on column mirror.customer.credit_card_info_credit_card_number is 'CreditCardInfo/CreditCardNumber, STRTYPE';
comment on column mirror.customer.credit_card_info_expiration_month is 'CreditCardInfo/ExpirationMonth, INTTYPE';
comment on column mirror.customer.credit_card_info_expiration_year is 'CreditCardInfo/ExpirationYear, INTTYPE';
comment on column mirror.customer.credit_card_info_name_on_card is 'CreditCardInfo/NameOnCard, STRTYPE';
comment on column mirror.customer.credit_card_info_credit_card_address is 'CreditCardInfo/CreditCardAddress, STRTYPE';
comment on column mirror.customer.credit_card_info_credit_card_postal_code is 'CreditCardInfo/CreditCardPostalCode, STRTYPE';
comment on column mirror.customer.job_status is 'JobStatus, one of JobStatus';
comment on column mirror.customer.job_start_date is 'JobStartDate, DATETYPE';
comment on column mirror.customer.job_projected_end_date is 'JobProjectedEndDate, DATETYPE';
comment on column mirror.customer.job_end_date is 'JobEndDate, DATETYPE';
comment on column mirror.customer.job_desc is 'JobDesc, STRTYPE';
comment on column mirror.customer.job_type_ref_list_id is 'JobTypeRef/ListID, IDTYPE';
comment on column mirror.customer.job_type_ref_full_name is 'JobTypeRef/FullName, STRTYPE';
comment on column mirror.customer.notes is 'Notes, STRTYPE';
comment on column mirror.customer.is_statement_with_parent is 'IsStatementWithParent, BOOLTYPE';
comment on column mirror.customer.delivery_method is 'DeliveryMethod, one of DeliveryMethod';
comment on column mirror.customer.preferred_delivery_method is 'PreferredDeliveryMethod, one of PreferredDeliveryMethod';
comment on column mirror.customer.price_level_ref_list_id is 'PriceLevelRef/ListID, IDTYPE';
comment on column mirror.customer.price_level_ref_full_name is 'PriceLevelRef/FullName, STRTYPE';
comment on column mirror.customer.external_guid is 'ExternalGUID, GUIDTYPE';
comment on column mirror.customer.tax_registration_number is 'TaxRegistrationNumber, STRTYPE';
comment on column mirror.customer.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.customer.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on table mirror.customer_ship_to_address is 'Customer/ShipToAddress, one row a line, replaced whole with its object.';
comment on column mirror.customer_ship_to_address.name is 'Name, STRTYPE';
comment on column mirror.customer_ship_to_address.addr1 is 'Addr1, STRTYPE';
comment on column mirror.customer_ship_to_address.addr2 is 'Addr2, STRTYPE';
comment on column mirror.customer_ship_to_address.addr3 is 'Addr3, STRTYPE';
comment on column mirror.customer_ship_to_address.addr4 is 'Addr4, STRTYPE';
comment on column mirror.customer_ship_to_address.addr5 is 'Addr5, STRTYPE';
comment on column mirror.customer_ship_to_address.city is 'City, STRTYPE';
comment on column mirror.customer_ship_to_address.state is 'State, STRTYPE';
comment on column mirror.customer_ship_to_address.postal_code is 'PostalCode, STRTYPE';
comment on column mirror.customer_ship_to_address.country is 'Country, STRTYPE';
comment on column mirror.customer_ship_to_address.note is 'Note, STRTYPE';
comment on column mirror.customer_ship_to_address.default_ship_to is 'DefaultShipTo, BOOLTYPE';
comment on table mirror.customer_additional_contact_ref is 'Customer/AdditionalContactRef, one row a line, replaced whole with its object.';
comment on column mirror.customer_additional_contact_ref.additional_contact_ref_contact_name is 'ContactName, STRTYPE';
comment on column mirror.customer_additional_contact_ref.additional_contact_ref_contact_value is 'ContactValue, STRTYPE';
comment on table mirror.customer_contacts is 'Customer/ContactsRet, one row a line, replaced whole with its object.';
comment on column mirror.customer_contacts.contacts_list_id is 'ListID, IDTYPE';
comment on column mirror.customer_contacts.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.customer_contacts.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.customer_contacts.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.customer_contacts.contact is 'Contact, STRTYPE';
comment on column mirror.customer_contacts.salutation is 'Salutation, STRTYPE';
comment on column mirror.customer_contacts.first_name is 'FirstName, STRTYPE';
comment on column mirror.customer_contacts.middle_name is 'MiddleName, STRTYPE';
comment on column mirror.customer_contacts.last_name is 'LastName, STRTYPE';
comment on column mirror.customer_contacts.job_title is 'JobTitle, STRTYPE';
comment on table mirror.customer_contacts_additional_contact_ref is 'Customer/AdditionalContactRef, one row a line, replaced whole with its object.';
comment on column mirror.customer_contacts_additional_contact_ref.additional_contact_ref_contact_name is 'ContactName, STRTYPE';
comment on column mirror.customer_contacts_additional_contact_ref.additional_contact_ref_contact_value is 'ContactValue, STRTYPE';
comment on table mirror.customer_additional_notes is 'Customer/AdditionalNotesRet, one row a line, replaced whole with its object.';
comment on column mirror.customer_additional_notes.note_id is 'NoteID, INTTYPE';
comment on column mirror.customer_additional_notes.date is 'Date, DATETYPE';
comment on column mirror.customer_additional_notes.note is 'Note, STRTYPE';
comment on table mirror.employee is 'Employee, one row an object.';
comment on column mirror.employee.list_id is 'ListID, IDTYPE';
comment on column mirror.employee.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.employee.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.employee.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.employee.name is 'Name, STRTYPE';
comment on column mirror.employee.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.employee.salutation is 'Salutation, STRTYPE';
comment on column mirror.employee.first_name is 'FirstName, STRTYPE';
comment on column mirror.employee.middle_name is 'MiddleName, STRTYPE';
comment on column mirror.employee.last_name is 'LastName, STRTYPE';
comment on column mirror.employee.suffix is 'Suffix, STRTYPE';
comment on column mirror.employee.job_title is 'JobTitle, STRTYPE';
comment on column mirror.employee.supervisor_ref_list_id is 'SupervisorRef/ListID, IDTYPE';
comment on column mirror.employee.supervisor_ref_full_name is 'SupervisorRef/FullName, STRTYPE';
comment on column mirror.employee.department is 'Department, STRTYPE';
comment on column mirror.employee.description is 'Description, STRTYPE';
comment on column mirror.employee.target_bonus is 'TargetBonus, AMTTYPE';
comment on column mirror.employee.employee_address_addr1 is 'EmployeeAddress/Addr1, STRTYPE';
comment on column mirror.employee.employee_address_addr2 is 'EmployeeAddress/Addr2, STRTYPE';
comment on column mirror.employee.employee_address_addr3 is 'EmployeeAddress/Addr3, STRTYPE';
comment on column mirror.employee.employee_address_addr4 is 'EmployeeAddress/Addr4, STRTYPE';
comment on column mirror.employee.employee_address_city is 'EmployeeAddress/City, STRTYPE';
comment on column mirror.employee.employee_address_state is 'EmployeeAddress/State, STRTYPE';
comment on column mirror.employee.employee_address_postal_code is 'EmployeeAddress/PostalCode, STRTYPE';
comment on column mirror.employee.employee_address_country is 'EmployeeAddress/Country, STRTYPE';
comment on column mirror.employee.print_as is 'PrintAs, STRTYPE';
comment on column mirror.employee.phone is 'Phone, STRTYPE';
comment on column mirror.employee.mobile is 'Mobile, STRTYPE';
comment on column mirror.employee.pager is 'Pager, STRTYPE';
comment on column mirror.employee.pager_pin is 'PagerPIN, STRTYPE';
comment on column mirror.employee.alt_phone is 'AltPhone, STRTYPE';
comment on column mirror.employee.fax is 'Fax, STRTYPE';
comment on column mirror.employee.ssn is 'SSN, STRTYPE';
comment on column mirror.employee.email is 'Email, STRTYPE';
comment on column mirror.employee.emergency_contacts_primary_contact_contact_name is 'EmergencyContacts/PrimaryContact/ContactName, STRTYPE';
comment on column mirror.employee.emergency_contacts_primary_contact_contact_value is 'EmergencyContacts/PrimaryContact/ContactValue, STRTYPE';
comment on column mirror.employee.emergency_contacts_primary_contact_relation is 'EmergencyContacts/PrimaryContact/Relation, one of Relation';
comment on column mirror.employee.emergency_contacts_secondary_contact_contact_name is 'EmergencyContacts/SecondaryContact/ContactName, STRTYPE';
comment on column mirror.employee.emergency_contacts_secondary_contact_contact_value is 'EmergencyContacts/SecondaryContact/ContactValue, STRTYPE';
comment on column mirror.employee.emergency_contacts_secondary_contact_relation is 'EmergencyContacts/SecondaryContact/Relation, one of Relation';
comment on column mirror.employee.employee_type is 'EmployeeType, one of EmployeeType';
comment on column mirror.employee.part_or_full_time is 'PartOrFullTime, one of PartOrFullTime';
comment on column mirror.employee.exempt is 'Exempt, one of Exempt';
comment on column mirror.employee.key_employee is 'KeyEmployee, one of KeyEmployee';
comment on column mirror.employee.gender is 'Gender, one of Gender';
comment on column mirror.employee.hired_date is 'HiredDate, DATETYPE';
comment on column mirror.employee.original_hire_date is 'OriginalHireDate, DATETYPE';
comment on column mirror.employee.adjusted_service_date is 'AdjustedServiceDate, DATETYPE';
comment on column mirror.employee.released_date is 'ReleasedDate, DATETYPE';
comment on column mirror.employee.birth_date is 'BirthDate, DATETYPE';
comment on column mirror.employee.us_citizen is 'USCitizen, one of USCitizen';
comment on column mirror.employee.ethnicity is 'Ethnicity, one of Ethnicity';
comment on column mirror.employee.disabled is 'Disabled, one of Disabled';
comment on column mirror.employee.disability_desc is 'DisabilityDesc, STRTYPE';
comment on column mirror.employee.on_file is 'OnFile, one of OnFile';
comment on column mirror.employee.work_auth_expire_date is 'WorkAuthExpireDate, DATETYPE';
comment on column mirror.employee.us_veteran is 'USVeteran, one of USVeteran';
comment on column mirror.employee.military_status is 'MilitaryStatus, one of MilitaryStatus';
comment on column mirror.employee.account_number is 'AccountNumber, STRTYPE';
comment on column mirror.employee.notes is 'Notes, STRTYPE';
comment on column mirror.employee.billing_rate_ref_list_id is 'BillingRateRef/ListID, IDTYPE';
comment on column mirror.employee.billing_rate_ref_full_name is 'BillingRateRef/FullName, STRTYPE';
comment on column mirror.employee.employee_payroll_info_pay_period is 'EmployeePayrollInfo/PayPeriod, one of PayPeriod';
comment on column mirror.employee.employee_payroll_info_class_ref_list_id is 'EmployeePayrollInfo/ClassRef/ListID, IDTYPE';
comment on column mirror.employee.employee_payroll_info_class_ref_full_name is 'EmployeePayrollInfo/ClassRef/FullName, STRTYPE';
comment on column mirror.employee.employee_payroll_info_clear_earnings is 'EmployeePayrollInfo/ClearEarnings, BOOLTYPE';
comment on column mirror.employee.employee_payroll_info_use_time_data_to_create_paychecks is 'EmployeePayrollInfo/UseTimeDataToCreatePaychecks, one of UseTimeDataToCreatePaychecks';
comment on column mirror.employee.payroll_sick_hours_hours_available is 'EmployeePayrollInfo/SickHours/HoursAvailable, TIMEINTERVALTYPE';
comment on column mirror.employee.payroll_sick_hours_accrual_period is 'EmployeePayrollInfo/SickHours/AccrualPeriod, one of AccrualPeriod';
comment on column mirror.employee.payroll_sick_hours_hours_accrued is 'EmployeePayrollInfo/SickHours/HoursAccrued, TIMEINTERVALTYPE';
comment on column mirror.employee.payroll_sick_hours_maximum_hours is 'EmployeePayrollInfo/SickHours/MaximumHours, TIMEINTERVALTYPE';
comment on column mirror.employee.payroll_sick_hours_is_resetting_hours_each_new_year is 'EmployeePayrollInfo/SickHours/IsResettingHoursEachNewYear, BOOLTYPE';
comment on column mirror.employee.payroll_sick_hours_hours_used is 'EmployeePayrollInfo/SickHours/HoursUsed, TIMEINTERVALTYPE';
comment on column mirror.employee.payroll_sick_hours_accrual_start_date is 'EmployeePayrollInfo/SickHours/AccrualStartDate, DATETYPE';
comment on column mirror.employee.payroll_vacation_hours_hours_available is 'EmployeePayrollInfo/VacationHours/HoursAvailable, TIMEINTERVALTYPE';
comment on column mirror.employee.payroll_vacation_hours_accrual_period is 'EmployeePayrollInfo/VacationHours/AccrualPeriod, one of AccrualPeriod';
comment on column mirror.employee.payroll_vacation_hours_hours_accrued is 'EmployeePayrollInfo/VacationHours/HoursAccrued, TIMEINTERVALTYPE';
comment on column mirror.employee.payroll_vacation_hours_maximum_hours is 'EmployeePayrollInfo/VacationHours/MaximumHours, TIMEINTERVALTYPE';
comment on column mirror.employee.payroll_vacation_hours_is_resetting_hours_each_new_year is 'EmployeePayrollInfo/VacationHours/IsResettingHoursEachNewYear, BOOLTYPE';
comment on column mirror.employee.payroll_vacation_hours_hours_used is 'EmployeePayrollInfo/VacationHours/HoursUsed, TIMEINTERVALTYPE';
comment on column mirror.employee.payroll_vacation_hours_accrual_start_date is 'EmployeePayrollInfo/VacationHours/AccrualStartDate, DATETYPE';
comment on column mirror.employee.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.employee_additional_contact_ref is 'Employee/AdditionalContactRef, one row a line, replaced whole with its object.';
comment on column mirror.employee_additional_contact_ref.additional_contact_ref_contact_name is 'ContactName, STRTYPE';
comment on column mirror.employee_additional_contact_ref.additional_contact_ref_contact_value is 'ContactValue, STRTYPE';
comment on table mirror.employee_additional_notes is 'Employee/AdditionalNotesRet, one row a line, replaced whole with its object.';
comment on column mirror.employee_additional_notes.note_id is 'NoteID, INTTYPE';
comment on column mirror.employee_additional_notes.date is 'Date, DATETYPE';
comment on column mirror.employee_additional_notes.note is 'Note, STRTYPE';
comment on table mirror.employee_earnings is 'Employee/EmployeePayrollInfo/Earnings, one row a line, replaced whole with its object.';
comment on column mirror.employee_earnings.payroll_item_wage_ref_list_id is 'PayrollItemWageRef/ListID, IDTYPE';
comment on column mirror.employee_earnings.payroll_item_wage_ref_full_name is 'PayrollItemWageRef/FullName, STRTYPE';
comment on column mirror.employee_earnings.rate is 'Rate, PRICETYPE';
comment on column mirror.employee_earnings.rate_percent is 'RatePercent, PERCENTTYPE';
comment on table mirror.other_name is 'OtherName, one row an object.';
comment on column mirror.other_name.list_id is 'ListID, IDTYPE';
comment on column mirror.other_name.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.other_name.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.other_name.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.other_name.name is 'Name, STRTYPE';
comment on column mirror.other_name.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.other_name.company_name is 'CompanyName, STRTYPE';
comment on column mirror.other_name.salutation is 'Salutation, STRTYPE';
comment on column mirror.other_name.first_name is 'FirstName, STRTYPE';
comment on column mirror.other_name.middle_name is 'MiddleName, STRTYPE';
comment on column mirror.other_name.last_name is 'LastName, STRTYPE';
comment on column mirror.other_name.other_name_address_addr1 is 'OtherNameAddress/Addr1, STRTYPE';
comment on column mirror.other_name.other_name_address_addr2 is 'OtherNameAddress/Addr2, STRTYPE';
comment on column mirror.other_name.other_name_address_addr3 is 'OtherNameAddress/Addr3, STRTYPE';
comment on column mirror.other_name.other_name_address_addr4 is 'OtherNameAddress/Addr4, STRTYPE';
comment on column mirror.other_name.other_name_address_addr5 is 'OtherNameAddress/Addr5, STRTYPE';
comment on column mirror.other_name.other_name_address_city is 'OtherNameAddress/City, STRTYPE';
comment on column mirror.other_name.other_name_address_state is 'OtherNameAddress/State, STRTYPE';
comment on column mirror.other_name.other_name_address_postal_code is 'OtherNameAddress/PostalCode, STRTYPE';
comment on column mirror.other_name.other_name_address_country is 'OtherNameAddress/Country, STRTYPE';
comment on column mirror.other_name.other_name_address_note is 'OtherNameAddress/Note, STRTYPE';
comment on column mirror.other_name.other_name_address_block_addr1 is 'OtherNameAddressBlock/Addr1, STRTYPE';
comment on column mirror.other_name.other_name_address_block_addr2 is 'OtherNameAddressBlock/Addr2, STRTYPE';
comment on column mirror.other_name.other_name_address_block_addr3 is 'OtherNameAddressBlock/Addr3, STRTYPE';
comment on column mirror.other_name.other_name_address_block_addr4 is 'OtherNameAddressBlock/Addr4, STRTYPE';
comment on column mirror.other_name.other_name_address_block_addr5 is 'OtherNameAddressBlock/Addr5, STRTYPE';
comment on column mirror.other_name.phone is 'Phone, STRTYPE';
comment on column mirror.other_name.alt_phone is 'AltPhone, STRTYPE';
comment on column mirror.other_name.fax is 'Fax, STRTYPE';
comment on column mirror.other_name.email is 'Email, STRTYPE';
comment on column mirror.other_name.contact is 'Contact, STRTYPE';
comment on column mirror.other_name.alt_contact is 'AltContact, STRTYPE';
comment on column mirror.other_name.account_number is 'AccountNumber, STRTYPE';
comment on column mirror.other_name.notes is 'Notes, STRTYPE';
comment on column mirror.other_name.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.vendor is 'Vendor, one row an object.';
comment on column mirror.vendor.list_id is 'ListID, IDTYPE';
comment on column mirror.vendor.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.vendor.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.vendor.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.vendor.name is 'Name, STRTYPE';
comment on column mirror.vendor.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.vendor.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.vendor.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.vendor.is_tax_agency is 'IsTaxAgency, BOOLTYPE';
comment on column mirror.vendor.company_name is 'CompanyName, STRTYPE';
comment on column mirror.vendor.salutation is 'Salutation, STRTYPE';
comment on column mirror.vendor.first_name is 'FirstName, STRTYPE';
comment on column mirror.vendor.middle_name is 'MiddleName, STRTYPE';
comment on column mirror.vendor.last_name is 'LastName, STRTYPE';
comment on column mirror.vendor.suffix is 'Suffix, STRTYPE';
comment on column mirror.vendor.job_title is 'JobTitle, STRTYPE';
comment on column mirror.vendor.vendor_address_addr1 is 'VendorAddress/Addr1, STRTYPE';
comment on column mirror.vendor.vendor_address_addr2 is 'VendorAddress/Addr2, STRTYPE';
comment on column mirror.vendor.vendor_address_addr3 is 'VendorAddress/Addr3, STRTYPE';
comment on column mirror.vendor.vendor_address_addr4 is 'VendorAddress/Addr4, STRTYPE';
comment on column mirror.vendor.vendor_address_addr5 is 'VendorAddress/Addr5, STRTYPE';
comment on column mirror.vendor.vendor_address_city is 'VendorAddress/City, STRTYPE';
comment on column mirror.vendor.vendor_address_state is 'VendorAddress/State, STRTYPE';
comment on column mirror.vendor.vendor_address_postal_code is 'VendorAddress/PostalCode, STRTYPE';
comment on column mirror.vendor.vendor_address_country is 'VendorAddress/Country, STRTYPE';
comment on column mirror.vendor.vendor_address_note is 'VendorAddress/Note, STRTYPE';
comment on column mirror.vendor.vendor_address_block_addr1 is 'VendorAddressBlock/Addr1, STRTYPE';
comment on column mirror.vendor.vendor_address_block_addr2 is 'VendorAddressBlock/Addr2, STRTYPE';
comment on column mirror.vendor.vendor_address_block_addr3 is 'VendorAddressBlock/Addr3, STRTYPE';
comment on column mirror.vendor.vendor_address_block_addr4 is 'VendorAddressBlock/Addr4, STRTYPE';
comment on column mirror.vendor.vendor_address_block_addr5 is 'VendorAddressBlock/Addr5, STRTYPE';
comment on column mirror.vendor.ship_address_addr1 is 'ShipAddress/Addr1, STRTYPE';
comment on column mirror.vendor.ship_address_addr2 is 'ShipAddress/Addr2, STRTYPE';
comment on column mirror.vendor.ship_address_addr3 is 'ShipAddress/Addr3, STRTYPE';
comment on column mirror.vendor.ship_address_addr4 is 'ShipAddress/Addr4, STRTYPE';
comment on column mirror.vendor.ship_address_addr5 is 'ShipAddress/Addr5, STRTYPE';
comment on column mirror.vendor.ship_address_city is 'ShipAddress/City, STRTYPE';
comment on column mirror.vendor.ship_address_state is 'ShipAddress/State, STRTYPE';
comment on column mirror.vendor.ship_address_postal_code is 'ShipAddress/PostalCode, STRTYPE';
comment on column mirror.vendor.ship_address_country is 'ShipAddress/Country, STRTYPE';
comment on column mirror.vendor.ship_address_note is 'ShipAddress/Note, STRTYPE';
comment on column mirror.vendor.phone is 'Phone, STRTYPE';
comment on column mirror.vendor.mobile is 'Mobile, STRTYPE';
comment on column mirror.vendor.pager is 'Pager, STRTYPE';
comment on column mirror.vendor.alt_phone is 'AltPhone, STRTYPE';
comment on column mirror.vendor.fax is 'Fax, STRTYPE';
comment on column mirror.vendor.email is 'Email, STRTYPE';
comment on column mirror.vendor.cc is 'Cc, STRTYPE';
comment on column mirror.vendor.contact is 'Contact, STRTYPE';
comment on column mirror.vendor.alt_contact is 'AltContact, STRTYPE';
comment on column mirror.vendor.name_on_check is 'NameOnCheck, STRTYPE';
comment on column mirror.vendor.account_number is 'AccountNumber, STRTYPE';
comment on column mirror.vendor.notes is 'Notes, STRTYPE';
comment on column mirror.vendor.vendor_type_ref_list_id is 'VendorTypeRef/ListID, IDTYPE';
comment on column mirror.vendor.vendor_type_ref_full_name is 'VendorTypeRef/FullName, STRTYPE';
comment on column mirror.vendor.terms_ref_list_id is 'TermsRef/ListID, IDTYPE';
comment on column mirror.vendor.terms_ref_full_name is 'TermsRef/FullName, STRTYPE';
comment on column mirror.vendor.credit_limit is 'CreditLimit, AMTTYPE';
comment on column mirror.vendor.vendor_tax_ident is 'VendorTaxIdent, STRTYPE';
comment on column mirror.vendor.is_vendor_eligible_for1099 is 'IsVendorEligibleFor1099, BOOLTYPE';
comment on column mirror.vendor.balance is 'Balance, AMTTYPE';
comment on column mirror.vendor.billing_rate_ref_list_id is 'BillingRateRef/ListID, IDTYPE';
comment on column mirror.vendor.billing_rate_ref_full_name is 'BillingRateRef/FullName, STRTYPE';
comment on column mirror.vendor.external_guid is 'ExternalGUID, GUIDTYPE';
comment on column mirror.vendor.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.vendor.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.vendor.sales_tax_country is 'SalesTaxCountry, one of SalesTaxCountry';
comment on column mirror.vendor.is_sales_tax_agency is 'IsSalesTaxAgency, BOOLTYPE';
comment on column mirror.vendor.sales_tax_return_ref_list_id is 'SalesTaxReturnRef/ListID, IDTYPE';
comment on column mirror.vendor.sales_tax_return_ref_full_name is 'SalesTaxReturnRef/FullName, STRTYPE';
comment on column mirror.vendor.tax_registration_number is 'TaxRegistrationNumber, STRTYPE';
comment on column mirror.vendor.reporting_period is 'ReportingPeriod, one of ReportingPeriod';
comment on column mirror.vendor.is_tax_tracked_on_purchases is 'IsTaxTrackedOnPurchases, BOOLTYPE';
comment on column mirror.vendor.tax_on_purchases_account_ref_list_id is 'TaxOnPurchasesAccountRef/ListID, IDTYPE';
comment on column mirror.vendor.tax_on_purchases_account_ref_full_name is 'TaxOnPurchasesAccountRef/FullName, STRTYPE';
comment on column mirror.vendor.is_tax_tracked_on_sales is 'IsTaxTrackedOnSales, BOOLTYPE';
comment on column mirror.vendor.tax_on_sales_account_ref_list_id is 'TaxOnSalesAccountRef/ListID, IDTYPE';
comment on column mirror.vendor.tax_on_sales_account_ref_full_name is 'TaxOnSalesAccountRef/FullName, STRTYPE';
comment on column mirror.vendor.is_tax_on_tax is 'IsTaxOnTax, BOOLTYPE';
comment on column mirror.vendor.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.vendor.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on table mirror.vendor_additional_contact_ref is 'Vendor/AdditionalContactRef, one row a line, replaced whole with its object.';
comment on column mirror.vendor_additional_contact_ref.additional_contact_ref_contact_name is 'ContactName, STRTYPE';
comment on column mirror.vendor_additional_contact_ref.additional_contact_ref_contact_value is 'ContactValue, STRTYPE';
comment on table mirror.vendor_contacts is 'Vendor/ContactsRet, one row a line, replaced whole with its object.';
comment on column mirror.vendor_contacts.contacts_list_id is 'ListID, IDTYPE';
comment on column mirror.vendor_contacts.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.vendor_contacts.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.vendor_contacts.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.vendor_contacts.contact is 'Contact, STRTYPE';
comment on column mirror.vendor_contacts.salutation is 'Salutation, STRTYPE';
comment on column mirror.vendor_contacts.first_name is 'FirstName, STRTYPE';
comment on column mirror.vendor_contacts.middle_name is 'MiddleName, STRTYPE';
comment on column mirror.vendor_contacts.last_name is 'LastName, STRTYPE';
comment on column mirror.vendor_contacts.job_title is 'JobTitle, STRTYPE';
comment on table mirror.vendor_contacts_additional_contact_ref is 'Vendor/AdditionalContactRef, one row a line, replaced whole with its object.';
comment on column mirror.vendor_contacts_additional_contact_ref.additional_contact_ref_contact_name is 'ContactName, STRTYPE';
comment on column mirror.vendor_contacts_additional_contact_ref.additional_contact_ref_contact_value is 'ContactValue, STRTYPE';
comment on table mirror.vendor_additional_notes is 'Vendor/AdditionalNotesRet, one row a line, replaced whole with its object.';
comment on column mirror.vendor_additional_notes.note_id is 'NoteID, INTTYPE';
comment on column mirror.vendor_additional_notes.date is 'Date, DATETYPE';
comment on column mirror.vendor_additional_notes.note is 'Note, STRTYPE';
comment on table mirror.vendor_prefill_account_ref is 'Vendor/PrefillAccountRef, one row a line, replaced whole with its object.';
comment on column mirror.vendor_prefill_account_ref.prefill_account_ref_list_id is 'ListID, IDTYPE';
comment on column mirror.vendor_prefill_account_ref.prefill_account_ref_full_name is 'FullName, STRTYPE';
comment on table mirror.standard_terms is 'StandardTerms, one row an object.';
comment on column mirror.standard_terms.list_id is 'ListID, IDTYPE';
comment on column mirror.standard_terms.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.standard_terms.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.standard_terms.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.standard_terms.name is 'Name, STRTYPE';
comment on column mirror.standard_terms.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.standard_terms.std_due_days is 'StdDueDays, INTTYPE';
comment on column mirror.standard_terms.std_discount_days is 'StdDiscountDays, INTTYPE';
comment on column mirror.standard_terms.discount_pct is 'DiscountPct, PERCENTTYPE';
comment on table mirror.date_driven_terms is 'DateDrivenTerms, one row an object.';
comment on column mirror.date_driven_terms.list_id is 'ListID, IDTYPE';
comment on column mirror.date_driven_terms.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.date_driven_terms.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.date_driven_terms.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.date_driven_terms.name is 'Name, STRTYPE';
comment on column mirror.date_driven_terms.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.date_driven_terms.day_of_month_due is 'DayOfMonthDue, INTTYPE';
comment on column mirror.date_driven_terms.due_next_month_days is 'DueNextMonthDays, INTTYPE';
comment on column mirror.date_driven_terms.discount_day_of_month is 'DiscountDayOfMonth, INTTYPE';
comment on column mirror.date_driven_terms.discount_pct is 'DiscountPct, PERCENTTYPE';
comment on table mirror.class is 'Class, one row an object.';
comment on column mirror.class.list_id is 'ListID, IDTYPE';
comment on column mirror.class.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.class.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.class.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.class.name is 'Name, STRTYPE';
comment on column mirror.class.full_name is 'FullName, STRTYPE';
comment on column mirror.class.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.class.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.class.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.class.sublevel is 'Sublevel, INTTYPE';
comment on table mirror.sales_rep is 'SalesRep, one row an object.';
comment on column mirror.sales_rep.list_id is 'ListID, IDTYPE';
comment on column mirror.sales_rep.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.sales_rep.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.sales_rep.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.sales_rep.initial is 'Initial, STRTYPE';
comment on column mirror.sales_rep.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.sales_rep.sales_rep_entity_ref_list_id is 'SalesRepEntityRef/ListID, IDTYPE';
comment on column mirror.sales_rep.sales_rep_entity_ref_full_name is 'SalesRepEntityRef/FullName, STRTYPE';
comment on table mirror.customer_type is 'CustomerType, one row an object.';
comment on column mirror.customer_type.list_id is 'ListID, IDTYPE';
comment on column mirror.customer_type.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.customer_type.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.customer_type.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.customer_type.name is 'Name, STRTYPE';
comment on column mirror.customer_type.full_name is 'FullName, STRTYPE';
comment on column mirror.customer_type.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.customer_type.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.customer_type.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.customer_type.sublevel is 'Sublevel, INTTYPE';
comment on table mirror.vendor_type is 'VendorType, one row an object.';
comment on column mirror.vendor_type.list_id is 'ListID, IDTYPE';
comment on column mirror.vendor_type.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.vendor_type.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.vendor_type.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.vendor_type.name is 'Name, STRTYPE';
comment on column mirror.vendor_type.full_name is 'FullName, STRTYPE';
comment on column mirror.vendor_type.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.vendor_type.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.vendor_type.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.vendor_type.sublevel is 'Sublevel, INTTYPE';
comment on table mirror.job_type is 'JobType, one row an object.';
comment on column mirror.job_type.list_id is 'ListID, IDTYPE';
comment on column mirror.job_type.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.job_type.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.job_type.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.job_type.name is 'Name, STRTYPE';
comment on column mirror.job_type.full_name is 'FullName, STRTYPE';
comment on column mirror.job_type.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.job_type.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.job_type.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.job_type.sublevel is 'Sublevel, INTTYPE';
comment on table mirror.customer_msg is 'CustomerMsg, one row an object.';
comment on column mirror.customer_msg.list_id is 'ListID, IDTYPE';
comment on column mirror.customer_msg.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.customer_msg.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.customer_msg.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.customer_msg.name is 'Name, STRTYPE';
comment on column mirror.customer_msg.is_active is 'IsActive, BOOLTYPE';
comment on table mirror.payment_method is 'PaymentMethod, one row an object.';
comment on column mirror.payment_method.list_id is 'ListID, IDTYPE';
comment on column mirror.payment_method.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.payment_method.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.payment_method.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.payment_method.name is 'Name, STRTYPE';
comment on column mirror.payment_method.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.payment_method.payment_method_type is 'PaymentMethodType, one of PaymentMethodType';
comment on table mirror.ship_method is 'ShipMethod, one row an object.';
comment on column mirror.ship_method.list_id is 'ListID, IDTYPE';
comment on column mirror.ship_method.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.ship_method.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.ship_method.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.ship_method.name is 'Name, STRTYPE';
comment on column mirror.ship_method.is_active is 'IsActive, BOOLTYPE';
comment on table mirror.sales_tax_code is 'SalesTaxCode, one row an object.';
comment on column mirror.sales_tax_code.list_id is 'ListID, IDTYPE';
comment on column mirror.sales_tax_code.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.sales_tax_code.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.sales_tax_code.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.sales_tax_code.name is 'Name, STRTYPE';
comment on column mirror.sales_tax_code.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.sales_tax_code.is_taxable is 'IsTaxable, BOOLTYPE';
comment on column mirror.sales_tax_code."desc" is 'Desc, STRTYPE';
comment on column mirror.sales_tax_code.item_purchase_tax_ref_list_id is 'ItemPurchaseTaxRef/ListID, IDTYPE';
comment on column mirror.sales_tax_code.item_purchase_tax_ref_full_name is 'ItemPurchaseTaxRef/FullName, STRTYPE';
comment on column mirror.sales_tax_code.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.sales_tax_code.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on table mirror.to_do is 'ToDo, one row an object.';
comment on column mirror.to_do.list_id is 'ListID, IDTYPE';
comment on column mirror.to_do.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.to_do.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.to_do.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.to_do.notes is 'Notes, STRTYPE';
comment on column mirror.to_do.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.to_do.type is 'Type, one of Type';
comment on column mirror.to_do.priority is 'Priority, one of Priority';
comment on column mirror.to_do.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.to_do.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.to_do.employee_ref_list_id is 'EmployeeRef/ListID, IDTYPE';
comment on column mirror.to_do.employee_ref_full_name is 'EmployeeRef/FullName, STRTYPE';
comment on column mirror.to_do.lead_ref_list_id is 'LeadRef/ListID, IDTYPE';
comment on column mirror.to_do.lead_ref_full_name is 'LeadRef/FullName, STRTYPE';
comment on column mirror.to_do.vendor_ref_list_id is 'VendorRef/ListID, IDTYPE';
comment on column mirror.to_do.vendor_ref_full_name is 'VendorRef/FullName, STRTYPE';
comment on column mirror.to_do.is_done is 'IsDone, BOOLTYPE';
comment on column mirror.to_do.reminder_date is 'ReminderDate, DATETYPE';
comment on column mirror.to_do.reminder_time is 'ReminderTime, TIMEINTERVALTYPE';
comment on table mirror.item_service is 'ItemService, one row an object.';
comment on column mirror.item_service.list_id is 'ListID, IDTYPE';
comment on column mirror.item_service.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_service.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_service.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_service.name is 'Name, STRTYPE';
comment on column mirror.item_service.full_name is 'FullName, STRTYPE';
comment on column mirror.item_service.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_service.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_service.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_service.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_service.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.item_service.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.item_service.sublevel is 'Sublevel, INTTYPE';
comment on column mirror.item_service.unit_of_measure_set_ref_list_id is 'UnitOfMeasureSetRef/ListID, IDTYPE';
comment on column mirror.item_service.unit_of_measure_set_ref_full_name is 'UnitOfMeasureSetRef/FullName, STRTYPE';
comment on column mirror.item_service.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.item_service.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_service.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_service.sales_or_purchase_desc is 'SalesOrPurchase/Desc, STRTYPE';
comment on column mirror.item_service.sales_or_purchase_price is 'SalesOrPurchase/Price, PRICETYPE';
comment on column mirror.item_service.sales_or_purchase_price_percent is 'SalesOrPurchase/PricePercent, PERCENTTYPE';
comment on column mirror.item_service.sales_or_purchase_account_ref_list_id is 'SalesOrPurchase/AccountRef/ListID, IDTYPE';
comment on column mirror.item_service.sales_or_purchase_account_ref_full_name is 'SalesOrPurchase/AccountRef/FullName, STRTYPE';
comment on column mirror.item_service.sales_and_purchase_sales_desc is 'SalesAndPurchase/SalesDesc, STRTYPE';
comment on column mirror.item_service.sales_and_purchase_sales_price is 'SalesAndPurchase/SalesPrice, PRICETYPE';
comment on column mirror.item_service.sales_and_purchase_income_account_ref_list_id is 'SalesAndPurchase/IncomeAccountRef/ListID, IDTYPE';
comment on column mirror.item_service.sales_and_purchase_income_account_ref_full_name is 'SalesAndPurchase/IncomeAccountRef/FullName, STRTYPE';
comment on column mirror.item_service.sales_and_purchase_purchase_desc is 'SalesAndPurchase/PurchaseDesc, STRTYPE';
comment on column mirror.item_service.sales_and_purchase_purchase_cost is 'SalesAndPurchase/PurchaseCost, PRICETYPE';
comment on column mirror.item_service.sales_and_purchase_purchase_tax_code_ref_list_id is 'SalesAndPurchase/PurchaseTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_service.sales_and_purchase_purchase_tax_code_ref_full_name is 'SalesAndPurchase/PurchaseTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_service.sales_and_purchase_expense_account_ref_list_id is 'SalesAndPurchase/ExpenseAccountRef/ListID, IDTYPE';
comment on column mirror.item_service.sales_and_purchase_expense_account_ref_full_name is 'SalesAndPurchase/ExpenseAccountRef/FullName, STRTYPE';
comment on column mirror.item_service.sales_and_purchase_pref_vendor_ref_list_id is 'SalesAndPurchase/PrefVendorRef/ListID, IDTYPE';
comment on column mirror.item_service.sales_and_purchase_pref_vendor_ref_full_name is 'SalesAndPurchase/PrefVendorRef/FullName, STRTYPE';
comment on column mirror.item_service.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_non_inventory is 'ItemNonInventory, one row an object.';
comment on column mirror.item_non_inventory.list_id is 'ListID, IDTYPE';
comment on column mirror.item_non_inventory.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_non_inventory.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_non_inventory.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_non_inventory.name is 'Name, STRTYPE';
comment on column mirror.item_non_inventory.full_name is 'FullName, STRTYPE';
comment on column mirror.item_non_inventory.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_non_inventory.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_non_inventory.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.sublevel is 'Sublevel, INTTYPE';
comment on column mirror.item_non_inventory.manufacturer_part_number is 'ManufacturerPartNumber, STRTYPE';
comment on column mirror.item_non_inventory.unit_of_measure_set_ref_list_id is 'UnitOfMeasureSetRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.unit_of_measure_set_ref_full_name is 'UnitOfMeasureSetRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.item_non_inventory.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.sales_or_purchase_desc is 'SalesOrPurchase/Desc, STRTYPE';
comment on column mirror.item_non_inventory.sales_or_purchase_price is 'SalesOrPurchase/Price, PRICETYPE';
comment on column mirror.item_non_inventory.sales_or_purchase_price_percent is 'SalesOrPurchase/PricePercent, PERCENTTYPE';
comment on column mirror.item_non_inventory.sales_or_purchase_account_ref_list_id is 'SalesOrPurchase/AccountRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.sales_or_purchase_account_ref_full_name is 'SalesOrPurchase/AccountRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_sales_desc is 'SalesAndPurchase/SalesDesc, STRTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_sales_price is 'SalesAndPurchase/SalesPrice, PRICETYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_income_account_ref_list_id is 'SalesAndPurchase/IncomeAccountRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_income_account_ref_full_name is 'SalesAndPurchase/IncomeAccountRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_purchase_desc is 'SalesAndPurchase/PurchaseDesc, STRTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_purchase_cost is 'SalesAndPurchase/PurchaseCost, PRICETYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_purchase_tax_code_ref_list_id is 'SalesAndPurchase/PurchaseTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_purchase_tax_code_ref_full_name is 'SalesAndPurchase/PurchaseTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_expense_account_ref_list_id is 'SalesAndPurchase/ExpenseAccountRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_expense_account_ref_full_name is 'SalesAndPurchase/ExpenseAccountRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_pref_vendor_ref_list_id is 'SalesAndPurchase/PrefVendorRef/ListID, IDTYPE';
comment on column mirror.item_non_inventory.sales_and_purchase_pref_vendor_ref_full_name is 'SalesAndPurchase/PrefVendorRef/FullName, STRTYPE';
comment on column mirror.item_non_inventory.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_other_charge is 'ItemOtherCharge, one row an object.';
comment on column mirror.item_other_charge.list_id is 'ListID, IDTYPE';
comment on column mirror.item_other_charge.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_other_charge.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_other_charge.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_other_charge.name is 'Name, STRTYPE';
comment on column mirror.item_other_charge.full_name is 'FullName, STRTYPE';
comment on column mirror.item_other_charge.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_other_charge.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_other_charge.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_other_charge.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_other_charge.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.item_other_charge.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.item_other_charge.sublevel is 'Sublevel, INTTYPE';
comment on column mirror.item_other_charge.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.item_other_charge.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_other_charge.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_other_charge.sales_or_purchase_desc is 'SalesOrPurchase/Desc, STRTYPE';
comment on column mirror.item_other_charge.sales_or_purchase_price is 'SalesOrPurchase/Price, PRICETYPE';
comment on column mirror.item_other_charge.sales_or_purchase_price_percent is 'SalesOrPurchase/PricePercent, PERCENTTYPE';
comment on column mirror.item_other_charge.sales_or_purchase_account_ref_list_id is 'SalesOrPurchase/AccountRef/ListID, IDTYPE';
comment on column mirror.item_other_charge.sales_or_purchase_account_ref_full_name is 'SalesOrPurchase/AccountRef/FullName, STRTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_sales_desc is 'SalesAndPurchase/SalesDesc, STRTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_sales_price is 'SalesAndPurchase/SalesPrice, PRICETYPE';
comment on column mirror.item_other_charge.sales_and_purchase_income_account_ref_list_id is 'SalesAndPurchase/IncomeAccountRef/ListID, IDTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_income_account_ref_full_name is 'SalesAndPurchase/IncomeAccountRef/FullName, STRTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_purchase_desc is 'SalesAndPurchase/PurchaseDesc, STRTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_purchase_cost is 'SalesAndPurchase/PurchaseCost, PRICETYPE';
comment on column mirror.item_other_charge.sales_and_purchase_purchase_tax_code_ref_list_id is 'SalesAndPurchase/PurchaseTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_purchase_tax_code_ref_full_name is 'SalesAndPurchase/PurchaseTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_expense_account_ref_list_id is 'SalesAndPurchase/ExpenseAccountRef/ListID, IDTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_expense_account_ref_full_name is 'SalesAndPurchase/ExpenseAccountRef/FullName, STRTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_pref_vendor_ref_list_id is 'SalesAndPurchase/PrefVendorRef/ListID, IDTYPE';
comment on column mirror.item_other_charge.sales_and_purchase_pref_vendor_ref_full_name is 'SalesAndPurchase/PrefVendorRef/FullName, STRTYPE';
comment on column mirror.item_other_charge.special_item_type is 'SpecialItemType, one of SpecialItemType';
comment on column mirror.item_other_charge.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_inventory is 'ItemInventory, one row an object.';
comment on column mirror.item_inventory.list_id is 'ListID, IDTYPE';
comment on column mirror.item_inventory.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_inventory.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_inventory.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_inventory.name is 'Name, STRTYPE';
comment on column mirror.item_inventory.full_name is 'FullName, STRTYPE';
comment on column mirror.item_inventory.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_inventory.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_inventory.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_inventory.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_inventory.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.item_inventory.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.item_inventory.sublevel is 'Sublevel, INTTYPE';
comment on column mirror.item_inventory.manufacturer_part_number is 'ManufacturerPartNumber, STRTYPE';
comment on column mirror.item_inventory.unit_of_measure_set_ref_list_id is 'UnitOfMeasureSetRef/ListID, IDTYPE';
comment on column mirror.item_inventory.unit_of_measure_set_ref_full_name is 'UnitOfMeasureSetRef/FullName, STRTYPE';
comment on column mirror.item_inventory.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.item_inventory.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_inventory.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_inventory.sales_desc is 'SalesDesc, STRTYPE';
comment on column mirror.item_inventory.sales_price is 'SalesPrice, PRICETYPE';
comment on column mirror.item_inventory.income_account_ref_list_id is 'IncomeAccountRef/ListID, IDTYPE';
comment on column mirror.item_inventory.income_account_ref_full_name is 'IncomeAccountRef/FullName, STRTYPE';
comment on column mirror.item_inventory.purchase_desc is 'PurchaseDesc, STRTYPE';
comment on column mirror.item_inventory.purchase_cost is 'PurchaseCost, PRICETYPE';
comment on column mirror.item_inventory.purchase_tax_code_ref_list_id is 'PurchaseTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_inventory.purchase_tax_code_ref_full_name is 'PurchaseTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_inventory.cogs_account_ref_list_id is 'COGSAccountRef/ListID, IDTYPE';
comment on column mirror.item_inventory.cogs_account_ref_full_name is 'COGSAccountRef/FullName, STRTYPE';
comment on column mirror.item_inventory.pref_vendor_ref_list_id is 'PrefVendorRef/ListID, IDTYPE';
comment on column mirror.item_inventory.pref_vendor_ref_full_name is 'PrefVendorRef/FullName, STRTYPE';
comment on column mirror.item_inventory.asset_account_ref_list_id is 'AssetAccountRef/ListID, IDTYPE';
comment on column mirror.item_inventory.asset_account_ref_full_name is 'AssetAccountRef/FullName, STRTYPE';
comment on column mirror.item_inventory.reorder_point is 'ReorderPoint, QUANTYPE';
comment on column mirror.item_inventory.max is 'Max, QUANTYPE';
comment on column mirror.item_inventory.quantity_on_hand is 'QuantityOnHand, QUANTYPE';
comment on column mirror.item_inventory.average_cost is 'AverageCost, PRICETYPE';
comment on column mirror.item_inventory.quantity_on_order is 'QuantityOnOrder, QUANTYPE';
comment on column mirror.item_inventory.quantity_on_sales_order is 'QuantityOnSalesOrder, QUANTYPE';
comment on column mirror.item_inventory.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_inventory_assembly is 'ItemInventoryAssembly, one row an object.';
comment on column mirror.item_inventory_assembly.list_id is 'ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_inventory_assembly.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_inventory_assembly.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_inventory_assembly.name is 'Name, STRTYPE';
comment on column mirror.item_inventory_assembly.full_name is 'FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_inventory_assembly.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_inventory_assembly.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.sublevel is 'Sublevel, INTTYPE';
comment on column mirror.item_inventory_assembly.manufacturer_part_number is 'ManufacturerPartNumber, STRTYPE';
comment on column mirror.item_inventory_assembly.unit_of_measure_set_ref_list_id is 'UnitOfMeasureSetRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.unit_of_measure_set_ref_full_name is 'UnitOfMeasureSetRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.item_inventory_assembly.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.sales_desc is 'SalesDesc, STRTYPE';
comment on column mirror.item_inventory_assembly.sales_price is 'SalesPrice, PRICETYPE';
comment on column mirror.item_inventory_assembly.income_account_ref_list_id is 'IncomeAccountRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.income_account_ref_full_name is 'IncomeAccountRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.purchase_desc is 'PurchaseDesc, STRTYPE';
comment on column mirror.item_inventory_assembly.purchase_cost is 'PurchaseCost, PRICETYPE';
comment on column mirror.item_inventory_assembly.purchase_tax_code_ref_list_id is 'PurchaseTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.purchase_tax_code_ref_full_name is 'PurchaseTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.cogs_account_ref_list_id is 'COGSAccountRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.cogs_account_ref_full_name is 'COGSAccountRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.pref_vendor_ref_list_id is 'PrefVendorRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.pref_vendor_ref_full_name is 'PrefVendorRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.asset_account_ref_list_id is 'AssetAccountRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly.asset_account_ref_full_name is 'AssetAccountRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly.build_point is 'BuildPoint, QUANTYPE';
comment on column mirror.item_inventory_assembly.max is 'Max, QUANTYPE';
comment on column mirror.item_inventory_assembly.quantity_on_hand is 'QuantityOnHand, QUANTYPE';
comment on column mirror.item_inventory_assembly.average_cost is 'AverageCost, PRICETYPE';
comment on column mirror.item_inventory_assembly.quantity_on_order is 'QuantityOnOrder, QUANTYPE';
comment on column mirror.item_inventory_assembly.quantity_on_sales_order is 'QuantityOnSalesOrder, QUANTYPE';
comment on column mirror.item_inventory_assembly.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_inventory_assembly_line is 'ItemInventoryAssembly/ItemInventoryAssemblyLine, one row a line, replaced whole with its object.';
comment on column mirror.item_inventory_assembly_line.item_inventory_ref_list_id is 'ItemInventoryRef/ListID, IDTYPE';
comment on column mirror.item_inventory_assembly_line.item_inventory_ref_full_name is 'ItemInventoryRef/FullName, STRTYPE';
comment on column mirror.item_inventory_assembly_line.quantity is 'Quantity, QUANTYPE';
comment on table mirror.item_fixed_asset is 'ItemFixedAsset, one row an object.';
comment on column mirror.item_fixed_asset.list_id is 'ListID, IDTYPE';
comment on column mirror.item_fixed_asset.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_fixed_asset.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_fixed_asset.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_fixed_asset.name is 'Name, STRTYPE';
comment on column mirror.item_fixed_asset.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_fixed_asset.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_fixed_asset.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_fixed_asset.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_fixed_asset.acquired_as is 'AcquiredAs, one of AcquiredAs';
comment on column mirror.item_fixed_asset.purchase_desc is 'PurchaseDesc, STRTYPE';
comment on column mirror.item_fixed_asset.purchase_date is 'PurchaseDate, DATETYPE';
comment on column mirror.item_fixed_asset.purchase_cost is 'PurchaseCost, PRICETYPE';
comment on column mirror.item_fixed_asset.vendor_or_payee_name is 'VendorOrPayeeName, STRTYPE';
comment on column mirror.item_fixed_asset.asset_account_ref_list_id is 'AssetAccountRef/ListID, IDTYPE';
comment on column mirror.item_fixed_asset.asset_account_ref_full_name is 'AssetAccountRef/FullName, STRTYPE';
comment on column mirror.item_fixed_asset.fixed_asset_sales_info_sales_desc is 'FixedAssetSalesInfo/SalesDesc, STRTYPE';
comment on column mirror.item_fixed_asset.fixed_asset_sales_info_sales_date is 'FixedAssetSalesInfo/SalesDate, DATETYPE';
comment on column mirror.item_fixed_asset.fixed_asset_sales_info_sales_price is 'FixedAssetSalesInfo/SalesPrice, PRICETYPE';
comment on column mirror.item_fixed_asset.fixed_asset_sales_info_sales_expense is 'FixedAssetSalesInfo/SalesExpense, PRICETYPE';
comment on column mirror.item_fixed_asset.asset_desc is 'AssetDesc, STRTYPE';
comment on column mirror.item_fixed_asset.location is 'Location, STRTYPE';
comment on column mirror.item_fixed_asset.po_number is 'PONumber, STRTYPE';
comment on column mirror.item_fixed_asset.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.item_fixed_asset.warranty_exp_date is 'WarrantyExpDate, DATETYPE';
comment on column mirror.item_fixed_asset.notes is 'Notes, STRTYPE';
comment on column mirror.item_fixed_asset.asset_number is 'AssetNumber, STRTYPE';
comment on column mirror.item_fixed_asset.cost_basis is 'CostBasis, AMTTYPE';
comment on column mirror.item_fixed_asset.year_end_accumulated_depreciation is 'YearEndAccumulatedDepreciation, AMTTYPE';
comment on column mirror.item_fixed_asset.year_end_book_value is 'YearEndBookValue, AMTTYPE';
comment on column mirror.item_fixed_asset.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_subtotal is 'ItemSubtotal, one row an object.';
comment on column mirror.item_subtotal.list_id is 'ListID, IDTYPE';
comment on column mirror.item_subtotal.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_subtotal.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_subtotal.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_subtotal.name is 'Name, STRTYPE';
comment on column mirror.item_subtotal.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_subtotal.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_subtotal.item_desc is 'ItemDesc, STRTYPE';
comment on column mirror.item_subtotal.special_item_type is 'SpecialItemType, one of SpecialItemType';
comment on column mirror.item_subtotal.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_discount is 'ItemDiscount, one row an object.';
comment on column mirror.item_discount.list_id is 'ListID, IDTYPE';
comment on column mirror.item_discount.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_discount.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_discount.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_discount.name is 'Name, STRTYPE';
comment on column mirror.item_discount.full_name is 'FullName, STRTYPE';
comment on column mirror.item_discount.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_discount.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_discount.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_discount.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_discount.parent_ref_list_id is 'ParentRef/ListID, IDTYPE';
comment on column mirror.item_discount.parent_ref_full_name is 'ParentRef/FullName, STRTYPE';
comment on column mirror.item_discount.sublevel is 'Sublevel, INTTYPE';
comment on column mirror.item_discount.item_desc is 'ItemDesc, STRTYPE';
comment on column mirror.item_discount.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_discount.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_discount.discount_rate is 'DiscountRate, PRICETYPE';
comment on column mirror.item_discount.discount_rate_percent is 'DiscountRatePercent, PERCENTTYPE';
comment on column mirror.item_discount.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.item_discount.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.item_discount.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_payment is 'ItemPayment, one row an object.';
comment on column mirror.item_payment.list_id is 'ListID, IDTYPE';
comment on column mirror.item_payment.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_payment.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_payment.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_payment.name is 'Name, STRTYPE';
comment on column mirror.item_payment.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_payment.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_payment.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_payment.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_payment.item_desc is 'ItemDesc, STRTYPE';
comment on column mirror.item_payment.deposit_to_account_ref_list_id is 'DepositToAccountRef/ListID, IDTYPE';
comment on column mirror.item_payment.deposit_to_account_ref_full_name is 'DepositToAccountRef/FullName, STRTYPE';
comment on column mirror.item_payment.payment_method_ref_list_id is 'PaymentMethodRef/ListID, IDTYPE';
comment on column mirror.item_payment.payment_method_ref_full_name is 'PaymentMethodRef/FullName, STRTYPE';
comment on column mirror.item_payment.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_sales_tax is 'ItemSalesTax, one row an object.';
comment on column mirror.item_sales_tax.list_id is 'ListID, IDTYPE';
comment on column mirror.item_sales_tax.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_sales_tax.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_sales_tax.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_sales_tax.name is 'Name, STRTYPE';
comment on column mirror.item_sales_tax.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_sales_tax.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_sales_tax.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_sales_tax.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_sales_tax.item_desc is 'ItemDesc, STRTYPE';
comment on column mirror.item_sales_tax.tax_rate is 'TaxRate, PERCENTTYPE';
comment on column mirror.item_sales_tax.tax_vendor_ref_list_id is 'TaxVendorRef/ListID, IDTYPE';
comment on column mirror.item_sales_tax.tax_vendor_ref_full_name is 'TaxVendorRef/FullName, STRTYPE';
comment on column mirror.item_sales_tax.sales_tax_return_line_ref_list_id is 'SalesTaxReturnLineRef/ListID, IDTYPE';
comment on column mirror.item_sales_tax.sales_tax_return_line_ref_full_name is 'SalesTaxReturnLineRef/FullName, STRTYPE';
comment on column mirror.item_sales_tax.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_sales_tax_group is 'ItemSalesTaxGroup, one row an object.';
comment on column mirror.item_sales_tax_group.list_id is 'ListID, IDTYPE';
comment on column mirror.item_sales_tax_group.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_sales_tax_group.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_sales_tax_group.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_sales_tax_group.name is 'Name, STRTYPE';
comment on column mirror.item_sales_tax_group.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_sales_tax_group.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_sales_tax_group.item_desc is 'ItemDesc, STRTYPE';
comment on column mirror.item_sales_tax_group.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_sales_tax_group_item_sales_tax_ref is 'ItemSalesTaxGroup/ItemSalesTaxRef, one row a line, replaced whole with its object.';
comment on column mirror.item_sales_tax_group_item_sales_tax_ref.item_sales_tax_ref_list_id is 'ListID, IDTYPE';
comment on column mirror.item_sales_tax_group_item_sales_tax_ref.item_sales_tax_ref_full_name is 'FullName, STRTYPE';
comment on table mirror.item_group is 'ItemGroup, one row an object.';
comment on column mirror.item_group.list_id is 'ListID, IDTYPE';
comment on column mirror.item_group.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_group.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_group.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_group.name is 'Name, STRTYPE';
comment on column mirror.item_group.bar_code_value is 'BarCodeValue, STRTYPE';
comment on column mirror.item_group.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.item_group.item_desc is 'ItemDesc, STRTYPE';
comment on column mirror.item_group.unit_of_measure_set_ref_list_id is 'UnitOfMeasureSetRef/ListID, IDTYPE';
comment on column mirror.item_group.unit_of_measure_set_ref_full_name is 'UnitOfMeasureSetRef/FullName, STRTYPE';
comment on column mirror.item_group.is_print_items_in_group is 'IsPrintItemsInGroup, BOOLTYPE';
comment on column mirror.item_group.special_item_type is 'SpecialItemType, one of SpecialItemType';
comment on column mirror.item_group.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_group_line is 'ItemGroup/ItemGroupLine, one row a line, replaced whole with its object.';
comment on column mirror.item_group_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.item_group_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.item_group_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.item_group_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on table mirror.payroll_item_wage is 'PayrollItemWage, one row an object.';
comment on column mirror.payroll_item_wage.list_id is 'ListID, IDTYPE';
comment on column mirror.payroll_item_wage.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.payroll_item_wage.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.payroll_item_wage.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.payroll_item_wage.name is 'Name, STRTYPE';
comment on column mirror.payroll_item_wage.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.payroll_item_wage.wage_type is 'WageType, one of WageType';
comment on column mirror.payroll_item_wage.expense_account_ref_list_id is 'ExpenseAccountRef/ListID, IDTYPE';
comment on column mirror.payroll_item_wage.expense_account_ref_full_name is 'ExpenseAccountRef/FullName, STRTYPE';
comment on table mirror.payroll_item_non_wage is 'PayrollItemNonWage, one row an object.';
comment on column mirror.payroll_item_non_wage.list_id is 'ListID, IDTYPE';
comment on column mirror.payroll_item_non_wage.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.payroll_item_non_wage.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.payroll_item_non_wage.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.payroll_item_non_wage.name is 'Name, STRTYPE';
comment on column mirror.payroll_item_non_wage.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.payroll_item_non_wage.non_wage_type is 'NonWageType, one of NonWageType';
comment on column mirror.payroll_item_non_wage.expense_account_ref_list_id is 'ExpenseAccountRef/ListID, IDTYPE';
comment on column mirror.payroll_item_non_wage.expense_account_ref_full_name is 'ExpenseAccountRef/FullName, STRTYPE';
comment on column mirror.payroll_item_non_wage.liability_account_ref_list_id is 'LiabilityAccountRef/ListID, IDTYPE';
comment on column mirror.payroll_item_non_wage.liability_account_ref_full_name is 'LiabilityAccountRef/FullName, STRTYPE';
comment on table mirror.template is 'Template, one row an object.';
comment on column mirror.template.list_id is 'ListID, IDTYPE';
comment on column mirror.template.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.template.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.template.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.template.name is 'Name, STRTYPE';
comment on column mirror.template.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.template.template_type is 'TemplateType, one of TemplateType';
comment on table mirror.price_level is 'PriceLevel, one row an object.';
comment on column mirror.price_level.list_id is 'ListID, IDTYPE';
comment on column mirror.price_level.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.price_level.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.price_level.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.price_level.name is 'Name, STRTYPE';
comment on column mirror.price_level.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.price_level.price_level_type is 'PriceLevelType, one of PriceLevelType';
comment on column mirror.price_level.price_level_fixed_percentage is 'PriceLevelFixedPercentage, PERCENTTYPE';
comment on column mirror.price_level.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.price_level.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on table mirror.price_level_per_item is 'PriceLevel/PriceLevelPerItemRet, one row a line, replaced whole with its object.';
comment on column mirror.price_level_per_item.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.price_level_per_item.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.price_level_per_item.custom_price is 'CustomPrice, PRICETYPE';
comment on column mirror.price_level_per_item.custom_price_percent is 'CustomPricePercent, PERCENTTYPE';
comment on table mirror.billing_rate is 'BillingRate, one row an object.';
comment on column mirror.billing_rate.list_id is 'ListID, IDTYPE';
comment on column mirror.billing_rate.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.billing_rate.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.billing_rate.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.billing_rate.name is 'Name, STRTYPE';
comment on column mirror.billing_rate.billing_rate_type is 'BillingRateType, one of BillingRateType';
comment on column mirror.billing_rate.fixed_billing_rate is 'FixedBillingRate, PRICETYPE';
comment on table mirror.billing_rate_per_item is 'BillingRate/BillingRatePerItemRet, one row a line, replaced whole with its object.';
comment on column mirror.billing_rate_per_item.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.billing_rate_per_item.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.billing_rate_per_item.custom_rate is 'CustomRate, PRICETYPE';
comment on column mirror.billing_rate_per_item.custom_rate_percent is 'CustomRatePercent, PERCENTTYPE';
comment on table mirror.vehicle is 'Vehicle, one row an object.';
comment on column mirror.vehicle.list_id is 'ListID, IDTYPE';
comment on column mirror.vehicle.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.vehicle.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.vehicle.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.vehicle.name is 'Name, STRTYPE';
comment on column mirror.vehicle.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.vehicle."desc" is 'Desc, STRTYPE';
comment on table mirror.unit_of_measure_set is 'UnitOfMeasureSet, one row an object.';
comment on column mirror.unit_of_measure_set.list_id is 'ListID, IDTYPE';
comment on column mirror.unit_of_measure_set.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.unit_of_measure_set.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.unit_of_measure_set.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.unit_of_measure_set.name is 'Name, STRTYPE';
comment on column mirror.unit_of_measure_set.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.unit_of_measure_set.unit_of_measure_type is 'UnitOfMeasureType, one of UnitOfMeasureType';
comment on column mirror.unit_of_measure_set.base_unit_name is 'BaseUnit/Name, STRTYPE';
comment on column mirror.unit_of_measure_set.base_unit_abbreviation is 'BaseUnit/Abbreviation, STRTYPE';
comment on table mirror.unit_of_measure_set_related_unit is 'UnitOfMeasureSet/RelatedUnit, one row a line, replaced whole with its object.';
comment on column mirror.unit_of_measure_set_related_unit.name is 'Name, STRTYPE';
comment on column mirror.unit_of_measure_set_related_unit.abbreviation is 'Abbreviation, STRTYPE';
comment on column mirror.unit_of_measure_set_related_unit.conversion_ratio is 'ConversionRatio, PRICETYPE';
comment on table mirror.unit_of_measure_set_default_unit is 'UnitOfMeasureSet/DefaultUnit, one row a line, replaced whole with its object.';
comment on column mirror.unit_of_measure_set_default_unit.unit_used_for is 'UnitUsedFor, one of UnitUsedFor';
comment on column mirror.unit_of_measure_set_default_unit.unit is 'Unit, STRTYPE';
comment on table mirror.workers_comp_code is 'WorkersCompCode, one row an object.';
comment on column mirror.workers_comp_code.list_id is 'ListID, IDTYPE';
comment on column mirror.workers_comp_code.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.workers_comp_code.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.workers_comp_code.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.workers_comp_code.name is 'Name, STRTYPE';
comment on column mirror.workers_comp_code.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.workers_comp_code."desc" is 'Desc, STRTYPE';
comment on column mirror.workers_comp_code.current_rate is 'CurrentRate, PRICETYPE';
comment on column mirror.workers_comp_code.current_effective_date is 'CurrentEffectiveDate, DATETYPE';
comment on column mirror.workers_comp_code.next_rate is 'NextRate, PRICETYPE';
comment on column mirror.workers_comp_code.next_effective_date is 'NextEffectiveDate, DATETYPE';
comment on table mirror.workers_comp_code_rate_history is 'WorkersCompCode/RateHistory, one row a line, replaced whole with its object.';
comment on column mirror.workers_comp_code_rate_history.rate is 'Rate, PRICETYPE';
comment on column mirror.workers_comp_code_rate_history.effective_date is 'EffectiveDate, DATETYPE';
comment on table mirror.currency is 'Currency, one row an object.';
comment on column mirror.currency.list_id is 'ListID, IDTYPE';
comment on column mirror.currency.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.currency.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.currency.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.currency.name is 'Name, STRTYPE';
comment on column mirror.currency.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.currency.currency_code is 'CurrencyCode, STRTYPE';
comment on column mirror.currency.currency_format_thousand_separator is 'CurrencyFormat/ThousandSeparator, one of ThousandSeparator';
comment on column mirror.currency.currency_format_thousand_separator_grouping is 'CurrencyFormat/ThousandSeparatorGrouping, one of ThousandSeparatorGrouping';
comment on column mirror.currency.currency_format_decimal_places is 'CurrencyFormat/DecimalPlaces, one of DecimalPlaces';
comment on column mirror.currency.currency_format_decimal_separator is 'CurrencyFormat/DecimalSeparator, one of DecimalSeparator';
comment on column mirror.currency.is_user_defined_currency is 'IsUserDefinedCurrency, BOOLTYPE';
comment on column mirror.currency.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.currency.as_of_date is 'AsOfDate, DATETYPE';
comment on table mirror.inventory_site is 'InventorySite, one row an object.';
comment on column mirror.inventory_site.list_id is 'ListID, IDTYPE';
comment on column mirror.inventory_site.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.inventory_site.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.inventory_site.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.inventory_site.name is 'Name, STRTYPE';
comment on column mirror.inventory_site.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.inventory_site.parent_site_ref_list_id is 'ParentSiteRef/ListID, IDTYPE';
comment on column mirror.inventory_site.parent_site_ref_full_name is 'ParentSiteRef/FullName, STRTYPE';
comment on column mirror.inventory_site.is_default_site is 'IsDefaultSite, BOOLTYPE';
comment on column mirror.inventory_site.site_desc is 'SiteDesc, STRTYPE';
comment on column mirror.inventory_site.contact is 'Contact, STRTYPE';
comment on column mirror.inventory_site.phone is 'Phone, STRTYPE';
comment on column mirror.inventory_site.fax is 'Fax, STRTYPE';
comment on column mirror.inventory_site.email is 'Email, STRTYPE';
comment on column mirror.inventory_site.site_address_addr1 is 'SiteAddress/Addr1, STRTYPE';
comment on column mirror.inventory_site.site_address_addr2 is 'SiteAddress/Addr2, STRTYPE';
comment on column mirror.inventory_site.site_address_addr3 is 'SiteAddress/Addr3, STRTYPE';
comment on column mirror.inventory_site.site_address_addr4 is 'SiteAddress/Addr4, STRTYPE';
comment on column mirror.inventory_site.site_address_addr5 is 'SiteAddress/Addr5, STRTYPE';
comment on column mirror.inventory_site.site_address_city is 'SiteAddress/City, STRTYPE';
comment on column mirror.inventory_site.site_address_state is 'SiteAddress/State, STRTYPE';
comment on column mirror.inventory_site.site_address_postal_code is 'SiteAddress/PostalCode, STRTYPE';
comment on column mirror.inventory_site.site_address_country is 'SiteAddress/Country, STRTYPE';
comment on column mirror.inventory_site.site_address_block_addr1 is 'SiteAddressBlock/Addr1, STRTYPE';
comment on column mirror.inventory_site.site_address_block_addr2 is 'SiteAddressBlock/Addr2, STRTYPE';
comment on column mirror.inventory_site.site_address_block_addr3 is 'SiteAddressBlock/Addr3, STRTYPE';
comment on column mirror.inventory_site.site_address_block_addr4 is 'SiteAddressBlock/Addr4, STRTYPE';
comment on column mirror.inventory_site.site_address_block_addr5 is 'SiteAddressBlock/Addr5, STRTYPE';
comment on table mirror.invoice is 'Invoice, one row an object.';
comment on column mirror.invoice.txn_id is 'TxnID, IDTYPE';
comment on column mirror.invoice.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.invoice.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.invoice.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.invoice.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.invoice.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.invoice.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.invoice.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.invoice.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.invoice.ar_account_ref_list_id is 'ARAccountRef/ListID, IDTYPE';
comment on column mirror.invoice.ar_account_ref_full_name is 'ARAccountRef/FullName, STRTYPE';
comment on column mirror.invoice.template_ref_list_id is 'TemplateRef/ListID, IDTYPE';
comment on column mirror.invoice.template_ref_full_name is 'TemplateRef/FullName, STRTYPE';
comment on column mirror.invoice.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.invoice.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.invoice.bill_address_addr1 is 'BillAddress/Addr1, STRTYPE';
comment on column mirror.invoice.bill_address_addr2 is 'BillAddress/Addr2, STRTYPE';
comment on column mirror.invoice.bill_address_addr3 is 'BillAddress/Addr3, STRTYPE';
comment on column mirror.invoice.bill_address_addr4 is 'BillAddress/Addr4, STRTYPE';
comment on column mirror.invoice.bill_address_addr5 is 'BillAddress/Addr5, STRTYPE';
comment on column mirror.invoice.bill_address_city is 'BillAddress/City, STRTYPE';
comment on column mirror.invoice.bill_address_state is 'BillAddress/State, STRTYPE';
comment on column mirror.invoice.bill_address_postal_code is 'BillAddress/PostalCode, STRTYPE';
comment on column mirror.invoice.bill_address_country is 'BillAddress/Country, STRTYPE';
comment on column mirror.invoice.bill_address_note is 'BillAddress/Note, STRTYPE';
comment on column mirror.invoice.bill_address_block_addr1 is 'BillAddressBlock/Addr1, STRTYPE';
comment on column mirror.invoice.bill_address_block_addr2 is 'BillAddressBlock/Addr2, STRTYPE';
comment on column mirror.invoice.bill_address_block_addr3 is 'BillAddressBlock/Addr3, STRTYPE';
comment on column mirror.invoice.bill_address_block_addr4 is 'BillAddressBlock/Addr4, STRTYPE';
comment on column mirror.invoice.bill_address_block_addr5 is 'BillAddressBlock/Addr5, STRTYPE';
comment on column mirror.invoice.ship_address_addr1 is 'ShipAddress/Addr1, STRTYPE';
comment on column mirror.invoice.ship_address_addr2 is 'ShipAddress/Addr2, STRTYPE';
comment on column mirror.invoice.ship_address_addr3 is 'ShipAddress/Addr3, STRTYPE';
comment on column mirror.invoice.ship_address_addr4 is 'ShipAddress/Addr4, STRTYPE';
comment on column mirror.invoice.ship_address_addr5 is 'ShipAddress/Addr5, STRTYPE';
comment on column mirror.invoice.ship_address_city is 'ShipAddress/City, STRTYPE';
comment on column mirror.invoice.ship_address_state is 'ShipAddress/State, STRTYPE';
comment on column mirror.invoice.ship_address_postal_code is 'ShipAddress/PostalCode, STRTYPE';
comment on column mirror.invoice.ship_address_country is 'ShipAddress/Country, STRTYPE';
comment on column mirror.invoice.ship_address_note is 'ShipAddress/Note, STRTYPE';
comment on column mirror.invoice.ship_address_block_addr1 is 'ShipAddressBlock/Addr1, STRTYPE';
comment on column mirror.invoice.ship_address_block_addr2 is 'ShipAddressBlock/Addr2, STRTYPE';
comment on column mirror.invoice.ship_address_block_addr3 is 'ShipAddressBlock/Addr3, STRTYPE';
comment on column mirror.invoice.ship_address_block_addr4 is 'ShipAddressBlock/Addr4, STRTYPE';
comment on column mirror.invoice.ship_address_block_addr5 is 'ShipAddressBlock/Addr5, STRTYPE';
comment on column mirror.invoice.is_pending is 'IsPending, BOOLTYPE';
comment on column mirror.invoice.is_finance_charge is 'IsFinanceCharge, BOOLTYPE';
comment on column mirror.invoice.po_number is 'PONumber, STRTYPE';
comment on column mirror.invoice.terms_ref_list_id is 'TermsRef/ListID, IDTYPE';
comment on column mirror.invoice.terms_ref_full_name is 'TermsRef/FullName, STRTYPE';
comment on column mirror.invoice.due_date is 'DueDate, DATETYPE';
comment on column mirror.invoice.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.invoice.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on column mirror.invoice.fob is 'FOB, STRTYPE';
comment on column mirror.invoice.ship_date is 'ShipDate, DATETYPE';
comment on column mirror.invoice.ship_method_ref_list_id is 'ShipMethodRef/ListID, IDTYPE';
comment on column mirror.invoice.ship_method_ref_full_name is 'ShipMethodRef/FullName, STRTYPE';
comment on column mirror.invoice.subtotal is 'Subtotal, AMTTYPE';
comment on column mirror.invoice.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.invoice.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.invoice.sales_tax_percentage is 'SalesTaxPercentage, PERCENTTYPE';
comment on column mirror.invoice.sales_tax_total is 'SalesTaxTotal, AMTTYPE';
comment on column mirror.invoice.applied_amount is 'AppliedAmount, AMTTYPE';
comment on column mirror.invoice.balance_remaining is 'BalanceRemaining, AMTTYPE';
comment on column mirror.invoice.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.invoice.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.invoice.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.invoice.balance_remaining_in_home_currency is 'BalanceRemainingInHomeCurrency, AMTTYPE';
comment on column mirror.invoice.memo is 'Memo, STRTYPE';
comment on column mirror.invoice.is_paid is 'IsPaid, BOOLTYPE';
comment on column mirror.invoice.customer_msg_ref_list_id is 'CustomerMsgRef/ListID, IDTYPE';
comment on column mirror.invoice.customer_msg_ref_full_name is 'CustomerMsgRef/FullName, STRTYPE';
comment on column mirror.invoice.is_to_be_printed is 'IsToBePrinted, BOOLTYPE';
comment on column mirror.invoice.is_to_be_emailed is 'IsToBeEmailed, BOOLTYPE';
comment on column mirror.invoice.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.invoice.customer_sales_tax_code_ref_list_id is 'CustomerSalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.invoice.customer_sales_tax_code_ref_full_name is 'CustomerSalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.invoice.suggested_discount_amount is 'SuggestedDiscountAmount, AMTTYPE';
comment on column mirror.invoice.suggested_discount_date is 'SuggestedDiscountDate, DATETYPE';
comment on column mirror.invoice.other is 'Other, STRTYPE';
comment on column mirror.invoice.external_guid is 'ExternalGUID, GUIDTYPE';
comment on column mirror.invoice.discount_line_amount is 'DiscountLineRet/Amount, AMTTYPE';
comment on column mirror.invoice.discount_line_rate_percent is 'DiscountLineRet/RatePercent, PERCENTTYPE';
comment on column mirror.invoice.discount_line_is_taxable is 'DiscountLineRet/IsTaxable, BOOLTYPE';
comment on column mirror.invoice.discount_line_account_ref_list_id is 'DiscountLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.invoice.discount_line_account_ref_full_name is 'DiscountLineRet/AccountRef/FullName, STRTYPE';
comment on column mirror.invoice.sales_tax_line_amount is 'SalesTaxLineRet/Amount, AMTTYPE';
comment on column mirror.invoice.sales_tax_line_rate_percent is 'SalesTaxLineRet/RatePercent, PERCENTTYPE';
comment on column mirror.invoice.sales_tax_line_account_ref_list_id is 'SalesTaxLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.invoice.sales_tax_line_account_ref_full_name is 'SalesTaxLineRet/AccountRef/FullName, STRTYPE';
comment on column mirror.invoice.shipping_line_amount is 'ShippingLineRet/Amount, AMTTYPE';
comment on column mirror.invoice.shipping_line_account_ref_list_id is 'ShippingLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.invoice.shipping_line_account_ref_full_name is 'ShippingLineRet/AccountRef/FullName, STRTYPE';
comment on table mirror.invoice_line is 'Invoice/InvoiceLineRet, one row a line, replaced whole with its object.';
comment on column mirror.invoice_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.invoice_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.invoice_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.invoice_line."desc" is 'Desc, STRTYPE';
comment on column mirror.invoice_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.invoice_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.invoice_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.invoice_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.invoice_line.rate is 'Rate, PRICETYPE';
comment on column mirror.invoice_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.invoice_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.invoice_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.invoice_line.amount is 'Amount, AMTTYPE';
comment on column mirror.invoice_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.invoice_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.invoice_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.invoice_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.invoice_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.invoice_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.invoice_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.invoice_line.service_date is 'ServiceDate, DATETYPE';
comment on column mirror.invoice_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.invoice_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.invoice_line.is_taxable is 'IsTaxable, BOOLTYPE';
comment on column mirror.invoice_line.other1 is 'Other1, STRTYPE';
comment on column mirror.invoice_line.other2 is 'Other2, STRTYPE';
comment on table mirror.invoice_line_group is 'Invoice/InvoiceLineGroupRet, one row a line, replaced whole with its object.';
comment on column mirror.invoice_line_group.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.invoice_line_group.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.invoice_line_group.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.invoice_line_group."desc" is 'Desc, STRTYPE';
comment on column mirror.invoice_line_group.quantity is 'Quantity, QUANTYPE';
comment on column mirror.invoice_line_group.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.invoice_line_group.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.invoice_line_group.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.invoice_line_group.is_print_items_in_group is 'IsPrintItemsInGroup, BOOLTYPE';
comment on column mirror.invoice_line_group.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.invoice_line_group.service_date is 'ServiceDate, DATETYPE';
comment on table mirror.invoice_line_group_invoice_line is 'Invoice/InvoiceLineRet, one row a line, replaced whole with its object.';
comment on column mirror.invoice_line_group_invoice_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.invoice_line_group_invoice_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.invoice_line_group_invoice_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line."desc" is 'Desc, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.invoice_line_group_invoice_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.invoice_line_group_invoice_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.rate is 'Rate, PRICETYPE';
comment on column mirror.invoice_line_group_invoice_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.invoice_line_group_invoice_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.invoice_line_group_invoice_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.amount is 'Amount, AMTTYPE';
comment on column mirror.invoice_line_group_invoice_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.invoice_line_group_invoice_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.invoice_line_group_invoice_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.invoice_line_group_invoice_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.service_date is 'ServiceDate, DATETYPE';
comment on column mirror.invoice_line_group_invoice_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.invoice_line_group_invoice_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.is_taxable is 'IsTaxable, BOOLTYPE';
comment on column mirror.invoice_line_group_invoice_line.other1 is 'Other1, STRTYPE';
comment on column mirror.invoice_line_group_invoice_line.other2 is 'Other2, STRTYPE';
comment on table mirror.estimate is 'Estimate, one row an object.';
comment on column mirror.estimate.txn_id is 'TxnID, IDTYPE';
comment on column mirror.estimate.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.estimate.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.estimate.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.estimate.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.estimate.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.estimate.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.estimate.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.estimate.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.estimate.template_ref_list_id is 'TemplateRef/ListID, IDTYPE';
comment on column mirror.estimate.template_ref_full_name is 'TemplateRef/FullName, STRTYPE';
comment on column mirror.estimate.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.estimate.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.estimate.bill_address_addr1 is 'BillAddress/Addr1, STRTYPE';
comment on column mirror.estimate.bill_address_addr2 is 'BillAddress/Addr2, STRTYPE';
comment on column mirror.estimate.bill_address_addr3 is 'BillAddress/Addr3, STRTYPE';
comment on column mirror.estimate.bill_address_addr4 is 'BillAddress/Addr4, STRTYPE';
comment on column mirror.estimate.bill_address_addr5 is 'BillAddress/Addr5, STRTYPE';
comment on column mirror.estimate.bill_address_city is 'BillAddress/City, STRTYPE';
comment on column mirror.estimate.bill_address_state is 'BillAddress/State, STRTYPE';
comment on column mirror.estimate.bill_address_postal_code is 'BillAddress/PostalCode, STRTYPE';
comment on column mirror.estimate.bill_address_country is 'BillAddress/Country, STRTYPE';
comment on column mirror.estimate.bill_address_note is 'BillAddress/Note, STRTYPE';
comment on column mirror.estimate.bill_address_block_addr1 is 'BillAddressBlock/Addr1, STRTYPE';
comment on column mirror.estimate.bill_address_block_addr2 is 'BillAddressBlock/Addr2, STRTYPE';
comment on column mirror.estimate.bill_address_block_addr3 is 'BillAddressBlock/Addr3, STRTYPE';
comment on column mirror.estimate.bill_address_block_addr4 is 'BillAddressBlock/Addr4, STRTYPE';
comment on column mirror.estimate.bill_address_block_addr5 is 'BillAddressBlock/Addr5, STRTYPE';
comment on column mirror.estimate.ship_address_addr1 is 'ShipAddress/Addr1, STRTYPE';
comment on column mirror.estimate.ship_address_addr2 is 'ShipAddress/Addr2, STRTYPE';
comment on column mirror.estimate.ship_address_addr3 is 'ShipAddress/Addr3, STRTYPE';
comment on column mirror.estimate.ship_address_addr4 is 'ShipAddress/Addr4, STRTYPE';
comment on column mirror.estimate.ship_address_addr5 is 'ShipAddress/Addr5, STRTYPE';
comment on column mirror.estimate.ship_address_city is 'ShipAddress/City, STRTYPE';
comment on column mirror.estimate.ship_address_state is 'ShipAddress/State, STRTYPE';
comment on column mirror.estimate.ship_address_postal_code is 'ShipAddress/PostalCode, STRTYPE';
comment on column mirror.estimate.ship_address_country is 'ShipAddress/Country, STRTYPE';
comment on column mirror.estimate.ship_address_note is 'ShipAddress/Note, STRTYPE';
comment on column mirror.estimate.ship_address_block_addr1 is 'ShipAddressBlock/Addr1, STRTYPE';
comment on column mirror.estimate.ship_address_block_addr2 is 'ShipAddressBlock/Addr2, STRTYPE';
comment on column mirror.estimate.ship_address_block_addr3 is 'ShipAddressBlock/Addr3, STRTYPE';
comment on column mirror.estimate.ship_address_block_addr4 is 'ShipAddressBlock/Addr4, STRTYPE';
comment on column mirror.estimate.ship_address_block_addr5 is 'ShipAddressBlock/Addr5, STRTYPE';
comment on column mirror.estimate.is_active is 'IsActive, BOOLTYPE';
comment on column mirror.estimate.po_number is 'PONumber, STRTYPE';
comment on column mirror.estimate.terms_ref_list_id is 'TermsRef/ListID, IDTYPE';
comment on column mirror.estimate.terms_ref_full_name is 'TermsRef/FullName, STRTYPE';
comment on column mirror.estimate.due_date is 'DueDate, DATETYPE';
comment on column mirror.estimate.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.estimate.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on column mirror.estimate.fob is 'FOB, STRTYPE';
comment on column mirror.estimate.subtotal is 'Subtotal, AMTTYPE';
comment on column mirror.estimate.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.estimate.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.estimate.sales_tax_percentage is 'SalesTaxPercentage, PERCENTTYPE';
comment on column mirror.estimate.sales_tax_total is 'SalesTaxTotal, AMTTYPE';
comment on column mirror.estimate.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.estimate.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.estimate.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.estimate.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.estimate.total_amount_in_home_currency is 'TotalAmountInHomeCurrency, AMTTYPE';
comment on column mirror.estimate.memo is 'Memo, STRTYPE';
comment on column mirror.estimate.customer_msg_ref_list_id is 'CustomerMsgRef/ListID, IDTYPE';
comment on column mirror.estimate.customer_msg_ref_full_name is 'CustomerMsgRef/FullName, STRTYPE';
comment on column mirror.estimate.is_to_be_emailed is 'IsToBeEmailed, BOOLTYPE';
comment on column mirror.estimate.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.estimate.customer_sales_tax_code_ref_list_id is 'CustomerSalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.estimate.customer_sales_tax_code_ref_full_name is 'CustomerSalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.estimate.other is 'Other, STRTYPE';
comment on column mirror.estimate.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.estimate_line is 'Estimate/EstimateLineRet, one row a line, replaced whole with its object.';
comment on column mirror.estimate_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.estimate_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.estimate_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.estimate_line."desc" is 'Desc, STRTYPE';
comment on column mirror.estimate_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.estimate_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.estimate_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.estimate_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.estimate_line.rate is 'Rate, PRICETYPE';
comment on column mirror.estimate_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.estimate_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.estimate_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.estimate_line.amount is 'Amount, AMTTYPE';
comment on column mirror.estimate_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.estimate_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.estimate_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.estimate_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.estimate_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.estimate_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.estimate_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.estimate_line.markup_rate is 'MarkupRate, PRICETYPE';
comment on column mirror.estimate_line.markup_rate_percent is 'MarkupRatePercent, PERCENTTYPE';
comment on column mirror.estimate_line.other1 is 'Other1, STRTYPE';
comment on column mirror.estimate_line.other2 is 'Other2, STRTYPE';
comment on table mirror.estimate_line_group is 'Estimate/EstimateLineGroupRet, one row a line, replaced whole with its object.';
comment on column mirror.estimate_line_group.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.estimate_line_group.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.estimate_line_group.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.estimate_line_group."desc" is 'Desc, STRTYPE';
comment on column mirror.estimate_line_group.quantity is 'Quantity, QUANTYPE';
comment on column mirror.estimate_line_group.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.estimate_line_group.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.estimate_line_group.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.estimate_line_group.is_print_items_in_group is 'IsPrintItemsInGroup, BOOLTYPE';
comment on column mirror.estimate_line_group.total_amount is 'TotalAmount, AMTTYPE';
comment on table mirror.estimate_line_group_estimate_line is 'Estimate/EstimateLineRet, one row a line, replaced whole with its object.';
comment on column mirror.estimate_line_group_estimate_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.estimate_line_group_estimate_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.estimate_line_group_estimate_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line."desc" is 'Desc, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.estimate_line_group_estimate_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.estimate_line_group_estimate_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line.rate is 'Rate, PRICETYPE';
comment on column mirror.estimate_line_group_estimate_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.estimate_line_group_estimate_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.estimate_line_group_estimate_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line.amount is 'Amount, AMTTYPE';
comment on column mirror.estimate_line_group_estimate_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.estimate_line_group_estimate_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.estimate_line_group_estimate_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.estimate_line_group_estimate_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.estimate_line_group_estimate_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line.markup_rate is 'MarkupRate, PRICETYPE';
comment on column mirror.estimate_line_group_estimate_line.markup_rate_percent is 'MarkupRatePercent, PERCENTTYPE';
comment on column mirror.estimate_line_group_estimate_line.other1 is 'Other1, STRTYPE';
comment on column mirror.estimate_line_group_estimate_line.other2 is 'Other2, STRTYPE';
comment on table mirror.sales_order is 'SalesOrder, one row an object.';
comment on column mirror.sales_order.txn_id is 'TxnID, IDTYPE';
comment on column mirror.sales_order.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.sales_order.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.sales_order.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.sales_order.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.sales_order.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.sales_order.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.sales_order.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.sales_order.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.sales_order.template_ref_list_id is 'TemplateRef/ListID, IDTYPE';
comment on column mirror.sales_order.template_ref_full_name is 'TemplateRef/FullName, STRTYPE';
comment on column mirror.sales_order.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.sales_order.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.sales_order.bill_address_addr1 is 'BillAddress/Addr1, STRTYPE';
comment on column mirror.sales_order.bill_address_addr2 is 'BillAddress/Addr2, STRTYPE';
comment on column mirror.sales_order.bill_address_addr3 is 'BillAddress/Addr3, STRTYPE';
comment on column mirror.sales_order.bill_address_addr4 is 'BillAddress/Addr4, STRTYPE';
comment on column mirror.sales_order.bill_address_addr5 is 'BillAddress/Addr5, STRTYPE';
comment on column mirror.sales_order.bill_address_city is 'BillAddress/City, STRTYPE';
comment on column mirror.sales_order.bill_address_state is 'BillAddress/State, STRTYPE';
comment on column mirror.sales_order.bill_address_postal_code is 'BillAddress/PostalCode, STRTYPE';
comment on column mirror.sales_order.bill_address_country is 'BillAddress/Country, STRTYPE';
comment on column mirror.sales_order.bill_address_note is 'BillAddress/Note, STRTYPE';
comment on column mirror.sales_order.bill_address_block_addr1 is 'BillAddressBlock/Addr1, STRTYPE';
comment on column mirror.sales_order.bill_address_block_addr2 is 'BillAddressBlock/Addr2, STRTYPE';
comment on column mirror.sales_order.bill_address_block_addr3 is 'BillAddressBlock/Addr3, STRTYPE';
comment on column mirror.sales_order.bill_address_block_addr4 is 'BillAddressBlock/Addr4, STRTYPE';
comment on column mirror.sales_order.bill_address_block_addr5 is 'BillAddressBlock/Addr5, STRTYPE';
comment on column mirror.sales_order.ship_address_addr1 is 'ShipAddress/Addr1, STRTYPE';
comment on column mirror.sales_order.ship_address_addr2 is 'ShipAddress/Addr2, STRTYPE';
comment on column mirror.sales_order.ship_address_addr3 is 'ShipAddress/Addr3, STRTYPE';
comment on column mirror.sales_order.ship_address_addr4 is 'ShipAddress/Addr4, STRTYPE';
comment on column mirror.sales_order.ship_address_addr5 is 'ShipAddress/Addr5, STRTYPE';
comment on column mirror.sales_order.ship_address_city is 'ShipAddress/City, STRTYPE';
comment on column mirror.sales_order.ship_address_state is 'ShipAddress/State, STRTYPE';
comment on column mirror.sales_order.ship_address_postal_code is 'ShipAddress/PostalCode, STRTYPE';
comment on column mirror.sales_order.ship_address_country is 'ShipAddress/Country, STRTYPE';
comment on column mirror.sales_order.ship_address_note is 'ShipAddress/Note, STRTYPE';
comment on column mirror.sales_order.ship_address_block_addr1 is 'ShipAddressBlock/Addr1, STRTYPE';
comment on column mirror.sales_order.ship_address_block_addr2 is 'ShipAddressBlock/Addr2, STRTYPE';
comment on column mirror.sales_order.ship_address_block_addr3 is 'ShipAddressBlock/Addr3, STRTYPE';
comment on column mirror.sales_order.ship_address_block_addr4 is 'ShipAddressBlock/Addr4, STRTYPE';
comment on column mirror.sales_order.ship_address_block_addr5 is 'ShipAddressBlock/Addr5, STRTYPE';
comment on column mirror.sales_order.po_number is 'PONumber, STRTYPE';
comment on column mirror.sales_order.terms_ref_list_id is 'TermsRef/ListID, IDTYPE';
comment on column mirror.sales_order.terms_ref_full_name is 'TermsRef/FullName, STRTYPE';
comment on column mirror.sales_order.due_date is 'DueDate, DATETYPE';
comment on column mirror.sales_order.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.sales_order.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on column mirror.sales_order.fob is 'FOB, STRTYPE';
comment on column mirror.sales_order.ship_date is 'ShipDate, DATETYPE';
comment on column mirror.sales_order.ship_method_ref_list_id is 'ShipMethodRef/ListID, IDTYPE';
comment on column mirror.sales_order.ship_method_ref_full_name is 'ShipMethodRef/FullName, STRTYPE';
comment on column mirror.sales_order.subtotal is 'Subtotal, AMTTYPE';
comment on column mirror.sales_order.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.sales_order.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.sales_order.sales_tax_percentage is 'SalesTaxPercentage, PERCENTTYPE';
comment on column mirror.sales_order.sales_tax_total is 'SalesTaxTotal, AMTTYPE';
comment on column mirror.sales_order.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.sales_order.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.sales_order.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.sales_order.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.sales_order.total_amount_in_home_currency is 'TotalAmountInHomeCurrency, AMTTYPE';
comment on column mirror.sales_order.is_manually_closed is 'IsManuallyClosed, BOOLTYPE';
comment on column mirror.sales_order.is_fully_invoiced is 'IsFullyInvoiced, BOOLTYPE';
comment on column mirror.sales_order.memo is 'Memo, STRTYPE';
comment on column mirror.sales_order.customer_msg_ref_list_id is 'CustomerMsgRef/ListID, IDTYPE';
comment on column mirror.sales_order.customer_msg_ref_full_name is 'CustomerMsgRef/FullName, STRTYPE';
comment on column mirror.sales_order.is_to_be_printed is 'IsToBePrinted, BOOLTYPE';
comment on column mirror.sales_order.is_to_be_emailed is 'IsToBeEmailed, BOOLTYPE';
comment on column mirror.sales_order.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.sales_order.customer_sales_tax_code_ref_list_id is 'CustomerSalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.sales_order.customer_sales_tax_code_ref_full_name is 'CustomerSalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.sales_order.other is 'Other, STRTYPE';
comment on column mirror.sales_order.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.sales_order_line is 'SalesOrder/SalesOrderLineRet, one row a line, replaced whole with its object.';
comment on column mirror.sales_order_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.sales_order_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.sales_order_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.sales_order_line."desc" is 'Desc, STRTYPE';
comment on column mirror.sales_order_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.sales_order_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.sales_order_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.sales_order_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.sales_order_line.rate is 'Rate, PRICETYPE';
comment on column mirror.sales_order_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.sales_order_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.sales_order_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.sales_order_line.amount is 'Amount, AMTTYPE';
comment on column mirror.sales_order_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.sales_order_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.sales_order_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.sales_order_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.sales_order_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.sales_order_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.sales_order_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.sales_order_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.sales_order_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.sales_order_line.invoiced is 'Invoiced, QUANTYPE';
comment on column mirror.sales_order_line.is_manually_closed is 'IsManuallyClosed, BOOLTYPE';
comment on column mirror.sales_order_line.other1 is 'Other1, STRTYPE';
comment on column mirror.sales_order_line.other2 is 'Other2, STRTYPE';
comment on table mirror.sales_order_line_group is 'SalesOrder/SalesOrderLineGroupRet, one row a line, replaced whole with its object.';
comment on column mirror.sales_order_line_group.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.sales_order_line_group.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.sales_order_line_group.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.sales_order_line_group."desc" is 'Desc, STRTYPE';
comment on column mirror.sales_order_line_group.quantity is 'Quantity, QUANTYPE';
comment on column mirror.sales_order_line_group.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.sales_order_line_group.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.sales_order_line_group.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.sales_order_line_group.is_print_items_in_group is 'IsPrintItemsInGroup, BOOLTYPE';
comment on column mirror.sales_order_line_group.total_amount is 'TotalAmount, AMTTYPE';
comment on table mirror.sales_order_line_group_sales_order_line is 'SalesOrder/SalesOrderLineRet, one row a line, replaced whole with its object.';
comment on column mirror.sales_order_line_group_sales_order_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line."desc" is 'Desc, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.rate is 'Rate, PRICETYPE';
comment on column mirror.sales_order_line_group_sales_order_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.amount is 'Amount, AMTTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.invoiced is 'Invoiced, QUANTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.is_manually_closed is 'IsManuallyClosed, BOOLTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.other1 is 'Other1, STRTYPE';
comment on column mirror.sales_order_line_group_sales_order_line.other2 is 'Other2, STRTYPE';
comment on table mirror.sales_receipt is 'SalesReceipt, one row an object.';
comment on column mirror.sales_receipt.txn_id is 'TxnID, IDTYPE';
comment on column mirror.sales_receipt.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.sales_receipt.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.sales_receipt.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.sales_receipt.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.sales_receipt.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.template_ref_list_id is 'TemplateRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.template_ref_full_name is 'TemplateRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.sales_receipt.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.sales_receipt.bill_address_addr1 is 'BillAddress/Addr1, STRTYPE';
comment on column mirror.sales_receipt.bill_address_addr2 is 'BillAddress/Addr2, STRTYPE';
comment on column mirror.sales_receipt.bill_address_addr3 is 'BillAddress/Addr3, STRTYPE';
comment on column mirror.sales_receipt.bill_address_addr4 is 'BillAddress/Addr4, STRTYPE';
comment on column mirror.sales_receipt.bill_address_addr5 is 'BillAddress/Addr5, STRTYPE';
comment on column mirror.sales_receipt.bill_address_city is 'BillAddress/City, STRTYPE';
comment on column mirror.sales_receipt.bill_address_state is 'BillAddress/State, STRTYPE';
comment on column mirror.sales_receipt.bill_address_postal_code is 'BillAddress/PostalCode, STRTYPE';
comment on column mirror.sales_receipt.bill_address_country is 'BillAddress/Country, STRTYPE';
comment on column mirror.sales_receipt.bill_address_note is 'BillAddress/Note, STRTYPE';
comment on column mirror.sales_receipt.bill_address_block_addr1 is 'BillAddressBlock/Addr1, STRTYPE';
comment on column mirror.sales_receipt.bill_address_block_addr2 is 'BillAddressBlock/Addr2, STRTYPE';
comment on column mirror.sales_receipt.bill_address_block_addr3 is 'BillAddressBlock/Addr3, STRTYPE';
comment on column mirror.sales_receipt.bill_address_block_addr4 is 'BillAddressBlock/Addr4, STRTYPE';
comment on column mirror.sales_receipt.bill_address_block_addr5 is 'BillAddressBlock/Addr5, STRTYPE';
comment on column mirror.sales_receipt.ship_address_addr1 is 'ShipAddress/Addr1, STRTYPE';
comment on column mirror.sales_receipt.ship_address_addr2 is 'ShipAddress/Addr2, STRTYPE';
comment on column mirror.sales_receipt.ship_address_addr3 is 'ShipAddress/Addr3, STRTYPE';
comment on column mirror.sales_receipt.ship_address_addr4 is 'ShipAddress/Addr4, STRTYPE';
comment on column mirror.sales_receipt.ship_address_addr5 is 'ShipAddress/Addr5, STRTYPE';
comment on column mirror.sales_receipt.ship_address_city is 'ShipAddress/City, STRTYPE';
comment on column mirror.sales_receipt.ship_address_state is 'ShipAddress/State, STRTYPE';
comment on column mirror.sales_receipt.ship_address_postal_code is 'ShipAddress/PostalCode, STRTYPE';
comment on column mirror.sales_receipt.ship_address_country is 'ShipAddress/Country, STRTYPE';
comment on column mirror.sales_receipt.ship_address_note is 'ShipAddress/Note, STRTYPE';
comment on column mirror.sales_receipt.ship_address_block_addr1 is 'ShipAddressBlock/Addr1, STRTYPE';
comment on column mirror.sales_receipt.ship_address_block_addr2 is 'ShipAddressBlock/Addr2, STRTYPE';
comment on column mirror.sales_receipt.ship_address_block_addr3 is 'ShipAddressBlock/Addr3, STRTYPE';
comment on column mirror.sales_receipt.ship_address_block_addr4 is 'ShipAddressBlock/Addr4, STRTYPE';
comment on column mirror.sales_receipt.ship_address_block_addr5 is 'ShipAddressBlock/Addr5, STRTYPE';
comment on column mirror.sales_receipt.is_pending is 'IsPending, BOOLTYPE';
comment on column mirror.sales_receipt.check_number is 'CheckNumber, STRTYPE';
comment on column mirror.sales_receipt.payment_method_ref_list_id is 'PaymentMethodRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.payment_method_ref_full_name is 'PaymentMethodRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.due_date is 'DueDate, DATETYPE';
comment on column mirror.sales_receipt.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.ship_date is 'ShipDate, DATETYPE';
comment on column mirror.sales_receipt.ship_method_ref_list_id is 'ShipMethodRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.ship_method_ref_full_name is 'ShipMethodRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.fob is 'FOB, STRTYPE';
comment on column mirror.sales_receipt.subtotal is 'Subtotal, AMTTYPE';
comment on column mirror.sales_receipt.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.sales_tax_percentage is 'SalesTaxPercentage, PERCENTTYPE';
comment on column mirror.sales_receipt.sales_tax_total is 'SalesTaxTotal, AMTTYPE';
comment on column mirror.sales_receipt.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.sales_receipt.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.sales_receipt.total_amount_in_home_currency is 'TotalAmountInHomeCurrency, AMTTYPE';
comment on column mirror.sales_receipt.memo is 'Memo, STRTYPE';
comment on column mirror.sales_receipt.customer_msg_ref_list_id is 'CustomerMsgRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.customer_msg_ref_full_name is 'CustomerMsgRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.is_to_be_printed is 'IsToBePrinted, BOOLTYPE';
comment on column mirror.sales_receipt.is_to_be_emailed is 'IsToBeEmailed, BOOLTYPE';
comment on column mirror.sales_receipt.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.sales_receipt.customer_sales_tax_code_ref_list_id is 'CustomerSalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.customer_sales_tax_code_ref_full_name is 'CustomerSalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.deposit_to_account_ref_list_id is 'DepositToAccountRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.deposit_to_account_ref_full_name is 'DepositToAccountRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_input_info_credit_card_number is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_input_info_expiration_month is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth, INTTYPE';
comment on column mirror.sales_receipt.credit_card_txn_input_info_expiration_year is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear, INTTYPE';
comment on column mirror.sales_receipt.credit_card_txn_input_info_name_on_card is 'CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_input_info_credit_card_address is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_input_info_credit_card_postal_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_input_info_commercial_card_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_input_info_transaction_mode is 'CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode, one of TransactionMode';
comment on column mirror.sales_receipt.credit_card_txn_input_info_credit_card_txn_type is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType, one of CreditCardTxnType';
comment on column mirror.sales_receipt.credit_card_txn_result_info_result_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode, INTTYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_result_message is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_credit_card_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_merchant_account_number is 'CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_authorization_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_avs_street is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet, one of AVSStreet';
comment on column mirror.sales_receipt.credit_card_txn_result_info_avs_zip is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip, one of AVSZip';
comment on column mirror.sales_receipt.credit_card_txn_result_info_card_security_code_match is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch, one of CardSecurityCodeMatch';
comment on column mirror.sales_receipt.credit_card_txn_result_info_recon_batch_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID, STRTYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_payment_grouping_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode, INTTYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_payment_status is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus, one of PaymentStatus';
comment on column mirror.sales_receipt.credit_card_txn_result_info_txn_authorization_time is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime, DATETIMETYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_txn_authorization_stamp is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp, INTTYPE';
comment on column mirror.sales_receipt.credit_card_txn_result_info_client_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID, STRTYPE';
comment on column mirror.sales_receipt.other is 'Other, STRTYPE';
comment on column mirror.sales_receipt.external_guid is 'ExternalGUID, GUIDTYPE';
comment on column mirror.sales_receipt.discount_line_amount is 'DiscountLineRet/Amount, AMTTYPE';
comment on column mirror.sales_receipt.discount_line_rate_percent is 'DiscountLineRet/RatePercent, PERCENTTYPE';
comment on column mirror.sales_receipt.discount_line_is_taxable is 'DiscountLineRet/IsTaxable, BOOLTYPE';
comment on column mirror.sales_receipt.discount_line_account_ref_list_id is 'DiscountLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.discount_line_account_ref_full_name is 'DiscountLineRet/AccountRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.sales_tax_line_amount is 'SalesTaxLineRet/Amount, AMTTYPE';
comment on column mirror.sales_receipt.sales_tax_line_rate_percent is 'SalesTaxLineRet/RatePercent, PERCENTTYPE';
comment on column mirror.sales_receipt.sales_tax_line_account_ref_list_id is 'SalesTaxLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.sales_tax_line_account_ref_full_name is 'SalesTaxLineRet/AccountRef/FullName, STRTYPE';
comment on column mirror.sales_receipt.shipping_line_amount is 'ShippingLineRet/Amount, AMTTYPE';
comment on column mirror.sales_receipt.shipping_line_account_ref_list_id is 'ShippingLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.sales_receipt.shipping_line_account_ref_full_name is 'ShippingLineRet/AccountRef/FullName, STRTYPE';
comment on table mirror.sales_receipt_line is 'SalesReceipt/SalesReceiptLineRet, one row a line, replaced whole with its object.';
comment on column mirror.sales_receipt_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.sales_receipt_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line."desc" is 'Desc, STRTYPE';
comment on column mirror.sales_receipt_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.sales_receipt_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.sales_receipt_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line.rate is 'Rate, PRICETYPE';
comment on column mirror.sales_receipt_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.sales_receipt_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line.amount is 'Amount, AMTTYPE';
comment on column mirror.sales_receipt_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.sales_receipt_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.sales_receipt_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.sales_receipt_line.service_date is 'ServiceDate, DATETYPE';
comment on column mirror.sales_receipt_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line.is_taxable is 'IsTaxable, BOOLTYPE';
comment on column mirror.sales_receipt_line.other1 is 'Other1, STRTYPE';
comment on column mirror.sales_receipt_line.other2 is 'Other2, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_credit_card_number is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_expiration_month is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth, INTTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_expiration_year is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear, INTTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_name_on_card is 'CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_credit_card_address is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_credit_card_postal_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_commercial_card_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_transaction_mode is 'CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode, one of TransactionMode';
comment on column mirror.sales_receipt_line.credit_card_txn_input_info_credit_card_txn_type is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType, one of CreditCardTxnType';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_result_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode, INTTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_result_message is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_credit_card_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_merchant_account_number is 'CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_authorization_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_avs_street is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet, one of AVSStreet';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_avs_zip is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip, one of AVSZip';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_card_security_code_match is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch, one of CardSecurityCodeMatch';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_recon_batch_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID, STRTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_payment_grouping_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode, INTTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_payment_status is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus, one of PaymentStatus';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_txn_authorization_time is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime, DATETIMETYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_txn_authorization_stamp is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp, INTTYPE';
comment on column mirror.sales_receipt_line.credit_card_txn_result_info_client_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID, STRTYPE';
comment on table mirror.sales_receipt_line_group is 'SalesReceipt/SalesReceiptLineGroupRet, one row a line, replaced whole with its object.';
comment on column mirror.sales_receipt_line_group.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.sales_receipt_line_group.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line_group.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line_group."desc" is 'Desc, STRTYPE';
comment on column mirror.sales_receipt_line_group.quantity is 'Quantity, QUANTYPE';
comment on column mirror.sales_receipt_line_group.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.sales_receipt_line_group.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line_group.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line_group.is_print_items_in_group is 'IsPrintItemsInGroup, BOOLTYPE';
comment on column mirror.sales_receipt_line_group.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.sales_receipt_line_group.service_date is 'ServiceDate, DATETYPE';
comment on table mirror.sales_receipt_line_group_sales_receipt_line is 'SalesReceipt/SalesReceiptLineRet, one row a line, replaced whole with its object.';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line."desc" is 'Desc, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.rate is 'Rate, PRICETYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.amount is 'Amount, AMTTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.service_date is 'ServiceDate, DATETYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.is_taxable is 'IsTaxable, BOOLTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.other1 is 'Other1, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.other2 is 'Other2, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_credit_card_number is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_expiration_month is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth, INTTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_expiration_year is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear, INTTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_name_on_card is 'CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_credit_card_address is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_credit_card_postal_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_commercial_card_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_transaction_mode is 'CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode, one of TransactionMode';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_input_info_credit_card_txn_type is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType, one of CreditCardTxnType';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_result_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode, INTTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_result_message is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_credit_card_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_merchant_account_number is 'CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_authorization_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_avs_street is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet, one of AVSStreet';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_avs_zip is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip, one of AVSZip';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_card_security_code_match is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch, one of CardSecurityCodeMatch';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_recon_batch_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID, STRTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_payment_grouping_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode, INTTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_payment_status is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus, one of PaymentStatus';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_txn_authorization_time is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime, DATETIMETYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_txn_authorization_stamp is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp, INTTYPE';
comment on column mirror.sales_receipt_line_group_sales_receipt_line.credit_card_txn_result_info_client_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID, STRTYPE';
comment on table mirror.credit_memo is 'CreditMemo, one row an object.';
comment on column mirror.credit_memo.txn_id is 'TxnID, IDTYPE';
comment on column mirror.credit_memo.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.credit_memo.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.credit_memo.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.credit_memo.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.credit_memo.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.credit_memo.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.credit_memo.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_memo.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_memo.ar_account_ref_list_id is 'ARAccountRef/ListID, IDTYPE';
comment on column mirror.credit_memo.ar_account_ref_full_name is 'ARAccountRef/FullName, STRTYPE';
comment on column mirror.credit_memo.template_ref_list_id is 'TemplateRef/ListID, IDTYPE';
comment on column mirror.credit_memo.template_ref_full_name is 'TemplateRef/FullName, STRTYPE';
comment on column mirror.credit_memo.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.credit_memo.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.credit_memo.bill_address_addr1 is 'BillAddress/Addr1, STRTYPE';
comment on column mirror.credit_memo.bill_address_addr2 is 'BillAddress/Addr2, STRTYPE';
comment on column mirror.credit_memo.bill_address_addr3 is 'BillAddress/Addr3, STRTYPE';
comment on column mirror.credit_memo.bill_address_addr4 is 'BillAddress/Addr4, STRTYPE';
comment on column mirror.credit_memo.bill_address_addr5 is 'BillAddress/Addr5, STRTYPE';
comment on column mirror.credit_memo.bill_address_city is 'BillAddress/City, STRTYPE';
comment on column mirror.credit_memo.bill_address_state is 'BillAddress/State, STRTYPE';
comment on column mirror.credit_memo.bill_address_postal_code is 'BillAddress/PostalCode, STRTYPE';
comment on column mirror.credit_memo.bill_address_country is 'BillAddress/Country, STRTYPE';
comment on column mirror.credit_memo.bill_address_note is 'BillAddress/Note, STRTYPE';
comment on column mirror.credit_memo.bill_address_block_addr1 is 'BillAddressBlock/Addr1, STRTYPE';
comment on column mirror.credit_memo.bill_address_block_addr2 is 'BillAddressBlock/Addr2, STRTYPE';
comment on column mirror.credit_memo.bill_address_block_addr3 is 'BillAddressBlock/Addr3, STRTYPE';
comment on column mirror.credit_memo.bill_address_block_addr4 is 'BillAddressBlock/Addr4, STRTYPE';
comment on column mirror.credit_memo.bill_address_block_addr5 is 'BillAddressBlock/Addr5, STRTYPE';
comment on column mirror.credit_memo.ship_address_addr1 is 'ShipAddress/Addr1, STRTYPE';
comment on column mirror.credit_memo.ship_address_addr2 is 'ShipAddress/Addr2, STRTYPE';
comment on column mirror.credit_memo.ship_address_addr3 is 'ShipAddress/Addr3, STRTYPE';
comment on column mirror.credit_memo.ship_address_addr4 is 'ShipAddress/Addr4, STRTYPE';
comment on column mirror.credit_memo.ship_address_addr5 is 'ShipAddress/Addr5, STRTYPE';
comment on column mirror.credit_memo.ship_address_city is 'ShipAddress/City, STRTYPE';
comment on column mirror.credit_memo.ship_address_state is 'ShipAddress/State, STRTYPE';
comment on column mirror.credit_memo.ship_address_postal_code is 'ShipAddress/PostalCode, STRTYPE';
comment on column mirror.credit_memo.ship_address_country is 'ShipAddress/Country, STRTYPE';
comment on column mirror.credit_memo.ship_address_note is 'ShipAddress/Note, STRTYPE';
comment on column mirror.credit_memo.ship_address_block_addr1 is 'ShipAddressBlock/Addr1, STRTYPE';
comment on column mirror.credit_memo.ship_address_block_addr2 is 'ShipAddressBlock/Addr2, STRTYPE';
comment on column mirror.credit_memo.ship_address_block_addr3 is 'ShipAddressBlock/Addr3, STRTYPE';
comment on column mirror.credit_memo.ship_address_block_addr4 is 'ShipAddressBlock/Addr4, STRTYPE';
comment on column mirror.credit_memo.ship_address_block_addr5 is 'ShipAddressBlock/Addr5, STRTYPE';
comment on column mirror.credit_memo.is_pending is 'IsPending, BOOLTYPE';
comment on column mirror.credit_memo.po_number is 'PONumber, STRTYPE';
comment on column mirror.credit_memo.terms_ref_list_id is 'TermsRef/ListID, IDTYPE';
comment on column mirror.credit_memo.terms_ref_full_name is 'TermsRef/FullName, STRTYPE';
comment on column mirror.credit_memo.due_date is 'DueDate, DATETYPE';
comment on column mirror.credit_memo.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.credit_memo.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on column mirror.credit_memo.fob is 'FOB, STRTYPE';
comment on column mirror.credit_memo.ship_date is 'ShipDate, DATETYPE';
comment on column mirror.credit_memo.ship_method_ref_list_id is 'ShipMethodRef/ListID, IDTYPE';
comment on column mirror.credit_memo.ship_method_ref_full_name is 'ShipMethodRef/FullName, STRTYPE';
comment on column mirror.credit_memo.subtotal is 'Subtotal, AMTTYPE';
comment on column mirror.credit_memo.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.credit_memo.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.credit_memo.sales_tax_percentage is 'SalesTaxPercentage, PERCENTTYPE';
comment on column mirror.credit_memo.sales_tax_total is 'SalesTaxTotal, AMTTYPE';
comment on column mirror.credit_memo.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.credit_memo.credit_remaining is 'CreditRemaining, AMTTYPE';
comment on column mirror.credit_memo.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.credit_memo.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.credit_memo.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.credit_memo.credit_remaining_in_home_currency is 'CreditRemainingInHomeCurrency, AMTTYPE';
comment on column mirror.credit_memo.memo is 'Memo, STRTYPE';
comment on column mirror.credit_memo.customer_msg_ref_list_id is 'CustomerMsgRef/ListID, IDTYPE';
comment on column mirror.credit_memo.customer_msg_ref_full_name is 'CustomerMsgRef/FullName, STRTYPE';
comment on column mirror.credit_memo.is_to_be_printed is 'IsToBePrinted, BOOLTYPE';
comment on column mirror.credit_memo.is_to_be_emailed is 'IsToBeEmailed, BOOLTYPE';
comment on column mirror.credit_memo.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.credit_memo.customer_sales_tax_code_ref_list_id is 'CustomerSalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_memo.customer_sales_tax_code_ref_full_name is 'CustomerSalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_memo.other is 'Other, STRTYPE';
comment on column mirror.credit_memo.external_guid is 'ExternalGUID, GUIDTYPE';
comment on column mirror.credit_memo.discount_line_amount is 'DiscountLineRet/Amount, AMTTYPE';
comment on column mirror.credit_memo.discount_line_rate_percent is 'DiscountLineRet/RatePercent, PERCENTTYPE';
comment on column mirror.credit_memo.discount_line_is_taxable is 'DiscountLineRet/IsTaxable, BOOLTYPE';
comment on column mirror.credit_memo.discount_line_account_ref_list_id is 'DiscountLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.credit_memo.discount_line_account_ref_full_name is 'DiscountLineRet/AccountRef/FullName, STRTYPE';
comment on column mirror.credit_memo.sales_tax_line_amount is 'SalesTaxLineRet/Amount, AMTTYPE';
comment on column mirror.credit_memo.sales_tax_line_rate_percent is 'SalesTaxLineRet/RatePercent, PERCENTTYPE';
comment on column mirror.credit_memo.sales_tax_line_account_ref_list_id is 'SalesTaxLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.credit_memo.sales_tax_line_account_ref_full_name is 'SalesTaxLineRet/AccountRef/FullName, STRTYPE';
comment on column mirror.credit_memo.shipping_line_amount is 'ShippingLineRet/Amount, AMTTYPE';
comment on column mirror.credit_memo.shipping_line_account_ref_list_id is 'ShippingLineRet/AccountRef/ListID, IDTYPE';
comment on column mirror.credit_memo.shipping_line_account_ref_full_name is 'ShippingLineRet/AccountRef/FullName, STRTYPE';
comment on table mirror.credit_memo_line is 'CreditMemo/CreditMemoLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_memo_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_memo_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_memo_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_memo_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_memo_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line.rate is 'Rate, PRICETYPE';
comment on column mirror.credit_memo_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.credit_memo_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_memo_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.credit_memo_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.credit_memo_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.credit_memo_line.service_date is 'ServiceDate, DATETYPE';
comment on column mirror.credit_memo_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line.is_taxable is 'IsTaxable, BOOLTYPE';
comment on column mirror.credit_memo_line.other1 is 'Other1, STRTYPE';
comment on column mirror.credit_memo_line.other2 is 'Other2, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_credit_card_number is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_expiration_month is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth, INTTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_expiration_year is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear, INTTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_name_on_card is 'CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_credit_card_address is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_credit_card_postal_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_commercial_card_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_transaction_mode is 'CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode, one of TransactionMode';
comment on column mirror.credit_memo_line.credit_card_txn_input_info_credit_card_txn_type is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType, one of CreditCardTxnType';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_result_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode, INTTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_result_message is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_credit_card_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_merchant_account_number is 'CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_authorization_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_avs_street is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet, one of AVSStreet';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_avs_zip is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip, one of AVSZip';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_card_security_code_match is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch, one of CardSecurityCodeMatch';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_recon_batch_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID, STRTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_payment_grouping_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode, INTTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_payment_status is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus, one of PaymentStatus';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_txn_authorization_time is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime, DATETIMETYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_txn_authorization_stamp is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp, INTTYPE';
comment on column mirror.credit_memo_line.credit_card_txn_result_info_client_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID, STRTYPE';
comment on table mirror.credit_memo_line_group is 'CreditMemo/CreditMemoLineGroupRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_memo_line_group.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_memo_line_group.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line_group.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line_group."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_memo_line_group.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_memo_line_group.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_memo_line_group.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line_group.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line_group.is_print_items_in_group is 'IsPrintItemsInGroup, BOOLTYPE';
comment on column mirror.credit_memo_line_group.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.credit_memo_line_group.service_date is 'ServiceDate, DATETYPE';
comment on table mirror.credit_memo_line_group_credit_memo_line is 'CreditMemo/CreditMemoLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_memo_line_group_credit_memo_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.rate is 'Rate, PRICETYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.rate_percent is 'RatePercent, PERCENTTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.service_date is 'ServiceDate, DATETYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.is_taxable is 'IsTaxable, BOOLTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.other1 is 'Other1, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.other2 is 'Other2, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_credit_card_number is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_expiration_month is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth, INTTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_expiration_year is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear, INTTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_name_on_card is 'CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_credit_card_address is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_credit_card_postal_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_commercial_card_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_transaction_mode is 'CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode, one of TransactionMode';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_input_info_credit_card_txn_type is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType, one of CreditCardTxnType';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_result_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode, INTTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_result_message is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_credit_card_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_merchant_account_number is 'CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_authorization_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_avs_street is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet, one of AVSStreet';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_avs_zip is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip, one of AVSZip';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_card_security_code_match is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch, one of CardSecurityCodeMatch';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_recon_batch_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID, STRTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_payment_grouping_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode, INTTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_payment_status is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus, one of PaymentStatus';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_txn_authorization_time is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime, DATETIMETYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_txn_authorization_stamp is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp, INTTYPE';
comment on column mirror.credit_memo_line_group_credit_memo_line.credit_card_txn_result_info_client_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID, STRTYPE';
comment on table mirror.receive_payment is 'ReceivePayment, one row an object.';
comment on column mirror.receive_payment.txn_id is 'TxnID, IDTYPE';
comment on column mirror.receive_payment.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.receive_payment.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.receive_payment.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.receive_payment.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.receive_payment.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.receive_payment.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.receive_payment.ar_account_ref_list_id is 'ARAccountRef/ListID, IDTYPE';
comment on column mirror.receive_payment.ar_account_ref_full_name is 'ARAccountRef/FullName, STRTYPE';
comment on column mirror.receive_payment.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.receive_payment.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.receive_payment.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.receive_payment.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.receive_payment.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.receive_payment.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.receive_payment.total_amount_in_home_currency is 'TotalAmountInHomeCurrency, AMTTYPE';
comment on column mirror.receive_payment.payment_method_ref_list_id is 'PaymentMethodRef/ListID, IDTYPE';
comment on column mirror.receive_payment.payment_method_ref_full_name is 'PaymentMethodRef/FullName, STRTYPE';
comment on column mirror.receive_payment.memo is 'Memo, STRTYPE';
comment on column mirror.receive_payment.deposit_to_account_ref_list_id is 'DepositToAccountRef/ListID, IDTYPE';
comment on column mirror.receive_payment.deposit_to_account_ref_full_name is 'DepositToAccountRef/FullName, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_input_info_credit_card_number is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_input_info_expiration_month is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth, INTTYPE';
comment on column mirror.receive_payment.credit_card_txn_input_info_expiration_year is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear, INTTYPE';
comment on column mirror.receive_payment.credit_card_txn_input_info_name_on_card is 'CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_input_info_credit_card_address is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_input_info_credit_card_postal_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_input_info_commercial_card_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_input_info_transaction_mode is 'CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode, one of TransactionMode';
comment on column mirror.receive_payment.credit_card_txn_input_info_credit_card_txn_type is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType, one of CreditCardTxnType';
comment on column mirror.receive_payment.credit_card_txn_result_info_result_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode, INTTYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_result_message is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_credit_card_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_merchant_account_number is 'CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_authorization_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_avs_street is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet, one of AVSStreet';
comment on column mirror.receive_payment.credit_card_txn_result_info_avs_zip is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip, one of AVSZip';
comment on column mirror.receive_payment.credit_card_txn_result_info_card_security_code_match is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch, one of CardSecurityCodeMatch';
comment on column mirror.receive_payment.credit_card_txn_result_info_recon_batch_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID, STRTYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_payment_grouping_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode, INTTYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_payment_status is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus, one of PaymentStatus';
comment on column mirror.receive_payment.credit_card_txn_result_info_txn_authorization_time is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime, DATETIMETYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_txn_authorization_stamp is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp, INTTYPE';
comment on column mirror.receive_payment.credit_card_txn_result_info_client_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID, STRTYPE';
comment on column mirror.receive_payment.unused_payment is 'UnusedPayment, AMTTYPE';
comment on column mirror.receive_payment.unused_credits is 'UnusedCredits, AMTTYPE';
comment on column mirror.receive_payment.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.receive_payment_applied_to_txn is 'ReceivePayment/AppliedToTxnRet, one row a line, replaced whole with its object.';
comment on column mirror.receive_payment_applied_to_txn.applied_to_txn_txn_id is 'TxnID, IDTYPE';
comment on column mirror.receive_payment_applied_to_txn.txn_type is 'TxnType, one of TxnType';
comment on column mirror.receive_payment_applied_to_txn.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.receive_payment_applied_to_txn.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.receive_payment_applied_to_txn.balance_remaining is 'BalanceRemaining, AMTTYPE';
comment on column mirror.receive_payment_applied_to_txn.amount is 'Amount, AMTTYPE';
comment on column mirror.receive_payment_applied_to_txn.txn_line_detail is 'TxnLineDetail, TxnLineDetail';
comment on column mirror.receive_payment_applied_to_txn.discount_amount is 'DiscountAmount, AMTTYPE';
comment on column mirror.receive_payment_applied_to_txn.discount_account_ref_list_id is 'DiscountAccountRef/ListID, IDTYPE';
comment on column mirror.receive_payment_applied_to_txn.discount_account_ref_full_name is 'DiscountAccountRef/FullName, STRTYPE';
comment on column mirror.receive_payment_applied_to_txn.discount_class_ref_list_id is 'DiscountClassRef/ListID, IDTYPE';
comment on column mirror.receive_payment_applied_to_txn.discount_class_ref_full_name is 'DiscountClassRef/FullName, STRTYPE';
comment on table mirror.charge is 'Charge, one row an object.';
comment on column mirror.charge.txn_id is 'TxnID, IDTYPE';
comment on column mirror.charge.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.charge.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.charge.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.charge.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.charge.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.charge.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.charge.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.charge.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.charge.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.charge.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.charge.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.charge.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.charge.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.charge.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.charge.quantity is 'Quantity, QUANTYPE';
comment on column mirror.charge.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.charge.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.charge.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.charge.rate is 'Rate, PRICETYPE';
comment on column mirror.charge.amount is 'Amount, AMTTYPE';
comment on column mirror.charge.balance_remaining is 'BalanceRemaining, AMTTYPE';
comment on column mirror.charge."desc" is 'Desc, STRTYPE';
comment on column mirror.charge.ar_account_ref_list_id is 'ARAccountRef/ListID, IDTYPE';
comment on column mirror.charge.ar_account_ref_full_name is 'ARAccountRef/FullName, STRTYPE';
comment on column mirror.charge.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.charge.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.charge.billed_date is 'BilledDate, DATETYPE';
comment on column mirror.charge.due_date is 'DueDate, DATETYPE';
comment on column mirror.charge.is_paid is 'IsPaid, BOOLTYPE';
comment on column mirror.charge.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.purchase_order is 'PurchaseOrder, one row an object.';
comment on column mirror.purchase_order.txn_id is 'TxnID, IDTYPE';
comment on column mirror.purchase_order.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.purchase_order.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.purchase_order.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.purchase_order.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.purchase_order.vendor_ref_list_id is 'VendorRef/ListID, IDTYPE';
comment on column mirror.purchase_order.vendor_ref_full_name is 'VendorRef/FullName, STRTYPE';
comment on column mirror.purchase_order.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.purchase_order.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.purchase_order.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.purchase_order.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.purchase_order.ship_to_entity_ref_list_id is 'ShipToEntityRef/ListID, IDTYPE';
comment on column mirror.purchase_order.ship_to_entity_ref_full_name is 'ShipToEntityRef/FullName, STRTYPE';
comment on column mirror.purchase_order.template_ref_list_id is 'TemplateRef/ListID, IDTYPE';
comment on column mirror.purchase_order.template_ref_full_name is 'TemplateRef/FullName, STRTYPE';
comment on column mirror.purchase_order.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.purchase_order.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.purchase_order.vendor_address_addr1 is 'VendorAddress/Addr1, STRTYPE';
comment on column mirror.purchase_order.vendor_address_addr2 is 'VendorAddress/Addr2, STRTYPE';
comment on column mirror.purchase_order.vendor_address_addr3 is 'VendorAddress/Addr3, STRTYPE';
comment on column mirror.purchase_order.vendor_address_addr4 is 'VendorAddress/Addr4, STRTYPE';
comment on column mirror.purchase_order.vendor_address_addr5 is 'VendorAddress/Addr5, STRTYPE';
comment on column mirror.purchase_order.vendor_address_city is 'VendorAddress/City, STRTYPE';
comment on column mirror.purchase_order.vendor_address_state is 'VendorAddress/State, STRTYPE';
comment on column mirror.purchase_order.vendor_address_postal_code is 'VendorAddress/PostalCode, STRTYPE';
comment on column mirror.purchase_order.vendor_address_country is 'VendorAddress/Country, STRTYPE';
comment on column mirror.purchase_order.vendor_address_note is 'VendorAddress/Note, STRTYPE';
comment on column mirror.purchase_order.vendor_address_block_addr1 is 'VendorAddressBlock/Addr1, STRTYPE';
comment on column mirror.purchase_order.vendor_address_block_addr2 is 'VendorAddressBlock/Addr2, STRTYPE';
comment on column mirror.purchase_order.vendor_address_block_addr3 is 'VendorAddressBlock/Addr3, STRTYPE';
comment on column mirror.purchase_order.vendor_address_block_addr4 is 'VendorAddressBlock/Addr4, STRTYPE';
comment on column mirror.purchase_order.vendor_address_block_addr5 is 'VendorAddressBlock/Addr5, STRTYPE';
comment on column mirror.purchase_order.ship_address_addr1 is 'ShipAddress/Addr1, STRTYPE';
comment on column mirror.purchase_order.ship_address_addr2 is 'ShipAddress/Addr2, STRTYPE';
comment on column mirror.purchase_order.ship_address_addr3 is 'ShipAddress/Addr3, STRTYPE';
comment on column mirror.purchase_order.ship_address_addr4 is 'ShipAddress/Addr4, STRTYPE';
comment on column mirror.purchase_order.ship_address_addr5 is 'ShipAddress/Addr5, STRTYPE';
comment on column mirror.purchase_order.ship_address_city is 'ShipAddress/City, STRTYPE';
comment on column mirror.purchase_order.ship_address_state is 'ShipAddress/State, STRTYPE';
comment on column mirror.purchase_order.ship_address_postal_code is 'ShipAddress/PostalCode, STRTYPE';
comment on column mirror.purchase_order.ship_address_country is 'ShipAddress/Country, STRTYPE';
comment on column mirror.purchase_order.ship_address_note is 'ShipAddress/Note, STRTYPE';
comment on column mirror.purchase_order.ship_address_block_addr1 is 'ShipAddressBlock/Addr1, STRTYPE';
comment on column mirror.purchase_order.ship_address_block_addr2 is 'ShipAddressBlock/Addr2, STRTYPE';
comment on column mirror.purchase_order.ship_address_block_addr3 is 'ShipAddressBlock/Addr3, STRTYPE';
comment on column mirror.purchase_order.ship_address_block_addr4 is 'ShipAddressBlock/Addr4, STRTYPE';
comment on column mirror.purchase_order.ship_address_block_addr5 is 'ShipAddressBlock/Addr5, STRTYPE';
comment on column mirror.purchase_order.terms_ref_list_id is 'TermsRef/ListID, IDTYPE';
comment on column mirror.purchase_order.terms_ref_full_name is 'TermsRef/FullName, STRTYPE';
comment on column mirror.purchase_order.due_date is 'DueDate, DATETYPE';
comment on column mirror.purchase_order.expected_date is 'ExpectedDate, DATETYPE';
comment on column mirror.purchase_order.ship_method_ref_list_id is 'ShipMethodRef/ListID, IDTYPE';
comment on column mirror.purchase_order.ship_method_ref_full_name is 'ShipMethodRef/FullName, STRTYPE';
comment on column mirror.purchase_order.fob is 'FOB, STRTYPE';
comment on column mirror.purchase_order.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.purchase_order.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.purchase_order.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.purchase_order.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.purchase_order.total_amount_in_home_currency is 'TotalAmountInHomeCurrency, AMTTYPE';
comment on column mirror.purchase_order.is_manually_closed is 'IsManuallyClosed, BOOLTYPE';
comment on column mirror.purchase_order.is_fully_received is 'IsFullyReceived, BOOLTYPE';
comment on column mirror.purchase_order.memo is 'Memo, STRTYPE';
comment on column mirror.purchase_order.vendor_msg is 'VendorMsg, STRTYPE';
comment on column mirror.purchase_order.is_to_be_printed is 'IsToBePrinted, BOOLTYPE';
comment on column mirror.purchase_order.is_to_be_emailed is 'IsToBeEmailed, BOOLTYPE';
comment on column mirror.purchase_order.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.purchase_order.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.purchase_order.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.purchase_order.other1 is 'Other1, STRTYPE';
comment on column mirror.purchase_order.other2 is 'Other2, STRTYPE';
comment on column mirror.purchase_order.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.purchase_order_line is 'PurchaseOrder/PurchaseOrderLineRet, one row a line, replaced whole with its object.';
comment on column mirror.purchase_order_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.purchase_order_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line.manufacturer_part_number is 'ManufacturerPartNumber, STRTYPE';
comment on column mirror.purchase_order_line."desc" is 'Desc, STRTYPE';
comment on column mirror.purchase_order_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.purchase_order_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.purchase_order_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line.rate is 'Rate, PRICETYPE';
comment on column mirror.purchase_order_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line.amount is 'Amount, AMTTYPE';
comment on column mirror.purchase_order_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.purchase_order_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line.service_date is 'ServiceDate, DATETYPE';
comment on column mirror.purchase_order_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line.received_quantity is 'ReceivedQuantity, QUANTYPE';
comment on column mirror.purchase_order_line.unbilled_quantity is 'UnbilledQuantity, QUANTYPE';
comment on column mirror.purchase_order_line.is_billed is 'IsBilled, BOOLTYPE';
comment on column mirror.purchase_order_line.is_manually_closed is 'IsManuallyClosed, BOOLTYPE';
comment on column mirror.purchase_order_line.other1 is 'Other1, STRTYPE';
comment on column mirror.purchase_order_line.other2 is 'Other2, STRTYPE';
comment on table mirror.purchase_order_line_group is 'PurchaseOrder/PurchaseOrderLineGroupRet, one row a line, replaced whole with its object.';
comment on column mirror.purchase_order_line_group.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.purchase_order_line_group.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line_group.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line_group."desc" is 'Desc, STRTYPE';
comment on column mirror.purchase_order_line_group.quantity is 'Quantity, QUANTYPE';
comment on column mirror.purchase_order_line_group.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.purchase_order_line_group.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line_group.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line_group.is_print_items_in_group is 'IsPrintItemsInGroup, BOOLTYPE';
comment on column mirror.purchase_order_line_group.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.purchase_order_line_group.service_date is 'ServiceDate, DATETYPE';
comment on table mirror.purchase_order_line_group_purchase_order_line is 'PurchaseOrder/PurchaseOrderLineRet, one row a line, replaced whole with its object.';
comment on column mirror.purchase_order_line_group_purchase_order_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.manufacturer_part_number is 'ManufacturerPartNumber, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line."desc" is 'Desc, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.rate is 'Rate, PRICETYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.amount is 'Amount, AMTTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.service_date is 'ServiceDate, DATETYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.received_quantity is 'ReceivedQuantity, QUANTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.unbilled_quantity is 'UnbilledQuantity, QUANTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.is_billed is 'IsBilled, BOOLTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.is_manually_closed is 'IsManuallyClosed, BOOLTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.other1 is 'Other1, STRTYPE';
comment on column mirror.purchase_order_line_group_purchase_order_line.other2 is 'Other2, STRTYPE';
comment on table mirror.bill is 'Bill, one row an object.';
comment on column mirror.bill.txn_id is 'TxnID, IDTYPE';
comment on column mirror.bill.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.bill.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.bill.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.bill.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.bill.vendor_ref_list_id is 'VendorRef/ListID, IDTYPE';
comment on column mirror.bill.vendor_ref_full_name is 'VendorRef/FullName, STRTYPE';
comment on column mirror.bill.vendor_address_addr1 is 'VendorAddress/Addr1, STRTYPE';
comment on column mirror.bill.vendor_address_addr2 is 'VendorAddress/Addr2, STRTYPE';
comment on column mirror.bill.vendor_address_addr3 is 'VendorAddress/Addr3, STRTYPE';
comment on column mirror.bill.vendor_address_addr4 is 'VendorAddress/Addr4, STRTYPE';
comment on column mirror.bill.vendor_address_addr5 is 'VendorAddress/Addr5, STRTYPE';
comment on column mirror.bill.vendor_address_city is 'VendorAddress/City, STRTYPE';
comment on column mirror.bill.vendor_address_state is 'VendorAddress/State, STRTYPE';
comment on column mirror.bill.vendor_address_postal_code is 'VendorAddress/PostalCode, STRTYPE';
comment on column mirror.bill.vendor_address_country is 'VendorAddress/Country, STRTYPE';
comment on column mirror.bill.vendor_address_note is 'VendorAddress/Note, STRTYPE';
comment on column mirror.bill.ap_account_ref_list_id is 'APAccountRef/ListID, IDTYPE';
comment on column mirror.bill.ap_account_ref_full_name is 'APAccountRef/FullName, STRTYPE';
comment on column mirror.bill.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.bill.due_date is 'DueDate, DATETYPE';
comment on column mirror.bill.amount_due is 'AmountDue, AMTTYPE';
comment on column mirror.bill.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.bill.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.bill.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.bill.amount_due_in_home_currency is 'AmountDueInHomeCurrency, AMTTYPE';
comment on column mirror.bill.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.bill.terms_ref_list_id is 'TermsRef/ListID, IDTYPE';
comment on column mirror.bill.terms_ref_full_name is 'TermsRef/FullName, STRTYPE';
comment on column mirror.bill.memo is 'Memo, STRTYPE';
comment on column mirror.bill.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.bill.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.bill.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.bill.is_paid is 'IsPaid, BOOLTYPE';
comment on column mirror.bill.external_guid is 'ExternalGUID, GUIDTYPE';
comment on column mirror.bill.open_amount is 'OpenAmount, AMTTYPE';
comment on table mirror.bill_expense_line is 'Bill/ExpenseLineRet, one row a line, replaced whole with its object.';
comment on column mirror.bill_expense_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.bill_expense_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.bill_expense_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.bill_expense_line.amount is 'Amount, AMTTYPE';
comment on column mirror.bill_expense_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.bill_expense_line.memo is 'Memo, STRTYPE';
comment on column mirror.bill_expense_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.bill_expense_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.bill_expense_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.bill_expense_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.bill_expense_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.bill_expense_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.bill_expense_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.bill_expense_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.bill_expense_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.bill_item_line is 'Bill/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.bill_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.bill_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.bill_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.bill_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.bill_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.bill_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.bill_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.bill_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.bill_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.bill_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.bill_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.bill_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.bill_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.bill_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.bill_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.bill_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.bill_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.bill_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.bill_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.bill_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.bill_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.bill_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.bill_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.bill_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.bill_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.bill_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.bill_item_group_line is 'Bill/ItemGroupLineRet, one row a line, replaced whole with its object.';
comment on column mirror.bill_item_group_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.bill_item_group_line.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line."desc" is 'Desc, STRTYPE';
comment on column mirror.bill_item_group_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.bill_item_group_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.bill_item_group_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line.total_amount is 'TotalAmount, AMTTYPE';
comment on table mirror.bill_item_group_line_item_line is 'Bill/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.bill_item_group_line_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.bill_item_group_line_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.bill_item_group_line_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.bill_item_group_line_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.bill_item_group_line_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.bill_item_group_line_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.bill_item_group_line_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.bill_item_group_line_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.bill_item_group_line_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.item_receipt is 'ItemReceipt, one row an object.';
comment on column mirror.item_receipt.txn_id is 'TxnID, IDTYPE';
comment on column mirror.item_receipt.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_receipt.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_receipt.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_receipt.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.item_receipt.vendor_ref_list_id is 'VendorRef/ListID, IDTYPE';
comment on column mirror.item_receipt.vendor_ref_full_name is 'VendorRef/FullName, STRTYPE';
comment on column mirror.item_receipt.ap_account_ref_list_id is 'APAccountRef/ListID, IDTYPE';
comment on column mirror.item_receipt.ap_account_ref_full_name is 'APAccountRef/FullName, STRTYPE';
comment on column mirror.item_receipt.liability_account_ref_list_id is 'LiabilityAccountRef/ListID, IDTYPE';
comment on column mirror.item_receipt.liability_account_ref_full_name is 'LiabilityAccountRef/FullName, STRTYPE';
comment on column mirror.item_receipt.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.item_receipt.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.item_receipt.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.item_receipt.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.item_receipt.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.item_receipt.total_amount_in_home_currency is 'TotalAmountInHomeCurrency, AMTTYPE';
comment on column mirror.item_receipt.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.item_receipt.memo is 'Memo, STRTYPE';
comment on column mirror.item_receipt.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.item_receipt.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_receipt.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_receipt.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.item_receipt_expense_line is 'ItemReceipt/ExpenseLineRet, one row a line, replaced whole with its object.';
comment on column mirror.item_receipt_expense_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.item_receipt_expense_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.item_receipt_expense_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.item_receipt_expense_line.amount is 'Amount, AMTTYPE';
comment on column mirror.item_receipt_expense_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.item_receipt_expense_line.memo is 'Memo, STRTYPE';
comment on column mirror.item_receipt_expense_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.item_receipt_expense_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.item_receipt_expense_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_receipt_expense_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_receipt_expense_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_receipt_expense_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_receipt_expense_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.item_receipt_expense_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.item_receipt_expense_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.item_receipt_item_line is 'ItemReceipt/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.item_receipt_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.item_receipt_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.item_receipt_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.item_receipt_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.item_receipt_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.item_receipt_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.item_receipt_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.item_receipt_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.item_receipt_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.item_receipt_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.item_receipt_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.item_receipt_item_group_line is 'ItemReceipt/ItemGroupLineRet, one row a line, replaced whole with its object.';
comment on column mirror.item_receipt_item_group_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.item_receipt_item_group_line.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line."desc" is 'Desc, STRTYPE';
comment on column mirror.item_receipt_item_group_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.item_receipt_item_group_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.item_receipt_item_group_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line.total_amount is 'TotalAmount, AMTTYPE';
comment on table mirror.item_receipt_item_group_line_item_line is 'ItemReceipt/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.item_receipt_item_group_line_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.item_receipt_item_group_line_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.item_receipt_item_group_line_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.item_receipt_item_group_line_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.vendor_credit is 'VendorCredit, one row an object.';
comment on column mirror.vendor_credit.txn_id is 'TxnID, IDTYPE';
comment on column mirror.vendor_credit.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.vendor_credit.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.vendor_credit.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.vendor_credit.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.vendor_credit.vendor_ref_list_id is 'VendorRef/ListID, IDTYPE';
comment on column mirror.vendor_credit.vendor_ref_full_name is 'VendorRef/FullName, STRTYPE';
comment on column mirror.vendor_credit.ap_account_ref_list_id is 'APAccountRef/ListID, IDTYPE';
comment on column mirror.vendor_credit.ap_account_ref_full_name is 'APAccountRef/FullName, STRTYPE';
comment on column mirror.vendor_credit.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.vendor_credit.credit_amount is 'CreditAmount, AMTTYPE';
comment on column mirror.vendor_credit.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.vendor_credit.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.vendor_credit.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.vendor_credit.credit_amount_in_home_currency is 'CreditAmountInHomeCurrency, AMTTYPE';
comment on column mirror.vendor_credit.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.vendor_credit.memo is 'Memo, STRTYPE';
comment on column mirror.vendor_credit.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.vendor_credit.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.vendor_credit.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.vendor_credit.external_guid is 'ExternalGUID, GUIDTYPE';
comment on column mirror.vendor_credit.open_amount is 'OpenAmount, AMTTYPE';
comment on table mirror.vendor_credit_expense_line is 'VendorCredit/ExpenseLineRet, one row a line, replaced whole with its object.';
comment on column mirror.vendor_credit_expense_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.vendor_credit_expense_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_expense_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_expense_line.amount is 'Amount, AMTTYPE';
comment on column mirror.vendor_credit_expense_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.vendor_credit_expense_line.memo is 'Memo, STRTYPE';
comment on column mirror.vendor_credit_expense_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_expense_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_expense_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_expense_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_expense_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_expense_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_expense_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.vendor_credit_expense_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_expense_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.vendor_credit_item_line is 'VendorCredit/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.vendor_credit_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.vendor_credit_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.vendor_credit_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.vendor_credit_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.vendor_credit_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.vendor_credit_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.vendor_credit_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.vendor_credit_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.vendor_credit_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.vendor_credit_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.vendor_credit_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.vendor_credit_item_group_line is 'VendorCredit/ItemGroupLineRet, one row a line, replaced whole with its object.';
comment on column mirror.vendor_credit_item_group_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line."desc" is 'Desc, STRTYPE';
comment on column mirror.vendor_credit_item_group_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.vendor_credit_item_group_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.vendor_credit_item_group_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line.total_amount is 'TotalAmount, AMTTYPE';
comment on table mirror.vendor_credit_item_group_line_item_line is 'VendorCredit/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.vendor_credit_item_group_line_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.vendor_credit_item_group_line_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.vendor_credit_item_group_line_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.bill_payment_check is 'BillPaymentCheck, one row an object.';
comment on column mirror.bill_payment_check.txn_id is 'TxnID, IDTYPE';
comment on column mirror.bill_payment_check.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.bill_payment_check.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.bill_payment_check.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.bill_payment_check.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.bill_payment_check.payee_entity_ref_list_id is 'PayeeEntityRef/ListID, IDTYPE';
comment on column mirror.bill_payment_check.payee_entity_ref_full_name is 'PayeeEntityRef/FullName, STRTYPE';
comment on column mirror.bill_payment_check.ap_account_ref_list_id is 'APAccountRef/ListID, IDTYPE';
comment on column mirror.bill_payment_check.ap_account_ref_full_name is 'APAccountRef/FullName, STRTYPE';
comment on column mirror.bill_payment_check.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.bill_payment_check.bank_account_ref_list_id is 'BankAccountRef/ListID, IDTYPE';
comment on column mirror.bill_payment_check.bank_account_ref_full_name is 'BankAccountRef/FullName, STRTYPE';
comment on column mirror.bill_payment_check.amount is 'Amount, AMTTYPE';
comment on column mirror.bill_payment_check.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.bill_payment_check.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.bill_payment_check.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.bill_payment_check.amount_in_home_currency is 'AmountInHomeCurrency, AMTTYPE';
comment on column mirror.bill_payment_check.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.bill_payment_check.memo is 'Memo, STRTYPE';
comment on column mirror.bill_payment_check.address_addr1 is 'Address/Addr1, STRTYPE';
comment on column mirror.bill_payment_check.address_addr2 is 'Address/Addr2, STRTYPE';
comment on column mirror.bill_payment_check.address_addr3 is 'Address/Addr3, STRTYPE';
comment on column mirror.bill_payment_check.address_addr4 is 'Address/Addr4, STRTYPE';
comment on column mirror.bill_payment_check.address_addr5 is 'Address/Addr5, STRTYPE';
comment on column mirror.bill_payment_check.address_city is 'Address/City, STRTYPE';
comment on column mirror.bill_payment_check.address_state is 'Address/State, STRTYPE';
comment on column mirror.bill_payment_check.address_postal_code is 'Address/PostalCode, STRTYPE';
comment on column mirror.bill_payment_check.address_country is 'Address/Country, STRTYPE';
comment on column mirror.bill_payment_check.address_note is 'Address/Note, STRTYPE';
comment on column mirror.bill_payment_check.address_block_addr1 is 'AddressBlock/Addr1, STRTYPE';
comment on column mirror.bill_payment_check.address_block_addr2 is 'AddressBlock/Addr2, STRTYPE';
comment on column mirror.bill_payment_check.address_block_addr3 is 'AddressBlock/Addr3, STRTYPE';
comment on column mirror.bill_payment_check.address_block_addr4 is 'AddressBlock/Addr4, STRTYPE';
comment on column mirror.bill_payment_check.address_block_addr5 is 'AddressBlock/Addr5, STRTYPE';
comment on column mirror.bill_payment_check.is_to_be_printed is 'IsToBePrinted, BOOLTYPE';
comment on column mirror.bill_payment_check.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.bill_payment_check_applied_to_txn is 'BillPaymentCheck/AppliedToTxnRet, one row a line, replaced whole with its object.';
comment on column mirror.bill_payment_check_applied_to_txn.applied_to_txn_txn_id is 'TxnID, IDTYPE';
comment on column mirror.bill_payment_check_applied_to_txn.txn_type is 'TxnType, one of TxnType';
comment on column mirror.bill_payment_check_applied_to_txn.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.bill_payment_check_applied_to_txn.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.bill_payment_check_applied_to_txn.balance_remaining is 'BalanceRemaining, AMTTYPE';
comment on column mirror.bill_payment_check_applied_to_txn.amount is 'Amount, AMTTYPE';
comment on column mirror.bill_payment_check_applied_to_txn.txn_line_detail is 'TxnLineDetail, TxnLineDetail';
comment on column mirror.bill_payment_check_applied_to_txn.discount_amount is 'DiscountAmount, AMTTYPE';
comment on column mirror.bill_payment_check_applied_to_txn.discount_account_ref_list_id is 'DiscountAccountRef/ListID, IDTYPE';
comment on column mirror.bill_payment_check_applied_to_txn.discount_account_ref_full_name is 'DiscountAccountRef/FullName, STRTYPE';
comment on column mirror.bill_payment_check_applied_to_txn.discount_class_ref_list_id is 'DiscountClassRef/ListID, IDTYPE';
comment on column mirror.bill_payment_check_applied_to_txn.discount_class_ref_full_name is 'DiscountClassRef/FullName, STRTYPE';
comment on table mirror.bill_payment_credit_card is 'BillPaymentCreditCard, one row an object.';
comment on column mirror.bill_payment_credit_card.txn_id is 'TxnID, IDTYPE';
comment on column mirror.bill_payment_credit_card.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.bill_payment_credit_card.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.bill_payment_credit_card.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.bill_payment_credit_card.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.bill_payment_credit_card.payee_entity_ref_list_id is 'PayeeEntityRef/ListID, IDTYPE';
comment on column mirror.bill_payment_credit_card.payee_entity_ref_full_name is 'PayeeEntityRef/FullName, STRTYPE';
comment on column mirror.bill_payment_credit_card.ap_account_ref_list_id is 'APAccountRef/ListID, IDTYPE';
comment on column mirror.bill_payment_credit_card.ap_account_ref_full_name is 'APAccountRef/FullName, STRTYPE';
comment on column mirror.bill_payment_credit_card.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.bill_payment_credit_card.credit_card_account_ref_list_id is 'CreditCardAccountRef/ListID, IDTYPE';
comment on column mirror.bill_payment_credit_card.credit_card_account_ref_full_name is 'CreditCardAccountRef/FullName, STRTYPE';
comment on column mirror.bill_payment_credit_card.amount is 'Amount, AMTTYPE';
comment on column mirror.bill_payment_credit_card.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.bill_payment_credit_card.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.bill_payment_credit_card.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.bill_payment_credit_card.amount_in_home_currency is 'AmountInHomeCurrency, AMTTYPE';
comment on column mirror.bill_payment_credit_card.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.bill_payment_credit_card.memo is 'Memo, STRTYPE';
comment on column mirror.bill_payment_credit_card.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.bill_payment_credit_card_applied_to_txn is 'BillPaymentCreditCard/AppliedToTxnRet, one row a line, replaced whole with its object.';
comment on column mirror.bill_payment_credit_card_applied_to_txn.applied_to_txn_txn_id is 'TxnID, IDTYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.txn_type is 'TxnType, one of TxnType';
comment on column mirror.bill_payment_credit_card_applied_to_txn.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.balance_remaining is 'BalanceRemaining, AMTTYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.amount is 'Amount, AMTTYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.txn_line_detail is 'TxnLineDetail, TxnLineDetail';
comment on column mirror.bill_payment_credit_card_applied_to_txn.discount_amount is 'DiscountAmount, AMTTYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.discount_account_ref_list_id is 'DiscountAccountRef/ListID, IDTYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.discount_account_ref_full_name is 'DiscountAccountRef/FullName, STRTYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.discount_class_ref_list_id is 'DiscountClassRef/ListID, IDTYPE';
comment on column mirror.bill_payment_credit_card_applied_to_txn.discount_class_ref_full_name is 'DiscountClassRef/FullName, STRTYPE';
comment on table mirror.sales_tax_payment_check is 'SalesTaxPaymentCheck, one row an object.';
comment on column mirror.sales_tax_payment_check.txn_id is 'TxnID, IDTYPE';
comment on column mirror.sales_tax_payment_check.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.sales_tax_payment_check.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.sales_tax_payment_check.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.sales_tax_payment_check.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.sales_tax_payment_check.payee_entity_ref_list_id is 'PayeeEntityRef/ListID, IDTYPE';
comment on column mirror.sales_tax_payment_check.payee_entity_ref_full_name is 'PayeeEntityRef/FullName, STRTYPE';
comment on column mirror.sales_tax_payment_check.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.sales_tax_payment_check.bank_account_ref_list_id is 'BankAccountRef/ListID, IDTYPE';
comment on column mirror.sales_tax_payment_check.bank_account_ref_full_name is 'BankAccountRef/FullName, STRTYPE';
comment on column mirror.sales_tax_payment_check.amount is 'Amount, AMTTYPE';
comment on column mirror.sales_tax_payment_check.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.sales_tax_payment_check.memo is 'Memo, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_addr1 is 'Address/Addr1, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_addr2 is 'Address/Addr2, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_addr3 is 'Address/Addr3, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_addr4 is 'Address/Addr4, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_addr5 is 'Address/Addr5, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_city is 'Address/City, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_state is 'Address/State, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_postal_code is 'Address/PostalCode, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_country is 'Address/Country, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_note is 'Address/Note, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_block_addr1 is 'AddressBlock/Addr1, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_block_addr2 is 'AddressBlock/Addr2, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_block_addr3 is 'AddressBlock/Addr3, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_block_addr4 is 'AddressBlock/Addr4, STRTYPE';
comment on column mirror.sales_tax_payment_check.address_block_addr5 is 'AddressBlock/Addr5, STRTYPE';
comment on column mirror.sales_tax_payment_check.is_to_be_printed is 'IsToBePrinted, BOOLTYPE';
comment on column mirror.sales_tax_payment_check.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.sales_tax_payment_check_line is 'SalesTaxPaymentCheck/SalesTaxPaymentCheckLineRet, one row a line, replaced whole with its object.';
comment on column mirror.sales_tax_payment_check_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.sales_tax_payment_check_line.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.sales_tax_payment_check_line.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.sales_tax_payment_check_line.amount is 'Amount, AMTTYPE';
comment on column mirror.sales_tax_payment_check_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on table mirror.inventory_adjustment is 'InventoryAdjustment, one row an object.';
comment on column mirror.inventory_adjustment.txn_id is 'TxnID, IDTYPE';
comment on column mirror.inventory_adjustment.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.inventory_adjustment.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.inventory_adjustment.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.inventory_adjustment.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.inventory_adjustment.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.inventory_adjustment.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.inventory_adjustment.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.inventory_adjustment.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.inventory_adjustment.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.inventory_adjustment.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.inventory_adjustment.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.inventory_adjustment.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.inventory_adjustment.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.inventory_adjustment.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.inventory_adjustment.memo is 'Memo, STRTYPE';
comment on column mirror.inventory_adjustment.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.inventory_adjustment_line is 'InventoryAdjustment/InventoryAdjustmentLineRet, one row a line, replaced whole with its object.';
comment on column mirror.inventory_adjustment_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.inventory_adjustment_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.inventory_adjustment_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.inventory_adjustment_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.inventory_adjustment_line.serial_number_added_or_removed is 'SerialNumberAddedOrRemoved, one of SerialNumberAddedOrRemoved';
comment on column mirror.inventory_adjustment_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.inventory_adjustment_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.inventory_adjustment_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.inventory_adjustment_line.quantity_difference is 'QuantityDifference, QUANTYPE';
comment on column mirror.inventory_adjustment_line.value_difference is 'ValueDifference, AMTTYPE';
comment on table mirror.time_tracking is 'TimeTracking, one row an object.';
comment on column mirror.time_tracking.txn_id is 'TxnID, IDTYPE';
comment on column mirror.time_tracking.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.time_tracking.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.time_tracking.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.time_tracking.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.time_tracking.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.time_tracking.entity_ref_list_id is 'EntityRef/ListID, IDTYPE';
comment on column mirror.time_tracking.entity_ref_full_name is 'EntityRef/FullName, STRTYPE';
comment on column mirror.time_tracking.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.time_tracking.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.time_tracking.item_service_ref_list_id is 'ItemServiceRef/ListID, IDTYPE';
comment on column mirror.time_tracking.item_service_ref_full_name is 'ItemServiceRef/FullName, STRTYPE';
comment on column mirror.time_tracking.rate is 'Rate, PRICETYPE';
comment on column mirror.time_tracking.duration is 'Duration, TIMEINTERVALTYPE';
comment on column mirror.time_tracking.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.time_tracking.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.time_tracking.payroll_item_wage_ref_list_id is 'PayrollItemWageRef/ListID, IDTYPE';
comment on column mirror.time_tracking.payroll_item_wage_ref_full_name is 'PayrollItemWageRef/FullName, STRTYPE';
comment on column mirror.time_tracking.notes is 'Notes, STRTYPE';
comment on column mirror.time_tracking.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.time_tracking.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror."check" is 'Check, one row an object.';
comment on column mirror."check".txn_id is 'TxnID, IDTYPE';
comment on column mirror."check".time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror."check".time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror."check".edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror."check".txn_number is 'TxnNumber, INTTYPE';
comment on column mirror."check".account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror."check".account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror."check".payee_entity_ref_list_id is 'PayeeEntityRef/ListID, IDTYPE';
comment on column mirror."check".payee_entity_ref_full_name is 'PayeeEntityRef/FullName, STRTYPE';
comment on column mirror."check".ref_number is 'RefNumber, STRTYPE';
comment on column mirror."check".txn_date is 'TxnDate, DATETYPE';
comment on column mirror."check".amount is 'Amount, AMTTYPE';
comment on column mirror."check".currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror."check".currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror."check".exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror."check".amount_in_home_currency is 'AmountInHomeCurrency, AMTTYPE';
comment on column mirror."check".memo is 'Memo, STRTYPE';
comment on column mirror."check".address_addr1 is 'Address/Addr1, STRTYPE';
comment on column mirror."check".address_addr2 is 'Address/Addr2, STRTYPE';
comment on column mirror."check".address_addr3 is 'Address/Addr3, STRTYPE';
comment on column mirror."check".address_addr4 is 'Address/Addr4, STRTYPE';
comment on column mirror."check".address_addr5 is 'Address/Addr5, STRTYPE';
comment on column mirror."check".address_city is 'Address/City, STRTYPE';
comment on column mirror."check".address_state is 'Address/State, STRTYPE';
comment on column mirror."check".address_postal_code is 'Address/PostalCode, STRTYPE';
comment on column mirror."check".address_country is 'Address/Country, STRTYPE';
comment on column mirror."check".address_note is 'Address/Note, STRTYPE';
comment on column mirror."check".address_block_addr1 is 'AddressBlock/Addr1, STRTYPE';
comment on column mirror."check".address_block_addr2 is 'AddressBlock/Addr2, STRTYPE';
comment on column mirror."check".address_block_addr3 is 'AddressBlock/Addr3, STRTYPE';
comment on column mirror."check".address_block_addr4 is 'AddressBlock/Addr4, STRTYPE';
comment on column mirror."check".address_block_addr5 is 'AddressBlock/Addr5, STRTYPE';
comment on column mirror."check".is_to_be_printed is 'IsToBePrinted, BOOLTYPE';
comment on column mirror."check".is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror."check".sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror."check".sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror."check".external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.check_expense_line is 'Check/ExpenseLineRet, one row a line, replaced whole with its object.';
comment on column mirror.check_expense_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.check_expense_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.check_expense_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.check_expense_line.amount is 'Amount, AMTTYPE';
comment on column mirror.check_expense_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.check_expense_line.memo is 'Memo, STRTYPE';
comment on column mirror.check_expense_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.check_expense_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.check_expense_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.check_expense_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.check_expense_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.check_expense_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.check_expense_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.check_expense_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.check_expense_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.check_item_line is 'Check/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.check_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.check_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.check_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.check_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.check_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.check_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.check_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.check_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.check_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.check_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.check_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.check_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.check_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.check_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.check_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.check_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.check_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.check_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.check_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.check_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.check_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.check_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.check_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.check_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.check_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.check_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.check_item_group_line is 'Check/ItemGroupLineRet, one row a line, replaced whole with its object.';
comment on column mirror.check_item_group_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.check_item_group_line.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line."desc" is 'Desc, STRTYPE';
comment on column mirror.check_item_group_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.check_item_group_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.check_item_group_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line.total_amount is 'TotalAmount, AMTTYPE';
comment on table mirror.check_item_group_line_item_line is 'Check/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.check_item_group_line_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.check_item_group_line_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.check_item_group_line_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.check_item_group_line_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.check_item_group_line_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.check_item_group_line_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.check_item_group_line_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.check_item_group_line_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.check_item_group_line_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.check_item_group_line_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.check_item_group_line_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.check_item_group_line_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.credit_card_charge is 'CreditCardCharge, one row an object.';
comment on column mirror.credit_card_charge.txn_id is 'TxnID, IDTYPE';
comment on column mirror.credit_card_charge.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.credit_card_charge.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.credit_card_charge.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.credit_card_charge.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.credit_card_charge.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge.payee_entity_ref_list_id is 'PayeeEntityRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge.payee_entity_ref_full_name is 'PayeeEntityRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.credit_card_charge.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_card_charge.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.credit_card_charge.amount_in_home_currency is 'AmountInHomeCurrency, AMTTYPE';
comment on column mirror.credit_card_charge.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.credit_card_charge.memo is 'Memo, STRTYPE';
comment on column mirror.credit_card_charge.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.credit_card_charge.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.credit_card_charge_expense_line is 'CreditCardCharge/ExpenseLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_card_charge_expense_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_card_charge_expense_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_expense_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_expense_line.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_card_charge_expense_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.credit_card_charge_expense_line.memo is 'Memo, STRTYPE';
comment on column mirror.credit_card_charge_expense_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_expense_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_expense_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_expense_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_expense_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_expense_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_expense_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.credit_card_charge_expense_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_expense_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.credit_card_charge_item_line is 'CreditCardCharge/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_card_charge_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.credit_card_charge_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.credit_card_charge_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_card_charge_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_card_charge_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_card_charge_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.credit_card_charge_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_card_charge_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.credit_card_charge_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.credit_card_charge_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.credit_card_charge_item_group_line is 'CreditCardCharge/ItemGroupLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_card_charge_item_group_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_card_charge_item_group_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line.total_amount is 'TotalAmount, AMTTYPE';
comment on table mirror.credit_card_charge_item_group_line_item_line is 'CreditCardCharge/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_card_charge_item_group_line_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.credit_card_charge_item_group_line_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.credit_card_charge_item_group_line_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.credit_card_credit is 'CreditCardCredit, one row an object.';
comment on column mirror.credit_card_credit.txn_id is 'TxnID, IDTYPE';
comment on column mirror.credit_card_credit.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.credit_card_credit.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.credit_card_credit.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.credit_card_credit.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.credit_card_credit.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit.payee_entity_ref_list_id is 'PayeeEntityRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit.payee_entity_ref_full_name is 'PayeeEntityRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.credit_card_credit.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_card_credit.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.credit_card_credit.amount_in_home_currency is 'AmountInHomeCurrency, AMTTYPE';
comment on column mirror.credit_card_credit.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.credit_card_credit.memo is 'Memo, STRTYPE';
comment on column mirror.credit_card_credit.is_tax_included is 'IsTaxIncluded, BOOLTYPE';
comment on column mirror.credit_card_credit.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.credit_card_credit_expense_line is 'CreditCardCredit/ExpenseLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_card_credit_expense_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_card_credit_expense_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_expense_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_expense_line.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_card_credit_expense_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.credit_card_credit_expense_line.memo is 'Memo, STRTYPE';
comment on column mirror.credit_card_credit_expense_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_expense_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_expense_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_expense_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_expense_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_expense_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_expense_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.credit_card_credit_expense_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_expense_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.credit_card_credit_item_line is 'CreditCardCredit/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_card_credit_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.credit_card_credit_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.credit_card_credit_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_card_credit_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_card_credit_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_card_credit_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.credit_card_credit_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_card_credit_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.credit_card_credit_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.credit_card_credit_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.credit_card_credit_item_group_line is 'CreditCardCredit/ItemGroupLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_card_credit_item_group_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line.item_group_ref_list_id is 'ItemGroupRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line.item_group_ref_full_name is 'ItemGroupRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_card_credit_item_group_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line.total_amount is 'TotalAmount, AMTTYPE';
comment on table mirror.credit_card_credit_item_group_line_item_line is 'CreditCardCredit/ItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.credit_card_credit_item_group_line_item_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.quantity is 'Quantity, QUANTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.unit_of_measure is 'UnitOfMeasure, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.override_uom_set_ref_list_id is 'OverrideUOMSetRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.override_uom_set_ref_full_name is 'OverrideUOMSetRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.cost is 'Cost, PRICETYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.amount is 'Amount, AMTTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.sales_tax_code_ref_list_id is 'SalesTaxCodeRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.sales_tax_code_ref_full_name is 'SalesTaxCodeRef/FullName, STRTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.credit_card_credit_item_group_line_item_line.sales_rep_ref_list_id is 'SalesRepRef/ListID, IDTYPE';
comment on column mirror.credit_card_credit_item_group_line_item_line.sales_rep_ref_full_name is 'SalesRepRef/FullName, STRTYPE';
comment on table mirror.journal_entry is 'JournalEntry, one row an object.';
comment on column mirror.journal_entry.txn_id is 'TxnID, IDTYPE';
comment on column mirror.journal_entry.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.journal_entry.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.journal_entry.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.journal_entry.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.journal_entry.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.journal_entry.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.journal_entry.memo is 'Memo, STRTYPE';
comment on column mirror.journal_entry.is_adjustment is 'IsAdjustment, BOOLTYPE';
comment on column mirror.journal_entry.is_home_currency_adjustment is 'IsHomeCurrencyAdjustment, BOOLTYPE';
comment on column mirror.journal_entry.is_amounts_entered_in_home_currency is 'IsAmountsEnteredInHomeCurrency, BOOLTYPE';
comment on column mirror.journal_entry.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.journal_entry.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.journal_entry.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.journal_entry.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.journal_entry_journal_debit_line is 'JournalEntry/JournalDebitLine, one row a line, replaced whole with its object.';
comment on column mirror.journal_entry_journal_debit_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.journal_entry_journal_debit_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.journal_entry_journal_debit_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.journal_entry_journal_debit_line.amount is 'Amount, AMTTYPE';
comment on column mirror.journal_entry_journal_debit_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.journal_entry_journal_debit_line.memo is 'Memo, STRTYPE';
comment on column mirror.journal_entry_journal_debit_line.entity_ref_list_id is 'EntityRef/ListID, IDTYPE';
comment on column mirror.journal_entry_journal_debit_line.entity_ref_full_name is 'EntityRef/FullName, STRTYPE';
comment on column mirror.journal_entry_journal_debit_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.journal_entry_journal_debit_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.journal_entry_journal_debit_line.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.journal_entry_journal_debit_line.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.journal_entry_journal_debit_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on table mirror.journal_entry_journal_credit_line is 'JournalEntry/JournalCreditLine, one row a line, replaced whole with its object.';
comment on column mirror.journal_entry_journal_credit_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.journal_entry_journal_credit_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.journal_entry_journal_credit_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.journal_entry_journal_credit_line.amount is 'Amount, AMTTYPE';
comment on column mirror.journal_entry_journal_credit_line.tax_amount is 'TaxAmount, AMTTYPE';
comment on column mirror.journal_entry_journal_credit_line.memo is 'Memo, STRTYPE';
comment on column mirror.journal_entry_journal_credit_line.entity_ref_list_id is 'EntityRef/ListID, IDTYPE';
comment on column mirror.journal_entry_journal_credit_line.entity_ref_full_name is 'EntityRef/FullName, STRTYPE';
comment on column mirror.journal_entry_journal_credit_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.journal_entry_journal_credit_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.journal_entry_journal_credit_line.item_sales_tax_ref_list_id is 'ItemSalesTaxRef/ListID, IDTYPE';
comment on column mirror.journal_entry_journal_credit_line.item_sales_tax_ref_full_name is 'ItemSalesTaxRef/FullName, STRTYPE';
comment on column mirror.journal_entry_journal_credit_line.billable_status is 'BillableStatus, one of BillableStatus';
comment on table mirror.deposit is 'Deposit, one row an object.';
comment on column mirror.deposit.txn_id is 'TxnID, IDTYPE';
comment on column mirror.deposit.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.deposit.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.deposit.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.deposit.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.deposit.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.deposit.deposit_to_account_ref_list_id is 'DepositToAccountRef/ListID, IDTYPE';
comment on column mirror.deposit.deposit_to_account_ref_full_name is 'DepositToAccountRef/FullName, STRTYPE';
comment on column mirror.deposit.memo is 'Memo, STRTYPE';
comment on column mirror.deposit.deposit_total is 'DepositTotal, AMTTYPE';
comment on column mirror.deposit.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.deposit.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.deposit.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.deposit.deposit_total_in_home_currency is 'DepositTotalInHomeCurrency, AMTTYPE';
comment on column mirror.deposit.cash_back_info_txn_line_id is 'CashBackInfoRet/TxnLineID, IDTYPE';
comment on column mirror.deposit.cash_back_info_account_ref_list_id is 'CashBackInfoRet/AccountRef/ListID, IDTYPE';
comment on column mirror.deposit.cash_back_info_account_ref_full_name is 'CashBackInfoRet/AccountRef/FullName, STRTYPE';
comment on column mirror.deposit.cash_back_info_memo is 'CashBackInfoRet/Memo, STRTYPE';
comment on column mirror.deposit.cash_back_info_amount is 'CashBackInfoRet/Amount, AMTTYPE';
comment on column mirror.deposit.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.deposit_line is 'Deposit/DepositLineRet, one row a line, replaced whole with its object.';
comment on column mirror.deposit_line.txn_type is 'TxnType, one of TxnType';
comment on column mirror.deposit_line.deposit_line_txn_id is 'TxnID, IDTYPE';
comment on column mirror.deposit_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.deposit_line.payment_txn_line_id is 'PaymentTxnLineID, IDTYPE';
comment on column mirror.deposit_line.entity_ref_list_id is 'EntityRef/ListID, IDTYPE';
comment on column mirror.deposit_line.entity_ref_full_name is 'EntityRef/FullName, STRTYPE';
comment on column mirror.deposit_line.account_ref_list_id is 'AccountRef/ListID, IDTYPE';
comment on column mirror.deposit_line.account_ref_full_name is 'AccountRef/FullName, STRTYPE';
comment on column mirror.deposit_line.memo is 'Memo, STRTYPE';
comment on column mirror.deposit_line.check_number is 'CheckNumber, STRTYPE';
comment on column mirror.deposit_line.payment_method_ref_list_id is 'PaymentMethodRef/ListID, IDTYPE';
comment on column mirror.deposit_line.payment_method_ref_full_name is 'PaymentMethodRef/FullName, STRTYPE';
comment on column mirror.deposit_line.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.deposit_line.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.deposit_line.amount is 'Amount, AMTTYPE';
comment on table mirror.build_assembly is 'BuildAssembly, one row an object.';
comment on column mirror.build_assembly.txn_id is 'TxnID, IDTYPE';
comment on column mirror.build_assembly.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.build_assembly.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.build_assembly.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.build_assembly.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.build_assembly.item_inventory_assembly_ref_list_id is 'ItemInventoryAssemblyRef/ListID, IDTYPE';
comment on column mirror.build_assembly.item_inventory_assembly_ref_full_name is 'ItemInventoryAssemblyRef/FullName, STRTYPE';
comment on column mirror.build_assembly.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.build_assembly.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.build_assembly.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.build_assembly.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.build_assembly.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.build_assembly.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.build_assembly.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.build_assembly.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.build_assembly.memo is 'Memo, STRTYPE';
comment on column mirror.build_assembly.is_pending is 'IsPending, BOOLTYPE';
comment on column mirror.build_assembly.quantity_to_build is 'QuantityToBuild, QUANTYPE';
comment on column mirror.build_assembly.quantity_can_build is 'QuantityCanBuild, QUANTYPE';
comment on column mirror.build_assembly.quantity_on_hand is 'QuantityOnHand, QUANTYPE';
comment on column mirror.build_assembly.quantity_on_sales_order is 'QuantityOnSalesOrder, QUANTYPE';
comment on column mirror.build_assembly.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.build_assembly_component_item_line is 'BuildAssembly/ComponentItemLineRet, one row a line, replaced whole with its object.';
comment on column mirror.build_assembly_component_item_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.build_assembly_component_item_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.build_assembly_component_item_line.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.build_assembly_component_item_line.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.build_assembly_component_item_line.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.build_assembly_component_item_line.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.build_assembly_component_item_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.build_assembly_component_item_line.lot_number is 'LotNumber, STRTYPE';
comment on column mirror.build_assembly_component_item_line."desc" is 'Desc, STRTYPE';
comment on column mirror.build_assembly_component_item_line.quantity_on_hand is 'QuantityOnHand, QUANTYPE';
comment on column mirror.build_assembly_component_item_line.quantity_needed is 'QuantityNeeded, QUANTYPE';
comment on table mirror.ar_refund_credit_card is 'ARRefundCreditCard, one row an object.';
comment on column mirror.ar_refund_credit_card.txn_id is 'TxnID, IDTYPE';
comment on column mirror.ar_refund_credit_card.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.ar_refund_credit_card.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.ar_refund_credit_card.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.ar_refund_credit_card.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.ar_refund_credit_card.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.ar_refund_credit_card.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.ar_refund_credit_card.refund_from_account_ref_list_id is 'RefundFromAccountRef/ListID, IDTYPE';
comment on column mirror.ar_refund_credit_card.refund_from_account_ref_full_name is 'RefundFromAccountRef/FullName, STRTYPE';
comment on column mirror.ar_refund_credit_card.ar_account_ref_list_id is 'ARAccountRef/ListID, IDTYPE';
comment on column mirror.ar_refund_credit_card.ar_account_ref_full_name is 'ARAccountRef/FullName, STRTYPE';
comment on column mirror.ar_refund_credit_card.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.ar_refund_credit_card.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.ar_refund_credit_card.total_amount is 'TotalAmount, AMTTYPE';
comment on column mirror.ar_refund_credit_card.currency_ref_list_id is 'CurrencyRef/ListID, IDTYPE';
comment on column mirror.ar_refund_credit_card.currency_ref_full_name is 'CurrencyRef/FullName, STRTYPE';
comment on column mirror.ar_refund_credit_card.exchange_rate is 'ExchangeRate, FLOATTYPE';
comment on column mirror.ar_refund_credit_card.total_amount_in_home_currency is 'TotalAmountInHomeCurrency, AMTTYPE';
comment on column mirror.ar_refund_credit_card.address_addr1 is 'Address/Addr1, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_addr2 is 'Address/Addr2, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_addr3 is 'Address/Addr3, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_addr4 is 'Address/Addr4, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_addr5 is 'Address/Addr5, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_city is 'Address/City, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_state is 'Address/State, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_postal_code is 'Address/PostalCode, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_country is 'Address/Country, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_note is 'Address/Note, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_block_addr1 is 'AddressBlock/Addr1, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_block_addr2 is 'AddressBlock/Addr2, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_block_addr3 is 'AddressBlock/Addr3, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_block_addr4 is 'AddressBlock/Addr4, STRTYPE';
comment on column mirror.ar_refund_credit_card.address_block_addr5 is 'AddressBlock/Addr5, STRTYPE';
comment on column mirror.ar_refund_credit_card.payment_method_ref_list_id is 'PaymentMethodRef/ListID, IDTYPE';
comment on column mirror.ar_refund_credit_card.payment_method_ref_full_name is 'PaymentMethodRef/FullName, STRTYPE';
comment on column mirror.ar_refund_credit_card.memo is 'Memo, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_credit_card_number is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_expiration_month is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth, INTTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_expiration_year is 'CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear, INTTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_name_on_card is 'CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_credit_card_address is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_credit_card_postal_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_commercial_card_code is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_transaction_mode is 'CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode, one of TransactionMode';
comment on column mirror.ar_refund_credit_card.credit_card_txn_input_info_credit_card_txn_type is 'CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType, one of CreditCardTxnType';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_result_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode, INTTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_result_message is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_credit_card_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_merchant_account_number is 'CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_authorization_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_avs_street is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet, one of AVSStreet';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_avs_zip is 'CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip, one of AVSZip';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_card_security_code_match is 'CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch, one of CardSecurityCodeMatch';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_recon_batch_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID, STRTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_payment_grouping_code is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode, INTTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_payment_status is 'CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus, one of PaymentStatus';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_txn_authorization_time is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime, DATETIMETYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_txn_authorization_stamp is 'CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp, INTTYPE';
comment on column mirror.ar_refund_credit_card.credit_card_txn_result_info_client_trans_id is 'CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID, STRTYPE';
comment on column mirror.ar_refund_credit_card.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.ar_refund_credit_card_refund_applied_to_txn is 'ARRefundCreditCard/RefundAppliedToTxnRet, one row a line, replaced whole with its object.';
comment on column mirror.ar_refund_credit_card_refund_applied_to_txn.refund_applied_to_txn_txn_id is 'TxnID, IDTYPE';
comment on column mirror.ar_refund_credit_card_refund_applied_to_txn.txn_type is 'TxnType, one of TxnType';
comment on column mirror.ar_refund_credit_card_refund_applied_to_txn.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.ar_refund_credit_card_refund_applied_to_txn.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.ar_refund_credit_card_refund_applied_to_txn.credit_remaining is 'CreditRemaining, AMTTYPE';
comment on column mirror.ar_refund_credit_card_refund_applied_to_txn.refund_amount is 'RefundAmount, AMTTYPE';
comment on column mirror.ar_refund_credit_card_refund_applied_to_txn.credit_remaining_in_home_currency is 'CreditRemainingInHomeCurrency, AMTTYPE';
comment on column mirror.ar_refund_credit_card_refund_applied_to_txn.refund_amount_in_home_currency is 'RefundAmountInHomeCurrency, AMTTYPE';
comment on table mirror.vehicle_mileage is 'VehicleMileage, one row an object.';
comment on column mirror.vehicle_mileage.txn_id is 'TxnID, IDTYPE';
comment on column mirror.vehicle_mileage.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.vehicle_mileage.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.vehicle_mileage.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.vehicle_mileage.vehicle_ref_list_id is 'VehicleRef/ListID, IDTYPE';
comment on column mirror.vehicle_mileage.vehicle_ref_full_name is 'VehicleRef/FullName, STRTYPE';
comment on column mirror.vehicle_mileage.customer_ref_list_id is 'CustomerRef/ListID, IDTYPE';
comment on column mirror.vehicle_mileage.customer_ref_full_name is 'CustomerRef/FullName, STRTYPE';
comment on column mirror.vehicle_mileage.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.vehicle_mileage.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.vehicle_mileage.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.vehicle_mileage.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.vehicle_mileage.trip_start_date is 'TripStartDate, DATETYPE';
comment on column mirror.vehicle_mileage.trip_end_date is 'TripEndDate, DATETYPE';
comment on column mirror.vehicle_mileage.odometer_start is 'OdometerStart, QUANTYPE';
comment on column mirror.vehicle_mileage.odometer_end is 'OdometerEnd, QUANTYPE';
comment on column mirror.vehicle_mileage.total_miles is 'TotalMiles, QUANTYPE';
comment on column mirror.vehicle_mileage.notes is 'Notes, STRTYPE';
comment on column mirror.vehicle_mileage.billable_status is 'BillableStatus, one of BillableStatus';
comment on column mirror.vehicle_mileage.standard_mileage_rate is 'StandardMileageRate, PERCENTTYPE';
comment on column mirror.vehicle_mileage.standard_mileage_total_amount is 'StandardMileageTotalAmount, AMTTYPE';
comment on column mirror.vehicle_mileage.billable_rate is 'BillableRate, PRICETYPE';
comment on column mirror.vehicle_mileage.billable_amount is 'BillableAmount, AMTTYPE';
comment on table mirror.transfer_inventory is 'TransferInventory, one row an object.';
comment on column mirror.transfer_inventory.txn_id is 'TxnID, IDTYPE';
comment on column mirror.transfer_inventory.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.transfer_inventory.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.transfer_inventory.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.transfer_inventory.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.transfer_inventory.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.transfer_inventory.ref_number is 'RefNumber, STRTYPE';
comment on column mirror.transfer_inventory.from_inventory_site_ref_list_id is 'FromInventorySiteRef/ListID, IDTYPE';
comment on column mirror.transfer_inventory.from_inventory_site_ref_full_name is 'FromInventorySiteRef/FullName, STRTYPE';
comment on column mirror.transfer_inventory.to_inventory_site_ref_list_id is 'ToInventorySiteRef/ListID, IDTYPE';
comment on column mirror.transfer_inventory.to_inventory_site_ref_full_name is 'ToInventorySiteRef/FullName, STRTYPE';
comment on column mirror.transfer_inventory.memo is 'Memo, STRTYPE';
comment on column mirror.transfer_inventory.external_guid is 'ExternalGUID, GUIDTYPE';
comment on table mirror.transfer_inventory_line is 'TransferInventory/TransferInventoryLineRet, one row a line, replaced whole with its object.';
comment on column mirror.transfer_inventory_line.txn_line_id is 'TxnLineID, IDTYPE';
comment on column mirror.transfer_inventory_line.item_ref_list_id is 'ItemRef/ListID, IDTYPE';
comment on column mirror.transfer_inventory_line.item_ref_full_name is 'ItemRef/FullName, STRTYPE';
comment on column mirror.transfer_inventory_line.from_inventory_site_location_ref_list_id is 'FromInventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.transfer_inventory_line.from_inventory_site_location_ref_full_name is 'FromInventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.transfer_inventory_line.to_inventory_site_location_ref_list_id is 'ToInventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.transfer_inventory_line.to_inventory_site_location_ref_full_name is 'ToInventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.transfer_inventory_line.quantity_transferred is 'QuantityTransferred, QUANTYPE';
comment on column mirror.transfer_inventory_line.serial_number is 'SerialNumber, STRTYPE';
comment on column mirror.transfer_inventory_line.lot_number is 'LotNumber, STRTYPE';
comment on table mirror.item_sites is 'ItemSites, one row an object.';
comment on column mirror.item_sites.list_id is 'ListID, IDTYPE';
comment on column mirror.item_sites.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.item_sites.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.item_sites.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.item_sites.item_inventory_assembly_ref_list_id is 'ItemInventoryAssemblyRef/ListID, IDTYPE';
comment on column mirror.item_sites.item_inventory_assembly_ref_full_name is 'ItemInventoryAssemblyRef/FullName, STRTYPE';
comment on column mirror.item_sites.item_inventory_ref_list_id is 'ItemInventoryRef/ListID, IDTYPE';
comment on column mirror.item_sites.item_inventory_ref_full_name is 'ItemInventoryRef/FullName, STRTYPE';
comment on column mirror.item_sites.inventory_site_ref_list_id is 'InventorySiteRef/ListID, IDTYPE';
comment on column mirror.item_sites.inventory_site_ref_full_name is 'InventorySiteRef/FullName, STRTYPE';
comment on column mirror.item_sites.inventory_site_location_ref_list_id is 'InventorySiteLocationRef/ListID, IDTYPE';
comment on column mirror.item_sites.inventory_site_location_ref_full_name is 'InventorySiteLocationRef/FullName, STRTYPE';
comment on column mirror.item_sites.reorder_level is 'ReorderLevel, QUANTYPE';
comment on column mirror.item_sites.quantity_on_hand is 'QuantityOnHand, QUANTYPE';
comment on column mirror.item_sites.quantity_on_purchase_orders is 'QuantityOnPurchaseOrders, QUANTYPE';
comment on column mirror.item_sites.quantity_on_sales_orders is 'QuantityOnSalesOrders, QUANTYPE';
comment on column mirror.item_sites.quantity_to_be_built_by_pending_build_txns is 'QuantityToBeBuiltByPendingBuildTxns, QUANTYPE';
comment on column mirror.item_sites.quantity_required_by_pending_build_txns is 'QuantityRequiredByPendingBuildTxns, QUANTYPE';
comment on column mirror.item_sites.quantity_on_pending_transfers is 'QuantityOnPendingTransfers, QUANTYPE';
comment on column mirror.item_sites.assembly_build_point is 'AssemblyBuildPoint, QUANTYPE';
comment on table mirror.bar_code is 'BarCode, one row an object.';
comment on column mirror.bar_code.list_type is 'ListType, one of ListType';
comment on column mirror.bar_code.list_id is 'ListID, IDTYPE';
comment on column mirror.bar_code.full_name is 'FullName, STRTYPE';
comment on table mirror.transfer is 'Transfer, one row an object.';
comment on column mirror.transfer.txn_id is 'TxnID, IDTYPE';
comment on column mirror.transfer.time_created is 'TimeCreated, DATETIMETYPE';
comment on column mirror.transfer.time_modified is 'TimeModified, DATETIMETYPE';
comment on column mirror.transfer.edit_sequence is 'EditSequence, STRTYPE';
comment on column mirror.transfer.txn_number is 'TxnNumber, INTTYPE';
comment on column mirror.transfer.txn_date is 'TxnDate, DATETYPE';
comment on column mirror.transfer.transfer_from_account_ref_list_id is 'TransferFromAccountRef/ListID, IDTYPE';
comment on column mirror.transfer.transfer_from_account_ref_full_name is 'TransferFromAccountRef/FullName, STRTYPE';
comment on column mirror.transfer.from_account_balance is 'FromAccountBalance, AMTTYPE';
comment on column mirror.transfer.transfer_to_account_ref_list_id is 'TransferToAccountRef/ListID, IDTYPE';
comment on column mirror.transfer.transfer_to_account_ref_full_name is 'TransferToAccountRef/FullName, STRTYPE';
comment on column mirror.transfer.to_account_balance is 'ToAccountBalance, AMTTYPE';
comment on column mirror.transfer.class_ref_list_id is 'ClassRef/ListID, IDTYPE';
comment on column mirror.transfer.class_ref_full_name is 'ClassRef/FullName, STRTYPE';
comment on column mirror.transfer.amount is 'Amount, AMTTYPE';
comment on column mirror.transfer.memo is 'Memo, STRTYPE';

-- Row-level security: the process sees one organization by its setting, a reader's login one
-- organization by its own name, which it cannot change.
do $$
declare
  name text;
begin
  foreach name in array array[
    'account',
    'lead',
    'lead_additional_contact_ref',
    'lead_locations',
    'lead_contacts',
    'lead_contacts_additional_contact_ref',
    'customer',
    'customer_ship_to_address',
    'customer_additional_contact_ref',
    'customer_contacts',
    'customer_contacts_additional_contact_ref',
    'customer_additional_notes',
    'employee',
    'employee_additional_contact_ref',
    'employee_additional_notes',
    'employee_earnings',
    'other_name',
    'vendor',
    'vendor_additional_contact_ref',
    'vendor_contacts',
    'vendor_contacts_additional_contact_ref',
    'vendor_additional_notes',
    'vendor_prefill_account_ref',
    'standard_terms',
    'date_driven_terms',
    'class',
    'sales_rep',
    'customer_type',
    'vendor_type',
    'job_type',
    'customer_msg',
    'payment_method',
    'ship_method',
    'sales_tax_code',
    'to_do',
    'item_service',
    'item_non_inventory',
    'item_other_charge',
    'item_inventory',
    'item_inventory_assembly',
    'item_inventory_assembly_line',
    'item_fixed_asset',
    'item_subtotal',
    'item_discount',
    'item_payment',
    'item_sales_tax',
    'item_sales_tax_group',
    'item_sales_tax_group_item_sales_tax_ref',
    'item_group',
    'item_group_line',
    'payroll_item_wage',
    'payroll_item_non_wage',
    'template',
    'price_level',
    'price_level_per_item',
    'billing_rate',
    'billing_rate_per_item',
    'vehicle',
    'unit_of_measure_set',
    'unit_of_measure_set_related_unit',
    'unit_of_measure_set_default_unit',
    'workers_comp_code',
    'workers_comp_code_rate_history',
    'currency',
    'inventory_site',
    'invoice',
    'invoice_line',
    'invoice_line_group',
    'invoice_line_group_invoice_line',
    'estimate',
    'estimate_line',
    'estimate_line_group',
    'estimate_line_group_estimate_line',
    'sales_order',
    'sales_order_line',
    'sales_order_line_group',
    'sales_order_line_group_sales_order_line',
    'sales_receipt',
    'sales_receipt_line',
    'sales_receipt_line_group',
    'sales_receipt_line_group_sales_receipt_line',
    'credit_memo',
    'credit_memo_line',
    'credit_memo_line_group',
    'credit_memo_line_group_credit_memo_line',
    'receive_payment',
    'receive_payment_applied_to_txn',
    'charge',
    'purchase_order',
    'purchase_order_line',
    'purchase_order_line_group',
    'purchase_order_line_group_purchase_order_line',
    'bill',
    'bill_expense_line',
    'bill_item_line',
    'bill_item_group_line',
    'bill_item_group_line_item_line',
    'item_receipt',
    'item_receipt_expense_line',
    'item_receipt_item_line',
    'item_receipt_item_group_line',
    'item_receipt_item_group_line_item_line',
    'vendor_credit',
    'vendor_credit_expense_line',
    'vendor_credit_item_line',
    'vendor_credit_item_group_line',
    'vendor_credit_item_group_line_item_line',
    'bill_payment_check',
    'bill_payment_check_applied_to_txn',
    'bill_payment_credit_card',
    'bill_payment_credit_card_applied_to_txn',
    'sales_tax_payment_check',
    'sales_tax_payment_check_line',
    'inventory_adjustment',
    'inventory_adjustment_line',
    'time_tracking',
    'check',
    'check_expense_line',
    'check_item_line',
    'check_item_group_line',
    'check_item_group_line_item_line',
    'credit_card_charge',
    'credit_card_charge_expense_line',
    'credit_card_charge_item_line',
    'credit_card_charge_item_group_line',
    'credit_card_charge_item_group_line_item_line',
    'credit_card_credit',
    'credit_card_credit_expense_line',
    'credit_card_credit_item_line',
    'credit_card_credit_item_group_line',
    'credit_card_credit_item_group_line_item_line',
    'journal_entry',
    'journal_entry_journal_debit_line',
    'journal_entry_journal_credit_line',
    'deposit',
    'deposit_line',
    'build_assembly',
    'build_assembly_component_item_line',
    'ar_refund_credit_card',
    'ar_refund_credit_card_refund_applied_to_txn',
    'vehicle_mileage',
    'transfer_inventory',
    'transfer_inventory_line',
    'item_sites',
    'bar_code',
    'transfer',
    'data_ext',
    'linked_txn',
    'change',
    'history',
    'parked',
    'read_mark'
  ] loop
    execute format('alter table mirror.%I enable row level security', name);
    execute format('create policy app on mirror.%I to qbd_app'
      ' using (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)'
      ' with check (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)', name);
    execute format('grant select, insert, update, delete on mirror.%I to qbd_app', name);
    continue when name in ('read_mark');
    execute format('create policy reader on mirror.%I for select to qbd_reader'
      ' using (organization_id ='
      '   substring(current_user::text from ''^qbd_reader_([0-9a-f]{32})$'')::uuid)', name);
    execute format('grant select on mirror.%I to qbd_reader', name);
  end loop;
end $$;
grant select on mirror.item to qbd_app, qbd_reader;
