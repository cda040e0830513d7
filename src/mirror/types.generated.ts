/**
 * The mirror in TypeScript: rows as node-postgres gives them, and the shape of `raw`.
 * Generated from src/qbxml/facts.json by "npm run generate"; do not edit.
 *
 * - numeric and bigint are texts: no amount is ever a float.
 * - date is a Date at the local midnight of the reading process, as node-postgres makes it; with
 *   types.setTypeParser(1082, String) it stays the text YYYY-MM-DD, and Day below is to be string.
 * - Timestamps of QuickBooks are texts: wall clocks of the company file.
 * - raw holds what QuickBooks sent, by element name: a leaf is its text, an element that may repeat
 *   an array, @name an attribute. Anything may be absent, and more may be there than is typed.
 */

/** A decimal number as text, e.g. "1250.00". */
export type Decimal = string;
/** A whole number beyond 2^53, as text. */
export type BigIntText = string;
/** A day without a time; see above. */
export type Day = Date;
/** A value that newer QuickBooks versions may add to a list. */
export type Other = string & {};

export type AccountType =
  | 'AccountsPayable'
  | 'AccountsReceivable'
  | 'Bank'
  | 'CostOfGoodsSold'
  | 'CreditCard'
  | 'Equity'
  | 'Expense'
  | 'FixedAsset'
  | 'Income'
  | 'LongTermLiability'
  | 'NonPosting'
  | 'OtherAsset'
  | 'OtherCurrentAsset'
  | 'OtherCurrentLiability'
  | 'OtherExpense'
  | 'OtherIncome'
  | Other;

export type DetailAccountType =
  | 'AP'
  | 'AR'
  | 'AccumulatedAdjustment'
  | 'AccumulatedAmortization'
  | 'AccumulatedAmortizationOfOtherAssets'
  | 'AccumulatedDepletion'
  | 'AccumulatedDepreciation'
  | 'AdvertisingOrPromotional'
  | 'AllowanceForBadDebts'
  | 'Amortization'
  | 'Auto'
  | 'BadDebts'
  | 'BankCharges'
  | 'Buildings'
  | 'CashOnHand'
  | 'CharitableContributions'
  | 'Checking'
  | 'CommonStock'
  | 'CostOfLabor'
  | 'CostOfLaborCOS'
  | 'CreditCard'
  | 'DepletableAssets'
  | 'Depreciation'
  | 'DevelopmentCosts'
  | 'DiscountsOrRefundsGiven'
  | 'DividendIncome'
  | 'DuesAndSubscriptions'
  | 'EmployeeCashAdvances'
  | 'Entertainment'
  | 'EntertainmentMeals'
  | 'EquipmentRental'
  | 'EquipmentRentalCOS'
  | 'FederalIncomeTaxPayable'
  | 'FurnitureAndFixtures'
  | 'Goodwill'
  | 'Insurance'
  | 'InsurancePayable'
  | 'IntangibleAssets'
  | 'InterestEarned'
  | 'InterestPaid'
  | 'Inventory'
  | 'InvestmentMortgageOrRealEstateLoans'
  | 'InvestmentOther'
  | 'InvestmentTaxExemptSecurities'
  | 'InvestmentUSGovObligations'
  | 'Land'
  | 'LeaseBuyout'
  | 'LeaseholdImprovements'
  | 'LegalAndProfessionalFees'
  | 'Licenses'
  | 'LineOfCredit'
  | 'LoanPayable'
  | 'LoansToOfficers'
  | 'LoansToOthers'
  | 'LoansToStockholders'
  | 'MachineryAndEquipment'
  | 'MoneyMarket'
  | 'NonProfitIncome'
  | 'NotesPayable'
  | 'OfficeOrGeneralAdministrativeExpenses'
  | 'OpeningBalanceEquity'
  | 'OrganizationalCosts'
  | 'OtherCostsOfServiceCOS'
  | 'OtherCurrentAssets'
  | 'OtherCurrentLiab'
  | 'OtherFixedAssets'
  | 'OtherInvestmentIncome'
  | 'OtherLongTermAssets'
  | 'OtherLongTermLiab'
  | 'OtherMiscExpense'
  | 'OtherMiscIncome'
  | 'OtherMiscServiceCost'
  | 'OtherPrimaryIncome'
  | 'OwnersEquity'
  | 'PaidInCapitalOrSurplus'
  | 'PartnerContributions'
  | 'PartnerDistributions'
  | 'PartnersEquity'
  | 'PayrollClearing'
  | 'PayrollExpenses'
  | 'PayrollTaxPayable'
  | 'PenaltiesAndSettlements'
  | 'PreferredStock'
  | 'PrepaidExpenses'
  | 'PrepaidExpensesPayable'
  | 'PromotionalMeals'
  | 'RentOrLeaseOfBuildings'
  | 'RentsHeldInTrust'
  | 'RentsInTrustLiab'
  | 'RepairAndMaintenance'
  | 'Retainage'
  | 'RetainedEarnings'
  | 'SalesOfProductIncome'
  | 'SalesTaxPayable'
  | 'Savings'
  | 'SecurityDeposits'
  | 'ServiceOrFeeIncome'
  | 'ShareholderNotesPayable'
  | 'ShippingFreightAndDelivery'
  | 'ShippingFreightAndDeliveryCOS'
  | 'StateOrLocalIncomeTaxPayable'
  | 'SuppliesAndMaterials'
  | 'SuppliesAndMaterialsCOGS'
  | 'TaxExemptInterest'
  | 'TaxesPaid'
  | 'Travel'
  | 'TravelMeals'
  | 'TreasuryStock'
  | 'TrustAccounts'
  | 'TrustAccountsLiab'
  | 'UndepositedFunds'
  | 'Utilities'
  | 'Vehicles'
  | Other;

export type SpecialAccountType =
  | 'AccountsPayable'
  | 'AccountsReceivable'
  | 'CondenseItemAdjustmentExpenses'
  | 'CostOfGoodsSold'
  | 'DirectDepositLiabilities'
  | 'Estimates'
  | 'ExchangeGainLoss'
  | 'InventoryAssets'
  | 'ItemReceiptAccount'
  | 'OpeningBalanceEquity'
  | 'PayrollExpenses'
  | 'PayrollLiabilities'
  | 'PettyCash'
  | 'PurchaseOrders'
  | 'ReconciliationDifferences'
  | 'RetainedEarnings'
  | 'SalesOrders'
  | 'SalesTaxPayable'
  | 'UncategorizedExpenses'
  | 'UncategorizedIncome'
  | 'UndepositedFunds'
  | Other;

export type CashFlowClassification =
  | 'None'
  | 'Operating'
  | 'Investing'
  | 'Financing'
  | 'NotApplicable'
  | Other;

export type DataExtType =
  | 'AMTTYPE'
  | 'DATETIMETYPE'
  | 'INTTYPE'
  | 'PERCENTTYPE'
  | 'PRICETYPE'
  | 'QUANTYPE'
  | 'STR1024TYPE'
  | 'STR255TYPE'
  | Other;

export type Status =
  | 'Hot'
  | 'Warm'
  | 'Cold'
  | Other;

export type SalesTaxCountry =
  | 'Australia'
  | 'Canada'
  | 'UK'
  | 'US'
  | Other;

export type JobStatus =
  | 'Awarded'
  | 'Closed'
  | 'InProgress'
  | 'None'
  | 'NotAwarded'
  | 'Pending'
  | Other;

export type DeliveryMethod =
  | 'Email'
  | 'Fax'
  | 'Print'
  | Other;

export type PreferredDeliveryMethod =
  | 'None'
  | 'Email'
  | 'Fax'
  | Other;

export type Relation =
  | 'Spouse'
  | 'Partner'
  | 'Mother'
  | 'Father'
  | 'Sister'
  | 'Brother'
  | 'Son'
  | 'Daughter'
  | 'Friend'
  | 'Other'
  | Other;

export type EmployeeType =
  | 'Officer'
  | 'Owner'
  | 'Regular'
  | 'Statutory'
  | Other;

export type PartOrFullTime =
  | 'PartTime'
  | 'FullTime'
  | Other;

export type Exempt =
  | 'Exempt'
  | 'NonExempt'
  | Other;

export type KeyEmployee =
  | 'Yes'
  | 'No'
  | Other;

export type Gender =
  | 'Male'
  | 'Female'
  | Other;

export type USCitizen =
  | 'Yes'
  | 'No'
  | Other;

export type Ethnicity =
  | 'AmericianIndian'
  | 'Asian'
  | 'Black'
  | 'Hawaiian'
  | 'Hispanic'
  | 'White'
  | 'TwoOrMoreRaces'
  | Other;

export type Disabled =
  | 'Yes'
  | 'No'
  | Other;

export type OnFile =
  | 'Yes'
  | 'No'
  | Other;

export type USVeteran =
  | 'Yes'
  | 'No'
  | Other;

export type MilitaryStatus =
  | 'Active'
  | 'Reserve'
  | Other;

export type PayPeriod =
  | 'Daily'
  | 'Weekly'
  | 'Biweekly'
  | 'Semimonthly'
  | 'Monthly'
  | 'Quarterly'
  | 'Yearly'
  | Other;

export type UseTimeDataToCreatePaychecks =
  | 'NotSet'
  | 'UseTimeData'
  | 'DoNotUseTimeData'
  | Other;

export type AccrualPeriod =
  | 'BeginningOfYear'
  | 'EveryHourOnPaycheck'
  | 'EveryPaycheck'
  | Other;

export type ReportingPeriod =
  | 'Monthly'
  | 'Quarterly'
  | Other;

export type PaymentMethodType =
  | 'AmericanExpress'
  | 'Cash'
  | 'Check'
  | 'DebitCard'
  | 'Discover'
  | 'ECheck'
  | 'GiftCard'
  | 'MasterCard'
  | 'Other'
  | 'OtherCreditCard'
  | 'Visa'
  | Other;

export type Type =
  | 'Task'
  | 'Call'
  | 'Fax'
  | 'Email'
  | 'Meeting'
  | 'Appointment'
  | Other;

export type Priority =
  | 'Low'
  | 'Medium'
  | 'High'
  | Other;

export type SpecialItemType =
  | 'FinanceCharge'
  | 'ReimbursableExpenseGroup'
  | 'ReimbursableExpenseSubtotal'
  | Other;

export type AcquiredAs =
  | 'New'
  | 'Old'
  | Other;

export type WageType =
  | 'Bonus'
  | 'Commission'
  | 'HourlyOvertime'
  | 'HourlyRegular'
  | 'HourlySick'
  | 'HourlyVacation'
  | 'SalaryRegular'
  | 'SalarySick'
  | 'SalaryVacation'
  | Other;

export type NonWageType =
  | 'Addition'
  | 'CompanyContribution'
  | 'Deduction'
  | 'DirectDeposit'
  | 'Tax'
  | Other;

export type TemplateType =
  | 'BuildAssembly'
  | 'CreditMemo'
  | 'Estimate'
  | 'Invoice'
  | 'PurchaseOrder'
  | 'SalesOrder'
  | 'SalesReceipt'
  | Other;

export type PriceLevelType =
  | 'FixedPercentage'
  | 'PerItem'
  | Other;

export type BillingRateType =
  | 'FixedRate'
  | 'PerItem'
  | Other;

export type UnitOfMeasureType =
  | 'Area'
  | 'Count'
  | 'Length'
  | 'Other'
  | 'Time'
  | 'Volume'
  | 'Weight'
  | Other;

export type UnitUsedFor =
  | 'Purchase'
  | 'Sales'
  | 'Shipping'
  | Other;

export type ThousandSeparator =
  | 'Comma'
  | 'Period'
  | 'Space'
  | 'Apostrophe'
  | Other;

export type ThousandSeparatorGrouping =
  | 'XX_XXX_XXX'
  | 'X_XX_XX_XXX'
  | Other;

export type DecimalPlaces =
  | '0'
  | '2'
  | Other;

export type DecimalSeparator =
  | 'Period'
  | 'Comma'
  | Other;

export type TxnType =
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'LiabilityAdjustment'
  | 'Paycheck'
  | 'PayrollLiabilityCheck'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'Transfer'
  | 'VendorCredit'
  | 'YTDAdjustment'
  | Other;

export type LinkType =
  | 'AMTTYPE'
  | 'QUANTYPE'
  | Other;

export type TransactionMode =
  | 'CardNotPresent'
  | 'CardPresent'
  | Other;

export type CreditCardTxnType =
  | 'Authorization'
  | 'Capture'
  | 'Charge'
  | 'Refund'
  | 'VoiceAuthorization'
  | Other;

export type AVSStreet =
  | 'Pass'
  | 'Fail'
  | 'NotAvailable'
  | Other;

export type AVSZip =
  | 'Pass'
  | 'Fail'
  | 'NotAvailable'
  | Other;

export type CardSecurityCodeMatch =
  | 'Pass'
  | 'Fail'
  | 'NotAvailable'
  | Other;

export type PaymentStatus =
  | 'Unknown'
  | 'Completed'
  | Other;

export type BillableStatus =
  | 'Billable'
  | 'NotBillable'
  | 'HasBeenBilled'
  | Other;

export type SerialNumberAddedOrRemoved =
  | 'Added'
  | 'Removed'
  | Other;

export type ListType =
  | 'Account'
  | 'Class'
  | 'Customer'
  | 'CustomerMsg'
  | 'CustomerType'
  | 'DateDrivenTerms'
  | 'Employee'
  | 'ItemDiscount'
  | 'ItemFixedAsset'
  | 'ItemGroup'
  | 'ItemInventory'
  | 'ItemInventoryAssembly'
  | 'ItemNonInventory'
  | 'ItemOtherCharge'
  | 'ItemPayment'
  | 'ItemSalesTax'
  | 'ItemSalesTaxGroup'
  | 'ItemService'
  | 'ItemSubtotal'
  | 'JobType'
  | 'OtherName'
  | 'PaymentMethod'
  | 'PriceLevel'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'ShipMethod'
  | 'StandardTerms'
  | 'ToDo'
  | 'Vendor'
  | 'VendorType'
  | Other;

export interface AccountRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  IsActive?: string;
  ParentRef?: Ref;
  Sublevel?: string;
  AccountType?: AccountType;
  DetailAccountType?: DetailAccountType;
  SpecialAccountType?: SpecialAccountType;
  IsTaxAccount?: string;
  AccountNumber?: string;
  BankNumber?: string;
  LastCheckNumber?: string;
  Desc?: string;
  Balance?: string;
  TotalBalance?: string;
  SalesTaxCodeRef?: Ref;
  TaxLineInfoRet?: TaxLineInfoRet;
  CashFlowClassification?: CashFlowClassification;
  CurrencyRef?: Ref;
  DataExtRet?: DataExtRet[];
}

export interface Ref {
  ListID?: string;
  FullName?: string;
}

export interface TaxLineInfoRet {
  TaxLineID?: string;
  TaxLineName?: string;
}

export interface DataExtRet {
  OwnerID?: string;
  DataExtName?: string;
  DataExtType?: DataExtType;
  DataExtValue?: string;
}

export interface LeadRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  FullName?: string;
  Status?: Status;
  CompanyName?: string;
  MainPhone?: string;
  AdditionalContactRef?: AdditionalContactRef[];
  LocationsRet?: LocationsRet[];
  LeadContactsRet?: LeadContactsRet[];
}

export interface AdditionalContactRef {
  ContactName?: string;
  ContactValue?: string;
}

export interface LocationsRet {
  LocationID?: string;
  MainAddress?: string;
  Location?: string;
  LeadAddress?: LeadAddress;
}

export interface LeadAddress {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
}

export interface LeadContactsRet {
  LeadContactID?: string;
  Salutation?: string;
  FirstName?: string;
  MiddleName?: string;
  LastName?: string;
  JobTitle?: string;
  AdditionalContactRef?: AdditionalContactRef[];
  IsPrimaryContact?: string;
}

export interface CustomerRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ParentRef?: Ref;
  Sublevel?: string;
  CompanyName?: string;
  Salutation?: string;
  FirstName?: string;
  MiddleName?: string;
  LastName?: string;
  Suffix?: string;
  JobTitle?: string;
  BillAddress?: BillAddress;
  BillAddressBlock?: BillAddressBlock;
  ShipAddress?: ShipAddress;
  ShipAddressBlock?: ShipAddressBlock;
  ShipToAddress?: ShipToAddress[];
  PrintAs?: string;
  Phone?: string;
  Mobile?: string;
  Pager?: string;
  AltPhone?: string;
  Fax?: string;
  Email?: string;
  Cc?: string;
  Contact?: string;
  AltContact?: string;
  AdditionalContactRef?: AdditionalContactRef[];
  ContactsRet?: ContactsRet[];
  CustomerTypeRef?: Ref;
  TermsRef?: Ref;
  SalesRepRef?: Ref;
  Balance?: string;
  TotalBalance?: string;
  SalesTaxCodeRef?: Ref;
  ItemSalesTaxRef?: Ref;
  SalesTaxCountry?: SalesTaxCountry;
  ResaleNumber?: string;
  AccountNumber?: string;
  CreditLimit?: string;
  PreferredPaymentMethodRef?: Ref;
  CreditCardInfo?: CreditCardInfo;
  JobStatus?: JobStatus;
  JobStartDate?: string;
  JobProjectedEndDate?: string;
  JobEndDate?: string;
  JobDesc?: string;
  JobTypeRef?: Ref;
  Notes?: string;
  AdditionalNotesRet?: AdditionalNotesRet[];
  IsStatementWithParent?: string;
  DeliveryMethod?: DeliveryMethod;
  PreferredDeliveryMethod?: PreferredDeliveryMethod;
  PriceLevelRef?: Ref;
  ExternalGUID?: string;
  TaxRegistrationNumber?: string;
  CurrencyRef?: Ref;
  DataExtRet?: DataExtRet[];
}

export interface BillAddress {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
  City?: string;
  State?: string;
  PostalCode?: string;
  Country?: string;
  Note?: string;
}

export interface BillAddressBlock {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
}

export interface ShipAddress {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
  City?: string;
  State?: string;
  PostalCode?: string;
  Country?: string;
  Note?: string;
}

export interface ShipAddressBlock {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
}

export interface ShipToAddress {
  Name?: string;
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
  City?: string;
  State?: string;
  PostalCode?: string;
  Country?: string;
  Note?: string;
  DefaultShipTo?: string;
}

export interface ContactsRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Contact?: string;
  Salutation?: string;
  FirstName?: string;
  MiddleName?: string;
  LastName?: string;
  JobTitle?: string;
  AdditionalContactRef?: AdditionalContactRef[];
}

export interface CreditCardInfo {
  CreditCardNumber?: string;
  ExpirationMonth?: string;
  ExpirationYear?: string;
  NameOnCard?: string;
  CreditCardAddress?: string;
  CreditCardPostalCode?: string;
}

export interface AdditionalNotesRet {
  NoteID?: string;
  Date?: string;
  Note?: string;
}

export interface EmployeeRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  Salutation?: string;
  FirstName?: string;
  MiddleName?: string;
  LastName?: string;
  Suffix?: string;
  JobTitle?: string;
  SupervisorRef?: Ref;
  Department?: string;
  Description?: string;
  TargetBonus?: string;
  EmployeeAddress?: EmployeeAddress;
  PrintAs?: string;
  Phone?: string;
  Mobile?: string;
  Pager?: string;
  PagerPIN?: string;
  AltPhone?: string;
  Fax?: string;
  SSN?: string;
  Email?: string;
  AdditionalContactRef?: AdditionalContactRef[];
  EmergencyContacts?: EmergencyContacts;
  EmployeeType?: EmployeeType;
  PartOrFullTime?: PartOrFullTime;
  Exempt?: Exempt;
  KeyEmployee?: KeyEmployee;
  Gender?: Gender;
  HiredDate?: string;
  OriginalHireDate?: string;
  AdjustedServiceDate?: string;
  ReleasedDate?: string;
  BirthDate?: string;
  USCitizen?: USCitizen;
  Ethnicity?: Ethnicity;
  Disabled?: Disabled;
  DisabilityDesc?: string;
  OnFile?: OnFile;
  WorkAuthExpireDate?: string;
  USVeteran?: USVeteran;
  MilitaryStatus?: MilitaryStatus;
  AccountNumber?: string;
  Notes?: string;
  AdditionalNotesRet?: AdditionalNotesRet[];
  BillingRateRef?: Ref;
  EmployeePayrollInfo?: EmployeePayrollInfo;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface EmployeeAddress {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  City?: string;
  State?: string;
  PostalCode?: string;
  Country?: string;
}

export interface EmergencyContacts {
  PrimaryContact?: PrimaryContact;
  SecondaryContact?: SecondaryContact;
}

export interface PrimaryContact {
  ContactName?: string;
  ContactValue?: string;
  Relation?: Relation;
}

export interface SecondaryContact {
  ContactName?: string;
  ContactValue?: string;
  Relation?: Relation;
}

export interface EmployeePayrollInfo {
  PayPeriod?: PayPeriod;
  ClassRef?: Ref;
  ClearEarnings?: string;
  Earnings?: Earnings[];
  UseTimeDataToCreatePaychecks?: UseTimeDataToCreatePaychecks;
  SickHours?: SickHours;
  VacationHours?: VacationHours;
}

export interface Earnings {
  PayrollItemWageRef?: Ref;
  Rate?: string;
  RatePercent?: string;
}

export interface SickHours {
  HoursAvailable?: string;
  AccrualPeriod?: AccrualPeriod;
  HoursAccrued?: string;
  MaximumHours?: string;
  IsResettingHoursEachNewYear?: string;
  HoursUsed?: string;
  AccrualStartDate?: string;
}

export interface VacationHours {
  HoursAvailable?: string;
  AccrualPeriod?: AccrualPeriod;
  HoursAccrued?: string;
  MaximumHours?: string;
  IsResettingHoursEachNewYear?: string;
  HoursUsed?: string;
  AccrualStartDate?: string;
}

export interface OtherNameRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  CompanyName?: string;
  Salutation?: string;
  FirstName?: string;
  MiddleName?: string;
  LastName?: string;
  OtherNameAddress?: OtherNameAddress;
  OtherNameAddressBlock?: OtherNameAddressBlock;
  Phone?: string;
  AltPhone?: string;
  Fax?: string;
  Email?: string;
  Contact?: string;
  AltContact?: string;
  AccountNumber?: string;
  Notes?: string;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface OtherNameAddress {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
  City?: string;
  State?: string;
  PostalCode?: string;
  Country?: string;
  Note?: string;
}

export interface OtherNameAddressBlock {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
}

export interface VendorRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  ClassRef?: Ref;
  IsTaxAgency?: string;
  CompanyName?: string;
  Salutation?: string;
  FirstName?: string;
  MiddleName?: string;
  LastName?: string;
  Suffix?: string;
  JobTitle?: string;
  VendorAddress?: VendorAddress;
  VendorAddressBlock?: VendorAddressBlock;
  ShipAddress?: ShipAddress;
  Phone?: string;
  Mobile?: string;
  Pager?: string;
  AltPhone?: string;
  Fax?: string;
  Email?: string;
  Cc?: string;
  Contact?: string;
  AltContact?: string;
  AdditionalContactRef?: AdditionalContactRef[];
  ContactsRet?: ContactsRet[];
  NameOnCheck?: string;
  AccountNumber?: string;
  Notes?: string;
  AdditionalNotesRet?: AdditionalNotesRet[];
  VendorTypeRef?: Ref;
  TermsRef?: Ref;
  CreditLimit?: string;
  VendorTaxIdent?: string;
  IsVendorEligibleFor1099?: string;
  Balance?: string;
  BillingRateRef?: Ref;
  ExternalGUID?: string;
  SalesTaxCodeRef?: Ref;
  SalesTaxCountry?: SalesTaxCountry;
  IsSalesTaxAgency?: string;
  SalesTaxReturnRef?: Ref;
  TaxRegistrationNumber?: string;
  ReportingPeriod?: ReportingPeriod;
  IsTaxTrackedOnPurchases?: string;
  TaxOnPurchasesAccountRef?: Ref;
  IsTaxTrackedOnSales?: string;
  TaxOnSalesAccountRef?: Ref;
  IsTaxOnTax?: string;
  PrefillAccountRef?: Ref[];
  CurrencyRef?: Ref;
  DataExtRet?: DataExtRet[];
}

export interface VendorAddress {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
  City?: string;
  State?: string;
  PostalCode?: string;
  Country?: string;
  Note?: string;
}

export interface VendorAddressBlock {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
}

export interface StandardTermsRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  StdDueDays?: string;
  StdDiscountDays?: string;
  DiscountPct?: string;
}

export interface DateDrivenTermsRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  DayOfMonthDue?: string;
  DueNextMonthDays?: string;
  DiscountDayOfMonth?: string;
  DiscountPct?: string;
}

export interface ClassRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  IsActive?: string;
  ParentRef?: Ref;
  Sublevel?: string;
}

export interface SalesRepRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Initial?: string;
  IsActive?: string;
  SalesRepEntityRef?: Ref;
}

export interface CustomerTypeRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  IsActive?: string;
  ParentRef?: Ref;
  Sublevel?: string;
}

export interface VendorTypeRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  IsActive?: string;
  ParentRef?: Ref;
  Sublevel?: string;
}

export interface JobTypeRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  IsActive?: string;
  ParentRef?: Ref;
  Sublevel?: string;
}

export interface CustomerMsgRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
}

export interface PaymentMethodRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  PaymentMethodType?: PaymentMethodType;
}

export interface ShipMethodRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
}

export interface SalesTaxCodeRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  IsTaxable?: string;
  Desc?: string;
  ItemPurchaseTaxRef?: Ref;
  ItemSalesTaxRef?: Ref;
}

export interface ToDoRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Notes?: string;
  IsActive?: string;
  Type?: Type;
  Priority?: Priority;
  CustomerRef?: Ref;
  EmployeeRef?: Ref;
  LeadRef?: Ref;
  VendorRef?: Ref;
  IsDone?: string;
  ReminderDate?: string;
  ReminderTime?: string;
}

export interface ItemServiceRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ParentRef?: Ref;
  Sublevel?: string;
  UnitOfMeasureSetRef?: Ref;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  SalesOrPurchase?: SalesOrPurchase;
  SalesAndPurchase?: SalesAndPurchase;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface SalesOrPurchase {
  Desc?: string;
  Price?: string;
  PricePercent?: string;
  AccountRef?: Ref;
}

export interface SalesAndPurchase {
  SalesDesc?: string;
  SalesPrice?: string;
  IncomeAccountRef?: Ref;
  PurchaseDesc?: string;
  PurchaseCost?: string;
  PurchaseTaxCodeRef?: Ref;
  ExpenseAccountRef?: Ref;
  PrefVendorRef?: Ref;
}

export interface ItemNonInventoryRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ParentRef?: Ref;
  Sublevel?: string;
  ManufacturerPartNumber?: string;
  UnitOfMeasureSetRef?: Ref;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  SalesOrPurchase?: SalesOrPurchase;
  SalesAndPurchase?: SalesAndPurchase;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface ItemOtherChargeRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ParentRef?: Ref;
  Sublevel?: string;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  SalesOrPurchase?: SalesOrPurchase;
  SalesAndPurchase?: SalesAndPurchase;
  SpecialItemType?: SpecialItemType;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface ItemInventoryRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ParentRef?: Ref;
  Sublevel?: string;
  ManufacturerPartNumber?: string;
  UnitOfMeasureSetRef?: Ref;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  SalesDesc?: string;
  SalesPrice?: string;
  IncomeAccountRef?: Ref;
  PurchaseDesc?: string;
  PurchaseCost?: string;
  PurchaseTaxCodeRef?: Ref;
  COGSAccountRef?: Ref;
  PrefVendorRef?: Ref;
  AssetAccountRef?: Ref;
  ReorderPoint?: string;
  Max?: string;
  QuantityOnHand?: string;
  AverageCost?: string;
  QuantityOnOrder?: string;
  QuantityOnSalesOrder?: string;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface ItemInventoryAssemblyRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ParentRef?: Ref;
  Sublevel?: string;
  ManufacturerPartNumber?: string;
  UnitOfMeasureSetRef?: Ref;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  SalesDesc?: string;
  SalesPrice?: string;
  IncomeAccountRef?: Ref;
  PurchaseDesc?: string;
  PurchaseCost?: string;
  PurchaseTaxCodeRef?: Ref;
  COGSAccountRef?: Ref;
  PrefVendorRef?: Ref;
  AssetAccountRef?: Ref;
  BuildPoint?: string;
  Max?: string;
  QuantityOnHand?: string;
  AverageCost?: string;
  QuantityOnOrder?: string;
  QuantityOnSalesOrder?: string;
  ExternalGUID?: string;
  ItemInventoryAssemblyLine?: ItemInventoryAssemblyLine[];
  DataExtRet?: DataExtRet[];
}

export interface ItemInventoryAssemblyLine {
  ItemInventoryRef?: Ref;
  Quantity?: string;
}

export interface ItemFixedAssetRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  AcquiredAs?: AcquiredAs;
  PurchaseDesc?: string;
  PurchaseDate?: string;
  PurchaseCost?: string;
  VendorOrPayeeName?: string;
  AssetAccountRef?: Ref;
  FixedAssetSalesInfo?: FixedAssetSalesInfo;
  AssetDesc?: string;
  Location?: string;
  PONumber?: string;
  SerialNumber?: string;
  WarrantyExpDate?: string;
  Notes?: string;
  AssetNumber?: string;
  CostBasis?: string;
  YearEndAccumulatedDepreciation?: string;
  YearEndBookValue?: string;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface FixedAssetSalesInfo {
  SalesDesc?: string;
  SalesDate?: string;
  SalesPrice?: string;
  SalesExpense?: string;
}

export interface ItemSubtotalRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ItemDesc?: string;
  SpecialItemType?: SpecialItemType;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface ItemDiscountRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  FullName?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ParentRef?: Ref;
  Sublevel?: string;
  ItemDesc?: string;
  SalesTaxCodeRef?: Ref;
  DiscountRate?: string;
  DiscountRatePercent?: string;
  AccountRef?: Ref;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface ItemPaymentRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ItemDesc?: string;
  DepositToAccountRef?: Ref;
  PaymentMethodRef?: Ref;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface ItemSalesTaxRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ClassRef?: Ref;
  ItemDesc?: string;
  TaxRate?: string;
  TaxVendorRef?: Ref;
  SalesTaxReturnLineRef?: Ref;
  ExternalGUID?: string;
  DataExtRet?: DataExtRet[];
}

export interface ItemSalesTaxGroupRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ItemDesc?: string;
  ExternalGUID?: string;
  ItemSalesTaxRef?: Ref[];
  DataExtRet?: DataExtRet[];
}

export interface ItemGroupRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  BarCodeValue?: string;
  IsActive?: string;
  ItemDesc?: string;
  UnitOfMeasureSetRef?: Ref;
  IsPrintItemsInGroup?: string;
  SpecialItemType?: SpecialItemType;
  ExternalGUID?: string;
  ItemGroupLine?: ItemGroupLine[];
  DataExtRet?: DataExtRet[];
}

export interface ItemGroupLine {
  ItemRef?: Ref;
  Quantity?: string;
  UnitOfMeasure?: string;
}

export interface PayrollItemWageRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  WageType?: WageType;
  ExpenseAccountRef?: Ref;
}

export interface PayrollItemNonWageRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  NonWageType?: NonWageType;
  ExpenseAccountRef?: Ref;
  LiabilityAccountRef?: Ref;
}

export interface TemplateRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  TemplateType?: TemplateType;
}

export interface PriceLevelRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  PriceLevelType?: PriceLevelType;
  PriceLevelFixedPercentage?: string;
  PriceLevelPerItemRet?: PriceLevelPerItemRet[];
  CurrencyRef?: Ref;
}

export interface PriceLevelPerItemRet {
  ItemRef?: Ref;
  CustomPrice?: string;
  CustomPricePercent?: string;
}

export interface BillingRateRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  BillingRateType?: BillingRateType;
  FixedBillingRate?: string;
  BillingRatePerItemRet?: BillingRatePerItemRet[];
}

export interface BillingRatePerItemRet {
  ItemRef?: Ref;
  CustomRate?: string;
  CustomRatePercent?: string;
}

export interface VehicleRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  Desc?: string;
}

export interface UnitOfMeasureSetRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  UnitOfMeasureType?: UnitOfMeasureType;
  BaseUnit?: BaseUnit;
  RelatedUnit?: RelatedUnit[];
  DefaultUnit?: DefaultUnit[];
}

export interface BaseUnit {
  Name?: string;
  Abbreviation?: string;
}

export interface RelatedUnit {
  Name?: string;
  Abbreviation?: string;
  ConversionRatio?: string;
}

export interface DefaultUnit {
  UnitUsedFor?: UnitUsedFor;
  Unit?: string;
}

export interface WorkersCompCodeRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  Desc?: string;
  CurrentRate?: string;
  CurrentEffectiveDate?: string;
  NextRate?: string;
  NextEffectiveDate?: string;
  RateHistory?: RateHistory[];
}

export interface RateHistory {
  Rate?: string;
  EffectiveDate?: string;
}

export interface CurrencyRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  CurrencyCode?: string;
  CurrencyFormat?: CurrencyFormat;
  IsUserDefinedCurrency?: string;
  ExchangeRate?: string;
  AsOfDate?: string;
}

export interface CurrencyFormat {
  ThousandSeparator?: ThousandSeparator;
  ThousandSeparatorGrouping?: ThousandSeparatorGrouping;
  DecimalPlaces?: DecimalPlaces;
  DecimalSeparator?: DecimalSeparator;
}

export interface InventorySiteRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  Name?: string;
  IsActive?: string;
  ParentSiteRef?: Ref;
  IsDefaultSite?: string;
  SiteDesc?: string;
  Contact?: string;
  Phone?: string;
  Fax?: string;
  Email?: string;
  SiteAddress?: SiteAddress;
  SiteAddressBlock?: SiteAddressBlock;
}

export interface SiteAddress {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
  City?: string;
  State?: string;
  PostalCode?: string;
  Country?: string;
}

export interface SiteAddressBlock {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
}

export interface InvoiceRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  CustomerRef?: Ref;
  ClassRef?: Ref;
  ARAccountRef?: Ref;
  TemplateRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  BillAddress?: BillAddress;
  BillAddressBlock?: BillAddressBlock;
  ShipAddress?: ShipAddress;
  ShipAddressBlock?: ShipAddressBlock;
  IsPending?: string;
  IsFinanceCharge?: string;
  PONumber?: string;
  TermsRef?: Ref;
  DueDate?: string;
  SalesRepRef?: Ref;
  FOB?: string;
  ShipDate?: string;
  ShipMethodRef?: Ref;
  Subtotal?: string;
  ItemSalesTaxRef?: Ref;
  SalesTaxPercentage?: string;
  SalesTaxTotal?: string;
  AppliedAmount?: string;
  BalanceRemaining?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  BalanceRemainingInHomeCurrency?: string;
  Memo?: string;
  IsPaid?: string;
  CustomerMsgRef?: Ref;
  IsToBePrinted?: string;
  IsToBeEmailed?: string;
  IsTaxIncluded?: string;
  CustomerSalesTaxCodeRef?: Ref;
  SuggestedDiscountAmount?: string;
  SuggestedDiscountDate?: string;
  Other?: string;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  InvoiceLineRet?: InvoiceLineRet[];
  InvoiceLineGroupRet?: InvoiceLineGroupRet[];
  DiscountLineRet?: DiscountLineRet;
  SalesTaxLineRet?: SalesTaxLineRet;
  ShippingLineRet?: ShippingLineRet;
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface LinkedTxn {
  TxnID?: string;
  TxnType?: TxnType;
  TxnDate?: string;
  RefNumber?: string;
  LinkType?: LinkType;
  Amount?: string;
  TxnLineDetail?: TxnLineDetail[];
}

export interface TxnLineDetail {
  TxnLineID?: string;
  Amount?: string;
}

export interface InvoiceLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  Rate?: string;
  RatePercent?: string;
  ClassRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  SerialNumber?: string;
  LotNumber?: string;
  ServiceDate?: string;
  SalesTaxCodeRef?: Ref;
  IsTaxable?: string;
  Other1?: string;
  Other2?: string;
  DataExtRet?: DataExtRet[];
}

export interface InvoiceLineGroupRet {
  TxnLineID?: string;
  ItemGroupRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  IsPrintItemsInGroup?: string;
  TotalAmount?: string;
  ServiceDate?: string;
  InvoiceLineRet?: InvoiceLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface DiscountLineRet {
  Amount?: string;
  RatePercent?: string;
  IsTaxable?: string;
  AccountRef?: Ref;
}

export interface SalesTaxLineRet {
  Amount?: string;
  RatePercent?: string;
  AccountRef?: Ref;
}

export interface ShippingLineRet {
  Amount?: string;
  AccountRef?: Ref;
}

export interface EstimateRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  CustomerRef?: Ref;
  ClassRef?: Ref;
  TemplateRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  BillAddress?: BillAddress;
  BillAddressBlock?: BillAddressBlock;
  ShipAddress?: ShipAddress;
  ShipAddressBlock?: ShipAddressBlock;
  IsActive?: string;
  PONumber?: string;
  TermsRef?: Ref;
  DueDate?: string;
  SalesRepRef?: Ref;
  FOB?: string;
  Subtotal?: string;
  ItemSalesTaxRef?: Ref;
  SalesTaxPercentage?: string;
  SalesTaxTotal?: string;
  TotalAmount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  TotalAmountInHomeCurrency?: string;
  Memo?: string;
  CustomerMsgRef?: Ref;
  IsToBeEmailed?: string;
  IsTaxIncluded?: string;
  CustomerSalesTaxCodeRef?: Ref;
  Other?: string;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  EstimateLineRet?: EstimateLineRet[];
  EstimateLineGroupRet?: EstimateLineGroupRet[];
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface EstimateLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  Rate?: string;
  RatePercent?: string;
  ClassRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  SalesTaxCodeRef?: Ref;
  MarkupRate?: string;
  MarkupRatePercent?: string;
  Other1?: string;
  Other2?: string;
  DataExtRet?: DataExtRet[];
}

export interface EstimateLineGroupRet {
  TxnLineID?: string;
  ItemGroupRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  IsPrintItemsInGroup?: string;
  TotalAmount?: string;
  EstimateLineRet?: EstimateLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface SalesOrderRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  CustomerRef?: Ref;
  ClassRef?: Ref;
  TemplateRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  BillAddress?: BillAddress;
  BillAddressBlock?: BillAddressBlock;
  ShipAddress?: ShipAddress;
  ShipAddressBlock?: ShipAddressBlock;
  PONumber?: string;
  TermsRef?: Ref;
  DueDate?: string;
  SalesRepRef?: Ref;
  FOB?: string;
  ShipDate?: string;
  ShipMethodRef?: Ref;
  Subtotal?: string;
  ItemSalesTaxRef?: Ref;
  SalesTaxPercentage?: string;
  SalesTaxTotal?: string;
  TotalAmount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  TotalAmountInHomeCurrency?: string;
  IsManuallyClosed?: string;
  IsFullyInvoiced?: string;
  Memo?: string;
  CustomerMsgRef?: Ref;
  IsToBePrinted?: string;
  IsToBeEmailed?: string;
  IsTaxIncluded?: string;
  CustomerSalesTaxCodeRef?: Ref;
  Other?: string;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  SalesOrderLineRet?: SalesOrderLineRet[];
  SalesOrderLineGroupRet?: SalesOrderLineGroupRet[];
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface SalesOrderLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  Rate?: string;
  RatePercent?: string;
  ClassRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  SerialNumber?: string;
  LotNumber?: string;
  SalesTaxCodeRef?: Ref;
  Invoiced?: string;
  IsManuallyClosed?: string;
  Other1?: string;
  Other2?: string;
  DataExtRet?: DataExtRet[];
}

export interface SalesOrderLineGroupRet {
  TxnLineID?: string;
  ItemGroupRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  IsPrintItemsInGroup?: string;
  TotalAmount?: string;
  SalesOrderLineRet?: SalesOrderLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface SalesReceiptRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  CustomerRef?: Ref;
  ClassRef?: Ref;
  TemplateRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  BillAddress?: BillAddress;
  BillAddressBlock?: BillAddressBlock;
  ShipAddress?: ShipAddress;
  ShipAddressBlock?: ShipAddressBlock;
  IsPending?: string;
  CheckNumber?: string;
  PaymentMethodRef?: Ref;
  DueDate?: string;
  SalesRepRef?: Ref;
  ShipDate?: string;
  ShipMethodRef?: Ref;
  FOB?: string;
  Subtotal?: string;
  ItemSalesTaxRef?: Ref;
  SalesTaxPercentage?: string;
  SalesTaxTotal?: string;
  TotalAmount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  TotalAmountInHomeCurrency?: string;
  Memo?: string;
  CustomerMsgRef?: Ref;
  IsToBePrinted?: string;
  IsToBeEmailed?: string;
  IsTaxIncluded?: string;
  CustomerSalesTaxCodeRef?: Ref;
  DepositToAccountRef?: Ref;
  CreditCardTxnInfo?: CreditCardTxnInfo;
  Other?: string;
  ExternalGUID?: string;
  SalesReceiptLineRet?: SalesReceiptLineRet[];
  SalesReceiptLineGroupRet?: SalesReceiptLineGroupRet[];
  DiscountLineRet?: DiscountLineRet;
  SalesTaxLineRet?: SalesTaxLineRet;
  ShippingLineRet?: ShippingLineRet;
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface CreditCardTxnInfo {
  CreditCardTxnInputInfo?: CreditCardTxnInputInfo;
  CreditCardTxnResultInfo?: CreditCardTxnResultInfo;
}

export interface CreditCardTxnInputInfo {
  CreditCardNumber?: string;
  ExpirationMonth?: string;
  ExpirationYear?: string;
  NameOnCard?: string;
  CreditCardAddress?: string;
  CreditCardPostalCode?: string;
  CommercialCardCode?: string;
  TransactionMode?: TransactionMode;
  CreditCardTxnType?: CreditCardTxnType;
}

export interface CreditCardTxnResultInfo {
  ResultCode?: string;
  ResultMessage?: string;
  CreditCardTransID?: string;
  MerchantAccountNumber?: string;
  AuthorizationCode?: string;
  AVSStreet?: AVSStreet;
  AVSZip?: AVSZip;
  CardSecurityCodeMatch?: CardSecurityCodeMatch;
  ReconBatchID?: string;
  PaymentGroupingCode?: string;
  PaymentStatus?: PaymentStatus;
  TxnAuthorizationTime?: string;
  TxnAuthorizationStamp?: string;
  ClientTransID?: string;
}

export interface SalesReceiptLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  Rate?: string;
  RatePercent?: string;
  ClassRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  SerialNumber?: string;
  LotNumber?: string;
  ServiceDate?: string;
  SalesTaxCodeRef?: Ref;
  IsTaxable?: string;
  Other1?: string;
  Other2?: string;
  CreditCardTxnInfo?: CreditCardTxnInfo;
  DataExtRet?: DataExtRet[];
}

export interface SalesReceiptLineGroupRet {
  TxnLineID?: string;
  ItemGroupRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  IsPrintItemsInGroup?: string;
  TotalAmount?: string;
  ServiceDate?: string;
  SalesReceiptLineRet?: SalesReceiptLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface CreditMemoRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  CustomerRef?: Ref;
  ClassRef?: Ref;
  ARAccountRef?: Ref;
  TemplateRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  BillAddress?: BillAddress;
  BillAddressBlock?: BillAddressBlock;
  ShipAddress?: ShipAddress;
  ShipAddressBlock?: ShipAddressBlock;
  IsPending?: string;
  PONumber?: string;
  TermsRef?: Ref;
  DueDate?: string;
  SalesRepRef?: Ref;
  FOB?: string;
  ShipDate?: string;
  ShipMethodRef?: Ref;
  Subtotal?: string;
  ItemSalesTaxRef?: Ref;
  SalesTaxPercentage?: string;
  SalesTaxTotal?: string;
  TotalAmount?: string;
  CreditRemaining?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  CreditRemainingInHomeCurrency?: string;
  Memo?: string;
  CustomerMsgRef?: Ref;
  IsToBePrinted?: string;
  IsToBeEmailed?: string;
  IsTaxIncluded?: string;
  CustomerSalesTaxCodeRef?: Ref;
  Other?: string;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  CreditMemoLineRet?: CreditMemoLineRet[];
  CreditMemoLineGroupRet?: CreditMemoLineGroupRet[];
  DiscountLineRet?: DiscountLineRet;
  SalesTaxLineRet?: SalesTaxLineRet;
  ShippingLineRet?: ShippingLineRet;
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface CreditMemoLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  Rate?: string;
  RatePercent?: string;
  ClassRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  SerialNumber?: string;
  LotNumber?: string;
  ServiceDate?: string;
  SalesTaxCodeRef?: Ref;
  IsTaxable?: string;
  Other1?: string;
  Other2?: string;
  CreditCardTxnInfo?: CreditCardTxnInfo;
  DataExtRet?: DataExtRet[];
}

export interface CreditMemoLineGroupRet {
  TxnLineID?: string;
  ItemGroupRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  IsPrintItemsInGroup?: string;
  TotalAmount?: string;
  ServiceDate?: string;
  CreditMemoLineRet?: CreditMemoLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface ReceivePaymentRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  CustomerRef?: Ref;
  ARAccountRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  TotalAmount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  TotalAmountInHomeCurrency?: string;
  PaymentMethodRef?: Ref;
  Memo?: string;
  DepositToAccountRef?: Ref;
  CreditCardTxnInfo?: CreditCardTxnInfo;
  UnusedPayment?: string;
  UnusedCredits?: string;
  ExternalGUID?: string;
  AppliedToTxnRet?: AppliedToTxnRet[];
  DataExtRet?: DataExtRet[];
}

export interface AppliedToTxnRet {
  TxnID?: string;
  TxnType?: TxnType;
  TxnDate?: string;
  RefNumber?: string;
  BalanceRemaining?: string;
  Amount?: string;
  TxnLineDetail?: TxnLineDetail[];
  DiscountAmount?: string;
  DiscountAccountRef?: Ref;
  DiscountClassRef?: Ref;
  LinkedTxn?: LinkedTxn[];
}

export interface ChargeRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  CustomerRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  ItemRef?: Ref;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  Rate?: string;
  Amount?: string;
  BalanceRemaining?: string;
  Desc?: string;
  ARAccountRef?: Ref;
  ClassRef?: Ref;
  BilledDate?: string;
  DueDate?: string;
  IsPaid?: string;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  DataExtRet?: DataExtRet[];
}

export interface PurchaseOrderRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  VendorRef?: Ref;
  ClassRef?: Ref;
  InventorySiteRef?: Ref;
  ShipToEntityRef?: Ref;
  TemplateRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  VendorAddress?: VendorAddress;
  VendorAddressBlock?: VendorAddressBlock;
  ShipAddress?: ShipAddress;
  ShipAddressBlock?: ShipAddressBlock;
  TermsRef?: Ref;
  DueDate?: string;
  ExpectedDate?: string;
  ShipMethodRef?: Ref;
  FOB?: string;
  TotalAmount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  TotalAmountInHomeCurrency?: string;
  IsManuallyClosed?: string;
  IsFullyReceived?: string;
  Memo?: string;
  VendorMsg?: string;
  IsToBePrinted?: string;
  IsToBeEmailed?: string;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  Other1?: string;
  Other2?: string;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  PurchaseOrderLineRet?: PurchaseOrderLineRet[];
  PurchaseOrderLineGroupRet?: PurchaseOrderLineGroupRet[];
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface PurchaseOrderLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  ManufacturerPartNumber?: string;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  Rate?: string;
  ClassRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  InventorySiteLocationRef?: Ref;
  CustomerRef?: Ref;
  ServiceDate?: string;
  SalesTaxCodeRef?: Ref;
  ReceivedQuantity?: string;
  UnbilledQuantity?: string;
  IsBilled?: string;
  IsManuallyClosed?: string;
  Other1?: string;
  Other2?: string;
  DataExtRet?: DataExtRet[];
}

export interface PurchaseOrderLineGroupRet {
  TxnLineID?: string;
  ItemGroupRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  IsPrintItemsInGroup?: string;
  TotalAmount?: string;
  ServiceDate?: string;
  PurchaseOrderLineRet?: PurchaseOrderLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface BillRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  VendorRef?: Ref;
  VendorAddress?: VendorAddress;
  APAccountRef?: Ref;
  TxnDate?: string;
  DueDate?: string;
  AmountDue?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  AmountDueInHomeCurrency?: string;
  RefNumber?: string;
  TermsRef?: Ref;
  Memo?: string;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  IsPaid?: string;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  ExpenseLineRet?: ExpenseLineRet[];
  ItemLineRet?: ItemLineRet[];
  ItemGroupLineRet?: ItemGroupLineRet[];
  OpenAmount?: string;
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface ExpenseLineRet {
  TxnLineID?: string;
  AccountRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  Memo?: string;
  CustomerRef?: Ref;
  ClassRef?: Ref;
  SalesTaxCodeRef?: Ref;
  BillableStatus?: BillableStatus;
  SalesRepRef?: Ref;
  DataExtRet?: DataExtRet[];
}

export interface ItemLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  SerialNumber?: string;
  LotNumber?: string;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  Cost?: string;
  Amount?: string;
  TaxAmount?: string;
  CustomerRef?: Ref;
  ClassRef?: Ref;
  SalesTaxCodeRef?: Ref;
  BillableStatus?: BillableStatus;
  SalesRepRef?: Ref;
  DataExtRet?: DataExtRet[];
}

export interface ItemGroupLineRet {
  TxnLineID?: string;
  ItemGroupRef?: Ref;
  Desc?: string;
  Quantity?: string;
  UnitOfMeasure?: string;
  OverrideUOMSetRef?: Ref;
  TotalAmount?: string;
  ItemLineRet?: ItemLineRet[];
  DataExt?: DataExt[];
}

export interface DataExt {
  OwnerID?: string;
  DataExtName?: string;
  DataExtValue?: string;
}

export interface ItemReceiptRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  VendorRef?: Ref;
  APAccountRef?: Ref;
  LiabilityAccountRef?: Ref;
  TxnDate?: string;
  TotalAmount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  TotalAmountInHomeCurrency?: string;
  RefNumber?: string;
  Memo?: string;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  ExpenseLineRet?: ExpenseLineRet[];
  ItemLineRet?: ItemLineRet[];
  ItemGroupLineRet?: ItemGroupLineRet[];
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface VendorCreditRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  VendorRef?: Ref;
  APAccountRef?: Ref;
  TxnDate?: string;
  CreditAmount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  CreditAmountInHomeCurrency?: string;
  RefNumber?: string;
  Memo?: string;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  ExpenseLineRet?: ExpenseLineRet[];
  ItemLineRet?: ItemLineRet[];
  ItemGroupLineRet?: ItemGroupLineRet[];
  OpenAmount?: string;
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface BillPaymentCheckRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  PayeeEntityRef?: Ref;
  APAccountRef?: Ref;
  TxnDate?: string;
  BankAccountRef?: Ref;
  Amount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  AmountInHomeCurrency?: string;
  RefNumber?: string;
  Memo?: string;
  Address?: Address;
  AddressBlock?: AddressBlock;
  IsToBePrinted?: string;
  ExternalGUID?: string;
  AppliedToTxnRet?: AppliedToTxnRet[];
  DataExtRet?: DataExtRet[];
}

export interface Address {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
  City?: string;
  State?: string;
  PostalCode?: string;
  Country?: string;
  Note?: string;
}

export interface AddressBlock {
  Addr1?: string;
  Addr2?: string;
  Addr3?: string;
  Addr4?: string;
  Addr5?: string;
}

export interface BillPaymentCreditCardRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  PayeeEntityRef?: Ref;
  APAccountRef?: Ref;
  TxnDate?: string;
  CreditCardAccountRef?: Ref;
  Amount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  AmountInHomeCurrency?: string;
  RefNumber?: string;
  Memo?: string;
  ExternalGUID?: string;
  AppliedToTxnRet?: AppliedToTxnRet[];
  DataExtRet?: DataExtRet[];
}

export interface SalesTaxPaymentCheckRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  PayeeEntityRef?: Ref;
  TxnDate?: string;
  BankAccountRef?: Ref;
  Amount?: string;
  RefNumber?: string;
  Memo?: string;
  Address?: Address;
  AddressBlock?: AddressBlock;
  IsToBePrinted?: string;
  ExternalGUID?: string;
  SalesTaxPaymentCheckLineRet?: SalesTaxPaymentCheckLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface SalesTaxPaymentCheckLineRet {
  TxnLineID?: string;
  ItemSalesTaxRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
}

export interface InventoryAdjustmentRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  AccountRef?: Ref;
  InventorySiteRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  CustomerRef?: Ref;
  ClassRef?: Ref;
  Memo?: string;
  ExternalGUID?: string;
  InventoryAdjustmentLineRet?: InventoryAdjustmentLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface InventoryAdjustmentLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  SerialNumber?: string;
  SerialNumberAddedOrRemoved?: SerialNumberAddedOrRemoved;
  LotNumber?: string;
  InventorySiteLocationRef?: Ref;
  QuantityDifference?: string;
  ValueDifference?: string;
}

export interface TimeTrackingRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  TxnDate?: string;
  EntityRef?: Ref;
  CustomerRef?: Ref;
  ItemServiceRef?: Ref;
  Rate?: string;
  Duration?: string;
  ClassRef?: Ref;
  PayrollItemWageRef?: Ref;
  Notes?: string;
  BillableStatus?: BillableStatus;
  ExternalGUID?: string;
}

export interface CheckRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  AccountRef?: Ref;
  PayeeEntityRef?: Ref;
  RefNumber?: string;
  TxnDate?: string;
  Amount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  AmountInHomeCurrency?: string;
  Memo?: string;
  Address?: Address;
  AddressBlock?: AddressBlock;
  IsToBePrinted?: string;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  ExternalGUID?: string;
  LinkedTxn?: LinkedTxn[];
  ExpenseLineRet?: ExpenseLineRet[];
  ItemLineRet?: ItemLineRet[];
  ItemGroupLineRet?: ItemGroupLineRet[];
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface CreditCardChargeRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  AccountRef?: Ref;
  PayeeEntityRef?: Ref;
  TxnDate?: string;
  Amount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  AmountInHomeCurrency?: string;
  RefNumber?: string;
  Memo?: string;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  ExternalGUID?: string;
  ExpenseLineRet?: ExpenseLineRet[];
  ItemLineRet?: ItemLineRet[];
  ItemGroupLineRet?: ItemGroupLineRet[];
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface CreditCardCreditRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  AccountRef?: Ref;
  PayeeEntityRef?: Ref;
  TxnDate?: string;
  Amount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  AmountInHomeCurrency?: string;
  RefNumber?: string;
  Memo?: string;
  IsTaxIncluded?: string;
  SalesTaxCodeRef?: Ref;
  ExternalGUID?: string;
  ExpenseLineRet?: ExpenseLineRet[];
  ItemLineRet?: ItemLineRet[];
  ItemGroupLineRet?: ItemGroupLineRet[];
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface JournalEntryRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  TxnDate?: string;
  RefNumber?: string;
  Memo?: string;
  IsAdjustment?: string;
  IsHomeCurrencyAdjustment?: string;
  IsAmountsEnteredInHomeCurrency?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  ExternalGUID?: string;
  JournalDebitLine?: JournalDebitLine[];
  JournalCreditLine?: JournalCreditLine[];
  DataExtRet?: DataExtRet[];
  /** Names of the mixed lines, in order. */
  _order?: string[];
}

export interface JournalDebitLine {
  '@defMacro'?: string;
  TxnLineID?: string;
  AccountRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  Memo?: string;
  EntityRef?: Ref;
  ClassRef?: Ref;
  ItemSalesTaxRef?: Ref;
  BillableStatus?: BillableStatus;
}

export interface JournalCreditLine {
  '@defMacro'?: string;
  TxnLineID?: string;
  AccountRef?: Ref;
  Amount?: string;
  TaxAmount?: string;
  Memo?: string;
  EntityRef?: Ref;
  ClassRef?: Ref;
  ItemSalesTaxRef?: Ref;
  BillableStatus?: BillableStatus;
}

export interface DepositRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  TxnDate?: string;
  DepositToAccountRef?: Ref;
  Memo?: string;
  DepositTotal?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  DepositTotalInHomeCurrency?: string;
  CashBackInfoRet?: CashBackInfoRet;
  ExternalGUID?: string;
  DepositLineRet?: DepositLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface CashBackInfoRet {
  TxnLineID?: string;
  AccountRef?: Ref;
  Memo?: string;
  Amount?: string;
}

export interface DepositLineRet {
  TxnType?: TxnType;
  TxnID?: string;
  TxnLineID?: string;
  PaymentTxnLineID?: string;
  EntityRef?: Ref;
  AccountRef?: Ref;
  Memo?: string;
  CheckNumber?: string;
  PaymentMethodRef?: Ref;
  ClassRef?: Ref;
  Amount?: string;
}

export interface BuildAssemblyRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  ItemInventoryAssemblyRef?: Ref;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  SerialNumber?: string;
  LotNumber?: string;
  TxnDate?: string;
  RefNumber?: string;
  Memo?: string;
  IsPending?: string;
  QuantityToBuild?: string;
  QuantityCanBuild?: string;
  QuantityOnHand?: string;
  QuantityOnSalesOrder?: string;
  ExternalGUID?: string;
  ComponentItemLineRet?: ComponentItemLineRet[];
  DataExtRet?: DataExtRet[];
}

export interface ComponentItemLineRet {
  ItemRef?: Ref;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  SerialNumber?: string;
  LotNumber?: string;
  Desc?: string;
  QuantityOnHand?: string;
  QuantityNeeded?: string;
}

export interface ARRefundCreditCardRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  CustomerRef?: Ref;
  RefundFromAccountRef?: Ref;
  ARAccountRef?: Ref;
  TxnDate?: string;
  RefNumber?: string;
  TotalAmount?: string;
  CurrencyRef?: Ref;
  ExchangeRate?: string;
  TotalAmountInHomeCurrency?: string;
  Address?: Address;
  AddressBlock?: AddressBlock;
  PaymentMethodRef?: Ref;
  Memo?: string;
  CreditCardTxnInfo?: CreditCardTxnInfo;
  ExternalGUID?: string;
  RefundAppliedToTxnRet?: RefundAppliedToTxnRet[];
  DataExtRet?: DataExtRet[];
}

export interface RefundAppliedToTxnRet {
  TxnID?: string;
  TxnType?: TxnType;
  TxnDate?: string;
  RefNumber?: string;
  CreditRemaining?: string;
  RefundAmount?: string;
  CreditRemainingInHomeCurrency?: string;
  RefundAmountInHomeCurrency?: string;
}

export interface VehicleMileageRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  VehicleRef?: Ref;
  CustomerRef?: Ref;
  ItemRef?: Ref;
  ClassRef?: Ref;
  TripStartDate?: string;
  TripEndDate?: string;
  OdometerStart?: string;
  OdometerEnd?: string;
  TotalMiles?: string;
  Notes?: string;
  BillableStatus?: BillableStatus;
  StandardMileageRate?: string;
  StandardMileageTotalAmount?: string;
  BillableRate?: string;
  BillableAmount?: string;
}

export interface TransferInventoryRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  TxnDate?: string;
  RefNumber?: string;
  FromInventorySiteRef?: Ref;
  ToInventorySiteRef?: Ref;
  Memo?: string;
  ExternalGUID?: string;
  TransferInventoryLineRet?: TransferInventoryLineRet[];
}

export interface TransferInventoryLineRet {
  TxnLineID?: string;
  ItemRef?: Ref;
  FromInventorySiteLocationRef?: Ref;
  ToInventorySiteLocationRef?: Ref;
  QuantityTransferred?: string;
  SerialNumber?: string;
  LotNumber?: string;
}

export interface ItemSitesRet {
  ListID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  ItemInventoryAssemblyRef?: Ref;
  ItemInventoryRef?: Ref;
  InventorySiteRef?: Ref;
  InventorySiteLocationRef?: Ref;
  ReorderLevel?: string;
  QuantityOnHand?: string;
  QuantityOnPurchaseOrders?: string;
  QuantityOnSalesOrders?: string;
  QuantityToBeBuiltByPendingBuildTxns?: string;
  QuantityRequiredByPendingBuildTxns?: string;
  QuantityOnPendingTransfers?: string;
  AssemblyBuildPoint?: string;
}

export interface BarCodeRet {
  ListType?: ListType;
  ListID?: string;
  FullName?: string;
}

export interface TransferRet {
  TxnID?: string;
  TimeCreated?: string;
  TimeModified?: string;
  EditSequence?: string;
  TxnNumber?: string;
  TxnDate?: string;
  TransferFromAccountRef?: Ref;
  FromAccountBalance?: string;
  TransferToAccountRef?: Ref;
  ToAccountBalance?: string;
  ClassRef?: Ref;
  Amount?: string;
  Memo?: string;
}

/** mirror.account: Account. */
export interface AccountRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  /** AccountType */
  account_type: AccountType | null;
  /** DetailAccountType */
  detail_account_type: DetailAccountType | null;
  /** SpecialAccountType */
  special_account_type: SpecialAccountType | null;
  /** IsTaxAccount */
  is_tax_account: boolean | null;
  /** AccountNumber */
  account_number: string | null;
  /** BankNumber */
  bank_number: string | null;
  /** LastCheckNumber */
  last_check_number: string | null;
  /** Desc */
  desc: string | null;
  /** Balance */
  balance: Decimal | null;
  /** TotalBalance */
  total_balance: Decimal | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** TaxLineInfoRet/TaxLineID */
  tax_line_info_tax_line_id: Decimal | null;
  /** TaxLineInfoRet/TaxLineName */
  tax_line_info_tax_line_name: string | null;
  /** CashFlowClassification */
  cash_flow_classification: CashFlowClassification | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: AccountRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.lead: Lead. */
export interface LeadRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** FullName */
  full_name: string | null;
  /** Status */
  status: Status | null;
  /** CompanyName */
  company_name: string | null;
  /** MainPhone */
  main_phone: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: LeadRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.lead_additional_contact_ref: Lead/AdditionalContactRef. */
export interface LeadAdditionalContactRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ContactName */
  additional_contact_ref_contact_name: string | null;
  /** ContactValue */
  additional_contact_ref_contact_value: string | null;
}

/** mirror.lead_locations: Lead/LocationsRet. */
export interface LeadLocationsRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** LocationID */
  location_id: Decimal | null;
  /** MainAddress */
  main_address: string | null;
  /** Location */
  location: string | null;
  /** LeadAddress/Addr1 */
  lead_address_addr1: string | null;
  /** LeadAddress/Addr2 */
  lead_address_addr2: string | null;
  /** LeadAddress/Addr3 */
  lead_address_addr3: string | null;
  /** LeadAddress/Addr4 */
  lead_address_addr4: string | null;
  /** LeadAddress/Addr5 */
  lead_address_addr5: string | null;
}

/** mirror.lead_contacts: Lead/LeadContactsRet. */
export interface LeadContactsRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** LeadContactID */
  lead_contact_id: Decimal | null;
  /** Salutation */
  salutation: string | null;
  /** FirstName */
  first_name: string | null;
  /** MiddleName */
  middle_name: string | null;
  /** LastName */
  last_name: string | null;
  /** JobTitle */
  job_title: string | null;
  /** IsPrimaryContact */
  is_primary_contact: boolean | null;
}

/** mirror.lead_contacts_additional_contact_ref: Lead/AdditionalContactRef. */
export interface LeadContactsAdditionalContactRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  parent_line_no: number;
  line_no: number;
  /** ContactName */
  additional_contact_ref_contact_name: string | null;
  /** ContactValue */
  additional_contact_ref_contact_value: string | null;
}

/** mirror.customer: Customer. */
export interface CustomerRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  /** CompanyName */
  company_name: string | null;
  /** Salutation */
  salutation: string | null;
  /** FirstName */
  first_name: string | null;
  /** MiddleName */
  middle_name: string | null;
  /** LastName */
  last_name: string | null;
  /** Suffix */
  suffix: string | null;
  /** JobTitle */
  job_title: string | null;
  /** BillAddress/Addr1 */
  bill_address_addr1: string | null;
  /** BillAddress/Addr2 */
  bill_address_addr2: string | null;
  /** BillAddress/Addr3 */
  bill_address_addr3: string | null;
  /** BillAddress/Addr4 */
  bill_address_addr4: string | null;
  /** BillAddress/Addr5 */
  bill_address_addr5: string | null;
  /** BillAddress/City */
  bill_address_city: string | null;
  /** BillAddress/State */
  bill_address_state: string | null;
  /** BillAddress/PostalCode */
  bill_address_postal_code: string | null;
  /** BillAddress/Country */
  bill_address_country: string | null;
  /** BillAddress/Note */
  bill_address_note: string | null;
  /** BillAddressBlock/Addr1 */
  bill_address_block_addr1: string | null;
  /** BillAddressBlock/Addr2 */
  bill_address_block_addr2: string | null;
  /** BillAddressBlock/Addr3 */
  bill_address_block_addr3: string | null;
  /** BillAddressBlock/Addr4 */
  bill_address_block_addr4: string | null;
  /** BillAddressBlock/Addr5 */
  bill_address_block_addr5: string | null;
  /** ShipAddress/Addr1 */
  ship_address_addr1: string | null;
  /** ShipAddress/Addr2 */
  ship_address_addr2: string | null;
  /** ShipAddress/Addr3 */
  ship_address_addr3: string | null;
  /** ShipAddress/Addr4 */
  ship_address_addr4: string | null;
  /** ShipAddress/Addr5 */
  ship_address_addr5: string | null;
  /** ShipAddress/City */
  ship_address_city: string | null;
  /** ShipAddress/State */
  ship_address_state: string | null;
  /** ShipAddress/PostalCode */
  ship_address_postal_code: string | null;
  /** ShipAddress/Country */
  ship_address_country: string | null;
  /** ShipAddress/Note */
  ship_address_note: string | null;
  /** ShipAddressBlock/Addr1 */
  ship_address_block_addr1: string | null;
  /** ShipAddressBlock/Addr2 */
  ship_address_block_addr2: string | null;
  /** ShipAddressBlock/Addr3 */
  ship_address_block_addr3: string | null;
  /** ShipAddressBlock/Addr4 */
  ship_address_block_addr4: string | null;
  /** ShipAddressBlock/Addr5 */
  ship_address_block_addr5: string | null;
  /** PrintAs */
  print_as: string | null;
  /** Phone */
  phone: string | null;
  /** Mobile */
  mobile: string | null;
  /** Pager */
  pager: string | null;
  /** AltPhone */
  alt_phone: string | null;
  /** Fax */
  fax: string | null;
  /** Email */
  email: string | null;
  /** Cc */
  cc: string | null;
  /** Contact */
  contact: string | null;
  /** AltContact */
  alt_contact: string | null;
  /** CustomerTypeRef/ListID */
  customer_type_ref_list_id: string | null;
  /** CustomerTypeRef/FullName */
  customer_type_ref_full_name: string | null;
  /** TermsRef/ListID */
  terms_ref_list_id: string | null;
  /** TermsRef/FullName */
  terms_ref_full_name: string | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
  /** Balance */
  balance: Decimal | null;
  /** TotalBalance */
  total_balance: Decimal | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** SalesTaxCountry */
  sales_tax_country: SalesTaxCountry | null;
  /** ResaleNumber */
  resale_number: string | null;
  /** AccountNumber */
  account_number: string | null;
  /** CreditLimit */
  credit_limit: Decimal | null;
  /** PreferredPaymentMethodRef/ListID */
  preferred_payment_method_ref_list_id: string | null;
  /** PreferredPaymentMethodRef/FullName */
  preferred_payment_method_ref_full_name: string | null;
  /** CreditCardInfo/CreditCardNumber */
  credit_card_info_credit_card_number: string | null;
  /** CreditCardInfo/ExpirationMonth */
  credit_card_info_expiration_month: Decimal | null;
  /** CreditCardInfo/ExpirationYear */
  credit_card_info_expiration_year: Decimal | null;
  /** CreditCardInfo/NameOnCard */
  credit_card_info_name_on_card: string | null;
  /** CreditCardInfo/CreditCardAddress */
  credit_card_info_credit_card_address: string | null;
  /** CreditCardInfo/CreditCardPostalCode */
  credit_card_info_credit_card_postal_code: string | null;
  /** JobStatus */
  job_status: JobStatus | null;
  /** JobStartDate */
  job_start_date: Day | null;
  /** JobProjectedEndDate */
  job_projected_end_date: Day | null;
  /** JobEndDate */
  job_end_date: Day | null;
  /** JobDesc */
  job_desc: string | null;
  /** JobTypeRef/ListID */
  job_type_ref_list_id: string | null;
  /** JobTypeRef/FullName */
  job_type_ref_full_name: string | null;
  /** Notes */
  notes: string | null;
  /** IsStatementWithParent */
  is_statement_with_parent: boolean | null;
  /** DeliveryMethod */
  delivery_method: DeliveryMethod | null;
  /** PreferredDeliveryMethod */
  preferred_delivery_method: PreferredDeliveryMethod | null;
  /** PriceLevelRef/ListID */
  price_level_ref_list_id: string | null;
  /** PriceLevelRef/FullName */
  price_level_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  /** TaxRegistrationNumber */
  tax_registration_number: string | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: CustomerRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.customer_ship_to_address: Customer/ShipToAddress. */
export interface CustomerShipToAddressRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** Name */
  name: string | null;
  /** Addr1 */
  addr1: string | null;
  /** Addr2 */
  addr2: string | null;
  /** Addr3 */
  addr3: string | null;
  /** Addr4 */
  addr4: string | null;
  /** Addr5 */
  addr5: string | null;
  /** City */
  city: string | null;
  /** State */
  state: string | null;
  /** PostalCode */
  postal_code: string | null;
  /** Country */
  country: string | null;
  /** Note */
  note: string | null;
  /** DefaultShipTo */
  default_ship_to: boolean | null;
}

/** mirror.customer_additional_contact_ref: Customer/AdditionalContactRef. */
export interface CustomerAdditionalContactRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ContactName */
  additional_contact_ref_contact_name: string | null;
  /** ContactValue */
  additional_contact_ref_contact_value: string | null;
}

/** mirror.customer_contacts: Customer/ContactsRet. */
export interface CustomerContactsRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ListID */
  contacts_list_id: string | null;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Contact */
  contact: string | null;
  /** Salutation */
  salutation: string | null;
  /** FirstName */
  first_name: string | null;
  /** MiddleName */
  middle_name: string | null;
  /** LastName */
  last_name: string | null;
  /** JobTitle */
  job_title: string | null;
}

/** mirror.customer_contacts_additional_contact_ref: Customer/AdditionalContactRef. */
export interface CustomerContactsAdditionalContactRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  parent_line_no: number;
  line_no: number;
  /** ContactName */
  additional_contact_ref_contact_name: string | null;
  /** ContactValue */
  additional_contact_ref_contact_value: string | null;
}

/** mirror.customer_additional_notes: Customer/AdditionalNotesRet. */
export interface CustomerAdditionalNotesRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** NoteID */
  note_id: Decimal | null;
  /** Date */
  date: Day | null;
  /** Note */
  note: string | null;
}

/** mirror.employee: Employee. */
export interface EmployeeRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** Salutation */
  salutation: string | null;
  /** FirstName */
  first_name: string | null;
  /** MiddleName */
  middle_name: string | null;
  /** LastName */
  last_name: string | null;
  /** Suffix */
  suffix: string | null;
  /** JobTitle */
  job_title: string | null;
  /** SupervisorRef/ListID */
  supervisor_ref_list_id: string | null;
  /** SupervisorRef/FullName */
  supervisor_ref_full_name: string | null;
  /** Department */
  department: string | null;
  /** Description */
  description: string | null;
  /** TargetBonus */
  target_bonus: Decimal | null;
  /** EmployeeAddress/Addr1 */
  employee_address_addr1: string | null;
  /** EmployeeAddress/Addr2 */
  employee_address_addr2: string | null;
  /** EmployeeAddress/Addr3 */
  employee_address_addr3: string | null;
  /** EmployeeAddress/Addr4 */
  employee_address_addr4: string | null;
  /** EmployeeAddress/City */
  employee_address_city: string | null;
  /** EmployeeAddress/State */
  employee_address_state: string | null;
  /** EmployeeAddress/PostalCode */
  employee_address_postal_code: string | null;
  /** EmployeeAddress/Country */
  employee_address_country: string | null;
  /** PrintAs */
  print_as: string | null;
  /** Phone */
  phone: string | null;
  /** Mobile */
  mobile: string | null;
  /** Pager */
  pager: string | null;
  /** PagerPIN */
  pager_pin: string | null;
  /** AltPhone */
  alt_phone: string | null;
  /** Fax */
  fax: string | null;
  /** SSN */
  ssn: string | null;
  /** Email */
  email: string | null;
  /** EmergencyContacts/PrimaryContact/ContactName */
  emergency_contacts_primary_contact_contact_name: string | null;
  /** EmergencyContacts/PrimaryContact/ContactValue */
  emergency_contacts_primary_contact_contact_value: string | null;
  /** EmergencyContacts/PrimaryContact/Relation */
  emergency_contacts_primary_contact_relation: Relation | null;
  /** EmergencyContacts/SecondaryContact/ContactName */
  emergency_contacts_secondary_contact_contact_name: string | null;
  /** EmergencyContacts/SecondaryContact/ContactValue */
  emergency_contacts_secondary_contact_contact_value: string | null;
  /** EmergencyContacts/SecondaryContact/Relation */
  emergency_contacts_secondary_contact_relation: Relation | null;
  /** EmployeeType */
  employee_type: EmployeeType | null;
  /** PartOrFullTime */
  part_or_full_time: PartOrFullTime | null;
  /** Exempt */
  exempt: Exempt | null;
  /** KeyEmployee */
  key_employee: KeyEmployee | null;
  /** Gender */
  gender: Gender | null;
  /** HiredDate */
  hired_date: Day | null;
  /** OriginalHireDate */
  original_hire_date: Day | null;
  /** AdjustedServiceDate */
  adjusted_service_date: Day | null;
  /** ReleasedDate */
  released_date: Day | null;
  /** BirthDate */
  birth_date: Day | null;
  /** USCitizen */
  us_citizen: USCitizen | null;
  /** Ethnicity */
  ethnicity: Ethnicity | null;
  /** Disabled */
  disabled: Disabled | null;
  /** DisabilityDesc */
  disability_desc: string | null;
  /** OnFile */
  on_file: OnFile | null;
  /** WorkAuthExpireDate */
  work_auth_expire_date: Day | null;
  /** USVeteran */
  us_veteran: USVeteran | null;
  /** MilitaryStatus */
  military_status: MilitaryStatus | null;
  /** AccountNumber */
  account_number: string | null;
  /** Notes */
  notes: string | null;
  /** BillingRateRef/ListID */
  billing_rate_ref_list_id: string | null;
  /** BillingRateRef/FullName */
  billing_rate_ref_full_name: string | null;
  /** EmployeePayrollInfo/PayPeriod */
  employee_payroll_info_pay_period: PayPeriod | null;
  /** EmployeePayrollInfo/ClassRef/ListID */
  employee_payroll_info_class_ref_list_id: string | null;
  /** EmployeePayrollInfo/ClassRef/FullName */
  employee_payroll_info_class_ref_full_name: string | null;
  /** EmployeePayrollInfo/ClearEarnings */
  employee_payroll_info_clear_earnings: boolean | null;
  /** EmployeePayrollInfo/UseTimeDataToCreatePaychecks */
  employee_payroll_info_use_time_data_to_create_paychecks: UseTimeDataToCreatePaychecks | null;
  /** EmployeePayrollInfo/SickHours/HoursAvailable */
  payroll_sick_hours_hours_available: string | null;
  /** EmployeePayrollInfo/SickHours/AccrualPeriod */
  payroll_sick_hours_accrual_period: AccrualPeriod | null;
  /** EmployeePayrollInfo/SickHours/HoursAccrued */
  payroll_sick_hours_hours_accrued: string | null;
  /** EmployeePayrollInfo/SickHours/MaximumHours */
  payroll_sick_hours_maximum_hours: string | null;
  /** EmployeePayrollInfo/SickHours/IsResettingHoursEachNewYear */
  payroll_sick_hours_is_resetting_hours_each_new_year: boolean | null;
  /** EmployeePayrollInfo/SickHours/HoursUsed */
  payroll_sick_hours_hours_used: string | null;
  /** EmployeePayrollInfo/SickHours/AccrualStartDate */
  payroll_sick_hours_accrual_start_date: Day | null;
  /** EmployeePayrollInfo/VacationHours/HoursAvailable */
  payroll_vacation_hours_hours_available: string | null;
  /** EmployeePayrollInfo/VacationHours/AccrualPeriod */
  payroll_vacation_hours_accrual_period: AccrualPeriod | null;
  /** EmployeePayrollInfo/VacationHours/HoursAccrued */
  payroll_vacation_hours_hours_accrued: string | null;
  /** EmployeePayrollInfo/VacationHours/MaximumHours */
  payroll_vacation_hours_maximum_hours: string | null;
  /** EmployeePayrollInfo/VacationHours/IsResettingHoursEachNewYear */
  payroll_vacation_hours_is_resetting_hours_each_new_year: boolean | null;
  /** EmployeePayrollInfo/VacationHours/HoursUsed */
  payroll_vacation_hours_hours_used: string | null;
  /** EmployeePayrollInfo/VacationHours/AccrualStartDate */
  payroll_vacation_hours_accrual_start_date: Day | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: EmployeeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.employee_additional_contact_ref: Employee/AdditionalContactRef. */
export interface EmployeeAdditionalContactRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ContactName */
  additional_contact_ref_contact_name: string | null;
  /** ContactValue */
  additional_contact_ref_contact_value: string | null;
}

/** mirror.employee_additional_notes: Employee/AdditionalNotesRet. */
export interface EmployeeAdditionalNotesRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** NoteID */
  note_id: Decimal | null;
  /** Date */
  date: Day | null;
  /** Note */
  note: string | null;
}

/** mirror.employee_earnings: Employee/EmployeePayrollInfo/Earnings. */
export interface EmployeeEarningsRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** PayrollItemWageRef/ListID */
  payroll_item_wage_ref_list_id: string | null;
  /** PayrollItemWageRef/FullName */
  payroll_item_wage_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
}

/** mirror.other_name: OtherName. */
export interface OtherNameRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** CompanyName */
  company_name: string | null;
  /** Salutation */
  salutation: string | null;
  /** FirstName */
  first_name: string | null;
  /** MiddleName */
  middle_name: string | null;
  /** LastName */
  last_name: string | null;
  /** OtherNameAddress/Addr1 */
  other_name_address_addr1: string | null;
  /** OtherNameAddress/Addr2 */
  other_name_address_addr2: string | null;
  /** OtherNameAddress/Addr3 */
  other_name_address_addr3: string | null;
  /** OtherNameAddress/Addr4 */
  other_name_address_addr4: string | null;
  /** OtherNameAddress/Addr5 */
  other_name_address_addr5: string | null;
  /** OtherNameAddress/City */
  other_name_address_city: string | null;
  /** OtherNameAddress/State */
  other_name_address_state: string | null;
  /** OtherNameAddress/PostalCode */
  other_name_address_postal_code: string | null;
  /** OtherNameAddress/Country */
  other_name_address_country: string | null;
  /** OtherNameAddress/Note */
  other_name_address_note: string | null;
  /** OtherNameAddressBlock/Addr1 */
  other_name_address_block_addr1: string | null;
  /** OtherNameAddressBlock/Addr2 */
  other_name_address_block_addr2: string | null;
  /** OtherNameAddressBlock/Addr3 */
  other_name_address_block_addr3: string | null;
  /** OtherNameAddressBlock/Addr4 */
  other_name_address_block_addr4: string | null;
  /** OtherNameAddressBlock/Addr5 */
  other_name_address_block_addr5: string | null;
  /** Phone */
  phone: string | null;
  /** AltPhone */
  alt_phone: string | null;
  /** Fax */
  fax: string | null;
  /** Email */
  email: string | null;
  /** Contact */
  contact: string | null;
  /** AltContact */
  alt_contact: string | null;
  /** AccountNumber */
  account_number: string | null;
  /** Notes */
  notes: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: OtherNameRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.vendor: Vendor. */
export interface VendorRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** IsTaxAgency */
  is_tax_agency: boolean | null;
  /** CompanyName */
  company_name: string | null;
  /** Salutation */
  salutation: string | null;
  /** FirstName */
  first_name: string | null;
  /** MiddleName */
  middle_name: string | null;
  /** LastName */
  last_name: string | null;
  /** Suffix */
  suffix: string | null;
  /** JobTitle */
  job_title: string | null;
  /** VendorAddress/Addr1 */
  vendor_address_addr1: string | null;
  /** VendorAddress/Addr2 */
  vendor_address_addr2: string | null;
  /** VendorAddress/Addr3 */
  vendor_address_addr3: string | null;
  /** VendorAddress/Addr4 */
  vendor_address_addr4: string | null;
  /** VendorAddress/Addr5 */
  vendor_address_addr5: string | null;
  /** VendorAddress/City */
  vendor_address_city: string | null;
  /** VendorAddress/State */
  vendor_address_state: string | null;
  /** VendorAddress/PostalCode */
  vendor_address_postal_code: string | null;
  /** VendorAddress/Country */
  vendor_address_country: string | null;
  /** VendorAddress/Note */
  vendor_address_note: string | null;
  /** VendorAddressBlock/Addr1 */
  vendor_address_block_addr1: string | null;
  /** VendorAddressBlock/Addr2 */
  vendor_address_block_addr2: string | null;
  /** VendorAddressBlock/Addr3 */
  vendor_address_block_addr3: string | null;
  /** VendorAddressBlock/Addr4 */
  vendor_address_block_addr4: string | null;
  /** VendorAddressBlock/Addr5 */
  vendor_address_block_addr5: string | null;
  /** ShipAddress/Addr1 */
  ship_address_addr1: string | null;
  /** ShipAddress/Addr2 */
  ship_address_addr2: string | null;
  /** ShipAddress/Addr3 */
  ship_address_addr3: string | null;
  /** ShipAddress/Addr4 */
  ship_address_addr4: string | null;
  /** ShipAddress/Addr5 */
  ship_address_addr5: string | null;
  /** ShipAddress/City */
  ship_address_city: string | null;
  /** ShipAddress/State */
  ship_address_state: string | null;
  /** ShipAddress/PostalCode */
  ship_address_postal_code: string | null;
  /** ShipAddress/Country */
  ship_address_country: string | null;
  /** ShipAddress/Note */
  ship_address_note: string | null;
  /** Phone */
  phone: string | null;
  /** Mobile */
  mobile: string | null;
  /** Pager */
  pager: string | null;
  /** AltPhone */
  alt_phone: string | null;
  /** Fax */
  fax: string | null;
  /** Email */
  email: string | null;
  /** Cc */
  cc: string | null;
  /** Contact */
  contact: string | null;
  /** AltContact */
  alt_contact: string | null;
  /** NameOnCheck */
  name_on_check: string | null;
  /** AccountNumber */
  account_number: string | null;
  /** Notes */
  notes: string | null;
  /** VendorTypeRef/ListID */
  vendor_type_ref_list_id: string | null;
  /** VendorTypeRef/FullName */
  vendor_type_ref_full_name: string | null;
  /** TermsRef/ListID */
  terms_ref_list_id: string | null;
  /** TermsRef/FullName */
  terms_ref_full_name: string | null;
  /** CreditLimit */
  credit_limit: Decimal | null;
  /** VendorTaxIdent */
  vendor_tax_ident: string | null;
  /** IsVendorEligibleFor1099 */
  is_vendor_eligible_for1099: boolean | null;
  /** Balance */
  balance: Decimal | null;
  /** BillingRateRef/ListID */
  billing_rate_ref_list_id: string | null;
  /** BillingRateRef/FullName */
  billing_rate_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** SalesTaxCountry */
  sales_tax_country: SalesTaxCountry | null;
  /** IsSalesTaxAgency */
  is_sales_tax_agency: boolean | null;
  /** SalesTaxReturnRef/ListID */
  sales_tax_return_ref_list_id: string | null;
  /** SalesTaxReturnRef/FullName */
  sales_tax_return_ref_full_name: string | null;
  /** TaxRegistrationNumber */
  tax_registration_number: string | null;
  /** ReportingPeriod */
  reporting_period: ReportingPeriod | null;
  /** IsTaxTrackedOnPurchases */
  is_tax_tracked_on_purchases: boolean | null;
  /** TaxOnPurchasesAccountRef/ListID */
  tax_on_purchases_account_ref_list_id: string | null;
  /** TaxOnPurchasesAccountRef/FullName */
  tax_on_purchases_account_ref_full_name: string | null;
  /** IsTaxTrackedOnSales */
  is_tax_tracked_on_sales: boolean | null;
  /** TaxOnSalesAccountRef/ListID */
  tax_on_sales_account_ref_list_id: string | null;
  /** TaxOnSalesAccountRef/FullName */
  tax_on_sales_account_ref_full_name: string | null;
  /** IsTaxOnTax */
  is_tax_on_tax: boolean | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: VendorRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.vendor_additional_contact_ref: Vendor/AdditionalContactRef. */
export interface VendorAdditionalContactRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ContactName */
  additional_contact_ref_contact_name: string | null;
  /** ContactValue */
  additional_contact_ref_contact_value: string | null;
}

/** mirror.vendor_contacts: Vendor/ContactsRet. */
export interface VendorContactsRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ListID */
  contacts_list_id: string | null;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Contact */
  contact: string | null;
  /** Salutation */
  salutation: string | null;
  /** FirstName */
  first_name: string | null;
  /** MiddleName */
  middle_name: string | null;
  /** LastName */
  last_name: string | null;
  /** JobTitle */
  job_title: string | null;
}

/** mirror.vendor_contacts_additional_contact_ref: Vendor/AdditionalContactRef. */
export interface VendorContactsAdditionalContactRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  parent_line_no: number;
  line_no: number;
  /** ContactName */
  additional_contact_ref_contact_name: string | null;
  /** ContactValue */
  additional_contact_ref_contact_value: string | null;
}

/** mirror.vendor_additional_notes: Vendor/AdditionalNotesRet. */
export interface VendorAdditionalNotesRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** NoteID */
  note_id: Decimal | null;
  /** Date */
  date: Day | null;
  /** Note */
  note: string | null;
}

/** mirror.vendor_prefill_account_ref: Vendor/PrefillAccountRef. */
export interface VendorPrefillAccountRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ListID */
  prefill_account_ref_list_id: string | null;
  /** FullName */
  prefill_account_ref_full_name: string | null;
}

/** mirror.standard_terms: StandardTerms. */
export interface StandardTermsRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** StdDueDays */
  std_due_days: Decimal | null;
  /** StdDiscountDays */
  std_discount_days: Decimal | null;
  /** DiscountPct */
  discount_pct: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: StandardTermsRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.date_driven_terms: DateDrivenTerms. */
export interface DateDrivenTermsRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** DayOfMonthDue */
  day_of_month_due: Decimal | null;
  /** DueNextMonthDays */
  due_next_month_days: Decimal | null;
  /** DiscountDayOfMonth */
  discount_day_of_month: Decimal | null;
  /** DiscountPct */
  discount_pct: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: DateDrivenTermsRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.class: Class. */
export interface ClassRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ClassRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.sales_rep: SalesRep. */
export interface SalesRepRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Initial */
  initial: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** SalesRepEntityRef/ListID */
  sales_rep_entity_ref_list_id: string | null;
  /** SalesRepEntityRef/FullName */
  sales_rep_entity_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: SalesRepRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.customer_type: CustomerType. */
export interface CustomerTypeRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: CustomerTypeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.vendor_type: VendorType. */
export interface VendorTypeRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: VendorTypeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.job_type: JobType. */
export interface JobTypeRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: JobTypeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.customer_msg: CustomerMsg. */
export interface CustomerMsgRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: CustomerMsgRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.payment_method: PaymentMethod. */
export interface PaymentMethodRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** PaymentMethodType */
  payment_method_type: PaymentMethodType | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: PaymentMethodRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.ship_method: ShipMethod. */
export interface ShipMethodRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ShipMethodRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.sales_tax_code: SalesTaxCode. */
export interface SalesTaxCodeRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** IsTaxable */
  is_taxable: boolean | null;
  /** Desc */
  desc: string | null;
  /** ItemPurchaseTaxRef/ListID */
  item_purchase_tax_ref_list_id: string | null;
  /** ItemPurchaseTaxRef/FullName */
  item_purchase_tax_ref_full_name: string | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: SalesTaxCodeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.to_do: ToDo. */
export interface ToDoRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Notes */
  notes: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** Type */
  type: Type | null;
  /** Priority */
  priority: Priority | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** EmployeeRef/ListID */
  employee_ref_list_id: string | null;
  /** EmployeeRef/FullName */
  employee_ref_full_name: string | null;
  /** LeadRef/ListID */
  lead_ref_list_id: string | null;
  /** LeadRef/FullName */
  lead_ref_full_name: string | null;
  /** VendorRef/ListID */
  vendor_ref_list_id: string | null;
  /** VendorRef/FullName */
  vendor_ref_full_name: string | null;
  /** IsDone */
  is_done: boolean | null;
  /** ReminderDate */
  reminder_date: Day | null;
  /** ReminderTime */
  reminder_time: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ToDoRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_service: ItemService. */
export interface ItemServiceRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  /** UnitOfMeasureSetRef/ListID */
  unit_of_measure_set_ref_list_id: string | null;
  /** UnitOfMeasureSetRef/FullName */
  unit_of_measure_set_ref_full_name: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** SalesOrPurchase/Desc */
  sales_or_purchase_desc: string | null;
  /** SalesOrPurchase/Price */
  sales_or_purchase_price: Decimal | null;
  /** SalesOrPurchase/PricePercent */
  sales_or_purchase_price_percent: Decimal | null;
  /** SalesOrPurchase/AccountRef/ListID */
  sales_or_purchase_account_ref_list_id: string | null;
  /** SalesOrPurchase/AccountRef/FullName */
  sales_or_purchase_account_ref_full_name: string | null;
  /** SalesAndPurchase/SalesDesc */
  sales_and_purchase_sales_desc: string | null;
  /** SalesAndPurchase/SalesPrice */
  sales_and_purchase_sales_price: Decimal | null;
  /** SalesAndPurchase/IncomeAccountRef/ListID */
  sales_and_purchase_income_account_ref_list_id: string | null;
  /** SalesAndPurchase/IncomeAccountRef/FullName */
  sales_and_purchase_income_account_ref_full_name: string | null;
  /** SalesAndPurchase/PurchaseDesc */
  sales_and_purchase_purchase_desc: string | null;
  /** SalesAndPurchase/PurchaseCost */
  sales_and_purchase_purchase_cost: Decimal | null;
  /** SalesAndPurchase/PurchaseTaxCodeRef/ListID */
  sales_and_purchase_purchase_tax_code_ref_list_id: string | null;
  /** SalesAndPurchase/PurchaseTaxCodeRef/FullName */
  sales_and_purchase_purchase_tax_code_ref_full_name: string | null;
  /** SalesAndPurchase/ExpenseAccountRef/ListID */
  sales_and_purchase_expense_account_ref_list_id: string | null;
  /** SalesAndPurchase/ExpenseAccountRef/FullName */
  sales_and_purchase_expense_account_ref_full_name: string | null;
  /** SalesAndPurchase/PrefVendorRef/ListID */
  sales_and_purchase_pref_vendor_ref_list_id: string | null;
  /** SalesAndPurchase/PrefVendorRef/FullName */
  sales_and_purchase_pref_vendor_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemServiceRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_non_inventory: ItemNonInventory. */
export interface ItemNonInventoryRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  /** ManufacturerPartNumber */
  manufacturer_part_number: string | null;
  /** UnitOfMeasureSetRef/ListID */
  unit_of_measure_set_ref_list_id: string | null;
  /** UnitOfMeasureSetRef/FullName */
  unit_of_measure_set_ref_full_name: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** SalesOrPurchase/Desc */
  sales_or_purchase_desc: string | null;
  /** SalesOrPurchase/Price */
  sales_or_purchase_price: Decimal | null;
  /** SalesOrPurchase/PricePercent */
  sales_or_purchase_price_percent: Decimal | null;
  /** SalesOrPurchase/AccountRef/ListID */
  sales_or_purchase_account_ref_list_id: string | null;
  /** SalesOrPurchase/AccountRef/FullName */
  sales_or_purchase_account_ref_full_name: string | null;
  /** SalesAndPurchase/SalesDesc */
  sales_and_purchase_sales_desc: string | null;
  /** SalesAndPurchase/SalesPrice */
  sales_and_purchase_sales_price: Decimal | null;
  /** SalesAndPurchase/IncomeAccountRef/ListID */
  sales_and_purchase_income_account_ref_list_id: string | null;
  /** SalesAndPurchase/IncomeAccountRef/FullName */
  sales_and_purchase_income_account_ref_full_name: string | null;
  /** SalesAndPurchase/PurchaseDesc */
  sales_and_purchase_purchase_desc: string | null;
  /** SalesAndPurchase/PurchaseCost */
  sales_and_purchase_purchase_cost: Decimal | null;
  /** SalesAndPurchase/PurchaseTaxCodeRef/ListID */
  sales_and_purchase_purchase_tax_code_ref_list_id: string | null;
  /** SalesAndPurchase/PurchaseTaxCodeRef/FullName */
  sales_and_purchase_purchase_tax_code_ref_full_name: string | null;
  /** SalesAndPurchase/ExpenseAccountRef/ListID */
  sales_and_purchase_expense_account_ref_list_id: string | null;
  /** SalesAndPurchase/ExpenseAccountRef/FullName */
  sales_and_purchase_expense_account_ref_full_name: string | null;
  /** SalesAndPurchase/PrefVendorRef/ListID */
  sales_and_purchase_pref_vendor_ref_list_id: string | null;
  /** SalesAndPurchase/PrefVendorRef/FullName */
  sales_and_purchase_pref_vendor_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemNonInventoryRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_other_charge: ItemOtherCharge. */
export interface ItemOtherChargeRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** SalesOrPurchase/Desc */
  sales_or_purchase_desc: string | null;
  /** SalesOrPurchase/Price */
  sales_or_purchase_price: Decimal | null;
  /** SalesOrPurchase/PricePercent */
  sales_or_purchase_price_percent: Decimal | null;
  /** SalesOrPurchase/AccountRef/ListID */
  sales_or_purchase_account_ref_list_id: string | null;
  /** SalesOrPurchase/AccountRef/FullName */
  sales_or_purchase_account_ref_full_name: string | null;
  /** SalesAndPurchase/SalesDesc */
  sales_and_purchase_sales_desc: string | null;
  /** SalesAndPurchase/SalesPrice */
  sales_and_purchase_sales_price: Decimal | null;
  /** SalesAndPurchase/IncomeAccountRef/ListID */
  sales_and_purchase_income_account_ref_list_id: string | null;
  /** SalesAndPurchase/IncomeAccountRef/FullName */
  sales_and_purchase_income_account_ref_full_name: string | null;
  /** SalesAndPurchase/PurchaseDesc */
  sales_and_purchase_purchase_desc: string | null;
  /** SalesAndPurchase/PurchaseCost */
  sales_and_purchase_purchase_cost: Decimal | null;
  /** SalesAndPurchase/PurchaseTaxCodeRef/ListID */
  sales_and_purchase_purchase_tax_code_ref_list_id: string | null;
  /** SalesAndPurchase/PurchaseTaxCodeRef/FullName */
  sales_and_purchase_purchase_tax_code_ref_full_name: string | null;
  /** SalesAndPurchase/ExpenseAccountRef/ListID */
  sales_and_purchase_expense_account_ref_list_id: string | null;
  /** SalesAndPurchase/ExpenseAccountRef/FullName */
  sales_and_purchase_expense_account_ref_full_name: string | null;
  /** SalesAndPurchase/PrefVendorRef/ListID */
  sales_and_purchase_pref_vendor_ref_list_id: string | null;
  /** SalesAndPurchase/PrefVendorRef/FullName */
  sales_and_purchase_pref_vendor_ref_full_name: string | null;
  /** SpecialItemType */
  special_item_type: SpecialItemType | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemOtherChargeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_inventory: ItemInventory. */
export interface ItemInventoryRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  /** ManufacturerPartNumber */
  manufacturer_part_number: string | null;
  /** UnitOfMeasureSetRef/ListID */
  unit_of_measure_set_ref_list_id: string | null;
  /** UnitOfMeasureSetRef/FullName */
  unit_of_measure_set_ref_full_name: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** SalesDesc */
  sales_desc: string | null;
  /** SalesPrice */
  sales_price: Decimal | null;
  /** IncomeAccountRef/ListID */
  income_account_ref_list_id: string | null;
  /** IncomeAccountRef/FullName */
  income_account_ref_full_name: string | null;
  /** PurchaseDesc */
  purchase_desc: string | null;
  /** PurchaseCost */
  purchase_cost: Decimal | null;
  /** PurchaseTaxCodeRef/ListID */
  purchase_tax_code_ref_list_id: string | null;
  /** PurchaseTaxCodeRef/FullName */
  purchase_tax_code_ref_full_name: string | null;
  /** COGSAccountRef/ListID */
  cogs_account_ref_list_id: string | null;
  /** COGSAccountRef/FullName */
  cogs_account_ref_full_name: string | null;
  /** PrefVendorRef/ListID */
  pref_vendor_ref_list_id: string | null;
  /** PrefVendorRef/FullName */
  pref_vendor_ref_full_name: string | null;
  /** AssetAccountRef/ListID */
  asset_account_ref_list_id: string | null;
  /** AssetAccountRef/FullName */
  asset_account_ref_full_name: string | null;
  /** ReorderPoint */
  reorder_point: Decimal | null;
  /** Max */
  max: Decimal | null;
  /** QuantityOnHand */
  quantity_on_hand: Decimal | null;
  /** AverageCost */
  average_cost: Decimal | null;
  /** QuantityOnOrder */
  quantity_on_order: Decimal | null;
  /** QuantityOnSalesOrder */
  quantity_on_sales_order: Decimal | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemInventoryRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_inventory_assembly: ItemInventoryAssembly. */
export interface ItemInventoryAssemblyRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  /** ManufacturerPartNumber */
  manufacturer_part_number: string | null;
  /** UnitOfMeasureSetRef/ListID */
  unit_of_measure_set_ref_list_id: string | null;
  /** UnitOfMeasureSetRef/FullName */
  unit_of_measure_set_ref_full_name: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** SalesDesc */
  sales_desc: string | null;
  /** SalesPrice */
  sales_price: Decimal | null;
  /** IncomeAccountRef/ListID */
  income_account_ref_list_id: string | null;
  /** IncomeAccountRef/FullName */
  income_account_ref_full_name: string | null;
  /** PurchaseDesc */
  purchase_desc: string | null;
  /** PurchaseCost */
  purchase_cost: Decimal | null;
  /** PurchaseTaxCodeRef/ListID */
  purchase_tax_code_ref_list_id: string | null;
  /** PurchaseTaxCodeRef/FullName */
  purchase_tax_code_ref_full_name: string | null;
  /** COGSAccountRef/ListID */
  cogs_account_ref_list_id: string | null;
  /** COGSAccountRef/FullName */
  cogs_account_ref_full_name: string | null;
  /** PrefVendorRef/ListID */
  pref_vendor_ref_list_id: string | null;
  /** PrefVendorRef/FullName */
  pref_vendor_ref_full_name: string | null;
  /** AssetAccountRef/ListID */
  asset_account_ref_list_id: string | null;
  /** AssetAccountRef/FullName */
  asset_account_ref_full_name: string | null;
  /** BuildPoint */
  build_point: Decimal | null;
  /** Max */
  max: Decimal | null;
  /** QuantityOnHand */
  quantity_on_hand: Decimal | null;
  /** AverageCost */
  average_cost: Decimal | null;
  /** QuantityOnOrder */
  quantity_on_order: Decimal | null;
  /** QuantityOnSalesOrder */
  quantity_on_sales_order: Decimal | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemInventoryAssemblyRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_inventory_assembly_line: ItemInventoryAssembly/ItemInventoryAssemblyLine. */
export interface ItemInventoryAssemblyLineRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ItemInventoryRef/ListID */
  item_inventory_ref_list_id: string | null;
  /** ItemInventoryRef/FullName */
  item_inventory_ref_full_name: string | null;
  /** Quantity */
  quantity: Decimal | null;
}

/** mirror.item_fixed_asset: ItemFixedAsset. */
export interface ItemFixedAssetRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** AcquiredAs */
  acquired_as: AcquiredAs | null;
  /** PurchaseDesc */
  purchase_desc: string | null;
  /** PurchaseDate */
  purchase_date: Day | null;
  /** PurchaseCost */
  purchase_cost: Decimal | null;
  /** VendorOrPayeeName */
  vendor_or_payee_name: string | null;
  /** AssetAccountRef/ListID */
  asset_account_ref_list_id: string | null;
  /** AssetAccountRef/FullName */
  asset_account_ref_full_name: string | null;
  /** FixedAssetSalesInfo/SalesDesc */
  fixed_asset_sales_info_sales_desc: string | null;
  /** FixedAssetSalesInfo/SalesDate */
  fixed_asset_sales_info_sales_date: Day | null;
  /** FixedAssetSalesInfo/SalesPrice */
  fixed_asset_sales_info_sales_price: Decimal | null;
  /** FixedAssetSalesInfo/SalesExpense */
  fixed_asset_sales_info_sales_expense: Decimal | null;
  /** AssetDesc */
  asset_desc: string | null;
  /** Location */
  location: string | null;
  /** PONumber */
  po_number: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** WarrantyExpDate */
  warranty_exp_date: Day | null;
  /** Notes */
  notes: string | null;
  /** AssetNumber */
  asset_number: string | null;
  /** CostBasis */
  cost_basis: Decimal | null;
  /** YearEndAccumulatedDepreciation */
  year_end_accumulated_depreciation: Decimal | null;
  /** YearEndBookValue */
  year_end_book_value: Decimal | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemFixedAssetRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_subtotal: ItemSubtotal. */
export interface ItemSubtotalRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ItemDesc */
  item_desc: string | null;
  /** SpecialItemType */
  special_item_type: SpecialItemType | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemSubtotalRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_discount: ItemDiscount. */
export interface ItemDiscountRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** FullName */
  full_name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ParentRef/ListID */
  parent_ref_list_id: string | null;
  /** ParentRef/FullName */
  parent_ref_full_name: string | null;
  /** Sublevel */
  sublevel: Decimal | null;
  /** ItemDesc */
  item_desc: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** DiscountRate */
  discount_rate: Decimal | null;
  /** DiscountRatePercent */
  discount_rate_percent: Decimal | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemDiscountRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_payment: ItemPayment. */
export interface ItemPaymentRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ItemDesc */
  item_desc: string | null;
  /** DepositToAccountRef/ListID */
  deposit_to_account_ref_list_id: string | null;
  /** DepositToAccountRef/FullName */
  deposit_to_account_ref_full_name: string | null;
  /** PaymentMethodRef/ListID */
  payment_method_ref_list_id: string | null;
  /** PaymentMethodRef/FullName */
  payment_method_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemPaymentRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_sales_tax: ItemSalesTax. */
export interface ItemSalesTaxRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ItemDesc */
  item_desc: string | null;
  /** TaxRate */
  tax_rate: Decimal | null;
  /** TaxVendorRef/ListID */
  tax_vendor_ref_list_id: string | null;
  /** TaxVendorRef/FullName */
  tax_vendor_ref_full_name: string | null;
  /** SalesTaxReturnLineRef/ListID */
  sales_tax_return_line_ref_list_id: string | null;
  /** SalesTaxReturnLineRef/FullName */
  sales_tax_return_line_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemSalesTaxRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_sales_tax_group: ItemSalesTaxGroup. */
export interface ItemSalesTaxGroupRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ItemDesc */
  item_desc: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemSalesTaxGroupRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_sales_tax_group_item_sales_tax_ref: ItemSalesTaxGroup/ItemSalesTaxRef. */
export interface ItemSalesTaxGroupItemSalesTaxRefRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ListID */
  item_sales_tax_ref_list_id: string | null;
  /** FullName */
  item_sales_tax_ref_full_name: string | null;
}

/** mirror.item_group: ItemGroup. */
export interface ItemGroupRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** BarCodeValue */
  bar_code_value: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ItemDesc */
  item_desc: string | null;
  /** UnitOfMeasureSetRef/ListID */
  unit_of_measure_set_ref_list_id: string | null;
  /** UnitOfMeasureSetRef/FullName */
  unit_of_measure_set_ref_full_name: string | null;
  /** IsPrintItemsInGroup */
  is_print_items_in_group: boolean | null;
  /** SpecialItemType */
  special_item_type: SpecialItemType | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemGroupRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_group_line: ItemGroup/ItemGroupLine. */
export interface ItemGroupLineRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
}

/** mirror.payroll_item_wage: PayrollItemWage. */
export interface PayrollItemWageRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** WageType */
  wage_type: WageType | null;
  /** ExpenseAccountRef/ListID */
  expense_account_ref_list_id: string | null;
  /** ExpenseAccountRef/FullName */
  expense_account_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: PayrollItemWageRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.payroll_item_non_wage: PayrollItemNonWage. */
export interface PayrollItemNonWageRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** NonWageType */
  non_wage_type: NonWageType | null;
  /** ExpenseAccountRef/ListID */
  expense_account_ref_list_id: string | null;
  /** ExpenseAccountRef/FullName */
  expense_account_ref_full_name: string | null;
  /** LiabilityAccountRef/ListID */
  liability_account_ref_list_id: string | null;
  /** LiabilityAccountRef/FullName */
  liability_account_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: PayrollItemNonWageRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.template: Template. */
export interface TemplateRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** TemplateType */
  template_type: TemplateType | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: TemplateRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.price_level: PriceLevel. */
export interface PriceLevelRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** PriceLevelType */
  price_level_type: PriceLevelType | null;
  /** PriceLevelFixedPercentage */
  price_level_fixed_percentage: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: PriceLevelRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.price_level_per_item: PriceLevel/PriceLevelPerItemRet. */
export interface PriceLevelPerItemRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** CustomPrice */
  custom_price: Decimal | null;
  /** CustomPricePercent */
  custom_price_percent: Decimal | null;
}

/** mirror.billing_rate: BillingRate. */
export interface BillingRateRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** BillingRateType */
  billing_rate_type: BillingRateType | null;
  /** FixedBillingRate */
  fixed_billing_rate: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: BillingRateRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.billing_rate_per_item: BillingRate/BillingRatePerItemRet. */
export interface BillingRatePerItemRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** CustomRate */
  custom_rate: Decimal | null;
  /** CustomRatePercent */
  custom_rate_percent: Decimal | null;
}

/** mirror.vehicle: Vehicle. */
export interface VehicleRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** Desc */
  desc: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: VehicleRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.unit_of_measure_set: UnitOfMeasureSet. */
export interface UnitOfMeasureSetRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** UnitOfMeasureType */
  unit_of_measure_type: UnitOfMeasureType | null;
  /** BaseUnit/Name */
  base_unit_name: string | null;
  /** BaseUnit/Abbreviation */
  base_unit_abbreviation: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: UnitOfMeasureSetRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.unit_of_measure_set_related_unit: UnitOfMeasureSet/RelatedUnit. */
export interface UnitOfMeasureSetRelatedUnitRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** Name */
  name: string | null;
  /** Abbreviation */
  abbreviation: string | null;
  /** ConversionRatio */
  conversion_ratio: Decimal | null;
}

/** mirror.unit_of_measure_set_default_unit: UnitOfMeasureSet/DefaultUnit. */
export interface UnitOfMeasureSetDefaultUnitRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** UnitUsedFor */
  unit_used_for: UnitUsedFor | null;
  /** Unit */
  unit: string | null;
}

/** mirror.workers_comp_code: WorkersCompCode. */
export interface WorkersCompCodeRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** Desc */
  desc: string | null;
  /** CurrentRate */
  current_rate: Decimal | null;
  /** CurrentEffectiveDate */
  current_effective_date: Day | null;
  /** NextRate */
  next_rate: Decimal | null;
  /** NextEffectiveDate */
  next_effective_date: Day | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: WorkersCompCodeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.workers_comp_code_rate_history: WorkersCompCode/RateHistory. */
export interface WorkersCompCodeRateHistoryRow {
  organization_id: string;
  company_file_id: string;
  list_id: string;
  line_no: number;
  /** Rate */
  rate: Decimal | null;
  /** EffectiveDate */
  effective_date: Day | null;
}

/** mirror.currency: Currency. */
export interface CurrencyRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** CurrencyCode */
  currency_code: string | null;
  /** CurrencyFormat/ThousandSeparator */
  currency_format_thousand_separator: ThousandSeparator | null;
  /** CurrencyFormat/ThousandSeparatorGrouping */
  currency_format_thousand_separator_grouping: ThousandSeparatorGrouping | null;
  /** CurrencyFormat/DecimalPlaces */
  currency_format_decimal_places: DecimalPlaces | null;
  /** CurrencyFormat/DecimalSeparator */
  currency_format_decimal_separator: DecimalSeparator | null;
  /** IsUserDefinedCurrency */
  is_user_defined_currency: boolean | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** AsOfDate */
  as_of_date: Day | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: CurrencyRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.inventory_site: InventorySite. */
export interface InventorySiteRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** Name */
  name: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** ParentSiteRef/ListID */
  parent_site_ref_list_id: string | null;
  /** ParentSiteRef/FullName */
  parent_site_ref_full_name: string | null;
  /** IsDefaultSite */
  is_default_site: boolean | null;
  /** SiteDesc */
  site_desc: string | null;
  /** Contact */
  contact: string | null;
  /** Phone */
  phone: string | null;
  /** Fax */
  fax: string | null;
  /** Email */
  email: string | null;
  /** SiteAddress/Addr1 */
  site_address_addr1: string | null;
  /** SiteAddress/Addr2 */
  site_address_addr2: string | null;
  /** SiteAddress/Addr3 */
  site_address_addr3: string | null;
  /** SiteAddress/Addr4 */
  site_address_addr4: string | null;
  /** SiteAddress/Addr5 */
  site_address_addr5: string | null;
  /** SiteAddress/City */
  site_address_city: string | null;
  /** SiteAddress/State */
  site_address_state: string | null;
  /** SiteAddress/PostalCode */
  site_address_postal_code: string | null;
  /** SiteAddress/Country */
  site_address_country: string | null;
  /** SiteAddressBlock/Addr1 */
  site_address_block_addr1: string | null;
  /** SiteAddressBlock/Addr2 */
  site_address_block_addr2: string | null;
  /** SiteAddressBlock/Addr3 */
  site_address_block_addr3: string | null;
  /** SiteAddressBlock/Addr4 */
  site_address_block_addr4: string | null;
  /** SiteAddressBlock/Addr5 */
  site_address_block_addr5: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: InventorySiteRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.invoice: Invoice. */
export interface InvoiceRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ARAccountRef/ListID */
  ar_account_ref_list_id: string | null;
  /** ARAccountRef/FullName */
  ar_account_ref_full_name: string | null;
  /** TemplateRef/ListID */
  template_ref_list_id: string | null;
  /** TemplateRef/FullName */
  template_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** BillAddress/Addr1 */
  bill_address_addr1: string | null;
  /** BillAddress/Addr2 */
  bill_address_addr2: string | null;
  /** BillAddress/Addr3 */
  bill_address_addr3: string | null;
  /** BillAddress/Addr4 */
  bill_address_addr4: string | null;
  /** BillAddress/Addr5 */
  bill_address_addr5: string | null;
  /** BillAddress/City */
  bill_address_city: string | null;
  /** BillAddress/State */
  bill_address_state: string | null;
  /** BillAddress/PostalCode */
  bill_address_postal_code: string | null;
  /** BillAddress/Country */
  bill_address_country: string | null;
  /** BillAddress/Note */
  bill_address_note: string | null;
  /** BillAddressBlock/Addr1 */
  bill_address_block_addr1: string | null;
  /** BillAddressBlock/Addr2 */
  bill_address_block_addr2: string | null;
  /** BillAddressBlock/Addr3 */
  bill_address_block_addr3: string | null;
  /** BillAddressBlock/Addr4 */
  bill_address_block_addr4: string | null;
  /** BillAddressBlock/Addr5 */
  bill_address_block_addr5: string | null;
  /** ShipAddress/Addr1 */
  ship_address_addr1: string | null;
  /** ShipAddress/Addr2 */
  ship_address_addr2: string | null;
  /** ShipAddress/Addr3 */
  ship_address_addr3: string | null;
  /** ShipAddress/Addr4 */
  ship_address_addr4: string | null;
  /** ShipAddress/Addr5 */
  ship_address_addr5: string | null;
  /** ShipAddress/City */
  ship_address_city: string | null;
  /** ShipAddress/State */
  ship_address_state: string | null;
  /** ShipAddress/PostalCode */
  ship_address_postal_code: string | null;
  /** ShipAddress/Country */
  ship_address_country: string | null;
  /** ShipAddress/Note */
  ship_address_note: string | null;
  /** ShipAddressBlock/Addr1 */
  ship_address_block_addr1: string | null;
  /** ShipAddressBlock/Addr2 */
  ship_address_block_addr2: string | null;
  /** ShipAddressBlock/Addr3 */
  ship_address_block_addr3: string | null;
  /** ShipAddressBlock/Addr4 */
  ship_address_block_addr4: string | null;
  /** ShipAddressBlock/Addr5 */
  ship_address_block_addr5: string | null;
  /** IsPending */
  is_pending: boolean | null;
  /** IsFinanceCharge */
  is_finance_charge: boolean | null;
  /** PONumber */
  po_number: string | null;
  /** TermsRef/ListID */
  terms_ref_list_id: string | null;
  /** TermsRef/FullName */
  terms_ref_full_name: string | null;
  /** DueDate */
  due_date: Day | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
  /** FOB */
  fob: string | null;
  /** ShipDate */
  ship_date: Day | null;
  /** ShipMethodRef/ListID */
  ship_method_ref_list_id: string | null;
  /** ShipMethodRef/FullName */
  ship_method_ref_full_name: string | null;
  /** Subtotal */
  subtotal: Decimal | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** SalesTaxPercentage */
  sales_tax_percentage: Decimal | null;
  /** SalesTaxTotal */
  sales_tax_total: Decimal | null;
  /** AppliedAmount */
  applied_amount: Decimal | null;
  /** BalanceRemaining */
  balance_remaining: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** BalanceRemainingInHomeCurrency */
  balance_remaining_in_home_currency: Decimal | null;
  /** Memo */
  memo: string | null;
  /** IsPaid */
  is_paid: boolean | null;
  /** CustomerMsgRef/ListID */
  customer_msg_ref_list_id: string | null;
  /** CustomerMsgRef/FullName */
  customer_msg_ref_full_name: string | null;
  /** IsToBePrinted */
  is_to_be_printed: boolean | null;
  /** IsToBeEmailed */
  is_to_be_emailed: boolean | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** CustomerSalesTaxCodeRef/ListID */
  customer_sales_tax_code_ref_list_id: string | null;
  /** CustomerSalesTaxCodeRef/FullName */
  customer_sales_tax_code_ref_full_name: string | null;
  /** SuggestedDiscountAmount */
  suggested_discount_amount: Decimal | null;
  /** SuggestedDiscountDate */
  suggested_discount_date: Day | null;
  /** Other */
  other: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  /** DiscountLineRet/Amount */
  discount_line_amount: Decimal | null;
  /** DiscountLineRet/RatePercent */
  discount_line_rate_percent: Decimal | null;
  /** DiscountLineRet/IsTaxable */
  discount_line_is_taxable: boolean | null;
  /** DiscountLineRet/AccountRef/ListID */
  discount_line_account_ref_list_id: string | null;
  /** DiscountLineRet/AccountRef/FullName */
  discount_line_account_ref_full_name: string | null;
  /** SalesTaxLineRet/Amount */
  sales_tax_line_amount: Decimal | null;
  /** SalesTaxLineRet/RatePercent */
  sales_tax_line_rate_percent: Decimal | null;
  /** SalesTaxLineRet/AccountRef/ListID */
  sales_tax_line_account_ref_list_id: string | null;
  /** SalesTaxLineRet/AccountRef/FullName */
  sales_tax_line_account_ref_full_name: string | null;
  /** ShippingLineRet/Amount */
  shipping_line_amount: Decimal | null;
  /** ShippingLineRet/AccountRef/ListID */
  shipping_line_account_ref_list_id: string | null;
  /** ShippingLineRet/AccountRef/FullName */
  shipping_line_account_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: InvoiceRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.invoice_line: Invoice/InvoiceLineRet. */
export interface InvoiceLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** ServiceDate */
  service_date: Day | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** IsTaxable */
  is_taxable: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
}

/** mirror.invoice_line_group: Invoice/InvoiceLineGroupRet. */
export interface InvoiceLineGroupRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** IsPrintItemsInGroup */
  is_print_items_in_group: boolean | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** ServiceDate */
  service_date: Day | null;
}

/** mirror.invoice_line_group_invoice_line: Invoice/InvoiceLineRet. */
export interface InvoiceLineGroupInvoiceLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** ServiceDate */
  service_date: Day | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** IsTaxable */
  is_taxable: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
}

/** mirror.estimate: Estimate. */
export interface EstimateRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** TemplateRef/ListID */
  template_ref_list_id: string | null;
  /** TemplateRef/FullName */
  template_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** BillAddress/Addr1 */
  bill_address_addr1: string | null;
  /** BillAddress/Addr2 */
  bill_address_addr2: string | null;
  /** BillAddress/Addr3 */
  bill_address_addr3: string | null;
  /** BillAddress/Addr4 */
  bill_address_addr4: string | null;
  /** BillAddress/Addr5 */
  bill_address_addr5: string | null;
  /** BillAddress/City */
  bill_address_city: string | null;
  /** BillAddress/State */
  bill_address_state: string | null;
  /** BillAddress/PostalCode */
  bill_address_postal_code: string | null;
  /** BillAddress/Country */
  bill_address_country: string | null;
  /** BillAddress/Note */
  bill_address_note: string | null;
  /** BillAddressBlock/Addr1 */
  bill_address_block_addr1: string | null;
  /** BillAddressBlock/Addr2 */
  bill_address_block_addr2: string | null;
  /** BillAddressBlock/Addr3 */
  bill_address_block_addr3: string | null;
  /** BillAddressBlock/Addr4 */
  bill_address_block_addr4: string | null;
  /** BillAddressBlock/Addr5 */
  bill_address_block_addr5: string | null;
  /** ShipAddress/Addr1 */
  ship_address_addr1: string | null;
  /** ShipAddress/Addr2 */
  ship_address_addr2: string | null;
  /** ShipAddress/Addr3 */
  ship_address_addr3: string | null;
  /** ShipAddress/Addr4 */
  ship_address_addr4: string | null;
  /** ShipAddress/Addr5 */
  ship_address_addr5: string | null;
  /** ShipAddress/City */
  ship_address_city: string | null;
  /** ShipAddress/State */
  ship_address_state: string | null;
  /** ShipAddress/PostalCode */
  ship_address_postal_code: string | null;
  /** ShipAddress/Country */
  ship_address_country: string | null;
  /** ShipAddress/Note */
  ship_address_note: string | null;
  /** ShipAddressBlock/Addr1 */
  ship_address_block_addr1: string | null;
  /** ShipAddressBlock/Addr2 */
  ship_address_block_addr2: string | null;
  /** ShipAddressBlock/Addr3 */
  ship_address_block_addr3: string | null;
  /** ShipAddressBlock/Addr4 */
  ship_address_block_addr4: string | null;
  /** ShipAddressBlock/Addr5 */
  ship_address_block_addr5: string | null;
  /** IsActive */
  is_active: boolean | null;
  /** PONumber */
  po_number: string | null;
  /** TermsRef/ListID */
  terms_ref_list_id: string | null;
  /** TermsRef/FullName */
  terms_ref_full_name: string | null;
  /** DueDate */
  due_date: Day | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
  /** FOB */
  fob: string | null;
  /** Subtotal */
  subtotal: Decimal | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** SalesTaxPercentage */
  sales_tax_percentage: Decimal | null;
  /** SalesTaxTotal */
  sales_tax_total: Decimal | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** TotalAmountInHomeCurrency */
  total_amount_in_home_currency: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerMsgRef/ListID */
  customer_msg_ref_list_id: string | null;
  /** CustomerMsgRef/FullName */
  customer_msg_ref_full_name: string | null;
  /** IsToBeEmailed */
  is_to_be_emailed: boolean | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** CustomerSalesTaxCodeRef/ListID */
  customer_sales_tax_code_ref_list_id: string | null;
  /** CustomerSalesTaxCodeRef/FullName */
  customer_sales_tax_code_ref_full_name: string | null;
  /** Other */
  other: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: EstimateRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.estimate_line: Estimate/EstimateLineRet. */
export interface EstimateLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** MarkupRate */
  markup_rate: Decimal | null;
  /** MarkupRatePercent */
  markup_rate_percent: Decimal | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
}

/** mirror.estimate_line_group: Estimate/EstimateLineGroupRet. */
export interface EstimateLineGroupRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** IsPrintItemsInGroup */
  is_print_items_in_group: boolean | null;
  /** TotalAmount */
  total_amount: Decimal | null;
}

/** mirror.estimate_line_group_estimate_line: Estimate/EstimateLineRet. */
export interface EstimateLineGroupEstimateLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** MarkupRate */
  markup_rate: Decimal | null;
  /** MarkupRatePercent */
  markup_rate_percent: Decimal | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
}

/** mirror.sales_order: SalesOrder. */
export interface SalesOrderRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** TemplateRef/ListID */
  template_ref_list_id: string | null;
  /** TemplateRef/FullName */
  template_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** BillAddress/Addr1 */
  bill_address_addr1: string | null;
  /** BillAddress/Addr2 */
  bill_address_addr2: string | null;
  /** BillAddress/Addr3 */
  bill_address_addr3: string | null;
  /** BillAddress/Addr4 */
  bill_address_addr4: string | null;
  /** BillAddress/Addr5 */
  bill_address_addr5: string | null;
  /** BillAddress/City */
  bill_address_city: string | null;
  /** BillAddress/State */
  bill_address_state: string | null;
  /** BillAddress/PostalCode */
  bill_address_postal_code: string | null;
  /** BillAddress/Country */
  bill_address_country: string | null;
  /** BillAddress/Note */
  bill_address_note: string | null;
  /** BillAddressBlock/Addr1 */
  bill_address_block_addr1: string | null;
  /** BillAddressBlock/Addr2 */
  bill_address_block_addr2: string | null;
  /** BillAddressBlock/Addr3 */
  bill_address_block_addr3: string | null;
  /** BillAddressBlock/Addr4 */
  bill_address_block_addr4: string | null;
  /** BillAddressBlock/Addr5 */
  bill_address_block_addr5: string | null;
  /** ShipAddress/Addr1 */
  ship_address_addr1: string | null;
  /** ShipAddress/Addr2 */
  ship_address_addr2: string | null;
  /** ShipAddress/Addr3 */
  ship_address_addr3: string | null;
  /** ShipAddress/Addr4 */
  ship_address_addr4: string | null;
  /** ShipAddress/Addr5 */
  ship_address_addr5: string | null;
  /** ShipAddress/City */
  ship_address_city: string | null;
  /** ShipAddress/State */
  ship_address_state: string | null;
  /** ShipAddress/PostalCode */
  ship_address_postal_code: string | null;
  /** ShipAddress/Country */
  ship_address_country: string | null;
  /** ShipAddress/Note */
  ship_address_note: string | null;
  /** ShipAddressBlock/Addr1 */
  ship_address_block_addr1: string | null;
  /** ShipAddressBlock/Addr2 */
  ship_address_block_addr2: string | null;
  /** ShipAddressBlock/Addr3 */
  ship_address_block_addr3: string | null;
  /** ShipAddressBlock/Addr4 */
  ship_address_block_addr4: string | null;
  /** ShipAddressBlock/Addr5 */
  ship_address_block_addr5: string | null;
  /** PONumber */
  po_number: string | null;
  /** TermsRef/ListID */
  terms_ref_list_id: string | null;
  /** TermsRef/FullName */
  terms_ref_full_name: string | null;
  /** DueDate */
  due_date: Day | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
  /** FOB */
  fob: string | null;
  /** ShipDate */
  ship_date: Day | null;
  /** ShipMethodRef/ListID */
  ship_method_ref_list_id: string | null;
  /** ShipMethodRef/FullName */
  ship_method_ref_full_name: string | null;
  /** Subtotal */
  subtotal: Decimal | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** SalesTaxPercentage */
  sales_tax_percentage: Decimal | null;
  /** SalesTaxTotal */
  sales_tax_total: Decimal | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** TotalAmountInHomeCurrency */
  total_amount_in_home_currency: Decimal | null;
  /** IsManuallyClosed */
  is_manually_closed: boolean | null;
  /** IsFullyInvoiced */
  is_fully_invoiced: boolean | null;
  /** Memo */
  memo: string | null;
  /** CustomerMsgRef/ListID */
  customer_msg_ref_list_id: string | null;
  /** CustomerMsgRef/FullName */
  customer_msg_ref_full_name: string | null;
  /** IsToBePrinted */
  is_to_be_printed: boolean | null;
  /** IsToBeEmailed */
  is_to_be_emailed: boolean | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** CustomerSalesTaxCodeRef/ListID */
  customer_sales_tax_code_ref_list_id: string | null;
  /** CustomerSalesTaxCodeRef/FullName */
  customer_sales_tax_code_ref_full_name: string | null;
  /** Other */
  other: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: SalesOrderRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.sales_order_line: SalesOrder/SalesOrderLineRet. */
export interface SalesOrderLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** Invoiced */
  invoiced: Decimal | null;
  /** IsManuallyClosed */
  is_manually_closed: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
}

/** mirror.sales_order_line_group: SalesOrder/SalesOrderLineGroupRet. */
export interface SalesOrderLineGroupRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** IsPrintItemsInGroup */
  is_print_items_in_group: boolean | null;
  /** TotalAmount */
  total_amount: Decimal | null;
}

/** mirror.sales_order_line_group_sales_order_line: SalesOrder/SalesOrderLineRet. */
export interface SalesOrderLineGroupSalesOrderLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** Invoiced */
  invoiced: Decimal | null;
  /** IsManuallyClosed */
  is_manually_closed: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
}

/** mirror.sales_receipt: SalesReceipt. */
export interface SalesReceiptRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** TemplateRef/ListID */
  template_ref_list_id: string | null;
  /** TemplateRef/FullName */
  template_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** BillAddress/Addr1 */
  bill_address_addr1: string | null;
  /** BillAddress/Addr2 */
  bill_address_addr2: string | null;
  /** BillAddress/Addr3 */
  bill_address_addr3: string | null;
  /** BillAddress/Addr4 */
  bill_address_addr4: string | null;
  /** BillAddress/Addr5 */
  bill_address_addr5: string | null;
  /** BillAddress/City */
  bill_address_city: string | null;
  /** BillAddress/State */
  bill_address_state: string | null;
  /** BillAddress/PostalCode */
  bill_address_postal_code: string | null;
  /** BillAddress/Country */
  bill_address_country: string | null;
  /** BillAddress/Note */
  bill_address_note: string | null;
  /** BillAddressBlock/Addr1 */
  bill_address_block_addr1: string | null;
  /** BillAddressBlock/Addr2 */
  bill_address_block_addr2: string | null;
  /** BillAddressBlock/Addr3 */
  bill_address_block_addr3: string | null;
  /** BillAddressBlock/Addr4 */
  bill_address_block_addr4: string | null;
  /** BillAddressBlock/Addr5 */
  bill_address_block_addr5: string | null;
  /** ShipAddress/Addr1 */
  ship_address_addr1: string | null;
  /** ShipAddress/Addr2 */
  ship_address_addr2: string | null;
  /** ShipAddress/Addr3 */
  ship_address_addr3: string | null;
  /** ShipAddress/Addr4 */
  ship_address_addr4: string | null;
  /** ShipAddress/Addr5 */
  ship_address_addr5: string | null;
  /** ShipAddress/City */
  ship_address_city: string | null;
  /** ShipAddress/State */
  ship_address_state: string | null;
  /** ShipAddress/PostalCode */
  ship_address_postal_code: string | null;
  /** ShipAddress/Country */
  ship_address_country: string | null;
  /** ShipAddress/Note */
  ship_address_note: string | null;
  /** ShipAddressBlock/Addr1 */
  ship_address_block_addr1: string | null;
  /** ShipAddressBlock/Addr2 */
  ship_address_block_addr2: string | null;
  /** ShipAddressBlock/Addr3 */
  ship_address_block_addr3: string | null;
  /** ShipAddressBlock/Addr4 */
  ship_address_block_addr4: string | null;
  /** ShipAddressBlock/Addr5 */
  ship_address_block_addr5: string | null;
  /** IsPending */
  is_pending: boolean | null;
  /** CheckNumber */
  check_number: string | null;
  /** PaymentMethodRef/ListID */
  payment_method_ref_list_id: string | null;
  /** PaymentMethodRef/FullName */
  payment_method_ref_full_name: string | null;
  /** DueDate */
  due_date: Day | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
  /** ShipDate */
  ship_date: Day | null;
  /** ShipMethodRef/ListID */
  ship_method_ref_list_id: string | null;
  /** ShipMethodRef/FullName */
  ship_method_ref_full_name: string | null;
  /** FOB */
  fob: string | null;
  /** Subtotal */
  subtotal: Decimal | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** SalesTaxPercentage */
  sales_tax_percentage: Decimal | null;
  /** SalesTaxTotal */
  sales_tax_total: Decimal | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** TotalAmountInHomeCurrency */
  total_amount_in_home_currency: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerMsgRef/ListID */
  customer_msg_ref_list_id: string | null;
  /** CustomerMsgRef/FullName */
  customer_msg_ref_full_name: string | null;
  /** IsToBePrinted */
  is_to_be_printed: boolean | null;
  /** IsToBeEmailed */
  is_to_be_emailed: boolean | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** CustomerSalesTaxCodeRef/ListID */
  customer_sales_tax_code_ref_list_id: string | null;
  /** CustomerSalesTaxCodeRef/FullName */
  customer_sales_tax_code_ref_full_name: string | null;
  /** DepositToAccountRef/ListID */
  deposit_to_account_ref_list_id: string | null;
  /** DepositToAccountRef/FullName */
  deposit_to_account_ref_full_name: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber */
  credit_card_txn_input_info_credit_card_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth */
  credit_card_txn_input_info_expiration_month: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear */
  credit_card_txn_input_info_expiration_year: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard */
  credit_card_txn_input_info_name_on_card: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress */
  credit_card_txn_input_info_credit_card_address: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode */
  credit_card_txn_input_info_credit_card_postal_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode */
  credit_card_txn_input_info_commercial_card_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode */
  credit_card_txn_input_info_transaction_mode: TransactionMode | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType */
  credit_card_txn_input_info_credit_card_txn_type: CreditCardTxnType | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode */
  credit_card_txn_result_info_result_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage */
  credit_card_txn_result_info_result_message: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID */
  credit_card_txn_result_info_credit_card_trans_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber */
  credit_card_txn_result_info_merchant_account_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode */
  credit_card_txn_result_info_authorization_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet */
  credit_card_txn_result_info_avs_street: AVSStreet | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip */
  credit_card_txn_result_info_avs_zip: AVSZip | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch */
  credit_card_txn_result_info_card_security_code_match: CardSecurityCodeMatch | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID */
  credit_card_txn_result_info_recon_batch_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode */
  credit_card_txn_result_info_payment_grouping_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus */
  credit_card_txn_result_info_payment_status: PaymentStatus | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime */
  credit_card_txn_result_info_txn_authorization_time: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp */
  credit_card_txn_result_info_txn_authorization_stamp: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID */
  credit_card_txn_result_info_client_trans_id: string | null;
  /** Other */
  other: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  /** DiscountLineRet/Amount */
  discount_line_amount: Decimal | null;
  /** DiscountLineRet/RatePercent */
  discount_line_rate_percent: Decimal | null;
  /** DiscountLineRet/IsTaxable */
  discount_line_is_taxable: boolean | null;
  /** DiscountLineRet/AccountRef/ListID */
  discount_line_account_ref_list_id: string | null;
  /** DiscountLineRet/AccountRef/FullName */
  discount_line_account_ref_full_name: string | null;
  /** SalesTaxLineRet/Amount */
  sales_tax_line_amount: Decimal | null;
  /** SalesTaxLineRet/RatePercent */
  sales_tax_line_rate_percent: Decimal | null;
  /** SalesTaxLineRet/AccountRef/ListID */
  sales_tax_line_account_ref_list_id: string | null;
  /** SalesTaxLineRet/AccountRef/FullName */
  sales_tax_line_account_ref_full_name: string | null;
  /** ShippingLineRet/Amount */
  shipping_line_amount: Decimal | null;
  /** ShippingLineRet/AccountRef/ListID */
  shipping_line_account_ref_list_id: string | null;
  /** ShippingLineRet/AccountRef/FullName */
  shipping_line_account_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: SalesReceiptRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.sales_receipt_line: SalesReceipt/SalesReceiptLineRet. */
export interface SalesReceiptLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** ServiceDate */
  service_date: Day | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** IsTaxable */
  is_taxable: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber */
  credit_card_txn_input_info_credit_card_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth */
  credit_card_txn_input_info_expiration_month: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear */
  credit_card_txn_input_info_expiration_year: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard */
  credit_card_txn_input_info_name_on_card: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress */
  credit_card_txn_input_info_credit_card_address: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode */
  credit_card_txn_input_info_credit_card_postal_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode */
  credit_card_txn_input_info_commercial_card_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode */
  credit_card_txn_input_info_transaction_mode: TransactionMode | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType */
  credit_card_txn_input_info_credit_card_txn_type: CreditCardTxnType | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode */
  credit_card_txn_result_info_result_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage */
  credit_card_txn_result_info_result_message: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID */
  credit_card_txn_result_info_credit_card_trans_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber */
  credit_card_txn_result_info_merchant_account_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode */
  credit_card_txn_result_info_authorization_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet */
  credit_card_txn_result_info_avs_street: AVSStreet | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip */
  credit_card_txn_result_info_avs_zip: AVSZip | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch */
  credit_card_txn_result_info_card_security_code_match: CardSecurityCodeMatch | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID */
  credit_card_txn_result_info_recon_batch_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode */
  credit_card_txn_result_info_payment_grouping_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus */
  credit_card_txn_result_info_payment_status: PaymentStatus | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime */
  credit_card_txn_result_info_txn_authorization_time: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp */
  credit_card_txn_result_info_txn_authorization_stamp: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID */
  credit_card_txn_result_info_client_trans_id: string | null;
}

/** mirror.sales_receipt_line_group: SalesReceipt/SalesReceiptLineGroupRet. */
export interface SalesReceiptLineGroupRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** IsPrintItemsInGroup */
  is_print_items_in_group: boolean | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** ServiceDate */
  service_date: Day | null;
}

/** mirror.sales_receipt_line_group_sales_receipt_line: SalesReceipt/SalesReceiptLineRet. */
export interface SalesReceiptLineGroupSalesReceiptLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** ServiceDate */
  service_date: Day | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** IsTaxable */
  is_taxable: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber */
  credit_card_txn_input_info_credit_card_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth */
  credit_card_txn_input_info_expiration_month: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear */
  credit_card_txn_input_info_expiration_year: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard */
  credit_card_txn_input_info_name_on_card: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress */
  credit_card_txn_input_info_credit_card_address: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode */
  credit_card_txn_input_info_credit_card_postal_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode */
  credit_card_txn_input_info_commercial_card_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode */
  credit_card_txn_input_info_transaction_mode: TransactionMode | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType */
  credit_card_txn_input_info_credit_card_txn_type: CreditCardTxnType | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode */
  credit_card_txn_result_info_result_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage */
  credit_card_txn_result_info_result_message: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID */
  credit_card_txn_result_info_credit_card_trans_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber */
  credit_card_txn_result_info_merchant_account_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode */
  credit_card_txn_result_info_authorization_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet */
  credit_card_txn_result_info_avs_street: AVSStreet | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip */
  credit_card_txn_result_info_avs_zip: AVSZip | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch */
  credit_card_txn_result_info_card_security_code_match: CardSecurityCodeMatch | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID */
  credit_card_txn_result_info_recon_batch_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode */
  credit_card_txn_result_info_payment_grouping_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus */
  credit_card_txn_result_info_payment_status: PaymentStatus | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime */
  credit_card_txn_result_info_txn_authorization_time: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp */
  credit_card_txn_result_info_txn_authorization_stamp: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID */
  credit_card_txn_result_info_client_trans_id: string | null;
}

/** mirror.credit_memo: CreditMemo. */
export interface CreditMemoRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ARAccountRef/ListID */
  ar_account_ref_list_id: string | null;
  /** ARAccountRef/FullName */
  ar_account_ref_full_name: string | null;
  /** TemplateRef/ListID */
  template_ref_list_id: string | null;
  /** TemplateRef/FullName */
  template_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** BillAddress/Addr1 */
  bill_address_addr1: string | null;
  /** BillAddress/Addr2 */
  bill_address_addr2: string | null;
  /** BillAddress/Addr3 */
  bill_address_addr3: string | null;
  /** BillAddress/Addr4 */
  bill_address_addr4: string | null;
  /** BillAddress/Addr5 */
  bill_address_addr5: string | null;
  /** BillAddress/City */
  bill_address_city: string | null;
  /** BillAddress/State */
  bill_address_state: string | null;
  /** BillAddress/PostalCode */
  bill_address_postal_code: string | null;
  /** BillAddress/Country */
  bill_address_country: string | null;
  /** BillAddress/Note */
  bill_address_note: string | null;
  /** BillAddressBlock/Addr1 */
  bill_address_block_addr1: string | null;
  /** BillAddressBlock/Addr2 */
  bill_address_block_addr2: string | null;
  /** BillAddressBlock/Addr3 */
  bill_address_block_addr3: string | null;
  /** BillAddressBlock/Addr4 */
  bill_address_block_addr4: string | null;
  /** BillAddressBlock/Addr5 */
  bill_address_block_addr5: string | null;
  /** ShipAddress/Addr1 */
  ship_address_addr1: string | null;
  /** ShipAddress/Addr2 */
  ship_address_addr2: string | null;
  /** ShipAddress/Addr3 */
  ship_address_addr3: string | null;
  /** ShipAddress/Addr4 */
  ship_address_addr4: string | null;
  /** ShipAddress/Addr5 */
  ship_address_addr5: string | null;
  /** ShipAddress/City */
  ship_address_city: string | null;
  /** ShipAddress/State */
  ship_address_state: string | null;
  /** ShipAddress/PostalCode */
  ship_address_postal_code: string | null;
  /** ShipAddress/Country */
  ship_address_country: string | null;
  /** ShipAddress/Note */
  ship_address_note: string | null;
  /** ShipAddressBlock/Addr1 */
  ship_address_block_addr1: string | null;
  /** ShipAddressBlock/Addr2 */
  ship_address_block_addr2: string | null;
  /** ShipAddressBlock/Addr3 */
  ship_address_block_addr3: string | null;
  /** ShipAddressBlock/Addr4 */
  ship_address_block_addr4: string | null;
  /** ShipAddressBlock/Addr5 */
  ship_address_block_addr5: string | null;
  /** IsPending */
  is_pending: boolean | null;
  /** PONumber */
  po_number: string | null;
  /** TermsRef/ListID */
  terms_ref_list_id: string | null;
  /** TermsRef/FullName */
  terms_ref_full_name: string | null;
  /** DueDate */
  due_date: Day | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
  /** FOB */
  fob: string | null;
  /** ShipDate */
  ship_date: Day | null;
  /** ShipMethodRef/ListID */
  ship_method_ref_list_id: string | null;
  /** ShipMethodRef/FullName */
  ship_method_ref_full_name: string | null;
  /** Subtotal */
  subtotal: Decimal | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** SalesTaxPercentage */
  sales_tax_percentage: Decimal | null;
  /** SalesTaxTotal */
  sales_tax_total: Decimal | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** CreditRemaining */
  credit_remaining: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** CreditRemainingInHomeCurrency */
  credit_remaining_in_home_currency: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerMsgRef/ListID */
  customer_msg_ref_list_id: string | null;
  /** CustomerMsgRef/FullName */
  customer_msg_ref_full_name: string | null;
  /** IsToBePrinted */
  is_to_be_printed: boolean | null;
  /** IsToBeEmailed */
  is_to_be_emailed: boolean | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** CustomerSalesTaxCodeRef/ListID */
  customer_sales_tax_code_ref_list_id: string | null;
  /** CustomerSalesTaxCodeRef/FullName */
  customer_sales_tax_code_ref_full_name: string | null;
  /** Other */
  other: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  /** DiscountLineRet/Amount */
  discount_line_amount: Decimal | null;
  /** DiscountLineRet/RatePercent */
  discount_line_rate_percent: Decimal | null;
  /** DiscountLineRet/IsTaxable */
  discount_line_is_taxable: boolean | null;
  /** DiscountLineRet/AccountRef/ListID */
  discount_line_account_ref_list_id: string | null;
  /** DiscountLineRet/AccountRef/FullName */
  discount_line_account_ref_full_name: string | null;
  /** SalesTaxLineRet/Amount */
  sales_tax_line_amount: Decimal | null;
  /** SalesTaxLineRet/RatePercent */
  sales_tax_line_rate_percent: Decimal | null;
  /** SalesTaxLineRet/AccountRef/ListID */
  sales_tax_line_account_ref_list_id: string | null;
  /** SalesTaxLineRet/AccountRef/FullName */
  sales_tax_line_account_ref_full_name: string | null;
  /** ShippingLineRet/Amount */
  shipping_line_amount: Decimal | null;
  /** ShippingLineRet/AccountRef/ListID */
  shipping_line_account_ref_list_id: string | null;
  /** ShippingLineRet/AccountRef/FullName */
  shipping_line_account_ref_full_name: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: CreditMemoRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.credit_memo_line: CreditMemo/CreditMemoLineRet. */
export interface CreditMemoLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** ServiceDate */
  service_date: Day | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** IsTaxable */
  is_taxable: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber */
  credit_card_txn_input_info_credit_card_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth */
  credit_card_txn_input_info_expiration_month: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear */
  credit_card_txn_input_info_expiration_year: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard */
  credit_card_txn_input_info_name_on_card: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress */
  credit_card_txn_input_info_credit_card_address: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode */
  credit_card_txn_input_info_credit_card_postal_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode */
  credit_card_txn_input_info_commercial_card_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode */
  credit_card_txn_input_info_transaction_mode: TransactionMode | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType */
  credit_card_txn_input_info_credit_card_txn_type: CreditCardTxnType | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode */
  credit_card_txn_result_info_result_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage */
  credit_card_txn_result_info_result_message: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID */
  credit_card_txn_result_info_credit_card_trans_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber */
  credit_card_txn_result_info_merchant_account_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode */
  credit_card_txn_result_info_authorization_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet */
  credit_card_txn_result_info_avs_street: AVSStreet | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip */
  credit_card_txn_result_info_avs_zip: AVSZip | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch */
  credit_card_txn_result_info_card_security_code_match: CardSecurityCodeMatch | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID */
  credit_card_txn_result_info_recon_batch_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode */
  credit_card_txn_result_info_payment_grouping_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus */
  credit_card_txn_result_info_payment_status: PaymentStatus | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime */
  credit_card_txn_result_info_txn_authorization_time: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp */
  credit_card_txn_result_info_txn_authorization_stamp: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID */
  credit_card_txn_result_info_client_trans_id: string | null;
}

/** mirror.credit_memo_line_group: CreditMemo/CreditMemoLineGroupRet. */
export interface CreditMemoLineGroupRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** IsPrintItemsInGroup */
  is_print_items_in_group: boolean | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** ServiceDate */
  service_date: Day | null;
}

/** mirror.credit_memo_line_group_credit_memo_line: CreditMemo/CreditMemoLineRet. */
export interface CreditMemoLineGroupCreditMemoLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** RatePercent */
  rate_percent: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** ServiceDate */
  service_date: Day | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** IsTaxable */
  is_taxable: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber */
  credit_card_txn_input_info_credit_card_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth */
  credit_card_txn_input_info_expiration_month: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear */
  credit_card_txn_input_info_expiration_year: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard */
  credit_card_txn_input_info_name_on_card: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress */
  credit_card_txn_input_info_credit_card_address: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode */
  credit_card_txn_input_info_credit_card_postal_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode */
  credit_card_txn_input_info_commercial_card_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode */
  credit_card_txn_input_info_transaction_mode: TransactionMode | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType */
  credit_card_txn_input_info_credit_card_txn_type: CreditCardTxnType | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode */
  credit_card_txn_result_info_result_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage */
  credit_card_txn_result_info_result_message: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID */
  credit_card_txn_result_info_credit_card_trans_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber */
  credit_card_txn_result_info_merchant_account_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode */
  credit_card_txn_result_info_authorization_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet */
  credit_card_txn_result_info_avs_street: AVSStreet | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip */
  credit_card_txn_result_info_avs_zip: AVSZip | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch */
  credit_card_txn_result_info_card_security_code_match: CardSecurityCodeMatch | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID */
  credit_card_txn_result_info_recon_batch_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode */
  credit_card_txn_result_info_payment_grouping_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus */
  credit_card_txn_result_info_payment_status: PaymentStatus | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime */
  credit_card_txn_result_info_txn_authorization_time: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp */
  credit_card_txn_result_info_txn_authorization_stamp: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID */
  credit_card_txn_result_info_client_trans_id: string | null;
}

/** mirror.receive_payment: ReceivePayment. */
export interface ReceivePaymentRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ARAccountRef/ListID */
  ar_account_ref_list_id: string | null;
  /** ARAccountRef/FullName */
  ar_account_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** TotalAmountInHomeCurrency */
  total_amount_in_home_currency: Decimal | null;
  /** PaymentMethodRef/ListID */
  payment_method_ref_list_id: string | null;
  /** PaymentMethodRef/FullName */
  payment_method_ref_full_name: string | null;
  /** Memo */
  memo: string | null;
  /** DepositToAccountRef/ListID */
  deposit_to_account_ref_list_id: string | null;
  /** DepositToAccountRef/FullName */
  deposit_to_account_ref_full_name: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber */
  credit_card_txn_input_info_credit_card_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth */
  credit_card_txn_input_info_expiration_month: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear */
  credit_card_txn_input_info_expiration_year: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard */
  credit_card_txn_input_info_name_on_card: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress */
  credit_card_txn_input_info_credit_card_address: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode */
  credit_card_txn_input_info_credit_card_postal_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode */
  credit_card_txn_input_info_commercial_card_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode */
  credit_card_txn_input_info_transaction_mode: TransactionMode | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType */
  credit_card_txn_input_info_credit_card_txn_type: CreditCardTxnType | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode */
  credit_card_txn_result_info_result_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage */
  credit_card_txn_result_info_result_message: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID */
  credit_card_txn_result_info_credit_card_trans_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber */
  credit_card_txn_result_info_merchant_account_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode */
  credit_card_txn_result_info_authorization_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet */
  credit_card_txn_result_info_avs_street: AVSStreet | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip */
  credit_card_txn_result_info_avs_zip: AVSZip | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch */
  credit_card_txn_result_info_card_security_code_match: CardSecurityCodeMatch | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID */
  credit_card_txn_result_info_recon_batch_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode */
  credit_card_txn_result_info_payment_grouping_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus */
  credit_card_txn_result_info_payment_status: PaymentStatus | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime */
  credit_card_txn_result_info_txn_authorization_time: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp */
  credit_card_txn_result_info_txn_authorization_stamp: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID */
  credit_card_txn_result_info_client_trans_id: string | null;
  /** UnusedPayment */
  unused_payment: Decimal | null;
  /** UnusedCredits */
  unused_credits: Decimal | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ReceivePaymentRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.receive_payment_applied_to_txn: ReceivePayment/AppliedToTxnRet. */
export interface ReceivePaymentAppliedToTxnRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnID */
  applied_to_txn_txn_id: string | null;
  /** TxnType */
  txn_type: TxnType | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** BalanceRemaining */
  balance_remaining: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TxnLineDetail */
  txn_line_detail: TxnLineDetail[] | null;
  /** DiscountAmount */
  discount_amount: Decimal | null;
  /** DiscountAccountRef/ListID */
  discount_account_ref_list_id: string | null;
  /** DiscountAccountRef/FullName */
  discount_account_ref_full_name: string | null;
  /** DiscountClassRef/ListID */
  discount_class_ref_list_id: string | null;
  /** DiscountClassRef/FullName */
  discount_class_ref_full_name: string | null;
}

/** mirror.charge: Charge. */
export interface ChargeRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** BalanceRemaining */
  balance_remaining: Decimal | null;
  /** Desc */
  desc: string | null;
  /** ARAccountRef/ListID */
  ar_account_ref_list_id: string | null;
  /** ARAccountRef/FullName */
  ar_account_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** BilledDate */
  billed_date: Day | null;
  /** DueDate */
  due_date: Day | null;
  /** IsPaid */
  is_paid: boolean | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ChargeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.purchase_order: PurchaseOrder. */
export interface PurchaseOrderRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** VendorRef/ListID */
  vendor_ref_list_id: string | null;
  /** VendorRef/FullName */
  vendor_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** ShipToEntityRef/ListID */
  ship_to_entity_ref_list_id: string | null;
  /** ShipToEntityRef/FullName */
  ship_to_entity_ref_full_name: string | null;
  /** TemplateRef/ListID */
  template_ref_list_id: string | null;
  /** TemplateRef/FullName */
  template_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** VendorAddress/Addr1 */
  vendor_address_addr1: string | null;
  /** VendorAddress/Addr2 */
  vendor_address_addr2: string | null;
  /** VendorAddress/Addr3 */
  vendor_address_addr3: string | null;
  /** VendorAddress/Addr4 */
  vendor_address_addr4: string | null;
  /** VendorAddress/Addr5 */
  vendor_address_addr5: string | null;
  /** VendorAddress/City */
  vendor_address_city: string | null;
  /** VendorAddress/State */
  vendor_address_state: string | null;
  /** VendorAddress/PostalCode */
  vendor_address_postal_code: string | null;
  /** VendorAddress/Country */
  vendor_address_country: string | null;
  /** VendorAddress/Note */
  vendor_address_note: string | null;
  /** VendorAddressBlock/Addr1 */
  vendor_address_block_addr1: string | null;
  /** VendorAddressBlock/Addr2 */
  vendor_address_block_addr2: string | null;
  /** VendorAddressBlock/Addr3 */
  vendor_address_block_addr3: string | null;
  /** VendorAddressBlock/Addr4 */
  vendor_address_block_addr4: string | null;
  /** VendorAddressBlock/Addr5 */
  vendor_address_block_addr5: string | null;
  /** ShipAddress/Addr1 */
  ship_address_addr1: string | null;
  /** ShipAddress/Addr2 */
  ship_address_addr2: string | null;
  /** ShipAddress/Addr3 */
  ship_address_addr3: string | null;
  /** ShipAddress/Addr4 */
  ship_address_addr4: string | null;
  /** ShipAddress/Addr5 */
  ship_address_addr5: string | null;
  /** ShipAddress/City */
  ship_address_city: string | null;
  /** ShipAddress/State */
  ship_address_state: string | null;
  /** ShipAddress/PostalCode */
  ship_address_postal_code: string | null;
  /** ShipAddress/Country */
  ship_address_country: string | null;
  /** ShipAddress/Note */
  ship_address_note: string | null;
  /** ShipAddressBlock/Addr1 */
  ship_address_block_addr1: string | null;
  /** ShipAddressBlock/Addr2 */
  ship_address_block_addr2: string | null;
  /** ShipAddressBlock/Addr3 */
  ship_address_block_addr3: string | null;
  /** ShipAddressBlock/Addr4 */
  ship_address_block_addr4: string | null;
  /** ShipAddressBlock/Addr5 */
  ship_address_block_addr5: string | null;
  /** TermsRef/ListID */
  terms_ref_list_id: string | null;
  /** TermsRef/FullName */
  terms_ref_full_name: string | null;
  /** DueDate */
  due_date: Day | null;
  /** ExpectedDate */
  expected_date: Day | null;
  /** ShipMethodRef/ListID */
  ship_method_ref_list_id: string | null;
  /** ShipMethodRef/FullName */
  ship_method_ref_full_name: string | null;
  /** FOB */
  fob: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** TotalAmountInHomeCurrency */
  total_amount_in_home_currency: Decimal | null;
  /** IsManuallyClosed */
  is_manually_closed: boolean | null;
  /** IsFullyReceived */
  is_fully_received: boolean | null;
  /** Memo */
  memo: string | null;
  /** VendorMsg */
  vendor_msg: string | null;
  /** IsToBePrinted */
  is_to_be_printed: boolean | null;
  /** IsToBeEmailed */
  is_to_be_emailed: boolean | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: PurchaseOrderRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.purchase_order_line: PurchaseOrder/PurchaseOrderLineRet. */
export interface PurchaseOrderLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** ManufacturerPartNumber */
  manufacturer_part_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ServiceDate */
  service_date: Day | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** ReceivedQuantity */
  received_quantity: Decimal | null;
  /** UnbilledQuantity */
  unbilled_quantity: Decimal | null;
  /** IsBilled */
  is_billed: boolean | null;
  /** IsManuallyClosed */
  is_manually_closed: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
}

/** mirror.purchase_order_line_group: PurchaseOrder/PurchaseOrderLineGroupRet. */
export interface PurchaseOrderLineGroupRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** IsPrintItemsInGroup */
  is_print_items_in_group: boolean | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** ServiceDate */
  service_date: Day | null;
}

/** mirror.purchase_order_line_group_purchase_order_line: PurchaseOrder/PurchaseOrderLineRet. */
export interface PurchaseOrderLineGroupPurchaseOrderLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** ManufacturerPartNumber */
  manufacturer_part_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ServiceDate */
  service_date: Day | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** ReceivedQuantity */
  received_quantity: Decimal | null;
  /** UnbilledQuantity */
  unbilled_quantity: Decimal | null;
  /** IsBilled */
  is_billed: boolean | null;
  /** IsManuallyClosed */
  is_manually_closed: boolean | null;
  /** Other1 */
  other1: string | null;
  /** Other2 */
  other2: string | null;
}

/** mirror.bill: Bill. */
export interface BillRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** VendorRef/ListID */
  vendor_ref_list_id: string | null;
  /** VendorRef/FullName */
  vendor_ref_full_name: string | null;
  /** VendorAddress/Addr1 */
  vendor_address_addr1: string | null;
  /** VendorAddress/Addr2 */
  vendor_address_addr2: string | null;
  /** VendorAddress/Addr3 */
  vendor_address_addr3: string | null;
  /** VendorAddress/Addr4 */
  vendor_address_addr4: string | null;
  /** VendorAddress/Addr5 */
  vendor_address_addr5: string | null;
  /** VendorAddress/City */
  vendor_address_city: string | null;
  /** VendorAddress/State */
  vendor_address_state: string | null;
  /** VendorAddress/PostalCode */
  vendor_address_postal_code: string | null;
  /** VendorAddress/Country */
  vendor_address_country: string | null;
  /** VendorAddress/Note */
  vendor_address_note: string | null;
  /** APAccountRef/ListID */
  ap_account_ref_list_id: string | null;
  /** APAccountRef/FullName */
  ap_account_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** DueDate */
  due_date: Day | null;
  /** AmountDue */
  amount_due: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** AmountDueInHomeCurrency */
  amount_due_in_home_currency: Decimal | null;
  /** RefNumber */
  ref_number: string | null;
  /** TermsRef/ListID */
  terms_ref_list_id: string | null;
  /** TermsRef/FullName */
  terms_ref_full_name: string | null;
  /** Memo */
  memo: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** IsPaid */
  is_paid: boolean | null;
  /** ExternalGUID */
  external_guid: string | null;
  /** OpenAmount */
  open_amount: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: BillRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.bill_expense_line: Bill/ExpenseLineRet. */
export interface BillExpenseLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.bill_item_line: Bill/ItemLineRet. */
export interface BillItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.bill_item_group_line: Bill/ItemGroupLineRet. */
export interface BillItemGroupLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
}

/** mirror.bill_item_group_line_item_line: Bill/ItemLineRet. */
export interface BillItemGroupLineItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.item_receipt: ItemReceipt. */
export interface ItemReceiptRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** VendorRef/ListID */
  vendor_ref_list_id: string | null;
  /** VendorRef/FullName */
  vendor_ref_full_name: string | null;
  /** APAccountRef/ListID */
  ap_account_ref_list_id: string | null;
  /** APAccountRef/FullName */
  ap_account_ref_full_name: string | null;
  /** LiabilityAccountRef/ListID */
  liability_account_ref_list_id: string | null;
  /** LiabilityAccountRef/FullName */
  liability_account_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** TotalAmountInHomeCurrency */
  total_amount_in_home_currency: Decimal | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemReceiptRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.item_receipt_expense_line: ItemReceipt/ExpenseLineRet. */
export interface ItemReceiptExpenseLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.item_receipt_item_line: ItemReceipt/ItemLineRet. */
export interface ItemReceiptItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.item_receipt_item_group_line: ItemReceipt/ItemGroupLineRet. */
export interface ItemReceiptItemGroupLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
}

/** mirror.item_receipt_item_group_line_item_line: ItemReceipt/ItemLineRet. */
export interface ItemReceiptItemGroupLineItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.vendor_credit: VendorCredit. */
export interface VendorCreditRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** VendorRef/ListID */
  vendor_ref_list_id: string | null;
  /** VendorRef/FullName */
  vendor_ref_full_name: string | null;
  /** APAccountRef/ListID */
  ap_account_ref_list_id: string | null;
  /** APAccountRef/FullName */
  ap_account_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** CreditAmount */
  credit_amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** CreditAmountInHomeCurrency */
  credit_amount_in_home_currency: Decimal | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  /** OpenAmount */
  open_amount: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: VendorCreditRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.vendor_credit_expense_line: VendorCredit/ExpenseLineRet. */
export interface VendorCreditExpenseLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.vendor_credit_item_line: VendorCredit/ItemLineRet. */
export interface VendorCreditItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.vendor_credit_item_group_line: VendorCredit/ItemGroupLineRet. */
export interface VendorCreditItemGroupLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
}

/** mirror.vendor_credit_item_group_line_item_line: VendorCredit/ItemLineRet. */
export interface VendorCreditItemGroupLineItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.bill_payment_check: BillPaymentCheck. */
export interface BillPaymentCheckRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** PayeeEntityRef/ListID */
  payee_entity_ref_list_id: string | null;
  /** PayeeEntityRef/FullName */
  payee_entity_ref_full_name: string | null;
  /** APAccountRef/ListID */
  ap_account_ref_list_id: string | null;
  /** APAccountRef/FullName */
  ap_account_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** BankAccountRef/ListID */
  bank_account_ref_list_id: string | null;
  /** BankAccountRef/FullName */
  bank_account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** AmountInHomeCurrency */
  amount_in_home_currency: Decimal | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** Address/Addr1 */
  address_addr1: string | null;
  /** Address/Addr2 */
  address_addr2: string | null;
  /** Address/Addr3 */
  address_addr3: string | null;
  /** Address/Addr4 */
  address_addr4: string | null;
  /** Address/Addr5 */
  address_addr5: string | null;
  /** Address/City */
  address_city: string | null;
  /** Address/State */
  address_state: string | null;
  /** Address/PostalCode */
  address_postal_code: string | null;
  /** Address/Country */
  address_country: string | null;
  /** Address/Note */
  address_note: string | null;
  /** AddressBlock/Addr1 */
  address_block_addr1: string | null;
  /** AddressBlock/Addr2 */
  address_block_addr2: string | null;
  /** AddressBlock/Addr3 */
  address_block_addr3: string | null;
  /** AddressBlock/Addr4 */
  address_block_addr4: string | null;
  /** AddressBlock/Addr5 */
  address_block_addr5: string | null;
  /** IsToBePrinted */
  is_to_be_printed: boolean | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: BillPaymentCheckRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.bill_payment_check_applied_to_txn: BillPaymentCheck/AppliedToTxnRet. */
export interface BillPaymentCheckAppliedToTxnRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnID */
  applied_to_txn_txn_id: string | null;
  /** TxnType */
  txn_type: TxnType | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** BalanceRemaining */
  balance_remaining: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TxnLineDetail */
  txn_line_detail: TxnLineDetail[] | null;
  /** DiscountAmount */
  discount_amount: Decimal | null;
  /** DiscountAccountRef/ListID */
  discount_account_ref_list_id: string | null;
  /** DiscountAccountRef/FullName */
  discount_account_ref_full_name: string | null;
  /** DiscountClassRef/ListID */
  discount_class_ref_list_id: string | null;
  /** DiscountClassRef/FullName */
  discount_class_ref_full_name: string | null;
}

/** mirror.bill_payment_credit_card: BillPaymentCreditCard. */
export interface BillPaymentCreditCardRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** PayeeEntityRef/ListID */
  payee_entity_ref_list_id: string | null;
  /** PayeeEntityRef/FullName */
  payee_entity_ref_full_name: string | null;
  /** APAccountRef/ListID */
  ap_account_ref_list_id: string | null;
  /** APAccountRef/FullName */
  ap_account_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** CreditCardAccountRef/ListID */
  credit_card_account_ref_list_id: string | null;
  /** CreditCardAccountRef/FullName */
  credit_card_account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** AmountInHomeCurrency */
  amount_in_home_currency: Decimal | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: BillPaymentCreditCardRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.bill_payment_credit_card_applied_to_txn: BillPaymentCreditCard/AppliedToTxnRet. */
export interface BillPaymentCreditCardAppliedToTxnRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnID */
  applied_to_txn_txn_id: string | null;
  /** TxnType */
  txn_type: TxnType | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** BalanceRemaining */
  balance_remaining: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TxnLineDetail */
  txn_line_detail: TxnLineDetail[] | null;
  /** DiscountAmount */
  discount_amount: Decimal | null;
  /** DiscountAccountRef/ListID */
  discount_account_ref_list_id: string | null;
  /** DiscountAccountRef/FullName */
  discount_account_ref_full_name: string | null;
  /** DiscountClassRef/ListID */
  discount_class_ref_list_id: string | null;
  /** DiscountClassRef/FullName */
  discount_class_ref_full_name: string | null;
}

/** mirror.sales_tax_payment_check: SalesTaxPaymentCheck. */
export interface SalesTaxPaymentCheckRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** PayeeEntityRef/ListID */
  payee_entity_ref_list_id: string | null;
  /** PayeeEntityRef/FullName */
  payee_entity_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** BankAccountRef/ListID */
  bank_account_ref_list_id: string | null;
  /** BankAccountRef/FullName */
  bank_account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** Address/Addr1 */
  address_addr1: string | null;
  /** Address/Addr2 */
  address_addr2: string | null;
  /** Address/Addr3 */
  address_addr3: string | null;
  /** Address/Addr4 */
  address_addr4: string | null;
  /** Address/Addr5 */
  address_addr5: string | null;
  /** Address/City */
  address_city: string | null;
  /** Address/State */
  address_state: string | null;
  /** Address/PostalCode */
  address_postal_code: string | null;
  /** Address/Country */
  address_country: string | null;
  /** Address/Note */
  address_note: string | null;
  /** AddressBlock/Addr1 */
  address_block_addr1: string | null;
  /** AddressBlock/Addr2 */
  address_block_addr2: string | null;
  /** AddressBlock/Addr3 */
  address_block_addr3: string | null;
  /** AddressBlock/Addr4 */
  address_block_addr4: string | null;
  /** AddressBlock/Addr5 */
  address_block_addr5: string | null;
  /** IsToBePrinted */
  is_to_be_printed: boolean | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: SalesTaxPaymentCheckRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.sales_tax_payment_check_line: SalesTaxPaymentCheck/SalesTaxPaymentCheckLineRet. */
export interface SalesTaxPaymentCheckLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
}

/** mirror.inventory_adjustment: InventoryAdjustment. */
export interface InventoryAdjustmentRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Memo */
  memo: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: InventoryAdjustmentRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.inventory_adjustment_line: InventoryAdjustment/InventoryAdjustmentLineRet. */
export interface InventoryAdjustmentLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** SerialNumberAddedOrRemoved */
  serial_number_added_or_removed: SerialNumberAddedOrRemoved | null;
  /** LotNumber */
  lot_number: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** QuantityDifference */
  quantity_difference: Decimal | null;
  /** ValueDifference */
  value_difference: Decimal | null;
}

/** mirror.time_tracking: TimeTracking. */
export interface TimeTrackingRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** TxnDate */
  txn_date: Day | null;
  /** EntityRef/ListID */
  entity_ref_list_id: string | null;
  /** EntityRef/FullName */
  entity_ref_full_name: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ItemServiceRef/ListID */
  item_service_ref_list_id: string | null;
  /** ItemServiceRef/FullName */
  item_service_ref_full_name: string | null;
  /** Rate */
  rate: Decimal | null;
  /** Duration */
  duration: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** PayrollItemWageRef/ListID */
  payroll_item_wage_ref_list_id: string | null;
  /** PayrollItemWageRef/FullName */
  payroll_item_wage_ref_full_name: string | null;
  /** Notes */
  notes: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: TimeTrackingRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.check: Check. */
export interface CheckRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** PayeeEntityRef/ListID */
  payee_entity_ref_list_id: string | null;
  /** PayeeEntityRef/FullName */
  payee_entity_ref_full_name: string | null;
  /** RefNumber */
  ref_number: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** Amount */
  amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** AmountInHomeCurrency */
  amount_in_home_currency: Decimal | null;
  /** Memo */
  memo: string | null;
  /** Address/Addr1 */
  address_addr1: string | null;
  /** Address/Addr2 */
  address_addr2: string | null;
  /** Address/Addr3 */
  address_addr3: string | null;
  /** Address/Addr4 */
  address_addr4: string | null;
  /** Address/Addr5 */
  address_addr5: string | null;
  /** Address/City */
  address_city: string | null;
  /** Address/State */
  address_state: string | null;
  /** Address/PostalCode */
  address_postal_code: string | null;
  /** Address/Country */
  address_country: string | null;
  /** Address/Note */
  address_note: string | null;
  /** AddressBlock/Addr1 */
  address_block_addr1: string | null;
  /** AddressBlock/Addr2 */
  address_block_addr2: string | null;
  /** AddressBlock/Addr3 */
  address_block_addr3: string | null;
  /** AddressBlock/Addr4 */
  address_block_addr4: string | null;
  /** AddressBlock/Addr5 */
  address_block_addr5: string | null;
  /** IsToBePrinted */
  is_to_be_printed: boolean | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: CheckRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.check_expense_line: Check/ExpenseLineRet. */
export interface CheckExpenseLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.check_item_line: Check/ItemLineRet. */
export interface CheckItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.check_item_group_line: Check/ItemGroupLineRet. */
export interface CheckItemGroupLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
}

/** mirror.check_item_group_line_item_line: Check/ItemLineRet. */
export interface CheckItemGroupLineItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.credit_card_charge: CreditCardCharge. */
export interface CreditCardChargeRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** PayeeEntityRef/ListID */
  payee_entity_ref_list_id: string | null;
  /** PayeeEntityRef/FullName */
  payee_entity_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** Amount */
  amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** AmountInHomeCurrency */
  amount_in_home_currency: Decimal | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: CreditCardChargeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.credit_card_charge_expense_line: CreditCardCharge/ExpenseLineRet. */
export interface CreditCardChargeExpenseLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.credit_card_charge_item_line: CreditCardCharge/ItemLineRet. */
export interface CreditCardChargeItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.credit_card_charge_item_group_line: CreditCardCharge/ItemGroupLineRet. */
export interface CreditCardChargeItemGroupLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
}

/** mirror.credit_card_charge_item_group_line_item_line: CreditCardCharge/ItemLineRet. */
export interface CreditCardChargeItemGroupLineItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.credit_card_credit: CreditCardCredit. */
export interface CreditCardCreditRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** PayeeEntityRef/ListID */
  payee_entity_ref_list_id: string | null;
  /** PayeeEntityRef/FullName */
  payee_entity_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** Amount */
  amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** AmountInHomeCurrency */
  amount_in_home_currency: Decimal | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** IsTaxIncluded */
  is_tax_included: boolean | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: CreditCardCreditRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.credit_card_credit_expense_line: CreditCardCredit/ExpenseLineRet. */
export interface CreditCardCreditExpenseLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** Memo */
  memo: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.credit_card_credit_item_line: CreditCardCredit/ItemLineRet. */
export interface CreditCardCreditItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.credit_card_credit_item_group_line: CreditCardCredit/ItemGroupLineRet. */
export interface CreditCardCreditItemGroupLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemGroupRef/ListID */
  item_group_ref_list_id: string | null;
  /** ItemGroupRef/FullName */
  item_group_ref_full_name: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
}

/** mirror.credit_card_credit_item_group_line_item_line: CreditCardCredit/ItemLineRet. */
export interface CreditCardCreditItemGroupLineItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  parent_line_no: number;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** Quantity */
  quantity: Decimal | null;
  /** UnitOfMeasure */
  unit_of_measure: string | null;
  /** OverrideUOMSetRef/ListID */
  override_uom_set_ref_list_id: string | null;
  /** OverrideUOMSetRef/FullName */
  override_uom_set_ref_full_name: string | null;
  /** Cost */
  cost: Decimal | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** SalesTaxCodeRef/ListID */
  sales_tax_code_ref_list_id: string | null;
  /** SalesTaxCodeRef/FullName */
  sales_tax_code_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** SalesRepRef/ListID */
  sales_rep_ref_list_id: string | null;
  /** SalesRepRef/FullName */
  sales_rep_ref_full_name: string | null;
}

/** mirror.journal_entry: JournalEntry. */
export interface JournalEntryRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** IsAdjustment */
  is_adjustment: boolean | null;
  /** IsHomeCurrencyAdjustment */
  is_home_currency_adjustment: boolean | null;
  /** IsAmountsEnteredInHomeCurrency */
  is_amounts_entered_in_home_currency: boolean | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: JournalEntryRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.journal_entry_journal_debit_line: JournalEntry/JournalDebitLine. */
export interface JournalEntryJournalDebitLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** Memo */
  memo: string | null;
  /** EntityRef/ListID */
  entity_ref_list_id: string | null;
  /** EntityRef/FullName */
  entity_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
}

/** mirror.journal_entry_journal_credit_line: JournalEntry/JournalCreditLine. */
export interface JournalEntryJournalCreditLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  line_order: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** TaxAmount */
  tax_amount: Decimal | null;
  /** Memo */
  memo: string | null;
  /** EntityRef/ListID */
  entity_ref_list_id: string | null;
  /** EntityRef/FullName */
  entity_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** ItemSalesTaxRef/ListID */
  item_sales_tax_ref_list_id: string | null;
  /** ItemSalesTaxRef/FullName */
  item_sales_tax_ref_full_name: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
}

/** mirror.deposit: Deposit. */
export interface DepositRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** TxnDate */
  txn_date: Day | null;
  /** DepositToAccountRef/ListID */
  deposit_to_account_ref_list_id: string | null;
  /** DepositToAccountRef/FullName */
  deposit_to_account_ref_full_name: string | null;
  /** Memo */
  memo: string | null;
  /** DepositTotal */
  deposit_total: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** DepositTotalInHomeCurrency */
  deposit_total_in_home_currency: Decimal | null;
  /** CashBackInfoRet/TxnLineID */
  cash_back_info_txn_line_id: string | null;
  /** CashBackInfoRet/AccountRef/ListID */
  cash_back_info_account_ref_list_id: string | null;
  /** CashBackInfoRet/AccountRef/FullName */
  cash_back_info_account_ref_full_name: string | null;
  /** CashBackInfoRet/Memo */
  cash_back_info_memo: string | null;
  /** CashBackInfoRet/Amount */
  cash_back_info_amount: Decimal | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: DepositRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.deposit_line: Deposit/DepositLineRet. */
export interface DepositLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnType */
  txn_type: TxnType | null;
  /** TxnID */
  deposit_line_txn_id: string | null;
  /** TxnLineID */
  txn_line_id: string | null;
  /** PaymentTxnLineID */
  payment_txn_line_id: string | null;
  /** EntityRef/ListID */
  entity_ref_list_id: string | null;
  /** EntityRef/FullName */
  entity_ref_full_name: string | null;
  /** AccountRef/ListID */
  account_ref_list_id: string | null;
  /** AccountRef/FullName */
  account_ref_full_name: string | null;
  /** Memo */
  memo: string | null;
  /** CheckNumber */
  check_number: string | null;
  /** PaymentMethodRef/ListID */
  payment_method_ref_list_id: string | null;
  /** PaymentMethodRef/FullName */
  payment_method_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
}

/** mirror.build_assembly: BuildAssembly. */
export interface BuildAssemblyRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** ItemInventoryAssemblyRef/ListID */
  item_inventory_assembly_ref_list_id: string | null;
  /** ItemInventoryAssemblyRef/FullName */
  item_inventory_assembly_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** Memo */
  memo: string | null;
  /** IsPending */
  is_pending: boolean | null;
  /** QuantityToBuild */
  quantity_to_build: Decimal | null;
  /** QuantityCanBuild */
  quantity_can_build: Decimal | null;
  /** QuantityOnHand */
  quantity_on_hand: Decimal | null;
  /** QuantityOnSalesOrder */
  quantity_on_sales_order: Decimal | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: BuildAssemblyRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.build_assembly_component_item_line: BuildAssembly/ComponentItemLineRet. */
export interface BuildAssemblyComponentItemLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
  /** Desc */
  desc: string | null;
  /** QuantityOnHand */
  quantity_on_hand: Decimal | null;
  /** QuantityNeeded */
  quantity_needed: Decimal | null;
}

/** mirror.ar_refund_credit_card: ARRefundCreditCard. */
export interface ArRefundCreditCardRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** RefundFromAccountRef/ListID */
  refund_from_account_ref_list_id: string | null;
  /** RefundFromAccountRef/FullName */
  refund_from_account_ref_full_name: string | null;
  /** ARAccountRef/ListID */
  ar_account_ref_list_id: string | null;
  /** ARAccountRef/FullName */
  ar_account_ref_full_name: string | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** TotalAmount */
  total_amount: Decimal | null;
  /** CurrencyRef/ListID */
  currency_ref_list_id: string | null;
  /** CurrencyRef/FullName */
  currency_ref_full_name: string | null;
  /** ExchangeRate */
  exchange_rate: Decimal | null;
  /** TotalAmountInHomeCurrency */
  total_amount_in_home_currency: Decimal | null;
  /** Address/Addr1 */
  address_addr1: string | null;
  /** Address/Addr2 */
  address_addr2: string | null;
  /** Address/Addr3 */
  address_addr3: string | null;
  /** Address/Addr4 */
  address_addr4: string | null;
  /** Address/Addr5 */
  address_addr5: string | null;
  /** Address/City */
  address_city: string | null;
  /** Address/State */
  address_state: string | null;
  /** Address/PostalCode */
  address_postal_code: string | null;
  /** Address/Country */
  address_country: string | null;
  /** Address/Note */
  address_note: string | null;
  /** AddressBlock/Addr1 */
  address_block_addr1: string | null;
  /** AddressBlock/Addr2 */
  address_block_addr2: string | null;
  /** AddressBlock/Addr3 */
  address_block_addr3: string | null;
  /** AddressBlock/Addr4 */
  address_block_addr4: string | null;
  /** AddressBlock/Addr5 */
  address_block_addr5: string | null;
  /** PaymentMethodRef/ListID */
  payment_method_ref_list_id: string | null;
  /** PaymentMethodRef/FullName */
  payment_method_ref_full_name: string | null;
  /** Memo */
  memo: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardNumber */
  credit_card_txn_input_info_credit_card_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationMonth */
  credit_card_txn_input_info_expiration_month: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/ExpirationYear */
  credit_card_txn_input_info_expiration_year: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/NameOnCard */
  credit_card_txn_input_info_name_on_card: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardAddress */
  credit_card_txn_input_info_credit_card_address: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardPostalCode */
  credit_card_txn_input_info_credit_card_postal_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CommercialCardCode */
  credit_card_txn_input_info_commercial_card_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/TransactionMode */
  credit_card_txn_input_info_transaction_mode: TransactionMode | null;
  /** CreditCardTxnInfo/CreditCardTxnInputInfo/CreditCardTxnType */
  credit_card_txn_input_info_credit_card_txn_type: CreditCardTxnType | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultCode */
  credit_card_txn_result_info_result_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ResultMessage */
  credit_card_txn_result_info_result_message: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CreditCardTransID */
  credit_card_txn_result_info_credit_card_trans_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/MerchantAccountNumber */
  credit_card_txn_result_info_merchant_account_number: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AuthorizationCode */
  credit_card_txn_result_info_authorization_code: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSStreet */
  credit_card_txn_result_info_avs_street: AVSStreet | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/AVSZip */
  credit_card_txn_result_info_avs_zip: AVSZip | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/CardSecurityCodeMatch */
  credit_card_txn_result_info_card_security_code_match: CardSecurityCodeMatch | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ReconBatchID */
  credit_card_txn_result_info_recon_batch_id: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentGroupingCode */
  credit_card_txn_result_info_payment_grouping_code: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/PaymentStatus */
  credit_card_txn_result_info_payment_status: PaymentStatus | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationTime */
  credit_card_txn_result_info_txn_authorization_time: string | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/TxnAuthorizationStamp */
  credit_card_txn_result_info_txn_authorization_stamp: Decimal | null;
  /** CreditCardTxnInfo/CreditCardTxnResultInfo/ClientTransID */
  credit_card_txn_result_info_client_trans_id: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ARRefundCreditCardRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.ar_refund_credit_card_refund_applied_to_txn: ARRefundCreditCard/RefundAppliedToTxnRet. */
export interface ArRefundCreditCardRefundAppliedToTxnRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnID */
  refund_applied_to_txn_txn_id: string | null;
  /** TxnType */
  txn_type: TxnType | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** CreditRemaining */
  credit_remaining: Decimal | null;
  /** RefundAmount */
  refund_amount: Decimal | null;
  /** CreditRemainingInHomeCurrency */
  credit_remaining_in_home_currency: Decimal | null;
  /** RefundAmountInHomeCurrency */
  refund_amount_in_home_currency: Decimal | null;
}

/** mirror.vehicle_mileage: VehicleMileage. */
export interface VehicleMileageRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** VehicleRef/ListID */
  vehicle_ref_list_id: string | null;
  /** VehicleRef/FullName */
  vehicle_ref_full_name: string | null;
  /** CustomerRef/ListID */
  customer_ref_list_id: string | null;
  /** CustomerRef/FullName */
  customer_ref_full_name: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** TripStartDate */
  trip_start_date: Day | null;
  /** TripEndDate */
  trip_end_date: Day | null;
  /** OdometerStart */
  odometer_start: Decimal | null;
  /** OdometerEnd */
  odometer_end: Decimal | null;
  /** TotalMiles */
  total_miles: Decimal | null;
  /** Notes */
  notes: string | null;
  /** BillableStatus */
  billable_status: BillableStatus | null;
  /** StandardMileageRate */
  standard_mileage_rate: Decimal | null;
  /** StandardMileageTotalAmount */
  standard_mileage_total_amount: Decimal | null;
  /** BillableRate */
  billable_rate: Decimal | null;
  /** BillableAmount */
  billable_amount: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: VehicleMileageRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.transfer_inventory: TransferInventory. */
export interface TransferInventoryRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** TxnDate */
  txn_date: Day | null;
  /** RefNumber */
  ref_number: string | null;
  /** FromInventorySiteRef/ListID */
  from_inventory_site_ref_list_id: string | null;
  /** FromInventorySiteRef/FullName */
  from_inventory_site_ref_full_name: string | null;
  /** ToInventorySiteRef/ListID */
  to_inventory_site_ref_list_id: string | null;
  /** ToInventorySiteRef/FullName */
  to_inventory_site_ref_full_name: string | null;
  /** Memo */
  memo: string | null;
  /** ExternalGUID */
  external_guid: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: TransferInventoryRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.transfer_inventory_line: TransferInventory/TransferInventoryLineRet. */
export interface TransferInventoryLineRow {
  organization_id: string;
  company_file_id: string;
  txn_id: string;
  line_no: number;
  /** TxnLineID */
  txn_line_id: string | null;
  /** ItemRef/ListID */
  item_ref_list_id: string | null;
  /** ItemRef/FullName */
  item_ref_full_name: string | null;
  /** FromInventorySiteLocationRef/ListID */
  from_inventory_site_location_ref_list_id: string | null;
  /** FromInventorySiteLocationRef/FullName */
  from_inventory_site_location_ref_full_name: string | null;
  /** ToInventorySiteLocationRef/ListID */
  to_inventory_site_location_ref_list_id: string | null;
  /** ToInventorySiteLocationRef/FullName */
  to_inventory_site_location_ref_full_name: string | null;
  /** QuantityTransferred */
  quantity_transferred: Decimal | null;
  /** SerialNumber */
  serial_number: string | null;
  /** LotNumber */
  lot_number: string | null;
}

/** mirror.item_sites: ItemSites. */
export interface ItemSitesRow {
  organization_id: string;
  company_file_id: string;
  /** ListID */
  list_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** ItemInventoryAssemblyRef/ListID */
  item_inventory_assembly_ref_list_id: string | null;
  /** ItemInventoryAssemblyRef/FullName */
  item_inventory_assembly_ref_full_name: string | null;
  /** ItemInventoryRef/ListID */
  item_inventory_ref_list_id: string | null;
  /** ItemInventoryRef/FullName */
  item_inventory_ref_full_name: string | null;
  /** InventorySiteRef/ListID */
  inventory_site_ref_list_id: string | null;
  /** InventorySiteRef/FullName */
  inventory_site_ref_full_name: string | null;
  /** InventorySiteLocationRef/ListID */
  inventory_site_location_ref_list_id: string | null;
  /** InventorySiteLocationRef/FullName */
  inventory_site_location_ref_full_name: string | null;
  /** ReorderLevel */
  reorder_level: Decimal | null;
  /** QuantityOnHand */
  quantity_on_hand: Decimal | null;
  /** QuantityOnPurchaseOrders */
  quantity_on_purchase_orders: Decimal | null;
  /** QuantityOnSalesOrders */
  quantity_on_sales_orders: Decimal | null;
  /** QuantityToBeBuiltByPendingBuildTxns */
  quantity_to_be_built_by_pending_build_txns: Decimal | null;
  /** QuantityRequiredByPendingBuildTxns */
  quantity_required_by_pending_build_txns: Decimal | null;
  /** QuantityOnPendingTransfers */
  quantity_on_pending_transfers: Decimal | null;
  /** AssemblyBuildPoint */
  assembly_build_point: Decimal | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: ItemSitesRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.bar_code: BarCode. */
export interface BarCodeRow {
  organization_id: string;
  company_file_id: string;
  /** ListType */
  list_type: ListType | null;
  /** ListID */
  list_id: string;
  /** FullName */
  full_name: string | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: BarCodeRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.transfer: Transfer. */
export interface TransferRow {
  organization_id: string;
  company_file_id: string;
  /** TxnID */
  txn_id: string;
  /** TimeCreated */
  time_created: string | null;
  /** TimeModified */
  time_modified: string | null;
  /** EditSequence */
  edit_sequence: string | null;
  /** TxnNumber */
  txn_number: Decimal | null;
  /** TxnDate */
  txn_date: Day | null;
  /** TransferFromAccountRef/ListID */
  transfer_from_account_ref_list_id: string | null;
  /** TransferFromAccountRef/FullName */
  transfer_from_account_ref_full_name: string | null;
  /** FromAccountBalance */
  from_account_balance: Decimal | null;
  /** TransferToAccountRef/ListID */
  transfer_to_account_ref_list_id: string | null;
  /** TransferToAccountRef/FullName */
  transfer_to_account_ref_full_name: string | null;
  /** ToAccountBalance */
  to_account_balance: Decimal | null;
  /** ClassRef/ListID */
  class_ref_list_id: string | null;
  /** ClassRef/FullName */
  class_ref_full_name: string | null;
  /** Amount */
  amount: Decimal | null;
  /** Memo */
  memo: string | null;
  time_modified_at: Date | null;
  is_deleted: boolean;
  deleted_at: Date | null;
  time_deleted: string | null;
  change_seq: BigIntText;
  raw: TransferRet;
  raw_sha256: Uint8Array | null;
  read_at: Date;
  wire_id: string | null;
}

/** mirror.data_ext: custom fields of every object and of its lines. */
export interface DataExtRow {
  organization_id: string;
  company_file_id: string;
  object_type: keyof MirrorObjects;
  object_id: string;
  line_id: string;
  line_no: number;
  owner_id: string | null;
  data_ext_name: string | null;
  data_ext_type: string | null;
  data_ext_value: string | null;
}

/** mirror.linked_txn: links of every transaction to others. */
export interface LinkedTxnRow {
  organization_id: string;
  company_file_id: string;
  object_type: keyof MirrorObjects;
  object_id: string;
  line_id: string;
  line_no: number;
  txn_id: string | null;
  txn_type: TxnType | null;
  txn_date: Day | null;
  ref_number: string | null;
  link_type: LinkType | null;
  amount: Decimal | null;
  txn_line_detail: TxnLineDetail[] | null;
}

/** mirror.change: the change feed, one numbered entry a changed object. */
export interface ChangeRow {
  organization_id: string;
  company_file_id: string;
  seq: BigIntText;
  kind: 'upsert' | 'delete' | 'merge';
  object_type: keyof MirrorObjects;
  object_id: string;
  at: Date;
  into_id: string | null;
}

/** mirror.history: superseded and deleted versions; the current one is in its own table. */
export interface HistoryRow {
  organization_id: string;
  company_file_id: string;
  object_type: keyof MirrorObjects;
  object_id: string;
  valid_from_seq: BigIntText;
  valid_to_seq: BigIntText;
  raw: MirrorObjects[keyof MirrorObjects]['raw'];
  read_at: Date;
  superseded_at: Date;
}

/** mirror.parked: rows that could not be mirrored, with the reason. */
export interface ParkedRow {
  organization_id: string;
  company_file_id: string;
  id: string;
  object_type: keyof MirrorObjects;
  object_id: string;
  reason: string;
  raw: MirrorObjects[keyof MirrorObjects]['raw'];
  wire_id: string | null;
  at: Date;
}

/** Every table of the schema "mirror" by its name. */
export interface MirrorTables {
  account: AccountRow;
  lead: LeadRow;
  lead_additional_contact_ref: LeadAdditionalContactRefRow;
  lead_locations: LeadLocationsRow;
  lead_contacts: LeadContactsRow;
  lead_contacts_additional_contact_ref: LeadContactsAdditionalContactRefRow;
  customer: CustomerRow;
  customer_ship_to_address: CustomerShipToAddressRow;
  customer_additional_contact_ref: CustomerAdditionalContactRefRow;
  customer_contacts: CustomerContactsRow;
  customer_contacts_additional_contact_ref: CustomerContactsAdditionalContactRefRow;
  customer_additional_notes: CustomerAdditionalNotesRow;
  employee: EmployeeRow;
  employee_additional_contact_ref: EmployeeAdditionalContactRefRow;
  employee_additional_notes: EmployeeAdditionalNotesRow;
  employee_earnings: EmployeeEarningsRow;
  other_name: OtherNameRow;
  vendor: VendorRow;
  vendor_additional_contact_ref: VendorAdditionalContactRefRow;
  vendor_contacts: VendorContactsRow;
  vendor_contacts_additional_contact_ref: VendorContactsAdditionalContactRefRow;
  vendor_additional_notes: VendorAdditionalNotesRow;
  vendor_prefill_account_ref: VendorPrefillAccountRefRow;
  standard_terms: StandardTermsRow;
  date_driven_terms: DateDrivenTermsRow;
  class: ClassRow;
  sales_rep: SalesRepRow;
  customer_type: CustomerTypeRow;
  vendor_type: VendorTypeRow;
  job_type: JobTypeRow;
  customer_msg: CustomerMsgRow;
  payment_method: PaymentMethodRow;
  ship_method: ShipMethodRow;
  sales_tax_code: SalesTaxCodeRow;
  to_do: ToDoRow;
  item_service: ItemServiceRow;
  item_non_inventory: ItemNonInventoryRow;
  item_other_charge: ItemOtherChargeRow;
  item_inventory: ItemInventoryRow;
  item_inventory_assembly: ItemInventoryAssemblyRow;
  item_inventory_assembly_line: ItemInventoryAssemblyLineRow;
  item_fixed_asset: ItemFixedAssetRow;
  item_subtotal: ItemSubtotalRow;
  item_discount: ItemDiscountRow;
  item_payment: ItemPaymentRow;
  item_sales_tax: ItemSalesTaxRow;
  item_sales_tax_group: ItemSalesTaxGroupRow;
  item_sales_tax_group_item_sales_tax_ref: ItemSalesTaxGroupItemSalesTaxRefRow;
  item_group: ItemGroupRow;
  item_group_line: ItemGroupLineRow;
  payroll_item_wage: PayrollItemWageRow;
  payroll_item_non_wage: PayrollItemNonWageRow;
  template: TemplateRow;
  price_level: PriceLevelRow;
  price_level_per_item: PriceLevelPerItemRow;
  billing_rate: BillingRateRow;
  billing_rate_per_item: BillingRatePerItemRow;
  vehicle: VehicleRow;
  unit_of_measure_set: UnitOfMeasureSetRow;
  unit_of_measure_set_related_unit: UnitOfMeasureSetRelatedUnitRow;
  unit_of_measure_set_default_unit: UnitOfMeasureSetDefaultUnitRow;
  workers_comp_code: WorkersCompCodeRow;
  workers_comp_code_rate_history: WorkersCompCodeRateHistoryRow;
  currency: CurrencyRow;
  inventory_site: InventorySiteRow;
  invoice: InvoiceRow;
  invoice_line: InvoiceLineRow;
  invoice_line_group: InvoiceLineGroupRow;
  invoice_line_group_invoice_line: InvoiceLineGroupInvoiceLineRow;
  estimate: EstimateRow;
  estimate_line: EstimateLineRow;
  estimate_line_group: EstimateLineGroupRow;
  estimate_line_group_estimate_line: EstimateLineGroupEstimateLineRow;
  sales_order: SalesOrderRow;
  sales_order_line: SalesOrderLineRow;
  sales_order_line_group: SalesOrderLineGroupRow;
  sales_order_line_group_sales_order_line: SalesOrderLineGroupSalesOrderLineRow;
  sales_receipt: SalesReceiptRow;
  sales_receipt_line: SalesReceiptLineRow;
  sales_receipt_line_group: SalesReceiptLineGroupRow;
  sales_receipt_line_group_sales_receipt_line: SalesReceiptLineGroupSalesReceiptLineRow;
  credit_memo: CreditMemoRow;
  credit_memo_line: CreditMemoLineRow;
  credit_memo_line_group: CreditMemoLineGroupRow;
  credit_memo_line_group_credit_memo_line: CreditMemoLineGroupCreditMemoLineRow;
  receive_payment: ReceivePaymentRow;
  receive_payment_applied_to_txn: ReceivePaymentAppliedToTxnRow;
  charge: ChargeRow;
  purchase_order: PurchaseOrderRow;
  purchase_order_line: PurchaseOrderLineRow;
  purchase_order_line_group: PurchaseOrderLineGroupRow;
  purchase_order_line_group_purchase_order_line: PurchaseOrderLineGroupPurchaseOrderLineRow;
  bill: BillRow;
  bill_expense_line: BillExpenseLineRow;
  bill_item_line: BillItemLineRow;
  bill_item_group_line: BillItemGroupLineRow;
  bill_item_group_line_item_line: BillItemGroupLineItemLineRow;
  item_receipt: ItemReceiptRow;
  item_receipt_expense_line: ItemReceiptExpenseLineRow;
  item_receipt_item_line: ItemReceiptItemLineRow;
  item_receipt_item_group_line: ItemReceiptItemGroupLineRow;
  item_receipt_item_group_line_item_line: ItemReceiptItemGroupLineItemLineRow;
  vendor_credit: VendorCreditRow;
  vendor_credit_expense_line: VendorCreditExpenseLineRow;
  vendor_credit_item_line: VendorCreditItemLineRow;
  vendor_credit_item_group_line: VendorCreditItemGroupLineRow;
  vendor_credit_item_group_line_item_line: VendorCreditItemGroupLineItemLineRow;
  bill_payment_check: BillPaymentCheckRow;
  bill_payment_check_applied_to_txn: BillPaymentCheckAppliedToTxnRow;
  bill_payment_credit_card: BillPaymentCreditCardRow;
  bill_payment_credit_card_applied_to_txn: BillPaymentCreditCardAppliedToTxnRow;
  sales_tax_payment_check: SalesTaxPaymentCheckRow;
  sales_tax_payment_check_line: SalesTaxPaymentCheckLineRow;
  inventory_adjustment: InventoryAdjustmentRow;
  inventory_adjustment_line: InventoryAdjustmentLineRow;
  time_tracking: TimeTrackingRow;
  check: CheckRow;
  check_expense_line: CheckExpenseLineRow;
  check_item_line: CheckItemLineRow;
  check_item_group_line: CheckItemGroupLineRow;
  check_item_group_line_item_line: CheckItemGroupLineItemLineRow;
  credit_card_charge: CreditCardChargeRow;
  credit_card_charge_expense_line: CreditCardChargeExpenseLineRow;
  credit_card_charge_item_line: CreditCardChargeItemLineRow;
  credit_card_charge_item_group_line: CreditCardChargeItemGroupLineRow;
  credit_card_charge_item_group_line_item_line: CreditCardChargeItemGroupLineItemLineRow;
  credit_card_credit: CreditCardCreditRow;
  credit_card_credit_expense_line: CreditCardCreditExpenseLineRow;
  credit_card_credit_item_line: CreditCardCreditItemLineRow;
  credit_card_credit_item_group_line: CreditCardCreditItemGroupLineRow;
  credit_card_credit_item_group_line_item_line: CreditCardCreditItemGroupLineItemLineRow;
  journal_entry: JournalEntryRow;
  journal_entry_journal_debit_line: JournalEntryJournalDebitLineRow;
  journal_entry_journal_credit_line: JournalEntryJournalCreditLineRow;
  deposit: DepositRow;
  deposit_line: DepositLineRow;
  build_assembly: BuildAssemblyRow;
  build_assembly_component_item_line: BuildAssemblyComponentItemLineRow;
  ar_refund_credit_card: ArRefundCreditCardRow;
  ar_refund_credit_card_refund_applied_to_txn: ArRefundCreditCardRefundAppliedToTxnRow;
  vehicle_mileage: VehicleMileageRow;
  transfer_inventory: TransferInventoryRow;
  transfer_inventory_line: TransferInventoryLineRow;
  item_sites: ItemSitesRow;
  bar_code: BarCodeRow;
  transfer: TransferRow;
  data_ext: DataExtRow;
  linked_txn: LinkedTxnRow;
  change: ChangeRow;
  history: HistoryRow;
  parked: ParkedRow;
}

/** The row and the raw shape of every object type, by the name in the change feed. */
export interface MirrorObjects {
  Account: { row: AccountRow; raw: AccountRet };
  Lead: { row: LeadRow; raw: LeadRet };
  Customer: { row: CustomerRow; raw: CustomerRet };
  Employee: { row: EmployeeRow; raw: EmployeeRet };
  OtherName: { row: OtherNameRow; raw: OtherNameRet };
  Vendor: { row: VendorRow; raw: VendorRet };
  StandardTerms: { row: StandardTermsRow; raw: StandardTermsRet };
  DateDrivenTerms: { row: DateDrivenTermsRow; raw: DateDrivenTermsRet };
  Class: { row: ClassRow; raw: ClassRet };
  SalesRep: { row: SalesRepRow; raw: SalesRepRet };
  CustomerType: { row: CustomerTypeRow; raw: CustomerTypeRet };
  VendorType: { row: VendorTypeRow; raw: VendorTypeRet };
  JobType: { row: JobTypeRow; raw: JobTypeRet };
  CustomerMsg: { row: CustomerMsgRow; raw: CustomerMsgRet };
  PaymentMethod: { row: PaymentMethodRow; raw: PaymentMethodRet };
  ShipMethod: { row: ShipMethodRow; raw: ShipMethodRet };
  SalesTaxCode: { row: SalesTaxCodeRow; raw: SalesTaxCodeRet };
  ToDo: { row: ToDoRow; raw: ToDoRet };
  ItemService: { row: ItemServiceRow; raw: ItemServiceRet };
  ItemNonInventory: { row: ItemNonInventoryRow; raw: ItemNonInventoryRet };
  ItemOtherCharge: { row: ItemOtherChargeRow; raw: ItemOtherChargeRet };
  ItemInventory: { row: ItemInventoryRow; raw: ItemInventoryRet };
  ItemInventoryAssembly: { row: ItemInventoryAssemblyRow; raw: ItemInventoryAssemblyRet };
  ItemFixedAsset: { row: ItemFixedAssetRow; raw: ItemFixedAssetRet };
  ItemSubtotal: { row: ItemSubtotalRow; raw: ItemSubtotalRet };
  ItemDiscount: { row: ItemDiscountRow; raw: ItemDiscountRet };
  ItemPayment: { row: ItemPaymentRow; raw: ItemPaymentRet };
  ItemSalesTax: { row: ItemSalesTaxRow; raw: ItemSalesTaxRet };
  ItemSalesTaxGroup: { row: ItemSalesTaxGroupRow; raw: ItemSalesTaxGroupRet };
  ItemGroup: { row: ItemGroupRow; raw: ItemGroupRet };
  PayrollItemWage: { row: PayrollItemWageRow; raw: PayrollItemWageRet };
  PayrollItemNonWage: { row: PayrollItemNonWageRow; raw: PayrollItemNonWageRet };
  Template: { row: TemplateRow; raw: TemplateRet };
  PriceLevel: { row: PriceLevelRow; raw: PriceLevelRet };
  BillingRate: { row: BillingRateRow; raw: BillingRateRet };
  Vehicle: { row: VehicleRow; raw: VehicleRet };
  UnitOfMeasureSet: { row: UnitOfMeasureSetRow; raw: UnitOfMeasureSetRet };
  WorkersCompCode: { row: WorkersCompCodeRow; raw: WorkersCompCodeRet };
  Currency: { row: CurrencyRow; raw: CurrencyRet };
  InventorySite: { row: InventorySiteRow; raw: InventorySiteRet };
  Invoice: { row: InvoiceRow; raw: InvoiceRet };
  Estimate: { row: EstimateRow; raw: EstimateRet };
  SalesOrder: { row: SalesOrderRow; raw: SalesOrderRet };
  SalesReceipt: { row: SalesReceiptRow; raw: SalesReceiptRet };
  CreditMemo: { row: CreditMemoRow; raw: CreditMemoRet };
  ReceivePayment: { row: ReceivePaymentRow; raw: ReceivePaymentRet };
  Charge: { row: ChargeRow; raw: ChargeRet };
  PurchaseOrder: { row: PurchaseOrderRow; raw: PurchaseOrderRet };
  Bill: { row: BillRow; raw: BillRet };
  ItemReceipt: { row: ItemReceiptRow; raw: ItemReceiptRet };
  VendorCredit: { row: VendorCreditRow; raw: VendorCreditRet };
  BillPaymentCheck: { row: BillPaymentCheckRow; raw: BillPaymentCheckRet };
  BillPaymentCreditCard: { row: BillPaymentCreditCardRow; raw: BillPaymentCreditCardRet };
  SalesTaxPaymentCheck: { row: SalesTaxPaymentCheckRow; raw: SalesTaxPaymentCheckRet };
  InventoryAdjustment: { row: InventoryAdjustmentRow; raw: InventoryAdjustmentRet };
  TimeTracking: { row: TimeTrackingRow; raw: TimeTrackingRet };
  Check: { row: CheckRow; raw: CheckRet };
  CreditCardCharge: { row: CreditCardChargeRow; raw: CreditCardChargeRet };
  CreditCardCredit: { row: CreditCardCreditRow; raw: CreditCardCreditRet };
  JournalEntry: { row: JournalEntryRow; raw: JournalEntryRet };
  Deposit: { row: DepositRow; raw: DepositRet };
  BuildAssembly: { row: BuildAssemblyRow; raw: BuildAssemblyRet };
  ARRefundCreditCard: { row: ArRefundCreditCardRow; raw: ARRefundCreditCardRet };
  VehicleMileage: { row: VehicleMileageRow; raw: VehicleMileageRet };
  TransferInventory: { row: TransferInventoryRow; raw: TransferInventoryRet };
  ItemSites: { row: ItemSitesRow; raw: ItemSitesRet };
  BarCode: { row: BarCodeRow; raw: BarCodeRet };
  Transfer: { row: TransferRow; raw: TransferRet };
}
