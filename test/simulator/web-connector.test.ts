import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import type { Qwc } from '../../src/simulator/qwc-file.js';
import {
  runUpdate,
  type UpdateOptions,
  type UpdateResult,
} from '../../src/simulator/web-connector.js';
import { envelopeOf, type Script, type SoapServer, serveScript } from './soap-server.js';

const OWNER = '{11111111-2222-3333-4444-555555555555}';
const FILE = '{66666666-7777-8888-9999-aaaaaaaaaaaa}';

const QUERY =
  '<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><AccountQueryRq requestID="1"/></QBXMLMsgsRq></QBXML>';

const GOOD: Script = {
  serverVersion: 'test 1',
  clientVersion: '',
  authenticate: { strings: ['T-1', '', '', ''] },
  sendRequestXML: QUERY,
  receiveResponseXML: '100',
  getLastError: 'sorry & goodbye',
  connectionError: 'done',
  closeConnection: 'OK',
};

let server: SoapServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

function makeTestCompany(): Company {
  const company = makeCompany({ seed: 5, size: 'vendors=3,customers=3,bills=5,invoices=5' });
  company.privateData[OWNER] = { FileID: FILE, AppLock: '' };
  return company;
}

async function update(
  script: Script,
  options: Partial<UpdateOptions> & { beginFailures?: string[]; company?: Company } = {},
): Promise<UpdateResult & { methods: string[] }> {
  server = await serveScript({ ...GOOD, ...script });
  const qwc: Qwc = {
    appName: 'test',
    appUrl: `${server.url}/qbwc?x=1`,
    appSupport: `${server.url}/support`,
    certUrl: undefined,
    userName: 'us&er',
    ownerId: OWNER,
    fileId: FILE,
    isReadOnly: false,
  };
  const company = options.company ?? makeTestCompany();
  const result = await runUpdate({
    qwc,
    password: 'p<w>"é',
    quickBooks: { company, beginFailures: options.beginFailures ?? [], bytesPerSecond: 0 },
    noOpSeconds: 0,
    ...options,
  });
  return { ...result, methods: server.seen.map((call) => call.method) };
}

function field(body: string, name: string): string | undefined {
  if (body.includes(`<${name} />`)) return '';
  return new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(body)?.[1];
}

describe('what goes over the wire', () => {
  test('a good update makes its calls in order, over one connection', async () => {
    const result = await update({});
    expect(result.outcome).toBe('ok');
    expect(result.methods).toEqual([
      'serverVersion',
      'clientVersion',
      'authenticate',
      'sendRequestXML',
      'receiveResponseXML',
      'closeConnection',
    ]);
    expect(server?.connections()).toBe(1);
    expect(result.closeText).toBe('OK');
  });

  test('requests have the bytes and headers that .NET sends', async () => {
    await update({});
    const [first, , login] = server?.seen ?? [];
    expect(first?.body).toBe(
      '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body><serverVersion xmlns="http://developer.intuit.com/" /></soap:Body></soap:Envelope>',
    );
    expect(login?.body).toContain(
      '<strUserName>us&amp;er</strUserName><strPassword>p&lt;w&gt;"é</strPassword>',
    );
    const names = first?.rawHeaders.filter((_value, index) => index % 2 === 0);
    expect(names).toEqual([
      'User-Agent',
      'Content-Type',
      'SOAPAction',
      'Host',
      'Content-Length',
      'Expect',
      'Connection',
    ]);
    expect(first?.headers.soapaction).toBe('"http://developer.intuit.com/serverVersion"');
    expect(login?.rawHeaders).not.toContain('Connection');
  });

  test('only the first sendRequestXML carries host, company and preferences', async () => {
    await update({ receiveResponseXML: (_seen, count) => (count === 0 ? '50' : '100') });
    const sends = server?.seen.filter((call) => call.method === 'sendRequestXML') ?? [];
    const hcp = field(sends[0]?.body ?? '', 'strHCPResponse') ?? '';
    expect(hcp).toContain(`&lt;DataExtValue&gt;${FILE}&lt;/DataExtValue&gt;`);
    expect(hcp).toContain('&lt;HostQueryRs requestID="0"');
    expect(hcp).toContain('&lt;PreferencesQueryRs requestID="2"');
    expect(field(sends[1]?.body ?? '', 'strHCPResponse')).toBe('');
    expect(sends[1]?.body).toContain('<qbXMLMajorVers>14</qbXMLMajorVers>');
  });

  test('an answer goes with empty hresult and message, an HRESULT without response', async () => {
    await update({
      sendRequestXML: (_seen, count) => (count === 0 ? QUERY : '<not/>'),
      receiveResponseXML: (_seen, count) => (count === 0 ? '50' : '100'),
    });
    const [good, bad] = (server?.seen ?? []).filter((call) => call.method === 'receiveResponseXML');
    expect(good?.body).toContain('&lt;AccountQueryRs requestID="1" statusCode="0"');
    expect(good?.body).toContain('<hresult /><message />');
    expect(bad?.body).not.toContain('<response');
    expect(field(bad?.body ?? '', 'hresult')).toBe('0x80040400');
  });
});

describe('authenticate', () => {
  test.each([
    ['nvu', 'nvu', 'QBWC1040'],
    ['NONE', 'none', undefined],
    ['busy', 'busy', undefined],
  ])('%s ends with closeConnection and no contact with QuickBooks', async (word, outcome, code) => {
    const result = await update({ authenticate: { strings: ['T-1', word] } });
    expect([result.outcome, result.code]).toEqual([outcome, code]);
    expect(result.methods.slice(-2)).toEqual(['authenticate', 'closeConnection']);
  });

  test('a third item postpones the update, a fourth sets the smallest distance', async () => {
    const result = await update({ authenticate: { strings: ['T-1', '', '60', '120'] } });
    expect([result.outcome, result.minimumSeconds]).toEqual(['postponed', 120]);
  });

  test.each([
    ['one item', { strings: ['T-1'] }, 'Index was outside the bounds of the array.'],
    [
      'items in another namespace',
      {
        body: envelopeOf(
          'authenticate',
          '<authenticateResult><string xmlns="urn:x">a</string><string xmlns="urn:x">b</string></authenticateResult>',
        ),
      },
      'Index was outside the bounds of the array.',
    ],
    [
      'a result in another namespace',
      { body: envelopeOf('authenticate', '<authenticateResult xmlns="urn:x"/>') },
      'Object reference not set to an instance of an object.',
    ],
    ['status 413', { body: '', status: 413 }, 'HTTP status 413'],
    ['an HTML page', { body: '<html></html>', type: 'text/html' }, "content type of 'text/html'"],
    ['an empty body', { body: '' }, 'The request failed with an empty response.'],
    [
      'an undeclared prefix',
      { body: envelopeOf('authenticate', '<authenticateResult xsi:nil="true"/>') },
      "'xsi' is an undeclared prefix",
    ],
    ['a DOCTYPE', { body: '<!DOCTYPE x><x/>' }, 'DTD is prohibited'],
    [
      'a fault',
      {
        status: 500,
        body: '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>boom</faultstring></s:Fault></s:Body></s:Envelope>',
      },
      'boom',
    ],
  ])('%s is QBWC1012 with the text of .NET', async (_name, reply, text) => {
    const result = await update({ authenticate: reply });
    expect(result.outcome).toBe('error');
    expect(result.code).toBe('QBWC1012');
    expect(result.lastError).toContain(text);
  });

  test('status 500 with a good result is a success', async () => {
    const body = envelopeOf(
      'authenticate',
      '<authenticateResult><string>T</string><string>none</string></authenticateResult>',
    );
    expect((await update({ authenticate: { body, status: 500 } })).outcome).toBe('none');
  });
});

describe('clientVersion', () => {
  test.each([
    ['E:too old', 'QBWC1037'],
    ['O:35.0', 'QBWC1037'],
    ['nonsense', 'QBWC1046'],
  ])('%s stops the update', async (text, code) => {
    const result = await update({ clientVersion: text });
    expect([result.outcome, result.code]).toEqual(['error', code]);
    expect(result.methods).toEqual(['serverVersion', 'clientVersion']);
  });

  test('a server without it is no obstacle', async () => {
    const fault = { body: '<x/>', status: 500 };
    expect((await update({ clientVersion: fault, serverVersion: fault })).outcome).toBe('ok');
  });
});

describe('the loop', () => {
  test('a negative number asks for the last error, then closes', async () => {
    const result = await update({ receiveResponseXML: '-1' });
    expect([result.outcome, result.lastError]).toEqual(['error', 'sorry & goodbye']);
    expect(result.methods.slice(-3)).toEqual([
      'receiveResponseXML',
      'getLastError',
      'closeConnection',
    ]);
  });

  test('a missing result of receiveResponseXML is 0, and the update goes on', async () => {
    const result = await update({
      receiveResponseXML: (_seen, count) =>
        count < 2 ? { body: envelopeOf('receiveResponseXML', '') } : '100',
    });
    expect(result.methods.filter((name) => name === 'sendRequestXML')).toHaveLength(3);
    expect(result.outcome).toBe('ok');
  });

  test.each(['', 'abc', '50.0', '2147483648'])('%p is no number: QBWC1042', async (text) => {
    expect((await update({ receiveResponseXML: text })).code).toBe('QBWC1042');
  });

  test('an empty request and NoOp wait and ask again', async () => {
    const result = await update({
      sendRequestXML: (_seen, count) => (count < 3 ? '' : QUERY),
      getLastError: 'NoOp',
    });
    expect(result.outcome).toBe('ok');
    expect(result.methods.filter((name) => name === 'getLastError')).toHaveLength(3);
  });

  test('an empty request and any other text end with an error', async () => {
    const result = await update({ sendRequestXML: '', getLastError: 'wrong company' });
    expect([result.outcome, result.code, result.lastError]).toEqual([
      'error',
      'QBWC1031',
      'wrong company',
    ]);
  });

  test('interactive mode is rejected, as nobody is there', async () => {
    const result = await update({ sendRequestXML: '', getLastError: 'Interactive mode' });
    expect(result.methods.slice(-3)).toEqual([
      'getInteractiveURL',
      'interactiveRejected',
      'closeConnection',
    ]);
  });

  test('a null request is QBWC1041', async () => {
    const result = await update({ sendRequestXML: { body: envelopeOf('sendRequestXML', '') } });
    expect(result.code).toBe('QBWC1041');
  });
});

describe('connectionError', () => {
  test('a path that is not this file ends with done', async () => {
    const result = await update({ authenticate: { strings: ['T-1', 'C:\\other.qbw'] } });
    expect([result.outcome, result.code]).toEqual(['error', 'QBWC1013']);
    expect(server?.seen.at(-2)?.body).toContain('<hresult>0x80040403</hresult>');
  });

  test('another path is tried until one opens', async () => {
    const company = makeTestCompany();
    const result = await update(
      { connectionError: (_seen, count) => (count === 0 ? 'C:\\no.qbw' : company.filePath) },
      { company, beginFailures: ['0x80040408'] },
    );
    expect(result.outcome).toBe('ok');
    expect(result.methods.filter((name) => name === 'connectionError')).toHaveLength(2);
  });
});

describe('faults', () => {
  test('a connection lost before the call leaves the server without it', async () => {
    const result = await update({}, { faults: [{ kind: 'drop-before', at: 3 }] });
    expect([result.outcome, result.code]).toEqual(['error', 'QBWC1041']);
    expect(result.methods).toEqual(['serverVersion', 'clientVersion', 'authenticate']);
  });

  test('a connection lost in the middle leaves half a body behind', async () => {
    const result = await update({}, { faults: [{ kind: 'drop-during', at: 4 }] });
    expect([result.outcome, result.code]).toEqual(['error', 'QBWC1042']);
    expect(result.methods).not.toContain('receiveResponseXML');
  });

  test('a connection lost after the call leaves an answer nobody heard', async () => {
    const result = await update({}, { faults: [{ kind: 'drop-after', at: 4 }] });
    expect([result.outcome, result.code]).toEqual(['error', 'QBWC1042']);
    expect(result.methods).toContain('receiveResponseXML');
  });

  test('a repeated call arrives twice with the same bytes', async () => {
    const result = await update({}, { faults: [{ kind: 'send-twice', at: 4 }] });
    const twice = server?.seen.filter((call) => call.method === 'receiveResponseXML') ?? [];
    expect(result.outcome).toBe('ok');
    expect(twice).toHaveLength(2);
    expect(twice[0]?.body).toBe(twice[1]?.body);
  });

  test('a killed PC says nothing more and leaves its lock', async () => {
    const company = makeTestCompany();
    const result = await update({}, { company, faults: [{ kind: 'kill', at: 4 }] });
    expect(result.outcome).toBe('killed');
    expect(result.methods.at(-1)).toBe('sendRequestXML');
    expect(company.privateData[OWNER]?.AppLock).toContain('LOCKED:');
  });

  test('a cut answer and an HRESULT are handed over as they are', async () => {
    await update(
      { receiveResponseXML: (_seen, count) => (count === 0 ? '10' : '100') },
      {
        faults: [
          { kind: 'truncate-response', at: 0 },
          { kind: 'hresult', at: 5, hresult: '0x80040402' },
        ],
      },
    );
    const [cut, failed] = (server?.seen ?? []).filter(
      (call) => call.method === 'receiveResponseXML',
    );
    expect(cut?.body).not.toContain('&lt;/QBXML&gt;');
    expect(failed?.body).toContain('<hresult>0x80040402</hresult>');
  });
});
