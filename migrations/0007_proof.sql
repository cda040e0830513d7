-- The proof: figures that QuickBooks adds up beside the same figures added up from the mirror.
-- Which account each document posts to is told here once, for the proof and for everybody who
-- reads the mirror by SQL.

create view mirror.item_account with (security_invoker = true) as
select organization_id, company_file_id, 'ItemService'::text as item_type, list_id,
  coalesce(sales_and_purchase_income_account_ref_list_id,
    sales_or_purchase_account_ref_list_id) as sales_account_id,
  coalesce(sales_and_purchase_expense_account_ref_list_id,
    sales_or_purchase_account_ref_list_id) as purchase_account_id
  from mirror.item_service
union all
select organization_id, company_file_id, 'ItemNonInventory', list_id,
  coalesce(sales_and_purchase_income_account_ref_list_id, sales_or_purchase_account_ref_list_id),
  coalesce(sales_and_purchase_expense_account_ref_list_id, sales_or_purchase_account_ref_list_id)
  from mirror.item_non_inventory
union all
select organization_id, company_file_id, 'ItemOtherCharge', list_id,
  coalesce(sales_and_purchase_income_account_ref_list_id, sales_or_purchase_account_ref_list_id),
  coalesce(sales_and_purchase_expense_account_ref_list_id, sales_or_purchase_account_ref_list_id)
  from mirror.item_other_charge
union all
select organization_id, company_file_id, 'ItemInventory', list_id,
  income_account_ref_list_id, asset_account_ref_list_id
  from mirror.item_inventory
union all
select organization_id, company_file_id, 'ItemInventoryAssembly', list_id,
  income_account_ref_list_id, asset_account_ref_list_id
  from mirror.item_inventory_assembly
union all
select organization_id, company_file_id, 'ItemFixedAsset', list_id,
  asset_account_ref_list_id, asset_account_ref_list_id
  from mirror.item_fixed_asset
union all
select organization_id, company_file_id, 'ItemDiscount', list_id,
  account_ref_list_id, account_ref_list_id
  from mirror.item_discount
union all
select organization_id, company_file_id, 'ItemPayment', list_id,
  deposit_to_account_ref_list_id, deposit_to_account_ref_list_id
  from mirror.item_payment
union all
select organization_id, company_file_id, 'ItemSubtotal', list_id, null, null
  from mirror.item_subtotal;
comment on view mirror.item_account is
  'Which account an item posts to where it is sold and where it is bought.';

create view mirror.posting with (security_invoker = true) as
select h.organization_id, h.company_file_id, 'Bill'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.ap_account_ref_list_id as account_ref_list_id,
  h.vendor_ref_list_id as entity_ref_list_id, -h.amount_due as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.bill h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'Bill', h.txn_id, h.txn_date, v.part,
  v.account_id, coalesce(l.customer_ref_list_id, h.vendor_ref_list_id), v.amount,
    h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.bill h
  join mirror.bill_expense_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Bill', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.bill h
  join mirror.bill_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Bill', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.bill h
  join mirror.bill_item_group_line_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'ItemReceipt'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, coalesce(h.ap_account_ref_list_id,
    h.liability_account_ref_list_id) as account_ref_list_id,
  h.vendor_ref_list_id as entity_ref_list_id, -h.total_amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.item_receipt h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'ItemReceipt', h.txn_id, h.txn_date, v.part,
  v.account_id, coalesce(l.customer_ref_list_id, h.vendor_ref_list_id), v.amount,
    h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.item_receipt h
  join mirror.item_receipt_expense_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'ItemReceipt', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.item_receipt h
  join mirror.item_receipt_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'ItemReceipt', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.item_receipt h
  join mirror.item_receipt_item_group_line_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'VendorCredit'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.ap_account_ref_list_id as account_ref_list_id,
  h.vendor_ref_list_id as entity_ref_list_id, h.credit_amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.vendor_credit h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'VendorCredit', h.txn_id, h.txn_date, v.part,
  v.account_id, coalesce(l.customer_ref_list_id, h.vendor_ref_list_id), v.amount,
    h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.vendor_credit h
  join mirror.vendor_credit_expense_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'VendorCredit', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.vendor_credit h
  join mirror.vendor_credit_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'VendorCredit', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.vendor_credit h
  join mirror.vendor_credit_item_group_line_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Check'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.account_ref_list_id as account_ref_list_id,
  h.payee_entity_ref_list_id as entity_ref_list_id, -h.amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror."check" h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'Check', h.txn_id, h.txn_date, v.part,
  v.account_id, coalesce(l.customer_ref_list_id, h.payee_entity_ref_list_id), v.amount,
    h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror."check" h
  join mirror.check_expense_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Check', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror."check" h
  join mirror.check_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Check', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror."check" h
  join mirror.check_item_group_line_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'CreditCardCharge'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.account_ref_list_id as account_ref_list_id,
  h.payee_entity_ref_list_id as entity_ref_list_id, -h.amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.credit_card_charge h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'CreditCardCharge', h.txn_id, h.txn_date, v.part,
  v.account_id, coalesce(l.customer_ref_list_id, h.payee_entity_ref_list_id), v.amount,
    h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.credit_card_charge h
  join mirror.credit_card_charge_expense_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'CreditCardCharge', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.credit_card_charge h
  join mirror.credit_card_charge_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'CreditCardCharge', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.credit_card_charge h
  join mirror.credit_card_charge_item_group_line_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'CreditCardCredit'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.account_ref_list_id as account_ref_list_id,
  h.payee_entity_ref_list_id as entity_ref_list_id, h.amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.credit_card_credit h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'CreditCardCredit', h.txn_id, h.txn_date, v.part,
  v.account_id, coalesce(l.customer_ref_list_id, h.payee_entity_ref_list_id), v.amount,
    h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.credit_card_credit h
  join mirror.credit_card_credit_expense_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'CreditCardCredit', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.credit_card_credit h
  join mirror.credit_card_credit_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'CreditCardCredit', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.credit_card_credit h
  join mirror.credit_card_credit_item_group_line_item_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'BillPaymentCheck'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.bank_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, -h.amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.bill_payment_check h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'BillPaymentCheck'::text as object_type, h.txn_id,
  h.txn_date, 'payable'::text as part, h.ap_account_ref_list_id as account_ref_list_id,
  h.payee_entity_ref_list_id as entity_ref_list_id, h.amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.bill_payment_check h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'BillPaymentCheck', h.txn_id, h.txn_date, v.part,
  v.account_id, h.payee_entity_ref_list_id, v.amount, h.currency_ref_list_id,
    coalesce(h.exchange_rate, 1)
  from mirror.bill_payment_check h
  join mirror.bill_payment_check_applied_to_txn l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('discount'::text, h.ap_account_ref_list_id, l.discount_amount),
    ('discount'::text, l.discount_account_ref_list_id, -l.discount_amount)) as v (part,
    account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'BillPaymentCreditCard'::text as object_type,
    h.txn_id,
  h.txn_date, 'total'::text as part, h.credit_card_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, -h.amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.bill_payment_credit_card h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'BillPaymentCreditCard'::text as object_type,
    h.txn_id,
  h.txn_date, 'payable'::text as part, h.ap_account_ref_list_id as account_ref_list_id,
  h.payee_entity_ref_list_id as entity_ref_list_id, h.amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.bill_payment_credit_card h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'BillPaymentCreditCard', h.txn_id, h.txn_date,
    v.part,
  v.account_id, h.payee_entity_ref_list_id, v.amount, h.currency_ref_list_id,
    coalesce(h.exchange_rate, 1)
  from mirror.bill_payment_credit_card h
  join mirror.bill_payment_credit_card_applied_to_txn l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('discount'::text, h.ap_account_ref_list_id, l.discount_amount),
    ('discount'::text, l.discount_account_ref_list_id, -l.discount_amount)) as v (part,
    account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Invoice'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.ar_account_ref_list_id as account_ref_list_id,
  h.customer_ref_list_id as entity_ref_list_id, (h.subtotal + coalesce(h.sales_tax_total,
    0)) as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.invoice h
 where not h.is_deleted and h.is_pending is not true
union all
select h.organization_id, h.company_file_id, 'Invoice'::text as object_type, h.txn_id,
  h.txn_date, 'tax'::text as part, t.list_id as account_ref_list_id,
  null as entity_ref_list_id, -h.sales_tax_total as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.invoice h
  left join mirror.account t on t.organization_id = h.organization_id
    and t.company_file_id = h.company_file_id and 
   t.special_account_type = 'SalesTaxPayable' and not t.is_deleted
 where not h.is_deleted and h.is_pending is not true and h.sales_tax_total <> 0
union all
select h.organization_id, h.company_file_id, 'Invoice', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.invoice h
  join mirror.invoice_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.sales_account_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and h.is_pending is not true
    and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Invoice', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.invoice h
  join mirror.invoice_line_group_invoice_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.sales_account_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and h.is_pending is not true
    and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'SalesReceipt'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.deposit_to_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, (h.total_amount) as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.sales_receipt h
 where not h.is_deleted and h.is_pending is not true
union all
select h.organization_id, h.company_file_id, 'SalesReceipt'::text as object_type, h.txn_id,
  h.txn_date, 'tax'::text as part, t.list_id as account_ref_list_id,
  null as entity_ref_list_id, -h.sales_tax_total as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.sales_receipt h
  left join mirror.account t on t.organization_id = h.organization_id
    and t.company_file_id = h.company_file_id and 
   t.special_account_type = 'SalesTaxPayable' and not t.is_deleted
 where not h.is_deleted and h.is_pending is not true and h.sales_tax_total <> 0
union all
select h.organization_id, h.company_file_id, 'SalesReceipt', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.sales_receipt h
  join mirror.sales_receipt_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.sales_account_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and h.is_pending is not true
    and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'SalesReceipt', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.sales_receipt h
  join mirror.sales_receipt_line_group_sales_receipt_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.sales_account_id, -l.amount),
    ('tax'::text, null, -l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and h.is_pending is not true
    and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'CreditMemo'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.ar_account_ref_list_id as account_ref_list_id,
  h.customer_ref_list_id as entity_ref_list_id, -(h.total_amount) as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.credit_memo h
 where not h.is_deleted and h.is_pending is not true
union all
select h.organization_id, h.company_file_id, 'CreditMemo'::text as object_type, h.txn_id,
  h.txn_date, 'tax'::text as part, t.list_id as account_ref_list_id,
  null as entity_ref_list_id, h.sales_tax_total as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.credit_memo h
  left join mirror.account t on t.organization_id = h.organization_id
    and t.company_file_id = h.company_file_id and 
   t.special_account_type = 'SalesTaxPayable' and not t.is_deleted
 where not h.is_deleted and h.is_pending is not true and h.sales_tax_total <> 0
union all
select h.organization_id, h.company_file_id, 'CreditMemo', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.credit_memo h
  join mirror.credit_memo_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.sales_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and h.is_pending is not true
    and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'CreditMemo', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, h.currency_ref_list_id, coalesce(h.exchange_rate, 1)
  from mirror.credit_memo h
  join mirror.credit_memo_line_group_credit_memo_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.sales_account_id, l.amount),
    ('tax'::text, null, l.tax_amount)) as v (part, account_id, amount)
 where not h.is_deleted and h.is_pending is not true
    and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'ReceivePayment'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.deposit_to_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, h.total_amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.receive_payment h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'ReceivePayment'::text as object_type, h.txn_id,
  h.txn_date, 'receivable'::text as part, h.ar_account_ref_list_id as account_ref_list_id,
  h.customer_ref_list_id as entity_ref_list_id, -h.total_amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.receive_payment h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'ReceivePayment', h.txn_id, h.txn_date, v.part,
  v.account_id, h.customer_ref_list_id, v.amount, h.currency_ref_list_id,
    coalesce(h.exchange_rate, 1)
  from mirror.receive_payment h
  join mirror.receive_payment_applied_to_txn l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('discount'::text, h.ar_account_ref_list_id, -l.discount_amount),
    ('discount'::text, l.discount_account_ref_list_id, l.discount_amount)) as v (part,
    account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Charge'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.ar_account_ref_list_id as account_ref_list_id,
  h.customer_ref_list_id as entity_ref_list_id, h.amount as amount,
  null::text as currency_ref_list_id, 1::numeric as exchange_rate
  from mirror.charge h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'Charge'::text as object_type, h.txn_id,
  h.txn_date, 'line'::text as part, i.sales_account_id as account_ref_list_id,
  null as entity_ref_list_id, -h.amount as amount,
  null::text as currency_ref_list_id, 1::numeric as exchange_rate
  from mirror.charge h
  left join mirror.item_account i on i.organization_id = h.organization_id
    and i.company_file_id = h.company_file_id and i.list_id = h.item_ref_list_id
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'ARRefundCreditCard'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.refund_from_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, -h.total_amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.ar_refund_credit_card h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'ARRefundCreditCard'::text as object_type, h.txn_id,
  h.txn_date, 'receivable'::text as part, h.ar_account_ref_list_id as account_ref_list_id,
  h.customer_ref_list_id as entity_ref_list_id, h.total_amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.ar_refund_credit_card h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'SalesTaxPaymentCheck'::text as object_type,
    h.txn_id,
  h.txn_date, 'total'::text as part, h.bank_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, -h.amount as amount,
  null::text as currency_ref_list_id, 1::numeric as exchange_rate
  from mirror.sales_tax_payment_check h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'SalesTaxPaymentCheck', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, null::text, 1::numeric
  from mirror.sales_tax_payment_check h
  join mirror.sales_tax_payment_check_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.account t on t.organization_id = h.organization_id
    and t.company_file_id = h.company_file_id and 
   t.special_account_type = 'SalesTaxPayable' and not t.is_deleted
 cross join lateral (values
    ('line'::text, t.list_id, l.amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Deposit'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.deposit_to_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, h.deposit_total as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.deposit h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'Deposit'::text as object_type, h.txn_id,
  h.txn_date, 'cash_back'::text as part,
    h.cash_back_info_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, h.cash_back_info_amount as amount,
  h.currency_ref_list_id as currency_ref_list_id, coalesce(h.exchange_rate, 1) as exchange_rate
  from mirror.deposit h
 where not h.is_deleted and h.cash_back_info_amount <> 0
union all
select h.organization_id, h.company_file_id, 'Deposit', h.txn_id, h.txn_date, v.part,
  v.account_id, l.entity_ref_list_id, v.amount, h.currency_ref_list_id,
    coalesce(h.exchange_rate, 1)
  from mirror.deposit h
  join mirror.deposit_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, -l.amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'Transfer'::text as object_type, h.txn_id,
  h.txn_date, 'total'::text as part, h.transfer_from_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, -h.amount as amount,
  null::text as currency_ref_list_id, 1::numeric as exchange_rate
  from mirror.transfer h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'Transfer'::text as object_type, h.txn_id,
  h.txn_date, 'line'::text as part, h.transfer_to_account_ref_list_id as account_ref_list_id,
  null as entity_ref_list_id, h.amount as amount,
  null::text as currency_ref_list_id, 1::numeric as exchange_rate
  from mirror.transfer h
 where not h.is_deleted
union all
select h.organization_id, h.company_file_id, 'JournalEntry', h.txn_id, h.txn_date, v.part,
  v.account_id, l.entity_ref_list_id, v.amount, h.currency_ref_list_id,
    case when h.is_amounts_entered_in_home_currency then 1 else coalesce(h.exchange_rate, 1) end
  from mirror.journal_entry h
  join mirror.journal_entry_journal_debit_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, l.amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'JournalEntry', h.txn_id, h.txn_date, v.part,
  v.account_id, l.entity_ref_list_id, v.amount, h.currency_ref_list_id,
    case when h.is_amounts_entered_in_home_currency then 1 else coalesce(h.exchange_rate, 1) end
  from mirror.journal_entry h
  join mirror.journal_entry_journal_credit_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
 cross join lateral (values
    ('line'::text, l.account_ref_list_id, -l.amount)) as v (part, account_id, amount)
 where not h.is_deleted and v.amount <> 0
union all
select h.organization_id, h.company_file_id, 'InventoryAdjustment', h.txn_id, h.txn_date, v.part,
  v.account_id, null, v.amount, null::text, 1::numeric
  from mirror.inventory_adjustment h
  join mirror.inventory_adjustment_line l
    on l.organization_id = h.organization_id
    and l.company_file_id = h.company_file_id and l.txn_id = h.txn_id
  left join mirror.item_account i on i.organization_id = l.organization_id
    and i.company_file_id = l.company_file_id and i.list_id = l.item_ref_list_id
 cross join lateral (values
    ('line'::text, i.purchase_account_id, l.value_difference),
    ('total'::text, h.account_ref_list_id, -l.value_difference)) as v (part, account_id, amount)
 where not h.is_deleted and i.item_type is distinct from 'ItemSubtotal' and v.amount <> 0;
comment on view mirror.posting is
  'What every document posts, as far as its own fields say: debits positive, credits negative. '
  'The cost of goods of a sale and gains by exchange are not exposed by QuickBooks and not here.';
comment on column mirror.posting.part is
  'total, payable, receivable: the document as a whole; line, tax, discount, cash_back: its parts.';
comment on column mirror.posting.amount is 'In the currency of the document.';
comment on column mirror.posting.exchange_rate is 'Units of home currency for one of its own.';
comment on column mirror.posting.account_ref_list_id is 'Null where QuickBooks does not tell it.';
grant select on mirror.item_account, mirror.posting to qbd_app, qbd_reader;

create table mirror.proof (
  organization_id uuid not null,
  company_file_id uuid not null,
  run_id uuid not null,
  check_kind text not null constraint proof_kind check (check_kind in
    ('count', 'document', 'account', 'entity', 'ledger', 'totals')),
  subject text not null,
  kind text,
  name text not null,
  compared integer not null,
  expected numeric,
  found numeric,
  difference numeric,
  state text not null constraint proof_state check (state in
    ('proven', 'healed', 'broken', 'not_computable')),
  reason text,
  explained_by jsonb not null default '[]',
  is_nightly boolean not null,
  change_seq bigint not null,
  as_of timestamptz not null,
  constraint proof_pkey primary key
    (organization_id, company_file_id, run_id, check_kind, subject)
);
create index proof_recent on mirror.proof (organization_id, company_file_id, as_of);
comment on table mirror.proof is
  'What each sync compared with QuickBooks. One row a check that came out equal; accounts, and '
  'whatever did not come out equal, have rows of their own.';
comment on column mirror.proof.check_kind is
  'count: objects of each type; document: amounts inside each document; account: balances; '
  'entity: balances of vendors and customers; ledger: the figures of the reports; '
  'totals: debits and credits of the trial balance.';
comment on column mirror.proof.subject is
  'Of one account, vendor or customer its ListID, of a document its type and TxnID, of a count '
  'its type; empty for the check as a whole.';
comment on column mirror.proof.kind is
  'Of an account its AccountType, of other subjects their type.';
comment on column mirror.proof.change_seq is
  'Number of the newest change of the mirror when it was judged.';
comment on column mirror.proof.compared is 'How many figures the row stands for.';
comment on column mirror.proof.expected is 'What QuickBooks said.';
comment on column mirror.proof.found is 'What the mirror comes to.';
comment on column mirror.proof.explained_by is
  'Objects and amounts: {objectType, objectId, label, path, had, has}.';

-- What the sync that is under way has asked for and found so far.
create table proof_note (
  organization_id uuid not null,
  company_file_id uuid not null,
  run_id uuid not null,
  kind text not null constraint proof_note_kind check (kind in
    ('began', 'count', 'report', 'break', 'suspect', 'drill')),
  subject text not null,
  detail jsonb not null,
  constraint proof_note_pkey primary key
    (organization_id, company_file_id, run_id, kind, subject)
);

alter table mirror.proof enable row level security;
create policy app on mirror.proof to qbd_app
  using (organization_id = nullif(current_setting('app.organization', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);
create policy reader on mirror.proof for select to qbd_reader
  using (organization_id =
  substring(current_user::text from '^qbd_reader_([0-9a-f]{32})$')::uuid);
alter table proof_note enable row level security;
create policy app on proof_note to qbd_app
  using (organization_id = nullif(current_setting('app.organization', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization', true), '')::uuid);
grant select, insert, update, delete on mirror.proof, proof_note to qbd_app;
grant select on mirror.proof to qbd_reader;
