/**
 * One recorded session, read by four readers: the `soap` package as the server, saxes, the
 * connector's own reader, and the facts' order of elements.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SaxesParser } from 'saxes';
import { listen } from 'soap';
import { readResponse } from '../../src/qbxml/read.js';
import { violation } from '../../src/simulator/company-file/validate.js';
import { FACTS } from '../../src/simulator/facts.js';
import { openSimulator } from '../../src/simulator/library.js';
import { child, parseXml } from '../../src/simulator/xml.js';
import { renderWsdl } from '../../src/soap/wsdl.js';
import { setOf } from './ask.js';

const VERSION = '13.0';
const TYPES = ['Account', 'Vendor', 'Customer', 'Item', 'Bill', 'Invoice', 'Check', 'Deposit'];
const BODIES = TYPES.map((type) => {
  const isTxn = ['Bill', 'Invoice', 'Check', 'Deposit'].includes(type);
  const lines = isTxn ? '<IncludeLineItems>true</IncludeLineItems>' : '';
  return `<${type}QueryRq requestID="1">${lines}</${type}QueryRq>`;
});
const GUID = '{11111111-2222-3333-4444-555555555555}';

let server: Server;
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);

/** A server that the `soap` package made of the WSDL; it keeps what it understood. */
async function serve(kept: { hcp: string; responses: string[] }): Promise<string> {
  server = createServer((_request, response) => response.writeHead(200).end('hello'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const queue = BODIES.map((body) => setOf(body, VERSION));
  const port = {
    serverVersion: () => ({ serverVersionResult: 'soap' }),
    clientVersion: () => ({ clientVersionResult: '' }),
    authenticate: () => ({ authenticateResult: { string: ['T', ''] } }),
    sendRequestXML: (args: { strHCPResponse?: string }) => {
      if (args.strHCPResponse) kept.hcp = args.strHCPResponse;
      return { sendRequestXMLResult: queue.shift() ?? '' };
    },
    receiveResponseXML: (args: { response?: string }) => {
      kept.responses.push(args.response ?? '');
      return { receiveResponseXMLResult: queue.length === 0 ? 100 : 50 };
    },
    closeConnection: () => ({ closeConnectionResult: 'OK' }),
  };
  const services = { QBWebConnectorSvc: { QBWebConnectorSvcSoap: port } };
  listen(server, '/qbwc', services, renderWsdl(url));
  return url;
}

test('a whole session is understood by the soap package, saxes and the connector', async () => {
  const kept = { hcp: '', responses: [] as string[] };
  const url = await serve(kept);
  const office = await openSimulator({
    qwc: {
      appName: 'recorded',
      appUrl: `${url}/qbwc`,
      appSupport: url,
      certUrl: undefined,
      userName: 'u',
      ownerId: GUID,
      fileId: GUID,
      isReadOnly: false,
    },
    password: 'p',
    skipsImport: true,
    size: 'vendors=20,customers=20,bills=20,invoices=20',
  });
  office.person('edit:20');
  expect(await office.update()).toMatchObject({ outcome: 'ok', closeText: 'OK' });
  expect(kept.responses).toHaveLength(TYPES.length);
  const dialect = { version: VERSION, country: 'US' } as const;
  for (const text of [kept.hcp, ...kept.responses]) {
    const oracle = new SaxesParser();
    oracle.on('error', (error) => {
      throw error;
    });
    oracle.write(text).close();
    const answers = child(parseXml(text).root, 'QBXMLMsgsRs')?.children ?? [];
    const read = readResponse(text).answers;
    expect(read.map((each) => each.rows.length)).toEqual(
      answers.map((each) => each.children.length),
    );
    const asked = text === kept.hcp ? { ...dialect, version: '14.0' } : dialect;
    for (const answer of answers) {
      const fact = FACTS.responses[answer.name];
      if (fact === undefined) throw new Error(`${answer.name} is no response`);
      expect([answer.name, violation(answer, fact, asked)]).toEqual([answer.name, undefined]);
    }
  }
});
