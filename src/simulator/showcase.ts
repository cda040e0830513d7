/**
 * A small SOAP server of the simulator's own, so that every scenario can be seen without any other
 * server. It sends the requests it is given, one a call, and can be made to misbehave.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A text result, the items of an array result, or a whole HTTP reply. */
export type Reply = string | string[] | { status?: number; type?: string; body: string };

export type ShowcasePlan = {
  /** Requests inside QBXMLMsgsRq, or whole documents; one a sendRequestXML, in order. */
  requests?: readonly string[];
  /** Replies instead of the good ones; `count` is how often the method was called before. */
  replies?: { [method: string]: Reply | ((count: number, body: string) => Reply) };
  /** Status of the support page (200) and of the GET on the address itself (200). */
  supportStatus?: number;
  appStatus?: number;
  onError?: string;
};

export type Showcase = {
  url: string;
  password: string;
  /** Text of a .qwc for this server. */
  qwc: string;
  /** What authenticate answers as company file from now on; '' is whatever is open. */
  companyFile: string;
  /** Bodies that arrived, for looking at. */
  seen: { method: string; body: string }[];
  /** Sends these requests in the next sessions. */
  send: (...requests: string[]) => void;
  close: () => Promise<void>;
};

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const INTUIT = 'http://developer.intuit.com/';
export const SHOWCASE_OWNER = '{5A1E0000-0000-4000-8000-00000000C0DE}';
const FILE_ID = '{5A1E0000-0000-4000-8000-0000000F11E0}';
const PASSWORD = 'showcase';

/** @param version  qbXML version of the requests */
export async function openShowcase(plan: ShowcasePlan, version = '13.0'): Promise<Showcase> {
  const queue = [...(plan.requests ?? [])];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'GET') {
      const isSupport = request.url === '/support';
      const status = (isSupport ? plan.supportStatus : plan.appStatus) ?? 200;
      response.writeHead(status, { 'content-type': 'text/plain' }).end('the showcase');
      return;
    }
    const body = await read(request);
    const method = /<soap:Body><(\w+)/.exec(body)?.[1] ?? '';
    showcase.seen.push({ method, body });
    const count = counts.get(method) ?? 0;
    counts.set(method, count + 1);
    const planned = plan.replies?.[method] ?? good(method, body, queue, showcase, plan, version);
    const reply = typeof planned === 'function' ? planned(count, body) : planned;
    const isWhole = typeof reply === 'object' && !Array.isArray(reply);
    const text = isWhole ? reply.body : envelope(method, reply);
    const type = (isWhole ? reply.type : undefined) ?? 'text/xml; charset=utf-8';
    response.writeHead((isWhole ? reply.status : undefined) ?? 200, { 'content-type': type });
    response.end(text);
  };
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}`;
  const showcase: Showcase = {
    url,
    password: PASSWORD,
    qwc: qwcText(url),
    companyFile: '',
    seen: [],
    send: (...requests) => {
      queue.push(...requests);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return showcase;
}

/** How a good server answers. */
function good(
  method: string,
  body: string,
  queue: string[],
  showcase: Showcase,
  plan: ShowcasePlan,
  version: string,
): Reply {
  switch (method) {
    case 'serverVersion':
      return 'showcase 1';
    case 'authenticate':
      return ['T-1', isPassword(body) ? (queue.length > 0 ? showcase.companyFile : 'none') : 'nvu'];
    case 'sendRequestXML':
      return document(queue.shift() ?? '', plan.onError ?? 'continueOnError', version);
    case 'receiveResponseXML':
      return queue.length > 0 ? '50' : '100';
    case 'connectionError':
      return 'done';
    case 'closeConnection':
      return 'OK';
    case 'getLastError':
      return 'the showcase has nothing more to say';
    default:
      return '';
  }
}

function isPassword(body: string): boolean {
  return body.includes(`<strPassword>${PASSWORD}</strPassword>`);
}

function document(inside: string, onError: string, version: string): string {
  if (inside === '' || inside.startsWith('<?xml')) return inside;
  return (
    `<?xml version="1.0"?><?qbxml version="${version}"?><QBXML>` +
    `<QBXMLMsgsRq onError="${onError}">${inside}</QBXMLMsgsRq></QBXML>`
  );
}

function envelope(method: string, reply: string | string[]): string {
  const inside = Array.isArray(reply)
    ? reply.map((text) => `<string>${escapeXml(text)}</string>`).join('')
    : escapeXml(reply);
  return (
    `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${SOAP}"><soap:Body>` +
    `<${method}Response xmlns="${INTUIT}"><${method}Result>${inside}</${method}Result>` +
    `</${method}Response></soap:Body></soap:Envelope>`
  );
}

/** A reply that .NET reads as null: no result element. */
export function envelopeOfNothing(): string {
  return `<soap:Envelope xmlns:soap="${SOAP}"><soap:Body></soap:Body></soap:Envelope>`;
}

function qwcText(url: string): string {
  return [
    '<?xml version="1.0"?>',
    '<QBWCXML>',
    '<AppName>Showcase</AppName><AppID></AppID>',
    `<AppURL>${url}/qbwc</AppURL><AppDescription>shows the simulator</AppDescription>`,
    `<AppSupport>${url}/support</AppSupport><UserName>showcase</UserName>`,
    `<OwnerID>${SHOWCASE_OWNER}</OwnerID><FileID>${FILE_ID}</FileID><QBType>QBFS</QBType>`,
    '<Scheduler><RunEveryNSeconds>600</RunEveryNSeconds></Scheduler>',
    '</QBWCXML>',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
