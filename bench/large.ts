/** One answer far larger than was asked for: npm run bench:large -- --help */
import { makeCompany } from '../src/simulator/company-file/make.js';
import { beginSession, processRequest } from '../src/simulator/company-file/process.js';
import { hostCompanyPreferences, type QuickBooks } from '../src/simulator/quickbooks.js';
import { asArray, asInt, asString, makeSoapClient } from '../src/simulator/soap-client.js';
import { copySeconds, countRows } from './office/copy.js';
import { printFigures } from './office/figures.js';
import { floorSeconds } from './office/floor.js';
import { type Connected, openOffice } from './office/office.js';
import { readOptions, wholeNumber } from './office/options.js';

const HELP = `npm run bench:large [-- options]

One answer of 64 MB: a QuickBooks that gives far more than it was asked for. Prints the time until
the last row is staged and until the commit, the server's peak memory and how long its event loop
was held up, beside psql \\copy of the same rows and a bare HTTP server. Ends with 1 and without a
figure when not every row is in the mirror. Takes about 15 seconds on two cores.`;
const STAGED_SECONDS_MAX = 2.5;
const COMMITTED_SECONDS_MAX = 6;
const RSS_MB_MAX = 180;
const LOOP_MS_MAX = 50;
const CALLS_MAX = 20;
const LINES = 4;
/** An answer in its envelope is about this much larger. */
const ENVELOPE_GROWTH = 1.33;

async function run(): Promise<void> {
  const { megabytes } = readOptions(HELP, {
    megabytes: wholeNumber(64, 'of the answer in its envelope, as it arrives'),
  });
  const office = await openOffice([], 'debug');
  try {
    const company = makeCompany({ seed: 1, size: 'bills=300,vendors=100' });
    const connected = await office.connect(company);
    const before = await office.probe();
    // Nothing is warmed up: what is measured is a server that was just started.
    const { bills, seconds, bytes } = await send(connected, megabytes * 1e6);
    const staged = office.logged.findLast((entry) => entry.msg === 'an answer is staged');
    const probe = await office.probe();
    console.log(
      `CPU: server ${((probe.cpuMs - before.cpuMs) / 1000).toFixed(2)} s, ` +
        `Postgres ${((probe.postgresCpuMs - before.postgresCpuMs) / 1000).toFixed(2)} s`,
    );
    const rows = await countRows(office.db);
    const found = [rows.get('bill'), rows.get('bill_expense_line')];
    if (found[0] !== bills || found[1] !== bills * LINES || typeof staged?.ms !== 'number') {
      throw new Error(`${bills} bills were sent, in the mirror are ${found.join(' and ')} lines`);
    }
    const copy = await copySeconds(office.db, office.databaseUrl);
    const floor = await floorSeconds([bytes]);
    const name = `${megabytes} MB answer`;
    printFigures([
      {
        figure: `${name}, s to staged rows`,
        peer: 'soap 4.8, nothing parsed',
        ours: staged.ms / 1000,
        limit: floor,
        limitName: 'bare HTTP',
        target: STAGED_SECONDS_MAX,
        isCeiling: true,
      },
      {
        figure: `${name}, s to commit`,
        peer: '',
        ours: seconds,
        limit: copy,
        limitName: 'psql \\copy',
        target: COMMITTED_SECONDS_MAX,
        isCeiling: true,
      },
      {
        figure: `${name}, peak MB of the server`,
        peer: 'soap 1,059',
        ours: probe.rssPeakBytes / 1e6,
        target: RSS_MB_MAX,
        isCeiling: true,
      },
      {
        figure: `${name}, event loop held up, ms`,
        peer: '',
        ours: probe.loopDelayMsMax,
        target: LOOP_MS_MAX,
        isCeiling: true,
      },
    ]);
  } finally {
    await office.close();
  }
}

/** Plays a Web Connector by hand up to the answer that has bills; they are replaced by ours. */
async function send(connected: Connected, envelopeBytes: number) {
  const { qwc, password, company } = connected;
  const soap = makeSoapClient(new URL(qwc.appUrl));
  const session = beginSession(company);
  const quickBooks: QuickBooks = { company, beginFailures: [], bytesPerSecond: 1 };
  const login = await soap.call({
    method: 'authenticate',
    args: [
      ['strUserName', qwc.userName],
      ['strPassword', password],
    ],
  });
  const ticket = asArray(login.element)?.[0] ?? '';
  let hcp = hostCompanyPreferences(quickBooks, session, qwc.ownerId);
  for (let call = 0; call < CALLS_MAX; call += 1) {
    const request = (await ask(soap, ticket, hcp)) ?? '';
    hcp = '';
    const processed = processRequest(company, session, request);
    if (!('response' in processed)) throw new Error('QuickBooks did not answer');
    const isBills = /<BillQueryRs[^>]*>\s*<BillRet>/.test(processed.response);
    const large = isBills ? withBills(processed.response, envelopeBytes) : undefined;
    const response = large?.response ?? processed.response;
    const began = performance.now();
    const reply = await soap.call({
      method: 'receiveResponseXML',
      args: [
        ['ticket', ticket],
        ['response', response],
        ['hresult', ''],
        ['message', ''],
      ],
    });
    const seconds = (performance.now() - began) / 1000;
    if (asInt(reply.element) < 0) throw new Error('the server did not take the answer');
    if (large) {
      soap.close();
      return { bills: large.bills, seconds, bytes: reply.bytesSent };
    }
  }
  throw new Error('the server never asked for bills');
}

async function ask(soap: ReturnType<typeof makeSoapClient>, ticket: string, hcp: string) {
  const { element } = await soap.call({
    method: 'sendRequestXML',
    args: [
      ['ticket', ticket],
      ['strHCPResponse', hcp],
      ['strCompanyFileName', ''],
      ['qbXMLCountry', 'US'],
      ['qbXMLMajorVers', 14],
      ['qbXMLMinorVers', 0],
    ],
  });
  return asString(element);
}

/** The answer with so many bills of four lines that its envelope has the size wanted. */
function withBills(response: string, envelopeBytes: number): { response: string; bills: number } {
  const room = envelopeBytes / ENVELOPE_GROWTH - response.length;
  const rows: string[] = [];
  for (let size = 0; size < room; ) {
    const row = billRet(rows.length);
    rows.push(row);
    size += row.length;
  }
  const from = response.indexOf('>', response.indexOf('<BillQueryRs')) + 1;
  const to = response.indexOf('</BillQueryRs>');
  const filled = `${response.slice(0, from)}\n${rows.join('')}${response.slice(to)}`;
  return { response: filled, bills: rows.length };
}

function billRet(index: number): string {
  const id = `${(0x10000 + index).toString(16).toUpperCase()}-1265079883`;
  const stamp = `2025-03-1${index % 10}T10:${10 + (index % 50)}:00-08:00`;
  const ref = (name: string, list: string, full: string) =>
    `<${name}>\n<ListID>${list}</ListID>\n<FullName>${full}</FullName>\n</${name}>\n`;
  const line = (number: number) =>
    `<ExpenseLineRet>\n<TxnLineID>${id}-${number}</TxnLineID>\n` +
    ref('AccountRef', `8000003${number}-1234567890`, 'Expenses:Office supplies') +
    `<Amount>25.00</Amount>\n<Memo>Position ${number} of order ${index} &amp; more</Memo>\n` +
    ref('ClassRef', '80000001-1234567890', 'Overhead') +
    '<BillableStatus>NotBillable</BillableStatus>\n</ExpenseLineRet>\n';
  return (
    `<BillRet>\n<TxnID>${id}</TxnID>\n<TimeCreated>${stamp}</TimeCreated>\n` +
    `<TimeModified>${stamp}</TimeModified>\n<EditSequence>1265079883</EditSequence>\n` +
    `<TxnNumber>${index}</TxnNumber>\n` +
    ref('VendorRef', `800000${10 + (index % 80)}-1234567890`, `Vendor &amp; Sons ${index % 80}`) +
    ref('APAccountRef', '80000002-1234567890', 'Accounts Payable') +
    `<TxnDate>2025-03-31</TxnDate>\n<DueDate>2025-04-30</DueDate>\n<AmountDue>100.00</AmountDue>\n` +
    `<RefNumber>INV-${index}</RefNumber>\n<Memo>Monthly delivery</Memo>\n` +
    `<IsPaid>false</IsPaid>\n${[0, 1, 2, 3].map(line).join('')}` +
    '<OpenAmount>100.00</OpenAmount>\n</BillRet>\n'
  );
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
