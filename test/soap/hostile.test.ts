/** What a broken, careless or hostile sender gets, and that nothing is lost by it. */
import net from 'node:net';
import zlib from 'node:zlib';
import { LIMITS } from '../../src/limits.js';
import { call, envelope, escapeXml, post } from '../support/hand-client.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const AUTHENTICATE = envelope('authenticate', { strUserName: 'a', strPassword: 'b' });

test.each([
  ['a body that is no XML', 'hello', {}],
  ['an envelope that is cut', AUTHENTICATE.slice(0, -30), {}],
  ['a DOCTYPE', `<!DOCTYPE a [<!ENTITY b "c">]>${AUTHENTICATE.slice(38)}`, {}],
  ['an unknown method', envelope('formatDisk', {}), {}],
  ['a method named like a property of objects', envelope('__proto__', {}), {}],
  [
    'a SOAPAction that names another method',
    AUTHENTICATE,
    { soapaction: '"http://developer.intuit.com/closeConnection"' },
  ],
  ['a gzip body', zlib.gzipSync(AUTHENTICATE), { 'content-encoding': 'gzip' }],
  ['an empty body', '', {}],
])('%s gets 400 and a fault that .NET can read', async (_what, body, headers) => {
  const reply = await post(office.url, body, { headers: headers as Record<string, string> });
  expect(reply.status).toBe(400);
  expect(reply.contentType).toBe('text/xml; charset=utf-8');
  expect(reply.text).toContain('<soap:Fault>');
  expect(reply.text).not.toMatch(/at .*\.(ts|js):\d+/);
});

test('a SOAP 1.2 envelope is told that this is 1.1', async () => {
  const reply = await post(
    office.url,
    AUTHENTICATE.replace(
      'http://schemas.xmlsoap.org/soap/envelope/',
      'http://www.w3.org/2003/05/soap-envelope',
    ),
  );
  expect(reply.status).toBe(400);
  expect(reply.text).toContain('VersionMismatch');
});

test('a control call of a megabyte and an announced answer of 300 MB are too large', async () => {
  const big = await post(office.url, envelope('authenticate', { strUserName: 'x'.repeat(1e6) }));
  expect(big.status).toBe(413);
  const announced = await raw(
    `POST /qbwc HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: 300000000\r\n\r\n<a>`,
  );
  expect(announced).toMatch(/^HTTP\/1\.1 413 /);
});

test('an answer that goes on beyond the limit is cut off, and no memory grows with it', async () => {
  const session = await handSession(office);
  await session.send();
  const before = process.memoryUsage().rss;
  const status = await flood(session.ticket);
  expect(status).toMatch(/^HTTP\/1\.1 413 /);
  expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  // The session is none the worse: the same set is asked again.
  expect(await session.send()).toContain('<QBXMLMsgsRq');
  await session.close();
}, 120_000);

test('Expect: 100-continue is answered before the body comes', async () => {
  const socket = net.connect(Number(new URL(office.url).port), '127.0.0.1');
  const seen: string[] = [];
  socket.on('data', (chunk) => seen.push(chunk.toString()));
  socket.write(
    'POST /qbwc HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml; charset=utf-8\r\n' +
      `Expect: 100-continue\r\nContent-Length: ${Buffer.byteLength(AUTHENTICATE)}\r\n\r\n`,
  );
  await until(() => seen.join('').startsWith('HTTP/1.1 100 '));
  socket.write(AUTHENTICATE);
  await until(() => seen.join('').includes('authenticateResult'));
  socket.destroy();
});

test('a connection stays open for the next call of a Web Connector that takes its time', async () => {
  expect(office.app.server.keepAliveTimeout).toBe(LIMITS.keepAliveTimeoutMs);
  expect(LIMITS.keepAliveTimeoutMs).toBeGreaterThan(100_000);
});

test.each([
  ['cut in the middle', (answer: string) => answer.slice(0, answer.length / 2)],
  ['cut before the last tag', (answer: string) => answer.trimEnd().slice(0, -3)],
  ['of another request', renameFirst],
  ['with a DOCTYPE', (answer: string) => answer.replace('<QBXML>', '<!DOCTYPE q []><QBXML>')],
  ['that is no XML', () => 'QuickBooks crashed'],
  ['that is empty', () => ''],
])(
  'an answer %s is refused, nothing of it is applied, and it is asked again',
  async (_what, spoil) => {
    const session = await handSession(office);
    const request = await session.send();
    const before = await mirrorState();
    expect(await session.receive(spoil(session.ask(request)))).toBe(-1);
    expect(await session.lastError()).toMatch(/could not be read/);
    expect(await mirrorState()).toBe(before);
    await session.close();
    const next = await handSession(office);
    expect(await next.send()).toContain('<QBXMLMsgsRq');
    await next.close();
  },
);

test('after all this one good session brings everything', async () => {
  for (let sessions = 0; sessions < 12; sessions++) {
    const session = await handSession(office);
    if (session.directive === 'none') break;
    await session.finish();
    await session.close();
  }
  const counts = await office.inside((trx) =>
    trx('sync_type').where({
      organization_id: office.key.organizationId,
      is_on: true,
      is_complete: false,
    }),
  );
  expect(counts).toEqual([]);
});

test('what could not be read is kept for a person to look at', async () => {
  const wires = await office.inside((trx) =>
    trx('wire')
      .where({ organization_id: office.key.organizationId, outcome: 'unreadable' })
      .select('kept'),
  );
  expect(wires.map((wire) => String(wire.kept))).toContain('QuickBooks crashed');
});

test('a hostile user name or ticket is only a wrong one', async () => {
  const names = ["' or 1=1 --", '\u0000', 'qbc_'.repeat(5_000), '../../etc/passwd', '{jndi:x}'];
  for (const strUserName of names) {
    const reply = await post(
      office.url,
      envelope('authenticate', {
        strUserName: strUserName.replace('\u0000', ''),
        strPassword: strUserName.slice(0, 9).replace('\u0000', ''),
      }),
    );
    expect([reply.status, reply.values[1]]).toEqual([200, 'nvu']);
    const closed = await call(office.url, 'closeConnection', {
      ticket: escapeXml(strUserName).replace('\u0000', ''),
    });
    expect(closed.status).toBe(200);
  }
});

/** The first answer pretends to be one to a request that was never sent. */
function renameFirst(answer: string): string {
  const name = /<(\w+Rs) /.exec(answer)?.[1] ?? '';
  return answer.replaceAll(name, 'DepositAddRs');
}

/** Everything that an applied answer would change. */
async function mirrorState(): Promise<string> {
  const row = await office.inside((trx) =>
    trx('company_file').where({ organization_id: office.key.organizationId }).first('change_seq'),
  );
  return row.change_seq;
}

function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(Number(new URL(office.url).port), '127.0.0.1', () =>
      socket.write(text),
    );
    socket.on('data', (chunk) => resolve(chunk.toString()));
  });
}

/** Sends an endless chunked answer until the server says something. */
function flood(ticket: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(new URL(office.url).port), '127.0.0.1');
    let answered = false;
    socket.on('data', (chunk) => {
      answered = true;
      resolve(chunk.toString());
      socket.destroy();
    });
    socket.on('error', (error) => (answered ? undefined : reject(error)));
    const head = envelope('receiveResponseXML', { ticket, response: 'X' }).split('X')[0] ?? '';
    socket.write(
      'POST /qbwc HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const write = (text: string) =>
      socket.write(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`);
    write(head);
    const part = escapeXml(`<A>${'y'.repeat(990_000)}</A>\n`);
    write(escapeXml('<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n'));
    const more = () => {
      while (!answered && !socket.destroyed) if (!write(part)) return socket.once('drain', more);
      return undefined;
    };
    more();
  });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
