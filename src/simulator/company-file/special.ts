/**
 * The queries that are about the company itself: host, company, activity, preferences, what to
 * pay, what to deposit.
 */
import { compareVersions, type Dialect, FACTS } from '../facts.js';
import { texts, type XmlElement } from '../xml.js';
import { type Books, booksOf } from './books.js';
import { placeOf, stamp } from './clock.js';
import { hasCurrencies, homeCurrency } from './currency.js';
import { definitions } from './data-ext.js';
import type { Company } from './model.js';
import { type Answer, OK, writeRets } from './query.js';
import { runReport } from './reports.js';
import { showRef } from './show.js';
import { billsToPay, paymentsToDeposit } from './to-pay.js';
import type { Tree } from './tree.js';
import { closingDateOf, isFeatureOff } from './write/rules.js';

/** Answers a query that is no list or transaction query, or undefined when it is none of these. */
export function runSpecialQuery(
  type: string,
  request: XmlElement,
  company: Company,
  dialect: Dialect,
): Answer | undefined {
  const metaData = request.attributes.metaData ?? 'NoMetaData';
  const answer = (ret: string, trees: Tree[]): Answer => {
    const count = metaData === 'NoMetaData' ? {} : { retCount: String(trees.length) };
    if (metaData === 'MetaDataOnly') return { status: OK, attributes: count };
    const rets = trees.map((tree) => ({ ret, tree }));
    const body = writeRets(rets, request, dialect);
    return { status: trees.length === 0 ? NONE : OK, attributes: count, body };
  };
  const books = booksOf(company);
  switch (type) {
    case 'Host':
      return answer('HostRet', [host(company, request)]);
    case 'Company':
      return answer('CompanyRet', [companyRet(company, texts(request, 'OwnerID'))]);
    case 'CompanyActivity':
      return answer('CompanyActivityRet', [
        {
          LastRestoreTime: stamp(company.lastRestore, placeOf(company)),
          LastCondenseTime: stamp(company.lastCondense ?? 0, placeOf(company)),
        },
      ]);
    case 'Preferences':
      return answer('PreferencesRet', [preferences(company, books)]);
    case 'BillToPay':
      return answer('BillToPayRet', billsToPay(request, company, books));
    case 'ReceivePaymentToDeposit':
      return answer('ReceivePaymentToDepositRet', paymentsToDeposit(company, books));
    case 'AccountTaxLineInfo':
      return answer('AccountTaxLineInfoRet', TAX_LINES);
    case 'DataExtDef':
      return answer('DataExtDefRet', definitions(request, company));
    default:
      return runReport(type, request, company);
  }
}

const NONE = {
  code: 1,
  severity: 'Info' as const,
  message: 'A query request did not find a matching object in QuickBooks',
};

/** A few lines of the US tax form 1120 (numbers assumed). */
const TAX_LINES: Tree[] = [
  ['0', '<Unassigned>'],
  ['1', '<Not tax-related>'],
  ['902', 'Income: Gross receipts or sales'],
  ['906', 'Income: Other income'],
  ['1063', 'COGS: Purchases'],
  ['1079', 'Deductions: Rents'],
  ['1083', 'Deductions: Other deductions'],
  ['1125', 'B/S-Assets: Cash'],
  ['1144', 'B/S-Liabs/Eq.: Accounts payable'],
].map(([id = '', name = '']) => ({ TaxLineID: id, TaxLineName: name }));

/** Year − 1990 of the oldest QuickBooks that speaks a version. Source: qbwc-protocol §6.2 */
const MAJOR: { [version: string]: string } = {
  '13.0': '24',
  '14.0': '31',
  '15.0': '32',
  '16.0': '34',
};

function host(company: Company, request: XmlElement): Tree {
  const major = MAJOR[company.qbxml] ?? '24';
  const tree: Tree = {
    ProductName: `QuickBooks Premier ${1990 + Number(major)}`,
    MajorVersion: major,
    MinorVersion: '0',
    Country: company.country,
    SupportedQBXMLVersion: FACTS.qbxmlVersions.filter(
      (version) => compareVersions(version, company.qbxml) <= 0,
    ),
    IsAutomaticLogin: 'false',
    QBFileMode: company.mode ?? 'SingleUser',
  };
  if (request.children.some((each) => each.name === 'IncludeListMetaData')) {
    tree.ListMetaData = Object.fromEntries(
      CAPACITIES.map((name) => [`${name}MetaData`, { MaxCapacity: '14500' }]),
    );
  }
  return tree;
}

const CAPACITIES = [
  'Account',
  'BillingRate',
  'Class',
  'CustomerMsg',
  'CustomerType',
  'Entity',
  'Item',
  'JobType',
  'PaymentMethod',
  'PayrollItem',
  'PriceLevel',
  'SalesRep',
  'SalesTaxCode',
  'ShipMethod',
  'Template',
  'Terms',
  'ToDo',
  'Vehicle',
  'VendorType',
];

function companyRet(company: Company, ownerIds: string[]): Tree {
  const address = {
    Addr1: company.companyName.slice(0, 41),
    Addr2: '1735 County Road',
    City: 'Bayshore',
    State: 'CA',
    PostalCode: '94326',
    Country: company.country,
  };
  const wanted = new Set(ownerIds.map((id) => id.toLowerCase()));
  const privateData = Object.entries(company.privateData)
    .filter(([ownerId]) => wanted.has(ownerId.toLowerCase()))
    .flatMap(([ownerId, values]) =>
      Object.entries(values).map(([name, value]) => ({
        OwnerID: ownerId,
        DataExtName: name,
        DataExtType: 'STR255TYPE',
        DataExtValue: value,
      })),
    );
  return {
    IsSampleCompany: 'false',
    CompanyName: company.companyName,
    LegalCompanyName: `${company.companyName} Inc.`.slice(0, 59),
    Address: address,
    LegalAddress: address,
    Phone: '(415) 555-4567',
    Email: 'office@larkspur.example.com',
    FirstMonthFiscalYear: 'January',
    FirstMonthIncomeTaxYear: 'January',
    CompanyType: 'Construction General Contractor',
    EIN: '94-1234567',
    TaxForm: 'Form1120',
    ...(privateData.length > 0 ? { DataExtRet: privateData } : {}),
  };
}

function preferences(company: Company, books: Books): Tree {
  const named = (type: string, name: string) =>
    company.lists.find((each) => each.type === type && each.name === name);
  const ref = (type: string, name: string): Tree => {
    const object = named(type, name);
    return object === undefined ? {} : showRef(object.id, books);
  };
  const [taxable, non] = company.country === 'US' ? ['Tax', 'Non'] : ['S', 'E'];
  return {
    AccountingPreferences: {
      IsUsingAccountNumbers: 'true',
      IsRequiringAccounts: 'true',
      IsUsingClassTracking: String(!isFeatureOff(company, 'classes')),
      AssignClassesTo: 'Names',
      IsUsingAuditTrail: 'true',
      IsAssigningJournalEntryNumbers: 'true',
      ...(closingDateOf(company) === '' ? {} : { ClosingDate: closingDateOf(company) }),
    },
    FinanceChargePreferences: {
      AnnualInterestRate: '10.0',
      MinFinanceCharge: '5.00',
      GracePeriod: '2',
      IsAssessingForOverdueCharges: 'false',
      CalculateChargesFrom: 'DueDate',
      IsMarkedToBePrinted: 'true',
    },
    JobsAndEstimatesPreferences: {
      IsUsingEstimates: 'true',
      IsUsingProgressInvoicing: 'true',
      IsPrintingItemsWithZeroAmounts: 'false',
    },
    MultiCurrencyPreferences: hasCurrencies(company)
      ? {
          IsMultiCurrencyOn: 'true',
          HomeCurrencyRef: ref('Currency', homeCurrency(company.country).name),
        }
      : { IsMultiCurrencyOn: 'false' },
    MultiLocationInventoryPreferences: {
      IsMultiLocationInventoryAvailable: 'false',
      IsMultiLocationInventoryEnabled: 'false',
    },
    PurchasesAndVendorsPreferences: {
      IsUsingInventory: 'true',
      DaysBillsAreDue: '10',
      IsAutomaticallyUsingDiscounts: 'false',
    },
    ReportsPreferences: { AgingReportBasis: 'AgeFromDueDate', SummaryReportBasis: 'Accrual' },
    SalesAndCustomersPreferences: {
      IsTrackingReimbursedExpensesAsIncome: 'true',
      IsAutoApplyingPayments: 'true',
    },
    SalesTaxPreferences: {
      DefaultItemSalesTaxRef: ref('ItemSalesTax', 'County Tax'),
      PaySalesTax: 'Quarterly',
      DefaultTaxableSalesTaxCodeRef: ref('SalesTaxCode', taxable),
      DefaultNonTaxableSalesTaxCodeRef: ref('SalesTaxCode', non),
    },
    TimeTrackingPreferences: { FirstDayOfWeek: 'Monday' },
    CurrentAppAccessRights: {
      IsAutomaticLoginAllowed: 'true',
      IsPersonalDataAccessAllowed: String(company.rules?.personalData ?? false),
    },
  };
}
