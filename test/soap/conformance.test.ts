/** The list of qbwc-protocol §10, each point by its name. Writes' points (11, 13) come with writes. */

import { parseTree } from '../../src/qbxml/tree.js';
import { validateDocument } from '../../src/qbxml/validate.js';
import { METHODS } from '../../src/soap/calls.js';
import { call, envelope, escapeXml, post } from '../support/hand-client.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const MINUTE_MS = 60_000;
/** Lets the schedule pass, so that the next poll is due. */
const laterOn = () => office.ctx.pass(20 * MINUTE_MS);

test('1 GET AppURL and AppSupport answer 200 without a login', async () => {
  for (const path of ['/qbwc', '/support']) {
    const reply = await fetch(office.url + path);
    expect([path, reply.status]).toEqual([path, 200]);
  }
});

test('2 all eleven methods are found by SOAPAction and by the body element alone', async () => {
  for (const { name, params } of METHODS.values()) {
    const body = envelope(name, Object.fromEntries(params.map((param) => [param, ''])));
    const action = `"http://developer.intuit.com/${name}"`;
    for (const soapAction of [action, null]) {
      const reply = await post(office.url, body, { soapAction });
      expect([name, reply.status]).toEqual([name, 200]);
      expect(reply.contentType).toBe('text/xml; charset=utf-8');
      expect(reply.text).toContain(`${name}Result`);
    }
  }
});

test('3 prefixes, a BOM, self-closed and missing elements make no difference', async () => {
  const { name, secret } = office.token;
  const wrong = `<strUserName>${name}</strUserName><strPassword>x${secret}</strPassword>`;
  const bodies = [
    `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Header/><S:Body><q:authenticate xmlns:q="http://developer.intuit.com/">${wrong.replaceAll('<str', '<q:str').replaceAll('</str', '</q:str')}</q:authenticate></S:Body></S:Envelope>`,
    `\uFEFF<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="http://developer.intuit.com/"><SOAP-ENV:Body><ns1:authenticate><ns1:strUserName>${name}</ns1:strUserName><ns1:strPassword/></ns1:authenticate></SOAP-ENV:Body></SOAP-ENV:Envelope>`,
    `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><authenticate xmlns="http://developer.intuit.com/"/></Body></Envelope>`,
  ];
  for (const body of bodies) {
    const reply = await post(office.url, body);
    expect([reply.status, reply.values[1]]).toEqual([200, 'nvu']);
  }
});

test('4 every reply is well-formed for a namespace-aware parser and holds no xsi:nil', async () => {
  for (const { name } of METHODS.values()) {
    const reply = await call(office.url, name, {});
    expect(reply.text).not.toContain('nil');
    expect(reply.text.startsWith('<?xml')).toBe(true);
  }
});

test('5 authenticate answers exactly four strings in the namespace of Intuit', async () => {
  const reply = await call(office.url, 'authenticate', { strUserName: 'a', strPassword: 'b' });
  expect(reply.values).toHaveLength(4);
  const tree = parseTree(reply.text);
  const response = tree.children[0]?.children[0];
  expect(response?.attributes.xmlns).toBe('http://developer.intuit.com/');
  expect(response?.children[0]?.children.map((one) => one.name)).toEqual(Array(4).fill('string'));
});

test('8 an unknown ticket gets an empty string, an error in words, and never a fault', async () => {
  for (const ticket of ['', 'nonsense', `qbt_${'a'.repeat(78)}`]) {
    const send = await call(office.url, 'sendRequestXML', { ticket });
    expect([send.status, send.values]).toEqual([200, ['']]);
    const receive = await call(office.url, 'receiveResponseXML', { ticket, response: '<QBXML/>' });
    expect([receive.status, receive.values]).toEqual([200, ['-1']]);
    const error = await call(office.url, 'getLastError', { ticket });
    expect(error.values[0]).toMatch(/session is over/);
    expect((await call(office.url, 'closeConnection', { ticket })).values[0]).toBe('OK');
  }
});

test('19 company data with another FileID gets no work and names both companies', async () => {
  const session = await handSession(office);
  const hcp = (await handSessionData(session, office)).replaceAll(
    office.qwc.fileId,
    '{11111111-2222-3333-4444-555555555555}',
  );
  expect(await session.send(hcp)).toBe('');
  expect(await session.lastError()).toContain(`"${office.company.companyName}"`);
  await session.close();
  const poll = await handSession(office);
  expect(poll.directive).toBe('none');
  laterOn();
});

test('23 and 24 every request of a whole sync validates, without Z, fractions or odd amounts', async () => {
  const session = await handSession(office);
  let wires = 0;
  for (;;) {
    const request = await session.send();
    const version = /<\?qbxml version="([^"]+)"/.exec(request)?.[1];
    expect(validateDocument(parseTree(request), { version, edition: 'QBD' })).toEqual([]);
    expect(request).not.toMatch(/>\d{4}-\d\d-\d\dT[\d:]+(\.\d+|Z)/);
    wires += 1;
    if ((await session.receive(session.ask(request))) === 100) break;
  }
  expect(wires).toBeGreaterThan(2);
  expect(await session.close()).toBe('OK');
});

test('7 none, then nvu, then closeConnection with the ticket that came along', async () => {
  const none = await handSession(office);
  expect(none.directive).toBe('none');
  expect(await none.close()).toBe('OK');
  const wrong = await call(office.url, 'authenticate', {
    strUserName: office.token.name,
    strPassword: 'wrong',
  });
  expect(wrong.values.slice(1)).toEqual(['nvu', '', '']);
  const closed = await call(office.url, 'closeConnection', { ticket: wrong.values[0] ?? '' });
  expect(closed.values[0]).toBe('OK');
});

test('9 an hresult alone on a read splits the set and goes on until the culprit is alone', async () => {
  laterOn();
  const session = await handSession(office);
  let alone = '';
  for (let wires = 0; wires < 100; wires++) {
    const request = await session.send();
    const isBad = request.includes('<EstimateQueryRq');
    if (isBad && request.match(/QueryRq /g)?.length === 1) alone = request;
    const told = isBad
      ? await session.receive('', '0x80040400', 'QuickBooks found an error when parsing')
      : await session.receive(session.ask(request));
    expect(told).toBeGreaterThanOrEqual(0);
    if (told === 100) break;
  }
  expect(alone).toContain('<EstimateQueryRq');
  expect(await session.close()).toBe('OK');
  const rejected = await office.inside((trx) =>
    trx('request')
      .where({ organization_id: office.key.organizationId, state: 'rejected' })
      .where({ status_code: -2 })
      .select('type'),
  );
  expect(new Set(rejected.map((row) => row.type))).toEqual(new Set(['EstimateQueryRq']));
});

test('9 an hresult that says QuickBooks is out of reach ends the session with words', async () => {
  laterOn();
  const session = await handSession(office);
  await session.send();
  expect(await session.receive('', '0x80040414', 'A modal dialog box is showing')).toBe(-1);
  expect(await session.lastError()).toMatch(/dialog/i);
  await session.close();
});

test('10 the same answer twice gets the same reply and is applied once', async () => {
  const session = await handSession(office);
  expect(session.directive).toBe(office.company.filePath);
  const request = await session.send();
  const answer = session.ask(request);
  const first = await session.receive(answer);
  const seq = await changeSeq();
  expect(await session.receive(answer)).toBe(first);
  expect(await changeSeq()).toBe(seq);
  expect(await session.receive(answer.replace('QBXML>', 'QBXML >'))).toBe(-1);
  await session.finish();
  await session.close();
});

test('12 connectionError is always answered with done, and two of 0408 forget the path', async () => {
  laterOn();
  for (const round of [1, 2]) {
    const session = await handSession(office);
    expect([round, session.directive]).toEqual([round, office.company.filePath]);
    const reply = await call(office.url, 'connectionError', {
      ticket: session.ticket,
      hresult: '0x80040408',
      message: 'Could not start QuickBooks.',
    });
    expect(reply.values[0]).toBe('done');
    expect(await session.lastError()).not.toBe('');
    await session.close();
    laterOn();
  }
  const open = await handSession(office);
  expect(open.directive).toBe('');
  expect(await open.finish()).toContain(100);
  await open.close();
  laterOn();
  expect((await handSession(office)).directive).toBe(office.company.filePath);
});

test('17 a session that was silent for half an hour is still good', async () => {
  laterOn();
  const session = await handSession(office);
  const answer = session.ask(await session.send());
  office.ctx.pass(30 * MINUTE_MS);
  expect(await session.receive(answer)).toBeGreaterThanOrEqual(0);
  await session.finish();
  await session.close();
});

test('18 any version of the Web Connector is welcome', async () => {
  for (const strVersion of ['34.0.10001.1', '2.3.0.215', '2.1.0.30', '', 'x']) {
    expect((await call(office.url, 'clientVersion', { strVersion })).values[0]).toBe('');
  }
});

test('6, 20 and 21 names, references, CRLF and stamps survive from QuickBooks to the mirror', async () => {
  laterOn();
  const name = 'Café "Ünïcode" & <Söhne> ]]> 😀 ';
  const vendor =
    '<VendorRet>\n<ListID>80000FFF-1700000000</ListID>\n' +
    '<TimeCreated>2026-07-04T10:00:00-08:00</TimeCreated>\n' +
    '<TimeModified>2026-07-04T10:00:00-08:00</TimeModified>\n' +
    '<EditSequence>1700000000</EditSequence>\n' +
    `<Name>${escapeXml(name).replace('é', '&#233;')}</Name>\n<IsActive>true</IsActive>\n` +
    '<Notes>one\r\ntwo\tthree&#13;four&#x1;</Notes>\n</VendorRet>\n';
  const session = await handSession(office);
  const request = await session.send();
  const answer = session
    .ask(request)
    .replace(
      /<VendorQueryRs([^>]*)statusCode="1"[^>]*\/>/,
      (_found, head) =>
        `<VendorQueryRs${head}statusCode="0" statusSeverity="Info" statusMessage="Status OK">${vendor}</VendorQueryRs>`,
    )
    .replace(/(<VendorQueryRs[^>]*[^/]>)(?!<VendorRet>\n<ListID>80000FFF)/, `$1${vendor}`);
  expect(answer).toContain('80000FFF');
  expect(await session.receive(answer)).toBeGreaterThanOrEqual(0);
  await session.finish();
  await session.close();
  const row = await office.inside((trx) =>
    trx('mirror.vendor')
      .where({ organization_id: office.key.organizationId, list_id: '80000FFF-1700000000' })
      .first('name', 'notes', 'time_modified'),
  );
  expect(row).toEqual({
    name,
    notes: 'one\ntwo\tthree\rfour\uFFFD',
    time_modified: '2026-07-04T10:00:00-08:00',
  });
});

test('15 status 1 and 500 are not failures', async () => {
  const rows = await office.inside((trx) =>
    trx('request')
      .where({ organization_id: office.key.organizationId, status_code: 1 })
      .distinct('state'),
  );
  expect(rows).toEqual([{ state: 'answered' }]);
});

test('22 a request that QuickBooks skipped (3231) is asked again', async () => {
  laterOn();
  const session = await handSession(office);
  const request = await session.send();
  const skipped = session
    .ask(request)
    .replace(/<ClassQueryRs([^>]*?)statusCode="\d+"/, '<ClassQueryRs$1statusCode="3231"');
  expect(skipped).toContain('3231');
  expect(await session.receive(skipped)).toBeLessThan(100);
  expect(await session.send()).toContain('<ClassQueryRq');
  await session.close();
});

async function changeSeq(): Promise<string> {
  const row = await office.inside((trx) =>
    trx('company_file').where({ organization_id: office.key.organizationId }).first('change_seq'),
  );
  return row.change_seq;
}

/** The company data that the first call would carry. */
async function handSessionData(
  session: Awaited<ReturnType<typeof handSession>>,
  at: Office,
): Promise<string> {
  return session.ask(
    '<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">' +
      '<HostQueryRq requestID="0"/><CompanyQueryRq requestID="1">' +
      `<OwnerID>${at.qwc.ownerId}</OwnerID></CompanyQueryRq>` +
      '<PreferencesQueryRq requestID="2"/></QBXMLMsgsRq></QBXML>',
  );
}
