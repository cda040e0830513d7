/**
 * The queries that are about the company itself: host, company, activity, preferences, what to
 * pay, what to deposit.
 */
import { compareVersions, type Dialect, FACTS } from '../facts.js';
import { texts, type XmlElement } from '../xml.js';
import { type Books, booksOf, given, settled, txnTotal } from './books.js';
import { placeOf, stamp } from './clock.js';
import { definitions } from './data-ext.js';
import { one } from './filters.js';
import type { Company, Txn } from './model.js';
import { refId, textOf } from './model.js';
import { money } from './money.js';
import { type Answer, OK, writeRets } from './query.js';
import { runReport } from './reports.js';
import { headAccount, showRef } from './show.js';
import type { Tree } from './tree.js';

/** Answers a query that is no list or transaction query, or undefined when it is none of these. */
export function runSpecialQuery(
  type: string,
  request: XmlElement,
  company: Company,
  dialect: Dialect,
): Answer | undefined {
  const answer = (ret: string, trees: Tree[]): Answer => ({
    status: trees.length === 0 ? NONE : OK,
    body: writeRets(
      trees.map((tree) => ({ ret, tree })),
      request,
      dialect,
    ),
  });
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
      IsUsingClassTracking: 'true',
      AssignClassesTo: 'Names',
      IsUsingAuditTrail: 'true',
      IsAssigningJournalEntryNumbers: 'true',
      ClosingDate: '2023-12-31',
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
    MultiCurrencyPreferences: { IsMultiCurrencyOn: 'false' },
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
      IsPersonalDataAccessAllowed: 'false',
    },
  };
}

/** Open bills and unused credits of one payee, due by a day. */
function billsToPay(request: XmlElement, company: Company, books: Books): Tree[] {
  const payee = request.children.find((each) => each.name === 'PayeeEntityRef');
  const wantedId = payee && one(payee, 'ListID');
  const wantedName = payee && one(payee, 'FullName')?.toLowerCase();
  const due = one(request, 'DueDate');
  const isPayee = (txn: Txn) => {
    const id = refId(txn.fields, 'VendorRef') ?? '';
    return id === wantedId || books.lists.get(id)?.name.toLowerCase() === wantedName;
  };
  return company.txns.filter(isPayee).flatMap((txn): Tree[] => {
    const total = txnTotal(txn, books);
    const head = {
      TxnID: txn.id,
      TxnType: txn.type,
      APAccountRef: showRef(refId(txn.fields, 'APAccountRef') ?? '', books),
      TxnDate: txn.date,
      ...(textOf(txn.fields, 'RefNumber') === ''
        ? {}
        : { RefNumber: textOf(txn.fields, 'RefNumber') }),
    };
    if (txn.type === 'Bill') {
      const open = total - settled(txn, books);
      const dueDate = textOf(txn.fields, 'DueDate');
      if (open === 0 || (due !== undefined && dueDate > due)) return [];
      return [{ BillToPay: { ...head, DueDate: dueDate, AmountDue: money(open) } }];
    }
    const left = total - given(txn, books);
    if (txn.type !== 'VendorCredit' || left === 0) return [];
    return [{ CreditToApply: { ...head, CreditRemaining: money(left) } }];
  });
}

/** Payments that wait in Undeposited Funds. */
function paymentsToDeposit(company: Company, books: Books): Tree[] {
  return company.txns.flatMap((txn): Tree[] => {
    const account = books.lists.get(refId(txn.fields, 'DepositToAccountRef') ?? '');
    const isWaiting =
      (txn.type === 'ReceivePayment' || txn.type === 'SalesReceipt') &&
      account !== undefined &&
      textOf(account.fields, 'SpecialAccountType') === 'UndepositedFunds' &&
      !txn.isVoid &&
      !books.deposited.has(txn.id);
    if (!isWaiting || headAccount(txn) === undefined) return [];
    const customerId = refId(txn.fields, 'CustomerRef');
    return [
      {
        TxnID: txn.id,
        TxnType: txn.type,
        ...(customerId === undefined ? {} : { CustomerRef: showRef(customerId, books) }),
        TxnDate: txn.date,
        ...(textOf(txn.fields, 'RefNumber') === ''
          ? {}
          : { RefNumber: textOf(txn.fields, 'RefNumber') }),
        Amount: money(txnTotal(txn, books)),
      },
    ];
  });
}
