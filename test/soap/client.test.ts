/** A client that somebody else wrote, made from our own ?wsdl, runs a whole polling session. */
import { type Client, createClientAsync } from 'soap';
import { beginSession, processRequest } from '../../src/simulator/company-file/process.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { hostCompanyPreferences } from '../../src/simulator/quickbooks.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
let client: Client;
beforeAll(async () => {
  office = await openOffice();
  client = await createClientAsync(`${office.url}/qbwc?wsdl`);
});
afterAll(() => office.close());

async function call(method: string, args: Record<string, unknown>): Promise<unknown> {
  const [result] = await client[`${method}Async`](args);
  return result?.[`${method}Result`];
}

test('a plain soap client syncs a company file from serverVersion to closeConnection', async () => {
  const { quickBooks, company, token, qwc } = office;
  expect(await call('serverVersion', {})).toMatch(/qbd-connector/);
  expect((await call('clientVersion', { strVersion: '34.0.10001.1' })) ?? '').toBe('');
  const login = { strUserName: token.name, strPassword: token.secret };
  const { string: answer } = (await call('authenticate', login)) as { string: string[] };
  const [ticket = '', directive] = answer;
  expect(ticket).toMatch(/^qbt_/);
  expect(directive ?? '').toBe('');
  const inside = beginSession(company);
  let hcp = hostCompanyPreferences(quickBooks, inside, qwc.ownerId);
  let told = 0;
  while (told < 100) {
    const request = await call('sendRequestXML', {
      ticket,
      strHCPResponse: hcp,
      strCompanyFileName: company.filePath,
      qbXMLCountry: 'US',
      qbXMLMajorVers: 14,
      qbXMLMinorVers: 0,
    });
    hcp = '';
    const processed = processRequest(company, inside, String(request));
    if (!('response' in processed)) throw new Error(processed.reason);
    const next = Number(await call('receiveResponseXML', { ticket, response: processed.response }));
    expect(next).toBeGreaterThanOrEqual(told);
    told = next;
  }
  expect(await call('closeConnection', { ticket })).toBe('OK');
  const rows = await office.inside((trx) =>
    trx('mirror.bill').where({ organization_id: office.key.organizationId }).count('* as n'),
  );
  expect(Number(rows[0]?.n)).toBe(dumpTruth(company).objects.Bill?.length);
});

test('the WSDL has the eleven signatures of Intuit', () => {
  const port = client.describe().QBWebConnectorSvc.QBWebConnectorSvcSoap;
  const inputs = Object.fromEntries(
    Object.entries(port as Record<string, { input: Record<string, string> }>).map(
      ([name, { input }]) => [name, Object.keys(input).filter((key) => !key.startsWith('target'))],
    ),
  );
  expect(inputs).toEqual({
    serverVersion: [],
    clientVersion: ['strVersion'],
    authenticate: ['strUserName', 'strPassword'],
    sendRequestXML: [
      'ticket',
      'strHCPResponse',
      'strCompanyFileName',
      'qbXMLCountry',
      'qbXMLMajorVers',
      'qbXMLMinorVers',
    ],
    receiveResponseXML: ['ticket', 'response', 'hresult', 'message'],
    connectionError: ['ticket', 'hresult', 'message'],
    getLastError: ['ticket'],
    closeConnection: ['ticket'],
    getInteractiveURL: ['wcTicket', 'sessionID'],
    interactiveRejected: ['wcTicket', 'reason'],
    interactiveDone: ['wcTicket'],
  });
});
