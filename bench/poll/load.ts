/**
 * The Web Connectors of bench:poll, in a process of their own: many connections, on each one call at
 * a time, over plain sockets. Reads its orders as one line of JSON and prints its findings likewise.
 */
import fs from 'node:fs';
import net from 'node:net';
import { performance } from 'node:perf_hooks';

export type Order = {
  readonly port: number;
  /** A file of user names and passwords, one pair a line, parted by a blank. */
  readonly logins: string;
  /** Which of them to begin with, so that no run meets the files of the one before. */
  readonly firstLogin: number;
  readonly connections: number;
  readonly polls: number;
  /** `visit`: all four calls of an idle update; `authenticate`: that call alone. */
  readonly calls: 'visit' | 'authenticate';
  /** `kept`: connections stay open; `new`: each poll opens and closes its own. */
  readonly connection: 'kept' | 'new';
};

export type Finding = {
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The first reply that was not what an idle poll gets; undefined when all were right. */
  readonly wrong: string | undefined;
};

type Socket = { readonly raw: net.Socket; call(request: string): Promise<string> };

const HEADER_END = '\r\n\r\n';

function openSocket(port: number): Promise<Socket> {
  const raw = net.connect({ port, host: '127.0.0.1', noDelay: true });
  raw.setEncoding('latin1');
  let held = '';
  let answered: ((reply: string) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  raw.on('data', (text: string) => {
    held += text;
    const end = held.indexOf(HEADER_END);
    if (end < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(held.slice(0, end))?.[1]);
    if (held.length < end + HEADER_END.length + length) return;
    const reply = held;
    held = '';
    answered?.(reply);
  });
  const call = (request: string) =>
    new Promise<string>((resolve, reject) => {
      answered = resolve;
      failed = reject;
      raw.write(request, 'latin1');
    });
  return new Promise((resolve, reject) => {
    raw.once('connect', () => resolve({ raw, call }));
    raw.on('error', (error) => (failed ?? reject)(error));
    raw.on('close', () => (failed ?? reject)(new Error('the server closed the connection')));
  });
}

/** One call as .NET writes it, without Expect (bodies are awaited for 100 by no load client). */
function requestOf(port: number, method: string, inner: string): string {
  const body =
    '<?xml version="1.0" encoding="utf-8"?><soap:Envelope' +
    ' xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>' +
    `<${method} xmlns="http://developer.intuit.com/">${inner}</${method}>` +
    '</soap:Body></soap:Envelope>';
  return (
    'POST /qbwc HTTP/1.1\r\nUser-Agent: Mozilla/4.0 (compatible; MSIE 6.0; ' +
    'MS Web Services Client Protocol 4.0.30319.42000)\r\n' +
    'Content-Type: text/xml; charset=utf-8\r\n' +
    `SOAPAction: "http://developer.intuit.com/${method}"\r\n` +
    `Host: 127.0.0.1:${port}\r\nContent-Length: ${body.length}${HEADER_END}${body}`
  );
}

async function run(order: Order): Promise<Finding> {
  const logins = fs.readFileSync(order.logins, 'utf8').trim().split('\n');
  const serverVersion = requestOf(order.port, 'serverVersion', '');
  const version = '<strVersion>34.0.10001.163</strVersion>';
  const clientVersion = requestOf(order.port, 'clientVersion', version);
  const times: number[] = [];
  let next = 0;
  let wrong: string | undefined;
  const expect = (reply: string, wanted: string) => {
    if (!reply.startsWith('HTTP/1.1 200') || !reply.includes(wanted)) wrong ??= reply;
  };
  const poll = async (socket: Socket, login: string) => {
    const [name, secret] = login.split(' ');
    const inner = `<strUserName>${name}</strUserName><strPassword>${secret}</strPassword>`;
    const authenticate = requestOf(order.port, 'authenticate', inner);
    if (order.calls === 'visit') {
      expect(await socket.call(serverVersion), '<serverVersionResult>');
      expect(await socket.call(clientVersion), '<clientVersionRes');
    }
    const began = performance.now();
    const reply = await socket.call(authenticate);
    times.push(performance.now() - began);
    expect(reply, '<string>none</string>');
    if (order.calls === 'visit') {
      const ticket = /<string>([^<]*)<\/string>/.exec(reply)?.[1] ?? '';
      const close = requestOf(order.port, 'closeConnection', `<ticket>${ticket}</ticket>`);
      expect(await socket.call(close), '<closeConnectionResult>OK<');
    }
  };
  const connector = async () => {
    let socket: Socket | undefined;
    while (next < order.polls && wrong === undefined) {
      const login = logins[(order.firstLogin + next++) % logins.length] ?? '';
      socket ??= await openSocket(order.port);
      await poll(socket, login);
      if (order.connection === 'kept') continue;
      socket.raw.removeAllListeners('close').destroy();
      socket = undefined;
    }
    socket?.raw.removeAllListeners('close').destroy();
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: order.connections }, connector));
  const seconds = (performance.now() - began) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { seconds, p50Ms: at(0.5), p99Ms: at(0.99), wrong };
}

process.stdin.once('data', (line) => {
  run(JSON.parse(String(line))).then(
    (finding) => process.stdout.write(`${JSON.stringify(finding)}\n`, () => process.exit(0)),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
