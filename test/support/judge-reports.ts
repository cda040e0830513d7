/**
 * Whether the reports of a company file agree with its documents, asked of it in qbXML only: the
 * trial balance against open documents, the balances of vendors and customers, and of accounts.
 */
import type { Company } from '../../src/simulator/company-file/model.js';
import { cents } from '../../src/simulator/company-file/money.js';
import { beginSession, processRequest } from '../../src/simulator/company-file/process.js';
import { parseXml, texts, type XmlElement } from '../../src/simulator/xml.js';

/** What disagrees, one sentence each; [] when everything agrees. Home currency only. */
export function disagreements(company: Company): string[] {
  const rows = trialBalance(company);
  const total = rows.get('TOTAL') ?? { debit: 0, credit: -1 };
  const found: string[] = [];
  const compare = (what: string, a: number, b: number) => {
    if (a !== b) found.push(`${what}: ${a} and ${b} cents`);
  };
  compare('total of debits and credits', total.debit, total.credit);
  const balance = (row: string) => {
    const value = rows.get(row);
    return value === undefined ? 0 : value.debit - value.credit;
  };
  const journal = journalByAccount(company);
  const accounts = answers(company, 'Account');
  const named = (type: string) => {
    const ret = accounts.find((each) => field(each, 'AccountType') === type);
    return ret === undefined ? '' : field(ret, 'FullName');
  };
  const [owed, owing] = [named('AccountsReceivable'), named('AccountsPayable')];
  const receivable =
    sumOf(company, 'Invoice', 'BalanceRemaining') -
    sumOf(company, 'CreditMemo', 'CreditRemaining') -
    sumOf(company, 'ReceivePayment', 'UnusedPayment') +
    (journal.get(owed) ?? 0);
  const payable =
    sumOf(company, 'Bill', 'OpenAmount') -
    sumOf(company, 'VendorCredit', 'OpenAmount') -
    (journal.get(owing) ?? 0);
  compare('receivable by report and by documents', balance(owed), receivable);
  compare('payable by report and by documents', -balance(owing), payable);
  compare('payable and vendors', payable, sumOf(company, 'Vendor', 'Balance'));
  compare('receivable and customers', receivable, sumOf(company, 'Customer', 'Balance'));
  for (const ret of accounts) {
    const [type, name] = [field(ret, 'AccountType'), field(ret, 'FullName')];
    if (!SHOWN.has(type)) continue;
    const sign = DEBIT_SIDE.has(type) ? 1 : -1;
    compare(`balance of ${name}`, balance(name), sign * cents(field(ret, 'Balance')));
  }
  return found;
}

const DEBIT_SIDE = new Set(['Bank', 'OtherCurrentAsset', 'FixedAsset', 'OtherAsset']);
/** Equity is left out: the report moves the profit of past years into Retained Earnings. */
const SHOWN = new Set([...DEBIT_SIDE, 'CreditCard', 'OtherCurrentLiability', 'LongTermLiability']);

function trialBalance(company: Company): Map<string, { debit: number; credit: number }> {
  const period = '<ReportPeriod><ToReportDate>2099-12-31</ToReportDate></ReportPeriod>';
  const type = '<GeneralSummaryReportType>TrialBalance</GeneralSummaryReportType>';
  const answer = ask(
    company,
    `<GeneralSummaryReportQueryRq>${type}${period}</GeneralSummaryReportQueryRq>`,
  );
  const data = answer.children[0]?.children.find((each) => each.name === 'ReportData');
  const rows = new Map<string, { debit: number; credit: number }>();
  for (const row of data?.children ?? []) {
    const column = (id: string) =>
      row.children.find((each) => each.attributes.colID === id)?.attributes.value;
    const named = row.children.find((each) => each.name === 'RowData')?.attributes.value;
    rows.set(named ?? column('1') ?? '', {
      debit: cents(column('2')),
      credit: cents(column('3')),
    });
  }
  return rows;
}

/** Debits less credits of journal entries, by the FullName of the account. */
function journalByAccount(company: Company): Map<string, number> {
  const sums = new Map<string, number>();
  const entries = answers(company, 'JournalEntry', '<IncludeLineItems>true</IncludeLineItems>');
  for (const line of entries.flatMap((each) => each.children)) {
    const sign = { JournalDebitLine: 1, JournalCreditLine: -1 }[line.name];
    if (sign === undefined) continue;
    const account = line.children.find((each) => each.name === 'AccountRef');
    const name = account === undefined ? '' : field(account, 'FullName');
    sums.set(name, (sums.get(name) ?? 0) + sign * cents(field(line, 'Amount')));
  }
  return sums;
}

function sumOf(company: Company, type: string, name: string): number {
  return answers(company, type).reduce((sum, ret) => sum + cents(field(ret, name)), 0);
}

function answers(company: Company, type: string, inside = ''): XmlElement[] {
  const isList = ['Account', 'Vendor', 'Customer'].includes(type);
  const filter = isList ? '<ActiveStatus>All</ActiveStatus>' : inside;
  return ask(company, `<${type}QueryRq>${filter}</${type}QueryRq>`).children;
}

const field = (element: XmlElement, name: string) => texts(element, name)[0] ?? '';

function ask(company: Company, request: string): XmlElement {
  const set = `<QBXML><QBXMLMsgsRq onError="stopOnError">${request}</QBXMLMsgsRq></QBXML>`;
  const document = `<?xml version="1.0"?><?qbxml version="${company.qbxml}"?>${set}`;
  const processed = processRequest(company, beginSession(company), document);
  if (!('response' in processed)) throw new Error(processed.reason);
  const answer = parseXml(processed.response).root.children[0]?.children[0];
  if (answer === undefined) throw new Error(`no answer to ${request}`);
  return answer;
}
