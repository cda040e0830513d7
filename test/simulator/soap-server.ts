/** A tiny SOAP server that answers from a script, so that every return value can be tried on the Web Connector. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Seen = {
  method: string;
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  body: string;
};
/** Text of the result, a whole body, or a status. */
export type Reply =
  | string
  | { body: string; status?: number; type?: string }
  | { strings: string[] };
export type Script = { [method: string]: Reply | ((seen: Seen, count: number) => Reply) };

export type SoapServer = {
  url: string;
  seen: Seen[];
  connections: () => number;
  close: () => Promise<void>;
};

const NAMESPACE = 'http://developer.intuit.com/';

export function envelopeOf(method: string, inside: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><${method}Response xmlns="${NAMESPACE}">${inside}</${method}Response></soap:Body></soap:Envelope>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export async function serveScript(script: Script): Promise<SoapServer> {
  const seen: Seen[] = [];
  const counts = new Map<string, number>();
  let connections = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // The caller hung up in the middle: nothing was received.
      return;
    }
    if (request.method === 'GET') {
      response.writeHead(request.url === '/missing' ? 404 : 200).end('hello');
      return;
    }
    const body = Buffer.concat(chunks).toString('utf8');
    const method = /<soap:Body><(\w+)/.exec(body)?.[1] ?? '';
    const one = { method, headers: request.headers, rawHeaders: request.rawHeaders, body };
    seen.push(one);
    const count = counts.get(method) ?? 0;
    counts.set(method, count + 1);
    const planned = script[method] ?? '';
    const reply = typeof planned === 'function' ? planned(one, count) : planned;
    const plain = typeof reply === 'object' && 'body' in reply ? reply : undefined;
    const inside =
      typeof reply === 'string'
        ? `<${method}Result>${escapeXml(reply)}</${method}Result>`
        : 'strings' in reply
          ? `<${method}Result>${reply.strings.map((text) => `<string>${escapeXml(text)}</string>`).join('')}</${method}Result>`
          : '';
    response
      .writeHead(plain?.status ?? 200, { 'content-type': plain?.type ?? 'text/xml; charset=utf-8' })
      .end(plain?.body ?? envelopeOf(method, inside));
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    seen,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
